import { useSyncExternalStore } from 'react';
import type { Instant } from '../../../../shared/domain/base/now.ts';
import type { ReminderChoices } from '../../../../shared/domain/reminder/reminder.ts';
import type { RemindersState } from '../../../../shared/ipc/reminders-contract.ts';
import { ask } from '../../../desktop/bridge.ts';

/** What main last told of reminders; null before it was asked, and in the sample shop. */
let current: RemindersState | null = null;
const listeners = new Set<() => void>();

function set(next: RemindersState): void {
  if (JSON.stringify(next) === JSON.stringify(current)) return;
  current = next;
  for (const listener of listeners) listener();
}

function onReminders(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useReminders(): RemindersState | null {
  return useSyncExternalStore(onReminders, () => current);
}

/** Asks main anew. @throws BridgeError */
export async function lookAtReminders(): Promise<RemindersState> {
  const state = await ask('reminders:state', { of: 'reminders' });
  set(state);
  return state;
}

/** @throws BridgeError when it could not be kept */
export async function chooseReminders(choices: ReminderChoices): Promise<void> {
  set(await ask('reminders:choose', { choices }));
}

/** @throws BridgeError */
export async function dismissMissed(at: Instant): Promise<void> {
  set(await ask('reminders:dismiss', { at }));
}
