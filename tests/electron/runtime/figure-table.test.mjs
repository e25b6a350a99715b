import { expect, test } from 'vitest';
import { figureTable } from '../../../electron/runtime/figure-table.mjs';

test('a bench for people: what was measured, against what, and whether it keeps its budget', () => {
  const table = figureTable({
    start: { value: 449, reference: 395, ratio: 1.1367, budget: 1.2, unit: 'ms' },
    memory: { value: 400, reference: 250, ratio: 1.6, budget: 1.25, unit: 'MB' },
    note: { value: 7, unit: 'ms' },
  });
  expect(table.split('\n')).toEqual([
    'what    value  reference  unit  ratio  budget',
    'start   449    395        ms    1.14   1.2     kept',
    'memory  400    250        MB    1.6    1.25    EXCEEDED',
    'note    7      -          ms    -      -',
  ]);
});
