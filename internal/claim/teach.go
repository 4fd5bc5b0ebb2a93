package claim

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/syntax"
	"github.com/sayso-go/sayso/internal/token"
)

// A Gold is an attribution as people marked it, in tokens.
type Gold struct {
	Cue, Source, Content []Range
}

// A goldItem is a Gold in the items of a sentence.
type goldItem struct {
	cue     []pair
	source  pair
	content []pair
	anchor  int
	at      int // the source's head, or -1
}

// itemRange returns the items that a range of tokens covers, without marks at the ends, or -1 and -1.
func (f *Finder) itemRange(r Range) pair {
	p := pair{-1, -1}
	for i := range f.items {
		it := &f.items[i]
		if it.first >= r.Last || it.last <= r.First {
			continue
		}
		if it.tag >= lexicon.Comma && it.tag < quoted && it.tag != lexicon.Money {
			continue
		}
		if p[0] < 0 {
			p[0] = i
		}
		p[1] = i + 1
	}
	return p
}

// goldItems reads those of gold whose cue and content stand in the sentence that f has read.
func (f *Finder) goldItems(gold []Gold) (out []goldItem) {
	s := Range{f.items[0].first, f.items[len(f.items)-1].last}
	for _, g := range gold {
		if len(g.Cue) == 0 || !s.Contains(g.Cue[0].First) {
			continue
		}
		d := goldItem{cue: f.goldCue(g.Cue), content: f.goldContent(g.Content, s), at: -1}
		if len(g.Source) > 0 {
			if p := f.itemRange(g.Source[0]); p[0] >= 0 {
				d.source = p
				d.at = f.headIn(p)
			}
		}
		if len(d.cue) == 0 || len(d.content) == 0 {
			continue
		}
		if d.anchor = f.anchorOf(&d); d.anchor >= 0 {
			out = append(out, d)
		}
	}
	return out
}

// goldCue returns the items of a cue.
func (f *Finder) goldCue(cue []Range) (out []pair) {
	for _, r := range cue {
		p := f.itemRange(r)
		if p[0] < 0 { // a colon or a dash
			for i := range f.items {
				if f.items[i].first >= r.First && f.items[i].last <= r.Last {
					p = pair{i, i + 1}
				}
			}
		}
		if p[0] >= 0 {
			out = append(out, p)
		}
	}
	return out
}

// goldContent returns the items of the parts of a content that stand in sentence s. Parts that nothing or a mark
// parts are one.
func (f *Finder) goldContent(content []Range, s Range) (out []pair) {
	for _, r := range content {
		if r.Last <= s.First || r.First >= s.Last {
			continue
		}
		p := f.itemRange(r)
		if p[0] < 0 {
			continue
		}
		if n := len(out) - 1; n >= 0 && out[n][1] >= p[0] {
			out[n][1] = max(p[1], out[n][1])
		} else if n >= 0 && out[n][1]+1 == p[0] && !f.mayBegin(p[0]-1) {
			out[n][1] = p[1]
		} else {
			out = append(out, p)
		}
	}
	return out
}

// anchorOf returns the item of the cue that the content depends on, or the most verb-like of it, or -1.
func (f *Finder) anchorOf(d *goldItem) int {
	best, worth := -1, 0
	for _, p := range d.cue {
		for i := p[0]; i < p[1]; i++ {
			if !f.mayAnchor(i) || anyHas(d.content, i) {
				continue
			}
			v := 1
			switch t := f.tag(i); {
			case lexicon.Verbs.Has(t):
				v = 5
			case lexicon.Nouns.Has(t):
				v = 4
			case lexicon.Adjectives.Has(t):
				v = 3
			case f.is(i, "according"):
				v = 6
			}
			for _, q := range d.content {
				if h := f.headIn(q); int(f.nodes[h].head) == i && v > 1 {
					v += 10
				}
			}
			if f.label(i) == syntax.Xcomp {
				v++
			}
			if v > worth {
				best, worth = i, v
			}
		}
	}
	return best
}

// anyHas reports whether item i is in one of the pairs.
func anyHas(pairs []pair, i int) bool {
	for _, p := range pairs {
		if p.has(i) {
			return true
		}
	}
	return false
}

