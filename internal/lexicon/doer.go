package lexicon

import "strings"

// Doer reports whether a noun ends as those for people by what they do end: treasurer, falconer, chemist. Those that end so
// and are things are listed.
func Doer(noun string) bool {
	if len(noun) < 5 {
		return false
	}
	for _, end := range [...]string{"er", "or", "ist", "ant", "ian", "eer", "man", "woman"} {
		if strings.HasSuffix(noun, end) {
			return !strings.Contains(things, " "+noun+" ")
		}
	}
	return false
}

// Maker reports whether a noun is one for a company by what it makes: chipmaker, shipbuilder. Others that end so are people: filmmaker.
func Maker(noun string) bool {
	for _, end := range [...]string{"maker", "builder"} {
		if what, ok := strings.CutSuffix(noun, end); ok && what != "" {
			return Among(made, strings.TrimSuffix(what, "-"))
		}
	}
	return false
}

// Appeal reports whether a word with a capital is a verb with which the names of charities begin that say what is to be done: Save the
// Children, Help the Aged.
func Appeal(word string) bool {
	switch word {
	case "Save", "Help", "Feed", "Protect", "Free", "Rescue":
		return true
	}
	return false
}

// Compound returns what a noun is after another one, or an adjective, where that decides whether it is a person or an organisation, and 0
// elsewhere: the coast guard, a rail operator, a carpet maker, a puppet maker.
func Compound(modifier, noun string) Lists {
	switch noun {
	case "guard", "Guard":
		if Among(" coast national border home ", modifier) {
			return OrgNoun
		}
	case "operator", "supplier", "exporter", "importer", "producer", "distributor", "contractor":
		if Among(trades, modifier) {
			return OrgNoun
		}
	case "carrier":
		if strings.HasSuffix(modifier, "-based") || Among(" air flag budget national regional low-cost ", modifier) {
			return OrgNoun
		}
	case "miner":
		if Among(" copper gold silver lithium iron diamond uranium nickel ", modifier) {
			return OrgNoun
		}
	case "maker", "builder":
		if Among(made, modifier) {
			return OrgNoun
		}
		return RoleNoun
	}
	return 0
}

// Trader reports whether a noun alone is one for a company, though it may be a person after another noun: the operator, the crane operator.
func Trader(noun string) bool {
	switch noun {
	case "operator", "supplier", "manufacturer", "distributor", "retailer", "wholesaler", "provider", "carrier",
		"Operator", "Supplier", "Manufacturer", "Distributor", "Retailer", "Wholesaler", "Provider", "Carrier":
		return true
	}
	return false
}

// Among reports whether a word, with a capital or without, stands in a list between spaces.
func Among(list, word string) bool {
	if word == "" || word[0] >= 0x80 {
		return false
	}
	first, rest := word[0]|0x20, word[1:]
	for i := 2; i < len(list); i++ {
		k := strings.Index(list[i:], rest)
		if k < 0 {
			return false
		}
		i += k
		if end := i + len(rest); list[i-1] == first && list[i-2] == ' ' && end < len(list) && list[end] == ' ' {
			return true
		}
	}
	return false
}

// trades are what companies run, sell or build, and people seldom on their own.
const trades = " airport broadband bus cable canal cinema coal dam electricity energy ferry gas grid gold motorway metro mobile network nuclear oil " +
	"pipeline port power rail railway railroad satellite steel telecom telecoms terminal toll tour train tram utility water wireless "

// made is what companies make.
const made = " aircraft airplane boat bridge appliance arms auto axle battery bike bus car carpet chip chocolate cigarette computer console " +
	"cosmetics device drone drug " +
	"engine furniture game gun handset home house jet lorry missile motorcycle paint paper phone plane road robot rocket satellite ship snack " +
	"software steel toy tractor train truck turbine tyre tire vaccine weapons "

// things are nouns that end like doers.
const things = " anger answer banner barrier behavior behaviour border browser butter cancer center centre chamber chapter " +
	"character charter chatter cheer color colour compressor computer constant container copper corner counter cover cyber " +
	"cylinder danger dinner disaster disorder elephant encounter endeavor endeavour error factor favor favour feather fever " +
	"fervor fervour filibuster filter finger flavor flavour floor furor gender grant helicopter honor honour horror humor " +
	"humour hunger labor labour ladder laser layer leather letter litter liver lumber manner mansion matter median member-state " +
	"merger meter metre mirror monster motor murder newsletter newspaper number offer order other ouster paper pepper plant " +
	"plaster poster powder power prayer quarter reactor register remainder reminder restaurant river rubber rumor rumour " +
	"sector sensor server shelter shoulder shower shutter silver summer supper surrender takeover temper terror theater " +
	"theatre thunder timber tower tractor trailer transfer tumor tumour twist vapor vector vigor vigour waiver warrant water " +
	"weather whoever whomever winter wonder "

// addDoers puts the doers of the lexicon on the list of roles, but for those that another list has.
func (l *Lexicon) addDoers() {
	for i := range l.Entries {
		e := &l.Entries[i]
		if c := e.Form; c == "" || c[0] < 'a' || c[0] > 'z' || e.Tags[0] != NN && e.Tags[0] != NoTag || e.Lists != 0 {
			continue
		}
		if Doer(e.Form) {
			e.Lists |= RoleNoun
		}
	}
}
