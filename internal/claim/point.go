package claim

import (
	"math"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/syntax"
)

// A place is a candidate of a pointing decision, with its score.
type place struct {
	at    int   // an item, or -1 for none
	from  int   // its features, while they are learned
	sum   int32 // the sum of the weights before those of its own
	score float32
}

// How far from its cue, in items, a content is looked for, and the head of a source before and after it.
const (
	window       = 90
	sourceBefore = 50
	sourceAfter  = 20
)

// begin starts a new decision.
func (f *Finder) begin(d Decision) {
	f.places, f.feats, f.sum = f.places[:0], f.feats[:0], 0
	f.learning = f.Weights == nil || f.Weights.Tables[d].weights == "" || f.partOf != nil
	if !f.learning {
		f.table, f.shift = &f.Weights.Tables[d], 32-TableBits[d]
	}
}

// place starts a candidate; its features follow.
func (f *Finder) place(at int) {
	f.places = append(f.places, place{at: at, from: len(f.feats), sum: f.sum})
}

// odds returns the log-odds of what a binary decision is about.
func (f *Finder) odds() float32 {
	if f.learning {
		return 0
	}
	return float32(f.sum) * f.table.scale
}

// decide scores the candidates: the logarithms of their probabilities, which sum to one. While the decision is being learned,
// all are the same.
func (f *Finder) decide() {
	top, scale := float32(math.Inf(-1)), float32(0)
	if !f.learning {
		scale = f.table.scale
	}
	for i := range f.places {
		p := &f.places[i]
		end := f.sum
		if i+1 < len(f.places) {
			end = f.places[i+1].sum
		}
		p.score = float32(end-p.sum) * scale
		top = max(top, p.score)
	}
	z := float64(0)
	for i := range f.places {
		z += math.Exp(float64(f.places[i].score - top))
	}
	lz := float32(math.Log(z)) + top
	for i := range f.places {
		f.places[i].score -= lz
	}
}

// teach hands the candidates of a decision to Teach; at is the right one.
func (f *Finder) teach(d Decision, at int) {
	right := -1
	var c [][]uint32
	for i := range f.places {
		end := len(f.feats)
		if i+1 < len(f.places) {
			end = f.places[i+1].from
		}
		c = append(c, f.feats[f.places[i].from:end])
		if f.places[i].at == at {
			right = i
		}
	}
	f.Teach(d, c, right)
	if f.Counts != nil {
		f.Counts.add(f, d, at)
	}
}

// A part is the sum of the weights of features that several candidates share, or those of several decisions about a cue.
type part struct {
	sum   int32
	known bool
}

// again adds what is known of a part, and reports whether it is known. While a decision is being learned, nothing is.
func (f *Finder) again(p *part) bool {
	if p.known {
		f.sum += p.sum
	}
	return p.known
}

// keep makes the features that were added since the sum was before a part.
func (f *Finder) keep(p *part, before int32) {
	if !f.learning {
		*p = part{f.sum - before, true}
	}
}

// A view is what is remembered of the sentence as it is seen from one cue, while that is analysed: its decisions are taken
// again and again, for other sources and other beginnings, and much that they ask is always the same.
type view struct {
	of                int    // the head of the cue
	quotes, signature uint32 // what quotesNear and signature say of it
	items             []viewed
	ends              []ending
}

// A viewed is what is remembered of an item.
type viewed struct {
	way                     uint32 // what path says of the way to the cue
	steps                   int8   // and its length; 0 if it is not known
	firstBegin, secondBegin part   // of the features of a content that begins with it
	firstEnd, secondEnd     part   // of one that ends with it
}

// viewFrom goes over to the cue whose head is item a.
func (f *Finder) viewFrom(a int) {
	if v := &f.view; v.of != a || len(v.items) == 0 {
		v.of, v.items, v.ends = a, resize(v.items, len(f.items)), v.ends[:0]
		v.quotes, v.signature = f.quotesNear(a), f.signature(a)
	}
}

// pathTo returns the path from item n to the cue that the view is from.
func (f *Finder) pathTo(n int) (hash uint32, length int) {
	v := &f.view.items[n]
	if v.steps == 0 {
		hash, length = f.path(n, f.view.of)
		v.way, v.steps = hash, int8(length+1)
	}
	return v.way, int(v.steps - 1)
}

// between counts the commas, the verbs and the quotations in the items [i, j).
func (f *Finder) between(i, j int) (commas, verbs, quotes uint32) {
	if i > j {
		i, j = j, i
	}
	n := f.counts[j] - f.counts[i]
	return min(n&countMask, 3), min(n>>countBits&countMask, 3), min(n>>(2*countBits), 1)
}

// countBits are as many as each of the counts of a sentence's commas, verbs and quotations needs.
const (
	countBits = 10
	countMask = 1<<countBits - 1

	_ = countMask - uint(maxItems)
)

// count counts the commas, the verbs and the quotations before each item, all in one number, for between; and the tokens, for
// size.
func (f *Finder) count() {
	f.counts, f.sizes = resize(f.counts, len(f.items)+1), resize(f.sizes, len(f.items)+1)
	n := uint32(0)
	for i := range f.items {
		switch t := f.items[i].tag; {
		case t == lexicon.Comma:
			n++
		case lexicon.FiniteVerbs.Has(t):
			n += 1 << countBits
		case t == quoted:
			n += 1 << (2 * countBits)
		}
		f.counts[i+1], f.sizes[i+1] = n, f.sizes[i]+f.items[i].last-f.items[i].first
	}
}

// boolean returns b as a value of a feature.
func boolean(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// edge emits the features of the border between the items i-1 and i.
func (f *Finder) edge(t uint32, i int, ctx uint32) {
	f.emit3(t, f.tg(i-1), f.tg(i), ctx)
	f.emit2(t+1, f.lex(i-1), ctx)
	f.emit2(t+2, f.lex(i), ctx)
	f.emit3(t+4, f.tg(i-1), f.tg(i-2), ctx)
}

// wideEdge emits more of them, for where much depends on the words around.
func (f *Finder) wideEdge(t uint32, i int, ctx uint32) {
	f.edge(t, i, ctx)
	f.emit3(t+3, f.tg(i), f.tg(i+1), ctx)
	f.emit3(t+5, f.lex(i-1), f.tg(i), ctx)
	f.emit3(t+6, f.lex(i), f.tg(i-1), ctx)
}

// inside are the labels of what stands before its head in a phrase.
var inside = syntax.Labels(syntax.Amod, syntax.Compound, syntax.Det, syntax.Nummod, syntax.Fixed)

// inPhrase reports whether items i-1 and i belong to one phrase without a mark between them, so that neither a content nor a
// source begins or ends there: item i-1 modifies item i or a word after it, and does not end a quotation.
func (f *Finder) inPhrase(i int) bool {
	if i == 0 || i >= len(f.items) || f.items[i].split || f.items[i].quoted != f.items[i-1].quoted {
		return false
	}
	n := &f.nodes[i-1]
	return inside.Has(n.label) && int(n.head) >= i
}
