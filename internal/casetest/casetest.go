// Package casetest checks the tables of cases that the tests of this module run. Nothing but tests imports it.
package casetest

import "testing"

// Names returns a function that is to be called for each case of a table, and fails the test of one that has no name of its own,
// or no reason to be there.
func Names(t testing.TB) func(name, reason string) {
	seen := map[string]bool{}
	return func(name, reason string) {
		t.Helper()
		if name == "" || seen[name] {
			t.Errorf("the name %q is empty or another case's", name)
		}
		if reason == "" {
			t.Errorf("the case %q has no reason", name)
		}
		seen[name] = true
	}
}
