import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Policy } from '../../../../shared/domain/policy/policy.ts';
import { type PersonReading, teamReadings } from '../../../../shared/domain/policy/team-readings.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { policy as words } from '../../../../shared/text/en/policy.ts';
import { formatDay } from '../../../../shared/text/format.ts';
import { text } from '../../../../shared/text/text.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useNow, useProgram, useRunCommand, useStaffName } from '../../../data/react/program.tsx';
import { LongText } from '../../../ui/long-text.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import { recordReading } from '../commands/record-reading.ts';
import type { PolicyFacts } from '../queries/read-policy.ts';
import classes from './policy.module.css';
import { TrainingForm } from './training-form.tsx';

/** Who has read the version that counts and was trained on it, when and how. */
export function KnowPanel({ facts, policy }: { facts: PolicyFacts; policy: Policy }) {
  const { kernel, actor, staff } = useProgram();
  const run = useRunCommand();
  const people = teamReadings(
    staff.map(({ id }) => id),
    policy,
    facts.policies,
    facts.readings,
  );
  const own = people.find(({ staffId }) => staffId === actor.id);
  const noteRead = async (): Promise<void> => {
    const outcome = await run(recordReading, { policyId: policy.id, staffId: actor.id, kind: 'read', on: null, note: '' });
    if (!outcome.ok) notify({ tone: 'problem', text: text.problems.list(outcome.problems, words.problems) });
    else if (outcome.operationId !== null) notify({ tone: 'done', text: words.readDone, action: undoAction(kernel, outcome.operationId) });
  };
  return (
    <Panel title={words.know}>
      <p className={classes.hint}>{words.knowHint(policy.version)}</p>
      <table className={`${classes.table} ${classes.known}`}>
        <thead>
          <tr>
            <th scope="col">{words.person}</th>
            <th scope="col">{words.read}</th>
            <th scope="col">{words.trained}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <Person key={person.staffId} person={person} policyId={policy.id} />
          ))}
        </tbody>
      </table>
      {own?.read === null && (
        <div>
          <Button variant="filled" onClick={() => void noteRead()}>
            {words.iRead}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function Person({ person: { staffId, read, trained, how, knows }, policyId }: { person: PersonReading; policyId: Id }) {
  const { actor } = useProgram();
  const now = useNow();
  const nameOf = useStaffName();
  const [noting, setNoting] = useState(false);
  const button = useReturnFocus<HTMLButtonElement>(noting);
  const name = nameOf(staffId);
  const unread = knows === null ? words.notYet : words.older(knows);
  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        <td>{read === null ? <span className={classes.hint}>{unread}</span> : formatDay(read, now)}</td>
        <td>
          {trained === null ? <span className={classes.hint}>{words.notYet} </span> : `${formatDay(trained, now)} `}
          {can(actor.role, 'settings') && !noting && (
            <Button
              ref={button}
              variant="subtle"
              size="compact-sm"
              h={32}
              aria-label={words.markTrainedLabel(name)}
              onClick={() => setNoting(true)}
            >
              {words.markTrained}
            </Button>
          )}
          {how !== '' && (
            <div className={classes.how} dir="auto">
              <LongText text={how} />
            </div>
          )}
        </td>
      </tr>
      {noting && (
        <tr>
          <td colSpan={3}>
            <TrainingForm policyId={policyId} staffId={staffId} name={name} onDone={() => setNoting(false)} />
          </td>
        </tr>
      )}
    </>
  );
}
