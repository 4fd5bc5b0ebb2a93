package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/attribution"
)

// TestStreamOrder has eight workers end in the opposite order of the input: each waits for the one after it.
func TestStreamOrder(t *testing.T) {
	const workers, rounds = 8, 5
	var in, want strings.Builder
	ended := make([]chan struct{}, workers*rounds)
	for i := range ended {
		ended[i] = make(chan struct{})
		fmt.Fprintf(&in, "{\"id\":\"%d\",\"text\":\"%d\"}\n", i, i)
		fmt.Fprintf(&want, "{\"id\":\"%d\",\"claims\":[],\"speakers\":[]}\n", i)
	}
	var stdout strings.Builder
	c := newFake(strings.NewReader(in.String()), &stdout, io.Discard)
	c.readText = func(text string) (r attribution.Reading) {
		var i int
		if _, err := fmt.Sscan(text, &i); err != nil {
			t.Error(err)
			return r
		}
		if i%workers != workers-1 {
			<-ended[i+1]
		}
		close(ended[i])
		return r
	}
	if status := c.run([]string{"-jsonl", "-j", fmt.Sprint(workers)}); status != 0 {
		t.Errorf("status %d", status)
	}
	if diff := cmp.Diff(want.String(), stdout.String()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// TestStreamWorkers compares the output of eight workers with that of one, on real articles and with mistakes between
// them.
func TestStreamWorkers(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join("..", "..", "testdata", "*.txt"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	var in strings.Builder
	for round := range 3 {
		for i, p := range paths {
			b, err := os.ReadFile(p)
			if err != nil {
				t.Fatal(err)
			}
			in.WriteString(marshal(t, map[string]string{"id": fmt.Sprint(round, i), "text": string(b)}) + "\n")
			if i%5 == round {
				in.WriteString("{\"id\":\n\n")
			}
		}
	}
	var results []result
	for _, workers := range []string{"1", "8"} {
		var stdout, stderr strings.Builder
		status := run([]string{"-jsonl", "-j", workers}, strings.NewReader(in.String()), &stdout, &stderr)
		results = append(results, result{status, stdout.String(), stderr.String()})
	}
	if diff := cmp.Diff(results[0], results[1]); diff != "" {
		t.Errorf("(-one +eight)\n%s", diff)
	}
	if n := strings.Count(results[0].Stdout, "\n"); n != 3*len(paths) {
		t.Errorf("%d answers to %d articles", n, 3*len(paths))
	}
}

// An endlessReader returns the same line again and again, one at each Read, and counts them.
type endlessReader struct {
	line  string
	lines atomic.Int64
}

func (r *endlessReader) Read(b []byte) (int, error) {
	r.lines.Add(1)
	return copy(b, r.line), nil
}

// TestStreamBound checks that no more documents are read than the workers may hold, however long nobody takes the output.
func TestStreamBound(t *testing.T) {
	for _, workers := range []int{1, 3} {
		synctest.Test(t, func(t *testing.T) {
			in := &endlessReader{line: `{"text":"` + strings.Repeat("a", bufferSize-len(`{"text":""}`)-1) + `"}` + "\n"}
			outR, outW := io.Pipe()
			status := make(chan int)
			var working atomic.Int64
			c := newFake(in, outW, io.Discard)
			c.readText = func(text string) (r attribution.Reading) {
				if n := working.Add(1); n > int64(workers) {
					t.Errorf("%d workers: %d documents are worked on at once", workers, n)
				}
				defer working.Add(-1)
				return r
			}
			go func() { status <- c.run([]string{"-jsonl", "-j", fmt.Sprint(workers)}) }()

			synctest.Wait() // until nothing moves but by reading the output
			if got, want := in.lines.Load(), int64(documentsPerWorker*workers); got != want {
				t.Errorf("%d workers: %d lines are held, want %d", workers, got, want)
			}
			outR.Close()
			if got := <-status; got != 0 {
				t.Errorf("status %d", got)
			}
		}) // which fails if a goroutine is left
	}
}

// TestStreamCancel cancels streams that wait for something. Each test fails if a goroutine is left in the end.
func TestStreamCancel(t *testing.T) {
	const line, answer = `{"id":"1","text":""}` + "\n", `{"id":"1","claims":[],"speakers":[]}` + "\n"
	start := func(c *command) (status chan int, cancel context.CancelFunc) {
		ctx, cancel := context.WithCancel(context.Background())
		c.notify = func() (context.Context, context.CancelFunc) { return ctx, cancel }
		status = make(chan int)
		go func() { status <- c.run([]string{"-jsonl", "-j", "2"}) }()
		return status, cancel
	}
	want := func(t *testing.T, status int, stdout, stderr string, want result) {
		t.Helper()
		if diff := cmp.Diff(want, result{status, stdout, stderr}); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	}

	t.Run("Input", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			inR, inW := io.Pipe()
			var stdout, stderr strings.Builder
			status, cancel := start(newFake(inR, &stdout, &stderr))
			io.WriteString(inW, line+`{"id":"2",`)
			synctest.Wait() // the first line is answered, and the rest of the second is waited for
			cancel()
			want(t, <-status, stdout.String(), stderr.String(), result{statusInterrupted, answer, ""})
			inW.Close()
		})
	})

	t.Run("Worker", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			var stdout, stderr strings.Builder
			c := newFake(strings.NewReader(strings.Repeat(line, 100)), &stdout, &stderr)
			release := make(chan struct{})
			c.readText = func(text string) (r attribution.Reading) {
				<-release
				return r
			}
			status, cancel := start(c)
			synctest.Wait() // both workers are busy
			cancel()
			want(t, <-status, stdout.String(), stderr.String(), result{statusInterrupted, "", ""})
			close(release)
		})
	})

	t.Run("Output", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			var stderr strings.Builder
			outR, outW := io.Pipe()
			status, cancel := start(newFake(strings.NewReader(strings.Repeat(line, 100)), outW, &stderr))
			half := make([]byte, len(answer)/2)
			io.ReadFull(outR, half)
			cancel()
			rest := make([]byte, len(answer)-len(half))
			io.ReadFull(outR, rest)
			want(t, <-status, string(half)+string(rest), stderr.String(), result{statusInterrupted, answer, ""})
		})
	})
}

