package claim

import "github.com/sayso-go/sayso/internal/lexicon"

// A sentence may end with who says what stands before it, or have that between commas within it: The lift fell, the
// owner said on Monday; The break, thought Roth, came late. These rules see to such claims.

// trailingShare is how often a verb must be a cue for that, in hundredths; otherCueShare how often one must be that a
// content does not reach over.
const (
	trailingShare = 20
	otherCueShare = 30
)

// maxTail is how many words may say where or when, after that.
const maxTail = 8

// isTail reports whether what is left up to item end from item k on says no more than when or where: on Thursday, in
// a statement, in a report published today.
func (f *Finder) isTail(k, end int) bool {
	if k < end-maxTail {
		return false
	}
	if k < end && f.tag(k) != lexicon.IN && f.nounLists(k)&lexicon.Day == 0 && !f.is(k, todays...) {
		return false
	}
	return f.tailEnd(k) == end
}

// participleTail returns the last comma before a participle that goes on to say what was done by that, ruled on Tuesday |, overturning a
// ban, or the sentence's end.
func (f *Finder) participleTail() int {
	end := f.sentenceEnd()
	for i := end - 2; i > f.dateline+3; i-- {
		if f.tag(i) == lexicon.Comma && f.tag(i+1) == lexicon.VBG && !f.items[i+1].quoted {
			return i
		}
	}
	return end
}

// tailTags are the tags of the words that say when or where, but for adverbs and participles.
var tailTags = lexicon.Nouns | lexicon.Adjectives | lexicon.Tags(lexicon.IN, lexicon.DT, lexicon.CD, lexicon.PRPS)

// tailEnd returns the item after those from item k on which say no more than when or where.
func (f *Finder) tailEnd(k int) int {
	i := k
	for end := f.sentenceEnd(); i < end; i++ {
		participle := i > k && (f.tag(i) == lexicon.VBN || f.is(i, "out")) && lexicon.Nouns.Has(f.tag(i-1)) // a report published
		if !tailTags.Has(f.tag(i)) && !participle && !f.is(i, todays...) {
			break
		}
	}
	return i
}

// todays are the adverbs that say when something was said.
var todays = []string{"today", "yesterday", "tonight", "earlier", "later", "late", "early", "overnight"}

// mayTrail reports whether a verb may stand in such a place: it is a cue often enough, or means that somebody says a
// clause, or how.
func (f *Finder) mayTrail(i int) bool {
	return f.share(i) >= trailingShare || f.l.Says(f.verb(i), lexicon.That) || utters(f.printed(f.items[i].first)) != lexicon.NoTag
}

// trails reports whether the sentence ends with a comma, a noun phrase and a verb that may stand there: then it is
// worth its tree.
func (f *Finder) trails() bool {
	end := f.sentenceEnd()
	for i := end - 1; i > f.dateline+3 && i >= end-maxTail; i-- {
		if t := f.tag(i); !lexicon.FiniteVerbs.Has(t) && t != lexicon.VBN || !f.mayTrail(i) || !f.isTail(i+1, end) {
			continue
		}
		verb := i
		if f.isHave(i - 1) {
			verb--
		}
		p := f.sinceComma(verb)
		return p[0] > f.dateline+2 && !p.empty() && f.tag(p[0]-1) == lexicon.Comma && f.fullPhrase(p[0]) == verb
	}
	return false
}

