package claim

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// A pair is the run of items [p[0], p[1]). An empty one stands for none.
type pair [2]int

func (p pair) empty() bool { return p[0] >= p[1] }

// A group is a verb with its auxiliaries, adverbs and negation: items [first, last), main the verb that counts.
type group struct {
	first, main, last int
	finite            bool
	passive           bool
	negated           bool
	to                bool // an infinitive with to
}

// maxPhrase bounds, in items, the searches for the ends of a noun phrase and for the subject of a verb: the longest
// sources of PolNeAR have about thirty words.
const maxPhrase = 40

// Sets of tags of the words that noun phrases are made of.
const (
	modifiers = lexicon.Nouns | lexicon.Adjectives              // what stands before a noun, and the noun
	articles  = lexicon.TagSet(1<<lexicon.DT | 1<<lexicon.PRPS) // articles, and pronouns that say whose: the, its
	relatives = lexicon.TagSet(1<<lexicon.WP | 1<<lexicon.WDT)  // pronouns that begin a relative clause: who, which
)

var (
	inNoun    = modifiers | lexicon.Tags(lexicon.CD, lexicon.POS, lexicon.VBN, lexicon.VBG, lexicon.Money, lexicon.FW, lexicon.RBS)
	nounStart = lexicon.Tags(lexicon.DT, lexicon.PDT, lexicon.PRPS, lexicon.WPS, lexicon.EX) | inNoun
)

// findGroups lists the sentence's verb groups.
func (f *Finder) findGroups() {
	f.groups = f.groups[:0]
	for i := 0; i < len(f.items); i++ {
		tag := f.items[i].tag
		if !lexicon.Verbs.Has(tag) && tag != lexicon.MD {
			continue
		}
		g := group{first: i, main: i, last: i + 1, finite: f.isFinite(i)}
		if k := i - 1; k >= 0 && f.items[k].tag == lexicon.TO {
			g.first, g.to = k, true
		}
		be := f.isBe(i)
		have := f.isHave(i)
		modal := tag == lexicon.MD
		do := f.is(i, "do", "does", "did")
		if be || have || modal || do {
			// An auxiliary: the next verb, over adverbs and, in a question, a pronoun, is the main one.
			for j := i + 1; j < len(f.items) && j <= g.last+4; j++ {
				u := f.items[j].tag
				if f.is(j, "not", "n't", "n’t", "never") {
					g.negated = true
					continue
				}
				if lexicon.Adverbs.Has(u) || u == lexicon.PRP && j == i+1 && i == 0 {
					continue
				}
				ok := lexicon.Verbs.Has(u)
				switch {
				case !ok:
				case be:
					ok = u == lexicon.VBN || u == lexicon.VBG || u == lexicon.VBD
				case have:
					ok = u == lexicon.VBN || u == lexicon.VBD
				case do, modal:
					ok = u == lexicon.VB || u == lexicon.VBP || u == lexicon.VBN && modal
				}
				if !ok {
					break
				}
				g.passive = be && u != lexicon.VBG
				g.main, g.last = j, j+1
				be, have = f.isBe(j), f.isHave(j)
				modal, do = false, false
				if !be && !have {
					break
				}
			}
		}
		// Adverbs before the verb belong to it: also said.
		for g.first > 0 && lexicon.Adverbs.Has(f.items[g.first-1].tag) {
			g.first--
			if f.is(g.first, "not", "never", "n't", "n’t") {
				g.negated = true
			}
		}
		f.groups = append(f.groups, g)
		i = g.last - 1
	}
}

func (f *Finder) isBe(i int) bool {
	return i >= 0 && i < len(f.items) && f.items[i].word != 0 && f.verb(i) == f.be && f.items[i].tag != lexicon.POS
}

func (f *Finder) isHave(i int) bool {
	return i >= 0 && i < len(f.items) && f.items[i].word != 0 && f.verb(i) == f.have
}

