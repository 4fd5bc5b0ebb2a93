package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/syntax"
	"github.com/sayso-go/sayso/internal/token"
	"github.com/sayso-go/sayso/quote"
)

// A treebank is sentences with their trees, in the form that the tagger and the parser see a text in.
type treebank struct {
	text   token.Text
	tags   []lexicon.Tag // NoTag where the treebank has none that can be compared
	heads  []int32       // indexes of tokens, -1 for a root
	labels []syntax.Label
	docs   []string // by sentence: the document it stands in

	recase  int      // of so many sentences, one is added again in other letters: small, capital, or with capitals
	sources []string // of the sentences, until finish joins them
	length  int
}

// A leaf is a token of a CoNLL-U file.
type leaf struct {
	form  string
	tag   lexicon.Tag
	head  int // index in the sentence, -1 for the root
	label string
	glued bool // no space follows
}

// readTrees appends the sentences of a gzipped CoNLL-U file to b, but for those of the documents that omit names.
func (b *treebank) readTrees(path string, omit func(doc string) bool) error {
	n := 0
	return readSentences(path, omit, func(doc string, s []leaf) {
		if n++; b.recase > 0 && n%b.recase == 0 {
			b.add(recased(s, letters(n/b.recase%3)), doc)
		}
		b.add(s, doc)
	})
}

// readSentences calls f with each sentence of a gzipped CoNLL-U file and the document that it stands in, but for those of the documents that
// omit names. The leaves are f's until the next sentence.
func readSentences(path string, omit func(doc string) bool, f func(doc string, s []leaf)) error {
	var (
		s    []leaf
		doc  string
		skip bool
		end  string // where the last token ends, as the file says
	)
	return readConllu(path, func(line string, col []string) error {
		switch {
		case line == "":
			if len(s) > 0 && !skip {
				f(doc, s)
			}
			s = s[:0]
		case line[0] == '#':
			if name, ok := strings.CutPrefix(line, "# newdoc id = "); ok {
				doc, skip = name, omit != nil && omit(name)
			}
		case len(col) < 10 || strings.ContainsAny(col[0], "-."):
		default:
			head, err := strconv.Atoi(col[6])
			if err != nil {
				return fmt.Errorf("the head in %q is no number", line)
			}
			w := leaf{form: col[1], tag: lexicon.ParseTag(col[4]), head: head - 1, label: col[7]}
			w.glued = strings.Contains(col[9], "SpaceAfter=No")
			if i := strings.Index(col[9], "Start="); i >= 0 && len(s) > 0 {
				start, _, _ := strings.Cut(col[9][i+len("Start="):], "|")
				s[len(s)-1].glued = start == end
			}
			if i := strings.Index(col[9], "|End="); i >= 0 {
				end, _, _ = strings.Cut(col[9][i+len("|End="):], "|")
			}
			s = append(s, w)
		}
		return nil
	})
}

// Letters are ways to write a sentence.
type letters int

const (
	small  letters = iota // as who types in haste
	upper                 // A HEADLINE
	titled                // A Headline of Another Kind
)

// recased returns a copy of the leaves in other letters.
func recased(s []leaf, how letters) []leaf {
	s = slices.Clone(s)
	for i := range s {
		w := &s[i]
		switch {
		case treebankMarks[w.form] != "":
		case how == small:
			w.form = strings.ToLower(w.form)
		case how == upper:
			w.form = strings.ToUpper(w.form)
		case len(w.form) > 3 && w.form[0] >= 'a' && w.form[0] <= 'z' || i == 0:
			w.form = strings.ToUpper(w.form[:1]) + w.form[1:]
		}
	}
	return s
}

