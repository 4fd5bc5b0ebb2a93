package syntax

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// A Parser holds the dependency trees of a text's sentences. Its zero value is ready for Reset, which uses its memory
// again. It is not safe for concurrent use.
type Parser struct {
	// Model are the weights; nil stands for the embedded ones.
	Model *Model

	// Heads are the heads of the text's tokens, as indexes of tokens; -1 stands for the root of a unit, and for the
	// tokens of units that were not parsed.
	Heads []int32
	// Labels say what each token is to its head: Root for the root of a unit, NoLabel where nothing was parsed.
	Labels []Label

	config config
}

// Reset prepares p for the text: nothing of it is parsed.
func (p *Parser) Reset(t *token.Text) {
	n := len(t.Tokens)
	p.Heads = grow(p.Heads, n)
	p.Labels = grow(p.Labels, n)
	for i := range p.Heads {
		p.Heads[i] = -1
	}
	clear(p.Labels)
}

// Parse parses the tokens [first, last) of the text that Reset and Tag have seen: one sentence of it, or a part of one.
//
// A sentence hosts its quotations whole, so it may hold several sentences; each such unit is a tree of its own, with one
// root. No arc crosses another.
func (p *Parser) Parse(l *lexicon.Lexicon, t *token.Text, g *Tagger, first, last int32) {
	for first < last {
		end := Unit(t, first, last)
		p.ParseUnit(g, first, end)
		first = end
	}
}

// Flatten makes each of the tokens [first, last) a root, as if they were parsed.
func (p *Parser) Flatten(first, last int32) {
	for i := first; i < last; i++ {
		p.Heads[i], p.Labels[i] = -1, Root
	}
}

// ParseUnit parses the tokens [first, last) as one unit, whatever marks it holds. There must be no more of them than
// MaxUnit.
func (p *Parser) ParseUnit(g *Tagger, first, last int32) {
	m := p.Model
	if m == nil {
		m = Embedded()
	}
	c := &p.config
	c.start(g, first, last)
	for !c.done() {
		move := c.forced()
		if move == undecided {
			c.look()
			move = m.bestMove(c)
		}
		c.apply(m, move)
	}
	root := first
	for i := range c.root {
		n := &c.nodes[i]
		p.Labels[n.token] = n.label
		if n.head == c.root {
			p.Heads[n.token] = -1
			root = n.token
		} else {
			p.Heads[n.token] = c.nodes[n.head].token
		}
	}
	if c.root == 0 { // nothing but marks
		p.Heads[first], p.Labels[first] = -1, Root
	}
	next := int32(0) // the node that follows the token
	for i := first; i < last; i++ {
		switch {
		case next < c.root && c.nodes[next].token == i:
			next++
		case c.root > 0 || i > first:
			p.Labels[i] = Punct
			p.Heads[i] = root
			if n := c.hold(g.Tags[i], next, c.partner(g.Tags[first:last], i-first, next)); n >= 0 {
				p.Heads[i] = c.nodes[n].token
			}
		}
	}
}

// partner returns the node that follows the other mark of a pair, given the tags of the unit, the index of the one and
// the node that follows it; for other marks, and where there is none, it is the end of the unit on the side in question.
func (c *config) partner(tags []lexicon.Tag, i, next int32) int32 {
	switch t := tags[i]; t {
	case lexicon.Opening, lexicon.Left:
		for _, u := range tags[i+1:] {
			switch {
			case u == lexicon.Closing && t == lexicon.Opening || u == lexicon.Right && t == lexicon.Left:
				return next
			case !mark(u):
				next++
			}
		}
		return c.root
	case lexicon.Closing, lexicon.Right:
		for i--; i >= 0; i-- {
			switch u := tags[i]; {
			case u == lexicon.Opening && t == lexicon.Closing || u == lexicon.Left && t == lexicon.Right:
				return next
			case !mark(u):
				next--
			}
		}
		return 0
	}
	return 0
}

