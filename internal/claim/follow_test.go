package claim

import (
	"strings"
	"testing"

	"github.com/sayso-go/sayso/internal/casetest"
)

// TestGoOn tests which sentences that quote a part of what somebody says go on with the claim before them.
func TestGoOn(t *testing.T) {
	check := casetest.Names(t)
	var f Finder
	var r reading
	for _, test := range []struct{ name, reason, text, want string }{
		{"words after", "the sentence is what she said, but for the marks",
			`"It was a mild winter," Roth said. "The bees have used up all of their stores" in the lower valley.`,
			`"It was a mild winter," | "The bees have used up all of their stores" in the lower valley.`},
		{"words before", "a word that joins two sentences says nothing of who speaks",
			`"It was a mild winter," Roth said. Now "the bees have used up all of their stores."`,
			`"It was a mild winter," | Now "the bees have used up all of their stores."`},
		{"subject outside", "the subject may stand outside of the marks",
			`"It was a mild winter," Roth said. The bees "have used up all of their stores."`,
			`"It was a mild winter," | The bees "have used up all of their stores."`},
		{"clause before", "a comma parts the writer's own clause from what is quoted",
			`"It was a mild winter," Roth said. Unless it rains soon, "the bees will have used up all of their stores."`,
			`"It was a mild winter," | Unless it rains soon, "the bees will have used up all of their stores."`},
		{"two in a row", "one goes on with the other",
			`"It was a mild winter," Roth said. Now "the bees have used up their stores" for good. So "there is nothing left to sell" in May.`,
			`"It was a mild winter," | Now "the bees have used up their stores" for good. | So "there is nothing left to sell" in May.`},
		{"no clause", "a few words without a verb may be a name",
			`"It was a mild winter," Roth said. The "friends of the lower valley" in the town sell honey.`, `"It was a mild winter,"`},
		{"few words", "and so may a verb with little beside it",
			`"It was a mild winter," Roth said. A cheap "bee was here" shirt in the window.`, `"It was a mild winter,"`},
		{"verb before", "a verb before it may have another subject, which shows the words",
			`"It was a mild winter," Roth said. The sign on the gate is "we have used up all of our stores" in red.`, `"It was a mild winter,"`},
		{"another paragraph", "a paragraph of its own is as likely the writer's",
			"\"It was a mild winter,\" Roth said.\n\nNow \"the bees have used up all of their stores\" for good.", `"It was a mild winter,"`},
		{"nobody speaks", "there is nobody to go on with", `It was a mild winter. Now "the bees have used up all of their stores" for good.`, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(test.name, test.reason)
			var got []string
			for _, c := range r.find(&f, test.text) {
				for _, s := range c.Content {
					got = append(got, r.show(s))
				}
			}
			if got := strings.Join(got, " | "); got != test.want {
				t.Errorf("got %s, want %s: %s", got, test.want, test.reason)
			}
		})
	}
}
