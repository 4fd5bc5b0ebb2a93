package entity

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
)

// office returns the entity that a description in the singular was used of, or none. A description that nobody bears is an
// entity of its own.
func (r *Resolver) office(m *mention) int32 {
	word := m.oneWord()
	if word && m.first > 0 && r.definite(m.first-1) && r.t.Tokens[m.first-1].Sentence == m.sentence {
		m.first--
		m.outer = m.first
	}
	own := word && r.dialogue && r.hasCapital(m.last-1) // the Colonel
	if own {
		if e := r.titled(m); e != none {
			return e
		}
		if e := r.words.keys[r.ids[m.last-1]].office; e != none {
			return e
		}
	}
	owned := m.outer < m.first && (!word || r.tag(m.first-1) == lexicon.POS)
	if owned {
		m.first = m.outer // Norland's interior ministry
	}
	if e := r.officeHolder(m, word, own, owned); e != none {
		return e
	}
	e := r.add(entity{name: r.officeName(m), kind: m.kind, gender: m.gender, given: none, surname: none, title: none, nominal: true})
	r.entities[e].roles[0] = m.role
	if own {
		r.words.keys[r.ids[m.last-1]].office = e
	}
	return e
}

// officeHolder returns the entity, among those mentioned before, that the description m is of, or none. It may be a word with or without an
// article, which may be a name of its own, or begin with whose office it is.
func (r *Resolver) officeHolder(m *mention, word, own, owned bool) int32 {
	head := m.last - 1
	definite := r.definite(m.first)
	switch {
	case !r.dialogue && definite && m.kind == Person && (r.foreign(m.first, head) || r.national(m.first, head)):
		if e := r.local(m.first, head, m.role, m.gender); e != none {
			return e
		}
		if r.national(m.first, head) {
			return r.describedBefore(m.first, head, m.role, m.gender, false)
		}
		return none
	case !r.dialogue && definite && m.kind == Document && r.capital(Range{m.first, m.last}) >= 0:
		return r.edition(m)
	}
	if e := r.captioned(m.first, head); e != none {
		return e
	}
	if owned {
		if e := r.describedBefore(m.first-1, head, m.role, m.gender, false); e != none && r.entities[e].kind == Organization {
			return e // not that of another country
		}
		return none
	}
	if !word && !definite {
		return none
	}
	if m.role == 0 && r.dialogue {
		return r.unlistedBefore(m)
	}
	if e := r.describedBefore(m.first, head, m.role, m.gender, true); e != none && r.kinds(m.kind, r.entities[e].kind) {
		return e
	}
	e := r.describedBefore(m.first, head, m.role, m.gender, false)
	if e == none || !r.kinds(m.kind, r.entities[e].kind) || own && !r.hasCapital(r.entities[e].name.First) || r.anyOrganization(head) {
		return none
	}
	return e
}

// officeName returns the description m as the name of what nobody else bears, with the place that a group is of: the villagers of Outeiro.
func (r *Resolver) officeName(m *mention) Range {
	name := Range{m.first, m.last}
	if !r.dialogue && m.kind == Document {
		name = r.headed(name)
	}
	next := m.last + 1
	if m.kind != Group || int(next) >= len(r.t.Tokens) {
		return name
	}
	switch r.form(m.last) {
	case "of":
	case "at", "in", "from", "near":
		if r.dialogue {
			return name
		}
	default:
		return name
	}
	article := !r.dialogue && r.tag(next) == lexicon.DT && int(next)+1 < len(r.t.Tokens)
	if article {
		next++ // researchers at the University of Lund
	}
	if k := r.at(next); k >= 0 && r.mentions[k].first == next && r.mentions[k].isName() && !(article && r.leadsOn(m.last, r.mentions[k].last)) {
		name.Last = r.mentions[k].last
	}
	return name
}

// leadsOn reports whether the name with an article that ends before token i, after the preposition at token at, is not all of what the
// preposition governs, or that does not say whose those are before it: farmers from the Lund | valley, leaders in the House.
func (r *Resolver) leadsOn(at, i int32) bool {
	if form := r.form(at); form != "of" && form != "at" || int(i) >= len(r.g.Tags) {
		return true
	}
	tag := r.tag(i)
	return lexicon.Nouns.Has(tag) || tag == lexicon.POS || tag == lexicon.CC
}

