import type { Now, Zone } from '../../../../shared/domain/base/now.ts';
import { complaintCallFor } from '../../../../shared/domain/complaint/complaint-calls.ts';
import { wasRight } from '../../../../shared/domain/revisit/was-right.ts';
import type { Staff } from '../../../../shared/domain/staff/staff.ts';
import { type ChosenWording, chooseWording } from '../../../../shared/domain/wording/choose-wording.ts';
import { fillWording, type WordingPiece } from '../../../../shared/domain/wording/fill-wording.ts';
import type { WordingCode } from '../../../../shared/domain/wording/wording-codes.ts';
import { type WordingForm, wordingFor } from '../../../../shared/domain/wording/wording-for.ts';
import { ownWordings } from '../../../../shared/text/en/wordings.ts';
import { type WordingRecord, wordingFacts } from '../../../../shared/text/wording-facts.ts';
import type { CardFacts } from '../queries/read-card.ts';

/** Who speaks, for whom, and how people are called. */
export interface Speaker {
  readonly caller: Pick<Staff, 'name'>;
  readonly business: { readonly name: string; readonly zone: Zone };
  readonly staffName: (id: string | null) => string;
}

export interface SaidWords {
  readonly pieces: readonly WordingPiece[];
  readonly chosen: ChosenWording;
}

/** The words for a card, filled from its record, in the customer's language where they are written in it. */
export function wordsOfCard(form: WordingForm, facts: CardFacts, now: Now, speaker: Speaker): SaidWords {
  const { call, job, visit, standing } = facts;
  const code = wordingFor(form, { call, job, planned: visit !== null, isOwnerElsewhere: standing === 'owner' });
  return sayWords(code, facts, recordOf(facts, speaker), now);
}

/** One of the texts about what a card shows. */
export function sayWords(
  code: WordingCode,
  { customer, wordings }: Pick<CardFacts, 'customer' | 'wordings'>,
  record: WordingRecord,
  now: Now,
): SaidWords {
  const chosen = chooseWording(code, customer.language, wordings);
  const text = chosen.text ?? ownWordings[code];
  return { pieces: fillWording(text, wordingFacts(record, now, chosen.language), chosen.language), chosen };
}

export function recordOf(facts: CardFacts, { caller, business, staffName }: Speaker): WordingRecord {
  const { call, customer, job, original, visit, property, complaint, promise, alsoOpen } = facts;
  const planCall = alsoOpen.find(
    (one) => one.complaintId === call.complaintId && one.kind === 'complaint' && complaintCallFor(one) === 'plan',
  );
  return {
    kind: call.kind,
    customerName: customer.name,
    caller: caller.name,
    business: business.name,
    job,
    original,
    right: original === null || job === null ? null : (wasRight(original, job)?.words ?? null),
    arrivalAt: visit?.startsAt ?? null,
    crew: visit?.crew.map(staffName).find((name) => name !== '') ?? null,
    address: property?.address ?? null,
    complaint,
    promise,
    planCall: call.kind === 'complaint' ? (planCall ?? null) : null,
    zone: facts.zone ?? business.zone,
  };
}
