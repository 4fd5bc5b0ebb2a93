package entity

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/internal/casetest"
	"github.com/sayso-go/sayso/internal/lexicon"
)

// TestAddressee resolves texts with one claim, whose cue is in curly brackets; with a novel before it where novel is set.
func TestAddressee(t *testing.T) {
	check := casetest.Names(t)
	for _, test := range []struct {
		name, reason, text, cue string
		novel                   bool
		want                    string
	}{
		{"told", "the object of tell is told", "Sefa Tuala arrived. [Tuala] told harbour pilots <that the buoy was lit>.", "told", false, "harbour pilots"},
		{"asked by name", "and so is that of ask", "[Tuala] asked Ruth Amsel <whether the buoy was lit>.", "asked", false, "Ruth Amsel"},
		{"named elsewhere", "the addressee has its fullest name", "Ruth Amsel came. [Tuala] told Amsel <that the buoy was lit>.", "told", false, "Ruth Amsel"},
		{"said to", "what follows to after say is told", "[Tuala] said to the pilots <that the buoy was lit>.", "said", false, "the pilots"},
		{"took to", "what follows to after other verbs is not", "[Tuala] took to the stage <to accuse> the pilots.", "took", false, ""},
		{"the content", "what a cue is about is not told", "[Tuala] denied <the report>.", "denied", false, ""},
		{"himself", "nobody is told what he says himself", "Karl Roth arrived. [He] told him <that the buoy was lit>.", "told", false, ""},
		{"nobody", "without an object nobody is told", "[Tuala] said <that the buoy was lit>.", "said", false, ""},
		{"called", "a quotation is told whom it calls by name", "Ruth Amsel came. <\"Is the buoy lit, Ruth?\"> asked [Tuala].", "asked", false, "Ruth Amsel"},
		{"spoken of", "whom it only mentions is not told", "Ruth Amsel came. <\"Ruth has seen the buoy,\"> said [Tuala].", "said", false, ""},
		{"answered", "the other party of a dialogue is told", "<\"Is the buoy lit?\"> asked [Sefa].\n\n<\"It is,\"> said [Ruth].", "said", true, "Sefa"},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			text := test.text
			if test.novel {
				text = dialogue + text
			}
			x, claims := read(text)
			c := &claims[len(claims)-1]
			for i := range x.Tokens {
				if x.In(i) == test.cue {
					c.Cue = Range{int32(i), int32(i) + 1}
				}
			}
			new(Resolver).Resolve(lexicon.Get(), &x.Text, &x.Tagger, claims)
			if got := c.Addressee.Name; got != test.want {
				t.Errorf("%s: %s\nthe addressee is %q, want %q", test.reason, test.text, got, test.want)
			}
		})
	}
}

// TestSameGroup checks that two people who speak together twice have one ID.
func TestSameGroup(t *testing.T) {
	x, claims := read("[Ana Roth and Tom Berg] said no. [The pilot] said yes. [Ana Roth and Tom Berg] said so too.")
	new(Resolver).Resolve(lexicon.Get(), &x.Text, &x.Tagger, claims)
	if claims[0].ID != claims[2].ID || claims[0].ID == claims[1].ID || claims[0].Kind != Group {
		t.Errorf("the IDs are %d, %d and %d", claims[0].ID, claims[1].ID, claims[2].ID)
	}
}

func TestProfiles(t *testing.T) {
	x, claims := read("Sefa Tuala met Mrs. Amsel. [She] said no. [Tuala] said yes. Then Sefa left. [A pilot] said that [he] had slept.")
	var r Resolver
	r.Resolve(lexicon.Get(), &x.Text, &x.Tagger, claims)
	type profile struct {
		ID       int32
		Name     string
		Kind     Kind
		Gender   Gender
		Aliases  []string
		Mentions []string
	}
	var got []profile
	for _, p := range r.AppendProfiles(nil, &x.Text, claims) {
		g := profile{ID: p.ID, Name: p.Name, Kind: p.Kind, Gender: p.Gender, Aliases: p.Aliases}
		for _, m := range p.Mentions {
			g.Mentions = append(g.Mentions, x.Span(int(m.First), int(m.Last)).In(x.Source))
		}
		got = append(got, g)
	}
	want := []profile{
		{1, "Amsel", Person, Gender(female), []string{"Mrs. Amsel"}, []string{"Mrs. Amsel", "She"}},
		{2, "Sefa Tuala", Person, Gender(unsexed), []string{"Tuala", "Sefa"}, []string{"Sefa Tuala", "Tuala", "Sefa"}},
		{3, "A pilot", Person, Gender(unsexed), nil, []string{"A pilot", "he"}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	for i, c := range claims {
		if c.ID > 0 && got[c.ID-1].Name != c.Name {
			t.Errorf("claim %d is %q's and has the ID of %q", i, c.Name, got[c.ID-1].Name)
		}
	}
}
