import { readPatterns } from '../phrase-pattern.ts';
import { wordClasses } from './people-and-deeds.ts';

const read = (...patterns: string[]): ReturnType<typeof readPatterns> => readPatterns(patterns, wordClasses);

/** They name our work: "your fella fitted", "that valve you put on", "where you patched". */
export const ourWork = read(
  '{us} !can|could|would|will|to|please|might|should|may|do|dont {worked}', '{us} !can|could|would|will|to|please|might|should|may|do|dont|think|know ..1 {worked}', '{us} have|had|has|just|only|already|kindly|ve ..2 {worked}',
  '{them} {worked}', '{them} just|only|already|had|have ..1 {worked}', '{us} had the|it|that|my|our|a ..2 up|off|out|apart|open|down', '{us} took apart|off|out|down', '{them} took apart|off|out|down',
  'that|the|those|this ..1 {us} {worked}', 'that|those !is|was|s|has ..2 {us} {worked}', 'your repair|patch|work|fix|handiwork|solder|joint|joints|weld|install|installation|glue|plaster|sealant|seal|workmanship|handywork',
  'where it|the|you|your|he|they ..3 fixed|patched|repaired|worked|cut|did|had|put|joined|opened|replaced|mended', 'was|were|got|been only|just? fixed|repaired|replaced|patched|fitted|installed|serviced|cleared|changed|mended last|a|two|three|by|on|in|only|just',
  'the repair|patch|replacement|fix|patched|repaired', 'around the patch', 'replacement part', 'just did|done|fixed|replaced|put', 'row {us} {worked}',
);

/** They name our being there. */
export const ourVisit = read(
  '{us} ..2 {visited} ..1 here|out|up|over|round|around|by|in|on|at|last|a|yesterday|to', 'your last|recent|previous? visit|callout', 'last visit', 'last|previous time', 'the other day|week', 'when you|he|they came|left|was|were', 'where|when the chap|man|guy|lad|fella|bloke',
);

/** They name what we said. */
export const ourAdvice = read(
  'like|as|what you|he said|told|advised|suggested|recommended|reckoned|asked|showed', 'like|as|what your man|guy|lad|fella|chap said|told|advised|suggested|recommended|reckoned', '{us} ..1 said|told|swore|reckoned|blamed|thought|figured|assured|promised|advised|diagnosed|suggested|mentioned|warned', 'told me|us to|it|that', 'i|we was|were told', 'he|they swore|reckoned|blamed|promised|assured',
);

/** Since our work, or after it. */
export const sinceWork = read(
  'since then', 'since {us}', 'since {them}', 'since your', 'since the ..2 repair|service|visit|install*|changeover|tune|tuneup|work|job|fix|new|swap|upgrade|cleaning|flush|refit|remodel|change',
  'since it|that|this|they|we|i ..1 was|were|got|had|went|been|changed|switched|moved ..2 put|fitted|installed|fixed|changed|done|replaced|repaired|serviced|cleaned|over|new|swapped|the|a|it|in|on',
  'after {us}', 'after your visit|guy|man|lad|repair', 'after the ..2 repair|service|visit|install*|tune|tuneup|clean|cleaning|job|fix|changeover|work', 'was|were|worked fine|ok|perfect|grand|good before {us}', 'was|were|worked fine|ok|perfect|grand|good before the service|work|repair|install', 'hasnt ..1 run|worked|been|gone ..2 since', 'nothing since', 'since and', 'has had nothing since', 'run since',
);

/** It was well for a while only. */
export const shortLived = read(
  'was|were|ran|worked|held|stayed|lasted|did|fine|ok|okay|good|great|lovely|grand|perfect|quiet|dry|warm|hot|clear|right|better|well|behaved ..3 for|about|till|until {few} ..2 {span}', 'was|were|ran|worked|held|stayed|lasted|did|fine|ok|okay|good|great|lovely|grand|perfect|quiet|dry|warm|hot|clear|right|better|well|behaved ..3 till|until {day}', 'was|were|ran|worked|held|fine|ok|good|great|lovely|grand|perfect|quiet|dry ..2 till|until last|this|the|it|then|now',
  'lasted {few} ..2 {span}', 'only|barely|within|inside {few} ..2 {span}', 'not even {few} ..2 {span}', '{span} later and|it|its|the|we', '{span} on and|it|its|the|we', 'didnt last', 'short lived', 'used to be', 'was lovely|fine|grand|great|perfect|ok|good but|then|and', 'only just? had|got|did|done|put|fitted|installed',
);

