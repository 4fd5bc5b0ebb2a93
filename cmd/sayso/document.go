package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"unicode/utf8"
)

// A documentError says why a line is not a document.
type documentError struct {
	column int // the byte, from 1, at which that was seen, or 0
	msg    string
}

func (e *documentError) Error() string { return e.msg }

// parseDocument returns the id and the text of the JSON object that line holds. Unlike package json, which it uses
// for all else, it takes no "Text" for "text" and no member twice, and knows the column of a value it refuses.
func parseDocument(line []byte) (id, text string, err error) {
	if !utf8.Valid(line) {
		return "", "", &documentError{validPrefix(line) + 1, "invalid UTF-8"}
	}
	if err := json.Unmarshal(line, new(anyValue)); err != nil {
		if se, ok := errors.AsType[*json.SyntaxError](err); ok {
			return "", "", &documentError{int(se.Offset), se.Error()}
		}
		return "", "", err
	}

	// From here on, line holds one valid JSON value.
	i := skipSpace(line, 0)
	if line[i] != '{' {
		return "", "", &documentError{i + 1, fmt.Sprintf("the line is %s, not an object", typeName(line[i]))}
	}
	var hasID, hasText bool
	for i = skipSpace(line, i+1); line[i] != '}'; {
		key := i
		i = skipString(line, i)
		name := line[key:i]
		i = skipSpace(line, i)
		i = skipSpace(line, i+1) // past the colon
		value := i
		i = skipValue(line, i)

		switch memberName(name) {
		case "id":
			id, err = stringMember("id", &hasID, line, key, value, i)
		case "text":
			text, err = stringMember("text", &hasText, line, key, value, i)
		}
		if err != nil {
			return "", "", err
		}

		i = skipSpace(line, i)
		if line[i] == ',' {
			i = skipSpace(line, i+1)
		}
	}
	if !hasText {
		return "", "", &documentError{i + 1, `the object has no "text"`}
	}
	return id, text, nil
}

// validPrefix returns how many bytes of b, which is not UTF-8, are before the first that is not.
func validPrefix(b []byte) int {
	i := 0
	for {
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
}

// An anyValue takes any JSON value and keeps none of it: decoding into it checks the syntax.
type anyValue struct{}

func (*anyValue) UnmarshalJSON([]byte) error { return nil }

// stringMember returns the string line[value:end], the value of the named member, whose key is at line[key].
func stringMember(name string, seen *bool, line []byte, key, value, end int) (string, error) {
	if *seen {
		return "", &documentError{key + 1, fmt.Sprintf("the object has %q twice", name)}
	}
	*seen = true
	if line[value] != '"' {
		return "", &documentError{value + 1, fmt.Sprintf("%q is %s, not a string", name, typeName(line[value]))}
	}
	var s string
	if err := json.Unmarshal(line[value:end], &s); err != nil {
		return "", &documentError{value + 1, err.Error()}
	}
	return s, nil
}

// memberName returns the name that the JSON string quoted stands for, if it can be one that matters, or else "".
func memberName(quoted []byte) string {
	const longest = len(`"\u0074\u0065\u0078\u0074"`)
	if len(quoted) > longest {
		return ""
	}
	if bytes.IndexByte(quoted, '\\') < 0 {
		return string(quoted[1 : len(quoted)-1])
	}
	var name string
	if json.Unmarshal(quoted, &name) != nil {
		return ""
	}
	return name
}

// typeName names the type of the JSON value that starts with c.
func typeName(c byte) string {
	switch c {
	case '{':
		return "an object"
	case '[':
		return "an array"
	case '"':
		return "a string"
	case 't', 'f':
		return "a boolean"
	case 'n':
		return "null"
	}
	return "a number"
}

// skipSpace returns the index of the first byte at or after i that is not white space.
func skipSpace(b []byte, i int) int {
	for i < len(b) && (b[i] == ' ' || b[i] == '\t' || b[i] == '\r' || b[i] == '\n') {
		i++
	}
	return i
}

// skipString returns the index after the valid JSON string that starts at i.
func skipString(b []byte, i int) int {
	for i++; b[i] != '"'; i++ {
		if b[i] == '\\' {
			i++
		}
	}
	return i + 1
}

// skipValue returns the index after the valid JSON value that starts at i, within a JSON object.
func skipValue(b []byte, i int) int {
	switch b[i] {
	case '"':
		return skipString(b, i)
	case '{', '[':
		for depth := 0; ; {
			switch b[i] {
			case '"':
				i = skipString(b, i)
				continue
			case '{', '[':
				depth++
			case '}', ']':
				depth--
			}
			i++
			if depth == 0 {
				return i
			}
		}
	}
	for b[i] != ',' && b[i] != '}' && skipSpace(b, i) == i {
		i++
	}
	return i
}
