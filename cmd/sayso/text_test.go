package main

import (
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/attribution"
	"github.com/sayso-go/sayso/quote"
)

// span returns the span of the first sub in text.
func span(t *testing.T, text, sub string) quote.Span {
	t.Helper()
	i := strings.Index(text, sub)
	if i < 0 {
		t.Fatalf("%q is not in the text", sub)
	}
	return quote.Span{Start: i, End: i + len(sub)}
}

func TestAppendText(t *testing.T) {
	const text = "Keld, the harbour board's chair, did not say that “ships\n\tmay sail”.\n" +
		"“The pier,” she told the Ærø Post, “will hold, as the report claims.”\r\n" +
		"Zdeněk: yes"
	tests := []struct {
		name   string
		reason string
		width  int
		style  style
		claims func(s func(string) quote.Span) []attribution.Claim
		want   string
	}{{
		name:   "Negated",
		reason: "a claim that was not made must not read as one that was; white space within content is one space",
		claims: func(s func(string) quote.Span) []attribution.Claim {
			return []attribution.Claim{{
				Form:       attribution.Mixed,
				Content:    []quote.Span{s("that “ships\n\tmay sail”")},
				Cue:        s("say"),
				Source:     s("Keld, the harbour board's chair"),
				Speaker:    attribution.Speaker{Name: "Keld", Kind: attribution.Person},
				Negated:    true,
				Confidence: attribution.Medium,
				Parent:     -1,
			}}
		},
		want: "1:46  Keld (person), printed “Keld, the harbour board's chair”, cue “say”\n" +
			"    that “ships may sail”\n" +
			"    mixed statement, negated, medium confidence, tied by cue, bytes 45:71\n",
	}, {
		name:   "SplitAndNested",
		reason: "content in two spans shows what is left out and both ranges; a nested claim shows where its parent is, though the parent comes after it",
		claims: func(s func(string) quote.Span) []attribution.Claim {
			return []attribution.Claim{{
				Form:     attribution.Indirect,
				Act:      attribution.Belief,
				Content:  []quote.Span{s("will hold")},
				Cue:      s("claims"),
				Source:   s("the report"),
				Speaker:  attribution.Speaker{Name: "the report", Kind: attribution.Document},
				Evidence: attribution.ByCue,
				Parent:   1,
			}, {
				Form:       attribution.Direct,
				Content:    []quote.Span{s("“The pier,”"), s("“will hold, as the report claims.”")},
				Cue:        s("told the Ærø Post"),
				Source:     s("she"),
				Speaker:    attribution.Speaker{Name: "Keld", Kind: attribution.Person},
				Confidence: attribution.High,
				Evidence:   attribution.ByQuotation,
				Parent:     -1,
			}}
		},
		want: "3:37  the report (document), cue “claims”\n" +
			"    will hold\n" +
			"    indirect belief, low confidence, tied by cue, bytes 117:126, within 3:1\n" +
			"\n" +
			"3:1  Keld (person), printed “she”, cue “told the Ærø Post”\n" +
			"    “The pier,” […] “will hold, as the report claims.”\n" +
			"    direct statement, high confidence, tied by quotation, bytes 73:88, 114:152\n",
	}, {
		name:   "Unresolved",
		reason: "a source whose speaker is not known is printed, and nothing is guessed",
		claims: func(s func(string) quote.Span) []attribution.Claim {
			return []attribution.Claim{{
				Content: []quote.Span{s("will hold")}, Source: s("she"), Evidence: attribution.ByTurn, Parent: -1,
			}}
		},
		want: "3:37  speaker not known, printed “she”\n" +
			"    will hold\n" +
			"    indirect statement, low confidence, tied by turn, bytes 117:126\n",
	}, {
		name:   "UnknownKind",
		reason: "a kind that is not known is left out; columns after letters of two bytes count runes",
		claims: func(s func(string) quote.Span) []attribution.Claim {
			return []attribution.Claim{{
				Content: []quote.Span{s("yes")}, Cue: s(":"), Source: s("Zdeněk"),
				Speaker: attribution.Speaker{Name: "Zdeněk"}, Evidence: attribution.ByColon, Parent: -1,
			}}
		},
		want: "4:9  Zdeněk, cue “:”\n" +
			"    yes\n" +
			"    indirect statement, low confidence, tied by colon, bytes 163:166\n",
	}, {
		name:   "Cut",
		reason: "every part that a text can make long is cut to the width, between words where it can be",
		width:  12,
		claims: func(s func(string) quote.Span) []attribution.Claim {
			return []attribution.Claim{{
				Content: []quote.Span{s("that “ships\n\tmay sail”")}, Cue: s("told the Ærø Post"),
				Source:  s("the harbour board's chair"),
				Speaker: attribution.Speaker{Name: "the harbour board", Kind: attribution.Organization},
				Parent:  -1,
			}}
		},
		want: "1:46  the harbour… (organization), cue “told the…”\n" +
			"    that “ships…\n" +
			"    indirect statement, low confidence, tied by cue, bytes 45:71\n",
	}, {
		name:   "Color",
		reason: "each part has its color, and each color its end",
		style:  colored,
		claims: func(s func(string) quote.Span) []attribution.Claim {
			return []attribution.Claim{{
				Content: []quote.Span{s("will hold")}, Cue: s("claims"), Source: s("the report"),
				Speaker: attribution.Speaker{Name: "Report 7", Kind: attribution.Document}, Parent: 0,
			}}
		},
		want: "\x1b[36m3:37\x1b[0m  \x1b[1mReport 7\x1b[0m (document), printed “\x1b[1mthe report\x1b[0m”, cue “\x1b[33mclaims\x1b[0m”\n" +
			"    will hold\n" +
			"    \x1b[2mindirect statement, \x1b[0m\x1b[31mlow confidence\x1b[0m\x1b[2m, tied by cue, bytes 117:126, within 3:37\x1b[0m\n",
	}, {
		name:   "None",
		reason: "nothing found is said, so that it is not taken for a program that did not work",
		claims: func(func(string) quote.Span) []attribution.Claim { return nil },
		want:   "no claims\n",
	}, {
		name:   "Degenerate",
		reason: "a value that the library should not make is no reason to crash",
		claims: func(func(string) quote.Span) []attribution.Claim {
			return []attribution.Claim{{Form: 9, Act: 99, Confidence: 7, Evidence: 50, Parent: 5}}
		},
		want: "1:1  speaker not known\n" +
			"    \n" +
			"    Form(9) Act(99), Confidence(7) confidence, tied by Evidence(50)\n",
	}}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			needReason(t, tt.reason)
			claims := tt.claims(func(sub string) quote.Span { return span(t, text, sub) })
			p := textPrinter{width: tt.width, style: tt.style}
			if diff := cmp.Diff(tt.want, string(p.appendText(nil, text, claims))); diff != "" {
				t.Errorf("%s: (-want +got)\n%s", tt.reason, diff)
			}
		})
	}
}

