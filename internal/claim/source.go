package claim

import (
	"github.com/sayso-go/sayso/internal/lexicon"
)

// maxShared is how many verbs may take their subject one from the other: said ..., and insisted ..., adding. The verb that
// one is taken from is among the last maxShared+2.
const maxShared = 4

// source sets the source of the candidate of verb group gi.
func (f *Finder) source(c *candidate, gi int) {
	g := &f.groups[gi]
	if c.class == lexicon.Passive {
		// was told by the bank that
		for k := g.last; k < len(f.items) && k < g.last+8; k++ {
			if f.is(k, "by") {
				if e := f.fullPhrase(k + 1); e > k+1 {
					c.source = pair{k + 1, e}
				}
				return
			}
			if t := f.tag(k); t == lexicon.Comma || lexicon.FiniteVerbs.Has(t) {
				return
			}
		}
		return
	}
	c.source, c.shared = f.subject(gi, 0)
}

// subject returns the subject of verb group gi, and whether it is that of another verb.
func (f *Finder) subject(gi, depth int) (pair, bool) {
	g := &f.groups[gi]
	if !g.subject.empty() {
		return g.subject, false
	}
	if !g.known[depth] {
		g.found[depth], g.shared[depth] = f.findSubject(gi, depth)
		g.known[depth] = true
	}
	return g.found[depth], g.shared[depth]
}

// findSubject finds what subject returns.
func (f *Finder) findSubject(gi, depth int) (pair, bool) {
	g := &f.groups[gi]
	k := g.first
	if g.finite {
		if p := f.subjectBefore(k); !p.empty() {
			return p, false
		}
		if k > 0 {
			switch t := f.tag(k - 1); {
			case t == lexicon.CC || t == lexicon.Comma || lexicon.Adverbs.Has(t):
			default:
				return pair{}, false
			}
		}
	}
	if !g.finite && f.items[g.main].tag == lexicon.VBG && k > 0 && lexicon.Nouns.Has(f.tag(k-1)) {
		// with one poster writing, a message stating: the phrase just before
		if p := f.subjectBefore(k); !p.empty() {
			return p, false
		}
	}
	if depth == maxShared {
		return pair{}, false
	}
	if gi == 0 {
		// Citing the report, the minister said: the subject of the verb that follows.
		if !g.finite && f.items[g.main].tag == lexicon.VBG && g.first == 0 {
			comma := f.mainClause(g.last)
			for n := 1; comma > 0 && n < len(f.groups); n++ {
				if f.groups[n].finite && f.groups[n].first > comma {
					p, _ := f.subject(n, maxShared)
					return p, true
				}
			}
		}
		return pair{}, false
	}
	if !g.finite && f.items[g.main].tag == lexicon.VBG && k > 0 && (f.tag(k-1) == lexicon.Comma || f.is(k-1, "before", "after", "while") && f.tag(k-2) == lexicon.Comma) {
		if n := f.mainCue(gi); n >= 0 {
			if p, _ := f.subject(n, depth+1); !p.empty() {
				return p, true // said it was late, adding
			}
		}
	}
	// The verb before: declined to say; said ... and insisted; said ..., adding.
	for n := gi - 1; n >= 0 && n >= gi-maxShared-2; n-- {
		h := &f.groups[n]
		if g.finite && !h.finite {
			continue
		}
		if g.finite && f.items[g.main].tag != f.items[h.main].tag && n > 0 && n > gi-maxShared && f.items[g.first].tag != lexicon.MD {
			// said the firm cut jobs and insisted: the verb of the same form is the one coordinated
			same := false
			for q := n - 1; q >= 0 && q >= n-maxMain; q-- {
				if f.groups[q].finite && f.items[f.groups[q].first].tag == f.items[g.first].tag {
					same = true
					break
				}
			}
			if same {
				continue
			}
		}
		if g.finite && n > 0 && f.isCue(g.main, 40) && !f.isCue(h.main, 30) && f.cueAmong(n, f.items[g.first].tag) {
			continue // said it was late and insisted: of the cue, not of the verb in its content
		}
		p, _ := f.subject(n, depth+1)
		if p.empty() {
			continue
		}
		if t := f.tag(p[0]); !g.finite && n > 0 && p[1] == p[0]+1 && (t == lexicon.WDT || t == lexicon.WP) && k > 0 && f.tag(k-1) == lexicon.Comma {
			continue // opened a shop which does well, hoping
		}
		return p, true
	}
	return pair{}, false
}

