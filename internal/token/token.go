// Package token cuts a text into paragraphs, sentences and words, by byte offset.
//
// Tokens and the gaps between them give the text back: a token is text[Start:End], tokens are in order and never
// overlap, and a gap holds nothing but white space and control characters. Words are cut the way the Penn Treebank
// cuts them (does|n't, nurses|', U.S., Jean-Luc), since the lexicons count such words.
//
// A sentence never ends inside a quotation of its paragraph: what stands between the marks belongs to the sentence that
// hosts it, however many sentences it holds itself.
package token

import (
	"math"
	"unicode/utf8"

	"github.com/sayso-go/sayso/internal/paragraph"
	"github.com/sayso-go/sayso/quote"
)

// Kind is what a token is made of.
type Kind uint8

const (
	Word   Kind = iota // letters, perhaps with digits, hyphens, inner periods
	Number             // starts with a digit
	Punct              // one punctuation mark, or a run of dashes or periods
	Open               // a mark that opens a quotation
	Close              // a mark that closes one
)

// Flags say how a token is written.
type Flags uint8

const (
	Capital Flags = 1 << iota // starts with a capital letter
	Upper                     // two letters or more, none of them small
	Initial                   // the first word of a sentence, of a quotation, or after a colon
	Spaced                    // white space, or nothing at all, stands before it
	Clitic                    // cut off the word before it: n't, 's, 'll
)

// A Token is a word, a number or a mark.
type Token struct {
	Start, End int32
	// Quotation is the index of the innermost quotation that the token stands in, its marks included, or -1.
	Quotation int32
	Sentence  int32
	Kind      Kind
	Flags     Flags
	// Char is the mark of a Punct token as one ASCII byte, whatever way it is printed: '-' for a dash of any length,
	// '~' for an ellipsis, '\'' for an apostrophe. It is 0 for words and for marks that have no such byte.
	Char byte
}

// A Sentence is a run of tokens, [First, Last).
type Sentence struct {
	First, Last int32
	Paragraph   int32
}

// A Paragraph is a run of sentences, [First, Last), and the bytes they stand in.
type Paragraph struct {
	Start, End  int32
	First, Last int32
	// Headline says that the paragraph is no running text: a title, a caption, a menu entry. It has no full stop at
	// its end and is short.
	Headline bool
	// Bulleted says that a list's mark, or that of mail which is answered, stands before the words. It is no token.
	Bulleted bool
	// Label is the number of tokens, the colon and a mark before them included, that name the speaker at the head of a line of an interview
	// or transcript (HOST: or Q:), or 0. It is 1 in the record of a hearing, which has no colons (Q. or A.).
	// Package claim sets it for plays, chats and lines that name the speaker of the next paragraphs, too.
	Label int32
	// Stamp is how many of those tokens say when it was said: [12/03/2024, 18:22] Ana: or 00:01:12 HOST:
	Stamp int32
}

// MaxText is the length in bytes of the longest text whose tokens can be held: offsets are kept in 32 bits, which
// halves the memory that a token takes.
const MaxText = math.MaxInt32

// A Text holds the tokens of a text. Its zero value is ready for Cut; the memory it holds is used again by the next
// Cut. It is not safe for concurrent use.
type Text struct {
	Source     string
	Quotations []quote.Quotation
	Tokens     []Token
	Sentences  []Sentence
	Paragraphs []Paragraph

	marks []mark
	stack []int32
	steps int // how many bytes and tokens were looked at, some of them again: what a test holds to be linear
}

// A mark is one mark of one quotation.
type mark struct {
	start, end int32
	quotation  int32
	open       bool
}

// In returns the token's text.
func (t *Text) In(i int) string {
	k := &t.Tokens[i]
	return t.Source[k.Start:k.End]
}

// Span returns the span of the tokens [first, last).
func (t *Text) Span(first, last int) quote.Span {
	if first >= last {
		return quote.Span{}
	}
	return quote.Span{Start: int(t.Tokens[first].Start), End: int(t.Tokens[last-1].End)}
}

// bytesPerToken is how many bytes of a text make a token, or a few more: news has five, dialogue four. Room for as many tokens
// is made at once, for while a slice grows it is in memory twice.
const bytesPerToken = 5

// Cut cuts source, whose quotations are given, into tokens, sentences and paragraphs. The texts and slices are kept by
// reference. Of a text over MaxText bytes the part before that is cut.
func (t *Text) Cut(source string, quotations []quote.Quotation) {
	if len(source) > MaxText {
		end := MaxText
		for end > MaxText-utf8.UTFMax && !utf8.RuneStart(source[end]) {
			end--
		}
		source = source[:end]
		for i := range quotations { // what is in a quotation starts after it
			if quotations[i].Outer.End > end {
				quotations = quotations[:i]
				break
			}
		}
	}
	t.Source, t.Quotations = source, quotations
	if n := len(source) / bytesPerToken; cap(t.Tokens) < n {
		t.Tokens = make([]Token, 0, n)
	}
	t.Tokens, t.Sentences, t.Paragraphs = t.Tokens[:0], t.Sentences[:0], t.Paragraphs[:0]
	t.steps = 0
	t.listMarks()
	c := cutter{Text: t, quotation: -1}
	wrapped := paragraph.Wrapped(source)
	for i := 0; ; {
		start, end := paragraph.Next(source, i, wrapped)
		if start >= len(source) {
			break
		}
		c.paragraph(int32(start), int32(end))
		i = end
	}
	t.labelHearing()
}

// listMarks lists the marks of the quotations in the order of the text.
func (t *Text) listMarks() {
	t.marks, t.stack = t.marks[:0], t.stack[:0]
	closeUntil := func(pos int) {
		for n := len(t.stack); n > 0; n-- {
			k := t.stack[n-1]
			q := &t.Quotations[k]
			if q.Outer.End > pos {
				return
			}
			t.stack = t.stack[:n-1]
			t.marks = append(t.marks, mark{int32(q.Inner.End), int32(q.Outer.End), k, false})
		}
	}
	for i := range t.Quotations {
		q := &t.Quotations[i]
		closeUntil(q.Outer.Start)
		t.marks = append(t.marks, mark{int32(q.Outer.Start), int32(q.Inner.Start), int32(i), true})
		t.stack = append(t.stack, int32(i))
	}
	closeUntil(math.MaxInt)
}
