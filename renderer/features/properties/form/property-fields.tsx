import { Textarea } from '@mantine/core';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { TypedProperty } from '../../../../shared/domain/property/property-facts.ts';
import { properties as words } from '../../../../shared/text/en/properties.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useCustomerFinder } from '../../../data/records/use-customer-finder.ts';
import { AddressFields } from '../../../ui/address-fields.tsx';
import { Finder } from '../../../ui/finder.tsx';
import { SearchSelect } from '../../../ui/search-select.tsx';
import { KnownAddress } from './known-address.tsx';
import { zoneChoices } from './zone-choices.ts';

interface Props {
  readonly typed: TypedProperty;
  /** The property that is being changed; null for a new one. */
  readonly propertyId: Id | null;
  readonly errorOf: (field: keyof TypedProperty) => string | undefined;
  readonly onChange: (changes: Partial<TypedProperty>) => void;
}

/** What is known of a property, as fields. */
export function PropertyFields({ typed, propertyId, errorOf, onChange }: Props) {
  const { business } = useProgram();
  const payers = useCustomerFinder(typed.billToCustomerId);
  return (
    <>
      <AddressFields typed={typed} ownCountry={business.country} errorOf={errorOf} onChange={onChange} />
      <KnownAddress typed={typed} propertyId={propertyId} />
      <Textarea
        label={words.note}
        placeholder={words.noteHint}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={10_000}
        value={typed.note}
        error={errorOf('note')}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
      <Finder
        label={words.billTo}
        placeholder={words.billToHolder}
        {...payers}
        value={typed.billToCustomerId}
        error={errorOf('billToCustomerId')}
        onChange={(billToCustomerId) => onChange({ billToCustomerId })}
      />
      <SearchSelect
        label={words.zone}
        description={words.zoneHint}
        placeholder={words.zoneOwn(business.zone)}
        clearable
        allowDeselect
        limit={60}
        data={[...zoneChoices(typed.zone)]}
        value={typed.zone}
        error={errorOf('zone')}
        onChange={(zone) => onChange({ zone })}
      />
    </>
  );
}