// trailing adds the claim of a sentence that ends with a comma, a source and a cue: Most millers said they were poor,
// the survey found.
func (f *Finder) trailing() {
	g := f.trailingVerb(f.sentenceEnd())
	if g == nil {
		g = f.trailingVerb(f.participleTail())
	}
	if g == nil {
		return
	}
	source := f.trailingSource(g)
	content := pair{f.dateline, source[0] - 1}
	if source.empty() || content.empty() || f.isFiller(source, g.main) || f.subordinates(f.dateline) || !f.finiteAmong(content[0], content[1]) {
		return
	}
	k := source[0]
	document := f.nounKind(f.nounPhrase(k)-1) == docKind
	if f.is(k, "a", "an", "another", "something") && lexicon.ProperNouns.Has(f.tag(g.first-1)) && f.tag(g.first-2) != lexicon.IN && !document {
		return // a point Roth acknowledged; but: a survey by Roth showed, a court in Lund ruled
	}
	if f.share(g.main) < mostlyShare && f.isInThat(g) {
		return // said that, although it was late, nobody had looked
	}
	if !g.finite && !document && (f.tag(k) == lexicon.PRPS || !f.speaks(f.nounPhrase(k))) {
		return // she smiled, her suspicions confirmed; but: it leaked, the coast guard estimated
	}
	for i := range f.cands {
		c := &f.cands[i]
		if c.head == g.main && !g.passive && c.content[0] == content && c.source[0] > source[0] && source.covers(c.source) {
			c.source = source // a woman who lives opposite | the mill | said
			return
		}
		if p := &c.content[0]; c.head == g.main && c.n == 1 && c.source == source && p[0] == content[0] && f.isParticipleFrom(p[1], content[1]) {
			*p = content // fired on a crowd |, killing three |, witnesses said
			return
		}
		if f.isInstead(c, g, content) {
			return
		}
	}
	if g.passive {
		f.replace(f.cuedBy(g, lexicon.Trail, pair{}, accordedScore).claiming(content)) // a jury was told
		return
	}
	if f.tag(g.first-1) == lexicon.Comma {
		source[1]--
	}
	f.putTrail(f.cuedBy(g, lexicon.Trail, source, accordedScore).claiming(content))
}

// isParticipleFrom reports whether the items [comma, e) are a comma and a phrase that begins with a participle of the present.
func (f *Finder) isParticipleFrom(comma, e int) bool {
	return comma+1 < e && f.tag(comma) == lexicon.Comma && f.tag(comma+1) == lexicon.VBG
}

// isInThat reports whether verb group g stands in what somebody says with "that", which reaches to the end of the sentence.
func (f *Finder) isInThat(g *group) bool {
	for i := range f.cands {
		c := &f.cands[i]
		if c.n == 1 && c.head < c.content[0][0] && c.head < g.first && c.content[0][1] >= g.last && f.is(c.content[0][0], "that") {
			return true
		}
	}
	return false
}

// trailingVerb returns the verb group with which the words before item end end, but for those that say when, where or to whom, if
// its verb may be a cue there, or nil. Of passives, only that somebody is told something is one.
func (f *Finder) trailingVerb(end int) *group {
	n := len(f.groups)
	for n > 0 && f.groups[n-1].first >= end {
		n--
	}
	if n < 2 {
		return nil
	}
	g := &f.groups[n-1]
	for n > 2 && f.describes(g) && g.last < end {
		n--
		g = &f.groups[n-1] // concluded in a report published on Thursday
	}
	switch {
	case g.last < end-maxTail, !g.finite && (f.tag(g.main) != lexicon.VBN || g.last < end):
		return nil
	case g.passive && !f.is(g.main, "told", "informed"):
		return nil
	case !f.mayTrail(g.main), f.verbForm(g.main) == "do", f.items[g.main].quoted, !f.isTail(f.pastListener(g), end):
		return nil
	}
	return g
}

// describes reports whether g is a participle that describes the noun before it.
func (f *Finder) describes(g *group) bool {
	return !g.finite && g.first == g.main && f.tag(g.main) == lexicon.VBN && lexicon.Nouns.Has(f.tag(g.first-1))
}

// pastListener returns the item after verb group g and those who are told something: assured listeners of Radio Lund |.
func (f *Finder) pastListener(g *group) int {
	if hasListener(f.verbForm(g.main)) && !g.passive {
		return f.fullPhrase(g.last)
	}
	return g.last
}

