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
	if !comma {
		if j = r.copulaEnd(j, last) - 1; j+1 >= last || r.tag(j+1) != lexicon.DT {
			return 0
		}
	}
	j++
	if comma && t.Tokens[j].Kind == token.Number && j+2 < last && t.Tokens[j+1].Char == ',' {
		j += 2 // , 34, an economist
	}
	for end := min(last, j+maxDescription); j < end; j++ {
		tag := r.tag(j)
		next := lexicon.NoTag
		if j+1 < end {
			next = r.tag(j + 1)
		}
		switch {
		case descriptive.Has(tag):
			role := r.lists(j)&lexicon.RoleNoun != 0
			if comma && tag == lexicon.NNP && !role && t.Tokens[j-1].Char == ',' && (r.dialogue || next != lexicon.POS) {
				return 0 // a list of names, a place
			}
			if role && lexicon.ProperNouns.Has(tag) && next != lexicon.POS { // not: the Admiral's wife
				return r.lowerWord(j)
			}
		case !lexicon.Nouns.Has(tag):
			return 0
		case lexicon.Nouns.Has(next) || next == lexicon.POS:
		case comma && j+1 < last && (r.verbFollows(j+1) || r.isDefinite(j, i) && r.tells(j+1, last)):
			return 0 // Meanwhile, the agency says
		default:
			return r.headNoun(j)
		}
	}
	return 0
}

// isDefinite reports whether the phrase of the noun at token j, which follows a comma after token i, has a definite article.
func (r *Resolver) isDefinite(j, i int32) bool {
	k := r.beforePhrase(j)
	return k > i && r.definite(k)
}

