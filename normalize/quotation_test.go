package normalize

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/sayso-go/sayso/internal/casetest"
)

func TestQuotationKey(t *testing.T) {
	tests := []struct{ name, reason, in, want string }{
		{"plain", "words in small letters", "We will rebuild", "we will rebuild"},
		{"empty", "no words, no key", "“ … ”", ""},
		{"marks", "marks and the comma before the closing one", "“We will rebuild,”", "we will rebuild"},
		{"nested marks", "and marks inside of marks", "“She told me ‘never again’.”", "she told me never again"},
		{"LaTeX", "marks typed as accents", "``We'll see''", "well see"},
		{"guillemets", "French marks stand off", "« Nous verrons »", "nous verrons"},
		{"low marks", "German ones begin low", "„Kein Wort‚ nie‘“", "kein wort nie"},
		{"corners", "Chinese and Japanese ones", "「知りません」", "知りません"},
		{"wide marks", "wide letters and marks", "＂ＯＫ！＂", "ok"},
		{"apostrophes", "all kinds are the same as none", "don't don’t don´t donʼt don‘t dont", "dont dont dont dont dont dont"},
		{"words that an apostrophe tells apart", "the price of the above", "we're were, it's its", "were were its its"},
		{"words that capitals tell apart", "the price of folding", "the US and us, Polish polish", "the us and us polish polish"},
		{"insertion", "an editor's word stands for the speaker's", "[the] plan", "the plan"},
		{"letter", "a capital was made small or the reverse", "[T]he plan", "the plan"},
		{"ending", "an editor's ending is part of the word", "they talk[ed] on", "they talked on"},
		{"sic", "not said by anyone", "their [sic] plan [laughs]", "their plan"},
		{"brackets", "an ellipsis in brackets", "We [...] won", "we won"},
		{"unclosed bracket", "is dropped by itself", "we [won", "we won"},
		{"ellipses", "of three kinds", "we… won... in the . . . end", "we won in the end"},
		{"dashes", "of all lengths, with and without spaces", "a plan — or—perhaps--two – or so", "a plan or perhaps two or so"},
		{"hyphens", "newspapers do not agree on them", "well-known re‑run", "well known re run"},
		{"abbreviations", "with and without points, also at the end", "the U.S. and the US at 5 p.m.", "the us and the us at 5 pm"},
		{"full stop without space", "sentences that were pasted together are two", "We won.They lost", "we won they lost"},
		{"numbers", "points and commas between digits count", "1,500 or 3.5% at 10:30.", "1,500 or 3.5% at 10:30"},
		{"minus", "a sign is not a dash", "from -5 to −7, in 2019-20", "from -5 to -7 in 2019 20"},
		{"signs", "what is read aloud stays", "AT&T paid $5 + €3", "at&t paid $5 + €3"},
		{"spaces", "all kinds and any number", " a\u00a0b\t\nc\u2009\u3000d\u2028e ", "a b c d e"},
		{"invisible", "soft hyphens, zero widths, marks of direction, controls", "re\u00adbu\u200bild\u200e\x00 it\ufeff", "rebuild it"},
		{"case folding", "not only small letters: final sigma, sharp s", "ΟΔΟΣ οδός STRASSE Straße", "οδοσ οδόσ strasse strasse"},
		{"ligatures", "compatibility characters are what they stand for", "the ﬁnal oﬀer №5", "the final offer no5"},
		{"decomposed", "two encodings of one letter", "cafe\u0301 café", "café café"},
		{"Hebrew", "acronyms are written with a mark inside", "צה״ל צה\"ל", "צהל צהל"},
		{"Chinese", "its punctuation separates too", "“我们不知道，”他说。", "我们不知道 他说"},
		{"invalid", "a broken byte counts as U+FFFD", "caf\xe9", "caf\ufffd"},
	}
	check := casetest.Names(t)
	for _, tt := range tests {
		check(tt.name, tt.reason)
		t.Run(tt.name, func(t *testing.T) {
			if got := QuotationKey(tt.in); got != tt.want {
				t.Errorf("%s\n%q\n got %q\nwant %q", tt.reason, tt.in, got, tt.want)
			}
			checkQuotationKey(t, tt.in)
		})
	}
}

// TestQuotationKeyDiffers holds pairs that a key must not bring together.
func TestQuotationKeyDiffers(t *testing.T) {
	tests := []struct{ name, reason, a, b string }{
		{"negation", "a word more", "We did pay", "We did not pay"},
		{"number", "the point counts", "3.5 million", "35 million"},
		{"sign", "minus counts", "It was -5 degrees", "It was 5 degrees"},
		{"accent", "accents tell words apart", "il a peché", "il a péché"},
		{"percent", "a sign is a word", "up 5%", "up 5"},
	}
	check := casetest.Names(t)
	for _, tt := range tests {
		check(tt.name, tt.reason)
		if a, b := QuotationKey(tt.a), QuotationKey(tt.b); a == b {
			t.Errorf("%s: %q and %q have the key %q in common: %s", tt.name, tt.a, tt.b, a, tt.reason)
		}
	}
}

func checkQuotationKey(t *testing.T, s string) {
	t.Helper()
	key := QuotationKey(s)
	if !utf8.ValidString(key) || !norm.NFC.IsNormalString(key) || strings.Join(strings.Fields(key), " ") != key {
		t.Errorf("malformed key %q of %q", key, s)
	}
	for _, frame := range []string{"“%”", "„%“", "« % »", "\"%,\"", " % …", "—%—", "\u00ad%\u200b", "[...] %"} {
		before, after, _ := strings.Cut(frame, "%")
		if got := QuotationKey(before + s + after); got != key && utf8.ValidString(s) && framable(s) {
			t.Errorf("%q has the key %q, in %q it is %q", s, key, frame, got)
		}
	}
}

// framable reports whether what is put around s cannot change how s is read: a combining mark at the beginning would sit
// on it, and a bracket, a digit or a sign would be read together with it.
func framable(s string) bool {
	r, _ := utf8.DecodeRuneInString(norm.NFKD.String(s))
	return !strings.ContainsAny(s, "[-−－﹣") && (r >= '0' && r <= 'z' || r >= 'À' && r < 0x250)
}

func FuzzQuotationKey(f *testing.F) {
	for _, s := range []string{
		"“We will rebuild,”", "[T]he [sic] plan", "the U.S. and", "1,500 or -3.5%", "don´t", "a\u00b4\u0301", "\u0345Α", "ﷺ",
		"e'\u0301", "\xe2\u00ad\x80",
	} {
		f.Add(s)
	}
	f.Fuzz(checkQuotationKey)
}

func BenchmarkQuotationKey(b *testing.B) {
	texts := []struct{ name, text string }{
		{"ASCII", `"We did not check every single rivet of [the] hull," Tampere's harbour office said.`},
		{"Curly", "“We didn’t check every single rivet of [the] hull,” Tampere’s harbour office said."},
	}
	for _, h := range hostile {
		texts = append(texts, struct{ name, text string }{h.name, strings.Repeat(h.unit, 1<<20/len(h.unit))})
	}
	for _, tt := range texts {
		b.Run(tt.name, func(b *testing.B) {
			b.SetBytes(int64(len(tt.text)))
			b.ReportAllocs()
			for b.Loop() {
				QuotationKey(tt.text)
			}
		})
	}
}
