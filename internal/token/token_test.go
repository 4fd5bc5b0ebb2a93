package token

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/quote"
)

// cut returns the tokens of a text.
func cut(text string) *Text {
	var t Text
	t.Cut(text, quote.Find(text))
	return &t
}

// notation writes what Cut made of a text on one line: tokens are joined by |, sentences by ‖ and paragraphs by ¶. A
// headline begins with "H: ", and a paragraph whose first n tokens are a label with "Ln: ".
func notation(t *Text) string {
	var b strings.Builder
	for i, p := range t.Paragraphs {
		if i > 0 {
			b.WriteString(" ¶ ")
		}
		if p.Headline {
			b.WriteString("H: ")
		}
		if p.Label > 0 {
			b.WriteString("L" + strconv.Itoa(int(p.Label)) + ": ")
		}
		for j := p.First; j < p.Last; j++ {
			if j > p.First {
				b.WriteString(" ‖ ")
			}
			for k := t.Sentences[j].First; k < t.Sentences[j].Last; k++ {
				if k > t.Sentences[j].First {
					b.WriteString("|")
				}
				b.WriteString(t.In(int(k)))
			}
		}
	}
	return b.String()
}

// A cutCase is a text and what notation writes of it.
type cutCase struct{ name, reason, text, want string }

func testCut(t *testing.T, tests []cutCase) {
	names := map[string]bool{}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if names[test.name] {
				t.Error("another case has that name")
			}
			names[test.name] = true
			if test.reason == "" {
				t.Error("a case needs a reason")
			}
			if diff := cmp.Diff(test.want, notation(cut(test.text))); diff != "" {
				t.Errorf("Cut(%q) (-want +got):\n%s", test.text, diff)
			}
		})
	}
}

