package main

import (
	"bufio"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"os"
	"strings"
	"unicode/utf8"
)

// bufferSize is the size in bytes of the buffer that each input is read through.
const bufferSize = 64 << 10

// open opens the named file. Standard input stays open when it is closed.
func (c *command) open(name string) (io.ReadCloser, error) {
	if name == "-" {
		return io.NopCloser(c.stdin), nil
	}
	f, err := os.Open(name)
	if err != nil && !c.dashed && strings.HasPrefix(name, "-") && errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w (flags go before the files)", cause(err))
	}
	return f, err
}

// size returns the size in bytes of the named files, as they are stored, or 0 if that of one is not known.
func (c *command) size(names []string) int64 {
	var sum int64
	for _, name := range names {
		var info fs.FileInfo
		var err error
		if f, ok := c.stdin.(*os.File); name == "-" && ok {
			info, err = f.Stat()
		} else {
			info, err = os.Stat(name)
		}
		if err != nil || !info.Mode().IsRegular() {
			return 0
		}
		sum += info.Size()
	}
	return sum
}

// The bytes that compressed data and UTF-16 start with, which no text in UTF-8 does.
const (
	gzipMagic = "\x1f\x8b"
	zstdMagic = "\x28\xb5\x2f\xfd"
	utf16LE   = "\xff\xfe"
	utf16BE   = "\xfe\xff"
)

// refused has what input that sayso does not read starts with, and what is said of it.
var refused = []struct {
	magic string
	err   error
}{
	{zstdMagic, errors.New("compressed with zstd, which sayso does not read: pipe it through zstd -dc")},
	{utf16LE, errUTF16},
	{utf16BE, errUTF16},
}

var errUTF16 = errors.New("text in UTF-16, which sayso does not read: convert it to UTF-8, with iconv -f UTF-16 -t UTF-8")

// decompress returns a reader of what r holds, decompressed if it is compressed with gzip, or an error if that is refused.
// It waits for no more of r than it takes to tell, because whoever writes a line may wait for the answer before writing
// another.
func decompress(r io.Reader) (io.Reader, error) {
	b := bufio.NewReaderSize(r, bufferSize)
	switch is, err := startsWith(b, gzipMagic); {
	case err != nil:
		return nil, err
	case is:
		z, err := gzip.NewReader(b)
		if err != nil {
			return nil, err
		}
		b = bufio.NewReaderSize(z, bufferSize)
	}
	for _, f := range refused {
		switch is, err := startsWith(b, f.magic); {
		case err != nil:
			return nil, err
		case is:
			return nil, f.err
		}
	}
	return b, nil
}

// startsWith reports whether what b holds starts with magic.
func startsWith(b *bufio.Reader, magic string) (bool, error) {
	for n := range len(magic) {
		start, err := b.Peek(n + 1)
		if err == io.EOF {
			return false, nil
		}
		if err != nil {
			return false, err
		}
		if start[n] != magic[n] {
			return false, nil
		}
	}
	return true, nil
}

// each reads the named files one after another and calls do with the text of each. A file that cannot be read is
// reported, and the next one has its turn. The only errors that do, and so each, return are those of the output: they
// end the run.
func (c *command) each(names []string, do func(name, text string) error) error {
	for _, name := range names {
		text, err := c.read(name)
		if err != nil {
			c.fail(name, 0, 0, err)
			continue
		}
		if err := do(name, text); err != nil {
			return err
		}
	}
	return nil
}

// read returns all of the named file. It reports a file that is not UTF-8.
func (c *command) read(name string) (string, error) {
	f, err := c.open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	r, err := decompress(f)
	if err != nil {
		return "", err
	}
	if c.maxBytes > 0 {
		r = io.LimitReader(r, min(int64(c.maxBytes), math.MaxInt64-1)+1)
	}
	b, err := io.ReadAll(r)
	if err != nil {
		return "", err
	}
	if c.maxBytes > 0 && len(b) > c.maxBytes {
		return "", tooLongError{c.maxBytes}
	}
	if !utf8.Valid(b) {
		c.fail(name, 0, 0, fmt.Errorf("invalid UTF-8 at byte offset %d", validPrefix(b)))
	}
	return string(b), nil
}
