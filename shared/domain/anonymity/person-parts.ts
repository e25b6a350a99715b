import type { KnownPerson } from './anonymous-text.ts';
import { foldText } from './fold-text.ts';
import { isEverydayWord } from './words/everyday-words.ts';
import { makes } from './words/makes.ts';
import { titles } from './words/person-words.ts';
import { towns } from './words/towns.ts';

/** A part of somebody's name as it may stand in a text. */
export interface NamePart {
  /** Index of the person. */
  readonly person: number;
  /** Small letters without accents, joined. */
  readonly letters: string;
  readonly slot: 'given' | 'surname' | 'nickname' | 'whole';
  /** It is an everyday word or a make as well, so that its place has to tell. */
  readonly ambiguous: boolean;
  readonly make: boolean;
  /** Written in capitals on record, as initials are. */
  readonly initials: boolean;
  /** It may be written in several words: "Mac Leod", "van der Berg". */
  readonly splits: boolean;
}

/** Everybody's names, to be looked up. */
export interface NameBook {
  readonly people: readonly KnownPerson[];
  readonly byLetters: ReadonlyMap<string, readonly NamePart[]>;
  /** First letters of each person's names. */
  readonly initials: readonly ReadonlySet<string>[];
  /** Two or three initials in a row ("JS"), with the person. */
  readonly monograms: ReadonlyMap<string, number>;
  readonly givenNames: readonly NamePart[];
  /** Parts long enough to be known with a letter wrong, by length. */
  readonly byLength: ReadonlyMap<number, readonly NamePart[]>;
  /** First names and surnames of four letters and more by length, also those that are words. */
  readonly ownParts: ReadonlyMap<number, readonly NamePart[]>;
}

/** Words cut short that are names too: "Nat gas", "Reg valve". */
const cutWords = new Set('nat reg lo hi val al gen des temp max min norm rad lux mo del ty'.split(' '));

const smallWords = new Set([
  'and',
  'the',
  'of',
  'family',
  'household',
  'estate',
  'jr',
  'jnr',
  'snr',
  'senior',
  'junior',
  'ii',
  'iii',
  'iv',
]);
/** Small words inside surnames. */
export const particles: ReadonlySet<string> = new Set(
  'van von der den de del della di da dos du la le ter ten el al ibn bin ben st saint mac mc fitz o abu'.split(' '),
);
const splitStart = /^(?:mac|mc|fitz|o|van|de|del|di|la|le|st|al|el)(?=[a-z]{3})/;

/** Spellings of one written part: with umlauts spelt out too. */
function spellings(part: string): string[] {
  const plain = foldText(part).lower.replace(/[^\p{L}\p{N}]/gu, '');
  const umlauts = part
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] as string);
  const spelt = foldText(umlauts).lower.replace(/[^\p{L}\p{N}]/gu, '');
  const mac = /^mc(?=[a-z]{3})/.test(plain)
    ? [plain.replace(/^mc/, 'mac')]
    : /^mac(?=[a-z]{4})/.test(plain)
      ? [plain.replace(/^mac/, 'mc')]
      : [];
  return [...new Set([plain, spelt, ...mac])].filter((one) => one !== '');
}

interface WrittenName {
  readonly given: string[];
  readonly surname: string[];
}

/** Sorts the words of a name: particles and what follows them are the surname. "Peña, Miguel" is turned round. */
function readWritten(name: string): WrittenName[] {
  const turned = name.includes(',') ? name.split(',').reverse().join(' ') : name;
  const plain = turned.replace(/\([^)]*\)/g, ' ');
  const joined = plain.split(/\s*(?:&|\+|\/|\band\b)\s*/iu).map((one) => wordsOf(one));
  const last = joined.at(-1) ?? [];
  const surname = surnameOf(last);
  const only = last.length - surname.length;
  return joined
    .filter((words) => words.length > 0)
    .map((words, at) => {
      if (at === joined.length - 1) return { given: words.slice(0, only), surname };
      const own = words.length > 1 ? surnameOf(words) : [];
      return { given: words.slice(0, words.length - own.length), surname: own.length > 0 ? own : surname };
    });
}

/** Words of a name; "Junior" alone is one too. */
function wordsOf(written: string): string[] {
  const words = written.split(/[\s\u00a0]+/u);
  const own = words.filter(isNameWord);
  return own.length === 0 && /^(?:junior|senior)$/i.test(written.trim()) ? [written.trim()] : own;
}

