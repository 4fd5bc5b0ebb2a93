package attribution

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"github.com/sayso-go/sayso/quote"
)

// A testCase is one case of testdata/cases.txt: a short text, one phenomenon, and the claims that it makes.
type testCase struct {
	name, reason string
	known        string // why the case fails today, for those that do
	text         string
	claims       []string
}

// readCases reads the cases of a file, whose format testdata/README.md states.
func readCases(t *testing.T, path string) []testCase {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var cases []testCase
	names := map[string]bool{}
	for _, block := range strings.Split("\n"+string(data), "\n=== ")[1:] {
		var c testCase
		head, rest, ok := strings.Cut(block, "\n--- text\n")
		text, claims, ok2 := strings.Cut(rest, "\n--- claims")
		if !ok || !ok2 {
			t.Fatalf("%s: a case without text or claims: %.60q", path, block)
		}
		c.text = text
		for i, line := range strings.Split(head, "\n") {
			switch {
			case i == 0:
				c.name = line
			case strings.HasPrefix(line, "reason: "):
				c.reason = line[len("reason: "):]
			case strings.HasPrefix(line, "known: "):
				c.known = line[len("known: "):]
			}
		}
		if c.reason == "" || names[c.name] {
			t.Fatalf("%s: case %q has no reason, or its name is taken", path, c.name)
		}
		names[c.name] = true
		for _, line := range strings.Split(claims, "\n") {
			if line = strings.TrimSpace(line); line != "" {
				c.claims = append(c.claims, c.normal(t, line))
			}
		}
		cases = append(cases, c)
	}
	return cases
}

// normal returns an expected claim as render writes it: the number of an occurrence, "he#2", becomes its offset.
func (c *testCase) normal(t *testing.T, line string) string {
	t.Helper()
	left, right, ok := strings.Cut(line, " => ")
	if !ok {
		t.Fatalf("case %s: a claim without =>: %s", c.name, line)
	}
	var out []string
	for i, f := range strings.Split(left, " | ") {
		f = strings.TrimSpace(f)
		if i > 0 && f != "-" {
			f = place(c.text, locate(t, c.text, f))
		}
		out = append(out, f)
	}
	return strings.Join(out, " | ") + " => " + strings.ToLower(withoutArticle(strings.TrimSpace(right)))
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

// render renders a claim as a line of cases.txt.
func render(text string, c *Claim) string {
	out := []string{c.Form.String(), place(text, c.Source), place(text, c.Cue)}
	for _, s := range c.Content {
		out = append(out, place(text, s))
	}
	name := c.Speaker.Name
	if name == "" {
		name = "?"
	}
	return strings.Join(out, " | ") + " => " + strings.ToLower(withoutArticle(name)) + " | " + c.Speaker.Kind.String()
}

// TestCases runs the cases. One that is marked as known to fail must fail: when it starts to pass, its mark is to be
// taken away.
func TestCases(t *testing.T) {
	for _, c := range readCases(t, "testdata/cases.txt") {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, claim := range Extract(c.text) {
				got = append(got, render(c.text, &claim))
			}
			diff := cmp.Diff(c.claims, got)
			switch {
			case diff != "" && c.known == "":
				t.Errorf("%s\n%s\n(-want +got)\n%s", c.reason, c.text, diff)
			case diff == "" && c.known != "":
				t.Errorf("passes now: take the mark away (known: %s)", c.known)
			}
		})
	}
}
