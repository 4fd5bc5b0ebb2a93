package entity

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

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

const (
	full   = iota // Maria Lund
	family        // Lund
	first         // Maria
	polite        // Mrs. Lund
	nick          // Mimi
	numForms
)

// A table gives the words of names numbers; words that differ in nothing but capitals have the same one.
type table struct {
	source string
	slots  []int32 // 1 + number
	keys   []word
}

type word struct {
	start, end int32
	hash       uint32
	surname    int32 // the latest entity with this surname, or none
	given      int32 // the latest entity with this first word, or none
	singles    int32 // how often the word stands alone as a name
	spoken     int32 // how often so in quotation marks
	middle     int32 // who has this word before the last one of a name of three or more, or none, or several
	acronym    int32 // the organisation, or the person in an interview, whose initials this is, or none
	office     int32 // who is called nothing else in a novel, or none: the Colonel
}

const minSlots = 256

func (b *table) reset(source string) {
	b.source = source
	b.keys = b.keys[:0]
	if len(b.slots) > 1<<16 {
		b.slots = nil // a long text must not make the short ones after it slow
	}
	if b.slots == nil {
		b.slots = make([]int32, minSlots)
	}
	clear(b.slots)
}

// id returns the number of the token's word.
func (b *table) id(k *token.Token) int32 {
	s := b.source[k.Start:k.End]
	h := hashFold(s)
	mask := uint32(len(b.slots) - 1)
	i := h & mask
	for ; b.slots[i] != 0; i = (i + 1) & mask {
		n := b.slots[i] - 1
		if w := &b.keys[n]; w.hash == h && equalFold(b.source[w.start:w.end], s) {
			return n
		}
	}
	n := int32(len(b.keys))
	b.keys = append(b.keys, word{start: k.Start, end: k.End, hash: h, surname: none, given: none, middle: none, acronym: none, office: none})
	b.slots[i] = n + 1
	if 2*len(b.keys) > len(b.slots) {
		b.double()
	}
	return n
}

// find returns the number of s, or none.
func (b *table) find(s string) int32 {
	h := hashFold(s)
	mask := uint32(len(b.slots) - 1)
	for i := h & mask; b.slots[i] != 0; i = (i + 1) & mask {
		n := b.slots[i] - 1
		if w := &b.keys[n]; w.hash == h && equalFold(b.source[w.start:w.end], s) {
			return n
		}
	}
	return none
}

func (b *table) double() {
	b.slots = make([]int32, 2*len(b.slots))
	mask := uint32(len(b.slots) - 1)
	for n := range b.keys {
		i := b.keys[n].hash & mask
		for b.slots[i] != 0 {
			i = (i + 1) & mask
		}
		b.slots[i] = int32(n) + 1
	}
}

// hashFold is FNV-1a over the word without regard to capitals.
func hashFold(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); {
		b := s[i]
		if b < utf8.RuneSelf {
			if 'A' <= b && b <= 'Z' {
				b += 'a' - 'A'
			}
			h = (h ^ uint32(b)) * 16777619
			i++
			continue
		}
		c, n := utf8.DecodeRuneInString(s[i:])
		h = (h ^ uint32(unicode.ToLower(c))) * 16777619
		i += n
	}
	return h ^ h>>15
}

// equalFold reports whether two words differ in nothing but capitals.
func equalFold(a, b string) bool {
	if a == b {
		return true
	}
	for a != "" && b != "" {
		x, n := utf8.DecodeRuneInString(a)
		y, m := utf8.DecodeRuneInString(b)
		if x != y && unicode.ToLower(x) != unicode.ToLower(y) {
			return false
		}
		a, b = a[n:], b[m:]
	}
	return a == b
}

