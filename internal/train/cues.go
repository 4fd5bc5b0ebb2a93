package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/sayso-go/sayso/internal/claim"
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/syntax"
	"github.com/sayso-go/sayso/internal/token"
	"github.com/sayso-go/sayso/quote"
)

// A key is a cue of one class.
type key struct {
	lemma string
	class lexicon.Class
}

// A tally is how many candidates there were and how many of them were attributions, as the gold has them.
type tally struct{ n, right float64 }

func (t *tally) add(right bool) {
	t.n++
	if right {
		t.right++
	}
}

const (
	// prior is the weight, in candidates, of what cues like it do against what a cue did itself.
	prior = 2.5
	// minCandidates is how many candidates a cue must have for a line of its own.
	minCandidates = 3
	// manyCandidates is from when on a cue is frequent enough for what it never does to count.
	manyCandidates = 30
	// minPercent leaves out the nouns and adjectives that are almost never cues.
	minPercent = 10
)

// countCues returns the table of cues: over PolNeAR's train articles, how often each candidate of internal/claim was an
// attribution.
func countCues(corpora string, l *lexicon.Lexicon) (string, error) {
	counts := map[key]*[lexicon.NumFrames]tally{}
	var cases []candidate
	var frames [lexicon.NumClasses][lexicon.NumFrames]tally
	var (
		text    token.Text
		tagger  syntax.Tagger
		finder  = claim.Finder{All: true}
		matcher matcher
	)
	err := articles(corpora, "train", func(a *article) {
		text.Cut(a.text, quote.Find(a.text))
		tagger.Tag(l, &text)
		matcher.read(&text, a)
		for _, c := range finder.Find(l, &text, &tagger) {
			if c.Lemma == 0 || matcher.nested(c.Head) {
				continue
			}
			right := matcher.right(&c)
			k := key{l.Entries[c.Lemma].Form, c.Class}
			if counts[k] == nil {
				counts[k] = new([lexicon.NumFrames]tally)
			}
			counts[k][c.Frame].add(right)
			frames[c.Class][c.Frame].add(right)
			if !c.Speech {
				cases = append(cases, candidate{k, c.Frame, c.Factors, right})
			}
		}
	})
	if err != nil {
		return "", err
	}
	// What cues that were seen once or twice do stands for those that were never seen.
	var rare, class [lexicon.NumClasses][lexicon.NumFrames]tally
	for k, fr := range counts {
		n := 0.0
		for _, t := range fr {
			n += t.n
		}
		for f, t := range fr {
			if n <= 2*minCandidates {
				rare[k.class][f].n += t.n
				rare[k.class][f].right += t.right
			}
			class[k.class][0].n += t.n
			class[k.class][0].right += t.right
		}
	}
	keys := make([]key, 0, len(counts))
	for k := range counts {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b key) int {
		return cmp.Or(strings.Compare(a.lemma, b.lemma), cmp.Compare(a.class, b.class))
	})
	var b strings.Builder
	for c := range lexicon.NumClasses {
		fmt.Fprintf(&b, "*\t%v", c)
		for f := lexicon.Frame(1); f < lexicon.NumFrames; f++ {
			if p := percent(rare[c][f], 0.02); p > 0 && c <= lexicon.Passive {
				fmt.Fprintf(&b, "\t%v:%d", f, p)
			}
		}
		b.WriteByte('\n')
	}
	shares := map[key]*[lexicon.NumFrames]float64{}
	for _, k := range keys {
		shares[k] = new([lexicon.NumFrames]float64)
		fr := counts[k]
		var all tally
		for _, t := range fr {
			all.n += t.n
			all.right += t.right
		}
		if all.n < minCandidates {
			continue
		}
		var line strings.Builder
		best := 0
		base := odds(class[k.class][0], 0.02)
		own := odds(all, probability(base))
		for f := lexicon.Frame(1); f < lexicon.NumFrames; f++ {
			guess := probability(odds(frames[k.class][f], 0.02) * own / base)
			if all.n >= manyCandidates && fr[f].n <= 1 {
				guess *= 0.75 // what a frequent cue never does is mostly an error of ours
			}
			p := percent(fr[f], guess)
			shares[k][f] = float64(p) / 100
			best = max(best, p)
			if p >= 2 {
				fmt.Fprintf(&line, "\t%v:%d", f, p)
			}
		}
		if k.class > lexicon.Passive && best < minPercent {
			continue
		}
		fmt.Fprintf(&b, "%s\t%v%s\n", k.lemma, k.class, line.String())
	}
	fit(&b, cases, shares)
	return b.String(), nil
}

