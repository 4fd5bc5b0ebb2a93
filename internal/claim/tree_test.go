package claim

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/internal/casetest"
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/syntax"
)

// nodesOf shows the tree of the sentence that f has read: item(label head) and, where it is more than the item, the items
// that its subtree covers.
func nodesOf(f *Finder) (out []string) {
	for i := range f.items {
		n := &f.nodes[i]
		head := "-"
		if n.head >= 0 {
			head = f.text(int(n.head))
		}
		s := fmt.Sprintf("%s(%v %s)", f.text(i), n.label, head)
		if n.left != int32(i) || n.right != int32(i)+1 {
			s += fmt.Sprintf(" %s..%s", f.text(int(n.left)), f.text(int(n.right)-1))
		}
		out = append(out, s)
	}
	return out
}

// plain is a sentence that several tests read.
const plain = "The/DT/2/det clerk/NN/3/nsubj said/VBD/0/root that/IN/8/mark the/DT/6/det vault/NN/8/nsubj was/VBD/8/cop " +
	"empty/JJ/3/ccomp +././3/punct"

func TestReadTree(t *testing.T) {
	check := casetest.Names(t)
	for _, test := range []struct {
		name, reason, words string
		want                []string
	}{
		{"plain", "an item a token; marks at the ends are in no subtree", plain, []string{
			"The(det clerk)", "clerk(nsubj said) The..clerk", "said(root -) The..empty", "that(mark empty)", "the(det vault)",
			"vault(nsubj empty) the..vault", "was(cop empty)", "empty(ccomp said) that..empty", ".(punct said)"}},
		{"speech", "an item of several tokens depends on what the first of them depends on whose head is outside; marks have no say",
			"\"/``/9/punct +The/DT/3/det vault/NN/5/nsubj is/VBZ/5/cop empty/JJ/9/ccomp +,/,/9/punct +\"/''/5/punct Ida/NNP/9/nsubj said/VBD/0/root +././9/punct",
			[]string{`"The vault is empty,"(ccomp said)`, "Ida(nsubj said)", `said(root -) "The vault is empty,"..said`, ".(punct said)"}},
		{"head in speech", "what depends on a token of such an item depends on the item",
			"Ida/NNP/2/nsubj said/VBD/8/parataxis +,/,/8/punct \"/``/8/punct +The/DT/6/det vault/NN/8/nsubj is/VBZ/8/cop empty/JJ/0/root +././8/punct +\"/''/8/punct",
			[]string{"Ida(nsubj said)", `said(parataxis "The vault is empty.") Ida..said`, `,(punct "The vault is empty.")`, `"The vault is empty."(root -) Ida.."The vault is empty."`}},
		{"bracket", "what a bracket holds is no item, and what depends on it depends on the next token above that is one",
			"Ida/NNP/7/nsubj (/-LRB-/3/punct +engineer/NN/1/appos +)/-RRB-/3/punct also/RB/3/advmod here/RB/5/advmod said/VBD/0/root it/PRP/9/nsubj rained/VBD/7/ccomp",
			[]string{"Ida(nsubj said) Ida..here", "also(advmod Ida) also..here", "here(advmod also)", "said(root -) Ida..rained", "it(nsubj rained)", "rained(ccomp said) it..rained"}},
		{"deep in a bracket", "however many arcs above that is",
			"Ida/NNP/6/nsubj (/-LRB-/4/punct +chief/JJ/4/amod engineer/NN/1/appos +)/-RRB-/4/punct said/VBD/0/root again/RB/3/advmod",
			[]string{"Ida(nsubj said) Ida..again", "said(root -) Ida..again", "again(advmod Ida)"}},
		{"root in a bracket", "where nothing above is an item, there is no head",
			"Ida/NNP/3/nsubj (/-LRB-/3/punct +said/VBD/0/root +)/-RRB-/3/punct it/PRP/6/nsubj rained/VBD/3/ccomp",
			[]string{"Ida(nsubj -)", "it(nsubj rained)", "rained(ccomp -) it..rained"}},
		{"dash inside", "a mark between words is in the subtree that holds both sides",
			"Ida/NNP/5/nsubj +,/,/4/punct the/DT/4/det clerk/NN/1/appos said/VBD/0/root it/PRP/7/nsubj rained/VBD/5/ccomp",
			[]string{"Ida(nsubj said) Ida..clerk", ",(punct clerk)", "the(det clerk)", "clerk(appos Ida) the..clerk", "said(root -) Ida..rained", "it(nsubj rained)", "rained(ccomp said) it..rained"}},
		{"crossing", "no parser here makes arcs that cross, and nothing hangs on it that none does",
			"Ida/NNP/3/nsubj here/RB/5/advmod said/VBD/0/root it/PRP/5/nsubj rained/VBD/3/ccomp",
			[]string{"Ida(nsubj said)", "here(advmod rained)", "said(root -) Ida..rained", "it(nsubj rained)", "rained(ccomp said) here..rained"}},
		{"circle", "two items of several tokens may depend on each other: the ways up are bounded",
			"\"/``/2/punct +Go/VB/7/ccomp on/RP/2/compound:prt now/RB/2/advmod +,/,/2/punct +\"/''/2/punct said/VBD/3/dep Ida/NNP/7/nsubj +././7/punct",
			[]string{`"Go on now,"(ccomp said) "Go on now,"..Ida`, `said(dep "Go on now,") "Go on now,"..Ida`, "Ida(nsubj said)", ".(punct said)"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			f, _ := tree(t, test.words)
			if diff := cmp.Diff(test.want, nodesOf(f)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", test.reason, diff)
			}
			for i := range f.nodes { // the dependents of each item are those that have it as their head, in order
				var want, got []int32
				for k := range f.nodes {
					if int(f.nodes[k].head) == i {
						want = append(want, int32(k))
					}
				}
				for c := f.nodes[i].child; c >= 0; c = f.nodes[c].next {
					got = append(got, c)
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("dependents of %q (-want +got):\n%s", f.text(i), diff)
				}
			}
		})
	}
}

