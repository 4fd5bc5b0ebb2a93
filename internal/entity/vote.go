package entity

// vote lets the pronouns of the text say who is a man and who a woman, where a pronoun has one name to refer to.
func (r *Resolver) vote() {
	paragraph, opened := int32(none), [3]int32{} // by gender: the first pronoun of the paragraph
	for _, p := range r.pronouns {
		s := r.t.Tokens[p.token].Sentence
		if q := r.t.Sentences[s].Paragraph; q != paragraph {
			paragraph, opened = q, [3]int32{none, none, none}
		}
		if opened[p.gender] == none {
			opened[p.gender] = p.token
		}
		named := p.token // where the one who is meant was first named
		at := r.before(p.token)
		only, near := int32(none), int32(none) // the one whom the pronoun fits, and the one whether it fits or not
		for k := at - 1; k >= 0 && k >= at-12; k-- {
			r.steps++
			m := &r.mentions[k]
			if m.sentence < s-1 || r.t.Sentences[m.sentence].Paragraph != r.t.Sentences[s].Paragraph {
				break
			}
			if m.entity == none || m.flags&inQuote != 0 {
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
			only = near
		}
		if only >= 0 && opened[p.gender] >= named { // not: She said that Roth lost her coat
			if x := &r.entities[only]; x.sure && x.gender != p.gender && x.deniedIn != s+1 {
				x.deniedIn = s + 1
				x.denied++
			}
			if p.gender == male {
				r.entities[only].votes++
			} else {
				r.entities[only].votes--
			}
		}
	}
	for i := range r.entities {
		x := &r.entities[i]
		if !x.sure {
			switch {
			case x.votes > 0:
				x.gender = male
			case x.votes < 0:
				x.gender = female
			}
		} else if x.kind != Organization && x.title == none && x.denied >= leastDenied && (x.gender == male && x.votes <= -leastDenied || x.gender == female && x.votes >= leastDenied) {
			x.gender = 3 - x.gender // the text knows better than the list
		}
		if (x.votes > 1 || x.votes < -1 || x.said > 0) && x.kind == Unknown && x.votes != 0 {
			x.kind = Person
		}
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
