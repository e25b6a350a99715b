import cyrillicExt from '@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?asset';
import cyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?asset';
import greekExt from '@fontsource-variable/inter/files/inter-greek-ext-wght-normal.woff2?asset';
import greek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?asset';
import latinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?asset';
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?asset';
import vietnamese from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?asset';
import typeface from '@fontsource-variable/inter/wght.css?raw';
import a4 from '../../resources/print/a4.css?raw';
import callList from '../../resources/print/call-list.css?raw';
import casePages from '../../resources/print/case.css?raw';
import jobSheet from '../../resources/print/job-sheet.css?raw';
import letterTemplate from '../../resources/print/letter.css?raw';
import letterSize from '../../resources/print/letter-size.css?raw';
import minutes from '../../resources/print/minutes.css?raw';
import paper from '../../resources/print/paper.css?raw';
import preview from '../../resources/print/preview.css?raw';
import { numbersSheet } from '../../shared/print/fill-document.ts';

/** The typeface's files by the names that its style sheet gives them. */
export const printFonts: Readonly<Record<string, string>> = {
  'files/inter-cyrillic-ext-wght-normal.woff2': cyrillicExt,
  'files/inter-cyrillic-wght-normal.woff2': cyrillic,
  'files/inter-greek-ext-wght-normal.woff2': greekExt,
  'files/inter-greek-wght-normal.woff2': greek,
  'files/inter-latin-ext-wght-normal.woff2': latinExt,
  'files/inter-latin-wght-normal.woff2': latin,
  'files/inter-vietnamese-wght-normal.woff2': vietnamese,
};

/** Every style sheet that a printed page can name. The typeface is waited for: paper cannot be drawn again once it is there. */
export const printSheets: Readonly<Record<string, string>> = {
  'wght.css': typeface.replaceAll('font-display: swap', 'font-display: block'),
  'paper.css': paper,
  'preview.css': preview,
  'numbers.css': numbersSheet(),
  'size-a4.css': a4,
  'size-letter.css': letterSize,
  'call-list.css': callList,
  'case.css': casePages,
  'job-sheet.css': jobSheet,
  'letter.css': letterTemplate,
  'minutes.css': minutes,
};