// trailingSource returns the noun phrase between a comma and verb group g, which has all words between them, or nothing.
func (f *Finder) trailingSource(g *group) pair {
	k := f.sinceComma(g.first)[0]
	e := f.fullPhrase(k)
	if p := f.apposed(g.first); !p.empty() {
		k, e = p[0], g.first // the miller, Ana Roth, found
	}
	if f.tag(e) == lexicon.VBN && f.tag(e+1) == lexicon.IN && e > k {
		e = f.fullPhrase(e + 2) // figures published on Monday
	}
	if e > k && f.tag(e) == lexicon.IN && f.is(e+1, "more", "fewer", "less") && f.is(e+2, "than") {
		e = f.nounPhrase(e + 3) // a trial of more than 400 patients
	}
	if e > k && f.is(e, "and") && f.capital(e-1) && e+1 < len(f.items) && f.capital(e+1) {
		e = f.nounPhrase(e + 1) // in the journal Salt and Soil
	}
	if e != g.first && f.share(g.main) >= mostlyShare {
		if p := f.qualified(g.first); !p.empty() {
			k, e = p[0], g.first
		}
	}
	if k == g.first || e != g.first || f.tag(k-1) != lexicon.Comma {
		return pair{}
	}
	return pair{k, e}
}

// qualified returns the noun phrase after a comma and before item e of which a participle or a relative clause says
// more, with a comma after it where one stands before it, or nothing: a memo seen by | Roth; a woman who lives opposite; Roth, who has farmed there.
func (f *Finder) qualified(e int) pair {
	last := e // of what says more
	if f.tag(e-1) == lexicon.Comma {
		last--
	}
	b := f.sinceComma(last)[0]
	if last < e {
		if !f.is(b, "who", "which") {
			return pair{}
		}
		b = f.sinceComma(b - 1)[0]
	}
	if b <= f.dateline || f.tag(b-1) != lexicon.Comma || !f.isQualified(b, last) {
		return pair{}
	}
	return pair{b, last}
}

// isQualified reports whether the items [b, e) are a noun phrase and a participle or a relative clause that says more of it.
func (f *Finder) isQualified(b, e int) bool {
	k := f.fullPhrase(b)
	if k == b || k >= e {
		return false
	}
	if f.tag(k) == lexicon.Comma {
		k++
	}
	verbs := 0 // that are finite
	for i := k + 1; i < e; i++ {
		if f.isFinite(i) && !f.isFinite(i-1) {
			verbs++
		}
	}
	switch t := f.tag(k); {
	case relatives.Has(t):
		return verbs == 1
	case t == lexicon.VBN || t == lexicon.VBD:
		return verbs == 0 && (lexicon.Adjectives | lexicon.Adverbs | 1<<lexicon.IN).Has(f.tag(k+1))
	}
	return false
}

// isInstead reports whether candidate c is what the sentence claims, and not that what stands before its end,
// content, is said by the verb group at that, g.
func (f *Finder) isInstead(c *candidate, g *group, content pair) bool {
	p, end := c.content[0], content[1]
	switch {
	case c.n == 2 && c.source.empty() && f.isInfinitive(c.content[1][0]):
		return false // The storm is expected to pass, forecasters say.
	case c.n == 2 && c.content[1][0] <= end+1 && g.main < c.content[1][1]:
		return true // On Monday, he said, the gate was open.
	case f.tag(p[0]) == quoted:
		return true
	case c.head != g.main || g.passive || p[0] == g.last && f.pastListener(g) > g.last:
		return false
	case c.source[1] != g.first:
		return true
	case p[0] > c.head && f.tag(p[0]) == lexicon.VBG && f.tag(p[0]-1) == lexicon.Comma:
		return false // ruled on Tuesday, overturning a ban
	}
	beginsLater := p[0] > content[0] && f.tag(p[1]) == lexicon.Comma && p[1] == end
	endsEarlier := c.n == 1 && p[0] == content[0] && p[1] < end && f.plainWords(p[1], end)
	return !beginsLater && !endsEarlier
}

