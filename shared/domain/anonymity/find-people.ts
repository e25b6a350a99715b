import type { Finding, ReplacementReason } from './anonymous-text.ts';
import { joinedLetters } from './fold-text.ts';
import { isMeasureOrStreet, isSignature, meansPerson } from './judge-word.ts';
import { keyOf, type NameBook, type NamePart, particles } from './person-parts.ts';
import { type NameElement, readNearly, readSlip } from './read-nearly.ts';
import type { Token, TokenText } from './read-tokens.ts';
import { isEverydayWord } from './words/everyday-words.ts';
import { readMakes } from './words/long-makes.ts';
import { makes } from './words/makes.ts';
import { contactWords, determiners, ownRoleNouns, placeNouns, sayingVerbs, sureTitles, titles } from './words/person-words.ts';

const mostJoined = 5;

interface Reader {
  readonly text: TokenText;
  readonly book: NameBook;
  /** Tokens inside a make of several words. */
  readonly guarded: ReadonlySet<number>;
}

/** True when words in a row can be one name: no sentence ends between, and none is an everyday word in small letters. */
function isLinked({ tokens, quiet }: TokenText, at: number, end: number): boolean {
  const row = tokens.slice(at, end + 1);
  if (row.some(({ text }, index) => text === '.' && (row[index - 1]?.text.length ?? 0) > 1)) return false;
  if (quiet) return true;
  // "La voie est libre" is not Lavoie.
  if (row[0]?.shape === 'title' && row.slice(1).every(({ shape, kind }) => kind === 'mark' || shape === 'lower')) return false;
  return !row.some(({ shape, text, kind }) => kind === 'word' && shape === 'lower' && !particles.has(text) && isEverydayWord(text));
}

/** Reads the part of a name that begins at a token; null where none does. */
function readElement({ text, book, guarded }: Reader, at: number): NameElement | null {
  const { tokens } = text;
  if (guarded.has(at)) return null;
  let letters = '';
  let best: NameElement | null = null;
  for (let end = at, words = 0; end < tokens.length && words < mostJoined; end += 1) {
    const token = tokens[end] as Token;
    const gap = end === at ? 0 : token.start - (tokens[end - 1] as Token).end;
    if (gap > 1 || guarded.has(end)) break;
    if (token.kind === 'mark') {
      if (end === at || !/^[-'.]$/.test(token.text)) break;
      continue;
    }
    if (token.kind !== 'word') break;
    letters += token.text;
    words += 1;
    const parts = (book.byLetters.get(letters) ?? []).filter(
      (part) =>
        (words === 1 && !(part.slot === 'whole' && (makes.has(letters) || isEverydayWord(letters)))) ||
        (words > 1 && (part.splits || part.slot === 'whole')),
    );
    const linked = words === 1 || isLinked(text, at, end);
    if (parts.length > 0 && linked) best = { parts, end: end + 1, why: whyOf(parts), initial: false };
  }
  return best ?? readNearly(tokens[at] as Token, book, at, text.quiet);
}

function whyOf(parts: readonly NamePart[]): ReplacementReason {
  return parts.every(({ slot }) => slot === 'nickname') ? 'nickname' : 'on-record';
}

/** An initial beside a name: "R. Baxi", "Iain M." The words "I" and "a" are none. */
function readInitial(
  { text: { tokens, quiet }, book }: Reader,
  at: number,
  people: readonly number[],
  beside: boolean,
): NameElement | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || token.text.length !== 1 || (token.shape === 'lower' && !quiet)) return null;
  const dotted = tokens[at + 1]?.text === '.' && tokens[at + 1]?.start === token.end;
  const behind = tokens[at + 1];
  const closes = token.text === 'a' && at > 0 && (behind === undefined || /^[,\n)]$/.test(behind.text));
  if (!dotted && !closes && (token.text === 'i' || token.text === 'a' || (token.shape === 'lower' && !beside))) return null;
  // "115 V. Andy": a unit behind its number.
  if (tokens[at - 1]?.kind === 'number' && /^[vawlcfkmg]$/.test(token.text)) return null;
  // "K-3810" is a model.
  if (tokens[at + 1]?.text === '-' && tokens[at + 1]?.start === token.end && tokens[at + 2]?.kind !== 'word') return null;
  const own = people.filter((person) => book.initials[person]?.has(token.text));
  if (own.length === 0) return null;
  const parts = own.map(
    (person): NamePart => ({ person, letters: token.text, slot: 'given', ambiguous: true, make: false, splits: false, initials: false }),
  );
  return { parts, end: at + 1, why: 'initials', initial: true };
}

