package entity

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// A pronoun says what a pronoun may stand for.
type pronoun uint8

const (
	noPronoun pronoun = iota
	he
	she
	it
	they
	me
	we
	you
	relative
	someone // not a pronoun: a description of somebody whom the text names
)

// maxPronoun is the length of the longest pronoun, themselves.
const maxPronoun = 10

// pronoun returns what sort of pronoun token x is.
func (r *Resolver) pronoun(x int32) pronoun {
	s := r.form(x)
	if len(s) > maxPronoun {
		return noPronoun
	}
	var b [maxPronoun]byte
	n := copy(b[:], s)
	if 'A' <= b[0] && b[0] <= 'Z' {
		b[0] += 'a' - 'A'
	}
	switch string(b[:n]) {
	case "he", "him", "his", "himself":
		return he
	case "she", "her", "hers", "herself":
		return she
	case "it", "its", "itself":
		return it
	case "they", "them", "their", "theirs", "themselves":
		return they
	case "i", "me", "my", "myself", "mine":
		return me
	case "we", "us", "our", "ours", "ourselves":
		if n == 2 && s == "US" {
			return noPronoun
		}
		return we
	case "you", "your", "yours":
		return you
	case "who", "which", "whose", "whom":
		return relative
	case "that":
		if t := r.g.Tags[x]; t == lexicon.WDT || t == lexicon.IN {
			return relative
		}
	}
	return noPronoun
}

func pronounGender(s string) gender {
	switch s {
	case "he", "He", "his", "His", "him", "himself":
		return male
	case "she", "She", "her", "Her", "herself":
		return female
	}
	return unsexed
}

// refer returns who the pronoun at token x stands for in claim ci.
func (r *Resolver) refer(x int32, p pronoun, ci int32) (int32, Evidence) {
	switch p {
	case relative:
		if e := r.unlisted(x, ci); e != none {
			return e, Pronoun
		}
		return r.antecedent(x), Pronoun
	case me, we, you:
		if p == me || p == we {
			if e := r.quoter(x, ci); e != none {
				return e, Pronoun
			}
			if p == me && r.t.Tokens[x].Quotation < 0 && r.narrator != none {
				return r.narrator, Narrator
			}
		}
		return none, None
	}
	e := r.pick(x, ci, p, Unknown)
	if p == it && e == none && !r.dialogue && r.claims[ci].Parent < 0 {
		if e = r.only(x, r.untold); e != none {
			r.entities[e].kind = Organization
		}
	}
	if p == they && !r.dialogue && (e == none || r.kind(&r.entities[e]) == Organization) {
		if k := r.actorsBefore(x, ci); k != none {
			e = k
		}
	}
	if p == it && e != none && (r.kind(&r.entities[e]) == Unknown || r.guessed(&r.entities[e])) {
		r.entities[e].kind = Organization // what speaks, and is no person
	}
	return e, Pronoun
}

// actorsBefore returns the several people, or the police, with whom the sentence before that of token x begins, where x begins its own, or none: Pupils
// at the school have sent letters. They said so.
func (r *Resolver) actorsBefore(x, ci int32) int32 {
	s := r.t.Tokens[x].Sentence
	if s == 0 || r.t.Sentences[s].First != x {
		return none
	}
	i, last := r.t.Sentences[s-1].First, r.t.Sentences[s-1].Last
	if !r.isPolice(i) && !(r.g.Tags[i] == lexicon.NNS && (r.peopleAt(i) || r.members(i))) || r.t.Sentences[s-1].Paragraph != r.t.Sentences[s].Paragraph {
		return none
	}
	j := i + 1
	for j < last && j < i+maxDescription && !lexicon.Verbs.Has(r.g.Tags[j]) && r.g.Tags[j] != lexicon.MD && r.g.Tags[j] != lexicon.RB && r.t.Tokens[j].Kind == token.Word {
		j++
	}
	if j == last || r.t.Tokens[j].Kind != token.Word {
		return none
	}
	e, _ := r.phrase(i, j, ci)
	if e != none && r.kind(&r.entities[e]) != Group && !r.isPolice(i) {
		return none
	}
	return e
}

// maxParents is how many claims before one are searched for that in whose content its source stands.
const maxParents = 16

// quoter returns the speaker of the quotation that token x stands in, or none.
func (r *Resolver) quoter(x, ci int32) int32 {
	for k := ci - 1; k >= 0 && k >= ci-maxParents; k-- {
		if r.claims[k].holds(x) && r.t.Tokens[x].Quotation >= 0 {
			return r.speakers[k]
		}
	}
	return none
}

