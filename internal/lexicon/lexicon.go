// Package lexicon holds what sayso knows of single words: the tags they bear, their lemmas, how often they signal
// an attribution, and which name people, places, organisations and titles.
//
// Words, tags and cues are counted on corpora by internal/train, which writes words.tsv, tags.tsv and cues.tsv; the
// lists in lists.go are written by hand. The tables are decoded once, on first use, in about fifteen milliseconds, and
// are never written to afterwards.
package lexicon

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
	"sync"
)

// A Word is an entry of the lexicon. The zero Word is the unknown word.
type Word int32

// An Entry is what the lexicon has of a word.
type Entry struct {
	Form string
	// Tags are the tags it bears, the most frequent first, and Costs what each costs: -log2 P(word|tag) in 1/8 bit,
	// up to a constant of the word. Tags that are not there are NoTag.
	Tags  [4]Tag
	Costs [4]int16
	// Verb and Noun are its lemmas when it is a verb and when it is a noun.
	Verb, Noun Word
	// Count is how often it was seen: log2, rounded.
	Count uint8
	Act   Act // what it reports as a cue
	// Lists are the lists of lists.go that it stands in.
	Lists Lists
	// Sure, Likely and Never are the frames in which it surely is a cue as a verb, mostly is one, and surely is none, a bit each.
	Sure, Likely, Never uint32
	// Hash stands for the form in learned weights: it stays when the table of words changes.
	Hash uint32
}

// A Lexicon is the decoded tables. It is safe for concurrent use.
type Lexicon struct {
	Entries []Entry
	// Follow is what it costs that a tag (second index) follows another (first): -log2 P(second|first) in 1/8 bit.
	Follow [NumTags][NumTags]int16

	slots  []slot
	mask   uint64
	shares [NumClasses][]uint8 // by lemma
}

//go:embed words.tsv
var wordsTSV string

//go:embed tags.tsv
var tagsTSV string

//go:embed cues.tsv
var cuesTSV string

// Get returns the lexicon.
var Get = sync.OnceValue(func() *Lexicon { return Decode(wordsTSV, tagsTSV, cuesTSV) })

// Find returns the entry of a form exactly as written, or 0.
func (l *Lexicon) Find(form string) Word { return l.find(hash(form)) }

// FindTitled is Find for a form in any case, with a capital at its beginning and no other: Monday for MONDAY.
func (l *Lexicon) FindTitled(form string) Word {
	var b [MaxForm]byte
	n := copy(b[:], form)
	if n > 0 && 'a' <= b[0] && b[0] <= 'z' {
		b[0] -= 'a' - 'A'
	}
	for k := 1; k < n; k++ {
		if 'A' <= b[k] && b[k] <= 'Z' {
			b[k] += 'a' - 'A'
		}
	}
	return l.FindBytes(b[:n])
}

// FindBytes is Find for a form in a buffer.
func (l *Lexicon) FindBytes(form []byte) Word { return l.find(hash(form)) }

// A slot holds the upper bits of the hash of a form, and below them its word.
type slot uint64

// wordBits is how many bits of a slot hold the word: enough for a million.
const wordBits = 20

// find compares hashes and no letters, which saves two cache misses a word. No two forms of the lexicon share the bits
// that are compared, which a test checks; a stranger is taken for one of them once in 10^12 words.
func (l *Lexicon) find(h uint64) Word {
	for i := h & l.mask; ; i = (i + 1) & l.mask {
		s := l.slots[i]
		if s == 0 {
			return 0
		}
		if (uint64(s)^h)>>wordBits == 0 {
			return Word(s & (1<<wordBits - 1))
		}
	}
}

// hash hashes a form eight bytes at a time. It is never 0.
func hash[T string | []byte](s T) uint64 {
	const k = 0x9e3779b97f4a7c15
	h := uint64(len(s)) * k
	i := 0
	for ; i+8 <= len(s); i += 8 {
		w := uint64(s[i]) | uint64(s[i+1])<<8 | uint64(s[i+2])<<16 | uint64(s[i+3])<<24 |
			uint64(s[i+4])<<32 | uint64(s[i+5])<<40 | uint64(s[i+6])<<48 | uint64(s[i+7])<<56
		h = (h ^ w) * k
		h ^= h >> 32
	}
	w := uint64(0)
	for j := len(s) - 1; j >= i; j-- {
		w = w<<8 | uint64(s[j])
	}
	h = (h ^ w) * k
	h ^= h >> 29
	h *= k
	return h ^ h>>32 | 1<<63
}

