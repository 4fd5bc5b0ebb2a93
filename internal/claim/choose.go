package claim

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// minRight is the least probability that a claim is right about content and source. On PolNeAR's articles F1 is the same within 0.1
// from 0.30 to 0.38.
const minRight = 0.32

// minRightInNovel is the same for a novel.
const minRightInNovel = 0.40

// youScore is the least score where the source is the reader: By subscribing you support. Such sentences stand below
// articles more than in them, and what you do is seldom what somebody claims.
const youScore = 85

// surelyRight is how probably a content is right that no claim of the same source cuts, unless its verb is nearly always a cue.
const surelyRight = 0.9

// sureScore is the least score of a quotation of speech with a cue and a name right beside it: what the rules are certain
// of, no weights take away.
const sureScore = 60

// sureShare is how often a cue's verb must be one for that, in hundredths.
const sureShare = 40

// choose makes claims of the sentence's analyses, the most probable first, as far as they do not contradict each other.
func (f *Finder) choose() {
	f.findGroups()
	f.findSpoken()
	f.analyses()
	f.cands = f.cands[:0]
	for i := range f.xs {
		x := &f.xs[i]
		least := 0
		switch {
		case f.isIdiom(x), f.follows(x), f.isWork(x), f.isHeading(x), f.isNextDeed(x), f.isNaming(x), x.source[1] == x.source[0]+1 && (f.tag(x.source[0]) == lexicon.IN || f.is(x.source[0], subordinators...)), f.isMute(x), f.answersYes(x): // though is nobody
			continue
		case f.nounKind(x.at) == youKind:
			least = youScore
		case f.novel && (f.isThing(x) || f.looksOrAdds(x)):
			least = thingInNovel
		case f.takesSides(x):
		case f.isDeedOfThing(x):
			continue
		case f.everyday(x):
			least = everydayScore
		case f.isThing(x):
			least = thingScore
		}
		right := float32(minRight)
		if f.novel {
			right = minRightInNovel
		}
		if x.right >= right && int(100*x.score+0.5) >= least {
			f.cands = append(f.cands, f.candidateOf(x))
		}
	}
	f.accorded()
	f.accordedTo()
	f.quotedAs()
	f.asPut()
	f.wasLike()
	f.raised()
	f.hedged()
	f.trailing()
	f.courtHeard()
	f.inverted()
	f.betweenCommas()
	f.parenthetical()
	f.fromTheStart()
	f.inView()
	f.inWords()
	f.asserted()
	f.perSource()
	f.mainClause()
	f.predicate()
	f.closeRelative()
	f.listener()
	f.relativeSource()
	f.accordedAfter()
	f.coordinate()
	f.divide()
	f.sever()
	f.goesOnToSay()
	f.joinedBefore()
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
	slices.SortStableFunc(f.cands, func(a, b candidate) int { return cmp.Compare(b.score, a.score) })
	for i := range f.cands {
		c := &f.cands[i]
		if c.n == 2 && c.content[0][0] < c.head && !f.fits(c) {
			c.n = 1 // what follows the cue may be another's: It would, they said, a step that some fear
			c.speech = c.speech || f.tag(c.content[0][0]) == quoted && c.content[0][1] == c.content[0][0]+1
		}
		if c.n > 0 && f.fits(c) {
			f.claim(c)
		}
	}
	f.nested()
}

// answersYes reports whether what somebody says after a quotation is yes or no, and not the quotation: "It leaks," and Ana said yes.
func (f *Finder) answersYes(x *analysis) bool {
	return x.content[0][1] <= x.head && x.content[1].empty() && f.is(x.head+1, "yes", "no") && !nounStart.Has(f.tag(x.head+2))
}

