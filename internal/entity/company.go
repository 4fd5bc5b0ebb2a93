package entity

import "github.com/sayso-go/sayso/internal/lexicon"

// Whom a novel calls the matron it names in the same scenes: who is near wherever the matron speaks, and seldom elsewhere, is most likely
// her. The company of a description is counted over the whole text, for each description by its noun and the adjective before that.

const (
	// companyMentions and companyParagraphs are how far before a speech somebody is near it.
	companyMentions   = 40
	companyParagraphs = 12
	// leastCompany is how many speeches must have a description before its company tells something.
	leastCompany = 2
)

// keepCompany counts who is near the speeches, and near those of each description.
func (r *Resolver) keepCompany() {
	r.present = grow(r.present, len(r.entities))
	clear(r.present)
	if r.company == nil {
		r.company = map[uint64]int32{}
	}
	clear(r.company)
	r.acting = grow(r.acting, len(r.entities))
	clear(r.acting)
	for k := range r.mentions {
		if m := &r.mentions[k]; m.entity != none && m.flags&(inSubject|inQuote) == inSubject {
			r.acting[m.entity]++
		}
	}
	last := grow(r.seen, len(r.entities)) // the last speech that each was counted near
	for i := range last {
		last[i] = none
	}
	for n := range r.speeches {
		s := &r.speeches[n]
		if s.description != 0 {
			r.company[companyOf(s.description, none)]++
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
				r.company[companyOf(s.description, m.entity)]++
			}
		}
	}
	r.seen = last
}

// companyOf returns the key of what is counted for a description and an entity, or for the description alone.
func companyOf(description uint32, e int32) uint64 {
	return uint64(description)<<32 | uint64(uint32(e))
}

// descriptionAt returns the key of the description that starts with token i and has the noun head: of the noun, and of the word before it if that
// is part of the description.
func (r *Resolver) descriptionAt(i, head int32) uint32 {
	first := head
	if head > i+1 && r.g.Tags[head-1] != lexicon.PRPS && r.g.Tags[head-1] != lexicon.DT {
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
	all := r.company[companyOf(s.description, none)]
	if all < leastCompany {
		return 0
	}
	near := r.company[companyOf(s.description, e)]
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
	if s.description == 0 || e == none || r.entities[e].nominal || r.company[companyOf(s.description, none)] < leastCompany {
		return 0
	}
	near := int64(r.company[companyOf(s.description, e)])
	return near * near * 1000 / int64(max(1, r.present[e]))
}
