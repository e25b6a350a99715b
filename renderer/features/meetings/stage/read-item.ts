import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import type { MeetingAction, MeetingItem } from '../../../../shared/domain/meeting/meeting.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { readOpenActions, readWeeklyRevisits } from '../queries/read-recent.ts';
import { readSafeActions } from './read-safe-actions.ts';

/** What an item that is no case is about. */
export interface ItemFacts {
  /** Of earlier meetings: still open, or ticked off since the slide was opened. */
  readonly actions: readonly MeetingAction[];
  /** Jobs that the item is about, by number, with the customer's words and what we found. */
  readonly jobs: readonly { readonly id: Id; readonly number: number; readonly said: string; readonly found: string }[];
  /** Good words that were heard about its job. */
  readonly praise: readonly string[];
}

const most = 30;

/** @param seen actions that were on the slide before: they stay on it when they are done. */
export async function readItemFacts(reader: Reader, item: MeetingItem, now: Now, seen: readonly Id[]): Promise<ItemFacts> {
  const pending = await reader.pendingWork();
  const none: ItemFacts = { actions: [], jobs: [], praise: [] };
  if (item.kind === 'actions') {
    const open = (await readOpenActions(reader)).slice(0, most);
    const before = (await reader.meetingActions.bulkGet([...seen])).filter(
      (row) => row !== undefined && row.state !== 'open',
    ) as MeetingAction[];
    const earlier = visible([...before, ...open], pending).filter(({ meetingId }) => meetingId !== item.meetingId);
    return { ...none, actions: await readSafeActions(reader, earlier) };
  }
  if (item.kind === 'revisits') return { ...none, jobs: (await readWeeklyRevisits(reader, now)).slice(0, most).map(jobLine) };
  if (item.jobId === null) return none;
  const [job, praises] = await Promise.all([
    reader.jobs.get(item.jobId),
    reader.praises.where('jobId').equals(item.jobId).limit(most).toArray(),
  ]);
  return {
    ...none,
    jobs: job === undefined ? [] : [jobLine(job)],
    praise: visible(praises, pending)
      .filter(({ live }) => live === 1)
      .map(({ words }) => words),
  };
}

function jobLine(job: { id: Id; number: number; customerWords: string; finding: string }): ItemFacts['jobs'][number] {
  return { id: job.id, number: job.number, said: job.customerWords, found: job.finding };
}
