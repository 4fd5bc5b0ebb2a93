package claim

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// A pair is the run of items [p[0], p[1]). An empty one stands for none.
type pair [2]int

func (p pair) empty() bool { return p[0] >= p[1] }

// has reports whether item i is in p.
func (p pair) has(i int) bool { return p[0] <= i && i < p[1] }

// covers reports whether q stands within p.
func (p pair) covers(q pair) bool { return p[0] <= q[0] && q[1] <= p[1] }

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
		if tag := f.items[i].tag; !lexicon.Verbs.Has(tag) && tag != lexicon.MD {
			continue
		}
		g := group{first: i, main: i, last: i + 1, finite: f.isFinite(i)}
		if k := i - 1; k >= 0 && f.items[k].tag == lexicon.TO {
			g.first, g.to = k, true
		}
		f.findMain(&g)
		// Adverbs before the verb belong to it: also said.
		for g.first > 0 && lexicon.Adverbs.Has(f.items[g.first-1].tag) {
			g.first--
			if f.isNot(g.first) {
				g.negated = true
			}
		}
		f.groups = append(f.groups, g)
		i = g.last - 1
	}
}

// findMain extends g, which has one verb, to the verb that counts, where that one is an auxiliary: the next, over adverbs and, in a
// question, a pronoun.
func (f *Finder) findMain(g *group) {
	i := g.main
	be, have := f.isBe(i), f.isHave(i)
	modal, do := f.items[i].tag == lexicon.MD, f.is(i, "do", "does", "did")
	if !be && !have && !modal && !do {
		return
	}
	for j := i + 1; j < len(f.items) && j <= g.last+4; j++ {
		u := f.items[j].tag
		if f.isNot(j) {
			g.negated = true
			continue
		}
		if lexicon.Adverbs.Has(u) || u == lexicon.PRP && j == i+1 && i == 0 {
			continue
		}
		var ok bool
		switch {
		case be:
			ok = u == lexicon.VBN || u == lexicon.VBG || u == lexicon.VBD
		case have:
			ok = u == lexicon.VBN || u == lexicon.VBD
		default:
			ok = u == lexicon.VB || u == lexicon.VBP || u == lexicon.VBN && modal
		}
		if !ok {
			return
		}
		g.passive = be && u != lexicon.VBG
		g.main, g.last = j, j+1
		be, have = f.isBe(j), f.isHave(j)
		modal = false
		if !be && !have {
			return
		}
	}
}

// isNot reports whether item i negates a verb.
func (f *Finder) isNot(i int) bool { return f.is(i, "not", "n't", "n’t", "never") }

