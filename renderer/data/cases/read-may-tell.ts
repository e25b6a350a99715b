import type { Id } from '../../../shared/domain/base/id.ts';
import type { Case } from '../../../shared/domain/case/case.ts';
import { firstCases, type MayTell, mayTellCase } from '../../../shared/domain/case/first-cases.ts';
import type { Reader } from '../kernel/reader.ts';

/** So many of the first meetings are looked at: a team that told no case in them is not new any more. */
const firstMeetings = 20;

/**
 * Whether a case may be told in a meeting that this person leads: the first two of a new team are the leader's own or
 * anonymous. The sentence for a reason is `caseAnonymity.mayNotTell`.
 */
export async function readMayTell(reader: Reader, row: Case, leaderId: Id | null): Promise<MayTell> {
  const meetings = await reader.meetings
    .where('[live+state+plannedOn]')
    .between([1, 'ended', ''], [1, 'ended', '￿'])
    .limit(firstMeetings + 1)
    .toArray();
  if (meetings.length > firstMeetings) return { allowed: true };
  const items = await reader.meetingItems
    .where('meetingId')
    .anyOf(meetings.map(({ id }) => id))
    .toArray();
  const ids = [...new Set(items.flatMap(({ live, doneAt, caseId }) => (live === 1 && doneAt !== null && caseId !== null ? [caseId] : [])))];
  const cases = await reader.cases.bulkGet(ids.slice(0, firstCases * 10));
  return mayTellCase(row, { cases: cases.filter((one) => one !== undefined), leaderId });
}
