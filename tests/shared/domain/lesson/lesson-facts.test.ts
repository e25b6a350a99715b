import { expect, it } from 'vitest';
import { readLesson, type TypedLesson } from '../../../../shared/domain/lesson/lesson-facts.ts';

const open: TypedLesson = { words: 'Feel the base', trades: [], jobTypes: [], equipmentKinds: [], symptoms: [], phrases: [], cause: null };
const problems = (typed: Partial<TypedLesson>) => {
  const read = readLesson({ ...open, ...typed });
  return read.ok ? [] : read.problems.map(({ path, code }) => `${path.join('/')} ${code}`);
};

it('says by field what is too much, too long, or what nothing could ever fit', () => {
  expect(problems({ phrases: [' drip ', 'Drip', ''] })).toEqual([]);
  expect(problems({})).toEqual(['phrases applies-nowhere']);
  expect(problems({ phrases: ['.*'], equipmentKinds: ['سخان'] })).toEqual(['phrases entry-without-letters']);
  expect(problems({ words: ' ', trades: ['x'.repeat(61)] })).toEqual(['words no-words', 'trades entry-too-long']);
});
