package claim

import "github.com/sayso-go/sayso/internal/lexicon"

// withUrged lets a content begin with who is urged, of whom the cue has taken hold: urged | families still on the
// flats to leave.
func (f *Finder) withUrged(c *candidate) {
	a := c.head
	if c.n != 1 || c.cue[1] <= a+1 || c.content[0][0] < c.cue[1] {
		return
	}
	if e := f.nounPhrase(a + 1); e > a+1 && c.cue[1] >= e && urges(f.verbForm(a)) {
		c.cue[1], c.content[0][0] = a+1, a+1
	}
}

// withUrgedTo does so where neither cue nor content has taken hold of them: advised | swimmers to keep out; appealed
// for | anyone with a ladder to come.
func (f *Finder) withUrgedTo(c *candidate) {
	a := c.head
	b, e := &c.content[0][0], &c.cue[1]
	free := f.is(*b, "to") && (articles | 1<<lexicon.PRP).Has(f.tag(*b+2)) // to free him, whatever free is mostly
	if c.n == 1 && *b > a+1 && *e == a+1 && (free || f.isInfinitive(*b)) {
		if f.fullPhrase(a+1) == *b && urges(f.verbForm(a)) {
			*b = a + 1
		}
	}
	if *e > a+2 && *b == *e && f.tag(a+1) == lexicon.IN && f.is(a+2, "anyone", "anybody", "everyone", "those", "people") {
		*b, *e = a+2, a+2
	}
}

// isInfinitive reports whether to and a verb begin at item i, or not to.
func (f *Finder) isInfinitive(i int) bool {
	if f.tag(i) == lexicon.TO {
		return lexicon.Verbs.Has(f.tag(i + 1))
	}
	return f.is(i, "not") && f.tag(i+1) == lexicon.TO
}

// withoutTold takes out of a content who is told or promised something: told us | the mill was shut; promised voters
// | a bridge.
func (f *Finder) withoutTold(c *candidate) {
	a, p := c.head, &c.content[0]
	if p[0] != a+1 {
		return
	}
	switch f.verbForm(a) {
	case "tell":
		told := f.tag(a+1) == lexicon.PRP && f.is(a+1, "us", "me", "him", "her", "them", "you")
		if next := f.tag(a + 2); told && next != lexicon.TO && next != quoted && next != lexicon.Comma && f.finiteAmong(a+2, p[1]) {
			p[0]++
		}
	case "promise":
		k := f.nounPhrase(a + 1)
		if c.n == 1 && k > a+1 && k < p[1] && promised.Has(f.tag(k)) && f.nounKind(k-1) == roleKind {
			p[0] = k
		}
	}
}

// promised are the tags of the words with which a noun phrase begins that is promised to somebody.
var promised = lexicon.Tags(lexicon.DT, lexicon.PRPS, lexicon.CD)

// urges reports whether who is urged to do something is part of what is urged.
func urges(verb string) bool {
	switch verb {
	case "advise", "beg", "beseech", "counsel", "encourage", "exhort", "implore", "instruct", "order", "plead", "press",
		"recommend", "request", "urge":
		return true
	}
	return false
}

// rejoin makes one of the two parts of a content which nothing parts but a relative clause between commas: to land |
// if the runway, which is wet, | can be cleared.
func (f *Finder) rejoin(c *candidate) {
	if c.n != 2 {
		return
	}
	p, q := c.content[0], c.content[1]
	if p[0] < c.cue[1] || q[0] < p[1] || !c.source.empty() && c.source[0] >= p[1] {
		return
	}
	if f.tag(p[1]) == lexicon.Comma && relatives.Has(f.tag(p[1]+1)) && f.tag(q[0]-1) == lexicon.Comma {
		*c = c.claiming(pair{p[0], q[1]})
	}
}

// toComma lets a content that stands before its source or cue, and a word or two short of the comma between, reach to
// that: Crows that share live | longer |, a study suggests.
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

