package entity

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// single returns the entity of a name of one word, a title aside, which is made where there is none.
func (r *Resolver) single(m *mention) int32 {
	_, i := r.ends(m)
	w := &r.words.keys[r.ids[i]]
	l := r.exactLists(i)
	if m.flags&titled == 0 && l&(lexicon.PlaceName) != 0 && l&givenName == 0 {
		if w.surname != none {
			if e := r.entities[w.surname]; e.words == 1 || e.kind == Person {
				return w.surname
			}
		}
		return r.add(entity{name: Range{m.first, m.last}, words: 1, kind: m.kind, given: none, surname: r.ids[i], title: none})
	}
	polite := m.flags&courtesy != 0
	var cands [2 * maxChain]int32
	n, fits := 0, 0
	most := int32(0) // of those who may be meant, one whose full name is far rarer than another's is not
	limit := 0
	for e := w.surname; e != none && limit < maxChain; e = r.entities[e].next {
		r.steps++
		limit++
		x := &r.entities[e]
		switch {
		case x.nominal, m.flags&titled != 0 && x.kind != Person && x.kind != Unknown,
			x.words > 1 && x.kind == Organization && !r.shortOrg(i), r.namesake(x, w),
			!polite && x.fulls > 0 && (latecomer(x.late[1], w) || x.fulls < rare && x.fulls*accident < w.singles),
			m.gender != unsexed && x.gender != unsexed && m.gender != x.gender:
			continue
		}
		if polite {
			if x.titleOnly && x.title == m.title {
				return e // Mrs. Lund is Mrs. Lund
			}
			switch {
			case x.titleOnly, r.dialogue && x.title != m.title && (ofRelative(m.title) || x.title == noble) && !r.wife(x, m),
				r.dialogue && m.title == mistress && r.givenGender(x.name.First) == male, // Mrs. Lund is not Mrs. Jonas Lund
				young(m.title) && x.apart >= minApart && x.apart*apartShare >= x.titles:
				continue
			}
		}
		cands[n] = e
		n++
		most = max(most, x.fulls)
	}
	if polite && r.dialogue {
		for _, e := range cands[:n] {
			if x := &r.entities[e]; x.words > 1 && x.fulls*farRarer >= most && !r.common(x.name.First) {
				fits++
			}
		}
		if fits > 1 {
			n = 0 // one of several of the family, whose title is all that tells who
		}
	}
	if m.flags&titled == 0 || polite && n == 0 {
		limit = 0
		for e := w.given; e != none && limit < maxChain; e = r.entities[e].nextGiven {
			r.steps++
			limit++
			x := &r.entities[e]
			switch {
			case polite && !(x.title == m.title || young(m.title) && r.isGiven(i)),
				r.givenGender(i)+x.gender == male+female, // Henrik is not Mrs. Henrik Roth
				latecomer(x.late[0], w), x.kind == Unknown && x.fulls*accident < w.singles, r.namesake(x, w),
				m.gender != unsexed && x.gender != unsexed && m.gender != x.gender:
			case x.kind == Person, x.kind == Unknown && l&givenName != 0,
				x.kind != Person && x.words <= 3 && l&(lexicon.PlaceName|lexicon.Demonym|lexicon.OrgNoun|lexicon.Title) == 0 && !r.common(i):
				cands[n] = e
				n++
				most = max(most, x.fulls)
			}
		}
	}
	best, score := int32(none), int32(-1<<30)
	for _, e := range cands[:n] {
		x := &r.entities[e]
		if x.fulls > 0 && x.fulls*farRarer < most {
			continue
		}
		s := r.recency(x)
		if m.flags&titled == 0 && (x.titleOnly && (x.gender == female || r.isGiven(i) && x.title < none) || r.dialogue && x.surname == r.ids[i] && x.gender == female) {
			s -= 1 << 24 // a bare surname is hardly ever that of Miss Lund
		}
		if m.flags&titled != 0 && !polite && m.role != 0 && hasRole(x, m.role) {
			s += 1000
		}
		if !r.dialogue && m.gender != unsexed && x.gender == m.gender {
			s += 1 << 20 // Ms Lund is who is known to be a woman
		}
		if s > score {
			best, score = e, s
		}
	}
	if best == none && w.middle >= 0 && r.entities[w.middle].gender+m.gender != male+female {
		best = w.middle // Luis Soto Vega is Soto
	}
	if best == none && w.acronym != none {
		best = w.acronym
	}
	if best == none && r.dialogue && m.flags&titled == 0 && w.spoken*spokenShare >= w.singles*(spokenShare-1) {
		best = r.nicknamed(i)
	}
	if best != none {
		return best
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
	return m.title == mistress && x.gender == female && x.words > 1 && x.title >= none && x.titles == 0 && x.wed >= minWed && x.wedded*apartShare < x.wed
}

// minWed is how often a novel must have Mrs. Lund before Maria Lund may be her.
const minWed = 8

// tellApart counts how often a title and a surname stand in one sentence with the given name of somebody of that surname: those
// are two people, Mr. Lund and his son Jonas.
func (r *Resolver) tellApart() {
	from := 0
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
			if x.given == x.surname || m.gender != unsexed && x.gender != unsexed && m.gender != x.gender {
				continue
			}
			titles, apart := &x.titles, &x.apart
			if m.title == mistress {
				titles, apart = &x.wed, &x.wedded
			}
			*titles++
			for k := max(from, i-maxBeside); k < len(r.mentions) && k <= i+maxBeside && r.mentions[k].sentence == m.sentence; k++ {
				r.steps++
				if o := &r.mentions[k]; o.flags&inQuote == 0 && (o.entity == e || o.entity == none && o.flags&(nominal|headline|titled) == 0 && r.ids[o.last-1] == x.given) {
					*apart++
					break
				}
			}
		}
	}
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
	if r.t.Tokens[i].Flags&token.Upper != 0 {
		form = r.l.Entries[r.titleWord(i)].Form
	}
	group := nicknames[form]
	if group == 0 {
		return none
	}
	best, tie := int32(none), false
	for name := range strings.FieldsSeq(nicknameGroups[group-1]) {
		w := r.words.find(name)
		if w == none {
			continue
		}
		n := 0
		for e := r.words.keys[w].given; e != none && n < maxChain; e = r.entities[e].nextGiven {
			r.steps++
			n++
			x := &r.entities[e]
			if x.kind != Person || x.gender+r.givenGender(i) == male+female {
				continue
			}
			if best == none {
				best = e
				continue
			}
			y := &r.entities[best]
			more := max(x.fulls, y.fulls)
			if x.surname != y.surname && min(x.fulls, y.fulls)*farRarer > more {
				tie = true
			}
			if x.fulls == more && y.fulls < more {
				best = e
			}
		}
	}
	if tie {
		return none
	}
	return best
}
