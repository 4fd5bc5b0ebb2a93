package entity

// Whom a novel calls the matron it names in the same scenes: who is near wherever the matron speaks, and seldom elsewhere, is most likely
// her. The company of a description is counted over the whole text, for each description by its noun and the adjective before that.

const (
	// companyMentions and companyParagraphs are how far before a speech somebody is near it.
	companyMentions   = 40
	companyParagraphs = 12
	// leastCompany is how many speeches must have a description before its company tells something.
	leastCompany = 2
)

// A company is what is counted for a description and an entity, or for the description alone.
type company struct {
	near           int32 // the speeches with the description that the entity is near
	beside, across int32 // see countTurns
	votes          int32 // the speeches that the first pass gave to it
}

// keepCompany counts who is near the speeches, and near those of each description.
func (r *Resolver) keepCompany() {
	r.present = grow(r.present, len(r.entities))
	clear(r.present)
	if r.company == nil {
		r.company = map[uint64]company{}
	}
	clear(r.company)
	r.acting = grow(r.acting, len(r.entities))
	clear(r.acting)
	for k := range r.mentions {
		if m := &r.mentions[k]; m.entity != none && m.flags&(inSubject|inQuote) == inSubject {
			r.acting[m.entity]++
		}
	}
	r.findPresent()
	last := grow(r.seen, len(r.entities)) // the last speech that each was counted near
	for i := range last {
		last[i] = none
	}
	for n := range r.speeches {
		s := &r.speeches[n]
		if s.description != 0 {
			r.count(s.description, none, company{near: 1})
		}
		_, to := r.tokens(s.from, s.to)
		hi := r.before(to)
		for k := hi - 1; k >= max(0, hi-companyMentions); k-- {
			r.steps++
			m := &r.mentions[k]
			if r.t.Sentences[m.sentence].Paragraph < s.from-companyParagraphs {
				break
			}
			if m.entity == none || last[m.entity] == int32(n) || r.entities[m.entity].nominal {
				continue
			}
			last[m.entity] = int32(n)
			r.present[m.entity]++
			if s.description != 0 {
				r.count(s.description, m.entity, company{near: 1})
			}
		}
	}
	r.seen = last
	r.countTurns()
}

// findPresent counts, in a scene, how often somebody is more than spoken of.
func (r *Resolver) findPresent() {
	if !r.short {
		return
	}
	r.there = grow(r.there, len(r.entities))
	clear(r.there)
	for k := range r.mentions {
		if m := &r.mentions[k]; m.entity != none && (m.flags&inQuote == 0 || r.vocative(m)) {
			r.there[m.entity]++
		}
	}
	for n := range r.speeches {
		if e := r.speeches[n].printed(); e != none {
			r.there[e]++
		}
	}
}

// absent reports whether somebody is only spoken of in a scene: There's a Mr. Lund upstairs.
func (r *Resolver) absent(e int32) bool {
	return r.short && int(e) < len(r.there) && r.there[e] == 0 && e != r.narrator
}

// countTurns counts who is named as the speaker of the speeches beside those of each description, whom the description answers, and of
// those across, whose turn is the same.
func (r *Resolver) countTurns() {
	for n := range r.speeches {
		s := &r.speeches[n]
		if s.description == 0 {
			continue
		}
		for _, d := range [...]int{-2, -1, 1, 2} {
			k := n + d
			if k < 0 || k >= len(r.speeches) || r.speeches[k].named == none {
				continue
			}
			gap := int32(0)
			for j := min(n, k) + 1; j <= max(n, k); j++ {
				gap += r.speeches[j].gap
			}
			if gap > 1 {
				continue
			}
			turn := company{across: 1}
			if d == 1 || d == -1 {
				turn = company{beside: 1}
			}
			r.count(s.description, r.speeches[k].named, turn)
		}
	}
}

// count adds to what is counted for a description and an entity.
func (r *Resolver) count(description uint32, e int32, more company) {
	key := companyOf(description, e)
	c := r.company[key]
	c.near += more.near
	c.beside += more.beside
	c.across += more.across
	c.votes += more.votes
	r.company[key] = c
}

