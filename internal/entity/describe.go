package entity

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// A description may be of somebody whom the text names: the airline, the 34-year-old, the ministry. Where it is not, who it describes is an
// entity without a name.

// A description is a noun phrase that names nobody, read as a source.
type description struct {
	first, head int32 // its first token, and its noun
	end         int32 // where it ends without what follows the noun
	last        int32 // where the complements of the noun end
	words       int32 // how many tokens it has up to end
	claim       int32 // whose source it is
	noun        string
	lists       lexicon.Lists // of the noun
	role        lexicon.Word  // the noun in full
	kind        Kind
	gender      gender
	plural      bool
	definite    bool // the, this or that stands before it
	whole       bool // nothing follows the noun
	of          bool // of follows it
}

// describe resolves the description [i, b), whose complements reach to a: to whoever it is of and has a name in the text, else to an entity
// whose name it is.
func (r *Resolver) describe(i, b, a, ci int32) (int32, Evidence) {
	d := r.newDescription(i, b, a, ci)
	if k := r.at(d.head); r.dialogue && k >= 0 && r.mentions[k].entity != none && r.t.Tokens[d.head].Flags&token.Capital != 0 {
		return r.mentions[k].entity, Itself // the Colonel
	}
	if e := r.labelledBefore(&d); e != none {
		return e, Itself
	}
	if r.claims[ci].Direct && d.noun == "voice" {
		if k := r.at(d.head - 2); k >= 0 && r.tag(d.head-1) == lexicon.POS && d.head-2 >= i {
			return r.mentions[k].entity, Named // Ana's voice
		}
		if d.of && b+1 < d.last {
			return r.phrase(b+1, d.last, ci) // the voice of Ana
		}
	}
	switch e := r.recall(&d); {
	case e == none, r.otherAge(&d, e):
	case d.kind != Person || r.sameRank(&d, e):
		r.retie(&d, e)
		r.spellOut(&d, e)
		return e, Described
	default:
		if e = r.ofRank(&d); e != none {
			return e, Described
		}
	}
	if e, ev := r.nominalOf(&d); e != none {
		return e, ev
	}
	return r.addDescribed(&d), Itself
}

// isLabel reports whether a source that starts with token i is the label of a paragraph, or the line of its own that stands above what somebody says.
func (r *Resolver) isLabel(i int32) bool {
	s := r.t.Tokens[i].Sentence
	p := &r.t.Paragraphs[r.t.Sentences[s].Paragraph]
	return p.Label > 0 && p.First == s && i == r.t.Sentences[s].First+p.Stamp
}

// labelledBefore returns whom the same label named before: Moderator: Are we late? | Ana Roth: No. | Moderator: Good.
func (r *Resolver) labelledBefore(d *description) int32 {
	if !r.isLabel(d.first) {
		return none
	}
	label := r.t.Span(int(d.first), int(d.end)).In(r.t.Source)
	for k := d.claim - 1; k >= max(0, d.claim-maxTurns); k-- {
		src := r.claims[k].Source
		if src.First < src.Last && r.speakers[k] != none && r.isLabel(src.First) && r.t.Span(int(src.First), int(src.Last)).In(r.t.Source) == label {
			return r.speakers[k]
		}
	}
	return none
}

// maxTurns is how many claims back the same label is looked for.
const maxTurns = 32

// retie gives the mention that a description is to the body e which it has been found to be of, so that no other body stands there where it
// is looked for whom a pronoun means: the Council freed him; the group said so. It
func (r *Resolver) retie(d *description, e int32) {
	if r.dialogue || d.kind == Person || r.kindOf(e) != Organization {
		return
	}
	k := r.at(d.head)
	if k < 0 {
		return
	}
	if m := &r.mentions[k]; !m.isName() && m.last == d.head+1 && m.entity != none && m.entity != e {
		m.entity, m.was = e, m.entity
	}
}

