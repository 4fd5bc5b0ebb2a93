package quote_test

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"

	"github.com/sayso-go/sayso/quote"
)

func ExampleFind() {
	const text = `“The judge said ‘no’ twice,” the clerk recalled. ‘The jurors’ lunch was late.’`
	for _, q := range quote.Find(text) {
		fmt.Println(strings.Repeat("    ", q.Depth)+q.Mark.String(), q.Inner.In(text))
	}
	// Output:
	// curly The judge said ‘no’ twice,
	//     curly-single no
	// curly-single The jurors’ lunch was late.
}

// A speech of several paragraphs has an opening mark at each of them and one closing mark.
func ExampleFind_continued() {
	const text = "“The quarry floods each spring.\n\n“We pump until June,” the foreman said.\n\n“And then?” I asked."
	for i, q := range quote.Find(text) {
		fmt.Println(i, q.Inner.In(text), "closed:", q.Closed, "continues:", q.Continues)
	}
	// Output:
	// 0 The quarry floods each spring. closed: false continues: -1
	// 1 We pump until June, closed: true continues: 0
	// 2 And then? closed: true continues: -1
}

func ExampleAll() {
	const text = `She paid $40 for a 12" record, "a bargain," at the '90s fair.`
	for q := range quote.All(text) {
		fmt.Println(q.Outer, q.Outer.In(text))
	}
	// Output:
	// {31 43} "a bargain,"
}

func ExampleFinder() {
	const text = `’Bron är stängd’ sa Maj.`
	f := quote.Finder{Language: language.Swedish}
	for _, q := range f.Find(text) {
		fmt.Println(q.Mark, q.Inner.In(text))
	}
	// Output:
	// right-single Bron är stängd
}
