import { type ReactNode, type Ref, useCallback, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { stage as words } from '../../../../../shared/text/en/stage.ts';
import classes from './stage.module.css';

/** What the keys for reading on may do. */
export interface ReadingHandle {
  readonly scroll: (direction: 1 | -1) => void;
  readonly focus: () => void;
}

interface Props {
  readonly children: ReactNode;
  /** All of it is to be seen at once: where it does not fit it is drawn a notch smaller. */
  readonly dense?: boolean;
  readonly ref?: Ref<ReadingHandle> | undefined;
}

/** Less than this many pixels below the edge are no words. */
const slack = 8;
const share = 0.7;

/** Where a slide is read: it scrolls where words do not fit, and then says so. */
export function ReadingArea({ children, dense = false, ref }: Props) {
  const area = useRef<HTMLElement>(null);
  const [more, setMore] = useState(false);
  const [tight, setTight] = useState(false);
  const look = useCallback(() => {
    const at = area.current;
    if (at === null) return;
    setMore(at.scrollHeight - at.clientHeight - at.scrollTop > slack);
    if (dense && at.scrollHeight - at.clientHeight > slack) setTight(true);
  }, [dense]);
  const scroll = useCallback((direction: 1 | -1) => {
    const at = area.current;
    if (at !== null) at.scrollTop += direction * at.clientHeight * share;
  }, []);
  useImperativeHandle(ref, () => ({ scroll, focus: () => area.current?.focus({ preventScroll: true }) }), [scroll]);
  useEffect(() => area.current?.querySelector('[data-open="true"]')?.scrollIntoView({ block: 'nearest' }), []);
  useEffect(() => {
    const loosen = (): void => setTight(false);
    window.addEventListener('resize', loosen);
    return () => window.removeEventListener('resize', loosen);
  }, []);
  useLayoutEffect(() => {
    const at = area.current;
    if (at === null) return;
    look();
    const watched = new ResizeObserver(look);
    for (const one of [at, ...at.children]) watched.observe(one);
    return () => watched.disconnect();
  });
  return (
    <div className={classes.reading}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <section ref={area} className={classes.scroll} tabIndex={0} aria-label={words.screen} onScroll={look}>
        <div className={classes.slide} data-dense={(dense && tight) || undefined}>
          {children}
        </div>
      </section>
      {more && (
        <button type="button" className={classes.more} tabIndex={-1} onClick={() => scroll(1)}>
          {words.moreBelow} <span aria-hidden>↓</span>
        </button>
      )}
    </div>
  );
}
