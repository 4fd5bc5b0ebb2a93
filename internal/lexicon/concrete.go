package lexicon

import "strings"

// concrete are nouns for things that can be held, entered, eaten, worn or counted out, but hardly said, thought or
// wished: a verb of speech or mind with one of them as its object means something else. He noted the time; she claimed her
// luggage; they ordered soup.
const concrete = `luggage suitcase bag bags baggage purse wallet backpack parcel package box boxes crate basket bucket
	soup tea coffee wine beer water bread cheese meat fish rice pasta pizza salad dinner lunch breakfast supper meal meals dessert
	cake cakes pie sandwich sandwiches fruit apple apples egg eggs milk sugar salt drink drinks food plate plates cup cups glass
	glasses bottle bottles dish dishes knife fork spoon pan pot kettle oven stove fridge
	time clock watch hour minute seconds alarm bell
	door doors window windows gate gates wall walls floor roof room rooms bed beds sofa chair chairs table tables desk shelf
	drawer lamp lamps mirror carpet curtain curtains stairs lift elevator key keys lock
	car cars bus buses train trains truck trucks lorry van bike bicycle boat boats ship ships plane planes helicopter taxi cab
	tram ferry engine wheel wheels tyre tyres tire tires brake brakes seat seats ticket tickets passport
	shirt shirts shoe shoes coat coats jacket hat hats dress trousers boots gloves umbrella ring necklace uniform
	phone phones camera laptop computer battery batteries radio television cable cables wire wires switch
	envelope envelopes stamp stamps pen pencil ink
	tree trees flower flowers garden lawn grass leaf leaves branch branches seed seeds crop field fields river lake
	sea ocean beach mountain mountains hill hills valley forest island islands coast highlands
	dog dogs cat cats horse horses cow cows sheep goat goats pig pigs chicken chickens bird birds rabbit
	hand hands arm arms leg legs foot feet head eye nose mouth ear ears hair face shoulder knee finger fingers
	hammer nail nails screw button buttons lever pedal starter trigger doorbell saw ladder rope pipe pipes tool tools shovel spade paint brush
	ball goal goals penalty corner lead league trophy medal medals lap race
	job jobs dollars euros pounds shillings yen coins cash coin
	corridor street streets road roads pavement kerb
	hat sword gun guns rifle bullet bullets
	fare fares fee fees toll tolls rent
	exam exams lesson lessons class classes grade coffees teas
	year years bridge bridges building buildings
	couple guests passengers customers patients visitors lives things
	garage garages fence fences cell cells bench benches meter meters holiday holidays fireworks`

func (l *Lexicon) addConcrete() {
	for w := range strings.FieldsSeq(concrete) {
		k := l.Find(w)
		if k == 0 {
			k = l.add(Entry{Form: w, Tags: [4]Tag{NN}})
		}
		l.Entries[k].Lists |= ConcreteNoun
	}
}