// isMute reports whether what stands after the cue of x as its source says nothing: rang the bell; arrived at six.
func (f *Finder) isMute(x *analysis) bool {
	if x.source.empty() || x.source[0] < x.head || x.content[0][0] > x.head || f.tag(x.content[0][0]) == quoted {
		return false
	}
	if f.tag(x.source[0]) == lexicon.IN {
		return f.nounPhrase(x.source[0]+1) == x.source[0]+2 && f.tag(x.source[0]+1) == lexicon.CD
	}
	return !quotes(f.verbForm(x.head)) && x.source[0] == x.head+1 && f.nounLists(f.nounPhrase(x.source[0])-1)&(lexicon.ConcreteNoun|lexicon.RoleNoun|lexicon.OrgNoun|lexicon.DocNoun|lexicon.GroupNoun) == lexicon.ConcreteNoun
}

// joinVerb gives d the source of the candidate whose infinitive its own source stands in, if a conjunction joins the two verbs, or a comma and a
// participle follow it: | Roth | vowed to march on the capital and threatened; the owner said, calling it "late".
func (f *Finder) joinVerb(d *candidate) {
	if d.source.empty() || d.source[1] > d.cue[0] || d.content[0][0] < d.head {
		return
	}
	joined := f.tag(d.cue[0]-1) == lexicon.CC && lexicon.FiniteVerbs.Has(f.tag(d.cue[0]))
	for i := range f.cands {
		c := &f.cands[i]
		p := c.content[0]
		switch {
		case c.source.empty() || c.head == d.head || c.source == d.source:
		case joined && p[0] > c.head && f.tag(p[0]) == lexicon.TO && p[0] < d.source[0] && d.cue[0]-1 <= p[1] && c.source[1] <= c.cue[0]:
			if s := f.span(p[0], d.cue[0]); !f.hasFinite(s.First, s.Last) {
				d.source = c.source
				return
			}
		case f.tag(d.head) == lexicon.VBG && f.tag(d.cue[0]-1) == lexicon.Comma && max(c.cue[1], c.source[1]) == d.cue[0]-1 && p[1] <= min(c.cue[0], c.source[0]):
			d.source = c.source
			return
		}
	}
}

// coordinate gives a candidate whose cue a conjunction joins to an earlier one, and whose source stands in what that one says, the earlier
// one's source: Roth said that | she | had left but said "the door was open."
func (f *Finder) coordinate() {
	for i := range f.cands {
		d := &f.cands[i]
		f.joinVerb(d)
		if d.source.empty() || d.source[0] > d.head || d.content[0][0] < d.head || f.share(d.head) < sureShare || f.tag(d.cue[0]-1) != lexicon.CC || f.tag(d.content[0][0]) != quoted && !f.items[d.content[0][0]].split {
			continue
		}
		for j := range f.cands {
			c := &f.cands[j]
			p := c.content[0]
			if i != j && !c.source.empty() && c.source[1] <= c.head && c.head < p[0] && f.share(c.head) >= sureShare && p[0] <= d.source[0] && d.source[1] <= p[1] && d.head < p[1] {
				d.source = c.source
				break
			}
		}
	}
}

// divide ends the content of a candidate before a later cue that has the same source, which stands outside of that content, or before the
// source of a later cue that stands outside of it, if a comma or conjunction parts them: said it was late, adding that; noted that it was, and cautioned that. The later claim is no
// part of what the first one says. Other cues hang on what was said, whoever does what they say: said it could save money by
// claiming less.
func (f *Finder) divide() {
	for i := range f.cands {
		c := &f.cands[i]
		for j := range f.cands {
			d := &f.cands[j]
			if c.n == 0 || d.n == 0 {
				continue
			}
			if f.items[d.head].quoted && !f.items[c.head].quoted {
				continue // it is in what c says
			}
			if p := &c.content[c.n-1]; i != j && p[0] < d.source[0] && d.source[0] < p[1] && p[1] <= d.head && p[0] > c.head {
				// Lund called it "late", but the miller called it "early".
				end := d.source[0]
				for end > p[0] && (f.tag(end-1) == lexicon.CC || f.tag(end-1) == lexicon.Comma || f.is(end-1, "while", "whereas") || f.tag(d.source[0]) == lexicon.DT && f.is(end-1, subordinators...)) {
					end--
				}
				if end > p[0] && end < d.source[0] {
					p[1] = end
				}
			}
			if i == j || d.source.empty() || d.source != c.source {
				continue
			}
			for k := range c.content[:c.n] {
				p := &c.content[k]
				if d.head <= p[0] || d.head >= p[1] || d.source[0] >= p[0] && d.source[0] < p[1] {
					continue
				}
				if c.right >= surelyRight && f.share(d.head) < nestedShare {
					d.n, d.score = 0, 0 // said he had worked there and knew it well
					break
				}
				end, parted := d.cue[0], false
				for end > p[0] && (f.tag(end-1) == lexicon.CC || !f.mayBegin(end-1) || lexicon.Adverbs.Has(f.tag(end-1))) {
					end--
					parted = parted || !lexicon.Adverbs.Has(f.tag(end))
				}
				if parted && end > p[0]+1 {
					p[1] = end
				}
			}
		}
	}
}

