package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/quote"
)

// TestTables makes the tables again: a change to the tokens, the tagger or the candidates is a change to them.
func TestTables(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: making the tables takes a few seconds")
	}
	corpora := corporaOrSkip(t)
	out := t.TempDir()
	if err := train(corpora, out); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"words.tsv", "tags.tsv", "cues.tsv"} {
		got, err := os.ReadFile(filepath.Join(out, name))
		if err != nil {
			t.Fatal(err)
		}
		want, err := os.ReadFile(filepath.Join("..", "lexicon", name))
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Equal(got, want) {
			continue
		}
		g, w := bytes.SplitAfter(got, []byte("\n")), bytes.SplitAfter(want, []byte("\n"))
		for i := range min(len(g), len(w)) {
			if !bytes.Equal(g[i], w[i]) && i > 2 { // the first lines hold the size and the checksum
				t.Errorf("%s is stale: line %d is %q and would be %q; run go run ./internal/train", name, i+1, cut(w[i]), cut(g[i]))
				break
			}
		}
		if len(g) != len(w) {
			t.Errorf("%s is stale: it has %d lines and would have %d; run go run ./internal/train", name, len(w), len(g))
		}
		if !t.Failed() {
			t.Errorf("%s is stale: run go run ./internal/train", name)
		}
	}
}

// cut returns the beginning of a line.
func cut(line []byte) []byte { return line[:min(len(line), 80)] }

func TestTrainWithoutCorpora(t *testing.T) {
	if err := train(t.TempDir(), t.TempDir()); err == nil {
		t.Error("training on no corpora reports no error")
	}
}

func TestSentences(t *testing.T) {
	for _, test := range []struct{ name, reason, text, want string }{
		{"plain", "form, lemma and the tag of the fifth column",
			"# text = Boats sank\n1\tBoats\tboat\tNOUN\tNNS\t_\t2\tnsubj\t_\t_\n2\tsank\tsink\tVERB\tVBD\t_\t0\troot\t_\t_\n\n",
			"Boats boat NNS, sank sink VBD"},
		{"two sentences", "a blank line ends one, several do too",
			"1\tGo\tgo\t_\tVB\t_\t_\t_\t_\t_\n\n\n1\tStay\tstay\t_\tVB\t_\t_\t_\t_\t_\n\n",
			"Go go VB; Stay stay VB"},
		{"no blank line at the end", "the last sentence counts all the same",
			"1\tGo\tgo\t_\tVB\t_\t_\t_\t_\t_\n", "Go go VB"},
		{"ranges", "a word that stands for several, and one that isn't printed, are none",
			"1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tdo\tdo\t_\tVBP\t_\t_\t_\t_\t_\n2\tn't\tnot\t_\tRB\t_\t_\t_\t_\t_\n2.1\tgo\tgo\t_\tVB\t_\t_\t_\t_\t_\n\n",
			"do do VBP, n't not RB"},
		{"Treebank marks", "brackets and quotes have names there",
			"1\t-LRB-\t-LRB-\t_\t-LRB-\t_\t_\t_\t_\t_\n2\t``\t``\t_\t``\t_\t_\t_\t_\t_\n\n",
			"( -LRB- -LRB-, \" `` ``"},
		{"unknown tags", "words without a tag of the Penn Treebank are left out, and a hyphen's tag is that of a dash",
			"1\tx\tx\t_\tFOO\t_\t_\t_\t_\t_\n2\t-\t-\t_\tHYPH\t_\t_\t_\t_\t_\n3\ty\ty\t_\t_\t_\t_\t_\t_\t_\n\n", "- - :"},
		{"short lines", "what isn't ten columns is no word", "1\tx\tx\t_\tNN\n\n", ""},
		{"empty", "no sentences", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			if test.reason == "" {
				t.Error("a case needs a reason")
			}
			path := filepath.Join(t.TempDir(), "x.conllu.gz")
			writeGzip(t, path, test.text)
			var got []string
			err := sentences(path, func(s []word) {
				var words []string
				for _, w := range s {
					words = append(words, w.form+" "+w.lemma+" "+w.tag.String())
				}
				got = append(got, strings.Join(words, ", "))
			})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, strings.Join(got, "; ")); diff != "" {
				t.Errorf("sentences (-want +got):\n%s", diff)
			}
		})
	}
}

func writeGzip(t *testing.T, path, text string) {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write([]byte(text))
	w.Close()
	writeFile(t, path, b.String())
}

