package claim

import (
	"testing"

	"github.com/sayso-go/sayso/internal/casetest"
	"github.com/sayso-go/sayso/internal/lexicon"
)

// TestFindSpeech tests which quotations are read as speech, and which as a part of their sentence.
func TestFindSpeech(t *testing.T) {
	check := casetest.Names(t)
	var f Finder
	var r reading
	for _, test := range []struct {
		name, reason, text string
		at                 int // the quotation
		want               bool
	}{
		{"resumed", "what a mark parts from the cue goes on with speech", `"The mast holds," said the rigger; "the stay is gone."`, 1, true},
		{"resumed after a conjunction", "so does what a conjunction after a mark begins",
			`"The mast holds," said the rigger, but "the stay is gone."`, 1, true},
		{"joined", "a conjunction alone joins what is named", `The rigger spoke of "the mast" and "the stay."`, 1, false},
		{"excerpt", "a paragraph out of an excerpt whose marks are lost", "It rained all day.\n\n\"The rigger went aboard at noon.\n\nNobody saw him.", 0, false},
		{"excerpt that is introduced", "a colon before it says that somebody's words follow", "The log says:\n\n\"The rigger went aboard at noon.\n\nNobody saw him.", 0, true},
		{"goes on", "the first paragraph of a speech has no closing mark", "The rigger spoke up.\n\n\"The mast holds.\n\n\"The stay is gone.\"", 0, true},
		{"mark lost after a cue", "words before the mark may name who speaks", "The rigger said, \"The mast holds.\n\nNobody saw him.", 0, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			r.read(test.text)
			f.prepare(lexicon.Get(), &r.text, &r.tagger, &r.parser)
			if got := f.opaque[test.at]; got != test.want {
				t.Errorf("speech: %v, want %v: %s", got, test.want, test.reason)
			}
		})
	}
}
