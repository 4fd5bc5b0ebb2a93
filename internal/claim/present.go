package claim

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// A tagger takes a verb in the present tense for a plural where it knows no better: the baker frets that; the mayor ventures it is late; it
// leaked, another repeats. What stands before it, a subject that is one person or thing, and what stands after it, tell it.

// retagPresent makes verbs of the plurals of sentence s that are verbs by what stands around them.
func (f *Finder) retagPresent(s *token.Sentence) {
	begin, finite := s.First, false // of the words since the last mark or conjunction, and whether a finite verb is among them
	before := false                 // a finite verb stands before them
	for i := s.First; i < s.Last; i++ {
		k, tag := &f.t.Tokens[i], f.g.Tags[i]
		switch {
		case k.Kind != token.Word && k.Kind != token.Number, tag == lexicon.CC && (i == begin || !lexicon.ProperNouns.Has(f.g.Tags[i-1])),
			(tag == lexicon.IN || tag == lexicon.WRB || tag == lexicon.RB) && lexicon.Among(" as while whereas although though because if when ", f.printed(i)):
			begin, finite, before = i+1, false, before || finite
			continue
		case lexicon.FiniteVerbs.Has(tag) || tag == lexicon.MD:
			finite = true
			continue
		}
		if i == begin && tag == lexicon.NN && f.followsAside(i, s) {
			f.g.Tags[i], finite = lexicon.VBP, true
			continue
		}
		if finite || i == begin || i > begin+maxSubject || f.hasCapital(i) {
			continue
		}
		switch {
		case tag == lexicon.NN && before && f.reportsIn(begin, i, s):
			f.g.Tags[i], finite = lexicon.VBP, true
		case tag == lexicon.NNS && f.mayBePresent(i) && f.isOne(begin, i):
			if f.leadsToClause(begin, i, s.Last) || before && f.closesClaim(begin, i, s) {
				f.g.Tags[i], finite = lexicon.VBZ, true
			}
		case tag == lexicon.NN && f.isBase(i) && f.areSeveral(begin, i) && f.leadsToClause(begin, i, s.Last):
			f.g.Tags[i], finite = lexicon.VBP, true
		}
	}
}

// reportsIn reports whether token i of sentence s, after the plural that starts at token begin behind a comma, is the verb of those who report in a
// journal what stands before: It heals, Roth and her colleagues | report | in Salt.
func (f *Finder) reportsIn(begin, i int32, s *token.Sentence) bool {
	if begin < s.First+3 || f.t.Tokens[begin-1].Char != ',' || f.printed(i) != "report" || i+2 >= s.Last || f.printed(i+1) != "in" || !f.mayBeSubject(begin, i) {
		return false
	}
	if f.finiteIn(i+1, s.Last) {
		return false
	}
	for k := begin; k < i; k++ {
		if f.g.Tags[k] == lexicon.NNS {
			return true
		}
	}
	return false
}

// maxSubject is how many tokens the subject of such a verb has at most, and maxClause how many of what it claims are looked at.
const maxSubject, maxClause = 12, 40

// followsAside reports whether token i of sentence s, after an aside between commas, is the verb of the plural before it, with a clause that it
// claims: Researchers, writing in Salt, | report that.
func (f *Finder) followsAside(i int32, s *token.Sentence) bool {
	if i < s.First+4 || i > s.First+maxClause || f.t.Tokens[i-1].Char != ',' || i+2 >= s.Last || f.printed(i+1) != "that" || !f.isBase(i) {
		return false
	}
	m := f.wordsEnd(s.First, i)
	return m+1 < i && f.t.Tokens[m].Char == ',' && m > s.First && f.areSeveral(s.First, m) && !f.finiteIn(s.First, m) && f.leadsToClause(s.First, i, s.Last)
}

// mayBePresent reports whether token i may be a verb in the third person by its form.
func (f *Finder) mayBePresent(i int32) bool {
	form := f.printed(i)
	if !strings.HasSuffix(form, "s") || strings.HasSuffix(form, "ss") || strings.HasSuffix(form, "men") {
		return false
	}
	return f.presentOf(i) != 0 || f.strange(i) || utters(form) != lexicon.NoTag
}

// presentOf returns the lemma that token i has as a verb in the present tense, though the lexicon may have its form as a noun alone, or 0.
func (f *Finder) presentOf(i int32) lexicon.Word {
	if w := f.l.Entries[f.g.Words[i]].Verb; w != 0 {
		return w
	}
	return f.l.Entries[f.l.Find(strings.TrimSuffix(f.printed(i), "s"))].Verb
}

// isBase reports whether token i may be the base form of a verb.
func (f *Finder) isBase(i int32) bool {
	w := f.g.Words[i]
	return f.l.Entries[w].Verb == w && w != 0 || utters(f.printed(i)) == lexicon.VBP
}

// areSeveral reports whether the words [i, e) are a subject that is several: bakers in Lund, Mr and Mrs Roth.
func (f *Finder) areSeveral(i, e int32) bool {
	if !f.mayBeSubject(i, e) {
		return false
	}
	for k := i + 1; k < e; k++ {
		if f.g.Tags[k] == lexicon.CC && lexicon.ProperNouns.Has(f.g.Tags[e-1]) {
			return true
		}
	}
	return f.g.Tags[e-1] == lexicon.NNS && f.printed(i) != "the" && f.printed(i) != "The"
}

