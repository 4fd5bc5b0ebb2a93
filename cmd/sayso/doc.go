/*
Sayso reads text and says who claims what.

Usage:

	sayso [flags] [file ...]

It finds quoted spans and attributed statements without quotation marks, ties
both to their speakers, and prints the claims. Each file is one document of
plain text in UTF-8, or with -jsonl one document a line. Without a file, or for
a file named -, it reads standard input. Input compressed with gzip, in one
member or several, is known by its first bytes and decompressed; zstd is known
too, but refused, and so is UTF-16 with a byte order mark. Plain text that is
not UTF-8 is answered, and reported on standard error with the offset of its
first wrong byte. Sayso reads what it is given and nothing else: no network, no
configuration.

The flags, which stand before the files, are:

	-json
		Print one indented JSON array for the whole run.
	-jsonl
		Read one JSON document a line and print one JSON line for each.
	-j n
		With -jsonl, work on n documents at once. The default is the
		number of processors.
	-max-bytes n
		Refuse lines (with -jsonl) and files of more than n bytes, after
		decompression; 0 refuses none. The default is 268435456, for
		which see Memory.
	-color when
		Color the readable text: auto, always or never. The default,
		auto, colors on a terminal, unless NO_COLOR is set and not
		empty, or TERM is dumb.
	-width n
		Cut each name, cue and content in the readable text to n
		characters; 0 cuts nothing. The default is 76.
	-version
		Print the version and exit.
	-h
		Print this text and exit.

# Readable text

Each claim takes three lines:

	3:12  the harbour board (organization), printed “It”, cue “also said”
	    that no ship had been turned away since the storm
	    indirect statement, medium confidence, tied by cue, bytes 310:359

The first says where the content starts (line and column, both from 1, lines
ending in LF, CRLF or CR, and a column being a rune, but for a byte order mark
at the start), who the speaker is and of which kind, how the text prints the
speaker there if that is not the name, and which words signal the claim. A
speaker who was not found is "speaker not known". The second is the content, in
which […] stands for what is left out between its spans, white space is one
space, and … is where it was cut. Control characters, those that change the
direction of text, and bytes that are not UTF-8, are shown as U+FFFD here, so
that no text can steer a terminal. The third line has the form and the act;
then "negated", for a claim that somebody did not make; how sure the claim is
and what ties it to its source; the byte ranges of the content; and for a claim
within the content of another, where that one starts. With several files, each
has a header.

# JSON

With -json, the output is an array with one object a document, in the order of
the files:

	[
	  {
	    "file": "storm.txt",
	    "claims": [...],
	    "speakers": [...]
	  }
	]

The file is named as on the command line, - for standard input. A file that
cannot be read is left out of the array. Each claim is an object with these
members, in this order:

	form        direct (content all in quotation marks), mixed (partly) or
	            indirect (none)
	content     a list of spans, one or more
	cue         the span of the words that signal the claim, or null
	source      the span of the speaker as printed there, or null
	speaker     {"name": ..., "kind": ..., "id": ...}, or null if not known;
	            kind is person, organization, place, group, document or
	            unknown; the id is the same for all claims of a speaker
	act         statement, question, request, denial, accusation, promise,
	            refusal, decree, belief, intention or attitude
	negated     true if the cue is negated: did not say
	confidence  high (at least four of five such claims were right),
	            medium (half or more) or low
	evidence    what ties source and content: cue, quotation, colon,
	            continuation, turn, action or nothing
	parent      the index, among the claims of the document, of the claim
	            in whose content this one stands, or null
	resolution  what tied the source to the speaker: itself, name,
	            description, pronoun, claim, beat, dialogue, narrator or none
	speaker_confidence
	            how sure that is: high, medium or low; low if there is none
	addressee   whom the claim is told, as speaker, or null if not known

After the claims of a document come its "speakers", those who are speaker or
addressee of a claim, in the order of their ids, which count from 1. Each is an
object with the members id, name, kind, gender (male, female or unknown),
aliases (other names that the text has) and mentions (spans).

A span is {"start": ..., "end": ..., "text": ...}: a half-open range of byte
offsets into the document in UTF-8, and what stands there. The offsets count
the bytes of a file as they are, a byte order mark and bytes that are not UTF-8
included. JSON cannot hold the latter: in "text", each is replaced by U+FFFD.
Control characters and those that change the direction of text are escaped in
all strings.

# JSON lines

With -jsonl, each line of the input is one document:

	{"id": "a1", "text": "..."}

and each is answered, in the same order and without waiting for the next line,
with one line:

	{"id": "a1", "claims": [...], "speakers": [...]}

Claims and speakers are as above, and [] if there are none. The id is a
string, "" if absent; the text is a string and must be there; other members
are ignored.
Offsets count the bytes of the text after JSON decoding, in which an unpaired
surrogate escape has become U+FFFD. Blank lines are skipped, and so is a byte
order mark before the first line. Lines end in LF or CRLF.

A line that is malformed, not UTF-8, or longer than -max-bytes is reported on
standard error with its line number and, in bytes from 1, its column. It gets
no line of output, and the work goes on; after a file that cannot be read to
its end, it goes on with the next one.

No more than four documents for each of the -j workers are in memory, and four
answers; one of them is worked on, which takes far more than it does to wait.
While standard error is a terminal, and standard output is none, a line there
tells how far the work is: documents, speed (of lines as they are
decompressed), claims, and, if the input is files, the time left. When it is
interrupted, sayso ends after a whole line of output; what it has read beyond
that is not answered. A second interrupt ends it at once.

# Memory

At its peak, the garbage collector included, sayso takes 30 to 40 bytes for
each byte of a document of news, beyond a base of 20 MiB, and up to 160 where
the document is nothing but short quotations: 9 MB of news take 300 to 400 MiB,
and what -max-bytes lets through by default takes 10 GiB, or 40. With -jsonl,
-j n multiplies that by n. Who reads what strangers send sets both to what the
machine has.

# Exit status

	0    all went well, claims or none
	1    something in the input failed or is not UTF-8, and the rest of it
	     was still done; or the output could not be written
	2    wrong usage
	130  interrupted
	143  asked to end, by SIGTERM

If whoever reads the output closes it, sayso ends without a word: by SIGPIPE
where there is such a signal, and elsewhere with the status it has by then.

# Examples

The claims of an article, and of two, on a pager with colors:

	sayso article.txt
	sayso -color always monday.txt tuesday.txt | less -R

Every speaker of a document, the most quoted first, with jq:

	sayso -json article.txt | jq -r '.[].claims[].speaker.name // empty' |
		sort | uniq -c | sort -rn

A filter between two programs:

	fetch-articles | sayso -jsonl | store-claims

A large collection, on all cores, with a line of progress:

	sayso -jsonl articles-*.jsonl.gz > claims.jsonl
*/
package main
