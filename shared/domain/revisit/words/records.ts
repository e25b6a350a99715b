import { anyOf } from './alternatives.ts';

/** A repair was tried and waits on a part. Read in finding, work done and what is planned next. */
export const waitsForPart = anyOf(String.raw`
  order(?:ed|ing) / on order / on (?:special |back ?)?order / to order / special order / back ?order\w* / re ?order\w*
  (?:not|none|nothing) (?:in stock|on (?:the )?(?:van|truck|hand|board)|stocked|available|carried) / out of stock / no stock
  (?:waiting|wait|awaiting|hold) (?:on|for)(?: the| a)? \w+ / awaiting
  (?:part|parts|kit|board|motor|fan|valve|pump|belt|element|seal|boot|cartridge|metal|tiles?|slates?|shingles?|compressor|coil|unit|igniter|ignitor|module|it) (?:\w+ ){0,3}(?:to come|on order|due|weeks? out|days? out|in transit|expected)
  \w+ (?:weeks?|days?) out / (?:could|did|would|does|will) not fit / (?:couldnt|didnt|wouldnt|doesnt|wont) fit
  wrong (?:size|length|part|one|model|type|boot|valve|belt|board|thread|colou?r)
  need(?:s|ed)? (?:\w+ ){1,4}(?:adapters?|part|parts|fitting|kit|gasket) / obsolete
  (?:return|back|come back|revisit|go back) (?:\w+ )?(?:with|when|once|to fit|and fit)
  (?:fit|install|swap|replace|change) (?:\w+ ){0,4}(?:when|once) (?:\w+ ){0,2}(?:in|here|arrives?|comes|received|delivered|parts?)
  when (?:it |part |parts |\w+ )?(?:arrives?|comes? in|in stock|is in|delivered) / to (?:fit|follow) / from (?:the )?merchant
  parts? (?:run|required|needed|ordered|arrive) / short (?:of|by|one|two) / ran out of / supplier sent / sourc(?:e|ing) / eta
  fit (?:the )?(?:fan|correct|new|right|replacement) ?\w*
`);

/** A part was plainly missing: for an installation a later date alone is only a plan. */
export const partMissing = anyOf(String.raw`
  on order / back ?order\w* / re ?order\w* / out of stock / not in stock
  (?:arrived|came|was|were|supplied|sent) (?:\w+ )?(?:damaged|broken|cracked|wrong|short)
  wrong (?:size|length|part|one|model|type|colou?r|handing) / (?:could|did|does) not fit / (?:couldnt|didnt|doesnt) fit
  short (?:of|by|one|two) / ran out of / missing (?:part|piece|kit|bracket|panel)
`);

/** Meant to last until we return, by the record itself. */
export const temporary = anyOf(String.raw`
  temporar\w* / temp / for now / for the (?:time being|moment|night) / tarped / tarpaulin / sheeted / taped / made safe / isolated
  bypass(?:ed)? / jury rigged / patched for / clamped / capped off / shut off / holding repair / until
`);

/** A price was given for more, so that more is no surprise. */
export const quoted = anyOf(String.raw`
  (?:left|gave|sent|two|three|\w+) (?:options?|prices?|figures?|numbers?|bids?|alternates?) / prices? / costed / costings? / proposals?
  recommend(?:ed)? (?:full|complete|whole) / only sense / beyond (?:repair|economic) / not worth (?:repair\w*|fixing) / end of life
  replacement (?:recommended|advised|needed|only) / quot(?:e|ed|ing) / estimate(?:d)? / priced / proposal / proposed / gave (?:a )?price
  bid / options? given / recommended (?:replac\w+|new|install\w*|repipe|rewire|reroof)
  advised (?:replac\w+|new (?!bulb|lamp|kettle|toaster)\w+|repipe|rewire|reline|reroof) / survey(?:ed)? for / measured (?:up )?for
  priced up
`);

/** Nothing was mended: told, looked, reset. */
export const noRepair = anyOf(String.raw`
  advised / told / nothing found / no (?:fault|defect|leak|problem|issue)s? (?:found|seen|evident|noted)
  could not (?:reproduce|replicate|find|fault) / couldnt (?:reproduce|replicate|find|fault) / tested (?:ok|fine|good)
  seems? (?:ok|fine|normal) / normal operation / monitor / keep an eye / watch / observe / reset / suspect(?:ed)? / assumed
  possibl[ey] / probabl[ey] / referred / isolated \w+ / unplugged / left as is / no repair / inspected only / looked
`);

