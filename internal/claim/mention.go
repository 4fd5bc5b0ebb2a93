package claim

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
)

// What was decided about a source is often a part of its mention. These rules take in the rest: the words of its noun phrase before it, and
// the name, the clause or the aside after it that reach to its cue.

// maxRole is how many words before a name say what its bearer is, where the role is one that no list has: the retired cellist Ana Roth.
const maxRole = 4

// wholePhrase returns where the source of x begins with the words of its noun phrase that stand before it: the paramedic Ana Roth, and
// not Roth; the harbour board, and not board; hundreds of pilots.
func (f *Finder) wholePhrase(x *analysis, source pair) int {
	b := source[0]
	if source.empty() {
		return b
	}
	if k := f.fromStart(x, source); k < b {
		return k
	}
	if k := f.quantified(b); k < b && !x.holds(k) {
		return k
	}
	if k := b - 1; k >= f.dateline && lexicon.ProperNouns.Has(f.tag(b)) && x.isFree(k) && f.isCourtesy(f.items[k].first) {
		return k // Miss Roth said
	}
	if k := f.beforeParticle(x, b); k < b {
		return k
	}
	if k := f.partOfMany(source); k < b && !x.holds(k) && !(k <= x.head && x.head < b) {
		return k
	}
	return f.beforeNoun(x, source)
}

// ownerBegin returns where the noun phrase begins whose 's item e is.
func (f *Finder) ownerBegin(e int) int {
	b := e
	for b > f.dateline && b > e-maxAside && inSubject.Has(f.tag(b-1)) {
		b--
	}
	return b
}

// isFree reports whether item i is no part of the source or the content of x and not the head of its cue.
func (x *analysis) isFree(i int) bool { return !x.holds(i) && i != x.head }

// free reports whether the items [i, e) are no part of the source or the content of x and not the head of its cue.
func (x *analysis) free(i, e int) bool {
	for ; i < e; i++ {
		if !x.isFree(i) {
			return false
		}
	}
	return true
}

// fromStart returns where the source of x begins if nothing but words of its noun phrase stands between it and the begin of its sentence:
// | Second seed | Lenka Roth admitted; | The prison guards' | union says. But not: The report | Roth wrote; The way | biologists think;
// Last week | Roth said.
func (f *Finder) fromStart(x *analysis, source pair) int {
	b := source[0]
	if !modifiers.Has(f.tag(b)) {
		return b
	}
	k := b
	for ; k > f.dateline && k > b-maxRole; k-- {
		if k < b && articles.Has(f.tag(k)) || !x.isFree(k-1) || !f.isOfPhrase(k-1) {
			return b
		}
	}
	if k == b || k > f.dateline || f.is(k, "earlier", "later", "other", "that", "this", "all") {
		return b
	}
	if !articles.Has(f.tag(k)) {
		return k
	}
	if lexicon.ProperNouns.Has(f.tag(b)) {
		if k < b-1 && !f.mayDescribe(b-1) {
			return b // The report | Roth wrote
		}
		return k
	}
	if h := int(f.nodes[b-1].head); lexicon.Nouns.Has(f.tag(b-1)) && (h < k || h >= source[1]) {
		return b // The way | biologists think
	}
	return k
}

// isOfPhrase reports whether item i, after which a noun phrase goes on, may be a word of that.
func (f *Finder) isOfPhrase(i int) bool {
	if f.items[i].split || f.saysWhen(i) {
		return false
	}
	if t := f.tag(i); inNoun.Has(t) || articles.Has(t) || lexicon.Verbs.Has(t) && f.tag(i+1) == lexicon.POS {
		return true
	}
	return f.is(i, "first", "second", "third", "fourth", "fifth")
}

// mayDescribe reports whether item i, before a name, may say what its bearer is.
func (f *Finder) mayDescribe(i int) bool {
	if f.nounLists(i)&(lexicon.RoleNoun|lexicon.OrgNoun|lexicon.Title) != 0 {
		return true
	}
	return f.capital(i) || (lexicon.Adjectives | 1<<lexicon.POS).Has(f.tag(i))
}

// beforeParticle returns where a name begins of which the source has what follows from a small particle at item b on: | El Faro | del Sur.
func (f *Finder) beforeParticle(x *analysis, b int) int {
	if f.lists(b)&lexicon.Particle == 0 || f.capital(b) {
		return b
	}
	k := b
	for k > f.dateline && f.capital(k-1) && lexicon.ProperNouns.Has(f.tag(k-1)) && x.isFree(k-1) {
		k--
	}
	return k
}

