import type { Id } from '../../../../shared/domain/base/id.ts';
import { addressOrder } from '../../../../shared/domain/property/address-order.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { type TypedProperty, typedPropertyOf } from '../../../../shared/domain/property/property-facts.ts';
import { countryName } from '../../../../shared/text/country-name.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { properties as words } from '../../../../shared/text/en/properties.ts';
import type { RecordEdit } from '../../../data/forms/use-record-edit.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { EditConflicts } from '../../../ui/edit-conflicts.tsx';

/** What somebody else changed meanwhile, beside what was typed here. */
export function PropertyConflicts({ property, edit }: { property: Property; edit: RecordEdit<TypedProperty> }) {
  const { business } = useProgram();
  const theirs = typedPropertyOf(property);
  const payers = [theirs.billToCustomerId, edit.facts.billToCustomerId].filter((id) => id !== null);
  const names = useQuery(
    async (reader) => (await reader.customers.bulkGet(payers)).map((row) => [row?.id ?? '', row?.name ?? ''] as const),
    [payers.join()],
  );
  const nameOf = new Map<Id, string>(names ?? []);
  const inWords = (typed: TypedProperty, field: keyof TypedProperty): string => {
    const value = typed[field];
    if (value === null || value === '') return field === 'billToCustomerId' ? words.billToHolder : forms.nothing;
    if (field === 'billToCustomerId') return nameOf.get(value) ?? '';
    return field === 'country' ? countryName(value) : value;
  };
  return (
    <EditConflicts
      conflicts={edit.conflicts.map((field) => ({
        field,
        label: labelOf(field, edit.facts.country || business.country),
        theirs: inWords(theirs, field),
        ours: inWords(edit.facts, field),
      }))}
      onChoose={edit.settle}
    />
  );
}

function labelOf(field: keyof TypedProperty, country: string): string {
  switch (field) {
    case 'postcode':
      return words.fields.postcode(country);
    case 'region':
      return words.fields.region[addressOrder(country).region ?? 'region'];
    case 'billToCustomerId':
      return words.billTo;
    case 'zone':
    case 'note':
      return words[field];
    default:
      return words.fields[field];
  }
}
