// Package cases reads the annotated texts of this project: the battery attribution/testdata/cases.txt and the claims of testdata/NAME.gold. The
// tests of package attribution hold what is found against them, and internal/train learns from the battery. testdata/README.md states the format.
package cases

import (
	"fmt"
	"strings"

	"github.com/sayso-go/sayso/quote"
)

// A Case is a short text with the claims that it makes.
type Case struct {
	Name, Reason string
	Known        string // why the case fails today, for those that do
	Text         string
	Claims       []Claim
}

// A Claim is a line of a case. Spans are byte offsets into the text; one that is not printed is the zero Span.
type Claim struct {
	Form        string
	Source, Cue quote.Span
	Content     []quote.Span
	Speaker     string // "?" where nobody is known
	Kind        string
}

// Parse reads cases. The error says which case is not well formed, and how.
func Parse(data string) ([]Case, error) {
	var cases []Case
	names := map[string]bool{}
	for _, block := range strings.Split("\n"+data, "\n=== ")[1:] {
		var c Case
		head, rest, ok := strings.Cut(block, "\n--- text\n")
		text, claims, ok2 := strings.Cut(rest, "\n--- claims")
		if !ok || !ok2 {
			return nil, fmt.Errorf("a case without text or claims: %.60q", block)
		}
		c.Text = text
		for i, line := range strings.Split(head, "\n") {
			switch {
			case i == 0:
				c.Name = line
			case strings.HasPrefix(line, "reason: "):
				c.Reason = line[len("reason: "):]
			case strings.HasPrefix(line, "known: "):
				c.Known = line[len("known: "):]
			}
		}
		if c.Reason == "" || names[c.Name] {
			return nil, fmt.Errorf("case %q has no reason, or its name is taken", c.Name)
		}
		names[c.Name] = true
		for _, line := range strings.Split(claims, "\n") {
			if line = strings.TrimSpace(line); line == "" {
				continue
			}
			claim, err := ParseClaim(text, line)
			if err != nil {
				return nil, fmt.Errorf("case %s: %w", c.Name, err)
			}
			c.Claims = append(c.Claims, claim)
		}
		cases = append(cases, c)
	}
	return cases, nil
}

// ParseClaim reads the line of a claim of the text: form | source | cue | content | ... => speaker | kind.
func ParseClaim(text, line string) (Claim, error) {
	left, right, ok := strings.Cut(line, " => ")
	fields := strings.Split(left, " | ")
	speaker, kind, ok2 := strings.Cut(right, " | ")
	if !ok || !ok2 || len(fields) < 4 {
		return Claim{}, fmt.Errorf("a claim is form | source | cue | content => speaker | kind, not %q", line)
	}
	c := Claim{Form: strings.TrimSpace(fields[0]), Speaker: strings.TrimSpace(speaker), Kind: strings.TrimSpace(kind)}
	for i, field := range fields[1:] {
		s, err := locate(text, field)
		if err != nil {
			return Claim{}, err
		}
		switch i {
		case 0:
			c.Source = s
		case 1:
			c.Cue = s
		default:
			c.Content = append(c.Content, s)
		}
	}
	return c, nil
}

// locate returns where a field of a claim stands in text: "-" is nowhere, "he#2" is the second "he".
func locate(text, field string) (quote.Span, error) {
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
		k := strings.Index(text[at+1:], field)
		if k < 0 {
			return quote.Span{}, fmt.Errorf("%q is not in the text", field)
		}
		at += 1 + k
	}
	return quote.Span{Start: at, End: at + len(field)}, nil
}
