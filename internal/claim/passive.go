package claim

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// In the passive, who says something stands after by, or nowhere: was accused by two lawmakers of it; is believed to be old.

// quotedAs sees to it that what somebody is quoted as saying is a claim: Roth was quoted by the agency as saying the weir leaks.
func (f *Finder) quotedAs() {
	for i := range f.groups {
		g := &f.groups[i]
		k := f.asSaying(g)
		if k < 0 {
			continue
		}
		c := f.cuedBy(g, lexicon.Clause, f.subject(g), sureScore)
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
		c.n = 1
		if b >= end || f.tag(b) == lexicon.IN && !f.is(b, "that", "if") {
			f.quotedBefore(c, k)
			continue
		}
		c.content[0] = pair{b, end}
		if f.tag(b) == quoted && b+1 == end {
			c.frame, c.speech, c.evidence = lexicon.Beside, true, ByQuotation
		}
		f.replace(c)
	}
}

// quotesAs sees to it that whom somebody quotes as saying something is the one who says it: The agency quoted | Roth | as saying | the weir
// leaks; The weir was safe, the agency quoted | Roth | as saying.
func (f *Finder) quotesAs() {
	for i := range f.groups {
		g := &f.groups[i]
		if g.passive || !g.finite || !f.is(g.main, "quoted", "quotes", "cited", "cites") || f.items[g.main].quoted {
			continue
		}
		k := f.fullPhrase(g.last)
		if f.tag(g.last) == lexicon.PRP {
			k = g.last + 1
		}
		if k == g.last || !f.is(k, "as") || !f.is(k+1, "saying", "telling") {
			continue
		}
		c := candidate{head: k + 1, lemma: f.verb(k + 1), frame: lexicon.Clause, cue: pair{k, k + 2}, source: pair{g.last, k}, score: accordedScore}
		s := f.subject(g)
		switch b, end := k+2, f.sentenceEnd(); {
		case b < end:
			c.content[0] = pair{b, f.saidEnd(b)}
		case s.empty():
			continue
		case f.tag(s[0]-1) == quoted:
			c.content[0] = pair{s[0] - 1, s[0]}
			c.frame, c.speech, c.evidence = lexicon.Beside, true, ByQuotation
		case f.tag(s[0]-1) == lexicon.Comma && f.finiteAmong(f.dateline, s[0]-1):
			c.content[0] = pair{f.dateline, s[0] - 1}
			c.frame = lexicon.Trail
		default:
			continue
		}
		c.n = 1
		f.drop(g.first, k+2)
		f.cands = append(f.cands, c)
	}
}

// asSaying returns the item of as in a passive that says as what somebody is quoted, quoted by the agency | as | saying, or -1.
func (f *Finder) asSaying(g *group) int {
	if !g.passive || !f.is(g.main, "quoted", "cited", "reported") {
		return -1
	}
	k := g.last
	if f.is(k, "by", "in", "on") {
		k = f.fullPhrase(k + 1)
	}
	if !f.is(k, "as") || !f.is(k+1, "saying", "telling") || k >= g.last+maxAside {
		return -1
	}
	return k
}

// quotedBefore adds the claim c of what stands before who is quoted as saying it, with as at item k: a quotation, or a clause, Roth will
// run, the head of the board, Jan Lund, was quoted as saying.
func (f *Finder) quotedBefore(c candidate, k int) {
	first := c.cue[0]
	c.cue[1] = k + 2
	if q := c.source[0] - 1; f.tag(q) == quoted {
		c.content[0] = pair{q, q + 1}
		c.frame, c.speech, c.evidence = lexicon.Beside, true, ByQuotation
		f.replace(c)
	} else if p := f.clauseBefore(first); !p.empty() {
		c.frame, c.source, c.content[0] = lexicon.Trail, pair{p[1] + 1, first}, p
		f.replace(c)
	}
}

