package entity

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// startsName reports whether a name starts at token i, which has a capital. At the start of a sentence a capital alone is
// no sign of a name.
func (r *Resolver) startsName(i, last int32) bool {
	if !r.inName(i) {
		return false
	}
	l, tag := r.exactLists(i), r.tag(i)
	initial := r.opensSentence(i)
	if initial && r.groupNameEnd(i, last) > i {
		return true
	}
	more := r.goesOnAfter(i, last)
	if initial && !more {
		if tag != lexicon.NNP && r.trade(i) {
			return false // Skippers said
		}
		if !r.dialogue && (l&(lexicon.Title|lexicon.RoleNoun) != 0 || r.actsOrOwns(i, last)) {
			if r.ids[i] = r.words.id(&r.t.Tokens[i]); r.surnamed(i) {
				return true // Baker said, after Ana Baker; White left, after Jan White
			}
		}
		if !r.dialogue && l&starts == 0 && r.things(i) {
			return false // Telescopes in Chile
		}
	}
	switch {
	case !initial, r.isUpper(i), lexicon.ProperNouns.Has(tag) && (more || !r.small(i)):
		return true
	case l&lexicon.OrgName != 0 && !more && r.verbFollows(i+1):
		return true // Shell said
	case l&(givenName|lexicon.PlaceName) != 0, r.g.Words[i] == 0 && i+1 < last && r.heads(i+1):
		return true
	case r.g.Words[i] == 0 && i+2 < last && r.char(i+1) == ',' && lexicon.Among(" a an the ", r.form(i+2)):
		return true // Sundverk, a maker of pumps
	case i+2 < last && l&(lexicon.Title|lexicon.OrgNoun) != 0 && !r.hasCapital(i+1) && r.joins(i+1):
		return true // Bank of England
	case more && i+2 < last && nationalBody(r.form(i)) && r.lists(i+1)&lexicon.PlaceName != 0 && r.verbFollows(i+2):
		return true // Visit Norland said
	case r.appeals(i, last):
		return true // Save the Children
	}
	return more && (l&starts != 0 || lexicon.Nouns.Has(tag) || lexicon.Adjectives.Has(tag))
}

// appeals reports whether a charity's name starts at token i that says what is to be done: Save the Children.
func (r *Resolver) appeals(i, last int32) bool {
	return lexicon.Appeal(r.form(i)) && i+2 < last && r.form(i+1) == "the" && r.hasCapital(i+2) && r.inName(i+2)
}

// goesOnAfter reports whether a word that can be part of a name follows token i, or does after an ampersand.
func (r *Resolver) goesOnAfter(i, last int32) bool {
	return i+1 < last && r.inName(i+1) && !r.opensSentence(i+1) || i+2 < last && r.char(i+1) == '&' && r.inName(i+2)
}

// actsOrOwns reports whether a finite verb, a comma or 's follows token i.
func (r *Resolver) actsOrOwns(i, last int32) bool {
	return i+1 < last && (r.verbFollows(i+1) || r.tag(i+1) == lexicon.POS || r.char(i+1) == ',')
}

// starts are the lists of the words with which names start: titles, given names, places, nations and what organisations are called.
const starts = lexicon.Title | givenName | lexicon.PlaceName | lexicon.Demonym | lexicon.OrgNoun

// inName reports whether token i is a word that can be part of a name.
func (r *Resolver) inName(i int32) bool {
	k := &r.t.Tokens[i]
	if k.Kind != token.Word || k.Flags&token.Clitic != 0 || k.Flags&token.Capital == 0 && !lexicon.Prefixed(r.form(i)) {
		return false
	}
	if i > 0 && r.t.Tokens[i-1].End == k.Start && r.t.Source[k.Start-1] == '$' {
		return false // the sign of a share: $NRB
	}
	if s := r.form(i); len(s) > 3 && s[1] == '-' && 'a' <= s[2] && s[2] <= 'z' {
		return false // T-shirt, X-ray
	}
	initial := k.Flags&token.Initial != 0
	if noName.Has(r.tag(i)) {
		// Nurses Without Frontiers; other prepositions with a capital part the names of headlines.
		if s := r.form(i); s == "US" || s == "WHO" || s == "Without" && !initial {
			return true
		}
		return r.isGiven(i) && (!initial || r.verbFollows(i+1))
	}
	if r.stressed(i) {
		return false
	}
	l := r.lists(i)
	if l&lexicon.Month != 0 {
		switch {
		case l&givenName != 0: // May, April
			return !r.isDate(i)
		case i > 0 && !initial && r.isGiven(i-1) && r.lists(i-1)&lexicon.Month == 0:
			return true // Ana March
		}
	}
	return l&(lexicon.Day|lexicon.Month) == 0 && !r.heading(i)
}

