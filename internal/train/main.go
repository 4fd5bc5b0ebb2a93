// Train makes sayso's lexicons from the corpora: the tags and lemmas of words, which tag follows which, and how often
// each cue, in each construction, was an attribution.
//
//	go run ./internal/train -shared ../shared
//
// It writes internal/lexicon/words.tsv, tags.tsv and cues.tsv, and takes a few seconds. The same corpora give the same
// bytes.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/sayso-go/sayso/internal/lexicon"
)

func main() {
	shared := flag.String("shared", "../shared", "`folder` that holds corpora")
	out := flag.String("out", "internal/lexicon", "`folder` to write to")
	flag.Parse()
	corpora := filepath.Join(*shared, "corpora")
	err := train(corpora, *out)
	if err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func train(corpora, out string) error {
	words, tags, err := countWords(corpora)
	if err != nil {
		return err
	}
	// Which quotations are speech, and so what the candidates are, depends a little on what the cues are: the second
	// count is over the candidates that the first one leads to.
	cues := ""
	for range 2 {
		if cues, err = countCues(corpora, lexicon.Decode(words, tags, cues)); err != nil {
			return err
		}
	}
	for _, t := range []struct{ name, columns, body string }{
		{"words.tsv", "form, log2 of its count, lemma as a verb, lemma as a noun, tags in thousandths; ~ before an ending of unknown words", words},
		{"tags.tsv", "tag, its share of all words in millionths, what follows it in ten-thousandths", tags},
		{"cues.tsv", "lemma (* any other), class, hundredths of the candidates in each frame that were attributions; @, factor, class, by how many thousandths each value multiplies the odds", cues},
	} {
		if err := writeTable(out, t.name, t.columns, t.body); err != nil {
			return err
		}
	}
	return nil
}
