package claim

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// Many cues are everyday verbs as well: who claims a title says nothing, nor who answers the door or orders a coffee. What tells them
// apart is what the verb is done to (deed.go) or what stands beside it (habit.go). PolNeAR, all politics, has few of them to learn from:
// rules know those here.

// everydayScore is the least score of what is likely an everyday use of a cue: claimed her luggage, ordered soup. PolNeAR,
// all politics, has few of them to learn from. It costs 0.2 points of F1 there; a third of such cases of our own are saved.
const everydayScore = 75

// thingScore is the least score of a cue whose content is a noun: found the propeller, showed two films. Of what has less on PolNeAR's dev
// articles two in five are claims, and F1 is the same without; elsewhere fewer are.
// In a novel the narrator tells what people do.
const (
	thingScore   = 50
	thingInNovel = 90
)

// isThing reports whether the content of x is a noun after its cue, in nobody's words, and the source no document.
func (f *Finder) isThing(x *analysis) bool {
	b := x.content[0][0]
	if b < x.head || !x.content[1].empty() || f.frame(x) < lexicon.Object || f.nounKind(x.at) == docKind {
		return false
	}
	if f.items[b].quoted || f.tag(b) == quoted || f.tag(b) == lexicon.PRP {
		return false
	}
	e := f.nounPhrase(b)
	if e >= x.content[0][1] {
		return e > b
	}
	switch f.tag(e) {
	case lexicon.IN:
		return !f.is(e, "that")
	case lexicon.WDT, lexicon.RB, lexicon.Comma:
		return true
	}
	return false // found the surgeon guilty, said the ferry sank
}

// isDeedOfThing reports whether the source of x is a thing that can be touched or a force of nature, and its content another one, in nobody's words:
// walls admit air; helicopters answered the call; frost threatens the vines.
func (f *Finder) isDeedOfThing(x *analysis) bool {
	if fr := f.frame(x); x.at < 0 || x.at >= x.head || !f.isThing(x) || fr != lexicon.Object && fr != lexicon.For && fr != lexicon.ObjPrep {
		return false
	}
	if tag := f.tag(x.at); !lexicon.Nouns.Has(tag) || lexicon.ProperNouns.Has(tag) || f.is(x.at, "head") {
		return false
	}
	const people = lexicon.RoleNoun | lexicon.GroupNoun | lexicon.OrgNoun | lexicon.DocNoun | lexicon.PlaceName
	if l := f.nounLists(x.at); (l&things == 0 || l&people != 0) && !lexicon.Among(forces, f.text(x.at)) {
		return false
	}
	content := x.content[0]
	return !f.holdsSpeech(content) && !f.finiteAmong(content[0], content[1])
}

// forces are nouns for what acts without a mind.
const forces = " avalanche blaze cold disease drought earthquake fire fires flames flood floods frost gale heat horn hurricane infection siren " +
	"sirens storm storms tide tides typhoon virus volcano wave waves whistle wind winds "

// takesSides reports whether the verb of x is an act of speech or mind whatever it is done to, and people or a document its source: The
// diocese opposes a cable car; but not: pillars support the roof.
func (f *Finder) takesSides(x *analysis) bool {
	switch f.nounKind(x.at) {
	case roleKind, orgKind, docKind, nameKind, heKind:
	default:
		return false
	}
	if f.novel || f.isDoneTo(x) {
		return false
	}
	verb, fr := f.verb(x.head), f.frame(x)
	switch f.l.Entries[verb].Form {
	case "demand", "pledge", "promise":
		return fr == lexicon.Object
	case "appeal", "plead", "campaign", "lobby":
		return fr == lexicon.For
	}
	return f.l.MeaningOf(verb, fr) == lexicon.Sure
}

// everyday reports whether x is likely an everyday use of its cue: its content is a thing that cannot be said, thought or
// wished, or, in quotation marks, what something is named.
func (f *Finder) everyday(x *analysis) bool {
	if b := x.content[0][0]; b == x.head+1 && f.items[b].split && f.names(f.lemma(x.head)) {
		return true
	}
	if f.witnesses(x) || f.looksOrAdds(x) {
		return true
	}
	fr := f.frame(x)
	if fr == lexicon.Beside || fr == lexicon.Trail || !x.content[1].empty() {
		return false
	}
	if f.tag(x.content[0][0]) == lexicon.PRP && f.items[x.content[0][1]-1].quoted {
		return false // called it "a ticket to nowhere"
	}
	if e := f.nounPhrase(x.content[0][0]); e < x.content[0][1] && f.tag(e) == lexicon.VBG {
		return false // saw smoke rising
	}
	return fr >= lexicon.Object && f.nounLists(f.headIn(x.content[0]))&things != 0
}

