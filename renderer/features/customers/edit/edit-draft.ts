import { z } from 'zod';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { customerFactsSchema, factsOf, type TypedCustomer, typedCustomerSchema, typedOf } from '../../../../shared/domain/customer/customer-facts.ts';

/** What is kept of an edit that is under way: also what it was begun from, so that later changes by others are seen. */
export const editDraftSchema = z.object({
  editing: z.boolean(),
  rev: z.int(),
  before: customerFactsSchema,
  after: typedCustomerSchema,
});
export type EditDraft = z.infer<typeof editDraftSchema>;

/** The form as it opens. A customer without a phone gets an empty line to type it in. */
export function openedDraft(customer: Customer): EditDraft {
  const before = factsOf(customer);
  const typed = typedOf(before);
  return { editing: true, rev: customer.rev, before, after: { ...typed, phones: withLine(typed.phones), emails: withLine(typed.emails) } };
}

export function closedDraft(customer: Customer): EditDraft {
  return { ...openedDraft(customer), editing: false };
}

/** True when something else stands in the form than on the record that it was opened from. */
export function isTouched({ before, after }: EditDraft): boolean {
  const filled = (texts: readonly string[]): string[] => texts.filter((text) => text.trim() !== '');
  const plain = (typed: TypedCustomer): string => JSON.stringify({ ...typed, phones: filled(typed.phones), emails: filled(typed.emails) });
  return plain(typedOf(before)) !== plain(after);
}

type Field = keyof EditDraft['before'];

/** After a conflict: `theirs` puts what is on record into the form, `ours` keeps what was typed; neither is asked about again. */
export function settleField(draft: EditDraft, field: Field, choice: 'theirs' | 'ours', customer: Customer): Partial<EditDraft> {
  const record = factsOf(customer);
  const before = { ...draft.before, [field]: record[field] };
  return choice === 'ours' ? { before } : { before, after: { ...draft.after, [field]: typedOf(record)[field] } };
}

function withLine(lines: readonly string[]): string[] {
  return lines.length === 0 ? [''] : [...lines];
}
