package claim

import "github.com/sayso-go/sayso/internal/lexicon"

// A sentence may end with who says what stands before it, or have that between commas within it: The lift fell, the owner said on Monday; The break, thought
// Roth, came late. These rules see to such claims.

// trailingShare is how often a verb must be a cue for that, in hundredths.
const trailingShare = 30

// maxTail is how many words may say where or when, after that.
const maxTail = 8

// isTail reports whether what is left of the sentence from item k on says no more than when or where: on Thursday, in a statement.
func (f *Finder) isTail(k int) bool {
	end := f.sentenceEnd()
	if k < end-maxTail || k < end && f.tag(k) != lexicon.IN && f.nounLists(k)&lexicon.Day == 0 {
		return false
	}
	for i := k; i < end; i++ {
		if t := f.tag(i); !lexicon.Nouns.Has(t) && !lexicon.Adjectives.Has(t) && t != lexicon.IN && t != lexicon.DT && t != lexicon.CD && t != lexicon.PRPS {
			return false
		}
	}
	return true
}

// trailing adds the claim of a sentence that ends with a comma, a source and a cue: Most millers said they were poor, the survey found.
func (f *Finder) trailing() {
	end, n := f.sentenceEnd(), len(f.groups)
	if n < 2 {
		return
	}
	g := &f.groups[n-1]
	told := g.passive && f.is(g.main, "told", "informed")
	if g.last < end-maxTail || !g.finite && (f.tag(g.main) != lexicon.VBN || g.last < end) || g.passive && !told || f.share(g.main) < trailingShare && f.l.MeaningOf(f.verb(g.main), lexicon.Clause) != lexicon.Sure || f.items[g.main].quoted {
		return
	}
	after := g.last
	if k := f.fullPhrase(after); hasListener(f.verbForm(g.main)) && !g.passive {
		after = k // assured listeners of Radio Lund
	}
	if !f.isTail(after) {
		return
	}
	k := g.first
	for k > f.dateline && k > g.first-maxAside && f.tag(k-1) != lexicon.Comma {
		k--
	}
	b := f.dateline
	e := f.fullPhrase(k)
	if p := f.apposed(g.first); !p.empty() {
		k, e = p[0], g.first // the miller, Ana Roth, found
	}
	if f.tag(e) == lexicon.VBN && f.tag(e+1) == lexicon.IN && e > k {
		e = f.fullPhrase(e + 2) // figures published on Monday
	}
	if e > k && f.is(e, "and") && f.capital(e-1) && e+1 < len(f.items) && f.capital(e+1) {
		e = f.nounPhrase(e + 1) // in the journal Salt and Soil
	}
	if k <= b+1 || k == g.first || f.tag(k-1) != lexicon.Comma || e != g.first || f.subordinates(b) {
		return
	}
	doc := f.nounKind(f.nounPhrase(k)-1) == docKind
	if f.is(k, "a", "an", "another", "something") && lexicon.ProperNouns.Has(f.tag(g.first-1)) && !doc {
		return // a point Roth acknowledged; but: a survey by Roth showed
	}
	for i := range f.cands {
		c := &f.cands[i]
		if c.n == 2 && c.content[1][0] <= k && g.main < c.content[1][1] {
			return // On Monday, he said, the gate was open.
		}
		same := c.source[1] == g.first && c.content[0][0] > b && f.tag(c.content[0][1]) == lexicon.Comma && c.content[0][1] == k-1 // but its content begins later
		if c.head == g.main && !told && !(after > g.last && c.content[0][0] == g.last) && !same || f.tag(c.content[0][0]) == quoted {
			return
		}
	}
	if s := f.span(b, k-1); !f.hasFinite(s.First, s.Last) || !g.finite && !doc {
		return // she smiled, her suspicions confirmed
	}
	c := candidate{head: g.main, lemma: f.verb(g.main), frame: lexicon.Trail, cue: pair{g.first, g.last}, source: pair{k, g.first}, n: 1, score: accordedScore, negated: g.negated}
	if f.tag(g.first-1) == lexicon.Comma {
		c.source[1]--
	}
	c.content[0] = pair{b, k - 1}
	if told {
		c.source = pair{} // a jury was told
		f.replace(c)
		return
	}
	f.replace(c)
}

