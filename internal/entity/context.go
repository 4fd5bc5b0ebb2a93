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
	if m.sentence == r.byline || r.inDateline(&m) {
		m.flags |= inByline
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
	if r.isInitialsOf(&m) {
		m.kind = Person
	}
	if !r.dialogue && m.kind == Document && m.role == 0 && (m.last > m.first+2 || m.last > m.first+1 && !r.common(m.first)) {
		m.role = r.lowerWord(m.last - 1) // the Okonjo Report, the report
	}
	r.takeOffice(&m)
	r.mentions = append(r.mentions, m)
}

// inDateline reports whether the name m stands before the dash that ends a dateline, as the place or, in brackets, the agency: GAO, Mali (Sahel
// Wire) —
func (r *Resolver) inDateline(m *mention) bool {
	s := &r.t.Sentences[m.sentence]
	if r.dialogue || m.last > s.First+maxDateline || r.t.Paragraphs[s.Paragraph].First != m.sentence {
		return false
	}
	for k := m.last; k < min(s.Last-1, s.First+maxDateline+1); k++ {
		switch t := &r.t.Tokens[k]; {
		case t.Char == '-':
			return r.char(k-1) == ')' || r.followsDateline(k+1)
		case t.Kind == token.Word && !r.hasCapital(k):
			return false
		}
	}
	return false
}

// isInitialsOf reports whether the name m opens a paragraph and is the initials of somebody who is of a place: ML of Dundee bought
func (r *Resolver) isInitialsOf(m *mention) bool {
	i, n := m.first, m.last+1
	if r.dialogue || !m.oneWord() || m.outer < m.first || !r.isUpper(i) || len(r.form(i)) > 3 || int(n)+1 >= len(r.t.Tokens) {
		return false
	}
	return i == r.t.Sentences[m.sentence].First && r.exactLists(i) == 0 && r.form(n-1) == "of" && r.hasCapital(n) && r.verbFollows(n+1)
}

// takeOffice gives the name m the office that stands before it, with the article and a capital, and is no mention of its own then: The
// Minister for Ports, | Dr Ana Roth, said.
func (r *Resolver) takeOffice(m *mention) {
	k := len(r.mentions) - 1
	if r.dialogue || k < 0 || m.kind != Person || m.flags&(owner|headline) != 0 || !r.closes(m.last) {
		return
	}
	o := &r.mentions[k]
	if o.last+1 != m.outer || r.char(o.last) != ',' || o.first == 0 || !r.definite(o.first-1) || o.flags&inQuote != 0 {
		return
	}
	role := o.role
	switch head := o.last - 1; {
	case o.flags&nominal != 0 && o.kind == Person && r.hasCapital(o.first):
	case o.kind == Unknown && o.last > o.first+1 && r.lists(head)&lexicon.RoleNoun != 0:
		role = r.lowerWord(head) // The Majority Leader, Ana Roth
	default:
		return
	}
	if m.role == 0 {
		m.role = r.inFull(role)
	} else if m.apposed == 0 {
		m.apposed = r.inFull(role)
	}
	m.flags |= o.flags & inSubject
	r.mentions = r.mentions[:k]
}

// oneWord reports whether a mention has one word, titles aside.
func (m *mention) oneWord() bool { return m.last-m.first == 1 }

