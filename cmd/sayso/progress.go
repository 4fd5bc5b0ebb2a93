package main

import (
	"fmt"
	"io"
	"strings"
	"time"
)

// A progress shows how far a stream has come: one line on a terminal that is written over again and again. A nil
// *progress shows nothing.
type progress struct {
	w           io.Writer
	now         func() time.Time
	start, last time.Time // of the run, and of the last time that the line was written
	size        int64     // of the input in bytes, as it is stored; 0 if that is not known

	documents, claims int
	bytes             int64 // of the lines
	shown             int   // the length of the line on the terminal, which is ASCII
}

// interval is the least time between two writings of the line: soon enough to be read as it changes.
const interval = 200 * time.Millisecond

// newProgress returns the progress of a run over so many bytes, or nil if nobody would see it or if it would be mixed with
// the output.
func (c *command) newProgress(size int64) *progress {
	if !c.terminal(c.stderr) || c.terminal(c.stdout) || c.getenv("TERM") == "dumb" {
		return nil
	}
	now := c.now()
	return &progress{w: c.stderr, now: c.now, start: now, last: now, size: size}
}

// add counts a document that is answered or failed, after so many bytes of the input were read.
func (p *progress) add(d *document, read int64) {
	if p == nil {
		return
	}
	if d.err == nil {
		p.documents++
	}
	p.claims += d.claims
	p.bytes += int64(len(d.line))
	if now := p.now(); now.Sub(p.last) >= interval {
		p.last = now
		p.show(p.line(now.Sub(p.start), read))
	}
}

// line returns what there is to say after the given time.
func (p *progress) line(elapsed time.Duration, read int64) string {
	s := fmt.Sprintf("%d documents, %.1f MB/s, %d claims", p.documents, float64(p.bytes)/1e6/max(elapsed.Seconds(), 1e-3), p.claims)
	if 0 < read && read < p.size {
		left := time.Duration(float64(elapsed) * float64(p.size-read) / float64(read))
		s += fmt.Sprintf(", %v left", left.Round(time.Second))
	}
	return s
}

// show writes s over the line on the terminal.
func (p *progress) show(s string) {
	fmt.Fprintf(p.w, "\r%-*s", p.shown, s)
	p.shown = len(s)
}

// clear takes the line off the terminal, so that something else can be written there.
func (p *progress) clear() {
	if p == nil || p.shown == 0 {
		return
	}
	fmt.Fprintf(p.w, "\r%s\r", strings.Repeat(" ", p.shown))
	p.shown = 0
}

// end leaves the line on the terminal as it is at the end of the run.
func (p *progress) end() {
	if p == nil {
		return
	}
	p.show(p.line(p.now().Sub(p.start), 0))
	fmt.Fprintln(p.w)
	p.shown = 0
}
