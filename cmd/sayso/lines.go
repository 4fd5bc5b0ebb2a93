package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
)

// A lineReader reads lines of any length up to a limit.
type lineReader struct {
	r       *bufio.Reader
	limit   int // in bytes, without the line's end; 0 is none
	n       int // the number of the last line, from 1
	skipped int // bytes left out at the start of the last line
}

func newLineReader(r io.Reader, limit int) *lineReader {
	return &lineReader{r: bufio.NewReaderSize(r, bufferSize), limit: limit}
}

// A tooLongError says that a document has more bytes than the limit.
type tooLongError struct{ limit int }

func (e tooLongError) Error() string {
	return fmt.Sprintf("longer than the %d bytes that -max-bytes allows", e.limit)
}

const byteOrderMark = "\uFEFF"

// next returns the next line without its end, LF or CRLF, and without the byte order mark that some editors put at the
// start of a file. The line stands in the memory of scratch, or in new memory where that is too small. At the end of the
// input the error is io.EOF; a line that another error cuts short is not returned. After a tooLongError, the next line
// can be read.
func (l *lineReader) next(scratch []byte) ([]byte, error) {
	l.n++
	l.skipped = 0
	line, tooLong := scratch[:0], false
	for {
		part, err := l.r.ReadSlice('\n')
		if !tooLong { // else it is read, for where it ends, and not kept
			line = append(line, part...)
			tooLong = l.limit > 0 && len(trimEnd(line)) > l.limit
		}
		if err == bufio.ErrBufferFull {
			continue
		}
		if err != nil && (err != io.EOF || len(line) == 0) {
			return line[:0], err
		}
		break
	}
	if tooLong {
		return line[:0], tooLongError{l.limit}
	}
	line = trimEnd(line)
	if l.n == 1 && bytes.HasPrefix(line, []byte(byteOrderMark)) {
		l.skipped = len(byteOrderMark)
		line = line[:copy(line, line[l.skipped:])]
	}
	return line, nil
}

// trimEnd returns line without its end.
func trimEnd(line []byte) []byte {
	return bytes.TrimSuffix(bytes.TrimSuffix(line, []byte("\n")), []byte("\r"))
}
