import type { Phrases } from '../phrase-pattern.ts';
import { anyOf } from './alternatives.ts';
import { areaOutage } from './outages.ts';
import { ourAdvice, ourVisit, ourWork, outside, persists, shortLived, sinceWork, unknownDoer } from './phrases.ts';
import { byCalendar, orders, siteReady, wantsMore } from './request-phrases.ts';

/** What a turn of phrase gives away. */
export type Cue =
  | 'persists'
  | 'short-lived'
  | 'our-work'
  | 'new-thing'
  | 'our-visit'
  | 'our-advice'
  | 'since-work'
  | 'fed-up'
  | 'is-it-meant'
  | 'waits-for-part'
  | 'praise'
  | 'wants-more'
  | 'by-calendar'
  | 'accepts-quote'
  | 'as-planned'
  | 'outside-cause'
  | 'area-outage'
  | 'customer-altered'
  | 'paper'
  | 'new-occupant'
  | 'other-one'
  | 'contrast'
  | 'frost'
  | 'tried-advice'
  | 'somebody-else'
  | 'supplier-call'
  | 'unknown-doer'
  | 'since-day'
  | 'order'
  | 'which-one'
  | 'false-alarm';

export interface CuePattern {
  readonly cue: Cue;
  readonly pattern: RegExp;
}

const cue = (name: Cue, text: string): CuePattern => ({ cue: name, pattern: anyOf(text) });