// partOfMany returns where a source begins of which its words are only the end: | Most of | the women; | Norland's search and | rescue
// agency.
func (f *Finder) partOfMany(source pair) int {
	b := source[0]
	k := b - 2
	if k < f.dateline {
		return b
	}
	if f.is(b-1, "of") && (f.tag(k) == lexicon.CD || f.is(k, "most", "half", "some", "many", "several", "few", "all", "none")) {
		return f.quantified(k)
	}
	if f.is(b-1, "and") && f.nounLists(source[1]-1)&lexicon.OrgNoun != 0 {
		if k > f.dateline && f.tag(k) == lexicon.NN && f.tag(k-1) == lexicon.POS {
			return f.phraseBefore(k + 1)
		}
	}
	return b
}

// quantified returns where the words begin that say about how many the phrase from item k on counts: | Fewer than | a third; | nearly |
// half.
func (f *Finder) quantified(k int) int {
	switch {
	case f.tag(k) == lexicon.CD, f.is(k, "half", "most"):
	case f.is(k, "a") && f.is(k+1, "third", "quarter", "half", "fifth", "tenth", "dozen", "hundred", "thousand", "million"):
	default:
		return k
	}
	switch {
	case f.is(k-1, "than") && f.is(k-2, "more", "fewer", "less"),
		f.is(k-1, "least", "most") && f.is(k-2, "at"),
		f.is(k-1, "to") && f.is(k-2, "up"):
		return k - 2
	case f.is(k-1, "nearly", "almost", "about", "around", "over", "roughly", "some", "only", "just"):
		return k - 1
	}
	return k
}

// A phrase is the noun phrase of a source while the words before the noun or name that it was found with are taken into it.
type phrase struct {
	begin int
	noun  int  // the item that the source began with
	end   int  // of the source
	named bool // it began with a name, and no word for what its bearer is
	role  bool // there is a word for what somebody does
	other bool // what sort of person bears the name is in no list
}

// beforeNoun returns where the source of x begins with what stands before its first noun or name: | the harbour | board; | paramedic | Ana
// Roth.
func (f *Finder) beforeNoun(x *analysis, source pair) int {
	b := source[0]
	alone := f.tag(b) == lexicon.JJ && source[1] == b+1 && f.nounLists(b) != 0
	if !lexicon.Nouns.Has(f.tag(b)) && !f.is(b, "chief") && !alone {
		return b
	}
	p := phrase{begin: f.afterOwner(x, b), noun: b, end: source[1]}
	p.role = f.nounLists(b)&(lexicon.RoleNoun|lexicon.Title) != 0
	p.named = lexicon.ProperNouns.Has(f.tag(b)) && !p.role
	for p.begin > f.dateline && p.begin > b-maxAside && x.isFree(p.begin-1) {
		if t := f.tag(p.begin - 1); articles.Has(t) {
			if (t == lexicon.DT || !p.named || p.begin < b) && !f.is(p.begin-1, "that") {
				p.begin--
			}
			break
		}
		if !f.precedes(&p, x.head) && !f.opensPhrase(&p) && !f.addsTo(&p) {
			break
		}
		p.begin--
	}
	k := p.begin
	switch {
	case f.is(k-1, "of") && f.is(k-2, "tens", "dozens", "scores", "hundreds", "thousands", "millions") && !x.holds(k-2):
		return k - 2
	case f.reachesBeyond(&p):
		return b
	}
	return k
}

// precedes reports whether the word right before the noun of p belongs to it, whatever the trees say. The cue's head is item a.
func (f *Finder) precedes(p *phrase, a int) bool {
	if p.begin != p.noun {
		return false
	}
	b, k := p.noun, p.noun-1
	t := f.tag(k)
	switch {
	case f.is(k, "ruling", "governing"):
		return true
	case p.named:
		return f.isGiven(f.items[k].first) && !f.isDay(k) // Hope Lund said
	case verbForms.Has(t) && determiners.Has(f.tag(k-1)) && k-1 != a:
		return true // a stranded skipper
	case t == lexicon.NN && (f.tag(k-1) == lexicon.Comma || articles.Has(f.tag(k-1))) && f.nounLists(b)&lexicon.OrgNoun != 0:
		return true // security firm Lund Labs, the activist fund
	case !p.role:
		return false
	case f.is(k, participlesOfRole...):
		return true
	}
	if f.tag(b) == lexicon.NNS || f.saysWhen(k) || f.nounLists(k)&lexicon.PlaceName != 0 || f.tag(k-1) == lexicon.IN {
		return false
	}
	return lexicon.Nouns.Has(t) && f.capital(k) == f.capital(b) || lexicon.Verbs.Has(t) && k-1 == a // shift manager Ana Roth
}

