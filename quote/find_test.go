package quote

import (
	"fmt"
	"strings"
	"testing"
)

// render shows the quotations of text, one a line.
func render(text string, qs []Quotation) string {
	var b strings.Builder
	for _, q := range qs {
		b.WriteString(strings.Repeat("  ", q.Depth))
		b.WriteString(q.Outer.In(text))
		if q.Continues >= 0 {
			fmt.Fprintf(&b, " <%d", q.Continues)
		}
		if !q.Closed {
			b.WriteString(" unclosed")
		}
		b.WriteString("\n")
	}
	return b.String()
}

func TestLook(t *testing.T) {
	for _, text := range []string{
		`The 8" pipe burst and "water rose," Diaz said.`,
		`"Stop"she said. "Now," she added.`,
		`‘The nurses’ shifts are brutal,’ Ahmed said.`,
		`'The nurses' shifts are brutal,' Ahmed said.`,
		"“We start Monday.\n“Then we rest,” Okoye said.",
		`„Wir gehen jetzt“, sagte Petra. „Gut.”`,
		`»Wir gehen«, rief sie. »Komm!«`,
		`”Vi går nu”, sa Petra.`,
		`The drivers' union said "no deal is close."`,
		`‘I’m sure of it,’ Joan said. 'Tis late, isn't it?`,
		`“One,” said Ann. ‘Two,’ said Bo. “Three,” said Cy.`,
		`Cole called it "half-baked.`,
		`“He said ‘no’ twice,” she said.`,
		`'I 'ave no idea,' he said.`,
		`He is 6'2" tall. "Yes," he said.`,
		`"A 24" pipe," she said. "Use a 2" x 4" board," he said.`,
		`"I knew, "she said, "that he would." Right.`,
		`« On y va », dit-il. « Oui ! »`,
		"``Go,'' he said, `now.'",
		`''Go,'' he said.`,
		`rock 'n' roll in the '90s, goin' home at five o'clock, the nurses' union`,
		`'He said “no” to me,' she said.`,
		`‘Yes’ he said. ‘The boss’ she said.`,
		`"'I'm going,' he said," she recalled. "He said 'no.'"`,
		`“‘I’m going,’ he said,” she recalled. “He said ‘no.’”`,
		`"He said "no" to me," she said.`,
		`“One. “Two,” he said. “Three,” she said.`,
		`他说：“你好。”她说「好『的』」。`,
		"'I am here. The boys' bus left.\n\n'And I am staying,' he said.",
		"« Un.\n» Deux. »",
		`‘He said “no and left,’ she said.`,
	} {
		t.Log("\n" + text + "\n" + render(text, Find(text)))
	}
}
