package main

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/quote"
)

// A reworder makes sentences in which somebody claims something out of parts of others: who says something in the
// news, what is said there, and nouns for people of all trades. News says most things in a few ways, so that
// decisions that are learned from news alone know the others badly: The mill will close, residents of the village
// fear; Per the coroner, nobody was in the boat; a bridge that engineers say is unsafe.
type reworder struct {
	rng     *rand.Rand
	roles   []string // nouns for people
	sayers  []sayer
	clauses []clause
	things  []string // that are objects of verbs
	deeds   []string // to do something
	hosts   []string // sentences that end with an object, without their full stop
}

// A sayer is whoever may say something: the words, whether these are several people or things, and what their head is; and in apposition, what more
// stands between commas after them: 42; a baker.
type sayer struct {
	words, apposition      string
	several, pronoun, noun bool
}

// A clause is what may be said, and its part after the subject, if that is where it begins: the bridge is unsafe, is unsafe.
type clause struct{ words, predicate string }

// How many texts of how many sentences are made for each fold of the news.
const rewordedTexts, rewordedSentences = 75, 4

// rewordedArticles calls f with texts of sentences made of the trees of the news. Those of one fold of its articles
// have a name in the same fold.
func rewordedArticles(corpora string, f func(*article)) error {
	n := 0
	for k := range folds {
		w := newReworder(uint64(k))
		others := func(doc string) bool { return foldOf(doc) != k }
		if err := readSentences(filepath.Join(corpora, "polnear-silver", "train.conllu.gz"), others, func(_ string, s []leaf) { w.see(s) }); err != nil {
			return err
		}
		for range rewordedTexts {
			name := ""
			for name == "" || foldOf(name) != k {
				n++
				name = fmt.Sprint("reworded ", n)
			}
			f(w.article(name, rewordedSentences))
		}
	}
	return nil
}

// newReworder returns a reworder that knows nouns for people and has seen no sentence yet.
func newReworder(seed uint64) *reworder {
	w := &reworder{rng: rand.New(rand.NewPCG(seed, 7))}
	for _, e := range lexicon.Get().Entries {
		if e.Lists&lexicon.RoleNoun != 0 && e.Lists&(lexicon.Title|lexicon.ConcreteNoun) == 0 && len(e.Form) > 3 && isSmall(e.Form) {
			w.roles = append(w.roles, e.Form)
		}
	}
	slices.Sort(w.roles)
	return w
}

func isSmall(form string) bool { return strings.Trim(form, "abcdefghijklmnopqrstuvwxyz") == "" }

// What is kept of a sentence: words of the longest subject, clause, object and deed.
const maxSayer, maxSaid, maxThing, maxDeed = 14, 22, 6, 12

// see keeps what can be used of a sentence with its tree.
func (w *reworder) see(s []leaf) {
	for d := range s {
		v := s[d].head
		if v < 0 || !lexicon.Tags(lexicon.VBD, lexicon.VBZ, lexicon.VBP).Has(s[v].tag) {
			continue
		}
		switch s[d].label {
		case "nsubj":
			somebody := !lexicon.Tags(lexicon.WP, lexicon.WDT, lexicon.EX).Has(s[d].tag)
			if p, ok := cutOut(s, d, maxSayer); ok && somebody && d < v && isSaying(s[v].form) {
				w.sayers = append(w.sayers, p.sayer())
			}
		case "ccomp":
			if p, ok := cutOut(s, d, maxSaid); ok && isSaying(s[v].form) && p.isClause() {
				w.clauses = append(w.clauses, clause{p.words(), p.predicate()})
			}
		case "xcomp":
			if p, ok := cutOut(s, d, maxDeed); ok && d > v+1 && s[v+1].tag == lexicon.TO && p.leaves[0].tag == lexicon.TO {
				w.deeds = append(w.deeds, p.words())
			}
		case "obj":
			p, ok := cutOut(s, d, maxThing)
			if !ok || d < v || !commonNouns.Has(s[d].tag) {
				continue
			}
			w.things = append(w.things, p.words())
			if host, ok := cutOut(s, v, maxSaid); ok && s[v].head < 0 && strings.HasSuffix(host.words(), p.words()) {
				w.hosts = append(w.hosts, host.words())
			}
		}
	}
}

var commonNouns = lexicon.Tags(lexicon.NN, lexicon.NNS)

