package claim

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/syntax"
	"github.com/sayso-go/sayso/internal/token"
)

// An item is a token of a sentence, or a quotation of speech as a whole.
type item struct {
	first, last int32
	word        lexicon.Word
	tag         lexicon.Tag
	lemma       lexicon.Word
	key         uint16 // of what is printed, for is
	lex         uint32 // of what is printed, for features
	share       uint8  // in how many of a hundred cases the word was part of a cue
	quoted      bool   // within a quotation that is no item of its own
	split       bool   // a mark of such a quotation stands before it
}

// quoted is the tag of an item that is a quotation of speech.
const quoted = lexicon.NumTags

// maxItems is how many items of a sentence are looked at. The longest sentences that people write have about three
// hundred words; what is longer is a list or a table, of which the beginning is read.
const maxItems = 600

// host returns sentence i, or where it is nothing but an utterance that ends in a question or an exclamation mark and the
// sentence after it may name who speaks, "Where to?" the driver asked., the two as one; and the sentence after it.
func (f *Finder) host(i int32) (token.Sentence, int32) {
	t := f.t
	s := t.Sentences[i]
	k := s.Last - 1
	if i+1 >= int32(len(t.Sentences)) {
		return s, i + 1
	}
	following := &t.Sentences[i+1]
	if following.Paragraph != s.Paragraph || t.Tokens[following.First].Kind != token.Word {
		return s, i + 1
	}
	if k < s.First+2 || t.Tokens[k].Kind != token.Close {
		return s, i + 1
	}
	q := t.Tokens[k].Quotation
	if c := t.Tokens[k-1].Char; c != '?' && c != '!' || f.starts[q] != s.First || !f.opaque[q] {
		return s, i + 1
	}
	s.Last = following.Last
	return s, i + 2
}

// read calls do for each of the sentences [first, last) that can hold a claim, once it is read, and then for what
// stands in brackets in it, which is read as a sentence of its own: ("Nobody asked us," a fisherman wrote).
func (f *Finder) read(first, last int32, do func()) {
	for i := first; i < last; {
		s, next := f.host(i)
		f.asides, f.base = f.asides[:0], len(f.claims)
		for whole := s; whole.First < whole.Last; {
			s.First, s.Last = whole.First, f.clauseEnd(&whole)
			if f.readSentence(&s) {
				do()
			}
			whole.First = s.Last
			if s.Last < whole.Last {
				whole.First++
				f.base = len(f.claims)
			}
		}
		for k, n := 0, len(f.asides); k < n; k++ {
			if s := f.asides[k]; f.readSentence(&s) {
				do()
			}
		}
		i = next
	}
}

// readSentence makes the sentence's items and reports whether there is anything in them that can be a claim; if so,
// it reads their tree.
func (f *Finder) readSentence(s *token.Sentence) bool {
	if !f.readItems(s) {
		return false
	}
	f.dateline = f.datelineEnd(s)
	if !f.mayClaim() {
		return false
	}
	f.readTrees(s)
	return true
}

// readTrees parses what of the sentence its items stand in, as far as that is not parsed yet, and reads the trees
// over the items. A unit within a quotation of speech is not worth a tree: that it has a root is all that is read of
// it.
func (f *Finder) readTrees(s *token.Sentence) {
	t, k := f.t, 0
	end := f.items[len(f.items)-1].last
	for i := t.Tokens[s.First].Sentence; i <= t.Tokens[s.Last-1].Sentence; i++ {
		x := &t.Sentences[i]
		from, to := max(x.First, s.First), x.Last
		if s.Last < to {
			to = s.Last + 1 // with the semicolon or the comma that ends a clause
		}
		for first := from; first < min(to, end); {
			last := syntax.Unit(t, first, to)
			for f.items[k].last <= first {
				k++
			}
			switch it := &f.items[k]; {
			case f.p.Labels[first] != syntax.NoLabel:
			case it.first <= first && last <= it.last:
				f.p.Flatten(first, last)
			default:
				f.p.ParseUnit(f.g, first, last)
			}
			first = last
		}
	}
	f.readTree(s.First, s.Last)
}

