package claim

import (
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/internal/casetest"
	"github.com/sayso-go/sayso/internal/model"
)

func TestNewTable(t *testing.T) {
	check := casetest.Names(t)
	for _, test := range []struct {
		name, reason string
		weights      []float32
		want         []int8
		scale        float32
	}{
		{"steps", "the largest is 127 steps", []float32{12.7, 0, 0.1, -0.1, 1}, []int8{127, 0, 1, -1, 10}, 0.1},
		{"negative largest", "its sign doesn't matter", []float32{-254, 2, 254}, []int8{-127, 1, 127}, 2},
		{"rounding", "what is less than half a step is none", []float32{127, 0.4, -0.4, 0.6, -0.6, 1.4}, []int8{127, 0, 0, 1, -1, 1}, 1},
		{"ties", "half a step is rounded to the even one, so that no sign is favoured", []float32{127, 0.5, -0.5, 1.5, -1.5}, []int8{127, 0, 0, 2, -2}, 1},
		{"zero", "a table of zeros divides by no zero", []float32{0, 0}, []int8{0, 0}, 1e-6 / 127},
		{"tiny", "what is less than a millionth is none", []float32{1e-9, -1e-9}, []int8{0, 0}, 1e-6 / 127},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			table := NewTable(test.weights)
			var got []int8
			for i := range len(table.weights) {
				got = append(got, int8(table.weights[i]))
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("%s: steps (-want +got):\n%s", test.reason, diff)
			}
			if math.Abs(float64(table.scale-test.scale)) > 1e-6*float64(test.scale) {
				t.Errorf("a step is %v, want %v", table.scale, test.scale)
			}
			for i, w := range test.weights {
				if d := math.Abs(float64(float32(got[i])*table.scale - w)); d > float64(table.scale)/2*1.001 {
					t.Errorf("%v became %v, more than half a step of %v away", w, float32(got[i])*table.scale, table.scale)
				}
			}
		})
	}
}

// TestAdd tests what features add up to.
func TestAdd(t *testing.T) {
	a, b := uint32(1)<<(32-TableBits[IsCue]), uint32(2)<<(32-TableBits[IsCue])
	w := flat([]edit{{IsCue, a, 127}, {IsCue, b, -3}, {IsClaim, 0, 1}})
	check := casetest.Names(t)
	for _, test := range []struct {
		name, reason string
		d            Decision
		features     []uint32
		want         float32
	}{
		{"none", "nothing speaks for or against", IsCue, nil, 0},
		{"one", "the weight of its place", IsCue, []uint32{a}, 127},
		{"several", "they add up, and one that comes twice counts twice", IsCue, []uint32{a, b, b}, 121},
		{"lower bits", "the upper bits alone are the place", IsCue, []uint32{a | 1, b | 77}, 124},
		{"last place", "the largest hash has a place", IsCue, []uint32{math.MaxUint32}, 0},
		{"another decision", "each has a table of its own", FirstEnd, []uint32{a, b}, 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			f := Finder{Weights: w}
			f.begin(test.d)
			f.place(0)
			for _, h := range test.features {
				f.add(h)
			}
			f.weigh()
			if got := f.places[0].score; got != test.want {
				t.Errorf("the sum is %v, want %v: %s", got, test.want, test.reason)
			}
		})
	}
	f := Finder{Weights: new(Weights)}
	f.begin(IsCue)
	f.place(0)
	f.add(a)
	if f.weigh(); f.places[0].score != 0 || len(f.feats) != 1 {
		t.Errorf("the sum of weights that are not there is %v, and %d features are written down for learning", f.places[0].score, len(f.feats))
	}
}

// TestParts tests that what is known of a candidate's features is not asked again, and counts in its sum as before.
func TestParts(t *testing.T) {
	a, b, c := uint32(1)<<(32-TableBits[FirstEnd]), uint32(2)<<(32-TableBits[FirstEnd]), uint32(3)<<(32-TableBits[FirstEnd])
	f := Finder{Weights: flat([]edit{{FirstEnd, a, 127}, {FirstEnd, b, -3}, {FirstEnd, c, 20}})}
	var known part
	for round := range 2 {
		f.begin(FirstEnd)
		f.place(0)
		f.add(c)
		if again := f.again(&known); again != (round > 0) {
			t.Fatalf("in round %d the part is known: %v", round, again)
		} else if !again {
			first := len(f.feats)
			f.add(a)
			f.add(b)
			f.keep(&known, first)
		}
		f.place(1)
		f.add(b)
		f.weigh()
		if got := [2]float32{f.places[0].score, f.places[1].score}; got != [2]float32{144, -3} {
			t.Errorf("in round %d the candidates have %v, want 144 and -3", round, got)
		}
		if want := (part{124, true}); known != want {
			t.Errorf("in round %d the part is %v, want %v", round, known, want)
		}
	}
}