// captioned returns the organisation that the description [i, head] names, with a noun that says what it is, or none: the MCR party.
func (r *Resolver) captioned(i, head int32) int32 {
	if r.dialogue || head < i+2 || !r.definite(i) {
		return none
	}
	k := r.at(head - 1)
	if k < 0 {
		return none
	}
	m := &r.mentions[k]
	if m.first != i+1 || m.last != head || m.flags&(nominal|headline) != 0 || !r.isCaption(head, m.first) {
		return none
	}
	if m.entity == none {
		m.entity = r.single(m) // it comes after the description that holds it
	}
	if r.kind(&r.entities[m.entity]) != Organization {
		return none
	}
	return m.entity
}

// isCaption reports whether the noun at token head says what the name before it, at token name, is that of.
func (r *Resolver) isCaption(head, name int32) bool {
	switch noun := r.form(head); noun {
	case "party", "magazine", "broadcaster", "airline", "company":
		return true
	case "group", "union", "charity":
		return r.isUpper(name) // the Lagos group is a group in Lagos
	case "paper":
		return false // the MCR paper may be one that the MCR wrote
	default:
		return newspaper(noun)
	}
}

// titled returns the one who was last named with the title that m is alone, or none: Mademoiselle.
func (r *Resolver) titled(m *mention) int32 {
	title := r.titleOf(m.last - 1)
	if title >= none {
		return none
	}
	at := r.before(m.first)
	for k := at - 1; k >= 0 && k >= at-maxRecall; k-- {
		r.steps++
		if o := &r.mentions[k]; o.entity != none && o.title == title && r.entities[o.entity].kind == Person {
			return o.entity
		}
	}
	return none
}

// maxRecall is how many mentions before a description are searched for what it describes: some thirty sentences.
const maxRecall = 120

// describedBefore returns the entity, among those mentioned before the description [i, head], that its noun w was last used of, or none:
// where named, one that has a name, and else one that is only described.
func (r *Resolver) describedBefore(i, head int32, w lexicon.Word, g gender, named bool) int32 {
	if w == 0 {
		return none
	}
	at := r.before(i)
	for k := at - 1; k >= 0 && k >= at-maxRecall; k-- {
		r.steps++
		e := r.mentions[k].entity
		if e == none {
			continue
		}
		x := &r.entities[e]
		if !hasRole(x, w) {
			continue
		}
		if named && r.introduces(&r.mentions[k]) {
			return none // a spokesman of somebody else has come in since
		}
		if named == x.nominal || x.nominal && r.tag(x.name.First) == lexicon.PRPS {
			continue
		}
		if !opposite(g, x.gender) && !r.renamed(i, head, x) && !r.otherBody(i, head, x) {
			return e
		}
	}
	return none
}

// otherBody reports whether the description [i, head] of a body of a state and another, x, which has no name, have the same noun, and other
// words before it say which each is: the defence ministry is not the foreign ministry.
func (r *Resolver) otherBody(i, head int32, x *entity) bool {
	last := x.name.Last - 1
	if r.dialogue || !x.nominal || !r.ofState(head) && r.form(head) != "council" || !equalFold(r.form(last), r.form(head)) {
		return false
	}
	if head < i+2 || last < x.name.First+1 {
		return false
	}
	return r.saysWhich(head-1) && r.saysWhich(last-1) && !r.hasCapital(head-1) && !equalFold(r.form(head-1), r.form(last-1))
}

// saysWhich reports whether token i is a noun or an adjective.
func (r *Resolver) saysWhich(i int32) bool {
	return lexicon.Nouns.Has(r.tag(i)) || lexicon.Adjectives.Has(r.tag(i))
}

// unlistedBefore returns the one whom the noun of the description m, which no list has, was last used of, or none: the night porter, the
// porter.
func (r *Resolver) unlistedBefore(m *mention) int32 {
	at := r.before(m.first)
	for k := at - 1; k >= 0 && k >= at-maxRecall; k-- {
		r.steps++
		o := &r.mentions[k]
		if o.entity == none || o.isName() || !equalFold(r.form(o.last-1), r.form(m.last-1)) {
			continue
		}
		if r.hasWords(o, m.first+1, m.last) {
			return o.entity
		}
	}
	return none
}

// introduces reports whether a mention is a description of somebody new: a spokesman, but not was a spokesman.
func (r *Resolver) introduces(m *mention) bool {
	if r.dialogue || m.flags&nominal == 0 || m.flags&inSubject == 0 || m.kind != Person || !r.entities[m.entity].nominal {
		return false
	}
	switch r.form(m.first) {
	case "a", "A", "an", "An", "another", "Another", "one", "One":
		return true
	}
	return false
}

