package normalize

import "strings"

// titleWords returns how many of the words that a name begins with are titles. It leaves at least one word.
//
// A title is a head, such as "Senator", with any number of words before it that are no title by themselves, such as
// "former" and "Foreign", and with what may come after it ("of State", "General"). Several of them may follow each other.
func titleWords(words []string) int {
	n := 0
	for {
		i := n
		for i < len(words) && isTitleModifier(words[i]) {
			i++
		}
		for i > n && (i == len(words) || !isTitleHead(words[i])) {
			i-- // "Justice" is a modifier in "Justice Minister" and a head in "Chief Justice"
		}
		if i == len(words) || !isTitleHead(words[i]) {
			return n
		}
		i++
		i += titleTail(words[i:])
		if i >= len(words) {
			return n
		}
		n = i
	}
}

// officeWords returns how many words of a name an office takes up that is told more closely, as in "French Foreign Minister
// Anne Petit" or "Foreign Ministry spokesman Li Ping": everything up to the word for the office, if a name follows.
func officeWords(words []string) int {
	for i := min(len(words)-2, 6); i >= 1; i-- {
		if !isOffice(words[i]) {
			continue
		}
		n := i + 1 + titleTail(words[i+1:])
		if n >= len(words) || isLowerWord(words[n]) && !isParticle(words[n]) && !isLowerWord(words[0]) || isSuffix(words[n]) {
			return 0
		}
		return n + titleWords(words[n:])
	}
	return 0
}

// isOffice reports whether w is a title that is hardly ever anyone's name.
func isOffice(w string) bool {
	switch foldTitle(w) {
	case "president", "premier", "chancellor", "minister", "secretary", "governor", "gov", "senator", "sen", "ambassador",
		"rep", "representative", "commissioner", "chairman", "chairwoman", "spokesman", "spokeswoman", "spokesperson", "ceo",
		"chief", "executive", "sheriff", "attorney", "prosecutor", "congressman", "congresswoman":
		return true
	}
	return false
}

// foldTitle returns w as the lists of titles have it. No title is longer than the bound.
func foldTitle(w string) string {
	const longest = 32
	if len(w) > longest {
		return ""
	}
	return strings.ToLower(strings.TrimSuffix(w, "."))
}

func isTitleHead(w string) bool {
	w = foldTitle(w)
	if before, after, ok := strings.Cut(w, "-"); ok {
		return before == "ex" && isTitleHead(after) || isTitleHead(before) && (after == "general" || after == "elect") ||
			before == "vice" && isTitleHead(after)
	}
	switch w {
	case "mr", "mrs", "ms", "miss", "mx", "messrs", "mme", "mlle", "herr", "frau", "señor", "señora", "doña",
		"dr", "doctor", "prof", "professor",
		"sir", "dame", "lord", "lady", "king", "queen", "prince", "princess", "duchess", "emperor", "empress", "sultan",
		"emir", "sheikh", "sheik", "shaikh",
		"president", "pres", "premier", "chancellor", "minister", "secretary", "sec", "governor", "gov", "mayor",
		"ambassador", "senator", "sen", "representative", "rep", "congressman", "congresswoman", "councillor",
		"councilman", "councilwoman", "cllr", "deputy", "speaker", "commissioner", "taoiseach", "chairman", "chairwoman",
		"chairperson", "spokesman", "spokeswoman", "spokesperson",
		"justice", "judge", "attorney", "atty", "prosecutor", "sheriff", "detective", "inspector", "constable",
		"superintendent", "officer",
		"general", "gen", "lieutenant", "lt", "colonel", "col", "major", "maj", "captain", "capt", "sergeant", "sgt",
		"corporal", "cpl", "private", "pvt", "admiral", "adm", "commander", "cmdr", "commodore", "brigadier", "brig",
		"marshal",
		"rev", "reverend", "revd", "father", "fr", "mother", "sister", "brother", "bishop", "archbishop", "cardinal", "pope",
		"patriarch", "rabbi", "imam", "ayatollah", "mullah", "pastor",
		"hon", "coach", "ceo", "executive", "chief":
		return true
	}
	return false
}

func isTitleModifier(w string) bool {
	switch strings.TrimPrefix(foldTitle(w), "ex-") {
	case "former", "then", "late", "acting", "interim", "outgoing", "incoming", "right", "most",
		"prime", "vice", "deputy", "chief", "executive", "operating", "financial", "lieutenant", "lt", "associate", "assistant", "senior", "junior", "first", "second",
		"grand", "crown", "field", "rear", "staff", "master", "state", "district", "attorney", "press", "police", "fire",
		"foreign", "interior", "home", "finance", "defence", "defense", "health", "education", "justice", "labour", "labor",
		"energy", "trade", "transport", "environment", "agriculture", "economy", "culture", "treasury", "climate", "u.s", "us",
		"uk", "eu", "federal":
		return true
	}
	return false
}

