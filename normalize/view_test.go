package normalize

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/sayso-go/sayso/internal/casetest"
	"github.com/sayso-go/sayso/quote"
	"golang.org/x/text/unicode/norm"
)

func TestView(t *testing.T) {
	tests := []struct {
		name, reason string
		opts         []ViewOption
		in, want     string
	}{
		{
			name: "clean", reason: "a text that needs nothing is returned as it is",
			in: "Die Hafenbehörde schwieg.\n\n\t„Kein Wort“", want: "Die Hafenbehörde schwieg.\n\n\t„Kein Wort“",
		},
		{
			name: "line ends", reason: "Windows, old Macs and mainframes end lines in their own ways",
			in: "a\r\nb\rc\u0085d\u2028e\vf\fg", want: "a\nb\nc\nd\ne\nf\ng",
		},
		{
			name: "return at the end", reason: "a carriage return with nothing after it is a line end too",
			in: "a\r", want: "a\n",
		},
		{
			name: "two returns", reason: "only the second belongs to the line feed",
			in: "a\r\r\nb", want: "a\n\nb",
		},
		{
			name: "paragraph separator", reason: "it separates paragraphs, which one line break does not",
			in: "a\u2029b", want: "a\n\nb",
		},
		{
			name: "spaces", reason: "each odd space is a space, and none is collapsed",
			in: "12\u00a0000\u202f€\u2009\u2003x\u3000y", want: "12 000 €  x y",
		},
		{
			name: "soft hyphens", reason: "web pages hyphenate with them; searches fail on them",
			in: "Bundes\u00adverfassungs\u00adgericht", want: "Bundesverfassungsgericht",
		},
		{
			name: "byte order marks", reason: "at the start of a file and where two files were put together",
			in: "\ufeffOslo\ufeff, Bergen", want: "Oslo, Bergen",
		},
		{
			name: "controls", reason: "NUL, escape, delete and the C1 block are no text; a tab is",
			in: "a\x00b\x1bc\x7fd\u0099e\tf", want: "abcde\tf",
		},
		{
			name: "zero width in Latin", reason: "nothing in Latin script needs them: they are line break hints and watermarks",
			in: "the\u200b mi\u200cni\u200dster\u2060", want: "the minister",
		},
		{
			name: "marks of direction", reason: "they say how to set the text, not what it says",
			in: "\u202aHaifa\u202c \u200fחיפה\u200e", want: "Haifa חיפה",
		},
		{
			name: "non-joiner in Persian", reason: "without it the word is another one",
			in: "می\u200cخواهم", want: "می\u200cخواهم",
		},
		{
			name: "joiner in Sinhala", reason: "it makes the conjunct",
			in: "ශ්\u200dරී ලංකා", want: "ශ්\u200dරී ලංකා",
		},
		{
			name: "joiner before Arabic", reason: "an abbreviation joins to the left although nothing stands there",
			in: "\u200dه", want: "\u200dه",
		},
		{
			name: "non-joiner at a space", reason: "one script letter beside it is enough to leave it alone",
			in: "می\u200c x\u200c", want: "می\u200c x",
		},
		{
			name: "zero-width space in Khmer", reason: "it is where words end; in Arabic it means nothing",
			in: "ភាសា\u200bខ្មែរ سلام\u200bسلام", want: "ភាសា\u200bខ្មែរ سلامسلام",
		},
		{
			name: "emoji", reason: "a family is one picture; a selector, a skin tone or a tag may stand before the joiner",
			in: "👩\u200d👩\u200d👧 ❤\ufe0f\u200d🔥 👩🏽\u200d🚒 🚒\u200b", want: "👩\u200d👩\u200d👧 ❤\ufe0f\u200d🔥 👩🏽\u200d🚒 🚒",
		},
		{
			name: "joiner behind an accent", reason: "the base letter counts, however many marks follow it",
			in: "e\u0323\u0302\u200dx", want: "ệx",
		},
		{
			name: "composition", reason: "files from a Mac arrive decomposed",
			in: "Ame\u0301lie Å \u212b", want: "Amélie Å Å",
		},
		{
			name: "composition over a gap", reason: "accent and letter meet once the character between them is gone",
			in: "e\u200b\u0301", want: "é",
		},
		{
			name: "compatibility", reason: "ligatures and wide letters are what was printed: NFC leaves them",
			in: "ﬁn Ｆｉｎ ½", want: "ﬁn Ｆｉｎ ½",
		},
		{
			name: "invalid bytes", reason: "nothing is lost",
			in: "caf\xe9 \xff\r\n\xc3", want: "caf\xe9 \xff\n\xc3",
		},
		{
			name: "between broken bytes", reason: "taking the soft hyphen out would make a no-break space of the bytes around it",
			in: "\xc2\u00ad\xa0", want: "\xc2\u00ad\xa0",
		},
		{
			name: "wraps stay", reason: "joining lines has to be asked for",
			in: "The port\nis shut.", want: "The port\nis shut.",
		},
		{
			name: "join lines", reason: "one space for the break and all blanks around it; paragraphs stay apart",
			opts: []ViewOption{JoinLines},
			in:   "The port \n  is shut.\r\nSo is the\nmine.\n \n\tNext.\n", want: "The port is shut. So is the mine.\n \n\tNext.\n",
		},
		{
			name: "join at paragraph separator", reason: "what was U+2029 is not a hard wrap",
			opts: []ViewOption{JoinLines},
			in:   "a\u2029b\u2028c", want: "a\n\nb c",
		},
		{
			name: "join after hyphen", reason: "without a dictionary the hyphen stays, but no space comes after it",
			opts: []ViewOption{JoinLines},
			in:   "a well-\nknown trade -\nunion --\nno", want: "a well-known trade - union -- no",
		},
		{
			name: "join hyphens", reason: "the hyphen goes before a small letter only",
			opts: []ViewOption{JoinHyphens},
			in:   "the govern-\n  ment of Guinea-\nBissau, reg\u2010\nulated in 1990-\n95", want: "the government of Guinea-Bissau, regulated in 1990- 95",
		},
		{
			name: "join hyphens after soft ones", reason: "a soft hyphen at the end of the line joins by itself, once it is gone a space comes",
			opts: []ViewOption{JoinLines, JoinHyphens},
			in:   "re-\u00ad\nport", want: "report",
		},
		{
			name: "join Chinese", reason: "no space is written there; Korean has them",
			opts: []ViewOption{JoinLines},
			in:   "外交部发言人\n表示。\n这是\n\n한국\n정부", want: "外交部发言人表示。这是\n\n한국 정부",
		},
	}
	check := casetest.Names(t)
	for _, tt := range tests {
		check(tt.name, tt.reason)
		t.Run(tt.name, func(t *testing.T) {
			v := NewView(tt.in, tt.opts...)
			if diff := cmp.Diff(tt.want, v.Text()); diff != "" {
				t.Errorf("%s\n(-want +got):\n%s", tt.reason, diff)
			}
			checkView(t, tt.in, v, tt.opts...)
		})
	}
}

