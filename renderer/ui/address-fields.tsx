import { TextInput } from '@mantine/core';
import { memo } from 'react';
import { addressFields, countryLabel, otherCountries, ownCountryWords } from '../../shared/text/address-fields.ts';
import { FieldRow } from './form-panel.tsx';
import { SearchSelect } from './search-select.tsx';

/** An address as it stands in a form, part by part; `country` is empty for the business's own. */
interface Typed {
  readonly line: string;
  readonly unit: string;
  readonly city: string;
  readonly region: string;
  readonly postcode: string;
  readonly country: string;
}

interface Props {
  readonly typed: Typed;
  /** The business's. */
  readonly ownCountry: string;
  readonly errorOf: (field: keyof Typed) => string | undefined;
  readonly onChange: (changes: Partial<Typed>) => void;
}

/** An address in the order in which its country writes it. */
export function AddressFields({ typed, ownCountry, errorOf, onChange }: Props) {
  const fields = addressFields(typed.country || ownCountry, typed.region !== '');
  const [line, ...parts] = fields.map(({ part, label, longest }) => (
    <TextInput
      key={part}
      label={label}
      value={typed[part]}
      maxLength={longest}
      autoComplete="off"
      error={errorOf(part)}
      onChange={(event) => onChange({ [part]: event.currentTarget.value })}
    />
  ));
  return (
    <>
      {line}
      <FieldRow>{parts}</FieldRow>
      <CountryField value={typed.country} ownCountry={ownCountry} onChange={(country) => onChange({ country })} />
    </>
  );
}

interface CountryProps {
  readonly value: string;
  readonly ownCountry: string;
  readonly onChange: (country: string) => void;
}

/** Empty for the business's own, so that it need not be chosen for nearly every place. */
const CountryField = memo(function CountryField({ value, ownCountry, onChange }: CountryProps) {
  return (
    <SearchSelect
      label={countryLabel}
      placeholder={ownCountryWords(ownCountry)}
      clearable
      allowDeselect
      data={otherCountries(ownCountry)}
      value={value === '' ? null : value}
      onChange={(chosen) => onChange(chosen ?? '')}
    />
  );
});
