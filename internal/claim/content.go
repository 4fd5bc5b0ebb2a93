package claim

import (
	"github.com/sayso-go/sayso/internal/lexicon"
)

// mayBegin reports whether a content may begin at item b.
func (f *Finder) mayBegin(b int) bool {
	t := f.tag(b)
	return t < lexicon.Comma || t >= lexicon.Money
}

// contentBegins makes the candidates for where the content's part begins: the first, or the second after the first, prev.
func (f *Finder) contentBegins(x *analysis, prev pair) {
	d, t := FirstBegin, uint32(3000)
	if !prev.empty() {
		d, t = SecondBegin, 4000
	}
	f.begin(d)
	a := x.head
	f.viewFrom(a)
	lo, hi := max(f.dateline, a-window), min(len(f.items), a+window)
	if !prev.empty() {
		lo = x.secondFrom(prev)
		f.place(-1)
		f.noSecond(t, x, prev, lo)
	}
	word, form := f.lex(a), uint32(f.form(a))
	for b := lo; b < hi; b++ {
		if !f.mayOpen(x, b) {
			continue
		}
		f.place(b)
		f.beginsAt(d, t, a, b)
		side := boolean(b > a)
		f.emit3(t+35, boolean(b == x.source[1]), side, f.tagValue(b))
		f.emit3(t+36, boolean(b == x.source[1]), bucket(b-a), form)
		if !prev.empty() {
			f.secondAt(t, a, b, prev, lo)
		} else {
			f.emit4(t+89, side, boolean(x.source[0] > a), boolean(x.source.empty()), form)
			f.emit4(t+90, side, boolean(x.source[0] > a), word, bucket(b-a))
		}
	}
}

// secondFrom returns the first item at which a second part of x's content may begin, after the first, prev: right
// after that, or after the cue, and the source right behind it, if prev stands before them.
func (x *analysis) secondFrom(prev pair) int {
	switch a := x.head; {
	case prev[1] > a:
		return prev[1]
	case x.source[0] > a && x.source[0] <= a+2:
		return x.source[1]
	default:
		return a + 1
	}
}

// mayOpen reports whether a part of x's content may begin at item b: not within the source, nor within a phrase,
// unless that follows the cue or the source.
func (f *Finder) mayOpen(x *analysis, b int) bool {
	a := x.head
	switch {
	case b == a || !f.mayBegin(b) || x.source.has(b):
		return false
	case b != a+1 && b != x.source[1] && f.inPhrase(b):
		return false
	case b == a-1 && relatives.Has(f.tag(b)):
		return false // a sign that says
	}
	return f.mayBorder(beginnings, a, b)
}

// noSecond emits the features of a content without a second part after the first, prev; lo is where that might begin.
func (f *Finder) noSecond(t uint32, x *analysis, prev pair, lo int) {
	a := x.head
	word, form := f.lex(a), uint32(f.form(a))
	last := max(lo, x.source[1])
	rest := f.sentenceEnd() - last
	side := boolean(prev[1] <= a)
	f.emit2(t, side, bucket(min(rest, 50)))
	f.emit3(t+1, side, f.tagValue(last), f.tagValue(last+1))
	f.emit3(t+2, side, form, word)
	f.emit3(t+3, side, f.tagValue(prev[0]), boolean(rest > 0))
	f.emit3(t+4, side, f.view.quotes, boolean(rest > 0))
	f.emit3(t+5, side, f.lex(last), f.tagValue(last+1))
	f.emit4(t+6, side, form, f.view.signature, boolean(rest > 0))
	f.emit3(t+7, side, f.tagValue(prev[1]-1), f.tagValue(prev[1]))
}

// secondAt emits those features of a second part that begins at item b which ask for the first, prev, of the cue
// whose head is item a; lo is where a second part might begin at the earliest.
func (f *Finder) secondAt(t uint32, a, b int, prev pair, lo int) {
	side, before := boolean(b > a), boolean(prev[1] <= a)
	f.emit3(t+80, before, side, bucket(b-lo))
	f.emit3(t+81, f.tagValue(prev[0]), f.tagValue(b), before)
	f.emit3(t+82, boolean(b == lo || b == lo+1), before, f.tagValue(b))
	f.emit4(t+83, f.tagValue(prev[1]), f.tagValue(b), f.tagValue(b-1), before)
	path, _ := f.path(f.topFrom(b), f.topFrom(prev[0]))
	f.emit2(t+84, path, before)
	f.emit3(t+85, boolean(f.items[prev[0]].tag == quoted), boolean(f.items[b].tag == quoted), before)
}

