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
	L, T := f.lex(a), uint32(f.form(a))
	lo, hi := max(f.dateline, a-window), min(len(f.items), a+window)
	pt := 0
	if !prev.empty() {
		lo = prev[1]
		if prev[1] <= a {
			lo = a + 1
			if x.source[0] > a && x.source[0] <= a+2 {
				lo = x.source[1]
			}
		}
		f.place(-1)
		last := max(lo, x.source[1])
		rest := f.sentenceEnd() - last
		side := boolean(prev[1] <= a)
		f.emit2(t, side, bucket(min(rest, 50)))
		f.emit3(t+1, side, f.tg(last), f.tg(last+1))
		f.emit3(t+2, side, T, L)
		f.emit3(t+3, side, f.tg(prev[0]), boolean(rest > 0))
		f.emit3(t+4, side, f.view.quotes, boolean(rest > 0))
		f.emit3(t+5, side, f.lex(last), f.tg(last+1))
		f.emit4(t+6, side, T, f.view.signature, boolean(rest > 0))
		f.emit3(t+7, side, f.tg(prev[1]-1), f.tg(prev[1]))
		pt = f.topFrom(prev[0])
	}
	for b := lo; b < hi; b++ {
		if b == a || !f.mayBegin(b) || b != a+1 && b != x.source[1] && f.inPhrase(b) || b >= x.source[0] && b < x.source[1] {
			continue
		}
		if b == a-1 && (f.tag(b) == lexicon.WDT || f.tag(b) == lexicon.WP) {
			continue // a sign that says
		}
		if !f.mayBorder(beginnings, a, b) {
			continue
		}
		f.place(b)
		f.beginsAt(d, t, a, b)
		side := boolean(b > a)
		f.emit3(t+35, boolean(b == x.source[1]), side, f.tg(b))
		f.emit3(t+36, boolean(b == x.source[1]), bucket(b-a), T)
		if !prev.empty() {
			ps := boolean(prev[1] <= a)
			f.emit3(t+80, ps, side, bucket(b-lo))
			f.emit3(t+81, f.tg(prev[0]), f.tg(b), ps)
			f.emit3(t+82, boolean(b == lo || b == lo+1), ps, f.tg(b))
			f.emit4(t+83, f.tg(prev[1]), f.tg(b), f.tg(b-1), ps)
			pp, _ := f.path(f.topFrom(b), pt)
			f.emit2(t+84, pp, ps)
			f.emit3(t+85, boolean(f.items[prev[0]].tag == quoted), boolean(f.items[b].tag == quoted), ps)
		} else {
			f.emit4(t+89, side, boolean(x.source[0] > a), boolean(x.source.empty()), T)
			f.emit4(t+90, side, boolean(x.source[0] > a), L, bucket(b-a))
		}
	}
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
	L, T := f.lex(a), uint32(f.form(a))
	side := boolean(b > a)
	d := b - a
	top := f.topFrom(b)
	p, n := f.pathTo(top)
	lab := uint32(f.label(top))
	commas, verbs, quotes := f.between(min(a, b), max(a, b))
	f.emit2(t+20, p, side)
	f.emit2(t+21, p, L)
	f.emit3(t+92, f.tg(a), f.tg(b), side)
	f.emit3(t+93, f.tg(a), f.lex(b), side)
	f.emit2(t+25, bucket(d), T)
	f.emit2(t+26, bucket(d), L)
	f.emit4(t+28, commas, verbs, quotes, side)
	f.emit3(t+29, L, f.lex(b), side)
	f.emit3(t+30, L, f.tg(b), side)
	f.emit3(t+31, L, f.tg(b), bucket(d))
	f.emit3(t+32, lab, uint32(n), side)
	f.emit3(t+34, boolean(b == 0), side, boolean(f.tag(b) == quoted))
	f.emit3(t+37, boolean(f.items[b].split), boolean(f.items[b].quoted), side)
	f.emit4(t+38, boolean(f.items[b].split), boolean(f.items[b].quoted), side, lab)
	if f.tag(b) == quoted {
		f.emit3(t+44, side, f.tg(b-1), boolean(f.endsWithComma(b)))
	}
	f.emit3(t+46, uint32(f.share(a)/16), p, f.tg(b))
	f.emit3(t+48, boolean(b == int(f.nodes[top].left)), lab, f.tg(top))
	// The word whose dependent it starts is the anchor: which of its dependents.
	if hd := int(f.nodes[top].head); hd >= 0 {
		f.emit4(t+61, boolean(hd == a), lab, f.signature(top), T)
		f.emit3(t+62, lab, f.lex(hd), side)
	}
	f.wideEdge(t+50, b, side)
	f.edge(t+70, b, 2+uint32(n))
	if decision == FirstBegin {
		// Whether the sentence's other side may hold it.
		f.emit4(t+86, side, f.view.quotes, f.view.signature, T)
		f.emit3(t+87, side, f.tg(a+1), L)
		f.emit4(t+88, side, boolean(a+1 >= f.sentenceEnd()), f.tg(a+1), T)
	}
	f.keep(known, first)
}

