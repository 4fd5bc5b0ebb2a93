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
	garage garages fence fences cell cells bench benches meter meters holiday holidays fireworks
	suit suits sock socks scarf scarves sweater sweaters jumper jumpers skirt skirts blouse belt belts glove bracelet earrings wig helmet helmets
	apron sunglasses spectacles handkerchief
	potato potatoes onion onions carrot carrots tomato tomatoes garlic cinnamon pepper spice spices butter cream flour honey jam sauce noodles sausage
	sausages bacon ham steak steaks beef pork lamb salmon trout cod oyster oysters prawns olives lemon lemons orange oranges banana bananas grapes nuts
	chocolate biscuit biscuits cookie cookies pudding toast cereal omelette stew curry burger burgers chips fries whisky vodka gin brandy champagne
	cider juice lemonade
	cupboard wardrobe sofa couch armchair stool stools pillow pillows blanket blankets sheet sheets towel towels mattress mattresses rug rugs vase vases
	candle candles broom mop bucket sponge soap toothbrush razor comb scissors needle needles thread
	tractor tractors plough wagon wagons cart carts barrow sledge sled canoe kayak yacht yachts dinghy anchor oar oars sail sails mast
	motorbike motorcycle motorcycles scooter scooters trailer trailers
	axe axes hoe rake sickle scythe pliers spanner wrench chisel nail hinge hinges bolt bolts brick bricks plank planks tile tiles
	piano guitar guitars trumpet flute cello accordion
	donkey donkeys mule mules camel camels duck ducks goose geese hen hens turkey turkeys calf calves lambs kitten puppy parrot
	daffodils roses tulips tulip rose lily lilies hedge hedges weeds
	statue statues sculpture sculptures painting paintings
	parcel parcels sack sacks barrel barrels jar jars tin tins tray trays jug jugs mug mugs bowl bowls saucepan`

// tangible are more such nouns, of those that the table of words has. Rules know them, and not what is learned.
const tangible = `aircraft airplane aeroplane aisle alleyway altar ankle ant apartment archipelago arena artillery automobile avenue avocado baby badge
	balcony balloon ballroom banknote barn barrier basil basketball baseball bat bath bathroom battlefield bay beak beam bean bear beard bedroom bee
	belly berry bin blackboard blade blood boardroom bomb bone boulevard brain brass breast broccoli bronze buckle buffet bug bulb bull bulldozer bun
	bungalow burrow bush butterfly cabin cafeteria cage canal canvas cap cape carbon cardboard cargo cathedral cattle cave cellar
	cellphone cemetery chalk chapel charcoal cheek chest chili cigarette clay cliff cloak closet cloth cloud clubhouse coal coastline cocktail
	coconut collar comet condo condominium copper cork corn costume cotton countryside courtroom courtyard crab crane creature crow crust
	crystal cushion dam deck deer den desert diaper dinosaur dirt doorstep dorm dove dragon drone drum dust eagle earpiece elephant fabric feather
	fist firearm fireplace flag flashlight flesh flock foil foam footprint forearm fort fortress fossil fountain freight fuel fungus fur furnace
	furniture garbage gas gasoline gearbox gel giraffe globe glue gown grain grave gravy grenade greenhouse grill gutter gym haircut hallway hamster
	handcuff handgun hangar harbour harbor harness hawk hay headboard heel helm herd highway hole hoof hook hose hydrogen ice jaw jelly jet
	jewelry jungle keyboard kidney kitchen kitty landscape lane lantern laser laundry leash leather lectern lens lettuce lifeboat limb lime limestone
	lion lip lipstick lobster locker log lounge lump machine machinery magnet maize makeup mango marijuana mask mat medicine microphone microscope
	microwave missile mist monkey monster moon mosquito motel motor mouse mud muscle neck net notebook notepad nut oak oil orchid packet
	palm pants parakeet paste pasture pathway patio paw peanut pearl pebble pedestal penny perfume petroleum pickup pigeon pill pillar pin
	pipeline pistol pit planet plaster plastic plaza plum pocket pole pool porch pottery powder propane pump puppet pyramid python radar raft rail
	rain rainbow ramp rat reactor reef refrigerator reptile reservoir restroom ribbon roadside robot rock rocket rod rubber
	rubble runway saddle sand satellite scar screen seafood sewer shadow shed shell shore shotgun shower showroom shrapnel shrimp shuttle sidewalk silk
	silver sink skate skeleton skin sky slate sleeve slope smartphone smoke snack snake snow soda soil spacecraft spear spider spike spinach spine
	spore stair staircase steam steel stick stomach stone straw stream string stump submarine subway sun sushi swamp syringe taco tail tank
	tarmac tattoo telescope tent throat thumb tiger toe toenail toilet tongue tooth torch torso tower toy trash treasure trench tsunami
	tube tuna tunnel turban underwear uranium urine vegetable vehicle vein vent vessel vest vial villa vinegar vulture waist walnut warehouse wasp
	waterfall watermelon wax weapon wheelchair whip willow wing wolf wood worm yard yarn zinc`

func (l *Lexicon) addConcrete() {
	for w := range strings.FieldsSeq(concrete) {
		k := l.Find(w)
		if k == 0 {
			k = l.add(Entry{Form: w, Tags: [4]Tag{NN}})
		}
		l.Entries[k].Lists |= ConcreteNoun
	}
}

func (l *Lexicon) addTangible() {
	for w := range strings.FieldsSeq(tangible) {
		if k := l.Find(w); k != 0 {
			l.Entries[k].Lists |= TangibleNoun
		}
	}
}
