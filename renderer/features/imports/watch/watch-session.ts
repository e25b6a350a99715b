import type { Id } from '../../../../shared/domain/base/id.ts';
import type { ChannelResult } from '../../../../shared/ipc/contract.ts';
import { ask } from '../../../desktop/bridge.ts';
import type { FileChoices } from '../file/look-at-file.ts';
import type { ImportResult } from '../run/run-import.ts';
import { followWith, type ImportTools, importSession, orderFor } from '../session/import-session.ts';
import { type ImportWorker, JobError, openImportWorker } from '../worker/open-import-worker.ts';

export type WatchState = ChannelResult<'watch:state'>;

/** Why a file of the folder waits for a person. */
export type WaitingReason =
  /** Nobody has brought in a file with these headings yet. */
  | 'unknown'
  /** A column is missing, or its dates can be read in two ways. */
  | 'unclear'
  /** It could not be read or brought in. */
  | 'failed';

/** The watched folder as the window sees it. */
export interface WatchView {
  /** Null until main has answered. */
  readonly state: WatchState | null;
  readonly reasons: ReadonlyMap<string, WaitingReason>;
  /** The file that is coming in at present. */
  readonly current: string | null;
}

export interface WatchTools {
  readonly imports: ImportTools;
  readonly actor: Id;
  readonly mayImport: boolean;
  /** What a person confirmed for a file with these headings; null where nobody has. */
  readonly known: (headers: readonly string[]) => Promise<FileChoices | null>;
  /** Told of each file that came in by itself. */
  readonly onImported: (fileName: string, result: ImportResult) => void;
}

export interface WatchSession {
  view(): WatchView;
  subscribe(listener: () => void): () => void;
  /** Looks for files and brings in what is clear. Called again when main says that something changed. */
  pump(tools: WatchTools): Promise<void>;
  /** Puts a waiting file onto the import screen, for a person to look at. */
  open(id: string, tools: ImportTools): Promise<void>;
  /** Counts a waiting file as dealt with, without bringing it in. */
  leaveOut(id: string): Promise<void>;
  choose(): Promise<void>;
  switchTo(on: boolean): Promise<void>;
}

interface Ports {
  readonly send: typeof ask;
  readonly openWorker: typeof openImportWorker;
  readonly session: typeof importSession;
}

/** One file at a time comes in by itself, and none while a person is bringing one in. What is not clear waits and asks. */
export function createWatchSession(
  { send, openWorker, session }: Ports = { send: ask, openWorker: openImportWorker, session: importSession },
): WatchSession {
  let view: WatchView = { state: null, reasons: new Map(), current: null };
  let pumping = false;
  /** The file on the import screen that lies in the folder. */
  let opened: { readonly id: string; readonly name: string } | null = null;
  const listeners = new Set<() => void>();
  const set = (next: Partial<WatchView>): void => {
    view = { ...view, ...next };
    for (const listener of listeners) listener();
  };
  const wait = (id: string, reason: WaitingReason): void => set({ reasons: new Map(view.reasons).set(id, reason) });
  const settle = async (id: string): Promise<void> => set({ state: await send('watch:settle', { id }) });

  session.subscribe(() => {
    const state = session.state();
    if (opened === null || state.stage !== 'done' || state.fileName !== opened.name) return;
    const { id } = opened;
    opened = null;
    void settle(id).catch(() => undefined);
  });

  const readFile = async (id: string, name: string): Promise<File> => {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let read = 0;
    for (;;) {
      const { bytes, size } = await send('watch:read', { id, from: read });
      parts.push(bytes as Uint8Array<ArrayBuffer>);
      read += bytes.length;
      if (read >= size || bytes.length === 0) return new File(parts, name);
    }
  };

  const bringIn = async (id: string, name: string, tools: WatchTools): Promise<void> => {
    const { facts, drain, country, ready } = tools.imports;
    let worker: ImportWorker | null = null;
    try {
      const file = await readFile(id, name);
      worker = openWorker(facts, followWith(drain));
      const first = await worker.do('look', { file, choices: {}, country }, () => undefined);
      const choices = await tools.known(first.headers);
      if (choices === null) return wait(id, 'unknown');
      const order = orderFor(await worker.do('look', { file: null, choices, country }, () => undefined), choices);
      if (order === null) return wait(id, 'unclear');
      await ready;
      await tools.imports.backUp?.(new AbortController().signal, () => undefined);
      const result = await worker.do('run', { order: { ...order, origin: 'watched-folder' }, actor: tools.actor }, () => undefined);
      await settle(id);
      tools.onImported(name, result);
    } catch (error) {
      wait(id, error instanceof JobError && error.failure.kind === 'not-allowed' ? 'unclear' : 'failed');
    } finally {
      worker?.close();
      await drain().catch(() => undefined);
    }
  };

  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async pump(tools) {
      if (pumping) return;
      pumping = true;
      try {
        for (;;) {
          const state = await send('watch:state', { folder: 'watched' });
          set({ state });
          const next = state.waiting.find(({ id }) => !view.reasons.has(id) && id !== opened?.id);
          if (next === undefined || !tools.mayImport || session.state().stage === 'running') return;
          set({ current: next.name });
          await bringIn(next.id, next.name, tools);
          set({ current: null });
        }
      } catch {
        // Main could not answer: the next change or the next start asks again.
      } finally {
        set({ current: null });
        pumping = false;
      }
    },
    async open(id, tools) {
      const found = view.state?.waiting.find((one) => one.id === id);
      if (found === undefined || session.state().stage === 'running') return;
      const file = await readFile(id, found.name).catch(() => null);
      if (file === null) return wait(id, 'failed');
      opened = { id, name: found.name };
      await session.open(file, tools);
    },
    leaveOut: settle,
    choose: async () => set({ state: await send('watch:choose', { folder: 'watched' }) }),
    switchTo: async (on) => set({ state: await send('watch:switch', { to: on ? 'on' : 'off' }) }),
  };
}

/** The watched folder of this window. */
export const watchSession = createWatchSession();
