package main

import (
	"flag"
	"testing"
)

var corpus = flag.String("corpus", articles, "a folder with texts to measure on, in files named *.txt at any depth")

func BenchmarkFind(b *testing.B)    { benchmark(b, find) }
func BenchmarkExtract(b *testing.B) { benchmark(b, extract) }
func BenchmarkSplit(b *testing.B)   { benchmark(b, split) }
func BenchmarkTags(b *testing.B)    { benchmark(b, tags) }

// benchmark measures c on all texts that it is given, one after another.
func benchmark(b *testing.B, c contestant) {
	texts, err := readTexts(*corpus)
	if err != nil {
		b.Fatal(err)
	}
	if c.texts > 0 {
		texts = sample(texts, c.texts)
	}
	read := c.start()
	speed(read, texts, 0)
	b.SetBytes(int64(size(texts)))
	b.ReportAllocs()
	for b.Loop() {
		for _, t := range texts {
			read(t)
		}
	}
}

// TestContestants checks that each contestant does what it is there for: in each of the repository's articles there is
// something for it to find.
func TestContestants(t *testing.T) {
	texts, err := readTexts(articles)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []contestant{find, extract, split, tags} {
		read := c.start()
		for i, text := range texts {
			if read(text) == 0 {
				t.Errorf("%s finds nothing in text %d", c.name, i)
			}
		}
	}
}

func TestMedian(t *testing.T) {
	tests := []struct {
		name, reason string
		values       []float64
		want         float64
	}{
		{"One", "one round is enough for a figure", []float64{3}, 3},
		{"Odd", "the order of the rounds doesn't count", []float64{9, 1, 5}, 5},
		{"Even", "the higher one of two, rather than one that was never measured", []float64{4, 1, 3, 2}, 3},
	}
	for _, tt := range tests {
		if got := median(tt.values); got != tt.want {
			t.Errorf("%s (%s): %v, want %v", tt.name, tt.reason, got, tt.want)
		}
	}
}

func TestSample(t *testing.T) {
	texts := []string{"a", "b", "c", "d", "e"}
	tests := []struct {
		name, reason string
		n            int
		want         string
	}{
		{"Fewer", "from all parts of the corpus", 2, "ac"},
		{"All", "none twice", 5, "abcde"},
		{"More", "no more than there are", 9, "abcde"},
	}
	for _, tt := range tests {
		got := ""
		for _, s := range sample(texts, tt.n) {
			got += s
		}
		if got != tt.want {
			t.Errorf("%s (%s): %q, want %q", tt.name, tt.reason, got, tt.want)
		}
	}
}