func (f *Finder) isBe(i int) bool {
	return i >= 0 && i < len(f.items) && f.items[i].word != 0 && f.verb(i) == f.be && lexicon.Verbs.Has(f.items[i].tag)
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
words:
	for ; j < len(f.items) && j < i+maxPhrase; j++ {
		t, next := f.items[j].tag, f.tag(j+1)
		switch {
		case t == lexicon.DT || t == lexicon.PDT || t == lexicon.PRPS:
			switch {
			case head && f.tag(j-1) != lexicon.POS:
				break words
			case j > i && t == lexicon.PRPS && f.tag(j-1) != lexicon.PDT:
				return j
			case t == lexicon.DT && !nounStart.Has(next) && !lexicon.Adverbs.Has(next):
				return j + 1 // this, some
			}
		case lexicon.Nouns.Has(t) || t == lexicon.CD:
			head = true
			if f.lists(j)&lexicon.Day != 0 && j > i && f.tag(j-1) != lexicon.DT && !lexicon.Nouns.Has(next) && next != lexicon.POS {
				break words // told the council Monday
			}
		case t == lexicon.POS:
			head, owner = false, head
		case lexicon.Adjectives.Has(t) || t == lexicon.VBN || t == lexicon.Money || t == lexicon.FW:
			if head && (t == lexicon.VBN || f.tag(j-1) != lexicon.CD && !lexicon.Nouns.Has(next)) {
				break words
			}
		case t == lexicon.VBG && j == i+1 && f.tag(i) == lexicon.DT && !inNoun.Has(next):
			head = true // the blasting
		case t == lexicon.VBG:
			if head || j == i || !inNoun.Has(next) {
				break words
			}
		case lexicon.Adverbs.Has(t):
			if head || !(lexicon.Adjectives | 1<<lexicon.VBN | 1<<lexicon.CD).Has(next) {
				break words
			}
		case t == lexicon.CC: // the tall and quiet mayor; but not: Roth and Meyer
			if head || !lexicon.Adjectives.Has(f.tag(j-1)) || !lexicon.Adjectives.Has(next) {
				break words
			}
		case owner && f.tag(j-1) == lexicon.POS: // Mistry of St. Anne's
			return j
		default:
			break words
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
	for n := 0; n < maxPhrases; n++ {
		k := j
		switch {
		case f.isPreposition(j):
			k = f.nounPhrase(j + 1)
		case f.tag(j) == lexicon.CC && f.is(j, "and", "or"):
			k = f.nounPhrase(j + 1)
			if lexicon.FiniteVerbs.Has(f.tag(k)) && n > 0 {
				return j
			}
		default:
			return j
		}
		if k == j+1 {
			return j
		}
		j = k
	}
	return j
}

// maxPhrases is how many phrases are taken into one at most.
const maxPhrases = 8

// isPreposition reports whether item i is a preposition before a noun phrase and begins no clause.
func (f *Finder) isPreposition(i int) bool {
	switch f.tag(i) {
	case lexicon.IN:
		return !f.is(i, "that", "whether", "if", "because", "while", "as", "after", "before", "since", "although", "though", "until", "unless")
	case lexicon.TO:
		return f.is(i, "to") && nounStart.Has(f.tag(i+1))
	}
	return false
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

// endsAside are the tags of what an aside ends before.
const endsAside = lexicon.TagSet(1<<lexicon.Comma | 1<<lexicon.Period | 1<<quoted)

// apposition returns the end of the noun phrase that started at i and ends at e, with an apposition or a relative clause
// after a comma: the minister, who is ill.
func (f *Finder) apposition(e, i int) int {
	if e == i {
		return e
	}
	if t := f.tag(e); t == lexicon.WP || t == lexicon.VBN && f.tag(e+1) == lexicon.IN { // a cashier who left; officials briefed on
		for k := e + 1; k < len(f.items) && k < e+maxAside; k++ {
			if endsAside.Has(f.tag(k)) {
				return f.apposition(k, i)
			}
		}
		return e
	}
	if f.tag(e) != lexicon.Comma {
		return e
	}
	switch t := f.tag(e + 1); {
	case relatives.Has(t) || t == lexicon.WPS:
		for k := e + 2; k < len(f.items) && k < e+maxPhrase; k++ {
			if endsAside.Has(f.tag(k)) {
				return k
			}
		}
	case nounStart.Has(t) && t != lexicon.VBG:
		k := f.describedTo(e + 1)
		if k > e+1 && f.isInfinitive(k) { // the first woman to lead it
			for k < len(f.items) && k < e+maxAside && !endsAside.Has(f.tag(k)) {
				k++
			}
		}
		if u := f.tag(k); k > e+1 && (endsAside.Has(u) || u == lexicon.NoTag || u == lexicon.Colon) {
			return f.apposition(k, e+1)
		}
	}
	return e
}

// describedTo returns the end of the apposition that starts at item b, with where somebody or something is: a processor based in Lund; a
// joiner there.
func (f *Finder) describedTo(b int) int {
	k := f.fullPhrase(b)
	for n := 0; f.tag(k) == lexicon.VBN && f.tag(k+1) == lexicon.IN && n < 2; n++ {
		if m := f.fullPhrase(k + 2); m > k+2 {
			k = m
		}
	}
	if k > b && f.is(k, "called", "named", "nicknamed") && lexicon.ProperNouns.Has(f.tag(k+1)) {
		k = f.nounPhrase(k + 1) // a former boxer called Ivo
	}
	if k > b && f.is(k, "there", "here") {
		k++
	}
	return k
}

// nextMark returns the first comma or quotation of speech from item i on, or the end of the sentence.
func (f *Finder) nextMark(i int) int {
	end := f.sentenceEnd()
	for ; i < end; i++ {
		if t := f.tag(i); t == lexicon.Comma || t == quoted {
			return i
		}
	}
	return end
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
	lists := f.nounLists(e - 1)
	switch {
	case lexicon.ProperNouns.Has(f.tag(e - 1)):
		return j
	case f.is(j, "with"):
		if f.tag(j+1) == lexicon.DT && e == j+3 && lists&(lexicon.RoleNoun|lexicon.GroupNoun|lexicon.OrgNoun) == 0 {
			return e // with a shrug
		}
		return j
	case lists&lexicon.DocNoun != 0, f.is(e-1, channels...):
		return e
	}
	return j
}

// channels are nouns for where or by what means something is said.
var channels = []string{"interview", "speech", "website", "twitter", "email", "e-mail", "tweet", "call", "testimony", "conference",
	"briefing", "page", "blog", "phone"}

// capital reports whether item i has a capital.
func (f *Finder) capital(i int) bool {
	return i >= 0 && i < len(f.items) && f.t.Tokens[f.items[i].first].Flags&token.Capital != 0
}

// isTimeNoun reports whether item i is a length of time or a part of the day.
func (f *Finder) isTimeNoun(i int) bool {
	return f.is(i, "time", "moment", "second", "minute", "hour", "day", "week", "weekend", "month", "year", "decade", "century", "dawn", "morning",
		"noon", "afternoon", "evening", "dusk", "night", "midnight", "spring", "summer", "autumn", "fall", "winter", "season",
		"moments", "seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades", "centuries")
}

// isDay reports whether item i is a day of the week or a month.
func (f *Finder) isDay(i int) bool { return f.nounLists(i)&(lexicon.Day|lexicon.Month) != 0 }

// saysWhen reports whether item i is a day, a month, a length of time or a part of the day.
func (f *Finder) saysWhen(i int) bool { return f.isDay(i) || f.isTimeNoun(i) }
