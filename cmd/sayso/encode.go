package main

import (
	"strconv"
	"unicode/utf8"

	"github.com/sayso-go/sayso/attribution"
	"github.com/sayso-go/sayso/quote"
)

// The functions of this file append compact JSON, the same bytes as encoding/json with SetEscapeHTML(false) makes of
// structs with these members (encode_test.go compares the two), but for the escapes of appendString. They are written
// out by hand because most of an output is spans, for each of which reflection would cost more than what it prints.

// appendFile appends the element of one file in the array of -json.
func appendFile(b []byte, name, text string, r attribution.Reading) []byte {
	b = append(b, `{"file":`...)
	b = appendString(b, name)
	return appendReading(b, text, r)
}

// appendDocument appends the answer to one document of -jsonl, without the end of the line.
func appendDocument(b []byte, id, text string, r attribution.Reading) []byte {
	b = append(b, `{"id":`...)
	b = appendString(b, id)
	return appendReading(b, text, r)
}

// appendReading appends the claims and the speakers, and the end of the object whose members they are.
func appendReading(b []byte, text string, r attribution.Reading) []byte {
	b = append(b, `,"claims":`...)
	b = appendClaims(b, text, r.Claims)
	b = append(b, `,"speakers":[`...)
	for i := range r.Speakers {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendProfile(b, text, &r.Speakers[i])
	}
	return append(b, "]}"...)
}

func appendProfile(b []byte, text string, p *attribution.Profile) []byte {
	b = append(b, `{"id":`...)
	b = strconv.AppendInt(b, int64(p.ID), 10)
	b = append(b, `,"name":`...)
	b = appendString(b, p.Name)
	b = append(b, `,"kind":`...)
	b = appendString(b, p.Kind.String())
	b = append(b, `,"gender":`...)
	b = appendString(b, p.Gender.String())
	b = append(b, `,"aliases":[`...)
	for i, a := range p.Aliases {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendString(b, a)
	}
	b = append(b, `],"mentions":[`...)
	for i, s := range p.Mentions {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendSpan(b, text, s)
	}
	return append(b, "]}"...)
}

func appendClaims(b []byte, text string, claims []attribution.Claim) []byte {
	b = append(b, '[')
	for i := range claims {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendClaim(b, text, &claims[i])
	}
	return append(b, ']')
}

func appendClaim(b []byte, text string, c *attribution.Claim) []byte {
	b = append(b, `{"form":`...)
	b = appendString(b, c.Form.String())
	b = append(b, `,"content":[`...)
	for i, s := range c.Content {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendSpan(b, text, s)
	}
	b = append(b, `],"cue":`...)
	b = appendOptionalSpan(b, text, c.Cue)
	b = append(b, `,"source":`...)
	b = appendOptionalSpan(b, text, c.Source)
	b = append(b, `,"speaker":`...)
	b = appendSpeaker(b, &c.Speaker)
	b = append(b, `,"act":`...)
	b = appendString(b, c.Act.String())
	b = append(b, `,"negated":`...)
	b = strconv.AppendBool(b, c.Negated)
	b = append(b, `,"confidence":`...)
	b = appendString(b, c.Confidence.String())
	b = append(b, `,"evidence":`...)
	b = appendString(b, c.Evidence.String())
	b = append(b, `,"parent":`...)
	if c.Parent < 0 {
		b = append(b, "null"...)
	} else {
		b = strconv.AppendInt(b, int64(c.Parent), 10)
	}
	b = append(b, `,"resolution":`...)
	b = appendString(b, c.Resolution.String())
	b = append(b, `,"speaker_confidence":`...)
	b = appendString(b, c.SpeakerConfidence.String())
	b = append(b, `,"addressee":`...)
	b = appendSpeaker(b, &c.Addressee)
	return append(b, '}')
}

// appendSpeaker appends s, or null if it has no name.
func appendSpeaker(b []byte, s *attribution.Speaker) []byte {
	if s.Name == "" {
		return append(b, "null"...)
	}
	b = append(b, `{"name":`...)
	b = appendString(b, s.Name)
	b = append(b, `,"kind":`...)
	b = appendString(b, s.Kind.String())
	b = append(b, `,"id":`...)
	b = strconv.AppendInt(b, int64(s.ID), 10)
	return append(b, '}')
}

// appendOptionalSpan appends s, or null if it is the zero Span.
func appendOptionalSpan(b []byte, text string, s quote.Span) []byte {
	if s.IsZero() {
		return append(b, "null"...)
	}
	return appendSpan(b, text, s)
}

func appendSpan(b []byte, text string, s quote.Span) []byte {
	b = append(b, `{"start":`...)
	b = strconv.AppendInt(b, int64(s.Start), 10)
	b = append(b, `,"end":`...)
	b = strconv.AppendInt(b, int64(s.End), 10)
	b = append(b, `,"text":`...)
	b = appendString(b, s.In(text))
	return append(b, '}')
}

// appendString appends s as a JSON string. A byte that is not UTF-8 becomes \ufffd. U+2028 and U+2029 are escaped, as
// encoding/json does: some readers take them for the ends of lines. So is all that steers a terminal, which encoding/json
// lets through from U+007F on.
func appendString(b []byte, s string) []byte {
	b = append(b, '"')
	done := 0 // s[:done] is in b
	for i := 0; i < len(s); {
		c := s[i]
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[i:])
			switch {
			case r == utf8.RuneError && n == 1:
				b = append(b, s[done:i]...)
				b = append(b, `\ufffd`...)
				done = i + n
			case r == '\u2028' || r == '\u2029' || steers(r):
				b = append(b, s[done:i]...)
				b = appendEscape(b, r)
				done = i + n
			}
			i += n
			continue
		}
		if c >= ' ' && c != '"' && c != '\\' && c != '\x7F' {
			i++
			continue
		}
		b = append(b, s[done:i]...)
		switch c {
		case '"', '\\':
			b = append(b, '\\', c)
		case '\b':
			b = append(b, '\\', 'b')
		case '\f':
			b = append(b, '\\', 'f')
		case '\n':
			b = append(b, '\\', 'n')
		case '\r':
			b = append(b, '\\', 'r')
		case '\t':
			b = append(b, '\\', 't')
		default:
			b = appendEscape(b, rune(c))
		}
		i++
		done = i
	}
	b = append(b, s[done:]...)
	return append(b, '"')
}

// appendEscape appends the escape of r, which has at most 16 bits.
func appendEscape(b []byte, r rune) []byte {
	const hex = "0123456789abcdef"
	return append(b, '\\', 'u', hex[r>>12], hex[r>>8&0xF], hex[r>>4&0xF], hex[r&0xF])
}