// clauseBefore returns the clause with which the sentence begins, up to the comma before the subject, with its appositions, of the verb at item e; or
// nothing.
func (f *Finder) clauseBefore(e int) pair {
	for k := f.dateline + 3; k+1 < e; k++ {
		if f.tag(k) != lexicon.Comma {
			continue
		}
		n := f.apposition(f.fullPhrase(k+1), k+1)
		if f.tag(n) == lexicon.Comma {
			n++
		}
		if s := f.span(f.dateline, k); n == e && f.hasFinite(s.First, s.Last) && !f.subordinates(f.dateline) {
			return pair{f.dateline, k}
		}
	}
	return pair{}
}

// inverted sees to it that a sentence that ends with a comma, a cue and who says it is that one's claim: Half of the bells are cracked, says
// the founder Jan Mertens.
func (f *Finder) inverted() {
	end, b := f.sentenceEnd(), f.dateline
	for n := len(f.groups) - 1; n > 0; n-- {
		g := &f.groups[n]
		if g.main != g.first || g.main+1 != g.last || f.tag(g.main-1) != lexicon.Comma {
			continue
		}
		if !g.finite || !quotes(f.verbForm(g.main)) || f.items[g.main].quoted || g.main < b+3 || f.subordinates(b) {
			return
		}
		k := f.fullPhrase(g.last)
		if k == g.last {
			return
		}
		if f.tag(k) == lexicon.Comma && f.tag(k+1) == lexicon.CC && lexicon.FiniteVerbs.Has(f.tag(k+2)) {
			end = k // thought Roth, and closed the door
		} else if f.apposition(k, g.last) < end {
			return
		}
		switch f.nounKind(f.nounPhrase(g.last) - 1) {
		case heKind, weKind, nameKind, roleKind, orgKind, docKind:
		default:
			return
		}
		s := f.span(b, g.main-1)
		if !f.hasFinite(s.First, s.Last) {
			return
		}
		for i := range f.cands {
			if c := &f.cands[i]; c.head != g.main && (c.n > 0 && c.content[0][1] > g.main || c.source[0] >= g.last) || f.tag(c.content[0][0]) == quoted {
				return
			}
		}
		c := candidate{head: g.main, lemma: f.verb(g.main), frame: lexicon.Trail, cue: pair{g.first, g.last}, source: pair{g.last, end}, n: 1, score: accordedScore, negated: g.negated}
		c.content[0] = pair{b, g.main - 1}
		for i := range f.cands {
			if d := &f.cands[i]; d.head == g.main && d.source[0] == g.last {
				return // as it was found
			}
		}
		f.replace(c)
		return
	}
}

// betweenCommas sees to it that the clause around a cue and the one after it who says it is that one's: The break, thought the keeper Ana Roth, had come
// too late.
func (f *Finder) betweenCommas() {
	b, end := f.dateline, f.sentenceEnd()
	for i := range f.groups {
		g := &f.groups[i]
		if !g.finite || g.main != g.first || g.last != g.main+1 || g.main < b+2 || f.tag(g.main-1) != lexicon.Comma || f.items[g.main].quoted || !quotes(f.verbForm(g.main)) {
			continue
		}
		e := f.fullPhrase(g.last)
		if n := f.apposition(e, g.last); f.tag(n) == lexicon.Comma {
			e = n
		}
		if e == g.last || f.tag(e) != lexicon.Comma || e+1 >= end || !f.speaks(f.nounPhrase(g.last)) || !f.plainWords(b, g.main-1) || f.subordinates(b) ||
			!(f.isFinite(e+1) || f.tag(e+1) == lexicon.MD) {
			continue
		}
		c := candidate{head: g.main, lemma: f.verb(g.main), frame: lexicon.Trail, cue: pair{g.first, g.last}, source: pair{g.last, e}, n: 2, score: accordedScore, negated: g.negated}
		c.content = [2]pair{{b, g.main - 1}, {e + 1, end}}
		f.replace(c)
		return
	}
}

