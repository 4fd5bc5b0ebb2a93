package lexicon

// A Tag is a part of speech of the Penn Treebank.
type Tag uint8

const (
	NoTag Tag = iota
	CC
	CD
	DT
	EX
	FW
	IN
	JJ
	JJR
	JJS
	LS
	MD
	NN
	NNS
	NNP
	NNPS
	PDT
	POS
	PRP
	PRPS // PRP$
	RB
	RBR
	RBS
	RP
	SYM
	TO
	UH
	VB
	VBD
	VBG
	VBN
	VBP
	VBZ
	WDT
	WP
	WPS // WP$
	WRB
	Comma
	Period  // . ? !
	Colon   // : ; ... -
	Opening // opening quotation mark
	Closing // closing quotation mark
	Left    // opening bracket
	Right   // closing bracket
	Money   // $
	Start   // before a sentence's first word
	NumTags
)

var tagNames = [NumTags]string{"", "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNS", "NNP", "NNPS",
	"PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP",
	"WP$", "WRB", ",", ".", ":", "``", "''", "-LRB-", "-RRB-", "$", "START"}

// String returns the tag as the Treebank writes it.
func (t Tag) String() string { return tagNames[t] }

// ParseTag returns the tag of that name, NoTag where there is none.
func ParseTag(name string) Tag {
	switch name {
	case "HYPH":
		return Colon
	case "GW", "ADD", "NFP", "AFX", "XX", "#":
		return SYM
	}
	for i, n := range tagNames {
		if n == name {
			return Tag(i)
		}
	}
	return NoTag
}

// A TagSet is a set of tags.
type TagSet uint64

// Tags returns the set of the given tags.
func Tags(tags ...Tag) (s TagSet) {
	for _, t := range tags {
		s |= 1 << t
	}
	return s
}

// Has reports whether t is in the set.
func (s TagSet) Has(t Tag) bool { return s>>t&1 != 0 }

// Sets of tags that go together.
const (
	Nouns       TagSet = 1<<NN | 1<<NNS | 1<<NNP | 1<<NNPS
	ProperNouns TagSet = 1<<NNP | 1<<NNPS
	FiniteVerbs TagSet = 1<<VBD | 1<<VBP | 1<<VBZ | 1<<MD
	Verbs       TagSet = 1<<VB | 1<<VBD | 1<<VBG | 1<<VBN | 1<<VBP | 1<<VBZ
	Adverbs     TagSet = 1<<RB | 1<<RBR | 1<<RBS
	Adjectives  TagSet = 1<<JJ | 1<<JJR | 1<<JJS
)
