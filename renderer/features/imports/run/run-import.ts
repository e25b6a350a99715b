import type { Id } from '../../../../shared/domain/base/id.ts';
import { createPatch, type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { ImportCounts, ImportPlanner } from '../../../../shared/domain/import/import-plan.ts';
import { importProfileId } from '../../../../shared/domain/import/import-profile.ts';
import type { RefusedRow } from '../../../../shared/domain/import/import-row.ts';
import { headerSignature } from '../../../../shared/domain/import/recognise-source.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { currentNow } from '../../../data/clock/clock.ts';
import type { Database } from '../../../data/database/database.ts';
import { readerOf } from '../../../data/kernel/reader.ts';
import { beginWork, type Work } from '../../../data/kernel/work.ts';
import type { FileLike } from '../file/file-like.ts';
import { readRecords } from '../file/read-records.ts';
import { createKnownLoader } from '../plan/load-known.ts';
import { type ImportOrder, plannerFor } from '../plan/plan-file.ts';
import { readBusiness } from '../plan/read-business.ts';
import { patchesOf } from './patches-of.ts';
import { photoPatches, storePhotos } from './photo-patches.ts';
import type { RunSteps } from './run-steps.ts';
import { suggestRevisits } from './suggest-revisits.ts';
import { createTouched, type Touched } from './touched.ts';

/** The command's name in the log and beside Undo. */
const importCommand = 'import-jobs';

/** What an import came to; plain data. */
export interface ImportResult {
  /** The work, by which it can be taken back; null when the file changed nothing. */
  readonly workId: Id | null;
  readonly counts: ImportCounts;
  readonly refusals: ReturnType<ImportPlanner['refusals']>;
  readonly suggestions: number;
}

/** This person may not import. */
export class NotAllowedError extends Error {}

/** What was written could not be taken back now; the next start does it. */
export class StuckError extends Error {}

/**
 * Imports a file: rows in chunks, then the revisit rule over every address that it touched, all of it one work with one
 * undo. Stopped or failed, everything written so far is taken back before this rejects; nothing is ever half done.
 * @throws NotAllowedError, FileProblemError, StuckError, the signal's reason, or the database's own error
 */
export async function runImport(file: FileLike, order: ImportOrder, database: Database, actor: Id, steps: RunSteps): Promise<ImportResult> {
  const person = await database.staff.get(actor);
  if (person === undefined || !can(person.role, 'import')) throw new NotAllowedError('import');
  const business = await readBusiness(database);
  const planner = plannerFor(order, business, currentNow(business.zone));
  const touched = await createTouched(readerOf(database));
  const work = await beginWork(database, { actor, command: importCommand, onOperation: steps.onWritten });
  try {
    await writeRows(file, order, database, planner, work, touched, steps);
    const suggestions = await suggestRevisits(database, work, touched, business, steps);
    steps.signal.throwIfAborted();
    const counts = planner.counts();
    const result = { counts, refusals: planner.refusals(), suggestions };
    if (!touched.anything()) {
      await work.rollback();
      return { workId: null, ...result };
    }
    const batch = createPatch('importBatches', work.id, batchOf(file.name, order, counts, suggestions));
    await work.commit([batch, ...(await profilePatches(database, file.name, order))]);
    return { workId: work.id, ...result };
  } catch (error) {
    steps.onProgress('taking-back', 0, 0);
    await work.rollback().catch((reason: unknown) => {
      throw new StuckError(reason instanceof Error ? reason.message : String(reason));
    });
    throw error;
  }
}

async function writeRows(
  file: FileLike,
  order: ImportOrder,
  database: Database,
  planner: ImportPlanner,
  work: Work,
  touched: Touched,
  steps: RunSteps,
): Promise<void> {
  const reader = readerOf(database);
  const loadKnown = await createKnownLoader(reader, order.source, order.kind === 'equipment' || order.mapping.equipment !== undefined);
  for await (const batch of readRecords(file, order.reading)) {
    const { records } = batch;
    steps.signal.throwIfAborted();
    const refused: RefusedRow[] = [];
    const photos = await storePhotos(batch, steps.keepPhotos);
    await work.write(async () => {
      const chunk = planner.plan(records, await loadKnown(planner.lookupKeys(records)));
      refused.push(...chunk.refused);
      await touched.note(chunk);
      const pictures = await photoPatches(photos, chunk.details, reader);
      if (pictures.length > 0) touched.noteOther();
      return [...(await patchesOf(chunk, reader)), ...pictures];
    });
    steps.onRefused(refused);
    steps.onProgress('rows', planner.counts().rows, order.rows);
  }
}

/** What a person said of files with these headings, so that nobody is asked twice. Undone with the import that it came with. */
async function profilePatches(database: Database, fileName: string, order: ImportOrder): Promise<Patch[]> {
  if (!order.chosen) return [];
  const id = importProfileId(order.headers);
  const { kind, mapping, dateOrder } = order;
  const fields = { headerPrint: headerSignature(order.headers), fileName: fileName.slice(0, 500), kind, mapping, dateOrder };
  const before = await database.importProfiles.get(id);
  if (before === undefined) return [createPatch('importProfiles', id, fields)];
  return [updatePatch('importProfiles', before, { ...fields, live: 1, deletedAt: null }) ?? []].flat();
}

function batchOf(fileName: string, order: ImportOrder, counts: ImportCounts, suggestions: number): object {
  const { rows, joined, updated, unchanged, refused } = counts;
  const file = {
    fileName: fileName.slice(0, 500),
    kind: order.kind,
    source: order.source,
    encoding: order.reading.encoding,
    origin: order.origin ?? 'file',
  };
  return { ...file, rows, added: counts.new, joined, updated, unchanged, refused, suggestions };
}
