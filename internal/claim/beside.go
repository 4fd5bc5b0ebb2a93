package claim

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// maxBeside bounds, in tokens, how far from a quotation the verb is looked for that makes it speech: "...," says Ana Roth, who;
// the head of the harbour board says.
const maxBeside = 12

// retagBeside sets the tags right of the words beside quotations of speech, where what stands there is known better than a tagger knows
// it: "Rules are rules," Halloran states. Of a source and a verb of saying and no other finite verb, the verb is a verb, and the
// word with a capital before or after it a name, whatever else they mostly are: states, notes, reports; Will, Frank, Mark.
func (f *Finder) retagBeside() {
	for q := range f.t.Quotations {
		if !f.opaque[q] {
			continue
		}
		if f.t.Quotations[q].Closed {
			f.retagAfter(f.ends[q])
		}
		f.retagBefore(f.starts[q])
	}
}

// retagAfter sets the tags right of what follows the quotation that ends before token i.
func (f *Finder) retagAfter(i int32) {
	t := f.t
	if i < 2 || int(i) >= len(t.Tokens) || t.Tokens[i-1].Kind != token.Close {
		return
	}
	if t.Tokens[i].Char == ',' {
		i++
	} else {
		switch t.Tokens[i-2].Char {
		case ',', '?', '!', '~':
		default:
			return // its sentence is at an end
		}
	}
	if end := min(f.paragraphEnd(i-1), i+maxBeside); i < end && !f.retagInverted(i, end) && !f.retagSubjectAndVerb(i, end) {
		if f.hasCapital(i) && !f.mayName(i) && f.printed(i) != "I" && f.t.Tokens[i-1].Char != ',' && t.Tokens[i-2].Char != ',' {
			return // "Who cares?" His voice broke.
		}
		if v := f.verbOf(i, end); v > i {
			f.retagVerb(v, end)
		}
	}
}

// retagInverted sets the tags right of a verb of saying at token i and of the name after it, says Halloran, and reports whether they stand
// there and no other finite verb among the tokens up to end.
func (f *Finder) retagInverted(i, end int32) bool {
	tag := f.utteringTag(i)
	if tag == lexicon.NoTag && f.t.Tokens[i].Kind == token.Word && !f.hasCapital(i) && !lexicon.FiniteVerbs.Has(f.g.Tags[i]) {
		switch form := f.printed(i); {
		case strings.HasSuffix(form, "ed"):
			tag = lexicon.VBD // whispered Halloran
		case strings.HasSuffix(form, "s") && i+1 < end && (f.determines(i+1) || f.sayerName(i+1, end) > i) && f.verbTag(i) != lexicon.NoTag:
			tag = lexicon.VBZ // blogs the grocer
		case f.g.Tags[i] == lexicon.VB && i+1 < end && f.determines(i+1) && f.hasTag(i, lexicon.VBD):
			tag = lexicon.VBD // read the sign
		}
	}
	if tag == lexicon.NoTag && i+1 < end && f.isBaseOfSaying(i) && (f.pluralEnd(i+1, end) > i+1 || f.areNamed(i+1, end)) {
		tag = lexicon.VBP // fret growers, reply Ada and Ben
	}
	if tag == lexicon.NoTag || i+1 >= end || f.finiteIn(i+1, end) {
		return false
	}
	switch name := f.sayerName(i+1, end); {
	case name >= 0:
		f.retagName(name, end)
	case !lexicon.FiniteVerbs.Has(f.g.Tags[i]) && (f.determines(i+1) || tag == lexicon.VBP && f.pluralEnd(i+1, end) > i+1):
	default:
		return false
	}
	f.g.Tags[i] = tag
	return true
}

// areNamed reports whether two names start at token i, with an and between them.
func (f *Finder) areNamed(i, end int32) bool {
	for k := i; k < min(end-1, i+maxTrade); k++ {
		switch {
		case f.mayName(k):
		case k > i && f.printed(k) == "and":
			return f.mayName(k + 1)
		default:
			return false
		}
	}
	return false
}

