import { IconPhone } from '@tabler/icons-react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { localOf, minutesBetween } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import { callNumbersOf } from '../../../../shared/domain/business/rule-numbers.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { callTraits } from '../../../../shared/domain/call/call-defaults.ts';
import { tellAtDoor } from '../../../../shared/domain/call/tell-at-door.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { formatMoment, formatSpan, formatTime } from '../../../../shared/text/format.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import classes from './today.module.css';
import type { QueueRowFacts } from './use-queue-rows.ts';

interface Props {
  readonly id: Id;
  readonly row: QueueRowFacts | undefined;
  readonly selected: boolean;
  readonly onSelect: (id: Id) => void;
}

/** One line of the queue: who, by when, and why. */
export function QueueRow({ id, row, selected, onSelect }: Props) {
  const { features } = useProgram();
  const now = useNow();
  const Icon = features.flatMap(({ queue }) => queue ?? []).find(({ kind }) => kind === row?.call.kind)?.icon ?? IconPhone;
  return (
    // The keys of the whole list belong to the screen: a line is only ever clicked.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div id={`call-${id}`} className={classes.row} role="option" aria-selected={selected} tabIndex={-1} onClick={() => onSelect(id)}>
      <span className={classes.icon}>
        <Icon size={16} stroke={2} aria-hidden />
      </span>
      <span className={classes.name}>{row?.name ?? ''}</span>
      {row === undefined ? <span /> : <DueChip call={row.call} now={now} />}
      <span className={classes.line}>{row?.line ?? ''}</span>
    </div>
  );
}

/** When it is due, in words and in colour. */
export function DueChip({ call, now }: { call: Call; now: Now }) {
  const { business } = useProgram();
  if (tellAtDoor(call, now, callNumbersOf(business))) return <Chip tone="due">{today.atDoor}</Chip>;
  const when = localOf(call.dueAt, now.zone).date === now.date ? formatTime(call.dueAt, now.zone) : formatMoment(call.dueAt, now);
  const { urgency } = callTraits[call.kind];
  if (urgency !== 'quiet' && call.dueIs === 'by' && call.dueAt < now.instant) {
    return <Chip tone="over">{today.since(formatSpan(minutesBetween(call.dueAt, now.instant)))}</Chip>;
  }
  if (urgency === 'quiet') return <Chip>{when}</Chip>;
  return <Chip tone="due">{call.dueIs === 'by' ? today.by(when) : today.next(when)}</Chip>;
}
