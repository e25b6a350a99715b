import type { Thing } from '../equipment/thing.ts';
import { type Fault, type FaultPattern, faultPatterns } from '../job/symptom-words.ts';
import { findPhrase, readPatterns } from './phrase-pattern.ts';
import { type Place, placesIn, unitsIn } from './read-places.ts';
import { type Clause, readText, stemOf } from './read-text.ts';
import { mentionsIn } from './read-things.ts';
import { stopWords } from './words/common.ts';
import { type Cue, cuePatterns, cuePhrases } from './words/cues.ts';
import { innocent, praise } from './words/harmless-words.ts';
import { wordClasses } from './words/people-and-deeds.ts';

/** What a text says, as far as the rule can tell. */
export interface Reading {
  /** Things that the text is about: not those that it only praises. */
  readonly things: ReadonlySet<Thing>;
  readonly praised: ReadonlySet<Thing>;
  readonly places: readonly Place[];
  readonly units: readonly string[];
  readonly faults: ReadonlySet<Fault>;
  /** Stems of words with a meaning of their own that are neither thing nor place nor fault. */
  readonly stems: ReadonlySet<string>;
  /** Turns of phrase, with the words that gave them away. */
  readonly cues: ReadonlyMap<Cue, string>;
  readonly wordCount: number;
  /** Every clause in plain words. */
  readonly plain: string;
  /** The clauses that neither praise nor merely say what was done, in plain words. */
  readonly text: string;
  /** Numbered things: "zone 5" as zone -> 5; a bare "number 2" under its own name. */
  readonly numbers: ReadonlyMap<string, string>;
}

const denial =
  /\b(?:no|not|without|never|isnt|arent|wasnt|doesnt|dont|hasnt|havent|didnt|no longer|zero|free of)(?: any| a| more| been| sign of| signs of| longer| really)*$/;

function isPraise(clause: Clause): boolean {
  return praise.test(clause.text);
}

const figures: ReadonlyMap<string, string> = new Map(Object.entries({ one: '1', two: '2', three: '3', four: '4', five: '5', six: '6' }));

/** Numbered things in a text. */
function numbersIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const match of text.matchAll(
    /\b(zone|station|machine|circuit|valve|number|bay|pump|boiler|furnace|oven|cooker|fan|rack|room|bed|stage|lane|well|tank|heater|unit|block|tower|stall|urinal|sink|bank|phase|panel|building) (\d{1,3}|one|two|three|four|five|six)s?\b/g,
  )) {
    found.set(match[1] as string, figures.get(match[2] as string) ?? (match[2] as string));
  }
  return found;
}

const didThat = readPatterns(['{us} just|only|already|kindly? {worked}'], wordClasses);
const newTurn = /^(?:and )?(?:now|this time|today|but now|also|next|same goes for)\b/;

/**
 * "You did the hall one, now the master ...": the first clause only says which one was done. It is so where the next
 * turns to another thing or place by name; "you fixed it, now it leaks" turns to none.
 */
function isSettled(clause: Clause, next: Clause | undefined): boolean {
  if (next === undefined || findPhrase(didThat, clause.words) === null || !newTurn.test(next.text)) return false;
  const own = new Set([
    ...mentionsIn(clause).flatMap((one) => one.things.map((thing) => thing.id)),
    ...placesIn(clause).map((place) => place.room),
  ]);
  const names = [
    ...mentionsIn(next).flatMap((one) => one.things.filter((thing) => !thing.vague).map((thing) => thing.id)),
    ...placesIn(next).map((place) => place.room),
  ];
  return names.some((name) => !own.has(name));
}

/** Faults in a clause, without those that it denies ("no leaks"). */
export function faultsIn(text: string, into: Set<Fault>): void {
  for (const fault of faultsOf(text)) into.add(fault);
}

/** A bound, so that an import of free text cannot grow it for ever. */
const mostRemembered = 10_000;
const remembered = new Map<string, readonly Fault[]>();

/** Kept, because a clause is read when a job is recorded and again whenever a later one is held against it. */
function faultsOf(text: string): readonly Fault[] {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const faults = faultPatterns.filter((one) => tells(text, one)).map(({ fault }) => fault);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, faults);
  return faults;
}

