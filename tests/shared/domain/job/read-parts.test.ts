import { describe, expect, it } from 'vitest';
import { emptyPart, readParts, typedPartsOf } from '../../../../shared/domain/job/read-parts.ts';

describe('parts as they are typed', () => {
  it('leaves empty lines out and reads quantities as people write them', () => {
    const typed = [emptyPart, { name: ' Valve ', quantity: '1,5', batch: ' B-7 ' }, { name: 'Elbow', quantity: '', batch: '' }];
    const read = readParts(typed);
    expect(read).toEqual({
      ok: true,
      value: [
        { name: 'Valve', quantity: 1.5, batch: 'B-7' },
        { name: 'Elbow', quantity: 1, batch: null },
      ],
    });
    expect(read.ok && typedPartsOf(read.value)[0]).toEqual({ name: 'Valve', quantity: '1.5', batch: 'B-7' });
  });

  it('names the line and the field that is not right', () => {
    const read = readParts([
      emptyPart,
      { name: '', quantity: 'two', batch: 'B-7' },
      { name: 'x'.repeat(201), quantity: '0', batch: 'y'.repeat(121) },
    ]);
    expect(read.ok ? [] : read.problems.map(({ path, code }) => [...path, code])).toEqual([
      ['parts', 1, 'name', 'part-without-name'],
      ['parts', 1, 'quantity', 'quantity-unread'],
      ['parts', 2, 'name', 'text-too-long'],
      ['parts', 2, 'batch', 'text-too-long'],
      ['parts', 2, 'quantity', 'quantity-unread'],
    ]);
  });
});