// mainCue returns the verb group before group gi whose clause a participle after a comma belongs to, or -1: the first cue of
// the sentence, or of the last clause that a comma and a conjunction join to it.
func (f *Finder) mainCue(gi int) int {
	best := -1
	for n := max(0, gi-maxMain); n < gi; n++ {
		h := &f.groups[n]
		if !h.finite || !f.isCue(h.main, 40) {
			continue
		}
		joined := false
		if p := f.subjectBefore(h.first); !p.empty() {
			joined = f.tag(p[0]-1) == lexicon.CC && f.tag(p[0]-2) == lexicon.Comma || f.char(p[0]-1) == ';'
		}
		if best < 0 || joined {
			best = n
		}
	}
	return best
}

// maxMain bounds, in verbs, the search for the main clause of a participle.
const maxMain = 12

// mainClause returns the comma at or after item i after which a clause of its own starts, or 0: Citing the report, which was
// late, the minister said.
func (f *Finder) mainClause(i int) int {
	for ; i < len(f.items) && i < maxPhrase; i++ {
		if f.tag(i) == lexicon.Comma {
			if _, ok := f.clause(i + 1); ok && f.tag(i+1) != lexicon.WDT && f.tag(i+1) != lexicon.WP {
				return i
			}
		}
	}
	return 0
}

// cueAmong reports whether one of the maxShared groups before group n is a cue with the given tag.
func (f *Finder) cueAmong(n int, tag lexicon.Tag) bool {
	for k := n - 1; k >= 0 && k >= n-maxShared; k-- {
		if g := &f.groups[k]; g.finite && f.items[g.first].tag == tag && f.isCue(g.main, 40) {
			return true
		}
	}
	return false
}

// subjectBefore returns the noun phrase that ends before item k, where a finite verb starts, with what describes it.
func (f *Finder) subjectBefore(k int) pair {
	t := f.tag(k - 1)
	switch {
	case k == 0:
		return pair{}
	case t == lexicon.WP || t == lexicon.WDT:
		return pair{k - 1, k}
	case t == lexicon.IN && f.is(k-1, "that") && lexicon.Nouns.Has(f.tag(k-2)):
		return pair{k - 1, k}
	case t == lexicon.Comma:
		return f.subjectAside(k)
	}
	k = f.beforeWhen(k)
	if f.tag(k-1) == lexicon.Comma { // Tidewell, the builder of ferries, today announced
		return f.subjectAside(k)
	}
	if a := f.phraseStart(k); a < k {
		if f.tag(a-1) == lexicon.IN && !f.is(a-1, "that", "as", "because", "while", "after", "before", "since", "if", "although", "though", "until", "than", "whether") {
			// after a preposition no subject can stand, unless the phrase was cut short
			if v := f.relativeBefore(k); !v.empty() {
				return v
			}
		}
		return pair{f.afterPlace(a, k), k}
	}
	return f.relativeBefore(k)
}

// afterPlace returns where a name starts in the items [a, k) that follow the preposition at a sentence's head, if they hold
// both where or when something was said and who said it: In his closing speech Mr. Abel argued. Else it returns a.
func (f *Finder) afterPlace(a, k int) int {
	if a != 1 || f.tag(0) != lexicon.IN || f.is(0, "of") {
		return a
	}
	n := k
	for n > a && lexicon.ProperNouns.Has(f.tag(n-1)) {
		n--
	}
	if n == k || n == a {
		return a
	}
	if f.tag(n-1) == lexicon.IN { // in Nouadhibou Mariem said
		if k-n < 2 {
			return a
		}
		for j := n + 1; j < k; j++ {
			if f.lists(j)&(lexicon.Male|lexicon.Female|lexicon.Title) != 0 {
				return j
			}
		}
		return k - 1
	}
	for n-1 > a && (f.nounLists(n-1)&lexicon.RoleNoun != 0 || f.nounLists(n)&lexicon.RoleNoun != 0 && f.tag(n-1) == lexicon.NN) {
		n--
	}
	return n
}

