package entity

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// leadParagraphs is how many paragraphs of news, the headline among them, may speak of somebody whom those after them name.
const leadParagraphs = 3

// introduce ties descriptions to the names that news give only later, or somewhere else: a judge of the first paragraph, whom
// the third names as Judge Ana Roth; the writer's father, of whom one sentence says that he is called Jan. It does so where one
// person alone is called what the description says.
func (r *Resolver) introduce() {
	r.parents()
	tied := false
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.flags&nominal == 0 || m.flags&inQuote != 0 || m.kind != Person && m.kind != Organization || m.entity == none {
			continue
		}
		if x := &r.entities[m.entity]; x.nominal && x.firstToken == m.first {
			x.same = r.namedElsewhere(i)
			tied = tied || x.same != none
		}
	}
	if !tied {
		return
	}
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.entity == none {
			continue
		}
		if e := r.entities[m.entity].same; e != none {
			m.entity = e
			r.entities[e].count++
		}
	}
}

// namedElsewhere returns the person or organisation with a name of whom mention i is a description, its first, or none.
func (r *Resolver) namedElsewhere(i int) int32 {
	m := &r.mentions[i]
	tag, head := r.tag(m.first), m.last-1
	if m.kind == Person && tag == lexicon.PRPS && r.kin(head) {
		return r.roleBearer(i, m.role, max(0, i-maxRecall)) // my father, of whom it was said that he is Jan
	}
	if r.t.Sentences[m.sentence].Paragraph >= leadParagraphs {
		return none
	}
	if m.kind == Organization {
		return r.bodyApposed(i)
	}
	e := r.roleBearer(i, m.role, i+1)
	if (m.last-m.first == 1 || tag == lexicon.DT && !r.definite(m.first)) && !r.complement(m.last) {
		return e // a judge
	}
	if e == none || !r.apposedTo(e, head) {
		return none
	}
	return e // Its captain said so. The captain, Ana Roth, ...
}

// bodyApposed returns the organisation that the text names after mention i, which describes one, in apposition to the same noun with the
// article: Norland's energy regulator said so. The regulator, the Fuel Commission, ...
func (r *Resolver) bodyApposed(i int) int32 {
	head := r.mentions[i].last - 1
	for k := i + 1; k < len(r.mentions) && k < i+maxRecall; k++ {
		r.steps++
		m := &r.mentions[k]
		if m.flags&(nominal|headline) != 0 || m.entity == none {
			continue
		}
		x := &r.entities[m.entity]
		if x.words < 2 || x.firstToken != m.first || x.kind == Person && r.isGiven(m.first) || !r.apposedTo(m.entity, head) {
			continue
		}
		x.kind = Organization
		return m.entity
	}
	return none
}

// apposedTo reports whether an entity is first named after token head, in apposition to the noun of that token with the article.
func (r *Resolver) apposedTo(e, head int32) bool {
	at := r.entities[e].firstToken
	k := r.at(at)
	if k < 0 || at <= head {
		return false
	}
	i := r.mentions[k].outer - 1
	if i > head && r.tag(i) == lexicon.DT {
		i-- // the regulator, the Fuel Commission
	}
	if i <= head+2 || r.char(i) != ',' || !equalFold(r.form(i-1), r.form(head)) {
		return false
	}
	for i -= 2; i > head && (lexicon.Adjectives.Has(r.tag(i)) || lexicon.Nouns.Has(r.tag(i))); i-- {
	}
	return i > head && equalFold(r.form(i), "the")
}

// complement reports whether a preposition at token i says whose or of what somebody is: a spokesman for.
func (r *Resolver) complement(i int32) bool {
	if int(i) >= len(r.g.Tags) || !isPreposition(r.tag(i)) {
		return false
	}
	switch r.form(i) {
	case "in", "on", "that", "who":
		return false
	}
	return true
}

// roleBearer returns the one person of the mentions from the one given to maxRecall after i that the noun w is used of and
// that has a name, or none.
func (r *Resolver) roleBearer(i int, w lexicon.Word, from int) int32 {
	if w == 0 {
		return none
	}
	only := int32(none)
	for k := from; k < len(r.mentions) && k < i+maxRecall; k++ {
		r.steps++
		e := r.mentions[k].entity
		if e == none || e == only {
			continue
		}
		if x := &r.entities[e]; x.nominal || x.kind != Person || !hasRole(x, w) {
			continue
		}
		if only != none {
			return none
		}
		only = e
	}
	return only
}

