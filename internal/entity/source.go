package entity

import (
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
	if j-i == 3 && indefinite(r.form(i)) && r.form(i+1) == "of" && r.pronoun(i+2) == they {
		return none, None // one of them
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
		if e := r.thePair(i + 1); e != none {
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
	if j-i == 2 && r.form(i) == "The" && r.form(i+1) == "Company" && !r.dialogue {
		for k := range min(ci, maxParents) { // who speaks at the begin of a press release
			r.steps++
			if e := r.speakers[k]; e >= 0 && !r.entities[e].nominal && r.kind(&r.entities[e]) == Organization {
				return e, Described
			}
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
	if k := r.at(j - 1); k >= 0 && r.mentions[k].last == j && r.mentions[k].first > i+1 && r.mentions[k].flags&nominal == 0 && r.mentions[k].entity != none && r.gives(r.mentions[k].outer-1) {
		x := &r.entities[r.mentions[k].entity]
		switch l := r.lists(r.base(i, r.segment(i, j)) - 1); {
		case l&(lexicon.OrgNoun|lexicon.GroupNoun) != 0 && l&lexicon.RoleNoun == 0 || r.form(r.mentions[k].outer-1) == "itself":
			x.kind = Organization
		case x.kind == Unknown || l&lexicon.DocNoun == 0 && x.kind != Organization:
			x.kind = Person
		}
		return r.mentions[k].entity, Named // a nurse who gave her name as Ana
	}
	a := r.segment(i, j)
	if e := r.namesSeveral(i, a, j); e != none {
		return e, Itself
	}
	if e := r.plural(i, j); e != none {
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
			if k := r.at(y - 1); k >= 0 && r.mentions[k].last == y && r.mentions[k].flags&nominal == 0 && (r.kind(r.entityAt(k)) == Person || !r.dialogue && owns(r.form(b-1))) {
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
// named, which calls itself, identified by his surname.
func (r *Resolver) gives(i int32) bool {
	if i > 0 && (r.g.Tags[i] == lexicon.DT || r.t.Tokens[i].Char == ',' && lexicon.Among(" name surname ", r.form(i-1)) || r.form(i) == "only") {
		i--
	}
	if i < 0 {
		return false
	}
	switch r.form(i) {
	case "named", "called", "nicknamed":
		return true
	case "itself", "himself", "herself", "themselves":
		return i > 0 && lexicon.Among(" call calls called calling ", r.form(i-1))
	case "name", "surname":
		return i > 2 && r.form(i-2) == "by" && (r.form(i-3) == "identified" || r.form(i-3) == "known" || r.form(i-3) == "only")
	case "as":
		for k := i - 1; k >= 0 && k > i-maxGiven; k-- {
			if lexicon.Among(" name names himself herself identified known ", r.form(k)) {
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

// entityAt returns the entity of mention k, an empty one if it has none.
func (r *Resolver) entityAt(k int) *entity {
	if e := r.mentions[k].entity; e != none {
		return &r.entities[e]
	}
	return &entity{}
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

// kindOf returns the kind of entity e.
func (r *Resolver) kindOf(e int32) Kind { return r.kind(&r.entities[e]) }

// isName reports whether a mention is a name, and no description.
func (m *mention) isName() bool { return m.flags&nominal == 0 }

// nameBefore returns the name that ends before token j, or nil.
func (r *Resolver) nameBefore(j int32) *mention {
	if k := r.at(j - 1); k >= 0 && r.mentions[k].last == j && r.mentions[k].isName() {
		return &r.mentions[k]
	}
	return nil
}

// isPreposition reports whether a tag is of prepositions, to among them.
func isPreposition(tag lexicon.Tag) bool { return tag == lexicon.IN || tag == lexicon.TO }

// isRelative reports whether a tag is of relative pronouns.
func isRelative(tag lexicon.Tag) bool { return tag == lexicon.WP || tag == lexicon.WDT }

// isDeterminer reports whether a tag is of articles and the like, or of my, your and the like.
func isDeterminer(tag lexicon.Tag) bool { return tag == lexicon.DT || tag == lexicon.PRPS }
