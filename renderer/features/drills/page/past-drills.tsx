import { Link } from 'wouter';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Drill } from '../../../../shared/domain/drill/drill.ts';
import { exerciseKeys } from '../../../../shared/domain/drill/exercises.ts';
import { drills } from '../../../../shared/text/en/drills.ts';
import { formatDay } from '../../../../shared/text/format.ts';
import { useShownCase } from '../../../data/cases/use-shown-case.ts';
import { useNow, useStaffName } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Panel } from '../../../ui/panel.tsx';
import { mostToldDrills, readDrills } from '../queries/read-drills.ts';
import classes from './page.module.css';

const words = drills.past;

/** The exercises that were done last: when, which, by whom, and what they took with them. */
export function PastDrills() {
  const done = useQuery(readDrills, []);
  if (done === undefined) return null;
  return (
    <Panel title={words.title}>
      {done.length === 0 && <p className={classes.quiet}>{words.empty}</p>}
      <ul className={classes.past}>
        {done.map((drill) => (
          <PastDrill key={drill.id} drill={drill} />
        ))}
      </ul>
      {done.length === mostToldDrills && <p className={classes.quiet}>{words.newest(mostToldDrills)}</p>}
    </Panel>
  );
}

function PastDrill({ drill }: { drill: Drill }) {
  const now = useNow();
  const nameOf = useStaffName();
  const exercise = exerciseKeys.find((key) => key === drill.exercise);
  return (
    <li>
      <span className={classes.when}>{formatDay(drill.on, now)}</span>
      <div>
        {drill.caseId === null ? (
          <b>{exercise === undefined ? words.caseGone : drills.exercises[exercise].title}</b>
        ) : (
          <CaseTitle caseId={drill.caseId} />
        )}
        <p className={classes.quiet}>{words.with(drill.staffIds.map(nameOf).filter((name) => name !== ''))}</p>
        {drill.note !== '' && <p dir="auto">{drill.note}</p>}
      </div>
    </li>
  );
}

/** Its title as everybody may see it. */
function CaseTitle({ caseId }: { caseId: Id }) {
  const answer = useShownCase(caseId);
  if (answer?.state === 'gone') return <b>{words.caseGone}</b>;
  return <Link href={`/cases/${caseId}`}>{answer?.state === 'shown' ? answer.shown.title : words.aCase}</Link>;
}
