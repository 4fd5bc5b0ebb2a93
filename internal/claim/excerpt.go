package claim

import (
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
)

// isExcerpt reports whether quotation q is a paragraph that opens with a mark and nothing closes, goes on with or
// introduces: one out of what is printed from elsewhere, whose other marks are lost. Who speaks in it is looked for
// in its sentences. In a novel a mark is lost now and then.
func (f *Finder) isExcerpt(q int) bool {
	t := f.t
	quotations := t.Quotations
	if f.novel || quotations[q].Closed || quotations[q].Continues >= 0 {
		return false
	}
	for k := q + 1; k < min(len(quotations), q+maxContinued); k++ {
		if quotations[k].Continues == q {
			return false
		}
	}
	i := f.starts[q]
	p := f.paragraph(i)
	return i == t.Sentences[t.Paragraphs[p].First].First && (i == 0 || t.Tokens[i-1].Char != ':')
}

// closeExcerpt ends quotation q, which nothing closes, where the words begin that say who says something, and reports whether a comma stands
// before them, so that the quotation is what is said: "The weir is sound, | said Roth; but not: "The weir is sound. | Ana Roth said it was not.
func (f *Finder) closeExcerpt(q int) bool {
	t := f.t
	for i := f.starts[q] + 2; i < f.ends[q]; i++ {
		if t.Tokens[i].Quotation != int32(q) || !lexicon.FiniteVerbs.Has(f.g.Tags[i]) || f.besideToken(int(i)) < sureShare {
			continue
		}
		end := f.saysFrom(i)
		if end <= f.starts[q]+1 {
			continue
		}
		for k := end; k < f.ends[q]; k++ {
			if t.Tokens[k].Quotation == int32(q) {
				t.Tokens[k].Quotation = -1
			}
		}
		f.ends[q] = end
		return t.Tokens[end-1].Char == ','
	}
	return false
}

// isOwnSpeech reports whether quotation q, which nothing closes, speaks in the first person and has no verb that is often a cue: only its closing mark
// is lost.
func (f *Finder) isOwnSpeech(q int) bool {
	own := false
	for i := f.starts[q] + 1; i < f.ends[q]; i++ {
		if lexicon.FiniteVerbs.Has(f.g.Tags[i]) && f.besideToken(int(i)) >= bareShare {
			return false
		}
		own = own || f.ownWords(i)
	}
	return own
}

// saysFrom returns the token with which the words begin that say who says something, by the cue at token i, or -1: | said Roth; | Roth told
// reporters. Those who are named stand right after the cue or before it, behind a comma or at the sentence's begin.
func (f *Finder) saysFrom(i int32) int32 {
	t := f.t.Tokens
	if t[i-1].Char == ',' {
		if n := i + 1; int(n) < len(t) && t[n].Kind == token.Word && (nounStart | lexicon.ProperNouns).Has(f.g.Tags[n]) {
			return i
		}
		return -1
	}
	named := false
	for k := i - 1; k > i-maxBeside && k >= 0; k-- {
		switch tag := f.g.Tags[k]; {
		case t[k].Char == ',':
			return k + 1
		case lexicon.ProperNouns.Has(tag):
			named = true
		case tag == lexicon.PRP && k == i-1 && !lexicon.Among(" i we you ", f.printed(k)):
		case modifiers.Has(tag), articles.Has(tag), k < i-1 && tag == lexicon.IN, f.isFormer(k), f.nounListsOf(k)&lexicon.RoleNoun != 0:
		default:
			return -1
		}
		if k == 0 || endsSentence(t[k-1].Char) {
			if named {
				return k
			}
			return -1
		}
	}
	return -1
}
