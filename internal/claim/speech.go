package claim

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/syntax"
	"github.com/sayso-go/sayso/internal/token"
)

const (
	// besideScore is the least share of cases in which a verb before or after a quotation was its cue.
	besideScore = 30
	// colonShare is the same where a colon stands between the two, and colonScore the least score of such a cue.
	colonShare = 12
	colonScore = 70
	// anyVerbScore is the score of a verb that no corpus showed beside a quotation, where a comma before the closing mark
	// says that the sentence goes on with a cue: "Freezing," sighed a courier.
	anyVerbScore = 60
	// maxBefore bounds the search, in items, for the cue before a quotation, and maxUnmarked that where no mark stands between the two.
	maxBefore   = 30
	maxUnmarked = 8
)

// findSpeech decides, for each quotation that is in no other, whether it is speech, which is read as a whole, or a part
// of its sentence like any other: a title, a word, a fragment.
func (f *Finder) findSpeech() {
	t := f.t
	n := len(t.Quotations)
	f.opaque, f.tied = resize(f.opaque, n), resize(f.tied, n)
	f.starts, f.ends = resize(f.starts, n), resize(f.ends, n)
	for i := range t.Tokens {
		for q := t.Tokens[i].Quotation; q >= 0; q = int32(t.Quotations[q].Parent) {
			if f.ends[q] == 0 {
				f.starts[q] = int32(i)
			}
			f.ends[q] = int32(i) + 1
		}
	}
	for q := range t.Quotations {
		if t.Quotations[q].Depth == 0 && f.ends[q] > f.starts[q] {
			f.opaque[q] = t.Tokens[f.starts[q]].Kind != token.Open || f.isSpeech(int(f.starts[q])) && !f.isExcerpt(q)
		}
	}
}

// isExcerpt reports whether quotation q is a paragraph that opens with a mark and nothing closes, goes on with or introduces: one out of
// what is printed from elsewhere, whose other marks are lost. Who speaks in it is looked for in its sentences. In a novel a mark is lost
// now and then.
func (f *Finder) isExcerpt(q int) bool {
	t := f.t
	quotations := t.Quotations
	if f.novel || quotations[q].Closed || quotations[q].Continues >= 0 {
		return false
	}
	for k := q + 1; k < min(len(quotations), q+maxContinued); k++ {
		if quotations[k].Continues == q {
			return false
		}
	}
	i := f.starts[q]
	p := f.paragraph(i)
	return i == t.Sentences[t.Paragraphs[p].First].First && (i == 0 || t.Tokens[i-1].Char != ':')
}

// resize returns s with n elements, all zero, in the same memory if it has room for them.
func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/4)
	}
	s = s[:n]
	clear(s)
	return s
}

// An utterance is what is looked at of a quotation to tell whether it is speech.
type utterance struct {
	open        int // the token that opens it
	first, last int // its words, without its marks: tokens [first, last]
	end         int // the token after its marks
	words       int // how many there are, up to maxCounted

	sentence      *token.Sentence // that it stands in
	char          byte            // the mark at its end, or 0
	before, after byte            // the marks beside it, or 0

	capital bool // it begins with a capital, or no word
	inner   bool // a sentence ends within
	ended   bool // it ends with a mark, or not at all
	start   bool // a sentence may begin with it
	whole   bool // it is all of its sentence
}

// maxCounted is how many words of a quotation are counted.
const maxCounted = 40