func TestSentencesErrors(t *testing.T) {
	dir := t.TempDir()
	plain, short := filepath.Join(dir, "plain.gz"), filepath.Join(dir, "short.gz")
	if err := os.WriteFile(plain, []byte("1\tGo\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	writeGzip(t, short, strings.Repeat("1\tGo\tgo\t_\tVB\t_\t_\t_\t_\t_\n\n", 1000))
	data, err := os.ReadFile(short)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(short, data[:len(data)/2], 0o666); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{filepath.Join(dir, "none.gz"), plain, short} {
		err := sentences(path, func([]word) {})
		if err == nil || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: the error is %v, want one that names the file", filepath.Base(path), err)
		}
	}
}

// TestCountWords counts a treebank of a few sentences.
func TestCountWords(t *testing.T) {
	dir := t.TempDir()
	line := func(form, lemma, tag string) string {
		return "1\t" + form + "\t" + lemma + "\t_\t" + tag + "\t_\t_\t_\t_\t_\n"
	}
	say := line("Boats", "boat", "NNS") + line("claim", "claim", "VBP") + line("claim", "claim", "NN") + line("’s", "'s", "POS") + line(".", ".", ".") + "\n"
	writeGzip(t, filepath.Join(dir, "ud-ewt/train.conllu.gz"), strings.Repeat(say, 3))
	writeGzip(t, filepath.Join(dir, "ud-gum/train.conllu.gz"), line("the", "the", "DT")+line("claim", "claim", "NN")+line("once", "once", "RB")+"\n")
	writeGzip(t, filepath.Join(dir, "polnear-silver/train.conllu.gz"), line("the", "the", "DT")+"\n")
	words, tags, err := countWords(dir)
	if err != nil {
		t.Fatal(err)
	}
	// The capital of a sentence's first word, a full stop and what was seen once are not counted.
	want := "'s\t2\t\t\tPOS:1000\nclaim\t3\tclaim\tclaim\tNN:571\tVBP:428\nthe\t1\t\t\tDT:1000\n"
	if diff := cmp.Diff(want, words); diff != "" {
		t.Errorf("words (-want +got):\n%s", diff)
	}
	lines := strings.Split(tags, "\n")
	for _, want := range []string{"NN\t210526\tPOS:7500\tRB:2500", "NNS\t157894\tVBP:10000", "START\t1\tDT:4000\tNNS:6000"} {
		if !slices.Contains(lines, want) {
			t.Errorf("the tags have no line %q:\n%s", want, tags)
		}
	}
	l := lexicon.Decode(words, tags, "")
	if w := l.Find("claim"); w == 0 || l.Entries[w].Tags[0] != lexicon.NN || l.Entries[w].Verb != w {
		t.Errorf("the lexicon has %+v for claim", l.Entries[w])
	}
}

// TestRead reads an annotated text of our own. Brat counts code points: the É and the marks have several bytes each.
func TestRead(t *testing.T) {
	const text = "Élan “sank”, Ida said. “No.”"
	span := func(s string) []quote.Span {
		i := strings.Index(text, s)
		return []quote.Span{{Start: i, End: i + len(s)}}
	}
	ann := strings.Join([]string{
		"T1\tSource 13 16\tIda",
		"T2\tCue 17 21\tsaid",
		"T3\tContent 0 11;23 28\tÉlan “sank” “No.”",
		"T4\tContent 5 11\t“sank”",
		"E1\tAttribution:T9 Source:T1 Cue:T2 Content:T3",
		"E2\tAttribution:T9 Content2:T4 Source2:T1",
		"E3\tAttribution:T9 Source:T1 Cue:T2", // nothing is attributed
		"E4\tAttribution:T9 Content:T7",       // T7 doesn't exist
		"T5\tContent 99 120\tbeyond the text", // and so has no span
		"T6\tContent 7 3\tfrom behind",
		"T8\tContent x y\tno numbers",
		"E5\tContent:T5 Content:T6 Content:T8",
		"#1\tAnnotatorNotes T1\tThe mayor of Dun", "A1\tNested T1", "", "T", "E6",
	}, "\r\n")
	a := &article{text: text}
	if err := a.read([]byte(ann)); err != nil {
		t.Fatal(err)
	}
	want := []annotation{
		{source: span("Ida"), cue: span("said"), content: append(span("Élan “sank”"), span("“No.”")...)},
		{source: span("Ida"), content: span("“sank”")},
	}
	if diff := cmp.Diff(want, a.attributions, cmp.AllowUnexported(annotation{})); diff != "" {
		t.Errorf("attributions (-want +got):\n%s", diff)
	}
}

// TestArticles tests which articles a split has: an article of train stands for each of its annotators, one of another split
// for the first.
func TestArticles(t *testing.T) {
	dir := t.TempDir()
	const ann = "T1\tContent 0 2\tGo\nE1\tContent:T1\n"
	for _, split := range []string{"train", "dev"} {
		write := func(name, text string) { writeFile(t, filepath.Join(dir, "polnear/data", split, name), text) }
		write("text/b.txt", "Go.")
		write("text/a.txt", "Go on.")
		write("text/unread.txt", "Nobody annotated this.")
		write("attributions/b_1000.ann", ann)
		write("attributions/b_2000.ann", ann+"E2\tContent:T1\n") // by a second annotator
		write("attributions/a_2000.ann", ann)
		write("attributions/a_b_1000.ann", ann+"E2\tContent:T1\nE3\tContent:T1\n") // of another article
	}
	for split, want := range map[string][]string{
		"train": {"a: Go on. 1", "b: Go. 1", "b: Go. 2"},
		"dev":   {"a: Go on. 1", "b: Go. 1"},
	} {
		var got []string
		err := articles(dir, split, func(a *article) {
			got = append(got, fmt.Sprintf("%s: %s %d", a.name, a.text, len(a.attributions)))
		})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("articles of %s (-want +got):\n%s", split, diff)
		}
	}
	if err := articles(dir, "test", func(*article) {}); err == nil {
		t.Error("a split that isn't there is no error")
	}
}

func writeFile(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}