// verbForms are the tags of what may be a participle between one of the determiners and a noun, whatever the tagger takes it for.
var (
	verbForms   = lexicon.Tags(lexicon.VBN, lexicon.VBD, lexicon.VBG)
	determiners = lexicon.Tags(lexicon.DT, lexicon.PRPS, lexicon.POS)
)

// participlesOfRole say how or since when somebody has an office.
var participlesOfRole = []string{"managing", "acting", "leading", "founding", "outgoing", "incoming", "presiding", "attending", "defending",
	"prosecuting", "investigating", "visiting", "retiring", "returning"}

// opensPhrase reports whether the word before p, with which its sentence begins, is the first of the phrase: Earlier studies found; Lead
// author Ana Roth said.
func (f *Finder) opensPhrase(p *phrase) bool {
	k := p.begin - 1
	if k != f.dateline {
		return false
	}
	t, next := f.tag(k), f.tag(k+1)
	if f.is(k, "earlier", "later", "other") && next == lexicon.NNS {
		return true
	}
	acts := p.role || f.nounLists(p.noun)&lexicon.OrgNoun != 0
	return acts && (lexicon.Verbs | lexicon.Nouns).Has(t) && !lexicon.ProperNouns.Has(next)
}

// addsTo reports whether the word before p belongs to it, as a part of a name, what its bearer is or what the trees have depend on the
// noun, and notes what it says of the bearer of a name.
func (f *Finder) addsTo(p *phrase) bool {
	k := p.begin - 1
	t, next := f.tag(k), f.tag(p.begin)
	owner := t == lexicon.POS && lexicon.Nouns.Has(f.tag(k-1))
	switch {
	case !modifiers.Has(t) && !owner, f.isDay(k):
		return false
	case owner: // the Dockers' Federation
		return true
	case !p.named && lexicon.Nouns.Has(f.tag(p.noun)):
		h := int(f.nodes[k].head)
		return k <= h && h < p.end // but not: the way biologists think
	case lexicon.ProperNouns.Has(t), f.hasInnerCapital(f.items[k].first):
		return true
	case !lexicon.ProperNouns.Has(next): // before the role: his former boss Roth
		return true
	case f.nounLists(k)&(lexicon.RoleNoun|lexicon.Title|lexicon.OrgNoun) != 0, t == lexicon.NN && lexicon.Doer(f.text(k)):
		p.role = true
		return true
	case t == lexicon.NN && !p.role:
		p.other = true
		return true
	}
	return false
}

// reachesBeyond reports whether what was taken into p belongs to another phrase, and not to the name that it began with: a week ago Roth
// said; a point Roth made; in Oslo Roth said.
func (f *Finder) reachesBeyond(p *phrase) bool {
	k, b := p.begin, p.noun
	before := f.tag(k - 1)
	if p.named && k < b && !p.role && (before == lexicon.IN || before == lexicon.TO) {
		return true
	}
	if !p.other {
		return false
	}
	if f.is(k, "a", "an", "another") || f.isTimeNoun(b-1) || k < b-maxRole || strings.HasSuffix(f.text(b-1), "thing") {
		return true
	}
	afterComma := before == lexicon.Comma && (f.tag(k) != lexicon.DT || f.items[k].split)
	return before != quoted && !afterComma
}

// afterOwner returns where the noun phrase with the noun at item i begins after whose it is, Egypt's | antiquities ministry, or i.
func (f *Finder) afterOwner(x *analysis, i int) int {
	k := i
	for k > f.dateline && k > i-maxRole && modifiers.Has(f.tag(k-1)) && x.isFree(k-1) {
		k--
	}
	if k > f.dateline+1 && f.tag(k-1) == lexicon.POS && lexicon.Nouns.Has(f.tag(k-2)) {
		return k
	}
	return i
}

