// Package syntax says what part of speech each token is, and which word depends on which.
//
// Tags are those of the Penn Treebank, and trees those of Universal Dependencies. A tagger goes through a sentence from
// left to right and decides each word's tag among those that the lexicon allows; a parser goes through it once more and
// builds its tree. Both add up learned weights of what they see around the word, decide greedily, and so take time that
// is linear in the number of tokens. The weights are in internal/model, the program that learns them is internal/train.
package syntax

import (
	"math/bits"
	"unicode"
	"unicode/utf8"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// A Tagger holds the words and tags of a text's tokens. Its zero value is ready for Tag, which uses its memory again.
type Tagger struct {
	// Model are the weights; nil stands for the embedded ones.
	Model *Model

	Words []lexicon.Word // the entry of each token's form, as far as the lexicon has one
	Tags  []lexicon.Tag

	keys     []uint32  // of each token, the word of its reading
	readings []reading // of the tokens of the unit under way; of all in learning
	lower    [lexicon.MaxForm]byte
}

// A reading is what is known of a token before its neighbours are looked at.
type reading struct {
	word  uint32         // its word as a number; see wordOf
	tail  uint32         // its last three bytes, small letters
	tail4 uint32         // its last four
	start uint32         // its first three
	other lexicon.Word   // the entry of the word in small letters; of a rare word, that of its ending
	tags  lexicon.TagSet // the tags that it may bear
	entry lexicon.Word   // the entry whose counts are looked at: the word's, or its ending's
	shape uint8
}

// Shapes.
const (
	shapeCapital uint8 = 1 << iota
	shapeUpper
	shapeInitial
	shapeHyphen
	shapeDigit
	shapeUnknown
)

// Numbers of words: entries of the lexicon have their own, and these start the ranges of what has none.
const (
	wordMark    = 1 << 24 // marks, by their character
	wordUnknown = 2 << 24 // unknown words, by their ending
	wordNumber  = 3 << 24 // numbers that are no entries
)

// Tag sets the words and tags of t's tokens.
func (g *Tagger) Tag(l *lexicon.Lexicon, t *token.Text) {
	g.start(t)
	m := g.model()
	for _, s := range t.Sentences {
		for first := s.First; first < s.Last; {
			last := Unit(t, first, s.Last)
			g.read(l, t, first, last)
			g.run(l, m, g.readings, g.Tags[first:last])
			first = last
		}
	}
}

// start makes room for the words and tags of t's tokens.
func (g *Tagger) start(t *token.Text) {
	n := len(t.Tokens)
	g.Words, g.Tags, g.keys = grow(g.Words, n), grow(g.Tags, n), grow(g.keys, n)
}

// read sets the words and readings of the tokens [first, last).
func (g *Tagger) read(l *lexicon.Lexicon, t *token.Text, first, last int32) {
	g.readings = grow(g.readings, int(last-first))
	for i := first; i < last; i++ {
		r := &g.readings[i-first]
		g.readToken(l, t, int(i), r)
		g.keys[i] = r.word
	}
}

func (g *Tagger) model() *Model {
	if g.Model != nil {
		return g.Model
	}
	return Embedded()
}

func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/4)
	}
	return s[:n]
}

// run tags a unit, given its readings.
func (g *Tagger) run(l *lexicon.Lexicon, m *Model, readings []reading, to []lexicon.Tag) {
	var c tagContext
	c.start()
	for i := range readings {
		tags := readings[i].tags
		tag := lexicon.Tag(bits.TrailingZeros64(uint64(tags)))
		if tags&(tags-1) != 0 {
			c.look(readings, i)
			c.weigh(l, &readings[i])
			tag = lexicon.Tag(m.tags.best(c.features[:], uint64(tags), &c.prior, m.tagScale))
		}
		to[i] = tag
		c.push(tag)
	}
}

