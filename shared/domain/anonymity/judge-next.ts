import type { Token } from './read-tokens.ts';
import { isEverydayWord } from './words/everyday-words.ts';
import { joiningWords, makerVerbs, objectStarts, placeNouns, plainVerbs, roleNouns, sayingVerbs } from './words/person-words.ts';
import { senseOf, type WordSense } from './words/word-sense.ts';

/** What is judged: whether the word is a make too, and whether it is only somebody's surname, by which few are called. */
export interface Judged {
  readonly letters: string;
  readonly make: boolean;
  readonly surname: boolean;
  /** On record in capitals, as initials are. */
  readonly initials?: boolean;
}

/** The word with what follows it. */
export interface Follow {
  readonly tokens: readonly Token[];
  /** Index of the word. */
  readonly at: number;
  readonly part: Judged;
  /** Its capital says nothing: it begins a sentence, or all or none have one. */
  readonly loose: boolean;
  /** What it is as a word; null where it is a make or a name alone. */
  readonly own: WordSense | null;
}

/** How much the word is a thing of which notes are written: 0 for none, 1 for what can be touched. */
function thingness({ own, part }: Follow): number {
  if (part.make) return 1;
  if (own === null || !own.noun) return 0;
  return own.nounKind === 'thing' ? 1 : own.nounKind === 'idea' ? 0.7 : 0.3;
}

/** Words between a person and what the person did. */
const adverbs =
  /^(?:still|also|already|just|never|always|then|now|again|both|even|only|soon|finally|kindly|duly|quickly|not|really|probably|usually|normally|later|since|personally|apparently)$/;
/** How people are. */
const personStates =
  /^(?:happy|unhappy|pleased|delighted|away|home|upset|worried|furious|annoyed|grateful|keen|elderly|retired|poorly|ill|sick|deaf|late|busy|waiting|ok|okay|adamant|sure|available|free|aware|insistent|angry|cross|satisfied|impressed|disappointed|unavailable|present|due)$/;
const helpers =
  /^(?:is|was|isn|wasn|isnt|wasnt|are|were|has|had|have|hasn|hadn|hasnt|hadnt|will|would|can|could|should|may|might|must|won|wont|wouldn|wouldnt|can|cant|couldn|couldnt|did|does|do|didn|doesn|didnt|doesnt)$/;
const measures =
  /^(?:mm|cm|m|km|in|inch|inches|ft|feet|psi|bar|mbar|kpa|v|volts?|amps?|a|ma|w|kw|hp|btu|gal|gpm|l|ml|litres?|liters?|lpm|hrs?|hours?|days?|weeks?|months?|years?|mins?|minutes?|sec|secs|ohms?|hz|rpm|uf|degrees?|deg|c|f|k|x|kg|lb|lbs|g|t|ppm|amp|microns?|coats?|times|net|off)$/;
/** Things that are done together: "skim coated", "pressure tested". */
const doneWith =
  /^(?:skim|pressure|hand|double|triple|spot|dry|leak|bench|air|spray|deep|power|hot|cold|vacuum|flow|load|soak|dye|smoke|water|tack|cross|back|over|under|pre|re|half|part|chemical|first|second|mist|jet|lime|flush|sand|shot|water|wet|damp|heat|foam|force|quick|roof|floor)$/;
/** What people are told and given, done to a person and to no thing. */
const doneToPeople =
  /^(?:told|asked|called|informed|quoted|charged|promised|shown|given|offered|billed|invoiced|notified|advised|warned|contacted|rung|phoned|texted|emailed|messaged|reminded|thanked|refunded|paid|seen|met|spoken|booked|invited|sent|let|kept|stuck)$/;
/** What people do and things do too. */
const softSaying =
  /^(?:needs|wants|shows|showed|works|worked|lets|stays|calls|rings|lives|rents|owns|smells|meets|met|drives|hears|likes|sees|cancelled|claims|reports|tries|tried|books|signs|helped|saw)$/;
const places =
  /^(?:flat|apt|apartment|unit|room|suite|number|no|house|office|charge|person|bed|hospital|town|today|tomorrow|tonight|soon|again|until|till|all|early|late|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|the)$/;
