import { Dexie, type ObservabilitySet } from 'dexie';
import type { TableName } from '../../../shared/domain/schema.ts';

/**
 * Tells when rows of these tables were changed: of this side's own changes before whoever made them goes on, of another
 * window's or a worker's soon after. A list of fifty thousand keys learns of a change this way: a live query would
 * remember each of the keys to be told, which takes longer than reading them.
 */
export function onTableChanges(
  database: { readonly name: string },
  tables: readonly (TableName | 'meta' | 'operations')[],
  listener: () => void,
): () => void {
  const parts = tables.map((table) => `idb://${database.name}/${table}/`);
  const hear = (changed: ObservabilitySet): void => {
    if (Object.keys(changed).some((part) => parts.some((own) => part.startsWith(own)))) listener();
  };
  Dexie.on.storagemutated.subscribe(hear);
  return () => Dexie.on.storagemutated.unsubscribe(hear);
}
