import type { Edit } from '../../../../shared/domain/base/merge-edit.ts';
import { type TypedLesson, typedLessonSchema } from '../../../../shared/domain/lesson/lesson-facts.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { lessons } from '../../../../shared/text/en/lessons.ts';
import { lessonFieldWords } from '../../../../shared/text/lesson-words.ts';
import { useEditPanel } from '../../../data/forms/use-edit-panel.ts';
import { type RecordEdit, useRecordEdit } from '../../../data/forms/use-record-edit.ts';
import { recordDraftSchema, useRecordForm } from '../../../data/forms/use-record-form.ts';
import type { Outcome } from '../../../data/kernel/run-command.ts';
import { EditConflicts } from '../../../ui/edit-conflicts.tsx';
import { FormPanel } from '../../../ui/form-panel.tsx';
import { LessonFields } from './lesson-fields.tsx';

const draftSchema = recordDraftSchema<TypedLesson>(typedLessonSchema);

/** A lesson being made or changed in the place where it is read; what is typed is kept. Null until its draft is read. */
export function useLessonEdit<O>(
  key: string,
  record: { readonly rev: number; readonly facts: TypedLesson },
  saved: string,
  run: (edit: Edit<TypedLesson>) => Promise<Outcome<O>>,
): RecordEdit<TypedLesson> | null {
  const form = useRecordForm(key, draftSchema, record);
  return useRecordEdit(form, { run, saved: () => saved, sentences: lessons.problems });
}

export function LessonForm({ title, edit, record }: { title: string; edit: RecordEdit<TypedLesson>; record: TypedLesson }) {
  const panel = useEditPanel(edit, {
    of: 'lesson',
    group: lessons.group,
    saveLabel: lessons.keys.save,
    cancelLabel: forms.cancel,
  });
  return (
    <FormPanel title={title} {...panel}>
      <EditConflicts
        conflicts={edit.conflicts.map((field) => ({
          field,
          label: lessons.fields[field],
          theirs: lessonFieldWords(record, field),
          ours: lessonFieldWords(edit.facts, field),
        }))}
        onChoose={edit.settle}
      />
      <LessonFields typed={edit.facts} problems={edit.problems} onChange={edit.change} />
    </FormPanel>
  );
}