// companyOf returns the key of what is counted for a description and an entity, or for the description alone.
func companyOf(description uint32, e int32) uint64 {
	return uint64(description)<<32 | uint64(uint32(e))
}

// descriptionAt returns the key of the description that starts with token i and has the noun head: of the noun, and of the word before it
// if that is part of the description.
func (r *Resolver) descriptionAt(i, head int32) uint32 {
	first := head
	if head > i+1 && !isDeterminer(r.tag(head-1)) {
		first--
	}
	h := uint32(2166136261) // FNV-1a
	for k := first; k <= head; k++ {
		w := r.form(k)
		for n := range len(w) {
			h = (h ^ uint32(w[n]|0x20)) * 16777619
		}
		h = (h ^ ' ') * 16777619
	}
	return max(h, 1)
}

// companyValue says at how many of the speeches with the description of s entity e is near, in five steps, and how much oftener than at
// others, in three; 0 stands for a description that is too seldom.
func (r *Resolver) companyValue(s *speech, e int32) int {
	if s.description == 0 || r.entities[e].nominal {
		return 0
	}
	all := r.company[companyOf(s.description, none)].near
	if all < leastCompany {
		return 0
	}
	near := r.company[companyOf(s.description, e)].near
	share := 0
	switch {
	case 10*near >= 9*all:
		share = 4
	case 10*near >= 7*all:
		share = 3
	case 2*near >= all:
		share = 2
	case 4*near >= all:
		share = 1
	}
	// near/all against present/speeches
	lift, a, b := 0, int64(near)*int64(len(r.speeches)), int64(all)*int64(max(1, r.present[e]))
	switch {
	case a >= 6*b:
		lift = 2
	case a >= 2*b:
		lift = 1
	}
	return 1 + 3*share + lift
}

// companyScore says how well e fits the description of s by its company.
func (r *Resolver) companyScore(s *speech, e int32) int64 {
	if s.description == 0 || e == none || r.entities[e].nominal || r.company[companyOf(s.description, none)].near < leastCompany {
		return 0
	}
	near := int64(r.company[companyOf(s.description, e)].near)
	return near * near * 1000 / int64(max(1, r.present[e]))
}

// turnsIn says how much oftener e is named as the speaker across a speech with the description of s than beside one: 0 for who has no
// name, 1 where it is neither, and else the share in four steps and how often that is in three.
func (r *Resolver) turnsIn(s *speech, e int32) int {
	if r.entities[e].nominal {
		return 0
	}
	c := r.company[companyOf(s.description, e)]
	all := c.beside + c.across
	if all == 0 {
		return 1
	}
	return 2 + int(min(4*c.across/all, 3)) + 4*min(log(all)-1, 2)
}

// Those without a name vote as one: each scene has a man of its own. nobody is who is not known.
const (
	nominals = -2
	nobody   = -3
)

// voter returns as whom e counts among the votes.
func (r *Resolver) voter(e int32) int32 {
	switch {
	case e == none:
		return nobody
	case r.entities[e].nominal:
		return nominals
	}
	return e
}

// castVote counts whom the first pass chose for a speech with a description.
func (r *Resolver) castVote(s *speech) {
	r.count(s.description, none, company{votes: 1})
	r.count(s.description, r.voter(s.chosen), company{votes: 1})
}

// leastVotes is how many other speeches with a description are many.
const leastVotes = 5

// votesIn says how many of the other speeches with the description of s the first pass gave to e, in four steps, whether those speeches are
// many, and whether e has no name; 0 where there are no others.
func (r *Resolver) votesIn(s *speech, e int32) int {
	all := r.company[companyOf(s.description, none)].votes - 1
	if all <= 0 {
		return 0
	}
	v := r.voter(e)
	own := r.company[companyOf(s.description, v)].votes - int32(bit(v == r.voter(s.chosen)))
	share := 1
	switch {
	case 10*own >= 7*all:
		share = 4
	case 10*own >= 4*all:
		share = 3
	case 10*own >= all:
		share = 2
	}
	return share + 4*bit(all >= leastVotes) + 8*bit(r.entities[e].nominal)
}
