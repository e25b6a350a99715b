import type { Id } from '../base/id.ts';
import type { RowOf } from '../schema.ts';
import type { PersonRows } from './person-rows.ts';

/** Whether a place of an erased person keeps its address, and for whom. */
export interface JudgedPlace {
  readonly property: RowOf<'properties'>;
  /** Null: the address goes. Else who is tied to it, and how: they hold the place from here on. */
  readonly stays: { readonly customerId: Id; readonly name: string; readonly because: 'lives-there' | 'pays' | 'had-work' } | null;
}

/**
 * An address is the person's unless another customer is tied to the same place: lives there by what we know, pays for
 * jobs there, or had a job there. Of several the nearest tie counts, of equal ones the newest. Contacts and who lived
 * there once and never asked for anything keep no address.
 */
export function judgePlace(property: RowOf<'properties'>, persons: ReadonlySet<Id>, others: PersonRows['others']): JudgedPlace {
  const known = new Map(others.customers.filter(({ live, id }) => live === 1 && !persons.has(id)).map((one) => [one.id, one]));
  const lives = others.occupancies
    .filter(
      ({ live, propertyId, until, customerId }) => live === 1 && propertyId === property.id && until === null && known.has(customerId),
    )
    .toSorted((a, b) => (b.since ?? '').localeCompare(a.since ?? ''))[0];
  const pays = property.billToCustomerId === null ? undefined : known.get(property.billToCustomerId);
  const job = others.jobs
    .filter(({ live, propertyId, customerId }) => live === 1 && propertyId === property.id && known.has(customerId))
    .toSorted((a, b) => b.requestedAt.localeCompare(a.requestedAt))[0];
  const tie = lives
    ? ({ customerId: lives.customerId, because: 'lives-there' } as const)
    : pays
      ? ({ customerId: pays.id, because: 'pays' } as const)
      : job
        ? ({ customerId: job.customerId, because: 'had-work' } as const)
        : null;
  return { property, stays: tie === null ? null : { ...tie, name: known.get(tie.customerId)?.name ?? '' } };
}