/** Read in the words without praise and without what is innocent. Order says which is quoted first. */
export const cuePatterns: readonly CuePattern[] = [
  cue(
    'persists',
    String.raw`
  still / stil / again / agin / yet again / once more / twice more
  (?:second|2nd|third|3rd|fourth|4th) (?:time|visit|call|go|trip|attempt) / (?:two|three|four) times now / twice now / as before
  like before / just as (?:bad|before) / (?:just |exactly |much )?the same as (?:before|it was|ever)
  same (?:old |exact |very )?(?:problem|problems|issue|issues|thing|trouble|fault|leak|spot|place|story|noise|smell|symptoms?|drip|damp|corner|point|joint|bit|patch|crack|error|code|carry on|row|wall|pipe|breaker)
  just the same / all the same / no different
  (?:is|s|its|has|come|comes|came|coming|are|crept|creeping|went|gone) (?:right |straight |all )?back / back again
  back (?:up )?to (?:square one|where|its old|the way|how|normal noise|\d) / back (?:since|after|already|worse) / returned / reappear\w*
  recurr\w* / reoccur\w* / no (?:better|change|joy|improvement)
  (?:not|isnt|isn t|wasnt|never) (?:been )?(?:any |much |one bit |a bit |really )?(?:better|fixed|sorted|cured|solved|right|improved|resolved)
  (?:didnt|doesnt|hasnt|havent|did not|never) (?:seem to )?(?:help|helped|fix|fixed|work|worked|hold|held|last|lasted|stick|cure|cured|solve|solved|take|make any|do (?:it|anything|the trick|a thing))(?: it)?
  (?:getting|got|gotten|gets|is|its|even|now|and|far|much|bit|wall is) worse / worse (?:than|now|and) / made (?:it|things) worse
  no (?:difference|use) / made no difference
  never (?:stopped|been right|worked right|right since|quite right|fixed|went away|came right|goes away|been the same) / not right since
  time and (?:time )?again / over and over / keeps (?:on )?(?:coming back|happening|doing it|returning|going off|losing|tripping)
  (?:on and off )?ever since / as bad as / old (?:problem|trouble|leak) / persist\w* / continu(?:es|ing) to / more of the same
  another (?:slate|tile|leak|drip|crack|puddle|trip|shingle) / (?:two|three|one) more (?:down|off|slates|tiles|gone)
  more (?:slates|tiles|drips|cracks) / gave out again / third time s? ?the charm / third times the charm / whats left of
`,
  ),
  cue(
    'new-thing',
    String.raw`
  your (?:fan|valve|tap|job|paint|tiles?|slates?|flashing|pump|part|wiring|cable|pipework|pipe|boiler|heater|unit|toilet|faucet|switch|socket|light|drain)
  (?:that|the|those|this|them|your|my|our) (?:brand )?new (?!(?:house|place|home|owner|tenant|baby|build|year|job|lease|number|couple)\b)\w+
`,
  ),
  cue(
    'tried-advice',
    String.raw`
  (?:bought|got|threw|chucked|binned|fitted|changed|replaced|redid|redone|swapped|put in|used|kept|did|tried|unplugged) (?:\w+ ){0,5}(?:and|but|yet|now|,) (?:\w+ ){0,4}?(?:still|no better|worse|same|no different|nothing|it is|its|wall|that|no)
  done (?:everything|all|what) (?:you|he) / kept an eye / (?:tiler|builder|decorator|plumber|painter) (?:redid|did|swears|says)
`,
  ),
  cue(
    'fed-up',
    String.raw`
  (?:losing|lost|out of|run out of) patience / fed up / sick (?:of|and tired)
  not (?:\w+ )?(?:happy|impressed|pleased|acceptable|good enough|on|amused|what i paid) / unhappy / disappointed / ridiculous
  (?:i|we|already) paid / paid (?:for|good|you|all|\d+) / money back / refund / charged (?:me|us) / supposed to (?:be|have)
  meant to (?:be|have been) (?:fixed|sorted|done|new) / how many times / waste of / a joke / what (?:did|am|are) (?:i|we) (?:pay|paying)
  youre having a laugh / complain\w* / not again / give me strength / unacceptable / under (?:your )?(?:guarantee|warranty) / guarantee
  had enough / at my wits end / hope (?:you|they|he) (?:have|has|bring|brings|got|fix)
`,
  ),
  cue(
    'is-it-meant',
    String.raw`
  (?:is|are|was) (?:it|that|this|they) (?:meant|supposed|ok|okay|normal|right|safe|usual|to be expected) / supposed to do that
  how do (?:i|you|we) (?:\w+ ){0,2}(?:turn|set|use|work|get|switch|reset|change)
  cant (?:work out|figure|seem to (?:work|get)|make sense) / nobody (?:told|showed|said|explained|mentioned)
  (?:no one|never) (?:told|showed|explained|mentioned) / (?:dont|didnt) know (?:how|what|which) / i thought (?:it|that|this|you|the)
  we thought (?:it|that|you|the)
`,
  ),
  cue(
    'waits-for-part',
    String.raw`
  (?:any|the|no|heard any) (?:word|news|sign|update|joy) (?:on|of|about|with|yet) / (?:checking|check|chasing|following)(?: up)? (?:on|up) (?:that|the|our|my) / whats the story with
  (?:has|is|did|have|are) (?:the|our|my|that) (?:\w+ ){0,3}(?:come|arrived?|in|here|turn up|show up|landed)(?: in| yet)?
  when (?:do|will|can) (?:we|i|you) (?:\w+ ){0,2}get (?:our|my|the)
  (?:bits?|parts?|bit|gear|pieces?|right one|right (?:\w+ )?(?:ring|part|valve|size)) (?:\w+ ){0,2}(?:this time|in|yet|arrived|turn|came|come)
  waiting (?:on|for) (?:the|that|a|our|my|you) / (?:text|ring|call|phone) (?:me|us) when (?:\w+ ){0,4}(?:in|arrives|comes|here)
  (?:ups|fedex|dhl|courier|post|tracking|supplier|delivery) (?:\w+ ){0,3}(?:says|said|shows|came|dropped|delivered) / got to your shop
  (?:part|parts|piece|kit|board|motor|valve|pump|belt|element|fan|ring|boot|seal|cartridge|sensor|control|compressor|coil|tiles?|slates?|shingles?) (?:\w+ ){0,2}(?:arrived|come in|came in|is in|are in|turned up|landed|showed up)
  on order / back ?order\w*
`,
  ),
  cue('area-outage', areaOutage),
  cue(
    'which-one',
    String.raw`
  (?:the|that|this|our|my) (?:(?:upstairs|downstairs|back|front|left|right|far|near|other|little|small|big|old|new|electric|gas|outside|inside|middle|end|top|bottom|rear|side|second|third|spare|main|guest|kids) )*ones? (?:in|behind|under|over|above|by|beside|near|at|on|off|out|next|down|up|upstairs|downstairs|outside) ?(?:the |my |our |a )?\w*
  the (?:upstairs|downstairs|back|front|left|right|far|other|little|small|big|electric|gas|outside|middle|end|top|bottom|rear|second|third|spare|main|guest|kids) one
`,
  ),
  cue(
    'since-day',
    `
  (?:since|after|from)(?: last| on)? (?:mon|tues|wednes|thurs|fri|satur|sun)day
`,
  ),
  cue(
    'frost',
    String.raw`
  frost / (?:pipes?|lines?|taps?|hose|valve|trap|condensate|drain) (?:\w+ ){0,3}(?:froze|frozen)
  (?:froze|frozen) (?:pipes?|lines?|solid overnight) / (?:hard|deep|big|last) freeze / cold snap / minus \w+ / \d+ below / below zero
  sub zero / polar vortex
`,
  ),
  cue(
    'customer-altered',
    String.raw`
  (?:i|we|my \w+|my \w+ in law|the handyman|a handyman|a mate|a buddy|the neighbou?r|a friend|our son|the tenant) (?:\w+ ){0,3}?(?:moved|took (?:it|the \w+|that|them)? ?(?:apart|off|out|down)|taken (?:it )?apart|changed|swapped|adjusted|altered|modified|rewired|replumbed|fiddled|tinkered|messed|had a go|tightened|loosened|opened (?:it )?up|relocated|extended|shortened|rerouted|added|cut into|tapped into|turned up|undid|unscrewed|reconnected|disconnected|repositioned|painted over|caulked|glued|tried to (?:fix|repair|tighten|adjust|clear|bleed))
  (?:might|may|could) be (?:my|me|mine|his|our|something i) / (?:my|mine) (?:\w+ )?or (?:you|your|yours|ours) / not sure (?:who|whose)
  whos? (?:is )?to blame / my (?:fault|doing|own doing) / i did (?:change|move|swap|add|try|take|pull|lift|remove|open|undo|tighten|adjust|turn|cut|drill|shift|clean) / took (?:it|the \w+) apart
  off (?:the internet|youtube|you tube|amazon|ebay|facebook) / you ?tube / (?:thats|its|that s|maybe its|maybe thats|could be) on me
  (?:i|we) (?:\w+ )?(?:put|fitted|installed|bought|wired|screwed) (?:a|an|new|my own|another) (?:\w+ ){1,4}(?:in|on|to|into|onto) (?:it|there|that|them)
  (?:had|have) (?:it|that|them|everything) (?:all )?apart / diy
`,
  ),
  cue(
    'paper',
    String.raw`
  (?:certificate|certificates|certification|audit|auditors?|records? for|gas record|safety record|proof|logbook|log book|handover pack|o and m|model number|rating plate|council wants|hoa (?:wants|needs|letter)|strata (?:wants|needs|report)|appraisal|closing (?:docs|papers|date)|underwriter|adjusters?|loss assessor|police report|fire marshal|fire safety|health inspector|hygiene inspector|licensing|occupancy permit|co of o|warranty claim|paperwork|letter|insurer|insurers|insurance|adjuster|mortgage|lender|lenders|solicitor|conveyanc\w*|settlement|escrow|appraiser|permit|permits|inspector|city inspection|sign ?off|signed (?:note|form|letter|off)|registration|registration form|form|forms|invoice|receipt|copy of|statement|recall|recalled|report for|your report|compliance|slip|(?<!water |hydro |electric |electricity |gas |energy |heating |power |fuel |oil )bills?|billed for|gas number|licence number|license number|vat|remittance|reference number|policy number|claim|claims|assessor|inspectors?|surveyor wants|bank wants|cert|certs|photos? (?:of|for)|pictures? (?:of|for)|landlord (?:gas )?safety|gas safe|eicr|epc|bsr|rebate|grant|tax credit|for the sale|for the buyers?|estate agent wants|warranty card|serial number|wrote (?:us|me))
`,
  ),
  cue(
    'accepts-quote',
    String.raw`
  (?:go|going) ahead / go for (?:it|the)
  (?:as|you|he|they|been|was|were|the|your|that|what you|like you) (?:\w+ )?(?:quoted|priced|quote|estimate|estimated|proposed|proposal|bid)
  (?:lets|let us|please|says|said|want to|ready to) (?:just )?(?:do|get|book|proceed|replace|order|start) 
  price (?:is|was) (?:fine|ok|okay|good|grand|fair)
  your (?:\w+ )?(?:price|figure|number|bid|quote|estimate) (?:is|was|looks|sounds|works) / well take (?:the|it|option|your|both)
  ill take (?:the|it|option|your) / signed off (?:your|the) (?:figure|quote|price|bid) / crack on / deposits? / what date
  when can you start / all yours
  (?:do it|book it|proceed|accept|accepted|approved|approve|approves|deposit|sign (?:the|up)|schedule (?:the|it|that|us))
  talked it over / weve decided / we decided / have decided / made up (?:my|our) mind / take you up on / yes (?:please )?to the
  book (?:the|us|me|in)
  (?:put|get|pencil|stick|slot) (?:the|it|us|me|that|him|her) (?:\w+ ){0,2}(?:on|in|into) (?:the|your) (?:calendar|schedule|books?|diary|list|week)
  on the calendar / sign me up / pull the trigger / bite the bullet / lets get (?:on with|going|it done) / as you warned
  ready to (?:bite|pull|replace|commit|move) / wifes? (?:said|says) (?:yes|ok|do) / finance (?:is|has|came) / loan (?:is|has|came)
  insurance (?:has )?(?:approved|paid|agreed) / landlord (?:has )?(?:approved|agreed|said yes|okd)
  vestry|committee|governors?|trustees (?:have |has )?(?:approved|agreed|voted|signed) / green lit / which one do you (?:like|recommend)
  start date / option (?:\w+ )?(?:one|two|three|a|b|c|\d) / happy with (?:the|your) (?:price|quote|estimate) / green light / good to go
  money is (?:in|through) / boss says / board (?:has )?approved
`,
  ),
  cue(
    'as-planned',
    String.raw`
  (?:as|like) (?:we |you )?(?:arranged|agreed|planned|discussed|we said|we talked|you said|promised|booked|scheduled)
  (?:second|2nd|final|last|next|third) (?:coat|fix|phase|stage|visit as|part of|half|instal?ment|trip for)
  (?:phase|stage) (?:two|2|three|3|one|1) / (?:ready|set) for (?:you|the|your|fit|second|final|toilets?|fixtures?|trim|paint|next)
  (?:finish|complete) (?:the|off|it|up|our|your) ?(?:\w+ )?(?:job|work|off|up|plumbing|wiring|rest)?
  (?:plasterers?|tilers?|tile|painters?|drywall|boarding|framing|concrete|cabinets?|countertops?|floors?|plaster|screed|slab|kitchen|walls?) (?:\w+ ){0,2}?(?:finished|done|complete|gone off|painted|cured)
  (?:plasterers?|tilers?|tiles?|painters?|drywall|boarding|framing|concrete|cabinets?|countertops?|floors?|plaster|screed|slab|walls?|paint) (?:is|are|has|have|been)+ (?:\w+ )?(?:down|in|up|dry|set)
  (?:walls?|plaster|screed|paint) (?:now )?dry / follow up (?:visit|appointment|check) / re ?check
  (?:here|due|in|back) for (?:the|my|our|your) (?:\w+ )?(?:reading|check|test|measure|final|fitting|commissioning|re test|retest)
  trim ?out / fit ?off / rough ?in / as scheduled / is here can (?:we|you) / when can you (?:\w+ ){0,3}(?:finish|do the (?:rest|other))
  the rest of (?:the|it)
`,
  ),
  cue(
    'by-calendar',
    String.raw`
  (?:annual|yearly|biannual|six monthly|6 monthly|quarterly|monthly|seasonal|routine|regular|usual)(?: \w+)? / time of (?:the )?year
  (?:is|are|its|now|be|was|due|coming|comes|come) (?:\w+ )?(?:due|up for)(?: for| a| its| again)? / due (?:for|its|a|again|now|soon|in)
  (?:spring|summer|fall|autumn|winter|pre season|start of season|end of season|boiler|furnace|ac|yearly|annual) (?:\w+ )?(?:check|check ?up|service|servicing|tune ?up|clean|cleaning|maintenance|start ?up|shut ?down|inspection|turn ?on)
  tune ?ups? / (?:service|servicing) (?:please|due|contract|plan|visit|on the|of the|again|time|my|our|the)
  (?:needs?|wants?|book|for) (?:a|its|his|her|an|my|our) (?:\w+ )?(?:service|servicing|tune ?up|clean|check ?up|mot|flush) / the usual
  (?:as|like) every (?:year|spring|autumn|fall|winter|summer|time|six) / every (?:year|spring|autumn|fall|six months|twelve months)
  twice a year / once a year / winteri[sz]\w* / blow ?outs? / blown out
  (?:sprinklers?|irrigation|cooler|system) (?:turned |switched )?(?:back )?on
  before (?:the )?(?:winter|summer|season|leaves|holidays|christmas|frost)
  (?:postcard|reminder|email|text) (?:saying|about|from you|that) / got your (?:postcard|reminder|card|email|text) / maintenance
  same again / same as last (?:year|time) / new lease / pad change / membership / service plan / start of the season
  put (?:me|us) down for / gutter clean\w*
`,
  ),
  cue(
    'wants-more',
    String.raw`
  (?:can|could|would|will|might) (?:you|ye|yous|you guys|you lot|someone|somebody|your (?:guys|lads|man|crew|boys)|the same (?:crew|lads|guys)|you also|you please)(?: please| also| maybe| possibly| kindly| just| come and| come| pop over and| pop round and| swing by and)* (?!look|check|come|back|out|round|over|by|in|call|ring|send|help|fix|sort|repair|see|tell|please|give me a (?:bell|ring|call|shout)|get|have|be|let|do something|explain|advise|text|phone|stop|pop|swing|try|have a look|take a look|make it)\w+
  (?:can|could|would|will) (?:you|ye|we|i|someone)(?: \w+){0,4}? (?:put|hang|install|fit|move|nudge|shift|add|swap|mount|build|price|quote|paint|wire|assemble|extend|supply|skim|run (?:a|the))
  come (?:and )?do your thing / (?:wife|husband|she|he|missus|hubby|i|we)(?: now)? wants? (?:the|a|it|them|to)
  (?:id|wed|i would|we would|would|we d|i d) (?:also )?(?:like|love|want)
  (?:want|wants|wanting|wanted|need|needs|needing|looking for|looking to|interested in|thinking (?:of|about)) (?:a|an|two|three|four|\d+|some|another|to (?:add|put|get|have|install|upgrade|change|move|replace|swap|convert|finish|redo)|you (?:again|for|to)|the same|new|more)
  (?:two|three|four|five|six|\d+|one|some|couple|few) more / another one / same as mine / bought (?:a|an|two|three|some|\w+ more) 
  (?:quote|price|estimate) (?:for|on|to|please) / upgrade / this time (?:the|in|for|its|it|at|a|we) / next (?:project|job|room)
  (?:jealous|add on|addon) / new (?:kitchen|bathroom|build|extension|fixtures?)  / remodel\w* / renovat\w* / hate the
  any chance (?:you|your|of (?!a (?:word|call|chat|ring|minute|visit))) / do me a favou?r / favou?r / spare (?:room|one) (?:\w+ )?(?:too|as well)
  (?:kids|bedroom|second|other) (?:room |bathroom |bedroom )?(?:too|as well|also|next)
`,
  ),
  cue(
    'new-occupant',
    String.raw`
  (?:bought|purchased|closed on|took over|inherited|renting|rented) (?:this|the|our|a|that) (?:\w+ )?(?:place|house|flat|home|property|apartment|condo|unit|bungalow|cottage|building)
  first (?:week|month|night|day|winter) (?:in|here|living) / took possession / taken possession
  (?:just|recently|newly) (?:moved|bought (?:it|here)|arrived) / (?:moved|moving) in(?:to)?(?! with) / got the keys
  new (?:here|owner|owners|tenant|tenants|occupier|renter|family|people)
  (?:previous|last|former|old|prior) (?:owner|owners|tenant|tenants|people|occupier|family)
  found your (?:sticker|card|number|magnet|name) / (?:your|the) sticker / new to the (?:house|area|place|flat|building)
`,
  ),
  cue(
    'other-one',
    String.raw`
  (?:the|our|my|his|her|that) (?:other|second|next|neighbou?ring|2nd|third) (?:one|unit|bathroom|bath|toilet|sink|tap|faucet|shower|boiler|furnace|heater|side|flat|apartment|house|property|place|room|bedroom|end|zone|floor|building|block|wing)
  now (?:its |it is |the |my |our |in )?(?:the )?(?:other|upstairs|downstairs|basement|main|guest|master|front|back|kitchen|hall|second) (?:one|\w+)
  this time (?:its |it is )?(?:the|in|at|on|number|flat|unit|\w+ing)
  (?:different|separate|unrelated|new|another|other) (?:issue|problem|matter|thing|fault|leak|toilet|tap|faucet|room|bathroom|place|spot|one|circuit|sink|drain)
  nothing to do with / something (?:else|different)
  my (?:brother|sister|mother|mum|mom|father|dad|son|daughter|neighbou?r|friend|aunt|uncle|cousin|in laws|parents)s? (?:place|house|flat|apartment|home|suite|bathroom|kitchen|one)
  next door / across the (?:road|street|hall) / (?:not|isnt|not the) (?:the )?one (?:you|he|that) / the (?:other|opposite) (?:end|side)
  number \d+ is / catching
`,
  ),
  cue(
    'somebody-else',
    String.raw`
  (?:gave me|passed me|recommended|referred|told me about|swears by) (?:your|you|yous|us)(?: number| name| card)?
  (?:you|yous|ye|your (?:guys|lads|man)) (?:\w+ ){0,2}(?:fixed|did|sorted|done|helped|repaired|put) (?:my|our|the) (?:brother|sister|mother|mum|mom|father|dad|son|daughter|neighbou?r|friend|aunt|uncle|cousin|colleague|boss|mate|buddy)s?
  \w+ said you would / (?:same|exact same) (?:thing|yoke|problem|issue|one) (?:as )?(?:hers|his|theirs|she|he|they|next door)
  your number from / on our street
`,
  ),
  cue(
    'false-alarm',
    String.raw`
  (?:i |we )?thought (?:\w+ ){1,6}but (?:it|that) (?:was|is) (?:just|only) / turned? out (?:it was |to be )?(?:just|only|nothing|my|the)
  it was (?:just|only) (?:the|a|my|his|her) / false alarm / panic over / (?:sorted|fixed|cured) itself / all better now
`,
  ),
  cue(
    'supplier-call',
    `
  sent back / credited / replacement stock / pallet / return (?:note|form) / sign the return / purchase order / trade counter
  account (?:rep|manager) / stock / collect (?:the|a|your) / pick up (?:the|your)
`,
  ),
];

/** Turns of phrase with a doer and a deed, read as words. */
export const cuePhrases: readonly (readonly [Cue, Phrases])[] = [
  ['persists', persists],
  ['wants-more', wantsMore],
  ['order', orders],
  ['as-planned', siteReady],
  ['by-calendar', byCalendar],
  ['our-work', ourWork],
  ['our-visit', ourVisit],
  ['our-advice', ourAdvice],
  ['since-work', sinceWork],
  ['short-lived', shortLived],
  ['outside-cause', outside],
  ['unknown-doer', unknownDoer],
];