// isReading reports whether what x claims is what an instrument shows: the clock said nine.
func (f *Finder) isReading(x *analysis) bool {
	h, b := f.nounPhrase(x.source[0])-1, x.content[0]
	if x.source.empty() || b[0] < x.head || f.tag(b[0]) == quoted || f.finiteAmong(b[0], b[1]) {
		return false
	}
	return f.is(h, "clock", "watch", "thermometer", "gauge", "meter", "dial", "barometer", "speedometer", "odometer", "calendar", "needle", "scales")
}

// isIdiom reports whether the words of x are an idiom that claims nothing: it goes without saying, she said nothing; or
// it is one that is asked and does something: Asked about the funds, the bursar shrugged.
func (f *Finder) isIdiom(x *analysis) bool {
	a, b := x.head, x.content[0]
	tells := f.is(a, "tell", "tells", "told", "telling")
	switch {
	case f.isDoneTo(x), f.isHabit(x), f.isSetPhrase(a), tells && f.tellsThing(x):
		return true
	case f.tag(a) == lexicon.VBG && x.source[0] == a+1 && f.tag(a+1) == lexicon.PRPS:
		return true // "This one"—shaking her head—"came late."
	case f.is(a, "according"):
		return f.isMeasure(x.source)
	case f.is(a, "say", "says", "said", "read", "reads", "showed", "shows") && f.isReading(x):
		return true // the clock says noon
	case b[0] > a && b[1] == b[0]+2 && f.is(b[0], "all") && x.content[1].empty() && f.isTimeNoun(b[0]+1):
		return true // argued all evening
	case f.is(a, "know") && f.tag(a) == lexicon.VB && f.is(x.source[0]-1, "let", "lets", "letting") && x.source[1] == a:
		return true // let your friends know
	case f.is(a, "warning") && f.is(a-1, "without"):
		return true // shut down without warning
	case f.is(a, "told") && a == f.dateline+1 && f.is(f.dateline, "all") && f.tag(a+1) == lexicon.Comma:
		return true // All told, nine carts were burned.
	case f.is(a, "boast", "boasts", "boasted") && f.frame(x) == lexicon.Object && !f.items[b[0]].quoted && f.tag(b[0]) != quoted && !f.finiteAmong(b[0], b[1]):
		return true // boasts a café
	case b[0] < a && x.content[1].empty() && f.char(a+1) == ':' && f.isPreposition(b[0]) && !f.finiteAmong(b[0], b[1]):
		return true // On the last page, Prieto wrote:
	case x.content[1].empty() && b[1] == b[0]+1 && lexicon.Adverbs.Has(f.tag(b[0])) && !f.items[b[0]].quoted && !f.is(b[0], "so", "otherwise", "yes", "no"):
		return true // Lately some have begun to wonder
	case f.is(a, "shown", "showed"):
		return f.endsInCard(max(b[1], x.content[1][1])) || f.endsInCard(f.nounPhrase(max(b[0], x.content[1][0])))
	case f.is(a, "said") && f.tag(a) == lexicon.VBN && f.is(a-1, "the", "this", "these") && f.mayBegin(a+1) && f.tag(a+1) != lexicon.TO:
		return true // returned the said van
	case f.is(a, "call", "calls", "email", "emails", "e-mails", "message", "messages") && f.is(a+1, "to", "for") && f.goesUnanswered(a):
		return true // calls to the ministry went unanswered
	case f.is(a, "per"):
		return a > f.dateline && f.tag(a-1) != lexicon.Comma && !f.capital(a+1) && !articles.Has(f.tag(a+1)) // the dose per patient
	case b[1] == a && b[1] == b[0]+1 && x.content[1].empty() && b[0] == f.dateline && f.is(b[0], "so"):
		k := f.items[b[0]].first
		return k == 0 || f.t.Tokens[k-1].Kind != token.Close // So says Ana Roth, of what is told before.
	case b[0] < a:
		what := x.content[1].empty() && b[1] > b[0]+1 && f.is(b[1]-1, "what") // sells what the label says
		return what || f.is(b[0], "asked", "questioned", "pressed", "quizzed") && f.tag(b[0]) == lexicon.VBN || f.isDoneWith(x)
	}
	if a == f.dateline && x.source.empty() && f.tag(b[0]-1) == lexicon.Comma && f.is(a, "asked", "questioned", "pressed", "quizzed", "challenged", "grilled") {
		return true // Questioned on his record, the mayor laughed.
	}
	return b[0] > a && f.isIdiomBefore(x)
}

