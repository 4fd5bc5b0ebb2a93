package claim

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/syntax"
	"github.com/sayso-go/sayso/internal/token"
)

var sourceTags = lexicon.Nouns | lexicon.Tags(lexicon.PRP, lexicon.PRPS, lexicon.WP, lexicon.WDT, lexicon.WPS, lexicon.DT, lexicon.CD, lexicon.JJ, lexicon.EX, lexicon.IN, lexicon.FW)

// sourceHeads makes the candidates for the head of the source of anchor a.
func (f *Finder) sourceHeads(a int) {
	const t = 2000
	f.begin(SourceHead)
	L, T := f.lex(a), uint32(f.form(a))
	sig := f.signature(a)
	s, how := f.subjectOf(a)
	q := f.quotesNear(a)
	f.place(-1)
	f.emit1(t, T)
	f.emit2(t+1, T, sig)
	f.emit1(t+2, L)
	f.emit2(t+3, how, T)
	f.emit2(t+4, L, how)
	f.emit2(t+5, uint32(f.label(a)), T)
	f.emit2(t+8, q, T)
	for h := max(f.dateline, a-sourceBefore); h < min(len(f.items), a+sourceAfter); h++ {
		tag := f.tag(h)
		if h == a || !sourceTags.Has(tag) || h != s && (tag == lexicon.IN || inside.Has(f.label(h)) && tag != lexicon.PRPS) {
			continue
		}
		f.place(h)
		p, _ := f.path(h, a)
		d := h - a
		kind := f.nounKind(h)
		lab := uint32(f.label(h))
		commas, verbs, quotes := f.between(h, a)
		side := boolean(h > a)
		f.emit1(t+10, p)
		f.emit2(t+11, p, L)
		f.emit2(t+12, p, T)
		f.emit2(t+13, p, uint32(tag))
		f.emit3(t+14, p, sig, T)
		f.emit2(t+17, kind, T)
		f.emit3(t+18, kind, lab, side)
		f.emit2(t+19, kind, L)
		f.emit1(t+20, f.lex(h))
		f.emit1(t+43, f.tg(h))
		f.emit3(t+44, f.tg(h), lab, side)
		f.emit2(t+45, p, f.tg(a))
		f.emit3(t+21, f.lex(h), lab, side)
		f.emit4(t+22, commas, verbs, quotes, side)
		f.emit4(t+23, commas, verbs, side, lab)
		f.emit3(t+24, uint32(tag), f.tg(h+1), side)
		f.emit3(t+25, uint32(tag), f.tg(h-1), side)
		f.emit3(t+26, f.lex(h+1), side, T)
		f.emit3(t+27, f.lex(h-1), side, T)
		isSubject := boolean(h == s)
		f.emit3(t+28, isSubject, how, T)
		f.emit3(t+29, isSubject, how, kind)
		f.emit3(t+30, isSubject, L, how)
		f.emit3(t+34, boolean(f.items[h].quoted), boolean(f.items[a].quoted), side)
		f.emit3(t+35, side, q, lab)
		f.emit4(t+36, bucket(d), f.tg(a+1), f.tg(a-1), uint32(tag))
		head := int(f.nodes[h].head)
		if head >= 0 {
			f.emit3(t+37, lab, f.lex(head), boolean(head == a))
			f.emit4(t+38, lab, f.tg(head), side, T)
		}
		if c := f.dependent(h, syntax.Labels(syntax.Case)); c >= 0 {
			f.emit3(t+39, f.lex(c), p, T)
			f.emit3(t+40, f.lex(c), side, L)
		}
		// Whether another noun stands nearer.
		f.emit4(t+42, lab, uint32(f.label(a)), bucket(d), side)
	}
}

