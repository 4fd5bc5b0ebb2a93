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
		if !g.passive || !f.is(g.main, "accused", "suspected", "urged", "asked", "warned", "told") || !f.is(k, "by") || f.items[g.main].quoted {
			continue
		}
		b, s := f.nounPhrase(k+1), f.subject(g)
		if b == k+1 || s.empty() || s[1] > g.first {
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
	for i := range f.groups {
		if g := &f.groups[i]; g.main == a {
			return g.passive
		}
	}
	return false
}

// undergoes reports whether a source is the subject of a passive cue whose head is item a, and so the one that is spoken to or of,
// or nobody: residents were told, she was called, it is said.
func (f *Finder) undergoes(a int, source pair) bool {
	if source.empty() || source[0] > a {
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

// wasTold adds the claim of a clause without that which somebody was told: Jurors were told | the knife was never found.
func (f *Finder) wasTold() {
	for i := range f.groups {
		g := &f.groups[i]
		if !g.passive || !g.finite || !f.is(g.main, "told", "informed", "assured", "warned") || f.items[g.main].quoted || f.isCandidate(g.main) {
			continue
		}
		k := f.fullPhrase(g.last)
		if f.tag(g.last) == lexicon.PRP {
			k = g.last + 1
		}
		if k > g.last && f.isPredicate(k) {
			f.cands = append(f.cands, f.cuedBy(g, lexicon.ObjClause, pair{}, assertedScore).claiming(pair{g.last, f.sentenceEnd()}))
		}
	}
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
	if f.Teach != nil || c.n == 0 || c.content[0][1] > c.head || s[0] != c.head+2 || !f.is(s[0]-1, "by") {
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
