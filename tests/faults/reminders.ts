import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Reminder } from '../../shared/domain/reminder/reminder.ts';
import { type ReminderBook, reminderBookSchema } from '../../shared/domain/reminder/reminder-book.ts';
import { createTally, type Fault, mustHold } from './support/fault.ts';
import { type FaultPage, openFaultPage } from './support/fault-page.ts';
import { dropProfile, newProfile } from './support/profiles.ts';

const overdue = 20;
/** The first comes due so long after it is handed in: the program is stopped before. */
const dueInMs = 1_500;
/** Long enough for every timer to be late. */
const stoppedMs = 9_000;
/** In which a second message would be seen. */
const afterMs = 3_000;

/**
 * The product's own main process is stopped with all its processes, as a computer that falls asleep, until 20 reminders are
 * overdue, and let go on. One message tells all of them; what was shown lies in its file.
 */
const reminderStop: Fault = {
  name: 'reminder-stop',
  promise: 14,
  figureIs: 'reminders that were at stake',
  full: 8,
  quick: 1,
  async run(ctx, tries) {
    const tally = createTally(ctx, this.name);
    for (let n = 0; n < tries; n += 1) {
      await tally.try(async () => {
        const profile = newProfile();
        const page = await openFaultPage(ctx, profile);
        try {
          const keys = await handIn(page);
          await stopFor(page.group, stoppedMs + n * 500);
          await sleep(afterMs);
          const { shown, missed } = bookIn(profile);
          mustHold(shown.length === 1, `${shown.length} messages`);
          mustHold(shown[0]?.as === 'missed', `told as ${shown[0]?.as}`);
          mustHold(shown[0].keys.toSorted().join() === keys.toSorted().join(), `${shown[0].keys.length} of ${overdue} were told`);
          mustHold(missed?.reminders.length === overdue, 'they do not stand on screen');
          tally.add(overdue);
        } finally {
          await page.kill();
          dropProfile(profile);
        }
      });
    }
    return tally.result();
  },
};

/** Hands in 20 that come due one after another, a moment from now by the program's clock. Answers their keys. */
async function handIn(page: FaultPage): Promise<string[]> {
  await page.evaluateSoon<true>('globalThis.faultTasks !== undefined || undefined');
  const now = await page.evaluate<number>('Date.now() + JSON.parse(makegoodBridge.facts).clockOffset');
  const reminders = Array.from({ length: overdue }, (_, n): Reminder => {
    const at = new Date(now + dueInMs + n * 100).toISOString();
    return { key: `call-${n}@${at}`, callId: `call-${n}`, kind: 'promise', name: `Customer ${n}`, dueAt: at, dueTime: '09:00', at };
  });
  const list = { reminders, waiting: overdue, urgent: false };
  const answer = await page.evaluate<{ ok: boolean }>(`makegoodBridge.invoke('reminders:set', ${JSON.stringify({ list })})`);
  mustHold(answer.ok, 'the list was refused');
  return reminders.map(({ key }) => key);
}

async function stopFor(group: number, ms: number): Promise<void> {
  process.kill(-group, 'SIGSTOP');
  await sleep(ms);
  process.kill(-group, 'SIGCONT');
}

function bookIn(profile: string): ReminderBook {
  return reminderBookSchema.parse(JSON.parse(readFileSync(path.join(profile, 'reminders.json'), 'utf8')));
}

export const faults: readonly Fault[] = [reminderStop];