// beforeWhen returns the end of what stands before a day that ends before item k: Moscow on Saturday.
func (f *Finder) beforeWhen(k int) int {
	if f.lists(k-1)&lexicon.Day == 0 || k < 3 {
		return k
	}
	j := k - 1
	for f.is(j-1, "late", "early", "last") {
		j--
	}
	if f.tag(j-1) == lexicon.IN {
		j--
	}
	if t := f.tag(j - 1); lexicon.Nouns.Has(t) || t == lexicon.PRP || t == lexicon.Comma {
		return j
	}
	return k
}

// subjectAside returns the subject before a comma at k-1 that closes an aside: Roth, the mayor, said.
func (f *Finder) subjectAside(k int) pair {
	for c := k - 2; c > 0 && c > k-maxPhrase; c-- {
		if f.tag(c) != lexicon.Comma {
			if f.tag(c) == quoted || f.tag(c) == lexicon.Colon && f.char(c) != '-' {
				return pair{}
			}
			continue
		}
		a := f.phraseStart(c)
		if a == c {
			continue
		}
		first := f.tag(c + 1)
		aside := false // whether it describes the subject
		switch {
		case first == lexicon.WP || first == lexicon.WDT || first == lexicon.WPS:
			aside = true
		case nounStart.Has(first):
			aside = true
			if f.lists(c+1)&lexicon.Day != 0 || first == lexicon.VBG {
				aside = false
			}
			for i := c + 1; i < k-1; i++ {
				if lexicon.FiniteVerbs.Has(f.tag(i)) && !f.isRelative(c+1, i) {
					return pair{} // a clause of its own
				}
			}
		case f.is(c+1, "of", "from"):
			aside = true
		case first == lexicon.CC:
			return pair{}
		}
		// An aside may hold commas itself: Roth, the mayor of Kisumu, Kenya, said.
		if b := f.tag(a - 1); b == lexicon.Comma && a > 1 {
			if p := f.phraseStart(a - 1); p < a-1 && aside && !f.isClauseBetween(p, a) {
				if q := f.tag(p - 1); q == lexicon.NoTag || q == lexicon.Comma && lexicon.ProperNouns.Has(f.tag(a-2)) || q == lexicon.CC || q == quoted {
					if lexicon.ProperNouns.Has(f.tag(a-2)) && f.lists(a-2)&lexicon.Day == 0 && f.tag(p) != lexicon.IN {
						return pair{p, k}
					}
				}
			}
		}
		if aside {
			return pair{a, k}
		}
		return pair{a, c}
	}
	return pair{}
}

func (f *Finder) isClauseBetween(i, j int) bool {
	for ; i < j; i++ {
		if lexicon.FiniteVerbs.Has(f.tag(i)) {
			return true
		}
	}
	return false
}

// isRelative reports whether a relative pronoun stands in the items [i, j).
func (f *Finder) isRelative(i, j int) bool {
	for ; i < j; i++ {
		if t := f.tag(i); t == lexicon.WP || t == lexicon.WDT || f.is(i, "that") {
			return true
		}
	}
	return false
}

// relativeBefore returns the noun phrase with a relative clause without commas that ends before item k: a man who
// lives there.
func (f *Finder) relativeBefore(k int) pair {
	for i := k - 2; i > 0 && i > k-16; i-- {
		switch t := f.tag(i); {
		case t == lexicon.Comma || t == lexicon.Period || t == lexicon.Colon || t == quoted:
			return pair{}
		case t == lexicon.WP || t == lexicon.WDT:
			if a := f.phraseStart(i); a < i && f.isClauseBetween(i, k) {
				return pair{a, k}
			}
			return pair{}
		}
	}
	return pair{}
}