// sourceBegins makes the candidates for where the source whose head is h begins.
func (f *Finder) sourceBegins(a, h int) {
	const t = 2100
	f.begin(SourceBegin)
	left := int(f.nodes[h].left)
	T := f.tg(h)
	for b := h; b >= max(f.dateline, left-2, h-window/2); b-- {
		if b == a {
			break
		}
		if b < h && f.tag(b) >= lexicon.Comma && f.tag(b) < quoted {
			continue
		}
		f.place(b)
		top := f.topFrom(b)
		own := boolean(b == left)
		lab := uint32(f.nodes[b].label)
		f.emit2(t+10, own, T)
		f.emit2(t+11, own, bucket(h-b))
		f.emit3(t+12, own, lab, T)
		f.emit3(t+15, boolean(top == h), uint32(f.label(top)), T)
		p, _ := f.path(b, h)
		f.emit2(t+16, p, own)
		commas, verbs, _ := f.between(b, h)
		f.emit3(t+17, commas, verbs, own)
		f.emit2(t+18, boolean(int(f.nodes[b].head) == h), lab)
		f.emit3(t+19, f.tg(b), boolean(b == h), f.tg(b-1))
		f.edge(t+20, b, 0)
		f.edge(t+30, b, 1+own)
	}
}

// sourceEnds makes the candidates for where the source whose head is h, and which begins at b, ends.
func (f *Finder) sourceEnds(a, h, b int) {
	const t = 2200
	f.begin(SourceEnd)
	right := int(f.nodes[h].right)
	T := f.tg(h)
	side := boolean(h > a)
	own := boolean(b == int(f.nodes[h].left))
	for e := h + 1; e <= min(len(f.items), right+3, h+window/2); e++ {
		if e-1 == a {
			break
		}
		if e-1 > h && f.tag(e-1) >= lexicon.Comma && f.tag(e-1) < quoted {
			continue
		}
		f.place(e)
		full := boolean(e == right)
		top := f.topTo(e)
		f.emit2(t+10, full, T)
		f.emit3(t+11, full, bucket(e-h), side)
		f.emit3(t+14, boolean(top == h), full, side)
		f.emit3(t+15, uint32(f.label(e-1)), full, side)
		p, _ := f.path(top, h)
		f.emit2(t+16, p, full)
		f.emit2(t+17, p, f.tg(e))
		commas, verbs, quotes := f.between(h, e)
		f.emit4(t+18, commas, verbs, quotes, side)
		f.emit2(t+19, boolean(e == a), full)
		f.emit3(t+40, full, own, side)
		// What stands right after depends on.
		if e < len(f.items) {
			k := f.topFrom(e)
			hd := int(f.nodes[k].head)
			in := boolean(hd >= b && hd < e)
			f.emit3(t+41, in, uint32(f.label(k)), side)
			f.emit4(t+42, in, uint32(f.label(k)), f.tg(e), T)
			f.emit3(t+43, in, uint32(f.label(k)), f.lex(e))
			f.emit2(t+44, boolean(hd == a), uint32(f.label(k)))
		}
		f.wideEdge(t+20, e, side)
		f.wideEdge(t+30, e, 2+full)
	}
}

// verbForms are the tags of what may be a participle between one of the determiners and a noun, whatever the tagger takes it for.
var (
	verbForms   = lexicon.Tags(lexicon.VBN, lexicon.VBD, lexicon.VBG)
	determiners = lexicon.Tags(lexicon.DT, lexicon.PRPS, lexicon.POS)
)

