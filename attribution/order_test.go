package attribution

import (
	"testing"

	"github.com/sayso-go/sayso/internal/claim"
	"github.com/sayso-go/sayso/internal/entity"
	"github.com/sayso-go/sayso/internal/lexicon"
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
