package claim

import "github.com/sayso-go/sayso/internal/lexicon"

// cueBegins makes the candidates for where the cue of analysis x begins.
func (f *Finder) cueBegins(x *analysis) {
	const t = 8000
	f.begin(CueBegin)
	a := x.head
	word, form := f.lex(a), uint32(f.form(a))
	for b := a; b >= max(0, a-maxCue); b-- {
		if x.holds(b) {
			break
		}
		f.place(b)
		path, _ := f.path(b, a)
		f.emit2(t, path, form)
		f.emit2(t+1, bucket(a-b), form)
		f.emit3(t+2, bucket(a-b), f.tagValue(b), f.tagValue(b-1))
		f.emit2(t+3, path, f.lex(b))
		f.emit3(t+4, path, f.tagValue(b), f.tagValue(b-1))
		f.emit3(t+5, boolean(b > 0 && x.holds(b-1)), f.tagValue(b), bucket(a-b))
		f.emit3(t+6, word, f.lex(b), bucket(a-b))
		f.emit3(t+7, f.lex(b), f.lex(b-1), form)
		top := f.topFrom(b)
		f.emit3(t+8, uint32(f.label(top)), uint32(f.label(b-1)), boolean(int(f.nodes[top].head) == a))
		f.edge(t+10, b, 0)
		f.edge(t+20, b, 1+boolean(b == a))
	}
}

// cueEnds makes the candidates for where it ends.
func (f *Finder) cueEnds(x *analysis) {
	const t = 8100
	f.begin(CueEnd)
	a := x.head
	word, form := f.lex(a), uint32(f.form(a))
	for e := a + 1; e <= min(len(f.items), a+1+maxCue); e++ {
		if e > a+1 && x.holds(e-1) {
			break
		}
		f.place(e)
		path, _ := f.path(e-1, a)
		last := boolean(e < len(f.items) && x.holds(e))
		content := boolean(e == x.content[0][0] || e == x.content[1][0])
		f.emit2(t, path, form)
		f.emit3(t+1, bucket(e-a), form, last)
		f.emit3(t+2, bucket(e-a), f.tagValue(e-1), f.tagValue(e))
		f.emit2(t+3, path, f.lex(e-1))
		f.emit3(t+4, path, f.tagValue(e-1), f.tagValue(e))
		f.emit3(t+5, last, f.tagValue(e-1), bucket(e-a))
		f.emit3(t+6, word, f.lex(e-1), bucket(e-a))
		f.emit3(t+7, f.lex(e-1), content, form)
		f.emit3(t+8, word, content, bucket(e-a))
		f.emit4(t+9, content, f.tagValue(e-1), f.tagValue(e), form)
		f.emit3(t+40, path, content, last)
		if e < len(f.items) {
			top := f.topFrom(e)
			label := uint32(f.label(top))
			f.emit3(t+41, label, f.tagValue(e), boolean(int(f.nodes[top].head) == a))
			f.emit3(t+42, label, f.lex(e), form)
			f.emit3(t+43, label, f.tagValue(top), f.lex(e))
			f.emit4(t+44, label, f.lex(top), f.lex(e), boolean(f.items[e].split))
		}
		f.edge(t+10, e, 0)
		f.edge(t+20, e, 1+last)
		f.edge(t+30, e, 3+content)
	}
}

// maxCue is how far from its head, in items, a cue is thought to reach.
const maxCue = 10

// holds reports whether item i is part of x's source or content.
func (x *analysis) holds(i int) bool {
	return x.source.has(i) || x.content[0].has(i) || x.content[1].has(i)
}

// participles say of those who are not named how they know.
var participles = []string{"briefed", "involved", "consulted", "questioned", "interviewed"}

// trimCue takes a noun out of a cue that begins before its verb, and what a participle says of the source: people
// familiar with | the talks | said; two diplomats | briefed on the talks | said.
func (f *Finder) trimCue(x *analysis, c *candidate) {
	for i := range f.groups {
		g := &f.groups[i]
		appears := g.last == x.head-1 && f.tag(g.last) == lexicon.TO && seems(f.verbForm(g.main))
		if g.main != x.head && !appears || !g.finite || c.cue[0] >= g.first {
			continue
		}
		for k := c.cue[0]; k < g.first; k++ {
			if lexicon.Verbs.Has(f.tag(k)) && !(k == c.cue[0] && k == c.source[1] && (f.tellsHow(k) || f.isFound(k))) {
				return
			}
		}
		if i := g.first - 1; lexicon.Nouns.Has(f.tag(i)) && !f.isTimeNoun(i) {
			if f.isFound(c.cue[0]) {
				c.source[1] = g.first
			}
			c.cue[0] = g.first
		}
	}
}

