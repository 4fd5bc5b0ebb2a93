package entity

import (
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// startsName reports whether a name starts at token i, which has a capital. At the start of a sentence a capital alone is
// no sign of a name.
func (r *Resolver) startsName(i, last int32) bool {
	if !r.inName(i) {
		return false
	}
	k := &r.t.Tokens[i]
	tag := r.g.Tags[i]
	l := r.exactLists(i)
	next := i+1 < last && r.inName(i+1) && r.t.Tokens[i+1].Flags&token.Initial == 0 || i+2 < last && r.t.Tokens[i+1].Char == '&' && r.inName(i+2)
	if k.Flags&token.Initial != 0 && !next && tag != lexicon.NNP && r.trade(i) {
		return false // Skippers said
	}
	if k.Flags&token.Initial != 0 && !next && !r.dialogue && (l&(lexicon.Title|lexicon.RoleNoun) != 0 || i+1 < last && (r.verbFollows(i+1) || r.g.Tags[i+1] == lexicon.POS || r.t.Tokens[i+1].Char == ',')) {
		if r.ids[i] = r.words.id(k); r.surnamed(i) {
			return true // Baker said, after Ana Baker; White left, after Jan White
		}
	}
	if k.Flags&token.Initial != 0 && !next && !r.dialogue && l&starts == 0 && r.things(i) {
		return false // Telescopes in Chile
	}
	if k.Flags&token.Initial == 0 || k.Flags&token.Upper != 0 || lexicon.ProperNouns.Has(tag) && (next || !r.small(i)) {
		return true
	}
	if l&lexicon.OrgName != 0 && !next && r.verbFollows(i+1) {
		return true // Shell said
	}
	if l&(lexicon.Male|lexicon.Female|lexicon.PlaceName) != 0 || r.g.Words[i] == 0 && i+1 < last && r.heads(i+1) {
		return true
	}
	if i+2 < last && l&(lexicon.Title|lexicon.OrgNoun) != 0 && r.t.Tokens[i+1].Flags&token.Capital == 0 && r.joins(i+1) {
		return true
	}
	if next {
		return l&starts != 0 || lexicon.Nouns.Has(tag) || lexicon.Adjectives.Has(tag)
	}
	return false
}

const starts = lexicon.Title | lexicon.Male | lexicon.Female | lexicon.PlaceName | lexicon.Demonym | lexicon.OrgNoun

// inName reports whether token i is a word that can be part of a name.
func (r *Resolver) inName(i int32) bool {
	k := &r.t.Tokens[i]
	if k.Kind != token.Word || k.Flags&token.Clitic != 0 || k.Flags&token.Capital == 0 && !lexicon.Prefixed(r.form(i)) {
		return false
	}
	if i > 0 && r.t.Tokens[i-1].End == k.Start && r.t.Source[k.Start-1] == '$' {
		return false // the sign of a share: $NRB
	}
	if noName.Has(r.g.Tags[i]) {
		// Nurses Without Frontiers; other prepositions with a capital part the names of headlines.
		if s := r.form(i); s == "US" || s == "WHO" || s == "Without" && k.Flags&token.Initial == 0 {
			return true
		}
		return r.isGiven(i) && (k.Flags&token.Initial == 0 || r.verbFollows(i+1))
	}
	l := r.lists(i)
	if l&lexicon.Month != 0 && l&(lexicon.Female|lexicon.Male) != 0 { // May, April
		n := min(int(i)+1, len(r.t.Tokens)-1)
		return r.t.Tokens[n].Kind != token.Number && (i == 0 || r.g.Tags[i-1] != lexicon.IN && r.t.Tokens[i-1].Kind != token.Number)
	}
	if l&lexicon.Month != 0 && i > 0 && r.isGiven(i-1) && r.lists(i-1)&lexicon.Month == 0 && k.Flags&token.Initial == 0 {
		return true // Ana March
	}
	return l&(lexicon.Day|lexicon.Month) == 0 && !r.heading(i)
}

// noName are the tags of words that are in no name even where they have a capital.
const noName lexicon.TagSet = 1<<lexicon.DT | 1<<lexicon.IN | 1<<lexicon.PRP | 1<<lexicon.PRPS | 1<<lexicon.CC | 1<<lexicon.WDT |
	1<<lexicon.WP | 1<<lexicon.WPS | 1<<lexicon.WRB | 1<<lexicon.TO | 1<<lexicon.MD | 1<<lexicon.EX | 1<<lexicon.UH | 1<<lexicon.PDT |
	1<<lexicon.RP | 1<<lexicon.POS

// heading reports whether token i is a word of headings and counts, which is in no name even where it has a capital.
func (r *Resolver) heading(i int32) bool {
	switch r.form(i) {
	case "Chapter", "CHAPTER", "Volume", "VOLUME", "VOL.", "Vol.", "Many", "Several", "Most", "Some", "Other", "Few", "All", "Both", "Such", "To-morrow", "To-day", "To-night", "Good-bye", "Good-night", "Good-morning", "Bye", "Yes", "No",
		"O", "'Tis", "'Twas", "Tis", "Twas":
		return true
	}
	return false
}

// trade reports whether the word of token i is the plural of a noun for a person.
func (r *Resolver) trade(i int32) bool {
	e := r.withoutS(i)
	return len(r.form(i)) >= 5 && e != nil && e.Lists&lexicon.RoleNoun != 0
}

// things reports whether the word of token i is the plural of a common noun, and no family name.
func (r *Resolver) things(i int32) bool {
	e := r.withoutS(i)
	return len(r.form(i)) >= 4 && e != nil && e.Tags[0] == lexicon.NN && !lexicon.PluralSurname(r.form(i))
}

// withoutS returns what the lexicon has of the word of token i, in small letters and without the s that it ends with, or nil.
func (r *Resolver) withoutS(i int32) *lexicon.Entry {
	s := r.form(i)
	if len(s) < 2 || len(s) > lexicon.MaxForm || s[len(s)-1] != 's' || s[0] >= 0x80 {
		return nil
	}
	var b [lexicon.MaxForm]byte
	n := copy(b[:], s[:len(s)-1])
	b[0] |= 0x20
	if e := &r.l.Entries[r.l.FindBytes(b[:n])]; e.Form != "" {
		return e
	}
	return nil
}

// maxName bounds a name in tokens. The longest names of ministries and committees have a dozen words.
const maxName = 16

// nameEnd returns the end of the run of name words that starts at i: Bank of England, Ursula von der Leyen.
func (r *Resolver) nameEnd(i, last int32) int32 {
	t := r.t
	last = min(last, i+maxName)
	j := i + 1
	org := r.lists(i)&(lexicon.OrgNoun|lexicon.Title) != 0
	joined := false // a preposition has joined two parts
	for j < last {
		k := &t.Tokens[j]
		if r.inName(j) && (k.Flags&token.Initial == 0 || t.Tokens[j-1].Char == '&') {
			if l := r.lists(j); l != 0 {
				org = l&(lexicon.OrgNoun|lexicon.Title) != 0
			} else {
				org = false
			}
			j++
			continue
		}
		next := j + 1
		if next >= last {
			break
		}
		switch {
		case k.Char == '&' && r.inName(next):
			j = next
			continue
		case k.Flags&token.Clitic != 0 && r.g.Tags[j] == lexicon.POS && r.members(j-1) && r.inName(next) && r.lists(next)&lexicon.OrgNoun != 0:
			j = next // the Growers' Union
			continue
		case k.Kind != token.Word || k.Flags&token.Clitic != 0:
		case r.plainLists(j)&lexicon.Particle != 0:
			for next < last && r.plainLists(next)&lexicon.Particle != 0 {
				next++
			}
			if next < last && r.inName(next) {
				j = next
				continue
			}
		case org && r.joins(j) && !r.ofOffice(next, last):
			if next < last && r.g.Tags[next] == lexicon.DT {
				next++
			}
			if next < last && r.inName(next) {
				j = next
				org, joined = false, true
				continue
			}
		case r.form(j) == "and" && r.inName(next):
			if joined && r.common(j-1) && r.common(next) && r.lists(i)&lexicon.OrgNoun != 0 {
				j = next // Department of Health and Human Services
				continue
			}
			// Food and Drug Administration: a noun that names an organisation ends what and joins.
			e := next + 1
			for e < last && r.inName(e) {
				e++
			}
			if r.lists(e-1)&lexicon.OrgNoun != 0 && r.exactLists(i)&(lexicon.Male|lexicon.Female|lexicon.Title|lexicon.PlaceName) == 0 && r.lists(j-1)&lexicon.OrgNoun == 0 && r.common(i) && (r.common(next) || !r.dialogue && r.exactLists(next) == 0 && !lexicon.Surname(r.form(next))) && e-next >= 2 {
				j = e
				continue
			}
		}
		break
	}
	return j
}

// members reports whether token i is a noun for people who may make up an organisation, or a saint: the Growers' Union, the Women's Institute, St.
// Brendan's Hospital.
func (r *Resolver) members(i int32) bool {
	s := r.form(i)
	if one, ok := strings.CutSuffix(s, "s"); ok {
		return lexicon.Doer(one) || r.trade(i) || r.lists(i)&(lexicon.GroupNoun|lexicon.RoleNoun) != 0
	}
	return s == "Children" || s == "Women" || s == "Men" || s == "People" || i > 0 && (r.form(i-1) == "St." || r.form(i-1) == "St" || r.form(i-1) == "Saint")
}

// joins reports whether token i is a preposition that goes on within a name.
func (r *Resolver) joins(i int32) bool {
	switch r.form(i) {
	case "of", "for", "on":
		return true
	case "to":
		return i > 0 && r.lists(i-1)&lexicon.Title != 0 && r.t.Tokens[i-1].Flags&token.Capital != 0
	}
	return false
}
