package entity

import (
	"cmp"
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// A mention is a name, or a description of one person ("a nurse"), where it stands in the text.
type mention struct {
	first, last int32 // the name's tokens, without titles before it
	outer       int32 // the first token with the titles before it
	sentence    int32
	entity      int32
	kind        Kind
	gender      gender
	flags       mflags
	role        lexicon.Word // the noun that describes it: its title, or the noun before it
	apposed     lexicon.Word // the noun after it that does so too: Dr. Lund, a surgeon
	title       int32        // the title that a bare surname keeps: mister or the like or a word of the table, or none
}

type mflags uint16

const (
	inSubject mflags = 1 << iota // a finite verb follows, or it starts its sentence
	inQuote                      // within quotation marks
	owner                        // 's follows
	titled                       // a title stands before it
	courtesy                     // that title is one a bare surname keeps: Mrs. Lund
	nominal                      // a description, not a name
	headline                     // one word of a headline, in which every word has a capital
	object                       // a preposition stands before it
	located                      // that preposition says where: in Bergen
	reported                     // within what is claimed without quotation marks
)

type gender uint8

const (
	unsexed gender = iota
	male
	female
)

// A pronounAt is a pronoun that tells a gender, outside quotation marks.
type pronounAt struct {
	token  int32
	gender gender
}

// maxName bounds a name in tokens. The longest names of ministries and committees have a dozen words.
const maxName = 16

// collect lists the mentions of the text in order.
func (r *Resolver) collect() {
	t := r.t
	r.mentions, r.pronouns = r.mentions[:0], r.pronouns[:0]
	r.ids = grow(r.ids, len(t.Tokens))
	r.words.reset(t.Source)
	for p := range t.Paragraphs {
		par := &t.Paragraphs[p]
		title := r.titleCase(par)
		for s := par.First; s < par.Last; s++ {
			label := int32(0)
			if s == par.First && par.Label > 0 {
				label = t.Sentences[s].First + par.Label
			}
			r.collectSentence(s, label, title)
		}
	}
}

// titleCase reports whether a headline, which may end with a point, gives a capital to nearly all its words, or a paragraph
// nothing but capitals, so that capitals tell nothing.
func (r *Resolver) titleCase(p *token.Paragraph) bool {
	if p.First == p.Last {
		return false
	}
	small, capital, upper := 0, 0, 0
	for i := r.t.Sentences[p.First].First; i < r.t.Sentences[p.Last-1].Last; i++ {
		k := &r.t.Tokens[i]
		if k.Kind != token.Word || k.End-k.Start < 4 || k.Flags&token.Clitic != 0 {
			continue
		}
		switch {
		case k.Flags&token.Upper != 0:
			upper++
		case k.Flags&token.Capital != 0:
			capital++
		default:
			small++
		}
	}
	capital += upper
	return capital > 3 && capital > 3*small && (p.Headline || p.First == 0 && p.Last == 1 && len(r.t.Paragraphs) > 1 || upper == capital && small == 0)
}

func (r *Resolver) collectSentence(s, label int32, title bool) {
	t := r.t
	last := t.Sentences[s].Last
	for i := t.Sentences[s].First; i < last; i++ {
		k := &t.Tokens[i]
		if k.Kind != token.Word {
			continue
		}
		tag := r.g.Tags[i]
		if k.Flags&token.Capital == 0 || tag == lexicon.PRP || tag == lexicon.PRPS {
			switch tag {
			case lexicon.PRP, lexicon.PRPS:
				if k.Quotation < 0 {
					if g := pronounGender(r.form(i)); g != unsexed {
						r.pronouns = append(r.pronouns, pronounAt{i, g})
					}
				}
			case lexicon.NN, lexicon.NNS:
				if (r.l.Entries[r.g.Words[i]].Lists&describing != 0 || tag == lexicon.NNS && r.doers(i)) && !title {
					r.collectNominal(s, i)
				}
			}
			continue
		}
		if title {
			r.ids[i] = r.words.id(k)
			if n := i + 1; n < last && r.isGiven(i) && r.inName(n) && r.exactLists(n)&^(lexicon.Male|lexicon.Female) == 0 && !r.common(n) {
				r.ids[n] = r.words.id(&t.Tokens[n]) // a full name stands out even there
				r.addMention(mention{first: i, last: n + 1, outer: i, sentence: s, entity: none, title: none, kind: Person})
				i = n
				continue
			}
			r.mentions = append(r.mentions, mention{first: i, last: i + 1, outer: i, sentence: s, entity: none, title: none, flags: headline})
			continue
		}
		if (tag == lexicon.NNS || lexicon.Nouns.Has(tag) && r.peopleAt(i)) && k.Flags&(token.Initial|token.Upper) == token.Initial && !r.dialogue && (r.l.Entries[r.g.Words[i]].Lists&describing != 0 || r.doers(i)) &&
			i+1 < last && t.Tokens[i+1].Flags&token.Capital == 0 {
			r.collectNominal(s, i) // Farmers met
			continue
		}
		if !r.startsName(i, last) || r.ofOffice(i, last) {
			continue
		}
		end := r.nameEnd(i, last)
		if r.ofOffice(end+1, last) {
			i = end
			continue
		}
		if end == i+1 && end < last && r.lists(i)&lexicon.Demonym != 0 && t.Tokens[end].Flags&token.Capital == 0 {
			if tag := r.g.Tags[end]; tag == lexicon.NN || tag == lexicon.NNS || tag == lexicon.JJ {
				continue // the Lao foreign ministry: no name of its own
			}
		}
		for j := i; j < end; j++ {
			r.ids[j] = r.words.id(&t.Tokens[j])
		}
		r.readName(s, i, end, i < label)
		i = end - 1
	}
}

// ofOffice reports whether token i is part of the office before a name: Superintendent of Police | Ana Roth; Leader of Opposition | A. Roth.
func (r *Resolver) ofOffice(i, last int32) bool {
	if r.dialogue || i < 2 || i+2 >= last || r.form(i-1) != "of" || r.lists(i)&(lexicon.OrgNoun|lexicon.GroupNoun) == 0 || r.lists(i-2)&lexicon.RoleNoun == 0 {
		return false
	}
	next := &r.t.Tokens[i+1]
	return next.Flags&token.Capital != 0 && r.t.Tokens[i+2].Flags&token.Capital != 0 && (r.isGiven(i+1) || next.End-next.Start == 2 && r.t.Source[next.End-1] == '.')
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

// menOf reports whether token i is the plural of a noun for somebody that ends in -man or -woman.
func (r *Resolver) menOf(i int32) bool {
	s, ok := strings.CutSuffix(r.form(i), "men")
	return ok && r.isRole(s, "man")
}

// noName are the tags of words that are in no name even where they have a capital.
const noName lexicon.TagSet = 1<<lexicon.DT | 1<<lexicon.IN | 1<<lexicon.PRP | 1<<lexicon.PRPS | 1<<lexicon.CC | 1<<lexicon.WDT |
	1<<lexicon.WP | 1<<lexicon.WPS | 1<<lexicon.WRB | 1<<lexicon.TO | 1<<lexicon.MD | 1<<lexicon.EX | 1<<lexicon.UH | 1<<lexicon.PDT |
	1<<lexicon.RP | 1<<lexicon.POS

// inName reports whether token i is a word that can be part of a name.
func (r *Resolver) inName(i int32) bool {
	k := &r.t.Tokens[i]
	if k.Kind != token.Word || k.Flags&token.Clitic != 0 || k.Flags&token.Capital == 0 && !lexicon.Prefixed(r.form(i)) {
		return false
	}
	if i > 0 && r.t.Tokens[i-1].End == k.Start && r.t.Source[k.Start-1] == '$' {
		return false // the sign of a share: $NRB
	}
	if noName.Has(r.g.Tags[i]) {
		// Nurses Without Frontiers; other prepositions with a capital part the names of headlines.
		if s := r.form(i); s == "US" || s == "WHO" || s == "Without" && k.Flags&token.Initial == 0 {
			return true
		}
		return r.isGiven(i) && (k.Flags&token.Initial == 0 || r.verbFollows(i+1))
	}
	l := r.lists(i)
	if l&lexicon.Month != 0 && l&(lexicon.Female|lexicon.Male) != 0 { // May, April
		n := min(int(i)+1, len(r.t.Tokens)-1)
		return r.t.Tokens[n].Kind != token.Number && (i == 0 || r.g.Tags[i-1] != lexicon.IN && r.t.Tokens[i-1].Kind != token.Number)
	}
	if l&lexicon.Month != 0 && i > 0 && r.isGiven(i-1) && r.lists(i-1)&lexicon.Month == 0 && k.Flags&token.Initial == 0 {
		return true // Ana March
	}
	return l&(lexicon.Day|lexicon.Month) == 0 && !r.heading(i)
}

// heading reports whether token i is a word of headings and counts, which is in no name even where it has a capital.
func (r *Resolver) heading(i int32) bool {
	switch r.form(i) {
	case "Chapter", "CHAPTER", "Volume", "VOLUME", "VOL.", "Vol.", "Many", "Several", "Most", "Some", "Other", "Few", "All", "Both", "Such", "To-morrow", "To-day", "To-night", "Good-bye", "Good-night", "Good-morning", "Bye", "Yes", "No",
		"O", "'Tis", "'Twas", "Tis", "Twas":
		return true
	}
	return false
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

const starts = lexicon.Title | lexicon.Male | lexicon.Female | lexicon.PlaceName | lexicon.Demonym | lexicon.OrgNoun

// startsName reports whether a name starts at token i, which has a capital. At the start of a sentence a capital alone is
// no sign of a name.
func (r *Resolver) startsName(i, last int32) bool {
	if !r.inName(i) {
		return false
	}
	k := &r.t.Tokens[i]
	tag := r.g.Tags[i]
	l := r.exactLists(i)
	next := i+1 < last && r.inName(i+1) && r.t.Tokens[i+1].Flags&token.Initial == 0 || i+2 < last && r.t.Tokens[i+1].Char == '&' && r.inName(i+2)
	if k.Flags&token.Initial != 0 && !next && tag != lexicon.NNP && r.trade(i) {
		return false // Skippers said
	}
	if k.Flags&token.Initial != 0 && !next && !r.dialogue && (l&(lexicon.Title|lexicon.RoleNoun) != 0 || i+1 < last && (r.verbFollows(i+1) || r.g.Tags[i+1] == lexicon.POS || r.t.Tokens[i+1].Char == ',')) {
		if r.ids[i] = r.words.id(k); r.surnamed(i) {
			return true // Baker said, after Ana Baker; White left, after Jan White
		}
	}
	if k.Flags&token.Initial != 0 && !next && !r.dialogue && l&starts == 0 && r.things(i) {
		return false // Telescopes in Chile
	}
	if k.Flags&token.Initial == 0 || k.Flags&token.Upper != 0 || lexicon.ProperNouns.Has(tag) && (next || !r.small(i)) {
		return true
	}
	if l&lexicon.OrgName != 0 && !next && r.verbFollows(i+1) {
		return true // Shell said
	}
	if l&(lexicon.Male|lexicon.Female|lexicon.PlaceName) != 0 || r.g.Words[i] == 0 && i+1 < last && r.heads(i+1) {
		return true
	}
	if i+2 < last && l&(lexicon.Title|lexicon.OrgNoun) != 0 && r.t.Tokens[i+1].Flags&token.Capital == 0 && r.joins(i+1) {
		return true
	}
	if next {
		return l&starts != 0 || lexicon.Nouns.Has(tag) || lexicon.Adjectives.Has(tag)
	}
	return false
}

// trade reports whether the word of token i is the plural of a noun for a person.
func (r *Resolver) trade(i int32) bool {
	e := r.withoutS(i)
	return len(r.form(i)) >= 5 && e != nil && e.Lists&lexicon.RoleNoun != 0
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

// nameEnd returns the end of the run of name words that starts at i: Bank of England, Ursula von der Leyen.
func (r *Resolver) nameEnd(i, last int32) int32 {
	t := r.t
	last = min(last, i+maxName)
	j := i + 1
	org := r.lists(i)&(lexicon.OrgNoun|lexicon.Title) != 0
	joined := false // a preposition has joined two parts
	for j < last {
		k := &t.Tokens[j]
		if r.inName(j) && (k.Flags&token.Initial == 0 || t.Tokens[j-1].Char == '&') {
			if l := r.lists(j); l != 0 {
				org = l&(lexicon.OrgNoun|lexicon.Title) != 0
			} else {
				org = false
			}
			j++
			continue
		}
		next := j + 1
		if next >= last {
			break
		}
		switch {
		case k.Char == '&' && r.inName(next):
			j = next
			continue
		case k.Flags&token.Clitic != 0 && r.g.Tags[j] == lexicon.POS && r.members(j-1) && r.inName(next) && r.lists(next)&lexicon.OrgNoun != 0:
			j = next // the Growers' Union
			continue
		case k.Kind != token.Word || k.Flags&token.Clitic != 0:
		case r.plainLists(j)&lexicon.Particle != 0:
			for next < last && r.plainLists(next)&lexicon.Particle != 0 {
				next++
			}
			if next < last && r.inName(next) {
				j = next
				continue
			}
		case org && r.joins(j) && !r.ofOffice(next, last):
			if next < last && r.g.Tags[next] == lexicon.DT {
				next++
			}
			if next < last && r.inName(next) {
				j = next
				org, joined = false, true
				continue
			}
		case r.form(j) == "and" && r.inName(next):
			if joined && r.common(j-1) && r.common(next) && r.lists(i)&lexicon.OrgNoun != 0 {
				j = next // Department of Health and Human Services
				continue
			}
			// Food and Drug Administration: a noun that names an organisation ends what and joins.
			e := next + 1
			for e < last && r.inName(e) {
				e++
			}
			if r.lists(e-1)&lexicon.OrgNoun != 0 && r.exactLists(i)&(lexicon.Male|lexicon.Female|lexicon.Title|lexicon.PlaceName) == 0 && r.lists(j-1)&lexicon.OrgNoun == 0 && r.common(i) && (r.common(next) || !r.dialogue && r.exactLists(next) == 0 && !lexicon.Surname(r.form(next))) && e-next >= 2 {
				j = e
				continue
			}
		}
		break
	}
	return j
}

// members reports whether token i is a noun for people who may make up an organisation, or a saint: the Growers' Union, the Women's Institute, St.
// Brendan's Hospital.
func (r *Resolver) members(i int32) bool {
	s := r.form(i)
	if one, ok := strings.CutSuffix(s, "s"); ok {
		return lexicon.Doer(one) || r.trade(i) || r.lists(i)&(lexicon.GroupNoun|lexicon.RoleNoun) != 0
	}
	return s == "Children" || s == "Women" || s == "Men" || s == "People" || i > 0 && (r.form(i-1) == "St." || r.form(i-1) == "St" || r.form(i-1) == "Saint")
}

// makes reports whether the noun at token i says what a company makes, deals in or runs, with the noun before it: Scooter maker Velora. The sentence starts at
// token first.
func (r *Resolver) makes(i, first int32) bool {
	if r.dialogue || i <= first || !lexicon.Nouns.Has(r.g.Tags[i-1]) {
		return false
	}
	switch r.form(i) {
	case "maker", "giant", "operator", "producer", "manufacturer", "retailer", "supplier", "chain", "line":
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

// small reports whether the lexicon knows token i better in small letters.
func (r *Resolver) small(i int32) bool {
	w := r.g.Words[i]
	if w == 0 {
		return false
	}
	b := r.l.Entries[w].Form[0]
	return 'a' <= b && b <= 'z'
}

// common reports whether token i is a word that the lexicon has in small letters.
func (r *Resolver) common(i int32) bool {
	w := r.g.Words[i]
	if w == 0 {
		return false
	}
	f := r.l.Entries[w].Form
	return f[0] >= 'a' && f[0] <= 'z' || r.lowerWord(i) != 0
}

// joins reports whether token i is a preposition that goes on within a name.
func (r *Resolver) joins(i int32) bool {
	switch r.form(i) {
	case "of", "for", "on":
		return true
	case "to":
		return i > 0 && r.lists(i-1)&lexicon.Title != 0 && r.t.Tokens[i-1].Flags&token.Capital != 0
	}
	return false
}

// employs reports whether the noun at token i of the sentence that starts at token first says who works for what is named after it.
func (r *Resolver) employs(i, first int32) bool {
	const elsewhere = " reporters journalists passengers residents visitors tourists travellers travelers fans protesters demonstrators crowds supporters voters "
	return !r.dialogue && i >= first && lexicon.Nouns.Has(r.g.Tags[i]) && !lexicon.Among(elsewhere, r.form(i)) && (r.lists(i)&(lexicon.RoleNoun|lexicon.GroupNoun) != 0 || r.members(i))
}

// compass reports whether a word may begin the name of a country: North Macedonia.
func compass(word string) bool {
	switch word {
	case "North", "South", "East", "West", "New", "Northern", "Southern", "Eastern", "Western", "Central":
		return true
	}
	return false
}

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
			k == i && r.t.Tokens[k].Flags&token.Initial != 0 && (lexicon.Role(r.form(k)) || j-i > 2 && (r.calling(k) || r.trade(k) && !r.common(k+1))) && l&lexicon.OrgNoun == 0) && !(l&(lexicon.Male|lexicon.Female) != 0 && k == start && k > i) && !(org && head == j) {
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
	if j-i == 1 && m.flags&titled == 0 && headLists&(lexicon.Title|lexicon.RoleNoun) != 0 && r.exactLists(i)&(lexicon.Male|lexicon.Female) == 0 && !r.surnamed(i) {
		m.flags |= nominal // the President
		m.role = r.lowerWord(i)
		m.kind = Person
	} else if j-i == 1 && r.exactLists(i)&(lexicon.Demonym|lexicon.OrgName) == lexicon.Demonym && r.g.Tags[i] != lexicon.NNPS {
		if r.exactLists(i)&(lexicon.Male|lexicon.Female) == 0 && !r.surnamed(i) && !(familyToo(r.form(i)) && (i == 0 || r.g.Tags[i-1] != lexicon.DT)) {
			return
		}
	}
	r.addMention(m)
}

// familyToo reports whether a word for one of a people is a family name as often: Turk said, but the Turk said.
func familyToo(word string) bool {
	switch word {
	case "Pole", "Dane", "Swede", "Finn", "Turk", "Scot", "Briton":
		return true
	}
	return false
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

// keepsTitle reports whether a bare surname keeps the title at token i: Mrs. Lund, and in a novel Admiral Lund too.
func (r *Resolver) keepsTitle(i int32) bool {
	l := r.lists(i)
	return l&lexicon.Courtesy != 0 || r.dialogue && !r.short && l&lexicon.Title != 0 && r.t.Tokens[i].Flags&token.Capital != 0
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

// guess tells the kind of a name from its words.
func (r *Resolver) guess(i, j int32) Kind {
	last := r.lists(j - 1)
	first := r.exactLists(i)
	k := &r.t.Tokens[i]
	switch {
	case j-i == 2 && seat(r.form(i), r.form(i+1)):
		return Organization
	case j-i > 1 && (r.form(i) == "Air" && airline(r.form(i+1)) || body(r.form(i))):
		return Organization
	case j-i == 2 && maker(r.form(j-1)) && first == 0 && !r.common(i):
		return Unknown // Imelda Roche
	case first&lexicon.OrgName != 0 && j-i == 1, j-i > 1 && r.exactLists(j-1)&lexicon.OrgName != 0 && first&(lexicon.Male|lexicon.Female) == 0:
		return Organization
	case r.dateline(i, j):
		return Place
	case !r.dialogue && j-i == 2 && isSaint(r.form(i)):
		return Place // St Osyth's
	case j-i > 1 && landform(r.form(j-1)) && first&(lexicon.Male|lexicon.Female) == 0:
		return Place
	case j-i > 1 && alliance(r.form(j-1)) && first&(lexicon.Male|lexicon.Female) == 0:
		return Organization
	case j-i == 1 && first&lexicon.PlaceName != 0, j-i == 2 && r.form(i) == "United" && r.form(i+1) != "Nations":
		return Place
	case j-i == 2 && last&lexicon.PlaceName != 0 && nationalBody(r.form(i)):
		return Organization
	case j-i > 1 && j-i <= 3 && last&lexicon.PlaceName != 0 && first&(lexicon.Male|lexicon.Female) == 0,
		j-i == 2 && r.quarter(i) && last&^(lexicon.Male|lexicon.Female|lexicon.Particle) == 0 && r.g.Tags[i+1] == lexicon.NNP:
		return Place
	case j-i >= 2 && first&(lexicon.Male|lexicon.Female) != 0 && last&(lexicon.OrgNoun|lexicon.GroupNoun|lexicon.DocNoun) == 0,
		j-i == 2 && first&(lexicon.PlaceName|lexicon.Month|lexicon.OrgNoun) == 0 && documentToo(r.form(j-1)) && (first&(lexicon.Male|lexicon.Female) != 0 || !r.common(i) && k.Flags&token.Upper == 0):
		return Person
	case j-i >= 2 && last&lexicon.DocNoun != 0 && last&lexicon.OrgNoun == 0:
		return Document
	case j-i == 2 && r.form(i) == "United" && r.form(i+1) == "Nations":
		return Organization
	case j-i > 2 && r.t.Tokens[j-2].Char == '&':
		return Organization // Velora & Sons
	case last&lexicon.GroupNoun != 0 && last&lexicon.OrgNoun == 0 && !(j-i == 2 && r.surnameToo(j-1) && !r.common(i)) && (j-i > 1 || r.g.Tags[i] == lexicon.NNPS || r.g.Tags[i] == lexicon.NNS):
		return Group
	case j-i == 1 && r.g.Tags[i] == lexicon.NNPS && r.demonymPlural(i):
		return Group
	case j-i == 1 && first&(lexicon.Male|lexicon.Female) != 0:
		return Person
	case j-i == 1 && k.Flags&token.Upper != 0:
		return Organization
	}
	for x := i; x < j; x++ {
		if r.t.Tokens[x].Char == '&' {
			return Organization
		}
		if f := r.t.Tokens[x]; x > i && f.End-f.Start == 2 && r.t.Source[f.End-1] == '.' {
			return Person // an initial: Nils K. Berg
		}
		if x > i && r.plainLists(x)&lexicon.Particle != 0 && r.t.Tokens[x].Flags&token.Capital == 0 {
			if !r.dialogue && foreignArticle(r.form(i)) {
				return Organization // La Voz del Sur
			}
			return Person
		}
	}
	if f := r.form(j - 1); len(f) > 4 && (f[len(f)-4:] == ".com" || f[len(f)-4:] == ".org" || f[len(f)-4:] == ".net") {
		return Organization
	}
	return Unknown
}

// foreignArticle reports whether a word with a capital is an article in other languages, with which the names of newspapers begin.
func foreignArticle(word string) bool {
	switch word {
	case "El", "La", "Le", "Les", "Los", "Las", "Il", "Der", "Die", "Das", "Het":
		return true
	}
	return false
}

// maker reports whether a company is called by a surname, which others bear as well.
func maker(name string) bool {
	return lexicon.Among(" roche ford fitch bosch bayer merck siemens porsche chrysler renault honda philips ferrari disney gallup forbes fox goldman power heineken bloomberg gucci ", name)
}

// isSaint reports whether a name of two words that begins with the word is that of a saint, and so of a church or what is called after it.
func isSaint(word string) bool {
	switch word {
	case "St", "St.", "Saint":
		return true
	}
	return false
}

// landform reports whether a name that ends with the word is that of a place.
func landform(word string) bool {
	switch word {
	case "River", "Valley", "Bay", "Island", "Islands", "Mountains", "Peninsula", "Desert", "Strait", "Sea", "Province", "Creek", "Lagoon", "Reef":
		return true
	}
	return false
}

// alliance reports whether a name that ends with the word is that of people who have joined.
func alliance(word string) bool {
	switch word {
	case "Front", "Forum", "Brigade", "Brigades", "Initiative", "Collective", "Ensemble", "Consortium", "Syndicate":
		return true
	}
	return false
}

// body reports whether a name that starts with the word is an organisation's, in one of the languages that put the noun first: Banco de Lund.
func body(word string) bool {
	switch word {
	case "Banco", "Banca", "Banque", "Grupo", "Groupe", "Gruppo", "Société", "Sociedad", "Compañía", "Compagnie", "Fundación", "Fundação", "Fondazione", "Fondation",
		"Universidad", "Universidade", "Université", "Università", "Instituto", "Institut", "Istituto", "Ministerio", "Partido", "Parti", "Partito", "Sindicato", "Syndicat",
		"Asociación", "Associação", "Associazione", "Editorial", "Teatro", "Théâtre", "Museo", "Musée", "Radio", "Télé":
		return true
	}
	return false
}

// airline reports whether a name of Air and the given word is an airline's: neither the Air Force nor Air Marshal Lund.
func airline(word string) bool {
	switch word {
	case "Force", "Marshal", "Commodore", "Chief", "Vice", "Base", "Raid", "Traffic", "Quality", "Corps":
		return false
	}
	return true
}

// nationalBody reports whether a word makes a nation's body of its name: Health Canada, Sport England.
func nationalBody(word string) bool {
	switch word {
	case "Health", "Statistics", "Sport", "Historic", "Transport", "Athletics", "Education", "Parks", "Cycling", "Swimming", "Rugby", "Cricket", "Tennis", "Rowing",
		"Elections", "Immigration", "Environment", "Fisheries", "Universities", "Farmers", "Policy", "Innovation", "Tourism", "Housing", "Network":
		return true
	}
	return false
}

// quarter reports whether token i tells one part of a country from another: North Karelia.
func (r *Resolver) quarter(i int32) bool {
	switch r.form(i) {
	case "North", "South", "East", "West":
		return true
	}
	return false
}

// plainLists returns the lists of token i's word as the tagger took it.
func (r *Resolver) plainLists(i int32) lexicon.Lists { return r.l.Entries[r.g.Words[i]].Lists }

// demonymPlural reports whether token i is the plural of a nationality: Kenyans.
func (r *Resolver) demonymPlural(i int32) bool {
	s := r.form(i)
	return len(s) > 3 && s[len(s)-1] == 's' && r.l.Entries[r.l.Find(s[:len(s)-1])].Lists&lexicon.Demonym != 0
}

func titleGender(l lexicon.Lists, g gender) gender {
	switch {
	case l&(lexicon.MaleTitle|lexicon.MaleNoun) != 0:
		return male
	case l&(lexicon.FemaleTitle|lexicon.FemaleNoun) != 0:
		return female
	}
	return g
}

// addMention adds a name with what stands around it.
func (r *Resolver) addMention(m mention) {
	t := r.t
	if t.Tokens[m.first].Quotation >= 0 {
		m.flags |= inQuote
	}
	end := int32(len(t.Tokens))
	if m.last < end {
		if r.g.Tags[m.last] == lexicon.POS {
			m.flags |= owner
		} else if r.verbFollows(m.last) {
			m.flags |= inSubject
		} else if m.outer > 1 && t.Tokens[m.last].Char == ',' && t.Tokens[m.outer-1].Char == ',' && r.verbFollows(m.last+1) && r.appositive(m.outer-2) {
			m.flags |= inSubject // The referee, Jonas Lund, left
		} else if k := r.ofAge(m.outer, t.Sentences[m.sentence].First); t.Tokens[m.last].Char == ',' && r.verbFollows(m.last+1) && k < m.outer {
			m.flags |= inSubject // The oldest of them, 88-year-old Jonas Lund, left
		}
	}
	first := t.Sentences[m.sentence].First
	if m.outer > first {
		before := m.outer - 1
		if r.g.Tags[before] == lexicon.DT {
			if before == first && m.flags&owner == 0 {
				m.flags |= inSubject
			}
			before = max(before-1, first)
		}
		if before-1 > first && t.Tokens[before].Char == ',' && r.appositive(before-1) {
			before-- // its spokeswoman, Ana Roth,
		} else if before-1 > first && t.Tokens[before].Char == ',' && !r.dialogue && lexicon.Trader(r.form(before-1)) && r.definite(before-2) && m.kind == Unknown && !r.isGiven(m.first) {
			m.kind, m.role = Organization, r.g.Words[before-1] // the operator, Lund Blue
		} else if before-1 > first && t.Tokens[before].Char == ',' && !r.dialogue && m.kind == Unknown && !r.isGiven(m.first) && r.closes(m.last) && r.orgAppositive(before-1) {
			m.kind, m.role = Organization, r.g.Words[before-1] // the company, Lund Blue,
		} else if k := r.complemented(before-1, first); before > first && t.Tokens[before].Char == ',' && k < before-1 && r.closes(m.last) {
			if r.appositive(k) {
				before = k // the mayor of Bergen, Ana Roth,
			} else if !r.dialogue && lexicon.Trader(r.form(k)) && r.definite(k-1) && m.kind == Unknown && !r.isGiven(m.first) {
				m.kind, m.role = Organization, r.g.Words[k] // the operator of the ferries, Lund Blue,
			}
		}
		switch tag := r.g.Tags[before]; {
		case r.ofOffice(before, m.last) && before > first+1:
			m.kind, m.role = Person, r.l.Entries[r.g.Words[before-2]].Noun // Superintendent of Police Ana Roth
		case tag == lexicon.IN || tag == lexicon.TO:
			if m.kind == Unknown && before > first && r.form(before) == "of" && settlement(r.form(before-1)) {
				m.kind = Place // the town of Bergen
			}
			m.flags |= object
			if placing(r.form(before)) {
				m.flags &^= inSubject // The symphony by Roth failed
			}
			switch r.form(before) {
			case "in", "In", "at", "At", "near", "into", "across", "throughout", "outside", "through":
				if r.form(before) == "at" && m.kind == Unknown && r.employs(before-1, first) && !lexicon.Nouns.Has(r.g.Tags[min(int(m.last), len(r.g.Tags)-1)]) {
					m.kind = Organization // an economist at Norra Delta
				} else if m.flags&owner == 0 { // in Bergen, and not in Bergen's view
					m.flags |= located
				}
			case "to", "from", "From", "via", "between", "for":
				if m.flags&owner == 0 && r.journey(before, first) {
					m.flags |= located // flights from Bergen
				}
			}
		case m.kind == Unknown && m.last-m.first == 1 && r.form(before) == "head" && before > first && lexicon.Nouns.Has(r.g.Tags[before-1]):
			m.kind = Person // village head Suparman
		case m.kind == Unknown && (r.form(before) == "daily" || r.form(before) == "weekly") && before > first && r.g.Tags[before-1] == lexicon.DT:
			m.kind = Organization // the daily Lund Post
		case lexicon.Nouns.Has(tag) && m.role == 0:
			// The noun before the name describes it: the economist Ana Roth, the mining group Velour.
			if l := r.lists(before); (l&lexicon.RoleNoun == 0 && l&lexicon.OrgNoun != 0 || m.last-m.first == 1 && r.makes(before, first)) && (m.kind == Unknown || m.kind == Organization || m.kind == Place && landform(r.form(m.last-1))) && before == m.first-1 && !r.isGiven(m.first) {
				m.kind, m.role = Organization, r.g.Words[before] // the airline Kestrel, the airline
			} else if l&lexicon.RoleNoun != 0 && titleGender(l, unsexed)+r.givenGender(m.first) != male+female { // not: to her husband Ana seemed
				m.role = r.l.Entries[r.g.Words[before]].Noun
				if m.role == 0 {
					m.role = r.g.Words[before]
				}
				m.gender = titleGender(l, m.gender)
				if m.kind == Unknown && (m.last-m.first == 1 && business(r.form(before)) || !r.dialogue && r.form(before) != "farmer" && mayBeFirm(strings.TrimSuffix(r.form(before), "s")) && r.firm(Range{m.first, m.last})) {
					m.kind = Organization // the operator, Saarelektro
				} else if m.kind == Unknown || m.kind == Place && m.last-m.first == 2 && r.exactLists(m.first) == 0 {
					m.kind = Person // the governor, Jairo Montenegro
				}
			}
		}
	} else if m.flags&owner == 0 {
		m.flags |= inSubject
	}
	if m.last+2 < end && m.flags&nominal == 0 {
		if d := r.described(m.last, t.Sentences[m.sentence].Last); d != 0 && m.kind == Place {
			// along the Lund River, the minister, Ana Roth, said
		} else if m.role == 0 {
			m.role = d
		} else if m.kind == Person {
			m.apposed = r.inFull(d)
		}
	}
	m.role = r.inFull(m.role)
	if m.apposed == 0 && m.first > 0 && m.flags&titled != 0 {
		m.apposed = r.orders(m.first - 1)
	}
	if m.role != 0 && m.kind == Document && r.l.Entries[m.role].Lists&(lexicon.OrgNoun|lexicon.DocNoun) == lexicon.OrgNoun {
		m.kind = Organization // Marine Ledger, a tracking service
	}
	if m.role != 0 && m.kind == Unknown {
		l := r.l.Entries[m.role].Lists
		switch {
		case !r.dialogue && m.last-m.first == 1 && lexicon.Trader(r.l.Entries[m.role].Form) && !r.isGiven(m.first):
			m.kind = Organization // Saarelektro, the state operator
		case l&lexicon.RoleNoun != 0:
			m.kind = Person
		case l&lexicon.OrgNoun != 0:
			m.kind = Organization
		case l&lexicon.DocNoun != 0:
			m.kind = Document
		}
	}
	if m.kind == Unknown && m.last+3 < end && t.Tokens[m.last].Char == ',' {
		if t.Tokens[m.last+1].Kind == token.Number && t.Tokens[m.last+2].Char == ',' || r.form(m.last+1) == "who" && m.flags&located == 0 {
			m.kind = Person // Tom Reid, 34, ; Tom Reid, who
		} else if r.form(m.last+1) == "which" {
			m.kind = Organization // Kestrel Mining, which
		}
	}
	if m.kind == Unknown && m.last+1 < end && r.heads(m.last) {
		m.kind = Organization // Norbank chief executive Ana Roth
	}
	r.mentions = append(r.mentions, m)
}

// settlement reports whether a noun says what place a name after of is that of.
func settlement(noun string) bool {
	switch noun {
	case "town", "city", "village", "province", "district", "island", "port", "region", "suburb", "hamlet", "municipality", "capital":
		return true
	}
	return false
}

// journey reports whether one of the few words before the preposition at token i, in the sentence that starts at token first, is a journey or
// what makes one.
func (r *Resolver) journey(i, first int32) bool {
	for k := i - 1; k >= max(first, i-maxJourney) && r.t.Tokens[k].Kind == token.Word; k-- {
		switch r.form(k) {
		case "flight", "flights", "train", "trains", "bus", "buses", "ferry", "ferries", "road", "roads", "route", "routes", "journey", "trip", "voyage", "trek",
			"flew", "fly", "flies", "flying", "flown", "travelled", "traveled", "travel", "travelling", "traveling", "sailed", "sail", "sails", "sailing", "drove", "drive",
			"driving", "walked", "marched", "cycled", "commuted", "left", "departed", "bound":
			return true
		}
	}
	return false
}

// maxJourney is how many words before its preposition tell a journey.
const maxJourney = 5

// dateline reports whether the tokens [i, j), which are printed in capitals, open a paragraph and a dash follows soon, as after the place that a
// report comes from: BERGEN, 4 June -.
func (r *Resolver) dateline(i, j int32) bool {
	s := &r.t.Sentences[r.t.Tokens[i].Sentence]
	if i != s.First || r.t.Paragraphs[s.Paragraph].First != r.t.Tokens[i].Sentence {
		return false
	}
	for k := i; k < j; k++ {
		if r.t.Tokens[k].Flags&token.Upper == 0 {
			return false
		}
	}
	for k := j; k < min(s.Last, j+maxDateline); k++ {
		switch t := &r.t.Tokens[k]; {
		case t.Kind == token.Punct && t.Char == '-':
			return true
		case (lexicon.Verbs | lexicon.FiniteVerbs).Has(r.g.Tags[k]):
			return false // KUSO said on Monday - at last - that
		}
	}
	return false
}

// maxDateline is how many words may say the day and the agency after the place.
const maxDateline = 8

// orders returns the noun for those who bear the title at token i, where that is another word, or 0: Father Lund is a priest.
func (r *Resolver) orders(i int32) lexicon.Word {
	switch strings.TrimSuffix(r.form(i), ".") {
	case "Father", "Fr", "Monsignor", "Msgr":
		return r.l.Find("priest")
	case "Rev", "Reverend", "Canon":
		return r.l.Find("vicar")
	}
	return 0
}

// ofAge returns the comma before the age that stands before token i, or i: The oldest of them |, 88-year-old Jonas Lund.
func (r *Resolver) ofAge(i, first int32) int32 {
	if i < first+3 || r.years(i-1) == "" || r.t.Tokens[i-2].Char != ',' {
		return i
	}
	return i - 2
}

// placing reports whether a word is a preposition and never begins a clause.
func placing(word string) bool {
	return lexicon.Among(" by with from for at in on about against between under over near into among to ", word)
}

// orgAppositive reports whether the noun at token i is one organisation's, in a description that a name may follow after a comma: the company, their
// trade body.
func (r *Resolver) orgAppositive(i int32) bool {
	if l := r.lists(i); r.g.Tags[i] != lexicon.NN || l&lexicon.OrgNoun == 0 && r.form(i) != "body" || l&lexicon.RoleNoun != 0 {
		return false
	}
	for k := i - 1; k >= 0 && k > i-maxModifiers; k-- {
		switch tag := r.g.Tags[k]; {
		case tag == lexicon.PRPS || tag == lexicon.POS || tag == lexicon.DT && r.definite(k):
			return k == 0 || tag == lexicon.POS || r.g.Tags[k-1] != lexicon.IN && r.g.Tags[k-1] != lexicon.TO // a nurse at the hospital, Ana Roth
		case !lexicon.Adjectives.Has(tag) && !lexicon.Nouns.Has(tag):
			return false
		}
	}
	return false
}

// complemented returns the noun that the token i, the last of a phrase with of, is the complement's end of, or i: the operator of the ferries. The
// sentence starts at token first.
func (r *Resolver) complemented(i, first int32) int32 {
	for k := i; k > first && k > i-maxModifiers; k-- {
		switch tag := r.g.Tags[k]; {
		case r.form(k) == "of" && k < i && lexicon.Nouns.Has(r.g.Tags[k-1]):
			return k - 1
		case !lexicon.Nouns.Has(tag) && !lexicon.Adjectives.Has(tag) && tag != lexicon.DT && tag != lexicon.POS:
			return i
		}
	}
	return i
}

// closes reports whether a mark at token i ends an apposition.
func (r *Resolver) closes(i int32) bool {
	if int(i) >= len(r.t.Tokens) {
		return true
	}
	switch r.t.Tokens[i].Char {
	case ',', '.', ';':
		return true
	}
	return false
}

// appositive reports whether the noun at token i describes one person and a name may follow it after a comma: the chief
// engineer, its spokeswoman.
func (r *Resolver) appositive(i int32) bool {
	if r.g.Tags[i] != lexicon.NN || r.lists(i)&lexicon.RoleNoun == 0 {
		return false
	}
	for k := i - 1; k >= 0 && k > i-maxModifiers; k-- {
		switch tag := r.g.Tags[k]; {
		case tag == lexicon.PRPS || tag == lexicon.POS || tag == lexicon.DT && (r.definite(k) || !r.dialogue && k == r.t.Sentences[r.t.Tokens[i].Sentence].First):
			return true
		case !lexicon.Adjectives.Has(tag) && !lexicon.Nouns.Has(tag):
			return false
		}
	}
	return false
}

// oneOf reports whether the description that ends with token i has an article that is not definite: a survivor.
func (r *Resolver) oneOf(i int32) bool {
	for k := i - 1; k >= 0 && k > i-maxModifiers; k-- {
		if tag := r.g.Tags[k]; tag == lexicon.DT {
			return !r.definite(k)
		} else if !lexicon.Adjectives.Has(tag) && !lexicon.Nouns.Has(tag) {
			return false
		}
	}
	return false
}

// surnamed reports whether the word at token i, which says what somebody is, is the last name of somebody who was named before: Ana Baker,
// and then: Baker said. With an article before it, it says what somebody is after all.
func (r *Resolver) surnamed(i int32) bool {
	if i > 0 && (r.g.Tags[i-1] == lexicon.DT || r.g.Tags[i-1] == lexicon.PRPS) {
		return false
	}
	for k := len(r.mentions) - 1; k >= 0 && k >= len(r.mentions)-maxMentions; k-- {
		m := &r.mentions[k]
		if m.flags&(nominal|headline) == 0 && m.kind != Organization && m.kind != Place && r.ids[m.last-1] == r.ids[i] && (m.last > m.first+1 || m.flags&titled != 0 || r.bare(m)) {
			return true
		}
	}
	return false
}

// bare reports whether a mention is one word that says what somebody is, and was read as a name.
func (r *Resolver) bare(m *mention) bool {
	return m.last == m.first+1 && r.lists(m.first)&(lexicon.Title|lexicon.RoleNoun) != 0
}

// verbFollows reports whether a finite verb stands at token i, with an adverb before it at most.
func (r *Resolver) verbFollows(i int32) bool {
	if int(i) >= len(r.g.Tags) {
		return false
	}
	if lexicon.Adverbs.Has(r.g.Tags[i]) && int(i)+1 < len(r.g.Tags) {
		i++
	}
	return lexicon.FiniteVerbs.Has(r.g.Tags[i])
}

// maxDescription is how many tokens after a name its description is looked for in: ", the former deputy head of ...".
const maxDescription = 8

// described returns the noun that an apposition or a copula after token i describes the name before it with, or 0:
// ", an economist at", "is a carmaker".
func (r *Resolver) described(i, last int32) lexicon.Word {
	t := r.t
	j := i
	if t.Tokens[i].Char == '(' { // a party, an acronym
		for j < last && j < i+5 && t.Tokens[j].Char != ')' {
			j++
		}
		j++
	}
	if j+1 >= last {
		return 0
	}
	comma := t.Tokens[j].Char == ','
	switch {
	case comma:
		j++
	case r.isBe(j):
		if tag := r.g.Tags[j+1]; tag != lexicon.DT {
			return 0
		}
		j++
	default:
		return 0
	}
	if comma && t.Tokens[j].Kind == token.Number && j+2 < last && t.Tokens[j+1].Char == ',' {
		j += 2
	}
	for end := min(last, j+maxDescription); j < end; j++ {
		tag := r.g.Tags[j]
		switch {
		case tag == lexicon.DT || tag == lexicon.PRPS || lexicon.Adjectives.Has(tag) || tag == lexicon.VBN || tag == lexicon.POS || tag == lexicon.CD || lexicon.ProperNouns.Has(tag):
			if comma && tag == lexicon.NNP && r.lists(j)&lexicon.RoleNoun == 0 && t.Tokens[j-1].Char == ',' {
				return 0 // a list of names, a place
			}
			if j+1 < end && r.g.Tags[j+1] == lexicon.POS {
				continue // the Admiral's wife
			}
			if l := r.lists(j); lexicon.ProperNouns.Has(tag) && l&lexicon.RoleNoun != 0 {
				return r.lowerWord(j)
			}
			continue
		case lexicon.Nouns.Has(tag):
			if j+1 < end && (lexicon.Nouns.Has(r.g.Tags[j+1]) || r.g.Tags[j+1] == lexicon.POS) {
				continue
			}
			if l := r.lists(j); l&(lexicon.RoleNoun|lexicon.OrgNoun|lexicon.DocNoun) != 0 {
				if comma && j+1 < last && r.verbFollows(j+1) {
					return 0 // Meanwhile, the agency says
				}
				w := r.g.Words[j]
				if l&lexicon.OrgNoun != 0 && r.l.Entries[w].Lists&lexicon.OrgNoun == 0 {
					return r.l.Find("company") // a ferry operator
				}
				return cmp.Or(r.l.Entries[w].Noun, w)
			}
			return 0
		default:
			return 0
		}
	}
	return 0
}

func (r *Resolver) isBe(i int32) bool {
	switch r.form(i) {
	case "is", "was":
		return true
	}
	return false
}

// describing are the lists of the nouns that describe somebody who may speak.
const describing = lexicon.RoleNoun | lexicon.GroupNoun | lexicon.OrgNoun | lexicon.DocNoun

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

// namedAfter reports whether a name follows the noun at token i after a comma: its captain, Ana Roth; the mayor of Bergen, Ana Roth, said.
// Of an article that is not definite, the name must be all of the apposition: a survivor, Ana Roth, said.
func (r *Resolver) namedAfter(i, last int32) bool {
	k := i + 1
	if k+2 < last && r.form(k) == "of" {
		for k++; k < last && k < i+maxModifiers && (lexicon.Nouns | lexicon.Adjectives | 1<<lexicon.DT | 1<<lexicon.POS).Has(r.g.Tags[k]); k++ {
		}
	}
	if k+2 >= last || r.t.Tokens[k].Char != ',' || !r.appositive(i) && (r.dialogue || (!lexicon.Trader(r.form(i)) || !r.definite(i-1)) && !r.orgAppositive(i)) {
		return false
	}
	n := k + 1
	if r.g.Tags[n] == lexicon.DT && r.orgAppositive(i) {
		n++
	}
	if t := &r.t.Tokens[n]; t.Kind != token.Word || t.Flags&token.Capital == 0 || r.lists(n)&(lexicon.Day|lexicon.Month|lexicon.PlaceName) != 0 {
		return false
	}
	if k == i+1 && r.appositive(i) && !r.oneOf(i) {
		return true
	}
	for n < last && n < k+maxModifiers && r.t.Tokens[n].Flags&token.Capital != 0 {
		n++
	}
	return r.closes(n)
}

// apposedPronoun reports whether the description that ends with token i, and perhaps with whose it is, says who the pronoun after a comma
// is: The daughter of a salt farmer, she left school at eleven. It is nobody else.
func (r *Resolver) apposedPronoun(i int32) bool {
	last := r.t.Sentences[r.t.Tokens[i].Sentence].Last
	for k := i + 1; k+1 < last && k < i+maxDescription; k++ {
		if r.t.Tokens[k].Char == ',' {
			p := r.pronoun(k + 1)
			return (p == he || p == she) && r.g.Tags[k+1] == lexicon.PRP
		}
		if lexicon.Verbs.Has(r.g.Tags[k]) {
			return false
		}
	}
	return false
}

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

// nounKind tells the kind of what a noun of the given lists describes.
func nounKind(l lexicon.Lists) Kind {
	switch {
	case l&lexicon.GroupNoun != 0:
		return Group
	case l&lexicon.DocNoun != 0 && l&lexicon.OrgNoun != 0 && l&lexicon.RoleNoun == 0:
		return Document // the post, the paper
	case l&lexicon.RoleNoun != 0:
		return Person
	case l&lexicon.OrgNoun != 0:
		return Organization
	case l&lexicon.DocNoun != 0:
		return Document
	case l&lexicon.PlaceName != 0:
		return Place
	}
	return Unknown
}

// form returns the text of token i.
func (r *Resolver) form(i int32) string {
	k := &r.t.Tokens[i]
	return r.t.Source[k.Start:k.End]
}

// eminent are words before figures who are people, and no numbers.
const eminent = " senior leading public prominent key top opposition party military religious political cultural "

// lists returns the lists that token i's word stands in, with a capital or without.
func (r *Resolver) lists(i int32) lexicon.Lists {
	l := r.l.Entries[r.g.Words[i]].Lists | r.exactLists(i)
	if i > 0 && l&lexicon.DocNoun != 0 && r.form(i) == "figures" && lexicon.Among(eminent, r.form(i-1)) {
		return lexicon.RoleNoun
	}
	if !r.dialogue && l&^lexicon.Title == 0 && r.t.Tokens[i].Flags&token.Capital != 0 && (honorific(r.form(i)) || r.ranked(i)) {
		return lexicon.Title
	}
	if l&^lexicon.RoleNoun == 0 && lexicon.Maker(r.form(i)) {
		return lexicon.OrgNoun // the chipmaker
	}
	if l&(lexicon.RoleNoun|lexicon.OrgNoun) != 0 && i > 0 && (lexicon.Nouns.Has(r.g.Tags[i-1]) || lexicon.Adjectives.Has(r.g.Tags[i-1])) {
		if c := lexicon.Compound(r.form(i-1), r.form(i)); c != 0 {
			return l&^(lexicon.RoleNoun|lexicon.OrgNoun) | c
		}
	}
	if !r.dialogue && lexicon.Trader(r.form(i)) && (i == 0 || !lexicon.Nouns.Has(r.g.Tags[i-1]) && !lexicon.Adjectives.Has(r.g.Tags[i-1])) {
		return l&^lexicon.RoleNoun | lexicon.OrgNoun // the operator
	}
	if l == 0 && r.g.Words[i] == 0 && r.g.Tags[i] == lexicon.NN && lexicon.Doer(r.form(i)) {
		return lexicon.RoleNoun // the falconer
	}
	return l
}

// honorific reports whether a word is a title that the lists, which decisions about claims are learned with, have not.
func honorific(word string) bool {
	switch word {
	case "PC", "WPC", "Archdeacon", "Taoiseach", "Tánaiste", "Swami", "Sadhu", "Ustad", "Maestro", "Pandit", "Datuk", "Mawlawi", "Maulvi", "Shri", "Smt",
		"Haji", "Sayyid", "Sheikha", "Begum", "Oba", "Alhaji", "Alhaja", "Hajia", "Mwalimu", "Mzee", "Otunba", "Kaumātua", "Mullah", "Maulana", "Monsignor",
		"Msgr", "Msgr.", "Canon", "Cllr", "Cllr.", "Ald", "Ald.", "Insp", "Insp.", "Supt", "Supt.", "Det", "Det.", "Cpl", "Cpl.", "Const", "Const.", "Brig", "Brig.",
		"Tehsildar", "Sarpanch", "Engr", "Engr.", "Adv", "Adv.", "Coun.", "Atty.", "Hon", "Hon.", "Doña", "Dona", "Maître", "Realtor", "Garda", "Kagawad":
		return true
	}
	return false
}

// ranked reports whether token i is a rank or an office in two to four capitals before a name of two words or more: SP Ana Roth. Where the lists have not the
// name, a noun for somebody stands before it: their spokesman, DSP Ana Roth.
func (r *Resolver) ranked(i int32) bool {
	k := &r.t.Tokens[i]
	if n := k.End - k.Start; k.Flags&token.Upper == 0 || n < 2 || n > maxRank || int(i)+2 >= len(r.t.Tokens) || r.exactLists(i)&^lexicon.Title != 0 {
		return false
	}
	for n := i + 1; n <= i+2; n++ {
		if t := &r.t.Tokens[n]; t.Sentence != k.Sentence || t.Kind != token.Word || t.Flags&token.Capital == 0 || t.Flags&token.Upper != 0 && t.Flags&token.Initial == 0 || r.exactLists(n)&(lexicon.OrgNoun|lexicon.RoleNoun|lexicon.GroupNoun|lexicon.DocNoun|lexicon.PlaceName|lexicon.Title) != 0 {
			return false
		}
	}
	if r.isGiven(i+1) && k.End-k.Start > 2 { // but JP Morgan Chase
		return true
	}
	b := i - 1
	if b > 0 && r.t.Tokens[b].Char == ',' {
		b--
	}
	return b >= 0 && r.t.Tokens[b].Sentence == k.Sentence && r.l.Entries[r.g.Words[b]].Lists&lexicon.RoleNoun != 0
}

// maxRank is how many bytes a rank in capitals has at most.
const maxRank = 4

// exactLists is lists for the form as printed: Rose is a given name at a sentence's start too.
func (r *Resolver) exactLists(i int32) lexicon.Lists {
	k := &r.t.Tokens[i]
	l := r.l.Entries[r.g.Words[i]].Lists
	if k.Flags&token.Upper != 0 && (k.End-k.Start > 3 || k.End-k.Start == 3 && r.t.Source[k.End-1] == '.') {
		return l | r.l.Entries[r.titleWord(i)].Lists
	}
	if k.Flags&token.Capital != 0 && (k.Flags&token.Initial != 0 || r.small(i)) {
		l = r.l.Entries[r.l.Find(r.form(i))].Lists | l&^(lexicon.Male|lexicon.Female)
	}
	return l
}

// seat reports whether two words name a place that stands for who sits there.
func seat(first, second string) bool {
	switch first {
	case "Scotland":
		return second == "Yard"
	case "Downing", "Wall", "Fleet", "Bay":
		return second == "Street"
	case "Capitol":
		return second == "Hill"
	case "No", "No.", "Number":
		return second == "10"
	}
	return false
}

// documentToo reports whether a family name is a noun for a document as well: Ana Page.
func documentToo(name string) bool {
	switch name {
	case "Page", "Law", "Story", "Bill", "Speech", "Text", "Rule", "Chart", "Record":
		return true
	}
	return false
}

// isGiven reports whether token i is a given name.
func (r *Resolver) isGiven(i int32) bool { return r.exactLists(i)&(lexicon.Male|lexicon.Female) != 0 }

// lowerWord returns the word of token i in small letters, or 0.
func (r *Resolver) lowerWord(i int32) lexicon.Word {
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
func (r *Resolver) titleWord(i int32) lexicon.Word {
	var b [lexicon.MaxForm]byte
	n := copy(b[:], r.form(i))
	if n > 0 && 'a' <= b[0] && b[0] <= 'z' {
		b[0] -= 'a' - 'A'
	}
	for k := 1; k < n; k++ {
		if 'A' <= b[k] && b[k] <= 'Z' {
			b[k] += 'a' - 'A'
		}
	}
	return r.l.FindBytes(b[:n])
}
