package entity

import (
	"cmp"
	"slices"

	"github.com/sayso-go/sayso/internal/token"
)

// Gender is what a text says of a person's sex.
type Gender uint8

// A Profile is what a text shows of a speaker or an addressee.
type Profile struct {
	Party
	Gender Gender // 0: unknown, 1: male, 2: female
	// Aliases are the other names that the text has for it, on one line.
	Aliases []string
	// Mentions are where it is named or described, and the pronouns that are sources of its claims, in the order of the text.
	Mentions []Range
}

// maxAliases is how many names of an entity are kept beside the first one: scraped pages have many more of a name like The.
const maxAliases = 32

// AppendProfiles appends the profiles of the speakers and addressees of the text whose claims were resolved last, by ID.
func (r *Resolver) AppendProfiles(dst []Profile, t *token.Text, claims []Claim) []Profile {
	if len(r.cast) == 0 {
		return dst
	}
	first := len(dst)
	for id, e := range r.cast {
		dst = append(dst, Profile{Party: Party{ID: int32(id) + 1}, Gender: Gender(r.entities[e].gender)})
	}
	profiles := dst[first:]
	for i := range claims {
		profileClaim(profiles, &claims[i])
	}
	for k := range r.mentions {
		m := &r.mentions[k]
		if m.entity == none || int(m.entity) >= len(r.numbers) || r.numbers[m.entity] == 0 {
			continue
		}
		p := &profiles[r.numbers[m.entity]-1]
		p.Mentions = append(p.Mentions, Range{m.outer, m.last})
		if m.flags&(nominal|headline) != 0 || len(p.Aliases) >= maxAliases {
			continue
		}
		name := joined(t.Span(int(m.outer), int(m.last)).In(t.Source))
		if name != p.Name && !slices.Contains(p.Aliases, name) {
			p.Aliases = append(p.Aliases, name)
		}
	}
	for i := range profiles {
		profiles[i].Mentions = outermost(profiles[i].Mentions)
	}
	return dst
}

// profileClaim adds what a claim shows of its speaker and its addressee to their profiles.
func profileClaim(profiles []Profile, c *Claim) {
	if c.ID > 0 {
		p := &profiles[c.ID-1]
		p.Name, p.Named, p.Kind = c.Name, c.Named, c.Kind
		switch c.Evidence {
		case Pronoun, Narrator, Itself, Described:
			if !c.Source.Empty() {
				p.Mentions = append(p.Mentions, c.Source)
			}
		}
	}
	if a := &c.Addressee; a.ID > 0 {
		p := &profiles[a.ID-1]
		p.Party = *a
		if !c.Told.Empty() {
			p.Mentions = append(p.Mentions, c.Told)
		}
	}
}

// outermost sorts ranges by where they start and leaves out those that start in another one. It uses their memory.
func outermost(ranges []Range) []Range {
	slices.SortFunc(ranges, func(a, b Range) int { return cmp.Or(cmp.Compare(a.First, b.First), cmp.Compare(b.Last, a.Last)) })
	kept := ranges[:0]
	for _, m := range ranges {
		if n := len(kept); n == 0 || m.First >= kept[n-1].Last {
			kept = append(kept, m)
		}
	}
	return kept
}
