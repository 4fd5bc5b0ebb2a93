package normalize

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// A Name is the name of a person in its parts, or the name of anything else in one piece.
//
// The parts are words as they were printed, with one space between them; possessives, commas and the marks around a
// nickname are gone. The zero Name is no name at all. Names may be compared with ==, which is to compare how they are
// printed: use [Name.Key] or [Name.Compatible] to compare what they stand for.
type Name struct {
	Title    string // what stands before the name: "Dr.", "former Prime Minister"
	Given    string // the first name or its initials: "Maria", "J.", "J.K."
	Middle   string // what is between the first name and the surname: "Fitzgerald", "F."
	Nickname string // what is put in between in quotation marks or parentheses: "Bill"
	Particle string // what the surname begins with: "van der", "de", "bin", "al-"
	Family   string // the surname without its particles; of a name of one word, that word
	Suffix   string // what follows the name: "Jr.", "III", "Jr. M.D."

	// Organization is the whole name, if its words show that it is not a person's. All other fields are empty then.
	// The words decide, so that "Bank of Ghana" is found out and "Arsenal" is not: that is a Family.
	Organization string
}

// A NameOption changes what [NameKey] and [Name.Key] leave of a name. Options may be combined, as arguments or with "|".
type NameOption uint8

// FoldDiacritics takes the marks off Latin, Greek and Cyrillic letters, so that "José Muñoz" meets "Jose Munoz", and
// spells out letters such as ø, ł and æ as o, l and ae.
const FoldDiacritics NameOption = 1 << iota

// maxNameWords is the length from which a text is no name of a person: royal names in full stay below it. It also bounds
// the work that is not linear in the length of a name.
const maxNameWords = 16

// ParseName takes a name apart as it was printed in running text, in a headline ("MARIA LUND") or in a list ("Lund,
// Maria"). A possessive at the end is not part of the name, nor is a description after a comma ("Maria Lund, the mayor").
//
// Every string gets an answer, and nothing but its form is looked at: ParseName cannot know that "Paris" is a city. It
// takes time linear in s and may be called from any number of goroutines.
func ParseName(s string) Name {
	s = trimName(NewView(s).Text())
	words := strings.Fields(s)
	if len(words) == 0 {
		return Name{}
	}
	whole := Name{Organization: strings.Join(words, " ")}
	if len(words) > maxNameWords {
		return whole
	}
	article := len(words) > 1 && strings.EqualFold(words[0], "the")
	if article {
		words = words[1:]
	}
	var n Name
	words, n.Nickname = cutNickname(words)
	words, given, ok := arrange(words)
	if !ok {
		return whole
	}
	if given == nil {
		titles := titleWords(words)
		if titles == 0 {
			titles = officeWords(words)
		}
		n.Title, words = strings.Join(words[:titles], " "), words[titles:]
	} else {
		own, titles := titleWords(words), titleWords(given)
		n.Title = strings.Join(slices.Concat(words[:own], given[:titles]), " ")
		words, given = words[own:], given[titles:]
	}
	if (article || words[0] == "a" || words[0] == "an") && n.Title == "" || slices.ContainsFunc(words, isOrganizationWord) {
		return whole
	}
	words, n.Suffix = cutSuffix(words, namesByGiven(n.Title))

	first := 0 // index of the first particle or, without one, of the surname
	last := len(words) - 1
	switch {
	case given != nil:
		particles := len(given)
		for particles > 1 && isParticle(given[particles-1]) {
			particles--
		}
		words = slices.Concat(given[particles:], words)
		given = given[:particles]
		last = len(words) - 1
	case len(words) == 1 && namesByGiven(n.Title):
		n.Given = words[0]
		return n
	default:
		first = last
		for i := range last {
			if isParticle(words[i]) && (i > 0 || startsWithParticle(words)) {
				first = i
				break
			}
		}
		given = words[:first]
	}
	family := first
	for family < last && isParticle(words[family]) {
		family++
	}
	if len(given) > 0 {
		n.Given, n.Middle = given[0], strings.Join(given[1:], " ")
	}
	n.Particle = strings.Join(words[first:family], " ")
	n.Family = strings.Join(words[family:], " ")
	if n.Particle == "" && len(n.Family) > len("al-x") && isArabicArticle(n.Family[:len("al-")]) {
		n.Particle, n.Family = n.Family[:len("al-")], n.Family[len("al-"):]
	}
	return n
}

