package main

import (
	"fmt"
	"math"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/sayso-go/sayso/internal/claim"
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/syntax"
	"github.com/sayso-go/sayso/internal/token"
	"github.com/sayso-go/sayso/quote"
)

func TestProbabilities(t *testing.T) {
	for _, test := range []struct {
		name, reason string
		scores, want []float64
	}{
		{"one", "whether it holds", []float64{0}, []float64{0.5}},
		{"one, sure", "a score is log-odds", []float64{math.Log(3)}, []float64{0.75}},
		{"one, far off", "nothing overflows", []float64{-1e4}, []float64{0}},
		{"two alike", "one of them is right", []float64{7, 7}, []float64{0.5, 0.5}},
		{"two", "the difference of scores is what counts", []float64{1 + math.Log(3), 1}, []float64{0.75, 0.25}},
		{"far apart", "nothing overflows", []float64{1e4, -1e4, 0}, []float64{1, 0, 0}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if test.reason == "" {
				t.Error("a case needs a reason")
			}
			probabilities(test.scores)
			if diff := cmp.Diff(test.want, test.scores, cmpopts.EquateApprox(0, 1e-12)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", test.reason, diff)
			}
		})
	}
}

// feature returns a feature of a decision that has place k of its table.
func feature(d claim.Decision, k uint32) uint32 { return k << (32 - claim.TableBits[d]) }

// TestTrainExamples tests that problems of a few features are learned, that what says nothing gets no weight, and that the same
// examples give the same bytes.
func TestTrainExamples(t *testing.T) {
	const right, wrong, noise = 1, 2, 3
	for _, test := range []struct {
		name, reason string
		d            claim.Decision
		add          func(e *examples, d claim.Decision, k int)
		want         string
	}{
		{"whether it holds", "one candidate an example", claim.MayBeCue, func(e *examples, d claim.Decision, k int) {
			yes := k % 2
			e.add([][]uint32{{feature(d, uint32(wrong-yes)), feature(d, noise)}}, yes)
		}, "400, F1 100.0"},
		{"which is right", "several candidates, of which the right one stands anywhere", claim.SourceBegin, func(e *examples, d claim.Decision, k int) {
			c := [][]uint32{{feature(d, wrong)}, {feature(d, wrong), feature(d, noise)}, {feature(d, wrong), feature(d, wrong)}}
			c[k%3] = []uint32{feature(d, right), feature(d, noise)}
			e.add(c, k%3)
		}, "400, 100.0 % right"},
		{"which is a claim", "the decision that is learned more carefully is learned too", claim.IsClaim, func(e *examples, d claim.Decision, k int) {
			c := [][]uint32{{feature(d, wrong)}, {feature(d, wrong)}}
			c[k%2] = []uint32{feature(d, right)}
			e.add(c, k%2)
		}, "400, 100.0 % right"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if test.reason == "" {
				t.Error("a case needs a reason")
			}
			var e examples
			for k := range 400 {
				test.add(&e, test.d, k)
			}
			w := e.train(test.d)
			if len(w) != 1<<claim.TableBits[test.d] {
				t.Fatalf("%d weights, want 2^%d", len(w), claim.TableBits[test.d])
			}
			if got := e.figures(w); !strings.HasPrefix(got, test.want) {
				t.Errorf("%s: %s, want %s", test.reason, got, test.want)
			}
			if w[right] <= 0.5 || w[wrong] >= 0 {
				t.Errorf("what is right has the weight %v, and what is wrong %v", w[right], w[wrong])
			}
			if test.d.Binary() && math.Abs(float64(w[noise])) > float64(w[right])/10 {
				t.Errorf("what says nothing has the weight %v, and what is right %v", w[noise], w[right])
			}
			for k, x := range w {
				if x != 0 && k != right && k != wrong && k != noise {
					t.Errorf("place %d, which no feature has, has the weight %v", k, x)
				}
			}
			if diff := cmp.Diff(claim.NewTable(w), claim.NewTable(e.train(test.d)), cmp.AllowUnexported(claim.Table{})); diff != "" {
				t.Error("the same examples give other weights")
			}
		})
	}
}

// TestRare tests that a feature that came once, beside others that say all, has no weight: that is what L1 is for.
func TestRare(t *testing.T) {
	const d = claim.SourceBegin
	var e examples
	for range 50 {
		e.add([][]uint32{{feature(d, 1)}, {feature(d, 2)}}, 0)
	}
	e.add([][]uint32{{feature(d, 1)}, {feature(d, 2), feature(d, 9)}}, 0)
	if w := e.train(d); w[9] != 0 || w[1] == 0 {
		t.Errorf("a feature that came once has the weight %v, and one that came always %v", w[9], w[1])
	}
}

