package claim

import (
	"slices"

	"github.com/sayso-go/sayso/internal/lexicon"
)

// What somebody says may be the predicate or the subject of a noun for it: The union's answer is that nobody will pay; The message from
// the school was clear: no phones; "Never" was the verdict of the fishermen.

// isWords reports whether a noun is one for what somebody says or thinks, so that what it is, is that.
func isWords(noun string) bool {
	switch noun {
	case "advice", "answer", "argument", "assessment", "belief", "claim", "comment", "complaint", "concern", "conclusion", "contention",
		"demand", "diagnosis", "excuse", "explanation", "fear", "guess", "hunch", "instruction", "judgement", "judgment", "message",
		"opinion", "plea", "position", "prediction", "promise", "question", "reaction", "recommendation", "remark", "reply", "request", "response",
		"statement", "suggestion", "suspicion", "theory", "verdict", "view", "warning", "word", "allegation", "assertion", "boast", "confession",
		"conviction", "declaration", "estimate", "finding", "hope", "impression", "insistence", "observation", "pledge", "reminder", "revelation",
		"ruling", "testimony", "threat", "vow", "worry":
		return true
	}
	return false
}

// isRequest reports whether a noun is one for what somebody wants done, so that it may be to do something: Her advice was to sell.
func isRequest(noun string) bool {
	switch noun {
	case "advice", "demand", "instruction", "plea", "promise", "recommendation", "request", "suggestion":
		return true
	}
	return false
}

// A statement is a noun for what somebody says, with whose it is.
type statement struct {
	noun   int  // the item
	phrase pair // its noun phrase, with from or of whom it is
	source pair
}

// statementAt returns the statement whose noun is item i, and whether it is one whose source is named.
func (f *Finder) statementAt(i int) (s statement, ok bool) {
	if !lexicon.Nouns.Has(f.tag(i)) || f.items[i].quoted || lexicon.Nouns.Has(f.tag(i+1)) || !isWords(f.l.Entries[f.noun(i)].Form) {
		return s, false
	}
	s.noun = i
	k := i
	for k > f.dateline && k > i-maxRole && modifiers.Has(f.tag(k-1)) {
		k--
	}
	s.phrase = pair{k, i + 1}
	switch {
	case k > f.dateline && f.tag(k-1) == lexicon.PRPS:
		s.phrase[0] = k - 1
		s.source = pair{k - 1, k}
	case k > f.dateline && f.tag(k-1) == lexicon.POS:
		s.phrase[0] = f.ownerBegin(k - 1)
		s.source = pair{s.phrase[0], k}
	case f.tag(k-1) == lexicon.DT:
		s.phrase[0] = k - 1
	}
	for range maxPhrases {
		e := s.phrase[1]
		b := e + 1
		switch {
		case f.isPreposition(e):
		case f.is(e, "given", "offered", "issued", "made") && f.is(b, "by"):
			b++
		default:
			return s, !s.source.empty()
		}
		end := f.nounPhrase(b)
		if end == b {
			break
		}
		s.phrase[1] = end
		if s.source.empty() && (f.is(b-1, "from", "by") || f.is(b-1, "of") && e == i+1) && f.speaks(end) {
			s.phrase[1] = f.fullPhrase(b)
			s.source = pair{b, s.phrase[1]}
		}
	}
	return s, !s.source.empty()
}

// isStated reports whether the sentence says of a statement what it is, or who puts it in some way.
func (f *Finder) isStated() bool {
	for i := f.dateline; i < len(f.items); i++ {
		if s, ok := f.statementAt(i); ok && !f.statedAs(&s).empty() || lexicon.Verbs.Has(f.tag(i)) && f.putsIt(i) >= 0 {
			return true
		}
	}
	return false
}

// statedAs returns what s is said to be, or nothing.
func (f *Finder) statedAs(s *statement) pair {
	e, end := s.phrase[1], f.sentenceEnd()
	if f.char(e) == ':' && s.phrase[0] == f.dateline && e+1 < end {
		return f.fromItem(e + 1) // The experts' advice: drink more water.
	}
	if f.isCopula(e) {
		return f.predicateFrom(s, e+1)
	}
	if g := f.groupAt(e); g != nil && g.finite && f.isBe(g.main) {
		return f.predicateFrom(s, g.last) // could not be clearer: no phones
	}
	return f.predicateBefore(s)
}

