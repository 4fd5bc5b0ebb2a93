package entity

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
)

// Whom a pronoun stands for, and a description like one, is decided by salience: what is mentioned before it is a candidate, each mention
// counts by where it stands, and the best candidate is taken if it is well ahead of the second.

const (
	// lookBack is how many sentences before a pronoun are searched for what it stands for.
	lookBack = 8
	// maxMentions is how many mentions before a pronoun are looked at.
	maxMentions = 64
	// talkerSentences is how many sentences before a pronoun the claim before may stand, for its speaker to be meant where two
	// are as likely.
	talkerSentences = 3
	// maxCandidates is how many entities are weighed for a pronoun.
	maxCandidates = 24
	// margin is by how much the best candidate must be ahead of the second; the weights below are in the same unit.
	margin = 3
	// actorMargin is by how much whoever spoke last must be ahead of somebody else who has acted since.
	actorMargin = 12
)

// What speaks for a candidate and what against it.
const (
	asMentioned      = 100 // it is mentioned at all
	perSentence      = 8   // each sentence between it and the pronoun
	asSubject        = 16  // it is the subject there
	sameSentence     = 18  // and that in the pronoun's own sentence
	asObject         = -8  // a preposition stands before it
	asOwner          = -4  // 's follows
	inReport         = -18 // it stands in what is claimed before
	quotedThere      = -40 // it stands in a quotation
	asDescribed      = -18 // it is a description and has no name
	asDescribedThing = -4  // the same, of what is called it or they: the foreign ministry
	asUnknown        = -16 // nothing says that it is a person
	knownGender      = 8   // its gender is known to be the pronoun's
	spoke            = 24  // he or she was the speaker of a claim there: whoever speaks goes on to
	spokeThing       = 14  // the same, of what is called it or they
	headlineOnly     = -10
	asSetting        = -20 // a place is said to be where, and it stands for what is spoken of
	asSingular       = -10 // they stands for one organisation
	asOwned          = -30 // it is a description of somebody by whom the pronoun may mean: his lawyer, for he
	asFollowed       = 4   // a pronoun of the narrative stands for it there
	again            = 2   // it is mentioned again, where that says no more for it
	maxCount         = 12  // of its mentions in the text, one for each up to so many
)

// A candidate is an entity that a pronoun may stand for, and what speaks for it.
type candidate struct {
	entity int32
	score  int32
}

// A reference is a pronoun, or a description like one, and the candidates for what it stands for.
type reference struct {
	token    int32
	sentence int32
	claim    int32 // whose source it is
	pronoun  pronoun
	kind     Kind // of what it stands for, or Unknown where it may be any

	candidates [maxCandidates]candidate
	n          int
}

// pick returns the entity that a pronoun of the given sort, at token x, most likely stands for, or none.
func (r *Resolver) pick(x, ci int32, p pronoun, kind Kind) int32 {
	ref := reference{token: x, sentence: r.t.Tokens[x].Sentence, claim: ci, pronoun: p, kind: kind}
	r.considerMentions(&ref)
	if p == he || p == she || p == someone {
		r.considerFollowed(&ref)
	}
	talker, talked := r.considerSpeakers(&ref)

	best, second := ref.best()
	if best.entity == none {
		return none
	}
	ahead := best.score - second.score
	switch {
	case second.entity == none || ahead >= actorMargin:
		return best.entity
	case ahead >= margin:
		if best.entity == talker && !r.dialogue && (p == he || p == she) && !r.adds(&r.claims[ci]) {
			if e := r.lastActor(talker, talked, x, p); e == second.entity {
				return e // Roth said so. Lund was more careful. She
			}
		}
		return best.entity
	case r.dialogue || p != he && p != she || talker == none:
		return none
	}
	// News let one source speak at a time, until another one acts.
	e := r.lastActor(talker, talked, x, p)
	if e != best.entity && e != second.entity {
		return none
	}
	return e
}

// considerMentions makes candidates of what is mentioned in the sentences before a pronoun, and in its own before it.
func (r *Resolver) considerMentions(ref *reference) {
	c := &r.claims[ref.claim]
	at := r.before(ref.token)
	for k := at - 1; k >= 0 && k >= at-maxMentions; k-- {
		r.steps++
		m := &r.mentions[k]
		if m.sentence < ref.sentence-lookBack {
			break
		}
		if m.entity == none || m.last > ref.token || m.flags&inByline != 0 || c.holds(m.first) {
			continue
		}
		score := asMentioned + r.standing(ref, m)
		if m.flags&inSubject != 0 && r.isInner(k) {
			score -= asSubject
		}
		if ref.pronoun == they && m.was != none {
			r.consider(ref, m.was, score) // the union: they may be its members
			continue
		}
		r.consider(ref, m.entity, score)
		if ref.pronoun == they {
			if e := r.couple(k); e != none {
				r.consider(ref, e, score)
			}
		}
	}
}

