package entity

import (
	"unicode"
	"unicode/utf8"

	"github.com/sayso-go/sayso/internal/token"
)

// A table gives the words of names numbers; words that differ in nothing but capitals have the same one.
type table struct {
	source string
	slots  []int32 // 1 + number
	keys   []word
}

// A word is what a table has of a word of names: where it first stands, and whom it may name.
type word struct {
	start, end int32
	hash       uint32
	surname    int32 // the latest entity with this surname, or none
	given      int32 // the latest entity with this first word, or none
	singles    int32 // how often the word stands alone as a name
	spoken     int32 // how often so in quotation marks
	middle     int32 // who has this word before the last one of a name of three or more, or none, or several
	acronym    int32 // the organisation, or the person in an interview, whose initials this is, or none
	office     int32 // who is called nothing else in a novel, or none: the Colonel
}

// minSlots is how many slots a table has at first. There is always a free one, and their number is a power of two.
const minSlots = 256

// reset empties a table for the words of another text.
func (b *table) reset(source string) {
	b.source = source
	b.keys = b.keys[:0]
	if len(b.slots) > 1<<16 {
		b.slots = nil // a long text must not make the short ones after it slow
	}
	if b.slots == nil {
		b.slots = make([]int32, minSlots)
	}
	clear(b.slots)
}

// id returns the number of the token's word.
func (b *table) id(k *token.Token) int32 {
	s := b.source[k.Start:k.End]
	h := hashFold(s)
	mask := uint32(len(b.slots) - 1)
	i := h & mask
	for ; b.slots[i] != 0; i = (i + 1) & mask {
		n := b.slots[i] - 1
		if w := &b.keys[n]; w.hash == h && equalFold(b.source[w.start:w.end], s) {
			return n
		}
	}
	n := int32(len(b.keys))
	b.keys = append(b.keys, word{start: k.Start, end: k.End, hash: h, surname: none, given: none, middle: none, acronym: none, office: none})
	b.slots[i] = n + 1
	if 2*len(b.keys) > len(b.slots) {
		b.double()
	}
	return n
}

// find returns the number of s, or none.
func (b *table) find(s string) int32 {
	h := hashFold(s)
	mask := uint32(len(b.slots) - 1)
	for i := h & mask; b.slots[i] != 0; i = (i + 1) & mask {
		n := b.slots[i] - 1
		if w := &b.keys[n]; w.hash == h && equalFold(b.source[w.start:w.end], s) {
			return n
		}
	}
	return none
}

// double doubles the number of slots.
func (b *table) double() {
	b.slots = make([]int32, 2*len(b.slots))
	mask := uint32(len(b.slots) - 1)
	for n := range b.keys {
		i := b.keys[n].hash & mask
		for b.slots[i] != 0 {
			i = (i + 1) & mask
		}
		b.slots[i] = int32(n) + 1
	}
}

// hashFold is FNV-1a over the word without regard to capitals.
func hashFold(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); {
		b := s[i]
		if b < utf8.RuneSelf {
			if 'A' <= b && b <= 'Z' {
				b += 'a' - 'A'
			}
			h = (h ^ uint32(b)) * 16777619
			i++
			continue
		}
		c, n := utf8.DecodeRuneInString(s[i:])
		h = (h ^ uint32(unicode.ToLower(c))) * 16777619
		i += n
	}
	return h ^ h>>15
}

// equalFold reports whether two words differ in nothing but capitals.
func equalFold(a, b string) bool {
	if a == b {
		return true
	}
	for a != "" && b != "" {
		x, n := utf8.DecodeRuneInString(a)
		y, m := utf8.DecodeRuneInString(b)
		if x != y && unicode.ToLower(x) != unicode.ToLower(y) {
			return false
		}
		a, b = a[n:], b[m:]
	}
	return a == b
}
