import { useEffect, useRef } from 'react';
import type { RailLine } from '../../../../../shared/domain/meeting/replay-view.ts';
import { stage as words } from '../../../../../shared/text/en/stage.ts';
import classes from './stage.module.css';

/** The steps so far. What was not seen yet is three dots, however much it is. `onJump` is left out where nobody presses. */
export function Rail({ lines, onJump }: { lines: readonly RailLine[]; onJump?: ((stop: number) => void) | undefined }) {
  const rail = useRef<HTMLElement>(null);
  const now = lines.find(({ standing }) => standing === 'now')?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line that is on now is brought into view when another one is
  useEffect(() => {
    const at = rail.current;
    if (at === null) return;
    const look = (): void => bringToMiddle(at);
    look();
    const watched = new ResizeObserver(look);
    watched.observe(at);
    return () => watched.disconnect();
  }, [now]);
  return (
    <nav ref={rail} aria-label={words.steps} className={classes.rail}>
      <ol>
        {lines.map((line) => (
          <li key={line.key} data-standing={line.standing} aria-current={line.standing === 'now' ? 'step' : undefined}>
            <i aria-hidden />
            <Line line={line} onJump={onJump} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Nothing else moves, as `scrollIntoView` would have it. */
function bringToMiddle(rail: HTMLElement): void {
  const line = rail.querySelector('[aria-current]');
  if (line === null) return;
  const { top, height } = line.getBoundingClientRect();
  rail.scrollTop += top - rail.getBoundingClientRect().top - (rail.clientHeight - height) / 2;
}

function Line({ line, onJump }: { line: RailLine; onJump: ((stop: number) => void) | undefined }) {
  const { stop } = line;
  if (line.kind === 'later') {
    return (
      <span className={classes.railWords}>
        <span aria-hidden>{words.later}</span>
        <span className="visually-hidden">{words.laterSaid}</span>
      </span>
    );
  }
  const where = [line.when, line.place].filter((part) => part !== '').join(', ');
  const said = (
    <>
      {line.kind === 'talk' ? words.talk : <bdi>{line.title}</bdi>}
      {where !== '' && <small>{where}</small>}
    </>
  );
  if (stop === null || onJump === undefined) return <span className={classes.railWords}>{said}</span>;
  return (
    <button type="button" className={classes.railWords} onClick={() => onJump(stop)}>
      {said}
    </button>
  );
}
