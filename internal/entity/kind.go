package entity

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// kind returns an entity's kind; of names that nothing tells, those of two or three uncommon words are people's.
func (r *Resolver) kind(x *entity) Kind {
	first, last := x.name.First, x.name.Last-1
	switch {
	case x.kind != Unknown || x.nominal:
		return x.kind
	case x.gender != unsexed, x.said > 0 && (r.dialogue || x.words == 1):
		return Person
	case x.located > 0 && x.located*placeShare >= x.count:
		return Place
	case x.words == 1 && lexicon.Surname(r.form(first)):
		return Person
	case x.words < 2:
		return Unknown
	case r.wares(x.name):
		return Organization
	}
	if l := r.exactLists(first); x.words == 2 && l&lexicon.PlaceName != 0 && l&givenName == 0 && r.common(last) {
		return Organization // Lund Pirates
	}
	if x.words <= 3 && !r.common(first) {
		return Person
	}
	if x.words == 2 && last == first+1 && !r.common(last) && r.lists(last)&(lexicon.OrgNoun|lexicon.PlaceName) == 0 &&
		r.lists(first)&lexicon.OrgNoun == 0 {
		return Person // Storm Okoro
	}
	return Organization
}

// placeShare is the share of the mentions of an unknown name, one in so many, that must stand after in, at or the like for
// it to be a place's.
const placeShare = 3

// wares reports whether a name ends with what a company makes or sells, and starts with no given name: Brookfell Pumps.
func (r *Resolver) wares(name Range) bool {
	last := name.Last - 1
	if last <= name.First || r.isGiven(name.First) || !r.hasCapital(last) || !strings.HasSuffix(r.form(last), "s") {
		return false
	}
	small := &r.l.Entries[r.lowerWord(last)]
	return small.Noun != 0 && small.Tags[0] == lexicon.NNS && !lexicon.PluralSurname(r.form(last))
}

// firm reports whether the name of an owner, a contractor or the like is a company's: its words are no given name and a surname, but one
// that says where, or what is made: Baltic Tramways, Aegean Hulls.
func (r *Resolver) firm(name Range) bool {
	last := name.Last - 1
	if last <= name.First || r.isGiven(name.First) || !r.hasCapital(last) {
		return false
	}
	return r.wares(name) || r.common(last) && r.exactLists(last)&givenName == 0 ||
		r.lists(name.First)&lexicon.PlaceName != 0 || lexicon.Adjectives.Has(r.tag(name.First))
}

// guess tells the kind of the name [i, j) from its words.
func (r *Resolver) guess(i, j int32) Kind {
	k := Unknown
	if j-i == 1 {
		k = r.guessWord(i)
	} else {
		k = r.guessWords(i, j)
	}
	if k == Unknown && isSite(r.form(j-1)) {
		return Organization
	}
	return k
}

// guessWord tells the kind of the name of one word at token i.
func (r *Resolver) guessWord(i int32) Kind {
	l, tag := r.exactLists(i), r.tag(i)
	switch {
	case i > 1 && r.gives(i-1) && r.lists(i-2)&(lexicon.RoleNoun|lexicon.Title) != 0:
		return Person // a corporal named Ford
	case l&lexicon.OrgName != 0, !r.dialogue && r.seatOfPower(i):
		return Organization
	case l&lexicon.PlaceName != 0 || r.dateline(i, i+1):
		return Place
	case (tag == lexicon.NNPS || tag == lexicon.NNS) && r.lists(i)&(lexicon.GroupNoun|lexicon.OrgNoun) == lexicon.GroupNoun:
		return Group
	case tag == lexicon.NNPS && r.demonymPlural(i):
		return Group // Kenyans
	case l&givenName != 0:
		return Person
	case r.isUpper(i):
		return Organization
	}
	return Unknown
}

