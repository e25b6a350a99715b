import { TagsInput, TextInput } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { mostOptions, type TypedCase } from '../../../../shared/domain/case/case-facts.ts';
import { caseEditor as words } from '../../../../shared/text/en/case-editor.ts';
import { cases } from '../../../../shared/text/en/cases.ts';
import classes from './editor.module.css';

interface Props {
  readonly facts: TypedCase;
  readonly errorOf: (...path: string[]) => string | undefined;
  readonly onChange: (changes: Partial<TypedCase>) => void;
}

/** What the team is asked where the replay stops, and what hands are counted for. */
export function StopFields({ facts, errorOf, onChange }: Props) {
  return (
    <div className={classes.stop}>
      <p className={classes.stopTitle}>
        <IconHandStop size={18} aria-hidden />
        {cases.stop}
      </p>
      <TextInput
        label={words.question}
        placeholder={cases.question}
        value={facts.question}
        error={errorOf('question')}
        onChange={(event) => onChange({ question: event.currentTarget.value })}
      />
      <TagsInput
        label={words.options}
        description={words.optionsHint}
        maxTags={mostOptions}
        splitChars={[';']}
        clearable={false}
        value={facts.options}
        error={errorOf('options')}
        onChange={(options) => onChange({ options })}
      />
    </div>
  );
}
