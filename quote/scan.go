package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sayso-go/sayso/internal/paragraph"
	"github.com/sayso-go/sayso/internal/swar"
)

// maxDepth is how many quotations may be open at once. Print nests three deep at most (a story told in a letter that
// is read out); the rest is room for marks that were left open by mistake. Where one more opens, the outermost is given
// up. The bound is what makes the work linear: a quotation is visited again only when one of those around it is closed
// or given up, and there are never more than maxDepth-1 of these.
const maxDepth = 8

// maxPossessive is how far, in bytes, a straight mark after "boys'" may be from its opening mark when nothing else than
// these two says that they are a pair. Beyond it the one is likelier to be an elision that no list knows, and the other
// the apostrophe of a plural.
const maxPossessive = 120

// A scanner finds the quotations of a text, a paragraph at a time.
type scanner struct {
	text    string
	usage   usage
	wrapped bool        // whether a blank line ends a paragraph
	dashes  answer      // whether dashes open turns of dialogue
	spans   []Quotation // those of the paragraph
	dst     []Quotation
	base    int // how many quotations were taken out of dst before its first one

	start, end int // the paragraph
	next       int // where the next paragraph starts
	first      int // the index in dst of the first quotation of the paragraph

	stack [maxDepth]open
	n     int // how many are open

	lastEnd  int   // where the last mark ended
	lastRole class // opener if it opened a quotation, stop if it closed one, mark if it was left alone
	head     int   // the end of the marks that the paragraph begins with

	carry  [maxDepth]carried // what the last paragraph left open, outermost first
	ncarry int
	chains [maxDepth]chain

	steps int // how many bytes and quotations were looked at, for the test that they are O(len(text))
}

// An open is a quotation whose closing mark has not come yet.
type open struct {
	at       int // its index in dst
	mark     Mark
	weight   weight
	head     bool // it is one of the marks that the paragraph begins with
	spaced   bool // there was white space on both sides of its mark
	nested   bool // it holds a closed quotation of its own mark
	weak     int  // the start of a mark that closes it if no better one comes, or 0
	weakSize int
	doubt    doubt
}

// A doubt is what else than a close a single mark after a word may be.
type doubt uint8

const (
	noDoubt doubt = iota
	plural        // the apostrophe of a plural possessive, or a foot
	dropped       // the apostrophe of a word that has lost its end, as in goin' and wi'
)

// A weight is how much an opening single mark looks like one.
type weight uint8

const (
	slight weight = iota // it stands where an elision has its apostrophe, as in 'tis and '98
	minor                // a lower-case letter follows, as in many an elision that no list knows
	major
)

// An answer is what dashed says of the text, once it was asked.
type answer uint8

const (
	unasked answer = iota
	no
	yes
)

type carried struct {
	index int // in the result
	mark  Mark
}

// scan finds the quotations of the paragraph s.text[s.start:s.end].
func (s *scanner) scan() {
	s.first, s.n = len(s.dst), 0
	s.lastEnd, s.lastRole, s.head = -1, mark, s.start
	s.resume()
	text := s.text[:s.end] // a variable of its own, so that the loop need not load it again for each byte
	for i := s.start; i < len(text); {
		if i+8 <= len(text) && swar.ASCIIWithout(swar.Load(text[i:]), '"', '\'', '`') {
			i += 8
			continue
		}
		for end := min(i+8, len(text)); i < end; {
			if !lead[text[i]] {
				i++
			} else if g, size := glyphAt(text, i); g != noGlyph {
				i += s.glyph(g, i, size)
			} else {
				i++
			}
		}
	}
	s.steps += s.end - s.start
	s.finish()
}

// resume goes on with the quotation that the last paragraph left open if this one has no mark at its head and the first
// mark in it closes one of that kind: an utterance of two paragraphs with one mark at each end. Its part here has no
// opening mark. Single marks are left out, since an apostrophe at a word's end looks like a closing one.
func (s *scanner) resume() {
	if s.ncarry == 0 || s.carry[0].mark.Single() {
		return
	}
	for i := s.start; i < s.end; {
		if !lead[s.text[i]] {
			i++
			continue
		}
		g, size := glyphAt(s.text, i)
		switch {
		case g != noGlyph && i == s.start:
		case g == noGlyph || g == tick || g == leftSingle || g == rightSingle || g == back:
			i += size
			continue
		case !accepts(s.carry[0].mark, g):
		default:
			if sh, _, _ := s.shapeOf(i, i+size); sh == closes {
				s.open(s.carry[0].mark, s.start, s.start, major)
				s.stack[0].head = true
				s.dst[len(s.dst)-1].Continues = s.carry[0].index
			}
		}
		s.steps += i - s.start
		return
	}
	s.steps += s.end - s.start
}

