package claim

import "github.com/sayso-go/sayso/internal/lexicon"

// A candidate is a claim that a sentence may make.
type candidate struct {
	head     int // item
	lemma    lexicon.Word
	frame    lexicon.Frame
	cue      pair
	source   pair
	content  [2]pair
	n        int
	score    int
	right    float32 // how probably source and content are right, if it was analysed
	evidence Evidence
	negated  bool
	speech   bool // the content is quotations of speech and no more
}

// wording returns the document right before the participle of a cue in the place of another source: They hung up | a sign | saying "No boats".
func (f *Finder) wording(x *analysis, source pair) pair {
	a := x.head
	if f.tag(a) != lexicon.VBG || !f.is(a, "saying", "stating", "reading", "declaring", "warning", "announcing") || f.nounKind(a-1) != docKind || x.holds(a-1) {
		return source
	}
	k := a - 1
	for k > 0 && k > a-maxAside && !x.holds(k-1) && (lexicon.Nouns.Has(f.tag(k-1)) || lexicon.Adjectives.Has(f.tag(k-1)) || f.tag(k-1) == lexicon.DT || f.tag(k-1) == lexicon.PRPS || f.tag(k-1) == lexicon.CD) {
		k--
	}
	return pair{k, a}
}

// maxMedium is how many words name a medium at most, with the preposition before them: in a phone interview.
const maxMedium = 5

// withoutListener returns the end of a cue without those who are told: promised | the shopkeepers | that.
func (f *Finder) withoutListener(c *candidate) int {
	if k := c.head + 1; c.cue[1] > k && f.nounPhrase(k) == c.cue[1] && hasListener(f.l.Entries[f.verb(c.head)].Form) {
		return k
	}
	return c.cue[1]
}

// withoutTime returns the end of a cue without the day, and what else says when, at its end: announced | Tuesday; demanded | on | Saturday; wrote | an hour
// later.
func (f *Finder) withoutTime(c *candidate) int {
	e := c.cue[1]
	for e > c.head+1 && f.nounLists(e-1)&(lexicon.Day|lexicon.Month) != 0 {
		e--
	}
	if e > c.head+1 && f.tag(e-1) == lexicon.IN && f.nounLists(e)&lexicon.Day != 0 {
		e--
	}
	if k := e - 1; k > c.head+1 && f.is(k, "later", "earlier", "ago") && f.isTimeNoun(k-1) {
		for k--; k > c.head && (f.isTimeNoun(k) || f.tag(k) == lexicon.CD || f.tag(k) == lexicon.DT || lexicon.Adjectives.Has(f.tag(k))); k-- {
		}
		e = k + 1
	}
	return e
}

// withMedium returns the end of a cue with the words right after it that say in what something was said: said in a statement.
func (f *Finder) withMedium(x *analysis, c *candidate) int {
	k := c.cue[1]
	if k != c.head+1 || !f.is(k, "in", "on", "via", "through") || x.holds(k) || c.source[0] <= k && k < c.source[1] {
		return k
	}
	e := f.nounPhrase(k + 1)
	if e == k+1 || x.holds(e-1) || e > k+maxMedium || !f.is(e-1, "statement", "interview", "email", "e-mail", "letter", "tweet", "memo", "release", "post", "note", "filing", "twitter", "x", "x.", "instagram", "facebook", "tiktok", "telegram", "bluesky", "threads", "address", "broadcast", "podcast", "interpreter", "translator",
		"report", "notice", "opinion", "ruling", "communiqué", "communique", "bulletin", "circular", "affidavit", "sermon", "video", "column", "essay", "speech", "website", "webpage", "channel") {
		return k
	}
	if n := f.fullPhrase(e + 1); f.is(e, "to", "with", "on") && n > e+1 && n <= e+maxRole && !x.holds(n-1) && f.nounLists(e+1)&lexicon.Day == 0 && (n >= f.sentenceEnd() || !f.mayBegin(n)) {
		return n // said in an interview with Radio Lund
	}
	return e
}

