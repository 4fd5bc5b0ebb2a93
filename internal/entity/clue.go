package entity

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// A clue is what the text prints beside a speech to say who speaks.
type clue uint8

const (
	noClue      clue = iota
	beatOfHim        // He put down the cup. "It is late."
	beatOfHer        //
	beatOfName       // Edmund put down the cup. "It is late."
	beatOfMe         // I put down the cup. "It is late."
	beatOfThing      // The cup fell. "It is late."
	byHim            // he said
	byHer            //
	byMe             // I said
	byOthers         // they said
	byMan            // the old man said
	byWoman          //
	byDescribed      // the bosun said
	byName           // Edmund said
	numClues
)

var clueNames = [numClues]string{"none", "beat of him", "beat of her", "beat of name", "beat of me", "beat of thing",
	"him", "her", "me", "others", "man", "woman", "described", "name"}

// An opening is a sort of first word.
type opening uint8

const (
	plain opening = iota
	reply         // Yes, Oh
	ofMe          // I
	toYou         // You, What
)

// An act is who does something in a run of narrative.
type act struct {
	clue   clue
	sex    gender
	entity int32 // none, also where nothing but a pronoun tells it and the narrative is about nobody of that sex
}

// readClue reads what stands beside a speech, and how the speech begins and ends.
func (r *Resolver) readClue(s *speech) {
	t := r.t
	start := r.claims[s.first].start()
	end := r.claims[s.last-1].Content
	i := end[len(end)-1].Last - 1
	for i > start && t.Tokens[i].Kind == token.Close {
		i--
	}
	s.asks = t.Tokens[i].Char == '?'
	for start < i && t.Tokens[start].Kind == token.Open {
		start++
	}
	s.opening = r.opening(start)
	r.readCalls(s, start, i)
	r.readBeat(s)
	s.clue, s.sex = s.beat.clue, s.beat.sex
	switch {
	case s.named != none:
		s.clue, s.sex = byName, unsexed
	case s.source != none:
		r.readSource(s)
	}
}

// opening returns what sort of word token i is, with which a speech opens.
func (r *Resolver) opening(i int32) opening {
	switch r.form(i) {
	case "Yes", "No", "Oh", "Ah", "Why", "Well", "Indeed", "Certainly", "And":
		return reply
	case "I":
		return ofMe
	case "You", "Your", "Are", "Do", "Did", "Have", "What", "Who", "Where", "How", "When":
		return toYou
	}
	return plain
}

// readCalls reads whom a speech between the tokens first and last calls sir, ma'am or mother. It is nobody's sex if it calls both.
func (r *Resolver) readCalls(s *speech, first, last int32) {
	for i := first; i < min(last, first+maxBeat); i++ {
		if r.t.Tokens[i].Quotation < 0 || !r.isCalled(Range{i, i + 1}) {
			continue
		}
		g, kin := callOf(r.form(i))
		if g == unsexed {
			continue
		}
		if s.calls != unsexed && s.calls != g {
			s.calls, s.callsKin = unsexed, false
			return
		}
		s.calls, s.callsKin = g, s.callsKin || kin
	}
}

// callOf returns the sex of whom a word calls, and whether it is one of the family.
func callOf(word string) (sex gender, kin bool) {
	for _, c := range [...]struct {
		words string
		sex   gender
		kin   bool
	}{
		{"sir sire mister monsieur boy lad fellow chap man gentleman gentlemen lord", male, false},
		{"ma'am ma’am madam madame miss girl lady", female, false},
		{"father papa pa dad uncle brother son grandfather", male, true},
		{"mother mamma mama mum ma aunt auntie sister daughter granny grandmother", female, true},
	} {
		for w := range strings.FieldsSeq(c.words) {
			if equalFold(w, word) {
				return c.sex, c.kin
			}
		}
	}
	return unsexed, false
}

// readSource reads the source of a speech that names nobody: a pronoun or a description.
func (r *Resolver) readSource(s *speech) {
	src := r.claims[s.source].Source
	i := src.First
	for i < src.Last-1 && r.skippedBefore(i) {
		i++
	}
	if p := r.pronoun(i); p != noPronoun && (src.Last-i == 1 || r.tag(i) != lexicon.PRPS) {
		r.readPronoun(s, i, p)
		return
	}
	s.described, _ = r.phrase(src.First, src.Last, s.source)
	head := r.headOf(Range{i, src.Last})
	s.head = r.g.Words[head]
	s.description = r.descriptionAt(i, head)
	if r.cameIn(s) {
		s.named = s.described
	}
	if e := r.bearer(s, i, head); e != none {
		s.named = e
	} else if e := r.alikeNamed(s, i, head); e != none {
		s.named = e
	}
	switch s.sex = titleGender(r.lists(head), unsexed); s.sex {
	case male:
		s.clue = byMan
	case female:
		s.clue = byWoman
	default:
		s.clue = byDescribed
	}
}

// readPronoun reads the source of a speech that is the pronoun p at token i.
func (r *Resolver) readPronoun(s *speech, i int32, p pronoun) {
	switch p {
	case he:
		s.clue, s.sex = byHim, male
	case she:
		s.clue, s.sex = byHer, female
	case me:
		s.clue, s.sex = byMe, unsexed
		if r.t.Tokens[i].Quotation < 0 {
			s.named = r.narrator
		}
	default:
		s.clue, s.sex = byOthers, unsexed
	}
}

