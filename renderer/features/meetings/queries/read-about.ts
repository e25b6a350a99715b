import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { MeetingItem } from '../../../../shared/domain/meeting/meeting.ts';
import { meetings as words } from '../../../../shared/text/en/meetings.ts';
import { stage } from '../../../../shared/text/en/stage.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

const { items: kinds } = stage;

/** What items are about, as far as it is on record. */
export interface About {
  readonly cases: ReadonlyMap<Id, Case>;
  readonly jobs: ReadonlyMap<Id, Job>;
}

type AboutItem = Pick<MeetingItem, 'kind' | 'caseId' | 'jobId'> & { readonly title?: string };

export async function readAbout(reader: Reader, items: readonly AboutItem[]): Promise<About> {
  const pending = await reader.pendingWork();
  const [cases, jobs] = await Promise.all([
    reader.cases.bulkGet(items.flatMap(({ caseId }) => caseId ?? [])),
    reader.jobs.bulkGet(items.flatMap(({ jobId }) => jobId ?? [])),
  ]);
  return { cases: byId(visible(defined(cases), pending)), jobs: byId(visible(defined(jobs), pending)) };
}

function defined<R>(rows: readonly (R | undefined)[]): R[] {
  return rows.filter((row) => row !== undefined);
}

function byId<R extends { readonly id: Id }>(rows: readonly R[]): ReadonlyMap<Id, R> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** What an item is called, and a line beneath it that says what it is about. */
export function itemWords({ kind, title = '', caseId, jobId }: AboutItem, { cases, jobs }: About): { name: string; beneath: string } {
  const told = caseId === null ? undefined : cases.get(caseId);
  const job = jobId === null ? undefined : jobs.get(jobId);
  if (caseId !== null) return { name: title || (told?.title ?? words.gone), beneath: kinds[kind] };
  if (job === undefined) return { name: title || kinds[kind], beneath: words.says[kind] };
  const name = kind === 'free' ? words.reviewOf(job.number) : kinds[kind];
  return { name: title || name, beneath: `${words.job(job.number)}: ${job.customerWords}` };
}

/** Where an item leads; null where it has no page of its own. */
export function itemPath({ caseId, jobId }: AboutItem): string | null {
  if (caseId !== null) return `/cases/${caseId}`;
  return jobId === null ? null : `/jobs/${jobId}`;
}
