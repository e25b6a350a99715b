import { type Phrases, readPatterns } from '../phrase-pattern.ts';
import { alternatives } from './alternatives.ts';
import { wordClasses } from './people-and-deeds.ts';

const read = (text: string): Phrases => readPatterns(alternatives(text), wordClasses);

/** They want something new, another one, or a change that no fault asks for. */
export const wantsMore = read(`
  how much for|to|is|would / how about a|an|another|some|putting|adding / nothing wrong|the matter with / change the bulb
  set it up|for|with / borrow|lend|loan / advice on|about / a word about ..3 kitchen|bathroom|extension|project|plans
  while hes|youre|theyre parked|here|at|up|on / ill make tea / a hand with / if hes|youre ..2 passing|street|area|road|nearby|here
  arthritis / wheelchair / grab bar|rail / easier to / lever handle|handles / two|three|four|six|ten|a few|couple extra|additional|spare
  for the new|extension|baby|garage|barn|office / converting|converted the / put|fit|install ..4 for us|me please
  like|love|want ..2 one|it|them ..3 too|aswell|instead / another one|two|pair for / second one
  move the|it|my|our ..4 to|over|across|so|because|nearer|up|down|left|right / swap it|them|that|the ..4 for|to|with / get rid of
  rip out / take out the / make it|them look|nicer|bigger|smaller|higher|lower|taller / set|setting me|us back
  ready to talk|discuss|start on|look at / talk about a|an|the|insulating|adding|putting|doing|replacing|upgrading
  what about a|an|one|those|getting|adding / price me|us / got a second|another
  another|second charger|unit|one|set|pair|fan|light|socket|outlet|tap|faucet|toilet|shower|sink|radiator|heater|thermostat|switch|camera ..2 set|cost|price|for|too|please|coming|in
  what would|do you|it charge|cost / ballpark / do you|ye|yous do|also|fit|install|hang|make|sell|supply|paint
  fancy|fancying a|another|some|having
  need|needs|want|wants|like|love the|my|our|a|an|that ..2 moved|taken|capped|drained|removed|fitted|installed|swapped|relocated|raised|lowered|extended|boxed|hung|mounted|wired|connected|disconnected|painted|plumbed|turned|shifted|lifted|repositioned
  need|want the|a|an|our|my ..2 off|out so
  can|could i|we have|get my|the|our|a|an ..2 moved|taken|fitted|installed|put|changed|swapped|done / changed her|his|my|our|their mind
  mind on|about the
  were|we are|im|i am|theyre extending|renovating|remodelling|remodeling|selling|redoing|converting|decorating|redecorating|building|gutting|having|getting|thinking|planning|looking
  selling up / having|getting the|our|a|my ..2 ripped|done|redone|converted|extended|out|fitted|refitted|retiled|replaced
  thinking of|about / can|could i|we have|get another|more|two|three|one / as well|too while
  electrician|plumber|roofer|plasterer|painter|fitter needed|wanted|required / plans attached / treated myself|ourselves
  got|found|picked|ordered|bought a|an|some|two|three|matching|the ..3 and|come|can|could|would|need|for / got a line on
  where do|can i|we get|buy / spare|second remote|key|filter|bulb|cartridge|one
  same for|as the other|next|back|front|mine|hers|his|ours|mum|mother / needs|wants|need|want the same
  wants|wanted one|hers|his|theirs|it ..1 too|also|done|out / saw mine|ours|it|hers
  do|does the other|back|front|upstairs|downstairs|landing|hall|outside ..1 as|too|next|while / be the next|same
  next job|project|phase / lets keep going / say ten|two|three|four|five|six|eight|a more|dozen
  could|can|would you board|skim|plaster|tile|paint|wire|fit|hang|put|run|box|move|bring|lend|reach|change|swap|pop|supply|feed|add
  before|so we|i|the ..2 decorate|paint|move|wedding|party|christmas|baby|visit|guests|photos
  brushed|matte|brass|chrome|black|gold|nickel|white finish|one|ones|instead|handles|taps / just ugly
  free|special|ad|offer|coupon|promo|leaflet|advert panel|check|inspection|look|says|said|for
  your ad|advert|flyer|leaflet|coupon|offer / walk the|them|us ..2 through
  show the|them|him|her|our ..3 how|controls|buyers|tenants|sitter
`);

