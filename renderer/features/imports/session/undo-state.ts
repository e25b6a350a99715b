import type { Id } from '../../../../shared/domain/base/id.ts';
import { takeBackWork } from '../../../data/kernel/reverse-big-work.ts';
import type { Kernel } from '../../../data/kernel/run-command.ts';

/** The import that is being taken back, and how far that is; null while none is. It goes on when the screen is left. */
export interface Undoing {
  readonly workId: Id;
  readonly percent: number;
}

let current: Undoing | null = null;
const listeners = new Set<() => void>();

function set(next: Undoing | null): void {
  current = next;
  for (const listener of listeners) listener();
}

export function undoing(): Undoing | null {
  return current;
}

export function onUndoing(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Takes a whole import back. One at a time: while one goes on another is not begun. */
export async function undoImport(kernel: Kernel, workId: Id): ReturnType<typeof takeBackWork> {
  set({ workId, percent: 0 });
  try {
    return await takeBackWork(kernel, workId, (done, all) => set({ workId, percent: Math.floor((done / all) * 100) }));
  } finally {
    set(null);
  }
}
