package entity

import "github.com/sayso-go/sayso/internal/lexicon"

// States act and speak in news, and no list has all of them: those of which the text tells what only a state has are places.

// states makes places of names of one word, of which nothing says what they are, that have what a state has: Vestria's parliament, the border
// with Vestria, neighbouring Vestria.
func (r *Resolver) states() {
	for k := range r.mentions {
		m := &r.mentions[k]
		if m.entity == none || !m.isName() || !m.oneWord() || m.flags&headline != 0 {
			continue
		}
		if x := &r.entities[m.entity]; r.mayBeState(x) && (r.ruled(m) || r.borders(m) || r.endsDateline(m) || r.rules(k)) {
			x.kind = Place
		}
	}
}

// mayBeState reports whether nothing says that a name is somebody's, or a company's.
func (r *Resolver) mayBeState(x *entity) bool {
	if x.nominal || x.words != 1 || x.kind != Unknown || x.gender != unsexed || x.said > 0 || x.title != none || x.roles[0] != 0 {
		return false
	}
	i := x.name.First
	return !r.isGiven(i) && !r.isUpper(i) && !lexicon.Surname(r.form(i)) && r.exactLists(i)&lexicon.OrgName == 0
}

// ruled reports whether the text says at the name m that it has what only a state has: Vestria's parliament, the government of Vestria.
func (r *Resolver) ruled(m *mention) bool {
	if i := m.outer; i > 1 && r.form(i-1) == "of" {
		switch r.form(i - 2) {
		case "republic", "kingdom", "government", "parliament", "capital":
			return true
		case "minister", "ministers":
			return i > 2 && lexicon.Among(" prime foreign ", r.form(i-3))
		case "president":
			return r.speaksOfState(m)
		}
	}
	n := m.last + 1
	if m.flags&owner == 0 || int(n)+1 >= len(r.t.Tokens) {
		return false
	}
	return r.form(n) == "president" && r.speaksOfState(m) || r.form(n) == "government" || r.ofCountry(n)
}

// rules reports whether mention k is the subject of a sentence that says, with no other name between, that it has what only a state has: Vestria
// has recalled its ambassador.
func (r *Resolver) rules(k int) bool {
	m := &r.mentions[k]
	if m.flags&(inSubject|inQuote|owner) != inSubject || k > 0 && r.mentions[k-1].sentence == m.sentence {
		return false
	}
	end := min(r.t.Sentences[m.sentence].Last-1, m.last+2*maxDescription)
	for n := k + 1; n < len(r.mentions) && r.mentions[n].first < end; n++ {
		if r.mentions[n].isName() {
			end = r.mentions[n].first
		}
	}
	for i := m.last; i+1 < end; i++ {
		if r.form(i) == "its" && (r.ofCountry(i+1) || lexicon.Among(" troops army navy neighbour neighbours neighbor neighbors citizens ", r.form(i+1))) {
			return true
		}
	}
	return false
}

// ofCountry reports whether token n is a noun for what only a country has: parliament, foreign ministry, ruling party.
func (r *Resolver) ofCountry(n int32) bool {
	if int(n)+1 >= len(r.t.Tokens) {
		return false
	}
	switch r.form(n) {
	case "ruling":
		return lexicon.Among(" party coalition junta ", r.form(n+1))
	case "king", "queen", "emperor", "sultan", "junta", "currency", "parliament", "capital", "embassy", "ambassador",
		"electorate", "border", "borders", "coastline", "coastguard", "airspace", "constitution":
		return true
	case "prime", "foreign", "interior", "defence", "defense", "finance":
		return lexicon.Among(" ministry minister ", r.form(n+1))
	case "central":
		return r.form(n+1) == "bank"
	}
	return false
}

// speaksOfState reports whether the sentence of the name m speaks of a country soon after it, so that the president is no company's: Vestria's
// president told parliament that all was well.
func (r *Resolver) speaksOfState(m *mention) bool {
	for k := m.last; k < min(r.t.Sentences[m.sentence].Last, m.last+2*maxDescription); k++ {
		if lexicon.Among(" parliament country nation election elections referendum troops ministers cabinet ", r.form(k)) {
			return true
		}
	}
	return false
}

// borders reports whether the text says of the name m that it lies beside another country: neighbouring Vestria, the border with Vestria.
func (r *Resolver) borders(m *mention) bool {
	i := m.first - 1
	if i < 0 {
		return false
	}
	switch r.form(i) {
	case "neighbouring", "Neighbouring", "neighboring", "Neighboring":
		return true
	case "to":
		return i > 0 && lexicon.Among(" ambassador envoy ", r.form(i-1))
	case "with":
		return i > 0 && lexicon.Among(" border war ceasefire armistice ", r.form(i-1))
	}
	return false
}

// endsDateline reports whether the name m is the country after the place from which a report comes: TORHAVEN, Vestria — The army
func (r *Resolver) endsDateline(m *mention) bool {
	i, s := m.first, &r.t.Sentences[m.sentence]
	if i < s.First+2 || i > s.First+maxTown+1 || int(m.last) >= len(r.t.Tokens) || r.t.Paragraphs[s.Paragraph].First != m.sentence {
		return false
	}
	return r.char(m.last) == '-' && r.char(i-1) == ',' && r.isUpper(s.First)
}