// spellOut makes a description the name of the body e of which the headline gives but the noun: Ministry denies fire; the country's health
// ministry said.
func (r *Resolver) spellOut(d *description, e int32) {
	x := &r.entities[e]
	if r.dialogue || x.kind != Organization || x.words > 1 || x.name.Last-x.name.First != 1 || d.words < 4 || !r.owned(d.first, d.head) {
		return
	}
	s := &r.t.Sentences[r.t.Tokens[x.name.First].Sentence]
	if s.Paragraph == 0 && x.name.First == s.First && r.lists(x.name.First)&lexicon.OrgNoun != 0 && equalFold(r.form(x.name.First), d.noun) {
		x.name, x.nominal = Range{d.first, d.end}, true
	}
}

// newDescription reads the description [i, b), whose complements reach to a, in claim ci.
func (r *Resolver) newDescription(i, b, a, ci int32) description {
	head := b - 1
	for head > i && r.tag(head) == lexicon.POS {
		head--
	}
	if b+2 == a && isParticiple(r.tag(b)) && r.lists(b+1)&lexicon.Day != 0 {
		a = b // the survey released Friday
	}
	d := description{first: i, head: head, end: b, last: a, words: b - i, claim: ci, noun: r.form(head), lists: r.lists(head),
		role: r.inFull(r.g.Words[head]), definite: r.definite(i), whole: b == a, of: b < a && r.form(b) == "of"}
	d.gender = titleGender(d.lists, unsexed)
	d.plural = r.isPlural(head)
	d.kind = r.kindDescribed(&d)
	return d
}

// isParticiple reports whether a tag is of participles like released, which are often tagged as a past tense.
func isParticiple(tag lexicon.Tag) bool { return tag == lexicon.VBN || tag == lexicon.VBD }

// isPlural reports whether the noun at token i is a plural.
func (r *Resolver) isPlural(i int32) bool {
	switch r.tag(i) {
	case lexicon.NNS:
		if !r.isPolice(i) {
			return true
		}
	case lexicon.NNPS:
		return true
	}
	if !r.dialogue && r.tag(i) == lexicon.NNP && r.opensSentence(i) && r.trade(i) && !r.isGiven(i) && !lexicon.PluralSurname(r.form(i)) {
		return true // Magistrates in Lund
	}
	return r.demonymPlural(i) || r.lists(i) == 0 && strings.HasSuffix(r.form(i), "men")
}

// kindDescribed returns the kind of what a description is of, by its noun and by what stands beside that.
func (r *Resolver) kindDescribed(d *description) Kind {
	if k := r.kindCounted(d); k != Unknown {
		return k
	}
	if d.noun == "headquarters" {
		return Organization
	}
	kind := nounKind(d.lists)
	if d.plural {
		singular := &r.l.Entries[r.l.Lemma(r.g.Words[d.head], lexicon.NNS)]
		paper := !r.dialogue && lexicon.Among(" terms instructions regulations ", d.noun)
		paper = paper || !r.dialogue && kind == Unknown && writing(strings.TrimSuffix(d.noun, "s")) // the guidebooks
		if kind == Document || kind == Unknown && (singular.Lists&lexicon.DocNoun != 0 || paper) {
			return Document // the recordings
		}
		return Group
	}
	body := !r.dialogue && d.head > d.first && bodyOf(r.form(d.head-1), d.noun)
	switch {
	case r.isWritten(d.head):
		return Document
	case kind == Unknown:
		return r.kindUnlisted(d, body)
	case kind == Document && body:
		return Organization
	case kind == Group && d.lists&lexicon.RoleNoun != 0:
		return Person
	}
	return kind
}

