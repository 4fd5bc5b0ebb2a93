package entity

import "github.com/sayso-go/sayso/internal/lexicon"

// An entity is what one or more mentions refer to.
type entity struct {
	name   Range // the fullest mention
	words  int32 // how many words the name has
	kind   Kind
	gender gender
	sure   bool  // the gender comes from a title or a given name, not from the pronouns near
	votes  int32 // of pronouns: he above zero, she below
	// denied is in how many sentences pronouns tell another sex than a given name, and deniedIn the last of them, from 1 on.
	denied, deniedIn int32
	// given and surname are the first and last word of a person's name; for others, of the name. Either may be none.
	given, surname int32
	next           int32 // the next entity of the same surname, or none
	nextGiven      int32 // the next entity of the same first word, or none
	titleOnly      bool  // known by a title and a surname: Mrs. Lund
	title          int32 // the title that it was last named with, or none
	forms          [numForms]form
	located        int32    // how often a preposition before it says where
	said           int32    // of how much direct speech it is the printed source
	fulls          int32    // how often the text has its full name
	late           [2]int32 // how often its given name and its surname stood alone before the text first had the full name
	titles, wed    int32    // how often the text has its surname with a title that fits, and with that of a married woman
	apart, wedded  int32    // how often its given name stands in the same sentence
	firstToken     int32    // of its first mention
	nominal        bool
	abbreviated    bool  // the text has the initials of its name
	same           int32 // the entity with a name that this description is of, or none
	count          int32 // mentions so far
	lastMention    int32 // its latest mention so far, or none
	roles          [3]lexicon.Word
	members        Range // in Resolver.together, of people who are named together
}

// A form is one of the ways in which a text names an entity.
type form struct {
	name  Range // the most usual one, by a vote in which another length or first word takes a vote away
	count int32
	votes int32
}

// The ways in which a text names an entity, as indexes of entity.forms.
const (
	full   = iota // Maria Lund
	family        // Lund
	first         // Maria
	polite        // Mrs. Lund
	nick          // Mimi
	numForms
)

// link ties each mention to its entity. Names of two words and more come first, over the whole text, so that a surname
// finds a full name that comes later; then the single words, in order, each going to the entity last named so.
func (r *Resolver) link() {
	r.entities, r.together = r.entities[:0], r.together[:0]
	for i := range r.mentions {
		if m := &r.mentions[i]; m.flags&(nominal|headline) == 0 && r.multi(m) {
			m.entity = r.fullName(m)
		} else if m.flags&(nominal|headline|titled) == 0 {
			w := &r.words.keys[r.ids[m.last-1]]
			w.singles++
			if m.flags&inQuote != 0 {
				w.spoken++
			}
		}
	}
	r.initials()
	r.acronyms()
	if r.dialogue {
		r.tellApart()
	}
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.entity == none {
			m.entity = r.meant(i)
		}
		if m.entity == none {
			continue
		}
		e := &r.entities[m.entity]
		if e.count == 0 {
			e.firstToken = m.first
		}
		e.count++
		r.noteForm(e, m)
		e.lastMention = int32(i)
		r.learn(e, m)
	}
}

// meant returns the entity of mention i, which is no full name, or none.
func (r *Resolver) meant(i int) int32 {
	m := &r.mentions[i]
	switch {
	case m.flags&headline != 0:
		return r.known(m)
	case m.flags&nominal == 0:
		return r.single(m)
	case r.apposed(i, i-1):
		return r.mentions[i-1].entity
	case i > 1 && r.apposed(i, i-2) && r.isFrom(&r.mentions[i-1], &r.mentions[i-2]):
		return r.mentions[i-2].entity // Pia Sund of Lund, a professor
	case m.flags&inQuote == 0 || m.oneWord():
		return r.office(m)
	}
	return none
}

// apposed reports whether mention i describes the person named by mention k, with nothing but names and a comma between: Pia Sund, a
// professor at ...
func (r *Resolver) apposed(i, k int) bool {
	if k < 0 || r.dialogue {
		return false
	}
	m, o, before := &r.mentions[i], &r.mentions[k], &r.mentions[i-1]
	if m.kind != Person || o.entity == none || o.flags&nominal != 0 || before.last+1 != m.first || r.char(before.last) != ',' {
		return false
	}
	x := &r.entities[o.entity]
	return x.kind == Person && hasRole(x, m.role)
}

// noteForm counts the way in which a mention names its entity.
func (r *Resolver) noteForm(e *entity, m *mention) {
	if m.flags&(nominal|headline) != 0 {
		return
	}
	name := Range{m.first, m.last}
	if m.flags&courtesy != 0 {
		name.First = r.titleStart(m)
	}
	x := &e.forms[r.formOf(e, m)]
	x.count++
	switch {
	case x.votes == 0:
		x.name, x.votes = name, 1
	case x.name.Last-x.name.First != name.Last-name.First || !equalFold(r.form(x.name.First), r.form(name.First)):
		x.votes--
	default:
		x.votes++
		if r.isUpper(x.name.First) {
			x.name = name
		}
	}
}

