package attribution_test

import (
	"encoding/json"
	"fmt"

	"github.com/sayso-go/sayso/attribution"
)

func ExampleExtract() {
	const text = `According to Ada Quist, the mine is open. “Forty people work there,” she said. ` +
		`The ministry called it “a ruin” and vowed to close it.`
	for _, c := range attribution.Extract(text) {
		fmt.Printf("%v: %s: %s\n", c.Form, c.Speaker.Name, c.ContentIn(text))
	}
	// Output:
	// indirect: Ada Quist: the mine is open
	// direct: Ada Quist: “Forty people work there,”
	// mixed: The ministry: it “a ruin”
	// indirect: The ministry: to close it
}

// A program that reads many texts keeps an Extractor and the slice it appends to.
func ExampleExtractor_Append() {
	texts := []string{
		"The council asked whether the dam would hold.",
		"The dam is nine years old.",
		"“Not in a flood,” Ada Quist warned. She urged residents to leave.",
	}
	var x attribution.Extractor
	var claims []attribution.Claim
	for i, text := range texts {
		claims = x.Append(claims[:0], text)
		fmt.Println(i, len(claims))
		for _, c := range claims {
			fmt.Printf("    %s: %s\n", c.Speaker.Name, c.ContentIn(text))
		}
	}
	// Output:
	// 0 1
	//     The council: whether the dam would hold
	// 1 0
	// 2 2
	//     Ada Quist: “Not in a flood,”
	//     Ada Quist: residents to leave
}

// Nothing ties the second quotation to anybody: it may be speech, or what is written over a counter.
func ExampleWithConfidence() {
	const text = `“Who sails the ferry?” Rosa Lindqvist asked.

“Nobody, in this rain.”

The ferry stayed.
`
	for _, least := range []attribution.Confidence{attribution.Low, attribution.High} {
		fmt.Println(least)
		for _, c := range attribution.Extract(text, attribution.WithConfidence(least)) {
			fmt.Printf("    %q: %s\n", c.Speaker.Name, c.ContentIn(text))
		}
	}
	// Output:
	// low
	//     "Rosa Lindqvist": “Who sails the ferry?”
	//     "": “Nobody, in this rain.”
	// high
	//     "Rosa Lindqvist": “Who sails the ferry?”
}

func ExampleClaim() {
	const text = `"The harbour," Inga Strand, who owns it, said, "belongs to the town."`
	c := attribution.Extract(text)[0]
	fmt.Println("form      ", c.Form)
	for _, span := range c.Content {
		fmt.Println("content   ", span.In(text), span)
	}
	fmt.Println("cue       ", c.Cue.In(text))
	fmt.Println("source    ", c.Source.In(text))
	fmt.Println("speaker   ", c.Speaker.Name)
	fmt.Println("kind      ", c.Speaker.Kind)
	fmt.Println("act       ", c.Act)
	fmt.Println("negated   ", c.Negated)
	fmt.Println("confidence", c.Confidence)
	fmt.Println("evidence  ", c.Evidence)
	fmt.Println("parent    ", c.Parent)
	// Output:
	// form       direct
	// content    "The harbour," {0 14}
	// content    "belongs to the town." {47 69}
	// cue        said
	// source     Inga Strand, who owns it
	// speaker    Inga Strand
	// kind       person
	// act        statement
	// negated    false
	// confidence high
	// evidence   quotation
	// parent     -1
}

// A cue divides the content into two spans. As one string it can be printed, or compared with what others print.
func ExampleClaim_ContentIn() {
	const text = `"The harbour," Inga Strand said, "belongs to the town."`
	for _, c := range attribution.Extract(text) {
		fmt.Println(c.ContentIn(text))
	}
	// Output:
	// "The harbour," "belongs to the town."
}

// Parent leads from a claim to the one in whose content it stands.
func ExampleClaim_nested() {
	const text = "Amara Cole said that Leo Brandt had told her that the safe was empty."
	claims := attribution.Extract(text)
	for _, c := range claims {
		by := "the text"
		if c.Parent >= 0 {
			by = claims[c.Parent].Speaker.Name
		}
		fmt.Printf("%s, as %s has it: %s\n", c.Speaker.Name, by, c.ContentIn(text))
	}
	// Output:
	// Amara Cole, as the text has it: that Leo Brandt had told her that the safe was empty
	// Leo Brandt, as Amara Cole has it: that the safe was empty
}

// Who said how much, under which names.
func ExampleRead() {
	const text = "\"The weir holds,\" said Maria Lund, the engineer. Lund told reporters that she had walked it. " +
		"She said the gates were new."
	r := attribution.Read(text)
	count := map[int]int{}
	for _, c := range r.Claims {
		count[c.Speaker.ID]++
	}
	for _, p := range r.Speakers {
		fmt.Printf("%d %s (%v, %v): %d claims, also %q\n", p.ID, p.Name, p.Kind, p.Gender, count[p.ID], p.Aliases)
	}
	fmt.Println(r.Claims[1].Speaker.Name, "told", r.Claims[1].Addressee.Name)
	// Output:
	// 1 Maria Lund (person, female): 3 claims, also ["Lund"]
	// 2 reporters (group, unknown): 0 claims, also []
	// Maria Lund told reporters
}

// Denials only.
func ExampleAct() {
	const text = `The miller asked who would pay. The insurer denied that the roof had leaked. ` +
		`The mayor promised to help.`
	for _, c := range attribution.Extract(text) {
		if c.Act == attribution.Denial {
			fmt.Printf("%s: %s\n", c.Speaker.Name, c.ContentIn(text))
		}
	}
	// Output:
	// The insurer: that the roof had leaked
}

// The enumerations are words in JSON, and are read back from words.
func ExampleAct_json() {
	b, err := json.Marshal(map[string]any{"act": attribution.Denial, "form": attribution.Mixed})
	if err != nil {
		fmt.Println(err)
	}
	fmt.Println(string(b))

	var a attribution.Act
	fmt.Println(json.Unmarshal([]byte(`"promise"`), &a), a)
	// Output:
	// {"act":"denial","form":"mixed"}
	// <nil> promise
}