// putTrail puts a claim of this file in the place of the candidate with its cue, to which what it was said in
// belongs: The kiln leaked, the inspector found in a report.
func (f *Finder) putTrail(c candidate) {
	c.cue[1] = f.withMedium(&analysis{source: c.source, content: c.content}, &c)
	f.replace(c)
}

// parenthetical sees to it that the clause around somebody and a verb between commas is that one's: The lettuces, he
// muttered, had been dying; She was late, an official added, since the road was closed. In the former nobody can do
// anything else to the lettuces, whatever the verb; the latter is a claim only of those verbs that may stand at a
// sentence's end, and only where none was found.
func (f *Finder) parenthetical() {
	for i := range f.groups {
		g := &f.groups[i]
		if !f.mayInterrupt(g) {
			continue
		}
		e := g.last
		if f.tag(e) == lexicon.IN {
			e = f.tailEnd(e) // he had said on the eve of the match
		}
		source := f.sinceComma(g.first)
		if f.tag(e) != lexicon.Comma || !f.isInterrupter(source, g.main) {
			continue
		}
		k := source[0]
		if k-f.dateline > window {
			return // no sentence that somebody says
		}
		before, after := pair{f.partBegin(k - 1), k - 1}, pair{e + 1, f.partEnd(e + 1)}
		if before.empty() || after.empty() || f.subordinates(before[0]) || !f.plainWords(before[0], before[1]) {
			continue
		}
		if f.is(after[0], "before", "after") && f.tag(after[0]+1) == lexicon.VBG && f.finiteAmong(before[0], before[1]) {
			f.putTrail(f.cuedBy(g, lexicon.Trail, source, accordedScore).claiming(before)) // It leaks, she said, before leaving.
			return
		}
		if f.interrupts(before, after) {
			f.drop(after[0], after[1]) // The firm, she said, has denied it: that it has is what she said
		}
		if !f.goesOnAround(g, before, after) {
			continue
		}
		if before[0] > f.dateline {
			f.endAt(before[0] - 1) // questioned the figure: several families, he said, had left
		}
		f.putTrail(f.cuedBy(g, lexicon.Trail, source, accordedScore).claiming(before, after))
		return
	}
}

// itIsSaid sees to it that the clause around it and a passive between commas is what is said, by nobody who is named: The king, it was thought,
// had fled.
func (f *Finder) itIsSaid() {
	for i := range f.groups {
		g := &f.groups[i]
		it := g.first - 1
		if !g.passive || !g.finite || !f.is(it, "it") || it < f.dateline+2 || f.tag(it-1) != lexicon.Comma || f.tag(g.last) != lexicon.Comma {
			continue
		}
		if f.items[g.main].quoted || !f.isRumour(g.main) {
			continue
		}
		before, after := pair{f.partBegin(it - 1), it - 1}, pair{g.last + 1, f.partEnd(g.last + 1)}
		if before.empty() || after.empty() || !f.plainWords(before[0], before[1]) {
			continue
		}
		f.replace(f.cuedBy(g, lexicon.Trail, pair{}, accordedScore).claiming(before, after))
		return
	}
}

// isRumour reports whether item i is what is done to that which people say.
func (f *Finder) isRumour(i int) bool {
	return f.is(i, "said", "thought", "believed", "understood", "rumoured", "rumored", "reported", "alleged", "claimed", "feared", "hoped", "whispered",
		"suggested", "assumed")
}

// mayInterrupt reports whether a verb group may be the cue of a clause around it: it is finite, or a participle
// before a comma, which may be a past tense.
func (f *Finder) mayInterrupt(g *group) bool {
	if f.items[g.main].quoted || g.main < f.dateline+3 {
		return false
	}
	if g.finite && !g.passive {
		return true
	}
	if g.finite || g.first != g.main || f.tag(g.main) != lexicon.VBN {
		return false
	}
	return f.tag(g.last) == lexicon.Comma && f.mayTrail(g.main)
}

