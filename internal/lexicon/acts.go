package lexicon

import "strings"

// An Act is the kind of act or state that a cue reports, in the order of attribution.Act.
type Act uint8

const (
	Statement Act = iota
	Question
	Request
	Denial
	Accusation
	Promise
	Refusal
	Decree
	Belief
	Intention
	Attitude
)

// acts holds the lemmas of cues by their act; all others state.
var acts = []struct {
	act   Act
	words string
}{
	{Question, `ask wonder inquire enquire query question doubt puzzle`},
	{Request, `urge demand request beg implore plead appeal call beseech exhort petition press encourage advise recommend
		invite suggest propose seek instruct tell insist lobby push`},
	{Denial, `deny reject refute dispute dismiss disavow disown contradict rebut repudiate denial rejection`},
	{Accusation, `accuse blame criticize criticise condemn denounce slam blast attack fault charge allege rebuke decry lambaste
		deplore chide scold mock accusation allegation criticism`},
	{Promise, `promise vow pledge swear offer guarantee commit assure undertake`},
	{Refusal, `refuse decline refusal`},
	{Decree, `rule order decree approve appoint ban pass decide sentence convict impose authorize authorise overturn uphold sign
		nominate name veto strike ratify ruling decision order verdict`},
	{Belief, `think believe know suppose assume expect see consider feel understand realize realise remember forget imagine
		guess suspect reckon regard view perceive notice recall learn find foresee anticipate predict belief view opinion
		conviction assumption expectation convinced confident certain sure aware`},
	{Intention, `plan intend aim mean intention`},
	{Attitude, `want hope wish support oppose favor favour back endorse like dislike love hate prefer fear worry regret
		welcome mourn enjoy trust admire respect need desire hope fear concern wish support opposition afraid worried
		concerned happy glad pleased proud angry upset disappointed surprised shocked eager willing ready`},
}

func (l *Lexicon) addActs() {
	for _, a := range acts {
		for w := range strings.FieldsSeq(a.words) {
			if k := l.Find(w); k != 0 {
				l.Entries[k].Act = a.act
			}
		}
	}
}

// ActOf returns the act that a cue with the given lemma and frame reports.
func (l *Lexicon) ActOf(lemma Word, f Frame) Act {
	a := l.Entries[lemma].Act
	switch l.Entries[lemma].Form {
	case "ask":
		if f == ToInf || f == ObjToInf || f == For {
			return Request
		}
	case "tell", "insist", "suggest", "propose", "call", "press", "push", "advise", "seek":
		// told them to go requests; told them that it was states
		if a == Request && f != ObjToInf && f != ToInf && f != For && f != On {
			return Statement
		}
	case "find":
		if f == Object || f == Beside || f == Trail {
			return Statement
		}
	}
	return a
}
