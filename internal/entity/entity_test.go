package entity

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso-go/sayso/internal/casetest"
	"github.com/sayso-go/sayso/internal/lexicon"
	"github.com/sayso-go/sayso/internal/syntax"
	"github.com/sayso-go/sayso/internal/token"
	"github.com/sayso-go/sayso/quote"
)

var kindNames = [...]string{"unknown", "person", "organization", "place", "group", "document"}

// A story is a text with its sources in square brackets and, where it matters, its contents in angle brackets and its cues in
// braces. Within a paragraph the first content and the first cue belong to the first source, and so on; those left over, and sources within a content, are
// claims of their own.
type story struct {
	name, reason string
	text         string
	want         []string // "name|kind" of each claim in order, "" for no speaker
}

var stories = []story{
	// Names.
	{"full name later", "a surname finds the full name that comes after it",
		"Okafor wins again\n\n[Okafor] said the dam would hold. Ngozi Okafor has run the plant for years.", []string{"Ngozi Okafor|person"}},
	{"title stripped", "a title is no part of a name",
		"Kazakh President Daniyar Akhmetov spoke. [Mr. Akhmetov] said rain was coming.", []string{"Daniyar Akhmetov|person"}},
	{"source with titles", "nationality and office before the name are stripped",
		"[Chilean Foreign Minister Javiera Soto] said the talks went well.", []string{"Javiera Soto|person"}},
	{"middle initial", "a name with an initial is the fuller form of one without",
		"Peter Falk arrived. Peter J. Falk paid. [Falk] said nothing was wrong.", []string{"Peter J. Falk|person"}},
	{"nickname", "Bill and William before one surname are one man",
		"William Adeyemi chairs the club. [Bill Adeyemi] said so.", []string{"William Adeyemi|person"}},
	{"two of one surname", "the surname goes to the one named last",
		"Anna Roth met Karl Roth. Anna Roth left. [Roth] said it was late.", []string{"Anna Roth|person"}},
	{"couple by title", "a title tells which of two people a surname means",
		"Ingrid Moen and Lars Moen sold it. [Mrs. Moen] said the price was fair.", []string{"Ingrid Moen|person"}},
	{"particle", "particles belong to the name",
		"Ursula van der Meer spoke. [Van der Meer] said yes.", []string{"Ursula van der Meer|person"}},
	{"arabic article", "an article in small letters starts a name",
		"[General Suleiman al-Harbi] said the road was open.", []string{"Suleiman al-Harbi|person"}},
	{"capitals in a label", "a name in capitals is the one in small letters",
		"The mayor, Tove Lind, was asked.\n\n[LIND]: We will see.", []string{"Tove Lind|person"}},
	{"first of two surnames", "the first of two surnames stands for both, with a title or without",
		"Governor Ximena Ortega Ruiz spoke. [Ortega] said no. [Ms. Ortega] said so twice. [Ortega Ruiz] said it again.",
		[]string{"Ximena Ortega Ruiz|person", "Ximena Ortega Ruiz|person", "Ximena Ortega Ruiz|person"}},
	{"family name first", "the first word of a Korean name tells no gender",
		"Kim Jong-hwan met Sven Dahl. [Kim Jong-hwan] said little. [She] said more.", []string{"Kim Jong-hwan|person", "Kim Jong-hwan|person"}},
	{"trade before a name", "a trade in the plural is no name",
		"[Skippers] said the harbour was shut.", []string{"Skippers|group"}},
	{"own possessive", "'s is no part of a name",
		"Tove Lind came. [Lind's] claim was wrong.", []string{"Tove Lind|person"}},

	{"group with a preposition in its name", "an apposition says that it is a group, and it keeps all of its name",
		"[Friends at the Mill, a charity in Lund], said no. [It] urged them to go. He blamed the Sons of the Reef, a rebel group, for it. [The group] denied it.",
		[]string{"Friends at the Mill|organization", "Friends at the Mill|organization", "Sons of the Reef|organization"}},
	{"thousands of a people", "a minority group is a people, and no name", "[Thousands of Sami, a minority group], protested against it.", []string{"Thousands of Sami|group"}},
	{"agency of two things", "an agency may be of one thing and another", "[The Lamps and Candles Agency] said no.", []string{"Lamps and Candles Agency|organization"}},
	{"station and app", "what is said and sold on the air and the net is a body's by its name",
		"[The radio station Lund Mar] said so. [The station] says so daily. [The parcel app Velora] denied it. [Velora] said why.",
		[]string{"Lund Mar|organization", "Lund Mar|organization", "Velora|organization", "Velora|organization"}},
	{"customer", "a customer is the company that is named beside it", "[Lund's biggest customer, the truck maker Scanvera], warned them.", []string{"Scanvera|organization"}},
	{"group and then it", "it is the body that a description has just spoken of",
		"The Eastern Reef Council, a rebel group, freed six divers. [The group] said they had been guests. [It] demanded a road.",
		[]string{"Eastern Reef Council|organization", "Eastern Reef Council|organization"}},
	{"operator and agency", "an operator is no agency", "The plant was shut, [its operator, Velora], said. All was well, according to [the nuclear safety agency].",
		[]string{"Velora|organization", "the nuclear safety agency|organization"}},
	{"maker by an adjective", "what ends with an adjective of trade is a company",
		"The Lamps and Candles Agency warned of the lamp. It is made by Brandel Medical. [Brandel] denied it. [It] blamed the cable.", []string{"Brandel Medical|organization", "Brandel Medical|organization"}},
	{"councils", "the council of the village is not the county's, and whose leader somebody is is no name",
		"[The village council] said no. [The county council] said yes. Council leader Signe Aal left.\n\n[The council] said so twice.",
		[]string{"The village council|organization", "The county council|organization", "The county council|organization"}},
	{"noun in the headline", "what the headline gives but the noun of has the fuller name", "Ministry denies fire\n\nVestria had rain. [The country's forest ministry] said no tree had burned. [The ministry] said so twice.",
		[]string{"The country's forest ministry|organization", "The country's forest ministry|organization"}},
	{"given name that is a noun", "a given name is one though it is a noun for somebody too", "[Victor Aal, of Mill Lane], said no.", []string{"Victor Aal|person"}},
	{"correspondent after a time", "a correspondent in a place has a trade, and is not who speaks next",
		"09.10 [Our correspondent in Lund, Signe Aal], {says} <the quay is dry>.\n\n09.15 [The lock keeper] {has told} the radio <that it will rain>.",
		[]string{"Signe Aal|person", "The lock keeper|person"}},
	{"reverend", "the Revd is a title", "[The Revd Signe Aal] said no.", []string{"Signe Aal|person"}},
	{"states", "a name is a country's that has a parliament, lies beside another or ends a dateline",
		"TORHAVEN, Vestria — [Vestria] refused to sign. [Neighbouring Molvia] offered help. [Karsland] denied it. Karsland's parliament met. [Sundverk] said no. Sundverk's shop shut.",
		[]string{"Vestria|place", "Molvia|place", "Karsland|place", "Sundverk|unknown"}},
	{"regulator and it", "it is the subject of what it says, and an authority is the regulator",
		"<The Lund Ports Authority has opened a case against the ferry app Swift>, [it] {said}. [The regulator] suspects that boats were late. [It] asked why. [Swift] denied it.",
		[]string{"Lund Ports Authority|organization", "Lund Ports Authority|organization", "Lund Ports Authority|organization", "Swift|organization"}},
	{"woman of a country", "whose country stands before her is the subject", "Signe Aal lost. Aal's coach, Eva Lind, asked why. Norland's Ines Berg, who came second, moves up. [She] offered her half.",
		[]string{"Ines Berg|person"}},
	{"nation of who has just come in", "who is brought in at the end of a sentence may be called by a nation in the next",
		"The club met Aal's former assistant, Lars Kvist. [The Dane] declined to comment.", []string{"Lars Kvist|person"}},
	{"scholar who has just spoken", "who alone speaks in a paragraph, and has no trade, may be called by a science",
		"Bo Kvist, a botanist in Lund, doubts it.\n\n[Signe Aal] {agrees} <that more shells are needed>. [She] {plans} <to dive again>. <“The sea is slow,”> [the geologist] {said}.",
		[]string{"Signe Aal|person", "Signe Aal|person", "Signe Aal|person"}},
	{"player quoted next", "who is quoted next and named in full is the one described before",
		"Signe Aal left Lund.\n\nAal was sad.\n\nIt rained.\n\n[Lund's goalkeeper] {thought} <the score was fair>. <“Two went in,”> [Bo Kvist] {said}.",
		[]string{"Bo Kvist|person", "Bo Kvist|person"}},
	{"close to the talks", "what somebody is close to belongs to what he or she is called", "[A clerk close to the talks] said no.", []string{"A clerk close to the talks|person"}},
	{"age in brackets", "an age in brackets, or after who is, is one", "Signe Aal (39) left. Bo Kvist, who is 41, stayed. [The 39-year-old] said no. [The 41-year-old] said yes.",
		[]string{"Signe Aal|person", "Bo Kvist|person"}},
	{"winner and second with ages", "what they are and how old does not part two", "[The winner, Signe Aal, 24, and runner-up Bo Kvist, 31], complained.", []string{"Signe Aal and Bo Kvist|group"}},
	{"group against something", "a preposition with a capital is in a group's name too", "[Mothers Against Noise, a campaign group], said no. [It] warned of a strike.",
		[]string{"Mothers Against Noise|organization", "Mothers Against Noise|organization"}},
	{"what only states have", "an ambassador is recalled by a country, and parliaments are told by presidents",
		"[Vestria] recalled its ambassador. Molvia's president, Signe Aal, told parliament so. [Molvia] denied it. Sundverk's president spoke. [Sundverk] denied it.",
		[]string{"Vestria|place", "Molvia|place", "Sundverk|unknown"}},
	{"Dane and Danish", "two words may be of one nation", "Danish sailor Lars Kvist won. Nils Aal, a Swede, came second. [The Dane] was tired. [The Swede] was not.",
		[]string{"Lars Kvist|person", "Nils Aal|person"}},
	{"captain of a place", "whose captain somebody is may be said after the name", "Signe Aal, Lund's captain, met Bo Kvist. [The captain] said no. [Lund's captain] said so twice.",
		[]string{"Signe Aal|person", "Signe Aal|person"}},
	{"tabloid", "a tabloid is named after what it is", "[The tabloid Morgenblick] said so. [Morgenblick] said why.", []string{"Morgenblick|organization", "Morgenblick|organization"}},
	{"man of an age", "who comes in with an age is whom it means", "A 34-year-old man from Lund fell. Signe Aal, 51, helped. [The 34-year-old] said no.", []string{"A 34-year-old man|person"}},
	{"age after a paragraph", "who is quoted after a paragraph about somebody is that one", "Substitute Mika Tarabe scored as Lund beat Signe Aal's champions.\n\nSubstitute Mika Tarabe scored as Lund won.\n\n<“I slipped,”> [the 18-year-old] {said}.",
		[]string{"Mika Tarabe|person"}},
	{"retired general", "a general may be retired", "[The mediator, retired general Bo Kvist], said no. [He] said so twice.", []string{"Bo Kvist|person", "Bo Kvist|person"}},
	{"union by its letters", "letters in brackets say how far a name goes", "The National Union of Pilots and Porters (NUPP) met. [NUPP] said no. [The union] said so twice.",
		[]string{"National Union of Pilots and Porters|organization", "National Union of Pilots and Porters|organization"}},
	{"coast", "a coast is a place", "[Copper Coast] warned of rain.", []string{"Copper Coast|place"}},
	{"friends of", "friends of something are a group by that name", "[Friends of the Lake] said no. [It] urged calm.", []string{"Friends of the Lake|organization", "Friends of the Lake|organization"}},
	{"magistrates", "people at the start of a sentence are many, and where they are belongs to them", "[Magistrates in Lund] heard that the door was shut.", []string{"Magistrates in Lund|group"}},
	{"age and nation", "an age may stand before a nation", "Signe Aal, 31, met Bo Kvist. [The 31-year-old Austrian] said no.", []string{"Signe Aal|person"}},
	{"nurses at a hospital", "where somebody works is no part of a group's name", "[Nurses at Lund Hospital, a charity], said no.", []string{"Nurses at Lund Hospital|group"}},
	{"owner whose lawyer is its", "its tells that an owner is a company", "[The mine's owner, Andina Kobre], denied it. Its lawyer left.", []string{"Andina Kobre|organization"}},
	{"ages", "an age beside one name, or one who alone is named, tells whom an age means",
		"The two rowers were 58-year-old Signe Aal and Bo Kvist, aged 44. [The 44-year-old] was glad. [The 58-year-old former dentist] refused to comment.",
		[]string{"Bo Kvist|person", "Signe Aal|person"}},
	{"age of who has spoken", "who has just spoken is the one of that age, and a coach is no worse than others",
		"The coach, Signe Aal, left on Sunday.\n\n[The 52-year-old] said why. Bo Kvist, 19, and Eva Lind stayed. Bo Kvist swam. [Lind] {said} <it was late>. [The 30-year-old] {added} <that it was dark>.",
		[]string{"Signe Aal|person", "Eva Lind|person", "Eva Lind|person"}},
	{"two with ages", "ages do not part two names, and the pair is those",
		"[Signe Aal, 71, and Bo Kvist, 68], denied it. [The pair, who had fled], said so.", []string{"Signe Aal and Bo Kvist|group", "Signe Aal and Bo Kvist|group"}},
	{"another age", "who is 19 is not of 27 years", "Signe Aal, 19, left. [The 27-year-old] said no.", []string{"The 27-year-old|person"}},
	{"owner and owned as a pair", "the pair is somebody and who is somebody of hers",
		"Signe Aal lost her title. [Aal's coach, Bo Kvist], asked why. [The pair] said no.", []string{"Bo Kvist|person", "Signe Aal and Bo Kvist|group"}},

	// Organisations.
	{"office of a country", "it is the ministry that acts, and not what it owns",
		"Peru's interior ministry sent a survey to every farm. [It] said the answers were due in May.", []string{"Peru's interior ministry|organization"}},
	{"office of the city", "the office is the one that was the city's, and it is the office", "[The city's transport office] said no. [The office] said so in May. [It] added that the town had asked twice.",
		[]string{"The city's transport office|organization", "The city's transport office|organization", "The city's transport office|organization"}},
	{"offices of two countries", "the ministry of one is not that of the other",
		"[Norland's interior ministry] said no. [Peru's interior ministry] said yes.", []string{"Norland's interior ministry|organization", "Peru's interior ministry|organization"}},
	{"its own plant", "a company is not what it owns",
		"Okoro Looms opened its third plant in June. [It] says demand will double.", []string{"Okoro Looms|organization"}},
	{"wares", "what ends in what is made names a company", "[Brookfell Pumps] said no. [Deshawn Brooks] said yes.", []string{"Brookfell Pumps|organization", "Deshawn Brooks|person"}},
	{"trader with a name of its own", "a trade alone is a company's, unless a given name follows",
		"[The operator, Lund del Mar], said no. [The operator, Hans Gruber], said yes.", []string{"Lund del Mar|organization", "Hans Gruber|person"}},
	{"police", "verbs take it for a plural, and it is one organisation", "[Police] believe the thieves came by boat.", []string{"Police|organization"}},
	{"fund among others", "a fund is one of those who may be a fund",
		"Lark Partners took the High Court's offer. [The fund] claims the price was low.", []string{"Lark Partners|organization"}},
	{"where it is based", "where a carrier is based is no other name",
		"Shares in Kestrel Air jumped. [The Lund-based carrier] said it had ordered two planes.", []string{"Kestrel Air|organization"}},
	{"company after an authority", "a public body is no company", "The operator, Hellas Blue, lay at anchor. [The port authority] said 31 passengers had a fever. [The company] denied it.",
		[]string{"The port authority|organization", "Hellas Blue|organization"}},
	{"country by compass", "a point of the compass is part of a country's name", "[North Macedonia] rejected the account.", []string{"North Macedonia|place"}},
	{"with article", "a name with the article before it is nobody's, and no pronoun makes it somebody's", "Shepherds from the lower Naryn slept. [He] said no.", []string{""}},
	{"somebody", "an indefinite pronoun names nobody", "[Somebody] said the dam had burst.", []string{""}},
	{"surname that tells", "the ending of a strange name says that it is a family's", "[Lindqvist] did not say who had paid. [Orvane] did.", []string{"Lindqvist|person", "Orvane|unknown"}},
	{"role in an apposition", "an apposition with an article names her", "Rosalba Conti died in May. [Her aunt, the actress Chiara Conti], said she had been ill.", []string{"Chiara Conti|person"}},
	{"apposed subject", "a name between commas is the subject of what follows", "The coach, Live Strand, had plenty. The referee, Jonas Vik, spoke on Sunday. [He] said the ball had hit the shoulder.", []string{"Jonas Vik|person"}},
	{"holy orders", "a priest is who has the title", "Father Declan Hehir came. [The priest] said a museum would take it.", []string{"Declan Hehir|person"}},
	{"group at a start", "a plural that begins a sentence is a group", "Farmers met in the square. [They] said the ban must go.", []string{"Farmers|group"}},
	{"acronym", "initials stand for the organisation whose they are",
		"The World Kelp Organization met. [The WKO] said stocks fell.", []string{"World Kelp Organization|organization"}},
	{"acronym in brackets", "an acronym in brackets is the name before it",
		"The Fishers' League of Trondelag (FLT) met. [FLT] said stocks fell.", []string{"Fishers' League of Trondelag|organization"}},
	{"members in the genitive", "a genitive of those who make it up belongs to the name",
		"The Uganda Coffee Growers' Union (UCGU) met. [The UCGU] said half was lost.", []string{"Uganda Coffee Growers' Union|organization"}},
	{"compound", "a guard or an operator is a person alone, and an organisation after some nouns",
		"[The coast guard] said a tug was near. [The ferry operator] said no. [The crane operator] said yes.",
		[]string{"The coast guard|organization", "The ferry operator|organization", "The crane operator|person"}},
	{"apposed organisation", "a union is named after a comma, as a person is",
		"[Their union, Sindirod], said pay was late.", []string{"Sindirod|organization"}},
	{"apposed business", "who operates or owns is a company where its name says so, or where companies do it",
		"[The operator, Saarelektro], said no. [The mine's owner, Norcan Potash], said yes.", []string{"Saarelektro|organization", "Norcan Potash|organization"}},
	{"only organisation", "the airline is the one organisation of the text",
		"A Zagros Air flight hit turbulence. [The airline] said the crew had acted well.", []string{"Zagros Air|organization"}},
	{"name that ends in a trade", "the last word of a name tells a company, but not after a given name",
		"[Delfini Lines] said no. [Samantha Power] said yes.", []string{"Delfini Lines|organization", "Samantha Power|person"}},
	{"possessive chain", "a ministry is named with the state whose it is",
		"[Nepal's Foreign Ministry] said the road was open.", []string{"Nepal's Foreign Ministry|organization"}},
	{"ministry described", "the ministry is the one named before",
		"The Energy Ministry cut the price. [The ministry] said it was fair.", []string{"Energy Ministry|organization"}},
	{"company described", "the company is the organisation spoken of",
		"Velora Holdings closed a plant. [The company] said sales fell.", []string{"Velora Holdings|organization"}},
	{"place as government", "a place that speaks is a place",
		"[Quito] denied the report.", []string{"Quito|place"}},
	{"relative which", "which stands for the firm before it",
		"Kestrel Mining, [which] denied it, was fined.", []string{"Kestrel Mining|organization"}},

	// Names within a source.
	{"spokesman for", "a spokesman is not the bank that he speaks for",
		"[A spokesman for Norbank] said no.", []string{"A spokesman for Norbank|person"}},
	{"spokesman named", "the name at the end is the speaker's",
		"[Norbank spokesman Tom Reid] said no.", []string{"Tom Reid|person"}},
	{"apposition after", "an apposition adds nothing to the name",
		"[Tom Reid, a spokesman for Norbank,] said no.", []string{"Tom Reid|person"}},
	{"apposition names", "an apposition may hold the name",
		"[The chairman of the bridge board, Maria Lund,] said no.", []string{"Maria Lund|person"}},
	{"somebody's lawyer", "a lawyer is not the client",
		"Tom Reid stayed at home. [Reid's lawyer] said no.", []string{"Reid's lawyer|person"}},
	{"office with a place", "an office may run on to a name",
		"[Minister of Education Paola Rossi] said no.", []string{"Paola Rossi|person"}},
	{"office in small letters", "an office with a complement stands before a name",
		"[The former secretary of state Paola Rossi] said no.", []string{"Paola Rossi|person"}},
	{"rank in capitals", "a rank is no part of the name, and initials are", "[Their spokesman, DSP Oyelaran Bako], said no. [JP Morgan Chase] said yes.",
		[]string{"Oyelaran Bako|person", "JP Morgan Chase|person"}},
	{"office of a body", "an office may end with a body that is no part of the name", "[Superintendent of Police K. Meenakshi] said no. [She] said so twice.",
		[]string{"K. Meenakshi|person", "K. Meenakshi|person"}},
	{"calls itself", "whom a group calls itself is its name", "[The group, which calls itself the Grey Heron], said no. [A woman who called herself Birke] said yes.",
		[]string{"Grey Heron|organization", "Birke|person"}},
	{"by his surname", "a surname after a comma is the name", "[The man, identified only by his surname, Ri], said no.", []string{"Ri|person"}},
	{"apposed trade", "a trade makes a company of one strange word", "[Ferrosur, the state operator], said no.", []string{"Ferrosur|organization"}},
	{"signature", "the I of a letter is who signed it", "[I] suspect that he never left his desk.\n\nMaria Lund\nDunmouth", []string{"Maria Lund|person"}},
	{"farewell", "a signature stands after a farewell and before a place", "[I] doubt it.\n\nYours truly,\nMaria Lund\nHill Road, Dunmouth", []string{"Maria Lund|person"}},
	{"no signature", "what has a verb or a mark signs nothing", "[I] doubt it.\n\nMaria Lund left.", []string{""}},
	{"initials as label", "initials before a colon are whose they are, particles included", "Maria de Lund keeps bees.\n\n[MDL]: They keep me.", []string{"Maria de Lund|person"}},
	{"introduced in the next sentence", "whom the lead describes is who the next sentence names in full, by age or as its subject",
		"[A retired dentist] told the court no. Vera Lindahl, 73, wants the post removed.", []string{"Vera Lindahl|person"}},
	{"introduced with a clause", "a clause describes as well as an adjective", "[A surgeon who signed his work] said no. Alastair Brenn accepted that it hurt.", []string{"Alastair Brenn|person"}},
	{"another is introduced", "who has an office of her own is somebody else", "[A retired dentist] told the court no. Prosecutor Vera Lindahl said yes.", []string{"A retired dentist|person"}},
	{"another sex", "a waitress is no man", "[A retired waitress] told the court no. Peter Lindahl, 73, laughed.", []string{"A retired waitress|person"}},
	{"captain apposed", "the description with the name after it is of whom the text described before", "A ship was held after [its captain] refused. It had crew. The captain, Wiebke Brandt, said no.", []string{"Wiebke Brandt|person"}},
	{"regulator apposed", "and so is a body", "[Peru's energy regulator] said no in May. The regulator, the Fuel Commission, said so again.", []string{"Fuel Commission|organization"}},
	{"trade with a capital", "a trade at a sentence's start is one, too", "[Operator Zumbi] said no.", []string{"Zumbi|organization"}},
	{"honours", "what a person may call herself after her name is no part of it, and a junior is", "[Maria Lund KC] said no. [Jan Vik Jr.] said yes.", []string{"Maria Lund|person", "Jan Vik Jr.|person"}},
	{"office in capitals", "initials of an office stand before a name",
		"[Bardo Mills CEO Paola Rossi] said no.", []string{"Paola Rossi|person"}},
	{"what nobody lists", "a given name in the middle of capitals starts a person's name",
		"[Lunden Harbor Registrar Helen Varga] said no.", []string{"Helen Varga|person"}},
	{"bracket before the name", "what stands in brackets does not hide an apposition that names",
		"[The secretary of the board (in Lunden), Paola Rossi,] said no.", []string{"Paola Rossi|person"}},
	{"two surnames", "two surnames with a title are the end of a full name",
		"Luis Soto Vega came. [Mr. Soto Vega] said no.", []string{"Luis Soto Vega|person"}},
	{"some of a nation", "which people of a nation speak belongs to the name",
		"[Kenyans in the north] said no. [Many Kenyans] said yes.", []string{"Kenyans in the north|group", "Many Kenyans|group"}},
	{"two speakers", "several sources are a group as printed",
		"[Ana Roth and Jan Meyer] said no.", []string{"Ana Roth and Jan Meyer|group"}},

	{"speakers with brackets", "parties in brackets are no part of a name",
		"[Ana Roth (Vale) and Jan Meyer (Moor)] said no.", []string{"Ana Roth and Jan Meyer|group"}},

	// Descriptions.
	{"anonymous", "a description of nobody named is its own name",
		"Mayor Eva Holm left. [A senior official] said the vote was close.", []string{"A senior official|person"}},
	{"residents", "people in the plural are a group",
		"[Residents of the valley] said they heard nothing.", []string{"Residents of the valley|group"}},
	{"when", "when somebody speaks is no part of a description",
		"[A group of nurses in 2015] said they heard nothing.", []string{"A group of nurses|group"}},
	{"report by two", "a document has its authors in its name",
		"[A study by Norbank and the town] says the pump failed.", []string{"A study by Norbank and the town|document"}},
	{"report", "a document speaks as printed",
		"[The report] says the pump failed.", []string{"The report|document"}},
	{"hearing judges", "a participle with its object tells which people speak",
		"[Three nurses treating flood victims in Bardo] said no.", []string{"Three nurses treating flood victims in Bardo|group"}},
	{"average", "a participle after a document's complement is no part of its name",
		"[The average of prices taken last week] shows a fall.", []string{"The average of prices|document"}},
	{"both of a kind", "both with a plural is a part of the description, unlike both with an and",
		"[Both candidates] said no. [Both the town and the valley] said yes.", []string{"Both candidates|group", "the town and the valley|group"}},
	{"up to the cue", "what stands between people and their cue tells which people they are",
		"[Residents] on both banks of the Vire {said} no.", []string{"Residents on both banks of the Vire|group"}},
	{"name before the cue", "a source that is cut short goes on to the name before its cue",
		"[The head of the League] for Clean Water Paola Rossi {said} no.", []string{"Paola Rossi|person"}},
	{"not whose", "a name before the cue may be that of somebody whom the source serves",
		"[The spokesman] for Paola Rossi {said} no.", []string{"The spokesman for Paola Rossi|person"}},
	{"all", "all alone are those who spoke last",
		"[Three divers] said the wreck was empty. [All] agreed that it was cold.", []string{"Three divers|group", "Three divers|group"}},
	{"both", "both alone are the two who were named together",
		"[Ana Roth and Jan Meyer] came. [Three divers] said no. [Both] agreed.", []string{"Ana Roth and Jan Meyer|group", "Three divers|group", "Ana Roth and Jan Meyer|group"}},
	{"people described before", "people who are known are those of that sort who spoke before",
		"[Three engineers] said the wreck was empty. [The engineers] left it, they said.", []string{"Three engineers|group", "Three engineers|group"}},
	{"survey named later", "a document's name may come with the second mention",
		"[A new survey] shows a fall. [The latest Norbank/Velora price survey] was of two towns. [The survey] found more.",
		[]string{"Norbank/Velora price survey|document", "Norbank/Velora price survey|document", "Norbank/Velora price survey|document"}},
	{"released on a day", "when a document came out is no part of its name",
		"[A new survey] shows a fall. [The Norbank survey released Monday] was of two towns.", []string{"Norbank survey|document", "Norbank survey|document"}},
	{"another survey", "a document with another name in it is another one",
		"[The Norbank survey] shows a fall. [The Velora survey] shows none.", []string{"Norbank survey|document", "Velora survey|document"}},
	{"survey by somebody else", "a document that is somebody's is not somebody else's",
		"[A survey by Norbank] shows a fall. [The Velora survey] shows none.", []string{"A survey by Norbank|document", "Velora survey|document"}},
	{"headline with a point", "capitals of a headline run no name into its verb, and a surname there is short for the name below",
		"[Moen] Denies Selling Old Mill To Rival Firm.\n\nThe mill is still open, Lars Moen said.", []string{"Lars Moen|person"}},
	{"full name in a headline", "a given name and a surname stand out in a headline",
		"[Ingrid Moen] Denies Selling Old Mill To Rival Firm.\n\nHer brother, Lars Moen, said no.", []string{"Ingrid Moen|person"}},
	{"headline taken for a source", "who acts in a headline speaks, not all of the headline",
		"[Ingrid Moen Slams Owner Of Old Mill]: It Is Late.\n\nThe mill is still open.", []string{"Ingrid Moen|person"}},
	{"headline and lead", "what a headline describes in short is described in full below",
		"[Local Nurses] Deny Selling Old Bronze Bell.\n\nTwo local nurses have said that the bell was stolen. [A new survey] shows a fall.", []string{"Two local nurses|group", "A new survey|document"}},
	{"no clause in a name", "what is said of a source is no part of its name",
		"[Residents who fled the valley] said they heard nothing.", []string{"Residents|group"}},
	{"mayor described", "an apposition says what somebody is",
		"Luca Bassi, mayor of Ferrano, was late. [The mayor] said the bus was full.", []string{"Luca Bassi|person"}},
	{"named later", "somebody whom the first paragraph describes is named in the next",
		"[A Bardo coroner] wants the file closed.\n\nCoroner Ines Prado said so on Friday.", []string{"Ines Prado|person"}},
	{"two of a trade named later", "where two bear the trade, the first paragraph may speak of either",
		"[A Bardo coroner] wants the file closed.\n\nCoroner Ines Prado said so. Coroner Jan Meyer did not.", []string{"A Bardo coroner|person"}},
	{"title in short", "a title in short is the noun that it is short for",
		"Gov. Ines Prado met Sen. Jan Meyer. [The senator] said no. [The governor] said yes.", []string{"Jan Meyer|person", "Ines Prado|person"}},
	{"governor of the place", "the place before a noun tells which of two it is used of",
		"Ohio Gov. Ines Prado met Texas Gov. Jan Meyer. [The Ohio governor] said no.", []string{"Ines Prado|person"}},
	{"governor of another place", "nobody who is said to be of another place",
		"Ohio Gov. Ines Prado met the president. [The Texas governor] said no.", []string{"The Texas governor|person"}},
	{"justice", "a justice is a judge",
		"Justice Ines Prado met the mayor. [The judge] said no.", []string{"Ines Prado|person"}},
	{"serves somebody else", "whose spokesman it is tells him from another spokesman",
		"[A spokesman for Norbank] said no.\n\nVelora spokesman Tom Reid came.", []string{"A spokesman for Norbank|person"}},
	{"his brother", "a relative is the one whom the text names as such",
		"Jan Meyer grew up with his brother, Karl Meyer. [His brother] said so.", []string{"Karl Meyer|person"}},
	{"parents", "two who are named as somebody's parents are father and mother, as their names tell",
		"[My mother] never sold it. My parents, Henrik and Ingrid Moen, were farmers. [My father] said so.", []string{"Ingrid Moen|person", "Henrik|person"}},
	{"quarter of a country", "a quarter before a name makes a place of it, not a person",
		"[South Savelia] denied it.", []string{"South Savelia|place"}},
	{"epithet", "what the reader knows of somebody varies the name, where one person is spoken of above all",
		"Ines Prado has sold two ships. Prado met Jan Meyer on Friday. Prado was calm. [The shipping magnate] said the price was fair.", []string{"Ines Prado|person"}},
	{"epithet of an extra", "those who are not named by themselves keep their description",
		"Ines Prado has sold two ships. Prado met Jan Meyer on Friday. Prado was calm. Meyer left. [The harbour pilot] said the price was fair.", []string{"The harbour pilot|person"}},
	{"epithet beside the name", "an epithet is not whoever acts in the same sentence",
		"Ines Prado has sold two ships. Prado met Jan Meyer. Prado was calm. Prado left when [the Moor senator] said no.", []string{"the Moor senator|person"}},
	{"epithet from elsewhere", "whoever is said to be of one nation is not the magnate of another",
		"The port was shut. Chilean President Javiera Soto met Jan Meyer. Soto was calm. Soto left. [The Peruvian magnate] said no.", []string{"The Peruvian magnate|person"}},
	{"epithet of two", "where another is named more, the one who was named last may not be meant",
		"Ines Prado met Jan Meyer. Meyer ate. Meyer drank. Meyer slept. Prado left. Prado slept. [The shipping magnate] said no.", []string{"The shipping magnate|person"}},
	{"epithet of one who comments", "an analyst is nobody's candidate",
		"The vote of Jan Meyer is on Friday. Pia Sund, an analyst, was asked. Sund frowned. Sund smiled. [The candidate] was late, she said.", []string{"The candidate|person"}},
	{"age", "an age tells whose it is",
		"Tom Reid, 34, met Jan Meyer, 51, at the rink. [The 34-year-old] said it was cold.", []string{"Tom Reid|person"}},
	{"two presidents", "the nation before a noun tells which of two it is used of, as an adjective or by its name",
		"The talks were long. Kazakh President Daniyar Akhmetov met Chile's President Javiera Soto in Bergen. [The Kazakh president] said yes. [The Chilean president] said no.",
		[]string{"Daniyar Akhmetov|person", "Javiera Soto|person"}},
	{"president of a third nation", "descriptions that tell two nations are of two people",
		"[The Peruvian president] said yes. [The Kenyan president] said no. [The Peruvian president] left, he said.",
		[]string{"The Peruvian president|person", "The Kenyan president|person", "The Peruvian president|person"}},
	{"senator named long ago", "the only senator is not the Moor senator, whom nothing ties to him, when he was named long before",
		"Sen. Jan Meyer was ill. " + strings.Repeat("It rained. ", 9) + "[The Ohio senator] said no.", []string{"The Ohio senator|person"}},
	{"two campaigns", "a name in a description tells which one it is, and none is the last one",
		"The campaign was long. [The Moen campaign] said no. [The Lund campaign] said yes. [The campaign] hired two cooks.",
		[]string{"The Moen campaign|organization", "The Lund campaign|organization", "The Lund campaign|organization"}},
	{"caption", "a noun after a name says what it is",
		"The Movement for Clean Rivers (MCR) met. [The MCR party] said no. [The Harbour Daily newspaper] said so.",
		[]string{"Movement for Clean Rivers|organization", "Harbour Daily|organization"}},
	{"caption of a newspaper", "any noun for a newspaper says so, but a paper may be one that was written by the named",
		"The Movement for Clean Rivers (MCR) met. [The Harbour Daily broadsheet] said no. [The MCR paper] said so.",
		[]string{"Harbour Daily|organization", "MCR paper|document"}},
	{"group of a place", "a group may be in the place or of the firm that its description names",
		"Velora Holdings makes salt. [The Velora group] said no.", []string{"The Velora group|organization"}},
	{"head of a company", "what has a chief executive is a company",
		"It was late. Kestrel CEO Ana Roth came. [The company] said no. Marden chief executive Pia Sund came. [The firm] said no.",
		[]string{"Kestrel|organization", "Marden|organization"}},
	{"surname of a paper", "a title and a given name make a person of a noun that names papers",
		"[Lake City Mayor Don Guardian] said no. [Guardian] said so.", []string{"Don Guardian|person", "Don Guardian|person"}},
	{"adjectives with a comma", "a comma between adjectives ends no description",
		"[The old, careful mechanic] said no.", []string{"The old, careful mechanic|person"}},
	{"number and adjective", "a number before an adjective is no head",
		"[One young farmer] said no. [A group of 40 retired nurses] said so.", []string{"One young farmer|person", "A group of 40 retired nurses|group"}},
	{"new spokesman", "a spokesman who has come in since is meant, not the one who was named before",
		"Norbank spokesman Tom Reid left. [A harbour spokesman] said no. [The spokesman] said it was cold.", []string{"A harbour spokesman|person", "A harbour spokesman|person"}},
	{"somebody's spokesman", "those who serve somebody are not those who serve somebody else",
		"Norbank spokesman Tom Reid left. The mayor slept. [The mayor's spokesman] said no.", []string{"The mayor's spokesman|person"}},
	{"newspaper", "a newspaper is known by the end of its name",
		"The Lunden Gazette sent a reporter to Velora Holdings. [The newspaper] said it was closed.", []string{"Lunden Gazette|organization"}},
	{"without", "a name may have a preposition with a capital in it",
		"Velora Holdings is old. [Nurses Without Frontiers] said no. [The group] left, it said.", []string{"Nurses Without Frontiers|organization", "Nurses Without Frontiers|organization"}},
	{"other words", "the organisation that spoke last is called by what it is",
		"[Norbank] said no. [The Lunden-based lender] said so. Marden Shipping slept.", []string{"Norbank|organization", "Norbank|organization"}},
	{"where a journey leads", "where somebody flies from or to is a place and no company",
		"All flights from Kevlik are off, [the airport operator] said.", []string{"the airport operator|organization"}},
	{"dateline", "where a report comes from is no company",
		"VENLO, 4 June - Oriel Optics sold a plant. [The company] said no.", []string{"Oriel Optics|organization"}},
	{"no dateline", "where a verb stands before the dash, capitals are no town", "[KUSO] said on Monday - at last - that it was late.", []string{"KUSO|organization"}},
	{"named Air", "what is called Air is an airline", "Air Turkana flew a plane. [The airline] said no. [Air Turkana] said yes.",
		[]string{"Air Turkana|organization", "Air Turkana|organization"}},
	{"air marshal", "whoever leads an air force is a person", "[Air Marshal Ana Roth] said no. [Roth] said yes.", []string{"Ana Roth|person", "Ana Roth|person"}},
	{"carrier", "a carrier is a company", "Air Turkana flew a plane. [The carrier] said no.", []string{"Air Turkana|organization"}},
	{"the airline", "a noun before a company's name describes it",
		"[Kenyan airline Arik Wings] said no. Velora Holdings slept. [The airline] said so.", []string{"Arik Wings|organization", "Arik Wings|organization"}},
	{"chief of another", "whoever is chief of one company is not the chief of another",
		"Velora Holdings chief Tunde Bello came. The KWO met. [The KWO chief] said no.", []string{"The KWO chief|person"}},
	{"leader of the nation", "a nation tells who the leader is, whatever the office",
		"It was late. Kenyan President Tunde Bello met Chilean President Javiera Soto. [The Kenyan leader] said no.", []string{"Tunde Bello|person"}},
	{"minister of the nation", "a president is not the minister, though both are of one nation",
		"It was late. Kenyan President Tunde Bello met Jan Meyer. [The Kenyan foreign minister] said no.", []string{"The Kenyan foreign minister|person"}},
	{"apposition teaches", "what a source is described as, it may be called later",
		"[Lunden's envoy to the league, Ines Prado,] said no. Jan Meyer slept. [The envoy] said so.", []string{"Ines Prado|person", "Ines Prado|person"}},
	{"three speakers", "more than two are joined by a comma and by and",
		"[Mayor Ana Roth, Jan Meyer and Eva Holm] said no.", []string{"Ana Roth, Jan Meyer and Eva Holm|group"}},
	{"offices joined", "two people with their offices are a group by their names",
		"[Mayor Ana Roth and Lunden Sheriff Jan Meyer] said no.", []string{"Ana Roth and Jan Meyer|group"}},
	{"some who are named", "several people are not the first of their names",
		"[Two divers, Ana Roth and Jan Meyer,] said no.", []string{"Ana Roth and Jan Meyer|group"}},
	{"each from a town", "so they are where each name says from where",
		"[The two mayors, Ana Roth of Lund and Jan Meyer of Visby,] said no.", []string{"Ana Roth and Jan Meyer|group"}},
	{"in a town", "a judge whom the text names later is the one of the lead, wherever that is", "[A judge in Lund] said no. Judge Ana Roth slept.", []string{"Ana Roth|person"}},
	{"apposition later", "so is the minister, where an apposition names the minister", "The minister slept. [He] said no. [The minister, Jan Meyer,] said yes.", []string{"Jan Meyer|person", "Jan Meyer|person"}},
	{"the Company", "of a press release is the one that speaks in it", "[Velora Holdings] said no. [The Company] said why.", []string{"Velora Holdings|organization", "Velora Holdings|organization"}},
	{"named next", "news name in the next sentence who spoke in the first", "The mill shut, [the finance minister] said. [Ana Roth] said why.", []string{"Ana Roth|person", "Ana Roth|person"}},
	{"another next", "one who is said to be something else is not the same", "The mill shut, [the finance minister] said. [Ana Roth, a miller,] said why.", []string{"the finance minister|person", "Ana Roth|person"}},
	{"body next", "news name in the next sentence which body spoke in the first", "<The mill shut>, [the operator] said. [Norra Mills] said why.", []string{"Norra Mills|organization", "Norra Mills|organization"}},
	{"union next", "a federation is a union", "<Trams stop on Sunday>, [their union] said. [The Federation of Tram Drivers] said why.", []string{"Federation of Tram Drivers|organization", "Federation of Tram Drivers|organization"}},
	{"watchdog next", "a rights commission is a watchdog", "<The mill broke the law>, [the watchdog] said. [The Mill Rights Commission] said why.", []string{"Mill Rights Commission|organization", "Mill Rights Commission|organization"}},
	{"doctor next", "a doctor may have any trade", "<The moths are back>, [an entomologist] said. [Dr Ana Roth] said why.", []string{"Ana Roth|person", "Ana Roth|person"}},
	{"country's minister", "whom an apposition names later with the article", "[Norland's farm minister] said no. The mill shut. [The minister, Ana Roth,] said why.", []string{"Ana Roth|person", "Ana Roth|person"}},
	{"former keeper", "nothing else need be said of who alone is named", "[Judge Ana Roth] said no. [The former goalkeeper] said why.", []string{"Ana Roth|person", "Ana Roth|person"}},
	{"the club", "the one name that may be a club's is the club's", "Bruno Roth has left Sava Dinamo. [The club] said so.", []string{"Sava Dinamo|organization"}},
	{"it of a firm", "the one name that may be a firm's is what it is", "The judge fined Minera Alta. [It] said why.", []string{"Minera Alta|organization"}},
	{"they of police", "police with a place are they", "Police in Hobart are looking for a man. [They] said why.", []string{"Police in Hobart|organization"}},
	{"they of pupils", "so are those who act in the sentence before", "Pupils at the school have sent 94 letters. [They] said why.", []string{"Pupils at the school|group"}},
	{"they of prices", "what is no people says nothing", "Prices at the pump have risen. [They] said why.", []string{""}},
	{"who employs", "an economist is at a bank, and not in a town", "Bram Visser, an economist at Norra Delta, slept. [Norra Delta] said no.", []string{"Norra Delta|organization"}},
	{"at the gates", "reporters are at a town", "Reporters at Norra Delta slept. [Norra Delta] said no.", []string{"Norra Delta|place"}},
	{"and sons", "a name with an ampersand is one name", "[Hopfner & Sons] said no.", []string{"Hopfner & Sons|organization"}},
	{"paper of the south", "a particle in a name that begins with an article is no nobleman's", "[La Voz del Sur] said no.", []string{"La Voz del Sur|organization"}},
	{"what reports", "is a newspaper where nothing says that it is somebody", "[Le Phare] {reported} no.", []string{"Le Phare|organization"}},
	{"what says", "may be anybody", "[Le Phare] {said} no.", []string{"Le Phare|unknown"}},
	{"witness next", "who contradicts the lead, or lives there, is somebody else", "[The driver] said no. But [Ana Roth], who sells noodles, said yes.", []string{"The driver|person", "Ana Roth|person"}},
	{"official next", "an official may have any title", "<The ferry sank>, [a coast guard official] said. [Commander Ana Roth] said why.", []string{"Ana Roth|person", "Ana Roth|person"}},
	{"the grocer", "a trade before a name does not tell a person from a firm", "Online grocer Haneul Mart has lost the addresses. [The firm] said so.", []string{"Haneul Mart|organization"}},
	{"a ledger", "what has met somebody is no document", "[Open Ledger] said it had met them.", []string{"Open Ledger|organization"}},
	{"age of the scorer", "for whom somebody scores is no person", "Captain Bruno Roth scored for Maringas. [The 34-year-old] said so.", []string{"Bruno Roth|person"}},
	{"the Belgian", "an age may follow the nation", "Bruno Roth left Lund. [The Belgian, 27], said no.", []string{"Bruno Roth|person"}},
	{"former alone", "the former, who is not named, is nobody", "[The former] said no.", []string{"The former|unknown"}},
	{"another body next", "a court is no ministry", "<The mill shut>, [the ministry] said. [The Lomas Court] said why.", []string{"the ministry|organization", "Lomas Court|organization"}},
	{"it acts", "who is it in what it says of itself is no person", "[Havbruk Nord] said it had agreed to buy a rival.", []string{"Havbruk Nord|organization"}},
	{"it falls", "it that does nothing is the weather", "[Ilze Kraukle] said it had rained.", []string{"Ilze Kraukle|person"}},
	{"owner that acts", "an owner may be a company", "[The mill's owner, Norra Skog,] said it would rebuild.", []string{"Norra Skog|organization"}},
	{"owner of wares", "even where it says nothing of itself", "[The ship's owner, Hellas Bulk Carriers of Piraeus,] said no.", []string{"Hellas Bulk Carriers|organization"}},
	{"two concerns", "an agency for two things is one agency", "[The Relief and Mitigation Unit] said no.", []string{"Relief and Mitigation Unit|organization"}},
	{"promoter live", "a promoter whose last name is a word is a firm", "[The promoter, Atlântico Live,] said no.", []string{"Atlântico Live|organization"}},
	{"farmer Kiss", "a farmer whose last name is a word is none", "[Farmer Istvan Kiss] said no.", []string{"Istvan Kiss|person"}},
	{"town hall", "two nouns are a body where the second alone is none", "[The town hall] said no.", []string{"The town hall|organization"}},
	{"a draft", "what is written is a document", "[A leaked draft] says no.", []string{"A leaked draft|document"}},
	{"named next too late", "who spoke before by name may be meant", "[Jan Meyer] said no. The mill shut, [the finance minister] said. [Ana Roth] said why.", []string{"Jan Meyer|person", "the finance minister|person", "Ana Roth|person"}},
	{"both who spoke", "two people who have spoken, and nobody else, are both",
		"[Ana Roth] said no. [Jan Meyer] said yes. [Both] said why.", []string{"Ana Roth|person", "Jan Meyer|person", "Ana Roth and Jan Meyer|group"}},
	{"both of three", "of three who have spoken nobody knows which two are meant",
		"[Ana Roth] said no. [Jan Meyer] said yes. [Eva Berg] said so too. [Both] said why.", []string{"Ana Roth|person", "Jan Meyer|person", "Eva Berg|person", "Both|group"}},
	{"its own", "a name that its follows is no person's", "[Velora] insists its offer is fair.", []string{"Velora|organization"}},
	{"survivor named", "a description before a name between commas is of who is named", "[A survivor, Yonas Berg,] slept. [He] said no.", []string{"Yonas Berg|person", "Yonas Berg|person"}},
	{"age of the only one", "an age alone is that of the one person who was named", "[Ana Roth] said no. [The 34-year-old] said why.", []string{"Ana Roth|person", "Ana Roth|person"}},
	{"age of one of two", "of two it may be either's", "[Ana Roth] said no. [Jan Meyer] said yes. [The 34-year-old] said why.", []string{"Ana Roth|person", "Jan Meyer|person", "The 34-year-old|person"}},
	{"trade of a company", "an airline is the one company that flies", "[The union] met at Velora Air. [The airline] said no.", []string{"The union|organization", "Velora Air|organization"}},
	{"bank of a nation", "a bank without a name is the bank that spoke",
		"Velora Holdings slept. [Peru's central bank] said no. [The bank] said so.", []string{"Peru's central bank|organization", "Peru's central bank|organization"}},
	{"native", "a word for a nation stands for the one who is spoken of",
		"Greta Holm won. Holm beat Ana Roth by a second. Holm said so. [The Norwegian] said no. [The Norwegians] said so.", []string{"Greta Holm|person", "Norwegians|group"}},
	{"both of two", "both may be two who are known without their names",
		"[The two senators] said no. [Ana Roth] said so. [Both] left, they said.", []string{"The two senators|group", "Ana Roth|person", "The two senators|group"}},
	{"headline", "a bare noun of a headline is described below",
		"Cups to be banned, governor says\n\nIt starts soon, said Tunde Afolabi, the governor.\n\n[governor] says no.", []string{"Tunde Afolabi|person"}},

	// Pronouns.
	{"she", "gender chooses between two names",
		"Pavel Novak met Jana Horak in Brno. [She] said the mill was sold.", []string{"Jana Horak|person"}},
	{"he by votes", "the text's own pronouns tell the gender of a rare name",
		"Xolvar Tembe was tired and he sat down. Ines Prado came in. [He] said it was over.", []string{"Xolvar Tembe|person"}},
	{"pronoun before the name", "a pronoun that stood before a name is somebody else's, and tells nothing of that name's sex",
		"She was late. She had told Tembe of her coat.\n\nPetra Lind slept. Tembe was up. [He] said it was over.", []string{"Tembe|person"}},
	{"who spoke against whom of", "he who speaks goes on, not he of whom he speaks",
		"Ivan Petrov came. Ivan Petrov ate.\n\n[Pavel Novak] said <that Ivan Petrov was late>. [He] added that it was dark.", []string{"Pavel Novak|person", "Pavel Novak|person"}},
	{"sign of a share", "the sign that a share is traded under is no name",
		"Norbank Holdings fell. ($NRB) [The bank] said no.", []string{"Norbank Holdings|organization"}},
	{"previous speaker", "who spoke goes on",
		"Pavel Novak met Ivan Petrov. [Novak] said it was late. [He] added that the shop was shut.", []string{"Pavel Novak|person", "Pavel Novak|person"}},
	{"not in its own content", "a source is not whom it speaks of",
		"Ivan Petrov sat down. <Pavel Novak was a liar>, [he] said.", []string{"Ivan Petrov|person"}},
	{"it", "it is the organisation, not the person",
		"Norbank named Eva Holm as its head. [It] said she was ready.", []string{"Norbank|organization"}},
	{"who", "a relative pronoun is the name before it",
		"Eva Holm, [who] said she was ready, left.", []string{"Eva Holm|person"}},
	{"we within a quotation", "we in a quotation is its speaker",
		"<\"[We] think it is fine,\"> said [Eva Holm].", []string{"Eva Holm|person", "Eva Holm|person"}},

	{"two who act", "they are the two who were named together and acted",
		"Norbank is small. Ana Roth and Jan Meyer came to Bergen. [They] said it was cold.", []string{"Ana Roth and Jan Meyer|group"}},
	{"it in a place", "a place that says where is not what it stands for",
		"Velora Holdings sold a ferry in Norway. [It] said the price was fair.", []string{"Velora Holdings|organization"}},
	{"apposed", "a description right after a name is of that name, also for a pronoun",
		"Pia Sund, a professor at the Cape school in Lunden, [who] said no, left. Jan Meyer, a nurse, met Tom Reid, a pilot, [who] said so.",
		[]string{"Pia Sund|person", "Tom Reid|person"}},
	{"who of no list", "a noun that no list has is somebody if who follows",
		"Tom Reid slept. A young whittler [who] said no came in. Pia Sund, an avid whittler [who] said so, left.", []string{"A young whittler|person", "Pia Sund|person"}},
	{"talker", "of two who fit he as well, the one who spoke just before is meant",
		"Ivan Petrov came. Petrov ate. Petrov drank. Petrov slept. [Pavel Novak] said <that Petrov was late>. Two lamps were lit. [He] said it was dark.",
		[]string{"Pavel Novak|person", "Pavel Novak|person"}},

	// No speaker is better than a wrong one.
	{"no woman", "she is nobody where only men are named",
		"Pavel Novak met Ivan Petrov. [She] said it was late.", []string{""}},
	{"author", "the author has no name",
		"[I] think it is fine.", []string{""}},
	{"first words", "a pronoun before any name is nobody's",
		"[He] said it was late.", []string{""}},
	{"lone quotation", "nothing tells who says a quotation that stands alone",
		"<\"It is late.\">\n\nEva Holm and Ann Berg slept.", []string{""}},
	{"tie of two men", "two men who fit as well as each other are no answer",
		"The room was full of Ivan Petrov and of Pavel Novak.\n\n[He] said it was late.", []string{""}},

	// Dialogue.
	{"turns", "two who take turns go on to",
		"<\"Is it open?\"> asked [Ana].\n\n<\"No,\"> said [Tomás].\n\n<\"When will it be?\">\n\n<\"At nine.\">",
		[]string{"Ana|person", "Tomás|person", "Ana|person", "Tomás|person"}},
	{"turns told late", "a source in a later turn tells who spoke before",
		"<\"Is it open?\">\n\n<\"No,\"> said [Tomás].\n\n<\"When will it be?\"> asked [Ana].", []string{"Ana|person", "Tomás|person", "Ana|person"}},
	{"action", "who acts beside a quotation speaks it",
		"Ana put down the rope. <\"Enough.\">", []string{"Ana|person"}},
	{"called by name", "the one called by name answers",
		"<\"Is it open, Silvio?\"> asked [Ana].\n\n<\"No.\">", []string{"Ana|person", "Silvio|person"}},
	{"one paragraph", "the quotations of a paragraph have one speaker",
		"<\"No,\"> said [Ana]. <\"Never.\">", []string{"Ana|person", "Ana|person"}},
	{"interview", "A is the person whom the interview is with, Q has no name",
		"Glassblower Vilma Ranta talks.\n\n[Q]: Is it hot?\n\n[A]: Only in July.", []string{"", "Vilma Ranta|person"}},
}

