package token

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A cutter cuts one paragraph after the other.
type cutter struct {
	*Text
	next      int   // index in marks of the next one
	quotation int32 // innermost quotation open now, or -1
	sentence  int   // index of the first token of the sentence under way
	end       int   // where the paragraph ends
}

// class of a byte, for the first byte of a token.
const (
	space byte = iota
	letter
	digit
	punct
	high // first byte of a rune beyond ASCII
)

var classes = func() (c [256]byte) {
	for i := range c {
		switch b := byte(i); {
		case b >= 0x80:
			c[i] = high
		case 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || b == '_':
			c[i] = letter
		case '0' <= b && b <= '9':
			c[i] = digit
		case b > ' ' && b != 0x7f:
			c[i] = punct
		}
	}
	return
}()

func (c *cutter) paragraph(start, end int32) {
	firstSentence := int32(len(c.Sentences))
	c.sentence = len(c.Tokens)
	p := int32(len(c.Paragraphs))
	s := c.Source[:end]
	c.end = int(end)
	spaced := true
	c.quotation = -1
	i := c.bullets(int(start), s)
	bulleted := i > int(start)
	for i < len(s) {
		if c.next < len(c.marks) && int(c.marks[c.next].start) <= i {
			m := c.marks[c.next]
			c.next++
			if m.open {
				c.quotation = m.quotation
			}
			if m.start < m.end && int(m.start) == i {
				kind := Close
				if m.open {
					kind = Open
				}
				c.add(m.start, m.end, kind, 0, spaced)
				i, spaced = int(m.end), false
			}
			if !m.open {
				c.quotation = int32(c.Quotations[m.quotation].Parent)
			}
			continue
		}
		limit := len(s)
		if c.next < len(c.marks) && int(c.marks[c.next].start) < limit {
			limit = int(c.marks[c.next].start)
		}
		switch classes[s[i]] {
		case space:
			i++
			spaced = true
			continue
		case letter, digit:
			i = c.word(i, limit, spaced)
		case punct:
			i = c.punct(i, limit, spaced)
		case high:
			r, n := utf8.DecodeRuneInString(s[i:])
			switch {
			case unicode.IsSpace(r) || unicode.IsControl(r) || r == '\u200b' || r == '\ufeff' || r == '\u00ad':
				i += n
				spaced = true
				continue
			case r != 'ʼ' && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)): // ʼ is an apostrophe and a letter
				i = c.word(i, limit, spaced)
			default:
				j, char := i+n, byte(0)
				switch r {
				case '—', '–', '―', '‒', '−':
					char = '-'
				case '…':
					char = '~'
				case '’', '‘', '′', 'ʼ':
					char = '\''
					if k := c.clitic(i, limit); k > i {
						c.add(int32(i), int32(k), Word, Clitic, spaced)
						i, spaced = k, false
						continue
					}
					if k := c.elision(j, limit); k > j && r != '′' && (r != '‘' || !upperAt(s, j)) {
						c.addElision(i, j, k, spaced)
						j = k
						break
					}
				case '•', '●', '▪', '■', '‣', '·':
					char = '*'
				case '。':
					char = '.'
				case '！':
					char = '!'
				case '？':
					char = '?'
				case '：':
					char = ':'
				case '，', '、':
					char = ','
				}
				if j == i+n {
					c.add(int32(i), int32(j), Punct, 0, spaced)
					c.Tokens[len(c.Tokens)-1].Char = char
				}
				i = j
			}
		}
		spaced = false
		c.endSentence()
	}
	c.closeSentence(p)
	par := Paragraph{Start: start, End: end, First: firstSentence, Last: int32(len(c.Sentences)), Bulleted: bulleted}
	c.shape(&par)
	c.Paragraphs = append(c.Paragraphs, par)
}

