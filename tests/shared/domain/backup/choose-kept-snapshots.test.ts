import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseKeptSnapshots, type KeptChoice } from '../../../../shared/domain/backup/choose-kept-snapshots.ts';
import { chooseNewestGood } from '../../../../shared/domain/backup/choose-newest-good.ts';
import { defaultCap } from '../../../../shared/domain/backup/default-cap.ts';
import { snapshotKinds } from '../../../../shared/domain/backup/manifest.ts';

const hour = 3_600_000;
const start = Date.parse('2026-11-22T00:00:00.000Z');
const one = (hoursAgo: number, more: Partial<KeptChoice> = {}): KeptChoice => ({
  id: `h${hoursAgo}`,
  at: new Date(start - hoursAgo * hour).toISOString(),
  generation: 1,
  seq: 1_000_000 - Math.floor(hoursAgo * 2),
  kind: 'hourly',
  state: 'good',
  asked: false,
  stored: [[`own ${hoursAgo}`, 10]],
  ...more,
});
const endless = Number.MAX_SAFE_INTEGER;

/** Any history: gaps, several in an hour, damage, doubt, parts in common. */
const histories = fc.uniqueArray(fc.integer({ min: 0, max: 24 * 500 }), { maxLength: 80 }).chain((hours) =>
  fc.tuple(
    ...hours.map((ago) =>
      fc
        .record({
          kind: fc.constantFrom(...snapshotKinds),
          state: fc.constantFrom('good', 'good', 'good', 'good', 'smaller', 'damaged'),
          asked: fc.constantFrom(false, false, false, true),
          names: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 5 }),
        })
        .map(({ names, state, asked, ...more }) =>
          one(ago / 2, { ...more, state, asked: asked && state === 'smaller', stored: [...new Set(names)].map((n) => [`p${n}`, n]) }),
        ),
    ),
  ),
);
const caps = fc.oneof(fc.constant(endless), fc.integer({ min: 0, max: 500 }));
const newestFirst = (snapshots: readonly KeptChoice[]) => snapshots.toSorted((a, b) => (a.at < b.at ? 1 : -1));

describe('which snapshots stay', () => {
  it('is the newest of each of 24 hours, 14 days, 8 weeks and 12 months', () => {
    const everyHour = Array.from({ length: 24 * 600 }, (_, n) => one(n));
    const kept = chooseKeptSnapshots(everyHour, endless);
    for (let n = 0; n < 24; n += 1) expect(kept.has(`h${n}`)).toBe(true);
    // 24 hours reach into the 2nd day; 13 more days, then weeks and months whose newest is none of those days.
    expect(kept.size).toBeGreaterThanOrEqual(24 + 12 + 5 + 8);
    expect(kept.size).toBeLessThanOrEqual(24 + 14 + 8 + 12);
    const oldest = Math.max(...[...kept].map((id) => Number(id.slice(1))));
    expect(oldest / 24).toBeGreaterThan(300);
  });

  it('never goes below three good ones, nor lets one before a migration go, whatever the space', () => {
    fc.assert(
      fc.property(histories, caps, (history, cap) => {
        const kept = chooseKeptSnapshots(history, cap);
        const good = newestFirst(history).filter(({ state }) => state === 'good');
        for (const { id } of good.slice(0, 3)) expect(kept.has(id)).toBe(true);
        for (const { id, kind } of history) if (kind === 'before-migration') expect(kept.has(id)).toBe(true);
      }),
    );
  });

  it('lets no good one go while somebody is asked about a smaller one', () => {
    fc.assert(
      fc.property(histories, caps, (history, cap) => {
        fc.pre(history.some(({ asked }) => asked));
        const kept = chooseKeptSnapshots(history, cap);
        for (const { id, state } of history) if (state === 'good') expect(kept.has(id)).toBe(true);
      }),
    );
  });

  it('is the same when it is asked again of what stayed', () => {
    fc.assert(
      fc.property(histories, caps, (history, cap) => {
        const kept = chooseKeptSnapshots(history, cap);
        const left = history.filter(({ id }) => kept.has(id));
        expect(chooseKeptSnapshots(left, cap)).toEqual(new Set(left.map(({ id }) => id)));
      }),
    );
  });

  it('keeps to the space unless only what must stay is left', () => {
    fc.assert(
      fc.property(histories, caps, (history, cap) => {
        fc.pre(history.every(({ asked }) => !asked));
        const kept = chooseKeptSnapshots(history, cap);
        const left = history.filter(({ id }) => kept.has(id));
        const bytes = [...new Map(left.flatMap(({ stored }) => [...stored])).values()].reduce((sum, length) => sum + length, 0);
        if (bytes <= cap) return;
        const third = newestFirst(left).filter(({ state }) => state === 'good')[2];
        const free = left.filter(({ kind, at }) => kind !== 'before-migration' && third !== undefined && at < third.at);
        expect(free).toEqual([]);
      }),
    );
  });

  it('does not depend on the order that they come in', () => {
    fc.assert(
      fc.property(histories, caps, (history, cap) => {
        expect(chooseKeptSnapshots(history.toReversed(), cap)).toEqual(chooseKeptSnapshots(history, cap));
      }),
    );
  });

  it('keeps the newest by the log, although a clock that was ahead made older ones of later hours', () => {
    const ahead = Array.from({ length: 60 }, (_, n) => one(n, { seq: 100 - n }));
    const after = [5_000, 4_999, 4_998].map((ago, n) => one(ago, { seq: 200 + n }));
    const kept = chooseKeptSnapshots([...ahead, ...after], 0);
    expect([...kept].toSorted()).toEqual(['h4998', 'h4999', 'h5000']);
  });

  it('keeps a damaged one only until three newer good ones are there', () => {
    const damaged = one(5, { state: 'damaged' });
    expect(chooseKeptSnapshots([damaged, one(1), one(2)], endless).has('h5')).toBe(true);
    expect(chooseKeptSnapshots([damaged, one(1), one(2), one(3)], endless).has('h5')).toBe(false);
  });
});

describe('the newest good snapshot', () => {
  it('is neither damaged nor far smaller, and of the database that is asked for', () => {
    const of = (hoursAgo: number, state: KeptChoice['state'], databaseId = 'a') => ({ ...one(hoursAgo, { state }), databaseId });
    const all = [of(4, 'good'), of(3, 'good'), of(2, 'smaller'), of(1, 'damaged'), of(0, 'good', 'b')];
    expect(chooseNewestGood(all, 'a')?.id).toBe('h3');
    expect(chooseNewestGood(all, null)?.id).toBe('h0');
    expect(chooseNewestGood([of(1, 'damaged')], null)).toBeNull();
  });
});

describe('what backups may take', () => {
  it('is a fifth of what would be free without them, or 5 GB', () => {
    expect(defaultCap(900, 100)).toBe(200);
    expect(defaultCap(2 ** 40, 0)).toBe(5 * 2 ** 30);
  });
});
