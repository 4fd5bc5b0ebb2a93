package entity

import (
	"cmp"
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// maxChain bounds how many entities of one surname a name is compared with. Families in novels have about ten members.
const maxChain = 24

// fullName returns the entity of a name of several words, which is made where there is none.
func (r *Resolver) fullName(m *mention) int32 {
	first, last := r.ends(m)
	surname, given := r.ids[last], r.ids[first]
	n := 0
	for e := r.words.keys[surname].surname; e != none && n < maxChain; e = r.entities[e].next {
		r.steps++
		n++
		x := &r.entities[e]
		if !r.same(x, m, first, last) {
			continue
		}
		if w := last - first + 1; w > x.words && (x.kind == Person || m.kind != Person) {
			x.name, x.words = Range{m.first, m.last}, w
			if r.t.Source[r.t.Tokens[m.first].End-1] != '.' {
				x.given = given
			}
		}
		if m.title != none {
			x.title = m.title
		}
		x.fulls++
		return e
	}
	if e := r.shortened(m, first, last); e != none {
		r.entities[e].fulls++
		return e
	}
	e := r.add(entity{
		name: Range{m.first, m.last}, words: last - first + 1, kind: m.kind, gender: cmp.Or(m.gender, r.givenGender(first)),
		given: given, surname: surname, title: m.title, fulls: 1,
		late: [2]int32{r.words.keys[given].singles, r.words.keys[surname].singles},
	})
	mayBePerson := m.kind == Person || m.kind == Unknown
	if !r.dialogue && last-first >= 2 && mayBePerson && r.plainLists(last-1)&lexicon.Particle == 0 && !r.isGiven(last-1) {
		w := &r.words.keys[r.ids[last-1]]
		w.middle = one(w.middle, e)
	}
	return e
}

// shortened returns the company named before of whose name the words of m, from token first to token last, are all but the end that says that it is
// one or what it makes, or none: Lund Valley Foods, Lund Valley.
func (r *Resolver) shortened(m *mention, first, last int32) int32 {
	if r.dialogue || m.kind == Person || m.title != none || r.isGiven(first) {
		return none
	}
	n, w := 0, last-first+1
	for e := r.words.keys[r.ids[first]].given; e != none && n < maxChain; e = r.entities[e].nextGiven {
		r.steps++
		n++
		x := &r.entities[e]
		if x.kind != Organization || x.words <= w || x.words > w+2 || !r.companyEnd(x.name.Last-1) {
			continue
		}
		k := int32(0)
		for k < w && equalFold(r.form(first+k), r.form(x.name.First+k)) {
			k++
		}
		if k == w {
			return e
		}
	}
	return none
}

// companyEnd reports whether the word at token i, with which the name of an organisation ends, says that it is a company or what it makes.
func (r *Resolver) companyEnd(i int32) bool {
	switch r.form(i) {
	case "Bank", "Capital", "Chemicals", "Co", "Co.", "Company", "Construction", "Corporation", "Energy", "Engineering", "Gas", "Group", "Holding", "Insurance",
		"Line", "Logistics", "Marine", "Media", "Mining", "Oil", "Petroleum", "Power", "Railway", "Retail", "Shipping", "Software", "Steel", "Telecom",
		"Textile", "Transport", "Water", "Works":
		return true
	case "Corp", "Corp.", "Inc", "Inc.", "Ltd", "Ltd.", "PLC", "Plc", "plc", "AG", "SE", "GmbH", "SA", "ASA", "AB", "NV", "LLC", "SpA":
		return true
	}
	return r.wares(Range{i - 1, i + 1})
}

// givenGender returns the gender that a given name tells. Kim Min-su has her family's name first.
func (r *Resolver) givenGender(i int32) gender {
	if n := i + 1; int(n) < len(r.t.Tokens) && isSyllabic(r.form(n)) {
		return unsexed
	}
	switch r.exactLists(i) & givenName {
	case lexicon.Male:
		return male
	case lexicon.Female:
		return female
	}
	return unsexed
}

// isSyllabic reports whether a word is like a given name of two Korean or Chinese syllables: Min-su.
func isSyllabic(word string) bool {
	k := strings.IndexByte(word, '-')
	return k > 1 && k+1 < len(word) && len(word) < maxSyllables &&
		'A' <= word[0] && word[0] <= 'Z' && 'a' <= word[k+1] && word[k+1] <= 'z'
}

// maxSyllables is longer than given names of two Korean or Chinese syllables are in bytes.
const maxSyllables = 12

// same reports whether a name of several words, whose last word is x's too, names x.
func (r *Resolver) same(x *entity, m *mention, first, last int32) bool {
	if x.words < 2 || (x.kind == Person || m.kind == Person) && r.differInSex(x, m, first) {
		return false
	}
	persons := x.kind == Person && m.kind == Person
	w := last - first + 1
	xf := x.name.First
	if x.given == r.ids[first] && (x.words == w || persons || x.kind == Unknown && (x.words == 2 || w == 2)) {
		// Outside of people's names, the words between must agree.
		return x.words != w || x.kind == Person || r.sameMiddle(first, xf, w)
	}
	a, b := r.form(first), r.form(xf)
	sameKind := x.kind == m.kind && x.kind != Person
	titledEnd := m.kind == Person && m.title != none && x.words > w
	shorter := !r.dialogue && x.kind == Person && m.kind != Organization && x.words > w && !r.isGiven(first) && !initialOf(a, b)
	if sameKind || titledEnd || shorter {
		// A name that is the end of a longer one: Tax Office, Federal Tax Office; Mr. Soto Vega, Luis Soto Vega.
		return x.words != w && w >= 2 && r.sameEnd(x, last, min(w, x.words))
	}
	if x.kind == Organization || m.kind == Organization {
		return false
	}
	// Bill and William, D. and Donald; but a novel has a father and a son of one name.
	return initialOf(a, b) || initialOf(b, a) || !r.dialogue && nickname(a, b)
}

// differInSex reports whether the name m, whose given name is at token first, is not that of x because one is a woman's: Mrs. Henrik Roth
// is not Henrik Roth.
func (r *Resolver) differInSex(x *entity, m *mention, first int32) bool {
	if name := (Range{m.first, m.last}); !r.dialogue && m.title == none && x.title == none &&
		m.last-m.first == x.name.Last-x.name.First && r.sameForms(name, x.name) {
		return false // Jean Roth is his sister, Jean Roth, whatever the name says elsewhere
	}
	if opposite(m.gender, x.gender) || m.gender == female && x.gender != female {
		return true
	}
	return m.title == none && x.title == mistress && r.givenGender(first) != female && r.givenGender(x.name.First) != female
}

// sameMiddle reports whether the words between the first and the last of two names of n words, which start at the tokens i and j, agree.
func (r *Resolver) sameMiddle(i, j, n int32) bool {
	if n <= 2 {
		return true
	}
	for k := int32(1); k < n; k++ {
		if !equalFold(r.form(i+k), r.form(j+k)) {
			return false
		}
	}
	return true
}

// sameEnd reports whether the last n words of x's name are those that end with token last.
func (r *Resolver) sameEnd(x *entity, last, n int32) bool {
	for k := range n {
		i := x.name.Last - 1 - k
		if i < x.name.First || !equalFold(r.form(last-k), r.form(i)) {
			return false
		}
	}
	return true
}

// initialOf reports whether a is an initial, or several, that the given name b starts with: J., G.K.
func initialOf(a, b string) bool {
	return len(a) >= 2 && len(a) <= 4 && a[1] == '.' && b != "" && a[0] == b[0]
}

// known returns the person or organisation of which a headline's word is a name, or none.
func (r *Resolver) known(m *mention) int32 {
	if k := &r.t.Tokens[m.first]; k.End-k.Start < 3 {
		return none
	}
	before := m.first - 1
	given := before >= 0 && r.t.Tokens[before].Sentence == m.sentence && r.isGiven(before) // it must be that of the one who is meant
	n := 0
	for e := r.words.keys[r.ids[m.first]].surname; e != none && n < maxChain; e = r.entities[e].next {
		r.steps++
		n++
		if x := &r.entities[e]; x.kind != Organization && x.kind != Document && (!given || x.given == r.ids[before]) {
			return e
		}
	}
	return none
}

// acronyms files organisations under their initials, where those stand in the text, and under the acronyms that follow them in brackets.
func (r *Resolver) acronyms() {
	var capitals, all [maxName]byte // the initials of the words with a capital, and with those of small words: DT and DfT
	for e := range r.entities {
		x := &r.entities[e]
		if x.kind == Person || x.words < 2 || x.name.Last-x.name.First > maxName {
			continue
		}
		n, m := 0, 0
		for i := x.name.First; i < x.name.Last; i++ {
			if r.t.Tokens[i].Kind != token.Word {
				continue
			}
			all[m] = r.t.Source[r.t.Tokens[i].Start]
			m++
			if r.hasCapital(i) {
				capitals[n] = all[m-1]
				n++
			}
		}
		if n >= 2 {
			r.setAcronym(int32(e), capitals[:n])
			if m > n {
				r.setAcronym(int32(e), all[:m])
			}
		}
	}
	for i := 1; i < len(r.mentions); i++ {
		if m, p := &r.mentions[i], &r.mentions[i-1]; r.isAcronymOf(m, p) {
			r.words.keys[r.ids[m.first]].acronym = p.entity
			if x := &r.entities[p.entity]; x.kind == Group {
				x.kind = Organization
			}
		}
	}
}

// setAcronym files the organisation e under its initials, if those are a word of the text.
func (r *Resolver) setAcronym(e int32, initials []byte) {
	w := r.words.find(string(initials))
	if w == none {
		return
	}
	x := &r.entities[e]
	if k := &r.words.keys[w]; k.acronym == none && k.surname == none {
		k.acronym, x.abbreviated = e, true
		if x.kind == Unknown || x.kind == Group {
			x.kind = Organization // the League of Nurses, which has initials, is more than nurses
		}
	}
}

// isAcronymOf reports whether the mention m in brackets is the acronym of the name p before it, whatever the initials of that are: World
// Health Organization (WHO).
func (r *Resolver) isAcronymOf(m, p *mention) bool {
	if !m.oneWord() || m.flags&(nominal|headline) != 0 || !r.isUpper(m.first) || p.entity == none || p.kind == Person {
		return false
	}
	t := r.t.Tokens
	if p.last < m.first-3 || m.first < 2 || t[m.first-1].Char != '(' || int(m.last) >= len(t) || t[m.last].Char != ')' {
		return false
	}
	w := &r.words.keys[r.ids[m.first]]
	return w.acronym == none && w.surname == none && (p.kind == Organization || r.form(p.first)[0] == r.form(m.first)[0])
}
