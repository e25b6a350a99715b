import { currentInstant } from '../clock/clock.ts';
import type { Database, Draft } from '../database/database.ts';

/** How long typing may pause before it is kept. */
export const draftDelayMs = 500;

export async function readDraft(database: Database, key: string): Promise<unknown> {
  return (await database.drafts.get(key))?.value;
}

export async function keepDraft(database: Database, key: string, value: unknown): Promise<void> {
  await database.drafts.put({ key, value, updatedAt: currentInstant() });
}

export async function dropDraft(database: Database, key: string): Promise<void> {
  await database.drafts.delete(key);
}

/** Drafts whose key begins with `prefix`, newest first. */
export async function listDrafts(database: Database, prefix: string): Promise<Draft[]> {
  const drafts = await database.drafts.where('key').startsWith(prefix).toArray();
  return drafts.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}