// checkStory resolves the claims of a story and compares the speakers with those it wants.
func checkStory(t *testing.T, r *Resolver, s story) {
	t.Helper()
	text, claims := read(s.text)
	r.Resolve(lexicon.Get(), &text.Text, &text.Tagger, claims)
	got := []string{}
	for _, c := range claims {
		g := ""
		if c.Name != "" {
			g = c.Name + "|" + kindNames[c.Kind]
		}
		got = append(got, g)
	}
	if diff := cmp.Diff(s.want, got); diff != "" {
		t.Errorf("%s: %s\n%s(-want +got):\n%s", s.name, s.reason, s.text, diff)
	}
}

func TestResolve(t *testing.T) {
	var r Resolver
	check := casetest.Names(t)
	for _, s := range stories {
		t.Run(s.name, func(t *testing.T) {
			check(s.name, s.reason)
			checkStory(t, &r, s)
		})
	}
}

// dialogue makes a novel of the story after it.
var dialogue = strings.Repeat("<\"So it is.\">\n\n", dialogueClaims)

// often is a sentence that a novel has many times.
func often(sentence string) string { return strings.Repeat(sentence+"\n\n", 9) }

// novels are stories of novels; what they want is the names of their last claims.
var novels = []story{
	{"known by the given name", "a full name that comes late is not whom the given name has meant all along",
		often("Ines slept.") + "Ines Prado came in. <\"No,\"> said [Ines].", []string{"Ines"}},
	{"introduced in full", "a given name is short for the full name that came first",
		"Ines Prado came in.\n\n" + often("Ines slept.") + "<\"No,\"> said [Ines].", []string{"Ines Prado"}},
	{"known by title", "the name in use is better than one that is named once",
		"Her name was Ingrid Lund.\n\n" + often("Mrs. Lund slept.") + "<\"No,\"> said [Mrs. Lund].", []string{"Mrs. Lund"}},
	{"known by the bare name", "a title once is not the name in use",
		"So Miss Odile came.\n\n" + often("Odile slept.") + "<\"No,\"> said [Odile].", []string{"Odile"}},
	{"one of a family", "where several bear a surname, the given name in use tells more",
		"Mrs. Sund had a daughter, Pia Sund.\n\n" + often("Pia slept.") + often("Pia woke.") + "<\"No,\"> said [Pia].", []string{"Pia"}},
	{"title that is a name", "Sir and Lady belong to the full name",
		"Sir Rupert Vance came in. <\"No,\"> said [Sir Rupert].", []string{"Sir Rupert Vance"}},
	{"foreign title", "Monsieur is Mr. in another language",
		often("Mr. Brel slept.") + "<\"No,\"> said [Monsieur Brel].", []string{"Mr. Brel"}},
	{"title alone", "a title alone is whoever was last named with it",
		"Mademoiselle Brel and Madame Sorel came. <\"No,\"> said [Mademoiselle].", []string{"Mademoiselle Brel"}},
	{"bare name by sex", "a bare surname is the man's",
		"Miss Lund and Mr. Lund came. Miss Lund slept. <\"No,\"> said [Lund].", []string{"Mr. Lund"}},
	{"husband's name", "a man's given name is not his wife, who is called by it after her title",
		"Henrik Roth and Mrs. Henrik Roth came. <\"No,\"> said [Henrik].", []string{"Henrik Roth"}},
	{"father and son", "two people stand in one sentence",
		"Mr. Lund and Jonas Lund came. Mr. Lund saw Jonas. Mr. Lund left. <\"No,\"> said [Mr. Lund].", []string{"Mr. Lund"}},
	{"nickname", "two of one family bear forms of one name",
		"William Holm and his son Bill Holm came. <\"No,\"> said [Bill Holm].", []string{"Bill Holm"}},
	{"spoken name", "what people call somebody is short for the full name of the narrative",
		"Margaret Lund came in.\n\n" + often("\"Come, Peggy!\"") + "<\"No,\"> said [Peggy].", []string{"Margaret Lund"}},
	{"spoken name of two", "it is nobody's of two of that given name",
		"Margaret Lund and Margaret Roth came in.\n\n" + often("\"Come, Peggy!\"") + "<\"No,\"> said [Peggy].", []string{"Peggy"}},
	{"narrated name", "a name of the narrative's own is somebody else's",
		"Margaret Lund came in.\n\n" + often("Peggy slept.") + "<\"No,\"> said [Peggy].", []string{"Peggy"}},
	{"inn", "an inn that bears somebody's name is not that person",
		"They slept at the Hotel Sorel.\n\n" + often("Sorel slept.") + "<\"No,\"> said [Sorel].", []string{"Sorel"}},
	{"heading in capitals", "capitals tell nothing of where a name ends",
		"IN WHICH MR. KARPIN ENTERS COMPLAINING\n\nMr. Karpin came. <\"No,\"> said [Mr. Karpin].", []string{"Mr. Karpin"}},
	{"office as a name", "a capital makes a name of an office",
		"The Colonel came. Colonel Brandt left. <\"No,\"> said [the Colonel].", []string{"The Colonel"}},
	{"office of somebody named", "the one of that title of whom the text has spoken",
		"Colonel Brandt came. <\"No,\"> said [the Colonel].", []string{"Colonel Brandt"}},
	{"adverb after a name", "what tells when or how is no part of a name",
		"<\"No,\"> said [Ines one day]. <\"Yes,\"> said [Ines drowsily].", []string{"Ines", "Ines"}},
	{"manner after a description", "how somebody speaks is no part of a description",
		"<\"No,\"> said [the bosun in a low voice].", []string{"the bosun"}},
	{"adverb after a titled name", "the title is no hindrance to that",
		"<\"No,\"> said [Mrs. Lund one day].", []string{"Mrs. Lund"}},
	{"voice", "whose voice it is speaks",
		"Ines sat. Ivor sat. <\"No,\"> said [the voice of Ines]. <\"Yes,\"> said [Ivor's voice].", []string{"Ines", "Ivor"}},
	{"widow and daughter-in-law", "a wife by her husband's given name is not the one known by surname alone",
		"Mrs. Henry Lund came. Mrs. Lund left. <\"No,\"> said [Mrs. Lund].", []string{"Mrs. Lund"}},
	{"wife", "a married woman whom the narrative calls by her given name too; the name in use is hers",
		"Maria Lund came in.\n\n" + often("Mrs. Lund slept.") + "<\"No,\"> said [Mrs. Lund]. <\"Yes,\"> said [Maria].", []string{"Mrs. Lund", "Mrs. Lund"}},
	{"mother and daughter", "who stands beside Mrs. Lund is another",
		"Maria Lund came in.\n\n" + often("Mrs. Lund saw Maria.") + "<\"No,\"> said [Mrs. Lund]. <\"Yes,\"> said [Maria].", []string{"Mrs. Lund", "Maria Lund"}},
	{"rank before a given name", "a rank stands before surnames, which look like given names too",
		"Colonel Clifford came. Mr. Clifford Roth left.\n\nThe Colonel slept.\n\nColonel Clifford woke. <\"No,\"> said [Clifford].", []string{"Colonel Clifford"}},
	{"mark of a description", "a thing that is known tells who it is",
		"<\"No,\"> said [the bosun in the blue cap].", []string{"the bosun in the blue cap"}},
	{"line end", "a name that a line's end parts is printed on one line",
		"Old Mrs.\nLund came. <\"No,\"> said [Mrs. Lund].", []string{"Mrs. Lund"}},
	{"noun before a name", "a noun beside a name that it can't describe describes somebody else",
		"To her husband Agnes seemed tired. She slept. <\"No,\"> said [she].", []string{"Agnes"}},
}