// moreThats lets a content that ends before ", that" or "and that" go on with the clauses after it: said the job was
// "a school", | that the pay was "a joke" and that he would do it again.
func (f *Finder) moreThats(c *candidate) {
	p := &c.content[c.n-1]
	if p[0] < c.head || !f.isJoint(p[1]) {
		return
	}
	k := p[1] + 1
	if f.tag(k) == lexicon.CC {
		k++
	}
	if !c.isClause() || !f.is(k, "that") || f.tag(k) != lexicon.IN {
		return
	}
	end := f.sentenceEnd()
	for i := k + 1; i < end; i++ {
		if f.char(i) == ';' {
			end = i
		}
	}
	for i := range f.cands {
		if d := &f.cands[i]; d.source[0] > k && d.source[0] < end {
			return // somebody else says something there
		}
	}
	p[1] = end
}

// saidEnd returns the item after what is said, a clause that begins at item b: before a semicolon or a participle of saying
// behind a comma, or where the sentence ends.
func (f *Finder) saidEnd(b int) int {
	end := f.sentenceEnd()
	for i := b + 1; i < end; i++ {
		if f.char(i) == ';' || f.tag(i) == lexicon.Comma && f.tag(i+1) == lexicon.VBG && f.share(i+1) >= sureShare {
			return i
		}
	}
	return end
}

// opensClause reports whether a subject and a finite verb, and perhaps a preposition and its noun before them, stand
// in [i, e).
func (f *Finder) opensClause(i, e int) bool {
	if f.tag(i) == lexicon.IN {
		i = f.fullPhrase(i + 1)
	}
	k := f.nounPhrase(i)
	return k > i && k < e && f.isPredicate(k)
}

// withoutRecipient takes out of a content who is told it in the passive: Roth was told that the visa had lapsed.
func (f *Finder) withoutRecipient(x *analysis, c *candidate) {
	p, a := c.content[0], x.head
	if p[1] > c.cue[0] || !c.source.empty() && c.source[0] < a {
		return
	}
	if !f.is(a, "told", "informed", "notified", "reminded", "assured", "warned") {
		return
	}
	if c.n == 1 && f.is(c.cue[1], "that") && f.tag(c.cue[1]) == lexicon.IN {
		c.content[1], c.n = pair{c.cue[1], f.sentenceEnd()}, 2 // nothing but who was told
	}
	if c.n != 2 || c.content[1][0] < a {
		return
	}
	for i := range f.groups {
		g := &f.groups[i]
		if g.main != a || !g.passive {
			continue
		}
		if p[1] == g.first && f.fullPhrase(p[0]) == p[1] || p[1] <= g.first {
			c.content[0], c.n = c.content[1], 1
			return
		}
	}
}

// withoutListened lets what somebody is told begin behind the colon after who is told it, told | the court: | it was late, and takes who is told out of
// what stands before: It rained, the verger told | Radio Lund |.
func (f *Finder) withoutListened(c *candidate) {
	if c.n == 0 || !hasListener(f.verbForm(c.head)) {
		return
	}
	p := &c.content[c.n-1]
	if p[0] != c.cue[1] {
		return
	}
	k := f.fullPhrase(p[0])
	switch {
	case c.n == 1 && f.char(k) == ':' && k+1 < p[1]:
		p[0] = k + 1
	case c.n == 2 && k == p[1] && k > p[0] && c.content[0][1] <= c.cue[0] && !f.passive(c.head):
		c.n = 1
	}
}

// withinAside ends what a participle between commas claims with the second, before what its source does: Roth, noting | that it was late |, left.
func (f *Finder) withinAside(c *candidate) {
	p := &c.content[0]
	s := c.source[1]
	if f.tag(c.head) != lexicon.VBG || c.n != 1 || c.source.empty() || s >= c.head || f.tag(s) != lexicon.Comma || p[0] < c.head || f.finiteAmong(s, c.head) {
		return
	}
	for i := p[0] + 1; i+1 < p[1]; i++ {
		if f.tag(i) == lexicon.Comma && f.isFinite(i+1) && f.finiteAmong(p[0], i) {
			p[1] = i
		}
	}
}

