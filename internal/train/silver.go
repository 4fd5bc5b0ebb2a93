package main

import (
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/sayso-go/sayso/internal/syntax"
	"github.com/sayso-go/sayso/internal/token"
)

// A silverToken is a token of the machine-made trees of an article.
type silverToken struct {
	start int // in code points of the article
	head  int // in tokens of the article, -1 for a root
	label syntax.Label
}

// silverTrees reads the parsed articles of a split, by name.
func silverTrees(corpora, split string) (map[string][]silverToken, error) {
	out := map[string][]silverToken{}
	doc, base := "", 0
	err := readConllu(filepath.Join(corpora, "polnear-silver", split+".conllu.gz"), func(line string, col []string) error {
		if s, ok := strings.CutPrefix(line, "# newdoc id = "); ok {
			doc = s
		}
		if len(col) != 10 {
			return nil
		}
		if col[0] == "1" {
			base = len(out[doc])
		}
		_, at, _ := strings.Cut(col[9], "Start=")
		at, _, _ = strings.Cut(at, "|")
		start, err := strconv.Atoi(at)
		head, err2 := strconv.Atoi(col[6])
		if err != nil || err2 != nil {
			return fmt.Errorf("%s: a token without start or head: %.60q", doc, line)
		}
		t := silverToken{start, -1, syntax.ParseLabel(col[7])}
		if head > 0 {
			t.head = base + head - 1
		}
		out[doc] = append(out[doc], t)
		return nil
	})
	return out, err
}

// align gives the tokens of a text the heads and labels of its trees. Of several tokens that are one in the trees, the
// later ones depend on the first; a head that is no token of the text gives way to the one above it.
func align(p *syntax.Parser, t *token.Text, trees []silverToken) {
	p.Reset(t)
	if len(trees) == 0 {
		return
	}
	owner := make([]int, len(t.Tokens)) // by token: the tree's
	first := map[int]int32{}            // by the tree's token: the first that it owns
	points, at, k := 0, 0, 0
	for i := range t.Tokens {
		points += utf8.RuneCountInString(t.Source[at:t.Tokens[i].Start])
		at = int(t.Tokens[i].Start)
		for k+1 < len(trees) && trees[k+1].start <= points {
			k++
		}
		owner[i] = k
		if _, ok := first[k]; !ok {
			first[k] = int32(i)
		}
	}
	for i := range t.Tokens {
		k := owner[i]
		if first[k] != int32(i) {
			p.Heads[i], p.Labels[i] = first[k], syntax.Dep
			continue
		}
		p.Labels[i] = trees[k].label
		for n, h := 0, trees[k].head; n < 20 && h >= 0; n, h = n+1, trees[h].head {
			if j, ok := first[h]; ok && j != int32(i) {
				p.Heads[i] = j
				break
			}
		}
	}
}
