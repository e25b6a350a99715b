import type { Role } from './staff.ts';

/**
 * What a command does, in the words of authority. Limits of money come with the service policy. `wish`: hand to somebody
 * who may offer what one would like to. `read-policy`: say that one has read it. `authority`: who may offer how much, and PINs.
 */
export const actions = [
  'book',
  'close',
  'ring',
  'offer',
  'wish',
  'review',
  'edit-records',
  'attach',
  'import',
  'read-policy',
  'settings',
  'authority',
  'erase',
] as const;
export type Action = (typeof actions)[number];

/**
 * An apprentice may log, listen and wish, and offers nothing; what changes how the business works is the owner's and the
 * office's, and who may offer how much is the owner's alone.
 */
const allowed: Readonly<Record<Role, ReadonlySet<Action>>> = {
  owner: new Set(actions),
  office: new Set(['book', 'close', 'ring', 'offer', 'wish', 'review', 'edit-records', 'attach', 'import', 'read-policy', 'settings']),
  technician: new Set(['book', 'close', 'ring', 'offer', 'wish', 'review', 'edit-records', 'attach', 'read-policy']),
  apprentice: new Set(['book', 'close', 'ring', 'wish', 'review', 'attach', 'read-policy']),
};

/** True when somebody in this role may do it. Attribution and right limits, not a lock against thieves. */
export function can(role: Role, action: Action): boolean {
  return allowed[role].has(action);
}
