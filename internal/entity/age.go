package entity

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// News print how old somebody is once, beside the name, and then call him or her by that: the 34-year-old.

// years returns the years of somebody's age that token i tells, or "": 34-year-old.
func (r *Resolver) years(i int32) string {
	if s, ok := strings.CutSuffix(r.form(i), "-year-old"); ok {
		return s
	}
	return ""
}

// yearsIn returns the first years of an age that a token of [i, j) tells, or "".
func (r *Resolver) yearsIn(i, j int32) string {
	for k := i; k < j; k++ {
		if years := r.years(k); years != "" {
			return years
		}
	}
	return ""
}

// printedAge returns the years that stand beside the name m, or "": Ana Roth, 58, left; Ana Roth, aged 58; Ana Roth (58);
// Ana Roth, who is 58; 58-year-old Ana Roth.
func (r *Resolver) printedAge(m *mention) string {
	if m.outer > 0 {
		if years := r.years(m.outer - 1); years != "" {
			return years
		}
	}
	if n := r.ageEnd(m.last); n > m.last {
		return r.form(n - 1)
	}
	i := m.last
	if int(i)+4 >= len(r.t.Tokens) {
		return ""
	}
	switch t := r.t.Tokens[i : i+5]; {
	case t[0].Char == '(' && t[1].Kind == token.Number && t[2].Char == ')':
		return r.form(i + 1)
	case t[0].Char == ',' && r.form(i+1) == "who" && lexicon.Among(" is was turned turns ", r.form(i+2)) && t[3].Kind == token.Number && r.closes(i+4):
		return r.form(i + 3)
	}
	return ""
}

// withoutAge returns the end of the phrase [i, j) without the age at its end: Ana Roth | , 58.
func (r *Resolver) withoutAge(i, j int32) int32 {
	for k := max(i+1, j-3); k < j; k++ {
		if r.ageEnd(k) == j {
			return k
		}
	}
	return j
}

// ageEnd returns where the age ends that stands at token i, after a name, or i: Ana Roth | , 58 | , left; Ana Roth | , aged 58 | .
func (r *Resolver) ageEnd(i int32) int32 {
	n, last := i, int32(len(r.t.Tokens))
	if n < last && r.char(n) == ',' {
		n++
	}
	if n < last && r.form(n) == "aged" {
		n++
	}
	if n == i || n >= last || r.t.Tokens[n].Kind != token.Number {
		return i
	}
	if !r.closes(n+1) && r.tag(n+1) != lexicon.CC {
		return i
	}
	return n + 1
}

// afterAge returns the token after an age at token i, and after the comma that ends it, or i: Ana Roth | , 58, | and Jan Meyer.
func (r *Resolver) afterAge(i int32) int32 {
	n := r.ageEnd(i)
	if n > i && int(n) < len(r.t.Tokens) && r.char(n) == ',' {
		n++
	}
	return n
}

// age returns the only one whose age the text gives as that which the description [i, head] tells, or else the last such one before token i,
// or none: the 34-year-old, after Tom Reid, 34, 34-year-old Tom Reid or a 34-year-old man.
func (r *Resolver) age(i, head int32) int32 {
	years := r.yearsIn(i, head+1)
	if years == "" {
		return none
	}
	at := r.before(i)
	for k := at - 1; k >= 0 && k >= at-maxRecall; k-- {
		r.steps++
		m := &r.mentions[k]
		if m.entity != none && (m.isName() && r.printedAge(m) == years || !m.isName() && r.tellsAge(m, years)) {
			return m.entity
		}
	}
	only := int32(none)
	for k := at; k < len(r.mentions) && k < at+maxRecall; k++ {
		r.steps++
		m := &r.mentions[k]
		if m.entity == none || m.entity == only || !m.isName() || r.printedAge(m) != years {
			continue
		}
		if only != none {
			return none
		}
		only = m.entity
	}
	return only
}

// tellsAge reports whether a description of somebody without a name brings him or her in with an age: A 34-year-old man denied it. The
// 34-year-old
func (r *Resolver) tellsAge(m *mention, years string) bool {
	return m.kind == Person && r.entities[m.entity].nominal && !r.definite(m.first) && r.yearsIn(m.first, m.last) == years
}

