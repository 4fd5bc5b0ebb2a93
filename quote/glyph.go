package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A glyph is a printed mark, or a run of them that stands for one.
type glyph uint8

const (
	noGlyph     glyph = iota
	straight          // "
	left              // “, or ‟ or 〝 in the same place
	right             // ”, or 〞 or 〟 in the same place
	low               // „
	backs             // ``
	ticks             // ''
	leftPair          // ‘‘
	rightPair         // ’’
	tick              // '
	leftSingle        // ‘ or ‛
	rightSingle       // ’
	lowSingle         // ‚
	back              // `
	leftGuil          // «
	rightGuil         // »
	leftAngle         // ‹
	rightAngle        // ›
	cornerOpen        // 「
	cornerClose       // 」
	whiteOpen         // 『
	whiteClose        // 』
)

// lead marks the bytes with which a glyph may begin: three of ASCII, which scan skips by their names, and others.
var lead = [256]bool{'"': true, '\'': true, '`': true, 0xC2: true, 0xE2: true, 0xE3: true}

// glyphAt returns the glyph that begins at text[i] and its length in bytes; noGlyph and the length to skip where none
// does. A run of three ticks is a pair and a single one, as in "she said 'no.”'".
func glyphAt(text string, i int) (glyph, int) {
	switch text[i] {
	case '"':
		return straight, 1
	case '\'':
		if i+1 < len(text) && text[i+1] == '\'' {
			return ticks, 2
		}
		return tick, 1
	case '`':
		if i+1 < len(text) && text[i+1] == '`' {
			return backs, 2
		}
		return back, 1
	case 0xC2:
		if i+1 < len(text) {
			switch text[i+1] {
			case 0xAB:
				return leftGuil, 2
			case 0xBB:
				return rightGuil, 2
			}
		}
		return noGlyph, 1
	case 0xE2:
		if i+2 >= len(text) || text[i+1] != 0x80 {
			return noGlyph, 1
		}
		switch text[i+2] {
		case 0x98, 0x9B:
			if text[i+2] == 0x98 && strings.HasPrefix(text[i+3:], "‘") {
				return leftPair, 6
			}
			return leftSingle, 3
		case 0x99:
			if strings.HasPrefix(text[i+3:], "’") {
				return rightPair, 6
			}
			return rightSingle, 3
		case 0x9A:
			return lowSingle, 3
		case 0x9C, 0x9F:
			return left, 3
		case 0x9D:
			return right, 3
		case 0x9E:
			return low, 3
		case 0xB9:
			return leftAngle, 3
		case 0xBA:
			return rightAngle, 3
		}
	case 0xE3:
		if i+2 < len(text) && text[i+1] == 0x80 {
			switch text[i+2] {
			case 0x8C:
				return cornerOpen, 3
			case 0x8D:
				return cornerClose, 3
			case 0x8E:
				return whiteOpen, 3
			case 0x8F:
				return whiteClose, 3
			case 0x9D:
				return left, 3
			case 0x9E, 0x9F:
				return right, 3
			}
		}
	}
	return noGlyph, 1
}

// A class is what a neighbour of a mark says about the mark.
type class uint8

const (
	edge   class = iota // white space, or the end of the paragraph
	opener              // an opening bracket, a slash, a mark that has opened a quotation
	dash                // a dash or a hyphen
	word                // a letter, a combining mark, a symbol
	digit               // a digit
	stop                // closing punctuation or a closing bracket, a mark that has closed a quotation
	mark                // a mark of which nothing is known
)

func classOf(r rune) class {
	if r < utf8.RuneSelf {
		switch {
		case 'a' <= r|0x20 && r|0x20 <= 'z':
			return word
		case '0' <= r && r <= '9':
			return digit
		case r <= ' ':
			if r == ' ' || '\t' <= r && r <= '\r' {
				return edge
			}
			return word
		}
		switch r {
		case '.', ',', ';', ':', '!', '?', ')', ']', '}', '%':
			return stop
		case '(', '[', '{', '/', '|':
			return opener
		case '-':
			return dash
		case '"', '\'', '`':
			return mark
		}
		return word
	}
	switch r {
	case '…', '、', '。', '，', '！', '？', '；', '：', '）', '］', '」', '』', '】', '》', '〞', '〟', '؟', '،':
		return stop
	case '–', '—', '―', '‒', '‐', '‑', '⸺':
		return dash
	case '（', '［', '【', '《', '「', '『', '〝', '¿', '¡':
		return opener
	case '“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»', '‹', '›':
		return mark
	}
	switch {
	case unicode.IsLetter(r) || unicode.IsMark(r):
		return word
	case unicode.IsSpace(r) || r == 0xFEFF || r == 0x200B:
		return edge
	case unicode.IsDigit(r):
		return digit
	}
	return word
}

// emphasis is how many of the signs _ and * a mark may be away from its neighbour, as in _"Never,"_ and **“Never”**.
const emphasis = 3

// before returns the class of what stands before text[i], and the first rune of that kind met.
func (s *scanner) before(i int) (class, rune) {
	for n := 0; i > s.start; n++ {
		if i == s.lastEnd {
			return s.lastRole, '"'
		}
		r, size := rune(s.text[i-1]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeLastRuneInString(s.text[s.start:i])
		}
		if (r == '_' || r == '*') && n < emphasis {
			i -= size
			continue
		}
		return classOf(r), r
	}
	return edge, 0
}

// after returns the class of what stands at text[i], and the rune.
func (s *scanner) after(i int) (class, rune) {
	for n := 0; i < s.end; n++ {
		r, size := rune(s.text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s.text[i:s.end])
		}
		if (r == '_' || r == '*') && n < emphasis {
			i += size
			continue
		}
		return classOf(r), r
	}
	return edge, 0
}

// A shape is what the neighbours of a mark let it be.
type shape uint8

const (
	either shape = iota
	opens
	closes
)

// shapeOf returns the shape of the mark text[i:j].
func (s *scanner) shapeOf(i, j int) (sh shape, b, a class) {
	b, br := s.before(i)
	a, ar := s.after(j)
	if a == stop && (ar == '…' || ar == '.' && strings.HasPrefix(s.text[j:s.end], "..")) && b <= opener {
		return opens, b, a // "... and then" opens with points
	}
	switch b {
	case edge, opener:
		if a == edge || a == stop {
			return either, b, a
		}
		return opens, b, a
	case dash:
		if a == edge || a == stop {
			return closes, b, a
		}
		return either, b, a
	case mark:
		// A mark that was left alone, an apostrophe for instance: what stands after decides.
		if a == edge || a == stop {
			return closes, b, a
		}
		return either, b, a
	}
	if a == word || a == digit {
		if unicode.Is(unicode.Hebrew, br) && unicode.Is(unicode.Hebrew, ar) {
			return either, mark, mark // gershayim: part of the word
		}
		return either, b, a
	}
	return closes, b, a
}