// NameKey returns the [Name.Key] of [ParseName](s).
func NameKey(s string, opts ...NameOption) string { return ParseName(s).Key(opts...) }

// SameName reports whether a and b can name the same person or thing: whether their [Name]s are compatible.
func SameName(a, b string) bool { return ParseName(a).Compatible(ParseName(b)) }

// String returns the parts of n in the order of running text: "Dr. William “Bill” Hart Jr.".
func (n Name) String() string {
	nickname := n.Nickname
	if nickname != "" {
		nickname = "“" + nickname + "”"
	}
	particle := n.Particle
	if particle != "" && !strings.HasSuffix(particle, "-") {
		particle += " "
	}
	parts := []string{n.Title, n.Given, n.Middle, nickname, particle + n.Family, n.Suffix, n.Organization}
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), " ")
}

// Key returns a key under which different ways to print the same name meet. It holds given names or their initials,
// particles, surname and Jr. or III, in that order, in one case, without points, with spaces for hyphens, and with one
// kind of apostrophe; not titles, academic degrees and nicknames. The key of an organization holds all of its words, but
// for "the" at the beginning, and reads "&" as "and".
//
// The key is for comparing only, and its form may change from one version of this package to the next. It is empty if n
// holds no letter or digit. Names of two people may have one key: those of Mr. Lund and Ms. Lund do, and are not
// [Name.Compatible].
func (n Name) Key(opts ...NameOption) string {
	var set NameOption
	for _, o := range opts {
		set |= o
	}
	if n.Organization != "" {
		words := nameWords(n.Organization, set)
		if len(words) > 1 && words[0] == "the" {
			words = words[1:]
		}
		return strings.Join(words, " ")
	}
	words := slices.Concat(n.givenWords(set), nameWords(n.Particle, set), nameWords(n.Family, set))
	if g := generation(n.Suffix); g != "" {
		words = append(words, g)
	}
	return strings.Join(words, " ")
}

// Compatible reports whether n and m can name the same person or thing: whether no part of one contradicts a part of the
// other. "Lund", "M. Lund" and "Dr. Maria Lund" are compatible with "Maria Lund", and "Erik Lund" is not, nor is "Mr.
// Lund" with "Ms. Lund", or "Hart Jr." with "Hart Sr.". One word alone may be a surname, a first name or a nickname.
// Diacritics do not count. Organizations are compatible if their keys are equal.
//
// The relation is symmetric, and every name that has a key is compatible with itself. It is not transitive: "Lund"
// goes with "Maria Lund" and with "Erik Lund".
func (n Name) Compatible(m Name) bool {
	if n == m {
		return n.Key() != ""
	}
	if n.Organization != "" || m.Organization != "" {
		key := n.Key(FoldDiacritics)
		return key != "" && key == m.Key(FoldDiacritics)
	}
	if differ(generation(n.Suffix), generation(m.Suffix)) || differ(titleGender(n.Title), titleGender(m.Title)) {
		return false
	}
	a, b := n.folded(), m.folded()
	switch {
	case a.words() == 0 || b.words() == 0:
		return false
	case a.single():
		return b.answersTo(a)
	case b.single():
		return a.answersTo(b)
	case a.endsIn(b) || b.endsIn(a):
		return true
	}
	return a.familyFits(b) && a.givenFits(b)
}

func differ(a, b string) bool { return a != "" && b != "" && a != b }

// A foldedName holds the words of a Name as Compatible sees them.
type foldedName struct {
	given, particle, family, nickname []string
	title                             bool
}