// A sayingVerb is a verb of saying or thinking in its three finite forms, and how it is used.
type sayingVerb struct {
	past, one, several string
	uses               uses
}

type uses uint8

const (
	bare  uses = 1 << iota // said it was late
	that                   // said that it was late
	after                  // it was late, he said
	thing                  // denied the charge
)

var sayingVerbs = []sayingVerb{
	{"said", "says", "say", bare | that | after},
	{"said", "says", "say", bare | that | after},
	{"acknowledged", "acknowledges", "acknowledge", that | after | thing},
	{"admitted", "admits", "admit", bare | that | after},
	{"alleged", "alleges", "allege", bare | that | after},
	{"announced", "announces", "announce", that | after},
	{"argued", "argues", "argue", that | after},
	{"believed", "believes", "believe", bare | that | after},
	{"claimed", "claims", "claim", bare | that | after},
	{"complained", "complains", "complain", that | after},
	{"conceded", "concedes", "concede", that | after},
	{"concluded", "concludes", "conclude", that | after},
	{"condemned", "condemns", "condemn", thing},
	{"confirmed", "confirms", "confirm", that | after | thing},
	{"criticized", "criticizes", "criticize", thing},
	{"declared", "declares", "declare", that | after},
	{"demanded", "demands", "demand", thing},
	{"denied", "denies", "deny", that | thing},
	{"dismissed", "dismisses", "dismiss", thing},
	{"doubted", "doubts", "doubt", that | thing},
	{"estimated", "estimates", "estimate", that | after},
	{"explained", "explains", "explain", that | after},
	{"feared", "fears", "fear", bare | that | after | thing},
	{"found", "finds", "find", that},
	{"hoped", "hopes", "hope", bare | that},
	{"insisted", "insists", "insist", bare | that | after},
	{"maintained", "maintains", "maintain", that},
	{"noted", "notes", "note", that | after},
	{"opposed", "opposes", "oppose", thing},
	{"predicted", "predicts", "predict", that | after | thing},
	{"promised", "promises", "promise", bare | that | thing},
	{"proposed", "proposes", "propose", thing},
	{"questioned", "questions", "question", thing},
	{"recalled", "recalls", "recall", that | after},
	{"rejected", "rejects", "reject", thing},
	{"reported", "reports", "report", that | after | thing},
	{"stated", "states", "state", that},
	{"suggested", "suggests", "suggest", that | after},
	{"testified", "testifies", "testify", that},
	{"thought", "thinks", "think", bare | that},
	{"warned", "warns", "warn", bare | that | after},
	{"welcomed", "welcomes", "welcome", thing},
	{"added", "adds", "add", bare | that | after},
	{"affirmed", "affirms", "affirm", that | after},
	{"agreed", "agrees", "agree", bare | that | after},
	{"asserted", "asserts", "assert", bare | that | after},
	{"assumed", "assumes", "assume", bare | that | after},
	{"attested", "attests", "attest", that | after},
	{"boasted", "boasts", "boast", that | after},
	{"cautioned", "cautions", "caution", bare | that | after},
	{"charged", "charges", "charge", that | after},
	{"clarified", "clarifies", "clarify", that | after},
	{"commented", "comments", "comment", that | after},
	{"confessed", "confesses", "confess", bare | that | after},
	{"confided", "confides", "confide", that | after},
	{"contended", "contends", "contend", bare | that | after},
	{"countered", "counters", "counter", that | after},
	{"deduced", "deduces", "deduce", that | after},
	{"determined", "determines", "determine", that},
	{"discovered", "discovers", "discover", that},
	{"emphasized", "emphasizes", "emphasize", that | after},
	{"expected", "expects", "expect", bare | that},
	{"foresaw", "foresees", "foresee", that | thing},
	{"fretted", "frets", "fret", that | after},
	{"fumed", "fumes", "fume", that | after},
	{"grumbled", "grumbles", "grumble", bare | that | after},
	{"guessed", "guesses", "guess", bare | that | after},
	{"hinted", "hints", "hint", that | after},
	{"imagined", "imagines", "imagine", bare | that},
	{"implied", "implies", "imply", bare | that},
	{"inferred", "infers", "infer", that},
	{"joked", "jokes", "joke", that | after},
	{"judged", "judges", "judge", that | after},
	{"lamented", "laments", "lament", that | after | thing},
	{"mentioned", "mentions", "mention", that | after},
	{"mused", "muses", "muse", that | after},
	{"muttered", "mutters", "mutter", that | after},
	{"objected", "objects", "object", that | after},
	{"observed", "observes", "observe", that | after},
	{"opined", "opines", "opine", that | after},
	{"pledged", "pledges", "pledge", that | thing},
	{"proclaimed", "proclaims", "proclaim", that | after},
	{"protested", "protests", "protest", that | after | thing},
	{"reasoned", "reasons", "reason", that | after},
	{"reckoned", "reckons", "reckon", bare | that | after},
	{"reflected", "reflects", "reflect", that | after},
	{"regretted", "regrets", "regret", that | thing},
	{"remarked", "remarks", "remark", that | after},
	{"repeated", "repeats", "repeat", that | after},
	{"replied", "replies", "reply", that | after},
	{"retorted", "retorts", "retort", that | after},
	{"revealed", "reveals", "reveal", bare | that | after},
	{"ruled", "rules", "rule", that | after},
	{"speculated", "speculates", "speculate", that | after},
	{"stipulated", "stipulates", "stipulate", that},
	{"stressed", "stresses", "stress", that | after},
	{"surmised", "surmises", "surmise", that | after},
	{"suspected", "suspects", "suspect", bare | that | after | thing},
	{"swore", "swears", "swear", bare | that | after},
	{"theorized", "theorizes", "theorize", that | after},
	{"tweeted", "tweets", "tweet", bare | that | after},
	{"underlined", "underlines", "underline", that | thing},
	{"ventured", "ventures", "venture", that | after},
	{"vowed", "vows", "vow", bare | that | after},
	{"wagered", "wagers", "wager", that | after},
	{"whispered", "whispers", "whisper", that | after},
	{"worried", "worries", "worry", bare | that | after},
	{"wrote", "writes", "write", bare | that | after},
}