// A tagContext is what the tagger sees when it decides a tag.
type tagContext struct {
	before, before2 lexicon.Tag // the last two tags
	verb            lexicon.Tag // the last verb of the clause, NoTag where it has none
	features        [numTagFeatures]feature
	prior           [64]int32 // what counts alone say of each tag
}

func (c *tagContext) start() {
	c.before, c.before2, c.verb = lexicon.Start, lexicon.Start, lexicon.NoTag
}

// push goes on to the next token.
func (c *tagContext) push(t lexicon.Tag) {
	c.before2, c.before = c.before, t
	switch {
	case (lexicon.Verbs | lexicon.FiniteVerbs).Has(t):
		c.verb = t
	case clauseStart.Has(t):
		c.verb = lexicon.NoTag
	}
}

// clauseStart are the tags of what may start a clause.
const clauseStart lexicon.TagSet = 1<<lexicon.Comma | 1<<lexicon.Colon | 1<<lexicon.Opening | 1<<lexicon.Closing | 1<<lexicon.WP |
	1<<lexicon.WDT | 1<<lexicon.WRB | 1<<lexicon.CC

const numTagFeatures = 29

var outside = reading{word: wordMark}

// look sets the features of token i of a unit.
func (c *tagContext) look(readings []reading, i int) {
	r := &readings[i]
	at := func(i int) *reading {
		if uint(i) >= uint(len(readings)) {
			return &outside
		}
		return &readings[i]
	}
	p, pp, n, nn := at(i-1), at(i-2), at(i+1), at(i+2)
	w, pw, ppw, nw, nnw := uint64(r.word), uint64(p.word), uint64(pp.word), uint64(n.word), uint64(nn.word)
	amb := uint64(r.tags)
	ambN := uint64(n.tags)
	ambNN := uint64(nn.tags)
	t1, t2, v := uint64(c.before), uint64(c.before2), uint64(c.verb)
	shape := uint64(r.shape)
	tail := uint64(r.tail)
	wx, ambx, tailx := start(w), start(amb), start(tail)
	f := &c.features
	f[0] = wx.with(0, 0)
	f[1] = wx.with(1, t1)
	f[2] = wx.with(2, t1|t2<<6)
	f[3] = ambx.with(3, t1|t2<<6)
	f[4] = ambx.with(4, pw)
	f[5] = ambx.with(5, nw)
	f[6] = wx.with(6, pw)
	f[7] = wx.with(7, nw)
	f[8] = hash2(8, ambN, t1)
	f[9] = hash2(9, amb^ambN*mix, t1)
	f[10] = hash2(10, amb^ambN*mix, ambNN)
	f[11] = wx.with(11, ambN)
	f[12] = ambx.with(12, nnw)
	f[13] = ambx.with(13, ppw)
	f[14] = tailx.with(14, shape)
	f[15] = tailx.with(15, t1)
	f[16] = hash2(16, tail>>8, shape)
	f[17] = hash2(17, shape, t1)
	f[18] = hash2(18, shape|uint64(n.shape)<<8|uint64(p.shape)<<16, amb)
	f[19] = hash2(19, v, amb)
	f[20] = hash2(20, v|t1<<6, amb)
	f[21] = hash2(21, v|t1<<6, w)
	f[22] = hash2(22, t1|t2<<6, nw)
	f[23] = wx.with(23, shape)
	f[24] = hash2(24, uint64(r.tail4), shape)
	f[25] = hash2(25, uint64(r.start), shape)
	f[26] = hash2(26, shape|uint64(n.shape)<<8, t1)
	f[27] = hash2(27, uint64(r.other), shape|uint64(n.shape)<<8)
	f[28] = hash2(28, uint64(r.other), t1|shape<<8)
}

