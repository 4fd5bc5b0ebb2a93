package attribution

import (
	"testing"

	"github.com/sayso-go/sayso/internal/casetest"
	"github.com/sayso-go/sayso/quote"
)

// TestNamed tells names from descriptions: what the last claim of a text has for a speaker.
func TestNamed(t *testing.T) {
	check := casetest.Names(t)
	for _, tt := range []struct {
		name, reason, text string
		want               Speaker
	}{
		{"name", "a person's", "Maria Lund said it was late.", Speaker{"Maria Lund", true, Person, 1}},
		{"small last word", "what has a name need not end in a capital", "Faisal al-Harthy said it was late.", Speaker{"Faisal al-Harthy", true, Person, 1}},
		{"body", "the name of a body", "Norges Bank said it was late.", Speaker{"Norges Bank", true, Organization, 1}},
		{"pronoun", "she has the name of somebody", "Maria Lund came by train. She said it was late.", Speaker{"Maria Lund", true, Person, 1}},
		{"described before", "so has the engineer", "Maria Lund, the engineer, came by train. The engineer said it was late.", Speaker{"Maria Lund", true, Person, 1}},
		{"description", "another one in each text", "A senior official said it was late.", Speaker{"A senior official", false, Person, 1}},
		{"name within", "a description may end in a name", "A spokesman for Norges Bank said it was late.", Speaker{"A spokesman for Norges Bank", false, Person, 1}},
		{"body described", "many countries have one", "The central bank of Ghana said it was late.", Speaker{"The central bank of Ghana", false, Organization, 1}},
		{"two named", "two people with a name each", "Ana Roth and Ben Lund said it was late.", Speaker{"Ana Roth and Ben Lund", true, Group, 1}},
		{"one named", "one of the two has none", "Ana Roth and her deputy said it was late.", Speaker{"Ana Roth and her deputy", false, Group, 1}},
		{"group", "a capital makes no name", "Residents said it was late.", Speaker{"Residents", false, Group, 1}},
		{"nobody", "nobody says who told it", "The regulator was told that it was late.", Speaker{}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			check(tt.name, tt.reason)
			r := Read(tt.text)
			if len(r.Claims) == 0 {
				t.Fatalf("no claim in %q", tt.text)
			}
			got := r.Claims[len(r.Claims)-1].Speaker
			if got != tt.want {
				t.Errorf("%q: %+v, want %+v: %s", tt.text, got, tt.want, tt.reason)
			}
			if got.ID > 0 && r.Speakers[got.ID-1].Speaker != got {
				t.Errorf("%q: the profile has %+v", tt.text, r.Speakers[got.ID-1].Speaker)
			}
		})
	}
}

// TestContentIn reads the content of the first claim of a text as one string.
func TestContentIn(t *testing.T) {
	check := casetest.Names(t)
	for _, tt := range []struct{ name, reason, text, want string }{
		{"one span", "most contents have one", `Inga Strand said the harbour was full.`, `the harbour was full`},
		{"divided", "a cue within it is left out", `"The harbour," Inga Strand said, "belongs to the town."`, `"The harbour," "belongs to the town."`},
		{"not quoted", "marks make no difference", "The harbour, Inga Strand said, belongs to the town.", "The harbour belongs to the town"},
		{"going on", "what follows the cue is one more span", `"It is full," Inga Strand said. "It always was."`, `"It is full," "It always was."`},
		{"paragraphs", "the break between them is no part of it", "“It is full,” Inga Strand said. “It always was.\n\n“We need another.”", "“It is full,” “It always was. “We need another.”"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			check(tt.name, tt.reason)
			claims := Extract(tt.text)
			if len(claims) == 0 {
				t.Fatalf("no claim in %q", tt.text)
			}
			if got := claims[0].ContentIn(tt.text); got != tt.want {
				t.Errorf("%q, want %q: %s", got, tt.want, tt.reason)
			}
		})
	}
	if got := (Claim{}).ContentIn("any text"); got != "" {
		t.Errorf("a zero Claim has the content %q", got)
	}
	one, text := Claim{Content: []quote.Span{{Start: 4, End: 11}}}, "The harbour."
	if n := testing.AllocsPerRun(10, func() { one.ContentIn(text) }); n > 0 {
		t.Errorf("a content of one span takes %v allocations", n)
	}
}
