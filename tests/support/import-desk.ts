import { type Database, declareDatabase } from '../../renderer/data/database/database.ts';
import type { FileChoices, FileLook } from '../../renderer/features/imports/file/look-at-file.ts';
import type { ImportOrder } from '../../renderer/features/imports/plan/plan-file.ts';
import type { Trial } from '../../renderer/features/imports/plan/try-import.ts';
import { keepPhotos } from '../../renderer/features/imports/run/keep-photos.ts';
import type { ImportResult } from '../../renderer/features/imports/run/run-import.ts';
import type { FromWorker, JobFailure, JobName, Jobs, ToWorker } from '../../renderer/features/imports/worker/messages.ts';
import { serveImports } from '../../renderer/features/imports/worker/serve-imports.ts';
import { keepInMemory } from './memory-files.ts';
import type { TestKernel } from './test-kernel.ts';

/** The import worker's own code on a test's database, driven as the window drives it. */
export interface ImportDesk {
  look(file: File, choices?: FileChoices): Promise<FileLook>;
  order(file: File, choices?: FileChoices): Promise<ImportOrder>;
  try(file: File): Promise<Trial>;
  import(file: File, choices?: FileChoices): Promise<ImportResult>;
  ask<N extends JobName>(job: N, argument: Jobs[N]['argument']): Promise<Jobs[N]['answer']>;
  send(message: ToWorker): void;
  /** Told of every message; a test may act in the middle of an import. */
  onMessage: (message: FromWorker) => void;
  close(): void;
}

/** A job that failed, as the worker said it. */
export class DeskFailure extends Error {
  readonly failure: JobFailure;
  constructor(failure: JobFailure) {
    super(JSON.stringify(failure));
    this.failure = failure;
  }
}

export function openImportDesk(kernel: TestKernel, country = 'US', mostRows?: number, keep = keepInMemory()): ImportDesk {
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  let lastId = 0;
  let database: Database | null = null;
  const open = (name: string): Database => {
    database = declareDatabase(name);
    return database;
  };
  const send = serveImports(
    (message) => {
      desk.onMessage(message);
      if (message.type === 'keep') void keepPhotos(message.photos, keep).then((photos) => send({ type: 'kept', ask: message.ask, photos }));
      if (message.type === 'done') waiting.get(message.id)?.resolve(message.answer as never);
      if (message.type === 'failed') waiting.get(message.id)?.reject(new DeskFailure(message.failure));
    },
    open,
    mostRows,
  );
  const desk: ImportDesk = {
    onMessage: () => undefined,
    send,
    close: () => database?.close(),
    ask: (job, argument) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        send({ type: 'do', id: lastId, job, argument } as ToWorker);
      }),
    look: (file, choices = {}) => desk.ask('look', { file, choices, country }),
    async order(file, choices = {}) {
      const { reading, headerRow, headers, source, kind, guarded, mapping, rows, dates } = await desk.look(file, choices);
      const dateOrder = dates.order === 'ambiguous' ? (choices.dateOrder ?? 'ymd') : dates.order;
      return {
        reading,
        headerRow,
        headers,
        source,
        kind,
        guarded,
        mapping,
        rows,
        dateOrder,
        chosen: choices.kind !== undefined || choices.mapping !== undefined,
      };
    },
    try: async (file) => desk.ask('try', { order: await desk.order(file) }),
    import: async (file, choices) => desk.ask('run', { order: await desk.order(file, choices), actor: kernel.actorId() }),
  };
  send({ type: 'begin', facts: { databaseName: kernel.database.name, clockOffset: 0 } });
  return desk;
}

/** A file of this text, or of these bytes. */
export function fileOf(content: string | Uint8Array<ArrayBuffer>, name = 'jobs.csv'): File {
  return new File([content], name);
}

/** Rows as CSV text, the first the headings. */
export function csv(...rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\r\n');
}
