import { Button, CloseButton } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Reminder } from '../../../../shared/domain/reminder/reminder.ts';
import type { Missed } from '../../../../shared/domain/reminder/reminder-book.ts';
import { reminders as allWords } from '../../../../shared/text/en/reminders.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useNow } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import banner from '../../../ui/banner.module.css';
import { openCall } from '../session/open-call.ts';
import { dismissMissed, useReminders } from '../session/reminders-state.ts';
import classes from './missed.module.css';

const words = allWords.banner;
/** More than these are left to *Today*. */
const mostListed = 8;

/** What came due while the program was closed or the computer slept, until somebody has seen it or all of it is settled. */
export function MissedBanner() {
  const missed = useReminders()?.missed ?? null;
  return missed === null ? null : <StillOpen key={missed.at} missed={missed} />;
}

/** Calls that were settled since are left out; when none is left there is nothing to say. */
function StillOpen({ missed }: { missed: Missed }) {
  const open = useQuery(
    async (reader) => {
      const calls = await reader.calls.bulkGet(missed.reminders.map(({ callId }) => callId));
      return missed.reminders.filter((_reminder, index) => calls[index]?.open === 1 && calls[index]?.live === 1);
    },
    [missed],
  );
  const isOver = open !== undefined && open.length === 0;
  useEffect(() => {
    if (isOver) void dismissMissed(missed.at).catch(() => undefined);
  }, [isOver, missed.at]);
  return open === undefined || isOver ? null : <Banner reminders={open} onDismiss={() => dismissMissed(missed.at)} />;
}

function Banner({ reminders, onDismiss }: { reminders: readonly Reminder[]; onDismiss: () => Promise<void> }) {
  const [, navigate] = useLocation();
  const [shown, setShown] = useState(false);
  const box = useRef<HTMLElement>(null);
  const id = useId();
  useActions([
    {
      id: 'show-missed',
      label: allWords.keys.show,
      group: allWords.keys.group,
      keys: ['Alt+M'],
      run: () => box.current?.querySelector('button')?.focus(),
    },
  ]);
  const [first] = reminders;
  if (first === undefined) return null;
  const isOne = reminders.length === 1;
  const dismiss = (): void => {
    void onDismiss().catch(() => undefined);
    document.querySelector<HTMLElement>('main h1[tabindex], main [role="listbox"]')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') dismiss();
  };
  const name = allWords.named(first.kind, first.name);
  return (
    <section ref={box} className={banner.banner} aria-label={words.label} onKeyDown={onKeyDown}>
      <IconBell size={18} aria-hidden />
      <span className={banner.title} role="status">
        {isOne ? words.only(name) : words.several(reminders.length, name)}
      </span>
      <div className={banner.tools}>
        {isOne ? (
          <Button size="compact-sm" mih={32} onClick={() => openCall(first.callId, navigate)}>
            {words.open}
          </Button>
        ) : (
          <Button size="compact-sm" mih={32} aria-expanded={shown} aria-controls={id} onClick={() => setShown(!shown)}>
            {shown ? words.hide : words.show}
          </Button>
        )}
        <CloseButton size={32} aria-label={words.dismiss} onClick={dismiss} />
      </div>
      {!isOne && <List id={id} hidden={!shown} reminders={reminders} open={(callId) => openCall(callId, navigate)} />}
    </section>
  );
}

interface ListProps {
  readonly id: string;
  readonly hidden: boolean;
  readonly reminders: readonly Reminder[];
  readonly open: (callId: string) => void;
}

function List({ id, hidden, reminders, open }: ListProps) {
  const now = useNow();
  const more = reminders.length - mostListed;
  return (
    <div id={id} className={`${banner.detail} ${classes.detail}`} hidden={hidden}>
      <ul>
        {reminders.slice(0, mostListed).map(({ key, callId, kind, name, dueAt }) => (
          <li key={key}>
            <button type="button" className={classes.call} onClick={() => open(callId)}>
              <span>{allWords.named(kind, name)}</span>
              <small>{words.due(formatMoment(dueAt, now))}</small>
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{words.moreInToday(more)}</p>}
    </div>
  );
}
