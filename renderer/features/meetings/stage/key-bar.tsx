import { Fragment, type RefObject, useLayoutEffect, useRef } from 'react';
import { stage as words } from '../../../../shared/text/en/stage.ts';
import classes from './presenter.module.css';
import type { StageKey } from './stage-keys.ts';
import type { SeenHands } from './view/stage-view.ts';

/** What can be pressed, at the foot: each is a button too, and takes the focus from nothing. */
export function KeyBar({ keys, hands, leaveLabel }: Props) {
  const bar = useRef<HTMLElement>(null);
  useOneRow(bar);
  const leave = keys.find(({ id }) => id === 'stage-leave');
  const raised = hands.map(({ count, option }) => words.handsFor(count, option)).join(', ');
  return (
    <footer ref={bar} className={classes.bar}>
      {keys.map((key) => key.caps !== undefined && <BarKey key={key.id} item={key} caps={key.caps} label={key.short ?? ''} />)}
      <span className={classes.right}>
        {hands.length > 0 && (
          <span className={classes.hands} title={raised}>
            {raised}
          </span>
        )}
        {leave !== undefined && <BarKey item={leave} caps={['Esc']} label={leaveLabel} />}
      </span>
    </footer>
  );
}

interface Props {
  readonly keys: readonly StageKey[];
  readonly hands: readonly SeenHands[];
  readonly leaveLabel: string;
}

function BarKey({ item, caps, label }: { item: StageKey; caps: readonly string[]; label: string }) {
  return (
    <button
      type="button"
      className={classes.key}
      data-plain={item.plain}
      aria-label={item.label}
      title={item.label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => item.run({ navigate: () => undefined })}
    >
      {caps.map((cap, index) => (
        <Fragment key={cap}>
          {index > 0 && '–'}
          <kbd>{cap}</kbd>
        </Fragment>
      ))}
      {label !== '' && <span>{label}</span>}
    </button>
  );
}

/** Wide, closer together, without the words of keys that are known or seldom pressed, with the words of none; two rows at the very end. */
const fits = ['wide', 'close', 'brief', 'bare', 'rows'] as const;

/** The slide needs the height: in a narrow window the bar keeps its keys in one row and lets go of their words instead. */
function useOneRow(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const at = bar.current;
    if (at === null) return;
    const settle = (): void => {
      for (const name of fits) {
        at.dataset['fit'] = name;
        if (at.scrollWidth <= at.clientWidth) return;
      }
    };
    settle();
    const watched = new ResizeObserver(settle);
    watched.observe(at);
    return () => watched.disconnect();
  });
}
