package casetest

import "testing"

// A recorder is a test that counts what is wrong and goes on.
type recorder struct {
	testing.TB
	errors int
}

func (r *recorder) Helper() {}

func (r *recorder) Errorf(string, ...any) { r.errors++ }

func TestNames(t *testing.T) {
	for _, test := range []struct {
		what  string
		cases [][2]string // names and reasons
		want  int
	}{
		{"each has a name and a reason", [][2]string{{"a", "one"}, {"b", "one"}}, 0},
		{"a name is taken", [][2]string{{"a", "one"}, {"b", "two"}, {"a", "three"}}, 1},
		{"a name is empty", [][2]string{{"", "one"}}, 1},
		{"a reason is empty", [][2]string{{"a", ""}}, 1},
	} {
		r := recorder{TB: t}
		check := Names(&r)
		for _, c := range test.cases {
			check(c[0], c[1])
		}
		if r.errors != test.want {
			t.Errorf("%s: %d errors, want %d", test.what, r.errors, test.want)
		}
	}
}
