package claim

import (
	"slices"
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// maxBeside bounds, in tokens, how far from a quotation the verb is looked for that makes it speech: "...," says Ana Roth, who;
// the head of the harbour board says.
const maxBeside = 12

// retag sets the tags right of the words beside quotations of speech, where what stands there is known better than a tagger knows
// it: "Rules are rules," Halloran states. Of a source and a verb of saying and no other finite verb, the verb is a verb, and the
// word with a capital before or after it a name, whatever else they mostly are: states, notes, reports; Will, Frank, Mark.
func (f *Finder) retag() {
	f.findSurnames()
	for i := range f.t.Sentences {
		f.retagFirst(f.t.Sentences[i].First)
		f.retagLast(&f.t.Sentences[i])
		f.retagOnly(&f.t.Sentences[i])
	}
	for i := range f.t.Tokens {
		if f.isListed(int32(i)) {
			f.g.Tags[i] = lexicon.NNP
		}
	}
	for i := 1; i < len(f.t.Tokens); i++ {
		f.retagWord(int32(i))
	}
	for q := range f.t.Quotations {
		if !f.opaque[q] {
			continue
		}
		if f.t.Quotations[q].Closed {
			f.retagAfter(f.ends[q])
		}
		f.retagBefore(f.starts[q])
	}
}

// retagWord sets the tag of token i right where the word before it leaves no doubt.
func (f *Finder) retagWord(i int32) {
	t := f.t
	k, before := &t.Tokens[i], &t.Tokens[i-1]
	if k.Kind != token.Word || before.Kind != token.Word || k.Sentence != before.Sentence {
		return
	}
	tag, last := f.g.Tags[i], f.g.Tags[i-1]
	switch {
	case tag == lexicon.WP && k.Flags&token.Upper != 0 && before.Flags&token.Upper == 0:
		f.g.Tags[i] = lexicon.NNP // the WHO
	case k.Flags&(token.Capital|token.Initial) == token.Capital:
		// A strange word with a capital is a part of the name before it, or starts one after a small word: Ana Raúl, to Raúl.
		if f.strange(i) && !lexicon.ProperNouns.Has(tag) && (lexicon.ProperNouns.Has(last) || (before.Flags&token.Capital == 0 || last == lexicon.DT && before.Flags&token.Initial != 0) && k.Flags&token.Upper == 0) {
			f.g.Tags[i] = lexicon.NNP
		}
		if (lexicon.Adjectives | lexicon.Adverbs | lexicon.Nouns).Has(tag) && !lexicon.ProperNouns.Has(tag) && lexicon.ProperNouns.Has(last) && k.Flags&token.Upper == 0 && f.isGiven(i-1) &&
			(int(i)+1 >= len(t.Tokens) || t.Tokens[i+1].Flags&token.Capital == 0) {
			f.g.Tags[i] = lexicon.NNP // Ana Best
		}
		if lexicon.Verbs.Has(tag) && lexicon.ProperNouns.Has(last) && before.Flags&token.Capital != 0 && k.Flags&token.Upper == 0 && f.namedOn(i+1) {
			f.g.Tags[i] = lexicon.NNP
		}
		if lexicon.Verbs.Has(tag) && lexicon.ProperNouns.Has(last) && before.Flags&token.Capital != 0 && k.Flags&token.Upper == 0 && int(i)+1 < len(t.Tokens) && t.Tokens[i+1].Char == '.' && f.smallVerb(t.Sentences[k.Sentence].First, i) {
			f.g.Tags[i] = lexicon.NNP // sailed for Port Said.
		}
	case k.Flags&token.Capital == 0 && lexicon.ProperNouns.Has(last) && f.strange(i) && lexicon.Prefixed(t.In(int(i))):
		f.g.Tags[i] = lexicon.NNP // Bin Salman al-Rashid
	case (lexicon.Adjectives | lexicon.Tags(lexicon.VB, lexicon.VBP)).Has(tag) && (last == lexicon.DT || last == lexicon.PRPS) && f.isSomebody(i):
		f.g.Tags[i] = lexicon.NN // an official said; the priest replies
		if f.g.Tags[i+1] == lexicon.NNS {
			f.g.Tags[i+1] = f.sayingTag(i + 1)
		}
	case tag == lexicon.POS && last == lexicon.VBZ && f.hasTag(i-1, lexicon.NNS):
		f.g.Tags[i-1] = lexicon.NNS // the prison guards' union
	case tag == lexicon.TO && strings.EqualFold(t.In(int(i-1)), "according"):
		f.g.Tags[i] = lexicon.IN
	case (tag == lexicon.VB || tag == lexicon.VBP) && last == lexicon.DT && f.hasTag(i, lexicon.NN) && int(i)+1 < len(t.Tokens) && lexicon.Nouns.Has(f.g.Tags[i+1]) && f.Teach == nil && lexicon.Among(" a an the ", strings.ToLower(t.In(int(i-1)))):
		f.g.Tags[i] = lexicon.NN // a ward sister
	case tag == lexicon.VB && last == lexicon.IN && i > 1 && strings.EqualFold(t.In(int(i-2)), "according"):
		f.g.Tags[i] = lexicon.NN // according to glaciologist Ana Roth
	case (tag == lexicon.VBP || tag == lexicon.VB) && lexicon.Nouns.Has(last) && f.hasTag(i, lexicon.NN) && int(i)+3 < len(t.Tokens) && f.g.Tags[i+1] == lexicon.VBN && f.hasFinite(i+2, t.Sentences[k.Sentence].Last):
		f.g.Tags[i] = lexicon.NN // a customs document dated 3 March says
	case tag == lexicon.NN && lexicon.Nouns.Has(last) && f.hasTag(i, lexicon.VBP) && int(i)+1 < len(t.Tokens) && f.lacksVerb(i) && f.l.Share(f.l.Entries[f.g.Words[i]].Verb, lexicon.Verb) >= sureShare:
		f.g.Tags[i] = lexicon.VBP // growers in Lund fear that; analysts doubt it
	case tag == lexicon.NN && (last == lexicon.NNS || strings.HasSuffix(t.In(int(i-1)), "men")) && f.hasTag(i, lexicon.VBP) && int(i)+1 < len(t.Tokens) && t.In(int(i+1)) == "that" && f.l.Share(f.l.Entries[f.g.Words[i]].Verb, lexicon.Verb) >= sureShare:
		f.g.Tags[i] = lexicon.VBP // fishermen fear that
	case tag == lexicon.JJ && last == lexicon.DT && f.g.Words[i] == 0 && int(i)+1 < len(t.Tokens) && t.Tokens[i+1].Kind == token.Punct:
		f.g.Tags[i] = lexicon.NN // told the sanhedral.
	case tag == lexicon.NN && lexicon.Among(" did do does ", t.In(int(i-1))) && i > 1 && (f.g.Tags[i-2] == lexicon.PRP || lexicon.Nouns.Has(f.g.Tags[i-2])) && f.hasTag(i, lexicon.VB) && int(i)+1 < len(t.Tokens) && (f.g.Tags[i+1] == lexicon.IN || f.g.Tags[i+1] == lexicon.DT):
		f.g.Tags[i] = lexicon.VB // it did report that
	case tag == lexicon.NN && last == lexicon.MD && f.hasTag(i, lexicon.VB) && !f.finiteIn(i+1, min(i+2, int32(len(t.Tokens)))):
		f.g.Tags[i] = lexicon.VB // the valley will flood
	}
}

// isSomebody reports whether token i, before which stands an article or whose it is, is a noun for somebody or a body whatever its tag, since no noun follows
// that it might be an adjective to, but for one that is a verb of saying as well.
func (f *Finder) isSomebody(i int32) bool {
	e := &f.l.Entries[f.g.Words[i]]
	if (e.Lists|f.l.Entries[e.Noun].Lists)&(lexicon.RoleNoun|lexicon.OrgNoun) == 0 || f.t.Tokens[i].Flags&token.Capital != 0 || !f.strange(i) && !f.hasTag(i, lexicon.NN) || int(i)+1 >= len(f.t.Tokens) {
		return false
	}
	next := f.g.Tags[i+1]
	return lexicon.FiniteVerbs.Has(next) || next == lexicon.MD || next == lexicon.Comma || next == lexicon.WP || next == lexicon.IN || next == lexicon.VBN || next == lexicon.POS || next == lexicon.NNS && f.sayingTag(i+1) != lexicon.NoTag
}

// lacksVerb reports whether the sentence of token i, which starts with a plural, has no finite verb before it, and that or a pronoun follows.
func (f *Finder) lacksVerb(i int32) bool {
	first := f.t.Sentences[f.t.Tokens[i].Sentence].First
	plural := false
	for k := first; k < i; k++ {
		switch tag := f.g.Tags[k]; {
		case tag == lexicon.NNS || tag == lexicon.NNPS:
			plural = plural || k <= first+maxRole
		case lexicon.Verbs.Has(tag) || tag == lexicon.MD || tag == lexicon.Comma:
			return false
		}
	}
	return plural && (f.t.In(int(i+1)) == "that" || f.g.Tags[i+1] == lexicon.PRP)
}

// namedOn reports whether token i is a name with a capital in a sentence that is no heading, since a verb after it has none: the Lundish Met
// Office's warning emptied the shore.
func (f *Finder) namedOn(i int32) bool {
	if int(i) >= len(f.t.Tokens) || f.t.Tokens[i].Flags&token.Capital == 0 || !lexicon.Nouns.Has(f.g.Tags[i]) {
		return false
	}
	last := f.t.Sentences[f.t.Tokens[i].Sentence].Last
	for k := i + 1; k < min(last, i+maxPhrase); k++ {
		if f.t.Tokens[k].Flags&token.Capital == 0 && lexicon.Verbs.Has(f.g.Tags[k]) {
			return true
		}
	}
	return false
}

// smallVerb reports whether a verb without a capital stands among the tokens [i, e), which are then no heading.
func (f *Finder) smallVerb(i, e int32) bool {
	for k := i; k < e; k++ {
		if f.t.Tokens[k].Flags&token.Capital == 0 && lexicon.Verbs.Has(f.g.Tags[k]) {
			return true
		}
	}
	return false
}

// A nameSet holds the hashes of up to maxNames words: a text with more is a book or a list, in which the same word is a name here and none
// there.
type nameSet struct {
	hashes [4 * maxNames]uint32
	n      int
}

const maxNames = 1 << 8

// find returns where the hash of a word stands, or where it would stand, which is 0 there.
func (s *nameSet) find(name string) (at *uint32, hash uint32) {
	hash = 1
	for i := range len(name) {
		hash = mix(hash, uint32(name[i]))
	}
	hash |= 1
	for k := hash >> 8; ; k++ {
		if at = &s.hashes[k%uint32(len(s.hashes))]; *at == 0 || *at == hash {
			return at, hash
		}
	}
}

// findSurnames lists the words with a capital that follow a given name or a title such as Mr.
func (f *Finder) findSurnames() {
	f.surnames = nameSet{}
	for i := int32(1); int(i) < len(f.t.Tokens) && f.surnames.n < maxNames; i++ {
		k := &f.t.Tokens[i]
		if k.Kind != token.Word || k.Flags&(token.Capital|token.Initial) != token.Capital || (lexicon.FiniteVerbs | 1<<lexicon.PRP).Has(f.g.Tags[i]) {
			continue
		}
		if f.isGiven(i-1) || f.isCourtesy(i-1) {
			if at, hash := f.surnames.find(f.t.In(int(i))); *at == 0 {
				*at = hash
				f.surnames.n++
			}
		}
	}
}

// isSurname reports whether the word of token i has followed a given name or a title.
func (f *Finder) isSurname(i int32) bool {
	at, _ := f.surnames.find(f.t.In(int(i)))
	return *at != 0
}

// isGiven reports whether token i has a capital and is a given name.
func (f *Finder) isGiven(i int32) bool {
	k := &f.t.Tokens[i]
	return k.Kind == token.Word && k.Flags&token.Capital != 0 && f.l.Entries[f.l.Find(f.t.In(int(i)))].Lists&(lexicon.Male|lexicon.Female) != 0
}

// isCourtesy reports whether token i is a title before a family name.
func (f *Finder) isCourtesy(i int32) bool {
	k := &f.t.Tokens[i]
	return k.Kind == token.Word && k.Flags&token.Capital != 0 && f.l.Entries[f.l.Find(f.t.In(int(i)))].Lists&lexicon.Courtesy != 0
}

// hasTag reports whether a corpus has the word at token i with the given tag.
func (f *Finder) hasTag(i int32, tag lexicon.Tag) bool {
	return slices.Contains(f.l.Entries[f.g.Words[i]].Tags[:], tag)
}

// retagOnly makes a finite verb of a plural in sentence s that has the form of one and stands after a noun, where no finite verb is before it:
// before an infinitive, The college plans to close; before whom a headline has do something, Court orders firm to pay; and, if it is a cue,
// before a clause with that and a subject, The charter states that no member may vote. But for the last, the sentence has no other finite verb.
func (f *Finder) retagOnly(s *token.Sentence) {
	only := int32(-1)
	relative := false // a relative clause has begun, but not its verb
	for i := s.First + 1; i+1 < s.Last; i++ {
		tag := f.g.Tags[i]
		relative = relative || tag == lexicon.WP || tag == lexicon.WDT
		if lexicon.FiniteVerbs.Has(tag) || tag == lexicon.MD {
			if !relative || f.g.Tags[i-1] == lexicon.MD {
				return
			}
			relative = false // the team that began work last week estimates that
			continue
		}
		if only >= 0 || tag != lexicon.NNS || f.t.Tokens[i].Quotation >= 0 || !f.hasTag(i, lexicon.VBZ) || f.t.Tokens[i].Flags&token.Capital != 0 {
			continue
		}
		last, next := f.g.Tags[i-1], f.g.Tags[i+1]
		switch {
		case last == lexicon.Comma && (next == lexicon.TO || lexicon.Among(" whether if why how ", f.t.In(int(i+1)))) && i > s.First+maxOrderer && f.l.Share(f.l.Entries[f.g.Words[i]].Verb, lexicon.Verb) >= sureShare:
			f.g.Tags[i] = lexicon.VBZ // Ana Roth, a farmer, wonders whether
			return
		case !lexicon.Nouns.Has(last) && last != lexicon.JJ && last != lexicon.CD:
			continue
		case lexicon.Among(" whether if why how ", f.t.In(int(i+1))) && f.l.Share(f.l.Entries[f.g.Words[i]].Verb, lexicon.Verb) >= sureShare:
			f.g.Tags[i] = lexicon.VBZ // Beekeeper Ana Roth wonders why
			return
		case next == lexicon.TO, f.t.Tokens[s.Last-1].Kind == token.Word && i <= s.First+maxOrderer && lexicon.Nouns.Has(next) && f.toInf(i+2, s.Last):
			only = i
		case f.t.In(int(i+1)) == "that" && i+3 < s.Last && !lexicon.FiniteVerbs.Has(f.g.Tags[i+2]) && f.g.Tags[i+2] != lexicon.MD && f.l.Share(f.l.Entries[f.g.Words[i]].Verb, lexicon.Verb) >= sureShare:
			f.g.Tags[i], f.g.Tags[i+1] = lexicon.VBZ, lexicon.IN
			return
		}
	}
	if only < 0 {
		return
	}
	f.g.Tags[only] = lexicon.VBZ
	if f.g.Tags[only-1] == lexicon.JJ {
		f.g.Tags[only-1] = lexicon.NN
	}
}

// maxOrderer is how many tokens stand at most before the verb of a headline that orders somebody to do something.
const maxOrderer = 3

// toInf reports whether an infinitive with to stands among the tokens [i, end), with nothing but nouns and adjectives before it.
func (f *Finder) toInf(i, end int32) bool {
	for ; i+1 < end; i++ {
		switch tag := f.g.Tags[i]; {
		case tag == lexicon.TO:
			return f.g.Tags[i+1] == lexicon.VB
		case !lexicon.Nouns.Has(tag) && !lexicon.Adjectives.Has(tag):
			return false
		}
	}
	return false
}

// retagFirst makes a name of a strange word that a sentence starts with, whatever it ends in, if a finite verb follows, Brusted
// said no, of a given name that is a verb as well, Hope Lund ran, and of what stands before an office: Finance Minister Ana Roth.
func (f *Finder) retagFirst(i int32) {
	t := f.t
	if int(i)+2 < len(t.Tokens) && t.Tokens[i].Kind == token.Open {
		i++
	}
	if int(i)+2 < len(t.Tokens) && (lexicon.Verbs.Has(f.g.Tags[i]) || f.g.Tags[i] == lexicon.NN) && t.Tokens[i].Flags&token.Capital != 0 && t.Tokens[i+1].Flags&(token.Capital|token.Initial) == token.Capital &&
		lexicon.ProperNouns.Has(f.g.Tags[i+1]) && f.l.Entries[f.g.Words[i+1]].Lists&(lexicon.Title|lexicon.Courtesy) == lexicon.Title && slices.Contains(f.l.Entries[f.g.Words[i]].Tags[:], lexicon.NN) {
		f.g.Tags[i] = lexicon.NNP // Finance Minister Ana Roth
		return
	}
	if int(i)+2 < len(t.Tokens) && (lexicon.Verbs.Has(f.g.Tags[i]) || f.g.Tags[i] == lexicon.MD) && f.l.Entries[f.l.Find(t.In(int(i)))].Lists&(lexicon.Male|lexicon.Female) != 0 &&
		t.Tokens[i+1].Flags&(token.Capital|token.Initial) == token.Capital && (f.strange(i+1) || lexicon.ProperNouns.Has(f.g.Tags[i+1])) && lexicon.FiniteVerbs.Has(f.g.Tags[i+2]) {
		f.g.Tags[i] = lexicon.NNP
		return
	}
	if int(i)+2 < len(t.Tokens) && f.g.Tags[i] == lexicon.VBG && t.Tokens[i].Flags&token.Capital != 0 && t.Tokens[i+1].Flags&(token.Capital|token.Initial) == token.Capital &&
		lexicon.FiniteVerbs.Has(f.g.Tags[i+2]) && f.besideToken(int(i)+2) >= nestedShare {
		f.g.Tags[i] = lexicon.NNP // Downing Street said
		return
	}
	if int(i)+1 >= len(t.Tokens) || t.Tokens[i].Kind != token.Word || t.Tokens[i].Flags&token.Capital == 0 ||
		lexicon.ProperNouns.Has(f.g.Tags[i]) || t.Tokens[i+1].Kind != token.Word {
		return
	}
	known := f.isSurname(i)
	if !known && !f.strange(i) {
		return
	}
	switch tag := f.g.Tags[i+1]; {
	case !known && f.g.Tags[i] == lexicon.NNS && tag != lexicon.VBZ:
		return
	case lexicon.FiniteVerbs.Has(tag):
	case tag == lexicon.VBN && slices.Contains(f.l.Entries[f.g.Words[i+1]].Tags[:], lexicon.VBD):
		f.g.Tags[i+1] = lexicon.VBD
	default:
		return
	}
	f.g.Tags[i] = lexicon.NNP
}

// isListed reports whether token i is a given name and on no other list, but not tagged as a name.
func (f *Finder) isListed(i int32) bool {
	k := &f.t.Tokens[i]
	if k.Flags&(token.Capital|token.Upper) != token.Capital || k.Kind != token.Word || lexicon.ProperNouns.Has(f.g.Tags[i]) {
		return false
	}
	e := &f.l.Entries[f.g.Words[i]]
	if e.Lists == 0 || e.Lists&^(lexicon.Male|lexicon.Female) != 0 || e.Form != f.t.In(int(i)) {
		return false
	}
	return !slices.ContainsFunc(e.Tags[:], func(t lexicon.Tag) bool { return t != lexicon.NoTag && t != lexicon.NNP && t != lexicon.NN })
}

// retagLast makes a verb of the last word of a sentence if that is a noun as well and a comma and a document stand before it, or, where the word ends in s, a
// body, somebody or a name: Prices fell, a survey by the bank shows; Prices fell, the news portal Marsk reports.
func (f *Finder) retagLast(s *token.Sentence) {
	t := f.t
	i := s.Last - 1
	if i < s.First+4 || t.Tokens[i].Kind != token.Punct {
		return
	}
	i--
	tag := lexicon.VBP
	switch t.In(int(i)) {
	case "shows", "suggests", "finds", "claims", "reports", "estimates", "states":
		tag = lexicon.VBZ
	case "show", "suggest", "find", "claim", "report", "estimate":
	default:
		return
	}
	if !lexicon.Nouns.Has(f.g.Tags[i-1]) {
		return
	}
	document := false
	for k := i - 1; k > s.First+2 && k > i-maxBeside; k-- {
		if t.Tokens[k].Char == ',' {
			if document && f.hasFinite(s.First, k) {
				f.g.Tags[i] = tag
			}
			return
		}
		e := &f.l.Entries[f.g.Words[k]]
		l := e.Lists | f.l.Entries[e.Noun].Lists
		document = document || l&lexicon.DocNoun != 0 || tag == lexicon.VBZ && (l&(lexicon.OrgNoun|lexicon.RoleNoun) != 0 || lexicon.ProperNouns.Has(f.g.Tags[k]))
		if lexicon.FiniteVerbs.Has(f.g.Tags[k]) || tag == lexicon.VBZ && f.g.Tags[k] == lexicon.CC {
			return
		}
	}
}

// strange reports whether no corpus had the word at token i, so that its tag was guessed by its ending.
func (f *Finder) strange(i int32) bool { return f.l.Entries[f.g.Words[i]].Tags[0] == lexicon.NoTag }

// retagAfter sets the tags right of what follows the quotation that ends before token i.
func (f *Finder) retagAfter(i int32) {
	t := f.t
	if i < 2 || int(i) >= len(t.Tokens) || t.Tokens[i-1].Kind != token.Close {
		return
	}
	switch comma := int(i) < len(t.Tokens) && t.Tokens[i].Char == ','; {
	case comma:
		i++
	case t.Tokens[i-2].Char != ',' && t.Tokens[i-2].Char != '?' && t.Tokens[i-2].Char != '!' && t.Tokens[i-2].Char != '~':
		return
	}
	end := min(f.paragraphEnd(i-1), i+maxBeside)
	if i >= end {
		return
	}
	tag := f.sayingTag(i)
	if tag == lexicon.NoTag && f.Teach == nil && strings.HasSuffix(t.In(int(i)), "ed") && t.Tokens[i].Flags&token.Capital == 0 {
		tag = lexicon.VBD // whispered Halloran
	}
	if tag != lexicon.NoTag && i+1 < end && f.mayName(i+1) && !f.finiteIn(i+1, end) {
		// says Halloran
		f.g.Tags[i] = tag
		f.retagName(i+1, end)
		return
	}
	for v := i + 1; v < end; v++ {
		if t.Tokens[v].Kind != token.Word {
			return
		}
		if lexicon.FiniteVerbs.Has(f.g.Tags[v-1]) && !f.mayName(v-1) {
			return
		}
		tag := f.sayingTag(v)
		if tag == lexicon.NoTag && f.Teach == nil {
			tag = f.pastTag(i, v)
		}
		if tag == lexicon.NoTag || f.finiteIn(v+1, end) {
			continue
		}
		f.g.Tags[v] = tag
		if f.mayName(v - 1) {
			f.retagName(v-1, v)
		}
		return
	}
}

// pastTag returns the tag of the past tense for token v, which ends in -ed, if the tokens [i, v) are an article and a noun that it is the
// verb of: "...," the warden murmured.
func (f *Finder) pastTag(i, v int32) lexicon.Tag {
	switch f.g.Tags[v] {
	case lexicon.VBN, lexicon.JJ, lexicon.NN, lexicon.NNP:
	default:
		return lexicon.NoTag
	}
	if before := f.g.Tags[v-1]; v < i+2 || !lexicon.Nouns.Has(before) && before != lexicon.JJ || !strings.HasSuffix(f.t.In(int(v)), "ed") || f.t.Tokens[v].Flags&token.Capital != 0 {
		return lexicon.NoTag
	}
	if int(v)+1 < len(f.t.Tokens) && f.t.Tokens[v+1].Kind == token.Word && (lexicon.Nouns.Has(f.g.Tags[v+1]) || lexicon.Adjectives.Has(f.g.Tags[v+1]) || lexicon.Verbs.Has(f.g.Tags[v+1])) {
		return lexicon.NoTag
	}
	if t := f.g.Tags[i]; t != lexicon.DT && t != lexicon.PRPS {
		return lexicon.NoTag
	}
	for k := i + 1; k < v; k++ {
		if t := f.g.Tags[k]; !lexicon.Nouns.Has(t) && !lexicon.Adjectives.Has(t) {
			return lexicon.NoTag
		}
	}
	if f.g.Tags[v-1] == lexicon.JJ {
		f.g.Tags[v-1] = lexicon.NN
	}
	return lexicon.VBD
}

// retagBefore sets the tags right of what stands before the quotation that starts at token i, after a colon or comma: The
// Courier reports: "...".
func (f *Finder) retagBefore(i int32) {
	t := f.t
	v := i - 2
	if v < 1 || t.Tokens[i-1].Char != ':' && (t.Tokens[i-1].Char != ',' || t.Tokens[i-1].Sentence != t.Tokens[i].Sentence) {
		return
	}
	tag := f.sayingTag(v)
	if tag == lexicon.NoTag {
		return
	}
	first := t.Sentences[t.Tokens[v].Sentence].First
	named := false
	k := v - 1
	if t.Tokens[k].Char == ',' { // The operator, Lund Ferries, posts: "...".
		for k--; k > max(first, v-maxBeside) && t.Tokens[k].Kind == token.Word; k-- {
		}
		if k > first && t.Tokens[k].Char == ',' && lexicon.Nouns.Has(f.g.Tags[k-1]) {
			f.g.Tags[v] = tag
		}
		return
	}
	for ; k >= max(first, v-maxBeside) && t.Tokens[k].Kind == token.Word; k-- {
		switch u := f.g.Tags[k]; {
		case k > first && f.mayName(k):
			named = true
		case u == lexicon.CC || lexicon.Verbs.Has(u) || u == lexicon.MD || u == lexicon.IN || u == lexicon.TO || u == lexicon.PRPS:
			return
		case lexicon.ProperNouns.Has(u) || u == lexicon.PRP || u == lexicon.DT && k == v-1 || k == v-1 && u == lexicon.NN && f.l.Entries[f.g.Words[k]].Lists&lexicon.RoleNoun != 0:
			named = true
		}
	}
	if named && (k < first || t.Tokens[k].Char == ',') {
		f.g.Tags[v] = tag
		if v-1 > first {
			f.retagName(v-1, v)
		}
	}
}

// sayingTag returns the tag that token i has as a finite verb of saying, NoTag if it is none.
func (f *Finder) sayingTag(i int32) lexicon.Tag {
	k := &f.t.Tokens[i]
	if k.Kind != token.Word || k.Flags&(token.Capital|token.Clitic) != 0 {
		return lexicon.NoTag
	}
	e := &f.l.Entries[f.g.Words[i]]
	if e.Verb == 0 || f.l.Share(e.Verb, lexicon.Verb) < besideScore {
		return lexicon.NoTag
	}
	switch tag := f.g.Tags[i]; {
	case lexicon.FiniteVerbs.Has(tag):
		return tag
	case tag == lexicon.VB || tag == lexicon.VBG:
		return lexicon.NoTag
	}
	for _, tag := range e.Tags {
		if tag == lexicon.VBZ || tag == lexicon.VBD {
			return tag
		}
	}
	return lexicon.NoTag
}

// mayName reports whether token i is a word with a capital that does not commonly start a clause.
func (f *Finder) mayName(i int32) bool {
	k := &f.t.Tokens[i]
	if k.Kind != token.Word || k.Flags&token.Capital == 0 || k.Flags&token.Clitic != 0 {
		return false
	}
	switch tag := f.g.Tags[i]; tag {
	case lexicon.PRP, lexicon.PRPS, lexicon.DT, lexicon.PDT, lexicon.WP, lexicon.WDT, lexicon.WRB, lexicon.EX, lexicon.CC, lexicon.RB:
		return false
	}
	return true
}

// retagName makes names of the words with a capital that start at token i.
func (f *Finder) retagName(i, end int32) {
	for ; i < end && f.mayName(i); i++ {
		if t := f.g.Tags[i]; !lexicon.Nouns.Has(t) && !lexicon.Adjectives.Has(t) || f.strange(i) && !lexicon.ProperNouns.Has(t) {
			f.g.Tags[i] = lexicon.NNP
		}
	}
}

// finiteIn reports whether a finite verb stands among the tokens [i, end), before the next mark.
func (f *Finder) finiteIn(i, end int32) bool {
	for ; i < end && f.t.Tokens[i].Kind == token.Word; i++ {
		if lexicon.FiniteVerbs.Has(f.g.Tags[i]) {
			return true
		}
	}
	return false
}

// paragraphEnd returns the token after the paragraph of token i.
func (f *Finder) paragraphEnd(i int32) int32 {
	return f.t.Sentences[f.t.Paragraphs[f.paragraph(i)].Last-1].Last
}
