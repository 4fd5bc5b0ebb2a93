package entity

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// addressed returns whom a claim is told, or none: the object of its cue (told lawmakers), whom its quotation calls by name, or
// the other party of a dialogue.
func (r *Resolver) addressed(ci int32) int32 {
	c := &r.claims[ci]
	speaker := r.speakers[ci]
	if e := r.told(ci); e != none && e != speaker {
		return e
	}
	c.Told = Range{}
	if !c.Direct || r.order[ci] < 0 {
		return none
	}
	if e := r.calledIn(ci); e != none && e != speaker {
		return e
	}
	if !r.dialogue {
		return none
	}
	n := r.speech[ci]
	// Who spoke just before is answered; otherwise whoever answers was spoken to.
	if n > 0 && r.speeches[n].gap == 0 {
		if e := r.speeches[n-1].chosen; e != none && e != speaker {
			return e
		}
	}
	if int(n)+1 < len(r.speeches) && r.speeches[n+1].gap == 0 {
		if e := r.speeches[n+1].chosen; e != speaker {
			return e
		}
	}
	return none
}

// maxObject bounds the object of a cue, in tokens.
const maxObject = 12

// told returns whom the object of a claim's cue names or describes, or none.
func (r *Resolver) told(ci int32) int32 {
	c := &r.claims[ci]
	i := c.Cue.First
	for i < c.Cue.Last && !lexicon.Verbs.Has(r.tag(i)) {
		i++
	}
	if i >= c.Cue.Last {
		return none
	}
	telling, speaking := tells(r.l.Entries[r.l.Lemma(r.g.Words[i], r.tag(i))].Form)
	last := min(r.t.Sentences[r.t.Tokens[i].Sentence].Last, i+maxObject)
	for i++; i < c.Cue.Last && !r.startsPhrase(i) && r.tag(i) != lexicon.IN && r.tag(i) != lexicon.TO; i++ {
	}
	if i < last && speaking && r.form(i) == "to" { // said to reporters
		telling = true
		i++
	}
	if !telling || i >= last || !r.startsPhrase(i) || c.Source.Contains(i) || c.holds(i) {
		return none
	}
	j := i + 1
	for j < last && r.goesOnPhrase(j) && r.t.Tokens[j].Quotation == r.t.Tokens[i].Quotation && !c.holds(j) && !c.Source.Contains(j) {
		j++
	}
	if p := r.pronoun(i); p != noPronoun && j == i+1 && r.tag(i) == lexicon.PRP {
		switch {
		case p == me && r.t.Tokens[i].Quotation < 0:
			return r.narrator
		case p == he, p == she:
			return r.pick(i, ci, p, Person)
		}
		return none
	}
	e, _ := r.phrase(i, j, ci)
	c.Told = Range{i, j}
	return e
}

// startsPhrase reports whether a noun phrase starts at token i.
func (r *Resolver) startsPhrase(i int32) bool {
	tag := r.tag(i)
	return tag == lexicon.DT || tag == lexicon.PRP || tag == lexicon.PRPS || lexicon.Nouns.Has(tag) || lexicon.Adjectives.Has(tag)
}

// goesOnPhrase reports whether the noun phrase of the token before i goes on with token i.
func (r *Resolver) goesOnPhrase(i int32) bool {
	tag := r.tag(i)
	return r.t.Tokens[i].Kind == token.Word &&
		(lexicon.Nouns.Has(tag) || lexicon.Adjectives.Has(tag) || tag == lexicon.POS || r.tag(i-1) == lexicon.DT)
}

// tells reports whether the object of a verb is somebody who is told something, or else what follows "to" after it.
func tells(lemma string) (object, to bool) {
	switch lemma {
	case "tell", "ask", "inform", "remind", "warn", "assure", "urge", "advise", "beg", "notify", "promise", "answer", "reassure", "order",
		"implore", "beseech", "entreat", "instruct", "caution", "brief", "persuade", "convince", "invite", "encourage", "thank":
		return true, false
	case "say", "speak", "talk", "write", "reply", "respond", "shout", "call", "whisper", "explain", "announce", "complain", "admit",
		"confess", "report", "remark", "suggest", "mention", "present", "testify", "add", "read", "reveal", "lie", "declare", "comment",
		"cry", "murmur":
		return false, true
	}
	return false, false
}

// calledIn returns the one person whom the quotation of a claim calls by name, or none.
func (r *Resolver) calledIn(ci int32) int32 {
	e := int32(none)
	for _, p := range r.claims[ci].Content[:min(len(r.claims[ci].Content), maxRanges)] {
		from := r.before(p.First)
		for x := from; x < min(len(r.mentions), from+maxMentions) && r.mentions[x].first < p.Last; x++ {
			r.steps++
			m := &r.mentions[x]
			if m.entity == none || m.flags&nominal != 0 || !r.vocative(m) {
				continue
			}
			if k := r.entities[m.entity].kind; k != Person && k != Unknown {
				continue
			}
			if e != none && e != m.entity {
				return none
			}
			e = m.entity
		}
	}
	return e
}
