import type { Now } from '../../../../shared/domain/base/now.ts';
import type { Business } from '../../../../shared/domain/business/business.ts';
import { complaintNumbersOf } from '../../../../shared/domain/business/rule-numbers.ts';
import type { Complaint } from '../../../../shared/domain/complaint/complaint.ts';
import { type ComplaintClocks, complaintClocks } from '../../../../shared/domain/complaint/complaint-clocks.ts';
import { type ComplaintStanding, complaintStanding } from '../../../../shared/domain/complaint/complaint-standing.ts';
import { callTiming } from '../../../data/kernel/call-timing.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';

type Stood = Pick<Complaint, 'heardAt' | 'reopenedAt' | 'state' | 'acknowledgedAt'>;

/** By when what is owed, and where it stands. */
export function standingOf(complaint: Stood, now: Now, business: Business): ComplaintStanding & { readonly clocks: ComplaintClocks } {
  const clocks = complaintClocks(complaint, callTiming({ now, business }, null), complaintNumbersOf(business));
  return { ...complaintStanding(complaint, clocks, now.instant), clocks };
}

/** The same as it stands this minute. */
export function useStanding(complaint: Stood): ComplaintStanding & { readonly clocks: ComplaintClocks } {
  const { business } = useProgram();
  return standingOf(complaint, useNow(), business);
}