func TestResolveNovel(t *testing.T) {
	var r Resolver
	check := casetest.Names(t)
	for _, s := range novels {
		t.Run(s.name, func(t *testing.T) {
			check(s.name, s.reason)
			text, claims := read(dialogue + s.text)
			r.Resolve(lexicon.Get(), &text.Text, &text.Tagger, claims)
			got := []string{}
			for _, c := range claims[len(claims)-len(s.want):] {
				got = append(got, c.Name)
			}
			if diff := cmp.Diff(s.want, got); diff != "" {
				t.Errorf("%s: %s\n%s(-want +got):\n%s", s.name, s.reason, s.text, diff)
			}
		})
	}
}

// TestScene tests texts that read like a novel's (Novel) and are too short to be dialogue by their speech alone.
func TestScene(t *testing.T) {
	r := Resolver{Novel: true}
	check := casetest.Names(t)
	for _, s := range []story{
		{"turns", "the two who talk take turns, and who speaks is a person",
			"Clementine and Jory met on the path.\n\n<\"Your dog has my hat,\"> [she] said.\n\n<\"My dog has everybody's hat,\"> [he] answered.",
			[]string{"Clementine|person", "Jory|person"}},
		{"answered", "who answers a speaker under a description is somebody else",
			"The ferryman spat.\n\n<\"Is it deep?\"> [Lucjan] asked.\n\n<\"It is wet,\"> replied [the ferryman].", []string{"Lucjan|person", "the ferryman|person"}},
		{"doctor", "a doctor is who has the title", "Dr. Amin closed the folder.\n\n<\"You are well,\"> [the doctor] said.\n\n<\"Am I?\"> asked [Mr. Lowe].",
			[]string{"Amin|person", "Lowe|person"}},
		{"her mother", "a relative is named where she is first spoken of",
			"Ilinca stood still while her mother, Doina, pinned the hem.\n\n<\"It is long,\"> said [Ilinca].\n\n<\"It was long on your aunt,\"> [her mother] said.",
			[]string{"Ilinca|person", "Doina|person"}},
		{"nobody", "where nothing tells who speaks, nobody does", "<\"It rains.\">\n\n<\"It does.\">", []string{"", ""}},
	} {
		t.Run(s.name, func(t *testing.T) {
			check(s.name, s.reason)
			checkStory(t, &r, s)
		})
	}
}

