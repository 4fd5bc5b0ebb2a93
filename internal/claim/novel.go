package claim

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// The decisions were learned from news. In a novel most of what stands between marks is somebody's turn, and rules say so: what opens a
// paragraph or goes on after speech is speech (findOpenings), what was found in its sentences is corrected (mend), letters and verses are
// told from what is spoken (findWritten), and each quotation without a cue goes with another of its paragraph or is an utterance of its
// own (heard).

// isNovel reports whether the text is narrative with dialogue in it, as novels and stories are: what speaks for it outweighs what news have
// more of. Of the runs of three paragraphs of novels that have two turns one in ten is missed, of those of six one in forty; of six hundred
// articles of news with two paragraphs that open with a quotation one is taken for one, and of runs of three such paragraphs one in
// fifteen.
func (f *Finder) isNovel() bool {
	turns, bare, narrative, sum := 0, 0, 0, 0
	closed := false // the paragraph before is a turn and its quotation ends
	for p := range f.t.Paragraphs {
		switch par := &f.t.Paragraphs[p]; {
		case par.First >= par.Last:
		case f.startsWithQuotation(int32(p)):
			turns++
			before := closed
			if closed = f.t.Quotations[f.t.Tokens[f.t.Sentences[par.First].First].Quotation].Closed; !closed {
				break
			}
			if before {
				sum += answerWorth
			}
			if f.isBare(par) {
				bare++
			}
		case f.actsOut(par):
			turns++
			sum += beatWorth
			closed = true
		default:
			narrative++
			closed = false
		}
	}
	if turns < leastTurns {
		return false
	}
	sum -= narrative * newsParagraphWorth
	if turns+narrative > leastTurns {
		sum += bare * bareWorth // of two paragraphs, the second may go on with the first, as in news
	}
	for i := range f.t.Tokens {
		switch k := &f.t.Tokens[i]; {
		case k.Kind == token.Number:
			sum -= numberWorth
		case k.Kind == token.Close && i > 0 && (f.t.Tokens[i-1].Char == '?' || f.t.Tokens[i-1].Char == '!'):
			sum += exclamationWorth
		case k.Kind == token.Close && i > 3 && f.calls(i):
			sum += callWorth
		case k.Kind == token.Word && k.Quotation < 0:
			sum += f.narrates(i)
		}
	}
	return sum > leastNovel
}

// narrates says how much token i, which stands outside of quotations, speaks for narrative, or, below zero, against it.
func (f *Finder) narrates(i int) int {
	e := &f.l.Entries[f.g.Words[i]]
	switch tag := f.g.Tags[i]; {
	case e.Lists&(lexicon.Day|lexicon.Month) != 0:
		return -dayWorth
	case tag == lexicon.PRP:
		return pronounWorth
	case tag == lexicon.VBZ || tag == lexicon.VBP:
		if f.l.Share(e.Verb, lexicon.Verb) < cueShare && i > 0 && f.g.Tags[i-1] == lexicon.PRP {
			return deedWorth
		}
		return -presentWorth
	case tag == lexicon.VBD && f.l.Share(e.Verb, lexicon.Verb) < cueShare:
		return deedWorth
	case i > 0 && lexicon.ProperNouns.Has(tag) && lexicon.ProperNouns.Has(f.g.Tags[i-1]):
		if f.l.Entries[f.g.Words[i-1]].Lists&(lexicon.Courtesy|lexicon.Title|lexicon.RoleNoun) == 0 {
			return -fullNameWorth
		}
	}
	return 0
}

// calls reports whether the quotation that token i closes ends with whom it speaks to: "It leaks, Ana."
func (f *Finder) calls(i int) bool {
	if f.t.Tokens[i-1].Char != '.' && f.t.Tokens[i-1].Char != ',' || f.t.Tokens[i-3].Char != ',' {
		return false
	}
	return lexicon.ProperNouns.Has(f.g.Tags[i-2]) && f.l.Entries[f.g.Words[i-2]].Lists&lexicon.PlaceName == 0
}