// add appends a sentence.
func (b *treebank) add(s []leaf, doc string) {
	for i := range s {
		if s[i].head >= len(s) || s[i].head < -1 {
			return
		}
	}
	laterConjuncts(s)
	s = joinHyphens(nameHeads(s))
	first := len(b.text.Tokens)
	t := &b.text
	var source strings.Builder
	sentence := int32(len(t.Sentences))
	start := b.length
	for i := range s {
		w := &s[i]
		k := tokenOf(w)
		if i > 0 && k.Kind == token.Word && k.Flags&token.Clitic == 0 {
			switch p := t.Tokens[len(t.Tokens)-1]; {
			case p.Kind == token.Open || strings.IndexByte(":.?!*", p.Char) >= 0 && p.Char != 0:
				k.Flags |= token.Initial
			}
		} else if i == 0 && k.Kind == token.Word {
			k.Flags |= token.Initial
		}
		if i == 0 || !s[i-1].glued {
			source.WriteByte(' ')
			k.Flags |= token.Spaced
		}
		k.Sentence = sentence
		k.Quotation = -1
		k.Start = int32(start + source.Len())
		source.WriteString(w.form)
		k.End = int32(start + source.Len())
		t.Tokens = append(t.Tokens, k)
		tag := w.tag
		label := syntax.ParseLabel(w.label)
		if tag == lexicon.TO && label == syntax.Case {
			tag = lexicon.IN // the parser of the news tags both alike
		}
		b.tags = append(b.tags, tag)
		head := int32(-1)
		if w.head >= 0 {
			head = int32(first + w.head)
		} else {
			label = syntax.Root
		}
		b.heads = append(b.heads, head)
		b.labels = append(b.labels, label)
	}
	b.sources = append(b.sources, source.String())
	b.length += source.Len()
	t.Sentences = append(t.Sentences, token.Sentence{First: int32(first), Last: int32(len(t.Tokens))})
	b.docs = append(b.docs, doc)
}

// tokenOf returns the token that a form of a treebank is, without its place, and makes the form one that is printed.
func tokenOf(w *leaf) token.Token {
	switch w.form {
	case "``", "`", "“", "‘", "''", "”", "\"", "'", "’":
		switch {
		case w.tag == lexicon.Opening:
			return token.Token{Kind: token.Open}
		case w.tag == lexicon.Closing:
			return token.Token{Kind: token.Close}
		case w.tag == lexicon.POS:
			return token.Token{Kind: token.Word, Flags: token.Clitic}
		}
		return token.Token{Kind: token.Punct, Char: '\''}
	}
	if f, ok := treebankMarks[w.form]; ok {
		w.form = f
	}
	var x token.Text
	// A word follows, since the last period of a text is none of an abbreviation.
	x.Cut("x "+w.form+" x", quote.Find("x "+w.form+" x"))
	if len(x.Tokens) == 3 {
		k := x.Tokens[1]
		k.Flags &^= token.Spaced | token.Initial
		return k
	}
	form := w.form
	if form[0] == '\'' || form == "n't" || form == "N'T" || strings.HasPrefix(form, "’") || form == "n’t" {
		return token.Token{Kind: token.Word, Flags: token.Clitic}
	}
	x.Cut("it"+form, quote.Find("it"+form))
	if len(x.Tokens) == 2 {
		k := x.Tokens[1]
		k.Flags &^= token.Spaced | token.Initial
		return k
	}
	k := token.Token{Kind: token.Word}
	x.Cut("x "+form, nil)
	if len(x.Tokens) > 1 {
		k = x.Tokens[1]
		k.Flags &^= token.Spaced | token.Initial
		if k.Kind == token.Open || k.Kind == token.Close {
			k.Kind, k.Char = token.Punct, '\''
		}
	}
	return k
}

// laterConjuncts hangs each conjunction on the conjunct after it, where the trees of the news have it on the first one.
func laterConjuncts(s []leaf) {
	for i := range s {
		if s[i].label != "cc" || s[i].head < 0 || s[i].head > i {
			continue
		}
		for d := i + 1; d < len(s); d++ {
			if s[d].head == s[i].head && s[d].label == "conj" {
				s[i].head = d
				break
			}
		}
	}
}

