package swar

import (
	"strings"
	"testing"
)

// TestEachByte tests each byte at each place among eight, and beside others that are next to those looked for.
func TestEachByte(t *testing.T) {
	for c := range 256 {
		for at := range 8 {
			for _, rest := range []byte("\x0e !#&(a~\x7f") {
				b := []byte(strings.Repeat(string(rest), 8))
				b[at] = byte(c)
				text := string(b)
				bytes := Load(text)
				ascii := c < 0x80
				if got, want := ASCII(bytes) == 8, ascii; got != want {
					t.Errorf("ASCII(%q) == 8 is %v", text, got)
				}
				if got, want := ASCIIFrom(bytes, 0x0e), ascii && c >= 0x0e; got != want {
					t.Errorf("ASCIIFrom(%q, 0x0e) = %v", text, got)
				}
				if got, want := ASCIIWithout(bytes, '"', '\'', '`'), ascii && c != '"' && c != '\'' && c != '`'; got != want {
					t.Errorf("ASCIIWithout(%q) = %v", text, got)
				}
			}
		}
	}
}

// FuzzSWAR compares the functions with loops over the bytes.
func FuzzSWAR(f *testing.F) {
	f.Add("The mill.", byte(0x0e), byte('"'))
	f.Add("\x00\x01\x80\xff\x7f\"'`", byte(1), byte(0))
	f.Fuzz(func(t *testing.T, text string, least, not byte) {
		if len(text) < 8 || least >= 0x80 || not >= 0x80 {
			t.Skip("not what the functions ask for")
		}
		text = text[:8]
		ascii, from, without := 0, true, true
		for _, c := range []byte(text) {
			if c < 0x80 {
				ascii++
			}
			from = from && c < 0x80 && c >= least
			without = without && c < 0x80 && c != not && c != least && c != '~'
		}
		bytes := Load(text)
		if got := ASCII(bytes); got != ascii {
			t.Errorf("ASCII(%q) = %d, want %d", text, got, ascii)
		}
		if got := ASCIIFrom(bytes, least); got != from {
			t.Errorf("ASCIIFrom(%q, %#x) = %v", text, least, got)
		}
		if got := ASCIIWithout(bytes, not, least, '~'); got != without {
			t.Errorf("ASCIIWithout(%q, %#x, %#x, '~') = %v", text, not, least, got)
		}
	})
}
