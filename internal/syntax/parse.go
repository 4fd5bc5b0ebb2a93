package syntax

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// A Parser holds the dependency trees of a text's sentences. Its zero value is ready for Reset, which uses its memory
// again. It is not safe for concurrent use.
type Parser struct {
	// Heads are the heads of the text's tokens, as indexes of tokens; -1 stands for the root of a unit, and for the
	// tokens of units that were not parsed.
	Heads []int32
	// Labels say what each token is to its head: Root for the root of a unit, NoLabel where nothing was parsed.
	Labels []Label
}

// Reset prepares p for the text: nothing of it is parsed.
func (p *Parser) Reset(t *token.Text) {
	n := len(t.Tokens)
	p.Heads = grow(p.Heads, n)
	p.Labels = grow(p.Labels, n)
	for i := range p.Heads {
		p.Heads[i] = -1
	}
	clear(p.Labels)
}

// Parse parses the tokens [first, last) of the text that Reset and Tag have seen: one sentence of it, or a part of one.
//
// A sentence hosts its quotations whole, so it may hold several sentences; each such unit is a tree of its own, with one
// root. No arc crosses another.
func (p *Parser) Parse(l *lexicon.Lexicon, t *token.Text, g *Tagger, first, last int32) {
}
