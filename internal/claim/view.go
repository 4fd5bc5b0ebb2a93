package claim

import "github.com/sayso-go/sayso/internal/lexicon"

// Words like according to, per, in the view of and as Roth put it say whose the rest of the sentence is.

// accorded sees to it that a sentence that begins with according to and a source is that source's claim as a whole: According to
// Roth, the miller said that the weir leaks. What stands within is nested.
func (f *Finder) accorded() {
	a := f.dateline
	if f.tag(a) == lexicon.CC {
		a++
	}
	if !f.is(a, "according") || !f.is(a+1, "to") {
		return
	}
	for i := range f.cands {
		if c := &f.cands[i]; c.head == a {
			if c.source[0] == a+2 && c.content[0][0] >= c.source[1] {
				c.score = accordedScore
				return
			}
			if c.content[0][0] >= c.source[1] || c.content[0][0] > a+2 {
				return
			}
		}
	}
	k, end := f.apposition(f.fullPhrase(a+2), a+2), f.sentenceEnd()
	if k == a+2 && f.is(a+2, "both") {
		k = f.apposition(f.fullPhrase(a+3), a+3) // According to both the carrier and the union
	}
	if k == a+2 || f.tag(k) != lexicon.Comma || k+1 >= end || k == a+3 && f.tag(a+2) == lexicon.NN {
		return // nobody says it: According to plan, it rained.
	}
	if s := f.span(k+1, end); !f.hasFinite(s.First, s.Last) {
		return
	}
	c := candidate{head: a, lemma: f.lemma(a), frame: lexicon.Trail, cue: pair{a, a + 2}, source: pair{a + 2, k}, n: 1, score: accordedScore}
	c.content[0] = pair{k + 1, end}
	f.replace(c)
}

// accordedAfter does the same for what ends with according to, or with a source and a cue after a comma: The miller said that the weir
// leaks, according to Roth; Most millers said they were poor, the survey found. A quotation of
// speech within stays that of who said it, since nothing can be nested in a content before its cue.
func (f *Finder) accordedAfter() {
	for i := range f.cands {
		c := &f.cands[i]
		p := c.content[0]
		according := f.is(c.head, "according")
		if c.n != 1 || p[1] > c.head || c.source[1] < f.sentenceEnd() && (according || c.cue[1] < f.sentenceEnd() && !f.isTail(c.cue[1])) {
			continue
		}
		if !according && (c.speech || c.source[0] != p[1]+1 || p[0] > f.dateline || f.tag(p[1]) != lexicon.Comma) {
			continue
		}
		within, speech := false, false
		for j := range f.cands {
			if d := &f.cands[j]; p[0] <= d.source[0] && d.source[1] <= p[1] && p[0] <= d.head && d.head < p[1] {
				within, speech = true, speech || d.n > 0 && f.tag(d.content[0][0]) == quoted
			}
		}
		switch {
		case within && speech:
			c.score = min(c.score, sureScore-1)
		case within:
			c.score = accordedScore
		}
	}
}

// accordedTo adds the claim of a sentence that ends with a comma, according to and a source, where no decision has found it: Records show that the
// hay is dry, according to Roth. What shows it is nested.
func (f *Finder) accordedTo() {
	end := f.sentenceEnd()
	for a := f.dateline + 3; a+2 < end; a++ {
		if !f.is(a, "according") || !f.is(a+1, "to") || f.tag(a-1) != lexicon.Comma || f.items[a].quoted {
			continue
		}
		s := f.span(f.dateline, a-1)
		for i := range f.cands {
			if c := &f.cands[i]; c.head == a && c.n == 1 && c.content[0][1] < a-1 && f.plainWords(c.content[0][1], a-1) {
				c.content[0][1] = a - 1
			}
		}
		if k := f.fullPhrase(a + 2); f.isCandidate(a) || k == a+2 || f.apposition(k, a+2) < end || !f.hasFinite(s.First, s.Last) || f.subordinates(f.dateline) {
			return
		}
		for i := range f.cands {
			c := &f.cands[i]
			if f.tag(c.content[0][0]) == quoted {
				return
			}
			if p := &c.content[c.n-1]; p[0] < a && p[1] > a {
				p[1] = a - 1
			}
		}
		c := candidate{head: a, lemma: f.lemma(a), frame: lexicon.Trail, cue: pair{a, a + 2}, source: pair{a + 2, end}, n: 1, score: accordedScore}
		c.content[0] = pair{f.dateline, a - 1}
		f.cands = append(f.cands, c)
		return
	}
}

