package claim

import (
	"cmp"
	"slices"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// minRight is the least probability that a claim is right about content and source. On PolNeAR's articles F1 is the
// same within 0.1 from 0.30 to 0.38.
const minRight = 0.32

// minRightInNovel is the same for a novel.
const minRightInNovel = 0.40

// youScore is the least score where the source is the reader: By subscribing you support. Such sentences stand below
// articles more than in them, and what you do is seldom what somebody claims.
const youScore = 85

// surelyRight is how probably a content is right that no claim of the same source cuts, unless its verb is nearly
// always a cue.
const surelyRight = 0.9

// sureScore is the least score of a quotation of speech with a cue and a name right beside it: what the rules are certain
// of, no weights take away.
const sureScore = 60

// sureShare is how often a cue's verb must be one for that, in hundredths.
const sureShare = 40

// mostlyShare is the same for verbs that are seldom anything else.
const mostlyShare = 60

// choose makes claims of the sentence's analyses, the most probable first, as far as they do not contradict each other.
func (f *Finder) choose() {
	f.findGroups()
	f.findSpoken()
	f.analyses()
	f.cands, f.inner = f.cands[:0], f.inner[:0]
	f.takeAnalyses()
	f.addRuled()
	f.mendParts()
	f.goOnSaying()
	slices.SortStableFunc(f.cands, func(a, b candidate) int { return cmp.Compare(b.score, a.score) })
	for i := range f.cands {
		c := &f.cands[i]
		if c.n == 2 && c.content[0][0] < c.head && !f.fits(c) {
			f.cutSecond(c)
		}
		if c.n > 0 && f.fits(c) {
			f.withoutDeed(c)
			f.claim(c)
		}
	}
	f.nested()
}

// cutSecond takes what follows the cue, which may be another's, out of the content of c, It would, they said, | a step that some fear, or, if nobody
// says what stands before it, ends it before a clause: was accused of | fraud | after a clerk said.
func (f *Finder) cutSecond(c *candidate) {
	if p := &c.content[1]; c.source.empty() && f.passive(c.head) {
		for i := p[0] + 1; i < p[1]; i++ {
			if f.is(i, subordinators...) || f.is(i, "as", "while", "since") {
				p[1] = i
				return
			}
		}
		c.n = 0
		return
	}
	c.n = 1
	c.speech = c.speech || f.isQuotation(c.content[0])
}

// takeAnalyses makes candidates of the analyses that are probable enough.
func (f *Finder) takeAnalyses() {
	right := float32(minRight)
	if f.novel {
		right = minRightInNovel
	}
	for i := range f.xs {
		x := &f.xs[i]
		if least, ok := f.leastScore(x); ok && x.right >= right && int(100*x.score+0.5) >= least {
			f.cands = append(f.cands, f.candidateOf(x))
		}
	}
}

// leastScore returns the least score at which analysis x makes a claim, and whether it can make one at all.
func (f *Finder) leastScore(x *analysis) (least int, ok bool) {
	switch {
	case f.isIdiom(x), f.follows(x), f.isWork(x), f.isHeading(x), f.isNextDeed(x), f.isNaming(x):
		return 0, false
	case f.isInner(x), f.isNounOf(x), f.onlyWhen(x), f.isCommand(x), f.isHollow(x):
		return 0, false
	case f.isNobody(x.source), f.isMute(x), f.isOpen(x), x.content[0][1] <= x.head && f.isFiller(x.source, x.head):
		return 0, false
	case f.nounKind(x.at) == youKind:
		return youScore, true
	case f.novel && (f.isThing(x) || f.looksOrAdds(x)):
		return thingInNovel, true
	case f.takesSides(x):
		return 0, true
	case f.isDeedOfThing(x):
		return 0, false
	case f.everyday(x):
		return everydayScore, true
	case f.isThing(x):
		return thingScore, true
	}
	return 0, true
}

// addRuled adds the claims that the rules know by a turn of phrase, and puts them in the place of candidates with the
// same cues.
func (f *Finder) addRuled() {
	f.accorded()
	f.accordedBehind()
	f.accordedTo()
	f.quotedAs()
	f.quotesAs()
	f.asPut()
	f.wasLike()
	f.raised()
	f.wasTold()
	f.toldAndWarned()
	f.brands()
	f.hedged()
	f.trailing()
	f.courtHeard()
	f.inverted()
	f.relativeObject()
	f.saidSince()
	f.betweenCommas()
	f.parenthetical()
	f.itIsSaid()
	f.fromTheStart()
	f.inView()
	f.inWords()
	f.asserted()
	f.promised()
	f.impressed()
	f.grown()
	f.gaveWord()
	f.lore()
	f.emerged()
	f.saidToBe()
	f.believedToBe()
	f.stated()
	f.cleft()
	f.cleftBefore()
	f.putIt()
	f.howPut()
	f.perSource()
	f.hearsay()
}

// mendParts mends the sources and contents of candidates by what stands around them, and by those of each other.
func (f *Finder) mendParts() {
	f.mainClause()
	f.toPredicate()
	f.predicate()
	f.listener()
	f.relativeSource()
	f.withWhose()
	f.couple()
	f.byAgent()
	f.accordedAfter()
	f.coordinate()
	f.afterObject()
	f.givesAnswer()
	f.divide()
	f.sever()
}

// goOnSaying adds the claims with which those who say something say more.
func (f *Finder) goOnSaying() {
	f.goesOnToSay()
	f.joinedBefore()
	f.joinedAfter()
	f.addedOn()
	f.addingThat()
	f.addedThat()
	f.putAt()
	f.relativeClaim()
	f.doneBy()
	f.resumed()
	if !f.novel {
		f.lead()
	}
}

// isNobody reports whether a source is a single word that begins a clause: though is nobody.
func (f *Finder) isNobody(source pair) bool {
	i := source[0]
	return source[1] == i+1 && (f.tag(i) == lexicon.IN || f.is(i, subordinators...))
}

// isOpen reports whether x has no source and its content is the end of a question that stands before the cue: How they live
// through | such a winter | is disputed.
func (f *Finder) isOpen(x *analysis) bool {
	b := x.content[0][0]
	return x.source.empty() && b > f.dateline && x.content[0][1] <= x.head && x.content[1].empty() &&
		(f.tag(f.dateline) == lexicon.WRB || f.tag(f.dateline) == lexicon.WP) && f.finiteAmong(f.dateline, x.content[0][1])
}

// isInner reports whether x has the source of an analysis in whose content its cue stands with a subject of its own: Ana said that Ben | said
// it rained.
func (f *Finder) isInner(x *analysis) bool {
	for i := range f.xs {
		y := &f.xs[i]
		if p := y.content[0]; y.source == x.source && p.has(x.head) && !x.source.empty() && y.right >= minRight && f.is(p[0], "that") {
			return !f.subjectBefore(x.head).empty()
		}
	}
	return false
}

// isHollow reports whether the content of x is nothing but a preposition: | By | Monday it had been credited.
func (f *Finder) isHollow(x *analysis) bool {
	p := x.content[0]
	return p[1] == p[0]+1 && f.tag(p[0]) == lexicon.IN && x.content[1].empty() && !f.is(p[0], "so", "that")
}

// isCommand reports whether the cue of x is an order to the reader, with which the sentence begins, and not what the writer leaves his I out of:
// Please note that, Don't worry about it; but: Hope it helps.
func (f *Finder) isCommand(x *analysis) bool {
	if !x.source.empty() && x.source[0] < x.head || x.content[0][0] < x.head || f.tag(x.head) != lexicon.VB && f.tag(x.head) != lexicon.VBP {
		return false
	}
	i := x.head - 1
	for i >= f.dateline && (f.is(i, "please", "do", "not", "n't", "n’t", "always", "never", "just", "also")) {
		i--
	}
	if i >= f.dateline {
		return false
	}
	switch f.verbForm(x.head) {
	case "hope", "think", "guess", "wish", "reckon", "suspect", "doubt", "know", "thank", "believe", "suppose", "love", "like", "hate", "want", "wonder":
		return false
	}
	return true
}

// isNounOf reports whether the cue of x is a noun and its content begins with the verb of which that is the subject: Her warning | went
// unheeded.
func (f *Finder) isNounOf(x *analysis) bool {
	k := x.content[0][0]
	if !lexicon.Nouns.Has(f.tag(x.head)) || k != x.head+1 || f.items[k].quoted {
		return false
	}
	return lexicon.FiniteVerbs.Has(f.tag(k)) && !f.isCopula(k)
}

// onlyWhen reports whether the content of x says when something is done, and not what: will rule | next month.
func (f *Finder) onlyWhen(x *analysis) bool {
	p := x.content[0]
	if !x.content[1].empty() || p[0] < x.head {
		return false
	}
	if p[1] == p[0]+1 {
		return f.isDay(p[0]) && p[0] > x.head+1 // cut its forecast on | Wednesday
	}
	if e := f.nounPhrase(p[0]); e > p[0] && f.isTimeNoun(e-1) && f.is(e, "later", "earlier", "afterwards") && !f.finiteAmong(e, p[1]) {
		b := f.laterFrom(p[0]+1, e+1)
		return b == 0 || !lexicon.Nouns.Has(f.tag(b-1)) // conceded | a few minutes later in a text message
	}
	return p[1] == p[0]+2 && f.isTimeNoun(p[1]-1) && f.is(p[0], "next", "last", "this", "that", "every")
}

// isMute reports whether what stands after the cue of x as its source says nothing: rang the bell; arrived at six.
func (f *Finder) isMute(x *analysis) bool {
	if x.source.empty() || x.source[0] < x.head || x.content[0][0] > x.head || f.tag(x.content[0][0]) == quoted {
		return false
	}
	if f.tag(x.source[0]) == lexicon.IN {
		return f.nounPhrase(x.source[0]+1) == x.source[0]+2 && f.tag(x.source[0]+1) == lexicon.CD
	}
	if quotes(f.verbForm(x.head)) || x.source[0] != x.head+1 {
		return false
	}
	if e := x.source[1]; f.tag(x.head-1) == lexicon.Comma && f.tag(e) == lexicon.CC && f.isFinite(e+1) {
		return true // denied it, blamed the clerk and left
	}
	const speakers = lexicon.RoleNoun | lexicon.OrgNoun | lexicon.DocNoun | lexicon.GroupNoun
	return f.nounLists(f.nounPhrase(x.source[0])-1)&(lexicon.ConcreteNoun|speakers) == lexicon.ConcreteNoun
}

// nestedShare is how often a word must be a cue, in hundredths, to make a claim within another's content. The
// guidelines leave such claims out, so what a whole claim is like has not been learned of them; readers want them
// where they are plain: said the minister had told him that.
const nestedShare = 80

// nestedLeast is the same where an analysis of the cue has a source and a clause of its own: assured, believes.
const nestedLeast = 74

// nestedFrames are the constructions in which a claim within another is plain.
const nestedFrames = 1<<lexicon.That | 1<<lexicon.Clause | 1<<lexicon.ObjThat | 1<<lexicon.ObjClause | 1<<lexicon.ObjToInf | 1<<lexicon.Beside

// nested adds the claims that stand within the content of the sentence's claims, each with its source and to its
// end. The parent of a claim is the innermost that holds it: outer cues come first.
func (f *Finder) nested() {
	for i := range f.xs {
		if x := &f.xs[i]; f.mayNest(x) {
			f.nest(x)
		}
	}
	for i := range f.inner {
		f.nestObject(&f.inner[i])
	}
}

// nestObject adds the claim of a relative clause, c, within the innermost content that holds it.
func (f *Finder) nestObject(c *candidate) {
	for p := len(f.claims) - 1; p >= f.base; p-- {
		if f.claims[p].Head == f.items[c.head].first {
			return
		}
	}
	first := f.items[c.content[0][0]].first
	for p := len(f.claims) - 1; p >= f.base; p-- {
		for _, r := range f.claims[p].Content {
			if f.claims[p].Speech || !r.Contains(first) || !r.Contains(f.items[c.head].first) {
				continue
			}
			for f.items[c.content[1][1]-1].last > r.Last {
				c.content[1][1]--
			}
			if !c.content[1].empty() {
				f.claim(c)
				f.claims[len(f.claims)-1].Parent = int32(p)
			}
			return
		}
	}
	if f.fits(c) {
		f.claim(c)
	}
}

// mayNest reports whether x is plainly a claim even within another's content. A cue in quotation marks makes none,
// nor does what somebody is to say or will.
func (f *Finder) mayNest(x *analysis) bool {
	a := x.head
	if f.share(a) < nestedLeast || f.tag(a) == lexicon.VB || f.items[a].quoted {
		return false
	}
	return nestedFrames>>f.frame(x)&1 != 0 && x.content[0][0] >= a
}

// nest adds the claim that x makes within the content of another one, if one holds it.
func (f *Finder) nest(x *analysis) {
	for p := len(f.claims) - 1; p >= f.base; p-- {
		y := *x
		end := f.holder(p, &y)
		if end < 0 {
			// The clerk said that the minister said it: the subject right before the verb is the source, not that of
			// the claim around.
			if y.source = f.subjectBefore(x.head); !y.source.empty() {
				end = f.holder(p, &y)
			}
		}
		if end < 0 {
			continue
		}
		c := f.candidateOf(&y)
		c.n = 1
		for c.source[1] > c.source[0]+1 && c.source[1] <= c.head && !f.isWithin(c.source[1]-1, p) {
			c.source[1]-- // | The referee |, he claimed, had told
		}
		for !c.content[0].empty() && f.items[c.content[0][1]-1].last > end {
			c.content[0][1]--
		}
		if !c.content[0].empty() {
			c.score = f.share(x.head)
			f.claim(&c)
			f.claims[len(f.claims)-1].Parent = int32(p)
		}
		return
	}
}

// isWithin reports whether item i is part of the content of claim p.
func (f *Finder) isWithin(i, p int) bool {
	return slices.ContainsFunc(f.claims[p].Content, func(r Range) bool { return r.Contains(f.items[i].first) })
}

// subjectBefore returns the noun phrase that ends where the finite verb whose main part is item a begins, or none.
func (f *Finder) subjectBefore(a int) pair {
	for i := range f.groups {
		g := &f.groups[i]
		if g.main != a || !g.finite {
			continue
		}
		k := g.first
		for k > 0 && k > g.first-maxAside && (nounStart.Has(f.tag(k-1)) || f.tag(k-1) == lexicon.PRP) {
			k--
		}
		for ; k < g.first; k++ {
			if f.nounPhrase(k) == g.first {
				return pair{k, g.first}
			}
		}
	}
	return pair{}
}

// holder returns where the content of claim p that holds cue and source of x ends, or -1. Speech holds none: what
// people said in their own words is left as it is.
func (f *Finder) holder(p int, x *analysis) int32 {
	d := &f.claims[p]
	if d.Speech || !f.isWithin(x.source[0], p) {
		return -1
	}
	for _, r := range d.Content {
		if r.Contains(f.items[x.head].first) {
			return r.Last
		}
	}
	return -1
}

// fits reports whether c contradicts none of the sentence's claims so far: no cue stands in another's cue or content,
// nor in its source, but for a relative clause there, an aide | who | asked not to be named; and no two contents
// overlap. So PolNeAR's guidelines have it, of whose 19,832 claims in train 132 pairs overlap. Nor does its content stand in its own source.
func (f *Finder) fits(c *candidate) bool {
	if c.content[0].empty() || c.content[c.n-1].empty() {
		return false // all of it was cut off
	}
	if c.n == 1 && c.source.covers(c.content[0]) {
		return false
	}
	head := f.items[c.head].first
	for i := f.base; i < len(f.claims); i++ {
		d := &f.claims[i]
		if d.Cue.Contains(head) {
			return false
		}
		if d.Source.Contains(head) && (c.source.empty() || !d.Source.Contains(f.items[c.source[0]].first)) {
			return false
		}
		for _, r := range d.Content {
			if r.Contains(head) {
				return false
			}
		}
		for k := range c.content[:c.n] {
			s := f.span(c.content[k][0], c.content[k][1])
			if s.Contains(d.Head) {
				return false
			}
			for _, r := range d.Content {
				if s.First < r.Last && r.First < s.Last {
					return false
				}
			}
		}
	}
	return true
}

// claim adds the claim that c makes.
func (f *Finder) claim(c *candidate) {
	first := len(f.arena)
	for _, p := range c.content[:c.n] {
		f.arena = append(f.arena, f.span(p[0], p[1]))
	}
	n := len(f.arena)
	d := Claim{
		Content: f.arena[first:n:n],
		Cue:     f.span(c.cue[0], c.cue[1]),
		Source:  f.span(c.source[0], c.source[1]),
		Head:    f.items[c.head].first, Lemma: c.lemma, Frame: f.frameOf(c),
		Score: uint8(c.score), Evidence: c.evidence, Negated: c.negated, Speech: c.speech,
		Action: -1, Parent: -1,
	}
	if v := f.refuses(c); v != 0 {
		d.Lemma = v
	}
	d.Source.First = f.withNickname(d.Source)
	d.Source.Last = f.bracketed(d.Source)
	if !d.Cue.Empty() && d.Source.First < d.Cue.First {
		d.Source.Last = min(d.Source.Last, d.Cue.First) // the mark that closes a quotation in it stands behind the cue: The "club:"
	}
	for _, r := range d.Content {
		f.tie(r)
	}
	f.claims = append(f.claims, d)
}

// refuses returns the verb of a refusal that stands in the cue of c before the verb of what is not said, or 0: declined to say.
func (f *Finder) refuses(c *candidate) lexicon.Word {
	for k := c.cue[0]; k < min(c.head, c.cue[1]); k++ {
		if v := f.verb(k); f.l.Entries[v].Act == lexicon.Refusal {
			return v
		}
	}
	return 0
}

// frameOf returns the construction of a candidate, which is that of a request where its content is what is to be done, perhaps after
// who is to do it: asked | not to be named; asked | her players to wait; asked the court | to wait.
func (f *Finder) frameOf(c *candidate) lexicon.Frame {
	p := c.content[0]
	if c.n != 1 || p[0] < c.head {
		return c.frame
	}
	switch c.frame {
	case lexicon.Object, lexicon.Clause, lexicon.To, lexicon.ObjPrep:
	default:
		return c.frame
	}
	k := f.fullPhrase(p[0])
	if f.isNot(k) {
		k++
	}
	verb := f.tag(k+1) == lexicon.VB || (articles | 1<<lexicon.PRP).Has(f.tag(k+2)) // to wait; to free him, whatever free is mostly
	switch {
	case k+1 >= p[1] || f.tag(k) != lexicon.TO || !verb:
		return c.frame
	case k <= p[0]+1 && p[0] == c.cue[1]:
		return lexicon.ToInf
	}
	return lexicon.ObjToInf
}

// withNickname returns where a source begins with the name before a nickname in quotation marks: | Ana "Biscuit" | Roth.
func (f *Finder) withNickname(source Range) int32 {
	i := source.First
	if source.Empty() || i < 3 || f.t.Tokens[i-1].Kind != token.Close || !f.hasCapital(i) {
		return i
	}
	b := f.t.Tokens[i].Sentence
	k := i - 2
	for k > i-4 && k > 0 && f.t.Tokens[k].Kind == token.Word && f.hasCapital(k) {
		k--
	}
	if k == i-2 || k < 1 || f.t.Tokens[k].Kind != token.Open || !lexicon.ProperNouns.Has(f.g.Tags[k-1]) || f.t.Tokens[k-1].Sentence != b {
		return i
	}
	for k > max(0, i-maxNamed) && lexicon.ProperNouns.Has(f.g.Tags[k-1]) && f.t.Tokens[k-1].Sentence == b {
		k--
	}
	return k
}

// maxNamed is how many tokens titles, a name and a nickname have at most before a surname.
const maxNamed = 16

// bracketed returns where a source ends with the initials in brackets after it, or the party and the seat of a name: the Norland Bird Society (NBS),
// which sued, said; Cllr Ana Roth (Lab, Lund) said.
func (f *Finder) bracketed(source Range) int32 {
	t, e := f.t.Tokens, source.Last
	if source.Empty() || int(e)+2 >= len(t) || t[e].Char != '(' || t[e+1].Kind == token.Punct {
		return e
	}
	if t[e+2].Char == ')' {
		return e + 3
	}
	if !lexicon.ProperNouns.Has(f.g.Tags[e-1]) {
		return e
	}
	for i := e + 1; i < min(e+maxSeat, int32(len(t))); i++ {
		switch k := &t[i]; {
		case k.Char == ')':
			return i + 1
		case k.Char != ',' && k.Flags&token.Capital == 0:
			return e
		}
	}
	return e
}

// maxSeat is how many words and marks such a bracket has at most.
const maxSeat = 8

// tie marks the quotations of speech that start within r as part of a claim.
func (f *Finder) tie(r Range) {
	for i := r.First; i < r.Last; i++ {
		if q := f.t.Tokens[i].Quotation; q >= 0 && f.opaque[q] {
			f.tied[q] = true
			i = max(i, f.ends[q]-1)
		}
	}
}

// order sorts the claims by their first content and sets the indices in them anew.
func (f *Finder) order() {
	f.sort(func(c *Claim) int32 { return c.Content[0].First })
}

// A rank is what says where a claim stands among the others, and where it stood before they were sorted.
type rank struct{ key, first, old int32 }

// sort sorts the claims by a key, those with equal keys by their first content, and sets the indices in them anew.
func (f *Finder) sort(key func(c *Claim) int32) {
	n := len(f.claims)
	compare := func(a, b rank) int {
		return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.first, b.first), cmp.Compare(a.old, b.old))
	}
	of := func(i int) rank { c := &f.claims[i]; return rank{key(c), c.Content[0].First, int32(i)} }
	i := 1
	for i < n && compare(of(i-1), of(i)) < 0 {
		i++
	}
	if i >= n {
		return
	}
	f.ranks, f.moved = resize(f.ranks, n), resize(f.moved, n)
	for i := range f.ranks {
		f.ranks[i] = of(i)
	}
	slices.SortFunc(f.ranks, compare)
	for i, k := range f.ranks {
		f.moved[k.old] = int32(i)
	}
	for i := range f.claims {
		if p := &f.claims[i].Parent; *p >= 0 {
			*p = f.moved[*p]
		}
	}
	for i := range f.claims {
		for to := f.moved[i]; to != int32(i); to = f.moved[i] {
			f.claims[i], f.claims[to] = f.claims[to], f.claims[i]
			f.moved[i], f.moved[to] = f.moved[to], to
		}
	}
}
