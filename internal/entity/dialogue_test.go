package entity

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/internal/casetest"
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/model"
)

// conversations are scenes of novels; what they want is the names of all their claims.
var conversations = []story{
	{"nobody", "where nothing tells who speaks, nobody does",
		"<\"It is late.\">\n\n<\"It is.\">\n\n<\"Then go.\">\n\n<\"I am going.\">", []string{"", "", "", ""}},
	{"two in turn", "two who are named once go on in turn",
		"<\"You are late,\"> said [Tove].\n\n<\"The bridge was up,\"> said [Anselm].\n\n<\"It is never up.\">\n\n<\"It was today.\">",
		[]string{"Tove", "Anselm", "Tove", "Anselm"}},
	{"named in the middle", "a turn in the middle tells of those before it as well",
		"Tove looked at Anselm.\n\n<\"You are late.\">\n\n<\"The bridge was up,\"> said [Anselm].\n\n<\"It is never up.\">",
		[]string{"Tove", "Anselm", "Tove"}},
	{"pronouns of two", "a pronoun is whoever of the two has its sex",
		"Mrs. Lund looked at Mr. Orre.\n\n<\"You are late,\"> [she] said.\n\n<\"The bridge was up,\"> said [he].\n\n<\"It is never up,\"> said [she].",
		[]string{"Mrs. Lund", "Mr. Orre", "Mrs. Lund"}},
	{"beat before", "who acts in the paragraph speaks in it",
		"Edmund and Tove waited. Edmund put down his cup. <\"I never liked the sea.\">", []string{"Edmund"}},
	{"beat after", "the same behind the quotation",
		"Edmund and Tove waited.\n\n<\"I never liked the sea.\"> Tove shut the window.", []string{"Tove"}},
	{"lead with a colon", "a sentence before the paragraph that ends with a colon leads to its subject's words",
		"Edmund and Tove waited. Then Tove turned and wrote on the wall:\n\n<\"I never liked the sea.\">", []string{"Tove"}},
	{"vocative answered", "whoever is called by name answers",
		"<\"Are you there, Edmund?\"> called [Tove].\n\n<\"I am.\">", []string{"Tove", "Edmund"}},
	{"title alone", "the count is Count Orre, whoever else stands by",
		"Count Orre and Edmund waited.\n\n<\"Is there a boat?\"> asked [Edmund].\n\n<\"There is none,\"> said [the count].", []string{"Edmund", "Count Orre"}},
	{"title before the name", "the count was a count before he was named",
		"A count came in.\n\n<\"Is there a boat?\"> asked [the count].\n\nHe was Count Orre. Edmund knew Count Orre.\n\n<\"There is none,\"> said [the count].", []string{"Count Orre", "Count Orre"}},
	{"two counts", "a title of two names nobody", "A count came in. Count Orre knew Count Lund.\n\n<\"There is none,\"> said [a count].", []string{"a count"}},
	{"without a name", "one who is described takes turns as others do",
		"An old woman came in. Mrs. Lund saw Tove and Mrs. Orre.\n\n<\"Is there a boat?\"> asked [Edmund].\n\n<\"There is none,\"> said [the old woman].\n\n<\"When will there be one?\"> asked [Edmund].\n\n<\"In May,\"> [she] said.",
		[]string{"Edmund", "An old woman", "Edmund", "An old woman"}},
	{"two of one paragraph", "two who are named in one paragraph both spoke",
		"<\"Come,\"> said [Tove]. <\"No,\"> said [Edmund].", []string{"Tove", "Edmund"}},
	{"man and named woman", "who is named after a man spoke was somebody else", "Mr. Orre saw Tove.\n\n<\"Come,\"> said [the old man]. <\"No,\"> said [Tove].", []string{"the old man", "Tove"}},
	{"he and she", "so were he and she", "Mr. Orre saw Mrs. Lund.\n\n<\"Come,\"> [he] said. <\"No,\"> [she] said.", []string{"Mr. Orre", "Mrs. Lund"}},
	{"named and she", "a pronoun goes on with the name of its sex", "<\"Come,\"> said [Mrs. Lund]. <\"It is late,\"> [she] added.", []string{"Mrs. Lund", "Mrs. Lund"}},
	{"named and she in turn", "the two are one turn: another answers",
		"Amina and Mrs. Okafor mended a net.\n\n<\"Come,\"> said [Amina]. <\"It is late,\"> [she] added.\n\n<\"It is.\">\n\n<\"Then go.\">",
		[]string{"Amina", "Amina", "Mrs. Okafor", "Amina"}},
	{"narrator who spoke near", "the I of a narrative takes turns where it speaks, though nobody has called it by name for long",
		strings.Repeat("<\"Come, Edmund,\"> said [Tove].\n\n<\"No,\"> [I] said.\n\n", 4) + strings.Repeat("The lamp burned.\n\n", maxPages+near) +
			"<\"Is it late?\"> asked [Tove].\n\n<\"It is,\"> [I] said.\n\n<\"Then go.\">\n\n<\"I am going.\">\n\n<\"Not by the weir.\">\n\n<\"By the mill.\">\n\n" +
			"<\"The mill is shut,\"> said [Tove].\n\n<\"I have a key.\">",
		slices.Repeat([]string{"Tove", "Edmund"}, 8)},
	{"whom it calls sir", "who is called sir answers, and not the woman who came last",
		"Edmund and Mrs. Lund came in.\n\n<\"Is it late, sir?\"> asked [Agnes].\n\n<\"Very late.\">", []string{"Agnes", "Edmund"}},
	{"goes on after a description", "he who adds something is the old man who spoke",
		"Edmund and an old man came in.\n\n<\"It is late,\"> said [the old man]. Then [he] added, <\"Very.\">", []string{"an old man", "an old man"}},
	{"narrator among others", "whom the narrative names is not its I, however often he is called",
		"Nils came in.\n\n<\"Come, Nils, Edmund,\"> said [Mrs. Lund].\n\n<\"No,\"> [I] said. Nils sat down.\n\n<\"Why not, Nils?\"> said [Mrs. Lund].\n\n<\"It rains,\"> [I] said. Nils stood up.\n\n<\"Nils! It rains, Nils?\"> asked [Mrs. Lund].\n\n<\"It does,\"> [I] said. Nils left.\n\n<\"Edmund, does it?\"> asked [Mrs. Lund].\n\n<\"A little,\"> [I] said.\n\n<\"Go, Edmund.\"> said [Mrs. Lund].\n\n<\"Why?\"> [I] asked.\n\n<\"Go, Edmund!\"> cried [Mrs. Lund].",
		[]string{"Mrs. Lund", "Edmund", "Mrs. Lund", "Edmund", "Mrs. Lund", "Edmund", "Mrs. Lund", "Edmund", "Mrs. Lund", "Edmund", "Mrs. Lund"}},
	{"narrator", "the I of a narrative is whom the others call by name, and nobody whom it calls he",
		"<\"Come, Edmund,\"> said [Mrs. Lund].\n\n<\"No,\"> [I] said.\n\n<\"Why not, Edmund?\"> said [Mrs. Lund].\n\n<\"It rains,\"> [I] said.\n\n<\"It rains, Edmund?\"> asked [Mrs. Lund].\n\n<\"It does,\"> [I] said. Mr. Orre came in.\n\n<\"It has stopped,\"> [he] said.",
		[]string{"Mrs. Lund", "Edmund", "Mrs. Lund", "Edmund", "Mrs. Lund", "Edmund", "Mr. Orre"}},
}