// candidateOf makes a candidate of an analysis.
func (f *Finder) candidateOf(x *analysis) candidate {
	a := x.head
	c := candidate{head: a, source: x.source, score: int(100*x.score + 0.5), right: x.right, lemma: f.lemma(a), frame: f.frame(x)}
	f.cueBegins(x)
	f.decide()
	c.cue[0] = f.best(1)[0].at
	f.cueEnds(x)
	f.decide()
	c.cue[1] = f.best(1)[0].at
	if f.undergoes(a, x.source) {
		c.source = pair{}
	}
	if c.source.empty() {
		c.source = f.byWhom(x)
	}
	f.trimCue(x, &c)
	if b := c.source[0]; f.tag(b) == lexicon.IN && c.source[1] > b+2 {
		if e := f.nounPhrase(b + 1); e > b+1 && e < c.source[1] && (f.tag(e) == lexicon.DT || f.tag(e) == lexicon.PRPS || f.tag(e) == lexicon.PRP) && f.fullPhrase(e) == c.source[1] {
			c.source[0] = e // Within an hour the mayor replied
		}
	}
	if p := f.ledTo(x); !p.empty() {
		c.source = p
	}
	if e := c.source[1] - 1; e > c.source[0] && f.is(e, "he", "she", "it", "they", "we", "i") && e < a && lexicon.ProperNouns.Has(f.tag(e-1)) {
		c.source[0] = e // In June it admitted
	}
	if b := c.source[0]; c.source[1] > b+3 && f.is(b-1, "within", "in", "during") && f.tag(b) == lexicon.DT && f.is(b+1, "hour", "day", "week", "month", "year", "morning", "afternoon", "evening", "night", "weekend") &&
		lexicon.ProperNouns.Has(f.tag(c.source[1]-1)) {
		c.source[0] = b + 2 // Within the hour curator Ana Roth replied
	}
	c.source = f.nearer(x, c.source, c.cue)
	c.source = f.nearest(x, c.source, c.cue)
	if s := f.wording(x, c.source); s != c.source {
		c.source, c.cue[0] = s, a
	}
	c.source = f.wholeSubject(x, c.source, c.cue)
	c.source[0] = f.wholePhrase(x, c.source)
	for i := c.source[1] - 1; i > c.source[0]+1 && f.tag(c.source[0]-1) == lexicon.IN; i-- {
		if f.tag(i) == lexicon.DT && lexicon.Nouns.Has(f.tag(i-1)) {
			c.source[0] = i // In a note on its website | the board warned
			break
		}
	}
	if b := c.source[0]; c.source[1] > b+1 && b > 0 && f.tag(b-1) == lexicon.IN && f.nounLists(b)&(lexicon.Day|lexicon.Month) != 0 && lexicon.Nouns.Has(f.tag(b+1)) {
		c.source[0]++ // On Tuesday Lund Sugar announced
	}
	c.source[1] = f.wholeName(x, c.source, c.cue)
	c.source[1] = f.wholeClause(x, c.source, c.cue)
	c.source[1] = f.wholeAside(x, c.source, c.cue)
	if f.is(a, "confirm") && f.is(a+1, "nor", "or") && f.is(a+2, "deny") && c.cue[1] <= a+1 {
		c.cue[1] = a + 3
	}
	if f.is(a+1, "as") && f.is(a+2, "saying", "telling") && !x.holds(a+1) && !x.holds(a+2) {
		c.cue[1] = a + 3 // was quoted as saying
	}
	if f.is(a, "saying", "telling") && f.is(a-1, "as") && f.is(a-2, "quoted", "cited", "reported") {
		for i := range f.groups {
			if g := &f.groups[i]; g.main == a-2 {
				c.cue[0] = g.first
			}
		}
	}
	c.cue[1] = f.withoutTime(&c)
	if b := c.cue[0]; b < a && f.tag(b) == lexicon.PRP && f.is(b, "it") && c.source.empty() {
		c.cue[0]++ // | It | is thought that
	}
	c.cue[1] = f.withoutListener(&c)
	c.cue[1] = f.withMedium(x, &c)
	if f.is(a, "according") && f.is(a+1, "to") && c.source[0] >= a+2 {
		c.cue, c.source[0] = pair{a, a + 2}, a+2
	}
	if f.char(c.cue[1]) == ':' && !x.holds(c.cue[1]) {
		c.cue[1]++ // said in a statement:
	}
	for i := c.cue[0]; i < c.cue[1]; i++ {
		c.negated = c.negated || f.is(i, "not", "never", "n't", "n’t")
	}
	c.speech = true
	for _, p := range x.content {
		if !p.empty() {
			if p[0] > a && p[0] < c.cue[1] && p[1] > c.cue[1] {
				p[0] = c.cue[1]
			}
			if c.n == 1 && c.content[0][1] == c.content[0][0]+1 && f.is(c.content[0][0], "which", "that", "who") && p[0] > c.cue[1] && f.isFinite(p[0]) &&
				f.tag(p[0]-1) == lexicon.Comma && f.l.MeaningOf(f.verb(a), lexicon.Object) == lexicon.Sure {
				continue // the toll, which the drivers dispute, is high
			}
			c.content[c.n] = p
			c.n++
			c.speech = c.speech && p[1] == p[0]+1 && f.tag(p[0]) == quoted
		}
	}
	if c.n == 1 && f.undergone(a) && answersFor(f.l.Entries[f.verb(a)].Form) && c.content[0][0] > a && x.source[1] <= a && !x.source.empty() {
		c.content, c.n = [2]pair{x.source, c.content[0]}, 2 // Airline accused of spying
	}
	if e := f.nounPhrase(a + 1); c.n == 1 && c.cue[1] > a+1 && e > a+1 && c.cue[1] >= e && c.content[0][0] >= c.cue[1] && urges(f.l.Entries[f.verb(a)].Form) {
		c.cue[1], c.content[0][0] = a+1, a+1 // urged | families still on the flats to leave
	}
	f.rejoin(&c)
	f.toComma(&c)
	f.moreThats(&c)
	f.withoutRecipient(x, &c)
	if b := c.content[0][0]; b == a+1 && f.tag(b) == lexicon.PRP && f.is(b, "us", "me", "him", "her", "them", "you") && f.tag(b+1) != lexicon.TO && f.tag(b+1) != quoted && f.l.Entries[f.verb(a)].Form == "tell" {
		if s := f.span(b+1, c.content[0][1]); f.hasFinite(s.First, s.Last) {
			c.content[0][0]++ // told us | the mill was shut
		}
	}
	if k := f.nounPhrase(a + 1); c.n == 1 && c.content[0][0] == a+1 && k > a+1 && k < c.content[0][1] && (f.tag(k) == lexicon.DT || f.tag(k) == lexicon.PRPS || f.tag(k) == lexicon.CD) &&
		f.nounKind(k-1) == roleKind && f.l.Entries[f.verb(a)].Form == "promise" {
		c.content[0][0] = k // promised voters | a bridge
	}
	if b := c.content[0][0]; c.n == 1 && b > a+1 && (f.tag(b) == lexicon.TO && lexicon.Verbs.Has(f.tag(b+1)) || f.is(b, "not") && f.tag(b+1) == lexicon.TO) && f.fullPhrase(a+1) == b && c.cue[1] == a+1 && urges(f.l.Entries[f.verb(a)].Form) {
		c.content[0][0] = a + 1 // advised swimmers to keep out
	}
	if b := c.cue[1]; b > a+2 && f.tag(a+1) == lexicon.IN && f.is(a+2, "anyone", "anybody", "everyone", "those", "people") && c.content[0][0] == b {
		c.cue[1], c.content[0][0] = a+2, a+2 // appealed for | anyone with a ladder to come
	}
	f.borders(&c)
	f.cutContrast(&c)
	f.cutName(&c)
	f.agent(x, &c)
	f.ownNoun(x, &c)
	f.withoutDay(&c)
	if s := c.source; !s.empty() && s[1] == c.cue[0]-2 && s[0] < a && f.is(s[1], "in") && lexicon.ProperNouns.Has(f.tag(s[1]+1)) &&
		f.nounLists(s[1]+1)&(lexicon.Month|lexicon.Day) == 0 && f.nounLists(s[1]-1)&lexicon.OrgNoun != 0 && !x.holds(s[1]) && !x.holds(s[1]+1) {
		c.source[1] = c.cue[0] // the High Court in Mombasa
	}
	if e := c.source[1]; e > c.source[0]+1 && f.tag(e-1) == lexicon.Comma {
		c.source[1]--
	}
	c.part()
	switch s := f.spokenOf(a); {
	case s != nil && c.speech:
		c.evidence = s.evidence
	case c.speech:
		c.evidence = ByQuotation
	}
	return c
}