// weigh sets the prior: how likely each of a reading's tags is by the lexicon's counts, given the word and the tag before.
// Where learning has seen a word seldom, that is worth more than what it has learned: with the prior, 97.4 % of the tags
// of the news are right, and without it 97.2.
func (c *tagContext) weigh(l *lexicon.Lexicon, r *reading) {
	e := &l.Entries[r.entry]
	rest := int16(0)
	for k, t := range e.Tags {
		if t != lexicon.NoTag {
			rest = max(rest, e.Costs[k])
		}
	}
	if rest += neverCost; e.Count <= fewCount {
		rest += rarelyCost - neverCost
	}
	// From the general to the particular, each in the place of what was before: that takes no comparisons, which cannot be
	// predicted. Tags that the reading may not bear get a prior as well, which nobody asks for.
	follow := &l.Follow[c.before]
	for s := uint64(r.tags); s != 0; s &= s - 1 {
		t := lexicon.Tag(bits.TrailingZeros64(s))
		c.prior[t] = -int32(rest+follow[t]) / priorShare
	}
	if r.shape&shapeCapital != 0 {
		cost := e.Costs[0] + nameCost
		if r.shape&shapeInitial == 0 {
			cost = e.Costs[0] - nameCost
		}
		c.prior[lexicon.NNP] = -int32(cost+follow[lexicon.NNP]) / priorShare
		c.prior[lexicon.NNPS] = -int32(cost+follow[lexicon.NNPS]) / priorShare
	}
	for k, t := range e.Tags {
		c.prior[t] = -int32(e.Costs[k]+follow[t]) / priorShare
	}
}

const (
	// neverCost is what a tag costs that a word was not seen with, in 1/8 bit, over the rarest that it was seen with.
	neverCost = 80
	// rarelyCost is the same for a word that was seen seldom: a ruin.
	rarelyCost = 24
	// nameCost is what it costs to read a known word at a sentence's start as a name, and what a capital within the
	// sentence is worth.
	nameCost = 24
)

// priorShare is how many eighths of a bit weigh as much as one error.
const priorShare = 2

