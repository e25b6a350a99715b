import { z } from 'zod';
import type { Id } from '../../../shared/domain/base/id.ts';
import { noTries, type PinTries } from '../../../shared/domain/staff/pin-wait.ts';
import { currentInstant } from '../clock/clock.ts';

const keyOf = (staffId: Id): string => `makegood.pin-tries/${staffId}`;
const triesSchema = z.object({ wrong: z.int().nonnegative(), lastAt: z.string().nullable() });

/** Wrong PINs of one owner in a row, on this computer: a new start of the program does not shorten the wait. */
export function pinTries(staffId: Id): PinTries {
  const stored = localStorage.getItem(keyOf(staffId));
  if (stored === null) return noTries;
  try {
    return triesSchema.parse(JSON.parse(stored));
  } catch {
    return noTries;
  }
}

/** Counts one more wrong PIN, or forgets them all after the right one. */
export function notePinTry(staffId: Id, right: boolean): void {
  if (right) {
    localStorage.removeItem(keyOf(staffId));
    return;
  }
  const { wrong } = pinTries(staffId);
  localStorage.setItem(keyOf(staffId), JSON.stringify({ wrong: wrong + 1, lastAt: currentInstant() }));
}
