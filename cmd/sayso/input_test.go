package main

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// compressed returns each text as one member of gzip.
func compressed(t *testing.T, texts ...string) string {
	t.Helper()
	var b bytes.Buffer
	for _, text := range texts {
		w := gzip.NewWriter(&b)
		if _, err := io.WriteString(w, text); err != nil {
			t.Fatal(err)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
	}
	return b.String()
}

func TestDecompress(t *testing.T) {
	const a, b = `{"id":"a","text":"x"}` + "\n", `{"id":"b","text":"y"}` + "\n"
	const outA, outB = `{"id":"a","claims":[],"speakers":[]}` + "\n", `{"id":"b","claims":[],"speakers":[]}` + "\n"
	whole := compressed(t, a, b)
	broken := []byte(whole)
	broken[len(broken)-5] ^= 1 // of the last member's checksum or length
	tests := []struct {
		name   string
		reason string
		args   []string
		stdin  string
		want   result
	}{
		{"One", "gzip is told by its first bytes", []string{"-jsonl"}, compressed(t, a+b), result{0, outA + outB, ""}},
		{"Members", "files of gzip are joined by cat, with lines over their borders", []string{"-jsonl"},
			compressed(t, a, "", b[:5], b[5:]), result{0, outA + outB, ""}},
		{"Text", "plain text may be compressed too", nil, compressed(t, "Nobody spoke."), result{0, "no claims\n", ""}},
		{"JSON", "and for each format of output", []string{"-json"}, compressed(t, "Nobody spoke."),
			result{0, "[\n  {\n    \"file\": \"-\",\n    \"claims\": [],\n    \"speakers\": []\n  }\n]\n", ""}},
		{"Cut", "what was read before the end came too soon is answered", []string{"-jsonl"}, compressed(t, a) + compressed(t, b)[:20],
			result{1, outA, "sayso: <standard input>:2: unexpected EOF\n"}},
		{"Checksum", "a checksum that does not fit is an error of the whole member", []string{"-jsonl"}, string(broken),
			result{1, outA + outB, "sayso: <standard input>:3: gzip: invalid checksum\n"}},
		{"Header", "two bytes do not make a header", []string{"-jsonl"}, "\x1f\x8b{}",
			result{1, "", "sayso: <standard input>: unexpected EOF\n"}},
		{"Bomb", "the limit is one of what comes out", []string{"-max-bytes", "9"}, compressed(t, strings.Repeat("a", 1<<20)),
			result{1, "", "sayso: <standard input>: longer than the 9 bytes that -max-bytes allows\n"}},
		{"Zstd", "who has zstd is told what to do", []string{"-jsonl"}, "\x28\xb5\x2f\xfd\x04\x00",
			result{1, "", "sayso: <standard input>: compressed with zstd, which sayso does not read: pipe it through zstd -dc\n"}},
		{"UTF16", "Windows writes it, and no claim would be found in it", nil, "\xff\xfeH\x00i\x00",
			result{1, "", "sayso: <standard input>: text in UTF-16, which sayso does not read: convert it to UTF-8, with iconv -f UTF-16 -t UTF-8\n"}},
		{"UTF16Big", "the other byte order", []string{"-json"}, "\xfe\xff\x00H\x00i",
			result{1, "[]\n", "sayso: <standard input>: " + errUTF16.Error() + "\n"}},
		{"UTF16Lines", "one report for the file, and not one for each line", []string{"-jsonl"}, "\xff\xfe{\x00\n\x00}\x00\n\x00",
			result{1, "", "sayso: <standard input>: " + errUTF16.Error() + "\n"}},
		{"UTF16Compressed", "what is compressed is text like other text", nil, compressed(t, "\xff\xfeH\x00i\x00"),
			result{1, "", "sayso: <standard input>: " + errUTF16.Error() + "\n"}},
		{"UTF16Like", "one of the two bytes is no byte order mark", nil, "\xffHi",
			result{1, "no claims\n", "sayso: <standard input>: invalid UTF-8 at byte offset 0\n"}},
		{"UTF16Later", "nor are both, but at the start", nil, "Hi\xff\xfe",
			result{1, "no claims\n", "sayso: <standard input>: invalid UTF-8 at byte offset 2\n"}},
		{"ZstdLike", "text that starts like zstd is text", nil, "(c) 1999", result{0, "no claims\n", ""}},
		{"Short", "half a magic is text", nil, "\x1f", result{0, "no claims\n", ""}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			needReason(t, tt.reason)
			if diff := cmp.Diff(tt.want, runFake(tt.stdin, nil, tt.args...)); diff != "" {
				t.Errorf("%s: (-want +got)\n%s", tt.reason, diff)
			}
		})
	}
}

func TestSize(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "a.jsonl")
	if err := os.WriteFile(name, []byte("{}\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	tests := []struct {
		name   string
		reason string
		stdin  io.Reader
		names  []string
		want   int64
	}{
		{"Files", "sizes add up", nil, []string{name, name}, 6},
		{"Stdin", "standard input may be a file", f, []string{"-", name}, 6},
		{"Pipe", "what comes through a pipe has no size yet", strings.NewReader("{}"), []string{"-", name}, 0},
		{"Missing", "nor has what is not there", nil, []string{name, filepath.Join(dir, "missing")}, 0},
		{"Folder", "the size of a folder is not that of its files", nil, []string{dir}, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			needReason(t, tt.reason)
			if got := newFake(tt.stdin, nil, nil).size(tt.names); got != tt.want {
				t.Errorf("%s: %d, want %d", tt.reason, got, tt.want)
			}
		})
	}
}
