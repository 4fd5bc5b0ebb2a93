package attribution

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/quote"
)

// TestShift puts a paragraph of white space and two bytes a rune before each article: the same claims must be found, each as many
// bytes later.
func TestShift(t *testing.T) {
	const before = "\u00a0\u00a0\n\n"
	for name, text := range articles(t) {
		want := Extract(text)
		for i := range want {
			c := &want[i]
			for k := range c.Content {
				c.Content[k] = shifted(c.Content[k], len(before))
			}
			c.Cue, c.Source = shifted(c.Cue, len(before)), shifted(c.Source, len(before))
		}
		if diff := cmp.Diff(want, Extract(before+text)); diff != "" {
			t.Errorf("%s: (-where it was +%d bytes later)\n%s", name, len(before), diff)
		}
	}
}

func shifted(s quote.Span, by int) quote.Span {
	if s.IsZero() {
		return s
	}
	return quote.Span{Start: s.Start + by, End: s.End + by}
}
