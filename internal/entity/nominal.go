package entity

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
)

// describing are the lists of the nouns that describe somebody who may speak.
const describing = lexicon.RoleNoun | lexicon.GroupNoun | lexicon.OrgNoun | lexicon.DocNoun

// collectNominal adds the description whose head is token i: a retired nurse, his brother, three officials.
func (r *Resolver) collectNominal(s, i int32) {
	first, last := r.t.Sentences[s].First, r.t.Sentences[s].Last
	if i+1 < last && (lexicon.Nouns.Has(r.tag(i+1)) || r.hasCapital(i+1)) {
		return // the noun describes what follows
	}
	plural := r.tag(i) == lexicon.NNS || r.tag(i) != lexicon.NN && r.peopleAt(i)
	if !plural && r.namedAfter(i, last) {
		return // the name after the comma is the mention
	}
	start := r.modified(i, first)
	if start == first && r.apposedPronoun(i) {
		return
	}
	outer := start
	if plural {
		if !r.meansPeople(i) {
			return
		}
	} else if tag := r.tag(start); tag != lexicon.DT && tag != lexicon.PRPS {
		if outer = r.possessed(i, start, first); outer == start || nounKind(r.lists(i)) != Organization && !lexicon.Among(papers, r.form(i)) {
			return
		}
	}
	m := newMention(s, start, i+1)
	m.outer = outer
	m.role = r.inFull(r.g.Words[i])
	m.kind, m.gender = r.kindOfHead(i, start, plural)
	m.flags = nominal | r.surroundings(i, outer, first)
	r.mentions = append(r.mentions, m)
	// A name among the words before the noun was added before: mentions are in the order of their starts.
	for k := len(r.mentions) - 1; k > 0 && r.mentions[k-1].first > r.mentions[k].first; k-- {
		r.mentions[k-1], r.mentions[k] = r.mentions[k], r.mentions[k-1]
	}
}

// papers are documents that texts go on to speak of as the report: a surveyor's report.
const papers = " report study survey poll letter statement editorial memo memorandum email e-mail audit review analysis assessment bulletin" +
	" dossier lawsuit indictment affidavit petition manifesto newsletter diary memoir "

// meansPeople reports whether the plural at token i is one of people: officials, the dockers, but not figures.
func (r *Resolver) meansPeople(i int32) bool {
	l := r.lists(i)
	if l&(lexicon.GroupNoun|lexicon.RoleNoun) != 0 {
		return true
	}
	if l&lexicon.DocNoun != 0 {
		return false
	}
	n := r.l.Entries[r.g.Words[i]].Noun
	return r.menOf(i) || r.l.Entries[n].Lists&lexicon.RoleNoun != 0 || lexicon.Doer(strings.TrimSuffix(r.form(i), "s"))
}

// kindOfHead returns the kind and the gender of what the noun at token i describes, the head of a phrase that starts at token start.
func (r *Resolver) kindOfHead(i, start int32, plural bool) (Kind, gender) {
	l := r.lists(i)
	switch {
	case plural, !r.dialogue && i == start+1 && equalFold(r.form(start), "neither"):
		return Group, unsexed
	case l&lexicon.RoleNoun != 0:
		return Person, titleGender(l, unsexed)
	case r.isWritten(i):
		return Document, unsexed
	case !r.dialogue && i > start && bodyOf(r.form(i-1), r.form(i)):
		return Organization, unsexed
	}
	return nounKind(l), unsexed
}

// surroundings returns the flags of a description whose head is token i, which starts at token outer of the sentence that starts at token
// first.
func (r *Resolver) surroundings(i, outer, first int32) (f mflags) {
	if r.t.Tokens[i].Quotation >= 0 {
		f |= inQuote
	}
	if outer > first && (r.tag(outer-1) == lexicon.IN || r.tag(outer-1) == lexicon.TO) {
		f |= object
	}
	switch next := i + 1; {
	case int(next) >= len(r.g.Tags):
	case r.tag(next) == lexicon.POS:
		f |= owner
	case outer == first || r.verbFollows(next):
		f |= inSubject
	}
	return f
}

// modified returns where the phrase of the noun at token i starts, at token first or after it: with its modifiers and what comes before
// them, the, a or his.
func (r *Resolver) modified(i, first int32) int32 {
	j := i
	for j > first && j > i-maxModifiers {
		tag := r.tag(j - 1)
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

// possessed returns where the description of the noun at token head, which starts with token j, starts with what it belongs to, or j:
// Norland's interior ministry, the city's transport office.
func (r *Resolver) possessed(head, j, first int32) int32 {
	if r.dialogue || j < first+2 || r.tag(j-1) != lexicon.POS {
		return j
	}
	k := j - 2
	for k > first && k > j-maxModifiers && (lexicon.Nouns.Has(r.tag(k)) || lexicon.Adjectives.Has(r.tag(k))) {
		k--
	}
	if r.tag(k) == lexicon.DT && k < j-2 && !r.hasCapital(j-2) {
		return k
	}
	if n := r.at(j - 2); n >= 0 {
		m := &r.mentions[n]
		state := m.kind == Unknown && m.oneWord() && m.flags&headline == 0 && !r.isGiven(m.first) && r.ofState(head)
		if m.last == j-1 && (m.kind == Place || state) && m.flags&nominal == 0 {
			return m.first
		}
	}
	return j
}

// ofState reports whether the noun at token i is for a body of a state, so that the name whose genitive stands before it is the state's:
// Vestria's energy ministry.
func (r *Resolver) ofState(i int32) bool {
	switch r.form(i) {
	case "ministry", "government", "parliament", "senate", "army", "navy", "military", "embassy", "police", "court", "coastguard", "cabinet",
		"treasury", "assembly", "electorate", "regulator":
		return true
	case "bank":
		return lexicon.Among(" central reserve national ", r.form(i-1))
	case "guard":
		return lexicon.Among(" coast national border ", r.form(i-1))
	case "force", "forces":
		return lexicon.Among(" air armed police defence defense ", r.form(i-1))
	}
	return false
}

// doer reports whether the noun at token i of a scene says what somebody does, and no list has it: the porter.
func (r *Resolver) doer(i int32) bool {
	return r.dialogue && r.short && r.plainLists(i) == 0 && r.lists(i)&lexicon.RoleNoun != 0
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
	if !ok || int(i)+1 >= len(r.g.Tags) || !r.verbFollows(i+1) && r.tag(i+1) != lexicon.WP {
		return false
	}
	return !r.isGiven(i) && r.isRole(s, "")
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
