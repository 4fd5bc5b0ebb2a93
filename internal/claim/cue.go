package claim

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/syntax"
)

// anchors are the tags of the words that a cue may turn on.
var anchors = lexicon.Verbs | lexicon.Adjectives |
	lexicon.Tags(lexicon.NN, lexicon.NNS, lexicon.NNP, lexicon.NNPS, lexicon.IN, lexicon.RB, lexicon.Colon)

// complements are the labels of dependents that tell the constructions of a cue apart.
var complements = syntax.Labels(syntax.Nsubj, syntax.NsubjPass, syntax.Csubj, syntax.Obj, syntax.Iobj, syntax.Ccomp,
	syntax.Xcomp, syntax.Obl, syntax.Expl, syntax.Parataxis, syntax.Advcl, syntax.Acl, syntax.Nmod, syntax.Poss, syntax.Cop,
	syntax.Prt, syntax.AuxPass, syntax.Mark, syntax.Case)

// mayAnchor reports whether a cue may turn on item i.
func (f *Finder) mayAnchor(i int) bool {
	it := &f.items[i]
	if !anchors.Has(it.tag) {
		return false
	}
	switch it.tag {
	case lexicon.Colon:
		return true
	case lexicon.IN:
		return f.is(i, "per", "for", "in", "with", "as", "of", "according", "against", "on", "to", "about")
	case lexicon.RB:
		return f.is(i, "reportedly", "allegedly", "supposedly", "purportedly", "apparently")
	}
	verb := lexicon.Verbs.Has(it.tag)
	switch {
	case !verb && it.share == 0, f.isAttributive(i), f.isOtherWord(i):
		return false
	case f.glimpses[i] < f.leastGlimpse() && !f.opensNested(i):
		return false
	}
	return !verb || !f.isAuxiliary(i)
}

// isAttributive reports whether the participle at item i describes the noun after it.
func (f *Finder) isAttributive(i int) bool {
	if t := f.tag(i); t != lexicon.VBN && t != lexicon.VBD {
		return false
	}
	before, next := f.tag(i-1), f.tag(i+1)
	if next == lexicon.NNS && before == lexicon.CD && (f.tag(i-2) == lexicon.IN || f.tag(i-2) == lexicon.DT) {
		return true // two of five promised ships
	}
	if !lexicon.Nouns.Has(next) && !lexicon.Adjectives.Has(next) {
		return false
	}
	return before == lexicon.PRPS || before == lexicon.POS || f.is(i-1, "the", "a", "an") // the said agreement, the suggested price
}

// isOtherWord reports whether the word at item i is a given name before another, or a noun before a verb that is
// tagged as one itself: Hope Lund; the night express passes.
func (f *Finder) isOtherWord(i int) bool {
	switch t, next := f.tag(i), f.tag(i+1); {
	case lexicon.Nouns.Has(t) && lexicon.ProperNouns.Has(next):
		return f.l.Entries[f.l.Find(f.text(i))].Lists&(lexicon.Male|lexicon.Female) != 0
	case t == lexicon.VBP || t == lexicon.VB:
		return f.tag(i-1) == lexicon.NN && (next == lexicon.VBZ || next == lexicon.VBD)
	}
	return false
}

// opensNested reports whether item i, though it is none at a glance, may be a cue within another's content, of which
// nothing was learned: it is nearly always one, and that follows it. Had told her that.
func (f *Finder) opensNested(i int) bool {
	return f.items[i].share >= nestedShare && (f.is(i+1, "that") || f.is(i+2, "that")) && f.Weights.Tables[IsClaim].weights != ""
}

// isAuxiliary reports whether the verb at item i is an auxiliary or a copula.
func (f *Finder) isAuxiliary(i int) bool {
	switch f.label(i) {
	case syntax.Aux, syntax.AuxPass, syntax.Cop:
		return f.isBe(i) || f.isHave(i) || f.is(i, "do", "does", "did", "get", "got")
	}
	return false
}

// share returns in how many of a hundred cases the word at item i was part of a cue.
func (f *Finder) share(i int) int { return int(f.items[i].share) }

// shareOf computes share for a lemma and a tag.
func (f *Finder) shareOf(lemma lexicon.Word, tag lexicon.Tag) uint8 {
	if !(lexicon.Verbs | lexicon.Nouns | lexicon.Adjectives).Has(tag) {
		return 0
	}
	return uint8(f.l.Share(lemma, lexicon.ClassOf(tag)))
}

