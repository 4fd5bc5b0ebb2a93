package attribution

import (
	"testing"

	"github.com/sayso-go/sayso/internal/casetest"
	"github.com/sayso-go/sayso/quote"
)

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