// cueToClause takes the time out of a cue that a clause follows: reported | at 6.40 | that. Of two verbs that neither
// and nor join both are the cue.
func (f *Finder) cueToClause(c *candidate) {
	a, e, p := c.head, c.cue[1], &c.content[0]
	if c.n == 0 || p[0] < a || p[0] != e {
		return
	}
	switch {
	case e > a+1 && f.is(e, "that") && f.tag(a+1) == lexicon.IN && f.tag(a+2) == lexicon.CD:
		c.cue[1] = a + 1
	case e == a+1 && f.is(a-1, "neither") && f.is(e, "nor") && lexicon.Verbs.Has(f.tag(e+1)) && p[1] > e+2:
		c.cue, p[0] = pair{a - 1, e + 2}, e+2
		c.negated = true
	}
}

// cutContrast ends a content before a clause that a comma and while or but open after a quotation: called it "firm",
// while others doubted it; held that the bridge was "safe," but on its way out it closed a lane.
func (f *Finder) cutContrast(c *candidate) {
	p := &c.content[c.n-1]
	if p[0] < c.head {
		return
	}
	for i := p[0] + 1; i < p[1]-2; i++ {
		if f.tag(i-1) != lexicon.Comma {
			continue
		}
		before, after := f.items[i-1].split, f.items[i].split
		if before && f.is(i, "while", "whereas") || (before || after) && f.is(i, "but") && f.opensClause(i+1, p[1]) {
			p[1] = i - 1
			return
		}
	}
}

// cutReply ends what somebody answers with its quotation, before what says when that was: shouted "shame" | as they left;
// said "no" | when he was asked.
func (f *Finder) cutReply(c *candidate) {
	p := &c.content[c.n-1]
	if p[0] < c.head || p[0] != c.cue[1] || !f.items[p[0]].quoted && f.tag(p[0]) != quoted {
		return
	}
	i := p[0] + 1
	for i < p[1] && f.tag(p[0]) != quoted && !f.items[i].split {
		i++
	}
	if i < p[1] && !f.finiteAmong(p[0], i) && (f.is(i, "when", "after", "before", "while") || f.is(i, "as") && f.opensClause(i+1, p[1])) {
		p[1] = i
	}
}

// fromThat begins a content that begins with when it was said, or where its medium is, at its that: said yesterday | that it rained; said in a
// video posted on Facebook | that it rained.
func (f *Finder) fromThat(c *candidate) {
	p := &c.content[0]
	if c.n != 1 || p[0] < c.head || p[0]+2 >= p[1] {
		return
	}
	if f.is(p[0]+1, "that") && (f.is(p[0], todays...) || f.isDay(p[0])) {
		p[0]++
		return
	}
	if p[0] != c.cue[1] || !f.isPosted(p[0]) || !f.is(p[0]-1, media...) {
		return
	}
	for k := p[0] + 1; k < min(p[1]-2, p[0]+maxMedium); k++ {
		if f.is(k, "that") {
			p[0], c.cue[1] = k, k
			return
		}
	}
}

// withAsked takes whom somebody asks to do something into what is asked, as where that is no pronoun: asked | them not to print it.
func (f *Finder) withAsked(c *candidate) {
	p := &c.content[0]
	k := p[0] - 1
	if c.n != 1 || k != c.head+1 || f.verbForm(c.head) != "ask" || !f.isInfinitive(p[0]) && !f.isInfinitive(p[0]+1) {
		return
	}
	if f.is(k, "him", "her", "them", "us", "me", "you", "everyone", "everybody", "anyone") {
		p[0], c.cue[1] = k, min(c.cue[1], k)
	}
}

