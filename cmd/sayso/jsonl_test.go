package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/quote"
)

func TestParseDocument(t *testing.T) {
	type parsed struct {
		ID, Text string
		Column   int
		Err      string
	}
	tests := []struct {
		name   string
		reason string
		line   string
		want   parsed
	}{
		{"Plain", "the contract's own form", `{"id": "a1", "text": "Hi."}`, parsed{ID: "a1", Text: "Hi."}},
		{"NoID", "an id may be absent", `{"text":"Hi."}`, parsed{Text: "Hi."}},
		{"Order", "members have no order", `{"text":"Hi.","id":"a1"}`, parsed{ID: "a1", Text: "Hi."}},
		{"Empty", "an empty text is a text", `{"id":"","text":""}`, parsed{}},
		{"Others", "members of every type are skipped, with all that could mislead the skipping",
			`{"n":-1.5e+3,"t":true,"z":null ,"o":{"text":7,"a":["}",{"]":"\\"}]},"a":[[],{}] , "s":"\"}\\","text":"x"}`, parsed{Text: "x"}},
		{"LastLiteral", "a literal that ends with its object", `{"text":"x","n":1}`, parsed{Text: "x"}},
		{"Spaces", "white space anywhere", " \t{ \"text\"\t: \"x\" , \"id\" :\"y\" } \r", parsed{ID: "y", Text: "x"}},
		{"Escapes", "each escape of JSON", `{"text":"\"\\\/\b\f\n\r\t\u00e9\u2028\uD83D\uDE00"}`, parsed{Text: "\"\\/\b\f\n\r\té\u2028\U0001F600"}},
		{"EscapedKey", "an escaped name is the same name", `{"t\u0065xt":"x","\u0069\u0064":"y"}`, parsed{ID: "y", Text: "x"}},
		{"Case", "another case is another name", `{"Text":"no","text":"x","TEXT":"no","ID":3}`, parsed{Text: "x"}},
		{"LoneSurrogate", "half a pair is no character", `{"text":"a\ud83db"}`, parsed{Text: "a\uFFFDb"}},
		{"NUL", "NUL is a character like another", `{"text":"a\u0000b"}`, parsed{Text: "a\x00b"}},

		{"InvalidUTF8", "JSON is UTF-8, and readers differ in what they make of other bytes, so offsets would mean nothing",
			"{\"text\":\"é\xff\"}", parsed{Column: 12, Err: "invalid UTF-8"}},
		{"CutRune", "a character cut in half", "{\"text\":\"a\xc3\"}", parsed{Column: 11, Err: "invalid UTF-8"}},
		{"Surrogate", "a surrogate in three bytes is no UTF-8", "{\"text\":\"\xed\xa0\x80\"}", parsed{Column: 10, Err: "invalid UTF-8"}},
		{"BinaryKey", "the whole line counts, and not the text alone", "{\"\xfe\":1,\"text\":\"\"}", parsed{Column: 3, Err: "invalid UTF-8"}},
		{"NotJSON", "plain text is the likeliest mistake", `Hello`, parsed{Column: 1, Err: "invalid character 'H' looking for beginning of value"}},
		{"Cut", "a line cut short ends at its last byte", `{"text":"Hel`, parsed{Column: 12, Err: "unexpected end of JSON input"}},
		{"Trailing", "two values on one line are not one document", `{"text":""} {}`, parsed{Column: 13, Err: "invalid character '{' after top-level value"}},
		{"RawControl", "JSON escapes its control characters", "{\"text\":\"a\tb\"}", parsed{Column: 11, Err: `invalid character '\t' in string literal`}},
		{"Array", "an array is no document", ` [{"text":""}]`, parsed{Column: 2, Err: "the line is an array, not an object"}},
		{"String", "nor is a string", `"text"`, parsed{Column: 1, Err: "the line is a string, not an object"}},
		{"Null", "nor is null", `null`, parsed{Column: 1, Err: "the line is null, not an object"}},
		{"NoMembers", "a document has a text", `{}`, parsed{Column: 2, Err: `the object has no "text"`}},
		{"NoText", "whatever else it has", `{"id":"a1","body":"x"}`, parsed{Column: 22, Err: `the object has no "text"`}},
		{"TextNull", "null is no text", `{"text":null}`, parsed{Column: 9, Err: `"text" is null, not a string`}},
		{"TextArray", "the column is where the value starts", `{"text": ["a"]}`, parsed{Column: 10, Err: `"text" is an array, not a string`}},
		{"TextObject", "an object too is no text", `{"text":{"text":"a"}}`, parsed{Column: 9, Err: `"text" is an object, not a string`}},
		{"IDNumber", "an id that is a number would not come back as it was", `{"id":17,"text":""}`, parsed{Column: 7, Err: `"id" is a number, not a string`}},
		{"IDBool", "the last type of JSON", `{"text":"","id":true}`, parsed{Column: 17, Err: `"id" is a boolean, not a string`}},
		{"TextTwice", "which of two texts is meant cannot be told", `{"text":"a","text":"b"}`, parsed{Column: 13, Err: `the object has "text" twice`}},
		{"Deep", "nesting has an end", `{"x":` + strings.Repeat("[", 20000), parsed{Column: 10005, Err: "invalid character '[' exceeded max depth"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			needReason(t, tt.reason)
			var got parsed
			id, text, err := parseDocument([]byte(tt.line))
			got.ID, got.Text = id, text
			if err != nil {
				got.Err = err.Error()
				if de, ok := err.(*documentError); ok {
					got.Column = de.column
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%s: (-want +got)\n%s", tt.reason, diff)
			}
		})
	}
}

func TestJSONLLines(t *testing.T) {
	const a, b = `{"id":"a","text":"x"}`, `{"id":"b","text":"y"}`
	const outA, outB = `{"id":"a","claims":[],"speakers":[]}` + "\n", `{"id":"b","claims":[],"speakers":[]}` + "\n"
	tests := []struct {
		name   string
		reason string
		stdin  string
		want   result
	}{
		{"LF", "the plain case", a + "\n" + b + "\n", result{0, outA + outB, ""}},
		{"NoFinalNewline", "the last line may lack its end", a + "\n" + b, result{0, outA + outB, ""}},
		{"CRLF", "files come from Windows too", a + "\r\n" + b + "\r\n", result{0, outA + outB, ""}},
		{"Blank", "blank lines are no documents and no mistakes", "\n" + a + "\n \t\n\r\n" + b + "\n\n", result{0, outA + outB, ""}},
		{"Numbers", "blank and malformed lines count, and the work goes on after each", a + "\n\n!\r\n" + b + "\n{\n",
			result{1, outA + outB, "sayso: <standard input>:3:1: invalid character '!' looking for beginning of value\n" +
				"sayso: <standard input>:5:1: unexpected end of JSON input\n"}},
		{"ByteOrderMark", "some editors write one; columns count its bytes", "\uFEFF" + a + "\n" + b, result{0, outA + outB, ""}},
		{"ByteOrderMarkColumn", "columns are those of the file", "\uFEFF[]\n", result{1, "",
			"sayso: <standard input>:1:4: the line is an array, not an object\n"}},
		{"ByteOrderMarkLater", "only the start of a file has one", a + "\n\uFEFF" + b, result{1, outA,
			"sayso: <standard input>:2:1: invalid character 'ï' looking for beginning of value\n"}},
		{"LineSeparator", "U+2028 ends no line in JSON, and is escaped for readers that think so", "{\"id\":\"\u2028\",\"text\":\"a\u2028b\"}",
			result{0, `{"id":"\u2028","claims":[],"speakers":[]}` + "\n", ""}},
		{"HTML", "no HTML escapes: the output is read by programs", `{"id":"<&>","text":"\"<b>&</b>\""}`,
			result{0, `{"id":"<&>","claims":[{"form":"direct","content":[{"start":0,"end":10,"text":"\"<b>&</b>\""}],` +
				`"cue":null,"source":null,"speaker":null,"act":"statement","negated":false,` +
				`"confidence":"low","evidence":"nothing","parent":null,"resolution":"none","speaker_confidence":"low","addressee":null}],"speakers":[]}` + "\n", ""}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			needReason(t, tt.reason)
			if diff := cmp.Diff(tt.want, runFake(tt.stdin, nil, "-jsonl")); diff != "" {
				t.Errorf("%s: (-want +got)\n%s", tt.reason, diff)
			}
		})
	}
}

