package claim

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// A pair is the run of items [p[0], p[1]). An empty one stands for none.
type pair [2]int

func (p pair) empty() bool { return p[0] >= p[1] }

// A candidate is a claim that a sentence may make.
type candidate struct {
	head     int // item
	lemma    lexicon.Word
	class    lexicon.Class
	frame    lexicon.Frame
	cue      pair
	source   pair
	content  [3]pair
	n        int
	score    int
	factors  [lexicon.NumFactors]uint8
	evidence Evidence
	negated  bool
	speech   bool
	shared   bool // the source is that of a verb before
}

// verbs makes the candidates of the sentence's verb groups.
func (f *Finder) verbs() {
	for gi := range f.groups {
		f.verbGroup(gi)
	}
}

func (f *Finder) verbGroup(gi int) {
	g := &f.groups[gi]
	m := g.main
	lemma := f.verb(m)
	if lemma == 0 || f.is(g.first-1, "please") {
		return
	}
	if !f.All && !f.l.MayCue(lemma, lexicon.Verb, leastShare) && !f.l.MayCue(lemma, lexicon.Passive, leastShare) && f.tag(m+1) != lexicon.RP {
		return // nothing that this verb does can reach minScore
	}
	after := m + 1
	if f.tag(after) == lexicon.RP || f.is(after, "out") {
		if w := f.phrasal(lemma, after); w != 0 {
			lemma = w
		}
		after++
	}
	class := lexicon.Verb
	if g.passive || f.items[m].tag == lexicon.VBN && !f.hasHave(g) {
		class = lexicon.Passive
	}
	c := candidate{head: m, lemma: lemma, class: class, cue: pair{g.first, after}, negated: g.negated}
	if g.to && g.first == m-1 {
		c.cue[0] = m
	}
	f.source(&c, gi)
	if class == lexicon.Passive {
		f.passive(&c, g, after)
		return
	}
	if q := f.quotedAs(gi); q != nil {
		c.cue[0] = q.first
		c.source = f.subjectBefore(q.first)
	}
	f.document(&c)
	for lexicon.Adverbs.Has(f.tag(after)) && f.tag(after+1) != lexicon.TO { // vowed never to return
		after++
		c.cue[1] = after
	}
	if f.tag(after) == lexicon.RB && f.tag(after+1) == lexicon.TO && f.tag(after+2) == lexicon.VB {
		f.add(&c, lexicon.ToInf, pair{after, f.clauseEnd(after+2, &c)})
		return
	}
	f.complement(&c, after)
}

// passive adds the candidate of a passive: what is its subject belongs to the content, as it does in the active, and the
// agent is the source. The accountant was accused of theft: the accountant ... of theft.
func (f *Finder) passive(c *candidate, g *group, after int) {
	if !c.source.empty() && c.source[0] == after+1 {
		after = c.source[1] // was described by one jeweller as
	}
	n := len(f.cands)
	cue := c.cue
	f.complement(c, after)
	subject := pair{}
	if g.finite {
		subject = f.subjectBefore(g.first)
	}
	if subject.empty() || f.is(subject[0], "it", "there") && subject[1] == subject[0]+1 {
		for i := n; i < len(f.cands); i++ {
			if d := &f.cands[i]; !c.source.empty() && cue[1] <= c.source[0] && c.source[1] <= d.cue[1] {
				d.cue = cue // accused by the union of: the agent is no part of the cue
			}
		}
		return
	}
	for i := n; i < len(f.cands); i++ {
		d := &f.cands[i]
		if d.frame == lexicon.That || d.frame == lexicon.Clause || d.frame == lexicon.Wh || d.frame == lexicon.Colon_ || d.frame == lexicon.Trail {
			continue // was told that
		}
		if d.cue[1] > cue[1] { // the preposition goes with the content: it is no longer beside the verb's object
			d.content[0][0] = cue[1]
			if !c.source.empty() && c.source[0] == cue[1]+1 {
				d.content[0][0] = after
			}
			d.cue = cue
		}
		d.content[1], d.content[0] = d.content[0], subject
		d.n = 2
		f.score(d)
	}
}

