package entity

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
)

// A shortlist is those whom a short name may stand for.
type shortlist struct {
	entities [2 * maxChain]int32
	n        int
	most     int32 // how often the text has the full name of one of them, at most
}

// put adds entity e, x, to a shortlist.
func (s *shortlist) put(e int32, x *entity) {
	s.entities[s.n] = e
	s.n++
	s.most = max(s.most, x.fulls)
}

// single returns the entity of a name of one word, a title aside, which is made where there is none.
func (r *Resolver) single(m *mention) int32 {
	_, i := r.ends(m)
	w := &r.words.keys[r.ids[i]]
	if l := r.exactLists(i); m.flags&titled == 0 && l&lexicon.PlaceName != 0 && l&givenName == 0 {
		if w.surname != none {
			if x := &r.entities[w.surname]; x.words == 1 || x.kind == Person {
				return w.surname
			}
		}
		return r.add(entity{name: Range{m.first, m.last}, words: 1, kind: m.kind, given: none, surname: r.ids[i], title: none})
	}
	polite := m.flags&courtesy != 0
	var list shortlist
	if e := r.listFamily(&list, m, i); e != none {
		return e
	}
	if polite && r.dialogue && r.severalFit(&list) {
		list.n = 0
	}
	if m.flags&titled == 0 || polite && list.n == 0 {
		r.listGiven(&list, m, i)
	}
	if e := r.likeliest(&list, m, i); e != none {
		return e
	}
	switch {
	case w.middle >= 0 && !opposite(r.entities[w.middle].gender, m.gender):
		return w.middle // Luis Soto Vega is Soto
	case w.acronym != none:
		return w.acronym
	case r.dialogue && m.flags&titled == 0 && w.spoken*spokenShare >= w.singles*(spokenShare-1):
		if e := r.nicknamed(i); e != none {
			return e
		}
	}
	e := entity{name: Range{m.first, m.last}, words: 1, kind: m.kind, gender: m.gender, given: none, surname: r.ids[i], title: m.title}
	if polite {
		e.name.First = r.titleStart(m)
		e.titleOnly = true
	} else if m.gender == unsexed {
		e.gender = r.givenGender(i)
	}
	return r.add(e)
}

// listFamily lists those whose name ends with the word of token i, by which the short name m calls somebody. If one of them is known by the
// same title and nothing but this word, it returns that one, else none.
func (r *Resolver) listFamily(list *shortlist, m *mention, i int32) int32 {
	w := &r.words.keys[r.ids[i]]
	limit := 0
	for e := w.surname; e != none && limit < maxChain; e = r.entities[e].next {
		r.steps++
		limit++
		x := &r.entities[e]
		if !r.goesBySurname(x, m, i) {
			continue
		}
		if m.flags&courtesy != 0 {
			if x.titleOnly && x.title == m.title {
				return e // Mrs. Lund is Mrs. Lund
			}
			if !r.mayHaveTitle(x, m) {
				continue
			}
		}
		list.put(e, x)
	}
	return none
}

// goesBySurname reports whether the short name m may stand for x, whose name ends with the word of token i too.
func (r *Resolver) goesBySurname(x *entity, m *mention, i int32) bool {
	w := &r.words.keys[r.ids[i]]
	switch {
	case x.nominal, opposite(m.gender, x.gender),
		m.flags&titled != 0 && x.kind != Person && x.kind != Unknown,
		x.words > 1 && x.kind == Organization && !r.shortOrg(i), r.namesake(x, w):
		return false
	case m.flags&courtesy != 0 || x.fulls == 0:
		return true
	}
	byAccident := x.fulls < rare && x.fulls*accident < w.singles
	return !byAccident && !latecomer(x.late[1], w)
}

// mayHaveTitle reports whether the title of the name m may be that of x, who has the same surname.
func (r *Resolver) mayHaveTitle(x *entity, m *mention) bool {
	switch {
	case x.titleOnly,
		r.dialogue && x.title != m.title && (ofRelative(m.title) || x.title == noble) && !r.wife(x, m),
		r.dialogue && m.title == mistress && r.givenGender(x.name.First) == male, // Mrs. Lund is not Mrs. Jonas Lund
		young(m.title) && x.apart >= minApart && x.apart*apartShare >= x.titles:
		return false
	}
	return true
}

