import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { type TypedCustomer, typedOf } from '../../../../shared/domain/customer/customer-facts.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { reach } from '../../../../shared/text/en/reach.ts';
import { languageName } from '../../../../shared/text/language-name.ts';
import type { RecordEdit } from '../../../data/forms/use-record-edit.ts';
import { EditConflicts } from '../../../ui/edit-conflicts.tsx';

/** What somebody else changed meanwhile, beside what was typed here. */
export function CustomerConflicts({ customer, edit }: { customer: Customer; edit: RecordEdit<TypedCustomer> }) {
  const shown = edit.conflicts.map((field) => ({
    field,
    label: customers.fields[field],
    theirs: words(typedOf(customer), field),
    ours: words(edit.facts, field),
  }));
  return <EditConflicts conflicts={shown} onChoose={edit.settle} />;
}

function words(typed: TypedCustomer, field: keyof TypedCustomer): string {
  switch (field) {
    case 'group':
      return customers.groups[typed.group];
    case 'doNotContact':
      return typed.doNotContact ? customers.yes : customers.no;
    case 'language':
      return typed.language === null ? reach.ownLanguage : languageName(typed.language);
    case 'phones':
      return listed(typed.phones.map(({ text, label }) => (label === '' ? text : `${text} (${label})`)));
    case 'emails':
    case 'tags':
      return listed(typed[field]);
    case 'postalAddress':
      return listed(Object.values(typed.postalAddress));
    default:
      return typed[field] || forms.nothing;
  }
}

function listed(parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join(', ') || forms.nothing;
}