func (n Name) folded() foldedName {
	return foldedName{
		given:    n.givenWords(FoldDiacritics),
		particle: nameWords(n.Particle, FoldDiacritics),
		family:   nameWords(n.Family, FoldDiacritics),
		nickname: nameWords(n.Nickname, FoldDiacritics),
		title:    n.Title != "",
	}
}

func (a foldedName) words() int { return len(a.given) + len(a.particle) + len(a.family) }

// single reports whether a is a word that may be any part of a name: it has no title that tells it to be a surname.
func (a foldedName) single() bool {
	return a.words() == 1 && len(a.family) == 1 && len(a.nickname) == 0 && !a.title
}

// answersTo reports whether one may call a by the one word of b.
func (a foldedName) answersTo(b foldedName) bool {
	if a.familyFits(b) && len(a.family) > 0 || slices.Equal(a.nickname, b.family) {
		return true
	}
	return len(a.given) > 0 && a.given[0] == b.family[0]
}

// endsIn reports whether b is a without the first of its names: it covers at least the surname, and two words.
func (a foldedName) endsIn(b foldedName) bool {
	long := slices.Concat(a.given, a.particle, a.family)
	short := slices.Concat(b.given, b.particle, b.family)
	return 2 <= len(short) && len(a.particle)+len(a.family) <= len(short) && len(short) <= len(long) &&
		slices.Equal(long[len(long)-len(short):], short)
}

// familyFits reports whether the surnames are the same. One of two surnames will do at either end, since Spanish ones
// are shortened to the first and mistaken for the last; and what newspapers leave out, a particle may lack.
func (a foldedName) familyFits(b foldedName) bool {
	long, short := a, b
	if len(long.family) < len(short.family) {
		long, short = b, a
	}
	if len(short.family) == 0 {
		return true
	}
	if !slices.Equal(a.particle, b.particle) &&
		!(len(a.particle) == 0 && mayLack(b.particle) || len(b.particle) == 0 && mayLack(a.particle)) {
		return false
	}
	tail := len(long.family) - len(short.family)
	return slices.Equal(long.family[:len(short.family)], short.family) || slices.Equal(long.family[tail:], short.family)
}

func mayLack(particle []string) bool {
	switch strings.Join(particle, " ") {
	case "al", "el", "von", "zu":
		return true
	}
	return false
}

// givenFits reports whether the given names agree, as far as both have some; a nickname stands for the first.
func (a foldedName) givenFits(b foldedName) bool {
	if len(a.given) == 0 || len(b.given) == 0 {
		// A title that goes with a given name leaves no surname to compare.
		return len(a.family) > 0 && len(b.family) > 0
	}
	if slices.Equal(a.nickname, b.given[:1]) || slices.Equal(b.nickname, a.given[:1]) ||
		len(a.nickname) > 0 && slices.Equal(a.nickname, b.nickname) {
		return true
	}
	for i := range min(len(a.given), len(b.given)) {
		x, y := a.given[i], b.given[i]
		if x != y && !isInitialOf(x, y) && !isInitialOf(y, x) {
			return false
		}
	}
	return true
}

// isInitialOf reports whether x is the first letter of y, with its marks.
func isInitialOf(x, y string) bool {
	_, n := utf8.DecodeRuneInString(x)
	return n == len(x) && strings.HasPrefix(y, x)
}

// givenWords returns the given names, folded, each initial for itself: "J.K." and, before a surname that is not all in
// capitals, "JK" are "j" and "k".
func (n Name) givenWords(set NameOption) []string {
	var words []string
	for _, w := range strings.Fields(n.Given + " " + n.Middle) {
		together := len(w) == 2 && isUpperASCII(w) && strings.ToUpper(n.Family) != n.Family
		if together {
			w = w[:1] + " " + w[1:]
		}
		words = append(words, nameWords(strings.ReplaceAll(w, ".", " "), set)...)
	}
	return words
}

func isUpperASCII(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r < 'A' || 'Z' < r })
}