const duties =
  /^(?:site|call|holiday|holidays|shift|leave|duty|phone|his|her|their|my|standby|lates|earlies|nights|mobile|whatsapp|vacation|pto|board|hold)$/;
const particles = /^(?:up|out|off|down|over|away|around|along|through|back|onto|into)$/;
const prepositions =
  /^(?:near|by|behind|under|over|through|above|below|inside|outside|around|against|into|onto|off|along|down|up|after|before|beside|between|beneath|without|with|for|per|until|till|since|during)$/;
const askers = /^(?:hope|hopes|chance|chances|need|needs|time|way|price|cost|bill|bills|due|long|short|hard|best|close|next)$/;

const isNumber = (token: Token | undefined) => token?.kind === 'number' || token?.kind === 'code';

/** "35 mm", "2.1 m": a number with its unit. */
function isMeasure(tokens: readonly Token[], at: number): boolean {
  if (!isNumber(tokens[at])) return false;
  const [next, after, third] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (/^\d+(?:mm|cm|m|v|a|w|kw|psi|bar|ft|in|hz|l|c|f|k|kpa|ma)$/.test(tokens[at]?.text ?? '')) return true;
  if (next !== undefined && measures.test(next.text) && next.shape !== 'title') return true;
  return (
    /^[./%°-]$/.test(next?.text ?? '') &&
    (next?.text === '%' || next?.text === '°' || (isNumber(after) && measures.test(third?.text ?? '')))
  );
}

/** Digits enough for a phone. */
function isPhone(tokens: readonly Token[], at: number): boolean {
  let digits = 0;
  for (let index = at; index < at + 14; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'number') digits += token.text.length;
    else if (token === undefined || !/^[-().+/ ]$/.test(token.text)) break;
  }
  return digits >= 7;
}

function startsObject(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:the|a|an|it|this|that|these|those|all|any|both|its|our|your|my|his|her|their|us|him|me|them|no|some|every|each|another|two|three|four|everything)$/.test(
      token.text,
    )
  );
}

/** Pasts that a note writes as things too ("cut at 24 in"), and what things do by so much. */
const twoWays = /^(?:cut|set|read|shot|split|felt|ground|wound|bit|saw|cast|shut)$/;
const changes =
  /^(?:sagged|dropped|moved|rose|fell|slipped|bowed|lifted|shifted|sank|grew|swelled|shrank|leaked|lost|dripped|reads?|weighs|cut|cracked|split|settled|bent|opened|rated|sized|failed|tripped|rises|drops|falls|runs)$/;
const moves = /^(?:went|came|goes|comes|returned|arrived|left|drove|walked|popped|stopped|started)$/;

/** What nothing but people do. */
const onlyPeople =
  /^(?:climbed|walked|knelt|slept|woke|shouted|laughed|cried|waited|ate|drank|cooked|looked|listened|watched|smiled|nodded|apologised|apologized|thanked|promised|wondered|guessed|sighed|swore|worried|torqued|hauled|fetched|borrowed|lent|poured|crawled|drove)$/;
/** What a maker's things are: behind "has" and "will" of a make. */
const stocked =
  /\b(?:back[- ]?order(?:ed)?|in stock|out of stock|recall(?:ed)?|discontinued|lead time|warranty claim|catalogue|catalog|obsolete)\b/;
/** What things fail to do. */
const failing = /^(?:start|fire|light|ignite|run|drain|fill|spin|heat|seat|hold|reset|charge|prime|budge|turn|close|open)$/;