// isOne reports whether the words [i, e) are a subject that is one: the baker, Ana Roth, another; but not: the, the bakers', big.
func (f *Finder) isOne(i, e int32) bool {
	last := f.g.Tags[e-1]
	switch {
	case !f.mayBeSubject(i, e):
		return false
	case last == lexicon.NN, lexicon.ProperNouns.Has(last), f.mayName(e-1) && e == i+1 && f.strange(i):
		return true
	case last == lexicon.DT:
		return e == i+1 // another
	}
	return last == lexicon.CD && e == i+1
}

// leadsToClause reports whether what follows the verb at token i, whose subject starts at token begin, is a clause that it claims, or an object at least, and not what would follow a
// noun: frets | that it leaked; ventures | it is late.
func (f *Finder) leadsToClause(begin, i, end int32) bool {
	if i+1 >= end {
		return false
	}
	stops := f.t.Tokens[end-1].Char == '.'
	end = min(end, i+maxClause)
	if f.printed(i+1) == "that" {
		finites := 0
		for k := i + 2; k < end; k++ {
			if lexicon.FiniteVerbs.Has(f.g.Tags[k]) || f.g.Tags[k] == lexicon.MD {
				finites++
			}
		}
		alone := lexicon.ProperNouns.Has(f.g.Tags[i-1]) || f.g.Tags[i-1] == lexicon.DT || strings.EqualFold(f.printed(begin), "a")
		if i+2 >= end || finites == 0 || finites > 1 && !alone || !subjects.Has(f.g.Tags[i+2]) {
			return false
		}
		f.g.Tags[i+1] = lexicon.IN
		return true
	}
	if f.g.Tags[i+1] == lexicon.TO && f.l.Says(f.presentOf(i), lexicon.ToInf) {
		return i+2 < end && f.isBase(i+2) && !f.finiteIn(i+3, f.partEndAt(i+3, end)) // pledges to strike | if talks fail
	}
	if lexicon.Among(asks, f.printed(i+1)) && f.l.Says(f.presentOf(i), lexicon.Wh) {
		return f.finiteIn(i+2, end) // question | whether it works
	}
	if f.saysWritten(i) && subjects.Has(f.g.Tags[i+1]) && f.finiteIn(i+1, end) {
		return true // the policy states staff must
	}
	const starts = lexicon.TagSet(1<<lexicon.DT | 1<<lexicon.PRP | 1<<lexicon.PRPS | 1<<lexicon.EX)
	if starts.Has(f.g.Tags[i+1]) {
		return f.finiteIn(i+1, end) || stops // hails the ruling.
	}
	return stops && subjects.Has(f.g.Tags[i+1]) && !f.finiteIn(i+1, end) &&
		f.l.Says(f.presentOf(i), lexicon.Object) // hails higher prices.
}

// clauseWords are those that begin a clause of their own after what somebody means to do.
const clauseWords = " if unless until when while as because although though after before since "

// partEndAt returns the first token from i on that is a mark or begins a clause of its own, or end.
func (f *Finder) partEndAt(i, end int32) int32 {
	for ; i < end; i++ {
		if k := f.t.Tokens[i].Kind; k != token.Word && k != token.Number || lexicon.Among(clauseWords, f.printed(i)) {
			break
		}
	}
	return i
}

// saysWritten reports whether token i may be a verb for what something written says, and the word before it is such a thing: guidance | states.
func (f *Finder) saysWritten(i int32) bool {
	written := f.nounListsOf(i-1)&lexicon.DocNoun != 0 ||
		lexicon.Among(" policy guidance advice law code charter constitution lease contract manual rulebook research evidence ", f.printed(i-1))
	return written && f.l.Says(f.presentOf(i), lexicon.That)
}

// asks are the words with which an indirect question begins.
const asks = " if whether how why who what when where "

// subjects are the tags with which the subject of a clause may start.
const subjects = lexicon.Nouns | lexicon.Adjectives | 1<<lexicon.DT | 1<<lexicon.PRP | 1<<lexicon.PRPS | 1<<lexicon.CD | 1<<lexicon.EX

// closesClaim reports whether the words from begin to the verb at token i say, after a comma and before another or the end, who says what the
// sentence says besides: It leaked, another | repeats.
func (f *Finder) closesClaim(begin, i int32, s *token.Sentence) bool {
	if begin < s.First+2 || f.t.Tokens[begin-1].Char != ',' || i+1 < s.Last && f.t.Tokens[i+1].Kind != token.Punct {
		return false
	}
	if verb := f.presentOf(i); f.utteringTag(i) == lexicon.NoTag && !f.l.Says(verb, lexicon.That) {
		if f.l.Share(verb, lexicon.Verb) == 0 {
			return false
		}
		for k := begin; k < i; k++ {
			if f.g.Tags[k] == lexicon.IN || f.g.Tags[k] == lexicon.CC {
				return false // an author of books on extremist issues
			}
		}
	}
	return true
}
