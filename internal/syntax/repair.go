package syntax

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// repair mends what a search that sees but two tags at a time gets wrong in the tokens [first, last), a sentence or a run
// of a long one: participles that are verbs in the past, nouns that are verbs in the present.
func (g *Tagger) repair(l *lexicon.Lexicon, t *token.Text, first, last int) {
	finite := 0  // finite verbs since the last place where a clause may start
	any := false // whether the sentence has had one
	for i := first; i < last; i++ {
		switch tag := g.Tags[i]; {
		case (tag == lexicon.VBD || tag == lexicon.VBN) && i > first && i+1 < last && g.Tags[i-1] == lexicon.DT && (lexicon.Nouns.Has(g.Tags[i+1]) || g.Tags[i+1] == lexicon.JJ) && g.bears(l, i, lexicon.VBN):
			g.Tags[i] = lexicon.VBN // the noted cellist, the said agreement
		case tag == lexicon.PRPS && i+1 < last && t.In(i) == "her":
			switch next := g.Tags[i+1]; {
			case next == lexicon.IN || next == lexicon.TO || next == lexicon.DT || next >= lexicon.Comma || next == lexicon.MD || next == lexicon.PRP:
				g.Tags[i] = lexicon.PRP // told her that it was
			}
		case tag == lexicon.VB && i > first && (g.Tags[i-1] == lexicon.NN || g.Tags[i-1] == lexicon.POS) && g.bears(l, i, lexicon.NN):
			g.Tags[i] = lexicon.NN // the ship's log
		case tag == lexicon.RB && i > first && i+1 < last && g.Tags[i-1] == lexicon.DT && lexicon.FiniteVerbs.Has(g.Tags[i+1]) && t.Tokens[i+1].Flags&token.Clitic == 0 && t.In(i-1) != "this":
			g.Tags[i] = lexicon.NN // the well was dry
		case tag == lexicon.VBN:
			if g.pastTense(l, t, i, first, last, finite > 0) {
				g.Tags[i] = lexicon.VBD
				finite++
			}
		case tag == lexicon.NNS:
			if i > first && i+1 < last && finite == 0 && (g.Tags[i-1] != lexicon.Comma || !any) && g.presentTense(l, t, i, last) {
				g.Tags[i] = lexicon.VBZ
				finite++
			}
		case (tag == lexicon.VB || tag == lexicon.NN) && i > first && i+1 < last && finite == 0 && g.pluralSubject(t, i) &&
			(g.bears(l, i, lexicon.VBP) || g.bears(l, i, lexicon.VB)) && (tag == lexicon.VB || g.Tags[i+1] == lexicon.IN || g.Tags[i+1] == lexicon.DT || g.Tags[i+1] == lexicon.PRP || g.Tags[i+1] == lexicon.TO || g.Tags[i+1] == lexicon.Period):
			g.Tags[i] = lexicon.VBP // forecasters warn of; researchers report in
		case tag == lexicon.Comma || tag == lexicon.Colon || tag == lexicon.Opening || tag == lexicon.WP || tag == lexicon.WDT || tag == lexicon.WRB || tag == lexicon.IN && t.In(i) == "that":
			finite = 0
		}
		if lexicon.FiniteVerbs.Has(g.Tags[i]) {
			finite++
			any = true
		}
	}
}

// pluralSubject reports whether a plural noun stands before token i: one that is tagged so, or a name in s.
func (g *Tagger) pluralSubject(t *token.Text, i int) bool {
	switch tag := g.Tags[i-1]; tag {
	case lexicon.NNS, lexicon.NNPS:
		return true
	case lexicon.NNP:
		k := &t.Tokens[i-1]
		return k.Flags&token.Initial != 0 && k.End-k.Start > 4 && t.Source[k.End-1] == 's'
	}
	return false
}

// bears reports whether token i's word bears the tag.
func (g *Tagger) bears(l *lexicon.Lexicon, i int, tag lexicon.Tag) bool {
	return has(l.Entries[g.Words[i]].Tags, tag)
}

// maxClause bounds, in tokens, the search for another verb of the clause.
const maxClause = 30

// pastTense reports whether token i, tagged as a participle, is a verb in the past: The nurses called for an end.
// before says that its clause has a finite verb already.
func (g *Tagger) pastTense(l *lexicon.Lexicon, t *token.Text, i, first, last int, before bool) bool {
	if !g.bears(l, i, lexicon.VBD) || i == first {
		return false
	}
	k := i - 1
	for k > first && lexicon.Adverbs.Has(g.Tags[k]) {
		k--
	}
	prev := g.Tags[k]
	next := lexicon.NoTag
	if i+1 < last {
		next = g.Tags[i+1]
	}
	word := l.Entries[g.Words[k]].Verb
	switch form := l.Entries[word].Form; {
	case form == "be" || form == "have" || form == "get" || prev == lexicon.MD || prev == lexicon.TO:
		return false
	case prev == lexicon.PRP:
		switch t.In(k) {
		case "he", "she", "they", "we", "I", "He", "She", "They", "We":
			return true
		}
		return false
	case prev == lexicon.DT || prev == lexicon.JJ || prev == lexicon.IN || prev == lexicon.PRPS || prev == lexicon.POS || lexicon.Verbs.Has(prev) || prev == lexicon.CD:
		return false
	case next == lexicon.IN && t.In(i+1) == "that", next == lexicon.PRP:
		return lexicon.Nouns.Has(prev) || prev == lexicon.CC || prev == lexicon.Comma
	}
	if next == lexicon.IN && t.In(i+1) == "by" {
		return false
	}
	if !lexicon.Nouns.Has(prev) || before {
		return false
	}
	// The only verb of its clause.
	for k := i + 1; k < last && k < i+maxClause; k++ {
		switch tag := g.Tags[k]; {
		case lexicon.FiniteVerbs.Has(tag):
			return false
		case tag == lexicon.WP || tag == lexicon.WDT || tag == lexicon.WRB || tag == lexicon.Colon || tag == lexicon.IN && t.In(k) == "that":
			return true
		}
	}
	return true
}

// presentTense reports whether token i, tagged as a plural noun, is a verb in the present: The foundation estimates that
// it costs; The chapter plans to rebuild.
func (g *Tagger) presentTense(l *lexicon.Lexicon, t *token.Text, i, last int) bool {
	if !g.bears(l, i, lexicon.VBZ) || !(g.Tags[i-1] == lexicon.NN || g.Tags[i-1] == lexicon.NNP || g.Tags[i-1] == lexicon.Comma && t.In(i+1) == "that") {
		return false
	}
	switch next := g.Tags[i+1]; {
	case next == lexicon.TO || next == lexicon.PRP || next == lexicon.DT || next == lexicon.PRPS:
	case next == lexicon.IN && t.In(i+1) == "that":
	default:
		return false
	}
	for k := i + 1; k < last && k < i+maxClause; k++ {
		switch tag := g.Tags[k]; {
		case lexicon.FiniteVerbs.Has(tag):
			return false
		case tag == lexicon.Comma || tag == lexicon.WDT || tag == lexicon.IN && (t.In(k) == "that" || t.In(k) == "if" || t.In(k) == "because"):
			return true
		}
	}
	return true
}
