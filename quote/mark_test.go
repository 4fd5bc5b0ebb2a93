package quote

import "testing"

func TestMarkText(t *testing.T) {
	seen := map[string]bool{}
	for m := range numMarks {
		text, err := m.MarshalText()
		if err != nil || string(text) != m.String() || len(text) == 0 || seen[string(text)] {
			t.Errorf("Mark(%d).MarshalText() = %q, %v, and String() = %q", m, text, err, m)
		}
		seen[string(text)] = true
		var back Mark
		if err := back.UnmarshalText(text); err != nil || back != m {
			t.Errorf("UnmarshalText(%q) gives %v, %v", text, back, err)
		}
	}
	if _, err := numMarks.MarshalText(); err == nil {
		t.Errorf("%v has a text", numMarks)
	}
	m := Curly
	if err := m.UnmarshalText([]byte("bent")); err == nil || m != Curly {
		t.Errorf(`UnmarshalText("bent") gives %v, %v`, m, err)
	}
}
