// Package syntax says what part of speech each token is.
//
// Tags are those of the Penn Treebank. They come from the lexicon's counts: what tags a word bears, and which tag
// follows which. The best sequence over a sentence is found exactly, with a search over at most four tags a word
// (Viterbi's), in time linear in the number of tokens.
package syntax

import (
	"unicode"
	"unicode/utf8"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// A Tagger holds the words and tags of a text's tokens. Its zero value is ready for Tag, which uses its memory again.
type Tagger struct {
	Words []lexicon.Word // the entry of each token's form, as far as the lexicon has one
	Tags  []lexicon.Tag

	states []state
	lower  [lexicon.MaxForm]byte
}

// A state is the search at one token: its candidate tags, the best cost that reaches each, and by which tag before.
type state struct {
	tags [4]lexicon.Tag
	cost [4]int32
	from [4]uint8
}

// Tag sets the words and tags of t's tokens.
func (g *Tagger) Tag(l *lexicon.Lexicon, t *token.Text) {
	n := len(t.Tokens)
	g.Words = grow(g.Words, n)
	g.Tags = grow(g.Tags, n)
	for _, s := range t.Sentences {
		g.sentence(l, t, int(s.First), int(s.Last))
	}
}

func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/4)
	}
	return s[:n]
}

// maxRun is how many tokens are searched at once. A longer sentence is searched in runs of that length, each starting
// from the best tag that the last one ended with, so that the search's memory stays small.
const maxRun = 512

func (g *Tagger) sentence(l *lexicon.Lexicon, t *token.Text, first, last int) {
	prev := lexicon.Start
	for first < last {
		end := min(first+maxRun, last)
		g.run(l, t, first, end, prev)
		prev = g.Tags[end-1]
		first = end
	}
}

func (g *Tagger) run(l *lexicon.Lexicon, t *token.Text, first, last int, prev lexicon.Tag) {
	g.states = grow(g.states, last-first)
	before := state{tags: [4]lexicon.Tag{prev}}
	for i := first; i < last; i++ {
		s := &g.states[i-first]
		tags, costs := g.candidates(l, t, i)
		s.tags = tags
		for k, tag := range tags {
			if tag == lexicon.NoTag {
				break
			}
			best, from := int32(1<<30), 0
			for j, b := range before.tags {
				if b == lexicon.NoTag {
					break
				}
				if c := before.cost[j] + int32(l.Follow[b][tag]); c < best {
					best, from = c, j
				}
			}
			s.cost[k], s.from[k] = best+int32(costs[k]), uint8(from)
		}
		before = *s
	}
	s := &g.states[last-1-first]
	k := 0
	for j, tag := range s.tags {
		if tag != lexicon.NoTag && s.cost[j] < s.cost[k] {
			k = j
		}
	}
	for i := last - 1; i >= first; i-- {
		s := &g.states[i-first]
		g.Tags[i] = s.tags[k]
		k = int(s.from[k])
	}
	g.repair(l, t, first, last)
}

type (
	candidates [4]lexicon.Tag
	costs      [4]int16
)

// candidates returns the tags that token i may bear and their costs, and sets its word.
func (g *Tagger) candidates(l *lexicon.Lexicon, t *token.Text, i int) (candidates, costs) {
	k := &t.Tokens[i]
	g.Words[i] = 0
	switch k.Kind {
	case token.Punct:
		return candidates{punctTag(k.Char, t.Source[k.Start])}, costs{}
	case token.Open:
		return candidates{lexicon.Opening}, costs{}
	case token.Close:
		return candidates{lexicon.Closing}, costs{}
	}
	form := t.Source[k.Start:k.End]
	if k.Flags&token.Clitic != 0 && form[0] >= 0x80 {
		// The typographic apostrophe: the lexicon has the straight one.
		_, n := utf8.DecodeRuneInString(form)
		b := append(append(g.lower[:0], '\''), form[n:]...)
		w := l.FindBytes(b)
		g.Words[i] = w
		return entry(l, w)
	}
	if len(form) > lexicon.MaxForm {
		return candidates{lexicon.NNP, lexicon.NN}, costs{}
	}
	if k.Kind == token.Number {
		g.Words[i] = l.Find(form)
		return candidates{lexicon.CD, lexicon.JJ, lexicon.NN, lexicon.NNS}, numberCosts(form)
	}
	if k.Flags&token.Capital == 0 {
		w := l.Find(form)
		if w == 0 && k.Flags&token.Clitic != 0 {
			w = l.FindBytes(g.small(form))
		}
		if g.Words[i] = w; w != 0 && l.Entries[w].Tags[0] != lexicon.NoTag {
			return entry(l, w)
		}
		return g.unknown(l, form)
	}
	w := l.Find(form)
	small := l.FindBytes(g.small(form))
	switch {
	case k.Flags&token.Upper != 0 && w == 0 && small != 0:
		g.Words[i] = small
		return entry(l, small)
	case k.Flags&token.Initial != 0 && small != 0 && (w == 0 || l.Entries[small].Count >= l.Entries[w].Count):
		g.Words[i] = small
		tags, costs := entry(l, small)
		if tags[3] == lexicon.NoTag && l.Entries[small].Count < 9 && !has(tags, lexicon.NNP) { // any but the commonest words may start a name
			for j := range tags {
				if tags[j] == lexicon.NoTag {
					tags[j], costs[j] = lexicon.NNP, costs[0]+nameCost
					break
				}
			}
		}
		return tags, costs
	case w != 0 && l.Entries[w].Tags[0] != lexicon.NoTag:
		g.Words[i] = w
		return entry(l, w)
	case k.Flags&token.Initial == 0 || small == 0:
		g.Words[i] = w
		if small != 0 {
			if g.Words[i] == 0 {
				g.Words[i] = small
			}
			tags, cs := entry(l, small)
			// A capital that no sentence asks for: a name, most likely.
			return candidates{lexicon.NNP, tags[0], tags[1], tags[2]}, [4]int16{cs[0] - nameCost, cs[0], cs[1], cs[2]}
		}
		return candidates{lexicon.NNP, lexicon.NNPS, lexicon.JJ}, costs{0, 40, 32}
	}
	g.Words[i] = small
	return entry(l, small)
}