// TestPath tests which ways are told apart, how long they are, and that long ones are all alike.
func TestPath(t *testing.T) {
	f, _ := tree(t, plain)
	path := func(n, a string) (uint32, int) { return f.path(f.item(t, n), f.item(t, a)) }
	check := casetest.Names(t)
	for _, test := range []struct {
		name, reason, n, a string
		length             int
		like               [2]string // a way with the same hash, if any
	}{
		{"itself", "no arcs", "said", "said", 0, [2]string{"clerk", "clerk"}},
		{"up", "a subject of its verb", "clerk", "said", 1, [2]string{"vault", "empty"}},
		{"down", "and the verb of its subject, which is another way", "said", "clerk", 1, [2]string{"empty", "vault"}},
		{"up twice", "an article of a subject", "The", "said", 2, [2]string{"the", "empty"}},
		{"up and down", "a mark of the clause beside the subject", "that", "vault", 2, [2]string{"that", "vault"}},
		{"side by side, the other way", "to its left and to its right are two ways", "vault", "that", 2, [2]string{"vault", "that"}},
		{"long", "from article to article", "The", "the", 5, [2]string{"The", "the"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			h, n := path(test.n, test.a)
			if n != test.length {
				t.Errorf("from %s to %s there are %d arcs, want %d: %s", test.n, test.a, n, test.length, test.reason)
			}
			if k, _ := path(test.like[0], test.like[1]); k != h || h == 0 {
				t.Errorf("from %s to %s the hash is %x, and from %s to %s %x", test.n, test.a, h, test.like[0], test.like[1], k)
			}
		})
	}
	// Of all ways of the sentence, those have the same hash that have the same labels.
	ways := map[uint32]string{}
	for i := range f.items {
		for a := range f.items {
			h, n := f.path(i, a)
			s := wayOf(f, i, a)
			if other, ok := ways[h]; ok && other != s {
				t.Errorf("the ways %q and %q have one hash", other, s)
			}
			ways[h] = s
			if got := len(strings.Fields(s)); got != n {
				t.Errorf("the way %q has %d arcs, and is said to have %d", s, got, n)
			}
		}
	}
}

