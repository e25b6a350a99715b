import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
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

interface Props {
  readonly label: string;
  readonly lines: readonly LinkLine[];
}

/** Lines that each open a record. */
export function LinkList({ label, lines }: Props) {
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

const moreAtOnce = 30;

interface LongProps extends Props {
  /** As many as are shown before more are asked for. */
  readonly atFirst: number;
  /** @param count as many as come next */
  readonly moreLabel: (count: number) => string;
}

/** The same of many, of which the first are shown. */
export function LongLinkList({ label, lines, atFirst, moreLabel }: LongProps) {
  const [limit, setLimit] = useState(atFirst);
  const hidden = lines.length - limit;
  return (
    <>
      <LinkList label={label} lines={lines.slice(0, limit)} />
      {hidden > 0 && <Button onClick={() => setLimit(limit + moreAtOnce)}>{moreLabel(Math.min(hidden, moreAtOnce))}</Button>}
    </>
  );
}
