package claim

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/internal/casetest"
)

// page is hard-wrapped, and so what follows it is read as a novel.
const page = "The ferrymen used to meet on the first evening of the frost, in the\nlong room over the chandler's.\n\n"

// TestNovel tests what becomes of the quotations of a novel, with the embedded weights: the cue and the content of each claim.
func TestNovel(t *testing.T) {
	check := casetest.Names(t)
	var f Finder
	var r reading
	for _, test := range []struct {
		name, reason, text string
		want               []string
	}{
		{"beat", "no cue ties two quotations with a sentence between them", `"No!" Lena put down the lamp. "I never saw it."`,
			[]string{`- | "No!"`, `- | "I never saw it."`}},
		{"aside", "what is between them is no sentence", `"No," with a glance at the lamp, "I never saw it."`,
			[]string{`- | "No," + "I never saw it."`}},
		{"cue and beat", "one who has a cue goes on after a beat", `"No," said Lena. She put down the lamp. "I never saw it."`,
			[]string{`said | "No," + "I never saw it."`}},
		{"beat with a pronoun", "a capital after the end of a quotation starts a sentence", `"No!" She drew a long breath. "I never saw it."`,
			[]string{`- | "No!"`, `- | "I never saw it."`}},
		{"cue after a question", "the sentence goes on", `"Who saw it?" Lena asked. "Nobody, I suppose."`,
			[]string{`asked | "Who saw it?" + "Nobody, I suppose."`}},
		{"clause within speech", "its verb has no part of the speech", `"You see," said Lena, who had seen the well, "it is quite dry."`,
			[]string{`said | "You see," + "it is quite dry."`}},
		{"two cues", "the second quotation is a sentence of its own", `"It is dry," Lena said, and when nobody spoke, she asked, "Where is he?"`,
			[]string{`said | "It is dry,"`, `asked | "Where is he?"`}},
		{"no mark at the end", "what opens a paragraph is speech", `"I had rather not"--Lena put down the lamp--"not today."`,
			[]string{`- | "I had rather not" + "not today."`}},
		{"title", "what opens a paragraph is no speech if it is a title", `"The Miller's Well" was the name of the song.`, nil},
		{"letter", "its paragraphs are set off and have one writer", "The letter was short.\n\n     \"DEAR AUNT,\"\n\n     \"I am well, and the well is\n     dry.\"\n\n     \"Your niece.\"\n\nLena put it away.\n\nNobody spoke.\n\nIt was late.\n\nThe lamp went out.\n\nThere was a noise.\n\nA door fell shut.\n\nThen there was nothing.\n\nThen it rained.",
			[]string{`- | "DEAR AUNT," + "I am well, and the well is
     dry." + "Your niece."`}},
		{"indented dialogue", "turns are turns where all paragraphs are indented", "     \"Who saw it?\"\n\n     \"Nobody.\"",
			[]string{`- | "Who saw it?"`, `- | "Nobody."`}},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			var got []string
			for _, c := range r.find(&f, page+test.text) {
				if !c.Speech {
					continue
				}
				var content []string
				for _, x := range c.Content {
					content = append(content, r.show(x))
				}
				got = append(got, r.show(c.Cue)+" | "+strings.Join(content, " + "))
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("%q: %s (-want +got):\n%s", test.text, test.reason, diff)
			}
		})
	}
}
