package claim

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/syntax"
)

// Nouns may assert what a clause after them says: a warning from Roth that the weir leaks.

// asserts reports whether a noun with a clause is, where it is no part of what somebody says, in nine of ten cases the cue of what the
// clause says.
func asserts(noun string) bool {
	switch noun {
	case "accusation", "admission", "allegation", "argument", "assertion", "belief", "claim", "complaint", "concern", "contention", "doubt",
		"fear", "hint", "insistence", "pledge", "prediction", "promise", "rumor", "rumour", "speculation", "suggestion", "suspicion", "threat",
		"vow", "warning", "worry":
		return true
	}
	return false
}

// assertion returns where the clause of item i begins, if that is a noun that asserts one, and who asserts it: a warning from | Roth | that
// the weir leaks.
func (f *Finder) assertion(i int) (that int, source pair, ok bool) {
	if !lexicon.Nouns.Has(f.tag(i)) || f.items[i].quoted {
		return 0, pair{}, false
	}
	rumour := f.is(i, "rumour", "rumours", "rumor", "rumors")
	hopes := f.is(i, "expectations", "hopes") && f.tag(i-1) == lexicon.IN
	if !rumour && !hopes && !asserts(f.l.Entries[f.noun(i)].Form) {
		return 0, pair{}, false
	}
	switch {
	case f.is(i+1, "from", "by"):
		source = pair{i + 2, f.fullPhrase(i + 2)}
		that = source[1]
	case f.tag(i-1) == lexicon.POS:
		k := i - 1
		for k > f.dateline && k > i-maxRole && (modifiers | articles).Has(f.tag(k-1)) {
			k--
		}
		source, that = pair{k, i}, i+1
	case rumour, f.is(i-1, "amid", "on", "over", "despite") && f.tag(i-1) == lexicon.IN:
		that = i + 1 // nobody's: amid fears that
	default:
		return 0, pair{}, false
	}
	if !f.is(that, "that") || source.empty() && that > i+1 {
		return 0, pair{}, false
	}
	e := f.nounPhrase(that + 1)
	if e == that+1 || !f.isFinite(e) && !(lexicon.Adverbs|1<<lexicon.IN).Has(f.tag(e)) {
		return 0, pair{}, false // a claim that surprised nobody
	}
	return that, source, true
}

// asserted adds the claims of nouns that assert a clause and were not found, where it is plain whose they are: A warning from Roth that
// the gas was odourless lay on the desk.
func (f *Finder) asserted() {
	for i := f.dateline; i < len(f.items); i++ {
		that, source, ok := f.assertion(i)
		if ok && source.empty() {
			f.disown(i)
		}
		if !ok || f.isCandidate(i) {
			continue
		}
		e := f.sentenceEnd()
		if k := int(f.nodes[i].right); k > that+2 {
			e = min(e, k)
		}
		if e < that+3 || f.label(f.headIn(pair{that + 1, e})) == syntax.Relcl && !f.plain(that+1, e) {
			continue
		}
		c := candidate{head: i, lemma: f.lemma(i), frame: lexicon.That, cue: pair{i, i + 1}, source: source, score: assertedScore}
		c.content[0], c.n = pair{that, e}, 1
		f.cands = append(f.cands, c)
	}
}

// disown takes the source from the candidate whose head is item i: fears that are nobody's.
func (f *Finder) disown(i int) {
	for k := range f.cands {
		if c := &f.cands[k]; c.head == i {
			c.source = pair{}
		}
	}
}

// plain reports whether the clause [i, e) has a subject, a modal or a form of be or have, and more after that: that the mill would close.
// The trees take many such for relative clauses. But: that the duke denied.
func (f *Finder) plain(i, e int) bool {
	k := f.nounPhrase(i)
	if k == i || k+1 >= e {
		return false
	}
	if f.tag(k) == lexicon.MD || f.isBe(k) || f.is(k, "had", "has", "have") {
		return true
	}
	return f.isFinite(k) && f.share(k) < otherCueShare && f.tag(k+1) == lexicon.IN
}

// assertedScore is the score of such a claim: another that stands against it is likelier.
const assertedScore = 50

// predicate ends the content of a noun that is the subject of its sentence before the verb of that: Roth's claim that the gas was a gift
// | fell apart when it burned. The trees take that verb for a part of the claim's clause as often as not.
func (f *Finder) predicate() {
	for i := range f.cands {
		c := &f.cands[i]
		p := &c.content[0]
		if !lexicon.Nouns.Has(f.tag(c.head)) || c.n != 1 || p[0] != c.cue[1] || !f.is(p[0], "that") || p[1] < f.sentenceEnd() {
			continue
		}
		if s := f.span(f.dateline, c.head+1); f.hasFinite(s.First, s.Last) || f.tag(f.dateline) == lexicon.IN {
			continue
		}
		if g := f.predicateOf(*p); g != nil {
			p[1] = g.first
			if f.tag(p[1]-1) == lexicon.Comma {
				p[1]--
			}
		}
	}
}

// predicateOf returns the verb whose subject is a noun with the clause p, which reaches to the end of the sentence, or nil. It is the
// second in the clause, nothing joins it to the first, and it is the last.
func (f *Finder) predicateOf(p pair) *group {
	verbs := 0 // of the clause so far
	for k := range f.groups {
		g := &f.groups[k]
		if g.first <= p[0] || g.first >= p[1] || !f.mayBePredicate(g) {
			continue
		}
		if verbs++; verbs == 1 || f.nounPhrase(p[0]+1) >= g.first {
			continue
		}
		if verbs == 2 && !joins.Has(f.tag(g.first-1)) && f.lastFinite(k, p[1]) {
			return g
		}
		return nil
	}
	return nil
}

// joins are the tags of the words before a verb that belongs to what stands before it.
var joins = relatives | lexicon.Tags(lexicon.CC, lexicon.IN, lexicon.PRP, lexicon.TO)

// mayBePredicate reports whether g is finite, or so tagged that it may be.
func (f *Finder) mayBePredicate(g *group) bool {
	if g.finite || f.tag(g.first) == lexicon.MD {
		return true
	}
	return f.tag(g.main) == lexicon.VBN && f.hasTag(f.items[g.main].first, lexicon.VBD)
}

// lastFinite reports whether group k is the last finite one before item e.
func (f *Finder) lastFinite(k, e int) bool {
	for i := k + 1; i < len(f.groups); i++ {
		if g := &f.groups[i]; g.first < e && g.finite {
			return false
		}
	}
	return true
}
