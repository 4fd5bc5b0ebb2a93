package claim

import "github.com/sayso-go/sayso/internal/lexicon"

// nouns makes the candidates whose cue is a noun or an adjective, and those of "according to".
func (f *Finder) nouns() {
	for i := range f.items {
		switch t := f.items[i].tag; {
		case t == lexicon.NN || t == lexicon.NNS:
			f.nounCue(i)
			f.inTheView(i)
		case lexicon.Adjectives.Has(t):
			f.adjective(i)
		}
		if f.is(i, "according") && f.is(i+1, "to") {
			f.according(i)
		}
	}
}

// according adds the candidate of "according to" at i.
func (f *Finder) according(i int) {
	s := i + 2
	e := f.apposition(f.fullPhrase(s), s)
	if e == s || e == s+1 && f.tag(s) == lexicon.NN && f.nounLists(s)&(lexicon.GroupNoun|lexicon.RoleNoun|lexicon.OrgNoun|lexicon.DocNoun) == 0 {
		return // according to size
	}
	// a survey by the union released on Monday: up to a comma
	for k := e; k < len(f.items) && k < e+16; k++ {
		t := f.tag(k)
		if t == lexicon.Comma || t == lexicon.Period || t == quoted || lexicon.FiniteVerbs.Has(t) && t != lexicon.VBD || t == lexicon.CC || f.char(k) == ';' || f.char(k) == '-' {
			if !lexicon.FiniteVerbs.Has(t) {
				e = k
			}
			break
		}
		if k == len(f.items)-1 {
			e = k + 1
		}
	}
	c := candidate{head: i, lemma: f.items[i].word, class: lexicon.Adj, cue: pair{i, i + 2}, source: pair{s, e}}
	start := f.clauseStart(i)
	before := i
	if f.tag(before-1) == lexicon.Comma {
		before--
	}
	if start >= before || start == before-1 && f.tag(start) == lexicon.CC {
		// According to the bank, prices rose.
		if f.tag(e) == lexicon.Comma {
			e++
		}
		if f.tag(e) == quoted {
			f.add(&c, lexicon.Trail, pair{e, e + 1})
			return
		}
		f.add(&c, lexicon.Trail, pair{e, f.clauseEnd(e, &c)})
		return
	}
	p2 := pair{}
	if f.tag(e) == lexicon.Comma && f.tag(before) == lexicon.Comma && f.tag(e+1) != lexicon.CC && f.tag(e+1) != lexicon.WDT && f.tag(e+1) != lexicon.WP && f.tag(e+1) != lexicon.VBG {
		p2 = pair{e + 1, f.sentenceEnd()}
	}
	f.add(&c, lexicon.Trail, pair{start, before}, p2)
}

// inTheView adds the candidate of "in the bank's view" whose noun stands at i.
func (f *Finder) inTheView(i int) {
	if !f.is(i, "view", "opinion", "eyes", "words", "judgment", "judgement", "estimation", "account", "telling", "estimate") {
		return
	}
	c := candidate{head: i, lemma: f.noun(i), class: lexicon.Noun, cue: pair{i, i + 1}}
	first := i - 1
	switch f.tag(i - 1) {
	case lexicon.POS:
		first = f.phraseStart(i - 1)
	case lexicon.PRPS:
	default:
		return
	}
	if !f.is(first-1, "in", "by") {
		return
	}
	c.source = pair{first, i}
	start, end := first-1, i+1
	first = f.clauseStart(start)
	before := start
	if f.tag(before-1) == lexicon.Comma {
		before--
	}
	p1, p2 := pair{first, before}, pair{}
	if f.tag(end) == lexicon.Comma {
		p2 = pair{end + 1, f.sentenceEnd()}
	} else if end < f.sentenceEnd() {
		return
	}
	f.add(&c, lexicon.Trail, p1, p2)
}

// clauseStart returns where the part of the sentence that ends before i begins: after a semicolon, or at the start.
func (f *Finder) clauseStart(i int) int {
	for k := i - 1; k >= 0; k-- {
		if f.char(k) == ';' {
			return k + 1
		}
	}
	return 0
}

