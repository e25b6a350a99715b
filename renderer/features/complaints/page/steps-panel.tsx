import { Button } from '@mantine/core';
import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Complaint } from '../../../../shared/domain/complaint/complaint.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { complaints } from '../../../../shared/text/en/complaints.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useNow, useProgram, useStaffName } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { LongText } from '../../../ui/long-text.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { closeComplaint, reopenComplaint } from '../commands/close-complaint.ts';
import { acknowledgeComplaint, planComplaint, thankForComplaint } from '../commands/step-complaint.ts';
import { useStanding } from '../queries/use-standing.ts';
import classes from './page.module.css';
import { useComplaintChange } from './use-complaint-change.ts';
import { WordsForm } from './words-form.tsx';

const words = complaints.page;
type Writing = 'plan' | 'outcome' | null;

/** What was done and what is owed, in order: heard, acknowledged, planned, closed; each with its time. */
export function StepsPanel({ complaint }: { complaint: Complaint }) {
  const { actor } = useProgram();
  const change = useComplaintChange();
  const [writing, setWriting] = useState<Writing>(null);
  const closed = complaint.state === 'closed';
  const mayDecide = can(actor.role, 'edit-records');
  const acknowledge = (): void =>
    void change(acknowledgeComplaint, { complaintId: complaint.id, at: null, thanked: false }, () => words.acknowledgeSaid);
  const unheard = !closed && complaint.acknowledgedAt === null;
  useActions([
    {
      id: 'complaint-acknowledge',
      label: complaints.keys.acknowledge,
      group: complaints.group,
      keys: ['A'],
      enabled: unheard,
      run: acknowledge,
    },
    {
      id: 'complaint-plan',
      label: complaints.keys.plan,
      group: complaints.group,
      keys: ['W'],
      enabled: mayDecide && !closed,
      run: () => setWriting('plan'),
    },
    {
      id: 'complaint-close',
      label: complaints.keys.close,
      group: complaints.group,
      keys: ['X'],
      enabled: mayDecide && !closed,
      run: () => setWriting('outcome'),
    },
  ]);
  return (
    <Panel title={words.steps}>
      <ol className={classes.steps}>
        <HeardStep complaint={complaint} />
        <AcknowledgeStep complaint={complaint} onAcknowledge={acknowledge} />
        <PlanStep complaint={complaint} writing={writing === 'plan'} may={mayDecide} onWrite={(on) => setWriting(on ? 'plan' : null)} />
        <OutcomeStep
          complaint={complaint}
          writing={writing === 'outcome'}
          may={mayDecide}
          onWrite={(on) => setWriting(on ? 'outcome' : null)}
        />
      </ol>
    </Panel>
  );
}

function Step({ title, done, aside, children }: { title: string; done: boolean; aside?: ReactNode; children?: ReactNode }) {
  const Mark = done ? IconCircleCheck : IconCircle;
  return (
    <li className={classes.step}>
      <Mark size={20} aria-hidden className={`${classes.mark} ${done ? classes.done : ''}`} />
      <div className={classes.stepHead}>
        <h3>{title}</h3>
        {aside}
      </div>
      <div className={classes.stepBody}>{children}</div>
    </li>
  );
}

function HeardStep({ complaint }: { complaint: Complaint }) {
  const now = useNow();
  const staffName = useStaffName();
  const change = useComplaintChange();
  const { thankedAt, heardAt, createdBy } = complaint;
  const thank = (): void => void change(thankForComplaint, { complaintId: complaint.id, at: null }, () => words.thanked);
  return (
    <Step
      title={words.heard}
      done
      aside={
        thankedAt === null && (
          <Button size="compact-sm" h={32} onClick={thank}>
            {words.thank}
          </Button>
        )
      }
    >
      <p className={classes.muted}>
        {words.heardBy(formatMoment(heardAt, now), staffName(createdBy))} {thankedAt === null ? words.notThanked : words.thanked}
      </p>
    </Step>
  );
}

function AcknowledgeStep({ complaint, onAcknowledge }: { complaint: Complaint; onAcknowledge: () => void }) {
  const now = useNow();
  const { clocks } = useStanding(complaint);
  const { acknowledgedAt } = complaint;
  if (acknowledgedAt !== null) {
    return (
      <Step title={words.acknowledge} done>
        <p className={classes.muted}>{words.acknowledged(formatMoment(acknowledgedAt, now))}.</p>
      </Step>
    );
  }
  const late = clocks.acknowledgeBy < now.instant;
  const by = formatMoment(clocks.acknowledgeBy, now);
  return (
    <Step
      title={words.acknowledge}
      done={false}
      aside={
        complaint.state !== 'closed' && (
          <Button size="compact-sm" h={32} rightSection={<KeyHint keys={['A']} />} aria-keyshortcuts="A" onClick={onAcknowledge}>
            {words.acknowledgeDone}
          </Button>
        )
      }
    >
      {complaint.state !== 'closed' && (
        <p className={late ? classes.late : classes.muted}>{late ? words.lateAcknowledge(by) : words.toAcknowledge(by)}.</p>
      )}
    </Step>
  );
}

