import type { JargonWord } from '../../../../shared/domain/plain-words/jargon-word.ts';
import { mostOwnWords } from '../../../../shared/domain/plain-words/own-words.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** The team's own words and those of the program that it switched off, by the alphabet. */
export async function readOwnWords(reader: Reader): Promise<JargonWord[]> {
  return visible(await reader.jargonWords.orderBy('word').limit(mostOwnWords).toArray(), await reader.pendingWork());
}