// withWhat gives a content that follows its cue and source the question word before them: | Where |, asked Roth, | would we live?
func (f *Finder) withWhat(c *candidate) {
	d, p := f.dateline, c.content[0]
	asks := lexicon.Tags(lexicon.WRB, lexicon.WP).Has(f.tag(d)) && f.tag(d+1) == lexicon.Comma && !f.items[d].quoted
	if c.n == 1 && asks && c.head == d+2 && p[0] == c.source[1]+1 && f.tag(c.source[1]) == lexicon.Comma {
		*c = c.claiming(pair{d, d + 1}, p)
	}
}

// withCondition takes the clause with which a sentence ends into the content before its comma, if that says when or if what is planned is to
// be: plans to sell the Dana, | once her successor sails.
func (f *Finder) withCondition(c *candidate) {
	p, end := &c.content[c.n-1], f.sentenceEnd()
	k := p[1]
	if p[0] < c.head || f.tag(k) != lexicon.Comma || !f.isInfinitive(p[0]) || !f.is(k+1, "once", "when", "unless", "until", "if") {
		return
	}
	if f.fullPhrase(k+2) > k+2 && f.finiteAmong(k+2, end) && f.isOneWith(k+1, end) {
		p[1] = end
	}
}

// cutAsked ends a question that a sentence begins with, before what is done about it: Asked | whether it leaked |, she shrugged.
func (f *Finder) cutAsked(c *candidate) {
	p := &c.content[0]
	if c.n != 1 || c.head != f.dateline || f.tag(c.head) != lexicon.VBN || p[0] < c.head {
		return
	}
	for k := p[0] + 2; k+1 < p[1]; k++ {
		if f.tag(k) != lexicon.Comma || !f.finiteAmong(p[0], k) {
			continue
		}
		if e := f.fullPhrase(k + 1); e > k+1 && f.isPredicate(f.pastAdverbs(e)) {
			p[1] = k
		}
	}
}

// withoutSecond takes out of a content of two parts what is none of them: the as before who says it, As | Roth once said, the weir leaks;
// what somebody else makes of it, The weir leaks, Roth says, | a claim the council rejects; and what follows a relative clause, which Roth
// says is safe | , leaks.
func (f *Finder) withoutSecond(c *candidate) {
	if c.n != 2 {
		return
	}
	p, q := c.content[0], &c.content[1]
	one := p[1] == p[0]+1
	switch {
	case q[0] == c.source[1] && c.source[0] > c.head && f.is(q[0], "as", "while") && f.tag(q[0]+1) == lexicon.PRP:
		*c = c.claiming(p) // The weir leaks, mused Roth | as she left
	case one && f.is(p[0], "as") && p[0] == f.dateline:
		*c = c.claiming(*q)
	case f.isQuotation(p) && q[1] == q[0]+1 && f.is(q[0], "so"):
		*c = c.claiming(p) // "It leaks." So says | Roth
		c.speech = f.isQuotation(p)
	case f.tag(q[0]-1) == lexicon.Comma && f.is(q[0], "a", "an") && f.rejects(q[0]):
		*c = c.claiming(p)
	case one && f.is(p[0], "which", "who") && p[0] > f.dateline && f.tag(p[0]-1) == lexicon.Comma:
		for i := q[0] + 1; i+1 < q[1]; i++ {
			if f.tag(i) == lexicon.Comma && f.isPredicate(i+1) {
				q[1] = i
			}
		}
	}
}

// rejects reports whether item i begins what is said of a claim by who rejects it: a claim that the council rejects.
func (f *Finder) rejects(i int) bool {
	e := f.nounPhrase(i)
	if !f.is(e-1, "claim", "charge", "allegation", "assertion", "accusation", "suggestion", "contention", "figure", "statement", "view") {
		return false
	}
	if f.is(e, "that", "which") {
		e++
	}
	n := f.nounPhrase(e)
	return n > e && f.isFinite(n) && lexicon.Among(" reject deny dispute contest question doubt dismiss refute support share back ", f.verbForm(n))
}

