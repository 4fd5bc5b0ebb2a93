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
		if r.same(x, m, first, last) {
			if w := last - first + 1; w > x.words && !(x.kind != Person && m.kind == Person) {
				x.name, x.words = Range{m.first, m.last}, w
				if x.given != given && r.t.Source[r.t.Tokens[m.first].End-1] != '.' {
					x.given = given
				}
			}
			if m.title != none {
				x.title = m.title
			}
			x.fulls++
			return e
		}
	}
	e := r.add(entity{name: Range{m.first, m.last}, words: last - first + 1, kind: m.kind, gender: cmp.Or(m.gender, r.givenGender(first)),
		given: given, surname: surname, title: m.title, fulls: 1, late: [2]int32{r.words.keys[given].singles, r.words.keys[surname].singles}})
	if !r.dialogue && last-first >= 2 && (m.kind == Person || m.kind == Unknown) && r.plainLists(last-1)&lexicon.Particle == 0 && !r.isGiven(last-1) {
		w := &r.words.keys[r.ids[last-1]]
		w.middle = one(w.middle, e)
	}
	return e
}

// givenGender returns the gender that a given name tells. Kim Min-su has her family's name first.
func (r *Resolver) givenGender(i int32) gender {
	if n := int(i) + 1; n < len(r.t.Tokens) {
		s := r.form(int32(n))
		if k := strings.IndexByte(s, '-'); k > 1 && k+1 < len(s) && 'A' <= s[0] && s[0] <= 'Z' && 'a' <= s[k+1] && s[k+1] <= 'z' && len(s) < maxSyllables {
			return unsexed
		}
	}
	switch l := r.exactLists(i); l & (lexicon.Male | lexicon.Female) {
	case lexicon.Male:
		return male
	case lexicon.Female:
		return female
	}
	return unsexed
}

// maxSyllables is longer than given names of two Korean or Chinese syllables are in bytes.
const maxSyllables = 12

// same reports whether a name of several words, whose last word is x's too, names x.
func (r *Resolver) same(x *entity, m *mention, first, last int32) bool {
	if x.words < 2 {
		return false
	}
	if x.kind == Person || m.kind == Person {
		if m.gender != unsexed && x.gender != unsexed && m.gender != x.gender {
			return false
		}
		// Mrs. Henrik Roth is not Henrik Roth.
		if m.gender == female && x.gender != female || m.title == none && x.title == mistress && r.givenGender(first) != female && r.givenGender(x.name.First) != female {
			return false
		}
	}
	w := last - first + 1
	xf := x.name.First
	if x.given == r.ids[first] && (x.words == w || x.kind == Person && m.kind == Person || x.kind == Unknown && (x.words == 2 || w == 2)) {
		if x.words == w && w > 2 && x.kind != Person {
			for k := int32(1); k < w; k++ { // the words between must agree
				if !equalFold(r.form(first+k), r.form(xf+k)) {
					return false
				}
			}
		}
		return true
	}
	if x.kind != Person && m.kind != Person && x.kind == m.kind || m.kind == Person && m.title != none && x.words > w || !r.dialogue && x.kind == Person && m.kind != Organization && x.words > w && !r.isGiven(first) && !initialOf(r.form(first), r.form(xf)) {
		// A name that is the end of a longer one: Tax Office, Federal Tax Office; Mr. Soto Vega, Luis Soto Vega.
		short := min(w, x.words)
		if short < 2 || x.words == w {
			return false
		}
		xl := x.name.Last - 1
		for k := int32(0); k < short; k++ {
			if xl-k < x.name.First || !equalFold(r.form(last-k), r.form(xl-k)) {
				return false
			}
		}
		return true
	}
	if x.kind == Organization || m.kind == Organization {
		return false
	}
	// Bill and William, D. and Donald; but a novel has a father and a son of one name.
	a, b := r.form(first), r.form(xf)
	return initialOf(a, b) || initialOf(b, a) || !r.dialogue && nickname(a, b)
}

// initialOf reports whether a is an initial, or several, that the given name b starts with: J., G.K.
func initialOf(a, b string) bool {
	return len(a) >= 2 && len(a) <= 4 && a[1] == '.' && b != "" && a[0] == b[0]
}

// known returns the person or organisation of which a headline's word is a name, or none.
func (r *Resolver) known(m *mention) int32 {
	w := &r.words.keys[r.ids[m.first]]
	if r.t.Tokens[m.first].End-r.t.Tokens[m.first].Start < 3 {
		return none
	}
	first := m.first > 0 && r.t.Tokens[m.first-1].Sentence == m.sentence && r.isGiven(m.first-1)
	n := 0
	for e := w.surname; e != none && n < maxChain; e = r.entities[e].next {
		r.steps++
		n++
		if x := &r.entities[e]; x.kind != Organization && x.kind != Document && (!first || x.given == r.ids[m.first-1]) {
			return e
		}
	}
	return none
}

// acronyms files organisations under their initials, where those stand in the text.
func (r *Resolver) acronyms() {
	var b [maxName]byte
	for e := range r.entities {
		x := &r.entities[e]
		if x.kind == Person || x.words < 2 || x.name.Last-x.name.First > maxName {
			continue
		}
		n := 0
		for i := x.name.First; i < x.name.Last; i++ {
			if k := &r.t.Tokens[i]; k.Flags&token.Capital != 0 {
				b[n] = r.t.Source[k.Start]
				n++
			}
		}
		if n < 2 {
			continue
		}
		w := r.words.find(string(b[:n]))
		if w != none && r.words.keys[w].acronym == none && r.words.keys[w].surname == none {
			r.words.keys[w].acronym = int32(e)
			if x.kind == Unknown || x.kind == Group {
				x.kind = Organization // the League of Nurses, which has initials, is more than nurses
			}
		}
	}
	// World Health Organization (WHO): whatever the initials are.
	for i := range r.mentions {
		m := &r.mentions[i]
		if i == 0 || m.last-m.first != 1 || m.flags&(nominal|headline) != 0 || r.t.Tokens[m.first].Flags&token.Upper == 0 {
			continue
		}
		p := &r.mentions[i-1]
		if p.entity == none || p.kind == Person || m.first < 2 || r.t.Tokens[m.first-1].Char != '(' || int(m.last) >= len(r.t.Tokens) || r.t.Tokens[m.last].Char != ')' || p.last < m.first-3 {
			continue
		}
		if w := &r.words.keys[r.ids[m.first]]; w.acronym == none && w.surname == none && (p.kind == Organization || r.form(p.first)[0] == r.form(m.first)[0]) {
			w.acronym = p.entity
			if x := &r.entities[p.entity]; x.kind == Group {
				x.kind = Organization
			}
		}
	}
}
