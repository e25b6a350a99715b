import type { Id } from '../../../../shared/domain/base/id.ts';

/** What a promise is about, each null where it is not. */
export interface PromiseAbout {
  readonly customerId: Id | null;
  readonly jobId: Id | null;
  readonly complaintId: Id | null;
  readonly recoveryId: Id | null;
}

export const aboutNothing: PromiseAbout = { customerId: null, jobId: null, complaintId: null, recoveryId: null };

/** What stands in the form. */
export interface PromiseDraft extends PromiseAbout {
  readonly words: string;
  readonly due: string;
  readonly toName: string;
  readonly assignedTo: Id | null;
}

/** The key that opens the form. */
export const formKey = 'Alt+P';

export interface Asked {
  /** What it is about; null: the screen tells. */
  readonly about: PromiseAbout | null;
  /** What was put aside and is brought back. */
  readonly typed: PromiseDraft | null;
}

let asked: Asked | null = null;
const listeners = new Set<() => void>();

/** Opens the form over the present screen. @param about what it is about; without it the screen tells. */
export function openPromiseForm(about: PromiseAbout | null = null, typed: PromiseDraft | null = null): void {
  change({ about, typed });
}

export function closePromiseForm(): void {
  change(null);
}

export function askedForm(): Asked | null {
  return asked;
}

export function onAskedForm(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(next: Asked | null): void {
  asked = next;
  for (const listener of listeners) listener();
}