// document gives what a document says to the one whose document it is, if that stands with it, as the guidelines do: the
// commission's report concluded has the source "the commission's" and the cue "report concluded".
func (f *Finder) document(c *candidate) {
	s := c.source
	if s.empty() || c.shared || s[1] != c.cue[0] {
		return
	}
	i := s[1] - 1
	if f.nounLists(i)&lexicon.DocNoun == 0 {
		return
	}
	for k := i - 1; k >= s[0] && k >= i-4; k-- {
		switch t := f.tag(k); {
		case t == lexicon.POS || t == lexicon.PRPS:
			c.source[1] = k + 1
			c.cue[0] = k + 1
			return
		case !inNoun.Has(t):
			return
		}
	}
}

// quotedAs returns the group before group gi in "was quoted as saying", "was heard to say", or nil.
func (f *Finder) quotedAs(gi int) *group {
	if gi == 0 || f.items[f.groups[gi].main].tag != lexicon.VBG {
		return nil
	}
	q := &f.groups[gi-1]
	if q.passive && q.finite && f.is(q.last, "as") && q.last+1 == f.groups[gi].main {
		return q
	}
	return nil
}

func (f *Finder) hasHave(g *group) bool {
	for i := g.first; i < g.main; i++ {
		if f.isHave(i) {
			return true
		}
	}
	return false
}

// phrasal returns the entry of a verb with its particle, "point out", where cues.tsv has it, or 0.
func (f *Finder) phrasal(lemma lexicon.Word, particle int) lexicon.Word {
	var buf [lexicon.MaxForm]byte
	b := append(buf[:0], f.l.Entries[lemma].Form...)
	b = append(append(b, ' '), f.text(particle)...)
	return f.l.FindBytes(b)
}

