package lexicon

import (
	"slices"
	"strings"
)

// A Frame is the construction that a cue stands in: what follows it, or where it stands beside its content.
type Frame uint8

const (
	NoFrame   Frame = iota
	That            // said that it was
	Clause          // said it was
	Wh              // asked whether, knows why
	ToInf           // vowed to go
	Gerund          // denied going
	Object          // denied the charge
	ObjThat         // told them that it was
	ObjClause       // told them it was
	ObjWh           // asked them whether
	ObjToInf        // urged them to go
	ObjAs           // described it as
	ObjOf           // accused them of
	ObjFor          // blamed them for
	ObjPrep         // warned them against
	About           // talked about
	Of              // spoke of, warned of
	For             // called for
	On              // insisted on, called on
	To              // objected to
	Against         // argued against
	Prep            // with another preposition: agreed with
	Trail           // it was, he said
	Beside          // "It was," he said: beside a quotation
	NumFrames
)

// Class is the part of speech of a cue.
type Class uint8

const (
	Verb Class = iota // said
	Noun              // claim
	Adj               // was sure
	NumClasses
)

var classNames = [NumClasses]string{"verb", "noun", "adjective"}

// String returns the class's name, as cues.tsv has it.
func (c Class) String() string { return classNames[c] }

// ClassOf returns the class of a word with the given tag: what is neither noun nor adjective counts as a verb.
func ClassOf(t Tag) Class {
	switch {
	case Nouns.Has(t):
		return Noun
	case Adjectives.Has(t):
		return Adj
	}
	return Verb
}

// Share returns in how many of a hundred cases a word of the given lemma and class was a cue, outside of what others are
// cited with.
func (l *Lexicon) Share(lemma Word, c Class) int {
	if int(lemma) >= len(l.shares[c]) {
		return 0
	}
	return int(l.shares[c][lemma])
}

// decodeCues reads the cues: a line a lemma and class, and its share in hundredths.
func (l *Lexicon) decodeCues(table string) {
	for c := range l.shares {
		l.shares[c] = make([]uint8, len(l.Entries))
	}
	for line := range lines(table) {
		lemma, rest, _ := strings.Cut(line, "\t")
		name, share, _ := strings.Cut(rest, "\t")
		for c, n := range classNames {
			if w := l.Find(lemma); n == name && w != 0 {
				l.shares[c][w] = uint8(number(share))
			}
		}
	}
	for lemma := range strings.FieldsSeq(attitudes) {
		if w := l.Find(lemma); w != 0 && l.shares[Adj][w] == 0 {
			l.shares[Adj][w] = attitudeShare
		}
	}
}

// attitudes are adjectives that say what somebody thinks or feels about what a clause after them says, where the corpus has none.
const attitudes = `adamant afraid alarmed amazed angry anxious ashamed astonished aware certain confident convinced delighted disappointed dismayed doubtful
	furious glad grateful heartbroken hopeful optimistic outraged pleased positive proud relieved saddened sceptical shocked skeptical sorry stunned sure
	surprised thankful thrilled unaware unhappy unsure upset worried`

// attitudeShare is the share of those, in hundredths.
const attitudeShare = 30

// WithCues returns a lexicon that has the given table of cues, and all else as l has it.
func (l *Lexicon) WithCues(table string) *Lexicon {
	c := *l
	c.decodeCues(table)
	return &c
}

// Muted returns a lexicon in which all words have the same hash, and all else is as l has it: what is learned with it knows
// no words.
func (l *Lexicon) Muted() *Lexicon {
	c := *l
	c.Entries = slices.Clone(l.Entries)
	for i := range c.Entries {
		c.Entries[i].Hash = 1
	}
	return &c
}
