package entity

import "github.com/sayso-go/sayso/internal/lexicon"

// In a text that is dialogue, like a novel's, who speaks is decided for all its speeches at once. A speech is what one person
// says in one paragraph. Its options are those who were mentioned near it; features weigh each of them (feature.go), and how
// likely it is that the last speaker goes on, that the one before answers or that somebody else does; the likeliest chain of
// speakers counts (chain.go). That is done twice, and the second time the answers of the first are known: whom she is near, and who the
// girl was everywhere else. The weights are learned from novels whose speakers are known. A source that prints a name leaves no
// choice, and decides about its neighbours with it.

// A speech is what one person says in one paragraph, and in those after it that go on with its last quotation.
type speech struct {
	first, last int32 // its claims, [first, last), of which those that are direct count
	from, to    int32 // its first and its last paragraph
	gap         int32 // how many paragraphs without speech stand before it
	source      int32 // the claim with the source that tells most, or none
	clue        clue
	sex         gender // what the clue says of the speaker
	opening     opening
	asks        bool         // it ends with a question mark
	calls       gender       // the sex of whom it calls sir, ma'am or mother
	callsKin    bool         // it calls mother, or another of the family
	colon       bool         // the sentence before its paragraph ends with a colon or a comma
	named       int32        // who the source names, or none
	described   int32        // who the source describes, or none
	head        lexicon.Word // the noun of the description
	description uint32       // what is printed of it, as a key, or 0
	beat        act          // who acts in its paragraph
	lead, trail act          // who acts in the sentence before its paragraph and in the one after it, where those are narrative
	guess       int32        // who speaks by the first pass, or none
	chosen      int32        // who speaks, or none
	margin      int32        // by how much the chosen one is ahead of the second
}

// findSpeeches divides the direct claims into speeches and reads the clues of each.
func (r *Resolver) findSpeeches() {
	r.speeches, r.speech = r.speeches[:0], grow(r.speech, len(r.claims))
	for i := range r.claims {
		c := &r.claims[i]
		r.speech[i] = none
		if !c.Direct || c.start() < 0 || r.isWriting(int32(i)) {
			continue
		}
		p := r.paragraph(c.start())
		to := r.paragraph(c.Content[len(c.Content)-1].Last - 1)
		named := r.namedBy(int32(i))
		n := len(r.speeches) - 1
		if n >= 0 && r.speeches[n].from <= p && p <= r.speeches[n].to {
			if s := &r.speeches[n]; c.Source.Empty() || s.source == none || !r.clash(s, int32(i), named) {
				s.last, s.to = int32(i)+1, max(s.to, to)
				if s.named == none && named != none || s.source == none && !c.Source.Empty() {
					s.source, s.named = int32(i), named
				}
				r.speech[i] = int32(n)
				continue
			}
		}
		s := speech{first: int32(i), last: int32(i) + 1, from: p, to: to, gap: p}
		s.source, s.named, s.described, s.guess, s.chosen = none, named, none, none, none
		if n >= 0 {
			s.gap = max(0, p-r.speeches[n].to-1)
		}
		if !c.Source.Empty() {
			s.source = int32(i)
		}
		r.speech[i] = int32(n + 1)
		r.speeches = append(r.speeches, s)
	}
	for n := range r.speeches {
		r.readClue(&r.speeches[n])
	}
}

// clash reports whether claim ci of a speech's paragraph, whose source names the given entity or none, is somebody else's: it names
// another, or somebody after a pronoun or a description, or differs in sex or in the noun.
func (r *Resolver) clash(s *speech, ci, name int32) bool {
	if name != none {
		return name != s.named
	}
	a, b := r.claims[s.source].Source, r.claims[ci].Source
	p, q := r.pronoun(a.First), r.pronoun(b.First)
	if p == noPronoun && s.named == none && (q == he || q == she) { // said the old man ... he added
		g := titleGender(r.lists(r.headOf(a)), unsexed)
		return g != unsexed && g != pronounGender(r.form(b.First))
	}
	if q == noPronoun {
		return p != noPronoun || s.named == none && !equalFold(r.form(a.Last-1), r.form(b.Last-1))
	}
	if s.named != none {
		g := r.entities[s.named].gender
		return q == me && s.named != r.narrator || q == he && g == female || q == she && g == male
	}
	return p != q
}