// nameWords returns the words of s as keys hold them.
func nameWords(s string, set NameOption) []string {
	if s == "" {
		return nil
	}
	if isASCII(s) {
		s = strings.ToLower(s)
	} else {
		s = norm.NFC.String(cases.Fold().String(norm.NFKC.String(s)))
		if set&FoldDiacritics != 0 {
			s = foldDiacritics(s)
		}
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		switch {
		case r == '.' || unseen(r):
		case isApostrophe(r):
			b.WriteByte('\'')
		case r == '&':
			b.WriteString(" and ")
		case unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsNumber(r) || unicode.IsSymbol(r):
			b.WriteRune(r)
		default: // dashes, quotation marks and whatever else separates words
			b.WriteByte(' ')
		}
	}
	words := strings.Fields(b.String())
	for i, w := range words {
		words[i] = strings.Trim(w, "'")
	}
	return slices.DeleteFunc(words, func(w string) bool { return w == "" })
}

func foldDiacritics(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range norm.NFD.String(s) {
		switch r {
		case 'ø':
			b.WriteByte('o')
		case 'ł':
			b.WriteByte('l')
		case 'đ', 'ð':
			b.WriteByte('d')
		case 'ı':
			b.WriteByte('i')
		case 'ħ':
			b.WriteByte('h')
		case 'þ':
			b.WriteString("th")
		case 'æ':
			b.WriteString("ae")
		case 'œ':
			b.WriteString("oe")
		default:
			// Only these marks are accents. The vowel signs of Indian scripts are combining marks too, and stay.
			if r < 0x300 || 0x36f < r {
				b.WriteRune(r)
			}
		}
	}
	return norm.NFC.String(b.String())
}

// trimName takes off what surrounds a name: spaces, quotation marks around all of it, a comma after it, a possessive.
func trimName(s string) string {
	s = strings.TrimRight(strings.TrimLeft(s, " \t\n,;:-–—"), " \t\n,;:-–—")
	open, n := utf8.DecodeRuneInString(s)
	last, m := utf8.DecodeLastRuneInString(s)
	if n+m <= len(s) && closes(open, last) && !strings.ContainsRune(s[n:len(s)-m], last) && open != '(' {
		s = strings.TrimSpace(s[n : len(s)-m])
	}
	return cutPossessive(s)
}

// cutPossessive takes 's, or the apostrophe after an s, off the end.
func cutPossessive(s string) string {
	bare := strings.TrimRight(s, "sS")
	if len(s)-len(bare) == 1 {
		if r, n := utf8.DecodeLastRuneInString(bare); isApostrophe(r) && n < len(bare) {
			return bare[:len(bare)-n]
		}
	}
	if r, n := utf8.DecodeLastRuneInString(s); isApostrophe(r) && n < len(s) {
		switch s[len(s)-n-1] {
		case 's', 'S', 'x', 'X', 'z', 'Z':
			return s[:len(s)-n]
		}
	}
	return s
}

func isApostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', '`', '´', 'ʼ', 'ʻ', 'ʹ', '′', '＇':
		return true
	}
	return false
}

// closes reports whether last is a mark that closes what open opened.
func closes(open, last rune) bool {
	switch open {
	case '"', '\'', '`':
		return last == open || open == '`' && last == '\''
	case '“', '”', '„':
		return last == '”' || last == '“'
	case '‘', '’', '‚':
		return last == '’' || last == '‘'
	case '«':
		return last == '»'
	case '»':
		return last == '«'
	case '(':
		return last == ')'
	}
	return false
}