// borders takes the time out of a cue that a clause follows: reported | at 6.40 | that. Of two verbs that neither and nor join both are the cue.
func (f *Finder) borders(c *candidate) {
	a, e, p := c.head, c.cue[1], &c.content[0]
	if c.n == 0 || p[0] < a {
		return
	}
	switch {
	case e > a+1 && f.tag(a+1) == lexicon.IN && f.is(p[0], "that") && p[0] == e && f.tag(a+2) == lexicon.CD:
		c.cue[1] = a + 1
	case f.is(a-1, "neither") && e == a+1 && p[0] == e && f.is(e, "nor") && lexicon.Verbs.Has(f.tag(e+1)) && p[1] > e+2:
		c.cue, p[0] = pair{a - 1, e + 2}, e+2
		c.negated = true
	}
}

// part makes the cue end where the source begins, or begin where it ends, if what was decided of both overlaps.
func (c *candidate) part() {
	switch s := c.source; {
	case s.empty() || s[0] >= c.cue[1] || c.cue[0] >= s[1]:
	case s[0] > c.head:
		c.cue[1] = s[0]
	case s[1] <= c.head:
		c.cue[0] = s[1]
	default:
		c.source = pair{}
	}
}

// urges reports whether who is urged to do something is part of what is urged.
func urges(verb string) bool {
	switch verb {
	case "advise", "beg", "beseech", "counsel", "encourage", "exhort", "implore", "instruct", "order", "plead", "press", "recommend", "request", "urge":
		return true
	}
	return false
}

