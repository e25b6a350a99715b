import { Button } from '@mantine/core';
import { useState } from 'react';
import { standingOf } from '../../../../shared/domain/promise/standing.ts';
import { promises as words } from '../../../../shared/text/en/promises.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useNow } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import card from '../../../ui/queue-card.module.css';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import type { PromiseFacts } from '../queries/read-promise.ts';
import { KeptEarlier } from './kept-earlier.tsx';
import { NewDate } from './new-date.tsx';
import { toWhom } from './to-whom.ts';
import { usePromiseWays } from './use-promise.ts';

/** Kept, a new date, or not needed any more: one key each, and the way back in the notice. */
export function PromiseBar({ facts: { promise, customer } }: { facts: PromiseFacts }) {
  const now = useNow();
  const ways = usePromiseWays(promise);
  const [asking, setAsking] = useState<'date' | 'earlier' | null>(null);
  const open = promise.state === 'open';
  const ready = open && asking === null;
  const dateButton = useReturnFocus<HTMLButtonElement>(asking === 'date');
  const earlierButton = useReturnFocus<HTMLButtonElement>(asking === 'earlier');
  const { keys, group } = words;
  useActions([
    { id: 'promise-kept', label: keys.keep, group, keys: ['1'], enabled: ready, run: () => void ways.keep(null) },
    { id: 'promise-date', label: keys.move, group, keys: ['2', 'S'], enabled: ready, run: () => setAsking('date') },
    { id: 'promise-off', label: keys.withdraw, group, keys: ['3'], enabled: ready, run: () => void ways.withdraw() },
  ]);
  if (!open) {
    const late = standingOf(promise, now) === 'kept-late';
    const when = promise.keptAt === null ? '' : formatMoment(promise.keptAt, now, promise.zone);
    return (
      <div className={card.bar}>
        <b role="status">{promise.state === 'kept' ? words.became.kept(when, late) : words.became.withdrawn}</b>
      </div>
    );
  }
  const done = () => setAsking(null);
  if (asking === 'date') return <NewDate promise={promise} to={toWhom(promise, customer)} ways={ways} onDone={done} />;
  if (asking === 'earlier') return <KeptEarlier promise={promise} ways={ways} onDone={done} />;
  return (
    <div className={card.bar}>
      <Button variant="filled" rightSection={<KeyHint keys={['1']} />} aria-keyshortcuts="1" onClick={() => void ways.keep(null)}>
        {words.keep}
      </Button>
      <Button ref={dateButton} rightSection={<KeyHint keys={['2']} />} aria-keyshortcuts="2" onClick={() => setAsking('date')}>
        {words.move}
      </Button>
      <Button rightSection={<KeyHint keys={['3']} />} aria-keyshortcuts="3" onClick={() => void ways.withdraw()}>
        {words.withdraw}
      </Button>
      <Button ref={earlierButton} variant="subtle" onClick={() => setAsking('earlier')}>
        {words.keepEarlier}
      </Button>
    </div>
  );
}