// fromTheStart lets a content before its source and cue begin where its sentence does, if nothing that stands before it parts it from that: no
// comma, quotation or other cue. | There must be | a second key, Roth thought.
func (f *Finder) fromTheStart() {
	for i := range f.cands {
		c := &f.cands[i]
		p := &c.content[0]
		b := f.dateline
		if c.n == 0 || p[0] <= b || p[0] > b+maxAside || p[1] > c.head || !c.source.empty() && c.source[0] < p[1] || f.tag(p[1]) != lexicon.Comma || f.tag(p[0]) == quoted {
			continue
		}
		if f.tag(b) == lexicon.CC || f.subordinates(b) && !f.is(b, "now") && !(f.is(b, "at") && f.is(b+1, "least", "most")) {
			continue
		}
		plain := true
		for k := b; k < p[0]; k++ {
			t := f.tag(k)
			plain = plain && f.mayBegin(k) && t != quoted && !f.items[k].split && (f.cueLogs[k] < leastCue || f.share(k) < trailingShare)
		}
		if s := f.span(b, p[1]); plain && f.hasFinite(s.First, s.Last) {
			p[0] = b
		}
	}
}

// courtHeard adds the claim of what a court or the like heard, at the end of a sentence, which is how papers report what is said there: The pilot took
// bribes, the high court heard on Monday.
func (f *Finder) courtHeard() {
	a, source := f.hearing()
	if a < 0 || f.isCandidate(a) || f.subordinates(f.dateline) || f.items[a].quoted {
		return
	}
	for i := range f.cands {
		if f.tag(f.cands[i].content[0][0]) == quoted {
			return
		}
	}
	c := candidate{head: a, lemma: f.verb(a), frame: lexicon.Trail, cue: pair{a, a + 1}, source: source, n: 1, score: accordedScore}
	c.content[0] = pair{f.dateline, source[0] - 1}
	if f.is(a, "told") {
		c.cue, c.source = pair{a - 1, a + 1}, pair{} // it does not say who told it
	}
	f.cands = append(f.cands, c)
}

// hearing returns the verb with which a sentence says that a court or the like heard, or was told, what stands before a comma, and that court;
// or -1.
func (f *Finder) hearing() (a int, source pair) {
	for a := f.sentenceEnd() - 1; a > f.dateline+2 && a >= f.sentenceEnd()-maxTail; a-- {
		told := f.is(a, "told") && f.is(a-1, "was", "were")
		if !told && !f.is(a, "heard", "hears") || !f.isTail(a+1) {
			continue
		}
		e := a
		if told {
			e--
		}
		if p := f.sinceComma(e); p[0] > f.dateline+1 && f.fullPhrase(p[0]) == e && f.sits(p) {
			return a, p
		}
	}
	return -1, pair{}
}

// sits reports whether the items p are a court or what else hears people.
func (f *Finder) sits(p pair) bool {
	for i := p[0]; i < p[1]; i++ {
		if f.is(i, "court", "jury", "inquest", "tribunal", "inquiry", "hearing", "trial", "jurors", "magistrates", "coroner") {
			return true
		}
	}
	return false
}

// sinceComma returns the items from the last comma before item e, or from the sentence's begin, up to it.
func (f *Finder) sinceComma(e int) pair {
	b := e
	for b > f.dateline && b > e-maxAside && f.tag(b-1) != lexicon.Comma {
		b--
	}
	return pair{b, e}
}
