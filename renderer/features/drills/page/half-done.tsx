import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { exerciseKeys } from '../../../../shared/domain/drill/exercises.ts';
import { drills as words } from '../../../../shared/text/en/drills.ts';
import { useShownCase } from '../../../data/cases/use-shown-case.ts';
import { ownDrafts } from '../../../data/drafts/own-drafts.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { drillDrafts } from '../doing/drill-drafts.ts';
import classes from './page.module.css';

/** Older ones are found again with their case. */
const mostShown = 5;

/** Exercises that this person began and has not kept, the newest first; nothing while there are none. */
export function HalfDoneDrills() {
  const { kernel, actor } = useProgram();
  const { database } = kernel;
  const keys = useQuery(async () => {
    const begun = await (await ownDrafts(database, actor.id)).list(drillDrafts);
    return begun.slice(0, mostShown).map(({ key }) => key.slice(drillDrafts.length));
  }, [database, actor.id]);
  if (keys === undefined || keys.length === 0) return null;
  return (
    <section className={classes.begun} aria-label={words.halfDone}>
      <h2>{words.halfDone}</h2>
      <ul className={classes.exercises}>
        {keys.map((key) => {
          const exercise = exerciseKeys.find((one) => one === key);
          if (exercise === undefined) return <OfCase key={key} caseId={key} />;
          return <Line key={key} title={words.exercises[exercise].title} path={`/drills/exercise/${exercise}`} />;
        })}
      </ul>
    </section>
  );
}

/** Of a case, called as everybody may read it; one that is gone, or cannot be shown, is left out. */
function OfCase({ caseId }: { caseId: Id }) {
  const answer = useShownCase(caseId);
  return answer?.state === 'shown' ? <Line title={answer.shown.title} path={`/drills/case/${caseId}`} /> : null;
}

function Line({ title, path }: { title: string; path: string }) {
  return (
    <li>
      <div>
        <h3 dir="auto">{title}</h3>
      </div>
      <Button component={Link} href={path} aria-label={words.goOnWith(title)}>
        {words.goOn}
      </Button>
    </li>
  );
}
