import type { Id } from '../../../../shared/domain/base/id.ts';
import { addDays, startOfDay } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import type { MeetingAction, MeetingItem } from '../../../../shared/domain/meeting/meeting.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

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
const days = 7;

/** @param seen actions that were on the slide before: they stay on it when they are done. */
export async function readItemFacts(reader: Reader, item: MeetingItem, now: Now, seen: readonly Id[]): Promise<ItemFacts> {
  const pending = await reader.pendingWork();
  const none: ItemFacts = { actions: [], jobs: [], praise: [] };
  if (item.kind === 'actions') {
    const open = await reader.meetingActions
      .where('[live+state+dueOn]')
      .between([1, 'open', ''], [1, 'open', '\uffff'])
      .limit(most)
      .toArray();
    const before = (await reader.meetingActions.bulkGet([...seen])).filter(
      (row) => row !== undefined && row.state !== 'open',
    ) as MeetingAction[];
    return { ...none, actions: visible([...before, ...open], pending).filter(({ meetingId }) => meetingId !== item.meetingId) };
  }
  if (item.kind === 'revisits') {
    const from = startOfDay(addDays(now.date, -days), now.zone);
    const recent = await reader.jobs.where('[live+requestedAt]').between([1, from], [1, '\uffff']).toArray();
    const revisits = visible(recent, pending).filter(({ rootJobId }) => rootJobId !== null);
    const nameless = await rootsWithoutNames(reader, revisits);
    return {
      ...none,
      jobs: revisits
        .filter(({ rootJobId }) => !nameless.has(rootJobId))
        .slice(0, most)
        .map(jobLine),
    };
  }
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

/** Chains that are told without names: their words are read from the case, never from the job. */
async function rootsWithoutNames(reader: Reader, revisits: readonly { rootJobId: Id | null }[]): Promise<ReadonlySet<Id | null>> {
  const roots = [...new Set(revisits.map(({ rootJobId }) => rootJobId))].filter((id) => id !== null);
  const cases = await reader.cases.where('rootJobId').anyOf(roots).toArray();
  return new Set(cases.filter(({ live, anonymous }) => live === 1 && anonymous).map(({ rootJobId }) => rootJobId));
}

function jobLine(job: { id: Id; number: number; customerWords: string; finding: string }): ItemFacts['jobs'][number] {
  return { id: job.id, number: job.number, said: job.customerWords, found: job.finding };
}
