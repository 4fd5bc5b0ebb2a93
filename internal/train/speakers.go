package main

import (
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/sayso-go/sayso/internal/claim"
	"github.com/sayso-go/sayso/internal/entity"
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/syntax"
	"github.com/sayso-go/sayso/internal/token"
	"github.com/sayso-go/sayso/quote"
)

// A dialogue is the speeches of a novel, with what the corpus says of each.
type dialogue struct {
	*novel
	text     token.Text
	tagger   syntax.Tagger
	claims   []entity.Claim
	resolver entity.Resolver
	// What is to be learned in the pass that decide was asked for, and what the corpus says of it.
	lessons []entity.Lesson
	answers []answer
}

// An answer is what the corpus says of a speech.
type answer struct {
	quotations int    // how many of the corpus' quotations it holds
	kind       string // Explicit, Anaphoric or Implicit
	// right says of each option whether it is the speaker. It is nil where nothing can be learned: the speech is none of
	// the corpus', or its speaker is a character of weight whose name was not found.
	right []bool
	known bool // an option is right that is somebody
}

// readDialogue reads a novel as far as its speeches.
func readDialogue(n *novel) *dialogue {
	l := lexicon.Get()
	d := &dialogue{novel: n}
	d.text.Cut(n.text, quote.Find(n.text))
	d.tagger.Tag(l, &d.text)
	var parser syntax.Parser
	parser.Reset(&d.text)
	var finder claim.Finder
	found := finder.Find(l, &d.text, &d.tagger, &parser)
	for i := range found {
		c := &found[i]
		var content []entity.Range
		for _, r := range c.Content {
			content = append(content, entity.Range(r))
		}
		d.claims = append(d.claims, entity.Claim{Content: content, Source: entity.Range(c.Source), Cue: entity.Range(c.Cue),
			Direct: c.Speech, Action: c.Action, Parent: c.Parent})
	}
	d.decide(&entity.Weights{zeros})
	return d
}

// zeros are weights that choose nobody in particular: what is asked for is the lessons.
var zeros = make([]int16, entity.NumWeights)

// decide lets the weights decide who speaks: nil are those that are embedded. The lessons are those of the last pass that has weights.
func (d *dialogue) decide(w *entity.Weights) {
	d.resolver.Weights = w
	d.resolver.Teach = func(l []entity.Lesson) { d.lessons = l }
	d.resolver.Resolve(lexicon.Get(), &d.text, &d.tagger, d.claims)
	d.answer()
}

// answer looks up what the corpus says of each speech: the answer is that to the quotation with which it shares most.
func (d *dialogue) answer() {
	in := make([]int32, len(d.novel.text)) // by byte: 1 + the quotation
	for q, x := range d.quotations {
		for _, s := range x.content {
			for b := s.Start; b < s.End; b++ {
				in[b] = int32(q) + 1
			}
		}
	}
	d.answers = d.answers[:0]
	for _, lesson := range d.lessons {
		counts := map[int32]int{}
		for _, c := range lesson.Claims {
			for _, r := range d.claims[c].Content {
				s := d.text.Span(int(r.First), int(r.Last))
				for _, q := range in[s.Start:s.End] {
					if q > 0 {
						counts[q-1]++
					}
				}
			}
		}
		best := int32(-1)
		for q, n := range counts {
			if best < 0 || n > counts[best] || n == counts[best] && q < best {
				best = q
			}
		}
		a := answer{quotations: len(counts)}
		if best >= 0 {
			q := &d.quotations[best]
			a.kind = q.kind
			a.right, a.known = q.speaks(lesson.Options)
			if !a.known && d.excerpt {
				d.describes(lesson, &a)
			}
		}
		d.answers = append(d.answers, a)
	}
}

// describes makes that option the right one which the source of a speech describes, where none has a name of the speaker's: an excerpt
// need not say who the old woman is.
func (d *dialogue) describes(lesson entity.Lesson, a *answer) {
	for _, c := range lesson.Claims {
		src := d.claims[c].Source
		if src.Empty() {
			continue
		}
		s := d.text.Span(int(src.First), int(src.Last))
		printed := foldName(s.In(d.novel.text))
		for k, o := range lesson.Options {
			if o.Entity >= 0 && slices.ContainsFunc(o.Names, func(n string) bool { return foldName(n) == printed }) {
				a.right, a.known = make([]bool, len(lesson.Options)), true
				a.right[k] = true
				return
			}
		}
	}
}

// narrator is the name that PDNC gives the I of a narrative, beside others.
const narrator = "_narr"

