import { minutesBetween } from '../../../../shared/domain/base/local-time.ts';
import type { Complaint } from '../../../../shared/domain/complaint/complaint.ts';
import { complaints } from '../../../../shared/text/en/complaints.ts';
import { formatMoment, formatSpan } from '../../../../shared/text/format.ts';
import { useNow } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { useStanding } from '../queries/use-standing.ts';

const { chips } = complaints;

/** What is owed next and by when, in words and in colour. */
export function StandingChip({ complaint }: { complaint: Pick<Complaint, 'heardAt' | 'reopenedAt' | 'state' | 'acknowledgedAt'> }) {
  const now = useNow();
  const { step, by, overdue } = useStanding(complaint);
  if (step === 'done') return <Chip tone="kept">{chips.done}</Chip>;
  if (step === 'carry-out' || by === null) return <Chip tone="accent">{chips['carry-out']}</Chip>;
  if (!overdue) return <Chip tone="due">{chips[step](formatMoment(by, now))}</Chip>;
  const span = formatSpan(minutesBetween(by, now.instant));
  return <Chip tone="over">{step === 'plan' ? chips.latePlan(span) : chips.lateAcknowledge(span)}</Chip>;
}
