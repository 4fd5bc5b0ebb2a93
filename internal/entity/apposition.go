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
	if !comma && (!r.isBe(j) || r.g.Tags[j+1] != lexicon.DT) {
		return 0
	}
	j++
	if comma && t.Tokens[j].Kind == token.Number && j+2 < last && t.Tokens[j+1].Char == ',' {
		j += 2 // , 34, an economist
	}
	for end := min(last, j+maxDescription); j < end; j++ {
		tag := r.g.Tags[j]
		next := lexicon.NoTag
		if j+1 < end {
			next = r.g.Tags[j+1]
		}
		switch {
		case descriptive.Has(tag):
			role := r.lists(j)&lexicon.RoleNoun != 0
			if comma && tag == lexicon.NNP && !role && t.Tokens[j-1].Char == ',' {
				return 0 // a list of names, a place
			}
			if role && lexicon.ProperNouns.Has(tag) && next != lexicon.POS { // not: the Admiral's wife
				return r.lowerWord(j)
			}
		case !lexicon.Nouns.Has(tag):
			return 0
		case lexicon.Nouns.Has(next) || next == lexicon.POS:
		case comma && j+1 < last && r.verbFollows(j+1):
			return 0 // Meanwhile, the agency says
		default:
			return r.headNoun(j)
		}
	}
	return 0
}

// descriptive are the tags of what stands before the head of a description.
const descriptive = lexicon.Adjectives | lexicon.ProperNouns |
	1<<lexicon.DT | 1<<lexicon.PRPS | 1<<lexicon.VBN | 1<<lexicon.POS | 1<<lexicon.CD

// headNoun returns the noun at token i, the head of a description, or 0 where it is none for somebody or something that speaks.
func (r *Resolver) headNoun(i int32) lexicon.Word {
	l := r.lists(i)
	if l&(lexicon.RoleNoun|lexicon.OrgNoun|lexicon.DocNoun) == 0 {
		return 0
	}
	if l&lexicon.OrgNoun != 0 && r.plainLists(i)&lexicon.OrgNoun == 0 {
		return r.l.Find("company") // a ferry operator
	}
	w := r.g.Words[i]
	return cmp.Or(r.l.Entries[w].Noun, w)
}

// isBe reports whether token i is a copula.
func (r *Resolver) isBe(i int32) bool { return r.form(i) == "is" || r.form(i) == "was" }

// appositive reports whether the noun at token i describes one person and a name may follow it after a comma: the chief
// engineer, its spokeswoman.
func (r *Resolver) appositive(i int32) bool {
	if r.g.Tags[i] != lexicon.NN || r.lists(i)&lexicon.RoleNoun == 0 {
		return false
	}
	k := r.beforePhrase(i)
	if k == none {
		return false
	}
	opening := !r.dialogue && k == r.t.Sentences[r.t.Tokens[i].Sentence].First
	return r.isPossessive(k) || r.g.Tags[k] == lexicon.DT && (r.definite(k) || opening)
}

// orgAppositive reports whether the noun at token i is one organisation's, in a description that a name may follow after a comma: the
// company, their trade body.
func (r *Resolver) orgAppositive(i int32) bool {
	l := r.lists(i)
	if r.g.Tags[i] != lexicon.NN || l&lexicon.RoleNoun != 0 || l&lexicon.OrgNoun == 0 && r.form(i) != "body" {
		return false
	}
	k := r.beforePhrase(i)
	if k == none || !r.isPossessive(k) && !(r.g.Tags[k] == lexicon.DT && r.definite(k)) {
		return false
	}
	if k == 0 || r.g.Tags[k] == lexicon.POS {
		return true
	}
	return r.g.Tags[k-1] != lexicon.IN && r.g.Tags[k-1] != lexicon.TO // a nurse at the hospital, Ana Roth
}

// beforePhrase returns the token before the noun at token i and its modifiers: the | chief engineer, its | spokeswoman. It is none where a
// phrase is too long or opens the text.
func (r *Resolver) beforePhrase(i int32) int32 {
	for k := i - 1; k >= 0 && k > i-maxModifiers; k-- {
		if tag := r.g.Tags[k]; !lexicon.Adjectives.Has(tag) && !lexicon.Nouns.Has(tag) {
			return k
		}
	}
	return none
}

// isPossessive reports whether token i says whose what follows it is: his, 's.
func (r *Resolver) isPossessive(i int32) bool {
	return r.g.Tags[i] == lexicon.PRPS || r.g.Tags[i] == lexicon.POS
}

// complemented returns the noun that the token i, the last of a phrase with of, or of whom somebody speaks for, is the complement's end of, or
// i: the operator of the ferries, a spokesman for the ministry. The sentence starts at token first.
func (r *Resolver) complemented(i, first int32) int32 {
	for k := i; k > first && k > i-maxModifiers; k-- {
		switch tag := r.g.Tags[k]; {
		case k < i && lexicon.Nouns.Has(r.g.Tags[k-1]) && r.complements(k):
			return k - 1
		case !phrasal.Has(tag):
			return i
		}
	}
	return i
}

// complements reports whether the preposition at token k begins a complement of the noun before it, after which a name may follow.
func (r *Resolver) complements(k int32) bool {
	switch r.form(k) {
	case "of":
		return true
	case "for":
		return !r.dialogue && r.lists(k-1)&lexicon.RoleNoun != 0
	}
	return false
}

// phrasal are the tags of what stands in a phrase before its head.
const phrasal = lexicon.Nouns | lexicon.Adjectives | 1<<lexicon.DT | 1<<lexicon.POS

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
	k := r.beforePhrase(i)
	return k != none && r.g.Tags[k] == lexicon.DT && !r.definite(k)
}

// namedAfter reports whether a name follows the noun at token i after a comma: its captain, Ana Roth; the mayor of Bergen, Ana Roth, said.
// Of an article that is not definite, the name must be all of the apposition: a survivor, Ana Roth, said.
func (r *Resolver) namedAfter(i, last int32) bool {
	k := i + 1
	if k+2 < last && r.complements(k) {
		for k++; k < last && k < i+maxModifiers && phrasal.Has(r.g.Tags[k]); k++ {
		}
	}
	if k+2 >= last || r.t.Tokens[k].Char != ',' {
		return false
	}
	person, organization := r.appositive(i), false
	if !person {
		organization = r.orgAppositive(i)
		if r.dialogue || !organization && !r.isDefiniteTrader(i) {
			return false
		}
	}
	n := k + 1
	if r.g.Tags[n] == lexicon.DT && organization {
		n++
	}
	if t := &r.t.Tokens[n]; t.Kind != token.Word || !r.hasCapital(n) || r.lists(n)&(lexicon.Day|lexicon.Month|lexicon.PlaceName) != 0 {
		return false
	}
	if k == i+1 && person && !r.oneOf(i) {
		return true
	}
	for n < last && n < k+maxModifiers && r.hasCapital(n) {
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
