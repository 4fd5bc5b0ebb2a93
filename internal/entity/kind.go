package entity

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// kind returns an entity's kind; of names that nothing tells, those of two or three uncommon words are people's.
func (r *Resolver) kind(x *entity) Kind {
	if x.kind != Unknown || x.nominal {
		return x.kind
	}
	if x.said > 0 && (r.dialogue || x.words == 1) || x.gender != unsexed {
		return Person
	}
	if x.located*placeShare >= x.count && x.located > 0 && x.gender == unsexed {
		return Place
	}
	if x.words >= 2 && r.wares(x.name) {
		return Organization
	}
	if l := r.exactLists(x.name.First); x.words == 2 && l&lexicon.PlaceName != 0 && l&givenName == 0 && r.common(x.name.Last-1) {
		return Organization // Lund Pirates
	}
	if x.words >= 2 && x.words <= 3 && !r.common(x.name.First) || x.words == 1 && lexicon.Surname(r.form(x.name.First)) {
		return Person
	}
	if last := x.name.Last - 1; x.words == 2 && x.name.Last-x.name.First == 2 && !r.common(last) && (r.lists(last)|r.lists(x.name.First))&lexicon.OrgNoun == 0 && r.lists(last)&lexicon.PlaceName == 0 {
		return Person // Storm Okoro
	}
	if x.words >= 2 {
		return Organization
	}
	return Unknown
}

// placeShare is the share of the mentions of an unknown name, one in so many, that must stand after in, at or the like for
// it to be a place's.
const placeShare = 3

// wares reports whether a name ends with what a company makes or sells, and starts with no given name: Brookfell Pumps.
func (r *Resolver) wares(name Range) bool {
	last := name.Last - 1
	if last <= name.First || r.isGiven(name.First) || r.t.Tokens[last].Flags&token.Capital == 0 || !strings.HasSuffix(r.form(last), "s") {
		return false
	}
	small := &r.l.Entries[r.lowerWord(last)]
	return small.Noun != 0 && small.Tags[0] == lexicon.NNS && !lexicon.PluralSurname(r.form(last))
}

