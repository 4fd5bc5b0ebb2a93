package entity

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// describing are the lists of the nouns that describe somebody who may speak.
const describing = lexicon.RoleNoun | lexicon.GroupNoun | lexicon.OrgNoun | lexicon.DocNoun

// collectNominal adds the description whose head is token i: a retired nurse, his brother, three officials.
func (r *Resolver) collectNominal(s, i int32) {
	first := r.t.Sentences[s].First
	if i+1 < r.t.Sentences[s].Last && (lexicon.Nouns.Has(r.g.Tags[i+1]) || r.t.Tokens[i+1].Flags&token.Capital != 0) {
		return // the noun describes what follows
	}
	plural := r.g.Tags[i] == lexicon.NNS || r.g.Tags[i] != lexicon.NN && r.peopleAt(i)
	if !plural && r.namedAfter(i, r.t.Sentences[s].Last) {
		return // the name after the comma is the mention
	}
	j := r.modified(i, first)
	if j == first && r.apposedPronoun(i) {
		return
	}
	w := r.g.Words[i]
	l := r.lists(i)
	outer := j
	if tag := r.g.Tags[j]; tag != lexicon.DT && tag != lexicon.PRPS && !plural {
		if outer = r.possessed(j, first); outer == j || nounKind(l) != Organization {
			return
		}
	}
	if plural && l&(lexicon.GroupNoun|lexicon.RoleNoun) == 0 {
		if l&lexicon.DocNoun != 0 {
			return // figures
		}
		if n := r.l.Entries[w].Noun; !r.menOf(i) && (n == 0 || r.l.Entries[n].Lists&lexicon.RoleNoun == 0) && !lexicon.Doer(strings.TrimSuffix(r.form(i), "s")) {
			return
		}
	}
	m := mention{first: j, last: i + 1, outer: outer, sentence: s, entity: none, title: none, flags: nominal, role: r.inFull(w)}
	switch {
	case plural:
		m.kind = Group
	case l&lexicon.RoleNoun != 0:
		m.kind = Person
		m.gender = titleGender(l, unsexed)
	default:
		if m.kind = nounKind(l); !r.dialogue && i > j && bodyOf(r.form(i-1), r.form(i)) {
			m.kind = Organization
		}
	}
	if r.t.Tokens[i].Quotation >= 0 {
		m.flags |= inQuote
	}
	if outer > first && (r.g.Tags[outer-1] == lexicon.IN || r.g.Tags[outer-1] == lexicon.TO) {
		m.flags |= object
	}
	if int(i)+1 < len(r.g.Tags) {
		if r.g.Tags[i+1] == lexicon.POS {
			m.flags |= owner
		} else if r.verbFollows(i+1) || outer == first {
			m.flags |= inSubject
		}
	}
	r.mentions = append(r.mentions, m)
	// A name among the words before the noun was added before: mentions are in the order of their starts.
	for k := len(r.mentions) - 1; k > 0 && r.mentions[k-1].first > r.mentions[k].first; k-- {
		r.mentions[k-1], r.mentions[k] = r.mentions[k], r.mentions[k-1]
	}
}

// modified returns where the phrase of the noun at token i starts, at token first or after it: with its modifiers and what comes before them,
// the, a or his.
func (r *Resolver) modified(i, first int32) int32 {
	j := i
	for j > first && j > i-maxModifiers {
		tag := r.g.Tags[j-1]
		if tag == lexicon.DT || tag == lexicon.PRPS {
			return j - 1
		}
		if !lexicon.Adjectives.Has(tag) && !lexicon.Nouns.Has(tag) && tag != lexicon.CD && tag != lexicon.VBN {
			break
		}
		j--
	}
	return j
}

// maxModifiers is how many words before a noun are searched for where its phrase starts.
const maxModifiers = 6

// possessed returns where the description that starts with token j starts with what it belongs to, or j: Norland's interior ministry, the
// city's transport office.
func (r *Resolver) possessed(j, first int32) int32 {
	if r.dialogue || j < first+2 || r.g.Tags[j-1] != lexicon.POS {
		return j
	}
	k := j - 2
	for k > first && k > j-maxModifiers && (lexicon.Nouns.Has(r.g.Tags[k]) || lexicon.Adjectives.Has(r.g.Tags[k])) {
		k--
	}
	if r.g.Tags[k] == lexicon.DT && k < j-2 && r.t.Tokens[j-2].Flags&token.Capital == 0 {
		return k
	}
	if k := r.at(j - 2); k >= 0 && r.mentions[k].last == j-1 && r.mentions[k].kind == Place && r.mentions[k].flags&nominal == 0 {
		return r.mentions[k].first
	}
	return j
}

// doers reports whether the plural at token i is of a noun that says what somebody does, and that no list has: the dockers, the gunmen.
func (r *Resolver) doers(i int32) bool {
	return !r.dialogue && r.lists(i) == 0 && (lexicon.Doer(strings.TrimSuffix(r.form(i), "s")) || r.menOf(i))
}

// peopleAt reports whether token i, whatever its tag, is a plural for people by what they do: Nuns who, Gunmen.
func (r *Resolver) peopleAt(i int32) bool {
	if r.menOf(i) {
		return true
	}
	s, ok := strings.CutSuffix(r.form(i), "s")
	return ok && !r.isGiven(i) && r.isRole(s, "") && int(i)+1 < len(r.g.Tags) && (r.verbFollows(i+1) || r.g.Tags[i+1] == lexicon.WP)
}

// menOf reports whether token i is the plural of a noun for somebody that ends in -man or -woman.
func (r *Resolver) menOf(i int32) bool {
	s, ok := strings.CutSuffix(r.form(i), "men")
	return ok && r.isRole(s, "man")
}

// isRole reports whether a word, whose first letter may be a capital, with an ending is a noun for one person.
func (r *Resolver) isRole(word, ending string) bool {
	var b [32]byte // as a string of no more bytes it is on the stack
	if len(word) < 2 || len(word)+len(ending) > len(b) {
		return false
	}
	n := copy(b[:], word)
	n += copy(b[n:], ending)
	if 'A' <= b[0] && b[0] <= 'Z' {
		b[0] += 'a' - 'A'
	}
	return r.l.Entries[r.l.Find(string(b[:n]))].Lists&lexicon.RoleNoun != 0
}
