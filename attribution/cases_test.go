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

// TestCases runs the cases: those that the claims are learned from, and those that they are not. One that is marked as known to fail must fail: when it
// starts to pass, its mark is to be taken away.
func TestCases(t *testing.T) {
	for _, c := range slices.Concat(readCases(t, "testdata/cases.txt"), readCases(t, "testdata/unlearned.txt")) {
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