// kindUnlisted returns the kind of what a description in the singular is of whose noun stands in no list. Body tells whether the noun is an
// organisation with the one before it.
func (r *Resolver) kindUnlisted(d *description, body bool) Kind {
	switch {
	case !r.dialogue && writing(d.noun), r.isFinding(d):
		return Document
	case r.claims[d.claim].Direct, !r.dialogue && r.isEpithet(d):
		return Person // who is quoted and has no other kind: the bosun
	case d.head > d.first && seat(r.form(d.head-1), d.noun), institution(d.noun), body:
		return Organization // No 10, the inquest, the town hall
	case !r.dialogue && strings.HasSuffix(d.noun, "people"):
		return Group // townspeople
	case !r.dialogue && (strings.HasSuffix(d.noun, "man") || strings.HasSuffix(d.noun, "woman")):
		return Person // an Englishman in a hat
	case d.noun == "head" && d.of, !r.dialogue && d.noun == "counterpart":
		return Person
	}
	return Unknown
}

// kindCounted returns the kind of what a description is of if its noun counts people or things, else Unknown: a team of doctors, three of
// the nurses, the majority.
func (r *Resolver) kindCounted(d *description) Kind {
	if !r.dialogue && d.words > 3 && r.form(d.first+2) == "of" && lexicon.Among(" third quarter half fifth tenth majority ", r.form(d.first+1)) {
		return Group // a third of those asked
	}
	if !r.dialogue && d.words == 2 && d.definite && !d.of && lexicon.Among(" first second third fourth fifth other ", d.noun) {
		if r.lastSpeaker(d.claim, Group, func(x *entity) bool { return x.nominal }) != none {
			return Person // two of the nurses said so. The third
		}
	}
	if !r.dialogue && d.words > 1 && equalFold(r.form(d.first), "half") {
		return Group // half the village
	}
	switch d.noun {
	case "group", "team", "panel", "pair":
		if d.of {
			return Group
		}
	case "one", "One":
		last := d.last - 1
		if !d.of || d.end > last {
			break
		}
		if r.tag(last) == lexicon.NNS && (r.lists(last)&(lexicon.RoleNoun|lexicon.GroupNoun) != 0 || r.oneWho(d)) {
			return Person // one of the nurses
		}
	case "number", "couple", "majority", "percent", "minority", "handful", "series", "quarter", "third", "half", "Half", "most", "Most":
		return Group
	default:
		number := r.tag(d.head) == lexicon.CD
		if number && lexicon.Among(" article section clause chapter paragraph rule page schedule annex ", r.form(d.head-1)) {
			return Document // Article 9 of the charter
		}
		if number && (d.of || d.head > d.first+1 && r.form(d.head-1) == "in" && r.tag(d.head-2) == lexicon.CD) {
			return Group // three of the nurses, one in twelve
		}
	}
	return Unknown
}

// oneWho reports whether a relative pronoun for people follows the description.
func (r *Resolver) oneWho(d *description) bool {
	return int(d.last) < len(r.t.Tokens) && equalFold(r.form(d.last), "who")
}

// isEpithet reports whether a description is of somebody whom news need not name again: the senator, the 34-year-old, the Belgian.
func (r *Resolver) isEpithet(d *description) bool {
	aged := d.definite && d.head == d.first+2 && r.years(d.first+1) != "" && d.lists&lexicon.Demonym != 0 // the 31-year-old Austrian
	return aged || public(d.noun) || r.years(d.head) != "" || r.native(d.first, d.head) && r.alone(d.head, d.claim)
}

// recall returns whom a description is of among those whom the text names, before it or after, or none.
func (r *Resolver) recall(d *description) int32 {
	if d.whole && !r.dialogue {
		if e := r.announced(d.first, d.head); e != none {
			return e
		}
	}
	if d.definite && d.whole && !d.plural {
		if e := r.recallKnown(d); e != none {
			return e
		}
	}
	if e := r.recallByNoun(d); e != none {
		return e
	}
	if e := r.recallPerson(d); e != none {
		return e
	}
	if r.dialogue && d.definite && d.whole && !d.plural {
		if e := r.describedAfter(d.first, d.role); e != none && r.bearsTitle(e, d.first, d.role) {
			return e // the colonel; and later: Colonel Roth
		}
	}
	if d.plural || r.dialogue {
		return none
	}
	switch d.kind {
	case Person:
		return r.personNext(d)
	case Organization:
		if e := r.bodyNext(d.claim, d.head); e != none {
			r.entities[e].kind = Organization
			if d.role != 0 {
				r.entities[e].learnRole(d.role)
			}
			return e
		}
		return r.onlyLater(d)
	}
	return none
}

