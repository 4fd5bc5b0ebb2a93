package sayso_test

import (
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestPackageMaps checks that the comments of the two largest packages name the files of their folders: all of them, but for the
// file that the comment stands in, and no others.
func TestPackageMaps(t *testing.T) {
	for _, home := range []string{"internal/claim/claim.go", "internal/entity/entity.go"} {
		f, err := parser.ParseFile(token.NewFileSet(), home, nil, parser.ParseComments|parser.PackageClauseOnly)
		if err != nil {
			t.Fatal(err)
		}
		named := regexp.MustCompile(`\b[a-z]+\.go\b`).FindAllString(f.Doc.Text(), -1)
		files, err := filepath.Glob(filepath.Join(filepath.Dir(home), "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			file = filepath.Base(file)
			if i := slices.Index(named, file); i >= 0 {
				named = slices.DeleteFunc(named, func(s string) bool { return s == file })
			} else if !strings.HasSuffix(file, "_test.go") && file != filepath.Base(home) {
				t.Errorf("%s: the package comment doesn't say what %s is for", home, file)
			}
		}
		for _, file := range named {
			t.Errorf("%s: the package comment names %s, which is no file", home, file)
		}
	}
}

// TestLayout checks that the layout in README.md has a line for each package of the module, and each of its lines a folder.
func TestLayout(t *testing.T) {
	b, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, layout, _ := strings.Cut(string(b), "\n## Layout\n")
	layout, _, _ = strings.Cut(layout, "\n## ")
	listed := map[string]bool{".": true}
	for _, m := range regexp.MustCompile(`(?m)^    (\S+)/ `).FindAllStringSubmatch(layout, -1) {
		listed[m[1]] = true
		if d, err := os.Stat(filepath.FromSlash(m[1])); err != nil || !d.IsDir() {
			t.Errorf("the layout has %s, which is no folder", m[1])
		}
	}
	for dir := range deps {
		if !listed[dir] {
			t.Errorf("the layout has no line for %s", dir)
		}
	}
}
