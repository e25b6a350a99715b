import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import classes from './empty-note.module.css';
import { useHeadingFocus } from './use-heading-focus.ts';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  /** The one way on, where it is another screen. */
  readonly link?: { readonly href: string; readonly label: string };
  /** True where there is nothing else on the screen: the title is then the page's own heading. */
  readonly wholePage?: boolean;
}

/** What stands where nothing is yet: what will appear here and when, and what to do now. */
export function EmptyNote({ title, children, action, link, wholePage = false }: Props) {
  // What stood here may have gone under somebody's hands: then the focus went with it.
  const heading = useHeadingFocus();
  return (
    <div className={classes.note}>
      {wholePage ? (
        <h1 ref={heading} tabIndex={-1} className={classes.title}>
          {title}
        </h1>
      ) : (
        <h2 className={classes.title}>{title}</h2>
      )}
      <p>{children}</p>
      {action}
      {link !== undefined && (
        <Button component={Link} href={link.href}>
          {link.label}
        </Button>
      )}
    </div>
  );
}
