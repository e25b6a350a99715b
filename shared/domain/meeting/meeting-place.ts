import { z } from 'zod';
import { type Id, idSchema } from '../base/id.ts';

/** What may be open beside the slide: something to write, or what only the one who presents reads. */
export const sheets = ['note', 'keep', 'change', 'action', 'presenter'] as const;
export type Sheet = (typeof sheets)[number];

/**
 * Where a meeting stands at one computer: before it (`agenda`), at an item by its id, or at its end. For each case how far
 * it was told, for each item how many seconds it took so far. What a newer program adds must have a default here.
 */
export const meetingPlaceSchema = z.object({
  at: z.union([z.literal('agenda'), z.literal('end'), idSchema]),
  cases: z.record(z.string(), z.object({ at: z.string(), furthest: z.string() })),
  seconds: z.record(z.string(), z.int().nonnegative()),
  sheet: z.enum(sheets).nullable(),
});
export type MeetingPlace = z.infer<typeof meetingPlaceSchema>;

export const placeAtStart: MeetingPlace = { at: 'agenda', cases: {}, seconds: {}, sheet: null };

/** Under this key a computer keeps where a meeting stands. */
export function meetingPlaceKey(meetingId: Id): string {
  return `stage/${meetingId}`;
}

/** What the rules here know of an item on the agenda. */
type Item = { readonly id: Id; readonly doneAt: string | null };

/**
 * Where to take a meeting up: where it stood, or, where that item is off the agenda meanwhile or another computer went on,
 * at the first item that is not done. A meeting that has not begun stands before its agenda.
 */
export function takeUpMeeting(items: readonly Item[], place: MeetingPlace, begun: boolean): MeetingPlace['at'] {
  if (!begun) return 'agenda';
  if (place.at === 'end' || items.some(({ id }) => id === place.at)) return place.at;
  return items.find(({ doneAt }) => doneAt === null)?.id ?? 'end';
}

/** What follows on the agenda; stays at the end. */
export function placeAfter(items: readonly Item[], at: MeetingPlace['at']): MeetingPlace['at'] {
  if (at === 'end') return 'end';
  const index = at === 'agenda' ? -1 : items.findIndex(({ id }) => id === at);
  return items[index + 1]?.id ?? 'end';
}

/** What came before on the agenda; stays at its first item, and before it where it has none. */
export function placeBefore(items: readonly Item[], at: MeetingPlace['at']): MeetingPlace['at'] {
  if (at === 'agenda') return 'agenda';
  const index = at === 'end' ? items.length : items.findIndex(({ id }) => id === at);
  return (items[index - 1] ?? items[0])?.id ?? 'agenda';
}

/** The clock of an item: what is left of its minutes, and whether they are over. In seconds. */
export function itemClock(minutes: number, seconds: number): { readonly left: number; readonly over: boolean } {
  const left = minutes * 60 - seconds;
  return { left, over: left < 0 };
}
