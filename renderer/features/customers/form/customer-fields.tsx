import { TagsInput, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import type { TypedCustomer } from '../../../../shared/domain/customer/customer-facts.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { AddressFields } from '../../../ui/address-fields.tsx';
import { ReachFields } from '../../../ui/reach-fields.tsx';
import { listTags } from '../queries/list-tags.ts';
import { fieldSentence } from './customer-sentences.ts';
import classes from './form.module.css';
import { GroupField } from './group-field.tsx';

interface Props {
  readonly typed: TypedCustomer;
  readonly problems: readonly Problem[];
  readonly onChange: (changes: Partial<TypedCustomer>) => void;
  /** Whether they may be contacted: what that ends is known only of somebody on record. */
  readonly doNotContact: ReactNode;
}

const { fields } = customers;

/** Everything that one writes down of a customer, the same for somebody new and for somebody known. */
export function CustomerFields({ typed, problems, onChange, doNotContact }: Props) {
  const { business } = useProgram();
  const problemOf = (...path: (string | number)[]): string | undefined => fieldSentence(problems, ...path);
  return (
    <>
      <TextInput
        label={fields.name}
        autoComplete="off"
        value={typed.name}
        error={problemOf('name')}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextInput
        label={fields.company}
        description={fields.companyHint}
        autoComplete="off"
        value={typed.company}
        error={problemOf('company')}
        onChange={(event) => onChange({ company: event.currentTarget.value })}
      />
      <ReachFields typed={typed} country={typed.postalAddress.country || business.country} problemOf={problemOf} onChange={onChange} />
      <GroupField value={typed.group} onChange={(group) => onChange({ group })} />
      <Letters typed={typed.postalAddress} problems={problems} onChange={(postalAddress) => onChange({ postalAddress })} />
      <TagsField tags={typed.tags} error={problemOf('tags')} onChange={(tags) => onChange({ tags })} />
      <Textarea
        label={fields.note}
        autosize
        minRows={2}
        maxRows={12}
        value={typed.note}
        error={problemOf('note')}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
      {doNotContact}
    </>
  );
}

interface LettersProps {
  readonly typed: TypedCustomer['postalAddress'];
  readonly problems: readonly Problem[];
  readonly onChange: (address: TypedCustomer['postalAddress']) => void;
}

/** Where letters and bills go, where that is no place that we work at. */
function Letters({ typed, problems, onChange }: LettersProps) {
  const { business } = useProgram();
  return (
    <fieldset className={classes.letters}>
      <legend>{fields.postalAddress}</legend>
      <p className={classes.hint}>{fields.postalAddressHint}</p>
      <AddressFields
        typed={typed}
        ownCountry={business.country}
        errorOf={(part) => fieldSentence(problems, 'postalAddress', part)}
        onChange={(changes) => onChange({ ...typed, ...changes })}
      />
    </fieldset>
  );
}

/** The business's own words for a kind of customer; those in use are suggested. */
function TagsField({ tags, error, onChange }: { tags: string[]; error: string | undefined; onChange: (tags: string[]) => void }) {
  const known = useQuery(listTags, []) ?? [];
  return (
    <TagsInput
      label={fields.tags}
      description={fields.tagsHint}
      data={known}
      value={tags}
      error={error}
      splitChars={[',', ';']}
      clearable={false}
      onChange={onChange}
    />
  );
}
