package entity

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
)

// A headline says in one word who speaks, and the lead says who that is: Ministry denies shortage, and then: the Trade Ministry of
// Norland said.

// maxBare is how many words the source of a headline has that leaves open who speaks: Union, Central bank, Grid operator.
const maxBare = 3

// uncover gives the claims of headlines whose source is such a noun the speaker of the lead who alone is meant by it, and with them all
// claims that stand under the same noun.
func (r *Resolver) uncover() {
	for ci := range r.claims {
		c, e := &r.claims[ci], r.speakers[ci]
		if e < 0 || !r.bareHeading(c.Source) {
			continue
		}
		if x := &r.entities[e]; !x.nominal {
			noun := &r.l.Entries[r.lowerWord(c.Source.Last-1)]
			if x.name.Last-x.name.First > 1 || nounKind(noun.Lists) == Unknown {
				continue // it is a name
			}
		}
		f := r.leading(int32(ci))
		if f == none {
			continue
		}
		for k := range r.claims {
			if r.speakers[k] == e {
				r.speakers[k], r.claims[k].Evidence = f, Described
			}
		}
	}
}

// bareHeading reports whether a source is a noun of a headline without an article: one that has no full stop, before other paragraphs.
func (r *Resolver) bareHeading(source Range) bool {
	if source.Empty() || source.Last-source.First > maxBare {
		return false
	}
	if tag := r.tag(source.First); isDeterminer(tag) || tag == lexicon.CD {
		return false
	}
	if tag := r.tag(source.Last - 1); !lexicon.Nouns.Has(tag) || tag == lexicon.NNS || r.isPolice(source.Last-1) {
		return false
	}
	p := r.paragraph(source.First)
	return r.t.Paragraphs[p].Headline && p < leadParagraphs && int(p)+1 < len(r.t.Paragraphs)
}

// leading returns the one speaker of the paragraphs after the headline of claim ci whom its source is a noun for, or none.
func (r *Resolver) leading(ci int32) int32 {
	source, at := r.claims[ci].Source, r.paragraph(r.claims[ci].Source.First)
	found, company := int32(none), int32(none)
	several := false // companies
	for k := ci + 1; int(k) < len(r.claims) && k <= ci+maxParents; k++ {
		r.steps++
		c, e := &r.claims[k], r.speakers[k]
		if e < 0 || e == r.speakers[ci] || c.Source.Empty() || c.Parent != none {
			continue
		}
		switch p := r.paragraph(c.Source.First); {
		case r.t.Paragraphs[p].Headline:
			continue
		case p > at+leadParagraphs:
			return found
		}
		if x := &r.entities[e]; r.kind(x) == Organization && !r.publicBody(x) {
			several = several || company != none && company != e
			company = e
		}
		if !r.meantBy(source, e) || e == found {
			continue
		}
		if found != none {
			return none
		}
		found = e
	}
	if found != none || several || company == none {
		return found
	}
	last, noun := r.entities[company].name.Last-1, strings.ToLower(r.form(source.Last-1))
	if trades(noun) && (trading(noun) || r.ofTrade(noun, r.form(last)) || !r.common(last)) {
		return company
	}
	return none
}

// trades reports whether a noun is one for companies.
func trades(noun string) bool {
	switch noun {
	case "airline", "carrier", "retailer", "lender", "insurer", "manufacturer", "brewer", "operator", "developer", "supplier", "publisher",
		"broadcaster", "utility", "startup", "supermarket", "chain", "carmaker", "automaker", "shipbuilder", "miner":
		return true
	}
	return trading(noun) || lexicon.Maker(noun)
}

// meantBy reports whether the words of a headline's source are all found in what an entity is called or, as roles, in what the text says of
// it: Transport ministry, of the Ministry of Transport.
func (r *Resolver) meantBy(source Range, e int32) bool {
	x := &r.entities[e]
	head := source.Last - 1
	kind := r.kind(x)
	if kind == Person {
		return x.roles[0] != 0 && source.Last-source.First == 1 && hasRole(x, r.inFull(r.lowerWord(head)))
	}
	if kind != Organization {
		return false
	}
	bank := strings.EqualFold(r.form(head), "bank")
	for k := source.First; k < source.Last; k++ {
		if bank && k < head && strings.EqualFold(r.form(k), "central") && strings.EqualFold(r.form(x.name.First), "bank") {
			continue // the Bank of Norland
		}
		if !r.nameHas(x.name, r.form(k), k == head) {
			return false
		}
	}
	return true
}

// nameHas reports whether a name has a word, with a capital or without, and if it must be the name's noun, at its end or before a
// preposition.
func (r *Resolver) nameHas(name Range, word string, noun bool) bool {
	for n := name.First; n < name.Last; n++ {
		if strings.EqualFold(r.form(n), word) && (!noun || n+1 == name.Last || r.tag(n+1) == lexicon.IN) {
			return true
		}
	}
	return false
}
