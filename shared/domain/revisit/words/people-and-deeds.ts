import { things } from '../../equipment/things.ts';
import type { WordClass } from '../phrase-pattern.ts';
import { stopWords } from './common.ts';
import { places } from './places.ts';

/* Classes of words: who we are in the customer's mouth, what we do, who else there is and what they do. */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Men and women of a trade, as they are called when they are ours. */
const ourMen = set(
  'guy guys man men fella fellas fellow fellows lad lads chap chaps bloke blokes tech techs technician technicians plumber electrician sparky spark sparks roofer roofers engineer fitter gasman crew boys boy team people apprentice son mate helper installer installers workers workmen dude gentleman person company woman girl lady colleague',
);
/** With "the" alone only those that no stranger is called. */
const theMen = set('guy chap fella lad lads bloke tech technician sparky engineer fitter gasman repairman gentleman installer installers');
const you = set('you yous youse ye yall');
const youMore = set('guys lot folks people all boys lads');
const your = set('your ur yer');

const asking = set('can could would will shall may might');
/** "That can you swapped" is a thing. */
const pointing = set('that the this your a');

/** Us, named so that nobody else can be meant: "you lot", "your young fella", "the chap". */
const us: WordClass = (words, at) => {
  // "Can you fit" asks for work to come.
  if (asking.has(words[at - 1] ?? '') && !pointing.has(words[at - 2] ?? '')) return 0;
  const [first = '', second = '', third = ''] = words.slice(at, at + 3);
  if (you.has(first)) return youMore.has(second) ? 2 : 1;
  const men = your.has(first) ? ourMen : first === 'the' ? theMen : null;
  if (men !== null) return men.has(second) ? 2 : men.has(third) && !['next', 'upstairs'].includes(words[at + 3] ?? '') ? 3 : 0;
  if (first === 'someone' && second === 'from' && your.has(third)) return 3;
  return first === 'one' && second === 'of' && your.has(third) ? 3 : 0;
};

/** Us or anybody: counts only beside a deed of ours. */
const them: WordClass = (words, at) => {
  const [first = '', second = ''] = words.slice(at, at + 2);
  if (first === 'he' || first === 'she' || first === 'they') return 1;
  return first === 'the' && set('plumber electrician roofer crew man boys workers').has(second) ? 2 : 0;
};

/** Work of ours, in the past. */
const worked = set(
  'put puts fitted fit installed fixed repaired replaced changed mended patched sealed did done cleaned cleared unblocked unclogged snaked jetted rodded swapped wired rewired hung rehung set reset adjusted tightened worked touched sorted serviced soldered glued plastered skimmed taped painted rebuilt refitted relaid rebedded pointed bled moved charged topped supplied sold made finished plumbed connected hooked messed played poked renewed repointed recaulked resealed rehanged rodded bedded',
);
const visited = set('was were came come been popped stopped called left visited attended went');
const asks = set('can could would will to please might should may do dont cant if');

const persons = set(
  'bloke lowlife yob joker clown idiot eejit muppet hired hand farmhand worker apprentice dave bob kid kids son sons daughter daughters toddler toddlers child children grandson grandsons granddaughter grandkid grandkids teenager teenagers teen teens boy boys girl girls baby nephew nephews niece nieces husband wife hubby brother brothers sister sisters father dad mother mum mom cousin cousins uncle aunt partner roommate roommates flatmate flatmates guest guests visitor visitors lodger lodgers housemate ex girlfriend boyfriend fiance police cops fireman firemen burglar nurse carer helper cleaner cleaners maid babysitter nanny neighbour neighbours tenant tenants squatters drunk drunks somebody someone stranger postman mailman postie paperboy dustman binman courier amazon driver drivers student students customer customers cook chef staff waiter bartender janitor caretaker grandad grandpa grandma granny',
);
const strangers = set(
  'landscaper landscapers gardener gardeners fencers fencer builder builders contractor contractors painter painters tiler tilers decorator decorators carpenter carpenters joiner joiners council city county movers mover sweep surveyor surveyors burglar burglars thief thieves vandals robbers scaffolders scaffolder roadworks demolition handyman plasterer plasterers roofers arborist paviours pavers excavators exterminator removalists housekeeper',
);
const beasts = set(
  'mice mouse rat rats squirrel squirrels raccoon raccoons possum possums opossum rodent rodents bird birds pigeon pigeons starling starlings jackdaw jackdaws crow crows seagull seagulls gull gulls wasp wasps bee bees hornet hornets ant ants termite termites snake snakes lizard lizards gecko geckos bat bats dog dogs cat cats puppy puppies cockatoo cockatoos mole moles gopher gophers marten martens woodpecker woodpeckers bullock bullocks cow cows cattle bull bulls horse horses pony sheep goat goats pig pigs bear bears deer moose fox foxes badger badgers rabbit rabbits hen hens chicken chickens frog frogs toad spider spiders cockroach cockroaches roaches slug slugs snail ferret parrot iguana kangaroo kangaroos wombat wombats koala beaver beavers otter skunk skunks groundhog elk donkey donkeys llama llamas turkeys hedgehog hedgehogs chipmunk chipmunks weasel weasels stoat heron peacock peacocks ivy wisteria creeper vine vines armadillo porcupine emu magpie magpies lorikeet swallows martins sparrow sparrows bedbugs fleas',
);
const missiles = set(
  'truck trucks lorry lorries van vans car cars digger diggers excavator backhoe tractor tractors forklift forklifts bus skip bobcat trailer trailers ute dumper bulldozer crane scooter bike bikes motorbike quad trampoline football footballs ball balls baseball basketball frisbee drone rocket rockets firework fireworks firecracker ladder brick bricks rock stone stones tree trees limb limbs branch branches bough pole poles scaffold scaffolding hammer chainsaw piano wardrobe sofa couch bookcase shelf shelves icicle icicles bale log dish pram candle bbq steer plow plough snowplow strimmer whacker weedwhacker jackhammer chainsaw axe crowbar iron puck hockey javelin kite balloon mailbox caravan campervan loader skidsteer rototiller tiller snowblower',
);