func TestExamples(t *testing.T) {
	var e examples
	e.add([][]uint32{{1, 2}, nil, {3}}, 2)
	e.add([][]uint32{{4}}, 1)
	var got []string
	for k := range e.right {
		first, last := e.candidates(k)
		for c := first; c < last; c++ {
			got = append(got, fmt.Sprint(k, e.right[k], e.features(c)))
		}
	}
	if diff := cmp.Diff([]string{"0 2 [1 2]", "0 2 []", "0 2 [3]", "1 1 [4]"}, got); diff != "" {
		t.Errorf("examples (-want +got):\n%s", diff)
	}
}

// TestFolds holds articles to their folds: if they moved, weights that were learned before would be judged by articles that they
// were learned from.
func TestFolds(t *testing.T) {
	for _, test := range []struct {
		article     string
		fold, judge int
	}{
		{"harbour_2016-01-02_ferry", 0, 1},
		{"harbour_2016-01-03_dam", 3, 1},
		{"mill_2016-02-01_flood", 0, 3},
		{"a", 3, 0},
		{"b", 1, 2},
		{"", 0, 0},
	} {
		if fold, judge := foldOf(test.article), judgeFold(test.article); fold != test.fold || judge != test.judge {
			t.Errorf("%s is in the folds %d and %d, want %d and %d", test.article, fold, judge, test.fold, test.judge)
		}
	}
	var sizes, judges [folds]int
	const n = 4000
	for i := range n {
		name := fmt.Sprintf("paper_2016-%02d-%02d_article-%d", i%12+1, i%28+1, i)
		sizes[foldOf(name)]++
		judges[judgeFold(name)]++
	}
	for k := range folds {
		if want := n / folds; sizes[k] < want*9/10 || sizes[k] > want*11/10 || judges[k] < want*9/10 || judges[k] > want*11/10 {
			t.Errorf("fold %d has %d and %d of %d articles, want about %d", k, sizes[k], judges[k], n, want)
		}
	}
}

// silver returns the trees of a text of one line a word, each start form head label, as silverTrees reads them.
func silver(lines ...string) (out []silverToken) {
	for _, line := range lines {
		var s silverToken
		var label string
		fmt.Sscan(line, &s.start, &s.head, &label)
		s.label = syntax.ParseLabel(label)
		out = append(out, s)
	}
	return out
}

func TestAlign(t *testing.T) {
	for _, test := range []struct {
		name, reason, text string
		trees              []silverToken
		want               string
	}{
		{"same tokens", "heads and labels as they are", "Boats sank.", silver("0 1 nsubj", "6 -1 root", "10 1 punct"),
			"Boats(nsubj sank) sank(root -) .(punct sank)"},
		{"code points", "offsets count code points, and É has two bytes", "Élan sank.", silver("0 1 nsubj", "5 -1 root", "9 1 punct"),
			"Élan(nsubj sank) sank(root -) .(punct sank)"},
		{"text is cut finer", "the later tokens depend on the first of what is one in the trees", "We don't go.",
			silver("0 2 nsubj", "3 2 aux", "9 -1 root", "11 2 punct"), "We(nsubj go) do(aux go) n't(dep do) go(root -) .(punct go)"},
		{"trees are cut finer", "of what is one in the text, the first part counts, and a head that is no token gives way to the one above it",
			"Ten-year plans failed.", silver("0 2 nummod", "3 2 punct", "4 3 compound", "9 4 nsubj", "15 -1 root", "21 4 punct"),
			"Ten-year(nummod plans) plans(nsubj failed) failed(root -) .(punct failed)"},
		{"root within a token", "where nothing above is a token, there is no head", "Ten-year plans.",
			silver("0 2 nummod", "3 2 punct", "4 -1 root", "9 2 dep", "14 2 punct"), "Ten-year(nummod -) plans(dep -) .(punct -)"},
		{"words that no tree has", "they belong to what stands before them", "Boats sank here.", silver("0 1 nsubj", "6 -1 root"),
			"Boats(nsubj sank) sank(root -) here(dep sank) .(dep sank)"},
		{"trees that begin later", "or to the first", "So boats sank.", silver("3 1 nsubj", "9 -1 root", "13 1 punct"),
			"So(nsubj sank) boats(dep So) sank(root -) .(punct sank)"},
		{"circle", "a circle of heads that no token has is left after twenty steps", "Ten-year plans.",
			silver("0 1 nummod", "3 2 punct", "4 1 punct", "9 -1 root", "14 3 punct"), "Ten-year(nummod -) plans(root -) .(punct plans)"},
		{"no trees", "an article without them is not parsed", "Boats sank.", nil, "Boats( -) sank( -) .( -)"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if test.reason == "" {
				t.Error("a case needs a reason")
			}
			var x token.Text
			var p syntax.Parser
			x.Cut(test.text, quote.Find(test.text))
			align(&p, &x, test.trees)
			var got []string
			for i := range x.Tokens {
				head := "-"
				if p.Heads[i] >= 0 {
					head = x.In(int(p.Heads[i]))
				}
				got = append(got, fmt.Sprintf("%s(%v %s)", x.In(i), p.Labels[i], head))
			}
			if diff := cmp.Diff(test.want, strings.Join(got, " ")); diff != "" {
				t.Errorf("%s (-want +got):\n%s", test.reason, diff)
			}
		})
	}
}