// kin reports whether the noun at token i says whose relative somebody is.
func (r *Resolver) kin(i int32) bool {
	switch r.form(i) {
	case "father", "mother", "dad", "mom", "mum", "wife", "husband", "son", "daughter", "brother", "sister", "uncle", "aunt",
		"grandfather", "grandmother", "fiance", "fiancee", "boyfriend", "girlfriend":
		return true
	}
	return false
}

// parents gives the two who are named as somebody's parents the roles of father and mother.
func (r *Resolver) parents() {
	for i := range r.mentions[:max(0, len(r.mentions)-1)] {
		m, n := &r.mentions[i], &r.mentions[i+1]
		if m.entity == none || n.entity == none || !m.isName() || !n.isName() {
			continue
		}
		if n.outer != m.last+1 || r.form(m.last) != "and" || m.outer == 0 {
			continue
		}
		at := m.outer - 1
		if at > 0 && r.char(at) == ',' {
			at--
		}
		if r.form(at) != "parents" {
			continue
		}
		for _, o := range []*mention{m, n} {
			role := [...]string{"", "father", "mother"}[r.givenGender(o.first)]
			if w := r.l.Find(role); w != 0 {
				x := &r.entities[o.entity]
				x.kind = Person
				x.learnRole(w)
			}
		}
	}
}

// maxNext is how many sentences after a description, and how many claims, whom it is of may be named.
const maxNext = 3

// hasTrade reports whether the text says what somebody is by more than a title that goes with any trade: an entomologist warned of it. Dr
// Ana Roth said why.
func (r *Resolver) hasTrade(x *entity) bool {
	role := &r.l.Entries[x.roles[0]]
	if role.Lists&lexicon.OrgNoun != 0 && role.Lists&(lexicon.RoleNoun|lexicon.Title) == 0 {
		return false // told the court Roth had fled
	}
	return x.roles[0] != 0 && !lexicon.Among(" dr dr. doctor professor prof prof. ", r.l.Entries[x.roles[0]].Form)
}

// namedNext returns who speaks next after claim ci, whose source describes somebody by the noun w, if that is one of whom the text gives
// the full name there for the first time and says nothing else, and nobody was named as a speaker before: The economy minister said so on
// Monday. Ana Roth told radio that ...
func (r *Resolver) namedNext(ci int32, w lexicon.Word, g gender) int32 {
	from := r.claims[ci].Source.First
	s := r.t.Tokens[from].Sentence
	if !r.leads(ci, Person) {
		return none
	}
	noun := r.l.Entries[w].Form
	for k := ci + 1; k < int32(len(r.claims)) && k <= ci+maxNext; k++ {
		src := r.claims[k].Source
		if src.Empty() || r.pronoun(src.First) != noPronoun && src.Last-src.First == 1 {
			continue
		}
		if r.t.Tokens[src.First].Sentence > s+maxNext || r.t.Tokens[src.First].Sentence == s {
			return none
		}
		n := r.before(src.First)
		if n >= len(r.mentions) {
			return none
		}
		m := &r.mentions[n]
		if m.outer >= src.Last || m.entity == none || !m.isName() {
			return none
		}
		x := &r.entities[m.entity]
		if r.kind(x) != Person || x.words < 2 || x.firstToken != m.first || x.gender.differs(g) {
			return none
		}
		other := r.hasTrade(x) && noun != "official" && noun != "officer"
		if (other || m.outer > src.First) && !hasRole(x, w) {
			return none // is said to be something else
		}
		if r.tag(r.t.Sentences[m.sentence].First) == lexicon.CC {
			return none // But Ana Roth said
		}
		if int(m.last)+1 < len(r.g.Tags) && r.char(m.last) == ',' && (r.tag(m.last+1) == lexicon.WP || r.tag(m.last+1) == lexicon.CD && public(noun)) {
			return none // Ana Roth, who lives there, said; Ana Roth, 34, said
		}
		return m.entity
	}
	return none
}

