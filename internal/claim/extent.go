package claim

// cueBegins makes the candidates for where the cue of analysis x begins.
func (f *Finder) cueBegins(x *analysis) {
	const t = 8000
	f.begin(CueBegin)
	a := x.head
	L, T := f.lex(a), uint32(f.form(a))
	for b := a; b >= max(0, a-maxCue); b-- {
		if x.holds(b) {
			break
		}
		f.place(b)
		p, _ := f.path(b, a)
		f.emit2(t, p, T)
		f.emit2(t+1, bucket(a-b), T)
		f.emit3(t+2, bucket(a-b), f.tg(b), f.tg(b-1))
		f.emit2(t+3, p, f.lex(b))
		f.emit3(t+4, p, f.tg(b), f.tg(b-1))
		f.emit3(t+5, boolean(b > 0 && x.holds(b-1)), f.tg(b), bucket(a-b))
		f.emit3(t+6, L, f.lex(b), bucket(a-b))
		f.emit3(t+7, f.lex(b), f.lex(b-1), T)
		k := f.topFrom(b)
		f.emit3(t+8, uint32(f.label(k)), uint32(f.label(b-1)), boolean(int(f.nodes[k].head) == a))
		f.edge(t+10, b, 0)
		f.edge(t+20, b, 1+boolean(b == a))
	}
}

// cueEnds makes the candidates for where it ends.
func (f *Finder) cueEnds(x *analysis) {
	const t = 8100
	f.begin(CueEnd)
	a := x.head
	L, T := f.lex(a), uint32(f.form(a))
	for e := a + 1; e <= min(len(f.items), a+1+maxCue); e++ {
		if e > a+1 && x.holds(e-1) {
			break
		}
		f.place(e)
		p, _ := f.path(e-1, a)
		last := boolean(e < len(f.items) && x.holds(e))
		content := boolean(e == x.content[0][0] || e == x.content[1][0])
		f.emit2(t, p, T)
		f.emit3(t+1, bucket(e-a), T, last)
		f.emit3(t+2, bucket(e-a), f.tg(e-1), f.tg(e))
		f.emit2(t+3, p, f.lex(e-1))
		f.emit3(t+4, p, f.tg(e-1), f.tg(e))
		f.emit3(t+5, last, f.tg(e-1), bucket(e-a))
		f.emit3(t+6, L, f.lex(e-1), bucket(e-a))
		f.emit3(t+7, f.lex(e-1), content, T)
		f.emit3(t+8, L, content, bucket(e-a))
		f.emit4(t+9, content, f.tg(e-1), f.tg(e), T)
		f.emit3(t+40, p, content, last)
		if e < len(f.items) {
			k := f.topFrom(e)
			f.emit3(t+41, uint32(f.label(k)), f.tg(e), boolean(int(f.nodes[k].head) == a))
			f.emit3(t+42, uint32(f.label(k)), f.lex(e), T)
			f.emit3(t+43, uint32(f.label(k)), f.tg(k), f.lex(e))
			f.emit4(t+44, uint32(f.label(k)), f.lex(k), f.lex(e), boolean(f.items[e].split))
		}
		f.edge(t+10, e, 0)
		f.edge(t+20, e, 1+last)
		f.edge(t+30, e, 3+content)
	}
}

// maxCue is how far from its head, in items, a cue is thought to reach.
const maxCue = 10

// holds reports whether item i is part of x's source or content.
func (x *analysis) holds(i int) bool {
	return x.source[0] <= i && i < x.source[1] || x.content[0][0] <= i && i < x.content[0][1] || x.content[1][0] <= i && i < x.content[1][1]
}