func TestStyle(t *testing.T) {
	tests := []struct {
		name     string
		reason   string
		color    string
		env      map[string]string
		terminal bool
		want     style
	}{
		{"Terminal", "color is for people", "auto", nil, true, colored},
		{"Pipe", "programs read no colors", "auto", nil, false, style{}},
		{"NoColor", "no-color.org", "auto", map[string]string{"NO_COLOR": "1"}, true, style{}},
		{"NoColorEmpty", "no-color.org asks for a value that is not empty", "auto", map[string]string{"NO_COLOR": ""}, true, colored},
		{"Dumb", "a dumb terminal shows escape sequences as they are", "auto", map[string]string{"TERM": "dumb"}, true, style{}},
		{"Always", "a flag wins over the environment and over the pipe: less -R", "always",
			map[string]string{"NO_COLOR": "1", "TERM": "dumb"}, false, colored},
		{"Never", "a flag wins over the terminal", "never", nil, true, style{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			needReason(t, tt.reason)
			c := &command{
				getenv:   func(name string) string { return tt.env[name] },
				terminal: func(io.Writer) bool { return tt.terminal },
			}
			c.color = tt.color
			if got := c.style(); got != tt.want {
				t.Errorf("%s: got %+v, want %+v", tt.reason, got, tt.want)
			}
		})
	}
}

