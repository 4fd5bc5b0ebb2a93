package main

import "fmt"

// ablations prints the figures of claims learned from less than what is shipped, or with other trees; but for the first, without our own cases.
func ablations(corpora, ours string) error {
	for _, a := range []struct {
		name string
		set  claimSettings
	}{
		{"as shipped", claimSettings{cases: ours}},
		{"without our own cases", claimSettings{}},
		{"trees of one parser, not two", claimSettings{once: true}},
		{"machine-made trees of the corpus", claimSettings{silver: true}},
		{"no trees", claimSettings{bare: true}},
		{"no words", claimSettings{mute: true, once: true}},
		{"no shares of cues", claimSettings{blind: true, once: true}},
		{"half of the articles", claimSettings{part: 2, once: true}},
		{"a quarter", claimSettings{part: 4, once: true}},
		{"an eighth", claimSettings{part: 8, once: true}},
	} {
		a.set.quiet = true
		w, err := trainClaims(corpora, a.set)
		if err != nil {
			return err
		}
		dev, err := readDev(corpora, a.set)
		if err != nil {
			return err
		}
		fmt.Printf("%-36s %s\n", a.name, claimFigures(dev, w))
	}
	return nil
}