/** What a verb behind the word says: people act on things, things break and are acted on. */
function byVerb(follow: Follow, verbAt: number, sense: WordSense): number {
  const { tokens, own, part } = follow;
  const gone = particles.test(tokens[verbAt + 1]?.text ?? '') && (startsObject(tokens[verbAt + 2]) || isNumber(tokens[verbAt + 2]));
  if (gone) return 1.5;
  const after = tokens[verbAt + 1];
  const text = tokens[verbAt]?.text ?? '';
  const thing = thingness(follow);
  if (onlyPeople.test(text)) return 3;
  if (after?.text === 'at' && thing < 1 && isNumber(tokens[verbAt + 2]) && !isMeasure(tokens, verbAt + 2)) return 1.5;
  // "Rusty cut in new sheet": the word that joins belongs to what was done.
  const joined = tokens[verbAt + 2];
  if (after?.text === 'in' && joined !== undefined && isBareObject(joined) && sense.doneBy !== 'nobody' && twoWays.test(text)) return 1;
  if (own?.main === 'adjective' && twoWays.test(text)) return -3;
  if (after?.text === 'by' && tokens[verbAt + 2]?.kind === 'word') return thing > 0 ? -4 : 0;
  if (startsObject(after)) return sense.form === 'third' && sense.main === 'noun' ? 1 : 3;
  if (isNumber(after)) {
    if (isMeasure(tokens, verbAt + 1)) return thing > 0 && changes.test(text) ? -2 * thing : 2;
    return thing > 0 && twoWays.test(text) ? -1 : 1.5;
  }
  if (after !== undefined && isBareObject(after)) return thing > 0 && twoWays.test(text) ? -0.5 : 1.5;
  if (thing === 0) return 2;
  if (moves.test(text)) return thing < 1 ? 2 : part.surname ? -1 : 0.5;
  if (sense.doneBy === 'somebody') return 1;
  return sense.doneBy === 'either' ? -1.5 * thing : -3 * thing;
}

/** "Replaced valve": a noun with no article is acted on too. */
function isBareObject({ kind, shape, text }: Token): boolean {
  if (kind !== 'word' || shape !== 'lower' || prepositions.test(text) || joiningWords.has(text) || particles.test(text)) return false;
  if (
    personStates.test(text) ||
    adverbs.test(text) ||
    /^(?:in|on|as|than|but|so|when|where|while|because|if|dry|open|shut|loose)$/.test(text)
  )
    return false;
  const sense = senseOf(text);
  return sense === null || sense.noun || sense.main === 'adjective' || sense.main === 'unknown';
}

/** Behind "is", "has" and "will": how people are and what they do, or how things are. */
function byHelper(follow: Follow, helperAt: number): number {
  const { tokens, own, part } = follow;
  const helper = tokens[helperAt]?.text ?? '';
  const thing = thingness(follow);
  let at = helperAt + 1;
  while (tokens[at]?.text === "'" || tokens[at]?.text === 't' || adverbs.test(tokens[at]?.text ?? '') || tokens[at]?.text === 'been')
    at += 1;
  const next = tokens[at];
  const text = next?.text ?? '';
  const plural = own?.noun && own.form === 'third';
  // "Waters is": nobody says that of more than one thing.
  if (plural && /^(?:is|was|isn|wasn|has|hasn|does|doesn)$/.test(helper)) return 2;
  if (plural && /^(?:are|were|have)$/.test(helper)) return -3;
  if (thing === 0) return isNumber(next) && isMeasure(tokens, at) && own !== null ? -3 : 2.5;
  if (isNumber(next)) return isMeasure(tokens, at) || /^(?:is|was)$/.test(helper) ? -3.5 : 0;
  if (personStates.test(text)) return 3;
  if (/^(?:in|home|away|here|there|back)$/.test(text)) return 1.5;
  if (/^(?:out|off|up|on)$/.test(text) && tokens[at + 1]?.text !== 'of') return part.surname ? -1 : thing === 1 ? 0.5 : 1.5;
  const sense = senseOf(text);
  if (/^(?:is|was|isn|wasn|are|were|isnt|wasnt)$/.test(helper)) {
    if (doneToPeople.test(text)) return 3;
    if (sense === null) return 0.5;
    if (sense.form === 'ing') return sense.doneBy === 'something' || sense.doneBy === 'either' ? -2.5 * thing : 1.5;
    if (sense.form === 'past' || sense.main === 'adjective') return -2.5 * thing;
    return 0;
  }
  if (/^(?:has|had|have|hasn|hadn|hasnt|hadnt)$/.test(helper)) {
    const done = sense !== null && sense.form === 'past' && !startsObject(tokens[at + 1]);
    return done && sense.doneBy !== 'somebody' && !doneToPeople.test(text) ? -2 * thing : 2;
  }
  if (text === 'be')
    return personStates.test(tokens[at + 1]?.text ?? '') || /^(?:in|home|there|here|back)$/.test(tokens[at + 1]?.text ?? '')
      ? 2.5
      : -1 * thing;
  if (sayingVerbs.has(text) && !softSaying.test(text)) return 3;
  const failed = tokens.slice(helperAt + 1, at).some((token) => token.text === 'not' || token.text === 't');
  if (failed && failing.test(text) && thing === 1 && tokens[at + 1]?.kind !== 'word') return -3;
  if (sense?.verb && (sense.doneBy === 'something' || sense.doneBy === 'either') && !startsObject(tokens[at + 1]))
    return part.surname ? -2 * thing : 0;
  return /^(?:need|have)$/.test(text) ? 0 : 2;
}

