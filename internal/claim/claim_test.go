package claim

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/syntax"
	"github.com/sayso-go/sayso/internal/token"
	"github.com/sayso-go/sayso/quote"
)

// frameTests show, a construction a case, what the cue, its frame, its source and its content are. What whole claims come
// to is tested by attribution's cases.
var frameTests = []struct {
	name, reason, text string
	want               []string
}{
	{"that", "a that-clause", "Marit Aas said that the dam would hold.",
		[]string{"verb/that: Marit Aas | said | that the dam would hold"}},
	{"clause", "a clause without that", "Marit Aas said the dam would hold.",
		[]string{"verb/clause: Marit Aas | said | the dam would hold"}},
	{"clause with a long subject", "the subject's complements stand before its verb", "The agency said a report on the dam in the valley of the Orkla was late.",
		[]string{"verb/clause: The agency | said | a report on the dam in the valley of the Orkla was late"}},
	{"wh", "a question without a question mark", "The council asked whether the ferry could run at night.",
		[]string{"verb/wh: The council | asked | whether the ferry could run at night"}},
	{"infinitive", "to belongs to the content", "The union vowed to close the port.",
		[]string{"verb/to-inf: The union | vowed | to close the port"}},
	{"object and that", "who is told is no content", "The pilot told the tower that a wheel was missing.",
		[]string{"verb/object-that: The pilot | told | that a wheel was missing"}},
	{"object and infinitive", "who is urged is", "Kigali urged both sides to talk.",
		[]string{"verb/object-to-inf: Kigali | urged | both sides to talk"}},
	{"object and of", "who is accused is", "The miners accused the owner of fraud.",
		[]string{"verb/object-of: The miners | accused | the owner of fraud"}},
	{"preposition", "the preposition belongs to the cue", "Engineers warned of a second slide.",
		[]string{"verb/of: Engineers | warned of | a second slide"}},
	{"trailing", "the clause before is the content", "The bridge is closed, police said.",
		[]string{"verb/trail: police | said | The bridge is closed"}},
	{"trailing, inverted", "the source stands after the cue", "The bridge is closed, said the harbour master.",
		[]string{"verb/trail: the harbour master | said | The bridge is closed"}},
	{"within", "the cue splits the content", "The bridge, police say, is closed.",
		[]string{"verb/trail: police | say | The bridge // is closed"}},
	{"according to, front", "the clause after the comma is the content", "According to the lock keeper, the gate jammed.",
		[]string{"adjective/trail: the lock keeper | According to | the gate jammed"}},
	{"according to, back", "the clause before is", "The gate jammed, according to the lock keeper.",
		[]string{"adjective/trail: the lock keeper | according to | The gate jammed"}},
	{"passive", "the subject of a passive is content", "The baker was accused of arson.",
		[]string{"passive/of: - | was accused | The baker // of arson"}},
	{"noun and that", "the possessor is the source", "The owner's claim that the roof was sound fell apart.",
		[]string{"noun/that: The owner's | claim | that the roof was sound"}},
	{"coordinated cues", "the source of the second is that of the first", "Oduya said the well was dry and insisted that nobody had checked.",
		[]string{"verb/clause: Oduya | said | the well was dry", "verb/that: Oduya | insisted | that nobody had checked"}},
	{"participle", "its subject is that of the cue before it", "Oduya said the well was dry, adding that nobody had checked.",
		[]string{"verb/clause: Oduya | said | the well was dry", "verb/that: Oduya | adding | that nobody had checked"}},
	{"apposition", "an aside between commas belongs to the source", "Oduya, the head of the well board, said the pump had failed.",
		[]string{"verb/clause: Oduya, the head of the well board, | said | the pump had failed"}},
	{"adverbial aside", "one that describes nobody doesn't", "Oduya, on Tuesday, said the pump had failed.",
		[]string{"verb/clause: Oduya | said | the pump had failed"}},
	{"relative pronoun", "the source is the pronoun", "The guard, who said the gate was locked, went home.",
		[]string{"verb/clause: who | said | the gate was locked"}},
	{"day after the source", "the day is no part of it", "Oslo on Friday said the talks had failed.",
		[]string{"verb/clause: Oslo | said | the talks had failed"}},
	{"document", "what a document says its owner says", "The board's letter said the lease was void.",
		[]string{"verb/clause: The board's | letter said | the lease was void"}},
	{"speech, cue after", "a quotation is one item", `"The lease is void," said Iman Sabri.`,
		[]string{`verb/beside: Iman Sabri | said | "The lease is void,"`}},
	{"speech, any verb", "a comma before the closing mark promises a cue", `"The lease is void," sighed Iman Sabri.`,
		[]string{`verb/beside: Iman Sabri | sighed | "The lease is void,"`}},
	{"speech, cue within", "both parts are one claim's", `"The lease," said Iman Sabri, "is void."`,
		[]string{`verb/beside: Iman Sabri | said | "The lease," // "is void."`}},
	{"speech goes on", "the next sentence of the paragraph without a cue", `"The lease is void," said Iman Sabri. "It was never signed."`,
		[]string{`verb/beside: Iman Sabri | said | "The lease is void," // "It was never signed."`}},
	{"title", "capitals and no sentence's end", `Iman Sabri wrote "The Salt Roads" in Cairo.`, nil},
	{"name", "what something is called", `A trawler called "Mermaid" sank.`, nil},
	{"thing", "a lantern cannot be noted in words", "He noted the time and closed the door.", nil},
	{"adjective", "said is no verb here", "The said lease covers the barn.", nil},
}