// glyph deals with the glyph of size bytes at i and returns how many bytes it has used, which is less than size where
// only the first part of a run was a mark.
func (s *scanner) glyph(g glyph, i, size int) int {
	j := i + size
	role := mark
	switch g {
	case tick, rightSingle:
		// Nearly every one of these is an apostrophe between two letters: that is told without decoding anything.
		if i > s.start && j < s.end && letter(s.text[i-1]) && letter(s.text[j]) {
			return size
		}
		role = s.single(g, i, j)
	case leftSingle, back:
		role = s.single(g, i, j)
	case ticks, rightPair, leftPair:
		var used int
		if used, role = s.pair(g, i, j); used == 0 {
			j = i + size/2
			s.record(i, j, s.single(half[g], i, j))
			return size / 2
		}
	case straight:
		role = s.straight(i, j)
	default:
		role = s.definite(g, i, j)
	}
	s.record(i, j, role)
	return size
}

// record remembers the mark s.text[i:j], and what became of it, for the marks after it.
func (s *scanner) record(i, j int, role class) {
	if role == opener && s.blankBetween(s.head, i) {
		s.head = j
		s.stack[s.n-1].head = true
	}
	s.lastEnd, s.lastRole = j, role
}

// blankBetween reports whether nothing but emphasis and a space or two stands between i and j.
func (s *scanner) blankBetween(i, j int) bool {
	if j-i > 8 {
		return false
	}
	for _, r := range s.text[i:j] {
		if !unicode.IsSpace(r) && r != '_' && r != '*' {
			return false
		}
	}
	return true
}

// half is the single mark that a pair is made of.
var half = [...]glyph{ticks: tick, leftPair: leftSingle, rightPair: rightSingle}

func letter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// accepts reports whether g closes a quotation that was opened with a mark of kind m.
func accepts(m Mark, g glyph) bool {
	switch g {
	case straight:
		return m == Straight || m == Curly || m == Right || m == Low || m == LaTeX || m == Doubled
	case right:
		return m == Curly || m == Right || m == Low || m == Straight || m == LaTeX
	case left:
		return m == Low || m == Curly || m == Straight
	case ticks:
		return m == LaTeX || m == Doubled || m == Straight || m == Curly
	case rightPair:
		return m == Doubled || m == Right || m == Curly
	case leftGuil:
		return m == InwardGuillemet
	case rightGuil:
		return m == Guillemet || m == InwardGuillemet
	case leftAngle:
		return m == InwardAngle
	case rightAngle:
		return m == Angle || m == InwardAngle
	case cornerClose:
		return m == Corner
	case whiteClose:
		return m == WhiteCorner
	case tick, rightSingle:
		return m.Single()
	case leftSingle:
		return m == LowSingle
	}
	return false
}

// find returns the level of the innermost open quotation that g closes, or -1.
func (s *scanner) find(g glyph) int {
	for l := s.n - 1; l >= 0; l-- {
		if accepts(s.stack[l].mark, g) {
			return l
		}
	}
	return -1
}

// straight deals with the mark ".
func (s *scanner) straight(i, j int) class {
	sh, b, a := s.shapeOf(i, j)
	if sh == either && b == mark && a == mark {
		return mark
	}
	l := s.find(straight)
	switch sh {
	case opens:
		if l >= 0 && s.stack[l].mark == Straight && s.misplaced(i, j) {
			return s.close(l, i, j)
		}
		return s.open(Straight, i, j, major)
	case closes:
		if l < 0 || b == digit && s.inches(l, i, j, a) {
			return mark
		}
		return s.close(l, i, j)
	}
	if l >= 0 && (s.stack[l].mark == Straight || b != dash) {
		return s.close(l, i, j)
	}
	if b == digit {
		return mark // 24"x36"
	}
	role := s.open(Straight, i, j, major)
	s.stack[s.n-1].spaced = b == edge && a == edge
	return role
}