// wayOf is the slow and plain path: the labels on the way from item n up and down to item a.
func wayOf(f *Finder, n, a int) string {
	var up, down []string
	above := map[int]int{}
	var chain []int
	for k := a; k >= 0; k = int(f.nodes[k].head) {
		above[k] = len(chain)
		chain = append(chain, k)
	}
	k := n
	for ; k >= 0; k = int(f.nodes[k].head) {
		if _, ok := above[k]; ok {
			break
		}
		up = append(up, "<"+f.nodes[k].label.String())
	}
	if k < 0 {
		return "none"
	}
	for d := above[k] - 1; d >= 0; d-- {
		down = append(down, ">"+f.nodes[chain[d]].label.String())
	}
	return strings.Join(append(up, down...), " ")
}

// TestLongPath tests the bound: a chain of more than maxPath arcs is no way, up or down.
func TestLongPath(t *testing.T) {
	words := []string{"Go/VB/0/root"}
	for i := 1; i < 10; i++ {
		words = append(words, fmt.Sprintf("on%c/RB/%d/advmod", 'a'+i, i))
	}
	f, _ := tree(t, strings.Join(words, " "))
	for n := range f.items {
		for a := range f.items {
			h, length := f.path(n, a)
			if d := max(n-a, a-n); d <= maxPath && (h == 0 || length != d) || d > maxPath && (h != 0 || length != 2*maxPath+1) {
				t.Errorf("the way over %d arcs has the hash %x and %d arcs", d, h, length)
			}
		}
	}
	for i := range f.items {
		f.nodes[i].head = -1
	}
	if h, n := f.path(0, 1); h != 0 || n != 2*maxPath+1 {
		t.Errorf("between two trees there is a way with the hash %x and %d arcs", h, n)
	}
}

func TestTop(t *testing.T) {
	f, _ := tree(t, plain)
	check := casetest.Names(t)
	for _, test := range []struct{ name, reason, item, from, to string }{
		{"first word", "its subject and the whole clause begin there; it ends nothing but itself", "The", "said", "The"},
		{"subject", "nothing larger begins there; the subject ends", "clerk", "clerk", "clerk"},
		{"conjunction", "the clause begins there", "that", "empty", "that"},
		{"article", "the subject begins there, which the clause doesn't", "the", "vault", "the"},
		{"last word", "all ends there", "empty", "empty", "said"},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			i := f.item(t, test.item)
			if from, to := f.text(f.topFrom(i)), f.text(f.topTo(i+1)); from != test.from || to != test.to {
				t.Errorf("from %s on the highest is %s, up to it %s; want %s and %s: %s", test.item, from, to, test.from, test.to, test.reason)
			}
		})
	}
}

func TestDependent(t *testing.T) {
	f, _ := tree(t, plain)
	empty := f.item(t, "empty")
	for labels, want := range map[syntax.LabelSet]int{
		syntax.Labels(syntax.Nsubj, syntax.Cop): f.item(t, "vault"), // the first of two
		syntax.Labels(syntax.Cop):               f.item(t, "was"),
		syntax.Labels(syntax.Obj):               -1,
		0:                                       -1,
	} {
		if got := f.dependent(empty, labels); got != want {
			t.Errorf("the dependent with a label of %b is %d, want %d", labels, got, want)
		}
	}
	for i, want := range map[int]syntax.Label{-1: syntax.NoLabel, len(f.items): syntax.NoLabel, empty: syntax.Ccomp} {
		if got := f.label(i); got != want {
			t.Errorf("item %d has the label %v, want %v", i, got, want)
		}
	}
}