// severalFit reports whether the name of a novel may be that of one of several of a family as well as of another, so that its title is all
// that tells who.
func (r *Resolver) severalFit(list *shortlist) bool {
	fits := 0
	for _, e := range list.entities[:list.n] {
		if x := &r.entities[e]; x.words > 1 && x.fulls*farRarer >= list.most && !r.common(x.name.First) {
			fits++
		}
	}
	return fits > 1
}

// listGiven lists those whose name starts with the word of token i, by which the short name m calls somebody.
func (r *Resolver) listGiven(list *shortlist, m *mention, i int32) {
	w := &r.words.keys[r.ids[i]]
	limit := 0
	for e := w.given; e != none && limit < maxChain; e = r.entities[e].nextGiven {
		r.steps++
		limit++
		if x := &r.entities[e]; r.goesByGiven(x, m, i) {
			list.put(e, x)
		}
	}
}

// goesByGiven reports whether the short name m may stand for x, whose name starts with the word of token i too.
func (r *Resolver) goesByGiven(x *entity, m *mention, i int32) bool {
	w := &r.words.keys[r.ids[i]]
	switch {
	case m.flags&courtesy != 0 && x.title != m.title && !(young(m.title) && r.isGiven(i)),
		opposite(r.givenGender(i), x.gender), // Henrik is not Mrs. Henrik Roth
		opposite(m.gender, x.gender),
		latecomer(x.late[0], w), x.kind == Unknown && x.fulls*accident < w.singles, r.namesake(x, w):
		return false
	case x.kind == Person:
		return true
	}
	l := r.exactLists(i)
	if x.kind == Unknown && l&givenName != 0 {
		return true
	}
	return x.words <= 3 && l&(lexicon.PlaceName|lexicon.Demonym|lexicon.OrgNoun|lexicon.Title) == 0 && !r.common(i)
}

// likeliest returns the one of a shortlist whom the short name m, with the word of token i, most likely stands for, or none.
func (r *Resolver) likeliest(list *shortlist, m *mention, i int32) int32 {
	best, score := int32(none), int32(-1<<30)
	for _, e := range list.entities[:list.n] {
		x := &r.entities[e]
		if x.fulls > 0 && x.fulls*farRarer < list.most {
			continue
		}
		s := r.recency(x)
		if m.flags&titled == 0 && r.alwaysTitled(x, i) {
			s -= 1 << 24
		}
		if m.flags&(titled|courtesy) == titled && hasRole(x, m.role) {
			s += 1000
		}
		if !r.dialogue && m.gender != unsexed && x.gender == m.gender {
			s += 1 << 20 // Ms Lund is who is known to be a woman
		}
		if s > score {
			best, score = e, s
		}
	}
	return best
}

// alwaysTitled reports whether the word of token i alone is hardly ever the name of x: a bare surname is not that of Miss Lund.
func (r *Resolver) alwaysTitled(x *entity, i int32) bool {
	if x.gender == female && (x.titleOnly || r.dialogue && x.surname == r.ids[i]) {
		return true
	}
	return x.titleOnly && x.title < none && r.isGiven(i)
}

// spokenShare is the share of a name's mentions, one in so many, that may stand outside of quotation marks for it to be what
// people call somebody whom the narrative calls otherwise.
const spokenShare = 8

// shortOrg reports whether the word of token i may stand for an organisation whose name ends with it: the Post, the
// Commission.
func (r *Resolver) shortOrg(i int32) bool {
	return r.lists(i)&lexicon.OrgNoun != 0 || !r.common(i)
}

// recency ranks the entities that a short name may stand for: the one named last, else the first one to come.
func (r *Resolver) recency(x *entity) int32 {
	if x.lastMention == none {
		return -1 - x.name.First
	}
	return x.lastMention
}

// wife reports whether a mention by the title of a married woman may be of x, whom the narrative calls by her given name too: never Miss,
// and not beside Mrs. and her surname, as a daughter is.
func (r *Resolver) wife(x *entity, m *mention) bool {
	return m.title == mistress && x.gender == female && x.words > 1 && x.title >= none && x.titles == 0 &&
		x.wed >= minWed && x.wedded*apartShare < x.wed
}