// isBaseOfSaying reports whether token i is the base form of a verb of saying, or of how something is said.
func (f *Finder) isBaseOfSaying(i int32) bool {
	if f.hasCapital(i) {
		return false
	}
	form := f.printed(i)
	w := f.l.Entries[f.g.Words[i]].Verb
	return utters(form) == lexicon.VBP || f.l.Entries[w].Form == form && f.l.Share(w, lexicon.Verb) >= besideScore
}

// sayerName returns where the name starts that follows a verb of saying, at token i or after a few words that say who bears it, or -1: says |
// Halloran; tweets regular commuter | Halloran.
func (f *Finder) sayerName(i, end int32) int32 {
	for k := i; k < min(end, i+maxTrade) && f.t.Tokens[k].Kind == token.Word; k++ {
		if f.mayName(k) {
			return k
		}
		if tag := f.g.Tags[k]; !modifiers.Has(tag) && tag != lexicon.VBG && !lexicon.Adverbs.Has(tag) {
			return -1
		}
	}
	return -1
}

// maxTrade is how many words may stand between a verb of saying and a name, and say who bears it.
const maxTrade = 4

// determines reports whether a phrase for somebody may start at token i with a word that no noun stands before: the, his, one, another.
func (f *Finder) determines(i int32) bool {
	tag := f.g.Tags[i]
	return articles.Has(tag) || lexicon.Among(" one another someone somebody everyone everybody ", f.printed(i))
}

// retagSubjectAndVerb sets the tags right of a verb of saying after its subject, which starts at token i, if no other finite verb is
// among the tokens up to end, and reports whether it found them: Halloran states.
func (f *Finder) retagSubjectAndVerb(i, end int32) bool {
	for v := i + 1; v < end; v++ {
		if f.t.Tokens[v].Kind != token.Word {
			return false
		}
		if lexicon.FiniteVerbs.Has(f.g.Tags[v-1]) && !f.mayName(v-1) {
			return false
		}
		tag := f.utteringTag(v)
		if tag == lexicon.NoTag && f.isPast(i, v) {
			tag = lexicon.VBD
			if f.g.Tags[v-1] == lexicon.JJ {
				f.g.Tags[v-1] = lexicon.NN
			}
		}
		if tag == lexicon.NoTag || f.finiteIn(v+1, end) {
			continue
		}
		f.g.Tags[v] = tag
		if f.mayName(v - 1) {
			f.retagName(v-1, v)
		}
		return true
	}
	return false
}

// verbOf returns the verb with which the words from token i on end that say, before a mark or token end, who says what stands beside them,
// whatever the verb: the warden | frets; Ana Roth, 42, | chuckled. It is i if there is none.
func (f *Finder) verbOf(i, end int32) int32 {
	m := f.wordsEnd(i, end)
	v := m - 1
	for v > i && f.trailsVerb(v) {
		v--
	}
	subject := v
	for a := m; ; v = a + 1 {
		b := f.wordsEnd(a+1, end)
		if a+1 >= b || b+1 >= end || f.t.Tokens[a].Char != ',' || f.t.Tokens[b].Char != ',' {
			break
		}
		subject, a = m, b // Ana Roth, 42, a baker, | chuckled
	}
	if v <= i || f.t.Tokens[v].Kind != token.Word || !f.mayBeSubject(i, subject) || f.verbTag(v) == lexicon.NoTag {
		return i
	}
	return v
}

// retagVerb makes a finite verb of token v, and particles of those that follow it before token end: chipped in.
func (f *Finder) retagVerb(v, end int32) {
	f.g.Tags[v] = f.verbTag(v)
	e := v + 1
	for e < end && f.trailsVerb(e) {
		e++
	}
	if int(e) < len(f.t.Tokens) && f.wordsEnd(e, e+1) > e {
		return // said | on Monday
	}
	for k := v + 1; k < e; k++ {
		if f.g.Tags[k] == lexicon.IN {
			f.g.Tags[k] = lexicon.RP
		}
	}
}

