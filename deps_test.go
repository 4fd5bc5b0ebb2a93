package sayso_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/sayso-go/sayso"

// deps says which packages of this module, and which of other modules, the code of each package may import. It is a statement
// of policy: imports point one way, from text to claims, and nothing but x/text comes from outside. Tests may import more.
//
// Don't change it to make a build pass.
var deps = map[string]string{
	".":                  ``,
	"internal/swar":      ``,
	"internal/paragraph": `internal/swar`,
	"quote":              `internal/paragraph internal/swar golang.org/x/text/language`,
	"normalize":          `quote golang.org/x/text/cases golang.org/x/text/unicode/norm`,

	"internal/token":   `quote internal/paragraph`,
	"internal/lexicon": ``,
	"internal/model":   ``,
	"internal/syntax":  `internal/lexicon internal/model internal/token`,
	"internal/claim":   `internal/lexicon internal/model internal/syntax internal/token`,
	"internal/entity":  `internal/lexicon internal/model internal/syntax internal/token`,
	"attribution":      `quote internal/claim internal/entity internal/lexicon internal/syntax internal/token`,

	"internal/cases":    `quote`, // our own annotated texts: imported by tests and by internal/train
	"internal/casetest": ``,      // imported by tests alone

	"cmd/sayso":      `attribution normalize quote`,
	"internal/train": `quote internal/cases internal/claim internal/entity internal/lexicon internal/model internal/syntax internal/token`,
}

// programs may reach outside: files, the clock, the network. Libraries are pure.
var programs = []string{"cmd/sayso", "internal/train"}

// impure are the packages of the standard library that no library here may import, and those below them: what they are for is
// against the law of purity, or hides what a program costs.
var impure = []string{"net", "os", "io/ioutil", "syscall", "time", "math/rand", "crypto/rand", "log", "flag", "plugin", "runtime",
	"reflect", "unsafe", "C"}

// low are the packages of the standard library that the stages from text to claims may import, so that a program that only wants
// quotations links little.
var low = map[string]string{
	"internal/swar":      ``,
	"internal/paragraph": `strings unicode unicode/utf8`,
	"internal/token":     `math strings unicode unicode/utf8`,
	"internal/syntax":    `math math/bits slices sync encoding/binary cmp unicode unicode/utf8`,
}

// TestDeps tests the policy above on what the files say, whatever system they are for.
func TestDeps(t *testing.T) {
	found := map[string]bool{}
	for dir, imports := range packages(t) {
		found[dir] = true
		allowed, ok := deps[dir]
		if !ok {
			t.Errorf("the package %s is in no line of the policy", dir)
			continue
		}
		for imp, file := range imports {
			own, isOwn := strings.CutPrefix(imp, module+"/")
			switch {
			case isOwn:
				if !slices.Contains(strings.Fields(allowed), own) {
					t.Errorf("%s: %s may not import %s", file, dir, own)
				}
			case strings.Contains(strings.Split(imp, "/")[0], "."):
				if !slices.Contains(strings.Fields(allowed), imp) {
					t.Errorf("%s: %s may not import %s", file, dir, imp)
				}
			default:
				if std, ok := low[dir]; ok && !slices.Contains(strings.Fields(std), imp) {
					t.Errorf("%s: %s may import no more of the standard library than %s, and not %s", file, dir, std, imp)
				}
				if !slices.Contains(programs, dir) && slices.ContainsFunc(impure, func(p string) bool {
					return imp == p || strings.HasPrefix(imp, p+"/")
				}) {
					t.Errorf("%s: a library may not import %s", file, imp)
				}
			}
		}
	}
	for dir := range deps {
		if !found[dir] {
			t.Errorf("the policy has a line for %s, which is no package", dir)
		}
	}
}

// TestDepsPolicy tests the policy itself: nothing imports a program, packages import each other in one direction, and outside
// there is golang.org/x/text alone.
func TestDepsPolicy(t *testing.T) {
	const (
		white = iota
		grey  // under way
		black // has no cycle below it
	)
	state := map[string]int{}
	var visit func(dir string)
	visit = func(dir string) {
		switch state[dir] {
		case black:
			return
		case grey:
			t.Errorf("%s imports itself in a roundabout way", dir)
			return
		}
		state[dir] = grey
		for _, imp := range strings.Fields(deps[dir]) {
			if strings.Contains(strings.Split(imp, "/")[0], ".") {
				if !strings.HasPrefix(imp, "golang.org/x/text/") {
					t.Errorf("%s may import %s, which is a new dependency", dir, imp)
				}
				continue
			}
			if _, ok := deps[imp]; !ok || slices.Contains(programs, imp) || imp == "." {
				t.Errorf("%s may import %s, which is no package for others", dir, imp)
			}
			visit(imp)
		}
		state[dir] = black
	}
	for dir := range deps {
		visit(dir)
	}
}

// packages returns, for each folder of the module with code that is no test, what is imported there and by which file. Nested
// modules, testdata and hidden folders are no part of the module.
func packages(t *testing.T) map[string]map[string]string {
	t.Helper()
	out := map[string]map[string]string{}
	files := token.NewFileSet()
	err := fs.WalkDir(os.DirFS("."), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if base := d.Name(); name != "." && (base == "testdata" || base == "vendor" || base[0] == '.' || base[0] == '_') {
				return fs.SkipDir
			}
			if _, err := os.Stat(filepath.Join(filepath.FromSlash(name), "go.mod")); err == nil && name != "." {
				return fs.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") || strings.ContainsAny(d.Name()[:1], "._") {
			return nil
		}
		f, err := parser.ParseFile(files, filepath.FromSlash(name), nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		dir := path.Dir(name)
		if out[dir] == nil {
			out[dir] = map[string]string{}
		}
		for _, spec := range f.Imports {
			imp, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			out[dir][imp] = name
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
