package entity

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// has reports whether the text has a token i.
func (r *Resolver) has(i int32) bool { return uint32(i) < uint32(len(r.t.Tokens)) }

// tag returns the tag of token i, NoTag before and after the text.
func (r *Resolver) tag(i int32) lexicon.Tag {
	if !r.has(i) {
		return lexicon.NoTag
	}
	return r.g.Tags[i]
}

// char returns the character that token i is, if it is a mark, and 0 for a word and before and after the text.
func (r *Resolver) char(i int32) byte {
	if !r.has(i) {
		return 0
	}
	return r.t.Tokens[i].Char
}

// form returns the text of token i, nothing before and after the text.
func (r *Resolver) form(i int32) string {
	if !r.has(i) {
		return ""
	}
	k := &r.t.Tokens[i]
	return r.t.Source[k.Start:k.End]
}

// plainLists returns the lists of token i's word as the tagger took it.
func (r *Resolver) plainLists(i int32) lexicon.Lists {
	if !r.has(i) {
		return 0
	}
	return r.l.Entries[r.g.Words[i]].Lists
}

// lists returns the lists that token i's word stands in, with a capital or without. Some words it reads by those beside them: the operator
// is a company, and a crane operator somebody.
func (r *Resolver) lists(i int32) lexicon.Lists {
	l := r.plainLists(i) | r.exactLists(i)
	form := r.form(i)
	if !r.dialogue && l&lexicon.GroupNoun != 0 && form == "panel" && (int(i)+1 == len(r.t.Tokens) || r.form(i+1) != "of") {
		return lexicon.OrgNoun // the arbitration panel, but not a panel of judges
	}
	if l == 0 && (strings.HasSuffix(form, "-elect") || strings.HasSuffix(form, "-designate")) {
		return lexicon.RoleNoun // the president-elect
	}
	if i > 0 && l&lexicon.DocNoun != 0 && form == "figures" && lexicon.Among(eminent, r.form(i-1)) {
		return lexicon.RoleNoun
	}
	if !r.dialogue && l&^lexicon.Title == 0 && r.hasCapital(i) && (honorific(form) || r.ranked(i)) {
		return lexicon.Title | sexOfHonour(form)
	}
	if l&^lexicon.RoleNoun == 0 && lexicon.Maker(form) {
		if !r.dialogue && int(i)+1 < len(r.t.Tokens) && r.isGiven(i+1) {
			return lexicon.RoleNoun // boatbuilder Ana Roth
		}
		return lexicon.OrgNoun // the chipmaker
	}
	if l&(lexicon.RoleNoun|lexicon.OrgNoun) != 0 && r.isModified(i) {
		if c := lexicon.Compound(r.form(i-1), form); c != 0 {
			return l&^(lexicon.RoleNoun|lexicon.OrgNoun) | c
		}
	}
	if !r.dialogue && lexicon.Trader(form) && !r.isModified(i) && !r.isLabel(i) {
		return l&^lexicon.RoleNoun | lexicon.OrgNoun // the operator
	}
	if l == 0 && r.g.Words[i] == 0 && r.tag(i) == lexicon.NN && lexicon.Doer(form) {
		return lexicon.RoleNoun // the falconer
	}
	return l
}

// eminent are words before figures who are people, and no numbers.
const eminent = " senior leading public prominent key top opposition party military religious political cultural "

// exactLists is lists for the form as printed: Rose is a given name at a sentence's start too.
func (r *Resolver) exactLists(i int32) lexicon.Lists {
	if !r.has(i) {
		return 0
	}
	k := &r.t.Tokens[i]
	l := r.plainLists(i)
	n := k.End - k.Start
	if k.Flags&token.Upper != 0 && n <= 3 && l == 0 {
		if s := r.form(i); s == "PM" || s == "VP" || s == "DA" {
			return lexicon.Title | lexicon.RoleNoun
		}
		if t := r.l.Entries[r.lowerWord(i)].Lists & (lexicon.Title | lexicon.RoleNoun); t&lexicon.Title != 0 {
			return t // the CEO
		}
	}
	if k.Flags&token.Upper != 0 && (n > 3 || n == 3 && r.t.Source[k.End-1] == '.') {
		return l | r.l.Entries[r.titleWord(i)].Lists
	}
	if k.Flags&token.Capital != 0 && (r.opensSentence(i) || r.small(i)) {
		l = r.l.Entries[r.l.Find(r.form(i))].Lists | l&^givenName
	}
	return l
}

// isGiven reports whether token i is a given name.
func (r *Resolver) isGiven(i int32) bool { return r.exactLists(i)&givenName != 0 }

// hasCapital reports whether token i begins with a capital.
func (r *Resolver) hasCapital(i int32) bool {
	return r.has(i) && r.t.Tokens[i].Flags&token.Capital != 0
}

// opensSentence reports whether token i begins a sentence, a quotation or what follows a colon or a dateline, so that its capital tells
// nothing: LUND — Falconer Ana Roth.
func (r *Resolver) opensSentence(i int32) bool {
	if r.t.Tokens[i].Flags&token.Initial != 0 {
		return true
	}
	return !r.dialogue && i > 0 && r.char(i-1) == '-' && r.followsDateline(i)
}

// isUpper reports whether token i has two letters or more, and none of them small.
func (r *Resolver) isUpper(i int32) bool { return r.has(i) && r.t.Tokens[i].Flags&token.Upper != 0 }

// isModified reports whether a noun or an adjective stands before token i.
func (r *Resolver) isModified(i int32) bool {
	return i > 0 && (lexicon.Nouns.Has(r.tag(i-1)) || lexicon.Adjectives.Has(r.tag(i-1)))
}

// small reports whether the lexicon knows token i better in small letters.
func (r *Resolver) small(i int32) bool {
	f := r.l.Entries[r.g.Words[i]].Form
	return f != "" && 'a' <= f[0] && f[0] <= 'z'
}

// common reports whether token i is a word that the lexicon has in small letters.
func (r *Resolver) common(i int32) bool {
	return r.g.Words[i] != 0 && (r.small(i) || r.lowerWord(i) != 0)
}

// lowerWord returns the word of token i in small letters, or 0.
func (r *Resolver) lowerWord(i int32) lexicon.Word {
	if !r.has(i) {
		return 0
	}
	w := r.g.Words[i]
	s := r.form(i)
	if len(s) > lexicon.MaxForm || s == "" || s[0] < 'A' || s[0] > 'Z' {
		return w
	}
	var b [lexicon.MaxForm]byte
	n := copy(b[:], s)
	for k := range b[:n] {
		if 'A' <= b[k] && b[k] <= 'Z' {
			b[k] += 'a' - 'A'
		}
	}
	return r.l.FindBytes(b[:n])
}

// titleWord returns the word of token i with its first letter alone a capital: Moscow for MOSCOW.
func (r *Resolver) titleWord(i int32) lexicon.Word { return r.l.FindTitled(r.form(i)) }

// definite reports whether token i, -1 before the first, is a word that points at something known.
func (r *Resolver) definite(i int32) bool {
	if i < 0 {
		return false
	}
	switch r.form(i) {
	case "the", "The", "this", "This", "that", "That":
		return true
	}
	return false
}

// givenName are the lists of given names.
const givenName = lexicon.Male | lexicon.Female