// stressed reports whether token i is a word in capitals for the stress on it, among words that are not: It is late AGAIN.
func (r *Resolver) stressed(i int32) bool {
	const tags = lexicon.Adverbs | lexicon.Verbs | lexicon.FiniteVerbs | 1<<lexicon.JJR | 1<<lexicon.JJS
	return tags.Has(r.tag(i)) && r.isUpper(i) && r.common(i) && !r.isUpper(i+1) && (i == 0 || !r.isUpper(i-1))
}

// isDate reports whether a number stands beside the month at token i, or a preposition before it: 4 May, in May.
func (r *Resolver) isDate(i int32) bool {
	t := r.t.Tokens
	return t[min(int(i)+1, len(t)-1)].Kind == token.Number || i > 0 && (r.tag(i-1) == lexicon.IN || t[i-1].Kind == token.Number)
}

// noName are the tags of words that are in no name even where they have a capital.
const noName lexicon.TagSet = 1<<lexicon.DT | 1<<lexicon.IN | 1<<lexicon.PRP | 1<<lexicon.PRPS | 1<<lexicon.CC | 1<<lexicon.WDT |
	1<<lexicon.WP | 1<<lexicon.WPS | 1<<lexicon.WRB | 1<<lexicon.TO | 1<<lexicon.MD | 1<<lexicon.EX | 1<<lexicon.UH | 1<<lexicon.PDT |
	1<<lexicon.RP | 1<<lexicon.POS

// heading reports whether token i is a word of headings and counts, which is in no name even where it has a capital.
func (r *Resolver) heading(i int32) bool {
	switch r.form(i) {
	case "Chapter", "CHAPTER", "Volume", "VOLUME", "VOL.", "Vol.",
		"Many", "Several", "Most", "Some", "Other", "Few", "All", "Both", "Such",
		"To-morrow", "To-day", "To-night", "Good-bye", "Good-night", "Good-morning", "Bye", "Yes", "No",
		"O", "'Tis", "'Twas", "Tis", "Twas":
		return true
	}
	return false
}

// trade reports whether the word of token i is the plural of a noun for a person.
func (r *Resolver) trade(i int32) bool {
	e := r.withoutS(i)
	return len(r.form(i)) >= 5 && e != nil && e.Lists&lexicon.RoleNoun != 0
}

// tradesmen reports whether the word of token i is the plural of a noun for a person that ends in -man or -wife: Midwives.
func (r *Resolver) tradesmen(i int32) bool {
	s, wives := strings.CutSuffix(r.form(i), "wives")
	return !r.dialogue && (r.menOf(i) || wives && r.isRole(s, "wife"))
}

// things reports whether the word of token i is the plural of a common noun, and no family name.
func (r *Resolver) things(i int32) bool {
	e := r.withoutS(i)
	return len(r.form(i)) >= 4 && e != nil && e.Tags[0] == lexicon.NN && !lexicon.PluralSurname(r.form(i))
}

// withoutS returns what the lexicon has of the word of token i, in small letters and without the s that it ends with, or nil.
func (r *Resolver) withoutS(i int32) *lexicon.Entry {
	s := r.form(i)
	if len(s) < 2 || len(s) > lexicon.MaxForm || s[len(s)-1] != 's' || s[0] >= 0x80 {
		return nil
	}
	var b [lexicon.MaxForm]byte
	n := copy(b[:], s[:len(s)-1])
	b[0] |= 0x20
	if e := &r.l.Entries[r.l.FindBytes(b[:n])]; e.Form != "" {
		return e
	}
	return nil
}

