package claim

import (
	"cmp"
	"math"
	"slices"

	"github.com/sayso-go/sayso/internal/lexicon"
)

const (
	// leastGlimpse is the least log-odds, before there is a tree, of what is asked whether it is a cue. Few of the
	// cues that have less would come to a claim: F1 on PolNeAR is the same with -4.5, at two thirds of the speed.
	leastGlimpse = -2
	// leastCue is the least log-odds of a cue at which its source and content are looked for. F1 is the same with
	// -3.5, and less by half a point with -0.2.
	leastCue = -0.5
	// While whole claims are learned, both are lower: what is doubtful teaches most.
	taughtGlimpse, taughtCue = -3, -1.6
	// The widest beam.
	maxSources, maxBegins, maxEnds = 2, 4, 4
	// maxCompared is how many analyses of a cue are compared at most, with one that the rules make.
	maxCompared = 11
)

// A beam says how many sources, beginnings and ends of a content are gone on with, how many analyses of a cue are
// compared, and how much less probable than the best, as a difference of logarithms, one of them may be.
type beam struct {
	sources, begins, ends, contents int
	margin                          float32
}

// More is not better: with {3, 5, 5, 16, 3.5} F1 on PolNeAR is 0.2 points less, and the whole an eighth slower.
var (
	compared = beam{2, 4, 3, 8, 3.5}
	taught   = beam{2, 4, 4, 10, 2.5}
)

// An analysis is what the decisions about one cue have come to so far.
type analysis struct {
	head    int
	source  pair
	at      int // the source's head, or -1
	content [2]pair
	logs    [4]float32 // of the source's head, its edges, the content's first part, its second part
	cue     float32    // the log-odds of the cue
	ruled   bool       // the rules made it
	score   float32    // the probability that its cue makes a claim
	right   float32    // the probability that it is right about content and source, or nearly so
}

// best brings the n best places to the front, the best first, and returns them.
func (f *Finder) best(n int) []place {
	n = min(n, len(f.places))
	for i := range n {
		top := i
		for k := i + 1; k < len(f.places); k++ {
			if f.places[k].score > f.places[top].score {
				top = k
			}
		}
		f.places[i], f.places[top] = f.places[top], f.places[i]
	}
	return f.places[:n]
}

// analyse lists the best analyses of the cue whose head is item a.
func (f *Finder) analyse(a int, cue float32) {
	first := len(f.xs)
	f.beam = &compared
	if f.Teach != nil {
		f.beam = &taught
	}
	f.top = float32(math.Inf(-1))
	f.sourceHeads(a)
	f.decide()
	var heads [maxSources]place
	nh := copy(heads[:], f.best(f.beam.sources))
	for _, h := range heads[:nh] {
		x := analysis{head: a, at: h.at, cue: cue}
		x.logs[0] = h.score
		if x.total() < f.top-f.beam.margin || h.score < heads[0].score-f.beam.margin {
			break
		}
		if h.at >= 0 {
			f.sourceBegins(a, h.at)
			f.decide()
			b := f.best(1)[0]
			f.sourceEnds(a, h.at, b.at)
			f.decide()
			e := f.best(1)[0]
			x.source = pair{b.at, e.at}
			x.logs[1] = b.score + e.score
		}
		f.contents(x)
	}
	// The most probable ones only.
	slices.SortStableFunc(f.xs[first:], func(a, b analysis) int { return cmp.Compare(b.total(), a.total()) })
	f.xs = f.xs[:min(len(f.xs), first+f.beam.contents)]
}

// total returns the log-probability of the analysis, given that its cue is one.
func (x *analysis) total() float32 { return x.logs[0] + x.logs[1] + x.logs[2] + x.logs[3] }

// contents adds the best analyses that go on from x. Decisions are taken in order of their probability, and a way is left
// when it has become less probable, by margin, than the best analysis of the cue so far.
func (f *Finder) contents(x analysis) {
	f.contentBegins(&x, pair{})
	if len(f.places) == 0 {
		return
	}
	f.decide()
	var begins [maxBegins]place
	nb := copy(begins[:], f.best(f.beam.begins))
	for _, b := range begins[:nb] {
		y := x
		y.logs[2] = b.score
		if y.total() < f.top-f.beam.margin || b.score < begins[0].score-f.beam.margin {
			break
		}
		ends := f.endsOf(&x, b.at, false)
		for k := range ends.n {
			e := &ends.best[k]
			y.content[0] = pair{b.at, e.at}
			y.logs[2] = b.score + e.score
			if y.total() < f.top-f.beam.margin || e.score < ends.best[0].score-f.beam.margin {
				break
			}
			f.seconds(y)
		}
	}
}

