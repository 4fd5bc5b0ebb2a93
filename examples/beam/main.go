// Command beam finds the claims in a collection of documents of any size, as an Apache Beam pipeline, and groups them by
// speaker and by quotation over all documents.
//
//	go run . -text 'articles/*.txt' -jsonl 'crawl/*.jsonl' -output out/today
//
// README.md says what comes out, and how the same binary runs on a cluster.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
)

func main() {
	text := flag.String("text", "", "pattern of files that each hold the text of one document")
	jsonl := flag.String("jsonl", "", `pattern of files with one document a line, {"id": "...", "text": "..."}`)
	output := flag.String("output", "", "what the names of the files that are written start with")
	flag.Parse()
	beam.Init() // on a worker of a cluster, this is where the program stays

	if *text == "" && *jsonl == "" || *output == "" || flag.NArg() > 0 {
		fmt.Fprintln(os.Stderr, "beam: want -output, and -text or -jsonl or both")
		flag.Usage()
		os.Exit(2)
	}
	p, s := beam.NewPipelineWithRoot()
	build(s, *text, *jsonl, *output)
	if err := beamx.Run(context.Background(), p); err != nil {
		fmt.Fprintln(os.Stderr, "beam:", err)
		os.Exit(1)
	}
}