// trailsVerb reports whether token i is a particle or an adverb that may end a clause after its verb.
func (f *Finder) trailsVerb(i int32) bool {
	return lexicon.Among(" again aloud back in on out too up ", f.printed(i))
}

// wordsEnd returns the token after the words and numbers from token i on, at most end.
func (f *Finder) wordsEnd(i, end int32) int32 {
	for i < end && (f.t.Tokens[i].Kind == token.Word || f.t.Tokens[i].Kind == token.Number) {
		i++
	}
	return i
}

// mayBeSubject reports whether the tokens [i, e) read as somebody: a name, or what starts as a phrase for somebody does, and no verb.
func (f *Finder) mayBeSubject(i, e int32) bool {
	if (lexicon.Verbs | 1<<lexicon.IN | 1<<lexicon.RB).Has(f.g.Tags[i]) {
		return false // Wrote Halloran; After a while
	}
	if f.sayerName(i, e) < 0 && !f.determines(i) && f.g.Tags[i] != lexicon.PRP && f.t.Tokens[i].Kind != token.Number && f.pluralEnd(i, e) == i {
		return false
	}
	const inner = lexicon.Nouns | lexicon.Adjectives | 1<<lexicon.DT | 1<<lexicon.PRPS | 1<<lexicon.POS | 1<<lexicon.CC | 1<<lexicon.CD | 1<<lexicon.IN
	for k := i; k < e; k++ {
		signed := f.g.Tags[k] == lexicon.VBN && f.g.Tags[k+1] == lexicon.IN // a letter signed by nurses
		if !inner.Has(f.g.Tags[k]) && !signed && !f.hasCapital(k) && k > i && !articles.Has(f.g.Tags[k-1]) {
			return false
		}
	}
	if e == i+1 && articles.Has(f.g.Tags[i]) {
		return f.printed(i) == "another" || f.printed(i) == "Another"
	}
	return lexicon.Nouns.Has(f.g.Tags[e-1]) || f.mayName(e-1) || e == i+1 || f.t.Tokens[e-1].Kind == token.Number
}

// pluralEnd returns the token after the plural that the words from token i on end with, before token e or a word that is neither noun nor
// adjective, or i: peace campaigners | in Lund.
func (f *Finder) pluralEnd(i, e int32) int32 {
	k := i
	for k < e && modifiers.Has(f.g.Tags[k]) {
		k++
	}
	if k == i || f.g.Tags[k-1] != lexicon.NNS {
		return i
	}
	return k
}

// verbTag returns the tag that token v has if it is a finite verb, whatever the tagger made of it, or NoTag.
func (f *Finder) verbTag(v int32) lexicon.Tag {
	tag := f.utteringTag(v)
	if tag != lexicon.NoTag || f.hasCapital(v) {
		return tag
	}
	switch tag = f.g.Tags[v]; {
	case lexicon.FiniteVerbs.Has(tag):
		return tag
	case !(modifiers | lexicon.Verbs).Has(tag):
		return lexicon.NoTag
	}
	e := &f.l.Entries[f.g.Words[v]]
	switch form := f.printed(v); {
	case strings.HasSuffix(form, "ed"):
		return lexicon.VBD
	case strings.HasSuffix(form, "s") && !strings.HasSuffix(form, "ss"):
		return lexicon.VBZ
	}
	for _, tag := range e.Tags {
		if tag == lexicon.VBD {
			return tag // sang
		}
	}
	return lexicon.NoTag
}