// wholeName returns where a source ends with what stands between it and its cue and belongs to it: Your correspondent | Lieutenant Colonel
// Lund | writes.
func (f *Finder) wholeName(x *analysis, source, cue pair) int {
	e := source[1]
	if source.empty() || e >= cue[0] || source[0] > x.head {
		return e
	}
	if f.tag(e-1) == lexicon.CD && (f.is(e, "in") || f.is(e, "out") && f.is(e+1, "of")) && f.fullPhrase(e-1) == cue[0] {
		return cue[0] // two | in three firms
	}
	listed := f.listedTo(e, cue[0], x)
	switch {
	case f.is(e, "himself", "herself", "itself", "themselves") && !x.holds(e):
		return e + 1
	case listed && lexicon.ProperNouns.Has(f.tag(e-1)) && f.is(e, "on", "for", "of"):
		return cue[0] // the State Commission | on Rail Accidents
	case listed && (f.tag(e) == lexicon.Comma || lexicon.ProperNouns.Has(f.tag(e))) && source[0] <= f.dateline && f.ands(e, cue[0]):
		return cue[0] // Neighbours |, shopkeepers and the priest; Judges | Roth and Lund
	case f.nounKind(e-1) == docKind && f.isPreposition(e) && cue[0] < e+maxAside && x.free(e, cue[0]) && f.plainWords(e, cue[0]) && !f.finiteAmong(e, cue[0]):
		return cue[0] // a note | on the last of them | reads
	case f.nounLists(e-1)&(lexicon.RoleNoun|lexicon.GroupNoun) == 0:
		return e
	case f.is(e, "for", "of", "at", "from", "with") && !x.holds(e) && f.fullPhrase(e+1) == cue[0] && cue[0] < e+maxAside:
		return cue[0] // a spokesman | for the Taxpayers' Alliance
	case cue[0]-e > maxRole:
		return e
	}
	for k := e; k < cue[0]; k++ {
		if !lexicon.ProperNouns.Has(f.tag(k)) || x.holds(k) || f.isDay(k) {
			return e
		}
	}
	return cue[0]
}

// listedTo reports whether the items [i, e) are nouns with what stands before nouns, and the last of them is one. Before a comma there is a
// noun without a name.
func (f *Finder) listedTo(i, e int, x *analysis) bool {
	comma := f.tag(i) == lexicon.Comma
	for k := i; k < e; k++ {
		t := f.tag(k)
		switch {
		case x.holds(k), f.items[k].split, f.saysWhen(k):
			return false
		case comma && (modifiers.Has(t) || t == lexicon.DT || t == lexicon.CC || t == lexicon.Comma):
		case !comma && (lexicon.Nouns.Has(t) && f.capital(k) || k == i || f.is(k, "and", "the", "of")):
		default:
			return false
		}
	}
	return e > i+1 && lexicon.Nouns.Has(f.tag(e-1))
}

// ands reports whether a conjunction stands in the items [i, e).
func (f *Finder) ands(i, e int) bool {
	for k := i; k < e; k++ {
		if f.is(k, "and") {
			return true
		}
	}
	return false
}

// wholeClause returns where a source ends with what follows its head as an adjective or a participle does, if that reaches to the cue: two
// people | familiar with the matter | told.
func (f *Finder) wholeClause(x *analysis, source, cue pair) int {
	e := source[1]
	if source.empty() || e >= cue[0]-1 || cue[0]-e > maxAside || source[0] > x.head {
		return e
	}
	if !lexicon.Nouns.Has(f.tag(e-1)) || !lexicon.Nouns.Has(f.tag(cue[0]-1)) {
		return e
	}
	if t := f.tag(e); t != lexicon.JJ && t != lexicon.VBN && !f.is(e, "close") && !f.is(e, participles...) {
		return e
	}
	if t := f.tag(e + 1); t != lexicon.IN && t != lexicon.TO {
		return e
	}
	for k := e; k < cue[0]; k++ {
		if t := f.tag(k); x.holds(k) || t >= lexicon.Comma || t == lexicon.MD || lexicon.FiniteVerbs.Has(t) && k > e {
			return e
		}
	}
	return cue[0]
}

