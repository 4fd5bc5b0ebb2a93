package claim

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// withinShare is how often a verb must be a cue, in hundredths, to make a claim within speech.
const withinShare = 60

// minSmall is how many tokens there are at least from the opening mark to the closing one of what is said, if it begins with a small letter: my
// father said "never sell the press".
const minSmall = 4

// maxWithin bounds, in tokens, the source before such a cue.
const maxWithin = 6

// spokenWithin adds the claims that people make in their own words in which they quote somebody, where source, cue and quotation stand
// side by side: "The foreman told us, 'Leave your lamps outside,' so we did," Dobre said; ROTH: The foreman said, "Leave your lamps."
// PolNeAR leaves them out, and so little can be learned of them: only where the source is a name or a noun with an article there is a
// claim, and in a novel none.
func (f *Finder) spokenWithin() {
	if f.novel {
		return
	}
	t := f.t
	f.findHolders()
	f.toldWithin()
	for i := range t.Tokens {
		k := &t.Tokens[i]
		if k.Kind != token.Open || k.Quotation < 0 || f.holders[k.Quotation] < 0 || !t.Quotations[k.Quotation].Closed {
			continue
		}
		c, content := f.quotedWithin(int32(i))
		if content.Empty() {
			c, content = f.quotedFirst(int32(i))
		}
		if !content.Empty() {
			first := len(f.arena)
			f.arena = append(f.arena, content)
			c.Content = f.arena[first : first+1 : first+1]
			c.Parent = f.holders[k.Quotation]
			f.claims = append(f.claims, c)
		}
	}
}

// findHolders finds the claims of speech in whose content quotations open.
func (f *Finder) findHolders() {
	t := f.t
	f.holders = resize(f.holders, len(t.Quotations))
	for q := range f.holders {
		f.holders[q] = -1
	}
	for i := range f.claims {
		c := &f.claims[i]
		if !c.Speech || c.Parent >= 0 {
			continue
		}
		for _, r := range c.Content {
			for k := r.First; k < r.Last; k++ {
				if t.Tokens[k].Kind == token.Open && (k > r.First || t.Quotations[t.Tokens[k].Quotation].Depth > 0) {
					f.holders[t.Tokens[k].Quotation] = int32(i)
				}
			}
		}
	}
}

// quotedWithin returns the claim of the quotation that token i opens within another, but for its content, and that content, which is empty
// unless a source and its cue stand right before it.
func (f *Finder) quotedWithin(i int32) (c Claim, content Range) {
	t := f.t
	first := t.Sentences[t.Tokens[i].Sentence].First
	v := i - 1
	if v > first && (t.Tokens[v].Char == ',' || t.Tokens[v].Char == ':') {
		v--
	}
	if v > first && f.g.Tags[v] == lexicon.PRP {
		v-- // told us
		if v > first && f.printed(v) == "to" {
			v-- // said to us
		}
	} else {
		v = f.addressed(first, v) // told the bank
	}
	lemma := f.l.Lemma(f.g.Words[v], f.g.Tags[v])
	s := f.wont(first, v)
	if v <= first || s == v && !lexicon.FiniteVerbs.Has(f.g.Tags[v]) || f.l.Share(lemma, lexicon.Verb) < withinShare && f.utteringTag(v) == lexicon.NoTag {
		return c, content
	}
	for s > first && lexicon.Adverbs.Has(f.g.Tags[s-1]) {
		s-- // always said
	}
	source := Range{f.namedBefore(first, s), s}
	if source.Empty() {
		source = f.actsBefore(first, s)
	}
	if source.Empty() {
		return c, content
	}
	end := f.ends[t.Tokens[i].Quotation] - 1
	if int(end) >= len(t.Tokens) || end < i+3 || !f.hasCapital(i+1) && end < i+minSmall {
		return c, content
	}
	return Claim{Cue: Range{s, v + 1}, Source: source, Head: v, Lemma: lemma, Frame: lexicon.Beside,
		Score: sureScore, Evidence: ByQuotation, Speech: true, Action: -1, Parent: -1}, Range{i, end + 1}
}