// unlisted returns whom the noun before the relative pronoun at token x describes, where nobody is known by it, or none: a falconer who.
func (r *Resolver) unlisted(x, ci int32) int32 {
	if r.dialogue || x == 0 || r.form(x) != "who" {
		return none
	}
	head := x - 1
	if head > 0 && r.t.Tokens[head].Char == ',' {
		head-- // the tenant, who
	}
	if tag := r.g.Tags[head]; tag != lexicon.NN && tag != lexicon.NNS && !(tag == lexicon.JJ && r.lists(head)&lexicon.RoleNoun != 0) {
		return none
	}
	if k := r.at(head); k >= 0 && r.mentions[k].entity != none {
		return none
	}
	if k := nounKind(r.lists(head)); k != Unknown && k != Person && k != Group {
		return none
	}
	first := r.t.Sentences[r.t.Tokens[x].Sentence].First
	i := r.modified(head, first)
	if i > first && (r.g.Tags[i-1] == lexicon.IN || r.g.Tags[i-1] == lexicon.TO) || i == head && r.g.Tags[head] == lexicon.NN {
		return none // a member of the choir who
	}
	if k := r.at(max(i-2, 0)); k >= 0 && i > 1 && r.t.Tokens[i-1].Char == ',' && r.g.Tags[head] == lexicon.NN && r.mentions[k].last == i-1 && r.mentions[k].flags&nominal == 0 && r.entityAt(k).kind == Person {
		return r.mentions[k].entity // Pia Sund, an avid falconer who
	}
	e, _ := r.describe(i, head+1, head+1, ci)
	return e
}

// antecedent returns what the relative pronoun at token x stands for: the noun phrase before it.
func (r *Resolver) antecedent(x int32) int32 {
	s := &r.t.Sentences[r.t.Tokens[x].Sentence]
	who := r.form(x)[0] == 'w' && r.form(x) != "which" || r.form(x)[0] == 'W'
	k := r.before(x) - 1
	for n := 0; k >= 0 && n < 6; n++ {
		m := &r.mentions[k]
		if m.first < s.First {
			break
		}
		if m.entity != none && m.last <= x {
			kd := r.kind(&r.entities[m.entity])
			near := m.last == x || m.last == x-1 && r.t.Tokens[m.last].Char == ','
			if who && (kd == Person || kd == Group || kd == Unknown && near) || !who && (kd != Person || m.last == x) {
				if near || m.flags&(inQuote|owner) == 0 && n > 0 || n == 0 {
					return m.entity
				}
			}
		}
		k--
	}
	return none
}

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
)

type candidate struct {
	entity int32
	score  int32
}