// sever ends the content of a candidate before what its source did not say, after a clause of what would be or
// could: said that the mill would open soon, but gave no date. It ends it before a semicolon, too, if somebody else says something there.
func (f *Finder) sever() {
	for i := range f.cands {
		c := &f.cands[i]
		if c.n == 0 {
			continue
		}
		p := &c.content[c.n-1]
		if p[0] < c.head || f.tag(p[0]) == quoted {
			continue
		}
		clause, modal := c.frame == lexicon.That || c.frame == lexicon.Clause || c.frame == lexicon.ObjThat || c.frame == lexicon.ObjClause, false
		for k := p[0] + 1; clause && k+2 < p[1]; k++ {
			if f.items[k].quoted || f.tag(k) == quoted {
				break
			}
			if f.char(k) == ';' && f.answers(k+1) || f.tag(k) == lexicon.Comma && f.is(k+1, "while", "whereas") && f.answers(k+2) {
				p[1] = k // Supporters say it will; opponents counter that it will not
				break
			}
			modal = modal || f.tag(k) == lexicon.MD
			if modal && f.tag(k) == lexicon.Comma && f.is(k+1, "but") && f.is(k+2, "gave", "offered", "declined", "refused", "did", "named", "set") && f.tag(c.cue[0]) == lexicon.VBD {
				p[1] = k
				break
			}
		}
		for k := p[0] + 1; k+3 < p[1]; k++ {
			if f.tag(k) == lexicon.Comma && f.is(k+1, "and", "but") && f.unavailable(k+2) {
				p[1] = k
				break
			}
		}
		switch end, score := p[1], c.score; { // c may move
		case f.char(end) == ';' && f.answers(end+1):
			f.answered(end+1, score)
		case f.tag(end) == lexicon.Comma && f.is(end+1, "while", "whereas") && f.answers(end+2):
			f.answered(end+2, score)
		}
	}
}

// unavailable reports whether it says from item i on, with a subject or without, that somebody could not be asked.
func (f *Finder) unavailable(i int) bool {
	if e := f.apposition(f.fullPhrase(i), i); e > i {
		if i = e; f.tag(i) == lexicon.Comma {
			i++
		}
	}
	for k := range f.groups {
		if g := &f.groups[k]; g.first == i && g.negated {
			return f.is(g.main, "reached", "contacted") && g.passive || f.is(g.main, "respond", "reply", "return") && !g.passive
		}
	}
	return false
}

// answers reports whether a source and a cue right after it begin at item i: opponents counter.
func (f *Finder) answers(i int) bool {
	e := f.fullPhrase(i)
	return e > i && f.isFinite(e) && f.share(e) >= sureShare
}

