package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/quote"
)

// TestExcerpts checks that the quotations of an excerpt stand where they stood in the novel, and that somebody may be called there by a word
// of the name that nobody else bears.
func TestExcerpts(t *testing.T) {
	text := "\"Come,\" said Ivo Dran.\n\nHe left.\n\n\"No,\" said Mara Dran.\n\nShe stayed.\n\n\"Why?\""
	n := &novel{name: "Ferry", text: text}
	for _, q := range []struct{ content, name string }{{"Come,", "Ivo Dran"}, {"No,", "Mara Dran"}, {"Why?", "Ivo Dran"}} {
		at := strings.Index(text, q.content)
		n.quotations = append(n.quotations, quotation{content: []quote.Span{{Start: at, End: at + len(q.content)}}, names: []string{q.name}})
	}
	var got []string
	for _, x := range n.excerpts(2) {
		if !x.excerpt {
			t.Errorf("%s is no excerpt", x.name)
		}
		for _, q := range x.quotations {
			got = append(got, x.name+": "+q.content[0].In(x.text)+" "+strings.Join(q.names, ", "))
		}
	}
	want := []string{"Ferry[0:34]: Come, Ivo Dran, Ivo", "Ferry[34:70]: No, Mara Dran, Mara"} // one paragraph is left, half of an excerpt
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
