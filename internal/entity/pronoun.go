package entity

import (
	"sort"
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

// pronounGender returns the gender that a pronoun tells.
func pronounGender(s string) gender {
	switch s {
	case "he", "He", "his", "His", "him", "himself":
		return male
	case "she", "She", "her", "Her", "herself":
		return female
	}
	return unsexed
}

// differs reports whether two genders are known and not the same.
func (g gender) differs(h gender) bool { return g != unsexed && h != unsexed && g != h }

// refer returns who the pronoun at token x stands for in claim ci.
func (r *Resolver) refer(x int32, p pronoun, ci int32) (int32, Evidence) {
	switch p {
	case relative:
		if e := r.unlisted(x, ci); e != none {
			return e, Pronoun
		}
		return r.antecedent(x), Pronoun
	case me, we:
		if e := r.quoter(x, ci); e != none {
			return e, Pronoun
		}
		if p == me && r.t.Tokens[x].Quotation < 0 && r.narrator != none {
			return r.narrator, Narrator
		}
		return none, None
	case you:
		return none, None
	}
	if e := r.asked(x, p, ci); e != none {
		return e, Pronoun
	}
	e := r.pick(x, ci, p, Unknown)
	switch p {
	case it:
		if e == none && !r.dialogue && r.claims[ci].Parent < 0 {
			if e = r.only(x, r.untold); e != none {
				r.entities[e].kind = Organization
			}
		} else if e != none && (r.kindOf(e) == Unknown || r.guessed(&r.entities[e])) {
			r.entities[e].kind = Organization // what speaks, and is no person
		}
	case they:
		if !r.dialogue && (e == none || r.kindOf(e) == Organization) {
			if actors := r.actorsBefore(x, ci); actors != none {
				e = actors
			}
		}
	}
	return e, Pronoun
}

// asked returns whom the claim before says that somebody asked or told something, if claim ci is the answer of a pronoun, at token x, that may be
// of that one, or none: Roth asked the driver whether he knew. "Yes," he replied.
func (r *Resolver) asked(x int32, p pronoun, ci int32) int32 {
	if r.dialogue || ci == 0 || p != he && p != she || r.claims[ci].Cue.Empty() {
		return none
	}
	before := &r.claims[ci-1]
	if before.Cue.Empty() {
		return none
	}
	question := r.form(before.Cue.First) == "asked" && r.g.Tags[before.Cue.First] == lexicon.VBD
	if !question && !lexicon.Among(" replied replies answered answers responded responds retorted retorts ", r.form(r.claims[ci].Cue.Last-1)) {
		return none
	}
	if r.t.Tokens[x].Sentence > r.t.Tokens[before.Cue.First].Sentence+1 {
		return none
	}
	e := r.told(ci - 1)
	if e == none || e == r.speakers[ci-1] || r.kindOf(e) != Person || opposite(r.entities[e].gender, pronounGender(r.form(x))) {
		return none
	}
	return e
}

// actorsBefore returns the several people, or the police, with whom the sentence before that of token x begins, where x begins its own, or
// none: Pupils at the school have sent letters. They said so.
func (r *Resolver) actorsBefore(x, ci int32) int32 {
	s := r.t.Tokens[x].Sentence
	if s == 0 || r.t.Sentences[s].First != x {
		return none
	}
	before := &r.t.Sentences[s-1]
	i := before.First
	people := r.g.Tags[i] == lexicon.NNS && (r.peopleAt(i) || r.members(i))
	if !people && !r.isPolice(i) || before.Paragraph != r.t.Sentences[s].Paragraph {
		return none
	}
	j := i + 1
	for j < before.Last && j < i+maxDescription && !afterSubject.Has(r.g.Tags[j]) && r.t.Tokens[j].Kind == token.Word {
		j++
	}
	if j == before.Last || r.t.Tokens[j].Kind != token.Word {
		return none
	}
	e, _ := r.phrase(i, j, ci)
	if e != none && r.kindOf(e) != Group && !r.isPolice(i) {
		return none
	}
	return e
}

// afterSubject are the tags of words that follow a subject.
const afterSubject = lexicon.Verbs | 1<<lexicon.MD | 1<<lexicon.RB

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
	tag := r.g.Tags[head]
	if tag != lexicon.NN && tag != lexicon.NNS && (tag != lexicon.JJ || r.lists(head)&lexicon.RoleNoun == 0) {
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
	if i == head && tag == lexicon.NN || i > first && isPreposition(r.g.Tags[i-1]) {
		return none // a member of the choir who
	}
	if tag == lexicon.NN && i > 1 && r.t.Tokens[i-1].Char == ',' {
		if m := r.nameBefore(i - 1); m != nil && m.entity != none && r.entities[m.entity].kind == Person {
			return m.entity // Pia Sund, an avid falconer who
		}
	}
	e, _ := r.describe(i, head+1, head+1, ci)
	return e
}

// maxAntecedent is how many mentions before a relative pronoun are looked at.
const maxAntecedent = 6

// antecedent returns what the relative pronoun at token x stands for: the noun phrase before it.
func (r *Resolver) antecedent(x int32) int32 {
	first := r.t.Sentences[r.t.Tokens[x].Sentence].First
	who := strings.EqualFold(r.form(x)[:3], "who") // and whose, whom
	for k, n := r.before(x)-1, 0; k >= 0 && n < maxAntecedent; k, n = k-1, n+1 {
		m := &r.mentions[k]
		if m.first < first {
			break
		}
		if m.entity == none || m.last > x {
			continue
		}
		kind := r.kindOf(m.entity)
		near := m.last == x || m.last == x-1 && r.t.Tokens[m.last].Char == ','
		if who && kind != Person && kind != Group && !(kind == Unknown && near) || !who && kind == Person && m.last != x {
			continue
		}
		if near || n == 0 || m.flags&(inQuote|owner) == 0 {
			return m.entity
		}
	}
	return none
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
	foci := [...]focus{male: {entity: none}, female: {entity: none}}
	k := 0
	for i := range r.pronouns {
		p := &r.pronouns[i]
		for ; k < len(r.mentions) && r.mentions[k].first < p.token; k++ {
			r.refocus(&foci, &r.mentions[k])
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

// refocus makes a mention the man or the woman whom the narrative is about, if it is a subject, or if it is long that another one was.
func (r *Resolver) refocus(foci *[female + 1]focus, m *mention) {
	if m.entity == none || m.flags&(inQuote|headline) != 0 {
		return
	}
	x := &r.entities[m.entity]
	subject := m.flags&inSubject != 0
	if x.gender == unsexed && x.kind == Person && !x.nominal && !r.dialogue && subject {
		// He or she may be either, and is whom the narrative is about now.
		foci[male], foci[female] = focus{m.entity, m.sentence, true}, focus{m.entity, m.sentence, true}
		return
	}
	if x.gender == unsexed || r.kind(x) != Person || x.nominal {
		return
	}
	f := &foci[x.gender]
	if subject || f.entity == none || f.sentence < m.sentence-1 || f.sentence < m.sentence && !f.subject {
		*f = focus{m.entity, m.sentence, subject}
	}
}

// pronounsBefore returns how many of the text's pronouns stand before token x.
func (r *Resolver) pronounsBefore(x int32) int {
	return sort.Search(len(r.pronouns), func(k int) bool { return r.pronouns[k].token >= x })
}
