package entity

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// The parts of a noun phrase are told by the tags of its words and by the names in it: where it ends before a comma or a relative clause,
// and where its noun stands before what belongs to that.

// segment returns the end of the part of [i, j) before the first comma, bracket, dash or relative pronoun.
func (r *Resolver) segment(i, j int32) int32 {
	for k := i + 1; k < j; k++ {
		t := &r.t.Tokens[k]
		switch t.Char {
		case ',':
			if k+1 < j && (r.lists(k+1)&lexicon.Suffix != 0 || r.listed(i, k, j)) {
				continue
			}
			return k
		case '-':
			hyphen := t.End-t.Start == 1 && r.t.Source[t.Start] == '-'
			if hyphen && k+1 < j && r.t.Tokens[k-1].Flags&r.t.Tokens[k+1].Flags&token.Capital != 0 {
				continue // Finnish - Karelian
			}
			return k
		case '(', ':', ';':
			return k
		}
		if isRelative(r.tag(k)) {
			return k
		}
	}
	return j
}

// listed reports whether the comma at token k stands between two adjectives of the noun phrase that starts at i, before its
// noun: the tall, quiet mechanic.
func (r *Resolver) listed(i, k, j int32) bool {
	if !isDeterminer(r.tag(i)) {
		return false
	}
	for n := i + 1; n < k; n++ {
		if !modifying.Has(r.tag(n)) {
			return false
		}
	}
	for n := k + 1; n < j && n < k+maxModifiers; n++ {
		switch tag := r.tag(n); {
		case tag == lexicon.NN || tag == lexicon.NNS:
			return n > k+1 && k > i+1
		case !modifying.Has(tag) && r.char(n) != ',':
			return false
		}
	}
	return false
}

// modifying are the tags of words that stand before a noun and describe it.
const modifying = lexicon.Adjectives | lexicon.TagSet(1<<lexicon.VBN|1<<lexicon.RB|1<<lexicon.CD)

// afterHead are the tags of words that end a noun phrase after its head, beforeNoun those of them that do not where
// another noun follows.
const (
	afterHead  = lexicon.Verbs | 1<<lexicon.IN | 1<<lexicon.TO | 1<<lexicon.DT | 1<<lexicon.PRP | 1<<lexicon.RB | 1<<lexicon.JJ
	beforeNoun = lexicon.TagSet(1<<lexicon.JJ | 1<<lexicon.VBG | 1<<lexicon.VBN | 1<<lexicon.VBD)
)

// base returns the end of the noun phrase that starts at i without what follows its head.
func (r *Resolver) base(i, a int32) int32 {
	head := false
	for k := i; k < a; k++ {
		tag := r.tag(k)
		if tag == lexicon.IN && k > i && k+1 < a && r.tag(k-1) == lexicon.CD && r.tag(k+1) == lexicon.CD {
			head = false // six in ten voters
			continue
		}
		if head {
			if afterHead.Has(tag) && !r.isInside(k) && !r.phraseGoesOn(i, k, a) {
				return k
			}
			continue
		}
		number := tag == lexicon.CD && (k+1 == a || !lexicon.Adjectives.Has(r.tag(k+1)))
		head = lexicon.Nouns.Has(tag) || number || tag == lexicon.DT && k == a-1 || r.named(k)
	}
	return a
}

// isInside reports whether token k is a word of a mention and not its first: Bank | of | England.
func (r *Resolver) isInside(k int32) bool {
	n := r.at(k)
	return n >= 0 && r.mentions[n].first < k
}

// phraseGoesOn reports whether token k, which may end a noun phrase after its head, does not end the one of the tokens [i, a).
func (r *Resolver) phraseGoesOn(i, k, a int32) bool {
	tag, before := r.tag(k), r.tag(k-1)
	if beforeNoun.Has(tag) && before != lexicon.NNS && k+1 < a && lexicon.Nouns.Has(r.tag(k+1)) && r.lists(k+1)&lexicon.Day == 0 {
		return true
	}
	return before == lexicon.POS || before == lexicon.CC && tag == lexicon.DT && k-1 > i // Tom's old barn, Norbank and the town
}

// named reports whether token k is a word of a name, however it is tagged.
func (r *Resolver) named(k int32) bool {
	n := r.at(k)
	return n >= 0 && r.mentions[n].isName() && r.t.Tokens[k].Flags&token.Capital != 0 && r.tag(k) != lexicon.DT
}