// recallKnown returns whom the text has named before a description in the singular with a definite article and is meant by it, or none: the
// mayor, the airline, the 34-year-old.
func (r *Resolver) recallKnown(d *description) int32 {
	i, head := d.first, d.head
	if e := r.captioned(i, head); e != none {
		return e
	}
	national := !r.dialogue && d.kind == Person && r.national(i, head)
	if national || !r.dialogue && d.kind == Person && r.foreign(i, head) {
		if e := r.local(i, head, d.role, d.gender); e != none {
			return e
		}
	}
	if e := r.describedBefore(i, head, d.role, d.gender, true); e != none && !national && r.mayBe(d, e) {
		// The board's spokesman is not the mayor's, unless he has just spoken.
		if !retinue(d.noun) || !r.owned(i, head) || r.spokeLast(e, d.claim) {
			return e
		}
	}
	switch d.kind {
	case Organization:
		if e := r.recallOrganization(d); e != none && !r.judges(e, i) {
			if theme := r.theme(e, d); theme != none {
				return theme
			}
			return e
		}
	case Person:
		if r.dialogue {
			break
		}
		if e := r.subsumed(i, head); e != none {
			return e
		}
		if e := r.alluded(d); e != none && r.kindOf(e) != Organization {
			return e
		}
	}
	if e := r.describedBefore(i, head, d.role, d.gender, false); e != none && r.mayBe(d, e) {
		return e
	}
	if r.dialogue {
		return none
	}
	if e := r.onlyFirm(d); e != none && !r.judges(e, i) {
		return e
	}
	return none
}

// mayBe reports whether entity e, of which the noun of a description is used, fits its other words too.
func (r *Resolver) mayBe(d *description, e int32) bool {
	return r.kinds(d.kind, r.entities[e].kind) && !r.foreign(d.first, d.head) && !r.otherwise(d.first, d.head, e)
}

// ranks are words before an office that make another one of it.
const ranks = " chief deputy vice assistant shadow "

// sameRank reports whether no such word stands before the noun of a description, or e is first named beside the same: the chief justice is
// no Justice Roth.
func (r *Resolver) sameRank(d *description, e int32) bool {
	if r.dialogue || d.head < d.first+2 || !lexicon.Among(ranks, r.form(d.head-1)) {
		return true
	}
	return r.besideName(e, r.form(d.head-1))
}

// recallByNoun returns the one who is known by the noun of a description that says nothing else, or none: her mother, the divers, and in a
// headline mayor.
func (r *Resolver) recallByNoun(d *description) int32 {
	if !d.whole {
		return none
	}
	i, w := d.first, d.role
	switch {
	case d.words == 2 && d.kind == Person && r.tag(i) == lexicon.PRPS && w != 0 && r.kin(d.head):
		return r.onlyOne(i, w) // her mother, Doina, and then: her mother said
	case d.words == 2 && d.kind == Group && d.definite && w != 0:
		// three divers, the divers
		return r.lastSpeaker(d.claim, Group, func(x *entity) bool { return x.nominal && x.roles[0] == w })
	case d.words == 1 && d.kind == Person:
		// The bare noun of a headline: Bridge is safe, mayor says.
		if e := r.describedBefore(i, d.head, w, unsexed, true); e != none {
			return e
		}
		return r.describedAfter(i, w)
	}
	return none
}