// renamed reports whether a name stands in the description [i, head] that is not in the description x: the Moen campaign is not
// the Lund campaign.
func (r *Resolver) renamed(i, head int32, x *entity) bool {
	return !r.dialogue && x.nominal && !r.names(x.name, Range{i, head + 1})
}

// local returns the one, among those mentioned before the description [i, head], whom the noun w is used of and who was named
// with a word that stands before it here too, or who is the only one of late of whom it is used: the Ohio governor, after Ohio
// Gov. Ana Roth; the Chilean president, after Chile's President Jan Meyer.
func (r *Resolver) local(i, head int32, w lexicon.Word, g gender) int32 {
	if w == 0 {
		return none
	}
	only, many := int32(none), false
	s := r.t.Tokens[i].Sentence
	at := r.before(i)
	for k := at - 1; k >= 0 && k >= at-maxRecall; k-- {
		r.steps++
		m := &r.mentions[k]
		if m.entity == none {
			continue
		}
		x := &r.entities[m.entity]
		if x.nominal || x.kind != Person || !hasRole(x, w) || opposite(g, x.gender) {
			continue
		}
		here, elsewhere := r.from(i, head, m)
		switch {
		case here:
			return m.entity
		case elsewhere:
			continue // Texas Gov. Jan Meyer
		case only == none:
			many = many || m.sentence < s-lookBack
		case only != m.entity:
			many = true
		}
		only = m.entity
	}
	if many {
		return none
	}
	return only
}

// from reports whether the place or the nation that the description [i, head] tells is said of the mention m too, and whether
// another one is.
func (r *Resolver) from(i, head int32, m *mention) (here, elsewhere bool) {
	if r.native(i, head) {
		head++ // the Chilean
	}
	for n := r.originStart(m); n < m.first; n++ {
		h, e := r.sameOrigin(i, head, n)
		if h {
			return true, false
		}
		elsewhere = elsewhere || e
	}
	if n := m.last + 1; !r.dialogue && int(n) < len(r.t.Tokens) && (r.form(n-1) == "of" || r.form(n-1) == "from") {
		return r.sameOrigin(i, head, n) // Ana Roth of Chile
	}
	if n := m.last + 2; !r.dialogue && int(n) < len(r.t.Tokens) && r.char(n-2) == ',' && r.tag(n-1) == lexicon.DT && r.lists(n)&lexicon.Demonym != 0 {
		return r.sameOrigin(i, head, n) // Ana Roth, a Chilean
	}
	return false, elsewhere
}

// sameOrigin reports whether the place or the nation at token n is told by a word of [i, head) too, and whether that tells another one.
func (r *Resolver) sameOrigin(i, head, n int32) (here, elsewhere bool) {
	if !r.hasCapital(n) {
		return false, false
	}
	for j := i + 1; j < head; j++ {
		if !r.hasCapital(j) {
			continue
		}
		if a, b := r.form(j), r.form(n); a == b || nationOf(a, b) || nationOf(b, a) || sameLand(a, b) {
			return true, false
		}
		elsewhere = elsewhere || r.ofOrganization(j) && r.ofOrganization(n) || r.ofPlace(j) && r.ofPlace(n)
	}
	return false, elsewhere
}

// originStart returns where the words before a name and its titles start that may tell where somebody is from.
func (r *Resolver) originStart(m *mention) int32 {
	i := m.outer
	switch {
	case i > 1 && r.tag(i-1) == lexicon.POS:
		return i - 2 // Chile's President Jan Meyer
	case i > 1 && r.lists(i-1)&lexicon.RoleNoun != 0 && !r.hasCapital(i-1):
		for i--; i > 0 && i > m.outer-maxModifiers && r.hasCapital(i-1); i-- {
			// Norbank Holdings chief Jan Meyer
		}
	}
	return i
}

// ofPlace reports whether token i is a place or a nation.
func (r *Resolver) ofPlace(i int32) bool {
	return r.lists(i)&(lexicon.PlaceName|lexicon.Demonym) != 0
}

// ofOrganization reports whether token i is a word of an organisation's name.
func (r *Resolver) ofOrganization(i int32) bool {
	k := r.at(i)
	return k >= 0 && r.mentions[k].flags&nominal == 0 && (r.mentions[k].kind == Organization || r.entityAt(k).kind == Organization)
}

