import type { ReactNode } from 'react';
import classes from './page.module.css';
import { useHeadingFocus } from './use-heading-focus.ts';

interface Props {
  readonly title: string;
  /** Short facts beside the heading. */
  readonly chips?: ReactNode;
  /** Beneath the heading: what it belongs to, or what it is for. */
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
  /** Of a document that is read from top to bottom: it stands in the middle, no wider than this, in pixels. */
  readonly sheet?: number;
  readonly children: ReactNode;
}

/** A scrolling page with a heading and its actions at the right. Keys start at the heading. */
export function Page({ title, chips, subtitle, actions, sheet, children }: Props) {
  const heading = useHeadingFocus();
  return (
    <div className={classes.page}>
      <div className={classes.body} {...(sheet !== undefined && { 'data-sheet': true, style: { maxWidth: sheet } })}>
        <header className={classes.head}>
          <div className={classes.titles}>
            <div className={classes.title}>
              <h1 ref={heading} tabIndex={-1} dir="auto">
                {title}
              </h1>
              {chips !== undefined && <div className={classes.chips}>{chips}</div>}
            </div>
            {subtitle !== undefined && <div className={classes.subtitle}>{subtitle}</div>}
          </div>
          {actions !== undefined && <div className={classes.actions}>{actions}</div>}
        </header>
        {children}
      </div>
    </div>
  );
}
