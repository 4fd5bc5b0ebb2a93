package claim

import "github.com/sayso-go/sayso/internal/lexicon"

// Words like according to, per, in the view of and as Roth put it say whose the rest of the sentence is.

// accorded sees to it that a sentence that begins with according to and a source is that source's claim as a whole:
// According to Roth, the miller said that the weir leaks. What stands within is nested.
func (f *Finder) accorded() {
	a := f.dateline
	if f.tag(a) == lexicon.CC {
		a++
	}
	if !f.isAccording(a) {
		return
	}
	k, end := f.apposition(f.fullPhrase(a+2), a+2), f.sentenceEnd()
	for i := range f.cands {
		c := &f.cands[i]
		b := c.content[0][0]
		switch {
		case c.head != a || c.source.empty():
		case c.source[0] == a+2 && c.source[1] < b && b < k && f.namePhrase(c.source[1]+1) == k && f.nounKind(c.source[1]-1) == roleKind &&
			f.nounPhrase(k+1) > k+1: // According to | its matron | , Sister Otieno, the ward
		case c.source[0] == a+2 && b >= c.source[1]:
			c.score = accordedScore
			return
		case b >= c.source[1] || b > a+2:
			return
		}
	}
	if k == a+2 && f.is(a+2, "both") {
		k = f.apposition(f.fullPhrase(a+3), a+3) // According to both the carrier and the union
	}
	if k == a+2 || k+1 >= end || f.tag(k) != lexicon.Comma || !f.finiteAmong(k+1, end) {
		return
	}
	if k == a+3 && f.tag(a+2) == lexicon.NN {
		return // nobody says it: According to plan, it rained.
	}
	f.replace(f.accordingTo(a, k).claiming(pair{k + 1, end}))
}

// accordedBehind does the same for the part of a sentence behind a conjunction: Sales fell, but according to Roth, | they will rise.
func (f *Finder) accordedBehind() {
	end := f.sentenceEnd()
	for a := f.dateline + 3; a+4 < end; a++ {
		if !f.isAccording(a) || f.tag(a-1) != lexicon.CC || f.items[a].quoted || !f.finiteAmong(f.dateline, a) {
			continue
		}
		k := f.apposition(f.fullPhrase(a+2), a+2)
		if k == a+2 || k+1 >= end || f.tag(k) != lexicon.Comma || !f.finiteAmong(k+1, end) {
			return
		}
		f.endAt(a - 1)
		f.replace(f.accordingTo(a, k).claiming(pair{k + 1, end}))
		return
	}
}

// isAccording reports whether item a and the next are according to.
func (f *Finder) isAccording(a int) bool { return f.is(a, "according") && f.is(a+1, "to") }

// accordingTo returns a candidate of the according to at item a and its source, which ends before item e, without a
// content so far.
func (f *Finder) accordingTo(a, e int) candidate {
	c := candidate{head: a, lemma: f.lemma(a), frame: lexicon.Trail, score: accordedScore}
	c.cue, c.source = pair{a, a + 2}, pair{a + 2, e}
	return c
}

