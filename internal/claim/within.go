package claim

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// withinShare is how often a verb must be a cue, in hundredths, to make a claim within speech.
const withinShare = 60

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
	for i := range t.Tokens {
		k := &t.Tokens[i]
		if k.Kind != token.Open || k.Quotation < 0 || f.holders[k.Quotation] < 0 || !t.Quotations[k.Quotation].Closed {
			continue
		}
		if c, content := f.quotedWithin(int32(i)); !content.Empty() {
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
	} else {
		v = f.addressed(first, v) // told the bank
	}
	lemma := f.l.Lemma(f.g.Words[v], f.g.Tags[v])
	if v <= first || !lexicon.FiniteVerbs.Has(f.g.Tags[v]) || f.l.Share(lemma, lexicon.Verb) < withinShare {
		return c, content
	}
	s := v
	for s > first && lexicon.Adverbs.Has(f.g.Tags[s-1]) {
		s-- // always said
	}
	b := f.namedBefore(first, s)
	if b == s || !f.hasCapital(i+1) {
		return c, content
	}
	end := i + 1
	for int(end) < len(t.Tokens) && (t.Tokens[end].Kind != token.Close || t.Tokens[end].Quotation != t.Tokens[i].Quotation) {
		end++
	}
	if int(end) >= len(t.Tokens) || end < i+3 {
		return c, content
	}
	return Claim{Cue: Range{s, v + 1}, Source: Range{b, s}, Head: v, Lemma: lemma, Frame: lexicon.Beside,
		Score: sureScore, Evidence: ByQuotation, Speech: true, Action: -1, Parent: -1}, Range{i, end + 1}
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
