package lexicon

import "strings"

// sure holds, for a few frames, the verbs whose meaning alone makes them cues there, however few of them the corpus has:
// their share is at least sureShare. Never holds those that in the frame mean something else than an act of speech or
// mind: theirs is none.
var sure = []struct {
	frame Frame
	words string
}{
	{That, `say state announce claim insist argue add tell report note admit confirm deny declare maintain suggest warn
		acknowledge concede explain write testify allege assert contend stress emphasize emphasise reiterate reply respond
		predict estimate conclude find show reveal indicate believe think know hope fear expect doubt suspect promise vow
		pledge swear agree complain boast joke recall remark observe mention point rule decide propose recommend demand
		wish realise realize learn hear imply hint speculate caution lament protest disclose tweet post quip mutter whisper
		shout cry vow guarantee assure remind convince inform notify feel guess assume conjecture calculate counter retort`},
	{Clause, `say state claim insist add report admit declare warn explain believe think know hope fear expect suspect
		promise vow swear tell deny argue tweet write announce suggest concede confirm reckon predict estimate`},
	{Wh, `ask wonder explain know say tell question describe reveal inquire enquire understand reveal consider doubt`},
	{ToInf, `vow pledge promise refuse decline threaten agree offer hope plan intend want swear claim aim ask demand wish
		propose decide undertake volunteer expect`},
	{ObjToInf, `urge ask tell order advise warn beg implore invite instruct encourage want expect persuade request
		command forbid call require`},
	{Gerund, `deny admit recall regret suggest recommend propose acknowledge remember oppose support`},
	{Object, `deny reject criticise criticize condemn denounce praise oppose support confirm welcome cite dispute
		dismiss deplore predict recommend propose announce approve endorse admit acknowledge allege`},
	{ObjThat, `tell inform assure warn remind convince notify persuade promise`},
	{ObjClause, `tell assure warn promise`},
	{ObjWh, `ask tell`},
	{ObjOf, `accuse warn inform remind convince suspect`},
	{ObjFor, `blame criticise criticize praise thank condemn`},
	{ObjAs, `describe portray characterise characterize regard depict see view dismiss denounce`},
	{ObjPrep, `warn tell ask advise`},
	{Of, `warn speak complain`},
	{About, `talk complain speak ask boast joke worry warn write wonder think`},
	{For, `call apologise apologize ask`},
	{Against, `argue warn protest campaign vote rule`},
	{On, `insist`},
	{To, `object admit confess`},
}

var never = []struct {
	frame Frame
	words string
}{
	{ToInf, `report go come`},
	{Object, `rule order call note see read tell speak go sign show give make take keep have offer hold score raise run
		win lose meet pass open close cut drop launch start begin stop play lead file set`},
	{To, `report go point speak return add turn`},
	{On, `go work play call`},
	{For, `report go`},
	{ObjPrep, `call see show note`},
}

// sureNouns are the nouns that are cues with a source, and a clause or an infinitive after them: the bank's claim that.
var sureNouns = []struct {
	frame Frame
	words string
}{
	{That, `claim allegation accusation assertion statement concern fear belief suggestion warning argument complaint admission
		insistence announcement prediction conclusion finding view opinion contention denial demand promise pledge hope`},
	{ToInf, `pledge promise vow plan offer threat refusal request demand call decision intention`},
}

// surePassives are the verbs whose passive attributes what follows to people in general: is alleged to have sold.
var surePassives = []struct {
	frame Frame
	words string
}{
	{ToInf, `allege say believe report rumor suppose expect`},
	{That, `say allege believe claim report expect fear hope`},
}

// sureShare is the share, in hundredths, that a sure cue has at least.
const sureShare = 66

// sureNounShare is the same for nouns, which without a source fall below the least score.
const sureNounShare = 50

// seenShare is how sure the corpus must be of a cue for the list never not to apply: its share in hundredths.
const seenShare = 50

// addSure sets the shares of the sure cues and of those that never are.
func (l *Lexicon) addSure() {
	set := func(form string, c Class, f Frame, change func(uint8) uint8) {
		w := l.Find(form)
		if w == 0 || int(w) >= len(l.cueIndex[c]) {
			return
		}
		i := l.cueIndex[c][w]
		if i == 0 {
			i = int16(len(l.cues))
			l.cues = append(l.cues, l.cues[c])
			l.cueIndex[c][w] = i
		}
		l.cues[i][f] = change(l.cues[i][f])
	}
	for _, s := range sure {
		for w := range strings.FieldsSeq(s.words) {
			set(w, Verb, s.frame, func(p uint8) uint8 { return max(p, sureShare) })
		}
	}
	for _, s := range sureNouns {
		for w := range strings.FieldsSeq(s.words) {
			set(w, Noun, s.frame, func(p uint8) uint8 { return max(p, sureNounShare) })
		}
	}
	for _, s := range surePassives {
		for w := range strings.FieldsSeq(s.words) {
			set(w, Passive, s.frame, func(p uint8) uint8 { return max(p, sureShare) })
		}
	}
	for _, s := range never {
		for w := range strings.FieldsSeq(s.words) {
			set(w, Verb, s.frame, func(p uint8) uint8 {
				if p >= seenShare {
					return p
				}
				return 0
			})
		}
	}
}
