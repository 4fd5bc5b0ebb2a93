package entity

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// The titles that a surname keeps and that differ by language or point alone, below the numbers of words, which stand for the
// others.
const (
	mister = none - 1 - iota
	mistress
	miss
	noble
	kin
)

// titleOf returns which title token i is.
func (r *Resolver) titleOf(i int32) int32 {
	switch strings.TrimSuffix(r.form(i), ".") {
	case "Mr", "Mister", "Mistah", "Monsieur", "M", "Herr", "Señor", "Senhor", "Signor":
		return mister
	case "Mrs", "Missis", "Madame", "Mme", "Frau", "Señora", "Signora":
		return mistress
	case "Miss", "Ms", "Mademoiselle", "Mlle", "Fräulein", "Señorita", "Signorina":
		return miss
	case "Sir", "Lord", "Lady", "Dame":
		return noble
	case "Aunt", "Uncle", "Mother", "Father":
		return kin
	}
	return r.ids[i]
}

// ofRelative reports whether a title may be that of a relative of those with the same surname: the mother's, not the daughter's.
func ofRelative(title int32) bool { return title == mistress || title == noble || title == kin }

// young reports whether a title stands before given names as readily as before surnames: Miss Lucy.
func young(title int32) bool { return title == miss || title == mister }

// keepsTitle reports whether a bare surname keeps the title at token i: Mrs. Lund, and in a novel Admiral Lund too.
func (r *Resolver) keepsTitle(i int32) bool {
	l := r.lists(i)
	return l&lexicon.Courtesy != 0 || r.dialogue && !r.short && l&lexicon.Title != 0 && r.hasCapital(i)
}

// titleStart returns the token of the title that a mention's bare surname keeps.
func (r *Resolver) titleStart(m *mention) int32 {
	i := m.outer
	for i < m.first-1 && !r.keepsTitle(i) {
		i++
	}
	return i
}

// titleGender returns the gender that a word of the lists l tells, a title or a noun, or g where it tells none.
func titleGender(l lexicon.Lists, g gender) gender {
	switch {
	case l&(lexicon.MaleTitle|lexicon.MaleNoun) != 0:
		return male
	case l&(lexicon.FemaleTitle|lexicon.FemaleNoun) != 0:
		return female
	}
	return g
}

// heads reports whether a title of those who head a company, and nothing else, starts at token i.
func (r *Resolver) heads(i int32) bool {
	switch r.form(i) {
	case "CEO", "CFO", "COO", "CTO":
		return true
	case "Chief", "chief":
		if int(i)+1 < len(r.t.Tokens) {
			switch r.form(i + 1) {
			case "Executive", "executive", "Financial", "financial", "Operating", "operating":
				return true
			}
		}
	}
	return false
}

// ofOffice reports whether token i is part of the office before a name: Superintendent of Police | Ana Roth; Leader of Opposition |
// A. Roth.
func (r *Resolver) ofOffice(i, last int32) bool {
	if r.dialogue || i < 2 || i+2 >= last || r.form(i-1) != "of" || !r.hasCapital(i+1) || !r.hasCapital(i+2) {
		return false
	}
	if r.lists(i)&(lexicon.OrgNoun|lexicon.GroupNoun) == 0 || r.lists(i-2)&lexicon.RoleNoun == 0 {
		return false
	}
	return r.isGiven(i+1) || r.isInitial(i+1)
}

// isInitial reports whether token i is one letter with a point: Nils K. Berg.
func (r *Resolver) isInitial(i int32) bool {
	k := &r.t.Tokens[i]
	return k.End-k.Start == 2 && r.t.Source[k.End-1] == '.'
}

// honorific reports whether a word is a title that the lists, which decisions about claims are learned with, have not.
func honorific(word string) bool {
	switch word {
	case "PC", "WPC", "Archdeacon", "Taoiseach", "Tánaiste", "Swami", "Sadhu", "Ustad", "Maestro", "Pandit", "Datuk", "Mawlawi", "Maulvi",
		"Shri", "Smt", "Haji", "Sayyid", "Sheikha", "Begum", "Oba", "Alhaji", "Alhaja", "Hajia", "Mwalimu", "Mzee", "Otunba", "Kaumātua",
		"Mullah", "Maulana", "Monsignor", "Msgr", "Msgr.", "Canon", "Cllr", "Cllr.", "Ald", "Ald.", "Insp", "Insp.", "Supt", "Supt.",
		"Det", "Det.", "Cpl", "Cpl.", "Const", "Const.", "Brig", "Brig.", "Tehsildar", "Sarpanch", "Engr", "Engr.", "Adv", "Adv.",
		"Coun.", "Atty.", "Hon", "Hon.", "Doña", "Dona", "Maître", "Realtor", "Garda", "Kagawad", "Cr", "Clr", "Revd", "Revd.",
		"Rev'd":
		return true
	}
	return false
}

