package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"
	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/attribution"
)

func TestMain(m *testing.M) { ptest.Main(m) }

// TestPipeline runs the whole pipeline on the local runner: two texts and three lines in, three files out.
func TestPipeline(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"a.txt": `"The orchard is gone, all of it," Jovan Petrovic said on Monday. He said the new owner had promised to replant.`,
		"b.txt": "“[T]he orchard is gone – all of it,” said Dr. Jovan Petrović, a grower.",
		"c.jsonl": `{"id":"c1","text":"\"The orchard is gone,\" Jovan Petrovic said, \"all of it.\""}
not JSON
{"id":"c2"}

{"id":"c3","text":"Residents said the road was closed. \"No,\" said Ada Quist."}
`,
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	output := filepath.Join(dir, "out")
	p, s := beam.NewPipelineWithRoot()
	build(s, filepath.Join(dir, "*.txt"), filepath.Join(dir, "*.jsonl"), output)
	ptest.RunAndValidate(t, p)

	var claims []string
	for _, c := range read[Claim](t, output+"-claims.jsonl") {
		claims = append(claims, strings.Join([]string{filepath.Base(c.Document), c.Speaker, c.Kind, c.Form, strings.Join(c.Content, " | ")}, " / "))
	}
	if diff := cmp.Diff([]string{
		`a.txt / Jovan Petrovic / person / direct / "The orchard is gone, all of it,"`,
		`a.txt / Jovan Petrovic / person / indirect / the new owner had promised to replant`,
		`b.txt / Jovan Petrović / person / direct / “[T]he orchard is gone – all of it,”`,
		`c1 / Jovan Petrovic / person / direct / "The orchard is gone," | "all of it."`,
		`c3 / Ada Quist / person / direct / "No,"`,
		`c3 / Residents / group / indirect / the road was closed`,
	}, sorted(claims)); diff != "" {
		t.Errorf("claims (-want +got)\n%s", diff)
	}

	type group struct {
		Printed           []string
		Claims, Documents int
		Examples          []Claim
	}
	for name, want := range map[string][]string{
		"speakers":   {`Ada Quist / 1 in 1 / c3`, `Jovan Petrovic, Jovan Petrović / 4 in 3 / a.txt a.txt b.txt c1`},
		"quotations": {`"The orchard is gone, all of it,", "The orchard is gone," "all of it.", “[T]he orchard is gone – all of it,” / 3 in 3 / a.txt b.txt c1`},
	} {
		var got []string
		for _, g := range read[group](t, output+"-"+name+".jsonl") {
			var examples []string
			for _, c := range g.Examples {
				examples = append(examples, filepath.Base(c.Document))
			}
			got = append(got, fmt.Sprintf("%s / %d in %d / %s", strings.Join(g.Printed, ", "), g.Claims, g.Documents, strings.Join(examples, " ")))
		}
		if diff := cmp.Diff(want, sorted(got)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", name, diff)
		}
	}
}

// read returns the values in a file of JSON lines.
func read[T any](t *testing.T, name string) []T {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var out []T
	for line := range strings.Lines(string(b)) {
		var v T
		if err := json.Unmarshal([]byte(line), &v); err != nil {
			t.Fatalf("%v in %s", err, line)
		}
		out = append(out, v)
	}
	return out
}

// sorted returns s in order: that of what a pipeline writes is not fixed.
func sorted(s []string) []string {
	slices.Sort(s)
	return s
}

// TestMerge merges claims in several orders and groupings, which may make no difference.
func TestMerge(t *testing.T) {
	var parts []Group
	for i, printed := range []string{"Lund", "LUND", "Lund", "lund", "Lund", "Lund", "LUND"} {
		parts = append(parts, Group{
			Printed:   map[string]int{printed: 1},
			Claims:    1,
			Documents: 1,
			Examples:  []Claim{{Document: string(rune('g' - i)), Start: i}},
		})
	}
	want := Group{
		Printed:   map[string]int{"Lund": 4, "LUND": 2, "lund": 1},
		Claims:    7,
		Documents: 7,
		Examples:  []Claim{{Document: "a", Start: 6}, {Document: "b", Start: 5}, {Document: "c", Start: 4}, {Document: "d", Start: 3}, {Document: "e", Start: 2}},
	}
	fold := func(parts []Group) Group {
		var g Group
		for _, p := range parts {
			g = merge(g, p)
		}
		return g
	}
	backwards := slices.Clone(parts)
	slices.Reverse(backwards)
	for _, tt := range []struct {
		name, reason string
		got          Group
	}{
		{"Forwards", "one after another", fold(parts)},
		{"Backwards", "merging commutes", fold(backwards)},
		{"Halves", "merging is associative", merge(fold(parts[3:]), fold(parts[:3]))},
	} {
		if diff := cmp.Diff(want, tt.got); diff != "" {
			t.Errorf("%s: %s (-want +got)\n%s", tt.name, tt.reason, diff)
		}
	}
	if diff := cmp.Diff(Group{Printed: map[string]int{"Lund": 1}, Claims: 1, Documents: 1, Examples: []Claim{{Document: "g"}}}, parts[0]); diff != "" {
		t.Errorf("a group was changed by being merged (-want +got)\n%s", diff)
	}
}

func TestSpeakerKey(t *testing.T) {
	for _, tt := range []struct {
		name, reason string
		speaker      attribution.Speaker
		want         string
	}{
		{"Person", "titles and diacritics differ between documents", attribution.Speaker{Name: "Dr. Jovan Petrović", Named: true, Kind: attribution.Person}, "jovan petrovic"},
		{"Organization", "so do not only people", attribution.Speaker{Name: "Norges Bank", Named: true, Kind: attribution.Organization}, "norges bank"},
		{"Description", "another one in each document", attribution.Speaker{Name: "The contractor", Kind: attribution.Organization}, ""},
		{"DescriptionWithName", "and this one's name is not known", attribution.Speaker{Name: "A spokesman for Norges Bank", Kind: attribution.Person}, ""},
		{"Group", "however it is printed", attribution.Speaker{Name: "Residents", Kind: attribution.Group}, ""},
		{"Several", "each may speak alone elsewhere", attribution.Speaker{Name: "Ana Roth and Ben Lund", Named: true, Kind: attribution.Group}, ""},
		{"Nobody", "a claim may have no speaker", attribution.Speaker{}, ""},
	} {
		if got := speakerKey(tt.speaker); got != tt.want {
			t.Errorf("%s (%s): %q, want %q", tt.name, tt.reason, got, tt.want)
		}
	}
}

func TestQuoted(t *testing.T) {
	for _, tt := range []struct {
		name, reason string
		text         string
		want         []string
	}{
		{"Direct", "the marks are left to the key", `"It is on time," Lund said.`, []string{`"It is on time,"`}},
		{"Divided", "a cue within a quotation makes no two of it", `"It is," Lund said, "on time."`, []string{`"It is," "on time."`}},
		{"Mixed", "words around a quotation are the reporter's", `Lund said the "old bridge" was "as safe as houses" now.`, []string{`"old bridge"`, `"as safe as houses"`}},
		{"Indirect", "nothing is quoted", `Lund said the bridge was safe.`, nil},
	} {
		claims := attribution.Extract(tt.text)
		if len(claims) != 1 {
			t.Fatalf("%s: %d claims in %q", tt.name, len(claims), tt.text)
		}
		if diff := cmp.Diff(tt.want, quoted(tt.text, &claims[0])); diff != "" {
			t.Errorf("%s (%s): (-want +got)\n%s", tt.name, tt.reason, diff)
		}
	}
}