// isInner reports whether the name of mention k stands in a description before whose noun it is, in news: the | Lund | lifeboat society.
func (r *Resolver) isInner(k int) bool {
	if r.dialogue || k == 0 {
		return false
	}
	m, o := &r.mentions[k], &r.mentions[k-1]
	return m.isName() && !o.isName() && o.first < m.first && m.last < o.last
}

// standing says what speaks for a mention, or against it, by where it stands.
func (r *Resolver) standing(ref *reference, m *mention) int32 {
	score := -perSentence * (ref.sentence - m.sentence)
	switch {
	case m.flags&inQuote != 0 && r.t.Tokens[m.first].Quotation != r.t.Tokens[ref.token].Quotation:
		score += quotedThere
	case m.flags&inSubject != 0:
		score += asSubject
		if m.sentence == ref.sentence {
			score += sameSentence
		}
	case m.flags&object != 0:
		score += asObject
	}
	if m.flags&owner != 0 {
		score += asOwner
	}
	if r.isOwned(ref, m) {
		score += asOwned
	}
	if ref.pronoun == it && r.isSetting(m) {
		score += asSetting
	}
	if m.flags&reported != 0 && m.sentence < ref.sentence {
		score += inReport
	}
	if m.flags&headline != 0 {
		score += headlineOnly
	}
	return score
}

// isOwned reports whether a mention describes somebody, no subject, by whom the pronoun may mean: his lawyer, for he.
func (r *Resolver) isOwned(ref *reference, m *mention) bool {
	return m.flags&nominal != 0 && (m.sentence == ref.sentence || ref.pronoun == it) && r.tag(m.outer) == lexicon.PRPS &&
		r.pronoun(m.outer) == ref.pronoun && m.flags&inSubject == 0
}

// isSetting reports whether a mention is of a place and says where something is: the union in Lund.
func (r *Resolver) isSetting(m *mention) bool {
	x := &r.entities[m.entity]
	return m.flags&object != 0 && x.kind == Place || m.flags&located != 0 && r.kind(x) == Place
}

// considerFollowed makes candidates of those whom the narrative's own pronouns stand for in the sentences before a pronoun for somebody.
func (r *Resolver) considerFollowed(ref *reference) {
	c := &r.claims[ref.claim]
	at := r.pronounsBefore(ref.token)
	for k := at - 1; k >= 0 && k >= at-maxMentions; k-- {
		r.steps++
		a := &r.pronouns[k]
		apart := ref.sentence - r.t.Tokens[a.token].Sentence
		if apart > lookBack {
			break
		}
		alike := ref.pronoun == someone || (ref.pronoun == he) == (a.gender == male)
		if r.nouns[k] == none || !alike || c.holds(a.token) {
			continue
		}
		score := asMentioned - perSentence*apart + asFollowed
		if r.verbFollows(a.token + 1) {
			score += asSubject
		}
		r.consider(ref, r.nouns[k], score)
	}
}

// considerSpeakers makes candidates of the speakers of the claims before that of a pronoun. It returns who spoke just before, or none,
// and at which token.
func (r *Resolver) considerSpeakers(ref *reference) (talker, talked int32) {
	c := &r.claims[ref.claim]
	talker = none
	for k := ref.claim - 1; k >= 0 && k >= ref.claim-maxParents; k-- {
		e := r.speakers[k]
		if e == none || !r.dialogue && r.claims[k].Evidence == Narrator {
			continue // the I is not she
		}
		from := r.claims[k].Source.First
		if r.claims[k].Source.Empty() {
			from = r.claims[k].start()
		}
		if from < 0 || from > ref.token && c.holds(from) {
			continue
		}
		apart := max(0, ref.sentence-r.t.Tokens[from].Sentence)
		if apart > lookBack {
			break
		}
		if k == ref.claim-1 && apart <= talkerSentences {
			talker, talked = e, from
		}
		score := asMentioned - perSentence*apart
		if ref.pronoun == it || ref.pronoun == they || ref.pronoun == someone {
			score += spokeThing
		} else {
			score += spoke
			if x := &r.entities[e]; x.kind == Unknown && x.words > 1 && r.paragraph(from) == r.paragraph(ref.token) {
				score -= asUnknown // who says something is a person
			}
		}
		r.consider(ref, e, score)
	}
	return talker, talked
}