/** Past deeds that break things. What merely happens to water and current ("came", "went off") is left out. */
const blow = set(
  'hit struck rammed bumped bashed banged crashed smashed slammed drove driven reversed backed rolled skidded ploughed plowed stood sat stepped trod trodden stamped jumped climbed landed leaned leant fell fallen toppled parked kicked punched threw thrown swung kneed elbowed headbutted knocked clipped dented squashed crushed flattened bent kinked snapped broke broken cracked shattered ripped tore torn yanked dragged pulled wrenched jerked cut sliced severed nicked speared pierced punctured gouged dug drilled nailed screwed stapled hammered chiselled sawed sawn jackhammered burned burnt melted scorched dropped flushed poured stuffed shoved jammed wedged stuck spilled spilt chewed gnawed bitten clawed scratched pecked peed stole stolen vandalised vandalized sprayed shot swiped scraped whacked walloped clobbered dinged stomped rammed chipped mangled wrecked wiped totalled totaled trashed pulverised fried zapped severed mashed buried poked stabbed prised pried',
);
const beastDeeds = set(
  [
    ...blow,
    'chewing gnawing ate eaten eating nested nesting nest nests burrowed living inside under up in into got getting gone went thumping scratching took has been running',
  ].join(' '),
);
/** What members of the house do to things; "put" and "hung" only with more behind them. */
const householdDeeds = set(
  'hit rammed bumped bashed crashed smashed slammed drove reversed backed kicked punched threw thrown swung swinging knocked clipped dented squashed crushed snapped broke cracked shattered ripped tore yanked pulled cut sliced severed nicked gouged dug drilled nailed screwed hammered burned melted dropped flushed poured stuffed shoved jammed wedged spilled spilt stood sat stepped climbed jumped fell rode hung ran',
);
const harmless = set(
  'said told asked noticed reported complained mentioned called phoned wanted needed used tried liked loved recommended referred suggested advised showered bathed finished started completed arrived turned moved visited stayed lived rented happened decided agreed quoted priced signed worried scared annoyed pleased impressed confirmed checked inspected looked helped offered promised charged billed booked scheduled cancelled canceled need feed shed bed red seed indeed speed supposed passed approved smelled tested closed opened wired planned due based seemed painted plastered tiled fitted installed painting',
);
const strong = set(
  'hit caught struck shook stole tripped fried threw took cut dug drove broke put fell threw tore left let shut ran backed bent blew burst stood drilling hanging digging working trenching cutting building',
);

const modifiersOfOurs = set(
  'your the same one last young old nice lovely other first second my our an a this that good these those two and you repair gas boiler heating heat plumbing roof roofing electric electrical drywall plaster ac hvac maintenance service office of for to is no some from by with what as or but his her their all like very',
);
const strangersNouns = set(
  'guy guys crew company service people men man outfit firm contractor contractors fitter fitters installer installers team folks lady lads woman techs',
);
const nearbyPeople = set(
  'kid boy boys girl girls child children teenager dog cat guy guys man woman lady people family folks lad lads couple tenant tenants kids lot one ones neighbour neighbours',
);

