import { type RowOf, schemaVersion } from '../../../shared/domain/schema.ts';
import type { Database } from '../database/database.ts';
import type { Ask } from '../storage/storage-job.ts';

/**
 * Every erasure that was carried out, as far as the present records and main know: whoever they name does not come back
 * with a copy of before.
 * @param present the records as they are; null where there are none
 */
export async function knownErasures(ask: Ask, present: Database | null): Promise<RowOf<'erasures'>[]> {
  const rows = present === null ? [] : await present.erasures.toArray();
  const known = new Set(rows.map(({ id }) => id));
  const kept = (await ask('erasure:list', { of: 'erasures' })).filter(({ id, state }) => state === 'done' && !known.has(id));
  const byProgram = { rev: 1, createdBy: 'program', updatedBy: 'program', deletedAt: null, live: 1 as const, schemaVersion };
  return [...rows, ...kept.map(({ id, at, rows: erased }) => ({ id, createdAt: at, updatedAt: at, ...byProgram, ...erased }))];
}
