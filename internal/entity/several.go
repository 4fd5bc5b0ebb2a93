package entity

import (
	"slices"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// Several people may be a source together, by their names or by what they are: Roth and Meyer; the two mayors, Ana Roth of Lund and Jan Meyer; both.

// joined reports whether an and stands in [i, j): both the town and the valley, but not both candidates.
func (r *Resolver) joined(i, j int32) bool {
	for k := i; k < j; k++ {
		if r.g.Tags[k] == lexicon.CC {
			return true
		}
	}
	return false
}

// quantity returns the group of which token i, which stands alone, is the whole, or none: all agreed; both agreed, of two names.
func (r *Resolver) quantity(i, ci int32) int32 {
	switch r.form(i) {
	case "all", "All":
		return r.lastSpeaker(ci, Group, func(*entity) bool { return true })
	case "both", "Both":
		if e := r.lastSpeaker(ci, Group, func(x *entity) bool {
			return x.nominal && (x.roles[0] == 0 && r.joined(x.name.First, x.name.Last) || r.two(x.name))
		}); e != none {
			return e
		}
		if e := r.lastCouple(i); e != none {
			return e
		}
		return r.lastTwo(ci)
	}
	return none
}

// lastTwo returns the two people who are all that have spoken in the claims before claim ci, or none: Roth said yes. Lund said no. Both said so twice.
func (r *Resolver) lastTwo(ci int32) int32 {
	if r.dialogue {
		return none
	}
	first := int32(len(r.together))
	for k := max(0, ci-maxParents); k < ci; k++ {
		r.steps++
		e := r.speakers[k]
		if e < 0 || r.kind(&r.entities[e]) != Person || slices.Contains(r.together[first:], e) {
			continue
		}
		if r.together = append(r.together, e); int32(len(r.together)) > first+2 || r.entities[e].nominal {
			r.together = r.together[:first]
			return none
		}
	}
	if int32(len(r.together)) != first+2 {
		r.together = r.together[:first]
		return none
	}
	i := r.claims[ci].Source.First
	return r.add(entity{name: Range{i, i + 1}, kind: Group, given: none, surname: none, title: none, nominal: true, members: Range{first, first + 2}})
}

// thePair returns the two people who were last named together and act, where token i calls them the pair, the two or the like, or none.
func (r *Resolver) thePair(i, ci int32) int32 {
	switch r.form(i) {
	case "pair", "duo", "two", "couple", "sisters", "brothers", "siblings", "twins":
		return r.lastCouple(i)
	}
	return none
}

// lastCouple returns the two people who were last named together, and act, before token i, or none.
func (r *Resolver) lastCouple(i int32) int32 {
	at, s := r.before(i), r.t.Tokens[i].Sentence
	for k := at - 1; k > 0 && k >= at-maxMentions && r.mentions[k].sentence >= s-lookBack; k-- {
		r.steps++
		if e := r.couple(k); e != none {
			return e
		}
	}
	return none
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

// two reports whether a description is of two who are known: the two senators.
func (r *Resolver) two(name Range) bool {
	return name.Last-name.First > 2 && r.definite(name.First) && r.form(name.First+1) == "two"
}

// plural returns the entity of several coordinated names or descriptions, or none.
func (r *Resolver) plural(i, a, j int32) int32 {
	and := int32(none)
	preposition, comma := false, false
	seen := 0
	for k := i; k < j; k++ {
		if n := r.at(k); n >= 0 && r.mentions[n].first == k && r.mentions[n].flags&nominal == 0 && (k == i || !preposition) {
			k = max(k, r.mentions[n].last-1)
			seen++
			continue
		}
		switch tag := r.g.Tags[k]; {
		case tag == lexicon.IN || tag == lexicon.TO:
			preposition = true
		case tag == lexicon.WP || tag == lexicon.WDT:
			return none
		case r.t.Tokens[k].Char == '(':
			for k < j && r.t.Tokens[k].Char != ')' {
				k++
			}
		case r.t.Tokens[k].Char == ',':
			if seen == 0 && (k != i+1 || r.g.Tags[i] != lexicon.NNS) || preposition {
				return none
			}
			comma = true
		case tag == lexicon.CC && (r.form(k) == "and" || r.form(k) == "or") && k > i && k+1 < j:
			and = k
		}
		if and >= 0 {
			break
		}
	}
	if and < 0 || preposition {
		return none
	}
	next := and + 1
	if r.g.Tags[next] == lexicon.DT || r.g.Tags[next] == lexicon.PRPS {
		next++
	}
	if next >= j {
		return none
	}
	n := r.at(next)
	named := n >= 0 && r.mentions[n].flags&nominal == 0
	if k := r.at(and - 1); !named && k >= 0 && r.mentions[k].flags&nominal == 0 && (r.entityAt(k).kind == Person || r.entityAt(k).kind == Unknown && r.entityAt(k).words > 1) && r.opens(i) {
		// Mayor Ana Roth and Sheriff Jan Meyer
		if q := r.before(next); q < len(r.mentions) && r.mentions[q].outer <= next && r.mentions[q].last <= j && r.mentions[q].flags&nominal == 0 {
			n, named = q, true
		}
	}
	both := !named && r.memberIn(i, and) != none && r.memberIn(and+1, j) != none
	if both {
		named = true // head teacher Ana Roth and the caretaker, Jan Meyer
		n = r.at(j - 1)
	}
	if comma && (!named || seen < 2) && !(seen == 0 && r.g.Tags[i] == lexicon.NNS && r.g.Tags[and-1] == lexicon.NNS) {
		return none
	}
	if !lexicon.Nouns.Has(r.g.Tags[and-1]) && r.t.Tokens[and-1].Char != ')' && r.t.Tokens[and-1].Char != ',' && r.g.Tags[and-1] != lexicon.PRP {
		return none
	}
	if !named {
		// chief executive and president Ann Roth: one person
		if next == and+1 && lexicon.Nouns.Has(r.g.Tags[and-1]) && r.g.Tags[and-1] != lexicon.NNS && (r.at(and-1) < 0 || r.namesOne(next, j)) {
			return none
		}
		two := false // Ana Roth and her brother Jan
		if k := r.at(and - 1); k >= 0 && next > and+1 && r.segment(next, j) == j {
			two = r.mentions[k].flags&nominal == 0 && r.mentions[k].first <= i+1 && r.kind(r.entityAt(k)) == Person
		}
		if k := r.at(j - 1); !two && k >= 0 && r.mentions[k].flags&nominal == 0 && r.g.Tags[and-1] != lexicon.NNS && r.entityAt(k).kind == Person {
			return none
		}
	} else if k := r.at(and - 1); k < 0 && r.g.Tags[and-1] == lexicon.NN {
		return none
	} else if m := &r.mentions[n]; m.outer < m.first && k >= 0 && r.mentions[k].flags&nominal != 0 {
		return none // actor and activist ...
	}
	end := j
	for k := next; k < j && !both; k++ {
		if tag := r.g.Tags[k]; r.t.Tokens[k].Char == ',' && k > next || tag == lexicon.WP || tag == lexicon.WDT {
			end = k
			break
		}
	}
	// Ana Roth and Jan Meyer are the same two as before.
	for k := len(r.entities) - 1; k >= max(0, len(r.entities)-maxGroups); k-- {
		if x := &r.entities[k]; x.kind == Group && x.nominal && x.name.Last-x.name.First == end-i && r.sameForms(x.name, Range{i, end}) {
			return int32(k)
		}
	}
	return r.add(entity{name: Range{i, end}, kind: Group, given: none, surname: none, title: none, nominal: true, members: r.listMembers(i, end)})
}

// namesSeveral returns the people whom an apposition names, each perhaps with where he or she is from, after the plural that ends before token
// a, or none: The two mayors, Ana Roth of Lund and Jan Meyer of Visby.
func (r *Resolver) namesSeveral(i, a, j int32) int32 {
	if a <= i || a+1 >= j || r.t.Tokens[a].Char != ',' || r.g.Tags[a-1] != lexicon.NNS {
		return none
	}
	first := int32(len(r.together))
	for k := a + 1; k < j; {
		n := r.before(k)
		if n >= len(r.mentions) || r.mentions[n].outer > k || r.mentions[n].flags&nominal != 0 || r.mentions[n].entity == none || r.kind(r.entityAt(n)) != Person {
			break
		}
		r.together = append(r.together, r.mentions[n].entity)
		k = r.mentions[n].last
		if k < j && (r.form(k) == "of" || r.form(k) == "from") {
			if q := r.at(k + 1); q >= 0 {
				k = r.mentions[q].last
			} else {
				k = max(k+1, r.base(k+1, j))
			}
		}
		if k >= j {
			if int32(len(r.together)) > first+1 {
				return r.add(entity{name: Range{i, a}, kind: Group, given: none, surname: none, title: none, nominal: true, members: Range{first, int32(len(r.together))}})
			}
			break
		}
		for k < j && (r.t.Tokens[k].Char == ',' || r.form(k) == "and") {
			k++
		}
	}
	r.together = r.together[:first]
	return none
}

// memberIn returns the person whose name ends the phrase [i, j), with nothing but a description before it, or none: his deputy, Ana Roth.
func (r *Resolver) memberIn(i, j int32) int32 {
	k := r.at(j - 1)
	if k < 0 {
		return none
	}
	m := &r.mentions[k]
	if m.last != j || m.flags&nominal != 0 || m.entity == none || r.kind(&r.entities[m.entity]) != Person || m.outer > i && m.last-m.first < 2 {
		return none
	}
	for ; i < m.outer; i++ {
		if tag := r.g.Tags[i]; !lexicon.Nouns.Has(tag) && !lexicon.Adjectives.Has(tag) && tag != lexicon.DT && tag != lexicon.PRPS && r.t.Tokens[i].Char != ',' {
			return none
		}
	}
	return m.entity
}

// listMembers adds the people whom the coordinated phrase [i, end) names to r.together and returns their range there, which is empty if it names
// others than people, or somebody without a name.
func (r *Resolver) listMembers(i, end int32) Range {
	first := int32(len(r.together))
	for k := i; k <= end; k++ {
		if k < end && r.t.Tokens[k].Char != ',' && !(r.g.Tags[k] == lexicon.CC && r.form(k) == "and") {
			continue
		}
		if e := r.memberIn(i, k); e != none {
			r.together = append(r.together, e)
			i = k + 1
		} else if k > i && (k == end || r.t.Tokens[k].Char != ',' || r.g.Tags[i] != lexicon.DT && r.g.Tags[i] != lexicon.PRPS) {
			r.together = r.together[:first] // and her colleagues
			break
		} else if k == i {
			i++ // , and
		}
	}
	if len(r.together) < int(first)+2 {
		r.together = r.together[:first]
	}
	return Range{first, int32(len(r.together))}
}

// namesOne reports whether a comma and one name follow the noun at token i within the source that ends with token j: her brother and
// coach, Ana Roth.
func (r *Resolver) namesOne(i, j int32) bool {
	if r.g.Tags[i] != lexicon.NN || i+2 >= j || r.t.Tokens[i+1].Char != ',' {
		return false
	}
	k := r.at(i + 2)
	return k >= 0 && r.mentions[k].flags&nominal == 0 && r.mentions[k].last == j && r.kind(r.entityAt(k)) == Person
}

// opens reports whether a name, or a title before one, starts at token i.
func (r *Resolver) opens(i int32) bool {
	k := r.before(i)
	return k < len(r.mentions) && r.mentions[k].outer == i && r.mentions[k].flags&nominal == 0
}

// maxGroups is how many entities, the last ones, are searched for several people named together.
const maxGroups = 64

// sameForms reports whether two ranges of the same length have the same words.
func (r *Resolver) sameForms(a, b Range) bool {
	for k := range a.Last - a.First {
		if r.form(a.First+k) != r.form(b.First+k) {
			return false
		}
	}
	return true
}