// MaxForm is the length of the longest form that is looked up; longer words are unknown.
const MaxForm = 32

// Decode returns the lexicon that the given tables hold. Programs call Get; internal/train decodes tables as it makes
// them.
func Decode(words, tags, cues string) *Lexicon {
	l := new(Lexicon)
	n := strings.Count(words, "\n") + listed() + len(strings.Fields(concrete)) + maxForms
	l.Entries = make([]Entry, 1, n+1)
	size := 1
	for size < 2*n {
		size *= 2
	}
	l.slots, l.mask = make([]slot, size), uint64(size-1)

	// Tags: a line a tag, its share of all words, and what follows it, in permyriads.
	var share [NumTags]float64
	for i := range l.Follow {
		for j := range l.Follow[i] {
			l.Follow[i][j] = maxCost
		}
	}
	for line := range lines(tags) {
		name, rest, _ := strings.Cut(line, "\t")
		t := ParseTag(name)
		first := true
		for f := range strings.SplitSeq(rest, "\t") {
			if first {
				share[t] = number(f) / 1e6
				first = false
			} else if i := strings.LastIndexByte(f, ':'); i > 0 { // the tag may be a colon itself
				l.Follow[t][ParseTag(f[:i])] = cost(number(f[i+1:]) / 1e4)
			}
		}
	}
	type lemmas struct{ verb, noun string }
	var later []lemmas
	for line := range lines(words) {
		var e Entry
		var lm lemmas
		col := 0
		for f := range strings.SplitSeq(line, "\t") {
			switch col {
			case 0:
				e.Form = f
			case 1:
				e.Count = uint8(number(f))
			case 2:
				lm.verb = f
			case 3:
				lm.noun = f
			default:
				key, val, _ := strings.Cut(f, ":")
				if k := col - 4; k < len(e.Tags) {
					e.Tags[k] = ParseTag(key)
					e.Costs[k] = cost(number(val) / 1e3 / share[e.Tags[k]] / 4096)
				}
			}
			col++
		}
		l.add(e)
		later = append(later, lm)
	}
	for i, lm := range later {
		verb, noun := l.lemma(lm.verb), l.lemma(lm.noun)
		l.Entries[i+1].Verb, l.Entries[i+1].Noun = verb, noun
	}
	l.addForms()
	l.addSpellings()
	l.addLists()
	l.addConcrete()
	l.addDoers()
	l.addTangible()
	l.addActs()
	l.decodeCues(cues)
	l.addSure()
	return l
}

// Lemma returns the entry of the lemma of a word with the given tag: the word itself, unless it is a verb or a noun.
func (l *Lexicon) Lemma(w Word, t Tag) Word {
	e := &l.Entries[w]
	switch {
	case Verbs.Has(t) && e.Verb != 0:
		return e.Verb
	case (t == NN || t == NNS) && e.Noun != 0:
		return e.Noun
	}
	return w
}

// lemma returns the entry of a lemma, which is added if no text had it.
func (l *Lexicon) lemma(form string) Word {
	if form == "" {
		return 0
	}
	if w := l.Find(form); w != 0 {
		return w
	}
	return l.add(Entry{Form: form})
}

func (l *Lexicon) add(e Entry) Word {
	w := Word(len(l.Entries))
	h := hash(e.Form)
	e.Hash = uint32(h >> 32)
	i := h & l.mask
	for l.slots[i] != 0 {
		i = (i + 1) & l.mask
	}
	l.slots[i] = slot(h>>wordBits<<wordBits | uint64(w))
	l.Entries = append(l.Entries, e)
	return w
}

// lines yields the lines of a table that are no comments.
func lines(table string) func(func(string) bool) {
	return func(yield func(string) bool) {
		for line := range strings.SplitSeq(table, "\n") {
			if line != "" && !strings.HasPrefix(line, "# ") && !yield(line) {
				return
			}
		}
	}
}

func number(s string) float64 {
	f, _ := strconv.Atoi(s)
	return float64(f)
}

// maxCost is the cost of what was never seen: about 1 in 65,000.
const maxCost = 16 * 8

func cost(p float64) int16 {
	if p <= 0 {
		return maxCost
	}
	return int16(math.Round(-8 * math.Log2(p)))
}
