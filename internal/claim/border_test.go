package claim

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/internal/casetest"
)

// dam is a sentence whose cue has places on both sides of it, near and far, and marks of a quotation that is no speech.
const dam = `Marit/NNP/2/compound Aas/NNP/4/nsubj now/RB/4/advmod says/VBZ/0/root the/DT/10/det "/''/6/punct safe/JJ/10/amod +"/''/6/punct old/JJ/10/amod dam/NN/12/nsubj will/MD/12/aux hold/VB/4/ccomp +././4/punct`

// TestBorderAt tests what tells borders apart: the same two tags are another border on the other side of the cue, farther from it,
// and with a mark between them.
func TestBorderAt(t *testing.T) {
	f, _ := tree(t, dam)
	check := casetest.Names(t)
	a := f.item(t, "says")
	for _, test := range []struct {
		name, reason string
		cue1, at1    string
		cue2, at2    string
		same         bool
	}{
		{"itself", "one place, seen from one cue", "says", "the", "says", "the", true},
		{"tags", "an article and an adjective, an adverb and a verb", "says", "the", "says", "now", false},
		{"sides", "before the cue and after it", "says", "old", "will", "old", false},
		{"near and far", "right after the cue and later", "says", "hold", "will", "hold", false},
		{"as far", "three items and two are one distance", "now", "safe", "says", "safe", true},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			x := f.borderAt(f.item(t, test.cue1), f.item(t, test.at1))
			y := f.borderAt(f.item(t, test.cue2), f.item(t, test.at2))
			if (x == y) != test.same {
				t.Errorf("the borders are %x and %x; the same: %v, want %v: %s", x, y, x == y, test.same, test.reason)
			}
		})
	}
	i := f.item(t, "safe")
	marked := f.borderAt(a, i)
	f.items[i].split = false
	if f.borderAt(a, i) == marked {
		t.Error("a border with a quotation mark is one without")
	}
	for i := range f.items {
		for a := range f.items {
			if b := f.borderAt(a, i); b >= numBorders {
				t.Errorf("border %x is not among %x", b, numBorders)
			}
		}
	}
	if b := f.borderAt(0, len(f.items)); b >= numBorders {
		t.Errorf("the border at the end, %x, is not among %x", b, numBorders)
	}
}

// TestBorders tests which borders are learned: those at which a content began or ended often enough, and those that were seen too
// seldom to tell.
func TestBorders(t *testing.T) {
	const often = 100_000
	check := casetest.Names(t)
	for _, test := range []struct {
		name, reason string
		all, right   int32
		want         bool
	}{
		{"never seen", "nobody knows", 0, 0, true},
		{"seldom, never right", "a few candidates prove nothing", 19, 0, true},
		{"more often, never right", "enough to say no", 21, 0, false},
		{"always right", "each candidate began a content", 5, 5, true},
		{"rare", "one in two thousand is an oddity", often, often / 2000, false},
		{"not rare", "one in five hundred is worth asking", often, often / 500, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			var n BorderCount
			n.all[ends][77], n.right[ends][77] = test.all, test.right
			f, _ := tree(t, dam)
			a, i := f.item(t, "says"), f.item(t, "the")
			b := f.borderAt(a, i)
			n.all[beginnings][b], n.right[beginnings][b] = test.all, test.right
			f.Weights.Borders = n.Borders()
			if got := f.mayBorder(beginnings, a, i); got != test.want {
				t.Errorf("a content may begin there: %v, want %v: %s", got, test.want, test.reason)
			}
			if got := f.Weights.Borders[ends][1]&(1<<13) != 0; got != test.want {
				t.Errorf("a content may end there: %v, want %v: %s", got, test.want, test.reason)
			}
			if diff := cmp.Diff(f.Weights.Borders, bordersOf(f.Weights.Borders.bytes())); diff != "" {
				t.Errorf("written and read again (-want +got):\n%s", diff)
			}
		})
	}
	f, _ := tree(t, dam)
	f.Weights.Borders = nil
	if a := f.item(t, "says"); !f.mayBorder(ends, a, a+1) {
		t.Error("without borders, a content may not end anywhere")
	}
}

// TestBorderCount tests that a decision's candidates are counted where they are, and those of other decisions are not.
func TestBorderCount(t *testing.T) {
	f, _ := tree(t, dam)
	a := f.item(t, "says")
	x := analysis{head: a, at: -1}
	n := new(BorderCount)
	right := f.item(t, "the")
	f.contentBegins(&x, pair{})
	candidates := len(f.places)
	n.add(f, FirstBegin, right)
	n.add(f, IsClaim, right)
	var all, found int32
	for b := range n.all[beginnings] {
		all += n.all[beginnings][b]
		found += n.right[beginnings][b]
	}
	if int(all) != candidates || found != 1 {
		t.Errorf("%d candidates and %d right ones are counted, want %d and 1", all, found, candidates)
	}
	if b := f.borderAt(a, right); n.right[beginnings][b] != 1 {
		t.Error("the right one is not counted where it is")
	}
	if n.all[ends] != [numBorders]int32{} {
		t.Error("beginnings are counted as ends")
	}
}

// TestEmbeddedBorders tests that the embedded borders know where plain contents begin and end, and where none does.
func TestEmbeddedBorders(t *testing.T) {
	f, _ := tree(t, dam)
	f.Weights = Embedded()
	check := casetest.Names(t)
	for _, test := range []struct {
		name, reason string
		which        int
		before       string
		want         bool
	}{
		{"after the cue", "says the dam will hold", beginnings, "the", true},
		{"modal", "no content begins with a modal whose subject stands before it", beginnings, "will", false},
		{"full stop", "the sentence's end", ends, ".", true},
		{"within a verb", "will hold is one verb", ends, "hold", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			if got := f.mayBorder(test.which, f.item(t, "says"), f.item(t, test.before)); got != test.want {
				t.Errorf("%v, want %v: %s", got, test.want, test.reason)
			}
		})
	}
}
