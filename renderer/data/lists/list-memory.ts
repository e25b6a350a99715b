import { z } from 'zod';
import type { Id } from '../../../shared/domain/base/id.ts';

/** How a list was set on this computer: it goes with the person and the screen, not with the records. */
const settingsSchema = z.object({
  sort: z.object({ column: z.string(), descending: z.boolean() }).nullable().catch(null),
  /** Null before anybody set them. */
  filters: z.record(z.string(), z.string()).nullable().catch(null),
  widths: z.record(z.string(), z.number().positive()).catch({}),
});
export type ListSettings = z.infer<typeof settingsSchema>;

const keyOf = (name: string): string => `makegood.list.${name}`;

/** What is stored may come from another version: each part that is not understood is as usual. */
export function readListSettings(name: string): ListSettings {
  let stored: unknown = {};
  try {
    stored = JSON.parse(localStorage.getItem(keyOf(name)) ?? '{}');
  } catch {
    // Not JSON: somebody else wrote it.
  }
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? parsed.data : { sort: null, filters: null, widths: {} };
}

export function keepListSettings(name: string, settings: ListSettings): void {
  localStorage.setItem(keyOf(name), JSON.stringify(settings));
}

/** How a list was left: coming back from a page finds it as it was, for as long as the window is open. */
export interface ListMemory {
  typed: string;
  chosen: ReadonlySet<Id>;
  active: Id | null;
  readonly scroll: { top: number };
}

const memories = new Map<string, ListMemory>();

export function listMemory(name: string): ListMemory {
  const known = memories.get(name) ?? { typed: '', chosen: new Set<Id>(), active: null, scroll: { top: 0 } };
  memories.set(name, known);
  return known;
}