// utteranceAt looks at the quotation that token i opens, and reports whether there is anything in it.
func (f *Finder) utteranceAt(i int) (u utterance, ok bool) {
	t := f.t
	q := t.Tokens[i].Quotation
	u.open, u.first, u.end = i, i+1, int(f.ends[q])
	u.last = u.end - 1
	if u.last > i && t.Tokens[u.last].Kind == token.Close {
		u.last--
	}
	if u.last <= i {
		return u, false
	}
	u.sentence = &t.Sentences[t.Tokens[i].Sentence]
	u.char = t.Tokens[u.last].Char
	first := &t.Tokens[u.first]
	u.capital = first.Flags&token.Capital != 0 || first.Kind != token.Word
	for k := u.first; k <= u.last && u.words < maxCounted; k++ {
		if t.Tokens[k].Kind == token.Word {
			u.words++
		}
		u.inner = u.inner || k < u.last && endsSentence(t.Tokens[k].Char)
	}
	switch u.char {
	case '.', ',', '?', '!', '~', '-':
		u.ended = true
	default:
		u.ended = !t.Quotations[q].Closed || t.Quotations[q].Continues >= 0
	}
	sentenceFirst := int(u.sentence.First)
	u.start = i == sentenceFirst
	if !u.start {
		u.before = t.Tokens[i-1].Char
		u.start = t.Tokens[i-1].Kind == token.Close || i-1 == sentenceFirst && f.isTime(i-1) ||
			endsSentence(u.before) || u.before == '*' || u.before == '('
	}
	if u.end < len(t.Tokens) {
		u.after = t.Tokens[u.end].Char
	}
	rest := int(u.sentence.Last) - u.end
	u.whole = u.start && (rest <= 0 || rest == 1 && t.Tokens[u.end].Kind == token.Punct)
	return u, true
}

// endsSentence reports whether a sentence may end with a mark.
func endsSentence(char byte) bool { return char == '.' || char == '?' || char == '!' }

// isSpeech reports whether the quotation that token i opens is an utterance, by what stands within and before it.
func (f *Finder) isSpeech(i int) bool {
	u, ok := f.utteranceAt(i)
	if !ok || f.isTerm(&u) {
		return false
	}
	switch {
	case u.inner && (u.capital || u.start || u.before == ',' || u.before == ':'):
		return true
	case u.before == ':':
		return u.ended && (u.words > 1 || u.capital) || u.capital && u.words > 2
	case f.resumesSpeech(&u):
		return true
	case u.start:
		return f.isSpeechAtStart(&u)
	}
	return f.isSpeechWithin(&u)
}

// isTerm reports whether a quotation is plainly no speech: empty, a title, a name or a noise.
func (f *Finder) isTerm(u *utterance) bool {
	i := u.open
	switch {
	case u.words == 0 || !u.inner && !u.ended && f.isTitle(u.first, u.last):
		return true
	case u.char == ',' && !u.inner && !f.novel && (f.isTitle(u.first, u.last-1) || u.words <= 2 && !u.start):
		// "Salt and Iron," a play about the strike, opens on Friday.
		if !f.cueFollows(u.end) && !f.cueBefore(i) && !f.cueBefore(i-1) {
			return true
		}
	}
	if f.t.Tokens[u.first].Char == '(' && f.bracketEnd(int32(u.first), int32(u.last+1)) >= int32(u.last)-1 {
		return true // "(Applause.)"
	}
	return !u.start && !u.inner && f.namesBefore(i)
}

// resumesSpeech reports whether a quotation after a mark goes on with an earlier one of its sentence that is speech: "The mast holds," said
// the rigger; "the stay is gone."
func (f *Finder) resumesSpeech(u *utterance) bool {
	if u.start || !u.ended && (u.words <= 2 || u.after != '.') {
		return false
	}
	return f.punctuated(u.open) && f.speechBefore(u.open, int(u.sentence.First))
}

// isSpeechAtStart reports whether a quotation with which a sentence may begin is speech.
func (f *Finder) isSpeechAtStart(u *utterance) bool {
	headline := u.open == int(u.sentence.First) && u.after == ':'
	switch {
	case headline && u.words > 2 && f.hasFinite(int32(u.open), int32(u.last)+1):
		return true // 'We were told to swim': survivor
	case u.ended && (u.char != '.' || u.whole || u.words > 1):
		return true
	case (u.after == ',' || u.after == '-') && (u.words > 2 || f.cueFollows(u.end+1)):
		return true // "It works", she said: commas outside
	case u.words <= 3:
		return false
	}
	return u.whole || u.capital && u.end < int(u.sentence.Last) && f.cueFollows(u.end)
}

