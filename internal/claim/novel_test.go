package claim

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/internal/casetest"
	"github.com/sayso-go/sayso/internal/lexicon"
)

// page has so much dialogue that what follows it is read as a novel; its lines are broken as a printed page's are.
const page = `"Is it you?" she asked, and she put the kettle on before he could
answer her. "Come in! Have they let you go?"

"They have! Did you not see me? I waved to you from the ferry, and you
looked at me."

"At you? I looked at the ferry! Did he row you himself?"

"He did! He would not let me touch an oar!"

"And she? Was she with him?"

"Hanne? She was! She asked for you!"

"Did she? And what did you tell her?"

"That you were well! Was I wrong?"

The ferrymen used to meet on the first evening of the frost, in the
long room over the chandler's.

`

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
		{"side by side", "nothing is between them, and each is a whole sentence", `"Who saw it?" "Nobody did."`,
			[]string{`- | "Who saw it?"`, `- | "Nobody did."`}},
		{"two claims of one quotation", "it is the content of one of them, once", "Her uncle had told her, the week\nbefore he left, that a man who gives his trade before he is\nasked\"D is hiding another one. But the lamp was honest.\n\n\"I, madam. And my trunk.\"",
			[]string{"is\nasked | \"D is hiding another one. But the lamp was honest. + \"I, madam. And my trunk.\""}},
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
			[]string{`put down the lamp | "I had rather not" + "not today."`}},
		{"title", "what opens a paragraph is no speech if it is a title", `"The Miller's Well" was the name of the song.`, nil},
		{"rest", "what goes on in a small letter is speech, whatever it ends with", "\"I should say,\" said Lena \"that it is dry\"--and she put down the lamp.",
			[]string{`said | "I should say," + "that it is dry"`}},
		{"broken off", "a space before the mark stands for a dash that was lost", `"I never," Lena said. "That is "`,
			[]string{`said | "I never," + "That is "`}},
		{"broken off at once", "so it does in what is no title then, though it has a title's capitals", `"I wish I " Hanne began.`,
			[]string{`began | "I wish I "`}},
		{"word after speech", "a word that is talked about is no speech", `"No," said Lena, who disliked the word "dry" as much as he did.`,
			[]string{`said | "No,"`}},
		{"clause before the rest", "a verb that says how or when it was said is no cue of the rest",
			`"Well, Dilara Aksoy," said the baker as soon as he could speak, "if you must row, row nearer home."`,
			[]string{`said | "Well, Dilara Aksoy," + "if you must row, row nearer home."`}},
		{"rest with a cue of its own", "a sentence goes on across a cue", `"You see," said Lena; "but it is not dry," she added.`,
			[]string{`said | "You see," + "but it is not dry,"`}},
		{"beat after a cue", "one who has a cue goes on before a beat", `"No," said Lena. "I never saw it!" She pulled the rope.`,
			[]string{`said | "No," + "I never saw it!"`}},
		{"narrative after speech", "it is not what was said", `She said, "There is the lamp!" at which the old ferryman laughed so that he had to sit down.`,
			[]string{`said | "There is the lamp!"`}},
		{"exclamation", "what is called out is speech, though it is part of a sentence", `The ferryman rose with a cry of "Never again!" and left.`,
			[]string{`- | "Never again!"`}},
		{"letter set off", "it is printed and not spoken", "The letter was short.\n\n     \"DEAR AUNT,\"\n\n     \"I am well, and the well is\n     dry.\"\n\n     \"Your niece.\"\n\nLena put it away.\n\nNobody spoke.\n\nIt was late.\n\nThe lamp went out.\n\nThere was a noise.\n\nA door fell shut.\n\nThen there was nothing.\n\nThen it rained.", nil},
		{"verses set off", "so are verses, where other paragraphs are not indented", "Dilara knew a song about it.\n\n     \"The well is dry, the well is deep,\n     And nobody draws from it now.\"\n\nYusuf hummed it.", nil},
		{"first line indented", "what is set off is indented in each of its lines", "Dilara shook the rope.\n\n     \"The well is dry, and it is deep,\nand nobody draws from it now.\"\n\nYusuf nodded.",
			[]string{"- | \"The well is dry, and it is deep,\nand nobody draws from it now.\""}},
		{"letter signed at its head", "who wrote it may stand beside the salutation", "\"Dear Dilara,\" wrote her brother,\n\n\"I am well, and the well is dry.\n\n\"Do not come. Yusuf.\"\n\nShe put it away.",
			[]string{`wrote | "Dear Dilara," + "I am well, and the well is dry. + "Do not come. Yusuf."`}},
		{"letter", "it takes no turn, from the place to the name", "The lamp went out.\n\n\"Norbank,\"\n\n\"Monday.\"\n\n\"Dear Lena,\"\n\n\"I am well, and the well is dry.\"\n\n\"Do not come.\"\n\n\"Hanne.\"\n\n\"What is it?\" asked Lena.",
			[]string{`asked | "What is it?"`}},
		{"letter announced", "a colon after a word for something written", "These lines the letter contained:\n\n\"I am well, and the well is dry.\"\n\nLena put it away.", nil},
		{"letter written", "its cue says whose it is", "At last Lena wrote:\n\n\"My dear Hanne,\"\n\n\"I am well.\"\n\n\"Lena.\"",
			[]string{`wrote: | "My dear Hanne," + "I am well." + "Lena."`}},
		{"dear", "in dialogue somebody is called so", "\"Dear Lena, who saw it?\"\n\n\"Nobody.\"",
			[]string{`- | "Dear Lena, who saw it?"`, `- | "Nobody."`}},
		{"indented dialogue", "turns are turns where all paragraphs are indented", "     \"Who saw it?\"\n\n     \"Nobody.\"\n\n     \"Not you?\"\n\n     \"No.\"",
			[]string{`- | "Who saw it?"`, `- | "Nobody."`, `- | "Not you?"`, `- | "No."`}},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			var got []string
			for _, c := range r.find(&f, page+test.text) {
				if !c.Speech || int(r.text.Tokens[c.Content[0].First].Start) < len(page) {
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

// TestIsNovel tests what is read as a novel.
func TestIsNovel(t *testing.T) {
	check := casetest.Names(t)
	scene := strings.TrimSuffix(page[:strings.Index(page, "The ferrymen")], "\n\n")
	report := `"The sluice will stay shut until spring," said Ines Rocha, who heads the water board. It was shut on 4 May after 37 complaints.

"We have counted 1,200 dead eels," she added. Her board has spent 85,000 euros on 3 surveys since 2021, and they found 14 leaks.

"Who pays?" asked Nuno Leal, 52, a grower. "Nobody has told us!"

The board meets on 12 June at 9.30.`
	for _, test := range []struct {
		name, reason, text string
		want               bool
	}{
		{"scene", "questions, cries and pronouns", scene, true},
		{"one line for a paragraph", "how lines are broken says nothing", strings.ReplaceAll(strings.ReplaceAll(scene, "\n\n", "|"), "\n", " "), true},
		{"news", "numbers, and few cries", report, false},
		{"news in broken lines", "how lines are broken says nothing", strings.ReplaceAll(report, ", ", ",\n"), false},
		{"brothers", "deeds, single names and answers, without a cry or a pronoun",
			"Casimir found his brother in the loft.\n\n“You sold the boat,” Casimir said.\n\nLadislav kept on sweeping. “I lent it.”\n\n“The rope is gone.”\n\n“The rope was rotten.” Ladislav leaned the broom on the wall.\n\n“So was the boat.”", true},
		{"press release", "full names, days and the present tense", "Fjord Kelp opens a farm in Bodo on Monday.\n\n“The water is cold and clean,” says Runa Storhaug, who runs Fjord Kelp.\n\n“We plant in May and cut in April.”\n\nThe farm employs nine people and sells to kitchens in Oslo.", false},
		{"two paragraphs of one speaker", "the second goes on with the first, as in news", "“The crane is safe,” said Thabo Nkosi, the site engineer.\n\n“Every bolt is tested on the first of the month.”", false},
		{"one turn", "too little to tell", "\"Is it you? Come in! Has he sent you?\" she cried. She ran to him, and he to her.", false},
		{"narrative", "without dialogue nothing tells it from a report", "He went down to the ferry, and she saw him from her window.\n\nShe put on her coat and ran after him.", false},
		{"nothing", "an empty text", "", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			f, r := new(Finder), new(reading)
			r.read(strings.ReplaceAll(test.text, "|", "\n"))
			f.prepare(lexicon.Get(), &r.text, &r.tagger, &r.parser)
			if f.novel != test.want {
				t.Errorf("%q is read as a novel: %v: %s", test.text, f.novel, test.reason)
			}
		})
	}
}
