package claim

import "github.com/sayso-go/sayso/internal/lexicon"

// withUrged lets a content begin with who is urged, of whom the cue has taken hold: urged | families still on the flats to leave.
func (f *Finder) withUrged(c *candidate) {
	a := c.head
	if e := f.nounPhrase(a + 1); c.n == 1 && c.cue[1] > a+1 && e > a+1 && c.cue[1] >= e && c.content[0][0] >= c.cue[1] && urges(f.verbForm(a)) {
		c.cue[1], c.content[0][0] = a+1, a+1
	}
}

// withUrgedTo does so where neither cue nor content has taken hold of them: advised | swimmers to keep out; appealed for | anyone with a ladder to come.
func (f *Finder) withUrgedTo(c *candidate) {
	a := c.head
	if b := c.content[0][0]; c.n == 1 && b > a+1 && (f.tag(b) == lexicon.TO && lexicon.Verbs.Has(f.tag(b+1)) || f.is(b, "not") && f.tag(b+1) == lexicon.TO) && f.fullPhrase(a+1) == b && c.cue[1] == a+1 && urges(f.verbForm(a)) {
		c.content[0][0] = a + 1
	}
	if b := c.cue[1]; b > a+2 && f.tag(a+1) == lexicon.IN && f.is(a+2, "anyone", "anybody", "everyone", "those", "people") && c.content[0][0] == b {
		c.cue[1], c.content[0][0] = a+2, a+2
	}
}

// withoutTold takes out of a content who is told or promised something: told us | the mill was shut; promised voters | a bridge.
func (f *Finder) withoutTold(c *candidate) {
	a := c.head
	if b := c.content[0][0]; b == a+1 && f.tag(b) == lexicon.PRP && f.is(b, "us", "me", "him", "her", "them", "you") && f.tag(b+1) != lexicon.TO && f.tag(b+1) != quoted && f.verbForm(a) == "tell" {
		if s := f.span(b+1, c.content[0][1]); f.hasFinite(s.First, s.Last) {
			c.content[0][0]++
		}
	}
	if k := f.nounPhrase(a + 1); c.n == 1 && c.content[0][0] == a+1 && k > a+1 && k < c.content[0][1] && (f.tag(k) == lexicon.DT || f.tag(k) == lexicon.PRPS || f.tag(k) == lexicon.CD) &&
		f.nounKind(k-1) == roleKind && f.verbForm(a) == "promise" {
		c.content[0][0] = k
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

// withoutDay takes when something was said, or in what, out of the end of a content that is no clause, with a clause that follows: announced | a loss | on
// Tuesday; ordered | a recall of its drills | on Friday after two caught fire; condemned | the raid | in a joint letter.
func (f *Finder) withoutDay(c *candidate) {
	p := &c.content[c.n-1]
	if p[0] < c.head || c.speech || !lexicon.FiniteVerbs.Has(f.tag(c.head)) {
		return
	}
	for i := p[0]; i < p[1]; i++ {
		switch t := f.tag(i); {
		case lexicon.Verbs.Has(t) && t != lexicon.VBN, t == lexicon.MD, t >= lexicon.Comma && t != lexicon.Money, t == lexicon.TO && lexicon.Verbs.Has(f.tag(i+1)), f.is(i, "that", "whether", "who", "which"):
			return // a clause
		case f.nounLists(i)&lexicon.Day != 0 && i > p[0]+2:
			b, e := i-1, i+1
			if f.is(e, "night", "morning", "evening", "afternoon") {
				e++
			}
			if t := f.tag(b - 1); !f.is(b, "on", "late", "early", "last") || !f.is(b, "on") && (t == lexicon.IN || t == lexicon.TO) {
				continue
			}
			if s := f.span(e+1, p[1]); e >= p[1] || f.tag(e) == lexicon.Comma || f.tag(e) == lexicon.IN && !f.is(e, "that") && f.hasFinite(s.First, s.Last) {
				p[1] = b
				return
			}
		case i > p[0] && t == lexicon.IN && f.inMedium(i, p[1]):
			p[1] = i
			return
		}
	}
}

// inMedium reports whether the items [i, e) are a preposition and in what something is said: in a joint letter, on Facebook.
func (f *Finder) inMedium(i, e int) bool {
	switch {
	case f.is(i, "on"):
		return i+2 == e && f.is(i+1, "facebook", "twitter", "x", "instagram", "telegram", "tiktok", "linkedin", "bluesky", "youtube", "television", "radio")
	case f.is(i, "in"):
		return i+2 < e && (f.is(i+1, "a", "an") || f.tag(i+1) == lexicon.PRPS) && f.nounPhrase(i+1) == e && f.is(e-1, "letter", "statement", "post", "tweet", "interview", "video", "email", "memo", "editorial", "column", "speech", "broadcast", "circular")
	}
	return false
}

// withoutFact ends what somebody is to do before what has happened: urged | hikers to stay at home | after a bear came to town.
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

// fromTo lets a content begin with the small word before it that belongs to it: told | not to slaughter; promised | to "smoke out" them; could not tell | where
// they came from.
func (f *Finder) fromTo(x *analysis, c *candidate) {
	p := &c.content[0]
	b := p[0] - 1
	if b <= c.head || x.source[0] <= b && b < x.source[1] {
		return
	}
	switch t := f.tag(b); {
	case f.is(b, "not") && f.tag(p[0]) == lexicon.TO, t == lexicon.TO && f.tag(p[0]) == lexicon.VB, t == lexicon.WRB && b == c.head+1:
		p[0] = b
		if c.cue[1] > b && c.cue[0] < b {
			c.cue[1] = b
		}
		c.speech = false
		c.frame = f.frame(&analysis{head: c.head, source: x.source, at: x.at, content: c.content})
	}
}
