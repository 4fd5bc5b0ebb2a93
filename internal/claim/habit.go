package claim

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
)

// isHabit reports whether the cue of x is an everyday verb by what stands after it: called on a neighbour, reported for duty, felt cold,
// lay between the rocks.
func (f *Finder) isHabit(x *analysis) bool {
	a, b := x.head, x.content[0]
	next := a + 1
	switch {
	case f.isHabitOfSubject(x):
		return true
	case b[0] <= a:
		return false
	case b[0] == next && f.isHabitOfNext(x):
		return true
	}
	switch f.verbForm(a) {
	case "call":
		return f.isHabitOfCall(x)
	case "deny":
		return f.isHabitOfDeny(x)
	case "report":
		return f.isHabitOfReport(x)
	case "write":
		return f.is(next, "to") && b[0] == next+1 && x.content[1].empty() && f.isPersonOrName(f.headIn(b)) && f.endsWithHead(b)
	case "argue", "quarrel", "bicker":
		fr := f.frame(x)
		return f.is(next, "with", "over") && fr != lexicon.That && fr != lexicon.Clause && f.tag(b[0]) != quoted && !f.holdsThat(b)
	case "respond", "reply":
		return f.is(next, "to") && f.is(b[0], "e-mails", "emails", "calls", "messages", "letters") && f.endsThing(b[0]+1, b[1])
	case "answer": // answered a call from; answered with a left hook
		e := f.nounPhrase(b[0])
		return f.is(e-1, "call") && f.is(e, "from") || f.is(next, "with") && !f.holdsSpeech(b)
	case "concede":
		return f.isHabitOfConcede(x)
	case "talk", "speak", "chat":
		return f.is(next, "until", "till", "all")
	case "lie", "lay":
		if f.is(a, "lied") {
			return false
		}
		return f.novel || f.is(next, "in", "on", "at", "between", "behind", "under", "beneath", "near", "beside", "along", "across",
			"among", "for")
	case "feel":
		if !f.is(b[0], "cold", "warm", "hot", "tired", "sick", "ill", "hungry", "thirsty", "dizzy", "weak", "sleepy", "faint", "stiff", "sore") {
			return false
		}
		after := f.tag(b[0] + 1)
		return b[1] == b[0]+1 || after == lexicon.IN || after == lexicon.Comma || after == lexicon.CC
	case "look", "search", "hunt": // are looking for a man
		return f.is(next, "for") && f.tag(a) == lexicon.VBG && f.nounKind(f.headIn(pair{next + 1, f.nounPhrase(next + 1)})) != 0
	case "point":
		return f.is(next, "at") && f.nounPhrase(next+1) > next+1 // a hotel
	case "sign":
		return f.is(next, "for") && f.tag(next+1) == lexicon.PRP
	case "learn":
		return f.frame(x) == lexicon.ToInf // learned to swim
	case "recall": // The maker recalled 3,000 heaters.
		many := f.tag(b[0]) == lexicon.CD && f.tag(f.nounPhrase(b[0])-1) == lexicon.NNS
		return many && f.nounKind(x.at) == orgKind && f.frame(x) == lexicon.Object
	}
	return false
}

// isHabitOfSubject reports whether what the cue of x is said of does or undergoes something and says nothing: the ferry is expected at six.
func (f *Finder) isHabitOfSubject(x *analysis) bool {
	a, b, next := x.head, x.content[0], x.head+1
	participle, after := f.tag(a) == lexicon.VBN, b[0] < a
	switch {
	case participle && after && f.is(a, "expected"):
		return !x.content[1].empty() && f.is(x.content[1][0], "at") // the ferry is expected at six
	case participle && f.is(a, "known"):
		return f.is(next, "for", "as") // the town is known for its lace
	case participle && after && f.is(a, "claimed"):
		return f.is(f.headIn(b), "reward", "prize", "ticket", "jackpot", "body", "luggage", "bag", "money")
	case after && f.is(a, "credited"):
		return f.is(next, "to") && (f.is(next+1, "account", "accounts") || f.phraseEndsIn(next+1, "account", "accounts"))
	case after && f.is(a, "conceded", "concede", "concedes"):
		return f.is(next, "twice", "once")
	case f.is(a, "pledged"):
		return f.is(next, "as") && f.is(next+1, "collateral", "security")
	}
	return false
}

// isHabitOfNext reports whether the content of x, which begins right after its cue, begins in a way that no claim does.
func (f *Finder) isHabitOfNext(x *analysis) bool {
	a, b, next := x.head, x.content[0], x.head+1
	tag := f.tag(a)
	switch {
	case f.is(next, "and", "or"):
		return true // promised and forgot
	case (tag == lexicon.VBN || tag == lexicon.VBD) && f.tag(next) == lexicon.VBZ:
		return true // the fare quoted includes lunch
	case tag == lexicon.VBN && f.is(a, "named", "called") && lexicon.Nouns.Has(f.tag(a-1)):
		if lexicon.ProperNouns.Has(f.tag(next)) && !f.items[next].split {
			return true // a Finn named Roth
		}
	}
	switch f.verbForm(a) {
	case "indicate":
		return f.is(next, "left", "right")
	case "charge":
		return f.tag(next) == lexicon.Money // charges £2
	case "count":
		return f.tag(next) == lexicon.CD // counted 41 rhinos
	case "promise":
		return f.is(next, "nothing") && b[1] == next+1
	case "refer":
		return f.frame(x) != lexicon.To && !f.is(next, "to") && f.is(f.nounPhrase(next), "to") // referred him to a surgeon
	case "question": // the witness, but not the minister's motives
		h := f.headIn(b)
		return f.isPerson(h) && f.endsWithHead(b) && f.tag(h+1) != lexicon.POS && f.frame(x) == lexicon.Object
	}
	return false
}

