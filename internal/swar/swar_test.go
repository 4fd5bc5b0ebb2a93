package swar

import (
	"strings"
	"testing"
)

// index returns what First says of a mask, 8 where it is 0.
func index(mask uint64) int {
	if mask == 0 {
		return 8
	}
	return First(mask)
}

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
				below, among := 8, 8
				if !ascii || c < 0x0e {
					below = at
				}
				if !ascii || c == '"' || c == '\'' || c == '`' {
					among = at
				}
				if got := index(Below(bytes, 0x0e)); got != below {
					t.Errorf("Below(%q, 0x0e) finds %d, want %d", text, got, below)
				}
				if got := index(Any(bytes, '"', '\'', '`')); got != among {
					t.Errorf("Any(%q) finds %d, want %d", text, got, among)
				}
			}
		}
	}
}

// FuzzSWAR compares the functions with loops over the bytes.
func FuzzSWAR(f *testing.F) {
	f.Add("The mill.", byte(0x0e), byte('"'))
	f.Add("\x00\x01\x80\xff\x7f\"'`", byte(1), byte(0))
	f.Fuzz(func(t *testing.T, text string, least, one byte) {
		if len(text) < 8 || least >= 0x80 || one >= 0x80 {
			t.Skip("not what the functions ask for")
		}
		text = text[:8]
		ascii, below, among := 0, 8, 8
		for i, c := range []byte(text) {
			if c < 0x80 {
				ascii++
			}
			if below == 8 && (c >= 0x80 || c < least) {
				below = i
			}
			if among == 8 && (c >= 0x80 || c == one || c == least || c == '~') {
				among = i
			}
		}
		bytes := Load(text)
		if got := ASCII(bytes); got != ascii {
			t.Errorf("ASCII(%q) = %d, want %d", text, got, ascii)
		}
		if got := index(Below(bytes, least)); got != below {
			t.Errorf("Below(%q, %#x) finds %d, want %d", text, least, got, below)
		}
		if got := index(Any(bytes, one, least, '~')); got != among {
			t.Errorf("Any(%q, %#x, %#x, '~') finds %d, want %d", text, one, least, got, among)
		}
	})
}
