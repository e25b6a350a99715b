import fc from 'fast-check';
import { expect, it } from 'vitest';
import { letterPaperSchema } from '../../../shared/print/letter-paper.ts';
import { fileNameOf } from '../../../shared/text/file-name.ts';
import { naughtyStrings } from '../../support/naughty-strings.ts';
import { letterOnPaper } from '../../support/paper-documents.ts';

it('makes a name of whatever somebody is called', () => {
  expect(fileNameOf('Letter to Dana / Whitfield')).toBe('Letter to Dana Whitfield');
  expect(fileNameOf('..\\..\\x')).toBe('x');
  expect(fileNameOf('דנה')).toBe('דנה');
  expect(fileNameOf('😀')).toBe('');
});

it('always makes one that may be saved', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...naughtyStrings), fc.string({ unit: 'binary' })), (words) => {
      const fileName = `${fileNameOf(`Letter to ${words}`)}.pdf`;
      expect(letterPaperSchema.safeParse({ ...letterOnPaper, fileName }).success).toBe(true);
    }),
    { numRuns: 40 },
  );
});
