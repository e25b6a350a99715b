import type { FoldedText } from './fold-text.ts';
import { abbreviations, roleNouns } from './words/person-words.ts';

/** A word, a number, a code of both, or a mark; offsets of the folded text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'code' | 'mark';
  readonly shape: 'lower' | 'title' | 'caps' | 'mixed';
  /** True for the first word of a sentence. */
  readonly first: boolean;
  /** True in a sentence of capitals. */
  readonly shouted: boolean;
}

export interface TokenText {
  readonly folded: FoldedText;
  readonly tokens: readonly Token[];
  /** True for a text that begins no sentence with a capital: small letters say nothing in it. */
  readonly quiet: boolean;
}

function shapeOf(raw: string): Token['shape'] {
  if (raw === raw.toLowerCase()) return 'lower';
  if (raw.length > 1 && raw === raw.toUpperCase()) return 'caps';
  return raw.slice(1) === raw.slice(1).toLowerCase() ? 'title' : 'mixed';
}

function kindOf(raw: string): Token['kind'] {
  if (/^\p{L}+$/u.test(raw)) return 'word';
  if (/^\p{N}+$/u.test(raw)) return 'number';
  return /^[\p{L}\p{N}]+$/u.test(raw) ? 'code' : 'mark';
}

/** From which share of sentences in small letters on a text is quiet. */
const mostlySmall = 0.6;

type Draft = { -readonly [Key in keyof Token]: Token[Key] };

const shortMeasures = /^(?:in|ft|min|hrs?|mins|sq)$/;

/** True when a sentence may begin behind this mark. */
function endsSentence(drafts: readonly Draft[], at: number): boolean {
  const mark = drafts[at] as Draft;
  if (/[!?:\n•]/.test(mark.text)) return true;
  if (mark.text !== '.') return false;
  const before = drafts[at - 1];
  if (before === undefined || before.end !== mark.start || before.kind !== 'word') return true;
  // "Technician A." ends one, "J. Stone" does not.
  if (before.text.length === 1 && roleNouns.has(drafts[at - 2]?.text ?? '')) return true;
  // "18 in. Soil pipe": behind a measure a capital begins a sentence.
  if (shortMeasures.test(before.text) && drafts[at + 1]?.shape === 'title' && drafts[at - 2]?.kind === 'number') return true;
  return !(abbreviations.has(before.text) || (before.text.length === 1 && before.shape !== 'lower'));
}

/** Takes a folded text apart and marks where sentences begin and which of them are written in capitals. */
export function readTokens(folded: FoldedText): TokenText {
  const drafts: Draft[] = [];
  for (const found of folded.cased.matchAll(/[\p{L}\p{N}]+|\n|[^\s\p{L}\p{N}]/gu)) {
    const raw = found[0];
    const end = found.index + raw.length;
    const text = folded.lower.slice(found.index, end);
    drafts.push({ text, start: found.index, end, kind: kindOf(raw), shape: shapeOf(raw), first: false, shouted: false });
  }
  let open = true;
  let sentence: Draft[] = [];
  drafts.forEach((draft, at) => {
    if (draft.kind === 'mark') {
      if (endsSentence(drafts, at)) {
        markShouted(sentence);
        sentence = [];
        open = true;
      }
      return;
    }
    draft.first = open;
    open = false;
    sentence.push(draft);
  });
  markShouted(sentence);
  const firsts = drafts.filter(({ first, kind }) => first && kind === 'word');
  const small = firsts.filter(({ shape }) => shape === 'lower').length;
  return { folded, tokens: drafts, quiet: firsts.length > 0 && (small === firsts.length || small / firsts.length > mostlySmall) };
}

function markShouted(sentence: readonly Draft[]): void {
  const words = sentence.filter(({ kind, text }) => kind === 'word' && text.length > 1);
  const loud = words.filter(({ shape }) => shape === 'caps').length;
  if (words.length < 2 || loud / words.length < 0.7) return;
  for (const draft of sentence) draft.shouted = true;
}