// shuts says how a quotation that is no item of its own ends before item e: 0 not at all, 1 right there, 2 after a comma, 3
// after another mark.
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

// relativeClose returns where a relative clause ends whose content begins at item b: before a finite verb that neither a subject
// nor a conjunction precedes, but a comma or another verb. Pieter, who said he had seen nothing, was let go.
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
		case end == len(f.items) && (t == lexicon.Comma && (finite || !f.is(b, "that")) || finite && lexicon.Verbs.Has(t)):
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
	if t := f.tag(x.at); b > x.head && (t == lexicon.WP || t == lexicon.WDT) {
		hi = min(hi, f.relativeClose(b))
	}
	return hi
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
	T := uint32(f.form(a))
	hi := f.lastEnd(x, b)
	side := boolean(b > a)
	top := f.topFrom(b)
	lab := uint32(f.label(top))
	p, _ := f.pathTo(top)
	sen := f.sentenceEnd()
	inQuotes := boolean(f.items[b].quoted)
	opens := boolean(f.items[b].split && f.items[b].quoted)
	verbs, commas, cues := uint32(0), uint32(0), uint32(0)
	closed := uint32(0) // quotations that ended inside
	later := b          // the next item after which one ends
	for e := b + 1; e <= hi; e++ {
		switch tag := f.tag(e - 1); {
		case tag == lexicon.Comma:
			commas = min(commas+1, 3)
		case lexicon.FiniteVerbs.Has(tag):
			verbs = min(verbs+1, 3)
			if e-1 != b && f.share(e-1) >= 50 {
				cues = min(cues+1, 2)
			}
		}
		if !f.mayBegin(e-1) && f.tag(e-1) != lexicon.Right {
			continue
		}
		shut := f.shuts(e)
		if shut > 0 {
			closed = min(closed+1, 3)
		}
		if e < hi && (f.inPhrase(e) || !f.mayBorder(ends, a, e)) {
			continue
		}
		if later <= e {
			for later = e + 1; later <= hi && f.shuts(later) == 0; later++ {
			}
		}
		more := boolean(later <= hi)
		gap := uint32(0) // how far the next of them is
		if more == 1 {
			k := e
			for k < later && !f.items[k].quoted {
				k++
			}
			gap = 1 + bucket(k-e)
		}
		f.place(e)
		f.endsAt(d, t, a, e, shut)
		f.emit4(t+60, shut, closed, more, side)
		f.emit4(t+64, shut, gap, f.tg(e), f.tg(e+1))
		f.emit4(t+65, shut, gap, f.lex(e), inQuotes)
		f.emit4(t+66, shut, closed, gap, p)
		f.emit4(t+61, shut, closed, more, f.tg(e))
		f.emit4(t+62, shut, more, p, T)
		f.emit4(t+63, shut, more, inQuotes, boolean(e == sen))
		if shut > 0 {
			q := f.opening(e - 1)
			f.emit4(t+81, shut, f.tg(q-1), f.tg(q-2), boolean(q <= b))
			f.emit4(t+83, shut, bucket(e-q), f.tg(e), p)
		}
		end := f.topTo(e)
		last := boolean(e == sen)
		at := boolean(e == hi || e+1 == hi && !f.mayBegin(e))
		f.emit3(t+1, at, side, f.tg(e))
		f.emit3(t+2, boolean(int(f.nodes[top].right) == e), side, lab)
		f.emit3(t+4, boolean(end == top), lab, last)
		f.emit3(t+8, bucket(e-b), side, last)
		f.emit3(t+9, bucket(e-b), p, T)
		f.emit4(t+10, commas, verbs, cues, side)
		f.emit4(t+11, commas, verbs, last, f.tg(e))
		f.emit4(t+12, f.tg(b), bucket(e-b), f.tg(e), side)
		f.emit4(t+16, opens, boolean(f.items[e-1].quoted), boolean(e < len(f.items) && f.items[e].quoted), boolean(e < len(f.items) && f.items[e].split))
		f.emit4(t+17, boolean(f.items[b].tag == quoted), boolean(f.tag(e) == quoted), f.tg(e-1), side)
		// What follows, and whether it belongs to what is inside.
		if e < len(f.items) {
			n := f.behind(e)
			k := f.topFrom(n)
			hd := int(f.nodes[k].head)
			in := uint32(0)
			switch {
			case hd == a:
				in = 1
			case hd >= b && hd < e:
				in = 2
				if hd == top {
					in = 3
				}
			case hd >= e:
				in = 4
			}
			follows := uint32(f.label(k))
			f.emit3(t+23, in, follows, p)
			f.emit3(t+24, in, f.lex(n), f.lex(n+1))
			f.emit4(t+86, shut, in, follows, boolean(n > e))
			f.emit4(t+87, shut, in, follows, f.tg(n))
			// An arc from inside to beyond.
			f.emit4(t+28, boolean(int(f.nodes[top].right) > e), in, boolean(n > e), lab)
		}
	}
}