// titleTail returns how many words belong to the title that was read before them.
func titleTail(words []string) int {
	for _, tail := range [...]string{"of state", "of staff", "of police", "of defence", "of defense", "of the house", "general", "emeritus"} {
		n := strings.Count(tail, " ") + 1
		if n <= len(words) && foldTitle(strings.Join(words[:n], " ")) == tail {
			return n
		}
	}
	return 0
}

// namesByGiven reports whether one word after the title is a given name, as in "Queen Margrethe".
func namesByGiven(title string) bool {
	if title == "" {
		return false
	}
	words := strings.Fields(title)
	switch foldTitle(words[len(words)-1]) {
	case "sir", "dame", "king", "queen", "prince", "princess", "emperor", "empress", "pope", "doña", "sister", "mother":
		return true
	}
	return false
}

// titleGender returns "f" or "m" if the title is a woman's or a man's, and "" if it is anyone's.
func titleGender(title string) string {
	for _, w := range strings.Fields(title) {
		switch foldTitle(w) {
		case "mrs", "ms", "miss", "mme", "mlle", "frau", "señora", "doña", "dame", "lady", "queen", "princess", "duchess",
			"empress", "sister", "congresswoman", "councilwoman", "chairwoman", "spokeswoman":
			return "f"
		case "mr", "herr", "señor", "sir", "lord", "king", "prince", "emperor", "sultan", "pope", "father", "brother",
			"congressman", "councilman", "chairman", "spokesman", "cardinal", "imam", "ayatollah":
			return "m"
		}
	}
	return ""
}

// isSuffix reports whether w tells apart generations of one name. Numbers that are names too (V., Vi, Xi) are left out.
func isSuffix(w string) bool {
	switch foldTitle(w) {
	case "jr", "jnr", "sr", "snr", "ii", "iii", "iv", "vii", "viii", "ix":
		return true
	}
	return false
}

// isRegnalNumber reports whether w is the number of a king or a pope.
func isRegnalNumber(w string) bool { return w != "" && strings.Trim(w, "IVX") == "" }

// generation returns the part of a suffix that tells apart generations: "jr", "sr", or a Roman numeral in small letters.
func generation(suffix string) string {
	for _, w := range strings.Fields(suffix) {
		switch w := foldTitle(w); w {
		case "jr", "jnr":
			return "jr"
		case "sr", "snr":
			return "sr"
		case "":
		default:
			if strings.Trim(w, "ivx") == "" {
				return w
			}
		}
	}
	return ""
}

// isDegree reports whether w is a degree, an honour or an office that is put behind a name.
func isDegree(w string) bool {
	switch strings.ReplaceAll(w, ".", "") {
	case "PhD", "PHD", "MD", "DPhil", "MBA", "JD", "LLM", "DDS", "DVM", "RN", "CPA", "Esq", "QC", "KC", "SC", "MP", "MEP",
		"MSP", "TD", "OBE", "CBE", "MBE", "KBE", "DBE", "FRS", "SJ", "OP":
		return true
	}
	return false
}

// isOrganizationWord reports whether w is in the names of bodies, firms and offices and hardly in those of people.
// Words that are surnames as well (Banks, Church, Court, Park, Post) are left out on purpose.
func isOrganizationWord(w string) bool {
	if strings.ContainsAny(w, "&/@0123456789") {
		return true
	}
	w = strings.ToLower(strings.Trim(w, ".,"))
	w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
	switch w {
	case "of", "and", "for", "the", "to", "in", "at", "on", // hold phrases together, not names
		"inc", "corp", "corporation", "co", "ltd", "limited", "llc", "llp", "plc", "gmbh", "ag", "ab", "oy", "nv", "bv",
		"spa", "company", "holdings", "group", "partners", "industries", "motors", "electric", "airlines", "airways",
		"systems", "technologies", "international", "bank", "bancorp", "fund", "trust", "exchange", "insurance",
		"ministry", "department", "dept", "office", "bureau", "agency", "authority", "administration", "commission",
		"committee", "council", "parliament", "senate", "congress", "assembly", "government", "cabinet",
		"tribunal", "embassy", "army", "navy", "police", "force", "forces", "service", "services", "treasury",
		"union", "federation", "league", "association", "society", "institute", "institution", "foundation", "organization",
		"organisation", "alliance", "coalition", "party", "movement", "front", "brigade", "brigades", "club", "team",
		"university", "college", "school", "academy", "hospital", "center", "centre", "clinic", "museum", "library",
		"county", "city", "state", "states", "republic", "kingdom", "province", "island", "islands", "district",
		"newspaper", "times", "news", "press", "radio", "television", "media", "network", "magazine",
		"project", "program", "programme", "initiative", "board", "panel", "summit", "conference":
		return true
	}
	return false
}