// namedBy returns the person whom the source of a claim names, or none.
func (r *Resolver) namedBy(ci int32) int32 {
	s := r.claims[ci].Source
	if s.Empty() || r.pronoun(s.First) != noPronoun {
		return none
	}
	e, by := r.phrase(s.First, s.Last, ci)
	if by == Named && r.speaks(e) {
		return e
	}
	if by == Itself && r.short && r.entities[e].kind == Group && r.entities[e].roles[0] == 0 && r.joined(s.First, s.Last) {
		return e
	}
	return none
}

// speaks reports whether an entity may be somebody who speaks.
func (r *Resolver) speaks(e int32) bool {
	if e == none {
		return false
	}
	k := r.kind(&r.entities[e])
	return k == Person || k == Unknown
}

// An option is one of those who may speak a speech, or none for nobody who is known.
type option struct {
	entity int32
	score  int32
}

const (
	// maxOptions is how many may speak a speech. In novels the right one is among these for more than nine of ten, and
	// most of the others have no name.
	maxOptions = 16
	// maxBack is how many mentions before a speech are searched for who may speak it, and maxPages how many paragraphs.
	maxBack  = 200
	maxPages = 40
	// maxFore is how many mentions are searched in its paragraph, and after it.
	maxFore = 24
	// near is how many speeches before and after one are asked for what they tell of it.
	near = 12
)

// listOptions lists who may speak speech n: who is named as its speaker, or nobody who is known and those who are mentioned near.
func (r *Resolver) listOptions(n int32) {
	s := &r.speeches[n]
	r.options = r.options[:0]
	if s.named != none {
		r.options = append(r.options, option{entity: s.named})
		return
	}
	if e := r.paragraphSubject(s); e != none {
		r.options = append(r.options, option{entity: e})
		return
	}
	r.options = append(r.options, option{entity: none})
	if s.clue == byMe && r.narrator == none {
		return // whoever tells it has no name, and is nobody of whom it tells
	}
	r.putOption(s, s.guess)
	r.putOption(s, s.described)
	r.putOption(s, s.beat.entity)
	r.putOption(s, s.lead.entity)
	if r.narrator != none && r.speaksNear(n, r.narrator) {
		r.putOption(s, r.narrator)
	}
	from, to := r.tokens(s.from, s.to)
	lo, hi := r.before(from), r.before(to)
	for k := lo; k < min(hi, lo+maxFore); k++ {
		r.steps++
		if r.mentions[k].flags&inQuote == 0 {
			r.putOption(s, r.mentions[k].entity)
		}
	}
	for k := int32(1); k <= 4; k++ {
		if n >= k {
			r.putOption(s, r.speeches[n-k].printed())
		}
		if k <= 2 && int(n+k) < len(r.speeches) {
			r.putOption(s, r.speeches[n+k].printed())
		}
	}
	for k := lo - 1; k >= max(0, lo-maxBack); k-- {
		r.steps++
		m := &r.mentions[k]
		if r.t.Sentences[m.sentence].Paragraph < s.from-maxPages {
			break
		}
		r.putOption(s, m.entity)
	}
	for k := lo; k < min(len(r.mentions), lo+2*maxFore); k++ {
		r.steps++
		m := &r.mentions[k]
		if r.t.Sentences[m.sentence].Paragraph > s.to+2 {
			break
		}
		r.putOption(s, m.entity)
	}
}

// paragraphSubject returns whom the paragraph of a speech of a scene begins with, described, as its subject, and whose sex is that of the
// pronoun which the speech has for a source, if nobody else acts there before it, or none: The old man rose. "Eat," he said.
func (r *Resolver) paragraphSubject(s *speech) int32 {
	if !r.short || s.clue != byHim && s.clue != byHer || s.source == none {
		return none
	}
	x := r.claims[s.source].Source.First
	first := r.t.Sentences[r.t.Paragraphs[r.paragraph(x)].First].First
	k := r.before(first)
	if k >= len(r.mentions) || r.mentions[k].entity == none {
		return none
	}
	m := &r.mentions[k]
	e := m.entity
	if m.first != first || m.isName() || m.flags&(inSubject|inQuote) != inSubject || r.entities[e].gender != s.sex || !r.speaks(e) {
		return none
	}
	for n := k + 1; n < len(r.mentions) && n < k+maxFore && r.mentions[n].first < x; n++ {
		r.steps++
		if o := &r.mentions[n]; o.entity != none && o.entity != e && o.flags&(inSubject|inQuote) == inSubject && r.speaks(o.entity) {
			return none
		}
	}
	return e
}