// wholeAside returns the end of a source with the noun whose owner it names, the shareholders' | lawyer, and with what a comma adds to it,
// if nothing but that stands between it and its cue, or a mark or the end of the sentence follows: Mona Lund, who led the dig, said; said
// one of them, Ana Roth.
func (f *Finder) wholeAside(x *analysis, source, cue pair) int {
	b, e := source[0], source[1]
	if source.empty() || x.holds(e) {
		return e
	}
	afterCue := b > x.head
	if afterCue {
		if f.tag(e) == lexicon.POS || f.tag(e-1) == lexicon.POS {
			if k := f.nounPhrase(b); k > e && !x.holds(k-1) {
				e = k // the shareholders' lawyer
			}
		}
		if k := f.endAfterCue(x, b, e); k != e {
			return k
		}
	}
	k := f.apposition(e, b)
	if afterCue && f.tag(e) == lexicon.Comma && f.tag(e+1) == lexicon.CD && f.tag(e+2) == lexicon.Comma && f.tag(e+3) == lexicon.WP {
		k = f.apposition(e+2, b) // a neighbour, Ana Roth, 81, who lives opposite
		e += 2
	}
	if k == e || f.tag(e) != lexicon.Comma || k > e+maxAside {
		return source[1]
	}
	closed := f.tag(k) == lexicon.Comma // by another comma
	switch {
	case b < x.head && (!closed || k+1 != cue[0]), b >= x.head && !closed && k < f.sentenceEnd():
		return e
	case lexicon.ProperNouns.Has(f.tag(e+1)) && lexicon.ProperNouns.Has(f.tag(e-1)) && f.nounLists(e-1)&lexicon.RoleNoun == 0:
		return e // Roth, Oslo
	case f.is(x.head, "according") && f.whichSays(e+1):
		return e // according to the agency |, which said
	}
	for i := e; i < k; i++ {
		if x.holds(i) || i == x.head || i > e && f.tag(i) == lexicon.Comma {
			return e
		}
	}
	return k
}

// withPrincipal returns where a source after its cue ends with whom who speaks serves or belongs to: said an aide | to Mayor Ana Roth. That
// is not the rest of what was said before.
func (f *Finder) withPrincipal(x *analysis, source, cue pair) int {
	e, rest := source[1], &x.content[1]
	if source.empty() || source[0] < cue[1] || source[0] < x.head {
		return e
	}
	if k := f.fullPhrase(source[0]); k > e && f.is(x.head, "read", "reads") && f.tag(e-1) == lexicon.NN && f.nounKind(e-1) != roleKind && x.free(e, k) && (k >= f.sentenceEnd() || f.tag(k) == lexicon.Comma) {
		return k // read the notice | on the door of the bakery
	}
	if f.nounLists(e-1)&lexicon.RoleNoun == 0 {
		return e
	}
	if !f.is(e, "for", "of") && !(f.is(e, "to") && f.is(e-1, "aide", "adviser", "advisor", "assistant", "deputy", "envoy", "ambassador", "consultant", "counsel")) {
		return e
	}
	k := f.nounPhrase(e + 1)
	if k == e+1 || k > e+maxRole+1 || !f.speaks(k) || f.isDay(k-1) {
		return e
	}
	if *rest == (pair{e, k}) && x.content[0][1] <= x.head {
		*rest = pair{}
	}
	if x.holds(e) || x.holds(k-1) {
		return e
	}
	return k
}

// relatedTo returns the phrase that begins the sentence, with the relative clause between commas after it, that ends before item e: Ana Roth,
// whose firm built the Danube Dam, | told. The name that such a clause ends with is no source.
func (f *Finder) relatedTo(e int) pair {
	if f.tag(e-1) != lexicon.Comma || e > f.dateline+maxClause {
		return pair{}
	}
	k := f.nounPhrase(f.dateline)
	if k == f.dateline || k+2 >= e || f.tag(k) != lexicon.Comma || !relatives.Has(f.tag(k+1)) && f.tag(k+1) != lexicon.WPS || !f.speaks(k) {
		return pair{}
	}
	verbs := 0
	for i := range f.groups {
		if g := &f.groups[i]; g.first > k && g.first < e && g.finite && !f.items[g.main].quoted {
			verbs++
		}
	}
	if verbs != 1 {
		return pair{}
	}
	commas := 0
	for i := k + 1; i < e-1; i++ {
		if f.tag(i) == lexicon.Comma {
			commas++
		}
	}
	if commas != 0 && commas != 2 {
		return pair{} // the clause ends before
	}
	return pair{f.dateline, e - 1}
}

// whichSays reports whether a relative clause begins at item i whose verb is a cue: which said.
func (f *Finder) whichSays(i int) bool { return relatives.Has(f.tag(i)) && f.share(i+1) >= nestedShare }

