import { type Phrases, readPatterns } from '../phrase-pattern.ts';
import { alternatives } from './alternatives.ts';
import { wordClasses } from './people-and-deeds.ts';

const read = (text: string): Phrases => readPatterns(alternatives(text), wordClasses);

/** They name our work: "your fella fitted", "that valve you put on", "where you patched". */
export const ourWork = read(`
  {us} !can|could|would|will|to|please|might|should|may|do|dont {worked}
  {us} !can|could|would|will|to|please|might|should|may|do|dont|think|know ..1 {worked}
  {us} have|had|has|just|only|already|kindly|ve ..2 {worked} / {them} {worked} / {them} just|only|already|had|have ..1 {worked}
  {us} had the|it|that|my|our|a ..2 up|off|out|apart|open|down / {us} took apart|off|out|down / {them} took apart|off|out|down
  that|the|those|this ..1 {us} {worked} / that|those !is|was|s|has ..2 {us} {worked}
  your repair|patch|work|fix|handiwork|solder|joint|joints|weld|install|installation|glue|plaster|sealant|seal|workmanship|handywork
  where it|the|you|your|he|they ..3 fixed|patched|repaired|worked|cut|did|had|put|joined|opened|replaced|mended
  was|were|got|been only|just? fixed|repaired|replaced|patched|fitted|installed|serviced|cleared|changed|mended last|a|two|three|by|on|in|only|just
  the repair|patch|replacement|fix|patched|repaired / around the patch / replacement part / just did|done|fixed|replaced|put
  row {us} {worked}
`);

/** They name our being there. */
export const ourVisit = read(`
  {us} ..2 {visited} ..1 here|out|up|over|round|around|by|in|on|at|last|a|yesterday|to / your last|recent|previous? visit|callout
  last visit / last|previous time / the other day|week / when you|he|they came|left|was|were
  where|when the chap|man|guy|lad|fella|bloke
`);

/** They name what we said. */
export const ourAdvice = read(`
  like|as|what you|he said|told|advised|suggested|recommended|reckoned|asked|showed
  like|as|what your man|guy|lad|fella|chap said|told|advised|suggested|recommended|reckoned
  {us} ..1 said|told|swore|reckoned|blamed|thought|figured|assured|promised|advised|diagnosed|suggested|mentioned|warned
  told me|us to|it|that / i|we was|were told / he|they swore|reckoned|blamed|promised|assured
`);

/** Since our work, or after it. */
export const sinceWork = read(`
  since then / since {us} / since {them} / since your
  since the ..2 repair|service|visit|install*|changeover|tune|tuneup|work|job|fix|new|swap|upgrade|cleaning|flush|refit|remodel|change
  since it|that|this|they|we|i ..1 was|were|got|had|went|been|changed|switched|moved ..2 put|fitted|installed|fixed|changed|done|replaced|repaired|serviced|cleaned|over|new|swapped|the|a|it|in|on
  after {us} / after your visit|guy|man|lad|repair
  after the ..2 repair|service|visit|install*|tune|tuneup|clean|cleaning|job|fix|changeover|work
  was|were|worked fine|ok|perfect|grand|good before {us}
  was|were|worked fine|ok|perfect|grand|good before the service|work|repair|install / hasnt ..1 run|worked|been|gone ..2 since
  nothing since / since and
  leaking|dripping|noisy|off|down|cold|out|dead|worse|wrong|slow|tripping|bad|funny|loud|up|wet|stopped ..3 since $ / since $
  has had nothing since / run since
`);

/** It was well for a while only. */
export const shortLived = read(`
  was|were|ran|worked|held|stayed|lasted|did|fine|ok|okay|good|great|lovely|grand|perfect|quiet|dry|warm|hot|clear|right|better|well|behaved ..3 for|about|till|until {few} ..2 {span}
  was|were|ran|worked|held|stayed|lasted|did|fine|ok|okay|good|great|lovely|grand|perfect|quiet|dry|warm|hot|clear|right|better|well|behaved ..3 till|until {day}
  was|were|ran|worked|held|fine|ok|good|great|lovely|grand|perfect|quiet|dry ..2 till|until last|this|the|it|then|now
  lasted {few} ..2 {span} / only|barely|within|inside {few} ..2 {span} / not even {few} ..2 {span} / {span} later and|it|its|the|we
  {span} on and|it|its|the|we / didnt last / short lived / used to be / was lovely|fine|grand|great|perfect|ok|good but|then|and
  only just? had|got|did|done|put|fitted|installed
`);

