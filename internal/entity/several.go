package entity

import (
	"slices"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// Several people may be a source together, by their names or by what they are: Roth and Meyer; the two mayors, Ana Roth of Lund and Jan
// Meyer; both.

// joined reports whether an and stands in [i, j): both the town and the valley, but not both candidates.
func (r *Resolver) joined(i, j int32) bool {
	for k := i; k < j; k++ {
		if r.tag(k) == lexicon.CC {
			return true
		}
	}
	return false
}

// quantity returns the group of which token i, which stands alone, is the whole, or none: all agreed; both agreed, of two names.
func (r *Resolver) quantity(i, ci int32) int32 {
	switch r.form(i) {
	case "all", "All":
		if e := r.lastSpeaker(ci, Group, func(x *entity) bool { return !r.isPart(x) }); e != none {
			return e
		}
		return r.lastSpeaker(ci, Group, func(*entity) bool { return true })
	case "both", "Both", "neither", "Neither":
		if e := r.coupleSince(i, 1); e != none {
			return e
		}
		if e := r.lastSpeaker(ci, Group, r.isTwo); e != none {
			return e
		}
		if e := r.lastCouple(i); e != none {
			return e
		}
		return r.lastTwo(ci)
	}
	return none
}

// isPart reports whether a group is said to be some of another one: two of the clerks.
func (r *Resolver) isPart(x *entity) bool {
	i := x.name.First
	return x.nominal && x.name.Last > i+2 && r.form(i+1) == "of" && isDeterminer(r.tag(i+2))
}

// allOf returns the people, as many as token i says, who were last named together, or described by how many they are, or none: Ana Roth, Jan
// Meyer and Eva Lund left. All | three said so.
func (r *Resolver) allOf(i, ci int32) int32 {
	number := r.form(i)
	n := numberOf(number)
	if n == 0 || r.dialogue {
		return none
	}
	if e := r.lastSpeaker(ci, Group, func(x *entity) bool { return x.nominal && r.hasWord(x.name, number) && !r.isPart(x) }); e != none {
		return e
	}
	at, s := r.before(i), r.t.Tokens[i].Sentence
	for k := at - 1; k > 0 && k >= at-maxMentions && r.mentions[k].sentence >= s-lookBack; k-- {
		r.steps++
		if r.couple(k) == none {
			continue
		}
		first := k - 1
		for first > 0 && r.mentions[first-1].isName() && r.mentions[first].outer == r.mentions[first-1].last+1 &&
			r.char(r.mentions[first-1].last) == ',' && r.mentions[first-1].sentence == r.mentions[k].sentence {
			first--
		}
		if e := r.plural(r.mentions[first].outer, r.mentions[k].last); e != none && r.entities[e].members.Last-r.entities[e].members.First == n {
			return e
		}
		return none
	}
	return none
}

// numberOf returns the number that a word is, of those that a group of people who are named has, or 0.
func numberOf(word string) int32 {
	switch word {
	case "three":
		return 3
	case "four":
		return 4
	case "five":
		return 5
	case "six":
		return 6
	}
	return 0
}

// isTwo reports whether a group is of two, or of names joined by an and, whom both may mean.
func (r *Resolver) isTwo(x *entity) bool {
	return x.nominal && (x.roles[0] == 0 && r.joined(x.name.First, x.name.Last) || r.two(x.name))
}

// lastTwo returns the two people who are all that have spoken in the claims before claim ci, or none: Roth said yes. Lund said no. Both
// said so twice.
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
	return r.addGroup(Range{i, i + 1}, Range{first, first + 2})
}

// addGroup makes an entity of several people under a name of theirs. The members are in r.together.
func (r *Resolver) addGroup(name, members Range) int32 {
	return r.add(entity{name: name, kind: Group, given: none, surname: none, title: none, nominal: true, members: members})
}

// thePair returns the two people who were last named together and act, where token i calls them the pair, the two or the like, or none.
func (r *Resolver) thePair(i int32) int32 {
	switch r.form(i) {
	case "pair", "duo", "two":
		if e := r.coupleSince(i, 1); e != none {
			return e
		}
		if e := r.ownerAndOwned(i); e != none {
			return e
		}
		return r.lastCouple(i)
	case "couple", "sisters", "brothers", "siblings", "twins":
		return r.lastCouple(i)
	}
	return none
}

