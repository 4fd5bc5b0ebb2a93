package main

import (
	"cmp"
	"errors"
	"fmt"
	"hash/crc32"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/sayso-go/sayso/internal/claim"
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/model"
	"github.com/sayso-go/sayso/internal/syntax"
	"github.com/sayso-go/sayso/internal/token"
	"github.com/sayso-go/sayso/quote"
)

// folds is into how many parts the articles are divided, so that what is learned from some is used on others.
const folds = 4

// foldOf returns the fold of an article.
func foldOf(article string) int { return int(crc32.ChecksumIEEE([]byte(article)) % folds) }

// judgeFold returns the fold of an article in the learning of whole claims, which is another one.
func judgeFold(article string) int { return foldOf("claim " + article) }

// claimSettings say from what the claims are learned. The zero value is what is shipped; the others are for ablations.
type claimSettings struct {
	silver bool // use the machine-made trees of the corpus in place of the parser's own
	bare   bool // use no trees
	mute   bool // know no words: all have the same hash
	blind  bool // know no shares of cues
	part   int  // learn from one article in part only, if it is not 0
	once   bool // read each article with the trees of one parser, not of two
	quiet  bool
	cases  string // the file with our own cases, which are learned from too, or "" for none
}

// A reading is an article with its words, tags and trees.
type reading struct {
	*article
	lexicon *lexicon.Lexicon // without what was counted on this article
	text    *token.Text
	tagger  *syntax.Tagger
	parser  *syntax.Parser
	gold    []claim.Gold
}

// trainClaims returns the weights of the claim stage, learned from PolNeAR's train articles and our own cases.
//
// Tags, trees and shares of cues are those of models that did not see the article, so that what is learned from them
// is right for other articles too. Each article is read with two parsers, which differ by their seed and so err in other
// places: that is worth half a point of F1, since less is learned of the errors of one. The decisions that come last, which
// analysis is a claim and which claim a quotation without a cue goes with, are learned from analyses and claims of decisions
// that did not see the article either.
func trainClaims(corpora string, set claimSettings) (*claim.Weights, error) {
	start := time.Now()
	say := func(format string, a ...any) {
		if !set.quiet {
			fmt.Printf("claims, %3.0f s: "+format+"\n", append([]any{time.Since(start).Seconds()}, a...)...)
		}
	}
	var train []*reading
	for seed := range uint64(2) {
		if seed > 0 && (set.once || set.silver || set.bare) {
			break
		}
		rs, err := readTrain(corpora, set, seed+1)
		if err != nil {
			return nil, err
		}
		train = append(train, rs...)
		say("%d annotated articles and cases read with parsers of seed %d", len(rs), seed+1)
	}
	dev, err := readDev(corpora, set)
	if err != nil {
		return nil, err
	}
	var whole, tied examples
	var locals [folds]*claim.Weights
	for k := range folds {
		locals[k], _ = trainLocal(lessons(train, func(r *reading) bool { return judgeFold(r.name) != k }))
		judged(train, locals[k], func(r *reading) bool { return judgeFold(r.name) == k }, &whole)
	}
	say("%d analyses to judge", len(whole.right))
	all := func(*reading) bool { return true }
	taught, borders := lessons(train, all)
	w, raw := trainLocal(taught, borders)
	held, _ := lessons(dev, all)
	judged(dev, w, all, &held[claim.IsClaim])
	raw[claim.IsClaim] = whole.train(claim.IsClaim)
	w.Tables[claim.IsClaim] = claim.NewTable(raw[claim.IsClaim])
	taught[claim.IsClaim] = whole
	for k, local := range locals {
		local.Tables[claim.IsClaim] = w.Tables[claim.IsClaim]
		followed(train, local, func(r *reading) bool { return judgeFold(r.name) == k }, &tied)
	}
	followed(dev, w, all, &held[claim.GoesWith])
	raw[claim.GoesWith] = tied.train(claim.GoesWith)
	w.Tables[claim.GoesWith] = claim.NewTable(raw[claim.GoesWith])
	taught[claim.GoesWith] = tied
	for d := range claim.NumDecisions {
		say("%-12v learned from: %s; dev: %s", d, taught[d].figures(raw[d]), held[d].figures(raw[d]))
	}
	say("dev: %s", claimFigures(dev, w))
	return w, nil
}