type tagged struct {
	token.Text
	syntax.Tagger
}

func tag(source string) *tagged {
	x := new(tagged)
	x.Cut(source, quote.Find(source))
	x.Tag(lexicon.Get(), &x.Text)
	return x
}

// read takes the brackets out of a story and makes its claims.
func read(marked string) (*tagged, []Claim) {
	var b strings.Builder
	var sources, contents, cues, inner [][2]int // bytes; inner: the sources within contents
	var opens []int
	var parts [][3][2]int
	flush := func() {
		for i := 0; i < max(len(sources), len(contents)); i++ {
			var p [3][2]int
			for k, spans := range [][][2]int{sources, contents, cues} {
				if i < len(spans) {
					p[k] = spans[i]
				}
			}
			parts = append(parts, p)
		}
		for _, i := range inner {
			parts = append(parts, [3][2]int{i})
		}
		sources, contents, cues, inner = nil, nil, nil, nil
	}
	for _, c := range marked {
		switch c {
		case '[', '<', '{':
			opens = append(opens, b.Len())
			continue
		case ']', '>', '}':
			span := [2]int{opens[len(opens)-1], b.Len()}
			opens = opens[:len(opens)-1]
			if c == ']' && len(opens) > 0 {
				inner = append(inner, span)
			} else if c == ']' {
				sources = append(sources, span)
			} else if c == '}' {
				cues = append(cues, span)
			} else {
				contents = append(contents, span)
			}
			continue
		case '\n':
			flush()
		}
		b.WriteRune(c)
	}
	flush()
	x := tag(b.String())
	var claims []Claim
	for _, p := range parts {
		c := Claim{Source: x.tokens(p[0]), Cue: x.tokens(p[2]), Action: -1}
		if r := x.tokens(p[1]); !r.Empty() {
			c.Content = []Range{r}
			c.Direct = x.Tokens[r.First].Kind == token.Open
			if c.Source.Empty() {
				c.Action = x.beside(c.Content)
			}
		}
		claims = append(claims, c)
	}
	return x, claims
}