// bullets returns where the words of a paragraph start, which is that of s from byte i on: after the marks that stand before the lines of
// lists, of mail that is answered, and of transcripts with times, which are no tokens.
func (c *cutter) bullets(i int, s string) int {
	for range maxBullets {
		k := i
		for k < len(s) && (s[k] == ' ' || s[k] == '\t') {
			k++
		}
		r, n := utf8.DecodeRuneInString(s[k:])
		if c.next < len(c.marks) && int(c.marks[c.next].start) <= k || !strings.ContainsRune(bulletMarks, r) {
			break
		}
		after := strings.TrimLeft(s[k+n:], " \t\u00a0")
		if after == "" || len(after) == len(s)-k-n {
			break // nothing follows, or no space does
		}
		i = len(s) - len(after)
	}
	return i + clock(s[i:])
}

// clock returns how long the time in brackets is, with the space after it, that a line of a transcript begins with, or 0: [00:14:32].
func clock(s string) int {
	if s == "" || s[0] != '[' && s[0] != '(' {
		return 0
	}
	colons := 0
	for i := 1; i < min(len(s), maxClock); i++ {
		switch c := s[i]; {
		case c == ':':
			colons++
		case '0' <= c && c <= '9':
		case (c == ']' || c == ')') && colons > 0 && i+1 < len(s) && s[i+1] == ' ':
			return i + 2
		default:
			return 0
		}
	}
	return 0
}

// maxClock is the longest such time in bytes: [123:14:32]
const maxClock = 12

// bulletMarks are the marks of lists, and that of answered mail.
const bulletMarks = "*->+•·▪◦‣●–"

// maxBullets is how many marks stand before a line at most: mail that was answered four times.
const maxBullets = 4

func (c *cutter) add(start, end int32, kind Kind, flags Flags, spaced bool) {
	if spaced {
		flags |= Spaced
	}
	n := len(c.Tokens)
	if kind == Word {
		switch {
		case n == c.sentence:
			flags |= Initial
		default:
			switch k := &c.Tokens[n-1]; {
			case k.Kind == Open || k.Char == ':' || k.Char == '.' || k.Char == '?' || k.Char == '!' || k.Char == '*':
				flags |= Initial
			case k.Kind == Close && n-2 >= c.sentence && sentenceEnd(c.Tokens[n-2].Char):
				flags |= Initial
			}
		}
	}
	c.Tokens = append(c.Tokens, Token{Start: start, End: end, Quotation: c.quotation, Sentence: int32(len(c.Sentences)), Kind: kind, Flags: flags})
}

