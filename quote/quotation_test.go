package quote

import "testing"

func TestSpan(t *testing.T) {
	tests := []struct {
		name     string
		reason   string
		s, t     Span
		contains bool // of t by s
		overlaps bool
	}{
		{"same", "a span lies within itself", Span{1, 5}, Span{1, 5}, true, true},
		{"inside", "the plain case", Span{1, 5}, Span{2, 4}, true, true},
		{"around", "containing is one-way, overlapping is not", Span{2, 4}, Span{1, 5}, false, true},
		{"across", "some bytes are shared, and some not", Span{1, 4}, Span{3, 6}, false, true},
		{"side by side", "End is the first byte after a span", Span{1, 3}, Span{3, 5}, false, false},
		{"apart", "nothing in common", Span{1, 2}, Span{4, 5}, false, false},
		{"empty inside", "it lies within, and has no byte to share", Span{1, 5}, Span{3, 3}, true, false},
		{"empty at the start", "a place at the start is within", Span{1, 5}, Span{1, 1}, true, false},
		{"empty at the end", "a place at the end is within", Span{1, 5}, Span{5, 5}, true, false},
		{"empty outside", "a place beyond the end is not", Span{1, 5}, Span{6, 6}, false, false},
		{"two empty", "the same place has no bytes", Span{3, 3}, Span{3, 3}, true, false},
		{"zero at the head", "none looks like the place before the first byte", Span{0, 5}, Span{}, true, false},
		{"zero further on", "none is not within what starts later", Span{1, 5}, Span{}, false, false},
		{"in zero", "nothing but the empty lies within none", Span{}, Span{0, 1}, false, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if test.reason == "" {
				t.Fatal("a case needs a reason")
			}
			if got := test.s.Contains(test.t); got != test.contains {
				t.Errorf("%v.Contains(%v) = %v, want %v", test.s, test.t, got, test.contains)
			}
			for _, pair := range [][2]Span{{test.s, test.t}, {test.t, test.s}} {
				if got := pair[0].Overlaps(pair[1]); got != test.overlaps {
					t.Errorf("%v.Overlaps(%v) = %v, want %v", pair[0], pair[1], got, test.overlaps)
				}
			}
		})
	}
}
