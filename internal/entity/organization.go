package entity

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// Organisations are described by what they are or do, and each is of one trade: the airline is Zagros Air, and no hospital.

// recallOrganization returns which organisation, of those before it, a description with a definite article is of, or none.
func (r *Resolver) recallOrganization(d *description) int32 {
	if r.dialogue {
		return r.pickOrganization(d)
	}
	if d.words == 2 {
		if e := r.lastBody(d); e != none {
			return e
		}
		// At Lund Air, the union said so; the airline said no.
		if e := r.only(d.first, func(x *entity) bool {
			return x.kind == Organization && r.ofTrade(d.noun, r.form(x.name.Last-1))
		}); e != none {
			return e
		}
	}
	if d.words == 2 && d.noun == "court" {
		if e := r.tribunal(d); e != none {
			return e
		}
	}
	if d.words == 2 && lexicon.Among(" regulator watchdog union ", d.noun) {
		if e := r.only(d.first, func(x *entity) bool {
			return x.kind == Organization && x.words > 1 && alike(d.noun, r.form(r.headOfName(x)))
		}); e != none {
			return e // the Ports Authority, the regulator
		}
	}
	if newspaper(d.noun) && !r.owned(d.first, d.head) {
		if e := r.paperBefore(d.first); e != none {
			return e
		}
	}
	if e := r.pickOrganization(d); e != none {
		return e
	}
	e := int32(none)
	if d.words == 2 && (trading(d.noun) || d.noun == "club") {
		e = r.only(d.first, r.untold)
	}
	if e == none {
		e = r.rephrased(d.first, d.head, d.claim)
	}
	if e != none {
		r.entities[e].kind = Organization
	}
	return e
}

// tribunal returns the tribunal last named or described before a description of a court, if no court is by a name or without the, or none: a UN
// tribunal, the court.
func (r *Resolver) tribunal(d *description) int32 {
	at := r.before(d.first)
	found := int32(none)
	for k := at - 1; k >= 0 && k >= at-maxRecall; k-- {
		r.steps++
		m := &r.mentions[k]
		if m.entity == none || r.kindOf(m.entity) != Organization {
			continue
		}
		switch noun := r.form(m.last - 1); {
		case equalFold(noun, "court") && (m.isName() || !r.definite(m.first)):
			return none // another one
		case found == none && equalFold(noun, "tribunal"):
			found = m.entity
		}
	}
	return found
}

// lastBody returns the organisation without a name that spoke before and that the noun of a description is used of, or none: Peru's
// central bank said so, and the bank said why.
func (r *Resolver) lastBody(d *description) int32 {
	if d.role == 0 {
		return none
	}
	if d.claim > 0 {
		if e := r.speakers[d.claim-1]; e >= 0 {
			if x := &r.entities[e]; x.nominal && x.kind == Organization && x.roles[0] == d.role {
				return e
			}
		}
	}
	return r.onlyBody(d.first, d.claim, d.role)
}

// pickOrganization returns the organisation that is spoken of where a description has no word but a noun for any of them, or none: the
// company.
func (r *Resolver) pickOrganization(d *description) int32 {
	if d.words != 2 || !r.anyOrganization(d.head) {
		return none
	}
	e := r.pick(d.first, d.claim, it, Organization)
	if e == none {
		return none
	}
	x := &r.entities[e]
	if x.nominal && x.roles[0] != d.role || trading(d.noun) && (r.anyBody(x) || r.isBuilding(x)) {
		return none
	}
	return e
}

// judges reports whether a name stands before token i only where it says for whom somebody works who judges companies: analysts at | Lund
// Bank. The company is another one.
func (r *Resolver) judges(e, i int32) bool {
	at := r.before(i)
	found := false
	for k := at - 1; k >= 0 && k >= at-maxRecall; k-- {
		r.steps++
		m := &r.mentions[k]
		if m.entity != e {
			continue
		}
		if m.outer < 2 || !lexicon.Among(" at with from for of ", r.form(m.outer-1)) ||
			!lexicon.Among(" analyst analysts economist economists strategist strategists broker brokers trader traders ", r.form(m.outer-2)) {
			return false
		}
		found = true
	}
	return found
}

