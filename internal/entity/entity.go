// Package entity says who stands behind the source of each claim: which person, organisation, place, group or document,
// under the fullest name that the text has for it.
//
// One pass over the text collects its names and descriptions (mention.go, nominal.go): it reads their words (word.go) and
// numbers those of names (table.go), finds where a name starts and ends (extent.go), cuts off titles (readname.go,
// title.go), reads what stands around it (context.go, apposition.go) and guesses what it is the name of (kind.go, state.go). Those
// that name the same entity are tied together (name.go): full names, by their words (fullname.go), with nicknames in their
// place (nickname.go), then short ones (shortname.go) and what somebody is called by office (office.go). Pronouns tell who
// is a man and who a woman (vote.go). In news, a description that comes before the name it is of is tied to that name
// (introduce.go), and one that no name bears, but that is of somebody whom news name, to whoever is spoken of
// (epithet.go), or known by an age (age.go).
//
// In a text that is dialogue, like a novel's, the speakers of all direct claims are decided together (dialogue.go): for
// each speech what is printed beside it is read (clue.go), those who are mentioned near it (trait.go), or wherever
// somebody so described speaks (company.go), are weighed by features (feature.go) with learned weights (weights.go), and
// the likeliest chain of speakers counts (chain.go). teach.go hands the speeches to the program that learns the weights.
//
// The other claims are gone through in order. A printed source is read as a noun phrase (source.go): a name, several
// people (several.go), a description (describe.go, nounphrase.go), which may be a body's (organization.go), or a pronoun
// (pronoun.go). Whom a pronoun stands for is decided by salience (salience.go), unless whoever is described has just spoken
// (talker.go) or a text has just been mentioned that reads so (text.go); the I of a letter is who signed it (letter.go). A
// claim without a printed source is given a speaker by the form of the text: the claim that it continues, the person who
// acts beside the quotation, the turns of an interview (turn.go). What a headline leaves open, the lead says (headline.go).
//
// Last come the addressees (addressee.go), and, for those who ask, the profiles of all who speak (profile.go).
//
// Where two entities fit about as well, none is chosen: no speaker is better than a wrong one. In dialogue, the likeliest
// is, and the claim says how far it can be trusted.
package entity

import (
	"slices"
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/syntax"
	"github.com/sayso-go/sayso/internal/token"
)

// Kind is what sort of entity a speaker is. The constants are in the order of attribution.Kind.
type Kind uint8

const (
	Unknown Kind = iota
	Person
	Organization
	Place
	Group
	Document
)

// Evidence is what tied a claim to its speaker.
type Evidence uint8

const (
	None      Evidence = iota // the speaker is not known
	Itself                    // the source is the only name there is: a senior official
	Named                     // the source is or holds a name: Barclays spokesman Tom Reid
	Described                 // the source describes an entity named elsewhere: the company
	Pronoun                   // she, it, who, their
	Continued                 // the speaker of an earlier claim goes on
	Action                    // the subject of a sentence beside the quotation
	Turn                      // the order of turns in a dialogue
	Narrator                  // the I of a narrative, or of a letter
)

// A Range is a run of tokens, [First, Last). An empty one stands for none.
type Range struct{ First, Last int32 }

// Empty reports whether r holds no token.
func (r Range) Empty() bool { return r.First >= r.Last }

// Contains reports whether token i is in r.
func (r Range) Contains(i int32) bool { return r.First <= i && i < r.Last }

// A Claim is an attribution whose speaker is asked for. Content, Source, Cue, Direct, Action and Parent are read,
// the rest is set by Resolve.
type Claim struct {
	Content []Range // in the order of the text
	Source  Range   // the printed source, or none
	Cue     Range
	// Direct says that the content is a quotation of its own: direct speech.
	Direct bool
	// Action is the sentence of the same paragraph, beside the quotation, whose subject may be its speaker, or -1.
	Action int32
	// Parent is the index of an earlier claim in whose content this one stands, or -1.
	Parent int32

	// Name is the fullest name that the text has for the speaker, on one line and without brackets, or ""
	// where none is known. Those of several people are joined.
	Name     string
	Named    bool // Name is a name and no description
	Kind     Kind
	Evidence Evidence
	Trust    Trust
	// ID tells the speakers and addressees of a text apart. They are numbered from 1 on, in the order of the claims; 0 is nobody.
	ID int32
	// Addressee is whom the claim is told, and Told where the object of the cue says so, or none.
	Addressee Party
	Told      Range
}

