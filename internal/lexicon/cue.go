package lexicon

import "strings"

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
	ObjAs           // described it as, called it a
	ObjOf           // accused them of
	ObjFor          // blamed them for
	ObjPrep         // told them about, warned them against
	About           // talked about
	Of              // spoke of, warned of
	For             // called for
	On              // insisted on, called on
	To              // objected to
	Against         // argued against
	As              // regarded as
	With            // agreed with
	In              // believes in
	At              // laughed at
	From            // heard from
	Colon_          // said:
	Trail           // it was, he said
	Beside          // "It was," he said: after a quotation
	Ahead           // he said, "It was": before a quotation
	Bare            // nothing follows
	Whose           // the bank's view is that: a noun, be, and a clause
	NumFrames
)

var frameNames = [NumFrames]string{"none", "that", "clause", "wh", "to-inf", "gerund", "object", "object-that", "object-clause",
	"object-wh", "object-to-inf", "object-as", "object-of", "object-for", "object-prep", "about", "of", "for", "on", "to", "against",
	"as", "with", "in", "at", "from", "colon", "trail", "beside", "ahead", "bare", "is-that"}

// String returns the frame's name, as cues.tsv has it.
func (f Frame) String() string { return frameNames[f] }

// Class is the part of speech of a cue.
type Class uint8

const (
	Verb    Class = iota // said
	Passive              // was told
	Noun                 // claim
	Adj                  // was sure
	NumClasses
)

var classNames = [NumClasses]string{"verb", "passive", "noun", "adjective"}

// String returns the class's name, as cues.tsv has it.
func (c Class) String() string { return classNames[c] }

// A Factor is a circumstance of a candidate that makes it more or less often an attribution, whatever its cue.
type Factor uint8

const (
	BySource  Factor = iota // what the source is: see the Source values
	ByForm                  // the form of the verb: its Tag
	ByContent               // what the content starts with: its Tag
	ByLength                // how long the content is
	NumFactors
)

var factorNames = [NumFactors]string{"source", "form", "content", "length"}

// String returns the factor's name, as cues.tsv has it.
func (f Factor) String() string { return factorNames[f] }

// The values of BySource.
const (
	NoSource       uint8 = iota
	SharedSource         // the subject of another verb
	HeSource             // he, she, they
	ISource              // I, we
	YouSource            // you
	ItSource             // it, this, that
	WhoSource            // who
	WhichSource          // which, that
	NameSource           // ends in a proper noun
	PersonSource         // ends in a role or group noun
	ArtefactSource       // ends in a noun for an organisation or a document
	PluralSource         // another plural
	NounSource           // another noun
	GenitiveSource       // his, the bank's
)

// Odds returns by what the value of a factor multiplies the odds of a candidate of the class.
func (l *Lexicon) Odds(c Class, f Factor, value uint8) float32 {
	return l.odds[c][f][value]
}

// Frames holds, for each construction of one cue, in how many of a hundred cases it was an attribution.
type Frames [NumFrames]uint8

// Share returns in how many of a hundred cases a word of the given lemma, class and frame was an attribution.
func (l *Lexicon) Share(lemma Word, c Class, f Frame) int {
	return int(l.cues[l.line(lemma, c)][f])
}

// line returns where the cues have the lemma in the class: its own line, or that of all lemmas without one.
func (l *Lexicon) line(lemma Word, c Class) int {
	if int(lemma) < len(l.cueIndex[c]) {
		if i := int(l.cueIndex[c][lemma]); i > 0 {
			return i
		}
	}
	return int(c)
}

// decodeCues reads the cues: a line a cue and class, its frames in hundredths. The lemma * stands for all the lemmas that
// have no line.
func (l *Lexicon) decodeCues(table string) {
	for c := range l.cueIndex {
		l.cueIndex[c] = make([]int16, len(l.Entries))
	}
	l.cues = make([]Frames, NumClasses)
	for c := range l.odds {
		for f := range l.odds[c] {
			for v := range l.odds[c][f] {
				l.odds[c][f][v] = 1
			}
		}
	}
	for line := range lines(table) {
		lemma, rest, _ := strings.Cut(line, "\t")
		name, rest, _ := strings.Cut(rest, "\t")
		c := Class(0)
		for c < NumClasses-1 && classNames[c] != name {
			c++
		}
		var fr Frames
		for f := range strings.SplitSeq(rest, "\t") {
			key, val, _ := strings.Cut(f, ":")
			for i, n := range frameNames {
				if n == key {
					fr[i] = uint8(number(val))
				}
			}
		}
		if lemma == "@" { // a factor
			f := Factor(0)
			for f < NumFactors-1 && factorNames[f] != name {
				f++
			}
			c, values, _ := strings.Cut(rest, "\t")
			for k := range NumClasses {
				if classNames[k] != c {
					continue
				}
				for v := range strings.SplitSeq(values, "\t") {
					key, val, _ := strings.Cut(v, ":")
					if i := int(number(key)); i < len(l.odds[k][f]) {
						l.odds[k][f][i] = float32(number(val) / 1000)
					}
				}
			}
			continue
		}
		if lemma == "*" {
			l.cues[c] = fr
			continue
		}
		if w := l.Find(lemma); w != 0 {
			l.cueIndex[c][w] = int16(len(l.cues))
			l.cues = append(l.cues, fr)
		}
	}
}

// MayCue reports whether the lemma is a cue in some frame in at least the given share of cases.
func (l *Lexicon) MayCue(lemma Word, c Class, share int) bool {
	return int(l.best[l.line(lemma, c)]) >= share
}

// IsCue reports whether the cues have a line for the lemma in the class.
func (l *Lexicon) IsCue(lemma Word, c Class) bool {
	return l.line(lemma, c) != int(c)
}

// phrasal are the verbs that with their particle are another cue than without: to point is no cue, to point out is.
var phrasal = []string{"point out", "set out", "lay out", "rule out", "call out", "speak out", "turn down", "back up", "back down",
	"lash out", "sum up", "spell out", "play down", "hit out", "make out", "find out", "cry out", "blurt out", "read out", "shout out",
	"single out", "bring up", "give up", "hold out", "carry out", "hit back", "fire back", "shoot back", "shrug off", "brush off",
	"laugh off", "rule in", "own up", "weigh in", "speak up", "stand up", "sign off", "pour out", "come out", "go on", "carry on"}