// wholePhrase returns where the source of x begins with the words of its noun phrase that stand before it: the paramedic Ana Roth, and
// not Roth; the harbour board, and not board; hundreds of pilots.
func (f *Finder) wholePhrase(x *analysis, source pair) int {
	b := source[0]
	if k := f.fromStart(x, source); k < b {
		return k
	}
	if n := f.quantified(b); n < b && !x.holds(n) && !source.empty() {
		return n
	}
	if k := b - 1; !source.empty() && k >= f.dateline && lexicon.ProperNouns.Has(f.tag(b)) && !x.holds(k) && k != x.head && f.isCourtesy(f.items[k].first) {
		return k // Miss Roth said
	}
	if k := b; !source.empty() && f.lists(k)&lexicon.Particle != 0 && !f.capital(k) {
		for k > f.dateline && f.capital(k-1) && lexicon.ProperNouns.Has(f.tag(k-1)) && !x.holds(k-1) && k-1 != x.head {
			k--
		}
		if k < b {
			return k // El Faro del Sur
		}
	}
	if k := f.partOfMany(source); k < b && !x.holds(k) && !(k <= x.head && x.head < b) {
		return k
	}
	if source.empty() || !lexicon.Nouns.Has(f.tag(b)) && !f.is(b, "chief") && !(f.tag(b) == lexicon.JJ && source[1] == b+1 && f.nounLists(b) != 0) {
		return b
	}
	named := lexicon.ProperNouns.Has(f.tag(b)) // the words before it are names, but for
	role := f.nounLists(b)&(lexicon.RoleNoun|lexicon.Title) != 0
	named = named && !role
	other := false // what sort of person bears the name is in no list
	k := f.afterOwner(x, b)
	for k > f.dateline && k > b-maxAside && !x.holds(k-1) && k-1 != x.head {
		t, l := f.tag(k-1), f.nounLists(k-1)
		if t == lexicon.DT || t == lexicon.PRPS {
			if (k < b || !named || t == lexicon.DT) && !f.is(k-1, "that") {
				k--
			}
			break
		}
		h := int(f.nodes[k-1].head)
		switch {
		case named && k == b && f.l.Entries[f.l.Find(f.text(k-1))].Lists&(lexicon.Male|lexicon.Female) != 0 && f.t.Tokens[f.items[k-1].first].Flags&token.Capital != 0 && l&(lexicon.Day|lexicon.Month) == 0: // Hope Lund said
		case k-1 == f.dateline && f.is(k-1, "earlier", "later", "other") && f.tag(k) == lexicon.NNS: // Earlier studies found
		case (role || f.nounLists(b)&lexicon.OrgNoun != 0) && k-1 == f.dateline && (lexicon.Verbs.Has(t) || lexicon.Nouns.Has(t)) && !lexicon.ProperNouns.Has(f.tag(k)): // Lead author Ana Roth said
		case role && k == b && f.tag(b) != lexicon.NNS && l&(lexicon.Day|lexicon.Month|lexicon.PlaceName) == 0 && !f.isTimeNoun(k-1) && f.tag(k-2) != lexicon.IN &&
			(lexicon.Nouns.Has(t) && f.capital(k-1) == f.capital(k) || lexicon.Verbs.Has(t) && k-2 == x.head): // shift manager Ana Roth
		case !named && k == b && t == lexicon.NN && f.nounLists(b)&lexicon.OrgNoun != 0 && f.tag(k-2) == lexicon.Comma: // security firm Lund Labs
		case k == b && f.is(k-1, "ruling", "governing"):
		case k == b && !named && verbForms.Has(t) && determiners.Has(f.tag(k-2)) && k-2 != x.head: // a stranded skipper
		case role && k == b && f.is(k-1, "managing", "acting", "leading", "founding", "outgoing", "incoming", "presiding", "attending", "defending", "prosecuting", "investigating", "visiting", "retiring", "returning"):
		case !lexicon.Nouns.Has(t) && !lexicon.Adjectives.Has(t) && (t != lexicon.POS || !lexicon.Nouns.Has(f.tag(k-2))), l&(lexicon.Day|lexicon.Month) != 0:
			h = never
		case t == lexicon.POS: // the Dockers' Federation
		case !named && lexicon.Nouns.Has(f.tag(b)):
			if h < k-1 || h >= source[1] {
				h = never // the way biologists think
			}
		case lexicon.ProperNouns.Has(t), f.t.Tokens[f.items[k-1].first].Flags&(token.Capital|token.Initial) == token.Capital:
		case !lexicon.ProperNouns.Has(f.tag(k)): // before the role: his former boss Roth
		case l&(lexicon.RoleNoun|lexicon.Title|lexicon.OrgNoun) != 0, t == lexicon.NN && lexicon.Doer(f.text(k-1)):
			role = true
		case t == lexicon.NN && !role:
			other = true
		default:
			h = never
		}
		if h == never {
			break
		}
		k--
	}
	before := f.tag(k - 1)
	switch {
	case f.is(k-1, "of") && f.is(k-2, "tens", "dozens", "scores", "hundreds", "thousands", "millions") && !x.holds(k-2):
		return k - 2
	case other && (before != quoted && (before != lexicon.Comma || f.tag(k) == lexicon.DT && !f.items[k].split) || f.is(k, "a", "an", "another") || f.isTimeNoun(b-1) || k < b-maxRole || strings.HasSuffix(f.text(b-1), "thing")),
		named && k < b && !role && (before == lexicon.IN || before == lexicon.TO):
		return b // a week ago Roth said; a point Roth made; in Oslo Roth said
	}
	return k
}

