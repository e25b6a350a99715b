import { digestOf } from '../../../shared/domain/reminder/digest-missed.ts';
import type { Reminder } from '../../../shared/domain/reminder/reminder.ts';
import { reminders as words } from '../../../shared/text/en/reminders.ts';
import { today } from '../../../shared/text/en/today.ts';

/** What one notification says, and the call that it opens. */
export interface Notice {
  readonly title: string;
  readonly body: string;
  readonly callId: string | null;
}

/** One reminder, or several in one with the most urgent named. */
export function dueNotice(reminders: readonly Reminder[]): Notice {
  const [only] = reminders;
  if (only !== undefined && reminders.length === 1) {
    return { title: today.kinds[only.kind], body: words.body(only.name, only.dueTime), callId: only.callId };
  }
  return { title: words.several(reminders.length), ...restOf(reminders) };
}

/** Everything that was missed, in one. */
export function missedNotice(reminders: readonly Reminder[]): Notice {
  return { title: words.missed(reminders.length), ...restOf(reminders) };
}

function restOf(reminders: readonly Reminder[]): Pick<Notice, 'body' | 'callId'> {
  const digest = digestOf(reminders);
  if (digest === null) return { body: '', callId: null };
  const { first, count } = digest;
  return { body: words.severalBody(words.named(first.kind, first.name), count - 1), callId: first.callId };
}
