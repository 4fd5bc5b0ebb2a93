package claim

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// labelOffice sees an office of several words as the label of a headline: Harbour master: pilots "asleep".
func (f *Finder) labelOffice(p int) {
	par := &f.t.Paragraphs[p]
	if par.Label > 0 || par.First == par.Last || !f.isHeadline(p) {
		return
	}
	first, last := f.t.Sentences[par.First].First, f.t.Sentences[par.Last-1].Last
	for i := first + 2; i < min(last-1, first+maxOffice+1); i++ {
		if f.t.Tokens[i].Char != ':' {
			continue
		}
		if par.Label = i - first + 1; !f.officeLabel(par) {
			par.Label = 0
		}
		return
	}
}

// labelled adds the claim of a paragraph that starts with a speaker's label, HOST: or Q:, if it does, and returns the last paragraph that goes on
// with it. One label alone makes a claim in a headline, Skipper: Nobody told us, two make a transcript.
func (f *Finder) labelled(p int) (end int, ok bool) {
	if !f.isLabelled(p) {
		return p, false
	}
	par := &f.t.Paragraphs[p]
	first := f.t.Sentences[par.First].First
	last := f.t.Sentences[par.Last-1].Last
	colon := first + par.Label - 1
	first += par.Stamp
	if f.script.labels < 2 && !(f.isHeadline(p) && (f.hasFinite(colon+1, last) || f.officeLabel(par))) {
		return p, false
	}
	if k := &f.t.Tokens[colon+1]; k.Kind == token.Open && f.ends[k.Quotation] >= last-1 {
		return p, false // what is wholly a quotation, speech.go reads
	}
	for last > colon+1 && f.isOuterMark(last-1, first) {
		last--
	}
	if f.t.Tokens[first].Kind == token.Open {
		f.tied[f.t.Tokens[first].Quotation] = true
		first++
	}
	n := len(f.arena)
	f.arena = append(f.arena, Range{f.noteEnd(colon+1, last), last})
	c := Claim{
		Cue: Range{colon, colon + 1}, Source: Range{first, f.beforeTime(first, colon)},
		Head: colon, Score: labelScore, Evidence: ByColon, Speech: true, Action: -1, Parent: -1,
	}
	switch {
	case c.Source.Empty(): // Q. Where were you?
		c.Source, c.Cue, c.Head = c.Cue, Range{}, colon+1
	case f.t.Tokens[colon].Char == '.': // VERA. Shut the window.
		c.Cue = Range{}
	}
	end = f.answerEnd(p)
	f.takeSpeech(p+1, end)
	c.Content = f.arena[n:len(f.arena):len(f.arena)]
	f.claims = append(f.claims, c)
	for i := colon + 1; i < last; i++ {
		if q := f.t.Tokens[i].Quotation; q >= 0 {
			f.tied[q] = true
		}
	}
	return end - 1, true
}

// beforeTime returns where the label [first, colon) ends without a time in brackets: Ms OKAFOR | (2.14 pm):
func (f *Finder) beforeTime(first, colon int32) int32 {
	for k := colon - 1; k > first+1 && f.t.Tokens[colon-1].Char == ')'; k-- {
		if f.t.Tokens[k].Char == '(' {
			if f.t.Tokens[k+1].Kind == token.Number {
				return k
			}
			break
		}
	}
	return colon
}

// asksIn reports whether a paragraph is a question whose label is a name of several words, of whatever kind: Bow Quarterly: Why?
func (f *Finder) asksIn(par *token.Paragraph) bool {
	first := f.t.Sentences[par.First].First
	if f.t.Tokens[f.t.Sentences[par.Last-1].Last-1].Char != '?' || par.Label < 3 {
		return false
	}
	for i := first; i < first+par.Label-1; i++ {
		if k := &f.t.Tokens[i]; k.Kind != token.Word || k.Flags&token.Capital == 0 {
			return false
		}
	}
	return true
}

// noteEnd returns the token after a note on how something is said that token i opens, or i: Ana: (laughs) | It is late.
func (f *Finder) noteEnd(i, last int32) int32 {
	if f.t.Tokens[i].Char != '(' && f.t.Source[f.t.Tokens[i].Start] != '[' {
		return i
	}
	for k := i + 1; k < min(last-1, i+maxNote); k++ {
		if f.t.Tokens[k].Char == ')' || f.t.Source[f.t.Tokens[k].Start] == ']' {
			return k + 1
		}
	}
	return i
}

// maxNote is how long such a note may be, in words and marks.
const maxNote = 12

// isLabelled reports whether paragraph p starts with a speaker's label and goes on with what he says.
func (f *Finder) isLabelled(p int) bool {
	par := &f.t.Paragraphs[p]
	return par.Label > 0 && (par.Stamp > 1 || f.speakerLabel(par) || f.asksIn(par)) && f.utters(par)
}

// isHeadline reports whether paragraph p is a headline, which may end in a quotation that is no sentence: Mayor: tunnel to open "on time".
func (f *Finder) isHeadline(p int) bool {
	par := &f.t.Paragraphs[p]
	if par.Headline || par.Last != par.First+1 || p+1 >= len(f.t.Paragraphs) {
		return par.Headline
	}
	s := &f.t.Sentences[par.First]
	k := &f.t.Tokens[s.Last-1]
	return k.Kind == token.Close && s.Last-s.First <= maxQuotedHeadline && f.t.Tokens[s.Last-2].Kind == token.Word
}

// maxQuotedHeadline is how many words and marks such a headline has at most.
const maxQuotedHeadline = 20

