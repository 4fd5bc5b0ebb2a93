package entity

// A Lesson is a speech as those see it who learn from corpora.
type Lesson struct {
	// Claims are the indices of its claims.
	Claims []int32
	// Clue says what the text prints beside it.
	Clue    string
	Options []LessonOption
	// Steps are the features of the steps to it: the speaker before goes on, the one before that answers, somebody else
	// speaks, nobody who is known. The first speech of a text has none.
	Steps [numSteps][]uint16
	// Chosen is the option that the weights chose, and Margin by how much it is ahead of the second, in 256ths.
	Chosen, Margin int
}

// A LessonOption is one of those who may speak.
type LessonOption struct {
	// Entity tells the options apart; it is negative for nobody.
	Entity int32
	// Names are the ways in which the text calls it, the one that is reported first.
	Names []string
	// Narrator says that it is the I of the narrative.
	Narrator bool
	Features []uint16
}

// teachOption adds an option, whose features were just listed, to the lesson of speech n.
func (r *Resolver) teachOption(n int32, o *option) {
	lesson := LessonOption{Entity: o.entity, Features: append([]uint16(nil), r.features...)}
	if o.entity != none {
		x := &r.entities[o.entity]
		lesson.Narrator = o.entity == r.narrator
		names := append([]Range{r.called(x)}, x.formNames()...)
		for _, name := range names {
			if !name.Empty() {
				lesson.Names = append(lesson.Names, r.t.Span(int(name.First), int(name.Last)).In(r.t.Source))
			}
		}
	}
	for int(n) >= len(r.lessons) {
		r.lessons = append(r.lessons, Lesson{})
	}
	l := &r.lessons[n]
	l.Options = append(l.Options, lesson)
}

// formNames returns the forms of an entity's name that the text has.
func (x *entity) formNames() (names []Range) {
	for _, f := range x.forms {
		if f.count > 0 {
			names = append(names, f.name)
		}
	}
	return names
}

// finishLessons adds what is known when all speeches are decided.
func (r *Resolver) finishLessons() []Lesson {
	for n := range r.speeches {
		s, l := &r.speeches[n], &r.lessons[n]
		l.Clue, l.Margin = clueNames[s.clue], int(s.margin)
		for i := s.first; i < s.last; i++ {
			if r.speech[i] == int32(n) {
				l.Claims = append(l.Claims, i)
			}
		}
		for k, o := range l.Options {
			if o.Entity == s.chosen {
				l.Chosen = k
			}
		}
		if n > 0 {
			for k := range l.Steps {
				l.Steps[k] = r.stepFeatures(nil, int32(n), k)
			}
		}
	}
	return r.lessons
}
