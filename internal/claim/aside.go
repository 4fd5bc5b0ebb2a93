package claim

import "github.com/sayso-go/sayso/internal/lexicon"

// In some sentences it is plain who says what, whatever the learned decisions make of them: an aside, a beginning or an end says whose
// words, view or findings the rest gives. These rules add such claims to the sentence's candidates, or put them right.

// putAt adds the claim of who puts a number at so much, where no decision has found it: Roth put the damage at $3m.
func (f *Finder) putAt() {
	for i := range f.groups {
		g := &f.groups[i]
		putting := f.is(g.main, "putting") && f.tag(g.main-1) == lexicon.Comma
		if (!g.finite || g.passive || !f.is(g.main, "put", "puts")) && !putting || f.items[g.main].quoted || f.isCandidate(g.main) {
			continue
		}
		k, s := f.atNumber(g.last), f.subject(g)
		if putting {
			s = f.lastSource(g.main)
		}
		if k < 0 || s.empty() || s[1] > g.first {
			continue
		}
		e := k + 1
		for e < f.sentenceEnd() && f.tag(e) != lexicon.Comma && f.tag(e) != lexicon.CC && f.tag(e) != quoted && !f.items[e].split {
			e++
		}
		c := f.cuedBy(g, lexicon.ObjPrep, s, assertedScore)
		c.content[0], c.n = pair{g.last, e}, 1
		f.cands = append(f.cands, c)
	}
}

// lastSource returns the source of the candidate whose cue is the last before item i, if it stands before that cue, or none.
func (f *Finder) lastSource(i int) pair {
	var last *candidate
	for k := range f.cands {
		if c := &f.cands[k]; c.head < i && (last == nil || last.head < c.head) {
			last = c
		}
	}
	if last == nil || last.source[1] > last.head {
		return pair{}
	}
	return last.source
}

// atNumber returns where the at stands that leads to a number after what begins at item b, the damage | at | $3m, or -1.
func (f *Finder) atNumber(b int) int {
	for k := b + 1; k < len(f.items) && k <= b+maxAside; k++ {
		t := f.tag(k)
		if relatives.Has(t) && f.isFinite(k+1) { // the number of those who left
			k++
			continue
		}
		if f.is(k, "at") {
			next := f.tag(k + 1)
			if next == lexicon.CD || next == lexicon.Money || f.is(k+1, "about", "around", "nearly", "almost", "between", "more", "less", "fewer") {
				return k
			}
			return -1
		}
		if t == lexicon.Comma || t == quoted || lexicon.FiniteVerbs.Has(t) {
			return -1
		}
	}
	return -1
}

// wasLike adds the claim of what somebody was like, as is said in talk: And he was like, "No way."
func (f *Finder) wasLike() {
	for i := range f.groups {
		g := &f.groups[i]
		k := g.last + 1
		if !f.is(g.last, "like") || g.main+1 != g.last || !f.isBe(g.main) {
			continue
		}
		if f.tag(k) == lexicon.Comma {
			k++
		}
		if f.tag(k) != quoted || f.isCandidate(g.main) {
			continue
		}
		c := f.cuedBy(g, lexicon.Beside, f.subject(g), sureScore)
		c.cue[1] = g.last + 1
		c.speech, c.evidence = true, ByQuotation
		c.content[0], c.n = pair{k, k + 1}, 1
		f.cands = append(f.cands, c)
	}
}

// hedged adds the claim of what reportedly or allegedly happened, where no decision has found it: The duke reportedly sold the horse.
func (f *Finder) hedged() {
	end := f.sentenceEnd()
	if a := f.dateline; f.isHedge(a) && f.tag(a+1) == lexicon.Comma && a+3 < end {
		c := candidate{head: a, lemma: f.lemma(a), frame: lexicon.Trail, cue: pair{a, a + 1}, n: 1, score: assertedScore}
		c.content[0] = pair{a + 2, end} // Allegedly, the duke sold the horse.
		f.cands = append(f.cands, c)
	}
	for a := f.dateline + 1; a+1 < end; a++ {
		if f.tag(a) != lexicon.RB || !f.isHedge(a) {
			continue
		}
		for i := range f.groups {
			g := &f.groups[i]
			if g.first > a || a > g.last || g.to {
				continue
			}
			s, e := f.subject(g), f.nextMark(g.last)
			if s.empty() || s[1] > a || e <= a+1 || relatives.Has(f.tag(s[0])) {
				continue
			}
			c := candidate{head: a, lemma: f.lemma(a), frame: lexicon.Trail, cue: pair{a, a + 1}, n: 2, score: assertedScore}
			c.content = [2]pair{{s[0], a}, {a + 1, e}}
			f.cands = append(f.cands, c)
			break
		}
	}
}

// isHedge reports whether item i says that others say so, outside of quotation marks, and is no candidate's head.
func (f *Finder) isHedge(i int) bool {
	return f.is(i, "reportedly", "allegedly", "purportedly") && !f.items[i].quoted && !f.isCandidate(i)
}

// quotes reports whether a verb stands with what is said and no object, so that a noun after it may be who says that.
func quotes(verb string) bool {
	switch verb {
	case "add", "admit", "announce", "argue", "caution", "claim", "complain", "concede", "conclude", "contend", "declare", "explain",
		"grumble", "insist", "joke", "lament", "muse", "note", "observe", "predict", "quip", "reason", "recall", "reflect", "remark", "report",
		"say", "sigh", "suggest", "think", "warn", "write":
		return true
	}
	return false
}

// isCandidate reports whether item i is the head of a candidate.
func (f *Finder) isCandidate(i int) bool {
	for k := range f.cands {
		if f.cands[k].head == i {
			return true
		}
	}
	return false
}

