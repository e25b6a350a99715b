/** How large words are drawn, by how many there are: short ones are read from across the room. */
export type WordsSize = 'huge' | 'large' | 'medium' | 'small';

const upTo = { huge: 44, large: 110, medium: 230 } as const;

export function wordsSize(words: string): WordsSize {
  if (words.length <= upTo.huge) return 'huge';
  if (words.length <= upTo.large) return 'large';
  return words.length <= upTo.medium ? 'medium' : 'small';
}
