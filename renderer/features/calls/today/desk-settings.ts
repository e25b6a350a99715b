import { z } from 'zod';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { instantSchema, localDateSchema } from '../../../../shared/domain/base/now.ts';
import { callKinds } from '../../../../shared/domain/call/call.ts';

/** Whose calls are shown: all of them, mine with those that are anybody's, or mine alone. */
export const whoseChoices = ['all', 'mine-or-free', 'mine'] as const;
export type Whose = (typeof whoseChoices)[number];

/** How one person left the desk at this computer. It goes with the person and the computer, not with the records. */
const settingsSchema = z.object({
  whose: z.enum(whoseChoices).catch('all'),
  kind: z.enum(callKinds).nullable().catch(null),
  showLater: z.boolean().catch(false),
  /** When they last sat here; and since when, on that day, they were told what moved. */
  seen: z.object({ at: instantSchema, date: localDateSchema, since: instantSchema }).nullable().catch(null),
});
export type DeskSettings = z.infer<typeof settingsSchema>;

const keyOf = (actor: Id): string => `makegood.today.${actor}`;

/** What is stored may come from another version: each part that is not understood is as usual. */
export function readDeskSettings(actor: Id): DeskSettings {
  let stored: unknown = {};
  try {
    stored = JSON.parse(localStorage.getItem(keyOf(actor)) ?? '{}');
  } catch {
    // Not JSON: somebody else wrote it.
  }
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? parsed.data : { whose: 'all', kind: null, showLater: false, seen: null };
}

export function keepDeskSettings(actor: Id, settings: DeskSettings): void {
  localStorage.setItem(keyOf(actor), JSON.stringify(settings));
}

/** What each person is looking for in this window: a word that was typed yesterday would only hide things today. */
const typedBy = new Map<Id, string>();

export function typedOf(actor: Id): string {
  return typedBy.get(actor) ?? '';
}

export function keepTyped(actor: Id, typed: string): void {
  typedBy.set(actor, typed);
}