// ownerAndOwned returns the two people whom the sentence before that of token i names, if it names nobody else and the second, its subject, is
// said to be somebody of the first, or none: Roth's coach, Jan Meyer, asked why. The pair
func (r *Resolver) ownerAndOwned(i int32) int32 {
	s := r.t.Tokens[i].Sentence - 1
	if s < 0 || r.dialogue || r.t.Sentences[s].Paragraph != r.paragraph(i) {
		return none
	}
	first := r.t.Sentences[s].First
	k := r.before(first)
	if k+1 >= len(r.mentions) || r.mentions[k].first != first {
		return none
	}
	o := &r.mentions[k]
	if k++; !r.mentions[k].isName() && k+1 < len(r.mentions) {
		k++
	}
	m := &r.mentions[k]
	if o.flags&(owner|inQuote|nominal) != owner || m.flags&(inSubject|inQuote|nominal) != inSubject || m.sentence != s {
		return none
	}
	if o.entity == none || m.entity == none || o.entity == m.entity || r.kindOf(o.entity) != Person || r.kindOf(m.entity) != Person {
		return none
	}
	for k++; k < len(r.mentions) && r.mentions[k].sentence == s; k++ {
		r.steps++
		if e := r.mentions[k].entity; e != none && e != o.entity && e != m.entity && r.kindOf(e) == Person {
			return none
		}
	}
	return r.pairOf(o, m)
}

// ofTwo returns the first or the second of two people, where the phrase [i, j) is the former or the latter, or none: Roth and Meyer
// disagree. The former says so.
func (r *Resolver) ofTwo(i, ci int32) int32 {
	second := int32(0)
	switch r.form(i + 1) {
	case "former":
	case "latter":
		second = 1
	default:
		return none
	}
	e := r.coupleSince(i, 1)
	if e == none {
		e = r.lastSpeaker(ci, Group, func(x *entity) bool { return x.members.Last-x.members.First == 2 })
	}
	if e == none {
		e = r.lastCouple(i)
	}
	if e == none {
		e = r.lastTwo(ci)
	}
	if e == none || r.entities[e].members.Last-r.entities[e].members.First != 2 {
		return none
	}
	return r.together[r.entities[e].members.First+second]
}

// lastCouple returns the two people who were last named together, and act, before token i, or none.
func (r *Resolver) lastCouple(i int32) int32 { return r.coupleSince(i, lookBack) }

