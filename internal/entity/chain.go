package entity

// maxStretch is how many speeches are decided at once: the memory for it doesn't grow with the text, and more tell nothing,
// since what is said a chapter before has no weight.
const maxStretch = 512

// Margins, in the unit of the weights (256 to a factor of e), by which the chosen speaker is ahead of the second: from which
// half of the speakers were right and from which four of five, in novels whose speakers the weights were not learned from.
const (
	likelyMargin  = 256
	certainMargin = 896
)

// A stage is a speech as the search of the likeliest chain sees it.
type stage struct {
	options [maxOptions]option
	n       int             // how many options it has
	steps   [numSteps]int32 // the scores of the steps to it
	// forward[b*maxOptions+c] is the score of the best chain up to here that has option b of the stage before and option c
	// of this one.
	forward [maxOptions * maxOptions]int32
}

// step returns which step leads to entity e from b, before which there was a.
func step(a, b, e int32) int {
	switch e {
	case none:
		return lost
	case b:
		return stay
	case a:
		return back
	}
	return fresh
}

// decide gives the speeches [from, to) the speakers of the likeliest chain. The two speeches before them are decided.
func (r *Resolver) decide(from, to int, w []int16) {
	r.stages = grow(r.stages, to-from+2)
	for i := range r.stages {
		n := from - 2 + i
		g := &r.stages[i]
		g.n, g.steps = 1, [numSteps]int32{}
		g.options[0] = option{entity: none}
		switch {
		case n < 0:
		case n < from:
			g.options[0].entity = r.speeches[n].chosen
		default:
			r.listOptions(int32(n))
			r.weigh(int32(n), w)
			g.n = copy(g.options[:], r.options)
			if n > 0 {
				g.steps = r.weighSteps(int32(n), w)
			}
			r.forget()
		}
	}
	r.search(from)
}

// search decides the speeches of the stages, of which the first two are decided and the third is that of speech from. It is the
// Viterbi algorithm for chains in which a speaker depends on the two before, forwards and backwards, so that it is known of each
// speaker how much likelier the best chain with that one is than the best chain with another.
func (r *Resolver) search(from int) {
	r.stages[1].forward[0] = 0
	for i := 2; i < len(r.stages); i++ {
		r.stages[i].advance(&r.stages[i-1], &r.stages[i-2])
	}
	// backward is the score of the best chain from here on.
	var backward, before [maxOptions * maxOptions]int32
	for i := len(r.stages) - 1; i >= 2; i-- {
		g, p := &r.stages[i], &r.stages[i-1]
		r.choose(from-2+i, g, p.n, &backward)
		g.retreat(p, &r.stages[i-2], &backward, &before)
		backward = before
	}
}

// lowest is less than any score.
const lowest = -1 << 30

// advance fills the forward scores of stage g from those of the stages before it.
func (g *stage) advance(p, q *stage) {
	for c := range g.n {
		e := g.options[c].entity
		for b := range p.n {
			best := int32(lowest)
			for a := range q.n {
				best = max(best, p.forward[a*maxOptions+b]+g.steps[step(q.options[a].entity, p.options[b].entity, e)])
			}
			g.forward[b*maxOptions+c] = best + g.options[c].score
		}
	}
}

// retreat sets before to the backward scores of stage p from those of stage g after it.
func (g *stage) retreat(p, q *stage, backward, before *[maxOptions * maxOptions]int32) {
	for a := range q.n {
		for b := range p.n {
			best := int32(lowest)
			for c := range g.n {
				o := &g.options[c]
				best = max(best, backward[b*maxOptions+c]+o.score+g.steps[step(q.options[a].entity, p.options[b].entity, o.entity)])
			}
			before[a*maxOptions+b] = best
		}
	}
}

// choose sets the speaker of speech n, whose stage is g, after one of m options.
func (r *Resolver) choose(n int, g *stage, m int, backward *[maxOptions * maxOptions]int32) {
	s := &r.speeches[n]
	best, second, chosen := int32(lowest), int32(lowest), 0
	for c := range g.n {
		top := int32(lowest)
		for b := range m {
			top = max(top, g.forward[b*maxOptions+c]+backward[b*maxOptions+c])
		}
		if top > best {
			best, second, chosen = top, best, c
		} else if top > second {
			second = top
		}
	}
	s.chosen, s.margin = g.options[chosen].entity, best-second
}