// maxName bounds a name in tokens. The longest names of ministries and committees have a dozen words.
const maxName = 16

// nameEnd returns the end of the run of name words that starts at i: Bank of England, Ursula von der Leyen.
func (r *Resolver) nameEnd(i, last int32) int32 {
	const heads = lexicon.OrgNoun | lexicon.Title
	last = min(last, i+maxName)
	head := r.lists(i)&heads != 0 || r.form(i) == "Port" // the word before j may have a complement: Bank of, Minister for
	joined := false                                      // a preposition has joined two parts
	j := i + 1
	for j < last {
		if r.inName(j) && (!r.opensSentence(j) || r.char(j-1) == '&') {
			head = r.lists(j)&heads != 0
			j++
			continue
		}
		next := r.goesOn(i, j, last, head, joined)
		if next == none {
			break
		}
		if r.joins(j) {
			head, joined = false, true
		}
		j = next
	}
	return j
}

// groupNameEnd returns the end of the name of people with a preposition in it that starts with the plural at token i, where an apposition says
// that it is a group's, or it was so read before, or i: the Sons of the Delta, a separatist group; Friends at the Mill, a charity in Lund.
func (r *Resolver) groupNameEnd(i, last int32) int32 {
	if r.dialogue || i+4 >= last || r.tag(i+1) != lexicon.IN || !strings.HasSuffix(r.form(i), "s") || !r.hasCapital(i) {
		return i
	}
	n := i + 2
	if r.tag(n) == lexicon.DT && !r.hasCapital(n) {
		n++
	}
	from := n
	for n < last && r.hasCapital(n) && r.inName(n) {
		n++
	}
	if n == from || n >= last || r.demonymPlural(n-1) || lexicon.Among(ofMany, r.form(i)) || !r.inGroupName(i+1) {
		return i
	}
	inner := r.exactLists(n - 1)
	if where := lexicon.Among(" in at ", r.form(i+1)); where && (from == i+2 || n > from+1 || inner&lexicon.PlaceName != 0) || inner&lexicon.Title != 0 {
		return i // nurses at Lund Hospital, friends of the Earl
	}
	if r.char(n) == ',' && n+2 < last && r.tag(n+1) == lexicon.DT && !r.definite(n+1) {
		for k := n + 2; k < last && k < n+maxModifiers && phrasal.Has(r.tag(k)); k++ {
			if lexicon.Among(" group organisation organization charity network coalition movement militia union association ", r.form(k)) {
				return n
			}
		}
	}
	if r.hasCapital(i+1) && from == i+2 || r.form(i) == "Friends" && r.form(i+1) == "of" && from == i+3 {
		return n // Mothers Against Noise, Friends of the Lake
	}
	for k := len(r.mentions) - 1; k >= 0 && k >= len(r.mentions)-maxMentions; k-- {
		if m := &r.mentions[k]; m.kind == Organization && m.last-m.first == n-i && r.sameForms(Range{m.first, m.last}, Range{i, n}) {
			return n
		}
	}
	return i
}

// ofMany are plurals that say how many others there are, or which, and name no group: Thousands of Sami, a minority group.
const ofMany = " thousands hundreds dozens millions scores tens members groups leaders officials supporters residents students workers "

// inGroupName reports whether token i is a preposition that may be in the name of a group, with a capital or without: Mothers Against Noise.
func (r *Resolver) inGroupName(i int32) bool {
	switch r.form(i) {
	case "of", "at", "for", "without", "against", "on", "in", "behind", "before", "beyond",
		"For", "Without", "Against", "On", "In", "Behind", "Before", "Beyond":
		return true
	}
	return false
}

