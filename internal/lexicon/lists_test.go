package lexicon

import (
	"slices"
	"strings"
	"testing"
)

// listedIn returns the words of the lists that have all the given flags.
func listedIn(flags Lists) map[string]bool {
	words := map[string]bool{}
	for _, li := range lists {
		if li.list&flags != flags {
			continue
		}
		for w := range strings.FieldsSeq(li.words) {
			words[w] = true
		}
	}
	return words
}

// differ tests that the two sets, one found and one listed as known, are the same: a known exception that is none any more
// fails as well.
func differ(t *testing.T, what string, found []string, known string) {
	t.Helper()
	list := strings.Fields(known)
	for _, w := range found {
		if !slices.Contains(list, w) {
			t.Errorf("%s: %q, which is no known exception", what, w)
		}
	}
	for _, w := range list {
		if !slices.Contains(found, w) {
			t.Errorf("%s: %q is a known exception, and is none any more", what, w)
		}
	}
}

// both are the given names that stand in the lists of men's and of women's names. Such a name says nothing about a pronoun
// for it, so that there is a reason to list it twice only where both uses are common.
const both = ``

func TestGivenNames(t *testing.T) {
	male, female := listedIn(Male), listedIn(Female)
	var found []string
	for w := range male {
		if female[w] {
			found = append(found, w)
		}
	}
	slices.Sort(found)
	differ(t, "a given name of men and of women", found, both)
	for w := range male {
		if strings.ToLower(w[:1]) == w[:1] {
			t.Errorf("the given name %q has no capital", w)
		}
	}
}

// TestExclusive tests pairs of lists that no word may be in both of.
func TestExclusive(t *testing.T) {
	for _, pair := range []struct {
		name  string
		a, b  Lists
		known string
	}{
		{"titles of men and of women", MaleTitle, FemaleTitle, ""},
		{"roles of men and of women", MaleNoun, FemaleNoun, ""},
		{"male names and titles of women", Male, FemaleTitle, ""},
		{"days and months", Day, Month, ""},
		{"places and demonyms", PlaceName, Demonym, ""},
		{"particles and suffixes", Particle, Suffix, ""},
		{"roles and places", RoleNoun, PlaceName, ""},
	} {
		a, b := listedIn(pair.a), listedIn(pair.b)
		var found []string
		for w := range a {
			if b[w] {
				found = append(found, w)
			}
		}
		differ(t, pair.name, found, pair.known)
	}
}

// TestLists tests that the words of the lists are found with their lists.
func TestLists(t *testing.T) {
	l := Get()
	for _, li := range lists {
		for w := range strings.FieldsSeq(li.words) {
			k := l.Find(w)
			if k == 0 || l.Entries[k].Lists&li.list != li.list {
				t.Errorf("%q is not on its list, %b", w, li.list)
			}
		}
	}
	if n := listed(); n > len(l.Entries) {
		t.Errorf("the lists have %d words, and the lexicon %d", n, len(l.Entries))
	}
	for w := range strings.FieldsSeq(concrete) {
		if k := l.Find(w); k != 0 && l.Entries[k].Lists&ConcreteNoun == 0 {
			t.Errorf("%q is not on the list of concrete nouns", w)
		}
	}
}

// missing are the words of hand-written tables that the lexicon doesn't have, since no corpus had them twice.
const missing = `authorise exhort`

// TestHandWritten tests that the words of the hand-written tables of cues are in the lexicon: those that aren't have no effect.
func TestHandWritten(t *testing.T) {
	l := Get()
	var found []string
	look := func(words string) {
		for w := range strings.FieldsSeq(words) {
			if l.Find(w) == 0 {
				found = append(found, w)
			}
		}
	}
	for _, s := range sure {
		look(s.words)
	}
	for _, s := range never {
		look(s.words)
	}
	for _, s := range likely {
		look(s.words)
	}
	for _, a := range acts {
		look(a.words)
	}
	look(concrete)
	slices.Sort(found)
	differ(t, "a word that the lexicon doesn't have", slices.Compact(found), missing)

	for _, s := range slices.Concat(sure, likely) {
		for w := range strings.FieldsSeq(s.words) {
			for _, n := range never {
				if n.frame == s.frame && slices.Contains(strings.Fields(n.words), w) {
					t.Errorf("%s, frame %d, is surely a cue and surely none", w, s.frame)
				}
			}
		}
	}
	seen := map[string]Act{}
	var torn []string
	for _, a := range acts {
		for w := range strings.FieldsSeq(a.words) {
			if other, ok := seen[w]; ok && other != a.act {
				torn = append(torn, w)
			}
			seen[w] = a.act
		}
	}
	differ(t, "a word that reports two acts, of which the second counts", torn, "")
}

