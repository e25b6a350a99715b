import { fitOf, forgivingFitOf, type QueryWord } from './match-word.ts';
import { placeOf, type SearchField, type SearchText, searchFields } from './search-field.ts';
import type { SearchQuery } from './search-query.ts';
import { wordsIn } from './text-words.ts';

/** A stretch of a text that was asked for (UTF-16 positions, the end not included). */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A text, or the telling part of it, with what was asked for marked. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Why a row was found: the text that answers most of what was asked for. */
export interface HitReason extends MarkedText {
  readonly field: SearchField;
}

/** Characters that are shown of a long text, and how many of them before the first mark. */
const shown = 120;
const shownBefore = 36;

/** Marks in a text what was asked for: where a word stands there as it was typed, words that are nearly so are not. */
export function markText(query: SearchQuery, text: string): MarkedText {
  return { text, marks: marksIn(query, text).marks };
}

/** The reason why a row with these texts was found; null where none of them holds anything that was asked for. */
export function explainHit(query: SearchQuery, texts: readonly SearchText[]): HitReason | null {
  let best: (HitReason & { readonly score: number }) | null = null;
  for (const { field, text } of texts) {
    const { marks, score } = marksIn(query, text);
    const weighed = score * (searchFields[placeOf(field)]?.weight ?? 0);
    if (weighed > (best?.score ?? 0)) best = { field, text, marks, score: weighed };
  }
  if (best === null) return null;
  return { field: best.field, ...cutAround(best) };
}

function marksIn({ words }: SearchQuery, text: string): { marks: Mark[]; score: number } {
  const fitting = wordsIn(text).flatMap((place) => words.flatMap((asked) => fittingMark(asked, place)));
  const bests = words.map((asked) => Math.max(0, ...fitting.filter((one) => one.asked === asked).map(({ fit }) => fit)));
  const kept = fitting.filter(({ asked, fit }) => fit >= (bests[words.indexOf(asked)] as number) || fit >= strictly);
  const marks = kept.map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start || b.end - a.end);
  return { marks: joined(marks), score: bests.reduce((sum, fit) => sum + fit, 0) };
}

/** From this fit on nothing was mistyped. */
const strictly = 0.8;

function fittingMark(asked: QueryWord, { word, start, end }: { word: string; start: number; end: number }) {
  const fit = forgivingFitOf(asked, word);
  if (fit === 0) return [];
  // A beginning is marked as far as it was typed, where folding changed no length.
  const isBeginning = fitOf(asked, word) > 0 && word.startsWith(asked.word) && word.length === end - start;
  return [{ asked, fit, start, end: isBeginning ? start + asked.word.length : end }];
}

function joined(marks: readonly Mark[]): Mark[] {
  const all: Mark[] = [];
  for (const mark of marks) {
    const last = all.at(-1);
    if (last !== undefined && mark.start <= last.end) all[all.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    else all.push(mark);
  }
  return all;
}

/** The part of a long text around its first mark, cut between words. */
function cutAround({ text, marks }: MarkedText): MarkedText {
  const plain = text.replaceAll(/\s/g, ' ');
  if (plain.length <= shown) return { text: plain, marks };
  const wanted = Math.max(0, (marks[0]?.start ?? 0) - shownBefore);
  const from = wanted === 0 ? 0 : Math.min(plain.indexOf(' ', wanted) + 1 || wanted, marks[0]?.start ?? wanted);
  const to = from + shown >= plain.length ? plain.length : Math.max(plain.lastIndexOf(' ', from + shown), from + shownBefore);
  const [before, after] = [from > 0 ? '… ' : '', to < plain.length ? ' …' : ''];
  return {
    text: `${before}${plain.slice(from, to)}${after}`,
    marks: marks
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start - from + before.length, end: end - from + before.length })),
  };
}
