package entity

import (
	"math/bits"

	"github.com/sayso-go/sayso/internal/lexicon"
)

// A feature is a place in the table of weights: a template, and two values below 16, of which the first is most often the
// clue of the speech.
type feature = uint16

// A template is a sort of feature.
type template uint8

const (
	tAny          template = iota // nobody who is known
	tSex                          // whether the option is of the sex that the clue tells
	tHere                         // how it is mentioned in the narrative of the speech's paragraph
	tOrder                        // as which of the options it is mentioned there
	tBack                         // how many paragraphs ago it was mentioned last
	tBackSubject                  // as a subject
	tRank                         // how many options were mentioned after that
	tRankSex                      // how many that may be meant by the clue
	tRankSubject                  // how many of them as a subject
	tFore                         // how it is mentioned in the next paragraphs
	tCalled                       // how it is mentioned within the speech
	tBefore                       // within the speech before
	tAfter                        // within the speech after
	tSpokenTo                     // in how many speeches near it is called
	tTalkedOf                     // in how many it is mentioned otherwise
	tCount                        // how often the text mentions it
	tShare                        // in comparison with the most frequent option
	tSaid                         // how often it is the printed source of speech
	tScene                        // how often it was mentioned in the last pages
	tTurnsBack                    // how many speeches ago it was printed as the speaker
	tTurnsFore                    // in how many it will be
	tTurns                        // both, in short
	tParties                      // how many are printed as speakers near, and whether it is one of them
	tSort                         // what sort of entity it is
	tNarrator                     // that it is the I of the narrative
	tDescribed                    // whether the description is its own
	tTitle                        // its title, by the noun of the description
	tFocus                        // that the narrative is about it, or that it acts beside the speech
	tLead                         // how it acts before the speech
	tTrail                        // how it acts after it
	tNew                          // whether the text has mentioned it before
	tTopic                        // how the paragraph before mentions it
	tRecent                       // how often the last few paragraphs mentioned it
	tCompany                      // how often it is near where the description speaks
	tCompanyRank                  // how many options are so more
	tCompanyTurns                 // how often it answers and is answered there
	tVotes                        // how often the first pass chose it there
	tActs                         // how often it is a subject of the narrative
	tCalls                        // whether the speech may call it sir, ma'am or mother
	tAnswers                      // whether the speeches beside may
	// Pairs of these.
	tPairs
)

// Each pair has four templates: for speeches without a clue, with narrative beside them, with a pronoun, with a description.
const (
	pairTurns = iota
	pairRank
	pairBefore
	pairHere
	pairBack
	pairLead
	pairCalled
	pairTrail
	pairSex
	pairFocus
	numPairs
)

// The templates of steps from one speech to the next.
const (
	tStep = tPairs + 4*numPairs + iota
	tStepClue
	tStepGap
	tStepAsks
	tStepLead
	tStepOpening
	numTemplates
)

// NumWeights is the size of the table of weights.
const NumWeights = int(numTemplates) << 8

// of returns the feature of a template with two values; larger ones than 15 count as 15.
func (t template) of(a, b int) feature {
	return feature(t)<<8 | feature(min(a, 15))<<4 | feature(min(b, 15))
}

// weigh scores the options of speech n.
func (r *Resolver) weigh(n int32, w []int16) {
	if r.speeches[n].named != none { // the one option
		if r.Teach != nil {
			r.features = r.features[:0]
			r.teachOption(n, &r.options[0])
		}
		return
	}
	r.seeOptions(n)
	parties, focus := r.parties(n), r.focus(&r.speeches[n])
	most := int32(1)
	for _, o := range r.options {
		if o.entity != none {
			most = max(most, r.entities[o.entity].count)
		}
	}
	for k := range r.options {
		o := &r.options[k]
		r.features = r.features[:0]
		if o.entity == none {
			r.put(n, tAny, 0)
			r.put(n, tAny, min(len(r.options), 9))
		} else {
			r.describeOption(n, k, parties, focus, most)
		}
		o.score = sum(w, r.features)
		if r.Teach != nil {
			r.teachOption(n, o)
		}
	}
}