// appearsTo makes the source of what appears to show something of its subject: | Footage | appears to show | the weir leaking.
func (f *Finder) appearsTo(c *candidate) {
	if c.n != 2 || !c.source.empty() || !f.is(c.head, "appears", "appear", "appeared", "seems", "seem", "seemed") {
		return
	}
	p, q := c.content[0], c.content[1]
	if f.nounKind(f.nounPhrase(p[0])-1) != docKind || p[1] > c.head || q[0] != c.head+1 || f.tag(q[0]) != lexicon.TO || q[0]+2 >= q[1] {
		return
	}
	if f.is(q[0]+1, "show", "suggest", "indicate", "confirm", "contradict", "prove", "support") {
		*c = c.claiming(pair{q[0] + 2, q[1]})
		c.source, c.cue[1] = p, q[0]+2
	}
}

// cutName ends what somebody calls something with its quotation, before what says where or when that was, or what
// else was done: called the timetable "a riddle" | at breakfast; called her "late" | and left.
func (f *Finder) cutName(c *candidate) {
	p := &c.content[c.n-1]
	if p[0] < c.head || !calls(f.l.Entries[c.lemma].Form) {
		return
	}
	for i := p[0] + 1; i < p[1]; i++ {
		if !f.items[i].split || f.items[i].quoted {
			continue
		}
		if f.is(i, "during", "amid", "before", "after") || f.tag(i) == lexicon.CC && f.isFinite(i+1) {
			p[1] = i
		}
	}
}

// calls reports whether a verb says what somebody calls something, or thinks of it.
func calls(verb string) bool {
	switch verb {
	case "brand", "call", "characterise", "characterize", "condemn", "criticise", "criticize", "denounce", "deride",
		"describe", "dismiss", "label", "praise", "refer":
		return true
	}
	return false
}

// withoutDay takes when something was said, or in what, out of the end of a content that is no clause, with a clause
// that follows: announced | a loss | on Tuesday; ordered | a recall of its drills | on Friday after two caught fire;
// condemned | the raid | in a joint letter.
func (f *Finder) withoutDay(c *candidate) {
	p := &c.content[c.n-1]
	if p[0] < c.head || c.speech || !lexicon.FiniteVerbs.Has(f.tag(c.head)) {
		return
	}
	for i := p[0]; i < p[1] && !f.opensNestedClause(i); i++ {
		switch {
		case f.nounLists(i)&lexicon.Day != 0 && i > p[0]+2:
			if b := i - 1; f.isDayPhrase(b, p[1]) {
				p[1] = b
				return
			}
		case i > p[0] && f.tag(i) == lexicon.IN && f.inMedium(i, p[1]):
			p[1] = i
			return
		}
	}
}

// opensNestedClause reports whether item i is a mark, a verb that is no participle, or another word that says that a
// content is a clause.
func (f *Finder) opensNestedClause(i int) bool {
	switch t := f.tag(i); {
	case lexicon.Verbs.Has(t) && t != lexicon.VBN, t == lexicon.MD, t == lexicon.TO && lexicon.Verbs.Has(f.tag(i+1)):
		return true
	case t >= lexicon.Comma && t != lexicon.Money:
		return true
	}
	return f.is(i, "that", "whether", "who", "which")
}

// isDayPhrase reports whether a word like on, at item b, and a day after it end what somebody says, which goes on to
// item e: nothing follows in it, or a mark, or a clause after a preposition.
func (f *Finder) isDayPhrase(b, e int) bool {
	end := b + 2
	if f.is(end, "night", "morning", "evening", "afternoon") {
		end++
	}
	if !f.is(b, "on") && (!f.is(b, "late", "early", "last") || prepositions.Has(f.tag(b-1))) {
		return false
	}
	if end >= e || f.tag(end) == lexicon.Comma {
		return true
	}
	return f.tag(end) == lexicon.IN && !f.is(end, "that") && f.finiteAmong(end+1, e)
}

