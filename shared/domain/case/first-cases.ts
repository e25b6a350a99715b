import type { Id } from '../base/id.ts';
import type { Reason } from '../base/reason.ts';
import type { Case } from './case.ts';

/** A team begins with so many cases that hurt nobody: told by whoever leads, or without names (S4; PRODUCT, F3). */
export const firstCases = 2;

/** A team of so many knows who each role stands for. */
const smallTeam = 3;

export interface ToldBefore {
  /** The cases that were told in meetings that have ended. Each counts once; those that ship with the program do not. */
  readonly cases: readonly Pick<Case, 'id' | 'libraryKey'>[];
  /** Who leads the meeting; null while nobody was named. */
  readonly leaderId: Id | null;
}

/** Whether a case may be told in a meeting. `reason`: `first-cases` with how many were `told` and how many come `first`. */
export type MayTell = { readonly allowed: true } | { readonly allowed: false; readonly reason: Reason };

/** The first two cases of a new team are the leader's own story, or anonymous. What was told before may be told again. */
export function mayTellCase(
  { id, anonymous, tellerId, libraryKey }: Pick<Case, 'id' | 'anonymous' | 'tellerId' | 'libraryKey'>,
  { cases, leaderId }: ToldBefore,
): MayTell {
  const told = new Set(cases.filter((one) => one.libraryKey === null).map((one) => one.id));
  const leadersOwn = tellerId !== null && tellerId === leaderId;
  if (anonymous || libraryKey !== null || leadersOwn || told.size >= firstCases || told.has(id)) return { allowed: true };
  return { allowed: false, reason: { code: 'first-cases', params: { told: told.size, first: firstCases } } };
}

/** True for a team so small that everybody knows whom a role stands for. @param people who work here at present */
export function rolesHideNobody(people: number): boolean {
  return people <= smallTeam;
}
