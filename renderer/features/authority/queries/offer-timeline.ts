import { isSpent } from '../../../../shared/domain/offer/month-spending.ts';
import { offers as words } from '../../../../shared/text/en/offers.ts';
import type { TimelineEntry, TimelineScope } from '../../../data/contributions/feature.ts';
import { jobsInScope } from '../../../data/contributions/jobs-in-scope.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { rowsWhere } from '../../../data/kernel/rows-where.ts';
import { offerWhat } from '../offer-what.ts';

/** What was agreed to make up for it, as it was said. */
export async function offerTimeline(reader: Reader, scope: TimelineScope): Promise<TimelineEntry[]> {
  const rows =
    scope.customerId === undefined
      ? await rowsWhere(reader.offers, 'jobId', await jobsInScope(reader, scope).primaryKeys())
      : await reader.offers.where('customerId').equals(scope.customerId).toArray();
  return visible(rows, await reader.pendingWork())
    .filter(isSpent)
    .map((offer) => ({
      id: `offer-${offer.id}`,
      at: offer.toldAt ?? offer.decidedAt ?? offer.createdAt,
      kind: 'recovery' as const,
      title: words.timeline(offerWhat(offer)),
      detail: offer.words,
      path: null,
      by: offer.offeredBy,
    }));
}