// answered adds the claim of the source that begins at item i and the cue right after it, where somebody said something before a semicolon or
// while, and no decision has found it.
func (f *Finder) answered(i, score int) {
	a, end := f.fullPhrase(i), f.sentenceEnd()
	if f.isCandidate(a) || a+2 >= end {
		return
	}
	if s := f.span(a+1, end); !f.hasFinite(s.First, s.Last) {
		return
	}
	d := candidate{head: a, lemma: f.verb(a), frame: lexicon.Clause, cue: pair{a, a + 1}, source: pair{i, a}, n: 1, score: min(score, sureScore)}
	if f.is(a+1, "that") {
		d.frame = lexicon.That
	}
	d.content[0] = pair{a + 1, end}
	f.cands = append(f.cands, d)
}

// reported reports whether c is a clause in the writer's words after its source and cue.
func (c *candidate) reported() bool {
	switch c.frame {
	case lexicon.That, lexicon.Clause, lexicon.ObjThat, lexicon.ObjClause:
		return c.n == 1 && !c.source.empty() && c.source[1] <= c.head && c.head < c.content[0][0]
	}
	return false
}

// joinedShare is how often a verb must be a cue, in hundredths, for a thing not to be its subject.
const joinedShare = 50

// keepsSilent reports whether the verb of g says that somebody does not say something, which is done by who speaks: declined to comment.
func (f *Finder) keepsSilent(g *group) bool {
	k := g.last
	if g.negated && f.tag(g.first) == lexicon.MD {
		return f.is(g.main, "drawn", "say", "comment", "elaborate", "discuss", "speculate") // would not be drawn on
	}
	return f.is(g.main, "declined", "refused", "declines", "refuses") && f.tag(k) == lexicon.TO &&
		f.is(k+1, "comment", "say", "answer", "elaborate", "name", "identify", "discuss", "speculate", "confirm", "disclose")
}

// goesOnToSay parts a candidate from the verb of another cue in its content that a conjunction joins and whose subject is its source, since what
// the clause is about says nothing: said | the weir was sound | and warned of | floods.
func (f *Finder) goesOnToSay() {
	for i := range f.cands {
		c := &f.cands[i]
		if !c.reported() {
			continue
		}
		p := &c.content[0]
		b := p[0]
		if f.is(b, "that") {
			b++
		}
		e := f.nounPhrase(b)
		if e == b {
			continue
		}
		thing := f.nounKind(e-1) == thingKind || f.nounKind(e-1) == dayKind
		for k := range f.groups {
			g := &f.groups[k]
			joint := f.joint(g, c) // where the conjunction stands
			silent, within := f.keepsSilent(g), g.last < p[1]
			if joint <= e || g.passive && !silent || !silent && !f.sameTense(g, c.head) || f.items[g.main].quoted || f.isCandidate(g.main) {
				continue
			}
			switch {
			case silent && (within || joint == p[1]):
			case within && f.share(g.main) >= joinedShare && (thing || joint < g.first-1 || f.tag(e-1) == lexicon.NNS && f.tag(g.first) == lexicon.VBZ):
			default:
				continue
			}
			if s := f.span(b, joint); !f.hasFinite(s.First, s.Last) {
				continue
			}
			end := p[1]
			if joint == end {
				end = f.sentenceEnd()
			}
			d := candidate{head: g.main, lemma: f.verb(g.main), frame: lexicon.Object, cue: pair{g.first, g.last}, source: c.source, n: 1, score: min(c.score, sureScore), negated: g.negated}
			if joint < g.first-1 {
				d.source = pair{g.first - 1, g.first}
			}
			switch {
			case f.is(g.last, "that"):
				d.frame = lexicon.That
			case f.tag(g.last) == lexicon.TO && lexicon.Verbs.Has(f.tag(g.last+1)):
				d.frame = lexicon.ToInf
			case f.is(g.last, "of", "for", "against") && g.last+1 < end, silent && f.is(g.last, "on") && g.last+1 < end:
				d.cue[1]++
				d.frame = lexicon.Of
			}
			if d.content[0] = (pair{d.cue[1], end}); d.content[0].empty() {
				continue
			}
			p[1] = min(p[1], joint)
			if f.tag(p[1]-1) == lexicon.Comma {
				p[1]--
			}
			f.cands = append(f.cands, d)
			break
		}
	}
}

