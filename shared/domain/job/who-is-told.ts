import type { Id } from '../base/id.ts';
import type { LocalDate } from '../base/now.ts';
import type { Occupancy, Property } from '../property/property.ts';

/**
 * Everybody who is told that we are coming back (RULES section 2: tenant and landlord are told separately): first who
 * asked for the job; then whoever holds the place; then whoever lives there, unless that is who asked. Where several
 * are on record as living there, the one who came last counts: former tenants are easily left on record.
 */
export function whoIsTold(
  askedBy: Id,
  property: Pick<Property, 'customerId'> | null,
  occupancies: readonly Pick<Occupancy, 'id' | 'customerId' | 'since' | 'until'>[],
  today: LocalDate,
): readonly Id[] {
  if (property === null) return [askedBy];
  const present = occupancies.filter(({ until }) => until === null || until >= today);
  const newest = present.toSorted((a, b) => (b.since ?? '').localeCompare(a.since ?? '') || b.id.localeCompare(a.id))[0];
  const livesThere = present.some(({ customerId }) => customerId === askedBy) ? askedBy : newest?.customerId;
  return [...new Set([askedBy, property.customerId, ...(livesThere === undefined ? [] : [livesThere])])];
}