// writeClaims trains the claim stage and writes its weights.
func writeClaims(corpora, cases, out string) error {
	w, err := trainClaims(corpora, claimSettings{cases: cases})
	if err != nil {
		return err
	}
	return writeModel(filepath.Join(out, "claim.bin"), w.Sections())
}

func writeModel(path string, sections []model.Section) error {
	file, err := model.Append(nil, sections...)
	if err != nil {
		return err
	}
	fmt.Printf("%s: %d bytes, CRC-32 %08x\n", path, len(file), crc32.ChecksumIEEE(file))
	return os.WriteFile(path, file, 0o666)
}

// readTrain reads the train articles, each with models that did not see its fold.
func readTrain(corpora string, set claimSettings, seed uint64) ([]*reading, error) {
	l := lexicon.Get()
	var models [folds]*syntax.Model
	var lexicons [folds]*lexicon.Lexicon
	var errs [folds]error
	workers := make(chan bool, 2) // a training takes a gigabyte
	var wg sync.WaitGroup
	for k := range folds {
		wg.Go(func() {
			workers <- true
			defer func() { <-workers }()
			omit := func(article string) bool { return foldOf(article) == k }
			if !set.silver && !set.bare {
				s := shipped
				s.quiet, s.seed, s.orders = true, seed, 1 // F1 is the same with three
				if models[k], errs[k] = trainSyntax(corpora, omit, s); errs[k] != nil {
					return
				}
			}
			var cues string
			if !set.blind {
				cues, errs[k] = countCues(corpora, l, omit)
			}
			lexicons[k] = l.WithCues(cues)
		})
	}
	wg.Wait()
	if err := errors.Join(errs[:]...); err != nil {
		return nil, err
	}
	return read(corpora, "train", set, func(article string) (*lexicon.Lexicon, *syntax.Model) {
		k := foldOf(article)
		return lexicons[k], models[k]
	})
}

// readDev reads the development articles with the models that are embedded.
func readDev(corpora string, set claimSettings) ([]*reading, error) {
	l := lexicon.Get()
	if set.blind {
		l = l.WithCues("")
	}
	return read(corpora, "dev", set, func(string) (*lexicon.Lexicon, *syntax.Model) { return l, nil })
}

// read reads the articles of a split with the lexicon and the model that models returns.
func read(corpora, split string, set claimSettings, models func(article string) (*lexicon.Lexicon, *syntax.Model)) ([]*reading, error) {
	var trees map[string][]silverToken
	if set.silver {
		var err error
		if trees, err = silverTrees(corpora, split); err != nil {
			return nil, err
		}
	}
	muted := map[*lexicon.Lexicon]*lexicon.Lexicon{}
	var out []*reading
	n := 0
	add := func(a *article) {
		if n++; set.part > 0 && split == "train" && n%set.part != 0 {
			return
		}
		l, m := models(a.name)
		r := &reading{article: a, lexicon: l, text: new(token.Text), tagger: &syntax.Tagger{Model: m}, parser: &syntax.Parser{Model: m}}
		r.text.Cut(a.text, quote.Find(a.text))
		r.tagger.Tag(l, r.text)
		r.parser.Reset(r.text)
		switch {
		case set.silver:
			align(r.parser, r.text, trees[a.name])
		case set.bare:
			for i := range r.parser.Labels {
				r.parser.Labels[i] = syntax.Dep // it counts as parsed
			}
		default:
			for _, s := range r.text.Sentences {
				r.parser.Parse(l, r.text, r.tagger, s.First, s.Last)
			}
		}
		if set.mute {
			if muted[l] == nil {
				muted[l] = l.Muted()
			}
			r.lexicon = muted[l]
		}
		for _, at := range a.attributions {
			r.gold = append(r.gold, claim.Gold{Cue: ranges(r.text, at.cue), Source: ranges(r.text, at.source), Content: ranges(r.text, at.content)})
		}
		out = append(out, r)
	}
	if err := articles(corpora, split, add); err != nil || split != "train" || set.cases == "" || set.silver {
		return out, err
	}
	for path := range strings.SplitSeq(set.cases, ",") {
		if err := ownCases(path, add); err != nil {
			return nil, err
		}
	}
	return out, rewordedArticles(corpora, add)
}

