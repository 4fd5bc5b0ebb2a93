package claim

import "github.com/sayso-go/sayso/internal/lexicon"

// A sentence may end with who says what stands before it, or have that between commas within it: The lift fell, the owner said on Monday; The break, thought
// Roth, came late. These rules see to such claims.

// trailingShare is how often a verb must be a cue for that, in hundredths; otherCueShare how often one must be that a content does not reach over.
const (
	trailingShare = 20
	otherCueShare = 30
)

// maxTail is how many words may say where or when, after that.
const maxTail = 8

// isTail reports whether what is left of the sentence from item k on says no more than when or where: on Thursday, in a statement, in a report published today.
func (f *Finder) isTail(k int) bool {
	end := f.sentenceEnd()
	if k < end-maxTail || k < end && f.tag(k) != lexicon.IN && f.nounLists(k)&lexicon.Day == 0 && !f.is(k, todays...) {
		return false
	}
	return f.tailEnd(k) == end
}

// tailEnd returns the item after those from item k on which say no more than when or where.
func (f *Finder) tailEnd(k int) int {
	end := f.sentenceEnd()
	for i := k; ; i++ {
		t := f.tag(i)
		if i >= end || !lexicon.Nouns.Has(t) && !lexicon.Adjectives.Has(t) && t != lexicon.IN && t != lexicon.DT && t != lexicon.CD && t != lexicon.PRPS &&
			!(t == lexicon.VBN && i > k && lexicon.Nouns.Has(f.tag(i-1))) && !f.is(i, todays...) {
			return i
		}
	}
}

// todays are the adverbs that say when something was said.
var todays = []string{"today", "yesterday", "tonight", "earlier", "later"}

// mayTrail reports whether a verb may stand in such a place: it is a cue often enough, or means that somebody says a clause.
func (f *Finder) mayTrail(i int) bool {
	return f.share(i) >= trailingShare || f.l.MeaningOf(f.verb(i), lexicon.Clause) == lexicon.Sure
}

// trails reports whether the sentence ends with a comma, a noun phrase and a verb that may stand there: then it is worth its tree.
func (f *Finder) trails() bool {
	end := f.sentenceEnd()
	for i := end - 1; i > f.dateline+3 && i >= end-maxTail; i-- {
		if t := f.tag(i); !lexicon.FiniteVerbs.Has(t) && t != lexicon.VBN || !f.mayTrail(i) || !f.isTail(i+1) {
			continue
		}
		v := i
		if f.isHave(v - 1) {
			v--
		}
		k := v
		for k > f.dateline && k > v-maxAside && f.tag(k-1) != lexicon.Comma {
			k--
		}
		return k > f.dateline+2 && k < v && f.tag(k-1) == lexicon.Comma && f.fullPhrase(k) == v
	}
	return false
}

