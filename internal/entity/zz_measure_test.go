//go:build measure

package entity

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/syntax"
	"github.com/sayso-go/sayso/internal/token"
	"github.com/sayso-go/sayso/quote"
)

type goldClaim struct {
	ID                   string
	Source, Cue, Content [][2]int32
	Form, Kind, Ref      string
	Names                []string
}
type goldDoc struct {
	Corpus, ID, Text string
	Claims           []goldClaim
}

var (
	article = regexp.MustCompile(`^(the|a|an) `)
	poss    = regexp.MustCompile(`'s?$`)
	nonword = regexp.MustCompile(`[^\pL\pN_]+`)
	errs    = flag.String("errs", "", "corpus whose errors to print")
	every   = flag.Int("every", 1, "print each nth")
	only    = flag.String("only", "", "kind")
)

func foldName(s string) string {
	s = strings.ReplaceAll(strings.ToLower(s), "’", "'")
	s = article.ReplaceAllString(strings.TrimSpace(s), "")
	s = poss.ReplaceAllString(s, "")
	return strings.TrimSpace(nonword.ReplaceAllString(s, " "))
}

func rangeOf(t *token.Text, s, e int32) Range {
	lo, hi := 0, len(t.Tokens)
	for lo < hi {
		if m := (lo + hi) / 2; t.Tokens[m].End <= s {
			lo = m + 1
		} else {
			hi = m
		}
	}
	j := lo
	for j < len(t.Tokens) && t.Tokens[j].Start < e {
		j++
	}
	return Range{int32(lo), int32(j)}
}

func rangesOf(t *token.Text, ss [][2]int32) (out []Range) {
	for _, s := range ss {
		if r := rangeOf(t, s[0], s[1]); !r.Empty() {
			out = append(out, r)
		}
	}
	return
}

// refSource finds the tokens of the referring expression.
func refSource(t *token.Text, g *syntax.Tagger, ref string, content []Range) Range {
	if ref == "" || ref == "nan" || len(content) == 0 {
		return Range{}
	}
	var want []string
	for _, w := range strings.Fields(ref) {
		if f := strings.ReplaceAll(foldW(w), " ", ""); f != "" {
			want = append(want, f)
		}
	}
	joined := strings.Join(want, "")
	lo, hi := max(0, content[0].First-60), min(int32(len(t.Tokens)), content[len(content)-1].Last+60)
	best, bestd := Range{}, int32(1<<30)
	for i := lo; i < hi; i++ {
		s := ""
		j := i
		for ; j < hi && len(s) < len(joined); j++ {
			s += foldW(t.In(int(j)))
			if !strings.HasPrefix(joined, s) {
				break
			}
		}
		if s == joined && foldW(t.In(int(i))) != "" {
			d := int32(1 << 20)
			for _, c := range content {
				for _, x := range []int32{i - c.Last, c.First - j} {
					if x >= 0 && x < d {
						d = x
					}
				}
			}
			if d < bestd {
				best, bestd = Range{i, j}, d
			}
		}
	}
	if best.Empty() {
		return best
	}
	i, j := best.First, best.Last
	for i < j && (lexicon.Verbs.Has(g.Tags[i]) || lexicon.Adverbs.Has(g.Tags[i]) || t.Tokens[i].Kind != token.Word || strings.ToLower(t.In(int(i))) == "said") {
		i++
	}
	k := i + 1
	for k < j && !lexicon.FiniteVerbs.Has(g.Tags[k]) && g.Tags[k] != lexicon.RB && t.Tokens[k].Char != ',' && g.Tags[k] != lexicon.VBG && g.Tags[k] != lexicon.VBN && !(t.Tokens[k].Char == '-') {
		k++
	}
	return Range{i, min(k, j)}
}

func foldW(s string) string {
	return strings.ReplaceAll(strings.TrimSpace(nonword.ReplaceAllString(strings.ToLower(s), " ")), " ", "")
}