// joinedBefore adds the claim of a verb right after the source of a candidate, whose own verb comes later: Roth | rejected | the tax, said it was late.
// It has the same form, and is an act of speech whatever it is done to.
func (f *Finder) joinedBefore() {
	for i := range f.cands {
		c := &f.cands[i]
		if c.source.empty() || c.source[1] >= c.cue[0]-2 || c.source[0] > c.head || c.n == 0 || c.content[0][0] < c.head {
			continue
		}
		for k := range f.groups {
			g := &f.groups[k]
			if g.first != c.source[1] || !g.finite || g.passive || !f.sameTense(g, c.head) || f.isCandidate(g.main) || f.l.MeaningOf(f.verb(g.main), lexicon.Object) != lexicon.Sure {
				continue
			}
			end := c.cue[0]
			for end > g.last && (f.tag(end-1) == lexicon.CC || f.tag(end-1) == lexicon.Comma) {
				end--
			}
			if e := f.nounPhrase(g.last); e == g.last || end == c.cue[0] || f.finiteBefore(g.last, end) {
				break
			}
			d := candidate{head: g.main, lemma: f.verb(g.main), frame: lexicon.Object, cue: pair{g.first, g.last}, source: c.source, n: 1, score: min(c.score, sureScore), negated: g.negated}
			d.content[0] = pair{g.last, end}
			f.cands = append(f.cands, d)
			break
		}
	}
}

// sameTense reports whether the verb of g is finite like that at item a: says and has asked.
func (f *Finder) sameTense(g *group, a int) bool {
	t, u := f.tag(g.main), f.tag(a)
	present := func(t lexicon.Tag) bool { return t == lexicon.VBZ || t == lexicon.VBP }
	return t == u || g.main > g.first && f.isHave(g.first) && present(f.tag(g.first)) && present(u)
}

// finiteBefore reports whether a finite verb stands among the items [i, e).
func (f *Finder) finiteBefore(i, e int) bool {
	s := f.span(i, e)
	return f.hasFinite(s.First, s.Last)
}

// joint returns where the conjunction stands that joins the verb of g to what is said before it, with the pronoun that is the source of c between
// them at most, or -1: | and | warned; , | and | he warned.
func (f *Finder) joint(g *group, c *candidate) int {
	k := g.first - 1
	if s := c.source; s[1] == s[0]+1 && f.tag(k) == lexicon.PRP && f.is(s[0], "he", "she", "they", "it") && strings.EqualFold(f.text(k), f.text(s[0])) && f.tag(k-2) == lexicon.Comma {
		k--
	}
	if f.is(k, "and", "but") {
		return k
	}
	return -1
}

// resumed gives a candidate that is a quotation before its cue the one in a small letter after a comma later in its sentence, which no
// other has: "It is late," Roth said, pointing at the clock, "and the mill is shut."
func (f *Finder) resumed() {
	for i := range f.cands {
		c := &f.cands[i]
		if c.n != 1 || !c.speech || c.source.empty() || c.content[0][1] > min(c.head, c.source[0]) {
			continue
		}
		for k := max(c.cue[1], c.source[1]) + 1; k < len(f.items); k++ {
			if f.tag(k) != quoted {
				continue
			}
			first := &f.t.Tokens[min(f.items[k].first+1, f.items[k].last-1)]
			if f.tag(k-1) == lexicon.Comma && first.Kind == token.Word && first.Flags&token.Capital == 0 && f.yields(c, k) {
				c.content[1], c.n = pair{k, k + 1}, 2
			}
			break
		}
	}
}