// Lesson teaches all decisions on the sentences of a text whose attributions are gold: the true history is given to each.
// It returns how many attributions were taught and how many could not be.
func (f *Finder) Lesson(l *lexicon.Lexicon, t *token.Text, g *syntax.Tagger, p *syntax.Parser, gold []Gold) (taught, lost int) {
	f.prepare(l, t, g, p)
	for _, g := range gold {
		if len(g.Cue) > 0 {
			lost++
		}
	}
	f.read(0, int32(len(t.Sentences)), func() {
		f.findGroups()
		ds := f.goldItems(gold)
		for a := range f.items {
			if f.mayAnchor(a) {
				f.cueLesson(ds, a)
			}
		}
		for i := range ds {
			f.lesson(&ds[i])
			taught++
			lost--
		}
	})
	return taught, lost
}

// cueLesson teaches whether item a is the head of a cue. A part of a cue that is not is neither.
func (f *Finder) cueLesson(ds []goldItem, a int) {
	right, part := 0, false
	for i := range ds {
		if ds[i].anchor == a {
			right = 1
		} else if anyHas(ds[i].cue, a) {
			part = true
		}
	}
	if part && right == 0 {
		return
	}
	f.begin(MayBeCue)
	f.place(1)
	f.glimpse(a)
	f.Teach(MayBeCue, [][]uint32{f.feats}, right)
	f.begin(IsCue)
	f.place(1)
	f.cueFeatures(a)
	f.Teach(IsCue, [][]uint32{f.feats}, right)
}

// lesson teaches the decisions about the source, the content and the extent of a cue.
func (f *Finder) lesson(d *goldItem) {
	a := d.anchor
	x := analysis{head: a, at: d.at, source: d.source}
	if d.at != a && !d.source.has(a) {
		f.sourceHeads(a)
		f.teach(SourceHead, d.at)
		if d.at >= 0 {
			f.sourceBegins(a, d.at)
			f.teach(SourceBegin, d.source[0])
			f.sourceEnds(a, d.at, d.source[0])
			f.teach(SourceEnd, d.source[1])
		}
	}
	f.contentBegins(&x, pair{})
	f.teach(FirstBegin, d.content[0][0])
	f.contentEnds(&x, d.content[0][0], false)
	f.teach(FirstEnd, d.content[0][1])
	x.content[0] = d.content[0]
	f.contentBegins(&x, d.content[0])
	if len(d.content) == 1 {
		f.teach(SecondBegin, -1)
	} else {
		f.teach(SecondBegin, d.content[1][0])
		f.contentEnds(&x, d.content[1][0], true)
		f.teach(SecondEnd, d.content[1][1])
		x.content[1] = d.content[1]
	}
	if c := d.cue[0]; len(d.cue) == 1 && c.has(a) {
		f.cueBegins(&x)
		f.teach(CueBegin, c[0])
		f.cueEnds(&x)
		f.teach(CueEnd, c[1])
	}
}

// Judge teaches which analysis of a cue is a claim, by how right each is: the rightest, or none if none is right at all.
func (f *Finder) Judge(l *lexicon.Lexicon, t *token.Text, g *syntax.Tagger, p *syntax.Parser,
	right func(source Range, content []Range) float64) {
	f.prepare(l, t, g, p)
	f.read(0, int32(len(t.Sentences)), func() {
		f.findGroups()
		f.findSpoken()
		f.analyses()
		for i := 0; i < len(f.xs); {
			j := i
			best, at := 0.0, -1
			for ; j < len(f.xs) && f.xs[j].head == f.xs[i].head; j++ {
				x := &f.xs[j]
				var content []Range
				for _, p := range x.content {
					if !p.empty() {
						content = append(content, f.span(p[0], p[1]))
					}
				}
				if v := right(f.span(x.source[0], x.source[1]), content); v > best {
					best, at = v, j-i
				}
			}
			xs := f.xs
			f.xs = xs[:j]
			f.wholes(i)
			f.xs = xs
			f.teach(IsClaim, at)
			i = j
		}
	})
}

// Follow teaches which claim a quotation without a cue goes with: partOf returns its index among those found so far,
// OwnClaim or NoClaim. The true history is given to each.
func (f *Finder) Follow(l *lexicon.Lexicon, t *token.Text, g *syntax.Tagger, p *syntax.Parser,
	partOf func(quotation Range, claims []Claim) int) {
	teach := f.Teach
	f.Teach = nil // the claims with a cue are those that are found when nothing is taught
	f.prepare(l, t, g, p)
	f.findCued()
	f.Teach, f.partOf = teach, partOf
	f.follow()
	f.partOf = nil
}