// fromStart returns where the source of x begins if nothing but words of its noun phrase stands between it and the begin of its sentence: | Second seed | Lenka
// Roth admitted; | The prison guards' | union says. But not: The report | Roth wrote; The way | biologists think; Last week | Roth said.
func (f *Finder) fromStart(x *analysis, source pair) int {
	b, k := source[0], source[0]
	if source.empty() || !lexicon.Nouns.Has(f.tag(b)) && !lexicon.Adjectives.Has(f.tag(b)) {
		return b
	}
	for ; k > f.dateline && k > b-maxRole; k-- {
		t := f.tag(k - 1)
		if k-1 == x.head || x.holds(k-1) || f.items[k-1].split || f.isTimeNoun(k-1) || f.nounLists(k-1)&(lexicon.Day|lexicon.Month) != 0 || k < b && (f.tag(k) == lexicon.DT || f.tag(k) == lexicon.PRPS) {
			return b
		}
		if !inNoun.Has(t) && t != lexicon.DT && t != lexicon.PRPS && !(lexicon.Verbs.Has(t) && f.tag(k) == lexicon.POS) && !f.is(k-1, "first", "second", "third", "fourth", "fifth") {
			return b
		}
	}
	article := f.tag(k) == lexicon.DT || f.tag(k) == lexicon.PRPS
	switch {
	case k == b || k > f.dateline || f.is(k, "earlier", "later", "other", "that", "this", "all"):
		return b
	case lexicon.ProperNouns.Has(f.tag(b)):
		if l := f.nounLists(b - 1); article && k < b-1 && l&(lexicon.RoleNoun|lexicon.OrgNoun|lexicon.Title) == 0 && !f.capital(b-1) && !lexicon.Adjectives.Has(f.tag(b-1)) && f.tag(b-1) != lexicon.POS {
			return b
		}
	case article:
		if h := int(f.nodes[b-1].head); lexicon.Nouns.Has(f.tag(b-1)) && (h < k || h >= source[1]) {
			return b
		}
	}
	return k
}

// toCue returns where a source ends of which nothing but nouns parts its cue: Chief | operating officer Ana Roth | said.
func (f *Finder) toCue(x *analysis, source, cue pair) int {
	e := source[1]
	if source.empty() || e >= cue[0] || cue[0] > x.head || e < cue[0]-maxRole || !lexicon.Verbs.Has(f.tag(x.head)) {
		return e
	}
	for k := e; k < cue[0]; k++ {
		if t := f.tag(k); x.holds(k) || f.items[k].split || f.isTimeNoun(k) || f.nounLists(k)&(lexicon.Day|lexicon.Month) != 0 ||
			!lexicon.Nouns.Has(t) && !(t == lexicon.POS && k > e) && !f.capital(k) && !(t == lexicon.VBG && lexicon.Nouns.Has(f.tag(k+1))) {
			return e
		}
	}
	if lexicon.Nouns.Has(f.tag(cue[0] - 1)) {
		return cue[0]
	}
	return e
}

// partOfMany returns where a source begins of which its words are only the end: | Most of | the women; | Norland's search and | rescue agency.
func (f *Finder) partOfMany(source pair) int {
	b := source[0]
	if source.empty() || b < f.dateline+2 {
		return b
	}
	k := b - 2
	switch {
	case f.is(b-1, "of") && (f.tag(k) == lexicon.CD || f.is(k, "most", "half", "some", "many", "several", "few", "all", "none")):
		return f.quantified(k)
	case f.is(b-1, "and") && k > f.dateline && f.tag(k) == lexicon.NN && f.tag(k-1) == lexicon.POS && f.nounLists(source[1]-1)&lexicon.OrgNoun != 0:
		return f.phraseBefore(k + 1)
	}
	return b
}

// quantified returns where the words begin that say about how many the phrase from item k on counts: | Fewer than | a third; | nearly | half.
func (f *Finder) quantified(k int) int {
	counts := f.tag(k) == lexicon.CD || f.is(k, "half", "most") || f.is(k, "a") && f.is(k+1, "third", "quarter", "half", "fifth", "tenth", "dozen", "hundred", "thousand", "million")
	switch {
	case !counts:
		return k
	case f.is(k-1, "than") && f.is(k-2, "more", "fewer", "less"), f.is(k-1, "least", "most") && f.is(k-2, "at"), f.is(k-1, "to") && f.is(k-2, "up"):
		return k - 2
	case f.is(k-1, "nearly", "almost", "about", "around", "over", "roughly", "some", "only", "just"):
		return k - 1
	}
	return k
}

