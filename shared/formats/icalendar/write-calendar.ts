import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';

/** One thing that stands in the calendar. Instants are UTC: every calendar shows them in its own zone, clock changes included. */
export interface CalendarEntry {
  /** The record's id: the same thing keeps it in every export. */
  readonly id: string;
  /** Goes up with each change of the record. */
  readonly revision: number;
  readonly changedAt: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  /** False for what is to be done at some time and keeps nobody busy. */
  readonly busy: boolean;
}

const eventStart = 'BEGIN:VEVENT';
const calendarEnd = 'END:VCALENDAR';

/** The text before the first entry. @param name as calendars show it */
export function calendarHead(name: string): string {
  return newCalendar(name).toString().replace(calendarEnd, '').trimEnd().concat('\r\n');
}

/** Entries that follow each other. No alarms: who exports to look does not want to be rung. */
export function calendarEntries(entries: readonly CalendarEntry[]): string {
  if (entries.length === 0) return '';
  const calendar = newCalendar('');
  for (const { id, revision, changedAt, startsAt, endsAt, summary, location, description, busy } of entries) {
    calendar.createEvent({
      id: `${id}@makegood`,
      sequence: revision,
      stamp: new Date(changedAt),
      start: new Date(startsAt),
      end: new Date(endsAt),
      summary: plain(summary),
      location: plain(location) || null,
      description: plain(description) || null,
      status: ICalEventStatus.CONFIRMED,
      transparency: busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    });
  }
  const text = calendar.toString();
  return `${text.slice(text.indexOf(eventStart), text.lastIndexOf(calendarEnd)).trimEnd()}\r\n`;
}

/** The text behind the last entry. */
export const calendarFoot = `${calendarEnd}\r\n`;

function newCalendar(name: string): ReturnType<typeof ical> {
  return ical({ name: name === '' ? null : name, prodId: '//Makegood//Makegood//EN' });
}

/** Control characters have no place in a calendar, and a lone carriage return would end a line. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be taken out
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
}
