import { cases as words } from '../../../../shared/text/en/cases.ts';
import type { TimelineEntry, TimelineScope } from '../../../data/contributions/feature.ts';
import { jobsInScope } from '../../../data/contributions/jobs-in-scope.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { rowsWhere } from '../../../data/kernel/rows-where.ts';

/** That a case was made of it, on the day on which it was made. */
export async function caseTimeline(reader: Reader, scope: TimelineScope): Promise<TimelineEntry[]> {
  const jobIds = scope.jobId === undefined ? await jobsInScope(reader, scope).primaryKeys() : [scope.jobId];
  const made = visible(await rowsWhere(reader.cases, 'jobIds', jobIds), await reader.pendingWork());
  return made.map(({ id, title, createdAt, createdBy, lesson }) => ({
    ...{ id: `case-${id}`, at: createdAt, kind: 'case' as const, detail: lesson, path: `/cases/${id}`, by: createdBy },
    title: words.timelineTitle(title),
  }));
}