// actsOut reports whether a paragraph begins with a deed, in one sentence, and what is said along with it: Lena shut the gate. "We are closed."
func (f *Finder) actsOut(par *token.Paragraph) bool {
	if par.Last < par.First+2 {
		return false
	}
	s := &f.t.Sentences[par.First]
	if s.Last-s.First > maxBeat || f.t.Tokens[s.Last-1].Quotation >= 0 || f.t.Tokens[s.Last].Kind != token.Open {
		return false
	}
	if n := &f.t.Sentences[par.First+1]; !f.allQuoted(n.First, n.Last) {
		return false
	}
	for i := s.First; i < s.Last; i++ {
		switch tag := f.g.Tags[i]; {
		case tag == lexicon.VBD:
			return f.besideToken(int(i)) < sureShare
		case lexicon.FiniteVerbs.Has(tag):
			return false
		}
	}
	return false
}

// maxBeat is how many tokens tell a deed at most.
const maxBeat = 16

// isBare reports whether a paragraph is nothing but quotations.
func (f *Finder) isBare(par *token.Paragraph) bool {
	return f.allQuoted(f.t.Sentences[par.First].First, f.t.Sentences[par.Last-1].Last)
}

// allQuoted reports whether all of the tokens [i, end) stand in quotations.
func (f *Finder) allQuoted(i, end int32) bool {
	for ; i < end; i++ {
		if f.t.Tokens[i].Quotation < 0 {
			return false
		}
	}
	return true
}

// What speaks for a novel, and against it: small whole numbers that a logistic model of novels and news comes to, rounded; but for answers
// and bare turns, which it takes for three and five, since local papers let one person speak in several paragraphs, as those news do not.
const (
	answerWorth        = 1 // a turn right after another, if both quotations end
	beatWorth          = 3 // a turn beside a deed
	bareWorth          = 1 // a turn with nothing beside it, if its quotation ends
	exclamationWorth   = 2 // a quotation that ends in a question or exclamation mark
	callWorth          = 2 // a quotation that ends with whom it speaks to
	pronounWorth       = 1 // a personal pronoun outside of quotations
	deedWorth          = 2 // the past tense of a verb that is seldom a cue
	presentWorth       = 1 // the present tense
	numberWorth        = 4
	dayWorth           = 4 // the name of a day or month
	fullNameWorth      = 3 // a name after a name, but not Mrs. Lund or Coach Lund
	newsParagraphWorth = 1 // a paragraph that opens with no quotation
	leastNovel         = 2
	// leastTurns is how many paragraphs open with a quotation at least. One is no dialogue.
	leastTurns = 2
	// cueShare is how often a verb may be a cue, in hundredths, whose past tense tells a deed.
	cueShare = 15
)

// heard returns the claim that u goes on with in a novel, where paragraphs of speech are turns, or OwnClaim.
func (f *Finder) heard(u *uncued) int {
	last := f.lastBefore(u.next, u.p)
	if u.prev >= 0 && f.paragraph(f.claims[u.prev].last()) == u.p && (last < 0 || f.claims[last].last() < f.claims[u.prev].last()) {
		last = u.prev
	}
	if last >= 0 && f.isApart(last, u) {
		last = -1
	}
	if c := f.t.Quotations[u.quotation].Continues; c >= 0 && last < 0 {
		last = f.holding(c, u.next, u.prev)
	}
	if last < 0 {
		last = f.firstAfter(u.next, u.found, u.s, u.p)
	}
	if last < 0 {
		last = f.continuedIn(u.quotation, u.next, u.found)
	}
	return last
}

