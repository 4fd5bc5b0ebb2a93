package attribution

import (
	"strings"
	"testing"

	"github.com/sayso-go/sayso/internal/casetest"
)

// TestPlain counts in how many of the plainest sentences the claim is found, with its source and its content to the letter: each way to say who says
// what, with everybody who may say it. The texts of the other tests are as people write; here it shows which ways and which sources are
// known badly. Each bound is a little less than there are.
func TestPlain(t *testing.T) {
	check := casetest.Names(t)
	clause := []string{"said says say", "claimed claims claim", "warned warns warn", "admitted admits admit", "insisted insists insist", "believed believes believe",
		"feared fears fear"}
	that := append([]string{"denied denies deny", "argued argues argue", "reported reports report", "noted notes note", "estimated estimates estimate"}, clause...)
	after := []string{"said says say", "announced announces announce", "reported reports report", "confirmed confirms confirm", "predicted predicts predict",
		"noted notes note", "argued argues argue"}
	object := []string{"feared fears fear", "denied denies deny", "questioned questions question", "rejected rejects reject", "predicted predicts predict",
		"welcomed welcomes welcome"}
	speech := []string{"said says say", "added adds add", "explained explains explain", "grumbled grumbles grumble", "tweeted tweets tweet",
		"gushed gushes gush", "fretted frets fret", "quipped quips quip", "replied replies reply", "mused muses muse", "commented comments comment",
		"texted texts text", "reasoned reasons reason", "fumed fumes fume", "conceded concedes concede", "bemoaned bemoans bemoan",
		"scoffed scoffs scoff", "confided confides confide", "objected objects object", "sighed sighs sigh", "blogged blogs blog"}
	for _, way := range []struct {
		name, reason string
		text         string // S says what V makes of C
		content      string // parts of it after one another, with | between them
		verbs        []string
		least        int // of 70 sentences
	}{
		{"that", "said that it was late", "S V that C.", "that C", that, 67},
		{"clause", "said it was late", "S V C.", "C", clause, 66},
		{"trailing", "it was late, she said", "C, S V.", "C", after, 64},
		{"inverted", "it was late, said the miller", "C, V S.", "C", after[:1], 65},
		{"quotation", "“It was late,” the miller said", "“C,” S V.", "C", speech, 65},
		{"inverted quotation", "“It was late,” said the miller", "“C,” V S.", "C", speech, 64},
		{"before a quotation", "The miller said: “It was late.”", "S V: “C.”", "C", speech, 65},
		{"according to", "according to the miller, it was late", "According to S, C.", "C", nil, 66},
		{"according to, at the end", "it was late, according to the miller", "C, according to S.", "C", nil, 65},
		{"per", "per the miller, it was late", "Per S, C.", "C", nil, 65},
		{"object", "fears a strike", "S V a longer strike.", "a longer strike", object, 65},
		{"infinitive", "vowed to appeal", "S V to appeal.", "to appeal", []string{"vowed vows vow", "refused refuses refuse"}, 63},
		{"told", "told the judge that it was late", "S V the judge that C.", "that C", []string{"told tells tell"}, 66},
		{"when", "said on Monday that it was late", "S V on Monday that C.", "that C", []string{"said says say"}, 66},
		{"where", "in Lagos, she said it was late", "In Lagos, S V C.", "C", clause, 64},
		{"after a clause", "the shops closed after she said it was late", "The shops stayed shut after S V C.", "C", clause, 56},
		{"relative", "a bridge that engineers say is unsafe", "The council wants a bridge that S V is unsafe.", "that|is unsafe", clause[:2], 52},
	} {
		t.Run(way.name, func(t *testing.T) {
			check(way.name, way.reason)
			right, missed := 0, []string(nil)
			for i, s := range sayers {
				verb := ""
				if way.verbs != nil {
					forms := strings.Fields(way.verbs[i%len(way.verbs)])
					switch {
					case i%3 > 0:
						verb = forms[0]
					case s.several:
						verb = forms[2]
					default:
						verb = forms[1]
					}
				}
				fill := strings.NewReplacer("S", s.words, "V", verb, "C", said[i%len(said)]).Replace
				text := fill(way.text)
				mark := text[:len(text)-len(strings.TrimPrefix(text, "“"))]
				text = mark + strings.ToUpper(text[len(mark):][:1]) + text[len(mark)+1:]
				if claims(text, strings.Trim(s.words, ","), strings.Split(fill(way.content), "|")) {
					right++
				} else {
					missed = append(missed, text)
				}
			}
			t.Logf("%d of %d are right; wrong:\n%s", right, len(sayers), strings.Join(missed, "\n"))
			if right < way.least {
				t.Errorf("%d of %d are right, want %d", right, len(sayers), way.least)
			}
		})
	}
}