// recallPerson returns the only person whom the text has named before a description, if that may be of him or her, or none: the clerk.
func (r *Resolver) recallPerson(d *description) int32 {
	i, head, ci := d.first, d.head, d.claim
	if d.kind != Person || !d.definite || r.foreign(i, head) || r.owned(i, head) {
		return none
	}
	e := r.onlyPerson(i, d.gender)
	if e == none {
		return none
	}
	if r.entities[e].roles[0] != 0 && !r.native(i, head) && r.years(head) == "" {
		return none // Councillor Roth is not the clerk
	}
	if head > i+1 && lexicon.Among(offices, r.form(head-1)) {
		return none // nor is whoever was named the prime minister
	}
	if c := &r.claims[ci]; c.Direct && c.holds(r.entities[e].name.First) || !r.dialogue && r.isNamedIn(c, e) {
		return none // nor is Rosalba, whom she calls, the nun, or Roth, whom he accuses, the agent
	}
	if !r.dialogue && office(d.noun) && r.entities[e].count < leastNamed && !r.isOfOffice(d) {
		return none // nor is a runner the mayor
	}
	if r.dialogue && d.lists == 0 {
		return none // nor is the hedgehog the owl
	}
	if !r.dialogue && counterpart(d.noun) {
		return none // nor is who fell ill the doctor
	}
	if p := r.claims[ci].Parent; p >= 0 && e == r.speakers[p] {
		return none // she said the foreman had told her: the foreman is not she
	}
	if ci > 0 && r.claims[ci].Direct && r.namesBefore(ci-1, e) && r.paragraph(r.claims[ci-1].Source.First) < r.paragraph(i) {
		return none // who is answered
	}
	return e
}

// isNamedIn reports whether what claim c says names entity e.
func (r *Resolver) isNamedIn(c *Claim, e int32) bool {
	for _, p := range c.Content[:min(len(c.Content), maxRanges)] {
		for k := r.before(p.First); k < len(r.mentions) && r.mentions[k].first < p.Last; k++ {
			r.steps++
			if m := &r.mentions[k]; m.entity == e && m.isName() {
				return true
			}
		}
	}
	return false
}

// isOfOffice reports whether the words before a description have its noun, so that it may be said of somebody there: took the oath as president.
func (r *Resolver) isOfOffice(d *description) bool {
	for k := d.first - 1; k >= 0 && k >= d.first-maxOath; k-- {
		r.steps++
		if r.form(k) == d.noun {
			return true
		}
	}
	return false
}

// maxOath is how many tokens before a description are searched for its noun.
const maxOath = 100

// counterpart reports whether a noun describes those who have to do with somebody in the news by their trade: who was on trial is not the judge.
func counterpart(noun string) bool {
	switch noun {
	case "judge", "magistrate", "prosecutor", "lawyer", "attorney", "solicitor", "barrister", "coroner", "juror", "bailiff", "jailer",
		"doctor", "nurse", "surgeon", "paramedic", "midwife", "psychiatrist", "psychologist", "therapist", "vet",
		"policeman", "policewoman", "officer", "detective", "inspector", "sergeant", "constable", "referee", "umpire", "linesman",
		"receptionist", "waiter", "waitress", "caller", "neighbour", "neighbor", "bystander", "witness", "passer-by", "passerby",
		"spokesman", "spokeswoman", "spokesperson", "interviewer", "interpreter", "translator", "narrator", "landlord", "landlady", "regulator", "owner":
		return true
	}
	return false
}

// offices are words that say which minister, secretary or president somebody is.
const offices = " prime vice deputy foreign finance interior defence defense justice health transport education energy trade labour labor "

