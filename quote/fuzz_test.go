package quote

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"

	"github.com/sayso-go/sayso/internal/paragraph"
)

// check tests what must be true of the quotations that f finds in any text.
func check(t *testing.T, f *Finder, text string, got []Quotation) {
	t.Helper()
	bad := func(i int, law string) {
		t.Helper()
		t.Errorf("quotation %d of %q: %s\n%+v", i, text, law, got[i])
	}
	boundary := make([]bool, len(text)+1)
	for i := range text {
		boundary[i] = true
	}
	boundary[len(text)] = true

	wrapped := paragraph.Wrapped(text)
	start, end := paragraph.Next(text, 0, wrapped)
	var above []int // the quotations around the next one, if it begins before they end
	for i, q := range got {
		switch {
		case q.Outer.Start < 0 || q.Outer.End > len(text):
			t.Fatalf("quotation %d of %q lies outside: %+v", i, text, q)
		case !boundary[q.Outer.Start] || !boundary[q.Outer.End] || !boundary[q.Inner.Start] || !boundary[q.Inner.End]:
			bad(i, "an end is inside a rune")
		case q.Inner.Start < q.Outer.Start || q.Inner.End <= q.Inner.Start || q.Inner.End > q.Outer.End:
			bad(i, "Inner is not within Outer")
		case q.Inner.Start == q.Outer.Start && (q.Continues < 0 || q.Depth > 0) && q.Mark != Dash:
			bad(i, "a quotation that goes on with none has no opening mark")
		case q.Closed != (q.Inner.End < q.Outer.End || q.Mark == Dash):
			bad(i, "Closed does not agree with the spans")
		case q.Mark == NoMark || q.Mark >= numMarks:
			bad(i, "no mark")
		case q.Continues >= i || q.Continues >= 0 && (got[q.Continues].Closed || got[q.Continues].Mark != q.Mark || got[q.Continues].Depth != q.Depth):
			bad(i, "it continues what it cannot")
		}
		for start < len(text) && end <= q.Outer.Start {
			start, end = paragraph.Next(text, end, wrapped)
		}
		if q.Outer.Start < start || q.Outer.End > end {
			bad(i, "it is not in one paragraph")
		}
		if q.Continues >= 0 && got[q.Continues].Outer.End > start {
			bad(i, "it continues its own paragraph")
		}
		if i > 0 && (q.Outer.Start < got[i-1].Outer.Start || q.Outer.Start == got[i-1].Outer.Start && got[i-1].Mark != Dash) {
			bad(i, "it is not in order")
		}
		for len(above) > 0 && got[above[len(above)-1]].Outer.End <= q.Outer.Start {
			above = above[:len(above)-1]
		}
		parent := -1
		if len(above) > 0 {
			parent = above[len(above)-1]
			if !got[parent].Inner.Contains(q.Outer) {
				bad(i, "it overlaps the one around it")
			}
		}
		if q.Parent != parent || q.Depth != len(above) || q.Depth >= maxDepth {
			bad(i, "Parent or Depth is wrong")
		}
		above = append(above, i)
	}

	if diff := cmp.Diff(got, f.Find(text)); diff != "" {
		t.Errorf("the second answer for %q differs:\n%s", text, diff)
	}
	if diff := cmp.Diff(got, slices.Collect(f.All(text))); diff != "" {
		t.Errorf("All(%q) differs from Find:\n%s", text, diff)
	}
	dst := f.Append([]Quotation{{Mark: Low}}, text)[1:]
	for i, q := range dst {
		if q.Parent >= 0 {
			q.Parent--
		}
		if q.Continues >= 0 {
			q.Continues--
		}
		if q != got[i] {
			t.Errorf("Append for %q: quotation %d is %+v, from Find it is %+v", text, i, q, got[i])
		}
	}
	checkParagraphs(t, f, text, got)
}

