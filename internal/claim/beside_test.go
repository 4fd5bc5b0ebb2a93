package claim

import (
	"strings"
	"testing"

	"github.com/sayso-go/sayso/internal/casetest"
	"github.com/sayso-go/sayso/internal/lexicon"
)

// TestRetag tests which tags are set right beside quotations, and which are left as the tagger has them.
func TestRetag(t *testing.T) {
	check := casetest.Names(t)
	for _, test := range []struct {
		name, reason, text, word string
		want                     lexicon.Tag
	}{
		{"plural after a name", "with no other verb it is the cue", `"Rules are rules," Halloran states.`, "states", lexicon.VBZ},
		{"plural before a name", "so it is", `"Rules are rules," notes Halloran.`, "notes", lexicon.VBZ},
		{"subject of another verb", "the verb that follows is the cue", `"Rules are rules," court reports show.`, "reports", lexicon.NNS},
		{"modal", "a capital between a quotation and a cue makes a name", `"The lava spared the chapel," Will wrote.`, "Will", lexicon.NNP},
		{"pronoun", "a word that may start a clause is none", `"The lava spared the chapel!" He wrote it down.`, "He", lexicon.PRP},
		{"full stop", "a quotation that has ended its sentence has no cue after it", `"Rules are rules." Both reports follow.`, "reports", lexicon.NNS},
		{"before a colon", "a name and a verb of saying", `The Courier reports: "Rules are rules."`, "reports", lexicon.VBZ},
		{"plural before a colon", "no name stands before it", `In its yearly reports: "Rules are rules."`, "reports", lexicon.NNS},
		{"before a comma", "a participle after its subject is the past", `Another tweeted, "Rules are rules, or so they say."`, "tweeted", lexicon.VBD},
		{"strange word", "it is a name before a finite verb", "Brusted said the road was shut.", "Brusted", lexicon.NNP},
		{"strange plural", "the verb's form says that it is one", "Lorikeeters see it otherwise.", "Lorikeeters", lexicon.NNS},
		{"after according to", "what follows these words is a noun", "The weir leaks, according to glazier Ana Roth.", "glazier", lexicon.NN},
		{"name after small words", "a strange word with a capital is a name", "The weir leaks, according to farrier Ketevan Zurabi.", "Zurabi", lexicon.NNP},
		{"only verb", "a sentence has a finite verb", "The college plans to close its farm in May.", "plans", lexicon.VBZ},
		{"not the only verb", "with another one the plural stays", "The college has plans to close its farm in May.", "plans", lexicon.NNS},
		{"verb before that", "a cue and its clause", "Rule 9 of the charter states that no member may vote twice.", "states", lexicon.VBZ},
		{"verb of a headline", "whom somebody orders to do something stands between", "Court orders ferry firm to pay crew", "orders", lexicon.VBZ},
		{"verb after an apposition", "the name between commas is not what acts", `The ferry firm, Blue Lund, tweets: "The quay is shut today."`, "tweets", lexicon.VBZ},
		{"strange word after a name", "the name goes on", "The road is shut, Ana Raúl said.", "Raúl", lexicon.NNP},
		{"surname that is a superlative", "a word with a capital after a given name is a name", "Maria Best said the road was shut.", "Best", lexicon.NNP},
		{"superlative", "without a name before it, it is none", "The Best of the boats were sold.", "Best", lexicon.JJS},
		{"name with a small article", "it goes on in small letters", "Faisal bin Nasser al-Rashid said the road was shut.", "al-Rashid", lexicon.NNP},
		{"acronym", "capitals make no relative pronoun", "Cases fell by a third, the WHO said.", "WHO", lexicon.NNP},
		{"relative pronoun", "in small letters it is one", "A man who said so left.", "who", lexicon.WP},
		{"verb within a name", "a later verb has no capital, so it is no heading", "The Icelandic Met Office's warning that the fissure could reopen emptied the spa.", "Met", lexicon.NNP},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			var r reading
			r.read(test.text)
			var f Finder
			f.prepare(lexicon.Get(), &r.text, &r.tagger, &r.parser)
			if got := r.tagger.Tags[r.at(t, test.word)]; got != test.want {
				t.Errorf("%q is tagged %v, want %v: %s", test.word, got, test.want, test.reason)
			}
		})
	}
}

// TestSurnames tests which words are known as surnames: those that follow a given name or a title anywhere in the text.
func TestSurnames(t *testing.T) {
	check := casetest.Names(t)
	for _, test := range []struct {
		name, reason, text, word string
		want                     bool
	}{
		{"after a given name", "Maria Long is named before", "Maria Long left in May. Long said so.", "Long", true},
		{"after a title", "so is Mr. Young", "Mr. Young left in May. Young said so.", "Young", true},
		{"before the name", "whoever is named later has been read then", "Long said so. Maria Long left.", "Long", true},
		{"never named", "no name says so", "Maria Lund left in May. Long ago it rained.", "Long", false},
		{"pronoun", "I is nobody's name", "To Maria I said so. I left.", "I", false},
		{"verb", "what Maria does is no name of hers", "Maria Is Here. Is it late?", "Is", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			var r reading
			r.read(test.text)
			var f Finder
			f.prepare(lexicon.Get(), &r.text, &r.tagger, &r.parser)
			if got := f.isSurname(int32(r.at(t, test.word))); got != test.want {
				t.Errorf("that %q is a surname is %v, want %v: %s", test.word, got, test.want, test.reason)
			}
		})
	}
}

// TestManySurnames tests that a text with more surnames than are kept is read all the same, and that the ones that were kept are found.
func TestManySurnames(t *testing.T) {
	var b strings.Builder
	name := func(i int) string {
		return "B" + string(rune('a'+i%26)) + string(rune('a'+i/26%26)) + string(rune('a'+i/676)) + "o"
	}
	for i := range 3 * maxNames {
		b.WriteString("Then Maria " + name(i) + " left. ")
	}
	var r reading
	r.read(b.String())
	var f Finder
	f.prepare(lexicon.Get(), &r.text, &r.tagger, &r.parser)
	if f.surnames.n != maxNames {
		t.Errorf("%d surnames are kept, want %d", f.surnames.n, maxNames)
	}
	for i := range maxNames {
		if at, _ := f.surnames.find(name(i)); *at == 0 {
			t.Fatalf("%s is not found", name(i))
		}
	}
	if at, _ := f.surnames.find(name(3*maxNames - 1)); *at != 0 {
		t.Errorf("%s is found, which came after all that are kept", name(3*maxNames-1))
	}
}