// complement sees what follows the verb or adjective at j and adds the candidates that it makes: one, or two where the cue
// may also stand behind its content.
func (f *Finder) complement(c *candidate, j int) {
	if e := f.inStatement(j); e > j {
		c.cue[1], j = e, e
	}
	j = f.overAdjuncts(j)
	switch t := f.tag(j); {
	case t == quoted:
		return // speech.go
	case f.char(j) == ':':
		if f.tag(j+1) == quoted || j+1 >= len(f.items) {
			return
		}
		c.cue[1] = j + 1
		f.add(c, lexicon.Colon_, pair{j + 1, f.sentenceEnd()})
		return
	case f.isThat(j):
		f.add(c, lexicon.That, pair{j, f.clauseEnd(j+1, c)})
		return
	case f.is(j, "if", "whether") || t == lexicon.WRB || t == lexicon.WP || t == lexicon.WDT && !f.is(j, "that"):
		f.add(c, lexicon.Wh, pair{j, f.clauseEnd(j+1, c)})
		return
	case t == lexicon.TO && (f.tag(j+1) == lexicon.VB || lexicon.Adverbs.Has(f.tag(j+1)) && f.tag(j+2) == lexicon.VB || f.tag(j+1) == lexicon.VBP):
		f.add(c, lexicon.ToInf, pair{j, f.clauseEnd(j+1, c)})
		return
	case t == lexicon.VBG && c.class == lexicon.Verb && !f.isBe(c.head):
		f.add(c, lexicon.Gerund, pair{j, f.clauseEnd(j+1, c)})
		return
	}
	if _, ok := f.clause(j); ok {
		f.add(c, lexicon.Clause, pair{j, f.clauseEnd(j, c)})
		return
	}
	if f.tag(j) == lexicon.IN || f.tag(j) == lexicon.TO {
		f.preposition(c, j)
		return
	}
	e := f.nounPhrase(j)
	if e == j {
		f.bare(c, j)
		return
	}
	k := f.overWhen(e)
	if f.l.Entries[c.lemma].Form == "call" && !f.names(e) && !f.is(e, "for", "on", "to") {
		return // called him yesterday
	}
	switch t := f.tag(k); {
	case f.isThat(k) && lexicon.Nouns.Has(f.tag(e-1)) && f.l.Share(f.noun(e-1), lexicon.Noun, lexicon.That) >= 30 && f.l.Share(c.lemma, lexicon.Verb, lexicon.ObjThat) < 80:
		f.add(c, lexicon.Object, pair{j, f.clauseEnd(k+1, c)}) // believed the claim that
	case f.isThat(k):
		f.add(c, lexicon.ObjThat, pair{k, f.clauseEnd(k+1, c)})
	case f.is(k, "if", "whether") || t == lexicon.WRB || t == lexicon.WP && !f.is(k, "who"):
		f.add(c, lexicon.ObjWh, pair{k, f.clauseEnd(k+1, c)})
	case t == lexicon.TO && f.tag(k+1) == lexicon.VB:
		if f.l.Entries[c.lemma].Form == "tell" {
			j = k // who is told is no part of what is told
		}
		f.add(c, lexicon.ObjToInf, pair{j, f.clauseEnd(k+1, c)})
	case f.is(k, "as"):
		f.add(c, lexicon.ObjAs, pair{j, f.objectEnd(k + 1)})
	case f.is(k, "of"):
		f.add(c, lexicon.ObjOf, pair{j, f.objectEnd(k + 1)})
	case f.is(k, "for"):
		f.add(c, lexicon.ObjFor, pair{j, f.objectEnd(k + 1)})
	case f.is(k, "about", "against", "on", "with", "from", "over", "into"):
		f.add(c, lexicon.ObjPrep, pair{j, f.objectEnd(k + 1)})
	default:
		if _, ok := f.clause(k); ok && t != lexicon.Comma && t != lexicon.CC {
			f.add(c, lexicon.ObjClause, pair{k, f.clauseEnd(k+1, c)})
			return
		}
		f.bare(c, j) // ..., said the ministry
		end := f.objectEnd(j)
		if k > e && k >= end {
			end = e // denied the report on Tuesday
		}
		f.add(c, lexicon.Object, pair{j, end})
	}
}

// names reports whether what something is called stands at item i.
func (f *Finder) names(i int) bool {
	if i >= len(f.items) {
		return false
	}
	t := f.tag(i)
	return f.items[i].quoted || f.items[i].split || nounStart.Has(t) && t != lexicon.VBN && f.lists(i)&lexicon.Day == 0
}

// isThat reports whether item i is the conjunction that.
func (f *Finder) isThat(i int) bool {
	if !f.is(i, "that") {
		return false
	}
	switch f.tag(i) {
	case lexicon.IN:
		return true
	case lexicon.DT, lexicon.WDT:
		if t := f.tag(i + 1); t == lexicon.PRP || t == lexicon.DT || t == lexicon.PRPS || t == lexicon.EX {
			return true
		}
	}
	_, ok := f.clause(i + 1)
	return ok
}

// overAdjuncts goes over what stands between a verb and its complement: when, where and to whom it was said, if a
// that, a colon or a quotation follows.
func (f *Finder) overAdjuncts(j int) int {
	j = f.overWhen(j)
	for k, n := j, 0; n < 3; n++ {
		switch t := f.tag(k); {
		case (t == lexicon.IN || t == lexicon.TO) && !f.isThat(k):
			e := f.fullPhrase(k + 1)
			if e == k+1 {
				return j
			}
			k = e
		case t == lexicon.RB:
			k++
		case t == lexicon.Comma && f.isThat(k+1):
			k++
		default:
			return j
		}
		k = f.overWhen(k)
		if f.isThat(k) || f.char(k) == ':' || f.tag(k) == quoted || f.tag(k) == lexicon.Comma && f.tag(k+1) == quoted {
			return k
		}
	}
	return j
}

