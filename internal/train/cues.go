package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sayso-go/sayso/internal/claim"
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/syntax"
	"github.com/sayso-go/sayso/internal/token"
	"github.com/sayso-go/sayso/quote"
)

const (
	// prior is the weight, in cases, of no case at all: what was seen once and was a cue has a share of a quarter.
	prior = 3
	// minPercent leaves out what is hardly ever a cue.
	minPercent = 2
)

// countCues returns the table of cues: over PolNeAR's train articles, in how many of a hundred cases each verb, noun and
// adjective was part of a cue. What stands in the content of an attribution is not counted, since the guidelines leave
// attributions within attributions out, nor what stands in the articles that omit names.
func countCues(corpora string, l *lexicon.Lexicon, omit func(article string) bool) (string, error) {
	type key struct {
		lemma string
		class lexicon.Class
	}
	type tally struct{ n, right int }
	counts := map[key]*tally{}
	var (
		text    token.Text
		tagger  syntax.Tagger
		matcher matcher
	)
	err := articles(corpora, "train", func(a *article) {
		if omit != nil && omit(a.name) {
			return
		}
		text.Cut(a.text, quote.Find(a.text))
		tagger.Tag(l, &text)
		matcher.read(&text, a)
		for i := range text.Tokens {
			tag := tagger.Tags[i]
			if !(lexicon.Verbs | lexicon.Nouns | lexicon.Adjectives).Has(tag) || matcher.nested(int32(i)) {
				continue
			}
			w := l.Lemma(tagger.Words[i], tag)
			if w == 0 {
				continue
			}
			k := key{l.Entries[w].Form, lexicon.ClassOf(tag)}
			if counts[k] == nil {
				counts[k] = new(tally)
			}
			counts[k].n++
			if matcher.cue(int32(i)) {
				counts[k].right++
			}
		}
	})
	if err != nil {
		return "", err
	}
	var lines []string
	for k, t := range counts {
		if p := (100*t.right + (t.n+prior)/2) / (t.n + prior); p >= minPercent {
			lines = append(lines, fmt.Sprintf("%s\t%v\t%d\n", k.lemma, k.class, p))
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, ""), nil
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
	for _, r := range ranges(m.text, spans) {
		out = m.words(out, r)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// cue reports whether token i is part of a cue.
func (m *matcher) cue(i int32) bool {
	for _, g := range m.gold {
		if _, ok := slices.BinarySearch(g.cue, i); ok {
			return true
		}
	}
	return false
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

// match returns the attribution that a claim is most like, and how like it is: 0 unless the contents overlap by half or
// more and the sources share a word, at most 2. What of an attribution's content stands in other sentences than the claim's
// first is not counted, since other means than a cue tie it.
func (m *matcher) match(source claim.Range, ranges []claim.Range) (best int, most float64) {
	var content []int32
	for _, r := range ranges {
		content = m.words(content, r)
	}
	if len(content) == 0 {
		return 0, 0
	}
	words := m.words(nil, source)
	s := m.text.Tokens[content[0]].Sentence
	for i, g := range m.gold {
		v := jaccard(content, g.content, func(k int32) bool { return m.text.Tokens[k].Sentence == s })
		if v < 0.5 {
			continue
		}
		if len(words) == 0 && len(g.source) == 0 {
			v++
		} else if w := jaccard(words, g.source, nil); w > 0 {
			v += w
		} else {
			continue
		}
		if v > most {
			best, most = i, v
		}
	}
	return best, most
}

// partOf returns which of the claims found is the attribution that a quotation is part of, by the cue, or else the content that is
// in both; claim.OwnClaim if none is, and claim.NoClaim if the quotation is part of no attribution.
func (m *matcher) partOf(quotation claim.Range, claims []claim.Claim) int {
	words := m.words(nil, quotation)
	best, most := -1, len(words)/2
	for i, g := range m.gold {
		if n := shared(words, g.content); n > most {
			best, most = i, n
		}
	}
	if best < 0 {
		return claim.NoClaim
	}
	g := m.gold[best]
	at, most := claim.OwnClaim, 0
	for i, c := range claims {
		n := cueWorth * shared(m.words(nil, c.Cue), g.cue)
		for _, r := range c.Content {
			n += shared(m.words(nil, r), g.content)
		}
		if n > most {
			at, most = i, n
		}
	}
	return at
}

// cueWorth is how much more a word of a cue in common says than one of a content, of which there may be hundreds.
const cueWorth = 1000

// shared returns how many are in both.
func shared(a, b []int32) (n int) {
	for _, i := range a {
		if _, ok := slices.BinarySearch(b, i); ok {
			n++
		}
	}
	return n
}

// words appends the words among the tokens of r to dst.
func (m *matcher) words(dst []int32, r claim.Range) []int32 {
	for i := r.First; i < r.Last; i++ {
		if k := m.text.Tokens[i].Kind; k == token.Word || k == token.Number {
			dst = append(dst, i)
		}
	}
	return dst
}

// jaccard returns the share that is in both of what is in a or b, Jaccard's; of what is in b alone, only what counts counts.
func jaccard(a, b []int32, counts func(int32) bool) float64 {
	both, all := 0, len(a)
	for _, i := range b {
		if _, ok := slices.BinarySearch(a, i); ok {
			both++
		} else if counts == nil || counts(i) {
			all++
		}
	}
	return float64(both) / float64(max(1, all))
}
