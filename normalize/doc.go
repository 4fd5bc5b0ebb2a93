// Package normalize brings names, quotations and whole texts into a form in which they can be compared.
//
// Two articles rarely print the same thing in the same way. One has “[The] plan is dead,” and the other 'the plan is
// dead.'; one has Dr. María Núñez and the other NUNEZ. The functions of this package answer two questions about that:
// which key do the two have in common, and, for names, can the one stand for the other?
//
//	normalize.QuotationKey("“[The] plan is dead,”")            // "the plan is dead"
//	normalize.NameKey("Lund, Dr. Maria")                       // "maria lund"
//	normalize.SameName("NUNEZ", "Dr. María Núñez")             // true
//
// # Keys
//
// A key is a string to be compared, hashed, sorted or stored, and not to be shown to anyone. Keys are valid UTF-8 in
// normalization form NFC whatever they were made from, and hold no spaces but single ones between words. They may change
// from one version of this package to the next, so keys that are stored should be stored with what they were made from.
//
// What a key leaves out is mostly how a thing is printed, but some of it carries meaning, and equal keys don't tell of it:
//
//   - [NameKey] drops titles, degrees and nicknames: Mr. Lund and Ms. Lund have one key, as have two people of one name.
//   - [QuotationKey] drops apostrophes, capitals and punctuation: so have we're and were, US and us, and a question and
//     the same words without its mark.
//
// A name has one key, but not every two names of one person have the same: "Lund" and "Maria Lund" do not. This is what
// [Name.Compatible] is for, and it looks at titles: names that were grouped by NameKey may be held against each other with
// it, or with [SameName], and Mr. Lund and Ms. Lund are told apart. Being compatible is no proof that two people are one;
// it is only the absence of proof that they are two.
//
// At least one word of a name stays: titles alone are read as a surname, and "Dr." has the key "dr".
//
// # Views
//
// A [View] is a text as it would be if whoever scraped it had taken care, with a map back to the text as it is. Programs
// that look for something find it in the clean text, and report where it stands in the other:
//
//	v := normalize.NewView(page)
//	for _, q := range quote.Find(v.Text()) {
//		span := v.Source(q.Outer)
//		fmt.Println(page[span.Start:span.End])
//	}
//
// # Promises
//
// Offsets are bytes, in spans that lie on rune boundaries. Every string gets an answer: there are no errors, and no
// function panics, on invalid UTF-8 either. Time and memory are linear in the length of the text. There is no state: all
// functions and methods may be called from any number of goroutines.
//
// Who has names in a known and clean form, from a database for instance, does not need ParseName and may fill in a [Name]
// and ask for its Key.
package normalize
