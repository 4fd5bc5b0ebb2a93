package claim

import (
	"slices"
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// Two cues of a sentence may share a source, though no decision has seen it: Roth said it was late, and warned of
// floods, adding that. These rules tell what each of them says.

// joinVerb gives d the source of the candidate whose infinitive its own source stands in, if a conjunction joins the
// two verbs, or a comma and a participle follow it: | Roth | vowed to march on the capital and threatened; the owner
// said, calling it "late".
func (f *Finder) joinVerb(d *candidate) {
	if d.source.empty() || d.source[1] > d.cue[0] || d.content[0][0] < d.head {
		return
	}
	before := d.cue[0] - 1
	joined := f.tag(before) == lexicon.CC && lexicon.FiniteVerbs.Has(f.tag(d.cue[0]))
	participle := f.tag(d.head) == lexicon.VBG && f.tag(before) == lexicon.Comma
	for i := range f.cands {
		c := &f.cands[i]
		p := c.content[0]
		switch {
		case c.source.empty() || c.head == d.head || c.source == d.source:
		case joined && p[0] > c.head && p[0] < d.source[0] && before <= p[1] && c.source[1] <= c.cue[0] && f.tag(p[0]) == lexicon.TO:
			if !f.finiteAmong(p[0], d.cue[0]) {
				d.source = c.source
				return
			}
		case participle && max(c.cue[1], c.source[1]) == before && p[1] <= min(c.cue[0], c.source[0]):
			d.source = c.source
			return
		}
	}
}

// coordinate gives a candidate whose cue a conjunction joins to an earlier one, and whose source stands in what that one says, the source of
// that: Roth said that | she | had left but said "the door was open"; The firm admits that | the memo | is its own but denies
// negligence; The paper said that | the mill | would close, citing a letter.
func (f *Finder) coordinate() {
	for i := range f.cands {
		d := &f.cands[i]
		f.joinVerb(d)
		quotation := f.joinsQuotation(d)
		for j := range f.cands {
			c := &f.cands[j]
			if i == j || !c.inOrder() || f.share(c.head) < sureShare {
				continue
			}
			p := c.content[0]
			if (f.goesOnWith(c, d) || quotation && d.head < p[1]) && p.covers(d.source) && !d.source.empty() {
				d.source = c.source
				break
			}
		}
	}
}

// givesAnswer gives a noun before a colon, which belongs to somebody, the verb before it and its subject, if that is the same one: | I | had to change my
// answer: "No."
func (f *Finder) givesAnswer() {
	for i := range f.cands {
		c := &f.cands[i]
		k := c.source[0]
		if c.source[1] != k+1 || f.tag(k) != lexicon.PRPS || !lexicon.Nouns.Has(f.tag(c.head)) || f.char(c.cue[1]-1) != ':' || c.n == 0 || c.content[0][0] < c.cue[1] {
			continue
		}
		for n := range f.groups {
			g := &f.groups[n]
			if g.last != k || g.passive {
				continue
			}
			for n > 0 && f.groups[n].to && f.groups[n-1].last == f.groups[n].first {
				n-- // had | to change
			}
			h := &f.groups[n]
			if s := f.subject(h); h.finite && !s.empty() && s[1] <= h.first && f.isOwn(s, k) {
				c.source, c.cue[0] = s, h.first
			}
			break
		}
	}
}

// isOwn reports whether the possessive at item k may say that something is that of the subject s.
func (f *Finder) isOwn(s pair, k int) bool {
	i := s[0]
	switch {
	case f.is(k, "my"):
		return f.is(i, "i")
	case f.is(k, "our"):
		return f.is(i, "we")
	case f.is(k, "your"), f.is(i, "i", "we", "you"):
		return false
	case f.is(i, "he"):
		return f.is(k, "his")
	case f.is(i, "she"):
		return f.is(k, "her")
	case f.is(i, "they"):
		return f.is(k, "their")
	}
	return lexicon.ProperNouns.Has(f.tag(s[1] - 1))
}

// afterObject gives a participle behind a comma, whose source is a who that describes the object of another cue, or a part of the source of
// that, the source of that one: | The court | jailed a man who had lied, | calling | him a fraud.
func (f *Finder) afterObject() {
	for i := range f.cands {
		c := &f.cands[i]
		if f.tag(c.head) != lexicon.VBG || f.tag(c.cue[0]-1) != lexicon.Comma || c.source.empty() {
			continue
		}
		who := c.source[1] == c.source[0]+1 && relatives.Has(f.tag(c.source[0]))
		for k := range f.cands {
			d := &f.cands[k]
			if d.inOrder() && d.head < c.head && d.source.covers(c.source) {
				c.source = d.source
				break
			}
			if who && d.n > 0 && d.inOrder() && d.content[0][0] < c.source[0] && d.content[d.n-1][1] > c.source[0] && d.content[d.n-1][1] < c.head && !d.source.empty() {
				c.source = d.source
				break
			}
		}
	}
}

// joinedAfter adds the claims of verbs that a conjunction joins to an earlier cue, behind what that one says or within what it is taken to say,
// though none of their analyses is probable: Roth | admits that the memo is genuine but | denies negligence.
func (f *Finder) joinedAfter() {
	for i := range f.xs {
		x := &f.xs[i]
		g := f.groupOf(x.head)
		if g == nil || !f.isJoined(g) || x.content[0][0] < x.head || x.content[0][1] <= g.last || f.isCandidate(x.head) {
			continue
		}
		for k := range f.cands {
			c := &f.cands[k]
			unlikely := x.right < leastJoined || f.share(x.head) < nestedShare
			if c.n == 0 || !c.inOrder() || c.source == x.source && c.content[c.n-1][1] < g.first && unlikely {
				continue
			}
			end := f.endBefore(c, g)
			if end < 0 {
				continue
			}
			c.content[c.n-1][1] = end
			y := *x
			y.source = c.source
			f.cands = append(f.cands, f.candidateOf(&y))
			break
		}
	}
}

// isJoined reports whether verb group g is a cue that a conjunction joins to something.
func (f *Finder) isJoined(g *group) bool {
	if g.passive || f.tag(g.first-1) != lexicon.CC || !g.finite && (!f.mayBePredicate(g) || modifiers.Has(f.tag(g.last))) {
		return false
	}
	verb := f.verbForm(g.main)
	return f.share(g.main) >= sureShare || urges(verb) || hasObject(verb)
}

// leastJoined is the least probability of such a claim whose analysis has the same source.
const leastJoined = 0.1

// endBefore returns where what c says ends before the conjunction before verb group g, or -1: blamed a fluid that stains | and | advised;
// warned that they were not |, and | called on.
func (f *Finder) endBefore(c *candidate, g *group) int {
	p, and := c.content[c.n-1], g.first-1
	switch {
	case p[1] == and:
		return and
	case p[0] >= and-1 || p[1] <= g.first || !g.isWord():
		return -1
	case f.is(p[0], "that"):
		if f.is(and, "and") && f.tag(and-1) == lexicon.Comma {
			return and - 1
		}
		return -1
	case hasObject(f.verbForm(c.head)):
		return and
	}
	return -1
}

// goesOnWith reports whether a conjunction, or a comma and a participle, joins the cue of d to that of c behind what that says, and the source
// of d is neither right before it, nor that of another cue, and the source of c no relative pronoun.
func (f *Finder) goesOnWith(c, d *candidate) bool {
	e := c.content[0][1]
	joint := f.tag(e) == lexicon.CC || f.tag(e) == lexicon.Comma && f.tag(d.head) == lexicon.VBG
	if c.n != 1 || e != d.cue[0]-1 || d.source[1] == e || !joint || f.share(d.head) < mostlyShare || f.tag(c.source[0]) == lexicon.WP {
		return false
	}
	return !slices.ContainsFunc(f.cands, func(o candidate) bool { return o.head != d.head && o.source == d.source })
}

// joinsQuotation reports whether a candidate has its source before its cue, which a conjunction joins to something,
// and begins with a quotation.
func (f *Finder) joinsQuotation(d *candidate) bool {
	b := d.content[0][0]
	if d.source.empty() || d.source[0] > d.head || b < d.head {
		return false
	}
	return f.share(d.head) >= sureShare && f.tag(d.cue[0]-1) == lexicon.CC && (f.tag(b) == quoted || f.items[b].split)
}

// divide ends the content of a candidate before a later cue that has the same source, or before the source of a later
// cue that stands outside of it.
func (f *Finder) divide() {
	for i := range f.cands {
		for j := range f.cands {
			c, d := &f.cands[i], &f.cands[j]
			if i == j || c.n == 0 || d.n == 0 || f.items[d.head].quoted && !f.items[c.head].quoted {
				continue // a cue in quotation marks is in what c says
			}
			f.endBeforeSource(c, d)
			if !d.source.empty() && d.source == c.source {
				f.endBeforeCue(c, d)
			}
		}
	}
}

// endBeforeSource ends what c says before the source of d, if that stands in it and the cue of d behind it: Lund
// called it "late", but | the miller | called it "early"; and where both stand in it, if what is before is a clause of
// its own: Lund said it was late and | the miller | said it was early.
func (f *Finder) endBeforeSource(c, d *candidate) {
	p, source := &c.content[c.n-1], d.source[0]
	if p[0] <= c.head || source <= p[0] || source >= p[1] {
		return
	}
	if d.head < p[1] && f.tag(p[0]) == quoted && source == p[0]+1 && f.tag(d.content[d.n-1][0]) == quoted {
		p[1] = source // "One," said Roth, "two," | he added, "three."
		if f.isQuotation(c.content[0]) {
			c.speech, c.evidence = true, ByQuotation
		}
		return
	}
	if d.head < p[1] && !(f.share(d.head) >= sureShare && f.tag(source) != lexicon.PRP && f.finiteAmong(p[0], source)) {
		return
	}
	described := f.tag(source) == lexicon.DT
	end := source
	for end > p[0] && (f.isJoint(end-1) || f.is(end-1, "while", "whereas") || described && f.is(end-1, subordinators...)) {
		end--
	}
	if end > p[0] && end < source {
		p[1] = end
	}
}

// isJoint reports whether item i is a comma or a conjunction, which joins what stands on either side of it.
func (f *Finder) isJoint(i int) bool { return f.tag(i) == lexicon.CC || f.tag(i) == lexicon.Comma }

// endBeforeCue ends what c says before the cue of d, which has the same source, if that stands outside of it and a
// mark or a conjunction parts them: said it was late, adding that; noted that it was, and cautioned that. The later
// claim is no part of what the first one says. Other cues hang on what was said, whoever does what they say: said it
// could save money by claiming less.
func (f *Finder) endBeforeCue(c, d *candidate) {
	for k := range c.content[:c.n] {
		p := &c.content[k]
		if d.head <= p[0] || d.head >= p[1] || p.has(d.source[0]) {
			continue
		}
		if c.right >= surelyRight && f.share(d.head) < nestedShare || c.right > d.right && d.cue[0]-1 > p[0] && f.isMeans(d) {
			d.n, d.score = 0, 0 // said he had worked there and knew it well; said she begins by asking whether it is open
			return
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

// isMeans reports whether the cue of a candidate is a participle behind a preposition, by which somebody does something: by asking.
func (f *Finder) isMeans(c *candidate) bool {
	return f.tag(c.head) == lexicon.VBG && f.tag(c.cue[0]-1) == lexicon.IN
}

// sever ends the content of a candidate before what its source did not say, and adds the claim of somebody else that
// follows it.
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
		if c.isClause() {
			p[1] = f.clauseOf(c, *p)
		}
		if k := f.answerAfter(p[1]); k >= 0 {
			f.answered(k, c.score)
		}
	}
}

// clauseOf returns where the clause p that c says ends: before somebody else's answer, Supporters say it will;
// opponents counter that it will not, or, where it says what would be or could, before what its source did not do:
// said that the mill would open soon, but gave no date. What stands in quotation marks is all what the source said.
func (f *Finder) clauseOf(c *candidate, p pair) (end int) {
	modal := false
	for k := p[0] + 1; k+2 < p[1] && !f.items[k].quoted && f.tag(k) != quoted; k++ {
		if f.answerAfter(k) >= 0 {
			return k
		}
		modal = modal || f.tag(k) == lexicon.MD
		if modal && f.tag(k) == lexicon.Comma && f.is(k+1, "but") && f.tag(c.cue[0]) == lexicon.VBD &&
			f.is(k+2, "gave", "offered", "declined", "refused", "did", "named", "set") {
			return k
		}
	}
	return p[1]
}

// answerAfter returns where somebody else's claim begins after the semicolon, or the comma and while, at item i, or -1.
func (f *Finder) answerAfter(i int) int {
	switch {
	case f.char(i) == ';' && f.answers(i+1):
		return i + 1
	case f.tag(i) == lexicon.Comma && f.is(i+1, "while", "whereas") && f.answers(i+2):
		return i + 2
	}
	return -1
}

// answers reports whether a source and a cue right after it begin at item i: opponents counter.
func (f *Finder) answers(i int) bool {
	e := f.fullPhrase(i)
	return e > i && f.isFinite(e) && f.share(e) >= sureShare
}

// answered adds the claim of the source that begins at item i and the cue right after it, where somebody said
// something before a semicolon or while, and no decision has found it.
func (f *Finder) answered(i, score int) {
	a, end := f.fullPhrase(i), f.sentenceEnd()
	if f.isCandidate(a) || a+2 >= end {
		return
	}
	if !f.finiteAmong(a+1, end) {
		return
	}
	frame := lexicon.Clause
	if f.is(a+1, "that") {
		frame = lexicon.That
	}
	f.cands = append(f.cands, f.cuedAt(a, frame, pair{i, a}, min(score, sureScore)).claiming(pair{a + 1, end}))
}

// joinedShare is how often a verb must be a cue, in hundredths, for a thing not to be its subject.
const joinedShare = 50

// goesOnToSay parts a candidate from the verb of another cue in its content that a conjunction joins and whose
// subject is its source, since what the clause is about says nothing: said | the weir was sound | and warned of |
// floods.
func (f *Finder) goesOnToSay() {
	for i := range f.cands {
		c := &f.cands[i]
		if !c.reported() {
			continue
		}
		subject := pair{c.content[0][0], 0}
		if f.is(subject[0], "that") {
			subject[0]++
		}
		if subject[1] = f.nounPhrase(subject[0]); subject.empty() {
			continue
		}
		for k := range f.groups {
			g := &f.groups[k]
			joint := f.joint(g)
			if joint <= subject[1] || !f.saysMore(c, g, subject, joint) {
				continue
			}
			d := f.moreOf(c, g, joint)
			if d.content[0].empty() {
				continue
			}
			p := &c.content[0]
			p[1] = min(p[1], joint)
			if f.tag(p[1]-1) == lexicon.Comma {
				p[1]--
			}
			f.cands = append(f.cands, d)
			break
		}
	}
}

// saysMore reports whether the verb of g, which the conjunction at item joint joins to a clause with the given
// subject, is what the source of c does, who says that clause, and not what the subject does.
func (f *Finder) saysMore(c *candidate, g *group, subject pair, joint int) bool {
	if f.items[g.main].quoted || f.isCandidate(g.main) {
		return false
	}
	end, last := c.content[0][1], subject[1]-1
	within := g.last < end
	switch {
	case g.passive || !within || !f.sameTense(g, c.head) || f.share(g.main) < joinedShare:
		return false
	default:
		kind := f.nounKind(last)
		agrees := f.tag(last) != lexicon.NNS || f.tag(g.first) != lexicon.VBZ
		if kind != thingKind && kind != dayKind && joint == g.first-1 && agrees {
			return false
		}
	}
	return f.finiteAmong(subject[0], joint)
}

// moreOf returns the candidate that the source of c and verb group g make, which the conjunction at item joint joins
// to what c says.
func (f *Finder) moreOf(c *candidate, g *group, joint int) candidate {
	d := f.cuedBy(g, lexicon.Object, c.source, min(c.score, sureScore))
	end := c.content[0][1]
	if joint == end {
		end = f.sentenceEnd()
	}
	if joint < g.first-1 {
		d.source = pair{g.first - 1, g.first}
	}
	switch k := g.last; {
	case f.is(k, "that"):
		d.frame = lexicon.That
	case f.tag(k) == lexicon.TO && lexicon.Verbs.Has(f.tag(k+1)):
		d.frame = lexicon.ToInf
	case k+1 < end && f.is(k, "of", "for", "against"):
		d.cue[1]++
		d.frame = lexicon.Of
	}
	return d.claiming(pair{d.cue[1], end})
}

// joinedBefore adds the claim of a verb right after the source of a candidate, whose own verb comes later: Roth |
// rejected | the tax, said it was late. It has the same form, and is an act of speech whatever it is done to.
func (f *Finder) joinedBefore() {
	for i := range f.cands {
		c := &f.cands[i]
		if c.n == 0 || c.source.empty() || c.source[0] > c.head || c.source[1] >= c.cue[0]-2 || c.content[0][0] < c.head {
			continue
		}
		for k := range f.groups {
			g := &f.groups[k]
			if g.first != c.source[1] || !g.finite || g.passive {
				continue
			}
			if !f.sameTense(g, c.head) || f.isCandidate(g.main) || !f.isAct(g.main) {
				continue
			}
			end := c.cue[0]
			for end > g.last && f.isJoint(end-1) {
				end--
			}
			if f.nounPhrase(g.last) > g.last && end < c.cue[0] && !f.finiteAmong(g.last, end) {
				d := f.cuedBy(g, lexicon.Object, c.source, min(c.score, sureScore))
				f.cands = append(f.cands, d.claiming(pair{g.last, end}))
			}
			break
		}
	}
}

// isAct reports whether the verb at item i is an act of speech or mind whatever it is done to: rejected the tax.
func (f *Finder) isAct(i int) bool { return f.l.MeaningOf(f.verb(i), lexicon.Object) == lexicon.Sure }

// sameTense reports whether the verb of g is finite like that at item a: says and has asked.
func (f *Finder) sameTense(g *group, a int) bool {
	t, u := f.tag(g.main), f.tag(a)
	present := lexicon.Tags(lexicon.VBZ, lexicon.VBP)
	return t == u || g.main > g.first && f.isHave(g.first) && present.Has(f.tag(g.first)) && present.Has(u)
}

// joint returns where the conjunction stands that joins the verb of g to what is said before it, or -1: | and | warned.
func (f *Finder) joint(g *group) int {
	if k := g.first - 1; f.is(k, "and", "but") {
		return k
	}
	return -1
}

// resumed gives a candidate that is a quotation before its cue the one in a small letter after a comma later in its
// sentence, which no other has: "It is late," Roth said, pointing at the clock, "and the mill is shut."
func (f *Finder) resumed() {
	for i := range f.cands {
		c := &f.cands[i]
		if c.n != 1 || !c.speech || c.source.empty() || c.content[0][1] > min(c.head, c.source[0]) {
			continue
		}
		k := max(c.cue[1], c.source[1]) + 1
		for k < len(f.items) && f.tag(k) != quoted {
			k++
		}
		if k < len(f.items) && f.tag(k-1) == lexicon.Comma && f.beginsSmall(k) && f.yields(c, k) {
			c.content[1], c.n = pair{k, k + 1}, 2
		}
	}
}

// beginsSmall reports whether the first word of the quotation that is item i has no capital.
func (f *Finder) beginsSmall(i int) bool {
	it := &f.items[i]
	first := &f.t.Tokens[min(it.first+1, it.last-1)]
	return first.Kind == token.Word && first.Flags&token.Capital == 0
}

// yields reports whether no other candidate has the quotation at item k in its content, but for participles with the
// source of c, from which it then takes it: referring to the clock, "..."; shrugging, "...".
func (f *Finder) yields(c *candidate, k int) bool {
	holder, at := -1, 0
	for i := range f.cands {
		d := &f.cands[i]
		for j, p := range d.content[:d.n] {
			switch {
			case !p.has(k):
			case holder < 0 && d.source == c.source && f.isManner(d, p, k):
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

// isManner reports whether candidate d, whose content p ends with the quotation at item k, tells rather how something
// is said: it is a participle, and the quotation stands after a comma, or alone after what is seldom a cue.
func (f *Finder) isManner(d *candidate, p pair, k int) bool {
	if p[1] != k+1 || !strings.HasSuffix(f.text(d.head), "ing") {
		return false
	}
	return p[0] < k-1 && !f.is(p[0], "that") || p[0] == k && d.n == 1 && f.share(d.head) < sureShare
}

// addedOn makes a claim of its own of the second quotation of a candidate, if that has a cue of its own: "It is
// late," said Roth, and added, "The mill is shut." "It is late," said Roth before asking, "Is the mill shut?"
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
			if g.first <= end || g.last > p[0] || g.passive || f.share(g.main) < sureShare {
				continue
			}
			goesOn := g.finite && f.tag(g.first-1) == lexicon.CC || f.tag(g.main) == lexicon.VBG
			if !goesOn || !f.leadsTo(g.last, p[0]) {
				continue
			}
			d := f.cuedBeside(g, c.source, c.score).claiming(p)
			d.speech = p[1] == p[0]+1
			if f.char(g.last) == ':' {
				d.cue[1]++
			}
			c.n = 1
			f.replace(d)
			break
		}
	}
}

// leadsTo reports whether no more than a pronoun and a comma or a colon stand between the verb that ends at item i
// and the quotation q: told me, "..."
func (f *Finder) leadsTo(i, q int) bool {
	if f.tag(i) == lexicon.PRP {
		i++
	}
	return i >= q || i+1 >= q && (f.tag(i) == lexicon.Comma || f.char(i) == ':')
}

// addingThat adds the claim with which somebody goes on after a quotation, a cue and a name, where no decision has
// found it: "It is late," said the miller Ana Roth, | adding that the sluice was shut.
func (f *Finder) addingThat() {
	for i := range f.cands {
		c := &f.cands[i]
		if c.n != 1 || c.content[0][1] > c.cue[0] || f.tag(c.content[0][0]) != quoted || c.source.empty() {
			continue
		}
		if a := max(c.cue[1], c.source[1]) + 1; f.isAdding(a) {
			f.cands = append(f.cands, f.cuedAt(a, lexicon.That, c.source, c.score).claiming(pair{a + 1, f.sentenceEnd()}))
			return
		}
	}
}

// addedThat adds the claim with which somebody goes on after what a claim says, where no decision has found it: told
// reporters that it was late, | adding that the sluice was shut.
func (f *Finder) addedThat() {
	for k := f.dateline + 2; k+3 < f.sentenceEnd(); k++ {
		if f.items[k].quoted || !f.isAdding(k) {
			continue
		}
		for i := range f.cands {
			c := &f.cands[i]
			b, e := c.content[0][0], c.content[0][1]
			if c.source.empty() || !c.reported() && !(c.speech && c.n == 1) {
				continue
			}
			if c.head > k || b > k || b > c.head && e < k-1 {
				continue
			}
			if b > c.head {
				c.content[0][1] = min(e, k-1)
			}
			d := f.cuedAt(k, lexicon.That, c.source, min(c.score, sureScore))
			f.cands = append(f.cands, d.claiming(pair{k + 1, f.sentenceEnd()}))
			return
		}
	}
}

// isAdding reports whether a participle stands at item i, which is often a cue, is none so far, and a clause with that
// follows it: , adding that; after finding that.
func (f *Finder) isAdding(i int) bool {
	if f.tag(i) != lexicon.VBG || !f.is(i+1, "that") || i+3 >= f.sentenceEnd() {
		return false
	}
	if f.tag(i-1) != lexicon.Comma && !f.is(i-1, "after", "before", "while") {
		return false
	}
	return f.share(i) >= sureShare && !f.isCandidate(i)
}