// nameCost is what it costs to read a known word at a sentence's start as a name, and what a capital within the
// sentence is worth, in 1/8 bit.
const nameCost = 24

func has(c candidates, t lexicon.Tag) bool { return c[0] == t || c[1] == t || c[2] == t || c[3] == t }

func numberCosts(form string) costs {
	switch b := form[len(form)-1]; {
	case b == 's':
		return costs{32, 32, 32, 0}
	case b >= '0' && b <= '9':
		return costs{0, 56, 56, 64}
	}
	return costs{16, 0, 16, 40}
}

func entry(l *lexicon.Lexicon, w lexicon.Word) (candidates, costs) {
	e := &l.Entries[w]
	if e.Tags[0] == lexicon.NoTag {
		return candidates{lexicon.NN, lexicon.NNP, lexicon.JJ}, costs{}
	}
	return e.Tags, e.Costs
}

// unknown guesses the tags of a word that the lexicon doesn't have from its last letters, and those of one with a
// hyphen from what stands after it.
func (g *Tagger) unknown(l *lexicon.Lexicon, form string) (candidates, costs) {
	for i := len(form) - 1; i > 0; i-- {
		if form[i] == '-' {
			if w := l.Find(form[i+1:]); w != 0 {
				switch t := l.Entries[w].Tags[0]; t {
				case lexicon.NN, lexicon.NNS:
					return candidates{t, lexicon.JJ}, costs{}
				}
			}
			return candidates{lexicon.JJ, lexicon.NN}, costs{}
		}
	}
	for n := min(4, len(form)-1); n > 0; n-- {
		b := append(append(g.lower[:0], '~'), form[len(form)-n:]...)
		if w := l.FindBytes(b); w != 0 {
			return entry(l, w)
		}
	}
	return candidates{lexicon.NN, lexicon.JJ, lexicon.FW}, costs{}
}

// small returns form in small letters, in a buffer that the next call uses again.
func (g *Tagger) small(form string) []byte {
	b := g.lower[:0]
	for i := 0; i < len(form); i++ {
		switch c := form[i]; {
		case 'A' <= c && c <= 'Z':
			b = append(b, c+'a'-'A')
		case c < 0x80:
			b = append(b, c)
		default:
			r, n := utf8.DecodeRuneInString(form[i:])
			if r == '’' {
				r = '\''
			}
			if r = unicode.ToLower(r); r == utf8.RuneError || len(b)+utf8.RuneLen(r) > len(g.lower) {
				return b
			}
			b = utf8.AppendRune(b, r)
			i += n - 1
		}
		if len(b) == len(g.lower) {
			break
		}
	}
	return b
}

func punctTag(char, first byte) lexicon.Tag {
	switch char {
	case ',':
		return lexicon.Comma
	case '.', '?', '!':
		return lexicon.Period
	case ':', ';', '-', '~', '*':
		return lexicon.Colon
	case '(':
		return lexicon.Left
	case ')':
		return lexicon.Right
	case '$':
		return lexicon.Money
	case '%':
		return lexicon.NN
	case '&':
		return lexicon.CC
	case '\'':
		return lexicon.Closing
	case 0:
		if first == 0xc2 || first == 0xe2 { // £, €
			return lexicon.Money
		}
	}
	return lexicon.SYM
}
