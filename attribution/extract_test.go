package attribution

import (
	"testing"

	"github.com/sayso-go/sayso/internal/claim"
	"github.com/sayso-go/sayso/internal/entity"
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/quote"
	"golang.org/x/text/language"
)

// TestOrder holds the enumerations of the stages to the order of those that users see: extract.go converts them by number.
func TestOrder(t *testing.T) {
	for _, pair := range []struct {
		name      string
		got, want uint8
	}{
		{"person", uint8(entity.Person), uint8(Person)},
		{"organization", uint8(entity.Organization), uint8(Organization)},
		{"place", uint8(entity.Place), uint8(Place)},
		{"group", uint8(entity.Group), uint8(Group)},
		{"document", uint8(entity.Document), uint8(Document)},
		{"cue", uint8(claim.ByCue), uint8(ByCue)},
		{"quotation", uint8(claim.ByQuotation), uint8(ByQuotation)},
		{"colon", uint8(claim.ByColon), uint8(ByColon)},
		{"statement", uint8(lexicon.Statement), uint8(Statement)},
		{"question", uint8(lexicon.Question), uint8(Question)},
		{"request", uint8(lexicon.Request), uint8(Request)},
		{"denial", uint8(lexicon.Denial), uint8(Denial)},
		{"accusation", uint8(lexicon.Accusation), uint8(Accusation)},
		{"promise", uint8(lexicon.Promise), uint8(Promise)},
		{"refusal", uint8(lexicon.Refusal), uint8(Refusal)},
		{"decree", uint8(lexicon.Decree), uint8(Decree)},
		{"belief", uint8(lexicon.Belief), uint8(Belief)},
		{"intention", uint8(lexicon.Intention), uint8(Intention)},
		{"attitude", uint8(lexicon.Attitude), uint8(Attitude)},
	} {
		if pair.got != pair.want {
			t.Errorf("%s is %d in the stage, and %d for users", pair.name, pair.got, pair.want)
		}
	}
}

// TestWithFinder gives the Extractor the typography of a text: in French a « with its spaces opens a quotation.
func TestWithFinder(t *testing.T) {
	text := "« The weir holds », said Claire Morvan."
	x := NewExtractor(WithFinder(quote.Finder{Language: language.French}))
	claims := x.Extract(text)
	if len(claims) != 1 || claims[0].Form != Direct || claims[0].Speaker.Name != "Claire Morvan" {
		t.Errorf("Extract(%q) = %+v", text, claims)
	}
}

// TestWithConfidence leaves out what is less sure, and with it the parents that are no more.
func TestWithConfidence(t *testing.T) {
	for name, text := range articles(t) {
		all, sure := Extract(text), Extract(text, WithConfidence(High))
		n := 0
		for _, c := range all {
			if c.Confidence == High {
				n++
			}
		}
		if len(sure) != n || n == len(all) {
			t.Errorf("%s: %d claims, %d of them of high confidence, and %d left", name, len(all), n, len(sure))
		}
		check(t, text, sure)
	}
}