// isCopula reports whether item i is a finite form of be.
func (f *Finder) isCopula(i int) bool { return f.isBe(i) && lexicon.FiniteVerbs.Has(f.tag(i)) }

// predicateFrom returns what s is, where that stands after a form of be, from item k on: a clause, what is to be done, a quotation, or
// what follows a colon.
func (f *Finder) predicateFrom(s *statement, k int) pair {
	end := f.sentenceEnd()
	if k >= end {
		return pair{}
	}
	switch {
	case f.is(k, "that") && f.nounPhrase(k+1) > k+1,
		f.isInfinitive(k) && isRequest(f.l.Entries[f.noun(s.noun)].Form):
		return pair{k, end}
	case f.tag(k) == quoted, f.items[k].quoted && f.items[k].split:
		e := k + 1
		for f.tag(k) != quoted && e < len(f.items) && !f.items[e].split {
			e++
		}
		if e >= end || f.tag(e) == lexicon.Comma {
			return pair{k, e}
		}
		return pair{}
	}
	for c := k + 1; c < k+maxRole && c+1 < end; c++ {
		if f.char(c) == ':' {
			return f.fromItem(c + 1) // was clear: no phones
		}
		if lexicon.Verbs.Has(f.tag(c)) || f.tag(c) == lexicon.Comma {
			break
		}
	}
	return pair{}
}

// predicateBefore returns the quotation that s is said to be the content of where it stands before a form of be: "Never," was | his verdict.
func (f *Finder) predicateBefore(s *statement) pair {
	if k := s.phrase[0] - 1; f.isCopula(k) && s.phrase[1] >= f.sentenceEnd() {
		return f.quotationBefore(k)
	}
	return pair{}
}

// quotationBefore returns the quotation with which the sentence begins if nothing but a comma parts it from item k.
func (f *Finder) quotationBefore(k int) pair {
	if f.tag(k-1) == lexicon.Comma {
		k--
	}
	b := k - 1
	if b < f.dateline || f.tag(b) != quoted && !f.items[b].quoted {
		return pair{}
	}
	for f.tag(b) != quoted && b > f.dateline && !f.items[b].split {
		b--
	}
	if b != f.dateline {
		return pair{}
	}
	return pair{b, k}
}

// stated adds the claims of statements.
func (f *Finder) stated() {
	for i := f.dateline; i < len(f.items); i++ {
		s, ok := f.statementAt(i)
		if !ok {
			continue
		}
		p := f.statedAs(&s)
		if p.empty() || f.hasStatement(i, p) {
			continue
		}
		c := candidate{head: i, lemma: f.lemma(i), frame: lexicon.That, cue: pair{i, i + 1}, source: s.source, score: labelScore}
		switch {
		case f.char(p[0]-1) == ':' && s.source[1] <= i:
			c.cue[1] = p[0] // Her | answer was short:
		case s.source[1] <= i && f.isCopula(i+1):
			c.cue[1]++ // Okafor's | view is
		case s.source[0] > i:
			c.cue[0] = s.phrase[0] // The message | from | the union
		}
		c.content[0], c.n, c.speech = p, 1, f.isQuotation(p)
		f.drop(s.phrase[0], max(s.phrase[1], p[0]))
		f.cands = append(f.cands, c)
	}
}

// hasStatement reports whether there is a candidate whose head is item i, of a clause with that or with the content p.
func (f *Finder) hasStatement(i int, p pair) bool {
	for k := range f.cands {
		if c := &f.cands[k]; c.head == i && (c.content[0] == p || f.is(p[0], "that")) {
			return true
		}
	}
	return false
}

// drop takes away the candidates whose heads are among the items [i, e).
func (f *Finder) drop(i, e int) {
	f.cands = slices.DeleteFunc(f.cands, func(c candidate) bool { return i <= c.head && c.head < e })
}