// toKnow lets a cue reach to what somebody wants to know: wanted to know | why the gate was open.
func (f *Finder) toKnow(c *candidate) {
	p := &c.content[0]
	k := p[0]
	if c.n != 1 || k != c.cue[1] || k+3 >= p[1] || !wants(f.verbForm(c.head)) {
		return
	}
	if f.tag(k) == lexicon.TO && f.is(k+1, "know") && f.isQuestionWord(k+2) {
		p[0], c.cue[1] = k+2, k+2
		c.frame, c.lemma = lexicon.Wh, f.l.Find("ask")
	}
}

// wants reports whether who does what the verb says, to know something, asks for it.
func wants(verb string) bool {
	switch verb {
	case "want", "demand", "beg":
		return true
	}
	return false
}

// isQuestionWord reports whether item i is a word that an indirect question begins with.
func (f *Finder) isQuestionWord(i int) bool {
	return lexicon.Tags(lexicon.WRB, lexicon.WP, lexicon.WDT).Has(f.tag(i)) || f.is(i, "if", "whether")
}

// seems reports whether something may appear to show what it shows.
func seems(verb string) bool { return verb == "appear" || verb == "seem" }

// tellsHow reports whether a participle that says how somebody knows, and a preposition, begin at item i.
func (f *Finder) tellsHow(i int) bool {
	return f.is(i, participles...) && prepositions.Has(f.tag(i+1))
}

// someSay makes those of whom no more is said than how many they are the source of the verb after it: | Few | doubt that.
func (f *Finder) someSay(c *candidate) {
	i := f.dateline
	if !c.source.empty() || !f.is(i, "few", "many", "most", "some", "several", "others") {
		return
	}
	if g := f.groupAt(i + 1); g != nil && g.main == c.head && g.finite {
		c.source, c.cue[0] = pair{i, i + 1}, i+1
	}
}

// withOwner makes a source of whoever has what a noun that is a cue says: laughed at | the baker's | claim.
func (f *Finder) withOwner(c *candidate) {
	if a := c.head; lexicon.Nouns.Has(f.tag(a)) && f.tag(a-1) == lexicon.POS && c.source[1] < a && !c.source.empty() {
		c.source = pair{f.ownerBegin(a - 1), a}
		c.cue[0] = max(c.cue[0], a)
	}
}

// withoutArticle takes out of a source an article that stands alone, There is | a | saying that, and drops the candidate if a verb follows, which is
// none: | no | written request had arrived.
func (f *Finder) withoutArticle(c *candidate) {
	if s := c.source; s[1] == s[0]+1 && f.is(s[0], "a", "an", "the", "no") && f.tag(s[0]) == lexicon.DT {
		c.source = pair{}
		if lexicon.Verbs.Has(f.tag(c.head)) && f.tag(c.head) != lexicon.VBG {
			c.void()
		}
	}
}

// isFound reports whether a participle at item i says what was done to the document before it: a letter | found in the attic.
func (f *Finder) isFound(i int) bool {
	return (f.tag(i) == lexicon.VBN || f.tag(i) == lexicon.VBD) && f.nounKind(i-1) == docKind
}

// secondVerb lets a cue reach to the second of two verbs: will neither confirm nor deny; was quoted as saying.
func (f *Finder) secondVerb(x *analysis, c *candidate) {
	a := c.head
	if f.is(a, "confirm", "confirmed", "confirms") && f.is(a+1, "nor", "or") && f.is(a+2, "deny", "denied", "denies") && c.cue[1] <= a+1 {
		c.cue[1] = a + 3
		if e := c.source[1]; e > c.source[0]+1 && f.is(e-1, "neither") {
			c.source[1], c.cue[0] = e-1, e-1
		}
	}
	if f.is(a+1, "as") && f.is(a+2, "saying", "telling") && !x.holds(a+1) && !x.holds(a+2) {
		c.cue[1] = a + 3
	}
	if f.is(a, "saying", "telling") && f.is(a-1, "as") && f.is(a-2, "quoted", "cited", "reported") {
		for i := range f.groups {
			if g := &f.groups[i]; g.main == a-2 {
				c.cue[0] = g.first
			}
		}
	}
}

