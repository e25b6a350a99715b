import { addMinutes, localOf, minutesBetween } from '../domain/base/local-time.ts';
import type { Now } from '../domain/base/now.ts';
import type { Call } from '../domain/call/call.ts';
import { callTraits } from '../domain/call/call-defaults.ts';
import { today } from './en/today.ts';
import { formatMoment, formatNearDay, formatSpan } from './format.ts';

/** When a call is due, in words; `late` colours it. Empty where nobody waits: such a thing has no hour to be late for. */
export function dueWords(call: Call, now: Now): { readonly words: string; readonly late: boolean } {
  if (callTraits[call.kind].urgency === 'quiet') return { words: '', late: false };
  const missed = missedWords(call, now);
  if (missed !== null) return { words: missed, late: true };
  const day = dayDueWords(call, now);
  if (day !== null) return day;
  if (call.dueIs === 'by' && call.dueAt < now.instant)
    return { words: today.since(formatSpan(minutesBetween(call.dueAt, now.instant))), late: true };
  const when = formatMoment(call.dueAt, now);
  if (call.dueIs === 'from' && call.dueAt <= now.instant) return { words: today.upSince(when), late: false };
  return { words: call.dueIs === 'by' ? today.by(when) : today.next(when), late: false };
}

/**
 * What an alarm says that a missed promise has woken: it has no hour, only the day that was promised. Null for any other
 * call.
 */
export function missedWords({ kind, dueIs, dueAt }: Pick<Call, 'kind' | 'dueIs' | 'dueAt'>, now: Now): string | null {
  if (kind !== 'double-deviation' || dueIs !== 'from') return null;
  return today.missed(formatNearDay(localOf(addMinutes(dueAt, -1), now.zone).date, now));
}

/** What was agreed for a day is late once that day is over, and says the day only. Null for any other call, and once it was put off. */
export function dayDueWords(
  { kind, dueIs, dueAt }: Pick<Call, 'kind' | 'dueIs' | 'dueAt'>,
  now: Now,
): { words: string; late: boolean } | null {
  if (kind !== 'meeting-action' || dueIs !== 'by') return null;
  const { date } = localOf(dueAt, now.zone);
  const day = formatNearDay(date, now);
  return date < now.date ? { words: today.wasFor(day), late: true } : { words: today.by(day), late: false };
}
