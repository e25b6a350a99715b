import { describe, expect, it } from 'vitest';
import { changeMapping, fieldOf } from '../../../../renderer/features/imports/screen/change-mapping.ts';

const mapping = { customerName: [0], phone: [1, 2], created: [3] };

describe('the meaning of a column', () => {
  it('is found', () => {
    expect([0, 1, 2, 3, 4].map((column) => fieldOf(mapping, column))).toEqual(['customerName', 'phone', 'phone', 'created', null]);
  });

  it('that only one column may have is taken from the one that had it', () => {
    expect(changeMapping(mapping, 4, 'created', 'jobs')).toEqual({ customerName: [0], phone: [1, 2], created: [4] });
  });

  it('that several may have is added', () => {
    expect(changeMapping(mapping, 0, 'phone', 'jobs')).toEqual({ phone: [1, 2, 0], created: [3] });
  });

  it('can be none', () => {
    expect(changeMapping(mapping, 1, null, 'jobs')).toEqual({ customerName: [0], phone: [2], created: [3] });
    expect(changeMapping({ created: [3] }, 3, null, 'jobs')).toEqual({});
  });

  it('said again changes nothing', () => {
    expect(changeMapping(mapping, 3, 'created', 'jobs')).toEqual(mapping);
  });
});
