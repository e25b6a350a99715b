import { CloseButton } from '@mantine/core';
import { attachments as words } from '../../../../shared/text/en/attachments.ts';
import type { NotKept } from '../adding/add-files.ts';
import type { AddingState } from '../adding/use-adding.ts';
import classes from './attachments.module.css';

/** How far adding is, and what of the last did not come in, each with its reason, until somebody has read it. */
export function AddingNote({ adding: { running, problems, came, dismiss } }: { adding: AddingState }) {
  return (
    <>
      <div className="visually-hidden" role="status">
        {running === null ? '' : words.adding.progress(running.place, running.all, running.name)}
      </div>
      {running !== null && (
        <div className={classes.progress}>
          <span aria-hidden>{words.adding.progress(running.place, running.all, running.name)}</span>
          <progress value={running.place - 1 + running.share} max={running.all} aria-label={words.adding.title}>
            {words.adding.share(Math.round(((running.place - 1 + running.share) / running.all) * 100))}
          </progress>
        </div>
      )}
      {problems.length > 0 && (
        <div className={classes.problems} role="alert">
          <div className={classes.problemsHead}>
            <b>{words.adding.notAdded(problems.length)}</b>
            <CloseButton size={32} aria-label={words.adding.dismiss} onClick={dismiss} />
          </div>
          <ul>
            {problems.map((problem, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list of what happened, which never changes its order
              <li key={index}>{words.adding.problem(problem.name || words.title, sentenceOf(problem))}</li>
            ))}
          </ul>
          <p>{came > 0 ? words.adding.others : words.adding.nothing}</p>
        </div>
      )}
    </>
  );
}

function sentenceOf({ reason, message }: NotKept): string {
  return reason === 'failed' ? words.problems.failed(message) : words.problems[reason];
}
