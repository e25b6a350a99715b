import type { Id } from '../../../shared/domain/base/id.ts';
import { applyErasures } from '../../../shared/domain/erasure/apply-erasures.ts';
import type { ErasedRows } from '../../../shared/domain/erasure/erasure.ts';
import { mentions, tellingTexts } from '../../../shared/domain/erasure/mentions.ts';
import { ask } from '../../desktop/bridge.ts';
import { currentInstant } from '../clock/clock.ts';
import type { Database } from '../database/database.ts';
import { runStorageJob } from '../storage/run-storage-job.ts';
import type { JobProgress } from '../storage/storage-job.ts';
import { forgetScreens, keepFound } from './erasing.ts';

export interface ErasureOrder {
  readonly id: Id;
  readonly rows: ErasedRows;
  readonly actor: Id;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: JobProgress) => void;
}

/**
 * Erases persons for good: main remembers it, the records are copied without them, and a new window opens on the copy,
 * which finishes it (`finishErasure`). Ended half way it goes on at the next start; stopped or failed before the copy is
 * whole, nothing has changed.
 * @throws StorageError or BridgeError
 */
export async function carryOutErasure(database: Database, { id, rows, actor, signal, onProgress }: ErasureOrder): Promise<void> {
  await ask('erasure:begin', { id, at: currentInstant(), rows });
  const { name, nextName, known, journals } = await ask('records:known', { of: 'records' });
  try {
    const generation = Math.max(known?.generation ?? 1, ...journals.map((journal) => journal.generation));
    const given = { id, rows, actor, from: name, to: nextName, generation };
    const found = await runStorageJob('erase-person', given, { ...(signal && { signal }), ...(onProgress && { onProgress }) });
    keepFound({ ...found, mentions: [...found.mentions] });
    const ids = rows.erased.concat(rows.redacted).filter(({ table }) => table === 'customers');
    const persons = (await database.customers.bulkGet(ids.map((one) => one.id))).filter((row) => row !== undefined);
    const eraser = applyErasures([rows]);
    const told = tellingTexts(persons);
    forgetScreens((value) => eraser.names(value) || mentions(value, told));
  } catch (error) {
    await ask('erasure:give-up', { id }).catch(() => undefined);
    throw error;
  }
  await ask('records:use', { name: nextName, why: 'erasure', window: 'new' });
}