// quotedNext returns who is quoted in the sentence after a description that says whose somebody is, in its paragraph, if that one is named
// there for the first time, in full, and the text says nothing else of him or her, or none: Lund's goalkeeper thought so. "Two went in,"
// Ana Roth said.
func (r *Resolver) quotedNext(d *description) int32 {
	k, s := d.claim+1, r.t.Tokens[d.first].Sentence
	if r.dialogue || int(k) >= len(r.claims) || !d.whole || r.claims[d.claim].Direct || d.first != r.t.Sentences[s].First {
		return none
	}
	c := &r.claims[k]
	if !c.Direct || c.Source.Empty() || r.paragraph(c.Source.First) != r.paragraph(d.first) || c.start() < 0 || r.t.Tokens[c.start()].Sentence != s+1 {
		return none
	}
	m := r.nameBefore(c.Source.Last)
	if m == nil || m.entity == none || m.outer != c.Source.First {
		return none
	}
	x := &r.entities[m.entity]
	if r.kind(x) != Person || x.words < 2 || x.firstToken != m.first || x.gender.differs(d.gender) || x.roles[0] != 0 && !hasRole(x, d.role) {
		return none
	}
	return m.entity
}

// introduced returns whom the second sentence of news names in full, where the source of claim ci, [i, b), is somebody whom the first one
// describes by more than a noun without a name: A retired dentist told the court so. Ana Roth, 73, is suing ... It is whom that sentence
// names first, if nothing says that she is something else.
func (r *Resolver) introduced(ci, i, b int32, g gender) int32 {
	s := r.t.Tokens[i].Sentence
	announced := ci > 0 && r.headlineOf(ci-1) // Man, 29, admits theft
	if int(s)+1 >= len(r.t.Sentences) || !announced && !r.leads(ci, Person) || announced && !r.leads(ci-1, Person) {
		return none
	}
	who := int(b) < len(r.g.Tags) && r.tag(b) == lexicon.WP // The artist who drew it
	if !who && (b < i+3 || r.definite(i)) {
		return none
	}
	at := r.before(i)
	for k := at - 1; k >= 0 && k >= at-maxRecall; k-- {
		r.steps++
		if e := r.mentions[k].entity; e != none && r.entities[e].kind == Person {
			return none // somebody else leads
		}
	}
	next := &r.t.Sentences[s+1]
	for k := r.before(next.First); k < len(r.mentions) && k < at+maxRecall && r.mentions[k].sentence == s+1; k++ {
		r.steps++
		m := &r.mentions[k]
		if m.entity == none || m.flags&(nominal|headline|inQuote) != 0 {
			continue
		}
		x := &r.entities[m.entity]
		if r.kind(x) != Person || x.words < 2 {
			continue
		}
		if x.firstToken != m.first || x.gender.differs(g) || r.hasTrade(x) {
			return none
		}
		if m.flags&inSubject == 0 && r.printedAge(m) == "" || announced && r.speakers[ci-1] != m.entity {
			return none
		}
		return m.entity
	}
	return none
}

// headlineOf reports whether claim k is the headline's and its source is somebody of an age there.
func (r *Resolver) headlineOf(k int32) bool {
	c := &r.claims[k]
	return !c.Source.Empty() && r.speakers[k] != none && r.aged(c.Source.First, c.Source.Last) == r.speakers[k]
}

// aged returns the one person whom the text names with the age that the headline gives, of which the phrase [i, j) is the end, or none: Man, |
// 29 |, admits theft.
func (r *Resolver) aged(i, j int32) int32 {
	n := j - 1
	if r.dialogue || n < 2 || r.t.Tokens[n].Kind != token.Number || r.char(n-1) != ',' || r.lists(n-2)&lexicon.RoleNoun == 0 {
		return none
	}
	s := &r.t.Sentences[r.t.Tokens[n].Sentence]
	if !r.t.Paragraphs[s.Paragraph].Headline || s.Paragraph >= leadParagraphs || i < s.First {
		return none
	}
	found := int32(none)
	at := r.before(n)
	for k := at; k < len(r.mentions) && k < at+maxRecall; k++ {
		r.steps++
		m := &r.mentions[k]
		if m.entity == none || m.entity == found || !m.isName() || r.printedAge(m) != r.form(n) {
			continue
		}
		if r.entities[m.entity].gender.differs(titleGender(r.lists(n-2), unsexed)) {
			continue
		}
		if found != none {
			return none
		}
		found = m.entity
	}
	return found
}

