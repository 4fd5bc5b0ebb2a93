// Package paragraph finds where the paragraphs of a text begin and end.
//
// Two conventions are in use. News and most text from the web put a paragraph on one line, so that every line break
// ends one. Text that was set for a terminal, as that of Project Gutenberg, is hard-wrapped: its lines are broken at
// some column between 50 and 100, a line break is no more than a space, and a blank line ends the paragraph. [Wrapped]
// tells which of the two a text follows, and [Next] walks over the paragraphs.
//
// A line break is "\n", "\r\n", "\r", a vertical tab, U+0085 or U+2028. A form feed and U+2029 end a paragraph in
// either convention.
package paragraph

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sayso-go/sayso/internal/swar"
)

const (
	// sample is how much of a text Wrapped reads, in bytes. A wrapped line has some 70 bytes, so this is about 900
	// lines: enough to outvote a title page, a table of contents and the verse at the head of a chapter.
	sample = 1 << 16

	// margin is the lead, in lines, at which Wrapped reads no further.
	margin = 32

	// A line of a wrapped text that was broken because it was full has at least minFull columns; those below are
	// headings, verse and last lines. No wrapped text has lines of more than maxFull columns.
	minFull = 40
	maxFull = 110

	// maxHead is how far into a line Wrapped looks for its first letter, in bytes: room for an indent, a bullet and
	// an opening mark or two.
	maxHead = 32
)

// Wrapped reports whether the lines of text are hard-wrapped, so that a line break is only a space and a blank line
// ends a paragraph. It reads at most the first 64 KiB.
//
// The evidence for it is a line between 40 and 110 columns that goes on, without a blank line, with a line whose first
// letter is in lower case. The evidence against it is a line of more than 110 columns, and a line with the end of a
// sentence that is followed, without a blank line, by one that opens with a capital, a digit or a mark. Where there is not more for
// than against it, a text whose lines are all short is wrapped if all of them are as long as they could be.
func Wrapped(text string) bool {
	text = text[:min(len(text), sample)]
	full, whole, long := 0, 0, false
	for i := 0; i < len(text) && full-whole < margin && whole-full < margin; {
		at, next := lineBreak(text, i)
		line := trimRight(text[i:at], unicode.IsSpace)
		if len(line) > 4*maxFull {
			whole, long = whole+1, true
		} else if columns := columns(line); columns > maxFull {
			whole, long = whole+1, true
		} else if columns > 0 {
			switch head(text[next:min(len(text), next+maxHead)]) {
			case headBlank:
			case headLower:
				if columns >= minFull {
					full++
				}
			default:
				if endsSentence(line) {
					whole++
				}
			}
		}
		i = next
	}
	return full > whole || !long && whole < margin && filled(text)
}

// filled reports whether each line of text that another one follows is so long that the first word of that would not have fitted into
// it, if the longest line says how long a line may be, and one of them does not end a sentence: so a few lines of a wrapped text are told from a
// few short paragraphs. The first line may be a headline, which ends no sentence either, unless one ends within it.
func filled(text string) bool {
	width := 0
	for i := 0; i < len(text); {
		at, next := lineBreak(text, i)
		width = max(width, columns(trimRight(text[i:at], unicode.IsSpace)))
		i = next
	}
	if width < minFull || width > maxFull {
		return false
	}
	within, first := false, true // whether a sentence goes on
	last := ""                   // the line before, or nothing
	for i := 0; i < len(text); {
		at, next := lineBreak(text, i)
		line := strings.TrimFunc(text[i:at], unicode.IsSpace)
		if last != "" && line != "" {
			word := line
			if k := strings.IndexFunc(line, unicode.IsSpace); k > 0 {
				word = line[:k]
			}
			if columns(last)+1+columns(word) <= width || stamped(line) {
				return false
			}
			within = within || !endsSentence(last) && (!first || strings.Contains(last, ". "))
			first = false
		}
		last, i = line, next
	}
	return within
}

// stamped reports whether a line begins with a time, or a date in brackets, as those of chats and transcripts do: [12/03/2024, 18:22] Ana: Yes.
func stamped(line string) bool {
	i := 0
	if line[0] == '[' {
		i++
	}
	n := i
	for n < len(line) && '0' <= line[n] && line[n] <= '9' {
		n++
	}
	return n > i && n+1 < len(line) && (line[n] == ':' || line[n] == '/' || i > 0 && (line[n] == '.' || line[n] == '-')) && '0' <= line[n+1] && line[n+1] <= '9'
}

// columns returns the number of runes in line or, if that is more than maxFull, a number between the two: nothing depends on
// which.
func columns(line string) int {
	if n := countASCII(line); n == len(line) || n > maxFull {
		return n
	}
	return utf8.RuneCountInString(line)
}

// The heads of a line, as head reports them.
const (
	headBlank = iota // nothing but white space
	headLower        // a lower-case letter first
	headOther
)