// readItems makes the sentence's items and reports whether there are two or more, and words or a colon among them.
func (f *Finder) readItems(s *token.Sentence) bool {
	f.items = f.items[:0]
	t, depth := f.t, 0 // of brackets that are left out
	worth, split := false, false
	for i := s.First; i < s.Last && len(f.items) < maxItems; i++ {
		k := &t.Tokens[i]
		if i == s.First && f.isTime(int(i)) {
			continue // the time stamp of a live report
		}
		if q := k.Quotation; depth == 0 && q >= 0 && f.opaque[q] && f.starts[q] == i {
			end := min(f.ends[q], s.Last)
			f.items = append(f.items, item{first: i, last: end, tag: quoted, lex: 5})
			i = end - 1
			worth = true
			continue
		}
		if k.Kind == token.Open || k.Kind == token.Close {
			split = true
			continue
		}
		tag := f.g.Tags[i]
		switch {
		case tag == lexicon.Left:
			if depth > 0 || i > s.First && f.leavesOut(i, s) {
				depth++
			}
			continue
		case tag == lexicon.Right:
			depth = max(depth-1, 0)
			continue
		case depth > 0:
			continue
		}
		word := f.g.Words[i]
		lemma := f.l.Lemma(word, tag)
		f.items = append(f.items, item{
			first: i, last: i + 1, word: word, tag: tag, lemma: lemma,
			key: keyOf(t.Source[k.Start], int(k.End-k.Start)), lex: f.lexOf(i, lemma), share: f.shareOf(lemma, tag),
			quoted: k.Quotation >= 0, split: split,
		})
		split = false
		worth = worth || lexicon.Verbs.Has(tag) || lexicon.Nouns.Has(tag) || tag == lexicon.Colon
	}
	return worth && len(f.items) > 1
}

// leavesOut reports whether what stands in the bracket that token i opens is no part of sentence s; it is an aside
// then, if it is long enough.
func (f *Finder) leavesOut(i int32, s *token.Sentence) bool {
	end := f.bracketEnd(i, s.Last)
	if end > i+minAside {
		f.asides = append(f.asides, token.Sentence{First: i + 1, Last: end, Paragraph: s.Paragraph})
	}
	return end > 0
}

// maxDateline is the longest dateline in items: DUN HARBOUR, Norland, 12 November (Reuters) -
const maxDateline = 12

// datelineEnd returns the item after the dateline that paragraph and sentence s open with, or 0: a town in capitals,
// and whatever stands before a dash. No source and no content begins there. While weights are learned it is not
// looked for, since what people marked never stands there.
func (f *Finder) datelineEnd(s *token.Sentence) int {
	if n := f.timeEnd(s); n > 0 {
		return n
	}
	par := &f.t.Paragraphs[s.Paragraph]
	if par.First != f.t.Tokens[s.First].Sentence {
		return 0
	}
	if c := f.char(1); (c == ':' || c == '|') && (isRubric(f.text(0)) || !par.Headline && f.lists(0)&lexicon.PlaceName != 0) {
		return 2
	}
	if f.is(0, "p.s.", "p.p.s.") {
		return 1 // of a letter
	}
	if f.t.Tokens[f.items[0].first].Flags&token.Upper == 0 {
		return f.placeEnd()
	}
	for i := 1; i < len(f.items) && i <= maxDateline; i++ {
		switch t := f.tag(i); {
		case f.char(i) == '-', f.char(i) == ':' && f.script.labels < 2 && !par.Headline && f.shouted(i):
			return i + 1
		case lexicon.Verbs.Has(t) || t == quoted || t == lexicon.PRP:
			return 0
		}
	}
	return 0
}

// isRubric reports whether a word says what kind of text follows the mark after it, and no more: Exclusive: The mill will close.
func isRubric(word string) bool {
	switch word {
	case "Exclusive", "EXCLUSIVE", "Breaking", "BREAKING", "Update", "UPDATE", "Updated", "UPDATED", "Correction", "CORRECTION", "Watch", "WATCH",
		"Live", "LIVE", "Video", "VIDEO", "Photo", "PHOTO", "Opinion", "OPINION", "Analysis", "ANALYSIS", "Explainer", "EXPLAINER":
		return true
	}
	return false
}