// isHabitOfCall is isHabit for a form of call.
func (f *Finder) isHabitOfCall(x *analysis) bool {
	b, next := x.content[0], x.head+1
	if f.is(next, "on") && f.isWeekday(next+1) {
		return true // the library calls on Thursdays
	}
	if b[0] == next {
		e := f.nounPhrase(next)
		if e == b[1] && f.nounKind(e-1) == nameKind && f.capital(next) && !f.items[next].quoted {
			return true // called Stig Malm
		}
		if e > next && f.isPerson(e-1) && !f.items[e-1].quoted && f.frame(x) == lexicon.Object && f.endsThing(e, b[1]) {
			return true // called the nurses twice
		}
		if f.tag(next) == lexicon.DT && f.is(e-1, called...) && f.endsThing(e, b[1]) {
			return true // called a vote
		}
	}
	if x.at >= 0 && f.is(next, "for") && f.is(x.at, "recipe", "method", "dish", "design", "job") {
		return true
	}
	if !f.is(next, "on") || b[0] != next+1 || !x.content[1].empty() {
		return false
	}
	for i := b[0]; i < min(b[1]+1, len(f.items)); i++ {
		if f.tag(i) == lexicon.TO || f.is(i, "for", "to") {
			return false
		}
	}
	// She called on a neighbour. But a party calls on ministers, who must resign.
	h := f.headIn(b)
	return f.nounLists(h)&lexicon.RoleNoun != 0 && f.tag(h) == lexicon.NN && f.nounKind(x.at) != orgKind
}

// called are those who come and what takes place when they are called.
var called = []string{"vote", "election", "elections", "meeting", "strike", "referendum", "doctor", "ambulance", "taxi", "cab", "plumber",
	"police"}

// isWeekday reports whether item i is a day of the week, or those on which something happens: Thursdays, weekends.
func (f *Finder) isWeekday(i int) bool {
	return f.nounLists(i)&lexicon.Day != 0 || f.is(i, "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays",
		"weekdays", "weekends")
}

// isHabitOfDeny is isHabit for a form of deny, which is about whom something is denied: she was denied entry; denied the visitors; The
// goalkeeper denied Petrov.
func (f *Finder) isHabitOfDeny(x *analysis) bool {
	if f.frame(x) != lexicon.Object {
		return false
	}
	a, b := x.head, x.content[0]
	if f.tag(a) == lexicon.VBN && (f.isBe(a-1) || f.isBe(a-2)) {
		return true // she was denied entry
	}
	if e := f.nounPhrase(b[0]); e > b[0] && e < b[1] && f.nounPhrase(e) > e || f.tag(b[0]) == lexicon.PRP && f.nounPhrase(b[0]+1) > b[0]+1 {
		return true // denied the builder a permit, denied them entry
	}
	h := f.headIn(b)
	if f.tag(h+1) == lexicon.POS {
		return false // the visitors' claims
	}
	switch kind := f.nounKind(h); {
	case kind == roleKind, f.tag(h) == lexicon.NNS && lexicon.Doer(strings.TrimSuffix(f.text(h), "s")):
		return (f.endsWithHead(b) || b[1] == h+1) && f.endsThing(h+1, b[1])
	case kind == nameKind:
		return f.capital(h) && f.endsWithHead(b) && f.tag(b[0]) != lexicon.DT
	}
	return false
}

// isHabitOfReport is isHabit for a form of report: reported to the tent; reported for duty.
func (f *Finder) isHabitOfReport(x *analysis) bool {
	next := x.head + 1
	if f.is(next, "for") {
		return f.phraseEndsIn(next+1, "duty", "work", "training", "service", "practice")
	}
	e := f.nounPhrase(next + 1)
	if !f.is(next, "to") || e == next+1 || f.frame(x) == lexicon.That {
		return false
	}
	return f.nounLists(e-1)&(lexicon.RoleNoun|lexicon.OrgNoun|lexicon.GroupNoun) == 0
}

// isHabitOfConcede is isHabit for a form of concede: conceded twice before the break, but not: conceded late on Tuesday that he had lost.
func (f *Finder) isHabitOfConcede(x *analysis) bool {
	if fr := f.frame(x); fr == lexicon.That || fr == lexicon.Clause {
		return false
	}
	for i := x.head + 1; i < x.head+3; i++ {
		if f.is(i, "twice", "once", "early", "late") {
			return !f.holdsThat(x.content[0])
		}
	}
	return false
}

// isPerson reports whether item i is a noun for people, or he, she or they.
func (f *Finder) isPerson(i int) bool {
	k := f.nounKind(i)
	return k == roleKind || k == heKind
}

// isPersonOrName reports whether item i is a noun for people, a name, or he, she or they.
func (f *Finder) isPersonOrName(i int) bool { return f.isPerson(i) || f.nounKind(i) == nameKind }

// endsWithHead reports whether the noun phrase that p begins with ends with the head of p.
func (f *Finder) endsWithHead(p pair) bool { return f.nounPhrase(p[0]) == f.headIn(p)+1 }

// phraseEndsIn reports whether the noun phrase that starts at item i ends with one of the given words.
func (f *Finder) phraseEndsIn(i int, words ...string) bool { return f.is(f.nounPhrase(i)-1, words...) }