// formOf returns the index in entity.forms of the way in which a mention names its entity.
func (r *Resolver) formOf(e *entity, m *mention) int {
	word := r.ids[m.last-1]
	switch {
	case r.multi(m):
		return full
	case m.flags&courtesy != 0:
		return polite
	case e.given >= 0 && word == e.given:
		return first
	case e.given >= 0 && word != e.surname && r.isGiven(m.last-1):
		return nick
	}
	return family
}

// In a novel a full name may be rarer than what it calls somebody all along: rare is how many times, where that is title and
// surname (Mrs. Lund, who is named Ingrid once), rareFull how many times, where it is the given name of one of a family (one
// of five sisters whom a novel calls by her given name six hundred times is not made clearer by the surname that it gives
// her four times, and which may be her sister's by mistake). News name everybody in full once.
const (
	rare     = 5
	rareFull = 13
)

// called returns the name of an entity: the fullest that the text has, but in a novel no rare one.
func (r *Resolver) called(x *entity) Range {
	if !r.dialogue || r.short || x.kind != Person {
		return x.name
	}
	most := &x.forms[family]
	if g := &x.forms[first]; g.count > most.count {
		most = g
	}
	if p := &x.forms[polite]; p.count > x.forms[first].count && p.count*rare > most.count {
		most = p
	}
	switch n := x.forms[full].count; {
	case most.count == 0:
	case n == 0 && x.words < 2,
		most == &x.forms[polite] && most.count >= rare*n,
		most == &x.forms[first] && most.count >= rareFull*n && r.relatives(x) > 0:
		return most.name
	case n > 0:
		return x.forms[full].name
	}
	return x.name
}

// relatives returns how many other people bear an entity's surname.
func (r *Resolver) relatives(x *entity) (n int) {
	if x.surname == none {
		return 0
	}
	limit := 0
	for e := r.words.keys[x.surname].surname; e != none && limit < maxChain; e = r.entities[e].next {
		r.steps++
		if y := &r.entities[e]; y != x && (y.kind == Person || y.kind == Unknown) {
			n++
		}
		limit++
	}
	return n
}

// multi reports whether a mention has two words or more that count.
func (r *Resolver) multi(m *mention) bool {
	f, l := r.ends(m)
	return f < l
}

// ends returns the first and the last token of a name that count: no suffix, no particle.
func (r *Resolver) ends(m *mention) (first, last int32) {
	first, last = m.first, m.last-1
	for last > first && r.lists(last)&lexicon.Suffix != 0 {
		last--
	}
	for first < last && r.plainLists(first)&lexicon.Particle != 0 && !r.isGiven(first) {
		first++
	}
	return first, last
}

// learn adds to an entity what a mention shows of it.
func (r *Resolver) learn(e *entity, m *mention) {
	if m.kind != Unknown && (e.kind == Unknown || e.kind == Organization && m.kind == Person && m.flags&titled != 0) {
		e.kind = m.kind
	}
	if m.gender != unsexed && (e.gender == unsexed || !r.dialogue && r.multi(m)) {
		e.gender, e.sure = m.gender, true
	}
	if m.flags&located != 0 {
		e.located++
	}
	if m.role != 0 {
		e.learnRole(m.role)
	}
	if m.apposed != 0 {
		e.learnRole(m.apposed)
	}
}

// learnRole adds a noun that describes an entity; the last one gives way where there are too many.
func (x *entity) learnRole(w lexicon.Word) {
	for k := range x.roles {
		if x.roles[k] == w {
			return
		}
		if x.roles[k] == 0 {
			x.roles[k] = w
			return
		}
	}
	x.roles[2] = w
}

// hasRole reports whether a noun is one of those that describe an entity.
func hasRole(x *entity, w lexicon.Word) bool {
	return w != 0 && (x.roles[0] == w || x.roles[1] == w || x.roles[2] == w)
}

// add makes an entity and files it under its words.
func (r *Resolver) add(e entity) int32 {
	n := int32(len(r.entities))
	e.next, e.nextGiven, e.lastMention, e.same = none, none, none, none
	if e.gender != unsexed {
		e.sure = true
	}
	if e.surname != none {
		w := &r.words.keys[e.surname]
		e.next, w.surname = w.surname, n
	}
	if e.given != none && e.given != e.surname {
		w := &r.words.keys[e.given]
		e.nextGiven, w.given = w.given, n
	}
	r.entities = append(r.entities, e)
	return n
}
