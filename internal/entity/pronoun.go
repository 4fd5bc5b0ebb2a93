package entity

import (
	"sort"
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// A pronoun says what a pronoun may stand for.
type pronoun uint8

const (
	noPronoun pronoun = iota
	he
	she
	it
	they
	me
	we
	you
	relative
	someone // not a pronoun: a description of somebody whom the text names
)

// maxPronoun is the length of the longest pronoun, themselves.
const maxPronoun = 10

// pronoun returns what sort of pronoun token x is.
func (r *Resolver) pronoun(x int32) pronoun {
	s := r.form(x)
	if len(s) > maxPronoun {
		return noPronoun
	}
	var b [maxPronoun]byte
	n := copy(b[:], s)
	if 'A' <= b[0] && b[0] <= 'Z' {
		b[0] += 'a' - 'A'
	}
	switch string(b[:n]) {
	case "he", "him", "his", "himself":
		return he
	case "she", "her", "hers", "herself":
		return she
	case "it", "its", "itself":
		return it
	case "they", "them", "their", "theirs", "themselves":
		return they
	case "i", "me", "my", "myself", "mine":
		return me
	case "we", "us", "our", "ours", "ourselves":
		if n == 2 && s == "US" {
			return noPronoun
		}
		return we
	case "you", "your", "yours":
		return you
	case "who", "which", "whose", "whom":
		return relative
	case "that":
		if t := r.tag(x); t == lexicon.WDT || t == lexicon.IN {
			return relative
		}
	}
	return noPronoun
}

// pronounGender returns the gender that a pronoun tells.
func pronounGender(s string) gender {
	switch s {
	case "he", "He", "his", "His", "him", "himself":
		return male
	case "she", "She", "her", "Her", "herself":
		return female
	}
	return unsexed
}

// differs reports whether two genders are known and not the same.
func (g gender) differs(h gender) bool { return g != unsexed && h != unsexed && g != h }

// refer returns who the pronoun at token x stands for in claim ci.
func (r *Resolver) refer(x int32, p pronoun, ci int32) (int32, Evidence) {
	switch p {
	case relative:
		if e := r.unnamed(x, ci); e != none {
			return e, Pronoun
		}
		if e := r.unlisted(x, ci); e != none {
			return e, Pronoun
		}
		return r.antecedent(x), Pronoun
	case me, we:
		if e := r.quoter(x, ci); e != none {
			return e, Pronoun
		}
		if p == me && r.t.Tokens[x].Quotation < 0 && r.narrator != none {
			return r.narrator, Narrator
		}
		if p == we && !r.dialogue && r.t.Tokens[x].Quotation < 0 {
			return r.issuer(), Narrator // none, if no statement is issued
		}
		return none, None
	case you:
		return none, None
	}
	if e := r.asked(x, p, ci); e != none {
		return e, Pronoun
	}
	if e := r.coordinated(x, p, ci); e != none {
		return e, Pronoun
	}
	if e := r.cataphor(x, p, ci); e != none {
		return e, Pronoun
	}
	if e := r.lastTalker(x, ci, p); e != none {
		return e, Pronoun
	}
	if e := r.lastText(x, ci, p); e != none {
		return e, Pronoun
	}
	e := r.pick(x, ci, p, Unknown)
	switch p {
	case it:
		if e == none {
			e = r.ownSubject(x, ci)
		}
		if e == none && !r.dialogue && r.claims[ci].Parent < 0 {
			if e = r.only(x, r.untold); e != none {
				r.entities[e].kind = Organization
			}
		} else if e != none && (r.kindOf(e) == Unknown || r.guessed(&r.entities[e])) {
			r.entities[e].kind = Organization // what speaks, and is no person
		} else if e != none {
			r.nameText(e, ci)
		}
	case he, she:
		if e == none {
			e = r.mainSubject(x, p)
		}
		if e == none {
			e = r.firstNamed(x, p)
		}
		if e == none {
			e = r.ownerAfter(x, p, ci)
		}
	case they:
		if !r.dialogue && (e == none || r.kindOf(e) == Organization) {
			if actors := r.actorsBefore(x, ci); actors != none {
				e = actors
			}
		}
	}
	return e, Pronoun
}

// issuer returns the organisation that issues the text by its first line, or none: Statement from Lund Savings Bank.
func (r *Resolver) issuer() int32 {
	if len(r.t.Sentences) < 2 || r.t.Sentences[1].Paragraph == 0 {
		return none
	}
	s := &r.t.Sentences[0]
	for k := range r.mentions[:min(len(r.mentions), maxSigned)] {
		m := &r.mentions[k]
		if m.sentence != 0 {
			return none
		}
		if m.kind == Organization && m.entity != none && m.isName() && r.issues(m.first) && m.last == s.Last {
			return m.entity
		}
	}
	return none
}

// asked returns whom the claim before says that somebody asked or told something, if claim ci is the answer of a pronoun, at token x, that may be
// of that one, or none: Roth asked the driver whether he knew. "Yes," he replied.
func (r *Resolver) asked(x int32, p pronoun, ci int32) int32 {
	if r.dialogue || ci == 0 || p != he && p != she || r.claims[ci].Cue.Empty() {
		return none
	}
	before := &r.claims[ci-1]
	if before.Cue.Empty() {
		return none
	}
	question := r.form(before.Cue.First) == "asked" && r.tag(before.Cue.First) == lexicon.VBD
	if !question && !lexicon.Among(" replied replies answered answers responded responds retorted retorts ", r.form(r.claims[ci].Cue.Last-1)) {
		return none
	}
	if r.t.Tokens[x].Sentence > r.t.Tokens[before.Cue.First].Sentence+1 {
		return none
	}
	e := r.told(ci - 1)
	if e == none || e == r.speakers[ci-1] || r.kindOf(e) != Person || opposite(r.entities[e].gender, pronounGender(r.form(x))) {
		return none
	}
	return e
}

// coordinated returns the body that speaks in the clause before a conjunction and the it at token x, or none: the ministry said, and it called on.
func (r *Resolver) coordinated(x int32, p pronoun, ci int32) int32 {
	if r.dialogue || p != it || ci == 0 || x == 0 || r.tag(x-1) != lexicon.CC {
		return none
	}
	c := &r.claims[ci-1]
	if c.Source.Empty() || c.Cue.Empty() || r.t.Tokens[c.Source.First].Sentence != r.t.Tokens[x].Sentence || c.Source.First > x || c.Cue.Last+1 != x-1 {
		return none
	}
	if e := r.speakers[ci-1]; e != none && r.kindOf(e) != Person && r.kindOf(e) != Group {
		return e
	}
	return none
}

// cataphor returns the subject of what claim ci claims, if it is whose own the possessive pronoun at token x says that the claim is, at the
// start of the sentence before it, or none: By her own account, the mayor never slept.
func (r *Resolver) cataphor(x int32, p pronoun, ci int32) int32 {
	c := &r.claims[ci]
	i := c.start()
	if r.dialogue || r.tag(x) != lexicon.PRPS || i <= x || i > x+maxOpening || r.char(i-1) != ',' {
		return none
	}
	if x != r.t.Sentences[r.t.Tokens[x].Sentence].First+1 || r.tag(x-1) != lexicon.IN && r.tag(x-1) != lexicon.TO {
		return none
	}
	if r.form(x+1) != "own" && r.form(x+1) != "admission" {
		return none
	}
	k := r.subjectAt(i)
	if k < 0 {
		return none
	}
	m := &r.mentions[k]
	e := m.entity
	if !m.isName() {
		e, _ = r.phrase(m.first, m.last, ci)
	}
	if e == none || !r.fits(&r.entities[e], p, Unknown) {
		return none
	}
	if x := &r.entities[e]; (p == he || p == she) && x.kind == Unknown {
		x.kind = Person
	}
	return e
}

// ownSubject returns the organisation with whose name, as its subject, what claim ci claims begins, before the pronoun at token x in its
// sentence, or none: The Ports Authority has opened a case, it said.
func (r *Resolver) ownSubject(x, ci int32) int32 {
	i := r.claims[ci].start()
	if r.dialogue || i < 0 || i >= x || r.claims[ci].Direct || r.t.Tokens[i].Sentence != r.t.Tokens[x].Sentence {
		return none
	}
	k := r.subjectAt(i)
	if k < 0 || !r.mentions[k].isName() || r.mentions[k].flags&(inSubject|inQuote) != inSubject || r.kindOf(r.mentions[k].entity) != Organization {
		return none
	}
	return r.mentions[k].entity
}

// mainSubject returns who is named as the subject of the main clause after a clause that begins the sentence and whose subject is the pronoun
// at token x, or none: Although he denies it, | Jan Meyer told the choir.
func (r *Resolver) mainSubject(x int32, p pronoun) int32 {
	s := &r.t.Sentences[r.t.Tokens[x].Sentence]
	const joins = " although though while when if because as before after since until once whenever "
	if r.dialogue || x != s.First+1 || r.tag(x) != lexicon.PRP || !lexicon.Among(joins, r.l.Entries[r.lowerWord(s.First)].Form) {
		return none
	}
	for i := x + 1; i+1 < s.Last && i < x+maxClause; i++ {
		if r.char(i) != ',' {
			continue
		}
		k := r.subjectAt(i + 1)
		if k < 0 || !r.mentions[k].isName() || r.mentions[k].flags&(inSubject|inQuote) != inSubject {
			return none
		}
		if e := r.mentions[k].entity; r.fits(&r.entities[e], p, Unknown) {
			return e
		}
		return none
	}
	return none
}

// firstNamed returns the first person of the text, with whose name the sentence after that of the pronoun at token x begins, or none: "We sold it," he
// said. Jan Meyer has four more.
func (r *Resolver) firstNamed(x int32, p pronoun) int32 {
	if r.dialogue || r.tag(x) != lexicon.PRP {
		return none
	}
	from := r.before(x)
	for k := from - 1; k >= 0; k-- {
		if e := r.mentions[k].entity; k < from-maxFirst || e != none && r.kindOf(e) == Person && r.mentions[k].flags&inQuote == 0 {
			return none // somebody has been spoken of
		}
	}
	s := r.t.Tokens[x].Sentence + 1
	for int(s) < len(r.t.Sentences) && r.t.Tokens[r.t.Sentences[s].First].Quotation >= 0 && s < r.t.Tokens[x].Sentence+maxFirst {
		s++ // what is said goes on
	}
	if int(s) == len(r.t.Sentences) {
		return none
	}
	k := r.subjectAt(r.t.Sentences[s].First)
	if k < 0 || !r.mentions[k].isName() || r.mentions[k].flags&(inSubject|inQuote) != inSubject {
		return none
	}
	y := &r.entities[r.mentions[k].entity]
	if kind := r.kind(y); kind != Person && kind != Unknown || !r.fits(y, p, Unknown) {
		return none
	}
	y.kind = Person
	return r.mentions[k].entity
}

// ownerAfter returns the first person who is named in the sentence of the possessive pronoun at token x, with which it begins, after what claim ci
// claims, or none: Her claim that it leaked | cost Ana Roth her job.
func (r *Resolver) ownerAfter(x int32, p pronoun, ci int32) int32 {
	s := &r.t.Sentences[r.t.Tokens[x].Sentence]
	c := &r.claims[ci]
	if r.dialogue || x != s.First || r.tag(x) != lexicon.PRPS || len(c.Content) != 1 || c.start() < x {
		return none
	}
	for k := r.before(c.Content[0].Last); k < len(r.mentions) && r.mentions[k].first < s.Last; k++ {
		m := &r.mentions[k]
		if m.entity == none || !m.isName() || m.flags&inQuote != 0 {
			continue
		}
		if y := &r.entities[m.entity]; r.kind(y) == Person {
			if r.fits(y, p, Unknown) {
				return m.entity
			}
			return none
		}
	}
	return none
}

// maxFirst is how many mentions, or sentences of a quotation, may be before the first name of a person.
const maxFirst = 4

// maxClause is how many tokens a clause before the main one has at most.
const maxClause = 16

// subjectAt returns the mention that starts at token i, with its article or its titles, and owns nothing, or -1.
func (r *Resolver) subjectAt(i int32) int {
	k := r.before(i)
	if k >= len(r.mentions) {
		return -1
	}
	m := &r.mentions[k]
	if m.outer != i && (m.outer != i+1 || r.tag(i) != lexicon.DT) || m.entity == none || m.flags&(owner|headline) != 0 {
		return -1
	}
	return k
}

// maxOpening is how many tokens after its pronoun a phrase ends at most that says by whose own account something is so.
const maxOpening = 6

// actorsBefore returns the several people, or the police, with whom the sentence before that of token x begins, where x begins its own, or
// none: Pupils at the school have sent letters. They said so.
func (r *Resolver) actorsBefore(x, ci int32) int32 {
	s := r.t.Tokens[x].Sentence
	if s == 0 || r.t.Sentences[s].First != x {
		return none
	}
	before := &r.t.Sentences[s-1]
	i := before.First
	if before.Paragraph != r.t.Sentences[s].Paragraph {
		return none
	}
	j := i + 1
	for j < before.Last && j < i+maxDescription && !afterSubject.Has(r.tag(j)) && r.t.Tokens[j].Kind == token.Word {
		j++
	}
	if j == before.Last || r.t.Tokens[j].Kind != token.Word || !r.beginsWithPeople(i, j) && !r.isPolice(i) {
		return none
	}
	e, _ := r.phrase(i, j, ci)
	if e != none && r.kindOf(e) != Group && !r.isPolice(i) {
		return none
	}
	return e
}

// beginsWithPeople reports whether the phrase [i, j) is a plural for people, perhaps after how many or which they are: Pupils at the school,
// three embassy clerks, two of the clerks.
func (r *Resolver) beginsWithPeople(i, j int32) bool {
	if r.tag(i) == lexicon.NNS && (r.peopleAt(i) || r.members(i)) {
		return true
	}
	switch r.tag(i) {
	case lexicon.CD, lexicon.DT, lexicon.JJ, lexicon.NNS:
	default:
		return false
	}
	head := r.base(i, j) - 1
	if head+2 < j && r.form(head+1) == "of" {
		head = r.base(head+2, j) - 1
	}
	return head > i && r.tag(head) == lexicon.NNS && r.meansPeople(head)
}

// afterSubject are the tags of words that follow a subject.
const afterSubject = lexicon.Verbs | 1<<lexicon.MD | 1<<lexicon.RB

// maxParents is how many claims before one are searched for that in whose content its source stands.
const maxParents = 16

// quoter returns the speaker of the quotation, or of the turn of a transcript, that token x stands in, or none.
func (r *Resolver) quoter(x, ci int32) int32 {
	for k := ci - 1; k >= 0 && k >= ci-maxParents; k-- {
		if r.claims[k].holds(x) && (r.t.Tokens[x].Quotation >= 0 || r.claims[k].Direct) {
			return r.speakers[k]
		}
	}
	return none
}

// unnamed returns the speaker of the claim in whose source the relative pronoun at token x stands, if it stands for somebody who would not be
// named, who says something most probably: said an aide to Roth, who asked not to be identified.
func (r *Resolver) unnamed(x, ci int32) int32 {
	end := min(r.t.Sentences[r.t.Tokens[x].Sentence].Last, x+maxUnnamed)
	for i := x + 1; i < end; i++ {
		if r.form(i) != "anonymity" && (!lexicon.Among(" named identified quoted ", r.form(i)) || r.form(i-1) != "be") {
			continue
		}
		for k := ci - 1; k >= 0 && k >= ci-maxParents; k-- {
			if c := &r.claims[k]; c.Source.First < x && x < c.Source.Last {
				return r.speakers[k]
			}
		}
		break
	}
	return none
}

// maxUnnamed is how many words after a relative pronoun are searched for what says that somebody would not be named.
const maxUnnamed = 12

// unlisted returns whom the noun before the relative pronoun at token x describes, where nobody is known by it, or none: a falconer who.
func (r *Resolver) unlisted(x, ci int32) int32 {
	if r.dialogue || x == 0 || r.form(x) != "who" {
		return none
	}
	head := x - 1
	if head > 0 && r.char(head) == ',' {
		head-- // the tenant, who
	}
	tag := r.tag(head)
	if tag != lexicon.NN && tag != lexicon.NNS && (tag != lexicon.JJ || r.lists(head)&lexicon.RoleNoun == 0) {
		return none
	}
	if k := r.at(head); k >= 0 && r.mentions[k].entity != none {
		return none
	}
	if k := nounKind(r.lists(head)); k != Unknown && k != Person && k != Group {
		return none
	}
	first := r.t.Sentences[r.t.Tokens[x].Sentence].First
	i := r.modified(head, first)
	i = r.withOwner(i, first)
	if i == head && tag == lexicon.NN || i > first && isPreposition(r.tag(i-1)) {
		return none // a member of the choir who
	}
	if tag == lexicon.NN && i > 1 && r.char(i-1) == ',' {
		if m := r.nameBefore(i - 1); m != nil && m.entity != none && r.entities[m.entity].kind == Person {
			return m.entity // Pia Sund, an avid falconer who
		}
	}
	e, _ := r.describe(i, head+1, head+1, ci)
	return e
}

// withOwner returns where the words before token i start that say whose the description is that starts there, not before token first, or i: | the union's |
// general secretary.
func (r *Resolver) withOwner(i, first int32) int32 {
	if i < first+2 || r.tag(i-1) != lexicon.POS {
		return i
	}
	k := i - 1
	for k > first && k > i-maxModifiers && (lexicon.Nouns | lexicon.Adjectives).Has(r.tag(k-1)) {
		k--
	}
	if r.lists(k)&lexicon.Title != 0 {
		return i // Mr. Roth's agent is read as Mr. Roth
	}
	if k > first && r.tag(k-1) == lexicon.DT {
		k--
	}
	return k
}

// maxAntecedent is how many mentions before a relative pronoun are looked at.
const maxAntecedent = 6

// antecedent returns what the relative pronoun at token x stands for: the noun phrase before it.
func (r *Resolver) antecedent(x int32) int32 {
	first := r.t.Sentences[r.t.Tokens[x].Sentence].First
	who := strings.EqualFold(r.form(x)[:3], "who") // and whose, whom
	for k, n := r.before(x)-1, 0; k >= 0 && n < maxAntecedent; k, n = k-1, n+1 {
		m := &r.mentions[k]
		if m.first < first {
			break
		}
		if m.entity == none || m.last > x {
			continue
		}
		kind := r.kindOf(m.entity)
		near := m.last == x || m.last == x-1 && r.char(m.last) == ','
		if who && kind != Person && kind != Group && !(kind == Unknown && near) || !who && kind == Person && m.last != x {
			continue
		}
		if who && m.oneWord() && m.outer > 0 && isPreposition(r.tag(m.outer-1)) {
			if p := r.nameBefore(m.outer - 1); p != nil && p.entity != none && r.kindOf(p.entity) == Person {
				return p.entity // Ana Roth of Lund, who
			}
		}
		if near || n == 0 && m.flags&owner == 0 || m.flags&(inQuote|owner) == 0 {
			return m.entity
		}
	}
	return none
}

// report marks the mentions in what is claimed in plain words.
func (r *Resolver) report() {
	done := int32(0)
	for i := range r.claims {
		c := &r.claims[i]
		if c.Direct {
			continue
		}
		for _, p := range c.Content[:min(len(c.Content), maxRanges)] {
			for k := r.before(max(p.First, done)); k < len(r.mentions) && r.mentions[k].first < p.Last; k++ {
				m := &r.mentions[k]
				if m.outer > p.First && r.tag(m.outer-1) == lexicon.CC && m.flags&inSubject != 0 {
					break // and Roth agreed: the claim may well end before that
				}
				m.flags |= reported
			}
			done = max(done, p.Last)
		}
	}
}

// A focus is the man or the woman whom a narrative is about at a place.
type focus struct {
	entity   int32
	sentence int32 // where he or she was last named or meant
	subject  bool  // as a subject
}

// follow says, for each pronoun that tells a gender, whom it stands for if the narrative goes on about the one it was
// about: the man or woman last named as a subject, else the one last named. No pronoun is resolved for good by that; it only
// keeps present, over sentences without a name, the one whom they are about.
func (r *Resolver) follow() {
	r.nouns = grow(r.nouns, len(r.pronouns))
	foci := [...]focus{male: {entity: none}, female: {entity: none}}
	k := 0
	for i := range r.pronouns {
		p := &r.pronouns[i]
		for ; k < len(r.mentions) && r.mentions[k].first < p.token; k++ {
			r.refocus(&foci, &r.mentions[k])
		}
		f := &foci[p.gender]
		r.nouns[i] = none
		s := r.t.Tokens[p.token].Sentence
		if f.entity != none && f.sentence >= s-lookBack {
			r.nouns[i] = f.entity
			f.sentence = s
		}
	}
}

// refocus makes a mention the man or the woman whom the narrative is about, if it is a subject, or if it is long that another one was.
func (r *Resolver) refocus(foci *[female + 1]focus, m *mention) {
	if m.entity == none || m.flags&(inQuote|inByline|headline) != 0 {
		return
	}
	x := &r.entities[m.entity]
	subject := m.flags&inSubject != 0
	if x.gender == unsexed && x.kind == Person && !x.nominal && !r.dialogue && subject {
		// He or she may be either, and is whom the narrative is about now.
		foci[male], foci[female] = focus{m.entity, m.sentence, true}, focus{m.entity, m.sentence, true}
		return
	}
	if x.gender == unsexed || r.kind(x) != Person || x.nominal {
		return
	}
	f := &foci[x.gender]
	if subject || f.entity == none || f.sentence < m.sentence-1 || f.sentence < m.sentence && !f.subject {
		*f = focus{m.entity, m.sentence, subject}
	}
}

// pronounsBefore returns how many of the text's pronouns stand before token x.
func (r *Resolver) pronounsBefore(x int32) int {
	return sort.Search(len(r.pronouns), func(k int) bool { return r.pronouns[k].token >= x })
}