// misplaced reports whether the mark text[i:j], which has the shape of an opening mark while one of its kind is open,
// is a closing mark on the wrong side of a space: "I knew, "she said, "that he would."
func (s *scanner) misplaced(i, j int) bool {
	r, _ := utf8.DecodeRuneInString(s.text[j:s.end])
	if !unicode.IsLower(r) {
		return false
	}
	g, k, n := s.nextDouble(j)
	return g != noGlyph && k > s.start && edgeBefore(s.text[:k]) && k+n < s.end && !edgeOrStop(s.text[k+n:s.end])
}

// inches reports whether the mark text[i:j], which follows a digit where a quotation is open at level l, stands for
// inches: "A 24" pipe," she said.
func (s *scanner) inches(l, i, j int, a class) bool {
	if feet(s.text[s.start:i]) {
		return true
	}
	if a != edge || j == s.end {
		return false
	}
	g, k, n := s.nextDouble(j)
	switch g {
	case right:
		return s.stack[l].mark == Curly || s.stack[l].mark == Right
	case straight:
		return !edgeBefore(s.text[:k]) && edgeOrStop(s.text[k+n:s.end])
	}
	return false
}

// feet reports whether text ends with feet and inches, as 6'2 and 5’ 11 do.
func feet(text string) bool {
	text = text[max(0, len(text)-8):]
	text = strings.TrimRight(text, "0123456789")
	text = strings.TrimRight(text, " ")
	for _, tick := range []string{"'", "’", "′"} {
		if t, ok := strings.CutSuffix(text, tick); ok && t != "" && '0' <= t[len(t)-1] && t[len(t)-1] <= '9' {
			return true
		}
	}
	return false
}

// nextDouble returns the next double mark of the paragraph at or after i, its offset and its length in bytes. Each
// mark asks for its next one at most once, so that the paragraph is read at most once more in all.
func (s *scanner) nextDouble(i int) (glyph, int, int) {
	from := i
	for ; i < s.end; i++ {
		if lead[s.text[i]] {
			if g, n := glyphAt(s.text, i); g == straight || g == left || g == right {
				s.steps += i - from
				return g, i, n
			}
		}
	}
	s.steps += i - from
	return noGlyph, i, 0
}

func edgeBefore(text string) bool {
	r, n := utf8.DecodeLastRuneInString(text)
	return n == 0 || classOf(r) <= opener
}

func edgeOrStop(text string) bool {
	r, n := utf8.DecodeRuneInString(text)
	c := classOf(r)
	return n == 0 || c == edge || c == stop || c == dash
}

// definite deals with the marks whose glyph says more than their neighbours do.
func (s *scanner) definite(g glyph, i, j int) class {
	sh, b, a := s.shapeOf(i, j)
	l := s.find(g)
	switch g {
	case left:
		// In German and its neighbours this mark closes what „ has opened.
		if l >= 0 && (sh == closes || sh == either && s.stack[l].mark == Low && b != dash && b != edge) {
			return s.close(l, i, j)
		}
		return s.open(Curly, i, j, major)
	case low:
		return s.open(Low, i, j, major)
	case lowSingle:
		return s.open(LowSingle, i, j, major)
	case backs:
		return s.open(LaTeX, i, j, major)
	case cornerOpen:
		return s.open(Corner, i, j, major)
	case whiteOpen:
		return s.open(WhiteCorner, i, j, major)
	case cornerClose, whiteClose:
		if l >= 0 {
			return s.close(l, i, j)
		}
		return mark
	case right:
		if l >= 0 {
			if sh == opens && s.stack[l].mark == Right && !s.misplaced(i, j) {
				return s.open(Right, i, j, major)
			}
			if b == digit && s.stack[l].mark == Straight && s.inches(l, i, j, a) {
				return mark
			}
			return s.close(l, i, j)
		}
		if (sh == opens || b == dash) && (a == word || a == digit || a == opener || a == mark) {
			return s.open(Right, i, j, major)
		}
		return mark
	case leftGuil:
		return s.outward(i, j, l, sh, b, Guillemet)
	case rightGuil:
		return s.inward(i, j, l, sh, b, a, Guillemet, InwardGuillemet)
	case leftAngle:
		return s.outward(i, j, l, sh, b, Angle)
	case rightAngle:
		return s.inward(i, j, l, sh, b, a, Angle, InwardAngle)
	}
	return mark
}