// placeEnd returns the item after a dateline that is not in capitals, or 0: a place, and perhaps a day, before a dash and a sentence that
// begins with a capital: Berlin — Every eighth.
func (f *Finder) placeEnd() int {
	place := false
	for i := 0; i+1 < len(f.items) && i <= maxPlaceline && !f.novel; i++ {
		switch t := f.tag(i); {
		case f.char(i) == '-':
			if (place || i <= maxTown) && f.hasCapital(f.items[i+1].first) {
				return i + 1
			}
			return 0
		case t != lexicon.Comma && t != lexicon.CD && !f.hasCapital(f.items[i].first) && !(i == 0 && f.strange(f.items[0].first)):
			return 0
		}
		if f.isGiven(f.items[i].first) && f.lists(i)&lexicon.Month == 0 {
			return 0
		}
		place = place || f.lists(i)&(lexicon.PlaceName|lexicon.Month) != 0
	}
	return 0
}

// maxTown is how many words name a town at most that no list has.
const maxTown = 2

// maxPlaceline is the longest such dateline in items: Port Harcourt, Nigeria, 3 May —
const maxPlaceline = 7

// shouted reports whether all words before item i are in capitals, as the town of a dateline is: KUALA LUMPUR: Palm
// oil fell.
func (f *Finder) shouted(i int) bool {
	for k := range i {
		if t := &f.t.Tokens[f.items[k].first]; t.Kind == token.Word && t.Flags&token.Upper == 0 {
			return false
		}
	}
	return true
}

// timeEnd returns the item after the time of day that an entry of a live blog opens with, or 0: 14.02: or 9:41am BST
// - or [11:20].
func (f *Finder) timeEnd(s *token.Sentence) int {
	if f.t.Sentences[f.t.Paragraphs[s.Paragraph].First].First != s.First {
		return 0
	}
	i := 0
	if f.tag(i) == lexicon.Left {
		i++
	}
	if i >= len(f.items) || !isClock(f.text(i)) {
		return 0
	}
	i++
	for n := 0; n < 3 && i < len(f.items); n++ {
		s, c := f.text(i), f.char(i)
		if isDayHalf(s) || isTimeZone(s) || c == ':' || c == '-' || c == '|' || f.tag(i) == lexicon.Right {
			i++
		}
	}
	if i >= len(f.items) || f.t.Tokens[f.items[i].first].Flags&token.Capital == 0 && f.tag(i) != quoted {
		return 0
	}
	if t := f.tag(i); lexicon.Verbs.Has(t) || t == lexicon.IN || t == lexicon.Comma {
		return 0 // 14.02 is when it left
	}
	return i
}

// isDayHalf reports whether s says which half of the day a time is of.
func isDayHalf(s string) bool { return s == "am" || s == "pm" || s == "a.m." || s == "p.m." }

// isTimeZone reports whether s is the name of a time zone: GMT, BST, EDT.
func isTimeZone(s string) bool {
	return len(s) == 3 && (s == "GMT" || s == "CET" || s[1:] == "ST" || s[1:] == "DT")
}

// isClock reports whether s is a time of day: 14:02, 9.41am.
func isClock(s string) bool {
	s = strings.TrimSuffix(strings.TrimSuffix(s, "am"), "pm")
	n := len(s)
	if n != 4 && n != 5 || s[n-3] != ':' && s[n-3] != '.' {
		return false
	}
	return digit(s[0]) && digit(s[n-4]) && digit(s[n-2]) && s[n-2] < '6' && digit(s[n-1])
}

// digit reports whether c is a decimal digit.
func digit(c byte) bool { return '0' <= c && c <= '9' }