func TestMeasure(t *testing.T) {
	file, err := os.Open("/tmp/gold.jsonl")
	if err != nil {
		t.Skip(err)
	}
	l := lexicon.Get()
	sc := bufio.NewScanner(file)
	sc.Buffer(make([]byte, 1<<24), 1<<24)
	right, total, given, kright := map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}
	base := map[string]int{}
	var tt token.Text
	var g syntax.Tagger
	var r Resolver
	bytes, took := 0, time.Duration(0)
	seen := 0
	for sc.Scan() {
		var d goldDoc
		if err := json.Unmarshal(sc.Bytes(), &d); err != nil {
			t.Fatal(err)
		}
		tt.Cut(d.Text, quote.Find(d.Text))
		g.Tag(l, &tt)
		var claims []Claim
		for _, c := range d.Claims {
			k := Claim{Content: rangesOf(&tt, c.Content), Action: -1, Follows: -1, Direct: c.Form == "direct"}
			if len(c.Source) > 0 {
				k.Source = rangeOf(&tt, c.Source[0][0], c.Source[len(c.Source)-1][1])
			}
			if d.Corpus == "pdnc" {
				k.Source = refSource(&tt, &g, c.Ref, k.Content)
				if k.Source.Empty() {
					k.Action = action(&tt, k.Content)
				}
			}
			claims = append(claims, k)
		}
		start := time.Now()
		r.Resolve(l, &tt, &g, claims)
		if d.Corpus != "pdnc" {
			took += time.Since(start)
			bytes += len(d.Text)
		}
		for i, c := range d.Claims {
			if d.Corpus != "pdnc" && (c.Kind == "" || c.Kind == "none" || c.Kind == "author") {
				continue
			}
			keys := []string{d.Corpus}
			k := &claims[i]
			src := tt.Span(int(k.Source.First), int(k.Source.Last)).In(d.Text)
			if d.Corpus == "pdnc" {
				dev := "other"
				if strings.Contains("PrideAndPrejudice TheSunAlsoRises AnneOfGreenGables", d.ID) {
					dev = "three"
				}
				keys = []string{"pdnc-" + dev, "pdnc-" + dev + "." + c.Kind, "pdnc:" + d.ID, "pdnc." + c.Kind + "." + fmt.Sprint(k.Evidence)}
			} else {
				keys = append(keys, d.Corpus+"."+c.Kind)
				if !k.Source.Empty() {
					p := "name"
					r.t, r.g = &tt, &g
					if r.pronoun(k.Source.First) != noPronoun {
						p = "pronoun"
					}
					keys = append(keys, d.Corpus+"/"+p)
				}
			}
			ok := false
			for _, n := range c.Names {
				ok = ok || k.Name != "" && foldName(n) == foldName(k.Name)
			}
			bok := false
			for _, n := range c.Names {
				bok = bok || foldName(n) == foldName(src)
			}
			for _, key := range keys {
				total[key]++
				if ok {
					right[key]++
				}
				if bok {
					base[key]++
				}
				if k.Name != "" {
					given[key]++
				}
				if ok && kindNames[k.Kind] == c.Kind {
					kright[key]++
				}
			}
			if *errs == "kind" && ok && d.Corpus != "pdnc" && kindNames[k.Kind] != c.Kind {
				fmt.Printf("%.20s src=%q got=%q %s want %s\n", d.ID, src, k.Name, kindNames[k.Kind], c.Kind)
			}
			if !ok && *errs != "" && strings.Contains(d.Corpus+":"+d.ID, *errs) && (*only == "" || c.Kind == *only) {
				if seen++; seen%*every == 0 {
					b := tt.Span(int(max(0, k.Source.First-110)), int(min(int32(len(tt.Tokens)), k.Source.Last+3))).In(d.Text)
					if k.Source.Empty() && len(k.Content) > 0 {
						b = tt.Span(int(max(0, k.Content[0].First-40)), int(min(int32(len(tt.Tokens)), k.Content[len(k.Content)-1].Last+12))).In(d.Text)
					}
					fmt.Printf("%.22s %s src=%q got=%q/%s ev=%d want=%q %s\n      ctx=%q\n", d.ID, c.ID, src, k.Name, kindNames[k.Kind], k.Evidence, c.Names, c.Kind, b)
				}
			}
		}
	}
	for _, k := range sorted(total) {
		fmt.Printf("%-45s right %6.2f  given %6.2f  precision %6.2f  kind %6.2f  base %6.2f  n %d\n", k, pc(right[k], total[k]), pc(given[k], total[k]), pc(right[k], given[k]), pc(kright[k], right[k]), pc(base[k], total[k]), total[k])
	}
	fmt.Printf("%.1f MB/s\n", float64(bytes)/1e6/took.Seconds())
}

var kindNames = []string{"unknown", "person", "organization", "place", "group", "document"}

func pc(a, b int) float64 { return 100 * float64(a) / float64(max(b, 1)) }

func sorted(m map[string]int) (out []string) {
	for k := range m {
		out = append(out, k)
	}
	for i := range out {
		for j := i; j > 0 && out[j] < out[j-1]; j-- {
			out[j], out[j-1] = out[j-1], out[j]
		}
	}
	return
}

func action(t *token.Text, content []Range) int32 {
	if len(content) == 0 {
		return -1
	}
	bare := func(s int32) bool {
		if s < 0 || int(s) >= len(t.Sentences) {
			return false
		}
		for i := t.Sentences[s].First; i < t.Sentences[s].Last; i++ {
			if t.Tokens[i].Quotation < 0 && t.Tokens[i].Kind == token.Word {
				return true
			}
		}
		return false
	}
	a, b := t.Tokens[content[0].First].Sentence, t.Tokens[content[len(content)-1].Last-1].Sentence
	p := t.Sentences[a].Paragraph
	for _, s := range []int32{a, b, b + 1, a - 1} {
		if bare(s) && t.Sentences[s].Paragraph == p {
			return s
		}
	}
	return -1
}
