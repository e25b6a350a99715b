import { describe, expect, it } from 'vitest';
import { openRowWindow } from '../../../../renderer/data/lists/row-window.ts';

const ids = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, n) => `r${from + n}`);
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

function bench(gone: ReadonlySet<string> = new Set()) {
  const reads: string[][] = [];
  const values = { current: 1 };
  const window = openRowWindow<string>(
    async (asked) => {
      reads.push([...asked]);
      const found = asked.filter((id) => !gone.has(id)).map((id): [string, string] => [id, `${id}/${values.current}`]);
      return new Map(found);
    },
    (error) => {
      throw error;
    },
  );
  return { reads, values, window };
}

describe('the rows in sight', () => {
  it('reads each once, and tells when they are there', async () => {
    const { reads, window } = bench();
    let told = 0;
    window.subscribe(() => {
      told += 1;
    });
    window.want(ids(0, 10), []);
    expect(window.rowOf('r3')).toBeUndefined();
    await settle();
    expect(window.rowOf('r3')).toBe('r3/1');
    window.want(ids(0, 10), []);
    await settle();
    expect([reads.length, told, window.version()]).toEqual([1, 1, 1]);
  });

  it('reads what is ahead a few dozen at a time, and at once where something on screen is missing', async () => {
    const { reads, window } = bench();
    window.want(ids(0, 10), ids(10, 15));
    await settle();
    window.want(ids(0, 10), ids(10, 18));
    await settle();
    expect(reads).toEqual([ids(0, 15)]);
    window.want(ids(0, 10), ids(10, 40));
    await settle();
    expect(reads.at(-1)).toEqual(ids(15, 40));
  });

  it('skips what flew past while it was reading', async () => {
    const { reads, window } = bench();
    window.want(ids(0, 10), []);
    window.want(ids(1_000, 1_010), []);
    window.want(ids(2_000, 2_010), []);
    await settle();
    expect(reads).toEqual([ids(0, 10), ids(2_000, 2_010)]);
  });

  it('keeps showing a changed row until it is read anew, and drops one that is gone', async () => {
    const gone = new Set<string>();
    const { values, window } = bench(gone);
    window.want(ids(0, 3), []);
    await settle();
    values.current = 2;
    gone.add('r1');
    window.outdate();
    expect(window.rowOf('r0')).toBe('r0/1');
    await settle();
    expect([window.rowOf('r0'), window.rowOf('r1')]).toEqual(['r0/2', undefined]);
  });

  it('does not keep for new what was changed while it was read', async () => {
    const { reads, values, window } = bench();
    window.want(ids(0, 3), []);
    values.current = 2;
    window.outdate();
    await settle();
    expect(window.rowOf('r0')).toBe('r0/2');
    expect(reads.length).toBe(2);
  });

  it('does not remember a whole list', async () => {
    const { window } = bench();
    for (let from = 0; from < 4_000; from += 80) {
      window.want(ids(from, from + 80), []);
      await settle();
    }
    expect(window.rowOf('r0')).toBeUndefined();
    expect(window.rowOf('r3999')).toBe('r3999/1');
  });
});