// isPast reports whether token v, which ends in -ed, is the past tense of a verb whose subject is the tokens [i, v), an article, or
// one, and a noun: "...," the warden murmured.
func (f *Finder) isPast(i, v int32) bool {
	switch f.g.Tags[v] {
	case lexicon.VBN, lexicon.JJ, lexicon.NN, lexicon.NNP:
	default:
		return false
	}
	if v < i+2 || !strings.HasSuffix(f.printed(v), "ed") || f.hasCapital(v) {
		return false
	}
	if !articles.Has(f.g.Tags[i]) && f.printed(i) != "one" || !(lexicon.Nouns | 1<<lexicon.JJ).Has(f.g.Tags[v-1]) {
		return false
	}
	if next := f.tokenTag(v + 1); (modifiers | lexicon.Verbs).Has(next) && f.t.Tokens[v+1].Kind == token.Word {
		return false
	}
	for k := i + 1; k < v; k++ {
		if !modifiers.Has(f.g.Tags[k]) {
			return false
		}
	}
	return true
}

// retagBefore sets the tags right of what stands before the quotation that starts at token i, after a colon or comma: The
// Courier reports: "...".
func (f *Finder) retagBefore(i int32) {
	t := f.t
	v := i - 2
	if v < 1 || t.Tokens[i-1].Char != ':' && (t.Tokens[i-1].Char != ',' || t.Tokens[i-1].Sentence != t.Tokens[i].Sentence) {
		return
	}
	first := t.Sentences[t.Tokens[v].Sentence].First
	if t.Tokens[i-1].Char == ':' && f.sighs(first) {
		f.g.Tags[first] = lexicon.VBD
		return
	}
	if t.Tokens[i-1].Char == ':' && first < v && v < first+maxBeside {
		if p := f.verbOf(first, i-1); p > first && f.saysBefore(first, p) {
			f.retagName(first, p)
			f.retagVerb(p, i-1)
			return
		}
	}
	tag := f.utteringTag(v)
	if tag == lexicon.NoTag {
		return
	}
	if t.Tokens[v-1].Char == ',' {
		if f.endsApposition(first, v-1) {
			f.g.Tags[v] = tag
		}
		return
	}
	if f.isSubjectOf(v, first, tag) {
		f.g.Tags[v] = tag
		if v-1 > first {
			f.retagName(v-1, v)
		}
	}
}

// saysBefore reports whether the words from token i on, before the verb at token v and a colon, are somebody who says what follows: a name that is
// no other word, or somebody by a list, if the verb may mean anything: Roth notes; but not: The house rules.
func (f *Finder) saysBefore(i, v int32) bool {
	switch tag := f.g.Tags[v-1]; {
	case tag == lexicon.POS || tag == lexicon.PRPS:
		return false
	case tag == lexicon.Comma || lexicon.ProperNouns.Has(tag) && f.hasInnerCapital(v-1):
		return true
	case f.pluralEnd(i, v) > i && f.g.Tags[i] != lexicon.JJ:
		return utters(f.printed(v)) != lexicon.NoTag || f.sayingTag(v) != lexicon.NoTag || strings.HasSuffix(f.printed(v), "ed")
	case !f.determines(i) && f.g.Tags[i] != lexicon.PRP:
		return (lexicon.ProperNouns.Has(f.g.Tags[i]) || f.strange(i)) && f.mayName(i)
	case v == i+1 || utters(f.printed(v)) != lexicon.NoTag || f.nounListsOf(v-1)&somebody != 0:
		return true
	}
	return f.isTrade(v - 1)
}

// isTrade reports whether the noun at token i ends as those for who does something do: a baker.
func (f *Finder) isTrade(i int32) bool {
	form := f.printed(i)
	return f.g.Tags[i] == lexicon.NN && len(form) > 4 &&
		(strings.HasSuffix(form, "er") || strings.HasSuffix(form, "or") || strings.HasSuffix(form, "ist") || strings.HasSuffix(form, "man"))
}

// somebody are the lists of nouns for who may say something.
const somebody = lexicon.RoleNoun | lexicon.GroupNoun | lexicon.OrgNoun

