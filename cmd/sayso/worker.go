package main

import "github.com/sayso-go/sayso/attribution"

// A worker turns one document at a time into its output. It holds the scratch memory for that and touches nothing
// else, so that several of them can work at once, each on its own document.
type worker struct {
	readText func(text string) attribution.Reading
	out      []byte // scratch: the output of the last document
}

// maxScratch is the size in bytes above which a buffer is dropped rather than used again: the answers for articles
// stay far below it, and one novel does not pin its buffers while a million short lines follow.
const maxScratch = 1 << 20

// buffer returns the empty buffer for the next document's output.
func (w *worker) buffer() []byte { return reuse(w.out) }

// reuse returns b emptied, or nil if it has grown too large to be kept.
func reuse(b []byte) []byte {
	if cap(b) > maxScratch {
		return nil
	}
	return b[:0]
}
