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
	if e := r.inBrackets(c); e != none {
		r.speakers[ci], c.Evidence = e, Named
		return
	}
	e, ev := r.phrase(c.Source.First, r.sourceEnd(c), ci)
	r.speakers[ci], c.Evidence = e, ev
}

// inBrackets returns the person whom the label of a transcript names in brackets behind an office, or none: The Minister for Rivers (Ana Roth):
func (r *Resolver) inBrackets(c *Claim) int32 {
	last := c.Source.Last - 1
	if c.Cue.Empty() || r.char(c.Cue.First) != ':' || last < c.Source.First+3 || r.char(last) != ')' {
		return none
	}
	m := r.nameBefore(last)
	if m == nil || m.entity == none || m.outer <= c.Source.First || r.char(m.outer-1) != '(' || m.kind != Person && r.kindOf(m.entity) != Person {
		return none
	}
	for i := c.Source.First; i < m.outer-1; i++ {
		if r.lists(i)&(lexicon.RoleNoun|lexicon.Title) != 0 && (i+1 == m.outer-1 || r.tag(i+1) == lexicon.IN) {
			return m.entity
		}
	}
	return none
}

// sourceEnd returns the end of a claim's source with the prepositional phrases that stand between it and its cue, where those tell
// which people speak, or who: Residents on both banks said, the head of the League for Clean Water Ana Roth said.
func (r *Resolver) sourceEnd(c *Claim) int32 {
	end, cue := c.Source.Last, c.Cue.First
	if c.Cue.Empty() || cue <= end || cue-end > maxSource || r.tag(end) != lexicon.IN {
		return end
	}
	for k := end; k < cue; k++ {
		if tag := r.tag(k); isRelative(tag) || lexicon.Verbs.Has(tag) || c.holds(k) {
			return end
		}
		if !r.isWord(k) && r.char(k) != '-' {
			return end
		}
	}
	if tag := r.tag(end - 1); tag == lexicon.NNS || tag == lexicon.NNPS {
		return cue
	}
	if m := r.nameBefore(cue); m != nil && m.kind == Person {
		return cue
	}
	return end
}

// maxSource bounds a source in tokens: the longest of PolNeAR have fifty.
const maxSource = 80

// phrase reads the tokens [i, j) as a noun phrase and returns who it stands for.
func (r *Resolver) phrase(i, j, ci int32) (int32, Evidence) {
	i, j = r.trim(i, min(j, i+maxSource))
	if i >= j {
		return none, None
	}
	tag := r.tag(i)
	if p := r.pronoun(i); p != noPronoun && !r.possesses(i, j) && (j-i == 1 || tag != lexicon.PRPS && (p != relative || tag != lexicon.DT)) {
		return r.refer(i, p, ci)
	}
	if j-i == 1 && (r.form(i) == "Q" || r.form(i) == "Q.") {
		if e := r.interviewer(i); e != none {
			return e, Turn
		}
		return none, None
	}
	if r.namesNobody(i, j) {
		return none, None
	}
	if j-i == 1 && (r.form(i) == "A" || r.form(i) == "A.") {
		return r.interviewee(), Turn
	}
	if e := r.proform(i, j, ci); e != none {
		return e, Described
	}
	if e := r.headlined(i, j); e != none {
		return e, Named
	}
	if e := r.possessiveName(i, j, ci); e != none {
		return e, Named
	}
	if e := r.nameGiven(i, j); e != none {
		return e, Named
	}
	if e := r.aged(i, j); e != none {
		return e, Described
	}
	if e := r.wordOfName(i, j); e != none {
		return e, Named
	}
	a := r.segment(i, j)
	if e := r.namesSeveral(i, a, j); e != none {
		return e, Itself
	}
	if e := r.describedTwo(i, j); e != none {
		return e, Itself
	}
	if e := r.plural(i, j); e != none {
		return e, Itself
	}
	a = r.beforeSuffix(i, a)
	// A name at the end of the phrase is the speaker's, unless a preposition makes it somebody else's.
	if m := r.nameBefore(a); m != nil && m.entity != none && (m.first <= i || !r.depends(i, m)) {
		switch {
		case m.first > i && r.entities[m.entity].kind == Group && !r.definite(i):
			return r.describe(i, a, a, ci) // many Kenyans
		case !r.dialogue && r.lists(a-1)&lexicon.RoleNoun != 0 && !r.isGiven(m.first):
			if e := r.apposedName(a, a, j); e != none && r.kindOf(e) == Person {
				return e, Named // the Chief Medical Director, Ana Roth
			}
		case m.kind != Person && r.endsChain(i, m):
			return r.chain(i, m), Named
		}
		return m.entity, Named
	}
	b := r.base(i, a)
	if b < a {
		// The head before a preposition: Pia Sund of The Fjord Courier.
		if m := r.nameBefore(b); m != nil && m.entity != none {
			switch {
			case r.entities[m.entity].kind == Group:
				return r.describe(i, b, a, ci) // Kenyans in the north
			case r.endsChain(i, m):
				return r.chain(i, m), Named
			}
			return m.entity, Named
		}
	}
	if e := r.nameAtStart(i, a, ci); e != none {
		return e, Named
	}
	if e := r.apposedName(b, a, j); e != none {
		return e, Named
	}
	return r.describe(i, b, a, ci)
}

