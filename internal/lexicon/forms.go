package lexicon

import "strings"

// addForms adds the forms of the verbs of sure and likely that no text of the corpora had, so that a rare verb is known in each of
// them: quipped, retorts, apologising. To the tagger, those of likely stay what they were.
func (l *Lexicon) addForms() {
	silent := false
	add := func(form, lemma string, tags ...Tag) {
		verb := l.lemma(lemma)
		w := l.lemma(form)
		e := &l.Entries[w]
		switch {
		case e.Verb != 0:
		case silent:
			e.Verb = verb
		case e.Tags[0] == NoTag:
			e.Verb = verb
			copy(e.Tags[:], tags)
		default:
			// A form that was seen, but never as a verb: that reading is added behind the others.
			e.Verb = verb
			for i, t := range e.Tags {
				if t == NoTag {
					e.Tags[i], e.Costs[i] = tags[0], e.Costs[0]+rareCost
					break
				}
			}
		}
	}
	sayings(func(v string, rare bool) {
		silent = rare
		add(v, v, VB, VBP)
		stem := v
		switch last := v[len(v)-1]; {
		case last == 'e':
			stem = v[:len(v)-1]
			add(v+"s", v, VBZ)
		case last == 'y' && !strings.ContainsRune("aeiou", rune(v[len(v)-2])):
			add(v[:len(v)-1]+"ies", v, VBZ)
			add(v[:len(v)-1]+"ied", v, VBD, VBN)
			add(v+"ing", v, VBG)
			return
		case last == 's' || last == 'h' && v[len(v)-2] != 't':
			add(v+"es", v, VBZ)
		default:
			add(v+"s", v, VBZ)
		}
		if strings.Contains(strong, " "+v+" ") {
			if strings.HasSuffix(v, "ee") {
				stem = v
			}
			add(stem+"ing", v, VBG)
			return
		}
		if doubles(v) {
			stem += v[len(v)-1:]
		}
		add(stem+"ed", v, VBD, VBN)
		add(stem+"ing", v, VBG)
	})
	silent = false
	for form, lemma := range pairs(irregular) {
		add(form, lemma, VBD, VBN)
	}
}

// addSpellings makes the lemma of British forms that of the American ones, which the corpora have: apologised is a form of apologize.
func (l *Lexicon) addSpellings() {
	for i := range l.Entries {
		e := &l.Entries[i]
		for _, end := range [...][2]string{{"ise", "ize"}, {"our", "or"}} {
			stem, ok := strings.CutSuffix(l.Entries[e.Verb].Form, end[0])
			if !ok || e.Verb == 0 {
				continue
			}
			if w := l.Find(stem + end[1]); w != 0 && l.Entries[w].Verb == w {
				e.Verb = w
			}
		}
	}
}

// maxForms is room for the forms: five for each of four hundred verbs.
const maxForms = 2000

// strong are the verbs of sure.go whose past has no -ed; the corpora have it.
const strong = " say tell think know see find write swear speak hear feel mean forbid understand hold foresee foretell forecast bet teach "

// rareCost is what it costs, in 1/8 bit, to read a word as the verb that no text had it as.
const rareCost = 32

// doubles reports whether a verb doubles its last letter before -ed: quip, admit.
func doubles(v string) bool {
	switch v {
	case "admit", "quip", "object", "commit", "blur", "beg", "blog", "brag", "fret", "regret", "slam", "snap":
		return v != "object"
	}
	return false
}

// irregular are past forms that the corpora may lack, each with its lemma after it.
const irregular = `swore swear sworn swear foresaw foresee foreseen foresee forbade forbid forbidden forbid foretold foretell
	misspoke misspeak retold retell besought beseech withdrew withdraw overheard overhear quoth say`

// IrregularPast reports whether a word is the past of an irregular verb and nothing else, among those that the corpora may lack, so that the
// tagger may take them for nouns: The ship sank.
func IrregularPast(form string) bool {
	switch form {
	case "abode", "arose", "awoke", "became", "befell", "beheld", "bled", "clung", "crept", "dreamt", "dwelt", "flung", "foresaw", "foretold", "forbade",
		"forgave", "forsook", "froze", "knelt", "leapt", "misled", "mistook", "outdid", "outgrew", "overcame", "overran", "oversaw", "overslept",
		"overthrew", "overtook", "sang", "sank", "shone", "shrank", "slept", "slew", "slung", "smelt", "spelt", "spilt", "spoilt", "sprang", "stank",
		"strode", "strove", "stung", "swam", "swept", "swore", "swung", "tore", "underwent", "undid", "unwound", "upheld", "wept", "withheld",
		"withstood", "wove", "wrung":
		return true
	}
	return false
}

// pairs yields the words of s two by two.
func pairs(s string) func(func(string, string) bool) {
	return func(yield func(string, string) bool) {
		first := ""
		for w := range strings.FieldsSeq(s) {
			if first == "" {
				first = w
				continue
			}
			if !yield(first, w) {
				return
			}
			first = ""
		}
	}
}