// speaks says which options are the quotation's speaker: those that are reported under one of the speaker's names, or, where
// none is, those that the text calls so at all.
func (q *quotation) speaks(options []entity.LessonOption) (right []bool, known bool) {
	right = make([]bool, len(options))
	narrates := slices.Contains(q.names, narrator)
	for _, all := range [2]bool{false, true} {
		for k, o := range options {
			names := o.Names
			if !all {
				names = names[:min(1, len(names))]
			}
			right[k] = narrates && o.Narrator || slices.ContainsFunc(names, q.named)
			known = known || right[k]
		}
		if known {
			return right, true
		}
	}
	if !q.minor || options[0].Entity >= 0 {
		return nil, false
	}
	right[0] = true // somebody without a name
	return right, false
}

var (
	noWord      = regexp.MustCompile(`[^\pL\pN_]+`)
	leading     = regexp.MustCompile(`^(the|a|an) `)
	possessives = regexp.MustCompile(`'s?$`)
)

// foldName makes names comparable that differ in capitals, white space, a leading article or a trailing 's.
func foldName(s string) string {
	s = strings.ReplaceAll(strings.ToLower(strings.Join(strings.Fields(s), " ")), "’", "'")
	s = possessives.ReplaceAllString(leading.ReplaceAllString(s, ""), "")
	return strings.TrimSpace(noWord.ReplaceAllString(s, " "))
}

// named reports whether s is one of the names of the quotation's speaker.
func (q *quotation) named(s string) bool {
	s = foldName(s)
	return s != "" && slices.ContainsFunc(q.names, func(n string) bool { return foldName(n) == s })
}

// What the learning of chains is like. Tried: 5 to 12 epochs, rates from 0.03 to 0.1, L2 from 1e-5 to 1e-2: all within half a
// point.
const (
	chainEpochs = 6
	chainRate   = 0.05
	chainL2     = 1e-2
	chainPiece  = 64 // speeches that are learned at once
)

// Copies are a novel as readers may have it: the whole of it first, and then excerpts.
type copies []*dialogue

// learnUnseen returns, for each part of the novels, weights learned from the other parts.
func learnUnseen(novels []copies) (unseen [folds][]int16) {
	for k := range unseen {
		var others copies
		for i, ds := range novels {
			if i%folds != k {
				others = append(others, ds...)
			}
		}
		unseen[k] = learnChains(others)
	}
	return unseen
}

// learnSpeakers returns the weights of both passes. The second is learned from answers of a first that has not seen the novel: the novels are
// divided into parts, and the answers of each are those of weights learned from the others.
func learnSpeakers(novels []copies) *entity.Weights {
	first, unseen := learnChains(slices.Concat(novels...)), learnUnseen(novels)
	for i, ds := range novels { // from here on, what there is to be learned is another
		for _, d := range ds {
			d.decide(&entity.Weights{unseen[i%folds], zeros})
		}
	}
	second := learnChains(slices.Concat(novels...))
	for _, d := range slices.Concat(novels...) {
		d.decide(&entity.Weights{zeros})
	}
	return &entity.Weights{first, second}
}

// learnChains returns weights that make the speakers of the dialogues likely: a conditional random field of second order,
// learned with AdaGrad and averaged over the second half of the epochs. A speech of which the corpus says nothing may be anybody's.
func learnChains(ds []*dialogue) []int16 {
	m := &chains{w: make([]float64, entity.NumWeights), squares: make([]float64, entity.NumWeights)}
	type piece struct {
		d        *dialogue
		from, to int
	}
	var pieces []piece
	for _, d := range ds {
		for a := 0; a < len(d.lessons); a += chainPiece {
			pieces = append(pieces, piece{d, a, min(len(d.lessons), a+chainPiece)})
		}
	}
	rng := rand.New(rand.NewPCG(1, 1))
	total := make([]float64, entity.NumWeights)
	for epoch := range chainEpochs {
		rng.Shuffle(len(pieces), func(i, j int) { pieces[i], pieces[j] = pieces[j], pieces[i] })
		for _, p := range pieces {
			m.learn(p.d.lessons[p.from:p.to], p.d.answers[p.from:p.to])
		}
		if epoch >= chainEpochs/2 {
			for i, x := range m.w {
				total[i] += x
			}
		}
	}
	out := make([]int16, len(total))
	for i, x := range total {
		out[i] = int16(max(math.MinInt16, min(math.MaxInt16, math.RoundToEven(256*x/float64(chainEpochs-chainEpochs/2)))))
	}
	return out
}

// Chains learn the weights.
type chains struct {
	w, squares []float64
}

func (m *chains) score(fs []uint16) (s float64) {
	for _, f := range fs {
		s += m.w[f]
	}
	return s
}

