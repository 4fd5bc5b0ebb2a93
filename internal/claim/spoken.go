package claim

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/syntax"
	"github.com/sayso-go/sayso/internal/token"
)

const (
	// colonShare is besideScore where a colon stands between the cue and the quotation, and colonScore the least score of
	// such a cue.
	colonShare = 12
	colonScore = 70
	// anyVerbScore is the score of a verb that no corpus showed beside a quotation, where a comma before the closing mark
	// says that the sentence goes on with a cue: "Freezing," sighed a courier.
	anyVerbScore = 60
	// maxUnmarked bounds the search, in items, for the cue before a quotation where no mark stands between the two.
	maxUnmarked = 8
)

// findSpoken lists what the rules make of the sentence's quotations of speech: those with a cue beside them.
func (f *Finder) findSpoken() {
	f.spoken = f.spoken[:0]
	used := -1 // the last quotation that is in a candidate
	for i := range f.items {
		if f.items[i].tag != quoted || i <= used {
			continue
		}
		c, ok := f.cueAfter(i)
		if !ok {
			c, ok = f.cueBeforeQuotation(i)
		}
		if !ok {
			continue
		}
		c.speech = true
		c.n, c.content[0] = 1, pair{i, i + 1}
		used = i
		if k := f.secondQuotation(max(c.cue[1], c.source[1], i+1)); k > i {
			if _, again := f.cueAfter(k); !again {
				c.content[1] = pair{k, k + 1}
				c.n++
				used = k
			}
		}
		f.spoken = append(f.spoken, c)
	}
}

// maxBreak is how many items may stand between a cue and its source and the second quotation of what somebody says.
const maxBreak = 14

// secondQuotation returns the quotation with which somebody goes on after a cue and a source that end before item i,
// or -1: "It was late," she said, "and we went home."
func (f *Finder) secondQuotation(i int) int {
	for k := i; k <= i+maxBreak; k++ {
		switch t := f.tag(k); {
		case t == quoted:
			return k
		case lexicon.FiniteVerbs.Has(t), t == lexicon.VBG && f.share(k) >= besideScore:
			return -1 // said, adding: "..."
		}
	}
	return -1
}

// endsWithComma reports whether the quotation that is item i ends with a comma, or one follows its marks.
func (f *Finder) endsWithComma(i int) bool {
	last := f.items[i].last - 1
	if f.t.Tokens[last].Kind == token.Close {
		last--
	}
	if f.t.Tokens[last].Char == ',' || f.tag(i+1) == lexicon.Comma {
		return true
	}
	n := f.items[i].last // "Stop"she said, for want of a comma and a space
	return int(n) < len(f.t.Tokens) && f.t.Tokens[n].Kind == token.Word && f.t.Tokens[n].Start == f.t.Tokens[n-1].End && !f.hasCapital(n)
}

// goesOnAfter reports whether the sentence goes on after quotation i, whose mark is one that may end it, since the
// word after it has no capital: "Fire!" the usher screamed.
func (f *Finder) goesOnAfter(i int) bool {
	switch f.ending(Range{f.items[i].first, f.items[i].last}) {
	case '?', '!', '~':
	default:
		return false
	}
	if i+1 >= len(f.items) {
		return false
	}
	k := &f.t.Tokens[f.items[i+1].first]
	return k.Kind == token.Word && k.Flags&token.Capital == 0
}

// besideShare returns the score of verb group g beside a quotation.
func (f *Finder) besideShare(g *group, comma bool) int {
	w := f.verb(g.main)
	if w == 0 {
		if comma {
			return anyVerbScore
		}
		return 0
	}
	if f.isBe(g.main) || f.isHave(g.main) {
		return 0
	}
	s := f.l.Share(w, lexicon.Verb)
	switch {
	case comma && s < anyVerbScore:
		s = anyVerbScore
	case !comma && g.negated && s < bareShare:
		return 0 // "Who is there?" Roth did not look up.
	}
	return s
}