/** Anybody who is plainly not us: "plow guy", "lawn service", "the people upstairs". Men of our own trades may be us. */
const someoneElse: WordClass = (words, at) => {
  const [first = '', second = '', third = ''] = words.slice(at, at + 3);
  if (nearbyPeople.has(first)) {
    if (second === 'next' && third === 'door') return 3;
    if (set('upstairs downstairs above below').has(second)) return 2;
    if ((second === 'in' && set('flat apt unit number').has(third)) || (second === 'over' && third === 'the')) return 4;
  }
  return first.length >= 2 && /^[a-z]+$/.test(first) && !modifiersOfOurs.has(first) && strangersNouns.has(second) ? 2 : 0;
};

/** Another firm in a technician's record: "paver crew", "alarm installers". */
const recordStranger: WordClass = (words, at) => {
  const first = words[at] ?? '';
  return /^[a-z]{3,}$/.test(first) &&
    !modifiersOfOurs.has(first) &&
    !set('previous recent annual yearly install first second last night day two three four van one').has(first) &&
    set('crew company contractor contractors guys firm outfit fitter fitters installer installers').has(words[at + 1] ?? '')
    ? 2
    : 0;
};

/** A deed in the past tense that is not a harmless one. */
const anyDeed: WordClass = (words, at) => {
  const word = words[at] ?? '';
  return strong.has(word) || (/^[a-z]{3,}ed$/.test(word) && !harmless.has(word)) ? 1 : 0;
};

/** Subjects that do nothing of their own will: water, what is broken, and words that stand for anything. */
const noDoers = set(
  'puddle puddles leak leaks drip drips water damp stain ring smell noise crack cracks mould steam smoke rain rust stuff mess thing things one ones lot bit end side top bottom half rest whole problem issue fault trouble same bill invoice warranty house room everything nothing something anything this that what which who when where there here now then just even still already also then it they he she we you i has had have been was were not never bucket towel towels power heat air ice job repair patch part parts piece night morning today yesterday week weekend time year month day light lights floor time minute hour temperature pressure level readings number weather cold heat drop drops trickle plaster paint handle knob bracket screw screws bolt glue bag',
);

/** A noun that is neither a thing of a trade nor a place nor us: a doer whom no list knows. */
const doers = [persons, strangers, beasts, missiles];
const unknownDoerAt =
  (vocabulary: ReadonlySet<string>): WordClass =>
  (words, at) => {
    const word = words[at] ?? '';
    const before = words[at - 1] ?? '';
    if (doers.some((known) => known.has(word))) return 1;
    if (
      !/^[a-z]{3,}$/.test(word) ||
      noDoers.has(word) ||
      vocabulary.has(word) ||
      stopWords.has(word) ||
      your.has(before) ||
      before === 'new' ||
      before === 'that' ||
      /(?:ed|ing|ly)$/.test(word)
    )
      return 0;
    return ourMen.has(word) && (before === 'the' || your.has(before)) ? 0 : 1;
  };

const vocabulary = new Set([...things.flatMap((thing) => thing.names), ...places.keys()].flatMap((name) => name.split(' ')));

export const wordClasses: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  ['us', us],
  ['them', them],
  ['worked', worked],
  ['visited', visited],
  ['asks', asks],
  ['person', persons],
  ['stranger', strangers],
  ['beast', beasts],
  ['missile', missiles],
  ['blow', blow],
  ['beast-deed', beastDeeds],
  ['household-deed', householdDeeds],
  ['someone-else', someoneElse],
  ['any-deed', anyDeed],
  ['day', set('yesterday today tonight monday tuesday wednesday thursday friday saturday sunday')],
  ['span', set('min mins minute minutes hour hours day days night nights week weeks weekend weekends fortnight month months')],
  [
    'few',
    set(
      'a an one two three four five six seven eight nine ten couple few half barely less all about maybe only just 1 2 3 4 5 6 7 8 9 10 12 14 15 20 30 of',
    ),
  ],
  ['record-stranger', recordStranger],
  ['unknown-doer', unknownDoerAt(vocabulary)],
  ['known-thing', vocabulary],
  ['ours-men', new Set([...ourMen].flatMap((man) => [man, `${man}s`]))],
  [
    'thing-noun',
    set(
      'seal seals joint joints patch repair work tile tiles pipe pipes valve solder weld plaster paint wiring fitting washer tape caulk silicone mastic connection connections flashing mortar sealant job effort handiwork',
    ),
  ],
  ['well', set('fine ok okay good great lovely grand perfect quiet dry warm hot fixed clear right better well behaved cold cool working')],
]);
