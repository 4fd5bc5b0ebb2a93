package claim

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
)

// nearest returns who stands right beside the cue of x in the place of a source that is further away, or that holds no more than a part
// of it, where the words leave no doubt.
func (f *Finder) nearest(x *analysis, source, cue pair) pair {
	if source.empty() {
		return source
	}
	p := f.withApposition(x, source)
	if p.empty() {
		p = f.nameAfterPlace(x, source)
	}
	if p.empty() && source[1] == cue[0] {
		p = f.serving(x, source)
	}
	if a := f.apposed(cue[0]); p.empty() && !a.empty() && cue[0] <= x.head && source[1] < a[0] && x.free(a[0], a[1]) {
		p = a // asked where he had slept, | the accused, Jan Roth |, said
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
	switch f.tag(e - 1) {
	case lexicon.NN:
		return lexicon.Doer(f.text(e - 1))
	case lexicon.NNS:
		if f.l.Entries[f.l.Find(strings.TrimSuffix(f.text(e-1), "s"))].Lists&lexicon.RoleNoun != 0 {
			return true // three stewards
		}
		return lexicon.Doer(strings.TrimSuffix(f.text(e-1), "s")) // two inspectors
	}
	return false
}

// serving finds who speaks for whom a source names: It was late, | a lawyer for | the painter Ana Roth | said.
func (f *Finder) serving(x *analysis, source pair) pair {
	b := source[0] - 1
	if f.tag(b) == lexicon.NN && f.tag(b-1) == lexicon.DT {
		b -= 2 // the carmaker Lund Motors
	}
	if b <= f.dateline || !f.is(b, "for", "to") || !f.isPerson(b-1) {
		return pair{}
	}
	k := f.phraseBefore(b)
	if k >= b-1 || k <= f.dateline || f.tag(k-1) != lexicon.Comma || f.tag(k) != lexicon.DT {
		return pair{}
	}
	return pair{k, source[1]}
}

// beforeSource ends a content before the source with which it ends, and the comma before that.
func (f *Finder) beforeSource(c *candidate) {
	for i := range c.content[:c.n] {
		p, b := &c.content[i], c.source[0]
		if p[0]+1 >= b || b >= p[1] || p[1] > c.source[1] {
			continue
		}
		if p[1] = b; f.tag(b-1) == lexicon.Comma {
			p[1]--
		}
	}
}

// withApposition finds the description before a name between commas: | Norland's envoy, Ana Roth |, said.
func (f *Finder) withApposition(x *analysis, source pair) pair {
	b := source[0]
	named := lexicon.ProperNouns.Has(f.tag(b))
	if t := f.tag(b); f.isFormer(f.items[b].first) || t == lexicon.DT && f.nounPhrase(b) == source[1] {
		named = lexicon.ProperNouns.Has(f.tag(source[1] - 1)) // the hotel's fourth owner, | the dentist Ana Roth
	}
	if source[1] > x.head || f.tag(source[1]) != lexicon.Comma || f.tag(b-1) != lexicon.Comma || !named {
		return pair{}
	}
	k := f.phraseBefore(b - 1)
	if k >= b-1 || f.fullPhrase(k) != b-1 || x.holds(k) || k <= x.head && x.head < b {
		return pair{}
	}
	if t := f.tag(k - 1); k > f.dateline && t != lexicon.Comma && t != lexicon.CC && !f.is(k-1, "that", "whether", "while") {
		return pair{}
	}
	e := f.nounPhrase(k)
	named = f.nounKind(e-1) == nameKind && f.nounLists(e-1)&(lexicon.RoleNoun|lexicon.Title) == 0
	if (named || !f.speaks(e)) && !(k == f.dateline && f.is(b-2, "second", "third", "fourth", "another", "other")) {
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
	if k <= b+1 || k == source[1] || f.tag(k-1) != lexicon.NN || f.mayDescribe(k-1) {
		return pair{}
	}
	return pair{k, source[1]}
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

// wording returns the document right before the participle of a cue in the place of another source: They hung up | a sign | saying "No
// boats".
func (f *Finder) wording(x *analysis, source pair) pair {
	a := x.head
	if f.tag(a) != lexicon.VBG || !f.is(a, "saying", "stating", "reading", "declaring", "warning", "announcing") {
		return source
	}
	if f.nounKind(a-1) != docKind || x.holds(a-1) {
		return source
	}
	k := a - 1
	for k > 0 && k > a-maxAside && !x.holds(k-1) && (modifiers | articles | 1<<lexicon.CD).Has(f.tag(k-1)) {
		k--
	}
	return pair{k, a}
}

// withWhom returns the noun phrase between with and the participle that is the head of the cue, or none: abstained, with | the envoy | calling
// it late.
func (f *Finder) withWhom(x *analysis) pair {
	if f.tag(x.head) != lexicon.VBG {
		return pair{}
	}
	for k := x.head - 1; k > f.dateline+1 && k > x.head-maxAside && !x.holds(k) && !f.isFinite(k); k-- {
		if !f.is(k-1, "with") {
			continue
		}
		if f.tag(k-2) == lexicon.Comma && f.apposition(f.fullPhrase(k), k) == x.head {
			return pair{k, x.head}
		}
		break
	}
	return pair{}
}

// withoutPeriod does so where a name or a pronoun follows at once: In June | it | admitted; Within the hour | curator Ana Roth | replied.
func (f *Finder) withoutPeriod(c *candidate) {
	last := c.source[1] - 1
	if last > c.source[0] && last < c.head && f.is(last, "he", "she", "it", "they", "we", "i") && lexicon.ProperNouns.Has(f.tag(last-1)) {
		c.source[0] = last
	}
	b := c.source[0]
	if b == f.dateline && f.isTimeNoun(b) && f.is(b+1, "before", "after") {
		for i := b + 2; i < last; i++ {
			if f.tag(i) == lexicon.Comma {
				c.source[0] = i + 1 // Minutes before the vote, | two bankers | said
				return
			}
		}
	}
	if last < b+3 || !lexicon.ProperNouns.Has(f.tag(last)) || !f.is(b-1, "within", "in", "during") || f.tag(b) != lexicon.DT {
		return
	}
	if f.is(b+1, "hour", "day", "week", "month", "year", "morning", "afternoon", "evening", "night", "weekend") {
		c.source[0] = b + 2
	}
}

// withoutPlace begins a source after in what, or on what day, something was said: In a note on its website | the board | warned; On Tuesday
// | Lund Sugar | announced.
func (f *Finder) withoutPlace(c *candidate) {
	b := c.source[0]
	if f.tag(b-1) != lexicon.IN {
		return
	}
	for i := c.source[1] - 1; i > b+1; i-- {
		if f.tag(i) == lexicon.DT && lexicon.Nouns.Has(f.tag(i-1)) {
			c.source[0] = i
			return
		}
	}
	if c.source[1] > b+1 && f.isDay(b) && lexicon.Nouns.Has(f.tag(b+1)) {
		c.source[0]++
	}
}

// withBoth gives a source that ends its sentence with its cue those who are named with it: it rained, | witnesses and staff | said.
func (f *Finder) withBoth(x *analysis, c *candidate) {
	s := &c.source
	if s.empty() || s[1] > c.cue[0] || f.tag(s[0]-1) != lexicon.CC || x.content[0][0] > s[0] || !lexicon.Nouns.Has(f.tag(s[0]-2)) {
		return
	}
	if b := f.phraseBefore(s[0] - 1); f.tag(b-1) == lexicon.Comma && f.nounPhrase(b) == s[0]-1 && !x.holds(b) {
		s[0] = b
	}
}

// withName gives a source after its cue that ends with what somebody does the name right after it: demanded | the designer Ana Roth | in Lund.
func (f *Finder) withName(x *analysis, c *candidate) {
	s := &c.source
	if s.empty() || s[0] < c.head || f.nounLists(s[1]-1)&lexicon.RoleNoun == 0 {
		return
	}
	for lexicon.ProperNouns.Has(f.tag(s[1])) && f.capital(s[1]) && !x.holds(s[1]) && !f.items[s[1]].split {
		s[1]++
	}
}

// withoutTail ends a source that ends its sentence, after its cue, with the name: said | Ana Roth | on Monday.
func (f *Finder) withoutTail(c *candidate) {
	s := &c.source
	if s.empty() || s[0] < c.head || s[1] != f.sentenceEnd() {
		return
	}
	n := f.namePhrase(s[0])
	if n >= s[1] || f.tag(n) != lexicon.IN || f.is(n, "to") || s[1] > n+maxTail {
		return
	}
	for k := n; k < s[1]; k++ {
		if !(tailTags | 1<<lexicon.POS).Has(f.tag(k)) {
			return
		}
	}
	s[1] = n
}

// withoutDeed ends a source before what its people did at some time, and when: | Ana Roth, 34 |, later deleted the post and said; the Mill
// Trust, a charity |, today | called on.
func (f *Finder) withoutDeed(c *candidate) {
	s := &c.source
	if s[0] >= c.head {
		f.withoutWhen(s)
		return
	}
	if f.is(s[1]-1, "today", "yesterday", "tonight") {
		switch b := f.dateline; {
		case s[1] > s[0]+2:
			s[1]--
		case s[1] == s[0]+1 && f.tag(s[0]-1) == lexicon.Comma && f.fullPhrase(b) > b && !f.finiteAmong(b, s[0]):
			*s = pair{b, s[0] - 1} // the board, a body of nine, | today | called
		}
	}
	for i := s[0] + 1; i < s[1]; i++ {
		if f.tag(i) == lexicon.Comma && (i+1 == s[1] || f.is(i+1, "later", "earlier", "today", "yesterday", "then", "now", "soon", "also", "still") &&
			(i+2 == s[1] || f.isFinite(i+2))) {
			s[1] = i
			return
		}
	}
}

// withoutWhen ends a source behind its cue before what says when that was: quipped | Ana Roth | when it rained; by prosecutors | in May.
func (f *Finder) withoutWhen(s *pair) {
	for i := s[0] + 1; i < s[1] && !relatives.Has(f.tag(i)); i++ {
		if f.is(i, "as", "when", "while", "after", "before", "because", "until") && f.finiteAmong(i, s[1]) {
			s[1] = i
		}
		if f.tag(i) == lexicon.IN && i+2 == s[1] && f.isDay(i+1) && f.is(s[0]-1, "by") {
			s[1] = i
		}
	}
}

// withoutHeader takes out of a source when a mail was written that is answered, and its address: On 4 May, | Ana Roth | <ana@lund.example> wrote:
func (f *Finder) withoutHeader(c *candidate) {
	s := &c.source
	if s[1] > c.head || f.char(c.cue[1]-1) != ':' {
		return
	}
	k := s[0]
	for k < s[1] && (f.tag(k) == lexicon.CD || f.isDay(k)) {
		k++
	}
	if k > s[0] && k+1 < s[1] && f.tag(k) == lexicon.Comma {
		s[0] = k + 1
	}
	for i := s[0] + 1; i < s[1]; i++ {
		if f.t.Source[f.t.Tokens[f.items[i].first].Start] == '<' {
			s[1] = i
		}
	}
}

// seat ends a source with the town where a body has its seat, | the High Court in Mombasa | held that, and without a comma.
func (f *Finder) seat(x *analysis, c *candidate) {
	if s := c.source; !s.empty() && s[0] < c.head && s[1] == c.cue[0]-2 && f.isSeat(x, s[1]) {
		c.source[1] = c.cue[0]
	}
	if e := c.source[1]; e > c.source[0]+1 && f.tag(e-1) == lexicon.Comma {
		c.source[1]--
	}
}

// isSeat reports whether a body stands before item i, and there and after it the town that it has its seat in: the High Court | in Mombasa.
// Both are free in x.
func (f *Finder) isSeat(x *analysis, i int) bool {
	if !f.is(i, "in") || x.holds(i) || x.holds(i+1) || f.nounLists(i-1)&lexicon.OrgNoun == 0 {
		return false
	}
	return lexicon.ProperNouns.Has(f.tag(i+1)) && !f.isDay(i+1)
}

// agent gives a claim of somebody's document to who made that, the document to the cue: the airline's | statement read.
func (f *Finder) agent(x *analysis, c *candidate) {
	s := c.source
	if s[1] != c.cue[0] || !f.is(s[1]-1, reports...) {
		return
	}
	its := f.tag(s[0]) == lexicon.PRPS
	switch {
	case s[1]-s[0] >= 3 && f.tag(s[1]-2) == lexicon.POS && !its: // the airline's statement
	case s[1] == s[0]+2 && its: // its report
	default:
		return
	}
	if c.cue[1] > c.cue[0]+1 && f.char(c.cue[0]+1) != ':' {
		return
	}
	c.source[1]--
	c.cue[0]--
}

// reports are the documents that people and bodies make to say something.
var reports = []string{"statement", "report", "diary", "survey", "study", "poll", "review", "analysis", "assessment", "letter",
	"announcement", "audit", "email", "e-mail", "memo", "tweet", "post", "ruling"}