// TestSilverTrees reads a file of two articles. Heads count from the article's beginning, whatever sentence they are in.
func TestSilverTrees(t *testing.T) {
	line := func(id int, form string, head int, label string, start int) string {
		return fmt.Sprintf("%d\t%s\t_\t_\t_\t_\t%d\t%s\t_\tNER=O|Start=%d|End=%d\n", id, form, head, label, start, start+len(form))
	}
	dir := t.TempDir()
	writeGzip(t, filepath.Join(dir, "polnear-silver/dev.conllu.gz"), "# newdoc id = first\n# text = Boats sank\n"+
		line(1, "Boats", 2, "nsubj", 0)+line(2, "sank", 0, "root", 6)+"\n"+line(1, "We", 2, "nsubj", 12)+line(2, "left", 0, "root", 15)+
		"\n# newdoc id = second\n"+line(1, "Go", 0, "root", 0)+line(2, "Ida", 1, "vocative", 3))
	got, err := silverTrees(dir, "dev")
	if err != nil {
		t.Fatal(err)
	}
	want := map[string][]silverToken{
		"first":  silver("0 1 nsubj", "6 -1 root", "12 3 nsubj", "15 -1 root"),
		"second": silver("0 -1 root", "3 0 discourse"),
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(silverToken{})); diff != "" {
		t.Errorf("trees (-want +got):\n%s", diff)
	}

	path := filepath.Join(dir, "polnear-silver/train.conllu.gz")
	for _, test := range []struct{ name, reason, line string }{
		{"no start", "nothing says where the token is", "1\tGo\t_\t_\t_\t_\t0\troot\t_\tNER=O\n"},
		{"no head", "nothing says what it depends on", "1\tGo\t_\t_\t_\t_\t_\troot\t_\tStart=0\n"},
	} {
		writeGzip(t, path, "# newdoc id = first\n"+test.line)
		if _, err := silverTrees(dir, "train"); err == nil || !strings.Contains(err.Error(), path) || !strings.Contains(err.Error(), "first") {
			t.Errorf("%s: the error is %v, want one that names the file and the article, since %s", test.name, err, test.reason)
		}
	}
	writeFile(t, path, "not compressed")
	if _, err := silverTrees(dir, "train"); err == nil || !strings.Contains(err.Error(), path) {
		t.Errorf("the error is %v, want one that names the file", err)
	}
	if _, err := silverTrees(dir, "test"); err == nil {
		t.Error("a split that isn't there is no error")
	}
}

func TestJaccard(t *testing.T) {
	odd := func(i int32) bool { return i%2 == 1 }
	for _, test := range []struct {
		name, reason string
		a, b         []int32
		counts       func(int32) bool
		want         float64
	}{
		{"same", "all is in both", []int32{1, 2}, []int32{1, 2}, nil, 1},
		{"half", "two of four", []int32{1, 2, 3}, []int32{2, 3, 4}, nil, 0.5},
		{"nothing", "none is", []int32{1}, []int32{2}, nil, 0},
		{"empty", "no words are like nothing, not even like none", nil, nil, nil, 0},
		{"one empty", "nor like any", []int32{1}, nil, nil, 0},
		{"not counted", "of what b alone has, only the odd ones count here", []int32{1}, []int32{1, 2, 4}, odd, 1},
		{"counted", "they count", []int32{1}, []int32{1, 2, 3}, odd, 0.5},
		{"of a all counts", "what a alone has counts whatever it is", []int32{1, 2, 4}, []int32{1}, odd, 1. / 3},
	} {
		t.Run(test.name, func(t *testing.T) {
			if test.reason == "" {
				t.Error("a case needs a reason")
			}
			if got := jaccard(test.a, test.b, test.counts); math.Abs(got-test.want) > 1e-12 {
				t.Errorf("the share is %v, want %v: %s", got, test.want, test.reason)
			}
		})
	}
}

