package token

import "strings"

// endSentence ends the sentence under way before the last token if that token starts a new one.
//
// It is called after each token, looks back over the marks before it, and so sees both sides of the place in question.
func (c *cutter) endSentence() {
	n := len(c.Tokens) - 1
	if n > c.sentence && c.Tokens[n].Flags&Clitic != 0 {
		n-- // word adds a word and its clitic at once
	}
	if n <= c.sentence {
		return
	}
	t := &c.Tokens[n]
	if t.Kind != Word && t.Kind != Number || t.Flags&Clitic != 0 {
		return // nothing else starts a sentence; a run of brackets is looked back over by the next word alone
	}
	if t.Quotation >= 0 && !c.opensHere(n) {
		return // inside a quotation
	}
	// Look back over closing marks and brackets to what ended the text before.
	k := n - 1
	bracketed := false
	for k >= c.sentence && (c.Tokens[k].Kind == Open || c.Tokens[k].Char == '(' && c.Tokens[k].Quotation < 0) {
		bracketed = bracketed || c.Tokens[k].Char == '('
		k--
		c.steps++
	}
	if k < c.sentence {
		return
	}
	first := k + 1
	quoted := false
	for k >= c.sentence && (c.Tokens[k].Kind == Close || c.Tokens[k].Char == ')') {
		quoted = quoted || c.Tokens[k].Kind == Close
		k--
		c.steps++
	}
	if k < c.sentence {
		return
	}
	end := &c.Tokens[k]
	if c.Tokens[first].Flags&Spaced == 0 && end.Char != '.' && !quoted && !(sentenceEnd(end.Char) && classes[c.Source[end.Start]] == high) {
		return
	}
	switch {
	case end.Kind == Word && !bracketed && c.abbreviation(end):
		if w := c.Source[end.Start:end.End]; c.Tokens[first].Kind == Open && t.Flags&Capital != 0 && (final(w) || state(w[:len(w)-1])) &&
			c.spoken(c.Tokens[first].Quotation) {
			break // she said in Fresno, Calif. "The rest is up to them."
		}
		if t.Kind != Word || t.Flags&Capital == 0 || !final(c.Source[end.Start:end.End]) {
			return
		}
		if !starter(c.Source[t.Start:t.End]) {
			return
		}
	case !sentenceEnd(end.Char) && end.Char != '~':
		return
	case end.Char == '~' && !quoted && t.Flags&Capital == 0:
		return
	}
	switch t.Kind {
	case Word:
		if t.Flags&Capital == 0 && classes[c.Source[t.Start]] != high && (quoted || c.Tokens[n-1].Kind != Open) {
			if !(end.Char == '.' && !quoted && c.Tokens[first].Flags&Spaced != 0 && k > c.sentence && lowerStart(c.Source[t.Start:t.End])) {
				return // "Stop!" she said.
			}
		}
	case Number:
		if quoted && end.Char != '.' || bracketed {
			return // "Go!" 20 times; a note's [1]
		}
	}
	c.cutAt(first)
}

// spoken reports whether quotation q ends as what is said does.
func (c *cutter) spoken(q int32) bool {
	s := c.Quotations[q].Inner.In(c.Source)
	return len(s) > 0 && (sentenceEnd(s[len(s)-1]) || s[len(s)-1] == ',')
}

// lowerStart reports whether a word that starts with a small letter may start a sentence: iPhone, von.
func lowerStart(w string) bool {
	for i := 1; i < len(w); i++ {
		if 'A' <= w[i] && w[i] <= 'Z' {
			return true
		}
	}
	return false
}

// opensHere reports whether nothing but opening marks stands between token n and the quotation's start.
func (c *cutter) opensHere(n int) bool {
	q := c.Tokens[n].Quotation
	for k := n - 1; k >= c.sentence && c.Tokens[k].Kind == Open; k-- {
		q = int32(c.Quotations[c.Tokens[k].Quotation].Parent)
		c.steps++
	}
	return q < 0
}

func (c *cutter) abbreviation(t *Token) bool { return c.Source[t.End-1] == '.' }

// starter reports whether a word with a capital letter is one that seldom is part of a name, so that it starts a
// sentence even after an abbreviation.
func starter(w string) bool {
	switch w {
	case "The", "A", "An", "He", "She", "It", "They", "We", "I", "You", "But", "And", "In", "On", "At", "For", "This",
		"That", "These", "Those", "His", "Her", "Its", "Their", "Our", "If", "When", "While", "As", "After", "Before",
		"However", "There", "What", "Who", "Why", "How", "So", "Or", "Some", "Many", "Most", "One", "No", "Not",
		"According", "Since", "With", "From", "By", "To", "Although", "Though", "Mr.", "Mrs.", "Ms.", "Dr.":
		return true
	}
	return false
}

// cutAt ends the sentence under way before token i.
func (c *cutter) cutAt(i int) {
	s := int32(len(c.Sentences))
	c.Sentences = append(c.Sentences, Sentence{First: int32(c.sentence), Last: int32(i), Paragraph: int32(len(c.Paragraphs))})
	c.sentence = i
	c.steps += len(c.Tokens) - i
	for k := i; k < len(c.Tokens); k++ {
		c.Tokens[k].Sentence = s + 1
		if c.Tokens[k].Kind == Word && c.Tokens[k].Flags&Clitic == 0 {
			c.Tokens[k].Flags |= Initial
		}
	}
}

