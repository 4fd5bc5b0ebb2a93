package claim

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// Where the claim that a quotation without a cue goes with is looked for: in its paragraph and so many before it, among so many
// claims before and after it.
const (
	paragraphsBefore          = 2
	claimsBefore, claimsAfter = 3, 2
)

// goesWith returns the claim that u goes with, OwnClaim or NoClaim.
func (f *Finder) goesWith(u *uncued) int {
	if i := f.before(u); i >= 0 {
		return i
	}
	if i := f.lastOf(u.next, u.prev, u.p-1); i >= 0 && u.s == f.t.Paragraphs[u.p].First && f.t.Quotations[u.quotation].Closed {
		if f.wholly(u.p) && f.isTurn(u, i) {
			return OwnClaim
		}
	}
	f.begin(GoesWith)
	f.place(NoClaim)
	f.uncuedFeatures(u, 9000)
	f.place(OwnClaim)
	f.uncuedFeatures(u, 9100)
	if u.prev >= 0 && u.p-f.paragraph(f.claims[u.prev].last()) <= paragraphsBefore {
		f.mayGoWith(u, u.prev, 0)
	}
	for i, n := u.next-1, 0; i >= max(0, u.next-maxLook) && n < claimsBefore; i-- {
		if u.p-f.paragraph(f.claims[i].Head) > paragraphsBefore {
			break
		}
		if f.mayGoWith(u, i, n) {
			n++
		}
	}
	for i, n := u.next, 0; i < min(u.found, u.next+maxLook) && n < claimsAfter; i++ {
		if f.paragraph(f.claims[i].Head) > u.p {
			break
		}
		if f.mayGoWith(u, i, n) {
			n++
		}
	}
	if i := f.continuedIn(u.quotation, u.next, u.found); i >= 0 {
		f.mayGoWith(u, i, 0)
	}
	if f.partOf != nil {
		at := f.partOf(u.r, f.claims)
		f.teach(GoesWith, at)
		return at
	}
	f.decide()
	return f.best(1)[0].at
}

// before returns the claim that holds the quotation which u continues, or -1.
func (f *Finder) before(u *uncued) int {
	if c := f.t.Quotations[u.quotation].Continues; c >= 0 {
		return f.holding(c, u.next, u.prev)
	}
	return -1
}

// mayGoWith makes a candidate of claim i, the rank-th on its side of u, unless it is one, stands within another claim's content, is
// nobody's words, or a headline's, or what somebody did not say, and reports whether it did.
func (f *Finder) mayGoWith(u *uncued, i, rank int) bool {
	c := &f.claims[i]
	if c.Parent >= 0 {
		return false
	}
	if !c.Speech && (c.Source.Empty() || c.Negated || f.t.Paragraphs[f.paragraph(c.Head)].Headline) {
		return false
	}
	for k := range f.places {
		if f.places[k].at == i {
			return false
		}
	}
	f.place(i)
	f.withFeatures(u, i, rank)
	return true
}

// ending returns the mark that r ends with, within its quotation marks, or 0.
func (f *Finder) ending(r Range) uint32 {
	last := r.Last - 1
	if f.t.Tokens[last].Kind == token.Close && last > r.First {
		last--
	}
	return uint32(f.t.Tokens[last].Char)
}

// lastChar returns the mark that ends the sentence before sentence s, or 0.
func (f *Finder) lastChar(s int32) uint32 {
	if s == 0 {
		return 0
	}
	return uint32(f.t.Tokens[f.t.Sentences[s-1].Last-1].Char)
}

// uncuedFeatures emits what u is like.
func (f *Finder) uncuedFeatures(u *uncued, t uint32) {
	par := &f.t.Paragraphs[u.p]
	whole := boolean(f.wholly(u.p))
	first, last := boolean(u.s == par.First), boolean(u.s+1 == par.Last)
	n := bucket(int(u.r.Last - u.r.First))
	f.emit1(t, whole)
	f.emit3(t+1, whole, first, last)
	f.emit2(t+2, n, whole)
	f.emit2(t+3, f.ending(u.r), whole)
	f.emit2(t+4, f.lastChar(u.s), first)
	f.emit2(t+5, boolean(u.prev >= 0), whole)
	f.emit2(t+6, f.word(u.r.First+1), whole)
	f.emit2(t+7, uint32(f.t.Quotations[u.quotation].Mark), boolean(f.t.Quotations[u.quotation].Closed))
	after := uint32(0)
	if int(u.p)+1 < len(f.t.Paragraphs) && f.t.Paragraphs[u.p+1].First < f.t.Paragraphs[u.p+1].Last {
		after = 1 + uint32(f.t.Tokens[f.t.Sentences[f.t.Paragraphs[u.p+1].First].First].Kind)
	}
	f.emit2(t+8, after, whole)
	f.emit2(t+9, boolean(u.p == 0), whole)
	if first == 0 {
		f.sentenceBefore(u, t, whole)
	}
	if whole == 0 && u.s+1 < par.Last {
		x := &f.t.Sentences[u.s+1]
		f.emit2(t+10, bucket(int(x.Last-x.First)), first)
	}
}