// theme returns the company that the text is about, and that a description may mean however long ago it was named, where what is picked for
// it is only named as that of which somebody else is: Lund Marine, of whose orders Ana Roth of Berg Securities speaks.
func (r *Resolver) theme(picked int32, d *description) int32 {
	if !trading(d.noun) || d.words != 2 || !r.isOfPerson(picked, d.first) {
		return none
	}
	theme := int32(none)
	for k := 0; k < len(r.mentions) && k < maxMentions && r.mentions[k].first < d.first; k++ {
		r.steps++
		e := r.mentions[k].entity
		if e == none || e == picked || e == theme || r.entities[e].nominal || r.entities[e].kind != Organization || r.anyBody(&r.entities[e]) {
			continue
		}
		if r.entities[e].count < 2 || r.isOfPerson(e, d.first) {
			continue
		}
		if theme != none {
			return none
		}
		theme = e
	}
	return theme
}

// isOfPerson reports whether entity e is named before token i only as that of which somebody is who is named: Ana Roth of | Berg Securities.
func (r *Resolver) isOfPerson(e, i int32) bool {
	at := r.before(i)
	found := false
	for k := at - 1; k > 0 && k >= at-maxRecall; k-- {
		r.steps++
		m := &r.mentions[k]
		if m.entity != e {
			continue
		}
		if m.outer < 2 || !lexicon.Among(" at with from for of ", r.form(m.outer-1)) {
			return false
		}
		if o := r.nameBefore(m.outer - 1); o == nil || o.entity == none || r.kindOf(o.entity) != Person {
			return false
		}
		found = true
	}
	return found
}

// onlyFirm returns the only organisation named before a description that may be of it, where a noun alone says of what sort it is, or
// none: the airline, the Oslo-based firm.
func (r *Resolver) onlyFirm(d *description) int32 {
	i, head := d.first, d.head
	switch {
	case d.kind == Organization && (d.words == 2 || r.saysMore(i+1, head)):
		if !r.anyOrganization(head) && !lexicon.Maker(d.noun) && !r.companyToo(head) {
			return none
		}
		if e := r.onlyOrganization(i, head); e != none {
			return e
		}
		e := r.onlyUnknown(i)
		if e != none {
			r.entities[e].kind = Organization
		}
		return e
	case d.kind == Person && d.words == 2 && (!r.claims[d.claim].Direct || lexicon.Trader(d.noun)):
		e := r.only(i, func(x *entity) bool { k := r.kind(x); return k == Person || k == Organization })
		if e != none && r.kindOf(e) == Organization && r.ofTrade(d.noun, r.form(r.entities[e].name.Last-1)) {
			return e // Kestrel Mining, the miner
		}
	}
	return none
}

// institution reports whether a noun says what an organisation is where it speaks. As a rule it is a building or an event, so that the
// lists, which decisions about claims are learned with, have it not.
func institution(noun string) bool {
	switch noun {
	case "railway", "railroad", "inquiry", "prosecution", "defence", "defense", "inquest", "troupe", "hotel", "casino", "abbey", "circus",
		"archive", "station", "shop", "store", "cannery", "brewery", "bakery", "dairy", "shipyard", "cinema", "theatre", "theater", "gallery",
		"garage", "pub", "restaurant", "café", "pharmacy", "clinic", "military", "body", "diocese", "archdiocese", "prefecture", "chancellery",
		"cooperative", "co-operative", "collective", "winery", "refinery", "smelter", "foundry", "sawmill",
		"presidency", "bloc", "headquarters", "carabinieri", "gendarmerie", "junta", "monarchy", "papacy", "leadership":
		return true
	}
	return false
}

// bodyOf reports whether two nouns are an organisation where the second alone is none: the town hall, the cathedral chapter, customer
// support.
func bodyOf(first, noun string) bool {
	switch noun {
	case "hall":
		return lexicon.Among(" town city county ", first)
	case "chapter":
		return first == "cathedral"
	case "survey":
		return lexicon.Among(" geological meteorological antarctic archaeological ", first)
	case "support", "services", "relations":
		return lexicon.Among(" customer technical social public ", first)
	case "line", "lines":
		return lexicon.Among(" shipping cruise ferry container ", first)
	}
	return false
}

// trading reports whether a noun is used of companies and not of public bodies.
func trading(noun string) bool {
	switch noun {
	case "company", "firm", "business":
		return true
	}
	return false
}