// outward deals with the marks « and ‹, which open a quotation nearly everywhere and close one where guillemets point
// inward.
func (s *scanner) outward(i, j, l int, sh shape, b class, outwardMark Mark) class {
	if !s.usage.outward && l >= 0 && (sh == closes || sh == either && b != edge && b != dash) {
		return s.close(l, i, j)
	}
	return s.open(outwardMark, i, j, major)
}

// inward deals with the marks » and ›, which close a quotation nearly everywhere and open one where guillemets point
// inward.
func (s *scanner) inward(i, j, l int, sh shape, b, a class, outwardMark, inwardMark Mark) class {
	if l >= 0 && !(sh == opens && s.stack[l].mark == inwardMark) {
		return s.close(l, i, j)
	}
	if l < 0 && s.continues(outwardMark, i) {
		return s.open(outwardMark, i, j, major) // French: each paragraph of a long quotation opens with »
	}
	if (sh == opens || l < 0 && b == dash && (a == word || a == digit)) && !s.usage.outward {
		return s.open(inwardMark, i, j, major)
	}
	if l >= 0 {
		return s.close(l, i, j)
	}
	return mark
}

// pair deals with two single marks in a row. It uses none of them where they are not one double mark.
func (s *scanner) pair(g glyph, i, j int) (used int, role class) {
	sh, b, a := s.shapeOf(i, j)
	if g == ticks && sh == opens && verse(firstWord(s.text[j:s.end])) {
		return 0, mark // ''Tis a muddle,' said Stephen.
	}
	if g != leftPair && sh != opens {
		if l := s.find(g); l >= 0 {
			return j - i, s.close(l, i, j)
		}
	}
	if sh == opens && g != rightPair && (b != opener || s.lastEnd != i) && (a == word || a == digit || a == opener || a == stop) {
		return j - i, s.open(Doubled, i, j, major)
	}
	return 0, mark
}

// single deals with the marks that an apostrophe looks like: ' and ’, and ‘ and ` with them.
func (s *scanner) single(g glyph, i, j int) class {
	sh, b, a := s.shapeOf(i, j)
	if b == mark && a == mark {
		return mark
	}
	if b == edge && a != edge && a != stop {
		sh = opens
	}
	switch {
	case sh == opens:
		return s.openSingle(g, i, j)
	case sh == either && b == dash:
		if l := s.nearest(); l >= 0 && s.stack[l].weight == major && g != leftSingle && accepts(s.stack[l].mark, g) &&
			!strings.HasSuffix(s.text[:i], "-") {
			return s.close(l, i, j)
		}
		return s.openSingle(g, i, j)
	case (b == word || b == digit) && (a == word || a == digit):
		return mark
	case b == edge && a == edge:
		// A mark with a space on either side, where a dash was lost: 'But why? Oh, if I thought '
		if l := s.nearest(); l >= 0 && s.stack[l].weight == major && accepts(s.stack[l].mark, g) {
			s.note(l, i, j, noDoubt)
		}
		return mark
	case b == edge || b == opener:
		return mark
	}
	return s.closeSingle(g, i, j, b, a)
}

// nearest returns the level of the innermost open single mark that is not outside of an open double one, or -1.
func (s *scanner) nearest() int {
	if s.n > 0 && s.stack[s.n-1].mark.Single() {
		return s.n - 1
	}
	return -1
}

// openSingle opens a quotation at the single mark text[i:j], or leaves it alone as an apostrophe.
func (s *scanner) openSingle(g glyph, i, j int) class {
	w := weigh(s.text[j:s.end])
	m := CurlySingle
	switch g {
	case tick:
		m = StraightSingle
	case back:
		m = LaTeXSingle
	case rightSingle:
		m = RightSingle
		if !s.usage.rightSingle {
			w = slight
		}
	}
	if l := s.nearest(); l >= 0 {
		if w == slight {
			return mark
		}
		o := &s.stack[l]
		switch {
		case w == minor && o.weight == major && o.weak > 0 && o.doubt == dropped:
			// Where words lose their ends, they lose their beginnings too.
		case o.weak > 0 && s.closeWeak(l):
		case o.weight == slight:
			s.drop(l)
		}
	}
	return s.open(m, i, j, w)
}

