package syntax

import (
	"encoding/binary"
	"math"
	"math/bits"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/model"
)

// A Model is the weights of the tagger and the parser. It is safe for concurrent use.
type Model struct {
	tags   classes
	labels classes
	moves  []uint64
	// tagScale is how much an error weighs in the tagger's weights, in 1/256.
	tagScale int32
	// allowed are the labels seen between a head and a dependent of given tags, by direction.
	allowed [2][lexicon.NumTags][lexicon.NumTags]LabelSet
}

// Embedded returns the embedded model.
var Embedded = model.Embedded(model.Syntax, Decode)

// Sizes of the tables.
const (
	tagLines   = 16 << 10 // of 64 weights, a byte each: 1 MB
	labelLines = 8 << 10
	filterBits = 20 // 128 kB
	moveBits   = 18 // buckets of two rows of 4 bytes: 2 MB
)

// A feature is the hash of something seen, which says where its weights are.
type feature uint64

const mix = 0x9e3779b97f4a7c15

// hash2 returns the feature of the given template with two values.
func hash2(template, a, b uint64) feature {
	h := (a^template<<56)*mix ^ b
	h ^= h >> 29
	h *= 0xd6e8feb86659fd93
	return feature(h)
}

// A prefix is what several features that have the same first value share of their hashes, which saves a multiplication
// for each.
type prefix uint64

// start returns the prefix of a first value, which must be below 1<<56: so the template, which stands above it, may be
// added rather than xored, and a sum may be multiplied term by term.
func start(a uint64) prefix { return prefix(a * mix) }

// A set of tags is such a value.
const _ = 56 - uint(lexicon.NumTags)

// with returns what hash2 does.
func (p prefix) with(template, b uint64) feature {
	h := (uint64(p) + template<<56*mix) ^ b
	h ^= h >> 29
	h *= 0xd6e8feb86659fd93
	return feature(h)
}

// Classes are the weights of features for up to 64 classes.
type classes struct {
	// filter has a bit for each feature that has weights. A stranger whose bit is set by another feature has that one's
	// weights: one in ten, since most have none.
	filter []uint64
	// cells are the weights: a line for a feature, which the upper bits of its hash say, and in the line a cell for a
	// class. The lower bits of the hash permute the line, so that features that share it share no more than cells.
	cells []int8
}

// filterAt returns where the bit of the feature stands in the filter.
func (f feature) filterAt() uint32 { return uint32(f>>6) & (1<<filterBits - 1) }

// cell returns where the weight for class 0 stands in a table of so many lines; another class's differs from it in the
// bits of the class.
func (f feature) cell(lines uint32) uint32 {
	return uint32(uint64(f>>32)*uint64(lines)>>32)<<6 | uint32(f)&63
}

// maxFeatures is a power of two so that an index below it takes a mask and no check.
const maxFeatures uint = 32

// No more features are looked at than that.
const _, _ = maxFeatures - numTagFeatures, maxFeatures - numLabelFeatures

// noPrior is the prior of classes that have none.
var noPrior [64]int32

// known sets the cells of class 0 of those features that have weights, and returns how many there are.
//
// It is a function of its own so that n stays in a register, which it does not within best: each round then waits until n
// is written and read again, and the parser takes 3 % longer.
//
//go:noinline
func (c *classes) known(features []feature, cells *[maxFeatures]uint32) int {
	n, filter, shift := uint(0), (*[1 << (filterBits - 6)]uint64)(c.filter), 64-6-uint(bits.Len(uint(len(c.cells)/64-1)))
	for _, f := range features {
		i := f.filterAt()
		cells[n%maxFeatures] = uint32(f>>(shift&63))&^63 | uint32(f)&63
		if filter[i>>6]&(1<<(i&63)) != 0 {
			n++
		}
	}
	return int(n)
}

// best returns the class of the set, which is not empty, whose weights have the highest sum; the first of several.
//
// The sums start from the prior times its scale. Two classes are summed up at a time; more do not fit into the registers.
// Which class is the best so far, and whether their number is odd, cannot be predicted, so nothing branches on it, which
// makes the parser 3 % faster.
func (c *classes) best(features []feature, set uint64, prior *[64]int32, scale int32) uint8 {
	var cells [maxFeatures]uint32
	known, weights := cells[:c.known(features, &cells)], c.cells
	best := int64(math.MinInt64) // a sum, and in its lower six bits what the class is short of 63
	for set != 0 {
		g0 := uint32(bits.TrailingZeros64(set))
		set &= set - 1
		g1 := uint32(bits.TrailingZeros64(set))
		set &= set - 1
		none := int64(g1 >> 6) // 1 if there is no second class
		g1 &= 63
		s0, s1 := prior[g0&63]*scale>>8, prior[g1&63]*scale>>8
		for _, k := range known {
			s0 += int32(weights[k^g0])
			s1 += int32(weights[k^g1])
		}
		best = max(best, int64(s0)<<6|int64(63-g0), int64(s1)<<6|int64(63-g1)-none<<48)
	}
	return 63 - uint8(best&63)
}

