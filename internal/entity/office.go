package entity

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// office returns the entity that a description in the singular was used of, or none. A description that nobody bears is an
// entity of its own.
func (r *Resolver) office(m *mention) int32 {
	word := m.last-m.first == 1
	if word && m.first > 0 && r.definite(m.first-1) && r.t.Tokens[m.first-1].Sentence == m.sentence {
		m.first--
		m.outer = m.first
	}
	own := word && r.dialogue && r.t.Tokens[m.last-1].Flags&token.Capital != 0 // the Colonel
	if own {
		if e := r.titled(m); e != none {
			return e
		}
		if e := r.words.keys[r.ids[m.last-1]].office; e != none {
			return e
		}
	}
	head := m.last - 1
	owned := m.outer < m.first && (!word || r.g.Tags[m.first-1] == lexicon.POS)
	if owned {
		m.first = m.outer // Norland's interior ministry
	}
	if !r.dialogue && m.kind == Person && r.definite(m.first) && (r.foreign(m.first, head) || r.national(m.first, head)) {
		if e := r.local(m.first, head, m.role, m.gender); e != none {
			return e
		}
		if e := r.describedBefore(m.first, head, m.role, m.gender, false); e != none && r.national(m.first, head) {
			return e
		}
	} else if !r.dialogue && m.kind == Document && r.definite(m.first) && r.capital(Range{m.first, m.last}) >= 0 {
		if e := r.edition(m); e != none {
			return e
		}
	} else if e := r.captioned(m.first, head); e != none {
		return e
	} else if owned {
		if e := r.describedBefore(m.first-1, head, m.role, m.gender, false); e != none && r.entities[e].kind == Organization {
			return e // not that of another country
		}
	} else if word || r.definite(m.first) {
		if e := r.describedBefore(m.first, head, m.role, m.gender, true); e != none && kinds(m.kind, r.entities[e].kind) {
			return e
		}
		if e := r.describedBefore(m.first, head, m.role, m.gender, false); e != none && kinds(m.kind, r.entities[e].kind) && !(own && r.t.Tokens[r.entities[e].name.First].Flags&token.Capital == 0) && !r.anyOrganization(m.last-1) {
			return e
		}
	}
	name := Range{m.first, m.last}
	if !r.dialogue && m.kind == Document {
		name = r.headed(name)
	}
	if p := r.form(min(m.last, int32(len(r.t.Tokens))-1)); m.kind == Group && int(m.last)+1 < len(r.t.Tokens) && (p == "of" || !r.dialogue && (p == "at" || p == "in" || p == "from")) {
		if k := r.at(m.last + 1); k >= 0 && r.mentions[k].first == m.last+1 && r.mentions[k].flags&nominal == 0 {
			name.Last = r.mentions[k].last // the villagers of Outeiro
		}
	}
	e := r.add(entity{name: name, words: 0, kind: m.kind, gender: m.gender, given: none, surname: none, title: none, nominal: true})
	r.entities[e].roles[0] = m.role
	if own {
		r.words.keys[r.ids[m.last-1]].office = e
	}
	return e
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
	if m.first != i+1 || m.last != head || m.flags&(nominal|headline) != 0 {
		return none
	}
	switch noun := r.form(head); noun {
	case "party", "magazine", "broadcaster", "airline", "company":
	case "group", "union", "charity": // the Lagos group is a group in Lagos
		if r.t.Tokens[m.first].Flags&token.Upper == 0 {
			return none
		}
	default:
		if !newspaper(noun) || noun == "paper" { // the MCR paper may be one that the MCR wrote
			return none
		}
	}
	if m.entity == none {
		m.entity = r.single(m) // it comes after the description that holds it
	}
	if r.kind(&r.entities[m.entity]) != Organization {
		return none
	}
	return m.entity
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

// describedBefore returns the entity, among those mentioned before the description [i, head], that its noun w was last used of, or
// none.
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
		if named && r.introduces(&r.mentions[k]) && hasRole(x, w) {
			return none // a spokesman of somebody else has come in since
		}
		if named == x.nominal || x.nominal && r.g.Tags[x.name.First] == lexicon.PRPS {
			continue
		}
		if hasRole(x, w) && (g == unsexed || x.gender == unsexed || x.gender == g) && !r.renamed(i, head, x) {
			return e
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
	if r.dialogue || !x.nominal {
		return false
	}
	for k := i + 1; k < head; k++ {
		if r.t.Tokens[k].Flags&token.Capital == 0 {
			continue
		}
		found := false
		for n := x.name.First; n < x.name.Last && !found; n++ {
			found = r.form(n) == r.form(k)
		}
		if !found {
			return true
		}
	}
	return false
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
		if x.nominal || x.kind != Person || !hasRole(x, w) || g != unsexed && x.gender != unsexed && x.gender != g {
			continue
		}
		here, elsewhere := r.from(i, head, m)
		switch {
		case here:
			return m.entity
		case elsewhere:
			continue // Texas Gov. Jan Meyer
		}
		many = many || only != none && only != m.entity || only == none && m.sentence < s-lookBack
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
	first, last := m.outer, m.first
	if first > 1 && r.g.Tags[first-1] == lexicon.POS {
		first -= 2 // Chile's President Jan Meyer
	} else if first > 1 && r.lists(first-1)&lexicon.RoleNoun != 0 && r.t.Tokens[first-1].Flags&token.Capital == 0 {
		for first--; first > 0 && first > m.outer-maxModifiers && r.t.Tokens[first-1].Flags&token.Capital != 0; first-- {
			// Norbank Holdings chief Jan Meyer
		}
	}
	for n := first; n < last; n++ {
		if r.t.Tokens[n].Flags&token.Capital == 0 {
			continue
		}
		for j := i + 1; j < head; j++ {
			if r.t.Tokens[j].Flags&token.Capital == 0 {
				continue
			}
			if a, b := r.form(j), r.form(n); a == b || nationOf(a, b) || nationOf(b, a) {
				return true, false
			}
			elsewhere = elsewhere || r.ofOrganization(j) && r.ofOrganization(n) || r.lists(j)&(lexicon.PlaceName|lexicon.Demonym) != 0 && r.lists(n)&(lexicon.PlaceName|lexicon.Demonym) != 0
		}
	}
	return false, elsewhere
}

// ofOrganization reports whether token i is a word of an organisation's name.
func (r *Resolver) ofOrganization(i int32) bool {
	k := r.at(i)
	return k >= 0 && r.mentions[k].flags&nominal == 0 && (r.mentions[k].kind == Organization || r.entityAt(k).kind == Organization)
}

// nationOf reports whether an adjective is likely that of a place: Chilean of Chile, Italian of Italy.
func nationOf(adjective, place string) bool {
	n := max(len(place)-1, minNation)
	return n <= len(place) && n < len(adjective) && adjective[:n] == place[:n]
}

// minNation is how many letters a place and its adjective share at least: Iran and Iraq share three.
const minNation = 4

// national reports whether a word for a nation stands between the tokens i and head.
func (r *Resolver) national(i, head int32) bool {
	for k := i + 1; k < head; k++ {
		if r.t.Tokens[k].Flags&token.Capital != 0 && r.lists(k)&lexicon.Demonym != 0 {
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
		if !x.nominal || x.kind != Document || !hasRole(x, m.role) || r.g.Tags[x.name.First] == lexicon.PRPS {
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

// names reports whether the words with a capital in the description b stand in the description a too.
func (r *Resolver) names(a, b Range) bool {
	for k := b.First + 1; k < b.Last-1; k++ {
		if r.t.Tokens[k].Flags&token.Capital == 0 {
			continue
		}
		found := false
		for n := a.First; n < a.Last && !found; n++ {
			found = r.form(n) == r.form(k)
		}
		if !found {
			return false
		}
	}
	return true
}

// capital returns the first token with a capital before the head of a description and not at its start, or none.
func (r *Resolver) capital(d Range) int32 {
	for k := d.First; k < d.Last-1; k++ {
		if f := r.t.Tokens[k].Flags; f&token.Capital != 0 && f&token.Initial == 0 && r.lists(k)&lexicon.Demonym == 0 {
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
		if !lexicon.Adjectives.Has(r.g.Tags[n]) {
			return d
		}
	}
	return Range{k, d.Last}
}