// cutContrast ends a content before a clause that a comma and while or but open after a quotation: called it "firm", while others doubted it;
// held that the bridge was "safe," but on its way out it closed a lane.
func (f *Finder) cutContrast(c *candidate) {
	p := &c.content[c.n-1]
	if p[0] < c.head {
		return
	}
	for i := p[0] + 1; i < p[1]-2; i++ {
		if f.tag(i-1) != lexicon.Comma {
			continue
		}
		if f.items[i-1].split && f.is(i, "while", "whereas") || (f.items[i-1].split || f.items[i].split) && f.is(i, "but") && f.opensClause(i+1, p[1]) {
			p[1] = i - 1
			return
		}
	}
}

// participles say of those who are not named how they know.
var participles = []string{"briefed", "involved", "consulted", "questioned", "interviewed"}

// trimCue takes a noun out of a cue that begins before its verb, and what a participle says of the source: people familiar with | the talks |
// said; two diplomats | briefed on the talks | said.
func (f *Finder) trimCue(x *analysis, c *candidate) {
	for i := range f.groups {
		g := &f.groups[i]
		if g.main != x.head || !g.finite || c.cue[0] >= g.first {
			continue
		}
		for k := c.cue[0]; k < g.first; k++ {
			if lexicon.Verbs.Has(f.tag(k)) && !(k == c.cue[0] && k == c.source[1] && f.is(k, participles...) && (f.tag(k+1) == lexicon.IN || f.tag(k+1) == lexicon.TO)) {
				return
			}
		}
		if i := g.first - 1; lexicon.Nouns.Has(f.tag(i)) && !f.isTimeNoun(i) {
			c.cue[0] = g.first
		}
	}
}

