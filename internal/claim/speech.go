package claim

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

const (
	// besideScore is the least share of cases in which a verb before or after a quotation was its cue.
	besideScore = 30
	// maxBefore bounds the search, in items, for the cue before a quotation.
	maxBefore = 30
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
			excerpt := f.isExcerpt(q) && !f.closeExcerpt(q) && !f.isOwnSpeech(q)
			f.opaque[q] = t.Tokens[f.starts[q]].Kind != token.Open || f.isSpeech(int(f.starts[q])) && !excerpt
		}
	}
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
	case u.words == 0:
		return true
	case !u.inner && !u.ended && f.isTitle(u.first, u.last):
		return u.after != ',' || !u.start || !f.cueFollows(u.end+1) // but: "No Boats, No Fish", said a sign
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

// resumesSpeech reports whether a quotation after a mark goes on with an earlier one of its sentence that is speech:
// "The mast holds," said the rigger; "the stay is gone."
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
	case f.voices(i-1) && !f.isModifier(u):
		return true // the usher answered "yes" and left
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
	if k := i - 1; k > 2 && f.t.Tokens[k].Char == ':' && f.l.Entries[f.g.Words[k-1]].Verb == f.be {
		return lexicon.Among(" address brand name nickname password song title tune ", f.t.In(k-2)) // the brand was: "Polar Ox"
	}
	w := f.l.Entries[f.g.Words[i-1]].Verb
	switch f.l.Entries[w].Form {
	case "call", "label":
		return true
	}
	return f.names(w)
}

// names reports whether the verb with the given lemma says what something is named, and nothing else: a defender
// nicknamed "The Wardrobe". To call or to label something may be a claim about it.
func (f *Finder) names(w lexicon.Word) bool {
	switch f.l.Entries[w].Form {
	case "name", "title", "entitle", "dub", "nickname", "rename":
		return true
	}
	return false
}

// voices reports whether token i is a verb whose object is what is said aloud, and nothing else: answered, shouted.
func (f *Finder) voices(i int) bool {
	if !lexicon.Verbs.Has(f.g.Tags[i]) || i > 0 && f.l.Entries[f.g.Words[i-1]].Verb == f.be && f.g.Tags[i] == lexicon.VBN {
		return false // answered "in full" by the ministry
	}
	v := f.l.Entries[f.l.Entries[f.g.Words[i]].Verb].Form
	return lexicon.Among(" answer reply respond retort shout yell cry scream bellow chant exclaim mutter mumble murmur whisper gasp ", v)
}

// isModifier reports whether a noun follows a quotation that belongs to it: shouted "no cuts" slogans.
func (f *Finder) isModifier(u *utterance) bool {
	return u.end < int(u.sentence.Last) && lexicon.Nouns.Has(f.g.Tags[u.end])
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