// leads reports whether claim ci stands in the lead of news, in nobody else's claim and not in direct speech, and no claim before is of
// one of the given kind that has a name.
func (r *Resolver) leads(ci int32, kind Kind) bool {
	c := &r.claims[ci]
	if r.dialogue || c.Parent >= 0 || c.Direct || c.Source.Empty() || r.t.Sentences[r.t.Tokens[c.Source.First].Sentence].Paragraph >= leadParagraphs {
		return false
	}
	for k := ci - 1; k >= 0 && k >= ci-maxParents; k-- {
		if e := r.speakers[k]; e >= 0 && !r.entities[e].nominal && r.kindOf(e) == kind {
			return false
		}
	}
	return true
}

// bodyNext returns the organisation with whose full name, which the text has not given before, the sentence after claim ci begins, if the
// source of the claim describes one by the noun at head: Drivers will strike on Sunday, their union said. The Federation of Drivers said
// why.
func (r *Resolver) bodyNext(ci, head int32) int32 {
	c := &r.claims[ci]
	if !r.leads(ci, Organization) || len(c.Content) == 0 || c.start() > c.Source.First {
		return none
	}
	s := r.t.Tokens[c.Source.First].Sentence + 1
	if int(s) >= len(r.t.Sentences) {
		return none
	}
	i := r.t.Sentences[s].First
	if r.tag(i) == lexicon.DT {
		i++
	}
	n := r.before(i)
	if n >= len(r.mentions) {
		return none
	}
	m := &r.mentions[n]
	if m.first != i || m.entity == none || m.flags&(nominal|headline) != 0 {
		return none
	}
	if m.flags&inSubject == 0 && r.char(min(m.last, int32(len(r.t.Tokens))-1)) != '(' {
		return none
	}
	x := &r.entities[m.entity]
	if x.words < 2 || x.firstToken != m.first || x.gender != unsexed {
		return none
	}
	if k := r.kind(x); k == Place || k == Document || x.kind == Person && r.isGiven(m.first) {
		return none
	}
	last, noun := r.form(r.headOfName(x)), r.form(head)
	if equalFold(last, noun) || alike(noun, last) {
		return m.entity
	}
	if x.roles[0] != 0 || lexicon.Among(bodies, noun) || lexicon.Among(bodies, last) {
		return none
	}
	return m.entity
}

// onlyLater returns the only organisation named after a description of the lead whose name has the same noun at its end, where the description
// says no more than whose it is, or none: Drivers will strike, their union said. Ana Roth, who leads the Hauliers' Union, said why.
func (r *Resolver) onlyLater(d *description) int32 {
	if d.words != 2 || !d.whole || r.tag(d.first) != lexicon.PRPS || !r.leads(d.claim, Organization) {
		return none
	}
	only := int32(none)
	at := r.before(d.head)
	for k := at; k < len(r.mentions) && k < at+maxRecall; k++ {
		r.steps++
		e := r.mentions[k].entity
		if e == none || e == only || !r.mentions[k].isName() {
			continue
		}
		x := &r.entities[e]
		if x.nominal || x.kind != Organization || x.words < 2 {
			continue
		}
		if last := r.form(r.headOfName(x)); !equalFold(last, d.noun) && !alike(d.noun, last) {
			continue
		}
		if only != none {
			return none
		}
		only = e
	}
	return only
}

// bodies are nouns for organisations that are nothing else: no ministry is a court.
const bodies = " ministry court police bank university hospital army navy government parliament senate church party council "

// alike reports whether a body whose name has one noun is described by another: the Association of Drivers is a union, the Rights
// Commission a watchdog.
func alike(noun, name string) bool {
	switch noun {
	case "union":
		return lexicon.Among(" federation association brotherhood guild alliance ", name)
	case "agency", "regulator", "watchdog":
		const agencies = " agency authority office bureau commission board programme program service institute inspectorate centre center unit" +
			" council survey administration "
		return lexicon.Among(agencies, name)
	}
	return false
}

// headOfName returns the word of a name that says what it is of: Federation of Drivers, Safety Agency.
func (r *Resolver) headOfName(x *entity) int32 {
	for k := x.name.First + 1; k+1 < x.name.Last; k++ {
		if r.form(k) == "of" {
			return k - 1
		}
	}
	return x.name.Last - 1
}
