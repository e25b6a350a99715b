import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Promised } from '../../../../shared/domain/promise/promise.ts';
import { standingOf } from '../../../../shared/domain/promise/standing.ts';
import { promises as words } from '../../../../shared/text/en/promises.ts';
import { formatFullDay } from '../../../../shared/text/format.ts';
import type { TimelineEntry, TimelinePart, TimelineScope } from '../../../data/contributions/feature.ts';
import { jobsInScope } from '../../../data/contributions/jobs-in-scope.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { rowsWhere } from '../../../data/kernel/rows-where.ts';

const most = 200;

/** The promises of one customer or one job, the newest first. */
export async function promisesOf(reader: Reader, field: 'customerId' | 'jobId', id: Id): Promise<Promised[]> {
  const rows = await reader.promises.where(field).equals(id).reverse().limit(most).toArray();
  return visible(rows, await reader.pendingWork());
}

/** What was promised, moved and kept, each at its time. */
export async function promiseTimeline(reader: Reader, scope: TimelineScope): Promise<TimelinePart> {
  const { customerId } = scope;
  const rows =
    customerId === undefined
      ? visible(await rowsWhere(reader.promises, 'jobId', await jobsInScope(reader, scope).primaryKeys()), await reader.pendingWork())
      : await promisesOf(reader, 'customerId', customerId);
  return { entries: rows.slice(0, most).flatMap(entriesOf), more: rows.length >= most };
}

function entriesOf(promise: Promised): TimelineEntry[] {
  const { id, madeAt, madeBy, keptAt, updatedAt, updatedBy, state, renegotiated } = promise;
  const entry = (which: string, at: string, title: string, detail: string, by: Id): TimelineEntry => ({
    id: `promise-${id}-${which}`,
    at,
    kind: 'promise',
    title,
    detail,
    path: `/promises/${id}`,
    by,
  });
  const by = (due: { dueOn: string; dueTime: string | null }) => words.by([formatFullDay(due.dueOn), due.dueTime ?? ''].join(' ').trim());
  const first = renegotiated[0] ?? promise;
  const moves = renegotiated.map((move, index) => {
    const next = by(renegotiated[index + 1] ?? promise);
    const detail = [promise.words, next, move.why].filter((part) => part !== '').join(', ');
    return entry(`moved-${index}`, move.at, words.timeline.moved, detail, move.by);
  });
  const settled = settledAs(promise);
  const end = settled === null ? [] : [entry(state, keptAt ?? updatedAt, words.timeline[settled], promise.words, updatedBy)];
  return [entry('made', madeAt, words.timeline.made, `${promise.words}, ${by(first)}`, madeBy), ...moves, ...end];
}

function settledAs(promise: Promised): 'kept' | 'kept-late' | 'withdrawn' | null {
  if (promise.state === 'open') return null;
  const standing = standingOf(promise, { instant: promise.keptAt ?? promise.updatedAt });
  return standing === 'kept' || standing === 'kept-late' ? standing : 'withdrawn';
}