// isSpeechWithin reports whether a quotation after words of its sentence is speech.
func (f *Finder) isSpeechWithin(u *utterance) bool {
	i := u.open
	switch {
	case u.before == ',':
		if u.ended && (u.capital || u.char != '.' || u.words > 4) || u.capital && u.words > 4 {
			return true
		}
		return u.words > 3 && (f.cueBefore(i-1) || i > 1 && lexicon.FiniteVerbs.Has(f.g.Tags[i-2]))
	case u.before == '-':
		return u.ended && u.words > 1 // MANAGUA, March 3 - "The clinic has no ice left," a nurse said.
	case f.cueBefore(i):
		return u.capital && (u.words > 2 || u.ended) || u.ended && u.words > 5
	case u.char == ',' && f.g.Tags[i-1] == lexicon.CC:
		return f.hasClause(u.first, u.last) // The pipe burst and "the cellar filled in minutes," Leal said.
	}
	return false
}

// punctuated reports whether a mark stands before token i, or before a conjunction that stands there: she said, but "..."
func (f *Finder) punctuated(i int) bool {
	if f.g.Tags[i-1] == lexicon.CC && i > 1 {
		i--
	}
	return f.t.Tokens[i-1].Kind == token.Punct
}

// isTime reports whether token i is a time of day: 14:02.
func (f *Finder) isTime(i int) bool {
	k := &f.t.Tokens[i]
	s := f.t.Source[k.Start:k.End]
	return k.Kind == token.Number && len(s) >= 4 && strings.IndexByte(s, ':') > 0 || len(s) < 8 && isClock(s)
}

// hasClause reports whether the tokens [i, last) start with a subject and hold a finite verb.
func (f *Finder) hasClause(i, last int) bool {
	switch f.g.Tags[i] {
	case lexicon.DT, lexicon.PRP, lexicon.PRPS, lexicon.NNP, lexicon.EX, lexicon.NNS:
	default:
		return false
	}
	for k := i; k < last; k++ {
		if lexicon.Verbs.Has(f.g.Tags[k]) {
			return true
		}
	}
	return false
}

// isTitle reports whether the tokens [i, last] are written as the title of a work is: two words or more, all of them with
// a capital but for the small ones, which are no more than half.
func (f *Finder) isTitle(i, last int) bool {
	capitals, small := 0, 0
	for k := i; k <= last; k++ {
		t := &f.t.Tokens[k]
		switch {
		case t.Kind != token.Word || t.Flags&token.Clitic != 0:
		case t.Flags&token.Capital != 0:
			capitals++
		case k == i || int(t.End-t.Start) > 4:
			return false
		default:
			small++
		}
	}
	return capitals > 1 && capitals >= small
}

// speechBefore reports whether an earlier quotation of the sentence, which starts at token first, is speech.
func (f *Finder) speechBefore(i, first int) bool {
	for k, n := i-1, 0; k >= first && n < maxBefore; k, n = k-1, n+1 {
		if q := f.t.Tokens[k].Quotation; q >= 0 && f.opaque[q] {
			return true
		}
	}
	return false
}

// namesBefore reports whether the word before token i says that a name or title follows: a boat called "Mermaid".
func (f *Finder) namesBefore(i int) bool {
	if i == 0 {
		return false
	}
	w := f.l.Entries[f.g.Words[i-1]].Verb
	switch f.l.Entries[w].Form {
	case "call", "label":
		return true
	}
	return f.names(w)
}