// trailing adds the claim of a sentence that ends with a comma, a source and a cue: Most millers said they were poor, the survey found.
func (f *Finder) trailing() {
	end, n := f.sentenceEnd(), len(f.groups)
	if n < 2 {
		return
	}
	g := &f.groups[n-1]
	for n > 2 && !g.finite && g.last < end && f.tag(g.main) == lexicon.VBN && lexicon.Nouns.Has(f.tag(g.first-1)) && g.first == g.main {
		n--
		g = &f.groups[n-1] // concluded in a report published on Thursday
	}
	told := g.passive && f.is(g.main, "told", "informed")
	if g.last < end-maxTail || !g.finite && (f.tag(g.main) != lexicon.VBN || g.last < end) || g.passive && !told || !f.mayTrail(g.main) || f.items[g.main].quoted {
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
	if e > k && f.tag(e) == lexicon.IN && f.is(e+1, "more", "fewer", "less") && f.is(e+2, "than") {
		e = f.nounPhrase(e + 3) // a trial of more than 400 patients
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
		same := c.source[1] == g.first && (c.content[0][0] > b && f.tag(c.content[0][1]) == lexicon.Comma && c.content[0][1] == k-1 || // but its content begins later
			c.n == 1 && c.content[0][0] == b && c.content[0][1] < k-1 && f.plainWords(c.content[0][1], k-1)) // or ends earlier
		if c.head == g.main && !told && !(after > g.last && c.content[0][0] == g.last) && !same || f.tag(c.content[0][0]) == quoted {
			return
		}
	}
	if s := f.span(b, k-1); !f.hasFinite(s.First, s.Last) || !g.finite && !doc && (f.tag(k) == lexicon.PRPS || !f.speaks(f.nounPhrase(k))) {
		return // she smiled, her suspicions confirmed; but: it leaked, the coast guard estimated
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
	f.putTrail(c)
}

// putTrail puts a claim of this file in the place of the candidate with its cue, to which what it was said in belongs: The kiln leaked, the inspector found in a
// report.
func (f *Finder) putTrail(c candidate) {
	c.cue[1] = f.withMedium(&analysis{source: c.source, content: c.content}, &c)
	f.replace(c)
}

// parenthetical sees to it that the clause around somebody and a verb between commas is that one's: The lettuces, he muttered, had been dying; She was late,
// an official added, since the road was closed. In the former nobody can do anything else to the lettuces, whatever the verb; the latter is a claim only of those
// verbs that may stand at a sentence's end, and only where none was found.
func (f *Finder) parenthetical() {
	for i := range f.groups {
		g := &f.groups[i]
		taken := !g.finite && g.first == g.main && f.tag(g.main) == lexicon.VBN && f.tag(g.last) == lexicon.Comma && f.mayTrail(g.main) // for a participle
		if !g.finite && !taken || g.passive && !taken || f.items[g.main].quoted || g.main < f.dateline+3 {
			continue
		}
		e := g.last
		if f.tag(e) == lexicon.IN {
			e = f.tailEnd(e) // he had said on the eve of the match
		}
		k := g.first
		for k > f.dateline && k > g.first-maxAside && f.tag(k-1) != lexicon.Comma {
			k--
		}
		if f.tag(e) != lexicon.Comma || k < f.dateline+2 || f.tag(k-1) != lexicon.Comma || k == g.first || f.fullPhrase(k) != g.first && !f.is(k, "i", "we", "he", "she", "they") || !f.speaks(f.nounPhrase(k)) && f.tag(k) != lexicon.PRP {
			continue
		}
		b, end := f.dateline, f.sentenceEnd()
		if k-b > window {
			return // no sentence that somebody says
		}
		for n := k - 2; n > b; n-- {
			if c := f.char(n); c == ':' || c == ';' {
				b = n + 1
			}
		}
		for n := e + 1; n < end; n++ {
			if f.char(n) == ';' {
				end = n
			}
		}
		if b >= k-1 || e+1 >= end || f.subordinates(b) || !f.plainWords(b, k-1) {
			continue
		}
		s := f.span(b, k-1)
		finite, rest := f.hasFinite(s.First, s.Last), f.span(e+1, end)
		next := e + 1
		for lexicon.Adverbs.Has(f.tag(next)) {
			next++
		}
		switch {
		case (f.isFinite(next) || f.tag(next) == lexicon.MD) && (f.mayTrail(g.main) || !finite && !f.isTimeNoun(k-2)):
			if f.spansCue(g.main, b, e, end) {
				continue
			}
		case finite && f.mayTrail(g.main) && !f.isCandidate(g.main) && (f.tag(e+1) == lexicon.IN && !f.is(e+1, "while", "whereas") || f.is(e+1, "but") && !f.hasFinite(rest.First, rest.Last)):
		default:
			continue
		}
		if b > f.dateline {
			for n := range f.cands { // questioned the figure: several families, he said, had left
				if d := &f.cands[n]; d.n > 0 && d.content[0][0] < b-1 && d.content[d.n-1][1] > b-1 && d.head < b-1 {
					d.content, d.n = [2]pair{{d.content[0][0], min(d.content[0][1], b-1)}}, 1
				}
			}
		}
		c := candidate{head: g.main, lemma: f.verb(g.main), frame: lexicon.Trail, cue: pair{g.first, g.last}, source: pair{k, g.first}, n: 2, score: accordedScore, negated: g.negated}
		c.content = [2]pair{{b, k - 1}, {e + 1, end}}
		f.putTrail(c)
		return
	}
}

// spansCue reports whether the candidate whose head is item a has a content on both sides of it, which begins at item b at the earliest and ends after e and
// at end at the latest, or one that begins after it.
func (f *Finder) spansCue(a, b, e, end int) bool {
	for i := range f.cands {
		if c := &f.cands[i]; c.head == a && (c.n == 2 && c.content[0][0] >= b && c.content[1][1] > e && c.content[1][1] <= end || c.content[0][0] > a) {
			return true
		}
	}
	return false
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
		} else if f.char(k) == ':' {
			end = k // argues the union: it wants more
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
			if c := &f.cands[i]; c.head != g.main && c.content[0][0] < end && (c.n > 0 && c.content[0][1] > g.main || c.source[0] >= g.last) || f.tag(c.content[0][0]) == quoted {
				return
			}
		}
		c := candidate{head: g.main, lemma: f.verb(g.main), frame: lexicon.Trail, cue: pair{g.first, g.last}, source: pair{g.last, end}, n: 1, score: accordedScore, negated: g.negated}
		c.content[0] = pair{b, g.main - 1}
		for i := range f.cands {
			if d := &f.cands[i]; d.head == g.main && d.source[0] == g.last && d.content[0][0] < end {
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
			plain = plain && f.mayBegin(k) && t != quoted && !f.items[k].split && (f.cueLogs[k] < leastCue || f.share(k) < otherCueShare)
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
