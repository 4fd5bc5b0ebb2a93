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

// A trait is what the text shows of an option near a speech.
type trait struct {
	here           int   // how the narrative of the paragraph mentions it
	place          int   // as the how manieth of the options
	back           int32 // how many paragraphs before the speech narrative mentions it
	backSubject    int32 // the same, as a subject
	last           int32 // the token of that mention, or none
	lastSubject    int32
	scene          int32 // how many such mentions there are
	fore           int   // how narrative after the speech mentions it
	called         int   // how the speech mentions it
	before, after  int   // how the speeches before and after do
	spokenTo       int32 // how often the speeches near call it
	talkedOf       int32 // how often they mention it otherwise
	rank           int   // how many options have a later last mention
	rankSex        int   // of those that the clue may mean
	rankSubject    int   // of these, as a subject
	compatible     bool  // the clue may mean it
	turns          [2]int32
	adjacent       [2]bool
	leads, follows int // how it acts in the sentences before and after the speech
	topic          int // how the paragraph before the speech mentions it: bits
	recent         int32
	company        int64 // how well it fits the description by its company
	rankCompany    int   // how many options fit it better
}

// Bits of trait.topic.
const (
	mentioned    = 1 << iota // it is mentioned there
	firstSubject             // it is the first that is named there as a subject
	lastSubject              // it is the last
)

// recently is how many paragraphs before a speech are recent.
const recently = 3

// Values of trait.here, the best first; the last two share their sentence with a pronoun of their sex that is its subject, as
// in "he looked at Lund", and so are not meant by it.
const (
	subjectBefore = 1 + iota
	subjectAfter
	objectBefore
	objectAfter
	rivalBefore
	rivalAfter
)

// Values of trait.called, before and after.
const (
	named     = 1 // Lund was here.
	addressee = 2 // Lund, come here.
)

// talkNear is how many speeches before and after one are asked whom they talk of.
const talkNear = 6

// far stands for a distance that is not known.
const far = 1 << 20

// seeOptions reads what the text shows of the options of speech n.
func (r *Resolver) seeOptions(n int32) {
	s := &r.speeches[n]
	for k := range r.options {
		r.traits[k] = trait{back: far, backSubject: far, last: none, lastSubject: none}
		if e := r.options[k].entity; e != none {
			y, x := &r.traits[k], &r.entities[e]
			y.compatible = s.sex == unsexed || x.gender == unsexed || x.gender == s.sex
			y.turns[0], y.adjacent[0] = r.turnsTo(n, -1, e)
			y.turns[1], y.adjacent[1] = r.turnsTo(n, 1, e)
			y.leads, y.follows = s.lead.of(e, x), s.trail.of(e, x)
			if y.compatible {
				y.company = r.companyScore(s, e)
			}
		}
	}
	from, to := r.tokens(s.from, s.to)
	lo, hi := r.before(from), r.before(to)
	r.seeHere(s, lo, min(hi, lo+maxFore))
	var first *trait // of the first subject of the paragraph before, if it is an option
	any := false     // a subject is named there
	for k := lo - 1; k >= max(0, lo-maxBack); k-- {
		r.steps++
		m := &r.mentions[k]
		d := s.from - r.t.Sentences[m.sentence].Paragraph
		if d > maxPages {
			break
		}
		if m.flags&inQuote != 0 {
			continue
		}
		y := r.trait(m)
		if d == 1 && m.flags&inSubject != 0 && r.speaks(m.entity) {
			if first == nil && y != nil && !any {
				y.topic |= lastSubject
			}
			any, first = true, y
		}
		if y == nil {
			continue
		}
		if d == 1 {
			y.topic |= mentioned
		}
		if d <= recently {
			y.recent++
		}
		y.scene++
		y.back, y.last = min(y.back, d), max(y.last, m.first)
		if m.flags&inSubject != 0 {
			y.backSubject, y.lastSubject = min(y.backSubject, d), max(y.lastSubject, m.first)
		}
	}
	if first != nil {
		first.topic |= firstSubject
	}
	for k := hi; k < min(len(r.mentions), hi+maxFore); k++ {
		r.steps++
		m := &r.mentions[k]
		d := r.t.Sentences[m.sentence].Paragraph - s.to
		if d > 2 {
			break
		}
		if y := r.trait(m); y != nil && m.flags&inQuote == 0 && y.fore == 0 {
			y.fore = 2 * int(d)
			if m.flags&inSubject != 0 {
				y.fore--
			}
		}
	}
	for k := max(0, n-talkNear); k <= min(n+talkNear, int32(len(r.speeches))-1); k++ {
		r.listen(k, k-n)
	}
	r.rank()
}

// trait returns what is known of the option that a mention refers to, or nil.
func (r *Resolver) trait(m *mention) *trait {
	if m.entity == none || int(m.entity) >= len(r.seen) || r.seen[m.entity] == none {
		return nil
	}
	return &r.traits[r.seen[m.entity]]
}