// descend takes a step down the gradient of the features.
func (m *chains) descend(fs []uint16, g float64) {
	if !(math.Abs(g) >= 1e-4) { // nor what is no number
		return
	}
	for _, f := range fs {
		h := g + chainL2*m.w[f]
		m.squares[f] += h * h
		m.w[f] -= chainRate * h / math.Sqrt(1e-2+m.squares[f])
	}
}

// learn learns from a run of speeches: what is expected of all chains less what is of the right ones.
func (m *chains) learn(lessons []entity.Lesson, answers []answer) {
	all := m.expect(lessons, nil)
	right := m.expect(lessons, answers)
	for i, l := range lessons {
		for k, o := range l.Options {
			m.descend(o.Features, all.options[i][k]-right.options[i][k])
		}
		if i > 0 {
			for k, fs := range l.Steps {
				m.descend(fs, all.steps[i][k]-right.steps[i][k])
			}
		}
	}
}

// Expectations are the probabilities of the options of each speech, and of the steps to it.
type expectations struct {
	options [][]float64
	steps   [][4]float64
}

// step returns which step leads to entity e from b, before which there was a, as internal/entity counts them.
func step(a, b, e int32) int {
	switch {
	case e < 0:
		return 3
	case e == b:
		return 0
	case e == a:
		return 1
	}
	return 2
}

// expect is the forward-backward algorithm over the pairs of neighbours. With answers, only right chains count.
func (m *chains) expect(lessons []entity.Lesson, answers []answer) expectations {
	n := len(lessons)
	x := expectations{make([][]float64, n), make([][4]float64, n)}
	nobody := []entity.LessonOption{{Entity: -1}}
	options := func(i int) []entity.LessonOption {
		if i < 0 {
			return nobody
		}
		return lessons[i].Options
	}
	// The weights of options and steps, as factors.
	weights, steps := make([][]float64, n), make([][4]float64, n)
	for i, l := range lessons {
		top := math.Inf(-1)
		scores := make([]float64, len(l.Options))
		for k, o := range l.Options {
			scores[k] = m.score(o.Features)
			top = max(top, scores[k])
		}
		for k := range scores {
			if answers == nil || answers[i].right == nil || answers[i].right[k] {
				scores[k] = math.Exp(scores[k] - top)
			} else {
				scores[k] = 0
			}
		}
		weights[i] = scores
		for k, fs := range l.Steps {
			steps[i][k] = math.Exp(m.score(fs))
		}
	}
	// forward[i][b*len(options(i))+c]: option b of the speech before and c of this one, brought to a sum of 1.
	forward := make([][]float64, n)
	for i := range n {
		here, prev, prev2 := options(i), options(i-1), options(i-2)
		forward[i] = make([]float64, len(prev)*len(here))
		for c, o := range here {
			for b, p := range prev {
				s := 1.0
				if i > 0 {
					s = 0
					for a, q := range prev2 {
						s += forward[i-1][a*len(prev)+b] * steps[i][step(q.Entity, p.Entity, o.Entity)]
					}
				}
				forward[i][b*len(here)+c] = s * weights[i][c]
			}
		}
		normalise(forward[i])
	}
	backward := make([]float64, len(forward[n-1]))
	for k := range backward {
		backward[k] = 1
	}
	for i := n - 1; i >= 0; i-- {
		here, prev, prev2 := options(i), options(i-1), options(i-2)
		x.options[i] = make([]float64, len(here))
		for b := range prev {
			for c := range here {
				x.options[i][c] += forward[i][b*len(here)+c] * backward[b*len(here)+c]
			}
		}
		normalise(x.options[i])
		if i == 0 {
			break
		}
		before := make([]float64, len(prev2)*len(prev))
		for b, p := range prev {
			for c, o := range here {
				w := weights[i][c] * backward[b*len(here)+c]
				if w == 0 {
					continue
				}
				for a, q := range prev2 {
					k := step(q.Entity, p.Entity, o.Entity)
					before[a*len(prev)+b] += w * steps[i][k]
					x.steps[i][k] += w * steps[i][k] * forward[i-1][a*len(prev)+b]
				}
			}
		}
		normalise(x.steps[i][:])
		normalise(before)
		backward = before
	}
	return x
}

// normalise brings numbers to a sum of 1.
func normalise(x []float64) {
	s := 0.0
	for _, v := range x {
		s += v
	}
	if s == 0 {
		return
	}
	for i := range x {
		x[i] /= s
	}
}

// A tally counts the quotations of each kind, and those whose speaker is right, is among the options, or is not known.
type tally struct{ right, among, nobody, all map[string]int }