// intones reports whether verb group g says how something is said and nothing that one may do without a word, as smile.
func (f *Finder) intones(g *group) bool {
	form := f.printed(f.items[g.main].first)
	return !g.negated && g.finite && utters(form) != lexicon.NoTag && !lexicon.Among(gestures, strings.TrimRight(form, "sde"))
}

// gestures are the stems of what one may do beside what one says.
const gestures = " beam chuckl gasp giggl grin pout scowl shrug sigh smil smirk sniff sniffl sulk "

// groupAt returns the verb group that starts at item i, or nil.
func (f *Finder) groupAt(i int) *group {
	for k := range f.groups {
		if f.groups[k].first == i {
			return &f.groups[k]
		}
	}
	return nil
}

// groupOf returns the verb group whose main verb is item a, or nil.
func (f *Finder) groupOf(a int) *group {
	for k := range f.groups {
		if f.groups[k].main == a {
			return &f.groups[k]
		}
	}
	return nil
}

// cueAfter looks for the cue after quotation i: "...," said Roth; "...," Roth said; "..." — Ana Roth.
func (f *Finder) cueAfter(i int) (c candidate, ok bool) {
	j := i + 1
	comma := f.endsWithComma(i)
	if f.tag(j) == lexicon.Comma {
		j++
	}
	if f.char(j) == '-' || f.char(j) == ':' {
		return f.nameAfterMark(i, j)
	}
	goesOn := f.goesOnAfter(i)
	if c, ok = f.cueAndName(j, comma || goesOn); ok && (comma || !goesOn || f.speaks(f.nounPhrase(c.source[0])) || f.oneOfThem(c.source[0]) == c.source[1]) {
		return c, true
	}
	comma = comma || goesOn
	e := f.fullPhrase(j)
	if e == j {
		return c, false
	}
	for _, k := range [3]int{e, f.asideEnd(e), f.relativeEnd(e)} {
		g := f.groupAt(k)
		if g == nil || !g.finite || k <= j {
			continue
		}
		s := f.besideShare(g, comma || f.brokenOff(i, g) || f.intones(g))
		if s < besideScore {
			continue
		}
		c = f.cuedBeside(g, pair{j, k}, s)
		c.cue[1] = f.inStatement(g.last)
		return c, true
	}
	return c, false
}

// nameAfterMark looks for a name after the dash or, in a headline, the colon at item j, behind quotation i.
func (f *Finder) nameAfterMark(i, j int) (c candidate, ok bool) {
	e := f.apposition(f.fullPhrase(j+1), j+1)
	if e == j+1 || f.novel && e < f.sentenceEnd() {
		return c, false
	}
	if f.char(j) == '-' {
		e = f.signatureEnd(e)
	}
	capital := f.t.Tokens[f.items[j+1].first].Flags&token.Capital != 0
	if !capital && !(i == f.dateline && f.char(j) == ':' && f.tag(e-1) != quoted) {
		return c, false
	}
	return candidate{head: j, cue: pair{j, j + 1}, source: pair{j + 1, e}, score: 90, evidence: ByQuotation}, true
}

// signatureEnd returns where a signature with a name that ends before item e ends, with what a comma adds to that up to the sentence's end: Ana
// Roth |, a guide since May |.
func (f *Finder) signatureEnd(e int) int {
	end := f.sentenceEnd()
	if f.tag(e) != lexicon.Comma || end > e+maxRole || e+1 == end {
		return e
	}
	for i := e + 1; i < end; i++ {
		if f.tag(i) == quoted || f.items[i].quoted || f.isFinite(i) && !relatives.Has(f.tag(e+1)) {
			return e
		}
	}
	return end
}