// nounPhrase returns the end of the noun phrase without what follows its head that starts at i, or i.
func (f *Finder) nounPhrase(i int) int {
	if t := f.tag(i); t == lexicon.PRP || t == lexicon.EX {
		return i + 1
	}
	j, head, owner := i, false, false
	for ; j < len(f.items) && j < i+maxPhrase; j++ {
		t := f.items[j].tag
		switch {
		case t == lexicon.DT || t == lexicon.PDT || t == lexicon.PRPS:
			if head && f.tag(j-1) != lexicon.POS {
				return j
			}
			if j > i && t == lexicon.PRPS && f.tag(j-1) != lexicon.PDT {
				return j
			}
			if t == lexicon.DT && !nounStart.Has(f.tag(j+1)) && !lexicon.Adverbs.Has(f.tag(j+1)) {
				return j + 1 // this, some
			}
		case lexicon.Nouns.Has(t) || t == lexicon.CD:
			head = true
			if f.lists(j)&lexicon.Day != 0 && j > i && f.tag(j-1) != lexicon.DT && !lexicon.Nouns.Has(f.tag(j+1)) && f.tag(j+1) != lexicon.POS {
				return j // told the council Monday
			}
		case t == lexicon.POS:
			head, owner = false, head
		case lexicon.Adjectives.Has(t) || t == lexicon.VBN || t == lexicon.Money || t == lexicon.FW:
			if head && f.tag(j-1) != lexicon.CD && !lexicon.Nouns.Has(f.tag(j+1)) {
				return j
			}
			if head && t == lexicon.VBN {
				return j
			}
		case t == lexicon.VBG && j == i+1 && f.tag(i) == lexicon.DT && !inNoun.Has(f.tag(j+1)):
			head = true // the blasting
		case t == lexicon.VBG:
			if head || !lexicon.Nouns.Has(f.tag(j+1)) || j == i {
				if head {
					return j
				}
				if j == i || !inNoun.Has(f.tag(j+1)) {
					return i
				}
			}
		case lexicon.Adverbs.Has(t):
			if head || !lexicon.Adjectives.Has(f.tag(j+1)) && f.tag(j+1) != lexicon.VBN && f.tag(j+1) != lexicon.CD {
				if head {
					return j
				}
				return i
			}
		case t == lexicon.CC:
			// the tall and quiet mayor; Roth and Meyer
			if !head && lexicon.Adjectives.Has(f.tag(j-1)) && lexicon.Adjectives.Has(f.tag(j+1)) {
				continue
			}
			if !head {
				return i
			}
			return j
		default:
			if head || owner && f.tag(j-1) == lexicon.POS { // Mistry of St. Anne's
				return j
			}
			return i
		}
	}
	if head {
		return j
	}
	return i
}

// fullPhrase returns the end of the noun phrase that starts at i with its prepositional phrases and coordinated
// phrases: the head of the board of the bank in Oslo; Roth and Meyer.
func (f *Finder) fullPhrase(i int) int {
	j := f.nounPhrase(i)
	if j == i {
		return i
	}
	for n := 0; n < 8; n++ {
		k := j
		switch t := f.tag(j); {
		case t == lexicon.IN && !f.is(j, "that", "whether", "if", "because", "while", "as", "after", "before", "since", "although", "though", "until", "unless") || t == lexicon.TO && f.is(j, "to") && nounStart.Has(f.tag(j+1)) && f.tag(j+1) != lexicon.VB:
			k = f.nounPhrase(j + 1)
			if k == j+1 {
				return j
			}
		case t == lexicon.CC && f.is(j, "and", "or"):
			k = f.nounPhrase(j + 1)
			if k == j+1 || lexicon.FiniteVerbs.Has(f.tag(k)) && n > 0 {
				return j
			}
		default:
			return j
		}
		j = k
	}
	return j
}

// maxAside is the longest aside between commas, in items.
const maxAside = 16

// isFinite reports whether item i is a finite verb, one that is tagged as an infinitive or, after a pronoun, as a
// participle by mistake among them.
func (f *Finder) isFinite(i int) bool {
	t := f.tag(i)
	if lexicon.FiniteVerbs.Has(t) {
		return true
	}
	k := i - 1
	for lexicon.Adverbs.Has(f.tag(k)) {
		k--
	}
	switch p := f.tag(k); t {
	case lexicon.VB:
		return p == lexicon.NNS || p == lexicon.NNPS || p == lexicon.PRP && !f.is(k, "it", "him", "her", "me", "us", "them")
	case lexicon.VBN:
		return f.is(k, "he", "she", "they", "it", "we", "i", "who")
	}
	return false
}