// isSaying reports whether a word is a form of such a verb.
func isSaying(form string) bool {
	form = strings.ToLower(form)
	return slices.ContainsFunc(sayingVerbs, func(v sayingVerb) bool { return v.past == form || v.one == form || v.several == form })
}

// A subtree is a word of a sentence with all that hangs on it.
type subtree struct {
	leaves []leaf // whose heads are indexes among them, -1 for that of the first word
	head   int
}

// cutOut returns the subtree of leaf h, without marks at its ends and without that before a clause, if it is in one
// piece, of no more than most words, and has no marks of quotations or brackets in it.
func cutOut(s []leaf, h, most int) (subtree, bool) {
	first, last, n := h, h, 0
	for i := range s {
		if hangsOn(s, i, h) {
			first, last = min(first, i), max(last, i)
			n++
		}
	}
	if last-first+1 != n {
		return subtree{}, false
	}
	for first < h && (s[first].label == "punct" || s[first].label == "mark" && strings.EqualFold(s[first].form, "that")) {
		first++
	}
	for last > h && s[last].label == "punct" {
		last--
	}
	if last-first >= most {
		return subtree{}, false
	}
	p := subtree{slices.Clone(s[first : last+1]), h - first}
	for i := range p.leaves {
		x := &p.leaves[i]
		if x.label == "punct" && !slices.Contains([]string{",", "--", "-", "—", "–"}, x.form) {
			return subtree{}, false
		}
		if x.head -= first; i == p.head {
			x.head = -1
		}
	}
	if x := &p.leaves[0]; !lexicon.ProperNouns.Has(x.tag) && x.form != "I" && isSmall(x.form[1:]) {
		x.form = strings.ToLower(x.form[:1]) + x.form[1:] // it stood at the beginning of a sentence
	}
	return p, true
}

// hangsOn reports whether leaf i is leaf h or hangs on it.
func hangsOn(s []leaf, i, h int) bool {
	for n := 0; n < len(s) && i >= 0; n++ {
		if i == h {
			return true
		}
		i = s[i].head
	}
	return false
}

