import { problems } from './en/problems.ts';
import { shell } from './en/shell.ts';

/**
 * Every word that the program says, in English. Whole sentences, templates as functions with named parts: a
 * translation is another object of the same shape. Each screen's words are imported from its own file in `en/`, so
 * that a screen loads no more words than it says; what every screen needs is here.
 */
export const text = { shell, problems } as const;
