import type { RefObject } from 'react';
import { Link } from 'wouter';
import { casePreview } from '../../../../shared/text/en/case-preview.ts';
import { cases as words } from '../../../../shared/text/en/cases.ts';
import { library } from '../../../../shared/text/en/library.ts';
import { useStaffName } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { useHeadingFocus } from '../../../ui/use-heading-focus.ts';
import type { CaseRead } from '../queries/read-case.ts';
import classes from './case.module.css';
import { CaseActions } from './case-actions.tsx';
import { stateTone } from './state-tone.ts';

interface Props {
  readonly read: CaseRead;
  readonly editing: boolean;
  readonly mayEdit: boolean;
  readonly editButton: RefObject<HTMLButtonElement | null>;
  readonly onEdit: () => void;
}

/** What the case is called, how it stands, the jobs that it tells of, and what can be done with it. */
export function CaseHead({ read: { story, jobs }, editing, mayEdit, editButton, onEdit }: Props) {
  const heading = useHeadingFocus();
  const teller = useStaffName()(story.tellerId);
  return (
    <header className={classes.head}>
      <div className={classes.titles}>
        <h1 ref={heading} tabIndex={-1} dir="auto">
          {story.title}
        </h1>
        <div className={classes.chips}>
          <Chip tone={stateTone[story.state]}>{library.states[story.state]}</Chip>
          {story.anonymous && <Chip tone="accent">{words.anonymous}</Chip>}
        </div>
        {(teller !== '' || jobs.length > 0) && (
          <p className={classes.subtitle}>
            {teller !== '' && <span>{words.toldBy(teller)}</span>}
            {jobs.map(({ id, number }) => (
              <Link key={id} href={`/jobs/${id}`}>
                {words.seeJob(number)}
              </Link>
            ))}
          </p>
        )}
      </div>
      <CaseActions story={story} editing={editing} mayEdit={mayEdit} editButton={editButton} onEdit={onEdit} />
      {story.anonymous && (
        <p className={classes.subtitle}>
          <span>{words.originalHere}</span>
          <Link href={`/cases/${story.id}/anonymous`}>{casePreview.lookOver}</Link>
        </p>
      )}
    </header>
  );
}