// personNext returns whom the text names only after the description of a person, which leads, or none.
func (r *Resolver) personNext(d *description) int32 {
	i, head, ci := d.first, d.head, d.claim
	owned := r.owned(i, head)
	if d.definite || owned || r.tag(i) == lexicon.PRPS || r.tag(i) == lexicon.DT && r.claims[ci].start() < i {
		if e := r.namedNext(ci, d.role, d.gender); e != none {
			return e
		}
		if n := r.before(head + 1); owned && d.role != 0 && r.leads(ci, Person) {
			if e := r.roleBearer(n-1, d.role, n); e != none && r.apposedTo(e, head) {
				return e // Norland's farm minister said so. The minister, Ana Roth, said why.
			}
		}
	}
	if e := r.introduced(ci, i, d.last, d.gender); e != none {
		return e
	}
	if owned {
		if e := r.bearerOf(d); e != none {
			return e
		}
		if e := r.quotedNext(d); e != none {
			return e
		}
	}
	if d.whole && (d.definite || r.tag(i) != lexicon.DT) {
		// The minister said so. (and later) Ana Roth, the minister, said why.
		if e := r.describedAfter(i, d.role); e != none && r.entities[e].kind == Person && (r.entities[e].words > 1 || r.bearsTitle(e, i, d.role)) &&
			r.mayBe(d, e) && r.sameOffice(d, e) {
			return e
		}
	}
	return none
}

// bearerOf returns the only person named before a description of whom the text uses its noun, if the word that says whose somebody is stands
// beside his or her name too, or none: Ana Roth, Lund's captain, said so. Lund's captain
func (r *Resolver) bearerOf(d *description) int32 {
	e := r.onlyOne(d.first, d.role)
	k := d.head
	for k > d.first && r.tag(k) != lexicon.POS {
		k--
	}
	if e == none || d.role == 0 || k <= d.first || k+1 != d.head || !r.besideName(e, r.form(k-1)) {
		return none
	}
	return e
}

// sameOffice reports whether the noun of a description says of no office which it is, as in the interior minister, or the same stands beside
// the first mention of e.
func (r *Resolver) sameOffice(d *description, e int32) bool {
	office := ""
	if d.head > d.first {
		office = r.form(d.head - 1)
	}
	if !lexicon.Among(offices, office) {
		return true
	}
	return r.besideName(e, office)
}

// ofRank returns the person last named before a description beside the word that stands before its noun, and of whom the noun is used, or
// none: the chief justice, after Chief Justice Ana Roth and Justice Jan Meyer.
func (r *Resolver) ofRank(d *description) int32 {
	at := r.before(d.first)
	for k := at - 1; k >= 0 && k >= at-maxMentions; k-- {
		r.steps++
		m := &r.mentions[k]
		if m.entity != none && m.isName() && hasRole(&r.entities[m.entity], d.role) && r.besideName(m.entity, r.form(d.head-1)) {
			return m.entity
		}
	}
	return none
}

// besideName reports whether a word stands beside the first mention of e, in its sentence.
func (r *Resolver) besideName(e int32, word string) bool {
	at := r.entities[e].firstToken
	s := &r.t.Sentences[r.t.Tokens[at].Sentence]
	for k := max(s.First, at-maxOffice); k < min(at+2*maxOffice, s.Last); k++ {
		if equalFold(r.form(k), word) {
			return true
		}
	}
	return false
}

// maxOffice is how many tokens before a name, and twice as many after it, its office is looked for.
const maxOffice = 4

// nominalOf returns the entity that the first pass over the text gave to a description, or none: somebody with a name, or the description
// itself.
func (r *Resolver) nominalOf(d *description) (int32, Evidence) {
	k := r.at(d.head)
	if k < 0 || r.mentions[k].isName() || r.mentions[k].entity == none || r.mentions[k].last != d.head+1 {
		return none, None
	}
	e := r.mentions[k].entity
	if !d.whole && (r.tag(d.end) != lexicon.IN || r.complement(d.end) || r.entities[e].firstToken <= d.first) {
		return none, None
	}
	switch {
	case !r.entities[e].nominal && d.kind == Person && !r.sameRank(d, e):
	case !r.entities[e].nominal:
		return e, Described
	case r.mentions[k].first == d.first:
		return e, Itself
	}
	return none, None
}

