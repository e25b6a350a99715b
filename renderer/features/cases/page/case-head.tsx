import { Link } from 'wouter';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { casePreview } from '../../../../shared/text/en/case-preview.ts';
import { cases as words } from '../../../../shared/text/en/cases.ts';
import { library } from '../../../../shared/text/en/library.ts';
import { useStaffName } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import type { CaseRead } from '../queries/read-case.ts';
import classes from './case.module.css';
import { stateTone } from './state-tone.ts';

/** How it stands. */
export function CaseChips({ story }: { story: Case }) {
  return (
    <>
      <Chip tone={stateTone[story.state]}>{library.states[story.state]}</Chip>
      {story.anonymous && <Chip tone="accent">{words.anonymous}</Chip>}
    </>
  );
}

/** Who tells it, and the jobs that it tells of. */
export function CaseLinks({ read: { story, jobs } }: { read: CaseRead }) {
  const teller = useStaffName()(story.tellerId);
  if (teller === '' && jobs.length === 0) return null;
  return (
    <p className={classes.links}>
      {teller !== '' && <span>{words.toldBy(teller)}</span>}
      {jobs.map(({ id, number }) => (
        <Link key={id} href={`/jobs/${id}`}>
          {words.seeJob(number)}
        </Link>
      ))}
    </p>
  );
}

/** Of a case without names: that what is read here is the original, and the way to what others read. */
export function OriginalNote({ story }: { story: Case }) {
  return (
    <p className={`${classes.links} ${classes.original}`}>
      <span className={classes.quiet}>{words.originalHere}</span>
      <Link href={`/cases/${story.id}/anonymous`}>{casePreview.lookOver}</Link>
    </p>
  );
}