// weigh returns the weight of a single mark before text.
func weigh(text string) weight {
	n := 0
	for n < len(text) && n <= maxElision && letter(text[n]) {
		n++
	}
	if n > 0 && n <= maxElision && elided(text[:n]) {
		return slight
	}
	if len(text) > 1 && '0' <= text[0] && text[0] <= '9' && '0' <= text[1] && text[1] <= '9' &&
		(len(text) == 2 || text[2] < '0' || text[2] > '9') {
		return slight // '98, the '90s
	}
	r, _ := utf8.DecodeRuneInString(text)
	if unicode.IsLower(r) {
		return minor
	}
	return major
}

// closeSingle closes a quotation at the single mark text[i:j], or notes that it might, or leaves it alone.
func (s *scanner) closeSingle(g glyph, i, j int, b, a class) class {
	strong := b == stop || b == dash
	if strong && a == word && (j+1 == s.end || !letter(s.text[j+1])) && s.text[j]|0x20 == 's' {
		return mark // the possessive of an abbreviation: the U.S.'s
	}
	l := s.nearest()
	if l < 0 {
		// A double quotation that was opened in between may yet turn out to have no closing mark.
		if strong && a != word && a != digit {
			for m := s.n - 1; m >= 0; m-- {
				if o := &s.stack[m]; o.mark.Single() && accepts(o.mark, g) {
					if o.weight == major {
						s.note(m, i, j, noDoubt)
					}
					break
				}
			}
		}
		return mark
	}
	for ; l >= 0 && s.stack[l].mark.Single(); l-- {
		if !accepts(s.stack[l].mark, g) || s.stack[l].weight == slight && !strong {
			continue
		}
		if !strong && a == stop && s.closerAfter(j) {
			return mark // ‘Is it the nurses’?’
		}
		if !strong {
			if d := s.doubtful(i, j, b, a); d != noDoubt {
				s.note(l, i, j, d)
				return mark
			}
		}
		if !strong && a == edge && j < s.end && (l == 0 || !s.stack[l-1].mark.Single()) && !function(firstWord(s.text[j:s.end])) {
			// Many a dialect drops the end of a word that no list knows: 'We wen' down to the quay,' he said.
			s.note(l, i, j, noDoubt)
			return mark
		}
		return s.close(l, i, j)
	}
	return mark
}

// note notes that the mark text[i:j] closes the quotation at level l if no better mark comes. The first one that is
// noted counts, unless there is a doubt about it and none about the new one.
func (s *scanner) note(l, i, j int, d doubt) {
	if o := &s.stack[l]; o.weak == 0 || o.doubt != noDoubt && d == noDoubt {
		o.weak, o.weakSize, o.doubt = i, j-i, d
	}
}

// closerAfter reports whether a single mark follows the closing punctuation at text[j].
func (s *scanner) closerAfter(j int) bool {
	if b := s.text[j-1]; b == '`' {
		return false
	}
	_, n := utf8.DecodeRuneInString(s.text[j:s.end])
	rest := s.text[j+n : s.end]
	return strings.HasPrefix(rest, "'") || strings.HasPrefix(rest, "’")
}

// doubtful returns what the mark text[i:j] after a letter or a digit may be instead of a close.
func (s *scanner) doubtful(i, j int, b, a class) doubt {
	if a == mark || j == s.end {
		return noDoubt
	}
	c := s.text[i-1] | 0x20
	if b == digit || c == 's' || c == 'x' || c == 'z' {
		// The noun that a possessive belongs to comes at once, without a word of any other kind before it.
		if a == stop || a == dash || function(firstWord(s.text[j:s.end])) {
			return noDoubt
		}
		return plural
	}
	if participle(s.text[s.start:i]) || clipped(lastWord(s.text[s.start:i])) {
		return dropped
	}
	return noDoubt
}

