package entity

import (
	"cmp"
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// addMention adds a name with what stands around it.
func (r *Resolver) addMention(m mention) {
	if r.t.Tokens[m.first].Quotation >= 0 {
		m.flags |= inQuote
	}
	r.readAfter(&m)
	r.readBefore(&m)
	r.readDescription(&m)
	if m.role != 0 {
		m.kind = r.kindOfRole(&m)
	}
	if m.kind == Unknown {
		m.kind = r.kindByNext(&m)
	}
	r.mentions = append(r.mentions, m)
}

// oneWord reports whether a mention has one word, titles aside.
func (m *mention) oneWord() bool { return m.last-m.first == 1 }

// readAfter notes in m whether 's follows the name, or a verb that it is likely the subject of.
func (r *Resolver) readAfter(m *mention) {
	switch {
	case int(m.last) >= len(r.t.Tokens):
	case r.g.Tags[m.last] == lexicon.POS:
		m.flags |= owner
	case r.verbFollows(m.last) || r.isApposedSubject(m):
		m.flags |= inSubject
	}
}

// isApposedSubject reports whether the name m stands in apposition to the subject of the verb after it: The referee, Jonas Lund, left; The
// oldest of them, 88-year-old Jonas Lund, left.
func (r *Resolver) isApposedSubject(m *mention) bool {
	t, i := r.t.Tokens, m.outer
	if t[m.last].Char != ',' || !r.verbFollows(m.last+1) {
		return false
	}
	return i > 1 && t[i-1].Char == ',' && r.appositive(i-2) ||
		i >= r.t.Sentences[m.sentence].First+3 && t[i-2].Char == ',' && r.years(i-1) != ""
}

// readBefore notes in m what the words before the name and its titles tell of it.
func (r *Resolver) readBefore(m *mention) {
	first := r.t.Sentences[m.sentence].First
	if m.outer <= first {
		if m.flags&owner == 0 {
			m.flags |= inSubject
		}
		return
	}
	before := m.outer - 1
	if r.g.Tags[before] == lexicon.DT {
		if before == first && m.flags&owner == 0 {
			m.flags |= inSubject
		}
		before = max(before-1, first)
	}
	before = r.readApposition(m, before, first)
	switch tag := r.g.Tags[before]; {
	case r.ofOffice(before, m.last) && before > first+1:
		m.kind, m.role = Person, r.l.Entries[r.g.Words[before-2]].Noun // Superintendent of Police Ana Roth
	case tag == lexicon.IN || tag == lexicon.TO:
		r.readPreposition(m, before, first)
	case m.kind == Unknown && m.oneWord() && r.form(before) == "head" && before > first && lexicon.Nouns.Has(r.g.Tags[before-1]):
		m.kind = Person // village head Suparman
	case m.kind == Unknown && before > first && r.g.Tags[before-1] == lexicon.DT && isPeriodical(r.form(before)):
		m.kind = Organization // the daily Lund Post
	case lexicon.Nouns.Has(tag) && m.role == 0:
		r.readNoun(m, before, first)
	}
}

// readApposition returns the noun of the description of one person that ends with the comma at token before: its spokeswoman, Ana Roth. It
// is before where there is none. Where a company is described, it notes in m that the name is the company's.
func (r *Resolver) readApposition(m *mention, before, first int32) int32 {
	noun := before - 1
	if noun <= first || r.t.Tokens[before].Char != ',' {
		return before
	}
	company := !r.dialogue && m.kind == Unknown && !r.isGiven(m.first) // it may be the name of one
	switch {
	case r.appositive(noun):
		return noun // its spokeswoman, Ana Roth,
	case company && r.isDefiniteTrader(noun), // the operator, Lund Blue
		company && r.closes(m.last) && r.orgAppositive(noun): // the company, Lund Blue,
		m.kind, m.role = Organization, r.g.Words[noun]
		return before
	}
	head := r.complemented(noun, first)
	if head == noun || !r.closes(m.last) {
		return before
	}
	if r.appositive(head) {
		return head // the mayor of Bergen, Ana Roth,
	}
	if company && r.isDefiniteTrader(head) {
		m.kind, m.role = Organization, r.g.Words[head] // the operator of the ferries, Lund Blue,
	}
	return before
}

// isDefiniteTrader reports whether token i is a noun that is a company's where no other noun stands before it, with the: the operator.
func (r *Resolver) isDefiniteTrader(i int32) bool {
	return lexicon.Trader(r.form(i)) && r.definite(i-1)
}

// isPeriodical reports whether a word before the name of a newspaper says how often it comes out.
func isPeriodical(word string) bool { return word == "daily" || word == "weekly" }

// readPreposition notes in m that the name is the object of the preposition at token i, in the sentence that starts at token first, and
// where that tells a place or a company.
func (r *Resolver) readPreposition(m *mention, i, first int32) {
	form := r.form(i)
	if m.kind == Unknown && i > first && form == "of" && settlement(r.form(i-1)) {
		m.kind = Place // the town of Bergen
	}
	m.flags |= object
	if placing(form) {
		m.flags &^= inSubject // The symphony by Roth failed
	}
	switch form {
	case "in", "In", "at", "At", "near", "into", "across", "throughout", "outside", "through":
		modifier := lexicon.Nouns.Has(r.g.Tags[min(int(m.last), len(r.g.Tags)-1)])
		if form == "at" && m.kind == Unknown && r.employs(i-1, first) && !modifier {
			m.kind = Organization // an economist at Norra Delta
		} else if m.flags&owner == 0 { // in Bergen, and not in Bergen's view
			m.flags |= located
		}
	case "to", "from", "From", "via", "between", "for":
		if m.flags&owner == 0 && r.journey(i, first) {
			m.flags |= located // flights from Bergen
		}
	}
}

// readNoun notes in m that the noun at token i, in the sentence that starts at token first, describes the name after it: the economist
// Ana Roth, the mining group Velour.
func (r *Resolver) readNoun(m *mention, i, first int32) {
	noun := r.form(i)
	l := r.lists(i)
	organization := l&lexicon.RoleNoun == 0 && l&lexicon.OrgNoun != 0 || m.oneWord() && r.makes(i, first)
	if organization && r.mayBeOrganization(m) && i == m.first-1 && !r.isGiven(m.first) {
		m.kind, m.role = Organization, r.g.Words[i] // the airline Kestrel, the airline
		return
	}
	sex := titleGender(l, unsexed)
	if l&lexicon.RoleNoun == 0 || opposite(sex, r.givenGender(m.first)) {
		return // to her husband Ana seemed
	}
	m.role = cmp.Or(r.l.Entries[r.g.Words[i]].Noun, r.g.Words[i])
	m.gender = cmp.Or(sex, m.gender)
	switch {
	case m.kind == Unknown && (m.oneWord() && business(noun) || !r.dialogue && noun != "farmer" &&
		mayBeFirm(strings.TrimSuffix(noun, "s")) && r.firm(Range{m.first, m.last})):
		m.kind = Organization // the operator, Saarelektro
	case m.kind == Unknown, m.kind == Place && m.last-m.first == 2 && r.exactLists(m.first) == 0:
		m.kind = Person // the governor, Jairo Montenegro
	}
}

// mayBeOrganization reports whether a noun beside the name m may make it an organisation's.
func (r *Resolver) mayBeOrganization(m *mention) bool {
	return m.kind != Place || landform(r.form(m.last-1))
}

// readDescription notes in m the noun that describes the name after it, and the offices that its titles stand for.
func (r *Resolver) readDescription(m *mention) {
	if int(m.last)+2 < len(r.t.Tokens) && m.flags&nominal == 0 {
		d := r.described(m.last, r.t.Sentences[m.sentence].Last)
		switch {
		case d == 0 || m.kind == Place: // along the Lund River, the minister, Ana Roth, said
		case m.role == 0:
			m.role = d
		case m.kind == Person:
			m.apposed = r.inFull(d)
		}
	}
	m.role = r.inFull(m.role)
	if m.apposed == 0 && m.first > 0 && m.flags&titled != 0 {
		m.apposed = r.orders(m.first - 1)
	}
}

// kindOfRole returns the kind of the name m by the noun that describes it.
func (r *Resolver) kindOfRole(m *mention) Kind {
	role := &r.l.Entries[m.role]
	l := role.Lists
	switch {
	case m.kind == Document && l&(lexicon.OrgNoun|lexicon.DocNoun) == lexicon.OrgNoun:
		return Organization // Marine Ledger, a tracking service
	case m.kind != Unknown:
		return m.kind
	case !r.dialogue && m.oneWord() && lexicon.Trader(role.Form) && !r.isGiven(m.first):
		return Organization // Saarelektro, the state operator
	case l&lexicon.RoleNoun != 0:
		return Person
	case l&lexicon.OrgNoun != 0:
		return Organization
	case l&lexicon.DocNoun != 0:
		return Document
	}
	return Unknown
}

// kindByNext tells the kind of the name m by the words right after it, or that they do not tell it.
func (r *Resolver) kindByNext(m *mention) Kind {
	t, i := r.t.Tokens, m.last
	end := int32(len(t))
	if i+3 < end && t[i].Char == ',' {
		next := r.form(i + 1)
		switch {
		case t[i+1].Kind == token.Number && t[i+2].Char == ',', next == "who" && m.flags&located == 0:
			return Person // Tom Reid, 34, ; Tom Reid, who
		case next == "which":
			return Organization // Kestrel Mining, which
		}
	}
	if i+1 < end && r.heads(i) {
		return Organization // Norbank chief executive Ana Roth
	}
	return Unknown
}

// verbFollows reports whether a finite verb stands at token i, with an adverb before it at most.
func (r *Resolver) verbFollows(i int32) bool {
	if int(i) >= len(r.g.Tags) {
		return false
	}
	if lexicon.Adverbs.Has(r.g.Tags[i]) && int(i)+1 < len(r.g.Tags) {
		i++
	}
	return lexicon.FiniteVerbs.Has(r.g.Tags[i])
}

// settlement reports whether a noun says what place a name after of is that of.
func settlement(noun string) bool {
	switch noun {
	case "town", "city", "village", "province", "district", "island", "port", "region", "suburb", "hamlet", "municipality", "capital":
		return true
	}
	return false
}

// placing reports whether a word is a preposition and never begins a clause.
func placing(word string) bool {
	return lexicon.Among(" by with from for at in on about against between under over near into among to ", word)
}

// makes reports whether the noun at token i says what a company makes, deals in or runs, with the noun before it: Scooter maker Velora. The
// sentence starts at token first.
func (r *Resolver) makes(i, first int32) bool {
	if r.dialogue || i <= first || !lexicon.Nouns.Has(r.g.Tags[i-1]) {
		return false
	}
	switch r.form(i) {
	case "maker", "giant", "operator", "producer", "manufacturer", "retailer", "supplier", "chain", "line":
		return true
	}
	return false
}

// employs reports whether the noun at token i of the sentence that starts at token first says who works for what is named after it.
func (r *Resolver) employs(i, first int32) bool {
	return !r.dialogue && i >= first && lexicon.Nouns.Has(r.g.Tags[i]) && !lexicon.Among(visitors, r.form(i)) &&
		(r.lists(i)&(lexicon.RoleNoun|lexicon.GroupNoun) != 0 || r.members(i))
}

// visitors are people who are somewhere and do not work there.
const visitors = " reporters journalists passengers residents visitors tourists travellers travelers fans protesters demonstrators crowds" +
	" supporters voters "

// journey reports whether one of the few words before the preposition at token i, in the sentence that starts at token first, is a journey
// or what makes one.
func (r *Resolver) journey(i, first int32) bool {
	for k := i - 1; k >= max(first, i-maxJourney) && r.t.Tokens[k].Kind == token.Word; k-- {
		switch r.form(k) {
		case "flight", "flights", "train", "trains", "bus", "buses", "ferry", "ferries", "road", "roads", "route", "routes",
			"journey", "trip", "voyage", "trek", "flew", "fly", "flies", "flying", "flown",
			"travelled", "traveled", "travel", "travelling", "traveling", "sailed", "sail", "sails", "sailing",
			"drove", "drive", "driving", "walked", "marched", "cycled", "commuted", "left", "departed", "bound":
			return true
		}
	}
	return false
}

// maxJourney is how many words before its preposition tell a journey.
const maxJourney = 5
