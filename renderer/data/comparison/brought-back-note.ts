import type { Recovered } from './recover-records.ts';

const key = 'makegood.brought-back';

/** What was brought back, kept for the window that opens on it. `left` is a database that nothing is in any more. */
export type BroughtBackNote = Recovered & { readonly left: string | null };

export function keepBroughtBackNote(note: BroughtBackNote): void {
  localStorage.setItem(key, JSON.stringify(note));
}

/** Tells it once, to the window that shows the database that it is about. */
export function takeBroughtBackNote(databaseName: string): BroughtBackNote | null {
  const stored = localStorage.getItem(key);
  if (stored === null) return null;
  const note = JSON.parse(stored) as BroughtBackNote;
  if (note.name !== databaseName) return null;
  localStorage.removeItem(key);
  return note;
}