interface WritingProps {
  readonly complaint: Complaint;
  readonly writing: boolean;
  /** Whether whoever sits here may decide it. */
  readonly may: boolean;
  readonly onWrite: (on: boolean) => void;
}

function PlanStep({ complaint, writing, may, onWrite }: WritingProps) {
  const now = useNow();
  const { clocks } = useStanding(complaint);
  const { plannedAt, plan, state } = complaint;
  const planned = plannedAt !== null;
  const late = clocks.planBy < now.instant;
  const by = formatMoment(clocks.planBy, now);
  return (
    <Step
      title={words.plan}
      done={planned}
      aside={
        may &&
        state !== 'closed' &&
        !writing && (
          <Button size="compact-sm" h={32} rightSection={<KeyHint keys={['W']} />} aria-keyshortcuts="W" onClick={() => onWrite(true)}>
            {planned ? words.planEdit : words.planWrite}
          </Button>
        )
      }
    >
      {plan !== '' && !writing && (
        <p className={classes.quote} dir="auto">
          <LongText text={plan} />
        </p>
      )}
      {planned && plan === '' && !writing && <p className={classes.muted}>{words.planNote}</p>}
      {planned && <p className={classes.muted}>{words.planned(formatMoment(plannedAt, now))}.</p>}
      {!planned && state === 'open' && (
        <p className={late ? classes.late : classes.muted}>{late ? words.latePlan(by) : words.toPlan(by)}.</p>
      )}
      {writing && <PlanForm complaint={complaint} onDone={() => onWrite(false)} />}
    </Step>
  );
}

/** What we will do, as they hear it; on the page and on the card of *Today*. Without `onDone` it stands there in any case. */
export function PlanForm({ complaint, onDone }: { complaint: Complaint; onDone?: () => void }) {
  const change = useComplaintChange();
  const save = async (plan: string): Promise<string | null> => {
    const why = await change(planComplaint, { complaintId: complaint.id, at: null, plan }, () => words.planSaved);
    if (why === null) onDone?.();
    return why;
  };
  return (
    <WordsForm
      draftKey={`complaint-plan/${complaint.id}`}
      label={words.planWords}
      placeholder={words.planHint}
      initial={complaint.plan}
      saveLabel={words.planSave}
      onSave={save}
      {...(onDone !== undefined && { onCancel: onDone })}
    />
  );
}

function OutcomeStep({ complaint, writing, may, onWrite }: WritingProps) {
  const now = useNow();
  const change = useComplaintChange();
  const { closedAt, outcome, reopenedAt } = complaint;
  const reopen = (): void => void change(reopenComplaint, { complaintId: complaint.id }, () => words.reopened);
  const save = async (typed: string): Promise<string | null> => {
    const input = { complaintId: complaint.id, outcome: typed };
    const why = await change(closeComplaint, input, ({ endedCalls }) => words.closedDone(endedCalls));
    if (why === null) onWrite(false);
    return why;
  };
  const aside =
    closedAt !== null ? (
      <Button size="compact-sm" h={32} onClick={reopen}>
        {words.reopen}
      </Button>
    ) : (
      may &&
      !writing && (
        <Button size="compact-sm" h={32} rightSection={<KeyHint keys={['X']} />} aria-keyshortcuts="X" onClick={() => onWrite(true)}>
          {words.close}
        </Button>
      )
    );
  return (
    <Step title={words.outcome} done={closedAt !== null} aside={aside}>
      {outcome !== '' && !writing && (
        <p className={classes.quote} dir="auto">
          <LongText text={outcome} />
        </p>
      )}
      {closedAt !== null && <p className={classes.muted}>{words.closed(formatMoment(closedAt, now))}.</p>}
      {closedAt === null && reopenedAt !== null && <p className={classes.muted}>{words.reopenedAt(formatMoment(reopenedAt, now))}</p>}
      {closedAt === null && outcome === '' && !writing && <p className={classes.muted}>{words.notYet}</p>}
      {writing && (
        <WordsForm
          draftKey={`complaint-outcome/${complaint.id}`}
          label={words.outcomeWords}
          placeholder={words.outcomeHint}
          initial={outcome}
          saveLabel={words.close}
          onSave={save}
          onCancel={() => onWrite(false)}
        />
      )}
    </Step>
  );
}