// yields reports whether no other candidate has the quotation at item k in its content, but for participles with the source of c, from
// which it then takes it: referring to the clock, "..."; shrugging, "...".
func (f *Finder) yields(c *candidate, k int) bool {
	holder, at := -1, 0
	for i := range f.cands {
		d := &f.cands[i]
		for j, p := range d.content[:d.n] {
			switch {
			case k < p[0] || p[1] <= k:
			case holder < 0 && d.source == c.source && p[1] == k+1 && strings.HasSuffix(f.text(d.head), "ing") &&
				(p[0] < k-1 && !f.is(p[0], "that") || p[0] == k && d.n == 1 && f.share(d.head) < sureShare):
				holder, at = i, j
			default:
				return false
			}
		}
	}
	if holder < 0 {
		return true
	}
	d := &f.cands[holder]
	if d.content[at][0] == k {
		d.n, d.score = 0, 0
	} else {
		d.content[at][1] = k - 1
	}
	return true
}

// addedOn makes a claim of its own of the second quotation of a candidate, if that has a cue of its own: "It is late," said Roth, and
// added, "The mill is shut." "It is late," said Roth before asking, "Is the mill shut?"
func (f *Finder) addedOn() {
	for i := range f.cands {
		c := &f.cands[i]
		p := c.content[1]
		if c.n != 2 || f.tag(p[0]) != quoted || c.source.empty() {
			continue
		}
		end := max(c.cue[1], c.source[1])
		for j := range f.groups {
			g := &f.groups[j]
			if g.first <= end || g.last > p[0] || g.passive || f.share(g.main) < sureShare || !(g.finite && f.tag(g.first-1) == lexicon.CC) && f.tag(g.main) != lexicon.VBG {
				continue
			}
			k := g.last
			if f.tag(k) == lexicon.PRP {
				k++
			}
			if k < p[0] && f.tag(k) != lexicon.Comma && f.char(k) != ':' || p[0] > k+1 {
				continue
			}
			d := candidate{head: g.main, lemma: f.verb(g.main), frame: lexicon.Beside, cue: pair{g.first, g.last}, source: c.source, n: 1, score: c.score, evidence: ByQuotation, negated: g.negated,
				speech: p[1] == p[0]+1}
			if f.char(g.last) == ':' {
				d.cue[1]++
			}
			d.content[0] = p
			c.n = 1
			f.replace(d)
			break
		}
	}
}

// addingThat adds the claim with which somebody goes on after a quotation, a cue and a name, where no decision has found it: "It is late," said the
// miller Ana Roth, | adding that the sluice was shut.
func (f *Finder) addingThat() {
	for i := range f.cands {
		c := &f.cands[i]
		end := max(c.cue[1], c.source[1])
		if c.n != 1 || c.content[0][1] > c.cue[0] || f.tag(c.content[0][0]) != quoted || c.source.empty() || f.tag(end) != lexicon.Comma || f.tag(end+1) != lexicon.VBG ||
			f.share(end+1) < sureShare || !f.is(end+2, "that") || f.isCandidate(end+1) || f.sentenceEnd() <= end+4 {
			continue
		}
		d := candidate{head: end + 1, lemma: f.verb(end + 1), frame: lexicon.That, cue: pair{end + 1, end + 2}, source: c.source, n: 1, score: c.score}
		d.content[0] = pair{end + 2, f.sentenceEnd()}
		f.cands = append(f.cands, d)
		return
	}
}

// addedThat adds the claim with which somebody goes on after what a claim says, where no decision has found it: told reporters that it was
// late, | adding that the sluice was shut.
func (f *Finder) addedThat() {
	for k := f.dateline + 2; k+3 < f.sentenceEnd(); k++ {
		if f.tag(k) != lexicon.VBG || f.tag(k-1) != lexicon.Comma || !f.is(k+1, "that") || f.share(k) < sureShare || f.items[k].quoted || f.isCandidate(k) {
			continue
		}
		for i := range f.cands {
			c := &f.cands[i]
			if !c.reported() && !(c.speech && c.n == 1) || c.source.empty() || c.head > k || c.content[0][1] < k-1 && c.content[0][0] > c.head || c.content[0][0] > k {
				continue
			}
			if p := &c.content[0]; p[0] > c.head {
				p[1] = min(p[1], k-1)
			}
			d := candidate{head: k, lemma: f.verb(k), frame: lexicon.That, cue: pair{k, k + 1}, source: c.source, n: 1, score: min(c.score, sureScore)}
			d.content[0] = pair{k + 1, f.sentenceEnd()}
			f.cands = append(f.cands, d)
			return
		}
	}
}