/** Behind "to": people are to do something; what goes on to a number or a noun is no person. */
function byTo({ tokens, own, part }: Follow, toAt: number): number {
  const next = tokens[toAt + 1];
  const text = next?.text ?? '';
  if (
    askers.test(part.letters) ||
    isNumber(next) ||
    text === 'be' ||
    /^(?:follow|suit|match|fit|earth|ground|dusk|date|work|repoint)$/.test(text)
  )
    return -2.5;
  const sense = senseOf(text);
  if (next?.shape === 'lower' && (sayingVerbs.has(text) || (sense !== null && (sense.main === 'verb' || sense.verb))))
    return own?.main === 'verb' ? 0.5 : 2.5;
  return next?.shape === 'lower' ? -2 : 0;
}

/** Behind "and": who is in company, or what goes with it. */
function byAnd(follow: Follow, andAt: number): number {
  const { tokens } = follow;
  const next = tokens[andAt + 1];
  if (next === undefined || next.kind !== 'word') return 0;
  const noun = startsObject(next) ? tokens[andAt + 2] : next;
  if (next.text === 'i' || roleNouns.has(noun?.text ?? '') || /^(?:myself|me|he|she|they|we|co|sons?|family)$/.test(next.text)) return 3;
  if (next.shape !== 'lower') return 0.5;
  return thingness(follow) > 0 || follow.own?.adjective === true || follow.own?.main === 'verb' ? -2.5 : 0;
}

/** Where somebody or something is. */
function byPlace(follow: Follow, at: number): number | null {
  const { tokens, own } = follow;
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1];
  const thing = thingness(follow);
  const word = thing > 0 || own?.main === 'verb' || own?.main === 'adjective';
  const capital = next !== undefined && next.kind === 'word' && next.shape !== 'lower' && !next.shouted;
  const measured = isMeasure(tokens, at + 1);
  if (text === 'at') return measured ? -2.5 : isNumber(next) ? 1.5 : capital ? 2.5 : word ? -1 : 1;
  if (text === 'of') return measured ? -3 : isNumber(next) ? 2 : -2.5;
  if (text === 'from') {
    if (measured) return -2.5;
    if (isNumber(next) || capital || /^(?:upstairs|downstairs|next|no|number|flat|apt|unit|head|accounts|across)$/.test(next?.text ?? ''))
      return 2;
    return /^(?:office|flat|shop|house|school|church|council|agency|company)$/.test(tokens[at + 2]?.text ?? '') ? 1.5 : word ? -2 : 1;
  }
  if (text === 'in') {
    if (measured) return -2;
    if (isNumber(next) || capital || (places.test(next?.text ?? '') && next?.text !== 'the')) return 2;
    if (next === undefined || next.kind === 'mark') return 1;
    return /^(?:office|flat|shop|house|garage|kitchen|garden|annexe|van)$/.test(tokens[at + 2]?.text ?? '') && !word ? 2 : word ? -2.5 : 1;
  }
  if (text === 'on') {
    if (isPhone(tokens, at + 1) || duties.test(next?.text ?? '')) return 2.5;
    return word ? -2.5 : 0.5;
  }
  if (
    /^(?:next|across|upstairs|downstairs|opposite|himself|herself|who|whose|again|here|there|today|yesterday|tomorrow|tonight)$/.test(text)
  )
    return 2;
  if (text === '@') return 2.5;
  if (own?.verb === true && particles.test(text)) return -4;
  if (particles.test(text) && personStates.test(next?.text ?? '')) return 3;
  if (particles.test(text)) return next?.text === 'of' ? -3 : own?.adjective === true && !own.noun ? 1 : thing === 1 ? -1 : 1.5;
  if (prepositions.test(text)) return word ? -2 : -0.5;
  return null;
}