// otherAge reports whether the text gives the entity another age than a description tells, before it or after: Ana Roth, 19, is not the
// 27-year-old.
func (r *Resolver) otherAge(d *description, e int32) bool {
	years := r.yearsIn(d.first, d.head+1)
	if years == "" {
		return false
	}
	at := r.before(d.first)
	for k := max(0, at-maxRecall); k < len(r.mentions) && k < at+maxRecall; k++ {
		r.steps++
		m := &r.mentions[k]
		if m.entity != e || !m.isName() {
			continue
		}
		if told := r.printedAge(m); told != "" && told != years {
			return true
		}
	}
	return false
}

// onlyOfTrade returns the only person whom the text has named before a description that tells an age and a trade, if nothing else is said of
// that trade's people and the text gives him or her no other, or the description says that the trade is given up, or none: the 58-year-old
// former judge, the 34-year-old baker, the 31-year-old Austrian.
func (r *Resolver) onlyOfTrade(d *description) int32 {
	i, head := d.first, d.head
	if head < i+2 || r.years(i+1) == "" || d.lists&(lexicon.RoleNoun|lexicon.Demonym) == 0 {
		return none
	}
	e := r.onlyNamed(i, d.gender)
	if e == none || r.busy(e, i) || r.mentionedRole(i, d.role) {
		return none
	}
	x := &r.entities[e]
	if former := head > i+2 && r.form(i+2) == "former"; !former && r.hasTrade(x) && !hasRole(x, d.role) {
		return none
	}
	return e
}

// mentionedRole reports whether somebody without a name is described with the noun w before token i.
func (r *Resolver) mentionedRole(i int32, w lexicon.Word) bool {
	at := r.before(i)
	for k := at - 1; k >= 0 && k >= at-maxRecall; k-- {
		r.steps++
		if m := &r.mentions[k]; !m.isName() && m.role == w && (m.entity == none || r.entities[m.entity].nominal) {
			return true
		}
	}
	return false
}

// actsIn reports whether entity e is named as the subject of sentence s, outside of quotation marks.
func (r *Resolver) actsIn(e, s int32) bool {
	if s < 0 {
		return false
	}
	for k := r.before(r.t.Sentences[s].First); k < len(r.mentions) && r.mentions[k].sentence == s; k++ {
		r.steps++
		if m := &r.mentions[k]; m.entity == e && m.flags&(inSubject|inQuote|headline) == inSubject {
			return true
		}
	}
	return false
}

// onlyInParagraph returns the one with whom the sentence before that of a description begins, which is the last of the paragraph before, if he
// or she is named in full and no other person is, and the description is of who is quoted, or none: Substitute Ana Roth scored as Lund beat
// the champions. "I slipped," the 18-year-old said.
func (r *Resolver) onlyInParagraph(d *description) int32 {
	p := r.paragraph(d.first)
	if p == 0 || !r.claims[d.claim].Direct || r.t.Sentences[r.t.Paragraphs[p].First].First < r.claims[d.claim].start()-1 {
		return none
	}
	s := r.t.Paragraphs[p].First - 1
	k := r.before(r.t.Sentences[s].First)
	if k >= len(r.mentions) || r.mentions[k].outer > r.t.Sentences[s].First+1 {
		return none
	}
	m := &r.mentions[k]
	if m.flags&(inSubject|nominal|inQuote|headline|owner) != inSubject || m.entity == none || m.sentence != s {
		return none
	}
	x := &r.entities[m.entity]
	if r.kind(x) != Person || x.words < 2 || x.gender.differs(d.gender) || r.busy(m.entity, d.first) {
		return none
	}
	for k++; k < len(r.mentions) && r.mentions[k].first < d.first; k++ {
		r.steps++
		if o := &r.mentions[k]; o.isName() && o.entity != none && o.entity != m.entity {
			if y := &r.entities[o.entity]; y.words > 1 && r.kind(y) == Person {
				return none
			}
		}
	}
	return m.entity
}
