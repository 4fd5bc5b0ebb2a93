package claim

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/sayso-go/sayso/internal/casetest"
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/syntax"
	"github.com/sayso-go/sayso/internal/token"
	"github.com/sayso-go/sayso/quote"
)

// A reading is a text with all that a Finder needs of it.
type reading struct {
	text   token.Text
	tagger syntax.Tagger
	parser syntax.Parser
}

// read reads a text as package attribution does: its sentences are parsed when they are asked for.
func (r *reading) read(text string) {
	r.text.Cut(text, quote.Find(text))
	r.tagger.Tag(lexicon.Get(), &r.text)
	r.parser.Reset(&r.text)
}

func (r *reading) find(f *Finder, text string) []Claim {
	r.read(text)
	return f.Find(lexicon.Get(), &r.text, &r.tagger, &r.parser)
}

// at returns the first token that is the given word.
func (r *reading) at(t *testing.T, word string) int {
	t.Helper()
	for i := range r.text.Tokens {
		if r.text.In(i) == word {
			return i
		}
	}
	t.Fatalf("%q is no token", word)
	return 0
}

// show returns what is printed at a range of tokens.
func (r *reading) show(a Range) string {
	if a.Empty() {
		return "-"
	}
	return r.text.Span(int(a.First), int(a.Last)).In(r.text.Source)
}

// tree reads one sentence whose tags and tree are given, so that no weights have a say in them: each word as
// form/tag/head/label, heads counted from 1 and 0 for the root, with + before a form that no space precedes. The Finder has
// read the sentence when it is returned.
func tree(t *testing.T, words string) (*Finder, *reading) {
	t.Helper()
	var b strings.Builder
	var tags []lexicon.Tag
	var heads []int32
	var labels []syntax.Label
	for _, w := range strings.Fields(words) {
		col := strings.Split(w, "/")
		if len(col) != 4 {
			t.Fatalf("%q is not form/tag/head/label", w)
		}
		form, joined := strings.CutPrefix(col[0], "+")
		if !joined && b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(form)
		var head int32
		fmt.Sscan(col[2], &head)
		tag, label := lexicon.ParseTag(col[1]), syntax.ParseLabel(col[3])
		if tag == lexicon.NoTag || label == syntax.NoLabel {
			t.Fatalf("%q has no tag or no label", w)
		}
		tags, heads, labels = append(tags, tag), append(heads, head-1), append(labels, label)
	}
	r := new(reading)
	r.read(b.String())
	if len(r.text.Tokens) != len(tags) {
		t.Fatalf("%q has %d tokens, and %d are given", b.String(), len(r.text.Tokens), len(tags))
	}
	copy(r.tagger.Tags, tags)
	copy(r.parser.Heads, heads)
	copy(r.parser.Labels, labels)
	f := &Finder{Weights: flat(nil)}
	f.prepare(lexicon.Get(), &r.text, &r.tagger, &r.parser)
	s, next := f.host(0)
	if int(next) != len(r.text.Sentences) {
		t.Fatalf("%q is read as more than one sentence", b.String())
	}
	if !f.readSentence(&s) {
		t.Fatalf("%q is thought to claim nothing", b.String())
	}
	return f, r
}

// item returns the first item with the given text.
func (f *Finder) item(t *testing.T, text string) int {
	t.Helper()
	for i := range f.items {
		if f.text(i) == text {
			return i
		}
	}
	t.Fatalf("no item is %q", text)
	return -1
}

// pairOf returns the items that are printed so, from the first of them on; "" is none.
func (f *Finder) pairOf(t *testing.T, text string) pair {
	t.Helper()
	if text == "" {
		return pair{}
	}
	for i := range f.items {
		for j := i; j < len(f.items); j++ {
			if f.t.Source[f.t.Tokens[f.items[i].first].Start:f.t.Tokens[f.items[j].last-1].End] == text {
				return pair{i, j + 1}
			}
		}
	}
	t.Fatalf("no items are %q", text)
	return pair{}
}

// An edit adds to the weight of one feature of a decision.
type edit struct {
	decision Decision
	feature  uint32
	weight   float32
}

// flat returns weights that are all zero but for the given ones, with a content allowed anywhere.
func flat(edits []edit) *Weights {
	w := new(Weights)
	for d := range NumDecisions {
		t := make([]float32, 1<<TableBits[d])
		for _, e := range edits {
			if e.decision == d {
				t[e.feature>>(32-TableBits[d])] += e.weight
			}
		}
		w.Tables[d] = NewTable(t)
	}
	w.Borders = new(BorderCount).Borders()
	return w
}

