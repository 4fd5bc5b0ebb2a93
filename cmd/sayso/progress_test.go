package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// TestProgress runs the command with a clock that goes on by a second each time it is looked at.
func TestProgress(t *testing.T) {
	const spoken, silent, bad = `{"text":"\"Noon,\" said Orla."}` + "\n", `{"text":""}` + "\n", "{\n"
	blank := func(n int) string { return "\r" + strings.Repeat(" ", n) + "\r" }
	const first, second = "1 documents, 0.0 MB/s, 1 claims", "2 documents, 0.0 MB/s, 1 claims"
	tests := []struct {
		name     string
		reason   string
		stdin    string
		env      map[string]string
		terminal []string // what is one, of stdout and stderr
		want     string
	}{{
		name:     "Terminal",
		reason:   "each line is written over the one before it, and the last one stays",
		stdin:    spoken + silent,
		terminal: []string{"stderr"},
		want:     "\r" + first + "\r" + second + "\r" + second + "\n",
	}, {
		name:     "Report",
		reason:   "a report takes the place of the line, and what failed is no document",
		stdin:    spoken + bad,
		terminal: []string{"stderr"},
		want: "\r" + first + blank(len(first)) + "sayso: <standard input>:2:1: unexpected end of JSON input\n" +
			"\r" + first + "\r" + first + "\n",
	}, {
		name:   "File",
		reason: "a log is no place for it",
		stdin:  spoken,
	}, {
		name:     "Output",
		reason:   "it would stand between the claims",
		stdin:    spoken,
		terminal: []string{"stdout", "stderr"},
	}, {
		name:     "Dumb",
		reason:   "some terminals cannot write over a line",
		stdin:    spoken,
		env:      map[string]string{"TERM": "dumb"},
		terminal: []string{"stderr"},
	}}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			needReason(t, tt.reason)
			var stdout, stderr strings.Builder
			c := newFake(strings.NewReader(tt.stdin), &stdout, &stderr)
			c.getenv = func(name string) string { return tt.env[name] }
			c.now = seconds()
			c.terminal = func(w io.Writer) bool {
				for _, name := range tt.terminal {
					if name == "stdout" && w == &stdout || name == "stderr" && w == &stderr {
						return true
					}
				}
				return false
			}
			c.run([]string{"-jsonl"})
			if diff := cmp.Diff(tt.want, stderr.String()); diff != "" {
				t.Errorf("%s: (-want +got)\n%s", tt.reason, diff)
			}
		})
	}
}

// seconds returns a clock that goes on by a second each time it is looked at.
func seconds() func() time.Time {
	var now time.Time
	return func() time.Time {
		now = now.Add(time.Second)
		return now
	}
}

func TestProgressLine(t *testing.T) {
	tests := []struct {
		name    string
		reason  string
		p       progress
		elapsed time.Duration
		read    int64
		want    string
	}{
		{"Left", "a quarter is read, so three times as long is left", progress{size: 4e6, documents: 7, claims: 9, bytes: 3e6}, 10 * time.Second, 1e6,
			"7 documents, 0.3 MB/s, 9 claims, 30s left"},
		{"Hours", "long runs are told in hours", progress{size: 1e12, bytes: 36e9}, time.Hour, 1e11, "0 documents, 10.0 MB/s, 0 claims, 9h0m0s left"},
		{"NoSize", "a pipe has no end that is known", progress{bytes: 3e6}, time.Second, 1e6, "0 documents, 3.0 MB/s, 0 claims"},
		{"AllRead", "what is left when all is read is not known, and soon over", progress{size: 10}, time.Second, 10, "0 documents, 0.0 MB/s, 0 claims"},
		{"Grown", "a file may grow while it is read", progress{size: 10}, time.Second, 11, "0 documents, 0.0 MB/s, 0 claims"},
		{"NoTime", "a clock may stand still", progress{bytes: 1e6}, 0, 0, "0 documents, 1000.0 MB/s, 0 claims"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			needReason(t, tt.reason)
			if got := tt.p.line(tt.elapsed, tt.read); got != tt.want {
				t.Errorf("%s: got %q, want %q", tt.reason, got, tt.want)
			}
		})
	}
}

// TestProgressSeldom checks that the line is not written for each of many documents.
func TestProgressSeldom(t *testing.T) {
	var stderr strings.Builder
	c := newFake(nil, io.Discard, &stderr)
	c.terminal = func(w io.Writer) bool { return w == &stderr }
	var now time.Time
	c.now = func() time.Time { return now }
	p := c.newProgress(0)
	for range 1000 {
		now = now.Add(time.Millisecond)
		p.add(&document{}, 0)
	}
	if got, want := strings.Count(stderr.String(), "\r"), int(time.Second/interval); got != want {
		t.Errorf("written %d times in a second, want %d", got, want)
	}
}

// TestProgressFile checks that the size of named files is used.
func TestProgressFile(t *testing.T) {
	name := filepath.Join(t.TempDir(), "long.jsonl")
	line := `{"text":"` + strings.Repeat("a", bufferSize) + `"}` + "\n"
	if err := os.WriteFile(name, []byte(strings.Repeat(line, 20)), 0o666); err != nil {
		t.Fatal(err)
	}
	var stderr strings.Builder
	c := newFake(nil, io.Discard, &stderr)
	c.terminal = func(w io.Writer) bool { return w == &stderr }
	c.now = seconds()
	if c.run([]string{"-jsonl", name}); !strings.Contains(stderr.String(), " left") {
		t.Errorf("no time left in %q", stderr.String())
	}
}
