import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { memo } from 'react';
import type { TypedCase } from '../../../../shared/domain/case/case-facts.ts';
import { sentencesOf } from '../../../../shared/domain/case/first-sentence.ts';
import { causes } from '../../../../shared/domain/job/job.ts';
import { caseEditor as words } from '../../../../shared/text/en/case-editor.ts';
import { cases } from '../../../../shared/text/en/cases.ts';
import { closing } from '../../../../shared/text/en/jobs.ts';
import classes from './editor.module.css';
import { sameFacts } from './same-facts.ts';

interface Props {
  readonly facts: TypedCase;
  readonly errorOf: (...path: string[]) => string | undefined;
  readonly onChange: (changes: Partial<TypedCase>) => void;
}

/** What one takes from it: one sentence, what made it easy to miss, what stays and what changes. */
export const LearningFields = memo(
  function LearningFields({ facts, errorOf, onChange }: Props) {
    const sentences = sentencesOf(facts.lesson).length;
    const area = (field: 'sustain' | 'improve') => (
      <Textarea
        label={cases[field]}
        autosize
        minRows={2}
        maxRows={10}
        value={facts[field]}
        error={errorOf(field)}
        onChange={(event) => onChange({ [field]: event.currentTarget.value })}
      />
    );
    return (
      <section className={classes.section} aria-label={cases.lesson}>
        <h2>{cases.lesson}</h2>
        <Textarea
          label={words.lesson}
          description={sentences > 1 ? words.manySentences(sentences) : words.lessonHint}
          autosize
          minRows={2}
          maxRows={6}
          value={facts.lesson}
          error={errorOf('lesson')}
          onChange={(event) => onChange({ lesson: event.currentTarget.value })}
        />
        <FactorFields facts={facts} errorOf={errorOf} onChange={onChange} />
        <div className={classes.row}>
          {area('sustain')}
          {area('improve')}
        </div>
      </section>
    );
  },
  sameFacts<Props>('lesson', 'factors', 'sustain', 'improve'),
);

/** The eight causes; one that is ticked asks how it stood in our way. */
function FactorFields({ facts: { factors }, errorOf, onChange }: Props) {
  return (
    <fieldset className={classes.factors}>
      <legend>{cases.factors}</legend>
      {causes.map((cause) => {
        const factor = factors.find((one) => one.cause === cause);
        const toggle = (ticked: boolean): void =>
          onChange({ factors: ticked ? [...factors, { cause, words: '' }] : factors.filter((one) => one.cause !== cause) });
        return (
          <div key={cause} className={classes.factor}>
            <Checkbox
              label={closing.causes[cause]}
              checked={factor !== undefined}
              onChange={(event) => toggle(event.currentTarget.checked)}
            />
            {factor !== undefined && (
              <TextInput
                aria-label={words.factorWords(closing.causes[cause])}
                placeholder={words.factorHint}
                value={factor.words}
                error={errorOf('factors', cause)}
                onChange={(event) => {
                  const typed = event.currentTarget.value;
                  onChange({ factors: factors.map((one) => (one.cause === cause ? { ...one, words: typed } : one)) });
                }}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