func TestDecisions(t *testing.T) {
	seen := map[string]bool{}
	for d := range NumDecisions {
		if d.String() == "" || seen[d.String()] {
			t.Errorf("the decision %d is called %q", uint8(d), d)
		}
		seen[d.String()] = true
		if TableBits[d] == 0 || TableBits[d] > 20 {
			t.Errorf("%v has a table of 2^%d places", d, TableBits[d])
		}
		if want := d == MayBeCue || d == IsCue; d.Binary() != want {
			t.Errorf("%v is binary: %v", d, d.Binary())
		}
	}
}

// written returns the file that the sections make, read again.
func written(t *testing.T, sections []model.Section) *model.File {
	t.Helper()
	b, err := model.Append(nil, sections...)
	if err != nil {
		t.Fatal(err)
	}
	f, err := model.Read(string(b))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// TestDecode tests that weights that are written are read as they were.
func TestDecode(t *testing.T) {
	want := flat([]edit{{MayBeCue, 0, 1}, {IsCue, 1 << 31, -2.5}, {SecondEnd, 1 << 30, 1e-3}, {IsClaim, math.MaxUint32, 1e3}})
	got, err := Decode(written(t, want.Sections()))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(Table{})); diff != "" {
		t.Errorf("weights (-want +got):\n%s", diff)
	}
}

func TestDecodeErrors(t *testing.T) {
	check := casetest.Names(t)
	for _, test := range []struct {
		name, reason string
		change       func([]model.Section) []model.Section
		want         string
	}{
		{"empty", "a file of something else", func(s []model.Section) []model.Section { return nil }, `no section "claim.scales"`},
		{"no scales", "steps of unknown size are no weights", func(s []model.Section) []model.Section { return s[:NumDecisions] },
			`no section "claim.scales"`},
		{"fewer scales", "an older program had fewer decisions", func(s []model.Section) []model.Section {
			s[NumDecisions].Data = s[NumDecisions].Data[4:]
			return s
		}, `"claim.scales" has 12 elements and should have 13`},
		{"scales of another size", "numbers of eight bytes", func(s []model.Section) []model.Section {
			s[NumDecisions].Data, s[NumDecisions].Size = s[NumDecisions].Data[:4*NumDecisions/8*8], 8
			return s
		}, `the elements of section "claim.scales" have 8 bytes and should have 4`},
		{"no table", "a decision without weights", func(s []model.Section) []model.Section { return s[1:] },
			`no section "claim.glimpse"`},
		{"half a table", "TableBits was changed and the weights were not", func(s []model.Section) []model.Section {
			s[IsCue].Data = s[IsCue].Data[1<<17:]
			return s
		}, `"claim.cue" has 131072 elements and should have 262144`},
		{"table of another size", "weights of two bytes", func(s []model.Section) []model.Section {
			s[IsClaim].Size = 2
			return s
		}, `the elements of section "claim.claim" have 2 bytes and should have 1`},
		{"no borders", "an older program asked everywhere", func(s []model.Section) []model.Section { return s[:NumDecisions+1] },
			`no section "claim.borders"`},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			w, err := Decode(written(t, test.change(flat(nil).Sections())))
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error %v, want one with %q", err, test.want)
			}
			if w != nil {
				t.Error("there are weights beside the error")
			}
		})
	}
}

// TestEmbedded tests that the embedded weights decode, and that each decision has learned something and not only noise: its
// table has weights, in places that are not all taken.
func TestEmbedded(t *testing.T) {
	f, err := model.Claim()
	if err != nil {
		t.Fatal(err)
	}
	w, err := Decode(f)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(w, Embedded(), cmp.AllowUnexported(Table{})); diff != "" {
		t.Error("Embedded returns other weights")
	}
	for d := range NumDecisions {
		taken, top := 0, 0
		for i := range len(w.Tables[d].weights) {
			k := int(int8(w.Tables[d].weights[i]))
			if k != 0 {
				taken++
			}
			top = max(top, k, -k)
		}
		share := 100 * taken / len(w.Tables[d].weights)
		t.Logf("%v: %d weights, %d %% of the places, a step is %.4f", d, taken, share, w.Tables[d].scale)
		if top != 127 || w.Tables[d].scale <= 0 || w.Tables[d].scale > 1 {
			t.Errorf("%v: the largest weight has %d steps of %v, want 127 of less than 1", d, top, w.Tables[d].scale)
		}
		if share < 5 || share > 75 {
			t.Errorf("%v: %d %% of the places are taken, want about half", d, share)
		}
	}
}
