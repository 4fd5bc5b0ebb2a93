// Package claim finds the cues of a text, and the content and source of each.
//
// A sentence is read as a row of items (item.go): its tokens, but for quotations of speech, each of which is one item.
// Over the items, phrases are recognised by their tags (phrase.go). Candidates are made for each verb, noun and
// adjective that the lexicon knows as a cue (verb.go, noun.go), and for each quotation of speech (speech.go). A
// candidate's score is the share of like candidates, of the same cue in the same construction, that were attributions
// in the corpus; the best that don't contradict each other are kept (choose.go). Quotations that no sentence ties are
// tied to the claims around them (follow.go).
package claim

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/syntax"
	"github.com/sayso-go/sayso/internal/token"
)

// A Range is a run of tokens, [First, Last). An empty one stands for none.
type Range struct{ First, Last int32 }

// Empty reports whether r holds no token.
func (r Range) Empty() bool { return r.First >= r.Last }

// Contains reports whether token i is in r.
func (r Range) Contains(i int32) bool { return r.First <= i && i < r.Last }

// Evidence is what tied a claim's source to its content.
type Evidence uint8

const (
	ByCue       Evidence = iota // a cue and the words around it
	ByQuotation                 // a cue beside a quotation
	ByColon                     // a colon before a quotation, or a speaker's label
	ByTurn                      // the order of turns, if anything
	ByNothing                   // nothing so far
)

// A Claim is an attribution found, before its speaker is known.
type Claim struct {
	Content  []Range // in the order of the text
	Cue      Range
	Source   Range
	Head     int32 // the token that the cue turns on, or -1
	Lemma    lexicon.Word
	Class    lexicon.Class
	Frame    lexicon.Frame
	Score    uint8 // in how many of a hundred like cases this was an attribution
	Evidence Evidence
	// Factors are the values of the circumstances that the score counts beside the cue and its frame.
	Factors [lexicon.NumFactors]uint8
	Negated bool
	// Speech says that the content is a quotation of speech, or several.
	Speech bool
	// Action is the sentence beside a quotation without a cue whose subject may be its speaker, or -1.
	Action int32
	// Parent is the index of the claim in whose content this one stands, or -1.
	Parent int32
}

// A Finder finds claims. Its zero value is ready; it uses its memory again, and so is not safe for concurrent use.
type Finder struct {
	// All keeps every candidate, for counting: none is chosen over another.
	All bool

	l *lexicon.Lexicon
	t *token.Text
	g *syntax.Tagger

	be, have   lexicon.Word // the lemmas of the auxiliaries
	items      []item
	opaque     []bool  // by quotation: one item, since it is speech
	starts     []int32 // by quotation: its first token
	ends       []int32 // by quotation: the token after its last
	tied       []bool  // by quotation: in a claim's content
	cands      []candidate
	claims     []Claim
	arena      []Range
	groups     []group
	asked      int32 // the sentence that alone was last asked about, and its answer
	askedWhole int32 // the paragraph that wholly was last asked about, and its answer
	whole      bool
	answer     bool
	labels     int  // how many paragraphs start with a speaker's label
	novel      bool // the text is hard-wrapped, as novels are: paragraphs of speech are turns
}

// Find returns the claims of a tagged text, ordered by their first content. The slice and the contents are valid until
// the next call.
func (f *Finder) Find(l *lexicon.Lexicon, t *token.Text, g *syntax.Tagger) []Claim {
	f.l, f.t, f.g = l, t, g
	f.be, f.have = l.Find("be"), l.Find("have")
	f.claims, f.arena = f.claims[:0], f.arena[:0]
	f.novel = t.Wrapped
	f.findSpeech()
	f.countLabels()
	for p := range t.Paragraphs {
		if f.labelled(p) {
			continue
		}
		for s := t.Paragraphs[p].First; s < t.Paragraphs[p].Last; s++ {
			if f.readSentence(&t.Sentences[s]) {
				f.choose()
			}
		}
	}
	if !f.All {
		f.follow()
		f.order()
	}
	return f.claims
}
