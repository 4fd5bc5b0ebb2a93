package claim

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// clauseEnd returns the semicolon of a sentence after which another clause has a subject and a cue of its own, or
// where the sentence ends: Ruth said it was hers; Esther swore it was not. What a clause without a cue says may be
// what the one before claims. While weights are learned, a sentence is one, and in a novel clauses part only where
// the second is a quotation with a cue after it.
func (f *Finder) clauseEnd(s *token.Sentence) int32 {
	if f.Teach != nil {
		return s.Last
	}
	verb, depth := false, 0 // a finite verb stands before, and how many brackets are open
	for i := s.First; i < s.Last; i++ {
		k := &f.t.Tokens[i]
		tag := f.g.Tags[i]
		switch {
		case tag == lexicon.Left:
			depth++
		case tag == lexicon.Right:
			depth--
		case k.Quotation >= 0 || depth > 0:
		case lexicon.FiniteVerbs.Has(tag) || tag == lexicon.MD:
			verb = true
		case k.Char == ';' && verb && f.claimsFrom(i+1, s.Last), k.Char == ',' && verb && f.answersFrom(s, i):
			return i
		}
	}
	return s.Last
}

// answersFrom reports whether the comma at token i stands after what somebody says, with the source and the cue at
// its end, and before a conjunction and another clause that claims something: The lift fell, the owner said, but the
// mayor said it did not.
func (f *Finder) answersFrom(s *token.Sentence, i int32) bool {
	if f.novel || i+2 >= s.Last || !lexicon.Among(" but and though although while whereas ", f.t.In(int(i+1))) {
		return false
	}
	return f.trailed(s.First, i) && f.claimsFrom(i+2, s.Last)
}

// claimsFrom reports whether the clause that begins with token i, in a sentence up to token end, has a subject and a
// cue as its first verb, or opens with a quotation.
func (f *Finder) claimsFrom(i, end int32) bool {
	if i < end && f.t.Tokens[i].Kind == token.Open && f.opaque[f.t.Tokens[i].Quotation] {
		i = f.ends[f.t.Tokens[i].Quotation]
		return i < end && f.finiteIn(i, end)
	}
	if f.novel {
		return false
	}
	if f.opensView(i, end) {
		return true
	}
	subject, main := false, int32(-1) // its first verb with the auxiliaries before it, the last of them so far
	for ; i < end && f.t.Tokens[i].Char != ';'; i++ {
		if f.t.Tokens[i].Quotation >= 0 {
			if main >= 0 {
				break
			}
			continue
		}
		began := main >= 0
		switch tag := f.g.Tags[i]; {
		case began && lexicon.Verbs.Has(tag) && !f.isHelper(main):
			return f.opensClaim(main) // did not deny | receiving
		case lexicon.FiniteVerbs.Has(tag) || tag == lexicon.MD || began && lexicon.Verbs.Has(tag):
			if !subject {
				return false
			}
			main = i
		case began && lexicon.Adverbs.Has(tag):
		case began:
			return f.opensClaim(main)
		case subjectTags.Has(tag):
			subject = true
		case tag == lexicon.WP || tag == lexicon.WDT || tag == lexicon.WRB:
			if !subject {
				return false
			}
			if i = f.asideCloses(i, end); i == end { // one, who gave no name, said
				return false
			}
		}
	}
	return main >= 0 && f.opensClaim(main)
}

// isHelper reports whether token i is an auxiliary or a modal.
func (f *Finder) isHelper(i int32) bool {
	if f.g.Tags[i] == lexicon.MD {
		return true
	}
	switch f.l.Entries[f.l.Entries[f.g.Words[i]].Verb].Form {
	case "be", "have", "do":
		return true
	}
	return false
}

// opensView reports whether what begins with token i says at once whose words or view it gives: according to Roth, in my view.
func (f *Finder) opensView(i, end int32) bool {
	if i+3 >= end {
		return false
	}
	switch next := f.printed(i + 1); f.printed(i) {
	case "according":
		return next == "to"
	case "per":
		return f.g.Tags[i+1] == lexicon.DT || f.g.Tags[i+1] == lexicon.PRPS
	case "in":
		return f.g.Tags[i+1] == lexicon.PRPS && lexicon.Among(" view opinion words telling ", f.printed(i+2)) && f.t.Tokens[i+3].Char == ','
	}
	return false
}

// asideCloses returns the comma with which the relative clause between commas ends that begins with token i, or end.
func (f *Finder) asideCloses(i, end int32) int32 {
	if f.t.Tokens[i-1].Char != ',' {
		return end
	}
	for k := i + 1; k < min(end, i+maxAside); k++ {
		if f.t.Tokens[k].Char == ',' {
			return k
		}
	}
	return end
}

// subjectTags are the tags of the words of which a clause with one has a subject.
var subjectTags = lexicon.Nouns | lexicon.Tags(lexicon.PRP, lexicon.EX, lexicon.DT, lexicon.CD)

// opensClaim reports whether the verb at token i is more likely a cue than not where it is the first of its clause.
func (f *Finder) opensClaim(i int32) bool {
	verb := f.l.Entries[f.g.Words[i]].Verb
	if f.besideToken(int(i)) >= clauseShare {
		return true
	}
	return verb != 0 && (f.l.MeaningOf(verb, lexicon.That) == lexicon.Sure || f.l.Entries[verb].Form == "put")
}

// clauseShare is how often a verb must be a cue for that, in hundredths.
const clauseShare = 40

// trailed reports whether the tokens [i, e) end with a comma, or a quotation, and who says what stands before it, and
// when or where: The lift fell, the owner said on Monday.
func (f *Finder) trailed(i, e int32) bool {
	k := e - 1
	for ; k > i && k > e-maxTail && !lexicon.FiniteVerbs.Has(f.g.Tags[k]); k-- {
		if tag := f.g.Tags[k]; !trailedTags.Has(tag) || f.t.In(int(k)) == "that" {
			return false
		}
	}
	if !lexicon.FiniteVerbs.Has(f.g.Tags[k]) || f.t.Tokens[k].Quotation >= 0 || f.besideToken(int(k)) < mostlyShare {
		return false
	}
	for k--; k > i && k > e-maxAside; k-- {
		switch t := &f.t.Tokens[k]; {
		case t.Kind == token.Close:
			return true
		case t.Char == ',':
			return f.hasFinite(i, k)
		case lexicon.FiniteVerbs.Has(f.g.Tags[k]):
			return false
		}
	}
	return false
}

// trailedTags are the tags of the words of a source and of what says when or where.
var trailedTags = lexicon.Nouns | lexicon.Adjectives |
	lexicon.Tags(lexicon.IN, lexicon.DT, lexicon.CD, lexicon.PRP, lexicon.Comma)

// hasFinite reports whether a finite verb is among the tokens [i, last).
func (f *Finder) hasFinite(i, last int32) bool {
	for ; i < last; i++ {
		if lexicon.FiniteVerbs.Has(f.g.Tags[i]) {
			return true
		}
	}
	return false
}

// finiteAmong reports whether a finite verb is among the items [i, e).
func (f *Finder) finiteAmong(i, e int) bool {
	s := f.span(i, e)
	return f.hasFinite(s.First, s.Last)
}
