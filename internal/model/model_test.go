package model

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// file returns a file with the given sections.
func file(t testing.TB, sections ...Section) string {
	t.Helper()
	b, err := Append(nil, sections...)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// patched returns the file with other bytes at an offset, and with the checksum that they call for.
func patched(s string, at int, bytes string) string {
	b := []byte(s)
	copy(b[at:], bytes)
	binary.LittleEndian.PutUint32(b[12:], crc32.ChecksumIEEE(b[16:]))
	return string(b)
}

func TestRead(t *testing.T) {
	names := map[string]bool{}
	for _, test := range []struct {
		name, reason string
		sections     []Section
	}{
		{"none", "a file may be a head alone", nil},
		{"one", "bytes as they are", []Section{{"weights", 1, "\x00\x80\xff"}}},
		{"empty section", "a table without elements is one nevertheless", []Section{{"weights", 4, ""}}},
		{"several sizes", "each section starts at a multiple of eight, whatever the one before it leaves",
			[]Section{{"a", 1, "x"}, {"b", 8, "12345678"}, {"", 2, "\x01\x02"}, {"d", 4, "abcd"}}},
		{"long name", "names have up to 255 bytes", []Section{{strings.Repeat("n", 255), 1, "x"}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if names[test.name] || test.reason == "" {
				t.Error("a case needs a name of its own and a reason")
			}
			names[test.name] = true
			f, err := Read(file(t, test.sections...))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.sections, f.sections, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("sections (-want +got):\n%s", diff)
			}
		})
	}
}

func TestReadErrors(t *testing.T) {
	good := file(t, Section{"a", 1, "x"}, Section{"weights", 4, "abcdefgh"})
	for _, test := range []struct{ name, reason, data, want string }{
		{"empty", "no head", "", "0 bytes are no head"},
		{"short", "half a head", good[:12], "12 bytes are no head"},
		{"another file", "the first bytes say what it is", "GIF89a" + good[6:], `it starts with "GIF89aw"`},
		{"version", "later formats may differ in anything", good[:7] + "\x02" + good[8:], "version 2, and only 1"},
		{"truncated", "a download that broke off", good[:len(good)-1], "bytes of"},
		{"longer", "nothing may follow", good + "x", "bytes of"},
		{"altered", "one bit", good[:len(good)-1] + "i", "its CRC-32 is"},
		{"too many sections", "more than a file can have", patched(good, 16, "\x00\x01\x00\x00"), "256 sections at offset 16"},
		{"cut table", "more sections than there is room for", patched(file(t), 16, "\x01"), "section 0 at offset 20 is cut off"},
		{"long name", "a name that goes beyond the end", patched(good, 20, "\xff"), "section 0 at offset 20 is cut off"},
		{"size", "elements of three bytes", patched(good, 22, "\x03"), `section "a" at offset 20 has elements of 3 bytes`},
		{"same name", "Section would find the first", patched(good, 31, "\x01a\x01"), `section "a" at offset 31 is a second one`},
		{"beyond", "a section that goes beyond the end", patched(good, 23, "\xff\xff\xff\xff"), `section "a" at offset 20 reaches`},
		{"offset", "one that starts beyond it", patched(good, 27, "\xff\xff\xff\xff"), `section "a" at offset 20 reaches`},
	} {
		t.Run(test.name, func(t *testing.T) {
			if test.reason == "" {
				t.Error("a case needs a reason")
			}
			_, err := Read(test.data)
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error %v, want one with %q", err, test.want)
			}
			if !errors.Is(err, ErrFormat) {
				t.Errorf("error %v doesn't wrap ErrFormat", err)
			}
		})
	}
}

func TestSection(t *testing.T) {
	f, err := Read(file(t, Section{"weights", 4, "abcdefgh"}))
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name, reason, section string
		size, n               int
		want                  string
	}{
		{"any number", "a table whose size the file alone knows", "weights", 4, -1, ""},
		{"number", "one whose size the program knows", "weights", 4, 2, ""},
		{"another number", "which may be another version's", "weights", 4, 3, "has 2 elements and should have 3"},
		{"another size", "elements that would be read wrongly", "weights", 1, -1, "have 4 bytes and should have 1"},
		{"missing", "a section that isn't there", "bias", 4, -1, `no section "bias"`},
	} {
		t.Run(test.name, func(t *testing.T) {
			if test.reason == "" {
				t.Error("a case needs a reason")
			}
			data, err := f.Section(test.section, test.size, test.n)
			switch {
			case test.want == "" && (err != nil || data != "abcdefgh"):
				t.Errorf("%q, %v", data, err)
			case test.want != "" && (err == nil || !strings.Contains(err.Error(), test.want)):
				t.Errorf("error %v, want one with %q", err, test.want)
			}
		})
	}
}