// accordedScore is the score of such a claim, which is what its words mean.
const accordedScore = 99

// asPut sees to it that the words around an aside like "as Roth put it" are Roth's: The weir was, as Roth put it, a sieve.
func (f *Finder) asPut() {
	end := f.sentenceEnd()
	for i := range f.groups {
		g := &f.groups[i]
		if !f.is(g.main, "put", "puts") || g.main+1 != g.last || !f.is(g.last, "it") || f.items[g.main].quoted {
			continue
		}
		p := pair{g.first, g.first}
		for p[0] > 0 && p[0] > g.first-maxRole*2 && !f.is(p[0]-1, "as") && !lexicon.Verbs.Has(f.tag(p[0]-1)) {
			p[0]--
		}
		if p.empty() || !f.is(p[0]-1, "as") {
			continue
		}
		c := candidate{head: g.main, lemma: f.verb(g.main), frame: lexicon.Trail, cue: pair{g.first, g.last + 1}, source: p, score: sureScore, negated: g.negated}
		before, after := p[0]-1, g.last+1
		if after < end && f.tag(after) != lexicon.Comma && f.tag(after) != quoted {
			continue // as he put it to the board
		}
		if f.tag(after) == lexicon.Comma {
			after++
		}
		if f.tag(before-1) == lexicon.Comma {
			before--
		}
		if f.dateline < before && (after >= end || f.completes(f.dateline, before, after)) {
			c.content[c.n] = pair{f.dateline, before}
			c.n++
		}
		if after < end {
			c.content[c.n] = pair{after, end}
			c.n++
		}
		// In a long sentence it is seldom all that stands before it.
		if c.n > 0 && (after < end || before <= f.dateline+maxAside) {
			f.replace(c)
		}
	}
}

// perSource adds the claim of a sentence that ends with per and a source: The engine failed, per the ship's log.
func (f *Finder) perSource() {
	b, end := f.dateline, f.sentenceEnd()
	a := f.perAt()
	if a < 0 || f.isCandidate(a) || f.subordinates(b) {
		return
	}
	if s := f.span(b, a-1); !f.hasFinite(s.First, s.Last) {
		return
	}
	c := candidate{head: a, lemma: f.lemma(a), frame: lexicon.Trail, cue: pair{a, a + 1}, source: pair{a + 1, end}, n: 1, score: assertedScore}
	c.content[0] = pair{b, a - 1}
	f.cands = append(f.cands, c)
}

// perAt returns the item of the per before a source at the sentence's end, or -1. What it counts by is no such: per head, per her wishes.
func (f *Finder) perAt() int {
	end := f.sentenceEnd()
	for a := end - 2; a > f.dateline+1 && a > end-maxAside; a-- {
		if f.is(a, "per") {
			if f.tag(a-1) != lexicon.Comma || f.fullPhrase(a+1) != end {
				return -1
			}
			switch f.nounKind(f.nounPhrase(a+1) - 1) {
			case nameKind, roleKind, orgKind, docKind:
				return a
			}
			return -1
		}
	}
	return -1
}

// per returns the claim, without its content, of the per with which a sentence begins, Per the report, no dog may live here, and the item after its source.
func (f *Finder) per(a int) (c candidate, k int) {
	k = f.fullPhrase(a + 1)
	if f.tag(a) != lexicon.IN || lexicon.ProperNouns.Has(f.tag(a+1)) {
		return c, k // Per Lund, a farmer
	}
	switch f.nounKind(f.nounPhrase(a+1) - 1) {
	case nameKind, roleKind, orgKind, docKind:
		c = candidate{head: a, lemma: f.lemma(a), frame: lexicon.Trail, cue: pair{a, a + 1}, source: pair{a + 1, k}, score: assertedScore}
	}
	return c, k
}

