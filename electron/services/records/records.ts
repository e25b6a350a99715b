import type { Argument } from '../../../shared/ipc/contract.ts';
import { firstRecordsName, type KeptRecords, type KnownRecords } from '../../../shared/ipc/records-contract.ts';
import { listJournals } from './list-journals.ts';
import { putAside } from './put-aside.ts';
import { type RecordsFile, readRecordsFile, writeRecordsFile } from './records-file.ts';

export interface RecordsOptions {
  /** `records.json` in the profile. */
  readonly file: string;
  /** The folder of the own shop's journal. */
  readonly journal: string;
  /** The browser's folder of databases, and where copies of damaged ones go. */
  readonly databases: string;
  readonly damaged: string;
  readonly now: () => Date;
  /** The engine's major version. */
  readonly chromium: number;
  /** Makes the browser forget all databases of the own shop. */
  readonly clearDatabases: () => Promise<void>;
  /** Rejects where the disk is the trouble and not the database. */
  readonly requireRoom: () => Promise<void>;
}

/** What main remembers of the own shop's database. Main never opens the database itself. */
export interface Records {
  /** What the file says, also before the window has asked anything. */
  file(): RecordsFile;
  known(): Promise<KnownRecords>;
  note(argument: Argument<'records:note'>): void;
  use(argument: Pick<Argument<'records:use'>, 'name' | 'why'>): void;
  kept(): KeptRecords[];
  letGo(argument: Argument<'records:let-go'>): KeptRecords[];
  /** Name of the folder that the copy lies in. */
  putAside(): Promise<{ folder: string | null }>;
  /** Moves the browser's databases away, where none of them can be opened any more, and makes it begin with none. */
  clear(): Promise<{ folder: string | null }>;
}

export function createRecords({ file, journal, databases, damaged, now, chromium, clearDatabases, requireRoom }: RecordsOptions): Records {
  // Read when it is first asked for: a program that is too old for this profile must not touch what it cannot read.
  let read: RecordsFile | null = null;
  const current = (): RecordsFile => {
    read ??= readRecordsFile(file);
    return read;
  };
  const keep = (next: RecordsFile): void => {
    writeRecordsFile(file, next);
    read = next;
  };
  const nextName = (): string => {
    const value = current();
    const numbers = [value.current, ...value.kept.map(({ name }) => name)].map((name) => Number(name.split('-')[1] ?? 1));
    return `${firstRecordsName}-${Math.max(...numbers) + 1}`;
  };
  return {
    file: current,
    known: async () => {
      const { current: name, known, schemaVersion } = current();
      return {
        name,
        nextName: nextName(),
        known: known === null || schemaVersion === null ? null : { ...known, schemaVersion },
        journals: await listJournals(journal),
      };
    },
    note({ schemaVersion, ...known }) {
      const value = current();
      const next = { ...value, schemaVersion, chromium, known };
      if (JSON.stringify(next) !== JSON.stringify(value)) keep(next);
    },
    use({ name, why }) {
      const value = current();
      if (name === value.current) return;
      const others = value.kept.filter((kept) => kept.name !== name && kept.name !== value.current);
      keep({ ...value, current: name, kept: [{ name: value.current, at: now().toISOString(), why }, ...others] });
    },
    kept: () => current().kept,
    letGo({ name }) {
      const value = current();
      if (name === value.current) throw new Error('These are the records that are in use.');
      if (value.kept.some((kept) => kept.name === name)) keep({ ...value, kept: value.kept.filter((kept) => kept.name !== name) });
      return current().kept;
    },
    putAside: () => putAside(databases, damaged, now(), 'copy'),
    clear: async () => {
      await requireRoom();
      const aside = await putAside(databases, damaged, now(), 'move');
      await clearDatabases();
      return aside;
    },
  };
}
