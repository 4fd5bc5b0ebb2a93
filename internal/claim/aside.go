package claim

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/syntax"
)

// In some sentences it is plain who says what, whatever the learned decisions make of them: an aside, a beginning or an end says whose
// words, view or findings the rest gives. These rules add such claims to the sentence's candidates, or put them right.

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

// quotedAs sees to it that what somebody is quoted as saying is a claim: Roth was quoted by the agency as saying the weir leaks.
func (f *Finder) quotedAs() {
	for i := range f.groups {
		g := &f.groups[i]
		if !g.passive || !f.is(g.main, "quoted", "cited", "reported") {
			continue
		}
		k := g.last
		if f.is(k, "by", "in", "on") {
			k = f.fullPhrase(k + 1)
		}
		if !f.is(k, "as") || !f.is(k+1, "saying", "telling") || k >= g.last+maxAside {
			continue
		}
		c := candidate{head: g.main, lemma: f.verb(g.main), frame: lexicon.Clause, cue: pair{g.first, g.last}, source: f.subject(g), n: 1, score: sureScore, negated: g.negated}
		if c.source.empty() || c.source[0] > g.first {
			continue
		}
		b, end := k+2, f.sentenceEnd()
		if f.tag(b) == lexicon.Comma || f.tag(b) == lexicon.Colon {
			b++
		}
		if k == g.last {
			c.cue[1] = k + 2
			if f.char(k+2) == ':' {
				c.cue[1]++
			}
		}
		if b >= end || lexicon.IN == f.tag(b) && !f.is(b, "that", "if") {
			// What he is quoted as saying stands before it.
			if q := c.source[0] - 1; f.tag(q) == quoted {
				c.cue[1], c.content[0] = k+2, pair{q, q + 1}
				c.frame, c.speech, c.evidence = lexicon.Beside, true, ByQuotation
				f.replace(c)
			} else if p := f.clauseBefore(g.first); !p.empty() {
				// Roth will run, the head of the board, Jan Lund, was quoted as saying.
				c.frame, c.cue[1], c.source, c.content[0] = lexicon.Trail, k+2, pair{p[1] + 1, g.first}, p
				f.replace(c)
			}
			continue
		}
		c.content[0] = pair{b, end}
		if f.tag(b) == quoted && b+1 == end {
			c.frame, c.speech, c.evidence = lexicon.Beside, true, ByQuotation
		}
		f.replace(c)
	}
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

// putAt adds the claim of who puts a number at so much, where no decision has found it: Roth put the damage at $3m.
func (f *Finder) putAt() {
	for i := range f.groups {
		g := &f.groups[i]
		if !g.finite || g.passive || !f.is(g.main, "put", "puts") || f.items[g.main].quoted || f.isCandidate(g.main) {
			continue
		}
		k := g.last + 1
		for k < len(f.items) && k < g.last+maxAside && !f.is(k, "at") && f.tag(k) != lexicon.Comma && f.tag(k) != quoted && !lexicon.FiniteVerbs.Has(f.tag(k)) {
			k++
		}
		s := f.subject(g)
		if !f.is(k, "at") || s.empty() || s[1] > g.first || f.tag(k+1) != lexicon.CD && f.tag(k+1) != lexicon.Money && !f.is(k+1, "about", "around", "nearly", "almost", "between", "more", "less") {
			continue
		}
		e := k + 1
		for e < f.sentenceEnd() && f.tag(e) != lexicon.Comma && f.tag(e) != lexicon.CC && f.tag(e) != quoted && !f.items[e].split {
			e++
		}
		c := candidate{head: g.main, lemma: f.verb(g.main), frame: lexicon.ObjPrep, cue: pair{g.first, g.last}, source: s, n: 1, score: assertedScore, negated: g.negated}
		c.content[0] = pair{g.last, e}
		f.cands = append(f.cands, c)
	}
}

// doneBy sees to it that who accuses or urges somebody in the passive is the source, and what it is about part of the content: The minister was accused |
// by two lawmakers | of taking bribes.
func (f *Finder) doneBy() {
	for i := range f.groups {
		g := &f.groups[i]
		k := g.last
		if !g.passive || !f.is(g.main, "accused", "suspected", "urged", "asked", "warned", "told") || !f.is(k, "by") || f.items[g.main].quoted {
			continue
		}
		b, s := f.nounPhrase(k+1), f.subject(g)
		if b == k+1 || s.empty() || s[1] > g.first || !f.is(b, "of", "to") || f.is(b, "of") && !f.is(g.main, "accused", "suspected", "warned") || f.is(b, "to") && f.tag(b+1) != lexicon.VB {
			continue
		}
		e := b + 1
		for e < f.sentenceEnd() && f.tag(e) != lexicon.Comma && f.tag(e) != quoted {
			e++
		}
		c := candidate{head: g.main, lemma: f.verb(g.main), frame: lexicon.Of, cue: pair{g.first, g.last}, source: pair{k + 1, b}, n: 2, score: assertedScore, negated: g.negated}
		c.content = [2]pair{s, {b, e}}
		f.replace(c)
	}
}

// raised adds the claim of what is said of the subject of a passive by nobody who is named, where no decision has found it: The firm has been
// accused of dumping waste; The bell is believed to date from 1340.
func (f *Finder) raised() {
	for i := range f.groups {
		g := &f.groups[i]
		k := g.last
		if !g.passive || g.main+1 != k || f.items[g.main].quoted || f.foundWell(g) {
			continue
		}
		c := candidate{head: g.main, lemma: f.verb(g.main), n: 2, score: assertedScore, negated: g.negated, cue: pair{g.first, k}}
		switch {
		case f.is(k, "of") && f.is(g.main, "accused", "suspected"):
			c.frame, c.cue[1], k = lexicon.Of, k+1, k+1
		case f.tag(k) == lexicon.TO && f.tag(k+1) == lexicon.VB && f.is(g.main, "said", "believed", "thought", "reported", "rumoured", "rumored", "understood", "alleged",
			"advised", "urged", "warned", "reminded"):
			c.frame = lexicon.ToInf
		default:
			continue
		}
		e := f.sentenceEnd()
		for j := k; j < e; j++ {
			if t := f.tag(j); t == lexicon.Comma || t == quoted {
				e = j
			}
		}
		s := f.subject(g)
		if s.empty() || s[1] > g.first || e <= k || e == k+1 && !lexicon.Nouns.Has(f.tag(k)) || f.is(s[0], "it", "that", "which", "who") {
			continue
		}
		c.content = [2]pair{s, {k, e}}
		f.replace(c)
	}
}

// foundWell reports whether there is a candidate for the passive g, but for one whose source is no agent: is said to have belonged to a queen.
func (f *Finder) foundWell(g *group) bool {
	for i := range f.cands {
		if c := &f.cands[i]; c.head == g.main {
			return c.source[0] < g.last || f.is(c.source[0]-1, "by")
		}
	}
	return false
}

// wasLike adds the claim of what somebody was like, as is said in talk: And he was like, "No way."
func (f *Finder) wasLike() {
	for i := range f.groups {
		g := &f.groups[i]
		k := g.last + 1
		if !f.is(g.last, "like") || g.main+1 != g.last || !f.isBe(g.main) {
			continue
		}
		if f.tag(k) == lexicon.Comma {
			k++
		}
		if f.tag(k) != quoted || f.isCandidate(g.main) {
			continue
		}
		c := candidate{head: g.main, lemma: f.verb(g.main), frame: lexicon.Beside, cue: pair{g.first, g.last + 1}, source: f.subject(g), n: 1, score: sureScore, speech: true, evidence: ByQuotation}
		c.content[0] = pair{k, k + 1}
		f.cands = append(f.cands, c)
	}
}

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
	if g.last < end-maxTail || !g.finite && (f.tag(g.main) != lexicon.VBN || g.last < end) || g.passive && !told || f.share(g.main) < trailingShare || f.items[g.main].quoted {
		return
	}
	after := g.last
	if k := f.fullPhrase(after); hasListener(f.l.Entries[f.verb(g.main)].Form) && !g.passive {
		after = k // assured listeners of Radio Lund
	}
	if !f.isTail(after) {
		return
	}
	for i := range f.cands {
		if c := &f.cands[i]; c.head == g.main && !told && !(after > g.last && c.content[0][0] == g.last) || f.tag(c.content[0][0]) == quoted {
			return
		}
	}
	k := g.first
	for k > f.dateline && k > g.first-maxAside && f.tag(k-1) != lexicon.Comma {
		k--
	}
	b := f.dateline
	e := f.fullPhrase(k)
	if f.tag(e) == lexicon.VBN && f.tag(e+1) == lexicon.IN && e > k {
		e = f.fullPhrase(e + 2) // figures published on Monday
	}
	if k <= b+1 || k == g.first || f.tag(k-1) != lexicon.Comma || e != g.first || f.subordinates(b) {
		return
	}
	if f.is(k, "a", "an", "another", "something") && lexicon.ProperNouns.Has(f.tag(g.first-1)) {
		return // a point Roth acknowledged
	}
	if s := f.span(b, k-1); !f.hasFinite(s.First, s.Last) || !g.finite && f.nounKind(f.nounPhrase(k)-1) != docKind {
		return // she smiled, her suspicions confirmed
	}
	c := candidate{head: g.main, lemma: f.verb(g.main), frame: lexicon.Trail, cue: pair{g.first, g.last}, source: pair{k, g.first}, n: 1, score: accordedScore, negated: g.negated}
	c.content[0] = pair{b, k - 1}
	if told {
		c.source = pair{} // a jury was told
		f.replace(c)
		return
	}
	f.replace(c)
}

