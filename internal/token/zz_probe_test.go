package token

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/sayso-go/sayso/quote"
)

func TestProbe(t *testing.T) {
	f, _ := os.Open("/tmp/probe/in.txt")
	sc := bufio.NewScanner(f)
	for sc.Scan() {
		s, err := strconv.Unquote("\"" + strings.ReplaceAll(sc.Text(), `"`, `\"`) + "\"")
		if err != nil {
			fmt.Println(err, sc.Text())
			continue
		}
		var x Text
		x.Cut(s, quote.Find(s))
		var b strings.Builder
		for pi, p := range x.Paragraphs {
			if pi > 0 {
				b.WriteString(" ¶ ")
			}
			for si := p.First; si < p.Last; si++ {
				if si > p.First {
					b.WriteString(" ‖ ")
				}
				for k := x.Sentences[si].First; k < x.Sentences[si].Last; k++ {
					if k > x.Sentences[si].First {
						b.WriteString("|")
					}
					b.WriteString(x.In(int(k)))
				}
			}
			if p.Headline {
				b.WriteString(" H")
			}
			if p.Label > 0 {
				fmt.Fprintf(&b, " L%d", p.Label)
			}
		}
		fmt.Printf("%s\n    %q\n", sc.Text(), b.String())
	}
}
