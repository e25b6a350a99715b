import { useLocation } from 'wouter';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { dueWords } from '../../../../shared/text/due-words.ts';
import { jobs as words } from '../../../../shared/text/en/jobs.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { chooseCall } from '../../../data/contributions/chosen-call.ts';
import { useNow } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { JobFacts } from '../queries/read-job.ts';
import classes from './job.module.css';

/** What is still owed about this job; each line leads to its card in *Today*. */
export function OwedPanel({ facts: { openCalls, parties, customer } }: { facts: JobFacts }) {
  const now = useNow();
  const [, navigate] = useLocation();
  const nameOf = (call: Call): string => parties.find(({ id }) => id === call.customerId)?.name ?? customer?.name ?? '';
  return (
    <Panel title={words.owed}>
      {openCalls.length === 0 && <p className={classes.muted}>{words.nothingOwed}</p>}
      <ul className={classes.list}>
        {openCalls.map((call) => {
          const what = call.customerId === customer?.id ? today.kinds[call.kind] : `${today.kinds[call.kind]}, ${nameOf(call)}`;
          const due = dueWords(call, now);
          return (
            <li key={call.id}>
              <button
                type="button"
                className={classes.link}
                aria-label={words.inToday([what, due.words].filter((part) => part !== '').join(', '))}
                onClick={() => {
                  chooseCall(call.id);
                  navigate('/today');
                }}
              >
                <span>{what}</span>
                {due.words !== '' && <Chip tone={due.late ? 'over' : 'due'}>{due.words}</Chip>}
              </button>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