// word cuts the word that starts at i, and the clitics at its end; it returns where the word ends. No word goes beyond
// limit, where the next quotation mark stands.
func (c *cutter) word(i, limit int, spaced bool) int {
	s := c.Source[:limit]
	kind := Word
	if classes[s[i]] == digit {
		kind = Number
	}
	upper, lower := 0, 0
	first := true
	var flags Flags
	cut := -1 // where a clitic starts
	j := i
loop:
	for j < len(s) {
		b := s[j]
		switch classes[b] {
		case letter:
			if 'A' <= b && b <= 'Z' {
				upper++
				if first {
					flags |= Capital
				}
			} else {
				lower++
			}
			j++
		case digit:
			j++
		case high:
			r, n := utf8.DecodeRuneInString(s[j:])
			switch {
			case r != 'ʼ' && (unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r)):
				if unicode.IsUpper(r) {
					upper++
					if first {
						flags |= Capital
					}
				} else {
					lower++
				}
				j += n
			case r == '\u00ad' || r == '\u200d' || r == '\u200c' || r == '\u2060' || r == '\u2011' || r == '\u2010':
				if n := j + n; n < len(s) && wordByte(s[n]) {
					j = n
					continue
				}
				break loop
			case r == '’' || r == 'ʼ':
				if k := c.clitic(j, limit); k > j {
					cut = j
					j = k
					break loop
				}
				if j+n < len(s) && wordByte(s[j+n]) {
					j += n
					continue
				}
				break loop
			default:
				break loop
			}
		default:
			if j+1 >= len(s) {
				if b == '.' && c.period(i, j) {
					j++
				}
				break loop
			}
			nb := s[j+1]
			switch b {
			case '\'':
				if k := c.clitic(j, limit); k > j {
					cut = j
					j = k
					break loop
				}
				if !wordByte(nb) {
					break loop
				}
				j++
			case '-':
				if !wordByte(nb) || nb >= 0x80 && !letterAt(s, j+1) {
					break loop
				}
				j++
			case '.':
				if classes[nb] == digit && classes[s[j-1]] == digit {
					j++
					continue
				}
				if c.period(i, j) {
					j++
					if classes[nb] == letter && j-i > 2 && lower > 0 && upper <= 1 && !c.dotted(i, j) {
						break loop // an abbreviation with no space after it
					}
					continue
				}
				if classes[nb] == letter && 'a' <= nb && nb <= 'z' {
					j++ // a host name
					continue
				}
				break loop
			case ',':
				if kind != Number || classes[nb] != digit || classes[s[j-1]] != digit {
					break loop
				}
				j++
			case ':':
				if classes[nb] == digit && classes[s[j-1]] == digit {
					j++
					continue
				}
				if nb == '/' && j+2 < len(s) && s[j+2] == '/' {
					for j < len(s) && s[j] > ' ' && s[j] != '"' && s[j] != ')' {
						if r, n := utf8.DecodeRuneInString(s[j:]); unicode.IsSpace(r) {
							break // one that isn't ASCII
						} else {
							j += n
						}
					}
					for j > i && (s[j-1] == '.' || s[j-1] == ',') {
						j--
						c.steps++
					}
					break loop
				}
				break loop
			case '&', '@', '/':
				if !wordByte(nb) {
					break loop
				}
				j++
			default:
				break loop
			}
		}
		first = false
	}
	if lower == 0 && upper > 1 {
		flags |= Upper
	}
	end := j
	if cut >= 0 {
		end = cut
		// n't takes its n along: do|n't.
		if k := cut; k > i+1 && (s[k-1] == 'n' || s[k-1] == 'N') && (s[j-1] == 't' || s[j-1] == 'T') {
			cut--
			end = cut
		}
	} else if n := j - i; n >= 5 && n <= 6 && lower >= 5 {
		switch s[i:j] { // the Treebank's can|not, gon|na, got|ta
		case "cannot":
			cut, end = i+3, i+3
		case "gonna", "gotta", "wanna":
			cut, end = i+3, i+3
		}
	}
	c.steps += j - i
	c.add(int32(i), int32(end), kind, flags, spaced)
	if cut >= 0 {
		c.add(int32(cut), int32(j), Word, Clitic, false)
	}
	return j
}

func wordByte(b byte) bool { return classes[b] == letter || classes[b] == digit || b >= 0x80 }

func letterAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLetter(r)
}

func upperAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsUpper(r)
}

// dotted reports whether the word [i, j), or what follows its last hyphen, is letters with a period after each: U.S., ex-U.S.
func (c *cutter) dotted(i, j int) bool {
	s := c.Source[i:j]
	s = s[strings.LastIndexByte(s, '-')+1:]
	c.steps += len(s)
	for i := 0; i+1 < len(s); i += 2 {
		if s[i+1] != '.' {
			return false
		}
	}
	return true
}

