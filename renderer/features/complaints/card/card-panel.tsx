import type { Call } from '../../../../shared/domain/call/call.ts';
import { complaintCallFor } from '../../../../shared/domain/complaint/complaint-calls.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { complaints } from '../../../../shared/text/en/complaints.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Panel } from '../../../ui/panel.tsx';
import { PlanForm } from '../page/steps-panel.tsx';
import { InviteLine } from '../panel/invite-line.tsx';
import { ComplaintFactsShown } from './complaint-facts.tsx';

/** On the card of a call: what isn't right and what we will do, or the way to write it down. */
export function CardPanel({ call }: { call: Call }) {
  const { actor } = useProgram();
  const { complaintId } = call;
  const complaint = useQuery(
    async (reader) => (complaintId === null ? null : ((await reader.complaints.get(complaintId)) ?? null)),
    [complaintId],
  );
  if (complaint === undefined) return null;
  if (complaint === null || complaint.live === 0) return call.open === 1 ? <InviteLine about={call} /> : null;
  const toPlan = call.kind === 'complaint' && complaintCallFor(call) === 'plan' && call.open === 1 && complaint.state === 'open';
  return (
    <Panel title={complaints.card.title}>
      <ComplaintFactsShown complaint={complaint} />
      {toPlan && can(actor.role, 'edit-records') && <PlanForm complaint={complaint} />}
    </Panel>
  );
}
