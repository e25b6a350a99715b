import type { Row } from '../base/row.ts';
import type { Call } from './call.ts';
import { openFields } from './open-close-call.ts';

type Fields = Omit<Call, keyof Row>;
type Known = Pick<Fields, 'kind' | 'subject' | 'customerId' | 'jobId' | 'dueAt' | 'dueIs' | 'reason'> & Partial<Fields>;

/** The fields of an open call of which only this is known: nobody was tried yet, and it is anybody's. */
export function newCall({ kind, subject, ...known }: Known): Fields & { openKey: string } {
  return {
    complaintId: null,
    recoveryId: null,
    promiseId: null,
    offerId: null,
    arrivalAt: null,
    atDoor: false,
    attempts: 0,
    assignedTo: null,
    provisional: false,
    nextStep: 'ring',
    listening: { expected: '', different: '', wanted: '' },
    ...known,
    ...openFields(kind, subject),
  };
}
