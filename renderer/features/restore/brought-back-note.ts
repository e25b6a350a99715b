import { z } from 'zod';
import type { RestoreNote } from '../../data/restore/bring-back.ts';

const key = 'makegood:brought-back';
const noteSchema = z.strictObject({ name: z.string(), to: z.string().nullable(), missingFiles: z.number() });

/** Remembers across the change of windows what was brought back. */
export function keepNote(note: RestoreNote): void {
  localStorage.setItem(key, JSON.stringify(note));
}

/** What was brought back into these records, once; null where nothing was, or it was told already. */
export function takeNote(databaseName: string): RestoreNote | null {
  const text = localStorage.getItem(key);
  if (text === null) return null;
  localStorage.removeItem(key);
  try {
    const note = noteSchema.parse(JSON.parse(text));
    return note.name === databaseName ? note : null;
  } catch {
    return null;
  }
}
