package attribution

import (
	"fmt"
	"strings"
)

// Form says how much of a claim's content stands in quotation marks.
type Form uint8

const (
	Indirect Form = iota // none of it: Lund said the bridge was safe.
	Mixed                // some of it: Lund said the bridge was "as safe as houses" in May.
	Direct               // all of it: "The bridge is safe," Lund said.
)

// Kind is what sort of entity a speaker is.
type Kind uint8

const (
	UnknownKind  Kind = iota
	Person            // Maria Lund, the mayor, she
	Organization      // Norges Bank, the ministry
	Place             // Oslo, standing for the government there
	Group             // residents, two officials
	Document          // the report, a letter, the poll
)

// Act is the kind of act or state that a cue reports. The set follows the attribution phenomena of PolNeAR's
// guidelines (statements, decrees, intentions, knowledge and belief, desires and attitudes), but divides statements
// further.
type Act uint8

const (
	Statement  Act = iota // said, announced, according to
	Question              // asked, wondered
	Request               // urged, demanded, called on
	Denial                // denied, rejected, refuted
	Accusation            // accused, blamed, criticized
	Promise               // vowed, pledged, offered
	Refusal               // declined, refused
	Decree                // ruled, ordered, approved
	Belief                // thinks, knows, saw, expects
	Intention             // plans, intends
	Attitude              // wants, hopes, supports, fears
)

// Confidence says how sure a claim or its speaker is, by the share of those of its kind that were right where it could be
// counted. A claim is High only if its speaker is, where one is given.
type Confidence uint8

const (
	Low    Confidence = iota // fewer than half
	Medium                   // half or more
	High                     // at least four of five
)

// Gender is what a text says of a person's gender.
type Gender uint8

const (
	UnknownGender Gender = iota
	Male                 // he, Mr. Lund
	Female               // she, Mrs. Lund
)

// Resolution is what tied a claim's source to its speaker.
type Resolution uint8

const (
	Unresolved    Resolution = iota // nothing: the speaker is not known
	ByItself                        // the source is all the name there is: a senior official
	ByName                          // the source is or holds a name: Barclays spokesman Tom Reid, Reid
	ByDescription                   // the source describes somebody named elsewhere: the company
	ByPronoun                       // he, she, it, who
	ByClaim                         // another claim, of the same sentence, paragraph or utterance
	ByBeat                          // who acts beside the quotation
	ByDialogue                      // the turns of a dialogue
	ByNarrator                      // the I of a narrative or a letter
)

// Evidence is what tied a claim's source to its content.
type Evidence uint8

const (
	ByCue          Evidence = iota // a cue and the words around it in one sentence
	ByQuotation                    // a cue beside a quotation
	ByColon                        // a colon before a quotation, or a speaker label
	ByContinuation                 // the claim goes on from a sentence or paragraph before it
	ByTurn                         // the order of turns in a dialogue
	ByAction                       // the only person acting in the quotation's paragraph
	ByNothing                      // nothing: the source is not known
)

var (
	formNames       = []string{"indirect", "mixed", "direct"}
	kindNames       = []string{"unknown", "person", "organization", "place", "group", "document"}
	actNames        = []string{"statement", "question", "request", "denial", "accusation", "promise", "refusal", "decree", "belief", "intention", "attitude"}
	confidenceNames = []string{"low", "medium", "high"}
	genderNames     = []string{"unknown", "male", "female"}
	resolutionNames = []string{"none", "itself", "name", "description", "pronoun", "claim", "beat", "dialogue", "narrator"}
	evidenceNames   = []string{"cue", "quotation", "colon", "continuation", "turn", "action", "nothing"}
)

// String returns the word for f: "indirect", "mixed" or "direct".
func (f Form) String() string { return word("Form", formNames, uint8(f)) }

// String returns the word for k: "person", "organization" and so on, and "unknown" for UnknownKind.
func (k Kind) String() string { return word("Kind", kindNames, uint8(k)) }

// String returns the word for a: "statement", "question" and so on.
func (a Act) String() string { return word("Act", actNames, uint8(a)) }

