package main

import (
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/syntax"
)

// Settings say how the tagger and the parser learn.
type settings struct {
	// How many epochs the first learning takes, and how many the second, which is done in so many orders.
	tagWide, tagEpochs, parseWide, parseEpochs, orders int
	// In how many errors of the first learning a feature must take part to be kept.
	tagErrors, moveErrors, labelErrors uint16
	gold                               int // how often an epoch goes over the treebanks that people made
	recase                             int // one of how many sentences is also read in other letters
	seed                               uint64
	quiet                              bool
}

var shipped = settings{tagWide: 3, tagEpochs: 6, parseWide: 3, parseEpochs: 6, orders: 3, tagErrors: 4, moveErrors: 3, labelErrors: 3, gold: 2, recase: 40, seed: 1}

func (s *settings) log(format string, args ...any) {
	if !s.quiet {
		fmt.Printf(format+"\n", args...)
	}
}

// trainSyntax returns a tagger and a parser learned from the train parts of the treebanks, without the articles of the
// news that omit names.
func trainSyntax(corpora string, omit func(doc string) bool, set settings) (*syntax.Model, error) {
	b := &treebank{recase: set.recase}
	if err := b.read(corpora, omit, "polnear-silver/train"); err != nil {
		return nil, err
	}
	news := len(b.text.Sentences)
	if err := b.read(corpora, nil, "ud-ewt/train", "ud-gum/train"); err != nil {
		return nil, err
	}
	b.finish()
	var dev []*treebank
	if !set.quiet {
		for _, name := range devParts {
			d := new(treebank)
			if err := d.read(corpora, nil, name); err != nil {
				return nil, err
			}
			d.finish()
			dev = append(dev, d)
		}
	}
	l := lexicon.Get()
	m := new(syntax.Model)
	g := &syntax.Tagger{Model: m}
	g.Read(l, &b.text)
	rng := rand.New(rand.NewPCG(set.seed, 0))
	x := &syntaxTrainer{settings: set, bank: b, g: g, rng: rng, news: news}

	tl := x.tagger()
	tl.Finish(m)
	set.log("%s", tagFigures(l, m, dev))
	for _, r := range b.text.Sentences {
		g.TagUnit(l, int(r.First), int(r.Last))
	}

	start := time.Now()
	order := x.order()
	pl := syntax.NewParseLearner()
	for _, r := range b.text.Sentences {
		pl.See(g, r.First, r.Last, b.heads, b.labels)
	}
	for epoch := range set.parseWide + set.orders*set.parseEpochs {
		second := epoch - set.parseWide // epochs of the second learning before this one
		first := epoch == 0 || second >= 0 && second%set.parseEpochs == 0
		switch {
		case second == 0:
			moves, labels := pl.Narrow(set.moveErrors, set.labelErrors)
			set.log("%d features of moves and %d of labels are kept", moves, labels)
		case second > 0 && first:
			pl.Restart()
		}
		x.shuffle(order)
		n, of := 0, 0
		stray := func() bool { return !first && rng.IntN(10) > 0 }
		for _, s := range order {
			r := b.text.Sentences[s]
			a, c := pl.Learn(g, r.First, r.Last, b.heads, b.labels, stray)
			n, of = n+a, of+c
		}
		set.log("moves, epoch %d: %.2f %% right in learning (%.0f s)", epoch+1, share(n, of), time.Since(start).Seconds())
		if (second+1)%set.parseEpochs == 0 && second > 0 && !set.quiet {
			pl.Finish(m)
			set.log("%s", treeFigures(l, m, dev))
		}
	}
	pl.Finish(m)
	return m, nil
}

// A syntaxTrainer trains on one treebank.
type syntaxTrainer struct {
	settings
	bank *treebank
	g    *syntax.Tagger
	rng  *rand.Rand
	news int // how many sentences come from the news
}

// order returns the sentences of an epoch, those of the treebanks that people made as often as the settings say.
func (x *syntaxTrainer) order() (order []int32) {
	for s := range x.bank.text.Sentences {
		times := x.gold
		if s < x.news {
			times = 1
		}
		for range times {
			order = append(order, int32(s))
		}
	}
	return order
}

func (x *syntaxTrainer) shuffle(order []int32) {
	x.rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
}

