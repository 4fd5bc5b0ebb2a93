package claim

import (
	"slices"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// follow ties the quotations of speech that are in no claim: to the claim that they go on with, or to a claim of
// their own whose speaker another stage may find.
func (f *Finder) follow() {
	t := f.t
	f.askedWhole = -1
	clear(f.alones[:])
	if f.novel {
		f.mend()
		f.findWritten()
	}
	u := uncued{found: len(f.claims), prev: -1}
	for q := range t.Quotations {
		if !f.opaque[q] || f.tied[q] {
			continue
		}
		u.quotation, u.r = q, Range{f.starts[q], f.ends[q]}
		u.s = t.Tokens[u.r.First].Sentence
		u.p = t.Sentences[u.s].Paragraph
		if !f.alone(u.s) && !f.novel || f.isNotice(u.r.First+1) {
			continue
		}
		f.tied[q] = true
		for u.next < u.found && t.Tokens[f.claims[u.next].Head].Sentence <= u.s {
			u.next++
		}
		switch c, with := f.claimOf(&u); {
		case with == NoClaim:
		case with == OwnClaim:
			u.prev = f.addOwn(c, &u)
		case len(f.claims[with].Content) >= maxSpans:
			c, _ = f.own(&u)
			u.prev = f.addOwn(c, &u)
		default:
			f.extend(with, u.r)
			u.prev = with
		}
	}
	if !f.novel {
		f.goOn()
	}
}

// claimOf returns which claim u goes with, OwnClaim or NoClaim, and with OwnClaim the claim that it makes, without
// its content.
func (f *Finder) claimOf(u *uncued) (c Claim, with int) {
	if f.novel {
		return f.claimInNovel(u)
	}
	c, cued := f.own(u)
	if cued {
		return c, OwnClaim
	}
	with = f.goesWith(u)
	switch {
	case f.partOf != nil: // it is being learned
	case with >= 0 && f.isAnswer(u):
		c.Action, with = u.s-1, OwnClaim
	case with >= 0:
		if c.Action >= 0 && f.isOthers(u, &f.claims[with], c.Action) {
			with = OwnClaim
		}
	case c.Action >= 0:
		with = OwnClaim // somebody acts beside it: Roth opened the shed. "She ran until March."
	case f.stands(u):
		c.Action, with = u.s-1, OwnClaim
	}
	return c, with
}

// isAnswer reports whether the sentence before u, in its paragraph, says that somebody was asked something, and quotes nobody: Asked who paid,
// Roth laughed. "Me."
func (f *Finder) isAnswer(u *uncued) bool {
	if u.s == f.t.Paragraphs[u.p].First {
		return false
	}
	x := &f.t.Sentences[u.s-1]
	if f.g.Tags[x.First] != lexicon.VBN || !lexicon.Among(" asked pressed questioned quizzed ", f.t.In(int(x.First))) {
		return false
	}
	for i := x.First; i < min(x.Last, x.First+maxBetween); i++ {
		if f.t.Tokens[i].Quotation >= 0 {
			return false
		}
	}
	return true
}

// claimInNovel does so in a novel, where letters and signs, and what is quoted from elsewhere, make no claims.
func (f *Finder) claimInNovel(u *uncued) (c Claim, with int) {
	written := f.written[u.quotation]
	if written {
		with = f.writing(u)
	} else {
		with = f.heard(u)
	}
	if with != OwnClaim {
		return c, with
	}
	c, cued := f.own(u)
	if !cued && (written || f.isAllusion(u.r)) {
		return c, NoClaim
	}
	return c, OwnClaim
}

// isOthers reports whether u, beside which somebody acts in sentence action, is not the speech of who makes claim c.
func (f *Finder) isOthers(u *uncued, c *Claim, action int32) bool {
	earlier := f.paragraph(c.last()) < u.p
	switch {
	case earlier && c.Cue.Empty():
		return true // each beat has its own: "One." Ana waved. (a new paragraph) "Two." Ben did too.
	case action == u.s-1 && f.gestures(c, action):
		return true // "One," Ana said. Her brother rolls his eyes. "Two."
	case action == u.s-1 && f.reacts(c, action):
		return true // "One," Ana said. Ivo Lund disagrees. "Two."
	case action > u.s && f.t.Tokens[c.Content[0].First].Sentence > action:
		return true // "One." Ana waved at us. "Two," she said.
	}
	return false
}

// addOwn adds claim c with u as its content, or puts it in the place of what was claimed with its cue, and returns
// its index.
func (f *Finder) addOwn(c Claim, u *uncued) int {
	first := len(f.arena)
	f.arena = append(f.arena, u.r)
	c.Content = f.arena[first : first+1 : first+1]
	if i := f.sameCue(&c, u); i >= 0 {
		c.Head, c.Parent = f.claims[i].Head, f.claims[i].Parent
		f.claims[i] = c
		return i
	}
	f.claims = append(f.claims, c)
	return len(f.claims) - 1
}

// gestures reports whether somebody else than the source of c does something with what is his or hers in sentence s:
// The keeper closed her book.
func (f *Finder) gestures(c *Claim, s int32) bool {
	x := &f.t.Sentences[s]
	if c.Source.Empty() {
		return false
	}
	who := int32(-1) // the last noun before the verb
	for i := x.First; i+2 < x.Last; i++ {
		tag := f.g.Tags[i]
		switch {
		case f.t.Tokens[i].Quotation >= 0 || tag == lexicon.PRP || tag == lexicon.WDT:
			return false
		case tag == lexicon.Comma:
			// Her brother, who keeps the books, rolls his eyes.
			for i++; i+1 < x.Last && f.g.Tags[i] != lexicon.Comma; i++ {
			}
		case lexicon.Nouns.Has(tag):
			who = i
		case lexicon.FiniteVerbs.Has(tag):
			his := f.g.Tags[i+1] == lexicon.PRPS && lexicon.Nouns.Has(f.g.Tags[i+2])
			return who >= 0 && his && f.besideToken(int(i)) < mostlyShare && !f.mentions(c.Source, who)
		}
	}
	return false
}

// reacts reports whether sentence s says, and no more, how somebody else than the source of c, who is named there or described, takes what was said:
// Ivo Lund disagrees; The chef was unmoved.
func (f *Finder) reacts(c *Claim, s int32) bool {
	x := &f.t.Sentences[s]
	v := x.First
	for v < x.Last && !lexicon.FiniteVerbs.Has(f.g.Tags[v]) {
		if f.t.Tokens[v].Quotation >= 0 || relatives.Has(f.g.Tags[v]) && (v == x.First || f.g.Tags[v-1] != lexicon.Comma) {
			return false
		}
		if f.g.Tags[v] == lexicon.WP { // Ivo Lund, who cooked it, was unmoved
			for v++; v < x.Last && f.g.Tags[v] != lexicon.Comma; v++ {
			}
		}
		v++
	}
	if v >= x.Last || v == x.First || !f.mayBeSubject(x.First, min(v, f.wordsEnd(x.First, v))) || f.g.Tags[x.First] == lexicon.PRP || f.g.Tags[x.First] == lexicon.PRPS {
		return false
	}
	for i := x.First; i < v; i++ {
		if f.mentions(c.Source, i) && lexicon.Nouns.Has(f.g.Tags[i]) {
			return false
		}
	}
	switch verb := f.l.Entries[f.l.Entries[f.g.Words[v]].Verb].Form; {
	case lexicon.Among(reactions, verb):
		return true
	case f.l.Entries[f.g.Words[v]].Verb == f.be:
		k := v + 1
		for k < x.Last && (lexicon.Adverbs.Has(f.g.Tags[k]) || f.g.Tags[k] == lexicon.DT) {
			k++
		}
		return k < x.Last && (lexicon.Adjectives.Has(f.g.Tags[k]) || f.g.Tags[k] == lexicon.VBN) &&
			lexicon.Among(" adamant blunt convinced cynical defiant delighted dismissive dubious ecstatic furious impressed livid optimistic overjoyed persuaded "+
				"pessimistic philosophical pragmatic proud sanguine sceptical skeptical sure thrilled unapologetic unbowed unconvinced unfazed unimpressed unmoved "+
				"unperturbed unrepentant unruffled unsure upbeat ", f.printed(k))
	}
	return false
}

// reactions are verbs for what somebody does who is told something.
const reactions = " agree bristle chuckle concur demur differ disagree frown grimace grin groan hesitate laugh nod object scoff shrug sigh smile wince "

// mentions reports whether the word of token i stands among the tokens r.
func (f *Finder) mentions(r Range, i int32) bool {
	for k := r.First; k < r.Last; k++ {
		if f.t.In(int(k)) == f.t.In(int(i)) {
			return true
		}
	}
	return false
}

// isNotice reports whether what starts at token i is a line that sites print below their articles: Follow Ana Roth on
// Twitter.
func (f *Finder) isNotice(i int32) bool {
	if int(i)+1 >= len(f.t.Tokens) || f.t.Tokens[i+1].Flags&token.Capital == 0 {
		return false
	}
	switch f.t.In(int(i)) {
	case "Follow", "Subscribe":
	default:
		return false
	}
	for k := i; k < min(int32(len(f.t.Tokens)), i+maxBeside); k++ {
		switch f.t.In(int(k)) {
		case "Twitter", "Facebook", "Instagram", "TikTok", "Bluesky", "Threads", "YouTube":
			return true
		}
	}
	return false
}

// stands reports whether u is a paragraph that is a whole sentence in quotation marks, and no title or heading: it
// was said by somebody, and the paragraph before it may tell by whom.
func (f *Finder) stands(u *uncued) bool {
	t := f.t
	first, last := int(u.r.First)+1, int(u.r.Last)-2
	if u.p == 0 || u.s != t.Paragraphs[u.p].First || t.Paragraphs[u.p-1].Headline {
		return false
	}
	if !t.Quotations[u.quotation].Closed || last-first < maxPlace || f.isTitle(first, last) {
		return false
	}
	if q := u.quotation + 1; q < len(t.Quotations) && t.Quotations[q].Parent == u.quotation {
		return false // an excerpt of another text, that quotes somebody
	}
	for k := first; k < last; k++ {
		if lexicon.FiniteVerbs.Has(f.g.Tags[k]) && f.besideToken(k) >= nestedShare {
			return false // Roth announced a levy
		}
	}
	switch t.Tokens[last].Char {
	case '.', '?', '!':
		return f.wholly(u.p) && f.quotesClause(u.quotation)
	}
	return false
}

// goOn ties the sentences that quote a clause, name nobody who says it, and follow speech in their paragraph: "It was
// a mild winter," Roth said. Now "the bees starve in April" instead of in February. The words outside of the marks
// are what she said as well, in the writer's words.
func (f *Finder) goOn() {
	t := f.t
	f.notes = resize(f.notes, len(t.Sentences))
	for i := range f.claims {
		c := &f.claims[i]
		if c.Parent >= 0 {
			continue
		}
		f.says(i, t.Tokens[c.Head].Sentence)
		for _, r := range c.Content {
			for s := t.Tokens[r.First].Sentence; s <= t.Tokens[r.Last-1].Sentence; s++ {
				f.says(i, s)
			}
		}
	}
	for q := range t.Quotations {
		if t.Quotations[q].Depth > 0 || !t.Quotations[q].Closed || f.tied[q] || f.ends[q] == 0 {
			continue
		}
		s := t.Tokens[f.starts[q]].Sentence
		x := &t.Sentences[s]
		if f.notes[s] != 0 || s == t.Paragraphs[x.Paragraph].First || f.notes[s-1] <= 0 {
			continue
		}
		if f.ends[q] <= x.Last && f.quotesClause(q) && !f.reported(x.First, f.starts[q]) {
			f.extend(int(f.notes[s-1])-1, Range{x.First, x.Last})
			f.notes[s] = f.notes[s-1]
		}
	}
}

// says notes that claim i stands in sentence s: a claim of speech is counted from 1, any other is -1.
func (f *Finder) says(i int, s int32) {
	switch {
	case f.claims[i].Speech:
		f.notes[s] = int32(i) + 1
	case f.notes[s] == 0:
		f.notes[s] = -1
	}
}

// quotesClause reports whether quotation q has words enough for a clause, and a finite verb among them. Fewer words,
// or words without a verb, are a name or a term as often as something that was said.
func (f *Finder) quotesClause(q int) bool {
	first, last := f.starts[q]+1, f.ends[q]-1
	if last-first < minClause {
		return false
	}
	return f.hasFinite(first, last)
}

// reported reports whether the words [i, q) before a quotation have a verb of which it may be the object: The sign on
// her gate is "we sell no honey". What a comma parts from it is a clause of its own.
func (f *Finder) reported(i, q int32) bool {
	if i < q && f.t.Tokens[q-1].Char == ',' {
		return false
	}
	return f.hasFinite(i, q)
}

// minClause is how many tokens such a clause has at least, within its marks.
const minClause = 4

// sameCue returns the claim that was made of the cue of c before the quotation of c was seen, if it claims a word or
// two, or -1: Roth wrote on the board: "..." is no claim about the board.
func (f *Finder) sameCue(c *Claim, u *uncued) int {
	for i := max(0, u.next-maxCues); i < min(u.found, u.next+maxCues); i++ {
		if d := &f.claims[i]; c.Cue.Contains(d.Head) && d.last()-d.Content[0].First < maxPlace {
			return i
		}
	}
	return -1
}

// maxPlace is how many tokens the words after a cue have at most that say where or when, and nothing that is claimed.
const maxPlace = 5

// An uncued is a quotation of speech without a cue in its sentence.
type uncued struct {
	quotation int
	r         Range
	s, p      int32 // its sentence and paragraph
	next      int   // the first claim with a cue whose head is in a later sentence
	found     int   // how many claims have a cue
	prev      int   // the claim that the last such quotation went to, or -1
}

// What a quotation without a cue is, if it goes with no other claim.
const (
	OwnClaim = -1 // it is a claim of its own
	NoClaim  = -2 // it is part of no claim
)

// maxSpans is how many spans a claim's content has at most: the longest speeches that are printed in full have about a
// hundred paragraphs. What comes after is a claim of its own.
const maxSpans = 256

// last returns the last token of the claim's content.
func (c *Claim) last() int32 { return c.Content[len(c.Content)-1].Last - 1 }

// paragraph returns the paragraph of token i.
func (f *Finder) paragraph(i int32) int32 { return f.t.Sentences[f.t.Tokens[i].Sentence].Paragraph }

// alone reports whether sentence s holds nothing but quotations of speech, and perhaps brackets. It remembers the
// last answers: a sentence of many quotations is asked about for each, and so are its neighbours.
func (f *Finder) alone(s int32) bool {
	k := &f.alones[s&3]
	if k.sentence != s+1 {
		*k = remembered{s + 1, f.readAlone(s)}
	}
	return k.alone
}

// A remembered is whether a sentence is alone; its number is counted from 1.
type remembered struct {
	sentence int32
	alone    bool
}

// readAlone finds out what alone reports.
func (f *Finder) readAlone(s int32) bool {
	depth := 0 // of brackets
	for i := f.t.Sentences[s].First; i < f.t.Sentences[s].Last; i++ {
		k := &f.t.Tokens[i]
		switch f.g.Tags[i] {
		case lexicon.Left:
			depth++
		case lexicon.Right:
			depth--
		}
		if q := k.Quotation; q >= 0 && f.opaque[q] && f.starts[q] == i {
			i = f.ends[q] - 1
			continue
		}
		if depth <= 0 && (k.Kind == token.Word || k.Kind == token.Number) {
			return false
		}
	}
	return true
}

// wholly reports whether paragraph p holds nothing but quotations of speech. It remembers the last answer, as alone does.
func (f *Finder) wholly(p int32) bool {
	if p != f.askedWhole {
		f.askedWhole, f.whole = p, f.readWholly(p)
	}
	return f.whole
}

// readWholly finds out what wholly reports.
func (f *Finder) readWholly(p int32) bool {
	for s := f.t.Paragraphs[p].First; s < f.t.Paragraphs[p].Last; s++ {
		if !f.alone(s) {
			return false
		}
	}
	return true
}

// lastBefore returns the last claim before index next whose head is in paragraph p, one of speech if there is one, or -1.
func (f *Finder) lastBefore(next int, p int32) int {
	best := -1
	for i := next - 1; i >= max(0, next-maxLook) && f.paragraph(f.claims[i].Head) >= p; i-- {
		if f.claims[i].Parent >= 0 || f.paragraph(f.claims[i].Head) > p {
			continue
		}
		if f.claims[i].Speech {
			return i
		}
		if best < 0 && !f.novel {
			best = i
		}
	}
	return best
}

// maxLook bounds, in claims, the search back for the one that a quotation goes on with: a paragraph has seldom ten.
const maxLook = 64

// lastOf returns the last claim of paragraph p, among those before next and the one at prev, or -1.
func (f *Finder) lastOf(next, prev int, p int32) int {
	if p < 0 {
		return -1
	}
	best := f.lastBefore(next, p)
	if prev >= 0 && f.paragraph(f.claims[prev].last()) == p && (best < 0 || f.claims[best].last() < f.claims[prev].last()) {
		best = prev
	}
	if best >= 0 && !f.claims[best].Speech {
		// What was said in other words may go on in quotation marks, if it was plainly said and ends the paragraph.
		c := &f.claims[best]
		end := f.t.Sentences[f.t.Paragraphs[p].Last-1].Last
		if c.Score < plainScore || c.last() < end-2 {
			return -1
		}
	}
	return best
}

// plainScore is the least score of a claim in reported speech that a paragraph of quotations goes on with.
const plainScore = 70

// isTurn reports whether u, a paragraph of quotations after one whose last claim is claim last, is another speaker's
// turn: an answer to a question, a short question back, or a short utterance after those of two speakers.
func (f *Finder) isTurn(u *uncued, last int) bool {
	c := &f.claims[last]
	switch {
	case c.Evidence == ByTurn || f.ending(c.Content[len(c.Content)-1]) == '?':
		return true
	case u.r.Last-u.r.First >= maxTurn:
		return false
	case f.ending(u.r) == '?':
		return true
	}
	d := f.lastOf(u.next, -1, u.p-2)
	return d >= 0 && f.startsWithQuotation(u.p-1) && f.startsWithQuotation(u.p-2)
}

// maxTurn is how long, in tokens with its marks, what is asked back or answered without a cue is.
const maxTurn = 12

// startsWithQuotation reports whether paragraph p opens with a quotation mark.
func (f *Finder) startsWithQuotation(p int32) bool {
	par := &f.t.Paragraphs[p]
	return par.First < par.Last && f.t.Tokens[f.t.Sentences[par.First].First].Kind == token.Open
}

// continuedIn returns the claim of a later paragraph that holds a quotation which goes on with quotation q, or -1.
func (f *Finder) continuedIn(q, next, found int) int {
	end := min(len(f.t.Quotations), q+maxContinued)
	for k := q + 1; k < end; k++ {
		if f.t.Quotations[k].Continues != q {
			continue
		}
		if f.tied[k] {
			at := f.starts[k]
			for i := next; i < found; i++ {
				if f.claims[i].holds(at) {
					return i
				}
			}
			return -1
		}
		q = k
	}
	return -1
}

// maxContinued bounds, in quotations, the search for the cue of an utterance of several paragraphs.
const maxContinued = 16

// holding returns the claim that quotation q is part of, among the last few, or -1.
func (f *Finder) holding(q, next, prev int) int {
	at := f.ends[q] - 1
	if prev >= 0 && f.claims[prev].holds(at) {
		return prev
	}
	for i := next - 1; i >= 0 && i > next-8; i-- {
		if f.claims[i].holds(at) {
			return i
		}
	}
	return -1
}

// holds reports whether token i is in the content of c.
func (c *Claim) holds(i int32) bool {
	for _, r := range c.Content {
		if r.Contains(i) {
			return true
		}
	}
	return false
}

// firstAfter returns the claim of speech in the next sentence of paragraph p after s, or -1.
func (f *Finder) firstAfter(next, found int, s, p int32) int {
	for i := next; i < found; i++ {
		c := &f.claims[i]
		h := f.t.Tokens[c.Head].Sentence
		if f.t.Sentences[h].Paragraph != p || h > s+1 {
			return -1
		}
		if c.Speech && f.t.Tokens[f.t.Sentences[h].First].Kind == token.Open {
			return i
		}
	}
	return -1
}

// extend adds r to the content of claim i.
func (f *Finder) extend(i int, r Range) {
	c := &f.claims[i]
	if n := len(c.Content); n == cap(c.Content) {
		// Room for as many again: a speech of many paragraphs moves but a few times.
		first := len(f.arena)
		f.arena = append(f.arena, c.Content...)
		for range n + 1 {
			f.arena = append(f.arena, Range{})
		}
		c.Content = f.arena[first : first+n : len(f.arena)]
	}
	c.Content = append(c.Content, r)
	if n := len(c.Content); n > 1 && c.Content[n-2].First > r.First {
		slices.SortFunc(c.Content, func(a, b Range) int { return int(a.First - b.First) })
	}
}
