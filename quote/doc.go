// Package quote finds the quotations of a text: the stretches between quotation marks, with their nesting and their
// paragraphs. It tells marks from apostrophes, primes and inches. It does not say what a quotation is for: whether
// somebody speaks, or a title, a nickname or a doubted word stands in marks, is for others to decide.
//
//	for _, q := range quote.Find(text) {
//		fmt.Println(q.Inner.In(text))
//	}
//
// [Find] returns a slice, [Append] uses one that the caller has, and [All] is an iterator. A [Finder] has the same
// methods and knows the language of the text.
//
// # Marks
//
// A [Mark] is named for the pair, told by the mark that opens it:
//
//	straight "…"     straight-single '…'     guillemet        «…»     corner       「…」
//	curly    “…”     curly-single    ‘…’     inward-guillemet »…«     white-corner 『…』
//	right    ”…”     right-single    ’…’     angle            ‹…›
//	low      „…“     low-single      ‚…‘     inward-angle     ›…‹
//	latex    ``…''   latex-single    `…'              dash             — at the head of a paragraph
//	doubled  ''…''
//
// Texts mix them, and so a mark may be closed by one of another kind in the same family: “…" and „…” are quotations,
// and »…» is one too. The marks 〝…〟 and 〝…〞 of vertical print count as curly.
//
// Neighbours say whether a mark can open, close, both or neither. A single mark opens only at the beginning of a word
// and closes only at the end of one; between letters it is an apostrophe, and where nothing closes it, it was one. A
// mark after a plural, as in "the nurses' shifts", closes a quotation only if no better mark comes. A mark after a
// digit stands for inches or feet if a later one closes.
//
// A dash that opens a turn of dialogue, as in much of the world, has no mark that closes it: the quotation ends with its paragraph, or where the
// narrator says, in English, who speaks: — Is it shut? asked Ana. Texts in which dashes head the items of a list have no such turns.
//
// # Laws
//
//   - Spans are byte offsets into the text as it was passed, on rune boundaries. Inner is exactly what stands between
//     the marks, with the inner spaces that French prints.
//   - Quotations come in the order in which they begin. Two of them are apart or one lies in the Inner of the other.
//     Two begin together only where a turn without a dash of its own, as the second in —Sit —said Ana—. «Now!», begins
//     with a mark; the turn comes first.
//   - Each quotation lies within one paragraph. What is wrong with the marks of one spoils nothing in the next.
//   - Any string has an answer, with invalid UTF-8 or without. The same text has the same answer.
//
// # Paragraphs
//
// In a text whose lines were broken at some column a blank line ends a paragraph; in any other text a line break does.
//
// Where a closing mark is missing, the quotation ends before the next one in its family in that paragraph, or with the
// paragraph, and Closed is false. If the next paragraph begins with the same mark, its quotation continues the one that
// was left open, as print does it with long speeches, and Continues says so. It does so too without a mark at the next
// paragraph's head, if the first mark in there is a closing one: “We start at six.⏎Nobody sleeps,” she said. French, which may begin the further
// paragraphs with », is understood. Nothing tells such a chain from two speeches of which the first lacks its closing
// mark.
//
// Straight marks look alike at both ends, so a pair of them directly inside a pair of the same mark is not reported.
// Marks with only white space between them are no quotation.
//
// # Languages
//
// A language matters where the context of a mark leaves two readings: a » before a word opens a quotation in Danish and
// never in French, and ’ opens one in Swedish where in English it is an apostrophe. A zero Finder goes by context, which
// settles nearly all of what is printed. The Language of a Finder has the list of those that make a difference.
//
// # Cost
//
// Time is linear in the length of the text, whatever the text is. The only memory is that of the result and, where
// dashes open turns, of those of one paragraph. At most eight quotations are open at once; where a ninth opens, the
// outermost counts as unclosed. Ordinary news is read at several hundred megabytes a second on one core.
//
// Everything here may be used from several goroutines at once. There is no state between calls.
package quote
