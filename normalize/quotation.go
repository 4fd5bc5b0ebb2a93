package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// QuotationKey returns a key under which the same quotation meets itself in two articles, however either of them prints
// it. Two keys are equal if the words are: the key holds the words of s, folded to one case and one width, with one space
// between each and the next. What does not reach the key:
//
//   - quotation marks and apostrophes of every kind, at the ends and inside ("don’t" and "dont" are one word);
//   - square brackets, though what is in them stays, since an editor's "[the] plan" stands for a speaker's "the plan",
//     and "[T]oday" for "today"; but "[sic]", "[laughs]" and the like go altogether;
//   - punctuation, ellipses and dashes, which separate words, and the points of "U.S.", which do not;
//   - soft hyphens and other characters that are not seen.
//
// Digits keep a point, comma or colon between them and a minus before them, and signs that are read aloud (%, &, $, +)
// stay. Diacritics stay too.
//
// The key is for comparing only: it is no text to be shown, and its form may change from one version of this package to
// the next. It is empty if s holds no words; two such quotations have nothing that could be compared. A byte of s that is
// not valid UTF-8 counts as U+FFFD.
//
// QuotationKey takes time linear in s and may be called from any number of goroutines.
func QuotationKey(s string) string {
	// These removals come first: NFKC would make a space and an accent of some of what people type for an apostrophe, and
	// letters compose only once nothing stands between them.
	s = strings.Map(func(r rune) rune {
		if unseen(r) || isApostropheAccent(r) {
			return -1
		}
		return r
	}, s)
	if !isASCII(s) {
		// "Compatibility caseless matching" of the Unicode Standard, section 3.13, in composed form.
		s = norm.NFKC.String(cases.Fold().String(norm.NFKC.String(cases.Fold().String(norm.NFD.String(s)))))
	}
	k := keyWriter{}
	k.buf.Grow(len(s))
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case 'A' <= r && r <= 'Z':
			k.word(r + 'a' - 'A')
		case 'a' <= r && r <= 'z':
			k.word(r)
		case r == '[':
			n = max(n, stageDirection(s[i:]))
		case r == ']' || isQuotationMark(r) || unseen(r): // norm puts U+034F into long runs of marks
		case r == '.' && k.afterInitial() && startsWithLetter(s[i+1:]):
			k.letters = 0
		case (r == '.' || r == ',' || r == ':') && k.inNumber() && startsWithDigit(s[i+1:]):
			k.word(r)
		case (r == '-' || r == '\u2212') && k.atBreak() && startsWithDigit(s[i+n:]):
			k.word('-')
		case unicode.IsSpace(r):
			k.gap(' ')
		case unicode.IsPunct(r) && r != '%' && r != '&' && r != '#' && r != '@' && r != '‰':
			k.gap(r)
		default:
			k.word(r)
		}
		i += n
	}
	key := k.buf.String()
	if !isASCII(key) {
		key = norm.NFC.String(key)
	}
	return key
}

// A keyWriter writes words with one space between them.
type keyWriter struct {
	buf     strings.Builder
	pending bool // a space is due before the next word
	gapRune rune // the last character that was not part of a word, if nothing was written since
	last    rune // the last character written, 0 at the beginning of a word
	letters int  // of the word so far, since the last point within it
}

func (k *keyWriter) word(r rune) {
	if k.pending && k.buf.Len() > 0 {
		k.buf.WriteByte(' ')
	}
	k.pending = false
	k.gapRune, k.last = 0, r
	k.letters++
	k.buf.WriteRune(r)
}

func (k *keyWriter) gap(r rune) {
	k.pending = true
	k.gapRune, k.last = r, 0
	k.letters = 0
}

// afterInitial reports whether the last thing written is a letter that stands alone, as the U of U.S. does.
func (k *keyWriter) afterInitial() bool { return k.letters == 1 && unicode.IsLetter(k.last) }

func (k *keyWriter) inNumber() bool { return '0' <= k.last && k.last <= '9' }

// atBreak reports whether the last character was a space, or nothing was seen but marks.
func (k *keyWriter) atBreak() bool { return k.last == 0 && (k.gapRune == 0 || k.gapRune == ' ') }

func startsWithLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
}

func startsWithDigit(s string) bool { return s != "" && '0' <= s[0] && s[0] <= '9' }

// stageDirection returns the length of the bracketed remark that s begins with, if it is one that nobody said, or 0.
func stageDirection(s string) int {
	const longest = len("[inaudible]")
	end := strings.IndexByte(s[:min(len(s), longest)], ']')
	if end < 0 {
		return 0
	}
	switch strings.ToLower(s[1:end]) {
	case "sic", "laughs", "laughter", "laughing", "applause", "inaudible", "crosstalk", "pause", "sighs":
		return end + 1
	}
	return 0
}

// isQuotationMark reports whether r is a quotation mark, an apostrophe, or something that is typed for one.
func isQuotationMark(r rune) bool {
	switch r {
	case '"', '\'', '`', '<', '>',
		'‚', '„', '′', '″', '‴', '‵', '‶', // low marks, primes
		'ʹ', 'ʺ', 'ʻ', 'ʼ', 'ʽ', 'ʾ', 'ʿ', 'ˈ', 'ˮ', 'ꞌ', // letters that look like marks
		'׳', '״', // geresh, gershayim
		'「', '」', '『', '』', '〝', '〞', '〟', '⹂',
		'❛', '❜', '❝', '❞', '❟', '❠', '🙶', '🙷', '🙸':
		return true
	}
	return r >= 0xab && unicode.In(r, unicode.Pi, unicode.Pf)
}

// isApostropheAccent reports whether r is an accent that stands by itself, where an apostrophe should.
func isApostropheAccent(r rune) bool {
	return r == '´' || r == 'ˊ' || r == 'ˋ' || r == '΄' || r == '᾿' || r == '᾽'
}

// unseen reports whether r is a character that leaves no trace on paper, and no space either.
func unseen(r rune) bool {
	return r < 0x20 && !unicode.IsSpace(r) || r >= 0x7f && r != 0x85 && unicode.In(r, unicode.Cc, unicode.Cf) ||
		r == '\u034f'
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
