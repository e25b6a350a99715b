import type { Instant } from '../base/now.ts';
import type { Complaint } from './complaint.ts';
import type { ComplaintClocks } from './complaint-clocks.ts';

/** What we owe next: hearing them, a plan, doing what was planned, nothing. */
const complaintSteps = ['acknowledge', 'plan', 'carry-out', 'done'] as const;
export type ComplaintStep = (typeof complaintSteps)[number];

/** Where a complaint stands at a moment; derived from the clock, never written. */
export interface ComplaintStanding {
  readonly step: ComplaintStep;
  /** By when the next step is owed; null for what has no clock. */
  readonly by: Instant | null;
  readonly overdue: boolean;
}

type Stood = Pick<Complaint, 'state' | 'acknowledgedAt'>;

/** The next thing owed. A plan that is late counts as late even while nobody acknowledged it yet. */
export function complaintStanding(complaint: Stood, { acknowledgeBy, planBy }: ComplaintClocks, now: Instant): ComplaintStanding {
  switch (complaint.state) {
    case 'closed':
      return { step: 'done', by: null, overdue: false };
    case 'planned':
      return { step: 'carry-out', by: null, overdue: false };
    case 'open':
      return complaint.acknowledgedAt === null
        ? { step: 'acknowledge', by: acknowledgeBy, overdue: acknowledgeBy < now }
        : { step: 'plan', by: planBy, overdue: planBy < now };
  }
}
