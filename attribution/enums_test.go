package attribution

import (
	"encoding"
	"go/ast"
	"go/parser"
	"go/token"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/internal/casetest"
	"github.com/sayso-go/sayso/internal/claim"
	"github.com/sayso-go/sayso/internal/entity"
)

// TestOrder compares all constants of the enumerations that extract.go converts by number. Each pair is a stage's constant and the
// one that users see.
func TestOrder(t *testing.T) {
	for _, tt := range []struct{ file, stage, user, want string }{
		{"../internal/entity/entity.go", "Kind", "Kind",
			"Unknown:UnknownKind Person:Person Organization:Organization Place:Place Group:Group Document:Document"},
		{"../internal/entity/entity.go", "Evidence", "Resolution",
			"None:Unresolved Itself:ByItself Named:ByName Described:ByDescription Pronoun:ByPronoun Continued:ByClaim " +
				"Action:ByBeat Turn:ByDialogue Narrator:ByNarrator"},
		{"../internal/entity/entity.go", "Trust", "Confidence", "Doubtful:Low Likely:Medium Certain:High"},
		{"../internal/entity/mention.go", "gender", "Gender", "unsexed:UnknownGender male:Male female:Female"},
		{"../internal/lexicon/acts.go", "Act", "Act",
			"Statement:Statement Question:Question Request:Request Denial:Denial Accusation:Accusation Promise:Promise " +
				"Refusal:Refusal Decree:Decree Belief:Belief Intention:Intention Attitude:Attitude"},
	} {
		stage, user := constants(t, tt.file, tt.stage), constants(t, "enums.go", tt.user)
		var got []string
		for i := range max(len(stage), len(user)) {
			pair := [2]string{"nothing", "nothing"}
			if i < len(stage) {
				pair[0] = stage[i]
			}
			if i < len(user) {
				pair[1] = user[i]
			}
			got = append(got, pair[0]+":"+pair[1])
		}
		if diff := cmp.Diff(strings.Fields(tt.want), got); diff != "" {
			t.Errorf("%s and %s of %s (-want +got)\n%s", tt.user, tt.stage, tt.file, diff)
		}
	}
}

// constants returns the names of the constants of a type in a file, in order. They must count up from 0.
func constants(t *testing.T, file, typ string) (names []string) {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range f.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.CONST {
			continue
		}
		first, ok := g.Specs[0].(*ast.ValueSpec).Type.(*ast.Ident)
		if !ok || first.Name != typ {
			continue
		}
		for i, s := range g.Specs {
			v := s.(*ast.ValueSpec)
			counts := len(v.Values) == 0
			if i == 0 && len(v.Values) == 1 {
				n, ok := v.Values[0].(*ast.Ident)
				counts = ok && n.Name == "iota"
			}
			if !counts || len(v.Names) != 1 {
				t.Errorf("%s: %s doesn't count", file, v.Names[0].Name)
			}
			names = append(names, v.Names[0].Name)
		}
	}
	return names
}

// TestEvidence converts what each stage says ties a claim to its source, or to its speaker.
func TestEvidence(t *testing.T) {
	check := casetest.Names(t)
	cue := claim.Range{First: 1, Last: 2}
	for _, tt := range []struct {
		name, reason string
		claim        claim.Claim
		speaker      entity.Evidence
		want         Evidence
	}{
		{"cue", "a cue is printed", claim.Claim{Cue: cue, Evidence: claim.ByCue}, entity.Named, ByCue},
		{"quotation", "a cue beside a quotation too", claim.Claim{Cue: cue, Evidence: claim.ByQuotation}, entity.Continued, ByQuotation},
		{"colon", "a label is a source and a colon a cue", claim.Claim{Source: cue, Evidence: claim.ByColon}, entity.Named, ByColon},
		{"turn with a source", "the numbers of the two enumerations part from here on", claim.Claim{Source: cue, Evidence: claim.ByTurn}, entity.Turn, ByTurn},
		{"nothing with a source", "so do these", claim.Claim{Source: cue, Evidence: claim.ByNothing}, entity.None, ByNothing},
		{"continuation", "no cue and no source", claim.Claim{Evidence: claim.ByNothing}, entity.Continued, ByContinuation},
		{"action", "the speaker is who acts", claim.Claim{Evidence: claim.ByTurn}, entity.Action, ByAction},
		{"turn", "the speaker is whose turn it is", claim.Claim{Evidence: claim.ByTurn}, entity.Turn, ByTurn},
		{"nothing", "nobody is known to speak", claim.Claim{Evidence: claim.ByTurn}, entity.None, ByNothing},
	} {
		check(tt.name, tt.reason)
		if got := evidence(&tt.claim, &entity.Claim{Evidence: tt.speaker}); got != tt.want {
			t.Errorf("%s: %v, want %v: %s", tt.name, got, tt.want, tt.reason)
		}
	}
}

// TestWords writes each constant as its word and reads it back, and tries what is no word and no constant.
func TestWords(t *testing.T) {
	type text interface {
		encoding.TextMarshaler
		String() string
	}
	for _, tt := range []struct {
		typ  string
		at   func(uint8) text
		into encoding.TextUnmarshaler
	}{
		{"Form", func(i uint8) text { return Form(i) }, new(Form)},
		{"Kind", func(i uint8) text { return Kind(i) }, new(Kind)},
		{"Act", func(i uint8) text { return Act(i) }, new(Act)},
		{"Confidence", func(i uint8) text { return Confidence(i) }, new(Confidence)},
		{"Gender", func(i uint8) text { return Gender(i) }, new(Gender)},
		{"Resolution", func(i uint8) text { return Resolution(i) }, new(Resolution)},
		{"Evidence", func(i uint8) text { return Evidence(i) }, new(Evidence)},
	} {
		all := constants(t, "enums.go", tt.typ)
		seen := map[string]bool{}
		for i := range all {
			v := tt.at(uint8(i))
			b, err := v.MarshalText()
			if err != nil || string(b) != v.String() || seen[v.String()] {
				t.Errorf("%s is %q in text and %q otherwise, %v", all[i], b, v, err)
			}
			seen[v.String()] = true
			if err := tt.into.UnmarshalText(b); err != nil {
				t.Errorf("%s: %v", all[i], err)
			} else if back, err := tt.into.(text).MarshalText(); err != nil || string(back) != string(b) {
				t.Errorf("%q is read as %q, %v", b, back, err)
			}
		}
		if v := tt.at(uint8(len(all))); !strings.HasPrefix(v.String(), tt.typ+"(") {
			t.Errorf("a %s more than there are is %q", tt.typ, v)
		} else if _, err := v.MarshalText(); err == nil || err.Error() != "attribution: no word for "+v.String() {
			t.Errorf("%v in text: %v", v, err)
		}
		if err := tt.into.UnmarshalText([]byte("Other")); err == nil || err.Error() != "attribution: unknown "+strings.ToLower(tt.typ)+` "Other"` {
			t.Errorf("a %s of no word: %v", tt.typ, err)
		}
	}
}
