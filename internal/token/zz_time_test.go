package token

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/sayso-go/sayso/quote"
)

func TestTime(t *testing.T) {
	for _, s := range []string{")", "(", "x)", "'d", "\"", "x. ", "’", "a-", "A.", "a.b-", "x'", "‘", "\u0301", "http://", "“a ”", "[.] ", ". ) ", "。", ". (", "A-A.A.", "(\""} {
		fmt.Printf("%-10q", s)
		for _, n := range []int{50000, 100000, 200000} {
			text := "x" + strings.Repeat(s, n/len(s))
			q := quote.Find(text)
			var x Text
			start := time.Now()
			x.Cut(text, q)
			fmt.Printf(" %12v", time.Since(start))
		}
		fmt.Println()
	}
}