// sighs reports whether a sentence that leads to a quotation begins, at token i, with a past form before a name: Sighed | Ana Roth: "..."; but
// not: United Airlines: "..."
func (f *Finder) sighs(i int32) bool {
	if !lexicon.ProperNouns.Has(f.g.Tags[i]) || !lexicon.ProperNouns.Has(f.g.Tags[i+1]) || !f.hasInnerCapital(i+1) {
		return false
	}
	return lexicon.Among(" added asked barked boasted cried grinned groaned growled grumbled joked laughed moaned murmured muttered quipped "+
		"remarked replied shouted shrugged sighed snapped snorted warned whispered wrote yelled ", f.printed(i))
}

// endsApposition reports whether the comma at token c ends words between commas after a noun of the sentence that starts at first: The
// operator, Lund Ferries, posts: "...".
func (f *Finder) endsApposition(first, c int32) bool {
	k := c - 1
	for k > max(first, c+1-maxBeside) && f.t.Tokens[k].Kind == token.Word {
		k--
	}
	return k > first && f.t.Tokens[k].Char == ',' && lexicon.Nouns.Has(f.g.Tags[k-1])
}

// isSubjectOf reports whether the words before the verb at token v, from first, where its sentence starts, or a comma on, are a subject
// with a name, a role, a pronoun or no more than an article, or before a plural verb no more than a noun.
func (f *Finder) isSubjectOf(v, first int32, verb lexicon.Tag) bool {
	named := false
	k := v - 1
	for ; k >= max(first, v-maxBeside) && f.t.Tokens[k].Kind == token.Word; k-- {
		switch tag := f.g.Tags[k]; {
		case k > first && f.mayName(k):
			named = true
		case (lexicon.Verbs | 1<<lexicon.MD | 1<<lexicon.CC | 1<<lexicon.IN | 1<<lexicon.TO | 1<<lexicon.PRPS).Has(tag):
			return false
		case lexicon.ProperNouns.Has(tag) || tag == lexicon.PRP:
			named = true
		case k == v-1 && (tag == lexicon.DT || tag == lexicon.NNS && k == first && verb == lexicon.VBP || lexicon.Nouns.Has(tag) && f.l.Entries[f.g.Words[k]].Lists&(lexicon.RoleNoun|lexicon.GroupNoun) != 0):
			named = true
		}
	}
	return named && (k < first || f.t.Tokens[k].Char == ',')
}

// sayingTag returns the tag that token i has as a finite verb of saying, NoTag if it is none.
func (f *Finder) sayingTag(i int32) lexicon.Tag {
	k := &f.t.Tokens[i]
	if k.Kind != token.Word || k.Flags&(token.Capital|token.Clitic) != 0 {
		return lexicon.NoTag
	}
	e := &f.l.Entries[f.g.Words[i]]
	if e.Verb == 0 || f.l.Share(e.Verb, lexicon.Verb) < besideScore {
		return lexicon.NoTag
	}
	switch tag := f.g.Tags[i]; {
	case lexicon.FiniteVerbs.Has(tag):
		return tag
	case tag == lexicon.VB || tag == lexicon.VBG:
		return lexicon.NoTag
	}
	for _, tag := range e.Tags {
		if tag == lexicon.VBZ || tag == lexicon.VBD {
			return tag
		}
	}
	return lexicon.NoTag
}

// utteringTag returns the tag that token i has as a finite verb of saying, or of how something is said: grumbles, rave, gushed. It is NoTag if
// it is none.
func (f *Finder) utteringTag(i int32) lexicon.Tag {
	if tag := f.sayingTag(i); tag != lexicon.NoTag || f.hasCapital(i) {
		return tag
	}
	return utters(f.printed(i))
}

