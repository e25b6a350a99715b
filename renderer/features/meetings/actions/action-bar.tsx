import { Button } from '@mantine/core';
import { type RefObject, useState } from 'react';
import type { MeetingAction } from '../../../../shared/domain/meeting/meeting.ts';
import { meetingActions as words } from '../../../../shared/text/en/meeting-actions.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useNow } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import card from '../../../ui/queue-card.module.css';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import { AskDate, AskPerson, AskWords } from './action-asks.tsx';
import { type ActionWays, useActionWays } from './use-action-ways.ts';

type Asked = 'date' | 'person' | 'why' | 'how';

/** Done, another date, dropped, another person: one key each. Once it is closed, how it went. */
export function ActionBar({ action }: { action: MeetingAction }) {
  const ways = useActionWays(action);
  const [asking, setAsking] = useState<Asked | null>(null);
  const [last, setLast] = useState<Asked | null>(null);
  const asker = useReturnFocus<HTMLButtonElement>(asking !== null);
  const leave = () => setAsking(null);
  const ask = (what: Asked): void => {
    setLast(what);
    setAsking(what);
  };
  const asks: Asks = { ask, refOf: (what) => (what === last ? asker : undefined) };
  if (asking === 'date') return <AskDate action={action} ways={ways} onDone={leave} />;
  if (asking === 'person') return <AskPerson action={action} ways={ways} onDone={leave} />;
  if (asking !== null) return <AskWords of={asking} action={action} ways={ways} onDone={leave} />;
  return action.state === 'open' ? <OpenBar ways={ways} {...asks} /> : <ClosedBar action={action} {...asks} />;
}

interface Asks {
  readonly ask: (what: Asked) => void;
  /** The button that asked gets the focus back. */
  readonly refOf: (what: Asked) => RefObject<HTMLButtonElement | null> | undefined;
}

function OpenBar({ ways, ask, refOf }: { ways: ActionWays } & Asks) {
  const { group } = words;
  useActions([
    { id: 'action-done', label: words.done, group, keys: ['1'], run: () => void ways.done() },
    { id: 'action-date', label: words.move, group, keys: ['2', 'S'], run: () => ask('date') },
    { id: 'action-drop', label: words.drop, group, keys: ['3'], run: () => ask('why') },
    { id: 'action-give', label: words.give, group, keys: ['4'], run: () => ask('person') },
  ]);
  return (
    <div className={card.bar}>
      <Button variant="filled" rightSection={<KeyHint keys={['1']} />} aria-keyshortcuts="1" onClick={() => void ways.done()}>
        {words.done}
      </Button>
      <Button ref={refOf('date')} rightSection={<KeyHint keys={['2']} />} aria-keyshortcuts="2" onClick={() => ask('date')}>
        {words.move}
      </Button>
      <Button ref={refOf('why')} rightSection={<KeyHint keys={['3']} />} aria-keyshortcuts="3" onClick={() => ask('why')}>
        {words.drop}
      </Button>
      <Button ref={refOf('person')} rightSection={<KeyHint keys={['4']} />} aria-keyshortcuts="4" onClick={() => ask('person')}>
        {words.give}
      </Button>
    </div>
  );
}

function ClosedBar({ action, ask, refOf }: { action: MeetingAction } & Asks) {
  const now = useNow();
  const label = action.outcome === '' ? words.say : words.change;
  useActions([{ id: 'action-how', label, group: words.group, keys: ['N'], run: () => ask('how') }]);
  const when = action.closedAt === null ? '' : formatMoment(action.closedAt, now);
  return (
    <div className={card.bar}>
      <b className={card.barNote} role="status">
        {action.state === 'done' ? words.became.done(when) : words.became.dropped(when)}
      </b>
      <Button ref={refOf('how')} rightSection={<KeyHint keys={['N']} />} aria-keyshortcuts="N" onClick={() => ask('how')}>
        {label}
      </Button>
    </div>
  );
}