func TestViewSource(t *testing.T) {
	const text = "\ufeffDr Am\u00ade\u0301lie\r\nNkemelu\u2029said\u200b "
	tests := []struct {
		name, reason, view, want string
	}{
		{"plain", "outside of edits the two are the same", "Nkemelu", "Nkemelu"},
		{"edge", "what was dropped at an edge stays out", "said", "said"},
		{"dropped inside", "what was dropped inside is in", "Amélie", "Am\u00ade\u0301lie"},
		{"composed", "all that the character was made from", "é", "e\u0301"},
		{"before a gap", "the soft hyphen comes after the span", "Am", "Am"},
		{"line break", "two bytes became one", "\n", "\r\n"},
		{"paragraph break", "one character became two", "\n\n", "\u2029"},
	}
	v := NewView(text)
	check := casetest.Names(t)
	for _, tt := range tests {
		check(tt.name, tt.reason)
		t.Run(tt.name, func(t *testing.T) {
			i := strings.Index(v.Text(), tt.view)
			s := v.Source(quote.Span{Start: i, End: i + len(tt.view)})
			if diff := cmp.Diff(tt.want, s.In(text)); diff != "" {
				t.Errorf("%s\n(-want +got):\n%s", tt.reason, diff)
			}
			if got := v.Locate(s).In(v.Text()); got != tt.view {
				t.Errorf("%s\nLocate: got %q, want %q", tt.reason, got, tt.view)
			}
		})
	}
	t.Run("half of an expansion", func(t *testing.T) {
		i := strings.Index(v.Text(), "\n\n")
		if got := v.Source(quote.Span{Start: i + 1, End: i + 2}).In(text); got != "\u2029" {
			t.Errorf("the second newline: got %q, want the paragraph separator", got)
		}
	})
	t.Run("out of range", func(t *testing.T) {
		if got, want := v.Source(quote.Span{Start: -5, End: 1 << 40}), (quote.Span{Start: 3, End: len(text)}); got != want {
			t.Errorf("got %v, want %v: ends outside are moved to the nearest end", got, want)
		}
		if got := v.Source(quote.Span{Start: 9, End: 4}); got.Len() != 0 {
			t.Errorf("a reversed span: got %v, want an empty one", got)
		}
	})
	t.Run("dropped", func(t *testing.T) {
		if got := v.Locate(quote.Span{Start: 0, End: 3}); got != (quote.Span{}) {
			t.Errorf("Locate of the byte order mark: got %v, want an empty span", got)
		}
	})
	t.Run("zero view", func(t *testing.T) {
		var zero View
		if zero.Text() != "" || zero.Source(quote.Span{Start: 1, End: 2}) != (quote.Span{}) {
			t.Error("the zero View is not a view of the empty text")
		}
	})
}