// behind returns the item after a content that ends before item e: e, or the one after the mark that e is.
func (f *Finder) behind(e int) int {
	if !f.mayBegin(e) && e+1 < len(f.items) {
		return e + 1
	}
	return e
}

// endsAt emits those features of a content's part that ends before item e which ask for no more than e and its cue, a; shut
// is what shuts says of e. Where the part begins does not matter, but that a is not in it.
func (f *Finder) endsAt(decision Decision, t uint32, a, e int, shut uint32) {
	known := &f.view.items[e-1].firstEnd
	if decision == SecondEnd {
		known = &f.view.items[e-1].secondEnd
	}
	if f.again(known) {
		return
	}
	first := len(f.feats)
	L := f.lex(a)
	side := boolean(e-1 > a)
	last := boolean(e == f.sentenceEnd())
	if shut > 0 {
		q := f.opening(e - 1)
		f.emit3(t+80, shut, L, f.lex(q-1))
		f.emit4(t+82, shut, f.lex(q-1), f.tg(e), f.tg(e+1))
		f.emit3(t+84, shut, f.lex(e), f.tg(e+1))
		f.emit4(t+85, shut, f.tg(q), f.tg(e-1), f.tg(e))
	}
	ep, en := f.pathTo(f.topTo(e))
	f.emit3(t+5, ep, side, last)
	f.emit2(t+7, ep, L)
	f.emit2(t+72, ep, f.tg(a))
	if e < len(f.items) {
		n := f.behind(e)
		f.emit4(t+88, shut, f.lex(n), f.lex(n+1), boolean(n > e))
		f.emit4(t+89, shut, L, uint32(f.label(f.topFrom(n))), boolean(n > e))
		f.emit3(t+25, boolean(n > e), f.tg(n), f.tg(n+1))
		sh, same := uint32(0), uint32(0)
		for j := n; j < min(n+4, len(f.items)); j++ {
			if lexicon.Verbs.Has(f.tag(j)) {
				sh = 1 + uint32(f.share(j)/16)
				same = 1 + boolean(f.tag(j) == f.tag(a))
				break
			}
		}
		f.emit4(t+76, sh, same, f.tg(n), boolean(n > e))
		f.emit4(t+77, sh, same, f.tg(e), f.tg(n))
	}
	f.emit3(t+29, uint32(en), last, side)
	f.edge(t+30, e, side)
	f.edge(t+40, e, 2+last)
	f.keep(known, first)
}