func TestWords(t *testing.T) {
	testCut(t, []cutCase{
		{"negation", "n't takes its n along, as in the Treebank",
			"The ferry doesn't wait.", "The|ferry|does|n't|wait|."},
		{"negation in capitals", "case changes nothing in where a clitic starts",
			"We DON'T and CAN'T wait.", "We|DO|N'T|and|CA|N'T|wait|."},
		{"two clitics", "the second clitic is found after the first",
			"It shouldn't've rained; he'd've gone.", "It|should|n't|'ve|rained|;|he|'d|'ve|gone|."},
		{"all clitics", "every form that clitic knows",
			"I'm sure we're late, they'll say they've had what she'd left at Ida's.",
			"I|'m|sure|we|'re|late|,|they|'ll|say|they|'ve|had|what|she|'d|left|at|Ida|'s|."},
		{"plural genitive", "a bare apostrophe after s, x or z is a clitic",
			"The nurses' shifts and Ruiz' van.", "The|nurses|'|shifts|and|Ruiz|'|van|."},
		{"typographic clitics", "’ cuts as ' does",
			"She doesn’t mind; the nurses’ shifts and Ida’s van.",
			"She|does|n’t|mind|;|the|nurses|’|shifts|and|Ida|’s|van|."},
		{"modifier apostrophe", "U+02BC is an apostrophe of some keyboards",
			"Idaʼs van.", "Ida|ʼs|van|."},
		{"cannot", "the Treebank cuts it in two, and its like",
			"You cannot stay; I'm gonna wait, gotta eat, wanna rest.",
			"You|can|not|stay|;|I|'m|gon|na|wait|,|got|ta|eat|,|wan|na|rest|."},
		{"n between apostrophes", "the elision of and is one token, whatever apostrophes it has",
			"Rock 'n' roll. Salt ’n’ vinegar.", "Rock|'n'|roll|. ‖ Salt|’n’|vinegar|."},
		{"elisions", "a word may begin with an apostrophe of either kind, or with the wrong one that an editor put there",
			"In the '90s, the ’80s and the ‘70s 'twas 'em or ’em.",
			"In|the|'90s|,|the|’80s|and|the|‘70s|'twas|'em|or|’em|."},
		{"names with apostrophes", "an apostrophe within a word cuts nothing",
			"O'Brien met D’Arcy at five o'clock.", "O'Brien|met|D’Arcy|at|five|o'clock|."},
		{"genitive of such a name", "only the last apostrophe is a clitic's",
			"O’Brien’s boat.", "O’Brien|’s|boat|."},
		{"hyphens", "a hyphen between letters or digits joins; two are a dash",
			"Jean-Luc, a 20-year-old, re-élu, went--late.", "Jean-Luc|,|a|20-year-old|,|re-élu|,|went|--|late|."},
		{"typographic hyphens", "U+2010 and U+2011 join as the ASCII one does",
			"co‐op and non‑stop", "H: co‐op|and|non‑stop"},
		{"suspended hyphen", "a hyphen that nothing follows joins nothing",
			"pre- and post-war", "H: pre|-|and|post-war"},
		{"letters with periods", "the periods of an abbreviation belong to it",
			"The U.S. envoy met J. K. Moss and J.K. Lind at 7 a.m. sharp.",
			"The|U.S.|envoy|met|J.|K.|Moss|and|J.K.|Lind|at|7|a.m.|sharp|."},
		{"genitive of an abbreviation", "its period doesn't hide the clitic",
			"The U.S.'s plan, Acme Inc.’s plan and St. Ida's plan.",
			"The|U.S.|'s|plan|,|Acme|Inc.|’s|plan|and|St.|Ida|'s|plan|."},
		{"hyphen and abbreviation", "neither what stands before the hyphen nor what stands after it hides the abbreviation",
			"The ex-U.S. envoy, a U.S.-led team and J.-C. Moss.", "The|ex-U.S.|envoy|,|a|U.S.-led|team|and|J.-C.|Moss|."},
		{"letter after a hyphen", "that is no initial: the sentence ends",
			"They lacked vitamin-C. Then they fell ill.", "They|lacked|vitamin-C|. ‖ Then|they|fell|ill|."},
		{"initial beyond ASCII", "an initial is any capital",
			"É. Moreau met Ö. Kaya.", "É.|Moreau|met|Ö.|Kaya|."},
		{"numbers", "inner points, commas and colons belong to a number; signs of currency and per cent don't",
			"It cost $2.50, or 1,000,000.5 crowns, at 12:30: 3.14%.",
			"It|cost|$|2.50|,|or|1,000,000.5|crowns|,|at|12:30|:|3.14|%|."},
		{"numbers with letters", "they start as numbers and go on as words",
			"The 5th of 1990s 3D 5.3m", "H: The|5th|of|1990s|3D|5.3m"},
		{"inner signs", "&, / and @ join letters",
			"AT&T and/or ida@example.org", "H: AT&T|and/or|ida@example.org"},
		{"hosts", "a period before a small letter joins",
			"Read example.org today.", "Read|example.org|today|."},
		{"addresses", "an address ends before the punctuation of its sentence",
			"See https://example.org/a?b=c,d. Then (http://example.org).",
			"See|https://example.org/a?b=c,d|. ‖ Then|(|http://example.org|)|."},
		{"address before a wide space", "white space beyond ASCII ends an address",
			"See https://example.org\u00a0now.", "See|https://example.org|now|."},
		{"handles", "@ and # belong to the word that follows them at once",
			"Ask @ferry_lad about #tides @ noon", "H: Ask|@ferry_lad|about|#tides|@|noon"},
		{"handle and clitic", "a handle is letters and digits alone", "@ida’s and @moss's—#dün　now",
			"H: @ida|’s|and|@moss|'s|—|#dün|now"},
		{"dashes", "each dash is a token, and so is each run of hyphens",
			"So — well – that ― or -- this---end.", "So|—|well|–|that|―|or|--|this|---|end|."},
		{"ellipses", "a run of periods is one token",
			"Well... maybe … or .. so.", "Well|...|maybe|…|or|..|so|."},
		{"CJK punctuation", "full stops and question marks of full width end sentences, though no space follows",
			"船来了。你好吗？好！一，二、三：四", "H: 船来了|。 ‖ 你好吗|？ ‖ 好|！ ‖ 一|，|二|、|三|：|四"},
		{"combining marks", "a mark belongs to the letter before it",
			"The cafe\u0301 is open.", "The|cafe\u0301|is|open|."},
		{"soft hyphens", "one within a word is part of it; one at its end is no token",
			"co\u00adoperate well\u00ad done.", "co\u00adoperate|well|done|."},
		{"zero width", "a zero-width space separates and a joiner joins",
			"one\u200btwo na\u200dme", "H: one|two|na\u200dme"},
		{"control characters", "they separate and are no tokens",
			"one\x00two three\x7ffour\x1b.", "one|two|three|four|."},
		{"invalid bytes", "each is a token of its own, so that nothing is lost",
			"one\xfftwo \xe2\x80 end", "H: one|\xff|two|\xe2|\x80|end"},
		{"symbols", "each is a token",
			"£3 + €4 = ½ ©", "H: £|3|+|€|4|=|½|©"},
		{"marks of quotations", "a mark is a token even where it stands within a word",
			"the pro-“life” camp", "H: the|pro|-|“|life|”|camp"},
		{"no words", "Total: any string has an answer", "…", "…"},
		{"white space", "a text of white space has no paragraph", " \n\t\u00a0\u2003\n ", ""},
		{"empty", "and so has the empty text", "", ""},
	})
}