// endAfterCue returns where the source [b, e), which stands after its cue, ends before what its speaker does, or with where somebody that
// is described is from. In a novel a name ends before where it is said: said Zahra | from the end of the table.
func (f *Finder) endAfterCue(x *analysis, b, e int) int {
	for k := b + 1; k+2 < e && f.is(x.head, "according"); k++ {
		if f.tag(k) == lexicon.Comma && f.whichSays(k+1) && f.isFinite(k+2) {
			return k // according to the agency |, which said
		}
	}
	for k := b + 1; k+1 < e; k++ {
		if f.tag(k) == lexicon.Comma && (f.tag(k+1) == lexicon.VBG || f.is(k+1, "without")) && !f.items[k+1].quoted {
			return k // said Roth |, holding up a net
		}
	}
	if !f.novel {
		return f.withPlaces(x, b, e)
	}
	for k := b + 1; k < e && lexicon.ProperNouns.Has(f.tag(b)); k++ {
		if f.tag(k) == lexicon.IN && !f.is(k, "of") {
			return k
		}
	}
	return e
}

// withPlaces returns the end of the source [b, e), in which somebody is described, with the phrases after it that say of where, up to a
// mark or the end of the sentence: said Roth, a leader of the villages | near the mine.
func (f *Finder) withPlaces(x *analysis, b, e int) int {
	if f.tag(e) != lexicon.IN || !f.describedIn(b, e) {
		return e
	}
	k := e
	for f.tag(k) == lexicon.IN {
		n := f.nounPhrase(k + 1)
		if n == k+1 || f.isDay(k+1) || f.isTimeNoun(n-1) || f.nounLists(k+1)&lexicon.DocNoun != 0 {
			break
		}
		k = n
	}
	t := f.tag(k)
	marked := k >= f.sentenceEnd() || t == lexicon.Comma || t == quoted
	if marked && k > e && k < e+maxAside && !x.holds(k-1) {
		return k
	}
	return e
}

// describedIn reports whether a comma and a noun with its article stand among the items [b, e): Roth, a leader.
func (f *Finder) describedIn(b, e int) bool {
	for k := b + 1; k+1 < e; k++ {
		if f.tag(k) == lexicon.Comma && f.tag(k+1) == lexicon.DT {
			return true
		}
	}
	return false
}

// toCue returns where a source ends of which nothing but nouns parts its cue: Chief | operating officer Ana Roth | said.
func (f *Finder) toCue(x *analysis, source, cue pair) int {
	e := source[1]
	if source.empty() || e >= cue[0] || cue[0] > x.head || e < cue[0]-maxRole {
		return e
	}
	if !lexicon.Verbs.Has(f.tag(x.head)) || !lexicon.Nouns.Has(f.tag(cue[0]-1)) {
		return e
	}
	for k := e; k < cue[0]; k++ {
		if x.holds(k) || f.items[k].split || f.saysWhen(k) {
			return e
		}
		switch t := f.tag(k); {
		case lexicon.Nouns.Has(t), f.capital(k):
		case t == lexicon.POS && k > e, t == lexicon.VBG && lexicon.Nouns.Has(f.tag(k+1)):
		default:
			return e
		}
	}
	return cue[0]
}

// wholeSubject returns the source with the noun phrase that its sentence begins with, if nothing but a relative clause or a participle with
// what belongs to it parts that from the cue: Syrians | who have returned to the town | say; a document | dated 3 March | says.
func (f *Finder) wholeSubject(x *analysis, source, cue pair) pair {
	if cue[0] > x.head || x.content[0][0] < cue[1] || f.tag(cue[0]-1) == lexicon.CC {
		return source
	}
	if source[1] > cue[0] && !source.empty() || source.empty() && f.passive(x.head) {
		return source
	}
	b := f.dateline
	k := f.fullPhrase(b)
	if k == b || k >= cue[0] || cue[0] > k+maxAside {
		return source
	}
	switch verbs := f.finiteGroups(b, cue[0]); f.tag(k) {
	case lexicon.WP, lexicon.WDT:
		if verbs != 1 || !f.isFinite(k+1) && !(lexicon.Adverbs.Has(f.tag(k+1)) && f.isFinite(k+2)) {
			return source
		}
	case lexicon.VBN:
		if verbs != 0 {
			return source
		}
	case lexicon.VBD: // a sign put up by the board says
		if verbs != 1 || f.isBe(k) || !lexicon.FiniteVerbs.Has(f.tag(x.head)) || !f.is(k+1, "by") && !f.is(k+2, "by") {
			return source
		}
	default:
		return source
	}
	for i := b; i < cue[0]; i++ {
		if t := f.tag(i); t >= lexicon.Comma || f.items[i].split || i > k && relatives.Has(t) {
			return source
		}
	}
	return pair{b, cue[0]}
}

