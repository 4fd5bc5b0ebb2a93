package entity

import (
	"cmp"
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
)

// A nameRun is a run of name words as it is read.
type nameRun struct {
	first, last int32 // its tokens, [first, last)
	start       int32 // where the name starts, after the titles: President | Ana Roth
	// head is where a preposition goes on from the head of the name, or last: Bank | of England, Secretary | of State. headLists are the
	// lists of the word before it.
	head      int32
	headLists lexicon.Lists
	// organization says that this word names an organisation.
	organization bool
}

// whole reports whether no preposition parts the run.
func (n *nameRun) whole() bool { return n.head == n.last }

// readName adds the mentions in the run of name words [i, j) of sentence s: a person's name is told from the titles, the organisation or
// the nationality before it. Label says that it is the label of a speaker's line.
func (r *Resolver) readName(s, i, j int32, label bool) {
	for j > i+1 && r.tag(j-1) == lexicon.DT {
		j--
	}
	for i+1 < j && r.years(i) != "" {
		i++ // Fourteen-year-old Ana Roth
	}
	for i+1 < j && r.precedesName(i) && !r.compassed(i, j) {
		i++
	}
	if i+1 < j && r.precedesNames(i, j) {
		i++
	}
	if k := r.firmBeforeHead(i, j); k != none {
		r.addOrganization(s, i, k)
		i = k
	}
	n := r.splitRun(i, j)
	m := newMention(s, i, j)
	r.readTitles(&n, &m)
	if given := r.givenIn(&n); given != none {
		r.addPerson(&n, m, given)
		return
	}
	r.readRun(&n, &m, label)
	if j-i == 1 && (!r.isGiven(i) || r.isOneOf(i)) {
		switch {
		case r.isChannel(i), r.saysWhose(i):
			return
		case n.headLists&(lexicon.Title|lexicon.RoleNoun) != 0 && !r.surnamed(i): // the President
			m.flags |= nominal
			m.kind, m.role = Person, r.lowerWord(i)
		case r.isNation(i) && !r.surnamed(i):
			return
		}
	}
	r.addMention(m)
}

// saysWhose reports whether token i, which opens a sentence, is a noun for bodies that says whose the one is whom the noun after it describes,
// so that it is no name: Council leader Ana Roth.
func (r *Resolver) saysWhose(i int32) bool {
	n := i + 1
	if r.dialogue || !r.opensSentence(i) || int(n) >= len(r.t.Tokens) || r.exactLists(i)&^(lexicon.OrgNoun|lexicon.GroupNoun) != 0 {
		return false
	}
	return r.lists(i)&lexicon.OrgNoun != 0 && r.common(i) && !r.hasCapital(n) && r.tag(n) == lexicon.NN && r.lists(n)&lexicon.RoleNoun != 0
}

// isOneOf reports whether token i is a word for one of a nation with an article before it: the Finn.
func (r *Resolver) isOneOf(i int32) bool {
	article := i > 0 && (r.definite(i-1) || !r.dialogue && r.tag(i-1) == lexicon.DT)
	return article && r.exactLists(i)&lexicon.Demonym != 0
}

// isNation reports whether token i alone is a word for a nation or one of it, and no name of anybody: French, the Turk.
func (r *Resolver) isNation(i int32) bool {
	if r.exactLists(i)&(lexicon.Demonym|lexicon.OrgName) != lexicon.Demonym || r.tag(i) == lexicon.NNPS {
		return false
	}
	return !familyToo(r.form(i)) || i > 0 && r.tag(i-1) == lexicon.DT
}

// precedesName reports whether token i, with which a run of name words starts, is no part of the name: poor | Alice, Suddenly | Ingrid.
func (r *Resolver) precedesName(i int32) bool {
	switch {
	case compass(r.form(i)) && r.lists(i+1)&lexicon.PlaceName != 0:
		return false // North Macedonia
	case nationalBody(r.form(i)) && r.lists(i+1)&lexicon.PlaceName != 0:
		return false // Visit Norland
	case r.appeals(i, int32(len(r.t.Tokens))), !r.dialogue && (venue(r.form(i)) || sportsClub(r.form(i))):
		return false // Save the Children, Hotel Ana
	case r.form(i) == "NGO", r.form(i) == "P.S.", placed(r.form(i)):
		return true
	}
	if always, given := r.epithet(i); always || given && r.isGiven(i+1) {
		return true
	}
	if !r.opensSentence(i) || r.exactLists(i)&^lexicon.Particle != 0 {
		return false
	}
	tag := r.tag(i)
	return lexicon.Adverbs.Has(tag) || tag == lexicon.VBG || tag == lexicon.VB || r.opener(i) || r.common(i) && r.isGiven(i+1)
}

