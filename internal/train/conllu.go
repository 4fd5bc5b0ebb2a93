package main

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"strings"
)

// readConllu calls f with each line of a gzipped CoNLL-U file and its columns, until f returns an error. A line of a word has
// ten columns, a comment starts with #, and an empty line ends a sentence, as the end of the file does.
func readConllu(path string, f func(line string, col []string) error) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	zr, err := gzip.NewReader(file)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	r := bufio.NewReaderSize(zr, 1<<20)
	for {
		line, err := r.ReadString('\n')
		if err != nil && err != io.EOF {
			return fmt.Errorf("%s: %w", path, err)
		}
		line = strings.TrimRight(line, "\n")
		if err := f(line, strings.Split(line, "\t")); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		if err == io.EOF {
			if line == "" {
				return nil
			}
			if err := f("", nil); err != nil {
				return fmt.Errorf("%s: %w", path, err)
			}
			return nil
		}
	}
}