func TestLine(t *testing.T) {
	tests := []struct {
		name   string
		reason string
		limit  int
		parts  []string
		want   string
	}{
		{"Fits", "what just fits is not cut", 5, []string{"abcde"}, "abcde"},
		{"Long", "one word has to be cut within", 5, []string{"abcdef"}, "abcd…"},
		{"Words", "cut between words", 9, []string{"ab cd efgh"}, "ab cd…"},
		{"WordEnds", "a word that just ends there stays whole", 6, []string{"ab cd efgh"}, "ab cd…"},
		{"LongWord", "too long a word to lose is cut within", 24, []string{"a " + strings.Repeat("x", 40)}, "a " + strings.Repeat("x", 21) + "…"},
		{"One", "the least there can be", 1, []string{"ab"}, "…"},
		{"NoLimit", "0 cuts nothing", 0, []string{strings.Repeat("ab ", 100)}, strings.Repeat("ab ", 99) + "ab"},
		{"Spaces", "white space of any kind is one space, none at the ends", 0, []string{" \t a\r\n\u2028 b\u00a0", " c "}, "a b c"},
		{"TrailingSpace", "white space at the end does not make a line too long", 3, []string{"abc   "}, "abc"},
		{"Mark", "an accent stays with its letter", 3, []string{"xye\u0301zz"}, "xy…"},
		{"MarkOut", "an accent that does not fit takes its letter along", 3, []string{"xe\u0301zz"}, "x…"},
		{"Joiner", "joined emoji are one character", 5, []string{"xyz\U0001F469\u200d\U0001F52C!"}, "xyz…"},
		{"Escape", "no text may steer the terminal", 0, []string{"a\x1b[31mb\x07\u009bc"}, "a\uFFFD[31mb\uFFFD\uFFFDc"},
		{"Bidi", "nor reorder what comes after it", 0, []string{"a\u202eb\u2066c"}, "a\uFFFDb\uFFFDc"},
		{"BidiMarks", "nor move what is beside it", 0, []string{"a\u200eb\u200fc\u061cd"}, "a\uFFFDb\uFFFDc\uFFFDd"},
		{"Joiners", "letters that are joined or kept apart have no direction", 0, []string{"a\u200db\u200cc"}, "a\u200db\u200cc"},
		{"Invalid", "what is not UTF-8 is not printed", 0, []string{"a\xffb"}, "a\uFFFDb"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			needReason(t, tt.reason)
			l := line{limit: tt.limit}
			for _, s := range tt.parts {
				l.add(s)
			}
			if got := string(l.cut()); got != tt.want {
				t.Errorf("%s: got %q, want %q", tt.reason, got, tt.want)
			}
		})
	}
}

// slowPosition counts the line and the column of an offset in the text before it, in which it makes all line ends alike.
func slowPosition(text string, offset int) position {
	before := strings.TrimPrefix(text[:offset], byteOrderMark)
	if strings.HasSuffix(before, "\r") && strings.HasPrefix(text[offset:], "\n") {
		before = strings.TrimSuffix(before, "\r") + "." // half a line end ends no line yet
	}
	lines := strings.Split(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(before), "\n")
	return position{len(lines), 1 + utf8.RuneCountInString(lines[len(lines)-1])}
}

// TestPositions compares positions with slowPosition at the offsets of every rune, in order and shuffled.
func TestPositions(t *testing.T) {
	texts := []struct{ reason, text string }{
		{"no text", ""},
		{"no line end", "abc"},
		{"empty lines, the last without an end", "\n\na\n\nb"},
		{"CRLF ends one line, CR alone ends one too, and LF CR end two", "a\r\nb\rc\n\rd\r\r\ne\r"},
		{"a byte order mark is no column at the head of a text", "\uFEFFa\n\uFEFFb"},
		{"runes of one to four bytes", "aé\n€\U0001F600x\n"},
		{"bytes that are not UTF-8", "\xffa\n\xc3\nb"},
	}
	for _, tt := range texts {
		needReason(t, tt.reason)
		var claims []attribution.Claim
		for i := range tt.text + "." {
			claims = append(claims, attribution.Claim{Content: []quote.Span{{Start: i, End: len(tt.text)}}})
		}
		for range 3 {
			var want []position
			for i := range claims {
				want = append(want, slowPosition(tt.text, start(&claims[i])))
			}
			if diff := cmp.Diff(want, new(textPrinter).positions(tt.text, claims), cmp.AllowUnexported(position{})); diff != "" {
				t.Errorf("%q (%s): (-want +got)\n%s", tt.text, tt.reason, diff)
			}
			rand.Shuffle(len(claims), func(i, j int) { claims[i], claims[j] = claims[j], claims[i] })
		}
	}
}

// TestTextLinear counts steps, not seconds, of claims each of which reaches to the end of the text: the text is read once to find
// where they are, and of each content no more than is printed.
func TestTextLinear(t *testing.T) {
	const n, width = 10_000, 76
	unit := "a rose is a rose \n\n"
	text := strings.Repeat(unit, n)
	claims := make([]attribution.Claim, n)
	for i := range claims {
		claims[i] = attribution.Claim{Content: []quote.Span{{Start: i * len(unit), End: len(text)}}, Parent: i - 1}
	}
	p := textPrinter{width: width}
	p.appendText(nil, text, claims)
	if most := len(text) + n*2*width; p.steps < len(text)-len(unit) || p.steps > most {
		t.Errorf("%d steps for %d claims in %d bytes, want at most %d", p.steps, n, len(text), most)
	}
}