// minWed is how often a novel must have Mrs. Lund before Maria Lund may be her.
const minWed = 8

// tellApart counts how often a title and a surname stand in one sentence with the given name of somebody of that surname: those
// are two people, Mr. Lund and his son Jonas.
func (r *Resolver) tellApart() {
	from := 0 // the first mention of the sentence
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.sentence != r.mentions[from].sentence {
			from = i
		}
		if !young(m.title) && m.title != mistress || m.entity != none || m.flags&inQuote != 0 {
			continue
		}
		n := 0
		for e := r.words.keys[r.ids[m.last-1]].surname; e != none && n < maxChain; e = r.entities[e].next {
			r.steps++
			n++
			x := &r.entities[e]
			if x.given == x.surname || opposite(m.gender, x.gender) {
				continue
			}
			titles, apart := &x.titles, &x.apart
			if m.title == mistress {
				titles, apart = &x.wed, &x.wedded
			}
			*titles++
			if r.namedBeside(e, i, from) {
				*apart++
			}
		}
	}
}

// namedBeside reports whether entity e is named in full, or by the given name, beside mention i in the narrative of its sentence, whose
// first mention is from.
func (r *Resolver) namedBeside(e int32, i, from int) bool {
	s, given := r.mentions[i].sentence, r.entities[e].given
	for k := max(from, i-maxBeside); k < len(r.mentions) && k <= i+maxBeside && r.mentions[k].sentence == s; k++ {
		r.steps++
		o := &r.mentions[k]
		if o.flags&inQuote != 0 {
			continue
		}
		if o.entity == e || o.entity == none && o.flags&(nominal|headline|titled) == 0 && r.ids[o.last-1] == given {
			return true
		}
	}
	return false
}

// Those two are told apart when that happens minApart times, and once in apartShare sentences with the title.
const (
	minApart   = 2
	apartShare = 25
)

// maxBeside is how many mentions on either side of one are looked at for another of its sentence.
const maxBeside = 6

// A given name or a surname belongs to somebody else than the bearer of a full name if it has stood alone minAlone times, and
// one in aloneShare of the times that it ever does, before the text first has the full name: readers know Maria long before
// they hear of Maria Berg.
const (
	minAlone   = 6
	aloneShare = 5
)

// latecomer reports whether a full name that the text first has after the word w stood alone n times comes too late to be what
// w is short for.
func latecomer(n int32, w *word) bool {
	return n >= minAlone && n*aloneShare >= w.singles
}

// namesake reports whether x is an inn or a street of a novel, which bears the name of somebody known by the word w alone.
func (r *Resolver) namesake(x *entity, w *word) bool {
	thing := x.kind == Organization || x.kind == Place || x.kind == Unknown && r.common(x.name.First)
	return r.dialogue && thing && x.fulls > 0 && x.fulls*rare < w.singles
}

// accident is how many times rarer a name of two words must be than its last word alone for the two to stand together
// by accident: in Bergen Ingrid lived.
const accident = 30

// farRarer is how many times rarer one full name must be than another for a short name never to mean it.
const farRarer = 3

// nicknamed returns the one whose full name has another form of the given name at token i, or none.
func (r *Resolver) nicknamed(i int32) int32 {
	form := r.form(i)
	if r.isUpper(i) {
		form = r.l.Entries[r.titleWord(i)].Form
	}
	group := nicknames()[form]
	if group == "" {
		return none
	}
	best, tie := int32(none), false
	for name := range strings.FieldsSeq(group) {
		w := r.words.find(name)
		if w == none {
			continue
		}
		n := 0
		for e := r.words.keys[w].given; e != none && n < maxChain; e = r.entities[e].nextGiven {
			r.steps++
			n++
			x := &r.entities[e]
			if x.kind != Person || opposite(x.gender, r.givenGender(i)) {
				continue
			}
			if best == none {
				best = e
				continue
			}
			y := &r.entities[best]
			if x.surname != y.surname && min(x.fulls, y.fulls)*farRarer > max(x.fulls, y.fulls) {
				tie = true
			}
			if x.fulls > y.fulls {
				best = e
			}
		}
	}
	if tie {
		return none
	}
	return best
}
