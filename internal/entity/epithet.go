package entity

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// News call somebody by the name once and then, to vary, by what the reader knows of him or her: the veteran striker, the
// shipping magnate, the 34-year-old. The text need not have said it of the name before. What tells whom it means is who is spoken of, as
// with a pronoun.

// leastNamed is how often a text must name somebody to call him or her by an epithet: those who are named once are quoted and
// left.
const leastNamed = 3

// alluded returns whom a description, which the text has not used of anybody by name, stands for, or none.
func (r *Resolver) alluded(d *description) int32 {
	i, head, ci := d.first, d.head, d.claim
	if e := r.age(i, head); e != none {
		return e
	}
	if e := r.onlyAlluded(d); e != none {
		return e
	}
	if r.years(head) != "" {
		if e := r.actingBefore(d); e != none {
			return e
		}
		if e := r.onlyInParagraph(d); e != none {
			return e
		}
		if e := r.lastOfNation(d); e != none {
			return e // "It was late," said Ana Roth. The 66-year-old refused to pay.
		}
		return none
	}
	if head > i+1 && placed(r.form(i+1)) {
		return r.lastOfTrade(d)
	}
	if e := r.talkerOfTrade(d); e != none {
		return e
	}
	if !public(d.noun) && !(r.native(i, head) && r.alone(head, ci)) || r.owned(i, head) {
		return none
	}
	held := d.role
	for k := i + 1; k < head; k++ {
		if r.form(k) == "former" {
			held = 0 // and another office since, perhaps
		}
	}
	if e := r.compatriot(d, held); e != none {
		return e
	}
	if r.native(i, head) {
		if e := r.actingBefore(d); e != none {
			return e
		}
		if e := r.lastOfNation(d); e != none {
			return e
		}
		if e := r.justIntroduced(d); e != none {
			return e
		}
	}
	p := [...]pronoun{unsexed: someone, male: he, female: she}[d.gender]
	e := r.pick(i, ci, p, Person)
	if e == none || r.isForeigner(d, e) {
		return none
	}
	if x := &r.entities[e]; x.nominal || x.count < leastNamed || !r.mayAllude(i, e, held) || !r.prominent(e, i, d.role) {
		return none
	}
	if p := r.claims[ci].Parent; p >= 0 && e == r.speakers[p] {
		return none // she said the senator had told her: the senator is not she
	}
	return e
}

// onlyAlluded returns the only person whom the text has named before a description, if that may allude to him or her, or none.
func (r *Resolver) onlyAlluded(d *description) int32 {
	i, head := d.first, d.head
	if head > i+1 && r.form(i+1) == "former" || strings.HasPrefix(d.noun, "ex-") {
		if e := r.onlyNamed(i, d.gender); e != none && !r.busy(e, i) && !hasRole(&r.entities[e], d.role) {
			return e // the former goalkeeper, whatever else is said of the one who is named
		}
	}
	if e := r.onlyOfTrade(d); e != none {
		return e
	}
	if head == i+1 && r.isEpithet(d) || head > i+1 && r.national(i, head) {
		e := r.onlyNamed(i, d.gender)
		if e != none && r.years(head) != "" && !r.busy(e, i) && r.actsIn(e, r.t.Tokens[i].Sentence-1) {
			return e // The coach, Ana Roth, left. The 52-year-old said why.
		}
		if e == none || head == i+1 && public(d.noun) && r.entities[e].roles[0] != 0 || !r.mayAllude(i, e, d.role) {
			return none
		}
		if office(d.noun) && r.entities[e].count < leastNamed && !r.isOfOffice(d) {
			return none // a runner is not the mayor
		}
		return e // the 34-year-old; the Peruvian virologist
	}
	return none
}

// compatriot returns the person last named before a description, and not ruled out by the office that it says is held, who is named with the
// same place or nation, or none: the French leader, after French President Ana Roth.
func (r *Resolver) compatriot(d *description, held lexicon.Word) int32 {
	at := r.before(d.first)
	for k := at - 1; k >= 0 && k >= at-maxMentions; k-- {
		r.steps++
		m := &r.mentions[k]
		if m.entity == none || !m.isName() || r.entities[m.entity].kind != Person {
			continue
		}
		if here, _ := r.from(d.first, d.head, m); here && r.mayAllude(d.first, m.entity, held) {
			return m.entity
		}
	}
	return none
}

// isForeigner reports whether entity e is mentioned before a description with another place or nation: the Peruvian senator is not Chile's.
func (r *Resolver) isForeigner(d *description, e int32) bool {
	at := r.before(d.first)
	for k := at - 1; k >= 0 && k >= at-maxMentions; k-- {
		r.steps++
		if m := &r.mentions[k]; m.entity == e {
			if _, elsewhere := r.from(d.first, d.head, m); elsewhere {
				return true
			}
		}
	}
	return false
}