// lastWord returns the word that text ends with, if it is one of at most four ASCII letters with no apostrophe in it.
func lastWord(text string) string {
	i := len(text)
	for i > 0 && letter(text[i-1]) {
		if i--; len(text)-i > 4 {
			return ""
		}
	}
	if strings.HasSuffix(text[:i], "'") || strings.HasSuffix(text[:i], "’") {
		return ""
	}
	return text[i:]
}

// firstWord returns the ASCII letters with which text begins after white space, or the first few of them.
func firstWord(text string) string {
	text = strings.TrimLeft(text[:min(len(text), 12)], " \n\r\t")
	i := 0
	for i < len(text) && letter(text[i]) {
		i++
	}
	return text[:i]
}

// open opens a quotation of kind m at the mark text[i:j].
func (s *scanner) open(m Mark, i, j int, w weight) class {
	if s.n == maxDepth {
		s.drop(0)
	}
	s.stack[s.n] = open{at: len(s.dst), mark: m, weight: w}
	q := Quotation{Outer: Span{i, -1}, Inner: Span{j, -1}, Mark: m, Depth: s.n, Parent: -1, Continues: -1}
	if s.continues(m, i) {
		q.Continues = s.carry[s.n].index
	}
	s.dst = append(s.dst, q)
	s.n++
	return opener
}

// continues reports whether a quotation of kind m that opens at i goes on with one of the last paragraph: it is one of
// the marks that this paragraph begins with, and the marks before it go on too.
func (s *scanner) continues(m Mark, i int) bool {
	return s.n < s.ncarry && s.carry[s.n].mark == m && s.blankBetween(s.head, i) &&
		(s.n == 0 || s.dst[s.stack[s.n-1].at].Continues == s.carry[s.n-1].index)
}

// close closes the quotation at level l with the mark text[i:j]. What is open inside it is given up.
func (s *scanner) close(l, i, j int) class {
	for s.n > l+1 {
		s.giveUp(i, false)
	}
	o := &s.stack[l]
	q := &s.dst[o.at]
	if q.Inner.Start == i && o.at == len(s.dst)-1 {
		// Nothing is between the marks. Finish would see to it, but a megabyte of marks need not be kept until then.
		s.dst, s.n = s.dst[:o.at], l
		return stop
	}
	q.Inner.End, q.Outer.End, q.Closed = i, j, true
	if o.nested {
		s.flatten(o)
	}
	s.n = l
	s.forget(l, q.Outer)
	if l > 0 && s.stack[l-1].mark == o.mark && (o.mark == Straight || o.mark == StraightSingle) {
		s.stack[l-1].nested = true
	}
	return stop
}

// forget drops the marks in span that were noted for the levels below l: a quotation has come about there that a close
// among them would cut in two.
func (s *scanner) forget(l int, span Span) {
	for m := range l {
		if w := s.stack[m].weak; span.Start < w && w < span.End {
			s.stack[m].weak = 0
		}
	}
}

// flatten removes the quotations in o that have the same straight mark as it: nothing tells them from two others.
func (s *scanner) flatten(o *open) {
	depth := s.dst[o.at].Depth
	for k := o.at + 1; k < len(s.dst); k++ {
		s.steps++
		q := &s.dst[k]
		if q.Mark == o.mark && q.Depth == depth+1 {
			end := q.Outer.End
			q.Mark = NoMark
			for k+1 < len(s.dst) && s.dst[k+1].Outer.Start < end {
				k++
				s.dst[k].Depth--
			}
		}
	}
}

// promote takes the quotations from index k on out of one of those around them.
func (s *scanner) promote(k int) {
	for ; k < len(s.dst); k++ {
		s.steps++
		s.dst[k].Depth--
	}
}

// remove takes level l out of the stack.
func (s *scanner) remove(l int) {
	copy(s.stack[l:], s.stack[l+1:s.n])
	s.n--
}

// drop gives up the quotation at level l, which need not be the innermost.
func (s *scanner) drop(l int) {
	at := s.stack[l].at
	if s.stack[l].mark.Single() {
		s.dst[at].Mark = NoMark
		s.promote(at + 1)
		if at == len(s.dst)-1 {
			s.dst = s.dst[:at]
		}
	} else {
		k := s.cut(at)
		if k == len(s.dst) && l+1 < s.n {
			k = s.stack[l+1].at
		}
		if k < len(s.dst) {
			s.endBefore(at, s.dst[k].Outer.Start)
			s.promote(k)
		} else {
			s.endBefore(at, s.end)
		}
	}
	s.remove(l)
}