// checkParagraphs tests that the quotations of a paragraph are those that it has when it stands alone. Two things reach
// from one paragraph into another: Continues, and with it » at the beginning, which opens a quotation that goes on and
// closes one that does not; and a single mark, which can stay open only for the sake of the next paragraph. Paragraphs
// with either are left out. Whether dashes open turns, the whole text tells.
func checkParagraphs(t *testing.T, f *Finder, text string, got []Quotation) {
	t.Helper()
	wrapped, unclosed := paragraph.Wrapped(text), false
	dashes := (&scanner{text: text, wrapped: wrapped}).dashed()
	for i, k := 0, 0; ; {
		start, end := paragraph.Next(text, i, wrapped)
		if start == len(text) {
			return
		}
		i = end
		var here []Quotation
		head := text[start:end]
		head = head[:len(head)-len(strings.TrimLeft(head, "_* «»‹›“”„‘’‚「『`'\"\u00a0\u202f\n"))]
		related := unclosed && strings.ContainsAny(head, "»›")
		unclosed = false
		for ; k < len(got) && got[k].Outer.Start < end; k++ {
			q := got[k]
			unclosed = unclosed || !q.Closed
			related = related || q.Continues >= 0 || !q.Closed && q.Mark.Single()
			q.Parent = -1
			q.Outer.Start -= start
			q.Outer.End -= start
			q.Inner.Start -= start
			q.Inner.End -= start
			here = append(here, q)
		}
		if related {
			continue
		}
		s := scanner{text: text[start:end], usage: usageOf(f.Language), wrapped: wrapped, dashes: dashes, end: end - start, next: end - start}
		s.scan()
		for i := range s.dst {
			s.dst[i].Parent = -1
		}
		if len(s.dst)+len(here) > 0 && !slices.Equal(s.dst, here) {
			t.Errorf("the paragraph %q of %q:\n%s", text[start:end], text, cmp.Diff(s.dst, here))
		}
	}
}

// FuzzFind takes any text. The second argument chooses the language.
func FuzzFind(f *testing.F) {
	for _, test := range findTests {
		f.Add(test.text, uint8(0))
		f.Add(strings.ReplaceAll(test.text, " ", "\n"), uint8(1))
	}
	f.Add(`A "b" guild said " guild said "the oven stays."`, uint8(3))
	f.Add("‘‹Tis late,’ Joan said. ''Tis late,' said Ravi.", uint8(1))
	f.Add("«Sie rief ‹Halt und ging\v» »Sie rief ›Halt‹ und ging.«", uint8(3))
	f.Add("„ «‘\n\n ««“““", uint8(0))
	f.Add(" ''« 'a''``'a,'a\n\n ,'", uint8(0))
	f.Add("—Sit —said Ana—. «Now!» —Why—: “Go” ‘on’?", uint8(0))
	f.Add("'—‘s’ sssssss‚'a,'\n\n'  '‘›a'‘«,,,」s'a,'", uint8(0))
	f.Add("‚”」«` ‘ ‹ —‚«”.a'「‘«,,,‘'「''5`'a,','", uint8(0))
	f.Fuzz(func(t *testing.T, text string, n uint8) {
		finder := fuzzFinders[int(n)%len(fuzzFinders)]
		check(t, &finder, text, finder.Find(text))
	})
}

var fuzzFinders = []Finder{{}, {Language: language.Swedish}, {Language: language.French}, {Language: language.Danish}}

// FuzzMarks takes any sequence of marks and neighbours: each byte of the argument stands for one of them, so that the
// fuzzer need not find out how a mark is written.
func FuzzMarks(f *testing.F) {
	f.Add([]byte{0, 12, 4, 12, 4, 13, 0, 14, 14, 0})
	f.Add([]byte{2, 12, 2, 12, 12, 3, 13, 12, 3, 14, 14, 2, 12, 3})
	f.Add([]byte{1, 12, 1, 13, 1, 12, 17, 1, 13, 15, 1, 13, 1, 12, 15, 1})
	f.Fuzz(func(t *testing.T, units []byte) {
		text := compose(units)
		check(t, &fuzzFinders[0], text, Find(text))
	})
}

var fuzzUnits = []string{`"`, `'`, "“", "”", "‘", "’", "„", "‚", "«", "»", "``", "''", " ", "a", "\n\n", ",", "No", "s", "—", "5",
	"`", "‹", "›", "「", "」", "tis", "(", ".", "_", "  he "}

func compose(units []byte) string {
	var b strings.Builder
	for _, u := range units {
		b.WriteString(fuzzUnits[int(u)%len(fuzzUnits)])
	}
	return b.String()
}