// A Party is an entity by its name, kind and ID, or the zero value for nobody.
type Party struct {
	Name  string
	Named bool // Name is a name and no description
	Kind  Kind
	ID    int32
}

// Trust says how often a speaker who was tied to a claim like this was right, where it could be counted.
type Trust uint8

const (
	Doubtful Trust = iota // less than half of the time
	Likely                // half of the time or more
	Certain               // four times of five or more
)

// A Resolver resolves the speakers of claims. Its zero value is ready. It uses its memory again from one text to the next and
// so is not safe for concurrent use.
type Resolver struct {
	l *lexicon.Lexicon
	t *token.Text
	g *syntax.Tagger

	ids      []int32 // by token: its word in the table, where it has a capital
	words    table
	mentions []mention
	pronouns []pronounAt
	nouns    []int32 // by pronoun: who it stands for in the run of the narrative, or none
	entities []entity
	together []int32 // the entities of people who are named together
	claims   []Claim
	speakers []int32 // by claim: the entity, or none
	turns    []turn
	calls    []candidate
	answerer int32   // who answers in an interview, none, or unasked
	narrator int32   // the entity of the I outside quotation marks, or none
	byline   int32   // the sentence that says who wrote the text, or none
	order    []int32 // by claim: its turn, or none
	dialogue bool    // the text is dialogue like a novel's
	short    bool    // it is so by what it reads like alone, so that guesses are worth little

	speeches []speech
	speech   []int32 // by claim: its speech, or none
	stages   []stage
	options  []option
	traits   [maxOptions]trait
	features []feature
	seen     []int32            // by entity: which option it is, or none
	pass     int                // which of the passes is under way
	present  []int32            // by entity: how many speeches it is near
	acting   []int32            // by entity: how often it is a subject of the narrative
	there    []int32            // by entity of a scene: how often the narrative names it, or a speech calls it
	company  map[uint64]company // by the keys of companyOf
	lessons  []Lesson

	steps      int     // of the searches for this text: what a test holds to be linear
	addressees []int32 // by claim: the entity, or none
	numbers    []int32 // by entity: its ID, or 0
	cast       []int32 // by ID, less 1: the entity

	// Novel says that the text reads like narrative with dialogue in it.
	Novel bool
	// Weights take the place of those that are part of the program, if not nil.
	Weights *Weights
	// Teach, if not nil, is called with the speeches of each text that is dialogue, in each pass.
	Teach func([]Lesson)
}

// unasked stands for what has not been looked for yet.
const unasked = -2

// none stands for no entity, no claim, no word.
const none = -1

// Resolve sets the speaker of each claim. The claims are those of one text, in its order; what is out of range in them is
// read as absent.
func (r *Resolver) Resolve(l *lexicon.Lexicon, t *token.Text, g *syntax.Tagger, claims []Claim) {
	r.cast, r.steps = r.cast[:0], 0
	if len(claims) == 0 {
		return
	}
	r.l, r.t, r.g, r.claims = l, t, g, claims
	r.reset()
	r.findEntities()
	r.findSpeakers()
	// An addressee's description may show more of a name, so all are found before any is reported.
	r.addressees = r.addressees[:0]
	for i := range claims {
		r.addressees = append(r.addressees, r.addressed(int32(i)))
	}
	r.setParties()
	r.l, r.t, r.g, r.claims, r.words.source = nil, nil, nil, nil, ""
}

// reset empties what is set in the claims and makes absent what is out of range in them.
func (r *Resolver) reset() {
	r.speakers = r.speakers[:0]
	for i := range r.claims {
		r.speakers = append(r.speakers, none)
		c := &r.claims[i]
		r.check(c, int32(i))
		c.Name, c.Named, c.Kind, c.Evidence, c.Trust = "", false, Unknown, None, Doubtful
		c.ID, c.Addressee, c.Told = 0, Party{}, Range{}
	}
	r.answerer = unasked
}

