import { Button, Group } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { callNumbersOf } from '../../../../shared/domain/business/rule-numbers.ts';
import { orderQueue } from '../../../../shared/domain/call/order-queue.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { chooseCall, chosenCall, onChosenCall } from '../../../data/contributions/chosen-call.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { ChosenCard } from './chosen-card.tsx';
import { QueueList } from './queue-list.tsx';
import { Strip } from './strip.tsx';
import classes from './today.module.css';
import { useQueueEntries } from './use-queue-entries.ts';

/** *Today*: left what is due, right the card of the chosen line. A day's calls need no other screen. */
export function TodayScreen() {
  const now = useNow();
  const { isMac, business, features } = useProgram();
  const [, navigate] = useLocation();
  const queue = useQueueEntries(features, now, business);
  const entries = queue?.entries;
  const [chosen, setChosen] = useState<string | null>(chosenCall);
  const groups = useMemo(() => (entries === undefined ? [] : orderQueue(entries, now, callNumbersOf(business))), [entries, now, business]);
  const ids = groups.flatMap((group) => group.ids);
  // What was chosen before stays chosen when one comes back, unless it was settled meanwhile.
  const [remembered, setRemembered] = useState(chosen !== null);
  useEffect(() => {
    if (queue === undefined || !remembered) return;
    const found = queue.entries.some(({ id }) => id === chosen);
    if (!found && !queue.whole) return;
    setRemembered(false);
    if (!found) setChosen(null);
  }, [queue, remembered, chosen]);
  // Somebody rang, or a chip was pressed, while this screen stands here.
  useEffect(() => onChosenCall(() => setChosen(chosenCall())), []);
  const first = ids[0] ?? null;
  const selected = chosen ?? first;
  // The first line counts as chosen: when it is settled its card stays, and nothing jumps to the next.
  useEffect(() => {
    if (chosen === null && first !== null) setChosen(first);
  }, [chosen, first]);
  const choose = (id: string): void => {
    chooseCall(id);
    setChosen(id);
  };
  const [place, setPlace] = useState(0);
  const index = selected === null ? -1 : ids.indexOf(selected);
  // Once settled, a call leaves the list while its card stays: moving on goes on from where it stood.
  useEffect(() => {
    if (index >= 0) setPlace(index);
  }, [index]);
  const move = (by: 1 | -1): void => {
    const from = index >= 0 ? index + by : by === 1 ? place : place - 1;
    const next = ids[Math.min(Math.max(from, 0), ids.length - 1)];
    if (next !== undefined) choose(next);
  };
  useActions([
    { id: 'queue-next', label: today.keys.move, group: today.keys.group, keys: ['J', 'ArrowDown'], run: () => move(1) },
    { id: 'queue-previous', label: today.keys.moveBack, group: today.keys.group, keys: ['K', 'ArrowUp'], run: () => move(-1) },
  ]);
  return (
    <div className={classes.screen}>
      <h1 className="visually-hidden">{today.title}</h1>
      <Strip reviews={entries?.filter(({ kind }) => kind === 'review').length ?? 0} />
      {entries !== undefined && ids.length === 0 && selected === null ? (
        <EmptyToday navigate={navigate} named={business.name !== ''} />
      ) : (
        <>
          {ids.length > 0 && <QueueList groups={groups} selected={selected} onSelect={choose} />}
          {ids.length === 0 && (entries === undefined ? <div className={classes.queue} /> : <NothingOwed />)}
          <section className={classes.desk} aria-label={today.card}>
            {selected !== null && <ChosenCard key={selected} id={selected} onGone={() => setChosen(null)} />}
          </section>
        </>
      )}
      <div className={classes.foot} aria-hidden>
        <span>
          <KeyHint keys={['J']} />
          <KeyHint keys={['K']} /> {today.keys.move}
        </span>
        <span>
          <KeyHint keys={['1–9']} /> {today.outcomeBar}
        </span>
        <span>
          <KeyHint keys={['N']} /> {today.keys.note}
        </span>
        <span>
          <KeyHint keys={keyLabels('Mod+N', isMac)} /> {today.bookFirst}
        </span>
      </div>
    </div>
  );
}

/** All done, while the card of the last one still stands. */
function NothingOwed() {
  return (
    <div className={classes.queue}>
      <EmptyNote title={today.nothingTitle}>{today.nothing}</EmptyNote>
    </div>
  );
}

/** Says what will appear here; a program without any job yet is welcomed instead. */
function EmptyToday({ navigate, named }: { navigate: (path: string) => void; named: boolean }) {
  const jobs = useQuery((reader) => reader.jobs.count(), []);
  if (jobs === undefined) return <div />;
  const first = jobs === 0;
  const actions = (
    <Group gap={8}>
      <Button variant="filled" onClick={() => navigate('/jobs/new')}>
        {today.bookFirst}
      </Button>
      <Button onClick={() => navigate('/import')}>{today.importFirst}</Button>
    </Group>
  );
  return (
    <div style={{ gridColumn: '1 / 3' }}>
      <EmptyNote title={first ? today.firstTitle : today.nothingTitle} action={first ? actions : undefined}>
        {first ? today.first : today.nothing}
      </EmptyNote>
      {!named && (
        <EmptyNote title={today.toSettings} action={<Link href="/settings">{today.toSettings}</Link>}>
          {today.nameBusiness}
        </EmptyNote>
      )}
    </div>
  );
}
