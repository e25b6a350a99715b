import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Drill } from '../../../../shared/domain/drill/drill.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** So many of the newest are told one by one. */
export const mostToldDrills = 30;
/** Of one person the newest are counted up to this. */
const mostOfPerson = 200;

/** How often somebody took part, and in which exercise last; null for never. */
export interface PersonDrills {
  readonly staffId: Id;
  readonly count: number;
  readonly last: Drill | null;
}

/** The exercises that were done last, the newest first. */
export async function readDrills(reader: Reader): Promise<Drill[]> {
  const [rows, pending] = await Promise.all([
    reader.drills.where('[live+on]').between([1, ''], [1, '\uffff']).reverse().limit(mostToldDrills).toArray(),
    reader.pendingWork(),
  ]);
  return visible(rows, pending).toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
}

/** Who of these has done which, in the order in which they were named. */
export function readPeople(reader: Reader, staffIds: readonly Id[]): Promise<PersonDrills[]> {
  return Promise.all(
    staffIds.map(async (staffId) => {
      const rows = await reader.drills.where('staffIds').equals(staffId).limit(mostOfPerson).toArray();
      const done = visible(rows, await reader.pendingWork()).toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
      return { staffId, count: done.length, last: done[0] ?? null };
    }),
  );
}

/** How often a case was practised, and on which day last; null for never. */
export async function readCaseDrills(reader: Reader, caseId: Id): Promise<{ count: number; last: string } | null> {
  const [rows, pending] = await Promise.all([
    reader.drills.where('caseId').equals(caseId).limit(mostOfPerson).toArray(),
    reader.pendingWork(),
  ]);
  const days = visible(rows, pending)
    .map(({ on }) => on)
    .toSorted();
  const last = days.at(-1);
  return last === undefined ? null : { count: days.length, last };
}
