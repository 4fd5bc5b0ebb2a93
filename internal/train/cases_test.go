package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/quote"
)

func TestOwnCases(t *testing.T) {
	const head = "=== one\nreason: r\nknown: k\n--- text\n"
	for _, test := range []struct {
		name, reason string
		file         string
		want         []string // of each article: name, text, and of each attribution source, cue and content
	}{
		{"claim", "spans are found by what is printed", head + "Ana said no.\n--- claims\nindirect | Ana | said | no => Ana | person\n",
			[]string{"case one", "Ana said no.", "Ana", "said", "no"}},
		{"occurrence", "#2 is the second", head + "no, Ana said no.\n--- claims\nindirect | Ana | said | no#2 => Ana | person\n",
			[]string{"case one", "no, Ana said no.", "Ana", "said", "no@13"}},
		{"none", "a text without claims teaches what is none", head + "It rained.\n--- claims\n", []string{"case one", "It rained."}},
		{"no cue", "PolNeAR has none without", head + "\"No.\"\n--- claims\ndirect | - | - | No. => ? | unknown\n", nil},
		{"colon", "PolNeAR has no transcripts", head + "ANA: No.\n--- claims\nindirect | ANA | : | No. => Ana | person\n", nil},
		{"nested", "PolNeAR leaves them out", head + "Ana said Ben claimed it.\n--- claims\nindirect | Ana | said | Ben claimed it => Ana | person\nindirect | Ben | claimed | it => Ben | person\n",
			[]string{"case one", "Ana said Ben claimed it.", "Ana", "said", "Ben claimed it"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "cases.txt")
			if err := os.WriteFile(path, []byte(test.file), 0o666); err != nil {
				t.Fatal(err)
			}
			var got []string
			if err := ownCases(path, func(a *article) {
				got = append(got, a.name, a.text)
				for _, at := range a.attributions {
					for _, spans := range [][]quote.Span{at.source, at.cue, at.content} {
						for _, s := range spans {
							f := s.In(a.text)
							if s.Start > 12 {
								f += "@13"
							}
							got = append(got, f)
						}
					}
				}
			}); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", test.reason, diff)
			}
		})
	}
	for _, file := range []string{"", "=== one\nno text\n", head + "Ana said no.\n--- claims\nindirect | Ben | said | no => Ben | person\n"} {
		path := filepath.Join(t.TempDir(), "cases.txt")
		if file != "" {
			if err := os.WriteFile(path, []byte(file), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		if err := ownCases(path, func(*article) {}); err == nil {
			t.Errorf("%q is no error", file)
		}
	}
}
