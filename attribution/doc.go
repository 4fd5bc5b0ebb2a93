/*
Package attribution finds the claims in a text: who says, asks, promises or
believes what.

	for _, c := range attribution.Extract(text) {
		fmt.Println(c.Speaker.Name, c.Cue.In(text), c.ContentIn(text))
	}

[Extract] returns the claims, and [Read] their speakers too. An [Extractor] is for
programs that set options, or that append to a slice of their own.

The text must be plain text in English. Markup is to be removed first: a tag that is
left becomes part of a name or of a content.

# Claims

A [Claim] is one attribution: a content, the cue that signals it, and the source
it is attributed to, each as it is printed and where it is printed.

	"The harbour," Inga Strand, who owns it, said, "belongs to the town."

	content  "The harbour,"   "belongs to the town."
	cue      said
	source   Inga Strand, who owns it

The content has several spans where a cue stands inside it, or where a speech goes
on after its cue, in the next sentence or the next paragraph. [Claim.ContentIn]
joins them. In a novel, the quotations before and after a sentence without a cue
are two claims of one speaker:

	"No!" Lena put down the lamp. "I never saw it."

A text is read as a novel where turns, questions, exclamations and pronouns
outweigh numbers and paragraphs that open with no quotation, however its lines are
broken. There, a claim with some of its words in quotation marks, but no more than
half, is left out: what it quotes is mostly a title, or what people call a thing.

The content includes its outermost quotation marks, and the "that", "whether" or
"to" that introduces it. The cue is a verb with its auxiliaries and its negation,
a noun ("the bank's warning that"), a phrase ("according to") or a colon.
[Claim.Cue] is the zero Span where a quotation stands without one. Several claims
may share a source ("said it was late and vowed to appeal"). [Claim.Source] is the
zero Span where none is printed, as in a passive without an agent ("the regulator
was told that").

What nobody says is no claim: titles of works, nicknames, words in scare quotes,
words that are only mentioned, and cue words in other senses ("the factory added
jobs").

# Forms

A claim is [Direct] if all of the words of its content stand between quotation
marks, [Mixed] if some do, and [Indirect] if none does. In transcripts, interviews
and plays, what a speaker's label leads ("HOST: ...", "VERA. ...") is a claim with
the colon, if there is one, as its cue, and so are the paragraphs below a line that
names the speaker ("Ana Roth -- Chief Executive"), where names come back in such
lines. Each further paragraph is a further span of the content. As no marks stand
around it, it is indirect, or mixed where a quotation stands in it.

# Sources and speakers

The source is words; the [Speaker] is the entity behind them, under the fullest
name that the text has for it and without titles: "Dr. Lund", "the engineer" and
"she" may all be Maria Lund. Names are tied to their parts and their acronyms,
descriptions to the names that they stand beside, and pronouns to what they stand
for in the sentences before. A source that only describes somebody ("a senior
official") is its own name, as printed, and [Speaker.Named] is false. Several
people with one cue are joined by "and", each under the full name. [Kind] tells
people from organizations, places that stand for their governments, groups,
documents ("a report", "the poll") and what is unknown.

A claim without a source has a speaker if the form of the text gives one: the turns
of a dialogue, or the only person who acts in the paragraph of a quotation. In a
text that is mostly dialogue, such as a novel or a scene of one, the speakers of all
speeches are decided together, as learned from novels whose speakers are known. The
clues are whose turn it is, who is called by name, who was named last, who acts
beside the speech ("Lena put down the lamp"), and whom a pronoun or a description
fits. In a scene of a few turns, what these leave in doubt is decided as in other
texts.

Where two entities fit about equally well, neither is taken, and Speaker is the
zero value; in dialogue the likelier is taken. [Claim.SpeakerConfidence] says how
sure the speaker is, and [Claim.Resolution] what tied it to the source.
[Claim.Addressee] is whom the claim is told. [Speaker.ID] tells the speakers of a
text apart, so that claims can be put together by speaker without comparing names.
A [Profile], as Read returns it, has a speaker's other names, gender and mentions.

# Acts

The [Act] of a claim is the kind of act or state that its cue reports. What counts
as one follows the annotation guidelines of PolNeAR, the Political News
Attribution Relations Corpus: statements; beliefs, with knowledge, perceptions
and findings; intentions; attitudes, which are wishes, support, and feelings about
something; and decrees, such as rulings and orders. Statements are divided
further, into those that state ([Statement]) and questions, requests, denials,
accusations, promises and refusals. What people do, and how they look or are, is
no act of theirs in this sense.

The cue alone decides, and not what the content says: "said he would never pay"
is a statement and "refused to pay" a refusal. [Claim.Negated] is about the cue as
well. "Did not say" and "never believed" are negated; "denied" is not.

# Confidence

[Confidence] says how probable it is that a claim like this one is right, by its
cue, source, content and construction. [High] is four of five or more, [Medium]
half or more. [Low] is a little less than half; what is right more rarely is not
reported at all. This was learned from annotated texts, most of them the political
news of PolNeAR. For the claims that a quotation ties, or that follow from others,
nothing could be learned, and the level is an estimate.

It is the confidence that somebody claims this. The speaker counts in two ways
only: a claim with a speaker is High only if its speaker is, and Low if its speaker
is more likely wrong than right. A claim without a speaker can be High: it may be
plain that "she" said it while the text leaves open who she is.

[WithConfidence] leaves out what is less sure than a given level. With High, fewer
claims are found and more of them are right.

# Evidence

[Evidence] names what tied source and content: a cue in one sentence, a cue beside
a quotation, a colon, an earlier claim that goes on, the order of turns, an action
beside a quotation, or nothing. Programs that print claims as facts may prefer
those with ByCue, ByQuotation and ByColon, which rest on words of the text; the
others are conclusions from its form. The words need not say who speaks, however:
"The regulator was told that the gates were new" is a claim by cue with neither a
source nor a speaker. Such programs test Source.IsZero and Speaker.Name as well.

# Nesting

In "Cole said that Brandt had told her that the safe was empty" the second claim
stands in the content of the first, and [Claim.Parent] is the index of that one.
For a claim that the text itself makes it is -1. PolNeAR's guidelines leave nested
claims out, so they are reported only where they are plain: with a source and a
clause after the cue, and with a cue that is one four times in five. Within a
quotation of speech only those are reported that say by name or by description
who said something: "The foreman told us the lift was safe, and the clerk said,
'Go home,'" Cole recalled. The form of such a claim does not count the marks that
stand around its cue too: what the foreman said is indirect, and what the clerk
said direct.

# JSON

These types are not the JSON of the command sayso, which has the words beside the
offsets; run the command with -json or -jsonl for that. The words of the
enumerations are the same in both.

# Cost

Extraction takes time linear in the length of the text, whatever the text is: one
core reads a few megabytes of prose a second, and less of text made to be slow. The
first call in a process also decodes the embedded tables and weights, which takes
tens of milliseconds and keeps a few megabytes. The file bench/README.md of the
repository has measured figures.

Working memory is fifteen to twenty-five times the length of prose, and up to fifty
times that of dense dialogue or of nothing but marks. An Extractor keeps it in a
pool for the next text, unless the text was longer than a megabyte. Extract and Read
without options use an Extractor of the package, so that one of your own saves
nothing over them. With options they make a new Extractor at each call, with memory
of its own.

A Claim holds offsets and a name, and the name may share the memory of the text,
which then stays as long as the claim does.

Linear time comes from bounds, each stated where it is applied and above what
people write: of a sentence the first 600 words and quotations are read, twenty-four
of its cues are analysed, a content is looked for within 90 words of its cue and a
source within 50, a content has at most 256 spans, and what a pronoun stands for is
looked for in the eight sentences before it. Of a text, the first 2 GiB are read.
What lies beyond a bound is missed.

# Concurrency

Extract and Read may be called from any number of goroutines, and so may the methods
of one Extractor: each call takes memory of its own from a pool. The same text with
the same options has the same claims, each time and on any machine.

Every string has an answer, be it valid UTF-8 or not, and there are no errors:
what cannot be read has no claims.
*/
package attribution