// findEntities collects what the text names and describes, and tells what it is.
func (r *Resolver) findEntities() {
	r.findTurns()
	r.collect()
	r.link()
	if !r.dialogue {
		r.introduce()
	}
	r.hear()
	r.vote()
	if !r.dialogue {
		r.states()
		r.itsOwn()
		r.outlets()
	}
	r.follow()
	r.report()
	r.findNarrator()
}

// findSpeakers finds the speaker of each claim.
func (r *Resolver) findSpeakers() {
	if r.dialogue {
		r.converse()
	}
	for i := range r.claims {
		c := &r.claims[i]
		if r.dialogue && c.Direct && !(r.short && r.speakers[i] == none) && !r.isWriting(int32(i)) {
			continue
		}
		if c.Source.Empty() {
			r.implicit(int32(i))
		} else {
			r.source(int32(i))
		}
	}
	if !r.dialogue {
		r.backward()
		r.uncover()
	}
	for i := range r.claims {
		// Who speaks and is called he or she, or nothing at all in a story, is a person.
		c, e := &r.claims[i], r.speakers[i]
		if !c.Direct || e < 0 || r.entities[e].kind != Unknown {
			continue
		}
		s := c.Source
		if s.Empty() && r.dialogue || s.Last-s.First == 1 && pronounGender(r.form(s.First)) != unsexed {
			r.entities[e].kind = Person
		}
	}
}

// setParties sets the speakers and addressees of the claims.
func (r *Resolver) setParties() {
	r.numbers = grow(r.numbers, len(r.entities))
	clear(r.numbers)
	for i := range r.claims {
		c := &r.claims[i]
		if e := r.speakers[i]; e >= 0 {
			p := r.party(e)
			c.Name, c.Named, c.Kind, c.ID = p.Name, p.Named, p.Kind, p.ID
			c.Trust = r.trust(c)
		} else {
			c.Evidence = None
		}
		if e := r.addressees[i]; e != none {
			c.Addressee = r.party(e)
		}
	}
}

// check makes absent what is out of range in a claim, or empty.
func (r *Resolver) check(c *Claim, i int32) {
	n := int32(len(r.t.Tokens))
	if c.Source.First < 0 || c.Source.Last > n || c.Source.Empty() {
		c.Source = Range{}
	}
	if c.Cue.First < 0 || c.Cue.Last > n || c.Cue.Empty() {
		c.Cue = Range{}
	}
	if c.Parent < 0 || c.Parent >= i {
		c.Parent = none
	}
	if c.Action < 0 || int(c.Action) >= len(r.t.Sentences) {
		c.Action = none
	}
	for _, p := range c.Content {
		if p.First < 0 || p.Last > n || p.Empty() {
			c.Content = nil
			return
		}
	}
}

// party returns an entity as it is reported, under a number of its own if it has a name.
func (r *Resolver) party(e int32) Party {
	x := &r.entities[e]
	p := Party{Name: r.nameOf(x), Kind: r.kind(x)}
	if p.Name == "" {
		return p
	}
	if r.numbers[e] == 0 {
		r.cast = append(r.cast, e)
		r.numbers[e] = int32(len(r.cast))
	}
	p.ID = r.numbers[e]
	p.Named = r.hasName(x, p.Kind)
	return p
}

// nameOf returns the name that an entity is reported under.
func (r *Resolver) nameOf(x *entity) string {
	if !x.members.Empty() && !r.dialogue {
		return r.namesOf(x.members)
	}
	name := r.called(x)
	if x.titleOnly && (!r.dialogue || r.short && r.relatives(x) == 0) {
		for name.Last-name.First > 1 && r.lists(name.First)&lexicon.Courtesy != 0 {
			name.First++ // only novels call people Mrs. Lund all along
		}
	}
	k := r.kind(x)
	if !r.dialogue && k == Organization {
		name.First = r.ownedBy(x, name)
	}
	if k == Person && !x.nominal {
		name.Last = r.withoutHonours(name)
	}
	s := joined(r.t.Span(int(name.First), int(name.Last)).In(r.t.Source))
	if k == Group {
		s = unbracketed(s)
	}
	return s
}

