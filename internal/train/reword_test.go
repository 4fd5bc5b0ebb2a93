package main

import (
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/internal/casetest"
)

// seen returns a reworder that has seen sentences, in the notation of conllu.
func seen(t *testing.T, sentences ...string) *reworder {
	t.Helper()
	path := filepath.Join(t.TempDir(), "x.conllu.gz")
	writeGzip(t, path, conllu(sentences...))
	w := &reworder{rng: rand.New(rand.NewPCG(1, 1)), roles: []string{"alewife", "ferryman", "gypsy", "marsh"}}
	if err := readSentences(path, nil, func(_ string, s []leaf) { w.see(s) }); err != nil {
		t.Fatal(err)
	}
	return w
}

const (
	millerSaid = "The/DT/2/det millers/NNS/3/nsubj said/VBD/0/root that/IN/6/mark it/PRP/6/nsubj leaked/VBD/3/ccomp badly/RB/6/advmod +././3/punct"
	built      = "She/PRP/2/nsubj built/VBD/0/root a/DT/4/det weir/NN/2/obj +././2/punct"
	plans      = "They/PRP/2/nsubj plan/VBP/0/root to/TO/4/mark sell/VB/2/xcomp +././2/punct"
)

func TestSee(t *testing.T) {
	check := casetest.Names(t)
	type parts struct{ Sayers, Clauses, Predicates, Things, Deeds, Hosts []string }
	for _, test := range []struct {
		name, reason, words string
		want                parts
	}{
		{"saying", "who says what, without that", millerSaid, parts{Sayers: []string{"the millers"}, Clauses: []string{"it leaked badly"}, Predicates: []string{"leaked badly"}}},
		{"object", "the sentence that ends with it may go on about it", built, parts{Things: []string{"a weir"}, Hosts: []string{"she built a weir"}}},
		{"deed", "what somebody means to do", plans, parts{Deeds: []string{"to sell"}}},
		{"another verb", "what is done says nothing", "Millers/NNS/2/nsubj know/VBP/0/root it/PRP/4/nsubj leaks/VBZ/2/ccomp", parts{}},
		{"before the subject", "a clause that begins with something else has no predicate of its own",
			"We/PRP/2/nsubj said/VBD/0/root now/RB/5/advmod it/PRP/5/nsubj leaks/VBZ/2/ccomp",
			parts{Sayers: []string{"we"}, Clauses: []string{"now it leaks"}, Predicates: []string{""}}},
		{"within a clause", "a claim in what is said would be another", "We/PRP/2/nsubj said/VBD/0/root she/PRP/4/nsubj said/VBD/2/ccomp so/RB/4/advmod",
			parts{Sayers: []string{"we", "she"}}},
		{"question", "what is asked is no sentence by itself", "We/PRP/2/nsubj said/VBD/0/root why/WRB/5/advmod it/PRP/5/nsubj leaks/VBZ/2/ccomp", parts{Sayers: []string{"we"}}},
		{"who", "a relative pronoun is nobody", "Who/WP/2/nsubj said/VBD/0/root", parts{}},
		{"in two pieces", "words of another phrase stand within the clause",
			"It/PRP/5/nsubj ,/,/4/punct they/PRP/4/nsubj said/VBD/0/root leaked/VBD/4/ccomp", parts{Sayers: []string{"they"}}},
		{"brackets", "what stands in brackets is left alone", "Roth/NNP/5/nsubj -LRB-/-LRB-/3/punct 52/CD/1/appos -RRB-/-RRB-/3/punct said/VBD/0/root", parts{}},
		{"name", "it keeps its capital, and marks within it stand as they were", "Ana/NNP/2/compound Roth/NNP/6/nsubj +,/,/4/punct miller/NN/2/appos +,/,/4/punct said/VBD/0/root",
			parts{Sayers: []string{"Ana Roth, miller"}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			w := seen(t, test.words)
			got := parts{Things: w.things, Deeds: w.deeds, Hosts: w.hosts}
			for _, s := range w.sayers {
				got.Sayers = append(got.Sayers, s.words)
			}
			for _, c := range w.clauses {
				got.Clauses = append(got.Clauses, c.words)
				got.Predicates = append(got.Predicates, c.predicate)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("%s: %s (-want +got)\n%s", test.words, test.reason, diff)
			}
		})
	}
}

// TestReworded tests that what is made is sentences, that their claims stand in them, cue, source and content apart, and that the same seed makes
// the same.
func TestReworded(t *testing.T) {
	const n = 2000
	made := seen(t, millerSaid, built, plans).article("a", n)
	if diff := cmp.Diff(made.text, seen(t, millerSaid, built, plans).article("a", n).text); diff != "" {
		t.Errorf("two texts of the same seed differ:\n%s", diff)
	}
	sentences := strings.SplitAfter(made.text, ".\n\n")
	if len(sentences) != n+1 || sentences[n] != "" {
		t.Fatalf("%d sentences are made in place of %d", len(sentences)-1, n)
	}
	kinds := map[string]bool{} // of cues
	k, start := 0, 0
	for _, s := range sentences[:n] {
		end, claims := start+len(s), 0
		if first := strings.TrimLeft(s, "\"“")[:1]; first != strings.ToUpper(first) || strings.Contains(s, "  ") {
			t.Errorf("%q is no sentence", s)
		}
		for ; k < len(made.attributions) && made.attributions[k].cue[0].Start < end; k++ {
			c := &made.attributions[k]
			claims++
			kinds[strings.ToLower(c.cue[0].In(made.text))] = true
			spans := append(append(c.content[:len(c.content):len(c.content)], c.source...), c.cue...)
			for i, a := range spans {
				if a.Start < start || a.End >= end || strings.TrimSpace(a.In(made.text)) != a.In(made.text) || a.Start >= a.End {
					t.Errorf("%q is no part of %q", a.In(made.text), s)
				}
				for _, b := range spans[:i] {
					if a.Start < b.End && b.Start < a.End {
						t.Errorf("%q and %q overlap", a.In(made.text), b.In(made.text))
					}
				}
			}
		}
		if claims < 1 || claims > 2 {
			t.Errorf("%q has %d claims", s, claims)
		}
		start = end
	}
	for _, cue := range []string{"according to", "per", "told", "said", "say", "vowed", "fear", "fears", "feared"} {
		if !kinds[cue] {
			t.Errorf("no claim has the cue %q", cue)
		}
	}
}

func TestPlural(t *testing.T) {
	for noun, want := range map[string]string{"ferryman": "ferrymen", "coach": "coaches", "boss": "bosses", "deputy": "deputies", "attorney": "attorneys", "miller": "millers"} {
		if got := plural(noun); got != want {
			t.Errorf("plural(%q) = %q, want %q", noun, got, want)
		}
	}
}