// tagger returns a learned tagger.
func (x *syntaxTrainer) tagger() *syntax.TagLearner {
	start := time.Now()
	l := lexicon.Get()
	order := x.order()
	tl := syntax.NewTagLearner()
	for epoch := range x.tagWide + x.orders*x.tagEpochs {
		switch second := epoch - x.tagWide; {
		case second == 0:
			x.log("%d features of tags are kept", tl.Narrow(x.tagErrors))
		case second > 0 && second%x.tagEpochs == 0:
			tl.Restart()
		}
		x.shuffle(order)
		n, of := 0, 0
		for _, s := range order {
			r := x.bank.text.Sentences[s]
			a, c := tl.Learn(l, x.g, int(r.First), int(r.Last), x.bank.tags)
			n, of = n+a, of+c
		}
		x.log("tags, epoch %d: %.2f %% right in learning (%.0f s)", epoch+1, share(n, of), time.Since(start).Seconds())
	}
	return tl
}

var devParts = []string{"polnear-silver/dev", "ud-ewt/dev", "ud-gum/dev"}

func share(n, of int) float64 { return 100 * float64(n) / float64(max(of, 1)) }

// tagFigures says how many tags of the development parts are right, and how many words may bear their tag at all.
func tagFigures(l *lexicon.Lexicon, m *syntax.Model, dev []*treebank) (s string) {
	for k, b := range dev {
		g := &syntax.Tagger{Model: m}
		g.Read(l, &b.text)
		n, may, of := 0, 0, 0
		for _, x := range b.text.Sentences {
			g.TagUnit(l, int(x.First), int(x.Last))
			for i := x.First; i < x.Last; i++ {
				if b.tags[i] == lexicon.NoTag {
					continue
				}
				of++
				if g.Tags[i] == b.tags[i] {
					n++
				}
				if g.May(int(i), b.tags[i]) {
					may++
				}
			}
		}
		s += fmt.Sprintf(" %s %.2f (of %.2f)", devParts[k], share(n, of), share(may, of))
	}
	return s
}

// treeFigures says the same of heads, heads with labels, and both but for marks.
func treeFigures(l *lexicon.Lexicon, m *syntax.Model, dev []*treebank) (s string) {
	for k, b := range dev {
		f := measure(l, m, b)
		s += fmt.Sprintf(" %s UAS %.2f LAS %.2f words %.2f %.2f;", devParts[k], f.uas(), f.las(), f.wordUAS(), f.wordLAS())
	}
	return s
}

// Figures count what is right of a treebank.
type figures struct {
	tokens, tagged, head, both int
	words, wordHead, wordBoth  int // but for marks
}

func (f *figures) tags() float64    { return share(f.tagged, f.tokens) }
func (f *figures) uas() float64     { return share(f.head, f.tokens) }
func (f *figures) las() float64     { return share(f.both, f.tokens) }
func (f *figures) wordUAS() float64 { return share(f.wordHead, f.words) }
func (f *figures) wordLAS() float64 { return share(f.wordBoth, f.words) }

// measure tags and parses the sentences of a treebank, each as one unit, and counts what is right. No model stands for
// the embedded one. A unit that is too long is left out.
func measure(l *lexicon.Lexicon, m *syntax.Model, b *treebank) (f figures) {
	g, p := &syntax.Tagger{Model: m}, &syntax.Parser{Model: m}
	g.Read(l, &b.text)
	p.Reset(&b.text)
	for _, x := range b.text.Sentences {
		if x.Last-x.First > syntax.MaxUnit {
			continue
		}
		g.TagUnit(l, int(x.First), int(x.Last))
		p.ParseUnit(g, x.First, x.Last)
		for i := x.First; i < x.Last; i++ {
			word := b.labels[i] != syntax.Punct
			head := p.Heads[i] == b.heads[i]
			both := head && p.Labels[i] == b.labels[i]
			f.tokens++
			countIf(&f.tagged, g.Tags[i] == b.tags[i])
			countIf(&f.head, head)
			countIf(&f.both, both)
			countIf(&f.words, word)
			countIf(&f.wordHead, word && head)
			countIf(&f.wordBoth, word && both)
		}
	}
	return f
}

func countIf(n *int, is bool) {
	if is {
		*n++
	}
}
