package claim

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

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
		if open && closed || !f.isQuoted(p+1) {
			break
		}
		if n > 0 && f.isLine(p) && last > first+1 && f.hasCapital(first+1) && f.ending(Range{first, last}) != ',' {
			break // it is signed
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
		if k.Char == '?' || k.Char == '!' {
			return false
		}
		if k.Kind == token.Word && (lexicon.Verbs | 1<<lexicon.PRP | 1<<lexicon.UH).Has(tag) {
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
func (f *Finder) printed(i int32) string { return f.t.In(int(i)) }

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
