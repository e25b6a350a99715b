import { type Manifest, manifestSchema, type Part } from '../../../shared/domain/backup/manifest.ts';
import { schemaVersion, tableNames } from '../../../shared/domain/schema.ts';
import { StorageError } from '../storage/storage-job.ts';
import { partFault } from './read-part.ts';

/** Every table that a snapshot may hold. */
export const snapshotTables: readonly string[] = [...tableNames, 'operations', 'drafts'];

/**
 * Holds a manifest against itself before anything of it is read.
 * @throws StorageError `snapshot-newer`, `snapshot-manifest`, `snapshot-unknown-table` or `snapshot-part-damaged`
 */
export function checkManifest(given: unknown): Manifest {
  const parsed = manifestSchema.safeParse(given);
  if (!parsed.success) throw new StorageError('snapshot-manifest', 'The list of what the snapshot is made of cannot be read.');
  const manifest = parsed.data;
  if (manifest.schemaVersion > schemaVersion) {
    const params = { found: manifest.schemaVersion, known: schemaVersion, program: manifest.program };
    throw new StorageError('snapshot-newer', `The snapshot was taken by a newer program (${manifest.program}).`, params);
  }
  const named = [...Object.keys(manifest.tables), ...[...manifest.parts, ...manifest.late].map(({ table }) => table)];
  const foreign = named.find((table) => !snapshotTables.includes(table));
  if (foreign !== undefined) throw new StorageError('snapshot-unknown-table', `No such table: ${foreign}`, { table: foreign });
  const ends = new Map<string, Part>();
  for (const part of manifest.parts) {
    const before = ends.get(part.table);
    const overlaps = before !== undefined && (before.upTo === null || part.after === null || part.after < before.upTo);
    if (overlaps) throw partFault(manifest, part, 'snapshot-part-damaged', 'it covers what another part covers');
    ends.set(part.table, part);
  }
  return manifest;
}
