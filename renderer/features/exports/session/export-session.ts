import { firstPiece } from '../../../data/files/first-piece.ts';
import { ask } from '../../../desktop/bridge.ts';
import type { ExportSource } from '../write/export-source.ts';
import type { ExportKind } from './export-kind.ts';

/** Where an export stands. It outlives the screen: going elsewhere and coming back finds it as it was. */
export type ExportState =
  | { readonly stage: 'ready' }
  /** The dialog is open. */
  | { readonly stage: 'asking'; readonly kind: ExportKind }
  | {
      readonly stage: 'writing';
      readonly kind: ExportKind;
      readonly name: string;
      readonly done: number;
      readonly total: number;
      readonly stopping: boolean;
    }
  | { readonly stage: 'done'; readonly kind: ExportKind; readonly savedAs: string; readonly folder: string; readonly rows: number }
  | { readonly stage: 'stopped'; readonly kind: ExportKind }
  | { readonly stage: 'failed'; readonly kind: ExportKind; readonly message: string };

export interface ExportSession {
  state(): ExportState;
  subscribe(listener: () => void): () => void;
  /** Asks where it goes, and writes it there. One at a time: while one goes on nothing is begun. */
  start(kind: ExportKind, name: string, open: () => Promise<ExportSource>): Promise<void>;
  stop(): void;
}

/** Characters sent at once: few calls, and none that the screen would feel. */
const pieceLength = 512 * 1024;

export function createExportSession(send: typeof ask = ask): ExportSession {
  let state: ExportState = { stage: 'ready' };
  const listeners = new Set<() => void>();
  const set = (next: ExportState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const isStopping = (): boolean => state.stage === 'writing' && state.stopping;

  const write = async (id: string, { pieces }: ExportSource): Promise<number> => {
    let held = '';
    let rows = 0;
    const flush = async (most: number): Promise<void> => {
      while (held.length > most) {
        const piece = firstPiece(held);
        held = held.slice(piece.length);
        await send('export:write', { id, text: piece });
      }
    };
    for await (const piece of pieces) {
      if (isStopping()) return rows;
      held += piece.text;
      rows += piece.rows;
      if (held.length >= pieceLength) await flush(0);
      if (state.stage === 'writing') set({ ...state, done: rows });
    }
    await flush(0);
    return rows;
  };

  const carryOut = async (kind: ExportKind, id: string, name: string, open: () => Promise<ExportSource>): Promise<void> => {
    try {
      const source = await open();
      set({ stage: 'writing', kind, name, done: 0, total: source.total, stopping: false });
      const rows = await write(id, source);
      if (isStopping()) {
        await send('export:cancel', { id });
        return set({ stage: 'stopped', kind });
      }
      set({ stage: 'done', kind, rows, ...(await send('export:finish', { id })) });
    } catch (error) {
      await send('export:cancel', { id }).catch(() => undefined);
      set({ stage: 'failed', kind, message: error instanceof Error ? error.message : String(error) });
    }
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async start(kind, name, open) {
      if (state.stage === 'asking' || state.stage === 'writing') return;
      const before = state;
      set({ stage: 'asking', kind });
      try {
        const begun = (await send('export:begin', { name })).export;
        if (begun === null) set(before);
        else await carryOut(kind, begun.id, begun.savedAs, open);
      } catch (error) {
        set({ stage: 'failed', kind, message: error instanceof Error ? error.message : String(error) });
      }
    },
    stop() {
      if (state.stage === 'writing' && !state.stopping) set({ ...state, stopping: true });
    },
  };
}

/** The export of this window. */
export const exportSession = createExportSession();
