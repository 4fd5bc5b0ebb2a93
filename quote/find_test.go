package quote

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// render shows the quotations of text, one a line: two spaces for each level of nesting, the quotation with its marks,
// "[open]" where no closing mark was found, and "[after n]" where it goes on with quotation n. Line breaks are shown as
// spaces.
func render(text string, qs []Quotation) []string {
	var lines []string
	for _, q := range qs {
		var b strings.Builder
		b.WriteString(strings.Repeat("  ", q.Depth))
		b.WriteString(strings.Join(strings.FieldsFunc(q.Outer.In(text), func(r rune) bool { return r == '\n' || r == '\r' }), " "))
		if !q.Closed {
			b.WriteString(" [open]")
		}
		if q.Continues >= 0 {
			fmt.Fprintf(&b, " [after %d]", q.Continues)
		}
		lines = append(lines, b.String())
	}
	return lines
}

// findTests hold one mechanism each. The names of other systems stand before a failure that was seen in them.
var findTests = []struct {
	name   string
	reason string
	lang   string
	text   string
	want   []string
}{
	// The kinds of mark.
	{name: "straight", reason: "the commonest mark of all",
		text: `"The ferry sails at six," said the purser, "or not at all."`,
		want: []string{`"The ferry sails at six,"`, `"or not at all."`}},
	{name: "curly", reason: "the mark of print in English",
		text: `“The ferry sails at six,” said the purser, “or not at all.”`,
		want: []string{`“The ferry sails at six,”`, `“or not at all.”`}},
	{name: "straight single", reason: "British newspapers on the web",
		text: `'The tannery has to go,' said Councillor Bose.`,
		want: []string{`'The tannery has to go,'`}},
	{name: "curly single", reason: "British books",
		text: `‘The tannery has to go,’ said Councillor Bose.`,
		want: []string{`‘The tannery has to go,’`}},
	{name: "latex", reason: "``…'' is how TeX and old mail write double marks",
		text: "``We ship on Friday,'' Okafor wrote. ``Or Monday.''",
		want: []string{"``We ship on Friday,''", "``Or Monday.''"}},
	{name: "latex single", reason: "`…' is how TeX writes single marks",
		text: "The manual calls it `best effort' and leaves it there.",
		want: []string{"`best effort'"}},
	{name: "doubled ticks", reason: "wire copy writes a double mark as two apostrophes",
		text: `''Milk is up nine percent,'' said Ilse Brandt, a dairy buyer. ''It won't stop.''`,
		want: []string{`''Milk is up nine percent,''`, `''It won't stop.''`}},
	{name: "doubled curly", reason: "two curly single marks set for a double one",
		text: `‘‘Milk is up,’’ said the buyer.`,
		want: []string{`‘‘Milk is up,’’`}},
	{name: "CoreNLP 1: low-9", reason: "German „…“, where “ closes",
		text: `„Der Pegel steigt noch“, sagte die Deichgräfin. „Bis Mittag.“`,
		want: []string{`„Der Pegel steigt noch“`, `„Bis Mittag.“`}},
	{name: "low-9 closed by ”", reason: "Polish, Romanian and Dutch „…”",
		text: `„Most zamknięto o świcie” – powiedział sierżant Wilk.`,
		want: []string{`„Most zamknięto o świcie”`}},
	{name: "low-9 single", reason: "‚…‘ inside „…“",
		text: `„Er nannte es ‚halb so wild‘ und ging“, sagte sie.`,
		want: []string{`„Er nannte es ‚halb so wild‘ und ging“`, `  ‚halb so wild‘`}},
	{name: "CoreNLP 2: inward guillemets", reason: "German and Danish »…«; the narration is not the quotation",
		text: `»Der Pegel steigt«, rief sie. »Lauft!«`,
		want: []string{`»Der Pegel steigt«`, `»Lauft!«`}},
	{name: "CoreNLP 3: identical closers", reason: "Swedish and Finnish ”…”",
		text: `”Bron är stängd”, sa Maj. ”Ta färjan.”`,
		want: []string{`”Bron är stängd”`, `”Ta färjan.”`}},
	{name: "identical guillemets", reason: "Finnish »…»",
		text: `»Silta on kiinni», sanoi Aino. »Odota.»`,
		want: []string{`»Silta on kiinni»`, `»Odota.»`}},
	{name: "identical singles, language known", lang: "sv", reason: "’…’ is a pair only where the language says so",
		text: `’Bron är stängd’ sa Maj.`,
		want: []string{`’Bron är stängd’`}},
	{name: "identical singles, sure without a language", reason: "a comma before the second mark leaves no other reading",
		text: `’Bron är stängd,’ sa Maj.`,
		want: []string{`’Bron är stängd,’`}},
	{name: "guillemets with spaces", reason: "French puts spaces inside the marks, and ordinary ones where the narrow ones are missing",
		text: "« Le pont est fermé », a dit Léa Morvan. «\u202fPrenez le bac\u00a0! »",
		want: []string{"« Le pont est fermé »", "«\u202fPrenez le bac\u00a0! »"}},
	{name: "guillemets without spaces", reason: "Spanish, Italian, Russian and Swiss «…»",
		text: `«El puente está cerrado», dijo Inés. — «Жди», — сказал Пётр.`,
		want: []string{`«El puente está cerrado»`, `«Жди»`}},
	{name: "single guillemets", reason: "‹…› within «…», both ways",
		text: `«Sie rief ‹Halt› und ging.» »Sie rief ›Halt‹ und ging.«`,
		want: []string{`«Sie rief ‹Halt› und ging.»`, `  ‹Halt›`, `»Sie rief ›Halt‹ und ging.«`, `  ›Halt‹`}},
	{name: "corners", reason: "Chinese and Japanese corners, with no spaces around them",
		text: `局長は「橋は『当分』閉鎖する」と述べた。`,
		want: []string{`「橋は『当分』閉鎖する」`, `  『当分』`}},
	{name: "curly in Chinese", reason: "letters stand on both sides of a mark",
		text: `局长说：“桥今天关闭。”她补充说：“明天再看”。`,
		want: []string{`“桥今天关闭。”`, `“明天再看”`}},
	{name: "breadcrumbs", reason: "a » with a space on either side is an arrow",
		text: `Home » Markets » Grain. "Wheat fell," said Roy.`,
		want: []string{`"Wheat fell,"`}},

	// Marks that are none.
	{name: "contractions", reason: "an apostrophe between letters is never a mark",
		text: `It isn't the driver's fault and they’re sure the owner’s paying.`},
	{name: "elisions", reason: "an apostrophe before a word that has lost its beginning",
		text: `'Tis true that rock 'n' roll gave 'em hope, ’twas said, 'cause they'd nothing else.`},
	{name: "dropped g", reason: "an apostrophe after a word that has lost its end",
		text: `They were goin' home an' singin' o' the sea at five o'clock.`},
	{name: "decades", reason: "'98 and the '90s",
		text: `The class of '98 met the '90s head on, and ’07 was worse.`},
	{name: "plural possessives", reason: "no mark has opened, so none closes",
		text: `The pilots' union and the nurses’ council backed the drivers' strike.`},
	{name: "feet and inches", reason: "primes are not marks, within a quotation or without",
		text: `At 6'2" he ducked. "The gap is 5'11" at most," Wren said.`,
		want: []string{`"The gap is 5'11" at most,"`}},
	{name: "CoreNLP 6: inch mark", reason: "the mark after 8 must not open a quotation",
		text: `The 12" main gave way and "the street filled up," Quiroga said.`,
		want: []string{`"the street filled up,"`}},
	{name: "inches inside", reason: "a later mark closes, so the ones after digits do not",
		text: `"Take a 2" by 4" board," the joiner said. “And a 24" clamp,” he added.`,
		want: []string{`"Take a 2" by 4" board,"`, `“And a 24" clamp,”`}},
	{name: "a year before the mark", reason: "a digit before a closing mark does not make it inches",
		text: `"They left in 1998" and "came back in 2004," she said.`,
		want: []string{`"They left in 1998"`, `"came back in 2004,"`}},
	{name: "gershayim", reason: "Hebrew writes an acronym with the straight mark inside",
		text: `דובר צה"ל אמר: "הגשר סגור".`,
		want: []string{`"הגשר סגור"`}},
	{name: "okina", reason: "‘ between letters is a letter of Hawaiian",
		text: `Hawai‘i and Qur‘an are spelled so.`},
	{name: "code", reason: "two backticks around a word are code",
		text: "Set `path` and `mode` first."},
	{name: "textacy 12: apostrophes and an odd count", reason: "an apostrophe is not counted as half of a pair",
		text: `The bakers' guild said "the oven stays."`,
		want: []string{`"the oven stays."`}},
	{name: "doublethinklab 29: a lone elision", reason: "the apostrophe of 'Tis does not pair with that of isn't",
		text: `'Tis late, isn't it?`},
	{name: "SaysWho 27: possessive rewritten", reason: "neither an answer nor a change of the text",
		text: `The miners' leaders met.`},

	// Single marks with apostrophes inside.
	{name: "CoreNLP 8: plural possessive inside", reason: "the mark after nurses is no close, because a better one comes",
		text: `‘The porters’ shifts are too long,’ Adeyemi said. 'The porters' shifts are too long,' she said.`,
		want: []string{`‘The porters’ shifts are too long,’`, `'The porters' shifts are too long,'`}},
	{name: "BookNLP 22: contractions inside", reason: "’m and ’re close nothing",
		text: `‘I’m certain they’re here,’ Joan said. 'I'm not,' said Ravi.`,
		want: []string{`‘I’m certain they’re here,’`, `'I'm not,'`}},
	{name: "possessive before a question mark", reason: "the mark after the punctuation closes",
		text: `‘Are these the nurses’?’ he asked.`,
		want: []string{`‘Are these the nurses’?’`}},
	{name: "ends in s without punctuation", reason: "no better close comes, and a pronoun cannot follow a possessive",
		text: `‘Yes’ he said. ‘The boss’ laughed. She paid the 'experts' nothing.`,
		want: []string{`‘Yes’`, `‘The boss’`, `'experts'`}},
	{name: "dialect", reason: "dropped letters at both ends of words, none of them known to a list",
		text: `'I ha' seen 'er wi' the mas'er 'ousekeeper, so I 'ave,' said the carter.`,
		want: []string{`'I ha' seen 'er wi' the mas'er 'ousekeeper, so I 'ave,'`}},
	{name: "dropped h", reason: "the only close belongs to the mark before the capital",
		text: `'I 'eard nothing,' said the carter.`,
		want: []string{`'I 'eard nothing,'`}},
	{name: "elision at the start", reason: "a mark and an apostrophe side by side",
		text: `‘’Tis late,’ Joan said. ''Tis late,' said Ravi.`,
		want: []string{`‘’Tis late,’`, `''Tis late,'`}},
	{name: "elision inside", reason: "'em and 'tis open nothing inside a quotation",
		text: `'I saw 'em when 'twas dark,' she said.`,
		want: []string{`'I saw 'em when 'twas dark,'`}},
	{name: "possessive of an abbreviation", reason: "the mark after a point is an apostrophe where s follows",
		text: `'The U.N.'s envoy left,' said Ravi.`,
		want: []string{`'The U.N.'s envoy left,'`}},
	{name: "double in single", reason: "British nesting",
		text: `‘She said “no” twice,’ he recalled. 'She said "no" twice,' he recalled.`,
		want: []string{`‘She said “no” twice,’`, `  “no”`, `'She said "no" twice,'`, `  "no"`}},
	{name: "single in double", reason: "American nesting, with apostrophes about",
		text: `“He’d said ‘I won’t’ twice,” she said. "He'd said 'I won't.'"`,
		want: []string{`“He’d said ‘I won’t’ twice,”`, `  ‘I won’t’`, `"He'd said 'I won't.'"`, `  'I won't.'`}},
	{name: "marks side by side", reason: "the first of two opening marks is what makes the second one open",
		text: `“‘Go,’ she said, and I went,” said Tove. "'Go,' she said."`,
		want: []string{`“‘Go,’ she said, and I went,”`, `  ‘Go,’`, `"'Go,' she said."`, `  'Go,'`}},
	{name: "three deep", reason: "a report in a letter in a speech",
		text: `“My aunt writes: ‘The vicar calls it “vulgar” still.’ Well!”`,
		want: []string{`“My aunt writes: ‘The vicar calls it “vulgar” still.’ Well!”`, `  ‘The vicar calls it “vulgar” still.’`, `    “vulgar”`}},
	{name: "BookNLP 23: minority style", reason: "each mark counts, whatever the text uses most",
		text: `“Oats,” said Ann. ‘Barley,’ said Bo. "Rye," said Cy. „Hirse“, sagte Di.`,
		want: []string{`“Oats,”`, `‘Barley,’`, `"Rye,"`, `„Hirse“`}},
	{name: "headline", reason: "single marks for double ones, and a possessive",
		text: `Mayor's 'Plan B' angers traders: 'Not again'`,
		want: []string{`'Plan B'`, `'Not again'`}},
	{name: "interrupted in single marks", reason: "a dash before the mark is a close where a quotation is open",
		text: `‘But I never—’ ‘Quiet!’ said the usher.`,
		want: []string{`‘But I never—’`, `‘Quiet!’`}},
	{name: "unclosed single", reason: "a single mark without a close is an apostrophe",
		text: `He bought a ’78 Saab and a ‘new engine for it.`},

	// Marks in the wrong place.
	{name: "CoreNLP 7: missing space", reason: "a mark between two letters closes what is open",
		text: `"Wait"he said. "Later," she added. “Wait”he said.`,
		want: []string{`"Wait"`, `"Later,"`, `“Wait”`}},
	{name: "missing space before", reason: "a mark between punctuation and a letter opens where nothing is open",
		text: `The clerk said:"Come back at nine."`,
		want: []string{`"Come back at nine."`}},
	{name: "space on the wrong side", reason: "a mark before a small letter closes if the next one opens",
		text: `"I knew, "she said, "that it would rain."`,
		want: []string{`"I knew, "`, `"that it would rain."`}},
	{name: "spaces on both sides", reason: "tokenised text alternates",
		text: `" The kiln is cold , " said the potter . " Since May . "`,
		want: []string{`" The kiln is cold , "`, `" Since May . "`}},
	{name: "opened by a closing mark", reason: "a slip of smart quotes that news really prints",
		text: `”The harvest is safe.” — Minister Dlamini`,
		want: []string{`”The harvest is safe.”`}},
	{name: "mixed pairs", reason: "a curly mark closed by a straight one, and the reverse",
		text: `“The harvest is safe," he said. "For now,” she said. „Für jetzt", sagte er.`,
		want: []string{`“The harvest is safe,"`, `"For now,”`, `„Für jetzt"`}},
	{name: "stray closing mark", reason: "it closes nothing and opens nothing",
		text: `The harvest is safe,” he said. “For now,” she said.`,
		want: []string{`“For now,”`}},
	{name: "closing mark missing", reason: "the next mark of the family ends the unclosed quotation",
		text: `“The harvest is safe, he said. “For now,” she said. “We think.”`,
		want: []string{`“The harvest is safe, he said. [open]`, `“For now,”`, `“We think.”`}},
	{name: "closing straight mark missing", reason: "the same where the two ends look alike",
		text: `"The harvest is safe, he said. "For now," she said.`,
		want: []string{`"The harvest is safe, he said. [open]`, `"For now,"`}},
	{name: "same straight mark inside", reason: "shapes tell the outer pair; the inner one is no nesting",
		text: `"They called it "progress" at the time," she said.`,
		want: []string{`"They called it "progress" at the time,"`}},
	{name: "same curly mark inside", reason: "curly marks say which way they point",
		text: `“They called it “progress” at the time,” she said.`,
		want: []string{`“They called it “progress” at the time,”`, `  “progress”`}},
	{name: "double unclosed in single", reason: "the single pair holds, and the double one ends with it",
		text: `‘She said “no and left,’ he recalled.`,
		want: []string{`‘She said “no and left,’`, `  “no and left, [open]`}},
	{name: "empty", reason: "marks with nothing between them are no quotation",
		text: `The field "" was blank, and so was “ ”. "So?" she said.`,
		want: []string{`"So?"`}},
	{name: "emphasis", reason: "Markdown and Gutenberg put signs between a mark and its neighbours",
		text: `_"Never,"_ said Hal. "_Ever_," said Mo. **“Yes,”** said Bea.`,
		want: []string{`"Never,"`, `"_Ever_,"`, `“Yes,”`}},
	{name: "brackets", reason: "a bracket is as good as a space",
		text: `("Of course," she said.) [‘Of course’] (“of course”)`,
		want: []string{`"Of course,"`, `‘Of course’`, `“of course”`}},
	{name: "points first", reason: "a quotation may begin with an ellipsis",
		text: `He said "...and then nothing" and '...then this.'`,
		want: []string{`"...and then nothing"`, `'...then this.'`}},
	{name: "BookNLP 21: dashes", reason: "dashes do not outvote marks",
		text: `He—wet—cold—left—alone. “Wait,”—she ran—“wait!”`,
		want: []string{`“Wait,”`, `“wait!”`}},
	{name: "straight marks at dashes", reason: "a dash on one side and a letter on the other: what is open decides",
		text: `"Wait,"--she ran--"wait!" A thing--"the thing"--fell.`,
		want: []string{`"Wait,"`, `"wait!"`, `"the thing"`}},
	{name: "JournalismAI 28: straight marks after a colon", reason: "straight marks, an abbreviation, a colon",
		text: `Declining to sit, Dr. Cole asked: "Who won?"`,
		want: []string{`"Who won?"`}},
	{name: "JournalismAI 28: orphan mark at the end", reason: "a mark with nothing after it opens nothing",
		text: `He left. "`},

	// Paragraphs.
	{name: "CoreNLP 4: curly continuation", reason: "a paragraph that opens with the mark goes on with the one left open",
		text: "“The weir holds.\n“But the road is gone,” Okoye said.\n“Nothing else?” I asked.",
		want: []string{`“The weir holds. [open]`, `“But the road is gone,” [after 0]`, `“Nothing else?”`}},
	{name: "straight continuation over three", reason: "a chain of three, begun in the middle of a paragraph",
		text: "Okoye wrote: \"The weir holds.\n\n\"The road is gone.\n\n\"So is the mill.\"",
		want: []string{`"The weir holds. [open]`, `"The road is gone. [open] [after 0]`, `"So is the mill." [after 1]`}},
	{name: "single continuation", reason: "a single mark may stay open only at a paragraph's head, before another",
		text: "‘The weir holds. The porters’ hut is gone.\n\n‘And the mill,’ Okoye said.",
		want: []string{`‘The weir holds. The porters’ hut is gone. [open]`, `‘And the mill,’ [after 0]`}},
	{name: "single continuation from within a paragraph", reason: "the mark that opened the speech is repeated at the next paragraph's head",
		text: "Okoye said: ‘The weir holds. The porters’ hut is gone.\n\n‘And the mill.’ He left.",
		want: []string{`‘The weir holds. The porters’ hut is gone. [open]`, `‘And the mill.’ [after 0]`}},
	{name: "single marks on two lines", reason: "a close that nothing speaks against keeps its quotation in its paragraph",
		text: "'Plan B' angers traders.\n'Not again,' said one.\n'I 'ave no idea,' said another.\n'Nor I,' said a third.",
		want: []string{`'Plan B'`, `'Not again,'`, `'I 'ave no idea,'`, `'Nor I,'`}},
	{name: "nested continuation", reason: "both marks are repeated, outermost first",
		text: "“He said: ‘wait’ and left.\n\n“‘Sir, the weir holds.\n\n“‘The road is gone,’ I read.”",
		want: []string{`“He said: ‘wait’ and left. [open]`, `  ‘wait’`, `“‘Sir, the weir holds. [open] [after 0]`,
			`  ‘Sir, the weir holds. [open]`, `“‘The road is gone,’ I read.” [after 2]`, `  ‘The road is gone,’ [after 3]`}},
	{name: "French continuation", reason: "French opens each further paragraph with »",
		text: "« Le barrage tient.\n» La route est coupée. »",
		want: []string{`« Le barrage tient. [open]`, `» La route est coupée. » [after 0]`}},
	{name: "one mark at each end of two paragraphs", reason: "the next paragraph's first mark closes what the last one left open",
		text: "The coach said, \"We learned a lot today.\n\nThe side will be stronger.\" He left.",
		want: []string{`"We learned a lot today. [open]`, `The side will be stronger." [after 0]`}},
	{name: "one closing mark too many", reason: "nothing was left open before it",
		text: "The coach left.\n\nThe side will be stronger.\" He said so.",
		want: nil},
	{name: "not continued", reason: "the next paragraph opens with no mark, so nothing goes on",
		text: "“The weir holds.\n\nOkoye left.\n\n“The road is gone,” he said.",
		want: []string{`“The weir holds. [open]`, `“The road is gone,”`}},
	{name: "not continued by another mark", reason: "the mark must be of the same kind",
		text: "“The weir holds.\n\n‘The road is gone,’ he said.",
		want: []string{`“The weir holds. [open]`, `‘The road is gone,’`}},
	{name: "Citron 16: unclosed mark", reason: "the rest of the paragraph is lost at most, never the next one",
		text: "“The weir failed. Warden Roy said it would be mended.\n\nThe road “is open,” he said.",
		want: []string{`“The weir failed. Warden Roy said it would be mended. [open]`, `“is open,”`}},
	{name: "adaq 30: one stray mark", reason: "an unclosed mark is reported as such",
		text: "Cole called it \"half-built.\n\n\"It is done,\" said Roy.\n\n'So there,' said Ann.",
		want: []string{`"half-built. [open]`, `"It is done," [after 0]`, `'So there,'`}},
	{name: "dialogue on lines", reason: "one line a paragraph, with no blank lines",
		text: "“Who’s there?”\n“Hi,” said Ann.\n“Come in.”",
		want: []string{`“Who’s there?”`, `“Hi,”`, `“Come in.”`}},
	{name: "BookNLP 25: dialogue without a tag", reason: "each turn is a quotation of its own",
		text: "“Stay a while.”\n\n“No, uncle, I am going on foot.”",
		want: []string{`“Stay a while.”`, `“No, uncle, I am going on foot.”`}},
	{name: "GGT 18: headline and accents", reason: "the headline is a paragraph, and offsets are those of the text",
		text: "Le vote a eu lieu\r\n“Nous avons gagné,” a dit Chloé.",
		want: []string{`“Nous avons gagné,”`}},
	{name: "BookNLP 26: accents", reason: "no encoding is assumed but UTF-8",
		text: `Zoë said “naïve.”`,
		want: []string{`“naïve.”`}},
	{name: "hard-wrapped", reason: "a line break is a space where lines are full",
		text: "The keeper of the lighthouse came down to the jetty before the others and\nsaid, \"The lamp has been dark since the first of\nthe month, and nobody came.\"\n\n\"Nobody?\" said the inspector.",
		want: []string{`"The lamp has been dark since the first of the month, and nobody came."`, `"Nobody?"`}},

	// Languages.
	{name: "French, » after a space", lang: "fr", reason: "in French » never opens",
		text: `Accueil »Marchés. « Le blé baisse », dit-il.`,
		want: []string{`« Le blé baisse »`}},
	{name: "novelWriter 1770: a nested table of marks", reason: "marks of several languages in one text",
		text: `Elle dit : « Il a crié “stop” hier. » Er rief: »Sie sagte ›halt‹.«`,
		want: []string{`« Il a crié “stop” hier. »`, `  “stop”`, `»Sie sagte ›halt‹.«`, `  ›halt‹`}},

	// Anything else.
	{name: "no text", reason: "nothing in, nothing out", text: ""},
	{name: "invalid UTF-8", reason: "bytes that are no rune are neighbours like others",
		text: "\xff\"\xe2\x80\" \"a\xffb\"\x00", want: []string{"\"\xe2\x80\"", "\"a\xffb\""}},
}

func TestFind(t *testing.T) {
	seen := map[string]bool{}
	for _, test := range findTests {
		t.Run(test.name, func(t *testing.T) {
			if test.reason == "" || seen[test.name] {
				t.Fatal("a case needs a reason and a name of its own")
			}
			seen[test.name] = true
			var f Finder
			if test.lang != "" {
				f.Language = language.MustParse(test.lang)
			}
			got := f.Find(test.text)
			if diff := cmp.Diff(test.want, render(test.text, got)); diff != "" {
				t.Errorf("Find(%q):\n%s\n(-want +got)", test.text, diff)
			}
			check(t, &f, test.text, got)
		})
	}
}
