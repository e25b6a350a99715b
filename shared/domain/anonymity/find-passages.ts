import type { Passage } from './anonymous-text.ts';
import { type FoldedText, foldText } from './fold-text.ts';

/** Where passages stand in a text: offsets of the folded text. */
export function findPassages(passages: readonly Passage[], text: number, folded: FoldedText): { start: number; end: number }[] {
  return passages.flatMap((passage) => {
    if ('term' in passage) return termIn(foldText(passage.term).lower.trim(), folded);
    if (passage.text !== text) return [];
    const start = folded.ends.findIndex((end) => end > passage.start);
    const end = folded.starts.findIndex((at) => at >= passage.end);
    return start < 0 || end <= start ? [] : [{ start, end }];
  });
}

/** Where a term stands as whole words. */
function termIn(term: string, { lower }: FoldedText): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  if (term === '') return found;
  for (let at = lower.indexOf(term); at >= 0; at = lower.indexOf(term, at + term.length)) {
    const end = at + term.length;
    const inWord = (index: number) => /[\p{L}\p{N}]/u.test(lower[index] ?? '') && /[\p{L}\p{N}]/u.test(lower[index - 1] ?? '');
    if (!inWord(at) && !inWord(end)) found.push({ start: at, end });
  }
  return found;
}
