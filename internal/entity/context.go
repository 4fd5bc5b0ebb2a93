package entity

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// addMention adds a name with what stands around it.
func (r *Resolver) addMention(m mention) {
	t := r.t
	if t.Tokens[m.first].Quotation >= 0 {
		m.flags |= inQuote
	}
	end := int32(len(t.Tokens))
	if m.last < end {
		if r.g.Tags[m.last] == lexicon.POS {
			m.flags |= owner
		} else if r.verbFollows(m.last) {
			m.flags |= inSubject
		} else if m.outer > 1 && t.Tokens[m.last].Char == ',' && t.Tokens[m.outer-1].Char == ',' && r.verbFollows(m.last+1) && r.appositive(m.outer-2) {
			m.flags |= inSubject // The referee, Jonas Lund, left
		} else if k := r.ofAge(m.outer, t.Sentences[m.sentence].First); t.Tokens[m.last].Char == ',' && r.verbFollows(m.last+1) && k < m.outer {
			m.flags |= inSubject // The oldest of them, 88-year-old Jonas Lund, left
		}
	}
	first := t.Sentences[m.sentence].First
	if m.outer > first {
		before := m.outer - 1
		if r.g.Tags[before] == lexicon.DT {
			if before == first && m.flags&owner == 0 {
				m.flags |= inSubject
			}
			before = max(before-1, first)
		}
		if before-1 > first && t.Tokens[before].Char == ',' && r.appositive(before-1) {
			before-- // its spokeswoman, Ana Roth,
		} else if before-1 > first && t.Tokens[before].Char == ',' && !r.dialogue && lexicon.Trader(r.form(before-1)) && r.definite(before-2) && m.kind == Unknown && !r.isGiven(m.first) {
			m.kind, m.role = Organization, r.g.Words[before-1] // the operator, Lund Blue
		} else if before-1 > first && t.Tokens[before].Char == ',' && !r.dialogue && m.kind == Unknown && !r.isGiven(m.first) && r.closes(m.last) && r.orgAppositive(before-1) {
			m.kind, m.role = Organization, r.g.Words[before-1] // the company, Lund Blue,
		} else if k := r.complemented(before-1, first); before > first && t.Tokens[before].Char == ',' && k < before-1 && r.closes(m.last) {
			if r.appositive(k) {
				before = k // the mayor of Bergen, Ana Roth,
			} else if !r.dialogue && lexicon.Trader(r.form(k)) && r.definite(k-1) && m.kind == Unknown && !r.isGiven(m.first) {
				m.kind, m.role = Organization, r.g.Words[k] // the operator of the ferries, Lund Blue,
			}
		}
		switch tag := r.g.Tags[before]; {
		case r.ofOffice(before, m.last) && before > first+1:
			m.kind, m.role = Person, r.l.Entries[r.g.Words[before-2]].Noun // Superintendent of Police Ana Roth
		case tag == lexicon.IN || tag == lexicon.TO:
			if m.kind == Unknown && before > first && r.form(before) == "of" && settlement(r.form(before-1)) {
				m.kind = Place // the town of Bergen
			}
			m.flags |= object
			if placing(r.form(before)) {
				m.flags &^= inSubject // The symphony by Roth failed
			}
			switch r.form(before) {
			case "in", "In", "at", "At", "near", "into", "across", "throughout", "outside", "through":
				if r.form(before) == "at" && m.kind == Unknown && r.employs(before-1, first) && !lexicon.Nouns.Has(r.g.Tags[min(int(m.last), len(r.g.Tags)-1)]) {
					m.kind = Organization // an economist at Norra Delta
				} else if m.flags&owner == 0 { // in Bergen, and not in Bergen's view
					m.flags |= located
				}
			case "to", "from", "From", "via", "between", "for":
				if m.flags&owner == 0 && r.journey(before, first) {
					m.flags |= located // flights from Bergen
				}
			}
		case m.kind == Unknown && m.last-m.first == 1 && r.form(before) == "head" && before > first && lexicon.Nouns.Has(r.g.Tags[before-1]):
			m.kind = Person // village head Suparman
		case m.kind == Unknown && (r.form(before) == "daily" || r.form(before) == "weekly") && before > first && r.g.Tags[before-1] == lexicon.DT:
			m.kind = Organization // the daily Lund Post
		case lexicon.Nouns.Has(tag) && m.role == 0:
			// The noun before the name describes it: the economist Ana Roth, the mining group Velour.
			if l := r.lists(before); (l&lexicon.RoleNoun == 0 && l&lexicon.OrgNoun != 0 || m.last-m.first == 1 && r.makes(before, first)) && (m.kind == Unknown || m.kind == Organization || m.kind == Place && landform(r.form(m.last-1))) && before == m.first-1 && !r.isGiven(m.first) {
				m.kind, m.role = Organization, r.g.Words[before] // the airline Kestrel, the airline
			} else if l&lexicon.RoleNoun != 0 && titleGender(l, unsexed)+r.givenGender(m.first) != male+female { // not: to her husband Ana seemed
				m.role = r.l.Entries[r.g.Words[before]].Noun
				if m.role == 0 {
					m.role = r.g.Words[before]
				}
				m.gender = titleGender(l, m.gender)
				if m.kind == Unknown && (m.last-m.first == 1 && business(r.form(before)) || !r.dialogue && r.form(before) != "farmer" && mayBeFirm(strings.TrimSuffix(r.form(before), "s")) && r.firm(Range{m.first, m.last})) {
					m.kind = Organization // the operator, Saarelektro
				} else if m.kind == Unknown || m.kind == Place && m.last-m.first == 2 && r.exactLists(m.first) == 0 {
					m.kind = Person // the governor, Jairo Montenegro
				}
			}
		}
	} else if m.flags&owner == 0 {
		m.flags |= inSubject
	}
	if m.last+2 < end && m.flags&nominal == 0 {
		if d := r.described(m.last, t.Sentences[m.sentence].Last); d != 0 && m.kind == Place {
			// along the Lund River, the minister, Ana Roth, said
		} else if m.role == 0 {
			m.role = d
		} else if m.kind == Person {
			m.apposed = r.inFull(d)
		}
	}
	m.role = r.inFull(m.role)
	if m.apposed == 0 && m.first > 0 && m.flags&titled != 0 {
		m.apposed = r.orders(m.first - 1)
	}
	if m.role != 0 && m.kind == Document && r.l.Entries[m.role].Lists&(lexicon.OrgNoun|lexicon.DocNoun) == lexicon.OrgNoun {
		m.kind = Organization // Marine Ledger, a tracking service
	}
	if m.role != 0 && m.kind == Unknown {
		l := r.l.Entries[m.role].Lists
		switch {
		case !r.dialogue && m.last-m.first == 1 && lexicon.Trader(r.l.Entries[m.role].Form) && !r.isGiven(m.first):
			m.kind = Organization // Saarelektro, the state operator
		case l&lexicon.RoleNoun != 0:
			m.kind = Person
		case l&lexicon.OrgNoun != 0:
			m.kind = Organization
		case l&lexicon.DocNoun != 0:
			m.kind = Document
		}
	}
	if m.kind == Unknown && m.last+3 < end && t.Tokens[m.last].Char == ',' {
		if t.Tokens[m.last+1].Kind == token.Number && t.Tokens[m.last+2].Char == ',' || r.form(m.last+1) == "who" && m.flags&located == 0 {
			m.kind = Person // Tom Reid, 34, ; Tom Reid, who
		} else if r.form(m.last+1) == "which" {
			m.kind = Organization // Kestrel Mining, which
		}
	}
	if m.kind == Unknown && m.last+1 < end && r.heads(m.last) {
		m.kind = Organization // Norbank chief executive Ana Roth
	}
	r.mentions = append(r.mentions, m)
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

// makes reports whether the noun at token i says what a company makes, deals in or runs, with the noun before it: Scooter maker Velora. The sentence starts at
// token first.
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
	const elsewhere = " reporters journalists passengers residents visitors tourists travellers travelers fans protesters demonstrators crowds supporters voters "
	return !r.dialogue && i >= first && lexicon.Nouns.Has(r.g.Tags[i]) && !lexicon.Among(elsewhere, r.form(i)) && (r.lists(i)&(lexicon.RoleNoun|lexicon.GroupNoun) != 0 || r.members(i))
}

// journey reports whether one of the few words before the preposition at token i, in the sentence that starts at token first, is a journey or
// what makes one.
func (r *Resolver) journey(i, first int32) bool {
	for k := i - 1; k >= max(first, i-maxJourney) && r.t.Tokens[k].Kind == token.Word; k-- {
		switch r.form(k) {
		case "flight", "flights", "train", "trains", "bus", "buses", "ferry", "ferries", "road", "roads", "route", "routes", "journey", "trip", "voyage", "trek",
			"flew", "fly", "flies", "flying", "flown", "travelled", "traveled", "travel", "travelling", "traveling", "sailed", "sail", "sails", "sailing", "drove", "drive",
			"driving", "walked", "marched", "cycled", "commuted", "left", "departed", "bound":
			return true
		}
	}
	return false
}

// maxJourney is how many words before its preposition tell a journey.
const maxJourney = 5

// ofAge returns the comma before the age that stands before token i, or i: The oldest of them |, 88-year-old Jonas Lund.
func (r *Resolver) ofAge(i, first int32) int32 {
	if i < first+3 || r.years(i-1) == "" || r.t.Tokens[i-2].Char != ',' {
		return i
	}
	return i - 2
}
