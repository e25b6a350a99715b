import type { z } from 'zod';
import { erasureReportSchema } from '../../../shared/domain/erasure/erasure-report.ts';

/** What copying without a person found: told from the window that copied to the one that finishes. No name is in it. */
const foundSchema = erasureReportSchema.pick({ operations: true, drafts: true, mentions: true, mentionsInAll: true });
export type Found = z.infer<typeof foundSchema>;

const nothingFound: Found = { operations: 0, drafts: 0, mentions: [], mentionsInAll: 0 };
const key = 'makegood.erasing';

export function keepFound(found: Found): void {
  localStorage.setItem(key, JSON.stringify(foundSchema.parse(found)));
}

/** Nothing, where another start has lost it. */
export function readFound(): Found {
  try {
    return foundSchema.parse(JSON.parse(localStorage.getItem(key) ?? ''));
  } catch {
    return nothingFound;
  }
}

/** Forgets it, and whatever else this computer remembers of screens that names one of these rows or persons. */
export function forgetScreens(isTelling: (value: string) => boolean): void {
  for (const name of Object.keys(localStorage)) {
    const value = localStorage.getItem(name) ?? '';
    if (name !== key && isTelling(`${name} ${value}`)) localStorage.removeItem(name);
  }
}

export function dropFound(): void {
  localStorage.removeItem(key);
}
