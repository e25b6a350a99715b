import type { ComponentProps, ReactNode } from 'react';
import { Page } from './page.tsx';
import classes from './record-page.module.css';

interface Props extends Omit<ComponentProps<typeof Page>, 'sheet' | 'children'> {
  /** What we know of it. */
  readonly facts: ReactNode;
  /** What happened. */
  readonly history: ReactNode;
}

/** The page of one record: facts at the left, history at the right; beneath each other where there is no room. */
export function RecordPage({ facts, history, ...head }: Props) {
  return (
    <Page {...head}>
      <div className={classes.columns}>
        <div className={classes.column}>{facts}</div>
        <div className={classes.column}>{history}</div>
      </div>
    </Page>
  );
}