// goesOn returns where the name that starts at token i goes on after the word or mark at token j, which is in names only if it joins their
// parts, or none: von der | Leyen, of the | North, and | Drug Administration. The word before may be a head that has a complement, and a
// preposition may have joined two parts already.
func (r *Resolver) goesOn(i, j, last int32, head, joined bool) int32 {
	k := &r.t.Tokens[j]
	next := j + 1
	if next >= last {
		return none
	}
	switch {
	case k.Char == '&' && r.inName(next):
		return next
	case r.inGenitive(j):
		return next // the Growers' Union
	case k.Kind != token.Word || k.Flags&token.Clitic != 0:
		return none
	case j == i+1 && r.appeals(i, last):
		return next
	case r.plainLists(j)&lexicon.Particle != 0:
		for next < last && r.plainLists(next)&lexicon.Particle != 0 {
			next++
		}
	case head && r.joins(j) && !r.ofOffice(next, last):
		if r.tag(next) == lexicon.DT {
			next++
		}
	case !r.dialogue && joined && r.form(j) == "of" && (r.lists(i)|r.lists(i+1))&lexicon.OrgNoun != 0 && !r.isGiven(next): // Society of Bee Keepers of Lund
	case r.form(j) == "and" && r.inName(next):
		return r.joinedByAnd(i, j, last, joined)
	default:
		return none
	}
	if next < last && r.inName(next) {
		return next
	}
	return none
}

// joinedByAnd returns where the name of an organisation that starts at token i goes on after the "and" at token j, or none.
func (r *Resolver) joinedByAnd(i, j, last int32, joined bool) int32 {
	next := j + 1
	if open := r.abbreviated(i, last); !r.dialogue && open > next {
		return next // National Union of Pilots and Engineers (NUPE)
	}
	if joined && r.plainNoun(j-1) && r.plainNoun(next) && r.lists(i)&lexicon.OrgNoun != 0 {
		return next // Department of Health and Human Services
	}
	// Food and Drug Administration: a noun that names an organisation ends what "and" joins.
	end := next + 1
	for end < last && (r.inName(end) || end+1 < last && r.inGenitive(end)) {
		end++
	}
	if end-next < 2 || r.lists(end-1)&lexicon.OrgNoun == 0 || r.lists(j-1)&lexicon.OrgNoun != 0 || !r.plainNoun(i) ||
		r.exactLists(i)&(givenName|lexicon.Title|lexicon.PlaceName) != 0 {
		return none
	}
	if r.plainNoun(next) || !r.dialogue && r.exactLists(next) == 0 && !lexicon.Surname(r.form(next)) {
		return end
	}
	return none
}

// plainNoun reports whether token i is a common word, or in news the plural of one: the Medicines and Devices Agency.
func (r *Resolver) plainNoun(i int32) bool { return r.common(i) || !r.dialogue && r.things(i) }

// inGenitive reports whether token i is the mark of the genitive within the name of an organisation: the Growers | ' | Union.
func (r *Resolver) inGenitive(i int32) bool {
	return r.t.Tokens[i].Flags&token.Clitic != 0 && r.tag(i) == lexicon.POS && r.members(i-1) && r.inName(i+1) &&
		r.lists(i+1)&lexicon.OrgNoun != 0
}

// members reports whether token i is a noun for people who may make up an organisation, or a saint: the Growers' Union, the Women's
// Institute, St. Brendan's Hospital.
func (r *Resolver) members(i int32) bool {
	s := r.form(i)
	if one, ok := strings.CutSuffix(s, "s"); ok {
		return lexicon.Doer(one) || r.trade(i) || r.lists(i)&(lexicon.GroupNoun|lexicon.RoleNoun) != 0
	}
	switch s {
	case "Children", "Women", "Men", "People":
		return true
	}
	return i > 0 && isSaint(r.form(i-1))
}

// joins reports whether token i is a preposition that goes on within a name.
func (r *Resolver) joins(i int32) bool {
	switch r.form(i) {
	case "of", "for", "on":
		return true
	case "to":
		return i > 0 && r.lists(i-1)&lexicon.Title != 0 && r.hasCapital(i-1)
	}
	return false
}