// claims reports whether a claim of text has a source and the parts of a content, but for their marks and the letter that they begin with.
func claims(text, source string, content []string) bool {
	alike := func(a, b string) bool { return strings.EqualFold(strings.Trim(a, " ,.“”"), b) }
	for _, c := range Extract(text) {
		ok := alike(text[c.Source.Start:c.Source.End], source) && len(c.Content) == len(content)
		for i := range content {
			ok = ok && alike(text[c.Content[i].Start:c.Content[i].End], content[i])
		}
		if ok {
			return true
		}
	}
	return false
}

// said is what they say.
var said = []string{
	"the bridge is unsafe", "the reservoir would be empty by August", "nobody had checked the brakes", "prices will rise again next year",
	"most of the letters were never sent", "the two sides had reached an agreement on fishing rights", "it could take a decade to rebuild the port",
	"they had not been paid since March", "the vaccine works in children under five", "a leak was found in the second tank on Friday",
	"fewer tourists visit the island in winter", "he was not told about the meeting", "wolves have killed 40 sheep since the spring",
	"the river carries more salt than it did a century ago", "there is no evidence of fraud", "the ship sank within minutes", "the old contract expires in June",
}

// sayers are those who say it.
var sayers = []struct {
	words   string
	several bool
}{
	{"the bakers' guild", false}, {"a harbour pilot", false}, {"the orchestra's conductor, Imre Vadas,", false}, {"Nadia Ferreira", false}, {"Mr. Okonkwo", false},
	{"the regional health board", false}, {"a spokeswoman for the tram company", false}, {"the hospital in Kisumu", false}, {"Senator Luis Arbeláez", false},
	{"one former miner", false}, {"the ferry operator Blue Strait", false}, {"a court in Zagreb", false}, {"his sister", false}, {"the coroner", false},
	{"Finland's energy minister", false}, {"Oduya, who has farmed there since 1988,", false}, {"a local councillor", false}, {"the museum", false},
	{"an outside auditor", false}, {"Colonel Tamar Beridze", false}, {"a study by the University of Graz", false}, {"the treaty", false}, {"her solicitor", false},
	{"a tourist from Leeds", false}, {"the Vatican", false}, {"Professor Chidi Nwosu of the Lagos School of Hygiene", false}, {"the driver's employer", false},
	{"a letter signed by 40 nurses", false}, {"a report published last week", false}, {"a memo seen by the Gazette", false}, {"the agency", false},
	{"a woman who lives opposite the mill", false}, {"Kirsten Dahl, 47, a beekeeper,", false}, {"the prime minister's office", false},
	{"a Pentagon paper made public in May", false}, {"the man who found the coins", false}, {"the insurer Hallmann", false}, {"the city's chief engineer", false},
	{"a teacher named only as Paula", false}, {"the opposition leader", false},
	{"officials", true}, {"union leaders", true}, {"prosecutors in Ghent", true}, {"two former employees", true}, {"residents of the village", true},
	{"the brothers", true}, {"critics of the plan", true}, {"nurses", true}, {"allies of the president", true}, {"growers in the north", true}, {"police", true},
	{"engineers at the plant", true}, {"court documents", true}, {"Nigerian investigators", true}, {"several diplomats", true}, {"many parents", true},
	{"more than half of the farmers", true}, {"opponents", true}, {"magnet makers in Japan", true}, {"relatives of the missing men", true},
	{"the lawyers for both sides", true}, {"scientists at the observatory", true}, {"people who saw the crash", true}, {"rescuers", true},
	{"most of the tenants", true}, {"aid workers reached by phone", true}, {"shareholders", true}, {"Reyes and his wife", true}, {"the owners of the mill", true},
	{"three women", true},
}