// clitic returns the end of the clitic ('s, 're, 've, 'll, 'd, 'm, n't, a bare ' after s) whose apostrophe stands at
// i, or i where there is none.
func (c *cutter) clitic(i, limit int) int {
	s := c.Source[:limit]
	j := i + 1
	if s[i] != '\'' {
		_, n := utf8.DecodeRuneInString(s[i:])
		j = i + n
	}
	if i == 0 {
		return i
	}
	if n := len(c.Tokens); !wordByte(s[i-1]) && (s[i-1] != '.' || n > 0 && int(c.Tokens[n-1].End) == i) {
		return i // a period of the word under way is an abbreviation's: the U.S.'s
	}
	end := j
	for end < len(s) && classes[s[end]] == letter && end < j+3 {
		end++
	}
	if end < len(s) && wordByte(s[end]) {
		return i
	}
	switch s[j:end] {
	case "":
		if b := s[i-1]; b == 's' || b == 'S' || b == 'x' || b == 'z' {
			return j
		}
		return i
	case "s", "S", "d", "D", "m", "M", "re", "RE", "ve", "VE", "ll", "LL":
		return end
	case "t", "T":
		if s[i-1] == 'n' || s[i-1] == 'N' {
			return end
		}
	}
	return i
}

// maxAbbreviation is the length in bytes of the longest abbreviation, without its last period.
const maxAbbreviation = 6

// afterOn reports whether the last token is a preposition, so that an X after it is where something was posted, and no initial: wrote on X.
func (c *cutter) afterOn() bool {
	n := len(c.Tokens) - 1
	return n >= c.sentence && (c.In(n) == "on" || c.In(n) == "to")
}

// period reports whether the period at j belongs to the word that starts at i: an abbreviation or an initial.
func (c *cutter) period(i, j int) bool {
	if c.Source[i:j] == "X" && c.afterOn() {
		return false
	}
	w := c.Source[max(i, j-maxAbbreviation-2):j]
	if k := strings.LastIndexByte(w, '-'); k >= 0 {
		// ex-U.S. and J.-C. are abbreviations; a letter after a hyphen alone is none.
		part := w[k+1:]
		if utf8.RuneCountInString(part) == 1 && !(k > 0 && w[k-1] == '.') && !(j+2 < c.end && c.Source[j+2] == '.') {
			return false
		}
		w = part
	}
	if j+1 >= c.end && len(w) > 1 && w[len(w)-2] != '.' {
		return false // the last period of a paragraph ends its sentence: said Halina Maj.
	}
	switch n := len(w); {
	case n == 1:
		return 'A' <= w[0] && w[0] <= 'Z' && w[0] != 'I' || w[0] == 'v' || (w[0] == 'p' || w[0] == 'c') && c.numberAfter(j) // p. 44, c. 1541
	case n == 0 || n > maxAbbreviation:
		return false
	}
	if k := len(w) - 2; w[k] == '.' { // U.S, a.m, J.K, but not 1.5
		return classes[w[k+1]] != digit
	}
	if r, n := utf8.DecodeRuneInString(w); n == len(w) && unicode.IsUpper(r) { // É. Zola
		return true
	}
	switch w {
	case "MR", "MRS", "MS", "DR", "PROF", "REV", "GOV", "SEN", "REP", "GEN", "LT", "COL", "MAJ", "CAPT", "SGT", "ST", "INSP", "DET":
		return true // in a transcript: MR. LUND: No.
	case "No", "Nos", "Fig", "Figs", "fig", "figs", "Vol", "Vols", "vol", "vols", "Art", "Sec", "Ch", "Eq", "Ext", "ext", "para", "paras", "Para":
		return c.numberAfter(j) // No. 10, Fig. 3; otherwise an answer, a fruit
	case "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Rev", "Hon", "Gov", "Sen", "Rep", "Gen", "Lt", "Col", "Maj", "Capt",
		"Sgt", "Cmdr", "Adm", "St", "Jr", "Sr", "Messrs", "Mme", "Mlle", "Fr", "Supt", "Insp", "Det", "Amb", "Pres",
		"Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Mt", "Ft",
		"Inc", "Ltd", "Co", "Corp", "Bros", "vs", "cf", "ca", "approx", "Ave", "Blvd", "Rd",
		"Messers", "Esq", "Ph", "Assn", "Dept", "Univ", "Rs", "pp", "al", "etc", "Cpl", "Pvt", "Lieut", "Const",
		"Coun", "Cllr", "Ald", "Atty", "Adv", "Engr", "Brig", "Msgr", "hon":
		return true
	}
	return state(w)
}