// isBuilding reports whether a description is of what stands somewhere: the plant is no company.
func (r *Resolver) isBuilding(x *entity) bool {
	if !x.nominal {
		return false
	}
	switch r.form(x.name.Last - 1) {
	case "plant", "mine", "mill", "factory", "refinery", "shop", "store", "hotel", "school", "hospital", "prison", "church", "mosque",
		"museum", "stadium", "port", "airport":
		return true
	}
	return false
}

// publicBody reports whether a name ends with the noun for a public body: the Port Authority is no company.
func (r *Resolver) publicBody(x *entity) bool {
	return lexicon.Among(publicBodies, r.form(r.headOfName(x)))
}

// publicBodies are nouns for bodies that are no companies.
const publicBodies = " authority ministry council court commission department police parliament government senate congress office" +
	" university "

// anyBody reports whether a name is of a body that is no company: the Safety Agency.
func (r *Resolver) anyBody(x *entity) bool {
	const noCompany = " agency regulator watchdog survey union association federation institute bureau board "
	if x.roles[0] != 0 && lexicon.Among(noCompany, r.l.Entries[x.roles[0]].Form) {
		return true
	}
	return lexicon.Among(noCompany, r.form(r.headOfName(x))) || r.publicBody(x)
}

// onlyBody returns the organisation that spoke before claim ci, and that the text calls by the noun w and whose it is, and has no other
// name for, if no other is called so: Peru's finance ministry, and then: the ministry.
func (r *Resolver) onlyBody(i, ci int32, w lexicon.Word) int32 {
	body := r.lastSpeaker(ci, Organization, func(x *entity) bool { return x.nominal && x.roles[0] == w && x.name.Last-x.name.First > 2 })
	if body == none {
		return none
	}
	other := r.only(i, func(x *entity) bool { return x.kind == Organization && r.inFull(r.g.Words[x.name.Last-1]) == w })
	if other != none {
		return none
	}
	return body
}

// untold reports whether a name may be a company's for all that the text tells: an organisation's, or one of several words, of which none
// is a given name and no apposition says more: Sava Dinamo.
func (r *Resolver) untold(x *entity) bool {
	if x.kind == Organization {
		return !r.anyBody(x)
	}
	firm := x.roles[0] != 0 && mayBeFirm(r.l.Entries[x.roles[0]].Form) // the grocer Haneul Mart
	if x.roles[0] != 0 && !firm || x.kind != Unknown && (x.kind != Person || !firm) {
		return false
	}
	if x.words < 2 || !r.unattested(x) || r.kind(x) == Place {
		return false
	}
	n := x.name.Last
	return int(n)+1 >= len(r.t.Tokens) || r.char(n) != ',' || r.tag(n+1) != lexicon.DT
}

// onlyOrganization returns the one organisation that the text has named before token i, if the noun at head may describe it, or none.
func (r *Resolver) onlyOrganization(i, head int32) int32 {
	only := r.only(i, func(x *entity) bool { return x.kind == Organization })
	switch {
	case only != none:
		if x := &r.entities[only]; !r.mayDescribe(head, x) || trading(r.form(head)) && r.campaigns(x) {
			return none
		}
		return only
	case trading(r.form(head)):
		return r.only(i, func(x *entity) bool { return x.kind == Organization && !r.publicBody(x) })
	case r.companyToo(head):
		if e := r.only(i, func(x *entity) bool { return x.kind == Organization && r.mayDescribe(head, x) }); e != none {
			return e
		}
	}
	return r.only(i, func(x *entity) bool { return x.kind == Organization && r.ofTrade(r.form(head), r.form(x.name.Last-1)) })
}

// onlyUnknown returns the one name before token i of which nothing says what it is but that it does something, if no organisation was
// named: Velora cut fares to Lund, and then: the airline.
func (r *Resolver) onlyUnknown(i int32) int32 {
	acts := int32(none)
	at := r.before(i)
	for k := at - 1; k >= 0 && k >= at-maxRecall; k-- {
		r.steps++
		m := &r.mentions[k]
		if m.entity == none || r.entities[m.entity].nominal {
			continue
		}
		x := &r.entities[m.entity]
		switch kind := r.kind(x); {
		case kind == Organization, kind == Unknown && m.flags&inQuote != 0:
			return none // or nobody but a speaker has named it
		case kind != Unknown, x.located > 0, x.said > 0, m.flags&inSubject == 0, r.modifies(k):
			continue
		case acts != none && acts != m.entity:
			return none
		}
		acts = m.entity
	}
	return acts
}