// wont returns the first token of the words before the verb at token v that say that it is done often, or v: my grandmother | used to | say. The
// sentence starts with token first.
func (f *Finder) wont(first, v int32) int32 {
	switch {
	case v > first+2 && f.printed(v-1) == "to" && lexicon.Among(" used liked likes loved loves ", f.printed(v-2)):
		return v - 2
	case v > first+1 && f.printed(v-1) == "would":
		return v - 1
	}
	return v
}

// quotedFirst does as quotedWithin does where source and cue stand behind the quotation: "'Sit down,' | my father | said."
func (f *Finder) quotedFirst(i int32) (c Claim, content Range) {
	t := f.t
	end := f.ends[t.Tokens[i].Quotation] - 1
	if int(end)+3 >= len(t.Tokens) || end < i+3 || t.Tokens[end-1].Kind != token.Punct || t.Tokens[end-1].Char == '.' {
		return c, content
	}
	first := end + 1
	v := first
	for int(v)+1 < len(t.Tokens) && v < first+maxWithin && (modifiers.Has(f.g.Tags[v]) || v == first && (articles.Has(f.g.Tags[v]) || f.g.Tags[v] == lexicon.PRPS)) {
		v++
	}
	if v == first || !lexicon.Nouns.Has(f.g.Tags[v-1]) || !(articles | lexicon.ProperNouns | 1<<lexicon.PRPS).Has(f.g.Tags[first]) {
		return c, content
	}
	lemma := f.l.Lemma(f.g.Words[v], f.g.Tags[v])
	if !lexicon.FiniteVerbs.Has(f.g.Tags[v]) || f.l.Share(lemma, lexicon.Verb) < withinShare && f.utteringTag(v) == lexicon.NoTag {
		return c, content
	}
	return Claim{Cue: Range{v, v + 1}, Source: Range{first, v}, Head: v, Lemma: lemma, Frame: lexicon.Beside,
		Score: sureScore, Evidence: ByQuotation, Speech: true, Action: -1, Parent: -1}, Range{i, end + 1}
}

// actsBefore returns who does, at the begin of the sentence that starts with token first, what an and before token s joins to what is said, or nothing:
// "| The judge | looked at me and said, 'Go.'"
func (f *Finder) actsBefore(first, s int32) (source Range) {
	for first < s && f.t.Tokens[first].Kind == token.Open {
		first++
	}
	e := first
	for e < s && (modifiers.Has(f.g.Tags[e]) || e == first && (articles.Has(f.g.Tags[e]) || f.g.Tags[e] == lexicon.PRPS)) {
		e++
	}
	if e == first || e+1 >= s || f.printed(s-1) != "and" || !lexicon.Nouns.Has(f.g.Tags[e-1]) || f.g.Tags[e] != lexicon.VBD || f.g.Tags[s] != lexicon.VBD {
		return source
	}
	for k := e + 1; k < s-1; k++ {
		if f.t.Tokens[k].Kind != token.Word || lexicon.FiniteVerbs.Has(f.g.Tags[k]) {
			return source
		}
	}
	return Range{first, e}
}

// namedBefore returns where the name, or the noun with an article, begins that ends before token s in the sentence that starts with token
// first; or s where neither does.
func (f *Finder) namedBefore(first, s int32) int32 {
	b := s - 1
	if b < first || !lexicon.Nouns.Has(f.g.Tags[b]) {
		return s
	}
	for b > first && b > s-maxWithin && modifiers.Has(f.g.Tags[b-1]) {
		b--
	}
	role := f.l.Entries[f.g.Words[s-1]].Lists&lexicon.RoleNoun != 0
	if b > first && (f.g.Tags[b-1] == lexicon.DT || f.g.Tags[b-1] == lexicon.PRPS && role) { // my father, but not: his people
		b--
	}
	if !(articles | lexicon.ProperNouns).Has(f.g.Tags[b]) {
		return s
	}
	return b
}