// ledTo returns who is made to say or think what x claims: The smell led | two neighbours | to suspect the drains.
func (f *Finder) ledTo(x *analysis) pair {
	a := x.head
	if f.tag(a) != lexicon.VB || f.tag(a-1) != lexicon.TO {
		return pair{}
	}
	for i := len(f.groups) - 1; i >= 0; i-- {
		g := &f.groups[i]
		if g.last >= a-1 {
			continue
		}
		switch f.l.Entries[f.verb(g.main)].Form {
		case "lead", "prompt", "cause", "force", "drive", "move", "inspire", "provoke":
			if g.passive || f.fullPhrase(g.last) != a-1 {
				break
			}
			switch f.nounKind(f.nounPhrase(g.last) - 1) {
			case heKind, weKind, nameKind, roleKind, orgKind: // but not: moved the hearing to consider it
				return pair{g.last, a - 1}
			}
		}
		break
	}
	return pair{}
}

// cutName ends what somebody calls something with its quotation, before what says where or when that was, or what else was done: called
// the timetable "a riddle" | at breakfast; called her "late" | and left.
func (f *Finder) cutName(c *candidate) {
	p := &c.content[c.n-1]
	switch f.l.Entries[c.lemma].Form {
	case "brand", "call", "characterise", "characterize", "condemn", "criticise", "criticize", "denounce", "deride", "describe", "dismiss", "label", "praise", "refer":
	default:
		return
	}
	if p[0] < c.head {
		return
	}
	for i := p[0] + 1; i < p[1]; i++ {
		if f.items[i].split && !f.items[i].quoted && (f.is(i, "during", "amid", "before", "after") || f.tag(i) == lexicon.CC && f.isFinite(i+1)) {
			p[1] = i
		}
	}
}

// rejoin makes one of the two parts of a content which nothing parts but a relative clause between commas: to land | if the runway, which is wet,
// | can be cleared.
func (f *Finder) rejoin(c *candidate) {
	if c.n != 2 {
		return
	}
	p, q := c.content[0], c.content[1]
	if t := f.tag(p[1] + 1); p[0] < c.cue[1] || q[0] < p[1] || f.tag(p[1]) != lexicon.Comma || t != lexicon.WDT && t != lexicon.WP || f.tag(q[0]-1) != lexicon.Comma ||
		!c.source.empty() && c.source[0] >= p[1] {
		return
	}
	c.content, c.n = [2]pair{{p[0], q[1]}}, 1
}

// toComma lets a content that stands before its source or cue, and a word or two short of the comma between, reach to that: Crows that
// share live | longer |, a study suggests.
func (f *Finder) toComma(c *candidate) {
	p := &c.content[0]
	end := c.cue[0]
	if !c.source.empty() {
		end = min(end, c.source[0])
	}
	if end--; c.n != 1 || f.tag(end) != lexicon.Comma || p[1] >= end || p[1] < end-2 {
		return
	}
	for i := p[1]; i < end; i++ {
		if t := f.tag(i); t >= lexicon.Comma || lexicon.Verbs.Has(t) {
			return
		}
	}
	p[1] = end
}

// moreThats lets a content that ends before ", that" or "and that" go on with the clauses after it: said the job was "a school", | that the
// pay was "a joke" and that he would do it again.
func (f *Finder) moreThats(c *candidate) {
	p := &c.content[c.n-1]
	if p[0] < c.head || f.tag(p[1]) != lexicon.Comma && f.tag(p[1]) != lexicon.CC {
		return
	}
	k := p[1] + 1
	if f.tag(k) == lexicon.CC {
		k++
	}
	if !f.is(k, "that") || f.tag(k) != lexicon.IN || c.frame != lexicon.That && c.frame != lexicon.ObjThat && c.frame != lexicon.Clause && c.frame != lexicon.ObjClause {
		return
	}
	end := f.sentenceEnd()
	for i := k + 1; i < end; i++ {
		if f.char(i) == ';' {
			end = i
		} else if j := f.nounPhrase(i + 2); f.tag(i) == lexicon.Comma && (f.tag(i+1) == lexicon.CC || f.is(i+1, "while", "whereas")) && j > i+2 && f.isFinite(j) {
			end = i // but the union called it a lie
		}
	}
	for i := range f.cands {
		if d := &f.cands[i]; d.source[0] > k && d.source[0] < end {
			return // somebody else says something there
		}
	}
	p[1] = end
}