// marked returns an article whose attributions are given as source | cue | content, with // between parts.
func marked(t *testing.T, name, text string, lines ...string) *article {
	t.Helper()
	a := &article{name: name, text: text}
	for _, line := range lines {
		var spans [3][]quote.Span
		for i, col := range strings.Split(line, "|") {
			for part := range strings.SplitSeq(col, "//") {
				if part = strings.TrimSpace(part); part == "" {
					continue
				}
				k := strings.Index(text, part)
				if k < 0 {
					t.Fatalf("%q is not in %q", part, text)
				}
				spans[i] = append(spans[i], quote.Span{Start: k, End: k + len(part)})
			}
		}
		a.attributions = append(a.attributions, annotation{spans[0], spans[1], spans[2]})
	}
	return a
}

func TestMatch(t *testing.T) {
	a := marked(t, "a", "The old clerk said the north vault was empty. It had been dark too. Rain was feared, and snow.",
		"The old clerk | said | the north vault was empty. // It had been dark too.", "| was feared | Rain // snow")
	var x token.Text
	x.Cut(a.text, quote.Find(a.text))
	var m matcher
	m.read(&x, a)
	span := func(s string) claim.Range {
		if s == "" {
			return claim.Range{}
		}
		i := strings.Index(a.text, s)
		rs := ranges(&x, []quote.Span{{Start: i, End: i + len(s)}})
		if i < 0 || len(rs) != 1 {
			t.Fatalf("%q is not in the text", s)
		}
		return rs[0]
	}
	for _, test := range []struct {
		name, reason, source string
		content              []string
		gold                 int
		want                 float64
	}{
		{"right", "in the sentence of the cue", "The old clerk", []string{"the north vault was empty"}, 0, 2},
		{"marks", "a full stop is no word", "The old clerk", []string{"the north vault was empty."}, 0, 2},
		{"both sentences", "the second one costs nothing where it is there too", "The old clerk", []string{"the north vault was empty", "It had been dark too"}, 0, 2},
		{"part of the source", "one word of three", "clerk", []string{"the north vault was empty"}, 0, 1 + 1./3},
		{"part of the content", "three words of five", "The old clerk", []string{"vault was empty"}, 0, 1 + 3./5},
		{"less than half", "two of five are not enough", "The old clerk", []string{"was empty"}, 0, 0},
		{"another source", "that shares no word", "It", []string{"the north vault was empty"}, 0, 0},
		{"no source", "where there is one", "", []string{"the north vault was empty"}, 0, 0},
		{"none and none", "where there is none, none is right", "", []string{"Rain", "snow"}, 1, 2},
		{"one too many", "where there is none, any is wrong", "It", []string{"Rain"}, 0, 0},
		{"no content", "nothing is like nothing", "The old clerk", nil, 0, 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			if test.reason == "" {
				t.Error("a case needs a reason")
			}
			var content []claim.Range
			for _, s := range test.content {
				content = append(content, span(s))
			}
			gold, got := m.match(span(test.source), content)
			if gold != test.gold || math.Abs(got-test.want) > 1e-12 {
				t.Errorf("it is like attribution %d by %v, want %d by %v: %s", gold, got, test.gold, test.want, test.reason)
			}
		})
	}
}

func TestRanges(t *testing.T) {
	const text = "Élan sank, Ida said."
	var x token.Text
	x.Cut(text, quote.Find(text))
	at := func(s string) quote.Span {
		i := strings.Index(text, s)
		return quote.Span{Start: i, End: i + len(s)}
	}
	for _, test := range []struct {
		name, reason string
		spans        []quote.Span
		want         []claim.Range
	}{
		{"words", "the tokens in the span, marks too", []quote.Span{at("Élan sank,")}, []claim.Range{{First: 0, Last: 3}}},
		{"order", "in the order of the text", []quote.Span{at("said"), at("Élan")}, []claim.Range{{First: 0, Last: 1}, {First: 4, Last: 5}}},
		{"part of a word", "the word counts", []quote.Span{at("an s")}, []claim.Range{{First: 0, Last: 2}}},
		{"space", "no token is in it", []quote.Span{{Start: 5, End: 6}}, nil},
		{"beyond", "nor behind the last", []quote.Span{{Start: len(text), End: len(text)}}, nil},
		{"none", "no spans", nil, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			if test.reason == "" {
				t.Error("a case needs a reason")
			}
			if diff := cmp.Diff(test.want, ranges(&x, test.spans)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", test.reason, diff)
			}
		})
	}
}

