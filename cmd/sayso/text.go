package main

import (
	"fmt"
	"strconv"
	"unicode"
	"unicode/utf8"

	"github.com/sayso-go/sayso/attribution"
)

// runText prints the claims of the named files as readable text.
func (c *command) runText(names []string) error {
	w := &worker{readText: c.readText}
	p := textPrinter{width: c.width, style: c.style()}
	first := true
	return c.each(names, func(name, text string) error {
		claims := w.readText(text).Claims
		b := w.buffer()
		if len(names) > 1 {
			if !first {
				b = append(b, '\n')
			}
			b = p.appendHeader(b, name, len(claims))
		}
		first = false
		w.out = p.appendText(b, text, claims)
		return c.write(w.out)
	})
}

// style returns the colors to print in.
func (c *command) style() style {
	switch {
	case c.color == "always":
		return colored
	case c.color == "never", c.getenv("NO_COLOR") != "", c.getenv("TERM") == "dumb", !c.terminal(c.stdout):
		return style{}
	}
	return colored
}

// A style holds the escape sequence that starts each part of the readable text, and the one that ends it. The zero
// style is plain.
type style struct {
	header, where, who, cue, detail string
	confidence                      [3]string // by attribution.Confidence
	reset                           string
}

// colored uses the first eight colors alone: those the user of a terminal has chosen.
var colored = style{
	header:     "\x1b[1;4m",
	where:      "\x1b[36m",
	who:        "\x1b[1m",
	cue:        "\x1b[33m",
	detail:     "\x1b[2m",
	confidence: [3]string{"\x1b[31m", "\x1b[33m", "\x1b[32m"},
	reset:      "\x1b[0m",
}

// A textPrinter prints claims as readable text.
type textPrinter struct {
	width int // to which names and contents are cut, in runes; 0 cuts nothing
	style

	steps int // how many bytes and runes of texts were read: what a test holds to be linear
}

// appendHeader appends the line that stands before the claims of one file among several.
func (p *textPrinter) appendHeader(b []byte, name string, claims int) []byte {
	if name == "-" {
		name = "<standard input>"
	}
	b = append(b, p.header...)
	b = append(b, printable(name)...)
	b = append(b, p.reset...)
	switch claims {
	case 0: // appendText says so
	case 1:
		b = append(b, ": 1 claim"...)
	default:
		b = fmt.Appendf(b, ": %d claims", claims)
	}
	return append(b, "\n\n"...)
}

const indent = "    "

// appendText appends the claims of one document, with an empty line between each two.
func (p *textPrinter) appendText(b []byte, text string, claims []attribution.Claim) []byte {
	if len(claims) == 0 {
		return append(b, "no claims\n"...)
	}
	where := p.positions(text, claims)
	for i := range claims {
		if i > 0 {
			b = append(b, '\n')
		}
		c := &claims[i]
		b = p.appendWho(b, text, c, where[i])
		b = p.appendContent(b, text, c)
		b = p.appendDetails(b, c)
		if 0 <= c.Parent && c.Parent < len(claims) {
			b = append(b, ", within "...)
			b = where[c.Parent].append(b)
		}
		b = append(b, p.reset...)
		b = append(b, '\n')
	}
	return b
}

// appendWho appends the first line of a claim: where it is, whose it is, and what signals it.
func (p *textPrinter) appendWho(b []byte, text string, c *attribution.Claim, at position) []byte {
	b = append(b, p.where...)
	b = at.append(b)
	b = append(b, p.reset...)
	b = append(b, "  "...)

	source := p.cut(c.Source.In(text))
	name := p.cut(c.Speaker.Name)
	if name != "" {
		b = p.appendIn(b, p.who, name)
		if c.Speaker.Kind != attribution.UnknownKind {
			b = fmt.Appendf(b, " (%v)", c.Speaker.Kind)
		}
	} else {
		b = p.appendIn(b, p.detail, "speaker not known")
	}
	if source != "" && source != name {
		b = append(b, ", printed “"...)
		b = p.appendIn(b, p.who, source)
		b = append(b, "”"...)
	}
	if cue := p.cut(c.Cue.In(text)); cue != "" {
		b = append(b, ", cue “"...)
		b = p.appendIn(b, p.cue, cue)
		b = append(b, "”"...)
	}
	return append(b, '\n')
}

