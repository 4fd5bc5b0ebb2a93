package normalize

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sayso-go/sayso/quote"
	"golang.org/x/text/unicode/norm"
)

// A ViewOption is an optional step of [NewView]. Options may be combined, as arguments or with "|".
type ViewOption uint8

const (
	// JoinLines undoes hard wraps: a line break between two lines that are not blank becomes one space, together with
	// the spaces and tabs around it. After a hyphen that ends a word, and between Chinese and Japanese characters, it
	// becomes nothing. Blank lines, which separate paragraphs, stay. A text with one paragraph to the line and no blank
	// lines would become one paragraph: do not ask for JoinLines there.
	JoinLines ViewOption = 1 << iota

	// JoinHyphens is JoinLines that also takes out the hyphen where a line ends in a letter and a hyphen and the next
	// one begins with a small letter: "govern-" and "ment" become "government". No dictionary is asked, so "well-" and
	// "known" become "wellknown".
	JoinHyphens
)

// A View is the clean form of a text, with a map from each span of the clean form back to the text.
//
// The zero View is a view of the empty text. A View is immutable: any number of goroutines may use it, and it is cheap
// to copy.
type View struct {
	source, text string
	steps        []step // in the order in which they were applied; those that changed nothing are left out
}

// NewView returns a view of text in which
//
//   - "\r\n", "\r", vertical tab, form feed, NEL and U+2028 are "\n", and the paragraph separator U+2029 is "\n\n";
//   - the spaces of other kinds (no-break, thin, ideographic and so on) are " ", each one of them;
//   - soft hyphens, byte order marks, word joiners, the marks that set the direction of writing, and control characters
//     other than tab and newline are gone;
//   - zero-width joiners and non-joiners are gone, except beside the letters of scripts that are written with them
//     (Arabic, Devanagari, and so on) and, for the joiner, after an emoji; the zero-width space is gone, except beside
//     the letters of scripts that are written without spaces (Thai, Khmer, and so on);
//   - everything else is in Unicode normalization form NFC, in its stream-safe variety: a U+034F is inserted where more
//     than thirty combining marks follow each other.
//
// Spaces are neither trimmed nor collapsed, so columns and indents can still be seen; opts may ask for lines to be
// joined. Bytes that are not valid UTF-8 stay as they are, and what stands between two such bytes stays with them if
// taking it out could make a character of the two. Cleaning the text of a view again, with the same options, changes
// nothing.
//
// NewView takes time linear in the text. A text that is clean already is not copied, and nothing is allocated for it.
// Otherwise the map costs 32 bytes for each place where the view departs from the text.
func NewView(text string, opts ...ViewOption) View {
	var set ViewOption
	for _, o := range opts {
		set |= o
	}
	v := View{source: text, text: text}
	v.apply(cleanRunes)
	if set&(JoinLines|JoinHyphens) != 0 {
		v.apply(func(s string) (string, step) { return joinLines(s, set&JoinHyphens != 0) })
	}
	v.apply(compose)
	return v
}

func (v *View) apply(f func(string) (string, step)) {
	text, edits := f(v.text)
	if len(edits) > 0 {
		v.text = text
		v.steps = append(v.steps, edits)
	}
}

// Text returns the clean text. It is the string given to [NewView] itself if there was nothing to clean.
func (v View) Text() string { return v.text }

// Source returns the span of the original text that s, a span of v.Text(), was made from.
//
// The offsets are bytes. If the ends of s lie on rune boundaries, so do those of the result. The result is as short as
// possible: what was taken out at either end of s is not in it, while what was taken out inside s is. Where several
// characters were made from several others, as "é" from "e" and an accent, a span of some of them gives all of what they
// were made from. An empty span gives an empty one. Ends outside of the text are moved to its nearest end.
//
// Source takes time logarithmic in the number of places where view and text differ, and no memory.
func (v View) Source(s quote.Span) quote.Span {
	s = clamp(s, len(v.text))
	empty := s.Start == s.End
	for i := len(v.steps) - 1; i >= 0; i-- {
		s.Start, s.End = v.steps[i].start(s.Start, toSource), v.steps[i].end(s.End, toSource)
	}
	if empty {
		s.End = s.Start
	}
	return s
}

// Locate is the reverse of [View.Source]: it returns the span of v.Text() that was made from s, a span of the original
// text. The result is empty if all of s was taken out.
func (v View) Locate(s quote.Span) quote.Span {
	s = clamp(s, len(v.source))
	empty := s.Start == s.End
	for _, edits := range v.steps {
		s.Start, s.End = edits.start(s.Start, toView), edits.end(s.End, toView)
	}
	if empty || s.End < s.Start {
		s.End = s.Start
	}
	return s
}

func clamp(s quote.Span, n int) quote.Span {
	s.Start = min(max(s.Start, 0), n)
	s.End = min(max(s.End, s.Start), n)
	return s
}

// An edit says that one span was put in the place of another. At most one of them is empty.
type edit [2]quote.Span // indexed by the two constants below

