import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { realDisk } from '../../../../electron/services/backup/disk.ts';
import type { Notice } from '../../../../electron/services/reminders/notice-words.ts';
import { createReminders, type ReminderPorts, type Reminders } from '../../../../electron/services/reminders/reminders.ts';
import { type Reminder, usualReminderChoices } from '../../../../shared/domain/reminder/reminder.ts';
import { reminderBookSchema } from '../../../../shared/domain/reminder/reminder-book.ts';
import { faultCount, faultTry } from '../../../support/fault-count.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const nine = Date.parse('2026-11-23T09:00:00.000Z');
const minute = 60_000;

/** A computer of paper: its clock stands until it is moved, and what it shows is kept. */
interface Desk {
  readonly ports: ReminderPorts;
  readonly notices: (Notice & { press: () => void })[];
  readonly sent: string[];
  clock: number;
  system: boolean;
}
let desk: Desk;
const running: Reminders[] = [];

function deskOn(profile: string, clock = nine): Desk {
  const made: Omit<Desk, 'ports'> = { notices: [], sent: [], clock, system: true };
  const ports: ReminderPorts = {
    disk: realDisk,
    profile,
    now: () => whole.clock,
    canNotify: () => whole.system,
    notify: (notice, press) => whole.notices.push({ ...notice, press }),
    send: (event, payload) => whole.sent.push(event === 'reminders:tell' ? `${event} ${'title' in payload ? payload.title : ''}` : event),
    showWindow: () => whole.sent.push('window'),
    hasTray: async () => false,
    onWaiting: (waiting, urgent) => whole.sent.push(`waiting ${waiting}${urgent ? '!' : ''}`),
    report: (where, error) => whole.sent.push(`${where}: ${String(error)}`),
  };
  const whole: Desk = { ...made, ports };
  return whole;
}

function start(): Reminders {
  const reminders = createReminders(desk.ports);
  running.push(reminders);
  return reminders;
}

function due(id: string, minutes: number, changes: Partial<Reminder> = {}): Reminder {
  const at = new Date(nine + minutes * minute).toISOString();
  return { key: `${id}@${at}`, callId: id, kind: 'promise', name: `Name of ${id}`, dueAt: at, dueTime: '10:00', at, ...changes };
}

const list = (...reminders: Reminder[]) => ({ reminders, waiting: 0, urgent: false });
const titles = (): string[] => desk.notices.map(({ title }) => title);
const book = () => reminderBookSchema.parse(JSON.parse(readFileSync(join(desk.ports.profile, 'reminders.json'), 'utf8')));

/** The clock moves and timers fire, second by second; what they begin on the disk ends before the next. */
async function pass(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 1_000) {
    desk.clock += Math.min(left, 1_000);
    await vi.advanceTimersByTimeAsync(Math.min(left, 1_000));
    await running.at(-1)?.state();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  desk = deskOn(newFolder());
});
afterEach(() => {
  for (const one of running.splice(0)) one.close();
  vi.useRealTimers();
});

