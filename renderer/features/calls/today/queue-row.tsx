import { IconCheck, IconPhone } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { addMinutes, localOf, minutesBetween, startOfDay } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import { callNumbersOf } from '../../../../shared/domain/business/rule-numbers.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { callTraits } from '../../../../shared/domain/call/call-defaults.ts';
import { tellAtDoor } from '../../../../shared/domain/call/tell-at-door.ts';
import { dayDueWords, missedWords } from '../../../../shared/text/due-words.ts';
import { desk } from '../../../../shared/text/en/desk.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { formatMoment, formatNearDay, formatSpan } from '../../../../shared/text/format.ts';
import { useNow, useProgram, useStaffName } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import type { QueueRowFacts } from '../queries/read-queue-rows.ts';
import classes from './today.module.css';
import { useQueueKinds } from './use-queue-kinds.ts';

interface Props {
  readonly id: Id;
  readonly row: QueueRowFacts | undefined;
  /** Its place among all lines, from 1: only those on screen are drawn. */
  readonly place: number;
  readonly of: number;
  readonly selected: boolean;
  /** Null while nothing is chosen to be dealt with together. */
  readonly marked: boolean | null;
  readonly onPick: (id: Id, event: MouseEvent) => void;
}

/** One line of the queue: who, by when, why, and whose it is. */
export function QueueRow({ id, row, place, of, selected, marked, onPick }: Props) {
  const kinds = useQueueKinds();
  const staffName = useStaffName();
  const now = useNow();
  const Icon = marked === true ? IconCheck : (kinds.find(({ kind }) => kind === row?.call.kind)?.icon ?? IconPhone);
  const person = row?.call.open === 1 ? staffName(row.call.assignedTo) : '';
  return (
    // The keys of the whole list belong to the screen: a line is only ever clicked.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      id={`call-${id}`}
      className={`${classes.row} ${marked === true ? classes.marked : ''}`}
      role="option"
      aria-selected={selected}
      aria-checked={marked ?? undefined}
      aria-posinset={place}
      aria-setsize={of}
      tabIndex={-1}
      onClick={(event) => onPick(id, event)}
    >
      <span className={classes.icon}>
        <Icon size={16} stroke={2} aria-hidden />
      </span>
      <bdi className={classes.name} title={row?.name}>
        {row?.name ?? ''}
      </bdi>
      {row === undefined ? <span /> : <DueChip call={row.call} now={now} />}
      <span className={classes.line} title={row?.line}>
        {row?.line ?? ''}
      </span>
      {person !== '' && (
        <span className={classes.person} title={person}>
          {desk.givenTo(person)}
        </span>
      )}
    </div>
  );
}

/** When it is due, in words and in colour. */
export function DueChip({ call, now }: { call: Call; now: Now }) {
  const { business } = useProgram();
  if (call.open === 0) return <Chip tone="kept">{today.settled}</Chip>;
  if (tellAtDoor(call, now, callNumbersOf(business))) return <Chip tone="due">{today.atDoor}</Chip>;
  const missed = missedWords(call, now);
  if (missed !== null) return <Chip tone="over">{missed}</Chip>;
  const day = dayDueWords(call, now);
  if (day !== null) return <Chip tone={day.late ? 'over' : 'due'}>{day.words}</Chip>;
  const when = dueWords(call, now);
  const { urgency } = callTraits[call.kind];
  if (urgency !== 'quiet' && call.dueIs === 'by' && call.dueAt < now.instant) {
    return <Chip tone="over">{today.since(formatSpan(minutesBetween(call.dueAt, now.instant)))}</Chip>;
  }
  if (urgency === 'quiet') return <Chip>{when}</Chip>;
  if (call.dueIs === 'by') return <Chip tone="due">{today.by(when)}</Chip>;
  if (call.dueAt > now.instant) return <Chip tone="due">{today.next(when)}</Chip>;
  // It came up again and has had its time: with what is overdue it stands in red.
  const isOver = addMinutes(call.dueAt, callNumbersOf(business).comesUpAgainGrace) < now.instant;
  return (
    <Chip tone={isOver ? 'over' : 'due'}>{today.upSince(call.dueAt < startOfDay(now.date, now.zone) ? dayWords(call, now) : when)}</Chip>
  );
}

function dayWords({ dueAt }: Call, now: Now): string {
  return formatNearDay(localOf(dueAt, now.zone).date, now);
}

/** A promise for a day without a time is due at its last moment: the day says it. */
function dueWords({ kind, dueAt }: Call, now: Now): string {
  const { date, time } = localOf(dueAt, now.zone);
  if (kind === 'promise' && time === '23:59') return formatNearDay(date, now);
  return date === now.date ? time : formatMoment(dueAt, now);
}