// checkView holds v, a view of text, to what the documentation promises.
func checkView(t *testing.T, text string, v View, opts ...ViewOption) {
	t.Helper()
	if again := NewView(v.Text(), opts...); again.Text() != v.Text() {
		t.Errorf("not idempotent: %q gives %q, which gives %q", text, v.Text(), again.Text())
	}
	whole := v.Source(quote.Span{End: len(v.Text())})
	checkStep(t, text, v)
	boundary := make([]bool, len(text)+1) // of runes, a broken byte being one
	for i := range text {
		boundary[i] = true
	}
	boundary[len(text)] = true
	var last quote.Span
	covered := whole.Start
	for i := 0; i < len(v.Text()); {
		_, n := utf8.DecodeRuneInString(v.Text()[i:])
		s := v.Source(quote.Span{Start: i, End: i + n})
		switch {
		case s.Len() <= 0 || !whole.Contains(s):
			t.Fatalf("view %d+%d of %q maps to %v, the whole to %v", i, n, text, s, whole)
		case !boundary[s.Start] || !boundary[s.End]:
			t.Fatalf("view %d+%d of %q maps to %v: not on rune boundaries", i, n, text, s)
		case s.Start < last.Start || s.End < last.End:
			t.Fatalf("view %d+%d of %q maps to %v, after %v: not monotone", i, n, text, s, last)
		}
		for _, r := range text[min(covered, s.Start):s.Start] {
			if kindOf(r) == plain && !strings.ContainsRune(" \t\n-\u2010", r) {
				t.Fatalf("view of %q: %q before %d is in no span of the view", text, r, s.Start)
			}
		}
		covered = max(covered, s.End)
		if back := v.Locate(s); !back.Contains(quote.Span{Start: i, End: i + n}) {
			t.Fatalf("view %d+%d of %q maps to %v and back to %v", i, n, text, s, back)
		}
		last, i = s, i+n
	}
	if len(v.Text()) > 0 && covered != whole.End {
		t.Fatalf("view of %q: its characters cover the source to %d, the whole to %d", text, covered, whole.End)
	}
}