// isInterrupter reports whether the items of source are somebody, all of whom stands behind a comma; several of whatever it is are if the
// verb, item v, is often a cue: the tenants contend.
func (f *Finder) isInterrupter(source pair, v int) bool {
	k := source[0]
	if source.empty() || k < f.dateline+2 || f.tag(k-1) != lexicon.Comma {
		return false
	}
	if f.fullPhrase(k) != source[1] && !(source[1] == k+1 && f.is(k, "i", "we", "he", "she", "they")) || f.isFiller(source, v) {
		return false
	}
	return f.tag(k) == lexicon.PRP || f.speaks(f.nounPhrase(k)) || f.share(v) >= sureShare && (f.tag(source[1]-1) == lexicon.NNS || f.sits(source))
}

// isFiller reports whether verb v and its source are words that fill a pause: It is, you know, late; it was, I don't know, nine.
func (f *Finder) isFiller(source pair, v int) bool {
	if source[1] != source[0]+1 || v < source[0] {
		return false
	}
	know := f.is(v, "know")
	return f.is(source[0], "you") && (know || f.is(v, "see")) || f.is(source[0], "i") && (know && f.is(v-1, "not", "n't", "n’t") || f.is(v, "mean"))
}

// partBegin returns where the part of the sentence that ends before item e begins: behind a colon or a semicolon, or
// at the sentence's begin.
func (f *Finder) partBegin(e int) int {
	for i := e - 1; i > f.dateline; i-- {
		if c := f.char(i); c == ':' || c == ';' {
			return i + 1
		}
	}
	return f.dateline
}

// partEnd returns where the part of the sentence that begins at item b ends: before a semicolon, or at the sentence's
// end.
func (f *Finder) partEnd(b int) int {
	end := f.sentenceEnd()
	for i := b; i < end; i++ {
		if f.char(i) == ';' {
			return i
		}
	}
	return end
}

// goesOnAround reports whether what stands before and after somebody and the verb group g between commas is one
// clause, or a clause and what depends on it.
func (f *Finder) goesOnAround(g *group, before, after pair) bool {
	finite, mayTrail := f.finiteAmong(before[0], before[1]), f.mayTrail(g.main)
	b := after[0]
	if f.isPredicate(f.pastAdverbs(b)) && mayTrail || f.interrupts(before, after) {
		return !f.spansCue(g.main, before[0], b-1, after[1])
	}
	if !finite || !mayTrail {
		return false
	}
	if f.isBe(before[1]-1) && !f.isBe(b) {
		return !f.spansCue(g.main, before[0], b-1, after[1]) // It is, I think, the best.
	}
	if f.tag(b) == lexicon.TO {
		return f.is(before[0], "it") && f.isBe(before[0]+1) // It was a mistake, Roth concedes, to sell.
	}
	return f.tag(b) == lexicon.IN && !f.is(b, "while", "whereas") || f.is(b, "but") && !f.finiteAmong(b, after[1])
}

// interrupts reports whether what stands between before and after parts a subject from its verb.
func (f *Finder) interrupts(before, after pair) bool {
	k := f.pastAdverbs(after[0])
	past := f.tag(k) == lexicon.VBN && (f.hasTag(f.items[k].first, lexicon.VBD) || f.strange(f.items[k].first))
	return (past || f.isPredicate(k)) && !f.finiteAmong(before[0], before[1]) && !f.isTimeNoun(before[1]-1)
}

// pastAdverbs returns the first item from i on that is no adverb.
func (f *Finder) pastAdverbs(i int) int {
	for lexicon.Adverbs.Has(f.tag(i)) {
		i++
	}
	return i
}

// isPredicate reports whether item i is a finite verb or a modal.
func (f *Finder) isPredicate(i int) bool { return f.isFinite(i) || f.tag(i) == lexicon.MD }

// endAt ends the contents that reach over item i, of cues before it, at that item.
func (f *Finder) endAt(i int) {
	for n := range f.cands {
		d := &f.cands[n]
		if d.n > 0 && d.content[0][0] < i && d.content[d.n-1][1] > i && d.head < i {
			*d = d.claiming(pair{d.content[0][0], min(d.content[0][1], i)})
		}
	}
}

