import { expect, test } from 'vitest';
import { stepLine } from '../../../electron/runtime/tour/tour-reporter.mjs';

test('a step of the tour in one line', () => {
  expect(stepLine(3, { title: 'Book a job', duration: 1234, failed: false })).toBe('  3. Book a job  ok (1.2 s)');
  expect(stepLine(12, { title: 'Close it', duration: 99, failed: true })).toBe(' 12. Close it  FAILED (0.1 s)');
});
