package attribution

import (
	"reflect"
	"strings"
	"testing"
	"unsafe"
)

// TestMemory counts the bytes of the memory that an extraction works in, and keeps until the next one, for each byte of the
// text. While it works, what the garbage collector has not taken back yet comes on top: it lets memory double at most.
func TestMemory(t *testing.T) {
	texts := articles(t)
	for _, test := range []struct {
		name, reason, text string
		most               float64
	}{
		{"news", "a word of five letters with its space is six bytes", texts["worldnews"] + "\n\n", 16},
		{"novel", "it has more marks and shorter words", texts["novel"] + "\n\n", 21},
		{"words of a letter", "no prose has more words", strings.Repeat("a ", 1000) + "\n\n", 23},
		{"marks", "no text has more tokens", strings.Repeat(",;", 1000) + "\n\n", 46},
		{"dialogue", "no text has more claims", "\"Yes,\" she said.\n\n", 50},
	} {
		t.Run(test.name, func(t *testing.T) {
			text := strings.Repeat(test.text, 1<<20/len(test.text))
			var x Extractor
			s := new(scratch)
			x.appendWith(s, nil, text)
			got := float64(held(reflect.ValueOf(s).Elem(), map[unsafe.Pointer]bool{})) / float64(len(text))
			t.Logf("%.1f bytes for each byte", got)
			if got > test.most {
				t.Errorf("%.1f bytes for each byte of the text, want %v at most: %s", got, test.most, test.reason)
			}
		})
	}
}

// held returns how many bytes the slices and maps in v take, as far as they belong to it: what is behind a pointer, as the
// model is, is not counted.
func held(v reflect.Value, seen map[unsafe.Pointer]bool) (n int) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			n += held(v.Field(i), seen)
		}
	case reflect.Slice:
		if seen[v.UnsafePointer()] {
			return 0
		}
		seen[v.UnsafePointer()] = true
		elem := v.Type().Elem()
		n = v.Cap() * int(elem.Size())
		switch elem.Kind() {
		case reflect.Slice, reflect.Struct, reflect.Map:
			for i := range v.Len() {
				n += held(v.Index(i), seen)
			}
		}
	case reflect.Map:
		n = 2 * v.Len() * int(v.Type().Key().Size()+v.Type().Elem().Size())
	}
	return n
}
