package claim

import "github.com/sayso-go/sayso/internal/lexicon"

// nearest returns who stands right beside the cue of x in the place of a source that is further away, or that holds no more than a part of it,
// where the words leave no doubt.
func (f *Finder) nearest(x *analysis, source, cue pair) pair {
	if source.empty() {
		return source
	}
	p := f.nextAfter(x, source)
	if p.empty() {
		p = f.pronounBefore(x, source)
	}
	if p.empty() {
		p = f.subjectForDay(x, source)
	}
	if p.empty() {
		p = f.ofWhose(x, source, cue)
	}
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

// nextAfter finds who follows a cue that a quotation stands before: "Late again," said | Roth |; "and wet," said Lund.
func (f *Finder) nextAfter(x *analysis, source pair) pair {
	b := x.head + 1
	if q := x.content[0]; q[1] > x.head || f.tag(q[0]) != quoted || source[0] <= b || f.tag(x.head) == lexicon.VBN {
		return pair{}
	}
	e := f.namePhrase(b)
	if e <= b || e > source[0] || !f.speaks(f.nounPhrase(b)) || f.tag(e) < lexicon.Comma {
		return pair{}
	}
	return pair{b, e}
}

// pronounBefore finds the pronoun with which a clause begins after a semicolon: The board said so; | it | also blamed the weather.
func (f *Finder) pronounBefore(x *analysis, source pair) pair {
	for i := range f.groups {
		g := &f.groups[i]
		k := g.first - 1
		if g.main != x.head || !g.finite || g.passive || source[1] > k || f.char(k-1) != ';' || x.holds(k) || !f.is(k, "he", "she", "they", "we", "it") || f.tag(k) != lexicon.PRP {
			continue
		}
		return pair{k, g.first}
	}
	return pair{}
}

// subjectForDay finds the subject of a verb whose source is taken for a day: | It | has asked for an answer by Friday.
func (f *Finder) subjectForDay(x *analysis, source pair) pair {
	if f.nounLists(source[0])&lexicon.Day == 0 || source[1] != source[0]+1 || f.tag(source[0]-1) != lexicon.IN {
		return pair{}
	}
	for i := range f.groups {
		if g := &f.groups[i]; g.main == x.head && g.finite && !g.passive {
			if s := f.subject(g); !s.empty() && s[1] <= g.first && !x.holds(s[0]) {
				return s
			}
		}
	}
	return pair{}
}

// ofWhose finds whom a relative clause describes that was taken for the source: | Ana Roth, whose boat sank |, said.
func (f *Finder) ofWhose(x *analysis, source, cue pair) pair {
	w := source[0]
	if f.tag(cue[0]-1) != lexicon.Comma || cue[0] > x.head || source[1] >= cue[0] {
		return pair{}
	}
	for k := w + 1; k < source[1]; k++ {
		if f.tag(k) == lexicon.WPS && f.tag(k-1) == lexicon.Comma && f.plainWords(source[1], cue[0]-1) {
			return pair{w, cue[0] - 1} // Ana Roth, whose boat | sank |, said
		}
	}
	if f.tag(w) != lexicon.WPS || f.tag(w-1) != lexicon.Comma {
		return pair{}
	}
	b := f.phraseBefore(w - 1)
	if b == w-1 {
		return pair{}
	}
	if p := f.apposed(w); !p.empty() {
		b = p[0] // Her neighbour, Ana Roth, whose
	}
	return pair{b, cue[0] - 1}
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
