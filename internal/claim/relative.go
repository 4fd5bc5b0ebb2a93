package claim

import "github.com/sayso-go/sayso/internal/lexicon"

// Relative clauses may belong to a source, and may be claims of their own: GridWest, which runs the network, said; the union, which
// denies it, said.

// relativeObject sees to it that a relative clause, of which what its pronoun stands for is said by somebody, is that one's claim: a bridge |
// that | engineers say | is unsafe. No other verb than one of saying or thinking stands between its subject and another verb.
func (f *Finder) relativeObject() {
	for i := 0; i+1 < len(f.groups); i++ {
		g, next := &f.groups[i], &f.groups[i+1]
		if !g.finite || g.passive || !next.finite || next.first != g.last || f.items[g.main].quoted || f.share(g.main) < sureShare {
			continue
		}
		w := f.pronounBefore(g.first)
		if w < 0 {
			continue
		}
		c := f.cuedBy(g, lexicon.Clause, pair{w + 1, g.first}, accordedScore)
		c = c.claiming(pair{w, w + 1}, pair{g.last, f.objectEnd(w, next)})
		if f.isSaid(w, g.main) {
			f.inner = append(f.inner, c)
		} else {
			f.replace(c)
		}
	}
}

// isSaid reports whether what the items [i, a] say is a part of what a candidate says that has another cue than item a.
func (f *Finder) isSaid(i, a int) bool {
	for k := range f.cands {
		c := &f.cands[k]
		for _, p := range c.content[:c.n] {
			if c.head != a && p[0] <= i && a < p[1] {
				return true
			}
		}
	}
	return false
}

// saidSince sees to it that a clause that says when or why something happened, in which somebody says another clause, is no part of what is
// said: The shops stayed shut after | the treaty | said most of the letters were lost.
func (f *Finder) saidSince() {
	for i := range f.groups {
		g := &f.groups[i]
		if !g.finite || g.passive || f.items[g.main].quoted || f.share(g.main) < sureShare || !f.finiteAmong(g.last, f.sentenceEnd()) {
			continue
		}
		k := g.first - 1
		for k > f.dateline && k > g.first-maxAside && f.mayBegin(k) && f.tag(k) != quoted && !f.is(k, subordinators...) {
			k--
		}
		if !f.is(k, subordinators...) || k == g.first-1 || !f.finiteAmong(f.dateline, k) || f.fullPhrase(k+1) == k+1 {
			continue
		}
		for n := range f.cands {
			c := &f.cands[n]
			switch {
			case c.head != g.main || c.n == 0 || c.content[0][0] >= k:
			case c.n == 2 && c.content[1][0] > c.head:
				c.source = pair{k + 1, g.first}
				c.content[0], c.n = c.content[1], 1
			default:
				f.cands[n] = f.cuedBy(g, lexicon.Clause, pair{k + 1, g.first}, c.score).claiming(pair{g.last, f.sentenceEnd()})
			}
		}
	}
}

// pronounBefore returns the relative pronoun after a noun between which and item e nothing but a noun phrase stands, or -1.
func (f *Finder) pronounBefore(e int) int {
	for w := e - 2; w > f.dateline && w >= e-maxAside; w-- {
		if !f.is(w, "that", "which", "who", "whom") {
			continue
		}
		noun := f.tag(w-1) == lexicon.Comma || lexicon.Nouns.Has(f.tag(w-1)) || f.tag(w-1) == lexicon.CD
		if k := f.fullPhrase(w + 1); noun && (k == e || k > w+1 && f.apposition(k, w+1) == e) {
			return w
		}
		break
	}
	return -1
}

// objectEnd returns where the relative clause with pronoun w and the verb group g ends: before the verb of the clause around it, if that
// has none before w, or the comma before that verb.
func (f *Finder) objectEnd(w int, g *group) int {
	end := f.relativeClose(g.first)
	if end < len(f.items) || f.finiteAmong(f.dateline, w) {
		return min(end, f.sentenceEnd())
	}
	for i := len(f.groups) - 1; f.groups[i].first > g.first; i-- {
		h := &f.groups[i]
		past := h.first == h.main && f.tag(h.main) == lexicon.VBN && (startsObject | 1<<lexicon.CD).Has(f.tag(h.last))
		if (h.finite || past) && lexicon.Nouns.Has(f.tag(h.first-1)) {
			return h.first
		}
	}
	return f.sentenceEnd()
}

