import { addBusinessDays, openingOn } from '../base/business-calendar.ts';
import { addDays, addMinutes, localOf, startOfDay } from '../base/local-time.ts';
import type { Instant } from '../base/now.ts';
import { afterWork, type CallTiming, ringBy } from '../call/call-timing.ts';
import type { Complaint } from './complaint.ts';

/** The numbers of RULES section 2 on complaints, their one home. A business may change them. */
export const complaintDefaults = {
  /** Business minutes until they have heard that it arrived. */
  acknowledgeWithin: 240,
  /** Business days until they know what we will do. */
  planWithinDays: 2,
} as const;

export type ComplaintNumbers = { readonly [name in keyof typeof complaintDefaults]: number };

/** What is owed to whoever complained, and by when. */
export interface ComplaintClocks {
  readonly acknowledgeBy: Instant;
  readonly planBy: Instant;
}

type Told = Pick<Complaint, 'heardAt' | 'reopenedAt'>;

/**
 * By when it is acknowledged and a plan is told (RULES section 2). Both run from when it was said, not from when it was
 * written down; of one that came up again from then. The plan's day counts to the end of its opening hours.
 */
export function complaintClocks({ heardAt, reopenedAt }: Told, timing: CallTiming, numbers: ComplaintNumbers): ComplaintClocks {
  const from = reopenedAt ?? heardAt;
  return { acknowledgeBy: afterWork(from, numbers.acknowledgeWithin, timing), planBy: planBy(from, timing, numbers) };
}

/** By when a customer is rung for a clock to be kept: moved out of their quiet hours while there is time. */
export function ringForClock(clock: Instant, timing: CallTiming): Instant {
  return ringBy(clock, timing) ?? clock;
}

function planBy(from: Instant, { calendar, now: { zone } }: CallTiming, { planWithinDays }: ComplaintNumbers): Instant {
  const { date } = localOf(from, zone);
  const day = addBusinessDays(date, planWithinDays, calendar, zone);
  if (day === null) return addMinutes(from, planWithinDays * 24 * 60);
  return openingOn(day, calendar, zone)?.to ?? startOfDay(addDays(day, 1), zone);
}
