import { z } from 'zod';
import { callListPaperSchema } from './call-list-paper.ts';
import { jobSheetPaperSchema } from './job-sheet-paper.ts';
import { letterPaperSchema } from './letter-paper.ts';

/** Everything that the program puts on paper. */
export const paperDocumentSchema = z.discriminatedUnion('template', [callListPaperSchema, jobSheetPaperSchema, letterPaperSchema]);
export type PaperDocument = z.infer<typeof paperDocumentSchema>;
