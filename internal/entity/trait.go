package entity

import "github.com/sayso-go/sayso/internal/lexicon"

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
	r.seeBack(s, lo)
	r.seeFore(s, hi)
	for k := max(0, n-talkNear); k <= min(n+talkNear, int32(len(r.speeches))-1); k++ {
		r.listen(k, k-n)
	}
	r.rank()
}

// seeBack reads the narrative before the speech, whose paragraph starts with mention lo.
func (r *Resolver) seeBack(s *speech, lo int) {
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
			if y != nil && !any {
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
}

// seeFore reads the narrative of the two paragraphs after the speech, which start with mention hi.
func (r *Resolver) seeFore(s *speech, hi int) {
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
		if r.tag(p.token) == lexicon.PRP && p.gender == r.entities[m.entity].gender && r.verbFollows(p.token+1) {
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