// endsInCard reports whether the words before item e are the card that a referee shows somebody.
func (f *Finder) endsInCard(e int) bool {
	return f.is(e-1, "card", "cards") && f.is(e-2, "yellow", "red")
}

// isDoneWith reports whether x is a passive of which the subject, its content, is nothing that is said: Pictures were posted online; The museum
// was named after Roth; She was denied by the bar.
func (f *Finder) isDoneWith(x *analysis) bool {
	a, b := x.head, x.content[0]
	if !f.passive(a) || f.tag(b[0]) == quoted {
		return false
	}
	switch {
	case f.is(a, "posted", "uploaded"):
		return x.content[1].empty() && x.source.empty()
	case f.is(a, "named"):
		return f.is(a+1, "after", "for")
	case f.is(a, "denied"):
		switch f.nounKind(f.headIn(b)) {
		case heKind, nameKind, roleKind:
			return x.content[1].empty()
		}
	}
	return false
}

// isSetPhrase reports whether the verb at item a is part of a phrase in which nobody says anything: without saying; it goes without saying;
// needless to say; begs to differ; who can blame her; an earnings call.
func (f *Finder) isSetPhrase(a int) bool {
	return f.is(a, "saying") && f.is(a-1, "without") ||
		f.is(a, "goes", "went") && f.is(a+1, "without") && f.is(a+2, "saying") ||
		f.is(a, "say") && f.is(a-1, "to") && f.is(a-2, "needless") ||
		f.is(a, "beg", "begs", "begged") && f.is(a+1, "to") && f.is(a+2, "differ") && f.char(a+3) != ':' ||
		f.is(a, "blame") && f.is(a-1, "can", "could") && f.is(a-2, "who") ||
		f.is(a, "call") && f.is(a-1, "earnings", "conference", "results") // Earnings Call Transcript
}

// goesUnanswered reports whether it is said after item a that nobody answered.
func (f *Finder) goesUnanswered(a int) bool {
	for k := a + 1; k < f.sentenceEnd(); k++ {
		if f.is(k, "unanswered", "unreturned") || f.is(k, "returned", "answered") && (f.is(k-1, "not", "n't", "n’t") || f.is(k-2, "not")) {
			return true
		}
	}
	return false
}

// isMeasure reports whether what something goes according to says nothing: Painted according to size; paid according to the hours she worked.
func (f *Finder) isMeasure(source pair) bool {
	if source.empty() {
		return false
	}
	k, e := source[0], f.nounPhrase(source[0])
	switch bare := e == k+1; {
	case f.is(e-1, "age", "ages", "ability", "abilities", "colour", "color", "distance", "height", "hours", "income", "incomes", "length", "marks",
		"needs", "rank", "recipe", "recipes", "size", "taste", "tastes", "weight"):
		return bare || f.tag(k) == lexicon.DT || f.tag(k) == lexicon.PRPS
	case f.is(k, "plan", "schedule", "custom", "tradition", "need", "season", "type", "protocol", "procedure"):
		return bare
	}
	return false
}

// tellsThing reports whether x, whose cue is a form of tell, is about what is told apart or read off something: told the twins apart; tells
// the temperature of the oil; told the time by the sun.
func (f *Finder) tellsThing(x *analysis) bool {
	a, b := x.head, x.content[0]
	e := f.nounPhrase(a + 1)
	switch {
	case f.is(a+1, "apart"), f.is(e, "apart"):
		return true
	case f.is(e-1, "difference", "temperature", "pressure", "distance") && !f.is(e, "that"):
		return true
	case b[0] < a:
		return false
	case f.is(a+1, "the") && f.is(a+2, "time") && f.tag(a+3) == lexicon.IN && !f.is(a+3, "that"):
		return true
	}
	return f.phraseEndsIn(b[0], "time") && f.tag(b[0]) != quoted && f.frame(x) == lexicon.Object
}