func find(f *Finder, text string) (*token.Text, []Claim) {
	var t token.Text
	var g syntax.Tagger
	l := lexicon.Get()
	t.Cut(text, quote.Find(text))
	g.Tag(l, &t)
	return &t, f.Find(l, &t, &g)
}

func TestFrames(t *testing.T) {
	var f Finder
	for _, test := range frameTests {
		t.Run(test.name, func(t *testing.T) {
			if test.reason == "" {
				t.Fatal("the case has no reason")
			}
			text, claims := find(&f, test.text)
			var got []string
			for _, c := range claims {
				show := func(r Range) string {
					if r.Empty() {
						return "-"
					}
					return text.Span(int(r.First), int(r.Last)).In(test.text)
				}
				var content []string
				for _, r := range c.Content {
					content = append(content, show(r))
				}
				got = append(got, fmt.Sprintf("%v/%v: %s | %s | %s", c.Class, c.Frame, show(c.Source), show(c.Cue), strings.Join(content, " // ")))
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("%s: %s (-want +got)\n%s", test.reason, test.text, diff)
			}
		})
	}
}

// TestBounds reaches the bounds that are stated: beyond each of them the answer is the simpler one.
func TestBounds(t *testing.T) {
	var f Finder
	long := "He said that " + strings.Repeat("the well was dry and ", maxItems) + "so on."
	if _, claims := find(&f, long); len(claims) == 0 || len(f.items) > maxItems {
		t.Errorf("a sentence of %d words: %d claims, %d items; of the first %d words there is a claim", 5*maxItems, len(claims), len(f.items), maxItems)
	}
	speech := `"One," said Oduya.` + strings.Repeat("\n\n\"And one more.\"", 3*maxSpans)
	_, claims := find(&f, speech)
	spans := 0
	for _, c := range claims {
		if len(c.Content) > maxSpans {
			t.Errorf("a claim of %d spans, more than %d", len(c.Content), maxSpans)
		}
		spans += len(c.Content)
	}
	if want := 3*maxSpans + 1; spans != want {
		t.Errorf("%d quotations are in claims, want all %d", spans, want)
	}
}

// TestAll keeps the promise that internal/train counts on: with All set, a cue that is one in no case is a candidate too.
func TestAll(t *testing.T) {
	f := Finder{All: true}
	_, claims := find(&f, "The baker carried the sack to the cart.")
	if len(claims) == 0 {
		t.Error("no candidates")
	}
}
