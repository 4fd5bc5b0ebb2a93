package entity

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/internal/casetest"
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// entityNamed returns the entity that the resolver calls so.
func entityNamed(t *testing.T, r *Resolver, text *token.Text, name string) int32 {
	t.Helper()
	for e := range r.entities {
		if x := r.entities[e].name; text.Span(int(x.First), int(x.Last)).In(text.Source) == name {
			return int32(e)
		}
	}
	t.Fatalf("no %s in %q", name, text.Source)
	return none
}

// TestCompany tests whom the company of a description shows to be meant by it.
func TestCompany(t *testing.T) {
	far := strings.Repeat("The lamp burned.\n\n", companyParagraphs+1)
	check := casetest.Names(t)
	var r Resolver
	for _, test := range []struct {
		name, reason, text string
		description        string // whose company is asked for
		more, less         string // who fits it more, and who less
	}{
		{"always near", "who is near each time is meant more than who is near once",
			"Mrs. Lund and Mrs. Orre came in.\n\n<\"Sit down,\"> said [the matron].\n\n" + far + "Mrs. Orre came in.\n\n<\"Sit down,\"> said [the matron].",
			"the matron", "Mrs. Orre", "Mrs. Lund"},
		{"near others as well", "who is near all that is said tells nothing",
			"Mrs. Lund and Mrs. Orre came in.\n\n<\"Sit down,\"> said [the matron].\n\n" + far + "Mrs. Lund and Mrs. Orre came in.\n\n<\"Sit down,\"> said [the matron].\n\n" +
				far + "Mrs. Lund came in.\n\n<\"Sit down,\"> said [Edmund].\n\n" + far + "Mrs. Lund left.\n\n<\"So late,\"> said [Edmund].",
			"the matron", "Mrs. Orre", "Mrs. Lund"},
		{"adjective", "the young lady is not the old lady",
			"Mrs. Lund came in.\n\n<\"Sit down,\"> said [the old lady].\n\n" + far + "Mrs. Orre came in.\n\n<\"Sit down,\"> said [the young lady].\n\n" +
				far + "Mrs. Lund came in.\n\n<\"Sit down,\"> said [the old lady].\n\n" + far + "Mrs. Orre came in.\n\n<\"Sit down,\"> said [the young lady].",
			"the young lady", "Mrs. Orre", "Mrs. Lund"},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			text, claims := read(dialogue + dialogue + far + test.text)
			r.Resolve(lexicon.Get(), &text.Text, &text.Tagger, claims)
			more, less := entityNamed(t, &r, &text.Text, test.more), entityNamed(t, &r, &text.Text, test.less)
			asked := 0
			for n := range r.speeches {
				s := &r.speeches[n]
				if s.source == none {
					continue
				}
				if x := claims[s.source].Source; text.Span(int(x.First), int(x.Last)).In(text.Source) != test.description {
					continue
				}
				asked++
				if a, b := r.companyScore(s, more), r.companyScore(s, less); a <= b {
					t.Errorf("%s: %s fits %s by %d, %s by %d", test.reason, test.more, test.description, a, test.less, b)
				}
				if a, b := r.companyValue(s, more), r.companyValue(s, less); a < b {
					t.Errorf("%s: the value of %s is %d, that of %s %d", test.reason, test.more, a, test.less, b)
				}
			}
			if asked == 0 {
				t.Errorf("nobody is %s in %q", test.description, test.text)
			}
		})
	}
}

// TestTurns tests who is counted beside a description and who across.
func TestTurns(t *testing.T) {
	check := casetest.Names(t)
	var r Resolver
	for _, test := range []struct {
		name, reason, text string
		of                 string
		want               company // near does not count
	}{
		{"across", "whoever spoke before the last speaker may be the one described",
			"<\"So late,\"> said [Mrs. Lund].\n\n<\"No.\"> said [Mrs. Orre].\n\n<\"Sit down,\"> said [the matron].\n\n<\"Why?\"> said [Mrs. Orre].\n\n<\"The bus,\"> said [Mrs. Lund].", "Mrs. Lund",
			company{across: 2}},
		{"beside", "whoever answers is not",
			"<\"So late,\"> said [Mrs. Lund].\n\n<\"No.\"> said [Mrs. Orre].\n\n<\"Sit down,\"> said [the matron].\n\n<\"Why?\"> said [Mrs. Orre].\n\n<\"The bus,\"> said [Mrs. Lund].", "Mrs. Orre",
			company{beside: 2}},
		{"another scene", "who spoke before some narrative tells nothing",
			"<\"So late,\"> said [Mrs. Lund].\n\nThe lamp burned.\n\nThe rain fell.\n\n<\"Sit down,\"> said [the matron].", "Mrs. Lund",
			company{}},
		{"without a name", "what no name stands by tells nothing",
			"<\"So late,\"> said [Mrs. Lund].\n\n<\"Sit down,\"> said [the matron].\n\n<\"Why?\">\n\n<\"The bus.\">", "Mrs. Lund",
			company{beside: 1}},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			text, claims := read(dialogue + dialogue + strings.Repeat("The lamp burned.\n\n", 3) + test.text)
			r.Resolve(lexicon.Get(), &text.Text, &text.Tagger, claims)
			asked := false
			for n := range r.speeches {
				s := &r.speeches[n]
				if s.description == 0 {
					continue
				}
				asked = true
				got := r.company[companyOf(s.description, entityNamed(t, &r, &text.Text, test.of))]
				if got.beside != test.want.beside || got.across != test.want.across {
					t.Errorf("%s: %s is beside %d times and across %d times, want %d and %d", test.reason, test.of, got.beside, got.across, test.want.beside, test.want.across)
				}
			}
			if !asked {
				t.Errorf("nobody is described in %q", test.text)
			}
		})
	}
}

