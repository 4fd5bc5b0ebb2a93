package entity

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
)

// Who has no name in the text loses to those who have, where a pronoun is weighed. Yet whoever is described and has just spoken goes on to:
// A county spokesman confirmed that. "We are studying it," he said.

// lastTalker returns the one person, or the body, who is only described and speaks in the sentence before that of the pronoun at token x, as
// its subject, and whom the pronoun of claim ci fits, if nobody who is named has acted since, or none.
func (r *Resolver) lastTalker(x, ci int32, p pronoun) int32 {
	k := ci - 1
	for k > 0 && k > ci-maxNext && r.claims[k].Parent >= 0 {
		k-- // the police, of whom the spokesman says that they say something
	}
	if r.dialogue || k < 0 || r.claims[k].Source.Empty() {
		return none
	}
	e, i := r.speakers[k], r.claims[k].Source.First
	if e < 0 || r.t.Tokens[i].Sentence != r.sentenceBefore(x, ci) || r.paragraph(i) != r.paragraph(x) {
		return none
	}
	if !r.entities[e].nominal || !r.fitsTalker(e, p) || !r.leadsSentence(k) || !r.bringsIn(k, e, p) || r.actsSince(k, x, e, p) {
		return none
	}
	return e
}

// sentenceBefore returns the sentence before that of token x, the source of claim ci, and before what that says, or -1.
func (r *Resolver) sentenceBefore(x, ci int32) int32 {
	s := r.t.Tokens[x].Sentence
	if i := r.claims[ci].start(); i >= 0 && i < x {
		s = min(s, r.t.Tokens[i].Sentence)
	}
	return s - 1
}

// leadsSentence reports whether the source of claim k is the subject of its sentence: nothing but what it says, or a conjunction, stands
// before it, and its cue is a verb that asks nothing.
func (r *Resolver) leadsSentence(k int32) bool {
	c := &r.claims[k]
	i, first := c.Source.First, r.t.Sentences[r.t.Tokens[c.Source.First].Sentence].First
	if i > first && !c.holds(first) && r.t.Tokens[first].Quotation < 0 && !(i == first+1 && r.tag(first) == lexicon.CC) {
		return false
	}
	for n := c.Cue.First; n < c.Cue.Last; n++ {
		if lexicon.Verbs.Has(r.tag(n)) {
			return !lexicon.Among(" according asked asks ", r.form(n))
		}
	}
	return false
}

// fitsTalker reports whether a pronoun may stand for e, who is only described: they for one person whose sex is not told, too.
func (r *Resolver) fitsTalker(e int32, p pronoun) bool {
	x := &r.entities[e]
	switch p {
	case he, she:
		return x.kind == Person && r.fits(x, p, Person)
	case they:
		return x.kind == Person && x.gender == unsexed
	case it:
		return x.kind == Organization
	}
	return false
}

// bringsIn reports whether the source of claim k brings in e, whom the pronoun may mean after it, or says whose e is, and does not speak of
// somebody whom the text may have named: a county spokesman, the temple's priest; but not the veteran striker, or her manager for she.
func (r *Resolver) bringsIn(k, e int32, p pronoun) bool {
	c := &r.claims[k]
	i, end := c.Source.First, r.base(c.Source.First, c.Source.Last)
	switch {
	case r.pronoun(i) == p && end == i+1:
		return r.tag(i) == lexicon.PRP // he said so, and he
	case r.tag(i) == lexicon.PRPS:
		return r.pronoun(i) != p
	case p == it:
		return r.owned(i, end-1) || lexicon.Among(publicBodies, r.form(end-1))
	}
	if r.owned(i, end-1) {
		m := r.ownerBefore(i, end-1)
		return m == nil || m.entity == none || !r.fits(&r.entities[m.entity], p, Person) // not Senator Roth's driver
	}
	one := !r.definite(i) && r.tag(i) == lexicon.DT || equalFold(r.form(i), "one")
	return one || end < c.Source.Last && r.form(end) == "of"
}

// ownerBefore returns the name, or the description, whose genitive stands between the tokens i and head, or nil.
func (r *Resolver) ownerBefore(i, head int32) *mention {
	for k := head; k > i; k-- {
		if r.tag(k) == lexicon.POS {
			return r.mentionBefore(k)
		}
	}
	return nil
}