// inMedium reports whether the items [i, e) are a preposition and in what something is said: in a joint letter, on
// Facebook.
func (f *Finder) inMedium(i, e int) bool {
	switch {
	case f.is(i, "on"):
		return i+2 == e && f.is(i+1, "facebook", "twitter", "x", "instagram", "telegram", "tiktok", "linkedin", "bluesky", "youtube",
			"television", "radio")
	case f.is(i, "in"):
		return i+2 < e && (f.is(i+1, "a", "an") || f.tag(i+1) == lexicon.PRPS) && f.nounPhrase(i+1) == e &&
			f.is(e-1, "letter", "statement", "post", "tweet", "interview", "video", "email", "memo", "editorial", "column", "speech",
				"broadcast", "circular")
	}
	return false
}

// withoutFact ends what somebody is to do before what has happened: urged | hikers to stay at home | after a bear
// came to town.
func (f *Finder) withoutFact(c *candidate) {
	p := &c.content[c.n-1]
	if p[0] < c.head || c.speech {
		return
	}
	to := false // an infinitive, and no finite verb so far
	for i := p[0]; i+2 < p[1]; i++ {
		switch t := f.tag(i); {
		case t == lexicon.TO && f.tag(i+1) == lexicon.VB:
			to = true
		case lexicon.FiniteVerbs.Has(t), t == lexicon.MD:
			return
		case to && f.is(i, "after") && f.tag(i) == lexicon.IN:
			k := f.fullPhrase(i + 1)
			if k == i+1 || k >= p[1] || f.tag(k) != lexicon.VBD && !f.is(k, "was", "were", "had") {
				return
			}
			if f.tag(i-1) == lexicon.Comma {
				i--
			}
			p[1] = i
			return
		}
	}
}

// fromTo lets a content begin with the small word before it that belongs to it: told | not to slaughter; promised |
// to "smoke out" them; could not tell | where they came from.
func (f *Finder) fromTo(x *analysis, c *candidate) {
	p := &c.content[0]
	b := p[0] - 1
	if b <= c.head || x.source.has(b) {
		return
	}
	t, first := f.tag(b), f.tag(p[0])
	if !(f.is(b, "not") && first == lexicon.TO || t == lexicon.TO && first == lexicon.VB || t == lexicon.WRB && b == c.head+1) {
		return
	}
	p[0] = b
	if c.cue[1] > b && c.cue[0] < b {
		c.cue[1] = b
	}
	c.speech = false
	c.frame = f.frame(&analysis{head: c.head, source: x.source, at: x.at, content: c.content})
}

// pastTime begins a clause after what says when it was said: announced | a day earlier | that it was late.
func (f *Finder) pastTime(c *candidate) {
	p := &c.content[0]
	if c.n == 0 || p[0] < c.cue[1] {
		return
	}
	for k := p[0] + 2; k < min(p[0]+6, p[1]); k++ {
		if f.is(k, "that") && f.laterFrom(p[0]-1, k) == p[0] {
			p[0] = k
			return
		}
	}
}

// withoutLater takes out of what is accepted, denied or regretted when it was, where a noun phrase comes first: apologised for the delay | an hour
// later; rejected the offer | the next day.
func (f *Finder) withoutLater(c *candidate) {
	p := &c.content[0]
	if c.n != 1 || p[0] < c.cue[1] || f.items[p[0]].quoted || f.tag(p[0]) == quoted || f.finiteAmong(p[0], p[1]) {
		return
	}
	for e := p[1]; e <= min(p[1]+1, f.sentenceEnd()); e++ { // later may have been left out
		if b := f.laterFrom(p[0]+1, e); b > p[0] && (lexicon.Nouns | 1<<lexicon.PRP).Has(f.tag(b-1)) {
			p[1] = b
			return
		}
	}
}

