import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextSort } from '../../../../renderer/ui/table/column.ts';
import { drawnWidths, leastWidth, moveEdge, templateOf } from '../../../../renderer/ui/table/column-widths.ts';

const columns = [
  { id: 'name', width: 300 },
  { id: 'phone', width: 150 },
  { id: 'since', width: 150 },
];

describe('widths of columns', () => {
  it('fills the table in the shares that the columns ask for', () => {
    expect(drawnWidths(columns, {}, 1_200)).toEqual([600, 300, 300]);
    expect(templateOf(columns, { phone: 200 })).toBe('minmax(0, 300fr) minmax(0, 200fr) minmax(0, 150fr)');
  });

  it('moves an edge: what one gains the next gives', () => {
    expect(moveEdge(columns, {}, 1_200, 'name', 50)).toEqual({ name: 650, phone: 250, since: 300 });
    expect(moveEdge(columns, {}, 1_200, 'since', 50)).toEqual({ name: 600, phone: 250, since: 350 });
  });

  it('keeps what was chosen for a column that is hidden now', () => {
    expect(moveEdge(columns, { group: 90 }, 1_200, 'name', 0)).toMatchObject({ group: 90 });
  });

  it('never makes a column narrower than a short word, nor the table wider', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('name', 'phone', 'since'),
        fc.integer({ min: -5_000, max: 5_000 }),
        fc.integer({ min: 400, max: 3_000 }),
        (id, by, total) => {
          const widths = Object.values(moveEdge(columns, {}, total, id, by));
          const least = Math.min(leastWidth, ...drawnWidths(columns, {}, total));
          expect(Math.min(...widths)).toBeGreaterThanOrEqual(Math.floor(least));
          expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - total)).toBeLessThanOrEqual(2);
        },
      ),
    );
  });
});

describe('a click on a title', () => {
  it('turns the order around, and begins with the newest day', () => {
    expect(nextSort({ column: 'name', descending: false }, { id: 'name' })).toEqual({ column: 'name', descending: true });
    expect(nextSort({ column: 'name', descending: true }, { id: 'phone' })).toEqual({ column: 'phone', descending: false });
    expect(nextSort({ column: 'name', descending: false }, { id: 'since', descendingFirst: true })).toEqual({
      column: 'since',
      descending: true,
    });
  });
});
