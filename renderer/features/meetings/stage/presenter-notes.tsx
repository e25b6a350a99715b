import { stage } from '../../../../shared/text/en/stage.ts';
import classes from './presenter.module.css';
import type { Scene } from './scene.ts';

const words = stage.presenter;

/** Notes and what comes next, for the one who presents; never on a second display. */
export function PresenterNotes({ presenter: { notes, next } }: Pick<Scene, 'presenter'>) {
  return (
    <aside className={classes.side} aria-label={words.title}>
      <h2>{words.notes}</h2>
      <p className={notes === '' ? classes.quiet : undefined}>{notes === '' ? words.none : notes}</p>
      <h3>{words.next}</h3>
      <p>{next}</p>
    </aside>
  );
}