/** Orders and wishes that begin a call; only where nothing is said to be wrong. */
export const orders = read(`
  ^ please? drain|swap|change|move|fit|install|hang|paint|replace|quote|price|book|add|supply|remove|disconnect|cap|service|clean|sweep|flush|test|inspect|measure|board|skim|tile|wire|connect|box|upgrade|convert|extend|wake|winterize|winterise|reroof|rewire|repipe|relocate|raise|mount|build|strip|refit
  ^ just? the filter|usual|service|lot|same|annual|other / ^ new {known-thing} / ^ ..1 new ..2 please $ / ^ ..3 please $
  could|can|would we|i have !someone|somebody|him|her|them|you|your|another|look|engineer|plumber|electrician the|a|an|my|our|two|one
  would|will|could|can the lad|guy|man|crew|boys do|look|come|be ..4 too|well|instead|next / interested in
  can|could we go|do|get|add|put|try|make|swap|change|use ..6 / whole hog / do ..4 too|aswell $ / do ..3 as well $
  you|ye can now? put|fit|install|come|start|bring|hang ..5 now|whenever|when
  need|needs painting|draining|moving|fitting|wiring|boxing|boarding|skimming|tiling|extending|capping|hanging|mounting|raising|lowering|servicing|sweeping|cleaning|testing|signing|upgrading
  when|whenever you have|get|are ..2 slot|minute|chance|time|passing
  before|for the baby|wedding|party|guests|christmas|winter|summer|sale|viewings
`);

/** The site is ready for what comes next. */
export const siteReady = read(`
  scaffold|scaffolding|cabinet|cabinets|counter|counters|counter top|countertop|countertops|tiles|kitchen|units|fixtures|fittings|boards|doors|windows|floor|floors|vanity|bath|appliances|plasterboard|drywall|stone|worktop|worktops|glass is|are|has|have|s? ..1 landed|arrived|delivered|up|finished|grouted|templated
  over to you / all yours / back to you / your turn / ready when|whenever you / ready for|to / stage|phase two|three|2|3
  moved|shifted out|into the ..2 room|rooms|so|front|back / when you re|are|want|like ready|free / whenever you|ye want|like|can|suits
`);

/** It falls due by the calendar. */
export const byCalendar = read(`
  once over / going over / your girl|office|lady called|rang|emailed|texted|says|said / im|were|its|hes|shes|we are|i am due
  any morning|day|time is|suits|works|good|next / plan visit|customer|member / contract visit|service / anniversary / this|that season
  yearly|annual|spring|fall|autumn|winter|summer ..2 please|due|again|visit|once|clearing|test|clean
  like|same|as every|last|each may|june|july|august|september|october|november|december|january|february|march|april|year|spring|fall|autumn
  needs|wants its|his|her ..2 test|service|check|clean|flush|october|spring|fall|autumn|annual|yearly / service light
  its|it|be been? six|6|twelve|12|three|3 months / quarters|quarter|years|year up|due|over|gone
  closing|opening|shutting|open|close|shut up? the|our? cabin|cottage|pool|camp|lake|summer|house|trailer|chalet ..2 up|down|for|saturday|sunday|this|next|needs
  put|putting|tuck|tucking ..3 to bed
  time to|for|we|i|you ..3 open|shut|close|drain|start|flush|change|service|switch|turn|book|put|clean|sweep|treat
  time for the|my|our|a|its|her|another / as always|usual|ever|normal / runs out|expires|up on|in|next|this|the|at / cp12 / wof / mot
  remind|reminder|reminded you|me|us / spring|summer|autumn|fall|winter|annual|yearly startup|start|turn|opening|closing|close|shutdown
  every year|spring|autumn|fall|winter|summer|six|second|other / season|seasonal
  before the cold|snow|rains|heat|summer|winter|frost|season|leaves
`);
