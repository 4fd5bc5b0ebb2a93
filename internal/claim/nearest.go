package claim

import "github.com/sayso-go/sayso/internal/lexicon"

// nearest returns who stands right beside the cue of x in the place of a source that is further away, or that holds no more than a part of it,
// where the words leave no doubt.
func (f *Finder) nearest(x *analysis, source, cue pair) pair {
	if source.empty() {
		return source
	}
	p := f.ofWhose(x, source, cue)
	if p.empty() {
		p = f.withApposition(x, source)
	}
	if p.empty() {
		p = f.nameAfterPlace(x, source)
	}
	if p.empty() {
		return source
	}
	return p
}

// speaks reports whether the noun that ends before item e is one of those who may say something.
func (f *Finder) speaks(e int) bool {
	switch f.nounKind(e - 1) {
	case heKind, weKind, nameKind, roleKind, orgKind, docKind:
		return true
	}
	return false
}

// ofWhose ends a source with the whole relative clause of which it has the begin: Ana Roth, whose boat | sank |, said.
func (f *Finder) ofWhose(x *analysis, source, cue pair) pair {
	w := source[0]
	if f.tag(cue[0]-1) != lexicon.Comma || cue[0] > x.head || source[1] >= cue[0] {
		return pair{}
	}
	for k := w + 1; k < source[1]; k++ {
		if f.tag(k) == lexicon.WPS && f.tag(k-1) == lexicon.Comma && f.plainWords(source[1], cue[0]-1) {
			return pair{w, cue[0] - 1}
		}
	}
	return pair{}
}

// withApposition finds the description before a name between commas: | Norland's envoy, Ana Roth |, said.
func (f *Finder) withApposition(x *analysis, source pair) pair {
	b := source[0]
	if source[1] > x.head || f.tag(source[1]) != lexicon.Comma || f.tag(b-1) != lexicon.Comma || !lexicon.ProperNouns.Has(f.tag(b)) {
		return pair{}
	}
	k := f.phraseBefore(b - 1)
	if k >= b-1 || k > f.dateline && f.tag(k-1) != lexicon.Comma && f.tag(k-1) != lexicon.CC && !f.is(k-1, "that", "whether", "while") || f.nounPhrase(k) != b-1 ||
		f.nounKind(b-2) != roleKind && !(k == f.dateline && f.is(b-2, "second", "third", "fourth", "another", "other")) || x.holds(k) || k <= x.head && x.head < b {
		return pair{}
	}
	return pair{k, source[1]}
}

// nameAfterPlace finds the name after where somebody is: Outside the courthouse | Ana Roth | said.
func (f *Finder) nameAfterPlace(x *analysis, source pair) pair {
	b := source[0]
	if source[1] > x.head || f.tag(b) != lexicon.DT || f.tag(b-1) != lexicon.IN || b-1 != f.dateline {
		return pair{}
	}
	k := source[1]
	for k > b && lexicon.ProperNouns.Has(f.tag(k-1)) && f.capital(k-1) {
		k--
	}
	if k <= b+1 || k == source[1] || f.tag(k-1) != lexicon.NN || f.capital(k-1) || f.nounLists(k-1)&(lexicon.RoleNoun|lexicon.OrgNoun|lexicon.Title) != 0 {
		return pair{}
	}
	return pair{k, source[1]}
}
