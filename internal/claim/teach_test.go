package claim

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/internal/casetest"
	"github.com/sayso-go/sayso/internal/lexicon"
)

// gold returns the attributions that lines of source | cue | content mark in a text; parts of a content are separated by //,
// and a source may be empty. Each is the first one printed so from the cue's sentence on.
func (r *reading) gold(t *testing.T, lines ...string) (out []Gold) {
	t.Helper()
	ranges := func(s string) (rs []Range) {
		for part := range strings.SplitSeq(s, " // ") {
			if part = strings.TrimSpace(part); part == "" {
				continue
			}
			i := strings.Index(r.text.Source, part)
			if i < 0 {
				t.Fatalf("the text has no %q", part)
			}
			var a Range
			for k, tok := range r.text.Tokens {
				if int(tok.End) <= i {
					a.First = int32(k) + 1
				}
				if int(tok.Start) < i+len(part) {
					a.Last = int32(k) + 1
				}
			}
			rs = append(rs, a)
		}
		return rs
	}
	for _, line := range lines {
		col := strings.Split(line, "|")
		if len(col) != 3 {
			t.Fatalf("%q is not source | cue | content", line)
		}
		out = append(out, Gold{Source: ranges(col[0]), Cue: ranges(col[1]), Content: ranges(col[2])})
	}
	return out
}

// TestLesson tests what is taught of sentences whose attributions are marked: for each decision that points, which item is
// right, or which ends before.
func TestLesson(t *testing.T) {
	check := casetest.Names(t)
	for _, test := range []struct {
		name, reason, text string
		gold               []string
		taught, lost       int
		want               string // of the pointing decisions
		cues, others       string // the items that are taught to be cues, and those that are not
	}{
		{"plain", "source, content and cue, each with its beginning and its end", "The clerk said that the vault was empty.",
			[]string{"The clerk | said | that the vault was empty"}, 1, 0,
			"source-head clerk, source-begin The, source-end said, first-begin that, first-end ., second-begin none, cue-begin said, cue-end that",
			"said", ""},
		{"no source", "none is a candidate too", "It was said that the vault was empty.",
			[]string{"| was said | that the vault was empty"}, 1, 0,
			"source-head none, first-begin that, first-end ., second-begin none, cue-begin was, cue-end that",
			"said", ""},
		{"two parts", "the second part is taught with the first one known", "The vault, the clerk said, is empty.",
			[]string{"the clerk | said | The vault // is empty"}, 1, 0,
			"source-head clerk, source-begin the, source-end said, first-begin The, first-end ,, second-begin is, second-end ., cue-begin said, cue-end ,",
			"said", ""},
		{"marks at the ends", "a full stop that was marked too changes nothing", "The clerk said that the vault was empty.",
			[]string{"The clerk | said | that the vault was empty."}, 1, 0,
			"source-head clerk, source-begin The, source-end said, first-begin that, first-end ., second-begin none, cue-begin said, cue-end that",
			"said", ""},
		{"speech", "a quotation is one item", `"The vault is empty," said the clerk.`,
			[]string{`the clerk | said | "The vault is empty,"`}, 1, 0,
			`source-head clerk, source-begin the, source-end ., first-begin "The vault is empty,", first-end said, second-begin none, cue-begin said, cue-end the`,
			"said", ""},
		{"no attribution", "what could be a cue and is none is taught as such", "The clerk left.", nil, 0, 0, "", "", "left"},
		{"cue without a word", "a mark alone is no cue that can be learned", "The clerk left, alone.",
			[]string{"The clerk | , | alone"}, 0, 1, "", "", "left"},
		{"cue elsewhere", "a content in another sentence cannot be taught", "The clerk spoke. The vault was empty.",
			[]string{"The clerk | spoke | The vault was empty"}, 0, 1, "", "", "spoke"},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			var r reading
			r.read(test.text)
			var f Finder
			var got, cues, others []string
			binary := map[Decision]int{}
			f.Teach = func(d Decision, candidates [][]uint32, right int) {
				for i, c := range candidates {
					if len(c) == 0 && !(d == SourceHead && i == 0) {
						t.Errorf("%v: candidate %d has no features", d, i)
					}
				}
				if d.Binary() {
					binary[d]++
					if len(candidates) != 1 || right != 0 && right != 1 {
						t.Errorf("%v: %d candidates, right is %d", d, len(candidates), right)
					}
					if at := f.wordIn(candidates[0]); d == IsCue && right == 1 {
						cues = append(cues, at)
					} else if d == IsCue {
						others = append(others, at)
					}
					return
				}
				if len(candidates) != len(f.places) {
					t.Errorf("%v: %d candidates for %d places", d, len(candidates), len(f.places))
				}
				at := "missing"
				if right >= 0 {
					switch i := f.places[right].at; {
					case i < 0:
						at = "none"
					case i == len(f.items):
						at = "end"
					default:
						at = f.text(i)
					}
				}
				got = append(got, fmt.Sprintf("%v %s", d, at))
			}
			taught, lost := f.Lesson(lexicon.Get(), &r.text, &r.tagger, &r.parser, r.gold(t, test.gold...))
			if taught != test.taught || lost != test.lost {
				t.Errorf("%d attributions are taught and %d lost, want %d and %d: %s", taught, lost, test.taught, test.lost, test.reason)
			}
			if diff := cmp.Diff(test.want, strings.Join(got, ", ")); diff != "" {
				t.Errorf("%s (-want +got):\n%s", test.reason, diff)
			}
			if binary[MayBeCue] != binary[IsCue] {
				t.Errorf("%d items are asked about without a tree, %d with one", binary[MayBeCue], binary[IsCue])
			}
			if got := strings.Join(cues, " "); got != test.cues {
				t.Errorf("the cues are %q, want %q", got, test.cues)
			}
			if test.others != "" && !slices.Contains(others, test.others) {
				t.Errorf("%q is not among what is no cue, %q", test.others, others)
			}
		})
	}
}

