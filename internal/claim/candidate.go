package claim

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

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

// candidateOf makes a candidate of an analysis: what was decided about its source, its cue and its content is mended,
// one after the other, where they are read otherwise than people read them.
func (f *Finder) candidateOf(x *analysis) candidate {
	if y, ok := f.turned(x); ok {
		x = &y
	}
	c := candidate{
		head: x.head, source: x.source, score: int(100*x.score + 0.5), right: x.right,
		lemma: f.lemma(x.head), frame: f.frame(x), speech: true,
	}
	f.cueBegins(x)
	f.decide()
	c.cue[0] = f.best(1)[0].at
	f.cueEnds(x)
	f.decide()
	c.cue[1] = f.best(1)[0].at
	f.mendSource(x, &c)
	f.mendCue(x, &c)
	f.withoutHeader(&c)
	f.takeContent(x, &c)
	f.mendContent(x, &c)
	f.agent(x, &c)
	f.ownNoun(x, &c)
	f.ownersNoun(&c)
	f.ownersDocument(&c)
	f.withoutDay(&c)
	f.seat(x, &c)
	f.beforeSource(&c)
	c.part()
	f.withoutArticle(&c)
	s := f.spokenOf(x.head)
	if s != nil && s.source.covers(c.source) && f.isWholeLabel(x, s.source, c.source) {
		c.source = s.source
	}
	switch {
	case s != nil && c.speech:
		c.evidence = s.evidence
	case c.speech:
		c.evidence = ByQuotation
	}
	return c
}

// turned returns x with its subject as the source and its object as the content, and whether they were taken for each other: | The
// inspectorate |, however, accused | the firm of theft |.
func (f *Finder) turned(x *analysis) (y analysis, ok bool) {
	g, p := f.groupAt(x.head), x.content[0]
	if g == nil || !g.finite || g.passive || x.source[0] != g.last || !x.content[1].empty() {
		return y, false
	}
	if quotes(f.verbForm(x.head)) && (!f.finiteAmong(x.source[0], x.source[1]) || !f.plainWords(x.source[0], x.source[1])) {
		return y, false // said the miller, who lives there
	}
	if p[1] != g.first && (p[1] != g.first-1 || f.tag(p[1]) != lexicon.Comma) || f.items[p[0]].quoted {
		return y, false
	}
	e := f.fullPhrase(p[0])
	if e == p[0] || !f.speaks(f.nounPhrase(p[0])) || e < p[1] && f.tag(e) != lexicon.Comma || p[1] > e+maxRole {
		return y, false
	}
	y = *x
	y.source, y.content[0] = pair{p[0], e}, x.source
	return y, true
}

// isWholeLabel reports whether whole, what stands before a colon as who speaks, is that, and source only a part of it: | Ana Roth, Lund |:
// "..."; | A sign on the door of the Red Café |: "..."; said | the sweep, Ivo Roth |: "...".
func (f *Finder) isWholeLabel(x *analysis, whole, source pair) bool {
	if f.char(x.head) != ':' {
		return whole[0] == source[0] && f.tag(source[1]) == lexicon.Comma && f.char(whole[1]) == ':'
	}
	return f.tag(source[0]-1) == lexicon.Comma || f.nounKind(f.nounPhrase(whole[0])-1) == docKind
}

// mendSource takes the source to who speaks, the whole of it and no more.
func (f *Finder) mendSource(x *analysis, c *candidate) {
	if f.undergoes(x.head, x.source) {
		c.source = pair{}
	}
	f.trimCue(x, c)
	f.someSay(c)
	f.withOwner(c)
	if p := f.ledTo(x); !p.empty() {
		c.source = p
	}
	f.withoutPeriod(c)
	c.source = f.nearer(x, c.source, c.cue)
	c.source = f.nearest(x, c.source, c.cue)
	if s := f.wording(x, c.source); s != c.source {
		c.source, c.cue[0] = s, x.head
	}
	c.source = f.wholeSubject(x, c.source, c.cue)
	c.source[0] = f.wholePhrase(x, c.source)
	if f.tag(c.source[0]) == lexicon.POS && c.source[0] > f.dateline && lexicon.Nouns.Has(f.tag(c.source[0]-1)) && !x.holds(c.source[0]-1) {
		c.source[0] = f.ownerBegin(c.source[0]) // | the traders | ' union
	}
	f.withoutPlace(c)
	f.withoutMedium(c)
	f.withoutTail(c)
	f.withName(x, c)
	f.withBoth(x, c)
	c.source[1] = f.wholeName(x, c.source, c.cue)
	c.source[1] = f.wholeClause(x, c.source, c.cue)
	c.source[1] = f.withPrincipal(x, c.source, c.cue)
	c.source[1] = f.wholeAside(x, c.source, c.cue)
	c.source[1] = f.toCue(x, c.source, c.cue)
	if p := f.relatedTo(c.cue[0]); !c.source.empty() && p.covers(c.source) && x.content[0][0] >= x.head {
		c.source = p
	}
	if p := f.withWhom(x); !p.empty() {
		c.source, c.cue[0] = p, x.head
	}
	f.withoutDeed(c)
}

