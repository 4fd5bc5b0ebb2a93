package claim

import (
	"sync"

	"github.com/sayso-go/sayso/internal/lexicon"
)

// things are the lists of nouns for what can be touched.
const things = lexicon.ConcreteNoun | lexicon.TangibleNoun

// isDoneTo reports whether what the cue of x is said to be about is a thing that its verb does something to, in nobody's words: claimed the
// title, pointed to the door.
func (f *Finder) isDoneTo(x *analysis) bool {
	a, b := x.head, x.content[0]
	if b[0] <= a || !x.content[1].empty() || f.inMarks(b[0]) {
		return false
	}
	switch f.frame(x) {
	case lexicon.Object, lexicon.To, lexicon.For, lexicon.Prep:
	default:
		return false
	}
	verb := f.verbForm(a)
	d, known := deeds()[verb]
	direct := f.frame(x) == lexicon.Object
	if !known && !(direct && (bodily(verb) || handles(verb) || isTalkedTo(verb))) {
		return false
	}
	if f.is(b[0], "more", "fewer", "less") && f.is(b[0]+1, "than") || f.is(b[0], "at", "up") && f.is(b[0]+1, "least", "to") {
		b[0] += 2 // answered more than 40 calls
	}
	if f.is(b[0], "me", "us", "him", "them", "you") && articles.Has(f.tag(b[0]+1)) {
		b[0]++ // posted me a leaflet
	}
	if e := f.nounPhrase(b[0]); verb == "tell" && f.nounPhrase(e) > e {
		b[0] = e // told her sister a secret
	}
	end := f.nounPhrase(b[0])
	if end <= b[0] || !f.endsThing(end, b[1]) {
		return false // claimed the title was hers; called the meeting a farce
	}
	h := end - 1
	if direct && f.isDeedTo(verb, h, end >= b[1]) {
		return true
	}
	if d.things && f.nounLists(h)&things != 0 {
		return true
	}
	noun := f.text(h)
	if verb == "claim" && direct {
		return !claimable(noun) || noun == "victory" && h > b[0] // but not: claimed victory before the votes were counted
	}
	return lexicon.Among(d.nouns, noun)
}

// isDeedTo reports whether a verb is a deed if item h names its object; last tells whether nothing follows that.
func (f *Finder) isDeedTo(verb string, h int, last bool) bool {
	lists := f.nounLists(h)
	touched, people := lists&things != 0, lists&(lexicon.RoleNoun|lexicon.GroupNoun) != 0
	switch {
	case bodily(verb):
		return touched || people || f.items[h].word == 0 && !f.capital(h) // or a noun that no corpus has: a trolley
	case handles(verb):
		return touched && !people
	case isTalkedTo(verb):
		return people && last
	}
	return false
}

// bodily reports whether a verb, a cue in some turn of phrase, is a deed where its object can be touched: knocked the boy, floated two rafts.
func bodily(verb string) bool {
	switch verb {
	case "adopt", "block", "brush", "cast", "count", "cover", "discover", "draw", "encounter", "fire", "float", "grip", "hammer",
		"hijack", "hire", "hit", "jab", "knock", "lash", "lay", "measure", "mount", "notice", "paint", "pass", "pitch", "pound", "press",
		"pump", "push", "put", "raise", "rattle", "release", "rip", "root", "slap", "sound", "spot", "tie", "touch", "track", "trip":
		return true
	}
	return false
}

// handles reports whether a verb, a cue with other objects, is a deed where its object is a thing: attacked a flock, felt the knife.
func handles(verb string) bool {
	switch verb {
	case "attack", "back", "blast", "charge", "design", "experience", "expose", "feel", "find", "hear", "observe", "order", "present",
		"record", "reveal", "ring", "savage", "see", "sense", "share", "show", "single", "slam", "threaten":
		return true
	}
	return false
}

// isTalkedTo reports whether the object of a verb is who is spoken to, and nothing is said where no more follows: asked the boy.
func isTalkedTo(verb string) bool {
	switch verb {
	case "address", "advise", "alert", "ask", "caution", "convince", "instruct", "lecture", "notify", "persuade", "question", "reassure", "urge":
		return true
	}
	return hasListener(verb)
}

// claimable reports whether who claims what the noun says, claims that it is so: claimed credit, but not: claimed two lives.
func claimable(noun string) bool {
	return lexicon.Among(" ancestry asylum authority bias collusion credit descent discrimination fraud harassment heritage ignorance "+
		"immunity innocence jurisdiction kinship knowledge majority mandate membership negligence persecution ownership privilege "+
		"progress responsibility right rights self-defence self-defense sovereignty status success superiority support victory "+
		"vindication wealth ", noun)
}

