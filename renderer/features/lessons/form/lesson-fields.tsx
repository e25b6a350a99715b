import { MultiSelect, Select, TagsInput, Textarea } from '@mantine/core';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import type { TypedLesson } from '../../../../shared/domain/lesson/lesson-facts.ts';
import { matchOf } from '../../../../shared/domain/lesson/lesson-facts.ts';
import { causeChoices, jobTypeChoices, symptomChoices } from '../../../../shared/text/en/job-choices.ts';
import { lessons } from '../../../../shared/text/en/lessons.ts';
import { sentenceAt } from '../../../data/forms/field-problem.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { FieldRow } from '../../../ui/form-panel.tsx';
import classes from './lesson-form.module.css';
import { useWouldShow } from './use-would-show.ts';

const words = lessons.fields;

interface Props {
  readonly typed: TypedLesson;
  readonly problems: readonly Problem[];
  readonly onChange: (changes: Partial<TypedLesson>) => void;
}

/** What to look at, at which jobs it is shown, and what it should make rarer. */
export function LessonFields({ typed, problems, onChange }: Props) {
  const { business } = useProgram();
  const errorOf = (field: keyof TypedLesson): string | undefined => sentenceAt(problems, lessons.problems, field);
  const list = (field: 'trades' | 'equipmentKinds' | 'phrases') => ({
    label: words[field],
    value: typed[field],
    error: errorOf(field),
    splitChars: [',', ';'],
    clearable: false,
    acceptValueOnBlur: true,
    onChange: (entries: string[]) => onChange({ [field]: entries }),
  });
  return (
    <>
      <Textarea
        label={words.words}
        description={words.wordsHint}
        autosize
        minRows={2}
        maxRows={6}
        value={typed.words}
        error={errorOf('words')}
        onChange={(event) => onChange({ words: event.currentTarget.value })}
      />
      <fieldset className={classes.where}>
        <legend>{words.where}</legend>
        <p className={classes.hint}>{words.whereHint}</p>
        <FieldRow>
          <TagsInput {...list('equipmentKinds')} />
          <MultiSelect
            label={words.symptoms}
            data={symptomChoices}
            value={typed.symptoms}
            onChange={(chosen) => onChange({ symptoms: chosen as TypedLesson['symptoms'] })}
          />
        </FieldRow>
        <TagsInput {...list('phrases')} description={words.phrasesHint} />
        <FieldRow>
          <TagsInput {...list('trades')} data={[...business.trades]} />
          <MultiSelect
            label={words.jobTypes}
            data={jobTypeChoices}
            value={typed.jobTypes}
            onChange={(chosen) => onChange({ jobTypes: chosen as TypedLesson['jobTypes'] })}
          />
        </FieldRow>
        <WouldShowLine typed={typed} />
      </fieldset>
      <Select
        label={words.cause}
        description={words.causeHint}
        placeholder={words.noCause}
        data={causeChoices}
        value={typed.cause}
        clearable
        allowDeselect
        onChange={(cause) => onChange({ cause: cause as TypedLesson['cause'] })}
      />
    </>
  );
}

function WouldShowLine({ typed }: { typed: TypedLesson }) {
  const count = useWouldShow(matchOf(typed));
  return (
    <p className={classes.count} role="status">
      {count === null ? words.counting : words.wouldShow(count)}
    </p>
  );
}