// mendCue takes the cue to the whole of its words, without when and to whom.
func (f *Finder) mendCue(x *analysis, c *candidate) {
	f.secondVerb(x, c)
	c.cue[1] = f.withoutTime(c)
	if b := c.cue[0]; b < c.head && f.tag(b) == lexicon.PRP && f.is(b, "it") && c.source.empty() {
		c.cue[0]++ // | It | is thought that
	}
	c.cue[1] = f.withoutListener(c)
	c.cue[1] = f.withMedium(x, c)
	if e := c.cue[1]; e > c.head+2 && f.tag(e-1) == lexicon.VBN && lexicon.Nouns.Has(f.tag(e-2)) && f.tag(e) == lexicon.IN {
		c.cue[1]-- // in a petition | filed in Graz
	}
	if a := c.head; f.isAccording(a) && c.source[0] >= a+2 {
		c.cue, c.source[0] = pair{a, a + 2}, a+2
	}
	if e := c.cue[1]; f.tag(e) == lexicon.RP && !x.holds(e) && (e+1 >= len(f.items) || f.t.Tokens[f.items[e+1].first].Kind == token.Punct) {
		c.cue[1]++ // chipped | in |.
	}
	if colon := f.inWhat(c.cue[1]); colon >= 0 && c.head < colon && !x.holds(colon) && c.source[0] < c.head {
		c.cue[1] = colon // tells it differently:
	}
	if f.char(c.cue[1]) == ':' && !x.holds(c.cue[1]) {
		c.cue[1]++ // said in a statement:
	}
	if f.is(c.cue[0], "today", "yesterday", "tonight") && c.cue[0] < c.head {
		c.cue[0]++ // the council yesterday | said
	}
	if f.is(c.head, "doubt") && f.is(c.head-1, "no", "little") {
		c.lemma = f.l.Find("believe") // has no doubt that
	}
	for i := c.cue[0]; i < c.cue[1]; i++ {
		c.negated = c.negated || f.is(i, "not", "never", "n't", "n’t")
	}
}

// takeContent gives the candidate the parts of the content of x.
func (f *Finder) takeContent(x *analysis, c *candidate) {
	a := c.head
	for _, p := range x.content {
		if p.empty() {
			continue
		}
		if p[0] > a && p[0] < c.cue[1] && p[1] > c.cue[1] {
			p[0] = c.cue[1]
		}
		if c.n == 1 && f.isDisputed(c) && p[0] > c.cue[1] && f.isFinite(p[0]) && f.tag(p[0]-1) == lexicon.Comma {
			continue // the toll, which the drivers dispute, is high
		}
		c.content[c.n] = p
		c.n++
		c.speech = c.speech && f.isQuotation(p)
	}
	if c.n != 1 || c.content[0][0] <= a || x.source[1] > a || x.source.empty() {
		return
	}
	if f.undergone(a) && answersFor(f.verbForm(a)) {
		*c = c.claiming(x.source, c.content[0]) // Airline accused of spying
	}
}

// isDisputed reports whether a candidate is a relative clause that says no more than what somebody does to something:
// which the drivers dispute.
func (f *Finder) isDisputed(c *candidate) bool {
	p := c.content[0]
	return p[1] == p[0]+1 && f.is(p[0], "which", "that", "who") && f.isAct(c.head)
}

// mendContent takes the content to the whole of what is claimed, without to whom.
func (f *Finder) mendContent(x *analysis, c *candidate) {
	f.withUrged(c)
	f.rejoin(c)
	f.toComma(c)
	f.moreThats(c)
	f.withoutRecipient(x, c)
	f.fromTo(x, c)
	f.withoutTold(c)
	f.withoutListened(c)
	f.withinAside(c)
	f.withUrgedTo(c)
	f.cueToClause(c)
	f.cutContrast(c)
	f.cutName(c)
	f.cutReply(c)
	f.cutAsked(c)
	f.withWhat(c)
	f.withAsked(c)
	f.fromThat(c)
	f.withCondition(c)
	f.toKnow(c)
	f.withoutSecond(c)
	f.appearsTo(c)
	f.toBe(c)
	f.withSubject(c)
	f.withoutFact(c)
	f.withoutLater(c)
	f.pastTime(c)
	f.yearsAgo(c)
	f.toWhom(c)
	f.asMuch(c)
	f.cutOccasion(x, c)
	f.cutReaction(c)
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

// void leaves c without a content, so that it makes no claim.
func (c *candidate) void() { c.n, c.content = 0, [2]pair{} }

// isQuotation reports whether p is a quotation of speech and no more.
func (f *Finder) isQuotation(p pair) bool { return p[1] == p[0]+1 && f.tag(p[0]) == quoted }

// cuedBy returns a candidate whose cue is verb group g, without a content so far.
func (f *Finder) cuedBy(g *group, frame lexicon.Frame, source pair, score int) candidate {
	return candidate{
		head: g.main, lemma: f.verb(g.main), frame: frame,
		cue: pair{g.first, g.last}, source: source,
		score: score, negated: g.negated,
	}
}

// cuedAt returns a candidate whose cue is the verb at item a and no more, without a content so far.
func (f *Finder) cuedAt(a int, frame lexicon.Frame, source pair, score int) candidate {
	return candidate{head: a, lemma: f.verb(a), frame: frame, cue: pair{a, a + 1}, source: source, score: score}
}

// claiming returns the candidate with the given parts, one or two, as its content.
func (c candidate) claiming(parts ...pair) candidate {
	c.content = [2]pair{}
	c.n = copy(c.content[:], parts)
	return c
}

// isClause reports whether what the candidate says is constructed as a clause.
func (c *candidate) isClause() bool {
	switch c.frame {
	case lexicon.That, lexicon.Clause, lexicon.ObjThat, lexicon.ObjClause:
		return true
	}
	return false
}

// inOrder reports whether the candidate's source stands before its cue, and its content after that: Roth said it was
// late.
func (c *candidate) inOrder() bool {
	return !c.source.empty() && c.source[1] <= c.head && c.head < c.content[0][0]
}

// reported reports whether the candidate is a clause in the writer's words after its source and cue.
func (c *candidate) reported() bool { return c.isClause() && c.n == 1 && c.inOrder() }
