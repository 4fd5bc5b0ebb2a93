package claim

import (
	"github.com/sayso-go/sayso/internal/lexicon"
)

// Odd numbers whose bits look random, for hashing.
const (
	prime1 = 0x9e3779b97f4a7c15
	prime2 = 0xd6e8feb86659fd93
	prime3 = 0xa0761d6478bd642f
)

// mix returns a hash of two numbers.
func mix(h, v uint32) uint32 {
	return uint32((uint64(h)<<32 | uint64(v)) * prime1 >> 32)
}

// hash returns a hash of a template and its values: two products that do not wait for each other, and one to mix them.
func hash(t, a, b, c, d uint32) uint32 {
	x := (uint64(t)<<32|uint64(a))*prime1 ^ (uint64(b)<<32|uint64(c))*prime2 ^ uint64(d)*prime3
	x ^= x >> 32
	return uint32(x * prime1 >> 32)
}

// A feature is the hash of a template, which is a number, and of up to four values. Each decision has templates of
// its own: cues from 900 and 1000, sources from 2000, contents from 3000, whole claims from 7000, the extents of cues
// from 8000. The templates that are left are those without which the loss on held-out articles rises; half of those
// tried were worth nothing or less.

// emit1 to emit4 add a feature of one to four values.
func (f *Finder) emit1(t, a uint32)          { f.add(hash(t, a, 0, 0, 0)) }
func (f *Finder) emit2(t, a, b uint32)       { f.add(hash(t, a, b, 0, 0)) }
func (f *Finder) emit3(t, a, b, c uint32)    { f.add(hash(t, a, b, c, 0)) }
func (f *Finder) emit4(t, a, b, c, d uint32) { f.add(hash(t, a, b, c, d)) }

// add adds a feature.
func (f *Finder) add(h uint32) { f.feats = append(f.feats, h) }

// lex returns what stands for the word at item i in features: its lemma, or for an unknown word its ending.
func (f *Finder) lex(i int) uint32 {
	if i < 0 {
		return 1
	}
	if i >= len(f.items) {
		return 2
	}
	return f.items[i].lex
}

// tagValue returns the tag of item i as a value of a feature; 62 and 63 stand for what is before and after the sentence.
func (f *Finder) tagValue(i int) uint32 {
	if i < 0 {
		return 62
	}
	if i >= len(f.items) {
		return 63
	}
	return uint32(f.items[i].tag)
}

// lexOf computes lex for a token whose word has the given lemma.
func (f *Finder) lexOf(k int32, lemma lexicon.Word) uint32 {
	if lemma != 0 {
		return f.l.Entries[lemma].Hash
	}
	s := f.t.In(int(k))
	h := uint32(77)
	for i := max(0, len(s)-3); i < len(s); i++ {
		h = mix(h, uint32(s[i]))
	}
	return h | 1
}

// bucket brings a distance into one of few classes, with its sign.
func bucket(d int) uint32 {
	s := uint32(0)
	if d < 0 {
		d, s = -d, 32
	}
	switch {
	case d <= 5:
	case d <= 7:
		d = 6
	case d <= 10:
		d = 7
	case d <= 15:
		d = 8
	case d <= 25:
		d = 9
	case d <= 40:
		d = 10
	default:
		d = 11
	}
	return s + uint32(d)
}