// completes reports whether the words from item i on complete the short clause [b, e) before an aside: The weir was, as Roth put it, a sieve;
// The weir, as Roth put it, was a sieve.
func (f *Finder) completes(b, e, i int) bool {
	if e > b+maxAside {
		return false
	}
	for k := b; k < e; k++ {
		if f.tag(k) == lexicon.Comma {
			return false
		}
	}
	for lexicon.Adverbs.Has(f.tag(i)) {
		i++
	}
	return f.isFinite(i) || f.tag(i) == lexicon.MD || !lexicon.Nouns.Has(f.tag(e-1))
}

// inWords adds the claim of a sentence in which, or at whose end, an aside says whose words or view it gives: The finale was, in the words of
// Roth, "a car alarm"; The bridge will not last, in the surveyor's opinion.
func (f *Finder) inWords() {
	end := f.sentenceEnd()
	for a := f.dateline + 2; a+2 < end; a++ {
		if !f.is(a, "in") || f.tag(a-1) != lexicon.Comma || f.items[a].quoted {
			continue
		}
		c, k := f.whose(a)
		if c.source.empty() || k < end && f.tag(k) != lexicon.Comma {
			continue
		}
		s := f.span(f.dateline, a-1)
		switch {
		case k+1 < end && f.completes(f.dateline, a-1, k+1):
			c.content, c.n = [2]pair{{f.dateline, a - 1}, {k + 1, end}}, 2
		case k >= end && !f.subordinates(f.dateline) && f.hasFinite(s.First, s.Last):
			c.content[0], c.n = pair{f.dateline, a - 1}, 1
		default:
			return
		}
		f.replace(c)
		return
	}
}

// whose reads the words from item a on that say whose words or view something is, in the view of the court, in Roth's words, and returns the
// candidate that they make, without a content, and the item after them. The candidate's source is empty if they do not.
func (f *Finder) whose(a int) (c candidate, k int) {
	c = candidate{head: a, frame: lexicon.Trail, score: sureScore}
	switch {
	case f.is(a+1, "the") && f.is(a+2, viewWords...) && f.is(a+3, "of") && (a <= f.dateline+1 || !f.is(a+2, "eyes", "mind")):
		k = f.fullPhrase(a + 4)
		if k+1 < len(f.items) && f.tag(k+1) != quoted && !f.items[k+1].split {
			k = f.apposition(k, a+4)
		}
		c.cue, c.source = pair{a, a + 4}, pair{a + 4, k}
	case f.tag(a+1) == lexicon.PRPS:
		k = a + 3
		c.source = pair{a + 1, a + 2}
	case f.nounPhrase(a+1) > a+2:
		if k = f.nounPhrase(a + 1); f.tag(k-2) == lexicon.POS {
			c.source = pair{a + 1, k - 1}
		}
	}
	if c.source.empty() {
		return c, a
	}
	if c.cue.empty() {
		if !f.is(k-1, viewWords...) || f.is(k-1, "eyes", "mind") {
			return candidate{}, a
		}
		c.head, c.cue = k-1, pair{k - 1, k}
	}
	c.lemma = f.lemma(c.head)
	return c, k
}

// inView adds the claim of a sentence that begins with whose view or words it gives: In the view of the court, the search was unlawful; Per the report, it was not.
func (f *Finder) inView() {
	a := f.dateline
	for f.tag(a) == lexicon.CC {
		a++
	}
	if !f.is(a, "in", "to", "per") {
		return
	}
	c, k := f.whose(a)
	if f.is(a, "per") {
		c, k = f.per(a)
	}
	end := f.sentenceEnd()
	if c.source.empty() || f.tag(k) != lexicon.Comma || k+1 >= end {
		return
	}
	if s := f.span(k+1, end); !f.hasFinite(s.First, s.Last) && f.tag(k+1) != quoted {
		return
	}
	c.content[0], c.n = pair{k + 1, end}, 1
	f.replace(c)
}
