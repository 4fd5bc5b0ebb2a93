package claim

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
)

const (
	// minScore is the least score, in hundredths, of a claim: where a claim that is right counts as much as one that is
	// wrong or missed, F1 is best when everything above half of itself is taken.
	minScore = 43
	// leastShare is the least share of a cue's best frame at which a candidate is looked at: no circumstance lifts what
	// is below it to minScore, on the corpus.
	leastShare = 20
	// nestedScore is the least score of a claim within another's content. Guidelines leave such claims out, readers
	// want them when they are plain: said the minister had told him that.
	nestedScore = 70
)

// score sets the candidate's score from the lexicon's counts.
func (f *Finder) score(c *candidate) {
	c.factors = [...]uint8{
		lexicon.BySource:  f.sourceKind(c),
		lexicon.ByForm:    f.form(c.head),
		lexicon.ByContent: uint8(f.tag(c.content[0][0])),
		lexicon.ByLength:  length(c),
	}
	share := f.l.Share(c.lemma, c.class, c.frame)
	switch c.frame {
	case lexicon.ObjFor, lexicon.ObjOf, lexicon.ObjPrep:
		// The phrase may as well belong to the object: rejected a demand for talks.
		share = max(share, f.l.Share(c.lemma, c.class, lexicon.Object))
	}
	p := float32(share) / 100
	odds := p / (1.001 - p)
	for k, v := range c.factors {
		odds *= f.l.Odds(c.class, lexicon.Factor(k), v)
	}
	c.score = int(100*odds/(1+odds) + 0.5)
}

// length says how long the content is: one, two, three or four, up to eight, up to sixteen items, or more; apart where
// the frame is a phrase or a clause.
func length(c *candidate) uint8 {
	n := 0
	for _, p := range c.content[:c.n] {
		n += p[1] - p[0]
	}
	v := uint8(min(n, 3))
	switch {
	case n > 16:
		v = 6
	case n > 8:
		v = 5
	case n > 4:
		v = 4
	}
	switch c.frame {
	case lexicon.That, lexicon.Clause, lexicon.Wh, lexicon.Trail, lexicon.ObjThat, lexicon.ObjClause, lexicon.ObjWh:
		return v
	case lexicon.Object:
		return v + 10
	case lexicon.ToInf, lexicon.ObjToInf, lexicon.Gerund:
		return v + 20
	}
	return v + 30
}

// form returns the form of the verb at i: its tag, the infinitive with to apart from the one without.
func (f *Finder) form(i int) uint8 {
	if f.tag(i) == lexicon.VB && f.tag(i-1) == lexicon.TO {
		return uint8(lexicon.TO)
	}
	return uint8(f.tag(i))
}

// sourceKind says what sort of phrase c's source is.
func (f *Finder) sourceKind(c *candidate) uint8 {
	switch {
	case c.source.empty():
		return lexicon.NoSource
	case c.shared:
		return lexicon.SharedSource
	}
	i, last := c.source[0], c.source[1]-1
	switch f.tag(i) {
	case lexicon.PRP:
		switch {
		case f.is(i, "he", "she", "they"):
			return lexicon.HeSource
		case f.is(i, "i", "we"):
			return lexicon.ISource
		case f.is(i, "you"):
			return lexicon.YouSource
		}
		return lexicon.ItSource
	case lexicon.WP:
		return lexicon.WhoSource
	case lexicon.WDT:
		return lexicon.WhichSource
	case lexicon.PRPS, lexicon.WPS:
		if last == i {
			return lexicon.GenitiveSource
		}
	case lexicon.DT, lexicon.EX:
		if last == i {
			return lexicon.ItSource
		}
	case lexicon.IN:
		return lexicon.WhichSource
	}
	// The head: the last noun before a preposition or a comma.
	head := i
	for k := i; k <= last; k++ {
		t := f.tag(k)
		if lexicon.Nouns.Has(t) {
			head = k
		} else if k > i && (t == lexicon.IN || t == lexicon.Comma || t == lexicon.WP || t == lexicon.WDT) && lexicon.Nouns.Has(f.tag(head)) {
			break
		}
	}
	switch li := f.nounLists(head); {
	case f.tag(last) == lexicon.POS:
		return lexicon.GenitiveSource
	case lexicon.ProperNouns.Has(f.tag(head)):
		return lexicon.NameSource
	case li&(lexicon.RoleNoun|lexicon.GroupNoun) != 0:
		return lexicon.PersonSource
	case li&(lexicon.OrgNoun|lexicon.DocNoun) == 0 && lexicon.Doer(strings.TrimSuffix(f.text(head), "s")):
		return lexicon.PersonSource
	case li&(lexicon.OrgNoun|lexicon.DocNoun) != 0:
		return lexicon.ArtefactSource
	case f.tag(head) == lexicon.NNS:
		return lexicon.PluralSource
	}
	return lexicon.NounSource
}