// guessWords tells the kind of the name [i, j) of several words by the first and the last of them, or else by what is between.
func (r *Resolver) guessWords(i, j int32) Kind {
	opening, closing := r.form(i), r.form(j-1)
	first, last := r.exactLists(i), r.lists(j-1)
	given := first&givenName != 0
	two := j-i == 2
	switch {
	case two && seat(opening, closing), opening == "Air" && airline(r.form(i+1)), body(opening), !r.dialogue && venue(opening):
		return Organization // Scotland Yard, Air Lund, Banco de Lund, Opera Lund
	case r.appeals(i, j):
		return Organization // Save the Children
	case two && !given && lexicon.Among(" brothers bros bros. ", closing) && (i == 0 || r.tag(i-1) != lexicon.DT):
		return Organization // Lund Brothers, but: the Lund brothers
	case two && maker(closing) && first == 0 && !r.common(i):
		return Unknown // Imelda Roche
	case !given && r.exactLists(j-1)&lexicon.OrgName != 0:
		return Organization
	case r.dateline(i, j):
		return Place
	case !r.dialogue && two && (isSaint(opening) || lexicon.Among(" lake mount cape loch lough ", opening)):
		return Place // St Osyth's, Lake Lund
	case !given && landform(closing):
		return Place // Lund Valley
	case !given && alliance(closing), !r.dialogue && two && !given && (ofMakers(closing) && first == 0 || sportsClub(opening)):
		return Organization // United Front
	case two && opening == "United":
		if closing == "Nations" {
			return Organization
		}
		return Place
	case !given && last&lexicon.PlaceName != 0 && r.branch(i, j):
		return Organization // Health Canada, Amnesty International Kenya
	case !given && j-i <= 3 && last&lexicon.PlaceName != 0,
		two && r.quarter(i) && last&^(givenName|lexicon.Particle) == 0 && r.tag(j-1) == lexicon.NNP:
		return Place // New Norland, North Karelia
	case given && last&(lexicon.OrgNoun|lexicon.GroupNoun|lexicon.DocNoun) == 0,
		two && documentToo(closing) && first&(lexicon.PlaceName|lexicon.Month|lexicon.OrgNoun) == 0 &&
			(given || !r.common(i) && !r.isUpper(i)):
		return Person // Ana Roth, Ana Page
	case last&(lexicon.DocNoun|lexicon.OrgNoun) == lexicon.DocNoun:
		return Document // the Lund Report
	case j-i > 2 && r.char(j-2) == '&':
		return Organization // Velora & Sons
	case last&(lexicon.GroupNoun|lexicon.OrgNoun) == lexicon.GroupNoun && !(two && r.surnameToo(j-1) && !r.common(i)):
		return Group // Lund Police
	}
	return r.guessInside(i, j)
}

// guessInside tells the kind of the name [i, j) by an ampersand, an initial or a particle in it.
func (r *Resolver) guessInside(i, j int32) Kind {
	for k := i + 1; k < j; k++ {
		switch {
		case r.char(k) == '&':
			return Organization
		case r.isInitial(k):
			return Person // Nils K. Berg
		case r.plainLists(k)&lexicon.Particle != 0 && !r.hasCapital(k):
			if !r.dialogue && foreignArticle(r.form(i)) {
				return Organization // La Voz del Sur
			}
			return Person
		}
	}
	return Unknown
}

// isSite reports whether a word is the address of a site.
func isSite(word string) bool {
	if len(word) <= 4 {
		return false
	}
	switch word[len(word)-4:] {
	case ".com", ".org", ".net":
		return true
	}
	return false
}

// seat reports whether two words name a place that stands for who sits there.
func seat(first, second string) bool {
	switch first {
	case "Scotland":
		return second == "Yard"
	case "Downing", "Wall", "Fleet", "Bay", "Threadneedle":
		return second == "Street"
	case "Capitol":
		return second == "Hill"
	case "No", "No.", "Number":
		return second == "10"
	case "Quai":
		return second == "d'Orsay"
	case "Palazzo":
		return second == "Chigi"
	case "Casa":
		return second == "Rosada"
	case "La":
		return second == "Moncloa"
	case "Foggy":
		return second == "Bottom"
	case "Verkhovna":
		return second == "Rada"
	}
	return false
}