// inStatement returns the end of the phrase at j that says by what means or how something was said, which belongs to the
// cue: in a statement, on its website, with a shrug; or j.
func (f *Finder) inStatement(j int) int {
	if f.tag(j) != lexicon.IN || !f.is(j, "in", "on", "with", "during", "at", "by") {
		return j
	}
	e := f.nounPhrase(j + 1)
	if e == j+1 {
		return j
	}
	switch li := f.nounLists(e - 1); {
	case lexicon.ProperNouns.Has(f.tag(e - 1)):
		return j
	case f.is(j, "with"):
		if f.tag(j+1) == lexicon.DT && e == j+3 && li&(lexicon.RoleNoun|lexicon.GroupNoun|lexicon.OrgNoun) == 0 {
			return e // with a shrug
		}
		return j
	case li&lexicon.DocNoun != 0, f.is(e-1, "interview", "speech", "website", "twitter", "email", "e-mail", "tweet", "call", "testimony", "conference", "briefing", "page", "blog", "phone"):
		return e
	}
	return j
}

// overWhen goes over a day, a date or such at j: Monday, on Monday, last week, in March.
func (f *Finder) overWhen(j int) int {
	k := j
	if f.tag(k) == lexicon.IN && f.is(k, "on", "in", "at", "late", "by") {
		k++
	}
	if f.is(k, "last", "this", "late", "early", "earlier", "the", "next") {
		k++
	}
	if f.lists(k)&(lexicon.Day|lexicon.Month) != 0 || k > j && f.is(k, "week", "month", "year", "night", "morning", "afternoon", "evening", "day", "weekend") && !f.is(j, "the") {
		k++
		for f.is(k, "morning", "afternoon", "evening", "night") || f.tag(k) == lexicon.CD {
			k++
		}
		return k
	}
	return j
}

// preposition adds the candidate of a verb or adjective with the preposition at j.
func (f *Finder) preposition(c *candidate, j int) {
	frame := f.prepositionFrame(j)
	if frame == lexicon.NoFrame {
		f.bare(c, j)
		return
	}
	if j+1 >= len(f.items) || frame == lexicon.As && c.class == lexicon.Passive && f.tag(j+1) == lexicon.VBG && f.isCue(j+1, 30) {
		return // was quoted as saying: the claim is that of the second verb
	}
	d := *c
	d.cue[1] = j + 1
	f.add(&d, frame, pair{j + 1, f.objectEnd(j + 1)})
	f.bare(c, j)
}

// prepositionFrame returns the frame of a cue with the preposition at j, NoFrame where there is none.
func (f *Finder) prepositionFrame(j int) lexicon.Frame {
	switch {
	case f.is(j, "about", "regarding", "concerning", "over"):
		return lexicon.About
	case f.is(j, "of"):
		return lexicon.Of
	case f.is(j, "for"):
		return lexicon.For
	case f.is(j, "on", "upon"):
		return lexicon.On
	case f.is(j, "to", "toward", "towards"):
		return lexicon.To
	case f.is(j, "against"):
		return lexicon.Against
	case f.is(j, "as", "like"):
		return lexicon.As
	case f.is(j, "with"):
		return lexicon.With
	case f.is(j, "in"):
		return lexicon.In
	case f.is(j, "at"):
		return lexicon.At
	case f.is(j, "from"):
		return lexicon.From
	}
	return lexicon.NoFrame
}

// add adds c with the given frame and content.
func (f *Finder) add(c *candidate, frame lexicon.Frame, content ...pair) {
	d := *c
	d.frame = frame
	d.n = 0
	for _, p := range content {
		if !p.empty() && d.n < len(d.content) {
			d.content[d.n] = p
			d.n++
		}
	}
	if d.n == 0 || f.isNaming(&d) {
		return
	}
	if p := d.content[0]; d.n == 1 && p[1] == p[0]+1 && f.lists(p[0])&(lexicon.Day|lexicon.Month) != 0 {
		return // settled the claim in March
	}
	f.score(&d)
	f.cands = append(f.cands, d)
}

