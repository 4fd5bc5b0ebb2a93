package quote

import (
	"iter"

	"golang.org/x/text/language"

	"github.com/sayso-go/sayso/internal/paragraph"
)

// Find returns the quotations of text in the order in which they begin.
//
// It is the Find of a zero [Finder].
func Find(text string) []Quotation { return Append(nil, text) }

// Append appends the quotations of text to dst and returns the extended slice. Parent and Continues are indices into
// the extended slice.
//
// It is the Append of a zero [Finder].
func Append(dst []Quotation, text string) []Quotation {
	var f Finder
	return f.Append(dst, text)
}

// All returns an iterator over the quotations of text, in the order in which they begin. Parent and Continues count
// the quotations that it yields.
//
// It is the All of a zero [Finder].
func All(text string) iter.Seq[Quotation] {
	var f Finder
	return f.All(text)
}

// A Finder finds quotations by the conventions of a language. Its zero value tells conventions from the context of
// each mark, which is enough wherever a mark stands as its language wants it to. The methods of a Finder may be
// called from several goroutines at once.
type Finder struct {
	// Language settles what the context of a mark leaves open. Only its base language counts. In
	//
	//	fr es it pt ca gl eu ro  ru uk be  el hy lv  no nb nn  fa tr
	//
	// » and › open no quotation, but for one that goes on from the paragraph before, and « and ‹ close none. In
	//
	//	da sv fi
	//
	// ’ opens one as readily as ‘ does. For all other languages, and for the zero tag, context alone decides.
	Language language.Tag
}

// Find returns the quotations of text in the order in which they begin.
func (f *Finder) Find(text string) []Quotation { return f.Append(nil, text) }

// Append appends the quotations of text to dst and returns the extended slice. Parent and Continues are indices into
// the extended slice.
func (f *Finder) Append(dst []Quotation, text string) []Quotation {
	s := scanner{text: text, dst: dst, usage: usageOf(f.Language)}
	s.each(func() bool { return true })
	if len(s.dst) == 0 {
		return dst // and not an empty slice of what was given up, where dst is nil
	}
	return s.dst
}

// All returns an iterator over the quotations of text, in the order in which they begin. Parent and Continues count
// the quotations that it yields. It reads a paragraph, and the first bytes of the next one, before it yields the
// quotations of that paragraph.
func (f *Finder) All(text string) iter.Seq[Quotation] {
	return func(yield func(Quotation) bool) {
		s := scanner{text: text, usage: usageOf(f.Language)}
		s.each(func() bool {
			for _, q := range s.dst {
				if !yield(q) {
					return false
				}
			}
			s.base += len(s.dst)
			s.dst = s.dst[:0]
			return true
		})
	}
}

// each finds the quotations of one paragraph after the other and calls done after each of them, until it returns false.
func (s *scanner) each(done func() bool) {
	s.wrapped = paragraph.Wrapped(s.text)
	start, end := paragraph.Next(s.text, 0, s.wrapped)
	for start < len(s.text) {
		next, nextEnd := paragraph.Next(s.text, end, s.wrapped)
		s.start, s.end, s.next = start, end, next
		s.scan()
		if !done() {
			return
		}
		start, end = next, nextEnd
	}
}
