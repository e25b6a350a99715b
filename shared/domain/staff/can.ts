import type { Role } from './staff.ts';

/** What a command does, in the words of authority. Limits of money come with the service policy. */
export const actions = ['book', 'close', 'ring', 'offer', 'review', 'edit-records', 'attach', 'import', 'settings', 'erase'] as const;
export type Action = (typeof actions)[number];

/** An apprentice may log and listen; what changes how the business works is the owner's and the office's. */
const allowed: Readonly<Record<Role, ReadonlySet<Action>>> = {
  owner: new Set(actions),
  office: new Set(['book', 'close', 'ring', 'offer', 'review', 'edit-records', 'attach', 'import', 'settings']),
  technician: new Set(['book', 'close', 'ring', 'offer', 'review', 'edit-records', 'attach']),
  apprentice: new Set(['book', 'close', 'ring', 'review', 'attach']),
};

/** True when somebody in this role may do it. Attribution and right limits, not a lock against thieves. */
export function can(role: Role, action: Action): boolean {
  return allowed[role].has(action);
}
