import { minutesBetween } from '../domain/base/local-time.ts';
import type { Now } from '../domain/base/now.ts';
import type { Call } from '../domain/call/call.ts';
import { callTraits } from '../domain/call/call-defaults.ts';
import { today } from './en/today.ts';
import { formatMoment, formatSpan } from './format.ts';

/** When a call is due, in words; `late` colours it. Empty where nobody waits: such a thing has no hour to be late for. */
export function dueWords(call: Call, now: Now): { readonly words: string; readonly late: boolean } {
  if (callTraits[call.kind].urgency === 'quiet') return { words: '', late: false };
  if (call.dueIs === 'by' && call.dueAt < now.instant)
    return { words: today.since(formatSpan(minutesBetween(call.dueAt, now.instant))), late: true };
  const when = formatMoment(call.dueAt, now);
  return { words: call.dueIs === 'by' ? today.by(when) : today.next(when), late: false };
}