// sentenceBefore emits what the sentence before u is like: its length, its first word, and whether it claims something or has a verb that
// may.
func (f *Finder) sentenceBefore(u *uncued, t, whole uint32) {
	x := &f.t.Sentences[u.s-1]
	n, claims, says := bucket(int(x.Last-x.First)), uint32(0), 0
	for i := u.next - 1; i >= max(0, u.next-maxLook) && f.claims[i].Head >= x.First; i-- {
		if f.claims[i].Head < x.Last {
			claims = 1 + boolean(f.claims[i].Speech)
		}
	}
	for i := x.First; i < min(x.Last, x.First+maxBetween); i++ {
		if lexicon.FiniteVerbs.Has(f.g.Tags[i]) {
			says = max(says, f.besideToken(int(i)))
		}
	}
	tag := uint32(f.g.Tags[x.First])
	f.emit3(t+11, n, claims, whole)
	f.emit3(t+12, tag, n, claims)
	f.emit3(t+13, uint32(says/16), n, claims)
	f.emit3(t+14, tag, uint32(says/16), claims)
}

// word returns what stands for token i in features.
func (f *Finder) word(i int32) uint32 {
	if int(i) >= len(f.t.Tokens) {
		return 0
	}
	return f.lexOf(i, f.l.Lemma(f.g.Words[i], f.g.Tags[i]))
}

// withFeatures emits how u lies to claim i, the rank-th before or after it.
func (f *Finder) withFeatures(u *uncued, i, rank int) {
	const t = 9200
	c := &f.claims[i]
	before := boolean(c.Content[0].First < u.r.First)
	end := c.last()
	if before == 0 {
		end = c.Content[0].First
	}
	which := before*2 + boolean(i == u.prev)
	paragraphs := bucket(int(u.p - f.paragraph(end)))
	sentences := bucket(int(u.s - f.t.Tokens[end].Sentence))
	whole := boolean(f.wholly(u.p))
	par := &f.t.Paragraphs[f.paragraph(end)]
	ends := boolean(end+3 >= f.t.Sentences[par.Last-1].Last)
	speech := uint32(c.Evidence)*2 + boolean(c.Speech)
	r := uint32(rank)
	source := uint32(0)
	if !c.Source.Empty() {
		source = 1 + uint32(f.g.Tags[c.Source.Last-1])
	}
	from, to := end+1, u.r.First
	if before == 0 {
		from, to = u.r.Last, c.Content[0].First
	} else if c.Head > from {
		from = c.Head + 1
	}
	names, verbs := f.namesAndVerbs(from, to)
	asked := boolean(f.ending(c.Content[len(c.Content)-1]) == '?')
	marks := uint32(0) // whether the claim has quotation marks in it
	for _, x := range c.Content {
		if f.t.Tokens[x.First].Quotation >= 0 || f.t.Tokens[x.Last-1].Quotation >= 0 {
			marks = 1
		}
	}
	f.emit3(t, which, paragraphs, whole)
	f.emit4(t+1, which, paragraphs, sentences, r)
	f.emit4(t+2, which, paragraphs, speech, r)
	f.emit4(t+3, which, speech, marks, ends)
	f.emit4(t+4, which, paragraphs, ends, whole)
	f.emit3(t+5, which, f.l.Entries[c.Lemma].Hash, paragraphs)
	f.emit4(t+6, which, source, paragraphs, speech)
	f.emit4(t+7, which, names, verbs, paragraphs)
	f.emit4(t+8, which, names, verbs, speech)
	f.emit4(t+10, which, asked, f.ending(u.r), paragraphs)
	f.emit4(t+11, which, bucket(int(u.r.Last-u.r.First)), paragraphs, whole)
	f.emit3(t+12, which, uint32(c.Score/10), speech)
	f.emit4(t+13, which, f.lastChar(u.s), paragraphs, r)
	f.emit3(t+14, which, bucket(len(c.Content)), paragraphs)
	f.emit3(t+15, which, sentences, ends)
	f.emit4(t+16, which, r, speech, boolean(f.t.Quotations[u.quotation].Closed))
	f.emit4(t+17, which, uint32(c.Frame), paragraphs, ends)
	f.emit3(t+18, which, f.word(u.r.First+1), paragraphs)
	f.emit4(t+19, which, sentences, names, whole)
	f.emit4(t+20, which, sentences, marks, speech)
}

// maxBetween bounds, in tokens, what is looked at between a quotation and a claim.
const maxBetween = 200

// namesAndVerbs returns whether names stand among the tokens [from, to), and finite verbs: somebody else may be spoken of there.
func (f *Finder) namesAndVerbs(from, to int32) (names, verbs uint32) {
	for k := from; k < min(to, from+maxBetween); k++ {
		if lexicon.ProperNouns.Has(f.g.Tags[k]) {
			names = 1
		}
		if lexicon.FiniteVerbs.Has(f.g.Tags[k]) {
			verbs = 1
		}
	}
	return names, verbs
}
