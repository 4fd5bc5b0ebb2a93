package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/attribution"
	"github.com/sayso-go/sayso/quote"
)

// The types of the output as a user of encoding/json would declare them. The encoder is compared with them, and the
// other tests decode with them.

type documentJSON struct {
	ID       string        `json:"id"`
	Claims   []claimJSON   `json:"claims"`
	Speakers []profileJSON `json:"speakers"`
}

type fileJSON struct {
	File     string        `json:"file"`
	Claims   []claimJSON   `json:"claims"`
	Speakers []profileJSON `json:"speakers"`
}

type claimJSON struct {
	Form       attribution.Form       `json:"form"`
	Content    []spanJSON             `json:"content"`
	Cue        *spanJSON              `json:"cue"`
	Source     *spanJSON              `json:"source"`
	Speaker    *speakerJSON           `json:"speaker"`
	Act        attribution.Act        `json:"act"`
	Negated    bool                   `json:"negated"`
	Confidence attribution.Confidence `json:"confidence"`
	Evidence   attribution.Evidence   `json:"evidence"`
	Parent     *int                   `json:"parent"`

	Resolution        attribution.Resolution `json:"resolution"`
	SpeakerConfidence attribution.Confidence `json:"speaker_confidence"`
	Addressee         *speakerJSON           `json:"addressee"`
}

type profileJSON struct {
	ID       int                `json:"id"`
	Name     string             `json:"name"`
	Kind     attribution.Kind   `json:"kind"`
	Gender   attribution.Gender `json:"gender"`
	Aliases  []string           `json:"aliases"`
	Mentions []spanJSON         `json:"mentions"`
}

type spanJSON struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

type speakerJSON struct {
	Name string           `json:"name"`
	Kind attribution.Kind `json:"kind"`
	ID   int              `json:"id"`
}

func toJSON(text string, claims []attribution.Claim) []claimJSON {
	span := func(s quote.Span) *spanJSON {
		if s.IsZero() {
			return nil
		}
		return &spanJSON{s.Start, s.End, s.In(text)}
	}
	out := []claimJSON{}
	for _, c := range claims {
		j := claimJSON{
			Form: c.Form, Content: []spanJSON{}, Cue: span(c.Cue), Source: span(c.Source), Act: c.Act,
			Negated: c.Negated, Confidence: c.Confidence, Evidence: c.Evidence,
			Resolution: c.Resolution, SpeakerConfidence: c.SpeakerConfidence,
		}
		for _, s := range c.Content {
			j.Content = append(j.Content, spanJSON{s.Start, s.End, s.In(text)})
		}
		if c.Speaker.Name != "" {
			j.Speaker = &speakerJSON{c.Speaker.Name, c.Speaker.Kind, c.Speaker.ID}
		}
		if c.Addressee.Name != "" {
			j.Addressee = &speakerJSON{c.Addressee.Name, c.Addressee.Kind, c.Addressee.ID}
		}
		if c.Parent >= 0 {
			j.Parent = &c.Parent
		}
		out = append(out, j)
	}
	return out
}

func profilesToJSON(text string, profiles []attribution.Profile) []profileJSON {
	out := []profileJSON{}
	for _, p := range profiles {
		j := profileJSON{ID: p.ID, Name: p.Name, Kind: p.Kind, Gender: p.Gender, Aliases: append([]string{}, p.Aliases...), Mentions: []spanJSON{}}
		for _, s := range p.Mentions {
			j.Mentions = append(j.Mentions, spanJSON{s.Start, s.End, s.In(text)})
		}
		out = append(out, j)
	}
	return out
}

// steering matches what encoding/json leaves as it is though it steers terminals.
var steering = regexp.MustCompile(`[\x7f-\x{9f}\x{61c}\x{200e}\x{200f}\x{202a}-\x{202e}\x{2066}-\x{2069}]`)

// marshal returns what encoding/json makes of v, without HTML escapes and with those of what steers terminals.
func marshal(t *testing.T, v any) string {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		t.Fatal(err)
	}
	return steering.ReplaceAllStringFunc(strings.TrimSuffix(b.String(), "\n"), func(s string) string {
		return fmt.Sprintf(`\u%04x`, []rune(s)[0])
	})
}