// TestStreamOutputFails checks that no goroutine is left when the output fails while there is more input.
func TestStreamOutputFails(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := &fullWriter{room: 3, err: io.ErrClosedPipe}
		in := &endlessReader{line: `{"text":"\"No,\" said Ida."}` + "\n"}
		if status := newFake(in, w, io.Discard).run([]string{"-jsonl", "-j", "4"}); status != 0 || w.calls != 4 {
			t.Errorf("status %d after %d writes", status, w.calls)
		}
	})
}

func TestMaxBytes(t *testing.T) {
	document := func(n int) string { // a line of n bytes
		return `{"text":"` + strings.Repeat("a", n-len(`{"text":""}`)) + `"}`
	}
	const answer = `{"id":"","claims":[],"speakers":[]}` + "\n"
	const long = "longer than the 100 bytes that -max-bytes allows\n"
	tests := []struct {
		name   string
		reason string
		args   []string
		stdin  string
		want   result
	}{{
		name:   "Limit",
		reason: "the limit itself is allowed, whatever ends the line",
		args:   []string{"-jsonl", "-max-bytes", "100"},
		stdin:  document(100) + "\n" + document(100) + "\r\n" + document(100),
		want:   result{0, answer + answer + answer, ""},
	}, {
		name:   "Over",
		reason: "lines with one byte more are reported with their numbers, and those between them answered",
		args:   []string{"-jsonl", "-max-bytes", "100"},
		stdin:  document(101) + "\n" + document(20) + "\n" + document(101) + "\r\n" + document(101),
		want: result{1, answer, "sayso: <standard input>:1: " + long +
			"sayso: <standard input>:3: " + long + "sayso: <standard input>:4: " + long},
	}, {
		name:   "Buffers",
		reason: "a line of several buffers is left out as a whole, and ends where it ends",
		args:   []string{"-jsonl", "-max-bytes", "100"},
		stdin:  document(3*bufferSize) + "\n" + document(99) + "\n" + document(bufferSize) + "\n" + document(20),
		want: result{1, answer + answer, "sayso: <standard input>:1: " + long +
			"sayso: <standard input>:3: " + long},
	}, {
		name:   "None",
		reason: "0 is no limit",
		args:   []string{"-jsonl", "-max-bytes", "0"},
		stdin:  document(3 * bufferSize),
		want:   result{0, answer, ""},
	}, {
		name:   "Text/Limit",
		reason: "a file of plain text is a document too",
		args:   []string{"-max-bytes", "3"},
		stdin:  "abc",
		want:   result{0, "no claims\n", ""},
	}, {
		name:   "Text/Over",
		reason: "half of it would not be what it says",
		args:   []string{"-max-bytes", "100"},
		stdin:  strings.Repeat("a", 101),
		want:   result{1, "", "sayso: <standard input>: " + long},
	}, {
		name:   "Text/Largest",
		reason: "the largest number there is is a limit like another",
		args:   []string{"-max-bytes", fmt.Sprint(int(^uint(0) >> 1))},
		stdin:  "abc",
		want:   result{0, "no claims\n", ""},
	}}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			needReason(t, tt.reason)
			if diff := cmp.Diff(tt.want, runFake(tt.stdin, nil, tt.args...)); diff != "" {
				t.Errorf("%s: (-want +got)\n%s", tt.reason, diff)
			}
		})
	}
}
