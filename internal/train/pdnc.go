package main

import (
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/sayso-go/sayso/quote"
)

// A novel of PDNC.
type novel struct {
	name       string
	text       string
	quotations []quotation
	excerpt    bool
}

// A quotation of a novel, with the names of its speaker; its spans are bytes.
type quotation struct {
	content []quote.Span
	kind    string // Explicit, Anaphoric or Implicit
	names   []string
	minor   bool // the speaker is a minor character, who may have no name
}

var (
	pdncNumber  = regexp.MustCompile(`\d+`)
	pdncLiteral = regexp.MustCompile(`'([^']*)'|"([^"]*)"`)
)

// novels reads the novels of PDNC in order of their names.
func novels(corpora string) ([]*novel, error) {
	dirs, err := filepath.Glob(filepath.Join(corpora, "pdnc/data/*"))
	if err != nil {
		return nil, err
	}
	slices.Sort(dirs)
	var out []*novel
	for _, dir := range dirs {
		text, err := os.ReadFile(filepath.Join(dir, "novel_text.txt"))
		if err != nil {
			return nil, err
		}
		n := &novel{name: filepath.Base(dir), text: string(text)}
		at := make([]int, 0, len(text)+1) // the spans count runes
		for i := range n.text {
			at = append(at, i)
		}
		at = append(at, len(text))
		names, minor := map[string][]string{}, map[string]bool{}
		characters, err := readRows(filepath.Join(dir, "character_info.csv"))
		if err != nil {
			return nil, err
		}
		for _, row := range characters {
			name := row["Main Name"]
			names[name] = []string{name}
			minor[name] = row["Category"] == "minor"
			for _, m := range pdncLiteral.FindAllStringSubmatch(row["Aliases"], -1) {
				names[name] = append(names[name], m[1]+m[2])
			}
		}
		rows, err := readRows(filepath.Join(dir, "quotation_info.csv"))
		if err != nil {
			return nil, err
		}
		for _, row := range rows {
			q := quotation{kind: row["quoteType"], names: names[row["speaker"]], minor: minor[row["speaker"]]}
			if q.names == nil {
				q.names = []string{row["speaker"]}
			}
			numbers := pdncNumber.FindAllString(row["quoteByteSpans"], -1)
			for i := 0; i+1 < len(numbers); i += 2 {
				a, _ := strconv.Atoi(numbers[i])
				b, _ := strconv.Atoi(numbers[i+1])
				if a > b || b >= len(at) {
					return nil, fmt.Errorf("%s: quotation %s ends after the text", n.name, row["quoteID"])
				}
				q.content = append(q.content, quote.Span{Start: at[a], End: at[b]})
			}
			if len(q.content) > 0 {
				n.quotations = append(n.quotations, q)
			}
		}
		out = append(out, n)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%s: no novels", filepath.Join(corpora, "pdnc"))
	}
	return out, nil
}

func readRows(path string) (out []map[string]string, err error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	rows, err := csv.NewReader(strings.NewReader(string(b))).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	for _, r := range rows[1:] {
		m := map[string]string{}
		for i, h := range rows[0] {
			m[h] = r[i]
		}
		out = append(out, m)
	}
	return out, nil
}

// excerpts returns the novel in runs of so many paragraphs, as somebody may read a chapter or a story: each a novel of its own, whose
// people are called by what is left of their names.
func (n *novel) excerpts(paragraphs int) (out []*novel) {
	called := n.called()
	start, count := 0, 0
	cut := func(end int) {
		x := &novel{name: fmt.Sprintf("%s[%d:%d]", n.name, start, end), text: n.text[start:end], excerpt: true}
		for _, q := range n.quotations {
			y := quotation{kind: q.kind, names: slices.Concat(q.names, called[q.names[0]]), minor: q.minor}
			for _, s := range q.content {
				if s.Start >= start && s.End <= end {
					y.content = append(y.content, quote.Span{Start: s.Start - start, End: s.End - start})
				}
			}
			if len(y.content) > 0 {
				x.quotations = append(x.quotations, y)
			}
		}
		out = append(out, x)
		start, count = end, 0
	}
	for _, m := range blankLine.FindAllStringIndex(n.text, -1) {
		if count++; count == paragraphs {
			cut(m[1])
		}
	}
	if count > paragraphs/2 {
		cut(len(n.text))
	}
	return out
}

var blankLine = regexp.MustCompile(`\n\s*\n`)

// called returns, by the first name of each speaker, the single words of its names that no other speaker bears.
func (n *novel) called() map[string][]string {
	bearers := map[string]map[string]bool{}
	for _, q := range n.quotations {
		for _, name := range q.names {
			for _, w := range strings.Fields(name) {
				if bearers[w] == nil {
					bearers[w] = map[string]bool{}
				}
				bearers[w][q.names[0]] = true
			}
		}
	}
	out := map[string][]string{}
	for w, names := range bearers {
		if len(names) > 1 || w[0] < 'A' || w[0] > 'Z' {
			continue
		}
		for name := range names {
			out[name] = append(out[name], w)
		}
	}
	for _, words := range out {
		slices.Sort(words)
	}
	return out
}