// modifies reports whether a noun in a small letter follows the name of mention k, which only says whose or from where that is, or a
// preposition stands before it: the Pärnu ferry, a bus from Namur, trains between Lund and Bergen.
func (r *Resolver) modifies(k int) bool {
	m := &r.mentions[k]
	if m.flags&object != 0 {
		return true
	}
	if k > 0 && m.outer > 0 && r.form(m.outer-1) == "and" {
		if other := &r.mentions[k-1]; other.last == m.outer-1 && other.flags&object != 0 {
			return true
		}
	}
	return int(m.last) < len(r.g.Tags) && (r.tag(m.last) == lexicon.NN || r.tag(m.last) == lexicon.NNS)
}

// mayDescribe reports whether the noun at head may be used of an organisation: the Harbour Authority is no hospital.
func (r *Resolver) mayDescribe(head int32, x *entity) bool {
	last := x.name.Last - 1
	switch r.form(head) {
	case "company", "firm":
		const noCompany = " alliance party union coalition movement club church hospital "
		if r.anyBody(x) || alliance(r.form(last)) || lexicon.Among(noCompany, r.form(last)) {
			return false
		}
	case "agency", "association", "body":
		if w := x.roles[0]; w != 0 && r.l.Entries[w].Form != r.form(head) {
			return false // Velora, the operator, is not the safety agency
		}
	}
	if r.anyOrganization(head) {
		return true
	}
	if r.ofTrade(r.form(head), r.form(last)) {
		return true
	}
	if x.words == 1 && r.exactLists(last)&lexicon.OrgName != 0 {
		return false
	}
	return !r.common(last) || business(r.form(head))
}

// ofTrade reports whether a name that ends with the given word is of one that the noun describes: Zagros Air, the airline.
func (r *Resolver) ofTrade(noun, last string) bool {
	switch last {
	case "Air", "Airlines", "Airways":
		return noun == "airline" || noun == "carrier"
	case "Marine", "Shipyards":
		return noun == "shipbuilder"
	case "Bank":
		return noun == "lender"
	case "Energy", "Water", "Power", "Gas":
		return noun == "utility" || noun == "supplier"
	case "Insurance", "Mutual":
		return noun == "insurer"
	case "Partners", "Capital", "Investments", "Ventures", "Management":
		return noun == "fund" || noun == "investor"
	case "Stores", "Supermarkets":
		return noun == "retailer" || noun == "supermarket" || noun == "chain"
	case "Utilities":
		return noun == "utility"
	case "Mining", "Mines", "Minerals", "Resources":
		return noun == "miner"
	case "Motors", "Automotive", "Cars":
		return noun == "carmaker" || noun == "automaker" || noun == "manufacturer"
	case "Brewery", "Breweries", "Brewing":
		return noun == "brewer" || noun == "brewery"
	case "Trust", "Foundation", "Appeal":
		return noun == "charity" || noun == "fund" || noun == "nonprofit"
	case "Press", "Books", "Publishing":
		return noun == "publisher"
	case "Television", "Broadcasting", "Radio", "TV":
		return noun == "broadcaster" || noun == "network" || noun == "station"
	case "Shipping", "Lines", "Ferries":
		return noun == "operator" || noun == "carrier"
	case "Homes", "Builders", "Construction", "Estates":
		return noun == "builder" || noun == "developer"
	case "Athletic", "City", "United", "Rovers", "Wanderers", "Albion":
		return noun == "club"
	}
	return strings.EqualFold(noun, last) || wellKnown(noun, last)
}

