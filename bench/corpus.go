package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// readTexts returns what the files named *.txt in and below dir hold, in the order of their names.
func readTexts(dir string) ([]string, error) {
	var texts []string
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".txt" {
			return err
		}
		b, err := os.ReadFile(path)
		if err != nil || len(b) == 0 {
			return err
		}
		texts = append(texts, string(b))
		return nil
	})
	if err == nil && len(texts) == 0 {
		err = fmt.Errorf("no texts in %s", dir)
	}
	return texts, err
}

// size returns the length of the texts together, in bytes.
func size(texts []string) int {
	n := 0
	for _, t := range texts {
		n += len(t)
	}
	return n
}

// sample returns at most n of the texts, taken at even distances.
func sample(texts []string, n int) []string {
	if len(texts) <= n {
		return texts
	}
	out := make([]string, n)
	for i := range out {
		out[i] = texts[i*len(texts)/n]
	}
	return out
}
