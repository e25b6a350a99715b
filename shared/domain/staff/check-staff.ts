import type { Id } from '../base/id.ts';
import type { Problem } from '../base/reason.ts';
import type { Role, Staff } from './staff.ts';

export type TeamMember = Pick<Staff, 'id' | 'name' | 'role'>;

/** The name that the first owner has until somebody gives a better one. */
export const unnamedOwner = 'Owner';

/**
 * What forbids a person to have this name and role: two of one name could not be told apart where one chooses who sits
 * here, and a business without an owner has nobody to decide. `id` is null for somebody new. `team`: everybody now.
 */
export function checkStaff(id: Id | null, wanted: { readonly name: string; readonly role: Role }, team: readonly TeamMember[]): Problem[] {
  const namesake = team.find((member) => member.id !== id && key(member.name) === key(wanted.name));
  return [
    ...(namesake === undefined ? [] : [problem(['name'], 'staff-name-taken', namesake.name)]),
    ...(id !== null && wanted.role !== 'owner' && isLastOwner(id, team) ? [problem(['role'], 'last-owner', wanted.name)] : []),
  ];
}

/**
 * What forbids a person to be put to rest: the last owner stays, and nobody puts themselves to rest, because undo is
 * each person's own and they could not take it back. `actor` is who does it.
 */
export function checkRest(id: Id, actor: Id, team: readonly TeamMember[]): Problem[] {
  const name = team.find((member) => member.id === id)?.name ?? '';
  if (isLastOwner(id, team)) return [problem([], 'last-owner', name)];
  return id === actor ? [problem([], 'rest-oneself', name)] : [];
}

function isLastOwner(id: Id, team: readonly TeamMember[]): boolean {
  const owners = team.filter(({ role }) => role === 'owner');
  return owners.length === 1 && owners[0]?.id === id;
}

function key(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

function problem(path: Problem['path'], code: string, name: string): Problem {
  return { path, code, params: { name } };
}
