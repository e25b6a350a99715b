import type { Id } from '../../../../shared/domain/base/id.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { type CardFacts, readCard } from './read-card.ts';

/** What is open to be told to the people of a job's visit; the clock decides which of it has come to the door. */
export async function readDoorCalls(reader: Reader, jobId: Id): Promise<CardFacts[]> {
  const calls = visible(await reader.calls.where('jobId').equals(jobId).toArray(), await reader.pendingWork());
  const open = calls.filter(({ kind, open: isOpen }) => kind === 'acknowledgement' && isOpen === 1);
  const cards = await Promise.all(open.map(({ id }) => readCard(reader, id)));
  return cards.filter((card) => card !== null);
}
