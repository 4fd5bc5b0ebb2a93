package lexicon

// Sort reports whether somebody of the given trade or office is one of those whom a broader noun calls by a word: a violinist is a
// musician.
func Sort(trade, noun string) bool { return Among(sortsOf(noun), trade) }

// sortsOf returns the trades and offices, between spaces, of those who may be called by a broader noun.
func sortsOf(noun string) string {
	switch noun {
	case "academic":
		return " anthropologist archaeologist economist historian lecturer linguist philosopher professor psychologist sociologist "
	case "artist":
		return " illustrator painter photographer potter printmaker sculptor "
	case "athlete":
		return " boxer cyclist gymnast hurdler rower runner skier sprinter swimmer wrestler "
	case "author":
		return " biographer essayist novelist playwright poet "
	case "clergyman":
		return " archbishop bishop deacon pastor priest vicar "
	case "craftsman":
		return " blacksmith bookbinder cabinetmaker carpenter joiner luthier potter saddler stonemason watchmaker "
	case "doctor":
		return " anaesthetist cardiologist gynaecologist neurologist oncologist paediatrician pathologist physician psychiatrist radiologist surgeon "
	case "footballer":
		return " defender goalkeeper midfielder striker winger "
	case "journalist":
		return " columnist correspondent editor reporter "
	case "lawmaker":
		return " congressman congresswoman deputy representative senator "
	case "lawyer":
		return " advocate attorney barrister counsel solicitor "
	case "musician":
		return " bassist cellist drummer flautist guitarist organist pianist rapper saxophonist trumpeter violinist "
	case "officer":
		return " commander constable detective inspector lieutenant sergeant superintendent "
	case "performer":
		return " acrobat actor actress comedian dancer juggler singer "
	case "player":
		return " bowler batsman defender goalkeeper midfielder striker wicketkeeper winger "
	case "politician":
		return " congressman congresswoman councillor councilman councilwoman legislator mayor minister senator "
	case "researcher":
		return " archaeologist astronomer biologist botanist chemist ecologist entomologist epidemiologist geneticist geologist glaciologist ornithologist physicist virologist zoologist "
	case "sailor":
		return " bosun deckhand helmsman navigator skipper yachtsman "
	case "scientist":
		return " astronomer biologist botanist chemist ecologist entomologist epidemiologist geneticist geologist glaciologist meteorologist ornithologist physicist seismologist virologist volcanologist zoologist "
	case "singer":
		return " baritone rapper soprano tenor "
	case "soldier":
		return " gunner paratrooper sniper "
	case "worker":
		return " baker builder driller driver electrician machinist miner plumber welder "
	case "writer":
		return " biographer columnist essayist novelist playwright poet screenwriter "
	}
	return ""
}
