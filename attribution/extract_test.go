package attribution

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/internal/casetest"
	"github.com/sayso-go/sayso/quote"
	"golang.org/x/text/language"
)

// TestWithFinder gives the Extractor the typography of a text: in French a « with its spaces opens a quotation.
func TestWithFinder(t *testing.T) {
	text := "« The weir holds », said Claire Morvan."
	x := NewExtractor(WithFinder(quote.Finder{Language: language.French}))
	claims := x.Extract(text)
	if len(claims) != 1 || claims[0].Form != Direct || claims[0].Speaker.Name != "Claire Morvan" {
		t.Errorf("Extract(%q) = %+v", text, claims)
	}
}

// TestActs checks what the first claim of a sentence does, by its cue and the words beside it.
func TestActs(t *testing.T) {
	for _, c := range []struct {
		text    string
		act     Act
		negated bool
	}{
		{"Sato said the weir had held.", Statement, false},
		{"Sato believes the weir will hold.", Belief, false},
		{"Sato does not believe the weir will hold.", Belief, true},
		{"Sato has no doubt that the weir will hold.", Belief, false}, // who doubts, asks
		{"Sato doubts that the weir will hold.", Question, false},
		{"Sato asked whether the weir would hold.", Question, false},
		{"Sato denied that the weir had leaked.", Denial, false},
		{"Sato urged the council to mend the weir.", Request, false},
		{"Sato promised to mend the weir.", Promise, false},
		{"Sato declined to say when the weir had leaked.", Refusal, false},
		{"He declined to say how many of the 900 people hired in Brno would be kept.", Refusal, false}, // saying is in the cue
	} {
		claims := Extract(c.text)
		if len(claims) == 0 {
			t.Errorf("Extract(%q) finds nothing", c.text)
		} else if got := claims[0]; got.Act != c.act || got.Negated != c.negated {
			t.Errorf("Extract(%q)[0] is %v, negated %t, want %v, %t", c.text, got.Act, got.Negated, c.act, c.negated)
		}
	}
}

// TestWithConfidence leaves out what is less sure, and with it the parents that are no more.
func TestWithConfidence(t *testing.T) {
	left := 0
	for name, text := range articles(t) {
		all, sure := Extract(text), Extract(text, WithConfidence(High))
		n := 0
		for _, c := range all {
			if c.Confidence == High {
				n++
			}
		}
		if len(sure) != n {
			t.Errorf("%s: %d claims, %d of them of high confidence, and %d left", name, len(all), n, len(sure))
		}
		left += len(all) - n
		check(t, text, sure)
	}
	if left == 0 {
		t.Error("no article has a claim that is left out")
	}
}

// TestAppendParent appends the claims of a text to those of another: a parent has the index that it has in the whole slice.
func TestAppendParent(t *testing.T) {
	check := casetest.Names(t)
	const (
		nested = "Amara Cole said that Leo Brandt had told her that the safe was empty."
		unsure = "“Who sails the ferry?” Rosa Lindqvist asked.\n\n“Nobody, in this rain.”\n\nThe ferry stayed.\n\n" + nested
	)
	for _, tt := range []struct {
		name, reason  string
		before, after string
		least         Confidence
		want          []int
	}{
		{"first", "nothing stands before", "", nested, Low, []int{-1, 0}},
		{"second", "indices count the claims that were there", nested, nested, Low, []int{-1, 0, -1, 2}},
		{"third", "the quotations between are claims as well", nested, unsure, Low, []int{-1, 0, -1, -1, -1, 4}},
		{"left out", "what is left out counts no more", nested, unsure, High, []int{-1, 0, -1, -1, 3}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			check(tt.name, tt.reason)
			x := NewExtractor(WithConfidence(tt.least))
			var got []int
			for _, c := range x.Append(x.Append(nil, tt.before), tt.after) {
				got = append(got, c.Parent)
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("the parents are %v, want %v: %s", got, tt.want, tt.reason)
			}
		})
	}
}

// TestRead checks that a reading has the claims that Extract returns, and a profile for each ID in them.
func TestRead(t *testing.T) {
	x := NewExtractor()
	for name, text := range articles(t) {
		r := x.Read(text)
		if diff := cmp.Diff(Extract(text), r.Claims); diff != "" {
			t.Errorf("%s: Read has other claims (-Extract +Read):\n%s", name, diff)
		}
		used := map[int]bool{}
		for i, c := range r.Claims {
			for _, s := range [...]Speaker{c.Speaker, c.Addressee} {
				if s.ID == 0 {
					continue
				}
				used[s.ID] = true
				if s.ID > len(r.Speakers) || r.Speakers[s.ID-1].Speaker != s {
					t.Errorf("%s: claim %d: no profile is %+v", name, i, s)
				}
			}
		}
		for i, p := range r.Speakers {
			if p.ID != i+1 || !used[p.ID] {
				t.Errorf("%s: profile %d has the ID %d, used: %v", name, i, p.ID, used[p.ID])
			}
			if slices.Contains(p.Aliases, p.Name) || len(p.Aliases) > 32 || p.Aliases != nil && len(p.Aliases) == 0 {
				t.Errorf("%s: the aliases of %s are %#v", name, p.Name, p.Aliases)
			}
			end := 0
			for _, m := range p.Mentions {
				if m.Start < end || m.End <= m.Start || m.End > len(text) {
					t.Errorf("%s: %s has the mention %v after byte %d", name, p.Name, m, end)
				}
				end = m.End
			}
		}
	}
	if r := x.Read(""); r.Claims != nil || r.Speakers != nil {
		t.Errorf("of nothing %+v is read", r)
	}
}
