package lexicon

import (
	"strings"
	"testing"

	"github.com/sayso-go/sayso/internal/casetest"
)

func TestSort(t *testing.T) {
	check := casetest.Names(t)
	for _, test := range []struct {
		name, reason string
		trade, noun  string
		want         bool
	}{
		{"a sort of it", "a violinist is a musician", "violinist", "musician", true},
		{"another sort", "a surgeon is a doctor", "surgeon", "doctor", true},
		{"of several sorts", "a biologist is a scientist and a researcher", "biologist", "researcher", true},
		{"no sort of it", "a surgeon is no musician", "surgeon", "musician", false},
		{"the other way round", "a musician need not be a violinist", "musician", "violinist", false},
		{"itself", "a word is no sort of itself", "musician", "musician", false},
		{"a noun without sorts", "nobody is a sort of table", "carpenter", "table", false},
		{"a part of a word", "words are compared whole", "violin", "musician", false},
		{"nothing", "an unknown trade is no sort of anything", "", "musician", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			if got := Sort(test.trade, test.noun); got != test.want {
				t.Errorf("Sort(%q, %q) = %v: %s", test.trade, test.noun, got, test.reason)
			}
		})
	}
}

// TestSortsAreTrades tests that who is a sort of something is a person in the lists, for only of people is it asked.
func TestSortsAreTrades(t *testing.T) {
	l := Get()
	for _, noun := range []string{"academic", "artist", "athlete", "author", "clergyman", "craftsman", "doctor", "footballer", "journalist", "lawmaker", "lawyer",
		"musician", "officer", "performer", "player", "politician", "researcher", "sailor", "scientist", "singer", "soldier", "worker", "writer"} {
		trades := strings.Fields(sortsOf(noun))
		if len(trades) < 2 {
			t.Errorf("%q has %d sorts", noun, len(trades))
		}
		for _, w := range trades {
			if l.Entries[l.Find(w)].Lists&(RoleNoun|Title) == 0 {
				t.Errorf("%q, a sort of %s, is in no list of people", w, noun)
			}
		}
	}
}

func TestAmong(t *testing.T) {
	check := casetest.Names(t)
	for _, test := range []struct {
		name, reason string
		list, word   string
		want         bool
	}{
		{"the first", "a space stands before the first word, too", " ferry tram bus ", "ferry", true},
		{"the last", "and one behind the last", " ferry tram bus ", "bus", true},
		{"with a capital", "a word may begin a sentence", " ferry tram bus ", "Tram", true},
		{"in capitals", "only the first letter may be a capital", " ferry tram bus ", "TRAM", false},
		{"a part of a word", "words are compared whole", " ferry tram bus ", "err", false},
		{"the end of a word", "and to their beginning", " ferry tram bus ", "am", false},
		{"the beginning of a word", "and to their end", " ferry tram bus ", "tra", false},
		{"after a part", "a word that stands in another and behind it is found", " tramway tram ", "tram", true},
		{"one letter", "a letter can be a word", " b c ", "c", true},
		{"another letter", "or not stand in the list", " b c ", "d", false},
		{"no word", "nothing stands in no list", " ferry tram bus ", "", false},
		{"no list", "nothing stands in an empty list", "", "ferry", false},
		{"foreign letters", "words that do not begin with a letter of ASCII are in no list", " ferry tram bus ", "été", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			if got := Among(test.list, test.word); got != test.want {
				t.Errorf("Among(%q, %q) = %v: %s", test.list, test.word, got, test.reason)
			}
		})
	}
}