// consider makes an entity a candidate if the pronoun may stand for it. What sort of entity it is counts beside the score of where it
// stands.
func (r *Resolver) consider(ref *reference, e, score int32) {
	x, p := &r.entities[e], ref.pronoun
	if !r.fits(x, p, ref.kind) || r.dialogue && r.absent(e) && r.t.Tokens[ref.token].Quotation < 0 {
		return
	}
	if p == he && x.gender == male || p == she && x.gender == female {
		score += knownGender
	}
	switch {
	case p == they && x.kind != Group:
		score += asSingular
	case x.nominal && (p == it || p == they):
		score += asDescribedThing
	case x.nominal:
		score += asDescribed
		if r.dialogue {
			score += asDescribed
		}
	}
	if x.kind == Unknown && x.said == 0 && x.gender == unsexed && (p == he || p == she) || p == it && r.guessed(x) {
		score += asUnknown
	}
	ref.put(e, score+min(x.count, maxCount))
}

// put adds a candidate. One that is there already keeps its best score, and is likelier for each time that it comes again.
func (ref *reference) put(e, score int32) {
	for k := range ref.candidates[:ref.n] {
		c := &ref.candidates[k]
		if c.entity != e {
			continue
		}
		if c.score < score {
			c.score = score
		} else {
			c.score += again
		}
		return
	}
	if ref.n < maxCandidates {
		ref.candidates[ref.n] = candidate{e, score}
		ref.n++
	}
}

// best returns the two candidates with the highest scores, the earlier ones first among equals, with none where there are fewer.
func (ref *reference) best() (first, second candidate) {
	first.entity, second.entity = none, none
	for _, c := range ref.candidates[:ref.n] {
		switch {
		case first.entity == none || c.score > first.score:
			first, second = c, first
		case second.entity == none || c.score > second.score:
			second = c
		}
	}
	return first, second
}

// adds reports whether the cue of a claim says that its speaker has spoken before.
func (r *Resolver) adds(c *Claim) bool {
	if c.Cue.Empty() {
		return false
	}
	switch r.form(c.Cue.Last - 1) {
	case "added", "adds", "adding", "continued", "concluded", "repeated":
		return true
	}
	return false
}

// lastActor returns the last one who acts between the tokens i and j and whom the pronoun fits, or else e: Lund said so, but Roth left.
// He ...
func (r *Resolver) lastActor(e, i, j int32, p pronoun) int32 {
	at := r.before(j)
	for k := at - 1; k >= 0 && k >= at-maxMentions && r.mentions[k].first > i; k-- {
		r.steps++
		m := &r.mentions[k]
		if m.entity != none && m.flags&(inSubject|inQuote|reported|nominal) == inSubject && r.fits(&r.entities[m.entity], p, Unknown) {
			return m.entity
		}
	}
	return e
}

// guessed reports whether an entity is taken for a person by no more than the number of its words, and its last word may be a plural, so
// that it may be called it: Bharat Kilns.
func (r *Resolver) guessed(x *entity) bool {
	if r.dialogue || x.kind != Unknown || x.nominal || x.words < 2 || x.said > 0 {
		return false
	}
	if x.gender != unsexed || x.votes != 0 || r.isGiven(x.name.First) {
		return false
	}
	last := r.form(x.name.Last - 1)
	return strings.HasSuffix(last, "s") && !lexicon.Surname(last) && r.kind(x) == Person
}

// fits reports whether a pronoun may stand for the entity.
func (r *Resolver) fits(x *entity, p pronoun, kind Kind) bool {
	k := r.kind(x)
	if kind != Unknown && k != kind {
		return false
	}
	switch p {
	case he, she:
		if k != Person && (k != Unknown || r.hasArticle(x)) {
			return false
		}
		g := male
		if p == she {
			g = female
		}
		return x.gender == unsexed || x.gender == g
	case it:
		return k == Organization || k == Place || k == Document || k == Unknown && !x.nominal || r.guessed(x)
	case they:
		return k == Group || k == Organization || k == Unknown
	case someone:
		return k == Person && !x.nominal
	}
	return true
}

// hasArticle reports whether an entity's name has the article before it, and perhaps words that tell one part of it from another: the
// upper Lund.
func (r *Resolver) hasArticle(x *entity) bool {
	i := x.name.First
	for i > max(x.name.First-maxModifiers, 0) && lexicon.Adjectives.Has(r.tag(i-1)) {
		i--
	}
	return !x.nominal && i > 0 && r.tag(i-1) == lexicon.DT
}