// checkStep checks the map of each step, and that between two edits the text is the same on both sides.
func checkStep(t *testing.T, text string, v View) {
	t.Helper()
	if len(v.steps) == 0 && v.Text() != text {
		t.Fatalf("%q became %q without an edit", text, v.Text())
	}
	if len(v.steps) != 1 {
		return // the text between two steps is not kept
	}
	var end edit
	for _, e := range append(v.steps[0], edit{
		inSource: {Start: len(text), End: len(text)}, inView: {Start: len(v.Text()), End: len(v.Text())},
	}) {
		view := quote.Span{Start: end[inView].End, End: e[inView].Start}
		source := quote.Span{Start: end[inSource].End, End: e[inSource].Start}
		if view.In(v.Text()) != source.In(text) {
			t.Fatalf("%q: unedited %v reads %q, its source %v %q", text, view, view.In(v.Text()), source, source.In(text))
		}
		if view.Len() > 0 && v.Source(view) != source {
			t.Fatalf("%q: unedited %v maps to %v, want %v", text, view, v.Source(view), source)
		}
		end = e
	}
}

func FuzzView(f *testing.F) {
	for _, s := range []string{
		"", "a\r\nb", "Ame\u0301lie\u00ad-\nx", "\xc2\u00ad\xa0", "می\u200cخواهم", "ភ\u200bx", "👩\u200d👧", "a-\n\u0301",
		"\u0610\u0316\u200d\u0610\u0316", "\u1100-\n\u1161", "q" + strings.Repeat("\u0323\u0301", 40), "外\n交 \t\n部",
		"\u0344\u0958\u2126\u2000", "\xe2\u200b\x80\xa8", "\u0fa7",
	} {
		for set := range uint8(4) {
			f.Add(s, set)
		}
	}
	f.Fuzz(func(t *testing.T, s string, set uint8) {
		opt := ViewOption(set) & (JoinLines | JoinHyphens)
		v := NewView(s, opt)
		checkView(t, s, v, opt)
		if !norm.NFC.IsNormalString(v.Text()) {
			t.Errorf("view %q of %q is not in NFC", v.Text(), s)
		}
		if utf8.ValidString(s) && !utf8.ValidString(v.Text()) {
			t.Errorf("view %q of %q is not valid", v.Text(), s)
		}
	})
}

// TestViewRandom tries what a fuzzer takes long to come by: texts made of nothing but what View has rules for.
func TestViewRandom(t *testing.T) {
	units := strings.Split("a|B|-|\n|\n|\r|\r\n| |\t|\u00ad|\u0085|\u00a0|\u200b|\u200c|\u200d|\ufeff|\u2028|\u2029|\u0301|\u0323|\u0610|"+
		"\u0316|ب|क|\u093c|\u094d|ภ|外|か|\u3099|👩|🏽|\ufe0f|\u1100|\u1161|\u2010|\u0344|\u0958|\u2126|\xc2|\xa0|\xad|\xe2|\x80|\x8b|\x00", "|")
	rng := rand.New(rand.NewPCG(1, 2))
	for range 20000 {
		var b strings.Builder
		for range rng.IntN(12) {
			b.WriteString(units[rng.IntN(len(units))])
		}
		opt := ViewOption(rng.IntN(4))
		v := NewView(b.String(), opt)
		checkView(t, b.String(), v, opt)
		if !norm.NFC.IsNormalString(v.Text()) {
			t.Errorf("view %q of %q is not in NFC", v.Text(), b.String())
		}
		if t.Failed() {
			return
		}
	}
}

