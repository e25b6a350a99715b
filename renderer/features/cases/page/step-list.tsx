import { newBeside } from '../../../../shared/domain/case/new-beside.ts';
import { cases as words } from '../../../../shared/text/en/cases.ts';
import { useThumbs } from '../../../data/pictures/use-thumbs.ts';
import type { CaseRead } from '../queries/read-case.ts';
import classes from './case.module.css';
import { StepView } from './step-view.tsx';
import { StopMark } from './stop-mark.tsx';

/** Every step in its order, with the place where the team is asked. */
export function StepList({ read: { story, jobs } }: { read: CaseRead }) {
  useThumbs(
    story.steps.flatMap(({ photos }) => photos),
    story.id,
  );
  if (story.steps.length === 0) return <p className={classes.quiet}>{words.noSteps}</p>;
  return (
    <ol className={classes.steps} aria-label={words.steps}>
      {story.steps.map((step, index) => (
        <li key={step.id} className={classes.step}>
          {step.id === story.turningStepId && <StopMark story={story} />}
          <StepView
            step={step}
            beside={newBeside(step, story.steps[index - 1])}
            zone={story.zone}
            job={jobs.find(({ id }) => id === step.source?.jobId)}
          />
        </li>
      ))}
    </ol>
  );
}
