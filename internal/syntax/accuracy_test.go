package syntax

import (
	"bufio"
	"compress/gzip"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/token"
	"github.com/sayso-go/sayso/quote"
)

// floor is the share of right tags, in per cent, under which the gate closes: a point less than what was reached.
const floor = 92

// TestAccuracy tags the English Web Treebank's dev part, which people tagged, and prints how many tags are right. It tags
// the sentences as printed, and so counts no word that the Treebank cuts in another way: those that have other ends.
//
// The baseline gives each word the tag that it bears most often, NNP to unknown words with a capital and NN to others.
func TestAccuracy(t *testing.T) {
	shared := os.Getenv("SAYSO_SHARED")
	if shared == "" {
		shared = "../../../shared"
	}
	path := filepath.Join(shared, "corpora", "ud-ewt", "dev.conllu.gz")
	file, err := os.Open(path)
	if err != nil {
		t.Skipf("the treebank is not there (SAYSO_SHARED names the folder that holds corpora): %v", err)
	}
	defer file.Close()
	zr, err := gzip.NewReader(file)
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}

	// A word of the treebank, with its offset in the text of its sentence.
	type goldWord struct {
		start, end int
		tag        lexicon.Tag
	}
	var (
		l                                  = lexicon.Get()
		x                                  token.Text
		g                                  Tagger
		text                               string
		gold                               []goldWord
		at                                 int // where the next word starts at the earliest
		all, aligned, right, base          int
		unknown, unknownRight, unknownBase int
	)
	sentence := func() {
		x.Cut(text, quote.Find(text))
		g.Tag(l, &x)
		all += len(gold)
		i := 0
		for _, w := range gold {
			for i < len(x.Tokens) && int(x.Tokens[i].Start) < w.start {
				i++
			}
			if i == len(x.Tokens) || int(x.Tokens[i].Start) != w.start || int(x.Tokens[i].End) != w.end {
				continue
			}
			aligned++
			ok := g.Tags[i] == w.tag
			often := baseline(l, &x, i) == w.tag
			if ok {
				right++
			}
			if often {
				base++
			}
			if g.Words[i] == 0 && x.Tokens[i].Kind == token.Word {
				unknown++
				if ok {
					unknownRight++
				}
				if often {
					unknownBase++
				}
			}
		}
		text, gold, at = "", gold[:0], 0
	}
	lines := bufio.NewScanner(zr)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		line := lines.Text()
		if s, ok := strings.CutPrefix(line, "# text = "); ok {
			text, at = s, 0
			continue
		}
		col := strings.Split(line, "\t")
		switch {
		case line == "":
			sentence()
		case line[0] == '#' || len(col) < 10 || strings.ContainsAny(col[0], "-."): // 3-4 don't: do and n't follow
		default:
			i := strings.Index(text[at:], col[1])
			tag := lexicon.ParseTag(col[4])
			if i < 0 || strings.TrimSpace(text[at:at+i]) != "" || tag == lexicon.NoTag {
				continue // a word that is not printed as it is listed
			}
			start := at + i
			at = start + len(col[1])
			gold = append(gold, goldWord{start, at, tag})
		}
	}
	sentence()
	if err := lines.Err(); err != nil {
		t.Fatalf("%s: %v", path, err)
	}

	share := func(n, of int) float64 { return 100 * float64(n) / float64(max(of, 1)) }
	t.Logf("%d words, of which %.2f %% are cut as the treebank cuts them", all, share(aligned, all))
	t.Logf("tags: %.2f %% right, baseline %.2f %%", share(right, aligned), share(base, aligned))
	t.Logf("of %d unknown words: %.2f %% right, baseline %.2f %%", unknown, share(unknownRight, unknown), share(unknownBase, unknown))
	if got := share(right, aligned); got < floor {
		t.Errorf("%.2f %% of the tags are right, which is less than %v", got, floor)
	}
	if got := share(aligned, all); got < 90 {
		t.Errorf("%.2f %% of the words are cut as the treebank cuts them, which is less than 90", got)
	}
}

// baseline returns the tag that token i bears most often.
func baseline(l *lexicon.Lexicon, x *token.Text, i int) lexicon.Tag {
	k := &x.Tokens[i]
	switch k.Kind {
	case token.Punct:
		return punctTag(k.Char, x.Source[k.Start])
	case token.Open:
		return lexicon.Opening
	case token.Close:
		return lexicon.Closing
	case token.Number:
		return lexicon.CD
	}
	form := strings.ReplaceAll(x.In(i), "’", "'")
	w := l.Find(form)
	if w == 0 && k.Flags&token.Capital != 0 {
		w = l.Find(strings.ToLower(form))
	}
	switch {
	case w != 0 && l.Entries[w].Tags[0] != lexicon.NoTag:
		return l.Entries[w].Tags[0]
	case k.Flags&token.Capital != 0:
		return lexicon.NNP
	}
	return lexicon.NN
}
