import { currentNow } from '../../../renderer/data/clock/clock.ts';
import { declareDatabase } from '../../../renderer/data/database/database.ts';
import { readerOf } from '../../../renderer/data/kernel/reader.ts';
import { readPlace } from '../../../renderer/features/jobs/queries/read-place.ts';
import { judge, prepare } from '../../../renderer/features/jobs/revisit/rule.ts';
import { idOf } from './shop-rows.ts';

/** What the customer says, typed key by key. */
const sentence = 'The water heater you were at in the spring is leaking again, there is water on the floor by the tank';
const zone = 'America/Toronto';

/** Milliseconds, for one place. */
export interface TypingTimes {
  /** Reading the place from the database and preparing its history, once. */
  readonly open: number;
  /** Each key. */
  readonly keys: readonly number[];
  readonly jobs: number;
}

let opened: ReturnType<typeof declareDatabase> | undefined;

/** Books a job at each of these places as the booking screen does it: reads and prepares once, then judges every key. */
export async function typeIntoBooking({ places }: { places: readonly number[] }): Promise<TypingTimes[]> {
  opened ??= declareDatabase('makegood');
  const reader = readerOf(opened);
  const now = currentNow(zone);
  const times: TypingTimes[] = [];
  for (const place of places) {
    const start = performance.now();
    const customerId = idOf('customer', place);
    const propertyId = idOf('property', place);
    const facts = await readPlace(reader, { customerId, propertyId, address: null });
    const history = prepare(facts, 'new', [], zone);
    const open = performance.now() - start;
    const keys: number[] = [];
    for (let length = 1; length <= sentence.length; length += 1) {
      const from = performance.now();
      const job = { id: 'new', customerId, propertyId, customerWords: sentence.slice(0, length), requestedAt: now.instant };
      const finding = judge(history, job, now);
      keys.push(performance.now() - from);
      if (finding === null && facts.jobs.length > 0) throw new Error('The rule saw none of the earlier visits.');
    }
    times.push({ open, keys, jobs: facts.jobs.length });
  }
  return times;
}