// utters returns the tag of a finite form of a verb of how something is said, NoTag of another word.
func utters(form string) lexicon.Tag {
	if isUtterance(form) {
		return lexicon.VBP
	}
	if s, ok := strings.CutSuffix(form, "s"); ok && (isUtterance(s) || isUtterance(strings.TrimSuffix(s, "e"))) {
		return lexicon.VBZ
	}
	if s, ok := strings.CutSuffix(form, "ed"); ok && (isUtterance(s) || isUtterance(form[:len(s)+1]) || len(s) > 2 && s[len(s)-1] == s[len(s)-2] && isUtterance(s[:len(s)-1])) {
		return lexicon.VBD // wailed, breathed, tutted
	}
	return lexicon.NoTag
}

// isUtterance reports whether a verb is one of how something is said, which the corpora seldom show beside quotations.
func isUtterance(verb string) bool {
	switch verb {
	case "bark", "bawl", "beam", "beg", "bellow", "bemoan", "bleat", "bluster", "blurt", "boast", "brag", "bray", "breathe", "bristle", "burble",
		"cackle", "carp", "chirp", "chortle", "chuckle", "cluck", "concur", "confide", "coo", "croak", "crow", "deadpan", "drawl", "enthuse", "exult", "fret",
		"fume", "gasp", "giggle", "gloat", "grin", "gripe", "groan", "grouse", "growl", "grumble", "grunt", "gush", "hiss",
		"guffaw", "harrumph", "holler", "hoot", "howl", "huff", "implore", "interject", "intone", "jeer", "josh", "kvetch", "lament", "lisp", "marvel", "moan",
		"muse", "mumble", "murmur", "mutter", "opine", "philosophise", "plead", "pout", "purr", "quaver", "quip", "rage", "rant",
		"rasp", "rave", "reminisce", "retort", "roar", "scoff", "scowl", "scrawl", "seethe", "shriek", "shrug", "sigh",
		"simper", "smile", "smirk", "snap", "snarl", "sneer", "snicker", "sniff", "sniffle", "snigger", "snort", "sob", "splutter", "sputter",
		"squawk", "squeak", "squeal", "stammer", "stutter",
		"sulk", "tease", "theorise", "thunder", "titter", "trill", "tut", "tut-tut", "tweet", "wail", "warble", "wheeze", "whimper", "whine", "whisper", "whoop", "yell",
		"yelp":
		return true
	}
	return false
}

// mayName reports whether token i is a word with a capital that does not commonly start a clause.
func (f *Finder) mayName(i int32) bool {
	k := &f.t.Tokens[i]
	if k.Kind != token.Word || k.Flags&token.Capital == 0 || k.Flags&token.Clitic != 0 {
		return false
	}
	switch f.g.Tags[i] {
	case lexicon.PRP, lexicon.PRPS, lexicon.DT, lexicon.PDT, lexicon.WP, lexicon.WDT, lexicon.WRB, lexicon.EX, lexicon.CC, lexicon.RB:
		return false
	}
	return true
}

// retagName makes names of the words with a capital that start at token i.
func (f *Finder) retagName(i, end int32) {
	for ; i < end && f.mayName(i); i++ {
		if tag := f.g.Tags[i]; !modifiers.Has(tag) || f.strange(i) && !lexicon.ProperNouns.Has(tag) {
			f.g.Tags[i] = lexicon.NNP
		}
	}
}

// finiteIn reports whether a finite verb without a capital stands among the tokens [i, end), before the next mark.
func (f *Finder) finiteIn(i, end int32) bool {
	for ; i < end && f.t.Tokens[i].Kind == token.Word; i++ {
		if lexicon.FiniteVerbs.Has(f.g.Tags[i]) && !f.hasInnerCapital(i) {
			return true
		}
	}
	return false
}

// paragraphEnd returns the token after the paragraph of token i.
func (f *Finder) paragraphEnd(i int32) int32 {
	return f.t.Sentences[f.t.Paragraphs[f.paragraph(i)].Last-1].Last
}
