import type { Id } from '../../../../shared/domain/base/id.ts';
import type { LocalDate } from '../../../../shared/domain/base/now.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import type { Occupancy } from '../../../../shared/domain/property/property.ts';

export function newOccupancy(propertyId: Id, customerId: Id, since: LocalDate | null): Omit<Occupancy, keyof Row> {
  return { propertyId, customerId, since, until: null };
}

/** True while somebody is on record as living there. */
export function livesThere({ live, until }: Occupancy): boolean {
  return live === 1 && until === null;
}

/** Ends these on a day; one that began later ends where it began, so that no time runs backwards. */
export function endOccupancies(occupancies: readonly Occupancy[], on: LocalDate): Patch[] {
  return occupancies
    .map((row) => updatePatch('occupancies', row, { until: row.since !== null && row.since > on ? row.since : on }))
    .filter((patch) => patch !== null);
}
