import type { Id } from '../base/id.ts';
import type { Appointment } from '../job/job.ts';

/** Whom good words about a visit are passed on to unless somebody names others (F7): the crew of the last visit that was made. */
export function whoWasThere(appointments: readonly Pick<Appointment, 'outcome' | 'startsAt' | 'crew'>[]): readonly Id[] {
  const made = appointments.filter(({ outcome }) => outcome === 'carried-out');
  return made.toSorted((a, b) => (a.startsAt ?? '').localeCompare(b.startsAt ?? '')).at(-1)?.crew ?? [];
}
