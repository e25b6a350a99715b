import type { Id } from '../base/id.ts';
import { type CallKind, callKinds } from './call.ts';

/**
 * What a call about a job is about. With a customer it is theirs alone: tenant and landlord are told separately
 * (RULES section 2), so acknowledgements always name the customer; else the same person could be rung twice.
 */
export function callSubject(jobId: Id, customerId?: Id): string {
  return customerId === undefined ? jobId : `${jobId}/${customerId}`;
}

/** The key that at most one open call may hold: one open call for each kind and subject. */
export function openKey(kind: CallKind, subject: string): string {
  return `${kind}:${subject}`;
}

/** Place of a kind in the order of *Today*, 0 first. */
export function rankOf(kind: CallKind): number {
  return callKinds.indexOf(kind);
}