// wellKnown reports whether a name is that of a company, a broadcaster or a charity whose trade everybody knows: Toyota, the carmaker.
func wellKnown(noun, name string) bool {
	switch name {
	case "Lufthansa", "Ryanair", "Qantas", "Aeroflot", "easyJet", "EasyJet":
		return noun == "airline" || noun == "carrier"
	case "Toyota", "Honda", "Nissan", "Hyundai", "Kia", "Volkswagen", "BMW", "Daimler", "Mercedes-Benz", "Audi", "Porsche", "Volvo", "Ford",
		"Chrysler", "Fiat", "Renault", "Peugeot", "Ferrari", "Tesla", "Stellantis", "BYD", "Geely", "Citroën", "Škoda", "Vauxhall":
		return noun == "carmaker" || noun == "automaker" || noun == "manufacturer"
	case "Boeing", "Airbus", "Embraer", "Bombardier":
		return noun == "planemaker" || noun == "manufacturer"
	case "Intel", "Nvidia":
		return noun == "chipmaker" || noun == "manufacturer"
	case "Barclays", "HSBC", "Santander", "UniCredit", "UBS", "Citigroup", "Citibank", "JPMorgan":
		return noun == "lender"
	case "Pfizer", "Moderna", "AstraZeneca", "Novartis", "Roche", "Bayer", "Sanofi", "Merck", "BioNTech", "GSK", "Biogen", "Amgen":
		return noun == "drugmaker" || noun == "manufacturer"
	case "Walmart", "Amazon", "Ikea", "IKEA", "Tesco", "Asda", "Lidl", "Aldi", "Carrefour", "Auchan", "Waitrose", "Costco", "Primark", "Uniqlo", "Zara":
		return noun == "retailer" || noun == "supermarket" || noun == "chain"
	case "Starbucks", "McDonald's":
		return noun == "chain"
	case "Heineken", "Carlsberg":
		return noun == "brewer"
	case "Vodafone", "Verizon", "Telefónica", "T-Mobile", "Telstra", "Safaricom", "Airtel", "MTN":
		return noun == "operator" || noun == "carrier"
	case "EDF", "Engie", "Enel", "Iberdrola", "Vattenfall", "Eskom":
		return noun == "utility" || noun == "supplier"
	case "BBC", "CNN", "NBC", "ABC", "CBS", "NHK", "Fox":
		return noun == "broadcaster" || noun == "network"
	case "Oxfam", "Unicef", "UNICEF", "Children":
		return noun == "charity"
	}
	return false
}

// companyToo reports whether the noun at token i describes companies and the like of one trade.
func (r *Resolver) companyToo(i int32) bool {
	switch r.form(i) {
	case "airline", "carrier", "retailer", "lender", "insurer", "manufacturer", "brewer", "brewery", "operator", "developer", "supplier",
		"publisher", "broadcaster", "utility", "startup", "start-up", "charity", "zoo", "museum", "university", "hospital", "club", "union",
		"supermarket", "chain", "carmaker", "automaker", "fund":
		return true
	}
	return false
}

// rephrased returns the organisation that spoke in the claim before, if the description [i, head] says in other words what it is,
// or none: the Lunden-based charity.
func (r *Resolver) rephrased(i, head, ci int32) int32 {
	if r.dialogue || ci == 0 || head < i+2 || r.owned(i, head) {
		return none
	}
	e := r.speakers[ci-1]
	from := r.claims[ci-1].Source.First
	if e == none || r.claims[ci-1].Source.Empty() || r.t.Tokens[i].Sentence > r.t.Tokens[from].Sentence+1 || r.busy(e, i) {
		return none
	}
	x := &r.entities[e]
	if r.campaigns(x) && trading(r.form(head)) {
		return none
	}
	if w := x.roles[0]; w != 0 && lexicon.Among(" agency association body ", r.form(head)) && r.l.Entries[w].Form != r.form(head) {
		return none // Velora, the operator, is not the nuclear safety agency
	}
	if k := r.kind(x); x.nominal || k != Organization && (k != Unknown || x.words > 1) || r.lists(x.name.Last-1)&lexicon.OrgNoun != 0 {
		return none // the Harbour Authority is not the shipping company
	}
	for k := i + 1; k < head; k++ {
		if r.t.Tokens[k].Flags&token.Capital != 0 && !strings.HasSuffix(r.form(k), "-based") && r.lists(k)&lexicon.Demonym == 0 {
			return none
		}
	}
	switch r.form(head) {
	case "watchdog", "charity", "union", "nonprofit", "retailer", "manufacturer", "carmaker", "automaker", "lender", "insurer", "startup",
		"operator":
		return e
	case "giant", "conglomerate", "multinational":
		if !r.anyBody(x) && !r.isUpper(x.name.Last-1) {
			return e
		}
	}
	last := x.name.Last - 1
	known := x.words == 1 && r.exactLists(last)&lexicon.OrgName != 0
	if r.anyOrganization(head) || r.ofTrade(r.form(head), r.form(last)) || !known && (r.companyToo(head) || lexicon.Maker(r.form(head))) {
		return e
	}
	return none
}