// hasName reports whether an entity is reported under a name, and not under a description. A group is where each of its members is:
// Republicans are a description, whatever their letters.
func (r *Resolver) hasName(x *entity, kind Kind) bool {
	if kind != Group {
		return !x.nominal
	}
	members := r.together[x.members.First:x.members.Last]
	return len(members) > 0 && !slices.ContainsFunc(members, func(e int32) bool { return r.entities[e].nominal })
}

// namesOf returns the names of people who are named together, with and before the last.
func (r *Resolver) namesOf(members Range) (names string) {
	for k := members.First; k < members.Last; k++ {
		switch {
		case k == members.First:
		case k == members.Last-1:
			names += " and "
		default:
			names += ", "
		}
		names += r.nameOf(&r.entities[r.together[k]])
	}
	return names
}

// withoutHonours returns where a person's name ends before what says what she may call herself, as titles before it do: Ana Roth | KC. A
// junior stays one.
func (r *Resolver) withoutHonours(name Range) int32 {
	e := name.Last
	for e > name.First+1 && isHonour(r.form(e-1)) {
		e--
	}
	return e
}

// isHonour reports whether a word after a name is a degree, an order or an office, or the comma before it.
func isHonour(word string) bool {
	switch word {
	case "KC", "QC", "SC", "MP", "MEP", "MBE", "OBE", "CBE", "PhD", "Ph.D.", "MD", "M.D.", "Esq", "Esq.", ",":
		return true
	}
	return false
}

// ownedBy returns where the name of an office begins with the country before it: Norland's Ministry of Fisheries.
func (r *Resolver) ownedBy(x *entity, name Range) int32 {
	if x.nominal || x.abbreviated || name.First < 2 || name.Last-name.First < 2 || r.tag(name.First-1) != lexicon.POS {
		return name.First
	}
	if (r.lists(name.First)|r.lists(name.Last-1))&lexicon.OrgNoun == 0 {
		return name.First
	}
	if k := r.at(name.First - 2); k >= 0 {
		if m := &r.mentions[k]; m.last == name.First-1 && m.flags&nominal == 0 && r.entityAt(k).kind == Place {
			return m.first
		}
	}
	return name.First
}

// trust returns how far the speaker of a claim can be trusted. In a dialogue the margin has told it.
func (r *Resolver) trust(c *Claim) Trust {
	switch {
	case c.Evidence == Named:
		return Certain
	case r.dialogue && c.Direct:
		return c.Trust
	case c.Evidence == Itself, !r.dialogue && (c.Evidence == Continued || c.Evidence == Pronoun):
		return Certain
	}
	return Likely
}

// joined returns a name that a line's end may part with a space in its place.
func joined(name string) string {
	if !strings.ContainsAny(name, "\r\n\t") && !strings.Contains(name, "  ") {
		return name
	}
	return strings.Join(strings.Fields(name), " ")
}

// unbracketed returns a name without what stands in brackets: Ana Roth (Vale) and Jan Meyer (Moor).
func unbracketed(name string) string {
	for {
		i := strings.Index(name, " (")
		if i < 0 {
			return name
		}
		n := strings.IndexByte(name[i:], ')')
		if n < 0 {
			return name
		}
		rest := name[i+n+1:]
		if rest != "" && rest[0] != ' ' && rest[0] != ',' {
			rest = " " + rest
		}
		name = name[:i] + rest
	}
}

// start returns the first token of the claim's content, or -1.
func (c *Claim) start() int32 {
	if len(c.Content) == 0 {
		return -1
	}
	return c.Content[0].First
}

// maxRanges is how many ranges of a content are looked at. A sentence that its cues cut into more is no prose.
const maxRanges = 8

// holds reports whether token i is in the claim's content.
func (c *Claim) holds(i int32) bool {
	for _, p := range c.Content[:min(len(c.Content), maxRanges)] {
		if p.Contains(i) {
			return true
		}
	}
	return false
}

// grow returns s with n elements, in new memory where the old is too small; the elements' values are not set.
func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/4)
	}
	return s[:n]
}