// mayAllude reports whether nothing in the sentence of a description that starts at token i, and nothing that the text says of entity e,
// speaks against its being meant by the description. The noun w is that of the description, or 0 if it tells of the past.
func (r *Resolver) mayAllude(i, e int32, w lexicon.Word) bool {
	x := &r.entities[e]
	return !r.busy(e, i) && !r.otherTrade(x) && !r.otherOffice(x, w)
}

// alone reports whether nothing but an age follows the noun at token head in the source of claim ci: the Belgian, 27.
func (r *Resolver) alone(head, ci int32) bool {
	last := r.claims[ci].Source.Last
	return last == head+1 || last == head+3 && r.char(head+1) == ',' && r.tag(head+2) == lexicon.CD
}

// onlyNamed returns the one person whom the text has named before token i, if nothing says that it is a man or a woman where the other is
// meant, or none.
func (r *Resolver) onlyNamed(i int32, g gender) int32 {
	e := r.only(i, func(x *entity) bool { return r.kind(x) == Person })
	if e == none {
		// Of Duda Tavares, who scored for Maringas, Maringas is a person for want of anything better.
		e = r.only(i, func(x *entity) bool { return x.kind == Person || x.gender != unsexed })
		at := r.before(i)
		for k := at - 1; e != none && k >= 0 && k >= at-maxRecall; k-- {
			r.steps++
			m := &r.mentions[k]
			if m.flags&(inSubject|headline) == inSubject && m.entity != none && m.entity != e && r.kindOf(m.entity) == Person {
				return none
			}
		}
	}
	if e == none || r.entities[e].gender.differs(g) {
		return none
	}
	return e
}

// subsumed returns the one person before the description [i, head] whose role is a sort of what it says, or none: the musician, of a
// violinist.
func (r *Resolver) subsumed(i, head int32) int32 {
	noun, found := r.form(head), int32(none)
	at := r.before(i)
	for k := at - 1; k >= 0 && k >= at-maxMentions; k-- {
		r.steps++
		m := &r.mentions[k]
		if m.entity == none || !m.isName() || m.entity == found || r.entities[m.entity].kind != Person {
			continue
		}
		for _, w := range r.entities[m.entity].roles {
			if w != 0 && lexicon.Sort(r.l.Entries[w].Form, noun) {
				if found != none {
					return none // which of them?
				}
				found = m.entity
				break
			}
		}
	}
	return found
}

// prominent reports whether nobody else has been named as often as the entity in the sentences before token i, and nobody else's
// epithet is the subject there: two signs must agree, since a wrong speaker is worse than a description.
func (r *Resolver) prominent(e, i int32, w lexicon.Word) bool {
	s := r.t.Tokens[i].Sentence
	var others [maxCandidates]candidate
	n, own := 0, int32(0)
	at := r.before(i)
	for k := at - 1; k >= 0 && k >= at-maxMentions; k-- {
		r.steps++
		m := &r.mentions[k]
		if m.entity == none {
			continue
		}
		x := &r.entities[m.entity]
		switch {
		case m.entity == e:
			own++
		case x.nominal:
			if m.flags&(inSubject|inQuote) == inSubject && m.sentence >= s-1 && m.sentence < s && m.role != w && public(r.l.Entries[m.role].Form) {
				return false
			}
		case r.kind(x) == Person:
			j := 0
			for j < n && others[j].entity != m.entity {
				j++
			}
			if j == n && n < maxCandidates {
				others[n] = candidate{m.entity, 0}
				n++
			}
			if j < n {
				others[j].score++
			}
		}
	}
	for _, o := range others[:n] {
		if o.score > own {
			return false
		}
	}
	return true
}

// busy reports whether the entity is the subject of something in the sentence of token i, before it and outside of quotation
// marks: in Roth left when the senator spoke, the senator is somebody else.
func (r *Resolver) busy(e, i int32) bool {
	s := r.t.Tokens[i].Sentence
	at := r.before(i)
	for k := at - 1; k >= 0 && k >= at-maxMentions && r.mentions[k].sentence == s; k-- {
		r.steps++
		if m := &r.mentions[k]; m.entity == e && m.flags&inQuote == 0 {
			return true
		}
	}
	return false
}

