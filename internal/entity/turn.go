package entity

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// A turn is what one person says in one paragraph.
type turn struct {
	paragraph   int32
	first, last int32 // the claims [first, last]
	after       bool  // it answers the turn before it: nothing, or one paragraph, stands between
}

// A text is dialogue, like a novel's, when it reads like that (Novel), or when at least dialogueClaims of its claims are direct speech,
// and one in dialogueShare of these has no source, or when it has novelClaims of them, whatever their sources: of 924 articles of news none
// has half as many, of twenty novels none has fewer than five times as many. Where it only reads like that, it is a scene or a short
// part of a story: there, what is doubtful is decided as in any other text.
const (
	dialogueClaims = 12
	dialogueShare  = 4
	novelClaims    = 100
)

// findTurns lists the turns of the text's direct speech.
func (r *Resolver) findTurns() {
	r.turns = r.turns[:0]
	r.order = grow(r.order, len(r.claims))
	direct, bare := 0, 0
	for i := range r.claims {
		c := &r.claims[i]
		r.order[i] = none
		if !c.Direct || c.start() < 0 {
			continue
		}
		direct++
		if c.Source.Empty() {
			bare++
		}
		p := r.paragraph(c.start())
		n := len(r.turns)
		if n > 0 && r.turns[n-1].paragraph == p {
			r.turns[n-1].last = int32(i)
		} else {
			r.turns = append(r.turns, turn{p, int32(i), int32(i), n > 0 && p-r.turns[n-1].paragraph <= 1})
			n++
		}
		r.order[i] = int32(n - 1)
	}
	r.short = direct < dialogueClaims || bare*dialogueShare < direct && direct < novelClaims
	r.dialogue = !r.short || r.Novel
}

// paragraph returns the paragraph of token i.
func (r *Resolver) paragraph(i int32) int32 {
	return r.t.Sentences[r.t.Tokens[i].Sentence].Paragraph
}

// hear notes whose names are printed as the sources of direct speech: those are people, where nothing says otherwise.
func (r *Resolver) hear() {
	for i := range r.claims {
		c := &r.claims[i]
		if !c.Direct || c.Source.Empty() {
			continue
		}
		if k := r.at(c.Source.Last - 1); k >= 0 && r.mentions[k].entity != none && r.mentions[k].outer <= c.Source.First {
			r.entities[r.mentions[k].entity].said++
		}
	}
}

// said returns the speaker of turn n, or none.
func (r *Resolver) said(n int32) int32 {
	if n < 0 || int(n) >= len(r.turns) {
		return none
	}
	for k := r.turns[n].first; k <= r.turns[n].last && k < r.turns[n].first+maxQuotations; k++ {
		if r.claims[k].Direct && r.speakers[k] != none {
			return r.speakers[k]
		}
	}
	return none
}

// maxQuotations is how many claims of one turn are looked at: those of one paragraph are a handful.
const maxQuotations = 16

// implicit finds the speaker of claim ci, which has no printed source: who acts between it and the quotation before, speaks elsewhere in
// its paragraph, acts beside it, or has the turn.
func (r *Resolver) implicit(ci int32) {
	c := &r.claims[ci]
	if !c.Direct || c.start() < 0 {
		return
	}
	if c.Action >= 0 && r.partsClaims(ci) {
		// "One," Roth said. Her brother rolled his eyes. "Two."
		if e := r.actor(c.Action, ci); e != none && e != r.speakers[ci-1] {
			r.speakers[ci], c.Evidence = e, Action
			return
		}
	}
	n := r.order[ci]
	if e := r.sameParagraph(ci, n); e != none {
		r.speakers[ci], c.Evidence = e, Continued
		return
	}
	if c.Action >= 0 {
		if e := r.actor(c.Action, ci); e != none {
			r.speakers[ci], c.Evidence = e, Action
			return
		}
	}
	if e := r.alternate(n); e != none {
		if !opposite(r.actorSex(c.Action), r.entities[e].gender) {
			r.speakers[ci], c.Evidence = e, Turn
		}
		return
	}
	// The one spoken to answers: "Come in, Tomás."
	if n > 0 && r.turns[n].after {
		if e := r.addressee(n - 1); e != none && e != r.said(n-1) {
			r.speakers[ci], c.Evidence = e, Turn
		}
	}
}

// partsClaims reports whether the action beside claim ci stands between it and the claim before.
func (r *Resolver) partsClaims(ci int32) bool {
	if ci == 0 || r.claims[ci-1].start() < 0 {
		return false
	}
	c, before := &r.claims[ci], r.claims[ci-1].Content
	action := &r.t.Sentences[c.Action]
	return action.Last <= c.start() && before[len(before)-1].Last <= action.First
}

