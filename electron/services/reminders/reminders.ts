import { join } from 'node:path';
import type { Instant } from '../../../shared/domain/base/now.ts';
import { groupDue, mostNoticesAMinute } from '../../../shared/domain/reminder/digest-missed.ts';
import type { Reminder, ReminderChoices } from '../../../shared/domain/reminder/reminder.ts';
import {
  emptyReminderBook,
  handIn,
  letMissedGo,
  nextDue,
  noteShown,
  type ReminderBook,
  reminderBookSchema,
  takeDue,
} from '../../../shared/domain/reminder/reminder-book.ts';
import type { EventName } from '../../../shared/ipc/channels.ts';
import type { EventPayload } from '../../../shared/ipc/contract.ts';
import type { Pressed, ReminderList, RemindersState } from '../../../shared/ipc/reminders-contract.ts';
import { reminders as words } from '../../../shared/text/en/reminders.ts';
import type { Disk } from '../backup/disk.ts';
import { inTurn } from '../backup/in-turn.ts';
import { readJson, writeJson } from '../backup/json-file.ts';
import { readReminderChoices } from './choices-file.ts';
import { dueNotice, missedNotice, type Notice } from './notice-words.ts';

/** What reminders need of the system; handed in, so that a test sees what is shown. */
export interface ReminderPorts {
  readonly disk: Disk;
  readonly profile: string;
  /** Milliseconds since 1970 by the clock that the windows share. */
  readonly now: () => number;
  /** Whether the system shows notifications. */
  readonly canNotify: () => boolean;
  readonly notify: (notice: Notice, onClick: () => void) => void;
  /** Says it to the window, if one shows. */
  readonly send: <E extends EventName>(event: E, payload: EventPayload<E>) => void;
  /** Brings the own shop's window to the front, opened if need be. */
  readonly showWindow: () => void;
  readonly hasTray: () => Promise<boolean>;
  /** What waits, for the tray and the dock. */
  readonly onWaiting: (waiting: number, urgent: boolean) => void;
  readonly report: (where: string, error: unknown) => void;
}

export interface Reminders {
  state(): Promise<RemindersState>;
  set(list: ReminderList): Promise<void>;
  choose(choices: ReminderChoices): Promise<RemindersState>;
  dismiss(at: Instant): Promise<RemindersState>;
  opened(pressed: Pressed): void;
  /** A new job was asked for where no window may show yet: it begins the booking as soon as it can. */
  newJob(): void;
  tryOne(): 'system' | 'window';
  /** As they were last chosen. */
  choices(): ReminderChoices;
  /** The computer has woken up: what came due meanwhile is told at once, in one. */
  woke(): void;
  close(): void;
}

/** The clock is looked at so often: it may be set, and a laptop's timers stand still while it sleeps. */
const longestWaitMs = 10_000;
const shortestWaitMs = 200;
/** A timer so late has been asleep. */
const lateMs = 5_000;
const minuteMs = 60_000;