// actingBefore returns the only one who is named as a subject, or meant by a pronoun at its start, in the narrative sentence before a
// description in its paragraph, if nothing speaks against his or her being meant by it, or none: Ana Roth lost. "I am tired," said the
// 27-year-old.
func (r *Resolver) actingBefore(d *description) int32 {
	s := r.t.Tokens[d.first].Sentence - 1
	p := r.paragraph(d.first)
	for n := 0; n < maxNext && s >= 0 && r.t.Sentences[s].Paragraph == p && r.t.Tokens[r.t.Sentences[s].First].Quotation >= 0; n++ {
		s--
	}
	if s < 0 || r.t.Sentences[s].Paragraph != p || r.t.Tokens[r.t.Sentences[s].First].Quotation >= 0 {
		return none
	}
	e := r.onlyActor(s)
	if e < 0 || r.kindOf(e) != Person || r.entities[e].nominal || r.entities[e].gender.differs(d.gender) {
		return none
	}
	if !r.mayAllude(d.first, e, d.role) || r.isForeigner(d, e) {
		return none
	}
	if !r.claims[d.claim].Direct && r.othersIn(p, d.first, e) {
		return none
	}
	if p := r.claims[d.claim].Parent; p >= 0 && e == r.speakers[p] {
		return none
	}
	return e
}

// othersIn reports whether somebody else than e is named in paragraph p before token i.
func (r *Resolver) othersIn(p, i, e int32) bool {
	at := r.before(i)
	for k := at - 1; k >= 0 && k >= at-maxMentions && r.t.Sentences[r.mentions[k].sentence].Paragraph == p; k-- {
		r.steps++
		if m := &r.mentions[k]; m.isName() && m.entity != none && m.entity != e && r.kindOf(m.entity) == Person {
			return true
		}
	}
	return false
}

// onlyActor returns the only one who is named as a subject in sentence s, or whom the pronoun means with which it starts, none, or several.
func (r *Resolver) onlyActor(s int32) int32 {
	first, e := r.t.Sentences[s].First, int32(none)
	if n := r.pronounsBefore(first); n < len(r.pronouns) && r.pronouns[n].token == first && r.tag(first) == lexicon.PRP {
		e = r.nouns[n]
	}
	for k := r.before(first); k < len(r.mentions) && r.mentions[k].sentence == s; k++ {
		r.steps++
		m := &r.mentions[k]
		if m.entity != none && m.flags&(inSubject|inQuote|headline) == inSubject && m.kind != Place && m.kind != Document {
			e = one(e, m.entity)
		}
	}
	return e
}

// otherTrade reports whether the text describes the entity as one of those who comment on public figures or speak for them: an
// analyst is not the senator.
func (r *Resolver) otherTrade(x *entity) bool {
	for _, w := range x.roles {
		switch noun := r.l.Entries[w].Form; noun {
		case "analyst", "expert", "professor", "economist", "historian", "pollster",
			"reporter", "journalist", "correspondent", "columnist", "moderator", "host", "anchor", "biographer", "coach", "referee", "umpire":
			return true
		default:
			if retinue(noun) {
				return true
			}
		}
	}
	return false
}

// otherOffice reports whether w is an office and the text gives the entity another one: the Kenyan president is not the Kenyan
// minister.
func (r *Resolver) otherOffice(x *entity, w lexicon.Word) bool {
	if w == 0 || !office(r.l.Entries[w].Form) {
		return false
	}
	for _, o := range x.roles {
		if o != 0 && o != w && office(r.l.Entries[o].Form) {
			return true
		}
	}
	return false
}

// office reports whether a noun is an office that one person holds at a time, or holds alone of those offices.
func office(noun string) bool {
	switch noun {
	case "president", "premier", "chancellor", "minister", "secretary", "governor", "senator", "congressman", "mayor", "pope":
		return true
	}
	return false
}

// retinue reports whether a noun describes those who serve somebody, and of whom there are many: the board's spokesman is not
// the mayor's.
func retinue(noun string) bool {
	switch noun {
	case "spokesman", "spokeswoman", "spokesperson", "aide", "adviser", "advisor", "strategist", "consultant", "manager", "lawyer", "attorney":
		return true
	}
	return false
}

// native reports whether the description [i, head] is nothing but a word for the people of a nation: the German.
func (r *Resolver) native(i, head int32) bool {
	if head != i+1 || !r.definite(i) || r.t.Tokens[head].Flags&token.Capital == 0 {
		return false
	}
	return r.lists(head)&lexicon.Demonym != 0 && !r.demonymPlural(head)
}

// public reports whether a noun describes people whom news always name: the senator, but not the aide.
func public(noun string) bool {
	switch noun {
	case "candidate", "nominee", "frontrunner", "front-runner", "hopeful", "contender", "challenger", "incumbent", // of elections
		"senator", "congressman", "congresswoman", "governor", "mayor", "president", "premier", "chancellor", "minister", "leader", "secretary",
		"politician", "lawmaker", "legislator", "pope", "pontiff",
		"businessman", "businesswoman", "tycoon", "mogul", "magnate", "billionaire", "millionaire", "entrepreneur", "industrialist",
		"actor", "actress", "singer", "rapper", "comedian", "star", "filmmaker", "novelist", "playwright", "poet", // of the stage
		"striker", "midfielder", "goalkeeper", "winger", "quarterback", "pitcher", "sprinter", "golfer", "boxer", "champion": // of sport
		return true
	}
	return false
}