// choose makes claims of the sentence's best candidates.
func (f *Finder) choose() {
	f.cands = f.cands[:0]
	f.findGroups()
	f.speech()
	f.verbs()
	f.nouns()
	if f.All {
		for i := range f.cands {
			f.claim(&f.cands[i])
		}
		return
	}
	// Speech first; then what reaches over the whole sentence; then from left to right.
	slices.SortStableFunc(f.cands, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(rank(&a), rank(&b)), cmp.Compare(a.head, b.head), cmp.Compare(b.score, a.score))
	})
	base := len(f.claims)
	for i := range f.cands {
		c := &f.cands[i]
		if c.score < minScore || !c.speech && f.items[c.head].quoted && (c.source.empty() || f.items[c.source[0]].quoted) {
			continue // what a quotation's speaker says of others is part of the quotation
		}
		if parent, ok := f.fits(c, base); ok {
			n := len(f.claims)
			f.claim(c)
			f.claims[n].Parent = parent
		}
	}
}

func rank(c *candidate) int {
	switch {
	case c.speech:
		return 0
	case c.frame == lexicon.Trail:
		return 1
	}
	return 2
}

// fits reports whether c contradicts none of the sentence's claims so far, and in whose content it stands.
func (f *Finder) fits(c *candidate, base int) (int32, bool) {
	head := f.items[c.head].first
	parent := int32(-1)
	if c.source[0] < c.cue[1] && c.cue[0] < c.source[1] {
		return 0, false // what says it cannot be what is said to say it
	}
	cue := f.span(c.cue[0], c.cue[1])
	for i := base; i < len(f.claims); i++ {
		d := &f.claims[i]
		if cue.First < d.Cue.Last && d.Cue.First < cue.Last {
			return 0, false
		}
		for _, r := range d.Content {
			if r.Contains(head) {
				for k := range c.content[:c.n] { // it ends where what it stands in does
					p := &c.content[k]
					for p[1] > p[0] && f.items[p[1]-1].last > r.Last && f.items[p[0]].first >= r.First {
						p[1]--
					}
				}
				if c.content[0].empty() || c.score < nestedScore || d.Speech || c.source.empty() || c.frame > lexicon.Clause && c.frame != lexicon.ObjThat && c.frame != lexicon.ObjClause {
					return 0, false
				}
				parent = int32(i)
			}
		}
		if d.Source.Contains(head) {
			return 0, false
		}
	}
	return parent, true
}

// claim adds the claim that c makes.
func (f *Finder) claim(c *candidate) {
	first := len(f.arena)
	for _, p := range c.content[:c.n] {
		if !p.empty() { // fits may have cut it off
			f.arena = append(f.arena, f.span(p[0], p[1]))
		}
	}
	n := len(f.arena)
	d := Claim{
		Content: f.arena[first:n:n],
		Cue:     f.span(c.cue[0], c.cue[1]),
		Source:  f.span(c.source[0], c.source[1]),
		Head:    f.items[c.head].first, Lemma: c.lemma, Class: c.class, Frame: c.frame,
		Score: uint8(c.score), Evidence: c.evidence, Factors: c.factors, Negated: c.negated, Speech: c.speech,
		Action: -1, Parent: -1,
	}
	for _, r := range d.Content {
		f.tie(r)
	}
	f.claims = append(f.claims, d)
}

// tie marks the quotations of speech that start within r as part of a claim.
func (f *Finder) tie(r Range) {
	for i := r.First; i < r.Last; i++ {
		if q := f.t.Tokens[i].Quotation; q >= 0 && f.opaque[q] {
			f.tied[q] = true
			i = max(i, f.ends[q]-1)
		}
	}
}

// order sorts the claims by their first content and sets the indices in them anew.
func (f *Finder) order() {
	type key struct {
		at  int32
		old int32
	}
	n := len(f.claims)
	sorted := slices.IsSortedFunc(f.claims, func(a, b Claim) int { return cmp.Compare(a.Content[0].First, b.Content[0].First) })
	if sorted {
		return
	}
	keys := make([]key, n)
	for i := range f.claims {
		keys[i] = key{f.claims[i].Content[0].First, int32(i)}
	}
	slices.SortFunc(keys, func(a, b key) int { return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.old, b.old)) })
	at := make([]int32, n)
	out := make([]Claim, n)
	for i, k := range keys {
		at[k.old] = int32(i)
		out[i] = f.claims[k.old]
	}
	for i := range out {
		if p := &out[i].Parent; *p >= 0 {
			*p = at[*p]
		}
	}
	copy(f.claims, out)
}
