package claim

import "github.com/sayso-go/sayso/internal/lexicon"

// Somebody may say what follows a form of be: What she said was that it rained; All the winner would say was "luck"; The only thing he
// told us is to wait.

// cleft sees to it that what such a sentence says is its content, and who says it its source.
func (f *Finder) cleft() {
	k, ok := f.cleftFrom(f.dateline)
	if !ok {
		return
	}
	e := f.nounPhrase(k)
	g := f.groupAt(e)
	if e == k || g == nil || g.passive || f.share(g.main) < cleftShare || !f.speaks(e) {
		return
	}
	be := g.last
	if be-1 > g.main && f.isBe(be-1) {
		be-- // would say was
	}
	if told := f.nounPhrase(be); told > be && f.verbForm(g.main) == "tell" {
		be = told
	}
	for lexicon.Adverbs.Has(f.tag(be)) {
		be++
	}
	what, end := be+1, f.sentenceEnd()
	if f.tag(what) == lexicon.Comma {
		what++
	}
	if !f.isCopula(be) || what >= end || !f.items[what].quoted && f.tag(what) != quoted && !f.finiteAmong(what, end) && !f.isInfinitive(what) {
		return // What she did say was a surprise.
	}
	f.drop(f.dateline, be+1)
	c := f.cuedBy(g, lexicon.That, pair{k, e}, sureScore).claiming(f.fromItem(what))
	c.speech = f.isQuotation(c.content[0])
	if c.cue[1] = min(c.cue[1], be); c.cue[1] == be {
		c.cue[1]++ // said was
	}
	f.cands = append(f.cands, c)
}

// cleftBefore does so where what is said stands first: "Luck" was all | the winner would say.
func (f *Finder) cleftBefore() {
	for i := range f.cands {
		c := &f.cands[i]
		if s := &c.source; s[1] > s[0]+1 && f.is(s[0], "all") && f.isCopula(s[0]-1) && c.cue[0] == s[1] {
			s[0]++
		}
	}
}

// cleftShare is the least share of cases in which the verb of such a sentence was a cue.
const cleftShare = 60

// cleftFrom returns where who says it begins, where a sentence from item i on may say so: What | she; All | he; The first thing that | he.
func (f *Finder) cleftFrom(i int) (k int, ok bool) {
	switch {
	case f.is(i, "what", "all"):
		return i + 1, true
	case !f.is(i, "the"):
		return 0, false
	}
	for k = i + 1; k < i+maxRole && (lexicon.Adjectives.Has(f.tag(k)) || f.is(k, "one", "two")); k++ {
	}
	if !f.is(k, "thing", "things") {
		return 0, false
	}
	if k++; f.is(k, "that") {
		k++
	}
	return k, true
}

// fromItem returns what stands from item k on: a quotation that is all of the rest, with its marks, or the rest.
func (f *Finder) fromItem(k int) pair {
	end := f.sentenceEnd()
	if f.tag(k) == quoted && !f.mayBegin(k+1) {
		return pair{k, k + 1}
	}
	if f.items[k].quoted && f.items[k].split {
		for end < len(f.items) && f.items[end].quoted && !f.items[end].split {
			end++
		}
	}
	return pair{k, end}
}
