import { markingCommand } from './mark-words.ts';

/** Leaves words of a case to the rule again, whatever was asked for them. */
export const unmarkWords = markingCommand('unmark-words', 'rule');
