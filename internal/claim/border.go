package claim

// A border is what is looked at of the place between two items to see whether a content may begin or end there at
// all: the tags on either side, whether a quotation mark stands between them, on which side of the cue it is and how
// far from it.
type border uint32

const (
	borderBits = 17
	numBorders = 1 << borderBits
	// bordersSize is how many bytes the borders of a file take.
	bordersSize = 2 * numBorders / 8

	// What Borders knows are the borders of beginnings, and those of ends.
	beginnings, ends = 0, 1
)

// Borders are sets of borders: where contents were seen to begin, and where to end. No more than a look at them
// spares the decisions about contents half of their candidates.
type Borders [2][numBorders / 64]uint64

// A content may begin or end at a border at which one did in a thousandth of all cases, or that was seen so seldom
// that nobody can tell. Of the beginnings that people marked in PolNeAR's dev articles, 0.7 % are lost.
const (
	rareBorder = 0.001
	fewBorders = 20
)

// A tag, or what stands for none, fits into the six bits that a border has for it.
const _ = 62 - uint(quoted)

// borderAt returns the border before item i, as seen from the cue whose head is item a.
func (f *Finder) borderAt(a, i int) border {
	b := border(f.tagValue(i-1))<<6 | border(f.tagValue(i))
	d := i - a
	if d < 0 {
		b |= 1 << 12
		d = -d
	}
	if i < len(f.items) && f.items[i].split {
		b |= 1 << 13
	}
	switch {
	case d <= 1:
	case d <= 3:
		b |= 1 << 14
	case d <= 6:
		b |= 2 << 14
	case d <= 12:
		b |= 3 << 14
	case d <= 25:
		b |= 4 << 14
	default:
		b |= 5 << 14
	}
	return b
}

// mayBorder reports whether a content of the cue whose head is item a may begin, or end, before item i.
func (f *Finder) mayBorder(which int, a, i int) bool {
	if f.Weights == nil || f.Weights.Borders == nil {
		return true
	}
	b := f.borderAt(a, i)
	return f.Weights.Borders[which][b>>6]&(1<<(b&63)) != 0
}

// A BorderCount counts the candidates for where contents begin and end, and those that are right, by their borders.
type BorderCount struct {
	all, right [2][numBorders]int32
}

// add counts a decision's candidates; at is the right one.
func (n *BorderCount) add(f *Finder, d Decision, at int) {
	which := ends
	switch d {
	case FirstBegin, SecondBegin:
		which = beginnings
	case FirstEnd, SecondEnd:
	default:
		return
	}
	for _, p := range f.places {
		if p.at < 0 {
			continue
		}
		b := f.borderAt(f.view.of, p.at)
		n.all[which][b]++
		if p.at == at {
			n.right[which][b]++
		}
	}
}

// Borders returns the borders that are not too rare.
func (n *BorderCount) Borders() *Borders {
	var out Borders
	for which := range out {
		for b, all := range n.all[which] {
			if right := n.right[which][b]; all < fewBorders || right > 0 && float64(right) >= rareBorder*float64(all) {
				out[which][b>>6] |= 1 << (b & 63)
			}
		}
	}
	return &out
}

// bytes returns the borders as a section of a file.
func (x *Borders) bytes() string {
	b := make([]byte, 0, bordersSize)
	for which := range x {
		for _, n := range x[which] {
			for k := range 8 {
				b = append(b, byte(n>>(8*k)))
			}
		}
	}
	return string(b)
}

// bordersOf returns the borders of a section.
func bordersOf(s string) *Borders {
	var x Borders
	for i := range len(s) {
		k := i / 8
		x[k/(numBorders/64)][k%(numBorders/64)] |= uint64(s[i]) << (8 * (i % 8))
	}
	return &x
}
