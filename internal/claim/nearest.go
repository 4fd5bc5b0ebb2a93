package claim

import "github.com/sayso-go/sayso/internal/lexicon"

// nearest returns who stands right beside the cue of x in the place of a source that is further away, or that holds no more than a part of it,
// where the words leave no doubt.
func (f *Finder) nearest(x *analysis, source, cue pair) pair {
	if source.empty() {
		return source
	}
	p := f.ofWhose(x, source, cue)
	if p.empty() {
		p = f.withApposition(x, source)
	}
	if p.empty() {
		p = f.nameAfterPlace(x, source)
	}
	if p.empty() {
		return source
	}
	return p
}

// speaks reports whether the noun that ends before item e is one of those who may say something.
func (f *Finder) speaks(e int) bool {
	switch f.nounKind(e - 1) {
	case heKind, weKind, nameKind, roleKind, orgKind, docKind:
		return true
	}
	return e > 0 && f.tag(e-1) == lexicon.NN && lexicon.Doer(f.text(e-1))
}

// ofWhose ends a source with the whole relative clause of which it has the begin: Ana Roth, whose boat | sank |, said.
func (f *Finder) ofWhose(x *analysis, source, cue pair) pair {
	w := source[0]
	if f.tag(cue[0]-1) != lexicon.Comma || cue[0] > x.head || source[1] >= cue[0] {
		return pair{}
	}
	for k := w + 1; k < source[1]; k++ {
		if f.tag(k) == lexicon.WPS && f.tag(k-1) == lexicon.Comma && f.plainWords(source[1], cue[0]-1) {
			return pair{w, cue[0] - 1}
		}
	}
	return pair{}
}

// withApposition finds the description before a name between commas: | Norland's envoy, Ana Roth |, said.
func (f *Finder) withApposition(x *analysis, source pair) pair {
	b := source[0]
	if source[1] > x.head || f.tag(source[1]) != lexicon.Comma || f.tag(b-1) != lexicon.Comma || !lexicon.ProperNouns.Has(f.tag(b)) {
		return pair{}
	}
	k := f.phraseBefore(b - 1)
	if k >= b-1 || k > f.dateline && f.tag(k-1) != lexicon.Comma && f.tag(k-1) != lexicon.CC && !f.is(k-1, "that", "whether", "while") || f.nounPhrase(k) != b-1 ||
		f.nounKind(b-2) != roleKind && !(k == f.dateline && f.is(b-2, "second", "third", "fourth", "another", "other")) || x.holds(k) || k <= x.head && x.head < b {
		return pair{}
	}
	return pair{k, source[1]}
}

// nameAfterPlace finds the name after where somebody is: Outside the courthouse | Ana Roth | said.
func (f *Finder) nameAfterPlace(x *analysis, source pair) pair {
	b := source[0]
	if source[1] > x.head || f.tag(b) != lexicon.DT || f.tag(b-1) != lexicon.IN || b-1 != f.dateline {
		return pair{}
	}
	k := source[1]
	for k > b && lexicon.ProperNouns.Has(f.tag(k-1)) && f.capital(k-1) {
		k--
	}
	if k <= b+1 || k == source[1] || f.tag(k-1) != lexicon.NN || f.capital(k-1) || f.nounLists(k-1)&(lexicon.RoleNoun|lexicon.OrgNoun|lexicon.Title) != 0 {
		return pair{}
	}
	return pair{k, source[1]}
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
		switch f.verbForm(g.main) {
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

// withoutTimeBefore begins a source after when something was said: Within an hour | the mayor | replied.
func (f *Finder) withoutTimeBefore(c *candidate) {
	b, end := c.source[0], c.source[1]
	if f.tag(b) != lexicon.IN || end <= b+2 {
		return
	}
	if e := f.nounPhrase(b + 1); e > b+1 && e < end && (f.tag(e) == lexicon.DT || f.tag(e) == lexicon.PRPS || f.tag(e) == lexicon.PRP) && f.fullPhrase(e) == end {
		c.source[0] = e
	}
}

// withoutPeriod does so where a name or a pronoun follows at once: In June | it | admitted; Within the hour | curator Ana Roth | replied.
func (f *Finder) withoutPeriod(c *candidate) {
	if e := c.source[1] - 1; e > c.source[0] && f.is(e, "he", "she", "it", "they", "we", "i") && e < c.head && lexicon.ProperNouns.Has(f.tag(e-1)) {
		c.source[0] = e
	}
	if b := c.source[0]; c.source[1] > b+3 && f.is(b-1, "within", "in", "during") && f.tag(b) == lexicon.DT && f.is(b+1, "hour", "day", "week", "month", "year", "morning", "afternoon", "evening", "night", "weekend") &&
		lexicon.ProperNouns.Has(f.tag(c.source[1]-1)) {
		c.source[0] = b + 2
	}
}

// withoutPlace begins a source after in what, or on what day, something was said: In a note on its website | the board | warned; On Tuesday | Lund
// Sugar | announced.
func (f *Finder) withoutPlace(c *candidate) {
	for i := c.source[1] - 1; i > c.source[0]+1 && f.tag(c.source[0]-1) == lexicon.IN; i-- {
		if f.tag(i) == lexicon.DT && lexicon.Nouns.Has(f.tag(i-1)) {
			c.source[0] = i
			break
		}
	}
	if b := c.source[0]; c.source[1] > b+1 && b > 0 && f.tag(b-1) == lexicon.IN && f.nounLists(b)&(lexicon.Day|lexicon.Month) != 0 && lexicon.Nouns.Has(f.tag(b+1)) {
		c.source[0]++
	}
}

// seat ends a source with the town where a body has its seat, | the High Court in Mombasa | held that, and without a comma.
func (f *Finder) seat(x *analysis, c *candidate) {
	if s := c.source; !s.empty() && s[1] == c.cue[0]-2 && s[0] < c.head && f.is(s[1], "in") && lexicon.ProperNouns.Has(f.tag(s[1]+1)) &&
		f.nounLists(s[1]+1)&(lexicon.Month|lexicon.Day) == 0 && f.nounLists(s[1]-1)&lexicon.OrgNoun != 0 && !x.holds(s[1]) && !x.holds(s[1]+1) {
		c.source[1] = c.cue[0]
	}
	if e := c.source[1]; e > c.source[0]+1 && f.tag(e-1) == lexicon.Comma {
		c.source[1]--
	}
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
