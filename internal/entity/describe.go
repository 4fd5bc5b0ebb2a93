package entity

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// A description may be of somebody whom the text names: the airline, the 34-year-old, the ministry. Where it is not, who it describes is an entity without a
// name.

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
	if kind == Unknown && !plural && (r.claims[ci].Direct || !r.dialogue && (public(r.form(head)) || r.years(head) != "" || r.native(i, head) && r.alone(head, ci))) {
		kind = Person // what is quoted and has no other kind: the bosun
	}
	if kind == Unknown && b-i == 2 && seat(r.form(i), r.form(head)) {
		kind = Organization // No 10
	}
	if (kind == Unknown && !plural || r.form(head) == "headquarters") && institution(r.form(head)) {
		kind = Organization
	}
	if !r.dialogue && !plural && head > i && (kind == Unknown || kind == Document) && bodyOf(r.form(head-1), r.form(head)) {
		kind = Organization
	}
	if !r.dialogue && !plural && kind == Unknown && writing(r.form(head)) {
		kind = Document
	}
	if kind == Unknown && !plural && b < a && r.form(head) == "head" && r.form(b) == "of" {
		kind = Person
	}
	switch r.form(head) {
	case "group", "team", "panel", "pair":
		if b < a && r.form(b) == "of" {
			kind = Group
		}
	case "one", "One":
		if b+1 < a && r.form(b) == "of" && r.g.Tags[a-1] == lexicon.NNS && r.lists(a-1)&(lexicon.RoleNoun|lexicon.GroupNoun) != 0 {
			kind = Person // one of the nurses
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
			if e := r.pick(i, ci, it, Organization); e != none && !(r.entities[e].nominal && r.entities[e].roles[0] != w) && !(trading(r.form(head)) && (r.anyBody(&r.entities[e]) || r.isBuilding(&r.entities[e]))) {
				return e, Described
			}
		}
		if kind == Organization && !r.dialogue && b-i == 2 && (trading(r.form(head)) || r.form(head) == "club") {
			if e := r.only(i, r.untold); e != none {
				r.entities[e].kind = Organization
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
		if head > i+1 && lexicon.Among(offices, r.form(head-1)) {
			e = none // nor is whoever was named the prime minister
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
	if kind == Person && !plural && !r.dialogue && (r.definite(i) || r.g.Tags[i] == lexicon.PRPS || r.owned(i, head) || r.g.Tags[i] == lexicon.DT && r.claims[ci].start() < i) {
		if e := r.namedNext(ci, w, titleGender(l, unsexed)); e != none {
			return e, Described
		}
		if n := r.before(head + 1); w != 0 && r.owned(i, head) && r.leads(ci, Person) {
			if e := r.roleBearer(n-1, w, n); e != none && r.apposedTo(e, head) {
				return e, Described // Norland's farm minister said so. The minister, Ana Roth, said why.
			}
		}
	}
	if kind == Person && !plural && !r.dialogue {
		if e := r.introduced(ci, i, a, titleGender(l, unsexed)); e != none {
			return e, Described
		}
	}
	if kind == Organization && !plural && !r.dialogue {
		if e := r.bodyNext(ci, head); e != none {
			r.entities[e].kind = Organization
			if w != 0 {
				r.entities[e].learnRole(w)
			}
			return e, Described
		}
	}
	if k := r.at(head); k >= 0 && r.mentions[k].flags&nominal != 0 && r.mentions[k].entity != none && (b == a || r.g.Tags[b] == lexicon.IN && !r.complement(b) && r.entities[r.mentions[k].entity].firstToken > i) {
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

// offices are words that say which minister, secretary or president somebody is.
const offices = " prime vice deputy foreign finance interior defence defense justice health transport education energy trade labour labor "

// institution reports whether a noun says what an organisation is where it speaks. As a rule it is a building or an event, so that the lists, which
// decisions about claims are learned with, have it not.
func institution(noun string) bool {
	switch noun {
	case "railway", "railroad", "inquiry", "prosecution", "defence", "defense", "inquest", "troupe", "hotel", "casino", "abbey", "circus", "archive",
		"station", "shop", "store", "cannery", "brewery", "bakery", "dairy", "shipyard", "cinema", "theatre", "theater", "gallery", "garage", "pub", "restaurant", "café", "pharmacy", "clinic", "military", "body",
		"diocese", "archdiocese", "prefecture", "chancellery", "cooperative", "co-operative", "collective", "winery", "refinery", "smelter", "foundry", "sawmill",
		"presidency", "bloc", "headquarters", "carabinieri", "gendarmerie", "junta", "monarchy", "papacy", "leadership":
		return true
	}
	return false
}

// bodyOf reports whether two nouns are an organisation where the second alone is none: the town hall, the cathedral chapter, customer support.
func bodyOf(first, noun string) bool {
	switch noun {
	case "hall":
		return lexicon.Among(" town city county ", first)
	case "chapter":
		return first == "cathedral"
	case "survey":
		return lexicon.Among(" geological meteorological antarctic archaeological ", first)
	case "support", "services", "relations":
		return lexicon.Among(" customer technical social public ", first)
	case "line", "lines":
		return lexicon.Among(" shipping cruise ferry container ", first)
	}
	return false
}

// writing reports whether a noun is of something written or recorded, and of nothing else where it speaks. The lists, which decisions about claims are
// learned with, have it not.
func writing(noun string) bool {
	return lexicon.Among(" draft schedule livestream spreadsheet brochure leaflet plaque placard card screenshot tally policy bylaws bylaw dashboard annex appendix footnote timeline ", noun)
}

// kinds reports whether a description of one kind may be of an entity of another: no crane operator is the ferry operator.
func kinds(a, b Kind) bool {
	return !(a == Person && b == Organization || a == Organization && b == Person)
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

// untold reports whether a name may be a company's for all that the text tells: an organisation's, or one of several words, of which none is a given
// name and no apposition says more: Sava Dinamo.
func (r *Resolver) untold(x *entity) bool {
	if x.kind == Organization {
		return !r.anyBody(x)
	}
	firm := x.roles[0] != 0 && mayBeFirm(r.l.Entries[x.roles[0]].Form) // the grocer Haneul Mart
	if x.kind != Unknown && !(x.kind == Person && firm) || x.roles[0] != 0 && !firm || x.words < 2 || !r.unattested(x) || r.kind(x) == Place {
		return false
	}
	n := x.name.Last
	return int(n)+1 >= len(r.t.Tokens) || r.t.Tokens[n].Char != ',' || r.g.Tags[n+1] != lexicon.DT
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
	return lexicon.Among(" authority ministry council court commission department police parliament government senate congress office university ", r.form(r.headOfName(x)))
}

// anyBody reports whether a name is of a body that is no company: the Safety Agency.
func (r *Resolver) anyBody(x *entity) bool {
	const noCompany = " agency regulator watchdog survey union association federation institute bureau board "
	return lexicon.Among(noCompany, r.form(r.headOfName(x))) || x.roles[0] != 0 && lexicon.Among(noCompany, r.l.Entries[x.roles[0]].Form) || r.publicBody(x)
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
	switch r.form(head) {
	case "company", "firm":
		if r.anyBody(x) || alliance(r.form(last)) || lexicon.Among(" alliance party union coalition movement club church hospital ", r.form(last)) {
			return false
		}
	case "agency", "association", "body":
		if w := x.roles[0]; w != 0 && r.l.Entries[w].Form != r.form(head) {
			return false // Velora, the operator, is not the safety agency
		}
	}
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

// business reports whether a noun describes companies more often than people.
func business(noun string) bool {
	return lexicon.Trader(noun) || lexicon.Among(" developer contractor promoter publisher exporter importer producer refiner shipper utility generator ", noun)
}

// owns reports whether a noun describes who owns something, a person or a company.
func owns(noun string) bool {
	return lexicon.Among(" owner landlord employer sponsor buyer seller rival partner lender maker builder insurer parent ", noun)
}

// mayBeFirm reports whether a noun describes people and companies: the owner, the developer, the salmon farmer.
func mayBeFirm(noun string) bool {
	return lexicon.Among(" farmer grocer brewer distiller broker ", noun) || owns(noun) || business(noun)
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