func TestAppendErrors(t *testing.T) {
	for _, test := range []struct {
		name, reason string
		sections     []Section
	}{
		{"same name", "Section could find but one", []Section{{"a", 1, ""}, {"a", 1, ""}}},
		{"long name", "its length is one byte", []Section{{strings.Repeat("n", 256), 1, ""}}},
		{"size", "no such elements", []Section{{"a", 3, "abc"}}},
		{"half an element", "what would its other half be", []Section{{"a", 4, "abcdef"}}},
		{"too many", "their number is limited so that Read need not trust it", make([]Section, 256)},
	} {
		t.Run(test.name, func(t *testing.T) {
			if test.reason == "" {
				t.Error("a case needs a reason")
			}
			if _, err := Append(nil, test.sections...); err == nil {
				t.Error("no error")
			}
		})
	}
}

// TestAppendBehind tests that a file may be appended to something else.
func TestAppendBehind(t *testing.T) {
	s := Section{"weights", 8, "12345678"}
	b, err := Append([]byte("head"), s)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff("head"+file(t, s), string(b)); diff != "" {
		t.Errorf("file (-want +got):\n%s", diff)
	}
}

// TestEmbedded tests that the embedded files can be read, that they are no larger than what a program can be asked to carry,
// and that MODEL.md describes these files and no older ones: it has a line with the size and the CRC-32 of each.
func TestEmbedded(t *testing.T) {
	const most = 4 << 20
	doc, err := os.ReadFile("MODEL.md")
	if err != nil {
		t.Fatal(err)
	}
	recorded := map[string]string{}
	for _, m := range regexp.MustCompile(`(?m)^\| *`+"`?"+`(\w+\.bin)`+"`?"+` *\| *(\d+) *\| *([0-9a-f]{8}) *\|`).FindAllStringSubmatch(string(doc), -1) {
		if _, ok := recorded[m[1]]; ok {
			t.Errorf("MODEL.md has two lines for %s", m[1])
		}
		recorded[m[1]] = m[2] + " bytes, CRC-32 " + m[3]
	}
	for _, file := range []struct {
		name, data string
		read       func() (*File, error)
	}{
		{"claim.bin", claimBin, Claim},
		{"speaker.bin", speakerBin, Speaker},
		{"syntax.bin", syntaxBin, Syntax},
	} {
		t.Run(file.name, func(t *testing.T) {
			f, err := file.read()
			if err != nil {
				t.Fatal(err)
			}
			if again, err := file.read(); f != again || err != nil {
				t.Error("it is read more than once")
			}
			if got, want := file.data[:len(magic)], magic; got != want {
				t.Errorf("it starts with %q, want %q, whose last byte is the version of the format", got, want)
			}
			if len(file.data) > most {
				t.Errorf("it has %d bytes, at most %d are wanted", len(file.data), most)
			}
			got := fmt.Sprintf("%d bytes, CRC-32 %08x", len(file.data), crc32.ChecksumIEEE([]byte(file.data)))
			switch want, ok := recorded[file.name]; {
			case !ok:
				t.Errorf("MODEL.md has no line \"| %s | bytes | CRC-32 |\" for %s", file.name, got)
			case got != want:
				t.Errorf("it has %s, and MODEL.md says %s: describe the new weights there", got, want)
			}
			delete(recorded, file.name)
		})
	}
	for name := range recorded {
		t.Errorf("MODEL.md describes %s, which is not embedded", name)
	}
}

// FuzzRead tests that any bytes are an error or a file that can be written again.
func FuzzRead(f *testing.F) {
	good := file(f, Section{"a", 1, "x"}, Section{"weights", 4, "abcdefgh"})
	f.Add(good)
	f.Add(good[:25])
	f.Add(patched(good, 20, "\xff"))
	f.Add("")
	f.Fuzz(func(t *testing.T, data string) {
		for _, s := range []string{data, repaired(data)} {
			file, err := Read(s)
			if err != nil {
				if !errors.Is(err, ErrFormat) {
					t.Errorf("error %v doesn't wrap ErrFormat", err)
				}
				continue
			}
			for _, s := range file.sections {
				if _, err := file.Section(s.Name, s.Size, -1); err != nil {
					t.Errorf("section %q: %v", s.Name, err)
				}
			}
		}
	})
}

// repaired returns the data with the head that they call for, so that fuzzing comes further than to the checksum.
func repaired(data string) string {
	b := make([]byte, max(len(data), headSize))
	copy(b, data)
	copy(b, magic)
	binary.LittleEndian.PutUint32(b[8:], uint32(len(b)))
	binary.LittleEndian.PutUint32(b[12:], crc32.ChecksumIEEE(b[16:]))
	return string(b)
}

func BenchmarkRead(b *testing.B) {
	b.ReportAllocs()
	b.SetBytes(int64(len(syntaxBin)))
	for b.Loop() {
		if _, err := Read(syntaxBin); err != nil {
			b.Fatal(err)
		}
	}
}
