package token

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/sayso-go/sayso/quote"
)

// skipped reports whether Cut may leave r out: white space, control characters, and what has no width.
func skipped(r rune) bool {
	return unicode.IsSpace(r) || unicode.IsControl(r) || r == '\u200b' || r == '\ufeff' || r == '\u00ad'
}

// check tests what must be true of the tokens of any text.
func check(t *testing.T, x *Text) {
	t.Helper()
	text := x.Source
	boundary := make([]bool, len(text)+1)
	for i := range text {
		boundary[i] = true
	}
	boundary[len(text)] = true

	bullets := make([]bool, len(text)+1) // the bytes where the marks of lists may be left out
	for _, p := range x.Paragraphs {
		if !p.Bulleted {
			continue
		}
		end := p.End
		if p.First < p.Last {
			end = x.Tokens[x.Sentences[p.First].First].Start
		}
		for i := p.Start; i < end; i++ {
			bullets[i] = true
		}
	}
	var all strings.Builder
	last := 0
	gap := func(end int) {
		g := text[last:end]
		for i, r := range g {
			if !skipped(r) && !(bullets[last+i] && strings.ContainsRune(bulletMarks, r)) {
				t.Errorf("%q: the gap %q at %d holds text", text, g, last)
			}
		}
		all.WriteString(g)
	}
	for i, k := range x.Tokens {
		start, end := int(k.Start), int(k.End)
		if start < last || end <= start || end > len(text) {
			t.Fatalf("%q: token %d is [%d, %d), after %d", text, i, start, end, last)
		}
		if !boundary[start] || !boundary[end] {
			t.Errorf("%q: token %d, %q, ends inside a rune", text, i, x.In(i))
		}
		gap(start)
		all.WriteString(x.In(i))
		if s := x.In(i); strings.ContainsFunc(s, unicode.IsSpace) {
			if k.Kind != Open && k.Kind != Close {
				t.Errorf("%q: token %d, %q, holds white space", text, i, s)
			}
		}
		if spaced := start == 0 || start > last; k.Flags&Spaced != 0 != spaced {
			t.Errorf("%q: token %d, %q, has Spaced %v", text, i, x.In(i), !spaced)
		}
		if q := int(k.Quotation); q < -1 || q >= len(x.Quotations) {
			t.Errorf("%q: token %d, %q, is in quotation %d", text, i, x.In(i), q)
		} else if q >= 0 && !x.Quotations[q].Outer.Contains(quote.Span{Start: start, End: end}) {
			t.Errorf("%q: token %d, %q, lies outside its quotation %v", text, i, x.In(i), x.Quotations[q].Outer)
		} else if in := innermost(x.Quotations, start); in != q {
			t.Errorf("%q: token %d, %q, is in quotation %d, want %d", text, i, x.In(i), q, in)
		}
		last = end
	}
	gap(len(text))
	if all.String() != text {
		t.Errorf("tokens and gaps of %q make %q", text, all.String())
	}

	next := int32(0)
	for i, s := range x.Sentences {
		if s.First != next || s.Last <= s.First || int(s.Last) > len(x.Tokens) {
			t.Fatalf("%q: sentence %d is [%d, %d), after %d", text, i, s.First, s.Last, next)
		}
		for j := s.First; j < s.Last; j++ {
			if got := x.Tokens[j].Sentence; int(got) != i {
				t.Errorf("%q: token %d, %q, has sentence %d, want %d", text, j, x.In(int(j)), got, i)
			}
			// A quotation never breaks its host: of the tokens of one, all have one sentence.
			if q := x.Tokens[j].Quotation; q >= 0 && j == s.First && j > 0 && x.Tokens[j-1].Quotation >= 0 &&
				outermost(x.Quotations, int(q)) == outermost(x.Quotations, int(x.Tokens[j-1].Quotation)) {
				t.Errorf("%q: a sentence starts at token %d, %q, inside a quotation", text, j, x.In(int(j)))
			}
		}
		next = s.Last
	}
	if int(next) != len(x.Tokens) {
		t.Errorf("%q: the sentences have %d tokens of %d", text, next, len(x.Tokens))
	}

	next, last = 0, 0
	for i, p := range x.Paragraphs {
		if p.First != next || p.Last < p.First || int(p.Last) > len(x.Sentences) {
			t.Fatalf("%q: paragraph %d is [%d, %d), after %d", text, i, p.First, p.Last, next)
		}
		if int(p.Start) < last || p.End <= p.Start {
			t.Errorf("%q: paragraph %d stands at [%d, %d), after %d", text, i, p.Start, p.End, last)
		}
		tokens := int32(0)
		for j := p.First; j < p.Last; j++ {
			s := x.Sentences[j]
			if int(s.Paragraph) != i {
				t.Errorf("%q: sentence %d has paragraph %d, want %d", text, j, s.Paragraph, i)
			}
			if x.Tokens[s.First].Start < p.Start || x.Tokens[s.Last-1].End > p.End {
				t.Errorf("%q: sentence %d lies outside its paragraph", text, j)
			}
			tokens += s.Last - s.First
		}
		if p.Label < 0 || p.Label > tokens || p.Label-p.Stamp > maxLabel+maxSeat+1 || p.Stamp < 0 || p.Stamp > 0 && p.Stamp+2 > p.Label || p.Stamp > maxStamp+3 {
			t.Errorf("%q: paragraph %d has a label of %d tokens, %d of them a time", text, i, p.Label, p.Stamp)
		}
		if p.Headline && tokens > maxHeadline {
			t.Errorf("%q: paragraph %d is a headline of %d tokens", text, i, tokens)
		}
		next, last = p.Last, int(p.End)
	}
	if int(next) != len(x.Sentences) {
		t.Errorf("%q: the paragraphs have %d sentences of %d", text, next, len(x.Sentences))
	}
}

