package quote

// A Span is a half-open range of UTF-8 byte offsets into the text it was found in: text[s.Start:s.End].
// Both ends lie on rune boundaries. The zero Span is empty and stands, where a span is optional, for "none".
type Span struct {
	Start, End int
}

// Len returns the length of the span in bytes.
func (s Span) Len() int { return s.End - s.Start }

// IsZero reports whether s is the zero Span, which stands for "none".
func (s Span) IsZero() bool { return s == Span{} }

// In returns the part of text that the span covers, without copying it.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Contains reports whether t lies within s, as s itself does. An empty t may also stand at either end of s, so that the
// zero Span lies within every span that starts at 0: ask IsZero first where it stands for "none".
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether s and t share at least one byte. An empty span shares none.
func (s Span) Overlaps(t Span) bool { return max(s.Start, t.Start) < min(s.End, t.End) }

// A Quotation is a stretch of one paragraph between quotation marks.
//
// An utterance that runs over several paragraphs, with an opening mark at each of them and one close at the end, is
// a chain of Quotations linked by Continues. So is one with a mark at its beginning and its end alone, if it ends in the
// next paragraph: there its part has no opening mark, and Inner starts where Outer does.
type Quotation struct {
	Outer Span // with the marks
	Inner Span // without the marks
	Mark  Mark // the kind of mark that opened it
	Depth int  // 0 for a quotation that is in no other, 1 for one inside it, and so on
	// Parent is the index, in the slice that Find returned, of the innermost quotation around this one, or -1.
	Parent int
	// Continues is the index of the quotation of an earlier paragraph that this one goes on with, or -1.
	Continues int
	// Closed reports whether a closing mark was found, or none is wanted, after a [Dash]. A quotation without one ends where its paragraph
	// ends, or before the next quotation there that shows the mark to be missing.
	Closed bool
}
