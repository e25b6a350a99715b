import type { ReactNode } from 'react';
import classes from './note-bar.module.css';

interface Props {
  /** What it is, for whoever goes from region to region; without it, it is read out as it comes. */
  readonly region?: string;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  /** Buttons. */
  readonly actions: ReactNode;
}

/** One thing to know above a list of work, with what can be done about it at its right. */
export function NoteBar({ region, icon, children, actions }: Props) {
  const parts = (
    <>
      {icon}
      <p>{children}</p>
      <div className={classes.actions}>{actions}</div>
    </>
  );
  return region === undefined ? (
    <div className={classes.bar} role="status">
      {parts}
    </div>
  ) : (
    <section className={classes.bar} aria-label={region}>
      {parts}
    </section>
  );
}