func TestAppendClaims(t *testing.T) {
	const text = "\"Rise & <shine>\"\u2028 said\tthe \xff cook"
	tests := []struct {
		name     string
		reason   string
		claims   []attribution.Claim
		speakers []attribution.Profile
	}{{
		name:   "None",
		reason: "no claims are [], not null",
	}, {
		name:   "Zero",
		reason: "all that can be null is; no content is []; a parent of 0 is a parent",
		claims: []attribution.Claim{{}},
	}, {
		name:   "Full",
		reason: "every member with a value, two spans of content, HTML left alone, an invalid byte and a line separator",
		claims: []attribution.Claim{{
			Form:       attribution.Direct,
			Content:    []quote.Span{{Start: 0, End: 7}, {Start: 8, End: len(text)}},
			Cue:        quote.Span{Start: 20, End: 25},
			Source:     quote.Span{Start: 25, End: 35},
			Speaker:    attribution.Speaker{Name: "the \xff cook", Kind: attribution.Group, ID: 1},
			Act:        attribution.Attitude,
			Negated:    true,
			Confidence: attribution.High,
			Evidence:   attribution.ByNothing,
			Parent:     -1,
			Resolution: attribution.ByDialogue,
			Addressee:  attribution.Speaker{Name: "<B>", Kind: attribution.Person, ID: 2},

			SpeakerConfidence: attribution.Medium,
		}, {
			Content: []quote.Span{{Start: 1, End: 5}},
			Parent:  1234567,
		}},
	}, {
		name:   "Nameless",
		reason: "a speaker without a name is not known, whatever its kind",
		claims: []attribution.Claim{{Speaker: attribution.Speaker{Kind: attribution.Person}}},
	}, {
		name:   "Speakers",
		reason: "lists that are empty are [], not null",
		speakers: []attribution.Profile{{
			Speaker:  attribution.Speaker{Name: "the cook", Kind: attribution.Person, ID: 1},
			Gender:   attribution.Female,
			Aliases:  []string{"Ana \xff", "<A>"},
			Mentions: []quote.Span{{Start: 0, End: 7}, {Start: 8, End: 9}},
		}, {
			Speaker: attribution.Speaker{Name: "B", ID: 2},
		}},
	}}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			needReason(t, tt.reason)
			r := attribution.Reading{Claims: tt.claims, Speakers: tt.speakers}
			want := marshal(t, documentJSON{"<7>", toJSON(text, tt.claims), profilesToJSON(text, tt.speakers)})
			if diff := cmp.Diff(want, string(appendDocument(nil, "<7>", text, r))); diff != "" {
				t.Errorf("appendDocument, %s: (-want +got)\n%s", tt.reason, diff)
			}
			want = marshal(t, fileJSON{"a&b", toJSON(text, tt.claims), profilesToJSON(text, tt.speakers)})
			if diff := cmp.Diff(want, string(appendFile(nil, "a&b", text, r))); diff != "" {
				t.Errorf("appendFile, %s: (-want +got)\n%s", tt.reason, diff)
			}
		})
	}
}

func TestAppendClaimsAllocs(t *testing.T) {
	text := `"A," said B and "C," said D.`
	claims := extractSpoken(nil, text)
	b := appendClaims(nil, text, claims)
	if n := testing.AllocsPerRun(100, func() { b = appendClaims(b[:0], text, claims) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestAppendString(t *testing.T) {
	tests := []struct {
		name   string
		reason string
		s      string
		want   string
	}{
		{"Plain", "letters of any script are text", "aé€\U0001F600", `"aé€` + "\U0001F600" + `"`},
		{"Syntax", "as any encoder has it", "\"\\\n\x00", `"\"\\\n\u0000"`},
		{"Invalid", "JSON is UTF-8", "a\xffb", `"a\ufffdb"`},
		{"Lines", "U+2028 and U+2029 end lines for some readers", "\u2027\u2028\u2029", "\"\u2027" + `\u2028\u2029"`},
		{"Delete", "DEL is a control character", "~\x7f", `"~\u007f"`},
		{"C1", "U+009B begins an escape sequence, as ESC [ does", "\u0080\u009b2J\u009f\u00a0", `"\u0080\u009b2J\u009f` + "\u00a0\""},
		{"Marks", "the marks of direction are not seen and move what is beside them", "\u061c\u200e\u200f\u200d", `"\u061c\u200e\u200f` + "\u200d\""},
		{"Overrides", "the rest of the line is turned around", "\u202a\u202e\u202f", `"\u202a\u202e` + "\u202f\""},
		{"Isolates", "so with isolates", "\u2065\u2066\u2069\u206a", "\"\u2065" + `\u2066\u2069` + "\u206a\""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			needReason(t, tt.reason)
			got := string(appendString(nil, tt.s))
			if got != tt.want {
				t.Errorf("%s: appendString(%q) = %+q, want %+q", tt.reason, tt.s, got, tt.want)
			}
			var back string
			if err := json.Unmarshal([]byte(got), &back); err != nil || back != strings.ToValidUTF8(tt.s, "\uFFFD") {
				t.Errorf("%s: %s is decoded as %q, %v", tt.reason, got, back, err)
			}
		})
	}
}

// FuzzAppendString compares appendString with encoding/json.
func FuzzAppendString(f *testing.F) {
	var ascii []byte
	for c := range byte(128) {
		ascii = append(ascii, c)
	}
	f.Add(string(ascii))
	f.Add("\u0080\u009b\u061c\u200e\u2069\u2027\u2028\u2029\u202a\ufeff\ufffd\U0010ffff")
	f.Add("\xff\xc3a\xe2\x80\xed\xa0\x80")
	f.Fuzz(func(t *testing.T, s string) {
		if got, want := string(appendString(nil, s)), marshal(t, s); got != want {
			t.Errorf("appendString(%q) = %s, want %s", s, got, want)
		}
	})
}

func BenchmarkAppendDocument(b *testing.B) {
	text := `"The pier will hold," said Keld. "It is made of oak, and oak does not care about the sea."` + "\n"
	r := readSpoken(text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	var out []byte
	for b.Loop() {
		out = appendDocument(out[:0], "a", text, r)
	}
}
