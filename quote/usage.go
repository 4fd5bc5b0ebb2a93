package quote

import "golang.org/x/text/language"

// A usage is what a language says about the marks that mean different things in different languages.
type usage struct {
	outward     bool // guillemets point outward, «…»: » and › open nothing, and « and ‹ close nothing
	rightSingle bool // ’…’ is the usual pair of single marks
}

// usageOf returns the usage of the base language of tag.
func usageOf(tag language.Tag) usage {
	if tag == (language.Tag{}) {
		return usage{}
	}
	base, _ := tag.Base()
	switch base.String() {
	case "fr", "es", "it", "pt", "ca", "gl", "eu", "ru", "uk", "be", "el", "no", "nb", "nn", "hy", "fa", "tr", "lv", "ro":
		return usage{outward: true}
	case "da", "sv", "fi":
		return usage{rightSingle: true}
	}
	return usage{}
}