// nestedShare is how often a word must be a cue, in hundredths, to make a claim within another's content. The guidelines leave
// such claims out, so what a whole claim is like has not been learned of them; readers want them where they are plain: said
// the minister had told him that.
const nestedShare = 80

// nestedLeast is the same where an analysis of the cue has a source and a clause of its own: assured, believes.
const nestedLeast = 74

// nestedFrames are the constructions in which a claim within another is plain.
const nestedFrames = 1<<lexicon.That | 1<<lexicon.Clause | 1<<lexicon.ObjThat | 1<<lexicon.ObjClause | 1<<lexicon.Beside

// nested adds the claims that stand within the content of the sentence's claims, each with its source and to its
// end. The parent of a claim is the innermost that holds it: outer cues come first. A cue in quotation marks makes none, nor does what somebody
// is to say or will.
func (f *Finder) nested() {
	for i := range f.xs {
		x := &f.xs[i]
		if f.share(x.head) < nestedLeast || f.tag(x.head) == lexicon.VB || f.items[x.head].quoted || x.source.empty() || nestedFrames>>f.frame(x)&1 == 0 || x.content[0][0] < x.head {
			continue
		}
		for p := len(f.claims) - 1; p >= f.base; p-- {
			y := *x
			end := f.holder(p, &y)
			if end < 0 {
				// The clerk said that the minister said it: the subject right before the verb is the source, not that of the claim around.
				if y.source = f.subjectBefore(x.head); !y.source.empty() {
					end = f.holder(p, &y)
				}
			}
			if end < 0 {
				continue
			}
			c := f.candidateOf(&y)
			c.n = 1
			for c.content[0][1] > c.content[0][0] && f.items[c.content[0][1]-1].last > end {
				c.content[0][1]--
			}
			if !c.content[0].empty() {
				c.score = f.share(x.head)
				f.claim(&c)
				f.claims[len(f.claims)-1].Parent = int32(p)
			}
			break
		}
	}
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

// holder returns where the content of claim p that holds cue and source of x ends, or -1. Speech holds none: what people said in
// their own words is left as it is.
func (f *Finder) holder(p int, x *analysis) int32 {
	d := &f.claims[p]
	for _, r := range d.Content {
		if !d.Speech && r.Contains(f.items[x.head].first) && r.Contains(f.items[x.source[0]].first) {
			return r.Last
		}
	}
	return -1
}

// fits reports whether c contradicts none of the sentence's claims so far: no cue stands in another's cue, source or
// content, and no two contents overlap. So PolNeAR's guidelines have it, of whose 19,832 claims in train 132 pairs overlap.
func (f *Finder) fits(c *candidate) bool {
	head := f.items[c.head].first
	for i := f.base; i < len(f.claims); i++ {
		d := &f.claims[i]
		if d.Cue.Contains(head) || d.Source.Contains(head) {
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
		Head:    f.items[c.head].first, Lemma: c.lemma, Frame: c.frame,
		Score: uint8(c.score), Evidence: c.evidence, Negated: c.negated, Speech: c.speech,
		Action: -1, Parent: -1,
	}
	d.Source.Last = f.bracketed(d.Source)
	for _, r := range d.Content {
		f.tie(r)
	}
	f.claims = append(f.claims, d)
}

// bracketed returns where a source ends with the initials in brackets after it: the Norland Bird Society (NBS), which sued, said.
func (f *Finder) bracketed(source Range) int32 {
	t, e := f.t.Tokens, source.Last
	if !source.Empty() && int(e)+2 < len(t) && t[e].Char == '(' && t[e+1].Flags&token.Upper != 0 && t[e+2].Char == ')' {
		return e + 3
	}
	return e
}

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
