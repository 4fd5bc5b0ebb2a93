package syntax

import (
	"math"
	"math/bits"
	"math/rand/v2"
	"testing"
)

func TestPrefix(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 10000 {
		template, a, b := r.Uint64N(64), r.Uint64()>>8, r.Uint64()
		if got, want := start(a).with(template, b), hash2(template, a, b); got != want {
			t.Fatalf("start(%#x).with(%d, %#x) = %#x, want %#x", a, template, b, got, want)
		}
	}
}

// TestBest compares best with the plain sums, among them many that are equal, negative or of one class alone.
func TestBest(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	c := classes{make([]uint64, 1<<(filterBits-6)), make([]int8, 64*16)}
	for i := range c.filter {
		c.filter[i] = r.Uint64()
	}
	for i := range c.cells {
		c.cells[i] = int8(r.IntN(5) - 4)
	}
	for range 10000 {
		features := make([]feature, r.IntN(int(maxFeatures)+1))
		for i := range features {
			features[i] = feature(r.Uint64())
		}
		var prior [64]int32
		for i := range prior {
			prior[i] = -r.Int32N(3)
		}
		set := r.Uint64() & r.Uint64() & r.Uint64() & r.Uint64()
		set |= 1 << r.IntN(64)
		want, most := uint8(0), int32(math.MinInt32)
		for class := range uint8(64) {
			if set>>class&1 == 0 {
				continue
			}
			sum := prior[class] * 300 >> 8
			for _, f := range features {
				if i := f.filterAt(); c.filter[i>>6]>>(i&63)&1 != 0 {
					sum += int32(c.cells[f.cell(16)^uint32(class)])
				}
			}
			if sum > most {
				want, most = class, sum
			}
		}
		if got := c.best(features, set, &prior, 300); got != want {
			t.Fatalf("best of %d classes = %d, want %d", bits.OnesCount64(set), got, want)
		}
	}
}

func TestRow(t *testing.T) {
	const bucket = 0x05_030201_00_060504 // checks 5 and 0
	for _, c := range []struct {
		f    feature
		b    uint64
		want uint32
	}{
		{0x05, bucket, 0x05_030201},
		{0x00, bucket, 0x00_060504},
		{0x07, bucket, 0},
		{0x00, 0x060504, 0x060504}, // the upper half is free
		{0x00, 0, 0},
	} {
		if got := c.f.row(c.b); got != c.want {
			t.Errorf("row of %#x in %#x = %#x, want %#x", c.f, c.b, got, c.want)
		}
	}
}