// words returns the words as they are printed.
func (p *subtree) words() string {
	var b strings.Builder
	for i, x := range p.leaves {
		b.WriteString(x.form)
		if !x.glued && i+1 < len(p.leaves) {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

func (p *subtree) sayer() sayer {
	h := &p.leaves[p.head]
	s := sayer{words: p.words(), several: h.tag == lexicon.NNS || h.tag == lexicon.NNPS, pronoun: h.tag == lexicon.PRP, noun: commonNouns.Has(h.tag)}
	switch strings.ToLower(h.form) {
	case "i", "we", "they", "you", "police", "people":
		s.several = true
	}
	for _, x := range p.leaves {
		s.several = s.several || x.head == p.head && x.label == "conj"
	}
	return s
}

// isClause reports whether the words can stand as a sentence: there is a subject and a finite verb, none of saying,
// and nothing before them by which they hang on others.
func (p *subtree) isClause() bool {
	first := &p.leaves[0]
	if first.label == "mark" || lexicon.Tags(lexicon.WP, lexicon.WRB, lexicon.WDT, lexicon.TO, lexicon.CC).Has(first.tag) {
		return false
	}
	subject, finite := false, false
	for i, x := range p.leaves {
		if lexicon.FiniteVerbs.Has(x.tag) && isSaying(x.form) {
			return false
		}
		subject = subject || x.head == p.head && i < p.head && (strings.HasPrefix(x.label, "nsubj") || x.label == "expl")
		finite = finite || (i == p.head || x.head == p.head) && lexicon.FiniteVerbs.Has(x.tag)
	}
	return subject && finite && len(p.leaves) > 2
}

// predicate returns the words of a clause after its subject, if it begins with that and a finite verb follows, or "".
func (p *subtree) predicate() string {
	for d := range p.head {
		if p.leaves[d].head != p.head || p.leaves[d].label != "nsubj" {
			continue
		}
		e := 0
		for e < p.head && hangsOn(p.leaves, e, d) {
			e++
		}
		rest := subtree{leaves: p.leaves[e:]}
		first := &rest.leaves[0]
		if e > d && lexicon.FiniteVerbs.Has(first.tag) && first.form[0] != '\'' && len(rest.leaves) <= maxDeed {
			return rest.words()
		}
	}
	return ""
}

// A draft is a text with its claims, as far as it is made.
type draft struct {
	text   strings.Builder
	claims []annotation
}

// add appends words, after a space or, at the beginning of a sentence, with a capital, and returns where they stand.
func (d *draft) add(words string) quote.Span {
	if s := d.text.String(); s != "" && !strings.HasSuffix(s, "\n") {
		d.text.WriteByte(' ')
	} else if i := strings.IndexFunc(words, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }); i >= 0 {
		r, n := utf8.DecodeRuneInString(words[i:])
		words = words[:i] + string(unicode.ToUpper(r)) + words[i+n:]
	}
	start := d.text.Len()
	d.text.WriteString(words)
	return quote.Span{Start: start, End: d.text.Len()}
}

// sayer appends a sayer before a verb, with what stands between commas, and returns where it stands.
func (d *draft) sayer(s *sayer) quote.Span {
	source := d.add(s.words)
	if s.apposition != "" {
		d.mark(",")
		source.End = d.add(s.apposition).End
		d.mark(",")
	}
	return source
}

// mark appends a mark without a space.
func (d *draft) mark(m string) { d.text.WriteString(m) }

func (d *draft) claim(source, cue quote.Span, content ...quote.Span) {
	d.claims = append(d.claims, annotation{source: []quote.Span{source}, cue: []quote.Span{cue}, content: content})
}

func pick[T any](rng *rand.Rand, of []T) T { return of[rng.IntN(len(of))] }

// article returns n sentences as an article with their claims.
func (w *reworder) article(name string, n int) *article {
	var d draft
	sentences := []func(*reworder, *draft){
		(*reworder).trailing, (*reworder).trailing, (*reworder).trailing, (*reworder).clause, (*reworder).coordinated, (*reworder).coordinated,
		(*reworder).subordinate, (*reworder).fronted, (*reworder).accordingTo, (*reworder).accordingTo, (*reworder).thing, (*reworder).thing,
		(*reworder).relative, (*reworder).relative, (*reworder).told, (*reworder).plan,
	}
	for range n {
		pick(w.rng, sentences)(w, &d)
		d.mark(".\n\n")
	}
	return &article{name: name, text: d.text.String(), attributions: d.claims}
}

// trailing appends what is said and then who says it: It was late, he said; "It was late," said engineers at the mill on Monday.
func (w *reworder) trailing(d *draft) {
	marks := pick(w.rng, [][2]string{{"", ""}, {"", ""}, {"\"", "\""}, {"“", "”"}})
	c := d.add(marks[0] + pick(w.rng, w.clauses).words + "," + marks[1])
	s := w.sayer()
	verb := w.verb(after, s.several)
	var source, cue quote.Span
	if !s.pronoun && w.rng.IntN(3) == 0 {
		cue, source = d.add(verb), d.add(s.words)
	} else {
		source, cue = d.sayer(&s), d.add(verb)
		w.circumstance(d)
	}
	c.End -= len(marks[1]) + 1
	c.Start += len(marks[0])
	d.claim(source, cue, c)
}

// clause appends who says what.
func (w *reworder) clause(d *draft) {
	s := w.sayer()
	source := d.sayer(&s)
	u := pick(w.rng, []uses{bare, that})
	cue := d.add(w.verb(u, s.several))
	if u == that {
		w.circumstance(d)
	}
	d.claim(source, cue, w.said(d, u == that))
}

// coordinated appends two clauses in which somebody says something: He said it was late, and she said it was early.
func (w *reworder) coordinated(d *draft) {
	w.clause(d)
	d.mark(",")
	d.add(pick(w.rng, []string{"and", "but", "while"}))
	w.clause(d)
}

// subordinate appends a clause, and one after a conjunction in which somebody says something: The mill closed after
// he said that it was late.
func (w *reworder) subordinate(d *draft) {
	d.add(pick(w.rng, w.clauses).words)
	d.add(pick(w.rng, []string{"after", "because", "although", "as", "when"}))
	w.clause(d)
}

// fronted appends where or when, and then who says what: In the mill, he said it was late.
func (w *reworder) fronted(d *draft) {
	d.add(pick(w.rng, []string{"in", "at", "during", "after"}))
	d.add(pick(w.rng, w.things))
	d.mark(",")
	w.clause(d)
}

// accordingTo appends a clause and after whom it is told, or the two the other way round: According to him, it was
// late; It was late, per the miller.
func (w *reworder) accordingTo(d *draft) {
	var c quote.Span
	before := w.rng.IntN(2) == 0
	if before {
		c = d.add(pick(w.rng, w.clauses).words)
		d.mark(",")
	}
	cue := d.add(pick(w.rng, []string{"according to", "per", "per"}))
	s := w.sayer()
	for s.pronoun {
		s = w.sayer() // he, where it would be him
	}
	source := d.add(s.words)
	if !before {
		d.mark(",")
		c = d.add(pick(w.rng, w.clauses).words)
	}
	d.claim(source, cue, c)
}

// thing appends who says something of what: Engineers at the mill fear a strike.
func (w *reworder) thing(d *draft) {
	s := w.sayer()
	d.claim(d.sayer(&s), d.add(w.verb(thing, s.several)), d.add(pick(w.rng, w.things)))
}

// relative appends a sentence with an object of which somebody says something: She built a bridge that engineers say is unsafe.
func (w *reworder) relative(d *draft) {
	d.add(pick(w.rng, w.hosts))
	which := d.add("that")
	s := w.sayer()
	source, cue := d.sayer(&s), d.add(w.verb(bare, s.several))
	d.claim(source, cue, which, d.add(w.predicate()))
}

// told appends who tells whom what: Residents of the village told the judge that it was late.
func (w *reworder) told(d *draft) {
	s := w.sayer()
	source := d.sayer(&s)
	verb := pick(w.rng, []string{"told", "told", "told", "tells", "assured", "warned", "informed", "reminded"})
	if verb == "tells" && s.several {
		verb = "tell"
	}
	cue := d.add(verb)
	d.add(pick(w.rng, []string{pick(w.rng, []string{"me", "him", "her", "them", "us"}), w.role().words, pick(w.rng, w.things)}))
	d.claim(source, cue, w.said(d, verb[0] != 't' || w.rng.IntN(3) > 0))
}

// plan appends who means to do something: People who saw it vowed to appeal.
func (w *reworder) plan(d *draft) {
	s := w.sayer()
	verb := pick(w.rng, []string{"vowed", "promised", "threatened", "refused", "offered", "agreed", "declined", "hoped", "planned", "wanted", "pledged"})
	if s.several && w.rng.IntN(3) == 0 {
		verb = pick(w.rng, []string{"want", "hope", "plan", "promise", "refuse", "intend"})
	}
	d.claim(d.sayer(&s), d.add(verb), d.add(pick(w.rng, w.deeds)))
}

// said appends a clause, after that or without it.
func (w *reworder) said(d *draft, after bool) quote.Span {
	c := pick(w.rng, w.clauses).words
	if after {
		c = "that " + c
	}
	return d.add(c)
}

// circumstance appends at times where, when or how somebody says something.
func (w *reworder) circumstance(d *draft) {
	switch w.rng.IntN(8) {
	case 0:
		d.add("on")
		d.add(pick(w.rng, []string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}))
	case 1:
		d.add(pick(w.rng, []string{"in", "at", "during", "after", "through"}))
		d.add(pick(w.rng, w.things))
	}
}

// verb returns a verb with one of the uses, in a form that goes with a subject.
func (w *reworder) verb(u uses, several bool) string {
	for {
		v := pick(w.rng, sayingVerbs)
		switch {
		case v.uses&u == 0:
		case w.rng.IntN(2) == 0:
			return v.past
		case several:
			return v.several
		default:
			return v.one
		}
	}
}

// sayer returns whoever may say something: somebody of the news, or of any trade, or a part of several, or one of whom more is said.
func (w *reworder) sayer() sayer {
	s := pick(w.rng, w.sayers)
	switch n := w.rng.IntN(40); {
	case n == 0:
		return sayer{words: pick(w.rng, []string{"another", "someone", "one", "everyone"}), pronoun: true}
	case n <= 20:
		s = w.role()
	}
	if s.several && s.noun && w.rng.IntN(8) == 0 {
		part := pick(w.rng, []string{"most", "some", "many", "half", "all"}) + " of "
		if the := strings.HasPrefix(s.words, "the "); !the {
			part += "the "
		}
		s.words = part + s.words
	}
	if !s.noun && !s.pronoun && !s.several && w.rng.IntN(6) == 0 {
		if s.apposition = fmt.Sprint(20 + w.rng.IntN(70)); w.rng.IntN(3) > 0 {
			s.apposition = ""
			for s.apposition == "" {
				if role := w.role(); !role.several {
					s.apposition = role.words
				}
			}
		}
	}
	if !s.noun || w.rng.IntN(4) > 0 {
		return s
	}
	if w.rng.IntN(3) == 0 {
		s.words += " who " + w.predicate()
	} else {
		participle := pick(w.rng, []string{"published", "seen", "obtained", "reached", "made", "found", "sent", "reviewed", "signed", "commissioned",
			"led", "run"})
		s.words += " " + participle + " " + pick(w.rng, []string{"by", "by", "in", "on", "for"}) + " " + pick(w.rng, w.things)
	}
	return s
}

// role returns a person, or people, of a trade, with what they have to do with at times: the coroner; engineers at the mill.
func (w *reworder) role() sayer {
	s := sayer{noun: true, several: w.rng.IntN(2) == 0}
	noun := pick(w.rng, w.roles)
	if s.several {
		s.words = pick(w.rng, []string{"two ", "several ", "some ", "the ", "the ", "", "", "", ""}) + plural(noun)
	} else {
		s.words = pick(w.rng, []string{"one ", "the ", "the ", "his ", "her ", indefinite(noun), indefinite(noun), indefinite(noun)}) + noun
	}
	if w.rng.IntN(3) == 0 {
		s.words += " " + pick(w.rng, []string{"of", "in", "at", "from", "for"}) + " " + pick(w.rng, w.things)
	}
	return s
}

func indefinite(noun string) string {
	if strings.IndexByte("aeiou", noun[0]) >= 0 {
		return "an "
	}
	return "a "
}

func plural(noun string) string {
	switch stem := noun[:len(noun)-1]; {
	case strings.HasSuffix(noun, "man"):
		return noun[:len(noun)-2] + "en"
	case strings.HasSuffix(noun, "s"), strings.HasSuffix(noun, "ch"), strings.HasSuffix(noun, "sh"):
		return noun + "es"
	case strings.HasSuffix(noun, "y") && strings.IndexByte("aeo", stem[len(stem)-1]) < 0:
		return stem + "ies"
	}
	return noun + "s"
}

// predicate returns what may be said of somebody or something: is unsafe.
func (w *reworder) predicate() string {
	for {
		if p := pick(w.rng, w.clauses).predicate; p != "" {
			return p
		}
	}
}
