/*
Package sayso reads text and says who claims what.

Sayso finds the quotations of a text and its attributed statements without
quotation marks, ties both to the people, organizations and documents that they
are ascribed to, and returns them as typed values for other programs to use: to
index what a minister said, to compare two reports of one speech, to count whose
voices an article lets speak.

This package holds no code. The work is done by the packages below it:

  - [github.com/sayso-go/sayso/attribution] turns text into claims. Most
    programs need only this one.
  - [github.com/sayso-go/sayso/quote] finds every quotation, with its nesting and
    its paragraphs, whatever the quotation is for and whatever marks are used.
  - [github.com/sayso-go/sayso/normalize] brings names, quotations and whole
    texts into a form in which they can be compared, with a map from a cleaned
    text back to the original.
  - [github.com/sayso-go/sayso/cmd/sayso] is the command: claims of files or of
    standard input, as readable text, JSON or JSON lines.

# A first program

	package main

	import (
		"fmt"

		"github.com/sayso-go/sayso/attribution"
	)

	const text = `The bridge is safe, the road agency said. "I would walk," ` +
		`Maria Lund, a former inspector, told the council.`

	func main() {
		for _, c := range attribution.Extract(text) {
			fmt.Printf("%s (%v, %v): %s\n", c.Speaker.Name, c.Form, c.Act, c.ContentIn(text))
		}
	}

It prints

	the road agency (indirect, statement): The bridge is safe
	Maria Lund (direct, statement): "I would walk,"

The examples below go further.

# Vocabulary

The words are those of the corpora and of the literature on attribution.

A quotation is a span of text between quotation marks. Titles, nicknames and
words that a writer keeps at arm's length stand between them too, so that not
every quotation is speech.

A claim is one attribution: somebody says, asks, promises, believes or intends
something. It has up to three parts in the text. The content is what is claimed;
it is one span or several, since a cue may stand in its middle and a speech may go
on after it. The cue is the words that signal the attribution: said, according to,
the bank's warning, a colon. Beside a quotation there may be none. The source is
the mention that the content is attributed to, as it is printed: "Maria Lund, a
former inspector", "the agency", "she".

The form of a claim says how much of its content is quoted. It is direct where
all of the words stand between quotation marks, mixed where some do, and indirect
where none does.

A mention is a noun phrase or a pronoun, and an entity is what several mentions
stand for. The speaker of a claim is the entity behind its source, under the
fullest name that the text has for it: a source "she" or "Lund" has the speaker
"Maria Lund".

# Laws

Offsets. Every span is a half-open range of UTF-8 byte offsets into the string
that the caller passed, on rune boundaries: text[s.Start:s.End] is exactly what
was printed. Nothing is straightened, trimmed or encoded anew on the way.

Linear. Time and memory grow linearly with the text, whatever the text is: a
megabyte of opening marks, one sentence without an end, no spaces at all. Every
search backwards or forwards has a bound, stated where it is applied.

Total. Any string gets an answer, with invalid UTF-8, with NUL, or empty: never
a panic and never an error. There are errors only where something outside can
fail, such as a file that the command reads.

Pure. There is no network, no file, no clock, no cgo and no global state that
changes. The same text has the same claims on any machine. The tables are
embedded in the program and decoded once, on first use.

Honest. No speaker is better than a wrong one. A claim says how sure it is and
what ties it to its source, and the speaker of a source that could not be resolved
stays unknown. Quotation marks around a title, a nickname or a doubted word make
no claim.

# Concurrency

All functions, and all methods of [attribution.Extractor], [quote.Finder] and
[normalize.View], may be called from any number of goroutines at once.
Extraction from one text uses one goroutine. A program with many texts uses more
cores by reading several texts at once.

# Cost

On one core, [quote.Find] reads hundreds of megabytes a second, and
[attribution.Extract] a few. The first extraction of a process also decodes the
tables and weights, which takes tens of milliseconds and keeps a few megabytes for
as long as the process runs. While a text is read, extraction needs working memory
of fifteen to fifty times its length, which is used again for the next text. The
file bench/README.md of the repository has measured figures.

A program that wants quotations and nothing about who speaks should use the
package quote alone: none of the tables is linked into it.

# Limits

  - Texts are plain text. Markup, as of HTML, is to be removed first.
  - Cues, names and pronouns are those of English. The marks of other languages
    are understood by package quote, but text in another language has few claims
    or none.
  - Most of what is learned about claims is learned from American political news,
    and some from short texts on other subjects that were written for this
    project; who speaks in dialogue is learned from novels. In political news, six
    in ten of the claims without quotation marks are found; in other subjects,
    everyday uses of cues are at times taken for claims. The README has figures.
  - A claim within the content of another is reported only where it is plain
    ("said the minister had told him that"), and within a quotation only where that
    says by name or by description who said something. The guidelines that the
    counts come from leave such claims out.
  - A speaker is a name in one text. Nothing is looked up, so that "the
    president" is nobody in particular unless the text says who it is, and one
    person may have a different name in the next text.
  - In dialogue without cues, as in novels, three of four speakers are right;
    [attribution.Claim] says how sure each is.
  - Of a text, the first 2 GiB are read.
  - A claim is what a text says that somebody said. Whether it is true, or
    whether it was ever said, is for others to find out.

[attribution.Claim]: https://pkg.go.dev/github.com/sayso-go/sayso/attribution#Claim
[attribution.Extract]: https://pkg.go.dev/github.com/sayso-go/sayso/attribution#Extract
[attribution.Extractor]: https://pkg.go.dev/github.com/sayso-go/sayso/attribution#Extractor
[quote.Find]: https://pkg.go.dev/github.com/sayso-go/sayso/quote#Find
[quote.Finder]: https://pkg.go.dev/github.com/sayso-go/sayso/quote#Finder
[normalize.View]: https://pkg.go.dev/github.com/sayso-go/sayso/normalize#View
*/
package sayso