// endsThing reports whether what follows a thing up to item e only says more of it or of when and where: the door of the shop on Monday.
func (f *Finder) endsThing(k, e int) bool {
	if k >= e {
		return true
	}
	switch t := f.tag(k); {
	case relatives.Has(t): // a penalty which they had not deserved
		return true
	case t == lexicon.Comma, t == lexicon.CC, t == lexicon.RB, t == lexicon.RP, t == lexicon.DT && f.isTimeNoun(k+1):
	case t == lexicon.IN && !f.is(k, "as", "that", "instead"), t == lexicon.TO && !lexicon.Verbs.Has(f.tag(k+1)):
	default:
		return false
	}
	for i := k; i < e && f.tag(i) != lexicon.Comma && f.tag(i) != lexicon.CC; i++ {
		if f.inMarks(i) || f.is(i, "as") || lexicon.FiniteVerbs.Has(f.tag(i)) {
			return false
		}
	}
	return true
}

// inMarks reports whether item i is a quotation of speech, stands in quotation marks or has one before it.
func (f *Finder) inMarks(i int) bool {
	return f.items[i].quoted || f.items[i].split || f.tag(i) == quoted
}

// A deed is what a verb does to things, in nobody's words.
type deed struct {
	nouns  string // the things, between spaces
	things bool   // it is done to all things that can be held, entered or eaten as well
}

// Things of which several verbs are deeds.
var (
	belongings = deed{" umbrella keys key wallet passport hat coat glasses phone ", false}
	controls   = deed{" button starter pedal doorbell trigger lever ", true}
	curves     = deed{" circle arc curve loop ", false}
	exhibits   = deed{" crown painting paintings statue statues coins ", true}
	likenesses = deed{" coat face voice handwriting tune song smell ", true}
	measured   = deed{" beam beams distance rainfall leopard wolf wolves bear bears whale whales storm sleeve sleeves waist " +
		"room ", true}
	pieces = deed{" song songs hymn hymns aria arias anthem anthems carol carols tune tunes ballad ballads solo solos part " +
		"role ", false}
)

