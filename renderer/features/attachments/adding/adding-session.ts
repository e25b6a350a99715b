import type { AttachmentOwner } from '../../../../shared/domain/attachment/attachment-owner.ts';
import type { NotKept } from './add-files.ts';

/** What is being added to one record, and what of the last did not come in. */
export interface Adding {
  readonly running: { readonly place: number; readonly all: number; readonly name: string; readonly share: number } | null;
  readonly problems: readonly NotKept[];
  /** How many came in beside them. */
  readonly came: number;
}

const nothing: Adding = { running: null, problems: [], came: 0 };
const sessions = new Map<string, Adding>();
const listeners = new Set<() => void>();

/** Kept here and not on the page: whoever goes elsewhere while files come in finds them, and what was wrong, on coming back. */
export function addingOf(owner: AttachmentOwner): Adding {
  return sessions.get(keyOf(owner)) ?? nothing;
}

export function setAdding(owner: AttachmentOwner, adding: Adding): void {
  sessions.set(keyOf(owner), adding);
  for (const listener of listeners) listener();
}

export function forgetAdding(owner: AttachmentOwner): void {
  setAdding(owner, nothing);
}

export function onAdding(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function keyOf({ kind, id }: AttachmentOwner): string {
  return `${kind}/${id}`;
}
