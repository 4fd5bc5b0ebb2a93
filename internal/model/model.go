// Package model holds the weights that were learned from corpora, and the format of the files that hold them.
//
// A file is a head, a table of named sections, and their bytes:
//
//	offset  bytes
//	0       8      "sayso\x00w" and the version of the format
//	8       4      length of the file
//	12      4      CRC-32 (IEEE) of all that follows
//	16      4      number of sections
//	20             for each section: length of its name (1 byte), the name, bytes of one element (1 byte),
//	               number of elements (4), offset in the file (4)
//	...            the sections, each at a multiple of 8
//
// Numbers are little-endian whatever the machine is. Read checks everything once, so that what it returns needs no
// further checks, and copies nothing: the sections are parts of the file's string.
//
// MODEL.md says what the weights were learned from and how good they are.
package model

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"math"
	"sync"
)

// A Section is a named table of elements of the same size.
type Section struct {
	Name string
	// Size is how many bytes an element takes: 1, 2, 4 or 8.
	Size int
	// Data are the elements one after the other, their numbers little-endian.
	Data string
}

// A File is the sections of a file that was read.
type File struct {
	sections []Section
}

// magic is what a file starts with; its last byte is the version of the format.
const magic = "sayso\x00w\x01"

const (
	headSize   = 20
	maxName    = 255
	maxSection = 255
)

// ErrFormat is what every error of Read wraps.
var ErrFormat = errors.New("model: not a valid file")

func invalid(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrFormat, fmt.Sprintf(format, args...))
}

// Read reads a file. The sections share data's memory.
func Read(data string) (*File, error) {
	if len(data) < headSize {
		return nil, invalid("%d bytes are no head, which has %d", len(data), headSize)
	}
	if head, version := data[:len(magic)-1], data[len(magic)-1]; head != magic[:len(magic)-1] {
		return nil, invalid("it starts with %q", head)
	} else if version != magic[len(magic)-1] {
		return nil, invalid("version %d, and only %d can be read", version, magic[len(magic)-1])
	}
	if n := number(data[8:]); int64(n) != int64(len(data)) {
		return nil, invalid("%d bytes of %d", len(data), n)
	}
	if got, want := checksum(data[16:]), number(data[12:]); got != want {
		return nil, invalid("its CRC-32 is %08x and should be %08x", got, want)
	}
	n := number(data[16:])
	if n > maxSection {
		return nil, invalid("%d sections at offset 16, at most %d can be", n, maxSection)
	}
	f := &File{sections: make([]Section, 0, n)}
	at := headSize
	for i := range n {
		if at >= len(data) || at+1+int(data[at])+9 > len(data) {
			return nil, invalid("section %d at offset %d is cut off", i, at)
		}
		name := data[at+1 : at+1+int(data[at])]
		entry := data[at+1+len(name):]
		size, count, offset := entry[0], number(entry[1:]), number(entry[5:])
		switch size {
		case 1, 2, 4, 8:
		default:
			return nil, invalid("section %q at offset %d has elements of %d bytes", name, at, size)
		}
		for _, s := range f.sections {
			if s.Name == name {
				return nil, invalid("section %q at offset %d is a second one of that name", name, at)
			}
		}
		if end := uint64(offset) + uint64(count)*uint64(size); end > uint64(len(data)) {
			return nil, invalid("section %q at offset %d reaches from %d to %d of %d bytes", name, at, offset, end, len(data))
		}
		f.sections = append(f.sections, Section{name, int(size), data[offset : uint64(offset)+uint64(count)*uint64(size)]})
		at += 1 + len(name) + 9
	}
	return f, nil
}

// checksum returns the CRC-32 of a string, without a copy of all of it.
func checksum(s string) uint32 {
	var (
		buf [4096]byte
		sum uint32
	)
	for len(s) > 0 {
		n := copy(buf[:], s)
		sum = crc32.Update(sum, crc32.IEEETable, buf[:n])
		s = s[n:]
	}
	return sum
}

func number(s string) uint32 {
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// Section returns the elements of the section of that name. It is an error if the file has none, if its elements are of
// another size, or if there are not n of them; any number will do if n is negative.
func (f *File) Section(name string, size, n int) (string, error) {
	for _, s := range f.sections {
		if s.Name != name {
			continue
		}
		if s.Size != size {
			return "", invalid("the elements of section %q have %d bytes and should have %d", name, s.Size, size)
		}
		if got := len(s.Data) / size; n >= 0 && got != n {
			return "", invalid("section %q has %d elements and should have %d", name, got, n)
		}
		return s.Data, nil
	}
	return "", invalid("there is no section %q", name)
}

// Embedded returns a function that reads and decodes an embedded file once, when it is first called. Such a file is part of the
// program: one that cannot be read is a broken build, of which the function panics and a test tells.
func Embedded[T any](read func() (*File, error), decode func(*File) (T, error)) func() T {
	return sync.OnceValue(func() T {
		f, err := read()
		if err != nil {
			panic(fmt.Sprintf("the embedded weights: %v", err))
		}
		v, err := decode(f)
		if err != nil {
			panic(fmt.Sprintf("the embedded weights: %v", err))
		}
		return v
	})
}

// Append appends a file with the given sections to dst. It is an error if they cannot be written: a name that is too
// long or used twice, a size that isn't one, data that end inside an element, more than 4 GB.
func Append(dst []byte, sections ...Section) ([]byte, error) {
	if len(sections) > maxSection {
		return nil, fmt.Errorf("model: %d sections, at most %d can be written", len(sections), maxSection)
	}
	names := map[string]bool{}
	offset := headSize
	for _, s := range sections {
		switch {
		case len(s.Name) > maxName || names[s.Name]:
			return nil, fmt.Errorf("model: the section name %q is too long or used before", s.Name)
		case s.Size != 1 && s.Size != 2 && s.Size != 4 && s.Size != 8:
			return nil, fmt.Errorf("model: section %q has elements of %d bytes", s.Name, s.Size)
		case len(s.Data)%s.Size != 0:
			return nil, fmt.Errorf("model: section %q ends inside an element", s.Name)
		}
		names[s.Name] = true
		offset += 1 + len(s.Name) + 9
	}
	start := len(dst)
	dst = append(dst, magic...)
	dst = append(dst, make([]byte, 8)...)
	dst = binary.LittleEndian.AppendUint32(dst, uint32(len(sections)))
	for _, s := range sections {
		offset = align(offset)
		dst = append(dst, byte(len(s.Name)))
		dst = append(dst, s.Name...)
		dst = append(dst, byte(s.Size))
		dst = binary.LittleEndian.AppendUint32(dst, uint32(len(s.Data)/s.Size))
		dst = binary.LittleEndian.AppendUint32(dst, uint32(offset))
		offset += len(s.Data)
		if int64(offset) > math.MaxUint32-8 {
			return nil, errors.New("model: the sections have more than 4 GB")
		}
	}
	for _, s := range sections {
		for n := len(dst) - start; n < align(n); n++ {
			dst = append(dst, 0)
		}
		dst = append(dst, s.Data...)
	}
	file := dst[start:]
	binary.LittleEndian.PutUint32(file[8:], uint32(len(file)))
	binary.LittleEndian.PutUint32(file[12:], crc32.ChecksumIEEE(file[16:]))
	return dst, nil
}

func align(n int) int { return (n + 7) &^ 7 }