func TestSentences(t *testing.T) {
	testCut(t, []cutCase{
		{"two", "a capital after a full stop", "The lock closed. The tide fell.", "The|lock|closed|. ‖ The|tide|fell|."},
		{"marks", "every mark of a run belongs to the sentence that it ends",
			"Wait! What?! Really?? Yes.", "Wait|! ‖ What|?|! ‖ Really|?|? ‖ Yes|."},
		{"no space", "a full stop needs none", "The lock closed.The tide fell.", "The|lock|closed|. ‖ The|tide|fell|."},
		{"small letter", "a sentence starts with none",
			"He asked why? and left.", "He|asked|why|?|and|left|."},
		{"brand in small letters", "a capital within the word will do",
			"The fair opened. eBoats sold well.", "The|fair|opened|. ‖ eBoats|sold|well|."},
		{"clitic at the start", "the sentence starts before the word that the clitic was cut off",
			"It rained. It's late.", "It|rained|. ‖ It|'s|late|."},
		{"elision at the start", "a capital after the apostrophe is one",
			"We left. 'Twas late. ’Twas dark.", "We|left|. ‖ 'Twas|late|. ‖ ’Twas|dark|."},
		{"titles", "the period of a title ends no sentence",
			"Mr. Okoro met Dr. Lind. They spoke.", "Mr.|Okoro|met|Dr.|Lind|. ‖ They|spoke|."},
		{"initials", "nor does that of an initial", "So did John F. Moss. He sat.", "So|did|John|F.|Moss|. ‖ He|sat|."},
		{"the pronoun I", "I. is no initial", "So do I. He left.", "So|do|I|. ‖ He|left|."},
		{"abbreviation within", "one that may end a sentence doesn't before a name",
			"He came from the U.S. Senate.", "He|came|from|the|U.S.|Senate|."},
		{"abbreviation at the end", "it does before a word that seldom is a part of a name",
			"He sued Acme Inc. The firm paid.", "He|sued|Acme|Inc. ‖ The|firm|paid|."},
		{"abbreviation before a quotation", "the opening mark changes nothing",
			"He left at 5 p.m. “It was dark,” she said.", "He|left|at|5|p.m. ‖ “|It|was|dark|,|”|she|said|."},
		{"abbreviation in a quotation", "nor does the closing mark",
			"“We live in the U.S.” She left.", "“|We|live|in|the|U.S.|” ‖ She|left|."},
		{"No", "No. is an abbreviation before a number and an answer elsewhere",
			"Number? No. 10 it is. Tired? No. Then go.", "Number|? ‖ No.|10|it|is|. ‖ Tired|? ‖ No|. ‖ Then|go|."},
		{"page", "so is p. and what else counts parts of a work, and c. before a year",
			"As Rao notes (p. 44), see Fig. 3. Built c. 1541. So ends scene c. Then p. is a letter.",
			"As|Rao|notes|(|p.|44|)|,|see|Fig.|3|. ‖ Built|c.|1541|. ‖ So|ends|scene|c|. ‖ Then|p|.|is|a|letter|."},
		{"time stamp", "a label may follow a time, or what is all numbers in brackets, or a date, a time and a dash",
			"00:01:12 HOST: Yes.\n[12/03/2024, 18:22] Ana: No.\n12/03/2024, 18:23 - Ivo: So?\n[sic] Ana: No.",
			"L3: 00:01:12|HOST|:|Yes|. ¶ L7: [|12/03/2024|,|18:22|]|Ana|:|No|. ¶ L6: 12/03/2024|,|18:23|-|Ivo|:|So|? ¶ L5: [|sic|]|Ana|:|No|."},
		{"abbreviation at the paragraph's end", "the last period of a paragraph is its full stop",
			"So said Halina Maj.\nThe town of St.", "So|said|Halina|Maj|. ¶ The|town|of|St|."},
		{"letters at the paragraph's end", "but the letters of an abbreviation keep their periods",
			"It starts at 7 p.m.\nThey flew to the U.S.", "It|starts|at|7|p.m. ¶ They|flew|to|the|U.S."},
		{"decimal numbers", "a point between digits ends nothing, one after them does",
			"It cost 3.50. It rose by 1.5. 20 left.", "It|cost|3.50|. ‖ It|rose|by|1.5|. ‖ 20|left|."},
		{"ellipsis before a capital", "ends the sentence", "He waited... Then he left.", "He|waited|... ‖ Then|he|left|."},
		{"ellipsis before a small letter", "doesn't", "He left… but came back.", "He|left|…|but|came|back|."},
		{"colon", "ends no sentence", "One thing: The lock is shut.", "One|thing|:|The|lock|is|shut|."},
		{"bracketed within", "a bracket belongs to its sentence", "He left (it was late). She stayed.",
			"He|left|(|it|was|late|)|. ‖ She|stayed|."},
		{"bracketed sentence", "a bracket may hold a sentence and open it",
			"He left. (She stayed.) [Laughter.] Then he came back.",
			"He|left|. ‖ (|She|stayed|.|) ‖ [|Laughter|.|] ‖ Then|he|came|back|."},
		{"speech after a state", "a quotation that ends as a sentence does starts one", `She lives in Fresno, Calif. "The line is shut."`,
			"She|lives|in|Fresno|,|Calif. ‖ \"|The|line|is|shut|.|\""},
		{"word in marks after a state", "one that does not is a part of the sentence", `She lives near the Fresno, Calif. "Loop" of rails.`,
			"She|lives|near|the|Fresno|,|Calif.|\"|Loop|\"|of|rails|."},
		{"speech after a title", "a title ends no sentence", `She met Dr. "No." He was late.`,
			"She|met|Dr.|\"|No|.|\" ‖ He|was|late|."},
		{"bracket after an abbreviation", "no sentence starts there", "He sued Acme Inc. (The firm paid.)",
			"He|sued|Acme|Inc.|(|The|firm|paid|.|)"},
	})
}

