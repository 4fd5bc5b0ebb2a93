package main

import (
	"cmp"
	"maps"
	"slices"
)

// A Group is what documents have in common under one key: claims of one speaker, or of one quotation.
type Group struct {
	Printed   map[string]int // how often the name or the quotation is printed in which way
	Claims    int
	Documents int
	Examples  []Claim // at most maxExamples, so that a group stays small however many documents there are
}

// maxExamples is the number of claims that a group keeps: those that are first in the order of compareClaims, so that
// the result is the same in whatever order groups are merged.
const maxExamples = 5

// add adds a claim of a document to the group with the given key.
func add(groups map[string]Group, key, printed string, c Claim) {
	g := groups[key]
	g = merge(g, Group{Printed: map[string]int{printed: 1}, Claims: 1, Examples: []Claim{c}})
	g.Documents = 1
	groups[key] = g
}

// merge returns what two groups are together. It does not change them, and their order and grouping don't matter: Beam
// merges in any order, on the machines where the documents are before they are sent on.
func merge(a, b Group) Group {
	out := Group{
		Printed:   map[string]int{},
		Claims:    a.Claims + b.Claims,
		Documents: a.Documents + b.Documents,
		Examples:  slices.Concat(a.Examples, b.Examples),
	}
	for _, g := range []Group{a, b} {
		for s, n := range g.Printed {
			out.Printed[s] += n
		}
	}
	slices.SortFunc(out.Examples, compareClaims)
	out.Examples = out.Examples[:min(len(out.Examples), maxExamples)]
	return out
}

func compareClaims(a, b Claim) int {
	return cmp.Or(cmp.Compare(a.Document, b.Document), cmp.Compare(a.Start, b.Start), slices.Compare(a.Content, b.Content),
		cmp.Compare(a.Cue, b.Cue))
}

// formatGroup returns a group as a line of JSON. The key is left out: it is for comparing only.
func formatGroup(_ string, g Group) (string, error) {
	printed := slices.SortedFunc(maps.Keys(g.Printed), func(a, b string) int {
		return cmp.Or(cmp.Compare(g.Printed[b], g.Printed[a]), cmp.Compare(a, b))
	})
	return marshal(struct {
		Printed   []string `json:"printed"` // the most frequent first
		Claims    int      `json:"claims"`
		Documents int      `json:"documents"`
		Examples  []Claim  `json:"examples"`
	}{printed, g.Claims, g.Documents, g.Examples})
}
