package sayso_test

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/sayso-go/sayso/attribution"
	"github.com/sayso-go/sayso/normalize"
	"github.com/sayso-go/sayso/quote"
)

// Who says what: every claim with its speaker, its form and its content, in the order of the text.
func Example() {
	const text = `Mayor Ines Duarte said the tunnel would open in June. "It will be on time," she told reporters. ` +
		`The contractor called the date "a wish".`
	for _, c := range attribution.Extract(text) {
		fmt.Printf("%s (%v): %s\n", c.Speaker.Name, c.Form, c.ContentIn(text))
	}
	// Output:
	// Ines Duarte (indirect): the tunnel would open in June
	// Ines Duarte (direct): "It will be on time,"
	// The contractor (mixed): the date "a wish"
}

// Claims by speaker, the one with the most claims first. A speaker has one name in a text, whatever the source is there:
// "Rosa Lindqvist, the harbour master,", "Lindqvist" or "She".
func Example_bySpeaker() {
	const text = `“The ferry will sail,” Rosa Lindqvist, the harbour master, said. “It has a new engine.”

The port authority denied that it had refused a permit. It said inspectors would come on Friday.

“Until then we paint,” Lindqvist said. She promised to publish the results.
`
	bySpeaker := map[attribution.Speaker][]attribution.Claim{}
	var speakers []attribution.Speaker
	for _, c := range attribution.Extract(text) {
		if c.Speaker.Name == "" {
			continue // not known
		}
		if bySpeaker[c.Speaker] == nil {
			speakers = append(speakers, c.Speaker)
		}
		bySpeaker[c.Speaker] = append(bySpeaker[c.Speaker], c)
	}
	slices.SortStableFunc(speakers, func(a, b attribution.Speaker) int {
		return cmp.Compare(len(bySpeaker[b]), len(bySpeaker[a]))
	})
	for _, s := range speakers {
		fmt.Printf("%s (%v)\n", s.Name, s.Kind)
		for _, c := range bySpeaker[s] {
			fmt.Printf("    %v: %s\n", c.Act, c.ContentIn(text))
		}
	}
	// Output:
	// Rosa Lindqvist (person)
	//     statement: “The ferry will sail,” “It has a new engine.”
	//     statement: “Until then we paint,”
	//     promise: to publish the results
	// The port authority (organization)
	//     denial: that it had refused a permit
	//     statement: inspectors would come on Friday
}

// Claims are more than statements. Where only what was stated counts, the act says so, and a claim that somebody did not
// make is told by Negated.
func Example_statements() {
	const text = `The council asked whether the dam would hold. The engineers said it would. ` +
		`They did not say who had tested it. Mayor Henrik Dahl urged residents to leave.`
	for _, c := range attribution.Extract(text) {
		keep := c.Act == attribution.Statement && !c.Negated
		fmt.Printf("%-5v %v, negated %v: %s\n", keep, c.Act, c.Negated, c.ContentIn(text))
	}
	// Output:
	// false question, negated false: whether the dam would hold
	// true  statement, negated false: it would
	// false statement, negated true: who had tested it
	// false request, negated false: residents to leave
}

// Quotations alone, whatever they are for, need no more than package quote.
func Example_quotations() {
	const text = `“The foreman called it ‘the hole’,” Ada Quist wrote in the '90s. Her book is called “Below”.`
	for _, q := range quote.Find(text) {
		fmt.Println(q.Depth, q.Mark, q.Inner.In(text))
	}
	// Output:
	// 0 curly The foreman called it ‘the hole’,
	// 1 curly-single the hole
	// 0 curly Below
}

// A scraped page has carriage returns, no-break spaces, soft hyphens and the like. Claims are found in a clean view of
// it, and the view maps each span back to the page.
func Example_scrapedPage() {
	const page = "\ufeffThe river au\u00adthority\u00a0said the wa\u00adter was clean.\r\n\r\n" +
		"“I would not drink it,” Greta\u00a0Moss, a chemist, said.\r\n"
	view := normalize.NewView(page)
	text := view.Text()
	for _, c := range attribution.Extract(text) {
		fmt.Printf("%s: %s\n", c.Speaker.Name, c.ContentIn(text))
		for _, clean := range c.Content {
			span := view.Source(clean)
			fmt.Printf("    page[%d:%d] is %+q\n", span.Start, span.End, span.In(page))
		}
	}
	// Output:
	// The river authority: the water was clean
	//     page[31:52] is "the wa\u00adter was clean"
	// Greta Moss: “I would not drink it,”
	//     page[57:84] is "\u201cI would not drink it,\u201d"
}

// The same quotation in three articles, which print it and its speaker in different ways. In one of them a cue divides it.
func Example_sameQuotation() {
	articles := []string{
		`"The orchard is gone, all of it," Jovan Petrovic said on Monday.`,
		"“[T]he orchard is gone – all of it,” said Dr. Jovan Petrović, a grower.",
		`"The orchard is gone," Mr. Petrovic told the radio, "all of it."`,
	}
	speakers := map[string]string{} // by quotation
	for _, text := range articles {
		for _, c := range attribution.Extract(text) {
			if c.Form != attribution.Direct {
				continue
			}
			key := normalize.QuotationKey(c.ContentIn(text))
			if first, ok := speakers[key]; ok {
				fmt.Println(key)
				fmt.Println("   ", first, "/", c.Speaker.Name, normalize.SameName(first, c.Speaker.Name))
			} else {
				speakers[key] = c.Speaker.Name
			}
		}
	}
	// Output:
	// the orchard is gone all of it
	//     Jovan Petrovic / Jovan Petrović true
	// the orchard is gone all of it
	//     Jovan Petrovic / Petrovic true
}
