package quote

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sayso-go/sayso/internal/paragraph"
)

// In much of the world a dash at the head of a paragraph opens a turn of dialogue, and no mark closes it: it ends with the paragraph, or where
// the narrator says whose it is. Another dash sets that off, or none: — Is it shut? asked Ana. — Since noon —said Jan—, and for good.
//
// A dash heads items of lists as well. So a text has such turns only if most of the paragraphs that begin with a dash end as sentences do, and one
// asks or shouts, or tells who speaks.

// dashed says whether s.text has turns that dashes open.
func (s *scanner) dashed() answer {
	turns, ended, spoken := 0, 0, false
	s.steps += len(s.text)
	for i := 0; ; {
		k := strings.Index(s.text[i:], "\xe2\x80") // of the dashes and of much else
		if k < 0 {
			break
		}
		i += k
		n := dashAt(s.text, i)
		if n == 0 || !s.headOfLine(i) {
			i += 2
			continue
		}
		start, end := paragraph.Next(s.text, i, s.wrapped)
		s.steps += end - start
		line := strings.TrimRightFunc(s.text[start:end], func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("\"'”’»", r) })
		first, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(s.text[i+n:end], unicode.IsSpace))
		last, _ := utf8.DecodeLastRuneInString(line)
		turns++
		if (unicode.IsUpper(first) || first == '¿' || first == '¡' || first == '…' || first == '.') && (strings.ContainsRune(".?!…", last) || dashAt(line, len(line)-utf8.RuneLen(last)) > 0) {
			ended++
		}
		spoken = spoken || last == '?' || last == '!' || s.tag(i+n, end) < end
		i = max(end, i+n)
	}
	if spoken && turns > 0 && 4*ended >= 3*turns {
		return yes
	}
	return no
}

// headOfLine reports whether only white space stands between position i, where a dash is, and the line break before it, or the text's start. The search
// back ends at the dash before this one, if not sooner.
func (s *scanner) headOfLine(i int) bool {
	line := strings.TrimRight(s.text[:i], " \t\r")
	s.steps += i - len(line)
	return line == "" || line[len(line)-1] == '\n'
}

// dashAt returns the length of the dash at position i: an em dash, an en dash or a horizontal bar, but no hyphen; or 0.
func dashAt(text string, i int) int {
	if i >= 0 && i+3 <= len(text) && text[i] == 0xE2 && text[i+1] == 0x80 && 0x93 <= text[i+2] && text[i+2] <= 0x95 {
		return 3
	}
	return 0
}

// turns makes quotations of what dashes open in the paragraph, if it begins with one, of which the quotations found before are inside.
func (s *scanner) turns() {
	if dashAt(s.text, s.start) == 0 {
		return
	}
	if s.dashes == unasked {
		s.dashes = s.dashed()
	}
	if s.dashes == no {
		return
	}
	spans := s.spans[:0]
	for i := s.start; i < s.end; {
		n := dashAt(s.text, i)
		if n == 0 {
			break
		}
		inner := i + n
		for inner < s.end {
			r, size := utf8.DecodeRuneInString(s.text[inner:s.end])
			if !unicode.IsSpace(r) && (i == s.start || !strings.ContainsRune(",.;:", r)) {
				break
			}
			inner += size
		}
		at := s.tag(inner, s.end)
		end := inner + len(strings.TrimRightFunc(s.text[inner:at], func(r rune) bool { return unicode.IsSpace(r) || dashAt(string(r), 0) > 0 && at < s.end }))
		if end > inner {
			if i > s.start && s.text[i+n] != ' ' && inner > i+n {
				i = inner // the dash ends what the narrator says: said Jan—. Come
			}
			spans = append(spans, Quotation{Outer: Span{i, end}, Inner: Span{inner, end}, Mark: Dash, Parent: -1, Continues: -1, Closed: true})
		}
		if at >= s.end {
			break
		}
		// The narrator's words go on to the next dash that stands for a mark.
		i = s.end
		for k := at; k < s.end; k++ {
			if n := dashAt(s.text, k); n > 0 && k > at+n && dashAt(s.text, at) > 0 {
				i = k
				break
			}
		}
	}
	s.steps += s.end - s.start
	s.spans = spans
	s.enclose(spans)
}

