package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"time"

	"github.com/sayso-go/sayso/attribution"
)

// firstCallVariable is set in the environment of the processes that measure their first call.
const firstCallVariable = "SAYSO_BENCH_FIRST_CALL"

// firstCall prints how long the first call in this process takes, in nanoseconds.
func firstCall() {
	start := time.Now()
	attribution.Extract("The bridge is safe, the road agency said.")
	fmt.Println(time.Since(start).Nanoseconds())
}

// firstCalls returns the median time of the first call in so many processes.
func firstCalls(rounds int) (time.Duration, error) {
	self, err := os.Executable()
	if err != nil {
		return 0, err
	}
	var times []float64
	for range rounds {
		cmd := exec.Command(self)
		cmd.Env = append(os.Environ(), firstCallVariable+"=1")
		cmd.Stderr = os.Stderr
		out, err := cmd.Output()
		if err != nil {
			return 0, fmt.Errorf("first call: %w", err)
		}
		ns, err := strconv.ParseFloat(string(bytes.TrimSpace(out)), 64)
		if err != nil {
			return 0, fmt.Errorf("first call: %w", err)
		}
		times = append(times, ns)
	}
	return time.Duration(median(times)), nil
}

// jsonlBytes is the least size of the JSON lines that twoCores has the command read: enough that its start doesn't count.
const jsonlBytes = 6e6

// twoCores measures the command over JSON lines: on one core, on two, and as two processes of one core each at the same
// time, which is what the machine can do for two programs that have nothing to do with each other.
func twoCores(w io.Writer, texts []string, rounds int) error {
	dir, err := os.MkdirTemp("", "sayso-bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	sayso, err := build(dir)
	if err != nil {
		return err
	}
	input, n, err := writeLines(dir, texts)
	if err != nil {
		return err
	}

	var one, two, ceilings, ratios []float64
	for range rounds {
		t1, err := timeLines(sayso, input, 1, 1)
		if err != nil {
			return err
		}
		t2, err := timeLines(sayso, input, 2, 1)
		if err != nil {
			return err
		}
		both, err := timeLines(sayso, input, 1, 2)
		if err != nil {
			return err
		}
		one = append(one, float64(n)/1e6/t1.Seconds())
		two = append(two, float64(n)/1e6/t2.Seconds())
		ratios = append(ratios, t1.Seconds()/t2.Seconds())
		ceilings = append(ceilings, 2*t1.Seconds()/both.Seconds())
	}
	fmt.Fprintf(w, "sayso -jsonl, one core %.2f MB/s, two %.2f MB/s: %.2f times as fast (at least 1.80, mark 1.95); two processes at once: %.2f\n",
		median(one), median(two), median(ratios), median(ceilings))
	return nil
}

// build builds the command in dir and returns its path.
func build(dir string) (string, error) {
	path := filepath.Join(dir, "sayso")
	cmd := exec.Command("go", "build", "-o", path, "github.com/sayso-go/sayso/cmd/sayso")
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("go build: %w\n%s", err, out)
	}
	return path, nil
}

// writeLines writes the texts to a file of JSON lines in dir, again and again until it is large enough. It returns the
// path, and how many bytes of text are in the file.
func writeLines(dir string, texts []string) (path string, n int, err error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	for n < jsonlBytes {
		for _, t := range texts {
			if err := e.Encode(map[string]string{"text": t}); err != nil {
				return "", 0, err
			}
		}
		n += size(texts)
	}
	path = filepath.Join(dir, "texts.jsonl")
	return path, n, os.WriteFile(path, b.Bytes(), 0o666)
}

// timeLines returns how long it takes the given number of processes, started together, to read the input on that many
// cores each.
func timeLines(sayso, input string, cores, processes int) (time.Duration, error) {
	start := time.Now()
	var running []*exec.Cmd
	for range processes {
		cmd := exec.Command(sayso, "-jsonl", "-j", strconv.Itoa(cores), input)
		cmd.Env = append(os.Environ(), "GOMAXPROCS="+strconv.Itoa(cores))
		cmd.Stderr = os.Stderr
		if err := cmd.Start(); err != nil {
			return 0, err
		}
		running = append(running, cmd)
	}
	for _, cmd := range running {
		if err := cmd.Wait(); err != nil {
			return 0, err
		}
	}
	return time.Since(start), nil
}
