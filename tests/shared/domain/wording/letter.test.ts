import { expect, it } from 'vitest';
import { letterOf, mayRunOver } from '../../../../shared/domain/wording/letter.ts';

const heading = { from: ['Orchard Plumbing'], to: ['Dana Whitfield', '14 Orchard Row'], date: '2026-11-19' };
const lines = (count: number): string => Array.from({ length: count }, (_, at) => `Line ${at}`).join('\n');

it.each([
  ['few words', 'Dear Dana,\n\nI am sorry.', false],
  ['a full page', lines(24), false],
  ['many short lines', lines(40), true],
  ['many short paragraphs', lines(20).replaceAll('\n', '\n\n'), true],
  ['a long explanation', `Dear Dana,\n\n${'The seal had a crack. '.repeat(120)}`, true],
])('says whether a letter may need more than a page: %s', (_what, text, more) => {
  expect(mayRunOver(letterOf(text, heading))).toBe(more);
});