// apposition returns the end of the noun phrase that started at i and ends at e, with an apposition or a relative clause
// after a comma: the minister, who is ill.
func (f *Finder) apposition(e, i int) int {
	if e == i {
		return e
	}
	if t := f.tag(e); t == lexicon.WP || t == lexicon.VBN && f.tag(e+1) == lexicon.IN { // a cashier who left; officials briefed on
		for k := e + 1; k < len(f.items) && k < e+maxAside; k++ {
			if u := f.tag(k); u == lexicon.Comma || u == lexicon.Period || u == quoted {
				return f.apposition(k, i)
			}
		}
		return e
	}
	if f.tag(e) != lexicon.Comma {
		return e
	}
	switch t := f.tag(e + 1); {
	case t == lexicon.WP || t == lexicon.WDT || t == lexicon.WPS:
		for k := e + 2; k < len(f.items) && k < e+maxPhrase; k++ {
			if u := f.tag(k); u == lexicon.Comma || u == lexicon.Period || u == quoted {
				return k
			}
		}
	case nounStart.Has(t) && t != lexicon.VBG:
		k := f.fullPhrase(e + 1)
		for n := 0; f.tag(k) == lexicon.VBN && f.tag(k+1) == lexicon.IN && n < 2; n++ { // a processor based in
			if m := f.fullPhrase(k + 2); m > k+2 {
				k = m
			}
		}
		if k > e+1 && f.is(k, "there", "here") {
			k++ // a joiner there
		}
		if u := f.tag(k); k > e+1 && (u == lexicon.Comma || u == lexicon.Period || u == lexicon.NoTag || u == quoted || u == lexicon.Colon) {
			return f.apposition(k, e+1)
		}
	}
	return e
}

// sentenceEnd returns the item after the sentence's last word: its full stop is no part of any content.
func (f *Finder) sentenceEnd() int {
	n := len(f.items)
	for n > 0 && (f.tag(n-1) == lexicon.Period || f.tag(n-1) == lexicon.Comma) {
		n--
	}
	return n
}

// inStatement returns the end of the phrase at j that says by what means or how something was said, which belongs to the
// cue: in a statement, on its website, with a shrug; or j.
func (f *Finder) inStatement(j int) int {
	if f.tag(j) != lexicon.IN || !f.is(j, "in", "on", "with", "during", "at", "by") {
		return j
	}
	e := f.nounPhrase(j + 1)
	if e == j+1 {
		return j
	}
	switch li := f.nounLists(e - 1); {
	case lexicon.ProperNouns.Has(f.tag(e - 1)):
		return j
	case f.is(j, "with"):
		if f.tag(j+1) == lexicon.DT && e == j+3 && li&(lexicon.RoleNoun|lexicon.GroupNoun|lexicon.OrgNoun) == 0 {
			return e // with a shrug
		}
		return j
	case li&lexicon.DocNoun != 0, f.is(e-1, "interview", "speech", "website", "twitter", "email", "e-mail", "tweet", "call", "testimony", "conference", "briefing", "page", "blog", "phone"):
		return e
	}
	return j
}

// capital reports whether item i has a capital.
func (f *Finder) capital(i int) bool {
	return i >= 0 && i < len(f.items) && f.t.Tokens[f.items[i].first].Flags&token.Capital != 0
}

// isTimeNoun reports whether item i is a length of time or a part of the day.
func (f *Finder) isTimeNoun(i int) bool {
	return f.is(i, "time", "moment", "second", "minute", "hour", "day", "week", "weekend", "month", "year", "decade", "century", "morning",
		"noon", "afternoon", "evening", "night", "midnight", "spring", "summer", "autumn", "fall", "winter", "season")
}

// isDay reports whether item i is a day of the week or a month.
func (f *Finder) isDay(i int) bool { return f.nounLists(i)&(lexicon.Day|lexicon.Month) != 0 }

// saysWhen reports whether item i is one of them or a length of time.
func (f *Finder) saysWhen(i int) bool { return f.isDay(i) || f.isTimeNoun(i) }