// pick returns the entity that a pronoun of the given sort, at token x, most likely stands for, or none.
func (r *Resolver) pick(x, ci int32, p pronoun, kind Kind) int32 {
	var cands [maxCandidates]candidate
	n := 0
	c := &r.claims[ci]
	put := func(e, score int32) {
		y := &r.entities[e]
		if !r.fits(y, p, kind) {
			return
		}
		if p == he && y.gender == male || p == she && y.gender == female {
			score += knownGender
		}
		switch {
		case p == they && y.kind != Group:
			score += asSingular
		case y.nominal && (p == it || p == they):
			score += asDescribedThing
		case y.nominal:
			score += asDescribed
			if r.dialogue {
				score += asDescribed
			}
		}
		if y.kind == Unknown && y.said == 0 && y.gender == unsexed && (p == he || p == she) || p == it && r.guessed(y) {
			score += asUnknown
		}
		score += min(y.count, 12)
		for k := range cands[:n] {
			if cands[k].entity == e {
				if cands[k].score < score {
					cands[k].score = score
				} else {
					cands[k].score += 2
				}
				return
			}
		}
		if n < maxCandidates {
			cands[n] = candidate{e, score}
			n++
		}
	}
	s := r.t.Tokens[x].Sentence
	at := r.before(x)
	for k := at - 1; k >= 0 && k >= at-maxMentions; k-- {
		r.steps++
		m := &r.mentions[k]
		if m.sentence < s-lookBack {
			break
		}
		if m.entity == none || m.last > x || c.holds(m.first) {
			continue
		}
		score := 100 - perSentence*(s-m.sentence)
		switch {
		case m.flags&inQuote != 0 && r.t.Tokens[m.first].Quotation != r.t.Tokens[x].Quotation:
			score += quotedThere
		case m.flags&inSubject != 0:
			score += asSubject
			if m.sentence == s {
				score += sameSentence
			}
		case m.flags&object != 0:
			score += asObject
		}
		if m.flags&owner != 0 {
			score += asOwner
		}
		if m.flags&nominal != 0 && (m.sentence == s || p == it) && r.g.Tags[m.outer] == lexicon.PRPS && r.pronoun(m.outer) == p && m.flags&inSubject == 0 {
			score += asOwned
		}
		if p == it && (m.flags&object != 0 && r.entities[m.entity].kind == Place || m.flags&located != 0 && r.kind(&r.entities[m.entity]) == Place) { // the union in Lund said
			score += asSetting
		}
		if m.flags&reported != 0 && m.sentence < s {
			score += inReport
		}
		if m.flags&headline != 0 {
			score += headlineOnly
		}
		put(m.entity, score)
		if p == they {
			if e := r.couple(k); e != none {
				put(e, score)
			}
		}
	}
	if p == he || p == she || p == someone {
		lo := r.pronounsBefore(x)
		for k := lo - 1; k >= 0 && k >= lo-maxMentions; k-- {
			r.steps++
			a := &r.pronouns[k]
			d := s - r.t.Tokens[a.token].Sentence
			if d > lookBack {
				break
			}
			if e := r.nouns[k]; e != none && (p == someone || (p == he) == (a.gender == male)) && !c.holds(a.token) {
				score := 100 - perSentence*d + asFollowed
				if r.verbFollows(a.token + 1) {
					score += asSubject
				}
				put(e, score)
			}
		}
	}
	talker, talked := int32(none), int32(0) // who spoke just before, and where
	for k := ci - 1; k >= 0 && k >= ci-maxParents; k-- {
		e := r.speakers[k]
		y := &r.claims[k]
		if e == none {
			continue
		}
		from := y.Source.First
		if y.Source.Empty() {
			from = y.start()
		}
		if from < 0 {
			continue
		}
		if c.holds(from) && from > x {
			continue
		}
		d := s - r.t.Tokens[from].Sentence
		if d < 0 {
			d = 0
		}
		if d > lookBack {
			break
		}
		if k == ci-1 && d <= talkerSentences {
			talker, talked = e, from
		}
		score := 100 - perSentence*d + spoke
		if p == it || p == they || p == someone {
			score += spokeThing - spoke
		} else if u := &r.entities[e]; u.kind == Unknown && u.words > 1 && r.paragraph(from) == r.paragraph(x) {
			score -= asUnknown // who says something is a person
		}
		put(e, score)
	}
	best, second := -1, -1
	for k := range cands[:n] {
		switch {
		case best < 0 || cands[k].score > cands[best].score:
			best, second = k, best
		case second < 0 || cands[k].score > cands[second].score:
			second = k
		}
	}
	switch {
	case best < 0:
		return none
	case second < 0 || cands[best].score-cands[second].score >= margin:
		if b := &cands[best]; second >= 0 && b.entity == talker && b.score-cands[second].score < actorMargin && !r.dialogue && (p == he || p == she) && !r.adds(c) {
			if e := r.lastActor(talker, talked, x, p); e == cands[second].entity {
				return e // Roth said so. Lund was more careful. She
			}
		}
		return cands[best].entity
	case r.dialogue || p != he && p != she || talker == none:
		return none
	}
	// News let one source speak at a time, until another one acts.
	e := r.lastActor(talker, talked, x, p)
	if e != cands[best].entity && e != cands[second].entity {
		return none
	}
	return e
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

// couple returns the group of two people who are named together, mention k the second, and act, or none: Ana Roth and Jan Meyer left.
func (r *Resolver) couple(k int) int32 {
	if k == 0 || r.dialogue {
		return none
	}
	m, o := &r.mentions[k], &r.mentions[k-1]
	if m.flags&(inQuote|nominal) != 0 || m.flags&inSubject == 0 && !r.pluralVerb(m.last) || o.flags&(inQuote|nominal|object) != 0 || o.entity == none || o.entity == m.entity || o.last+1 != m.outer || r.form(o.last) != "and" {
		return none
	}
	// Of Goran and Vlado Roth, nothing says that the first is a person but that he is named with the other.
	x, y := r.kind(&r.entities[o.entity]), r.kind(&r.entities[m.entity])
	if x != Person && y != Person && (r.entities[o.entity].words < 2 || r.entities[m.entity].words < 2) || x != Person && x != Unknown || y != Person && y != Unknown || y == Unknown && r.entities[m.entity].words < 2 {
		return none
	}
	return r.plural(o.outer, m.last, m.last)
}

// pluralVerb reports whether token i, which follows two names, is a verb in the form that an infinitive has: Ana and Jan run a kennel.
func (r *Resolver) pluralVerb(i int32) bool {
	if int(i)+1 >= len(r.g.Tags) || r.t.Tokens[i].Kind != token.Word || r.t.Tokens[i].Flags&token.Capital != 0 || r.l.Entries[r.g.Words[i]].Verb == 0 {
		return false
	}
	switch r.g.Tags[i] {
	case lexicon.VB, lexicon.VBN, lexicon.NN, lexicon.JJ:
	default:
		return false
	}
	switch r.g.Tags[i+1] {
	case lexicon.DT, lexicon.PRPS, lexicon.IN, lexicon.CD, lexicon.TO, lexicon.RB, lexicon.JJ, lexicon.NNS:
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

// report marks the mentions in what is claimed in plain words.
func (r *Resolver) report() {
	done := int32(0)
	for i := range r.claims {
		c := &r.claims[i]
		if c.Direct {
			continue
		}
		for _, p := range c.Content[:min(len(c.Content), maxRanges)] {
			for k := r.before(max(p.First, done)); k < len(r.mentions) && r.mentions[k].first < p.Last; k++ {
				m := &r.mentions[k]
				if m.outer > p.First && r.g.Tags[m.outer-1] == lexicon.CC && m.flags&inSubject != 0 {
					break // and Roth agreed: the claim may well end before that
				}
				m.flags |= reported
			}
			done = max(done, p.Last)
		}
	}
}

// guessed reports whether an entity is taken for a person by no more than the number of its words, and its last word may be a plural, so
// that it may be called it: Bharat Kilns.
func (r *Resolver) guessed(x *entity) bool {
	return !r.dialogue && x.kind == Unknown && x.gender == unsexed && x.words > 1 && x.said == 0 && x.votes == 0 && !x.nominal && !r.isGiven(x.name.First) && strings.HasSuffix(r.form(x.name.Last-1), "s") && !lexicon.Surname(r.form(x.name.Last-1)) && r.kind(x) == Person
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

// hasArticle reports whether an entity's name has the article before it, and perhaps words that tell one part of it from another: the upper Lund.
func (r *Resolver) hasArticle(x *entity) bool {
	i := x.name.First
	for i > max(x.name.First-maxModifiers, 0) && lexicon.Adjectives.Has(r.g.Tags[i-1]) {
		i--
	}
	return !x.nominal && i > 0 && r.g.Tags[i-1] == lexicon.DT
}

// pronounsBefore returns how many of the text's pronouns stand before token x.
func (r *Resolver) pronounsBefore(x int32) int {
	lo, hi := 0, len(r.pronouns)
	for lo < hi {
		if m := (lo + hi) / 2; r.pronouns[m].token < x {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// A focus is the man or the woman whom a narrative is about at a place.
type focus struct {
	entity   int32
	sentence int32 // where he or she was last named or meant
	subject  bool  // as a subject
}

// follow says, for each pronoun that tells a gender, whom it stands for if the narrative goes on about the one it was
// about: the man or woman last named as a subject, else the one last named. No pronoun is resolved for good by that; it only
// keeps present, over sentences without a name, the one whom they are about.
func (r *Resolver) follow() {
	r.nouns = grow(r.nouns, len(r.pronouns))
	foci := [3]focus{{entity: none}, {entity: none}, {entity: none}}
	k := 0
	for i := range r.pronouns {
		p := &r.pronouns[i]
		for ; k < len(r.mentions) && r.mentions[k].first < p.token; k++ {
			m := &r.mentions[k]
			if m.entity == none || m.flags&(inQuote|headline) != 0 {
				continue
			}
			x := &r.entities[m.entity]
			if x.gender == unsexed && x.kind == Person && !x.nominal && !r.dialogue && m.flags&inSubject != 0 {
				// He or she may be either, and is whom the narrative is about now.
				foci[male], foci[female] = focus{m.entity, m.sentence, true}, focus{m.entity, m.sentence, true}
				continue
			}
			if x.gender == unsexed || r.kind(x) != Person || x.nominal {
				continue
			}
			f := &foci[x.gender]
			subject := m.flags&inSubject != 0
			if subject || f.entity == none || f.sentence < m.sentence-1 || f.sentence < m.sentence && !f.subject {
				*f = focus{m.entity, m.sentence, subject}
			}
		}
		f := &foci[p.gender]
		r.nouns[i] = none
		s := r.t.Tokens[p.token].Sentence
		if f.entity != none && f.sentence >= s-lookBack {
			r.nouns[i] = f.entity
			f.sentence = s
		}
	}
}