// mark reports whether tokens of that tag are marks, which the parser leaves out: it builds the tree of the words, to
// which it is a property of each word what marks stand before it, and hangs the marks into that tree at the end. That
// is faster, and the treebanks differ in where they hang them.
func mark(t lexicon.Tag) bool { return t >= lexicon.Comma && t <= lexicon.Right }

// hold returns the node that a mark hangs on, -1 for the root of the unit, given its tag, the node that follows it, and
// what partner returns. Of a pair, it is the head of what stands between them. Beside another mark, it is the largest part
// that ends or begins there and depends on the other side.
func (c *config) hold(t lexicon.Tag, next, partner int32) int32 {
	switch {
	case t == lexicon.Opening || t == lexicon.Left:
		if next == partner {
			return -1
		}
		n := next
		for h := c.nodes[n].head; h >= next && h < partner; h = c.nodes[n].head {
			n = h
		}
		return n
	case t == lexicon.Closing || t == lexicon.Right:
		if next == partner {
			return -1
		}
		n := next - 1
		for h := c.nodes[n].head; h >= partner && h < next; h = c.nodes[n].head {
			n = h
		}
		return n
	case next == 0 || next == c.root:
		return -1
	}
	after := next
	for h := c.nodes[after].head; h >= next && h < c.root && c.nodes[h].left1 >= next; h = c.nodes[after].head {
		after = h
	}
	if c.nodes[after].head < next {
		return after // , who left
	}
	before := next - 1
	for h := c.nodes[before].head; h < next; h = c.nodes[before].head {
		if r := c.nodes[h].right1; r != c.none && r >= next {
			break
		}
		if h < before && c.nodes[c.leftmost(before)].marks != 0 {
			break // the second comma of , the mayor,
		}
		before = h
	}
	return before
}

// leftmost returns the first node of the part whose head is n.
func (c *config) leftmost(n int32) int32 {
	for c.nodes[n].left1 != c.none {
		n = c.nodes[n].left1
	}
	return n
}

// MaxUnit is the longest unit in tokens. A longer sentence is parsed in runs of that length, so that the memory for one
// is small; in the treebanks, one unit in 100,000 is longer.
const MaxUnit = 256

// Unit returns where the unit ends that starts at token first of a sentence that ends at last: the part of it that is a
// tree of its own.
//
// Within a quotation, a full stop that something follows ends one, as the treebanks have it.
func Unit(t *token.Text, first, last int32) int32 {
	if last-first > MaxUnit {
		last = first + MaxUnit
	}
	for i := first; i+1 < last; i++ {
		k := &t.Tokens[i]
		if k.Char != '.' && k.Char != '?' && k.Char != '!' || k.Kind != token.Punct {
			continue
		}
		j := i + 1
		for j < last && (t.Tokens[j].Kind == token.Close || t.Tokens[j].Char == ')') {
			j++
		}
		if j < last {
			return j
		}
	}
	return last
}

// A move is what the parser does next.
type move uint8

// The moves of arc-hybrid parsing (Kuhlmann, Gómez-Rodríguez and Satta 2011): the next token goes onto the stack; the top
// of the stack becomes a dependent of the next token; or of the token below it. Behind the last token stands the root,
// which one token alone may depend on.
const (
	shift move = iota
	left
	right
	numMoves
	undecided
)

// A node is a token of the unit under way.
type node struct {
	word        uint32
	token       int32
	tag         lexicon.Tag
	label       Label
	marks       uint8 // what marks stand before it
	left, right uint8 // how many dependents it has on either side, at most 3
	head        int32
	// The outermost dependents on either side, the second ones, and the innermost on the right; or none.
	left1, left2, right1, right2 int32
	leftLabels, rightLabels      LabelSet
}

// A config is how far the parser has come: nodes, of which the stack holds some, and the next token.
type config struct {
	nodes    []node // the words, the root, and one that stands for what is not there
	stack    []int32
	next     int32
	root     int32
	none     int32
	features [numMoveFeatures]feature
	arc      [numLabelFeatures]feature
}