// sameParagraph returns who speaks another quotation of the paragraph of claim ci, which is in turn n, or none.
func (r *Resolver) sameParagraph(ci, n int32) int32 {
	for k := ci - 1; k >= r.turns[n].first && k >= ci-maxQuotations; k-- {
		if r.claims[k].Direct && r.speakers[k] != none {
			return r.speakers[k]
		}
	}
	for k := ci + 1; k <= r.turns[n].last && k <= ci+maxQuotations; k++ {
		if d := &r.claims[k]; d.Direct && !d.Source.Empty() {
			r.source(k)
			if r.speakers[k] != none {
				return r.speakers[k]
			}
		}
	}
	return none
}

// alternate returns who speaks in turn n if two people take turns, or none.
func (r *Resolver) alternate(n int32) int32 {
	if n < 2 || !r.turns[n].after || !r.turns[n-1].after {
		return none
	}
	a, b := r.said(n-2), r.said(n-1)
	if a == none || a == b {
		return none
	}
	return a
}

// maxActor is how many tokens at the start of a sentence its subject is looked for in.
const maxActor = 8

// actor returns the person who is the subject of a sentence, or none.
func (r *Resolver) actor(s, ci int32) int32 {
	t := r.t
	i, last := t.Sentences[s].First, t.Sentences[s].Last
	for i < last && (t.Tokens[i].Quotation >= 0 || t.Tokens[i].Kind != token.Word && t.Tokens[i].Kind != token.Number) {
		i++
	}
	first := i
	i = r.pastParticiple(i, last)
	for end := min(last, i+maxActor); i < end; i++ {
		if t.Tokens[i].Quotation >= 0 {
			return none
		}
		if p := r.pronoun(i); (p == he || p == she) && r.tag(i) != lexicon.PRPS {
			e := r.pick(i, ci, p, Unknown)
			if r.isNamed(e, first, i) {
				return none // Asked about Roth, he laughed.
			}
			return e
		}
		if k := r.at(i); k >= 0 && r.mentions[k].entity != none {
			if r.describesNext(k) {
				k++ // her son Pablo
			}
			if e := r.mentions[k].entity; r.mayAct(k) {
				r.entities[e].kind = Person // who opens a door and then speaks
				return e
			}
			if last := r.mentions[k].last; last < end && lexicon.Nouns.Has(r.tag(last)) {
				continue // Marine engineer Ana Roth
			}
			return none
		}
		if lexicon.Verbs.Has(r.tag(i)) && lexicon.FiniteVerbs.Has(r.tag(i)) {
			return none
		}
	}
	return none
}

// isNamed reports whether entity e is mentioned among the tokens [i, end).
func (r *Resolver) isNamed(e, i, end int32) bool {
	for k := i; k < end; k++ {
		if n := r.at(k); n >= 0 && r.mentions[n].entity == e {
			return true
		}
	}
	return false
}

// maxParticiple is how many tokens a participle and what belongs to it have at most before the subject of their sentence.
const maxParticiple = 24

// pastParticiple returns the token after the comma behind a participle with which a sentence, up to token last, begins at token i, or i where
// none does: Asked about the mayor, | she laughed.
func (r *Resolver) pastParticiple(i, last int32) int32 {
	if i >= last || r.tag(i) != lexicon.VBN && r.tag(i) != lexicon.VBG {
		return i
	}
	for k := i + 1; k < min(last, i+maxParticiple); k++ {
		if r.char(k) == ',' {
			return k + 1
		}
	}
	return i
}

// actorSex returns the sex that the pronoun tells with which sentence s starts, if there is such a sentence and such a pronoun.
func (r *Resolver) actorSex(s int32) gender {
	if s < 0 {
		return unsexed
	}
	if i := r.t.Sentences[s].First; r.tag(i) == lexicon.PRP && r.t.Tokens[i].Quotation < 0 {
		return pronounGender(r.form(i))
	}
	return unsexed
}

// describesNext reports whether mention k is a description right before a name.
func (r *Resolver) describesNext(k int) bool {
	if r.mentions[k].flags&nominal == 0 || k+1 >= len(r.mentions) {
		return false
	}
	next := &r.mentions[k+1]
	return next.first == r.mentions[k].last && next.entity != none
}

// mayAct reports whether mention k is of a person, or of somebody of whom nothing says otherwise and who does something.
func (r *Resolver) mayAct(k int) bool {
	x := r.entityAt(k)
	switch r.kind(x) {
	case Person:
		return true
	case Unknown:
		return x.words <= 2 && !x.nominal && r.verbFollows(r.mentions[k].last)
	}
	return false
}

// backward gives the turns that are still without a speaker those that the turns after them tell.
func (r *Resolver) backward() {
	for n := len(r.turns) - 1; n >= 0; n-- {
		if r.said(int32(n)) != none || n+2 >= len(r.turns) || !r.turns[n+1].after || !r.turns[n+2].after {
			continue
		}
		e := r.said(int32(n) + 2)
		if e == none || e == r.said(int32(n)+1) {
			continue
		}
		r.give(int32(n), e)
	}
	for n := range r.turns {
		if r.said(int32(n)) == none {
			if e := r.alternate(int32(n)); e != none {
				r.give(int32(n), e)
			}
		}
	}
}

