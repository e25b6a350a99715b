import { type Database, readMeta } from '../database/database.ts';
import { applyOperations } from '../replay/apply-operations.ts';
import { type JournalReader, readOperations } from '../replay/read-operations.ts';

/**
 * Takes what only the journal holds into records that were just brought up, before the marker of the migration closes
 * the log: afterwards the two would go different ways. Only where the journal plainly goes on from this very log; all
 * else is left to the comparison that follows.
 * @param from the schema version that the log's last operations were written at
 * @returns how many operations were taken
 */
export async function replayBeforeMarker(database: Database, from: number, journal: JournalReader): Promise<number> {
  const [identity, log] = await Promise.all([readMeta(database, 'identity'), readMeta(database, 'log')]);
  if (identity === null || log === null || log.seq < 1) return 0;
  const { databaseId, generation } = identity;
  const last = await database.operations.where('seq').equals(log.seq).first();
  const { records } = await journal.read({ databaseId, generation, after: log.seq - 1, most: 1 });
  const same = records[0];
  if (last === undefined || same?.seq !== log.seq || (JSON.parse(same.text) as { id: string }).id !== last.id) return 0;
  return applyOperations(database, readOperations(journal, { databaseId, generation, after: log.seq }), { fromVersion: from });
}