// tokens returns the tokens in a span of bytes.
func (x *tagged) tokens(s [2]int) (r Range) {
	for i := range x.Tokens {
		if k := &x.Tokens[i]; int(k.Start) < s[1] && int(k.End) > s[0] {
			if r.Empty() {
				r.First = int32(i)
			}
			r.Last = int32(i) + 1
		}
	}
	return r
}

// beside returns the sentence beside a quotation, in its paragraph, that has words outside of quotation marks, or -1.
func (x *tagged) beside(content []Range) int32 {
	bare := func(s int32) bool {
		if s < 0 || int(s) >= len(x.Sentences) {
			return false
		}
		for i := x.Sentences[s].First; i < x.Sentences[s].Last; i++ {
			if x.Tokens[i].Quotation < 0 && x.Tokens[i].Kind == token.Word {
				return true
			}
		}
		return false
	}
	a, b := x.Tokens[content[0].First].Sentence, x.Tokens[content[len(content)-1].Last-1].Sentence
	for _, s := range []int32{a, b, b + 1, a - 1} {
		if bare(s) && x.Sentences[s].Paragraph == x.Sentences[a].Paragraph {
			return s
		}
	}
	return -1
}

// TestResolveReuse checks that a Resolver that has read other texts says what a new one says.
func TestResolveReuse(t *testing.T) {
	var used Resolver
	for _, s := range stories {
		text, got := read(s.text)
		want := append([]Claim(nil), got...)
		used.Resolve(lexicon.Get(), &text.Text, &text.Tagger, got)
		new(Resolver).Resolve(lexicon.Get(), &text.Text, &text.Tagger, want)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: the memory of earlier texts shows (-new +used):\n%s", s.name, diff)
		}
	}
}