// isNaming reports whether the content is no more than the title of a work, wrote "A House for Two Rivers", or the name
// that something has, a courier called "Biscuit"; or a thing that cannot be said, noted the time.
func (f *Finder) isNaming(c *candidate) bool {
	first := c.content[c.n-1][0]
	switch c.frame {
	case lexicon.Object, lexicon.As, lexicon.ObjAs, lexicon.ObjFor, lexicon.ObjOf, lexicon.ObjPrep:
	default:
		return false
	}
	if f.items[first].split && f.items[first].quoted {
		t := f.items[first].first
		q := f.t.Tokens[t].Quotation
		end := int(f.ends[q]) - 1
		if f.t.Tokens[end].Kind != token.Close {
			end++
		}
		if c.class == lexicon.Passive && f.t.Tokens[t].Flags&token.Capital != 0 {
			return true
		}
		return f.isTitle(int(t), end-1)
	}
	if c.frame == lexicon.As || c.frame == lexicon.ObjAs || c.frame != lexicon.Object && f.l.Share(c.lemma, c.class, c.frame) >= 50 {
		return false // warned guests of
	}
	// The object's head is its last noun before what describes it.
	e := f.nounPhrase(first)
	if e == first {
		return false
	}
	li := f.nounLists(e - 1)
	if li == 0 && f.tag(e-1) == lexicon.NNS {
		li = f.l.Entries[f.l.Find(strings.TrimSuffix(f.text(e-1), "s"))].Lists // two coffees
	}
	return li&lexicon.ConcreteNoun != 0
}

// bare adds the candidate of a cue that nothing follows: the clause before it, or around it, is its content.
func (f *Finder) bare(c *candidate, j int) {
	if c.class != lexicon.Verb || !lexicon.FiniteVerbs.Has(f.items[c.head].tag) {
		return
	}
	d := *c // the caller goes on with its own
	c = &d
	start := c.cue[0]
	dash := false
	if !c.source.empty() && c.source[0] < start && !c.shared {
		start = c.source[0]
	}
	inverted := c.source.empty() || c.shared
	before := start - 1
	as := f.is(before, "as")
	if as {
		before--
	}
	if f.char(before) == '-' {
		dash = true
	} else if f.tag(before) != lexicon.Comma {
		if !(before < 0 && as) {
			return
		}
	}
	if inverted && before >= 0 {
		// , said the minister
		e := f.apposition(f.fullPhrase(j), j)
		if e == j {
			return
		}
		c.source, c.shared = pair{j, e}, false
		j = e
	} else if c.source.empty() {
		return
	}
	// What stands after the cue up to the next comma belongs to it: he said in March.
	end := j
	for end < len(f.items) && f.tag(end) != lexicon.Comma && f.tag(end) != lexicon.Period && f.char(end) != ';' && f.char(end) != '-' {
		if lexicon.FiniteVerbs.Has(f.tag(end)) || f.tag(end) == quoted || f.isThat(end) || end-j > 12 {
			return
		}
		end++
	}
	first := f.clauseStart(before)
	if f.tag(first) == lexicon.CC {
		first++
	}
	p1 := pair{first, before}
	p2 := pair{}
	if f.tag(end) == lexicon.Comma && !dash || f.char(end) == '-' && dash {
		p2 = pair{end + 1, f.sentenceEnd()}
	} else if dash {
		return
	}
	if p1.empty() && p2.empty() {
		return
	}
	for k := p1[0]; k < p1[1]; k++ {
		if f.items[k].tag == quoted {
			return // speech.go
		}
	}
	n := len(f.cands)
	f.add(c, lexicon.Trail, p1, p2)
	if as && f.sourceKind(c) == lexicon.ItSource {
		f.cands = f.cands[:n] // as it stands
	}
	if as && len(f.cands) > n && f.isCue(c.head, leastAs) {
		f.cands[n].score = max(f.cands[n].score, asScore) // as the surveyor observed
	}
}