// put appends a feature with the clue of speech n.
func (r *Resolver) put(n int32, t template, v int) {
	c := r.speeches[n].clue
	k := int(c)
	if t != tSex && t != tAny && t != tDescribed && t != tTitle {
		k = c.sort()
	}
	r.features = append(r.features, t.of(k, v))
}

// A portrait is an option of a speech, and what several of its features are made of.
type portrait struct {
	n            int32
	s            *speech
	e            int32
	x            *entity
	y            *trait
	fits         int // 1 if the clue may mean it
	afterSpeech  int // 1 if no narrative parts the speech from the one before
	beforeSpeech int // 1 if none does from the one after
	rankSubject  int
	turnsBack    int
	turnsFore    int
	called       int // how the speech mentions it, and whether it asks
	before       int // how the speech before does
	lead         int // how it acts before the speech, and whether that ends with a colon
}

// portrait returns what the features of option k of speech n are made of.
func (r *Resolver) portrait(n int32, k int) portrait {
	s, y := &r.speeches[n], &r.traits[k]
	p := portrait{n: n, s: s, e: r.options[k].entity, y: y}
	p.x = &r.entities[p.e]
	p.fits = bit(y.compatible)
	p.afterSpeech = bit(s.gap == 0)
	p.beforeSpeech = bit(int(n)+1 < len(r.speeches) && r.speeches[n+1].gap == 0)
	p.rankSubject = min(y.rankSubject, 7) + 8*p.fits
	p.turnsBack = turnsValue(y.turns[0]) + 8*bit(y.adjacent[0])
	p.turnsFore = turnsValue(y.turns[1]) + 8*bit(y.adjacent[1])
	p.called = y.called + 3*bit(s.asks)
	p.before = y.before + 3*p.afterSpeech
	p.lead = y.leads + 5*bit(s.colon)
	return p
}

// describeOption appends the features of option k of speech n.
func (r *Resolver) describeOption(n int32, k, parties int, focus, most int32) {
	p := r.portrait(n, k)
	r.describeMentions(&p, most)
	r.describeTurns(&p, parties)
	r.describeSource(&p)
	r.describeActs(&p, focus)
	r.describePairs(&p, focus)
}

// describeMentions appends features of where an option is mentioned near the speech, and how often in the text.
func (r *Resolver) describeMentions(p *portrait, most int32) {
	n, x, y := p.n, p.x, p.y
	r.put(n, tSex, sexValue(p.s.sex, x))
	r.put(n, tHere, y.here)
	r.put(n, tOrder, min(y.place, 4)+5*p.fits)
	r.put(n, tBack, min(log(y.back), 8))
	r.put(n, tBackSubject, min(log(y.backSubject), 8))
	r.put(n, tRank, min(y.rank, 7))
	r.put(n, tRankSex, min(y.rankSex, 7)+8*p.fits)
	r.put(n, tRankSubject, p.rankSubject)
	r.put(n, tFore, y.fore)
	r.put(n, tCalled, p.called)
	r.put(n, tBefore, p.before)
	r.put(n, tAfter, y.after+3*p.beforeSpeech)
	r.put(n, tSpokenTo, min(log(y.spokenTo), 7))
	r.put(n, tTalkedOf, min(log(y.talkedOf), 7))
	r.put(n, tCount, log(x.count))
	r.put(n, tShare, int(8*x.count/most))
	r.put(n, tSaid, log(x.said))
	r.put(n, tScene, log(y.scene))
	r.put(n, tActs, min(log(r.acting[p.e]), 7)+8*bit(x.nominal))
}

// describeTurns appends features of the turns that an option takes near the speech.
func (r *Resolver) describeTurns(p *portrait, parties int) {
	turns := p.y.turns
	r.put(p.n, tTurnsBack, p.turnsBack)
	r.put(p.n, tTurnsFore, p.turnsFore)
	r.put(p.n, tTurns, min(turnsValue(turns[0]), 3)+4*min(turnsValue(turns[1]), 3))
	r.put(p.n, tParties, min(parties, 4)+5*bit(turns != [2]int32{}))
}

