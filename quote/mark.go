package quote

import (
	"fmt"
	"slices"
)

// A Mark is a kind of quotation mark: that of the pair, told by the mark that opens it. Its zero value, NoMark, is the
// mark of no quotation.
type Mark uint8

// The kinds of quotation mark.
const (
	NoMark          Mark = iota // no mark
	Straight                    // "…"
	Curly                       // “…” or 〝…〟
	Right                       // ”…”, alike at both ends
	Low                         // „…“ or „…”
	LaTeX                       // ``…''
	Doubled                     // ''…'' or ‘‘…’’, two single marks for a double one
	StraightSingle              // '…'
	CurlySingle                 // ‘…’
	RightSingle                 // ’…’, alike at both ends
	LowSingle                   // ‚…‘ or ‚…’
	LaTeXSingle                 // `…'
	Guillemet                   // «…»
	InwardGuillemet             // »…« or »…»
	Angle                       // ‹…›
	InwardAngle                 // ›…‹ or ›…›
	Corner                      // 「…」
	WhiteCorner                 // 『…』
	Dash                        // — at the head of a paragraph, which no mark closes
	numMarks
)

// markWords holds the word of each Mark, in their order.
var markWords = [numMarks]string{
	"none", "straight", "curly", "right", "low", "latex", "doubled",
	"straight-single", "curly-single", "right-single", "low-single", "latex-single",
	"guillemet", "inward-guillemet", "angle", "inward-angle", "corner", "white-corner", "dash",
}

// String returns the word for m: "straight", "curly-single", "guillemet" and so on, and "none" for NoMark.
func (m Mark) String() string {
	if m < numMarks {
		return markWords[m]
	}
	return fmt.Sprintf("Mark(%d)", uint8(m))
}

// Single reports whether m is a single mark that an apostrophe may look like.
func (m Mark) Single() bool { return StraightSingle <= m && m <= LaTeXSingle }

// AppendText implements [encoding.TextAppender] with the word that String returns.
func (m Mark) AppendText(b []byte) ([]byte, error) {
	if m >= numMarks {
		return b, fmt.Errorf("quote: no word for Mark(%d)", uint8(m))
	}
	return append(b, markWords[m]...), nil
}

// MarshalText implements [encoding.TextMarshaler] with the word that String returns.
func (m Mark) MarshalText() ([]byte, error) { return m.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It takes the words that String returns.
func (m *Mark) UnmarshalText(word []byte) error {
	i := slices.Index(markWords[:], string(word))
	if i < 0 {
		return fmt.Errorf("quote: unknown mark %q", word)
	}
	*m = Mark(i)
	return nil
}

// A family is a set of kinds of which no convention puts one directly into another, so that a mark missing between two
// of them is likelier than nesting.
type family uint8

const (
	doubles family = iota
	singles
	guillemets
	angles
	corners
	whiteCorners
)

func (m Mark) family() family {
	switch m {
	case Guillemet, InwardGuillemet:
		return guillemets
	case Angle, InwardAngle:
		return angles
	case Corner:
		return corners
	case WhiteCorner:
		return whiteCorners
	}
	if m.Single() {
		return singles
	}
	return doubles
}
