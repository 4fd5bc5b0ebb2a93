package normalize_test

import (
	"fmt"
	"strings"

	"github.com/sayso-go/sayso/normalize"
	"github.com/sayso-go/sayso/quote"
)

func ExampleQuotationKey() {
	fmt.Println(normalize.QuotationKey("“[T]he nets came up empty — again,”"))
	fmt.Println(normalize.QuotationKey("'The nets came up empty ... again.'"))
	// Output:
	// the nets came up empty again
	// the nets came up empty again
}

func ExampleParseName() {
	n := normalize.ParseName(`Lt. Gov. William "Bill" van der Hart Jr.'s`)
	fmt.Printf("%q %q %q %q %q %q\n", n.Title, n.Given, n.Nickname, n.Particle, n.Family, n.Suffix)
	fmt.Println(n)
	fmt.Println(normalize.ParseName("the Bank of Ghana").Organization)
	// Output:
	// "Lt. Gov." "William" "Bill" "van der" "Hart" "Jr."
	// Lt. Gov. William “Bill” van der Hart Jr.
	// the Bank of Ghana
}

func ExampleNameKey() {
	for _, name := range []string{"Dr. María Núñez", "Núñez, María", "MARÍA NÚÑEZ’S"} {
		fmt.Println(normalize.NameKey(name))
	}
	fmt.Println(normalize.NameKey("María Núñez", normalize.FoldDiacritics))
	// Output:
	// maría núñez
	// maría núñez
	// maría núñez
	// maria nunez
}

func ExampleSameName() {
	for _, name := range []string{"Lund", "M. Lund", "Dr. Maria Lund", "Erik Lund", "Mr. Lund"} {
		fmt.Println(name, normalize.SameName(name, "Ms. Maria Lund"))
	}
	// Output:
	// Lund true
	// M. Lund true
	// Dr. Maria Lund true
	// Erik Lund false
	// Mr. Lund false
}

// Names under one key may be those of two people.
func ExampleName_Compatible() {
	mr, ms := normalize.ParseName("Mr. Lund"), normalize.ParseName("Ms. Lund")
	fmt.Println(mr.Key() == ms.Key(), mr.Compatible(ms))
	// Output:
	// true false
}

func ExampleNewView() {
	const page = "\ufeffThe ferry ope\u00adrator\u00a0said:\r\n“Sailings re\u00adsume Monday.”\r\n"
	v := normalize.NewView(page)
	fmt.Printf("%q\n", v.Text())

	const want = "Sailings resume"
	at := strings.Index(v.Text(), want)
	span := v.Source(quote.Span{Start: at, End: at + len(want)})
	fmt.Println(span.Start, span.End)
	fmt.Printf("%q\n", span.In(page))
	// Output:
	// "The ferry operator said:\n“Sailings resume Monday.”\n"
	// 35 52
	// "Sailings re\u00adsume"
}

func ExampleNewView_hardWraps() {
	const mail = "The regu-\nlator did not\ncomment.\n\nThe mine did.\n"
	fmt.Printf("%q\n", normalize.NewView(mail, normalize.JoinLines).Text())
	fmt.Printf("%q\n", normalize.NewView(mail, normalize.JoinHyphens).Text())
	// Output:
	// "The regu-lator did not comment.\n\nThe mine did.\n"
	// "The regulator did not comment.\n\nThe mine did.\n"
}
