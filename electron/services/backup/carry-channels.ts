import { randomUUID } from 'node:crypto';
import { basename, dirname, extname } from 'node:path';
import { schemaVersion } from '../../../shared/domain/schema-version.ts';
import { writeContainer } from '../../../shared/formats/backup/container.ts';
import { scanContainer } from '../../../shared/formats/backup/scan-container.ts';
import { type CarriedFile, carriedSource, checkCarried, containerTools, entriesOf, openCarried } from './carried-file.ts';
import { bringFiles } from './copy-files.ts';
import { type Backup, type Core, findEntry, tellProgress } from './core.ts';
import { lockWith, sealWith } from './passphrase.ts';
import { plainSeal, type Seal } from './seal.ts';
import { type Source, sourceOf } from './source.ts';
import { writeDurably } from './write-durably.ts';

/** Reading what records are brought back from, and the self-contained files that it may be carried in. */
export function carryChannels(
  core: Core,
): Pick<
  Backup,
  'backup:manifest' | 'backup:part' | 'backup:bring-files' | 'backup:open-file' | 'backup:close-file' | 'backup:unlock' | 'backup:export'
> {
  const { ports, disk, ring } = core;
  /** The file that is open; opening another closes it. */
  let carried: CarriedFile | null = null;
  /** What was asked for last stays open: a restore asks for one part after another. */
  let last: { readonly id: string; readonly source: Source } | null = null;

  const close = async (): Promise<void> => {
    const before = carried;
    carried = null;
    last = null;
    await before?.file.close();
  };
  const open = async (id: string, afresh: boolean): Promise<Source> => {
    if (afresh || last?.id !== id) last = { id, source: await find(id) };
    return last.source;
  };
  const find = async (id: string): Promise<Source> => {
    if (carried?.id !== id) return sourceOf(core, await findEntry(core, id));
    const seal = await ring.sealOf(carried.head.lock);
    if (seal === null) throw new Error('This file is locked. Enter its passphrase first.');
    return carriedSource(carried, seal);
  };
  const check = async (file: CarriedFile, seal: Seal) => {
    const problem = await checkCarried(file, seal);
    if (problem !== null) await close();
    return problem;
  };

  return {
    'backup:manifest': async ({ id }) => (await open(id, true)).manifest(),
    'backup:part': async ({ id, sha256 }) => ({ bytes: await (await open(id, false)).part(sha256) }),
    'backup:bring-files': async ({ id }) => {
      const source = await open(id, true);
      return bringFiles(disk, core.filesFolder, (await source.manifest()).files, source.file);
    },
    'backup:open-file': async () => {
      const path = await ports.askFile();
      if (path === null) return null;
      await close();
      const name = basename(path);
      const id = randomUUID();
      const found = await openCarried(disk, path, id, tellProgress(core, id)).catch((error: unknown) => {
        ports.report('backup file opened', error);
        return 'unreadable' as const;
      });
      if (typeof found === 'string') return { refused: found, name };
      carried = found;
      const seal = await ring.sealOf(found.head.lock);
      const refused = seal === null ? null : await check(found, seal);
      return refused === null ? { id: found.id, locked: seal === null, name } : { refused, name };
    },
    'backup:close-file': async ({ id }) => {
      if (carried?.id === id) await close();
      return null;
    },
    'backup:unlock': async ({ id, passphrase }) => {
      const file = carried?.id === id ? carried : null;
      const lock = file === null ? ((await findEntry(core, id)).file?.head.lock ?? null) : file.head.lock;
      if (lock !== null && !(await ring.unlock(lock, passphrase))) return { unlocked: false };
      const seal = await ring.sealOf(lock);
      if (file !== null && seal !== null && (await check(file, seal)) !== null)
        throw new Error('The file is damaged: what it holds is not whole.');
      ports.send('backup:changed', {});
      return { unlocked: true };
    },
    'backup:export': async ({ id, passphrase }) => {
      const entry = await findEntry(core, id);
      const source = await sourceOf(core, entry);
      const head = entry.file?.head;
      if (head === undefined) throw new Error('This backup is damaged: what it is made of cannot be read.');
      const chosen = await ports.askWhereToSave(`Makegood ${head.at.slice(0, 10)}.makegood`);
      if (chosen === null) return { saved: null };
      const path = extname(chosen) === '' ? `${chosen}.makegood` : chosen;
      const seal = passphrase === '' ? plainSeal : sealWith(await lockWith(passphrase, core.cost));
      const bytes = await writeCarried(core, path, { id, source, seal, head: { ...head, lock: seal.lock } });
      const { exports } = await core.settings.read();
      const written = { path, databaseId: head.databaseId, at: head.at };
      await core.settings.change({ exports: [...exports.filter((one) => one.path !== path), written].slice(-50) });
      return { saved: { savedAs: basename(path), folder: basename(dirname(path)), bytes } };
    },
  };
}

interface ToCarry {
  readonly id: string;
  readonly source: Source;
  readonly seal: Seal;
  readonly head: CarriedFile['head'];
}

/** Under another name first, read back, and only then in its place. Answers its length. */
async function writeCarried(core: Core, path: string, { id, source, seal, head }: ToCarry): Promise<number> {
  const { disk, cancelled } = core;
  cancelled.delete(id);
  const tell = tellProgress(core, id);
  const entries = entriesOf(source, seal, (done, all) => {
    if (cancelled.delete(id)) throw new Error('The file was given up.');
    tell(done, all);
  });
  return writeDurably(disk, path, writeContainer(head, entries, containerTools), async (unfinished) => {
    const file = await disk.openRead(unfinished);
    try {
      const { problem } = await scanContainer(file, schemaVersion, containerTools);
      if (problem !== null) throw new Error('The file did not come back as it was written. Try another place.');
    } finally {
      await file.close();
    }
  });
}