// TestAllocs checks that a Resolver whose memory has grown to a text reads it again without allocating.
func TestAllocs(t *testing.T) {
	text, claims := read(strings.Repeat("Pavel Novak met Jana Horak in Brno. [She] said the mill of the Energy Ministry was sold. [The ministry] said no.\n\n", 50))
	var r Resolver
	r.Resolve(lexicon.Get(), &text.Text, &text.Tagger, claims)
	if n := testing.AllocsPerRun(10, func() { r.Resolve(lexicon.Get(), &text.Text, &text.Tagger, claims) }); n > 0 {
		t.Errorf("a Resolver that has its memory allocates %v times a text", n)
	}
}

func FuzzResolve(f *testing.F) {
	for _, s := range stories {
		f.Add(strings.NewReplacer("[", "", "]", "", "<", "", ">", "", "{", "", "}", "").Replace(s.text), []byte("\x00\x03\x05\x09\x01\x02\x00\x01"))
	}
	f.Add("\x1c", []byte("0"))                       // a paragraph without a sentence
	f.Add("0 0 (0)and 0 0!0!0 0!", []byte("000018")) // a bracket without a space after it
	var used Resolver
	f.Fuzz(func(t *testing.T, source string, marks []byte) {
		x := tag(source)
		n := int32(len(x.Tokens))
		at := func(i int) int32 { // a token's index, or a little beyond
			if i >= len(marks) {
				return 0
			}
			return int32(marks[i])%(n+2) - 1
		}
		var claims []Claim
		for i := 0; i < len(marks) && len(claims) < 64; i += 8 {
			claims = append(claims, Claim{
				Content: []Range{{at(i), at(i + 1)}, {at(i + 2), at(i + 3)}},
				Source:  Range{at(i + 4), at(i + 5)},
				Cue:     Range{at(i + 5), at(i + 6)},
				Direct:  marks[i]&1 != 0,
				Action:  at(i + 6),
			})
		}
		again := append([]Claim(nil), claims...)
		used.Resolve(lexicon.Get(), &x.Text, &x.Tagger, claims)
		new(Resolver).Resolve(lexicon.Get(), &x.Text, &x.Tagger, again)
		if diff := cmp.Diff(again, claims); diff != "" {
			t.Errorf("a Resolver that was used before says something else (-new +used):\n%s", diff)
		}
		for _, c := range claims {
			for w := range strings.FieldsSeq(c.Name) {
				if !strings.Contains(source, w) {
					t.Errorf("the name %q is not in the text", c.Name)
				}
			}
			if (c.Name == "") != (c.Evidence == None) {
				t.Errorf("name %q, evidence %d", c.Name, c.Evidence)
			}
		}
	})
}