// TestFind shows what comes out of plain sentences with the embedded weights: source | cue | content. They are so plain that
// weights which fail here are not worth shipping; what whole claims come to is tested by attribution's cases.
func TestFind(t *testing.T) {
	check := casetest.Names(t)
	var f Finder
	var r reading
	for _, test := range []struct {
		name, reason, text string
		want               []string
	}{
		{"that", "a that-clause", "Marit Aas said that the dam would hold.",
			[]string{"Marit Aas | said | that the dam would hold"}},
		{"clause", "a clause without that", "Marit Aas said the dam would hold.",
			[]string{"Marit Aas | said | the dam would hold"}},
		{"whether", "a question without a question mark", "The council asked whether the ferry could run at night.",
			[]string{"The council | asked | whether the ferry could run at night"}},
		{"infinitive", "to belongs to the content", "The union promised to close the port.",
			[]string{"The union | promised | to close the port"}},
		{"trailing", "the clause before is the content", "The bridge is closed, police said.",
			[]string{"police | said | The bridge is closed"}},
		{"trailing, inverted", "the source stands after the cue", "The bridge is closed, said the harbour master.",
			[]string{"the harbour master | said | The bridge is closed"}},
		{"within", "the cue splits the content", "The bridge, police said, is closed.",
			[]string{"police | said | The bridge // is closed"}},
		{"according to, front", "a cue that is no verb", "According to the lock keeper, the gate jammed.",
			[]string{"the lock keeper | According to | the gate jammed"}},
		{"according to, back", "the clause before is the content", "The gate jammed, according to the lock keeper.",
			[]string{"the lock keeper | according to | The gate jammed"}},
		{"speech, cue after", "a quotation is one item", `"The lease is void," said Iman Sabri.`,
			[]string{`Iman Sabri | said | "The lease is void,"`}},
		{"speech, cue within", "both parts are one claim's", `"The lease," said Iman Sabri, "is void."`,
			[]string{`Iman Sabri | said | "The lease," // "is void."`}},
		{"speech goes on", "the next sentence of the paragraph has no cue", `"The lease is void," said Iman Sabri. "It was never signed."`,
			[]string{`Iman Sabri | said | "The lease is void," // "It was never signed."`}},
		{"speech, question", "its sentence ends before the one that names the speaker", `"Who signed the lease?" Iman Sabri asked.`,
			[]string{`Iman Sabri | asked | "Who signed the lease?"`}},
		{"title", "capitals and no sentence's end", `The museum sold "The Salt Roads" in Cairo.`, nil},
		{"name", "what something is called", `A trawler called "Mermaid" sank.`, nil},
		{"nothing", "no word of it is ever a cue", "The ferry left the harbour at noon.", nil},
		{"empty", "no text, no claims", "", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			var got []string
			for _, c := range r.find(&f, test.text) {
				var content []string
				for _, a := range c.Content {
					content = append(content, r.show(a))
				}
				got = append(got, fmt.Sprintf("%s | %s | %s", r.show(c.Source), r.show(c.Cue), strings.Join(content, " // ")))
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("%s: %s (-want +got)\n%s", test.reason, test.text, diff)
			}
		})
	}
}

// stories returns the texts of the articles that were written for this project.
func stories(t testing.TB) map[string]string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join("..", "..", "testdata", "*.txt"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	out := map[string]string{}
	for _, p := range paths {
		text, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		out[filepath.Base(p)] = string(text)
	}
	return out
}

// hostile are texts of about n bytes that nobody writes.
func hostile(n int) map[string]string {
	return map[string]string{
		"he said that":     strings.Repeat("he said that ", n/13),
		"sentences":        strings.Repeat("He said that it was. ", n/21),
		"commas":           strings.Repeat(",", n),
		"quotation marks":  strings.Repeat(`"`, n),
		"quotations":       strings.Repeat(`"Go," `, n/6),
		"quoted sentences": strings.Repeat(`"Go," he said. `, n/15),
		"nested":           strings.Repeat("“It ‘said ", n/14),
		"brackets":         strings.Repeat("(he said ", n/9),
		"colons":           strings.Repeat("Q: said: ", n/9),
		"one word":         strings.Repeat("said", n/4),
		"questions":        strings.Repeat(`"Why?" Ida asked. `, n/18),
		"paragraphs":       strings.Repeat("\"Go.\"\n\n", n/7),
	}
}

