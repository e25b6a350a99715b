import { type Jargon, readJargonList } from '../../../../shared/domain/plain-words/jargon-list.ts';
import { jargonWords } from '../../../../shared/text/en/jargon-words.ts';

/** The program's own list, read once. */
export const programWords: readonly Jargon[] = Object.entries(jargonWords).flatMap(([trade, lines]) =>
  readJargonList(lines, trade === 'all' ? null : trade),
);
