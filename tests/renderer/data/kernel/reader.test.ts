import { describe, expect, it } from 'vitest';
import { visible } from '../../../../renderer/data/kernel/reader.ts';

describe('visible', () => {
  it('keeps rows that live and are not of a work that still goes on', () => {
    const rows = [
      { id: 'typed', live: 1 as const },
      { id: 'gone', live: 0 as const },
      { id: 'imported', live: 1 as const, batchId: 'done' },
      { id: 'coming', live: 1 as const, batchId: 'going-on' },
    ];
    expect(visible(rows, new Set(['going-on'])).map(({ id }) => id)).toEqual(['typed', 'imported']);
  });
});