// wordIn returns the item whose cue features these are: those of its lemma come first.
func (f *Finder) wordIn(features []uint32) string {
	for i := range f.items {
		if hash(1000, f.lex(i), 0, 0, 0) == features[0] {
			return f.text(i)
		}
	}
	return "?"
}

// TestLessonSkips tests that nothing is taught of items which the guidelines say nothing about: the other words of a cue.
func TestLessonSkips(t *testing.T) {
	var r reading
	r.read("The clerk went on to say that the minister believed the vault was empty.")
	var asked []string
	var f Finder
	f.Teach = func(d Decision, candidates [][]uint32, right int) {
		if d == IsCue {
			asked = append(asked, fmt.Sprintf("%s %d", f.wordIn(candidates[0]), right))
		}
	}
	f.Lesson(lexicon.Get(), &r.text, &r.tagger, &r.parser, r.gold(t, "The clerk | went on to say | that the minister believed the vault was empty"))
	for _, a := range asked {
		if word, right, _ := strings.Cut(a, " "); right == "1" && word != "say" || right == "0" && slices.Contains([]string{"went"}, word) {
			t.Errorf("%s is taught to be a cue: %s", word, right)
		}
	}
	if !slices.Contains(asked, "say 1") {
		t.Errorf("say is not taught to be the head of a cue: %q", asked)
	}
}