// glimpse emits the features that say whether item a is worth the question whether it is the head of a cue.
func (f *Finder) glimpse(a int) {
	const t = 900
	word, form := f.lex(a), uint32(f.form(a))
	share := uint32(f.share(a) / 8)
	f.emit1(t, word)
	f.emit2(t+1, word, form)
	f.emit2(t+2, word, f.lex(a+1))
	f.emit2(t+3, word, f.tagValue(a+1))
	f.emit2(t+4, word, f.lex(a-1))
	f.emit3(t+5, form, f.tagValue(a+1), f.tagValue(a+2))
	f.emit3(t+6, form, f.tagValue(a-1), f.tagValue(a-2))
	f.emit2(t+7, share, form)
	f.emit3(t+8, share, f.tagValue(a+1), f.tagValue(a-1))
	f.emit2(t+9, f.lex(a+1), form)
	f.emit2(t+10, f.lex(a-1), form)
	f.emit2(t+11, share, f.lex(a+1))
}

// form returns the form of the word at i: its tag, the infinitive with to apart from the one without.
func (f *Finder) form(i int) uint8 {
	if f.tag(i) == lexicon.VB && f.tag(i-1) == lexicon.TO {
		return uint8(lexicon.TO)
	}
	return uint8(f.tag(i))
}

// Kinds of nouns.
const (
	heKind      = 1 // a person or people under a pronoun
	weKind      = 2 // the writer
	youKind     = 3 // the reader
	pronounKind = 4 // other pronouns
	whoKind     = 5
	whichKind   = 6 // and prepositions
	nameKind    = 7
	quotedKind  = 8
	roleKind    = 9 // people and groups by what they do
	orgKind     = 10
	docKind     = 11
	thingsKind  = 12 // things that no list knows, in the plural
	thingKind   = 13 // and in the singular
	articleKind = 14 // an article, this, there
	dayKind     = 15 // days and months
)

// nounKind returns what sort of word item i is as a source, 0 outside the sentence.
func (f *Finder) nounKind(i int) uint32 {
	if i < 0 || i >= len(f.items) {
		return 0
	}
	switch t := f.tag(i); {
	case t == lexicon.PRP || t == lexicon.PRPS:
		switch {
		case f.is(i, "he", "she", "they", "his", "her", "their"):
			return heKind
		case f.is(i, "i", "we", "my", "our", "me", "us"):
			return weKind
		case f.is(i, "you", "your"):
			return youKind
		}
		return pronounKind
	case t == lexicon.WP || t == lexicon.WPS:
		return whoKind
	case t == lexicon.WDT || t == lexicon.IN:
		return whichKind
	case lexicon.ProperNouns.Has(t):
		return nameKind
	case t == quoted:
		return quotedKind
	case t == lexicon.DT || t == lexicon.EX:
		return articleKind
	}
	switch li := f.nounLists(i); {
	case li&(lexicon.RoleNoun|lexicon.GroupNoun) != 0:
		return roleKind
	case li&lexicon.OrgNoun != 0:
		return orgKind
	case li&lexicon.DocNoun != 0:
		return docKind
	case li&(lexicon.Day|lexicon.Month) != 0:
		return dayKind
	}
	if f.tag(i) == lexicon.NNS {
		return thingsKind
	}
	return thingKind
}

// subjectOf returns the subject of item a in the tree, its own or that of what it is joined to, or -1; and how it was
// found.
func (f *Finder) subjectOf(a int) (int, uint32) {
	k := int32(a)
	for n := uint32(0); n < 5; n++ {
		if s := f.dependent(int(k), syntax.Labels(syntax.Nsubj, syntax.NsubjPass)); s >= 0 {
			return s, n
		}
		nd := &f.nodes[k]
		switch nd.label {
		case syntax.Xcomp, syntax.Conj, syntax.Advcl, syntax.Cop, syntax.Ccomp, syntax.Dep, syntax.Parataxis:
			k = nd.head
		case syntax.Acl, syntax.Relcl:
			return int(nd.head), n + 8
		case syntax.Obj, syntax.Obl, syntax.Nmod:
			if p := f.dependent(int(k), syntax.Labels(syntax.Poss)); p >= 0 {
				return p, n + 16
			}
			k = nd.head
		default:
			if p := f.dependent(int(k), syntax.Labels(syntax.Poss)); p >= 0 {
				return p, n + 16
			}
			return -1, 31
		}
		if k < 0 {
			break
		}
	}
	return -1, 30
}

// signature returns which complements item a has, as a bit set.
func (f *Finder) signature(a int) uint32 {
	s := syntax.LabelSet(0)
	for c := f.nodes[a].child; c >= 0; c = f.nodes[c].next {
		s |= 1 << f.nodes[c].label
	}
	s &= complements
	return uint32(s) ^ uint32(s>>32)*31
}

