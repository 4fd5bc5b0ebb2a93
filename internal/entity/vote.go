package entity

import "github.com/sayso-go/sayso/internal/lexicon"

// vote lets the pronouns of the text say who is a man and who a woman, where a pronoun has one name to refer to.
func (r *Resolver) vote() {
	paragraph, opened := int32(none), [3]int32{} // by gender: the first pronoun of the paragraph
	for _, p := range r.pronouns {
		if !r.dialogue && p.token > 0 && lexicon.Among(" who whom which ", r.form(p.token-1)) {
			continue // Roth, with whom she quarrelled
		}
		s := r.t.Tokens[p.token].Sentence
		if q := r.t.Sentences[s].Paragraph; q != paragraph {
			paragraph, opened = q, [3]int32{none, none, none}
		}
		if opened[p.gender] == none {
			opened[p.gender] = p.token
		}
		e, named := r.votedFor(p)
		if e < 0 || opened[p.gender] < named {
			continue // not: She said that Roth lost her coat
		}
		x := &r.entities[e]
		if x.sure && x.gender != p.gender && x.deniedIn != s+1 {
			x.deniedIn = s + 1
			x.denied++
		}
		if p.gender == male {
			x.votes++
		} else {
			x.votes--
		}
	}
	for i := range r.entities {
		r.entities[i].elect()
	}
}

// maxVoted is how many mentions before a pronoun are asked whether it is theirs.
const maxVoted = 12

// votedFor returns whom a pronoun stands for, none, or several, and the first token whose name was looked at: the only one who is named in
// its sentence and the one before, within the paragraph, or the only one of these whom it fits.
func (r *Resolver) votedFor(p pronounAt) (e, named int32) {
	s := r.t.Tokens[p.token].Sentence
	named = p.token
	only, near := int32(none), int32(none) // the one whom the pronoun fits, and the one whether it fits or not
	at := r.before(p.token)
	for k := at - 1; k >= 0 && k >= at-maxVoted; k-- {
		r.steps++
		m := &r.mentions[k]
		if m.sentence < s-1 || r.t.Sentences[m.sentence].Paragraph != r.t.Sentences[s].Paragraph {
			break
		}
		if m.entity == none || m.flags&(inQuote|inByline) != 0 {
			continue
		}
		x := &r.entities[m.entity]
		if x.kind != Person && (x.kind != Unknown || r.hasArticle(x)) {
			continue
		}
		near = one(near, m.entity)
		if !x.sure || x.gender == p.gender || x.gender == unsexed {
			only = one(only, m.entity)
		}
		named = m.first
	}
	if near >= 0 {
		return near, named
	}
	return only, named
}

// elect gives an entity the gender that the pronouns voted for, where no name or title tells it or it is told wrong, and makes somebody of
// whoever they stand for.
func (x *entity) elect() {
	voted := unsexed
	switch {
	case x.votes > 0:
		voted = male
	case x.votes < 0:
		voted = female
	default:
		return
	}
	votes := max(x.votes, -x.votes)
	if !x.sure {
		x.gender = voted
	} else if x.kind != Organization && x.title == none && min(x.denied, votes) >= leastDenied && opposite(x.gender, voted) {
		x.gender = voted // the text knows better than the list
	}
	if x.kind == Unknown && (votes > 1 || x.said > 0) {
		x.kind = Person
	}
}

// leastDenied is in how many sentences pronouns must tell otherwise than a given name: in one or two, somebody else may be meant.
const leastDenied = 3

// several stands for more than one entity.
const several = -2

// one returns e if it is the first, else a if that is the same, else several.
func one(a, e int32) int32 {
	if a == none || a == e {
		return e
	}
	return several
}
