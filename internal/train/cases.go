package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/sayso-go/sayso/internal/cases"
	"github.com/sayso-go/sayso/quote"
)

// ownCases calls f with each case of our own battery, in its order, that is written as PolNeAR's articles are: of which each claim has a cue that is
// a word. Claims that stand within the content of others are left out, as there.
func ownCases(path string, f func(*article)) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	all, err := cases.Parse(string(data))
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	for i := range all {
		c := &all[i]
		a := &article{name: "case " + c.Name, text: c.Text}
		fits := true
		for k := range c.Claims {
			cue := c.Claims[k].Cue
			fits = fits && strings.ContainsAny(cue.In(c.Text), "abcdefghijklmnopqrstuvwxyz")
			if !within(cue, c.Claims, k) {
				a.attributions = append(a.attributions, annotated(&c.Claims[k]))
			}
		}
		if fits {
			f(a)
		}
	}
	return nil
}

// within reports whether a cue stands in the content of a claim other than claim k, its own.
func within(cue quote.Span, claims []cases.Claim, k int) bool {
	for i := range claims {
		for _, s := range claims[i].Content {
			if i != k && s.Contains(cue) {
				return true
			}
		}
	}
	return false
}

// annotated returns a claim as PolNeAR's annotators write it.
func annotated(c *cases.Claim) annotation {
	at := annotation{cue: []quote.Span{c.Cue}, content: c.Content}
	if !c.Source.IsZero() {
		at.source = []quote.Span{c.Source}
	}
	return at
}