// readAfter notes in m whether 's follows the name, or a verb that it is likely the subject of.
func (r *Resolver) readAfter(m *mention) {
	switch {
	case int(m.last) >= len(r.t.Tokens):
	case r.tag(m.last) == lexicon.POS:
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
	return i > 1 && t[i-1].Char == ',' && r.appositive(i-2) || r.apposedNoun(m, r.t.Sentences[m.sentence].First) != none ||
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
	if r.tag(before) == lexicon.DT {
		if before == first && m.flags&owner == 0 {
			m.flags |= inSubject
		}
		before = max(before-1, first)
	}
	if r.tag(before) == lexicon.POS && !r.dialogue && m.flags&owner == 0 && r.char(m.last) == ',' {
		if k := len(r.mentions) - 1; k >= 0 && r.mentions[k].outer == first && r.mentions[k].last == before {
			m.flags |= inSubject // Norland's Ana Roth, who came second, said
		}
	}
	before = r.readApposition(m, before, first)
	switch tag := r.tag(before); {
	case r.ofOffice(before, m.last) && before > first+1:
		m.kind, m.role = Person, r.l.Entries[r.g.Words[before-2]].Noun // Superintendent of Police Ana Roth
	case tag == lexicon.IN || tag == lexicon.TO:
		r.readPreposition(m, before, first)
	case m.kind == Unknown && m.oneWord() && r.form(before) == "head" && before > first && lexicon.Nouns.Has(r.tag(before-1)):
		m.kind = Person // village head Suparman
	case m.kind == Unknown && before > first && r.tag(before-1) == lexicon.DT && isPeriodical(r.form(before)):
		m.kind = Organization // the daily Lund Post
	case (lexicon.Nouns.Has(tag) || tag == lexicon.JJ && r.form(before) == "chief") && m.role == 0: // rescue chief Ana Roth
		r.readNoun(m, before, first)
	}
}

// readApposition returns the noun of the description of one person that ends with the comma at token before: its spokeswoman, Ana Roth. It
// is before where there is none. Where a company is described, it notes in m that the name is the company's.
func (r *Resolver) readApposition(m *mention, before, first int32) int32 {
	noun := before - 1
	if noun <= first || r.char(before) != ',' {
		return before
	}
	if next := m.last + 1; !r.dialogue && m.flags&owner != 0 && int(next) < len(r.t.Tokens) && r.hasCapital(next) {
		return before // its keeper, Norland's Ana Roth
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

// isPeriodical reports whether a word before the name of a newspaper says how often it comes out, or of what sort it is.
func isPeriodical(word string) bool {
	return lexicon.Among(" daily weekly monthly tabloid broadsheet ", word)
}

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
		if r.listedFirm(m, i, first) {
			m.kind = Organization // shares in Sundverk
			return
		}
		modifier := lexicon.Nouns.Has(r.tag(min(m.last, int32(len(r.t.Tokens))-1)))
		if form == "at" && m.kind == Unknown && r.employs(i-1, first) && !modifier {
			m.kind = Organization // an economist at Norra Delta
		} else if m.flags&owner == 0 { // in Bergen, and not in Bergen's view
			m.flags |= located
		}
	case "of":
		if r.listedFirm(m, i, first) {
			m.kind = Organization // shares of Sundverk
		}
	case "to", "from", "From", "via", "between", "for":
		if m.flags&owner == 0 && r.journey(i, first) {
			m.flags |= located // flights from Bergen
		}
	}
}

// listedFirm reports whether a name of which nothing says what it is follows the preposition at token i and shares in what it names, in the
// sentence that starts at token first.
func (r *Resolver) listedFirm(m *mention, i, first int32) bool {
	return !r.dialogue && m.kind == Unknown && m.flags&owner == 0 && i > first && shares(r.form(i-1))
}

// moves reports whether a verb says what shares do on the market.
func moves(verb string) bool {
	const movements = " rose fell jumped slid dropped climbed closed opened tumbled plunged surged gained lost slumped soared "
	return lexicon.Among(movements, verb)
}

// shares reports whether a word is one for what those own who own a company, or for them.
func shares(word string) bool {
	return lexicon.Among(" share shares stake stakes shareholding shareholdings shareholder shareholders ", word)
}

// readNoun notes in m that the noun at token i, in the sentence that starts at token first, describes the name after it: the economist
// Ana Roth, the mining group Velour.
func (r *Resolver) readNoun(m *mention, i, first int32) {
	noun := r.form(i)
	l := r.lists(i)
	organization := l&lexicon.RoleNoun == 0 && l&lexicon.OrgNoun != 0 || m.oneWord() && r.makes(i, first) || r.broadcasts(i, first)
	if organization && r.mayBeOrganization(m) && i == m.first-1 && !r.isGiven(m.first) {
		m.kind, m.role = Organization, r.g.Words[i] // the airline Kestrel, the airline
		return
	}
	sex := titleGender(l, unsexed)
	if l&lexicon.RoleNoun == 0 || opposite(sex, r.givenGender(m.first)) && !r.tellsSex(m, i, first) {
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

// broadcasts reports whether the noun at token i, in the sentence that starts at token first, is for a medium or a thing of the net whose name
// follows it: the radio station Lund Mar, the parcel app Velora; but not the railway station.
func (r *Resolver) broadcasts(i, first int32) bool {
	if r.dialogue || i <= first {
		return false
	}
	switch r.form(i) {
	case "app", "website", "portal", "podcast", "start-up", "startup":
		return lexicon.Nouns.Has(r.tag(i-1)) || isDeterminer(r.tag(i-1)) || lexicon.Adjectives.Has(r.tag(i-1))
	case "station", "channel":
		return lexicon.Among(" radio television tv TV news broadcasting ", r.form(i-1))
	}
	return false
}

// tellsSex reports whether the noun at token i is that of a description to which the name m stands in apposition, so that it tells what a
// given name of both sexes does not: his aunt, Jean Roth, said. The sentence starts at token first.
func (r *Resolver) tellsSex(m *mention, i, first int32) bool {
	if r.dialogue || i+1 >= m.outer || !r.closes(m.last) {
		return false
	}
	for i > first && (phrasal.Has(r.tag(i-1)) || r.tag(i-1) == lexicon.PRPS) {
		i--
	}
	return i == first || !isPreposition(r.tag(i-1))
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
		case d != 0 && r.toBearer(m, d): // Ana Roth of Sundby, a nurse
		case d == 0 || m.kind == Place: // along the Lund River, the minister, Ana Roth, said
		case m.role == 0:
			m.role = d
		case m.kind == Person:
			m.apposed = r.inFull(d)
		}
	}
	m.role = r.inFull(m.role)
	if noun := r.apposedNoun(m, r.t.Sentences[m.sentence].First); noun != none {
		r.readApposedNoun(m, noun)
	}
	if m.apposed == 0 && m.first > 0 && m.flags&titled != 0 {
		m.apposed = r.orders(m.first - 1)
	}
}

// readApposedNoun notes in m that the noun describes the name too: the winner, retired nurse Ana Roth.
func (r *Resolver) readApposedNoun(m *mention, noun int32) {
	w := r.inFull(r.g.Words[noun])
	switch {
	case m.role == 0:
		m.role = w
	case m.apposed == 0:
		m.apposed = w
	}
}

// toBearer gives the noun w, of an apposition to the name m, to whoever is named before m, if m only says where he or she is from, and reports
// whether it did: Ana Roth of Sundby, a nurse.
func (r *Resolver) toBearer(m *mention, w lexicon.Word) bool {
	if l := r.l.Entries[w].Lists; r.dialogue || l&lexicon.RoleNoun == 0 || l&lexicon.OrgNoun != 0 || m.flags&titled != 0 || r.isGiven(m.first) {
		return false
	}
	k := len(r.mentions) - 1
	if k < 0 || !r.isFrom(m, &r.mentions[k]) {
		return false
	}
	o := &r.mentions[k]
	if o.kind == Unknown && mayBeFirm(r.l.Entries[w].Form) {
		return false // Brookfell Pumps of Leeds, a supplier
	}
	o.kind = Person
	if w = r.inFull(w); o.role == 0 {
		o.role = w
	} else if o.apposed == 0 {
		o.apposed = w
	}
	return true
}

// isFrom reports whether the name m says where o is from, who is named before it in full: Ana Roth of Sundby.
func (r *Resolver) isFrom(m, o *mention) bool {
	if !o.isName() || o.last-o.first < 2 || o.last+1 != m.outer || o.sentence != m.sentence || o.kind != Person && o.kind != Unknown {
		return false
	}
	return r.form(o.last) == "of" || r.form(o.last) == "from"
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
	if i+2 < end && m.flags&owner != 0 && !r.dialogue && shares(r.form(i+1)) && moves(r.form(i+2)) {
		return Organization // Sundverk's shares rose
	}
	return Unknown
}

// verbFollows reports whether a finite verb stands at token i, with an adverb before it at most.
func (r *Resolver) verbFollows(i int32) bool {
	if int(i) >= len(r.g.Tags) {
		return false
	}
	if lexicon.Adverbs.Has(r.tag(i)) && int(i)+1 < len(r.g.Tags) {
		i++
	}
	return lexicon.FiniteVerbs.Has(r.tag(i))
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
	if r.dialogue || i <= first || !lexicon.Nouns.Has(r.tag(i-1)) {
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
	return !r.dialogue && i >= first && lexicon.Nouns.Has(r.tag(i)) && !lexicon.Among(visitors, r.form(i)) &&
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
