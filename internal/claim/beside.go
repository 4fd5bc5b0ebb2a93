package claim

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// maxBeside bounds, in tokens, how far from a quotation the verb is looked for that makes it speech: "...," says Ana Roth, who;
// the head of the harbour board says.
const maxBeside = 12

// retagBeside sets the tags right of the words beside quotations of speech, where what stands there is known better than a tagger knows
// it: "Rules are rules," Halloran states. Of a source and a verb of saying and no other finite verb, the verb is a verb, and the
// word with a capital before or after it a name, whatever else they mostly are: states, notes, reports; Will, Frank, Mark.
func (f *Finder) retagBeside() {
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

// retagAfter sets the tags right of what follows the quotation that ends before token i.
func (f *Finder) retagAfter(i int32) {
	t := f.t
	if i < 2 || int(i) >= len(t.Tokens) || t.Tokens[i-1].Kind != token.Close {
		return
	}
	if t.Tokens[i].Char == ',' {
		i++
	} else {
		switch t.Tokens[i-2].Char {
		case ',', '?', '!', '~':
		default:
			return // its sentence is at an end
		}
	}
	if end := min(f.paragraphEnd(i-1), i+maxBeside); i < end && !f.retagInverted(i, end) {
		f.retagSubjectAndVerb(i, end)
	}
}

// retagInverted sets the tags right of a verb of saying at token i and of the name after it, says Halloran, and reports whether they stand
// there and no other finite verb among the tokens up to end.
func (f *Finder) retagInverted(i, end int32) bool {
	tag := f.sayingTag(i)
	if tag == lexicon.NoTag && strings.HasSuffix(f.printed(i), "ed") && !f.hasCapital(i) {
		tag = lexicon.VBD // whispered Halloran
	}
	if tag == lexicon.NoTag || i+1 >= end || !f.mayName(i+1) || f.finiteIn(i+1, end) {
		return false
	}
	f.g.Tags[i] = tag
	f.retagName(i+1, end)
	return true
}

// retagSubjectAndVerb sets the tags right of a verb of saying after its subject, which starts at token i, if no other finite verb is
// among the tokens up to end: Halloran states.
func (f *Finder) retagSubjectAndVerb(i, end int32) {
	for v := i + 1; v < end; v++ {
		if f.t.Tokens[v].Kind != token.Word {
			return
		}
		if lexicon.FiniteVerbs.Has(f.g.Tags[v-1]) && !f.mayName(v-1) {
			return
		}
		tag := f.sayingTag(v)
		if tag == lexicon.NoTag && f.isPast(i, v) {
			tag = lexicon.VBD
			if f.g.Tags[v-1] == lexicon.JJ {
				f.g.Tags[v-1] = lexicon.NN
			}
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

// isPast reports whether token v, which ends in -ed, is the past tense of a verb whose subject is the tokens [i, v), an article, or
// one, and a noun: "...," the warden murmured.
func (f *Finder) isPast(i, v int32) bool {
	switch f.g.Tags[v] {
	case lexicon.VBN, lexicon.JJ, lexicon.NN, lexicon.NNP:
	default:
		return false
	}
	if v < i+2 || !strings.HasSuffix(f.printed(v), "ed") || f.hasCapital(v) {
		return false
	}
	if !articles.Has(f.g.Tags[i]) && f.printed(i) != "one" || !(lexicon.Nouns | 1<<lexicon.JJ).Has(f.g.Tags[v-1]) {
		return false
	}
	if next := f.tokenTag(v + 1); (modifiers | lexicon.Verbs).Has(next) && f.t.Tokens[v+1].Kind == token.Word {
		return false
	}
	for k := i + 1; k < v; k++ {
		if !modifiers.Has(f.g.Tags[k]) {
			return false
		}
	}
	return true
}

// retagBefore sets the tags right of what stands before the quotation that starts at token i, after a colon or comma: The
// Courier reports: "...".
func (f *Finder) retagBefore(i int32) {
	t := f.t
	v := i - 2
	if v < 1 || t.Tokens[i-1].Char != ':' && (t.Tokens[i-1].Char != ',' || t.Tokens[i-1].Sentence != t.Tokens[i].Sentence) {
		return
	}
	first := t.Sentences[t.Tokens[v].Sentence].First
	if t.Tokens[i-1].Char == ':' && f.sighs(first) {
		f.g.Tags[first] = lexicon.VBD
		return
	}
	tag := f.sayingTag(v)
	if tag == lexicon.NoTag {
		return
	}
	if t.Tokens[v-1].Char == ',' {
		if f.endsApposition(first, v-1) {
			f.g.Tags[v] = tag
		}
		return
	}
	if f.isSubjectOf(v, first) {
		f.g.Tags[v] = tag
		if v-1 > first {
			f.retagName(v-1, v)
		}
	}
}

// sighs reports whether a sentence that leads to a quotation begins, at token i, with a past form before a name: Sighed | Ana Roth: "..."; but
// not: United Airlines: "..."
func (f *Finder) sighs(i int32) bool {
	if !lexicon.ProperNouns.Has(f.g.Tags[i]) || !lexicon.ProperNouns.Has(f.g.Tags[i+1]) || !f.hasInnerCapital(i+1) {
		return false
	}
	return lexicon.Among(" added asked barked boasted cried grinned groaned growled grumbled joked laughed moaned murmured muttered quipped "+
		"remarked replied shouted shrugged sighed snapped snorted warned whispered wrote yelled ", f.printed(i))
}

// endsApposition reports whether the comma at token c ends words between commas after a noun of the sentence that starts at first: The
// operator, Lund Ferries, posts: "...".
func (f *Finder) endsApposition(first, c int32) bool {
	k := c - 1
	for k > max(first, c+1-maxBeside) && f.t.Tokens[k].Kind == token.Word {
		k--
	}
	return k > first && f.t.Tokens[k].Char == ',' && lexicon.Nouns.Has(f.g.Tags[k-1])
}

// isSubjectOf reports whether the words before the verb at token v, from first, where its sentence starts, or a comma on, are a subject
// with a name, a role, a pronoun or no more than an article.
func (f *Finder) isSubjectOf(v, first int32) bool {
	named := false
	k := v - 1
	for ; k >= max(first, v-maxBeside) && f.t.Tokens[k].Kind == token.Word; k-- {
		switch tag := f.g.Tags[k]; {
		case k > first && f.mayName(k):
			named = true
		case (lexicon.Verbs | 1<<lexicon.MD | 1<<lexicon.CC | 1<<lexicon.IN | 1<<lexicon.TO | 1<<lexicon.PRPS).Has(tag):
			return false
		case lexicon.ProperNouns.Has(tag) || tag == lexicon.PRP:
			named = true
		case k == v-1 && (tag == lexicon.DT || tag == lexicon.NN && f.l.Entries[f.g.Words[k]].Lists&lexicon.RoleNoun != 0):
			named = true
		}
	}
	return named && (k < first || f.t.Tokens[k].Char == ',')
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
	switch f.g.Tags[i] {
	case lexicon.PRP, lexicon.PRPS, lexicon.DT, lexicon.PDT, lexicon.WP, lexicon.WDT, lexicon.WRB, lexicon.EX, lexicon.CC, lexicon.RB:
		return false
	}
	return true
}

// retagName makes names of the words with a capital that start at token i.
func (f *Finder) retagName(i, end int32) {
	for ; i < end && f.mayName(i); i++ {
		if tag := f.g.Tags[i]; !modifiers.Has(tag) || f.strange(i) && !lexicon.ProperNouns.Has(tag) {
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