/** What follows in marks and numbers. */
function byMark({ tokens, part: { make }, loose, own }: Follow, at: number, word: Token): number {
  const next = tokens[at] as Token;
  const after = tokens[at + 1];
  if (next.text === "'" && after?.text === 's') return make ? 1 : word.shape === 'lower' ? 1 : 3;
  if (/^[-/]$/.test(next.text)) {
    if (next.start === word.end) return -3;
    return isPhone(tokens, at + 1) ? 2 : isNumber(after) || word.shape === 'lower' ? -1 : 0.5;
  }
  // "Max. 2 trips", "nat. gas": a word cut short.
  if (next.text === '.' && next.start === word.end && (isNumber(after) || (after?.kind === 'word' && after.shape === 'lower')))
    return word.text.length < 5 ? -5 : 0.5;
  if (next.text === ':') return word.first ? 1 : 0.5;
  if (next.text === '@') return 2;
  if (next.text === ',' && isNumber(after)) return isPhone(tokens, at + 1) ? 2 : isMeasure(tokens, at + 1) && loose ? -1.5 : 0.5;
  return next.text === ',' && loose && own !== null && after?.text === 'please' && !own.noun ? 2 : 0.5;
}

/** "Lennox has the wheel on back order". */
function isStocked(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at, at + 9).map(({ text }) => text);
  const end = rest.findIndex((text) => /^[.!?\n]$/.test(text));
  return stocked.test(rest.slice(0, end < 0 ? rest.length : end).join(' '));
}

/** What follows makes: their models and what a maker does; a person's doing speaks for the person. */
function byMakeNext(follow: Follow, at: number): number {
  const { tokens } = follow;
  const next = tokens[at] as Token;
  const { text } = next;
  if (isNumber(next)) return isPhone(tokens, at) ? 2 : -5;
  if (makerVerbs.has(text)) return -3;
  if (sayingVerbs.has(text) && !softSaying.test(text)) return 5;
  if (softSaying.test(text)) return /s$/.test(text) ? 1 : 3;
  if (placeNouns.has(text)) return 3;
  if (helpers.test(text)) return isStocked(tokens, at) ? -5 : byHelper(follow, at);
  if (onlyPeople.test(text)) return 3;
  const sense = next.shape === 'lower' || next.shouted ? senseOf(text) : null;
  if (isDoneTogether(tokens, at)) return startsObject(tokens[at + 2]) || tokens[at + 1]?.text === '-' ? 3 : 1;
  if (sense?.verb && sense.form === 'past') return byVerb(follow, at, sense);
  if (plainVerbs.has(text)) return 1;
  if (personStates.test(text)) return 3;
  if (/^(?:and|or|&)$/.test(text)) return byAnd(follow, at) > 0 ? 3 : 0;
  if (/^(?:at|from|in|on|near|by|next|across|upstairs|downstairs|himself|herself|who|again|today|yesterday)$/.test(text)) return 2;
  if (objectStarts.has(text)) return -0.5;
  if (text === 'of') return -2;
  if (text === 'to') return isNumber(tokens[at + 1]) ? -2 : 0.5;
  // "Price for the manifold": a make that is a word as well.
  if (prepositions.test(text) && isEverydayWord(follow.part.letters)) return -2;
  if (joiningWords.has(text)) return 0;
  return next.shape !== 'lower' && !next.shouted && !next.first ? -4 : -3.5;
}

/** "skim coated", "pressure tested", "re-bedded", "double-checked": two words for what somebody did. */
function isDoneTogether(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at] as Token;
  const joined = tokens[at + 1]?.text === '-' && tokens[at + 1]?.start === next.end;
  const after = tokens[joined ? at + 2 : at + 1];
  return (
    doneWith.test(next.text) &&
    after?.kind === 'word' &&
    after.shape === 'lower' &&
    senseOf(after.text)?.form !== 'base' &&
    /(?:ed|wound|hung|set|cut|laid|built|did|ran)$/.test(after.text)
  );
}