func TestQuotedSentences(t *testing.T) {
	testCut(t, []cutCase{
		{"question before its cue", "a small letter goes on with the sentence",
			"“Stop!” she said. He stopped.", "“|Stop|!|”|she|said|. ‖ He|stopped|."},
		{"straight marks", "kinds of marks make no difference",
			"\"Stop!\" she said. He stopped.", "\"|Stop|!|\"|she|said|. ‖ He|stopped|."},
		{"several sentences inside", "they belong to the host",
			"“Come in. Sit down. Have tea,” he said. He poured.",
			"“|Come|in|.|Sit|down|.|Have|tea|,|”|he|said|. ‖ He|poured|."},
		{"after a colon", "the host ends with the quotation that ends as a sentence does",
			"She said: “Go! Now.” He left.", "She|said|:|“|Go|!|Now|.|” ‖ He|left|."},
		{"period after the mark", "British style ends the host as well",
			"He called it “late”. Then he left.", "He|called|it|“|late|”|. ‖ Then|he|left|."},
		{"no end inside", "a capital after a mark alone ends nothing",
			"The “Night Ferry” Ida took sank.", "The|“|Night|Ferry|”|Ida|took|sank|."},
		{"split quotation", "each part is in the sentence that its cue is in",
			"“I know,” she said. “It is late. Go.” He went.",
			"“|I|know|,|”|she|said|. ‖ “|It|is|late|.|Go|.|” ‖ He|went|."},
		{"turns in one paragraph", "each quotation starts a sentence",
			"“Who is it?” “Me!” “Come in.”", "“|Who|is|it|?|” ‖ “|Me|!|” ‖ “|Come|in|.|”"},
		{"nested", "no sentence ends at the inner mark",
			"“She told me, ‘Go. Now.’ Then she left.” He went.",
			"“|She|told|me|,|‘|Go|.|Now|.|’|Then|she|left|.|” ‖ He|went|."},
		{"two marks at once", "opening marks at the sentence's start belong to it",
			"He nodded. “‘Go,’ she said.” We went.", "He|nodded|. ‖ “|‘|Go|,|’|she|said|.|” ‖ We|went|."},
		{"small letter in a quotation", "an opening mark before a small letter starts no sentence after a quotation",
			"“Why?” “because,” he said.", "“|Why|?|”|“|because|,|”|he|said|."},
		{"unclosed", "the quotation ends with its paragraph, and the next one is cut as any",
			"“It is late. Go.\n\nHe went. She stayed.", "“|It|is|late|.|Go|. ¶ He|went|. ‖ She|stayed|."},
		{"continued", "each paragraph of a long speech is a sentence of its own",
			"“One. Two.\n\n“Three. Four,” he said.", "“|One|.|Two|. ¶ “|Three|.|Four|,|”|he|said|."},
		{"guillemets", "French marks with their spaces", "« Allons. Vite. » Il partit.", "«|Allons|.|Vite|.|» ‖ Il|partit|."},
		{"corners", "CJK marks", "「来。快。」他说。", "「|来|。|快|。|」 ‖ 他说|。"},
	})
}