// String returns the word for c: "low", "medium" or "high".
func (c Confidence) String() string { return word("Confidence", confidenceNames, uint8(c)) }

// String returns the word for g: "male" or "female", and "unknown" for UnknownGender.
func (g Gender) String() string { return word("Gender", genderNames, uint8(g)) }

// String returns the word for r, without its By: "itself", "name" and so on, and "none" for Unresolved.
func (r Resolution) String() string { return word("Resolution", resolutionNames, uint8(r)) }

// String returns the word for e, without its By: "cue", "quotation" and so on.
func (e Evidence) String() string { return word("Evidence", evidenceNames, uint8(e)) }

// MarshalText implements [encoding.TextMarshaler] with the word that String returns. It fails for a value that is none of the
// constants.
func (f Form) MarshalText() ([]byte, error) { return marshal("Form", formNames, uint8(f)) }

// MarshalText implements [encoding.TextMarshaler] with the word that String returns. It fails for a value that is none of the
// constants.
func (k Kind) MarshalText() ([]byte, error) { return marshal("Kind", kindNames, uint8(k)) }

// MarshalText implements [encoding.TextMarshaler] with the word that String returns. It fails for a value that is none of the
// constants.
func (a Act) MarshalText() ([]byte, error) { return marshal("Act", actNames, uint8(a)) }

// MarshalText implements [encoding.TextMarshaler] with the word that String returns. It fails for a value that is none of the
// constants.
func (c Confidence) MarshalText() ([]byte, error) {
	return marshal("Confidence", confidenceNames, uint8(c))
}

// MarshalText implements [encoding.TextMarshaler] with the word that String returns. It fails for a value that is none of the
// constants.
func (g Gender) MarshalText() ([]byte, error) { return marshal("Gender", genderNames, uint8(g)) }

// MarshalText implements [encoding.TextMarshaler] with the word that String returns. It fails for a value that is none of the
// constants.
func (r Resolution) MarshalText() ([]byte, error) {
	return marshal("Resolution", resolutionNames, uint8(r))
}

// MarshalText implements [encoding.TextMarshaler] with the word that String returns. It fails for a value that is none of the
// constants.
func (e Evidence) MarshalText() ([]byte, error) {
	return marshal("Evidence", evidenceNames, uint8(e))
}

// UnmarshalText implements [encoding.TextUnmarshaler]. It takes the words that String returns.
func (f *Form) UnmarshalText(b []byte) error { return unmarshal("Form", formNames, b, f) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It takes the words that String returns.
func (k *Kind) UnmarshalText(b []byte) error { return unmarshal("Kind", kindNames, b, k) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It takes the words that String returns.
func (a *Act) UnmarshalText(b []byte) error { return unmarshal("Act", actNames, b, a) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It takes the words that String returns.
func (c *Confidence) UnmarshalText(b []byte) error {
	return unmarshal("Confidence", confidenceNames, b, c)
}

// UnmarshalText implements [encoding.TextUnmarshaler]. It takes the words that String returns.
func (g *Gender) UnmarshalText(b []byte) error { return unmarshal("Gender", genderNames, b, g) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It takes the words that String returns.
func (r *Resolution) UnmarshalText(b []byte) error {
	return unmarshal("Resolution", resolutionNames, b, r)
}

// UnmarshalText implements [encoding.TextUnmarshaler]. It takes the words that String returns.
func (e *Evidence) UnmarshalText(b []byte) error {
	return unmarshal("Evidence", evidenceNames, b, e)
}

func word(typ string, names []string, v uint8) string {
	if int(v) < len(names) {
		return names[v]
	}
	return fmt.Sprintf("%s(%d)", typ, v)
}

func marshal(typ string, names []string, v uint8) ([]byte, error) {
	if int(v) < len(names) {
		return []byte(names[v]), nil
	}
	return nil, fmt.Errorf("attribution: no word for %s(%d)", typ, v)
}

func unmarshal[T ~uint8](typ string, names []string, b []byte, v *T) error {
	for i, n := range names {
		if n == string(b) {
			*v = T(i)
			return nil
		}
	}
	return fmt.Errorf("attribution: unknown %s %q", strings.ToLower(typ), b)
}
