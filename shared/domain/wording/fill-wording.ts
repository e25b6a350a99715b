import { type Gap, gaps, keptGaps } from './wording-codes.ts';

/** What is known for each gap, in words of the text's own language; null or absent for nothing. */
export type GapFacts = Readonly<Partial<Record<Gap, string | null>>>;

/**
 * A filled text in pieces: the text's own words, facts from the record (marked on screen, so that one checks them), and
 * gaps that nothing is known for, by name.
 */
export interface WordingPiece {
  readonly kind: 'words' | 'fact' | 'gap';
  readonly text: string;
}

/**
 * Fills the gaps of a text from facts. A sentence with a gap that nothing is known for is left out, so that nothing is
 * ever said half; who speaks to whom stays as a gap to fill. Gaps that no text knows stay as they were typed. Facts are
 * put in as they are: braces in a customer's words are no gaps.
 *
 * @param language BCP 47 tag of the text, by whose rules its sentences end
 */
export function fillWording(text: string, facts: GapFacts, language: string): WordingPiece[] {
  const lines = text.split('\n').map((line) => fillLine(line, facts, language));
  const kept = lines.filter((line, at) => line.length > 0 || isBlank(text, at));
  return trimmed(kept.flatMap((line, at) => (at === 0 ? line : [{ kind: 'words', text: '\n' } as const, ...line])));
}

function isBlank(text: string, at: number): boolean {
  return text.split('\n')[at]?.trim() === '';
}

function fillLine(line: string, facts: GapFacts, language: string): WordingPiece[] {
  const sentences = sentencesOf(line, language);
  const kept = sentences.filter((sentence) => gapsIn(sentence).every((gap) => hasFact(facts, gap) || !mayDrop(gap)));
  const last = kept.at(-1);
  return kept.flatMap((sentence) => piecesOf(sentence === last ? sentence.trimEnd() : sentence, facts));
}

/** The names of the gaps in a text, in their order. */
export function gapsIn(text: string): string[] {
  return [...text.matchAll(/\{([^{}\n]*)\}/g)].map(([, name = '']) => name.trim());
}

const known: ReadonlySet<string> = new Set(gaps);

function mayDrop(gap: string): boolean {
  return known.has(gap) && !keptGaps.has(gap as Gap);
}

function hasFact(facts: GapFacts, gap: string): boolean {
  return (facts[gap as Gap] ?? '').trim() !== '';
}

/** A gap holds no end of a sentence, and may begin one: what stands in its place while sentences are told apart is a capital. */
function sentencesOf(line: string, language: string): string[] {
  const stand = line.replace(/\{[^{}\n]*\}/g, (gap) => 'X'.repeat(gap.length));
  const segments = [...segmenterFor(language).segment(stand)];
  return segments.map(({ index, segment }) => line.slice(index, index + segment.length));
}

function segmenterFor(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    // Not a tag: an import brought it as a word.
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

function piecesOf(sentence: string, facts: GapFacts): WordingPiece[] {
  const pieces = sentence
    .split(/(\{[^{}\n]*\})/)
    .filter((part) => part !== '')
    .map((part): WordingPiece => {
      const gap = /^\{([^{}\n]*)\}$/.exec(part)?.[1]?.trim();
      if (gap === undefined) return { kind: 'words', text: part };
      const fact = facts[gap as Gap];
      return fact == null || fact.trim() === '' ? { kind: 'gap', text: gap } : { kind: 'fact', text: fact };
    });
  return pieces
    .map((piece, at) => (endsItself(pieces[at - 1]) ? { ...piece, text: piece.text.replace(/^[.。]/, '') } : piece))
    .filter(({ text }) => text !== '');
}

/** A fact that brings the end of its sentence along: `Is it the valve?` needs no stop behind it. */
function endsItself(piece: WordingPiece | undefined): boolean {
  return piece?.kind === 'fact' && /[.!?…。！？]$/.test(piece.text);
}

/** Without blank lines at the beginning and the end, and never two of them on end: where a paragraph was left out. */
function trimmed(pieces: readonly WordingPiece[]): WordingPiece[] {
  const kept: WordingPiece[] = [];
  for (const piece of pieces) {
    const breaks = kept.slice(-2).filter(({ text }) => text === '\n').length;
    if (piece.text === '\n' && (kept.length === 0 || breaks === 2)) continue;
    kept.push(piece);
  }
  while (kept.at(-1)?.text === '\n') kept.pop();
  return kept;
}