// isIdiomBefore reports whether the cue of x and what begins its content, which stands after it, are an idiom that claims nothing.
func (f *Finder) isIdiomBefore(x *analysis) bool {
	a, b := x.head, x.content[0]
	pronoun := f.tag(b[0]) == lexicon.PRP
	it := b[1] == b[0]+1 && f.is(b[0], "it", "them")
	switch {
	case f.is(a, "charge", "charges", "charged", "charging") && f.is(a+1, "double", "triple", "extra", "less", "more"):
		return true // charged double because of the rain
	case f.is(a, "read", "reads", "reading") && pronoun && f.is(b[0], "it", "them") && x.content[1].empty():
		return true // read it twice
	case f.is(a, "point", "points", "pointed", "pointing") && f.is(f.nounPhrase(b[0]), "at", "towards", "toward") && f.nounPhrase(a+1) > a+1:
		return true // pointed their spears at the sea
	case f.is(a, "call", "calls", "called", "calling") && f.is(a+1, "off"):
		return true // called off a strike
	case f.is(a, "call", "calls", "called", "calling") && b[0] == a+1 && !f.capital(a) && (f.isStopping(b[0]) || f.isByname(b)):
		return true // called it a day; called the train the White Snake
	case f.is(a, "comment", "respond", "reply", "answer") && f.is(b[0], "when"):
		return true // would not comment when approached
	case f.is(b[0], "all") && f.is(b[0]+1, "the") && f.is(b[0]+2, "way"):
		return true // argued all the way home
	case f.is(a, "announce", "announces", "announced") && b[0] == a+1 && f.isSelf(b[0]) && f.is(b[0]+1, "with", "by", "as", "in"):
		return true // announced himself with a goal
	case f.is(a, "report", "reports", "reported") && x.content[1].empty() && f.is(a+1, "to") && b[0] == a+2:
		return true // reports to the minister
	case f.is(a, "report", "reports", "reported") && x.content[1].empty() && f.is(b[0], "ill", "sick", "fit") && !lexicon.Nouns.Has(f.tag(b[0]+1)):
		return true // reported sick
	case f.is(a, "tweeted", "posted", "wrote", "texted", "messaged", "emailed") && b[0] == a+1 && f.is(b[0], "using", "via"):
		return true // tweeted using his own account
	case f.is(b[0], "anonymity"):
		return true // asked for anonymity
	case f.is(a, "call", "calls", "called", "calling") && f.tag(b[0]) == lexicon.DT && f.nounPhrase(b[0]) == b[0]+2 && f.isTimeNoun(b[0]+1):
		return true // called twice that week
	case it && f.share(a) < nestedShare && f.tag(b[1]) == lexicon.IN && f.l.MeaningOf(f.verb(a), lexicon.Object) != lexicon.Sure:
		return true // recorded it in a lighthouse
	case f.is(a, "concluded", "closed", "ended", "opened", "concludes", "closes", "ends", "opens") &&
		f.is(b[0], "with", "at", "in", "on", "by"):
		return true // closed with a song
	case f.tag(b[0]) == lexicon.IN && !f.items[b[0]].split && f.is(b[0], places...):
		return true // pushed the crate across the counter
	case f.is(a, "said", "says", "say", "saying"):
		return b[0] == a+1 && f.is(b[0], "nothing") && (b[1] == b[0]+1 || f.tag(b[0]+1) == lexicon.CC)
	case b[0] == a+1 && pronoun && f.is(a, "passed", "passes", "handed", "hands", "threw", "tossed") && nounStart.Has(f.tag(b[0]+1)):
		return true // passed him the rope
	}
	return false
}

// isSelf reports whether item i is a pronoun for who does something to himself.
func (f *Finder) isSelf(i int) bool { return f.is(i, "himself", "herself", "itself", "themselves") }

// isStopping reports whether item i and what follows it, behind a form of call, say that somebody stops: it a day.
func (f *Finder) isStopping(i int) bool {
	return f.is(i, "it") && (f.is(i+1, "quits") || f.is(i+1, "a") && f.is(i+2, "day", "night"))
}

