package claim

import (
	"strings"

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
			closed = false
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
		return -presentWorth
	case tag == lexicon.VBD && f.l.Share(e.Verb, lexicon.Verb) < cueShare:
		return deedWorth
	case i > 0 && lexicon.ProperNouns.Has(tag) && lexicon.ProperNouns.Has(f.g.Tags[i-1]) && f.l.Entries[f.g.Words[i-1]].Lists&(lexicon.Courtesy|lexicon.Title|lexicon.RoleNoun) == 0:
		return -fullNameWorth
	}
	return 0
}

// actsOut reports whether a paragraph is a deed, in one sentence, and what is said along with it: Lena shut the gate. "We are closed."
func (f *Finder) actsOut(par *token.Paragraph) bool {
	if par.Last < par.First+2 {
		return false
	}
	s := &f.t.Sentences[par.First]
	if k := &f.t.Tokens[f.t.Sentences[par.First+1].First]; k.Kind != token.Open || s.Last-s.First > maxBeat || f.t.Tokens[s.Last-1].Quotation >= 0 {
		return false
	}
	for i := f.t.Sentences[par.First+1].First; i < f.t.Sentences[par.Last-1].Last; i++ {
		if f.t.Tokens[i].Quotation < 0 {
			return false
		}
	}
	for i := s.First; i < s.Last; i++ {
		switch tag := f.g.Tags[i]; {
		case tag == lexicon.VBD:
			return f.l.Share(f.l.Entries[f.g.Words[i]].Verb, lexicon.Verb) < cueShare
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
	for i := f.t.Sentences[par.First].First; i < f.t.Sentences[par.Last-1].Last; i++ {
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
	bareWorth          = 1 // a turn with nothing beside it, if its quotation ends
	exclamationWorth   = 2 // a quotation that ends in a question or exclamation mark
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
// is between them. Both are in one paragraph and so have one speaker, but they are two utterances. So they are where a participle of saying stands before
// u: "No," she replied, and went out exclaiming, "I never saw it!"
func (f *Finder) isApart(i int, u *uncued) bool {
	c := &f.claims[i]
	if v := u.r.First - 2; !c.Cue.Empty() && v >= c.Cue.Last && f.g.Tags[v] == lexicon.VBG && f.t.Tokens[v+1].Char == ',' {
		verb := f.l.Entries[f.g.Words[v]].Verb
		if verb == 0 {
			verb = f.l.Find(strings.TrimSuffix(f.t.In(int(v)), "ing")) // exclaiming, which the lexicon has not
		}
		if f.l.Share(verb, lexicon.Verb) >= sureShare {
			return true
		}
	}
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

// isSetOff reports whether all lines of paragraph p are indented.
func (f *Finder) isSetOff(p int32) bool {
	par := &f.t.Paragraphs[p]
	if !f.isIndented(par) {
		return false
	}
	for i := par.Start; i+1 < par.End; i++ {
		if c := f.t.Source[i+1]; f.t.Source[i] == '\n' && c != ' ' && c != '\t' {
			return false
		}
	}
	return true
}

// isIndented reports whether the first line of a paragraph is indented.
func (f *Finder) isIndented(par *token.Paragraph) bool {
	return par.Start > 0 && (f.t.Source[par.Start-1] == ' ' || f.t.Source[par.Start-1] == '\t')
}

// insets reports whether so few paragraphs are indented that those are set off.
func (f *Finder) insets() bool {
	n := 0
	for p := range f.t.Paragraphs {
		if f.isIndented(&f.t.Paragraphs[p]) {
			n++
		}
	}
	return n*insetShare < len(f.t.Paragraphs)
}

// insetShare is the share of a text's paragraphs, one in so many, that letters and poems have at most.
const insetShare = 4

// findWritten marks the quotations of a novel that are printed and not spoken: verses and letters. They take no turn in its dialogue, and
// make a claim only where a cue says whose they are.
func (f *Finder) findWritten() {
	f.written = resize(f.written, len(f.t.Quotations))
	inset := f.insets()
	for p := int32(0); int(p) < len(f.t.Paragraphs); p++ {
		switch {
		case f.isSigned(p):
			p = f.letter(p)
		case !f.isQuoted(p):
		case inset && f.isSetOff(p):
			f.write(p)
		case f.isSalutation(p), f.announced(p):
			p = f.letter(p)
		}
	}
}

// isAllusion reports whether a quotation without a cue is the narrator's and nobody's speech: it goes on with a sentence of narrative, in a
// small letter, right after a dash or a word: It was, after all, "a haunt of herons."
func (f *Finder) isAllusion(r Range) bool {
	if r.First == 0 || r.First+1 >= r.Last || f.t.Tokens[r.First-1].Sentence != f.t.Tokens[r.First].Sentence || f.t.Tokens[r.First-1].Quotation >= 0 {
		return false
	}
	k, before := &f.t.Tokens[r.First+1], &f.t.Tokens[r.First-1]
	return k.Kind == token.Word && k.Flags&token.Capital == 0 && (before.Kind == token.Word || before.Char == '-' || before.Char == '~')
}

// writing returns the claim that u, which is printed and not spoken, goes on with, or OwnClaim.
func (f *Finder) writing(u *uncued) int {
	for _, i := range [...]int{u.prev, f.lastBefore(u.next, u.p-1)} {
		if i < 0 {
			continue
		}
		last := f.claims[i].last()
		if q := f.t.Tokens[last].Quotation; q >= 0 && f.written[q] && last < u.r.First && f.paragraph(last) >= u.p-1 {
			return i
		}
	}
	return OwnClaim
}

// isQuoted reports whether paragraph p starts with a quotation and holds nothing beside quotations of speech.
func (f *Finder) isQuoted(p int32) bool {
	if int(p) >= len(f.t.Paragraphs) || !f.startsWithQuotation(p) {
		return false
	}
	q := f.t.Tokens[f.t.Sentences[f.t.Paragraphs[p].First].First].Quotation
	return q >= 0 && f.opaque[q] && f.wholly(p)
}

// write marks the quotations that start in paragraph p.
func (f *Finder) write(p int32) {
	first, last := f.tokens(p)
	for i := first; i < last; i++ {
		if q := f.t.Tokens[i].Quotation; q >= 0 {
			f.written[q] = true
		}
	}
}

// tokens returns the tokens of paragraph p, which has a sentence.
func (f *Finder) tokens(p int32) (first, last int32) {
	par := &f.t.Paragraphs[p]
	return f.t.Sentences[par.First].First, f.t.Sentences[par.Last-1].Last
}

// letter marks the paragraphs of the letter that starts with paragraph p, and those above it that say where and when it was written. It
// returns the letter's last paragraph: the one before narrative, that with a name and no more, or that which closes the quotation of
// several.
func (f *Finder) letter(p int32) int32 {
	for k := p - 1; k >= 0 && k >= p-maxHead && f.isQuoted(k) && f.isLine(k); k-- {
		f.write(k)
	}
	open := false
	for n := int32(0); n < maxLetter; n++ {
		f.write(p)
		first, last := f.tokens(p)
		closed := f.t.Quotations[f.t.Tokens[first].Quotation].Closed
		if open && closed || !f.isQuoted(p+1) || n > 0 && f.isLine(p) && last > first+1 && f.t.Tokens[first+1].Flags&token.Capital != 0 && f.ending(Range{first, last}) != ',' {
			break
		}
		open = !closed
		p++
	}
	return p
}

const (
	// maxHead is how many lines stand at most above a letter's salutation.
	maxHead = 3
	// maxLetter bounds the paragraphs of a letter.
	maxLetter = 64
	// maxLine is how many tokens a line of a letter has at most that is no sentence, with its marks.
	maxLine = 9
)

// isLine reports whether paragraph p is a few words without a verb, as a place, a date, a salutation and a signature are.
func (f *Finder) isLine(p int32) bool {
	first, last := f.tokens(p)
	if last-first > maxLine {
		return false
	}
	for i := first; i < last; i++ {
		k, tag := &f.t.Tokens[i], f.g.Tags[i]
		if k.Char == '?' || k.Char == '!' || k.Kind == token.Word && (lexicon.Verbs.Has(tag) || tag == lexicon.PRP || tag == lexicon.UH) {
			return false
		}
	}
	return true
}

// isSalutation reports whether a letter starts with paragraph p: My dear Jo, in a line of its own before another quotation, or in capitals.
func (f *Finder) isSalutation(p int32) bool {
	first, last := f.tokens(p)
	i := f.dear(first, last)
	if i < 0 {
		return false
	}
	if dear := f.printed(i); strings.ToUpper(dear) == dear || i > first+1 && dear[0] == 'D' {
		return true
	}
	end := f.ending(Range{first, last})
	return last-first <= maxLine && (end == ',' || end == 0) && f.isQuoted(p+1)
}

// isSigned reports whether paragraph p is a letter's salutation and says who wrote it, before a paragraph of the letter: "Dear Jo" [wrote
// Lena],
func (f *Finder) isSigned(p int32) bool {
	if !f.startsWithQuotation(p) || !f.isQuoted(p+1) {
		return false
	}
	first, last := f.tokens(p)
	end := f.ends[f.t.Tokens[first].Quotation]
	if end-first > maxLine || end >= last || last-end > maxLine || f.dear(first, end) < 0 {
		return false
	}
	for i := end; i < last; i++ {
		if w := f.printed(i); w == "wrote" || w == "writes" {
			return true
		}
	}
	return false
}

// dear returns which of the tokens [first, last) is the dear or dearest of a salutation, or -1.
func (f *Finder) dear(first, last int32) int32 {
	i := first + 1
	for i < last-1 && (strings.EqualFold(f.printed(i), "my") || strings.EqualFold(f.printed(i), "very")) {
		i++
	}
	if dear := f.printed(i); !strings.EqualFold(dear, "dear") && !strings.EqualFold(dear, "dearest") {
		return -1
	}
	return i
}

// printed returns what is printed of token i.
func (f *Finder) printed(i int32) string {
	k := &f.t.Tokens[i]
	return f.t.Source[k.Start:k.End]
}

// announced reports whether the paragraph before p ends with a colon or a dash after a word for something written, and no cue of speech.
func (f *Finder) announced(p int32) bool {
	if p == 0 || f.t.Paragraphs[p-1].First >= f.t.Paragraphs[p-1].Last {
		return false
	}
	_, last := f.tokens(p - 1)
	s := &f.t.Sentences[f.t.Tokens[last-1].Sentence]
	if c := f.t.Tokens[last-1].Char; c != ':' && c != '-' {
		return false
	}
	written := false
	for i := max(s.First, last-maxAnnounced); i < last; i++ {
		switch f.printed(i) {
		case "letter", "note", "telegram", "postscript", "contents", "lines", "verses", "epistle":
			written = true
		}
		if lexicon.Verbs.Has(f.g.Tags[i]) && f.besideToken(int(i)) >= sureShare {
			return false
		}
	}
	return written
}

// maxAnnounced is how many tokens before a colon are read for the word for something written.
const maxAnnounced = 16

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
				if !f.opaque[q] && f.t.Tokens[i].Kind == token.Open && f.ends[q] > i+1 { // what has no token in it says nothing
					switch {
					case i == f.t.Sentences[par.First].First:
						f.opaque[q] = f.opens(i, f.ends[q])
					case spoken >= 0:
						f.opaque[q] = f.goesOn(i, f.ends[q], spoken == s)
					}
					f.opaque[q] = f.opaque[q] || f.exclaims(i, f.ends[q])
				}
				if f.opaque[q] {
					spoken = s
				}
				i = f.ends[q] - 1
			}
		}
	}
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
		if c.Parent >= 0 && !f.claims[c.Parent].holds(c.Cue.First) {
			at[i] = -1 // its cue stood in the narrative that was taken out of what holds it
			continue
		}
		at[i] = int32(n)
		if !c.Speech && c.Parent < 0 && f.hasSpeech(&c) {
			switch {
			case n > 0 && f.isRest(&f.claims[n-1], &c), f.isBeside(&c):
				c.Speech, c.Evidence = true, ByQuotation
			default: // follow finds whom it belongs to
				for _, r := range c.Content {
					f.tied[f.t.Tokens[r.First].Quotation] = false
				}
				at[i] = -1
				continue
			}
		}
		switch {
		case !c.Speech && f.quotesLittle(&c):
			at[i] = -1
			continue
		case n > 0 && c.Speech && f.isRest(&f.claims[n-1], &c), n > 0 && f.isBeat(&c) && f.isMore(&f.claims[n-1], &c):
			for _, r := range c.Content {
				f.extend(n-1, r)
			}
			at[i] = int32(n - 1)
			continue
		case f.isBeat(&c):
			c = Claim{Content: c.Content, Head: c.Content[0].First, Score: 50, Speech: true, Evidence: ByNothing,
				Action: f.t.Tokens[c.Head].Sentence, Parent: c.Parent}
		}
		f.claims[n] = c
		n++
	}
	f.claims = f.claims[:n]
	for i := range f.claims { // what a claim that is left out held, another one may hold too
		for _, r := range f.claims[i].Content {
			f.tie(r)
		}
	}
}

// quotesLittle reports whether some words of the content of c, but no more than half, are in quotation marks. In a novel such words are
// seldom somebody's: they are titles, what things are called, and what the narrator makes fun of.
func (f *Finder) quotesLittle(c *Claim) bool {
	all, quoted := 0, 0
	for _, r := range c.Content {
		for i := r.First; i < r.Last; i++ {
			if f.t.Tokens[i].Kind != token.Word {
				continue
			}
			all++
			if f.t.Tokens[i].Quotation >= 0 {
				quoted++
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

// isMore reports whether the quotation of d, which has no cue, goes on with c, which has one and stands in its paragraph.
func (f *Finder) isMore(c, d *Claim) bool {
	return c.Speech && !c.Cue.Empty() && c.Parent < 0 && f.paragraph(c.Head) == f.paragraph(d.Head)
}

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
