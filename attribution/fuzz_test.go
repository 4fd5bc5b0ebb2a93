package attribution

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// check fails unless the claims obey the laws for text: spans in range, on rune boundaries, ordered and apart; a speaker
// that the text names; parents that come first and whose content holds the cue of what is in them.
func check(t *testing.T, text string, claims []Claim) {
	t.Helper()
	boundary := func(i int) bool {
		return i >= 0 && i <= len(text) && (i == len(text) || utf8.RuneStart(text[i]) || !utf8.ValidString(text))
	}
	start := 0
	for i, c := range claims {
		if len(c.Content) == 0 {
			t.Fatalf("claim %d of %q has no content", i, text)
		}
		last := 0
		for k, s := range c.Content {
			if s.Start >= s.End || !boundary(s.Start) || !boundary(s.End) || k > 0 && s.Start < last {
				t.Fatalf("claim %d of %q: content %d is %v", i, text, k, s)
			}
			last = s.End
		}
		if c.Content[0].Start < start {
			t.Fatalf("claim %d of %q starts before the last one", i, text)
		}
		start = c.Content[0].Start
		for _, s := range [...]struct{ Start, End int }{{c.Cue.Start, c.Cue.End}, {c.Source.Start, c.Source.End}} {
			if s.Start > s.End || !boundary(s.Start) || !boundary(s.End) {
				t.Fatalf("claim %d of %q: cue %v, source %v", i, text, c.Cue, c.Source)
			}
		}
		for w := range strings.FieldsSeq(c.Speaker.Name) {
			w = strings.TrimSuffix(w, ",") // between several people
			if !strings.Contains(text, w) {
				t.Fatalf("claim %d of %q: the speaker %q is not in the text", i, text, c.Speaker.Name)
			}
		}
		for _, s := range [...]Speaker{c.Speaker, c.Addressee} {
			if s != (Speaker{}) && (s.Name == "" || s.ID == 0) {
				t.Fatalf("claim %d of %q: somebody without a name, or without an ID, is %+v", i, text, s)
			}
		}
		if (c.Speaker == Speaker{}) != (c.Resolution == Unresolved) || c.Resolution == Unresolved && c.SpeakerConfidence != Low {
			t.Fatalf("claim %d of %q: %+v by %v, %v", i, text, c.Speaker, c.Resolution, c.SpeakerConfidence)
		}
		if c.Cue.Overlaps(c.Source) {
			t.Fatalf("claim %d of %q: the cue %v and the source %v overlap", i, text, c.Cue, c.Source)
		}
		if c.Parent >= len(claims) || c.Parent == i || c.Parent < -1 {
			t.Fatalf("claim %d of %q: parent %d", i, text, c.Parent)
		}
		if c.Parent >= 0 {
			in := false
			for _, s := range claims[c.Parent].Content {
				in = in || s.Overlaps(c.Cue)
			}
			if !in {
				t.Fatalf("claim %d of %q is not in its parent %d", i, text, c.Parent)
			}
		}
		for _, s := range []interface{ MarshalText() ([]byte, error) }{c.Form, c.Act, c.Confidence, c.Evidence, c.Speaker.Kind, c.Resolution, c.SpeakerConfidence} {
			if _, err := s.MarshalText(); err != nil {
				t.Fatalf("claim %d of %q: %v", i, text, err)
			}
		}
	}
}

// FuzzExtract takes any text: no panic, the laws of check, and the same answer from the plain form, from the append form
// after other texts, and behind another claim.
func FuzzExtract(f *testing.F) {
	for _, text := range articles(f) {
		for i, p := range strings.SplitAfter(text, "\n\n") { // whole articles take the fuzzer long to make smaller
			if i%4 == 1 {
				f.Add(p)
			}
		}
	}
	for _, unit := range hostile {
		f.Add(strings.Repeat(unit, 3))
	}
	f.Add("\"Yes it is so.\"\n\x1a")     // a paragraph without a sentence
	f.Add("Ana said it leaked.\n\n\x1a") // nor has one where a signature may be
	f.Add(novel + "\x1a")
	f.Add("\x1a\n\n" + novel)
	f.Add(strings.Repeat("\"Yes it is so,\" I said.\n\n\"No it is not,\" said Tom.\n\n", 60)) // a narrator without a name
	var x Extractor
	f.Fuzz(func(t *testing.T, text string) {
		got := Extract(text)
		check(t, text, got)
		if diff := cmp.Diff(got, x.Append(nil, text)); diff != "" {
			t.Fatalf("%q: Extract and Append differ (-Extract +Append)\n%s", text, diff)
		}
		behind := x.Append(make([]Claim, 1, 2), text)[1:]
		for i := range behind {
			if behind[i].Parent >= 0 {
				behind[i].Parent--
			}
		}
		if diff := cmp.Diff(got, behind); diff != "" && len(got)+len(behind) > 0 {
			t.Fatalf("%q: behind another claim it differs (-want +got)\n%s", text, diff)
		}
		r := x.Read(text)
		if diff := cmp.Diff(got, r.Claims); diff != "" && len(got) > 0 {
			t.Fatalf("%q: Extract and Read differ (-Extract +Read)\n%s", text, diff)
		}
		for _, c := range r.Claims {
			if id := c.Speaker.ID; id > len(r.Speakers) || id > 0 && r.Speakers[id-1].Speaker != c.Speaker {
				t.Fatalf("%q: no profile is %+v", text, c.Speaker)
			}
		}
	})
}

