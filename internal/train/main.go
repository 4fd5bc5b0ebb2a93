// Train makes sayso's lexicon and weights from the corpora: the tags and lemmas of words, how often each word was part of a
// cue, and what the tagger, the parser, the claim stage and the speakers of dialogues have learned.
//
//	go run ./internal/train -shared ../shared
//	go run ./internal/train -only claims
//
// The parts are tables, which are internal/lexicon/words.tsv, tags.tsv and cues.tsv and take a few seconds; syntax,
// which is internal/model/syntax.bin and takes four minutes; claims, which is internal/model/claim.bin, is learned
// from our own cases in attribution/testdata and from sentences made of others (reword.go) too, and takes nine, most
// of them for eight more parsers; and speakers, which is internal/model/speaker.bin and takes four. Each part uses
// what the program at hand has embedded of the others, so after a change to the words the weights are to be made
// anew, and then the tables of cues, which are counted with the new tags: run the parts one by one, or all of them
// twice. The same corpora and program give the same bytes.
//
// The part ablations writes nothing: it prints the figures of claims that were learned from less, for MODEL.md.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
)

func main() {
	shared := flag.String("shared", "../shared", "`folder` that holds corpora")
	out := flag.String("out", "internal/lexicon", "`folder` to write to")
	ours := flag.String("cases", "attribution/testdata/cases.txt,attribution/testdata/dense.txt",
		"`files` with our own annotated texts, separated by commas, from which claims are learned as well")
	models := flag.String("models", "internal/model", "`folder` to write weights to")
	only := flag.String("only", "tables,syntax,tables,claims,speakers", "`parts` to train, in order, separated by commas")
	flag.Parse()
	corpora := filepath.Join(*shared, "corpora")
	err := os.MkdirAll(*models, 0o777) // before the work, not after it
	for part := range strings.SplitSeq(*only, ",") {
		switch {
		case err != nil:
		case part == "tables":
			err = train(corpora, *out)
		case part == "syntax":
			err = writeSyntax(corpora, *models)
		case part == "claims":
			err = writeClaims(corpora, *ours, *models)
		case part == "speakers":
			err = writeSpeakers(corpora, *models)
		case part == "ablations":
			err = ablations(corpora, *ours)
		default:
			err = fmt.Errorf("there is no part %q", part)
		}
	}
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
	cues, err := countCues(corpora, lexicon.Decode(words, tags, ""), nil)
	if err != nil {
		return err
	}
	for _, t := range []struct{ name, columns, body string }{
		{"words.tsv", "form, log2 of its count, lemma as a verb, lemma as a noun, tags in thousandths; ~ before an ending of unknown words", words},
		{"tags.tsv", "tag, its share of all words in millionths, what follows it in ten-thousandths", tags},
		{"cues.tsv", "lemma, class, in how many of a hundred cases it was part of a cue", cues},
	} {
		if err := writeTable(out, t.name, t.columns, t.body); err != nil {
			return err
		}
	}
	return nil
}

// writeSyntax trains the tagger and the parser and writes their weights.
func writeSyntax(corpora, out string) error {
	m, err := trainSyntax(corpora, nil, shipped)
	if err != nil {
		return err
	}
	return writeModel(filepath.Join(out, "syntax.bin"), m.Sections())
}
