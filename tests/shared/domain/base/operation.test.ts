import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextHlc, operationSchema } from '../../../../shared/domain/base/operation.ts';
import { anyInstant } from '../../../support/time.ts';

const device = '0193c5f0-0000-4000-8000-000000000001';

describe('nextHlc', () => {
  it('only ever grows, whatever the machine clock does', () => {
    fc.assert(
      fc.property(fc.array(anyInstant, { minLength: 1, maxLength: 60 }), (instants) => {
        let last: string | null = null;
        for (const at of instants) {
          const next: string = nextHlc(last, at, device);
          if (last !== null) expect(next > last).toBe(true);
          expect(next.slice(0, at.length) >= at).toBe(true);
          last = next;
        }
      }),
    );
  });

  it('counts within one instant and begins again with the next', () => {
    const first = nextHlc(null, '2026-11-02T09:00:00.000Z', device);
    expect(first).toBe(`2026-11-02T09:00:00.000Z-000000-${device}`);
    expect(nextHlc(first, '2026-11-02T09:00:00.000Z', device)).toBe(`2026-11-02T09:00:00.000Z-000001-${device}`);
    expect(nextHlc(first, '2020-01-01T00:00:00.000Z', device)).toBe(`2026-11-02T09:00:00.000Z-000001-${device}`);
    expect(nextHlc(first, '2026-11-02T09:00:00.001Z', device)).toBe(`2026-11-02T09:00:00.001Z-000000-${device}`);
  });

  it('still grows after a million changes under a clock that was set back', () => {
    const last = `2026-12-31T23:59:59.999Z-999999-${device}`;
    const next = nextHlc(last, '2026-01-01T00:00:00.000Z', device);
    expect(next).toBe(`2027-01-01T00:00:00.000Z-000000-${device}`);
    expect(next > last).toBe(true);
  });
});

describe('operationSchema', () => {
  const operation = {
    id: 'o1',
    device,
    seq: 1,
    hlc: nextHlc(null, '2026-11-02T09:00:00.000Z', device),
    at: '2026-11-02T09:00:00.000Z',
    actor: 'ann',
    command: 'book-job',
    form: 'whole',
    workId: null,
    undoes: null,
    redoes: null,
    patches: [{ table: 'jobs', id: 'j1', created: true, fields: { number: { after: 1 } } }],
  };

  it('reads what it wrote', () => {
    expect(operationSchema.parse(JSON.parse(JSON.stringify(operation)))).toEqual(operation);
    expect(operationSchema.parse({ ...operation, barrier: 1 })).toMatchObject({ barrier: 1 });
  });

  it.each([{ seq: 0 }, { seq: 1.5 }, { at: '2026-11-02' }, { form: 'half' }, { barrier: true }, { command: '' }, { device: 'laptop' }])(
    'refuses %j',
    (wrong) => {
      expect(operationSchema.safeParse({ ...operation, ...wrong }).success).toBe(false);
    },
  );
});
