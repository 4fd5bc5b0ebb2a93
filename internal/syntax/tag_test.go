package syntax

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
	"github.com/sayso-go/sayso/quote"
)

// tagged returns a text's tokens as word/TAG, separated by spaces.
func tagged(text string) string {
	var (
		x token.Text
		g Tagger
	)
	x.Cut(text, quote.Find(text))
	g.Tag(lexicon.Get(), &x)
	var b strings.Builder
	for i := range x.Tokens {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(x.In(i) + "/" + g.Tags[i].String())
	}
	return b.String()
}

// matches reports whether got, of tagged, is what want says: in want, a word without a tag may have any.
func matches(got, want string) bool {
	g, w := strings.Fields(got), strings.Fields(want)
	if len(g) != len(w) {
		return false
	}
	for i := range g {
		if g[i] != w[i] && !(strings.LastIndex(w[i], "/") <= 0 && strings.HasPrefix(g[i], w[i]+"/")) {
			return false
		}
	}
	return true
}

// A tagCase is a text and the tags that matter in it: the other words bear none and may have any.
type tagCase struct{ name, reason, text, want string }

func TestTag(t *testing.T) {
	names := map[string]bool{}
	for _, test := range []tagCase{
		{"plain", "the commonest order of words",
			"The ferry left the harbour at noon.", "The/DT ferry/NN left/VBD the/DT harbour/NN at/IN noon/NN ./."},
		{"clitics", "not, will and be are found under their short forms",
			"She doesn't know that they'll say we're late.",
			"She/PRP does/VBZ n't/RB know/VB that/IN they/PRP 'll/MD say/VB we/PRP 're/VBP late/JJ ./."},
		{"typographic clitics", "the lexicon has the straight apostrophe alone",
			"She doesn’t know that they’ll say we’re late.",
			"She/PRP does/VBZ n’t/RB know/VB that/IN they/PRP ’ll/MD say/VB we/PRP ’re/VBP late/JJ ./."},
		{"genitive", "'s after a noun that a noun follows",
			"The mayor's office and the nurses’ union met.", "The mayor/NN 's/POS office/NN and/CC the nurses/NNS ’/POS union/NN met/VBD ./."},
		{"is", "'s after a pronoun", "He's late and it’s dark.", "He/PRP 's/VBZ late/JJ and/CC it/PRP ’s/VBZ dark/JJ ./."},

		{"ending in -ly", "an unknown word that ends so is an adverb",
			"He spoke frumpishly.", "He/PRP spoke/VBD frumpishly/RB ./."},
		{"ending in -ing", "a gerund or participle", "They were glombering.", "They/PRP were/VBD glombering/VBG ./."},
		{"ending in -ed", "a verb in the past", "They glombered the boat.", "They/PRP glombered/VBD the/DT boat/NN ./."},
		{"ending in -ness", "a noun", "The glombness grew.", "The/DT glombness/NN grew/VBD ./."},
		{"ending in -tion", "a noun", "The frobination grew.", "The/DT frobination/NN grew/VBD ./."},
		{"ending in -ous", "an adjective", "A glomberous boat sank.", "A/DT glomberous/JJ boat/NN sank/VBD ./."},
		{"ending in -s", "a plural", "Two glombers sank.", "Two/CD glombers/NNS sank/VBD ./."},
		{"hyphen before a noun", "what stands after the hyphen says what it is",
			"The glomb-ferry sank.", "The/DT glomb-ferry/NN sank/VBD ./."},
		{"hyphen before a participle", "or it is an adjective",
			"The glomb-driven ferry sank.", "The/DT glomb-driven/JJ ferry/NN sank/VBD ./."},
		{"no ending", "an unknown word that ends like none is a noun", "The zzyzx sank.", "The/DT zzyzx/NN sank/VBD ./."},

		{"unknown name", "a capital within a sentence is a name's",
			"We met Zorblat Quimby there.", "We/PRP met/VBD Zorblat/NNP Quimby/NNP there/RB ./."},
		{"known word as a name", "even where the word is known", "We met Ida Carpenter there.", "We met/VBD Ida/NNP Carpenter/NNP there ./."},
		{"unknown name first", "at the sentence's start too", "Zorblat said no.", "Zorblat/NNP said/VBD no ./."},
		{"known word first", "there a capital says nothing", "Ferries stop here.", "Ferries/NNS stop/VBP here/RB ./."},
		{"after a colon", "nor after a colon", "One thing: Ferries stop.", "One/CD thing/NN :/: Ferries/NNS stop/VBP ./."},
		{"in a quotation", "nor at the start of a quotation", "He said, “They stop here.”",
			"He/PRP said/VBD ,/, “/`` They/PRP stop/VBP here/RB ./. ”/''"},
		{"days", "names of days", "It sank on Monday.", "It/PRP sank/VBD on/IN Monday/NNP ./."},
		{"headline in capitals", "words in capitals are looked up in small letters",
			"COUNCIL SAYS FERRY WILL STOP", "COUNCIL/NN SAYS/VBZ FERRY/NN WILL/MD STOP/VB"},
		{"acronym", "one that is no word is a name", "The XQZ said no.", "The/DT XQZ/NNP said/VBD no ./."},

		{"her before a noun", "PRP$", "She sold her boat.", "She/PRP sold/VBD her/PRP$ boat/NN ./."},
		{"her before a clause", "PRP", "They told her that it sank.", "They/PRP told/VBD her/PRP that/IN it/PRP sank/VBD ./."},
		{"her before to", "PRP", "They asked her to wait.", "They/PRP asked/VBD her/PRP to/TO wait/VB ./."},
		{"her at the end", "PRP", "They asked her.", "They/PRP asked/VBD her/PRP ./."},
		{"her before an article", "PRP", "They gave her the keys.", "They/PRP gave/VBD her/PRP the/DT keys/NNS ./."},

		{"past, not participle", "the only verb of a clause is finite",
			"The nurses called for an end to the strike.", "The/DT nurses/NNS called/VBD for/IN an/DT end/NN to the/DT strike/NN ./."},
		{"past before that", "a clause follows", "The union claimed that it won.", "The/DT union/NN claimed/VBD that/IN it/PRP won/VBD ./."},
		{"past after a pronoun", "he needs a verb", "In May he warned of floods.", "In/IN May/NNP he/PRP warned/VBD of/IN floods/NNS ./."},
		{"past after an adverb", "adverbs are looked through", "The mayor later denied it.", "The/DT mayor/NN later denied/VBD it/PRP ./."},
		{"participle after have", "it stays one", "The union has called for talks.", "The/DT union/NN has/VBZ called/VBN for/IN talks/NNS ./."},
		{"participle after be", "it stays one", "The mayor was told that it sank.", "The/DT mayor/NN was/VBD told/VBN that/IN it/PRP sank/VBD ./."},
		{"participle before by", "it stays one", "The ferry owned by the town sank.", "The/DT ferry/NN owned/VBN by/IN the/DT town/NN sank/VBD ./."},
		{"participle with a verb after it", "the clause has another verb",
			"The letter sent to the mayor was lost.", "The/DT letter/NN sent/VBN to the/DT mayor/NN was/VBD lost ./."},
		{"participle before a noun", "after an article it is no verb", "The noted cellist left.", "The/DT noted/VBN cellist/NN left/VBD ./."},

		{"verb, not plural", "a noun before it and a clause after it",
			"The foundation estimates that it costs too much.", "The/DT foundation/NN estimates/VBZ that/IN it/PRP costs/VBZ too/RB much ./."},
		{"verb before to", "or an infinitive", "The chapter plans to rebuild.", "The/DT chapter/NN plans/VBZ to/TO rebuild/VB ./."},
		{"plural with a verb after it", "the clause has another verb",
			"The city plans to rebuild were dropped.", "The/DT city/NN plans/NNS to/TO rebuild/VB were/VBD dropped ./."},
		{"plural after an article", "no verb stands there", "The estimates were wrong.", "The/DT estimates/NNS were/VBD wrong/JJ ./."},
		{"noun, not verb", "after an article and before of", "The claim of the union failed.", "The/DT claim/NN of/IN the/DT union/NN failed/VBD ./."},
		{"verb, not noun", "after a plural subject", "Critics claim the mayor lied.", "Critics/NNS claim/VBP the/DT mayor/NN lied/VBD ./."},
		{"infinitive", "after to and after a modal verb", "They want to report it and may claim it.",
			"They/PRP want/VBP to/TO report/VB it/PRP and/CC may/MD claim/VB it/PRP ./."},
		{"that", "an article before a noun, a conjunction before a clause", "He said that that boat sank.",
			"He/PRP said/VBD that/IN that/DT boat/NN sank/VBD ./."},
		{"who and what", "pronouns", "He asked who knew what happened.", "He/PRP asked/VBD who/WP knew/VBD what/WP happened/VBD ./."},

		{"numbers", "figures, with their points and commas", "It took 3.5 days, 1,000 men and 12 boats.",
			"It/PRP took/VBD 3.5/CD days/NNS ,/, 1,000/CD men/NNS and/CC 12/CD boats/NNS ./."},
		{"ordinals and decades", "a number with letters may be no cardinal", "In the 1990s the 5th boat sank.",
			"In/IN the/DT 1990s/NNS the/DT 5th/JJ boat/NN sank/VBD ./."},
		{"money", "signs of currency", "It cost $5 or £4, not €3: 10%.",
			"It/PRP cost $/$ 5/CD or/CC £/$ 4/CD ,/, not/RB €/$ 3/CD :/: 10/CD %/NN ./."},
		{"marks", "each mark of punctuation has its tag", "“Go” (now) — or; no… yes!",
			"“/`` Go ”/'' (/-LRB- now/RB )/-RRB- —/: or/CC ;/: no …/: yes/UH !/."},
	} {
		t.Run(test.name, func(t *testing.T) {
			if names[test.name] {
				t.Error("another case has that name")
			}
			names[test.name] = true
			if test.reason == "" {
				t.Error("a case needs a reason")
			}
			if got := tagged(test.text); !matches(got, test.want) {
				t.Errorf("tags (-want +got):\n%s", cmp.Diff(strings.Fields(test.want), strings.Fields(got)))
			}
		})
	}
}
