package claim

import (
	"github.com/sayso-go/sayso/internal/lexicon"
)

// A group is a verb with its auxiliaries, adverbs and negation: items [first, last), main the verb that counts.
type group struct {
	first, main, last int
	finite            bool
	passive           bool
	negated           bool
	to                bool // an infinitive with to
	subject           pair // the subject, where it is known to stand beside a quotation
	// What subject found, by its depth: it is asked for again by every verb after this one.
	known  [maxShared + 1]bool
	found  [maxShared + 1]pair
	shared [maxShared + 1]bool
}

// maxPhrase bounds, in items, the searches for the ends of a noun phrase and for the subject of a verb: the longest
// sources of PolNeAR have about thirty words.
const maxPhrase = 40

var (
	inNoun    = lexicon.Tags(lexicon.JJ, lexicon.JJR, lexicon.JJS, lexicon.NN, lexicon.NNS, lexicon.NNP, lexicon.NNPS, lexicon.CD, lexicon.POS, lexicon.VBN, lexicon.VBG, lexicon.Money, lexicon.FW, lexicon.RBS)
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

// clause reports whether a clause with a subject and a finite verb starts at i, and returns where its verb stands.
func (f *Finder) clause(i int) (int, bool) {
	start := i
	// An adverb, or a phrase that says when, may stand before the subject.
	for n := 0; n < 2; n++ {
		switch t := f.tag(i); {
		case lexicon.Adverbs.Has(t) && f.char(i) == 0:
			i++
		case t == lexicon.IN && !f.is(i, "of", "for", "to", "that", "about", "on", "with", "at", "from", "against", "as", "into", "by") || t == lexicon.IN && f.lists(i+1)&lexicon.Day != 0:
			if e := f.nounPhrase(i + 1); e > i+1 {
				i = e
				if f.tag(i) == lexicon.Comma {
					i++
				}
			}
		}
	}
	j := f.fullPhrase(i)
	if j == i {
		return start, false
	}
	// From the subject's end to its verb: what describes it, a relative clause, an aside between commas.
	relative := 0
	for n := 0; j < len(f.items) && n < maxPhrase; n++ {
		switch t := f.items[j].tag; {
		case f.isFinite(j):
			if relative == 0 {
				return j, true
			}
			relative--
			j = max(j, f.mainVerb(j))
		case t == lexicon.WP || t == lexicon.WDT || f.is(j, "that") && lexicon.Nouns.Has(f.tag(j-1)):
			relative++
		case t == lexicon.PRP && lexicon.Nouns.Has(f.tag(j-1)): // the man they know is
			relative++
		case t == lexicon.Comma:
			u := f.tag(j + 1)
			if !nounStart.Has(u) && u != lexicon.WP && u != lexicon.WDT && u != lexicon.IN && u != lexicon.WPS {
				return start, false
			}
			k := j + 1
			for k < len(f.items) && k < j+maxAside && f.tag(k) != lexicon.Comma && f.tag(k) != quoted {
				k++
			}
			if f.tag(k) != lexicon.Comma {
				return start, false
			}
			j = k
		case f.tag(j-1) == lexicon.PRP && j > 0 && !lexicon.Adverbs.Has(t):
			return start, false
		case t == lexicon.CC && !nounStart.Has(f.tag(j+1)) && f.tag(j+1) != lexicon.PRP:
			return start, false
		case (t == lexicon.DT || t == lexicon.PRPS) && (lexicon.Nouns.Has(f.tag(j-1)) || lexicon.Adverbs.Has(f.tag(j-1))):
			return start, false // told the agency the gallery
		case t == lexicon.CC || t == lexicon.VBN || t == lexicon.VBG || t == lexicon.DT || t == lexicon.PRPS || inNoun.Has(t) || lexicon.Adverbs.Has(t):
		case t == lexicon.IN && !f.is(j, "if", "because", "although", "though", "while", "unless", "that", "whether"):
		case t == lexicon.TO && n > 0 && lexicon.Nouns.Has(f.tag(j-1)):
		case t == lexicon.PRP && (f.tag(j-1) == lexicon.IN || f.tag(j-1) == lexicon.CC):
		case t == lexicon.VB && f.tag(j-1) == lexicon.TO:
		default:
			return start, false
		}
		j++
	}
	return start, false
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

// phraseStart returns where the noun phrase that ends before item end begins, with the prepositional phrases and the
// coordination in it, or end where none ends there.
func (f *Finder) phraseStart(end int) int {
	i := end - 1
	t := f.tag(i)
	if t == lexicon.PRP || t == lexicon.EX || t == lexicon.WP || t == lexicon.WDT {
		if t == lexicon.PRP && f.is(i-1, "and") && lexicon.Nouns.Has(f.tag(i-2)) {
			return f.phraseStart(i - 1)
		}
		return i
	}
	if t == lexicon.CD || t == lexicon.FW || lexicon.Nouns.Has(t) || t == lexicon.DT && !f.is(i, "the", "a", "an", "no", "every") || lexicon.Adjectives.Has(t) && (f.tag(i-1) == lexicon.DT || f.tag(i-1) == lexicon.CD) || t == lexicon.VBN && f.tag(i-1) == lexicon.DT || t == lexicon.VBG && f.tag(i-1) == lexicon.DT || t == lexicon.POS {
	} else {
		return end
	}
	if f.lists(i)&lexicon.Day != 0 { // officials on Monday said
		k := i
		if f.tag(k-1) == lexicon.IN {
			k--
		}
		if k > 0 && (lexicon.Nouns.Has(f.tag(k-1)) || f.tag(k-1) == lexicon.PRP) {
			return f.phraseStart(k)
		}
		return end
	}
	for n := 0; n < maxPhrase; n++ {
		// i is within the phrase; see whether i-1 is.
		p := f.tag(i - 1)
		c := f.tag(i)
		switch {
		case i == 0:
			return i
		case p == lexicon.DT || p == lexicon.PRPS || p == lexicon.PDT || p == lexicon.WPS:
			if c == lexicon.DT && p == lexicon.DT {
				return i
			}
			i--
			// before a determiner only a preposition or a conjunction can go on
			for f.tag(i-1) == lexicon.PDT {
				i--
			}
			k := f.over(i)
			if k == i {
				return i
			}
			i = k
		case f.lists(i-1)&lexicon.Day != 0 && p != lexicon.POS && f.tag(i) != lexicon.POS && !lexicon.Nouns.Has(c) && c != lexicon.POS:
			return i
		case f.lists(i-1)&lexicon.Day != 0 && (f.tag(i-2) == lexicon.IN || f.tag(i-2) == lexicon.NoTag) && c != lexicon.POS:
			return i // On Saturday Peru's central bank said
		case lexicon.Nouns.Has(p) || lexicon.Adjectives.Has(p) || p == lexicon.CD || p == lexicon.POS || p == lexicon.Money || p == lexicon.FW:
			if c == lexicon.DT || c == lexicon.PRPS {
				return i
			}
			i--
		case p == lexicon.VBN || p == lexicon.VBG:
			if q := f.tag(i - 2); (q == lexicon.DT || q == lexicon.JJ || q == lexicon.PRPS || q == lexicon.CD) && lexicon.Nouns.Has(c) {
				i--
				continue
			}
			if p == lexicon.VBN && lexicon.Nouns.Has(f.tag(i-2)) && f.lists(i-2)&lexicon.Day == 0 && (f.is(i, "last", "this", "earlier", "early") || f.lists(i)&lexicon.Day != 0) {
				i -= 2 // a report published last month
				continue
			}
			return i
		case lexicon.Adverbs.Has(p) && (lexicon.Adjectives.Has(c) || c == lexicon.VBN || c == lexicon.CD) && (f.tag(i-2) == lexicon.DT):
			i--
		default:
			k := f.over(i)
			if k == i {
				return i
			}
			i = k
		}
	}
	return i
}

// over goes, from the first item of a noun phrase, over the preposition or conjunction before it to the last item of
// the phrase before that; it returns i where the phrase does not go on there.
func (f *Finder) over(i int) int {
	p, q := f.tag(i-1), f.tag(i-2)
	noun := lexicon.Nouns.Has(q) || q == lexicon.CD
	switch {
	case i < 2:
	case p == lexicon.IN && noun && f.lists(i-2)&lexicon.Day == 0 && !f.is(i-1, "that", "as", "because", "while", "after", "before", "since", "if", "although", "though", "until", "than", "whether"):
		return i - 2
	case (p == lexicon.IN || p == lexicon.TO) && (q == lexicon.JJ || q == lexicon.RB && f.is(i-2, "close") || q == lexicon.VBN || q == lexicon.VBG) && lexicon.Nouns.Has(f.tag(i-3)): // people familiar with
		return i - 3
	case p == lexicon.IN && f.is(i-1, "of") && (q == lexicon.DT || q == lexicon.JJS || q == lexicon.JJ): // some of, most of
		return i - 2
	case p == lexicon.TO && noun && lexicon.Nouns.Has(f.tag(i)):
		return i - 2
	case p == lexicon.CC && noun && f.is(i-1, "and", "or") && f.tag(i) != lexicon.PRP:
		return i - 2
	}
	return i
}
