import { Textarea } from '@mantine/core';
import type { TypedComplaint } from '../../../../shared/domain/complaint/complaint-facts.ts';
import { complaints } from '../../../../shared/text/en/complaints.ts';

const { questions } = complaints.form;
const fields = ['expected', 'got', 'wanted'] as const;

export interface FieldProps {
  readonly typed: TypedComplaint;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (changes: Partial<TypedComplaint>) => void;
}

/** Their words, in the order in which a person tells. */
export function WordsFields({ typed, errorOf, onChange }: FieldProps) {
  return fields.map((field) => (
    <Textarea
      key={field}
      label={questions[field]}
      autosize
      minRows={2}
      maxRows={10}
      maxLength={20_000}
      value={typed[field]}
      error={errorOf(field)}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
    />
  ));
}
