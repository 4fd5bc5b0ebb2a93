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
	evidence Evidence
	negated  bool
	speech   bool // the content is quotations of speech and no more
}

// candidateOf makes a candidate of an analysis.
func (f *Finder) candidateOf(x *analysis) candidate {
	a := x.head
	c := candidate{head: a, source: x.source, score: int(100*x.score + 0.5), lemma: f.lemma(a), frame: f.frame(x)}
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
	if e := c.source[1] - 1; e > c.source[0] && f.is(e, "he", "she", "it", "they", "we", "i") && e < a && lexicon.ProperNouns.Has(f.tag(e-1)) {
		c.source[0] = e // In June it admitted
	}
	c.source = f.nearer(x, c.source, c.cue)
	c.source[0] = f.wholePhrase(x, c.source)
	c.source[1] = f.wholeClause(x, c.source, c.cue)
	if f.is(a, "confirm") && f.is(a+1, "nor", "or") && f.is(a+2, "deny") && c.cue[1] <= a+1 {
		c.cue[1] = a + 3
	}
	if f.is(a+1, "as") && f.is(a+2, "saying", "telling") && !x.holds(a+1) && !x.holds(a+2) {
		c.cue[1] = a + 3 // was quoted as saying
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
			c.content[c.n] = p
			c.n++
			c.speech = c.speech && p[1] == p[0]+1 && f.tag(p[0]) == quoted
		}
	}
	f.withoutRecipient(x, &c)
	if b := c.content[0][0]; c.n == 1 && b > a+1 && f.tag(b) == lexicon.TO && lexicon.Verbs.Has(f.tag(b+1)) && f.fullPhrase(a+1) == b && c.cue[1] == a+1 && urges(f.l.Entries[f.verb(a)].Form) {
		c.content[0][0] = a + 1 // advised swimmers to keep out
	}
	f.cutContrast(&c)
	f.agent(x, &c)
	if s := c.source; !s.empty() && s[1] == c.cue[0]-2 && s[0] < a && f.is(s[1], "in") && lexicon.ProperNouns.Has(f.tag(s[1]+1)) &&
		f.nounLists(s[1]+1)&(lexicon.Month|lexicon.Day) == 0 && f.nounLists(s[1]-1)&lexicon.OrgNoun != 0 && !x.holds(s[1]) && !x.holds(s[1]+1) {
		c.source[1] = c.cue[0] // the High Court in Mombasa
	}
	switch s := f.spokenOf(a); {
	case s != nil && c.speech:
		c.evidence = s.evidence
	case c.speech:
		c.evidence = ByQuotation
	}
	return c
}

// urges reports whether who is urged to do something is part of what is urged.
func urges(verb string) bool {
	switch verb {
	case "advise", "beg", "beseech", "counsel", "encourage", "exhort", "implore", "instruct", "order", "plead", "press", "recommend", "request", "urge":
		return true
	}
	return false
}

// cutContrast ends a content before a clause that a comma and while open after a quotation: called it "firm", while others doubted it.
func (f *Finder) cutContrast(c *candidate) {
	p := &c.content[c.n-1]
	if p[0] < c.head {
		return
	}
	for i := p[0] + 1; i < p[1]-2; i++ {
		if f.is(i, "while", "whereas") && f.tag(i-1) == lexicon.Comma && f.items[i-1].split {
			p[1] = i - 1
			return
		}
	}
}

// agent gives a claim of somebody's document to who made that, the document to the cue: the airline's | statement read.
func (f *Finder) agent(x *analysis, c *candidate) {
	s := c.source
	if s[1]-s[0] < 3 || s[1] != c.cue[0] || f.tag(s[1]-2) != lexicon.POS || !f.is(s[1]-1, "statement", "report", "letter", "announcement", "email", "e-mail", "memo", "tweet", "post", "ruling") {
		return
	}
	if f.tag(s[0]) == lexicon.PRPS || c.cue[1] > c.cue[0]+1 && f.char(c.cue[0]+1) != ':' {
		return
	}
	c.source[1]--
	c.cue[0]--
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
	if c.n != 2 || p[1] > c.cue[0] || c.content[1][0] < x.head || !f.is(x.head, "told", "informed", "notified", "reminded", "assured", "warned") || !c.source.empty() {
		return
	}
	for i := range f.groups {
		if g := &f.groups[i]; g.main == x.head && g.passive && p[1] == g.first && f.fullPhrase(p[0]) == p[1] {
			c.content[0], c.n = c.content[1], 1
			return
		}
	}
}
