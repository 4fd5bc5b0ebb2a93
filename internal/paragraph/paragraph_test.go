package paragraph

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func all(text string, wrapped bool) []string {
	var out []string
	for i := 0; ; {
		start, end := Next(text, i, wrapped)
		if start == len(text) {
			return out
		}
		out = append(out, text[start:end])
		i = end
	}
}

func TestX(t *testing.T) {
	t.Log(cmp.Diff(all("a\nb\n\nc  \r\n \r\nd\fe\u2028f\u2029g", true), []string{"a\nb", "c", "d", "e\u2028f", "g"}))
	t.Log(cmp.Diff(all("a\nb\n\nc  \r\n \r\nd\fe\u2028f\u2029g", false), strings.Split("abcdefg", "")))
}
