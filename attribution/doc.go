/*
Package attribution finds the claims in a text: who says, asks, promises or
believes what.

	for _, c := range attribution.Extract(text) {
		fmt.Println(c.Speaker.Name, c.Cue.In(text), c.ContentIn(text))
	}

Extract is for a program that reads a text now and then. One that reads many
keeps an [Extractor], which uses its memory again, and whose Append puts claims
into a slice that the caller has.

# Claims

A [Claim] is one attribution: a content, the cue that signals it, and the source
it is attributed to, each as it is printed and where it is printed.

	"The harbour," Inga Strand, who owns it, said, "belongs to the town."

	content  "The harbour,"   "belongs to the town."
	cue      said
	source   Inga Strand, who owns it

The content has one span, or several where a cue stands inside or where a speech
goes on after its cue, in the next sentence or the next paragraph. In a novel, what
stands before and after a sentence without a cue is two claims of one speaker:

	"No!" Lena put down the lamp. "I never saw it."

A text is read as a novel where turns, questions, cries and pronouns outweigh numbers
and paragraphs that open with no quotation, however its lines are broken. There, a
claim of which some words, but not most, stand in quotation marks is left out: they
are mostly titles, and what people call things.

The content includes the outermost quotation marks, and the "that", "whether" or
"to" that leads to it. The cue is a verb with its auxiliaries and its negation, a noun ("the bank's
warning that"), a phrase ("according to") or a colon; [Claim.Cue] is the zero Span
where a quotation stands without one. The source may be shared by several claims
("said it was late and vowed to appeal"), and is the zero Span where none is
printed, as in a passive ("the regulator was told that").

What is no speech is no claim: titles of works, nicknames, doubted words, words
as words, and cue words in other uses ("the factory added jobs").

# Forms

A claim is [Direct] if all of the words of its content stand between quotation
marks, [Mixed] if some do, and [Indirect] if none does. In transcripts and
interviews, lines that begin with a speaker's label ("HOST: ...") are claims with
the colon as cue; as no marks stand around them they are indirect, or mixed where a quotation stands in one.

# Sources and speakers

The source is words; the [Speaker] is the entity behind them, under the fullest
name that the text has for it and without titles: "Dr. Lund", "the engineer" and
"she" may all be Maria Lund. Names, their parts and acronyms are tied together,
descriptions to the names that they stand beside, and pronouns to what they stand
for in the sentences before. A source that names nobody but describes somebody
("a senior official") is its own name, as printed. Several people with one cue are joined by
"and", each under the full name. A claim without a source has a speaker if the
form of the text gives one: the turns of a dialogue, or the only person who acts
in the paragraph of a quotation. In a text that is mostly dialogue, such as a novel or
a scene of one, all its speeches are decided together, by what was learned from novels
whose speakers are known: whoever was named between two others, is called by name, puts
down a cup. In a scene of a few turns, what is doubtful is decided as in other texts.

Where two entities fit about as well, none is taken, and Speaker is the zero
value; in dialogue the likelier is taken. [Claim.SpeakerConfidence] says how sure the
speaker is, and is Low where it is more likely wrong than right; [Claim.Resolution]
says what tied it to the source. [Speaker.ID] tells the speakers of a text
apart, so that claims can be put together by speaker without a look at names.
[Read] returns the speakers as well as the claims: a [Profile] each, with other
names, gender and mentions. [Claim.Addressee] is whom a claim is told. [Kind] tells people from organizations, places that stand for their
governments, groups, documents ("a report", "the poll") and what is unknown.

# Acts

The [Act] of a claim is the kind of act or state that its cue reports. What counts
as one follows the annotation guidelines of PolNeAR, the Political News
Attribution Relations Corpus: statements; beliefs, with knowledge, perceptions
and findings; intentions; attitudes, which are wishes, support, and feelings about
something; and decrees, such as rulings and orders. Statements are divided
further, into those that state ([Statement]) and questions, requests, denials,
accusations, promises and refusals. What somebody does, and how somebody looks or
is, is no act of theirs in this sense.

The cue alone decides, and not what the content says: "said he would never pay"
is a statement and "refused to pay" a refusal. [Claim.Negated] is about the cue as
well. "Did not say" and "never believed" are negated; "denied" is not.

# Confidence

[Confidence] says how probable it is that a claim like this one is right, as
learned from the training articles of PolNeAR, from its cue, source, content and
construction. [High] is four of five or more,
[Medium] half or more. [Low] is a little less than half; what is right more
rarely is not reported at all. For the claims that a quotation ties or that follow
from others, where nothing could be learned, the level is an estimate.

It is the confidence that somebody claims this. The speaker counts in two ways
only: a claim is High only if its speaker is, and Low if its speaker is more
likely wrong than right. A claim without a speaker may be, since
nothing about it is guessed: it is plain that "she" said it, and the text leaves
open who she is.

[WithConfidence] leaves out what is less sure than a given level. With High, fewer
claims are found and more of them are right.

# Evidence

[Evidence] names what tied source and content: a cue in one sentence, a cue beside
a quotation, a colon, an earlier claim that goes on, the order of turns, an action
beside a quotation, or nothing. Programs that print claims as facts may prefer
those with ByCue, ByQuotation and ByColon, where the text itself says who speaks;
the others are conclusions from the form of the text.

# Nesting

In "Cole said that Brandt had told her that the safe was empty" the second claim
stands in the content of the first, and [Claim.Parent] is the index of that one.
For a claim that the text itself makes it is -1. PolNeAR's guidelines leave nested
claims out, so they are reported only where they are plain: with a source and a
clause after the cue, and with a cue that is one four times in five. Inside a
quotation of speech only those are reported that quote somebody in turn, and name
him or her right there: "The foreman said, 'Go home,'" Cole recalled.

# Cost

Extraction takes time linear in the length of the text, whatever the text is: of
prose, about one megabyte a second on one core of a busy machine, and less of text
made to be slow. The first call in a process also decodes the embedded tables and weights, in
twenty to fifty milliseconds, and keeps six megabytes. Working memory is fifteen to twenty-five times the length of prose, and up
to fifty times that of dense dialogue or of nothing but marks; an
Extractor keeps it for the next one, but not that of texts longer than a
megabyte. A Claim holds offsets and a name, and the name may share the memory of
the text, which then stays as long as the claim does.

Linear time comes from bounds, each stated where it is applied and above what
people write: of a sentence the first 600 words and quotations are read, twenty-four
of its cues are analysed, a content is looked for within 90 words of its cue and a
source within 50, a content has at most 256 spans, and what a pronoun stands for is looked for in the eight
sentences before it. What lies beyond a bound is missed.

# Concurrency

Extract may be called from any number of goroutines, and so may the methods of one
Extractor: each call takes memory of its own from a pool. The same text with the
same options has the same claims, each time and on any machine.

Every string has an answer, be it valid UTF-8 or not, and there are no errors:
what cannot be read has no claims.
*/
package attribution