// TestLinear counts the steps of all searches, not seconds, on texts made to provoke searches: twice the text takes no more than
// twice the steps, and a token no more than a named number of them.
func TestLinear(t *testing.T) {
	const most = 4 * (maxBack + maxFore + maxRecall)
	for name, unit := range map[string]string{
		"one family":      "Ada Roth met Roth. [She] said no. ",
		"one paragraph":   "<\"No.\"> ",
		"turns":           "<\"No.\">\n\n",
		"turns of names":  "<\"No, Ada.\"> said [Xa Roth].\n\n<\"Ida?\">\n\n",
		"turns of a man":  "Ada saw Ida. <\"No,\"> [he] said.\n\n",
		"narrator":        "<\"No, Ada.\">\n\n<\"No, Ida.\"> [I] said.\n\n",
		"names only":      "Xa Roth ",
		"headline":        "[New Poll] ",
		"relatives":       "[His father] met a Bardo coroner. ",
		"surveys":         "[The Norbank survey] and [the Velora survey] came. ",
		"descriptions":    "[The minister] said that the bank of the mayor had met his brother. ",
		"capitals joined": "Bank of ",
		"pronouns":        "[He] told [her] that [they] knew [it]. ",
		"answers":         "[A]: No.\n\n",
		"a wolf":          "<\"No.\"> said [the wolf].\n\n",
		"a wolf and Ada":  "Ada saw. <\"No.\"> said [the wolf].\n\n",
		"the company":     "Ada left Sava Dinamo and Lira Dinamo. [The company] said no. ",
		"it":              "Ada left Sava Dinamo and Lira Dinamo. [It] said no. ",
		"they":            "Pupils in Lund sang. [They] said no. ",
		"the former":      "Ada met Ida. [The former keeper] said no. ",
		"both":            "[Ada Roth] said no. [Ida Berg] said no. [Both] said no. ",
		"a dentist":       "[A retired dentist] said no. Ada Roth slept. ",
		"a regulator":     "[Peru's energy regulator] said no. The Fuel Commission slept. ",
		"initials":        "Jan Vik slept.\n\n[QZ]: No.\n\n[ZQ]: No.\n\n",
		"airlines":        "[Zagros Air] fell. [The airline] said no. ",
	} {
		t.Run(name, func(t *testing.T) {
			steps := func(n int) (steps, tokens int) {
				x, claims := many(unit, n)
				var r Resolver
				r.Resolve(lexicon.Get(), &x.Text, &x.Tagger, claims)
				return r.steps, len(x.Tokens)
			}
			one, tokens := steps(1000)
			two, _ := steps(2000)
			if two > 2*one+one/4+most {
				t.Errorf("twice the text takes %d steps, where once takes %d", two, one)
			}
			if one > most*tokens {
				t.Errorf("%d steps for %d tokens, want at most %d for one", one, tokens, most)
			}
		})
	}
}

