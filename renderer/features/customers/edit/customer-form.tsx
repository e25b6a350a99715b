import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { TypedCustomer } from '../../../../shared/domain/customer/customer-facts.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { useEditPanel } from '../../../data/forms/use-edit-panel.ts';
import type { RecordEdit } from '../../../data/forms/use-record-edit.ts';
import { FormPanel } from '../../../ui/form-panel.tsx';
import { CustomerFields } from '../form/customer-fields.tsx';
import { CustomerConflicts } from './customer-conflicts.tsx';
import { DoNotContactField } from './do-not-contact-field.tsx';

/** The details as fields, in the place where they are read. */
export function CustomerForm({ customer, edit }: { customer: Customer; edit: RecordEdit<TypedCustomer> }) {
  const { facts: typed, problems, change } = edit;
  const panel = useEditPanel(edit, {
    of: 'customer',
    group: customers.keys.group,
    saveLabel: customers.keys.save,
    cancelLabel: forms.cancel,
  });
  return (
    <FormPanel title={customers.editing(customer.name)} {...panel}>
      <CustomerConflicts customer={customer} edit={edit} />
      <CustomerFields
        typed={typed}
        problems={problems}
        onChange={change}
        doNotContact={
          <DoNotContactField customer={customer} checked={typed.doNotContact} onChange={(doNotContact) => change({ doNotContact })} />
        }
      />
    </FormPanel>
  );
}
