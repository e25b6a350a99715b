import { z } from 'zod';
import { callListPaperSchema } from './call-list-paper.ts';
import { casePaperSchema } from './case-paper.ts';
import { jobSheetPaperSchema } from './job-sheet-paper.ts';
import { letterPaperSchema } from './letter-paper.ts';
import { minutesPaperSchema } from './minutes-paper.ts';

/** Everything that the program puts on paper. */
export const paperDocumentSchema = z.discriminatedUnion('template', [
  callListPaperSchema,
  casePaperSchema,
  jobSheetPaperSchema,
  letterPaperSchema,
  minutesPaperSchema,
]);
export type PaperDocument = z.infer<typeof paperDocumentSchema>;
