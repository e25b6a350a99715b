import type { ReactNode } from 'react';
import classes from './record-page.module.css';
import { useHeadingFocus } from './use-heading-focus.ts';

interface Props {
  readonly title: string;
  /** Short facts beside the heading. */
  readonly chips?: ReactNode;
  /** A line beneath the heading: what the record belongs to. */
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
  /** What we know of it. */
  readonly facts: ReactNode;
  /** What happened. */
  readonly history: ReactNode;
}

/** The page of one record: facts at the left, history at the right; beneath each other where there is no room. */
export function RecordPage({ title, chips, subtitle, actions, facts, history }: Props) {
  const heading = useHeadingFocus();
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div className={classes.titles}>
          <div className={classes.title}>
            <h1 ref={heading} tabIndex={-1} dir="auto">
              {title}
            </h1>
            {chips}
          </div>
          {subtitle !== undefined && <div className={classes.subtitle}>{subtitle}</div>}
        </div>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </header>
      <div className={classes.columns}>
        <div className={classes.column}>{facts}</div>
        <div className={classes.column}>{history}</div>
      </div>
    </div>
  );
}