// readToken sets the reading of token i and its word. It writes the reading where it stays: to copy one that was just put
// together takes 4 ns, for the copy waits until all is written.
func (g *Tagger) readToken(l *lexicon.Lexicon, t *token.Text, i int, r *reading) {
	k := &t.Tokens[i]
	*r = reading{}
	g.Words[i] = 0
	switch k.Kind {
	case token.Punct:
		tag := punctTag(k.Char, t.Source[k.Start])
		word := uint32(k.Char)
		if word == 0 {
			word = uint32(tag) + 128
		}
		r.word, r.tags = wordMark|word, 1<<tag
		return
	case token.Open:
		r.word, r.tags = wordMark|'"', 1<<lexicon.Opening
		return
	case token.Close:
		r.word, r.tags = wordMark|'"'+128, 1<<lexicon.Closing
		return
	}
	form := t.Source[k.Start:k.End]
	if k.Flags&token.Clitic != 0 && form[0] >= 0x80 {
		// The typographic apostrophe: the lexicon has the straight one.
		_, n := utf8.DecodeRuneInString(form)
		b := append(append(g.lower[:0], '\''), form[n:]...)
		w := l.FindBytes(b)
		g.Words[i] = w
		r.word, r.tags, r.entry = uint32(w), tagsOf(l, w), w
		if r.tags == 0 {
			r.tags = 1 << lexicon.POS
		}
		return
	}
	r.tail4, r.start = tail(form), tail(form[:min(3, len(form))])
	r.tail = r.tail4 >> 8
	if k.Flags&token.Capital != 0 {
		r.shape |= shapeCapital
	}
	if k.Flags&token.Upper != 0 {
		r.shape |= shapeUpper
	}
	if k.Flags&token.Initial != 0 {
		r.shape |= shapeInitial
	}
	if len(form) > lexicon.MaxForm {
		r.word = wordUnknown | r.tail
		r.shape |= shapeUnknown
		r.tags = 1<<lexicon.NNP | 1<<lexicon.NN | 1<<lexicon.JJ | 1<<lexicon.SYM
		return
	}
	w, other := g.find(l, k, form)
	g.Words[i] = w
	r.other = other
	if k.Kind == token.Number {
		r.shape |= shapeDigit
		r.tags = 1<<lexicon.CD | 1<<lexicon.JJ | 1<<lexicon.NN | 1<<lexicon.NNS | 1<<lexicon.NNP
		if b := form[len(form)-1]; b >= '0' && b <= '9' && (len(form) < 3 || form[len(form)/2] != '-' && form[len(form)/2] != ':') {
			r.tags = 1 << lexicon.CD
		}
		r.word = wordNumber | uint32(min(len(form), 5))
		if w != 0 {
			r.word, r.entry = uint32(w), w
			r.tags |= tagsOf(l, w)
		}
		return
	}
	r.word, r.entry = uint32(w), w
	r.tags = tagsOf(l, w)
	if w == 0 || r.tags == 0 {
		r.shape |= shapeUnknown
		barred := lexicon.TagSet(1 << lexicon.SYM)
		for i := len(form) - 1; i > 0; i-- {
			switch c := form[i]; {
			case c == '-':
				r.shape |= shapeHyphen
			case c < '0' || '9' < c && c < 'A':
				barred = 0 // an address may be one
			}
		}
		r.entry = g.ending(l, form)
		r.word, r.other = wordUnknown|r.tail, r.entry
		r.tags |= openTags | tagsOf(l, r.entry)&^barred
		switch form[len(form)-1] | 0x20 {
		case 's':
			r.tags |= 1<<lexicon.NNS | 1<<lexicon.VBZ
		case 'g':
			r.tags |= 1 << lexicon.VBG
		case 'd', 't', 'n', 'k':
			r.tags |= 1<<lexicon.VBD | 1<<lexicon.VBN
		}
		if k.Flags&token.Capital != 0 {
			r.tags |= nameTags
		}
		return
	}
	e := &l.Entries[w]
	if r.tags&(1<<lexicon.VB|1<<lexicon.VBP) != 0 {
		r.tags |= 1<<lexicon.VB | 1<<lexicon.VBP
	}
	if r.tags&(1<<lexicon.VBD|1<<lexicon.VBN) != 0 && r.tail>>8 == 'd'<<8|'e' {
		r.tags |= 1<<lexicon.VBD | 1<<lexicon.VBN
	}
	if e.Count <= fewCount && r.tags&^closedTags != 0 {
		end := g.ending(l, form)
		r.tags |= tagsOf(l, end) | 1<<lexicon.NN
		if e.Count <= rareCount {
			r.word = wordUnknown | r.tail
			r.other = end
		}
	}
	if k.Flags&token.Capital != 0 && (k.Flags&token.Initial == 0 || e.Count < manyCount || k.Flags&token.Upper != 0) && w != wordI(l) {
		r.tags |= nameTags
	}
}

const (
	// fewCount is up to when a word was seen so seldom (log2) that it may bear tags that it was not seen with.
	fewCount = 3
	// rareCount is up to when it was seen so seldom that its ending says more than the word itself.
	rareCount = 3
	// manyCount is from when on a word (log2) is so common that it starts no name at the beginning of a sentence.
	manyCount = 9
)

// Sets of tags that a word may bear that the lexicon doesn't have, or has with others.
const (
	openTags   lexicon.TagSet = 1<<lexicon.NN | 1<<lexicon.JJ | 1<<lexicon.RB | 1<<lexicon.VB | 1<<lexicon.VBP | 1<<lexicon.NNP
	nameTags   lexicon.TagSet = 1<<lexicon.NNP | 1<<lexicon.NNPS
	closedTags lexicon.TagSet = 1<<lexicon.DT | 1<<lexicon.IN | 1<<lexicon.PRP | 1<<lexicon.PRPS | 1<<lexicon.CC | 1<<lexicon.MD | 1<<lexicon.POS |
		1<<lexicon.TO | 1<<lexicon.WDT | 1<<lexicon.WP | 1<<lexicon.WPS | 1<<lexicon.WRB | 1<<lexicon.EX | 1<<lexicon.PDT
)

