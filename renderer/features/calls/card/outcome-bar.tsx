import { Button, Menu } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Instant, Now, Zone } from '../../../../shared/domain/base/now.ts';
import type { CallOutcome } from '../../../../shared/domain/call/call.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { formatMoment, formatTime } from '../../../../shared/text/format.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import card from '../../../ui/queue-card.module.css';
import type { CardFacts } from '../queries/read-card.ts';
import type { LoggedOutcome } from './call-draft.ts';
import classes from './card.module.css';
import { focusCard } from './focus-card.ts';
import { HappenedField } from './happened-field.tsx';
import { LaterPicker } from './later-picker.tsx';
import { outcomeDigits } from './outcome-digits.ts';
import type { CallLog } from './use-call-log.ts';

/** The first stand in the bar, the rest in a menu. `later` asks when first. */
const inBar = 6;

/** How it went, in one key. After it the bar says what follows and offers the way back; the card stays. */
export function OutcomeBar({ facts, log }: { facts: CardFacts; log: CallLog }) {
  const [asking, setAsking] = useState(false);
  const shown = log.logged !== null ? 'logged' : asking ? 'asking' : 'outcomes';
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    // What was pressed has gone with its bar: the keys of the card go on from the card.
    if (before.current !== shown && document.activeElement === document.body) focusCard(box.current);
    before.current = shown;
  }, [shown]);
  return (
    <div ref={box} className={classes.bars}>
      <Bar facts={facts} log={log} asking={asking} setAsking={setAsking} />
    </div>
  );
}

interface BarProps {
  readonly facts: CardFacts;
  readonly log: CallLog;
  /** True while it is asked when it shall come up again. */
  readonly asking: boolean;
  readonly setAsking: (asking: boolean) => void;
}

function Bar({ facts, log, asking, setAsking }: BarProps) {
  const { logged } = log;
  const closed = facts.call.open === 0;
  const ready = !closed && !asking && logged === null;
  const choose = (outcome: CallOutcome): void => {
    if (outcome === 'later') setAsking(true);
    else void log.log(outcome);
  };
  const group = today.keys.group;
  useActions([
    ...outcomeDigits.map(({ digit, outcome }) => ({
      id: `outcome-${outcome}`,
      label: today.outcomes[outcome],
      group,
      keys: [digit, `Mod+${digit}`],
      inFields: true,
      enabled: ready,
      run: () => choose(outcome),
    })),
    { id: 'call-later', label: today.keys.later, group, keys: ['S'], enabled: ready, run: () => setAsking(true) },
  ]);
  if (logged !== null) return <Logged log={log} logged={logged} onAgain={() => log.takeBack(true)} zone={facts.zone} />;
  if (closed) return <div className={card.bar}>{today.settled}</div>;
  if (asking) {
    return (
      <LaterPicker
        onCancel={() => setAsking(false)}
        onChoose={(until) => {
          setAsking(false);
          void log.log('later', { until });
        }}
      />
    );
  }
  return (
    <fieldset className={card.bar} aria-label={today.outcomeBar}>
      {outcomeDigits.slice(0, inBar).map(({ digit, outcome }, index) => (
        <Button
          key={outcome}
          variant={index === 0 ? 'filled' : 'default'}
          px={10}
          disabled={log.busy}
          aria-keyshortcuts={digit}
          rightSection={<KeyHint keys={[digit]} />}
          onClick={() => choose(outcome)}
        >
          {today.outcomes[outcome]}
        </Button>
      ))}
      <Menu position="top-end">
        <Menu.Target>
          <Button px={10}>{today.moreOutcomes}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {outcomeDigits.slice(inBar).map(({ digit, outcome }) => (
            <Menu.Item key={outcome} rightSection={<KeyHint keys={[digit]} />} onClick={() => choose(outcome)}>
              {today.outcomes[outcome]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <HappenedField draft={log.draft} />
    </fieldset>
  );
}

function Logged({ log, logged, onAgain, zone }: { log: CallLog; logged: LoggedOutcome; onAgain: () => void; zone: string | null }) {
  const now = useNow();
  const { business } = useProgram();
  // The time of an attempt is ours; the next try is by their clock, because that is when their telephone rings.
  const time = localOf(logged.at, now.zone).date === now.date ? formatTime(logged.at, now.zone) : formatMoment(logged.at, now);
  const outcome = today.outcomes[logged.outcome];
  const words =
    logged.next === null
      ? `${today.logged(outcome, time)} ${today.settled}`
      : logged.next <= now.instant
        ? `${today.logged(outcome, time)} ${today.upAgainNow}`
        : today.loggedNext(outcome, time, nextWords(logged.next, now, zone ?? business.zone));
  const group = today.keys.group;
  useActions([
    { id: 'call-undo', label: today.undo, group, keys: ['U'], run: () => void log.takeBack(false) },
    ...(logged.next === null ? [] : [{ id: 'call-again', label: today.tryAgain, group, keys: ['A'], run: log.tryAgain }]),
    { id: 'call-change', label: today.change, group, keys: ['C'], run: onAgain },
  ]);
  return (
    <div className={card.bar}>
      <b className={card.barNote} role="status">
        {words} {logged.ended !== undefined && logged.ended.length > 0 && today.ended(logged.ended.map((kind) => today.kinds[kind]))}
      </b>
      <Button rightSection={<KeyHint keys={['U']} />} onClick={() => void log.takeBack(false)}>
        {today.undo}
      </Button>
      <Button rightSection={<KeyHint keys={['C']} />} onClick={onAgain}>
        {today.change}
      </Button>
      {logged.next !== null && (
        <Button variant="subtle" rightSection={<KeyHint keys={['A']} />} onClick={log.tryAgain}>
          {today.tryAgain}
        </Button>
      )}
    </div>
  );
}

/** `14:00`, and the day where it is another than theirs is now. */
function nextWords(next: Instant, now: Now, zone: Zone): string {
  const sameDay = localOf(next, zone).date === localOf(now.instant, zone).date;
  return sameDay ? formatTime(next, zone) : formatMoment(next, { ...now, zone, date: localOf(now.instant, zone).date }, zone);
}