// TestBrokenOff breaks the cases off behind each of their words, with the mark that follows it and without: nothing is asked of what would stand
// behind the end.
func TestBrokenOff(t *testing.T) {
	var x Extractor
	var claims []Claim
	for _, c := range readCases(t, "testdata/heldout.txt") {
		for i := range c.Text {
			if i > 0 && c.Text[i] == ' ' {
				for _, text := range [...]string{c.Text[:i], strings.TrimRight(c.Text[:i], ".,;:?!")} {
					claims = x.Append(claims[:0], text)
					check(t, text, claims)
				}
			}
		}
	}
}

// novel is long enough to be read as one.
var novel = strings.Repeat("\"Yes it is,\" said Ana Roth.\n\n\"No it is not,\" said Tom Berg.\n\n", 60)

// hostile are texts that, repeated, have made some program of this kind slow, large or wrong.
var hostile = []string{
	"“", "\"", "\" ", "'", "‘", "``", "„", "«", "「", "“‘\"'«", "a", " ", "\n", "\n\n", ". ", ", ", ": ", "; ", "— ", "(", ")", "[",
	"\x00", "\xff", "\xe2\x80", "a\u0301", "\u200b", "said ", "he said ", "he said that ", "he said \"no\" and ", "\"It is.\" he said. ",
	"\"It is.\"\n\n", "\"It is.\" ", "\"It is\" ", "according to ", "Ana Roth ", "Ana Roth, ", "Roth, the mayor, ", "they ", "who said ",
	"the claim that ", "wants to ", "of the ", "Roth and ", "HOST: Yes.\n", "Q: ", "he, she said, ", "that ", "not ", "had been ",
	"Mr. ", "U.S. ", "1,000 ", "'s ", "said: ", "“Yes.\n\n", "\"Who?\"\n\n\"I.\"\n\n", "was told by ", "in his view, ", "was , ", ", said ", "and view in ",
	"\"It is so and\n\n", "\"It is so late, and he knows it,\" ", "\"Ana, is it so?\" he said.\n\n", "\"It is,\" I said.\n\n",
	"Ana Roth\n\nWe go.\n\n", "ANA ROTH:\nWe go.\n(Laughs)\n", "VERA. We go.\n\n", "[09:14] ana: we go\n", "HOST: Yes.\n\nWe go.\n\n", "We go.\n\n",
}

// TestHostile runs over every hostile text at a length at which anything that grows faster than the text would not end,
// alone and with sentences in it.
func TestHostile(t *testing.T) {
	size := 1 << 17
	if testing.Short() {
		size = 1 << 13
	}
	var x Extractor
	// A claim of thousands of spans, of which each comes before the last.
	x.Extract(strings.Repeat("\"It is what it is,\" ", size/20) + "\"It is.\" \"It was so,\" he said.")
	// Two sentences of quotations each, which ask about each other.
	x.Extract("Ana Roth came. " + strings.Repeat("\"It is so late, and he knows it,\" ", size/40) + ". " + strings.Repeat("\"It is so late, and he knows it,\" ", size/40) + ".\n\n")
	x.Extract("\"It is,\" he said.\n" + strings.Repeat("\"It is what it is.\" ", size/20))
	// A speech of thousands of paragraphs, under a line and under a label.
	for _, name := range []string{"Ana Roth\n\n", "ANA: "} {
		for _, c := range x.Extract(strings.Repeat(name+"We go.\n\nBO: We stay.\n\n", 3) + name + strings.Repeat("We go.\n\n", size/10) + "BO: We go.\n\n" + name + "We go.\n\n") {
			if len(c.Content) > 256 {
				t.Errorf("a turn of %d spans", len(c.Content))
			}
		}
	}
	for _, unit := range hostile {
		for _, text := range []string{
			strings.Repeat(strings.Repeat(unit, 560/(1+strings.Count(unit, " ")))+".\n\n", max(1, size/(560*len(unit)))),
			strings.Repeat(unit, size/len(unit)),
			strings.Repeat(strings.Repeat(unit, 40)+". Then he said ", size/(40*len(unit)+15)),
			"He said " + strings.Repeat(unit, size/len(unit)) + " he said.",
		} {
			check(t, "", nil)
			claims := x.Append(nil, text)
			if len(claims) > len(text)/2 {
				t.Errorf("%q: %d claims in %d bytes", unit, len(claims), len(text))
			}
			for _, c := range claims {
				if len(c.Content) > 256 {
					t.Errorf("%q: a claim of %d spans", unit, len(c.Content))
				}
			}
		}
	}
}

// TestConcurrent uses one Extractor from several goroutines: each must find what one alone finds.
func TestConcurrent(t *testing.T) {
	var x Extractor
	texts := articles(t)
	done := make(chan string)
	for range 4 {
		go func() {
			diff := ""
			for _, text := range texts {
				if d := cmp.Diff(Extract(text), x.Extract(text)); d != "" {
					diff = d
				}
			}
			done <- diff
		}()
	}
	for range 4 {
		if diff := <-done; diff != "" {
			t.Errorf("(-alone +together)\n%s", diff)
		}
	}
}

// TestReuse holds extraction to its promise: what it allocates for a text that it has the memory for does not grow with the
// text. It brings memory of its own, since a pool may lose what it holds at any time.
func TestReuse(t *testing.T) {
	var x Extractor
	var s scratch
	text := articles(t)["worldnews"]
	long := text + "\n\n" + text + "\n\n" + text
	claims := x.appendWith(&s, nil, long)
	few := testing.AllocsPerRun(20, func() { claims = x.appendWith(&s, claims[:0], text) })
	many := testing.AllocsPerRun(20, func() { claims = x.appendWith(&s, claims[:0], long) })
	if many > few || few > 5 {
		t.Errorf("%v allocations for an article, %v for three", few, many)
	}
}
