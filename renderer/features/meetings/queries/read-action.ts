import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { Meeting, MeetingAction } from '../../../../shared/domain/meeting/meeting.ts';
import { meetingActions as words } from '../../../../shared/text/en/meeting-actions.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** An action with where it came from, each null where it did not, or where that is gone. */
export interface ActionFacts {
  readonly action: MeetingAction;
  readonly meeting: Meeting | null;
  readonly case: Case | null;
  /** The job whose review it came from. */
  readonly job: Job | null;
}

/** Null when it was taken back, or never was. */
export async function readAction(reader: Reader, id: Id): Promise<ActionFacts | null> {
  const pending = await reader.pendingWork();
  const [action] = visible(rows(await reader.meetingActions.get(id)), pending);
  if (action === undefined) return null;
  const [meeting, told, review] = await Promise.all([
    reader.meetings.get(action.meetingId ?? ''),
    reader.cases.get(action.caseId ?? ''),
    reader.reviews.get(action.reviewId ?? ''),
  ]);
  const job = review && (await reader.jobs.get(review.jobId));
  const [seenMeeting = null] = visible(rows(meeting), pending);
  const [seenCase = null] = visible(rows(told), pending);
  const [seenJob = null] = visible(rows(job), pending);
  return { action, meeting: seenMeeting, case: seenCase, job: seenJob };
}

function rows<R>(row: R | undefined): R[] {
  return row === undefined ? [] : [row];
}

/** The first line in the queue: what is to be done. */
export async function queueName(reader: Reader, call: Call): Promise<string> {
  return (await reader.meetingActions.get(call.subject))?.what ?? words.kind;
}

/** The second: where it came from. */
export async function queueLine(reader: Reader, call: Call): Promise<string> {
  const facts = await readAction(reader, call.subject);
  if (facts === null) return words.kind;
  if (facts.case !== null) return words.fromCase(facts.case.title);
  if (facts.job !== null) return words.fromReview(facts.job.number);
  return facts.meeting === null ? words.agreed : words.kind;
}