// actsSince reports whether somebody else than e whom the pronoun fits is named as a subject after the source of claim k and before token x,
// or a pronoun there may mean somebody else, or several are mentioned whom they may mean.
func (r *Resolver) actsSince(k, x, e int32, p pronoun) bool {
	i := r.claims[k].Source.Last
	cue := r.claims[k].Cue.Last
	pronouns := r.pronounsBefore(x)
	for n := pronouns - 1; n >= max(0, pronouns-maxMentions) && r.pronouns[n].token >= i && p != they && p != it; n-- {
		r.steps++
		a := &r.pronouns[n]
		own := r.form(a.token-1) == "that" && r.tag(a.token) == lexicon.PRP // the chief said that he had tried
		if alike := a.gender == pronounGender(r.form(x)); alike && (a.token == cue || r.entities[e].gender == unsexed && !own) {
			return true // a doctor told her so; one critic wrote that her voice was loud
		}
	}
	at := r.before(x)
	for k := at - 1; k >= 0 && k >= at-maxMentions && r.mentions[k].first >= i; k-- {
		r.steps++
		m := &r.mentions[k]
		if m.entity == none || m.entity == e || m.flags&inQuote != 0 {
			continue
		}
		switch y := &r.entities[m.entity]; {
		case p == they:
			if r.kind(y) == Group {
				return true
			}
		case m.flags&(inSubject|reported|object) == inSubject && r.fits(y, p, Unknown):
			return true
		}
	}
	return false
}

// lastOfNation returns whoever is named and speaks in the sentence before that of a description, as its subject, if that says nothing but of
// what nation somebody is, nothing speaks against it, and nobody else is named since, or none: Ana Roth was modest. The Finn said so.
func (r *Resolver) lastOfNation(d *description) int32 {
	k := d.claim - 1
	if k < 0 || r.claims[k].Source.Empty() || !r.leadsSentence(k) {
		return none
	}
	e, i, last := r.speakers[k], r.claims[k].Source.First, r.claims[k].Source.Last
	if e < 0 || r.t.Tokens[i].Sentence != r.sentenceBefore(d.first, d.claim) || r.paragraph(i) != r.paragraph(d.first) {
		return none
	}
	x := &r.entities[e]
	if x.nominal || r.kind(x) != Person || x.gender.differs(d.gender) || r.busy(e, d.first) || r.isForeigner(d, e) {
		return none
	}
	at := r.before(d.first)
	for n := at - 1; n >= max(0, at-maxMentions) && r.mentions[n].first >= last; n-- {
		r.steps++
		if m := &r.mentions[n]; m.isName() && m.entity != none && m.entity != e && r.kindOf(m.entity) == Person {
			return none
		}
	}
	return e
}

// lastOfTrade returns the one who is named and has just spoken, if that may be whom a description tells where somebody was born or raised, and
// the text gives him or her no other trade, or none: "They learned," says Dr Ana Roth. The Lund-born ecologist
func (r *Resolver) lastOfTrade(d *description) int32 {
	k := d.claim - 1
	if k < 0 || r.claims[k].Source.Empty() {
		return none
	}
	e, s := r.speakers[k], r.t.Tokens[r.claims[k].Source.First].Sentence
	if e < 0 || r.t.Tokens[d.first].Sentence > s+maxNext {
		return none
	}
	x := &r.entities[e]
	if x.nominal || r.kind(x) != Person || x.gender.differs(d.gender) || r.hasTrade(x) && !hasRole(x, d.role) || r.busy(e, d.first) {
		return none
	}
	return e
}

// justIntroduced returns whoever is first named, in apposition, at the end of the sentence before a description that opens its own and says
// nothing but of what nation somebody is, if nothing speaks against it, or none: She has met its former assistant, Jan Meyer. The Dane
func (r *Resolver) justIntroduced(d *description) int32 {
	s := r.t.Tokens[d.first].Sentence
	if s == 0 || r.t.Sentences[s].First != d.first || r.t.Sentences[s-1].Paragraph != r.paragraph(d.first) {
		return none
	}
	last := r.t.Sentences[s-1].Last - 1
	m := r.nameBefore(last)
	if m == nil || m.entity == none || m.outer < 1 || r.char(m.outer-1) != ',' || r.char(last) != '.' {
		return none
	}
	x := &r.entities[m.entity]
	if r.kind(x) != Person || x.words < 2 || x.firstToken != m.first || x.gender.differs(d.gender) || r.isForeigner(d, m.entity) {
		return none
	}
	return m.entity
}

// talkerOfTrade returns the one who is named and whose claims alone stand before a description in its paragraph, if that says of what science
// somebody is, and the text says so of nobody and gives him or her no trade, or none: Roth agrees. She plans to go on. "I am in a hurry," the
// botanist said.
func (r *Resolver) talkerOfTrade(d *description) int32 {
	k, p := d.claim-1, r.paragraph(d.first)
	if d.words != 2 || k < 0 || !scholar(d.noun) || r.mentionedRole(d.first, d.role) || r.claims[k].Source.Empty() {
		return none
	}
	e := r.speakers[k]
	if e < 0 || r.paragraph(r.claims[k].Source.First) != p {
		return none
	}
	x := &r.entities[e]
	if x.nominal || r.kind(x) != Person || r.hasTrade(x) || x.gender.differs(d.gender) || r.busy(e, d.first) || r.othersIn(p, d.first, e) {
		return none
	}
	return e
}

// scholar reports whether a noun is for somebody of a science.
func scholar(noun string) bool {
	return strings.HasSuffix(noun, "logist") || lexicon.Among(" botanist physicist chemist geneticist historian economist mathematician"+
		" researcher scientist astronomer geographer linguist ", noun)
}