// describeSource appends features of what an option is, and whether the printed source of the speech, if it is a description, is of it.
func (r *Resolver) describeSource(p *portrait) {
	n, s, e, x := p.n, p.s, p.e, p.x
	r.put(n, tSort, sortValue(x)+5*bit(x.said > 0))
	if e == r.narrator {
		r.put(n, tNarrator, 0)
	}
	switch {
	case e == s.described:
		how := 1 + bit(x.nominal)
		if first, _ := r.tokens(s.from, s.to); x.nominal && x.firstToken < first {
			how = 4 // an old woman came in
		}
		r.put(n, tDescribed, how)
	case s.head != 0 && hasRole(x, s.head):
		r.put(n, tDescribed, 3)
	}
	if s.clue >= byMan {
		r.put(n, tTitle, r.titleValue(s.head, x))
	}
	if s.description != 0 {
		r.put(n, tCompany, r.companyValue(s, e))
		r.put(n, tCompanyRank, min(p.y.rankCompany, 3)+4*min(log(r.company[companyOf(s.description, none)].near), 3))
		r.put(n, tCompanyTurns, r.turnsIn(s, e))
		if r.pass > 0 {
			r.put(n, tVotes, r.votesIn(s, e))
		}
	}
}

// describeActs appends features of how an option acts in the narrative near the speech, and of whom the speeches call sir or mother.
func (r *Resolver) describeActs(p *portrait, focus int32) {
	n, s, x, y := p.n, p.s, p.x, p.y
	if p.e == focus {
		r.put(n, tFocus, 1)
	}
	if p.e == s.beat.entity {
		r.put(n, tFocus, 2)
	}
	r.put(n, tLead, p.lead)
	r.put(n, tTrail, y.follows)
	from, to := r.tokens(s.from, s.to)
	r.put(n, tTopic, y.topic+8*bit(s.gap > 0))
	r.put(n, tRecent, min(log(y.recent), 7)+8*bit(s.gap > 0))
	r.put(n, tNew, bit(x.firstToken >= from)+bit(x.firstToken >= to)+3*bit(x.nominal))

	married := x.title == mistress || x.title == mister
	r.put(n, tCalls, callValue(s.calls, x)+4*bit(s.callsKin)*(1+bit(married)))
	r.put(n, tAnswers, p.afterSpeech*r.callsBeside(n-1, x)+4*p.beforeSpeech*r.callsBeside(n+1, x))
}

// describePairs appends features of two things that an option shows at once.
func (r *Resolver) describePairs(p *portrait, focus int32) {
	s, x, y := p.s, p.x, p.y
	r.pair(s, pairTurns, p.turnsBack, p.turnsFore)
	r.pair(s, pairRank, p.rankSubject, p.turnsBack)
	r.pair(s, pairBefore, p.before, p.turnsBack)
	r.pair(s, pairHere, y.here, p.rankSubject)
	r.pair(s, pairBack, min(log(y.backSubject), 8), log(x.said))
	r.pair(s, pairLead, p.lead, p.turnsBack)
	r.pair(s, pairCalled, p.called, p.before)
	r.pair(s, pairTrail, y.follows+5*p.beforeSpeech, p.turnsFore)
	if s.sex != unsexed {
		sex := sexValue(s.sex, x)
		r.pair(s, pairSex, sex, log(x.said))
		r.pair(s, pairFocus, sex, p.called+6*bit(p.e == focus))
	}
}

// callsBeside compares whom speech n, if there is one, calls sir or ma'am with an entity.
func (r *Resolver) callsBeside(n int32, x *entity) int {
	if n < 0 || int(n) >= len(r.speeches) {
		return 0
	}
	return callValue(r.speeches[n].calls, x)
}

// callValue compares the sex of who is called with an entity's.
func callValue(sex gender, x *entity) int {
	switch {
	case sex == unsexed:
		return 0
	case x.gender == unsexed:
		return 1
	case x.gender == sex:
		return 2
	}
	return 3
}

// pair appends the feature of a pair of values.
func (r *Resolver) pair(s *speech, p, a, b int) {
	r.features = append(r.features, (tPairs+template(4*p+min(s.clue.sort(), 3))).of(a, b))
}

// sort sorts clues into five.
func (c clue) sort() int {
	switch {
	case c == noClue:
		return 0
	case c < byHim:
		return 1
	case c < byMan:
		return 2
	case c < byName:
		return 3
	}
	return 4
}

