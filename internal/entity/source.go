package entity

import (
	"slices"
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// source resolves the printed source of claim ci.
func (r *Resolver) source(ci int32) {
	c := &r.claims[ci]
	if r.speakers[ci] != none || c.Evidence != None {
		return
	}
	e, ev := r.phrase(c.Source.First, r.sourceEnd(c), ci)
	r.speakers[ci], c.Evidence = e, ev
}

// sourceEnd returns the end of a claim's source with the prepositional phrases that stand between it and its cue, where those tell
// which people speak, or who: Residents on both banks said, the head of the League for Clean Water Ana Roth said.
func (r *Resolver) sourceEnd(c *Claim) int32 {
	end, cue := c.Source.Last, c.Cue.First
	if c.Cue.Empty() || cue <= end || cue-end > maxSource || r.g.Tags[end] != lexicon.IN {
		return end
	}
	for k := end; k < cue; k++ {
		if tag := r.g.Tags[k]; c.holds(k) || tag == lexicon.WDT || tag == lexicon.WP || lexicon.Verbs.Has(tag) ||
			r.t.Tokens[k].Kind != token.Word && r.t.Tokens[k].Kind != token.Number && r.t.Tokens[k].Char != '-' {
			return end
		}
	}
	if tag := r.g.Tags[end-1]; tag == lexicon.NNS || tag == lexicon.NNPS {
		return cue
	}
	if k := r.at(cue - 1); k >= 0 && r.mentions[k].last == cue && r.mentions[k].kind == Person && r.mentions[k].flags&nominal == 0 {
		return cue
	}
	return end
}

// indefinite reports whether a word alone says no more than that somebody speaks.
func indefinite(word string) bool {
	switch word {
	case "somebody", "Somebody", "someone", "Someone", "anybody", "Anybody", "anyone", "Anyone", "something", "Something",
		"one", "One", "another", "Another", "nobody", "Nobody", "none", "None":
		return true
	}
	return false
}

// maxSource bounds a source in tokens: the longest of PolNeAR have fifty.
const maxSource = 80

// phrase reads the tokens [i, j) as a noun phrase and returns who it stands for.
func (r *Resolver) phrase(i, j, ci int32) (int32, Evidence) {
	j = min(j, i+maxSource)
	for i < j && r.skippedBefore(i) {
		i++
	}
	for i < j && (r.t.Tokens[j-1].Kind != token.Word && r.t.Tokens[j-1].Kind != token.Number && r.t.Tokens[j-1].Char != ')' && r.t.Tokens[j-1].Char != '%' || r.g.Tags[j-1] == lexicon.POS) {
		j--
	}
	switch {
	case j-i > 2 && (r.form(i) == "Both" || r.form(i) == "both") && r.joined(i, j):
		i++
	case j-i > 2 && (r.form(j-1) == "all" || r.form(j-1) == "both" || r.form(j-1) == "each"):
		j--
	}
	if i >= j {
		return none, None
	}
	if p := r.pronoun(i); p != noPronoun {
		if j-i == 1 || r.g.Tags[i] != lexicon.PRPS && !(p == relative && r.g.Tags[i] == lexicon.DT) {
			return r.refer(i, p, ci)
		}
	}
	if j-i == 1 && indefinite(r.form(i)) || j-i == 2 && equalFold(r.form(i), "no") && equalFold(r.form(i+1), "one") {
		return none, None
	}
	if j-i == 1 {
		switch r.form(i) {
		case "Q", "Q.":
			return none, None // the interviewer, who has no name
		case "A", "A.":
			return r.interviewee(), Turn
		}
	}
	if j-i == 1 {
		if e := r.quantity(i, ci); e != none {
			return e, Described
		}
	}
	if j-i == 2 && r.definite(i) {
		if e := r.thePair(i+1, ci); e != none {
			return e, Described
		}
	}
	if j-i == 2 && (r.form(i) == "Both" || r.form(i) == "both") && r.g.Tags[i+1] == lexicon.NNS && r.lists(i+1)&(lexicon.RoleNoun|lexicon.GroupNoun) != 0 {
		if e := r.lastCouple(i); e != none {
			return e, Described // Roth and Meyer met. Both candidates
		}
		if e := r.lastTwo(ci); e != none {
			return e, Described
		}
	}
	if e := r.headlined(i, j); e != none {
		return e, Named
	}
	if k := r.at(j - 1); k >= 0 && int(j) < len(r.g.Tags) && r.g.Tags[j] == lexicon.POS && !r.dialogue && r.mentions[k].last == j && r.mentions[k].first == i && r.mentions[k].entity != none &&
		r.claims[ci].Source.Last == j+1 && r.verbFollows(j+1) {
		// Lund's said: nothing is owned.
		x := &r.entities[r.mentions[k].entity]
		if x.kind = Organization; x.name.Last == j {
			x.name.Last = j + 1
		}
		return r.mentions[k].entity, Named
	}
	if k := r.at(j - 1); k >= 0 && r.mentions[k].last == j && r.mentions[k].first > i+1 && r.mentions[k].flags&nominal == 0 && r.mentions[k].entity != none && r.gives(r.mentions[k].first-1) {
		x := &r.entities[r.mentions[k].entity]
		if x.kind == Unknown || r.lists(r.base(i, j)-1)&(lexicon.OrgNoun|lexicon.GroupNoun|lexicon.DocNoun) == 0 {
			x.kind = Person
		}
		return r.mentions[k].entity, Named // a nurse who gave her name as Ana
	}
	a := r.segment(i, j)
	if e := r.namesSeveral(i, a, j); e != none {
		return e, Itself
	}
	if e := r.plural(i, a, j); e != none {
		return e, Itself
	}
	// A name at the end of the phrase is the speaker's, unless a preposition makes it somebody else's.
	for n := i + 1; n+1 < a; n++ {
		if r.t.Tokens[n].Char == ',' && r.lists(n+1)&lexicon.Suffix != 0 && r.at(n-1) >= 0 && r.mentions[r.at(n-1)].last == n {
			a = n // Ana Roth, MP for Lund
		}
	}
	k := r.at(a - 1)
	if k >= 0 {
		m := &r.mentions[k]
		if m.last == a && m.entity != none && m.flags&nominal == 0 && (m.first <= i || !r.depends(i, m)) {
			if r.entities[m.entity].kind == Group && m.first > i && !r.definite(i) {
				return r.describe(i, a, a, ci) // many Kenyans
			}
			if m.first > i && r.g.Tags[m.first-1] == lexicon.POS && m.kind != Person && r.entities[m.entity].kind != Person {
				return r.chain(i, m), Named
			}
			return m.entity, Named
		}
	}
	b := r.base(i, a)
	// The head before a preposition: Pia Sund of The Fjord Courier.
	if k := r.at(b - 1); k >= 0 && b < a {
		m := &r.mentions[k]
		if m.last == b && m.entity != none && m.flags&nominal == 0 {
			if r.entities[m.entity].kind == Group {
				return r.describe(i, b, a, ci) // Kenyans in the north
			}
			if m.first > i && r.g.Tags[m.first-1] == lexicon.POS && r.entities[m.entity].kind != Person {
				return r.chain(i, m), Named
			}
			return m.entity, Named
		}
	}
	if k := r.before(i); r.dialogue && r.claims[ci].Direct && k < len(r.mentions) {
		if m := &r.mentions[k]; m.outer == i && m.flags&nominal == 0 && m.last < a && m.entity != none && r.g.Tags[m.last] != lexicon.POS && r.kind(&r.entities[m.entity]) == Person {
			return m.entity, Named // Ana one morning
		}
	}
	// An apposition that names: the chairman of the board, Maria Lund.
	n := a
	for n < j && n < a+maxBracket && r.t.Tokens[a].Char == '(' && r.t.Tokens[n-1].Char != ')' {
		n++
	}
	if n < j && (r.g.Tags[n] == lexicon.WDT || r.g.Tags[n] == lexicon.WP) && b == a {
		for n < j-1 && r.t.Tokens[n].Char != ',' {
			n++ // the company that owns it, Lund Blue
		}
	}
	if n < j && r.t.Tokens[n].Char == ',' && r.g.Tags[b-1] != lexicon.NNS {
		n++
		if r.g.Tags[n] == lexicon.DT && n+1 < j {
			n++ // their trade body, the Lund Forum
		}
		z := r.segment(n, j)
		if y := r.base(n, z); y < z && y > n && (r.form(y) == "of" || r.form(y) == "from" || r.form(y) == "at") {
			if k := r.at(y - 1); k >= 0 && r.mentions[k].last == y && r.mentions[k].flags&nominal == 0 && r.kind(r.entityAt(k)) == Person {
				z = y // the sponsor, Ana Roth of the United Front
			}
		}
		if k := r.at(z - 1); k >= 0 && z > n {
			m := &r.mentions[k]
			if m.last == z && (m.outer <= n || r.describes(n, m.outer)) && m.entity != none && m.flags&(nominal|headline) == 0 {
				if x := &r.entities[m.entity]; lexicon.Trader(r.form(b-1)) && r.lists(b-1)&lexicon.RoleNoun == 0 && !r.isGiven(x.name.First) && x.gender == unsexed {
					x.kind = Organization // the operator, Lund del Mar
					return m.entity, Named
				} else if x.kind == Person || x.kind == Unknown && x.words > 1 && r.lists(b-1)&(lexicon.OrgNoun|lexicon.RoleNoun) != lexicon.OrgNoun {
					if w := r.inFull(r.g.Words[b-1]); w != 0 && r.lists(b-1)&lexicon.RoleNoun != 0 {
						x.learnRole(w)
					}
					return m.entity, Named
				} else if l := r.lists(b - 1); (x.kind == Organization || x.kind == Unknown || x.kind == Document && l&lexicon.DocNoun == 0) && (l&lexicon.OrgNoun != 0 && l&lexicon.RoleNoun == 0 || r.anyOrganization(b-1) || business(r.form(b-1)) && x.words < 2 || x.kind == Organization && (business(r.form(b-1)) || owns(r.form(b-1)))) {
					x.kind = Organization // their union, Sindirod; the operator, Saarelektro
					return m.entity, Named
				}
			}
		}
	}
	return r.describe(i, b, a, ci)
}

// gives reports whether the word at token i, and perhaps those before it, say that a name follows: who gave her name as, identified only as,
// named.
func (r *Resolver) gives(i int32) bool {
	switch r.form(i) {
	case "named", "called", "nicknamed":
		return true
	case "as":
		for k := i - 1; k >= 0 && k > i-maxGiven; k-- {
			switch r.form(k) {
			case "name", "names", "himself", "herself", "identified", "known":
				return true
			}
		}
	}
	return false
}

// maxGiven is how many words before as say that a name is given.
const maxGiven = 4

// isPolice reports whether token i is a noun for one organisation though verbs take it for a plural.
func (r *Resolver) isPolice(i int32) bool { return strings.EqualFold(r.form(i), "police") }

// business reports whether a noun describes companies more often than people.
func business(noun string) bool {
	switch noun {
	case "developer", "contractor", "promoter", "publisher":
		return true
	}
	return lexicon.Trader(noun)
}

// owns reports whether a noun describes who owns something, a person or a company.
func owns(noun string) bool {
	switch noun {
	case "owner", "landlord", "employer", "sponsor", "buyer", "seller", "rival", "partner", "lender", "maker", "builder", "insurer":
		return true
	}
	return false
}

// isBased reports whether token i says where somebody is based: the Lund-based carrier.
func (r *Resolver) isBased(i int32) bool { return strings.HasSuffix(r.form(i), "-based") }

// saysMore reports whether the words [i, head) before the noun for an organisation only say of what sort it is or where: the Oslo-based firm, the
// Lund company, the shipping company; but not the parent company.
func (r *Resolver) saysMore(i, head int32) bool {
	if head == i+1 && r.isBased(i) {
		return true
	}
	if k := r.at(i); k >= 0 && r.mentions[k].first == i && r.mentions[k].last == head && r.mentions[k].kind == Place && r.mentions[k].flags&nominal == 0 {
		return true
	}
	if head != i+1 || r.t.Tokens[i].Flags&token.Capital != 0 || r.g.Tags[i] != lexicon.NN && r.g.Tags[i] != lexicon.VBG {
		return false
	}
	switch r.form(i) {
	case "parent", "rival", "sister", "holding", "shell", "partner", "target", "successor", "competing":
		return false
	}
	return true
}

// describes reports whether the tokens [i, j) are words that may stand before a name: former world champion.
func (r *Resolver) describes(i, j int32) bool {
	if i < j-1 && r.g.Tags[i] == lexicon.DT {
		i++ // his aunt, the actress Ana Roth
	}
	for k := i; k < j; k++ {
		if t := r.g.Tags[k]; !lexicon.Adjectives.Has(t) && !lexicon.Nouns.Has(t) {
			return false
		}
	}
	return true
}

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

// two reports whether a description is of two who are known: the two senators.
func (r *Resolver) two(name Range) bool {
	return name.Last-name.First > 2 && r.definite(name.First) && r.form(name.First+1) == "two"
}

// lastSpeaker returns the entity of the given kind that last spoke before claim ci and of which fits says that it may be meant, or
// none.
func (r *Resolver) lastSpeaker(ci int32, kind Kind, fits func(*entity) bool) int32 {
	for k := ci - 1; k >= 0 && k >= ci-maxParents; k-- {
		r.steps++
		if e := r.speakers[k]; e >= 0 && r.entities[e].kind == kind && fits(&r.entities[e]) {
			return e
		}
	}
	return none
}

// maxBracket is how many tokens a bracket after a noun is looked for the end of.
const maxBracket = 12

// skippedBefore reports whether token i stands before a noun phrase and is no part of it.
func (r *Resolver) skippedBefore(i int32) bool {
	k := &r.t.Tokens[i]
	if k.Kind == token.Number {
		return false
	}
	if k.Kind != token.Word {
		return k.Char != '$'
	}
	switch r.g.Tags[i] {
	case lexicon.IN, lexicon.TO:
		next := ""
		if int(i)+1 < len(r.t.Tokens) {
			next = r.form(i + 1)
		}
		return r.pronoun(i) == noPronoun && next != "least" && next != "most"
	case lexicon.RB:
		switch r.form(i) {
		case "even", "Even", "only", "Only", "also", "just", "Just", "not", "Not", "perhaps", "Perhaps":
			return true
		}
	}
	return false
}

// segment returns the end of the part of [i, j) before the first comma, bracket, dash or relative pronoun.
func (r *Resolver) segment(i, j int32) int32 {
	for k := i + 1; k < j; k++ {
		t := &r.t.Tokens[k]
		switch t.Char {
		case ',':
			if k+1 < j && (r.lists(k+1)&lexicon.Suffix != 0 || r.listed(i, k, j)) {
				continue
			}
			return k
		case '-':
			if k+1 < j && r.t.Tokens[k-1].Flags&r.t.Tokens[k+1].Flags&token.Capital != 0 && r.t.Source[r.t.Tokens[k].Start] == '-' && t.End-t.Start == 1 {
				continue // Finnish - Karelian
			}
			return k
		case '(', ':', ';':
			return k
		}
		switch r.g.Tags[k] {
		case lexicon.WDT, lexicon.WP:
			return k
		}
	}
	return j
}

// listed reports whether the comma at token k stands between two adjectives of the noun phrase that starts at i, before its
// noun: the tall, quiet mechanic.
func (r *Resolver) listed(i, k, j int32) bool {
	if tag := r.g.Tags[i]; tag != lexicon.DT && tag != lexicon.PRPS {
		return false
	}
	for n := i + 1; n < k; n++ {
		if !modifying.Has(r.g.Tags[n]) {
			return false
		}
	}
	for n := k + 1; n < j && n < k+maxModifiers; n++ {
		switch tag := r.g.Tags[n]; {
		case tag == lexicon.NN || tag == lexicon.NNS:
			return n > k+1 && k > i+1
		case !modifying.Has(tag) && r.t.Tokens[n].Char != ',':
			return false
		}
	}
	return false
}

// modifying are the tags of words that stand before a noun and describe it.
const modifying = lexicon.Adjectives | lexicon.TagSet(1<<lexicon.VBN|1<<lexicon.RB|1<<lexicon.CD)

// afterHead are the tags of words that end a noun phrase after its head, beforeNoun those of them that do not where
// another noun follows.
const (
	afterHead  = lexicon.Verbs | 1<<lexicon.IN | 1<<lexicon.TO | 1<<lexicon.DT | 1<<lexicon.PRP | 1<<lexicon.RB | 1<<lexicon.JJ
	beforeNoun = lexicon.TagSet(1<<lexicon.JJ | 1<<lexicon.VBG | 1<<lexicon.VBN | 1<<lexicon.VBD)
)

// base returns the end of the noun phrase that starts at i without what follows its head.
func (r *Resolver) base(i, a int32) int32 {
	head := false
	for k := i; k < a; k++ {
		tag := r.g.Tags[k]
		if tag == lexicon.IN && k > i && k+1 < a && r.g.Tags[k-1] == lexicon.CD && r.g.Tags[k+1] == lexicon.CD {
			head = false // six in ten voters
			continue
		}
		if head && !lexicon.Nouns.Has(tag) && tag != lexicon.POS && tag != lexicon.CD {
			if n := r.at(k); n >= 0 && r.mentions[n].first < k && k < r.mentions[n].last {
				continue // Bank of England
			}
			if afterHead.Has(tag) {
				if beforeNoun.Has(tag) && k+1 < a && lexicon.Nouns.Has(r.g.Tags[k+1]) && r.g.Tags[k-1] != lexicon.NNS && r.lists(k+1)&lexicon.Day == 0 {
					continue
				}
				if before := r.g.Tags[k-1]; before == lexicon.POS || before == lexicon.CC && tag == lexicon.DT && k-1 > i {
					continue // Tom's old barn, Norbank and the town
				}
				return k
			}
		}
		if lexicon.Nouns.Has(tag) || tag == lexicon.CD && !(k+1 < a && lexicon.Adjectives.Has(r.g.Tags[k+1])) || tag == lexicon.DT && k == a-1 || r.named(k) {
			head = true
		}
	}
	return a
}

// named reports whether token k is a word of a name, however it is tagged.
func (r *Resolver) named(k int32) bool {
	n := r.at(k)
	return n >= 0 && r.mentions[n].flags&nominal == 0 && r.t.Tokens[k].Flags&token.Capital != 0 && r.g.Tags[k] != lexicon.DT
}

// at returns the index of the mention that holds token i, or -1.
func (r *Resolver) at(i int32) int {
	k := r.before(i+1) - 1
	for n := 0; k >= 0 && n < 3; n++ {
		if m := &r.mentions[k]; m.first <= i && i < m.last {
			return k
		}
		k--
	}
	return -1
}

// depends reports whether the name m, at the end of the phrase that starts at i, is not the phrase's head: a spokesman for
// Barclays, but not Barclays spokesman Tom Reid.
func (r *Resolver) depends(i int32, m *mention) bool {
	person := m.kind == Person || m.kind == Unknown && m.last-m.first > 1 && r.kind(&r.entities[m.entity]) == Person
	if k := m.first - 1; k > max(m.outer, i) && person && r.lists(k)&(lexicon.Title|lexicon.RoleNoun|lexicon.GroupNoun) == 0 {
		return false // two words of another name stand before it: head of the Society for Clean Water Ana Roth
	}
	k := max(m.outer, i) - 1
	for k >= i && (r.g.Tags[k] == lexicon.DT || r.g.Tags[k] == lexicon.POS && k > i+1 || k+1 < m.outer && lexicon.ProperNouns.Has(r.g.Tags[k]) && r.g.Tags[k+1] == lexicon.POS || lexicon.Adjectives.Has(r.g.Tags[k]) || r.g.Tags[k] == lexicon.RB ||
		r.g.Tags[k] == lexicon.NN && !person && r.lists(k)&lexicon.RoleNoun == 0) { // the leader of the opposition Alliance
		k--
	}
	if k < i {
		return false
	}
	switch tag := r.g.Tags[k]; {
	case tag == lexicon.IN, tag == lexicon.TO, tag == lexicon.CC, lexicon.Verbs.Has(tag) && tag != lexicon.VBN && r.t.Tokens[k].Flags&token.Initial == 0: // but Finance chief Tom Reid
		return true
	case r.t.Tokens[k].Kind != token.Word && r.t.Tokens[k].Kind != token.Close:
		return true
	}
	return false
}

// chain returns the entity of a possessive chain that starts at i and ends with m: Russia's Foreign Ministry.
func (r *Resolver) chain(i int32, m *mention) int32 {
	x := &r.entities[m.entity]
	if r.g.Tags[i] == lexicon.DT && i+1 < m.first {
		i++
	}
	if r.g.Tags[i] == lexicon.PRPS || r.t.Tokens[i].Flags&token.Capital == 0 {
		return m.entity // its Foreign Ministry, the town's Harbour Board
	}
	if x.name.First == m.first && x.name.Last == m.last || x.words <= m.last-m.first {
		x.name, x.words = Range{i, m.last}, m.last-i
		if x.kind == Unknown {
			x.kind = Organization
		}
	}
	return m.entity
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

// entityAt returns the entity of mention k, an empty one if it has none.
func (r *Resolver) entityAt(k int) *entity {
	if e := r.mentions[k].entity; e != none {
		return &r.entities[e]
	}
	return &entity{}
}

// describe resolves the description [i, b), whose complements reach to a.
func (r *Resolver) describe(i, b, a, ci int32) (int32, Evidence) {
	head := b - 1
	for head > i && r.g.Tags[head] == lexicon.POS {
		head--
	}
	if b+2 == a && (r.g.Tags[b] == lexicon.VBN || r.g.Tags[b] == lexicon.VBD) && r.lists(b+1)&lexicon.Day != 0 {
		a = b // the survey released Friday
	}
	w := r.inFull(r.g.Words[head])
	if k := r.at(head); k >= 0 && r.dialogue && r.t.Tokens[head].Flags&token.Capital != 0 && r.mentions[k].entity != none {
		return r.mentions[k].entity, Itself // the Colonel
	}
	l := r.lists(head)
	kind := nounKind(l)
	plural := r.g.Tags[head] == lexicon.NNS && !r.isPolice(head) || r.g.Tags[head] == lexicon.NNPS || r.demonymPlural(head) || l == 0 && strings.HasSuffix(r.form(head), "men")
	if plural && kind == Unknown && r.l.Entries[r.l.Lemma(r.g.Words[head], lexicon.NNS)].Lists&lexicon.DocNoun != 0 {
		kind = Document // the recordings
	}
	if plural && kind != Document {
		kind = Group
	} else if kind == Group && l&lexicon.RoleNoun != 0 {
		kind = Person
	}
	if kind == Unknown && !plural && (r.claims[ci].Direct || !r.dialogue && (public(r.form(head)) || r.years(head) != "" || r.native(i, head) && r.claims[ci].Source.Last == b)) {
		kind = Person // what is quoted and has no other kind: the bosun
	}
	if kind == Unknown && b-i == 2 && seat(r.form(i), r.form(head)) {
		kind = Organization // No 10
	}
	if kind == Unknown && !plural && institution(r.form(head)) {
		kind = Organization
	}
	if kind == Unknown && !plural && b < a && r.form(head) == "head" && r.form(b) == "of" {
		kind = Person
	}
	switch r.form(head) {
	case "group", "team", "panel", "pair":
		if b < a && r.form(b) == "of" {
			kind = Group
		}
	case "number", "couple", "majority", "percent", "minority", "handful", "series", "quarter", "third", "half", "Half", "most", "Most":
		kind = Group
	default:
		if r.g.Tags[head] == lexicon.CD && r.form(head) != "one" && r.form(head) != "One" && b < a && r.form(b) == "of" {
			kind = Group // three of the nurses
		}
	}
	if r.claims[ci].Direct && r.form(head) == "voice" {
		if k := r.at(head - 2); k >= 0 && r.g.Tags[head-1] == lexicon.POS && head-2 >= i {
			return r.mentions[k].entity, Named // Ana's voice
		}
		if b+1 < a && r.form(b) == "of" {
			return r.phrase(b+1, a, ci) // the voice of Ana
		}
	}
	if b == a && !r.dialogue {
		if e := r.announced(i, head); e != none {
			return e, Described
		}
	}
	if r.definite(i) && b == a && !plural {
		if e := r.captioned(i, head); e != none {
			return e, Described
		}
		g := titleGender(l, unsexed)
		if kind == Person && !r.dialogue && (r.foreign(i, head) || r.national(i, head)) {
			if e := r.local(i, head, w, g); e != none {
				return e, Described
			}
		}
		if e := r.describedBefore(i, head, w, g, true); e != none && kinds(kind, r.entities[e].kind) && !r.foreign(i, head) && !(r.owned(i, head) && retinue(r.form(head)) && !r.spokeLast(e, ci)) && !(kind == Person && !r.dialogue && r.national(i, head)) && !r.otherwise(i, head, e) {
			return e, Described
		}
		if kind == Organization && !r.dialogue && b-i == 2 && w != 0 && ci > 0 {
			// Peru's central bank said so, and the bank said why.
			if e := r.speakers[ci-1]; e >= 0 && r.entities[e].nominal && r.entities[e].kind == Organization && r.entities[e].roles[0] == w {
				return e, Described
			}
		}
		if kind == Organization && !r.dialogue && b-i == 2 && w != 0 {
			if e := r.onlyBody(i, ci, w); e != none {
				return e, Described
			}
		}
		if kind == Organization && !r.dialogue && b-i == 2 {
			// At Lund Air, the union said so; the airline said no.
			if e := r.only(i, func(x *entity) bool {
				return x.kind == Organization && r.ofTrade(r.form(head), r.form(x.name.Last-1))
			}); e != none {
				return e, Described
			}
		}
		if kind == Organization && !r.dialogue && !r.owned(i, head) && newspaper(r.form(head)) {
			if e := r.paperBefore(i); e != none {
				return e, Described
			}
		}
		if kind == Organization && b-i == 2 && r.anyOrganization(head) {
			if e := r.pick(i, ci, it, Organization); e != none && !(trading(r.form(head)) && (r.publicBody(&r.entities[e]) || r.isBuilding(&r.entities[e]) || r.entities[e].nominal && r.anyBody(&r.entities[e]))) {
				return e, Described
			}
		}
		if kind == Person && !r.dialogue {
			if e := r.subsumed(i, head); e != none {
				return e, Described
			}
			if e := r.alluded(i, head, ci, w, g); e != none {
				return e, Described
			}
		}
		if kind == Organization {
			if e := r.rephrased(i, head, ci); e != none {
				r.entities[e].kind = Organization
				return e, Described
			}
		}
		if e := r.describedBefore(i, head, w, g, false); e != none && kinds(kind, r.entities[e].kind) && !r.foreign(i, head) && !r.otherwise(i, head, e) {
			return e, Described
		}
		if kind == Organization && (b-i == 2 || r.saysMore(i+1, head)) && !r.dialogue && (r.anyOrganization(head) || lexicon.Maker(r.form(head)) || r.companyToo(head)) {
			if e := r.onlyOrganization(i, head); e != none {
				return e, Described
			}
			if e := r.onlyUnknown(i, head); e != none {
				r.entities[e].kind = Organization
				return e, Described
			}
		}
		if kind == Person && b-i == 2 && !r.dialogue && !r.claims[ci].Direct || kind == Person && b-i == 2 && !r.dialogue && lexicon.Trader(r.form(head)) {
			if e := r.only(i, func(x *entity) bool { k := r.kind(x); return k == Person || k == Organization }); e != none && r.kind(&r.entities[e]) == Organization && r.ofTrade(r.form(head), r.form(r.entities[e].name.Last-1)) {
				return e, Described // Kestrel Mining, the miner
			}
		}
	}
	if r.g.Tags[i] == lexicon.PRPS && b-i == 2 && b == a && kind == Person && w != 0 && r.kin(head) {
		if e := r.onlyOne(i, w); e != none {
			return e, Described // her mother, Doina, and then: her mother said
		}
	}
	if r.definite(i) && b-i == 2 && b == a && kind == Group && w != 0 {
		if e := r.lastSpeaker(ci, Group, func(x *entity) bool { return x.nominal && x.roles[0] == w }); e != none {
			return e, Described // three divers, the divers
		}
	}
	if b-i == 1 && b == a && kind == Person {
		// The bare noun of a headline: Bridge is safe, mayor says.
		if e := r.describedBefore(i, head, w, unsexed, true); e != none {
			return e, Described
		}
		if e := r.describedAfter(i, w); e != none {
			return e, Described
		}
	}
	if kind == Person && b == a && r.definite(i) && !r.foreign(i, head) && !r.labels(i, ci) && !r.owned(i, head) {
		e := r.onlyPerson(i, titleGender(l, unsexed))
		if e != none && r.entities[e].roles[0] != 0 && !r.native(i, head) && r.years(head) == "" {
			e = none // Councillor Roth is not the clerk
		}
		if p := r.claims[ci].Parent; p >= 0 && e == r.speakers[p] {
			e = none // she said the foreman had told her: the foreman is not she
		}
		if e != none && ci > 0 && r.claims[ci].Direct && r.namesBefore(ci-1, e) && r.paragraph(r.claims[ci-1].Source.First) < r.paragraph(i) {
			e = none // who is answered
		}
		if e != none {
			return e, Described
		}
	}
	if k := r.at(head); k >= 0 && r.mentions[k].flags&nominal != 0 && r.mentions[k].entity != none && b == a {
		if e := r.mentions[k].entity; !r.entities[e].nominal {
			return e, Described
		} else if r.mentions[k].first == i {
			return e, Itself
		}
	}
	// The prepositional phrases belong to the name: residents of the valley.
	end := b
	if b+1 < a && lexicon.Adjectives.Has(r.g.Tags[b]) && r.g.Tags[b+1] == lexicon.IN {
		end = b + 1 // people familiar with the matter
	}
	if b+1 < a && r.g.Tags[b] == lexicon.VBG && kind == Group {
		if k := r.base(b+1, a); k == a || r.g.Tags[k] != lexicon.TO {
			end = k // several judges hearing such cases
		}
	}
	for n := 0; n < maxComplements && end+1 < a && (r.g.Tags[end] == lexicon.IN && r.form(end) != "that" || r.g.Tags[end] == lexicon.TO); n++ {
		if r.lists(end+1)&(lexicon.Day|lexicon.Month) != 0 && (end+2 >= a || r.g.Tags[end+2] != lexicon.POS) || r.t.Tokens[end+1].Kind == token.Number && end+2 == a || r.dialogue && r.claims[ci].Direct && r.form(end) != "of" && !r.definite(end+1) {
			break // the bosun in a low voice, but not the bosun in the blue cap
		}
		k := r.base(end+1, a)
		if k == end+1 {
			break
		}
		end = k
	}
	for k := b; k < end; k++ {
		if r.g.Tags[k] == lexicon.PRP && r.form(b) != "of" {
			end = b // a nurse | at one of them
		}
	}
	if end > b+1 && r.lists(end-1)&lexicon.Day != 0 {
		end-- // candidates for mayor Thursday
	}
	if end+1 < a && (r.g.Tags[end] == lexicon.VBN || r.g.Tags[end] == lexicon.VBD) && r.lists(end+1)&lexicon.Day == 0 && !(kind == Document && end > b) {
		end = a // two people briefed on the merger, but not the average of polls taken last week
	}
	if k := r.at(head); !r.dialogue && end > b && k >= 0 && r.mentions[k].first == i && r.mentions[k].entity != none && r.g.Tags[i] != lexicon.PRPS {
		// A spokesman for the port is whom the text goes on to call the spokesman.
		if e := r.mentions[k].entity; r.entities[e].nominal && r.entities[e].name.First == i && r.entities[e].kind == kind {
			r.entities[e].name = Range{i, end}
			return e, Itself
		}
	}
	e := r.add(entity{name: Range{i, end}, kind: kind, given: none, surname: none, title: none, nominal: true, gender: titleGender(l, unsexed)})
	r.entities[e].roles[0] = w
	return e, Itself
}

// institution reports whether a noun says what an organisation is where it speaks. As a rule it is a building or an event, so that the lists, which
// decisions about claims are learned with, have it not.
func institution(noun string) bool {
	switch noun {
	case "railway", "railroad", "inquiry", "prosecution", "defence", "defense", "inquest", "troupe", "hotel", "casino", "abbey", "circus", "archive",
		"station", "shop", "store", "cannery", "brewery", "bakery", "dairy", "shipyard", "cinema", "theatre", "theater", "gallery", "garage", "pub", "restaurant", "café", "pharmacy", "clinic":
		return true
	}
	return false
}

// namesBefore reports whether claim ci is direct speech whose source ends with a name of the entity.
func (r *Resolver) namesBefore(ci, e int32) bool {
	c := &r.claims[ci]
	if !c.Direct || c.Source.Empty() {
		return false
	}
	k := r.at(c.Source.Last - 1)
	return k >= 0 && r.mentions[k].entity == e && r.mentions[k].flags&nominal == 0
}

// kinds reports whether a description of one kind may be of an entity of another: no crane operator is the ferry operator.
func kinds(a, b Kind) bool {
	return !(a == Person && b == Organization || a == Organization && b == Person)
}

// headlined returns whom a headline in capitals, of which [i, j) is taken for the source, names before its verb, or none: Ana Roth
// Slams Mill Owner.
func (r *Resolver) headlined(i, j int32) int32 {
	s := &r.t.Sentences[r.t.Tokens[i].Sentence]
	if p := &r.t.Paragraphs[s.Paragraph]; s.Last-s.First > maxSource || s.Paragraph > 0 && !p.Headline || p.Last-p.First > 1 || !r.titleCase(p) {
		return none
	}
	for k, n := r.at(i), 0; k >= 0 && k < len(r.mentions) && n < 3; k, n = k+1, n+1 {
		m := &r.mentions[k]
		if m.last+1 >= j {
			break
		}
		if m.entity == none || m.last-i > 3 || r.t.Tokens[m.last].Flags&token.Clitic != 0 {
			continue
		}
		if w := r.lowerWord(m.last); (w == 0 || r.l.Entries[w].Verb != 0) && strings.HasSuffix(r.form(m.last), "s") {
			return m.entity
		}
	}
	return none
}

// announced returns whom the headline's description [i, head] is of, if it is one: the first description of the lead, with the
// same noun, that holds all its words: New Toll, a new toll; Local Nurses, two local nurses.
func (r *Resolver) announced(i, head int32) int32 {
	s := r.t.Tokens[i].Sentence
	p := r.t.Sentences[s].Paragraph
	if !r.t.Paragraphs[p].Headline && p > 0 || r.t.Tokens[head].Flags&token.Capital == 0 {
		return none
	}
	at := r.before(r.t.Sentences[s].Last)
	for k := at; k < len(r.mentions) && k < at+maxRecall; k++ {
		r.steps++
		m := &r.mentions[k]
		if r.t.Sentences[m.sentence].Paragraph >= p+leadParagraphs {
			break
		}
		if m.flags&nominal == 0 || m.flags&inQuote != 0 || m.entity == none || r.g.Tags[m.first] == lexicon.PRPS || !equalFold(r.form(m.last-1), r.form(head)) {
			continue
		}
		for n := i; ; n++ {
			if n == head {
				return m.entity
			}
			found := false
			for j := m.first; j < m.last && !found; j++ {
				found = equalFold(r.form(j), r.form(n))
			}
			if !found {
				break
			}
		}
	}
	return none
}

// maxComplements is how many prepositional phrases after a noun are kept in its name.
const maxComplements = 5

// describedAfter returns the entity, among those first mentioned after token i, that the noun w is used of, or none.
func (r *Resolver) describedAfter(i int32, w lexicon.Word) int32 {
	if w == 0 {
		return none
	}
	at := r.before(i)
	for k := at; k < len(r.mentions) && k < at+maxRecall; k++ {
		r.steps++
		if e := r.mentions[k].entity; e != none && !r.entities[e].nominal && hasRole(&r.entities[e], w) {
			return e
		}
	}
	return none
}

// onlyPerson returns the one person whom the text has named before token i, or none.
func (r *Resolver) onlyPerson(i int32, g gender) int32 {
	only := int32(none)
	at := r.before(i)
	for k := at - 1; k >= 0 && k >= at-maxRecall; k-- {
		r.steps++
		e := r.mentions[k].entity
		if e == none || e == only {
			continue
		}
		x := &r.entities[e]
		if r.kind(x) != Person {
			continue
		}
		if only != none || g != unsexed && x.gender != unsexed && x.gender != g {
			return none
		}
		only = e
	}
	if only != none && (r.entities[only].nominal || r.hasTrade(only)) {
		return none
	}
	return only
}

// hasTrade reports whether a noun in a small letter stands before the name of an entity where it is first given, and says what sort of person bears it: court
// usher Ana Roth is not the judge.
func (r *Resolver) hasTrade(e int32) bool {
	i := r.entities[e].name.First - 1
	return i >= 0 && r.t.Tokens[i].Sentence == r.t.Tokens[i+1].Sentence && r.t.Tokens[i].Kind == token.Word && r.t.Tokens[i].Flags&token.Capital == 0 && r.g.Tags[i] == lexicon.NN
}

// onlyOne returns the one person, named before token i, whom the text describes with the noun w, a relative's, or none.
func (r *Resolver) onlyOne(i int32, w lexicon.Word) int32 {
	return r.only(i, func(x *entity) bool { return x.kind == Person && hasRole(x, w) })
}

// only returns the one entity that fits among those named before token i, or none.
func (r *Resolver) only(i int32, fits func(*entity) bool) int32 {
	only := int32(none)
	at := r.before(i)
	for k := at - 1; k >= 0 && k >= at-maxRecall; k-- {
		r.steps++
		e := r.mentions[k].entity
		if e == none || e == only || r.entities[e].nominal || !fits(&r.entities[e]) {
			continue
		}
		if only != none {
			return none
		}
		only = e
	}
	return only
}

// onlyOrganization returns the one organisation that the text has named before token i, if the noun at head may describe it, or none.
func (r *Resolver) onlyOrganization(i, head int32) int32 {
	only := r.only(i, func(x *entity) bool { return x.kind == Organization })
	if only != none && !r.mayDescribe(head, &r.entities[only]) {
		return none
	}
	if only == none && trading(r.form(head)) {
		only = r.only(i, func(x *entity) bool { return x.kind == Organization && !r.publicBody(x) })
	} else if only == none && r.companyToo(head) {
		only = r.only(i, func(x *entity) bool { return x.kind == Organization && r.mayDescribe(head, x) })
	}
	return only
}

// trading reports whether a noun is used of companies and not of public bodies.
func trading(noun string) bool {
	switch noun {
	case "company", "firm", "business":
		return true
	}
	return false
}

// isBuilding reports whether a description is of what stands somewhere: the plant is no company.
func (r *Resolver) isBuilding(x *entity) bool {
	if !x.nominal {
		return false
	}
	switch r.form(x.name.Last - 1) {
	case "plant", "mine", "mill", "factory", "refinery", "shop", "store", "hotel", "school", "hospital", "prison", "church", "mosque", "museum", "stadium", "port", "airport":
		return true
	}
	return false
}

// publicBody reports whether a name ends with the noun for a public body: the Port Authority is no company.
func (r *Resolver) publicBody(x *entity) bool {
	switch strings.ToLower(r.form(x.name.Last - 1)) {
	case "authority", "ministry", "council", "court", "commission", "department", "police", "parliament", "government", "senate", "congress", "office", "university":
		return true
	}
	return false
}

// anyBody reports whether a description is of a body that is no company: the safety agency.
func (r *Resolver) anyBody(x *entity) bool {
	switch r.form(x.name.Last - 1) {
	case "agency", "regulator", "watchdog", "survey", "union", "association", "institute", "bureau", "board":
		return true
	}
	return r.publicBody(x)
}

// onlyBody returns the organisation that spoke before claim ci, and that the text calls by the noun w and whose it is, and has no other name for, if
// no other is called so: Peru's finance ministry, and then: the ministry.
func (r *Resolver) onlyBody(i, ci int32, w lexicon.Word) int32 {
	body := r.lastSpeaker(ci, Organization, func(x *entity) bool { return x.nominal && x.roles[0] == w && x.name.Last-x.name.First > 2 })
	if body == none {
		return none
	}
	if r.only(i, func(x *entity) bool {
		return x.kind == Organization && r.inFull(r.g.Words[x.name.Last-1]) == w
	}) != none {
		return none
	}
	return body
}

// onlyUnknown returns the one name before token i of which nothing says what it is but that it does something, if no organisation was named: Velora cut
// fares to Lund, and then: the airline.
func (r *Resolver) onlyUnknown(i, head int32) int32 {
	if !r.anyOrganization(head) && !lexicon.Maker(r.form(head)) && !r.companyToo(head) {
		return none
	}
	acts := int32(none)
	at := r.before(i)
	for k := at - 1; k >= 0 && k >= at-maxRecall; k-- {
		r.steps++
		m := &r.mentions[k]
		if m.entity == none || r.entities[m.entity].nominal {
			continue
		}
		x := &r.entities[m.entity]
		switch kind := r.kind(x); {
		case kind == Organization, kind == Unknown && m.flags&inQuote != 0:
			return none // or nobody but a speaker has named it
		case kind != Unknown || x.located > 0 || x.said > 0:
			continue
		case r.modifies(k):
			continue
		case m.flags&inSubject != 0 && acts != none && acts != m.entity:
			return none
		case m.flags&inSubject != 0:
			acts = m.entity
		}
	}
	return acts
}

// modifies reports whether a noun in a small letter follows the name of mention k, which only says whose or from where that is, or a preposition stands before
// it: the Pärnu ferry, a bus from Namur, trains between Lund and Bergen.
func (r *Resolver) modifies(k int) bool {
	m := &r.mentions[k]
	if k > 0 && m.outer > 0 && r.form(m.outer-1) == "and" && r.mentions[k-1].last == m.outer-1 && r.mentions[k-1].flags&object != 0 {
		return true
	}
	return m.flags&object != 0 || int(m.last) < len(r.g.Tags) && (r.g.Tags[m.last] == lexicon.NN || r.g.Tags[m.last] == lexicon.NNS)
}

// mayDescribe reports whether the noun at head may be used of an organisation: the Harbour Authority is no hospital.
func (r *Resolver) mayDescribe(head int32, x *entity) bool {
	last := x.name.Last - 1
	return r.anyOrganization(head) || !(x.words == 1 && r.exactLists(last)&lexicon.OrgName != 0 || r.common(last) && !business(r.form(head)) && !r.ofTrade(r.form(head), r.form(last)))
}

// ofTrade reports whether a name that ends with the given word is of one that the noun describes: Zagros Air, the airline.
func (r *Resolver) ofTrade(noun, last string) bool {
	switch last {
	case "Air", "Airlines", "Airways":
		return noun == "airline" || noun == "carrier"
	case "Marine", "Shipyards":
		return noun == "shipbuilder"
	case "Bank":
		return noun == "lender"
	case "Energy", "Water", "Power", "Gas":
		return noun == "utility" || noun == "supplier"
	case "Insurance", "Mutual":
		return noun == "insurer"
	case "Partners", "Capital", "Investments", "Ventures", "Management":
		return noun == "fund" || noun == "investor"
	case "Stores", "Supermarkets":
		return noun == "retailer" || noun == "supermarket" || noun == "chain"
	case "Utilities":
		return noun == "utility"
	case "Mining", "Mines", "Minerals", "Resources":
		return noun == "miner"
	case "Motors", "Automotive", "Cars":
		return noun == "carmaker" || noun == "automaker" || noun == "manufacturer"
	case "Brewery", "Breweries", "Brewing":
		return noun == "brewer" || noun == "brewery"
	case "Trust", "Foundation", "Appeal":
		return noun == "charity" || noun == "fund" || noun == "nonprofit"
	case "Press", "Books", "Publishing":
		return noun == "publisher"
	case "Television", "Broadcasting", "Radio", "TV":
		return noun == "broadcaster" || noun == "network" || noun == "station"
	case "Shipping", "Lines", "Ferries":
		return noun == "operator" || noun == "carrier"
	case "Homes", "Builders", "Construction", "Estates":
		return noun == "builder" || noun == "developer"
	case "Athletic", "City", "United", "Rovers", "Wanderers", "Albion":
		return noun == "club"
	}
	return strings.EqualFold(noun, last)
}

// companyToo reports whether the noun at token i describes companies and the like of one trade.
func (r *Resolver) companyToo(i int32) bool {
	switch r.form(i) {
	case "airline", "carrier", "retailer", "lender", "insurer", "manufacturer", "brewer", "brewery", "operator", "developer", "supplier", "publisher", "broadcaster",
		"utility", "startup", "start-up", "charity", "zoo", "museum", "university", "hospital", "club", "union", "supermarket", "chain", "carmaker", "automaker", "fund":
		return true
	}
	return false
}

// owned reports whether the words between i and head say whose it is: the board's chairman.
func (r *Resolver) owned(i, head int32) bool {
	for k := i + 1; k < head; k++ {
		if r.g.Tags[k] == lexicon.POS {
			return true
		}
	}
	return false
}

// spokeLast reports whether the entity is the speaker of the claim before ci.
func (r *Resolver) spokeLast(e, ci int32) bool { return ci > 0 && r.speakers[ci-1] == e }

// rephrased returns the organisation that spoke in the claim before, if the description [i, head] says in other words what it is,
// or none: the Lunden-based charity.
func (r *Resolver) rephrased(i, head, ci int32) int32 {
	if r.dialogue || ci == 0 || head < i+2 || r.owned(i, head) {
		return none
	}
	e := r.speakers[ci-1]
	from := r.claims[ci-1].Source.First
	if e == none || r.claims[ci-1].Source.Empty() || r.t.Tokens[i].Sentence > r.t.Tokens[from].Sentence+1 || r.busy(e, i) {
		return none
	}
	x := &r.entities[e]
	if k := r.kind(x); x.nominal || k != Organization && (k != Unknown || x.words > 1) || r.lists(x.name.Last-1)&lexicon.OrgNoun != 0 {
		return none // the Harbour Authority is not the shipping company
	}
	for k := i + 1; k < head; k++ {
		if r.t.Tokens[k].Flags&token.Capital != 0 && !strings.HasSuffix(r.form(k), "-based") && r.lists(k)&lexicon.Demonym == 0 {
			return none
		}
	}
	switch r.form(head) {
	case "watchdog", "charity", "union", "nonprofit", "retailer", "manufacturer", "carmaker", "automaker", "lender", "insurer", "startup", "operator":
		return e
	}
	if r.anyOrganization(head) {
		return e
	}
	return none
}

// newspaper reports whether a noun describes what reports news in print.
func newspaper(noun string) bool {
	switch noun {
	case "newspaper", "paper", "daily", "weekly", "tabloid", "broadsheet":
		return true
	}
	return false
}

// paperBefore returns the organisation last named before token i whose name ends like a newspaper's, or none.
func (r *Resolver) paperBefore(i int32) int32 {
	at := r.before(i)
	for k := at - 1; k >= 0 && k >= at-maxMentions; k-- {
		r.steps++
		m := &r.mentions[k]
		if m.entity == none || m.flags&nominal != 0 || r.kind(&r.entities[m.entity]) != Organization {
			continue
		}
		switch r.form(m.last - 1) {
		case "Times", "Post", "Journal", "Tribune", "Herald", "Guardian", "Telegraph", "Gazette", "Star", "Mail", "Independent", "Observer",
			"Chronicle", "Sentinel", "Globe", "Courier", "Register", "Examiner", "Standard", "Express", "Mirror", "Sun", "Daily", "News", "Today",
			"Leader", "Bee", "Review", "Monitor", "Dispatch", "Echo", "Argus", "Gleaner", "Nation", "Inquirer":
			return m.entity
		}
	}
	return none
}

// foreign reports whether the words between i and head name something else: the Barclays chairman.
func (r *Resolver) foreign(i, head int32) bool {
	for k := i + 1; k < head; k++ {
		if lexicon.ProperNouns.Has(r.g.Tags[k]) && r.lists(k)&lexicon.Demonym == 0 {
			return true
		}
	}
	return false
}

// otherwise reports whether the entity is called by the noun at head too, but not with the words that stand before it here:
// the energy ministry is not the foreign ministry.
func (r *Resolver) otherwise(i, head, e int32) bool {
	x := &r.entities[e]
	last := x.name.Last - 1
	if last <= x.name.First || !strings.EqualFold(r.form(last), r.form(head)) {
		return false
	}
	for k := i + 1; k < head; k++ {
		if tag := r.g.Tags[k]; !lexicon.Nouns.Has(tag) && !lexicon.Adjectives.Has(tag) {
			continue
		}
		same := false
		for n := x.name.First; n < last; n++ {
			same = same || strings.EqualFold(r.form(n), r.form(k))
		}
		if !same {
			return true
		}
	}
	return false
}

// labels reports whether the source that starts at token i is the label of a line: The Witness: ... is not the only person
// named so far, who asked.
func (r *Resolver) labels(i, ci int32) bool {
	last := r.claims[ci].Source.Last
	return int(last) < len(r.t.Tokens) && r.t.Tokens[last].Char == ':' && i == r.t.Sentences[r.t.Tokens[i].Sentence].First
}

// anyOrganization reports whether the noun at token i may describe any organisation.
func (r *Resolver) anyOrganization(i int32) bool {
	switch r.form(i) {
	case "company", "firm", "organization", "organisation", "agency", "group", "bank", "institution", "body", "association":
		return true
	}
	return false
}

// interviewee returns the person whom the text names most often, who answers in an interview.
func (r *Resolver) interviewee() int32 {
	if r.answerer != unasked {
		return r.answerer
	}
	r.answerer = none
	count := int32(0)
	for e := range r.entities {
		if x := &r.entities[e]; x.count > count && !x.nominal && r.kind(x) == Person && x.name.Last-x.name.First > 1 {
			r.answerer, count = int32(e), x.count
		}
	}
	return r.answerer
}