// give makes e the speaker of turn n's claims that have no source.
func (r *Resolver) give(n, e int32) {
	for k := r.turns[n].first; k <= r.turns[n].last; k++ {
		if c := &r.claims[k]; c.Direct && c.Source.Empty() {
			r.speakers[k], c.Evidence = e, Turn
		}
	}
}

// addressee returns the one person whom turn n calls by name, or none.
func (r *Resolver) addressee(n int32) int32 {
	e := int32(none)
	for k := r.turns[n].first; k <= r.turns[n].last && k < r.turns[n].first+maxQuotations; k++ {
		if !r.claims[k].Direct {
			continue
		}
		x := r.calledIn(k)
		if e != none && x != none && x != e {
			return none
		}
		if x != none {
			e = x
		}
	}
	return e
}

// vocative reports whether a mention stands between marks, as the name of somebody spoken to does: Yes, Ana, I do.
func (r *Resolver) vocative(m *mention) bool { return r.isCalled(Range{m.outer, m.last}) }

// isCalled reports whether what somebody is called stands between marks.
func (r *Resolver) isCalled(name Range) bool {
	if name.First == 0 || int(name.Last) >= len(r.t.Tokens) {
		return false
	}
	i := name.First - 1
	for n := 0; n < 3 && i > 0 && r.t.Tokens[i].Kind == token.Word; n++ { // my dear Ana, oh Ana
		switch r.form(i) {
		case "my", "My", "dear", "Dear", "oh", "Oh", "old", "poor", "dearest", "Dearest", "you", "Yes", "yes", "No", "no", "Well", "well":
			i--
			continue
		}
		break
	}
	before, after := &r.t.Tokens[i], &r.t.Tokens[name.Last]
	open := before.Kind == token.Open
	if !open && before.Kind == token.Word || after.Kind == token.Word {
		return false
	}
	switch after.Char {
	case '.', '!', '?':
		return open || before.Char == ','
	case ',', '-', '~', ';':
		return open || before.Char == ',' || before.Char == '.' || before.Char == '!' || before.Char == '?'
	}
	return after.Kind == token.Close && (open || before.Char == ',')
}

// A narrator is known by name when at least minCalls turns beside his or hers call that name, one in a short scene, and nobody else is
// called half as often there.
const minCalls = 3

// findNarrator finds who the I of a narrative is, whom those call by name who speak just before or after it, of a letter who signed it, and of
// a column who wrote it.
func (r *Resolver) findNarrator() {
	r.narrator = none
	if !r.dialogue {
		if r.narrator = r.signature(); r.narrator == none {
			r.narrator = r.author()
		}
		return
	}
	first, mine := r.countCalls()
	least := int32(minCalls)
	if r.short {
		least = 1
	}
	if mine < int(least) {
		return
	}
	best, second := candidate{none, 0}, candidate{none, 0}
	for _, c := range r.calls {
		if r.narrated(c.entity) {
			continue
		}
		if c.score > best.score {
			best, second = c, best
		} else if c.score > second.score {
			second = c
		}
	}
	if best.score >= least && best.score > 2*second.score {
		r.narrator = best.entity
		return
	}
	if mine < minCalls {
		return
	}
	// The narrator has no name but I, and takes turns like anybody.
	r.narrator = r.add(entity{name: first, kind: Person, given: none, surname: none, title: none, nominal: true})
}

// countCalls counts in calls whom those call by name who speak just before or after the I of the narrative. It returns where the I is first
// printed as a speaker, and how often it is.
func (r *Resolver) countCalls() (first Range, mine int) {
	r.calls = r.calls[:0]
	for i := range r.claims {
		c := &r.claims[i]
		n, s := r.order[i], c.Source
		if !c.Direct || s.Empty() || n < 0 || r.pronoun(s.First) != me || r.t.Tokens[s.First].Quotation >= 0 {
			continue
		}
		if mine++; mine == 1 {
			first = Range{s.First, s.First + 1}
		}
		if n > 0 && r.turns[n].after {
			r.call(r.addressee(n - 1))
		}
		if int(n)+1 < len(r.turns) && r.turns[n+1].after {
			r.call(r.addressee(n + 1))
		}
	}
	return first, mine
}

// narrated reports whether narrative mentions an entity as well as speech does, as it never does its own I.
func (r *Resolver) narrated(e int32) bool {
	outside := int32(0)
	for k := range r.mentions {
		r.steps++
		if m := &r.mentions[k]; m.entity == e && m.flags&inQuote == 0 {
			outside++
		}
	}
	return outside*narratedShare > r.entities[e].count
}

// narratedShare is the share of the narrator's mentions, one in so many, that may stand outside of quotation marks: in titles
// and letters.
const narratedShare = 4

// call counts that somebody, or none, was called by name.
func (r *Resolver) call(e int32) {
	if e == none {
		return
	}
	for k := range r.calls {
		if r.calls[k].entity == e {
			r.calls[k].score++
			return
		}
	}
	if len(r.calls) < maxCandidates {
		r.calls = append(r.calls, candidate{e, 1})
	}
}