func TestConverse(t *testing.T) {
	var r Resolver
	check := casetest.Names(t)
	for _, s := range conversations {
		t.Run(s.name, func(t *testing.T) {
			check(s.name, s.reason)
			text, claims := read(dialogue + dialogue + strings.Repeat("The lamp burned.\n\n", near) + s.text)
			r.Resolve(lexicon.Get(), &text.Text, &text.Tagger, claims)
			got := []string{}
			for _, c := range claims[2*dialogueClaims:] {
				got = append(got, c.Name)
			}
			if diff := cmp.Diff(s.want, got); diff != "" {
				t.Errorf("%s: %s\n%s(-want +got):\n%s", s.name, s.reason, s.text, diff)
			}
			for _, c := range claims[:dialogueClaims] { // the others may be of the same people
				if c.Name != "" {
					t.Errorf("%s: what nobody can be known to have said is given to %q", s.name, c.Name)
				}
			}
		})
	}
}

// TestEvidence checks what is said of how a speaker was found: each claim's own source counts, and only a name is certain.
func TestEvidence(t *testing.T) {
	x, claims := read(dialogue + strings.Repeat("The lamp burned.\n\n", near) +
		"<\"Come,\"> said [Mrs. Lund]. <\"It is late,\"> [she] added. <\"Very.\">\n\nMr. Orre shut the door. <\"So it is.\">\n\n")
	new(Resolver).Resolve(lexicon.Get(), &x.Text, &x.Tagger, claims)
	type found struct {
		Name     string
		Evidence Evidence
		Certain  bool
	}
	var got []found
	for _, c := range claims[len(claims)-4:] {
		got = append(got, found{c.Name, c.Evidence, c.Evidence == Named && c.Trust == Certain})
	}
	want := []found{{"Mrs. Lund", Named, true}, {"Mrs. Lund", Pronoun, false}, {"Mrs. Lund", Continued, false}, {"Mr. Orre", Action, false}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// TestOnlyOption checks that the only one who is mentioned speaks, and not for certain: somebody without a name may.
func TestOnlyOption(t *testing.T) {
	x, claims := read(dialogue + strings.Repeat("The lamp burned.\n\n", near) + "Edmund put down his cup. <\"I never liked the sea.\">")
	new(Resolver).Resolve(lexicon.Get(), &x.Text, &x.Tagger, claims)
	if c := &claims[len(claims)-1]; c.Name != "Edmund" || c.Trust == Certain {
		t.Errorf("the speaker is %q, with trust %d", c.Name, c.Trust)
	}
}

// TestNamelessNarrator checks that an I whom nobody calls by name is somebody nevertheless: all that I said has one ID. The I
// is no name.
func TestNamelessNarrator(t *testing.T) {
	x, claims := read(strings.Repeat("<\"Is it so?\"> [I] said.\n\n<\"It is,\"> said [Tove].\n\n", dialogueClaims) + dialogue)
	new(Resolver).Resolve(lexicon.Get(), &x.Text, &x.Tagger, claims)
	for i := range 2 * dialogueClaims {
		want := [2]Party{{"I", false, Person, 1}, {"Tove", true, Person, 2}}[i%2]
		if c := &claims[i]; (Party{c.Name, c.Named, c.Kind, c.ID}) != want {
			t.Fatalf("claim %d is %q's, with ID %d, want %+v", i, c.Name, c.ID, want)
		}
	}
}

// TestCommonTitle checks which descriptions name whoever bears the title: the count is Count Orre, but the lady need not be Lady Orre.
func TestCommonTitle(t *testing.T) {
	for source, want := range map[string]bool{"the count": true, "the lady": false, "his mother": false, "his aunt": false} {
		x, claims := read(dialogue + strings.Repeat("The lamp burned.\n\n", near) +
			"Count Orre and Lady Lund came in with Mother Agnes and Aunt Doris.\n\n<\"It was the bridge,\"> said [" + source + "].\n\n")
		var r Resolver
		r.Resolve(lexicon.Get(), &x.Text, &x.Tagger, claims)
		if got := r.speeches[len(r.speeches)-1].named != none; got != want {
			t.Errorf("%s names somebody: %v, want %v", source, got, want)
		}
	}
}

// TestSearch compares the search with a trial of all chains.
func TestSearch(t *testing.T) {
	const n, options = 6, 3
	rng := rand.New(rand.NewPCG(3, 5))
	for range 300 {
		var r Resolver
		r.stages = make([]stage, n+2)
		r.speeches = make([]speech, n)
		for i := range r.stages {
			g := &r.stages[i]
			g.n, g.options[0] = 1, option{entity: none}
			if i < 2 {
				continue
			}
			g.n = 1 + rng.IntN(options)
			for k := 1; k < g.n; k++ {
				g.options[k] = option{entity: int32(k), score: rng.Int32N(1000)}
			}
			for k := range g.steps {
				g.steps[k] = rng.Int32N(1000)
			}
		}
		// The best score of a chain with each option of each speech.
		var best [n + 2][options]int32
		for i := range best {
			for k := range best[i] {
				best[i][k] = lowest
			}
		}
		var chain [n + 2]int
		var try func(i int, score int32)
		try = func(i int, score int32) {
			if i == n+2 {
				for j, k := range chain {
					best[j][k] = max(best[j][k], score)
				}
				return
			}
			g, p, q := &r.stages[i], &r.stages[i-1], &r.stages[i-2]
			for k := range g.n {
				chain[i] = k
				o := g.options[k]
				try(i+1, score+o.score+g.steps[step(q.options[chain[i-2]].entity, p.options[chain[i-1]].entity, o.entity)])
			}
		}
		try(2, 0)
		r.search(0)
		for i := range r.speeches {
			s, g := &r.speeches[i], &r.stages[i+2]
			top, second := int32(lowest), int32(lowest)
			for k := range g.n {
				if b := best[i+2][k]; b > top {
					top, second = b, top
				} else if b > second {
					second = b
				}
			}
			if top == second {
				continue // either will do
			}
			for k := range g.n {
				if best[i+2][k] == top && s.chosen != g.options[k].entity {
					t.Fatalf("speech %d: option %d is chosen, and the best chain has %d", i, s.chosen, g.options[k].entity)
				}
			}
			if g.n > 1 && s.margin != top-second {
				t.Fatalf("speech %d: the margin is %d, want %d", i, s.margin, top-second)
			}
		}
	}
}

// TestStretches checks that a dialogue of many stretches is decided to its end, and that who speaks is carried from one to the
// next.
func TestStretches(t *testing.T) {
	text := "Tove looked at Anselm.\n\n<\"You are late,\"> said [Tove].\n\n<\"I am,\"> said [Anselm].\n\n"
	for range maxStretch / 4 {
		text += "<\"Are you?\"> said [Tove].\n\n<\"It is late.\">\n\n<\"It is.\">\n\n<\"So?\"> said [Anselm].\n\n"
	}
	x, claims := read(text)
	new(Resolver).Resolve(lexicon.Get(), &x.Text, &x.Tagger, claims)
	for i, c := range claims {
		if want := [2]string{"Tove", "Anselm"}[i%2]; c.Name != want {
			t.Fatalf("claim %d of %d is given to %q, want %q", i, len(claims), c.Name, want)
		}
	}
}

// TestWeights checks that the embedded weights have the size that the features have, and that a file is read as it was written.
func TestWeights(t *testing.T) {
	for pass, w := range embedded() {
		if len(w) != NumWeights {
			t.Errorf("pass %d has %d weights, want %d", pass, len(w), NumWeights)
		}
	}
	w := Weights{make([]int16, NumWeights), make([]int16, NumWeights)}
	w[0][0], w[0][1], w[1][0], w[1][NumWeights-1] = 1, -2, 300, -300
	data := w.Sections()[0].Data
	if want := "\x01\x00\xfe\xff"; data[:4] != want {
		t.Errorf("1 and -2 are written as %q, want %q", data[:4], want)
	}
	file, err := model.Append(nil, w.Sections()...)
	if err != nil {
		t.Fatal(err)
	}
	f, err := model.Read(string(file))
	if err != nil {
		t.Fatal(err)
	}
	got, err := Decode(f)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(&w, got); diff != "" {
		t.Errorf("what was written is read otherwise (-want +got):\n%s", diff)
	}
}