// maxChain bounds how many entities of one surname a name is compared with. Families in novels have about ten members.
const maxChain = 24

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
			switch {
			case m.flags&headline != 0:
				m.entity = r.known(m)
			case m.flags&nominal != 0 && r.apposed(i):
				m.entity = r.mentions[i-1].entity
			case m.flags&nominal != 0:
				if m.flags&inQuote == 0 || m.first == m.last-1 {
					m.entity = r.office(m)
				}
			default:
				m.entity = r.single(m)
			}
		}
		if m.entity != none {
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
}

// apposed reports whether mention i describes the person named right before it: Pia Sund, a professor at ...
func (r *Resolver) apposed(i int) bool {
	if i == 0 || r.dialogue {
		return false
	}
	m, o := &r.mentions[i], &r.mentions[i-1]
	if m.kind != Person || o.entity == none || o.flags&nominal != 0 || o.last+1 != m.first || r.t.Tokens[o.last].Char != ',' {
		return false
	}
	x := &r.entities[o.entity]
	return x.kind == Person && hasRole(x, m.role)
}

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

// wife reports whether a mention by the title of a married woman may be of x, whom the narrative calls by her given name too: never Miss,
// and not beside Mrs. and her surname, as a daughter is.
func (r *Resolver) wife(x *entity, m *mention) bool {
	return m.title == mistress && x.gender == female && x.words > 1 && x.title >= none && x.titles == 0 && x.wed >= minWed && x.wedded*apartShare < x.wed
}

// minWed is how often a novel must have Mrs. Lund before Maria Lund may be her.
const minWed = 8

// Those two are told apart when that happens minApart times, and once in apartShare sentences with the title.
const (
	minApart   = 2
	apartShare = 25
)

// maxBeside is how many mentions on either side of one are looked at for another of its sentence.
const maxBeside = 6

// noteForm counts the way in which a mention names its entity.
func (r *Resolver) noteForm(e *entity, m *mention) {
	if m.flags&(nominal|headline) != 0 {
		return
	}
	k, name := family, Range{m.first, m.last}
	if m.flags&courtesy != 0 {
		k = polite
		name.First = r.titleStart(m)
	}
	switch {
	case r.multi(m):
		k = full
	case k == family && e.given >= 0 && r.ids[m.last-1] == e.given:
		k = first
	case k == family && e.given >= 0 && r.ids[m.last-1] != e.surname && r.isGiven(m.last-1):
		k = nick
	}
	x := &e.forms[k]
	x.count++
	switch {
	case x.votes == 0:
		x.name, x.votes = name, 1
	case x.name.Last-x.name.First != name.Last-name.First || !equalFold(r.form(x.name.First), r.form(name.First)):
		x.votes--
	default:
		x.votes++
		if r.t.Tokens[x.name.First].Flags&token.Upper != 0 {
			x.name = name
		}
	}
}

// titleStart returns the token of the title that a mention's bare surname keeps.
func (r *Resolver) titleStart(m *mention) int32 {
	i := m.outer
	for i < m.first-1 && !r.keepsTitle(i) {
		i++
	}
	return i
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
	for first < last && (r.plainLists(first)&lexicon.Particle != 0 && !r.isGiven(first)) {
		first++
	}
	return first, last
}