/** The record says that the user or the tenant had done it. */
export const userDid = anyOf(`
  (?:owner|customer|client|tenant|homeowner|occupant|user|cleaner|guest|landlord) (?:had |has )?(?:turned|shut|closed|switched|unplugged|moved|altered|changed|adjusted|overfilled|removed|blocked|disconnected|overloaded|opened|isolated|forgot|left|dropped|broke|bled|drained|painted)
  (?:turned|switched|shut|unplugged) off by (?:owner|customer|client|tenant|homeowner|user|cleaner)
  altered by (?:owner|customer|user|tenant) / user error / breaker (?:was )?(?:switched )?off
  not (?:plugged|switched|turned) (?:in|on)
`);

/** We explained how to use it: misuse afterwards is ours to explain better. */
export const explained = anyOf(String.raw`
  show(?:ed|n)? / explain(?:ed)? / told / instruct\w* / demonstrat\w* / advised / card / leaflet / label\w* / programm?e?d?
  set (?:to|up|programme|timer) / taught / handover / manual
`);

/** Something was left off, closed or undone, by the record itself. */
export const leftUndone = anyOf(String.raw`
  left (?:\w+ ){0,3}(?:off|open|closed|isolated|out|as is|as found|half|shut|to dry) / valved off / isolated
  not (?:mentioned|told|replaced|changed|done|tested|included|touched|checked|shown|explained|renewed)
  (?:front|left|right|one|1|first|top|bottom) (?:one )?only / (?:one|1) (?:repaired|replaced|changed|fixed|done) / for the rest
  to be done / remaining
`);

/** Nobody saw what it was, whatever was ticked. */
export const nothingFound = anyOf(`
  nothing found / no (?:fault|leak|problem|issue)s? (?:found|seen|evident)
  (?:could not|couldnt|unable to) (?:reproduce|replicate|find|fault|locate) / found nothing / no cause found
`);

/** What comes next was wanted for its own sake, not because the repair fell short. */
export const plannedWork = anyOf(String.raw`
  paint\w* / hang / tape / taping / (?:when|once|after|to) (?:it )?(?:is )?(?:dry|dried|cured|set) / percent / under \d+ / coats? / sand(?:ing)? / drywall / plaster\w* / skim / close (?:up )?(?:the )?(?:wall|ceiling|hole)
  patch (?:the )?(?:wall|ceiling|hole) / readings? / re ?checks? / check / inspect\w* / measure\w* / moisture / proposal / signed
  as agreed / quot\w+ / estimate / phase / stage / second (?:fix|coat|head|unit|half) / final / fit ?off / trim / commission\w*
  re ?test / photos? / spring / summer / autumn / winter / annual / yearly / next (?:year|season|service) / upgrade
  replace (?:the )?(?:system|boiler|furnace|roof|unit) (?:in|next|later) / options? / reflash / full
  finish (?:plumbing|wiring|painting|the job)? / tile / follow ?up
`);

/** The closed return visit itself says that earlier work of ours was at fault or fell short. */
export const ownFault = anyOf(String.raw`
  left (?:\w+ ){0,4}(?:loose|open|off|closed|shut|hand tight|undone|unplugged|out|disconnected|half)
  (?:at|from|since|after|during|by) (?:our |the )?(?:last|previous|earlier|prior|first) (?:service|visit|repair|install\w*|tune ?up|job|call|time)
  hand tight
  (?:not|never) (?:fully |properly |been |quite )?(?:tightened|seated|glued|soldered|primed|connected|reconnected|sealed|bedded|home|fixed|removed|bled|opened|plugged|clipped|reset|programmed|reattached|refitted|told|explained|levelled|leveled|cleared)
  nobody told / (?:not|never) told / missed / overlooked / misread / misdiagnos\w* / wrongly / mis ?wired / reversed / backwards?
  upside down / wrong way / crossed / loose (?:terminal|neutral|connection|wire|nut|union|joint|screw|lug)
  still (?:closed|open|isolated|off|shut|leaking|loose) / faulty (?:from (?:new|factory)|new|replacement)
  (?:new|replacement|replaced|our) (?:\w+ ){1,3}(?:failed|faulty|defective|dead|leaking|cracked|split|loose)
  (?:failed|defective|dud|faulty) (?:new|replacement|part|out of (?:the )?box)
  same (?:spot|place|point|fault|joint|leak|blockage|problem|part) / our (?:\w+ )?(?:joint|repair|work|patch|solder|fault|error|mistake)
  under (?:\w+ )?warranty / redid / redone / remade (?:our|the) (?:joint|repair) / knockout / fell through again
  true (?:cause|fault|source) / actual (?:cause|fault|source|leak) / real (?:cause|fault|source|problem) / not the \w+
  (?:was|were) (?:actually|in fact|really) / doubled up / arrows
`);