// names reports whether the verb with the given lemma says what something is named, and nothing else: a defender nicknamed
// "The Wardrobe". To call or to label something may be a claim about it.
func (f *Finder) names(w lexicon.Word) bool {
	switch f.l.Entries[w].Form {
	case "name", "title", "entitle", "dub", "nickname", "rename":
		return true
	}
	return false
}

// cueFollows reports whether, at token i, a short subject and a cue or a cue follow.
func (f *Finder) cueFollows(i int) bool {
	for k := i; k < len(f.t.Tokens) && k < i+4; k++ {
		if lexicon.Verbs.Has(f.g.Tags[k]) {
			return f.besideToken(k) >= besideScore
		}
	}
	return false
}

// cueBefore reports whether the word before token i is a verb that stands before quotations.
func (f *Finder) cueBefore(i int) bool {
	for k := i - 1; k >= 0 && k > i-3; k-- {
		if lexicon.Verbs.Has(f.g.Tags[k]) {
			return f.besideToken(k) >= besideScore
		}
	}
	return false
}

// besideToken returns in how many of a hundred cases the verb at token k was a cue, 0 if it is no verb.
func (f *Finder) besideToken(k int) int {
	w := f.l.Entries[f.g.Words[k]].Verb
	if w == 0 {
		return 0
	}
	return f.l.Share(w, lexicon.Verb)
}

// findSpoken lists what the rules make of the sentence's quotations of speech: those with a cue beside them.
func (f *Finder) findSpoken() {
	f.spoken = f.spoken[:0]
	used := -1 // the last quotation that is in a candidate
	for i := range f.items {
		if f.items[i].tag != quoted || i <= used {
			continue
		}
		c, ok := f.cueAfter(i)
		if !ok {
			c, ok = f.cueBeforeQuotation(i)
		}
		if !ok {
			continue
		}
		c.speech = true
		c.n, c.content[0] = 1, pair{i, i + 1}
		used = i
		if k := f.secondQuotation(max(c.cue[1], c.source[1], i+1)); k > i {
			if _, again := f.cueAfter(k); !again {
				c.content[1] = pair{k, k + 1}
				c.n++
				used = k
			}
		}
		f.spoken = append(f.spoken, c)
	}
}

// maxBreak is how many items may stand between a cue and its source and the second quotation of what somebody says.
const maxBreak = 14

// secondQuotation returns the quotation with which somebody goes on after a cue and a source that end before item i, or -1: "It was late,"
// she said, "and we went home."
func (f *Finder) secondQuotation(i int) int {
	for k := i; k <= i+maxBreak; k++ {
		switch t := f.tag(k); {
		case t == quoted:
			return k
		case lexicon.FiniteVerbs.Has(t), t == lexicon.VBG && f.share(k) >= besideScore:
			return -1 // said, adding: "..."
		}
	}
	return -1
}

// endsWithComma reports whether the quotation that is item i ends with a comma, or one follows its marks.
func (f *Finder) endsWithComma(i int) bool {
	last := f.items[i].last - 1
	if f.t.Tokens[last].Kind == token.Close {
		last--
	}
	return f.t.Tokens[last].Char == ',' || f.tag(i+1) == lexicon.Comma
}

// goesOnAfter reports whether the sentence goes on after quotation i, whose mark is one that may end it, since the word after it has no
// capital: "Fire!" the usher screamed.
func (f *Finder) goesOnAfter(i int) bool {
	switch f.ending(Range{f.items[i].first, f.items[i].last}) {
	case '?', '!', '~':
	default:
		return false
	}
	if i+1 >= len(f.items) {
		return false
	}
	k := &f.t.Tokens[f.items[i+1].first]
	return k.Kind == token.Word && k.Flags&token.Capital == 0
}

// besideShare returns the score of verb group g beside a quotation.
func (f *Finder) besideShare(g *group, comma bool) int {
	w := f.verb(g.main)
	if w == 0 {
		if comma {
			return anyVerbScore
		}
		return 0
	}
	if f.isBe(g.main) || f.isHave(g.main) {
		return 0
	}
	s := f.l.Share(w, lexicon.Verb)
	if comma && s < anyVerbScore {
		s = anyVerbScore
	}
	return s
}