// spansCue reports whether the candidate whose head is item a has a content on both sides of it, which begins at item
// b at the earliest and ends after e and at end at the latest, or one that begins after it.
func (f *Finder) spansCue(a, b, e, end int) bool {
	for i := range f.cands {
		c := &f.cands[i]
		if c.head != a {
			continue
		}
		first, last := c.content[0][0], c.content[1][1]
		if first > a || c.n == 2 && first >= b && last > e && last <= end {
			return true
		}
	}
	return false
}

// clauseBefore returns the clause with which the sentence begins, up to the comma before the subject, with its
// appositions, of the verb at item e; or nothing.
func (f *Finder) clauseBefore(e int) pair {
	for k := f.dateline + 3; k+1 < e; k++ {
		if f.tag(k) != lexicon.Comma {
			continue
		}
		n := f.apposition(f.fullPhrase(k+1), k+1)
		if f.tag(n) == lexicon.Comma {
			n++
		}
		if n == e && f.finiteAmong(f.dateline, k) && !f.subordinates(f.dateline) {
			return pair{f.dateline, k}
		}
	}
	return pair{}
}

// isWord reports whether g is a verb alone.
func (g *group) isWord() bool { return g.first == g.main && g.last == g.main+1 }

// inverted sees to it that a sentence that ends with a comma, a cue and who says it is that one's claim: Half of the
// bells are cracked, says the founder Jan Mertens.
func (f *Finder) inverted() {
	for n := len(f.groups) - 1; n > 0; n-- {
		if g := &f.groups[n]; g.isWord() && f.tag(g.main-1) == lexicon.Comma {
			f.invertedAt(g)
			return
		}
	}
}

// invertedAt does so for the verb after the sentence's last comma that has one before it, g.
func (f *Finder) invertedAt(g *group) {
	content := pair{f.dateline, g.main - 1}
	if g.main < f.dateline+3 || f.subordinates(f.dateline) {
		return
	}
	if !g.finite || !quotes(f.verbForm(g.main)) || f.items[g.main].quoted {
		return
	}
	source := pair{g.last, f.invertedEnd(g.last)}
	if source.empty() || !f.finiteAmong(content[0], content[1]) && f.tag(content[1]-1) != lexicon.VBN {
		return // but: The prince never signed, insist his lawyers
	}
	switch f.nounKind(f.nounPhrase(g.last) - 1) {
	case heKind, weKind, nameKind, roleKind, orgKind, docKind:
	default:
		return
	}
	for i := range f.cands {
		c := &f.cands[i]
		p := c.content[0]
		if f.tag(p[0]) == quoted {
			return
		}
		if p[0] >= source[1] {
			continue
		}
		if c.head == g.main {
			if c.source[0] == g.last {
				return // as it was found
			}
		} else if c.n > 0 && p[1] > g.main || c.source[0] >= g.last {
			return
		}
	}
	f.replace(f.cuedBy(g, lexicon.Trail, source, accordedScore).claiming(content))
}

// invertedEnd returns where the source that begins at item k, behind its cue, ends: at the sentence's end, before
// another verb of its own, or before a colon; or k, if something else follows it.
func (f *Finder) invertedEnd(k int) int {
	e, end := f.fullPhrase(k), f.sentenceEnd()
	if e > k && f.is(e, "close", "familiar", "briefed") && f.is(e+1, "to", "with", "on") {
		e = f.fullPhrase(e + 2) // said a person close to the firm
	}
	switch {
	case e == k:
		return k
	case f.tag(e) == lexicon.Comma && f.tag(e+1) == lexicon.CC && lexicon.FiniteVerbs.Has(f.tag(e+2)):
		return e // thought Roth, and closed the door
	case f.char(e) == ':', f.is(e, "as", "while") && (f.tag(e+1) == lexicon.PRP || f.tag(e+1) == lexicon.VBG):
		return e // argues the union: it wants more; mused Roth as she left
	case f.apposition(e, k) < end:
		return k
	}
	return end
}