// isOuterMark reports whether token i is a mark that is no part of what a line says which begins with token first:
// its full stop, or the closing mark of a quotation that holds the label as well.
func (f *Finder) isOuterMark(i, first int32) bool {
	k := &f.t.Tokens[i]
	return k.Kind == token.Punct || k.Kind == token.Close && f.starts[k.Quotation] == first
}

// labelScore is the score of a line with a speaker's label.
const labelScore = 80

// speakerLabel reports whether the label of a paragraph names somebody: Q, HOST, Ana Roth, Skipper.
func (f *Finder) speakerLabel(par *token.Paragraph) bool {
	first := f.t.Sentences[par.First].First
	last := first + par.Label - 1
	first += par.Stamp
	if f.t.Tokens[first].Kind == token.Open {
		first++
	}
	return f.namesSpeaker(first, last)
}

// namesSpeaker reports whether the tokens [first, last), which capitals begin, name somebody who speaks; none do in a hearing (Q.).
func (f *Finder) namesSpeaker(first, last int32) bool {
	n := last - first
	if n == 1 && f.isHandle(first) {
		return true
	}
	person := n == 0 // of a hearing
	for i := first; i < last; i++ {
		k := &f.t.Tokens[i]
		if k.Char == '(' && i > first {
			if f.t.Tokens[last-1].Char != ')' {
				return false // Lund Airport (code: LDA)
			}
			break // a seat, a time
		}
		if k.Kind == token.Number {
			return n == 2 && i > first && person // Speaker 1
		}
		if k.Kind != token.Word {
			continue
		}
		switch f.t.In(int(i)) {
		case "for":
			if !person {
				return false // Relief for Teachers, but: Minister for Rivers
			}
		case "Q", "A", "Question", "Answer", "Host", "Interviewer", "Moderator", "Operator":
			return n == 1
		case "Note", "Update", "UPDATE", "Updated", "Photo", "PHOTO", "Image", "Video", "VIDEO", "Read", "READ", "Watch",
			"WATCH", "More", "MORE", "Related", "RELATED", "Source", "Sources", "Breaking", "BREAKING", "Live", "LIVE", "Contact",
			"CONTACT", "About", "ABOUT", "Tags", "Location", "Date", "When", "Where", "What", "Who", "Why", "How", "By", "Editor",
			"Correction", "NOTE", "Caption", "Credit", "Opinion", "OPINION", "Analysis", "ANALYSIS", "Exclusive", "EXCLUSIVE", "Report",
			"Panel", "Poll", "Venue", "Excerpt", "Topic":
			return false
		}
		const people = lexicon.RoleNoun | lexicon.GroupNoun | lexicon.OrgNoun | lexicon.OrgName | lexicon.Title | lexicon.Male | lexicon.Female
		w := &f.l.Entries[f.g.Words[i]]
		capital := k.Flags&token.Capital != 0
		switch {
		case k.Flags&token.Upper != 0, (w.Lists|f.l.Entries[w.Noun].Lists)&people != 0:
			person = true
		case lexicon.ProperNouns.Has(f.g.Tags[i]):
			person = person || w.Tags[0] == lexicon.NNP || w.Form == ""
		case capital && n == 1:
			return f.ownWords(i + 2)
		}
	}
	return person
}

// ownWords reports whether what starts with token i is said in the first person: Sané: | I was never going to Milan.
func (f *Finder) ownWords(i int32) bool {
	return int(i) < len(f.t.Tokens) && lexicon.Among(" i we my our ", f.t.In(int(i)))
}

// utters reports whether what follows a paragraph's label is a sentence or more.
func (f *Finder) utters(par *token.Paragraph) bool {
	first := f.t.Sentences[par.First].First + par.Label
	last := f.t.Sentences[par.Last-1].Last
	words := 0
	for i := first; i < last && words < 3; i++ {
		if f.t.Tokens[i].Kind == token.Word {
			words++
		}
	}
	if par.Stamp > 1 || f.isHandle(first-par.Label) {
		return words > 0 // of a chat
	}
	return words > 0 && !par.Headline || words == 3 && (f.hasFinite(first, last) || f.officeLabel(par) && !f.isOnlyName(first, last))
}

// isOnlyName reports whether the tokens [i, e) are a title and a name, and no more: Speaker: Dr Ana Roth
func (f *Finder) isOnlyName(i, e int32) bool {
	if f.l.Entries[f.g.Words[i]].Lists&(lexicon.Title|lexicon.Male|lexicon.Female) == 0 {
		return false
	}
	for ; i < e; i++ {
		if k := &f.t.Tokens[i]; k.Kind != token.Word || k.Flags&(token.Capital|token.Upper) != token.Capital {
			return false
		}
	}
	return true
}

// isHandle reports whether token i, a label, is what somebody calls himself in a chat: dmitri.
func (f *Finder) isHandle(i int32) bool {
	k := &f.t.Tokens[i]
	return k.Kind == token.Word && k.Flags&token.Capital == 0
}

// maxOffice is how many words and marks name an office in a label.
const maxOffice = 4

// officeLabel reports whether the label of a paragraph is an office: Minister, Bank governor.
func (f *Finder) officeLabel(par *token.Paragraph) bool {
	first, last := f.t.Sentences[par.First].First, f.t.Sentences[par.First].First+par.Label-2
	if last < first || last >= first+maxOffice {
		return false
	}
	for i := first; i <= last; i++ {
		if owner := i > first && i < last && f.g.Tags[i] == lexicon.POS; !owner && (f.t.Tokens[i].Kind != token.Word || !lexicon.Nouns.Has(f.g.Tags[i])) {
			return false // but: Peru's president
		}
	}
	switch f.t.In(int(last)) {
	case "PM", "CEO", "MP", "MEP", "DA", "master":
		return true
	}
	return f.l.Entries[f.g.Words[last]].Lists&lexicon.RoleNoun != 0
}