// FuzzCompose compares the segments of compose with the whole of what package norm does. Of a mark that follows a broken
// byte, norm's iterator makes something else than its String (x/text v0.43.0 leaves "\xf4\u0341" to the one and not to the
// other), so there the result need only be stable.
func FuzzCompose(f *testing.F) {
	f.Add("Ame\u0301lie")
	f.Add("q" + strings.Repeat("\u0323\u0301", 40))
	f.Add("\u1100\u1161\u11a8\xff\u0301")
	f.Add("\u0341\xf4\u0341")
	f.Add("a\xf4\u0341")
	f.Fuzz(func(t *testing.T, s string) {
		got, _ := compose(s)
		if again, _ := compose(got); again != got {
			t.Errorf("compose(%q) = %q, and of that %q", s, got, again)
		}
		if want := norm.NFC.String(s); got != want && utf8.ValidString(s) {
			t.Errorf("compose(%q) = %q, norm has %q", s, got, want)
		}
	})
}

const cleanText = "„Die Mole ist seit Montag gesperrt“, sagte die Hafenmeisterin, “and nobody told the fishermen”.\n"

func TestViewCleanNoAllocs(t *testing.T) {
	text := strings.Repeat(cleanText, 100) + "می\u200cخواهم 👩\u200d👧"
	if n := testing.AllocsPerRun(10, func() {
		if v := NewView(text); len(v.Text()) != len(text) {
			t.Error("the text was changed")
		}
	}); n != 0 {
		t.Errorf("NewView of a clean text: %v allocations, want none", n)
	}
	v := NewView(text + "\u00ad")
	if n := testing.AllocsPerRun(10, func() { v.Source(quote.Span{Start: 5, End: 50}) }); n != 0 {
		t.Errorf("Source: %v allocations, want none", n)
	}
}

// hostile holds what a megabyte of makes a careless program take quadratic time.
var hostile = []struct{ name, unit string }{
	{"CombiningMarks", "\u0301"},
	{"UnorderedMarks", "\u0301\u0323"},
	{"ZeroWidth", "\u200b"},
	{"Joiners", "\u0301\u200d"},
	{"Brackets", "["},
	{"Quotes", `"`},
	{"Apostrophes", "'"},
	{"Points", ". "},
	{"Newlines", "\n \t"},
	{"Hyphens", "a-\n"},
	{"Commas", "Lund, "},
	{"Titles", "Dr. "},
	{"Particles", "van "},
	{"Parentheses", "(x "},
	{"Jamo", "\u1100\u1161"},
	{"Invalid", "\xe2\u00ad"},
	{"Ligatures", "\ufdfa"},
}

func BenchmarkView(b *testing.B) {
	texts := []struct {
		name, text string
		opts       []ViewOption
	}{
		{"Clean", strings.Repeat(cleanText, 1000), nil},
		{"CleanASCII", strings.Repeat("The pier has been shut since Monday, the harbour master said on the phone.\n", 1000), nil},
		{"HardWrapped", strings.Repeat("The pier has been shut since Mon-\nday, the harbour master said\non the phone.\n\n", 1000), []ViewOption{JoinHyphens}},
		{"Scraped", strings.Repeat("\u201cThe pier\u00a0has been shut since Mon\u00adday,\u201d the harbour master said.\r\n", 1000), nil},
		{"Decomposed", strings.Repeat("La jete\u0301e est ferme\u0301e depuis lundi, a dit la capitaine.\n", 1000), nil},
	}
	for _, h := range hostile {
		texts = append(texts, struct {
			name, text string
			opts       []ViewOption
		}{h.name, strings.Repeat(h.unit, 1<<20/len(h.unit)), []ViewOption{JoinHyphens}})
	}
	for _, tt := range texts {
		b.Run(tt.name, func(b *testing.B) {
			b.SetBytes(int64(len(tt.text)))
			b.ReportAllocs()
			for b.Loop() {
				NewView(tt.text, tt.opts...)
			}
		})
	}
}

func BenchmarkViewSource(b *testing.B) {
	text := strings.Repeat("\u201cThe pier\u00a0has been shut since Mon\u00adday,\u201d she said.\r\n", 1000)
	v := NewView(text)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		at := i * 31 % (len(v.Text()) - 20)
		v.Source(quote.Span{Start: at, End: at + 20})
	}
}
