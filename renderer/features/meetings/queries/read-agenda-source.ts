import type { Id } from '../../../../shared/domain/base/id.ts';
import { addDays, startOfDay } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { type AgendaSource, newTeamMeetings, orderCases, type WaitingCase } from '../../../../shared/domain/meeting/plan-agenda.ts';
import { shippedCases } from '../../../../shared/text/en/shipped-cases.ts';
import { readMayTell } from '../../../data/cases/read-may-tell.ts';
import { readShowings } from '../../../data/cases/read-showings.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { readOpenActions, readWeeklyRevisits } from './read-recent.ts';

const most = 200;
const last = '\uffff';
/** Cases that are asked whether they may be told; an agenda takes three. */
const judged = 12;
const wellDays = 14;

/** What could stand on the next agenda, with this person leading: read by indexes, a bounded number of rows of each. */
export async function readAgendaSource(reader: Reader, now: Now, leaderId: Id | null): Promise<AgendaSource> {
  const [waiting, library, actions, revisits, reviewJobIds, wentWellJobId, ended] = await Promise.all([
    readWaitingCases(reader),
    readLibraryCases(reader),
    readOpenActions(reader),
    readWeeklyRevisits(reader, now),
    readReviewJobs(reader),
    readWentWell(reader, now),
    reader.meetings.where('[live+state+plannedOn]').between([1, 'ended', ''], [1, 'ended', last]).limit(newTeamMeetings).count(),
  ]);
  return {
    cases: await judgeCases(reader, waiting, leaderId),
    libraryCaseIds: library.map(({ id }) => id),
    openActions: actions.length,
    revisits: revisits.length,
    reviewJobIds,
    wentWellJobId,
    meetingsBefore: ended,
  };
}

/** Cases of our own that are ready and were not shown yet. */
export async function readWaitingCases(reader: Reader): Promise<Case[]> {
  const ready = await reader.cases.where('[live+state+updatedAt]').between([1, 'ready', ''], [1, 'ready', last]).limit(most).toArray();
  const own = visible(ready, await reader.pendingWork()).filter(({ libraryKey }) => libraryKey === null);
  const shown = await readShowings(reader, idsOf(own));
  return own.filter(({ id }) => !shown.has(id));
}

/** Cases of the library: those that were never shown first, then the one whose turn was longest ago. */
export async function readLibraryCases(reader: Reader): Promise<Case[]> {
  const all = visible(await reader.cases.where('libraryKey').above('').limit(most).toArray(), await reader.pendingWork());
  const ready = all.filter(({ state }) => state === 'ready');
  const shown = await readShowings(reader, idsOf(ready));
  const shelf = shippedCases.map(({ key }) => key);
  const turnOf = ({ id, libraryKey }: Case): string =>
    `${shown.get(id)?.last ?? ''} ${100 + shelf.indexOf(libraryKey ?? '')} ${libraryKey}`;
  return ready.toSorted((a, b) => (turnOf(a) < turnOf(b) ? -1 : 1));
}

function idsOf(cases: readonly Case[]): Id[] {
  return cases.map(({ id }) => id);
}

async function judgeCases(reader: Reader, cases: readonly Case[], leaderId: Id | null): Promise<WaitingCase[]> {
  const waiting = cases.map((row) => ({ id: row.id, since: row.createdAt, fromRevisit: row.jobIds.length > 1, mayTell: true, row }));
  return Promise.all(
    orderCases(waiting).map(async ({ row, ...one }, place) => ({
      ...one,
      mayTell: place >= judged || (await readMayTell(reader, row, leaderId)).allowed,
    })),
  );
}

/** The jobs of reviews that are asked about in the meeting, as long as no case came of them and no meeting spoke of them. */
async function readReviewJobs(reader: Reader): Promise<Id[]> {
  const pending = await reader.pendingWork();
  const marked = visible(await reader.reviews.where('[live+forMeeting]').equals([1, 1]).limit(most).toArray(), pending);
  const [cases, items] = await Promise.all([
    reader.cases
      .where('reviewId')
      .anyOf(marked.map(({ id }) => id))
      .toArray(),
    reader.meetingItems
      .where('jobId')
      .anyOf(marked.map(({ jobId }) => jobId))
      .toArray(),
  ]);
  const told = new Set(visible(cases, pending).map(({ reviewId }) => reviewId));
  const spoken = new Set(visible(items, pending).flatMap(({ jobId, doneAt }) => (doneAt === null ? [] : [jobId])));
  const left = marked.filter(({ id, jobId }) => !told.has(id) && !spoken.has(jobId));
  return left.toSorted((a, b) => (`${a.askedOn} ${a.id}` < `${b.askedOn} ${b.id}` ? -1 : 1)).map(({ jobId }) => jobId);
}

/** A job of late that went well and was not spoken of: one that earned good words before others, then the newest. */
async function readWentWell(reader: Reader, now: Now): Promise<Id | null> {
  const from = startOfDay(addDays(now.date, -wellDays), now.zone);
  const pending = await reader.pendingWork();
  const [praises, jobs] = await Promise.all([
    reader.praises.where('[live+heardAt]').between([1, from], [1, last]).reverse().limit(most).toArray(),
    reader.jobs.where('[live+completedAt]').between([1, from], [1, last]).reverse().limit(most).toArray(),
  ]);
  const praised = visible(praises, pending).flatMap(({ jobId }) => jobId ?? []);
  const fine = visible(jobs, pending)
    .filter((job) => job.status === 'done' && job.originalJobId === null && job.certainty === 'sure' && job.repairMade === true)
    .map(({ id }) => id);
  const candidates = [...new Set([...praised, ...fine])].slice(0, judged);
  const spoken = new Set((await reader.meetingItems.where('jobId').anyOf(candidates).toArray()).map(({ jobId }) => jobId));
  return candidates.find((id) => !spoken.has(id)) ?? null;
}