// possesses reports whether the phrase [i, j) starts with a word that says whose its noun is, however that is tagged: 14.07 Our correspondent.
func (r *Resolver) possesses(i, j int32) bool {
	return !r.dialogue && j > i+1 && lexicon.Nouns.Has(r.tag(i+1)) && lexicon.Among(" Our our My my Their their Its its ", r.form(i))
}

// trim returns the phrase [i, j) without what stands before it, as prepositions do, or after it, and is no part of it: | even | Ana Roth;
// Ana Roth | 's; both | the town and the valley; the nurses | all.
func (r *Resolver) trim(i, j int32) (first, last int32) {
	for i < j && r.skippedBefore(i) {
		i++
	}
	for i < j && (r.tag(j-1) == lexicon.POS || !r.isWord(j-1) && r.char(j-1) != ')' && r.char(j-1) != '%') {
		j--
	}
	if j-i > 2 {
		if r.isBoth(i) && r.joined(i, j) {
			return i + 1, j
		}
		switch r.form(j - 1) {
		case "all", "both", "each":
			return i, j - 1
		}
	}
	return i, j
}

// isBoth reports whether token i is both.
func (r *Resolver) isBoth(i int32) bool { return r.form(i) == "both" || r.form(i) == "Both" }

// isWord reports whether token i is a word or a number.
func (r *Resolver) isWord(i int32) bool {
	k := r.t.Tokens[i].Kind
	return k == token.Word || k == token.Number
}