// cutNickname takes the first group of words in quotation marks or parentheses out of a name. In parentheses, what does
// not look like a name, such as a party and a state or a year of birth, is taken out and thrown away.
func cutNickname(words []string) (rest []string, nickname string) {
	const longest = 3 // words
	for i, w := range words {
		open, n := utf8.DecodeRuneInString(w)
		if !closes(open, open) && !strings.ContainsRune("“„‘‚«»(", open) || n == len(w) {
			continue
		}
		for j := i; j < min(i+longest, len(words)); j++ {
			end := strings.TrimSuffix(words[j], ",")
			last, m := utf8.DecodeLastRuneInString(end)
			if !closes(open, last) || j == i && n+m >= len(end) {
				continue
			}
			inside := strings.Join(words[i:j+1], " ")
			inside = strings.Trim(strings.TrimSuffix(inside, ",")[n:], ",")
			inside = inside[:len(inside)-m]
			rest = slices.Clone(words[:i])
			if end != words[j] && i > 0 {
				rest[i-1] += "," // Hart (Bill), William
			}
			rest = append(rest, words[j+1:]...)
			if len(rest) == 0 {
				return words, ""
			}
			if open == '(' && strings.ContainsFunc(inside, func(r rune) bool {
				return !unicode.IsLetter(r) && !unicode.IsMark(r) && r != ' ' && !isApostrophe(r)
			}) {
				inside = ""
			}
			return rest, inside
		}
	}
	return words, ""
}

// arrange resolves the commas of a name. Either given is nil and words are in running order, or words are the surname
// and given is what stood after the comma. Suffixes are put at the end of words. It reports whether that was possible.
func arrange(words []string) (main, given []string, ok bool) {
	var parts [][]string
	start := 0
	for i, w := range words {
		if bare, comma := strings.CutSuffix(w, ","); comma || i == len(words)-1 {
			part := slices.Clone(words[start : i+1])
			part[len(part)-1] = bare
			start = i + 1
			part = slices.DeleteFunc(part, func(s string) bool { return s == "" })
			if len(part) > 0 {
				parts = append(parts, part)
			}
		}
	}
	if len(parts) == 0 {
		return nil, nil, false
	}
	main = parts[0]
	var suffixes []string
	for _, part := range parts[1:] {
		switch {
		case !slices.ContainsFunc(part, func(w string) bool { return !isSuffix(w) && !isDegree(w) }):
			suffixes = append(suffixes, part...)
		case startsWithDigit(part[0]), len(part[0]) > 2 && part[0][1] == '-', isLowerWord(part[0]) && !isLowerWord(main[len(main)-1]):
			return append(main, suffixes...), given, true // the rest is an age, a party and its state, a description
		case given == nil && len(part) <= 6 && len(main) <= 4 && !slices.ContainsFunc(part, isOrganizationWord):
			given = part
		default:
			return nil, nil, false
		}
	}
	return append(main, suffixes...), given, true
}

func isLowerWord(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsLower(r)
}

// cutSuffix takes generations and degrees off the end of words, and leaves at least one word.
func cutSuffix(words []string, regnal bool) (rest []string, suffix string) {
	n := len(words)
	for n > 1 && (isSuffix(words[n-1]) || isDegree(words[n-1]) || regnal && isRegnalNumber(words[n-1])) {
		n--
	}
	return words[:n], strings.Join(words[n:], " ")
}

// startsWithParticle reports whether the first word of a name is a particle although it may be written with a capital.
// "Van" and "Al" are given names too, and are taken for such unless another particle follows.
func startsWithParticle(words []string) bool {
	if isLowerWord(words[0]) {
		return true
	}
	switch strings.ToLower(words[0]) {
	case "van":
		return len(words) > 2 && isParticle(words[1])
	case "de", "du", "des", "von", "el", "bin", "ibn", "ter", "dos", "del", "der", "'t", "’t":
		return true
	}
	return false
}

func isParticle(w string) bool {
	switch strings.ToLower(w) {
	case "van", "der", "den", "de", "ter", "ten", "te", "'t", "’t", // Dutch
		"von", "vom", "zu", "zum", "zur", "af", "av", // German, Scandinavian
		"la", "las", "los", "le", "du", "des", "del", "della", "dello", "degli", "di", "da", "das", "do", "dos", // Romance
		"al", "el", "bin", "bint", "ibn", "abu", "ben": // Arabic, Hebrew
		return true
	}
	return false
}

func isArabicArticle(s string) bool {
	return s == "al-" || s == "el-" || s == "Al-" || s == "El-" || s == "AL-" || s == "EL-"
}