/** Somebody or something else did it. */
export const outside = read(
  'lightning', 'hail', 'tornado', 'cyclone', 'hurricane', 'earthquake', 'twister', 'quake', 'wildfire', 'bushfire', 'power surge', 'storm|wind|gale|gust|snow|ice|avalanche ..4 took|tore|ripped|blew|brought|knocked|lifted|flattened|smashed|peeled|whipped',
  '{person} ..2 {household-deed}', '{person} ..2 put a|the|his|her|their|it|something ..3 through|down|in', 'somebody|someone|guest|guests|one ..5 put|stuffed|poured|flushed|broke|kicked|knocked|pulled|snapped',
  '{stranger} ..4 {blow}', '{stranger} ..2 gone|went|go|put ..2 through|into', '{someone-else} ..2 {any-deed}', '{someone-else} ..4 {blow}', '{someone-else} ..2 gone|went|go ..2 through|into', '{missile} !cold|hard ..3 {blow}', '{missile} has|had|have? gone|went|came|come through|down|into', '{missile} through', '{missile} on the|top', '{beast} ..4 {beast-deed}',
  'chewed', 'gnawed', 'bitten', 'nested', 'swarm', 'wasp|wasps|bird|birds|rat|rats|mouse|bees|hornets|squirrels|ants nest', 'wasps|birds|rats|hornets nest', 'rodent damage', 'vermin', 'droppings',
  'stood|sat|stepped|trod|landed|leaned|leant|crashed|smashed|slammed|bumped|bashed|rammed|ploughed|plowed|reversed|backed|driven|drove|climbed|jumped|fallen right|straight|clean|back? into|onto|against|over|through|on the|my|our|a|it|his|her|that', 'gone|went|put|kicked|punched|drilled|drill|shot|fallen|thrown|threw ..4 clean|right|straight? through the|my|our|a|his|it|something',
  'with|by the|a|his|her|their|my ..1 drill|spade|shovel|digger|strimmer|whacker|trimmer|mower|saw|jackhammer|auger|pick|pickaxe|chainsaw|hammer|car|truck|van|broom|ladder', 'yanked|dragged|hauled|shoved|slid it|the ..1 out|away|over|across|forward', 'pulled it out|away|over', 'river|creek|bayou|flood|floodwater|lake|tide|beck|brook ..3 came|rose|got|up|took|went|burst', 'was under', 'flood water|damage',
  'digging|dug|drilling|drilled|nailed|screwed|hammered|trenching ..5 through|into|up|yesterday|last|today|and|for', 'nail|screw|spade|shovel|drill|auger|hook|pickaxe|staple ..4 through|into|cut|hit|nicked|went', 'spade|shovel|auger cut', 'cut|nicked|hit|punctured|severed|sliced|pierced|crushed ..4 by|with', 'flushed a|an|his|her|some|the|down|wipes|toy|toys|nappy|diaper|half|too',
  'put|stuffed|poured|shoved|tipped|emptied|threw|washed a|an|the|his|her|their|some|bacon|paint|grease|rice|wipes ..4 down the|our|my ..1 toilet|loo|room|sink|drain|disposal|basin|gully|plughole|john|wc', 'my|his|her|our ..1 hung his|her|a|the', 'dropped|fell|knocked|lost ..4 down|into|in|onto|off the|a|my|our? ..1 toilet|loo|sink|drain|disposal|basin|hob|cooktop|gully|plughole',
  'i|we ..1 drilled|nailed|hit|knocked|dropped|backed|drove|snapped|broke|bumped|cut', 'i|we put a|my|the ..3 through', 'bashed|busted|smashed|broken|knocked up|off|over? by|with|when a|the|my|his|our|some', 'froze|frozen ..2 and? split|burst|cracked', 'split|burst|cracked|popped|bust ..3 with|in|from|by|after|during the|that|this? ..1 frost|freeze|cold|ice', 'left the|my|a ..2 hose ..3 on|connected|attached|hooked',
  'ran|run|running|runs|been out of oil|propane|gas|salt|credit|lpg|fuel|kerosene|diesel|pellets|wood', 'out of salt|oil|propane|fuel|credit|kerosene|lpg', 'oil|propane|lp|lpg|fuel|salt tank|bottle|bottles|cylinder? is|was|had|has|ran? run? empty|out', 'tank empty', 'no oil|propane|fuel|credit|salt left|in',
  'break in', 'breakin', 'broke in|into', 'broken into', 'vandal*', 'burgl*', 'arson', 'house fire', 'chip pan fire', 'fire department|brigade', 'thieves', 'copper was|been? nicked|stolen', 'by others', 'third party', 'storm|impact|accidental|accident|frost|user|customer damage', 'power|voltage? surge', 'foreign object', 'utility side|fault', 'supplier side', 'nail|nails|screw|screws|staple|staples in|into the? pipe|cable|copper|pex|wire|line|flex|hose', 'landscaper|contractor|builder|neighbour admitted',
);
