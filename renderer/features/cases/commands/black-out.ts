import { markingCommand } from './mark-words.ts';

/** Blacks out words wherever they stand in a case, besides what the rule replaces. */
export const blackOut = markingCommand('black-out', 'black-out');