// fromTheStart lets a content before its source and cue begin where its sentence does, if nothing that stands before it parts it from that: no
// comma, quotation or other cue. | There must be | a second key, Roth thought.
func (f *Finder) fromTheStart() {
	for i := range f.cands {
		c := &f.cands[i]
		p := &c.content[0]
		b := f.dateline
		if c.n != 1 || p[0] <= b || p[0] > b+maxAside || p[1] > c.head || !c.source.empty() && c.source[0] < p[1] || f.tag(p[1]) != lexicon.Comma || f.tag(p[0]) == quoted {
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

// hedged adds the claim of what reportedly or allegedly happened, where no decision has found it: The duke reportedly sold the horse.
func (f *Finder) hedged() {
	end := f.sentenceEnd()
	for a := f.dateline + 1; a+1 < end; a++ {
		if f.tag(a) != lexicon.RB || !f.is(a, "reportedly", "allegedly", "purportedly") || f.items[a].quoted || f.isCandidate(a) {
			continue
		}
		for i := range f.groups {
			g := &f.groups[i]
			if g.first > a || a > g.last || g.to {
				continue
			}
			s := f.subject(g)
			e := end
			for k := g.last; k < end; k++ {
				if t := f.tag(k); t == lexicon.Comma || t == quoted {
					e = k
					break
				}
			}
			if s.empty() || s[1] > a || e <= a+1 || f.tag(s[0]) == lexicon.WP || f.tag(s[0]) == lexicon.WDT {
				continue
			}
			c := candidate{head: a, lemma: f.lemma(a), frame: lexicon.Trail, cue: pair{a, a + 1}, n: 2, score: assertedScore}
			c.content = [2]pair{{s[0], a}, {a + 1, e}}
			f.cands = append(f.cands, c)
			break
		}
	}
}

// quotes reports whether a verb stands with what is said and no object, so that a noun after it may be who says that.
func quotes(verb string) bool {
	switch verb {
	case "add", "admit", "announce", "argue", "claim", "complain", "conclude", "declare", "explain", "insist", "joke", "note", "observe", "recall", "report", "say",
		"suggest", "think", "warn", "write":
		return true
	}
	return false
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
		if !g.finite || !quotes(f.l.Entries[f.verb(g.main)].Form) || f.items[g.main].quoted || g.main < b+3 || f.subordinates(b) {
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

// asserts reports whether a noun with a clause is, where it is no part of what somebody says, in nine of ten cases the cue of what the
// clause says.
func asserts(noun string) bool {
	switch noun {
	case "accusation", "admission", "allegation", "argument", "assertion", "belief", "claim", "complaint", "concern", "contention", "doubt", "fear", "hint",
		"insistence", "pledge", "prediction", "promise", "rumor", "rumour", "speculation", "suggestion", "suspicion", "threat", "vow", "warning", "worry":
		return true
	}
	return false
}

// assertion returns where the clause of item i begins, if that is a noun that asserts one, and who asserts it: a warning from | Roth | that
// the weir leaks.
func (f *Finder) assertion(i int) (that int, source pair, ok bool) {
	rumour := f.is(i, "rumour", "rumours", "rumor", "rumors")
	if !lexicon.Nouns.Has(f.tag(i)) || f.items[i].quoted || !rumour && !asserts(f.l.Entries[f.noun(i)].Form) && !(f.is(i, "expectations", "hopes") && f.tag(i-1) == lexicon.IN) {
		return 0, pair{}, false
	}
	switch {
	case f.is(i+1, "from", "by"):
		source = pair{i + 2, f.fullPhrase(i + 2)}
		that = source[1]
	case f.tag(i-1) == lexicon.POS:
		k := i - 1
		for k > f.dateline && k > i-maxRole && (lexicon.Nouns.Has(f.tag(k-1)) || lexicon.Adjectives.Has(f.tag(k-1)) || f.tag(k-1) == lexicon.DT || f.tag(k-1) == lexicon.PRPS) {
			k--
		}
		source, that = pair{k, i}, i+1
	case rumour, f.is(i-1, "amid", "on", "over", "despite") && f.tag(i-1) == lexicon.IN:
		that = i + 1 // nobody's: amid fears that
	default:
		return 0, pair{}, false
	}
	if !f.is(that, "that") || source.empty() && that > i+1 {
		return 0, pair{}, false
	}
	switch e := f.nounPhrase(that + 1); {
	case e == that+1, !f.isFinite(e) && f.tag(e) != lexicon.MD && !lexicon.Adverbs.Has(f.tag(e)) && f.tag(e) != lexicon.IN:
		return 0, pair{}, false // a claim that surprised nobody
	}
	return that, source, true
}

// asserted adds the claims of nouns that assert a clause and were not found, where it is plain whose they are: A warning from Roth that the gas was odourless lay on the desk.
func (f *Finder) asserted() {
	for i := f.dateline; i < len(f.items); i++ {
		that, source, ok := f.assertion(i)
		if ok && source.empty() {
			f.disown(i)
		}
		if !ok || f.isCandidate(i) {
			continue
		}
		e := f.sentenceEnd()
		if k := int(f.nodes[i].right); k > that+2 {
			e = min(e, k)
		}
		if e < that+3 || f.label(f.headIn(pair{that + 1, e})) == syntax.Relcl && !f.plain(that+1, e) {
			continue
		}
		c := candidate{head: i, lemma: f.lemma(i), frame: lexicon.That, cue: pair{i, i + 1}, source: source, n: 1, score: assertedScore}
		c.content[0] = pair{that, e}
		f.cands = append(f.cands, c)
	}
}

// disown takes the source from the candidate whose head is item i: fears that are nobody's.
func (f *Finder) disown(i int) {
	for k := range f.cands {
		if c := &f.cands[k]; c.head == i {
			c.source = pair{}
		}
	}
}

// plain reports whether the clause [i, e) has a subject, a modal or a form of be or have, and more after that: that the mill would close. The
// trees take many such for relative clauses. But: that the duke denied.
func (f *Finder) plain(i, e int) bool {
	k := f.nounPhrase(i)
	return k > i && k+1 < e && (f.tag(k) == lexicon.MD || f.isBe(k) || f.is(k, "had", "has", "have") || f.isFinite(k) && f.share(k) < trailingShare && f.tag(k+1) == lexicon.IN)
}

// assertedScore is the score of such a claim: another that stands against it is likelier.
const assertedScore = 50

// isCandidate reports whether item i is the head of a candidate.
func (f *Finder) isCandidate(i int) bool {
	for k := range f.cands {
		if f.cands[k].head == i {
			return true
		}
	}
	return false
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

// inView adds the claim of a sentence that begins with whose view or words it gives: In the view of the court, the search was unlawful.
func (f *Finder) inView() {
	a := f.dateline
	for f.tag(a) == lexicon.CC {
		a++
	}
	if !f.is(a, "in", "to") {
		return
	}
	c, k := f.whose(a)
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

// mainClause ends the content of a noun, with which a sentence opens after a preposition, and that of the verb of a clause that depends on the
// main one, before the main clause: Despite the board's insistence that the water was safe, sales fell. If the doctor says it is, he plays.
func (f *Finder) mainClause() {
	for i := range f.cands {
		c := &f.cands[i]
		p := &c.content[0]
		if c.n != 1 || p[0] < c.head || p[1] < f.sentenceEnd() {
			continue
		}
		switch s := f.span(f.dateline, c.head+1); {
		case lexicon.Nouns.Has(f.tag(c.head)) && f.tag(f.dateline) == lexicon.IN && !f.hasFinite(s.First, s.Last):
		case f.is(f.dateline, "if", "unless", "although", "though") && f.fullPhrase(f.dateline+1) == c.cue[0] && c.source[1] == c.cue[0]:
		default:
			continue
		}
		for k := p[1] - 2; k > p[0]+1; k-- {
			if f.tag(k) != lexicon.Comma {
				continue
			}
			if e := f.fullPhrase(k + 1); e > k+1 && (f.isFinite(e) || f.tag(e) == lexicon.MD || lexicon.Adverbs.Has(f.tag(e)) && f.isFinite(e+1)) {
				if s := f.span(p[0], k); f.hasFinite(s.First, s.Last) || f.tag(p[0]) == lexicon.TO {
					p[1] = k
				}
			}
			break
		}
	}
}

// listener takes who is told something out of what it is, where that has a subject in its own form: told the inquiry | she had signed.
func (f *Finder) listener() {
	for i := range f.cands {
		c := &f.cands[i]
		b := c.content[0][0]
		if c.n == 0 || b != c.cue[1] || c.cue[0] > c.head || b <= c.head || f.items[b].quoted {
			continue
		}
		if !hasListener(f.l.Entries[f.verb(c.head)].Form) {
			continue
		}
		if k := f.nounPhrase(b); k > b && k+1 < c.content[0][1] && f.is(k, "he", "she", "they", "i", "we") && (f.isFinite(k+1) || f.tag(k+1) == lexicon.MD) {
			c.content[0][0] = k
		}
	}
}

// hasListener reports whether the object of a verb, before what is said, is who is told it.
func hasListener(verb string) bool {
	switch verb {
	case "tell", "promise", "assure", "warn", "remind", "inform":
		return true
	}
	return false
}

// subordinates reports whether a clause that depends on another begins at item b: When she asked; But after it rained.
func (f *Finder) subordinates(b int) bool {
	if f.tag(b) == lexicon.CC {
		b++
	}
	switch f.tag(b) {
	case lexicon.IN, lexicon.WRB, lexicon.WP, lexicon.VBG, lexicon.VBN, lexicon.TO:
		return true
	}
	return f.is(b, "when", "once", "now", "asked")
}

// replace puts c in the place of the sentence's candidate with the same head, if there is one.
func (f *Finder) replace(c candidate) {
	for i := range f.cands {
		if f.cands[i].head == c.head {
			c.score = max(c.score, f.cands[i].score)
			f.cands[i] = c
			return
		}
	}
	f.cands = append(f.cands, c)
}

// accordedScore is the score of such a claim, which is what its words mean.
const accordedScore = 99

// lead takes the words that begin a sentence into a content that begins with the quotation of speech after them, if its cue comes
// later: With a thousand wells to dig, "there is no time to lose," she said. They are part of what she said, since a quotation so begun
// is not a whole sentence. In a novel they tell what happens: At last, "There is no time to lose," she said.
func (f *Finder) lead() {
	for i := range f.cands {
		c := &f.cands[i]
		b := c.content[0][0]
		if c.head < b || f.tag(b) != quoted || f.tag(b-1) != lexicon.Comma || !c.source.empty() && c.source[0] < b {
			continue
		}
		plain := true // no quotation, no cue
		for k := f.dateline; k < b; k++ {
			plain = plain && f.tag(k) != quoted && f.cueLogs[k] < leastCue
		}
		if plain && f.dateline < b {
			c.content[0][0] = f.dateline
			c.speech = false
		}
	}
}

// predicate ends the content of a noun that is the subject of its sentence before the verb of that: Roth's claim that the gas was a gift
// | fell apart. The trees take that verb for a part of the claim's clause as often as not.
func (f *Finder) predicate() {
	for i := range f.cands {
		c := &f.cands[i]
		p := &c.content[0]
		if !lexicon.Nouns.Has(f.tag(c.head)) || c.n != 1 || p[0] != c.cue[1] || !f.is(p[0], "that") || p[1] < f.sentenceEnd() {
			continue
		}
		if s := f.span(f.dateline, c.head+1); f.hasFinite(s.First, s.Last) || lexicon.IN == f.tag(f.dateline) {
			continue
		}
		clause := 0 // verbs of the clause so far
		for k := range f.groups {
			g := &f.groups[k]
			if g.first <= p[0] || g.first >= p[1] || !g.finite && f.tag(g.first) != lexicon.MD && (f.tag(g.main) != lexicon.VBN || !f.hasTag(f.items[g.main].first, lexicon.VBD)) {
				continue
			}
			if clause++; clause == 1 || f.nounPhrase(p[0]+1) >= g.first {
				continue
			}
			if t := f.tag(g.first - 1); t != lexicon.CC && t != lexicon.IN && t != lexicon.PRP && t != lexicon.WDT && t != lexicon.WP && t != lexicon.TO && clause == 2 && f.lastFinite(k, p[1]) {
				p[1] = g.first
				if f.tag(p[1]-1) == lexicon.Comma {
					p[1]--
				}
			}
			break
		}
	}
}

// lastFinite reports whether group k is the last finite one before item e.
func (f *Finder) lastFinite(k, e int) bool {
	for i := k + 1; i < len(f.groups); i++ {
		if g := &f.groups[i]; g.first < e && g.finite {
			return false
		}
	}
	return true
}

// closeRelative ends the content of a relative clause whose pronoun is a part of it with the comma before the verb of the main clause: The
// lake, which fishermen say has halved |, still feeds three provinces.
func (f *Finder) closeRelative() {
	for i := range f.cands {
		c := &f.cands[i]
		q, p := c.content[0], &c.content[1]
		if c.n != 2 || q[1] != q[0]+1 || !f.is(q[0], "which", "who", "that") || f.tag(q[0]-1) != lexicon.Comma || p[0] < c.head {
			continue
		}
		for k := p[0] + 1; k+1 < p[1]; k++ {
			n := k + 1
			for lexicon.Adverbs.Has(f.tag(n)) {
				n++
			}
			if f.tag(k) == lexicon.Comma && (f.isFinite(n) || f.tag(n) == lexicon.MD) {
				p[1] = k
			}
		}
	}
}

// relativeSource gives a cue the noun phrase with its relative clause in the place of that clause's pronoun: | GridWest, which runs the
// network |, said. The cue is none of the clause, for a comma stands before it, and another verb behind the pronoun.
func (f *Finder) relativeSource() {
	for i := range f.cands {
		c := &f.cands[i]
		w := c.source[0]
		if c.source[1] != w+1 || f.tag(w) != lexicon.WDT && f.tag(w) != lexicon.WP || f.tag(w-1) != lexicon.Comma || c.head < w+3 || f.tag(c.cue[0]-1) != lexicon.Comma {
			continue
		}
		verbs := false
		for k := range f.groups {
			g := &f.groups[k]
			verbs = verbs || g.finite && g.first > w && g.last < c.cue[0]
		}
		b := w - 1
		for b > f.dateline && b > w-maxAside && (nounStart.Has(f.tag(b-1)) || f.tag(b-1) == lexicon.IN && b > f.dateline+1 && lexicon.Nouns.Has(f.tag(b-2))) {
			b--
		}
		if verbs && b < w-1 && (c.n == 0 || c.content[0][0] >= c.cue[1] || c.content[0][1] <= b) {
			c.source = pair{b, c.cue[0] - 1}
		}
	}
}