// addressed returns the verb before the noun phrase that ends with token v, if that is one that takes those who are told for its object,
// and v elsewhere. The sentence begins with token first.
func (f *Finder) addressed(first, v int32) int32 {
	k := v
	if !lexicon.Nouns.Has(f.g.Tags[k]) {
		return v
	}
	for k > first && k > v-maxWithin && modifiers.Has(f.g.Tags[k]) {
		k--
	}
	if articles.Has(f.g.Tags[k]) {
		k--
	}
	if k > first && hasListener(f.l.Entries[f.l.Lemma(f.g.Words[k], f.g.Tags[k])].Form) {
		return k
	}
	return v
}

// plainlyWithin is how often a verb must be a cue, in hundredths, to make a claim of a clause within speech, and plainlyOwn the same where a pronoun
// says who speaks: I thought it was late is seldom more than a way to put it.
const plainlyWithin, plainlyOwn = 74, 80

// toldWithin adds the claims of what people say in their speech that somebody else said, without quoting it, where a name or a noun with an
// article or whose it is, a verb that is nearly always a cue and a clause stand side by side: "The imam told us that it would rain."
func (f *Finder) toldWithin() {
	for i := range f.claims {
		if c := &f.claims[i]; !c.Speech || c.Parent >= 0 {
			continue
		}
		for k := 0; k < len(f.claims[i].Content); k++ {
			r := f.claims[i].Content[k]
			for v := r.First + 1; v < r.Last; v++ {
				if !lexicon.FiniteVerbs.Has(f.g.Tags[v]) {
					continue
				}
				if d, content := f.clauseWithin(v, r); !content.Empty() {
					first := len(f.arena)
					f.arena = append(f.arena, content)
					d.Content = f.arena[first : first+1 : first+1]
					d.Parent = int32(i)
					f.claims = append(f.claims, d)
					v = content.Last
				}
			}
		}
	}
}

// isSayer reports whether token i, a noun, is a name or a noun for those who say something.
func (f *Finder) isSayer(i int32) bool {
	const sayers = lexicon.RoleNoun | lexicon.OrgNoun | lexicon.DocNoun | lexicon.GroupNoun
	return lexicon.ProperNouns.Has(f.g.Tags[i]) || f.nounListsOf(i)&sayers != 0
}

// clauseWithin returns the claim of the cue at token v within the speech r, but for its content, and that content, or nothing.
func (f *Finder) clauseWithin(v int32, r Range) (c Claim, content Range) {
	t := f.t
	s := &t.Sentences[t.Tokens[v].Sentence]
	lemma := f.l.Lemma(f.g.Words[v], f.g.Tags[v])
	if f.l.Share(lemma, lexicon.Verb) < plainlyWithin {
		return c, content
	}
	first := max(s.First, r.First, v-maxWithin-1)
	for k := v; k > first; k-- {
		if endsSentence(t.Tokens[k-1].Char) || t.Tokens[k-1].Kind == token.Open {
			first = k
			break
		}
	}
	b := f.namedBefore(first, v)
	if v > first && f.g.Tags[v] == lexicon.VBD && f.l.Share(lemma, lexicon.Verb) >= plainlyOwn && f.g.Tags[v-1] == lexicon.PRP && lexicon.Among(" i you he she we they ", f.printed(v-1)) {
		b = v - 1 // they said I had been asleep
	} else if b == v || lexicon.Among(" no neither nobody ", f.printed(b)) || !f.isSayer(v-1) {
		return c, content
	}
	if b > first && t.Tokens[b-1].Kind == token.Word && !(lexicon.Adverbs | 1<<lexicon.CC).Has(f.g.Tags[b-1]) {
		return c, content
	}
	k := v + 1
	if hasListener(f.l.Entries[lemma].Form) {
		k = f.listenerEnd(k)
	}
	if int(k) >= len(t.Tokens) || k >= r.Last {
		return c, content
	}
	if f.printed(k) != "that" && !(articles | lexicon.ProperNouns | 1<<lexicon.PRP).Has(f.g.Tags[k]) {
		return c, content
	}
	if next := f.tokenTag(k + 1); f.g.Tags[k] == lexicon.PRP && !(lexicon.FiniteVerbs | lexicon.Adverbs | 1<<lexicon.MD).Has(next) {
		return c, content // he said it over and over
	}
	e := k
	last := e // the comma before a conjunction
	for e < r.Last && t.Tokens[e].Kind != token.Close && t.Tokens[e].Kind != token.Open && !endsSentence(t.Tokens[e].Char) {
		if t.Tokens[e].Char == ';' {
			break
		}
		if t.Tokens[e].Char == ',' && f.tokenTag(e+1) == lexicon.CC {
			if last = e; f.printed(e+1) == "but" || int(e)+2 < len(t.Tokens) && lexicon.Among(" i we you ", f.printed(e+2)) || f.sayerFrom(e+2, r.Last) {
				break // says it leaks |, but I doubt it
			}
		}
		e++
	}
	if e < r.Last && t.Tokens[e].Kind == token.Open {
		if last == k {
			return c, content
		}
		e = last // told us it was safe |, and the clerk said, "Go home"
	}
	if t.Tokens[e-1].Char == ',' {
		e--
	}
	if !f.hasFinite(k+1, e) {
		return c, content
	}
	return Claim{Cue: Range{v, v + 1}, Source: Range{b, v}, Head: v, Lemma: lemma, Frame: lexicon.That,
		Score: sureScore, Action: -1, Parent: -1}, Range{k, e}
}