// nameHeads makes the last word of a flat expression its head, as the trees of the news have names, and the words before
// it its dependents.
func nameHeads(s []leaf) []leaf {
	for h := range s {
		last := -1
		for d := h + 1; d < len(s); d++ {
			if s[d].head == h && s[d].label == "flat" {
				last = d
			}
		}
		if last < 0 {
			continue
		}
		for d := range s {
			switch {
			case d == last:
			case s[d].head == h:
				// What stands within the expression, or before it, moves to its last word, as what follows it does.
				s[d].head = last
			}
		}
		s[last].head, s[last].label = s[h].head, s[h].label
		s[h].head, s[h].label = last, "compound"
	}
	return s
}

// joinHyphens joins what the treebanks cut at hyphens and the tokens here don't: non|-|stop.
func joinHyphens(s []leaf) []leaf {
	group := make([]int, len(s)) // the first leaf of the group it belongs to
	joined := false
	for i := range s {
		group[i] = i
	}
	for i := 1; i+1 < len(s); i++ {
		switch s[i].form {
		case "-", "/", "&", "@", "‑", "‐":
		default:
			continue
		}
		if s[i-1].glued && s[i].glued && wordEnd(s[i-1].form, true) && wordEnd(s[i+1].form, false) && s[i].tag != lexicon.SYM {
			group[i] = group[i-1]
			group[i+1] = group[i-1]
			joined = true
		}
	}
	if !joined {
		return s
	}
	// A group that has two heads outside it stays as it is.
	for first := 0; first < len(s); first++ {
		end, outer := first+1, 0
		for end < len(s) && group[end] == first {
			end++
		}
		if end == first+1 {
			continue
		}
		for k := first; k < end; k++ {
			if h := s[k].head; h < first || h >= end {
				outer++
			}
		}
		if outer != 1 {
			for k := first; k < end; k++ {
				group[k] = k
			}
		}
		first = end - 1
	}
	at := make([]int, len(s)) // where each leaf goes
	var out []leaf
	for i := range s {
		if group[i] == i {
			out = append(out, s[i])
			at[i] = len(out) - 1
			continue
		}
		at[i] = at[group[i]]
		w := &out[at[i]]
		w.form += s[i].form
		w.tag = s[i].tag
		w.glued = s[i].glued
	}
	for i := range s {
		w := &out[at[i]]
		h := s[i].head
		if h >= 0 {
			h = at[h]
		}
		if h == at[i] {
			continue // within its group
		}
		w.head, w.label = h, s[i].label
	}
	for i := range s {
		w := &out[at[i]]
		if group[i] == i && (i+1 == len(s) || group[i+1] == i+1) {
			continue
		}
		if w.head > at[i] { // before what it modifies, the news has an adjective
			switch w.label {
			case "amod", "compound", "nummod", "nmod":
				if w.tag != lexicon.NNP && w.tag != lexicon.NNPS && w.tag != lexicon.CD {
					w.tag, w.label = lexicon.JJ, "amod"
				}
			}
		}
	}
	return out
}

// wordEnd reports whether a form ends, or starts, with a letter or digit.
func wordEnd(form string, end bool) bool {
	b := form[0]
	if end {
		b = form[len(form)-1]
	}
	return b >= 0x80 || b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z'
}

// finish makes the sentences one text.
func (b *treebank) finish() {
	b.text.Source = strings.Join(b.sources, "")
	b.sources = nil
}

// read appends the parts of the corpora that are named, such as ud-ewt/dev.
func (b *treebank) read(corpora string, omit func(doc string) bool, names ...string) error {
	for _, name := range names {
		if err := b.readTrees(filepath.Join(corpora, filepath.FromSlash(name)+".conllu.gz"), omit); err != nil {
			return err
		}
	}
	return nil
}