// endsOf returns where the part of x's content that begins at b ends, the best first: what was found before for the
// same cue, if the source is no other bound to it. What it returns is valid until the next cue.
func (f *Finder) endsOf(x *analysis, b int, second bool) *ending {
	hi := f.lastEnd(x, b)
	known := f.view.ends
	for i := range known {
		if e := &known[i]; e.begin == b && e.last == hi && e.second == second {
			return e
		}
	}
	f.contentEnds(x, b, second)
	e := ending{begin: b, last: hi, second: second}
	if len(f.places) > 0 {
		f.decide()
		e.n = copy(e.best[:], f.best(f.beam.ends))
	}
	f.view.ends = append(known, e)
	return &f.view.ends[len(known)]
}

// An ending is what was found about where a content ends, given where it begins and the last item before which it may
// end.
type ending struct {
	begin, last int
	second      bool
	n           int
	best        [maxEnds]place
}

// seconds adds the analyses that go on from x, whose content has its first part, without and with a second part.
func (f *Finder) seconds(x analysis) {
	last := x.content[0][1] + 1
	if x.content[0][0] < x.head {
		last = max(x.head+1, x.source[1])
	}
	if last >= f.sentenceEnd() {
		// Nothing is left of the sentence: none has a probability of 0.99 then.
		f.top = max(f.top, x.total())
		f.xs = append(f.xs, x)
		return
	}
	f.contentBegins(&x, x.content[0])
	f.decide()
	var seconds [2]place
	ns := copy(seconds[:], f.best(2))
	for _, c := range seconds[:ns] {
		y := x
		y.logs[3] = c.score
		if y.total() < f.top-f.beam.margin || c.score < seconds[0].score-f.beam.margin {
			break
		}
		if c.at >= 0 {
			ends := f.endsOf(&y, c.at, true)
			if ends.n == 0 {
				continue
			}
			e := &ends.best[0]
			y.content[1] = pair{c.at, e.at}
			y.logs[3] += e.score
		}
		f.top = max(f.top, y.total())
		f.xs = append(f.xs, y)
	}
}

// analysedShare is how often a word must be a cue, in hundredths, to be analysed however unlikely it is one here.
const analysedShare = 60

// maxCues is how many cues of a sentence are analysed, far more than a sentence of prose has.
const maxCues = 24

// findCues computes the log-odds of each item that it is the head of a cue, and returns the least at which a cue is
// analysed.
func (f *Finder) findCues() (least float32) {
	f.cueLogs, f.sorted = resize(f.cueLogs, len(f.items)), f.sorted[:0]
	least = leastCue
	if f.Teach != nil {
		least = taughtCue
	}
	f.begin(IsCue)
	for a := range f.items {
		f.cueLogs[a] = never
		if f.mayAnchor(a) {
			f.place(a)
			f.cueFeatures(a)
		}
	}
	f.weigh()
	for _, p := range f.places {
		f.cueLogs[p.at] = p.score
		if p.score >= least {
			f.sorted = append(f.sorted, p.score)
		}
	}
	if n := len(f.sorted); n > maxCues {
		slices.Sort(f.sorted)
		least = f.sorted[n-maxCues]
	}
	return least
}

// never stands for the log-odds of what cannot be a cue.
const never = -9

// analyses lists the sentence's cues with the best analysis of each and the probability that it is a claim.
func (f *Finder) analyses() {
	least := f.findCues()
	f.xs = f.xs[:0]
	for a, n := 0, 0; a < len(f.items) && n < 2*maxCues; a++ {
		spoken := f.spokenOf(a)
		if spoken == nil && !f.isAnalysed(a, least) {
			continue
		}
		n++
		first := len(f.xs)
		f.analyse(a, f.cueLogs[a])
		f.addSpoken(first, spoken)
		if len(f.xs) == first {
			continue
		}
		if f.Weights.Tables[IsClaim].weights == "" {
			continue // they are being learned: all analyses are wanted
		}
		f.wholes(first)
		f.decide()
		best, right := f.safest(f.xs[first:])
		x := f.xs[first+best]
		x.score, x.right = 1-f.probability(0), right
		f.accord(&x)
		if spoken != nil && spoken.score >= heededScore {
			f.heed(&x, spoken)
		}
		f.xs[first] = x
		f.xs = f.xs[:first+1]
	}
}

