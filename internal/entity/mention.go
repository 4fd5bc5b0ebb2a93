package entity

import (
	"sort"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// A mention is a name, or a description of one person ("a nurse"), where it stands in the text.
type mention struct {
	first, last int32 // the name's tokens, without titles before it
	outer       int32 // the first token with the titles before it
	sentence    int32
	entity      int32
	was         int32 // the entity that a description had before it was found to be of another, or none
	kind        Kind
	gender      gender
	flags       mflags
	role        lexicon.Word // the noun that describes it: its title, or the noun before it
	apposed     lexicon.Word // the noun after it that does so too: Dr. Lund, a surgeon
	title       int32        // the title that a bare surname keeps: mister or the like or a word of the table, or none
}

// newMention returns a mention of the tokens [first, last) of sentence s, of which nothing else is known.
func newMention(s, first, last int32) mention {
	return mention{first: first, last: last, outer: first, sentence: s, entity: none, was: none, title: none}
}

// mflags are what the words around a mention tell of it.
type mflags uint16

const (
	inSubject mflags = 1 << iota // a finite verb follows, or it starts its sentence
	inQuote                      // within quotation marks
	owner                        // 's follows
	titled                       // a title stands before it
	courtesy                     // that title is one a bare surname keeps: Mrs. Lund
	nominal                      // a description, not a name
	headline                     // one word of a headline, in which every word has a capital
	object                       // a preposition stands before it
	located                      // that preposition says where: in Bergen
	reported                     // within what is claimed without quotation marks
	inByline                     // in the byline: whoever wrote the text is not spoken of there
)

// A gender is what tells a man from a woman, or that nothing does.
type gender uint8

const (
	unsexed gender = iota
	male
	female
)

// opposite reports whether one of two genders is a man's and the other a woman's.
func opposite(a, b gender) bool { return a+b == male+female }

// A pronounAt is a pronoun that tells a gender, outside quotation marks.
type pronounAt struct {
	token  int32
	gender gender
}

// collect lists the mentions of the text in order.
func (r *Resolver) collect() {
	t := r.t
	r.mentions, r.pronouns = r.mentions[:0], r.pronouns[:0]
	r.ids = grow(r.ids, len(t.Tokens))
	r.words.reset(t.Source)
	if r.byline = none; !r.dialogue {
		r.byline = r.findByline()
	}
	for p := range t.Paragraphs {
		par := &t.Paragraphs[p]
		title := r.titleCase(par)
		for s := par.First; s < par.Last; s++ {
			label := int32(0)
			if s == par.First && par.Label > 0 {
				label = t.Sentences[s].First + par.Label
			}
			r.collectSentence(s, label, title && s != r.byline)
		}
	}
}

// titleCase reports whether a headline, which may end with a point, gives a capital to nearly all its words, or a paragraph
// nothing but capitals, so that capitals tell nothing.
func (r *Resolver) titleCase(p *token.Paragraph) bool {
	if p.First == p.Last {
		return false
	}
	small, capital, upper := 0, 0, 0
	acts := false // one of its words with a capital is a verb: Norbank Launches App
	for i := r.t.Sentences[p.First].First; i < r.t.Sentences[p.Last-1].Last; i++ {
		k := &r.t.Tokens[i]
		if !r.dialogue && !p.Headline && r.tag(i) == lexicon.VBD && k.Flags&token.Capital == 0 {
			return false // The Weekly met Ana Roth in Lund.
		}
		acts = acts || lexicon.FiniteVerbs.Has(r.tag(i)) && k.Flags&(token.Capital|token.Upper|token.Initial) == token.Capital
		if k.Kind != token.Word || k.End-k.Start < 4 || k.Flags&token.Clitic != 0 {
			continue
		}
		switch {
		case k.Flags&token.Upper != 0:
			upper++
		case k.Flags&token.Capital != 0:
			capital++
		default:
			small++
		}
	}
	if p.Headline && acts && small == 0 {
		return true
	}
	if capital+upper <= 3 || capital+upper <= 3*small {
		return false
	}
	opensText := p.First == 0 && p.Last == 1 && len(r.t.Paragraphs) > 1
	return p.Headline || opensText || capital == 0 && small == 0
}

// collectSentence adds the mentions of a sentence. Names that start before token label are in the label of a speaker's line, and title says
// that capitals tell nothing.
func (r *Resolver) collectSentence(s, label int32, title bool) {
	last := r.t.Sentences[s].Last
	for i := r.t.Sentences[s].First; i < last; i++ {
		tag := r.tag(i)
		switch {
		case r.t.Tokens[i].Kind != token.Word, i+1 == label: // the Q. of a hearing
		case !r.hasCapital(i) && !(tag == lexicon.NNP && lexicon.Prefixed(r.form(i))) || tag == lexicon.PRP || tag == lexicon.PRPS:
			r.collectSmall(s, i, title)
		case title:
			i = r.collectHeadline(s, i, last) - 1
		case r.isPluralSubject(i, last):
			r.collectNominal(s, i)
		case r.startsName(i, last) && !r.ofOffice(i, last):
			i = r.collectName(s, i, last, label) - 1
		}
	}
}

// collectSmall adds what is mentioned by token i, a pronoun or a word without a capital.
func (r *Resolver) collectSmall(s, i int32, title bool) {
	switch tag := r.tag(i); tag {
	case lexicon.PRP, lexicon.PRPS:
		if r.t.Tokens[i].Quotation < 0 {
			if g := pronounGender(r.form(i)); g != unsexed {
				r.pronouns = append(r.pronouns, pronounAt{i, g})
			}
		}
	case lexicon.NN, lexicon.NNS:
		if !title && (r.plainLists(i)&describing != 0 || tag == lexicon.NNS && r.doers(i) || tag == lexicon.NN && r.doer(i)) {
			r.collectNominal(s, i)
		}
	}
}

// collectHeadline adds the word at token i of a headline, where a full name stands out all the same, and returns the token after it.
func (r *Resolver) collectHeadline(s, i, last int32) int32 {
	n := r.abbreviated(i, last)
	if n == i && r.issues(i) {
		n = r.nameEnd(i, last)
	}
	if n > i+1 {
		for k := i; k < n; k++ {
			r.ids[k] = r.words.id(&r.t.Tokens[k])
		}
		r.addOrganization(s, i, n)
		return n
	}
	m := newMention(s, i, i+1)
	r.ids[i] = r.words.id(&r.t.Tokens[i])
	if n := i + 1; n < last && r.isGiven(i) && r.inName(n) && r.exactLists(n)&^givenName == 0 && !r.common(n) {
		r.ids[n] = r.words.id(&r.t.Tokens[n])
		m.last, m.kind = n+1, Person
		r.addMention(m)
	} else {
		m.flags = headline
		r.mentions = append(r.mentions, m)
	}
	return m.last
}

// issues reports whether the name at token i is of whom the first line says that the text is a statement from: Statement from | Lund Bank.
func (r *Resolver) issues(i int32) bool {
	if r.t.Tokens[i].Sentence != 0 || i > 0 && r.definite(i-1) {
		i--
	}
	return i > 1 && i < 5 && lexicon.Among(" from by of ", r.form(i-1)) && lexicon.Among(" Statement statement ", r.form(i-2))
}

// abbreviated returns where the name ends that starts at token i of a headline and whose initials follow it in brackets, or i: the
// Norland Weather Service | (NWS).
func (r *Resolver) abbreviated(i, last int32) int32 {
	n, open := int32(0), i
	for open < last && open < i+maxName && r.t.Tokens[open].Kind == token.Word {
		if r.hasCapital(open) {
			n++
		}
		open++
	}
	if open+2 >= last || n < 2 || r.char(open) != '(' || r.char(open+2) != ')' || !r.isUpper(open+1) {
		return i
	}
	initials := r.form(open + 1)
	if int32(len(initials)) != n {
		return i
	}
	at := 0
	for k := i; k < open; k++ {
		if !r.hasCapital(k) {
			continue
		}
		if r.t.Source[r.t.Tokens[k].Start] != initials[at] {
			return i
		}
		at++
	}
	return open
}

// isPluralSubject reports whether token i is a plural that has its capital from the sentence alone: Farmers met.
func (r *Resolver) isPluralSubject(i, last int32) bool {
	if r.dialogue || !r.opensSentence(i) || r.isUpper(i) || i+1 >= last || r.hasCapital(i+1) || r.groupNameEnd(i, last) > i {
		return false
	}
	tag := r.tag(i)
	plural := tag == lexicon.NNS || lexicon.Nouns.Has(tag) && r.peopleAt(i)
	if tag == lexicon.NNP && r.tag(i+1) == lexicon.IN && r.trade(i) && !r.isGiven(i) && !lexicon.PluralSurname(r.form(i)) {
		return lexicon.Among(" in at from ", r.form(i+1)) // Magistrates in Lund
	}
	return plural && (r.plainLists(i)&describing != 0 || r.doers(i))
}

// collectName adds the mentions in the name that starts at token i, and returns the token after it.
func (r *Resolver) collectName(s, i, last, label int32) int32 {
	if end := r.groupNameEnd(i, last); end > i {
		for j := i; j < end; j++ {
			r.ids[j] = r.words.id(&r.t.Tokens[j])
		}
		r.addOrganization(s, i, end)
		return end
	}
	end := r.nameEnd(i, last)
	if r.ofOffice(end+1, last) {
		return end + 1
	}
	if end == i+1 && end < last && r.lists(i)&lexicon.Demonym != 0 && !r.hasCapital(end) {
		switch r.tag(end) {
		case lexicon.NN, lexicon.NNS, lexicon.JJ:
			return end // the Lao foreign ministry: no name of its own
		}
	}
	for j := i; j < end; j++ {
		r.ids[j] = r.words.id(&r.t.Tokens[j])
	}
	r.readName(s, i, end, i < label)
	return end
}

// surnamed reports whether the word at token i, which says what somebody is, is the last name of somebody who was named before: Ana Baker,
// and then: Baker said. With an article before it, it says what somebody is after all.
func (r *Resolver) surnamed(i int32) bool {
	if i > 0 && (r.tag(i-1) == lexicon.DT || r.tag(i-1) == lexicon.PRPS) {
		return false
	}
	for k := len(r.mentions) - 1; k >= 0 && k >= len(r.mentions)-maxMentions; k-- {
		m := &r.mentions[k]
		firm := m.kind == Organization && m.oneWord() && m.isName() && !r.dialogue && m.first > 0 && r.tag(m.first-1) == lexicon.NN
		if firm && r.ids[m.first] == r.ids[i] {
			return true // the parcel app Swift, and then: Swift said
		}
		if m.flags&(nominal|headline) != 0 || m.kind == Organization || m.kind == Place || r.ids[m.last-1] != r.ids[i] {
			continue
		}
		if m.last > m.first+1 || m.flags&titled != 0 || r.bare(m) {
			return true
		}
	}
	return false
}

// bare reports whether a mention is one word that says what somebody is, and was read as a name.
func (r *Resolver) bare(m *mention) bool {
	return m.last == m.first+1 && r.lists(m.first)&(lexicon.Title|lexicon.RoleNoun) != 0
}

// before returns how many mentions start before token i.
func (r *Resolver) before(i int32) int {
	return sort.Search(len(r.mentions), func(k int) bool { return r.mentions[k].first >= i })
}
