import { Button } from '@mantine/core';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { callNumbersOf } from '../../../../shared/domain/business/rule-numbers.ts';
import { tellAtDoor } from '../../../../shared/domain/call/tell-at-door.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { sayWording } from '../../../../shared/text/say-wording.ts';
import { callName } from '../../../../shared/text/spoken.ts';
import { text } from '../../../../shared/text/text.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useNow, useProgram, useRunCommand, useStaffName } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Panel } from '../../../ui/panel.tsx';
import { SpokenWords } from '../../../ui/spoken-words.tsx';
import { recordOf } from '../card/words-record.ts';
import { logCall } from '../commands/log-call.ts';
import type { CardFacts } from '../queries/read-card.ts';
import { readDoorCalls } from '../queries/read-door-calls.ts';
import classes from './door.module.css';

/** On a job's page, for whoever goes there: what is still to be said, before the tools come out of the van. */
export function DoorPanel({ jobId }: { jobId: Id }) {
  const now = useNow();
  const { business } = useProgram();
  const calls = useQuery((reader) => readDoorCalls(reader, jobId), [jobId]);
  const owed = (calls ?? []).filter(({ call }) => tellAtDoor(call, now, callNumbersOf(business)));
  if (owed.length === 0) return null;
  return (
    <Panel title={today.door}>
      {owed.map((facts) => (
        <AtDoor key={facts.call.id} facts={facts} />
      ))}
    </Panel>
  );
}

function AtDoor({ facts }: { facts: CardFacts }) {
  const now = useNow();
  const { actor, business, kernel } = useProgram();
  const staffName = useStaffName();
  const run = useRunCommand();
  const { call, customer } = facts;
  const { pieces, chosen } = sayWording(
    'door',
    customer.language,
    facts.wordings,
    recordOf(facts, { caller: actor, business, staffName }),
    now,
  );
  const told = async (): Promise<void> => {
    const outcome = 'told-at-door' as const;
    const result = await run(logCall, { callIds: [call.id], outcome, at: null, until: null, note: '', listening: call.listening });
    if (!result.ok) {
      notify({ tone: 'problem', text: text.problems.list(result.problems, today.problems) });
      return;
    }
    if (result.operationId === null) return;
    const action = undoAction(kernel, result.operationId);
    notify({ tone: 'done', text: `${customer.name}: ${today.outcomes['told-at-door']}.`, action });
  };
  return (
    <div className={classes.owed}>
      <p className={classes.who}>{today.doorHint(callName(customer.name))}</p>
      <SpokenWords pieces={pieces} language={chosen.language} />
      <div>
        <Button onClick={() => void told()} aria-label={today.doorToldTo(customer.name)}>
          {today.doorTold}
        </Button>
      </div>
    </div>
  );
}
