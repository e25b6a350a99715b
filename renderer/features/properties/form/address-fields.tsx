import { TextInput } from '@mantine/core';
import { memo } from 'react';
import { countries } from '../../../../shared/domain/business/countries.ts';
import { type AddressPart, addressOrder, addressParts } from '../../../../shared/domain/property/address-order.ts';
import type { TypedAddress } from '../../../../shared/domain/property/property-facts.ts';
import { countryName } from '../../../../shared/text/country-name.ts';
import { properties as words } from '../../../../shared/text/en/properties.ts';
import { FieldRow } from '../../../ui/form-panel.tsx';
import { SearchSelect } from '../../../ui/search-select.tsx';

interface Props {
  readonly typed: TypedAddress;
  /** The business's. */
  readonly ownCountry: string;
  readonly errorOf: (field: keyof TypedAddress) => string | undefined;
  readonly onChange: (changes: Partial<TypedAddress>) => void;
}

const longest = { line: 300, unit: 60, city: 120, region: 120, postcode: 20 } as const;

/** An address in the order in which its country writes it. */
export function AddressFields({ typed, ownCountry, errorOf, onChange }: Props) {
  const country = typed.country || ownCountry;
  const field = (name: keyof typeof longest, label: string) => (
    <TextInput
      key={name}
      label={label}
      value={typed[name]}
      maxLength={longest[name]}
      autoComplete="off"
      error={errorOf(name)}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
    />
  );
  const labelOf = (part: AddressPart): string | null => {
    if (part === 'postcode') return words.fields.postcode(country);
    if (part !== 'region') return words.fields[part];
    const { region } = addressOrder(country);
    // A region that nobody writes there is asked for only where one is on record.
    return region === null ? (typed.region === '' ? null : words.fields.region.region) : words.fields.region[region];
  };
  const shown = addressParts(country).flatMap((part) => {
    const label = labelOf(part);
    return label === null ? [] : [field(part, label)];
  });
  return (
    <>
      {field('line', words.fields.line)}
      <FieldRow>{shown}</FieldRow>
      <CountryField value={typed.country} ownCountry={ownCountry} onChange={(chosen) => onChange({ country: chosen })} />
    </>
  );
}

/** Empty for the business's own, so that it need not be chosen for nearly every place. */
const CountryField = memo(function CountryField({
  value,
  ownCountry,
  onChange,
}: {
  value: string;
  ownCountry: string;
  onChange: (country: string) => void;
}) {
  const others = countries.filter((code) => code !== ownCountry).map((code) => ({ value: code, label: countryName(code) }));
  return (
    <SearchSelect
      label={words.fields.country}
      placeholder={words.countryOwn(countryName(ownCountry))}
      clearable
      allowDeselect
      data={others.toSorted((a, b) => a.label.localeCompare(b.label))}
      value={value === '' ? null : value}
      onChange={(chosen) => onChange(chosen ?? '')}
    />
  );
});
