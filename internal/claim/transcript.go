package claim

import (
	"slices"
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// A transcript is what is known of a text in which labels or lines of their own name who speaks.
type transcript struct {
	labels                int // how many paragraphs start with a speaker's label
	firstLabel, lastLabel int
	lines                 int // how many paragraphs are a speaker's line, with speech below
	lastLine              int
	names                 [maxSpeakers]int32 // the tokens of the last words of the names of labels and lines, each name once
	times                 [maxSpeakers]int   // how often a label or a line has it
	lined                 [maxSpeakers]bool  // it has a line of its own
	back                  [maxSpeakers]bool  // it comes back after another
	known, met            int                // how many names there are, and which was met last
}

// A speakerLine is a paragraph that names who says what the next paragraphs hold:
//
//	Ana Roth -- Chief Executive     ANA ROTH:     Ana Roth (00:12)     Ana Roth
type speakerLine struct {
	name  Range
	colon Range // empty if there is none
	last  int32 // the last token of the name, without what follows a comma
	timed bool  // there is a time
	bare  bool  // there is nothing but the name
}

const (
	// minLines is how many speakers' lines make a transcript, if a name comes back among them. Heads of lists and of articles look like them.
	minLines = 3
	// maxSpeakers is how many speakers are remembered, while one is looked for that comes back.
	maxSpeakers = 16
	// maxSpeakerLine is the length of a speaker's line in words and marks.
	maxSpeakerLine = 20
	// maxLineName is the length of the name in it, with an office behind a comma.
	maxLineName = 8
)

// findTranscript counts the labels and lines of speakers, once those of headlines are found that are offices, and tells whether the text is a
// play, a chat or a transcript with such lines.
func (f *Finder) findTranscript() {
	s := &f.script
	*s = transcript{lastLabel: -1, lastLine: -1}
	parts, formal, spoken, written, letters := 0, 0, 0, 0, 0
	for p := range f.t.Paragraphs {
		f.labelOffice(p)
		if f.isLetterLine(p) {
			letters++
		}
		if f.isLabelled(p) {
			f.meet(f.labelName(p))
			s.label(p)
		} else if n := f.castEnd(p); n > 0 {
			f.meet(n - 2)
			parts++
			if f.precedesName(f.t.Sentences[f.t.Paragraphs[p].First].First) {
				formal++
			}
		} else if i := f.chatName(p); i >= 0 {
			f.meet(i)
			written++
		} else if line, ok := f.speakerLine(p); ok {
			k := f.meet(line.last)
			if !f.speaksBelow(&line, p) {
				continue
			}
			s.lines++
			s.lastLine = p
			s.lined[k] = true
			if !line.bare || f.addresses(&f.t.Paragraphs[f.below(p)]) {
				spoken++
			}
		}
	}
	if s.labels > 0 {
		f.unlabel()
	}
	if s.lines+s.labels < minLines || !s.returns() || spoken+s.labels < 2 || letters > 0 {
		s.lastLine = -1
	}
	play := parts >= minLabels && (s.recurring() > 1 || s.recurring() > 0 && 2*formal > parts)
	chat := written >= minLines && s.recurring() > 0
	if s.lastLine >= 0 || play || chat {
		f.setLabels(play, chat)
	}
}

// unlabel takes the labels from the paragraphs of a list that tells in small letters what each label is, and nothing of whoever speaks: Gola: a
// port with two cinemas.
func (f *Finder) unlabel() {
	small := 0
	for p := range f.t.Paragraphs {
		if !f.isLabelled(p) || f.isHeadline(p) {
			continue
		}
		if f.tellsOfItself(p) {
			return
		}
		if f.describesLabel(p) {
			small++
		}
	}
	if 2*small <= f.script.labels {
		return
	}
	for p := range f.t.Paragraphs {
		if f.isLabelled(p) && !f.isHeadline(p) && f.describesLabel(p) {
			f.t.Paragraphs[p].Label = 0
			f.script.labels--
		}
	}
}

// tellsOfItself reports whether paragraph p is in the first person.
func (f *Finder) tellsOfItself(p int) bool {
	first, last := f.tokens(int32(p))
	for i := first; i < last; i++ {
		if f.ownWords(i) {
			return true
		}
	}
	return false
}

// describesLabel reports whether a small letter follows the label of paragraph p, which is not that of a chat.
func (f *Finder) describesLabel(p int) bool {
	par := &f.t.Paragraphs[p]
	first := f.t.Sentences[par.First].First
	k := &f.t.Tokens[first+par.Label]
	return par.Stamp == 0 && k.Kind == token.Word && k.Flags&token.Capital == 0 && !f.isHandle(first)
}

// isLetterLine reports whether paragraph p is the salutation of a letter or a mail, or what stands above the name at its end: Dear Ana, Ana, Best regards.
func (f *Finder) isLetterLine(p int) bool {
	par := &f.t.Paragraphs[p]
	if par.First >= par.Last || par.Last > par.First+1 || par.Bulleted {
		return false
	}
	first, last := f.t.Sentences[par.First].First, f.t.Sentences[par.Last-1].Last
	if last-first > maxLetterLine || f.t.Tokens[first].Flags&token.Capital == 0 {
		return false
	}
	comma := f.t.Tokens[last-1].Char == ','
	switch f.t.In(int(first)) {
	case "Dear", "Hi", "Hello", "Regards", "Sincerely", "Yours":
		return comma || f.t.Tokens[last-1].Kind == token.Word || f.t.Tokens[last-1].Char == ':'
	case "Best", "Kind", "Warm", "Many", "Thanks", "Cheers":
		return comma
	}
	return comma && f.namesPerson(Range{first, last - 1})
}

// maxLetterLine is the length of such a line in words and marks.
const maxLetterLine = 6

// setLabels sets the labels of the names in a play or a chat, and of the lines of speakers up to the last.
func (f *Finder) setLabels(play, chat bool) {
	s := &f.script
	for p := range f.t.Paragraphs {
		par := &f.t.Paragraphs[p]
		if n := f.castEnd(p); play && n > 0 {
			par.Label = n - f.t.Sentences[par.First].First
			s.label(p)
		} else if chat && f.chatName(p) >= 0 {
			par.Label = 2
			s.label(p)
		} else if line, ok := f.speakerLine(p); ok && p <= s.lastLine {
			par.Label = line.name.Last - f.t.Sentences[par.First].First + 1
		}
	}
}

// chatName returns the name of whoever writes in a chat at the head of paragraph p, after a time in brackets, or -1: [09:14] dmitri: is it red?
func (f *Finder) chatName(p int) int32 {
	par := &f.t.Paragraphs[p]
	if !par.Bulleted || par.Label > 0 || par.First >= par.Last {
		return -1
	}
	i := f.t.Sentences[par.First].First
	if int(i)+2 >= len(f.t.Tokens) || i+2 >= f.t.Sentences[par.Last-1].Last || f.t.Tokens[i].Kind != token.Word || f.t.Tokens[i+1].Char != ':' ||
		strings.IndexByte(f.t.Source[par.Start:f.t.Tokens[i].Start], ':') < 0 {
		return -1
	}
	return i
}

// precedesName reports whether token i is an article or a title: the CHAIRMAN, Mr. OKAFOR, Senator BRANDT.
func (f *Finder) precedesName(i int32) bool {
	return f.g.Tags[i] == lexicon.DT || f.l.Entries[f.g.Words[i]].Lists&(lexicon.Title|lexicon.RoleNoun) != 0
}

// label counts the label of paragraph p.
func (s *transcript) label(p int) {
	if s.labels == 0 {
		s.firstLabel = p
	}
	s.labels++
	s.lastLabel = max(s.lastLabel, p)
}

// castEnd returns the token after the full stop behind a name in capitals that paragraph p begins with, as in a play or the record of a
// parliament, or 0: VERA. Shut the window. Mr. OKAFOR. I yield.
func (f *Finder) castEnd(p int) int32 {
	par := &f.t.Paragraphs[p]
	if par.Label > 0 || par.Last < par.First+2 || par.Bulleted {
		return 0
	}
	x := &f.t.Sentences[par.First]
	n := x.Last - x.First
	if n < 2 || n > 1+maxOffice || f.t.Tokens[x.Last-1].Char != '.' {
		return 0
	}
	titled := f.t.Tokens[x.First].Flags&token.Capital != 0 && f.l.Entries[f.g.Words[x.First]].Lists&lexicon.Title != 0 // Mr. Okafor. I yield.
	for i := x.First; i < x.Last-1; i++ {
		k := &f.t.Tokens[i]
		if k.Flags&token.Upper == 0 && !(titled && k.Flags&token.Capital != 0) && (i > x.First || n == 2 || !f.precedesName(i)) {
			return 0
		}
	}
	if !f.namesPerson(Range{x.First, x.Last - 1}) {
		return 0
	}
	return x.Last
}

// meet counts the name whose last word is token i and returns which it is.
func (f *Finder) meet(i int32) int {
	s := &f.script
	k := f.named(i)
	if k < 0 {
		k = s.known % maxSpeakers
		s.names[k], s.times[k], s.lined[k], s.back[k] = i, 0, false, false
		s.known++
	}
	s.back[k] = s.back[k] || s.times[k] > 0 && s.met != k
	s.times[k]++
	s.met = k
	return k
}

// named returns which of the names is that whose last word is token i, or -1.
func (f *Finder) named(i int32) int {
	s := &f.script
	return slices.IndexFunc(s.names[:min(s.known, maxSpeakers)], func(n int32) bool { return f.t.In(int(n)) == f.t.In(int(i)) })
}

// returns reports whether a name that has a line of its own comes back, in another line or a label, after somebody else's.
func (s *transcript) returns() bool {
	for k, back := range s.back {
		if back && s.lined[k] {
			return true
		}
	}
	return false
}

// recurring returns how many names were noted more than once.
func (s *transcript) recurring() (n int) {
	for _, times := range s.times {
		if times > 1 {
			n++
		}
	}
	return n
}

// speakerLine returns the line that paragraph p is, if it is one that can name a speaker.
func (f *Finder) speakerLine(p int) (line speakerLine, ok bool) {
	par := &f.t.Paragraphs[p]
	if par.First >= par.Last || par.Last > par.First+2 || f.novel {
		return line, false
	}
	first, last := f.t.Sentences[par.First].First, f.t.Sentences[par.Last-1].Last
	bullet := f.t.Source[par.Start:f.t.Tokens[first].Start] // [00:12] is taken for one
	if par.Bulleted && strings.IndexByte(bullet, ':') < 0 {
		return line, false
	}
	if last-first > maxSpeakerLine {
		return line, false
	}
	end := f.t.Tokens[last-1].Char
	if !par.Headline && end != ':' && end != ')' && end != '.' {
		return line, false
	}
	i := f.clockEnd(first, last)
	line.timed = i > first || par.Bulleted
	if i > first && i < last && f.t.Tokens[i].Char == '-' {
		i++ // 00:12 - Ana Roth
	}
	name := i
	i, comma := f.lineNameEnd(i, last)
	if i == name || !f.namesSpeaker(name, i) {
		return line, false
	}
	line.name, line.last = Range{name, i}, comma-1
	if k := f.clockEnd(i, last); k > i {
		i, line.timed = k, true
	}
	switch {
	case i == last:
		line.bare = !line.timed
		return line, end != '.' && f.namesPerson(line.name)
	case f.t.Tokens[i].Char == ':':
		line.colon = Range{i, i + 1}
		return line, f.clockEnd(i+1, last) == last
	case f.t.Tokens[i].Char == '-':
		ok = i+1 < last && f.namesPerson(line.name)
		line.name.Last = last
		return line, ok
	}
	return line, false
}

// namesPerson reports whether a name is a person's, or an office: Ana Roth, Operator, and not Group F, Monday, WARNING.
func (f *Finder) namesPerson(name Range) bool {
	const persons = lexicon.Male | lexicon.Female | lexicon.Title | lexicon.RoleNoun
	if f.t.In(int(name.First)) == "Operator" {
		return true // of a call, and no company
	}
	person, unknown := false, name.Last > name.First+1 || f.t.Tokens[name.First].Flags&token.Upper != 0
	for i := name.First; i < name.Last; i++ {
		w := &f.l.Entries[f.wordOf(i)]
		lists := w.Lists | f.l.Entries[w.Noun].Lists
		if lists&(lexicon.GroupNoun|lexicon.OrgNoun|lexicon.OrgName|lexicon.Day|lexicon.Month) != 0 && lists&(lexicon.Male|lexicon.Female) == 0 {
			return false
		}
		person = person || lists&persons != 0
		unknown = unknown && w.Form == ""
	}
	return person || unknown
}

// wordOf returns the word of token i, or, if it is all in capitals and none, that with one capital: Monday.
func (f *Finder) wordOf(i int32) lexicon.Word {
	if w := f.g.Words[i]; w != 0 || f.t.Tokens[i].Flags&token.Upper == 0 {
		return w
	}
	return f.l.FindTitled(f.t.In(int(i)))
}

// lineNameEnd returns where the name ends that a speaker's line has at token i, and where what names the speaker himself does: Lena Brandt |,
// Minister of Works |
func (f *Finder) lineNameEnd(i, last int32) (end, comma int32) {
	const within = " of the and for to van von de der den bin al el da di du la " // words in small letters
	first := i
	comma = -1
	for ; i < min(last, first+maxLineName); i++ {
		k := &f.t.Tokens[i]
		switch {
		case k.Char == ',' && comma < 0 && i > first:
			comma = i
		case k.Char == '(' && i > first && f.clockEnd(i, last) == i: // Hon. Lena Brandt (North Salt):
			if comma < 0 {
				comma = i
			}
			for i+1 < min(last, first+maxLineName) && f.t.Tokens[i].Char != ')' {
				i++
			}
		case k.Kind == token.Number && i == first+1 && f.clockEnd(i, last) == i: // Speaker 1
		case k.Kind != token.Word || k.Flags&token.Capital == 0 && (i == first || !lexicon.Among(within, f.t.In(int(i)))):
			if comma < 0 {
				comma = i
			}
			return i, comma
		}
	}
	if comma < 0 {
		comma = i
	}
	return i, comma
}

// clockEnd returns the token after the time at token i, in brackets or not, (00:12), or i if there is none.
func (f *Finder) clockEnd(i, last int32) int32 {
	k, closing := i, byte(0)
	if k < last {
		switch f.t.Source[f.t.Tokens[k].Start] {
		case '(':
			k, closing = k+1, ')'
		case '[':
			k, closing = k+1, ']'
		}
	}
	if k >= last || !f.isTime(int(k)) {
		return i
	}
	k++
	if k < last && (f.t.In(int(k)) == "AM" || f.t.In(int(k)) == "PM") {
		k++
	}
	if closing != 0 {
		if k >= last || f.t.Source[f.t.Tokens[k].Start] != closing {
			return i
		}
		k++
	}
	return k
}

// speaksBelow reports whether what stands below the line of paragraph p may be what its speaker says. Who is written about there has the line as
// a heading.
func (f *Finder) speaksBelow(line *speakerLine, p int) bool {
	b := f.below(p)
	if b >= len(f.t.Paragraphs) || f.isNote(b) || f.isLabelled(b) {
		return false
	}
	below := &f.t.Paragraphs[b]
	if below.First >= below.Last || below.Bulleted || line.colon.Empty() && below.Headline {
		return false
	}
	if _, ok := f.speakerLine(b); ok {
		return false
	}
	first := f.t.Sentences[below.First].First
	if f.t.Tokens[first].Kind == token.Open {
		return false
	}
	switch word := f.t.In(int(first)); word {
	case f.t.In(int(line.last)), f.t.In(int(line.name.First)), "He", "She":
		return false
	}
	return true
}

// below returns the paragraph below the speaker's line of paragraph p, but for a note on how something is said.
func (f *Finder) below(p int) int {
	if p+2 < len(f.t.Paragraphs) && f.isNote(p+1) {
		return p + 2
	}
	return p + 1
}

// turnEnd returns the paragraph after those that the line of paragraph p leads, all up to the next line or heading; below the last line one, for what
// follows a transcript is not told from it.
func (f *Finder) turnEnd(p int) int {
	if p == f.script.lastLine {
		return f.below(p) + 1
	}
	for p = f.below(p) + 1; p < len(f.t.Paragraphs); p++ {
		par := &f.t.Paragraphs[p]
		if f.isNote(p) {
			continue
		}
		if _, ok := f.speakerLine(p); ok || par.Headline || f.isLabelled(p) || f.headsSection(par) {
			break
		}
	}
	return p
}

// headsSection reports whether a paragraph is a heading with a colon: Questions and answers:
func (f *Finder) headsSection(par *token.Paragraph) bool {
	first, last := f.t.Sentences[par.First].First, f.t.Sentences[par.Last-1].Last
	return f.t.Tokens[last-1].Char == ':' && last-first <= maxSpeakerLine && !f.hasFinite(first, last)
}

// answerEnd returns the paragraph after those that go on with what the label of paragraph p leads. Between labels there may be a narrator as well: where
// those are few, only what speaks in the first or the second person goes on.
func (f *Finder) answerEnd(p int) int {
	s := &f.script
	if s.labels < minLabels || f.isHeadline(p) {
		return p + 1
	}
	dense := s.labels*2 > s.lastLabel-s.firstLabel && !f.castAlone(p)
	label, first, end := f.named(f.labelName(p)), p, p+1
	if label < 0 || s.times[label] < 2 {
		return end
	}
	for p++; p <= s.lastLabel && p < first+maxSpans; p++ {
		par := &f.t.Paragraphs[p]
		if f.isNote(p) {
			continue
		}
		if par.Label > 0 && f.named(f.labelName(p)) == label {
			return first + 1 // what stands between is somebody else's: A: It is. | Is it cheap? | A: No.
		}
		if par.Label > 0 || par.Headline || par.Bulleted || f.headsSection(par) || f.t.Tokens[f.t.Sentences[par.First].First].Kind == token.Open || !dense && !f.addresses(par) {
			break
		}
		end = p + 1
	}
	return end
}

// castAlone reports whether the label of paragraph p is that of a play, where what has none says what happens: VERA. Shut it. | They leave.
func (f *Finder) castAlone(p int) bool {
	par := &f.t.Paragraphs[p]
	first := f.t.Sentences[par.First].First
	return f.t.Tokens[first+par.Label-1].Char == '.' && !f.precedesName(first)
}

// labelName returns the token of the last word of the name in the label of paragraph p.
func (f *Finder) labelName(p int) int32 {
	par := &f.t.Paragraphs[p]
	first := f.t.Sentences[par.First].First
	if par.Label-par.Stamp < 3 {
		return first + max(0, par.Label-2)
	}
	_, comma := f.lineNameEnd(first+par.Stamp, first+par.Label-1)
	return max(first, comma-1)
}

// minLabels is how many labels a text has in which a paragraph without one may go on with what the one before it says.
const minLabels = 4

// addresses reports whether a paragraph speaks of its speaker or to somebody, outside quotations.
func (f *Finder) addresses(par *token.Paragraph) bool {
	for i := f.t.Sentences[par.First].First; i < f.t.Sentences[par.Last-1].Last; i++ {
		if k := &f.t.Tokens[i]; k.Kind == token.Word && k.Quotation < 0 && lexicon.Among(" i we you my our your ", f.t.In(int(i))) {
			return true
		}
	}
	return false
}

// isNote reports whether paragraph p is a note within a transcript: [Applause]
func (f *Finder) isNote(p int) bool {
	par := &f.t.Paragraphs[p]
	if par.First >= par.Last {
		return true
	}
	switch f.t.Source[par.Start] {
	case '(':
		return f.t.Source[par.End-1] == ')'
	case '[':
		return f.t.Source[par.End-1] == ']'
	}
	return false
}

// turn adds the claim of a turn that begins with paragraph p, which has a label or is a speaker's line, and returns its last paragraph.
func (f *Finder) turn(p int) (last int, ok bool) {
	if last, ok = f.underLine(p); ok {
		return last, true
	}
	return f.labelled(p)
}

// underLine adds the claim of a speaker whose line paragraph p is, and returns the last paragraph of what he says.
func (f *Finder) underLine(p int) (last int, ok bool) {
	if p > f.script.lastLine || f.t.Paragraphs[p].Label == 0 {
		return p, false
	}
	line, ok := f.speakerLine(p)
	if !ok || !f.speaksBelow(&line, p) {
		return p, false
	}
	end := f.turnEnd(p)
	for b := p + 1; b < end; b += maxSpans { // a speech without end is several claims
		n := len(f.arena)
		f.takeSpeech(b, min(b+maxSpans, end))
		if len(f.arena) == n {
			continue
		}
		f.claims = append(f.claims, Claim{
			Content: f.arena[n:len(f.arena):len(f.arena)], Cue: line.colon, Source: line.name, Head: line.name.Last - 1,
			Score: labelScore, Evidence: ByColon, Speech: true, Action: -1, Parent: -1,
		})
	}
	return end - 1, true
}

// takeSpeech adds to the arena what paragraphs p to end hold, each a range without its last full stop, and ties the quotations in it.
func (f *Finder) takeSpeech(p, end int) {
	for ; p < end; p++ {
		if f.isNote(p) {
			continue
		}
		par := &f.t.Paragraphs[p]
		first, last := f.t.Sentences[par.First].First, f.t.Sentences[par.Last-1].Last
		for i := first; i < last; i++ {
			if q := f.t.Tokens[i].Quotation; q >= 0 {
				f.tied[q] = true
			}
		}
		for last > first+1 && f.t.Tokens[last-1].Kind == token.Punct {
			last--
		}
		f.arena = append(f.arena, Range{first, last})
	}
}
