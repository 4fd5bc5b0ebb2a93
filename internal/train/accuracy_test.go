package main

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/sayso-go/sayso/attribution"
	"github.com/sayso-go/sayso/quote"
)

var sharedDir = flag.String("shared", "../../../shared", "the `folder` that holds corpora, for the tests that need them")

// corporaOrSkip returns the folder of the corpora. They are other people's work and no part of the module: without them
// the test is skipped.
func corporaOrSkip(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(*sharedDir, "corpora")
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("no corpora at %s: the accuracy gate is skipped (-shared names their folder)", *sharedDir)
	}
	return dir
}

// TestAccuracy is the gate on PolNeAR's dev articles: claims whose content overlaps a gold one's by half or more and whose
// source shares a word with it. It fails two points under what was reached, and prints beside it what taking every
// quotation for a claim of nobody comes to.
func TestAccuracy(t *testing.T) {
	const least = 0.695
	corpora := corporaOrSkip(t)
	var got, base score
	err := articles(corpora, "dev", func(a *article) {
		var claims []found
		for _, c := range attribution.Extract(a.text) {
			k := found{content: c.Content}
			if !c.Source.IsZero() {
				k.source = []quote.Span{c.Source}
			}
			claims = append(claims, k)
		}
		got.add(a, claims)
		claims = claims[:0]
		for _, q := range quote.Find(a.text) {
			if q.Depth == 0 {
				claims = append(claims, found{content: []quote.Span{q.Outer}})
			}
		}
		base.add(a, claims)
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("claim F1 %.3f, baseline %.3f, %d gold, %d found", got.f1(), base.f1(), got.gold, got.n)
	if got.f1() < least {
		t.Errorf("claim F1 on PolNeAR dev is %.3f, less than %.3f", got.f1(), least)
	}
}

// TestSpeakers is the gate on the novels that the speakers of dialogues were not learned from: how many hundredths of their
// quotations, if found at all, have the right speaker. It fails two points under what was reached.
func TestSpeakers(t *testing.T) {
	ns, err := novels(corporaOrSkip(t))
	if err != nil {
		t.Fatal(err)
	}
	dev := newTally()
	for _, n := range ns {
		if ofDev(n) {
			dev.count(readDialogue(n), nil)
		}
	}
	t.Log(dev)
	for kind, least := range map[string]float64{"Explicit": 95, "Anaphoric": 79, "Implicit": 73.5} {
		if got := percent(dev.right[kind], dev.all[kind]); got < least {
			t.Errorf("%s: %.1f %% have the right speaker, less than %v", kind, got, least)
		}
	}
}

// found are the source and content of a claim, found or gold.
type found struct{ source, content []quote.Span }

type score struct{ gold, n, right int }

func (s *score) f1() float64 { return 2 * float64(s.right) / float64(max(1, s.gold+s.n)) }

// add pairs each gold claim with the unpaired claim whose content overlaps its own the most.
func (s *score) add(a *article, claims []found) {
	s.gold += len(a.attributions)
	s.n += len(claims)
	taken := make([]bool, len(claims))
	for _, g := range a.attributions {
		want := bytesIn(g.content)
		best, most := -1, 0.5
		for i, c := range claims {
			if taken[i] {
				continue
			}
			if x := overlap(want, bytesIn(c.content)); x >= most {
				best, most = i, x
			}
		}
		if best < 0 {
			continue
		}
		taken[best] = true
		c := claims[best]
		if len(g.source) == 0 && len(c.source) == 0 || overlap(bytesIn(g.source), bytesIn(c.source)) > 0 {
			s.right++
		}
	}
}

// bytesIn returns the set of bytes that spans cover: good enough for a gate, where the official scorer counts words.
func bytesIn(spans []quote.Span) map[int]bool {
	set := map[int]bool{}
	for _, s := range spans {
		for i := s.Start; i < s.End; i++ {
			set[i] = true
		}
	}
	return set
}

// overlap returns the share of two sets that is in both.
func overlap(a, b map[int]bool) float64 {
	both := 0
	for i := range a {
		if b[i] {
			both++
		}
	}
	return float64(both) / float64(max(1, len(a)+len(b)-both))
}