// beginsAt emits those features of a content's part that begins at item b which ask for no more than b and its cue, a.
func (f *Finder) beginsAt(decision Decision, t uint32, a, b int) {
	known := &f.view.items[b].firstBegin
	if decision == SecondBegin {
		known = &f.view.items[b].secondBegin
	}
	if f.again(known) {
		return
	}
	first := len(f.feats)
	word, form := f.lex(a), uint32(f.form(a))
	side := boolean(b > a)
	dist := bucket(b - a)
	top := f.topFrom(b)
	path, steps := f.pathTo(top)
	label := uint32(f.label(top))
	split, inQuotes := boolean(f.items[b].split), boolean(f.items[b].quoted)
	commas, verbs, quotes := f.between(min(a, b), max(a, b))
	f.emit2(t+20, path, side)
	f.emit2(t+21, path, word)
	f.emit3(t+92, f.tagValue(a), f.tagValue(b), side)
	f.emit3(t+93, f.tagValue(a), f.lex(b), side)
	f.emit2(t+25, dist, form)
	f.emit2(t+26, dist, word)
	f.emit4(t+28, commas, verbs, quotes, side)
	f.emit3(t+29, word, f.lex(b), side)
	f.emit3(t+30, word, f.tagValue(b), side)
	f.emit3(t+31, word, f.tagValue(b), dist)
	f.emit3(t+32, label, uint32(steps), side)
	f.emit3(t+34, boolean(b == 0), side, boolean(f.tag(b) == quoted))
	f.emit3(t+37, split, inQuotes, side)
	f.emit4(t+38, split, inQuotes, side, label)
	if f.tag(b) == quoted {
		f.emit3(t+44, side, f.tagValue(b-1), boolean(f.endsWithComma(b)))
	}
	f.emit3(t+46, uint32(f.share(a)/16), path, f.tagValue(b))
	f.emit3(t+48, boolean(b == int(f.nodes[top].left)), label, f.tagValue(top))
	// The word whose dependent it starts is the anchor: which of its dependents.
	if head := int(f.nodes[top].head); head >= 0 {
		f.emit4(t+61, boolean(head == a), label, f.signature(top), form)
		f.emit3(t+62, label, f.lex(head), side)
	}
	f.wideEdge(t+50, b, side)
	f.edge(t+70, b, 2+uint32(steps))
	if decision == FirstBegin {
		// Whether the sentence's other side may hold it.
		f.emit4(t+86, side, f.view.quotes, f.view.signature, form)
		f.emit3(t+87, side, f.tagValue(a+1), word)
		f.emit4(t+88, side, boolean(a+1 >= f.sentenceEnd()), f.tagValue(a+1), form)
	}
	f.keep(known, first)
}

// shuts says how a quotation that is no item of its own ends before item e: 0 not at all, 1 right there, 2 after a
// comma, 3 after another mark.
func (f *Finder) shuts(e int) uint32 {
	if !f.items[e-1].quoted || !f.mayBegin(e-1) {
		return 0
	}
	how := uint32(1)
	for e < len(f.items) && f.items[e].quoted && !f.items[e].split && !f.mayBegin(e) {
		how = 3
		if f.tag(e) == lexicon.Comma {
			how = 2
		}
		e++
	}
	if e < len(f.items) && f.items[e].quoted && !f.items[e].split {
		return 0
	}
	return how
}

// opening returns the first item of the quotation, no item of its own, that item i stands in.
func (f *Finder) opening(i int) int {
	for i > 0 && !f.items[i].split && f.items[i-1].quoted {
		i--
	}
	return i
}

// relativeClose returns where a relative clause ends whose content begins at item b: before a finite verb that
// neither a subject nor a conjunction precedes, but a comma or another verb. Pieter, who said he had seen nothing,
// was let go.
func (f *Finder) relativeClose(b int) int {
	end, finite := len(f.items), false
	for i := range f.groups {
		g := &f.groups[i]
		if g.first < b || !g.finite {
			continue
		}
		switch t := f.tag(g.first - 1); {
		case t == lexicon.CC:
			return len(f.items) // one of several verbs with one subject
		case end < len(f.items):
		case t == lexicon.Comma && (finite || !f.is(b, "that")) || finite && lexicon.Verbs.Has(t):
			end = g.first
			if t == lexicon.Comma {
				end--
			}
		}
		finite = true
	}
	return end
}

// lastEnd returns the last item before which the part of x's content that begins at b may end.
func (f *Finder) lastEnd(x *analysis, b int) int {
	hi := min(len(f.items), max(x.head, b)+window)
	if b < x.head {
		hi = x.head
	}
	if !x.source.empty() && (x.source[0] > b || b < x.head && x.source[0] == b) {
		hi = min(hi, x.source[0])
	}
	if b > x.head && relatives.Has(f.tag(x.at)) {
		hi = min(hi, f.relativeClose(b))
	}
	return hi
}

