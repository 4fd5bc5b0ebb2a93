package lexicon

import "strings"

// sure holds, for a few frames, the verbs whose meaning alone makes them cues there, however few of them the corpus has.
// Never holds those that in the frame mostly mean something else than an act of speech or mind.
var sure = []struct {
	frame Frame
	words string
}{
	{That, `say state announce claim insist argue add tell report note admit confirm deny declare maintain suggest warn
		acknowledge concede explain hold write testify allege assert contend stress emphasize emphasise reiterate reply respond
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

// likely holds verbs that seldom are cues in the corpus and mostly are where they stand in the frame.
var likely = []struct {
	frame Frame
	words string
}{
	{That, `affirm attest bellow bet blog boast brag certify clarify comment concur confess confide corroborate crow deduce deem
		determine discover email exclaim fancy foresee foretell forecast fret fume gather gloat gossip grieve gripe groan
		grouse grumble growl hypothesise hypothesize imagine infer insinuate interject intimate jest judge marvel moan mumble
		murmur muse notice opine ordain persist ponder posit postulate presume proclaim profess prophesy reason reckon recollect
		reflect regret rejoice reminisce repeat roar scoff scream sense shriek signal snap sneer specify stipulate suppose surmise teach
		text theorise theorize thunder trust underline underscore understand venture verify volunteer vouch wager whine worry yell`},
	{Clause, `affirm allege assert assume bet boast complain confess contend discover figure gather guess hear imagine imply joke learn
		maintain mutter notice observe presume quip realise realize recall remark remember reply retort reveal suppose whisper worry`},
	{Object, `applaud bemoan decry
		deride disown disparage disavow extol hail lambast lambaste lament laud mock ridicule rubbish salute slam slate
		trash trumpet`},
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

// sayings calls f with each verb of sure and likely, and whether it is of the latter.
func sayings(f func(verb string, likely bool)) {
	for _, s := range sure {
		for v := range strings.FieldsSeq(s.words) {
			f(v, false)
		}
	}
	for _, s := range likely {
		for v := range strings.FieldsSeq(s.words) {
			f(v, true)
		}
	}
}

// Meaning is what is known of a verb in a frame without any counting.
type Meaning uint8

const (
	Unsure Meaning = iota
	Sure           // an act of speech or mind
	Never          // something else
	Likely         // an act of speech or mind more often than not
)

// MeaningOf returns what is known of the lemma of a verb in a frame.
func (l *Lexicon) MeaningOf(lemma Word, f Frame) Meaning {
	switch e := &l.Entries[lemma]; {
	case e.Sure>>f&1 != 0:
		return Sure
	case e.Never>>f&1 != 0:
		return Never
	case e.Likely>>f&1 != 0:
		return Likely
	}
	return Unsure
}

// Says reports whether the lemma of a verb in a frame is an act of speech or mind, surely or more often than not.
func (l *Lexicon) Says(lemma Word, f Frame) bool {
	m := l.MeaningOf(lemma, f)
	return m == Sure || m == Likely
}

// addSure marks the verbs of the lists.
func (l *Lexicon) addSure() {
	for _, s := range sure {
		for w := range strings.FieldsSeq(s.words) {
			if k := l.Find(w); k != 0 {
				l.Entries[k].Sure |= 1 << s.frame
			}
		}
	}
	for _, s := range likely {
		for w := range strings.FieldsSeq(s.words) {
			if k := l.Find(w); k != 0 {
				l.Entries[k].Likely |= 1 << s.frame
			}
		}
	}
	for _, s := range never {
		for w := range strings.FieldsSeq(s.words) {
			if k := l.Find(w); k != 0 {
				l.Entries[k].Never |= 1 << s.frame
			}
		}
	}
}
