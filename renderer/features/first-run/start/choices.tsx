import { IconBuildingStore, IconFileImport, IconPencilPlus } from '@tabler/icons-react';
import { type ComponentType, useEffect, useRef, useState } from 'react';
import { firstRun } from '../../../../shared/text/en/first-run.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { showShop } from '../sample/show-shop.ts';
import type { FirstDraft } from './first-draft.ts';
import classes from './first-run.module.css';

type Way = FirstDraft['way'] | 'sample';
const icons: Readonly<Record<Way, ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>>> = {
  sample: IconBuildingStore,
  import: IconFileImport,
  empty: IconPencilPlus,
};
const order: readonly Way[] = ['sample', 'import', 'empty'];

/** The ways to begin, each with its digit. @param last what was chosen before coming back here: it gets the focus. */
export function Choices({ last, onChoose }: { last: Way | null; onChoose: (way: FirstDraft['way']) => void }) {
  const { keys } = firstRun;
  const [opening, setOpening] = useState(false);
  const choose = (way: Way): void => {
    if (way !== 'sample') {
      onChoose(way);
      return;
    }
    setOpening(true);
    showShop('sample').catch(() => setOpening(false));
  };
  useActions(
    order.map((way, index) => ({
      id: `begin-${way}`,
      label: firstRun[way].title,
      group: keys.group,
      keys: [String(index + 1)],
      run: () => choose(way),
    })),
  );
  return (
    <section className={classes.sheet} aria-labelledby="first-run-title">
      <h1 id="first-run-title">{firstRun.title}</h1>
      <p className={classes.intro}>{firstRun.intro}</p>
      <ul className={classes.choices} aria-label={firstRun.choices}>
        {order.map((way, index) => (
          <li key={way}>
            <Choice way={way} digit={index + 1} focused={way === last} busy={opening && way === 'sample'} onChoose={choose} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ChoiceProps {
  readonly way: Way;
  readonly digit: number;
  readonly focused: boolean;
  readonly busy: boolean;
  readonly onChoose: (way: Way) => void;
}

function Choice({ way, digit, focused, busy, onChoose }: ChoiceProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  const Icon = icons[way];
  const { title, text } = firstRun[way];
  return (
    <button ref={button} type="button" className={classes.choice} aria-keyshortcuts={String(digit)} onClick={() => onChoose(way)}>
      <Icon size={22} stroke={1.8} aria-hidden />
      <span className={classes.words}>
        <b>{title}</b>
        <span aria-live="polite">{busy ? firstRun.sample.opening : text}</span>
      </span>
      <KeyHint keys={[String(digit)]} />
    </button>
  );
}
