import { Button } from '@mantine/core';
import { dueWords } from '../../../../shared/text/due-words.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { chooseCall } from '../../../data/contributions/chosen-call.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useNow, useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { leaveForDoor } from '../commands/leave-for-door.ts';
import type { CardFacts } from '../queries/read-card.ts';
import type { OtherTold } from '../queries/read-others-told.ts';
import classes from './card.module.css';

/** Who else is told about this visit, each for themselves, and whether this one is left for the door. */
export function OthersTold({ facts }: { facts: CardFacts }) {
  const { call, visit, othersTold } = facts;
  const mayLeave = call.kind === 'acknowledgement' && call.open === 1 && (visit !== null || call.atDoor);
  if (othersTold.length === 0 && !mayLeave) return null;
  return (
    <Panel title={othersTold.length > 0 ? today.othersTold : today.beforeVisit}>
      {othersTold.length > 0 && (
        <ul className={classes.others}>
          {othersTold.map((other) => (
            <Other key={other.call.id} other={other} />
          ))}
        </ul>
      )}
      {mayLeave && <DoorButton callId={call.id} atDoor={call.atDoor} />}
    </Panel>
  );
}

function Other({ other: { call, name } }: { other: OtherTold }) {
  const now = useNow();
  const outcome = today.outcomes[call.closedBecause?.code as keyof typeof today.outcomes] ?? today.settled;
  const state =
    call.open === 1 ? dueWords(call, now).words : today.toldBy(outcome, call.closedAt === null ? '' : formatMoment(call.closedAt, now));
  return (
    <li>
      {call.open === 1 ? (
        <button type="button" className={classes.other} onClick={() => chooseCall(call.id)}>
          {name}
        </button>
      ) : (
        <span>{name}</span>
      )}
      <span className={classes.draft}>{state}</span>
    </li>
  );
}

function DoorButton({ callId, atDoor }: { callId: string; atDoor: boolean }) {
  const run = useRunCommand();
  const { kernel } = useProgram();
  const change = async (): Promise<void> => {
    const result = await run(leaveForDoor, { callId, atDoor: !atDoor });
    if (!result.ok || result.operationId === null) return;
    notify({ tone: 'done', text: atDoor ? today.rungAfterAll : today.leftForDoor, action: undoAction(kernel, result.operationId) });
  };
  return (
    <div>
      <Button size="compact-sm" h={32} onClick={() => void change()}>
        {atDoor ? today.ringAfterAll : today.leaveForDoor}
      </Button>
    </div>
  );
}