// wordI is the entry of I, whose capital says nothing.
func wordI(l *lexicon.Lexicon) lexicon.Word { return l.Find("I") }

// find returns the entry of a word: as written, or in small letters where the capitals say nothing; and that of the word
// in small letters, if a text had that: words that only lists have are strangers to the tagger, so that it learns the same however the lists
// grow.
func (g *Tagger) find(l *lexicon.Lexicon, k *token.Token, form string) (w, small lexicon.Word) {
	w = l.Find(form)
	if k.Flags&token.Capital == 0 {
		if w == 0 && k.Flags&token.Clitic != 0 {
			w = l.FindBytes(g.small(form))
		}
		return w, w
	}
	if k.Kind == token.Number {
		return w, w
	}
	small = l.FindBytes(g.small(form))
	switch {
	case small == 0:
	case w == 0, l.Entries[w].Tags[0] == lexicon.NoTag,
		k.Flags&token.Initial != 0 && l.Entries[small].Count >= l.Entries[w].Count:
		w = small
	}
	if l.Entries[small].Tags[0] == lexicon.NoTag {
		return w, 0
	}
	return w, small
}

// tagsOf returns the tags that a word was seen with.
func tagsOf(l *lexicon.Lexicon, w lexicon.Word) (s lexicon.TagSet) {
	for _, t := range l.Entries[w].Tags {
		s |= 1 << (t & 63)
	}
	return s &^ (1 << lexicon.NoTag)
}

// ending returns the entry of form's ending, whose tags are those of rare words that end so, or 0.
func (g *Tagger) ending(l *lexicon.Lexicon, form string) lexicon.Word {
	for n := min(4, len(form)-1); n > 0; n-- {
		b := append(append(g.lower[:0], '~'), form[len(form)-n:]...)
		if w := l.FindBytes(b); w != 0 {
			return w
		}
	}
	return 0
}

// tail returns the last four bytes of a form, its letters small: the last in the upper bits.
func tail(form string) (n uint32) {
	for i := max(0, len(form)-4); i < len(form); i++ {
		n = n>>8 | uint32(form[i]|0x20)<<24
	}
	return n
}

// small returns form in small letters, in a buffer that the next call uses again.
func (g *Tagger) small(form string) []byte {
	b := g.lower[:0]
	for i := 0; i < len(form); i++ {
		switch c := form[i]; {
		case 'A' <= c && c <= 'Z':
			b = append(b, c+'a'-'A')
		case c < 0x80:
			b = append(b, c)
		default:
			r, n := utf8.DecodeRuneInString(form[i:])
			if r == '’' {
				r = '\''
			}
			if r = unicode.ToLower(r); r == utf8.RuneError || len(b)+utf8.RuneLen(r) > len(g.lower) {
				return b
			}
			b = utf8.AppendRune(b, r)
			i += n - 1
		}
		if len(b) == len(g.lower) {
			break
		}
	}
	return b
}

func punctTag(char, first byte) lexicon.Tag {
	switch char {
	case ',':
		return lexicon.Comma
	case '.', '?', '!':
		return lexicon.Period
	case ':', ';', '-', '~', '*':
		return lexicon.Colon
	case '(':
		return lexicon.Left
	case ')':
		return lexicon.Right
	case '$':
		return lexicon.Money
	case '%':
		return lexicon.NN
	case '&':
		return lexicon.CC
	case '\'':
		return lexicon.Closing
	case 0:
		if first == 0xc2 || first == 0xe2 { // £, €
			return lexicon.Money
		}
	}
	return lexicon.SYM
}