// isAnalysed reports whether item a is analysed as the head of a cue: its log-odds are at least those given, or its
// word is a cue so often that it is analysed however unlikely it is one here.
func (f *Finder) isAnalysed(a int, least float32) bool {
	if f.cueLogs[a] >= least {
		return true
	}
	return f.cueLogs[a] != never && (f.share(a) >= analysedShare || f.leadsHeadline(a))
}

// heededScore is the least score of a quotation with a cue and a name beside it at which an analysis heeds it.
const heededScore = 40

// heed sets an analysis right by what the rules are sure of, c: a quotation with the same cue and a name beside it.
func (f *Finder) heed(x *analysis, c *candidate) {
	if x.cutsSource(c) {
		x.content = [2]pair{{x.content[0][0], c.content[0][1]}}
		x.source, x.at, x.right = c.source, f.headIn(c.source), 1
	}
	if x.content[0] != c.content[0] {
		return
	}
	second := x.content[1]
	switch {
	case second.empty() && f.resumes(c),
		x.source.empty() && !c.source.empty(),
		!second.empty() && f.tag(second[0]) != quoted && !f.finiteAmong(second[0], second[1]):
		score := x.score
		*x = f.ruled(c)
		x.score = score
	}
	x.score, x.right = max(x.score, sureScore/100.), 1
}

// resumes reports whether the quotation of c goes on after its cue and source, with no more between than a mark and a
// conjunction.
func (f *Finder) resumes(c *candidate) bool {
	if c.n < 2 {
		return false
	}
	k := c.content[1][0] - 1
	if f.tag(k) == lexicon.CC {
		k--
	}
	return f.tag(k) == lexicon.Comma && k == max(c.cue[1], c.source[1])
}

// cutsSource reports whether the source of x is the end of the words between the quotation of c and its cue, the rest
// of which x takes into its content or leaves over, though all of them name who speaks: "There is no time," the
// plumber Ana Roth said.
func (x *analysis) cutsSource(c *candidate) bool {
	if c.source[0] >= x.source[0] || c.source[1] != x.source[1] {
		return false
	}
	p, q := x.content[0], c.content[0]
	return p[0] <= q[0] && q[1] <= p[1] && p[1] <= x.source[0] && q[1] <= c.source[0]
}

// accord sets right an analysis of according to whose source does not begin after these words, or whose content does:
// According to Roth, a miller, the weir leaks; The weir leaks, according to millers. The first of these has a content
// after a comma, the second one before the cue.
func (f *Finder) accord(x *analysis) {
	a := x.head
	if !f.isAccording(a) {
		return
	}
	s, c := x.source, x.content[0]
	before := f.mayBegin(f.dateline) && f.dateline < a-1 // something is said before it
	after := s[0] == a+2                                 // the source is where it should be
	switch {
	case after && c == (pair{a + 1, a + 2}):
		// The source has taken in what it says.
		k := s[0]
		for k < s[1] && f.tag(k) != lexicon.Comma {
			k++
		}
		if k+1 < s[1] {
			x.source, x.content = pair{s[0], k}, [2]pair{{k + 1, s[1]}}
			x.at = f.headIn(x.source)
		}
	case after && before && c[1] <= a && x.content[1].empty():
		for k := s[0] + 1; k+1 < s[1]; k++ {
			if f.tag(k) == lexicon.Comma && (f.tag(k+1) == quoted || f.items[k+1].quoted && !f.items[k].quoted) {
				x.source[1], x.content[1] = k, pair{k + 1, s[1]} // The tea was, according to Roth, | "brown water".
				break
			}
		}
	case c[0] == a+2 && s[0] == c[1]+1 && f.tag(c[1]) == lexicon.Comma:
		x.source, x.content = c, [2]pair{{s[0], max(s[1], f.sentenceEnd())}}
		x.at = f.headIn(x.source)
	case after && !before && s[1] > s[0]+1 && f.tag(s[0]) == lexicon.PRP && f.tag(s[0]+1) == lexicon.Comma:
		x.source[1], x.content = s[0]+1, [2]pair{{s[0] + 2, f.sentenceEnd()}} // According to him, | it was late
	case after && !before && f.skipsWords(s[1], c[0]) && x.content[1].empty():
		x.content[0][0] = s[1] + 1 // exports to | Peru rose
	case before && c[0] == a+2 && !s.empty() && s[1] <= a:
		// Each is the other.
		x.source, x.content = c, [2]pair{{f.dateline, a}}
		if f.tag(a-1) == lexicon.Comma {
			x.content[0][1]--
		}
		x.at = f.headIn(x.source)
	}
}

