package claim

import (
	"strings"

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

// assertsOwned reports the same of a noun of which it is said whose it is: Roth's denial that; an estimate by the bank that.
func assertsOwned(noun string) bool {
	return asserts(noun) || lexicon.Among(" announcement assurance boast conclusion confession conviction declaration demand denial estimate finding forecast "+
		"guess impression judgement judgment observation opinion remark reminder report revelation ruling statement testimony theory verdict view ", noun)
}

// assertion returns where the clause of item i begins, if that is a noun that asserts one, and who asserts it: a warning from | Roth | that
// the weir leaks.
func (f *Finder) assertion(i int) (that int, source pair, ok bool) {
	if !lexicon.Nouns.Has(f.tag(i)) || !f.is(i+1, "that", "from", "by") || f.items[i].quoted {
		return 0, pair{}, false
	}
	rumour := f.is(i, "rumour", "rumours", "rumor", "rumors") || (i == f.dateline || f.is(i-1, "following", "amid")) && f.is(i, "reports", "claims", "suggestions", "allegations")
	hopes := f.is(i, "expectations", "hopes") && f.tag(i-1) == lexicon.IN
	noun := f.l.Entries[f.noun(i)].Form
	if noun == "" {
		noun = f.text(i)
	}
	if !rumour && !hopes && !asserts(noun) && !(assertsOwned(noun) && (f.is(i+1, "from", "by") || f.tag(i-1) == lexicon.POS)) {
		return 0, pair{}, false
	}
	switch {
	case f.is(i+1, "from", "by"):
		source = pair{i + 2, f.fullPhrase(i + 2)}
		that = source[1]
	case f.tag(i-1) == lexicon.POS:
		k := i - 1
		for k > f.dateline && k > i-2*maxRole && ((modifiers | articles).Has(f.tag(k-1)) || f.tag(k-1) == lexicon.POS && k > f.dateline+1) {
			k--
		}
		source, that = pair{k, i}, i+1
	case rumour, f.is(i-1, "amid", "on", "over", "despite", "following"):
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
		if f.is(i+1, "by") && articles.Has(f.tag(i-1)) {
			c.cue[0]-- // | the insistence | by the bank that
		}
		f.cands = append(f.cands, c)
	}
}

// promise returns where what is to be done begins of which the noun at item i is somebody's promise, threat or refusal, and whose it is: the pledge by
// | the bank | to freeze fees; | Roth's | threat to resign. The first is 0 if there is none.
func (f *Finder) promise(i int) (to int, source pair) {
	if f.tag(i) != lexicon.NN || f.tag(i+1) != lexicon.IN && f.tag(i+1) != lexicon.TO || f.items[i].quoted ||
		!f.is(i, "pledge", "promise", "threat", "vow", "offer", "refusal", "proposal", "plea", "undertaking") {
		return 0, pair{}
	}
	switch k := f.nounPhrase(i + 2); {
	case f.is(i+1, "by", "from") && f.speaks(k):
		to, source = k, pair{i + 2, k}
	case f.tag(i-1) == lexicon.POS && f.speaks(i-1):
		to, source = i+1, pair{f.ownerBegin(i - 1), i}
	}
	if to == 0 || f.tag(to) != lexicon.TO || f.tag(to+1) != lexicon.VB {
		return 0, pair{}
	}
	return to, source
}

// isPromise reports whether item i is such a noun.
func (f *Finder) isPromise(i int) bool {
	to, _ := f.promise(i)
	return to > 0
}

// promised adds the claims of such nouns that were not found.
func (f *Finder) promised() {
	for i := f.dateline; i < len(f.items); i++ {
		to, source := f.promise(i)
		if to == 0 || f.isCandidate(i) {
			continue
		}
		c := f.cuedAt(i, lexicon.ToInf, source, assertedScore)
		c.lemma = f.lemma(i)
		if source[0] > i && articles.Has(f.tag(i-1)) {
			c.cue[0]--
		}
		end := f.sentenceEnd()
		for k := range f.groups {
			if g := &f.groups[k]; g.finite && g.first > to+1 && !relatives.Has(f.tag(g.first-1)) && !f.is(g.first-1, "that") {
				end = min(end, g.first)
			}
		}
		if f.plainWords(to, end) {
			f.cands = append(f.cands, c.claiming(pair{to, end}))
		}
	}
}

// isThat reports whether item i is a that before a clause with a subject of its own: the view | that | the dam leaks; but not: that
// overlooks the bay.
func (f *Finder) isThat(i int) bool {
	return f.is(i, "that") && f.nounPhrase(i+1) > i+1
}

// impression returns the item of that before the clause that somebody, by item i, is under the impression of, or -1: were under the
// impression | that it was safe.
func (f *Finder) impression(i int) int {
	if f.is(i, "under") && f.is(i+1, "the", "no", "an") && f.is(i+2, "impression", "illusion", "illusions") && f.isThat(i+3) {
		return i + 3
	}
	return -1
}

// impressed adds the claims of those who are under an impression.
func (f *Finder) impressed() {
	for i := range f.groups {
		g := &f.groups[i]
		that := f.impression(g.last)
		if that < 0 || !f.isBe(g.main) {
			continue
		}
		negated := g.negated || f.is(that-2, "no")
		f.claimsThat(candidate{head: that - 1, lemma: f.l.Find("believe"), source: f.subject(g), negated: negated}, g.first, that)
	}
}

// claimsThat puts c, of which a noun is the head and a clause with that the content, in the place of the candidates with its cue, which begins at
// item first and ends before the that.
func (f *Finder) claimsThat(c candidate, first, that int) {
	c.frame, c.score, c.cue = lexicon.That, sureScore, pair{first, that}
	f.replace(c.claiming(pair{that, f.saidEnd(that)}))
}

// toPredicate ends the content of a noun with which a sentence begins before the verb of which the noun is the subject: Her claim | that the bridge
// was unsafe | is before the courts.
func (f *Finder) toPredicate() {
	for i := range f.cands {
		c := &f.cands[i]
		p := &c.content[0]
		if c.n != 1 || p[0] < c.head || !lexicon.Nouns.Has(f.tag(c.head)) || !f.isThat(p[0]) || f.finiteAmong(f.dateline, p[0]) {
			continue
		}
		g := f.finiteFrom(p[0])
		if g == nil || f.share(g.main) >= sureShare {
			continue
		}
		if h := f.finiteFrom(g.last); h != nil && f.goesWithout(g.last, h.first) {
			p[1] = h.first
		}
	}
}

// finiteFrom returns the first finite verb group that begins with item i or after it, or nil.
func (f *Finder) finiteFrom(i int) *group {
	for k := range f.groups {
		if g := &f.groups[k]; g.first >= i && g.finite && !f.items[g.main].quoted {
			return g
		}
	}
	return nil
}

// goesWithout reports whether the items [i, e), between two verbs, hold no subject for the second: no mark and no conjunction, and no noun
// but one that belongs to the first.
func (f *Finder) goesWithout(i, e int) bool {
	if i < e && f.tag(i) != lexicon.IN && !lexicon.Adverbs.Has(f.tag(i)) {
		if i = f.fullPhrase(i); i == e && f.tag(e-1) == lexicon.PRP {
			return false // that he hopes it is
		}
	}
	for ; i < e; i++ {
		switch t := f.tag(i); {
		case t >= lexicon.Comma, t == lexicon.CC, relatives.Has(t), t == lexicon.WRB, f.is(i, "that", "than", "as", "because", "if", "when", "while", "before", "after"):
			return false
		}
	}
	return true
}

// givenWord returns the item of that after the noun at item i, with which somebody gives his word or takes a view, or -1: gave assurances |
// that it was safe.
func (f *Finder) givenWord(i int) int {
	if f.isThat(i+1) && f.is(i, "assurance", "assurances", "word", "view", "guarantee", "guarantees", "undertaking", "undertakings", "pledge") {
		return i + 1
	}
	return -1
}

// gaveWord adds the claims of those who give their word, or take a view.
func (f *Finder) gaveWord() {
	for i := range f.groups {
		g := &f.groups[i]
		verb := f.verbForm(g.main)
		if !g.finite || g.passive || f.items[g.main].quoted || verb != "give" && verb != "take" && verb != "offer" {
			continue
		}
		e := f.nounPhrase(g.last)
		that := f.givenWord(e - 1)
		if e == g.last || that < 0 || f.isCandidate(e-1) {
			continue
		}
		act := "promise"
		if verb == "take" {
			act = "believe"
		}
		f.claimsThat(candidate{head: e - 1, lemma: f.l.Find(act), source: f.subject(g), negated: g.negated}, g.first, that)
	}
}

// loreHas reports whether item i is the has of what is handed down and not anybody's alone: Legend | has | it that.
func (f *Finder) loreHas(i int) bool {
	return f.is(i, "has", "had", "have") && f.is(i+1, "it") && f.is(i-1, "legend", "lore", "folklore", "tradition", "rumour", "rumours", "rumor", "rumors",
		"word", "gossip", "hearsay", "story", "myth", "wisdom", "superstition", "history", "theory", "account", "accounts", "version")
}

// lore adds the claims of what is handed down: Legend has it that the bell still rings.
func (f *Finder) lore() {
	for i := range f.groups {
		g := &f.groups[i]
		b := g.main + 2
		if !f.loreHas(g.main) || f.items[g.main].quoted || f.isCandidate(g.main) || f.nounPhrase(b) == b && !f.isThat(b) {
			continue
		}
		s := f.subject(g)
		if s.empty() {
			s = pair{f.phraseBefore(g.first), g.first}
		}
		f.claimsThat(candidate{head: g.main, lemma: f.l.Find("say"), source: s, negated: g.negated}, g.first, b)
	}
}

// cameOut returns the item of that before what nobody is said to have told, after the verb at item i and when or where that was, or -1: It emerged on
// Monday | that the mill was sold; It was claimed in court | that.
func (f *Finder) cameOut(i int) int {
	b := i - 1
	if f.tag(i) == lexicon.VBN && f.isBe(b) && f.l.Says(f.verb(i), lexicon.That) {
		b--
	} else if !f.is(i, "emerged", "emerges", "transpired", "transpires") {
		return -1
	}
	for b > f.dateline && (lexicon.Adverbs.Has(f.tag(b)) || f.isHave(b)) {
		b--
	}
	if !f.is(b, "it") {
		return -1
	}
	for k := i + 1; k < min(i+maxTail, f.sentenceEnd()) && !f.is(k, "by"); k++ {
		if f.isThat(k) {
			return k
		}
		if !tailTags.Has(f.tag(k)) && !f.is(k, todays...) {
			break
		}
	}
	return -1
}

// emerged adds the claims of what came out or was said at some time or place, which is not whose it is.
func (f *Finder) emerged() {
	for i := range f.groups {
		g := &f.groups[i]
		that := f.cameOut(g.main)
		if that < 0 || f.items[g.main].quoted || that == g.last && f.isCandidate(g.main) {
			continue
		}
		c := candidate{head: g.main, lemma: f.lemma(g.main), frame: lexicon.That, score: sureScore, cue: pair{g.first, g.last}, negated: g.negated}
		f.replace(c.claiming(pair{that, f.saidEnd(that)}))
	}
}

// isMood reports whether item i is a noun for what people think or say that may grow: fears, concern.
func (f *Finder) isMood(i int) bool {
	return f.is(i, "fear", "fears", "hope", "hopes", "concern", "concerns", "speculation", "doubts", "suspicion", "suspicions", "expectations",
		"rumours", "rumors", "worries", "anxiety", "confidence", "belief")
}

// mounting returns the item of that before what is feared or hoped ever more, after the verb at item v, or -1: Fears are growing | that.
func (f *Finder) mounting(v int) int {
	if !f.isThat(v+1) || !grows(f.verbForm(v)) {
		return -1
	}
	k := v - 1
	for k > f.dateline && (f.isBe(k) || lexicon.Adverbs.Has(f.tag(k))) {
		k--
	}
	if !f.isMood(k) {
		return -1
	}
	return v + 1
}

// grows reports whether what does what the verb says becomes more.
func grows(verb string) bool {
	switch verb {
	case "grow", "mount", "rise", "spread", "linger":
		return true
	}
	return false
}

// grown adds the claims of fears and hopes that are mounting, nobody's.
func (f *Finder) grown() {
	for v := f.dateline + 1; v+3 < f.sentenceEnd(); v++ {
		if !lexicon.Verbs.Has(f.tag(v)) {
			continue
		}
		that := f.mounting(v)
		if that < 0 {
			continue
		}
		noun := v - 1
		for !f.isMood(noun) {
			noun--
		}
		f.drop(noun, that)
		f.claimsThat(candidate{head: noun, lemma: f.lemma(noun)}, noun, that)
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
		clause, infinitive := f.is(p[0], "that"), f.isInfinitive(p[0])
		if !lexicon.Nouns.Has(f.tag(c.head)) || c.n != 1 || p[0] != max(c.cue[1], c.source[1]) || !clause && !infinitive || clause && p[1] < f.sentenceEnd() {
			continue
		}
		if s := f.span(f.dateline, c.head+1); f.hasFinite(s.First, s.Last) || f.tag(f.dateline) == lexicon.IN {
			continue
		}
		g := f.predicateOf(*p)
		if infinitive {
			g = f.predicateAfter(*p)
		}
		if g != nil && g.first < p[1] {
			p[1] = g.first
			if g.first < g.main && f.is(g.first, "again", "soon", "today", "tomorrow", "tonight", "now", "there", "here") {
				p[1]++ // that prices will rise again | surprised many
			}
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
		if b := f.phraseBefore(g.first); b > p[0] && f.tag(b-1) == lexicon.CC {
			return nil // that the krone will float and the franc | will not
		}
		end := p[1]
		if comma := f.nextMark(p[0]); comma > g.first {
			end = min(end, comma)
		}
		if verbs == 2 && !joins.Has(f.tag(g.first-1)) && f.lastFinite(k, end) {
			return g
		}
		return nil
	}
	return nil
}

// predicateAfter returns the verb whose subject is a noun with the infinitive p, which reaches to the end of the sentence, or nil: Her decision
// to sell the mill | angered | the pickers. It is the last before a comma that nothing joins to the infinitive.
func (f *Finder) predicateAfter(p pair) (last *group) {
	comma := f.nextMark(p[0])
	for k := range f.groups {
		g := &f.groups[k]
		if g.first <= p[0]+1 || g.first >= comma || joins.Has(f.tag(g.first-1)) || strings.ContainsAny(f.text(g.first), "'’") {
			continue
		}
		if f.mayBePredicate(g) && (f.tag(g.main) != lexicon.VBN || g.first < g.main || f.tag(g.last) != lexicon.IN) {
			last = g // but not: to see the school | burned by rebels
		}
	}
	return last
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