// learn adds to an entity what a mention shows of it.
func (r *Resolver) learn(e *entity, m *mention) {
	if m.kind != Unknown && (e.kind == Unknown || e.kind == Organization && m.kind == Person && m.flags&(titled) != 0) {
		e.kind = m.kind
	}
	if m.gender != unsexed && e.gender == unsexed {
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

// single returns the entity of a name of one word, a title aside, which is made where there is none.
func (r *Resolver) single(m *mention) int32 {
	_, i := r.ends(m)
	w := &r.words.keys[r.ids[i]]
	l := r.exactLists(i)
	if m.flags&titled == 0 && l&(lexicon.PlaceName) != 0 && l&(lexicon.Male|lexicon.Female) == 0 {
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
			case x.kind == Person, x.kind == Unknown && l&(lexicon.Male|lexicon.Female) != 0,
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

// The titles that a surname keeps and that differ by language or point alone, below the numbers of words, which stand for the
// others.
const (
	mister = none - 1 - iota
	mistress
	miss
	noble
	kin
)

// titleOf returns which title token i is.
func (r *Resolver) titleOf(i int32) int32 {
	switch strings.TrimSuffix(r.form(i), ".") {
	case "Mr", "Mister", "Mistah", "Monsieur", "M", "Herr", "Señor", "Senhor", "Signor":
		return mister
	case "Mrs", "Missis", "Madame", "Mme", "Frau", "Señora", "Signora":
		return mistress
	case "Miss", "Ms", "Mademoiselle", "Mlle", "Fräulein", "Señorita", "Signorina":
		return miss
	case "Sir", "Lord", "Lady", "Dame":
		return noble
	case "Aunt", "Uncle", "Mother", "Father":
		return kin
	}
	return r.ids[i]
}

// ofRelative reports whether a title may be that of a relative of those with the same surname: the mother's, not the daughter's.
func ofRelative(title int32) bool { return title == mistress || title == noble || title == kin }

// young reports whether a title stands before given names as readily as before surnames: Miss Lucy.
func young(title int32) bool { return title == miss || title == mister }

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

func hasRole(x *entity, w lexicon.Word) bool {
	return w != 0 && (x.roles[0] == w || x.roles[1] == w || x.roles[2] == w)
}

// office returns the entity that a description in the singular was used of, or none. A description that nobody bears is an
// entity of its own.
func (r *Resolver) office(m *mention) int32 {
	word := m.last-m.first == 1
	if word && m.first > 0 && r.definite(m.first-1) && r.t.Tokens[m.first-1].Sentence == m.sentence {
		m.first--
		m.outer = m.first
	}
	own := word && r.dialogue && r.t.Tokens[m.last-1].Flags&token.Capital != 0 // the Colonel
	if own {
		if e := r.titled(m); e != none {
			return e
		}
		if e := r.words.keys[r.ids[m.last-1]].office; e != none {
			return e
		}
	}
	head := m.last - 1
	owned := m.outer < m.first && (!word || r.g.Tags[m.first-1] == lexicon.POS)
	if owned {
		m.first = m.outer // Norland's interior ministry
	}
	if !r.dialogue && m.kind == Person && r.definite(m.first) && (r.foreign(m.first, head) || r.national(m.first, head)) {
		if e := r.local(m.first, head, m.role, m.gender); e != none {
			return e
		}
		if e := r.describedBefore(m.first, head, m.role, m.gender, false); e != none && r.national(m.first, head) {
			return e
		}
	} else if !r.dialogue && m.kind == Document && r.definite(m.first) && r.capital(Range{m.first, m.last}) >= 0 {
		if e := r.edition(m); e != none {
			return e
		}
	} else if e := r.captioned(m.first, head); e != none {
		return e
	} else if owned {
		if e := r.describedBefore(m.first-1, head, m.role, m.gender, false); e != none && r.entities[e].kind == Organization {
			return e // not that of another country
		}
	} else if word || r.definite(m.first) {
		if e := r.describedBefore(m.first, head, m.role, m.gender, true); e != none && kinds(m.kind, r.entities[e].kind) {
			return e
		}
		if e := r.describedBefore(m.first, head, m.role, m.gender, false); e != none && kinds(m.kind, r.entities[e].kind) && !(own && r.t.Tokens[r.entities[e].name.First].Flags&token.Capital == 0) && !r.anyOrganization(m.last-1) {
			return e
		}
	}
	name := Range{m.first, m.last}
	if !r.dialogue && m.kind == Document {
		name = r.headed(name)
	}
	if p := r.form(min(m.last, int32(len(r.t.Tokens))-1)); m.kind == Group && int(m.last)+1 < len(r.t.Tokens) && (p == "of" || !r.dialogue && (p == "at" || p == "in" || p == "from")) {
		if k := r.at(m.last + 1); k >= 0 && r.mentions[k].first == m.last+1 && r.mentions[k].flags&nominal == 0 {
			name.Last = r.mentions[k].last // the villagers of Outeiro
		}
	}
	e := r.add(entity{name: name, words: 0, kind: m.kind, gender: m.gender, given: none, surname: none, title: none, nominal: true})
	r.entities[e].roles[0] = m.role
	if own {
		r.words.keys[r.ids[m.last-1]].office = e
	}
	return e
}

// captioned returns the organisation that the description [i, head] names, with a noun that says what it is, or none: the MCR party.
func (r *Resolver) captioned(i, head int32) int32 {
	if r.dialogue || head < i+2 || !r.definite(i) {
		return none
	}
	k := r.at(head - 1)
	if k < 0 {
		return none
	}
	m := &r.mentions[k]
	if m.first != i+1 || m.last != head || m.flags&(nominal|headline) != 0 {
		return none
	}
	switch noun := r.form(head); noun {
	case "party", "magazine", "broadcaster", "airline", "company":
	case "group", "union", "charity": // the Lagos group is a group in Lagos
		if r.t.Tokens[m.first].Flags&token.Upper == 0 {
			return none
		}
	default:
		if !newspaper(noun) || noun == "paper" { // the MCR paper may be one that the MCR wrote
			return none
		}
	}
	if m.entity == none {
		m.entity = r.single(m) // it comes after the description that holds it
	}
	if r.kind(&r.entities[m.entity]) != Organization {
		return none
	}
	return m.entity
}

// titled returns the one who was last named with the title that m is alone, or none: Mademoiselle.
func (r *Resolver) titled(m *mention) int32 {
	title := r.titleOf(m.last - 1)
	if title >= none {
		return none
	}
	at := r.before(m.first)
	for k := at - 1; k >= 0 && k >= at-maxRecall; k-- {
		r.steps++
		if o := &r.mentions[k]; o.entity != none && o.title == title && r.entities[o.entity].kind == Person {
			return o.entity
		}
	}
	return none
}

// definite reports whether token i is a word that points at something known.
func (r *Resolver) definite(i int32) bool {
	switch r.form(i) {
	case "the", "The", "this", "This", "that", "That":
		return true
	}
	return false
}

// maxRecall is how many mentions before a description are searched for what it describes: some thirty sentences.
const maxRecall = 120

// describedBefore returns the entity, among those mentioned before the description [i, head], that its noun w was last used of, or
// none.
func (r *Resolver) describedBefore(i, head int32, w lexicon.Word, g gender, named bool) int32 {
	if w == 0 {
		return none
	}
	at := r.before(i)
	for k := at - 1; k >= 0 && k >= at-maxRecall; k-- {
		r.steps++
		e := r.mentions[k].entity
		if e == none {
			continue
		}
		x := &r.entities[e]
		if named && r.introduces(&r.mentions[k]) && hasRole(x, w) {
			return none // a spokesman of somebody else has come in since
		}
		if named == x.nominal || x.nominal && r.g.Tags[x.name.First] == lexicon.PRPS {
			continue
		}
		if hasRole(x, w) && (g == unsexed || x.gender == unsexed || x.gender == g) && !r.renamed(i, head, x) {
			return e
		}
	}
	return none
}

// introduces reports whether a mention is a description of somebody new: a spokesman, but not was a spokesman.
func (r *Resolver) introduces(m *mention) bool {
	if r.dialogue || m.flags&nominal == 0 || m.flags&inSubject == 0 || m.kind != Person || !r.entities[m.entity].nominal {
		return false
	}
	switch r.form(m.first) {
	case "a", "A", "an", "An", "another", "Another", "one", "One":
		return true
	}
	return false
}

// renamed reports whether a name stands in the description [i, head] that is not in the description x: the Moen campaign is not
// the Lund campaign.
func (r *Resolver) renamed(i, head int32, x *entity) bool {
	if r.dialogue || !x.nominal {
		return false
	}
	for k := i + 1; k < head; k++ {
		if r.t.Tokens[k].Flags&token.Capital == 0 {
			continue
		}
		found := false
		for n := x.name.First; n < x.name.Last && !found; n++ {
			found = r.form(n) == r.form(k)
		}
		if !found {
			return true
		}
	}
	return false
}

// local returns the one, among those mentioned before the description [i, head], whom the noun w is used of and who was named
// with a word that stands before it here too, or who is the only one of late of whom it is used: the Ohio governor, after Ohio
// Gov. Ana Roth; the Chilean president, after Chile's President Jan Meyer.
func (r *Resolver) local(i, head int32, w lexicon.Word, g gender) int32 {
	if w == 0 {
		return none
	}
	only, many := int32(none), false
	s := r.t.Tokens[i].Sentence
	at := r.before(i)
	for k := at - 1; k >= 0 && k >= at-maxRecall; k-- {
		r.steps++
		m := &r.mentions[k]
		if m.entity == none {
			continue
		}
		x := &r.entities[m.entity]
		if x.nominal || x.kind != Person || !hasRole(x, w) || g != unsexed && x.gender != unsexed && x.gender != g {
			continue
		}
		here, elsewhere := r.from(i, head, m)
		switch {
		case here:
			return m.entity
		case elsewhere:
			continue // Texas Gov. Jan Meyer
		}
		many = many || only != none && only != m.entity || only == none && m.sentence < s-lookBack
		only = m.entity
	}
	if many {
		return none
	}
	return only
}

// from reports whether the place or the nation that the description [i, head] tells is said of the mention m too, and whether
// another one is.
func (r *Resolver) from(i, head int32, m *mention) (here, elsewhere bool) {
	first, last := m.outer, m.first
	if first > 1 && r.g.Tags[first-1] == lexicon.POS {
		first -= 2 // Chile's President Jan Meyer
	} else if first > 1 && r.lists(first-1)&lexicon.RoleNoun != 0 && r.t.Tokens[first-1].Flags&token.Capital == 0 {
		for first--; first > 0 && first > m.outer-maxModifiers && r.t.Tokens[first-1].Flags&token.Capital != 0; first-- {
			// Norbank Holdings chief Jan Meyer
		}
	}
	for n := first; n < last; n++ {
		if r.t.Tokens[n].Flags&token.Capital == 0 {
			continue
		}
		for j := i + 1; j < head; j++ {
			if r.t.Tokens[j].Flags&token.Capital == 0 {
				continue
			}
			if a, b := r.form(j), r.form(n); a == b || nationOf(a, b) || nationOf(b, a) {
				return true, false
			}
			elsewhere = elsewhere || r.ofOrganization(j) && r.ofOrganization(n) || r.lists(j)&(lexicon.PlaceName|lexicon.Demonym) != 0 && r.lists(n)&(lexicon.PlaceName|lexicon.Demonym) != 0
		}
	}
	return false, elsewhere
}

// ofOrganization reports whether token i is a word of an organisation's name.
func (r *Resolver) ofOrganization(i int32) bool {
	k := r.at(i)
	return k >= 0 && r.mentions[k].flags&nominal == 0 && (r.mentions[k].kind == Organization || r.entityAt(k).kind == Organization)
}

// nationOf reports whether an adjective is likely that of a place: Chilean of Chile, Italian of Italy.
func nationOf(adjective, place string) bool {
	n := max(len(place)-1, minNation)
	return n <= len(place) && n < len(adjective) && adjective[:n] == place[:n]
}

// minNation is how many letters a place and its adjective share at least: Iran and Iraq share three.
const minNation = 4

// national reports whether a word for a nation stands between the tokens i and head.
func (r *Resolver) national(i, head int32) bool {
	for k := i + 1; k < head; k++ {
		if r.t.Tokens[k].Flags&token.Capital != 0 && r.lists(k)&lexicon.Demonym != 0 {
			return true
		}
	}
	return false
}

// edition returns the document, among those mentioned before, that the description m with a name in it is of, or none: of the
// last one that was called by the same noun and by no other name. The description is its name from then on.
func (r *Resolver) edition(m *mention) int32 {
	at := r.before(m.first)
	for k := at - 1; k >= 0 && k >= at-maxRecall; k-- {
		r.steps++
		e := r.mentions[k].entity
		if e == none {
			continue
		}
		x := &r.entities[e]
		if !x.nominal || x.kind != Document || !hasRole(x, m.role) || r.g.Tags[x.name.First] == lexicon.PRPS {
			continue
		}
		name, called := Range{m.first, m.last}, x.name
		of := r.complement(called.Last)
		if of { // a survey of two towns by Norbank
			called.Last = min(called.Last+maxComplement, r.t.Sentences[r.t.Tokens[called.First].Sentence].Last)
		}
		switch {
		case !of && r.capital(x.name) < 0:
			x.name = r.headed(name)
			return e
		case r.names(called, name):
			if n := r.headed(name); !of && n.Last-n.First > x.name.Last-x.name.First {
				x.name = n
			}
			return e
		}
	}
	return none
}

// maxComplement is how many words after a document are searched for a name that it is of.
const maxComplement = 10

// names reports whether the words with a capital in the description b stand in the description a too.
func (r *Resolver) names(a, b Range) bool {
	for k := b.First + 1; k < b.Last-1; k++ {
		if r.t.Tokens[k].Flags&token.Capital == 0 {
			continue
		}
		found := false
		for n := a.First; n < a.Last && !found; n++ {
			found = r.form(n) == r.form(k)
		}
		if !found {
			return false
		}
	}
	return true
}

// capital returns the first token with a capital before the head of a description and not at its start, or none.
func (r *Resolver) capital(d Range) int32 {
	for k := d.First; k < d.Last-1; k++ {
		if f := r.t.Tokens[k].Flags; f&token.Capital != 0 && f&token.Initial == 0 && r.lists(k)&lexicon.Demonym == 0 {
			return k
		}
	}
	return none
}

// headed returns a description without the article and the adjectives before the name in it: the latest Norbank survey.
func (r *Resolver) headed(d Range) Range {
	k := r.capital(d)
	if k < 0 || !r.definite(d.First) {
		return d
	}
	for n := d.First + 1; n < k; n++ {
		if !lexicon.Adjectives.Has(r.g.Tags[n]) {
			return d
		}
	}
	return Range{k, d.Last}
}

// before returns how many mentions start before token i.
func (r *Resolver) before(i int32) int {
	lo, hi := 0, len(r.mentions)
	for lo < hi {
		if m := (lo + hi) / 2; r.mentions[m].first < i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
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

// itsOwn makes organisations of names of which nothing else says what they are, or no more than that they farm or own something, where it acts or its
// follows them, with no other name between, in the sentence whose subject they are: Northlink insists its offer is fair; Gannet Life said it had deleted
// the files.
func (r *Resolver) itsOwn() {
	for k := range r.mentions {
		m := &r.mentions[k]
		if m.entity == none || m.flags&(inSubject|nominal|inQuote|headline) != inSubject {
			continue
		}
		x := &r.entities[m.entity]
		if x.gender != unsexed || x.votes != 0 || x.said > 0 || x.title != none || x.kind != Unknown && x.kind != Document && (x.kind != Person || x.roles[0] == 0 || !mayBeFirm(r.l.Entries[x.roles[0]].Form)) {
			continue
		}
		switch r.kind(x) {
		case Unknown, Document: // the Open Ledger said it had met them
		case Person:
			if x.words == 1 || x.words != x.name.Last-x.name.First || r.isGiven(x.name.First) {
				continue
			}
		default:
			continue
		}
		end := r.t.Sentences[m.sentence].Last
		if k+1 < len(r.mentions) {
			end = min(end, r.mentions[k+1].first)
		}
		if k > 0 && r.mentions[k-1].sentence == m.sentence && r.mentions[k-1].flags&nominal == 0 {
			continue
		}
		for i := m.last; i < min(end, m.last+maxDescription); i++ {
			if r.g.Tags[i] == lexicon.PRPS && r.form(i) == "its" && x.kind != Document || r.form(i) == "it" && i+2 < end && r.active(i+1) {
				x.kind = Organization
				break
			}
		}
	}
}

// unattested reports whether neither a given name, a title nor a pronoun says that a name is somebody's.
func (r *Resolver) unattested(x *entity) bool {
	return x.gender == unsexed && x.votes == 0 && x.title == none && !r.isGiven(x.name.First)
}

// outlets makes organisations of names of several words, or with an article, of which nothing says what they are but that they reported: El Faro del Sur.
func (r *Resolver) outlets() {
	for i := range r.claims {
		c := &r.claims[i]
		if c.Source.Empty() || c.Cue.Last-c.Cue.First != 1 || r.form(c.Cue.First) != "reported" && r.form(c.Cue.First) != "reports" {
			continue
		}
		k := r.at(c.Source.Last - 1)
		if k < 0 || r.mentions[k].entity == none {
			continue
		}
		if x := &r.entities[r.mentions[k].entity]; r.unattested(x) && x.kind == Unknown && x.roles[0] == 0 && !x.nominal && (x.words >= 2 || foreignArticle(r.form(x.name.First))) {
			x.kind = Organization
		}
	}
}

// active reports whether a verb of which it is the subject begins at token i, and it is one who does it: it had agreed, it would not pay.
func (r *Resolver) active(i int32) bool {
	be := r.form(i) == "is" || r.form(i) == "was"
	switch r.form(i) {
	case "had", "has", "will", "would", "is", "was", "could", "can", "might", "may", "must":
	default:
		return false
	}
	n := int32(len(r.t.Tokens))
	for i++; i < n && (r.g.Tags[i] == lexicon.RB || r.form(i) == "be"); i++ {
	}
	if i >= n {
		return false
	}
	switch r.g.Tags[i] {
	case lexicon.VB, lexicon.VBN, lexicon.VBG:
		return be == (r.g.Tags[i] == lexicon.VBG) && !lexicon.Among(" be been being take taken taking cost costing rain rained raining happen happened happening make made making become become get got gone go come coming help helped need needed seem seemed work worked ", r.form(i))
	}
	return false
}

// vote lets the pronouns of the text say who is a man and who a woman, where a pronoun has one name to refer to.
func (r *Resolver) vote() {
	paragraph, opened := int32(none), [3]int32{} // by gender: the first pronoun of the paragraph
	for _, p := range r.pronouns {
		s := r.t.Tokens[p.token].Sentence
		if q := r.t.Sentences[s].Paragraph; q != paragraph {
			paragraph, opened = q, [3]int32{none, none, none}
		}
		if opened[p.gender] == none {
			opened[p.gender] = p.token
		}
		named := p.token // where the one who is meant was first named
		at := r.before(p.token)
		only, near := int32(none), int32(none) // the one whom the pronoun fits, and the one whether it fits or not
		for k := at - 1; k >= 0 && k >= at-12; k-- {
			r.steps++
			m := &r.mentions[k]
			if m.sentence < s-1 || r.t.Sentences[m.sentence].Paragraph != r.t.Sentences[s].Paragraph {
				break
			}
			if m.entity == none || m.flags&inQuote != 0 {
				continue
			}
			x := &r.entities[m.entity]
			if x.kind != Person && (x.kind != Unknown || r.hasArticle(x)) {
				continue
			}
			near = one(near, m.entity)
			if !x.sure || x.gender == p.gender || x.gender == unsexed {
				only = one(only, m.entity)
			}
			named = m.first
		}
		if near >= 0 {
			only = near
		}
		if only >= 0 && opened[p.gender] >= named { // not: She said that Roth lost her coat
			if x := &r.entities[only]; x.sure && x.gender != p.gender && x.deniedIn != s+1 {
				x.deniedIn = s + 1
				x.denied++
			}
			if p.gender == male {
				r.entities[only].votes++
			} else {
				r.entities[only].votes--
			}
		}
	}
	for i := range r.entities {
		x := &r.entities[i]
		if !x.sure {
			switch {
			case x.votes > 0:
				x.gender = male
			case x.votes < 0:
				x.gender = female
			}
		} else if x.kind != Organization && x.title == none && x.denied >= leastDenied && (x.gender == male && x.votes <= -leastDenied || x.gender == female && x.votes >= leastDenied) {
			x.gender = 3 - x.gender // the text knows better than the list
		}
		if (x.votes > 1 || x.votes < -1 || x.said > 0) && x.kind == Unknown && x.votes != 0 {
			x.kind = Person
		}
	}
}

// leastDenied is in how many sentences pronouns must tell otherwise than a given name: in one or two, somebody else may be meant.
const leastDenied = 3

// several stands for more than one entity.
const several = -2

// one returns e if it is the first, else a if that is the same, else several.
func one(a, e int32) int32 {
	if a == none || a == e {
		return e
	}
	return several
}

// placeShare is the share of the mentions of an unknown name, one in so many, that must stand after in, at or the like for
// it to be a place's.
const placeShare = 3

// wares reports whether a name ends with what a company makes or sells, and starts with no given name: Brookfell Pumps.
func (r *Resolver) wares(name Range) bool {
	last := name.Last - 1
	if last <= name.First || r.isGiven(name.First) || r.t.Tokens[last].Flags&token.Capital == 0 || !strings.HasSuffix(r.form(last), "s") {
		return false
	}
	small := &r.l.Entries[r.lowerWord(last)]
	return small.Noun != 0 && small.Tags[0] == lexicon.NNS && !lexicon.PluralSurname(r.form(last))
}

// firm reports whether the name of an owner, a contractor or the like is a company's: its words are no given name and a surname, but one that says where,
// or what is made: Baltic Tramways, Aegean Hulls.
func (r *Resolver) firm(name Range) bool {
	last := name.Last - 1
	if last <= name.First || r.isGiven(name.First) || r.t.Tokens[last].Flags&token.Capital == 0 {
		return false
	}
	return r.wares(name) || r.common(last) && r.exactLists(last)&(lexicon.Male|lexicon.Female) == 0 || r.lists(name.First)&lexicon.PlaceName != 0 || lexicon.Adjectives.Has(r.g.Tags[name.First])
}

// kind returns an entity's kind; of names that nothing tells, those of two or three uncommon words are people's.
func (r *Resolver) kind(x *entity) Kind {
	if x.kind != Unknown || x.nominal {
		return x.kind
	}
	if x.said > 0 && (r.dialogue || x.words == 1) || x.gender != unsexed {
		return Person
	}
	if x.located*placeShare >= x.count && x.located > 0 && x.gender == unsexed {
		return Place
	}
	if x.words >= 2 && r.wares(x.name) {
		return Organization
	}
	if l := r.exactLists(x.name.First); x.words == 2 && l&lexicon.PlaceName != 0 && l&(lexicon.Male|lexicon.Female) == 0 && r.common(x.name.Last-1) {
		return Organization // Lund Pirates
	}
	if x.words >= 2 && x.words <= 3 && !r.common(x.name.First) || x.words == 1 && lexicon.Surname(r.form(x.name.First)) {
		return Person
	}
	if last := x.name.Last - 1; x.words == 2 && x.name.Last-x.name.First == 2 && !r.common(last) && (r.lists(last)|r.lists(x.name.First))&lexicon.OrgNoun == 0 && r.lists(last)&lexicon.PlaceName == 0 {
		return Person // Storm Okoro
	}
	if x.words >= 2 {
		return Organization
	}
	return Unknown
}
