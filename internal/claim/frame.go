package claim

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/syntax"
)

// frame returns the construction of analysis x: what its content starts with, and whether an object stands between
// that and the cue.
func (f *Finder) frame(x *analysis) lexicon.Frame {
	a, c := x.head, x.content[0]
	if c[0] < a && !x.content[1].empty() {
		c = x.content[1]
	}
	switch b := c[0]; {
	case f.isQuotation(c):
		return lexicon.Beside
	case b < a:
		return lexicon.Trail
	}
	without, with := f.framesOf(c, a)
	for i := a + 1; i < c[0]; i++ {
		if t := f.tag(i); lexicon.Nouns.Has(t) || t == lexicon.PRP {
			return with
		}
	}
	return without
}

// framesOf returns the constructions of content c after the cue whose head is item a, without and with an object
// between them.
func (f *Finder) framesOf(c pair, a int) (without, with lexicon.Frame) {
	b := c[0]
	if b-1 > a && prepositions.Has(f.tag(b-1)) {
		return f.prepositionFrames(b - 1) // the preposition belongs to the cue
	}
	switch t := f.tag(b); {
	case f.is(b, "that"):
		return lexicon.That, lexicon.ObjThat
	case t == lexicon.WRB || t == lexicon.WP || f.is(b, "if", "whether"):
		return lexicon.Wh, lexicon.ObjWh
	case t == lexicon.TO && lexicon.Verbs.Has(f.tag(b+1)):
		return lexicon.ToInf, lexicon.ObjToInf
	case t == lexicon.VBG:
		return lexicon.Gerund, lexicon.Gerund
	case prepositions.Has(t):
		return f.prepositionFrames(b)
	}
	h := f.headIn(c)
	switch f.label(h) {
	case syntax.Ccomp, syntax.Parataxis:
		return lexicon.Clause, lexicon.ObjClause
	case syntax.Xcomp:
		if f.tag(h-1) == lexicon.TO {
			return lexicon.ObjToInf, lexicon.ObjToInf // urged them to go
		}
	}
	if lexicon.Verbs.Has(f.tag(h)) && f.dependent(h, syntax.Labels(syntax.Nsubj, syntax.NsubjPass)) >= 0 {
		for k := f.nodes[h].child; k >= 0; k = f.nodes[k].next {
			if f.nodes[k].label == syntax.Mark && f.is(int(k), "to") {
				return lexicon.ObjToInf, lexicon.ObjToInf
			}
		}
		return lexicon.Clause, lexicon.ObjClause
	}
	return lexicon.Object, lexicon.Object
}

// prepositions are the tags of prepositions, to among them.
var prepositions = lexicon.Tags(lexicon.IN, lexicon.TO)

// prepositionFrames returns the constructions of a content after, or with, the preposition at item p, without and
// with an object before it.
func (f *Finder) prepositionFrames(p int) (without, with lexicon.Frame) {
	switch {
	case f.is(p, "of"):
		return lexicon.Of, lexicon.ObjOf
	case f.is(p, "for"):
		return lexicon.For, lexicon.ObjFor
	case f.is(p, "as"):
		return lexicon.Prep, lexicon.ObjAs
	case f.is(p, "about"):
		return lexicon.About, lexicon.ObjPrep
	case f.is(p, "on"):
		return lexicon.On, lexicon.ObjPrep
	case f.is(p, "against"):
		return lexicon.Against, lexicon.ObjPrep
	case f.tag(p) == lexicon.TO:
		return lexicon.To, lexicon.ObjPrep
	}
	return lexicon.Prep, lexicon.ObjPrep
}