// TestVotes tests how the answers of the first pass for a description are counted.
func TestVotes(t *testing.T) {
	check := casetest.Names(t)
	scene := strings.Repeat("Mrs. Lund and Mrs. Orre came in.\n\n<\"Sit down,\"> said [the matron].\n\n", 4)
	var r Resolver
	for _, test := range []struct {
		name, reason string
		chosen       []string // for each speech of the matron, "" for one without a name
		of           string
		want         []int // for each of them
	}{
		{"none of its own", "an answer does not count for itself", []string{"Mrs. Lund", "Mrs. Orre", "Mrs. Orre", "Mrs. Orre"}, "Mrs. Lund", []int{1, 2, 2, 2}},
		{"most", "who has most of the answers has the most votes", []string{"Mrs. Lund", "Mrs. Orre", "Mrs. Orre", "Mrs. Orre"}, "Mrs. Orre", []int{4, 3, 3, 3}},
		{"without a name", "those without a name vote as one", []string{"", "", "", "Mrs. Orre"}, "", []int{11, 11, 11, 12}},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			text, claims := read(dialogue + dialogue + scene)
			r.Resolve(lexicon.Get(), &text.Text, &text.Tagger, claims)
			entity := func(s *speech, name string) int32 {
				if name == "" {
					return s.described
				}
				return entityNamed(t, &r, &text.Text, name)
			}
			var matrons []*speech
			for n := range r.speeches {
				if s := &r.speeches[n]; s.description != 0 {
					s.named, s.chosen = none, entity(s, test.chosen[len(matrons)])
					matrons = append(matrons, s)
				}
			}
			for k, c := range r.company {
				c.votes = 0
				r.company[k] = c
			}
			r.review()
			var got []int
			for _, s := range matrons {
				got = append(got, r.votesIn(s, entity(s, test.of)))
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", test.reason, diff)
			}
		})
	}
}

// TestReview checks that the second pass hears no more than what is as likely as not: a guess would make others of its kind.
func TestReview(t *testing.T) {
	text, claims := read(dialogue + dialogue)
	var r Resolver
	r.Resolve(lexicon.Get(), &text.Text, &text.Tagger, claims)
	margins := [...]int32{0, likelyMargin - 1, likelyMargin, certainMargin}
	for n, margin := range margins {
		r.speeches[n].chosen, r.speeches[n].margin, r.speeches[n].guess = 0, margin, none
	}
	r.review()
	for n, margin := range margins {
		if got, want := r.speeches[n].guess == 0, margin >= likelyMargin; got != want {
			t.Errorf("an answer with margin %d is heard: %v, want %v", margin, got, want)
		}
	}
}

// TestVote tests whose sex the pronouns of a novel tell.
func TestVote(t *testing.T) {
	check := casetest.Names(t)
	var r Resolver
	for _, test := range []struct {
		name, reason, text string
		want               gender
	}{
		{"named before", "a pronoun after one name is that one's", "Vossel came in. She sat down.", female},
		{"pronoun before the name", "who was meant before the name is named is somebody else", "She waited. Vossel came in, and she sat down.", unsexed},
		{"the other sex before", "he was there, and she is named", "He waited. Vossel came in, and she sat down.", female},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			text, claims := read(dialogue + dialogue + test.text)
			r.Resolve(lexicon.Get(), &text.Text, &text.Tagger, claims)
			if got := r.entities[entityNamed(t, &r, &text.Text, "Vossel")].gender; got != test.want {
				t.Errorf("%q: %s: got sex %d, want %d", test.text, test.reason, got, test.want)
			}
		})
	}
}
