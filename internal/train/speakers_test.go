package main

import (
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/internal/entity"
)

// writeNovel writes a novel in PDNC's layout. Its quotations are {speaker, kind, text}.
func writeNovel(t *testing.T, corpora, name, text, characters string, quotations [][3]string) {
	t.Helper()
	dir := filepath.Join(corpora, "pdnc/data", name)
	if err := os.MkdirAll(dir, 0o777); err != nil {
		t.Fatal(err)
	}
	var rows strings.Builder
	rows.WriteString("quoteID,quoteByteSpans,speaker,quoteType\n")
	from := 0
	for i, q := range quotations {
		at := strings.Index(text[from:], q[2])
		if at < 0 {
			t.Fatalf("%q is not in the text after byte %d", q[2], from)
		}
		from += at
		start := len([]rune(text[:from])) // PDNC counts runes
		fmt.Fprintf(&rows, "Q%d,\"[[%d, %d]]\",%s,%s\n", i, start, start+len([]rune(q[2])), q[0], q[1])
		from += len(q[2])
	}
	for file, s := range map[string]string{"novel_text.txt": text, "quotation_info.csv": rows.String(), "character_info.csv": characters} {
		if err := os.WriteFile(filepath.Join(dir, file), []byte(s), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

const twoCharacters = "Main Name,Aliases,Category\nTove Lund,\"{'Tove', \"\"Mrs. D'Orre\"\"}\",major\nA Guard,{'Guard'},minor\n"

func TestNovels(t *testing.T) {
	dir := t.TempDir()
	writeNovel(t, dir, "Ferry", "Blåe \"Come,\" said Tove. \"Halt!\" cried the guard.", twoCharacters,
		[][3]string{{"Tove Lund", "Explicit", "Come,"}, {"A Guard", "Explicit", "Halt!"}, {"_unknowable", "Implicit", "guard"}})
	got, err := novels(dir)
	if err != nil {
		t.Fatal(err)
	}
	type row struct {
		Text, Kind string
		Names      []string
		Minor      bool
	}
	var rows []row
	for _, q := range got[0].quotations {
		rows = append(rows, row{q.content[0].In(got[0].text), q.kind, q.names, q.minor})
	}
	want := []row{
		{"Come,", "Explicit", []string{"Tove Lund", "Tove", "Mrs. D'Orre"}, false},
		{"Halt!", "Explicit", []string{"A Guard", "Guard"}, true},
		{"guard", "Implicit", []string{"_unknowable"}, false},
	}
	if diff := cmp.Diff(want, rows); diff != "" || got[0].name != "Ferry" {
		t.Errorf("novel %q (-want +got):\n%s", got[0].name, diff)
	}
	if _, err := novels(t.TempDir()); err == nil {
		t.Error("no novels are no error")
	}
}

func TestSpeaks(t *testing.T) {
	nobody := entity.LessonOption{Entity: -1}
	tove, guard := entity.LessonOption{Entity: 0, Names: []string{"Mrs. Lund", "Tove"}}, entity.LessonOption{Entity: 1, Names: []string{"the\nGuard"}}
	me := entity.LessonOption{Entity: 2, Narrator: true}
	for _, test := range []struct {
		name, reason string
		q            quotation
		options      []entity.LessonOption
		right        []bool
		known        bool
	}{
		{"reported", "the name that is reported counts", quotation{names: []string{"Mrs. Lund"}}, []entity.LessonOption{nobody, tove}, []bool{false, true}, true},
		{"called", "where no reported name is right, one that the text uses counts", quotation{names: []string{"Tove Lund", "Tove"}}, []entity.LessonOption{nobody, tove}, []bool{false, true}, true},
		{"article and line", "an article and a line's end do not count", quotation{names: []string{"Guard"}}, []entity.LessonOption{nobody, guard}, []bool{false, true}, true},
		{"narrator", "the narrator needs no name", quotation{names: []string{"Nils", "_narr"}}, []entity.LessonOption{nobody, tove, me}, []bool{false, false, true}, true},
		{"minor", "a minor character without a name is nobody", quotation{names: []string{"A Clerk"}, minor: true}, []entity.LessonOption{nobody, tove}, []bool{true, false}, false},
		{"major", "a major character whose name was not found teaches nothing", quotation{names: []string{"Anselm"}}, []entity.LessonOption{nobody, tove}, nil, false},
		{"named by another", "a name that is somebody else's teaches nothing", quotation{names: []string{"A Clerk"}, minor: true}, []entity.LessonOption{tove}, nil, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			right, known := test.q.speaks(test.options)
			if diff := cmp.Diff(test.right, right); diff != "" || known != test.known {
				t.Errorf("%s: known %v, want %v (-want +got):\n%s", test.reason, known, test.known, diff)
			}
		})
	}
}

// TestExpect compares the forward-backward algorithm with a sum over all chains.
func TestExpect(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	const n = 5
	for range 50 {
		m := &chains{w: make([]float64, entity.NumWeights), squares: make([]float64, entity.NumWeights)}
		for i := range m.w[:64] {
			m.w[i] = rng.NormFloat64()
		}
		feature := func() []uint16 { return []uint16{uint16(rng.IntN(64))} }
		var lessons []entity.Lesson
		var answers []answer
		for range n {
			l := entity.Lesson{Options: []entity.LessonOption{{Entity: -1, Features: feature()}}}
			for e := range 1 + rng.IntN(2) {
				l.Options = append(l.Options, entity.LessonOption{Entity: int32(e), Features: feature()})
			}
			for k := range l.Steps {
				l.Steps[k] = feature()
			}
			a := answer{}
			if rng.IntN(2) == 0 {
				a.right = make([]bool, len(l.Options))
				a.right[rng.IntN(len(a.right))] = true
			}
			lessons, answers = append(lessons, l), append(answers, a)
		}
		for _, given := range [][]answer{nil, answers} {
			want := make([][]float64, n)
			for i := range want {
				want[i] = make([]float64, len(lessons[i].Options))
			}
			total := 0.0
			var chain [n]int
			entityOf := func(i int) int32 {
				if i < 0 {
					return -1
				}
				return lessons[i].Options[chain[i]].Entity
			}
			var try func(i int, p float64)
			try = func(i int, p float64) {
				if i == n {
					total += p
					for j, k := range chain {
						want[j][k] += p
					}
					return
				}
				for k, o := range lessons[i].Options {
					if given != nil && given[i].right != nil && !given[i].right[k] {
						continue
					}
					chain[i] = k
					score := m.score(o.Features)
					if i > 0 {
						score += m.score(lessons[i].Steps[step(entityOf(i-2), entityOf(i-1), o.Entity)])
					}
					try(i+1, p*math.Exp(score))
				}
			}
			try(0, 1)
			got := m.expect(lessons, given)
			for i := range want {
				for k := range want[i] {
					if w := want[i][k] / total; math.Abs(got.options[i][k]-w) > 1e-9 {
						t.Fatalf("option %d of speech %d has probability %v, want %v", k, i, got.options[i][k], w)
					}
				}
			}
		}
	}
}

// TestLearnSpeakers checks that turns are learned from novels in which two people take them.
func TestLearnSpeakers(t *testing.T) {
	dir := t.TempDir()
	characters := "Main Name,Aliases,Category\nTove,{'Tove'},major\nAnselm,{'Anselm'},major\n"
	for n := range 3 {
		text := ""
		var quotations [][3]string
		say := func(who, kind, words, rest string) {
			text += "\"" + words + "\"" + rest + "\n\n"
			quotations = append(quotations, [3]string{who, kind, words})
		}
		for i := range 20 {
			say("Tove", "Explicit", fmt.Sprintf("Gate %d is shut,", i), " said Tove.")
			say("Anselm", "Explicit", fmt.Sprintf("So is gate %d,", i+1), " said Anselm.")
			say("Tove", "Implicit", fmt.Sprintf("Then we wait %d days.", i+2), "")
			say("Anselm", "Implicit", fmt.Sprintf("Or %d.", i+3), "")
		}
		writeNovel(t, dir, fmt.Sprintf("Gates%d", n), text, characters, quotations)
	}
	ns, err := novels(dir)
	if err != nil {
		t.Fatal(err)
	}
	var ds []copies
	for _, n := range ns {
		ds = append(ds, copies{readDialogue(n)})
	}
	w := learnSpeakers(ds[:2])
	if diff := cmp.Diff(w, learnSpeakers(ds[:2])); diff != "" {
		t.Error("two trainings have different weights")
	}
	unseen := learnUnseen(ds[:2])
	for k := range unseen {
		var others copies
		for i := range 2 {
			if i != k {
				others = append(others, ds[i]...)
			}
		}
		if diff := cmp.Diff(learnChains(others), unseen[k]); diff != "" {
			t.Errorf("the weights of part %d are not those of the others", k)
		}
	}
	figures := newTally()
	figures.count(ds[2][0], w)
	if got, want := figures.String(), "Explicit 100.0 of 40, Anaphoric 0.0 of 0, Implicit 100.0 of 40"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