// addDescribed makes the description the name of an entity: of the one that the first pass over the text gave to it without its
// complements, or of a new one.
func (r *Resolver) addDescribed(d *description) int32 {
	name := Range{d.first, r.complementEnd(d)}
	if k := r.at(d.head); k >= 0 && r.mentions[k].first == d.first && !r.dialogue && name.Last > d.end && r.tag(d.first) != lexicon.PRPS {
		// A spokesman for the port is whom the text goes on to call the spokesman.
		if x := r.entityAt(k); x.nominal && x.name.First == d.first && x.kind == d.kind {
			x.name = name
			return r.mentions[k].entity
		}
	}
	e := r.add(entity{name: name, kind: d.kind, given: none, surname: none, title: none, nominal: true, gender: d.gender})
	r.entities[e].roles[0] = d.role
	return e
}

// maxComplements is how many prepositional phrases after a noun are kept in its name.
const maxComplements = 5

// complementEnd returns where the complements end that belong to the name of whoever is described: residents of the valley, two people
// briefed on the merger.
func (r *Resolver) complementEnd(d *description) int32 {
	b, a := d.end, d.last
	end := b
	if b+1 < a && (lexicon.Adjectives.Has(r.tag(b)) && r.tag(b+1) == lexicon.IN || r.form(b) == "close" && r.form(b+1) == "to") {
		end = b + 1 // people familiar with the matter, a person close to the talks
	}
	if b+1 < a && r.tag(b) == lexicon.VBG && d.kind == Group {
		if k := r.base(b+1, a); k == a || r.tag(k) != lexicon.TO {
			end = k // several judges hearing such cases
		}
	}
	for n := 0; n < maxComplements && end+1 < a && isPreposition(r.tag(end)) && !r.endsName(d, end); n++ {
		k := r.base(end+1, a)
		if k == end+1 {
			break
		}
		end = k
	}
	for k := b; k < end; k++ {
		if r.tag(k) == lexicon.PRP && r.form(b) != "of" {
			end = b // a nurse | at one of them
		}
	}
	if end > b+1 && r.lists(end-1)&lexicon.Day != 0 {
		end-- // candidates for mayor Thursday
	}
	if end+1 < a && isParticiple(r.tag(end)) && r.lists(end+1)&lexicon.Day == 0 && (d.kind != Document || end == b && r.form(end+1) == "of") {
		end = a // two people briefed on the merger, photos released of the mine, but not a report published by the mine
	}
	return end
}

// endsName reports whether the name of whoever is described ends before the preposition at token k, which another word follows: it says
// when or how something is said.
func (r *Resolver) endsName(d *description, k int32) bool {
	if r.tag(k) == lexicon.IN && r.form(k) == "that" {
		return true
	}
	if r.lists(k+1)&(lexicon.Day|lexicon.Month) != 0 && (k+2 >= d.last || r.tag(k+2) != lexicon.POS) {
		return true
	}
	if r.t.Tokens[k+1].Kind == token.Number && k+2 == d.last {
		return true
	}
	// the bosun in a low voice, but not the bosun in the blue cap
	return r.dialogue && r.claims[d.claim].Direct && r.form(k) != "of" && !r.definite(k+1)
}

// writing reports whether a noun is of something written or recorded, and of nothing else where it speaks. The lists, which decisions
// about claims are learned with, have it not.
func writing(noun string) bool {
	const writings = " draft schedule livestream spreadsheet brochure leaflet plaque placard card screenshot tally policy bylaws bylaw" +
		" dashboard annex appendix footnote timeline menu preamble readout recap summary sticker banner guidebook handbook screen billboard" +
		" handout booklet pamphlet flyer flier inscription gravestone tombstone postcard noticeboard signboard scoreboard" +
		" chalkboard blackboard whiteboard tablet poster marquee tattoo caption epitaph headstone graffiti label "
	return lexicon.Among(writings, noun)
}