describe('reminders', () => {
  it('are shown at their time, once, in plain words, and open the call that they are about', async () => {
    const reminders = start();
    await reminders.set({ ...list(due('a', 1), due('b', 2, { name: '', kind: 'complaint' })), waiting: 4, urgent: true });
    expect(desk.sent).toContain('waiting 4!');
    await pass(50_000);
    expect(titles()).toEqual([]);
    await pass(2 * minute);
    expect(desk.notices.map(({ title, body }) => `${title} / ${body}`)).toEqual([
      'Promise / Name of a, due 10:00',
      'Complaint / due 10:00',
    ]);
    desk.notices[0]?.press();
    expect(desk.sent.slice(-2)).toEqual(['window', 'reminders:changed']);
    expect((await reminders.state()).open).toEqual({ what: 'call', callId: 'a' });
    reminders.opened({ what: 'call', callId: 'b' });
    expect((await reminders.state()).open).toEqual({ what: 'call', callId: 'a' });
    reminders.opened({ what: 'call', callId: 'a' });
    expect((await reminders.state()).open).toBeNull();
    await reminders.set(list(due('a', 1)));
    await pass(5 * minute);
    expect(desk.notices).toHaveLength(2);
  });

  it('keep a new job that the tray was asked for until a window has begun it, also one that opens only then', async () => {
    const reminders = start();
    reminders.newJob();
    expect(desk.sent.slice(-2)).toEqual(['window', 'reminders:changed']);
    expect((await reminders.state()).open).toEqual({ what: 'new-job' });
    reminders.opened({ what: 'new-job' });
    expect((await reminders.state()).open).toBeNull();
  });

  it('lie on the disk for this account alone, with what was shown', async () => {
    const reminders = start();
    await reminders.set(list(due('a', 1), due('b', 900)));
    await pass(2 * minute);
    const file = join(desk.ports.profile, 'reminders.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(book().shown.map(({ as, keys }) => [as, keys.length])).toEqual([['one', 1]]);
    expect(book().coming).toHaveLength(2);
  });

  it('are one message when many come at once, and never many in a minute', async () => {
    const reminders = start();
    await reminders.set(list(...Array.from({ length: 9 }, (_, n) => due(`c${n}`, 1)), due('late', 1.2), due('later', 1.3)));
    await pass(3 * minute);
    expect(titles()).toEqual(['9 calls are due now', 'Promise', 'Promise']);
    expect(desk.notices[0]?.body).toBe('First: Promise, Name of c0. 8 more.');
  });

  it('of what came due while the program was closed are told in one, once, and stand until somebody has seen them', async () => {
    const calls = Array.from({ length: 20 }, (_, n) => due(`c${n}`, n + 1));
    const first = start();
    await first.set(list(...calls, due('next', 600)));
    await pass(3.5 * minute);
    first.close();
    desk.notices.length = 0;
    desk.clock = nine + 60 * minute;
    for (const restart of [1, 2, 3]) {
      const again = start();
      await pass(15_000);
      expect(restart > 1 || desk.notices.length === 0).toBe(true);
      await again.set(list(...calls, due('next', 600)));
      await pass(minute);
      again.close();
    }
    expect(titles()).toEqual(['While Makegood was closed or asleep, 17 calls came due']);
    const missed = book().missed;
    expect(missed?.reminders).toHaveLength(17);
    const last = start();
    await last.dismiss(missed?.at ?? '');
    expect((await last.state()).missed).toBeNull();
    expect(book().missed).toBeNull();
  });

  it('are told without the system too: each in the window, what was missed above the screen', async () => {
    desk.system = false;
    const first = start();
    await first.set(list(due('a', 1), due('b', 1), due('c', 30)));
    await pass(2 * minute);
    expect(desk.sent).toContain('reminders:tell 2 calls are due now');
    desk.clock += 60 * minute;
    first.woke();
    await pass(1_000);
    expect(desk.sent.at(-1)).toBe('reminders:changed');
    expect((await first.state()).missed?.reminders.map(({ callId }) => callId)).toEqual(['c']);
    expect(first.tryOne()).toBe('window');
    expect(desk.notices).toEqual([]);
  });

  it('are left alone, then and later, where a person wants none', async () => {
    const reminders = start();
    await reminders.set(list(due('a', 1), due('b', 9)));
    const off = await reminders.choose({ ...usualReminderChoices, on: false });
    expect(off.choices.on).toBe(false);
    await pass(3 * minute);
    await reminders.choose(usualReminderChoices);
    await pass(3 * minute);
    expect(titles()).toEqual([]);
    await pass(5 * minute);
    expect(titles()).toEqual(['Promise']);
    expect(start().choices()).toEqual(usualReminderChoices);
  });

  it('begin afresh where the file is damaged, and say what could not be written', async () => {
    const reminders = start();
    await reminders.set(list(due('a', 1)));
    reminders.close();
    const { writeFileSync, rmSync, mkdirSync } = await import('node:fs');
    const file = join(desk.ports.profile, 'reminders.json');
    writeFileSync(file, '{"version":1,');
    const next = start();
    await next.set(list(due('b', 1)));
    rmSync(file);
    mkdirSync(join(file, 'in the way'), { recursive: true });
    await pass(2 * minute);
    expect(desk.sent.some((line) => line.startsWith('reminders: '))).toBe(true);
    expect(titles()).toEqual([]);
  });
});

describe('a computer that sleeps, and clocks that are set', () => {
  it('tell 20 that came due in one, and none twice, however it woke', async () => {
    const tries = faultCount(3, 60);
    for (let n = 0; n < tries; n += 1) {
      await faultTry('reminder-sleep', async () => {
        desk = deskOn(newFolder());
        const reminders = start();
        const calls = Array.from({ length: 20 }, (_, c) => due(`c${c}`, 5 + c + n));
        await reminders.set(list(...calls));
        await pass(minute + n * 977);
        // Timers stand still; the clock goes on.
        desk.clock += (60 + n) * minute;
        if (n % 3 === 0) reminders.woke();
        if (n % 3 === 1) await reminders.set(list(...calls.slice(0, 20), due('another', 900)));
        await pass(25_000);
        if (n % 3 !== 2) reminders.woke();
        await pass(5 * minute);
        reminders.close();
        const shown = book().shown.flatMap(({ keys }) => keys);
        expect(shown.toSorted()).toEqual(calls.map(({ key }) => key).toSorted());
        expect(desk.notices).toHaveLength(1);
      });
    }
  });

  it('show each once when the clock goes ten years ahead and back, and ten years back and ahead', async () => {
    const years = 3_652 * 24 * 60 * minute;
    for (const jump of [years, -years]) {
      desk = deskOn(newFolder());
      const reminders = start();
      await reminders.set(list(due('a', 3), due('b', 4), due('c', 50)));
      desk.clock += jump;
      await pass(minute);
      desk.clock -= jump;
      await pass(2 * minute);
      desk.clock += 60 * minute;
      await pass(minute);
      expect(
        book()
          .shown.flatMap(({ keys }) => keys)
          .toSorted(),
      ).toEqual([due('a', 3).key, due('b', 4).key, due('c', 50).key]);
      reminders.close();
    }
  });
});