// deeds are the verbs that are cues as well and the things with which each of them is a deed and no claim.
var deeds = sync.OnceValue(func() map[string]deed {
	return map[string]deed{
		"accept":      {" award prize trophy medal gift parcel delivery package bouquet lift ", false},
		"acknowledge": {" applause cheer cheers crowd crowds wave ovation salute bow ", false},
		"address":     {" audience challenge challenges conference congress congregation crowd crowds issue issues meeting problem problems rally ", false},
		"admit":       {" patient patients women men children visitors guests members pupils ", false},
		"answer": {" door phone telephone bell doorbell calls goal goals birdie bogey intercom letter letters email emails " +
			"prayer prayers ", false},
		"appeal": {" ban conviction decision fine judgment penalty ruling sentence suspension verdict ", false},
		"ask":    {" bill menu directions autograph autographs change receipt ", false},
		"attack": {" base bases camp camps cities city convoy convoys flock outpost outposts position positions site sites town towns village villages website " +
			"websites ", false},
		"boast": {" pool pools gym spa sauna garden gardens view views terrace terraces restaurant restaurants beach " +
			"beaches court courts lake rooms ", true},
		"call": {" meeting taxi cab ambulance doctor vet plumber electrician locksmith garage police helpline hotline " +
			"switchboard number trainer physio nurse waiter midwife priest bill ", false},
		"carry":  controls,
		"charge": {" battery batteries phone phones fee fees fare admission customers tourists visitors ", true},
		"cite":   {" cyclist cyclists driver drivers motorist motorists ", false},
		"claim": {" title titles medal medals gold silver bronze win wins victory victories trophy trophies crown prize " +
			"prizes place point points wicket wickets championship pole podium life lives victims seat seats luggage " +
			"baggage refund refunds expenses ", true},
		"concede": {" goal goals penalty penalties corner corners try tries free-kick runs set sets ", false},
		"conclude": {" morning afternoon evening day week visit tour season trip journey career walk round lap meal service " +
			"deal ", false},
		"confirm":  {" appointment booking bookings order orders reservation reservations ", false},
		"count":    {" votes ballots money sheep stitches ", true},
		"cover":    curves,
		"credit":   {" account accounts ", false},
		"defend":   {" title titles crown goal net wicket lead ", false},
		"deny":     {" access admission bail boarding entry passage permission service ", false},
		"describe": curves,
		"dismiss":  {" batsman batsmen batter class classes coach employee employees jury manager staff worker workers ", false},
		"display":  exhibits,
		"dispute":  {" ball will ", true},
		"exhibit":  exhibits,
		"express":  {" milk juice ", false},
		"feel":     {" breeze cold edge heat pain pulse sun warmth weight wind ", false},
		"fire":     {" gas shot shots bullet bullets rocket rockets missile missiles staff workers ", false},
		"forget":   belongings,
		"grant":    {" pardon loan loans visa visas licence licences bail scholarship scholarships ", false},
		"hear":     {" appeal appeals case cases mass music ", false},
		"hold":     controls,
		"hum":      pieces,
		"issue":    {" ticket tickets passport passports licence licences fine fines shares bonds visa visas stamp stamps ", false},
		"judge":    {" contest show distance speed wind pace ", false},
		"learn":    {" violin piano guitar flute trade language languages song songs tune recipe lines ", false},
		"maintain": {" garden gardens lawn lawns road roads bridge bridges engine engines machine machines fleet equipment " +
			"lead pace course altitude track tracks boiler boilers lift lifts grounds speed temperature pressure " +
			"balance network pipes canal canals paths ", true},
		"make":    {" debut way bed tea coffee dinner breakfast lunch ", false},
		"measure": measured,
		"name":    {" crew line-up side squad team price ", false},
		"note":    {" registration plate mileage time hour ", false},
		"project": {" film films image images slide slides shadow shadows voice voices ", false},
		"observe": {" silence holiday holidays truce ceasefire fast custom customs sabbath birds stars planet planets comet " +
			"eclipse bats whales ", false},
		"offer": {" delivery parking breakfast views discount discounts lift seat lunch rooms classes courses lessons " +
			"tours shelter ", true},
		"order":   {" round takeaway beers parts books tickets pint bouquet scan x-ray ", true},
		"perform": pieces,
		"play":    pieces,
		"point": {" way sky hole crack spot door doors window windows chair bench shelf clock map table gate wall floor " +
			"ceiling roof tunnel exit ", false},
		"post": {" loss losses profit profits gain gains rise record records surplus deficit leaflet leaflets letter letters " +
			"parcel parcels card cards key keys cheque cheques ", false},
		"present": {" broadcast exhibition programme program show shows award awards prize prizes cheque trophy bouquet ", false},
		"press":   controls,
		"propose": {" toast ", false},
		"publish": {" novel novels poem poems book books album albums diary diaries memoir memoirs map maps edition editions " +
			"photo photos picture pictures ", false},
		"pull":  controls,
		"push":  controls,
		"quote": {" price prices fare fares ", false},
		"raise": {" glass glasses hand hands flag flags bid offer stake target targets dividend dividends forecast funds " +
			"money sheep cattle pigs chickens fares rents prices wages roof lid curtain ", false},
		"read":      {" meter meters map page pages newspaper paper papers magazine book books file files ", false},
		"recall":    {" cars vans vehicles units products batch ambassador ambassadors envoy envoys diplomats troops toys kettles models ", true},
		"recognise": likenesses,
		"recognize": likenesses,
		"record":    {" album albums song songs single singles win wins loss losses temperature temperatures episode episodes ", false},
		"refuse":    {" helping drink pudding dessert fence jump ", true},
		"reject":    {" application applications form forms parcel ", true},
		"release": {" film films album albums single singles game games trailer video fish bird birds balloons hostage " +
			"hostages prisoner prisoners ", false},
		"remember": belongings,
		"repeat":   {" exercise class course year feat win ", false},
		"return":   {" serve compliment greeting ", true},
		"say":      {" goodbye farewell prayers grace mass ", false},
		"serve":    controls,
		"share":    {" taxi cab flat house room bottle meal sandwich bed office border ", true},
		"show":     {" film films movie movies ticket tickets passport passports card cards way ropes ", false},
		"sing":     pieces,
		"suggest":  {" dish dishes wine wines starter pudding trout salmon steak ", false},
		"swear":    {" oath oaths ", false},
		"tell":     {" joke jokes fortune fortunes secret secrets story stories tale tales ", false},
		"threaten": {" harvest crop crops village villages town towns coast homes species livelihoods ", false},
		"track":    measured,
		"turn":     controls,
		"voice":    {" character characters role roles badger bear mouse rabbit ", true},
		"watch":    {" film films ", false},
		"weigh":    {" pumpkin pumpkins fish baby flour catch ", true},
		"wish":     {" luck ", false},
		"write": {" novel novels song songs cheque poem poems opera symphony symphonies screenplay script code column quartet quartets " +
			"score scores ", false},
	}
})