// mayClaim reports whether the sentence holds a quotation of speech or a word that may be a cue, and so is worth a tree.
func (f *Finder) mayClaim() bool {
	f.glimpses = resize(f.glimpses, len(f.items))
	may := f.Teach != nil && f.Weights == nil || f.Teach == nil && f.viewed()
	f.begin(MayBeCue)
	for i := range f.items {
		f.glimpses[i] = never
		switch {
		case f.items[i].tag == quoted:
			may = true
		case !f.isGlimpsed(i):
		case f.Weights == nil:
			f.glimpses[i] = -never // they are being learned
		default:
			f.place(i)
			f.glimpse(i)
		}
	}
	f.weigh()
	for _, p := range f.places {
		f.glimpses[p.at] = p.score
		may = may || p.score >= f.leastGlimpse()
	}
	return may
}

// isGlimpsed reports whether it is asked at a glance if a cue may turn on item i.
func (f *Finder) isGlimpsed(i int) bool {
	tag := f.items[i].tag
	if !anchors.Has(tag) {
		return false
	}
	return lexicon.Verbs.Has(tag) || f.items[i].share > 0 || tag == lexicon.Colon || tag == lexicon.IN || tag == lexicon.RB
}

// viewed reports whether the sentence says in a turn of phrase whose words it gives: in an aside or where it begins,
// In the court's view, at its end, with per and a source, a comma and who says it, or a court that heard it, with
// a noun that asserts a clause, or of one what it is.
func (f *Finder) viewed() bool {
	for i := f.dateline + 2; i+2 < len(f.items); i++ {
		if f.tag(i-1) == lexicon.Comma && f.is(i, "it") && i+3 < len(f.items) && f.tag(i+3) == lexicon.Comma && f.isRumour(i+2) {
			return true
		}
		if f.tag(i-1) == lexicon.Comma && f.is(i, "in", "by", "on") {
			if c, _ := f.whose(i); !c.source.empty() {
				return true
			}
		}
	}
	if f.perAt() >= 0 || f.trails() {
		return true
	}
	if a, _ := f.hearing(); a >= 0 {
		return true
	}
	for i := f.dateline; i+3 < len(f.items); i++ {
		if f.assertsAt(i) {
			return true
		}
	}
	return f.isStated() || f.beginsWithView()
}

// assertsAt reports whether item i is a noun with what it asserts, or part of what says who thinks or was told what.
func (f *Finder) assertsAt(i int) bool {
	switch t := f.tag(i); {
	case lexicon.Nouns.Has(t):
		_, _, ok := f.assertion(i)
		return ok || f.givenWord(i) >= 0 || f.isPromise(i)
	case t == lexicon.IN:
		return f.impression(i) >= 0
	case lexicon.Verbs.Has(t):
		return f.mounting(i) >= 0 || f.branded(i) > 0 || f.loreHas(i) || f.cameOut(i) >= 0 || t == lexicon.VBN && f.isTold(i) && f.isBe(i-1) && f.thatNear(i)
	}
	return false
}

// beginsWithView reports whether the sentence may begin with whose view or words it gives: In the view of, Per the
// report.
func (f *Finder) beginsWithView() bool {
	if f.is(f.dateline, "per") {
		c, _ := f.per(f.dateline)
		return !c.source.empty()
	}
	if f.isQuoting(f.dateline) {
		return true
	}
	if !f.is(f.dateline, "in", "to", "by", "on", "but", "and") {
		return false
	}
	for i := f.dateline + 1; i < min(len(f.items), f.dateline+maxDateline); i++ {
		if f.isView(f.dateline, i) {
			return true
		}
	}
	return false
}

// viewWords are the nouns with which a sentence says whose view or words it gives.
var viewWords = []string{"view", "opinion", "words", "telling", "judgment", "judgement", "estimation", "eyes", "mind"}

// leastGlimpse returns the least log-odds at a glance of what is asked whether it is a cue.
func (f *Finder) leastGlimpse() float32 {
	if f.Teach != nil {
		return taughtGlimpse
	}
	return leastGlimpse
}

// maxBracket is how long a bracket within a sentence may be, in tokens, for what is in it to be left out.
const maxBracket = 80

// minAside is how many tokens a bracket has at least, less one, to be read as a sentence of its own: (she said no).
const minAside = 3

// bracketEnd returns where the bracket that token i opens is closed, or 0.
func (f *Finder) bracketEnd(i, last int32) int32 {
	depth := 0
	for k := i; k < last && k < i+maxBracket; k++ {
		switch f.g.Tags[k] {
		case lexicon.Left:
			depth++
		case lexicon.Right:
			if depth--; depth == 0 {
				return k
			}
		}
	}
	return 0
}