// sexOfHonour returns the list of the sex whose title alone a word is that the lists have not, or none.
func sexOfHonour(word string) lexicon.Lists {
	switch word {
	case "Alhaji", "Haji", "Ustad", "Maulana", "Mawlawi", "Maulvi", "Mullah", "Shri", "Datuk", "Monsignor", "Msgr", "Msgr.", "Mwalimu":
		return lexicon.MaleTitle
	case "Alhaja", "Hajia", "Begum", "Sheikha", "Smt", "Doña", "Dona", "WPC":
		return lexicon.FemaleTitle
	}
	return 0
}

// ranked reports whether token i is a rank or an office in two to four capitals before a name of two words or more: SP Ana Roth. Where the
// lists have not the name, a noun for somebody stands before it: their spokesman, DSP Ana Roth.
func (r *Resolver) ranked(i int32) bool {
	k := &r.t.Tokens[i]
	n := k.End - k.Start
	if n < 2 || n > maxRank || !r.isUpper(i) || int(i)+2 >= len(r.t.Tokens) || r.exactLists(i)&^lexicon.Title != 0 {
		return false
	}
	if !r.mayFollowRank(i+1, k.Sentence) || !r.mayFollowRank(i+2, k.Sentence) {
		return false
	}
	if n > 2 && r.isGiven(i+1) { // but JP Morgan Chase
		return true
	}
	b := i - 1
	if b > 0 && r.char(b) == ',' {
		b--
	}
	return b >= 0 && r.t.Tokens[b].Sentence == k.Sentence && r.plainLists(b)&lexicon.RoleNoun != 0
}

// mayFollowRank reports whether token i of sentence s is a word with a capital that may be in a person's name.
func (r *Resolver) mayFollowRank(i, s int32) bool {
	const others = lexicon.OrgNoun | lexicon.RoleNoun | lexicon.GroupNoun | lexicon.DocNoun | lexicon.PlaceName | lexicon.Title
	t := &r.t.Tokens[i]
	return t.Sentence == s && t.Kind == token.Word && t.Flags&token.Capital != 0 &&
		(t.Flags&token.Upper == 0 || t.Flags&token.Initial != 0) && r.exactLists(i)&others == 0
}

// maxRank is how many bytes a rank in capitals has at most.
const maxRank = 4

// inFull returns the noun that describes whoever bears the title w, or whom the noun w describes: the senator, Sen. Ana Roth. In
// a novel titles are names.
func (r *Resolver) inFull(w lexicon.Word) lexicon.Word {
	if r.dialogue && !r.short || w == 0 {
		return w
	}
	if s := officeOf(r.l.Entries[w].Form); s != "" {
		return r.l.Find(s)
	}
	return w
}

// officeOf returns the noun that describes whoever bears a title which is cut short, or said of one sex, or "".
func officeOf(title string) string {
	switch title {
	case "sen.", "sens.", "Sens.":
		return "senator"
	case "gov.":
		return "governor"
	case "rep.", "reps.", "Reps.", "representative", "congresswoman":
		return "congressman"
	case "justice":
		return "judge"
	case "Prof.":
		return "professor"
	case "Dr.", "Dr":
		return "doctor"
	case "gen.":
		return "general"
	case "adm.":
		return "admiral"
	case "Col.":
		return "colonel"
	case "Capt.":
		return "captain"
	case "Lt.":
		return "lieutenant"
	case "Sgt.":
		return "sergeant"
	}
	return ""
}

// orders returns the noun for those who bear the title at token i, where that is another word, or 0: Father Lund is a priest.
func (r *Resolver) orders(i int32) lexicon.Word {
	switch strings.TrimSuffix(r.form(i), ".") {
	case "Father", "Fr", "Monsignor", "Msgr":
		return r.l.Find("priest")
	case "Rev", "Revd", "Reverend", "Canon":
		return r.l.Find("vicar")
	}
	return 0
}
