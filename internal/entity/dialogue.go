package entity

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

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

// A clue is what the text prints beside a speech to say who speaks.
type clue uint8

const (
	noClue      clue = iota
	beatOfHim        // He put down the cup. "It is late."
	beatOfHer        //
	beatOfName       // Edmund put down the cup. "It is late."
	beatOfMe         // I put down the cup. "It is late."
	beatOfThing      // The cup fell. "It is late."
	byHim            // he said
	byHer            //
	byMe             // I said
	byOthers         // they said
	byMan            // the old man said
	byWoman          //
	byDescribed      // the bosun said
	byName           // Edmund said
	numClues
)

var clueNames = [numClues]string{"none", "beat of him", "beat of her", "beat of name", "beat of me", "beat of thing",
	"him", "her", "me", "others", "man", "woman", "described", "name"}

// An opening is a sort of first word.
type opening uint8

const (
	plain opening = iota
	reply         // Yes, Oh
	ofMe          // I
	toYou         // You, What
)

// An act is who does something in a run of narrative.
type act struct {
	clue   clue
	sex    gender
	entity int32 // none, also where nothing but a pronoun tells it and the narrative is about nobody of that sex
}

// findSpeeches divides the direct claims into speeches and reads the clues of each.
func (r *Resolver) findSpeeches() {
	r.speeches, r.speech = r.speeches[:0], grow(r.speech, len(r.claims))
	for i := range r.claims {
		c := &r.claims[i]
		r.speech[i] = none
		if !c.Direct || c.start() < 0 {
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
		s := speech{first: int32(i), last: int32(i) + 1, from: p, to: to, gap: p, source: none, named: named, described: none, guess: none, chosen: none}
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
	a, b := r.claims[s.source].Source, r.claims[ci].Source
	switch {
	case name != none && s.named != none:
		return name != s.named
	case name != none:
		return true
	}
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
	if by == Named && r.speaks(e) || by == Itself && r.short && r.entities[e].kind == Group && r.entities[e].roles[0] == 0 && r.joined(s.First, s.Last) {
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

// readClue reads what stands beside a speech, and how the speech begins and ends.
func (r *Resolver) readClue(s *speech) {
	t := r.t
	start := r.claims[s.first].start()
	end := r.claims[s.last-1].Content
	i := end[len(end)-1].Last - 1
	for i > start && t.Tokens[i].Kind == token.Close {
		i--
	}
	s.asks = t.Tokens[i].Char == '?'
	for start < i && t.Tokens[start].Kind == token.Open {
		start++
	}
	s.opening = r.opening(start)
	r.readCalls(s, start, i)
	r.readBeat(s)
	s.clue, s.sex = s.beat.clue, s.beat.sex
	switch {
	case s.named != none:
		s.clue, s.sex = byName, unsexed
	case s.source != none:
		r.readSource(s)
	}
}

func (r *Resolver) opening(i int32) opening {
	switch r.form(i) {
	case "Yes", "No", "Oh", "Ah", "Why", "Well", "Indeed", "Certainly", "And":
		return reply
	case "I":
		return ofMe
	case "You", "Your", "Are", "Do", "Did", "Have", "What", "Who", "Where", "How", "When":
		return toYou
	}
	return plain
}

// readCalls reads whom a speech between the tokens first and last calls sir, ma'am or mother. It is nobody's sex if it calls both.
func (r *Resolver) readCalls(s *speech, first, last int32) {
	for i := first; i < min(last, first+maxBeat); i++ {
		if r.t.Tokens[i].Quotation < 0 || !r.isCalled(Range{i, i + 1}) {
			continue
		}
		g, kin := callOf(r.form(i))
		if g == unsexed {
			continue
		}
		if s.calls != unsexed && s.calls != g {
			s.calls, s.callsKin = unsexed, false
			return
		}
		s.calls, s.callsKin = g, s.callsKin || kin
	}
}

// callOf returns the sex of whom a word calls, and whether it is one of the family.
func callOf(word string) (sex gender, kin bool) {
	for _, c := range [...]struct {
		words string
		sex   gender
		kin   bool
	}{
		{"sir sire mister monsieur boy lad fellow chap man gentleman gentlemen lord", male, false},
		{"ma'am ma’am madam madame miss girl lady", female, false},
		{"father papa pa dad uncle brother son grandfather", male, true},
		{"mother mamma mama mum ma aunt auntie sister daughter granny grandmother", female, true},
	} {
		for w := range strings.FieldsSeq(c.words) {
			if equalFold(w, word) {
				return c.sex, c.kin
			}
		}
	}
	return unsexed, false
}

// readSource reads the source of a speech that names nobody: a pronoun or a description.
func (r *Resolver) readSource(s *speech) {
	src := r.claims[s.source].Source
	i := src.First
	for i < src.Last-1 && r.skippedBefore(i) {
		i++
	}
	if p := r.pronoun(i); p != noPronoun && (src.Last-i == 1 || r.g.Tags[i] != lexicon.PRPS) {
		switch p {
		case he:
			s.clue, s.sex = byHim, male
		case she:
			s.clue, s.sex = byHer, female
		case me:
			s.clue, s.sex = byMe, unsexed
			if r.t.Tokens[i].Quotation < 0 {
				s.named = r.narrator
			}
		default:
			s.clue, s.sex = byOthers, unsexed
		}
		return
	}
	s.described, _ = r.phrase(src.First, src.Last, s.source)
	head := r.headOf(Range{i, src.Last})
	s.head = r.g.Words[head]
	s.description = r.descriptionAt(i, head)
	if r.cameIn(s) {
		s.named = s.described
	}
	// In small letters, a relative is nobody whom the text calls Mother, and the lady need not be Lady Orre.
	if title := r.titleWord(head); r.l.Entries[title].Lists&lexicon.Title != 0 && !r.kin(head) && r.form(head) != "lady" {
		if e := s.described; e != none && !r.entities[e].nominal && r.speaks(e) {
			s.named = e // the count, who is Count Lund
		} else if r.g.Tags[i] != lexicon.PRPS {
			b := r.titleBearer(title, r.before(src.First))
			if b != none && (e == none || r.t.Tokens[head].Flags&token.Capital == 0 || r.entities[b].firstToken < r.entities[e].firstToken) {
				s.named = b
			}
		}
	}
	switch s.sex = titleGender(r.lists(head), unsexed); s.sex {
	case male:
		s.clue = byMan
	case female:
		s.clue = byWoman
	default:
		s.clue = byDescribed
	}
}

// headOf returns the noun of a description.
func (r *Resolver) headOf(d Range) int32 { return r.base(d.First, r.segment(d.First, d.Last)) - 1 }

// cameIn reports whether the narrative shortly before a speech introduces the one whom its source describes, in
// the same words: An old woman came in.
func (r *Resolver) cameIn(s *speech) bool {
	if s.described == none || !r.entities[s.described].nominal || !r.speaks(s.described) {
		return false
	}
	i := r.entities[s.described].firstToken
	d := s.from - r.t.Sentences[r.t.Tokens[i].Sentence].Paragraph
	if d < 0 || d > maxEntrance || r.t.Tokens[i].Quotation >= 0 || r.g.Tags[i] != lexicon.DT || r.definite(i) {
		return false
	}
	k := r.at(i)
	return k >= 0 && r.descriptionAt(i, r.mentions[k].last-1) == s.description
}

// maxEntrance is how many paragraphs before a speech somebody without a name comes in at most.
const maxEntrance = 8

// titleBearer returns the one person whom the mentions before mention k name with a title, or none. It finds Count Lund where the text spoke
// of a count before it named him.
func (r *Resolver) titleBearer(title lexicon.Word, k int) int32 {
	e := int32(none)
	for n := max(0, k-maxBack); n < k; n++ {
		r.steps++
		m := &r.mentions[n]
		if m.entity == none || m.outer == m.first || !r.speaks(m.entity) || r.titleWord(m.outer) != title {
			continue
		}
		if e != none && e != m.entity {
			return none
		}
		e = m.entity
	}
	return e
}

// readBeat reads who acts in the narrative around a speech.
func (r *Resolver) readBeat(s *speech) {
	t := r.t
	nobody := act{entity: none}
	s.beat, s.lead, s.trail = nobody, nobody, nobody
	first, last := r.tokens(s.from, s.from)
	s.beat = r.acts(first, last)
	if s.from > 0 && !r.vacant(s.from-1) {
		_, end := r.tokens(s.from-1, s.from-1)
		if k := &t.Tokens[end-1]; k.Quotation < 0 && k.Kind != token.Close {
			s.lead = r.acts(t.Sentences[k.Sentence].First, end)
			s.colon = k.Char == ':' || k.Char == ','
		}
	}
	if int(s.to)+1 < len(t.Paragraphs) && !r.vacant(s.to+1) {
		start, _ := r.tokens(s.to+1, s.to+1)
		if k := &t.Tokens[start]; k.Quotation < 0 && k.Kind != token.Open {
			s.trail = r.acts(start, t.Sentences[k.Sentence].Last)
		}
	}
}

// tokens returns the tokens of the paragraphs from, ..., to.
func (r *Resolver) tokens(from, to int32) (first, last int32) {
	a, b := &r.t.Paragraphs[from], &r.t.Paragraphs[to]
	return r.t.Sentences[a.First].First, r.t.Sentences[b.Last-1].Last
}

// maxBeat is how many tokens are read for who acts in them: a long paragraph tells it at its start.
const maxBeat = 200

// acts returns who acts in the narrative among the tokens [first, last): the first pronoun or name that is a subject.
func (r *Resolver) acts(first, last int32) act {
	found := act{entity: none}
	for i := first; i < min(last, first+maxBeat); i++ {
		k := &r.t.Tokens[i]
		if k.Quotation >= 0 || k.Kind != token.Word {
			continue
		}
		found.clue = beatOfThing
		switch p := r.pronoun(i); p {
		case he, she:
			if r.g.Tags[i] != lexicon.PRP {
				break
			}
			a := act{clue: beatOfHim, sex: male, entity: none}
			if p == she {
				a.clue, a.sex = beatOfHer, female
			}
			if n := r.pronounsBefore(i+1) - 1; n >= 0 && r.pronouns[n].token == i {
				a.entity = r.nouns[n]
			}
			return a
		case me:
			if r.narrator != none && r.form(i) == "I" {
				return act{beatOfMe, unsexed, r.narrator}
			}
		}
		if n := r.at(i); n >= 0 {
			m := &r.mentions[n]
			if m.flags&inSubject != 0 && r.speaks(m.entity) {
				return act{beatOfName, r.entities[m.entity].gender, m.entity}
			}
			i = max(i, m.last-1)
		}
	}
	return found
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
	r.options = append(r.options, option{entity: none})
	if s.clue == byMe && r.narrator == none {
		return // whoever tells it has no name, and is nobody of whom it tells
	}
	// The I of a narrative is nobody whom it calls he, she or the bosun.
	third := s.clue >= byHim && s.clue != byMe
	put := func(e int32) {
		if len(r.options) < maxOptions && r.speaks(e) && r.seen[e] == none && !(third && (e == r.narrator || s.sex+r.surely(e) == male+female)) {
			r.seen[e] = int32(len(r.options))
			r.options = append(r.options, option{entity: e})
		}
	}
	put(s.guess)
	put(s.described)
	put(s.beat.entity)
	put(s.lead.entity)
	if r.narrator != none && r.speaksNear(n, r.narrator) {
		put(r.narrator)
	}
	from, to := r.tokens(s.from, s.to)
	lo, hi := r.before(from), r.before(to)
	for k := lo; k < min(hi, lo+maxFore); k++ {
		r.steps++
		if r.mentions[k].flags&inQuote == 0 {
			put(r.mentions[k].entity)
		}
	}
	for k := int32(1); k <= 4; k++ {
		if n >= k {
			put(r.speeches[n-k].printed())
		}
		if k <= 2 && int(n+k) < len(r.speeches) {
			put(r.speeches[n+k].printed())
		}
	}
	for k := lo - 1; k >= max(0, lo-maxBack); k-- {
		r.steps++
		m := &r.mentions[k]
		if r.t.Sentences[m.sentence].Paragraph < s.from-maxPages {
			break
		}
		put(m.entity)
	}
	for k := lo; k < min(len(r.mentions), lo+2*maxFore); k++ {
		r.steps++
		m := &r.mentions[k]
		if r.t.Sentences[m.sentence].Paragraph > s.to+2 {
			break
		}
		put(m.entity)
	}
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
	case p != noPronoun && r.g.Tags[src.First] != lexicon.PRPS:
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
