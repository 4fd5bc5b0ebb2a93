package main

import (
	"slices"
	"time"

	"github.com/clipperhouse/uax29/v2/words"
	"github.com/jdkato/prose/v3"

	"github.com/sayso-go/sayso/attribution"
	"github.com/sayso-go/sayso/quote"
)

// A contestant is something that reads a text.
type contestant struct {
	name string
	// start returns the function that is measured, with memory of its own. It returns how many things it found.
	start func() func(text string) int
	// texts is how many texts it is given at most, because it is slow, or 0 for all.
	texts int
}

var (
	find = contestant{name: "quote.Find", start: func() func(string) int {
		return func(text string) int { return len(quote.Find(text)) }
	}}

	extract = contestant{name: "Extractor.Append", start: func() func(string) int {
		var x attribution.Extractor
		var claims []attribution.Claim
		return func(text string) int {
			claims = x.Append(claims[:0], text)
			return len(claims)
		}
	}}

	// split is what merely cutting a text into words costs, by the rules of Unicode.
	split = contestant{name: "uax29 words", start: func() func(string) int {
		return func(text string) int {
			n := 0
			for it := words.FromString(text); it.Next(); {
				n++
			}
			return n
		}
	}}

	// tags is what a Go program would otherwise start from: tokens, sentences, tags and names.
	tags = contestant{name: "prose tags and names", texts: 12, start: func() func(string) int {
		return func(text string) int {
			doc, err := prose.NewDocument(text)
			if err != nil {
				return 0
			}
			return len(doc.Tokens()) + len(doc.Entities())
		}
	}}
)

// compare has a and b read the same texts by turns and returns the median speed of each in MB/s, and the median of how
// many times as fast a was as b in the same round.
func compare(a, b contestant, texts []string, rounds int, turn time.Duration) (speedA, speedB, ratio float64) {
	for _, c := range []contestant{a, b} {
		if c.texts > 0 {
			texts = sample(texts, c.texts)
		}
	}
	readA, readB := a.start(), b.start()
	speed(readA, texts, 0) // whoever decodes a model at the first call does so now
	speed(readB, texts, 0)
	var speedsA, speedsB, ratios []float64
	for range rounds {
		sa, sb := speed(readA, texts, turn), speed(readB, texts, turn)
		speedsA, speedsB, ratios = append(speedsA, sa), append(speedsB, sb), append(ratios, sa/sb)
	}
	return median(speedsA), median(speedsB), median(ratios)
}

// speed returns how many megabytes of the texts are read in a second. It reads all of them once or, until the time of the
// turn is over, more often.
func speed(read func(string) int, texts []string, turn time.Duration) float64 {
	bytes := 0
	for start := time.Now(); ; {
		for _, t := range texts {
			read(t)
		}
		bytes += size(texts)
		if d := time.Since(start); d >= turn {
			return float64(bytes) / 1e6 / d.Seconds()
		}
	}
}

// median returns the middle one of values, or the higher one of the two there.
func median(values []float64) float64 {
	return slices.Sorted(slices.Values(values))[len(values)/2]
}