/** Shows each reminder once: keeps the list on the disk, looks at the clock, and notes what was shown before it is shown. */
export function createReminders(ports: ReminderPorts): Reminders {
  const bookFile = join(ports.profile, 'reminders.json');
  const choicesFile = join(ports.profile, 'reminder-choices.json');
  const turn = inTurn();
  const instant = (): Instant => new Date(ports.now()).toISOString();
  let choices = readReminderChoices(choicesFile);
  let book: ReminderBook | null = null;
  let pressed: Pressed | null = null;
  /** What came due before this is told in one. Null once that was done. */
  let awakeSince: Instant | null = instant();
  let timer: NodeJS.Timeout | undefined;
  let shownAt: readonly number[] = [];
  /** No look at the clock before the window said what is due: what lies on the disk may be settled. */
  let isHandedIn = false;

  const read = async (): Promise<ReminderBook> => {
    if (book !== null) return book;
    const found = await readJson(ports.disk, bookFile, reminderBookSchema);
    book ??= found === null || found === 'damaged' ? emptyReminderBook : found;
    return book;
  };
  const keep = async (next: ReminderBook): Promise<void> => {
    book = next;
    await writeJson(ports.disk, bookFile, next);
  };

  const press = (what: Pressed | null): void => {
    pressed = what;
    ports.showWindow();
    ports.send('reminders:changed', {});
  };
  const show = (notice: Notice): void => {
    shownAt = [...shownAt, performance.now()];
    if (ports.canNotify()) ports.notify(notice, () => press(notice.callId === null ? null : { what: 'call', callId: notice.callId }));
    else ports.send('reminders:tell', notice);
  };
  const shownInThisMinute = (): number => {
    shownAt = shownAt.filter((at) => at > performance.now() - minuteMs);
    return shownAt.length;
  };

  const look = async (): Promise<void> => {
    const before = await read();
    const shown = shownInThisMinute();
    // What waits for the minute to pass stays in the book: nothing is lost when the program ends meanwhile.
    if (awakeSince === null && shown >= mostNoticesAMinute) return;
    const now = instant();
    const { book: after, due, missed } = takeDue(before, now, awakeSince, choices.on);
    awakeSince = null;
    if (after === before) return;
    // The window shows one message at a time.
    const groups = groupDue(due, ports.canNotify() ? shown + (missed.length > 0 ? 1 : 0) : mostNoticesAMinute);
    await keep(noted(after, now, groups, missed));
    if (missed.length > 0) tellMissed(missed);
    for (const group of groups) show(dueNotice(group));
  };
  const tellMissed = (missed: readonly Reminder[]): void => {
    // Where the system shows nothing it stands above the screen, once.
    if (ports.canNotify()) show(missedNotice(missed));
    ports.send('reminders:changed', {});
  };

  const arm = (): void => {
    clearTimeout(timer);
    const next = book === null ? null : nextDue(book);
    const wait = next === null ? longestWaitMs : Math.min(longestWaitMs, Math.max(shortestWaitMs, Date.parse(next) - ports.now()));
    const expected = ports.now() + wait;
    timer = setTimeout(() => {
      if (ports.now() - expected > lateMs) awakeSince = instant();
      void lookNow();
    }, wait);
    timer.unref();
  };
  const lookNow = (): Promise<void> =>
    turn(async () => {
      if (isHandedIn) await look();
    })
      .catch((error: unknown) => ports.report('reminders', error))
      .then(arm);

  /** In turn: what is being written is in it. */
  const state = async (): Promise<RemindersState> => {
    const { missed } = await turn(read);
    return { choices, notifications: ports.canNotify(), tray: await ports.hasTray(), missed, open: pressed };
  };

  return {
    state,
    async set({ reminders, waiting, urgent }) {
      ports.onWaiting(waiting, urgent);
      await turn(async () => {
        const before = await read();
        const after = handIn(before, reminders, instant());
        isHandedIn = true;
        book = after;
        if (textOf(after) !== textOf(before)) await keep(after);
        if (JSON.stringify(after.missed) !== JSON.stringify(before.missed)) ports.send('reminders:changed', {});
      });
      await lookNow();
    },
    async choose(next) {
      await writeJson(ports.disk, choicesFile, next);
      choices = next;
      ports.send('reminders:changed', {});
      return state();
    },
    async dismiss(at) {
      await turn(async () => {
        const before = await read();
        const after = letMissedGo(before, at);
        if (after !== before) await keep(after);
      });
      return state();
    },
    opened(done) {
      if (JSON.stringify(pressed) === JSON.stringify(done)) pressed = null;
    },
    newJob: () => press({ what: 'new-job' }),
    tryOne() {
      const notice = { title: words.settings.testTitle, body: words.settings.testBody, callId: null };
      const canNotify = ports.canNotify();
      if (canNotify) ports.notify(notice, () => press(null));
      else ports.send('reminders:tell', notice);
      return canNotify ? 'system' : 'window';
    },
    choices: () => choices,
    woke() {
      awakeSince = instant();
      void lookNow();
    },
    close: () => clearTimeout(timer),
  };
}

/** Everything but when it was handed in, which alone is worth no writing. */
function textOf({ coming, over, missed }: ReminderBook): string {
  return JSON.stringify([coming, over, missed]);
}

function noted(book: ReminderBook, now: Instant, groups: readonly (readonly Reminder[])[], missed: readonly Reminder[]): ReminderBook {
  const withMissed = missed.length === 0 ? book : noteShown(book, now, 'missed', missed);
  return groups.reduce((one, group) => noteShown(one, now, group.length === 1 ? 'one' : 'several', group), withMissed);
}