func TestHost(t *testing.T) {
	check := casetest.Names(t)
	for _, test := range []struct{ name, reason, text, want string }{
		{"plain", "sentences as they are", "It rained. We stayed.", "It rained.|We stayed."},
		{"question", "the sentence after it names who asks", `"Who knew?" Ida asked. We stayed.`, `"Who knew?" Ida asked.|We stayed.`},
		{"exclamation", "likewise", `"Stop now!" Ida cried.`, `"Stop now!" Ida cried.`},
		{"statement", "a full stop in a quotation ends the sentence, since a comma would stand there",
			`"It rained." Ida stayed.`, `"It rained."|Ida stayed.`},
		{"next quotation", "what follows is speech again", `"Who knew?" "Ida knew." We stayed.`, `"Who knew?"|"Ida knew."|We stayed.`},
		{"words before it", "the sentence is more than the quotation", `He asked: "Who knew?" Ida stayed.`, `He asked: "Who knew?"|Ida stayed.`},
		{"paragraph", "a paragraph's end is one", "\"Who knew?\"\n\nIda stayed.", `"Who knew?"|Ida stayed.`},
		{"last", "no sentence follows", `We stayed. "Who knew?"`, `We stayed.|"Who knew?"`},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			var r reading
			r.read(test.text)
			var f Finder
			f.prepare(lexicon.Get(), &r.text, &r.tagger, &r.parser)
			var got []string
			for i := int32(0); i < int32(len(r.text.Sentences)); {
				s, next := f.host(i)
				got = append(got, r.show(Range{s.First, s.Last}))
				i = next
			}
			if diff := cmp.Diff(test.want, strings.Join(got, "|")); diff != "" {
				t.Errorf("%s (-want +got):\n%s", test.reason, diff)
			}
		})
	}
}

// TestItems tests what of a sentence is an item.
func TestItems(t *testing.T) {
	check := casetest.Names(t)
	for _, test := range []struct{ name, reason, text, want string }{
		{"words", "each token is one", "Ida said it rained.", "Ida said it rained ."},
		{"speech", "a quotation of speech is one", `"It rained," Ida said.`, `["It rained,"] Ida said .`},
		{"fragment", "the words of another are items, and its marks are none", `Ida called the dam "a sieve" today.`, "Ida called the dam a sieve today ."},
		{"bracket", "what it holds is left out", "Ida (52) said it rained.", "Ida said it rained ."},
		{"bracket in a bracket", "both are", "Ida (52 (or 53)) said it rained.", "Ida said it rained ."},
		{"bracket without an end", "the rest of the sentence is none of it", "Ida (52 said it rained.", "Ida 52 said it rained ."},
		{"time stamp", "it is no word of the sentence", "14:02 Ida said it rained.", "Ida said it rained ."},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			var r reading
			r.read(test.text)
			f := Finder{Weights: flat(nil)}
			f.prepare(lexicon.Get(), &r.text, &r.tagger, &r.parser)
			s, _ := f.host(0)
			if !f.readSentence(&s) {
				t.Fatal("it is thought to claim nothing")
			}
			var got []string
			for i := range f.items {
				text := f.text(i)
				if f.tag(i) == quoted {
					text = "[" + text + "]"
				}
				got = append(got, text)
			}
			if diff := cmp.Diff(test.want, strings.Join(got, " ")); diff != "" {
				t.Errorf("%s (-want +got):\n%s", test.reason, diff)
			}
		})
	}
}

func TestMayClaim(t *testing.T) {
	check := casetest.Names(t)
	// against are weights that let no known verb pass.
	against := func(verb lexicon.Tag) *Weights {
		return flat([]edit{{MayBeCue, hash(900+5, uint32(verb), uint32(lexicon.Period), 63, 0), leastGlimpse - 1}})
	}
	for _, test := range []struct {
		name, reason, text string
		weights            *Weights
		teach, want        bool
	}{
		{"verb", "weights of zero speak against nothing", "Ida spoke.", flat(nil), false, true},
		{"improbable verb", "what is hardly ever a cue is worth no tree", "Ida spoke.", against(lexicon.VBD), false, false},
		{"speech", "a quotation of speech beside anything else always is", `Ida: "It rained."`, against(lexicon.VBD), false, true},
		{"no word", "there is no verb and no noun that is ever a cue", "Oh yes.", flat(nil), false, false},
		{"one item", "a claim has a source or a cue, and a content", "Spoke", flat(nil), false, false},
		{"learning", "all sentences are wanted while the weights are learned", "Ida spoke.", nil, true, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			var r reading
			r.read(test.text)
			f := Finder{Weights: test.weights}
			if test.teach {
				f.Teach = func(Decision, [][]uint32, int) {}
			}
			f.prepare(lexicon.Get(), &r.text, &r.tagger, &r.parser)
			s, _ := f.host(0)
			if got := f.readSentence(&s); got != test.want {
				t.Errorf("%q may be a claim: %v, want %v: %s", test.text, got, test.want, test.reason)
			}
		})
	}
}