// A stretch is a part of a content whose end is looked for, from its first item up to the end that is looked at.
type stretch struct {
	begin, limit        int    // its first item, and the last one before which it may end
	head                int    // of the cue
	top                 int    // the highest item whose subtree starts with begin
	label, path         uint32 // what top is to its head, and the way from it to the cue
	side                uint32 // whether it stands behind the cue
	verbs, commas, cues uint32 // how many there are in it, up to two or three
	closed              uint32 // how many quotations ended in it, up to three
	nextShut            int    // the next item before which one ends, or beyond limit
}

// contentEnds makes the candidates for where the part of the content that begins at b ends.
func (f *Finder) contentEnds(x *analysis, b int, second bool) {
	d, t := FirstEnd, uint32(5000)
	if second {
		d, t = SecondEnd, 6000
	}
	f.begin(d)
	a := x.head
	f.viewFrom(a)
	s := stretch{begin: b, limit: f.lastEnd(x, b), head: a, top: f.topFrom(b), side: boolean(b > a), nextShut: b}
	s.label = uint32(f.label(s.top))
	s.path, _ = f.pathTo(s.top)
	for e := b + 1; e <= s.limit; e++ {
		f.take(&s, e-1)
		if !f.mayBegin(e-1) && f.tag(e-1) != lexicon.Right {
			continue
		}
		shut := f.shuts(e)
		if shut > 0 {
			s.closed = min(s.closed+1, 3)
		}
		if e < s.limit && (f.inPhrase(e) || !f.mayBorder(ends, a, e)) {
			continue
		}
		f.place(e)
		f.endsAt(d, t, a, e, shut)
		f.shutFeatures(t, &s, e, shut)
		f.stretchFeatures(t, &s, e)
		if e < len(f.items) {
			f.beyondFeatures(t, &s, e, shut)
		}
	}
}

// take counts item i into s.
func (f *Finder) take(s *stretch, i int) {
	switch tag := f.tag(i); {
	case tag == lexicon.Comma:
		s.commas = min(s.commas+1, 3)
	case lexicon.FiniteVerbs.Has(tag):
		s.verbs = min(s.verbs+1, 3)
		if i != s.begin && f.share(i) >= 50 {
			s.cues = min(s.cues+1, 2)
		}
	}
}

// toNextQuotation returns how far from item e the next item is that stands in a quotation which ends in s, from 1 on,
// or 0.
func (f *Finder) toNextQuotation(s *stretch, e int) uint32 {
	if s.nextShut <= e {
		s.nextShut = e + 1
		for s.nextShut <= s.limit && f.shuts(s.nextShut) == 0 {
			s.nextShut++
		}
	}
	if s.nextShut > s.limit {
		return 0
	}
	k := e
	for k < s.nextShut && !f.items[k].quoted {
		k++
	}
	return 1 + bucket(k-e)
}

// shutFeatures emits those features of s, if it ends before item e, which tell of the quotations that end there,
// before and after; shut is what shuts says of e.
func (f *Finder) shutFeatures(t uint32, s *stretch, e int, shut uint32) {
	form := uint32(f.form(s.head))
	inQuotes := boolean(f.items[s.begin].quoted)
	gap := f.toNextQuotation(s, e)
	more := boolean(gap > 0)
	f.emit4(t+60, shut, s.closed, more, s.side)
	f.emit4(t+64, shut, gap, f.tagValue(e), f.tagValue(e+1))
	f.emit4(t+65, shut, gap, f.lex(e), inQuotes)
	f.emit4(t+66, shut, s.closed, gap, s.path)
	f.emit4(t+61, shut, s.closed, more, f.tagValue(e))
	f.emit4(t+62, shut, more, s.path, form)
	f.emit4(t+63, shut, more, inQuotes, boolean(e == f.sentenceEnd()))
	if shut > 0 {
		q := f.opening(e - 1)
		f.emit4(t+81, shut, f.tagValue(q-1), f.tagValue(q-2), boolean(q <= s.begin))
		f.emit4(t+83, shut, bucket(e-q), f.tagValue(e), s.path)
	}
}