// cueAndName looks for a cue and a source behind it at item j, after a quotation: said Roth. It takes any verb if a
// comma parts the two.
func (f *Finder) cueAndName(j int, comma bool) (c candidate, ok bool) {
	g := f.groupAt(j)
	if g == nil || g.to || f.tag(g.main) == lexicon.MD || !g.finite && f.tag(g.main) != lexicon.VBN {
		return c, false
	}
	k := g.last
	for lexicon.Adverbs.Has(f.tag(k)) || f.tag(k) == lexicon.RP || k == g.last && f.is(k-1, "put") && f.is(k, "in") {
		k++
	}
	e := f.apposition(f.namePhrase(k), k)
	if e == k {
		e = f.oneOfThem(k)
	}
	s := f.besideShare(g, comma || f.intones(g))
	return f.cuedBeside(g, pair{k, e}, s), e > k && s >= besideScore
}

// oneOfThem returns the item after an adjective with an article at item k that says which of several speaks, or k: cried | the smallest; said |
// the eldest of the three.
func (f *Finder) oneOfThem(k int) int {
	if !f.is(k, "the") || f.tag(k+1) != lexicon.JJS && !f.is(k+1, "youngest", "eldest", "oldest", "other", "elder", "younger", "first", "second", "third", "latter") {
		return k
	}
	switch e := k + 2; {
	case f.is(e, "of"):
		if n := f.fullPhrase(e + 1); n > e+1 {
			return n
		}
	case e >= len(f.items), f.t.Tokens[f.items[e].first].Kind != token.Word:
		return e
	}
	return k
}

// cuedBeside returns a candidate whose cue is verb group g beside a quotation, without a content so far.
func (f *Finder) cuedBeside(g *group, source pair, score int) candidate {
	c := f.cuedBy(g, lexicon.Beside, source, score)
	c.evidence = ByQuotation
	return c
}

// brokenOff reports whether quotation i ends with a dash, and the verb of g says that somebody begins, or goes on:
// "The bridge—" Ana began. Of other verbs nobody knows whether they tell what is done then: "The bridge—" Ana
// stopped.
func (f *Finder) brokenOff(i int, g *group) bool {
	if f.ending(Range{f.items[i].first, f.items[i].last}) != '-' {
		return false
	}
	switch f.verbForm(g.main) {
	case "begin", "start", "interrupt", "falter", "manage", "continue", "resume", "try":
		return g.main+1 == g.last && f.tag(g.last) != lexicon.TO && !nounStart.Has(f.tag(g.last))
	}
	return false
}

// asideEnd returns the item after an aside between commas that starts at e, or -1: Roth, who ..., said.
func (f *Finder) asideEnd(e int) int {
	if f.tag(e) != lexicon.Comma {
		return -1
	}
	commas := 0
	for k := e + 1; k < len(f.items) && k < e+maxPhrase; k++ {
		switch f.tag(k) {
		case lexicon.Comma:
			if commas++; f.groupAt(k+1) != nil {
				return k + 1
			}
			if commas == 3 {
				return -1
			}
		case quoted:
			return -1
		}
	}
	return -1
}

// namePhrase is fullPhrase for the source after a cue: what follows a name with a preposition other than of, from,
// for and at says where it was said, wrote Ana Roth in her review.
func (f *Finder) namePhrase(k int) int {
	e := f.nounPhrase(k)
	if e > k && lexicon.ProperNouns.Has(f.tag(e-1)) && prepositions.Has(f.tag(e)) && !f.is(e, "of", "from", "for", "at") {
		return e
	}
	return f.fullPhrase(k)
}

// relativeEnd returns the item after a relative clause without commas that starts at e, where another finite verb
// stands, or -1: a farmer who lives there said.
func (f *Finder) relativeEnd(e int) int {
	if !relatives.Has(f.tag(e)) {
		return -1
	}
	verbs := 0
	for k := range f.groups {
		g := &f.groups[k]
		if g.first <= e || !g.finite {
			continue
		}
		if verbs++; verbs == 2 && g.first < e+maxPhrase {
			return g.first
		}
	}
	return -1
}

// particlesEnd returns the item after the particles from item i on: piped | up |.
func (f *Finder) particlesEnd(i int) int {
	for f.tag(i) == lexicon.RP {
		i++
	}
	return i
}

