import { markingCommand } from './mark-words.ts';

/** Lets words be read again wherever they stand in a case, although the rule would replace them. */
export const restoreWords = markingCommand('restore-words', 'restore');