func TestParagraphs(t *testing.T) {
	testCut(t, []cutCase{
		{"a line each", "a paragraph ends its sentence, full stop or not",
			"Council closes the lock\nThe council voted. It rained.",
			"H: Council|closes|the|lock ¶ The|council|voted|. ‖ It|rained|."},
		{"blank lines", "they end a paragraph too",
			"It rained.\n\n\nIt snowed.", "It|rained|. ¶ It|snowed|."},
		{"hard-wrapped", "where lines break at a column, a sentence goes on over the break",
			"The council of the old harbour town voted on Monday to\nclose the lower lock until the end of the winter. The\nferry stays.\n\nIt rained.",
			"The|council|of|the|old|harbour|town|voted|on|Monday|to|close|the|lower|lock|until|the|end|of|the|winter|. ‖ The|ferry|stays|. ¶ It|rained|."},
		{"headline with a question", "what ends as a sentence does is taken for text",
			"Will the lock close?", "Will|the|lock|close|?"},
		{"quoted headline", "a closing mark at the end is taken for text: it may be a turn",
			"Mayor: “No more ferries”", "L2: Mayor|:|“|No|more|ferries|”"},
		{"long line", "over 25 tokens it is no headline",
			strings.Repeat("word ", maxHeadline+1), strings.TrimSuffix(strings.Repeat("word|", maxHeadline+1), "|")},
		{"longest headline", "up to 25 it is",
			strings.Repeat("word ", maxHeadline), "H: " + strings.TrimSuffix(strings.Repeat("word|", maxHeadline), "|")},
		{"labels", "capitals before a colon are a label",
			"HOST: Welcome back.\nQ: Who is it?\nDr. Ida Roth: Me.\nMayor of Dun: No.",
			"L2: HOST|:|Welcome|back|. ¶ L2: Q|:|Who|is|it|? ¶ L4: Dr.|Ida|Roth|:|Me|. ¶ L4: Mayor|of|Dun|:|No|."},
		{"label with a comma", "commas and brackets may stand in a label",
			"Ida Roth (Dun): No.\nRoth, Mayor of Dun: No.", "L6: Ida|Roth|(|Dun|)|:|No|. ¶ L6: Roth|,|Mayor|of|Dun|:|No|."},
		{"labels in marks", "a transcript that is quoted has a mark before each label; in small letters it is none",
			"\"HOST: Welcome.\n\n\"Q: Thanks?\n\n\"Listen: no.", "L3: \"|HOST|:|Welcome|. ¶ L3: \"|Q|:|Thanks|? ¶ \"|Listen|:|no|."},
		{"no label", "a word in small letters is no part of one, and nothing after the colon makes none",
			"He said: No.\nRoth, mayor of Dun: No.\nThe list:\nWhat he said to us all: No.",
			"He|said|:|No|. ¶ Roth|,|mayor|of|Dun|:|No|. ¶ The|list|: ¶ What|he|said|to|us|all|:|No|."},
		{"bracketed end", "the full stop may stand before a bracket that closes",
			"He left. (She stayed.)\nFerry lost (again)", "He|left|. ‖ (|She|stayed|.|) ¶ H: Ferry|lost|(|again|)"},
		{"dateline", "it is part of its first sentence", "DUN, Norland (NP) — It rained. It snowed.",
			"DUN|,|Norland|(|NP|)|—|It|rained|. ‖ It|snowed|."},
		{"bullets", "a bullet is no token", "• The lock\n- The gate\n* The tide.", "H: The|lock ¶ H: The|gate ¶ The|tide|."},
		{"answered mail", "nor are the marks of what is answered", "> > The lock is shut.\n> Is it?", "The|lock|is|shut|. ¶ Is|it|?"},
		{"no bullets", "a mark without a space, or with nothing after it, is a token", "-5 degrees.\n>\n*now*", "-|5|degrees|. ¶ H: > ¶ H: *|now|*"},
		{"control characters alone", "a paragraph may have no tokens", "One.\n\x00\nTwo.", "One|. ¶  ¶ Two|."},
	})
}