/** What a word behind it says, whatever the shape of the word itself. */
function byWord(follow: Follow, at: number): number {
  const { tokens, own, part } = follow;
  const next = tokens[at] as Token;
  const { text } = next;
  const thing = thingness(follow);
  const after = tokens[at + 1];
  if (part.make) return byMakeNext(follow, at);
  if (isNumber(next)) return isPhone(tokens, at) ? 2.5 : follow.loose ? -2 : -1;
  // "Will need", "May call": what can be done, not who.
  const bare = senseOf(text);
  if (/^(?:will|may|can|might)$/.test(part.letters) && bare !== null && bare.form === 'base' && bare.verb && !isDoneTogether(tokens, at))
    return -5;
  if (/^(?:needs?|wants?)$/.test(text) && (/ing$/.test(after?.text ?? '') || (after?.text === 'to' && tokens[at + 2]?.text === 'be')))
    return thing > 0 ? -3 : 3;
  if (sayingVerbs.has(text) && !softSaying.test(text)) return 5;
  if (helpers.test(text)) return byHelper(follow, at);
  if (softSaying.test(text)) return thing > 0 ? (startsObject(after) || after?.text === 'us' ? 3 : 1) : 4;
  if (personStates.test(text)) return 3;
  if (text === 'to') return byTo(follow, at);
  if (/^(?:and|or|&)$/.test(text)) return byAnd(follow, at);
  // A capital in mid-sentence is no verb: "LED".
  const plain = next.shape === 'lower' || next.shouted;
  const sense = plain ? senseOf(text) : null;
  if (isDoneTogether(tokens, at)) {
    if (tokens[at + 1]?.text === '-' || startsObject(tokens[at + 2])) return 3;
    return thing === 1 && sense?.noun === true && !/^(?:skim|hand|double|pressure|re|pre|over|under)$/.test(text) ? -1 : 2;
  }
  const place = byPlace(follow, at);
  if (place !== null) return place;
  // "Dusty job": how it is; whose it is would have an s.
  if (own?.main === 'adjective' && !own.noun && /^(?:jobs?|work|place|site|house|home|property)$/.test(text)) return follow.loose ? -2 : 0;
  if (placeNouns.has(text))
    return thing === 1 && /^(?:house|home|place|property|estate|site|flat|apartment|job|jobs|residence)$/.test(text) ? 0.5 : 3;
  if (sense !== null && sense.form === 'past') return byVerb(follow, at, sense);
  if (plain && sense === null && /..ed$/.test(text)) return 2;
  if (plain && plainVerbs.has(text)) return sense === null ? 2 : byVerb(follow, at, sense);
  // "Egg the engineer".
  if (
    text === 'the' &&
    (roleNouns.has(after?.text ?? '') || /^(?:one|fella|gasman|sparky|spark|chippy|cook|vet|teacher)$/.test(after?.text ?? ''))
  )
    return 3;
  if (startsObject(next) || objectStarts.has(text))
    return own?.verb === true ? -4 : /^(?:no|any|my|our|his|her|their)$/.test(text) ? 0.5 : -1;
  if (sense !== null && sense.form === 'third' && sense.main === 'verb') return byVerb(follow, at, sense);
  if (next.shape !== 'lower' && !next.shouted && !next.first) return follow.loose ? -1 : 0;
  // "deb appr up to 250": what is cut short is done by somebody.
  const cut = plain && sense === null && follow.loose && (tokens[follow.at] as Token).first && thing < 1 && !part.surname;
  return cut ? 1 : -3;
}

/** How much what follows the word speaks for a person: words are followed by what they go with, people by what they do. */
export function byNext(follow: Follow): number {
  const { tokens, at } = follow;
  const word = tokens[at] as Token;
  let next = at + 1;
  let extra = 0;
  while (tokens[next]?.kind === 'word' && adverbs.test(tokens[next]?.text ?? '')) {
    if (/^(?:then|also|just|finally|quickly|kindly|personally)$/.test(tokens[next]?.text ?? '')) extra = 1.5;
    next += 1;
  }
  const token = tokens[next];
  if (token === undefined) return 0;
  if (token.kind === 'mark' && token.text !== '&' && token.text !== '@') return byMark(follow, next, word);
  const points = byWord(follow, next) + extra;
  if (points >= 0 && (word.shape !== 'lower' || word.shouted)) return points;
  if (points >= 0) return Math.min(points, points >= 5 ? 5 : word.first && thingness(follow) < 1 ? 2.5 : 1);
  return follow.loose || follow.part.make ? points : points / 2;
}