// firm reports whether the name of an owner, a contractor or the like is a company's: its words are no given name and a surname, but one that says where,
// or what is made: Baltic Tramways, Aegean Hulls.
func (r *Resolver) firm(name Range) bool {
	last := name.Last - 1
	if last <= name.First || r.isGiven(name.First) || r.t.Tokens[last].Flags&token.Capital == 0 {
		return false
	}
	return r.wares(name) || r.common(last) && r.exactLists(last)&givenName == 0 || r.lists(name.First)&lexicon.PlaceName != 0 || lexicon.Adjectives.Has(r.g.Tags[name.First])
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
	case first&lexicon.OrgName != 0 && j-i == 1, j-i > 1 && r.exactLists(j-1)&lexicon.OrgName != 0 && first&givenName == 0:
		return Organization
	case r.dateline(i, j):
		return Place
	case !r.dialogue && j-i == 2 && isSaint(r.form(i)):
		return Place // St Osyth's
	case j-i > 1 && landform(r.form(j-1)) && first&givenName == 0:
		return Place
	case j-i > 1 && alliance(r.form(j-1)) && first&givenName == 0:
		return Organization
	case j-i == 1 && first&lexicon.PlaceName != 0, j-i == 2 && r.form(i) == "United" && r.form(i+1) != "Nations":
		return Place
	case j-i == 2 && last&lexicon.PlaceName != 0 && nationalBody(r.form(i)):
		return Organization
	case j-i > 1 && j-i <= 3 && last&lexicon.PlaceName != 0 && first&givenName == 0,
		j-i == 2 && r.quarter(i) && last&^(givenName|lexicon.Particle) == 0 && r.g.Tags[i+1] == lexicon.NNP:
		return Place
	case j-i >= 2 && first&givenName != 0 && last&(lexicon.OrgNoun|lexicon.GroupNoun|lexicon.DocNoun) == 0,
		j-i == 2 && first&(lexicon.PlaceName|lexicon.Month|lexicon.OrgNoun) == 0 && documentToo(r.form(j-1)) && (first&givenName != 0 || !r.common(i) && k.Flags&token.Upper == 0):
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
	case j-i == 1 && first&givenName != 0:
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

// demonymPlural reports whether token i is the plural of a nationality: Kenyans.
func (r *Resolver) demonymPlural(i int32) bool {
	s := r.form(i)
	return len(s) > 3 && s[len(s)-1] == 's' && r.l.Entries[r.l.Find(s[:len(s)-1])].Lists&lexicon.Demonym != 0
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

// itsOwn makes organisations of names of which nothing else says what they are, or no more than that they farm or own something, where it acts or its
// follows them, with no other name between, in the sentence whose subject they are: Northlink insists its offer is fair; Gannet Life said it had deleted
// the files.
func (r *Resolver) itsOwn() {
	for k := range r.mentions {
		m := &r.mentions[k]
		if m.entity == none || m.flags&(inSubject|nominal|inQuote|headline) != inSubject {
			continue
		}
		x := &r.entities[m.entity]
		if x.gender != unsexed || x.votes != 0 || x.said > 0 || x.title != none || x.kind != Unknown && x.kind != Document && (x.kind != Person || x.roles[0] == 0 || !mayBeFirm(r.l.Entries[x.roles[0]].Form)) {
			continue
		}
		switch r.kind(x) {
		case Unknown, Document: // the Open Ledger said it had met them
		case Person:
			if x.words == 1 || x.words != x.name.Last-x.name.First || r.isGiven(x.name.First) {
				continue
			}
		default:
			continue
		}
		end := r.t.Sentences[m.sentence].Last
		if k+1 < len(r.mentions) {
			end = min(end, r.mentions[k+1].first)
		}
		if k > 0 && r.mentions[k-1].sentence == m.sentence && r.mentions[k-1].flags&nominal == 0 {
			continue
		}
		for i := m.last; i < min(end, m.last+maxDescription); i++ {
			if r.g.Tags[i] == lexicon.PRPS && r.form(i) == "its" && x.kind != Document || r.form(i) == "it" && i+2 < end && r.active(i+1) {
				x.kind = Organization
				break
			}
		}
	}
}

// unattested reports whether neither a given name, a title nor a pronoun says that a name is somebody's.
func (r *Resolver) unattested(x *entity) bool {
	return x.gender == unsexed && x.votes == 0 && x.title == none && !r.isGiven(x.name.First)
}

// outlets makes organisations of names of several words, or with an article, of which nothing says what they are but that they reported: El Faro del Sur.
func (r *Resolver) outlets() {
	for i := range r.claims {
		c := &r.claims[i]
		if c.Source.Empty() || c.Cue.Last-c.Cue.First != 1 || r.form(c.Cue.First) != "reported" && r.form(c.Cue.First) != "reports" {
			continue
		}
		k := r.at(c.Source.Last - 1)
		if k < 0 || r.mentions[k].entity == none {
			continue
		}
		if x := &r.entities[r.mentions[k].entity]; r.unattested(x) && x.kind == Unknown && x.roles[0] == 0 && !x.nominal && (x.words >= 2 || foreignArticle(r.form(x.name.First))) {
			x.kind = Organization
		}
	}
}

// active reports whether a verb of which it is the subject begins at token i, and it is one who does it: it had agreed, it would not pay.
func (r *Resolver) active(i int32) bool {
	be := r.form(i) == "is" || r.form(i) == "was"
	switch r.form(i) {
	case "had", "has", "will", "would", "is", "was", "could", "can", "might", "may", "must":
	default:
		return false
	}
	n := int32(len(r.t.Tokens))
	for i++; i < n && (r.g.Tags[i] == lexicon.RB || r.form(i) == "be"); i++ {
	}
	if i >= n {
		return false
	}
	switch r.g.Tags[i] {
	case lexicon.VB, lexicon.VBN, lexicon.VBG:
		return be == (r.g.Tags[i] == lexicon.VBG) && !lexicon.Among(" be been being take taken taking cost costing rain rained raining happen happened happening make made making become become get got gone go come coming help helped need needed seem seemed work worked ", r.form(i))
	}
	return false
}
