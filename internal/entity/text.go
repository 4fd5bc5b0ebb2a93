package entity

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// What is written speaks too, and is called it: A letter reached the museum. "I want my bones back," it began.

// lastText returns the document that the sentence before that of the pronoun at token x mentions, under all that is said of it, if the cue of
// claim ci is a verb that says what is written somewhere, or if a person reads out or publishes that document there, or none.
func (r *Resolver) lastText(x, ci int32, p pronoun) int32 {
	s := r.sentenceBefore(x, ci)
	found := r.textBefore(x, s, ci, p)
	if found == none {
		return none
	}
	e, _ := r.describe(r.modified(found, r.t.Sentences[s].First), found+1, r.complementsEnd(found+1), ci)
	if e == none {
		return none
	}
	if y := &r.entities[e]; y.nominal && (y.kind == Unknown || y.kind == Person) {
		y.kind = Document // a reply
	}
	if r.entities[e].kind != Document {
		return none
	}
	return e
}

// textBefore returns the noun for the document that lastText looks for in sentence s, or none.
func (r *Resolver) textBefore(x, s, ci int32, p pronoun) (found int32) {
	c := &r.claims[ci]
	found = none
	if p != it || s < 0 || c.Cue.Empty() || r.t.Sentences[s].Paragraph != r.paragraph(x) {
		return none
	}
	if !spells(r.form(c.Cue.First)) && (r.dialogue || !r.publishes(s)) {
		return none
	}
	for i := max(r.t.Sentences[s].First, r.t.Sentences[s].Last-maxSource); i < r.t.Sentences[s].Last; i++ {
		if r.t.Tokens[i].Quotation >= 0 || r.tag(i) != lexicon.NN || int(i)+1 < len(r.g.Tags) && lexicon.Nouns.Has(r.tag(i+1)) {
			continue
		}
		if l := r.lists(i); l&lexicon.DocNoun == 0 && !writing(r.form(i)) && r.form(i) != "reply" && r.form(i) != "message" {
			continue
		}
		if r.tag(r.modified(i, r.t.Sentences[s].First)) == lexicon.DT {
			found = i
		}
	}
	return found
}

// isWriting reports whether the source of claim ci in a dialogue is it, and a document: The letter lay open. "My dear Jo," it began.
func (r *Resolver) isWriting(ci int32) bool {
	x := r.claims[ci].Source
	return x.Last == x.First+1 && r.pronoun(x.First) == it && r.textBefore(x.First, r.sentenceBefore(x.First, ci), ci, it) != none
}

// publishes reports whether a person is the subject of sentence s, and no body, and a verb there says that something written is read out or made
// known: The lawyer read a statement.
func (r *Resolver) publishes(s int32) bool {
	sentence := &r.t.Sentences[s]
	person := false
	for k := r.before(sentence.First); k < len(r.mentions) && r.mentions[k].first < sentence.Last; k++ {
		r.steps++
		if m := &r.mentions[k]; m.flags&inSubject != 0 && m.entity != none {
			if r.kindOf(m.entity) != Person {
				return false
			}
			person = true
		}
	}
	for i := sentence.First; person && i < sentence.Last; i++ {
		if lexicon.FiniteVerbs.Has(r.tag(i)) {
			return lexicon.Among(" read issued published released circulated ", r.form(i))
		}
	}
	return false
}

// spells reports whether a verb says what is written somewhere, and of nobody that he or she says it.
func spells(verb string) bool {
	return lexicon.Among(" read reads began begins ran runs ", verb)
}

// complementsEnd returns where the complements end that may follow a noun before token i: before the next verb or mark, or to whom it is.
func (r *Resolver) complementsEnd(i int32) int32 {
	last := min(r.t.Sentences[r.t.Tokens[i-1].Sentence].Last, i+maxSource)
	for ; i < last; i++ {
		word := r.t.Tokens[i].Kind == token.Word && !lexicon.Verbs.Has(r.tag(i)) && r.tag(i) != lexicon.MD && r.form(i) != "to"
		if !word && r.tag(i) != lexicon.POS {
			break
		}
	}
	return i
}

// nameText gives entity e, which a pronoun in claim ci stands for, its complements as part of its name, if it is a document that is described
// with an article that is not definite: a leaked audit | of the bridge.
func (r *Resolver) nameText(e, ci int32) {
	x := &r.entities[e]
	if r.dialogue || !x.nominal || x.kind != Document || r.tag(x.name.First) != lexicon.DT || r.definite(x.name.First) {
		return
	}
	end := x.name.Last
	if int(end) >= len(r.g.Tags) || r.tag(end) != lexicon.IN || r.form(end) == "that" || x.firstToken != x.name.First {
		return
	}
	d := r.newDescription(x.name.First, end, r.complementsEnd(end), ci)
	x.name.Last = r.complementEnd(&d)
}

// isWritten reports whether the noun at token i is of what is written, though it ends like a person's, or is a board that shows something: a
// sticker, the departure board.
func (r *Resolver) isWritten(i int32) bool {
	const displays = " departure departures arrival arrivals notice bulletin score message display menu "
	if r.dialogue || i == 0 {
		return false
	}
	return r.form(i) == "board" && lexicon.Among(displays, r.form(i-1)) || lexicon.Among(" sticker banner flyer flier ", r.form(i))
}

// isFinding reports whether a description is of what researchers do, and its cue says what that shows: a trial has found.
func (r *Resolver) isFinding(d *description) bool {
	c := &r.claims[d.claim]
	if r.dialogue || c.Cue.Empty() || !lexicon.Among(" trial test experiment simulation dig excavation ", d.noun) {
		return false
	}
	const shows = " found finds find shows showed shown suggests suggested suggest indicates indicated concluded concludes "
	return lexicon.Among(shows, r.form(c.Cue.Last-1))
}
