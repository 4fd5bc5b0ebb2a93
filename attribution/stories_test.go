package attribution

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/internal/cases"
	"github.com/sayso-go/sayso/quote"
)

var update = flag.Bool("update", false, "rewrite the golden stories in ../testdata")

// TestStories compares everything that is found in each article of ../testdata with its golden story, NAME.claims. What
// changes there is to be read against the article before it is kept: a story says what is found, NAME.gold what is to be.
func TestStories(t *testing.T) {
	texts := articles(t)
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		t.Run(name, func(t *testing.T) {
			text := texts[name]
			var b strings.Builder
			for i, c := range Extract(text) {
				fmt.Fprintf(&b, "%d. %s %s, %s confidence, by %s", i, c.Form, c.Act, c.Confidence, c.Evidence)
				if c.Negated {
					b.WriteString(", negated")
				}
				if c.Parent >= 0 {
					fmt.Fprintf(&b, ", in %d", c.Parent)
				}
				fmt.Fprintf(&b, "\n   speaker: %s (%s)\n   source:  %s\n   cue:     %s\n", oneLine(c.Speaker.Name), c.Speaker.Kind, oneLine(c.Source.In(text)), oneLine(c.Cue.In(text)))
				for _, s := range c.Content {
					fmt.Fprintf(&b, "   content: %s\n", oneLine(s.In(text)))
				}
			}
			path := filepath.Join("..", "testdata", name+".claims")
			if *update {
				if err := os.WriteFile(path, []byte(b.String()), 0o666); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatalf("%v (go test ./attribution -update writes it)", err)
			}
			if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(b.String(), "\n")); diff != "" {
				t.Errorf("%s.claims (-want +got)\n%s", name, diff)
			}
		})
	}
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// TestGold counts how many of the claims in ../testdata/NAME.gold are found, and fails under the figures reached. Beside
// them it prints what taking every quotation for a claim of nobody reaches.
func TestGold(t *testing.T) {
	const least = 0.80
	var sum, base tally
	texts := articles(t)
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		text := texts[name]
		gold := readGold(t, name, text)
		got := Extract(text)
		var one tally
		one.add(text, gold, got)
		sum.join(one)
		var quotations []Claim
		for _, q := range quote.Find(text) {
			if q.Depth == 0 {
				quotations = append(quotations, Claim{Content: []quote.Span{q.Outer}})
			}
		}
		base.add(text, gold, quotations)
		t.Logf("%-14s %v", name, one)
	}
	t.Logf("%-14s %v", "all", sum)
	t.Logf("%-14s %v", "baseline", base)
	if f := sum.f1(); f < least {
		t.Errorf("claim F1 is %.3f, less than %.3f", f, least)
	}
}

// A tally counts claims: right are those whose content shares half or more of its words with a gold claim's, and whose
// source shares a word with that claim's or is absent like it.
type tally struct{ gold, got, right int }

func (t *tally) join(u tally) {
	t.gold += u.gold
	t.got += u.got
	t.right += u.right
}

func (t tally) f1() float64 { return 2 * float64(t.right) / float64(max(1, t.gold+t.got)) }

func (t tally) String() string {
	return fmt.Sprintf("precision %.3f, recall %.3f, F1 %.3f (%d gold, %d got)",
		float64(t.right)/float64(max(1, t.got)), float64(t.right)/float64(max(1, t.gold)), t.f1(), t.gold, t.got)
}

func (t *tally) add(text string, gold, got []Claim) {
	t.gold += len(gold)
	t.got += len(got)
	taken := make([]bool, len(got))
	for _, g := range gold {
		best, overlap := -1, 0.5
		content := wordsIn(text, g.Content...)
		for i, c := range got {
			if taken[i] {
				continue
			}
			both, all := shared(content, wordsIn(text, c.Content...))
			if x := float64(both) / float64(max(1, all)); x >= overlap {
				best, overlap = i, x
			}
		}
		if best < 0 {
			continue
		}
		taken[best] = true
		source, other := wordsIn(text, g.Source), wordsIn(text, got[best].Source)
		if both, all := shared(source, other); both > 0 || all == 0 {
			t.right++
		}
	}
}

// wordsIn returns where the words in the spans start.
func wordsIn(text string, spans ...quote.Span) map[int]bool {
	words := map[int]bool{}
	for _, s := range spans {
		at := -1
		for i := s.Start; i <= s.End; i++ {
			letter := i < s.End && (text[i] >= 0x80 || text[i]|0x20 >= 'a' && text[i]|0x20 <= 'z' || text[i] >= '0' && text[i] <= '9')
			switch {
			case letter && at < 0:
				at = i
			case !letter && at >= 0:
				if w := text[at:i]; strings.Trim(w, "“”‘’«»„—…") != "" {
					words[at] = true
				}
				at = -1
			}
		}
	}
	return words
}

// shared returns how many keys two sets share and how many they have together.
func shared(a, b map[int]bool) (both, all int) {
	for k := range a {
		if b[k] {
			both++
		}
	}
	return both, len(a) + len(b) - both
}

// readGold reads the claims of ../testdata/NAME.gold.
func readGold(t *testing.T, name, text string) []Claim {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "testdata", name+".gold"))
	if err != nil {
		t.Fatal(err)
	}
	var claims []Claim
	for _, line := range strings.Split(string(data), "\n") {
		if line == "" {
			continue
		}
		c, err := cases.ParseClaim(text, line)
		if err != nil {
			t.Fatalf("%s.gold: %v", name, err)
		}
		claims = append(claims, Claim{Source: c.Source, Cue: c.Cue, Content: c.Content})
	}
	return claims
}
