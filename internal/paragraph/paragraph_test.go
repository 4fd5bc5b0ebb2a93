package paragraph

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// all returns the paragraphs of text.
func all(text string, wrapped bool) []string {
	var out []string
	for i := 0; ; {
		start, end := Next(text, i, wrapped)
		if start == len(text) {
			return out
		}
		out = append(out, text[start:end])
		i = end
	}
}

func TestNext(t *testing.T) {
	for _, test := range []struct {
		name, reason string
		text         string
		lines        []string // where each line is a paragraph
		wrapped      []string // where a blank line ends one
	}{
		{name: "empty", reason: "no paragraph in no text"},
		{name: "white space", reason: "no paragraph in white space", text: " \n\t\u00a0\r\n\ufeff"},
		{name: "one", reason: "no line break at all", text: "  one two ", lines: []string{"one two"}, wrapped: []string{"one two"}},
		{name: "line breaks", reason: "what a line break is differs", text: "a\nb\n\nc\n", lines: []string{"a", "b", "c"}, wrapped: []string{"a\nb", "c"}},
		{name: "blank line of spaces", reason: "a blank line may hold white space", text: "a\n \t\u00a0\nb", lines: []string{"a", "b"}, wrapped: []string{"a", "b"}},
		{name: "CRLF", reason: "two bytes are one line break", text: "a\r\nb\r\n\r\nc", lines: []string{"a", "b", "c"}, wrapped: []string{"a\r\nb", "c"}},
		{name: "CR", reason: "the line break of old Macs", text: "a\rb\r\rc", lines: []string{"a", "b", "c"}, wrapped: []string{"a\rb", "c"}},
		{name: "U+2028 and U+0085", reason: "line breaks of more than one byte", text: "a\u2028b\u0085c\u2028\u2028d",
			lines: []string{"a", "b", "c", "d"}, wrapped: []string{"a\u2028b\u0085c", "d"}},
		{name: "U+2029 and form feed", reason: "they end a paragraph in any text", text: "a\u2029b\fc",
			lines: []string{"a", "b", "c"}, wrapped: []string{"a", "b", "c"}},
		{name: "vertical tab", reason: "a line break of word processors", text: "a\vb", lines: []string{"a", "b"}, wrapped: []string{"a\vb"}},
		{name: "invisible ends", reason: "a byte order mark and zero-width spaces are trimmed", text: "\ufeffa\u200b\n\u200bb\u200b",
			lines: []string{"a", "b"}, wrapped: []string{"a\u200b\n\u200bb"}},
		{name: "a break across steps", reason: "a break of three bytes that begins in the last of eight bytes that are read together",
			text:  strings.Repeat("x", 127) + "\u2029" + strings.Repeat("y", 300),
			lines: []string{strings.Repeat("x", 127), strings.Repeat("y", 300)}, wrapped: []string{strings.Repeat("x", 127), strings.Repeat("y", 300)}},
		{name: "invalid UTF-8", reason: "a byte that is no rune is text", text: "\xff\n\xe2\x80\n", lines: []string{"\xff", "\xe2\x80"}, wrapped: []string{"\xff\n\xe2\x80"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if test.reason == "" {
				t.Fatal("a case needs a reason")
			}
			if diff := cmp.Diff(test.lines, all(test.text, false)); diff != "" {
				t.Errorf("lines of %q (-want +got):\n%s", test.text, diff)
			}
			if diff := cmp.Diff(test.wrapped, all(test.text, true)); diff != "" {
				t.Errorf("wrapped %q (-want +got):\n%s", test.text, diff)
			}
		})
	}
}