// kinds reports whether a description of one kind may be of an entity of another: no crane operator is the ferry operator,
// and no poll is somebody.
func (r *Resolver) kinds(a, b Kind) bool {
	return !(a == Person && b == Organization || a == Organization && b == Person || !r.dialogue && a == Document && b == Person)
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
		if m.flags&(nominal|inQuote) != nominal || m.entity == none || r.tag(m.first) == lexicon.PRPS {
			continue
		}
		if equalFold(r.form(m.last-1), r.form(head)) && r.hasWords(m, i, head) {
			return m.entity
		}
	}
	return none
}

// hasWords reports whether each of the words [i, j) stands in a mention too, with a capital or without.
func (r *Resolver) hasWords(m *mention, i, j int32) bool {
	for n := i; n < j; n++ {
		found := false
		for k := m.first; k < m.last && !found; k++ {
			found = equalFold(r.form(k), r.form(n))
		}
		if !found {
			return false
		}
	}
	return true
}

// describedAfter returns the entity, among those mentioned after token i, that the noun w is used of, or none: none too if w is the title of
// several: Senator Roth and Senator Krol.
func (r *Resolver) describedAfter(i int32, w lexicon.Word) int32 {
	if w == 0 {
		return none
	}
	at, found := r.before(i), int32(none)
	for k := at; k < len(r.mentions) && k < at+maxRecall; k++ {
		r.steps++
		m := &r.mentions[k]
		if e := m.entity; e == none || e == found || r.entities[e].nominal || !hasRole(&r.entities[e], w) {
			continue
		}
		if found == none {
			found = m.entity
		} else if m.role == w {
			return none
		}
	}
	return found
}

// bearsTitle reports whether the noun w is the title of entity e where the text first names it, after token i: Colonel Roth.
func (r *Resolver) bearsTitle(e, i int32, w lexicon.Word) bool {
	x := &r.entities[e]
	if x.firstToken <= i {
		return false
	}
	k := r.at(x.firstToken)
	return k >= 0 && r.mentions[k].entity == e && r.mentions[k].role == w
}

// onlyPerson returns the one person whom the text has named before token i, or none.
func (r *Resolver) onlyPerson(i int32, g gender) int32 {
	only := int32(none)
	at := r.before(i)
	for k := at - 1; k >= 0 && k >= at-maxRecall; k-- {
		r.steps++
		e := r.mentions[k].entity
		if e == none || e == only || r.mentions[k].flags&inByline != 0 {
			continue
		}
		x := &r.entities[e]
		if r.kind(x) != Person {
			continue
		}
		if only != none || x.gender.differs(g) {
			return none
		}
		only = e
	}
	if only != none && r.entities[only].nominal {
		return none
	}
	return only
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
		if e == none || e == only || r.mentions[k].flags&inByline != 0 || r.entities[e].nominal || !fits(&r.entities[e]) {
			continue
		}
		if only != none {
			return none
		}
		only = e
	}
	return only
}

// owned reports whether the words between i and head say whose it is: the board's chairman.
func (r *Resolver) owned(i, head int32) bool {
	for k := i + 1; k < head; k++ {
		if r.tag(k) == lexicon.POS {
			return true
		}
	}
	return false
}

// spokeLast reports whether the entity is the speaker of the claim before ci.
func (r *Resolver) spokeLast(e, ci int32) bool { return ci > 0 && r.speakers[ci-1] == e }

// foreign reports whether the words between i and head name something else: the Barclays chairman.
func (r *Resolver) foreign(i, head int32) bool {
	for k := i + 1; k < head; k++ {
		if lexicon.ProperNouns.Has(r.tag(k)) && r.lists(k)&lexicon.Demonym == 0 {
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
		if tag := r.tag(k); !lexicon.Nouns.Has(tag) && !lexicon.Adjectives.Has(tag) {
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