func newTally() tally {
	return tally{map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}}
}

// count decides a dialogue with w, or with the embedded weights where it is nil, and counts.
func (t tally) count(d *dialogue, w *entity.Weights) {
	d.decide(w)
	for i, a := range d.answers {
		if a.kind == "" {
			continue
		}
		l := &d.lessons[i]
		margin := fmt.Sprintf("margin %2d", min(15, l.Margin/128))
		if l.Clue == "name" {
			margin = "margin -"
		}
		for _, k := range []string{a.kind, "clue " + l.Clue, margin} {
			t.all[k] += a.quotations
			switch {
			case l.Options[l.Chosen].Entity < 0:
				t.nobody[k] += a.quotations
			case a.known && a.right[l.Chosen]:
				t.right[k] += a.quotations
			}
			if a.known {
				t.among[k] += a.quotations
			}
		}
	}
}

// add adds what another tally has counted.
func (t tally) add(u tally) {
	for _, m := range [][2]map[string]int{{t.right, u.right}, {t.among, u.among}, {t.nobody, u.nobody}, {t.all, u.all}} {
		for k, n := range m[1] {
			m[0][k] += n
		}
	}
}

func (t tally) String() string {
	var b strings.Builder
	for _, k := range []string{"Explicit", "Anaphoric", "Implicit"} {
		fmt.Fprintf(&b, "%s %.1f of %d, ", k, percent(t.right[k], t.all[k]), t.all[k])
	}
	return strings.TrimSuffix(b.String(), ", ")
}

func percent(a, b int) float64 { return 100 * float64(a) / float64(max(1, b)) }

// ofDev reports whether a novel is one of those on which the figures are measured.
func ofDev(n *novel) bool {
	switch n.name {
	case "AnneOfGreenGables", "PrideAndPrejudice", "TheSunAlsoRises":
		return true
	}
	return false
}

// excerptSizes are the sizes, in paragraphs, of the excerpts of novels that are learned from beside them: somebody may read a scene, or a
// chapter. With them, up to four more of a hundred pronouns and descriptions of such a scene are right, and of whole novels no fewer.
var excerptSizes = []int{25, 100}

// heldParts is into how many parts the novels are divided to tell what weights are worth on novels that they were not learned from: of twenty
// novels seventeen are learned from then, as many as the weights that are written are learned from.
const heldParts = 7

// writeSpeakers trains who speaks in dialogues and writes the weights. They are learned from all novels but the development
// ones; what they are worth is estimated by learning from the novels but for one part, and deciding those of that part.
func writeSpeakers(corpora, out string) error {
	start := time.Now()
	say := func(format string, a ...any) {
		fmt.Printf("speakers, %3.0f s: "+format+"\n", append([]any{time.Since(start).Seconds()}, a...)...)
	}
	ns, err := novels(corpora)
	if err != nil {
		return err
	}
	all := make([]copies, len(ns)) // the whole first
	var train []copies
	for i, n := range ns {
		all[i] = copies{readDialogue(n)}
		for _, size := range excerptSizes {
			for _, x := range n.excerpts(size) {
				if d := readDialogue(x); len(d.lessons) > 0 {
					all[i] = append(all[i], d)
				}
			}
		}
		if !ofDev(n) {
			train = append(train, all[i])
		}
	}
	say("%d novels read", len(all))
	held := newTally()
	for k := range heldParts {
		var some []copies
		for i, ds := range all {
			if i%heldParts != k {
				some = append(some, ds)
			}
		}
		w := learnSpeakers(some)
		for i := k; i < len(all); i += heldParts {
			d, t := all[i][0], newTally()
			t.count(d, w)
			d.decide(&entity.Weights{zeros})
			fmt.Printf("  %-28s %v\n", d.name, t)
			held.add(t)
		}
	}
	for _, k := range slices.Sorted(maps.Keys(held.all)) {
		fmt.Printf("  %-16s of %5d: right %5.1f, among the options %5.1f, nobody %5.1f\n", k, held.all[k],
			percent(held.right[k], held.all[k]), percent(held.among[k], held.all[k]), percent(held.nobody[k], held.all[k]))
	}
	say("held out: %v", held)
	w := learnSpeakers(train)
	dev, parts := newTally(), newTally()
	for _, ds := range all {
		if ofDev(ds[0].novel) {
			dev.count(ds[0], w)
			for _, x := range ds[1:] {
				parts.count(x, w)
			}
		}
	}
	say("dev: %v", dev)
	say("dev, excerpts of %v paragraphs: %v", excerptSizes, parts)
	return writeModel(filepath.Join(out, "speaker.bin"), w.Sections())
}
