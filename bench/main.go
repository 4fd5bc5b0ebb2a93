// Command bench compares the speed of sayso with that of other libraries, and of itself on two cores, in one run: the
// contestants take turns, and a ratio is the median of those of each turn, so that it holds on a noisy machine too.
//
//	go run . [-corpus dir] [-rounds n] [-turn duration]
//
// README.md says what is measured, and what the figures were.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
	"testing"
	"time"

	"github.com/sayso-go/sayso/attribution"
)

func main() {
	if os.Getenv(firstCallVariable) != "" {
		firstCall()
		return
	}
	corpus := flag.String("corpus", "", "a folder with texts to measure on, in files named *.txt at any depth, beside the repository's own articles")
	rounds := flag.Int("rounds", 9, "how often each contestant has its turn")
	turn := flag.Duration("turn", 300*time.Millisecond, "the least time of a turn")
	flag.Parse()
	if flag.NArg() > 0 || *rounds < 1 {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(os.Stdout, *corpus, *rounds, *turn); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// articles is where the repository has its own articles, seen from this folder.
const articles = "../testdata"

// run measures everything and prints it to w.
func run(w io.Writer, corpus string, rounds int, turn time.Duration) error {
	fmt.Fprintf(w, "%s, %s/%s, %d cores, %d rounds of %v\n", runtime.Version(), runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), rounds, turn)
	for _, dir := range []string{articles, corpus} {
		if dir == "" {
			continue
		}
		texts, err := readTexts(dir)
		if err != nil {
			return err
		}
		name := "the repository's articles"
		if dir == corpus {
			name = "the corpus"
		}
		fmt.Fprintf(w, "\n%s: %d texts, %.2f MB\n\n", name, len(texts), float64(size(texts))/1e6)
		oneCore(w, texts, rounds, turn)
		if err := twoCores(w, texts, rounds); err != nil {
			return err
		}
	}

	first, err := firstCalls(rounds)
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "\nfirst call in a process: %.1f ms\n", first.Seconds()*1e3)
	return nil
}

// A goal is a ratio of two contestants, and what it is to be.
type goal struct {
	a, b        contestant
	least, mark float64
}

var goals = []goal{
	{find, split, 2, 5},
	{extract, split, 1. / 15, 1. / 8},
	{extract, tags, 80, 150},
}

// oneCore measures the goals on one core, and what the extractor allocates.
func oneCore(w io.Writer, texts []string, rounds int, turn time.Duration) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	for _, g := range goals {
		a, b, ratio := compare(g.a, g.b, texts, rounds, turn)
		fmt.Fprintf(w, "%-16s %7.2f MB/s   %-20s %7.2f MB/s   %7.3f times as fast (at least %.3f, mark %.3f)\n",
			g.a.name, a, g.b.name, b, ratio, g.least, g.mark)
	}
	fmt.Fprintf(w, "%-16s %7.2f allocations a text\n", extract.name, allocations(texts))
}

// allocations returns how often an Extractor in append form that has read the texts before allocates in reading one.
func allocations(texts []string) float64 {
	var x attribution.Extractor
	var claims []attribution.Claim
	return testing.AllocsPerRun(5, func() {
		for _, t := range texts {
			claims = x.Append(claims[:0], t)
		}
	}) / float64(len(texts))
}