// groupAt returns the verb group that starts at item i, or nil.
func (f *Finder) groupAt(i int) *group {
	for k := range f.groups {
		if f.groups[k].first == i {
			return &f.groups[k]
		}
	}
	return nil
}

// cueAfter looks for the cue after quotation i: "...," said Roth; "...," Roth said; "..." — Ana Roth.
func (f *Finder) cueAfter(i int) (c candidate, ok bool) {
	j := i + 1
	comma := f.endsWithComma(i)
	if f.tag(j) == lexicon.Comma {
		j++
	}
	if f.char(j) == '-' || f.char(j) == ':' {
		return f.nameAfterMark(i, j)
	}
	if c, ok = f.cueAndName(j, comma); ok {
		return c, true
	}
	e := f.fullPhrase(j)
	if e == j {
		return c, false
	}
	comma = comma || f.goesOnAfter(i)
	for _, k := range [3]int{e, f.asideEnd(e), f.relativeEnd(e)} {
		g := f.groupAt(k)
		if g == nil || !g.finite || k <= j {
			continue
		}
		s := f.besideShare(g, comma || f.brokenOff(i, g))
		if s < besideScore {
			continue
		}
		c = f.cuedBeside(g, pair{j, k}, s)
		c.cue[1] = f.inStatement(g.last)
		return c, true
	}
	return c, false
}

// nameAfterMark looks for a name up to the end of the sentence after the dash or, in a headline, the colon at item j, behind quotation i.
func (f *Finder) nameAfterMark(i, j int) (c candidate, ok bool) {
	e := f.apposition(f.fullPhrase(j+1), j+1)
	if e == j+1 || e < f.sentenceEnd() {
		return c, false
	}
	capital := f.t.Tokens[f.items[j+1].first].Flags&token.Capital != 0
	if !capital && !(i == f.dateline && f.char(j) == ':' && f.tag(e-1) != quoted) {
		return c, false
	}
	return candidate{head: j, cue: pair{j, j + 1}, source: pair{j + 1, e}, score: 90, evidence: ByQuotation}, true
}

// cueAndName looks for a cue and a source behind it at item j, after a quotation: said Roth. It takes any verb if a comma parts the two.
func (f *Finder) cueAndName(j int, comma bool) (c candidate, ok bool) {
	g := f.groupAt(j)
	if g == nil || g.to || !g.finite && f.tag(g.main) != lexicon.VBN {
		return c, false
	}
	k := g.last
	for lexicon.Adverbs.Has(f.tag(k)) || f.tag(k) == lexicon.RP {
		k++
	}
	e := f.apposition(f.namePhrase(k), k)
	s := f.besideShare(g, comma)
	return f.cuedBeside(g, pair{k, e}, s), e > k && s >= besideScore
}

// cuedBeside returns a candidate whose cue is verb group g beside a quotation, without a content so far.
func (f *Finder) cuedBeside(g *group, source pair, score int) candidate {
	c := f.cuedBy(g, lexicon.Beside, source, score)
	c.evidence = ByQuotation
	return c
}

// brokenOff reports whether quotation i ends with a dash, and the verb of g says that somebody begins, or goes on: "The bridge—" Ana began. Of
// other verbs nobody knows whether they tell what is done then: "The bridge—" Ana stopped.
func (f *Finder) brokenOff(i int, g *group) bool {
	if f.ending(Range{f.items[i].first, f.items[i].last}) != '-' {
		return false
	}
	switch f.verbForm(g.main) {
	case "begin", "start", "interrupt", "falter", "manage", "continue", "resume", "try":
		return g.main+1 == g.last && f.tag(g.last) != lexicon.TO && !nounStart.Has(f.tag(g.last))
	}
	return false
}

