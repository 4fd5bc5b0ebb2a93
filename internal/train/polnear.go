package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/sayso-go/sayso/quote"
)

// An annotation is an attribution of PolNeAR, its spans in bytes.
type annotation struct {
	source, cue, content []quote.Span
}

// An article of PolNeAR, as one annotator marked it.
type article struct {
	name         string
	text         string
	attributions []annotation
}

// articles calls f with each article of a split of PolNeAR, in order of their names; with those of train that several
// annotators marked, once for each.
func articles(corpora, split string, f func(*article)) error {
	root := filepath.Join(corpora, "polnear", "data", split)
	paths, err := filepath.Glob(filepath.Join(root, "text", "*.txt"))
	if err != nil {
		return err
	}
	if len(paths) == 0 {
		return fmt.Errorf("%s: no articles", root)
	}
	slices.Sort(paths)
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name := strings.TrimSuffix(filepath.Base(path), ".txt")
		entries, err := os.ReadDir(filepath.Join(root, "attributions"))
		if err != nil {
			return err
		}
		for _, e := range entries { // name_1234.ann, one for each annotator
			n := e.Name()
			if !strings.HasPrefix(n, name+"_") || len(n) != len(name)+len("_1234.ann") {
				continue
			}
			ann, err := os.ReadFile(filepath.Join(root, "attributions", n))
			if err != nil {
				return err
			}
			a := &article{name: name, text: string(text)}
			if err := a.read(ann); err != nil {
				return fmt.Errorf("%s: %w", n, err)
			}
			f(a)
			if split != "train" {
				break
			}
		}
	}
	return nil
}

// read reads brat's standoff lines, whose offsets count code points.
func (a *article) read(ann []byte) error {
	offsets := make([]int, 0, len(a.text)+1)
	for i := range a.text {
		offsets = append(offsets, i)
	}
	offsets = append(offsets, len(a.text))
	spans := map[string][]quote.Span{}
	for line := range bytes.Lines(ann) {
		col := strings.Split(strings.TrimRight(string(line), "\r\n"), "\t")
		if len(col) < 2 || col[0] == "" || col[0][0] != 'T' {
			continue
		}
		_, where, _ := strings.Cut(col[1], " ")
		for part := range strings.SplitSeq(where, ";") {
			from, to, _ := strings.Cut(part, " ")
			i, err := strconv.Atoi(from)
			j, err2 := strconv.Atoi(to)
			if err != nil || err2 != nil || i > j || j >= len(offsets) {
				continue
			}
			spans[col[0]] = append(spans[col[0]], quote.Span{Start: offsets[i], End: offsets[j]})
		}
	}
	for line := range bytes.Lines(ann) {
		col := strings.Split(strings.TrimRight(string(line), "\r\n"), "\t")
		if len(col) < 2 || col[0] == "" || col[0][0] != 'E' {
			continue
		}
		var at annotation
		for _, item := range strings.Fields(col[1]) {
			role, ref, _ := strings.Cut(item, ":")
			switch strings.TrimRight(role, "0123456789") {
			case "Source":
				at.source = append(at.source, spans[ref]...)
			case "Cue":
				at.cue = append(at.cue, spans[ref]...)
			case "Content":
				at.content = append(at.content, spans[ref]...)
			}
		}
		if len(at.content) > 0 {
			a.attributions = append(a.attributions, at)
		}
	}
	return nil
}
