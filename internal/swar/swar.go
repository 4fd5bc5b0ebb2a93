// Package swar looks at eight bytes of a text at a time, as one number ("SIMD within a register"): to skip those in which
// nothing is that is looked for, several times as fast as byte by byte.
package swar

const (
	ones  = 0x0101010101010101 // 1 in each byte
	highs = ones * 0x80        // the highest bit of each byte
)

// Load returns the first eight bytes of text. It panics if there are fewer.
func Load(text string) uint64 {
	_ = text[7]
	return uint64(text[0]) | uint64(text[1])<<8 | uint64(text[2])<<16 | uint64(text[3])<<24 |
		uint64(text[4])<<32 | uint64(text[5])<<40 | uint64(text[6])<<48 | uint64(text[7])<<56
}

// ASCII returns how many of the eight bytes are ASCII.
func ASCII(bytes uint64) int {
	return 8 - int((bytes&highs)>>7*ones>>56) // the product has the sum of all bytes in its highest one
}

// ASCIIFrom reports whether the eight bytes are ASCII and none is less than least, which must be ASCII too.
func ASCIIFrom(bytes uint64, least byte) bool {
	// The subtraction sets the highest bit of the first byte that is less, if there is one. What it borrows then may change
	// the bytes after it, which no longer matter.
	return (bytes|(bytes-ones*uint64(least)))&highs == 0
}

// ASCIIWithout reports whether the eight bytes are ASCII and none is a, b or c, which must be ASCII too.
func ASCIIWithout(bytes uint64, a, b, c byte) bool {
	// A byte that is the one looked for becomes 0, and the subtraction sets its highest bit.
	return (bytes|((bytes^ones*uint64(a))-ones)|((bytes^ones*uint64(b))-ones)|((bytes^ones*uint64(c))-ones))&highs == 0
}
