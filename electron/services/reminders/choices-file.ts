import { readFileSync } from 'node:fs';
import { type ReminderChoices, reminderChoicesSchema, usualReminderChoices } from '../../../shared/domain/reminder/reminder.ts';

/** What a person chose about reminders on this computer; as usual where nobody did, or where it cannot be read. */
export function readReminderChoices(file: string): ReminderChoices {
  try {
    return reminderChoicesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return usualReminderChoices;
  }
}
