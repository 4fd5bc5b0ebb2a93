package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/sayso-go/sayso/quote"
)

// cases calls f with each case of our own battery, in its order, that is written as PolNeAR's articles are: of which each claim has a cue that is a
// word. Claims that stand within the content of others are left out, as there.
func cases(path string, f func(*article)) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	for _, block := range strings.Split("\n"+string(data), "\n=== ")[1:] {
		head, rest, ok := strings.Cut(block, "\n--- text\n")
		text, claims, ok2 := strings.Cut(rest, "\n--- claims")
		if !ok || !ok2 {
			return fmt.Errorf("%s: a case without text or claims: %.60q", path, block)
		}
		name, _, _ := strings.Cut(head, "\n")
		a := &article{name: "case " + name, text: text}
		fits := true
		for _, line := range strings.Split(claims, "\n") {
			if line = strings.TrimSpace(line); line == "" {
				continue
			}
			at, err := a.readClaim(line)
			if err != nil {
				return fmt.Errorf("%s: case %s: %w", path, name, err)
			}
			fits = fits && len(at.cue) > 0 && strings.ContainsAny(at.cue[0].In(text), "abcdefghijklmnopqrstuvwxyz")
			a.attributions = append(a.attributions, at)
		}
		if !fits {
			continue
		}
		var outer []annotation
		for i, at := range a.attributions {
			nested := false
			for k, o := range a.attributions {
				for _, s := range o.content {
					nested = nested || i != k && s.Contains(at.cue[0])
				}
			}
			if !nested {
				outer = append(outer, at)
			}
		}
		a.attributions = outer
		f(a)
	}
	return nil
}

// readClaim reads the line of a claim: form | source | cue | content ... => speaker | kind.
func (a *article) readClaim(line string) (at annotation, err error) {
	left, _, _ := strings.Cut(line, " => ")
	for i, field := range strings.Split(left, " | ") {
		if i == 0 {
			continue
		}
		s, err := a.locate(field)
		if err != nil {
			return at, err
		}
		if s.IsZero() {
			continue
		}
		switch i {
		case 1:
			at.source = append(at.source, s)
		case 2:
			at.cue = append(at.cue, s)
		default:
			at.content = append(at.content, s)
		}
	}
	return at, nil
}

// locate returns where the printed field stands in the text: the n-th time, after #n, or the first.
func (a *article) locate(field string) (quote.Span, error) {
	field = strings.ReplaceAll(strings.TrimSpace(field), `\n`, "\n")
	if field == "-" {
		return quote.Span{}, nil
	}
	n := 1
	if k := strings.LastIndexByte(field, '#'); k > 0 {
		if _, err := fmt.Sscanf(field[k:], "#%d", &n); err == nil {
			field = field[:k]
		}
	}
	at := -1
	for ; n > 0; n-- {
		k := strings.Index(a.text[at+1:], field)
		if k < 0 {
			return quote.Span{}, fmt.Errorf("%q is not in the text", field)
		}
		at += 1 + k
	}
	return quote.Span{Start: at, End: at + len(field)}, nil
}
