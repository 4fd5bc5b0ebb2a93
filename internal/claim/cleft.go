package claim

import (
	"slices"

	"github.com/sayso-go/sayso/internal/lexicon"
)

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

// cleftBefore does so where what is said stands first: "Luck" was all | the winner would say; "Luck" was how the winner put it.
func (f *Finder) cleftBefore() {
	for i := range f.cands {
		c := &f.cands[i]
		s := &c.source
		if s[1] > s[0]+1 && f.is(s[0], "all") && f.isCopula(s[0]-1) && c.cue[0] == s[1] {
			s[0]++
		}
		if f.is(s[0]-1, "how") && f.isCopula(s[0]-2) {
			if p := f.quotationBefore(s[0] - 2); !p.empty() {
				*c = c.claiming(p)
				c.speech = f.isQuotation(p)
			}
		}
	}
}

// putsIt returns the colon after the words in which somebody puts it, the verb being item i, or -1: put it more bluntly | :
func (f *Finder) putsIt(i int) int {
	if !f.is(i, "put", "puts") || !f.is(i+1, "it") || f.items[i].quoted {
		return -1
	}
	k := i + 2
	for (lexicon.Adverbs | lexicon.Adjectives).Has(f.tag(k)) {
		k++
	}
	if f.char(k) != ':' || k+1 >= f.sentenceEnd() {
		return -1
	}
	return k
}

// inWhat returns the colon after the words that say how, or in how many words, a verb before item k says something, or -1: tells | it differently:;
// texted | back a single word:; summed it up | in two words:
func (f *Finder) inWhat(k int) int {
	b := k
	if f.is(k, "it", "this", "things") {
		k++
	}
	for f.tag(k) == lexicon.RP || lexicon.Adverbs.Has(f.tag(k)) {
		k++
	}
	if n := k; f.is(k, "in", "with") || k > b || f.tag(k) == lexicon.DT || f.tag(k) == lexicon.CD {
		if f.is(n, "in", "with") {
			n++
		}
		if e := f.nounPhrase(n); e > n && f.is(e-1, "word", "words", "line", "lines", "sentence", "sentences", "syllable", "syllables") {
			k = e
		}
	}
	if k == b || f.char(k) != ':' || f.tag(k+1) != quoted {
		return -1
	}
	return k
}

// putIt adds the claim of who puts it in such a way, where no decision has found it: Roth put it more bluntly: nobody came.
func (f *Finder) putIt() {
	for i := range f.groups {
		g := &f.groups[i]
		colon := f.putsIt(g.main)
		if colon < 0 && f.is(g.main, "text", "texts", "texted", "messaged", "sum", "sums", "summed", "telegraphed", "wired", "cabled") {
			colon = f.inWhat(g.last)
		}
		if colon < 0 || g.first != g.main || f.isCandidate(g.main) && !f.begins(g.main, g.main+1) {
			continue
		}
		if s := f.subject(g); !s.empty() {
			c := f.cuedBy(g, lexicon.That, s, sureScore).claiming(f.fromItem(colon + 1))
			c.cue[1], c.speech = colon+1, f.isQuotation(c.content[0])
			f.replace(c)
		}
	}
}

// howPut adds the claim of who puts it in the words with which the sentence begins, where no decision has found it: "Luck" was how Roth put it.
func (f *Finder) howPut() {
	for i := range f.groups {
		g := &f.groups[i]
		s := f.sinceWord(g.first, "how")
		if !f.is(g.main, "put", "puts") || !f.is(g.main+1, "it") || s.empty() || !f.isCopula(s[0]-2) || f.isCandidate(g.main) {
			continue
		}
		if p := f.quotationBefore(s[0] - 2); !p.empty() {
			c := f.cuedBy(g, lexicon.That, s, sureScore).claiming(p)
			c.cue[1], c.speech = g.main+2, f.isQuotation(p)
			f.replace(c)
		}
	}
}

// sinceWord returns the noun phrase between a word and item e, or nothing.
func (f *Finder) sinceWord(e int, word string) pair {
	b := f.phraseBefore(e)
	if b == e || !f.is(b-1, word) {
		return pair{}
	}
	return pair{b, e}
}

// begins reports whether the candidate whose head is item a has a content that begins with item b.
func (f *Finder) begins(a, b int) bool {
	return slices.ContainsFunc(f.cands, func(c candidate) bool { return c.head == a && c.content[0][0] == b })
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