// TestLearned tests that weights which were made from lessons alone, a handful of sentences by the perceptron's rule, find the
// claims of those sentences: what Lesson teaches is what Find asks.
func TestLearned(t *testing.T) {
	lessons := []struct{ text, gold string }{
		{"The clerk said that the vault was empty.", "The clerk | said | that the vault was empty"},
		{"A nurse claimed that the ward was full.", "A nurse | claimed | that the ward was full"},
		{"The guard left the gate.", ""},
	}
	sums := make([][]float32, NumDecisions)
	for d := range sums {
		sums[d] = make([]float32, 1<<TableBits[d])
	}
	add := func(d Decision, features []uint32, w float32) {
		for _, h := range features {
			sums[d][h>>(32-TableBits[d])] += w
		}
	}
	score := func(d Decision, features []uint32) (s float32) {
		for _, h := range features {
			s += sums[d][h>>(32-TableBits[d])]
		}
		return s
	}
	f := Finder{Teach: func(d Decision, candidates [][]uint32, right int) {
		if d.Binary() {
			if said := score(d, candidates[0]) > 0; said != (right == 1) {
				add(d, candidates[0], float32(2*right-1))
			}
			return
		}
		best := 0
		for i := range candidates {
			if score(d, candidates[i]) > score(d, candidates[best]) {
				best = i
			}
		}
		if right >= 0 && best != right {
			add(d, candidates[right], 1)
			add(d, candidates[best], -1)
		}
	}}
	weights := func() *Weights {
		w := new(Weights)
		for d := range IsClaim {
			w.Tables[d] = NewTable(sums[d])
		}
		return w
	}
	var readings []*reading
	var gold [][]Gold
	for _, s := range lessons {
		r := new(reading)
		r.read(s.text)
		readings = append(readings, r)
		gold = append(gold, nil)
		if s.gold != "" {
			gold[len(gold)-1] = r.gold(t, s.gold)
		}
	}
	for range 10 {
		for i, r := range readings {
			f.Lesson(lexicon.Get(), &r.text, &r.tagger, &r.parser, gold[i])
		}
	}
	judge := Finder{Weights: weights(), Teach: f.Teach}
	for range 10 {
		for i, r := range readings {
			judge.Judge(lexicon.Get(), &r.text, &r.tagger, &r.parser, func(source Range, content []Range) float64 {
				for _, g := range gold[i] {
					if slices.Equal(g.Source, []Range{source}) && slices.Equal(g.Content, content) {
						return 2
					}
				}
				return 0
			})
		}
	}
	w := weights()
	w.Tables[IsClaim] = NewTable(sums[IsClaim])
	find := Finder{Weights: w}
	for i, r := range readings {
		var got string
		for _, c := range find.Find(lexicon.Get(), &r.text, &r.tagger, &r.parser) {
			got += fmt.Sprintf("%s | %s | %s", r.show(c.Source), r.show(c.Cue), r.show(c.Content[0]))
		}
		if diff := cmp.Diff(lessons[i].gold, got); diff != "" {
			t.Errorf("claims of %q (-want +got):\n%s", r.text.Source, diff)
		}
	}
}

// TestJudge tests which analysis of a cue is taught to be a claim: the rightest, and none where none is right.
func TestJudge(t *testing.T) {
	const text = "The clerk said that the vault was empty."
	check := casetest.Names(t)
	w := *Embedded()
	w.Tables[IsClaim] = Table{} // it is being learned: all analyses are wanted
	for _, test := range []struct {
		name, reason string
		right        func(source, content string) float64
		want         string
	}{
		{"right", "the one with the right content", func(source, content string) float64 {
			if content == "that the vault was empty" {
				return 1
			}
			return 0
		}, "that the vault was empty"},
		{"none", "where nothing is right, no claim is", func(string, string) float64 { return 0 }, "none"},
		{"rightest", "of several the best", func(source, content string) float64 {
			if source == "The clerk" {
				return 2
			}
			return 1
		}, "that the vault was empty"},
		{"first of equals", "of several that are alike the most probable", func(string, string) float64 { return 1 }, "that the vault was empty"},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			var r reading
			r.read(text)
			f := Finder{Weights: &w}
			var got []string
			asked := 0
			f.Teach = func(d Decision, candidates [][]uint32, right int) {
				if d != IsClaim || len(candidates) < 2 || right < 0 {
					t.Fatalf("%v of %d candidates, right is %d", d, len(candidates), right)
				}
				said := f.xs[0].head == f.item(t, "said")
				if k := right - 1; !said || len(got) > 0 {
				} else if k < 0 {
					got = append(got, "none")
				} else {
					got = append(got, r.show(f.span(f.xs[k].content[0][0], f.xs[k].content[0][1])))
				}
			}
			f.Judge(lexicon.Get(), &r.text, &r.tagger, &r.parser, func(source Range, content []Range) float64 {
				asked++
				if len(content) == 0 || len(content) > 2 {
					t.Errorf("an analysis has %d parts", len(content))
				}
				return test.right(r.show(source), r.show(content[0]))
			})
			if diff := cmp.Diff([]string{test.want}, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", test.reason, diff)
			}
			if asked < len(f.xs) || asked == 0 {
				t.Errorf("%d analyses are judged of %d", asked, len(f.xs))
			}
		})
	}
}
