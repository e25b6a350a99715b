import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import type { CaseDigest } from '../../../../shared/domain/case/case-digest.ts';
import { readShowings } from '../../../data/cases/read-showings.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { allOf, type Found } from '../../../data/lists/find-keys.ts';
import type { Filters } from '../../../data/lists/list-definition.ts';
import type { SearchClient } from '../../../data/search/search-client.ts';
import { readDigests } from './read-digests.ts';
import { readLike } from './read-like.ts';

export const caseStates: readonly Case['state'][] = ['draft', 'ready', 'retired'];
/** More cases like one job than these are no help. */
export const mostLike = 50;

/** What filters and typed words leave; null for everything. @param likeJobId only cases like this job */
export async function readFits(
  reader: Reader,
  filters: Filters,
  typed: string,
  search: Pick<SearchClient, 'keys'>,
  likeJobId: Id | null,
): Promise<Found | null> {
  return allOf(
    await Promise.all([
      inState(reader, filters['state']),
      ofKind(reader, filters),
      likeJobId === null ? null : readLike(reader, likeJobId, mostLike).then((found) => whole(found?.cases.map(({ id }) => id) ?? [])),
      // Wrapped, so that a reading of the records outlasts what is no matter of the database.
      typed.trim() === '' ? null : Promise.resolve(search.keys(typed, 'cases')).then(whole),
    ]),
  );
}

function whole(ids: Iterable<Id>): Found {
  return { ids: new Set(ids), more: false };
}

async function inState(reader: Reader, state: string | undefined): Promise<Found | null> {
  if (state === 'waiting') return readWaiting(reader);
  const known = caseStates.find((one) => one === state);
  return known === undefined ? null : whole(await keysInState(reader, known));
}

function keysInState(reader: Reader, state: Case['state']): Promise<Id[]> {
  return reader.cases.where('[live+state+updatedAt]').between([1, state], [1, state, []]).primaryKeys();
}

/** Ready and not shown in any meeting yet. */
async function readWaiting(reader: Reader): Promise<Found> {
  const ready = await keysInState(reader, 'ready');
  const shown = await readShowings(reader, ready);
  return whole(ready.filter((id) => !shown.has(id)));
}

/** What is filtered by what a case is about: each name, and what a case holds of it. */
const aspects: Readonly<Record<string, (digest: CaseDigest) => readonly (string | null)[]>> = {
  trade: ({ trade }) => [trade],
  cause: ({ causes }) => causes,
  equipment: ({ equipmentKinds }) => equipmentKinds,
  theme: ({ themes }) => themes,
};

async function ofKind(reader: Reader, filters: Filters): Promise<Found | null> {
  const asked = Object.entries(aspects).flatMap(([name, of]) => (filters[name] === undefined ? [] : [{ of, value: filters[name] }]));
  if (asked.length === 0) return null;
  const fitting = (await readDigests(reader)).filter((digest) => asked.every(({ of, value }) => of(digest).includes(value)));
  return whole(fitting.map(({ id }) => id));
}

/** What there is to choose from in each filter, in the order of the alphabet. */
export async function readChoices(reader: Reader): Promise<Readonly<Record<string, readonly string[]>>> {
  const digests = await readDigests(reader);
  return Object.fromEntries(
    Object.entries(aspects).map(([name, of]) => {
      const values = new Set(digests.flatMap((digest) => of(digest).filter((value) => value !== null)));
      return [name, [...values].toSorted((a, b) => a.localeCompare(b))];
    }),
  );
}