// Known failures: what is got, and what is wanted. A case fails when it starts to pass, so that it moves to the tables above.
func TestKnownFailures(t *testing.T) {
	for _, test := range []struct{ name, text, got, want string }{
		{"letter as a name", "They chose plan B. It failed.",
			"They|chose|plan|B.|It|failed|.", "They|chose|plan|B|. ‖ It|failed|."},
		{"etc. before a noun", "They sell tea, etc. Prices rose.",
			"They|sell|tea|,|etc.|Prices|rose|.", "They|sell|tea|,|etc. ‖ Prices|rose|."},
		{"a state at the end", "He left Boston, Mass. The train was late.",
			"He|left|Boston|,|Mass.|The|train|was|late|.", "He|left|Boston|,|Mass. ‖ The|train|was|late|."},
		{"a name with an exclamation mark", "They sued Whizz! Inc. last year.",
			"They|sued|Whizz|! ‖ Inc.|last|year|.", "They|sued|Whizz|!|Inc.|last|year|."},
		{"numbered list", "1. The lock closes.",
			"1|. ‖ The|lock|closes|.", "1|.|The|lock|closes|."},
		{"note marks", "It rained.[1] It snowed.",
			"It|rained|.|[|1|]|It|snowed|.", "It|rained|.|[|1|] ‖ It|snowed|."},
		{"slash before a dash", "this and/— or that",
			"H: this|and/|—|or|that", "H: this|and|/|—|or|that"},
		{"PhD with periods", "A Ph.D. thesis.", "A|Ph.|D.|thesis|.", "A|Ph.D.|thesis|."},
		{"bracket inside a quotation", "He spoke. “(Laughs.) No.”",
			"He|spoke|.|“|(|Laughs|.|)|No|.|”", "He|spoke|. ‖ “|(|Laughs|.|)|No|.|”"},
		{"label of more than five tokens", "Ida Roth, Mayor of Dun: No.",
			"Ida|Roth|,|Mayor|of|Dun|:|No|.", "L7: Ida|Roth|,|Mayor|of|Dun|:|No|."},
	} {
		t.Run(test.name, func(t *testing.T) {
			switch got := notation(cut(test.text)); got {
			case test.want:
				t.Errorf("Cut(%q) is as wanted now: move the case to the tables above", test.text)
			case test.got:
			default:
				t.Errorf("Cut(%q) is wrong in another way now:\n got %s\nhave %s\nwant %s", test.text, got, test.got, test.want)
			}
		})
	}
}

