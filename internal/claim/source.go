package claim

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/syntax"
)

// sourceTags are the tags of what may be the head of a source.
var sourceTags = lexicon.Nouns | lexicon.Tags(lexicon.PRP, lexicon.PRPS, lexicon.WP, lexicon.WDT, lexicon.WPS, lexicon.DT, lexicon.CD,
	lexicon.JJ, lexicon.EX, lexicon.IN, lexicon.FW)

// sourceHeads makes the candidates for the head of the source of anchor a.
func (f *Finder) sourceHeads(a int) {
	const t = 2000
	f.begin(SourceHead)
	c := sourceContext{anchor: a, lex: f.lex(a), form: uint32(f.form(a)), signature: f.signature(a), quotes: f.quotesNear(a)}
	c.subject, c.how = f.subjectOf(a)
	f.place(-1)
	f.emit1(t, c.form)
	f.emit2(t+1, c.form, c.signature)
	f.emit1(t+2, c.lex)
	f.emit2(t+3, c.how, c.form)
	f.emit2(t+4, c.lex, c.how)
	f.emit2(t+5, uint32(f.label(a)), c.form)
	f.emit2(t+8, c.quotes, c.form)
	for h := max(f.dateline, a-sourceBefore); h < min(len(f.items), a+sourceAfter); h++ {
		tag := f.tag(h)
		if h == a || !sourceTags.Has(tag) {
			continue
		}
		if h != c.subject && (tag == lexicon.IN || inside.Has(f.label(h)) && tag != lexicon.PRPS) {
			continue
		}
		f.place(h)
		path, _ := f.path(h, a)
		f.sourceHead(&c, h, path)
		f.sourceHeadInTree(&c, h, path)
	}
}

// A sourceContext is what the candidates for the head of a source share: their anchor, and what is known of it.
type sourceContext struct {
	anchor                       int
	lex, form, signature, quotes uint32
	subject                      int    // see subjectOf
	how                          uint32 // it was found
}

// sourceHead emits the features of item h as the head of a source: what it is, what stands beside it, and how it lies to its anchor, to
// which the path leads.
func (f *Finder) sourceHead(c *sourceContext, h int, path uint32) {
	const t = 2000
	a, T := c.anchor, c.form
	tag, kind, lab := uint32(f.tag(h)), f.nounKind(h), uint32(f.label(h))
	commas, verbs, quotes := f.between(h, a)
	side := boolean(h > a)
	f.emit1(t+10, path)
	f.emit2(t+11, path, c.lex)
	f.emit2(t+12, path, T)
	f.emit2(t+13, path, tag)
	f.emit3(t+14, path, c.signature, T)
	f.emit2(t+17, kind, T)
	f.emit3(t+18, kind, lab, side)
	f.emit2(t+19, kind, c.lex)
	f.emit1(t+20, f.lex(h))
	f.emit1(t+43, f.tagValue(h))
	f.emit3(t+44, f.tagValue(h), lab, side)
	f.emit2(t+45, path, f.tagValue(a))
	f.emit3(t+21, f.lex(h), lab, side)
	f.emit4(t+22, commas, verbs, quotes, side)
	f.emit4(t+23, commas, verbs, side, lab)
	f.emit3(t+24, tag, f.tagValue(h+1), side)
	f.emit3(t+25, tag, f.tagValue(h-1), side)
	f.emit3(t+26, f.lex(h+1), side, T)
	f.emit3(t+27, f.lex(h-1), side, T)
	isSubject := boolean(h == c.subject)
	f.emit3(t+28, isSubject, c.how, T)
	f.emit3(t+29, isSubject, c.how, kind)
	f.emit3(t+30, isSubject, c.lex, c.how)
	f.emit3(t+34, boolean(f.items[h].quoted), boolean(f.items[a].quoted), side)
	f.emit3(t+35, side, c.quotes, lab)
	f.emit4(t+36, bucket(h-a), f.tagValue(a+1), f.tagValue(a-1), tag)
}