// TestLaws tests what must be true of the claims of any text, good or hostile: ranges that lie in the text, contents in order,
// no claim that contradicts another of its own sentence, parents that hold their children; and that a Finder that was used
// before has the same answer as a new one.
func TestLaws(t *testing.T) {
	texts := stories(t)
	for name, text := range hostile(1 << 14) {
		texts[name] = text
	}
	var used Finder
	var r reading
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		text := texts[name]
		t.Run(name, func(t *testing.T) {
			claims := r.find(&used, text)
			var fresh Finder
			var r2 reading
			if diff := cmp.Diff(r2.find(&fresh, text), claims, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("a Finder that was used before has another answer (-new +used):\n%s", diff)
			}
			n := int32(len(r.text.Tokens))
			owner := make([]int, n) // by token: the claim without a parent in whose content it is, from 1
			last := int32(-1)
			for i, c := range claims {
				if len(c.Content) == 0 || len(c.Content) > maxSpans {
					t.Fatalf("claim %d has %d spans", i, len(c.Content))
				}
				if c.Content[0].First < last {
					t.Errorf("claim %d stands after one that begins later", i)
				}
				last = c.Content[0].First
				at := int32(0)
				for _, a := range c.Content {
					if a.First < at || a.Empty() || a.Last > n {
						t.Fatalf("claim %d has the content %v in %d tokens", i, c.Content, n)
					}
					at = a.Last
				}
				for _, a := range []Range{c.Cue, c.Source} {
					if a.First < 0 || a.Last > n || a.First > a.Last {
						t.Fatalf("claim %d has the cue %v and the source %v in %d tokens", i, c.Cue, c.Source, n)
					}
				}
				// The head of a claim that no sentence ties is its quotation.
				if c.Score > 100 || c.Head < 0 || c.Head >= n || c.Evidence <= ByQuotation && !c.Cue.Contains(c.Head) {
					t.Errorf("claim %d has the score %d, the head %d and the cue %v", i, c.Score, c.Head, c.Cue)
				}
				if c.Parent >= 0 {
					p := claims[c.Parent]
					held := false
					for _, a := range p.Content {
						held = held || a.First <= c.Cue.First && c.Cue.Last <= a.Last && c.Content[0].Last <= a.Last
					}
					if !held || int(c.Parent) == i {
						t.Errorf("claim %d, %v, has the parent %d, %v, that doesn't hold it", i, c, c.Parent, p)
					}
					continue
				}
				for _, a := range c.Content {
					for k := a.First; k < a.Last; k++ {
						if owner[k] != 0 {
							t.Fatalf("token %d, %q, is in the content of the claims %d and %d", k, r.text.In(int(k)), owner[k]-1, i)
						}
						owner[k] = i + 1
					}
				}
			}
		})
	}
}

// TestHostile tests that megabytes of what nobody writes are read to their end. There is no clock in it: what is not linear
// does not come back before the tests' own limit.
func TestHostile(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: twelve texts of a megabyte")
	}
	var f Finder
	var r reading
	texts := hostile(1 << 20)
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		text := texts[name]
		t.Run(name, func(t *testing.T) {
			r.find(&f, text)
			if len(f.items) > maxItems {
				t.Errorf("a sentence of %d items, more than %d", len(f.items), maxItems)
			}
		})
	}
}

// TestBounds reaches the bounds that are stated: beyond each of them the answer is the simpler one.
func TestBounds(t *testing.T) {
	var f Finder
	var r reading
	long := "He said that " + strings.Repeat("the well was dry and ", maxItems) + "so on."
	if claims := r.find(&f, long); len(claims) == 0 || len(f.items) > maxItems {
		t.Errorf("a sentence of %d words: %d claims, %d items; of the first %d words there is a claim", 5*maxItems, len(claims), len(f.items), maxItems)
	}
	speech := `"One," said Oduya.` + strings.Repeat("\n\n\"And one more.\"", 3*maxSpans)
	spans := 0
	for _, c := range r.find(&f, speech) {
		if len(c.Content) > maxSpans {
			t.Errorf("a claim of %d spans, more than %d", len(c.Content), maxSpans)
		}
		spans += len(c.Content)
	}
	if least := 2 * maxSpans; spans < least {
		t.Errorf("%d quotations are in claims, want %d or more", spans, least)
	}
}