// skipsWords reports whether a few words and no mark stand between the comma at item i, if it is one, and the content
// that begins at b.
func (f *Finder) skipsWords(i, b int) bool {
	return f.tag(i) == lexicon.Comma && b > i+1 && b <= i+maxRole && f.plainWords(i+1, b)
}

// plainWords reports whether no mark stands among the items [i, e).
func (f *Finder) plainWords(i, e int) bool {
	for k := i; k < e; k++ {
		if !f.mayBegin(k) || f.tag(k) == quoted {
			return false
		}
	}
	return true
}

// exactly is how much more an analysis is worth, as a share of its probability, for being the true one and not one
// like it.
const exactly = 0.15

// safest returns which of the analyses in xs, whose probabilities the places from the second on hold, is most
// probably right, and how probably. An analysis is right if the true one is like it: of several that differ by a few
// words, each adds to the others.
func (f *Finder) safest(xs []analysis) (best int, right float32) {
	most := float32(0)
	xs = xs[:min(len(xs), maxCompared)]
	var p [maxCompared]float32
	for i := range xs {
		p[i] = f.probability(i + 1)
	}
	for i := range xs {
		v := float32(0)
		for k := range xs {
			if i == k || f.alike(&xs[i], &xs[k]) {
				v += p[k]
			}
		}
		if w := v + exactly*p[i]; w > most {
			best, right, most = i, v, w
		}
	}
	return best, right
}

// probability returns the probability of place i.
func (f *Finder) probability(i int) float32 { return float32(math.Exp(float64(f.places[i].score))) }

// alike reports whether x and y have one source, and contents that share half or more of the tokens in either.
func (f *Finder) alike(x, y *analysis) bool {
	if x.at != y.at {
		return false
	}
	both := int32(0)
	for _, p := range x.content {
		for _, q := range y.content {
			both += f.size(pair{max(p[0], q[0]), min(p[1], q[1])})
		}
	}
	all := f.size(x.content[0]) + f.size(x.content[1]) + f.size(y.content[0]) + f.size(y.content[1]) - both
	return 2*both >= all
}

// size returns how many tokens the items of p are.
func (f *Finder) size(p pair) int32 {
	if p.empty() {
		return 0
	}
	return f.sizes[p[1]] - f.sizes[p[0]]
}

// spokenOf returns what the rules made of a quotation whose cue has the head a, or nil.
func (f *Finder) spokenOf(a int) *candidate {
	for i := range f.spoken {
		if f.spoken[i].head == a {
			return &f.spoken[i]
		}
	}
	return nil
}

// addSpoken adds what the rules made of a quotation to the analyses from the given one on, unless it is among them.
func (f *Finder) addSpoken(first int, c *candidate) {
	if c == nil {
		return
	}
	x := f.ruled(c)
	for k := first; k < len(f.xs); k++ {
		if f.xs[k].content == x.content && (f.xs[k].source == x.source || f.xs[k].source.empty() && x.source.empty()) {
			return
		}
	}
	f.xs = append(f.xs, x)
}

// ruled returns what the rules made of a quotation as an analysis.
func (f *Finder) ruled(c *candidate) analysis {
	x := analysis{head: c.head, at: -1, cue: f.cueLogs[c.head], source: c.source, content: c.content, ruled: true}
	if !c.source.empty() {
		x.at = f.headIn(c.source)
	}
	return x
}

// headIn returns the item of p whose head is outside of p, the first of several.
func (f *Finder) headIn(p pair) int {
	for i := p[0]; i < p[1]; i++ {
		h := int(f.nodes[i].head)
		if (h < p[0] || h >= p[1]) && f.mayBegin(i) {
			return i
		}
	}
	return p[0]
}

// lemma returns the entry of the lemma of item i.
func (f *Finder) lemma(i int) lexicon.Word { return f.items[i].lemma }