const (
	inSource = 0
	inView   = 1
)

// A direction says which of an edit's spans holds the offset to be mapped, and which one the result lies in.
type direction struct{ from, to int }

var (
	toSource = direction{inView, inSource}
	toView   = direction{inSource, inView}
)

// A step is what one pass over the text did, in order. Outside of its edits the two texts are the same, byte for byte.
type step []edit

// start maps the start of a span: past whatever was taken out there, and back to the beginning of an edit around it.
func (e step) start(pos int, d direction) int {
	i := sort.Search(len(e), func(i int) bool { return e[i][d.from].Start > pos }) - 1
	switch {
	case i < 0:
		return pos
	case pos < e[i][d.from].End:
		return e[i][d.to].Start
	}
	return e[i][d.to].End + pos - e[i][d.from].End
}

// end maps the end of a span: before whatever was taken out there, and forward to the end of an edit around it.
func (e step) end(pos int, d direction) int {
	i := sort.Search(len(e), func(i int) bool { return e[i][d.from].End >= pos })
	switch {
	case i < len(e) && e[i][d.from].Start < pos:
		return e[i][d.to].End
	case i > 0:
		return e[i-1][d.to].End + pos - e[i-1][d.from].End
	}
	return pos
}

// A rewriter copies a text with changes, and keeps account of them. It copies nothing until the first change.
type rewriter struct {
	src    string
	buf    strings.Builder
	copied int // how much of src is in buf, as it was or changed
	edits  step
}

// replace puts with in the place of src[start:end]. Calls come in the order of the text and do not overlap.
func (w *rewriter) replace(start, end int, with string) {
	if w.src[start:end] == with {
		return
	}
	if w.edits == nil {
		w.buf.Grow(len(w.src))
	}
	w.buf.WriteString(w.src[w.copied:start])
	at := w.buf.Len()
	w.buf.WriteString(with)
	w.copied = end
	if n := len(w.edits); n > 0 && with == "" {
		if last := &w.edits[n-1]; last[inSource].End == start && last[inView].Len() == 0 {
			last[inSource].End = end
			return
		}
	}
	w.edits = append(w.edits, edit{inSource: {Start: start, End: end}, inView: {Start: at, End: at + len(with)}})
}

func (w *rewriter) finish() (string, step) {
	if w.edits == nil {
		return w.src, nil
	}
	w.buf.WriteString(w.src[w.copied:])
	return w.buf.String(), w.edits
}