// innermost returns the innermost quotation whose Outer holds the byte at i, or -1.
func innermost(quotations []quote.Quotation, i int) int {
	in := -1
	for k, q := range quotations {
		if q.Outer.Start <= i && i < q.Outer.End {
			in = k
		}
	}
	return in
}

func outermost(quotations []quote.Quotation, i int) int {
	for quotations[i].Parent >= 0 {
		i = quotations[i].Parent
	}
	return i
}

// FuzzCut tests check's laws, and that the answer depends on nothing but the text.
func FuzzCut(f *testing.F) {
	for _, s := range []string{
		story(1),
		"“Stop! Now.” she said. 'I go,' he said. «“‘a’”»",
		"“One. Two.\n\n“Three,” he said.\n\n”",
		"The U.S.'s ex-U.S. J.-C. É. No. 10 ’90s ’n’ 'n' https://a.b\u00a0c d'd'd",
		"a\x00b\xff\xe2\x80\u00ad\u200b\ufeff\u0301 \u2028x\u2060",
		"((\"))[.] . (A) 船。来！「好。」 \"! [\"v",
		"Q: A?\nHOST: .\n•",
		"0(0!0!:00", // a seat of two marks
		"A(B(C(D(E(F(G(H: I",
	} {
		f.Add(s)
	}
	var used Text
	f.Fuzz(func(t *testing.T, text string) {
		x := cut(text)
		check(t, x)
		twice := cut(text)
		used.Cut(text, quote.Find(text)) // after whatever was fuzzed before
		for _, y := range []*Text{twice, &used} {
			if !slices.Equal(x.Tokens, y.Tokens) || !slices.Equal(x.Sentences, y.Sentences) || !slices.Equal(x.Paragraphs, y.Paragraphs) {
				t.Errorf("%q: another Cut has another answer (-first +other):\n%s", text, cmp.Diff(x, y, cmpopts.IgnoreUnexported(Text{})))
			}
		}
	})
}

// TestReuse tests that a Text that held another text has the same answer as a new one.
func TestReuse(t *testing.T) {
	texts := []string{story(3), "", "“Go.", "It rained.", "x\n\ny\n\n“z”"}
	var used Text
	for _, a := range texts {
		for _, b := range texts {
			used.Cut(a, quote.Find(a))
			used.Cut(b, quote.Find(b))
			if diff := cmp.Diff(cut(b), &used, cmpopts.IgnoreUnexported(Text{}), cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("%q after %q (-new +used):\n%s", b, a, diff)
			}
		}
	}
}