// cueBeforeQuotation looks for the cue before quotation i: Roth said, "..."; Roth told the council on Monday: "...".
func (f *Finder) cueBeforeQuotation(i int) (c candidate, ok bool) {
	k := i - 1
	colon, comma := f.char(k) == ':', f.tag(k) == lexicon.Comma
	least := besideScore
	if colon {
		least = colonShare
	}
	if colon || comma {
		k--
	}
	if f.is(k, "that") {
		k--
	}
	for n := len(f.groups) - 1; n >= 0; n-- {
		g := &f.groups[n]
		if g.first > k {
			continue
		}
		if k-g.main > maxBefore {
			break
		}
		// A verb that a comma parts from a quotation is its cue, The city reasoned, "because they pay."; with a colon
		// it is if its subject is a person: prices rose: "...".
		s := f.besideShare(g, g.finite && f.particlesEnd(g.last) == k+1 && (comma || colon && (f.byPerson(g) || f.intones(g))))
		if s >= least && (comma || colon || k-g.main < maxUnmarked) {
			return f.leadingTo(i, g, k, s)
		}
		if colon && g.first == 0 && g.isWord() && g.finite && f.speaks(f.nounPhrase(g.last)) {
			return f.leadingTo(i, g, k, besideScore) // Sighed Roth, who sorts the mail: "..."
		}
		if colon && g.finite && f.isBe(g.main) {
			if c, ok = f.wasBlunt(g, k+1); ok {
				return c, true
			}
		}
		if g.finite && !f.relativeVerb(g) {
			break
		}
	}
	if colon {
		return f.nameBeforeColon(k + 1)
	}
	return c, false
}

// leadingTo makes a candidate of verb group g before quotation i, where words and a mark up to item k stand between
// them, and reports whether it is one; s is its score beside a quotation.
func (f *Finder) leadingTo(i int, g *group, k, s int) (c candidate, ok bool) {
	if g.passive && !f.isBe(g.first) {
		return c, false
	}
	c = f.cuedBeside(g, pair{}, s)
	c.cue[1] = f.inStatement(g.last)
	if g.to {
		c.cue[0] = g.main
	}
	if f.char(i-1) == ':' {
		c.score = max(s, colonScore)
		c.evidence = ByColon
		if k == c.cue[1]-1 {
			c.cue[1] = i
		}
	}
	if g.first == 0 && g.finite {
		// Said coach Pickett: "..."
		if e := f.apposition(f.fullPhrase(g.last), g.last); e == k+1 {
			c.source = pair{g.last, e}
			return c, true
		}
	}
	c.source = f.subject(g)
	return c, true
}

// wasBlunt makes a candidate of g, a form of be, if no more than how its subject, who may speak, is stands between it and the colon:
// Roth was more blunt: "...".
func (f *Finder) wasBlunt(g *group, colon int) (c candidate, ok bool) {
	p := f.subject(g)
	if !p.empty() && p[1] == g.first-1 && f.tag(p[1]) == lexicon.Comma {
		p[1] = g.first // her colleague, Ana Roth, was more blunt
	}
	if f.novel || p.empty() || p[1] != g.first || g.last == colon || !f.speaks(f.nounPhrase(p[0])) {
		return c, false
	}
	for k := g.last; k < colon; k++ {
		taken := k == colon-1 && f.tag(k) == lexicon.NN && (strings.HasSuffix(f.text(k), "er") || f.is(k-1, "more", "less", "even", "rather")) // for a noun: harsher
		if !taken && !(lexicon.Adjectives | lexicon.Adverbs).Has(f.tag(k)) {
			return c, false
		}
	}
	c = f.cuedBeside(g, p, colonScore)
	c.cue[1], c.evidence = colon+1, ByColon
	return c, true
}