// couple makes the source of two, each described and named, of which it is one or a part: | The mayor, Ana Roth, and her deputy, Ben Lund |,
// said.
func (f *Finder) couple() {
	for i := range f.cands {
		c := &f.cands[i]
		second := f.apposedIn(c.cue[0])
		b := second[0]
		if second.empty() || f.tag(b-1) != lexicon.CC || c.source.empty() || c.source[0] > c.head {
			continue
		}
		first := f.apposed(b - 1)
		if first.empty() {
			continue
		}
		if c.n > 0 && c.content[0][0] < c.head && c.content[0][1] > first[0] {
			if c.n == 1 {
				continue
			}
			c.content[0], c.n = c.content[1], 1 // what was taken for its beginning is who says it
		}
		c.source = pair{first[0], second[1]}
	}
}

// finiteGroups returns how many verb groups with a finite verb stand among the items [b, e).
func (f *Finder) finiteGroups(b, e int) int {
	n := 0
	for i := range f.groups {
		if g := &f.groups[i]; g.finite && g.first >= b && g.last <= e {
			n++
		}
	}
	return n
}

// nearer returns the noun phrase right before a cue, which a conjunction or a comma opens, in the place of a source that another verb
// parts from it: Roth called it "late", but the miller called it "early".
func (f *Finder) nearer(x *analysis, source, cue pair) pair {
	e := cue[0]
	if source.empty() || source[1] >= e || source[0] > x.head || !lexicon.FiniteVerbs.Has(f.tag(x.head)) {
		return source
	}
	if p := f.subordinateSubject(x, source, e); !p.empty() {
		return p
	}
	e = f.withoutAside(x, e)
	if !lexicon.Nouns.Has(f.tag(e-1)) || f.saysWhen(e-1) || e <= source[1] {
		return source
	}
	k := e
	for k > source[1] && k > e-maxAside && inSubject.Has(f.tag(k-1)) && !x.holds(k-1) {
		k--
	}
	if f.tag(k-1) != lexicon.CC && !f.is(k-1, "while", "whereas") || f.nounPhrase(k) != e {
		return source
	}
	for i := source[1]; i < k-1; i++ {
		if lexicon.FiniteVerbs.Has(f.tag(i)) {
			return pair{k, e}
		}
	}
	return source
}

// withoutAside returns where the subject before item e, a cue, ends: before the participle between commas that says what else it does,
// Justice Roth |, dissenting, wrote, or at e.
func (f *Finder) withoutAside(x *analysis, e int) int {
	if f.tag(e-1) != lexicon.Comma || x.holds(e-1) {
		return e
	}
	for k := e - 2; k > 0 && k > e-maxAside && !f.isFinite(k) && !x.holds(k); k-- {
		if f.tag(k) == lexicon.Comma {
			if f.tag(k+1) == lexicon.VBG || f.tag(k+1) == lexicon.VBN {
				return k
			}
			break
		}
	}
	return e
}

// inSubject are the tags of what a subject without a clause consists of.
const inSubject = modifiers | articles | 1<<lexicon.POS | 1<<lexicon.CD

// subordinators are words that begin a clause with a subject of its own.
var subordinators = []string{"after", "before", "when", "because", "although", "though"}

// subordinateSubject returns the subject before item e, with an apposition that ends there, of a clause that one of the subordinators opens
// behind the source: after | a French senator, Hugo Roth |, questioned it; because | a court in Lund | said so.
func (f *Finder) subordinateSubject(x *analysis, source pair, e int) pair {
	end := e
	if f.tag(e-1) == lexicon.Comma {
		end--
	}
	for k := end - 1; k > source[1] && k > e-maxAside; k-- {
		if !f.is(k-1, subordinators...) || x.holds(k) {
			continue
		}
		if end < e && f.apposition(f.fullPhrase(k), k) == end || end == e && (f.fullPhrase(k) == e || f.isQualified(k, e)) {
			return pair{k, end}
		}
	}
	return pair{}
}
