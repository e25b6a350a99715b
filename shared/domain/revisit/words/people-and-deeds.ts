/**
 * Parts of patterns: who we are in the customer's mouth, what we do, who and what else does damage. Small letters, no
 * apostrophes. Joined with `|` inside a group by whoever uses them.
 */

/** Us, named so that nobody else can be meant. */
export const us = '(?:you|yous|youse|ye|yall|you guys|you lot|you folks|you people|you all|(?:your|ur|yer) (?:\\w+ )?(?:guy|guys|man|men|fella|fellas|fellow|fellow|lad|lads|chap|chaps|bloke|blokes|tech|techs|technician|plumber|electrician|sparky|spark|sparks|roofer|roofers|engineer|fitter|gasman|crew|boys|boy|team|people|apprentice|son|mate|helper|installer|installers|workers|workmen|dude|gentleman|person|company)|the (?:\\w+ )?(?:guy|chap|fella|lad|lads|bloke|tech|technician|sparky|engineer|fitter|gasman|repairman|repair man|young man|gentleman|installer|installers)|someone from your|one of your)';

/** Us or anybody: counts only with a thing that we worked on. */
export const them = '(?:he|she|they|the plumber|the electrician|the roofer|the crew|the man|the boys|the workers|yas)';

/** Work of ours, in the past. */
export const worked = '(?:put(?:s|ting)?(?: it| them| that)?(?: in| on| up| back)?|fitted|fit|installed|fixed|repaired|replaced|changed|mended|patched|sealed|did|done|cleaned|cleared|unblocked|unclogged|snaked|jetted|rodded|swapped|wired|rewired|hung|rehung|set|reset|adjusted|tightened|worked on|worked|touched|sorted|serviced|soldered|glued|plastered|skimmed|taped|painted|rebuilt|refitted|relaid|rebedded|pointed|bled|moved|charged|topped|supplied|sold|made|finished|plumbed|connected|hooked up|messed with|played with|poked at|took (?:apart|off|out|down)|had (?:the|it|that|my|our|a) (?:\\w+ ){0,2}(?:up|off|out|apart|open|down))';

/** Being there. */
export const visited = '(?:was|were|came|come|been|been out|popped|stopped by|called|left|visited|attended|went)';