// seeHere reads the mentions [lo, hi) of the speech's paragraph that are narrative.
func (r *Resolver) seeHere(s *speech, lo, hi int) {
	start := r.claims[s.first].start()
	place := 0
	for k := lo; k < hi; k++ {
		r.steps++
		m := &r.mentions[k]
		y := r.trait(m)
		if y == nil || m.flags&inQuote != 0 {
			continue
		}
		if y.place == 0 {
			place++
			y.place = place
		}
		here := subjectBefore
		if m.flags&inSubject == 0 {
			here = objectBefore
			if r.rival(m) {
				here = rivalBefore
			}
		}
		if m.first > start {
			here++
		}
		if y.here == 0 || here < y.here {
			y.here = here
		}
	}
}

// rival reports whether a pronoun of the same sex is the subject before a mention in its sentence.
func (r *Resolver) rival(m *mention) bool {
	for n := r.pronounsBefore(m.first) - 1; n >= 0 && r.pronouns[n].token >= r.t.Sentences[m.sentence].First; n-- {
		p := &r.pronouns[n]
		if r.g.Tags[p.token] == lexicon.PRP && p.gender == r.entities[m.entity].gender && r.verbFollows(p.token+1) {
			return true
		}
	}
	return false
}

// listen reads whom speech n mentions, which is d speeches after the one whose options are seen.
func (r *Resolver) listen(n, d int32) {
	s := &r.speeches[n]
	from, to := r.tokens(s.from, s.to)
	lo := r.before(from)
	for k := lo; k < min(len(r.mentions), lo+maxFore) && r.mentions[k].first < to; k++ {
		r.steps++
		m := &r.mentions[k]
		y := r.trait(m)
		if y == nil || m.flags&inQuote == 0 {
			continue
		}
		how := named
		if m.flags&nominal == 0 && r.vocative(m) {
			how = addressee
		}
		switch d {
		case 0:
			y.called = max(y.called, how)
			continue
		case -1:
			y.before = max(y.before, how)
		case 1:
			y.after = max(y.after, how)
		}
		if how == addressee {
			y.spokenTo++
		} else {
			y.talkedOf++
		}
	}
}

// rank compares the options by their last mentions.
func (r *Resolver) rank() {
	for k := range r.options {
		y := &r.traits[k]
		for j := range r.options {
			z := &r.traits[j]
			if r.options[j].entity == none || j == k {
				continue
			}
			y.rank += bit(z.last > y.last)
			y.rankCompany += bit(z.company > y.company)
			y.rankSex += bit(z.last > y.last && z.compatible)
			y.rankSubject += bit(z.lastSubject > y.lastSubject && z.compatible)
		}
	}
}

// of compares who acts with an entity: 0 if nobody does, 1 if somebody else, 2 if it may be meant by the pronoun, 3 if the
// narrative is about it, 4 if it is named.
func (a *act) of(e int32, x *entity) int {
	switch a.clue {
	case noClue, beatOfThing:
		return 0
	case beatOfName, beatOfMe:
		if a.entity == e {
			return 4
		}
		return 1
	}
	switch {
	case a.entity == e:
		return 3
	case x.gender == unsexed || x.gender == a.sex:
		return 2
	}
	return 1
}

// turnsTo returns how many speeches before or after speech n entity e takes the turn, or 0, and whether no
// paragraph without speech is between.
func (r *Resolver) turnsTo(n, step, e int32) (d int32, adjacent bool) {
	adjacent = true
	for d = 1; d <= near; d++ {
		k := n + d*step
		if k < 0 || int(k) >= len(r.speeches) {
			break
		}
		if r.speeches[max(k, k-step)].gap > 0 {
			adjacent = false
		}
		if r.speeches[k].taken() == e {
			return d, adjacent
		}
	}
	return 0, false
}

// printed returns who the source of a speech names or, where it names nobody, describes, or none: whoever has no name in the text takes
// turns as the old man.
func (s *speech) printed() int32 {
	if s.named != none {
		return s.named
	}
	return s.described
}

// taken returns who takes the turn of a speech as far as is known: in the second pass, the first answer counts where no name is printed.
func (s *speech) taken() int32 {
	if s.named == none && s.guess != none {
		return s.guess
	}
	return s.printed()
}

// parties returns how many take the turns near speech n.
func (r *Resolver) parties(n int32) (parties int) {
	var seen [2*near + 1]int32
	for k := max(0, n-near); k <= min(n+near, int32(len(r.speeches))-1); k++ {
		e := r.speeches[k].taken()
		known := e == none || k == n
		for _, x := range seen[:parties] {
			known = known || x == e
		}
		if !known {
			seen[parties] = e
			parties++
		}
	}
	return parties
}