// nounCue adds the candidates of the noun at i.
func (f *Finder) nounCue(i int) {
	lemma := f.noun(i)
	if lemma == 0 || !f.l.IsCue(lemma, lexicon.Noun) && !f.All {
		return
	}
	c := candidate{head: i, lemma: lemma, class: lexicon.Noun, cue: pair{i, i + 1}}
	f.possessor(&c)
	j := i + 1
	if f.is(j, "by") || f.is(j, "from", "among", "of") && f.clauseAfterPhrase(j+1) {
		if e := f.fullPhrase(j + 1); e > j+1 {
			if c.source.empty() {
				c.source = pair{j + 1, e}
			}
			j = e
		}
	}
	switch t := f.tag(j); {
	case f.isThat(j):
		f.add(&c, lexicon.That, pair{j, f.nounClauseEnd(j+1, &c)})
	case t == lexicon.TO && f.tag(j+1) == lexicon.VB:
		f.add(&c, lexicon.ToInf, pair{j, f.objectEnd(j + 1)})
	case t == lexicon.WRB || f.is(j, "whether"):
		f.add(&c, lexicon.Wh, pair{j, f.objectEnd(j + 1)})
	case f.isBe(j) && (f.isThat(j+1) || f.tag(j+1) == lexicon.TO && f.tag(j+2) == lexicon.VB):
		c.cue[1] = j + 1
		f.add(&c, lexicon.Whose, pair{j + 1, f.clauseEnd(j+2, &c)})
	case t == lexicon.IN || t == lexicon.TO:
		frame := f.prepositionFrame(j)
		if frame == lexicon.NoFrame {
			return
		}
		if j == i+1 {
			c.cue[1] = j + 1
		}
		f.add(&c, frame, pair{j + 1, f.objectEnd(j + 1)})
	}
}

// nounClauseEnd returns where the clause of content of a noun ends: at a comma, or at the verb whose subject the noun is.
func (f *Finder) nounClauseEnd(j int, c *candidate) int {
	end := f.clauseEnd(j, c)
	verbs := 0
	// A noun that no verb stands before is the subject of one that follows the clause: the claim that it was late was false.
	subject := true
	for i := range f.groups {
		if g := &f.groups[i]; g.finite && g.first < c.head {
			subject = false
		}
	}
	for k := j; k < end; k++ {
		t := f.tag(k)
		switch {
		case t == lexicon.Comma && verbs > 0:
			return k
		case lexicon.FiniteVerbs.Has(t):
			p := f.subjectBefore(k)
			if verbs++; verbs > 1 && (subject && f.tag(k-1) != lexicon.WDT && f.tag(k-1) != lexicon.WP && f.tag(k-1) != lexicon.PRP || p.empty() || p[1] == p[0]+1 && f.isBe(p[0]-1)) && f.tag(k-1) != lexicon.CC {
				return k
			}
			if f.groupAt(k) != nil {
				k = max(k, f.groupAt(k).last-1)
			}
			if t := f.tag(k + 1); t == lexicon.VBN || lexicon.FiniteVerbs.Has(t) && t != lexicon.MD {
				return k + 1 // that meals were withheld reached the ministry
			}
		}
	}
	return end
}

func (f *Finder) clauseAfterPhrase(i int) bool {
	e := f.nounPhrase(i)
	return e > i && (f.isThat(e) || f.tag(e) == lexicon.TO)
}

// possessor sets the source of a noun: its possessor, or the subject of the verb whose object it is.
func (f *Finder) possessor(c *candidate) {
	i := c.head
	a := i
	for a > 0 && a > i-6 {
		t := f.tag(a - 1)
		if t == lexicon.POS {
			s := f.phraseStart(a - 1)
			for k := a - 2; k > s; k-- {
				if f.tag(k) == lexicon.IN && f.tag(k+1) == lexicon.DT {
					s = k + 1 // a month on the bank's claim
				}
			}
			if s < a-1 {
				c.source = pair{s, a}
			}
			return
		}
		if t == lexicon.PRPS || t == lexicon.WPS {
			c.source = pair{a - 1, a}
			return
		}
		if !inNoun.Has(t) && t != lexicon.DT {
			break
		}
		a--
	}
	// expressed concern that: the verb just before the phrase.
	for gi := range f.groups {
		if g := &f.groups[gi]; g.last == a && !g.passive {
			c.source, c.shared = f.subject(gi, 0)
			if !f.isBe(g.main) {
				c.cue[0] = g.first
			}
			return
		}
	}
}

// adjective adds the candidates of the predicate adjective at i: is sure that.
func (f *Finder) adjective(i int) {
	lemma := f.items[i].word
	if lemma == 0 || i == 0 {
		return
	}
	k := i - 1
	for k > 0 && lexicon.Adverbs.Has(f.tag(k)) && !f.isBe(k) {
		k--
	}
	if !f.isBe(k) && !f.is(k, "seem", "seems", "seemed", "feel", "feels", "felt", "became", "become", "remain", "remained", "remains") {
		return
	}
	for gi := range f.groups {
		g := &f.groups[gi]
		if g.first <= k && k < g.last {
			if !f.l.IsCue(lemma, lexicon.Adj) && !f.All {
				return
			}
			c := candidate{head: i, lemma: lemma, class: lexicon.Adj, cue: pair{g.first, i + 1}, negated: g.negated}
			c.source, c.shared = f.subject(gi, 0)
			f.complement(&c, i+1)
			return
		}
	}
}
