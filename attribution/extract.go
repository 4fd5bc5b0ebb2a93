package attribution

import (
	"slices"
	"sync"

	"github.com/sayso-go/sayso/internal/claim"
	"github.com/sayso-go/sayso/internal/entity"
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/syntax"
	"github.com/sayso-go/sayso/internal/token"
	"github.com/sayso-go/sayso/quote"
)

// An Option sets how an Extractor works. The options are [WithFinder] and [WithConfidence].
type Option func(*Extractor)

// WithFinder sets how quotations are found: for English in another language's typography, say. Without it, the zero
// [quote.Finder] finds them.
func WithFinder(f quote.Finder) Option { return func(x *Extractor) { x.finder = f } }

// WithConfidence leaves out the claims that are less sure than c. A claim within the content of one that is left out
// stays, with -1 as its Parent.
func WithConfidence(c Confidence) Option { return func(x *Extractor) { x.least = c } }

// An Extractor finds the claims in texts. Its zero value is ready to use and has no options set. It is safe for concurrent use:
// each call takes its working memory from the Extractor's pool and gives it back. It must not be copied after first use.
type Extractor struct {
	finder quote.Finder
	least  Confidence
	pool   sync.Pool // of *scratch
}

// NewExtractor returns an Extractor with the given options; of two that set the same, the later counts. A program that sets
// options keeps the Extractor: a new one has no working memory yet, so that its first text takes 25 to 70 bytes for each byte,
// where the next ones take about two.
func NewExtractor(opts ...Option) *Extractor {
	x := new(Extractor)
	for _, o := range opts {
		o(x)
	}
	return x
}

var standard Extractor

// Extract returns the claims in text, ordered by where their content starts.
//
// Without options it allocates little but what it returns, just as an [Extractor] that is kept does: working memory is
// pooled, unless the text is longer than a megabyte. With options, each call makes a new Extractor; [NewExtractor] says what
// that costs.
func Extract(text string, opts ...Option) []Claim {
	if len(opts) == 0 {
		return standard.Extract(text)
	}
	return NewExtractor(opts...).Extract(text)
}

// Extract returns the claims in text, ordered by where their content starts.
func (x *Extractor) Extract(text string) []Claim { return x.Append(nil, text) }

// A scratch is the memory that one extraction works in.
type scratch struct {
	quotations []quote.Quotation
	text       token.Text
	tagger     syntax.Tagger
	parser     syntax.Parser
	finder     claim.Finder
	resolver   entity.Resolver
	claims     []entity.Claim
	ranges     []entity.Range
	profiles   []entity.Profile
}

// maxKept is the longest text, in bytes, whose scratch memory is kept for the next one: about twenty times as much
// memory, so that the pool of a program that once met a giant doesn't hold gigabytes. Few articles and few chapters
// are longer.
const maxKept = 1 << 20

// Append appends the claims in text to dst, ordered by where their content starts, and returns the extended slice. The
// Parent of a claim is an index into the extended slice.
//
// Where dst has room, as in x.Append(claims[:0], text), Append allocates little but the spans of the contents, 16 bytes each.
func (x *Extractor) Append(dst []Claim, text string) []Claim {
	s := x.scratch()
	dst = x.appendWith(s, dst, text)
	x.keep(s, text)
	return dst
}

// Read returns the claims in text and their speakers. It costs a little more than Extract, and options cost as much as there.
func Read(text string, opts ...Option) Reading {
	if len(opts) == 0 {
		return standard.Read(text)
	}
	return NewExtractor(opts...).Read(text)
}

// Read returns the claims in text and their speakers. Those of claims that [WithConfidence] leaves out are among the speakers.
func (x *Extractor) Read(text string) Reading {
	s := x.scratch()
	d := Reading{Claims: x.appendWith(s, nil, text)}
	s.profiles = s.resolver.AppendProfiles(s.profiles[:0], &s.text, s.claims)
	for i := range s.profiles {
		p := &s.profiles[i]
		out := Profile{
			Speaker: Speaker{Name: p.Name, Named: p.Named, Kind: Kind(p.Kind), ID: int(p.ID)},
			Gender:  Gender(p.Gender),
			Aliases: p.Aliases,
		}
		for _, m := range p.Mentions {
			out.Mentions = append(out.Mentions, s.text.Span(int(m.First), int(m.Last)))
		}
		d.Speakers = append(d.Speakers, out)
	}
	clear(s.profiles)
	x.keep(s, text)
	return d
}

// scratch takes memory to work in from the pool.
func (x *Extractor) scratch() *scratch {
	if s, _ := x.pool.Get().(*scratch); s != nil {
		return s
	}
	return new(scratch)
}

// keep gives memory back to the pool, without anything that refers to the text.
func (x *Extractor) keep(s *scratch, text string) {
	if len(text) <= maxKept {
		s.text.Source, s.text.Quotations = "", nil
		clear(s.claims) // their names are parts of the text
		x.pool.Put(s)
	}
}

// appendWith is Append in the memory of s.
func (x *Extractor) appendWith(s *scratch, dst []Claim, text string) []Claim {
	l := lexicon.Get()
	s.quotations = x.finder.Append(s.quotations[:0], text)
	s.text.Cut(text, s.quotations)
	s.tagger.Tag(l, &s.text)
	s.parser.Reset(&s.text)
	found := s.finder.Find(l, &s.text, &s.tagger, &s.parser)
	s.resolve(l, found)
	return x.appendClaims(dst, l, s, found)
}

