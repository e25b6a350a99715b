import type { Id } from '../../../shared/domain/base/id.ts';
import type { Database } from '../database/database.ts';
import { type ParkedPlace, readParked } from '../parked/parked.ts';
import { listDrafts } from './drafts.ts';

/** A draft of the person who sits here, under its key without their id. */
export interface OwnDraft {
  readonly key: string;
  readonly value: unknown;
  readonly updatedAt: string;
}

/** One person's drafts at this computer. */
export interface OwnDrafts {
  /** Those whose key begins so, newest first. */
  readonly list: (prefix: string) => Promise<OwnDraft[]>;
  readonly parked: readonly ParkedPlace[];
}

export async function ownDrafts(database: Database, actor: Id): Promise<OwnDrafts> {
  const tail = `/${actor}`;
  return {
    list: async (prefix) =>
      (await listDrafts(database, prefix))
        .filter(({ key }) => key.endsWith(tail))
        .map(({ key, value, updatedAt }) => ({ key: key.slice(0, -tail.length), value, updatedAt })),
    parked: await readParked(database, actor),
  };
}
