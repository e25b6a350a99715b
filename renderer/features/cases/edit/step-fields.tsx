import { Select, Textarea, TextInput } from '@mantine/core';
import type { Attachment } from '../../../../shared/domain/attachment/attachment.ts';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { type CaseStepKind, caseStepKinds } from '../../../../shared/domain/case/case.ts';
import type { StepText } from '../../../../shared/domain/case/case-facts.ts';
import { caseEditor as words } from '../../../../shared/text/en/case-editor.ts';
import { cases } from '../../../../shared/text/en/cases.ts';
import classes from './editor.module.css';
import { PhotoPicker } from './photo-picker.tsx';
import { problemSentence } from './problem-sentence.ts';
import type { TypedStep } from './use-case-editor.ts';

interface Props {
  readonly step: TypedStep;
  readonly problems: readonly Problem[];
  readonly pictures: readonly Attachment[];
  readonly onChange: (fields: Partial<TypedStep>) => void;
}

const kinds = caseStepKinds.map((value) => ({ value, label: cases.kinds[value] }));

/** All that one step says. */
export function StepFields({ step, problems, pictures, onChange }: Props) {
  const { id, kind, title, place } = step;
  const errorOf = (field: StepText): string | undefined => problemSentence(problems, ['steps', id, field]);
  const area = (field: StepText, minRows = 2) => (
    <Textarea
      data-part={field}
      label={words.texts[field]}
      description={field === 'hindsight' || field === 'notes' ? words.textHints[field] : undefined}
      autosize
      minRows={minRows}
      maxRows={14}
      value={step[field]}
      error={errorOf(field)}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
    />
  );
  return (
    <div className={classes.fields}>
      {area('words')}
      {area('more', 1)}
      <div className={classes.row}>
        <Select
          label={words.kind}
          allowDeselect={false}
          data={kinds}
          value={kind}
          onChange={(chosen) => chosen !== null && onChange({ kind: chosen as CaseStepKind })}
        />
        <TextInput
          label={words.texts.title}
          placeholder={cases.kinds[kind]}
          value={title}
          error={errorOf('title')}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
        <TextInput
          label={words.texts.place}
          placeholder={words.placeHint}
          value={place}
          error={errorOf('place')}
          onChange={(event) => onChange({ place: event.currentTarget.value })}
        />
      </div>
      <div className={classes.row}>
        {area('knew')}
        {area('said')}
      </div>
      {area('hindsight')}
      {area('notes', 1)}
      <PhotoPicker step={step} problems={problems} pictures={pictures} onChange={onChange} />
    </div>
  );
}
