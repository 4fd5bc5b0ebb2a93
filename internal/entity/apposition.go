package entity

import (
	"cmp"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// maxDescription is how many tokens after a name its description is looked for in: ", the former deputy head of ...".
const maxDescription = 8

// described returns the noun that an apposition or a copula after token i describes the name before it with, or 0:
// ", an economist at", "is a carmaker".
func (r *Resolver) described(i, last int32) lexicon.Word {
	t := r.t
	j := i
	if t.Tokens[i].Char == '(' { // a party, an acronym
		for j < last && j < i+5 && t.Tokens[j].Char != ')' {
			j++
		}
		j++
	}
	if j+1 >= last {
		return 0
	}
	comma := t.Tokens[j].Char == ','
	switch {
	case comma:
		j++
	case r.isBe(j):
		if tag := r.g.Tags[j+1]; tag != lexicon.DT {
			return 0
		}
		j++
	default:
		return 0
	}
	if comma && t.Tokens[j].Kind == token.Number && j+2 < last && t.Tokens[j+1].Char == ',' {
		j += 2
	}
	for end := min(last, j+maxDescription); j < end; j++ {
		tag := r.g.Tags[j]
		switch {
		case tag == lexicon.DT || tag == lexicon.PRPS || lexicon.Adjectives.Has(tag) || tag == lexicon.VBN || tag == lexicon.POS || tag == lexicon.CD || lexicon.ProperNouns.Has(tag):
			if comma && tag == lexicon.NNP && r.lists(j)&lexicon.RoleNoun == 0 && t.Tokens[j-1].Char == ',' {
				return 0 // a list of names, a place
			}
			if j+1 < end && r.g.Tags[j+1] == lexicon.POS {
				continue // the Admiral's wife
			}
			if l := r.lists(j); lexicon.ProperNouns.Has(tag) && l&lexicon.RoleNoun != 0 {
				return r.lowerWord(j)
			}
			continue
		case lexicon.Nouns.Has(tag):
			if j+1 < end && (lexicon.Nouns.Has(r.g.Tags[j+1]) || r.g.Tags[j+1] == lexicon.POS) {
				continue
			}
			if l := r.lists(j); l&(lexicon.RoleNoun|lexicon.OrgNoun|lexicon.DocNoun) != 0 {
				if comma && j+1 < last && r.verbFollows(j+1) {
					return 0 // Meanwhile, the agency says
				}
				w := r.g.Words[j]
				if l&lexicon.OrgNoun != 0 && r.l.Entries[w].Lists&lexicon.OrgNoun == 0 {
					return r.l.Find("company") // a ferry operator
				}
				return cmp.Or(r.l.Entries[w].Noun, w)
			}
			return 0
		default:
			return 0
		}
	}
	return 0
}

func (r *Resolver) isBe(i int32) bool {
	switch r.form(i) {
	case "is", "was":
		return true
	}
	return false
}

// appositive reports whether the noun at token i describes one person and a name may follow it after a comma: the chief
// engineer, its spokeswoman.
func (r *Resolver) appositive(i int32) bool {
	if r.g.Tags[i] != lexicon.NN || r.lists(i)&lexicon.RoleNoun == 0 {
		return false
	}
	for k := i - 1; k >= 0 && k > i-maxModifiers; k-- {
		switch tag := r.g.Tags[k]; {
		case tag == lexicon.PRPS || tag == lexicon.POS || tag == lexicon.DT && (r.definite(k) || !r.dialogue && k == r.t.Sentences[r.t.Tokens[i].Sentence].First):
			return true
		case !lexicon.Adjectives.Has(tag) && !lexicon.Nouns.Has(tag):
			return false
		}
	}
	return false
}

// orgAppositive reports whether the noun at token i is one organisation's, in a description that a name may follow after a comma: the company, their
// trade body.
func (r *Resolver) orgAppositive(i int32) bool {
	if l := r.lists(i); r.g.Tags[i] != lexicon.NN || l&lexicon.OrgNoun == 0 && r.form(i) != "body" || l&lexicon.RoleNoun != 0 {
		return false
	}
	for k := i - 1; k >= 0 && k > i-maxModifiers; k-- {
		switch tag := r.g.Tags[k]; {
		case tag == lexicon.PRPS || tag == lexicon.POS || tag == lexicon.DT && r.definite(k):
			return k == 0 || tag == lexicon.POS || r.g.Tags[k-1] != lexicon.IN && r.g.Tags[k-1] != lexicon.TO // a nurse at the hospital, Ana Roth
		case !lexicon.Adjectives.Has(tag) && !lexicon.Nouns.Has(tag):
			return false
		}
	}
	return false
}

// complemented returns the noun that the token i, the last of a phrase with of, is the complement's end of, or i: the operator of the ferries. The
// sentence starts at token first.
func (r *Resolver) complemented(i, first int32) int32 {
	for k := i; k > first && k > i-maxModifiers; k-- {
		switch tag := r.g.Tags[k]; {
		case r.form(k) == "of" && k < i && lexicon.Nouns.Has(r.g.Tags[k-1]):
			return k - 1
		case !lexicon.Nouns.Has(tag) && !lexicon.Adjectives.Has(tag) && tag != lexicon.DT && tag != lexicon.POS:
			return i
		}
	}
	return i
}

// closes reports whether a mark at token i ends an apposition.
func (r *Resolver) closes(i int32) bool {
	if int(i) >= len(r.t.Tokens) {
		return true
	}
	switch r.t.Tokens[i].Char {
	case ',', '.', ';':
		return true
	}
	return false
}

// oneOf reports whether the description that ends with token i has an article that is not definite: a survivor.
func (r *Resolver) oneOf(i int32) bool {
	for k := i - 1; k >= 0 && k > i-maxModifiers; k-- {
		if tag := r.g.Tags[k]; tag == lexicon.DT {
			return !r.definite(k)
		} else if !lexicon.Adjectives.Has(tag) && !lexicon.Nouns.Has(tag) {
			return false
		}
	}
	return false
}

// namedAfter reports whether a name follows the noun at token i after a comma: its captain, Ana Roth; the mayor of Bergen, Ana Roth, said.
// Of an article that is not definite, the name must be all of the apposition: a survivor, Ana Roth, said.
func (r *Resolver) namedAfter(i, last int32) bool {
	k := i + 1
	if k+2 < last && r.form(k) == "of" {
		for k++; k < last && k < i+maxModifiers && (lexicon.Nouns | lexicon.Adjectives | 1<<lexicon.DT | 1<<lexicon.POS).Has(r.g.Tags[k]); k++ {
		}
	}
	if k+2 >= last || r.t.Tokens[k].Char != ',' || !r.appositive(i) && (r.dialogue || (!lexicon.Trader(r.form(i)) || !r.definite(i-1)) && !r.orgAppositive(i)) {
		return false
	}
	n := k + 1
	if r.g.Tags[n] == lexicon.DT && r.orgAppositive(i) {
		n++
	}
	if t := &r.t.Tokens[n]; t.Kind != token.Word || t.Flags&token.Capital == 0 || r.lists(n)&(lexicon.Day|lexicon.Month|lexicon.PlaceName) != 0 {
		return false
	}
	if k == i+1 && r.appositive(i) && !r.oneOf(i) {
		return true
	}
	for n < last && n < k+maxModifiers && r.t.Tokens[n].Flags&token.Capital != 0 {
		n++
	}
	return r.closes(n)
}

// apposedPronoun reports whether the description that ends with token i, and perhaps with whose it is, says who the pronoun after a comma
// is: The daughter of a salt farmer, she left school at eleven. It is nobody else.
func (r *Resolver) apposedPronoun(i int32) bool {
	last := r.t.Sentences[r.t.Tokens[i].Sentence].Last
	for k := i + 1; k+1 < last && k < i+maxDescription; k++ {
		if r.t.Tokens[k].Char == ',' {
			p := r.pronoun(k + 1)
			return (p == he || p == she) && r.g.Tags[k+1] == lexicon.PRP
		}
		if lexicon.Verbs.Has(r.g.Tags[k]) {
			return false
		}
	}
	return false
}
