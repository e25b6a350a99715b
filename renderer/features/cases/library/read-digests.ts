import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Instant } from '../../../../shared/domain/base/now.ts';
import { type CaseDigest, digestCase } from '../../../../shared/domain/case/case-digest.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** Whole cases read at a time: each holds its telling. */
const atOnce = 50;

const known = new WeakMap<Reader, Map<Id, CaseDigest>>();

/**
 * What every case is about, in no order. The index says which were changed since the last time; only those are read,
 * so that a filter or a comparison does not read all tellings anew.
 */
export async function readDigests(reader: Reader): Promise<CaseDigest[]> {
  const digests = known.get(reader) ?? new Map<Id, CaseDigest>();
  known.set(reader, digests);
  const changed = await readChangeTimes(reader);
  const stale = [...changed].filter(([id, at]) => digests.get(id)?.updatedAt !== at).map(([id]) => id);
  for (let from = 0; from < stale.length; from += atOnce) {
    const rows = await reader.cases.bulkGet(stale.slice(from, from + atOnce));
    for (const row of rows) if (row !== undefined) digests.set(row.id, digestCase(row));
  }
  for (const id of digests.keys()) if (!changed.has(id)) digests.delete(id);
  const pending = await reader.pendingWork();
  return pending.size === 0 ? [...digests.values()] : leaveOutPending(reader, digests, pending);
}

/** When each case was last changed, from the index alone. */
async function readChangeTimes(reader: Reader): Promise<Map<Id, Instant>> {
  const whole = () => reader.cases.where('[live+updatedAt]').between([1, ''], [1, '\uffff']);
  const [keys, ids] = await reader.together(['cases'], () => Promise.all([whole().keys(), whole().primaryKeys()]));
  return new Map(ids.map((id, place) => [id, (keys[place] as unknown as readonly [number, Instant])[1]]));
}

async function leaveOutPending(reader: Reader, digests: ReadonlyMap<Id, CaseDigest>, pending: ReadonlySet<string>): Promise<CaseDigest[]> {
  const all = [...digests.values()];
  const kept: CaseDigest[] = [];
  for (let from = 0; from < all.length; from += atOnce) {
    const part = all.slice(from, from + atOnce);
    const rows = (await reader.cases.bulkGet(part.map(({ id }) => id))).filter((row) => row !== undefined);
    const counting = new Set(visible(rows, pending).map(({ id }) => id));
    kept.push(...part.filter(({ id }) => counting.has(id)));
  }
  return kept;
}
