package attribution

import (
	"strings"

	"github.com/sayso-go/sayso/quote"
)

// A Claim says that a source says, asks, believes or intends something: one attribution relation.
//
// Every span is a half-open range of byte offsets into the text given to Extract; see [quote.Span].
type Claim struct {
	Form Form
	// Content is what is claimed: one span or more, in the order of the text, none of them overlapping another. A cue
	// within the content splits it. Outermost quotation marks are included.
	Content []quote.Span
	// Cue is the words that signal the claim: said, according to, a colon. It is the zero Span where nothing but
	// quotation marks signals it.
	Cue quote.Span
	// Source is the mention that the content is attributed to, as printed, or the zero Span where none is printed.
	Source quote.Span
	// Speaker is the entity behind the source. Its zero value says that the speaker is not known.
	Speaker Speaker
	// Resolution is what tied the source, or the lack of one, to the speaker, and SpeakerConfidence how sure that is.
	Resolution        Resolution
	SpeakerConfidence Confidence
	// Addressee is whom the claim is told, where the text says so: the object of the cue (told reporters), a name called in
	// the quotation, the other party of a dialogue. Its zero value says that it is not known.
	Addressee Speaker
	// Act is the kind of act or state that the cue reports.
	Act Act
	// Negated reports whether the cue is negated: did not say, never believed. A denial is not negated by itself.
	Negated bool
	// Confidence says how sure the claim is.
	Confidence Confidence
	// Evidence is what ties the source to the content.
	Evidence Evidence
	// Parent is the index of the claim in whose content this one stands, in the slice that Extract or Append returned, or
	// -1 where this claim is the text's own. It is -1 too where [WithConfidence] leaves that claim out.
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

// A Speaker is the entity behind a claim's source.
type Speaker struct {
	// Name is the fullest name the text has for the speaker, as printed there but on one line and without brackets, or ""
	// where the speaker is not known. Several people who speak together are joined by commas and "and", each under that name.
	// Where a novel has the full name far more rarely than another, it is the one in use: Mrs. Lund.
	Name string
	// Named reports whether Name is a name (Maria Lund, Norges Bank, Oslo), and not a description (a senior official, the
	// central bank of Ghana) or the I of a narrator. A group is named only where it is several people and each of them is.
	Named bool
	Kind  Kind
	// ID tells the speakers and addressees of one text apart, whatever their names: claims of the same speaker have the same
	// ID, from 1 on in the order of the claims. It is 0 where the speaker is not known. "A senior official" and, later, "a senior
	// official" have two. Speakers[ID-1] of a [Reading] is the speaker's profile.
	ID int
}

// A Reading is what was read of a text: its claims, and who speaks in them.
type Reading struct {
	// Claims are in the order of their contents.
	Claims []Claim
	// Speakers are the speakers and addressees of the claims, by ID.
	Speakers []Profile
}

// A Profile is what a text shows of a speaker.
type Profile struct {
	Speaker
	// Gender is what titles, given names and pronouns say of a person.
	Gender Gender
	// Aliases are the other names that the text has for the speaker, as printed but on one line, at most 32.
	Aliases []string
	// Mentions are where the text names or describes the speaker, and the pronouns that are sources of the speaker's claims,
	// in the order of the text.
	Mentions []quote.Span
}
