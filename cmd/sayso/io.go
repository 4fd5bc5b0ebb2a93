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

// each opens the named files one after another and calls do with each. A file that cannot be opened is reported, and
// the next one has its turn. The only errors that do, and so each, return are those of the output: they end the run.
func (c *command) each(names []string, do func(name string, r io.Reader) error) error {
	for _, name := range names {
		if err := c.open(name, do); err != nil {
			return err
		}
	}
	return nil
}

func (c *command) open(name string, do func(name string, r io.Reader) error) error {
	if name == "-" {
		return do(name, c.stdin)
	}
	f, err := os.Open(name)
	if err != nil {
		if strings.HasPrefix(name, "-") && errors.Is(err, fs.ErrNotExist) {
			err = fmt.Errorf("%w (flags go before the files)", cause(err))
		}
		c.fail(name, 0, 0, err)
		return nil
	}
	defer f.Close()
	return do(name, f)
}

// read returns all of r as a string. If that fails, it reports why and returns false.
func (c *command) read(name string, r io.Reader) (text string, ok bool) {
	b, err := io.ReadAll(r)
	if err != nil {
		c.fail(name, 0, 0, err)
		return "", false
	}
	return string(b), true
}

// write writes one document's output in one call, so that a reader at the other end of a pipe sees it at once.
func (c *command) write(b []byte) error {
	_, err := c.stdout.Write(b)
	return err
}

// fail reports on standard error what failed and where, and has the run end with status 1. A line or a column of 0
// is left out.
func (c *command) fail(name string, line, column int, err error) {
	c.status = statusFailed
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

// printable returns s with U+FFFD for what could steer a terminal; see printableRune.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '\t' || r == '\n' {
			return ' '
		}
		return printableRune(r)
	}, s)
}

// printableRune returns r, or U+FFFD if r is a control character or one that reorders the text after it.
func printableRune(r rune) rune {
	switch {
	case unicode.IsControl(r),
		'\u202A' <= r && r <= '\u202E', // bidirectional embeddings and overrides
		'\u2066' <= r && r <= '\u2069': // bidirectional isolates
		return unicode.ReplacementChar
	}
	return r
}
