import { expect, it } from 'vitest';
import { readTime } from '../../../shared/text/read-time.ts';

it('reads a field of a time of day either way, tells nothing from what cannot be read', () => {
  expect(['14:30', '2:30 pm', '930', ' ', '99', 'half eight'].map((typed) => readTime(typed))).toEqual([
    '14:30',
    '14:30',
    '09:30',
    '',
    null,
    null,
  ]);
  expect(readTime('8', '09:00')).toBe('20:00');
});
