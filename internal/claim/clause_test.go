package claim

import (
	"strings"
	"testing"

	"github.com/sayso-go/sayso/internal/casetest"
)

// TestClauses lists sentences whose clauses are read as sentences, and some that are not, with the source, cue and content of each claim.
func TestClauses(t *testing.T) {
	check := casetest.Names(t)
	var f Finder
	var r reading
	for _, test := range []struct{ name, reason, text, want string }{
		{"two who claim", "a clause after a semicolon has a subject and a cue", "Ida said that it rained; Bea said that it snowed.",
			"Ida | said | that it rained; Bea | said | that it snowed"},
		{"a number put at", "it is one without a word of saying, too", "The owners put the crowd at 400; the police estimated it at 90.",
			"The owners | put | the crowd at 400; the police | estimated | it at 90"},
		{"no cue", "what a clause without a cue says is claimed with the one before", "Ida said that it rained; the road was wet.",
			"Ida | said | that it rained; the road was wet"},
		{"no subject", "nor has one a subject that goes on with a verb", "Ida said that it rained; that it would snow.",
			"Ida | said | that it rained; that it would snow"},
		{"quotation", "each quotation has its own cue", "\"It rained all day,\" said Ida; \"it snowed all night,\" said Bea.",
			"Ida | said | \"It rained all day,\"; Bea | said | \"it snowed all night,\""},
		{"after a claim at the end of a clause", "its content stands before it", "The dam leaked for a week, the mayor said, but the owners said that it was safe.",
			"the mayor | said | The dam leaked for a week; the owners | said | that it was safe"},
		{"content after the cue", "what follows may belong to it", "The mayor said that the dam leaked, but that the owners knew.",
			"The mayor | said | that the dam leaked, but that the owners knew"},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			var got []string
			for _, c := range r.find(&f, test.text) {
				got = append(got, r.show(c.Source)+" | "+r.show(c.Cue)+" | "+r.show(c.Content[0]))
			}
			if got := strings.Join(got, "; "); got != test.want {
				t.Errorf("%q: got %s, want %s, since %s", test.text, got, test.want, test.reason)
			}
		})
	}
}
