import type { Id } from '../../../../shared/domain/base/id.ts';

/** What a promise is about, each null where it is not. */
export interface PromiseAbout {
  readonly customerId: Id | null;
  readonly jobId: Id | null;
  readonly complaintId: Id | null;
  readonly recoveryId: Id | null;
}

export const aboutNothing: PromiseAbout = { customerId: null, jobId: null, complaintId: null, recoveryId: null };

/** `null`: take it from the screen. */
let asked: { readonly about: PromiseAbout | null } | null = null;
const listeners = new Set<() => void>();

/** Opens the form over the present screen. @param about what it is about; without it the screen tells. */
export function openPromiseForm(about: PromiseAbout | null = null): void {
  change({ about });
}

export function closePromiseForm(): void {
  change(null);
}

export function askedForm(): typeof asked {
  return asked;
}

export function onAskedForm(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(next: typeof asked): void {
  asked = next;
  for (const listener of listeners) listener();
}
