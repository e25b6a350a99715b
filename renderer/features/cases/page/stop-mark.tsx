import { IconHandStop } from '@tabler/icons-react';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { cases as words } from '../../../../shared/text/en/cases.ts';
import classes from './case.module.css';

/** Where the replay stops and the team is asked, before what follows is shown. */
export function StopMark({ story: { question, options } }: { story: Pick<Case, 'question' | 'options'> }) {
  return (
    <div className={classes.stop}>
      <p className={classes.stopTitle}>
        <IconHandStop size={18} aria-hidden />
        {words.stop}
      </p>
      <p className={classes.question} dir="auto">
        {question || words.question}
      </p>
      {options.length > 0 && (
        <ol className={classes.options}>
          {options.map((option) => (
            <li key={option} dir="auto">
              {option}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