// isByname reports whether p is somebody or something and the name that is given to it: the train | the White Snake.
func (f *Finder) isByname(p pair) bool {
	k := f.nounPhrase(p[0])
	if f.is(k, "the") {
		k++
	}
	given := articles.Has(f.tag(p[0])) || f.isSelf(p[0])
	if k == p[0] || !given {
		return false
	}
	e := k
	for e < p[1] && f.capital(e) && !f.items[e].quoted {
		e++
	}
	if e == k || !(lexicon.ProperNouns | 1<<lexicon.NN).Has(f.tag(e-1)) {
		return false // called the law Orwellian
	}
	return e == p[1] || f.tag(e) == lexicon.Comma || f.tag(e) == lexicon.IN
}

// isWork reports whether the content of x is the title of a work and what follows it: published his first novel, | "The Green Ladder";
// sings the aria "Tell Him I Drowned".
func (f *Finder) isWork(x *analysis) bool {
	b := x.content[0]
	if f.items[x.head].quoted {
		i, e := f.titled(x.head)
		return i < e && f.areTitle(i, e) // "He Said It Was Snow" won a prize
	}
	if b[0] < x.head || !x.content[1].empty() {
		return false
	}
	for i := b[0]; i < min(b[1], b[0]+maxAside); i++ {
		if !f.items[i].split || !f.items[i].quoted || f.tag(i) == quoted {
			continue
		}
		k := i - 1
		if f.tag(k) == lexicon.Comma {
			k--
		}
		if f.share(x.head) < sureShare && f.is(k, "motto", "slogan", "nickname", "logo", "inscription") {
			return true // painted its motto, "Above It All", on two planes
		}
		_, e := f.titled(i)
		return (k > x.head && lexicon.Among(works, f.text(k)) || k == i-1 && k == x.head && f.makesWork(k, e)) && f.areTitle(i, e)
	}
	return false
}

// makesWork reports whether the verb at item a, before a title that ends before item e, says what is done with a work: reads | "Night Train"; wrote
// "Night Train", | a novel.
func (f *Finder) makesWork(a, e int) bool {
	switch f.verbForm(a) {
	case "read", "sing", "publish", "perform", "record", "release", "compose", "direct", "play":
		return true
	case "write":
		return f.tag(e) == lexicon.Comma && lexicon.Among(works, f.text(f.nounPhrase(e+1)-1)) || f.is(e, "in") && f.tag(e+1) == lexicon.CD
	}
	return false
}

// works are nouns for what has a title.
const works = " album anthem aria article ballad book carol drama essay film hymn memoir movie musical novel opera painting play poem " +
	"show single song story symphony track tune waltz "

// areTitle reports whether the items [i, e) are printed as a title is.
func (f *Finder) areTitle(i, e int) bool {
	return f.isTitle(int(f.items[i].first), int(f.items[e-1].last)-1)
}

// titled returns the items of the quotation, no item of its own, that item i stands in.
func (f *Finder) titled(i int) (first, end int) {
	first, end = f.opening(i), i+1
	for end < len(f.items) && f.items[end].quoted && !f.items[end].split {
		end++
	}
	return first, end
}

// isNextDeed reports whether x is what is done after a quotation that is a whole sentence, in a sentence of its own: "From you?" She swept
// up the coins.
func (f *Finder) isNextDeed(x *analysis) bool {
	q, s := x.content[0], x.source
	if q[1] != q[0]+1 || f.tag(q[0]) != quoted || f.share(x.head) >= sureShare {
		return false
	}
	his := f.tag(s[0]) == lexicon.PRPS // His voice broke.
	if s[0] != q[1] || x.head < s[1] || !his && (s[1] != s[0]+1 || f.tag(s[0]) != lexicon.PRP) {
		return false
	}
	switch f.ending(Range{f.items[q[0]].first, f.items[q[0]].last}) {
	case '?', '!', '.', '~':
		return f.capital(s[0]) && !f.is(s[0], "i") && (his || x.head+1 < f.sentenceEnd())
	}
	return false
}

