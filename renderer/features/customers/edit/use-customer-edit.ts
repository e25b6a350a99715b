import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { type TypedCustomer, typedOf } from '../../../../shared/domain/customer/customer-facts.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { type RecordEdit, useRecordEdit } from '../../../data/forms/use-record-edit.ts';
import { useRecordForm } from '../../../data/forms/use-record-form.ts';
import { useRunCommand } from '../../../data/react/program.tsx';
import { editCustomer } from '../commands/edit-customer.ts';
import { customerDraftSchema } from '../form/customer-draft.ts';

/** An edit of one customer, and what saving and leaving it say. Null until its draft is read. */
export function useCustomerEdit(customer: Customer): RecordEdit<TypedCustomer> | null {
  const run = useRunCommand();
  const form = useRecordForm(`customer/${customer.id}`, customerDraftSchema, { rev: customer.rev, facts: typedOf(customer) });
  return useRecordEdit(form, {
    run: (edit) => run(editCustomer, { customerId: customer.id, ...edit }),
    saved: ({ name }, { endedCalls }) =>
      endedCalls === 0 ? customers.saved(name.trim()) : customers.savedAndEnded(name.trim(), endedCalls),
    sentences: {},
  });
}