/** "Jonh Reeves": a slip right before what is somebody's beyond doubt. */
function slipBefore(reader: Reader, at: number): NameElement | null {
  const next = reader.text.tokens[at + 1];
  if (next?.kind !== 'word' || reader.guarded.has(at)) return null;
  const sure = (reader.book.byLetters.get(next.text) ?? []).filter(({ ambiguous, slot }) => !ambiguous && slot === 'surname');
  return sure.length === 0 ? null : readSlip(reader.text, reader.book, at, [...new Set(sure.map(({ person }) => person))]);
}

/** "l garside": a letter before a surname that is nothing else. */
function isKnownBehind({ text: { tokens }, book }: Reader, at: number): boolean {
  const next = tokens[at + 1];
  const near = next?.kind === 'word' && next.start - (tokens[at] as Token).end === 1;
  return near && (book.byLetters.get(next.text) ?? []).some(({ slot, ambiguous }) => slot === 'surname' && !ambiguous);
}

/** Where the next element of a name may begin: behind a blank, a full stop, a hyphen, or a comma. */
function nextStart({ tokens }: TokenText, at: number): { at: number; comma: boolean } {
  let next = at;
  let comma = false;
  while (tokens[next]?.kind === 'mark' && /^[.,_-]$/.test(tokens[next]?.text ?? '')) {
    comma ||= tokens[next]?.text === ',';
    next += 1;
    if (next - at > 1) break;
  }
  return { at: next, comma };
}

interface Run {
  readonly elements: readonly NameElement[];
  readonly people: readonly number[];
  readonly end: number;
}

/** Gathers what belongs to one name from a token on. */
function readRun(reader: Reader, at: number): Run | null {
  const everybody = reader.book.people.map((_, person) => person);
  const titled =
    titles.has(reader.text.tokens[at - 1]?.text ?? '') ||
    (reader.text.tokens[at - 1]?.text === '.' && titles.has(reader.text.tokens[at - 2]?.text ?? ''));
  const first =
    readElement(reader, at) ?? readInitial(reader, at, everybody, titled || isKnownBehind(reader, at)) ?? slipBefore(reader, at);
  if (first === null) return null;
  const elements = [first];
  let people = [...new Set(first.parts.map(({ person }) => person))];
  let end = first.end;
  for (;;) {
    const start = nextStart(reader.text, end);
    const token = reader.text.tokens[start.at];
    if (token === undefined || token.start - (reader.text.tokens[end - 1] as Token).end > 3) break;
    const next =
      readElement(reader, start.at) ??
      readInitial(reader, start.at, people, start.at === end) ??
      (start.at === end ? readSlip(reader.text, reader.book, start.at, people) : null);
    if (next === null || !goTogether(reader.text, elements, end, next, start.at)) break;
    const both = people.filter((person) => next.parts.some((part) => part.person === person));
    if (both.length === 0) break;
    if (start.comma && !turnsRound(elements, next, both)) break;
    people = both;
    elements.push(next);
    end = next.end;
  }
  if (elements.every(({ initial }) => initial) && !titled) return dottedMonogram(reader, at, elements, people, end);
  return { elements, people, end };
}

/** A full stop goes between names only behind an initial; a word in small letters is no part of a name in capitals. */
function goTogether({ tokens, quiet }: TokenText, elements: readonly NameElement[], end: number, next: NameElement, at: number): boolean {
  const last = elements.at(-1) as NameElement;
  if (tokens[end]?.text === '.' && !last.initial && (tokens[end - 1]?.text.length ?? 0) > 2) return false;
  if (quiet) return true;
  const isWord = (element: NameElement, token: Token | undefined) =>
    token?.shape === 'lower' && element.parts.every(({ ambiguous }) => ambiguous);
  return isWord(last, tokens[end - 1]) === isWord(next, tokens[at]);
}

/** "J.S.", "J.R.S.": each with a full stop. */
function dottedMonogram(
  { text: { tokens } }: Reader,
  at: number,
  elements: readonly NameElement[],
  people: readonly number[],
  end: number,
): Run | null {
  const dotted = tokens[at + 1]?.text === '.' && tokens[end - 2]?.text === '.';
  return elements.length > 1 && dotted ? { elements, people, end } : null;
}