// TestJSONLOffsets checks that offsets count the bytes of the decoded text, whatever its escapes.
func TestJSONLOffsets(t *testing.T) {
	stdin := `{"text":"\u00e9\ud83d\ude00\t\u2028\ud800 \"Oui \u00e9\" said Zo\u00eb"}`
	const text = "é\U0001F600\t\u2028\uFFFD \"Oui é\" said Zoë"
	got := runFake(stdin, nil, "-jsonl")
	var doc documentJSON
	if err := json.Unmarshal([]byte(got.Stdout), &doc); err != nil {
		t.Fatalf("%v in %+v", err, got)
	}
	if diff := cmp.Diff(toJSON(text, extractSpoken(nil, text)), doc.Claims); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if s := doc.Claims[0].Content[0]; text[s.Start:s.End] != `"Oui é"` {
		t.Errorf("content is %q", text[s.Start:s.End])
	}
}

// TestJSONLFilter checks that each line is answered while the next is not yet written: as a filter between two
// programs must.
func TestJSONLFilter(t *testing.T) {
	inR, inW := io.Pipe()
	outR, outW := io.Pipe()
	done := make(chan int)
	go func() {
		status := newFake(inR, outW, io.Discard).run([]string{"-jsonl"})
		outW.Close()
		done <- status
	}()
	answers := bufio.NewReader(outR)
	for _, id := range []string{"1", "2", "3"} {
		if _, err := io.WriteString(inW, `{"id":"`+id+`","text":""}`+"\n"); err != nil {
			t.Fatal(err)
		}
		got, err := answers.ReadString('\n')
		if want := `{"id":"` + id + `","claims":[],"speakers":[]}` + "\n"; got != want || err != nil {
			t.Fatalf("got %q, %v, want %q", got, err, want)
		}
	}
	inW.Close()
	if status := <-done; status != 0 {
		t.Errorf("status %d", status)
	}
}

