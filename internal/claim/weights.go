package claim

import (
	"math"

	"github.com/sayso-go/sayso/internal/model"
)

// A Decision is one of the learned decisions, each with weights of its own.
type Decision uint8

const (
	MayBeCue    Decision = iota // whether an item is worth the question, before its sentence is parsed
	IsCue                       // whether an item is the head of a cue
	SourceHead                  // which item is the head of the source, if any
	SourceBegin                 // where the source begins
	SourceEnd                   // where it ends
	FirstBegin                  // where the content begins
	FirstEnd                    // where its first part ends
	SecondBegin                 // where its second part begins, if it has one
	SecondEnd                   // where that ends
	CueBegin                    // where the cue begins
	CueEnd                      // where it ends
	IsClaim                     // which analysis of a cue is a claim, if any is
	GoesWith                    // which claim a quotation without a cue goes with, if any
	NumDecisions
)

var decisionNames = [NumDecisions]string{"glimpse", "cue", "source-head", "source-begin", "source-end", "first-begin", "first-end",
	"second-begin", "second-end", "cue-begin", "cue-end", "claim", "goes-with"}

// String returns the name of the decision.
func (d Decision) String() string { return decisionNames[d] }

// Binary reports whether the decision is about one candidate: whether it holds.
func (d Decision) Binary() bool { return d <= IsCue }

// TableBits are the sizes of the tables, as powers of two. An eighth to two thirds of the places have a weight that
// is not zero; twice the sizes gain nothing.
var TableBits = [NumDecisions]uint8{16, 18, 17, 14, 15, 18, 18, 16, 15, 15, 15, 17, 14}

// A Table holds the weights of one decision, by the upper bits of a feature's hash.
type Table struct {
	weights string // int8
	scale   float32
}

// Weights are what all decisions have learned.
type Weights struct {
	Tables [NumDecisions]Table
	// Borders are where contents were seen to begin and to end; nil stands for anywhere.
	Borders *Borders
}

// NewTable brings weights into steps of one 127th of the largest.
func NewTable(w []float32) Table {
	top := float32(0)
	for _, x := range w {
		top = max(top, x, -x)
	}
	t := Table{scale: max(top, 1e-6) / 127}
	b := make([]byte, len(w))
	for i, x := range w {
		b[i] = byte(int8(math.RoundToEven(float64(x / t.scale))))
	}
	t.weights = string(b)
	return t
}

// Sections returns the weights as the sections of a file.
func (w *Weights) Sections() (out []model.Section) {
	var scales []byte
	for d := range NumDecisions {
		out = append(out, model.Section{Name: "claim." + d.String(), Size: 1, Data: w.Tables[d].weights})
		b := math.Float32bits(w.Tables[d].scale)
		scales = append(scales, byte(b), byte(b>>8), byte(b>>16), byte(b>>24))
	}
	return append(out,
		model.Section{Name: "claim.scales", Size: 4, Data: string(scales)},
		model.Section{Name: "claim.borders", Size: 1, Data: w.Borders.bytes()})
}

// Decode returns the weights of a file.
func Decode(f *model.File) (*Weights, error) {
	w := new(Weights)
	scales, err := f.Section("claim.scales", 4, int(NumDecisions))
	if err != nil {
		return nil, err
	}
	for d := range NumDecisions {
		if w.Tables[d].weights, err = f.Section("claim."+d.String(), 1, 1<<TableBits[d]); err != nil {
			return nil, err
		}
		s := scales[4*d:]
		w.Tables[d].scale = math.Float32frombits(uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24)
	}
	borders, err := f.Section("claim.borders", 1, bordersSize)
	if err != nil {
		return nil, err
	}
	w.Borders = bordersOf(borders)
	return w, nil
}

// Embedded returns the weights that are part of the program.
var Embedded = model.Embedded(model.Claim, Decode)