// doneBy sees to it that who accuses or urges somebody in the passive is the source, and what it is about part of the content: The minister
// was accused | by two lawmakers | of taking bribes.
func (f *Finder) doneBy() {
	for i := range f.groups {
		g := &f.groups[i]
		k := g.last
		if !f.is(g.main, "accused", "suspected", "urged", "asked", "warned", "told") || !f.is(k, "by") || f.items[g.main].quoted {
			continue
		}
		b, s := f.nounPhrase(k+1), f.subject(g)
		if f.is(b-1, "loudspeaker", "megaphone", "radio", "telephone", "phone", "text", "letter", "email", "e-mail", "mail", "post") {
			continue // by which means
		}
		if b > k+1 && f.is(g.main, "asked") && (g.passive || g.first == f.dateline) && (f.tag(b) == lexicon.WRB || f.is(b, "what", "whether", "if")) {
			f.replace(f.cuedBy(g, lexicon.ObjWh, pair{k + 1, b}, sureScore).claiming(pair{b, f.nextMark(b)})) // was asked by Roth where he had slept
			continue
		}
		if !g.passive || b == k+1 || s.empty() || s[1] > g.first {
			continue
		}
		of := f.is(b, "of") && f.is(g.main, "accused", "suspected", "warned")
		to := f.is(b, "to") && f.tag(b+1) == lexicon.VB
		if !of && !to {
			continue
		}
		c := f.cuedBy(g, lexicon.Of, pair{k + 1, b}, assertedScore)
		c.content, c.n = [2]pair{s, {b, f.nextMark(b + 1)}}, 2
		f.replace(c)
	}
}

// raised adds the claim of what is said of the subject of a passive by nobody who is named, where no decision has found it: The firm has
// been accused of dumping waste; The bell is believed to date from 1340.
func (f *Finder) raised() {
	for i := range f.groups {
		g := &f.groups[i]
		k := g.last
		if !g.passive || g.main+1 != k || f.items[g.main].quoted || f.foundWell(g) {
			continue
		}
		c := f.cuedBy(g, lexicon.ToInf, pair{}, assertedScore)
		switch {
		case f.is(k, "of") && f.is(g.main, "accused", "suspected"):
			k++
			c.frame, c.cue[1] = lexicon.Of, k
		case f.tag(k) == lexicon.TO && f.tag(k+1) == lexicon.VB && f.is(g.main, raisable...):
		default:
			continue
		}
		s, e := f.subject(g), f.nextMark(k)
		if s.empty() || s[1] > g.first || f.is(s[0], "it", "that", "which", "who") {
			continue
		}
		if e <= k || e == k+1 && !lexicon.Nouns.Has(f.tag(k)) {
			continue
		}
		c.content, c.n = [2]pair{s, {k, e}}, 2
		f.replace(c)
	}
}

// raisable are the participles after which an infinitive says what is said of the subject.
var raisable = []string{"said", "believed", "thought", "reported", "rumoured", "rumored", "understood", "alleged", "advised", "urged",
	"warned", "reminded"}

// foundWell reports whether there is a candidate for the passive g, but for one whose source is no agent: is said to have belonged to a
// queen.
func (f *Finder) foundWell(g *group) bool {
	for i := range f.cands {
		if c := &f.cands[i]; c.head == g.main {
			return c.source[0] < g.last || f.is(c.source[0]-1, "by")
		}
	}
	return false
}

// passive reports whether item a is the verb of a passive.
func (f *Finder) passive(a int) bool {
	g := f.groupOf(a)
	return g != nil && g.passive
}

// undergoes reports whether a source is the subject of a passive cue whose head is item a, and so the one that is spoken to or of,
// or nobody: residents were told, she was called, it is said.
func (f *Finder) undergoes(a int, source pair) bool {
	if source.empty() {
		return false
	}
	if a == f.dateline && f.is(a, "told", "informed", "warned", "reminded") && source[0] > a && f.tag(source[0]-1) == lexicon.Comma {
		return true // Told that it was late, | Ana Roth | left
	}
	if source[0] > a {
		return false
	}
	if f.undergone(a) {
		return true
	}
	for i := range f.groups {
		if g := &f.groups[i]; g.main == a {
			has := f.t.Tokens[f.items[g.first].first].Flags&token.Clitic != 0 // she's called for it: it may be has
			return g.passive && !has && source[1] <= g.first && (f.is(source[0], "it") || hasObject(f.verbForm(a)))
		}
	}
	return false
}

// hasObject reports whether a verb names the one who is spoken to or of as its object.
func hasObject(verb string) bool {
	switch verb {
	case "accuse", "ask", "blame", "call", "consider", "credit", "criticize", "criticise", "describe", "inform", "label", "mention", "notify",
		"order", "praise", "remind", "suspect", "tell", "urge", "view", "warn":
		return true
	}
	return false
}