// isApart reports whether u, which no cue ties to claim i, stands apart from it: "No!" Lena stood up. "I never saw it." A whole sentence
// is between them. Both are in one paragraph and so have one speaker, but they are two utterances.
func (f *Finder) isApart(i int, u *uncued) bool {
	c := &f.claims[i]
	if !c.Cue.Empty() {
		return false
	}
	a, b := c.last()+1, u.r.First
	mark := f.ending(c.Content[len(c.Content)-1])
	if a == b {
		return mark == '.' || mark == '?' || mark == '!'
	}
	if a > b || f.t.Tokens[a].Flags&token.Capital == 0 || mark == ',' {
		return false
	}
	switch f.t.Tokens[b-1].Char {
	case '.', '?', '!', ':':
		return true
	}
	return false
}

// isAllusion reports whether a quotation without a cue is the narrator's and nobody's speech: it goes on with a sentence of narrative, in a
// small letter, right after a dash or a word: It was, after all, "a haunt of herons."
func (f *Finder) isAllusion(r Range) bool {
	if r.First == 0 || r.First+1 >= r.Last {
		return false
	}
	before, k := &f.t.Tokens[r.First-1], &f.t.Tokens[r.First+1]
	if before.Sentence != f.t.Tokens[r.First].Sentence || before.Quotation >= 0 {
		return false
	}
	return k.Kind == token.Word && k.Flags&token.Capital == 0 && (before.Kind == token.Word || before.Char == '-' || before.Char == '~')
}

// findOpenings takes for speech the quotations that open a paragraph of a novel, whatever they end with: "I had rather" Lena began. What
// goes on after other speech in the paragraph is speech too: "I had," said Lena "but once, and in the dark".
func (f *Finder) findOpenings() {
	for p := range f.t.Paragraphs {
		par := &f.t.Paragraphs[p]
		spoken := int32(-1) // the sentence of the last speech
		for s := par.First; s < par.Last; s++ {
			x := &f.t.Sentences[s]
			for i := x.First; i < x.Last; i++ {
				q := f.t.Tokens[i].Quotation
				if q < 0 || f.starts[q] != i || f.t.Quotations[q].Depth > 0 {
					continue
				}
				if !f.opaque[q] && f.t.Tokens[i].Kind == token.Open {
					f.opaque[q] = f.isOpening(i, f.ends[q], par, spoken)
				}
				if f.opaque[q] {
					spoken = s
				}
				i = f.ends[q] - 1
			}
		}
	}
}

// isOpening reports whether the quotation [i, end) of a paragraph whose last speech so far is in the given sentence, or -1, is speech.
func (f *Finder) isOpening(i, end int32, par *token.Paragraph, spoken int32) bool {
	if end <= i+1 {
		return false // what has no token in it says nothing
	}
	switch {
	case i == f.t.Sentences[par.First].First:
		if f.opens(i, end) {
			return true
		}
	case spoken >= 0:
		if f.goesOn(i, end, spoken == f.t.Tokens[i].Sentence) {
			return true
		}
	}
	return f.exclaims(i, end)
}

// opens reports whether the quotation [i, end), which opens a paragraph, is speech: it starts with a capital, and is neither one word nor a
// title.
func (f *Finder) opens(i, end int32) bool {
	k := &f.t.Tokens[i+1]
	if end < i+3 || k.Kind == token.Word && k.Flags&token.Capital == 0 {
		return false
	}
	return f.isBroken(end) || !f.isTitle(int(i)+1, int(end)-2)
}

// goesOn reports whether the quotation [i, end), which follows speech in its paragraph or, if same is set, in its sentence, is speech.
// It opens a sentence, or a mark stands before it, or a word after which neither a name nor a word that is talked about is printed.
func (f *Finder) goesOn(i, end int32, same bool) bool {
	words, broken := int(end-i-2), f.isBroken(end)
	first := &f.t.Tokens[i+1]
	small := first.Kind == token.Word && first.Flags&token.Capital == 0
	if words < 1 || !broken && f.isTitle(int(i)+1, int(end)-2) {
		return false
	}
	opens := i == f.t.Sentences[f.t.Tokens[i].Sentence].First
	if !same {
		return opens && !small && (broken || words > 1)
	}
	switch tag := f.g.Tags[i-1]; {
	case broken && words > 1, words >= longRest:
		return true
	case tag == lexicon.Comma || tag == lexicon.Colon || tag == lexicon.Right || tag == lexicon.Closing || opens:
		return small || broken || words > 2
	case lexicon.Nouns.Has(tag) || lexicon.Adverbs.Has(tag) || tag == lexicon.PRP:
		return words > 3 && !f.namesBefore(int(i))
	}
	return false
}