func TestWrapped(t *testing.T) {
	for _, test := range []struct {
		name, reason string
		text         string
		want         bool
	}{
		{name: "empty", reason: "no evidence"},
		{name: "novel", reason: "full lines that go on in lower case", want: true,
			text: "It was the custom of the ferrymen to meet on the first evening of the\nfrost, in the long room over the chandler's, where they\nsettled their accounts.\n\nThis year nobody came.\n"},
		{name: "novel with CRLF", reason: "the same for the other line break", want: true,
			text: "It was the custom of the ferrymen to meet on the first evening of the\r\nfrost, in the long room over the chandler's.\r\n\r\nNobody came.\r\n"},
		{name: "one line a paragraph", reason: "long lines",
			text: strings.Repeat("word ", 40) + "end.\n" + strings.Repeat("word ", 50) + "end.\n"},
		{name: "blank lines between long lines", reason: "a break inside such a paragraph is a real one",
			text: strings.Repeat("word ", 40) + "end.\n\nList:\nfirst\nsecond\n\n" + strings.Repeat("word ", 50) + "end.\n"},
		{name: "headline", reason: "a full line before a capital is no evidence",
			text: "Council votes to close the lock for eleven weeks from March\nThe council voted on Monday.\n"},
		{name: "dialogue", reason: "short lines that end as sentences do",
			text: "“Who is it?”\n“Only me.”\n“Come in, then.”\n"},
		{name: "verse", reason: "short lines in lower case", text: "the lock\nthe gate\nthe tide\n"},
		{name: "names at every break", reason: "no line goes on in lower case, but none could have held the next word", want: true,
			text: "The clinic was built by volunteers in 1999. Its first nurse, Ines\nBarrera, runs it with her son. On Sunday the two of them met Marta\nOkafor of the ministry.\n"},
		{name: "a headline and short paragraphs", reason: "the first word of a paragraph would have fitted into the line before",
			text: "Council votes to close the lock for eleven weeks from March\nThe mayor is against it. She said so on Monday, in a letter to all boatmen.\nThe vote was close.\n"},
		{name: "chat", reason: "lines that begin with a time are no full ones",
			text: "[12/03/2024, 18:22:10] Ana: are you coming?\n[12/03/2024, 18:23:01] Ivo: Mum says the road is shut\n[12/03/2024, 18:23:40] Ana: who told her that?\n"},
		{name: "a headline that is the longest line", reason: "it ends no sentence, and nothing fits into it",
			text: "Council votes to close the lock for eleven weeks from March onwards\nThe mayor is against it, and so are all of the hundred boatmen.\nThe vote was close.\n"},
		{name: "wide script", reason: "columns are runes, not bytes", want: true,
			text: "Паромщики собирались в первый морозный вечер в длинной комнате над\nлавкой, где сводили счёты.\n\nВ этот год никто не пришёл.\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if test.reason == "" {
				t.Fatal("a case needs a reason")
			}
			if got := Wrapped(test.text); got != test.want {
				t.Errorf("Wrapped(%q) = %v", test.text, got)
			}
		})
	}
}

func TestColumns(t *testing.T) {
	for _, test := range []struct {
		name, reason string
		line         string
		want         int
	}{
		{"empty", "no runes", "", 0},
		{"ASCII", "a byte is a rune", "the lock", 8},
		{"wide", "a rune of two bytes is one", "лавка", 5},
		{"full", "a line that is just short enough is counted to its end", strings.Repeat("x", maxFull-1) + "é", maxFull},
		{"wider", "so is one of which only the runes that are not ASCII make it too long", strings.Repeat("x", maxFull) + "é", maxFull + 1},
		{"all wide", "eight bytes at once may all be no ASCII", strings.Repeat("é", maxFull+1), maxFull + 1},
		{"long", "more ASCII than a line may have is enough to know", strings.Repeat("x", maxFull+1) + "ééé", maxFull + 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := columns(test.line); got != test.want {
				t.Errorf("columns(%q) = %d, want %d: %s", test.line, got, test.want, test.reason)
			}
		})
	}
}

// FuzzNext tests that the paragraphs and the white space between them are the text, in order.
func FuzzNext(f *testing.F) {
	f.Add("a\nb\r\n\r\nc\u2028d\u2029e\ff", true)
	f.Add("\ufeff \u200b\n\xe2\x80", false)
	f.Fuzz(func(t *testing.T, text string, wrapped bool) {
		boundary := make([]bool, len(text)+1)
		for i := range text {
			boundary[i] = true
		}
		boundary[len(text)] = true
		last := 0
		for {
			start, end := Next(text, last, wrapped)
			if start < last || end < start || end > len(text) || !boundary[start] || !boundary[end] {
				t.Fatalf("Next(%q, %d, %v) = %d, %d", text, last, wrapped, start, end)
			}
			if strings.TrimFunc(text[last:start], blank) != "" {
				t.Fatalf("Next(%q, %d, %v) leaves out %q", text, last, wrapped, text[last:start])
			}
			if start == len(text) {
				return
			}
			part := text[start:end]
			if part == "" || strings.TrimFunc(part, blank) != part {
				t.Fatalf("the paragraph %q of %q is not trimmed", part, text)
			}
			if strings.ContainsAny(part, "\f\u2029") || !wrapped && strings.ContainsFunc(part, breaks) || strings.Contains(part, "\n\n") {
				t.Fatalf("the paragraph %q of %q holds two", part, text)
			}
			last = end
		}
	})
}

func BenchmarkNext(b *testing.B) {
	for _, bench := range []struct {
		name, text string
		wrapped    bool
	}{
		{"lines", strings.Repeat(strings.Repeat("word ", 60)+"\n\n", 300), false},
		{"wrapped", strings.Repeat(strings.Repeat(strings.Repeat("word ", 14)+"\n", 6)+"\n", 300), true},
		{"short", strings.Repeat("a\n", 50000), false},
	} {
		b.Run(bench.name, func(b *testing.B) {
			b.SetBytes(int64(len(bench.text)))
			b.ReportAllocs()
			for b.Loop() {
				Wrapped(bench.text)
				for i := 0; i < len(bench.text); {
					_, i = Next(bench.text, i, bench.wrapped)
				}
			}
		})
	}
}