// head reports how a line begins: line is its first bytes, and perhaps something of the lines below it.
func head(line string) int {
	for _, r := range line {
		switch {
		case r == '\n' || r == '\r' || r == '\f' || r == '\v' || r == 0x85 || r == 0x2028 || r == 0x2029:
			return headBlank
		case unicode.IsSpace(r) || r == '_':
		case unicode.IsLower(r):
			return headLower
		default:
			return headOther
		}
	}
	return headBlank
}

// endsSentence reports whether line ends as a sentence does, closing marks and brackets aside. A comma counts where a
// closing mark follows it, because a line of dialogue may end so, and a colon because a list may follow.
func endsSentence(line string) bool {
	for range 4 { // a mark within a mark within a bracket, and the point itself
		r, n := utf8.DecodeLastRuneInString(line)
		switch r {
		case '.', '!', '?', '…', ':', '。', '！', '？':
			return true
		case '"', '\'', ')', ']', '”', '’', '»', '“', '‘', '«', '_', '」', '』':
			line = line[:len(line)-n]
		default:
			return false
		}
	}
	return false
}

// Next returns the bounds of the first paragraph of text at or after i, without the white space around it. Where there
// is none, both are len(text). The caller says, with what [Wrapped] reports, which lines make a paragraph.
//
// A caller that goes on from the end it was given reads the text in a time linear in its length.
func Next(text string, i int, wrapped bool) (start, end int) {
	start = i + leading(text[i:])
	if start == len(text) {
		return start, start
	}
	at, next := lineBreak(text, start)
	for wrapped && at < len(text) && !hard(text[at:next]) {
		// A line break is only a space here, unless white space alone stands between it and another one.
		below := next
		for below < len(text) {
			r, n := rune(text[below]), 1
			if r >= utf8.RuneSelf {
				r, n = utf8.DecodeRuneInString(text[below:])
			}
			if breaks(r) || !blank(r) {
				break
			}
			below += n
		}
		if below == len(text) {
			break
		}
		if a, _ := lineBreak(text[:min(len(text), below+3)], below); a == below {
			break
		}
		at, next = lineBreak(text, below)
	}
	return start, start + len(trimRight(text[start:at], blank))
}

// trimRight returns text without the runes at its end of which space, which reports none that ASCII prints, reports true.
func trimRight(text string, space func(rune) bool) string {
	if n := len(text); n > 0 && '!' <= text[n-1] && text[n-1] <= '~' {
		return text
	}
	return strings.TrimRightFunc(text, space)
}

// leading returns the length in bytes of the white space that text begins with.
func leading(text string) int {
	for i := 0; i < len(text); {
		r, n := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:])
		}
		if !blank(r) {
			return i
		}
		i += n
	}
	return len(text)
}

// blank reports whether r prints nothing and joins nothing: white space, a byte order mark, a zero-width space.
func blank(r rune) bool {
	if r < utf8.RuneSelf {
		return r == ' ' || '\t' <= r && r <= '\r'
	}
	return unicode.IsSpace(r) || r == 0xFEFF || r == 0x200B
}

// breaks reports whether r ends a line.
func breaks(r rune) bool {
	return '\n' <= r && r <= '\r' || r == 0x85 || r == 0x2028 || r == 0x2029
}

// hard reports whether a line break ends a paragraph in a wrapped text too.
func hard(s string) bool { return s == "\f" || s == "\u2029" }

// lineBreak returns the first line break of text at or after i and the offset after it; both are len(text) where there
// is none.
func lineBreak(text string, i int) (at, next int) {
	for i < len(text) {
		if i+8 <= len(text) && swar.ASCIIFrom(swar.Load(text[i:]), '\r'+1) {
			i += 8
			continue
		}
		for end := min(i+8, len(text)); i < end; i++ {
			if !lead[text[i]] {
				continue
			}
			if n := breakLen(text[i:]); n > 0 {
				return i, i + n
			}
		}
	}
	return len(text), len(text)
}

// lead marks the bytes that a line break may begin with.
var lead = [256]bool{'\n': true, '\v': true, '\f': true, '\r': true, 0xC2: true, 0xE2: true}

// breakLen returns the length of the line break that text begins with, or 0.
func breakLen(text string) int {
	switch text[0] {
	case 0xC2:
		if strings.HasPrefix(text, "\u0085") {
			return 2
		}
		return 0
	case 0xE2:
		if strings.HasPrefix(text, "\u2028") || strings.HasPrefix(text, "\u2029") {
			return 3
		}
		return 0
	case '\r':
		if strings.HasPrefix(text, "\r\n") {
			return 2
		}
	}
	return 1
}

// countASCII returns the number of bytes in text that are ASCII.
func countASCII(text string) int {
	n := 0
	for ; len(text) >= 8; text = text[8:] {
		n += swar.ASCII(swar.Load(text))
	}
	for i := range len(text) {
		if text[i] < utf8.RuneSelf {
			n++
		}
	}
	return n
}
