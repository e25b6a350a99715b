import type { Id } from '../base/id.ts';
import type { Row } from '../base/row.ts';
import type { Call } from '../call/call.ts';
import { newCall } from '../call/new-call.ts';
import type { Promised } from './promise.ts';

/** The open call that brings a promise up in *Today*: due when it is due, for whoever is to keep it. */
export function promiseCall(promiseId: Id, promise: Omit<Promised, keyof Row>): Omit<Call, keyof Row> {
  const { customerId, jobId, complaintId, recoveryId, assignedTo, dueAt } = promise;
  return newCall({
    kind: 'promise',
    subject: promiseId,
    promiseId,
    customerId,
    jobId,
    complaintId,
    recoveryId,
    assignedTo,
    dueAt,
    dueIs: 'by',
    reason: { code: 'promise-due', params: {} },
  });
}