// cut returns the index of the first quotation directly in that of index at that has a mark of its family and thus
// shows that a closing mark is missing before it; len(s.dst) if there is none.
func (s *scanner) cut(at int) int {
	q := s.dst[at]
	for k := at + 1; k < len(s.dst); k++ {
		s.steps++
		if p := &s.dst[k]; p.Depth == q.Depth+1 && p.Mark != NoMark && p.Mark.family() == q.Mark.family() {
			return k
		}
	}
	return len(s.dst)
}

// endBefore ends the quotation of index at, which has no closing mark, before limit and the white space there.
func (s *scanner) endBefore(at, limit int) {
	q := &s.dst[at]
	for limit > q.Inner.End && limit > q.Inner.Start {
		r, n := utf8.DecodeLastRuneInString(s.text[q.Inner.Start:limit])
		if !unicode.IsSpace(r) {
			break
		}
		s.steps++
		limit -= n
	}
	q.Inner.End, q.Outer.End = limit, limit
}

// weakHolds reports whether the mark that was noted for o is a close after all, given that no better one has come.
func (s *scanner) weakHolds(o open) bool {
	if o.weak == 0 {
		return false
	}
	inner := s.text[s.dst[o.at].Inner.Start:o.weak]
	switch o.doubt {
	case plural:
		return o.mark != StraightSingle || len(inner) <= maxPossessive || o.head
	case dropped:
		return len(inner) <= maxElision && !strings.Contains(inner, " ") // the word alone: he wrote 'goin' for it
	}
	return true
}

// closeWeak closes the quotation at level l at the mark that may be an apostrophe, and reports whether it did.
func (s *scanner) closeWeak(l int) bool {
	o := s.stack[l]
	q := &s.dst[o.at]
	if !s.weakHolds(o) {
		return false
	}
	q.Inner.End, q.Outer.End, q.Closed = o.weak, o.weak+o.weakSize, true
	var ends [maxDepth]int // where the quotations that reach beyond the mark ended, outermost first
	n, k := 0, o.at+1
	for ; k < len(s.dst) && s.dst[k].Outer.Start < q.Outer.End; k++ {
		s.steps++
		if p := &s.dst[k]; p.Mark != NoMark && p.Outer.End > o.weak {
			ends[n] = p.Outer.End
			n++
			p.Inner.End, p.Outer.End = o.weak, o.weak
		}
	}
	for ; k < len(s.dst); k++ {
		s.steps++
		for n > 0 && ends[n-1] <= s.dst[k].Outer.Start {
			n--
		}
		s.dst[k].Depth -= n + 1
	}
	s.forget(l, q.Outer)
	s.remove(l)
	return true
}

// giveUp ends the innermost open quotation without a closing mark, at limit at the latest. At the end of the paragraph
// last is true, and the quotation may go on in the next one.
func (s *scanner) giveUp(limit int, last bool) {
	l := s.n - 1
	o := s.stack[l]
	q := &s.dst[o.at]
	if !o.mark.Single() {
		if o.spaced {
			s.dst[o.at].Mark = NoMark
			s.promote(o.at + 1)
		} else if k := s.cut(o.at); k < len(s.dst) {
			s.endBefore(o.at, s.dst[k].Outer.Start)
			s.promote(k)
		} else {
			s.endBefore(o.at, limit)
		}
		s.n--
		return
	}
	holds := s.weakHolds(o)
	// The further paragraphs repeat the marks that this one begins with, or the one that opened the speech in its middle:
	// He said: ‘The weir holds.
	head := ""
	switch {
	case o.head:
		head = s.text[s.start:q.Inner.Start]
	case l == 0 && o.weight == major:
		head = s.text[q.Outer.Start:q.Inner.Start]
	}
	goesOn := last && head != "" && !(holds && o.doubt == noDoubt) && o.weight != slight && s.goesOn(l, head)
	if holds && !goesOn {
		s.closeWeak(l)
		return
	}
	if o.weight == major && !holds && s.reclaim(o) {
		s.n--
		return
	}
	if goesOn {
		s.endBefore(o.at, limit)
		s.n--
		return
	}
	s.drop(l)
}

