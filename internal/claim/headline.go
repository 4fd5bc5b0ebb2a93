package claim

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// Headlines have a grammar of their own, and PolNeAR's, which stand apart from its articles, are written otherwise than those above other
// news: a verb in the present tense claims what it says, one in the past has somebody do it to the subject, and who says it all may stand
// behind a colon.

// leadsHeadline reports whether item a is the first finite verb of a sentence without a full stop, as a headline is, and a cue more often
// than not: Museum denies losing comb.
func (f *Finder) leadsHeadline(a int) bool {
	if f.share(a) < sureShare || a > maxOrderer || !f.isFinite(a) {
		return false
	}
	n := len(f.items)
	return a+1 < n && f.sentenceEnd() == n && f.tag(n-1) != quoted
}

// undergone reports whether the verb at item a is a headline's participle, so that its subject is spoken to or of: Airline accused of
// spying; Court told of missing ledger.
func (f *Finder) undergone(a int) bool {
	if t := f.tag(a); t != lexicon.VBD && t != lexicon.VBN || !f.leadsHeadline(a) || !f.paragraphHeadline(a) {
		return false
	}
	if !hasObject(f.verbForm(a)) || f.is(a, "called", "mentioned", "viewed") {
		return false
	}
	next := f.tag(a + 1)
	return next == lexicon.TO || next == lexicon.IN && !f.is(a, "asked")
}

// paragraphHeadline reports whether item i stands in a headline with text below it, and not in a list.
func (f *Finder) paragraphHeadline(i int) bool {
	p := f.paragraph(f.items[i].first)
	return f.t.Paragraphs[p].Headline && !f.t.Paragraphs[p].Bulleted && int(p)+1 < len(f.t.Paragraphs)
}

// answersFor reports whether who undergoes the verb is a part of what is said: accused, urged, but not told, warned.
func answersFor(verb string) bool { return hasObject(verb) && !hasListener(verb) }

// maxSigned is how many words name who says a headline behind its colon or dash.
const maxSigned = 4

// signed adds the claim of a headline that ends with a colon or a dash and who says it, and reports whether it does: Prices to double:
// central bank. What stands alone in its paragraph like one may do so with a dash.
func (f *Finder) signed(p int) bool {
	t, par := f.t, &f.t.Paragraphs[p]
	if par.Last != par.First+1 || f.novel {
		return false
	}
	first, last := t.Sentences[par.First].First, t.Sentences[par.First].Last
	if last > first && t.Tokens[last-1].Char == '.' {
		last--
	}
	mark := f.signatureMark(first, last)
	if mark < 0 || !f.mayHead(last-1) || !f.assertsSomething(first, mark) {
		return false
	}
	if heads := par.Headline && p+1 < len(t.Paragraphs); !heads && t.Tokens[mark].Char != '-' {
		return false
	}
	for i := first; i < mark; i++ {
		if q := t.Tokens[i].Quotation; q >= 0 {
			f.tied[q] = true // Bridge crash "a tragedy" – minister
		}
	}
	n := len(f.arena)
	f.arena = append(f.arena, Range{first, mark})
	f.claims = append(f.claims, Claim{
		Content: f.arena[n : n+1 : n+1], Cue: Range{mark, mark + 1}, Source: Range{mark + 1, last},
		Head: mark, Score: labelScore, Evidence: ByColon, Action: -1, Parent: -1,
	})
	return true
}

// signatureMark returns the colon or the dash in the headline [first, last) that nothing but a noun phrase follows, or -1.
func (f *Finder) signatureMark(first, last int32) int32 {
	t := f.t
	mark := last - 1
	for mark > first && mark > last-2-maxSigned && t.Tokens[mark].Kind == token.Word && ((modifiers | 1<<lexicon.POS).Has(f.g.Tags[mark]) || mark == last-1 && f.mayHead(mark)) {
		mark--
	}
	if mark == last-1 || mark < first+3 {
		return -1
	}
	switch t.Tokens[mark].Char {
	case ':':
		return mark
	case '-':
		if t.Tokens[mark].Flags&token.Spaced != 0 && t.Tokens[mark+1].Flags&token.Spaced != 0 {
			return mark
		}
	}
	return -1
}

// mayHead reports whether token i is a noun for those who say what headlines give.
func (f *Finder) mayHead(i int32) bool {
	const speakers = lexicon.RoleNoun | lexicon.OrgNoun | lexicon.DocNoun | lexicon.GroupNoun | lexicon.OrgName
	return f.nounListsOf(i)&speakers != 0 || lexicon.Among(" CEO DA MP PM inquest inquiry tribunal watchdog ", f.l.Entries[f.g.Words[i]].Form)
}

// assertsSomething reports whether the tokens [first, last) of a headline have a finite verb, an infinitive, a participle, or words in quotation
// marks at their end, and neither speech, which speech.go reads, nor a colon in them.
func (f *Finder) assertsSomething(first, last int32) bool {
	says := f.hasFinite(first, last) || f.t.Tokens[last-1].Kind == token.Close && f.t.Tokens[first].Kind == token.Word
	for i := first; i < last; i++ {
		k := &f.t.Tokens[i]
		if k.Quotation >= 0 && f.opaque[k.Quotation] || k.Char == ':' {
			return false
		}
		says = says || f.g.Tags[i] == lexicon.TO && f.g.Tags[i+1] == lexicon.VB || f.g.Tags[i] == lexicon.VBN && i > first
	}
	return says
}