// yearsAgo takes into a clause that something in the present shows how long ago it was: shows that it leaked | two years ago.
func (f *Finder) yearsAgo(c *candidate) {
	p := &c.content[0]
	t, end := f.tag(c.head), f.sentenceEnd()
	if c.n == 1 && p[0] > c.head && p[1] < end && (t == lexicon.VBZ || t == lexicon.VBP) && f.is(end-1, "ago") && f.laterFrom(p[1]-1, end) == p[1] &&
		(f.is(p[0], "that") || f.finiteAmong(p[0], p[1])) {
		p[1] = end
	}
}

// toWhom takes to whom somebody said a quotation out of the content: "Stop," she yelled | to a sailor.
func (f *Finder) toWhom(c *candidate) {
	if p := c.content[1]; c.n == 2 && f.tag(c.content[0][0]) == quoted && p[0] > c.head && f.is(p[0], "to") && f.fullPhrase(p[0]+1) == p[1] {
		*c = c.claiming(c.content[0])
		c.speech = f.isQuotation(c.content[0])
	}
}

// asMuch makes a content of what stands for what was said before, hinted | as much |, and takes into the cue that somebody would not be drawn:
// refused to be drawn on | the price.
func (f *Finder) asMuch(c *candidate) {
	p := &c.content[0]
	if c.n != 1 || p[0] < c.head {
		return
	}
	k := p[0]
	switch {
	case f.is(k, "much") && f.is(k-1, "as") && k-1 > c.head:
		p[0], p[1], c.cue[1] = k-1, k+1, min(c.cue[1], k-1)
	case f.is(k, "as") && f.is(k+1, "much") && p[1] > k+2 && !f.is(k+2, "as"):
		p[1] = k + 2
	case f.is(k, "to") && f.is(k+1, "be") && f.is(k+2, "drawn") && f.is(k+3, "on", "into", "about") && k+4 < p[1]:
		p[0], c.cue[1] = k+4, k+4
	}
}

// laterFrom returns where a phrase begins, not before item b, that ends at item e and says when something was, by how long before or after
// something else, or which day it was: two days | later; the next day. It is 0 if there is none.
func (f *Finder) laterFrom(b, e int) int {
	k := e - 1
	if f.is(k, "later", "earlier", "ago", "afterwards", "before") {
		k--
		if k <= b || !f.isTimeNoun(k) {
			return 0
		}
		if k--; f.tag(k) == lexicon.CD || f.is(k, "a", "an", "some", "few", "several") {
			if f.is(k, "few") && f.is(k-1, "a") {
				k--
			}
			return k
		}
		return 0
	}
	if k > b+1 && f.isTimeNoun(k) && f.is(k-1, "next", "following", "same", "previous") && f.is(k-2, "the") {
		return k - 2
	}
	return 0
}

// cutOccasion ends what is asked for before what it is asked for after: appealed for witnesses | after a shop was robbed.
func (f *Finder) cutOccasion(x *analysis, c *candidate) {
	p := &c.content[0]
	if c.n != 1 || p[0] <= c.head || f.frame(x) != lexicon.For {
		return
	}
	for k := f.nounPhrase(p[0]); k > p[0] && k < p[1] && !lexicon.FiniteVerbs.Has(f.tag(k)); k++ {
		if f.is(k, "after") && f.finiteAmong(k+1, p[1]) {
			p[1] = k
		}
	}
}

// cutReaction ends what somebody is told before what he does then: told him she would call | and he laughed.
func (f *Finder) cutReaction(c *candidate) {
	p := &c.content[0]
	if c.n != 1 || p[0] <= c.head || f.tag(c.head+1) != lexicon.PRP {
		return
	}
	for k := p[0] + 2; k+2 < p[1]; k++ {
		if f.tag(k) != lexicon.CC || f.tag(k+1) != lexicon.PRP || f.tag(k+2) != lexicon.VBD || !lexicon.Among(reactions, f.verbForm(k+2)) {
			continue
		}
		if f.is(c.head+1, "him") && f.is(k+1, "he") || f.is(c.head+1, "her") && f.is(k+1, "she") || f.is(c.head+1, "them") && f.is(k+1, "they") {
			p[1] = k
			return
		}
	}
}