// nationOf reports whether an adjective is likely that of a place: Chilean of Chile, Italian of Italy.
func nationOf(adjective, place string) bool {
	if len(adjective) >= minNation && strings.HasPrefix(place, adjective) || place != "" && place == landOf(adjective) {
		return true // Croat, of Croatia
	}
	n := max(len(place)-1, minNation)
	return n <= len(place) && n < len(adjective) && adjective[:n] == place[:n]
}

// sameLand reports whether two words are of the people or the tongue of one land: Dane, Danish.
func sameLand(a, b string) bool { return landOf(a) != "" && landOf(a) == landOf(b) }

// landOf returns the land whose people or tongue a word is of, where that is cut from another stem, or "".
func landOf(nation string) string {
	switch nation {
	case "Finn", "Finnish":
		return "Finland"
	case "Dane", "Danish":
		return "Denmark"
	case "Swede", "Swedish":
		return "Sweden"
	case "Pole", "Polish":
		return "Poland"
	case "Spaniard", "Spanish":
		return "Spain"
	case "French", "Frenchman", "Frenchwoman":
		return "France"
	case "Dutch", "Dutchman", "Dutchwoman":
		return "Netherlands"
	case "Briton", "British":
		return "Britain"
	case "Irish", "Irishman", "Irishwoman":
		return "Ireland"
	case "Welsh", "Welshman", "Welshwoman":
		return "Wales"
	case "Norwegian":
		return "Norway"
	case "Portuguese":
		return "Portugal"
	case "Greek":
		return "Greece"
	case "Swiss":
		return "Switzerland"
	case "Filipino", "Filipina":
		return "Philippines"
	}
	return ""
}

// minNation is how many letters a place and its adjective share at least: Iran and Iraq share three.
const minNation = 4

// national reports whether a word for a nation stands between the tokens i and head.
func (r *Resolver) national(i, head int32) bool {
	for k := i + 1; k < head; k++ {
		if r.hasCapital(k) && r.lists(k)&lexicon.Demonym != 0 {
			return true
		}
	}
	return false
}

// edition returns the document, among those mentioned before, that the description m with a name in it is of, or none: of the
// last one that was called by the same noun and by no other name. The description is its name from then on.
func (r *Resolver) edition(m *mention) int32 {
	at := r.before(m.first)
	for k := at - 1; k >= 0 && k >= at-maxRecall; k-- {
		r.steps++
		e := r.mentions[k].entity
		if e == none {
			continue
		}
		x := &r.entities[e]
		if !x.nominal || x.kind != Document || !hasRole(x, m.role) || r.tag(x.name.First) == lexicon.PRPS {
			continue
		}
		name, called := Range{m.first, m.last}, x.name
		of := r.complement(called.Last)
		if of { // a survey of two towns by Norbank
			called.Last = min(called.Last+maxComplement, r.t.Sentences[r.t.Tokens[called.First].Sentence].Last)
		}
		switch {
		case !of && r.capital(x.name) < 0:
			x.name = r.headed(name)
			return e
		case r.names(called, name):
			if n := r.headed(name); !of && n.Last-n.First > x.name.Last-x.name.First {
				x.name = n
			}
			return e
		}
	}
	return none
}

// maxComplement is how many words after a document are searched for a name that it is of.
const maxComplement = 10

// names reports whether the words with a capital within the description b stand in the description a too.
func (r *Resolver) names(a, b Range) bool {
	for k := b.First + 1; k < b.Last-1; k++ {
		if r.hasCapital(k) && !r.hasWord(a, r.form(k)) {
			return false
		}
	}
	return true
}

// hasWord reports whether a word stands in a range of tokens.
func (r *Resolver) hasWord(in Range, word string) bool {
	for n := in.First; n < in.Last; n++ {
		if r.form(n) == word {
			return true
		}
	}
	return false
}

// capital returns the first token with a capital before the head of a description and not at its start, or none.
func (r *Resolver) capital(d Range) int32 {
	for k := d.First; k < d.Last-1; k++ {
		if r.hasCapital(k) && !r.opensSentence(k) && r.lists(k)&lexicon.Demonym == 0 {
			return k
		}
	}
	return none
}

// headed returns a description without the article and the adjectives before the name in it: the latest Norbank survey.
func (r *Resolver) headed(d Range) Range {
	k := r.capital(d)
	if k < 0 || !r.definite(d.First) {
		return d
	}
	for n := d.First + 1; n < k; n++ {
		if !lexicon.Adjectives.Has(r.tag(n)) {
			return d
		}
	}
	return Range{k, d.Last}
}
