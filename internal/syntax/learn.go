package syntax

import (
	"cmp"
	"math"
	"math/bits"
	"slices"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// The learners stand here because they see what the tagger and the parser see; internal/train feeds them. No other
// package links them.
//
// Both are averaged perceptrons: of each decision that went wrong, what was seen counts one more for what was right and
// one less for what was chosen, and the weights are the average over all decisions. They learn twice. First every feature
// has weights of its own, as good as none sharing them with another. Those features that took part in most errors are
// kept (Goldberg and Elhadad 2011), and learning starts anew with these alone, in the tables that are embedded. The second
// learning may be done several times, each over the sentences in another order: its weights are the average of them all, which
// depend less on what came last.

// A perceptron is weights under way.
type perceptron struct {
	weights []int32
	sums    []int64 // of the changes to each weight, times the time they were made at
	time    int64
	earlier []float64 // of earlier orders, the averaged weights added up
	orders  int       // how many these were
}

func newPerceptron(n int) perceptron {
	return perceptron{weights: make([]int32, n), sums: make([]int64, n), time: 1}
}

func (p *perceptron) add(i uint32, by int32) {
	p.weights[i] += by
	p.sums[i] += int64(by) * p.time
}

// restart begins another order, whose averages count in the end as much as those of each order before.
func (p *perceptron) restart() {
	p.earlier = p.averages()
	p.orders++
	clear(p.weights)
	clear(p.sums)
	p.time = 1
}

// averages returns the averaged weights, those of all orders added up.
func (p *perceptron) averages() []float64 {
	avg := make([]float64, len(p.weights))
	copy(avg, p.earlier)
	for i, w := range p.weights {
		avg[i] += float64(w) - float64(p.sums[i])/float64(p.time)
	}
	return avg
}

// average returns the averaged weights as numbers from -127 to 127, which the largest one has.
func (p *perceptron) average() (weights []int8, scale float64) {
	avg := p.averages()
	largest := 1e-9
	for _, x := range avg {
		largest = max(largest, math.Abs(x))
	}
	out := make([]int8, len(avg))
	for i, x := range avg {
		out[i] = int8(math.Round(x * 127 / largest))
	}
	return out, 127 / largest * float64(p.orders+1)
}

// A tally counts, by feature, how many errors each took part in.
type tally struct {
	features []feature
	counts   []uint16
	n        int
}

func newTally(bits int) *tally {
	return &tally{features: make([]feature, 1<<bits), counts: make([]uint16, 1<<bits)}
}

func (t *tally) add(f feature) {
	mask := feature(len(t.features) - 1)
	for i := f & mask; ; i = (i + 1) & mask {
		switch {
		case t.counts[i] == 0:
			if t.n >= len(t.features)/8*7 {
				return // full: what is new now is rare
			}
			t.n++
			t.features[i], t.counts[i] = f, 1
			return
		case t.features[i] == f:
			t.counts[i] += min(1, math.MaxUint16-t.counts[i])
			return
		}
	}
}

// best returns the features with a count of least or more, the highest count first.
func (t *tally) best(least uint16) []feature {
	type counted struct {
		f feature
		n uint16
	}
	var list []counted
	for i, n := range t.counts {
		if n >= least {
			list = append(list, counted{t.features[i], n})
		}
	}
	slices.SortFunc(list, func(a, b counted) int { return cmp.Or(cmp.Compare(b.n, a.n), cmp.Compare(a.f, b.f)) })
	out := make([]feature, len(list))
	for i, c := range list {
		out[i] = c.f
	}
	return out
}

// A classLearner learns the weights of features for classes.
type classLearner struct {
	p      perceptron
	lines  uint32
	errors *tally   // in the first learning
	filter []uint64 // in the second one
	known  []uint32
	fs     []feature
}

// Sizes of the first learning: lines, and the logarithm of how many features may take part in errors.
const (
	wideLines    = 1 << 18
	wideFeatures = 22
)

func newClassLearner() classLearner {
	return classLearner{p: newPerceptron(64 * wideLines), lines: wideLines, errors: newTally(wideFeatures)}
}

// narrow starts the second learning. A feature is kept if it took part in least errors or more.
func (x *classLearner) narrow(least uint16, lines uint32) (kept int) {
	x.filter = make([]uint64, 1<<(filterBits-6))
	for _, f := range x.errors.best(least) {
		i := f.filterAt()
		x.filter[i>>6] |= 1 << (i & 63)
		kept++
	}
	x.errors = nil
	x.p, x.lines = newPerceptron(64*int(lines)), lines
	return kept
}

// best is what classes.best is, by the weights under way.
func (x *classLearner) best(features []feature, set uint64, prior *[64]int32) uint8 {
	x.known, x.fs = x.known[:0], x.fs[:0]
	for _, f := range features {
		if x.filter != nil {
			if i := f.filterAt(); x.filter[i>>6]>>(i&63)&1 == 0 {
				continue
			}
		}
		x.known = append(x.known, f.cell(x.lines))
		x.fs = append(x.fs, f)
	}
	best, most := uint8(0), int32(math.MinInt32)
	for ; set != 0; set &= set - 1 {
		class := uint8(bits.TrailingZeros64(set))
		sum := int32(0)
		if prior != nil {
			sum = prior[class]
		}
		for _, k := range x.known {
			sum += x.p.weights[k^uint32(class)]
		}
		if sum > most {
			best, most = class, sum
		}
	}
	return best
}

// learn goes on in time; if the best class of the last call of best was wrong, it learns from that.
func (x *classLearner) learn(best, want uint8) {
	if best != want {
		for i, k := range x.known {
			x.p.add(k^uint32(want), 1)
			x.p.add(k^uint32(best), -1)
			if x.errors != nil {
				x.errors.add(x.fs[i])
			}
		}
	}
	x.p.time++
}

func (x *classLearner) finish() (c classes, scale float64) {
	if x.filter == nil {
		return classes{}, 0
	}
	weights, scale := x.p.average()
	return classes{x.filter, weights}, scale
}

// A moveLearner learns the weights of features for the moves.
type moveLearner struct {
	p      perceptron // four to a row
	errors *tally     // in the first learning
	checks []int16    // in the second one: of each row, -1 where it is free
	known  []uint32
	fs     []feature
}

// Sizes of the first learning, as logarithms.
const (
	wideRows  = 23
	wideMoves = 24
)

func newMoveLearner() moveLearner {
	return moveLearner{p: newPerceptron(4 << wideRows), errors: newTally(wideMoves)}
}

// narrow starts the second learning, with as many features as there is room for: those that took part in most errors.
func (x *moveLearner) narrow(least uint16) (kept int) {
	x.checks = make([]int16, 2<<moveBits)
	for i := range x.checks {
		x.checks[i] = -1
	}
	for _, f := range x.errors.best(least) {
		c, row := int16(f.check()), f.bucket()<<1
		switch {
		case x.checks[row] == c || x.checks[row+1] == c: // shares a row
		case x.checks[row] < 0:
			x.checks[row] = c
			kept++
		case x.checks[row+1] < 0:
			x.checks[row+1] = c
			kept++
		}
	}
	x.errors = nil
	x.p = newPerceptron(8 << moveBits)
	return kept
}

// sums returns the sums of the weights under way.
func (x *moveLearner) sum(features []feature) (sums [4]int32) {
	x.known, x.fs = x.known[:0], features
	for _, f := range features {
		row := uint32(f >> (64 - wideRows))
		if x.checks != nil {
			row = f.bucket() << 1
			switch c := int16(f.check()); c {
			case x.checks[row]:
			case x.checks[row+1]:
				row++
			default:
				continue
			}
		}
		x.known = append(x.known, row<<2)
		w := x.p.weights[row<<2:][:4]
		for k := range sums {
			sums[k] += w[k]
		}
	}
	return sums
}

// learn goes on in time; if the best move by the last sums was wrong, it learns from that.
func (x *moveLearner) learn(best, want move) {
	if best != want {
		for _, k := range x.known {
			x.p.add(k+uint32(want), 1)
			x.p.add(k+uint32(best), -1)
		}
		if x.errors != nil {
			for _, f := range x.fs {
				x.errors.add(f)
			}
		}
	}
	x.p.time++
}

func (x *moveLearner) finish() []uint64 {
	out := make([]uint64, 1<<moveBits)
	if x.checks == nil {
		return out
	}
	weights, _ := x.p.average()
	for i, c := range x.checks {
		if c < 0 {
			continue
		}
		row := uint64(c) << 24
		for k := range 3 {
			row |= uint64(int(weights[4*i+k])+128) << (8 * k)
		}
		out[i/2] |= row << (32 * (i & 1))
	}
	return out
}

// A TagLearner learns the weights of a tagger.
type TagLearner struct {
	x classLearner
	c tagContext
}

// NewTagLearner returns a TagLearner that knows nothing.
func NewTagLearner() *TagLearner { return &TagLearner{x: newClassLearner()} }

// Narrow starts the second learning, with the features that took part in least errors or more, and returns how many
// these are.
func (x *TagLearner) Narrow(least uint16) int { return x.x.narrow(least, tagLines) }

// Restart begins the second learning again, in another order. The weights will be the average of all orders.
func (x *TagLearner) Restart() { x.x.p.restart() }

// Learn tags the tokens [first, last), a unit of a text that Read has seen, and learns from the tags that are right.
// Where right has no tag, nothing is learned. It returns how many tags it had right before, of how many.
func (x *TagLearner) Learn(l *lexicon.Lexicon, g *Tagger, first, last int, right []lexicon.Tag) (n, of int) {
	c := &x.c
	c.start()
	readings := g.readings[first:last]
	for i := first; i < last; i++ {
		r := &g.readings[i]
		tags := r.tags
		tag := lexicon.Tag(bits.TrailingZeros64(uint64(tags)))
		if tags&(tags-1) != 0 {
			c.look(readings, i-first)
			c.weigh(l, r)
			tag = lexicon.Tag(x.x.best(c.features[:], uint64(tags), &c.prior))
			want := right[i]
			if !tags.Has(want) {
				want = tag
			}
			x.x.learn(uint8(tag), uint8(want))
		}
		if right[i] != lexicon.NoTag {
			of++
			if tag == right[i] {
				n++
			}
		}
		g.Tags[i] = tag
		c.push(tag)
	}
	return n, of
}

// Finish puts the averaged weights of the second learning into the model.
func (x *TagLearner) Finish(m *Model) {
	tags, scale := x.x.finish()
	m.tags, m.tagScale = tags, int32(math.Round(256*scale))
}

// Read prepares g for the text, without tagging it.
func (g *Tagger) Read(l *lexicon.Lexicon, t *token.Text) {
	g.start(t)
	g.read(l, t, 0, int32(len(t.Tokens)))
}

// TagUnit tags the tokens [first, last) of a text that Read has seen, as one unit.
func (g *Tagger) TagUnit(l *lexicon.Lexicon, first, last int) {
	g.run(l, g.model(), g.readings[first:last], g.Tags[first:last])
}

// May reports whether the tagger considers a tag for token i of a text that Read has seen.
func (g *Tagger) May(i int, t lexicon.Tag) bool { return g.readings[i].tags.Has(t) }

// A ParseLearner learns the weights of a parser.
type ParseLearner struct {
	moves   moveLearner
	labels  classLearner
	seen    [2][lexicon.NumTags][lexicon.NumTags][NumLabels]int32
	allowed Model // of which the allowed labels alone are used
	c       config
	heads   []int32
}

// NewParseLearner returns a ParseLearner that knows nothing.
func NewParseLearner() *ParseLearner {
	return &ParseLearner{moves: newMoveLearner(), labels: newClassLearner()}
}

// Narrow starts the second learning, with the features that took part in the given numbers of errors or more, as far as
// there is room, and returns how many these are.
func (x *ParseLearner) Narrow(leastMoves, leastLabels uint16) (moves, labels int) {
	return x.moves.narrow(leastMoves), x.labels.narrow(leastLabels, labelLines)
}

// Restart begins the second learning again, in another order. The weights will be the average of all orders.
func (x *ParseLearner) Restart() {
	x.moves.p.restart()
	x.labels.p.restart()
}

// minSeen is how often a label must be seen between two tags to be considered there.
const minSeen = 2

// See counts the labels between the tags of a unit. All units must be seen before the first is learned.
func (x *ParseLearner) See(g *Tagger, first, last int32, heads []int32, labels []Label) {
	for d := first; d < last; d++ {
		h := heads[d]
		if h < 0 || labels[d] == NoLabel || mark(g.Tags[d]) {
			continue
		}
		dir := 0
		if d > h {
			dir = 1
		}
		n := &x.seen[dir][g.Tags[h]][g.Tags[d]][labels[d]]
		*n++
		if *n >= minSeen {
			x.allowed.allowed[dir][g.Tags[h]][g.Tags[d]] |= 1 << labels[d]
		}
	}
}

// Learn parses a unit and learns from the tree that is right. The heads are indexes of tokens, or -1 for the root.
// Where a move is wrong, the right one is made nevertheless unless stray says otherwise: a parser that has never made
// an error cannot go on after one. It returns how many moves were right, and of how many.
func (x *ParseLearner) Learn(g *Tagger, first, last int32, heads []int32, labels []Label, stray func() bool) (n, of int) {
	c := &x.c
	c.start(g, first, last)
	x.heads = grow(x.heads, len(c.nodes))
	for i := range c.root {
		x.heads[i] = c.headOf(heads, i)
	}
	x.heads[c.root] = -1
	for !c.done() {
		mv := c.forced()
		if mv == undecided {
			c.look()
			costs := x.costs()
			sums := x.moves.sum(c.features[:])
			mv = c.best(sums, func(move) bool { return true })
			least := min(costs[shift], costs[left], costs[right])
			of++
			want := mv
			if costs[mv] == least {
				n++
			} else {
				want = c.best(sums, func(m move) bool { return costs[m] == least })
			}
			x.moves.learn(mv, want)
			if mv != want && !stray() {
				mv = want
			}
		}
		if mv == shift {
			c.push()
			continue
		}
		d, h := c.arcOf(mv)
		if h == c.root {
			c.reduce(d, h, Root)
			continue
		}
		c.reduce(d, h, x.label(d, h, labels[c.nodes[d].token]))
	}
	return n, of
}

// headOf returns the node that node i depends on, given the heads of tokens. What depends on a mark, which is no node,
// depends on the mark's head.
func (c *config) headOf(heads []int32, i int32) int32 {
	h := heads[c.nodes[i].token]
	for range c.root {
		if h < 0 {
			break
		}
		if n, ok := slices.BinarySearchFunc(c.nodes[:c.root], h, func(n node, h int32) int { return int(n.token - h) }); ok {
			return int32(n)
		}
		h = heads[h]
	}
	return c.root
}

// best returns the allowed move with the highest sum, of those that are among the given ones.
func (c *config) best(sums [4]int32, among func(move) bool) move {
	best := undecided
	for m := shift; m < numMoves; m++ {
		if c.allows(m) && among(m) && (best == undecided || sums[m] > sums[best]) {
			best = m
		}
	}
	return best
}

const impossible = 1 << 20

// costs returns how many arcs of the right tree each move makes impossible: the dynamic oracle of Goldberg and Nivre
// (2013).
func (x *ParseLearner) costs() (costs [numMoves]int) {
	c := &x.c
	n := len(c.stack)
	s0, b := c.stack[n-1], c.next
	s1 := int32(-1)
	if n > 1 {
		s1 = c.stack[n-2]
	}
	for m := range costs {
		if !c.allows(move(m)) {
			costs[m] = impossible
		}
	}
	// What depends on s0 and is still to come is lost by both arcs.
	lost := 0
	for k := b; k < c.root; k++ {
		if x.heads[k] == s0 {
			lost++
		}
	}
	costs[left] += lost
	costs[right] += lost
	switch h := x.heads[s0]; {
	case h == s1 && s1 >= 0, h > b:
		costs[left]++
	}
	if x.heads[s0] >= b {
		costs[right]++
	}
	for k, s := range c.stack {
		if x.heads[s] == b {
			costs[shift]++
		}
		if k < n-1 && x.heads[b] == s {
			costs[shift]++
		}
	}
	return costs
}

// label chooses the label of an arc by the weights under way, and learns from the right one if the arc itself is right.
func (x *ParseLearner) label(d, h int32, want Label) Label {
	c := &x.c
	labels := x.allowed.labelsFor(c, d, h)
	if labels&(labels-1) == 0 {
		return Label(bits.TrailingZeros64(uint64(labels)))
	}
	c.lookArc(d, h)
	best := x.labels.best(c.arc[:], uint64(labels), nil)
	if x.heads[d] == h && labels.Has(want) {
		x.labels.learn(best, uint8(want))
	}
	return Label(best)
}

// Finish puts the averaged weights of the second learning into the model.
func (x *ParseLearner) Finish(m *Model) {
	m.labels, _ = x.labels.finish()
	m.moves, m.allowed = x.moves.finish(), x.allowed.allowed
}