// numberAfter reports whether a number follows the period at j.
func (c *cutter) numberAfter(j int) bool { return j+2 < c.end && classes[c.Source[j+2]] == digit }

// state reports whether w is the name of a state or a province cut short.
func state(w string) bool {
	switch w {
	case "Calif", "Ill", "Mass", "Conn", "Pa", "Va", "Fla", "Ga", "Tex", "Ariz", "Wis", "Minn", "Mich", "Ore", "Tenn", "Wash", "Colo",
		"Okla", "La", "Mo", "Ky", "Sask", "Ont", "Ind", "Ala", "Ark", "Neb", "Nev", "Mont", "Del", "Md", "Vt", "Wyo":
		return true
	}
	return false
}

// final reports whether an abbreviation ends a sentence as often as it stands within one, so that a capital after
// it ends the sentence: Inc., U.S., Jr., p.m.
func final(w string) bool {
	switch w {
	case "Inc.", "Ltd.", "Co.", "Corp.", "Jr.", "Sr.", "etc.", "a.m.", "p.m.", "U.S.", "U.K.", "U.N.", "D.C.", "Esq.", "al.", "No.", "L.A.", "Bros.", "E.U.":
		return true
	}
	return false
}

func (c *cutter) punct(i, limit int, spaced bool) int {
	s := c.Source[:limit]
	b := s[i]
	j := i + 1
	char := b
	switch b {
	case '-':
		for j < len(s) && s[j] == '-' {
			j++
		}
	case '.':
		for j < len(s) && s[j] == '.' {
			j++
		}
		if j-i > 1 {
			char = '~'
		}
	case '\'':
		if k := c.clitic(i, limit); k > i {
			c.add(int32(i), int32(k), Word, Clitic, spaced)
			return k
		}
		if k := c.elision(j, limit); k > j {
			c.addElision(i, j, k, spaced)
			return k
		}
	case '@', '#':
		if k := letters(s, j); k > j {
			c.add(int32(i), int32(k), Word, Capital, spaced)
			return k
		}
	case '[', ']', '{', '}':
		char = map4(b)
	}
	c.add(int32(i), int32(j), Punct, 0, spaced)
	c.Tokens[len(c.Tokens)-1].Char = char
	return j
}

// elision returns the end of the elision whose apostrophe ends at j, or j where there is none: 'tis, '98, 'n'. That the
// apostrophe opens no quotation is what quote has seen.
func (c *cutter) elision(j, limit int) int {
	s := c.Source[:limit]
	k := letters(s, j)
	c.steps += k - j
	if k == j+1 && (s[j] == 'n' || s[j] == 'N') { // rock 'n' roll
		if strings.HasPrefix(s[k:], "'") {
			k++
		} else if strings.HasPrefix(s[k:], "’") {
			k += len("’")
		}
	}
	return k
}

// letters returns the end of the letters, digits and combining marks that start at i.
func letters(s string, i int) int {
	for i < len(s) {
		if classes[s[i]] == high {
			r, n := utf8.DecodeRuneInString(s[i:])
			if r == 'ʼ' || !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) {
				break
			}
			i += n
			continue
		}
		if !wordByte(s[i]) {
			break
		}
		i++
	}
	return i
}

// addElision adds the elision [i, k), whose apostrophe ends at j.
func (c *cutter) addElision(i, j, k int, spaced bool) {
	flags := Flags(0)
	if upperAt(c.Source, j) {
		flags = Capital
	}
	c.add(int32(i), int32(k), Word, flags, spaced)
}

func map4(b byte) byte {
	if b == '[' || b == '{' {
		return '('
	}
	return ')'
}

func sentenceEnd(char byte) bool { return char == '.' || char == '?' || char == '!' }
