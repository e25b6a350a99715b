import type { ReactNode } from 'react';
import classes from './data-table.module.css';

/** A cell of one line and, beneath it, what tells it from others. */
export function Lines({ title, beneath, href, aside }: { title: string; beneath?: string; href?: string; aside?: ReactNode }) {
  const words = (
    <bdi className={classes.first} title={title}>
      {title}
    </bdi>
  );
  return (
    <span className={classes.lines}>
      <span className={classes.firstLine}>
        {href === undefined ? (
          words
        ) : (
          <a href={`#${href}`} tabIndex={-1} className={classes.link}>
            {words}
          </a>
        )}
        {aside}
      </span>
      {beneath !== undefined && beneath !== '' && (
        <bdi className={classes.beneath} title={beneath}>
          {beneath}
        </bdi>
      )}
    </span>
  );
}

/** Marks, such as a state, and a line beneath them. */
export function Marks({ children, beneath }: { children: ReactNode; beneath: string }) {
  return (
    <span className={classes.lines}>
      <span className={classes.marks}>{children}</span>
      {beneath !== '' && <bdi className={classes.beneath}>{beneath}</bdi>}
    </span>
  );
}

/** A short fact; a dash in a faint tone says that there is none. */
export function Fact({ children, none }: { children: string; none?: string }) {
  if (children === '') return <span className={classes.none}>{none ?? ''}</span>;
  return (
    <bdi className={classes.fact} title={children}>
      {children}
    </bdi>
  );
}
