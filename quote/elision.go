package quote

import "strings"

// maxElision is the length in bytes of the longest word that elided knows.
const maxElision = 8

// elided reports whether word, which follows a single mark, has lost its beginning: 'tis, 'em, 'n', 'cause. A word that
// is also one in its own right, as round, counts in lower case only: 'Round and round,' she sang.
func elided(word string) bool {
	switch word {
	case "round", "till", "course", "most", "low", "fore", "spose", "scuse", "nuff", "kay", "phone", "plane", "possum",
		"coon", "gator", "is", "as", "ad", "er", "e", "un", "ud", "ve", "re", "ll", "s", "d", "t", "m", "ell", "pon",
		"nother", "cept", "sup", "ead", "ome", "orse":
		return true
	}
	var b [maxElision]byte
	for i := range len(word) {
		b[i] = word[i] | 0x20
	}
	switch string(b[:len(word)]) {
	case "tis", "twas", "twere", "twill", "twould", "tisn", "twasn", "tain", "twixt", "em", "n", "til", "cause", "cos",
		"cuz", "coz", "bout", "neath", "gainst", "mongst", "ave", "im", "ow", "ere", "ouse", "appen", "fraid":
		return true
	}
	return false
}

// clipped reports whether word, which a single mark follows, is one that has lost its end: o', wi', ha'.
func clipped(word string) bool {
	switch word {
	case "o", "th", "wi", "ol", "el", "t", "de", "mo", "po", "fo", "i", "ha", "a", "fro", "do", "jus", "mos", "las", "tha",
		"wha", "hol", "tol", "an", "d", "ag", "ower", "gran", "han", "san", "fus", "nex":
		return true
	}
	return false
}

// participle reports whether the word that text ends with may be a participle that has lost its end: goin', but not rain.
func participle(text string) bool {
	if !strings.HasSuffix(text, "in") || strings.HasSuffix(text, "ain") {
		return false
	}
	i := len(text)
	for i > 0 && letter(text[i-1]) {
		if i--; len(text)-i > maxWhole {
			return true
		}
	}
	if 'A' <= text[i] && text[i] <= 'Z' && i > 1 && text[i-1] == ' ' && letter(text[i-2]) {
		return false // to Berlin
	}
	switch text[i:] {
	case "in", "win", "thin", "skin", "spin", "sin", "chin", "bin", "pin", "tin", "fin", "gin", "kin", "twin", "grin", "coin", "join", "loin", "ruin",
		"begin", "within", "cabin", "basin", "robin", "resin", "satin", "cousin", "margin", "origin", "virgin", "violin", "coffin", "muffin", "goblin",
		"dolphin", "penguin", "protein", "vitamin", "assassin", "bulletin", "herein", "therein", "wherein", "toxin", "rein", "vein":
		return false
	}
	return true
}

// maxWhole is the length of the longest word in -in that participle knows.
const maxWhole = 8

// verse reports whether word is a contraction of "it" that has a life outside of dialect.
func verse(word string) bool {
	switch word {
	case "tis", "Tis", "twas", "Twas", "twere", "Twere", "twill", "Twill", "twould", "Twould":
		return true
	}
	return false
}

// function reports whether word is a function word that does not follow a possessive: a pronoun, an auxiliary, a
// preposition, a conjunction, or the verb of an attribution.
func function(word string) bool {
	switch word {
	case "he", "she", "it", "they", "we", "you", "I", "said", "says", "asked", "replied", "cried", "added", "told",
		"who", "which", "that", "this", "these", "those", "the", "a", "an", "his", "her", "their", "my", "our", "your",
		"is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must",
		"in", "on", "at", "of", "to", "for", "from", "by", "with", "as", "into", "over", "about", "after", "before",
		"but", "because", "when", "while", "if", "than", "not", "there", "then", "so":
		return true
	}
	return false
}
