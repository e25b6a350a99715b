import { IconPhone } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { localOf, minutesBetween } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { callTraits } from '../../../../shared/domain/call/call-defaults.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { missedWords } from '../../../../shared/text/due-words.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { formatMoment, formatSpan, formatTime } from '../../../../shared/text/format.ts';
import { callName } from '../../../../shared/text/spoken.ts';
import { chooseCall } from '../../../data/contributions/chosen-call.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Chip } from '../../../ui/chip.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { readOpenCalls } from '../queries/read-open-calls.ts';
import classes from './customer.module.css';

/** What is still owed to this person; each line opens its card in *Today*. */
export function OpenCalls({ customer }: { customer: Customer }) {
  const { features } = useProgram();
  const now = useNow();
  const [, navigate] = useLocation();
  const kinds = features.flatMap(({ queue }) => queue ?? []);
  const open = useQuery((reader) => readOpenCalls(reader, customer.id, kinds), [customer.id, features]);
  return (
    <Panel title={customers.open(callName(customer.name))}>
      {open?.length === 0 && <p className={classes.muted}>{customers.nothingOpen}</p>}
      <ul className={classes.open}>
        {open?.map(({ call, line }) => {
          const Icon = kinds.find(({ kind }) => kind === call.kind)?.icon ?? IconPhone;
          return (
            <li key={call.id}>
              <button
                type="button"
                aria-label={customers.openInToday(`${line || today.kinds[call.kind]}, ${dueWords(call, now)}`)}
                onClick={() => {
                  chooseCall(call.id);
                  navigate('/today');
                }}
              >
                <Icon size={16} stroke={2} aria-hidden />
                <span className={classes.openLine}>{line || today.kinds[call.kind]}</span>
                <Chip tone={toneOf(call, now)}>{dueWords(call, now)}</Chip>
              </button>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

/** What nobody waits for is never late. */
function isLate(call: Call, now: Now): boolean {
  if (missedWords(call, now) !== null) return true;
  return call.dueIs === 'by' && call.dueAt < now.instant && !isQuiet(call);
}

function isQuiet(call: Call): boolean {
  return callTraits[call.kind].urgency === 'quiet';
}

function toneOf(call: Call, now: Now): 'over' | 'due' | 'plain' {
  if (isQuiet(call)) return 'plain';
  return isLate(call, now) ? 'over' : 'due';
}

function dueWords(call: Call, now: Now): string {
  const missed = missedWords(call, now);
  if (missed !== null) return missed;
  if (isLate(call, now)) return today.since(formatSpan(minutesBetween(call.dueAt, now.instant)));
  const isToday = localOf(call.dueAt, now.zone).date === now.date;
  const when = isToday ? formatTime(call.dueAt, now.zone) : formatMoment(call.dueAt, now);
  if (isQuiet(call)) return when;
  if (call.dueIs === 'by') return today.by(when);
  return call.dueAt > now.instant ? today.next(when) : today.upSince(when);
}