// capital reports whether item i has a capital.
func (f *Finder) capital(i int) bool {
	return i >= 0 && i < len(f.items) && f.t.Tokens[f.items[i].first].Flags&token.Capital != 0
}

// afterOwner returns where the noun phrase with the noun at item i begins after whose it is, Egypt's | antiquities ministry, or i.
func (f *Finder) afterOwner(x *analysis, i int) int {
	k := i
	for k > f.dateline && k > i-maxRole && (lexicon.Nouns.Has(f.tag(k-1)) || lexicon.Adjectives.Has(f.tag(k-1))) && !x.holds(k-1) && k-1 != x.head {
		k--
	}
	if k > f.dateline+1 && f.tag(k-1) == lexicon.POS && lexicon.Nouns.Has(f.tag(k-2)) {
		return k
	}
	return i
}

// listedTo reports whether the items [i, e) are nouns with what stands before nouns, and the last of them is one. Before a comma there is a noun
// without a name.
func (f *Finder) listedTo(i, e int, x *analysis) bool {
	comma := f.tag(i) == lexicon.Comma
	for k := i; k < e; k++ {
		t := f.tag(k)
		switch {
		case x.holds(k), f.items[k].split, f.nounLists(k)&(lexicon.Day|lexicon.Month) != 0, f.isTimeNoun(k):
			return false
		case comma && (lexicon.Nouns.Has(t) || lexicon.Adjectives.Has(t) || t == lexicon.DT || t == lexicon.CC || t == lexicon.Comma):
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

// wholeName returns where a source ends with what stands between it and its cue and belongs to it: Your correspondent | Lieutenant Colonel Lund |
// writes.
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
	case listed && f.tag(e) == lexicon.Comma && source[0] <= f.dateline && f.ands(e, cue[0]):
		return cue[0] // Neighbours |, shopkeepers and the priest
	case f.nounLists(e-1)&(lexicon.RoleNoun|lexicon.GroupNoun) == 0:
		return e
	case f.is(e, "for", "of", "at", "from", "with") && !x.holds(e) && f.fullPhrase(e+1) == cue[0] && cue[0] < e+maxAside:
		return cue[0] // a spokesman | for the Taxpayers' Alliance
	case cue[0]-e > maxRole:
		return e
	}
	for k := e; k < cue[0]; k++ {
		if !lexicon.ProperNouns.Has(f.tag(k)) || x.holds(k) || f.nounLists(k)&(lexicon.Day|lexicon.Month) != 0 {
			return e
		}
	}
	return cue[0]
}

// wholeClause returns the source with what follows its head as an adjective or a participle does, if that reaches to the cue: two people
// familiar with the matter told.
func (f *Finder) wholeClause(x *analysis, source, cue pair) int {
	e := source[1]
	if source.empty() || e >= cue[0]-1 || cue[0]-e > maxAside || source[0] > x.head {
		return e
	}
	if t := f.tag(e); t != lexicon.JJ && t != lexicon.VBN && !f.is(e, "close") && !f.is(e, participles...) || f.tag(e+1) != lexicon.IN && f.tag(e+1) != lexicon.TO || !lexicon.Nouns.Has(f.tag(e-1)) {
		return e
	}
	for k := e; k < cue[0]; k++ {
		if t := f.tag(k); x.holds(k) || t >= lexicon.Comma || lexicon.FiniteVerbs.Has(t) && k > e || t == lexicon.MD {
			return e
		}
	}
	if !lexicon.Nouns.Has(f.tag(cue[0] - 1)) {
		return e
	}
	return cue[0]
}

// wholeAside returns the end of a source with the noun whose owner it names, the shareholders' | lawyer, and with what a comma adds to it, if
// nothing but that stands between it and its cue, or a mark or the end of the sentence follows: Mona Lund, who led the dig, said; said one of
// them, Ana Roth. In a novel a source after its cue ends with the name: said Zahra | from the end of the table.
func (f *Finder) wholeAside(x *analysis, source, cue pair) int {
	b, e := source[0], source[1]
	if source.empty() || x.holds(e) {
		return e
	}
	if (f.tag(e) == lexicon.POS || f.tag(e-1) == lexicon.POS) && b > x.head {
		if k := f.nounPhrase(b); k > e && !x.holds(k-1) {
			e = k // the shareholders' lawyer
		}
	}
	if b > x.head {
		for k := b + 1; k+2 < e && f.is(x.head, "according"); k++ {
			if f.tag(k) == lexicon.Comma && (f.tag(k+1) == lexicon.WDT || f.tag(k+1) == lexicon.WP) && f.share(k+2) >= nestedShare && f.isFinite(k+2) {
				return k // according to the agency |, which said
			}
		}
		for k := b + 1; k+1 < e; k++ {
			if f.tag(k) == lexicon.Comma && (f.tag(k+1) == lexicon.VBG || f.is(k+1, "without")) && !f.items[k+1].quoted {
				return k // said Roth |, holding up a net
			}
		}
		if f.tag(e) == lexicon.IN && f.describedIn(b, e) && !f.novel {
			k := e
			for f.tag(k) == lexicon.IN && f.nounPhrase(k+1) > k+1 && f.nounLists(k+1)&(lexicon.Day|lexicon.Month) == 0 && !f.isTimeNoun(f.nounPhrase(k+1)-1) && f.nounLists(k+1)&lexicon.DocNoun == 0 {
				k = f.nounPhrase(k + 1)
			}
			if t := f.tag(k); k > e && k < e+maxAside && (k >= f.sentenceEnd() || t == lexicon.Comma || t == quoted) && !x.holds(k-1) {
				return k // said Roth, a leader of the villages | near the mine
			}
		}
	}
	if f.novel && b > x.head && lexicon.ProperNouns.Has(f.tag(b)) {
		for k := b + 1; k < e; k++ {
			if f.tag(k) == lexicon.IN && !f.is(k, "of") {
				return k // said Zahra | from the end of the table
			}
		}
	}
	k := f.apposition(e, b)
	if f.tag(e) == lexicon.Comma && f.tag(e+1) == lexicon.CD && f.tag(e+2) == lexicon.Comma && f.tag(e+3) == lexicon.WP && b > x.head {
		k = f.apposition(e+2, b) // a neighbour, Ana Roth, 81, who lives opposite
		e += 2
	}
	if k == e || f.tag(e) != lexicon.Comma || k > e+maxAside {
		return source[1]
	}
	switch before := b < x.head; {
	case before && (f.tag(k) != lexicon.Comma || k+1 != cue[0]):
		return e
	case !before && f.tag(k) != lexicon.Comma && k < f.sentenceEnd():
		return e
	case lexicon.ProperNouns.Has(f.tag(e+1)) && lexicon.ProperNouns.Has(f.tag(e-1)):
		return e // Roth, Oslo
	}
	if f.is(x.head, "according") && (f.tag(e+1) == lexicon.WDT || f.tag(e+1) == lexicon.WP) && f.share(e+2) >= nestedShare {
		return e // according to the agency |, which said
	}
	for i := e; i < k; i++ {
		if x.holds(i) || i == x.head || i > e && f.tag(i) == lexicon.Comma {
			return e
		}
	}
	return k
}

// wholeSubject returns the source with the noun phrase that its sentence begins with, if nothing but a relative clause or a participle with
// what belongs to it parts that from the cue: Syrians | who have returned to the town | say; a document | dated 3 March | says.
func (f *Finder) wholeSubject(x *analysis, source, cue pair) pair {
	b := f.dateline
	k := f.fullPhrase(b)
	if !source.empty() && source[1] > cue[0] || source.empty() && f.passive(x.head) || f.tag(cue[0]-1) == lexicon.CC || cue[0] > x.head || k == b || k >= cue[0] || cue[0] > k+maxAside || x.content[0][0] < cue[1] {
		return source
	}
	verbs := 0
	for i := range f.groups {
		if g := &f.groups[i]; g.finite && g.first >= b && g.last <= cue[0] {
			verbs++
		}
	}
	switch t := f.tag(k); {
	case (t == lexicon.WP || t == lexicon.WDT) && verbs == 1 && (f.isFinite(k+1) || lexicon.Adverbs.Has(f.tag(k+1)) && f.isFinite(k+2)):
	case t == lexicon.VBN && verbs == 0:
	default:
		return source
	}
	for i := b; i < cue[0]; i++ {
		if t := f.tag(i); t >= lexicon.Comma || f.items[i].split || i > k && (t == lexicon.WP || t == lexicon.WDT) {
			return source
		}
	}
	return pair{b, cue[0]}
}

// passive reports whether item a is the verb of a passive.
func (f *Finder) passive(a int) bool {
	for i := range f.groups {
		if g := &f.groups[i]; g.main == a {
			return g.passive
		}
	}
	return false
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

// subordinators are words that begin a clause with a subject of its own.
var subordinators = []string{"after", "before", "when", "because", "although", "though"}

// nearer returns the noun phrase right before a cue, which a conjunction or a comma opens, in the place of a source that another verb
// parts from it: Roth called it "late", but the miller called it "early".
func (f *Finder) nearer(x *analysis, source, cue pair) pair {
	e := cue[0]
	if !source.empty() && source[1] < e && source[0] < x.head && f.tag(e-1) == lexicon.Comma && lexicon.FiniteVerbs.Has(f.tag(x.head)) {
		// after a French senator, Hugo Roth, questioned it
		for k := e - 2; k > source[1] && k > e-maxAside; k-- {
			if f.is(k-1, subordinators...) && !x.holds(k) && f.apposition(f.fullPhrase(k), k) == e-1 {
				return pair{k, e - 1}
			}
		}
	}
	if source.empty() || source[1] >= e || source[0] > x.head || !lexicon.Nouns.Has(f.tag(e-1)) || !lexicon.FiniteVerbs.Has(f.tag(x.head)) {
		return source
	}
	k := e
	for k > source[1] && k > e-maxAside && (lexicon.Nouns.Has(f.tag(k-1)) || lexicon.Adjectives.Has(f.tag(k-1)) || f.tag(k-1) == lexicon.DT || f.tag(k-1) == lexicon.PRPS || f.tag(k-1) == lexicon.POS || f.tag(k-1) == lexicon.CD) && !x.holds(k-1) {
		k--
	}
	if k == e || f.nounLists(e-1)&(lexicon.Day|lexicon.Month) != 0 || f.isTimeNoun(e-1) || f.tag(k-1) != lexicon.CC && !f.is(k-1, "while", "whereas") || f.nounPhrase(k) != e {
		return source
	}
	for i := source[1]; i < k-1; i++ {
		if lexicon.FiniteVerbs.Has(f.tag(i)) {
			return pair{k, e}
		}
	}
	return source
}

// maxRole is how many words before a name say what its bearer is, where the role is one that no list has: the retired cellist Ana Roth.
const maxRole = 4

// isTimeNoun reports whether item i is a length of time or a part of the day.
func (f *Finder) isTimeNoun(i int) bool {
	return f.is(i, "time", "moment", "second", "minute", "hour", "day", "week", "weekend", "month", "year", "decade", "century", "morning", "noon", "afternoon",
		"evening", "night", "midnight", "spring", "summer", "autumn", "fall", "winter", "season")
}

// undergoes reports whether a source is the subject of a passive cue whose head is item a, and so the one that is spoken to or of,
// or nobody: residents were told, she was called, it is said.
func (f *Finder) undergoes(a int, source pair) bool {
	if source.empty() || source[0] > a {
		return false
	}
	if f.undergone(a) {
		return true
	}
	for i := range f.groups {
		if g := &f.groups[i]; g.main == a {
			has := f.t.Tokens[f.items[g.first].first].Flags&token.Clitic != 0 // she's called for it: it may be has
			return g.passive && !has && source[1] <= g.first && (f.is(source[0], "it") || hasObject(f.verbForm(a)))
		}
	}
	return false
}

// hasObject reports whether a verb names the one who is spoken to or of as its object.
func hasObject(verb string) bool {
	switch verb {
	case "accuse", "ask", "blame", "call", "consider", "credit", "criticize", "criticise", "describe", "inform", "label", "mention", "notify",
		"order", "praise", "remind", "suspect", "tell", "urge", "view", "warn":
		return true
	}
	return false
}