// asideEnd returns the item after an aside between commas that starts at e, or -1: Roth, who ..., said.
func (f *Finder) asideEnd(e int) int {
	if f.tag(e) != lexicon.Comma {
		return -1
	}
	commas := 0
	for k := e + 1; k < len(f.items) && k < e+maxPhrase; k++ {
		switch f.tag(k) {
		case lexicon.Comma:
			if commas++; f.groupAt(k+1) != nil {
				return k + 1
			}
			if commas == 3 {
				return -1
			}
		case quoted:
			return -1
		}
	}
	return -1
}

// namePhrase is fullPhrase for the source after a cue: what follows a name with a preposition other than of, from, for and
// at says where it was said, wrote Ana Roth in her review.
func (f *Finder) namePhrase(k int) int {
	e := f.nounPhrase(k)
	if e > k && lexicon.ProperNouns.Has(f.tag(e-1)) && prepositions.Has(f.tag(e)) && !f.is(e, "of", "from", "for", "at") {
		return e
	}
	return f.fullPhrase(k)
}

// relativeEnd returns the item after a relative clause without commas that starts at e, where another finite verb stands, or
// -1: a farmer who lives there said.
func (f *Finder) relativeEnd(e int) int {
	if !relatives.Has(f.tag(e)) {
		return -1
	}
	verbs := 0
	for k := range f.groups {
		g := &f.groups[k]
		if g.first <= e || !g.finite {
			continue
		}
		if verbs++; verbs == 2 && g.first < e+maxPhrase {
			return g.first
		}
	}
	return -1
}

// cueBeforeQuotation looks for the cue before quotation i: Roth said, "..."; Roth told the council on Monday: "...".
func (f *Finder) cueBeforeQuotation(i int) (c candidate, ok bool) {
	k := i - 1
	colon, comma := f.char(k) == ':', f.tag(k) == lexicon.Comma
	least := besideScore
	if colon {
		least = colonShare
	}
	if colon || comma {
		k--
	}
	if f.is(k, "that") {
		k--
	}
	for n := len(f.groups) - 1; n >= 0; n-- {
		g := &f.groups[n]
		if g.first > k {
			continue
		}
		if k-g.main > maxBefore {
			break
		}
		// A verb that a comma parts from a quotation is its cue, The city reasoned, "because they pay."; with a colon it is if its
		// subject is a person: prices rose: "...".
		s := f.besideShare(g, g.finite && g.main == k && (comma || colon && f.byPerson(g)))
		if s >= least && (comma || colon || k-g.main < maxUnmarked) {
			return f.leadingTo(i, g, k, s)
		}
		if g.finite && !f.relativeVerb(g) {
			break
		}
	}
	if colon {
		return f.nameBeforeColon(k + 1)
	}
	return c, false
}

// leadingTo makes a candidate of verb group g before quotation i, where words and a mark up to item k stand between them, and reports
// whether it is one; s is its score beside a quotation.
func (f *Finder) leadingTo(i int, g *group, k, s int) (c candidate, ok bool) {
	if g.passive && !f.isBe(g.first) {
		return c, false
	}
	c = f.cuedBeside(g, pair{}, s)
	c.cue[1] = f.inStatement(g.last)
	if g.to {
		c.cue[0] = g.main
	}
	if f.char(i-1) == ':' {
		c.score = max(s, colonScore)
		c.evidence = ByColon
		if k == c.cue[1]-1 {
			c.cue[1] = i
		}
	}
	if g.first == 0 && g.finite {
		// Said coach Pickett: "..."
		if e := f.apposition(f.fullPhrase(g.last), g.last); e == k+1 {
			c.source = pair{g.last, e}
			return c, true
		}
	}
	c.source = f.subject(g)
	return c, true
}

