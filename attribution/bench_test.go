package attribution

import (
	"os"
	"path/filepath"
	"testing"
)

// articles returns the texts of ../testdata.
func articles(tb testing.TB) map[string]string {
	tb.Helper()
	paths, err := filepath.Glob("../testdata/*.txt")
	if err != nil || len(paths) == 0 {
		tb.Fatalf("no articles in ../testdata: %v", err)
	}
	texts := map[string]string{}
	for _, p := range paths {
		b, err := os.ReadFile(p)
		if err != nil {
			tb.Fatal(err)
		}
		texts[filepath.Base(p[:len(p)-len(".txt")])] = string(b)
	}
	return texts
}

// BenchmarkExtract measures a kept Extractor in its append form, over each article and over all of them together.
func BenchmarkExtract(b *testing.B) {
	texts := articles(b)
	all := ""
	for _, t := range texts {
		all += t + "\n\n"
	}
	texts["all"] = all
	for _, name := range []string{"worldnews", "court", "novel", "all"} {
		b.Run(name, func(b *testing.B) {
			text := texts[name]
			var x Extractor
			claims := x.Append(nil, text)
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				claims = x.Append(claims[:0], text)
			}
		})
	}
}

// BenchmarkExtractFunc measures a call without an Extractor of its own.
func BenchmarkExtractFunc(b *testing.B) {
	text := articles(b)["worldnews"]
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Extract(text)
	}
}
