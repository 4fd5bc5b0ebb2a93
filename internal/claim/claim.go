// Package claim finds the cues of a text, and the content and source of each.
//
// A sentence is read as a row of items (item.go): its tokens, but for quotations of speech, each of which is one item;
// what is speech, the rules of speech.go say, and where it ends if its closing mark is lost, those of excerpt.go. A
// clause that claims something after another that does is read as a sentence (clause.go). A sentence that has no such
// quotation, and no word that at a glance may be a cue, is left at that. The others are parsed, and their trees are
// read as trees over the items (tree.go); noun phrases and groups of verbs are read off the tags (phrase.go).
//
// Then a row of learned decisions is taken (weights.go lists them): whether an item is the head of a cue (cue.go),
// which item is the head of its source and where that begins and ends (source.go), where the content begins and ends,
// of the places where contents do (border.go), and whether it has a second part around the cue (content.go). Each
// decision chooses among the items of the sentence by the sum of the weights of their features (feature.go, point.go).
// The few most probable ways through these decisions are the analyses of a cue (analysis.go), each with its
// construction (frame.go), and the last decision says which of them is a claim, if any is (whole.go). What the rules
// are certain of, a closed quotation with a cue and a name beside it, is one of the analyses (spoken.go), and has a
// least score that no weights take away. An analysis that is probable enough is a candidate, whose cue, source and
// content are mended where people read them otherwise (candidate.go, mention.go, extent.go, trim.go). Rules know
// everyday uses of cues (everyday.go), deeds and habits (deed.go, habit.go), ends of sentences and asides that say
// whose words the rest of a sentence gives (trail.go, view.go, aside.go), relative clauses (relative.go), nouns and
// passives as cues (noun.go, passive.go), sentences whose predicate is what is said (cleft.go, stated.go), the grammar
// of headlines (headline.go), and what of a source stands right beside it (nearest.go). Several cues may share a
// source (joined.go). Claims that contradict better ones are dropped (choose.go).
//
// The tags of names and of verbs that what stands beside them tells apart are set right first (retag.go), of verbs in the
// present that may be plurals (present.go), and of verbs beside quotations (beside.go). Quotations that no sentence ties are tied to the claims around them (follow.go,
// goeswith.go, in a novel novel.go) but for letters and verses (letter.go), or make claims of their own (own.go),
// lines of a transcript to their labels (label.go) or to the lines above them (transcript.go), and of a list to the cue
// before them (list.go); whom people quote within their speech, within.go finds. teach.go hands the decisions, with what
// people marked, to the program that learns the weights.
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
	Head     int32 // the token that the cue turns on; the first of a quotation that has no cue in its sentence
	Lemma    lexicon.Word
	Frame    lexicon.Frame
	Score    uint8 // the probability, in hundredths, that this is a claim
	Evidence Evidence
	Negated  bool
	// Speech says that the content is a quotation of speech, or several, perhaps with sentences after it that quote
	// it in part.
	Speech bool
	// Action is the sentence beside a quotation without a cue whose subject may be its speaker, or -1.
	Action int32
	// Parent is the index of the claim in whose content this one stands, or -1.
	Parent int32
}

// A Finder finds claims. Its zero value is ready and has the embedded weights; it uses its memory again, and so is
// not safe for concurrent use.
type Finder struct {
	// Weights are those of the learned decisions; nil stands for the embedded ones, except where Teach is set: then they
	// are still to be learned.
	Weights *Weights
	// Teach, if it is set, gets the features of each candidate of a decision, and which of them is right.
	Teach func(d Decision, candidates [][]uint32, right int)
	// Counts, if it is set, counts the candidates for the borders of contents that Teach gets.
	Counts *BorderCount

	l *lexicon.Lexicon
	t *token.Text
	g *syntax.Tagger
	p *syntax.Parser

	nodes    []node
	itemAt   []int32
	counts   []uint32 // see count
	sizes    []int32
	view     view
	feats    []uint32 // of the decision under way
	weighed  []int8   // and their weights
	parts    []partial
	learning bool
	table    *Table // its weights, unless they are being learned
	shift    uint8  // which bits of a hash say where its weight is
	places   []place
	xs       []analysis
	cueLogs  []float32
	glimpses []float32
	sorted   []float32
	top      float32 // the log-probability of the best analysis of a cue so far
	beam     *beam   // how many analyses of a cue are gone on with
	spoken   []candidate

	be, have   lexicon.Word // the lemmas of the auxiliaries
	items      []item
	asides     []token.Sentence // the brackets in the sentence that is read
	base       int              // how many claims there were before it
	dateline   int              // the item after the sentence's dateline, or 0
	surnames   nameSet
	opaque     []bool  // by quotation: one item, since it is speech
	starts     []int32 // by quotation: its first token
	ends       []int32 // by quotation: the token after its last
	holders    []int32 // by quotation: the claim of speech in whose content it opens, or -1
	tied       []bool  // by quotation: in a claim's content
	written    []bool  // by quotation, in a novel: printed and not spoken
	cands      []candidate
	inner      []candidate // relative clauses within what candidates say
	claims     []Claim
	ranks      []rank  // see sort
	moved      []int32 // by where a claim stood before it: where it stands
	arena      []Range
	groups     []group
	partOf     func(Range, []Claim) int // the right answer of GoesWith, while it is learned
	alones     [4]remembered            // what alone was last asked about, by the last bits of the sentence
	notes      []int32                  // by sentence, see says; in a novel by claim, where mend put it
	askedWhole int32                    // the paragraph that wholly was last asked about, and its answer
	whole      bool
	script     transcript
	novel      bool // paragraphs of speech are turns; see isNovel
}

// prepare reads what of the text is speech.
func (f *Finder) prepare(l *lexicon.Lexicon, t *token.Text, g *syntax.Tagger, p *syntax.Parser) {
	f.l, f.t, f.g, f.p = l, t, g, p
	f.be, f.have = l.Find("be"), l.Find("have")
	f.claims, f.arena = f.claims[:0], f.arena[:0]
	f.novel = f.isNovel()
	f.findSpeech()
	if f.novel {
		f.findOpenings()
	}
	f.findTranscript()
	f.retag()
}

// Find returns the claims of a tagged text, ordered by their first content. The slice and the contents are valid until
// the next call.
func (f *Finder) Find(l *lexicon.Lexicon, t *token.Text, g *syntax.Tagger, p *syntax.Parser) []Claim {
	if f.Weights == nil {
		f.Weights = Embedded()
	}
	f.prepare(l, t, g, p)
	f.findCued()
	f.follow()
	f.spokenWithin()
	f.order()
	return f.claims
}

// Novel reports whether the text that Find was last given was read as narrative with dialogue in it.
func (f *Finder) Novel() bool { return f.novel }

// findCued finds the claims that have a cue in their sentence.
func (f *Finder) findCued() {
	t := f.t
	for p := 0; p < len(t.Paragraphs); p++ {
		if last, ok := f.turn(p); ok {
			p = last
			continue
		}
		if f.signed(p) {
			continue
		}
		f.read(t.Paragraphs[p].First, t.Paragraphs[p].Last, f.choose)
		p = f.listed(p)
	}
}
