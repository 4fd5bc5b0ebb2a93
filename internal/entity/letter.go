package entity

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// maxSignature is how many paragraphs at the end of a letter are its signature at most: a farewell, the name, the place. maxSigned is how
// many tokens each of them has.
const (
	maxSignature = 3
	maxSigned    = 10
)

// signature returns who signed the text, a letter: the one person with whose full name one of the last paragraphs begins, short ones
// without a verb; or none.
func (r *Resolver) signature() int32 {
	t, who := r.t, int32(none)
	for p, n := len(t.Paragraphs)-1, 0; p > 0 && n < maxSignature; p, n = p-1, n+1 {
		par := &t.Paragraphs[p]
		if par.First == par.Last {
			continue
		}
		first, last := t.Sentences[par.First].First, t.Sentences[par.Last-1].Last
		if last-first > maxSigned || par.Label > 0 {
			break
		}
		for i := first; i < last; i++ {
			if k := &t.Tokens[i]; k.Quotation >= 0 || lexicon.FiniteVerbs.Has(r.tag(i)) || k.Char == '?' || k.Char == '!' {
				return who
			}
		}
		k := r.before(first)
		if k >= len(r.mentions) {
			continue
		}
		m := &r.mentions[k]
		if m.outer != first || m.entity == none || m.flags&(nominal|headline) != 0 || !r.multi(m) {
			continue
		}
		if x := &r.entities[m.entity]; r.kind(x) != Person && (x.kind != Unknown || m.last < last) {
			continue
		}
		if who != none {
			return none // a list of people
		}
		who = m.entity
	}
	return who
}

// maxByline is how many paragraphs at the begin of a text are searched for who wrote it.
const maxByline = 5

// findByline returns the sentence that says who wrote the text and nothing else, or none: By Ana Roth, staff writer.
func (r *Resolver) findByline() int32 {
	t := r.t
	for p := range t.Paragraphs[:min(len(t.Paragraphs), maxByline)] {
		for s := t.Paragraphs[p].First; s < t.Paragraphs[p].Last; s++ {
			if r.isByline(s) {
				return s
			}
		}
	}
	return none
}

// isByline reports whether sentence s is By, or Posted by, and a name of two words or more, with nothing after it but a comma, an and or a bar, and no verb.
func (r *Resolver) isByline(s int32) bool {
	first, last := r.t.Sentences[s].First, r.t.Sentences[s].Last
	if last-first > 3 && lexicon.Among(" posted written published words text ", r.form(first)) && r.form(first+1) == "by" {
		first++
	} else if r.form(first) != "By" && r.form(first) != "BY" {
		return false
	}
	if last-first < 3 || last-first > 2*maxSigned {
		return false
	}
	n := first + 1
	for n < last && r.hasCapital(n) && r.lists(n)&(lexicon.Day|lexicon.Month) == 0 {
		n++
	}
	if n < first+3 || n < last && r.t.Tokens[n].Kind == token.Word && r.form(n) != "and" && r.form(n) != "in" && r.form(n) != "for" {
		return false
	}
	for ; n < last; n++ {
		if k := &r.t.Tokens[n]; k.Char == '(' || k.Char == '.' && n+1 < last || lexicon.FiniteVerbs.Has(r.tag(n)) || k.Quotation >= 0 {
			return false
		}
	}
	return true
}

// author returns the one person who wrote the text by its byline, or none.
func (r *Resolver) author() int32 {
	who := int32(none)
	if r.byline == none {
		return none
	}
	s := &r.t.Sentences[r.byline]
	for k := r.before(s.First); k < len(r.mentions) && r.mentions[k].first < s.Last; k++ {
		m := &r.mentions[k]
		if m.entity == none || !m.isName() || m.last-m.first < 2 || r.kindOf(m.entity) != Person {
			continue
		}
		if who != none && who != m.entity {
			return none
		}
		who = m.entity
	}
	if who != none {
		r.entities[who].kind = Person
	}
	return who
}

// maxLabels is how many different initials are looked up as the labels of an interview.
const maxLabels = 4

// initials files people under their initials where those are the labels of an interview: Bram de Wit lives on a raft. BDW: It is quiet.
func (r *Resolver) initials() {
	var seen [maxLabels]int32 // the words looked up
	n := 0
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.last-m.first != 1 || m.flags&(nominal|headline) != 0 || int(m.last) >= len(r.t.Tokens) || r.char(m.last) != ':' {
			continue
		}
		if r.t.Tokens[m.first].Flags&token.Upper == 0 || r.t.Sentences[m.sentence].First != m.first {
			continue
		}
		w := &r.words.keys[r.ids[m.first]]
		if w.acronym != none || w.surname != none || slices.Contains(seen[:n], r.ids[m.first]) {
			continue
		}
		if n == maxLabels {
			return
		}
		seen[n] = r.ids[m.first]
		n++
		e := r.only(m.first, func(x *entity) bool { return (x.kind == Person || x.kind == Unknown) && r.abbreviates(m.first, x.name) })
		if e != none {
			w.acronym = e
			r.entities[e].kind = Person
		}
	}
}

// abbreviates reports whether token i is made of the initials of a name.
func (r *Resolver) abbreviates(i int32, name Range) bool {
	rest := r.form(i)
	for k := name.First; k < name.Last; k++ {
		want, size := utf8.DecodeRuneInString(rest)
		if got, _ := utf8.DecodeRuneInString(r.form(k)); size == 0 || unicode.ToUpper(got) != want {
			return false
		}
		rest = rest[size:]
		if _, second, ok := strings.Cut(r.form(k), "-"); ok && second != "" && rest != "" { // LRA for Lena Roth-Aas
			if want, size := utf8.DecodeRuneInString(rest); strings.HasPrefix(second, string(want)) {
				rest = rest[size:]
			}
		}
	}
	return rest == ""
}