// enclose puts the spans of turns around the paragraph's quotations, but for those that would cut one in two. Both are in the order in which they begin, and
// the turns stand one after the other, so that each is looked at once to tell which cut and once to make room.
func (s *scanner) enclose(spans []Quotation) {
	k, reach := s.first, 0 // s.dst[s.first:k] was looked at, and ends at reach
	spans = slices.DeleteFunc(spans, func(d Quotation) bool {
		cuts := reach > d.Outer.Start
		for ; k < len(s.dst) && s.dst[k].Outer.Start < d.Outer.End; k++ {
			s.steps++
			q := &s.dst[k]
			reach = max(reach, q.Outer.End)
			cuts = cuts || q.Outer.End > d.Outer.Start && (!d.Inner.Contains(q.Outer) || q.Depth+1 >= maxDepth)
		}
		return cuts
	})
	if len(spans) == 0 {
		return
	}
	k = len(s.dst)
	s.dst = append(s.dst, spans...)
	to := len(s.dst) // s.dst[s.first:k] is still to be moved, and s.dst[to:] has been
	for _, d := range slices.Backward(spans) {
		for k > s.first && s.dst[k-1].Outer.Start >= d.Outer.Start {
			k--
			to--
			s.dst[to] = s.dst[k]
			if s.dst[to].Outer.Start < d.Outer.End {
				s.dst[to].Depth++
			}
		}
		to--
		s.dst[to] = d
	}
	var last [maxDepth]int // the index of the last quotation of each depth
	for k := s.first; k < len(s.dst); k++ {
		s.steps++
		q := &s.dst[k]
		if q.Depth > 0 {
			q.Parent = last[q.Depth-1]
		}
		last[q.Depth] = s.base + k
		q.Continues = -1
	}
	s.ncarry = 0 // none goes on in the next paragraph, which a dash opens, or narrative
}

// tag returns where in text[i:end] the narrator begins to say who speaks, after the punctuation before that, or end.
func (s *scanner) tag(i, end int) int {
	text := s.text[:end]
	for k := i; k < end; {
		r, n := utf8.DecodeRuneInString(text[k:])
		k += n
		set := dashAt(text, k-n) > 0
		s.steps += n
		if !set && !strings.ContainsRune(",.?!…", r) || k-n == i {
			continue
		}
		j := k
		for j < end && (text[j] == ' ' || text[j] == '\n' || text[j] == '\r') {
			j++
		}
		if n := dashAt(text, j); n > 0 && !set {
			set = true
			for j += n; j < end && text[j] == ' '; j++ {
			}
		}
		s.steps += j - k
		if (j > k || set) && s.tells(text[j:], set, r == ',' || r == '?' || r == '!') {
			if dashAt(text, k-n) > 0 {
				return k - n
			}
			if set {
				return k + strings.Index(text[k:j], "\xe2\x80")
			}
			return k
		}
	}
	return end
}

// maxTold is how many words stand at most before the verb that tells who speaks: his eldest brother said.
const maxTold = 4

// tells reports whether text begins with what tells who speaks: a verb of saying in a small letter and somebody, or somebody and the verb. set says that a dash
// stands before it, and named that a name with a capital may begin it, since what stands before it ends no sentence.
func (s *scanner) tells(text string, set, named bool) bool {
	first, rest := s.cutWord(text)
	r, _ := utf8.DecodeRuneInString(first)
	name := (set || named) && unicode.IsUpper(r)
	switch {
	case first == "" || !unicode.IsLetter(r):
		return false
	case says(first):
		next, _ := s.cutWord(rest)
		r, _ := utf8.DecodeRuneInString(next)
		return next != "" && (set || unicode.IsUpper(r) || someone(next))
	case someone(first) || name:
		for range maxTold {
			var word string
			if word, rest = s.cutWord(rest); word == "" {
				return false
			}
			if says(word) {
				return true
			}
			if !someone(first) {
				return false // a name alone
			}
			if first == "he" || first == "she" || first == "they" || first == "I" || first == "we" {
				return false
			}
		}
	}
	return false
}

// cutWord returns the word at the head of text, with a space before it at most, and what follows. No word reaches over the marks that tag stops at.
func (s *scanner) cutWord(text string) (word, rest string) {
	text = strings.TrimPrefix(text, " ")
	n := 0
	for n < len(text) {
		r, size := utf8.DecodeRuneInString(text[n:])
		if !unicode.IsLetter(r) && r != '-' && r != '\'' && r != '’' || r == utf8.RuneError {
			break
		}
		n += size
	}
	s.steps += n
	return text[:n], text[n:]
}

// says reports whether a word is a verb with which narrators tell who speaks.
func says(word string) bool {
	switch word {
	case "said", "says", "asked", "asks", "answered", "answers", "replied", "replies", "cried", "cries", "whispered",
		"whispers", "shouted", "shouts", "murmured", "murmurs", "muttered", "mutters", "called", "calls", "exclaimed", "added",
		"adds", "continued", "insisted", "repeated", "began", "sighed", "laughed", "yelled", "screamed", "wondered", "demanded",
		"growled", "snapped", "remarked", "observed", "explained", "admitted", "agreed", "interrupted", "protested", "suggested",
		"warned", "begged", "grumbled", "mumbled", "sobbed", "hissed", "joked", "told", "responded", "declared", "announced",
		"shrieked", "groaned", "objected", "inquired", "enquired", "ordered", "urged", "pleaded", "lied", "smiled":
		return true
	}
	return false
}

// someone reports whether a word is one that somebody who speaks is told with.
func someone(word string) bool {
	switch word {
	case "he", "she", "they", "I", "we", "the", "a", "an", "his", "her", "my", "our", "their", "one", "another", "somebody", "someone", "nobody", "everybody":
		return true
	}
	return false
}