/** A comma stands between surname and first name, not the other way round. */
function turnsRound(elements: readonly NameElement[], next: NameElement, people: readonly number[]): boolean {
  const own = (element: NameElement) => element.parts.filter(({ person }) => people.includes(person));
  return (
    elements.every((element) => own(element).some(({ slot }) => slot === 'surname')) &&
    (next.initial || own(next).some(({ slot }) => slot !== 'surname'))
  );
}

/** "Smith Jr". */
function isYounger(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return next !== undefined && /^(?:jr|jnr|snr)$/.test(next.text) && next.shape !== 'lower';
}

/** Whether a run is the person: two elements or a title make sure, a single word that is no other word too. */
function isSure(reader: Reader, at: number, { elements, people, end }: Run, titled: boolean): boolean {
  const { tokens, quiet } = reader.text;
  const own = elements.map((element) => element.parts.filter(({ person }) => people.includes(person)));
  if (titled || isYounger(tokens, end)) return true;
  if (own.some((parts) => parts.some(({ slot, ambiguous }) => slot === 'whole' && (!ambiguous || end - at > 1)))) return true;
  // "Packard C230B": what a model stands behind may be a make.
  if (end - at === 1 && tokens[end]?.kind === 'code' && tokens[at]?.first === true) return false;
  // "TIG weld": capitals that the record does not have.
  const caps = tokens[at];
  if (
    end - at === 1 &&
    caps?.shape === 'caps' &&
    !caps.shouted &&
    caps.text.length < 5 &&
    own.every((parts) => parts.every(({ initials }) => !initials))
  )
    return false;
  const inSmall = tokens.slice(at, end).every(({ shape, kind }) => kind === 'mark' || shape === 'lower');
  if (own.some((parts) => parts.some(({ ambiguous }) => !ambiguous)))
    return !(inSmall && !quiet && elements.length === 1 && isThing(tokens, at, end));
  const lower = tokens.slice(at, end).every(({ shape, kind }) => kind === 'mark' || shape === 'lower');
  return elements.length > 1 && (!lower || quiet);
}

/** "the weir": a name that no list has as a word is one behind an article, unless it is somebody's job or house. */
function isThing(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[end]?.text ?? '';
  return (
    (determiners.has(tokens[at - 1]?.text ?? '') ||
      /^(?:un|una|el|los|las|en|con|une|le|la|les|des|aus|ein|eine|einen|der|das|dem|den|mit|im)$/.test(tokens[at - 1]?.text ?? '')) &&
    !placeNouns.has(next) &&
    next !== "'"
  );
}

function titleBefore(tokens: readonly Token[], at: number, quiet: boolean): number {
  const back = tokens[at - 1]?.text === '.' && tokens[at - 1]?.start === tokens[at - 2]?.end ? at - 2 : at - 1;
  const token = tokens[back];
  if (token === undefined || !titles.has(token.text)) return at;
  if (token.shape === 'lower' && !sureTitles.has(token.text) && !quiet) return at;
  if (token.shape === 'lower' && isMeasureOrStreet(tokens, back)) return at;
  return token.text === 'miss' && tokens[at]?.shape === 'lower' ? at : back;
}

/** Finds everybody in a text whose name is on record, in whatever form. */
export function findPeople(text: TokenText, book: NameBook): Finding[] {
  const reader: Reader = { text, book, guarded: guardedTokens(text, book) };
  const findings: Finding[] = [];
  const open: { at: number; run: Run }[] = [];
  const sure = new Set<number>();
  const add = (at: number, run: Run) => {
    for (let index = at; index < run.end; index += 1) sure.add(index);
    findings.push(toFinding(reader, at, run));
  };
  for (let at = 0; at < text.tokens.length; at += 1) {
    if (text.tokens[at]?.kind !== 'word') continue;
    const run = readRun(reader, at);
    if (run === null) {
      if (isMonogram(reader, at)) findings.push(monogramFinding(reader, at));
      continue;
    }
    const titled = titleBefore(text.tokens, at, text.quiet) < at;
    if (isSure(reader, at, run, titled)) add(at, run);
    else open.push({ at, run });
    at = run.end - 1;
  }
  for (const { at, run } of open) {
    const parts = run.elements[0]?.parts ?? [];
    const surname = parts.every(({ slot }) => slot === 'surname');
    const judged = {
      letters: parts[0]?.letters ?? '',
      make: parts.some(({ make }) => make),
      surname,
      initials: parts.every(({ initials }) => initials),
    };
    if (meansPerson(text, at, judged, (other) => sure.has(other))) add(at, run);
  }
  return findings;
}

