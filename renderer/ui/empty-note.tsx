import type { ReactNode } from 'react';
import classes from './empty-note.module.css';

/** What stands where nothing is yet: what will appear here and when, and what to do now. */
export function EmptyNote({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes.note}>
      <h2>{title}</h2>
      <p>{children}</p>
      {action}
    </div>
  );
}