// bearer returns who bears the title that a speech's description [i, head] is made with, or none: the count, who is Count Lund.
func (r *Resolver) bearer(s *speech, i, head int32) int32 {
	title := r.titleWord(head)
	if r.l.Entries[title].Lists&lexicon.Title == 0 || r.kin(head) || r.form(head) == "lady" {
		// In small letters, a relative is nobody whom the text calls Mother, and the lady need not be Lady Orre.
		return none
	}
	e := s.described
	if e != none && !r.entities[e].nominal && r.speaks(e) {
		return e
	}
	if r.tag(i) == lexicon.PRPS {
		return none
	}
	b := r.titleBearer(title, r.before(r.claims[s.source].Source.First))
	if b != none && e != none && r.hasCapital(head) && r.entities[b].firstToken >= r.entities[e].firstToken {
		return none
	}
	return b
}

// alikeNamed returns the one of a scene before whose name the adjective of a speech's description [i, head] stands too, or none: the old man,
// who is old Yusuf.
func (r *Resolver) alikeNamed(s *speech, i, head int32) int32 {
	if !r.short || s.named != none || head != i+2 || !r.definite(i) || !lexicon.Adjectives.Has(r.tag(i+1)) {
		return none
	}
	e, sex := int32(none), titleGender(r.lists(head), unsexed)
	at := r.before(i)
	for k := at - 1; k >= 0 && k >= at-maxRecall; k-- {
		r.steps++
		m := &r.mentions[k]
		if m.entity == none || !m.isName() || m.outer == 0 || !equalFold(r.form(m.outer-1), r.form(i+1)) {
			continue
		}
		if r.speaks(m.entity) && !r.entities[m.entity].gender.differs(sex) {
			e = one(e, m.entity)
		}
	}
	return max(e, none)
}

// headOf returns the noun of a description.
func (r *Resolver) headOf(d Range) int32 { return r.base(d.First, r.segment(d.First, d.Last)) - 1 }

// cameIn reports whether the narrative shortly before a speech introduces the one whom its source describes, in
// the same words: An old woman came in.
func (r *Resolver) cameIn(s *speech) bool {
	if s.described == none || !r.entities[s.described].nominal || !r.speaks(s.described) {
		return false
	}
	i := r.entities[s.described].firstToken
	d := s.from - r.t.Sentences[r.t.Tokens[i].Sentence].Paragraph
	if d < 0 || d > maxEntrance || r.t.Tokens[i].Quotation >= 0 || r.tag(i) != lexicon.DT || r.definite(i) {
		return false
	}
	k := r.at(i)
	return k >= 0 && r.descriptionAt(i, r.mentions[k].last-1) == s.description
}

// maxEntrance is how many paragraphs before a speech somebody without a name comes in at most.
const maxEntrance = 8

// titleBearer returns the one person whom the mentions before mention k name with a title, or none. It finds Count Lund where the text
// spoke of a count before it named him.
func (r *Resolver) titleBearer(title lexicon.Word, k int) int32 {
	e := int32(none)
	for n := max(0, k-maxBack); n < k; n++ {
		r.steps++
		m := &r.mentions[n]
		if m.entity == none || m.outer == m.first || !r.speaks(m.entity) || r.titleWord(m.outer) != title {
			continue
		}
		if e != none && e != m.entity {
			return none
		}
		e = m.entity
	}
	return e
}

// readBeat reads who acts in the narrative around a speech.
func (r *Resolver) readBeat(s *speech) {
	t := r.t
	nobody := act{entity: none}
	s.beat, s.lead, s.trail = nobody, nobody, nobody
	first, last := r.tokens(s.from, s.from)
	s.beat = r.acts(first, last)
	if s.from > 0 && !r.vacant(s.from-1) {
		_, end := r.tokens(s.from-1, s.from-1)
		if k := &t.Tokens[end-1]; k.Quotation < 0 && k.Kind != token.Close {
			s.lead = r.acts(t.Sentences[k.Sentence].First, end)
			s.colon = k.Char == ':' || k.Char == ','
		}
	}
	if int(s.to)+1 < len(t.Paragraphs) && !r.vacant(s.to+1) {
		start, _ := r.tokens(s.to+1, s.to+1)
		if k := &t.Tokens[start]; k.Quotation < 0 && k.Kind != token.Open {
			s.trail = r.acts(start, t.Sentences[k.Sentence].Last)
		}
	}
}

// tokens returns the tokens of the paragraphs from, ..., to.
func (r *Resolver) tokens(from, to int32) (first, last int32) {
	a, b := &r.t.Paragraphs[from], &r.t.Paragraphs[to]
	return r.t.Sentences[a.First].First, r.t.Sentences[b.Last-1].Last
}

// maxBeat is how many tokens are read for who acts in them: a long paragraph tells it at its start.
const maxBeat = 200

// acts returns who acts in the narrative among the tokens [first, last): the first pronoun or name that is a subject.
func (r *Resolver) acts(first, last int32) act {
	found := act{entity: none}
	for i := first; i < min(last, first+maxBeat); i++ {
		k := &r.t.Tokens[i]
		if k.Quotation >= 0 || k.Kind != token.Word {
			continue
		}
		found.clue = beatOfThing
		switch p := r.pronoun(i); p {
		case he, she:
			if r.tag(i) != lexicon.PRP {
				break
			}
			a := act{clue: beatOfHim, sex: male, entity: none}
			if p == she {
				a.clue, a.sex = beatOfHer, female
			}
			if n := r.pronounsBefore(i+1) - 1; n >= 0 && r.pronouns[n].token == i {
				a.entity = r.nouns[n]
			}
			return a
		case me:
			if r.narrator != none && r.form(i) == "I" {
				return act{beatOfMe, unsexed, r.narrator}
			}
		}
		if n := r.at(i); n >= 0 {
			m := &r.mentions[n]
			if m.flags&inSubject != 0 && r.speaks(m.entity) {
				return act{beatOfName, r.entities[m.entity].gender, m.entity}
			}
			i = max(i, m.last-1)
		}
	}
	return found
}
