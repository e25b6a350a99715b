import type { JargonWord } from '../../../../shared/domain/plain-words/jargon-word.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** A list of one's own is short; more than this nobody keeps up. */
const mostOwnWords = 1_000;

/** The team's own words and those of the program that it switched off, by the alphabet. */
export async function readOwnWords(reader: Reader): Promise<JargonWord[]> {
  return visible(await reader.jargonWords.orderBy('word').limit(mostOwnWords).toArray(), await reader.pendingWork());
}