const (
	// leastAs is how often a verb must be a cue before a clause for "as" and its subject to make it one within a sentence,
	// and asScore the score that it then has at least.
	leastAs, asScore = 30, 60
)

// apposition returns the end of the noun phrase that started at i and ends at e, with an apposition or a relative clause
// after a comma: the minister, who is ill.
func (f *Finder) apposition(e, i int) int {
	if e == i {
		return e
	}
	if t := f.tag(e); t == lexicon.WP || t == lexicon.VBN && f.tag(e+1) == lexicon.IN { // a cashier who left; officials briefed on
		for k := e + 1; k < len(f.items) && k < e+maxAside; k++ {
			if u := f.tag(k); u == lexicon.Comma || u == lexicon.Period || u == quoted {
				return f.apposition(k, i)
			}
		}
		return e
	}
	if f.tag(e) != lexicon.Comma {
		return e
	}
	switch t := f.tag(e + 1); {
	case t == lexicon.WP || t == lexicon.WDT:
		for k := e + 2; k < len(f.items) && k < e+maxPhrase; k++ {
			if u := f.tag(k); u == lexicon.Comma || u == lexicon.Period || u == quoted {
				return k
			}
		}
	case nounStart.Has(t) && t != lexicon.VBG:
		k := f.fullPhrase(e + 1)
		for n := 0; f.tag(k) == lexicon.VBN && f.tag(k+1) == lexicon.IN && n < 2; n++ { // a processor based in
			if m := f.fullPhrase(k + 2); m > k+2 {
				k = m
			}
		}
		if u := f.tag(k); k > e+1 && (u == lexicon.Comma || u == lexicon.Period || u == lexicon.NoTag || u == quoted || u == lexicon.Colon) {
			return f.apposition(k, e+1)
		}
	}
	return e
}

// sentenceEnd returns the item after the sentence's last word: its full stop is no part of any content.
func (f *Finder) sentenceEnd() int {
	n := len(f.items)
	for n > 0 && (f.tag(n-1) == lexicon.Period || f.tag(n-1) == lexicon.Comma) {
		n--
	}
	return n
}

// clauseEnd returns where a clause of content that starts at j ends: at the sentence's end, unless another cue of the
// same level, or a clause that is no part of it, follows.
func (f *Finder) clauseEnd(j int, c *candidate) int {
	end := f.sentenceEnd()
	if t := f.items[c.head].tag; c.class <= lexicon.Passive && c.cue[0] == 0 && (t == lexicon.VBG || t == lexicon.VBN) && c.head == 0 {
		if comma := f.mainClause(c.cue[1]); comma > 0 {
			end = comma
		}
	}
	relative := !c.source.empty() && c.source[1] == c.source[0]+1 && (f.tag(c.source[0]) == lexicon.WP || f.tag(c.source[0]) == lexicon.WDT)
	verbs := 0
	for i := j; i < end; i++ {
		switch {
		case f.char(i) == ';':
			return i
		case relative && f.tag(i) == lexicon.Comma && f.tag(c.source[0]-1) == lexicon.Comma && (lexicon.FiniteVerbs.Has(f.tag(i+1)) || lexicon.Adverbs.Has(f.tag(i+1))):
			return i // who said he had seen nothing, was
		case relative && lexicon.FiniteVerbs.Has(f.tag(i)):
			if verbs++; verbs > 1 && f.tag(i-1) != lexicon.CC && f.tag(c.source[0]-1) != lexicon.Comma && f.phraseStart(i) == i {
				return i // the guard who claimed that it was shut has
			}
			i = max(i, f.mainVerb(i))
		case f.char(i) == '-':
			paired := false
			for k := i + 1; k < end; k++ {
				if f.char(k) == '-' {
					paired = true
					i = k
					break
				}
			}
			if !paired {
				return i
			}
		case f.tag(i) == quoted && i > j && f.tag(i-1) == lexicon.Colon:
			return i - 1
		case f.tag(i) == lexicon.Comma:
			k := i + 1
			if f.tag(k) == lexicon.CC || f.is(k, "before", "after", "while") && f.tag(k+1) == lexicon.VBG {
				k++
			}
			for lexicon.Adverbs.Has(f.tag(k)) {
				k++
			}
			if f.tag(k) == lexicon.VBG && f.isCue(k, 30) {
				return i
			}
			if f.is(k, "according") && f.is(k+1, "to") {
				return i
			}
			if t := f.tag(k); t == f.items[c.head].tag && lexicon.FiniteVerbs.Has(t) && f.isCue(k, 45) {
				return i // noted that it was, cautioned that it was not, and said
			}
			if f.tag(i+1) == lexicon.CC && k < end {
				if v, ok := f.clause(k); ok && f.isCue(f.mainVerb(v), 50) {
					return i
				}
				if lexicon.FiniteVerbs.Has(f.tag(k)) && f.isCue(f.mainVerb(k), 45) {
					return i
				}
			}
		case f.tag(i) == lexicon.CC && f.is(i, "and", "but"):
			k := i + 1
			for lexicon.Adverbs.Has(f.tag(k)) {
				k++
			}
			if t := f.tag(k); t == f.items[c.head].tag && lexicon.FiniteVerbs.Has(t) && f.isCue(k, 45) {
				return i
			}
		}
	}
	return end
}