// seatOfPower reports whether the name at token i is that of a palace or a parliament, which stands for who rules there: the Élysée. Some
// words are one with the article alone: the Diet.
func (r *Resolver) seatOfPower(i int32) bool {
	switch r.form(i) {
	case "Élysée", "Elysée", "Elysee", "Matignon", "Moncloa", "Malacañang", "Malacanang", "Quirinal", "Planalto", "Zhongnanhai", "Berlaymont",
		"Westminster", "Eduskunta", "Seimas", "Saeima", "Althing", "Oireachtas", "Senedd", "Eurogroup", "Skupština", "Skupstina", "Riigikogu":
		return true
	case "Diet", "Cortes", "Majlis", "Curia", "Rada", "Porte", "Hofburg", "Chancellery", "Palace":
		return i > 0 && r.definite(i-1)
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
	const makers = " roche ford fitch bosch bayer merck siemens porsche chrysler renault honda philips ferrari disney gallup forbes fox" +
		" goldman power heineken bloomberg gucci "
	return lexicon.Among(makers, name)
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
	case "River", "Valley", "Bay", "Island", "Islands", "Mountains", "Peninsula", "Desert", "Strait", "Sea", "Coast", "Province", "Creek", "Lagoon",
		"Reef":
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

// ofMakers reports whether a word is an adjective with which the names of companies end: Velora Medical.
func ofMakers(word string) bool {
	switch word {
	case "Medical", "Digital", "Industrial", "Pharmaceutical", "Electric", "Financial", "Dental", "Optical", "Chemical", "Agricultural",
		"Commercial", "Nuclear", "Solar":
		return true
	}
	return false
}

// sportsClub reports whether a name that starts with the word is that of a sports club: Dynamo Lund.
func sportsClub(word string) bool {
	switch word {
	case "Real", "Atlético", "Atletico", "Deportivo", "Dynamo", "Dinamo", "Lokomotiv", "Spartak", "Olympique", "Sporting", "Borussia":
		return true
	}
	return false
}

// body reports whether a name that starts with the word is an organisation's, in one of the languages that put the noun first: Banco de
// Lund.
func body(word string) bool {
	switch word {
	case "Banco", "Banca", "Banque", "Grupo", "Groupe", "Gruppo", "Société", "Sociedad", "Compañía", "Compagnie",
		"Fundación", "Fundação", "Fondazione", "Fondation", "Universidad", "Universidade", "Université", "Università",
		"Instituto", "Institut", "Istituto", "Ministerio", "Partido", "Parti", "Partito", "Sindicato", "Syndicat",
		"Asociación", "Associação", "Associazione", "Editorial", "Teatro", "Théâtre", "Museo", "Musée", "Radio", "Télé":
		return true
	}
	return false
}

// venue reports whether a name that starts with the word is that of those who play, heal or lodge somewhere: Opera Lund.
func venue(word string) bool {
	switch word {
	case "Orchestra", "Opera", "Theatre", "Theater", "Ballet", "Ensemble", "Quartet", "Circus", "Festival", "Studio", "Gallery", "Galerie",
		"Museum", "Clinic", "Hospital", "Hotel", "Restaurant", "Café", "Cafe", "Casino", "Bank", "Club", "Klub", "Orchestre":
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

// branch reports whether the name [i, j), which ends with a place, is that of an organisation there.
func (r *Resolver) branch(i, j int32) bool {
	return j-i == 2 && (nationalBody(r.form(i)) || r.exactLists(i)&(lexicon.OrgName|lexicon.PlaceName) == lexicon.OrgName) ||
		j-i == 3 && r.form(j-2) == "International"
}

// nationalBody reports whether a word makes a nation's body of its name: Health Canada, Sport England.
func nationalBody(word string) bool {
	switch word {
	case "Health", "Statistics", "Sport", "Historic", "Transport", "Athletics", "Education", "Parks", "Cycling", "Swimming",
		"Rugby", "Cricket", "Tennis", "Rowing", "Elections", "Immigration", "Environment", "Fisheries", "Universities", "Farmers",
		"Policy", "Innovation", "Tourism", "Housing", "Network", "Hockey", "Basketball", "Football", "Gymnastics", "Wrestling",
		"Boxing", "Volleyball", "Netball", "Golf", "Surfing", "Sailing", "Judo", "Archery", "Skate", "Ski", "Aquatics", "Wildlife",
		"Nature", "Doctors", "Nurses", "Parents", "Women", "Youth", "Citizens", "Consumers", "Hospitals", "Schools", "Growers",
		"Ports", "Energy", "Water", "Wine", "Meat", "Dairy", "Shelter", "Mind", "Business", "Invest", "Visit", "Radio", "Television",
		"Screen", "Arts", "Museums", "Science", "Retail", "Hospitality", "Rail", "Disability", "Volunteering", "Police":
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

// dateline reports whether the tokens [i, j), which are printed in capitals, open a paragraph and a dash follows soon, as after the place
// that a report comes from: BERGEN, 4 June -.
func (r *Resolver) dateline(i, j int32) bool {
	s := &r.t.Sentences[r.t.Tokens[i].Sentence]
	if i != s.First || r.t.Paragraphs[s.Paragraph].First != r.t.Tokens[i].Sentence {
		return false
	}
	for k := i; k < j; k++ {
		if !r.isUpper(k) {
			return false
		}
	}
	for k := j; k < min(s.Last, j+maxDateline); k++ {
		switch t := &r.t.Tokens[k]; {
		case t.Kind == token.Punct && t.Char == '-':
			return true
		case (lexicon.Verbs | lexicon.FiniteVerbs).Has(r.tag(k)):
			return false // KUSO said on Monday - at last - that
		}
	}
	return false
}

// followsDateline reports whether the words of the sentence of token i, which stands behind a dash, are a dateline up to there.
func (r *Resolver) followsDateline(i int32) bool {
	first := r.t.Sentences[r.t.Tokens[i].Sentence].First
	if i > first+maxDateline+2 {
		return false
	}
	capitals := r.dateline(first, first+1) // else a place alone, or with a day: Lund, 3 May —
	place := capitals
	for k := first; k < i-1; k++ {
		t := &r.t.Tokens[k]
		if t.Char == '-' || !capitals && !r.hasCapital(k) && t.Kind != token.Number && t.Char != ',' {
			return false
		}
		place = place || r.plainLists(k)&lexicon.PlaceName != 0 || i <= first+maxTown+1 && !r.isGiven(k)
	}
	return place && r.t.Paragraphs[r.t.Sentences[r.t.Tokens[i].Sentence].Paragraph].First == r.t.Tokens[i].Sentence
}

// maxTown is how many words name a town at most that no list has.
const maxTown = 2

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

// itsOwn makes organisations of names of which nothing else says what they are, or no more than that they farm or own something, where it
// acts or its follows them, with no other name between, in the sentence whose subject they are: Northlink insists its offer is fair; Gannet
// Life said it had deleted the files.
func (r *Resolver) itsOwn() {
	for k := range r.mentions {
		m := &r.mentions[k]
		if m.entity == none || m.flags&(inSubject|nominal|inQuote|headline) != inSubject {
			continue
		}
		x := &r.entities[m.entity]
		if !r.mayBeIt(x) || k > 0 && r.mentions[k-1].sentence == m.sentence && r.mentions[k-1].flags&nominal == 0 {
			continue
		}
		end := r.t.Sentences[m.sentence].Last
		if k+1 < len(r.mentions) {
			end = min(end, r.mentions[k+1].first)
		}
		if r.isIt(m.last, end, x.kind != Document) || r.itsNext(m, x) {
			x.kind = Organization
		}
	}
}

// itsNext reports whether the sentence after that of the name m, which is an owner's, a contractor's or the like, begins with its, so that it is
// a company's: The mine's owner, Andina Lund, denied it. Its lawyer
func (r *Resolver) itsNext(m *mention, x *entity) bool {
	s := int(m.sentence) + 1
	if x.kind != Person || s >= len(r.t.Sentences) || r.t.Sentences[s].Paragraph != r.t.Sentences[m.sentence].Paragraph {
		return false
	}
	return r.form(r.t.Sentences[s].First) == "Its"
}

// mayBeIt reports whether nothing says that a name is not an organisation's.
func (r *Resolver) mayBeIt(x *entity) bool {
	if x.gender != unsexed || x.votes != 0 || x.said > 0 || x.title != none {
		return false
	}
	switch x.kind {
	case Unknown, Document:
	case Person:
		if x.roles[0] == 0 || !mayBeFirm(r.l.Entries[x.roles[0]].Form) {
			return false
		}
	default:
		return false
	}
	switch r.kind(x) {
	case Unknown, Document: // the Open Ledger said it had met them
		return true
	case Person:
		return x.words > 1 && x.words == x.name.Last-x.name.First && !r.isGiven(x.name.First)
	}
	return false
}

// isIt reports whether it acts or, if owner, its stands soon after the token i, before token end.
func (r *Resolver) isIt(i, end int32, owner bool) bool {
	for k := i; k < min(end, i+maxDescription); k++ {
		switch r.form(k) {
		case "its":
			if owner && r.tag(k) == lexicon.PRPS {
				return true
			}
		case "it":
			if k+2 < end && r.active(k+1) {
				return true
			}
		}
	}
	return false
}

// unattested reports whether neither a given name, a title nor a pronoun says that a name is somebody's.
func (r *Resolver) unattested(x *entity) bool {
	return x.gender == unsexed && x.votes == 0 && x.title == none && !r.isGiven(x.name.First)
}

// outlets makes organisations of names of several words, or with an article, of which nothing says what they are but that they reported: El
// Faro del Sur.
func (r *Resolver) outlets() {
	for i := range r.claims {
		c := &r.claims[i]
		if c.Source.Empty() || c.Cue.Last-c.Cue.First != 1 {
			continue
		}
		if cue := r.form(c.Cue.First); cue != "reported" && cue != "reports" {
			continue
		}
		k := r.at(c.Source.Last - 1)
		if k < 0 || r.mentions[k].entity == none {
			continue
		}
		x := r.entityAt(k)
		if x.nominal || x.kind != Unknown || x.roles[0] != 0 || !r.unattested(x) {
			continue
		}
		if x.words >= 2 || foreignArticle(r.form(x.name.First)) {
			x.kind = Organization
		}
	}
}

// active reports whether a verb of which it is the subject begins at token i, and it is one who does it: it had agreed, it would not pay.
func (r *Resolver) active(i int32) bool {
	be := r.isBe(i)
	switch r.form(i) {
	case "had", "has", "will", "would", "is", "was", "could", "can", "might", "may", "must":
	default:
		return false
	}
	n := int32(len(r.t.Tokens))
	for i++; i < n && (r.tag(i) == lexicon.RB || r.form(i) == "be"); i++ {
	}
	if i >= n {
		return false
	}
	switch tag := r.tag(i); tag {
	case lexicon.VB, lexicon.VBN, lexicon.VBG:
		return be == (tag == lexicon.VBG) && !lexicon.Among(impersonal, r.form(i))
	}
	return false
}

// impersonal are verbs that have it as a subject which is nobody.
const impersonal = " be been being take taken taking cost costing rain rained raining happen happened happening make made making become" +
	" become get got gone go come coming help helped need needed seem seemed work worked "
