import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { type TypedCustomer, typedOf } from '../../../../shared/domain/customer/customer-facts.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { EditConflicts } from '../../../ui/edit-conflicts.tsx';
import { languageName } from './languages.ts';
import type { CustomerEdit } from './use-customer-edit.ts';

/** What somebody else changed meanwhile, beside what was typed here. */
export function CustomerConflicts({ customer, edit }: { customer: Customer; edit: CustomerEdit }) {
  const shown = edit.conflicts.map((field) => ({
    field,
    label: customers.fields[field],
    theirs: words(typedOf(customer), field),
    ours: words(edit.facts, field),
  }));
  return (
    <EditConflicts
      title={customers.conflictTitle}
      intro={customers.conflict}
      theirsTitle={customers.theirs}
      oursTitle={customers.ours}
      keepTheirs={customers.keepTheirs}
      keepOurs={customers.keepOurs}
      conflicts={shown}
      onChoose={(field, choice) => edit.settle(field as keyof TypedCustomer, choice)}
    />
  );
}

function words(typed: TypedCustomer, field: keyof TypedCustomer): string {
  const value = typed[field];
  if (typeof value === 'boolean') return value ? customers.yes : customers.no;
  if (Array.isArray(value)) return value.filter((line) => line.trim() !== '').join(', ') || customers.none;
  if (field === 'language') return value === null ? customers.ownLanguage : languageName(String(value));
  return value || customers.none;
}