// betweenCommas sees to it that the clause around a cue and the one after it who says it is that one's: The break,
// thought the keeper Ana Roth, had come too late.
func (f *Finder) betweenCommas() {
	b, end := f.dateline, f.sentenceEnd()
	for i := range f.groups {
		g := &f.groups[i]
		if !g.finite || !g.isWord() || g.main < b+2 || f.tag(g.main-1) != lexicon.Comma {
			continue
		}
		if f.items[g.main].quoted || !quotes(f.verbForm(g.main)) {
			continue
		}
		e := f.fullPhrase(g.last)
		if n := f.apposition(e, g.last); f.tag(n) == lexicon.Comma {
			e = n
		}
		colon := f.char(e) == ':' && !f.finiteAmong(b, g.main-1) // Nonsense, says Roth: the weir holds.
		if e == g.last || e+1 >= end || !colon && (f.tag(e) != lexicon.Comma || !f.isPredicate(e+1)) || !f.speaks(f.nounPhrase(g.last)) {
			continue
		}
		before := pair{b, g.main - 1}
		if cleft := f.is(b, "what") && f.isBe(e+1); f.plainWords(before[0], before[1]) && (cleft || !f.subordinates(b)) {
			f.replace(f.cuedBy(g, lexicon.Trail, pair{g.last, e}, accordedScore).claiming(before, pair{e + 1, end}))
			return
		}
	}
}

// fromTheStart lets a content before its source and cue begin where its sentence does, if nothing that stands before
// it parts it from that: no comma, quotation or other cue. | There must be | a second key, Roth thought.
func (f *Finder) fromTheStart() {
	b := f.dateline
	for i := range f.cands {
		c := &f.cands[i]
		p := &c.content[0]
		switch {
		case c.n == 0 || p[0] <= b || p[0] > b+maxAside || f.tag(p[0]) == quoted:
		case p[1] > c.head || f.tag(p[1]) != lexicon.Comma:
		case !c.source.empty() && c.source[0] < p[1]:
		case f.tag(b) == lexicon.CC || f.subordinates(b) && !f.is(b, "now") && !(f.is(b, "at") && f.is(b+1, "least", "most")):
		case f.isOneWith(b, p[0]) && f.finiteAmong(b, p[1]):
			p[0] = b
		}
	}
}

// isOneWith reports whether nothing parts the items [i, e) from what follows them: no mark, quotation or cue.
func (f *Finder) isOneWith(i, e int) bool {
	for k := i; k < e; k++ {
		if !f.mayBegin(k) || f.tag(k) == quoted || f.items[k].split || f.cueLogs[k] >= leastCue && f.share(k) >= otherCueShare {
			return false
		}
	}
	return true
}

// courtHeard adds the claim of what a court or the like heard, at the end of a sentence, which is how papers report
// what is said there: The pilot took bribes, the high court heard on Monday.
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
	c := f.cuedAt(a, lexicon.Trail, source, accordedScore).claiming(pair{f.dateline, source[0] - 1})
	c.cue[0] = source[1] // has been told
	if f.is(a, "told") {
		c.source = pair{} // it does not say who told it
	}
	f.cands = append(f.cands, c)
}

// hearing returns the verb with which a sentence says that a court or the like heard, or was told, what stands before
// a comma, and that court; or -1.
func (f *Finder) hearing() (a int, source pair) {
	for a := f.sentenceEnd() - 1; a > f.dateline+2 && a >= f.sentenceEnd()-maxTail; a-- {
		told := f.is(a, "told") && f.isBe(a-1)
		if !told && !f.is(a, "heard", "hears") || !f.isTail(a+1, f.sentenceEnd()) {
			continue
		}
		e := a
		if told {
			e--
		}
		if f.isHave(e - 1) {
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
