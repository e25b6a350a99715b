import { z } from 'zod';
import { paperDocumentSchema } from '../print/paper-document.ts';

const asked = z.strictObject({ document: paperDocumentSchema });

/** Why a PDF is not where it was to go. */
export const notWrittenReasons = ['full', 'denied', 'open', 'gone', 'other'] as const;
export type NotWritten = (typeof notWrittenReasons)[number];

/**
 * Paper. A window hands over finished words, never a page: main fills the template, in a page of its own that runs
 * nothing and reaches nothing.
 */
export const printingContract = {
  /** Opens the system's dialogue. `no-printer` where the computer knows none: then nothing was opened. */
  'print:paper': { argument: asked, result: z.strictObject({ outcome: z.enum(['printed', 'cancelled', 'no-printer', 'failed']) }) },
  /** Asks a person where, and saves it there whole or not at all. */
  'print:pdf': {
    argument: asked,
    result: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('saved'), savedAs: z.string(), folder: z.string() }),
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({ outcome: z.literal('not-written'), because: z.enum(notWrittenReasons) }),
    ]),
  },
  /** Shows it page by page in a window of its own. */
  'print:preview': { argument: asked, result: z.null() },
};
export type PdfResult = z.infer<(typeof printingContract)['print:pdf']['result']>;
export type PaperOutcome = z.infer<(typeof printingContract)['print:paper']['result']>['outcome'];