/** Tokens inside makes of several words, if they are not somebody's whole name ("John Guest"). */
function guardedTokens({ folded, tokens }: TokenText, { byLetters }: NameBook): ReadonlySet<number> {
  const guarded = new Set<number>();
  for (const found of readMakes(folded)) {
    if (byLetters.get(joinedLetters(found.words))?.some(({ slot }) => slot === 'whole')) continue;
    tokens.forEach(({ start, end }, at) => {
      if (start >= found.start && end <= found.end) guarded.add(at);
    });
  }
  return guarded;
}

/** What a person did, in the past: things in capitals are rather said to be or to have. */
const doneVerb =
  /^(?:(?!need|feed|speed|seed|failed|tripped|leaked|locked|limited|rated|used|based|mounted|sized|fused|wired)[a-z]{2,}ed|bled|put|cut|went|took|left|found|saw|did|made|swept|drove|gave|wrote|brought|dug|hung|shut|built|sent|bought)$/;
/** What letters in capitals are in the trades, whoever's initials they may be too. */
const shortWords = /^(?:ac|dc|uv|ph|co|hw|cw|ch|hp|pc|tv|ev|ro|rh|lh|pv|led|dhw|pvc|abs|pex|rcd|mcb|trv|txv|prv|pcb|usb|ecm|vfd|tpr|cpu)$/;

/** Bare initials of somebody ("KM rang"): only where somebody acts, is spoken to or signs. */
function isMonogram({ text: { tokens }, book }: Reader, at: number): boolean {
  const token = tokens[at] as Token;
  if (token.shape !== 'caps' || token.shouted || !book.monograms.has(token.text) || makes.has(token.text)) return false;
  const next = tokens[at + 1];
  const acts = next?.shape === 'lower' && !shortWords.test(token.text) && doneVerb.test(next.text);
  return acts || sayingVerbs.has(next?.text ?? '') || contactWords.has(tokens[at - 1]?.text ?? '') || isSignature(tokens, at);
}

function monogramFinding(reader: Reader, at: number): Finding {
  const token = reader.text.tokens[at] as Token;
  const person = reader.book.monograms.get(token.text) as number;
  return {
    start: token.start,
    end: token.end,
    kind: 'person',
    key: keyOf(reader.book, person),
    role: reader.book.people[person]?.role ?? null,
    why: 'initials',
  };
}

/** Which of several people of one name is meant: "the other Angela" is the second. */
function whoOf({ text: { tokens } }: Reader, at: number, { people }: Run): number {
  const other = tokens[at - 1]?.text === 'other' && people.length > 1;
  return people[other ? 1 : 0] as number;
}

function toFinding(reader: Reader, at: number, run: Run): Finding {
  const { tokens, quiet } = reader.text;
  const person = whoOf(reader, at, run);
  const role = reader.book.people[person]?.role ?? 'other';
  let from = titleBefore(tokens, at, quiet);
  const noun = tokens[from - 1]?.text ?? '';
  const nouns = ownRoleNouns[role === 'technician' || role === 'office' ? 'staff' : role] ?? [];
  if (nouns.includes(noun) && !/^(?:other|new|next|first|second)$/.test(tokens[from - 2]?.text ?? '')) from -= 1;
  let end = (tokens[run.end - 1] as Token).end;
  const last = run.elements.at(-1);
  const behind = tokens[run.end];
  if (last?.initial === true && behind?.text === '.' && behind.start === end && !endsHere(tokens, run.end)) end = behind.end;
  return {
    start: (tokens[from] as Token).start,
    end,
    kind: 'person',
    key: keyOf(reader.book, person),
    role,
    why: run.elements[0]?.why ?? 'on-record',
  };
}

/** True when a full stop behind an initial ends the sentence too. */
function endsHere(tokens: readonly Token[], stop: number): boolean {
  const next = tokens[stop + 1];
  return next === undefined || next.text === '\n' || (next.kind === 'word' && next.shape === 'title' && !sayingVerbs.has(next.text));
}
