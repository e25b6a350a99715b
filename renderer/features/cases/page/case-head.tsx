import { Link } from 'wouter';
import { cases as words } from '../../../../shared/text/en/cases.ts';
import { useStaffName } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { useHeadingFocus } from '../../../ui/use-heading-focus.ts';
import type { CaseRead } from '../queries/read-case.ts';
import classes from './case.module.css';
import { stateTone } from './state-tone.ts';

/** What the case is called, how it stands, and the jobs that it tells of. */
export function CaseHead({ read: { story, jobs } }: { read: CaseRead }) {
  const heading = useHeadingFocus();
  const teller = useStaffName()(story.tellerId);
  return (
    <header className={classes.head}>
      <div className={classes.titles}>
        <h1 ref={heading} tabIndex={-1} dir="auto">
          {story.title}
        </h1>
        <div className={classes.chips}>
          <Chip tone={stateTone[story.state]}>{words.states[story.state]}</Chip>
          {story.anonymous && <Chip tone="accent">{words.anonymous}</Chip>}
        </div>
        <p className={classes.subtitle}>
          {teller !== '' && <span>{words.toldBy(teller)}</span>}
          {jobs.map(({ id, number }) => (
            <Link key={id} href={`/jobs/${id}`}>
              {words.seeJob(number)}
            </Link>
          ))}
        </p>
      </div>
    </header>
  );
}
