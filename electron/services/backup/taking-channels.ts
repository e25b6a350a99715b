import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Manifest } from '../../../shared/domain/backup/manifest.ts';
import { type Entry, readCatalogue } from './catalogue.ts';
import { type Backup, type Core, findEntry, spaceOf, sparedOn, tellProgress } from './core.ts';
import { letGo } from './let-go.ts';
import { changeMarks, markDamage } from './marks.ts';
import type { Seal } from './seal.ts';
import { readManifest, type Shelf } from './shelf.ts';
import { finishSnapshot, putPart, type Taking } from './take-snapshot.ts';

/** Taking a snapshot. A new one takes the place of one that was left half done: its window was closed or read anew. */
export function takingChannels(core: Core): Pick<Backup, 'backup:begin' | 'backup:put' | 'backup:finish' | 'backup:cancel'> {
  const { turn, places, ring, disk } = core;
  const takingOf = (id: string): Taking => {
    if (core.taking?.id !== id) throw new Error('This backup is not going on any more.');
    return core.taking;
  };
  return {
    'backup:begin': ({ kind, databaseId }) =>
      turn(async () => {
        if (core.taking !== null) core.taking.cancelled = true;
        core.taking = null;
        const shelf: Shelf = { disk, folder: join((await places.present()).folder, databaseId) };
        const seal = await ring.present();
        const base = await findBase(core, shelf, seal);
        core.taking = {
          ...{ id: randomUUID(), kind, databaseId, shelf, seal, cancelled: false },
          ...{ base: base?.entry.file?.stored ?? null, put: new Set<string>(), damaged: new Set<string>() },
        };
        return { id: core.taking.id, base: base?.manifest ?? null };
      }),
    'backup:put': ({ id, sha256, bytes }) => turn(async () => ({ stored: await putPart(takingOf(id), sha256, bytes) })),
    'backup:finish': ({ id, manifest }) =>
      turn(async () => {
        const taking = takingOf(id);
        await finish(core, taking, manifest);
        if (core.taking === taking) core.taking = null;
        await tidy(core, taking.shelf).catch((error: unknown) => core.ports.report('backups let go', error));
        core.ports.send('backup:changed', {});
        const { summary } = await findEntry(core, id);
        if (summary === null) throw new Error('The backup could not be read back.');
        return { snapshot: summary };
      }),
    'backup:cancel': async ({ id }) => {
      if (core.taking?.id === id) {
        core.taking.cancelled = true;
        core.taking = null;
      } else core.cancelled.add(id);
      return null;
    },
  };
}

/** The newest snapshot whose parts can be shared: whole, and under the same passphrase. */
async function findBase({ ring, disk }: Core, shelf: Shelf, seal: Seal): Promise<{ entry: Entry; manifest: Manifest } | null> {
  const entries = await readCatalogue(shelf, ring);
  const entry = entries.findLast(({ state, file }) => state !== 'damaged' && file?.head.lock?.salt === seal.lock?.salt);
  if (entry === undefined) return null;
  const manifest = await readManifest(disk, entry.path, seal).catch(() => null);
  return manifest === null ? null : { entry, manifest };
}

async function finish(core: Core, taking: Taking, manifest: Manifest): Promise<void> {
  const { filesFolder } = core;
  const { shelf, seal, put, damaged } = taking;
  try {
    await finishSnapshot(taking, manifest, { filesFolder, progress: tellProgress(core, taking.id) });
  } catch (error) {
    // What the base promised and is not there is never promised again: the next snapshot writes it anew.
    await changeMarks(shelf, (marks) => markDamage(marks, damaged, [])).catch(() => undefined);
    throw error;
  }
  await changeMarks(shelf, (marks) => markDamage(marks, [], [...put].map(seal.nameOf)));
}

async function tidy(core: Core, shelf: Shelf): Promise<void> {
  const { cap } = await spaceOf(core, join(shelf.folder, '..'));
  await letGo(shelf, await readCatalogue(shelf, core.ring), cap, sparedOn(core, shelf));
}