// compassed reports whether the run [i, j) is the name of an organisation, in news, that begins with where it is: North Tohoku Railway.
func (r *Resolver) compassed(i, j int32) bool {
	return !r.dialogue && j >= i+3 && compass(r.form(i)) && !r.isGiven(i+1) && r.exactLists(i+1)&(lexicon.Demonym|lexicon.Title|lexicon.RoleNoun) == 0
}

// precedesNames reports whether token i, with which the run [i, j) starts, says how those are related who are named in it and after it:
// Sisters | Ana and Eva Roth.
func (r *Resolver) precedesNames(i, j int32) bool {
	return !r.dialogue && r.opensSentence(i) && siblings(r.form(i)) && int(j)+1 < len(r.t.Tokens) && r.form(j) == "and" && r.hasCapital(j+1)
}

// placed reports whether a word says where somebody came in or comes from: Second-placed | Ana Roth, Lund-born | Ana Roth.
func placed(word string) bool {
	_, how, _ := strings.Cut(word, "-")
	switch how {
	case "placed", "seeded", "ranked", "rated", "born", "trained", "educated", "raised":
		return true
	}
	return false
}

// firmBeforeHead returns where the title of one who heads a company follows the company's name in the run [i, j), or none: Norbank | CEO
// Ana Roth.
func (r *Resolver) firmBeforeHead(i, j int32) int32 {
	for k := i + 1; k+1 < j; k++ {
		if r.heads(k) && r.lists(i)&(lexicon.Title|lexicon.RoleNoun) == 0 && !r.common(i) {
			return k
		}
	}
	return none
}

// splitRun finds the head of the run [i, j).
func (r *Resolver) splitRun(i, j int32) nameRun {
	n := nameRun{first: i, last: j, start: i, head: j}
	for k := i + 1; k < j; k++ {
		if !r.hasCapital(k) && r.joins(k) {
			n.head = k
			break
		}
	}
	n.headLists = r.lists(n.head - 1)
	n.organization = n.headLists&lexicon.OrgNoun != 0 && !(n.whole() && r.endsWithSurname(i, j))
	return n
}

// endsWithSurname reports whether the run [i, j), which ends with a noun for organisations, is somebody's name all the same: Frank Church,
// Judge Frank Church, the forester Edda Church.
func (r *Resolver) endsWithSurname(i, j int32) bool {
	return j-i >= 2 && (r.isGiven(j-2) || i > 0 && r.lists(i-1)&lexicon.RoleNoun != 0) && r.surnameToo(j-1) &&
		(j-i == 2 || r.lists(j-3)&lexicon.Title != 0)
}