func (c *config) start(g *Tagger, first, last int32) {
	c.nodes = grow(c.nodes, int(last-first)+2)
	n, marks := int32(0), uint8(0)
	for i := first; i < last; i++ {
		if t := g.Tags[i]; mark(t) {
			marks |= 1 << (t - lexicon.Comma)
			continue
		}
		c.nodes[n] = node{word: g.keys[i], tag: g.Tags[i], token: i, marks: marks}
		marks = 0
		n++
	}
	c.root, c.none = n, n+1
	c.nodes[c.root] = node{word: wordMark | 1, tag: lexicon.Start, marks: marks}
	c.nodes[c.none] = node{word: wordMark}
	c.nodes = c.nodes[:n+2]
	for i := range c.nodes {
		m := &c.nodes[i]
		m.head, m.left1, m.left2, m.right1, m.right2 = c.none, c.none, c.none, c.none, c.none
	}
	c.stack = c.stack[:0]
	c.next = 0
}

// done reports whether every token has a head.
func (c *config) done() bool { return c.next == c.root && len(c.stack) == 0 }

// forced returns the move if there is only one.
func (c *config) forced() move {
	switch n := len(c.stack); {
	case n == 0:
		return shift
	case c.next != c.root:
		return undecided
	case n == 1:
		return left
	}
	return right
}

// allows reports whether a move may be made.
func (c *config) allows(m move) bool {
	switch m {
	case shift:
		return c.next != c.root
	case left:
		return len(c.stack) > 0 && (c.next != c.root || len(c.stack) == 1)
	}
	return len(c.stack) > 1
}

// bestMove returns the move with the highest sum of weights, of those that are allowed.
func (m *Model) bestMove(c *config) move {
	// Two sums for three: that of the rows as they are, and that of the bytes of shift and right alone. Their difference
	// is the sum of left's bytes, and above it, from bit 16 on, that of the checks.
	var all uint64
	var even uint32
	// The table of moves does not fit into the cache next to a core. Loads without anything in between wait for it all at
	// the same time, which makes the parser 7 % faster.
	moves := m.moves
	var buckets [numMoveFeatures]uint64
	for i, f := range &c.features {
		buckets[i] = moves[f.bucket()]
	}
	for i, f := range &c.features {
		w := f.row(buckets[i])
		all += uint64(w)
		even += w & 0xff00ff
	}
	odd := uint32(all-uint64(even)) >> 8 & 0xffff
	best, most := shift, even&0xffff
	if s := odd; s > most {
		best, most = left, s
	}
	if s := even >> 16; s > most && len(c.stack) > 1 {
		best = right
	}
	return best
}

// apply makes a move; an arc gets the label with the highest sum of weights.
func (c *config) apply(m *Model, mv move) {
	if mv == shift {
		c.push()
		return
	}
	d, h := c.arcOf(mv)
	label := Root
	if h != c.root {
		label = m.bestLabel(c, d, h)
	}
	c.reduce(d, h, label)
}

func (c *config) push() {
	c.stack = append(c.stack, c.next)
	c.next++
}

// arcOf returns the dependent and the head of the arc that a move makes.
func (c *config) arcOf(mv move) (d, h int32) {
	n := len(c.stack)
	if mv == left {
		return c.stack[n-1], c.next
	}
	return c.stack[n-1], c.stack[n-2]
}

// reduce makes d, the top of the stack, a dependent of h.
func (c *config) reduce(d, h int32, label Label) {
	c.stack = c.stack[:len(c.stack)-1]
	c.attach(d, h, label)
}

// attach makes d a dependent of h.
func (c *config) attach(d, h int32, label Label) {
	dep, head := &c.nodes[d], &c.nodes[h]
	dep.head, dep.label = h, label
	if d < h {
		head.left2, head.left1 = head.left1, d
		head.left = min(head.left+1, 3)
		head.leftLabels |= 1 << label
	} else {
		head.right2, head.right1 = head.right1, d
		head.right = min(head.right+1, 3)
		head.rightLabels |= 1 << label
	}
}