// maxInside is how many mentions that start before a token are looked at for one that holds it: names stand in descriptions.
const maxInside = 3

// at returns the index of the mention that holds token i, the one that starts last, and the shorter one of two that start together: the
// union, in the union's report. It is -1 where there is none.
func (r *Resolver) at(i int32) int {
	found := -1
	for k, n := r.before(i+1)-1, 0; k >= 0 && n < maxInside; k, n = k-1, n+1 {
		m := &r.mentions[k]
		switch {
		case found >= 0 && m.first < r.mentions[found].first:
			return found
		case m.first <= i && i < m.last && (found < 0 || m.last < r.mentions[found].last):
			found = k
		}
	}
	return found
}

// depends reports whether the name m, at the end of the phrase that starts at i, is not the phrase's head: a spokesman for
// Barclays, but not Barclays spokesman Tom Reid.
func (r *Resolver) depends(i int32, m *mention) bool {
	person := m.kind == Person || m.kind == Unknown && m.last-m.first > 1 && r.kind(&r.entities[m.entity]) == Person
	if k := m.first - 1; k > max(m.outer, i) && person && r.lists(k)&(lexicon.Title|lexicon.RoleNoun|lexicon.GroupNoun) == 0 {
		return false // two words of another name stand before it: head of the Society for Clean Water Ana Roth
	}
	k := max(m.outer, i) - 1
	for k >= i && r.leadsTo(i, k, m, person) {
		if n := r.at(k); n >= 0 && r.tag(k+1) == lexicon.POS && r.mentions[n].isName() {
			k = min(k, r.mentions[n].outer) // Moth & Daly's Ana Roth
		}
		k--
	}
	if k < i {
		return false
	}
	tag, kind := r.tag(k), r.t.Tokens[k].Kind
	if isPreposition(tag) || tag == lexicon.CC {
		return true
	}
	if lexicon.Verbs.Has(tag) && tag != lexicon.VBN && k > i { // but rescue chief Tom Reid, whose first word is taken for a verb
		return true
	}
	return kind != token.Word && kind != token.Close
}

// leadsTo reports whether token k may stand between a preposition and the name m that it governs, in the phrase that starts at i: for the
// leader of the | opposition | Alliance; of | Norland's old | Harbour Board.
func (r *Resolver) leadsTo(i, k int32, m *mention, person bool) bool {
	switch tag := r.tag(k); {
	case tag == lexicon.DT, tag == lexicon.RB, lexicon.Adjectives.Has(tag):
		return true
	case tag == lexicon.POS:
		return k > i+1
	case lexicon.ProperNouns.Has(tag):
		return k+1 < m.outer && r.tag(k+1) == lexicon.POS
	case tag == lexicon.NN && person:
		return k > i+3 && r.tag(k-1) == lexicon.DT && isPreposition(r.tag(k-2)) // a lawyer for the | painter | Ana Roth
	case tag == lexicon.NN:
		return r.lists(k)&lexicon.RoleNoun == 0
	}
	return false
}

// entityAt returns the entity of mention k, an empty one if it has none.
func (r *Resolver) entityAt(k int) *entity {
	if e := r.mentions[k].entity; e != none {
		return &r.entities[e]
	}
	return &entity{}
}

// kindOf returns the kind of entity e.
func (r *Resolver) kindOf(e int32) Kind { return r.kind(&r.entities[e]) }

// isName reports whether a mention is a name, and no description.
func (m *mention) isName() bool { return m.flags&nominal == 0 }

// mentionBefore returns the mention that ends right before token j, or nil.
func (r *Resolver) mentionBefore(j int32) *mention {
	if k := r.at(j - 1); k >= 0 && r.mentions[k].last == j {
		return &r.mentions[k]
	}
	return nil
}

// nameBefore returns the name that ends right before token j, or nil.
func (r *Resolver) nameBefore(j int32) *mention {
	if m := r.mentionBefore(j); m != nil && m.isName() {
		return m
	}
	return nil
}

// isPreposition reports whether a tag is of prepositions, to among them.
func isPreposition(tag lexicon.Tag) bool { return tag == lexicon.IN || tag == lexicon.TO }

// isRelative reports whether a tag is of relative pronouns.
func isRelative(tag lexicon.Tag) bool { return tag == lexicon.WP || tag == lexicon.WDT }

// isDeterminer reports whether a tag is of articles and the like, or of my, your and the like.
func isDeterminer(tag lexicon.Tag) bool { return tag == lexicon.DT || tag == lexicon.PRPS }