// campaigns reports whether a name is that of a group with a cause: the campaign group Clean Rivers is no company.
func (r *Resolver) campaigns(x *entity) bool {
	i := x.firstToken
	if i > 0 && lexicon.Among(" charity nonprofit ", r.form(i-1)) {
		return true
	}
	return i > 1 && lexicon.Among(" group network coalition alliance ", r.form(i-1)) &&
		lexicon.Among(" campaign campaigning advocacy rights aid pressure lobby environmental conservation ", r.form(i-2))
}

// newspaper reports whether a noun describes what reports news in print.
func newspaper(noun string) bool {
	switch noun {
	case "newspaper", "paper", "daily", "weekly", "tabloid", "broadsheet":
		return true
	}
	return false
}

// paperBefore returns the organisation last named before token i whose name ends like a newspaper's, or none.
func (r *Resolver) paperBefore(i int32) int32 {
	at := r.before(i)
	for k := at - 1; k >= 0 && k >= at-maxMentions; k-- {
		r.steps++
		m := &r.mentions[k]
		if m.entity == none || m.flags&nominal != 0 || r.kind(&r.entities[m.entity]) != Organization {
			continue
		}
		switch r.form(m.last - 1) {
		case "Times", "Post", "Journal", "Tribune", "Herald", "Guardian", "Telegraph", "Gazette", "Star", "Mail", "Independent", "Observer",
			"Chronicle", "Sentinel", "Globe", "Courier", "Register", "Examiner", "Standard", "Express", "Mirror", "Sun", "Daily", "News", "Today",
			"Leader", "Bee", "Review", "Monitor", "Dispatch", "Echo", "Argus", "Gleaner", "Nation", "Inquirer":
			return m.entity
		}
	}
	return none
}

// anyOrganization reports whether the noun at token i may describe any organisation.
func (r *Resolver) anyOrganization(i int32) bool {
	switch r.form(i) {
	case "company", "firm", "organization", "organisation", "agency", "group", "bank", "institution", "body", "association":
		return true
	}
	return false
}

// business reports whether a noun describes companies more often than people.
func business(noun string) bool {
	const businesses = " developer contractor promoter publisher exporter importer producer refiner shipper utility generator "
	return lexicon.Trader(noun) || lexicon.Among(businesses, noun)
}

// owns reports whether a noun describes who owns something, a person or a company.
func owns(noun string) bool {
	return lexicon.Among(" owner landlord employer sponsor buyer seller rival partner lender maker builder insurer parent shareholder ", noun)
}

// mayBeFirm reports whether a noun describes people and companies: the owner, the developer, the salmon farmer.
func mayBeFirm(noun string) bool {
	return lexicon.Among(" farmer grocer brewer distiller broker ", noun) || owns(noun) || business(noun)
}

// isBased reports whether token i says where somebody is based: the Lund-based carrier.
func (r *Resolver) isBased(i int32) bool { return strings.HasSuffix(r.form(i), "-based") }

// saysMore reports whether the words [i, head) before the noun for an organisation only say of what sort it is or where: the Oslo-based
// firm, the Lund company, the shipping company; but not the parent company.
func (r *Resolver) saysMore(i, head int32) bool {
	if head == i+1 && r.isBased(i) {
		return true
	}
	if k := r.at(i); k >= 0 {
		if m := &r.mentions[k]; m.first == i && m.last == head && m.kind == Place && m.isName() {
			return true
		}
	}
	if tag := r.tag(i); head != i+1 || tag != lexicon.NN && tag != lexicon.VBG || r.t.Tokens[i].Flags&token.Capital != 0 {
		return false
	}
	switch r.form(i) {
	case "parent", "rival", "sister", "holding", "shell", "partner", "target", "successor", "competing":
		return false
	}
	return true
}
