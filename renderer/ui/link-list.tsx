import type { ReactNode } from 'react';
import { Link } from 'wouter';
import classes from './link-list.module.css';

export interface LinkLine {
  readonly id: string;
  readonly title: string;
  readonly detail?: string;
  /** At the end of the line: a chip, mostly. */
  readonly aside?: ReactNode;
  /** What the line is called where its words alone do not say it. */
  readonly label?: string;
  /** Where it leads. */
  readonly href: string;
  /** Before it leads there. */
  readonly onOpen?: () => void;
}

/** Lines that each open a record. */
export function LinkList({ label, lines }: { label: string; lines: readonly LinkLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={label}>
      {lines.map((line) => (
        <li key={line.id}>
          <Link href={line.href} className={classes.line} aria-label={line.label} onClick={line.onOpen}>
            <span className={classes.words} dir="auto">
              <span className={classes.title}>{line.title}</span>
              {line.detail !== undefined && line.detail !== '' && <span className={classes.detail}>{line.detail}</span>}
            </span>
            {line.aside !== undefined && <span className={classes.aside}>{line.aside}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
