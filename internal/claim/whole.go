package claim

import (
	"github.com/sayso-go/sayso/internal/lexicon"
)

// wholes makes the candidates for what the analyses from the given one on, all of one cue, come to: none, or one of them.
func (f *Finder) wholes(first int) {
	f.begin(IsClaim)
	f.place(-1)
	a := f.xs[first].head
	f.emit1(7100, oddsLevel(f.xs[first].cue))
	f.emit1(7101, f.lex(a))
	f.emit1(7102, uint32(f.form(a)))
	for i := first; i < len(f.xs); i++ {
		f.place(i - first)
		f.wholeFeatures(&f.xs[i], i-first)
	}
}

// wholeFeatures emits the features that say whether x, among the analyses of its cue, is a claim; rank is its place among
// them.
func (f *Finder) wholeFeatures(x *analysis, rank int) {
	const t = 7000
	a, c := x.head, x.content[0]
	odds := oddsLevel(x.cue)
	if x.ruled {
		odds += 100
	}
	head := f.contentHead(c)
	path, _ := f.path(head, a)
	f.decisionFeatures(t, x, rank, odds)
	f.partFeatures(t, x, head, path)
	f.frameFeatures(t, x, head, odds)
	f.nestingFeatures(t, x, odds)
	f.emit2(t+48, uint32(f.label(a)), uint32(f.form(a)))
	f.emit3(t+54, boolean(c[1] >= f.sentenceEnd()), boolean(c[0] > a), boolean(!x.content[1].empty()))
	f.emit2(t+55, uint32(f.share(a)/8), path)
}

// contentHead returns the item of c whose head is outside of c, the first of several, or that of the clause that c
// begins with.
func (f *Finder) contentHead(c pair) int {
	for i := c[0]; i < c[1]; i++ {
		if !c.has(int(f.nodes[i].head)) {
			return i
		}
	}
	return f.topFrom(c[0])
}

// decisionFeatures emits those features of analysis x which tell how probable the decisions were that led to it: rank
// is its place among the analyses of its cue, odds the class of the cue's log-odds.
func (f *Finder) decisionFeatures(t uint32, x *analysis, rank int, odds uint32) {
	f.emit1(t, odds)
	f.emit2(t+2, level(x.logs[0]), boolean(x.at >= 0))
	f.emit1(t+3, level(x.logs[1]))
	f.emit1(t+4, level(x.logs[2]))
	f.emit1(t+5, level(x.logs[3]))
	f.emit1(t+6, level(x.total()/2))
	f.emit2(t+7, level(x.total()/2), odds)
	f.emit2(t+8, uint32(rank), odds)
	f.emit2(t+9, uint32(rank), level(x.total()))
}

// partFeatures emits those features of analysis x which tell of its source and its content; head is the content's
// head, path the way from that to the cue.
func (f *Finder) partFeatures(t uint32, x *analysis, head int, path uint32) {
	a, c := x.head, x.content[0]
	word, form, tag := f.lex(a), uint32(f.form(a)), f.tagValue(a)
	side := boolean(c[0] > a)
	length := bucket(c[1] - c[0] + max(0, x.content[1][1]-x.content[1][0]))
	f.emit3(t+12, length, side, form)
	f.emit3(t+16, f.lex(c[0]), form, side)
	kind := f.nounKind(x.at)
	f.emit2(t+18, kind, form)
	f.emit2(t+19, kind, word)
	f.emit1(t+21, f.lex(x.at))
	f.emit2(t+27, word, f.lex(head))
	f.emit1(t+60, tag)
	f.emit2(t+62, tag, path)
	f.emit2(t+63, tag, kind)
	f.emit2(t+64, tag, f.tagValue(x.at))
	f.emit3(t+65, tag, f.lex(c[0]), side)
	f.emit3(t+70, tag, length, form)
	fromSource := uint32(0)
	if x.at >= 0 {
		fromSource, _ = f.path(x.at, a)
	}
	f.emit2(t+32, fromSource, form)
	f.emit3(t+34, fromSource, kind, form)
	commas, verbs, quotes := f.between(c[0], c[1])
	f.emit4(t+35, commas, verbs, quotes, form)
	f.emit3(t+38, boolean(f.items[c[0]].quoted), boolean(f.items[a].quoted), form)
	f.emit3(t+39, boolean(f.tag(c[0]) == quoted), side, form)
}

// frameFeatures emits those features of analysis x which tell of its construction and of what the cue means in it;
// head is the content's head, odds the class of the cue's log-odds.
func (f *Finder) frameFeatures(t uint32, x *analysis, head int, odds uint32) {
	frame := f.frame(x)
	meaning := uint32(f.l.MeaningOf(f.lemma(x.head), frame))
	thing := boolean(frame >= lexicon.Object && f.nounLists(head)&lexicon.ConcreteNoun != 0)
	f.emit2(t+41, uint32(frame), uint32(f.form(x.head)))
	f.emit2(t+44, meaning, odds)
	f.emit3(t+45, meaning, f.nounKind(x.at), uint32(frame))
	f.emit3(t+72, thing, meaning, odds)
	f.emit2(t+73, thing, uint32(frame))
}

// nestingFeatures emits those features of analysis x which tell of other cues: those inside its content, and the one
// inside whose content its own may be; odds is the class of its own cue's log-odds.
func (f *Finder) nestingFeatures(t uint32, x *analysis, odds uint32) {
	inner := 0
	for i := x.content[0][0]; i < x.content[0][1]; i++ {
		if i != x.head && f.cueLogs[i] > 0 {
			inner++
		}
	}
	outer := uint32(0)
	n := &f.nodes[x.head]
	for d := 0; d < 6 && n.head >= 0; d++ {
		if v := f.cueLogs[n.head]; v > -1 {
			outer = 1 + oddsLevel(v)
			f.emit3(t+46, outer, uint32(n.label), odds)
			break
		}
		n = &f.nodes[n.head]
	}
	f.emit3(t+47, uint32(min(inner, 2)), outer, odds)
}

// level brings a log-probability into classes.
func level(l float32) uint32 { return uint32(min(max(-l, 0)*4, 20)) }

// oddsLevel brings log-odds into classes.
func oddsLevel(l float32) uint32 { return uint32(int(min(max(l, -6), 6)*2 + 12)) }
