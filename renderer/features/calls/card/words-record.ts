import type { Now, Zone } from '../../../../shared/domain/base/now.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { complaintCallFor } from '../../../../shared/domain/complaint/complaint-calls.ts';
import type { Staff } from '../../../../shared/domain/staff/staff.ts';
import { type WordingForm, wordingFor } from '../../../../shared/domain/wording/wording-for.ts';
import { type SaidWords, sayWording } from '../../../../shared/text/say-wording.ts';
import { emptyRecord, type WordingRecord } from '../../../../shared/text/wording-facts.ts';
import type { CardFacts, readAbout } from '../queries/read-card.ts';

/** What words are made from; `call` is one that says what has to be said, on record or not. */
export type WordsFacts = Pick<CardFacts, 'customer'> &
  Awaited<ReturnType<typeof readAbout>> & {
    readonly call: Pick<Call, 'id' | 'kind' | 'subject' | 'reason' | 'jobId' | 'complaintId' | 'promiseId' | 'recoveryId'>;
  };

/** Who speaks, for whom, and how people are called. */
export interface Speaker {
  readonly caller: Pick<Staff, 'name'>;
  readonly business: { readonly name: string; readonly zone: Zone };
  readonly staffName: (id: string | null) => string;
}

/** The words for a card, filled from its record, in the customer's language where they are written in it. */
export function wordsOfCard(form: WordingForm, facts: WordsFacts, now: Now, speaker: Speaker): SaidWords {
  const { call, job, visit, standing, complaint, customer, wordings } = facts;
  const situation = { call, job, planned: visit !== null, isOwnerElsewhere: standing === 'owner', hasPlan: (complaint?.plan ?? '') !== '' };
  return sayWording(wordingFor(form, situation), customer.language, wordings, recordOf(facts, speaker), now);
}

export function recordOf(facts: WordsFacts, { caller, business, staffName }: Speaker): WordingRecord {
  const { call, customer, job, original, visit, property, complaint, promise, recovery, alsoOpen } = facts;
  const planCall = alsoOpen.find(
    (one) => one.complaintId === call.complaintId && one.kind === 'complaint' && complaintCallFor(one) === 'plan',
  );
  // How it is now is asked of the visit that put it right: where none did, none is named.
  const noReturn = call.kind === 'recovery-follow-up' && (job?.id ?? null) === (recovery?.rootJobId ?? null);
  return {
    ...emptyRecord({ caller: caller.name, business: business.name, zone: facts.zone ?? business.zone }),
    kind: call.kind,
    customerName: customer.name,
    job: noReturn ? null : job,
    original,
    right: facts.right,
    asked: facts.standing === 'asked',
    arrivalAt: visit?.startsAt ?? null,
    crew: visit?.crew.map(staffName).find((name) => name !== '') ?? null,
    address: property?.address ?? null,
    complaint,
    promise,
    planCall: call.kind === 'complaint' ? (planCall ?? null) : null,
  };
}