// appendContent appends the second line of a claim: what is claimed.
func (p *textPrinter) appendContent(b []byte, text string, c *attribution.Claim) []byte {
	l := line{limit: p.width}
	for i, s := range c.Content {
		if i > 0 {
			l.add(" […] ")
		}
		l.add(s.In(text))
	}
	p.steps += l.steps
	b = append(b, indent...)
	b = append(b, l.cut()...)
	return append(b, '\n')
}

// appendDetails appends the third line of a claim, without the end of the line.
func (p *textPrinter) appendDetails(b []byte, c *attribution.Claim) []byte {
	b = append(b, indent...)
	b = append(b, p.detail...)
	b = fmt.Appendf(b, "%v %v, ", c.Form, c.Act)
	if c.Negated {
		b = append(b, "negated, "...)
	}
	sure := ""
	if int(c.Confidence) < len(p.confidence) {
		sure = p.confidence[c.Confidence]
	}
	b = append(b, p.reset...)
	b = p.appendIn(b, sure, c.Confidence.String()+" confidence")
	b = append(b, p.detail...)
	if c.Evidence != attribution.ByNothing {
		b = fmt.Appendf(b, ", tied by %v", c.Evidence)
	}
	for i, s := range c.Content {
		b = append(b, ", "...)
		if i == 0 {
			b = append(b, "bytes "...)
		}
		b = strconv.AppendInt(b, int64(s.Start), 10)
		b = append(b, ':')
		b = strconv.AppendInt(b, int64(s.End), 10)
	}
	return b
}

// appendIn appends s in the given color.
func (p *textPrinter) appendIn(b []byte, color, s string) []byte {
	b = append(b, color...)
	b = append(b, s...)
	return append(b, p.reset...)
}

// cut returns s as one printable line of at most p.width runes.
func (p *textPrinter) cut(s string) string {
	l := line{limit: p.width}
	l.add(s)
	p.steps += l.steps
	return string(l.cut())
}

// A line collects text as one printable line: white space becomes one space, and what could steer a terminal U+FFFD.
type line struct {
	limit int // in runes; 0 is none
	b     []byte
	runes int  // in b
	space bool // white space is owed before the next rune
	steps int  // how many runes were read
}

// add adds s to the line, or as much of it as is needed to know that it is too long.
func (l *line) add(s string) {
	for _, r := range s {
		if l.full() {
			return
		}
		l.steps++
		if unicode.IsSpace(r) {
			l.space = l.runes > 0
			continue
		}
		if l.space {
			l.b = append(l.b, ' ')
			l.runes++
			l.space = false
		}
		l.b = utf8.AppendRune(l.b, printableRune(r))
		l.runes++
	}
}

// full reports whether the line is longer than it may be.
func (l *line) full() bool { return l.limit > 0 && l.runes > l.limit }

// cut returns the line, cut to its limit and ended with … if it is longer. It cuts between words if the last word is
// not a long one, and never between a letter and the marks on it.
func (l *line) cut() []byte {
	if !l.full() {
		return l.b
	}
	end := 0
	for range l.limit - 1 {
		_, n := utf8.DecodeRune(l.b[end:])
		end += n
	}
	const longWord = 16 // bytes: losing that many is worse to read than half a word
	if space := lastSpace(l.b[:min(end+1, len(l.b))]); space > 0 && end-space <= longWord {
		end = space
	} else {
		for end > 0 && joins(l.b, end) {
			_, n := utf8.DecodeLastRune(l.b[:end])
			end -= n
		}
	}
	return append(l.b[:end], "…"...)
}

// lastSpace returns the index of the last space in b, or -1.
func lastSpace(b []byte) int {
	for i := len(b) - 1; i >= 0; i-- {
		if b[i] == ' ' {
			return i
		}
	}
	return -1
}

// joins reports whether the runes on both sides of index i of b are seen as one character.
func joins(b []byte, i int) bool {
	const zeroWidthJoiner = '\u200D'
	before, _ := utf8.DecodeLastRune(b[:i])
	after, _ := utf8.DecodeRune(b[i:])
	return unicode.Is(unicode.M, after) || after == zeroWidthJoiner || before == zeroWidthJoiner
}

// start returns the offset at which a claim is shown to be: where its content starts.
func start(c *attribution.Claim) int {
	if len(c.Content) == 0 {
		return c.Cue.Start
	}
	return c.Content[0].Start
}