// cleanRunes does what NewView promises about single characters.
func cleanRunes(s string) (string, step) {
	w := rewriter{src: s}
	// The context on the left of a run of invisible characters is that of the last base character before it, behind any
	// number of combining marks. It is looked for only when such a run is met, and no further back than the run before:
	// this is what keeps the search linear.
	left, seen := contextNone, 0
	for i := 0; i < len(s); {
		if c := s[i]; ' ' <= c && c < 0x7f || c == '\n' || c == '\t' {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		switch kind := kindOf(r); kind {
		case plain:
			i += n
		case space:
			w.replace(i, i+n, " ")
			i += n
		case paragraphBreak:
			w.replace(i, i+n, "\n\n")
			i += n
		case lineBreak:
			if strings.HasPrefix(s[i:], "\r\n") {
				n++
			}
			w.replace(i, i+n, "\n")
			i += n
		case dropped, joiner:
			end := i + n
			right, next := rune(0), 0
			for end < len(s) {
				right, next = utf8.DecodeRuneInString(s[end:])
				if k := kindOf(right); k != dropped && k != joiner {
					break
				}
				end, next = end+next, 0
			}
			if next == 0 {
				right = 0
			}
			last, width := utf8.DecodeLastRuneInString(s[:i])
			if last == utf8.RuneError && width == 1 && right == utf8.RuneError && next == 1 {
				left, seen, i = contextNone, end, end // between two broken bytes: see NewView
				continue
			}
			left = contextBefore(s[seen:i], left)
			after := contextOf(right)
			for i < end {
				r, n := utf8.DecodeRuneInString(s[i:])
				if !keepsJoiner(r, left, after) {
					w.replace(i, i+n, "")
				}
				i += n
			}
			seen = end
		}
	}
	return w.finish()
}

// A runeKind is what cleanRunes does with a character.
type runeKind uint8

const (
	plain runeKind = iota
	space
	lineBreak
	paragraphBreak
	dropped
	joiner // dropped or not, as its neighbours have it
)

func kindOf(r rune) runeKind {
	switch {
	case r < 0x20:
		switch r {
		case '\t', '\n':
			return plain
		case '\r', '\v', '\f':
			return lineBreak
		}
		return dropped
	case r < 0x7f:
		return plain
	case r < 0xa0:
		if r == 0x85 { // NEL
			return lineBreak
		}
		return dropped
	}
	switch r {
	case 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
		0x202f, 0x205f, 0x3000: // all of Zs but the space itself
		return space
	case 0x2028:
		return lineBreak
	case 0x2029:
		return paragraphBreak
	case zeroWidthSpace, zeroWidthNonJoiner, zeroWidthJoiner:
		return joiner
	case 0xad, // soft hyphen
		0x61c, 0x200e, 0x200f, // marks of direction
		0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, // embeddings, overrides, isolates
		0x2060, 0xfeff, // word joiner, byte order mark
		0x206a, 0x206b, 0x206c, 0x206d, 0x206e, 0x206f: // deprecated format characters
		return dropped
	}
	return plain
}

const (
	zeroWidthSpace     = 0x200b
	zeroWidthNonJoiner = 0x200c
	zeroWidthJoiner    = 0x200d
)

// A context is what a character means for the invisible characters beside it.
type context uint8

const (
	contextNone     context = iota
	contextJoins            // a letter of a script in which joiners change what is read
	contextUnspaced         // the same, and words are written together: a zero-width space separates them
	contextEmoji
)

func keepsJoiner(r rune, left, right context) bool {
	switch r {
	case zeroWidthSpace:
		return left == contextUnspaced || right == contextUnspaced
	case zeroWidthJoiner:
		if left == contextEmoji {
			return true
		}
		fallthrough
	case zeroWidthNonJoiner:
		return left == contextJoins || left == contextUnspaced || right == contextJoins || right == contextUnspaced
	}
	return false
}

// contextBefore returns the context of the last base character of s, or before if s has none.
func contextBefore(s string, before context) context {
	for len(s) > 0 {
		r, n := utf8.DecodeLastRuneInString(s)
		s = s[:len(s)-n]
		if r < 0x300 || !unicode.Is(unicode.M, r) && !(0xe0020 <= r && r <= 0xe007f) { // marks, and the tags of flags
			return contextOf(r)
		}
	}
	return before
}

func contextOf(r rune) context {
	switch {
	case r < 0x590:
		return contextNone
	case 0x1f3fb <= r && r <= 0x1f3ff: // skin tones
		return contextEmoji
	case r >= 0x2190 && unicode.Is(unicode.So, r):
		return contextEmoji
	case !unicode.IsLetter(r):
		return contextNone
	case unicode.In(r, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar, unicode.Tibetan, unicode.Javanese,
		unicode.Balinese, unicode.Tai_Le, unicode.New_Tai_Lue, unicode.Tai_Tham, unicode.Tai_Viet):
		return contextUnspaced
	case unicode.In(r, unicode.Latin, unicode.Greek, unicode.Cyrillic, unicode.Hebrew, unicode.Georgian, unicode.Ethiopic,
		unicode.Cherokee, unicode.Hangul, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Bopomofo,
		unicode.Yi, unicode.Common, unicode.Inherited):
		return contextNone
	}
	return contextJoins
}

// joinLines does what the options JoinLines and, with hyphens, JoinHyphens promise.
func joinLines(s string, hyphens bool) (string, step) {
	w := rewriter{src: s}
	for line := 0; ; {
		n := strings.IndexByte(s[line:], '\n')
		if n < 0 {
			return w.finish()
		}
		newline := line + n
		start := line + len(strings.TrimRight(s[line:newline], " \t"))
		end := newline + 1
		for end < len(s) && (s[end] == ' ' || s[end] == '\t') {
			end++
		}
		blank := start == line || end == len(s) || s[end] == '\n'
		line = newline + 1
		if blank {
			continue
		}
		with := " "
		before, size := utf8.DecodeLastRuneInString(s[:start])
		after, _ := utf8.DecodeRuneInString(s[end:])
		switch {
		case (before == '-' || before == '\u2010') && unicode.IsLetter(after):
			r, _ := utf8.DecodeLastRuneInString(s[:start-size])
			if unicode.IsLetter(r) || unicode.IsMark(r) {
				with = ""
				if hyphens && unicode.IsLower(after) {
					start -= size
				}
			}
		case isUnspacedCJK(before) && isUnspacedCJK(after):
			with = ""
		}
		w.replace(start, end, with)
	}
}

// isUnspacedCJK reports whether r is written without a space between it and another such character.
func isUnspacedCJK(r rune) bool {
	return r >= 0x2e80 && (unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) ||
		0x3001 <= r && r <= 0x3011 || // 、。 and the brackets
		0xff01 <= r && r <= 0xff5e) && !unicode.IsMark(r)
}

// compose brings s into NFC.
func compose(s string) (string, step) {
	clean := norm.NFC.QuickSpanString(s)
	if clean == len(s) {
		return s, nil
	}
	w := rewriter{src: s}
	var it norm.Iter
	it.InitString(norm.NFC, s[clean:])
	for !it.Done() {
		start := clean + it.Pos()
		segment := it.Next()
		if clean+it.Pos() == start { // a character that has no composed form comes in parts
			parts := append([]byte(nil), segment...)
			for clean+it.Pos() == start && !it.Done() {
				parts = append(parts, it.Next()...)
			}
			segment = parts
		}
		if end := clean + it.Pos(); s[start:end] != string(segment) {
			w.replace(start, end, string(segment))
		}
	}
	return w.finish()
}
