import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Meeting, MeetingAction, MeetingItem } from '../../../../shared/domain/meeting/meeting.ts';
import { actionTexts, itemTexts, type Minutes, type SafeWords, writeMinutes } from '../../../../shared/domain/meeting/write-minutes.ts';
import { readShownCase, safeTexts } from '../../../data/cases/read-shown-case.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** Far more than any meeting has of them. */
const mostRows = 200;
const mostBefore = 20;

type Anonymise = Parameters<typeof safeTexts>[3];

/** Null for a meeting that was taken back. @param anonymise handed in by tests */
export async function readMinutes(
  reader: Reader,
  meetingId: Id,
  staffName: (id: Id | null) => string,
  anonymise?: Anonymise,
): Promise<Minutes | null> {
  const pending = await reader.pendingWork();
  const meeting = await reader.meetings.get(meetingId);
  if (meeting === undefined || visible([meeting], pending).length === 0) return null;
  const items = visible(await reader.meetingItems.where('meetingId').equals(meetingId).limit(mostRows).toArray(), pending);
  const actions = await readActions(reader, meetingId);
  const before = await readBefore(reader, meeting);
  const about = await readCases(reader, meeting, items, [...actions, ...(before?.actions ?? [])], anonymise);
  const jobIds = items.map(({ jobId }) => jobId ?? '');
  const jobs = new Map((await reader.jobs.bulkGet(jobIds)).map((job, at) => [jobIds[at], job?.number ?? null]));
  const jobNumber = (jobId: Id | null): number | null => jobs.get(jobId ?? '') ?? null;
  return writeMinutes({ meeting, items, actions, before, staffName, jobNumber, ...about });
}

async function readActions({ meetingActions, pendingWork }: Reader, meetingId: Id): Promise<MeetingAction[]> {
  return visible(await meetingActions.where('meetingId').equals(meetingId).limit(mostRows).toArray(), await pendingWork());
}

/** The meeting that ended before this one, and what it agreed on. */
async function readBefore(reader: Reader, { id, plannedOn }: Meeting): Promise<{ meeting: Meeting; actions: MeetingAction[] } | null> {
  const ended = await reader.meetings
    .where('[live+state+plannedOn]')
    .between([1, 'ended', ''], [1, 'ended', plannedOn], true, true)
    .reverse()
    .limit(mostBefore)
    .toArray();
  const last = visible(ended, await reader.pendingWork()).find((meeting) => meeting.id !== id);
  return last === undefined ? null : { meeting: last, actions: await readActions(reader, last.id) };
}

interface About {
  readonly safe: ReadonlyMap<Id, SafeWords>;
  readonly caseTitle: (caseId: Id | null) => string;
}

/** What was said about anonymous cases, made safe, and the titles of all. The meeting's own note is safe for each of them. */
async function readCases(
  reader: Reader,
  meeting: Meeting,
  items: readonly MeetingItem[],
  actions: readonly MeetingAction[],
  anonymise: Anonymise,
): Promise<About> {
  const caseOfItem = new Map(items.map(({ id, caseId }) => [id, caseId]));
  const rows = [
    ...items.map((item) => ({ id: item.id, caseId: item.caseId, texts: itemTexts(item) })),
    ...actions.map((action) => ({
      id: action.id,
      caseId: action.caseId ?? caseOfItem.get(action.itemId ?? '') ?? null,
      texts: actionTexts(action),
    })),
  ];
  const safe = new Map<Id, SafeWords>();
  const titles = new Map<Id, string>();
  let note: string | null = meeting.note;
  for (const caseId of new Set(rows.map((row) => row.caseId).filter((id) => id !== null))) {
    const row = await reader.cases.get(caseId);
    if (row === undefined) continue;
    const answer = await readShownCase(reader, caseId, anonymise);
    titles.set(caseId, answer.state === 'shown' ? answer.shown.title : '');
    const about = rows.filter((one) => one.caseId === caseId);
    const texts = await safeTexts(reader, row, [...about.flatMap((one) => one.texts), note ?? ''], anonymise);
    let at = 0;
    for (const { id, texts: own } of about) {
      safe.set(id, texts === null ? null : texts.slice(at, at + own.length));
      at += own.length;
    }
    note = note === null || texts === null ? null : (texts[at] ?? '');
  }
  safe.set(meeting.id, note === null ? null : [note]);
  return { safe, caseTitle: (caseId) => titles.get(caseId ?? '') ?? '' };
}