// accordedAfter does the same for what ends with according to, or with a source and a cue after a comma: The miller
// said that the weir leaks, according to Roth; Most millers said they were poor, the survey found. A quotation of
// speech within stays that of who said it, since nothing can be nested in a content before its cue.
func (f *Finder) accordedAfter() {
	for i := range f.cands {
		c := &f.cands[i]
		if !f.closesSentence(c) {
			continue
		}
		p := c.content[0]
		within, speech := false, false
		for j := range f.cands {
			if d := &f.cands[j]; p.covers(d.source) && p.has(d.head) {
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

// closesSentence reports whether the sentence ends with the cue and the source of c, after its content: with
// according to and a source, or with a source, a cue and no more than when or where, after a comma and all of the
// sentence's words.
func (f *Finder) closesSentence(c *candidate) bool {
	p, end := c.content[0], f.sentenceEnd()
	switch {
	case c.n != 1 || p[1] > c.head:
		return false
	case f.is(c.head, "according"):
		return c.source[1] >= end
	case c.source[1] < end && c.cue[1] < end && !f.isTail(c.cue[1], end):
		return false
	}
	return !c.speech && c.source[0] == p[1]+1 && p[0] <= f.dateline && f.tag(p[1]) == lexicon.Comma
}

// accordedTo adds the claim of a sentence that ends with a comma, according to and a source, where no decision has
// found it: Records show that the hay is dry, according to Roth. What shows it is nested.
func (f *Finder) accordedTo() {
	for a := f.dateline + 3; a+2 < f.sentenceEnd(); a++ {
		if f.isAccording(a) && f.tag(a-1) == lexicon.Comma && !f.items[a].quoted {
			f.accordedToAt(a)
			return
		}
	}
}

// accordedToAt does so for the according to at item a.
func (f *Finder) accordedToAt(a int) {
	end := f.sentenceEnd()
	for i := range f.cands {
		c := &f.cands[i]
		if p := &c.content[0]; c.head == a && c.n == 1 && p[1] < a-1 && f.plainWords(p[1], a-1) {
			p[1] = a - 1
		}
	}
	if k := f.fullPhrase(a + 2); k == a+2 || f.apposition(k, a+2) < end {
		return
	}
	if f.isCandidate(a) || f.subordinates(f.dateline) || !f.finiteAmong(f.dateline, a-1) {
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
	f.cands = append(f.cands, f.accordingTo(a, end).claiming(pair{f.dateline, a - 1}))
}

// accordedScore is the score of such a claim, which is what its words mean.
const accordedScore = 99

// asPut sees to it that the words around an aside like "as Roth put it" are Roth's: The weir was, as Roth put it, a
// sieve; The way Roth tells it, nobody came.
func (f *Finder) asPut() {
	end := f.sentenceEnd()
	for i := range f.groups {
		g := &f.groups[i]
		if !f.is(g.main, "put", "puts", "see", "sees", "saw", "tell", "tells") && !f.loreHas(g.main) || g.main+1 != g.last || !f.is(g.last, "it") || f.items[g.main].quoted {
			continue
		}
		source := pair{g.first, g.first}
		for source[0] > 0 && source[0] > g.first-maxRole*2 && !f.is(source[0]-1, "as", "way") && !lexicon.Verbs.Has(f.tag(source[0]-1)) {
			source[0]--
		}
		before, after := source[0]-1, g.last+1
		if f.is(before, "way") && f.is(before-1, "the") {
			before--
		} else if !f.is(before, "as") {
			continue
		}
		if source.empty() || !f.is(g.main, "put", "puts") && before > f.dateline && f.tag(before-1) != lexicon.Comma {
			continue // thought of it as he saw it
		}
		if after < end && f.tag(after) != lexicon.Comma && f.tag(after) != quoted {
			continue // as he put it to the board
		}
		if f.tag(after) == lexicon.Comma {
			after++
		}
		if f.tag(after) == lexicon.CC {
			after = end // and the banks agree
		}
		if f.tag(before-1) == lexicon.Comma {
			before--
		}
		c := f.cuedBy(g, lexicon.Trail, source, sureScore)
		c.cue[1]++
		if f.dateline < before && (after >= end || f.completes(f.dateline, before, after)) {
			c = c.claiming(pair{f.dateline, before})
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
	if a < 0 || f.isCandidate(a) || f.subordinates(b) || !f.finiteAmong(b, a-1) {
		return
	}
	f.cands = append(f.cands, f.perCandidate(a, end).claiming(pair{b, a - 1}))
}

// perCandidate returns a candidate of the per at item a and its source, which ends before item e, without a content
// so far.
func (f *Finder) perCandidate(a, e int) candidate {
	c := candidate{head: a, lemma: f.lemma(a), frame: lexicon.Trail, score: assertedScore}
	c.cue, c.source = pair{a, a + 1}, pair{a + 1, e}
	return c
}

// perAt returns the item of the per before a source at the sentence's end, or -1. What it counts by is no such: per
// head, per her wishes.
func (f *Finder) perAt() int {
	end := f.sentenceEnd()
	for a := end - 2; a > f.dateline+1 && a > end-maxAside; a-- {
		if !f.is(a, "per") {
			continue
		}
		if f.tag(a-1) == lexicon.Comma && f.fullPhrase(a+1) == end && f.isPerSource(a+1) {
			return a
		}
		return -1
	}
	return -1
}

// isPerSource reports whether the noun phrase that starts at item i may be a source after per.
func (f *Finder) isPerSource(i int) bool {
	switch f.nounKind(f.nounPhrase(i) - 1) {
	case nameKind, roleKind, orgKind, docKind:
		return true
	}
	return false
}

// per returns the claim, without its content, of the per with which a sentence begins, Per the report, no dog may
// live here, and the item after its source.
func (f *Finder) per(a int) (c candidate, k int) {
	k = f.fullPhrase(a + 1)
	if f.tag(a) != lexicon.IN || lexicon.ProperNouns.Has(f.tag(a+1)) {
		return c, k // Per Lund, a farmer
	}
	if f.isPerSource(a + 1) {
		c = f.perCandidate(a, k)
	}
	return c, k
}

// completes reports whether the words from item i on complete the short clause [b, e) before an aside: The weir was,
// as Roth put it, a sieve; The weir, as Roth put it, was a sieve.
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
	return f.isPredicate(i) || !lexicon.Nouns.Has(f.tag(e-1))
}

// inWords adds the claim of a sentence in which, or at whose end, an aside says whose words or view it gives: The
// finale was, in the words of Roth, "a car alarm"; The bridge will not last, in the surveyor's opinion.
func (f *Finder) inWords() {
	end := f.sentenceEnd()
	for a := f.dateline + 2; a+2 < end; a++ {
		if !f.is(a, "in", "by", "on") || f.tag(a-1) != lexicon.Comma || f.items[a].quoted {
			continue
		}
		c, k := f.whose(a)
		if c.source.empty() || k < end && f.tag(k) != lexicon.Comma {
			continue
		}
		before := pair{f.dateline, a - 1}
		switch {
		case k+1 < end && f.completes(before[0], before[1], k+1):
			f.replace(c.claiming(before, pair{k + 1, end}))
		case k >= end && !f.subordinates(f.dateline) && f.finiteAmong(before[0], before[1]):
			f.replace(c.claiming(before))
		}
		return
	}
}

// whose reads the words from item a on that say whose words or view something is, in the view of the court, in Roth's
// words, and returns the candidate that they make, without a content, and the item after them. The candidate's source
// is empty if they do not.
func (f *Finder) whose(a int) (c candidate, k int) {
	c = candidate{head: a, frame: lexicon.Trail, score: sureScore}
	if f.is(a+1, "the") && f.isView(a, a+2) && f.is(a+3, "of") && (a <= f.dateline+1 || !f.is(a+2, "eyes", "mind")) {
		k = f.fullPhrase(a + 4)
		if k+1 < len(f.items) && f.tag(k+1) != quoted && !f.items[k+1].split {
			k = f.apposition(k, a+4)
		}
		c.cue, c.source = pair{a, a + 4}, pair{a + 4, k}
		if c.source.empty() {
			return c, a
		}
		c.lemma = f.lemma(a)
		return c, k
	}
	if f.tag(a+1) == lexicon.PRPS {
		k = a + 3
		c.source = pair{a + 1, a + 2}
		if f.is(a+2, "own") {
			k++ // by her own account
		}
	} else if k = f.nounPhrase(a + 1); k > a+2 {
		owner := k - 2
		if f.is(owner, "own") {
			owner--
		}
		if f.tag(owner) != lexicon.POS || owner <= a+1 {
			return c, a
		}
		c.source = pair{a + 1, owner + 1}
	} else {
		return c, a
	}
	if !f.isView(a, k-1) || f.is(k-1, "eyes", "mind") {
		return candidate{}, a
	}
	c.head, c.cue, c.lemma = k-1, pair{k - 1, k}, f.lemma(k-1)
	return c, k
}

// isQuoting reports whether to quote and a name begin at item a.
func (f *Finder) isQuoting(a int) bool {
	return f.is(a, "to") && f.is(a+1, "quote", "paraphrase") && f.nounPhrase(a+2) > a+2
}

// brands adds the claims of those who term somebody something, without quotation marks: Roth | termed | the ruling absurd.
func (f *Finder) brands() {
	for i := range f.groups {
		g := &f.groups[i]
		if e := f.branded(g.main); e > 0 && g.finite && !g.passive && g.last == g.main+1 && !f.isCandidate(g.main) {
			if s := f.subject(g); !s.empty() && s[1] <= g.first {
				f.cands = append(f.cands, f.cuedBy(g, lexicon.ObjAs, s, sureScore).claiming(pair{g.last, e}))
			}
		}
	}
}

// branded returns the end of whom or what a verb of naming at item a is done to, and of what it is called, or 0: termed | the ruling absurd |.
func (f *Finder) branded(a int) int {
	if !f.is(a, "termed", "terms", "branded", "brands", "labelled", "labels", "labeled", "deemed", "deems") || f.items[a].quoted {
		return 0
	}
	k := f.nounPhrase(a + 1)
	if k == a+1 || f.isByname(pair{a + 1, len(f.items)}) {
		return 0
	}
	for lexicon.Adverbs.Has(f.tag(k)) {
		k++
	}
	e := f.nounPhrase(k)
	if e == k {
		for lexicon.Adjectives.Has(f.tag(e)) {
			e++
		}
	}
	if e == k || f.isTimeNoun(e-1) {
		return 0 // labels the samples carefully; brands the cattle twice a year
	}
	for i := a + 1; i < min(e+1, len(f.items)); i++ {
		if f.tag(i) == quoted || f.items[i].quoted {
			return 0
		}
	}
	return e
}

// isView reports whether item i is a noun with which a sentence says whose view or words it gives, after the preposition that is item a: in
// Roth's view, by his own account, on their reading.
func (f *Finder) isView(a, i int) bool {
	switch {
	case f.is(a, "by"):
		return f.is(i, "account", "admission", "reckoning", "estimate", "estimation", "calculation", "count")
	case f.is(a, "on"):
		return f.is(i, "telling", "account", "reading", "view")
	}
	return f.is(i, viewWords...)
}

// inView adds the claim of a sentence that begins with whose view or words it gives: In the view of the court, the
// search was unlawful; Per the report, it was not.
func (f *Finder) inView() {
	a := f.dateline
	for f.tag(a) == lexicon.CC {
		a++
	}
	if !f.is(a, "in", "to", "by", "on", "per") {
		return
	}
	c, k := f.whose(a)
	switch {
	case f.is(a, "per"):
		c, k = f.per(a)
	case f.isQuoting(a):
		k = f.fullPhrase(a + 2)
		c = f.cuedAt(a+1, lexicon.Trail, pair{a + 2, k}, sureScore)
		c.cue[0] = a
	}
	end := f.sentenceEnd()
	if f.tag(k) == lexicon.Comma {
		k++
	} else if !f.is(a, "by") || f.nounPhrase(k) == k {
		return // but: By Roth's reckoning it is late
	}
	if !c.source.empty() && k < end && (f.finiteAmong(k, end) || f.tag(k) == quoted) {
		f.replace(c.claiming(pair{k, end}))
	}
}
