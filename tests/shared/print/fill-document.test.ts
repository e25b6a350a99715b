import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillDocument, fillFoot, numbersSheet } from '../../../shared/print/fill-document.ts';
import { paperDocumentSchema } from '../../../shared/print/paper-document.ts';
import { naughtyStrings } from '../../support/naughty-strings.ts';
import { callListOnPaper, jobSheetOnPaper, letterOnPaper, minutesOnPaper } from '../../support/paper-documents.ts';

/** The tags of a page, without what stands between them. */
function tagsOf(html: string): string[] {
  return html.replace(/dir="(?:ltr|rtl)"/g, 'dir').match(/<[^>]*>/g) ?? [];
}

describe('fillDocument', () => {
  it('gives each line a body of its own, so that no page ends within it, and headings that repeat', () => {
    const html = fillDocument(callListOnPaper(40), true);
    expect(html.match(/<tbody>/g)).toHaveLength(40);
    expect(html.match(/<thead>/g)).toHaveLength(1);
    expect(html).toContain('<td class="number">40</td>');
  });

  it('names the sheets of its size and its template, and numbers pages only where it is to', () => {
    const html = fillDocument({ ...callListOnPaper(1), size: 'letter' }, true);
    expect(html.match(/href="([\w-]+\.css)"/g)).toEqual(
      ['wght', 'paper', 'size-letter', 'call-list', 'preview', 'numbers'].map((sheet) => `href="${sheet}.css"`),
    );
    expect(fillDocument(callListOnPaper(1), false)).not.toContain('numbers.css');
    expect(fillDocument(letterOnPaper, true)).not.toContain('numbers.css');
    expect(fillFoot(letterOnPaper)).toBe('');
  });

  it('keeps the paragraphs and lines of a letter', () => {
    const html = fillDocument(letterOnPaper, true);
    expect(html).toContain('<p dir="ltr">I am sorry.<br>We come back on Monday.</p>');
    expect(html).toContain('<address><bdi>Dana Whitfield</bdi><br>');
  });

  it('runs a letter from right to left where its words do, and each paragraph as its own words do', () => {
    const hebrew = 'אנחנו מצטערים, ונבוא ביום שני בין 8 ל־10, Dana.';
    const english = 'We come back on Monday between eight and ten, and bring the part.';
    const html = fillDocument({ ...letterOnPaper, paragraphs: [[hebrew, hebrew, hebrew], [english], ['Dana Whitfield']] }, true);
    expect(html).toContain('lang="en" dir="rtl">');
    expect(html.match(/<p dir="rtl">/g)).toHaveLength(2);
    expect(html).toContain(`<p dir="ltr">${english}</p>`);
    expect(html).toContain('<p dir="rtl">Dana Whitfield</p>');
  });

  it('begins a sheet of its own for each visit, and leaves room for a pen only where nothing is on record', () => {
    const html = fillDocument(jobSheetOnPaper(3), false);
    expect(html.match(/<article class="sheet">/g)).toHaveLength(3);
    expect(html.match(/class="rule"/g)).toHaveLength(3 * 2);
    expect(html.match(/<tr class="empty">/g)).toHaveLength(3 * 2);
    expect(html).toContain('<div class="space half"><div class="asked"><h3>How sure are you?</h3>');
  });

  it('makes no tag, attribute or entity of anything that people typed', () => {
    const plain = tagsOf(fillDocument(callListOnPaper(2), true));
    const plainFoot = tagsOf(fillFoot(callListOnPaper(2)));
    const plainLetter = tagsOf(fillDocument(letterOnPaper, true));
    const plainSheet = tagsOf(fillDocument(jobSheetOnPaper(1), true));
    const plainMinutes = tagsOf(fillDocument(minutesOnPaper(1), true));
    const words = fc.oneof(fc.constantFrom(...naughtyStrings), fc.string({ unit: 'binary', maxLength: 60 }));
    fc.assert(
      fc.property(
        words.filter((typed) => typed !== ''),
        (typed) => {
          const list = callListOnPaper(2, typed.slice(0, 600));
          expect(tagsOf(fillDocument(list, true))).toEqual(plain);
          expect(tagsOf(fillFoot(list))).toEqual(plainFoot);
          expect(tagsOf(fillDocument(jobSheetOnPaper(1, typed.slice(0, 600)), true))).toEqual(plainSheet);
          expect(tagsOf(fillDocument(minutesOnPaper(1, typed.slice(0, 600)), true))).toEqual(plainMinutes);
          const letter = { ...letterOnPaper, title: typed, to: [typed, typed], paragraphs: [[typed], [typed, typed]] };
          expect(tagsOf(fillDocument(letter, true))).toEqual(plainLetter);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('refuses a name that would leave the folder, and more lines than a list holds', () => {
    expect(paperDocumentSchema.safeParse(callListOnPaper(200)).success).toBe(true);
    expect(paperDocumentSchema.safeParse(callListOnPaper(201)).success).toBe(false);
    for (const fileName of ['../a.pdf', 'a/b.pdf', '.pdf', 'a.exe', 'a.pdf.js'])
      expect(paperDocumentSchema.safeParse({ ...letterOnPaper, fileName }).success).toBe(false);
  });
});

describe('page numbers', () => {
  it('are counted by the engine in both places', () => {
    expect(fillFoot(callListOnPaper(1))).toContain('Page <span class="pageNumber"></span> of <span class="totalPages"></span>');
    expect(numbersSheet()).toContain('content: "Page " counter(page) " of " counter(pages) ""');
  });
});