// resolve finds the speakers of the claims.
func (s *scratch) resolve(l *lexicon.Lexicon, found []claim.Claim) {
	s.claims, s.ranges = slices.Grow(s.claims[:0], len(found)), s.ranges[:0]
	for i := range found {
		c := &found[i]
		first := len(s.ranges)
		for _, r := range c.Content {
			s.ranges = append(s.ranges, entity.Range(r))
		}
		s.claims = append(s.claims, entity.Claim{
			Content: s.ranges[first:len(s.ranges):len(s.ranges)],
			Source:  entity.Range(c.Source),
			Cue:     entity.Range(c.Cue),
			Direct:  c.Speech,
			Action:  c.Action,
			Parent:  c.Parent,
		})
	}
	s.resolver.Novel = s.finder.Novel()
	s.resolver.Resolve(l, &s.text, &s.tagger, s.claims)
}

func (x *Extractor) appendClaims(dst []Claim, l *lexicon.Lexicon, s *scratch, found []claim.Claim) []Claim {
	spans := 0
	for i := range found {
		spans += len(found[i].Content)
	}
	arena := make([]quote.Span, 0, spans)
	base := len(dst)
	dst = slices.Grow(dst, len(found))
	for i := range found {
		c, e := &found[i], &s.claims[i]
		parent := int(c.Parent)
		if parent >= 0 {
			parent += base
		}
		first := len(arena)
		for _, r := range c.Content {
			arena = append(arena, s.text.Span(int(r.First), int(r.Last)))
		}
		content := arena[first:len(arena):len(arena)]
		dst = append(dst, Claim{
			Form:       s.form(c),
			Content:    content,
			Cue:        s.text.Span(int(c.Cue.First), int(c.Cue.Last)),
			Source:     s.text.Span(int(c.Source.First), int(c.Source.Last)),
			Speaker:    Speaker{Name: e.Name, Named: e.Named, Kind: Kind(e.Kind), ID: int(e.ID)},
			Addressee:  Speaker{Name: e.Addressee.Name, Named: e.Addressee.Named, Kind: Kind(e.Addressee.Kind), ID: int(e.Addressee.ID)},
			Resolution: Resolution(e.Evidence),
			Act:        Act(l.ActOf(c.Lemma, c.Frame)),
			Negated:    c.Negated,
			Confidence: confidence(c.Score, e),
			Evidence:   evidence(c, e),
			Parent:     parent,

			SpeakerConfidence: Confidence(e.Trust),
		})
	}
	if x.least > Low {
		dst = x.leaveOut(dst, base)
	}
	return dst
}

// leaveOut takes the claims that are not sure enough out of dst[base:].
func (x *Extractor) leaveOut(dst []Claim, base int) []Claim {
	kept := base
	at := make([]int, len(dst)-base) // where each of them goes, or -1
	for i := base; i < len(dst); i++ {
		at[i-base] = -1
		if dst[i].Confidence >= x.least {
			at[i-base] = kept
			dst[kept] = dst[i]
			kept++
		}
	}
	for i := base; i < kept; i++ {
		if p := dst[i].Parent; p >= 0 {
			dst[i].Parent = at[p-base]
		}
	}
	clear(dst[kept:])
	return dst[:kept]
}

// form says how many of the words of c's content stand in quotation marks; those that are around its cue too, since it is made within what
// somebody says, do not count.
func (s *scratch) form(c *claim.Claim) Form {
	in, out := false, false
	around := int32(-1)
	if c.Parent >= 0 {
		around = s.text.Tokens[c.Head].Quotation
	}
	for _, r := range c.Content {
		for i := r.First; i < r.Last; i++ {
			switch k := &s.text.Tokens[i]; {
			case k.Kind != token.Word && k.Kind != token.Number:
			case k.Quotation != around && k.Quotation >= 0:
				in = true
			default:
				out = true
			}
		}
	}
	switch {
	case in && out:
		return Mixed
	case in:
		return Direct
	}
	return Indirect
}

// confidence returns the confidence of a claim with the given score, in hundredths, and the given speaker: it is not high
// where who speaks is a guess.
func confidence(score uint8, e *entity.Claim) Confidence {
	switch {
	case e.Name != "" && e.Trust == entity.Doubtful:
	case score >= 80 && (e.Trust == entity.Certain || e.Name == ""):
		return High
	case score >= 50:
		return Medium
	}
	return Low
}

// evidence returns what ties the claim to its source, or, where neither that nor a cue is printed, to its speaker: what the form
// of the text says, unless that is nothing.
func evidence(c *claim.Claim, e *entity.Claim) Evidence {
	if !c.Source.Empty() || !c.Cue.Empty() {
		switch c.Evidence {
		case claim.ByCue:
			return ByCue
		case claim.ByQuotation:
			return ByQuotation
		case claim.ByColon:
			return ByColon
		}
	}
	switch e.Evidence {
	case entity.Continued:
		return ByContinuation
	case entity.Turn:
		return ByTurn
	case entity.Action:
		return ByAction
	}
	return ByNothing
}
