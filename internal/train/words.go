package main

import (
	"cmp"
	"fmt"
	"hash/crc32"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sayso-go/sayso/internal/lexicon"
)

// A word of a CoNLL-U file.
type word struct {
	form, lemma string
	tag         lexicon.Tag
}

// sentences calls f with each sentence of a gzipped CoNLL-U file.
func sentences(path string, f func([]word)) error {
	var s []word
	return readConllu(path, func(line string, col []string) error {
		switch {
		case line == "":
			if len(s) > 0 {
				f(s)
			}
			s = s[:0]
		case line[0] == '#' || len(col) < 10 || strings.ContainsAny(col[0], "-."):
		default:
			if t := lexicon.ParseTag(col[4]); t != lexicon.NoTag {
				form := col[1]
				if c, ok := treebankMarks[form]; ok {
					form = c
				}
				s = append(s, word{form, col[2], t})
			}
		}
		return nil
	})
}

var treebankMarks = map[string]string{"-LRB-": "(", "-RRB-": ")", "-LSB-": "(", "-RSB-": ")", "``": "\"", "''": "\""}

// A count is how often a form bore each tag, and each lemma as verb and as noun.
type count struct {
	form        string
	n           int
	tags        [lexicon.NumTags]int
	verbs, noun map[string]int
}

const (
	// minCount is how often a form must be seen: rarer ones are guessed from their endings as well.
	minCount = 2
	// rareCount is how often a form may be seen for its ending to teach something about unknown words.
	rareCount = 4
	// minShare leaves out the tags that a form bears in fewer cases: mostly errors of the parser.
	minShare = 0.01
	// maxSuffix and minSuffix: endings of up to four letters, seen on twenty rare words or more.
	maxSuffix, minSuffix = 4, 20
)

// countWords returns the tables of words and of tags, counted over the train parts of the treebanks and the parsed news.
func countWords(corpora string) (words, tags string, err error) {
	counts := map[string]*count{}
	var follow [lexicon.NumTags][lexicon.NumTags]int
	var total [lexicon.NumTags]int
	all := 0
	get := func(form string) *count {
		c := counts[form]
		if c == nil {
			c = &count{form: form, verbs: map[string]int{}, noun: map[string]int{}}
			counts[form] = c
		}
		return c
	}
	for _, name := range []string{"ud-ewt/train", "ud-gum/train", "polnear-silver/train"} {
		err := sentences(filepath.Join(corpora, name+".conllu.gz"), func(s []word) {
			prev := lexicon.Start
			for i, w := range s {
				follow[prev][w.tag]++
				total[w.tag]++
				all++
				initial := i == 0 || prev == lexicon.Opening || prev == lexicon.Colon || prev == lexicon.Period
				prev = w.tag
				capital := w.form[0] >= 'A' && w.form[0] <= 'Z' || w.form[0] >= 0xc3
				if initial && capital && w.form != "I" || w.tag >= lexicon.Comma || len(w.form) > 32 || strings.ContainsAny(w.form, "\t:") {
					continue
				}
				c := get(strings.ReplaceAll(w.form, "’", "'"))
				c.n++
				c.tags[w.tag]++
				switch {
				case lexicon.Verbs.Has(w.tag):
					c.verbs[strings.ToLower(w.lemma)]++
				case w.tag == lexicon.NN || w.tag == lexicon.NNS:
					c.noun[strings.ToLower(w.lemma)]++
				}
			}
		})
		if err != nil {
			return "", "", err
		}
	}
	// Endings of rare words, as forms that start with "~".
	for form, c := range counts {
		if c.n > rareCount || form[0] < 'a' || form[0] > 'z' {
			continue
		}
		for k := 1; k <= maxSuffix && k < len(form); k++ {
			s := get("~" + form[len(form)-k:])
			s.n++
			best := 0
			for t, n := range c.tags {
				if n > c.tags[best] {
					best = t
				}
			}
			s.tags[best]++
		}
	}
	list := make([]*count, 0, len(counts))
	for form, c := range counts {
		if c.n >= minCount && (form[0] != '~' || c.n >= minSuffix) {
			list = append(list, c)
		}
	}
	slices.SortFunc(list, func(a, b *count) int { return strings.Compare(a.form, b.form) })
	var b strings.Builder
	for _, c := range list {
		verb, noun := mostFrequent(c.verbs), mostFrequent(c.noun)
		if c.form[0] < 'a' || c.form[0] > 'z' { // SEO is no form of a word seo, if no text has that
			if counts[verb] == nil {
				verb = ""
			}
			if counts[noun] == nil {
				noun = ""
			}
		}
		fmt.Fprintf(&b, "%s\t%d\t%s\t%s", c.form, int(math.Round(math.Log2(float64(c.n)))), verb, noun)
		type share struct {
			tag lexicon.Tag
			n   int
		}
		var shares []share
		for t, n := range c.tags {
			if float64(n) >= minShare*float64(c.n) && n > 0 {
				shares = append(shares, share{lexicon.Tag(t), n})
			}
		}
		slices.SortFunc(shares, func(a, b share) int { return cmp.Or(cmp.Compare(b.n, a.n), cmp.Compare(a.tag, b.tag)) })
		for _, s := range shares[:min(4, len(shares))] {
			fmt.Fprintf(&b, "\t%v:%d", s.tag, max(1, s.n*1000/c.n))
		}
		b.WriteByte('\n')
	}
	words = b.String()
	b.Reset()
	for t := lexicon.Tag(1); t < lexicon.NumTags; t++ {
		n := 0
		for _, k := range follow[t] {
			n += k
		}
		fmt.Fprintf(&b, "%v\t%d", t, max(1, total[t]*1000000/all))
		for u, k := range follow[t] {
			if k > 0 {
				fmt.Fprintf(&b, "\t%v:%d", lexicon.Tag(u), max(1, k*10000/n))
			}
		}
		b.WriteByte('\n')
	}
	return words, b.String(), nil
}

// mostFrequent returns the key with the highest count, the first of several in order, or "".
func mostFrequent(m map[string]int) string {
	best, n := "", 0
	for k, c := range m {
		if c > n || c == n && k < best {
			best, n = k, c
		}
	}
	return best
}

// writeTable writes a table whose first lines say what made it, and the size and checksum of what follows.
func writeTable(dir, name, columns, body string) error {
	head := fmt.Sprintf("# Code generated by internal/train; DO NOT EDIT.\n# %s\n# %d bytes, CRC-32 %08x\n", columns, len(body), crc32.ChecksumIEEE([]byte(body)))
	path := filepath.Join(dir, name)
	fmt.Printf("%s: %d bytes\n", path, len(head)+len(body))
	return os.WriteFile(path, []byte(head+body), 0o666)
}
