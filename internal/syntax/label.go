package syntax

// A Label says what a token is to its head: a relation of Universal Dependencies, version 2. The zero Label is none.
//
// The inventory is what the treebanks and the machine-made trees have in common. Finer relations are read as the
// coarser ones that ParseLabel says, and a name is a compound whose head is its last word (Ada Lovelace: Ada is a
// compound of Lovelace), as a title before it is.
type Label uint8

const (
	NoLabel     Label = iota
	Root              // the head of its unit
	Nsubj             // subject
	NsubjPass         // subject of a passive
	Csubj             // clause as subject
	Obj               // object
	Iobj              // indirect object
	Ccomp             // clause with a subject of its own as object: said that it rained
	Xcomp             // clause or predicate without one: wants to leave
	Obl               // noun that modifies a verb, with its preposition: left on Monday; agents of passives too
	OblUnmarked       // one without a preposition: left last week
	Expl              // there is, it seems
	Advcl             // adverbial clause
	Advmod            // adverb
	Aux               // auxiliary, modal
	AuxPass           // auxiliary of a passive
	Cop               // to be before a predicate, which is its head
	Mark              // that, if, because, to
	Acl               // clause that modifies a noun: a plan to leave
	Relcl             // relative clause
	Appos             // apposition
	Amod              // adjective
	Compound          // noun before a noun; all but the last word of a name; titles before a name
	Prt               // particle: broke down
	Nmod              // noun that modifies a noun
	Poss              // possessor: the mayor's, her
	Nummod            // number
	Det               // article
	Case              // preposition, genitive mark
	Conj              // second and later part of a coordination; its head is the first
	Cc                // and, or
	Fixed             // second and later word of a fixed expression: because of
	Parataxis         // clause side by side with its head: It rained, she said.
	Discourse         // interjection, vocative
	Punct             // punctuation
	Dep               // none of these
	NumLabels
)

var labelNames = [NumLabels]string{"", "root", "nsubj", "nsubj:pass", "csubj", "obj", "iobj", "ccomp", "xcomp", "obl", "obl:unmarked",
	"expl", "advcl", "advmod", "aux", "aux:pass", "cop", "mark", "acl", "acl:relcl", "appos", "amod", "compound", "compound:prt", "nmod",
	"nmod:poss", "nummod", "det", "case", "conj", "cc", "fixed", "parataxis", "discourse", "punct", "dep"}

// String returns the label as Universal Dependencies writes it, "" for NoLabel.
func (l Label) String() string {
	if l >= NumLabels {
		return "?"
	}
	return labelNames[l]
}

// ParseLabel returns the label that a relation of Universal Dependencies, or of the trees of CoreNLP, is read as. A
// relation that isn't known with its subtype is read without it; NoLabel is returned for what is no relation.
func ParseLabel(name string) Label {
	switch name {
	case "":
		return NoLabel
	case "csubj:pass", "csubj:outer":
		return Csubj
	case "obl:tmod", "obl:npmod":
		return OblUnmarked
	case "obl:agent":
		return Obl
	case "flat", "nmod:desc", "goeswith":
		return Compound
	case "list":
		return Parataxis
	case "vocative":
		return Discourse
	case "orphan", "reparandum", "dislocated", "clf":
		return Dep
	}
	for l, n := range labelNames {
		if n == name {
			return Label(l)
		}
	}
	for i := len(name) - 1; i > 0; i-- {
		if name[i] == ':' {
			return ParseLabel(name[:i])
		}
	}
	return NoLabel
}

// A LabelSet is a set of labels.
type LabelSet uint64

// Labels returns the set of the given labels.
func Labels(labels ...Label) (s LabelSet) {
	for _, l := range labels {
		s |= 1 << l
	}
	return s
}

// Has reports whether l is in the set.
func (s LabelSet) Has(l Label) bool { return s>>l&1 != 0 }