// isNaming reports whether x is what something is called, and no more: The inn is called "The Ardent Rest". They named the boat "Ruth", the
// square after Roth.
func (f *Finder) isNaming(x *analysis) bool {
	a := x.head
	active := f.names(f.verb(a)) && f.verbForm(a) != "dub" && x.content[0][0] > a
	if active && f.is(a, "named", "names", "renamed") && f.is(f.nounPhrase(x.content[0][0]), "after") {
		return true
	}
	if !active && (f.tag(a) != lexicon.VBN || !f.is(a, "called", "named", "titled", "entitled", "christened", "dubbed", "nicknamed")) {
		return false
	}
	if !active && !f.isBe(a-1) && !f.isBe(a-2) && !x.source.empty() {
		return false
	}
	if b := x.content[1]; b[0] == a+1 && f.is(b[0], "the") && f.capitals(b[0]+1, b[1]) {
		return true // is called the House of Salt
	}
	for _, p := range x.content {
		for k := p[0]; k < p[1]; k++ {
			if f.items[k].quoted && f.items[k].split {
				i, e := f.titled(k)
				if f.char(e-1) == ',' {
					e--
				}
				return f.areTitle(i, e) || e == i+1 && f.capital(i)
			}
		}
	}
	return false
}

// capitals reports whether the items [i, e), some at least, begin with capitals, but for of and the.
func (f *Finder) capitals(i, e int) bool {
	for k := i; k < e; k++ {
		if !f.capital(k) && !f.is(k, "of", "the", "and") {
			return false
		}
	}
	return i < e
}

// isHeading reports whether x is what stands after a plural and a colon, which head a notice: Results: Lund beat Moss.
func (f *Finder) isHeading(x *analysis) bool {
	d := f.dateline
	if f.char(x.head) != ':' || x.head != d+1 || x.source != (pair{d, d + 1}) {
		return false
	}
	return f.tag(d) == lexicon.NNS && f.nounLists(d)&(lexicon.RoleNoun|lexicon.GroupNoun) == 0
}

// follows reports whether the content of x is what came of something: laughed so hard that she had to sit down.
func (f *Finder) follows(x *analysis) bool {
	b := x.content[0][0]
	if b <= x.head || !f.is(b, "that") {
		return false
	}
	if x.head == b-1 && (f.isBe(b-3) || f.is(b-3, "feel", "feels", "felt", "seem", "seems", "seemed")) {
		return false // was so worried that the dam would break
	}
	return f.is(b-2, "so") && (lexicon.Adverbs | lexicon.Adjectives).Has(f.tag(b-1))
}

// places are prepositions that say where to or when, and begin no content after a cue: of 20,000 that people marked in PolNeAR's train
// articles none does.
var places = []string{"across", "onto", "through", "under", "behind", "beside", "along", "off", "near", "inside", "outside", "toward",
	"towards", "beneath", "above", "below", "within", "during", "until"}

// looksOrAdds reports whether x is what somebody looks at, or adds to something.
func (f *Finder) looksOrAdds(x *analysis) bool {
	a, b := x.head, x.content[0]
	at := f.is(a+1, "at") && b[0] == a+2
	switch f.verbForm(a) {
	case "look", "glance", "stare", "gaze", "peer":
		return at
	case "point": // pointed a finger at the judge; pointed out to sea
		return at || f.is(b[0]-1, "at") || f.is(a+1, "out") && f.is(a+2, "to", "at", "over")
	case "add":
		return f.tag(a) != lexicon.VBG && b[0] > a && x.content[1].empty() && !f.items[b[0]].split && f.frame(x) == lexicon.Object
	}
	return false
}

// witnesses reports whether the source of x is a time or a thing that saw something happen, and so thinks nothing of it: May saw prices
// fall; the treaty saw the valley divided.
func (f *Finder) witnesses(x *analysis) bool {
	switch f.verbForm(x.head) {
	case "see", "witness":
	default:
		return false
	}
	if x.at < 0 || x.at > x.head {
		return false
	}
	k := f.nounKind(x.at)
	return k == docKind || k == thingKind || k == dayKind
}

// holdsSpeech reports whether a quotation stands in the items p.
func (f *Finder) holdsSpeech(p pair) bool {
	for i := p[0]; i < p[1]; i++ {
		if f.items[i].quoted || f.tag(i) == quoted {
			return true
		}
	}
	return false
}

// holdsThat reports whether a clause with that begins in the items p.
func (f *Finder) holdsThat(p pair) bool {
	for i := p[0]; i < p[1]; i++ {
		if f.is(i, "that") && f.tag(i) == lexicon.IN {
			return true
		}
	}
	return false
}