/** With the one pattern object and its `lastIndex`: `matchAll` would copy the pattern for every clause. */
function tells(text: string, { pattern, deniable }: FaultPattern): boolean {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (!deniable || !denial.test(text.slice(0, match.index).trimEnd())) return true;
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return false;
}

/** The words that `innocent` is about; most texts have none. */
const mayBeInnocent = /\b(?:again|back|still|same|another|storm|last time)\b/;

function cuesIn(text: string, praised: boolean, depth: ReadingDepth): Map<Cue, string> {
  const cues = new Map<Cue, string>();
  if (depth === 'names') return cues;
  if (praised) cues.set('praise', '');
  const bare = mayBeInnocent.test(text) ? innocent.reduce((rest, pattern) => rest.replace(pattern, '~'), text) : text;
  for (const { cue, pattern } of cuePatterns) {
    if (depth === 'earlier' && cue !== 'persists') continue;
    const struck = cue === 'persists' || cue === 'other-one';
    const match = pattern.exec(struck ? bare : text);
    if (match !== null) cues.set(cue, match[0].trim());
  }
  if (depth === 'earlier') return cues;
  const words = text.split(' ');
  const bareWords = bare.split(' ');
  for (const [cue, phrases] of cuePhrases) {
    const said = findPhrase(phrases, cue === 'our-visit' || cue === 'persists' ? bareWords : words);
    if (said !== null && !cues.has(cue)) cues.set(cue, said);
  }
  return cues;
}

const nothing: Reading = {
  things: new Set(),
  praised: new Set(),
  places: [],
  units: [],
  faults: new Set(),
  stems: new Set(),
  cues: new Map(),
  wordCount: 0,
  plain: '',
  text: '',
  numbers: new Map(),
};

/** How much is looked for: all (the new call), what an earlier call is compared by, or only what a record names. */
export type ReadingDepth = 'all' | 'earlier' | 'names';

const cache = new Map<string, Reading>();

/**
 * Reads words once; everything later compares what was read. Readings are kept for a while: an import says the same few
 * things thousands of times.
 */
export function readWords(text: string, depth: ReadingDepth = 'all'): Reading {
  if (text.trim() === '') return nothing;
  const key = `${depth} ${text}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const reading = readAnew(text, depth);
  if (cache.size >= 2000) cache.clear();
  cache.set(key, reading);
  return reading;
}

function readAnew(text: string, depth: ReadingDepth): Reading {
  const clauses = readText(text);
  const things = new Set<Thing>();
  const praised = new Set<Thing>();
  const places: Place[] = [];
  const faults = new Set<Fault>();
  const stems = new Set<string>();
  const serious: string[] = [];
  let anyPraise = false;
  let wordCount = 0;
  let contrast = '';
  for (const [index, clause] of clauses.entries()) {
    const settled = depth === 'all' && isSettled(clause, clauses[index + 1]);
    if (settled) contrast = clauses[index + 1]?.text ?? '';
    const praising = depth !== 'names' && isPraise(clause);
    const good = praising || settled;
    anyPraise ||= praising;
    wordCount += clause.words.length;
    const mentions = mentionsIn(clause);
    for (const mention of mentions) for (const thing of mention.things) (good ? praised : things).add(thing);
    if (good) continue;
    serious.push(clause.text, clause.closes ? '.' : ',');
    places.push(...placesIn(clause));
    if (depth !== 'names') faultsIn(clause.text, faults);
    const covered = new Set(mentions.flatMap((one) => Array.from({ length: one.length }, (_, index) => one.at + index)));
    clause.words.forEach((word, index) => {
      if (word.length >= 3 && !stopWords.has(word) && !covered.has(index)) stems.add(stemOf(word));
    });
  }
  const cues = cuesIn(serious.join(' '), anyPraise, depth);
  if (contrast !== '') cues.set('contrast', contrast);
  const seriousText = serious.join(' ');
  return {
    things,
    praised,
    places,
    units: clauses.flatMap(unitsIn),
    faults,
    stems,
    cues,
    wordCount,
    plain: clauses.map((clause) => clause.text).join(' '),
    text: seriousText,
    numbers: numbersIn(seriousText),
  };
}