// A bucket holds the rows of two features: in each half, the weights of the three moves, a byte each, 128 for none, and
// above them eight bits of the feature's hash, so that a stranger has another's weights in one case of 128 only.
func (f feature) bucket() uint32 { return uint32(f >> (64 - moveBits)) }

func (f feature) check() uint32 { return uint32(f) & 0xff }

// row returns the row of a feature, given its bucket: the weights and above them the check, or zero if it has none.
//
// A free row has check 0, and the lower half is taken first, so that it decides where both have that check.
func (f feature) row(b uint64) uint32 {
	row := uint32(0)
	if uint8(b>>56) == uint8(f) {
		row = uint32(b >> 32)
	}
	if uint8(b>>24) == uint8(f) {
		row = uint32(b)
	}
	return row
}

// Decode returns the model of a file.
func Decode(f *model.File) (*Model, error) {
	m := new(Model)
	var tags, labels, scale string
	for _, s := range []struct {
		name    string
		size, n int
		data    *string
		words   *[]uint64
	}{
		{"syntax.tags.filter", 1, 1 << (filterBits - 3), nil, &m.tags.filter},
		{"syntax.tags", 1, 64 * tagLines, &tags, nil},
		{"syntax.tags.scale", 8, 1, &scale, nil},
		{"syntax.labels.filter", 1, 1 << (filterBits - 3), nil, &m.labels.filter},
		{"syntax.labels", 1, 64 * labelLines, &labels, nil},
		{"syntax.moves", 8, 1 << moveBits, nil, &m.moves},
	} {
		data, err := f.Section(s.name, s.size, s.n)
		if err != nil {
			return nil, err
		}
		if s.words != nil {
			*s.words = numbers(data)
		} else {
			*s.data = data
		}
	}
	m.tags.cells, m.labels.cells = cellsOf(tags), cellsOf(labels)
	m.tagScale = int32(number(scale))
	allowed, err := f.Section("syntax.allowed", 8, 2*int(lexicon.NumTags)*int(lexicon.NumTags))
	if err != nil {
		return nil, err
	}
	for d := range m.allowed {
		for h := range m.allowed[d] {
			for k := range m.allowed[d][h] {
				m.allowed[d][h][k] = LabelSet(number(allowed))
				allowed = allowed[8:]
			}
		}
	}
	return m, nil
}

// numbers returns the numbers of a section.
func numbers(s string) []uint64 {
	out := make([]uint64, len(s)/8)
	for i := range out {
		out[i] = number(s[8*i:])
	}
	return out
}

func number(s string) uint64 {
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// cellsOf returns the weights of a section.
func cellsOf(s string) []int8 {
	out := make([]int8, len(s))
	for i := range out {
		out[i] = int8(s[i])
	}
	return out
}

// Sections returns the model as the sections of a file.
func (m *Model) Sections() []model.Section {
	var allowed []uint64
	for d := range m.allowed {
		for h := range m.allowed[d] {
			for _, x := range m.allowed[d][h] {
				allowed = append(allowed, uint64(x))
			}
		}
	}
	return []model.Section{
		{Name: "syntax.tags.filter", Size: 1, Data: numberBytes(m.tags.filter)},
		{Name: "syntax.tags", Size: 1, Data: cellBytes(m.tags.cells)},
		{Name: "syntax.tags.scale", Size: 8, Data: numberBytes([]uint64{uint64(m.tagScale)})},
		{Name: "syntax.labels.filter", Size: 1, Data: numberBytes(m.labels.filter)},
		{Name: "syntax.labels", Size: 1, Data: cellBytes(m.labels.cells)},
		{Name: "syntax.moves", Size: 8, Data: numberBytes(m.moves)},
		{Name: "syntax.allowed", Size: 8, Data: numberBytes(allowed)},
	}
}

func numberBytes(x []uint64) string {
	b := make([]byte, 0, 8*len(x))
	for _, n := range x {
		b = binary.LittleEndian.AppendUint64(b, n)
	}
	return string(b)
}

func cellBytes(cells []int8) string {
	b := make([]byte, len(cells))
	for i, w := range cells {
		b[i] = byte(w)
	}
	return string(b)
}
