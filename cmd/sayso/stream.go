package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"sync/atomic"
)

// runJSONL answers each line of the named files with a line.
func (c *command) runJSONL(names []string) error {
	ctx, stop := c.notify()
	defer stop()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel() // ends the stream where the output fails

	s := c.startStream(ctx, names)
	c.progress = c.newProgress(c.size(names))
	defer c.progress.end()
	for d := s.next(); d != nil; d = s.next() {
		if d.err != nil {
			column := 0
			if de, ok := errors.AsType[*documentError](d.err); ok {
				column = de.column + d.skipped
			}
			c.fail(d.file, d.number, column, d.err)
		} else if err := c.write(d.out); err != nil {
			return err
		}
		c.progress.add(d, s.read.Load())
		s.release(d)
	}
	return context.Cause(ctx)
}

// A document is a line of the input on its way through a stream.
type document struct {
	file    string
	number  int // of the line, from 1; 0 where err is about the whole file
	skipped int // bytes left out at the start of the line
	line    []byte
	out     []byte // the answer, with the end of its line
	claims  int    // in the answer
	err     error
	done    chan struct{} // receives when out or err is there
}

// documentsPerWorker is how many documents a stream holds for each worker: one that is worked on, and some that wait to
// be worked on, or to be written after a long one before them.
const documentsPerWorker = 4

// A stream answers lines on several cores. One goroutine reads, others answer, and whoever calls next has the answers in
// the order of the input. The documents go round between them. Their number is what bounds memory: to that many lines and
// answers, and to what it takes to work on one of them for each worker.
type stream struct {
	ctx   context.Context
	open  func(name string) (io.ReadCloser, error)
	limit int          // of a line, in bytes; 0 is none
	read  atomic.Int64 // bytes of the files, as they are stored

	free, queue, order chan *document // for the reader, for the workers, for next; each has room for all documents
}

// startStream starts to read the named files and to answer their lines. The stream's goroutines end with the input or,
// once ctx is done, as soon as the read or the document is over that they are at.
func (c *command) startStream(ctx context.Context, names []string) *stream {
	n := documentsPerWorker * c.workers
	s := &stream{
		ctx:   ctx,
		open:  c.open,
		limit: c.maxBytes,
		free:  make(chan *document, n),
		queue: make(chan *document, n),
		order: make(chan *document, n),
	}
	for range n {
		s.free <- &document{done: make(chan struct{}, 1)}
	}
	for range c.workers {
		go s.answer(&worker{readText: c.readText})
	}
	go s.readFiles(names)
	return s
}

// readFiles sends out the lines of the named files.
func (s *stream) readFiles(names []string) {
	defer close(s.order)
	defer close(s.queue)
	for _, name := range names {
		if !s.readFile(name) {
			return
		}
	}
}

// readFile sends out the lines of one file. It reports whether the stream goes on after it.
func (s *stream) readFile(name string) bool {
	d := s.take()
	if d == nil {
		return false
	}
	f, err := s.open(name)
	if err != nil {
		s.send(d, name, 0, err)
		return true
	}
	defer f.Close()
	r, err := decompress(countingReader{f, &s.read})
	if err != nil {
		s.send(d, name, 0, err)
		return true
	}
	lines := newLineReader(r, s.limit)
	for {
		d.line, err = lines.next(d.line)
		_, tooLong := err.(tooLongError)
		switch {
		case err == io.EOF:
			s.release(d)
			return true
		case err == nil && len(bytes.TrimLeft(d.line, " \t\r")) == 0:
			continue
		}
		d.skipped = lines.skipped
		s.send(d, name, lines.n, err)
		if err != nil && !tooLong {
			return true
		}
		if d = s.take(); d == nil {
			return false
		}
	}
}

// take returns a document to read into, or nil if ctx is done.
func (s *stream) take() *document {
	select {
	case d := <-s.free:
		return d
	case <-s.ctx.Done():
		return nil
	}
}

// send sends d to the workers, or past them if it has failed already.
func (s *stream) send(d *document, file string, number int, err error) {
	d.file, d.number, d.err = file, number, err
	s.order <- d
	if err != nil {
		d.done <- struct{}{}
	} else {
		s.queue <- d
	}
}

// answer answers documents until there are no more.
func (s *stream) answer(w *worker) {
	for d := range s.queue {
		if s.ctx.Err() == nil {
			d.out, d.claims, d.err = w.answer(d.out, d.line)
		}
		d.done <- struct{}{}
	}
}

// next returns the next document, answered or failed, or nil after the last one or if ctx is done.
func (s *stream) next() *document {
	var d *document
	select {
	case d = <-s.order:
	case <-s.ctx.Done():
	}
	if d == nil {
		return nil
	}
	select {
	case <-d.done:
	case <-s.ctx.Done():
	}
	if s.ctx.Err() != nil {
		return nil
	}
	return d
}

// release gives back a document that next or take returned.
func (s *stream) release(d *document) {
	*d = document{line: reuse(d.line), out: reuse(d.out), done: d.done}
	s.free <- d
}

// answer appends the line of output, with its end, for a line of input to b.
func (w *worker) answer(b, line []byte) (out []byte, claims int, err error) {
	id, text, err := parseDocument(line)
	if err != nil {
		return b, 0, err
	}
	r := w.readText(text)
	return append(appendDocument(b, id, text, r), '\n'), len(r.Claims), nil
}

// A countingReader counts the bytes that are read through it.
type countingReader struct {
	r io.Reader
	n *atomic.Int64
}

func (c countingReader) Read(b []byte) (int, error) {
	n, err := c.r.Read(b)
	c.n.Add(int64(n))
	return n, err
}