// TestTokens tests what notation doesn't show.
func TestTokens(t *testing.T) {
	// Each token as text/kind, with the flags c(apital), u(pper), i(nitial), s(paced), '(clitic), its Char in
	// brackets, and the number of its quotation.
	show := func(t *Text) string {
		var out []string
		for i, k := range t.Tokens {
			s := t.In(i) + "/" + [...]string{"word", "number", "punct", "open", "close"}[k.Kind] + " "
			for j, f := range "cuis'" {
				if k.Flags>>j&1 != 0 {
					s += string(f)
				}
			}
			if k.Char != 0 {
				s += "[" + string(rune(k.Char)) + "]"
			}
			if k.Quotation >= 0 {
				s += strconv.Itoa(int(k.Quotation))
			}
			out = append(out, strings.TrimSuffix(s, " "))
		}
		return strings.Join(out, " | ")
	}
	for _, test := range []struct{ name, reason, text, want string }{
		{"first words", "a capital at the start, and one within",
			"The US. It's Ida.", "The/word cis | US/word cus | ./punct [.] | It/word cis | 's/word ' | Ida/word cs | ./punct [.]"},
		{"after a colon", "a word there may have its capital from the colon",
			"Note: Late.", "Note/word cis | :/punct [:] | Late/word cis | ./punct [.]"},
		{"quotation", "the marks are within their quotation, and the first word is initial",
			"He: “Go.” Then “‘A’ b”", "He/word cis | :/punct [:] | “/open s0 | Go/word ci0 | ./punct [.]0 | ”/close 0 | " +
				"Then/word cis | “/open s1 | ‘/open 2 | A/word ci2 | ’/close 2 | b/word s1 | ”/close 1"},
		{"cue after a question", "the word after a quotation that ends as a sentence does may start one",
			"“Go!” he said", "“/open s0 | Go/word ci0 | !/punct [!]0 | ”/close 0 | he/word is | said/word s"},
		{"capital beyond ASCII", "as any", "Élan ÉTÉ été", "Élan/word cis | ÉTÉ/word cus | été/word s"},
		{"one capital", "Upper takes two letters", "A BC", "A/word cis | BC/word cus"},
		{"numbers", "digits first", "3pm B2B", "3pm/number s | B2B/word cus"},
		{"marks", "one byte stands for all the ways in which a mark is printed",
			"— … • ， § ’ [", "—/punct s[-] | …/punct s[~] | •/punct s[*] | ，/punct s[,] | §/punct s | ’/punct s['] | [/punct s[(]"},
		{"handle", "counts as a name", "@ida #dun", "@ida/word cis | #dun/word cs"},
		{"elision", "its capital is the letter's", "'Twas ’em", "'Twas/word cis | ’em/word s"},
		{"paragraphs", "a quotation left open ends with its paragraph",
			"“Go\nHe", "“/open s0 | Go/word ci0 | He/word cis"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if test.reason == "" {
				t.Error("a case needs a reason")
			}
			if diff := cmp.Diff(test.want, show(cut(test.text))); diff != "" {
				t.Errorf("%q (-want +got):\n%s", test.text, diff)
			}
		})
	}
}