// putOption adds entity e to the options of a speech if it may speak it, is none of them yet, and there is room.
func (r *Resolver) putOption(s *speech, e int32) {
	if len(r.options) >= maxOptions || !r.speaks(e) || r.seen[e] != none || r.absent(e) {
		return
	}
	// The I of a narrative is nobody whom it calls he, she or the bosun.
	if s.clue >= byHim && s.clue != byMe && (e == r.narrator || opposite(s.sex, r.surely(e))) {
		return
	}
	r.seen[e] = int32(len(r.options))
	r.options = append(r.options, option{entity: e})
}

// surely returns the sex of an entity that its name tells, where the pronouns near it do not say otherwise.
func (r *Resolver) surely(e int32) gender {
	if x := &r.entities[e]; x.sure && (x.gender == male && x.votes >= 0 || x.gender == female && x.votes <= 0) {
		return x.gender
	}
	return unsexed
}

// speaksNear reports whether an entity is named as the speaker of a speech near speech n.
func (r *Resolver) speaksNear(n, e int32) bool {
	for k := max(0, n-near); k <= min(n+near, int32(len(r.speeches))-1); k++ {
		if k != n && r.speeches[k].named == e {
			return true
		}
	}
	return false
}

// forget makes the options unseen again.
func (r *Resolver) forget() {
	for _, o := range r.options {
		if o.entity != none {
			r.seen[o.entity] = none
		}
	}
}

// converse decides who speaks each speech and gives its claims their speakers.
func (r *Resolver) converse() {
	r.findSpeeches()
	r.keepCompany()
	r.seen = grow(r.seen, len(r.entities))
	for i := range r.seen {
		r.seen[i] = none
	}
	for pass, w := range r.weights() {
		if w == nil {
			break
		}
		r.pass = pass
		if pass > 0 {
			r.review()
		}
		for a := 0; a < len(r.speeches); a += maxStretch {
			r.decide(a, min(len(r.speeches), a+maxStretch), w)
		}
		if r.Teach != nil {
			r.Teach(r.finishLessons())
			r.lessons = nil
		}
	}
	for n := range r.speeches {
		s := &r.speeches[n]
		if r.short && s.named == none && s.trust() == Doubtful {
			s.chosen = none
		}
		if s.chosen == none {
			continue
		}
		for i := s.first; i < s.last; i++ {
			if r.speech[i] != int32(n) {
				continue
			}
			c := &r.claims[i]
			r.speakers[i], c.Trust = s.chosen, s.trust()
			c.Evidence = r.evidence(s, i)
		}
	}
}

// review makes the answers of the first pass known to the second.
func (r *Resolver) review() {
	for n := range r.speeches {
		s := &r.speeches[n]
		if s.margin >= likelyMargin {
			s.guess = s.chosen
		}
		if s.named == none && s.description != 0 {
			r.castVote(s)
		}
	}
}

// trust returns how far the choice can be trusted.
func (s *speech) trust() Trust {
	switch {
	case s.margin >= certainMargin:
		return Certain
	case s.margin >= likelyMargin:
		return Likely
	}
	return Doubtful
}

// evidence returns what tied claim ci of a speech to its speaker, which is what its own source says if it prints one.
func (r *Resolver) evidence(s *speech, ci int32) Evidence {
	src := r.claims[ci].Source
	switch {
	case src.Empty() && s.source != none:
		return Continued
	case src.Empty() && s.chosen == s.beat.entity:
		return Action
	case src.Empty():
		return Turn
	}
	switch p := r.pronoun(src.First); {
	case p == me && s.chosen == r.narrator:
		return Narrator
	case p != noPronoun && r.tag(src.First) != lexicon.PRPS:
		return Pronoun
	case ci == s.source && s.clue == byName:
		return Named
	case r.namedBy(ci) == s.chosen:
		return Named
	case s.chosen == s.described && r.entities[s.chosen].nominal:
		return Itself
	}
	return Described
}

// vacant reports whether a paragraph has no sentence, as one of control characters has none.
func (r *Resolver) vacant(p int32) bool { return r.t.Paragraphs[p].First == r.t.Paragraphs[p].Last }
