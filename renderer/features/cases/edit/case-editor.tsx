import { Button, Select, TextInput } from '@mantine/core';
import { useCallback } from 'react';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { caseEditor as words } from '../../../../shared/text/en/case-editor.ts';
import { cases } from '../../../../shared/text/en/cases.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { useFormKeys } from '../../../data/forms/use-form-keys.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import { useFormFocus } from '../../../ui/use-form-focus.ts';
import { CaseConflicts } from './case-conflicts.tsx';
import classes from './editor.module.css';
import { LearningFields } from './learning-fields.tsx';
import { problemSentence } from './problem-sentence.ts';
import { StepRows } from './step-rows.tsx';
import { TagFields } from './tag-fields.tsx';
import type { CaseEditor } from './use-case-editor.ts';

/** The case to be written on, in the place where it is read. What it was made from stays as it is. */
export function CaseEditorForm({ story, edit }: { story: Case; edit: CaseEditor }) {
  const { staff } = useProgram();
  const form = useFormFocus(edit.problems);
  const keys = useFormKeys({
    of: 'case',
    group: cases.group,
    saveLabel: words.save,
    cancelLabel: words.leave,
    onSave: () => void edit.save(),
    onCancel: () => void edit.cancel(),
  });
  const { facts, change } = edit;
  const errorOf = useCallback((...path: string[]): string | undefined => problemSentence(edit.problems, path), [edit.problems]);
  return (
    <SubmitForm ref={form} className={classes.form} aria-label={words.form} onSubmit={() => void edit.save()}>
      <p className={classes.hint}>{words.intro}</p>
      <CaseConflicts story={story} edit={edit} />
      <div className={classes.row}>
        <TextInput
          label={words.title}
          value={facts.title}
          error={errorOf('title')}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <Select
          label={words.teller}
          placeholder={words.nobody}
          clearable
          data={staff.map(({ id, name }) => ({ value: id, label: name }))}
          value={facts.tellerId}
          onChange={(tellerId) => change({ tellerId })}
        />
      </div>
      <StepRows story={story} edit={edit} errorOf={errorOf} />
      <LearningFields facts={facts} errorOf={errorOf} onChange={change} />
      <TagFields facts={facts} errorOf={errorOf} onChange={change} />
      <div className={classes.bar}>
        {edit.problems.length > 0 && (
          <p className={classes.notSaved} role="status">
            {forms.notSaved}
          </p>
        )}
        <Button type="submit" variant="filled" rightSection={<KeyHint keys={keys.save} />} aria-keyshortcuts={keys.aria}>
          {forms.save}
        </Button>
        <Button rightSection={<KeyHint keys={keys.cancel} />} aria-keyshortcuts="Escape" onClick={() => void edit.cancel()}>
          {words.leave}
        </Button>
        {edit.kept && edit.changed && <span className={classes.kept}>{forms.draftKept}</span>}
      </div>
    </SubmitForm>
  );
}