// focus returns whom the pronoun of the clue stands for if the narrative goes on about the one it was about, or none.
func (r *Resolver) focus(s *speech) int32 {
	if s.sex == unsexed || s.clue == beatOfName {
		return none
	}
	i := r.claims[s.first].start()
	if s.source != none {
		i = r.claims[s.source].Source.First
	}
	k := r.pronounsBefore(i+1) - 1
	for range maxFocus {
		if k < 0 {
			break
		}
		if r.pronouns[k].gender == s.sex && r.nouns[k] != none {
			return r.nouns[k]
		}
		k--
	}
	return none
}

// maxFocus is how many pronouns before a speech are asked whom the narrative is about.
const maxFocus = 8

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

// describeOption appends the features of option k of speech n.
func (r *Resolver) describeOption(n int32, k, parties int, focus, most int32) {
	s, e, y := &r.speeches[n], r.options[k].entity, &r.traits[k]
	x := &r.entities[e]
	fits := bit(y.compatible)
	afterSpeech := bit(s.gap == 0)
	beforeSpeech := bit(int(n)+1 < len(r.speeches) && r.speeches[n+1].gap == 0)
	turnsBack, turnsFore := turnsValue(y.turns[0])+8*bit(y.adjacent[0]), turnsValue(y.turns[1])+8*bit(y.adjacent[1])
	rankSubject := min(y.rankSubject, 7) + 8*fits
	called, before, after := y.called+3*bit(s.asks), y.before+3*afterSpeech, y.after+3*beforeSpeech
	leads := y.leads + 5*bit(s.colon)

	r.put(n, tSex, sexValue(s.sex, x))
	r.put(n, tHere, y.here)
	r.put(n, tOrder, min(y.place, 4)+5*fits)
	r.put(n, tBack, min(log(y.back), 8))
	r.put(n, tBackSubject, min(log(y.backSubject), 8))
	r.put(n, tRank, min(y.rank, 7))
	r.put(n, tRankSex, min(y.rankSex, 7)+8*fits)
	r.put(n, tRankSubject, rankSubject)
	r.put(n, tFore, y.fore)
	r.put(n, tCalled, called)
	r.put(n, tBefore, before)
	r.put(n, tAfter, after)
	r.put(n, tSpokenTo, min(log(y.spokenTo), 7))
	r.put(n, tTalkedOf, min(log(y.talkedOf), 7))
	r.put(n, tCount, log(x.count))
	r.put(n, tShare, int(8*x.count/most))
	r.put(n, tSaid, log(x.said))
	r.put(n, tScene, log(y.scene))
	r.put(n, tActs, min(log(r.acting[e]), 7)+8*bit(x.nominal))
	r.put(n, tTurnsBack, turnsBack)
	r.put(n, tTurnsFore, turnsFore)
	r.put(n, tTurns, min(turnsValue(y.turns[0]), 3)+4*min(turnsValue(y.turns[1]), 3))
	r.put(n, tParties, min(parties, 4)+5*bit(y.turns != [2]int32{}))
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
		r.put(n, tCompanyRank, min(y.rankCompany, 3)+4*min(log(r.company[companyOf(s.description, none)].near), 3))
		r.put(n, tCompanyTurns, r.turnsIn(s, e))
		if r.pass > 0 {
			r.put(n, tVotes, r.votesIn(s, e))
		}
	}
	if e == focus {
		r.put(n, tFocus, 1)
	}
	if e == s.beat.entity {
		r.put(n, tFocus, 2)
	}
	r.put(n, tLead, leads)
	r.put(n, tTrail, y.follows)
	from, to := r.tokens(s.from, s.to)
	r.put(n, tTopic, y.topic+8*bit(s.gap > 0))
	r.put(n, tRecent, min(log(y.recent), 7)+8*bit(s.gap > 0))
	r.put(n, tNew, bit(x.firstToken >= from)+bit(x.firstToken >= to)+3*bit(x.nominal))

	r.put(n, tCalls, callValue(s.calls, x)+4*bit(s.callsKin)*(1+bit(x.title == mistress || x.title == mister)))
	r.put(n, tAnswers, afterSpeech*r.callsBeside(n-1, x)+4*beforeSpeech*r.callsBeside(n+1, x))

	r.pair(s, pairTurns, turnsBack, turnsFore)
	r.pair(s, pairRank, rankSubject, turnsBack)
	r.pair(s, pairBefore, before, turnsBack)
	r.pair(s, pairHere, y.here, rankSubject)
	r.pair(s, pairBack, min(log(y.backSubject), 8), log(x.said))
	r.pair(s, pairLead, leads, turnsBack)
	r.pair(s, pairCalled, called, before)
	r.pair(s, pairTrail, y.follows+5*beforeSpeech, turnsFore)
	if s.sex != unsexed {
		sex := sexValue(s.sex, x)
		r.pair(s, pairSex, sex, log(x.said))
		r.pair(s, pairFocus, sex, called+6*bit(e == focus))
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