// opensClause reports whether a subject and a finite verb, and perhaps a preposition and its noun before them, stand in [i, e).
func (f *Finder) opensClause(i, e int) bool {
	if f.tag(i) == lexicon.IN {
		i = f.fullPhrase(i + 1)
	}
	k := f.nounPhrase(i)
	return k > i && k < e && (f.isFinite(k) || f.tag(k) == lexicon.MD)
}

// agent gives a claim of somebody's document to who made that, the document to the cue: the airline's | statement read.
func (f *Finder) agent(x *analysis, c *candidate) {
	s := c.source
	own := s[1] == s[0]+2 && f.tag(s[0]) == lexicon.PRPS // its report
	if s[1]-s[0] < 3 && !own || s[1] != c.cue[0] || f.tag(s[1]-2) != lexicon.POS && !own || !f.is(s[1]-1, "statement", "report", "diary", "survey", "study", "poll", "review", "analysis", "assessment", "letter", "announcement", "email", "e-mail", "memo", "tweet", "post", "ruling") {
		return
	}
	if f.tag(s[0]) == lexicon.PRPS && !own || c.cue[1] > c.cue[0]+1 && f.char(c.cue[0]+1) != ':' {
		return
	}
	c.source[1]--
	c.cue[0]--
}

// ownNoun gives a cue the nouns between an owner and its verb: the institute's | report concluded | that.
func (f *Finder) ownNoun(x *analysis, c *candidate) {
	if e := c.source[1]; e > c.source[0] && e < c.cue[0] && (f.tag(e-1) == lexicon.POS || f.tag(e-1) == lexicon.PRPS) {
		k := e
		for k < c.cue[0] && lexicon.Nouns.Has(f.tag(k)) && !x.holds(k) {
			k++
		}
		if k == c.cue[0] {
			c.cue[0] = e
		}
	}
}

// withoutDay takes the day out of the end of a content that is no clause: announced | a loss | on Tuesday.
func (f *Finder) withoutDay(c *candidate) {
	p := &c.content[c.n-1]
	e := p[1]
	if p[0] < c.head || c.speech || e != f.sentenceEnd() && f.tag(e) != lexicon.Comma || e < p[0]+4 || f.nounLists(e-1)&lexicon.Day == 0 || !f.is(e-2, "on") || !lexicon.FiniteVerbs.Has(f.tag(c.head)) {
		return
	}
	for i := p[0]; i < e; i++ {
		if t := f.tag(i); lexicon.Verbs.Has(t) && t != lexicon.VBN || t == lexicon.MD || t >= lexicon.Comma || t == lexicon.TO && lexicon.Verbs.Has(f.tag(i+1)) {
			return
		}
	}
	p[1] = e - 2
}

// byWhom returns who says what it is said by: It was announced by the palace that the queen was ill.
func (f *Finder) byWhom(x *analysis) pair {
	a := x.head
	if !f.is(a+1, "by") || x.holds(a+1) || a < 2 || !f.isBe(a-1) || !f.is(a-2, "it") {
		return pair{}
	}
	e := f.fullPhrase(a + 2)
	if e == a+2 || x.holds(e-1) || x.content[0][0] != e {
		return pair{}
	}
	return pair{a + 2, e}
}

// withoutRecipient takes out of a content who is told it in the passive: Roth was told that the visa had lapsed.
func (f *Finder) withoutRecipient(x *analysis, c *candidate) {
	p := c.content[0]
	if p[1] > c.cue[0] || !f.is(x.head, "told", "informed", "notified", "reminded", "assured", "warned") || !c.source.empty() && c.source[0] < x.head {
		return
	}
	if c.n == 1 && f.is(c.cue[1], "that") && f.tag(c.cue[1]) == lexicon.IN {
		c.content[1], c.n = pair{c.cue[1], f.sentenceEnd()}, 2 // nothing but who was told
	}
	if c.n != 2 || c.content[1][0] < x.head {
		return
	}
	for i := range f.groups {
		if g := &f.groups[i]; g.main == x.head && g.passive && (p[1] == g.first && f.fullPhrase(p[0]) == p[1] || p[1] <= g.first && f.is(c.content[1][0], "that")) {
			c.content[0], c.n = c.content[1], 1
			return
		}
	}
}
