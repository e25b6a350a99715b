import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { readDue } from '../../../../shared/domain/promise/read-due.ts';
import { calendar as words } from '../../../../shared/text/en/calendar.ts';
import { findWhen } from '../../../data/dates/find-when.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import { conflictWords, type Naming } from '../grid/entry-words.ts';
import type { ShownEntry } from '../queries/read-calendar.ts';
import classes from './moving.module.css';
import { isPast, type Moving, putOf } from './moving.ts';
import type { MovingWays } from './use-moving.ts';

interface Props {
  readonly moving: Moving;
  readonly ways: MovingWays;
  /** The entry as it stands where it was carried to, judged there; absent while it is out of sight. */
  readonly there: ShownEntry | undefined;
  readonly naming: Naming;
  readonly inMonth: boolean;
}

/** Says where a thing is being put, what does not fit there, and puts it down by key, by mouse or by typing when. */
export function MovingBar({ moving, ways, there, naming, inMonth }: Props) {
  const { zone } = useProgram().business;
  const now = useNow();
  const put = useRef<HTMLButtonElement>(null);
  useEffect(() => put.current?.focus(), []);
  const { entry, carried } = moving;
  const down = putOf(moving, zone);
  const times = carried.wholeDay ? words.anyTime : words.from(carried.start.time, carried.end?.time ?? null);
  const clock = carried.wholeDay
    ? ''
    : down.resolved === 'gap'
      ? words.notExist(carried.start.time, down.shown.time)
      : down.resolved === 'overlap' && down.startsAt !== entry?.startsAt
        ? words.twice(carried.start.time)
        : '';
  const odd = there === undefined ? [] : conflictWords(there, naming);
  const past = isPast(moving, down, now);
  const hint = inMonth || carried.wholeDay ? words.movingHintDay : carried.end === null ? words.movingHintPoint : words.movingHint;
  return (
    <section className={classes.bar} aria-label={words.moving(entry?.title ?? words.newJobAt)}>
      <div className={classes.where}>
        <b>
          <bdi>{entry === null ? words.newJobAt : words.moving(entry.title)}</bdi>
        </b>
        <span role="status">
          <b>{words.where(words.longDay(carried.start.date, now), times)}</b>
          {clock !== '' && <span className={classes.clock}> {clock}</span>}
          {odd.length > 0 && <span className={classes.odd}> {`${words.doesNotFit}: ${odd.join('; ')}.`}</span>}
          {past && <span className={classes.odd}> {words.past}</span>}
        </span>
        <span className={classes.hint}>{hint}</span>
      </div>
      <TypeWhen ways={ways} />
      <Button ref={put} variant="filled" rightSection={<KeyHint keys={['⏎']} />} onClick={() => void ways.put()}>
        {entry === null ? words.book : words.put}
      </Button>
      <Button rightSection={<KeyHint keys={['Esc']} />} aria-keyshortcuts="Escape" onClick={ways.leave}>
        {words.leave}
      </Button>
    </section>
  );
}

/** The same by typing: `Friday 4pm`. */
function TypeWhen({ ways }: { ways: MovingWays }) {
  const { country } = useProgram().business;
  const now = useNow();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const set = (): void => {
    const read = readDue(typed, now, country, findWhen);
    if (!read.ok) {
      setProblem(read.code === 'due-over' ? words.past : words.typeUnread);
      return;
    }
    ways.goTo(read.due.dueOn, read.due.dueTime);
    setTyped('');
  };
  return (
    <SubmitForm onSubmit={set}>
      <TextInput
        aria-label={words.typeWhen}
        placeholder={`${words.typeWhen}: ${words.typeHint}`}
        value={typed}
        maxLength={80}
        autoComplete="off"
        w={210}
        error={problem === '' ? undefined : problem}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setProblem('');
        }}
      />
    </SubmitForm>
  );
}
