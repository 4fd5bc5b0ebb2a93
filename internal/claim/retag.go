package claim

import (
	"slices"
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// A tagger decides by what a word mostly is. Where what stands beside a word says what it is here, these rules set its tag right: of single
// words after the word before them (retagWord), and of the first, the last and the only verb of a sentence. What stands beside quotations
// is known best of all: see beside.go.

// retag sets the tags right of the whole text.
func (f *Finder) retag() {
	f.findSurnames()
	for i := range f.t.Sentences {
		f.retagFirst(f.t.Sentences[i].First)
		f.retagLast(&f.t.Sentences[i])
		f.retagOnly(&f.t.Sentences[i])
	}
	for i := range f.t.Tokens {
		if f.isListed(int32(i)) || f.isUnknownName(int32(i)) || f.hasArticle(int32(i)) {
			f.g.Tags[i] = lexicon.NNP
		}
	}
	for i := 1; i < len(f.t.Tokens); i++ {
		if f.t.Tokens[i-1].Char == ',' && f.isFormer(int32(i)) {
			f.g.Tags[i] = lexicon.JJ // her son, retired boxer Ivo Roth
		}
		if f.t.Tokens[i].Char == '&' && f.hasCapital(int32(i)-1) && f.strange(int32(i)-1) && f.hasCapital(int32(i)+1) {
			f.g.Tags[i-1] = lexicon.NNP // Orrin & Vale
		}
		if f.isAge(int32(i)) {
			f.g.Tags[i] = lexicon.NN // the 34-year-old, who
		}
		f.retagWord(int32(i))
	}
	for i := range f.t.Sentences {
		f.retagPresent(&f.t.Sentences[i])
	}
	f.retagBeside()
}

// isFormer reports whether token i is a participle that says what somebody is or was, before the noun for that.
func (f *Finder) isFormer(i int32) bool {
	return lexicon.Nouns.Has(f.tokenTag(i+1)) && lexicon.Among(" retired trained convicted disgraced exiled jailed ", f.printed(i))
}

// isAge reports whether token i is the age of somebody whom no noun after it names.
func (f *Finder) isAge(i int32) bool {
	return f.g.Tags[i] == lexicon.JJ && articles.Has(f.g.Tags[i-1]) && strings.HasSuffix(f.printed(i), "-year-old") && !inNoun.Has(f.tokenTag(i+1))
}

// isUnknownName reports whether token i, tagged as a common noun, is a name: it has a capital in the middle of its sentence, no article
// before it, and is no word in small letters.
func (f *Finder) isUnknownName(i int32) bool {
	k := &f.t.Tokens[i]
	if f.g.Tags[i] != lexicon.NN || k.Kind != token.Word || k.Flags&(token.Capital|token.Initial|token.Upper|token.Clitic) != token.Capital {
		return false
	}
	if f.t.Paragraphs[f.t.Sentences[k.Sentence].Paragraph].Headline || i == 0 || f.g.Tags[i-1] == lexicon.DT || strings.ContainsAny(f.printed(i), "-@#.") {
		return false
	}
	if f.strange(i) {
		return true
	}
	ends := f.tokenTag(i+1) == lexicon.Comma || f.tokenTag(i+1) == lexicon.Period
	return ends && f.hasTag(i, lexicon.NNP) && lexicon.Verbs.Has(f.g.Tags[i-1]) && f.besideToken(int(i-1)) >= besideScore // says Wang
}

// hasArticle reports whether token i is a name after the Arabic article in small letters: al-Haddad.
func (f *Finder) hasArticle(i int32) bool {
	if f.t.Tokens[i].Flags&token.Capital != 0 || !f.strange(i) {
		return false
	}
	name := f.printed(i)
	return lexicon.Prefixed(name) && lexicon.Among(" al el ad an ar as at az ul ash ", name[:strings.IndexByte(name, '-')])
}

// retagWord sets the tag of token i right where the word before it leaves no doubt.
func (f *Finder) retagWord(i int32) {
	k, before := &f.t.Tokens[i], &f.t.Tokens[i-1]
	if k.Kind != token.Word || before.Kind != token.Word || k.Sentence != before.Sentence {
		return
	}
	tag, last := f.g.Tags[i], f.g.Tags[i-1]
	switch {
	case tag == lexicon.WP && k.Flags&token.Upper != 0 && before.Flags&token.Upper == 0:
		f.g.Tags[i] = lexicon.NNP // the WHO
	case f.hasInnerCapital(i):
		if f.isName(i) {
			f.g.Tags[i] = lexicon.NNP
		}
	case k.Flags&token.Capital == 0 && lexicon.ProperNouns.Has(last) && f.strange(i) && lexicon.Prefixed(f.printed(i)):
		f.g.Tags[i] = lexicon.NNP // Bin Salman al-Rashid
	case f.isApostrophe(i):
		f.g.Tags[i] = lexicon.POS // the coffee growers' union
		if last == lexicon.VBZ {
			f.g.Tags[i-1] = lexicon.NNS
		}
	case f.isAppeal(i):
		f.g.Tags[i-1], f.g.Tags[i], f.g.Tags[i+1] = lexicon.NNP, lexicon.NNP, lexicon.NNP // Save the Children
	case tag == lexicon.POS && last == lexicon.VBZ && f.hasTag(i-1, lexicon.NNS):
		f.g.Tags[i-1] = lexicon.NNS // the prison guards' union
	case last == lexicon.VBZ && f.isRelativeSubject(i):
		f.g.Tags[i-1] = lexicon.NNS // the man who neighbours say
		if tag == lexicon.VB {
			f.g.Tags[i] = lexicon.VBP
		}
	case f.retagRelative(i): // a bridge that the board claims is
	case f.isStrangeNoun(i):
		f.g.Tags[i] = lexicon.NN
		if strings.HasSuffix(f.printed(i), "s") {
			f.g.Tags[i] = lexicon.NNS
		}
	case tag == lexicon.TO && strings.EqualFold(f.printed(i-1), "according"):
		f.g.Tags[i] = lexicon.IN
	case modifiers.Has(tag) && lexicon.IrregularPast(f.printed(i)):
		f.g.Tags[i] = lexicon.VBD // the ship sank
	case tag == lexicon.NNS && f.isDeedOf(i):
		f.g.Tags[i] = lexicon.VBZ // Cats, he remarks, sleep; Mr Said hopes
	case tag == lexicon.VBG && last == lexicon.POS && lexicon.Among(" reckoning telling reading ", f.printed(i)):
		f.g.Tags[i] = lexicon.NN // by Roth's reckoning
	case tag == lexicon.NN && f.saysDay(i):
		f.g.Tags[i] = lexicon.RB // the council yesterday said
	case tag == lexicon.NN:
		if verb := f.asVerb(i); verb != lexicon.NoTag {
			f.g.Tags[i] = verb
		}
	case (lexicon.Adjectives | 1<<lexicon.VB | 1<<lexicon.VBP).Has(tag):
		if articles.Has(last) && f.isSomebody(i) { // an official said; the priest replies
			f.g.Tags[i] = lexicon.NN
			if f.g.Tags[i+1] == lexicon.NNS {
				f.g.Tags[i+1] = f.sayingTag(i + 1)
			}
		} else if f.standsAsNoun(i) {
			f.g.Tags[i] = lexicon.NN
		}
	}
}

// isApostrophe reports whether token i is no more than the apostrophe after a plural.
func (f *Finder) isApostrophe(i int32) bool { return f.printed(i) == "'" || f.printed(i) == "’" }

// isStrangeNoun reports whether token i, which no corpus has, is a noun by the lists and by what stands before it, but not by its tag.
func (f *Finder) isStrangeNoun(i int32) bool {
	const nouns = lexicon.RoleNoun | lexicon.OrgNoun | lexicon.GroupNoun | lexicon.DocNoun
	return !lexicon.Nouns.Has(f.g.Tags[i]) && modifiers.Has(f.g.Tags[i-1]) && f.strange(i) && f.nounListsOf(i)&nouns != 0 && !f.hasCapital(i)
}

// isDeedOf reports whether token i, a plural by its tag, is what he, she or somebody named Said does.
func (f *Finder) isDeedOf(i int32) bool {
	if !f.hasTag(i, lexicon.VBZ) && f.besideToken(int(i)) < besideScore {
		return false
	}
	return lexicon.Among(" he she ", f.printed(i-1)) || f.g.Tags[i-1] == lexicon.NNP && f.printed(i-1) == "Said"
}

// isAppeal reports whether token i is the article in the name of a charity that says what is to be done: Save | the Children.
func (f *Finder) isAppeal(i int32) bool {
	return lexicon.Appeal(f.printed(i-1)) && f.printed(i) == "the" && int(i)+1 < len(f.t.Tokens) && f.hasCapital(i+1) &&
		f.t.Tokens[i+1].Sentence == f.t.Tokens[i].Sentence
}

// saysDay reports whether token i says on which day the noun before it does what the verb after it says.
func (f *Finder) saysDay(i int32) bool {
	next := f.tokenTag(i + 1)
	return lexicon.Nouns.Has(f.g.Tags[i-1]) && (lexicon.FiniteVerbs.Has(next) || next == lexicon.MD) &&
		lexicon.Among(" today yesterday tonight ", f.printed(i))
}

// isRelativeSubject reports whether the token before token i, a verb by its tag, stands right behind a relative pronoun, may be a noun in the
// plural, and before a cue, whose subject it is then: the fire that rescuers said.
func (f *Finder) isRelativeSubject(i int32) bool {
	const cues = lexicon.TagSet(1<<lexicon.VBD | 1<<lexicon.VBP | 1<<lexicon.VB)
	return i > 1 && relatives.Has(f.g.Tags[i-2]) && (f.hasTag(i-1, lexicon.NNS) || f.strange(i-1)) &&
		cues.Has(f.g.Tags[i]) && f.besideToken(int(i)) >= sureShare
}

// retagRelative makes a finite verb of token i, a noun or a participle by its tag, if it is often a cue as such, stands right before another
// finite verb with which it makes no subject, and has nothing but its own subject between it and a relative pronoun.
func (f *Finder) retagRelative(i int32) bool {
	if next := f.tokenTag(i + 1); !lexicon.FiniteVerbs.Has(next) && next != lexicon.MD || f.besideToken(int(i)) < sureShare {
		return false
	}
	verb := lexicon.NoTag
	switch tag, singular := f.g.Tags[i], lexicon.Among(" is was has does ", f.printed(i+1)); {
	case articles.Has(f.g.Tags[i-1]): // that the accused had
		return false
	case tag == lexicon.VBN && f.hasTag(i, lexicon.VBD):
		verb = lexicon.VBD
	case tag == lexicon.NNS && f.hasTag(i, lexicon.VBZ) && singular:
		verb = lexicon.VBZ
	case tag == lexicon.NN && f.hasTag(i, lexicon.VB) && f.g.Tags[i-1] == lexicon.NNS:
		verb = lexicon.VBP
	default:
		return false
	}
	for k := i - 1; k > 0 && k > i-maxBeside; k-- {
		switch tag := f.g.Tags[k]; {
		case k < i-1 && (relatives.Has(tag) || f.printed(k) == "that" && lexicon.Nouns.Has(f.g.Tags[k-1])):
			f.g.Tags[i] = verb
			return true
		case lexicon.FiniteVerbs.Has(tag) || f.t.Tokens[k].Kind != token.Word:
			return false
		}
	}
	return false
}

// isName reports whether token i, which has a capital within its sentence, is a name by what stands beside it, whatever it is tagged as.
func (f *Finder) isName(i int32) bool {
	tag := f.g.Tags[i]
	if lexicon.ProperNouns.Has(tag) {
		return false // nothing is to be set right
	}
	last, before := f.g.Tags[i-1], &f.t.Tokens[i-1]
	afterName := lexicon.ProperNouns.Has(last)
	allCapitals := f.t.Tokens[i].Flags&token.Upper != 0
	if f.strange(i) && afterName {
		return tag != lexicon.VBZ || !f.t.Paragraphs[f.t.Sentences[before.Sentence].Paragraph].Headline // Ana Raúl; but: Norbank Launches App
	}
	if f.strange(i) && !allCapitals && (before.Flags&token.Capital == 0 || last == lexicon.DT && before.Flags&token.Initial != 0) {
		return true // to Raúl
	}
	if !afterName || allCapitals {
		return false
	}
	switch {
	case f.printed(i) == "Said" && f.smallVerb(i+1, min(f.t.Sentences[before.Sentence].Last, i+maxPhrase)):
		return true // Mr Said hopes
	case (lexicon.Adjectives | lexicon.Adverbs | lexicon.Nouns).Has(tag):
		return f.isGiven(i-1) && !f.hasCapital(i+1) // Ana Best
	case lexicon.Verbs.Has(tag) && before.Flags&token.Capital != 0:
		if f.namedOn(i + 1) {
			return true // the Lundish Met Office's warning
		}
		endsSentence := int(i)+1 < len(f.t.Tokens) && f.t.Tokens[i+1].Char == '.'
		return endsSentence && f.smallVerb(max(f.t.Sentences[before.Sentence].First, i-maxPhrase), i) // sailed for Port Said.
	}
	return false
}

// asVerb returns the tag of token i as a verb where it is one by what stands beside it, though it is tagged as a noun, or NoTag.
func (f *Finder) asVerb(i int32) lexicon.Tag {
	last, next := f.g.Tags[i-1], f.tokenTag(i+1)
	if next != lexicon.NoTag && f.besideToken(int(i)) >= sureShare {
		switch {
		case modifiers.Has(last) && f.lacksVerb(i):
			return lexicon.VBP // growers in Lund fear that; analysts doubt it
		case (last == lexicon.NNS || strings.HasSuffix(f.printed(i-1), "men")) && f.printed(i+1) == "that":
			return lexicon.VBP // fishermen fear that
		}
	}
	if !f.hasTag(i, lexicon.VB) {
		return lexicon.NoTag
	}
	afterDo := lexicon.Among(" did do does ", f.printed(i-1)) && i > 1 && (lexicon.Nouns | 1<<lexicon.PRP).Has(f.g.Tags[i-2])
	switch {
	case afterDo && (next == lexicon.IN || next == lexicon.DT):
		return lexicon.VB // it did report that
	case last == lexicon.MD && !f.finiteIn(i+1, min(i+2, int32(len(f.t.Tokens)))):
		return lexicon.VB // the valley will flood
	}
	return lexicon.NoTag
}

// standsAsNoun reports whether token i is a noun by what stands beside it, though it is tagged as an adjective or a verb.
func (f *Finder) standsAsNoun(i int32) bool {
	tag, last, next := f.g.Tags[i], f.g.Tags[i-1], f.tokenTag(i+1)
	switch {
	case tag == lexicon.JJ:
		isLast := int(i)+1 < len(f.t.Tokens) && f.t.Tokens[i+1].Kind == token.Punct
		return last == lexicon.DT && f.g.Words[i] == 0 && isLast // told the sanhedral.
	case tag != lexicon.VB && tag != lexicon.VBP:
		return false
	case last == lexicon.DT:
		if !lexicon.Nouns.Has(next) || !f.hasTag(i, lexicon.NN) {
			return false
		}
		return lexicon.Among(" a an the ", strings.ToLower(f.printed(i-1))) // a ward sister
	case last == lexicon.IN:
		return tag == lexicon.VB && i > 1 && strings.EqualFold(f.printed(i-2), "according") // according to glaciologist Ana Roth
	case lexicon.Nouns.Has(last):
		if next != lexicon.VBN || int(i)+3 >= len(f.t.Tokens) || !f.hasTag(i, lexicon.NN) {
			return false
		}
		return f.hasFinite(i+2, f.t.Sentences[f.t.Tokens[i].Sentence].Last) // a customs document dated 3 March says
	}
	return false
}

// afterSomebody are the tags of what may follow the last noun of a phrase, and no adjective.
const afterSomebody = lexicon.FiniteVerbs | 1<<lexicon.Comma | 1<<lexicon.WP | 1<<lexicon.IN | 1<<lexicon.VBN | 1<<lexicon.POS

// isSomebody reports whether token i, before which stands an article or whose it is, is a noun for somebody or a body whatever its tag,
// since no noun follows that it might be an adjective to, but for one that is a verb of saying as well.
func (f *Finder) isSomebody(i int32) bool {
	if int(i)+1 >= len(f.t.Tokens) || f.hasCapital(i) || f.nounListsOf(i)&(lexicon.RoleNoun|lexicon.OrgNoun) == 0 {
		return false
	}
	if !f.strange(i) && !f.hasTag(i, lexicon.NN) {
		return false
	}
	next := f.g.Tags[i+1]
	return afterSomebody.Has(next) || next == lexicon.NNS && f.sayingTag(i+1) != lexicon.NoTag
}

// lacksVerb reports whether the sentence of token i, which starts with a plural, has no finite verb before it, and that or a pronoun
// follows.
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
	if !plural {
		return false
	}
	return f.printed(i+1) == "that" || f.g.Tags[i+1] == lexicon.PRP || f.mustBeVerb(i)
}

