package quote

import (
	"strings"
	"testing"
)

// benchText is ordinary news: one paragraph a line, a quotation in every other sentence, an apostrophe in most.
var benchText = strings.Repeat(`The harbour authority will close the eastern lock for eleven weeks from March, its director said on Monday, after divers found cracks in both of the gates that hold back the tide.

“We can’t wait for another winter,” Marit Solheim told reporters at the ferry terminal. “The gates were built for ships half the size of those that use them now, and every crossing costs us.”

Shipowners' groups were less pleased. The lock carries about a third of the region's grain, and the detour around the cape adds two days and some $40,000 in fuel to each voyage, according to the chamber of commerce.

"Nobody asked us," said Tomasz Wilk, who runs a fleet of six coasters out of the port. He called the timetable "a fantasy" and said that the authority's own engineers had asked for twenty weeks.

The ministry, which pays for the repair, said in a statement that it had been told of the closure in January. It didn’t say whether the owners would be compensated. Work on the western lock, finished in 2019, took fourteen months instead of six.

`, 40)

func BenchmarkAppend(b *testing.B) {
	for _, bench := range []struct{ name, text string }{
		{"news", benchText},
		{"straight", strings.NewReplacer("“", `"`, "”", `"`, "’", "'").Replace(benchText)},
		{"single", strings.NewReplacer("“", "‘", "”", "’", `"`, "'").Replace(benchText)},
		{"plain", strings.NewReplacer("“", "", "”", "", "’", "", `"`, "", "'", "").Replace(benchText)},
		{"marks", strings.Repeat(" “a ‘a” ’,", 4000)},
	} {
		b.Run(bench.name, func(b *testing.B) {
			var dst []Quotation
			b.SetBytes(int64(len(bench.text)))
			b.ReportAllocs()
			for b.Loop() {
				dst = Append(dst[:0], bench.text)
			}
		})
	}
}
