import type { ReminderList } from '../../../../shared/ipc/reminders-contract.ts';
import { ask } from '../../../desktop/bridge.ts';

/** Changes of one moment are handed in together. */
const soonMs = 800;

/** Hands the newest list to main a moment after it changed, and the same one never twice. */
export function createHandIn(send: (list: ReminderList) => Promise<unknown> = (list) => ask('reminders:set', { list })): {
  set(list: ReminderList): void;
  close(): void;
} {
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    set(list) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const text = JSON.stringify(list);
        if (text === last) return;
        last = text;
        // What main could not take is handed in again with the next change.
        send(list).catch(() => {
          last = '';
        });
      }, soonMs);
    },
    close: () => clearTimeout(timer),
  };
}
