package attribution

import (
	"strings"

	"github.com/sayso-go/sayso/quote"
)

// A Claim says that a source says, asks, believes or intends something: one attribution relation.
//
// Every span is a half-open range of byte offsets into the text given to Extract; see [quote.Span]. A zero Claim is no
// claim: it has no content, and its Parent is not -1. No function returns one.
type Claim struct {
	Form Form
	// Content is what is claimed: one span or more, in the order of the text and without overlap. A cue within the
	// content splits it; ContentIn joins it. The outermost quotation marks are included.
	Content []quote.Span
	// Cue is the words that signal the claim: said, according to, a colon. It is the zero Span where quotation
	// marks alone do.
	Cue quote.Span
	// Source is the mention that the content is attributed to, as printed, or the zero Span where none is printed.
	Source quote.Span
	// Speaker is the entity behind the source, or the zero Speaker where that is not known.
	Speaker Speaker
	// Resolution is what tied the source, or the lack of one, to the speaker. It is Unresolved where there is no speaker.
	Resolution Resolution
	// SpeakerConfidence says how sure the speaker is. It is Low where the speaker is more likely wrong than right, and also
	// where there is no speaker: Resolution tells the two apart.
	SpeakerConfidence Confidence
	// Addressee is whom the claim is told, where the text says so: the object of the cue (told reporters), somebody whom the
	// quotation calls by name, the other party of a dialogue. It is the zero Speaker where that is not known.
	Addressee Speaker
	// Act is the kind of act or state that the cue reports.
	Act Act
	// Negated reports whether the cue is negated: did not say, never believed. A denial is not negated by itself.
	Negated bool
	// Confidence says how sure it is that somebody claims this. It is High only if the speaker is, where there is one.
	Confidence Confidence
	// Evidence is what ties the source to the content.
	Evidence Evidence
	// Parent is the index of the claim in whose content this one stands, in the slice that Extract or Append returned, or
	// -1 where the text itself makes this claim. It is -1 too where [WithConfidence] leaves that other claim out.
	Parent int
}

// ContentIn returns the content as one string: what its spans cover in text, joined by single spaces. Text must be the
// string in which the claim was found, since the spans are offsets into it.
//
// The result need not be printed anywhere: between two spans stands what is no part of the content, a cue for instance.
// A content of one span is a part of text, and nothing is copied; one of several is a new string. A zero Claim has the
// content "".
func (c Claim) ContentIn(text string) string {
	parts := make([]string, len(c.Content))
	for i, s := range c.Content {
		parts[i] = s.In(text)
	}
	return strings.Join(parts, " ")
}

// A Speaker is the entity behind a claim's source, or whom a claim is told. The zero Speaker stands for nobody: it is not known
// who it is. Speakers are comparable, and those of one text are equal if they are the same entity.
type Speaker struct {
	// Name is the fullest name that the text has for the speaker, as printed there but on one line and without brackets, or
	// "" where the speaker is not known. Several people who speak together are joined by commas and "and", each under the
	// fullest name. Where a novel uses another name far more often than the full one, Name is that one: Mrs. Lund.
	Name string
	// Named reports whether Name is a name (Maria Lund, Norges Bank, Oslo), and not a description (a senior official, the
	// central bank of Ghana) or the I of a narrator. A group is named only where it is several people and each of them is.
	Named bool
	Kind  Kind
	// ID tells the speakers and addressees of one text apart, whatever their names: "a senior official" and, later, another
	// "senior official" have two. IDs count from 1 in the order of the claims; 0 is that of nobody. Speakers[ID-1] of a
	// [Reading] is the speaker's profile.
	ID int
}

// A Reading is what was read of a text: its claims, and who speaks in them. That of a text without claims is the zero Reading.
type Reading struct {
	// Claims are in the order of their contents.
	Claims []Claim
	// Speakers are the speakers and addressees of the claims, by ID.
	Speakers []Profile
}

// A Profile is what a text shows of a speaker. The zero Profile is nobody's, and no Reading has it.
type Profile struct {
	Speaker
	// Gender is that of a person, as titles, given names and pronouns tell it.
	Gender Gender
	// Aliases are the other names that the text has for the speaker, as printed but on one line: the first 32. It is nil
	// where there are none.
	Aliases []string
	// Mentions are where the text names or describes the speaker, and the pronouns that are sources of the speaker's claims,
	// in the order of the text. They do not overlap.
	Mentions []quote.Span
}
