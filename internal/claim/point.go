package claim

import (
	"math"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/syntax"
)

// A place is a candidate of a pointing decision, with its score.
type place struct {
	at    int   // an item, or -1 for none
	from  int   // its first feature; those of the next place follow its own
	sum   int32 // of the weights of its features, as far as they were known before they were weighed
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
	f.places, f.feats, f.parts = f.places[:0], f.feats[:0], f.parts[:0]
	f.learning = f.Weights == nil || f.Weights.Tables[d].weights == "" || f.partOf != nil
	if !f.learning {
		f.table, f.shift = &f.Weights.Tables[d], 32-TableBits[d]
	}
}

// place starts a candidate; its features follow.
func (f *Finder) place(at int) { f.places = append(f.places, place{at: at, from: len(f.feats)}) }

// weigh scores the candidates: the sums of the weights of their features, which are log-odds where the decision is
// binary. While it is being learned, all are zero.
//
// The tables do not fit into the cache next to a core. That all features are looked up in one go, with nothing in
// between that depends on them, makes the processor wait for many of them at the same time.
func (f *Finder) weigh() {
	if f.learning {
		return
	}
	weights, shift, scale := f.table.weights, f.shift&31, f.table.scale
	f.weighed = resize(f.weighed, len(f.feats))
	for i, h := range f.feats {
		f.weighed[i] = int8(weights[h>>shift])
	}
	end := len(f.feats)
	for i := len(f.places) - 1; i >= 0; i-- {
		p := &f.places[i]
		p.score = float32(p.sum+sum(f.weighed[p.from:end])) * scale
		end = p.from
	}
	for _, p := range f.parts {
		*p.of = part{sum(f.weighed[p.from:p.to]), true}
	}
}

func sum(weights []int8) (s int32) {
	for _, w := range weights {
		s += int32(w)
	}
	return s
}

// decide scores the candidates as weigh does, and brings the scores to the logarithms of their probabilities, which
// sum to one.
func (f *Finder) decide() {
	f.weigh()
	top := float32(math.Inf(-1))
	for i := range f.places {
		top = max(top, f.places[i].score)
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

// A partial is a part that the decision under way will make known, and its features.
type partial struct {
	of       *part
	from, to int
}

// again adds what is known of a part to the candidate under way, and reports whether it is known. While a decision is
// being learned, nothing is.
func (f *Finder) again(p *part) bool {
	if p.known {
		f.places[len(f.places)-1].sum += p.sum
	}
	return p.known
}

// keep makes the features that were added from the given one on a part.
func (f *Finder) keep(p *part, from int) {
	if !f.learning {
		f.parts = append(f.parts, partial{p, from, len(f.feats)})
	}
}

// A view is what is remembered of the sentence as it is seen from one cue, while that is analysed: its decisions are
// taken again and again, for other sources and other beginnings, and much that they ask is always the same.
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

// count counts the commas, the verbs and the quotations before each item, all in one number, for between; and the
// tokens, for size.
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
	f.emit3(t, f.tagValue(i-1), f.tagValue(i), ctx)
	f.emit2(t+1, f.lex(i-1), ctx)
	f.emit2(t+2, f.lex(i), ctx)
	f.emit3(t+4, f.tagValue(i-1), f.tagValue(i-2), ctx)
}

// wideEdge emits more of them, for where much depends on the words around.
func (f *Finder) wideEdge(t uint32, i int, ctx uint32) {
	f.edge(t, i, ctx)
	f.emit3(t+3, f.tagValue(i), f.tagValue(i+1), ctx)
	f.emit3(t+5, f.lex(i-1), f.tagValue(i), ctx)
	f.emit3(t+6, f.lex(i), f.tagValue(i-1), ctx)
}

// inside are the labels of what stands before its head in a phrase.
var inside = syntax.Labels(syntax.Amod, syntax.Compound, syntax.Det, syntax.Nummod, syntax.Fixed)

// inPhrase reports whether items i-1 and i belong to one phrase without a mark between them, so that neither a
// content nor a source begins or ends there: item i-1 modifies item i or a word after it, and does not end a
// quotation.
func (f *Finder) inPhrase(i int) bool {
	if i == 0 || i >= len(f.items) || f.items[i].split || f.items[i].quoted != f.items[i-1].quoted {
		return false
	}
	n := &f.nodes[i-1]
	return inside.Has(n.label) && int(n.head) >= i
}
