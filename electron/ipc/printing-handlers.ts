import type { Printing } from '../services/printing/printing.ts';
import type { HandlersOf } from './handler.ts';

export function printingHandlers(printing: Printing): HandlersOf<'print'> {
  return {
    'print:paper': async ({ document }) => ({ outcome: await printing.print(document) }),
    'print:pdf': ({ document }) => printing.savePdf(document),
    'print:preview': async ({ document }) => {
      await printing.preview(document);
      return null;
    },
  };
}