// TestJSONLLong reads lines of lengths around that of the buffer, and of some megabytes, with short ones between them.
func TestJSONLLong(t *testing.T) {
	var in, want strings.Builder
	for _, n := range []int{1<<16 - 16, 1<<16 - 15, 1<<16 - 14, 3, 1 << 17, 5 << 20, 7} {
		text := `"` + strings.Repeat("a", n) + `"`
		in.WriteString(marshal(t, map[string]string{"text": text}) + "\n")
		want.WriteString(marshal(t, documentJSON{"", toJSON(text, extractSpoken(nil, text)), []profileJSON{}}) + "\n")
	}
	got := runFake(in.String(), nil, "-jsonl")
	if got.Stdout != want.String() || got.Status != 0 || got.Stderr != "" {
		t.Errorf("status %d, stderr %q, output of %d bytes, want %d", got.Status, got.Stderr, len(got.Stdout), want.Len())
	}
}

// TestLineReader compares the lines with those of strings.Split, read in one piece and byte by byte.
func TestLineReader(t *testing.T) {
	long := strings.Repeat("x", 200<<10)
	texts := []struct{ reason, text string }{
		{"nothing", ""},
		{"one empty line", "\n"},
		{"a line without its end", "a"},
		{"long and short lines by turns", "a\n" + long + "\nb\n" + long + long + "\nc"},
		{"a long line without its end", long},
		{"CR within a line and before its end", "a\rb\r\n\r\n"},
	}
	for _, tt := range texts {
		needReason(t, tt.reason)
		want := strings.Split(strings.TrimSuffix(tt.text, "\n"), "\n")
		if tt.text == "" {
			want = nil
		}
		for i := range want {
			want[i] = strings.TrimSuffix(want[i], "\r")
		}
		for _, r := range []io.Reader{strings.NewReader(tt.text), iotest.OneByteReader(strings.NewReader(tt.text))} {
			var got []string
			lines := newLineReader(r, 0)
			var line []byte
			for {
				var err error
				line, err = lines.next(line)
				if err == io.EOF {
					break
				}
				if err != nil {
					t.Fatal(err)
				}
				got = append(got, string(line))
				if lines.n != len(got) {
					t.Errorf("%s: line %d has number %d", tt.reason, len(got), lines.n)
				}
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s: (-want +got)\n%.2000s", tt.reason, diff)
			}
		}
	}
}

// slowParse is parseDocument by the decoder of package json.
func slowParse(line []byte) (id, text string, ok bool) {
	if !utf8.Valid(line) || !json.Valid(line) {
		return "", "", false
	}
	d := json.NewDecoder(bytes.NewReader(line))
	if open, err := d.Token(); err != nil || open != json.Delim('{') {
		return "", "", false
	}
	seen := map[string]bool{}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return "", "", false
		}
		var value any
		d.UseNumber()
		if err := d.Decode(&value); err != nil {
			return "", "", false
		}
		name := key.(string)
		if name != "id" && name != "text" {
			continue
		}
		s, isString := value.(string)
		if !isString || seen[name] {
			return "", "", false
		}
		seen[name] = true
		if name == "id" {
			id = s
		} else {
			text = s
		}
	}
	return id, text, seen["text"]
}