// startsObject are the tags of what an object may start with that follows no noun of its phrase.
const startsObject = articles | 1<<lexicon.PRP | 1<<lexicon.PDT | 1<<lexicon.WP

// mustBeVerb reports whether token i is the verb of a sentence that has no other after it, though it is tagged as a noun: what follows may
// be its object, and the sentence is no heading. Growers in the north fear a strike; His sister questions the result.
func (f *Finder) mustBeVerb(i int32) bool {
	s := &f.t.Sentences[f.t.Tokens[i].Sentence]
	if f.t.Tokens[s.Last-1].Char != '.' || f.finiteIn(i+1, s.Last) || f.hasCapital(i) {
		return false
	}
	next := f.g.Tags[i+1]
	if f.g.Tags[i] == lexicon.NN && f.g.Tags[i-1] != lexicon.NN && (modifiers | 1<<lexicon.CD | 1<<lexicon.VBG).Has(next) {
		return true
	}
	return startsObject.Has(next)
}

// namedOn reports whether token i is a name with a capital in a sentence that is no heading, since a verb after it has none: the Lundish
// Met Office's warning emptied the shore.
func (f *Finder) namedOn(i int32) bool {
	if !f.hasCapital(i) || !lexicon.Nouns.Has(f.g.Tags[i]) {
		return false
	}
	last := f.t.Sentences[f.t.Tokens[i].Sentence].Last
	return f.smallVerb(i+1, min(last, i+maxPhrase))
}