function isNameWord(word: string): boolean {
  const plain = foldText(word).lower.replace(/[^\p{L}\p{N}'-]/gu, '');
  // "J.R." is no junior.
  const dotted = /^\p{L}\.\p{L}/u.test(word);
  return /\p{L}/u.test(plain) && (dotted || (!titles.has(plain) && !smallWords.has(plain)));
}

function surnameOf(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && isParticle(word));
  return words.slice(particle > 0 ? particle : -1);
}

function makePart(person: number, letters: string, slot: NamePart['slot'], written: string): NamePart {
  const make = makes.has(letters);
  const splits = /[\s\-'’.]/u.test(written.trim()) || splitStart.test(letters) || /\p{Ll}\p{Lu}/u.test(written);
  const initials = letters.length < 4 && written.length > 1 && written === written.toUpperCase();
  return {
    person,
    letters,
    slot,
    make,
    splits,
    initials,
    ambiguous: (slot !== 'whole' && make) || letters.length < 3 || isEverydayWord(letters) || towns.has(letters) || cutWords.has(letters),
  };
}

/** The parts of one written name: each word, halves of a double name, the surname with its particles, and all of it joined. */
function partsOf(person: number, name: string, titled: boolean): NamePart[] {
  const parts: NamePart[] = [];
  const add = (slot: NamePart['slot'], written: string) => {
    for (const letters of spellings(written)) parts.push(makePart(person, letters, slot, written));
  };
  for (const { given, surname } of readWritten(name)) {
    const single = given.length === 1 && surname.length === 0;
    for (const word of given) add(single && titled ? 'surname' : 'given', word);
    surname.forEach((word, at) => {
      const before = surname[at - 1];
      if (before !== undefined && isParticle(before))
        for (const half of [word, ...halvesOf(word).slice(0, 1)]) add('surname', `${before} ${half}`);
    });
    for (const word of surname) if (!isParticle(word)) add('surname', word);
    if (surname.length > 1) add('surname', surname.join(' '));
    for (const word of [...given, ...surname]) {
      const halves = halvesOf(word);
      if (halves.length > 1) for (const half of halves) add(given.includes(word) ? 'given' : 'surname', half);
    }
    if (surname.length > 0 && given.length > 0) {
      add('whole', [...given, ...surname].join(' '));
      add('whole', [given[0], ...surname].join(' '));
      add('whole', [...surname, given[0]].join(' '));
    }
  }
  return parts;
}

function isParticle(word: string): boolean {
  return particles.has(foldText(word).lower.replace(/\W/g, ''));
}

function halvesOf(word: string): string[] {
  const halves = word.split(/[-\u2010\u2011]/u).filter((half) => half.length > 1);
  return halves.length > 1 ? halves : [];
}

function initialsOf(parts: readonly NamePart[]): ReadonlySet<string> {
  return new Set(parts.filter(({ slot }) => slot !== 'whole').map(({ letters }) => letters[0] as string));
}

/** First and last, all of them, and the first names of a double one: "KR", "KAR", "BJ". */
function monogramsOf(name: string): string[] {
  const words = readWritten(name)[0];
  if (words === undefined) return [];
  const letter = (word: string) => foldText(word).lower.replace(/[^\p{L}]/gu, '')[0] ?? '';
  const given = words.given.flatMap((word) => (halvesOf(word).length > 1 ? halvesOf(word) : [word])).map(letter);
  const surname = words.surname.slice(-1).map(letter);
  const halves = words.surname.slice(-1).flatMap(halvesOf).map(letter);
  const all = [[...given.slice(0, 1), ...surname], [...given, ...surname], [...given.slice(0, 1), ...halves], given].map((letters) =>
    letters.join(''),
  );
  return [...new Set(all)].filter((letters) => letters.length > 1);
}

/** Gathers everybody's names once for all texts of a case. */
export function readNames(people: readonly KnownPerson[]): NameBook {
  const all = people.flatMap(({ name, nicknames }, person) => {
    const titled = titles.has(foldText(name).lower.split(/[\s.]/)[0] ?? '');
    // What stands in brackets is the name once more: "Wang Wei (王伟)".
    const bracketed = [...name.matchAll(/\(([^)]+)\)/g)].map((found) => found[1] as string);
    const nicks = [...nicknames, ...bracketed].flatMap((nick) => [
      ...partsOf(person, nick, false).map((part) => ({ ...part, slot: part.slot === 'whole' ? part.slot : ('nickname' as const) })),
      ...spellings(nick).map((letters) => makePart(person, letters, 'nickname', nick)),
    ]);
    return [...partsOf(person, name, titled), ...nicks];
  });
  const byLetters = new Map<string, NamePart[]>();
  for (const part of all) {
    const there = byLetters.get(part.letters) ?? [];
    if (!there.some(({ person, slot }) => person === part.person && slot === part.slot)) byLetters.set(part.letters, [...there, part]);
  }
  const parts = [...byLetters.values()].flat();
  const ownParts = new Map<number, NamePart[]>();
  for (const part of parts) {
    if (part.letters.length < 4 || part.slot === 'whole') continue;
    ownParts.set(part.letters.length, [...(ownParts.get(part.letters.length) ?? []), part]);
  }
  const byLength = new Map(
    [...ownParts].filter(([length]) => length > 4).map(([length, own]) => [length, own.filter(({ ambiguous }) => !ambiguous)]),
  );
  const monograms = new Map<string, number>();
  people.forEach(({ name }, person) => {
    for (const letters of monogramsOf(name)) if (!monograms.has(letters)) monograms.set(letters, person);
  });
  return {
    people,
    byLetters,
    initials: people.map((_, person) => initialsOf(parts.filter((part) => part.person === person))),
    monograms,
    givenNames: parts.filter(({ slot }) => slot === 'given'),
    byLength,
    ownParts,
  };
}

/** What stands for one person in all texts: strangers by their name, because each reading finds them anew. */
export function keyOf({ people }: Pick<NameBook, 'people'>, person: number): string {
  const one = people[person];
  return one?.role === 'other' ? `stranger ${foldText(one.name).lower.replace(/[^\p{L}]/gu, '')}` : `person ${one?.key ?? person}`;
}
