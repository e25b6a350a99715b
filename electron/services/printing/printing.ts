import { basename, dirname, extname } from 'node:path';
import type { NotWritten, PaperOutcome, PdfResult } from '../../../shared/ipc/printing-contract.ts';
import { fillDocument, fillFoot } from '../../../shared/print/fill-document.ts';
import type { PaperDocument } from '../../../shared/print/paper-document.ts';
import type { PaperSize } from '../../../shared/print/paper-size.ts';
import type { AskWhere } from '../files/save-text.ts';

/** A page that is ready for the printer. */
export interface PrintPage {
  readonly html: string;
  readonly title: string;
  readonly size: PaperSize;
  /** HTML of the foot of each page, for a PDF; empty for none. */
  readonly foot: string;
}

/** What draws a page; Electron's own part, handed in. */
export interface Press {
  hasPrinter(): Promise<boolean>;
  /** Opens the system's dialogue. */
  print(page: PrintPage): Promise<Exclude<PaperOutcome, 'no-printer'>>;
  toPdf(page: PrintPage): Promise<Uint8Array>;
  show(page: PrintPage): Promise<void>;
}

export interface Printing {
  print(document: PaperDocument): Promise<PaperOutcome>;
  savePdf(document: PaperDocument): Promise<PdfResult>;
  preview(document: PaperDocument): Promise<void>;
}

interface Ports {
  readonly press: Press;
  readonly askWhere: AskWhere;
  /** Puts a whole file in its place or leaves everything as it was. @throws the file system's own error */
  readonly write: (path: string, bytes: Uint8Array) => Promise<unknown>;
  readonly report: (where: string, error: unknown) => void;
}

/** Puts documents on paper: filled here, drawn by the press, saved where a person says. */
export function createPrinting({ press, askWhere, write, report }: Ports): Printing {
  const pageOf = (document: PaperDocument, numbered: boolean): PrintPage => ({
    html: fillDocument(document, numbered),
    title: document.title,
    size: document.size,
    foot: fillFoot(document),
  });
  return {
    async print(document) {
      return (await press.hasPrinter()) ? press.print(pageOf(document, true)) : 'no-printer';
    },
    async savePdf(document) {
      const chosen = await askWhere(document.fileName);
      if (chosen === null) return { outcome: 'cancelled' };
      const path = extname(chosen).toLowerCase() === '.pdf' ? chosen : `${chosen}.pdf`;
      const bytes = await press.toPdf(pageOf(document, false));
      try {
        await write(path, bytes);
      } catch (error) {
        report('print:pdf', error);
        return { outcome: 'not-written', because: reasonOf(error) };
      }
      return { outcome: 'saved', savedAs: basename(path), folder: basename(dirname(path)) };
    },
    preview: (document) => press.show(pageOf(document, true)),
  };
}

const reasons: Readonly<Record<string, NotWritten>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EBUSY: 'open',
  ETXTBSY: 'open',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
};

function reasonOf(error: unknown): NotWritten {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return (typeof code === 'string' ? reasons[code] : undefined) ?? 'other';
}