// smallVerb reports whether a verb without a capital stands among the tokens [i, e), which are then no heading.
func (f *Finder) smallVerb(i, e int32) bool {
	for k := i; k < e; k++ {
		if !f.hasCapital(k) && lexicon.Verbs.Has(f.g.Tags[k]) {
			return true
		}
	}
	return false
}

// retagOnly makes a finite verb of a plural in sentence s that has the form of one and stands after a noun, where no finite verb is
// before it: of a cue with what it says or asks right after it (leadsClause), and, if the sentence has no other finite verb, before an
// infinitive, The college plans to close, and before whom a headline has do something, Court orders firm to pay. A participle is one, too, behind a
// comma and today.
func (f *Finder) retagOnly(s *token.Sentence) {
	only := int32(-1)
	relative := false // a relative clause has begun, but not its verb
	for i := s.First + 1; i+1 < s.Last; i++ {
		tag := f.g.Tags[i]
		if f.isRuling(s, i) {
			f.g.Tags[i] = lexicon.VBZ
			return
		}
		relative = relative || relatives.Has(tag)
		if lexicon.FiniteVerbs.Has(tag) {
			if !relative || f.g.Tags[i-1] == lexicon.MD {
				return
			}
			relative = false // the team that began work last week estimates that
			continue
		}
		if tag == lexicon.VBN && i > s.First+2 && f.t.Tokens[i-2].Char == ',' && f.hasTag(i, lexicon.VBD) &&
			lexicon.Among(" today yesterday later earlier then ", f.printed(i-1)) {
			f.g.Tags[i] = lexicon.VBD // the board, a body of nine, today called
			return
		}
		if only >= 0 || tag != lexicon.NNS || f.t.Tokens[i].Quotation >= 0 || !f.hasTag(i, lexicon.VBZ) || f.hasCapital(i) {
			continue
		}
		switch {
		case f.leadsClause(s, i):
			f.g.Tags[i] = lexicon.VBZ
			if f.printed(i+1) == "that" {
				f.g.Tags[i+1] = lexicon.IN
			}
			return
		case endsSubject.Has(f.g.Tags[i-1]) && (f.g.Tags[i+1] == lexicon.TO || f.isOrder(s, i)):
			only = i
		case f.leadsObject(i):
			only = i
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

// endsSubject are the tags of what a subject may end with, a noun that is tagged as an adjective among them.
const endsSubject = lexicon.Nouns | 1<<lexicon.JJ | 1<<lexicon.CD

// leadsClause reports whether the plural at token i of sentence s is, as a verb, a cue whose content begins right after it: Ana Roth, a
// farmer, wonders whether; Beekeeper Ana Roth wonders why; The charter states that no member may vote.
func (f *Finder) leadsClause(s *token.Sentence, i int32) bool {
	last, word := f.g.Tags[i-1], f.printed(i+1)
	if last != lexicon.Comma && !endsSubject.Has(last) || f.besideToken(int(i)) < sureShare {
		return false
	}
	asks := lexicon.Among(" whether if why how ", word)
	if last == lexicon.Comma {
		return i > s.First+maxOrderer && (asks || f.g.Tags[i+1] == lexicon.TO)
	}
	return asks || word == "that" && i+3 < s.Last && !lexicon.FiniteVerbs.Has(f.g.Tags[i+2]) ||
		word == "for" && lexicon.Among(" fears hopes ", f.printed(i))
}

// leadsObject reports whether the plural at token i is, as a verb, a cue with an object right after it, and the sentence has no
// other verb: His sister questions the result; Her niece, a miller, doubts it.
func (f *Finder) leadsObject(i int32) bool {
	if last := f.g.Tags[i-1]; last != lexicon.Comma && !lexicon.Nouns.Has(last) || !startsObject.Has(f.g.Tags[i+1]) {
		return false
	}
	return f.besideToken(int(i)) >= sureShare && f.mustBeVerb(i)
}

// isRuling reports whether token i of sentence s is the verb of a headline in which somebody rules something: Court rules tower must go.
func (f *Finder) isRuling(s *token.Sentence, i int32) bool {
	if f.printed(i) != "rules" || i > s.First+maxOrderer || f.t.Tokens[s.Last-1].Kind != token.Word {
		return false
	}
	if !lexicon.Among(" court judge jury panel regulator tribunal umpire watchdog ", f.printed(i-1)) {
		return false
	}
	for k := i + 2; k < s.Last; k++ {
		if f.g.Tags[k] == lexicon.MD || lexicon.FiniteVerbs.Has(f.g.Tags[k]) {
			return true
		}
	}
	return false
}

// maxOrderer is how many tokens stand at most before the verb of a headline that orders somebody to do something.
const maxOrderer = 3

// isOrder reports whether the word at token i of sentence s is, as a verb, what a headline begins with that orders somebody to do
// something: Court orders firm to pay.
func (f *Finder) isOrder(s *token.Sentence, i int32) bool {
	headline := f.t.Tokens[s.Last-1].Kind == token.Word
	return headline && i <= s.First+maxOrderer && lexicon.Nouns.Has(f.g.Tags[i+1]) && f.toInf(i+2, s.Last)
}

// toInf reports whether an infinitive with to stands among the tokens [i, end), with nothing but nouns and adjectives before it.
func (f *Finder) toInf(i, end int32) bool {
	for ; i+1 < end; i++ {
		switch tag := f.g.Tags[i]; {
		case tag == lexicon.TO:
			return f.g.Tags[i+1] == lexicon.VB
		case !modifiers.Has(tag):
			return false
		}
	}
	return false
}

// retagFirst makes a name of the word that a sentence starts with, whatever it ends in, if what follows says that it is one: a given name
// that is a verb as well, Hope Lund ran, what stands before an office, Finance Minister Ana Roth, and a strange word before a finite verb,
// Brusted said no.
func (f *Finder) retagFirst(i int32) {
	t := f.t
	if int(i)+2 < len(t.Tokens) && t.Tokens[i].Kind == token.Open {
		i++
	}
	if f.opensName(i) {
		f.g.Tags[i] = lexicon.NNP
		return
	}
	if f.g.Tags[i] == lexicon.UH && f.tokenTag(i+1) == lexicon.Comma && f.tokenTag(i+2) == lexicon.CD && f.tokenTag(i+3) == lexicon.Comma {
		f.g.Tags[i] = lexicon.NN // Boy, 12, admits
		return
	}
	if int(i)+1 >= len(t.Tokens) || t.Tokens[i].Kind != token.Word || t.Tokens[i+1].Kind != token.Word {
		return
	}
	if lexicon.Among(" few many most some several others both ", f.printed(i)) {
		f.retagAfterSome(i + 1)
		return
	}
	if !f.hasCapital(i) || lexicon.ProperNouns.Has(f.g.Tags[i]) {
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
	case (tag == lexicon.VBN || tag == lexicon.VB) && f.hasTag(i+1, lexicon.VBD):
		f.g.Tags[i+1] = lexicon.VBD
	default:
		return
	}
	f.g.Tags[i] = lexicon.NNP
}

// retagAfterSome makes a finite verb of token i, what a few or many people do, if it has the form of one: Most think so; Some fear the dam.
func (f *Finder) retagAfterSome(i int32) {
	next := f.tokenTag(i + 1)
	if next == lexicon.NoTag {
		return
	}
	switch f.g.Tags[i] {
	case lexicon.VB:
		f.g.Tags[i] = lexicon.VBP
	case lexicon.RB, lexicon.RBR:
		if f.isBase(i) && f.printed(i+1) == "that" {
			f.g.Tags[i] = lexicon.VBP // Others counter that
		}
	case lexicon.NN:
		share := f.besideToken(int(i))
		if f.isBase(i) && lexicon.Among(asks, f.printed(i+1)) {
			f.g.Tags[i] = lexicon.VBP // Some wonder if
		}
		if share >= mostlyShare && startsObject.Has(next) || share >= sureShare && (next == lexicon.PRP || f.printed(i+1) == "that") {
			f.g.Tags[i] = lexicon.VBP
		}
	}
}

// opensName reports whether token i, the first of its sentence, is the first word of a name that goes on after it, though it is tagged as a
// verb or a noun.
func (f *Finder) opensName(i int32) bool {
	if int(i)+2 >= len(f.t.Tokens) || !f.hasCapital(i) || !f.hasInnerCapital(i+1) {
		return false
	}
	tag, next := f.g.Tags[i], f.g.Tags[i+1]
	name := lexicon.ProperNouns.Has(next)
	if f.printed(i) == "Said" && name && lexicon.FiniteVerbs.Has(f.g.Tags[i+2]) {
		return true // Said Omar hopes
	}
	if (lexicon.Verbs | 1<<lexicon.NN).Has(tag) && name && f.isOffice(i+1) && f.hasTag(i, lexicon.NN) {
		return true // Finance Minister Ana Roth
	}
	if name && f.strange(i) && f.isDoubleName(f.printed(i)) {
		return true // Hye-jin Kim
	}
	if !lexicon.FiniteVerbs.Has(f.g.Tags[i+2]) {
		return false
	}
	if (lexicon.Verbs | 1<<lexicon.MD).Has(tag) && (name || f.strange(i+1)) && f.isGiven(i) {
		return true // Hope Lund ran
	}
	return tag == lexicon.VBG && f.besideToken(int(i)+2) >= nestedShare // Downing Street said
}

// isDoubleName reports whether a word with a hyphen is a name by its parts, of which the second is no word, or two names: Hye-jin, but not:
// Lund-based.
func (f *Finder) isDoubleName(form string) bool {
	first, second, ok := strings.Cut(form, "-")
	return ok && second != "" && f.l.Find(second) == 0 && f.l.Find(strings.ToLower(first)) == 0
}

// isOffice reports whether token i is a title that says what its bearer does, as Minister is, and none of courtesy.
func (f *Finder) isOffice(i int32) bool {
	return f.l.Entries[f.g.Words[i]].Lists&(lexicon.Title|lexicon.Courtesy) == lexicon.Title
}

// retagLast makes a verb of the last word of a sentence if that is a noun as well and a comma and a document stand before it, or, where the
// word ends in s, a body, somebody or a name: Prices fell, a survey by the bank shows; Prices fell, the news portal Marsk reports.
func (f *Finder) retagLast(s *token.Sentence) {
	t := f.t
	i := s.Last - 1
	if i >= s.First && t.Tokens[i].Kind == token.Punct {
		i--
	}
	if i > s.First+3 && t.Tokens[i-2].Char == ',' && f.g.Tags[i] == lexicon.VBZ && f.nounListsOf(i-1)&lexicon.DocNoun != 0 && f.hasTag(i-1, lexicon.NN) {
		f.g.Tags[i-1] = lexicon.NN // sleep helps, study finds
	}
	if i != s.Last-2 || i < s.First+3 {
		return
	}
	tag := lexicon.VBP
	switch f.printed(i) {
	case "shows", "suggests", "finds", "claims", "reports", "estimates", "states":
		tag = lexicon.VBZ
	case "show", "suggest", "find", "claim", "report", "estimate":
	default:
		if f.besideToken(int(i)) < mostlyShare || lexicon.FiniteVerbs.Has(f.g.Tags[i]) {
			return
		}
		switch {
		case f.hasTag(i, lexicon.VBZ):
			tag = lexicon.VBZ
		case !f.hasTag(i, lexicon.VBP) && !f.hasTag(i, lexicon.VB):
			return
		}
	}
	if !lexicon.Nouns.Has(f.g.Tags[i-1]) {
		return
	}
	reporter := false // the word for what or who reports it has been seen
	for k := i - 1; k > s.First+2 && k > i-maxBeside; k-- {
		if t.Tokens[k].Char == ',' {
			if reporter && f.hasFinite(s.First, k) {
				f.g.Tags[i] = tag
			}
			return
		}
		reporter = reporter || f.mayReport(k, tag)
		if lexicon.FiniteVerbs.Has(f.g.Tags[k]) || tag == lexicon.VBZ && f.g.Tags[k] == lexicon.CC {
			return
		}
	}
}

// mayReport reports whether token k may be what or who reports something, with a verb that bears the given tag: a document, several of
// anything, or, in the singular, somebody, a body or a name.
func (f *Finder) mayReport(k int32, verb lexicon.Tag) bool {
	lists := f.nounListsOf(k)
	if lists&lexicon.DocNoun != 0 {
		return true
	}
	if verb == lexicon.VBP {
		return f.g.Tags[k] == lexicon.NNS || f.printed(k) == "police" && f.t.Tokens[k-1].Char == ',' // not: the police report
	}
	return lists&(lexicon.OrgNoun|lexicon.RoleNoun) != 0 || lexicon.ProperNouns.Has(f.g.Tags[k])
}

// isListed reports whether token i is a given name and on no other list, but not tagged as a name.
func (f *Finder) isListed(i int32) bool {
	k := &f.t.Tokens[i]
	if k.Flags&(token.Capital|token.Upper) != token.Capital || k.Kind != token.Word || lexicon.ProperNouns.Has(f.g.Tags[i]) {
		return false
	}
	e := &f.l.Entries[f.g.Words[i]]
	if e.Lists == 0 || e.Lists&^(lexicon.Male|lexicon.Female) != 0 || e.Form != f.printed(i) {
		return false
	}
	return !slices.ContainsFunc(e.Tags[:], func(t lexicon.Tag) bool { return t != lexicon.NoTag && t != lexicon.NNP && t != lexicon.NN })
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
		if f.t.Tokens[i].Kind != token.Word || !f.hasInnerCapital(i) || (lexicon.FiniteVerbs | 1<<lexicon.PRP).Has(f.g.Tags[i]) {
			continue
		}
		if f.isGiven(i-1) || f.isCourtesy(i-1) {
			if at, hash := f.surnames.find(f.printed(i)); *at == 0 {
				*at = hash
				f.surnames.n++
			}
		}
	}
}

// isSurname reports whether the word of token i has followed a given name or a title.
func (f *Finder) isSurname(i int32) bool {
	at, _ := f.surnames.find(f.printed(i))
	return *at != 0
}

// isGiven reports whether token i has a capital and is a given name.
func (f *Finder) isGiven(i int32) bool { return f.capitalLists(i)&(lexicon.Male|lexicon.Female) != 0 }

// isCourtesy reports whether token i is a title before a family name.
func (f *Finder) isCourtesy(i int32) bool { return f.capitalLists(i)&lexicon.Courtesy != 0 }

// capitalLists returns the lists that the word at token i stands in with its capital, and none if it has no capital.
func (f *Finder) capitalLists(i int32) lexicon.Lists {
	if f.t.Tokens[i].Kind != token.Word || !f.hasCapital(i) {
		return 0
	}
	return f.l.Entries[f.l.Find(f.printed(i))].Lists
}

// nounListsOf returns the lists that the word at token i, or the noun that it is a form of, stands in.
func (f *Finder) nounListsOf(i int32) lexicon.Lists {
	e := &f.l.Entries[f.g.Words[i]]
	return e.Lists | f.l.Entries[e.Noun].Lists
}

// hasTag reports whether a corpus has the word at token i with the given tag.
func (f *Finder) hasTag(i int32, tag lexicon.Tag) bool {
	return slices.Contains(f.l.Entries[f.g.Words[i]].Tags[:], tag)
}

// strange reports whether no corpus had the word at token i, so that its tag was guessed by its ending.
func (f *Finder) strange(i int32) bool { return f.l.Entries[f.g.Words[i]].Tags[0] == lexicon.NoTag }

// tokenTag returns the tag of token i, NoTag after the end of the text.
func (f *Finder) tokenTag(i int32) lexicon.Tag {
	if int(i) >= len(f.t.Tokens) {
		return lexicon.NoTag
	}
	return f.g.Tags[i]
}

// hasCapital reports whether token i starts with a capital; what is after the end of the text does not.
func (f *Finder) hasCapital(i int32) bool {
	return int(i) < len(f.t.Tokens) && f.t.Tokens[i].Flags&token.Capital != 0
}

// hasInnerCapital reports whether token i starts with a capital and no sentence starts with it.
func (f *Finder) hasInnerCapital(i int32) bool {
	return f.t.Tokens[i].Flags&(token.Capital|token.Initial) == token.Capital
}