// writeArticle writes an article into a folder as PolNeAR has it, in ASCII.
func writeArticle(t *testing.T, corpora, split string, a *article, annotator string) {
	t.Helper()
	root := filepath.Join(corpora, "polnear", "data", split)
	writeFile(t, filepath.Join(root, "text", a.name+".txt"), a.text)
	var b strings.Builder
	n := 0
	for i, at := range a.attributions {
		event := fmt.Sprintf("E%d\t", i+1)
		for role, spans := range map[string][]quote.Span{"Source": at.source, "Cue": at.cue, "Content": at.content} {
			if len(spans) == 0 {
				continue
			}
			n++
			var where []string
			for _, s := range spans {
				where = append(where, fmt.Sprintf("%d %d", s.Start, s.End))
			}
			fmt.Fprintf(&b, "T%d\t%s %s\tx\n", n, role, strings.Join(where, ";"))
			event += fmt.Sprintf("%s:T%d ", role, n)
		}
		b.WriteString(event + "\n")
	}
	writeFile(t, filepath.Join(root, "attributions", a.name+"_"+annotator+".ann"), b.String())
}

// TestCountCues counts three articles, one of them marked twice.
func TestCountCues(t *testing.T) {
	dir := t.TempDir()
	one := marked(t, "one", "Ida said that the claim failed. Bea carried a sack.", "Ida | said | that the claim failed")
	writeArticle(t, dir, "train", one, "1000")
	writeArticle(t, dir, "train", marked(t, "one", one.text), "2000") // the second annotator saw nothing
	writeArticle(t, dir, "train", marked(t, "two", "The claim that it rained surprised Bea. Ida said it rained.",
		"| claim | that it rained", "Ida | said | it rained"), "1000")
	writeArticle(t, dir, "train", marked(t, "three", "Dan carried it and Eve said so.", "Eve | said | so"), "1000")
	for _, test := range []struct {
		name, reason string
		omit         func(string) bool
		want         []string
	}{
		// Said is a cue in three of four cases, and with three cases of none in 300 of 700. Claim is one in one of two, the other
		// of which the second annotator left outside of any content.
		{"all", "each annotator's article counts", nil, []string{"claim\tnoun\t20", "say\tverb\t43"}},
		{"without one", "the article and both of its annotators are left out", func(name string) bool { return name == "one" },
			[]string{"claim\tnoun\t25", "say\tverb\t40"}},
		{"none", "no articles, no cues", func(string) bool { return true }, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			if test.reason == "" {
				t.Error("a case needs a reason")
			}
			got, err := countCues(dir, lexicon.Get(), test.omit)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, strings.Split(strings.TrimSuffix(got, "\n"), "\n"), cmpopts.AcyclicTransformer("full", func(s []string) []string {
				if len(s) == 1 && s[0] == "" {
					return nil
				}
				return s
			})); diff != "" {
				t.Errorf("%s (-want +got):\n%s", test.reason, diff)
			}
		})
	}
}

// TestTrainClaims learns all decisions from a few dozen sentences, without trees so that it takes a second: the weights are the
// same every time, and find the claims of such sentences.
func TestTrainClaims(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: two trainings take seconds")
	}
	dir := t.TempDir()
	names, nouns := strings.Fields("Ida Bea Dan Eve Moss Lund Roth Sabri"), strings.Fields("vault gate pump well dam roof")
	for i := range 120 {
		name, noun := names[i%len(names)], nouns[i%len(nouns)]
		said := fmt.Sprintf("%s said that the %s was empty", name, noun)
		a := marked(t, fmt.Sprintf("a%03d", i), said+". The guard left it there.", fmt.Sprintf("%s | said | that the %s was empty", name, noun))
		split := "train"
		if i%6 == 5 {
			split = "dev"
		}
		writeArticle(t, dir, split, a, "1000")
	}
	set := claimSettings{bare: true, quiet: true}
	w, err := trainClaims(dir, set)
	if err != nil {
		t.Fatal(err)
	}
	again, err := trainClaims(dir, set)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(w, again, cmp.AllowUnexported(claim.Table{})); diff != "" {
		t.Error("two trainings have different weights")
	}
	dev, err := readDev(dir, set)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := claimFigures(dev, w), "claims P 100.0 R 100.0 F1 100.0"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if _, err := trainClaims(t.TempDir(), set); err == nil {
		t.Error("training on no corpora reports no error")
	}
}