// coupleSince returns the two people who were last named together, and act, before token i and not more than the given number of sentences
// before that of it, or none.
func (r *Resolver) coupleSince(i, sentences int32) int32 {
	at, s := r.before(i), r.t.Tokens[i].Sentence
	for k := at - 1; k > 0 && k >= at-maxMentions && r.mentions[k].sentence >= s-sentences; k-- {
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
	after := r.afterAge(m.last)
	acts := m.flags&inSubject != 0 || r.pluralVerb(m.last) || r.eachFollows(m.last) || after > m.last && r.verbFollows(after)
	if m.flags&(inQuote|nominal) != 0 || !acts {
		return none
	}
	if o.entity == none || m.entity == none || o.entity == m.entity {
		return none
	}
	and := r.afterAge(o.last)
	if o.flags&(inQuote|nominal|object) != 0 || r.form(and) != "and" || !r.describesMember(and+1, m.outer) {
		return none
	}
	a, b := &r.entities[o.entity], &r.entities[m.entity]
	x, y := r.kind(a), r.kind(b)
	if x != Person && x != Unknown || y != Person && y != Unknown {
		return none
	}
	if and+1 < m.outer {
		if x != Person || y != Person {
			return none
		}
		return r.pairOf(o, m)
	}
	// Of Goran and Vlado Roth, nothing says that the first is a person but that he is named with the other.
	if y == Unknown && (b.words < 2 || x == Unknown && a.words < 2) {
		return none
	}
	return r.plural(o.outer, m.last)
}

// describesMember reports whether nothing, or nothing but a description, stands in [i, j) before a name: piper, her deputy.
func (r *Resolver) describesMember(i, j int32) bool {
	if j > i+maxModifiers {
		return false
	}
	for ; i < j; i++ {
		tag, comma := r.tag(i), r.char(i) == ','
		if comma && i != j-1 || !comma && (r.hasCapital(i) || !phrasal.Has(tag) && tag != lexicon.PRPS) {
			return false
		}
	}
	return true
}

// eachFollows reports whether a comma and each or both follow at token i, after two names.
func (r *Resolver) eachFollows(i int32) bool {
	return int(i)+1 < len(r.t.Tokens) && r.char(i) == ',' && (r.form(i+1) == "each" || r.form(i+1) == "both")
}

// pairOf returns the group of the two who are named by the mentions o and m.
func (r *Resolver) pairOf(o, m *mention) int32 {
	name := Range{o.outer, m.last}
	if e := r.sameGroup(name); e != none {
		return e
	}
	n := int32(len(r.together))
	r.together = append(r.together, o.entity, m.entity)
	return r.addGroup(name, Range{n, n + 2})
}

// pluralVerb reports whether token i, which follows two names, is a verb in the form that an infinitive has: Ana and Jan run a kennel.
func (r *Resolver) pluralVerb(i int32) bool {
	if int(i)+1 >= len(r.g.Tags) || r.l.Entries[r.g.Words[i]].Verb == 0 {
		return false
	}
	if k := &r.t.Tokens[i]; k.Kind != token.Word || k.Flags&token.Capital != 0 {
		return false
	}
	switch r.tag(i) {
	case lexicon.VB, lexicon.VBN, lexicon.NN, lexicon.JJ:
	default:
		return false
	}
	switch r.tag(i + 1) {
	case lexicon.DT, lexicon.PRPS, lexicon.IN, lexicon.CD, lexicon.TO, lexicon.RB, lexicon.JJ, lexicon.NNS:
		return true
	}
	return false
}

// two reports whether a description is of two who are known: the two senators.
func (r *Resolver) two(name Range) bool {
	return name.Last-name.First > 2 && r.definite(name.First) && r.form(name.First+1) == "two"
}

// plural returns the entity of the several whom the phrase [i, j) names or describes one beside the other, or none: Ana Roth and Jan Meyer;
// pupils, parents and teachers.
func (r *Resolver) plural(i, j int32) int32 {
	if r.isMarried(i, j) {
		if e := r.sameGroup(Range{i, j}); e != none {
			return e
		}
		return r.addGroup(Range{i, j}, Range{})
	}
	i = r.afterSiblings(i, j)
	and, names, comma := r.conjunction(i, j)
	if and < 0 {
		return none
	}
	next := and + 1
	if isDeterminer(r.tag(next)) {
		next++
	}
	if next >= j {
		return none
	}
	second, apposed := r.secondName(i, and, next, j)
	nouns := names == 0 && r.tag(i) == lexicon.NNS && r.tag(and-1) == lexicon.NNS
	if comma && (second < 0 || names < 2) && !nouns {
		return none
	}
	if !r.endsPhrase(and-1) || r.describesOne(second, i, and, next, j) {
		return none
	}
	end := j
	for k := next; k < j && !apposed; k++ {
		if r.char(k) == ',' && k > next || isRelative(r.tag(k)) {
			end = k
			break
		}
	}
	if e := r.sameGroup(Range{i, end}); e != none {
		return e
	}
	return r.addGroup(Range{i, end}, r.listMembers(i, end))
}

// afterSiblings returns where two names start that follow a noun for two of a family, or the two nouns for them, at the start of the phrase
// [i, j), or i: their brothers | Ivo and Jan Roth; husband and wife | Ana and Jan Roth.
func (r *Resolver) afterSiblings(i, j int32) int32 {
	k := i
	if isDeterminer(r.tag(k)) && k+1 < j {
		k++
	}
	const kin = " husband wife father mother son daughter brother sister uncle aunt nephew niece "
	switch {
	case siblings(r.form(k)):
		k++
	case k+2 < j && r.form(k+1) == "and" && lexicon.Among(kin, r.form(k)) && lexicon.Among(kin, r.form(k+2)):
		k += 3
	default:
		return i
	}
	if k+2 < j && r.opens(k) {
		return k
	}
	return i
}

// siblings reports whether a word is a noun for two or more of a family or the like, who may be named after it.
func siblings(word string) bool {
	const relations = " sisters brothers twins siblings cousins spouses newlyweds triplets friends neighbours neighbors "
	return lexicon.Among(relations, word)
}

// isMarried reports whether the phrase [i, j) is two titles before one name: Mr and Mrs Roth.
func (r *Resolver) isMarried(i, j int32) bool {
	if j < i+4 || r.form(i+1) != "and" {
		return false
	}
	return lexicon.Among(" mr mr. dr dr. sir lord prince king ", r.form(i)) && lexicon.Among(" mrs mrs. ms ms. lady princess queen ", r.form(i+2)) &&
		r.hasCapital(i) && r.hasCapital(i+3)
}

// conjunction returns the first and or or of the phrase [i, j) that joins what may be several people, or none, how many names stand
// before it, and whether a comma does. What follows a preposition or a relative pronoun is not of the phrase itself.
func (r *Resolver) conjunction(i, j int32) (and int32, names int, comma bool) {
	for k := i; k < j; k++ {
		if n := r.at(k); n >= 0 && r.mentions[n].first == k && r.mentions[n].isName() {
			k = max(k, r.mentions[n].last-1)
			names++
			continue
		}
		switch tag := r.tag(k); {
		case isPreposition(tag), isRelative(tag):
			return none, 0, false
		case r.char(k) == '(':
			for k < j && r.char(k) != ')' {
				k++
			}
		case r.char(k) == ',' && names > 0 && r.ageEnd(k) > k:
			if k = r.ageEnd(k) - 1; r.afterAge(k-1) < j && r.char(k+1) == ',' && r.tag(k+2) == lexicon.CC {
				k++ // Ana Roth, 71, and Jan Meyer
			}
		case r.char(k) == ',':
			if names == 0 && (k != i+1 || r.tag(i) != lexicon.NNS) {
				return none, 0, false
			}
			comma = true
		case tag == lexicon.CC && (r.form(k) == "and" || r.form(k) == "or") && k > i && k+1 < j:
			return k, names, comma
		}
	}
	return none, 0, false
}

// secondName returns the mention that names who stands after the and of the phrase [i, j), with token next after its article, or -1. It
// reports as well whether each of the two parts is a description that ends with a name.
func (r *Resolver) secondName(i, and, next, j int32) (n int, apposed bool) {
	if n := r.at(next); n >= 0 && r.mentions[n].isName() {
		return n, false
	}
	if k := r.at(and - 1); k >= 0 && r.mentions[k].isName() && r.opens(i) {
		x := r.entityAt(k)
		q := r.before(next)
		if (x.kind == Person || x.kind == Unknown && x.words > 1) && q < len(r.mentions) {
			if m := &r.mentions[q]; m.outer <= next && m.last <= j && m.isName() {
				return q, false // Mayor Ana Roth and Sheriff Jan Meyer
			}
		}
	}
	if r.memberIn(i, and) != none && r.memberIn(and+1, j) != none {
		return r.at(j - 1), true // head teacher Ana Roth and the caretaker, Jan Meyer
	}
	return -1, false
}

// endsPhrase reports whether a noun phrase may end with token i.
func (r *Resolver) endsPhrase(i int32) bool {
	c := r.char(i)
	return lexicon.Nouns.Has(r.tag(i)) || c == ')' || c == ',' || r.tag(i) == lexicon.PRP
}

// describesOne reports whether the and of the phrase [i, j) joins two nouns for one person. Mention second, if it is not -1, names who
// stands after the and, and token next is the first there after an article.
func (r *Resolver) describesOne(second int, i, and, next, j int32) bool {
	before, tag := r.at(and-1), r.tag(and-1)
	if second >= 0 {
		if before < 0 {
			return tag == lexicon.NN
		}
		m := &r.mentions[second]
		return m.outer < m.first && !r.mentions[before].isName() // actor and activist ...
	}
	if next == and+1 && tag != lexicon.NNS && lexicon.Nouns.Has(tag) && (before < 0 || r.namesOne(next, j)) {
		return true // chief executive and president Ann Roth
	}
	if before >= 0 && next > and+1 && r.segment(next, j) == j {
		if m := &r.mentions[before]; m.isName() && m.first <= i+1 && r.kind(r.entityAt(before)) == Person {
			return false // Ana Roth and her brother Jan
		}
	}
	last := r.at(j - 1)
	return last >= 0 && r.mentions[last].isName() && tag != lexicon.NNS && r.entityAt(last).kind == Person
}

// maxGroups is how many entities, the last ones, are searched for several people named together.
const maxGroups = 64

// sameGroup returns the several people who have been named together before with the same words, or none.
func (r *Resolver) sameGroup(name Range) int32 {
	for k := len(r.entities) - 1; k >= max(0, len(r.entities)-maxGroups); k-- {
		x := &r.entities[k]
		if x.kind == Group && x.nominal && x.name.Last-x.name.First == name.Last-name.First && r.sameForms(x.name, name) {
			return int32(k)
		}
	}
	return none
}

// namesSeveral returns the people whom an apposition names, each perhaps with where he or she is from, after the plural that ends before
// token a, or none: The two mayors, Ana Roth of Lund and Jan Meyer of Visby.
func (r *Resolver) namesSeveral(i, a, j int32) int32 {
	if a <= i || a+1 >= j || r.char(a) != ',' || r.tag(a-1) != lexicon.NNS {
		return none
	}
	first := int32(len(r.together))
	for k := a + 1; k < j; {
		n := r.before(k)
		if n >= len(r.mentions) {
			break
		}
		m := &r.mentions[n]
		if m.outer > k || !m.isName() || m.entity == none || r.kindOf(m.entity) != Person {
			break
		}
		r.together = append(r.together, m.entity)
		k = m.last
		if k < j && (r.form(k) == "of" || r.form(k) == "from") {
			if q := r.at(k + 1); q >= 0 {
				k = r.mentions[q].last
			} else {
				k = max(k+1, r.base(k+1, j))
			}
		}
		if k >= j {
			if int32(len(r.together)) > first+1 {
				return r.addGroup(Range{i, a}, Range{first, int32(len(r.together))})
			}
			break
		}
		for k < j && (r.char(k) == ',' || r.form(k) == "and") {
			k++
		}
	}
	r.together = r.together[:first]
	return none
}

// describedTwo returns the two whom the phrase [i, j) describes and names, or none: the mayor, Ana Roth, and her deputy, Ben Lund.
func (r *Resolver) describedTwo(i, j int32) int32 {
	for k := i + 2; k+2 < j && !r.dialogue; k++ {
		if r.form(k) != "and" || r.char(k-1) != ',' {
			continue
		}
		a, b := r.memberIn(i, r.withoutAge(i, k-1)), r.memberIn(k+1, r.withoutAge(k+1, j))
		if a == none || b == none || a == b {
			return none
		}
		n := int32(len(r.together))
		r.together = append(r.together, a, b)
		return r.addGroup(Range{i, j}, Range{n, n + 2})
	}
	return none
}

// memberIn returns the person whose name ends the phrase [i, j), with nothing but a description before it, or none: his deputy, Ana Roth.
func (r *Resolver) memberIn(i, j int32) int32 {
	m := r.nameBefore(j)
	if m == nil || m.entity == none || r.kindOf(m.entity) != Person || m.outer > i && m.last-m.first < 2 {
		return none
	}
	for ; i < m.outer; i++ {
		tag := r.tag(i)
		if !lexicon.Nouns.Has(tag) && !lexicon.Adjectives.Has(tag) && !isDeterminer(tag) && tag != lexicon.POS && r.char(i) != ',' {
			return none
		}
	}
	return m.entity
}

// listMembers adds the people whom the coordinated phrase [i, end) names to r.together and returns their range there, which is empty if it
// names others than people, or somebody without a name.
func (r *Resolver) listMembers(i, end int32) Range {
	first := int32(len(r.together))
	for k := i; k <= end; k++ {
		comma := k < end && r.char(k) == ','
		if k < end && !comma && (r.tag(k) != lexicon.CC || r.form(k) != "and") {
			continue
		}
		if e := r.memberIn(i, k); e != none {
			r.together = append(r.together, e)
			k = r.ageEnd(k) // Ana Roth, 71, and
			i = k + 1
		} else if k > i && (!comma || !isDeterminer(r.tag(i))) {
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
	if r.tag(i) != lexicon.NN || i+2 >= j || r.char(i+1) != ',' {
		return false
	}
	k := r.at(i + 2)
	return k >= 0 && r.mentions[k].isName() && r.mentions[k].last == j && r.kind(r.entityAt(k)) == Person
}

// opens reports whether a name, or a title before one, starts at token i.
func (r *Resolver) opens(i int32) bool {
	k := r.before(i)
	return k < len(r.mentions) && r.mentions[k].outer == i && r.mentions[k].isName()
}

// sameForms reports whether two ranges of the same length have the same words.
func (r *Resolver) sameForms(a, b Range) bool {
	for k := range a.Last - a.First {
		if r.form(a.First+k) != r.form(b.First+k) {
			return false
		}
	}
	return true
}