// mainVerb returns the main verb of the group that item v belongs to.
func (f *Finder) mainVerb(v int) int {
	for i := range f.groups {
		if g := &f.groups[i]; g.first <= v && v < g.last {
			return g.main
		}
	}
	return v
}

// isCue reports whether the verb at i, followed by a clause, is a cue in at least the given share of cases.
func (f *Finder) isCue(i, share int) bool {
	w := f.verb(i)
	return w != 0 && max(f.l.Share(w, lexicon.Verb, lexicon.That), f.l.Share(w, lexicon.Verb, lexicon.Clause)) >= share
}

// objectEnd returns where content that is a phrase, starting at j, ends.
func (f *Finder) objectEnd(j int) int {
	end := f.sentenceEnd()
	relative := false
	for i := j; i < end; i++ {
		t := f.tag(i)
		switch {
		case t == quoted && i > j:
			return i
		case i > j && t == lexicon.IN && f.items[i-1].quoted && !f.items[i].quoted && !f.is(i, "of"):
			return i // described it as "mean" in a hearing
		case t == lexicon.Comma:
			// A list goes on: roads, bridges and ports.
			if k := f.nounPhrase(i + 1); k > i+1 && (f.tag(k) == lexicon.CC || f.tag(k) == lexicon.Comma && f.tag(k+1) == lexicon.CC) && !relative {
				continue
			}
			return i
		case f.char(i) == ';' || f.char(i) == '-' || f.char(i) == ':':
			return i
		case t == lexicon.WP || t == lexicon.WDT || t == lexicon.WRB && i == j || f.isThat(i):
			relative = true
		case t == lexicon.PRP && i > j && (lexicon.Nouns.Has(f.tag(i - 1))):
			relative = true // the plan he proposed
		case i > j && !relative && lexicon.FiniteVerbs.Has(t) && lexicon.Nouns.Has(f.tag(i-1)) && f.tag(j) != lexicon.WRB:
			return i // the pledge to plant mangroves ends
		case t == lexicon.CC && i > j:
			k := i + 1
			for lexicon.Adverbs.Has(f.tag(k)) {
				k++
			}
			if u := f.tag(k); lexicon.FiniteVerbs.Has(u) && !relative {
				return i
			}
			if _, ok := f.clause(k); ok && !relative {
				return i
			}
		case t == lexicon.IN && i > j && f.is(i, "after", "because", "while", "although", "though", "since", "if", "unless", "until", "as", "before"):
			if _, ok := f.clause(i + 1); ok {
				return i
			}
		case t == lexicon.WRB && i > j && f.is(i, "when"):
			return i
		}
	}
	return end
}