// stretchFeatures emits those features of s, if it ends before item e, which tell of what stands in it and at its
// borders.
func (f *Finder) stretchFeatures(t uint32, s *stretch, e int) {
	b := s.begin
	form := uint32(f.form(s.head))
	length := bucket(e - b)
	last := boolean(e == f.sentenceEnd())
	atLimit := boolean(e == s.limit || e+1 == s.limit && !f.mayBegin(e))
	opens := boolean(f.items[b].split && f.items[b].quoted)
	nextQuoted := boolean(e < len(f.items) && f.items[e].quoted)
	nextSplit := boolean(e < len(f.items) && f.items[e].split)
	f.emit3(t+1, atLimit, s.side, f.tagValue(e))
	f.emit3(t+2, boolean(int(f.nodes[s.top].right) == e), s.side, s.label)
	f.emit3(t+4, boolean(f.topTo(e) == s.top), s.label, last)
	f.emit3(t+8, length, s.side, last)
	f.emit3(t+9, length, s.path, form)
	f.emit4(t+10, s.commas, s.verbs, s.cues, s.side)
	f.emit4(t+11, s.commas, s.verbs, last, f.tagValue(e))
	f.emit4(t+12, f.tagValue(b), length, f.tagValue(e), s.side)
	f.emit4(t+16, opens, boolean(f.items[e-1].quoted), nextQuoted, nextSplit)
	f.emit4(t+17, boolean(f.items[b].tag == quoted), boolean(f.tag(e) == quoted), f.tagValue(e-1), s.side)
}

// beyondFeatures emits those features of s, if it ends before item e, which tell what follows, and whether that
// belongs to what is inside; shut is what shuts says of e.
func (f *Finder) beyondFeatures(t uint32, s *stretch, e int, shut uint32) {
	n := f.behind(e)
	next := f.topFrom(n)
	to := uint32(0) // what it depends on
	switch head := int(f.nodes[next].head); {
	case head == s.head:
		to = 1
	case head >= s.begin && head < e:
		to = 2
		if head == s.top {
			to = 3
		}
	case head >= e:
		to = 4
	}
	label := uint32(f.label(next))
	f.emit3(t+23, to, label, s.path)
	f.emit3(t+24, to, f.lex(n), f.lex(n+1))
	f.emit4(t+86, shut, to, label, boolean(n > e))
	f.emit4(t+87, shut, to, label, f.tagValue(n))
	// An arc from inside to beyond.
	f.emit4(t+28, boolean(int(f.nodes[s.top].right) > e), to, boolean(n > e), s.label)
}

// behind returns the item after a content that ends before item e: e, or the one after the mark that e is.
func (f *Finder) behind(e int) int {
	if !f.mayBegin(e) && e+1 < len(f.items) {
		return e + 1
	}
	return e
}

// endsAt emits those features of a content's part that ends before item e which ask for no more than e and its cue,
// a; shut is what shuts says of e. Where the part begins does not matter, but that a is not in it.
func (f *Finder) endsAt(decision Decision, t uint32, a, e int, shut uint32) {
	known := &f.view.items[e-1].firstEnd
	if decision == SecondEnd {
		known = &f.view.items[e-1].secondEnd
	}
	if f.again(known) {
		return
	}
	first := len(f.feats)
	word := f.lex(a)
	side := boolean(e-1 > a)
	last := boolean(e == f.sentenceEnd())
	if shut > 0 {
		q := f.opening(e - 1)
		f.emit3(t+80, shut, word, f.lex(q-1))
		f.emit4(t+82, shut, f.lex(q-1), f.tagValue(e), f.tagValue(e+1))
		f.emit3(t+84, shut, f.lex(e), f.tagValue(e+1))
		f.emit4(t+85, shut, f.tagValue(q), f.tagValue(e-1), f.tagValue(e))
	}
	path, steps := f.pathTo(f.topTo(e))
	f.emit3(t+5, path, side, last)
	f.emit2(t+7, path, word)
	f.emit2(t+72, path, f.tagValue(a))
	if e < len(f.items) {
		n := f.behind(e)
		marked := boolean(n > e)
		f.emit4(t+88, shut, f.lex(n), f.lex(n+1), marked)
		f.emit4(t+89, shut, word, uint32(f.label(f.topFrom(n))), marked)
		f.emit3(t+25, marked, f.tagValue(n), f.tagValue(n+1))
		share, same := f.verbNear(n, a)
		f.emit4(t+76, share, same, f.tagValue(n), marked)
		f.emit4(t+77, share, same, f.tagValue(e), f.tagValue(n))
	}
	f.emit3(t+29, uint32(steps), last, side)
	f.edge(t+30, e, side)
	f.edge(t+40, e, 2+last)
	f.keep(known, first)
}

// verbNear tells of the first verb among the few items from n on how often such a verb is a cue, and whether it has
// the tag of the cue, a: from 1 on, or 0 and 0 if there is none.
func (f *Finder) verbNear(n, a int) (share, same uint32) {
	for i := n; i < min(n+4, len(f.items)); i++ {
		if lexicon.Verbs.Has(f.tag(i)) {
			return 1 + uint32(f.share(i)/16), 1 + boolean(f.tag(i) == f.tag(a))
		}
	}
	return 0, 0
}