// sayerFrom reports whether somebody with an article or a name, and a cue, start at token i: and | the clerk wrote down that.
func (f *Finder) sayerFrom(i, end int32) bool {
	for v := i + 1; v < min(end, i+maxWithin); v++ {
		if lexicon.FiniteVerbs.Has(f.g.Tags[v]) {
			lemma := f.l.Lemma(f.g.Words[v], f.g.Tags[v])
			return f.l.Share(lemma, lexicon.Verb) >= withinShare && f.namedBefore(i, v) == i && f.isSayer(v-1)
		}
	}
	return false
}

// listenerEnd returns the token after those who are told something from token k on, a pronoun, the clerk, people; or k.
func (f *Finder) listenerEnd(k int32) int32 {
	if f.tokenTag(k) == lexicon.PRP {
		return k + 1
	}
	e := k
	if tag := f.tokenTag(e); articles.Has(tag) || tag == lexicon.PRPS {
		e++
	}
	for e < k+maxWithin && modifiers.Has(f.tokenTag(e)) {
		e++
	}
	if e == k || !f.isPeople(e-1) {
		return k
	}
	return e
}

// isPeople reports whether token i is a noun for people.
func (f *Finder) isPeople(i int32) bool {
	return lexicon.Nouns.Has(f.g.Tags[i]) && f.nounListsOf(i)&(lexicon.RoleNoun|lexicon.GroupNoun) != 0
}

// hearsay adds the claim of who says what another one says, where both are named or are pronouns and no that parts them: Okoro said | Lund
// said the ferry sank.
func (f *Finder) hearsay() {
	for k := range len(f.groups) - 1 {
		g, h := &f.groups[k], &f.groups[k+1]
		if !g.finite || !h.finite || g.passive || g.last != g.main+1 || h.first != h.main || f.items[g.main].quoted {
			continue
		}
		if f.share(g.main) < sureShare || f.share(h.main) < sureShare || !quotes(f.verbForm(g.main)) || !quotes(f.verbForm(h.main)) {
			continue
		}
		if f.nounPhrase(g.last) != h.first || f.items[g.last].quoted || f.items[h.main].quoted {
			continue
		}
		named := f.tag(g.last) == lexicon.PRP || lexicon.ProperNouns.Has(f.tag(g.last)) && lexicon.ProperNouns.Has(f.tag(h.first-1))
		if s := f.subject(g); named && !s.empty() && s[1] == g.first && s[0] == f.dateline {
			f.replace(f.cuedBy(g, lexicon.Clause, s, accordedScore).claiming(pair{g.last, f.saidEnd(g.last)}))
			return
		}
	}
}
