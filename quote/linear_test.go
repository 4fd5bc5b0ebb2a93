package quote

import (
	"fmt"
	"strings"
	"testing"

	"github.com/sayso-go/sayso/internal/paragraph"
)

// steps returns how many bytes and quotations are looked at for text.
func steps(text string) int {
	s := scanner{text: text}
	s.each(func() bool { return true })
	return s.steps
}

// TestLinear counts steps, not seconds: those of a hostile text may be no more than a fixed number for each byte, and
// may no more than double when the text does. Quotations are looked at again when one around them is closed or given
// up, so the number is maxDepth and a little.
func TestLinear(t *testing.T) {
	units := []string{
		`"`, `'`, "“", "”", "‘", "’", "„", "‚", "«", "»", "‹", "›", "``", "`", "''", "「", "『", "」",
		` "a`, ` 'a`, " “a", " ”a", " ‘a", " ’a", " „a", " ‚a", " «a", " »a", " ``a", " `a", " ''a",
		`a" `, `a' `, `s' `, `s’ `, `a,' `, `1" `, `1' `, `1'1" `, `a"a`,
		` "a 'a`, ` "a 'a' `, ` 'a "a,' `, " “a ‘s’ ", " ‘A ‘a,’ ", ` "A "a" `, " “a «a", " “a “a” ", ` "a, "b`,
		" ‘A s’ “b” ", " 'A 'a s' ", " 'A ha' 'a ", " ‘a “b” ‘c” ", "“ ", `" `, "“   ", " “a" + strings.Repeat(" ", 99),
		"— A?\n", "— A, the b\n", "— A — said he —. ", "\n—", "—A, said b, ", "– \n\n", "— A “b? ", "—a", "—Go “ab” on —said Jan. ", "—Go, —    ", "—Go. a-b'c d", "\n— A, the b the c",
		"“a\n", "‘A b\n", "'A b\n\n", "“‘A b\n", "« A\n», b\n", "\f", "\r", "\n", " \n", "\u2028", "a\u2029", "_", `_"_`,
		"“‘“‘“‘“‘A b\n", "“‘“‘“‘“‘“‘ A", " “a ‘a «a ‹a „a ”",
	}
	for _, unit := range units {
		t.Run(fmt.Sprintf("%q", unit), func(t *testing.T) {
			const size = 1 << 14
			short := steps(strings.Repeat(unit, size/len(unit)))
			long := steps(strings.Repeat(unit, 2*size/len(unit)))
			if most := 2*short + 4*len(unit) + 32*maxDepth; long > most {
				t.Errorf("twice the text takes %d steps, where once takes %d", long, short)
			}
			if most := 2 * maxDepth * 2 * size; long > most {
				t.Errorf("%d steps for %d bytes, want at most %d", long, 2*size, most)
			}
			text := strings.Repeat(unit, 999)
			check(t, new(Finder), text, Find(text))
		})
	}
}

// TestNoAllocs tests that scratch memory is on the stack.
func TestNoAllocs(t *testing.T) {
	text := benchText[:4096]
	dst := make([]Quotation, 0, 256)
	if n := testing.AllocsPerRun(10, func() { dst = Append(dst[:0], text) }); n != 0 {
		t.Errorf("Append to a slice with room allocates %v times, want never", n)
	}
	if len(dst) == 0 || paragraph.Wrapped(text) {
		t.Error("the text is not what the test is about")
	}
}
