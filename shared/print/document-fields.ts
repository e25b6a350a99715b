import { z } from 'zod';
import { paperSizes } from './paper-size.ts';

/** Words on one line, and words that may run over several: as long as a record holds, and roles in place of names are longer. */
export const lineOfWords = z.string().max(600);
export const manyWords = z.string().max(60_000);

/** What every document says of itself. */
export const documentFields = {
  size: z.enum(paperSizes),
  /** Its heading, and the title of its preview. */
  title: lineOfWords,
  /** What it is called when it is saved as a file, with its ending. */
  fileName: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} ._()-]{0,110}\.pdf$/u),
  /** At the foot of each page, beside its number; empty for nothing. */
  foot: lineOfWords,
  /** False for what is usually one page: a letter is not numbered then. */
  numbered: z.boolean(),
};
