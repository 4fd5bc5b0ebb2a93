package main

import (
	"slices"
	"strconv"
	"strings"

	"github.com/sayso-go/sayso/attribution"
)

// A position is a place in a text, for people: lines end in \n, \r\n or \r, columns are runes without a byte order mark at
// the head of the text, and both count from 1.
type position struct {
	line, column int
}

func (p position) append(b []byte) []byte {
	b = strconv.AppendInt(b, int64(p.line), 10)
	b = append(b, ':')
	return strconv.AppendInt(b, int64(p.column), 10)
}

// positions returns the position at which each claim's content starts. It reads the text once, whatever the number of
// claims: they are taken in the order of the text, and each is counted from the one before.
func (p *textPrinter) positions(text string, claims []attribution.Claim) []position {
	order := make([]int, len(claims))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return start(&claims[i]) - start(&claims[j]) })

	out := make([]position, len(claims))
	at, here := 0, position{line: 1, column: 1}
	for _, i := range order {
		next := start(&claims[i])
		p.steps += next - at
		for k, r := range text[at:next] {
			switch k += at; {
			case r == '\n', r == '\r' && !strings.HasPrefix(text[k+1:], "\n"):
				here = position{here.line + 1, 1}
			case k > 0 || !strings.HasPrefix(text, byteOrderMark):
				here.column++
			}
		}
		out[i], at = here, next
	}
	return out
}