/** It is as it was before we came, said otherwise than by "still" and "again". */
export const persists = read(`
  come|came|coming|comes right|straight|all? back ..2 twice|worse|louder|bigger|with|as|on|the|harder|tonight|today|yesterday|this|already
  has|have|had|just come|crept back / back where|to where we|it started|was|were|began / back where we started / right back where
  back to doing|square|what|how|the / {few} ..1 {span} it|that|they worked|lasted|held|ran|behaved / not a|even|two|three ..1 {span} and
  pay|paying|charged|charge|billed ..2 twice / pay|paying for it|this? again / {span} running / as soon as you|he|they
  the minute|moment|second you|he|they left|drove|went|were|was|closed / you|he|they were|was|had hardly|barely|scarcely|only just
  hardly|barely|scarcely out|off of? the door|drive|street|road
  supposed|meant to have? stop|stopped|fix|fixed|cure|cured|sort|sorted|solve|solved|end|hold|last|be|work
  slow|leaking|gone|blocked|out|broken|back|off|dripping|failed|dead|cracked|peeling|loose|damp|wet|cold|tripping|noisy|smelling already
  already slow|leaking|gone|blocked|broken|dripping|failed|dead|cracked|peeling|loose|damp|wet|coming|failing|tripping|worn|cracking
  ive|weve|have lit|relit|reset|topped|pressed|bled|flipped|refilled|emptied|mopped it|them|up|that|the ..2 {few} times
  {few} times since|now|already|today|tonight|this / somebody|someone|anyone senior|else|competent|better|who
  nothings|nothing has|is? changed|different|improved / no|not|isnt|hardly any|much|a? different|change|difference|improvement
  started|starting|kicked|at it|off|up up|off|it? again / where he|they was|were / as bad as|before / bad as ever
  worse than ever|before|when / wasnt|isnt|not the leak|problem|cause|issue|fault|trouble
  isnt|not|never|hasnt been? fixed|cured|sorted|mended|right|solved|gone|cleared / fine but it isnt
  but it isnt|hasnt|didnt|wasnt|doesnt|wont / never worked|been|was|ran right|properly|from / from day one / undid itself
  gone and done it / on the blink again / same as ever|before|last|then / so much for
  thought this|that|it|we|you was|were|had|d|is ..1 fixed|sorted|done|mended|cured|settled|finished
  more ..1 every|each day|night|time|morning / growing|spreading|bigger|wider|longer since|now|than|again|every
  third|second|fourth|2nd|3rd|4th night|day|morning|week|go|bucket|towel|visit|time ..1 now|running|this|in
  your ..1 {ours-men} {thing-noun} / same ..1 as before|last|ever|then|in|when / should|ought be|have fixed|been|sorted|done|better|gone
  no drier|warmer|quieter|better|colder|hotter|brighter|stronger|nearer|cooler|faster|cleaner|further|wiser|different
  new ..1 , old|same / {us} got it|them|that going|working|running|lit / {us} had|d left|gone|reversed|driven|finished / {us} left and
  called|rang|phoned|emailed|told|wrote|complained|reported ..2 about this|it|that|the same|in|last|already|before
  like|as it|they always|used did|does|has|to|do / round two|three|four / take two / ^ part two / was|am i meant|supposed to
  it|that|this was|is never the / turns out it|that was|wasnt|isnt / putting|put the bucket|pot|bowl|pan|towel back|out|down
  bucket|pot|bowl|pan|towel is|are|s? back|out / moved|crept|spread|grown|gone ..4 since $ / at it|this again / not a patch on
  gave|given up the ghost again / all over again / back on the phone|blower / not again
`);

/** In a technician's own record the mere mention of a stranger or a beast tells the cause. */
export const outsideInRecord = read(`
  {stranger} / {beast} / {record-stranger}
  satellite|aerial|antenna|dish|awning|flagpole|camera|sign ..1 mount|bracket|bolts|holes|screws
  stake|stakes|rebar|peg|post|spike|auger ..2 through|into|in
  by others|other|another|previous|prior ..1 contractor|company|plumber|electrician|roofer|installer|trade|firm
  upstairs|neighbour|neighbours|adjacent|adjoining ..2 unit|flat|property|bath|leak|source|tenant
  source|leak|cause ..3 upstairs|next|neighbour|above|street|city|municipal|utility
  city|utility|street|municipal side|main|fault|supply|sewer
  impact|mechanical|physical|fire|flood|storm|frost|freeze|water|hail|wind damage / froze|frozen|frost ..2 split|burst|pipe|line|damage
  septic|tank|meter ..2 full|empty / customer|owner|tenant supplied ..3 wrong|faulty
`);