// sexValue compares the sex that the clue tells with an entity's, and says how well that is known.
func sexValue(sex gender, x *entity) int {
	votes := log(max(x.votes, -x.votes))
	switch {
	case sex == unsexed:
		return 12 + int(x.gender)
	case x.gender == unsexed:
		return 0
	case x.gender == sex && x.sure:
		return 1 + min(votes, 3)
	case x.gender == sex:
		return 5 + min(votes/2, 1)
	case x.sure:
		return 7 + min(votes, 2)
	}
	return 10 + min(votes/2, 1)
}

// sortValue tells what sort of entity one is by what the text calls it.
func sortValue(x *entity) int {
	switch {
	case x.nominal:
		return 1
	case x.titleOnly:
		return 2
	case x.kind == Person:
		return 3
	case x.words > 1:
		return 4
	}
	return 0
}

// titleValue compares the noun of a description with an entity's title: mothers and wives are often Mrs. Lund.
func (r *Resolver) titleValue(noun lexicon.Word, x *entity) int {
	title := 4
	switch x.title {
	case none:
		title = 0
	case mistress:
		title = 1
	case miss:
		title = 2
	case mister:
		title = 3
	}
	switch r.l.Entries[noun].Form {
	case "mother", "wife", "aunt", "lady", "father", "husband", "uncle", "gentleman":
		return 5 + title
	case "sister", "daughter", "girl", "brother", "son", "boy", "lad", "child", "niece", "nephew":
		return 10 + title
	}
	return title
}

// turnsValue tells how many speeches ago a turn was: more than four roughly, and who alternates from who does not.
func turnsValue(n int32) int {
	switch {
	case n <= 4:
		return int(n)
	case n <= 8:
		return 5 + int(n&1)
	}
	return 7
}

// The steps from one speech to the next.
const (
	stay  = iota // its speaker goes on
	back         // the speaker before answers
	fresh        // somebody else speaks
	lost         // nobody who is known
	numSteps
)

// weighSteps scores the steps to speech n.
func (r *Resolver) weighSteps(n int32, w []int16) (scores [numSteps]int32) {
	for k := range scores {
		r.features = r.stepFeatures(r.features[:0], n, k)
		scores[k] = sum(w, r.features)
	}
	s, p := &r.speeches[n], &r.speeches[n-1]
	if a, b := r.sex(p), r.sex(s); s.from <= p.to && a != unsexed && b != unsexed && a != b {
		// He and she spoke in one paragraph.
		scores[fresh], scores[stay] = max(scores[fresh], scores[stay]), -never
	}
	return scores
}

// never is less than any score by so much that it makes a step impossible.
const never = 1 << 16

// sex returns what is printed of the sex of a speech's speaker.
func (r *Resolver) sex(s *speech) gender {
	if s.named != none {
		return r.entities[s.named].gender
	}
	return s.sex
}

// stepFeatures appends the features of a step to speech n.
func (r *Resolver) stepFeatures(dst []feature, n int32, step int) []feature {
	s, p := &r.speeches[n], &r.speeches[n-1]
	before := 3
	if n > 1 {
		before = gapValue(p)
	}
	sort, gap := min(s.clue.sort(), 3), gapValue(s)
	from := step*4 + gap
	bare := bit(s.clue == noClue)
	return append(dst,
		tStep.of(int(s.clue), from),
		tStepClue.of(int(p.clue), step*4+sort),
		tStepGap.of(from, before*4+sort),
		tStepAsks.of(from, bit(p.asks)+2*bit(s.asks)+4*bit(s.from <= p.to)),
		tStepLead.of(from, bit(s.lead.clue != noClue)+2*bit(s.trail.clue != noClue)+4*bit(p.trail.clue != noClue)+8*bare),
		tStepOpening.of(from, int(s.opening)+4*bit(p.asks)+8*bare))
}

// gapValue says how far a speech is from the one before it.
func gapValue(s *speech) int {
	switch {
	case s.gap < 2:
		return int(s.gap)
	case s.gap < 4:
		return 2
	}
	return 3
}

// log returns the number of binary digits of n.
func log(n int32) int { return bits.Len32(uint32(max(n, 0))) }

// bit returns 1 for true.
func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}