// relativeSource gives a cue the noun phrase with its relative clause in the place of that clause's pronoun: | GridWest, which runs the
// network |, said. The cue is none of the clause, for a comma stands before it, and another verb behind the pronoun.
func (f *Finder) relativeSource() {
	for i := range f.cands {
		c := &f.cands[i]
		w := c.source[0]
		if !f.isRelative(c.source) || c.head < w+3 || f.tag(c.cue[0]-1) != lexicon.Comma {
			continue
		}
		verbs := false
		for k := range f.groups {
			g := &f.groups[k]
			verbs = verbs || g.finite && g.first > w && g.last < c.cue[0]
		}
		b := f.phraseBefore(w - 1)
		if verbs && b < w-1 && (c.n == 0 || c.content[0][0] >= c.cue[1] || c.content[0][1] <= b) {
			c.source = pair{b, c.cue[0] - 1}
		}
	}
}

// withWhose takes what stands in the relative clause of a source out of the content, and gives the source all of the clause: | Ana Roth, whose team
// dug up the jaw |, believes | it is old |.
func (f *Finder) withWhose() {
	for i := range f.cands {
		c := &f.cands[i]
		w, end := c.source[1]+1, c.cue[0]-1
		if c.n != 2 || c.source.empty() || w >= end || f.tag(w) != lexicon.WPS || f.tag(w-1) != lexicon.Comma || f.tag(end) != lexicon.Comma {
			continue
		}
		if p := c.content[0]; p[0] > w && p[1] <= end && c.content[1][0] >= c.cue[1] {
			c.source[1], c.content[0], c.n = end, c.content[1], 1
			c.content[1] = pair{}
		}
	}
}

// isRelative reports whether a source is a relative pronoun after a comma.
func (f *Finder) isRelative(source pair) bool {
	w := source[0]
	return source[1] == w+1 && relatives.Has(f.tag(w)) && f.tag(w-1) == lexicon.Comma
}

// relativeClaim takes a relative clause that is a claim of its own out of the source of the verb after it: The union |, which denies
// leaking it, | blamed the press.
func (f *Finder) relativeClaim() {
	for i := range f.xs {
		x := &f.xs[i]
		if !f.isRelativeClaim(x) {
			continue
		}
		w, e := x.source[0], x.content[0][1]
		main := false // a claim of the verb after the clause
		for k := range f.cands {
			d := &f.cands[k]
			if d.source.empty() || d.source[1] > d.cue[0] {
				continue
			}
			follows := d.cue[0] == e+1 || d.cue[0] == e+2 && lexicon.Adverbs.Has(f.tag(e+1))
			if !follows && !(d.source[0] < w && d.source[1] == e) {
				continue
			}
			if d.source[0] >= w-1 {
				d.source[0] = f.phraseBefore(w - 1)
			}
			d.source[1] = w - 1
			main = true
		}
		if main && !f.isCandidate(x.head) {
			f.cands = append(f.cands, f.candidateOf(x))
		}
	}
}

// isRelativeClaim reports whether x is a relative clause between commas that says itself what its pronoun stands for claims: who asked
// for it, but not: who asked not to be named.
func (f *Finder) isRelativeClaim(x *analysis) bool {
	content := x.content[0]
	if !f.isRelative(x.source) || content[0] < x.head || !x.content[1].empty() {
		return false
	}
	if f.tag(content[1]) != lexicon.Comma || f.is(content[0], "not") {
		return false
	}
	return f.share(x.head) >= relativeShare && x.score >= leastRelative && f.tag(x.head-1) != lexicon.TO && !f.items[x.head].quoted
}

// relativeShare is how often the word of such a claim must be a cue, in hundredths.
const relativeShare = 60

// leastRelative is the least probability of such a claim.
const leastRelative = 0.25

// phraseBefore returns where the noun phrase begins that ends before item e.
func (f *Finder) phraseBefore(e int) int {
	b := e
	for b > f.dateline && b > e-maxAside {
		ofNoun := f.tag(b-1) == lexicon.IN && b > f.dateline+1 && lexicon.Nouns.Has(f.tag(b-2)) // the head of
		if !nounStart.Has(f.tag(b-1)) && !ofNoun {
			break
		}
		b--
	}
	return b
}