// tells reports whether token i, which is tagged as a participle, is a verb with nothing after it in the sentence that ends before last but the
// day: the commission announced on Monday.
func (r *Resolver) tells(i, last int32) bool {
	if !isParticiple(r.tag(i)) || i+1 >= last {
		return false
	}
	n := i + 1
	if n+1 < last && r.form(n) == "on" {
		n++
	}
	return r.lists(n)&lexicon.Day != 0 || r.char(n) == '.'
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

// copulaEnd returns where the copula ends that starts at token i, before token last, or last: is, has been, became.
func (r *Resolver) copulaEnd(i, last int32) int32 {
	switch form := r.form(i); {
	case r.isBe(i), !r.dialogue && lexicon.Among(" became becomes remains remained ", form):
		return i + 1
	case !r.dialogue && (form == "has" || form == "had") && i+1 < last && (r.form(i+1) == "been" || r.form(i+1) == "become"):
		return i + 2
	}
	return last
}

// appositive reports whether the noun at token i describes one person and a name may follow it after a comma: the chief
// engineer, its spokeswoman.
func (r *Resolver) appositive(i int32) bool {
	if r.tag(i) != lexicon.NN || r.lists(i)&lexicon.RoleNoun == 0 {
		return false
	}
	k := r.beforePhrase(i)
	if k == none {
		return false
	}
	opening := !r.dialogue && k == r.t.Sentences[r.t.Tokens[i].Sentence].First
	said := !r.dialogue && k > 0 && r.isBe(k-1) // the first was a locksmith, Ana Roth
	return r.isPossessive(k) || r.tag(k) == lexicon.DT && (r.definite(k) || opening || said)
}

// orgAppositive reports whether the noun at token i is one organisation's, in a description that a name may follow after a comma: the
// company, their trade body.
func (r *Resolver) orgAppositive(i int32) bool {
	l := r.lists(i)
	if r.tag(i) != lexicon.NN || l&lexicon.RoleNoun != 0 || l&lexicon.OrgNoun == 0 && r.form(i) != "body" {
		return false
	}
	k := r.beforePhrase(i)
	if k == none || !r.isPossessive(k) && !(r.tag(k) == lexicon.DT && r.definite(k)) {
		return false
	}
	if k == 0 || r.tag(k) == lexicon.POS {
		return true
	}
	return r.tag(k-1) != lexicon.IN && r.tag(k-1) != lexicon.TO // a nurse at the hospital, Ana Roth
}

// beforePhrase returns the token before the noun at token i and its modifiers: the | chief engineer, its | spokeswoman. It is none where a
// phrase is too long or opens the text.
func (r *Resolver) beforePhrase(i int32) int32 {
	for k := i - 1; k >= 0 && k > i-maxModifiers; k-- {
		if tag := r.tag(k); !lexicon.Adjectives.Has(tag) && !lexicon.Nouns.Has(tag) && (tag != lexicon.VBN || r.dialogue) {
			return k
		}
	}
	return none
}

// isPossessive reports whether token i says whose what follows it is: his, 's.
func (r *Resolver) isPossessive(i int32) bool {
	return r.tag(i) == lexicon.PRPS || r.tag(i) == lexicon.POS
}

// complemented returns the noun that the token i, the last of a phrase with of, or of whom somebody speaks for, is the complement's end of, or
// i: the operator of the ferries, a spokesman for the ministry. The sentence starts at token first.
func (r *Resolver) complemented(i, first int32) int32 {
	for k := i; k > first && k > i-maxModifiers; k-- {
		switch tag := r.tag(k); {
		case k < i && lexicon.Nouns.Has(r.tag(k-1)) && r.complements(k):
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
	case "in":
		return !r.dialogue && lexicon.Among(" correspondent reporter ", r.form(k-1)) // our correspondent in Lund
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
	switch r.char(i) {
	case ',', '.', ';':
		return true
	}
	return false
}

// namedAfter reports whether a name follows the noun at token i after a comma: its captain, Ana Roth; the mayor of Bergen, Ana Roth, said.
// Of an article that is not definite, the name must be all of the apposition: a survivor, Ana Roth, said.
func (r *Resolver) namedAfter(i, last int32) bool {
	k := i + 1
	if k+2 < last && r.complements(k) {
		for k++; k < last && k < i+maxModifiers && phrasal.Has(r.tag(k)); k++ {
		}
	}
	if k+2 >= last || r.char(k) != ',' {
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
	if r.tag(n) == lexicon.DT && organization {
		n++
	}
	name := n
	if person && !r.dialogue {
		name = r.pastDescription(n, last)
	}
	if t := &r.t.Tokens[name]; t.Kind != token.Word || !r.hasCapital(name) || r.lists(name)&(lexicon.Day|lexicon.Month|lexicon.PlaceName) != 0 {
		return false
	}
	if k == i+1 && person && name == n {
		return true
	}
	for n = name; n < last && n < name+maxModifiers && r.hasCapital(n); n++ {
	}
	return r.closes(n)
}

// pastDescription returns where the name starts that follows what else says who it is at token i, in a sentence that ends before last, or i:
// retired nurse | Ana Roth, Norland's | Ana Roth.
func (r *Resolver) pastDescription(i, last int32) int32 {
	for k := i; k < last && k < i+maxModifiers; k++ {
		switch tag := r.tag(k); {
		case tag == lexicon.POS:
			if k+1 < last && r.hasCapital(k+1) {
				return k + 1
			}
		case r.hasCapital(k):
			noun := k > i && !r.hasCapital(k-1) && (r.tag(k-1) == lexicon.NN || lexicon.Adjectives.Has(r.tag(k-1))) // retired general
			if noun && r.lists(k-1)&lexicon.RoleNoun != 0 {
				return k
			}
		case !phrasal.Has(tag) && !isParticiple(tag):
			return i
		}
	}
	return i
}

// apposedNoun returns the noun of the description of one person, with a comma after it, that the name m and what else says who it is stand
// in apposition to, or none: the winner, retired nurse | Ana Roth, said. The sentence starts at token first.
func (r *Resolver) apposedNoun(m *mention, first int32) int32 {
	if r.dialogue || !r.closes(m.last) {
		return none
	}
	k := m.outer
	for k > first+1 && k > m.outer-maxModifiers && r.char(k-1) != ',' {
		k--
	}
	if k >= m.outer || k < first+2 || r.char(k-1) != ',' || !r.appositive(k-2) {
		return none
	}
	if r.pastDescription(k, m.last) != m.outer {
		return none
	}
	return k - 2
}

// apposedPronoun reports whether the description that ends with token i, and perhaps with whose it is, says who the pronoun after a comma
// is: The daughter of a salt farmer, she left school at eleven. It is nobody else.
func (r *Resolver) apposedPronoun(i int32) bool {
	last := r.t.Sentences[r.t.Tokens[i].Sentence].Last
	for k := i + 1; k+1 < last && k < i+maxDescription; k++ {
		if r.char(k) == ',' {
			p := r.pronoun(k + 1)
			return (p == he || p == she) && r.tag(k+1) == lexicon.PRP
		}
		if lexicon.Verbs.Has(r.tag(k)) {
			return false
		}
	}
	return false
}
