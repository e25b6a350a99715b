import type { ReactNode } from 'react';
import classes from './page.module.css';
import { TabNav, type Tabs } from './tab-nav.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';

interface Props {
  readonly title: string;
  /** Undefined while there is no other screen to stand beside: the title is then seen. */
  readonly tabs: Tabs | undefined;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A scrolling page that is one of several tabs, with its actions at the right. */
export function TabbedPage({ title, tabs, actions, children }: Props) {
  const heading = useHeadingFocus();
  return (
    <div className={classes.page}>
      <header className={`${classes.head} ${classes.overTabbed}`}>
        <div className={classes.titles}>
          <h1 ref={heading} tabIndex={-1} className={tabs === undefined ? undefined : 'visually-hidden'}>
            {title}
          </h1>
          {tabs && <TabNav tabs={tabs} />}
        </div>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