// withoutTime returns the end of a cue without the day, and what else says when, at its end: announced | Tuesday;
// demanded | on | Saturday; wrote | an hour later.
func (f *Finder) withoutTime(c *candidate) int {
	e := c.cue[1]
	for e > c.head+1 && f.nounLists(e-1)&(lexicon.Day|lexicon.Month) != 0 {
		e--
	}
	if e > c.head+1 && f.tag(e-1) == lexicon.IN && f.nounLists(e)&lexicon.Day != 0 {
		e--
	}
	k := e - 1
	if f.isTimeNoun(k) {
		return f.withoutPeriodAfter(c.head, e)
	}
	if k <= c.head+1 || !f.is(k, "later", "earlier", "ago") || !f.isTimeNoun(k-1) {
		return e
	}
	for k--; k > c.head && f.isInPeriod(k); k-- {
	}
	return k + 1
}

// withoutPeriodAfter returns the end of a cue that ends at item e without a time of day, or the like, right after its head: wrote | that
// evening; radioed | at dawn.
func (f *Finder) withoutPeriodAfter(head, e int) int {
	k := e - 1
	for k > head+1 && f.isInPeriod(k-1) {
		k--
	}
	if f.is(k-1, "at", "in", "by", "before", "after", "during") {
		k--
	}
	if k == head+1 {
		return k
	}
	return e
}

// isInPeriod reports whether item i is a word of a phrase like an hour, two long weeks.
func (f *Finder) isInPeriod(i int) bool {
	t := f.tag(i)
	return t == lexicon.CD || t == lexicon.DT || lexicon.Adjectives.Has(t) || f.isTimeNoun(i)
}

// withoutListener returns the end of a cue without those who are told: promised | the shopkeepers | that.
func (f *Finder) withoutListener(c *candidate) int {
	if k := c.head + 1; c.cue[1] > k && f.nounPhrase(k) == c.cue[1] && hasListener(f.verbForm(c.head)) {
		return k
	}
	if k := c.head + 1; c.cue[1] > k+1 && f.is(k, "to") && f.fullPhrase(k+1) == c.cue[1] && f.speaks(f.nounPhrase(k+1)) && !f.isAccording(c.head) {
		return k // yelled | to a sailor
	}
	return c.cue[1]
}

// maxMedium is how many words name a medium at most, with the preposition before them: in a phone interview.
const maxMedium = 5

// isPosted reports whether item i is a participle that says how a medium came out.
func (f *Finder) isPosted(i int) bool {
	t := f.tag(i)
	return (t == lexicon.VBN || t == lexicon.VBD) && f.is(i, "posted", "published", "released", "shared", "broadcast", "issued")
}

// withMedium returns the end of a cue with the words right after it that say in what something was said: said in a
// statement.
func (f *Finder) withMedium(x *analysis, c *candidate) int {
	k := c.cue[1]
	if k == c.head+1 && f.is(k, "by") && f.is(k+1, "phone", "telephone", "email", "e-mail", "text", "radio", "letter", "telegram") && !c.source.has(k) &&
		(f.is(k+2, "that") || !x.holds(k)) {
		return k + 2
	}
	if k != c.head+1 || !f.is(k, "in", "on", "via", "through") || x.holds(k) || c.source.has(k) {
		return k
	}
	e := f.nounPhrase(k + 1)
	if e == k+2 && f.is(k, "on") && f.isPlatform(k+1) && posts(f.verbForm(c.head)) && !x.holds(k+1) {
		return e
	}
	if e == k+1 || e > k+maxMedium || x.holds(e-1) || !f.is(e-1, media...) {
		return k
	}
	if f.isPosted(e) && f.is(e+1, "on") && f.nounLists(e+2)&lexicon.Day == 0 {
		if n := f.fullPhrase(e + 2); n > e+2 && n <= e+maxRole && !x.holds(n-1) {
			return n // in a video posted on Facebook
		}
	}
	n := f.fullPhrase(e + 1)
	if n == e+1 || n > e+maxRole || !f.is(e, "to", "with", "on") || x.holds(n-1) || f.nounLists(e+1)&lexicon.Day != 0 {
		return e
	}
	if n >= f.sentenceEnd() || !f.mayBegin(n) {
		return n // said in an interview with Radio Lund
	}
	return e
}

// isPlatform reports whether item i is a name that is no day's and no place's, as those are on which people post.
func (f *Finder) isPlatform(i int) bool {
	return f.capital(i) && lexicon.ProperNouns.Has(f.tag(i)) && f.lists(i)&(lexicon.Day|lexicon.Month|lexicon.PlaceName) == 0
}

// posts reports whether who does what the verb says may do it on a platform.
func posts(verb string) bool {
	switch verb {
	case "write", "post", "reply", "tweet", "comment", "respond", "blog":
		return true
	}
	return false
}