// text returns what is printed at item i.
func (f *Finder) text(i int) string {
	it := &f.items[i]
	return f.t.Source[f.t.Tokens[it.first].Start:f.t.Tokens[it.last-1].End]
}

// tag returns the tag of item i, NoTag outside the sentence.
func (f *Finder) tag(i int) lexicon.Tag {
	if i < 0 || i >= len(f.items) {
		return lexicon.NoTag
	}
	return f.items[i].tag
}

// char returns the mark that item i is, or 0.
func (f *Finder) char(i int) byte {
	if i < 0 || i >= len(f.items) {
		return 0
	}
	return f.t.Tokens[f.items[i].first].Char
}

// is reports whether item i is one of the given words; they are in small letters.
func (f *Finder) is(i int, words ...string) bool {
	if i < 0 || i >= len(f.items) || f.items[i].tag >= lexicon.Comma {
		return false
	}
	key := f.items[i].key
	for _, w := range words {
		if key == keyOf(w[0], len(w)) && equalFold(f.text(i), w) {
			return true
		}
	}
	return false
}

// keyOf tells most words apart: their length, and their first letter in either case.
func keyOf(first byte, n int) uint16 { return uint16(n)<<8 | uint16(first|0x20) }

// equalFold reports whether s is w, which is in small ASCII letters, in capitals or not.
func equalFold(s, w string) bool {
	if len(s) != len(w) {
		return false
	}
	for i := 0; i < len(s); i++ {
		b := s[i]
		if 'A' <= b && b <= 'Z' {
			b += 'a' - 'A'
		}
		if b != w[i] {
			return false
		}
	}
	return true
}

// verb returns the lemma of item i as a verb, or 0.
func (f *Finder) verb(i int) lexicon.Word {
	if i < 0 || i >= len(f.items) {
		return 0
	}
	return f.l.Entries[f.items[i].word].Verb
}

// verbForm returns the infinitive of the verb that item i is a form of, if any.
func (f *Finder) verbForm(i int) string { return f.l.Entries[f.verb(i)].Form }

// noun returns the lemma of item i, which is in the sentence, as a noun, or 0.
func (f *Finder) noun(i int) lexicon.Word { return f.l.Entries[f.items[i].word].Noun }

// lists returns the lists that item i's word stands in.
func (f *Finder) lists(i int) lexicon.Lists {
	if i < 0 || i >= len(f.items) {
		return 0
	}
	return f.l.Entries[f.items[i].word].Lists
}

// nounLists returns the lists that item i's word, or the noun that it is a form of, stands in.
func (f *Finder) nounLists(i int) lexicon.Lists {
	if i < 0 || i >= len(f.items) {
		return 0
	}
	return f.lists(i) | f.l.Entries[f.noun(i)].Lists
}

// span returns the tokens of the items [i, j), with the marks of quotations that lie wholly within it.
func (f *Finder) span(i, j int) Range {
	if i >= j {
		return Range{}
	}
	r := Range{f.items[i].first, f.items[j-1].last}
	return f.widen(r)
}

// widen takes in the marks beside r of quotations that end within it.
func (f *Finder) widen(r Range) Range {
	t := f.t
	for r.First > 0 && t.Tokens[r.First-1].Kind == token.Open && f.ends[t.Tokens[r.First-1].Quotation] <= r.Last+1 {
		r.First--
	}
	if n := int(r.Last) + 1; n < len(t.Tokens) && t.Tokens[n].Kind == token.Close && t.Tokens[r.Last].Kind == token.Punct &&
		t.Tokens[r.Last].Quotation == t.Tokens[n].Quotation && r.Contains(f.starts[t.Tokens[n].Quotation]) {
		r.Last++ // the full stop before the closing mark
	}
	for int(r.Last) < len(t.Tokens) && t.Tokens[r.Last].Kind == token.Close {
		if f.starts[t.Tokens[r.Last].Quotation] < r.First {
			break
		}
		r.Last++
	}
	return r
}