// nameBeforeColon makes a candidate of what stands in the sentence before the colon at item colon, if that is who speaks or a noun for what is said:
// Romeo: "..."; From the verdict: "..."; Her advice: "...".
func (f *Finder) nameBeforeColon(colon int) (c candidate, ok bool) {
	b := 0
	if f.is(0, "from") {
		b = 1
	}
	if colon <= b || f.apposition(f.fullPhrase(b), b) != colon && !f.introduces(pair{b, colon}) {
		return c, false
	}
	c = candidate{head: colon, cue: pair{colon, colon + 1}, source: pair{b, colon}, score: labelScore, evidence: ByColon}
	last := colon - 1
	owner := f.dependent(last, syntax.Labels(syntax.Poss))
	if f.l.Share(f.noun(last), lexicon.Noun) >= 5 && (owner >= 0 || b == 0) {
		c.head, c.cue[0] = last, last
		c.source = pair{}
		if owner >= 0 {
			c.source = pair{int(f.nodes[owner].left), int(f.nodes[owner].right)}
		}
	}
	return c, true
}

// introduces reports whether the items p are a name, a comma and what the person is, without a verb: Piet de Wit, the losing captain: "...";
// Ana Roth, 34, nurse: "...".
func (f *Finder) introduces(p pair) bool {
	b, last := p[0], p[1]-1
	if !lexicon.ProperNouns.Has(f.tag(b)) || f.tag(f.nounPhrase(b)) != lexicon.Comma || last >= b+maxAside {
		return false
	}
	if f.nounLists(b)&(lexicon.Day|lexicon.Month|lexicon.PlaceName) != 0 || f.nounKind(last) == dayKind || f.tag(last) == lexicon.CD {
		return false
	}
	return !f.finiteBefore(b, p[1])
}

// byPerson reports whether the subject of verb group g is a name, he or she.
func (f *Finder) byPerson(g *group) bool {
	p := f.subject(g)
	if p.empty() {
		return false
	}
	h := f.headIn(p)
	return lexicon.ProperNouns.Has(f.tag(h)) || f.is(h, "he", "she")
}

// subject returns the subject of verb group g: a description with a name after it, where they stand before the verb between commas, or else the
// one in the tree, or that of the verb it is joined to.
func (f *Finder) subject(g *group) pair {
	if p := f.apposed(g.first); !p.empty() {
		return p
	}
	s, _ := f.subjectOf(g.main)
	if s < 0 {
		return pair{}
	}
	p := pair{int(f.nodes[s].left), int(f.nodes[s].right)}
	switch {
	case s < g.first:
		p[1] = min(p[1], g.first)
	case s >= g.last:
		p[0] = max(p[0], g.last)
	default:
		return pair{}
	}
	return p
}

// apposed returns the description and the name that end with a comma before item e, if a comma or the sentence's begin stands before them: In
// June, the keeper, Ana Roth, wrote. Trees take many such for a part of what stands before.
func (f *Finder) apposed(e int) pair {
	if f.tag(e-1) != lexicon.Comma {
		return pair{}
	}
	k := e - 2
	for k > f.dateline && lexicon.ProperNouns.Has(f.tag(k)) {
		k--
	}
	if k == e-2 || f.tag(k) != lexicon.Comma || !lexicon.Nouns.Has(f.tag(k-1)) {
		return pair{}
	}
	for b := k - 1; b >= f.dateline && b > k-maxRole; b-- {
		if f.tag(b) != lexicon.DT && f.tag(b) != lexicon.PRPS {
			continue
		}
		if (b == f.dateline || f.tag(b-1) == lexicon.Comma) && f.nounPhrase(b) == k {
			return pair{b, e - 1}
		}
		break
	}
	return pair{}
}

// relativeVerb reports whether g is the verb of a relative clause, over which the search for a cue may go on.
func (f *Finder) relativeVerb(g *group) bool {
	return relatives.Has(f.tag(g.first - 1))
}
