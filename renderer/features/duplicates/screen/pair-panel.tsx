import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { defaultChoices, type MergeChoices } from '../../../../shared/domain/duplicate/merge-customers.ts';
import { duplicates as words } from '../../../../shared/text/en/duplicates.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { Chip } from '../../../ui/chip.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import type { Side } from '../queries/read-side.ts';
import type { WaitingPair } from '../queries/read-waiting.ts';
import classes from './duplicates.module.css';
import { MovePreview } from './move-preview.tsx';
import { Reasons } from './reasons.tsx';
import { SideTable } from './side-table.tsx';
import { useAnswers } from './use-answers.ts';

interface Props {
  readonly pair: WaitingPair;
  readonly sides: readonly [Side, Side];
  /** Place among those that wait, from 0. */
  readonly at: number;
  readonly count: number;
  readonly hasNext: boolean;
  readonly allowed: boolean;
  readonly onMove: (step: 1 | -1) => void;
}

/** Two records side by side: why they look alike, what is kept, what moves, and the answer. */
export function PairPanel({ pair, sides, at, count, hasNext, allowed, onMove }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [swapped, setSwapped] = useState(() => standsSecond(sides));
  const [stays, goes] = swapped ? [sides[1], sides[0]] : sides;
  const [chosen, setChosen] = useState<Partial<MergeChoices>>({});
  const choices = { ...defaultChoices(stays.customer, goes.customer), ...chosen };
  const answers = useAnswers(pair, stays, goes, choices);
  const swap = (): void => {
    setSwapped(!swapped);
    setChosen({});
  };
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useActions([
    { id: 'duplicates-same', label: words.same, group: words.keysGroup, keys: ['Y'], enabled: allowed, run: answers.join },
    { id: 'duplicates-not-same', label: words.notSame, group: words.keysGroup, keys: ['N'], enabled: allowed, run: answers.tellApart },
    { id: 'duplicates-later', label: words.putOff, group: words.keysGroup, keys: ['L'], run: answers.putOff },
    { id: 'duplicates-swap', label: words.swap, group: words.keysGroup, keys: ['X'], run: swap },
    { id: 'duplicates-next', label: words.next, group: words.keysGroup, keys: ['J', 'ArrowRight'], enabled: hasNext, run: () => onMove(1) },
    {
      id: 'duplicates-previous',
      label: words.previous,
      group: words.keysGroup,
      keys: ['K', 'ArrowLeft'],
      enabled: at > 0,
      run: () => onMove(-1),
    },
  ]);
  return (
    <section className={classes.pair} aria-labelledby="pair">
      <div className={classes.pairHead}>
        <h2 id="pair" ref={heading} tabIndex={-1}>
          {words.pair(sides[0].customer.name, sides[1].customer.name)}
        </h2>
        <Chip tone={pair.verdict === 'same' ? 'accent' : 'plain'}>{words.likely[howLikely(pair)]}</Chip>
        <span className={classes.quiet} role="status">
          {words.position(at + 1, count)}
        </span>
        <Button size="compact-md" aria-label={words.previous} disabled={at === 0} onClick={() => onMove(-1)}>
          <IconChevronLeft size={18} aria-hidden />
        </Button>
        <Button size="compact-md" aria-label={words.next} disabled={!hasNext} onClick={() => onMove(1)}>
          <IconChevronRight size={18} aria-hidden />
        </Button>
      </div>
      <Reasons reasons={pair.reasons} />
      <div className={classes.answers}>
        {allowed ? (
          <>
            <Button variant="filled" aria-keyshortcuts="Y" onClick={answers.join} rightSection={<KeyHint keys={['Y']} />}>
              {words.same}
            </Button>
            <Button aria-keyshortcuts="N" onClick={answers.tellApart} rightSection={<KeyHint keys={['N']} />}>
              {words.notSame}
            </Button>
          </>
        ) : (
          <p>{words.notAllowed}</p>
        )}
        <Button aria-keyshortcuts="L" onClick={answers.putOff} rightSection={<KeyHint keys={['L']} />}>
          {words.putOff}
        </Button>
      </div>
      <SideTable
        sides={sides}
        staysSecond={swapped}
        onSwap={swap}
        choices={choices}
        onChoose={(field, from) => setChosen({ ...chosen, [field]: from })}
      />
      <MovePreview stays={stays} goes={goes} />
    </section>
  );
}

/** The record with more jobs stays; of two alike the older, which sources and people know. */
function standsSecond([a, b]: readonly [Side, Side]): boolean {
  return b.counts.jobs === a.counts.jobs ? b.customer.createdAt < a.customer.createdAt : b.counts.jobs > a.counts.jobs;
}

function howLikely({ verdict, likeness }: WaitingPair): keyof typeof words.likely {
  return verdict === 'maybe' ? 'perhaps' : likeness > 0.8 ? 'very' : 'probably';
}