// closeSentence ends the paragraph's last sentence.
func (c *cutter) closeSentence(p int32) {
	if c.sentence < len(c.Tokens) {
		c.Sentences = append(c.Sentences, Sentence{First: int32(c.sentence), Last: int32(len(c.Tokens)), Paragraph: p})
		c.sentence = len(c.Tokens)
	}
}

const (
	// maxHeadline is the longest headline in tokens: a longer paragraph without a full stop is running text.
	maxHeadline = 25
	// maxLabel is the longest speaker label in words before its colon: Q, HOST, Dr. Ana Roth, Mayor of Cusco.
	maxLabel = 5
	// maxSeat is how many words and marks follow the bracket in a label at most, which holds a seat or a party, up to the colon.
	maxSeat = 8
)

// shape sees what kind of paragraph p is.
func (c *cutter) shape(p *Paragraph) {
	if p.First >= p.Last {
		return
	}
	first, last := int(c.Sentences[p.First].First), int(c.Sentences[p.Last-1].Last)
	k := last - 1
	for k > first && c.Tokens[k].Char == ')' {
		k--
	}
	end := &c.Tokens[k]
	stop := sentenceEnd(end.Char) || end.Char == '~' || end.Char == ':' || end.Kind == Close || c.Source[end.End-1] == '.'
	p.Headline = !stop && last-first <= maxHeadline
	// In a transcript that is quoted, each line opens with a mark: "HOST: Welcome. There, only what is all in capitals is a label.
	open := 0
	if c.Tokens[first].Kind == Open {
		open = 1
	}
	stamp := 0
	if open == 0 {
		stamp = c.stamp(first, last)
	}
	limit, seat := first+stamp+maxLabel, false
	for i := first + open + stamp; i < last && i <= limit; i++ {
		t := &c.Tokens[i]
		switch {
		case t.Char == '(':
			limit, seat = max(limit, min(i, first+stamp+maxLabel)+maxSeat), true // Hon ANA RUA ROTH (North Lund):
		case t.Char == ')':
			seat = false
		case seat && t.Char != ':' && t.Kind != Open && t.Kind != Close:
			continue
		}
		if t.Char == ':' {
			if i > first+open+stamp && i+1 < last {
				p.Label, p.Stamp = int32(i-first+1), int32(stamp)
			}
			break
		}
		if t.Kind == Open || t.Kind == Close || t.Kind == Punct && t.Char != ',' && t.Char != '(' && t.Char != ')' && t.Char != '*' {
			break
		}
		if open > 0 && t.Kind == Word && t.Flags&Upper == 0 && t.End-t.Start > 1 || t.Kind == Word && t.Flags&Capital == 0 && !labelWord(c.Source[t.Start:t.End]) {
			break
		}
	}
}

// maxStamp is the longest time stamp in tokens: [ 12 / 03 / 2024 , 18:22:10 PM ]
const maxStamp = 11

// stamp returns how many tokens from first on, before last, say when a line of a chat or a transcript was written or said: a time, or what stands in
// brackets and has nothing but numbers in it, and a dash after it.
func (c *cutter) stamp(first, last int) int {
	i := first
	switch t := &c.Tokens[i]; {
	case t.Kind == Number && strings.IndexByte(c.Source[t.Start:t.End], ':') > 0:
		i++
	case c.Source[t.Start] == '[':
		for i++; ; i++ {
			if i >= last || i > first+maxStamp {
				return 0
			}
			if k := &c.Tokens[i]; k.Kind != Punct && classes[c.Source[k.Start]] != digit && c.In(i) != "AM" && c.In(i) != "PM" {
				return 0
			}
			if c.Source[c.Tokens[i].Start] == ']' {
				break
			}
		}
		i++
	case classes[c.Source[t.Start]] == digit && strings.IndexByte(c.Source[t.Start:t.End], '/') > 0: // 12/03/2024, 18:22 - Ana: Yes.
		for i < last && i < first+maxStamp && (c.Tokens[i].Char == ',' || classes[c.Source[c.Tokens[i].Start]] == digit) {
			i++
		}
		if i >= last || c.Tokens[i].Char != '-' {
			return 0
		}
	default:
		return 0
	}
	if i < last && c.Tokens[i].Char == '-' {
		i++
	}
	return i - first
}

// labelHearing sets the labels of the paragraphs that begin with Q. and A. if there are such of both kinds: the record of a hearing.
func (t *Text) labelHearing() {
	asked, answered := false, false
	for i := range t.Paragraphs {
		switch t.hearingLabel(&t.Paragraphs[i]) {
		case "Q.":
			asked = true
		case "A.":
			answered = true
		}
	}
	for i := range t.Paragraphs {
		if p := &t.Paragraphs[i]; asked && answered && t.hearingLabel(p) != "" {
			p.Label = 1
		}
	}
}

// hearingLabel returns the letter that p begins with if it is that of a question or an answer, with its full stop, and more follows.
func (t *Text) hearingLabel(p *Paragraph) string {
	if p.First >= p.Last {
		return ""
	}
	first := int(t.Sentences[p.First].First)
	if s := t.In(first); (s == "Q." || s == "A.") && t.Sentences[p.First].Last > int32(first)+1 {
		return s
	}
	return ""
}

// labelWord reports whether a word without a capital may stand in a speaker label.
func labelWord(w string) bool {
	switch w {
	case "of", "the", "for", "van", "von", "de", "der", "den", "bin", "al", "el", "da", "di", "la", "du":
		return true
	}
	return false
}