/** Somebody whom no list knows did something to something: "the bin lorry took the corner off". Weaker than `outside`. */
export const unknownDoer = read(`
  {person} ..1 {any-deed} / {stranger} ..1 {any-deed} / {beast} ..1 {any-deed} / {missile} !cold|hard ..1 {any-deed}
  {someone-else} {any-deed}
  {unknown-doer} has|have|had|s|must? been|have? {any-deed} on|off|in|through|into|over|up|down|out? the|my|our|a|an|his|her|it|some|something|their
  {unknown-doer} took|left|set|turned|shut|got|posted|parked|practised|nicked ..1 the|my|our|a|an|his|her|it|some|something|their
  my own ..1 fault|doing / my ..1 fault / it was me / i over|under? tightened|overtightened|loosened|unscrewed
  {unknown-doer} were|was|has been in|at|doing|working|drilling|digging|hanging|playing|messing / left a|the|my ..2 in it
`);

/** Somebody or something else did it. */
export const outside = read(`
  lightning / lightening / hail / tornado / cyclone / hurricane / earthquake / twister / quake / wildfire / bushfire / power surge
  storm|wind|gale|gust|snow|ice|avalanche ..4 took|tore|ripped|blew|brought|knocked|lifted|flattened|smashed|peeled|whipped
  {person} ..3 {household-deed} / {person} ..2 put a|an|the ..2 into|in|through|down|on|over
  {person} ..2 put a|the|his|her|their|it|something ..3 through|down|in
  somebody|someone|guest|guests|one ..5 put|stuffed|poured|flushed|broke|kicked|knocked|pulled|snapped / {stranger} ..4 {blow}
  {stranger} ..2 gone|went|go|put ..2 through|into / {someone-else} ..2 {any-deed} / {someone-else} ..4 {blow}
  {someone-else} ..2 gone|went|go ..2 through|into / {missile} !cold|hard ..3 {blow}
  {missile} has|had|have? gone|went|came|come through|down|into / {missile} through / {missile} on the|top / {beast} ..4 {beast-deed}
  lads|guys|men|people|crew|outfit|company|mob doing|working|fitting|laying|building|digging|putting ..5 {blow}
  lads|guys|men|people|outfit|mob next|across|over ..4 {blow} / {missile} ..1 came|is|was down|lying|landed|fell ..1 on|through|across
  big|old|the ..1 elm|oak|pine|willow|ash|maple|gum|palm|birch|sycamore|poplar|cedar came|fell|is|went|blew
  roots from|of ..2 next|neighbours|willow|tree|trees|door
  neighbours|next doors|upstairs ..3 collapsed|burst|flooded|overflowed|leaking|backed|let|left|ran
  flat|apartment|unit|neighbours|people|lady|man|tenant|tenants|woman above|upstairs|over ..5 left|overflowed|flooded|ran|burst|let
  they left the bath|tap|shower|water / bath run|ran|running over / let ..2 bath|sink|tub|basin run|overflow
  ran|run the ..1 tank|boiler|oil|well dry|empty|out
  wind|gale|storm|hailstorm|gusts|squall|blizzard|twister|tremor|quake|surge|flood|fire ..3 got|took|ripped|lifted|peeled|opened|dinged|dented|brought|tore|blew|smashed|cracked|shook|fried|burned|came|reached
  {person} tried|trying|decided ..1 to|hanging|fixing|swinging|climbing|moving|sitting|standing
  brother|sister|father|mother|son in law tried|hung|pulled|broke|knocked|snapped|took|went / tried hanging / went at it|the ..3 with
  handyman ..2 went|had|tried|messed|popped|broke|took
  joker|idiot|fool|clown|lout|yobs|yob|hooligans|punks|thug ..3 drove|kicked|smashed|broke|nicked|stole|took|pulled|hit|threw|ran
  drove|made|ran|walked|went off with / snow|ice slid|slipped|came|fell|pulled|tore|took|brought ..6 took|off|down|out|onto|with|clean
  ice|snow|wind|storm took|tore|pulled|brought|ripped the / my|his|her|a foot|leg|arm|hand|elbow|knee came|went|through ..1 the|through
  fell off the ladder|loft|roof|stairs|chair|stool / fell|fallen off ..2 ladder|stool|chair|roof / generator ..4 backfed|surge|fried
  fried the|our|my|it|both / grid was|went|is down / street off
  hung|hooked|clipped|stuck a|my|the ..2 off|on|onto|to the shower|rail|radiator|pipe|wall|tap|tiles|door ..1 and|it|yanked
  when it fell / it|that|and fell|yanked|pulled ..2 off|out when
  something|critter|animal|creature|varmint|thing furry|alive|living|moved|nesting|dead|scratching / something furry
  moved into the fan|duct|vent|pipe|flue|chimney|loft|attic|wall|box|roof|eaves
  critter|critters|varmint|animal in|inside|under|living|got|moved
  emptied|tipped|spilled|spilt|upset|knocked over? the|a|my ..1 tank|bucket|bath|pool|aquarium|fishtank|paint|kettle|vase|bottle
  bath|sink|tub|basin overflowed|ran over / left the bath|tap|sink|hose|shower on|running|going
  {person} were|was|are|is ..1 playing|jackhammering|digging|drilling|fighting|moving|throwing|jumping|swinging|messing|painting|hanging|building|skating|wrestling|dancing
  they were|was|are jackhammering|digging|drilling|trenching|demolishing|piling|resurfacing|paving|tarring / boys|girls were|was playing
  took an|a axe|hammer|saw|crowbar|knife to / i|we|he|she ran|drove|pushed|wheeled the|my|a ..1 over|into|across|through
  forgot to|about|the / overflowed|flooded when|while|because|as
  used|put|poured|sprayed ..2 cleaner|bleach|acid|spray|drano|wax|fat|grease|paint|grout|plaster|cement
  fat|grease|paint|plaster|grout|cement from|went|was|got ..4 down|set|hard / storm drain|sewer in|on|from the road|street
  sewage from the / next door|doors had|have|has|did|were|was|left / gripper|carpet|picture ..1 rod|nail|hook|tack is|in|through|went
  from the ..1 firm|company|people opened|cut|took|pulled|moved|unplugged|disconnected
  solar|alarm|broadband|satellite|security|cable|phone|water softener|insurance|carpet|blinds firm|man|guy|people|company|installer|fitter|plumber|crew
  plumber|electrician|roofer from ..3 {any-deed}
  mate|friend|buddy|pal|colleague ..1 tightened|fixed|tried|loosened|moved|changed|fitted / in bits|pieces|half
  my|his|her|a ..1 foot|leg|arm|elbow|knee|hand|heel|shoulder|backside slipped|went|caught|came|hit|put
  landlord|neighbour|neighbours|shop|cafe|council|downstairs|lady|man|people ..3 says|say|reckons|claims|complains|complaining our|my|its|it
  ^ we|i just? had the|our|some|a|new ..2 refinished|sanded|laid|carpeted|decorated|painted|remodelled|remodeled|demolished|removed|felled|sprayed|pumped|delivered|swept|treated|fumigated|tented|resurfaced|excavated|landscaped|power washed
  was|were|been|got pushed|shoved|knocked|hit|kicked|struck|pulled|backed|bumped|dragged|dropped|leaned|rammed|clipped|jammed|slammed ..1 against|into|onto|over|by|off|out|down|on|up
  forty|fifty|thirty|twenty|hundred|sixty people|guests|kids / brick|bottle|stone|rock|ball through|onto|on|at|into the
  {person} ..2 lobbed|chucked|hurled|fired|shot|plugged|overfilled|overloaded|leaned|swung
  got|gets|getting|been|was|were ..1 sucked|stuck|caught|lodged|wedged|dropped|jammed|lost|trapped|swallowed|tangled in|into|down|under|through|on|behind|inside
  ^ ..1 hung|pulled|dropped|hit|bumped|knocked|backed|drilled|nailed|spilled|spilt|left|forgot|snapped|cut|leaned|slipped|fell|stepped|tripped|ran|drove|poured|moved|dragged|plugged|overfilled the|a|an|my|our|into|over|on|it|through|off
  when|after|since|while they switched|changed|replaced|cut|dug|shut|worked|upgraded|moved|opened the|our ..2 feeder|pole|line|main|mains|street|meter|transformer|hydrant|road|sidewalk|pavement|footpath|cable
  city|council|county|municipal|municipality|utility ..1 camera|crew|guys|men|inspector|engineer|workers|truck|says|said|found|reckons|thinks|wants|claims
  sock|bra|coin|coins|spoon|fork|knife|toy|crayon|ring|glass|bone|pit|sponge|rag|wipe|wipes|nappy|diaper|phone|remote|lego|marble|pen|hairpin|bobby pin|earring ..2 went|got|fell|is|in|into|through|down|stuck|jammed|broke|stopped|blocking|blocked|under
  put ..2 wrong fuel|soap|liquid|detergent|oil|powder|bulb|bulbs|batteries|salt / washing up liquid|soap in
  wrong detergent|soap|fuel|liquid|bulb|bulbs|key / ran it dry / power|wind|water|hail|storm|frost|fire|smoke damage / chewed / gnawed
  bitten / nested / swarm / wasp|wasps|bird|birds|rat|rats|mouse|bees|hornets|squirrels|ants nest / wasps|birds|rats|hornets nest
  rodent damage / vermin / droppings
  stood|sat|stepped|trod|landed|leaned|leant|crashed|smashed|slammed|bumped|bashed|rammed|ploughed|plowed|reversed|backed|driven|drove|climbed|jumped|fallen right|straight|clean|back? into|onto|against|over|through|on the|my|our|a|it|his|her|that
  gone|went|put|kicked|punched|drilled|drill|shot|fallen|thrown|threw ..4 clean|right|straight? through the|my|our|a|his|it|something
  exterminator / pest control|man|guy|people / something died / infest* / hole saw / {person} got ambitious|clever|handy|carried
  yanked|dragged|hauled|shoved|slid it|the ..1 out|away|over|across|forward / pulled it out|away|over
  river|creek|bayou|flood|floodwater|lake|tide|beck|brook ..3 came|rose|got|up|took|went|burst / was under / flood water|damage
  digging|dug|drilling|drilled|nailed|screwed|hammered|trenching ..5 through|into|up|yesterday|last|today|and|for
  nail|screw|spade|shovel|drill|auger|hook|pickaxe|staple ..4 through|into|cut|hit|nicked|went / spade|shovel|auger cut
  cut|nicked|hit|punctured|severed|sliced|pierced|crushed ..4 by|with
  flushed a|an|his|her|some|the|down|wipes|toy|toys|nappy|diaper|half|too
  put|stuffed|poured|shoved|tipped|emptied|threw|washed a|an|the|his|her|their|some|bacon|paint|grease|rice|wipes ..4 down the|our|my ..1 toilet|loo|room|sink|drain|disposal|basin|gully|plughole|john|wc
  my|his|her|our ..1 hung his|her|a|the
  dropped|fell|knocked|lost ..4 down|into|in|onto|off the|a|my|our? ..1 toilet|loo|sink|drain|disposal|basin|hob|cooktop|gully|plughole
  i|we ..1 drilled|nailed|hit|knocked|dropped|backed|drove|snapped|broke|bumped|cut / i|we put a|my|the ..3 through
  bashed|busted|smashed|broken|knocked up|off|over? by|with|when a|the|my|his|our|some
  froze|frozen ..2 and? split|burst|cracked|popped / froze|frozen and let go
  door|window|vent|hatch|shutter ..2 left|propped open|up|ajar / left ..3 open|up ..1 overnight|all
  stake|stakes|rebar|peg ..2 through|into|in
  split|burst|cracked|popped|bust ..3 with|in|from|by|after|during the|that|this? ..1 frost|freeze|cold|ice
  left the|my|a ..2 hose ..3 on|connected|attached|hooked
  ran|run|running|runs|been out of oil|propane|gas|salt|credit|lpg|fuel|kerosene|diesel|pellets|wood
  out of salt|oil|propane|fuel|credit|kerosene|lpg
  oil|propane|lp|lpg|fuel|salt tank|bottle|bottles|cylinder? is|was|had|has|ran? run? empty|out / tank empty
  no oil|propane|fuel|credit|salt left|in / break in / breakin / broke in|into / broken into / vandal* / burgl* / arson / house fire
  chip pan fire / fire department|brigade / thieves / copper was|been? nicked|stolen / by others / third party
  storm|impact|accidental|accident|frost|user|customer damage / power|voltage? surge / foreign object / utility side|fault
  supplier side / nail|nails|screw|screws|staple|staples in|into the? pipe|cable|copper|pex|wire|line|flex|hose
  landscaper|contractor|builder|neighbour admitted
`);
