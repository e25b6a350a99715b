import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Problem, Result } from '../../../../shared/domain/base/reason.ts';
import type { Address } from '../../../../shared/domain/property/property.ts';
import type { BookingInput } from '../commands/book-job.ts';
import type { AnsweredPair } from '../commands/revisit-answer.ts';
import type { BookingDraft } from './booking-draft.ts';
import type { ReadSlot } from './read-slot.ts';

/** What the screen made of the draft: defaults filled in, the time read, the pairs that were shown. */
export interface Understood {
  readonly propertyId: Id | null;
  readonly equipmentIds: readonly Id[];
  readonly slot: ReadSlot;
  readonly answers: readonly AnsweredPair[];
}

/** The command's input, or what is missing, by field of the form. */
export function toBookingInput(draft: BookingDraft, { propertyId, equipmentIds, slot, answers }: Understood): Result<BookingInput> {
  const problems = [...missing(draft), ...slot.problems];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      jobId: draft.jobId,
      requestedAt: draft.startedAt,
      who:
        draft.customerId === null ? { kind: 'new', name: draft.name.trim(), phone: draft.phone } : { kind: 'known', id: draft.customerId },
      where: whereOf(draft, propertyId),
      equipmentIds: [...equipmentIds],
      newEquipment: draft.newEquipment,
      customerWords: draft.words,
      expectation: draft.expectation,
      expectationSource: draft.expectationSource,
      when: slot.when,
      crew: draft.crew,
      trade: draft.trade,
      jobType: draft.jobType,
      jobTypeName: draft.jobTypeName,
      noCharge: draft.noCharge,
      answers: [...answers],
    },
  };
}

function missing(draft: BookingDraft): Problem[] {
  const problem = (field: string, code: string): Problem => ({ path: [field], code, params: {} });
  const who =
    draft.customerId !== null
      ? []
      : !draft.isNew
        ? [problem('who', 'no-customer')]
        : draft.name.trim() === ''
          ? [problem('name', 'no-name')]
          : [];
  const where = draft.where === 'new' && !draft.isNew && draft.street.trim() === '' ? [problem('street', 'no-street')] : [];
  return [...who, ...where, ...(draft.words.trim() === '' ? [problem('words', 'no-words')] : [])];
}

function whereOf(draft: BookingDraft, propertyId: Id | null): BookingInput['where'] {
  const address = typedAddress(draft);
  if (propertyId !== null) return { kind: 'known', id: propertyId };
  return address === null ? { kind: 'unknown' } : { kind: 'new', address };
}

/** The address that is being typed; null where none is, or none is wanted. */
export function typedAddress(draft: BookingDraft): Address | null {
  const isTyped = draft.where === 'new' || (draft.isNew && draft.where === 'auto');
  const line = draft.street.trim();
  if (!isTyped || line === '') return null;
  const part = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  return { line, unit: part(draft.unit), city: part(draft.town), region: null, postcode: part(draft.postcode), country: null };
}
