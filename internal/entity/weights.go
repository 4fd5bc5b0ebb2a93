package entity

import (
	"github.com/sayso-go/sayso/internal/model"
)

// Sections returns weights as the sections of a file.
func Sections(w []int16) []model.Section {
	b := make([]byte, 0, 2*len(w))
	for _, x := range w {
		b = append(b, byte(x), byte(uint16(x)>>8))
	}
	return []model.Section{{Name: "speaker", Size: 2, Data: string(b)}}
}

// Decode returns the weights of a file.
func Decode(f *model.File) ([]int16, error) {
	data, err := f.Section("speaker", 2, NumWeights)
	if err != nil {
		return nil, err
	}
	w := make([]int16, NumWeights)
	for i := range w {
		w[i] = int16(uint16(data[2*i]) | uint16(data[2*i+1])<<8)
	}
	return w, nil
}

// embedded returns the weights that are part of the program.
var embedded = model.Embedded(model.Speaker, Decode)

func (r *Resolver) weights() []int16 {
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
