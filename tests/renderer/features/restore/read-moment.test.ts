import { describe, expect, it } from 'vitest';
import { readMoment } from '../../../../renderer/features/restore/read-moment.ts';
import type { SnapshotSummary } from '../../../../shared/domain/backup/snapshot-summary.ts';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';

const copy = (id: string, at: string) => ({ id, at }) as SnapshotSummary;
const copies = [
  copy('noon', '2026-10-25T12:00:00.000Z'),
  copy('night', '2026-10-24T22:00:00.000Z'),
  copy('march', '2026-03-28T12:00:00.000Z'),
];
const now = makeNow('2026-10-25T16:00:00.000Z', 'Europe/London');

describe('the moment that somebody typed', () => {
  it('is reached from the newest copy before it', () => {
    expect(readMoment('2026-10-25', '14:30', now, copies)).toEqual({
      ok: true,
      target: { kind: 'time', id: 'noon', at: '2026-10-25T12:00:00.000Z', until: '2026-10-25T14:30:59.999Z' },
      resolved: 'exact',
    });
    expect(readMoment('2026-10-25', '9am', now, copies)).toMatchObject({ target: { id: 'night', until: '2026-10-25T09:00:59.999Z' } });
  });

  it('is meant to the end of its minute, so that a copy shown with that very time leads there', () => {
    const [copied] = [copy('now', '2026-10-25T15:59:30.000Z')];
    expect(readMoment('2026-10-25', '15:59', now, [copied])).toMatchObject({ target: { id: 'now' } });
  });

  it('is said to be a little different where the clocks changed', () => {
    expect(readMoment('2026-10-25', '01:30', now, copies)).toMatchObject({
      target: { id: 'night', until: '2026-10-25T00:30:59.999Z' },
      resolved: 'overlap',
    });
    expect(readMoment('2026-03-29', '01:30', now, copies)).toMatchObject({ target: { id: 'march' }, resolved: 'gap' });
  });

  it('is refused where it is none, still to come, or older than every copy', () => {
    expect(readMoment('', '14:30', now, copies)).toMatchObject({ ok: false, field: 'date', code: 'badDate' });
    expect(readMoment('2026-10-25', 'soon', now, copies)).toMatchObject({ ok: false, field: 'clock', code: 'badClock' });
    expect(readMoment('2026-10-25', '18:00', now, copies)).toMatchObject({ ok: false, code: 'future' });
    expect(readMoment('2026-03-01', '10:00', now, copies)).toMatchObject({ ok: false, code: 'tooEarly' });
  });
});
