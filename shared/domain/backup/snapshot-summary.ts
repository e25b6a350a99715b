import { z } from 'zod';
import { instantSchema } from '../base/now.ts';
import { snapshotKinds } from './manifest.ts';

/**
 * `good`: every part was read back and says what it should. `damaged`: something of it is not as it was written.
 * `smaller`: whole, but it holds far fewer records than the one before, and nobody has said yet whether that is right.
 */
const snapshotStates = ['good', 'damaged', 'smaller'] as const;

/** A line of the list of snapshots. */
export const snapshotSummarySchema = z.strictObject({
  id: z.uuid(),
  databaseId: z.uuid(),
  generation: z.int().positive(),
  seq: z.int().nonnegative(),
  at: instantSchema,
  kind: z.enum(snapshotKinds),
  program: z.string(),
  schemaVersion: z.int().positive(),
  customers: z.int().nonnegative(),
  jobs: z.int().nonnegative(),
  /** Rows of all tables. */
  rows: z.int().nonnegative(),
  files: z.int().nonnegative(),
  /** Files that were not there to be copied when it was taken. */
  missingFiles: z.int().nonnegative(),
  /** On disk, with all that it shares with others. */
  bytes: z.int().nonnegative(),
  state: z.enum(snapshotStates),
  /** Under a passphrase. */
  sealed: z.boolean(),
  /** Under a passphrase that this computer does not know: `backup:unlock` it first. */
  locked: z.boolean(),
  /** The folder that it lies in, as a person knows it. */
  folder: z.string(),
  /** When all of it was last read back; null when only what was new of it was. */
  verifiedAt: instantSchema.nullable(),
  /** When it was last restored for trial. */
  drill: z.strictObject({ at: instantSchema, result: z.enum(['whole', 'broken']) }).nullable(),
});
export type SnapshotSummary = z.infer<typeof snapshotSummarySchema>;