// exclaims reports whether the quotation [i, end) is a question or an exclamation with a capital: with a cry of "Never!"
func (f *Finder) exclaims(i, end int32) bool {
	k := &f.t.Tokens[i+1]
	if mark := f.ending(Range{i, end}); i == 0 || mark != '?' && mark != '!' || k.Kind != token.Word || k.Flags&token.Capital == 0 {
		return false
	}
	return !f.namesBefore(int(i)) && f.g.Tags[i-1] != lexicon.POS
}

// longRest is how many tokens in quotation marks, after speech in their sentence, are more than a word or a name that is talked about.
const longRest = 10

// isBroken reports whether the closing mark before token end has a space before it: the dash of a speech that is broken off was lost.
func (f *Finder) isBroken(end int32) bool {
	k := &f.t.Tokens[end-1]
	return k.Kind == token.Close && k.Start > 0 && (f.t.Source[k.Start-1] == ' ' || f.t.Source[k.Start-1] == '\n')
}

// mend corrects what was found in the sentences of a novel by what was learned from news: a beat is no cue, a clause that stands within
// speech takes none of it, and narrative beside speech is not said.
func (f *Finder) mend() {
	f.sort(func(c *Claim) int32 { return f.t.Tokens[c.Head].Sentence })
	f.notes = resize(f.notes, len(f.claims))
	at := f.notes
	n := 0
	for i := range f.claims {
		c := f.claims[i]
		if c.Parent >= 0 {
			c.Parent = at[c.Parent]
		}
		var last *Claim
		if n > 0 {
			last = &f.claims[n-1]
		}
		switch f.mended(&c, last) {
		case leftOut:
			at[i] = -1
		case goesOnWithLast:
			for _, r := range c.Content {
				f.extend(n-1, r)
			}
			at[i] = int32(n - 1)
		case stays:
			f.claims[n] = c
			at[i] = int32(n)
			n++
		}
	}
	f.claims = f.claims[:n]
	for i := range f.claims { // what a claim that is left out held, another one may hold too
		for _, r := range f.claims[i].Content {
			f.tie(r)
		}
	}
}

// A fate is what becomes of a claim when those of a novel are mended.
type fate uint8

const (
	stays fate = iota
	leftOut
	goesOnWithLast // its content is more of that of the claim before it
)

// mended corrects c, which stands after the claim last, if there is one, and returns what becomes of it.
func (f *Finder) mended(c, last *Claim) fate {
	if c.Parent >= 0 && !f.claims[c.Parent].holds(c.Cue.First) {
		return leftOut // its cue stood in the narrative that was taken out of what holds it
	}
	if !c.Speech && c.Parent < 0 && f.hasSpeech(c) {
		if (last == nil || !f.isRest(last, c)) && !f.isBeside(c) {
			for _, r := range c.Content { // follow finds whom it belongs to
				f.tied[f.t.Tokens[r.First].Quotation] = false
			}
			return leftOut
		}
		c.Speech, c.Evidence = true, ByQuotation
	}
	if !c.Speech {
		if f.quotesLittle(c) {
			return leftOut
		}
		return stays
	}
	beat := f.isBeat(c)
	if last != nil && (f.isRest(last, c)) {
		return goesOnWithLast
	}
	if beat {
		*c = Claim{Content: c.Content, Head: c.Content[0].First, Score: 50, Speech: true, Evidence: ByNothing,
			Action: f.t.Tokens[c.Head].Sentence, Parent: c.Parent}
	}
	return stays
}