// namesNobody reports whether the phrase [i, j) says no more than that somebody speaks: somebody, no one, one of them; or that the
// interviewer does: Q.
func (r *Resolver) namesNobody(i, j int32) bool {
	switch j - i {
	case 1:
		return indefinite(r.form(i))
	case 2:
		return equalFold(r.form(i), "no") && equalFold(r.form(i+1), "one")
	case 3:
		if indefinite(r.form(i)) && r.form(i+1) == "of" && r.pronoun(i+2) == they {
			return true
		}
	}
	switch r.form(i) {
	case "somebody", "Somebody", "someone", "Someone", "anybody", "Anybody", "anyone", "Anyone", "nobody", "Nobody":
		return !r.dialogue && placing(r.form(i+1)) // somebody in the crowd
	}
	return false
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

// proform returns whom the phrase [i, j) stands for if it is one or two words that say no more than a pronoun does, or none: all, the pair, the former,
// both candidates, The Company.
func (r *Resolver) proform(i, j, ci int32) int32 {
	if j-i == 1 {
		return r.quantity(i, ci)
	}
	if j > i+2 && r.char(i+2) == ',' && r.definite(i) {
		return r.thePair(i + 1) // The pair, who had fled, said
	}
	if j-i != 2 {
		return none
	}
	if r.definite(i) {
		if e := r.thePair(i + 1); e != none {
			return e
		}
		if e := r.ofTwo(i, ci); e != none {
			return e
		}
	}
	if equalFold(r.form(i), "all") {
		return r.allOf(i+1, ci)
	}
	if r.isBoth(i) && r.tag(i+1) == lexicon.NNS && r.lists(i+1)&(lexicon.RoleNoun|lexicon.GroupNoun) != 0 {
		if e := r.lastCouple(i); e != none {
			return e // Roth and Meyer met. Both candidates
		}
		if e := r.lastTwo(ci); e != none {
			return e
		}
	}
	if r.form(i) == "The" && r.form(i+1) == "Company" && !r.dialogue {
		return r.firstCompany(ci)
	}
	return none
}

// firstCompany returns the organisation with a name that speaks first in the text, before claim ci, as at the begin of a press release, or
// none.
func (r *Resolver) firstCompany(ci int32) int32 {
	for k := range min(ci, maxParents) {
		r.steps++
		if e := r.speakers[k]; e >= 0 && !r.entities[e].nominal && r.kindOf(e) == Organization {
			return e
		}
	}
	return none
}

// possessiveName returns the organisation whose name, all of the phrase [i, j), ends with an 's that owns nothing, or none: Lund's said.
func (r *Resolver) possessiveName(i, j, ci int32) int32 {
	if r.dialogue || int(j) >= len(r.g.Tags) || r.tag(j) != lexicon.POS || r.claims[ci].Source.Last != j+1 || !r.verbFollows(j+1) {
		return none
	}
	m := r.mentionBefore(j)
	if m == nil || m.first != i || m.entity == none {
		return none
	}
	x := &r.entities[m.entity]
	if x.kind = Organization; x.name.Last == j {
		x.name.Last = j + 1
	}
	return m.entity
}

// nameGiven returns whom the name at the end of the phrase [i, j) is of, if the words before it say that somebody gives it or has it, or
// none: a nurse who gave her name as Ana.
func (r *Resolver) nameGiven(i, j int32) int32 {
	m := r.nameBefore(j)
	if m == nil || m.first <= i+1 || m.entity == none || !r.gives(m.outer-1) {
		return none
	}
	x := &r.entities[m.entity]
	switch l := r.lists(r.base(i, r.segment(i, j)) - 1); {
	case l&(lexicon.OrgNoun|lexicon.GroupNoun) != 0 && l&lexicon.RoleNoun == 0, r.form(m.outer-1) == "itself":
		x.kind = Organization
	case x.kind == Unknown || l&lexicon.DocNoun == 0 && x.kind != Organization:
		x.kind = Person
	}
	return m.entity
}

// beforeSuffix returns the end of the phrase [i, a) without what follows a suffix after a name: Ana Roth | , MP for Lund.
func (r *Resolver) beforeSuffix(i, a int32) int32 {
	for n := i + 1; n+1 < a; n++ {
		if r.char(n) == ',' && r.lists(n+1)&lexicon.Suffix != 0 && r.mentionBefore(n) != nil {
			return n
		}
	}
	return a
}

// nameAtStart returns whom the phrase [i, a) of direct speech in a novel names first, whatever follows, or none: Ana one morning.
func (r *Resolver) nameAtStart(i, a, ci int32) int32 {
	k := r.before(i)
	if !r.dialogue || !r.claims[ci].Direct || k >= len(r.mentions) {
		return none
	}
	m := &r.mentions[k]
	if m.outer != i || !m.isName() || m.last >= a || m.entity == none || r.tag(m.last) == lexicon.POS || r.kindOf(m.entity) != Person {
		return none
	}
	return m.entity
}

// apposedName returns whom an apposition names after a description whose noun ends before token b and whose complements end before a, in a
// phrase that ends before j, or none: the chairman of the board, Maria Lund.
func (r *Resolver) apposedName(b, a, j int32) int32 {
	n := r.apposition(b, a, j)
	if n == none {
		return none
	}
	end := r.segment(n, j)
	if k := r.base(n, end); n < k && k < end && (r.form(k) == "of" || r.form(k) == "from" || r.form(k) == "at") {
		m, of := r.nameBefore(k), r.nameBefore(end)
		place := !r.dialogue && of != nil && of.entity != none && (r.kindOf(of.entity) == Place || r.kindOf(of.entity) == Unknown && of.first == k+1)
		if m != nil && (m.entity != none && r.kindOf(m.entity) == Person || !r.dialogue && owns(r.form(b-1)) || place) {
			end = k // the sponsor, Ana Roth | of the United Front; its maker, Happy Reef | of Shenzhen
		}
	}
	if end <= n {
		return none
	}
	if m := r.mentionBefore(end); m != nil && m.kind == Group && m.entity != none && m.outer == n-1 && r.hasCapital(m.last-2) {
		if owns(r.form(b - 1)) {
			return m.entity // its owner, the Roth family
		}
	}
	m := r.nameBefore(end)
	if m == nil || m.entity == none || m.flags&headline != 0 || m.outer > n && !r.describes(n, m.outer) {
		return none
	}
	if !r.takesApposition(b-1, &r.entities[m.entity]) {
		return none
	}
	if r.endsChain(n, m) {
		return r.chain(n, m) // its partner, Norland's Institute of Tides
	}
	return m.entity
}

// apposition returns where the apposition starts, after its article, that follows the description whose noun ends before token b and whose
// complements end before a, in a phrase that ends before j, or none.
func (r *Resolver) apposition(b, a, j int32) int32 {
	n := a
	for n < j && n < a+maxBracket && r.char(a) == '(' && r.char(n-1) != ')' {
		n++
	}
	if n < j && isRelative(r.tag(n)) && b == a {
		for n < j-1 && r.char(n) != ',' {
			n++ // the company that owns it, Lund Blue
		}
	}
	if n >= j || r.char(n) != ',' || r.tag(b-1) == lexicon.NNS && !ownsTogether(r.form(b-1)) {
		return none
	}
	n++
	if r.tag(n) == lexicon.DT && n+1 < j {
		n++ // their trade body, the Lund Forum
	}
	return n
}

// ownsTogether reports whether a plural is said of one company, too: its owners, Lund Mills.
func ownsTogether(noun string) bool {
	s, ok := strings.CutSuffix(noun, "s")
	return ok && (owns(s) || lexicon.Among(" organiser organizer operator publisher distributor manufacturer ", s))
}

// maxBracket is how many tokens a bracket after a noun is looked for the end of.
const maxBracket = 12

// takesApposition reports whether the noun at token head may be of the entity that is named in apposition to it, which learns what the noun
// tells.
func (r *Resolver) takesApposition(head int32, x *entity) bool {
	noun, l := r.form(head), r.lists(head)
	role := l&lexicon.RoleNoun != 0
	switch {
	case r.tag(head) == lexicon.NNS:
		return x.kind == Organization || x.kind == Unknown
	case lexicon.Trader(noun) && !role && !r.isGiven(x.name.First) && x.gender == unsexed:
		x.kind = Organization // the operator, Lund del Mar
		return true
	case x.kind == Person, x.kind == Unknown && x.words > 1 && (role || l&lexicon.OrgNoun == 0):
		if w := r.inFull(r.g.Words[head]); w != 0 && role {
			x.learnRole(w)
		}
		return true
	case x.kind == Place, x.kind == Group, x.kind == Document && l&lexicon.DocNoun != 0:
		return false
	case x.kind == Organization && lexicon.Among(" customer client competitor subsidiary ", noun):
		return true // its biggest customer, the truck maker Lund
	case l&lexicon.OrgNoun != 0 && !role, r.anyOrganization(head), business(noun) && (x.words < 2 || x.kind == Organization),
		owns(noun) && x.kind == Organization:
		x.kind = Organization // their union, Sindirod; the operator, Saarelektro
		return true
	}
	return false
}

// gives reports whether the word at token i, and perhaps those before it, say that a name follows: who gave her name as, identified only
// as, named, which calls itself, identified by his surname.
func (r *Resolver) gives(i int32) bool {
	if i < 0 {
		return false
	}
	surname := i > 0 && r.char(i) == ',' && lexicon.Among(" name surname ", r.form(i-1)) // identified by his surname, Roth
	if i > 0 && (surname || r.tag(i) == lexicon.DT || r.form(i) == "only") {
		i--
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

// describes reports whether the tokens [i, j) are words that may stand before a name: former world champion, retired nurse, Norland's.
func (r *Resolver) describes(i, j int32) bool {
	if i < j-1 && r.tag(i) == lexicon.DT {
		i++ // his aunt, the actress Ana Roth
	}
	for k := i; k < j; k++ {
		t := r.tag(k)
		retired := isParticiple(t) && k+1 < j && lexicon.Nouns.Has(r.tag(k+1))
		if !lexicon.Adjectives.Has(t) && !lexicon.Nouns.Has(t) && !retired && t != lexicon.POS {
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

// skippedBefore reports whether token i stands before a noun phrase and is no part of it.
func (r *Resolver) skippedBefore(i int32) bool {
	k := &r.t.Tokens[i]
	if k.Kind == token.Number {
		return false
	}
	if k.Kind != token.Word {
		return k.Char != '$'
	}
	switch r.tag(i) {
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

// endsChain reports whether name m, of nobody, ends a possessive chain that starts at token i.
func (r *Resolver) endsChain(i int32, m *mention) bool {
	return m.first > i && r.tag(m.first-1) == lexicon.POS && r.entities[m.entity].kind != Person
}

// chain returns the entity of a possessive chain that starts at i and ends with m: Russia's Foreign Ministry.
func (r *Resolver) chain(i int32, m *mention) int32 {
	x := &r.entities[m.entity]
	if r.tag(i) == lexicon.DT && i+1 < m.first {
		i++
	}
	if r.tag(i) == lexicon.PRPS || r.t.Tokens[i].Flags&token.Capital == 0 || x.abbreviated {
		return m.entity // its Foreign Ministry, the town's Harbour Board, Norland's Bureau of Tides (BoT)
	}
	if x.name.First == m.first && x.name.Last == m.last || x.words <= m.last-m.first {
		x.name, x.words = Range{i, m.last}, m.last-i
		if x.kind == Unknown {
			x.kind = Organization
		}
	}
	return m.entity
}

// namesBefore reports whether claim ci is direct speech whose source ends with a name of the entity.
func (r *Resolver) namesBefore(ci, e int32) bool {
	c := &r.claims[ci]
	if !c.Direct || c.Source.Empty() {
		return false
	}
	k := r.at(c.Source.Last - 1)
	return k >= 0 && r.mentions[k].entity == e && r.mentions[k].isName()
}

// wordOfName returns the one organisation named before in whose name the phrase [i, j) is a word with nothing but that word in it, and no
// noun for anybody, or none: Harbin Polar Motors lost. Polar said
func (r *Resolver) wordOfName(i, j int32) int32 {
	if r.dialogue || j != i+1 || !r.hasCapital(i) || r.isUpper(i) || r.tag(i) == lexicon.NNS || r.tag(i) == lexicon.NNPS {
		return none
	}
	if r.lists(i)&(describing|lexicon.Title|lexicon.PlaceName|lexicon.Demonym|givenName) != 0 {
		return none
	}
	if k := r.at(i); k >= 0 {
		if x := r.entityAt(k); x.words > 1 || x.kind != Unknown || r.mentions[k].entity == none {
			return none
		}
	}
	return r.only(i, func(x *entity) bool {
		return x.kind == Organization && x.words > 1 && !r.isGiven(x.name.First) && r.hasWord(x.name, r.form(i))
	})
}

// headlined returns whom a headline in capitals, of which [i, j) is taken for the source, names before its verb, or none: Ana Roth
// Slams Mill Owner. The verb is looked for after the first three tokens at most.
func (r *Resolver) headlined(i, j int32) int32 {
	s := &r.t.Sentences[r.t.Tokens[i].Sentence]
	p := &r.t.Paragraphs[s.Paragraph]
	if s.Paragraph > 0 && !p.Headline || p.Last-p.First > 1 || s.Last-s.First > maxSource || !r.titleCase(p) {
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

// interviewer returns the person who asks the question whose label is token i, if the text says so: BY MS. HARLAN: above it, or Ana Roth spoke to
// him before the first of all, interview by Ana Roth.
func (r *Resolver) interviewer(i int32) int32 {
	for k := r.before(i) - 1; k >= max(0, r.before(i)-maxAsked); k-- {
		m := &r.mentions[k]
		if b := m.outer - 1; m.isName() && m.entity != none && b >= 0 && equalFold(r.form(b), "by") && r.opensSentence(b) && r.char(m.last) == ':' {
			return m.entity
		}
	}
	for k := range r.mentions[:min(len(r.mentions), maxAsked)] {
		m := &r.mentions[k]
		if m.first >= i || !m.isName() || m.entity == none || r.kindOf(m.entity) != Person {
			continue
		}
		if asksInInterview(r.form(m.last)) || m.outer > 1 && r.form(m.outer-1) == "by" && strings.HasPrefix(strings.ToLower(r.form(m.outer-2)), "interview") {
			return m.entity
		}
	}
	return none
}

// maxAsked is how many mentions are looked at for who asks in an interview.
const maxAsked = 64

// asksInInterview reports whether a verb says that its subject asked the questions of an interview.
func asksInInterview(verb string) bool {
	switch verb {
	case "interviewed", "spoke", "talked", "met", "sat", "questioned":
		return true
	}
	return false
}
