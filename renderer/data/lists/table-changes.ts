import { Dexie, type ObservabilitySet } from 'dexie';
import type { TableName } from '../../../shared/domain/schema.ts';
import type { Database } from '../database/database.ts';

/**
 * Tells when rows of these tables were changed, in this window or by a worker. A list of fifty thousand keys learns of a
 * change this way: a live query would remember each of the keys to be told, which takes longer than reading them.
 */
export function onTableChanges(database: Database, tables: readonly (TableName | 'meta')[], listener: () => void): () => void {
  const parts = tables.map((table) => `idb://${database.name}/${table}/`);
  const hear = (changed: ObservabilitySet): void => {
    if (Object.keys(changed).some((part) => parts.some((own) => part.startsWith(own)))) listener();
  };
  Dexie.on.storagemutated.subscribe(hear);
  return () => Dexie.on.storagemutated.unsubscribe(hear);
}