// quotesLittle reports whether some words of the content of c, but no more than half, are in quotation marks. In a novel such words are
// seldom somebody's: they are titles, what things are called, and what the narrator makes fun of.
func (f *Finder) quotesLittle(c *Claim) bool {
	all, quoted := 0, 0
	for _, r := range c.Content {
		for i := r.First; i < r.Last; i++ {
			if k := &f.t.Tokens[i]; k.Kind == token.Word {
				all++
				if k.Quotation >= 0 {
					quoted++
				}
			}
		}
	}
	return quoted > 0 && 2*quoted <= all
}

// hasSpeech reports whether quotations of speech stand in the content of c, and then leaves nothing else in it.
func (f *Finder) hasSpeech(c *Claim) bool {
	first := len(f.arena)
	for _, r := range c.Content {
		for i := r.First; i < r.Last; i++ {
			if q := f.t.Tokens[i].Quotation; q >= 0 && f.opaque[q] && f.starts[q] == i && f.t.Tokens[i].Kind == token.Open {
				f.arena = append(f.arena, Range{i, f.ends[q]})
				i = f.ends[q] - 1
			}
		}
	}
	if len(f.arena) == first {
		return false
	}
	c.Content = f.arena[first:len(f.arena):len(f.arena)]
	return true
}

// isBeside reports whether the cue of c stands beside one of its quotations: right after it, or not far before the first.
func (f *Finder) isBeside(c *Claim) bool {
	if f.l.Share(c.Lemma, lexicon.Verb) < besideScore {
		return false
	}
	if first := c.Content[0].First; c.Cue.Last <= first {
		return first-c.Cue.Last < maxCueGap
	}
	for _, r := range c.Content {
		if d := c.Cue.First - r.Last; d == 0 || d == 1 {
			return true
		}
		if d := c.Source.First - r.Last; !c.Source.Empty() && (d == 0 || d == 1) {
			return true
		}
	}
	return false
}

// maxCueGap is how many tokens stand at most between a cue and the quotation after it: said to one of the boys of the house, "...".
const maxCueGap = 10

// isBeat reports whether what stands after the one quotation of c is a sentence about what somebody does: "Never!" Lena clasped her hands.
// It starts with a capital after the end of a sentence, and its verb, which is seldom a cue, has an object or a pronoun before it.
func (f *Finder) isBeat(c *Claim) bool {
	first := c.last() + 1
	if !c.Speech || len(c.Content) > 1 || c.Source.First != first || c.Head < first || f.l.Share(c.Lemma, lexicon.Verb) >= sureShare {
		return false
	}
	switch f.ending(c.Content[0]) {
	case '.', '?', '!':
	default:
		return false
	}
	if f.t.Tokens[first].Flags&token.Capital == 0 {
		return false
	}
	if tag := f.g.Tags[first]; tag == lexicon.PRP && f.t.Tokens[first].End-f.t.Tokens[first].Start > 1 {
		return true
	}
	for i := c.Head; i < c.Cue.Last; i++ {
		if lexicon.Nouns.Has(f.g.Tags[i]) {
			return true
		}
	}
	return false
}

// isRest reports whether the quotation of d is the rest of that of c: it goes on in a small letter, or the verb of d is seldom a cue.
func (f *Finder) isRest(c, d *Claim) bool {
	start := d.Content[0].First
	if !c.Speech || c.Head <= c.last() || start < c.Head || f.t.Tokens[c.Head].Sentence != f.t.Tokens[start].Sentence {
		return false
	}
	first := &f.t.Tokens[min(start+1, d.last())]
	if first.Kind == token.Word && first.Flags&token.Capital == 0 {
		return true
	}
	return len(d.Content) == 1 && d.Head >= c.Head && d.Head < start && f.t.Tokens[start-1].Char == ',' &&
		f.l.Share(d.Lemma, lexicon.Verb) < sureShare
}
