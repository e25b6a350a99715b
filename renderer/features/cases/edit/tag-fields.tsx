import { Autocomplete, MultiSelect, Select, TagsInput } from '@mantine/core';
import { memo } from 'react';
import type { TypedCase } from '../../../../shared/domain/case/case-facts.ts';
import { caseEditor as words } from '../../../../shared/text/en/case-editor.ts';
import { cases } from '../../../../shared/text/en/cases.ts';
import { causeChoices, jobTypeChoices, symptomChoices } from '../../../../shared/text/en/job-choices.ts';
import { useProgram } from '../../../data/react/program.tsx';
import classes from './editor.module.css';
import { sameFacts } from './same-facts.ts';

interface Props {
  readonly facts: TypedCase;
  readonly errorOf: (...path: string[]) => string | undefined;
  readonly onChange: (changes: Partial<TypedCase>) => void;
}

/** By what it is found again, and by what a job is seen to be like it. */
export const TagFields = memo(
  function TagFields({ facts, errorOf, onChange }: Props) {
    const { business } = useProgram();
    const tags = (field: 'equipmentKinds' | 'themes') => (
      <TagsInput
        label={words.fields[field]}
        splitChars={[',', ';']}
        clearable={false}
        value={facts[field]}
        error={errorOf(field)}
        onChange={(value) => onChange({ [field]: value })}
      />
    );
    return (
      <section className={classes.section} aria-label={cases.tags}>
        <h2>{cases.tags}</h2>
        <div className={classes.row}>
          <Autocomplete
            label={words.fields.trade}
            data={[...business.trades]}
            value={facts.trade}
            error={errorOf('trade')}
            onChange={(trade) => onChange({ trade })}
          />
          <Select
            label={words.fields.jobType}
            clearable
            data={jobTypeChoices}
            value={facts.jobType}
            onChange={(jobType) => onChange({ jobType: jobType as TypedCase['jobType'] })}
          />
          <Select
            label={words.fields.symptom}
            clearable
            data={symptomChoices}
            value={facts.symptom}
            onChange={(symptom) => onChange({ symptom: symptom as TypedCase['symptom'] })}
          />
        </div>
        <div className={classes.row}>
          {tags('equipmentKinds')}
          {tags('themes')}
        </div>
        <MultiSelect
          label={words.fields.causes}
          data={causeChoices}
          value={facts.causes}
          onChange={(value) => onChange({ causes: value as TypedCase['causes'] })}
        />
      </section>
    );
  },
  sameFacts<Props>('trade', 'jobType', 'symptom', 'equipmentKinds', 'causes', 'themes'),
);