// TestLinear counts steps, not seconds. However many cues a sentence has, a bounded number of them is analysed, with a bounded
// number of features for each decision; so twice the text is at most twice the analyses.
func TestLinear(t *testing.T) {
	// analyses returns how many analyses are made of a text, the most of a sentence, and the most features of a decision.
	analyses := func(text string) (all, most, feats int) {
		var r reading
		r.read(text)
		f := Finder{Weights: Embedded()}
		f.prepare(lexicon.Get(), &r.text, &r.tagger, &r.parser)
		for i := int32(0); i < int32(len(r.text.Sentences)); {
			s, next := f.host(i)
			if next <= i || next > i+2 {
				t.Fatalf("sentence %d is hosted up to %d", i, next)
			}
			i = next
			if f.readSentence(&s) {
				f.choose()
				all, most = all+len(f.xs), max(most, len(f.xs))
			}
		}
		return all, most, cap(f.feats)
	}
	const words = 20_000
	for _, test := range []struct{ name, reason, unit string }{
		{"chain", "one sentence in which every third word is a cue", "he said that "},
		{"sentences", "as many sentences as cues", "He said that it was. "},
		{"quotations", "one sentence in which every quotation has a cue of its own", `"Go," he said, `},
	} {
		t.Run(test.name, func(t *testing.T) {
			n := words / len(strings.Fields(test.unit))
			one, most, feats := analyses(strings.Repeat(test.unit, n))
			two, most2, feats2 := analyses(strings.Repeat(test.unit, 2*n))
			t.Logf("%d and %d analyses, %d and %d a sentence, room for %d and %d features", one, two, most, most2, feats, feats2)
			if most > 2*maxCues || most2 > 2*maxCues {
				t.Errorf("%d and %d analyses of one sentence, more than %d: %s", most, most2, 2*maxCues, test.reason)
			}
			if two > 2*one+2*maxCues {
				t.Errorf("%d analyses, and %d of twice the text: %s", one, two, test.reason)
			}
			if feats2 > feats {
				t.Errorf("a decision has up to %d features, and up to %d in twice the text: %s", feats, feats2, test.reason)
			}
		})
	}
}

// TestAllocs tests that a Finder that has read a text reads it again without allocating, and where claims are found out of their order, which
// the quotations that no sentence ties are, too.
func TestAllocs(t *testing.T) {
	const order = "Marit Aas said that the dam would hold. The bridge, police said, is closed, adding that the road was wet.\n\n" +
		"\"The lease is void,\" said Iman Sabri. \"It was never signed.\" \"Who knew?\" Ida asked.\n\nThe ferry left at noon.\n\n"
	for _, test := range []struct{ name, reason, text string }{
		{"in order", "each claim has a cue", order},
		{"out of order", "the turns of a dialogue have none, and are found when the rest is", "\"Nobody came.\"\n\n\"Nobody?\"\n\n" + order},
	} {
		t.Run(test.name, func(t *testing.T) {
			l := lexicon.Get()
			for _, n := range []int{10, 100} {
				var f Finder
				var r reading
				r.find(&f, strings.Repeat(test.text, n))
				if got := testing.AllocsPerRun(5, func() {
					r.parser.Reset(&r.text)
					f.Find(l, &r.text, &r.tagger, &r.parser)
				}); got > 0 {
					t.Errorf("the second reading of %d times the text allocates %v times: %s", n, got, test.reason)
				}
			}
		})
	}
}

func BenchmarkFind(b *testing.B) {
	var f Finder
	var r reading
	var all strings.Builder
	texts := stories(b)
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		all.WriteString(texts[name])
	}
	r.find(&f, all.String())
	l := lexicon.Get()
	b.SetBytes(int64(all.Len()))
	b.ReportAllocs()
	for b.Loop() {
		f.Find(l, &r.text, &r.tagger, &r.parser) // the trees stay
	}
}

// TestColonBefore tests that a sentence which follow asks about again is read with its own tree, and not with that of the
// sentence that was read last.
func TestColonBefore(t *testing.T) {
	const text = "Her advice:\n\n\"Never count money where the cabbages can see you. They talk.\""
	var f Finder
	var r reading
	for _, after := range []string{"", "\n\nThe keeper, Moon, said that she had sold the last of the boats in May."} {
		claims := r.find(&f, text+after)
		if len(claims) == 0 {
			t.Fatalf("before %q: no claims", after)
		}
		if got := r.show(claims[0].Source) + " | " + r.show(claims[0].Cue); got != "Her | advice:" {
			t.Errorf("before %q: %s", after, got)
		}
	}
}