// FuzzJSONL checks that every good line of any input gets one valid line of output with the spans of its own text,
// and every other line one report, and that eight workers do the same as one.
func FuzzJSONL(f *testing.F) {
	f.Add([]byte("{\"id\":\"a\",\"text\":\"\\\"Noon,\\\" said Orla.\"}\n\n{\"text\":\"\"}"))
	f.Add([]byte("{\"text\":\"\\ud83d\\ude00 \\\"\\u2028\xff\\\" said \\ud800\"}\r\n[1]\r\n{}\r\n"))
	f.Add([]byte("\ufeff{\"x\":[{\"text\":\"]\"},\"\\\"\"],\"t\\u0065xt\":\"\\u0000\",\"id\":null}"))
	f.Add([]byte("{\"text\":\"a\",\"text\":\"b\"}\n{\"Text\":1,\"text\":\"c\",\"n\":-0.5e7}\n{\"text\":"))
	f.Fuzz(func(t *testing.T, input []byte) {
		for _, magic := range []string{gzipMagic, zstdMagic, utf16LE, utf16BE} {
			if bytes.HasPrefix(input, []byte(magic)) {
				t.Skip("not lines")
			}
		}
		type document struct{ id, text string }
		var good []document
		bad := 0
		for line := range bytes.SplitSeq(bytes.TrimPrefix(input, []byte(byteOrderMark)), []byte("\n")) {
			if len(bytes.Trim(line, " \t\r")) == 0 {
				continue
			}
			if id, text, ok := slowParse(line); ok {
				good = append(good, document{id, text})
			} else {
				bad++
			}
		}

		got := runFake(string(input), nil, "-jsonl", "-j", "1")
		if diff := cmp.Diff(got, runFake(string(input), nil, "-jsonl", "-j", "8")); diff != "" {
			t.Errorf("(-one worker +eight)\n%s", diff)
		}
		if want := min(bad, 1); got.Status != want {
			t.Errorf("status %d, want %d", got.Status, want)
		}
		if n := strings.Count(got.Stderr, "\n"); n != bad {
			t.Errorf("%d reports of %d malformed lines:\n%s", n, bad, got.Stderr)
		}
		if !utf8.ValidString(got.Stdout) {
			t.Error("the output is not UTF-8")
		}
		if n := strings.Count(got.Stdout, "\n"); n != len(good) {
			t.Fatalf("%d lines of output for %d good lines", n, len(good))
		}
		i := 0
		for line := range strings.Lines(got.Stdout) {
			want := good[i]
			i++
			d := json.NewDecoder(strings.NewReader(line))
			d.DisallowUnknownFields()
			var doc documentJSON
			if err := d.Decode(&doc); err != nil {
				t.Fatalf("%v in %s", err, line)
			}
			if doc.ID != want.id {
				t.Errorf("id %q, want %q", doc.ID, want.id)
			}
			if n := len(extractSpoken(nil, want.text)); doc.Claims == nil || len(doc.Claims) != n {
				t.Errorf("%d claims, want %d in %s", len(doc.Claims), n, line)
			}
			for _, c := range doc.Claims {
				spans := c.Content
				for _, s := range []*spanJSON{c.Cue, c.Source} {
					if s != nil {
						spans = append(spans, *s)
					}
				}
				for _, s := range spans {
					if in := (quote.Span{Start: s.Start, End: s.End}).In(want.text); in != s.Text {
						t.Errorf("span %d:%d is %q in the input and %q in the output", s.Start, s.End, in, s.Text)
					}
				}
			}
		}
	})
}

func BenchmarkJSONL(b *testing.B) {
	line := `{"id":"a","text":"` + strings.Repeat(`\"The pier will hold,\" said Keld. It is made of oak, and oak does not care.\n`, 50) + `"}` + "\n"
	w := &worker{readText: readSpoken}
	b.SetBytes(int64(len(line)))
	b.ReportAllocs()
	var out []byte
	for b.Loop() {
		var err error
		if out, _, err = w.answer(out[:0], []byte(line)); err != nil {
			b.Fatal(err)
		}
	}
}