// A chain is what is known about the paragraphs after one that a single mark was left open in.
type chain struct {
	end  int  // the paragraphs that start before end belong to it
	ends bool // a mark closes it
}

// goesOn reports whether the next paragraphs begin with head, as this one does, until one of them has a mark that
// closes a single one. Only then is a single mark that is left open at level l no apostrophe. What was found is kept,
// so that a long chain is not read anew for each of its paragraphs.
func (s *scanner) goesOn(l int, head string) bool {
	if c := s.chains[l]; s.next < c.end {
		return c.ends
	}
	c := &s.chains[l]
	for i := s.next; ; {
		start, end := paragraph.Next(s.text, i, s.wrapped)
		s.steps += end - i
		if rest := s.text[start:]; !strings.HasPrefix(rest, head) || weigh(rest[len(head):]) == slight {
			c.end, c.ends = start, false
			return false
		}
		if endsSpeech(s.text[start:end]) {
			c.end, c.ends = end, true
			return true
		}
		i = end
	}
}

// endsSpeech reports whether text has a single mark after closing punctuation.
func endsSpeech(text string) bool {
	for i := 0; i < len(text); i++ {
		if c := text[i]; c == '\'' || c == 0xE2 && strings.HasPrefix(text[i:], "’") {
			if r, _ := utf8.DecodeLastRuneInString(text[:i]); classOf(r) == stop || classOf(r) == dash {
				return true
			}
		}
	}
	return false
}

// reclaim gives the closing mark of the only single quotation directly in o to o, if that one begins with a lower-case
// letter and ends as speech does: in 'I 'ave no idea,' the second mark is an apostrophe.
func (s *scanner) reclaim(o open) bool {
	q := &s.dst[o.at]
	child := -1
	for k := o.at + 1; k < len(s.dst); k++ {
		s.steps++
		if p := &s.dst[k]; p.Depth == q.Depth+1 && p.Mark == q.Mark {
			if child >= 0 {
				return false
			}
			child = k
		}
	}
	if child < 0 {
		return false
	}
	p := &s.dst[child]
	r, _ := utf8.DecodeRuneInString(p.Inner.In(s.text))
	z, _ := utf8.DecodeLastRuneInString(p.Inner.In(s.text))
	if !p.Closed || !unicode.IsLower(r) || classOf(z) != stop && classOf(z) != dash {
		return false
	}
	for k := o.at + 1; k < child; k++ {
		s.steps++
		if s.dst[k].Outer.End > p.Outer.Start {
			return false
		}
	}
	q.Inner.End, q.Outer.End, q.Closed = p.Inner.End, p.Outer.End, true
	p.Mark = NoMark
	s.promote(child + 1)
	s.forget(s.n-1, q.Outer)
	return true
}

// finish ends the paragraph: it gives up what is still open, takes out what was given up altogether, and sets Parent.
func (s *scanner) finish() {
	for s.n > 0 {
		s.giveUp(s.end, true)
	}
	var last [maxDepth]int
	var carry [maxDepth]carried
	n, to := 0, s.first
	for k := s.first; k < len(s.dst); k++ {
		q := s.dst[k]
		if q.Mark == NoMark || s.blank(q.Inner) {
			continue // given up, or with nothing in it, and so with no quotation in it either
		}
		if q.Continues >= 0 && (q.Depth >= s.ncarry || q.Continues != s.carry[q.Depth].index) {
			q.Continues = -1 // the quotation around it was given up
		}
		if q.Depth > 0 {
			q.Parent = last[q.Depth-1]
		}
		last[q.Depth] = s.base + to
		if !q.Closed && q.Outer.End == s.end && q.Depth == n {
			carry[n] = carried{s.base + to, q.Mark}
			n++
		}
		s.dst[to] = q
		to++
	}
	s.steps += len(s.dst) - s.first
	s.dst = s.dst[:to]
	s.carry, s.ncarry = carry, n
	s.turns()
}

// blank reports whether there is nothing but white space in span.
func (s *scanner) blank(span Span) bool {
	inner := span.In(s.text)
	rest := strings.TrimLeftFunc(inner, unicode.IsSpace)
	s.steps += len(inner) - len(rest)
	return rest == ""
}