// TestLongRelease counts the steps of a text in which many have spoken before the company does, as TestLinear does.
func TestLongRelease(t *testing.T) {
	steps := func(n int) int {
		x, claims := read(strings.Repeat("[Ada Roth] said no. ", n) + strings.Repeat("[The Company] said no. ", n))
		var r Resolver
		r.Resolve(lexicon.Get(), &x.Text, &x.Tagger, claims)
		return r.steps
	}
	if one, two := steps(400), steps(800); two > 3*one {
		t.Errorf("twice the text takes %d steps, where once takes %d", two, one)
	}
}

// many reads n copies of a story. The claims of one copy are read and repeated, since reading is not made for speed.
func many(unit string, n int) (*tagged, []Claim) {
	one, claims := read(unit + unit)
	plain := strings.NewReplacer("[", "", "]", "", "<", "", ">", "", "{", "", "}", "").Replace(unit)
	x := tag(strings.Repeat(plain, n))
	per := int32(len(one.Tokens)) / 2
	var all []Claim
	for k := range int32(n) {
		for _, c := range claims[:len(claims)/2] {
			shift := func(r Range) Range {
				if r.Empty() {
					return r
				}
				return Range{r.First + k*per, r.Last + k*per}
			}
			d := Claim{Source: shift(c.Source), Direct: c.Direct, Action: -1}
			for _, p := range c.Content {
				d.Content = append(d.Content, shift(p))
			}
			all = append(all, d)
		}
	}
	return x, append(all, Claim{Action: -1})
}