// quotesNear tells where the nearest quotations of speech stand beside item a.
func (f *Finder) quotesNear(a int) uint32 {
	v := uint32(0)
	for d := 1; d <= 12; d++ {
		if f.tag(a-d) == quoted {
			v = 1 + uint32(min(d, 4))
			if f.endsWithComma(a - d) {
				v += 4
			}
			break
		}
	}
	for d := 1; d <= 12; d++ {
		if f.tag(a+d) == quoted {
			v += 16 * (1 + uint32(min(d, 5)))
			if t := f.tag(a + d - 1); t == lexicon.Comma || t == lexicon.Colon {
				v += 128
			}
			break
		}
		if i := a + d; i < len(f.items) && f.items[i].split {
			v += 256
			break
		}
	}
	return v
}

// cueFeatures emits the features that say whether item a is the head of a cue.
func (f *Finder) cueFeatures(a int) {
	const t = 1000
	f.neighbourFeatures(t, a)
	f.dependentFeatures(t, a)
	f.headFeatures(t, a)
	f.placeFeatures(t, a)
}

// neighbourFeatures emits those features of the cue whose head is item a which tell of the words beside it.
func (f *Finder) neighbourFeatures(t uint32, a int) {
	word, form, tag := f.lex(a), uint32(f.form(a)), f.tagValue(a)
	f.emit1(t, word)
	f.emit2(t+1, word, form)
	f.emit2(t+5, word, f.lex(a+1))
	f.emit3(t+7, word, f.tagValue(a+1), f.tagValue(a+2))
	f.emit3(t+9, form, f.tagValue(a+1), f.tagValue(a+2))
	f.emit3(t+10, form, f.tagValue(a-1), f.tagValue(a-2))
	f.emit3(t+11, form, f.lex(a+1), uint32(f.nodes[a].label))
	f.emit2(t+12, f.lex(a+1), f.lex(a+2))
	f.emit2(t+18, f.lex(a-1), form)
	f.emit2(t+19, f.lex(a+1), form)
	f.emit3(t+62, tag, form, f.tagValue(a+1))
	f.emit2(t+65, tag, f.lex(a+1))
	f.emit2(t+67, tag, f.tagValue(a-1))
	f.emit2(t+68, tag, f.tagValue(a+1))
	f.emit2(t+71, f.tagValue(a+1), form)
}

// dependentFeatures emits those features of the cue whose head is item a which tell of its dependents.
func (f *Finder) dependentFeatures(t uint32, a int) {
	word, form, tag := f.lex(a), uint32(f.form(a)), f.tagValue(a)
	for c := f.nodes[a].child; c >= 0; c = f.nodes[c].next {
		label, child := uint32(f.nodes[c].label), f.lex(int(c))
		f.emit3(t+31, form, label, child)
		f.emit3(t+72, tag, label, f.tagValue(int(c)))
		f.emit3(t+74, form, label, f.tagValue(int(c)))
		switch f.nodes[c].label {
		case syntax.Obl, syntax.Nmod, syntax.Advcl, syntax.Ccomp, syntax.Xcomp, syntax.Acl, syntax.Parataxis, syntax.Relcl:
			first := f.lex(int(f.nodes[c].left))
			f.emit3(t+32, word, label, first)
			f.emit3(t+75, tag, label, first)
		case syntax.Aux, syntax.Advmod, syntax.AuxPass:
			f.emit2(t+40, uint32(f.share(a)/8), child)
		}
	}
}

// headFeatures emits those features of the cue whose head is item a which tell of what that depends on.
func (f *Finder) headFeatures(t uint32, a int) {
	n := &f.nodes[a]
	label := uint32(n.label)
	if h := int(n.head); h >= 0 {
		f.emit3(t+41, f.lex(a), label, f.lex(h))
		f.emit3(t+42, label, f.lex(h), uint32(f.form(a)))
	}
	for d := uint32(0); d < 6 && n.head >= 0; d++ {
		if share := f.share(int(n.head)); share >= 20 {
			f.emit3(t+46, d, uint32(n.label), uint32(share/20))
			f.emit3(t+47, uint32(n.label), uint32(f.share(a)/8), uint32(share/20))
			break
		}
		n = &f.nodes[n.head]
	}
}

// placeFeatures emits those features of the cue whose head is item a which tell where it stands: beside or within
// quotation marks, in a headline.
func (f *Finder) placeFeatures(t uint32, a int) {
	form := uint32(f.form(a))
	quotes := f.quotesNear(a)
	f.emit2(t+50, quotes, form)
	f.emit2(t+79, f.tagValue(a), quotes)
	it := &f.items[a]
	in := boolean(it.quoted)
	sentence := &f.t.Sentences[f.t.Tokens[it.first].Sentence]
	if f.t.Paragraphs[sentence.Paragraph].Headline {
		in += 2
	}
	subject, _ := f.subjectOf(a)
	f.emit2(t+53, in, form)
	f.emit2(t+54, in, f.nounKind(subject))
	f.emit3(t+55, in, uint32(f.share(a)/8), uint32(min(a, 4)))
	f.emit2(t+58, f.lex(a), in)
}