// mainClause ends the content of a noun, with which a sentence opens after a preposition, and that of the verb of a clause that depends
// on the main one, before the main clause: Despite the board's insistence that the water was safe, sales fell. If the doctor says it is,
// he plays.
func (f *Finder) mainClause() {
	for i := range f.cands {
		c := &f.cands[i]
		p := &c.content[0]
		if c.n == 2 && c.head == f.dateline && f.tag(c.head) == lexicon.VBN && c.source.empty() && f.tag(p[1]) == lexicon.Comma {
			*c = c.claiming(*p) // Asked if it was safe, the mayor | was brief
			continue
		}
		if c.n != 1 || p[0] < c.head || p[1] < f.sentenceEnd() {
			continue
		}
		switch s := f.span(f.dateline, c.head+1); {
		case lexicon.Nouns.Has(f.tag(c.head)) && f.tag(f.dateline) == lexicon.IN && !f.hasFinite(s.First, s.Last):
		case c.head == f.dateline && f.tag(c.head) == lexicon.VBN && c.source.empty(): // Asked if it was safe, the mayor was brief.
		case f.is(f.dateline, "if", "unless", "although", "though") && f.fullPhrase(f.dateline+1) == c.cue[0] && c.source[1] == c.cue[0]:
		default:
			continue
		}
		for k := p[1] - 2; k > p[0]+1; k-- {
			if f.tag(k) != lexicon.Comma {
				continue
			}
			e := f.fullPhrase(k + 1)
			if n := f.apposition(e, k+1); f.tag(n) == lexicon.Comma && c.head == f.dateline {
				e = n + 1
			}
			if e > k+1 && (f.isFinite(e) || lexicon.Adverbs.Has(f.tag(e)) && f.isFinite(e+1)) {
				if s := f.span(p[0], k); f.hasFinite(s.First, s.Last) || f.tag(p[0]) == lexicon.TO {
					p[1] = k
				}
			}
			break
		}
	}
}

// listener takes who is told something out of what it is, where that is a clause: told the inquiry | she had signed; assured viewers of
// the show | that; told the court | the family had left; asked the ferryman | what he charges.
func (f *Finder) listener() {
	for i := range f.cands {
		c := &f.cands[i]
		b := c.content[0][0]
		if c.n == 0 || b != c.cue[1] || c.cue[0] > c.head || b <= c.head || f.items[b].quoted {
			continue
		}
		told := hasListener(f.verbForm(c.head))
		if !told && f.verbForm(c.head) != "ask" {
			continue
		}
		k, e := f.nounPhrase(b), c.content[0][1]
		if k == b || k+1 >= e {
			continue
		}
		n := f.nounPhrase(k)
		switch full := f.fullPhrase(b); {
		case told && f.is(k, "he", "she", "they", "i", "we") && f.isFinite(k+1):
			c.content[0][0] = k
		case full+1 < e && (told && f.is(full, "that") || f.is(full, "whether", "if", "why", "how", "what", "when", "where")):
			c.content[0][0] = full
		case told && n > k && n < e && f.speaks(k) && f.tag(k) == lexicon.DT && f.isFinite(n):
			c.content[0][0] = k
		case told && f.tag(b) == lexicon.DT && f.isFinite(k) && k < e:
			c.content[0][0] = f.pastName(b, k)
		}
	}
}

// pastName returns the item after the name with an article that the noun phrase [b, e) begins with, if nouns without capitals follow it, and b
// otherwise: told the Lund Courier | rescuers had left.
func (f *Finder) pastName(b, e int) int {
	k := b + 1
	for k < e && lexicon.ProperNouns.Has(f.tag(k)) && f.capital(k) {
		k++
	}
	if k > b+1 && k < e && f.tag(e-1) == lexicon.NNS && !f.capital(k) {
		return k
	}
	return b
}

// hasListener reports whether the object of a verb, before what is said, is who is told it.
func hasListener(verb string) bool {
	switch verb {
	case "tell", "promise", "assure", "warn", "remind", "inform":
		return true
	}
	return false
}

// subordinates reports whether a clause that depends on another begins at item b: When she asked; But after it rained.
func (f *Finder) subordinates(b int) bool {
	if f.tag(b) == lexicon.CC {
		b++
	}
	switch f.tag(b) {
	case lexicon.IN, lexicon.WRB, lexicon.WP, lexicon.VBG, lexicon.VBN, lexicon.TO:
		return true
	}
	return f.is(b, "when", "once", "now", "asked")
}

// replace puts c in the place of the sentence's candidate with the same head, or a head in the cue of c, if there is one.
func (f *Finder) replace(c candidate) {
	for i := range f.cands {
		if h := f.cands[i].head; h == c.head || c.cue[0] <= h && h < c.cue[1] {
			c.score = max(c.score, f.cands[i].score)
			f.cands[i] = c
			return
		}
	}
	f.cands = append(f.cands, c)
}

// lead takes the words that begin a sentence into a content that begins with the quotation of speech after them, if its cue comes
// later: With a thousand wells to dig, "there is no time to lose," she said. They are part of what she said, since a quotation so begun
// is not a whole sentence. In a novel they tell what happens: At last, "There is no time to lose," she said.
func (f *Finder) lead() {
	for i := range f.cands {
		c := &f.cands[i]
		b := c.content[0][0]
		if c.head < b || f.tag(b) != quoted || f.tag(b-1) != lexicon.Comma || !c.source.empty() && c.source[0] < b {
			continue
		}
		plain := true // no quotation, no cue
		for k := f.dateline; k < b; k++ {
			plain = plain && f.tag(k) != quoted && f.cueLogs[k] < leastCue
		}
		if plain && f.dateline < b {
			c.content[0][0] = f.dateline
			c.speech = false
		}
	}
}
