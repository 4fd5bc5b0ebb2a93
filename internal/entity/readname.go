package entity

import (
	"cmp"
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// readName adds the mentions in a run of name words: a person's name is told from the titles, the organisation or the
// nationality before it.
func (r *Resolver) readName(s, i, j int32, label bool) {
	for j > i+1 && r.g.Tags[j-1] == lexicon.DT {
		j--
	}
	for i+1 < j && r.years(i) != "" {
		i++ // Fourteen-year-old Ana Roth
	}
	for i+1 < j && !(compass(r.form(i)) && r.lists(i+1)&lexicon.PlaceName != 0) {
		always, given := r.epithet(i)
		k := &r.t.Tokens[i]
		tag := r.g.Tags[i]
		if !(always || given && r.isGiven(i+1)) && !(k.Flags&token.Initial != 0 && r.exactLists(i)&^lexicon.Particle == 0 &&
			(lexicon.Adverbs.Has(tag) || tag == lexicon.VBG || tag == lexicon.VB || r.opener(i) || r.common(i) && r.isGiven(i+1))) {
			break
		}
		i++
	}
	for k := i + 1; k+1 < j; k++ {
		if r.heads(k) && r.lists(i)&(lexicon.Title|lexicon.RoleNoun) == 0 && !r.common(i) {
			// Norbank CEO Ana Roth
			r.addMention(mention{first: i, last: k, outer: i, sentence: s, entity: none, title: none, kind: Organization})
			i = k
			break
		}
	}
	head := j // the end of the part that names the organisation: Bank of England
	for k := i + 1; k < j; k++ {
		if r.t.Tokens[k].Flags&token.Capital == 0 && r.joins(k) {
			head = k
			break
		}
	}
	headLists := r.lists(head - 1)
	given := int32(none)
	start := i
	var m mention
	m.entity, m.sentence, m.title, m.outer = none, s, none, i
	org := headLists&lexicon.OrgNoun != 0 && !(head == j && j-i >= 2 && (r.isGiven(j-2) || i > 0 && r.lists(i-1)&lexicon.RoleNoun != 0) && r.surnameToo(j-1) && (j-i == 2 || r.lists(j-3)&lexicon.Title != 0))
	for k := i; k < j; k++ {
		l := r.lists(k)
		if r.t.Tokens[k].Flags&token.Upper != 0 {
			l |= r.l.Entries[r.lowerWord(k)].Lists & lexicon.Title // CEO
		}
		if k+1 < j && (l&lexicon.Title != 0 || l&lexicon.RoleNoun != 0 && (k > i || r.t.Tokens[k].Flags&token.Initial != 0 && r.small(k)) ||
			k == i && r.t.Tokens[k].Flags&token.Initial != 0 && (lexicon.Role(r.form(k)) || j-i > 2 && (r.calling(k) || r.trade(k) && !r.common(k+1))) && l&lexicon.OrgNoun == 0) && !(l&givenName != 0 && k == start && k > i) && !(org && head == j) {
			if n := r.t.Tokens[k+1]; n.Flags&token.Capital == 0 && r.joins(k+1) || !r.dialogue && n.Char == '&' {
				continue // Hopfner & Sons
			}
			if k > i && k-1 == start && r.isGiven(k-1) && l&lexicon.Title != 0 && r.exactLists(k-1)&(lexicon.Title|lexicon.RoleNoun) == 0 {
				continue // Amal Sheikh Khalil
			}
			start = k + 1
			m.flags |= titled
			m.flags &^= courtesy
			m.title = none
			if r.keepsTitle(k) {
				m.flags |= courtesy
				m.title = r.titleOf(k)
			}
			m.gender = titleGender(l, m.gender)
			m.role = cmp.Or(r.lowerWord(k), r.g.Words[k])
		}
	}
	// Startup Velora, of which the first word has its capital from the sentence.
	maker := lexicon.Maker(r.form(i)) || r.lists(i)&lexicon.OrgNoun != 0 && strings.HasSuffix(r.form(i), "er")
	firm := head == j && (j-i == 2 || j-i == 3 && maker) && start == i && r.t.Tokens[i].Flags&token.Initial != 0 && (r.small(i) || maker) && !r.common(i+1) &&
		r.lists(i)&lexicon.OrgNoun != 0 && r.lists(i)&(lexicon.Title|lexicon.RoleNoun) == 0 && headLists&lexicon.OrgNoun == 0
	if start == i || start < head || head < j {
		for k := max(start, head); k < j; k++ {
			if r.isGiven(k) && (k > i || head < j) && j-k >= 2 {
				given = k
				break
			}
		}
	}
	if head == j && start == i {
		// A person's name after an organisation's or a nation's: Bundestag Angela Roth, American Ann Lee.
		given = none
		for k := i + 1; k+1 < j; k++ {
			if r.isGiven(k) && (r.lists(k-1)&(lexicon.OrgNoun|lexicon.Demonym|lexicon.RoleNoun) != 0 || k >= i+2 && k == j-2 && !r.isGiven(i)) && r.lists(j-1)&(lexicon.OrgNoun|lexicon.DocNoun) == 0 {
				given = k
				break
			}
		}
	}
	if given > i {
		if r.lists(i)&(lexicon.Title|lexicon.RoleNoun) == 0 && head < j || r.lists(given-1)&lexicon.OrgNoun != 0 {
			r.addMention(mention{first: i, last: given, outer: i, sentence: s, entity: none, title: none, kind: Organization})
			m.outer = given
		}
		m.first, m.last, m.kind = given, j, Person
		r.addMention(m)
		return
	}
	m.first, m.last = start, j
	switch {
	case firm:
		m.first, m.kind, m.role = i+1, Organization, r.lowerWord(i)
	case head < j && start <= head && headLists&(lexicon.Title|lexicon.RoleNoun) != 0 && headLists&lexicon.OrgNoun == 0:
		// Secretary of State: an office, no name.
		m.first, m.flags, m.gender, m.role = i, nominal, unsexed, r.lowerWord(head-1)
		m.kind = Person
	case org && m.flags&courtesy == 0:
		m.first, m.kind, m.flags, m.gender, m.role = i, Organization, 0, unsexed, r.lowerWord(head-1)
	case m.flags&titled != 0 || label:
		m.kind = Person
	default:
		if m.kind = r.guess(i, j); j-i > 1 && start == i && r.isBased(i) {
			m.first = i + 1 // Bergen-based Lund Marine
			if m.kind = r.guess(i+1, j); m.kind == Unknown {
				m.kind = Organization
			}
		}
		if j-i > 2 && r.lists(i)&lexicon.Demonym != 0 && r.isGiven(i+1) {
			m.first = i + 1
		}
	}
	if j-i == 1 && m.flags&titled == 0 && headLists&(lexicon.Title|lexicon.RoleNoun) != 0 && r.exactLists(i)&givenName == 0 && !r.surnamed(i) {
		m.flags |= nominal // the President
		m.role = r.lowerWord(i)
		m.kind = Person
	} else if j-i == 1 && r.exactLists(i)&(lexicon.Demonym|lexicon.OrgName) == lexicon.Demonym && r.g.Tags[i] != lexicon.NNPS {
		if r.exactLists(i)&givenName == 0 && !r.surnamed(i) && !(familyToo(r.form(i)) && (i == 0 || r.g.Tags[i-1] != lexicon.DT)) {
			return
		}
	}
	r.addMention(m)
}

// opener reports whether the word of token i is an adverb, a verb or an interjection more often than anything else, so
// that it opens the sentence and is no part of the name after it: Suddenly Ingrid, Tell Dario.
func (r *Resolver) opener(i int32) bool {
	switch t := r.l.Entries[r.lowerWord(i)].Tags[0]; t {
	case lexicon.RB, lexicon.UH, lexicon.VB, lexicon.VBD, lexicon.VBP, lexicon.VBZ, lexicon.VBG, lexicon.IN, lexicon.MD, lexicon.WRB:
		return true
	}
	return false
}

// epithet reports whether token i stands before names and is no part of them: poor Alice. Those of the second sort do
// so before given names alone.
func (r *Resolver) epithet(i int32) (always, given bool) {
	switch r.form(i) {
	case "Poor", "poor", "Dear", "dear", "Dearest", "dearest", "DEAR", "Cousin", "cousin":
		return true, true
	case "Young", "young", "Old", "old", "Little", "little", "Sweet", "Good", "Big", "Yes", "No", "Oh", "Ah", "Well", "Hello":
		return false, true
	}
	return false, false
}

// compass reports whether a word may begin the name of a country: North Macedonia.
func compass(word string) bool {
	switch word {
	case "North", "South", "East", "West", "New", "Northern", "Southern", "Eastern", "Western", "Central":
		return true
	}
	return false
}

// calling reports whether the word of token i, which starts a sentence and two words of a name follow, says what somebody does: Packer Ana Roth, Shepherd
// Ana Roth.
func (r *Resolver) calling(i int32) bool {
	form := r.form(i)
	if w := r.lowerWord(i); w != 0 {
		form = r.l.Entries[w].Form
	}
	return !r.isGiven(i) && (lexicon.Doer(form) || strings.HasSuffix(form, "herd") || strings.HasSuffix(form, "weight"))
}

// surnameToo reports whether token i, a noun that names organisations, is a surname as well: Frank Church.
func (r *Resolver) surnameToo(i int32) bool {
	switch r.form(i) {
	case "Church", "Bank", "House", "Press", "Post", "Chambers", "Parish", "Court", "Mill", "State", "Force", "Trust", "Brewer", "Crown",
		"Banks", "Abbey", "Guardian", "Holdings", "Bell", "Brand", "Guard", "Lender", "Town", "Branch", "Temple", "College", "Bar", "Side":
		return true
	}
	return false
}

// familyToo reports whether a word for one of a people is a family name as often: Turk said, but the Turk said.
func familyToo(word string) bool {
	switch word {
	case "Pole", "Dane", "Swede", "Finn", "Turk", "Scot", "Briton":
		return true
	}
	return false
}
