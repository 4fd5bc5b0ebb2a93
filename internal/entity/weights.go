package entity

import "github.com/sayso-go/sayso/internal/model"

// Passes is how often who speaks is decided: once by what is printed, and once more with the first answers at hand.
const Passes = 2

// Weights are those of each pass, NumWeights of them. A pass without any is left out.
type Weights [Passes][]int16

// Sections returns weights as the sections of a file.
func (w *Weights) Sections() []model.Section {
	b := make([]byte, 0, 2*Passes*NumWeights)
	for _, pass := range w {
		for _, x := range pass {
			b = append(b, byte(x), byte(uint16(x)>>8))
		}
	}
	return []model.Section{{Name: "speaker", Size: 2, Data: string(b)}}
}

// Decode returns the weights of a file.
func Decode(f *model.File) (*Weights, error) {
	data, err := f.Section("speaker", 2, Passes*NumWeights)
	if err != nil {
		return nil, err
	}
	var w Weights
	for p := range w {
		w[p] = make([]int16, NumWeights)
		for i := range w[p] {
			k := 2 * (p*NumWeights + i)
			w[p][i] = int16(uint16(data[k]) | uint16(data[k+1])<<8)
		}
	}
	return &w, nil
}

// embedded returns the weights that are part of the program.
var embedded = model.Embedded(model.Speaker, Decode)

// weights returns the weights that the caller has given, or else those that are part of the program.
func (r *Resolver) weights() *Weights {
	if r.Weights != nil {
		return r.Weights
	}
	return embedded()
}

// sum returns the sum of the weights of features.
func sum(w []int16, features []feature) (s int32) {
	for _, f := range features {
		s += int32(w[f])
	}
	return s
}
