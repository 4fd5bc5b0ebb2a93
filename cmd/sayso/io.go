package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"runtime"
	"strings"
	"syscall"
	"unicode"
)

// write writes one document's output in one call, so that a reader at the other end of a pipe sees it at once.
func (c *command) write(b []byte) error {
	_, err := c.stdout.Write(b)
	return err
}

// fail reports on standard error what failed and where, and has the run end with status 1. A line or a column of 0
// is left out.
func (c *command) fail(name string, line, column int, err error) {
	c.status = statusFailed
	c.progress.clear()
	if name == "-" {
		name = "<standard input>"
	}
	where := printable(name)
	if line > 0 {
		where += fmt.Sprintf(":%d", line)
		if column > 0 {
			where += fmt.Sprintf(":%d", column)
		}
	}
	fmt.Fprintf(c.stderr, "sayso: %s: %s\n", where, printable(cause(err).Error()))
}

// cause returns err without the operation and the path that package os puts before it: the report names the path.
func cause(err error) error {
	if pe, ok := errors.AsType[*fs.PathError](err); ok && pe == err {
		return pe.Err
	}
	return err
}

// isBrokenPipe reports whether err says that nobody reads the output any more. On Unix, writing to standard output
// then ends the program by SIGPIPE before any error is seen; this is for all else.
func isBrokenPipe(err error) bool {
	if errors.Is(err, io.ErrClosedPipe) || errors.Is(err, syscall.EPIPE) {
		return true
	}
	const errorBrokenPipe, errorNoData = 109, 232 // winerror.h
	errno, ok := errors.AsType[syscall.Errno](err)
	return ok && runtime.GOOS == "windows" && (errno == errorBrokenPipe || errno == errorNoData)
}

// isTerminal reports whether w is a character device, which is as near as the standard library comes to a terminal.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&fs.ModeCharDevice != 0
}

// printable returns s with U+FFFD for what steers a terminal.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '\t' || r == '\n' {
			return ' '
		}
		return printableRune(r)
	}, s)
}

// printableRune returns r, or U+FFFD if r steers a terminal.
func printableRune(r rune) rune {
	if steers(r) {
		return unicode.ReplacementChar
	}
	return r
}

// steers reports whether r is a control character or one that changes the direction of text.
func steers(r rune) bool { return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) }