// sourceHeadInTree emits more of them: what item h depends on, the preposition that depends on it, and how far it is from its anchor.
func (f *Finder) sourceHeadInTree(c *sourceContext, h int, path uint32) {
	const t = 2000
	a, T := c.anchor, c.form
	lab, side := uint32(f.label(h)), boolean(h > a)
	if head := int(f.nodes[h].head); head >= 0 {
		f.emit3(t+37, lab, f.lex(head), boolean(head == a))
		f.emit4(t+38, lab, f.tagValue(head), side, T)
	}
	if i := f.dependent(h, syntax.Labels(syntax.Case)); i >= 0 {
		f.emit3(t+39, f.lex(i), path, T)
		f.emit3(t+40, f.lex(i), side, c.lex)
	}
	f.emit4(t+42, lab, uint32(f.label(a)), bucket(h-a), side)
}

// sourceBegins makes the candidates for where the source whose head is h begins.
func (f *Finder) sourceBegins(a, h int) {
	const t = 2100
	f.begin(SourceBegin)
	left := int(f.nodes[h].left)
	T := f.tagValue(h)
	for b := h; b >= max(f.dateline, left-2, h-window/2); b-- {
		if b == a {
			break
		}
		if b < h && f.tag(b) >= lexicon.Comma && f.tag(b) < quoted {
			continue
		}
		f.place(b)
		top := f.topFrom(b)
		own := boolean(b == left)
		lab := uint32(f.nodes[b].label)
		f.emit2(t+10, own, T)
		f.emit2(t+11, own, bucket(h-b))
		f.emit3(t+12, own, lab, T)
		f.emit3(t+15, boolean(top == h), uint32(f.label(top)), T)
		p, _ := f.path(b, h)
		f.emit2(t+16, p, own)
		commas, verbs, _ := f.between(b, h)
		f.emit3(t+17, commas, verbs, own)
		f.emit2(t+18, boolean(int(f.nodes[b].head) == h), lab)
		f.emit3(t+19, f.tagValue(b), boolean(b == h), f.tagValue(b-1))
		f.edge(t+20, b, 0)
		f.edge(t+30, b, 1+own)
	}
}

// sourceEnds makes the candidates for where the source whose head is h, and which begins at b, ends.
func (f *Finder) sourceEnds(a, h, b int) {
	const t = 2200
	f.begin(SourceEnd)
	right := int(f.nodes[h].right)
	T := f.tagValue(h)
	side := boolean(h > a)
	own := boolean(b == int(f.nodes[h].left))
	for e := h + 1; e <= min(len(f.items), right+3, h+window/2); e++ {
		if e-1 == a {
			break
		}
		if e-1 > h && f.tag(e-1) >= lexicon.Comma && f.tag(e-1) < quoted {
			continue
		}
		f.place(e)
		full := boolean(e == right)
		top := f.topTo(e)
		f.emit2(t+10, full, T)
		f.emit3(t+11, full, bucket(e-h), side)
		f.emit3(t+14, boolean(top == h), full, side)
		f.emit3(t+15, uint32(f.label(e-1)), full, side)
		p, _ := f.path(top, h)
		f.emit2(t+16, p, full)
		f.emit2(t+17, p, f.tagValue(e))
		commas, verbs, quotes := f.between(h, e)
		f.emit4(t+18, commas, verbs, quotes, side)
		f.emit2(t+19, boolean(e == a), full)
		f.emit3(t+40, full, own, side)
		// What stands right after depends on.
		if e < len(f.items) {
			k := f.topFrom(e)
			hd := int(f.nodes[k].head)
			in := boolean(hd >= b && hd < e)
			f.emit3(t+41, in, uint32(f.label(k)), side)
			f.emit4(t+42, in, uint32(f.label(k)), f.tagValue(e), T)
			f.emit3(t+43, in, uint32(f.label(k)), f.lex(e))
			f.emit2(t+44, boolean(hd == a), uint32(f.label(k)))
		}
		f.wideEdge(t+20, e, side)
		f.wideEdge(t+30, e, 2+full)
	}
}