// wasTold adds the claim of a clause that somebody was told: Jurors were told | the knife was never found; Ministers were briefed last week
// | that it was.
func (f *Finder) wasTold() {
	for i := range f.groups {
		g := &f.groups[i]
		if !g.passive || !g.finite || !f.isTold(g.main) || f.items[g.main].quoted || f.isCandidate(g.main) {
			continue
		}
		b := g.last
		if k := f.nounPhrase(b); k > b && (f.isTimeNoun(k-1) || f.isDay(k-1)) {
			b = k // were briefed last week that
		} else if f.is(b, "on") && f.isDay(b+1) {
			b += 2
		}
		k := f.fullPhrase(b)
		if f.tag(b) == lexicon.PRP {
			k = b + 1
		}
		if f.is(b, "that") && f.nounPhrase(b+1) > b+1 || b == g.last && k > b && f.isPredicate(k) {
			f.cands = append(f.cands, f.cuedBy(g, lexicon.ObjClause, pair{}, assertedScore).claiming(pair{b, f.sentenceEnd()}))
		}
	}
}

// toldAndWarned parts what several people are told from what they are warned of as well: are urged | to come early | and reminded | that.
func (f *Finder) toldAndWarned() {
	for i := range f.groups {
		g := &f.groups[i]
		if !g.passive || !g.finite || f.items[g.main].quoted || !f.isTold(g.main) && !urges(f.verbForm(g.main)) {
			continue
		}
		end := f.nextMark(g.last)
		for k := g.last + 1; k+2 < end; k++ {
			if f.tag(k) == lexicon.CC && (f.tag(k+1) == lexicon.VBN || f.tag(k+1) == lexicon.VBD) && f.isTold(k+1) && f.is(k+2, "that", "to") {
				f.partTold(g, k)
				break
			}
		}
	}
}

// partTold does so for verb group g and the conjunction at item k.
func (f *Finder) partTold(g *group, k int) {
	f.drop(k+1, k+2)
	d := f.cuedAt(k+1, lexicon.ObjThat, pair{}, sureScore).claiming(pair{k + 2, f.saidEnd(k + 2)})
	if f.is(k+2, "to") {
		d.frame = lexicon.ObjToInf
	}
	f.cands = append(f.cands, d)
	for i := range f.cands {
		if c := &f.cands[i]; c.head == g.main && c.n > 0 {
			if p := &c.content[c.n-1]; p[0] < k {
				p[1] = min(p[1], k)
				return
			}
		}
	}
	if b := g.last; b < k && (f.is(b, "that") || f.isInfinitive(b)) {
		f.drop(g.main, g.last)
		f.cands = append(f.cands, f.cuedBy(g, lexicon.ObjToInf, pair{}, sureScore).claiming(pair{b, k}))
	}
}

// isTold reports whether item i is a participle that says that somebody was told something.
func (f *Finder) isTold(i int) bool {
	return f.is(i, "told", "informed", "assured", "warned", "briefed", "notified", "reminded", "advised")
}

// thatNear reports whether what somebody was told begins right after item i, or after when it was.
func (f *Finder) thatNear(i int) bool {
	for k := i + 1; k < min(i+maxRole, len(f.items)); k++ {
		if f.is(k, "that") {
			return true
		}
	}
	return false
}

// byAgent gives a passive without a source whoever stands with by at the end of its content, was dismissed as a joke | by farmers, and
// one with such a source the words before that which say as what: was called | a joke | by farmers.
func (f *Finder) byAgent() {
	for i := range f.groups {
		g := &f.groups[i]
		for n := range f.cands {
			if c := &f.cands[n]; g.passive && c.head == g.main && c.n > 0 {
				f.endAtAgent(g, c)
				f.asWhat(g, c)
			}
		}
	}
}

// endAtAgent ends the content of c, whose verb group is g, before by and its source, if it has none.
func (f *Finder) endAtAgent(g *group, c *candidate) {
	p := &c.content[c.n-1]
	if !c.source.empty() || p[0] < g.last || f.tag(p[0]) == lexicon.TO {
		return // thought to be buried by monks
	}
	for k := p[0] + 1; k+1 < p[1] && !f.isFinite(k); k++ {
		if f.is(k, "by") && f.fullPhrase(k+1) == p[1] && f.speaks(f.nounPhrase(k+1)) {
			c.source, p[1] = pair{k + 1, p[1]}, k
			return
		}
	}
}

