import type { ReactNode } from 'react';
import classes from './line-list.module.css';

/** Things to read, a line each. */
export function LineList({ children }: { children: ReactNode }) {
  return <ul className={classes.list}>{children}</ul>;
}

/** One of them: what it says, and what stands at its right, beneath where there is no room. */
export function ListLine({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  return (
    <li className={classes.line}>
      <div className={classes.words}>{children}</div>
      {aside}
    </li>
  );
}
