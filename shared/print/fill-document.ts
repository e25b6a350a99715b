import { print } from '../text/en/print.ts';
import { fillCallList } from './call-list-paper.ts';
import { fillCase } from './case-paper.ts';
import { fillJobSheet } from './job-sheet-paper.ts';
import { fillLetter } from './letter-paper.ts';
import { escaped, type Markup, markup, noMarkup } from './markup.ts';
import { fillMinutes } from './minutes-paper.ts';
import type { PaperDocument } from './paper-document.ts';

/**
 * A document as a whole page. It holds no script and no style of its own: both would be refused. Style sheets are named
 * by file, as they lie in `resources/print/`.
 * @param numbered the page's own style sheet numbers the pages, because nothing else does
 */
export function fillDocument(document: PaperDocument, numbered: boolean): string {
  const sheets = [
    'wght.css',
    'paper.css',
    `size-${document.size}.css`,
    `${document.template}.css`,
    'preview.css',
    ...(numbered && document.numbered ? ['numbers.css'] : []),
  ];
  const page = markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${document.title}</title>
${sheets.map((sheet) => markup`<link rel="stylesheet" href="${sheet}">`)}
</head><body class="${document.template}">
${bodyOf(document)}
</body></html>`;
  return page.html;
}

function bodyOf(document: PaperDocument): Markup {
  switch (document.template) {
    case 'call-list':
      return fillCallList(document);
    case 'case':
      return fillCase(document);
    case 'job-sheet':
      return fillJobSheet(document);
    case 'letter':
      return fillLetter(document);
    case 'minutes':
      return fillMinutes(document);
  }
}

const page = '{page}';
const pages = '{pages}';

/** The foot of each page of a PDF, as the engine takes it: a page of its own, to which no style sheet reaches. Empty for none. */
export function fillFoot(document: PaperDocument): string {
  if (!document.numbered) return '';
  const numbers = escaped(print.pageOf(page, pages))
    .replace(page, '<span class="pageNumber"></span>')
    .replace(pages, '<span class="totalPages"></span>');
  const foot = document.foot === '' ? noMarkup : markup`<bdi>${document.foot}</bdi>`;
  return `<div style="${footStyle}"><span style="${oneLine}">${foot.html}</span><span style="flex:none">${numbers}</span></div>`;
}

/** A long name gives way to the number beside it. */
const oneLine = 'min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap';

const footStyle =
  "display:flex;justify-content:space-between;gap:8mm;width:100%;padding:0 14mm;font:8px 'Inter Variable',Inter,system-ui,sans-serif;color:#595f5a";

/** The style sheet that numbers pages where the engine can (Chromium 131 and later). */
export function numbersSheet(): string {
  const parts = print.pageOf(page, pages).split(/(\{pages?\})/);
  const content = parts.map((part) => (part === page ? 'counter(page)' : part === pages ? 'counter(pages)' : JSON.stringify(part)));
  return `@page { @bottom-right { content: ${content.join(' ')}; font: 8pt "Inter Variable", system-ui, sans-serif; color: #595f5a; } }`;
}