// asWhat adds the words between verb group g and by to the content of c, of which they say what it is called.
func (f *Finder) asWhat(g *group, c *candidate) {
	what := pair{g.last, c.source[0] - 1}
	if c.n != 1 || c.content[0][1] > c.head || c.source.empty() || what[1] <= what[0] || !f.is(what[1], "by") {
		return
	}
	if f.is(what[0], "as") && what[1] > what[0]+1 || f.items[what[0]].quoted || calls(f.verbForm(g.main)) {
		c.content[1], c.n, c.cue[1] = what, 2, g.last
	}
}

// toBe gives a content before a passive what it is said to be behind by whom, which is no part of that source either: | The weir |, said by
// Roth | to be safe |, leaks; The plan was described by farmers | as a joke.
func (f *Finder) toBe(c *candidate) {
	s := &c.source
	if c.n == 0 || c.content[0][1] > c.head || s[0] != c.head+2 || !f.is(s[0]-1, "by") {
		return
	}
	k := f.fullPhrase(s[0])
	if k > s[1] || k+1 >= f.sentenceEnd() || !f.isInfinitive(k) && !f.is(k, "as") || c.n == 2 && c.content[1][0] == k {
		return
	}
	e := k + 1
	for e < f.sentenceEnd() && f.mayBegin(e) {
		e++
	}
	s[1] = k
	*c = c.claiming(c.content[0], pair{k, e})
}

// withSubject lets the content of a passive begin with all of its subject: | The defendant |, a notary from Lund, is alleged to have lied.
func (f *Finder) withSubject(c *candidate) {
	p := &c.content[0]
	if c.n == 0 || !c.source.empty() || p[1] > c.cue[0] || p[0] <= f.dateline || !f.passive(c.head) {
		return
	}
	aside := f.tag(p[0]-1) == lexicon.Comma && articles.Has(f.tag(p[0])) && f.tag(p[1]) == lexicon.Comma
	if aside && f.fullPhrase(f.dateline) == p[0]-1 {
		p[0] = f.dateline
	}
}

// believedToBe adds the claims of participles that say what somebody is thought to be, before the verb of their sentence: | Two brothers |
// believed | to have fled | have been found.
func (f *Finder) believedToBe() {
	for a := f.dateline + 1; a+4 < f.sentenceEnd(); a++ {
		participle := f.tag(a) == lexicon.VBN || f.tag(a) == lexicon.VBD
		if !participle || !f.isInfinitive(a+1) || !f.is(a, "believed", "thought", "said", "alleged", "reported", "understood", "presumed") {
			continue
		}
		b := f.phraseBefore(a)
		if b == a || f.nounPhrase(b) != a || relatives.Has(f.tag(b-1)) || !f.is(a+2, "be", "have") || f.items[a].quoted {
			continue
		}
		e := a + 3
		for e < f.sentenceEnd() && f.mayBegin(e) && f.tag(e) != lexicon.WRB && !f.isPredicate(e) {
			e++
		}
		if e < f.sentenceEnd() && f.isPredicate(e) {
			for i := range f.cands {
				if c := &f.cands[i]; c.source == (pair{b, a}) && c.head >= e {
					c.void() // what is done to them claims nothing
				}
			}
			f.replace(f.cuedAt(a, lexicon.Trail, pair{}, sureScore).claiming(pair{b, a}, pair{a + 1, e}))
		}
	}
}

// saidToBe adds the claims of participles that say by whom something is said to be what, before the verb of their sentence: | A bridge | said
// by engineers | to be unsafe | has reopened.
func (f *Finder) saidToBe() {
	for a := f.dateline + 1; a+4 < f.sentenceEnd(); a++ {
		participle := f.tag(a) == lexicon.VBN || f.tag(a) == lexicon.VBD
		if !participle || !f.is(a+1, "by") || f.isBe(a-1) || f.items[a].quoted || f.l.MeaningOf(f.verb(a), lexicon.That) != lexicon.Sure {
			continue
		}
		what := a
		if f.tag(what-1) == lexicon.RB || f.tag(what-1) == lexicon.Comma {
			what--
		}
		b := f.phraseBefore(what)
		source := pair{a + 2, f.fullPhrase(a + 2)}
		if b == what || f.nounPhrase(b) != what || source.empty() || !f.isInfinitive(source[1]) {
			continue
		}
		e := source[1] + 2
		for e < f.sentenceEnd() && f.mayBegin(e) && !f.isPredicate(e) {
			e++
		}
		f.replace(f.cuedAt(a, lexicon.Trail, source, sureScore).claiming(pair{b, what}, pair{source[1], e}))
	}
}