// odds returns the odds of t, with a little weight on the guess.
func odds(t tally, guess float64) float64 {
	p := (t.right + prior*guess) / (t.n + prior)
	return p / (1.0001 - p)
}

func probability(odds float64) float64 { return odds / (1 + odds) }

// percent returns the share of t that was right, with the guess weighing as much as prior candidates.
func percent(t tally, guess float64) int {
	return int(100*(t.right+prior*guess)/(t.n+prior) + 0.5)
}

// A matcher compares candidates with an article's attributions, token by token.
type matcher struct {
	text *token.Text
	gold []goldClaim
}

// A goldClaim is an attribution in tokens, words and numbers alone.
type goldClaim struct {
	source, cue, content []int32
}

func (m *matcher) read(t *token.Text, a *article) {
	m.text, m.gold = t, m.gold[:0]
	for _, at := range a.attributions {
		m.gold = append(m.gold, goldClaim{m.tokens(at.source), m.tokens(at.cue), m.tokens(at.content)})
	}
}

// tokens returns the words in spans.
func (m *matcher) tokens(spans []quote.Span) (out []int32) {
	for _, s := range spans {
		i, _ := slices.BinarySearchFunc(m.text.Tokens, s.Start, func(k token.Token, start int) int { return cmp.Compare(int(k.End), start+1) })
		for ; i < len(m.text.Tokens) && int(m.text.Tokens[i].Start) < s.End; i++ {
			if k := m.text.Tokens[i].Kind; k == token.Word || k == token.Number {
				out = append(out, int32(i))
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// nested reports whether token i stands in the content of an attribution: such are not annotated.
func (m *matcher) nested(i int32) bool {
	for _, g := range m.gold {
		if _, ok := slices.BinarySearch(g.content, i); ok {
			return true
		}
	}
	return false
}

// right reports whether c is one of the attributions: the cue holds its head, the contents overlap by half or more,
// and the sources share a word.
func (m *matcher) right(c *claim.Claim) bool {
	var content []int32
	for _, r := range c.Content {
		for i := r.First; i < r.Last; i++ {
			if k := m.text.Tokens[i].Kind; k == token.Word || k == token.Number {
				content = append(content, i)
			}
		}
	}
	for _, g := range m.gold {
		if _, ok := slices.BinarySearch(g.cue, c.Head); !ok {
			continue
		}
		both := 0
		for _, i := range content {
			if _, ok := slices.BinarySearch(g.content, i); ok {
				both++
			}
		}
		if both == 0 || !c.Speech && 2*both < len(content)+len(g.content)-both {
			continue // of speech, more may follow in other sentences
		}
		if c.Source.Empty() && len(g.source) == 0 {
			return true
		}
		for _, i := range g.source {
			if c.Source.Contains(i) {
				return true
			}
		}
	}
	return false
}

// A candidate is what fit needs of one.
type candidate struct {
	key     key
	frame   lexicon.Frame
	factors [lexicon.NumFactors]uint8
	right   bool
}

// rounds is how often fit goes over the factors: after five, no value moves by a hundredth.
const rounds = 8

// fit finds by what each value of each factor multiplies the odds of the candidates that have it, so that over those
// candidates as many are expected to be right as are (iterative scaling), and writes the values.
func fit(b *strings.Builder, cases []candidate, shares map[key]*[lexicon.NumFrames]float64) {
	var odds [lexicon.NumClasses][lexicon.NumFactors][64]float64
	for c := range odds {
		for f := range odds[c] {
			for v := range odds[c][f] {
				odds[c][f][v] = 1
			}
		}
	}
	expected := func(c *candidate) float64 {
		p := shares[c.key][c.frame]
		o := p / (1.001 - p)
		for f, v := range c.factors {
			o *= odds[c.key.class][f][v]
		}
		return probability(o)
	}
	for range rounds {
		for f := range lexicon.NumFactors {
			var want, got [lexicon.NumClasses][64]float64
			for i := range cases {
				c := &cases[i]
				v := c.factors[f]
				got[c.key.class][v] += expected(c)
				if c.right {
					want[c.key.class][v]++
				}
			}
			for k := range odds {
				for v := range odds[k][f] {
					// A little weight on one keeps rare values where they are.
					odds[k][f][v] *= (want[k][v] + 2) / (got[k][v] + 2)
				}
			}
		}
	}
	for f := range lexicon.NumFactors {
		for k := range lexicon.NumClasses {
			fmt.Fprintf(b, "@\t%v\t%v", f, k)
			for v, o := range odds[k][f] {
				if p := int(1000*o + 0.5); p != 1000 {
					fmt.Fprintf(b, "\t%d:%d", v, p)
				}
			}
			b.WriteByte('\n')
		}
	}
}
