package claim

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// maxBullets is how many lines of a list a claim takes in.
const maxBullets = 64

// listed adds the claim of a list whose lines follow paragraph p, if that ends in a cue and a colon: The inspectors said: * the
// doors were locked * two alarms had no batteries. It returns the last paragraph of the list, or p where there is none.
func (f *Finder) listed(p int) int {
	par := &f.t.Paragraphs[p]
	if par.First >= par.Last || par.Bulleted {
		return p // a line of a list leads to none
	}
	x := &f.t.Sentences[par.Last-1]
	if f.t.Tokens[x.Last-1].Char != ':' {
		return p
	}
	end := f.bulletsEnd(p + 1)
	if end == p+1 || !f.readItems(x) {
		return p
	}
	f.readTrees(x)
	f.findGroups()
	n := len(f.items)
	d, ok := f.cueBeforeQuotation(n)
	if !ok || f.char(n-1) != ':' || d.source.empty() || f.l.Share(d.lemma, lexicon.Verb) < besideScore {
		return p
	}
	f.withoutHeader(&d)
	c := Claim{
		Content: f.takeLines(p+1, end), Cue: f.span(d.cue[0], d.cue[1]), Source: f.span(d.source[0], d.source[1]),
		Head: f.items[d.head].first, Lemma: d.lemma, Frame: d.frame, Score: uint8(d.score), Evidence: ByColon, Negated: d.negated,
		Action: -1, Parent: -1,
	}
	if len(c.Content) == 0 {
		return p
	}
	for i := len(f.claims) - 1; i >= 0 && f.claims[i].Head >= x.First; i-- {
		if f.claims[i].Head == c.Head {
			f.claims[i] = c
			return end - 1
		}
	}
	f.claims = append(f.claims, c)
	return end - 1
}

// bulletsEnd returns the paragraph after the lines of a list that start with paragraph p.
func (f *Finder) bulletsEnd(p int) int {
	for n := 0; n < maxBullets && p < len(f.t.Paragraphs); n++ {
		if par := &f.t.Paragraphs[p]; !par.Bulleted || par.First >= par.Last {
			break
		}
		p++
	}
	return p
}

// takeLines returns the paragraphs [p, end) without the marks that they end with, as a content.
func (f *Finder) takeLines(p, end int) []Range {
	first := len(f.arena)
	for ; p < end; p++ {
		var r Range
		r.First, r.Last = f.tokens(int32(p))
		for r.Last > r.First && f.t.Tokens[r.Last-1].Kind == token.Punct {
			r.Last--
		}
		if !r.Empty() {
			f.arena = append(f.arena, r)
			f.tie(r)
		}
	}
	return f.arena[first:len(f.arena):len(f.arena)]
}