func TestSpan(t *testing.T) {
	x := cut("The lock, closed.")
	if got, want := x.Span(1, 4).In(x.Source), "lock, closed"; got != want {
		t.Errorf("Span(1, 4) is %q, want %q", got, want)
	}
	if got := x.Span(2, 2); !got.IsZero() {
		t.Errorf("Span(2, 2) is %v, want the zero span", got)
	}
}

// TestNoAllocs tests that a Text that has held a text cuts it again without allocating.
func TestNoAllocs(t *testing.T) {
	text := story(20)
	quotations := quote.Find(text)
	var x Text
	x.Cut(text, quotations)
	if n := testing.AllocsPerRun(10, func() { x.Cut(text, quotations) }); n != 0 {
		t.Errorf("the second Cut of a text allocates %v times", n)
	}
}

// TestLinear counts steps, not seconds, on texts that make a search over the tokens or within a word long, if anything does: twice the
// text takes no more than twice the steps, and a byte no more than a fixed number of them.
func TestLinear(t *testing.T) {
	const (
		size = 1 << 14
		most = 3 // a letter is read as an elision's and as a word's, and its sentence is looked for
	)
	for _, unit := range []string{")", "(", "x)", "'d", "\"", "x. ", "’", "a-", "A.", "a.b-", "a-A.b-", "a.b.", "‘", "\u0301", "http://", "“a ”",
		"[.] ", ". ) ", "。", ". (", "(\"", "’n", "@", "1.", "No. ", "‘A", "′a", "a://,", ".", "“ ", "x.” "} {
		t.Run(fmt.Sprintf("%q", unit), func(t *testing.T) {
			steps := func(size int) int { return cut("x" + strings.Repeat(unit, size/len(unit))).steps }
			short, long := steps(size), steps(2*size)
			if long > 2*short+4*len(unit) {
				t.Errorf("twice the text takes %d steps, where once takes %d", long, short)
			}
			if long > most*2*size {
				t.Errorf("%d steps for %d bytes, want at most %d for one", long, 2*size, most)
			}
		})
	}
}

// story returns n paragraphs with something of everything.
func story(n int) string {
	return strings.Repeat("Council of Dun closes the lower lock\n"+
		"DUN — The council of Dun voted 12-3 on Monday to close the lower lock until March, and the ferry's crew doesn’t like it.\n"+
		"“Nobody asked us. We read it in the paper,” said J. K. Moss, who has run the ferry since 1998. “‘Go and see,’ they told me.”\n"+
		"HOST: What did Mr. Lind (the mayor) say?\n"+
		"He told the U.S. envoy that it “isn't worth $1.5 million”... Then he left at 5 p.m. It was dark.\n", n)
}

func BenchmarkCut(b *testing.B) {
	for _, bench := range []struct{ name, text string }{
		{"news", story(200)},
		{"brackets", strings.Repeat(")(", 50000)},
		{"clitics", "x" + strings.Repeat("'d", 50000)},
		{"quotes", strings.Repeat("“", 30000)},
	} {
		b.Run(bench.name, func(b *testing.B) {
			quotations := quote.Find(bench.text)
			b.SetBytes(int64(len(bench.text)))
			b.ReportAllocs()
			var x Text
			for b.Loop() {
				x.Cut(bench.text, quotations)
			}
		})
	}
}
