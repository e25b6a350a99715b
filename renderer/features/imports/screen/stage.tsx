import { type ReactNode, useEffect, useRef } from 'react';
import classes from './imports.module.css';

/**
 * One step of the import. It takes the focus when it opens, so that keys and screen readers are where the screen is; with
 * `focusFirst` its first button gets it. Not where Enter pressed twice would stop or undo something.
 */
export function Stage({ label, focusFirst = false, children }: { label: string; focusFirst?: boolean; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = focusFirst ? place.current?.querySelector<HTMLElement>('button, a[href]') : null;
    (first ?? place.current)?.focus({ preventScroll: true });
    place.current?.parentElement?.scrollTo(0, 0);
  }, [focusFirst]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this groups a whole step
    <div ref={place} role="group" aria-label={label} tabIndex={-1} className={classes.stage}>
      {children}
    </div>
  );
}