// TestReadTrees tests what of a sentence is parsed.
func TestReadTrees(t *testing.T) {
	check := casetest.Names(t)
	for _, test := range []struct {
		name, reason, text string
		parsed, least      int // how many tokens have a tree at most, and at least
		flat               string
	}{
		{"plain", "it is parsed whole", "Ida said that it rained.", 6, 6, ""},
		{"speech of several sentences", "of those that lie within the quotation each token is a root",
			`Ida said: "It rained. We stayed. They left."`, 14, 14, `We stayed . They left . "`},
		{"very long", "what is behind the last item is not read", "Ida said that it rained" + strings.Repeat(" and rained", 2000) + ".", maxItems + syntax.MaxUnit, maxItems, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			var r reading
			r.read(test.text)
			r.parser.Reset(&r.text)
			f := Finder{Weights: flat(nil)}
			f.prepare(lexicon.Get(), &r.text, &r.tagger, &r.parser)
			s, _ := f.host(0)
			if !f.readSentence(&s) {
				t.Fatal("it is thought to claim nothing")
			}
			parsed, roots := 0, []string{}
			for i, l := range r.parser.Labels {
				if l != syntax.NoLabel {
					parsed++
				}
				if l == syntax.Root && (i == 0 || r.parser.Labels[i-1] == syntax.Root || r.parser.Labels[i+1] == syntax.Root) {
					roots = append(roots, r.text.In(i))
				}
			}
			if parsed > test.parsed || parsed < test.least {
				t.Errorf("%d tokens are parsed, want %d to %d: %s", parsed, test.least, test.parsed, test.reason)
			}
			if diff := cmp.Diff(test.flat, strings.Join(roots, " ")); diff != "" {
				t.Errorf("roots side by side (-want +got): %s\n%s", test.reason, diff)
			}
		})
	}
}

// TestPlaces tests where a content may begin and end at all, whatever the weights say.
func TestPlaces(t *testing.T) {
	check := casetest.Names(t)
	const sign = "Ida/NNP/2/nsubj held/VBD/0/root a/DT/4/det sign/NN/2/obj that/WDT/6/nsubj said/VBD/4/acl:relcl it/PRP/8/nsubj rained/VBD/6/ccomp +././2/punct"
	const guest = "Ida/NNP/7/nsubj +,/,/1/punct who/WP/4/nsubj said/VBD/1/acl:relcl it/PRP/6/nsubj rained/VBD/4/ccomp +,/,/1/punct left/VBD/0/root +././8/punct"
	const both = "Ida/NNP/4/nsubj +,/,/1/punct who/WP/4/nsubj said/VBD/1/acl:relcl it/PRP/6/nsubj rained/VBD/4/ccomp and/CC/8/cc left/VBD/6/conj +././4/punct"
	for _, test := range []struct {
		name, reason, words, source, begin, item string
		end, want                                bool
	}{
		{"what says", "the subject of a relative clause is nothing that it says", sign, "Ida", "", "that", false, false},
		{"what is said", "what follows the cue may be", sign, "that", "", "it", false, true},
		{"within the clause", "a content may end where a relative clause does", guest, "who", "it", "rained", true, true},
		{"after the clause", "and not after the verb that follows it", guest, "who", "it", "left", true, false},
		{"second verb", "a verb with a conjunction may be a part of what is said", both, "who", "it", "left", true, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			f, _ := tree(t, test.words)
			f.findGroups()
			x := analysis{head: f.item(t, "said"), at: f.item(t, test.source), source: f.pairOf(t, test.source)}
			at := f.item(t, test.item)
			if test.end {
				f.contentEnds(&x, f.item(t, test.begin), false)
				at++
			} else {
				f.contentBegins(&x, pair{})
			}
			if got := slices.ContainsFunc(f.places, func(p place) bool { return p.at == at }); got != test.want {
				t.Errorf("a place at %q: %v, want %v, since %s", test.item, got, test.want, test.reason)
			}
		})
	}
}
