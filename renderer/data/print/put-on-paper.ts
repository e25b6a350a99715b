import type { PaperDocument } from '../../../shared/print/paper-document.ts';
import { print as words } from '../../../shared/text/en/print.ts';
import { ask } from '../../desktop/bridge.ts';
import { notify } from '../notices/notices.ts';

/** Opens the system's dialogue for it; where there is no printer it says so and offers a PDF. */
export async function printDocument(document: PaperDocument): Promise<void> {
  const result = await ask('print:paper', { document }).catch(() => null);
  const outcome = result?.outcome ?? 'failed';
  if (outcome === 'cancelled') return;
  if (outcome === 'printed') return void notify({ tone: 'done', text: words.printed(document.title) });
  const action = { label: words.saveAsPdf, run: () => void savePdf(document) };
  const sentence = outcome === 'no-printer' ? words.noPrinter : words.notPrinted;
  notify({ tone: 'problem', text: sentence(document.title), action });
}

/** Asks where and saves it there; a place that cannot be written to is told, and another one asked for. */
export async function savePdf(document: PaperDocument): Promise<void> {
  const result = await ask('print:pdf', { document }).catch(() => null);
  if (result?.outcome === 'cancelled') return;
  if (result?.outcome === 'saved') return void notify({ tone: 'done', text: words.saved(result.savedAs, result.folder) });
  const action = { label: words.another, run: () => void savePdf(document) };
  notify({ tone: 'problem', text: result === null ? words.failed : words.notWritten[result.because], action });
}

/** Shows it page by page in a window of its own. */
async function previewDocument(document: PaperDocument): Promise<void> {
  await ask('print:preview', { document }).catch(() => notify({ tone: 'problem', text: words.failed }));
}

const ways = { print: printDocument, pdf: savePdf, preview: previewDocument } as const;
export type PrintWay = keyof typeof ways;

/** Puts it on paper, into a file or on show. */
export async function putOnPaper(document: PaperDocument, way: PrintWay): Promise<void> {
  await ways[way](document);
}
