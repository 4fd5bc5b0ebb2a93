package attribution

import (
	"cmp"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/internal/cases"
	"github.com/sayso-go/sayso/quote"
)

// readCases reads the cases of a file.
func readCases(t *testing.T, path string) []cases.Case {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	all, err := cases.Parse(string(data))
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return all
}

// withoutArticle returns a name without the article before it: whether that is kept is a matter of taste, as is the case of its letters.
func withoutArticle(name string) string {
	for _, a := range []string{"the ", "The ", "a ", "A ", "an ", "An "} {
		name = strings.TrimPrefix(name, a)
	}
	return name
}

// place renders a span without the marks and white space at its ends, with where it stands.
func place(text string, s quote.Span) string {
	if s.IsZero() {
		return "-"
	}
	for s.Start < s.End {
		r := rune(0)
		for _, r = range text[s.Start:s.End] {
			break
		}
		if unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("$£€#@", r) {
			break
		}
		s.Start += len(string(r))
	}
	return fmt.Sprintf("%s@%d", strings.TrimRightFunc(text[s.Start:s.End], func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '%' && r != ':' && r != '—'
	}), s.Start)
}

// render renders a claim much as a line of cases.txt has it.
func render(text, form string, source, cue quote.Span, content []quote.Span, speaker, kind string) string {
	out := []string{form, place(text, source), place(text, cue)}
	for _, s := range content {
		out = append(out, place(text, s))
	}
	return strings.Join(out, " | ") + " => " + strings.ToLower(withoutArticle(speaker)) + " | " + kind
}

// TestCases runs the cases: those that the claims are learned from, and those of single rules, which they are not. One that is marked as known to fail must
// fail: when it starts to pass, its mark is to be taken away.
func TestCases(t *testing.T) {
	for _, c := range slices.Concat(readCases(t, "testdata/cases.txt"), readCases(t, "testdata/rules.txt")) {
		t.Run(c.Name, func(t *testing.T) {
			var want, got []string
			for _, w := range c.Claims {
				want = append(want, render(c.Text, w.Form, w.Source, w.Cue, w.Content, w.Speaker, w.Kind))
			}
			for _, g := range Extract(c.Text) {
				got = append(got, render(c.Text, g.Form.String(), g.Source, g.Cue, g.Content, cmp.Or(g.Speaker.Name, "?"), g.Speaker.Kind.String()))
			}
			diff := gocmp.Diff(want, got)
			switch {
			case diff != "" && c.Known == "":
				t.Errorf("%s\n%s\n(-want +got)\n%s", c.Reason, c.Text, diff)
			case diff == "" && c.Known != "":
				t.Errorf("passes now: take the mark away (known: %s)", c.Known)
			}
		})
	}
}

// TestCounted counts the claims that are right in texts of which every claim is annotated, thoughts, plans and claims within claims too. Most of the texts
// hold one that is not found, so that a mark for each would say little: what is counted may not fall.
func TestCounted(t *testing.T) {
	for _, test := range []struct {
		file                       string
		leastClaims, leastSpeakers float64 // F1 in hundredths; a little less than there is
	}{
		{"dense.txt", 84.8, 75.8},
		{"heldout.txt", 82.1, 73.1},
	} {
		t.Run(test.file, func(t *testing.T) {
			want, got, claims, speakers := 0, 0, 0, 0
			for _, c := range readCases(t, "testdata/"+test.file) {
				found := map[string]string{} // a claim, and its speaker
				for _, g := range Extract(c.Text) {
					got++
					claim, speaker, _ := strings.Cut(render(c.Text, g.Form.String(), g.Source, g.Cue, g.Content, cmp.Or(g.Speaker.Name, "?"), g.Speaker.Kind.String()), " => ")
					found[claim] = speaker
				}
				for _, w := range c.Claims {
					want++
					claim, speaker, _ := strings.Cut(render(c.Text, w.Form, w.Source, w.Cue, w.Content, w.Speaker, w.Kind), " => ")
					if s, ok := found[claim]; ok {
						claims++
						if s == speaker {
							speakers++
						}
					}
				}
			}
			f1 := func(right int) float64 { return 200 * float64(right) / float64(want+got) }
			t.Logf("of %d claims, %d are right in form, source, cue and content, F1 %.1f, and %d in speaker and kind, too, F1 %.1f",
				want, claims, f1(claims), speakers, f1(speakers))
			if f1(claims) < test.leastClaims || f1(speakers) < test.leastSpeakers {
				t.Errorf("F1 is %.1f without speakers and %.1f with them, want %.1f and %.1f", f1(claims), f1(speakers), test.leastClaims, test.leastSpeakers)
			}
		})
	}
}
