import { booking as words } from '../../../../shared/text/en/booking.ts';
import type { HalfDone, HalfDoneSource } from '../../../data/contributions/feature.ts';
import { bookingDraftSchema, bookingDrafts, bookingPath, isBegun } from '../booking/booking-draft.ts';

const closings = 'close-visit/';

/** Bookings and closings that were begun and not finished. */
export const halfDoneJobs: HalfDoneSource = async (reader, own) => {
  const bookings = (await own.list(bookingDrafts)).flatMap(({ key, value, updatedAt }) => {
    const draft = bookingDraftSchema.safeParse(value);
    return draft.success && isBegun(draft.data) ? [{ id: key.slice(bookingDrafts.length), draft: draft.data, updatedAt }] : [];
  });
  const customers = await reader.customers.bulkGet(bookings.map(({ draft }) => draft.customerId ?? ''));
  const begun = await own.list(closings);
  const jobs = await reader.jobs.bulkGet(begun.map(({ key }) => key.slice(closings.length)));
  return [
    ...bookings.map(
      ({ id, draft, updatedAt }, place): HalfDone => ({
        key: `booking-${id}`,
        kind: 'booking',
        label: (customers[place]?.name ?? (draft.name || draft.search)).trim() || words.nameless,
        at: updatedAt,
        path: bookingPath(id),
      }),
    ),
    ...begun.flatMap(({ updatedAt }, place): HalfDone[] => {
      const job = jobs[place];
      if (job === undefined || job.live === 0) return [];
      return [{ key: `closing-${job.id}`, kind: 'closing', label: `#${job.number}`, at: updatedAt, path: `/jobs/${job.id}/close` }];
    }),
  ];
};