func TestMeaningOf(t *testing.T) {
	l := Get()
	names := map[string]bool{}
	for _, test := range []struct {
		name, reason, lemma string
		frame               Frame
		want                Meaning
	}{
		{"sure", "say that is an act of speech", "say", That, Sure},
		{"sure elsewhere", "a meaning is one of a frame: say to go is not on the list", "say", ToInf, Unsure},
		{"rare verb", "conjecture is sure however few the corpora have", "conjecture", That, Sure},
		{"likely", "imagine that is an act of mind more often than not", "imagine", That, Likely},
		{"never", "report to the desk reports nothing", "report", ToInf, Never},
		{"sure and never", "in one frame and in another", "report", That, Sure},
		{"neither", "carry is on no list", "carry", That, Unsure},
		{"no frame", "nothing is known without one", "say", NoFrame, Unsure},
		{"unknown word", "nor of a stranger", "zzyzx", That, Unsure},
		{"form", "a form that is no lemma has no meaning of its own", "said", That, Unsure},
	} {
		t.Run(test.name, func(t *testing.T) {
			if names[test.name] || test.reason == "" {
				t.Error("a case needs a name of its own and a reason")
			}
			names[test.name] = true
			if got := l.MeaningOf(l.Find(test.lemma), test.frame); got != test.want {
				t.Errorf("%s, frame %d, has the meaning %d, want %d: %s", test.lemma, test.frame, got, test.want, test.reason)
			}
		})
	}
}

func TestActOf(t *testing.T) {
	l := Get()
	for _, test := range []struct {
		lemma string
		frame Frame
		want  Act
	}{
		{"say", That, Statement},
		{"ask", Wh, Question},
		{"ask", ToInf, Request},
		{"ask", ObjToInf, Request},
		{"tell", ObjToInf, Request},
		{"tell", ObjThat, Statement},
		{"insist", On, Request},
		{"insist", That, Statement},
		{"deny", That, Denial},
		{"accuse", ObjOf, Accusation},
		{"refuse", ToInf, Refusal},
		{"think", That, Belief},
		{"zzyzx", That, Statement},
	} {
		if got := l.ActOf(l.Find(test.lemma), test.frame); got != test.want {
			t.Errorf("%s, frame %d, reports the act %d, want %d", test.lemma, test.frame, got, test.want)
		}
	}
}

func TestRole(t *testing.T) {
	for _, w := range []string{"violinist", "watchmaker", "statistician", "geologist", "beekeeper"} {
		if !Role(w) {
			t.Errorf("Role(%q) is false", w)
		}
	}
	for _, w := range []string{"", "mist", "list", "minister", "table"} {
		if Role(w) {
			t.Errorf("Role(%q) is true", w)
		}
	}
	for _, w := range []string{"treasurer", "falconer", "chemist", "woman"} {
		if !Doer(w) {
			t.Errorf("Doer(%q) is false", w)
		}
	}
	for _, w := range []string{"", "or", "letter", "river", "table"} {
		if Doer(w) {
			t.Errorf("Doer(%q) is true", w)
		}
	}
}

// TestSurname tests which names are told to be a family's by how they begin or end.
func TestSurname(t *testing.T) {
	for name, want := range map[string]bool{"Lindqvist": true, "Petrosyan": true, "Marković": true, "O'Hanlon": true, "McLaren": false, "Macron": false, "Orvane": false, "Novatek": false, "": false} {
		if got := Surname(name); got != want {
			t.Errorf("Surname(%q) is %v", name, got)
		}
	}
	for name, want := range map[string]bool{"Brooks": true, "Graves": true, "Pumps": false} {
		if got := PluralSurname(name); got != want {
			t.Errorf("PluralSurname(%q) is %v", name, got)
		}
	}
	for name, want := range map[string]bool{"al-Haddad": true, "ash-Shamsi": true, "al-haddad": false, "well-known": false, "Al-Haddad": true, "al-": false, "": false} {
		if got := Prefixed(name); got != want {
			t.Errorf("Prefixed(%q) is %v", name, got)
		}
	}
	for noun, want := range map[string]bool{"operator": true, "carrier": true, "owner": false} {
		if got := Trader(noun); got != want {
			t.Errorf("Trader(%q) is %v", noun, got)
		}
	}
}

// TestCompound tests which nouns are people, and which organisations, after another noun.
func TestCompound(t *testing.T) {
	for _, test := range []struct {
		modifier, noun string
		want           Lists
	}{
		{"coast", "guard", OrgNoun},
		{"prison", "guard", 0},
		{"National", "Guard", OrgNoun},
		{"ferry", "operator", OrgNoun},
		{"crane", "operator", 0},
		{"dam", "operator", OrgNoun},
		{"budget", "carrier", OrgNoun},
		{"letter", "carrier", 0},
		{"carpet", "maker", OrgNoun},
		{"puppet", "maker", RoleNoun},
		{"copper", "miner", OrgNoun},
		{"retired", "miner", 0},
		{"ferry", "captain", 0},
	} {
		if got := Compound(test.modifier, test.noun); got != test.want {
			t.Errorf("Compound(%q, %q) = %b, want %b", test.modifier, test.noun, got, test.want)
		}
	}
}
