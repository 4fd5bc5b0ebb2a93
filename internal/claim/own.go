package claim

import (
	"slices"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// own returns the claim that u makes, but for its content, and whether a sentence beside it has a cue for it.
func (f *Finder) own(u *uncued) (c Claim, cued bool) {
	c = Claim{Head: u.r.First, Score: 50, Speech: true, Evidence: ByNothing, Action: -1, Parent: -1}
	if u.prev < 0 || f.t.Tokens[f.claims[u.prev].last()].Sentence != u.s { // the first of its sentence
		if f.bareCue(&c, u, u.s+1) || f.colonBefore(&c, u) || f.bylineAfter(&c, u.s) {
			return c, true
		}
		if f.bareCue(&c, u, u.s-1) {
			return c, true
		}
	}
	switch {
	case f.lastOf(u.next, u.prev, u.p-1) >= 0 && f.wholly(u.p):
		c.Evidence = ByTurn
	case !f.alone(u.s):
		c.Action = u.s
	default:
		c.Action = f.beside(u.s, u.p)
	}
	return c, false
}

// bareCue reports whether sentence s, beside u, is a subject and a cue and no more, Ana Roth agreed., and sets the
// cue and source of c.
func (f *Finder) bareCue(c *Claim, u *uncued, s int32) bool {
	if s < 0 || int(s) >= len(f.t.Sentences) || f.t.Sentences[s].Paragraph != u.p {
		return false
	}
	if x := &f.t.Sentences[s]; x.Last-x.First > maxBareCue || !f.readItems(x) {
		return false
	}
	f.readTrees(&f.t.Sentences[s])
	f.findGroups()
	if len(f.groups) == 0 || len(f.groups) > 2 || slices.ContainsFunc(f.items, func(it item) bool { return it.tag == quoted }) {
		return false
	}
	g := &f.groups[0]
	if f.besideShare(g, false) < bareShare || f.hasComplement(g) {
		return false
	}
	if src := f.subject(g); src.empty() || src[0] != 0 {
		return false
	}
	for i := max(0, u.next-maxCues); i < min(u.found, u.next+maxCues); i++ {
		if d := &f.claims[i]; d.Head == f.items[g.main].first && d.last()-d.Content[0].First >= maxPlace {
			return false // Ana Roth said that it was late
		}
	}
	c.Cue, c.Source, c.Evidence = f.span(g.first, g.last), f.span(0, g.first), ByQuotation
	c.Head, c.Lemma, c.Frame, c.Score, c.Negated = f.items[g.main].first, f.verb(g.main), lexicon.Beside, 80, g.negated
	return true
}

// bareShare is how often a verb must be a cue for that, in hundredths.
const bareShare = 60

// hasComplement reports whether the verb of g has what is said, or not said, behind it: The board declined to
// comment, did not say when.
func (f *Finder) hasComplement(g *group) bool {
	k := g.last
	if f.tag(k) == lexicon.RP {
		k++ // rule out cuts
	}
	switch t := f.tag(k); {
	case t == lexicon.TO && f.tag(k+1) == lexicon.VB, t == lexicon.WRB, relatives.Has(t):
		return true
	}
	return f.nounPhrase(k) > k || f.is(k, "that", "whether", "if")
}

// maxBareCue is how long such a sentence may be, in tokens.
const maxBareCue = 25

// colonBefore reports whether u opens its paragraph and the one before ends with a colon after a cue, and sets the
// cue and source of c.
func (f *Finder) colonBefore(c *Claim, u *uncued) bool {
	if u.p == 0 || u.s > f.t.Paragraphs[u.p].First {
		return false
	}
	par := &f.t.Paragraphs[u.p-1]
	if par.First >= par.Last {
		return false
	}
	x := &f.t.Sentences[par.Last-1]
	if f.t.Tokens[x.Last-1].Char != ':' {
		return false
	}
	if !f.readItems(x) {
		return false
	}
	f.readTrees(x)
	f.findGroups()
	n := len(f.items)
	if n < 2 || f.char(n-1) != ':' {
		return false
	}
	d, ok := f.statementBy(n)
	if !ok {
		d, ok = f.cueBeforeQuotation(n)
	}
	if !ok {
		return f.colonOf(c, u, x)
	}
	c.Cue, c.Source, c.Evidence = f.span(d.cue[0], d.cue[1]), f.span(d.source[0], d.source[1]), ByColon
	c.Lemma, c.Frame, c.Score, c.Negated = d.lemma, d.frame, uint8(d.score), d.negated
	return true
}

// statementBy returns the claim of a sentence that ends, before item n, with a colon after whose words follow: They had
// framed a letter from Osei:
func (f *Finder) statementBy(n int) (c candidate, ok bool) {
	for i := n - 2; i > max(0, n-maxAside); i-- {
		if !f.is(i, "by", "from") || !f.is(i-1, statements...) {
			continue
		}
		e := f.nounPhrase(i + 1)
		if e == i+1 || f.nounKind(e-1) == thingKind || f.finiteAmong(e, n-1) {
			return c, false
		}
		c = candidate{head: i - 1, lemma: f.lemma(i - 1), frame: lexicon.Beside, score: plainScore}
		c.cue, c.source = pair{i - 1, i}, pair{i + 1, e}
		return c, true
	}
	return c, false
}

// statements are nouns for words that somebody said or wrote.
var statements = []string{"statement", "comment", "remark", "message", "tweet", "post", "quote", "quotation", "words",
	"question", "answer", "reply", "response", "letter", "line", "passage"}

// colonOf reports whether sentence s, which ends with a colon before u, holds a claim, and gives c its source: The
// mayor has called it a "scandal":
func (f *Finder) colonOf(c *Claim, u *uncued, s *token.Sentence) bool {
	for i := u.next - 1; i >= max(0, u.next-maxLook) && f.claims[i].Head >= s.First; i-- {
		if d := &f.claims[i]; d.Head < s.Last && d.Parent < 0 && !d.Source.Empty() {
			c.Cue, c.Source, c.Evidence, c.Score = Range{s.Last - 1, s.Last}, d.Source, ByColon, plainScore
			return true
		}
	}
	return false
}

// bylineAfter reports whether sentence s ends its paragraph but for a dash and a name, or the paragraph after it is a
// dash and a name and no more; it sets the cue and source of c.
func (f *Finder) bylineAfter(c *Claim, s int32) bool {
	n := s + 1
	if int(n) >= len(f.t.Sentences) {
		return false
	}
	x := &f.t.Sentences[n]
	if n+1 != f.t.Paragraphs[x.Paragraph].Last || x.Last-x.First > maxByline {
		return false
	}
	if !f.readItems(x) || f.char(0) != '-' || f.tag(1) != lexicon.NNP && !(f.tag(1) == lexicon.DT && f.capital(2)) {
		return false
	}
	e := f.signatureEnd(f.apposition(f.fullPhrase(1), 1))
	if e < f.sentenceEnd() || e == 1 {
		return false
	}
	c.Cue, c.Source, c.Evidence = f.span(0, 1), f.span(1, e), ByQuotation
	c.Score = 85
	return true
}

// maxByline is how long a byline may be, in tokens.
const maxByline = 25

// beside returns the sentence of paragraph p beside s that is no quotation, the one after it first, or -1.
func (f *Finder) beside(s, p int32) int32 {
	par := &f.t.Paragraphs[p]
	if s+1 < par.Last && !f.alone(s+1) {
		return s + 1
	}
	if s > par.First && !f.alone(s-1) {
		return s - 1
	}
	return -1
}