/** Weather, beasts and strangers that do damage, with the deed: naming one alone ("when it pours") says nothing. */
export const outsideDeeds: readonly string[] = [
  'lightning (?:\\w+ ){0,4}(?:hit|struck|strike|strikes|got|took|fried|zapped|blew)', '(?:hit|struck|zapped|fried) by (?:\\w+ )?lightning', 'lightning',
  '(?:hail|tornado|cyclone|hurricane|earthquake|twister|quake|wildfire|bushfire)', '(?:golf ball|baseball) hail', 'power surge', '(?:storm|wind|gale|gust)s? (?:\\w+ ){0,4}(?:took|tore|ripped|blew|brought|knocked|lifted|flattened|smashed|peeled)',
  '(?:tree|limb|branch|bough|trampoline)s? (?:\\w+ ){0,5}(?:fell|came|down|through|hit|landed|on|crashed|smashed|dropped)', '(?:river|creek|bayou|flash flood|flood ?water|flood)s? (?:\\w+ ){0,3}(?:came|rose|got|up|took|in|went)',
  '(?:truck|lorry|van|car|digger|excavator|backhoe|tractor|forklift|bus|skip|bobcat|trailer|ute|bin men|dump truck|cement mixer|moving company|movers?) (?:\\w+ ){0,5}(?:hit|drove|ran|reversed|backed|crashed|crushed|clipped|cut|caught|went|knocked|smashed|rolled|parked|sliced|squashed|dented|scraped)', '(?:backed|reversed|drove|crashed|ploughed|plowed|rolled) (?:\\w+ ){0,4}(?:into|over|through)',
  '(?:landscapers?|gardeners?|fence (?:guys?|crew|people|company)|fencers?|builders?|contractors?|roofers?|painters?|tilers?|decorators?|cable (?:guys?|company|man)|internet (?:guys?|company)|council|utility crew|gas company|flooring (?:guys?|crew)|cabinet (?:guys?|maker|fitter)|kitchen fitters?|carpenters?|window (?:guys?|fitters?)|satellite (?:guy|man)|neighbou?rs?|tenants? (?:upstairs|above)?|burglars?|thieves|vandals|kids next door) (?:\\w+ ){0,5}(?:cut|hit|nicked|dug|drilled|nailed|screwed|broke|broken|knocked|damaged|sliced|stepped|put (?:a|his|her|their) (?:\\w+ ){0,2}through|went through|pulled|smashed|stole|snapped|ripped|cracked|kicked|bashed|severed|admitted|punctured|trod)',
  '(?:digging|dug|drilling|drilled|nailed|screwed|hammered|trenching) (?:\\w+ ){0,5}(?:through|into|up|yesterday|last|today|and|for)', '(?:nail|screw|spade|shovel|drill|auger|picture hook|fence post|post hole|pickaxe|staple) (?:\\w+ ){0,4}(?:through|into|cut|hit|nicked|in|went)', '(?:cut|nicked|hit|punctured|severed|sliced|pierced|crushed) (?:\\w+ ){0,4}(?:by|with) (?:\\w+ ){0,3}(?:nail|screw|spade|shovel|drill|auger|saw|digger|truck|car|mower|landscaper|contractor|fence|post|trimmer|strimmer|whacker)',
  '(?:mice|mouse|rats?|squirrels?|raccoons?|possums?|rodents?|birds?|pigeons?|starlings?|wasps?|bees|ants|snakes?|lizards?|gecko|bats?|dogs?|cats?|puppy|cockatoos?|mole|gophers?|marten|woodpecker) (?:\\w+ ){0,5}(?:chew\\w*|ate|eat\\w*|gnaw\\w*|bit|bitten|damage\\w*|nest\\w*|got|in|into|dug|pulled|tore|ripped|knocked|urine|thumping|living|inside|under|up)', '(?:chewed|gnawed|bitten|nested|eaten)', 'rodent damage',
  '(?:kid|kids|son|daughter|toddler|child|children|grandson|granddaughter|teenager|boy|girl|baby|grandkids?|little one|nephew|niece|husband|wife|hubby|brother|father|dad|mother|guest|guests|cleaner|maid|visitor) (?:\\w+ ){0,5}(?:flushed|dropped|put (?:the|a|his|her|their|it) (?:\\w+ ){0,3}through|drove|backed|hit|kicked|threw|swung|pulled|knocked|stood on|fell|ran into|slammed|rammed|broke|snapped|hung|poured|stuffed|shoved|drilled|nailed|punched|stuck|jammed)', 'flushed (?:a|an|his|her|some|the|down|wipes|toys?|nappy|diaper)', '(?:my|his|her|our) \\w+ hung (?:his|her|a|the)',
  '(?:dropped|fell|knocked) (?:\\w+ ){0,4}(?:down|into|in|onto|off) (?:the )?(?:toilet|loo|sink|drain|disposal|basin|hob|cooktop)', '(?:i|we) (?:\\w+ )?(?:drilled|nailed|hit|knocked|dropped|backed|drove|put (?:a|my|the) (?:\\w+ ){0,3}through)', '(?:froze|frozen) (?:\\w+ ){0,2}(?:and )?(?:split|burst|cracked)', 'left (?:the|my|a) (?:\\w+ ){0,2}hose (?:\\w+ ){0,3}(?:on|connected|attached|hooked)', 'was under(?: water)?',
  'break ?in', 'broke(?:n)? in(?:to)?', 'vandal\\w*', 'burgl\\w*', 'arson', 'house fire', 'fire (?:department|brigade|next door)', 'stolen', 'thieves',
];

/** The street or the supplier is out, not the house. */
export const areaOutage: readonly string[] = [
  '(?:whole|entire) (?:street|block|road|town|village|estate|building|neighbou?rhood|area|county|suburb|row) (?:\\w+ ){0,3}(?:off|out|dark|dry|down|without|dead|lost|same|is|has)', 'neighbou?rs? (?:\\w+ ){0,3}(?:same|too|also|out|off|as well|have it|dark|none|without)', 'next door (?:\\w+ ){0,3}(?:same|too|as well|out|off)',
  '(?:power|electric|water|gas|hydro|utility) (?:company|board|authority|supplier|co)', 'power cut', 'power outage', 'outage', 'blackout', 'brownout', 'load shedding', 'mains (?:is|are|has) off', '(?:main|mains|pipe|geyser) (?:\\w+ ){0,4}(?:in|on|out in) the (?:street|road)', 'burst main', 'hydro (?:is )?out', 'irish water', 'boil (?:water )?notice', 'no lights either', 'all the houses',
];