// nameBeforeColon makes a candidate of what stands in the sentence before the colon at item colon, if that is who
// speaks or a noun for what is said: Romeo: "..."; From the verdict: "..."; Her advice: "...".
func (f *Finder) nameBeforeColon(colon int) (c candidate, ok bool) {
	b := 0
	if f.is(0, "from") {
		b = 1
	}
	end := f.labelEnd(b, colon)
	if k := f.apposition(f.fullPhrase(b), b); colon <= b || k != end && k != colon {
		return c, false
	}
	c = candidate{head: colon, cue: pair{colon, colon + 1}, source: pair{b, end}, score: labelScore, evidence: ByColon}
	last := end - 1
	owner := f.dependent(last, syntax.Labels(syntax.Poss))
	if f.l.Share(f.noun(last), lexicon.Noun) >= 5 && (owner >= 0 || b == 0) {
		c.head, c.cue[0] = last, last
		c.source = pair{}
		if owner >= 0 {
			c.source = pair{int(f.nodes[owner].left), int(f.nodes[owner].right)}
		}
	}
	return c, true
}

// labelEnd returns where who speaks ends, of the items from b up to a colon: without how or on what that is. Roth |, bluntly: "..."; Roth
// | on the flood: "..."; Roth | (laughing): "...".
func (f *Finder) labelEnd(b, colon int) int {
	e := colon
	for e > b+1 && lexicon.Adverbs.Has(f.tag(e-1)) {
		e--
	}
	if e < colon && e > b+1 && f.tag(e-1) == lexicon.Comma {
		e--
	}
	if n := f.nounPhrase(b); n > b && n < e && lexicon.ProperNouns.Has(f.tag(n-1)) && (f.char(n) == '(' || f.is(n, "on", "about", "after") && !f.is(n+1, media...)) {
		return n
	}
	return e
}

// byPerson reports whether the subject of verb group g is a name, he or she, or somebody by a list.
func (f *Finder) byPerson(g *group) bool {
	p := f.subject(g)
	if p.empty() {
		return false
	}
	h := f.headIn(p)
	return lexicon.ProperNouns.Has(f.tag(h)) || f.is(h, "he", "she", "another", "one", "someone", "somebody") || f.nounLists(h)&somebody != 0
}

// subject returns the subject of verb group g: a description with a name after it, where they stand before the verb
// between commas, or else the one in the tree, or that of the verb it is joined to.
func (f *Finder) subject(g *group) pair {
	if p := f.apposed(g.first); !p.empty() {
		return p
	}
	s, _ := f.subjectOf(g.main)
	if s < 0 {
		return pair{}
	}
	p := pair{int(f.nodes[s].left), int(f.nodes[s].right)}
	switch {
	case s < g.first:
		p[1] = min(p[1], g.first)
	case s >= g.last:
		p[0] = max(p[0], g.last)
	default:
		return pair{}
	}
	return p
}

// apposed returns the description and the name that end with a comma before item e, if a comma or the sentence's
// begin stands before them: In June, the keeper, Ana Roth, wrote. Trees take many such for a part of what stands
// before.
func (f *Finder) apposed(e int) pair {
	if p := f.apposedIn(e); p[0] == f.dateline || f.tag(p[0]-1) == lexicon.Comma {
		return p
	}
	return pair{}
}

// apposedIn does so whatever stands before them.
func (f *Finder) apposedIn(e int) pair {
	if f.tag(e-1) != lexicon.Comma {
		return pair{}
	}
	k := e - 2
	for k > f.dateline && lexicon.ProperNouns.Has(f.tag(k)) {
		k--
	}
	if k == e-2 || f.tag(k) != lexicon.Comma || !lexicon.Nouns.Has(f.tag(k-1)) && !f.is(k-1, "accused") {
		return pair{}
	}
	for b := k - 1; b >= f.dateline && b > k-maxRole; b-- {
		if f.tag(b) != lexicon.DT && f.tag(b) != lexicon.PRPS {
			continue
		}
		if f.nounPhrase(b) == k || b == k-2 {
			return pair{b, e - 1}
		}
		break
	}
	return pair{}
}

// relativeVerb reports whether g is the verb of a relative clause, over which the search for a cue may go on.
func (f *Finder) relativeVerb(g *group) bool {
	return relatives.Has(f.tag(g.first - 1))
}
