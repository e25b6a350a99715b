import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { complaintCallFor } from '../../../../shared/domain/complaint/complaint-calls.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { complaintBrief } from '../../../../shared/text/en/complaint-brief.ts';
import { complaints } from '../../../../shared/text/en/complaints.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useProgram, useStaffName } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { Panel } from '../../../ui/panel.tsx';
import card from '../../../ui/queue-card.module.css';
import { acknowledgeComplaint } from '../commands/step-complaint.ts';
import { PlanForm } from '../page/steps-panel.tsx';
import { useComplaintChange } from '../page/use-complaint-change.ts';
import classes from './card.module.css';
import { ComplaintFactsShown } from './complaint-facts.tsx';

/** The card of a complaint from one of us: nobody is rung, they are told. */
export function OurCard({ call }: { call: Call }) {
  const { actor } = useProgram();
  const staffName = useStaffName();
  const change = useComplaintChange();
  const [, navigate] = useLocation();
  const { complaintId } = call;
  const complaint = useQuery(async (reader) => (await reader.complaints.get(complaintId ?? '')) ?? null, [complaintId]);
  const purpose = complaintCallFor(call);
  const waits = complaint != null && complaint.state !== 'closed' && complaint.acknowledgedAt === null;
  const acknowledge = (): void => {
    if (complaint == null) return;
    void change(acknowledgeComplaint, { complaintId: complaint.id, at: null, thanked: true }, () => complaints.page.acknowledgeSaid);
  };
  useActions([
    {
      id: 'complaint-acknowledge',
      label: complaints.keys.acknowledge,
      group: complaints.group,
      keys: ['A', '1'],
      enabled: waits,
      run: acknowledge,
    },
  ]);
  if (complaint == null) return null;
  return (
    <>
      <div className={`${card.scroll} ${classes.long}`}>
        <header>
          <div className={card.kind}>{complaintBrief.due[purpose]}</div>
          <h2 className={card.title}>{complaints.card.ours(staffName(complaint.staffId))}</h2>
        </header>
        <p className={card.say}>“{purpose === 'plan' ? complaints.card.ourWords : complaints.form.thanksOurs}”</p>
        <Panel title={complaints.page.words}>
          <ComplaintFactsShown complaint={complaint} />
        </Panel>
        {complaint.state === 'open' && can(actor.role, 'edit-records') && (
          <Panel title={complaints.page.plan}>
            <PlanForm complaint={complaint} />
          </Panel>
        )}
      </div>
      <div className={card.bar}>
        {waits && (
          <Button variant="filled" rightSection={<KeyHint keys={['A']} />} aria-keyshortcuts="A" onClick={acknowledge}>
            {complaints.page.acknowledgeDone}
          </Button>
        )}
        <Button onClick={() => navigate(`/complaints/${complaint.id}`)}>{complaints.card.open}</Button>
      </div>
    </>
  );
}