// readTitles finds where the name in a run starts, after its titles, and notes them in m.
func (r *Resolver) readTitles(n *nameRun, m *mention) {
	if n.organization && n.whole() {
		return
	}
	for k := n.first; k+1 < n.last; k++ {
		l := r.lists(k)
		if r.isUpper(k) {
			l |= r.l.Entries[r.lowerWord(k)].Lists & lexicon.Title // CEO
		}
		if !r.isTitle(n, k, l) {
			continue
		}
		if next := k + 1; !r.hasCapital(next) && r.joins(next) || !r.dialogue && r.char(next) == '&' {
			continue // Secretary of State, Hopfner & Sons
		}
		if k > n.first && k-1 == n.start && l&lexicon.Title != 0 && r.isGiven(k-1) &&
			r.exactLists(k-1)&(lexicon.Title|lexicon.RoleNoun) == 0 {
			continue // Amal Sheikh Khalil
		}
		n.start = k + 1
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

// isTitle reports whether token k of a run, which stands in the lists l, says what somebody is whose name follows: a title, a noun for one
// person, or a trade at the start of a sentence. After a title, a given name is none: Mr. Dean Roth.
func (r *Resolver) isTitle(n *nameRun, k int32, l lexicon.Lists) bool {
	opens := r.opensSentence(k)
	switch {
	case l&givenName != 0 && k == n.start && k > n.first,
		!r.dialogue && k == n.first && n.last == k+2 && l&lexicon.Title == 0 && r.exactLists(k)&givenName != 0:
		return false // Victor Roth
	case l&lexicon.Title != 0, l&lexicon.RoleNoun != 0 && (k > n.first || opens && r.small(k)):
		return true
	case k > n.first || !opens || l&lexicon.OrgNoun != 0:
		return false
	}
	return lexicon.Role(r.form(k)) || n.last-n.first > 2 && (r.calling(k) || (r.trade(k) || r.tradesmen(k)) && !r.common(k+1))
}

// givenIn returns the given name with which a person's name starts after that of an organisation or a nation, or none: Bank of England
// Governor Ann | Lee, Bundestag | Angela Roth, American | Ann Lee.
func (r *Resolver) givenIn(n *nameRun) int32 {
	if !n.whole() {
		for k := max(n.start, n.head); k+2 <= n.last; k++ {
			if r.isGiven(k) && !r.bodyOf(k-1) {
				return k
			}
		}
		return none
	}
	if n.start > n.first || r.lists(n.last-1)&(lexicon.OrgNoun|lexicon.DocNoun) != 0 {
		return none
	}
	for k := n.first + 1; k+1 < n.last; k++ {
		if !r.isGiven(k) || r.bodyOf(k-1) {
			continue
		}
		if r.lists(k-1)&(lexicon.OrgNoun|lexicon.Demonym|lexicon.RoleNoun) != 0 || k >= n.first+2 && k == n.last-2 && !r.isGiven(n.first) {
			return k
		}
	}
	return none
}

// bodyOf reports whether a body stands before the preposition at token i, which goes on within its name: Institute | of | Marine Biology.
func (r *Resolver) bodyOf(i int32) bool {
	return i > 0 && r.joins(i) && r.lists(i-1)&lexicon.OrgNoun != 0
}

// addPerson adds the person m whose name starts with the given name at token given of a run, and the organisation that is named before it.
func (r *Resolver) addPerson(n *nameRun, m mention, given int32) {
	office := r.lists(n.first)&(lexicon.Title|lexicon.RoleNoun) != 0
	if !office && !n.whole() || r.lists(given-1)&lexicon.OrgNoun != 0 {
		r.addOrganization(m.sentence, n.first, given)
		m.outer = given
	}
	m.first, m.kind = given, Person
	r.addMention(m)
}

// addOrganization adds the name [i, j) of an organisation in sentence s.
func (r *Resolver) addOrganization(s, i, j int32) {
	m := newMention(s, i, j)
	m.kind = Organization
	r.addMention(m)
}

// readRun tells what the name m in a run is by its titles, its head and its words.
func (r *Resolver) readRun(n *nameRun, m *mention, label bool) {
	i, j := n.first, n.last
	m.first = n.start
	office := n.headLists&(lexicon.Title|lexicon.RoleNoun) != 0 && n.headLists&lexicon.OrgNoun == 0
	switch {
	case r.isFirm(n):
		m.first, m.kind, m.role = i+1, Organization, r.lowerWord(i)
	case office && !n.whole() && n.start <= n.head: // Secretary of State: no name
		m.first, m.kind, m.flags, m.gender, m.role = i, Person, nominal, unsexed, r.lowerWord(n.head-1)
	case n.organization && m.flags&courtesy == 0:
		m.first, m.kind, m.flags, m.gender, m.role = i, Organization, 0, unsexed, r.lowerWord(n.head-1)
	case label && j-i == 1 && r.hadArticle(i):
		m.kind = cmp.Or(r.guess(i, j), Organization) // The Courier met him. Courier: How is it?
	case m.flags&titled != 0, label && !(j-i == 1 && r.namesBody(i)):
		m.kind = Person
	default:
		m.kind = r.guess(i, j)
		if !r.dialogue && j-i > 1 && n.whole() && venue(r.form(i)) {
			m.role = r.lowerWord(i) // Orchestra Lund, the orchestra
		}
		if j-i > 1 && n.start == i && r.isBased(i) {
			m.first = i + 1 // Bergen-based Lund Marine
			m.kind = cmp.Or(r.guess(i+1, j), Organization)
		}
		if j-i > 2 && r.lists(i)&lexicon.Demonym != 0 && (r.isGiven(i+1) || r.nativeNamed(i, j)) {
			m.first = i + 1
		}
	}
}

// nativeNamed reports whether the run [i, j) is a word for one of a nation and a name of two words that no list has: the Dane | Poul Mikkelsen.
func (r *Resolver) nativeNamed(i, j int32) bool {
	if r.dialogue || j-i != 3 || r.exactLists(i)&givenName != 0 || familyToo(r.form(i)) && (i == 0 || r.tag(i-1) != lexicon.DT) {
		return false
	}
	return r.lists(i+1) == 0 && r.lists(j-1)&^givenName == 0 && !r.common(i+1) && !r.common(j-1)
}

// hadArticle reports whether the name at token i has stood with the article before, as no person's does.
func (r *Resolver) hadArticle(i int32) bool {
	for k := len(r.mentions) - 1; k >= 0 && k >= len(r.mentions)-maxMentions && !r.isGiven(i); k-- {
		if m := &r.mentions[k]; m.isName() && m.oneWord() && m.outer == m.first && r.ids[m.first] == r.ids[i] && r.definite(m.first-1) {
			return true
		}
	}
	return false
}

// namesBody reports whether token i is the name of a place or an organisation, and no given name: Norway: The ferry sank.
func (r *Resolver) namesBody(i int32) bool {
	l := r.exactLists(i)
	return l&givenName == 0 && l&(lexicon.PlaceName|lexicon.OrgName) != 0
}

// isFirm reports whether a run is a noun for a company, with a capital from the sentence, and the company's name: Startup Velora, Carmaker
// Lund Velora.
func (r *Resolver) isFirm(n *nameRun) bool {
	i := n.first
	if !n.whole() || n.start > i || !r.opensSentence(i) || !r.dialogue && (venue(r.form(i)) || body(r.form(i))) {
		return false
	}
	l := r.lists(i)
	if n.last == i+2 && (nationalBody(r.form(i)) || n.headLists&lexicon.PlaceName != 0 && r.isUpper(i)) {
		return false // Business Norland, UNICEF Norland
	}
	if l&lexicon.OrgNoun == 0 || l&(lexicon.Title|lexicon.RoleNoun) != 0 || n.headLists&lexicon.OrgNoun != 0 {
		return false
	}
	maker := lexicon.Maker(r.form(i)) || strings.HasSuffix(r.form(i), "er")
	words := n.last - i
	return (words == 2 && (maker || r.small(i)) || words == 3 && maker) && !r.common(i+1)
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
	case "Poor", "poor", "Dear", "dear", "Dearest", "dearest", "DEAR", "Cousin", "cousin", "Compatriot":
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

// calling reports whether the word of token i, which starts a sentence and two words of a name follow, says what somebody does: Packer
// Ana Roth, Shepherd Ana Roth.
func (r *Resolver) calling(i int32) bool {
	form := r.form(i)
	if w := r.lowerWord(i); w != 0 {
		form = r.l.Entries[w].Form
	}
	if !r.dialogue && lexicon.Among(" substitute debutant newcomer qualifier teenager veteran rookie outsider ", form) {
		return true // of sport
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

// isChannel reports whether the name at token i is that of a medium in which somebody else says something, so that no company is meant by
// it: on Facebook, a WhatsApp message.
func (r *Resolver) isChannel(i int32) bool {
	switch r.form(i) {
	case "Facebook", "Twitter", "X", "Instagram", "WhatsApp", "YouTube", "Telegram", "TikTok", "LinkedIn", "Bluesky", "Mastodon", "Threads",
		"Weibo", "WeChat", "Snapchat", "Reddit", "Signal", "Substack", "Zoom":
	default:
		return false
	}
	if i > 0 && lexicon.Among(" on via over through ", r.form(i-1)) {
		return true
	}
	return int(i)+1 < len(r.t.Tokens) && lexicon.Among(" post posts message messages video videos page account chat group channel thread reel story ", r.form(i+1))
}