// ranges returns the tokens in spans, in order.
func ranges(t *token.Text, spans []quote.Span) (out []claim.Range) {
	for _, s := range spans {
		i, _ := slices.BinarySearchFunc(t.Tokens, s.Start, func(k token.Token, start int) int { return cmp.Compare(int(k.End), start+1) })
		j := i
		for j < len(t.Tokens) && int(t.Tokens[j].Start) < s.End {
			j++
		}
		if i < j {
			out = append(out, claim.Range{First: int32(i), Last: int32(j)})
		}
	}
	slices.SortFunc(out, func(a, b claim.Range) int { return cmp.Compare(a.First, b.First) })
	return out
}

// lessons returns the examples of all decisions but the last two on the readings that keep names, and counts where contents begin
// and end in them.
func lessons(rs []*reading, keep func(*reading) bool) (*[claim.NumDecisions]examples, *claim.BorderCount) {
	var e [claim.NumDecisions]examples
	n := new(claim.BorderCount)
	f := claim.Finder{Counts: n, Teach: func(d claim.Decision, candidates [][]uint32, right int) {
		if d.Binary() || right >= 0 && len(candidates) > 1 {
			e[d].add(candidates, right)
		}
	}}
	for _, r := range rs {
		if keep(r) {
			f.Lesson(r.lexicon, r.text, r.tagger, r.parser, r.gold)
		}
	}
	return &e, n
}

// trainLocal trains all decisions but the last two, and returns their weights in steps and as they are.
func trainLocal(e *[claim.NumDecisions]examples, borders *claim.BorderCount) (*claim.Weights, *[claim.NumDecisions][]float32) {
	w := claim.Weights{Borders: borders.Borders()}
	var raw [claim.NumDecisions][]float32
	workers := make(chan bool, 2)
	var wg sync.WaitGroup
	for d := range claim.IsClaim {
		wg.Go(func() {
			workers <- true
			raw[d] = e[d].train(d)
			w.Tables[d] = claim.NewTable(raw[d])
			<-workers
		})
	}
	wg.Wait()
	return &w, &raw
}

// judged adds the examples of which analysis is a claim on the readings that keep names: the analyses that the decisions
// before it come to.
func judged(rs []*reading, w *claim.Weights, keep func(*reading) bool, e *examples) {
	f := claim.Finder{Weights: w, Teach: func(_ claim.Decision, candidates [][]uint32, right int) { e.add(candidates, right) }}
	for _, r := range rs {
		if !keep(r) {
			continue
		}
		var m matcher
		m.read(r.text, r.article)
		f.Judge(r.lexicon, r.text, r.tagger, r.parser, func(source claim.Range, content []claim.Range) float64 {
			_, v := m.match(source, content)
			return v
		})
	}
}

// followed adds the examples of which claim a quotation without a cue goes with, on the readings that keep names: among
// the claims that w finds there.
func followed(rs []*reading, w *claim.Weights, keep func(*reading) bool, e *examples) {
	f := claim.Finder{Weights: w, Teach: func(_ claim.Decision, candidates [][]uint32, right int) {
		if right >= 0 {
			e.add(candidates, right)
		}
	}}
	for _, r := range rs {
		if keep(r) {
			var m matcher
			m.read(r.text, r.article)
			f.Follow(r.lexicon, r.text, r.tagger, r.parser, m.partOf)
		}
	}
}

// claimFigures says how many claims of the readings are found: an approximation of the corpus' scorer, without its best
// pairing of claims.
func claimFigures(rs []*reading, w *claim.Weights) string {
	f := claim.Finder{Weights: w}
	gold, found, right := 0, 0, 0
	for _, r := range rs {
		var m matcher
		m.read(r.text, r.article)
		gold += len(m.gold)
		used := make([]bool, len(m.gold))
		for _, c := range f.Find(r.lexicon, r.text, r.tagger, r.parser) {
			found++
			if i, v := m.match(c.Source, c.Content); v > 0 && !used[i] {
				used[i] = true
				right++
			}
		}
	}
	p, q := share(right, found), share(right, gold)
	return fmt.Sprintf("claims P %.1f R %.1f F1 %.1f", p, q, 2*p*q/max(p+q, 1))
}
