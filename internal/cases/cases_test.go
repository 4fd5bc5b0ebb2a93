package cases

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/quote"
)

func TestParse(t *testing.T) {
	const file = "=== one\nreason: r\nknown: k\n--- text\nno, Ana\nsaid no.\n--- claims\n" +
		"mixed | Ana\\nsaid | - | no#2 | no => Ana | person\n\n=== two\nreason: s\n--- text\nIt rained.\n--- claims\n"
	want := []Case{
		{Name: "one", Reason: "r", Known: "k", Text: "no, Ana\nsaid no.", Claims: []Claim{{Form: "mixed", Source: quote.Span{Start: 4, End: 12},
			Content: []quote.Span{{Start: 13, End: 15}, {Start: 0, End: 2}}, Speaker: "Ana", Kind: "person"}}},
		{Name: "two", Reason: "s", Text: "It rained."},
	}
	got, err := Parse(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestParseErrors(t *testing.T) {
	const head = "=== one\nreason: r\n--- text\nAna said no.\n--- claims\n"
	for _, test := range []struct{ name, file, want string }{
		{"no text", "=== one\nreason: r\n", "without text"},
		{"no reason", "=== one\n--- text\nIt rained.\n--- claims\n", `case "one" has no reason`},
		{"name taken", head + "\n" + head, `case "one" has no reason, or its name is taken`},
		{"no speaker", head + "direct | Ana | said | no\n", "case one: a claim is"},
		{"no kind", head + "direct | Ana | said | no => Ana\n", "case one: a claim is"},
		{"no content", head + "direct | Ana | said => Ana | person\n", "case one: a claim is"},
		{"not printed", head + "direct | Ben | said | no => Ben | person\n", `case one: "Ben" is not in the text`},
		{"too few", head + "direct | Ana | said | no#2 => Ana | person\n", `case one: "no" is not in the text`},
	} {
		t.Run(test.name, func(t *testing.T) {
			if _, err := Parse(test.file); err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("%q: got the error %v, want one that says %q", test.file, err, test.want)
			}
		})
	}
}