// withoutMedium takes out of a source that stands after its cue in what something was said: said | Roth | in a statement; writes | Roth |
// in the journal Soil.
func (f *Finder) withoutMedium(c *candidate) {
	if b := c.cue[1]; f.is(c.source[0]-1, "in", "on") && b < c.source[0]-1 && f.namePhrase(b) == c.source[0]-1 && f.speaks(c.source[0]-1) {
		c.source = pair{b, c.source[0] - 1} // writes Roth in | the journal Soil
		return
	}
	i := f.nounPhrase(c.source[0])
	if f.is(i, "for", "at", "of") {
		i = f.nounPhrase(i + 1) // a spokesman for the bank
	}
	if c.source[0] < c.cue[1] || i >= c.source[1] || f.is(c.head, "according") || !f.speaks(i) || !f.is(i, "in", "on", "via", "through") {
		return
	}
	if e := f.nounPhrase(i + 1); e > i+1 && (f.is(e-1, media...) || f.is(i+1, "the") && f.is(i+2, "journal", "magazine", "newspaper", "paper")) {
		c.source[1] = i
	}
}

// media are the last words of the phrases that say in what something was said.
var media = []string{"statement", "interview", "email", "e-mail", "letter", "tweet", "memo", "release", "post", "note", "filing",
	"twitter", "x", "x.", "instagram", "facebook", "tiktok", "telegram", "bluesky", "threads",
	"address", "broadcast", "podcast", "interpreter", "translator", "message", "petition", "lawsuit", "complaint", "brief",
	"radio", "television", "tv", "spokesman", "spokeswoman", "lawyer", "lawyers", "writing", "report", "notice", "opinion", "ruling",
	"communiqué", "communique", "bulletin", "circular", "affidavit", "sermon", "video", "column", "essay", "speech",
	"website", "webpage", "forum", "blog", "feed", "channel", "linkedin", "memoir", "memoirs", "autobiography", "diary", "diaries"}

// ownNoun gives a cue the nouns between an owner and its verb: the institute's | report concluded | that.
func (f *Finder) ownNoun(x *analysis, c *candidate) {
	if e := c.source[1]; e > c.source[0] && e < c.cue[0] && (f.tag(e-1) == lexicon.POS || f.tag(e-1) == lexicon.PRPS) {
		k := e
		for k < c.cue[0] && lexicon.Nouns.Has(f.tag(k)) && !x.holds(k) {
			k++
		}
		if k == c.cue[0] {
			c.cue[0] = e
		}
	}
}

// ownersDocument makes a source of whoever has what is written, and a part of the cue of that: | The ministry's | latest figures show | that. A
// document that bears a time's name has no such owner: Tuesday's report.
func (f *Finder) ownersDocument(c *candidate) {
	s := c.source
	if s.empty() || s[1] != c.cue[0] || c.content[0][0] < c.cue[1] || !lexicon.Verbs.Has(f.tag(c.head)) {
		return
	}
	if f.nounKind(s[1]-1) != docKind && !f.is(s[1]-1, "figures", "data", "records", "statistics", "accounts") {
		return
	}
	for i := s[0]; i < s[1]; i++ {
		if f.tag(i) == lexicon.IN {
			return // Article 9 of the club's charter
		}
	}
	k := s[1] - 1
	for k > s[0] && (modifiers | 1<<lexicon.CD).Has(f.tag(k)) && !f.is(k, "own") && !f.capital(k) {
		k--
	}
	owner := f.tag(k) == lexicon.PRPS || f.tag(k) == lexicon.POS && k > s[0] && f.speaks(k) && !f.isDay(k-1)
	if owner && k+1 < s[1] {
		c.source[1], c.cue[0] = k+1, k+1
	}
}

// ownersNoun leaves a cue the noun for what somebody else says, who owns it, and its verb out, if that says nothing: shrugged off | the bank's |
// warning | that.
func (f *Finder) ownersNoun(c *candidate) {
	n := c.cue[1] - 1
	if n <= c.head+1 || f.tag(n) != lexicon.NN && f.tag(n) != lexicon.NNS || f.tag(n-1) != lexicon.POS || f.l.Share(f.noun(n), lexicon.Noun) < ownedShare {
		return
	}
	if !lexicon.Verbs.Has(f.tag(c.head)) || f.share(c.head) >= bareShare || c.content[0][0] < c.cue[1] {
		return
	}
	if b := f.phraseBefore(n - 1); b > c.head && b < n-1 {
		c.source, c.cue, c.head, c.lemma = pair{b, n}, pair{n, n + 1}, n, f.noun(n)
	}
}

// ownedShare is how often such a noun must be a cue, in hundredths.
const ownedShare = 30
