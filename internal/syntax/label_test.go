package syntax

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestParseLabel(t *testing.T) {
	for _, test := range []struct {
		name, reason string
		want         Label
	}{
		{"", "no relation", NoLabel},
		{"nsubj", "a relation by its name", Nsubj},
		{"nsubj:pass", "one with a subtype that is kept", NsubjPass},
		{"acl:relcl", "relative clauses are told from other clauses", Relcl},
		{"advcl:relcl", "but not those that modify a sentence", Advcl},
		{"nsubj:outer", "a subtype that isn't kept", Nsubj},
		{"csubj:pass", "too rare for a label of its own", Csubj},
		{"obl:agent", "the news has no agents", Obl},
		{"obl:tmod", "the older name of last week", OblUnmarked},
		{"obl:npmod", "and of two feet tall", OblUnmarked},
		{"obl:unmarked", "the newer name of both", OblUnmarked},
		{"nmod:unmarked", "the same beside a noun", Nmod},
		{"nmod:desc", "a title before a name is a compound, as in the news", Compound},
		{"flat", "and so is a name's first word", Compound},
		{"cc:preconj", "both ... and", Cc},
		{"det:predet", "all the", Det},
		{"list", "items side by side", Parataxis},
		{"vocative", "who is spoken to", Discourse},
		{"orphan", "what ellipsis leaves over", Dep},
		{"dep", "unknown to the parser of the news", Dep},
		{"subject", "a name that is none", NoLabel},
		{"foo:bar", "nor is it with a subtype", NoLabel},
	} {
		t.Run(test.name, func(t *testing.T) {
			if test.reason == "" {
				t.Error("a case needs a reason")
			}
			if diff := cmp.Diff(test.want.String(), ParseLabel(test.name).String()); diff != "" {
				t.Errorf("label (-want +got):\n%s", diff)
			}
		})
	}
}

// TestLabelNames tests that each label is read from its own name, and that no two have the same.
func TestLabelNames(t *testing.T) {
	for l := NoLabel; l < NumLabels; l++ {
		if got := ParseLabel(l.String()); got != l {
			t.Errorf("%q is read as %v", l, got)
		}
	}
	if got := NumLabels.String(); got != "?" {
		t.Errorf("what is no label is called %q", got)
	}
	if NumLabels > 64 {
		t.Errorf("%d labels are more than a LabelSet holds", NumLabels)
	}
	if s := Labels(Nsubj, Punct); !s.Has(Nsubj) || !s.Has(Punct) || s.Has(Obj) {
		t.Errorf("the set of nsubj and punct is %b", s)
	}
}
