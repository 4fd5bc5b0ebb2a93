package quote

import "golang.org/x/text/language"

// A usage is what a language says about the marks that mean different things in different languages.
type usage struct {
	guil        guilUsage
	rightSingle bool // ’…’ is the usual pair of single marks
}

type guilUsage uint8

const (
	anyGuil     guilUsage = iota
	outwardGuil           // «…»
	inwardGuil            // »…«
	sameGuil              // »…»
)

// usageOf returns the usage of the base language of tag.
func usageOf(tag language.Tag) usage {
	if tag == (language.Tag{}) {
		return usage{}
	}
	base, _ := tag.Base()
	switch base.String() {
	case "fr", "es", "it", "pt", "ca", "gl", "eu", "ru", "uk", "be", "el", "no", "nb", "nn", "hy", "fa", "tr", "lv", "ro":
		return usage{guil: outwardGuil}
	case "da":
		return usage{guil: inwardGuil, rightSingle: true}
	case "sl", "hr", "sk", "cs", "hu":
		return usage{guil: inwardGuil}
	case "sv", "fi":
		return usage{guil: sameGuil, rightSingle: true}
	}
	return usage{}
}
