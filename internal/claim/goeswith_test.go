package claim

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/internal/casetest"
	"github.com/sayso-go/sayso/internal/lexicon"
)

// TestFollow tests which claim a quotation without a cue goes with, with the embedded weights: the source, the cue and the
// content of each claim.
func TestFollow(t *testing.T) {
	check := casetest.Names(t)
	var f Finder
	var r reading
	for _, test := range []struct {
		name, reason, text string
		want               []string
	}{
		{"next sentence", "the speaker goes on", `"The weir is shut," said Ida Brandt. "It will stay shut until May."`,
			[]string{`Ida Brandt | said | "The weir is shut," + "It will stay shut until May."`}},
		{"next paragraph without a mark", "the first quotation is not closed", "Ida Brandt said, \"The weir is shut.\n\n\"It will stay shut until May.\"",
			[]string{"Ida Brandt | said | \"The weir is shut. + \"It will stay shut until May.\""}},
		{"cue and colon in the paragraph before", "the colon points to what follows", "Ida Brandt said:\n\n\"The weir will stay shut until May.\"",
			[]string{`Ida Brandt | said: | "The weir will stay shut until May."`}},
		{"something in brackets", "what an editor added is no part of it", "Ida Brandt said:\n\n\"We shut the weir. It will stay shut until May\" (translated).",
			[]string{`Ida Brandt | said: | "We shut the weir. It will stay shut until May"`}},
		{"claim and colon in the paragraph before", "who made the claim before the colon speaks", "According to Ida Brandt, the plan has two flaws:\n\n\"The weir will stay shut until May.\"",
			[]string{`Ida Brandt | According to | the plan has two flaws`, `Ida Brandt | : | "The weir will stay shut until May."`}},
		{"byline in the paragraph after", "a dash and a name", "Nothing has changed.\n\n\"It will stay shut until May.\"\n\n— Ida Brandt",
			[]string{`Ida Brandt | — | "It will stay shut until May."`}},
		{"bare cue", "the sentence after it is a subject and a cue", `"It will stay shut." Ida Brandt said.`,
			[]string{`Ida Brandt | said | "It will stay shut."`}},
		{"answer", "a question is answered by somebody else", "\"Who shut the weir?\" Ida Brandt asked.\n\n\"Nobody did.\"",
			[]string{`Ida Brandt | asked | "Who shut the weir?"`, `- | - | "Nobody did."`}},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			var got []string
			for _, c := range r.find(&f, test.text) {
				var content []string
				for _, x := range c.Content {
					content = append(content, r.show(x))
				}
				got = append(got, r.show(c.Source)+" | "+r.show(c.Cue)+" | "+strings.Join(content, " + "))
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("%q: %s (-want +got):\n%s", test.text, test.reason, diff)
			}
		})
	}
}

// TestTeachFollow tests that what is right about a quotation without a cue is taught among the candidates, and then done.
func TestTeachFollow(t *testing.T) {
	const text = `"The weir is shut," said Ida Brandt. "It will stay shut until May."`
	check := casetest.Names(t)
	for _, test := range []struct {
		name, reason  string
		right, claims int
		content       int // of the first claim
		taught        int
	}{
		{"with a claim", "its features are the third candidate's", 0, 1, 2, 2},
		{"its own", "a claim without a cue", OwnClaim, 2, 1, 1},
		{"none", "no claim", NoClaim, 1, 1, 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			var r reading
			r.read(text)
			taught := -1
			f := Finder{Weights: Embedded(), Teach: func(d Decision, candidates [][]uint32, right int) {
				if d != GoesWith || len(candidates) < 3 {
					t.Errorf("%v is taught with %d candidates", d, len(candidates))
				}
				taught = right
			}}
			f.Follow(lexicon.Get(), &r.text, &r.tagger, &r.parser, func(Range, []Claim) int { return test.right })
			if taught != test.taught {
				t.Errorf("candidate %d is taught, want %d", taught, test.taught)
			}
			if len(f.claims) != test.claims || len(f.claims[0].Content) != test.content {
				t.Errorf("%d claims, the first of %d spans, want %d and %d", len(f.claims), len(f.claims[0].Content), test.claims, test.content)
			}
		})
	}
}

// TestSafest tests which of several analyses is taken: the one that most of the probability is like.
func TestSafest(t *testing.T) {
	check := casetest.Names(t)
	f, _ := tree(t, plain)
	all, short, other := analysis{at: 0, content: [2]pair{{2, 6}}}, analysis{at: 0, content: [2]pair{{3, 6}}}, analysis{at: 1, content: [2]pair{{2, 6}}}
	for _, test := range []struct {
		name, reason string
		xs           []analysis
		logs         []float32 // of none, and of each analysis
		want         int
	}{
		{"one", "there is no other", []analysis{all}, []float32{-1, -0.5}, 0},
		{"two alike", "the more probable one, since each stands for both", []analysis{all, short}, []float32{-1, -2, -1}, 1},
		{"two alike and another", "the other is more probable than each, and less than both", []analysis{other, all, short}, []float32{-3, -1, -1.1, -1.2}, 1},
		{"another source", "with another source nothing is like it", []analysis{other, all}, []float32{-3, -0.5, -1.5}, 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			f.begin(GoesWith)
			for i, l := range test.logs {
				f.place(i - 1)
				f.places[i].score = l
			}
			if got, _ := f.safest(test.xs); got != test.want {
				t.Errorf("analysis %d is taken, want %d: %s", got, test.want, test.reason)
			}
		})
	}
}
