import { type TypedComplaint, typedComplaintOf, typedComplaintSchema } from '../../../../shared/domain/complaint/complaint-facts.ts';
import { complaints } from '../../../../shared/text/en/complaints.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { useEditHead } from '../../../data/forms/use-edit-head.ts';
import { useEditPanel } from '../../../data/forms/use-edit-panel.ts';
import { type RecordEdit, useRecordEdit } from '../../../data/forms/use-record-edit.ts';
import { recordDraftSchema, useRecordForm } from '../../../data/forms/use-record-form.ts';
import { useRunCommand } from '../../../data/react/program.tsx';
import { FormPanel } from '../../../ui/form-panel.tsx';
import { LongText } from '../../../ui/long-text.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { EditAction } from '../../../ui/panel-action.tsx';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import { editComplaint } from '../commands/edit-complaint.ts';
import { JobField, PartFields, SourceFields, useComplaintChoices } from '../form/about-fields.tsx';
import { sentenceOf } from '../form/complaint-problems.ts';
import { HeardField } from '../form/heard-field.tsx';
import { WhoFields } from '../form/who-fields.tsx';
import { WordsFields } from '../form/words-fields.tsx';
import type { ComplaintRead } from '../queries/read-complaint.ts';
import { ComplaintConflicts } from './complaint-conflicts.tsx';
import classes from './page.module.css';

const words = complaints.page;
const draftSchema = recordDraftSchema<TypedComplaint>(typedComplaintSchema);

/** Their words, to read and, in the same place, to change with everything else that is written of it. */
export function SaidPanel({ read: { complaint } }: { read: ComplaintRead }) {
  const run = useRunCommand();
  const form = useRecordForm(`complaint/${complaint.id}`, draftSchema, { rev: complaint.rev, facts: typedComplaintOf(complaint) });
  const edit = useRecordEdit(form, {
    run: (change) => run(editComplaint, { complaintId: complaint.id, ...change }),
    saved: () => words.saved,
    sentences: complaints.problems,
  });
  const { open, begin } = useEditHead(edit, { of: 'complaint', group: complaints.group, label: complaints.keys.edit });
  const button = useReturnFocus<HTMLButtonElement>(open !== null);
  if (open !== null) return <EditForm edit={open} typed={typedComplaintOf(complaint)} />;
  const said = (['expected', 'got', 'wanted'] as const).filter((field) => complaint[field] !== '');
  const aside = begin !== null && (
    <EditAction ref={button} label={words.editLabel} onClick={begin}>
      {words.edit}
    </EditAction>
  );
  return (
    <Panel title={words.words} aside={aside}>
      {said.length === 0 && <p className={classes.muted}>{words.noWords}</p>}
      <dl className={classes.said}>
        {said.map((field) => (
          <div key={field}>
            <dt>{complaints.form.questions[field]}</dt>
            <dd className={classes.quote} dir="auto">
              <LongText text={complaint[field]} />
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function EditForm({ edit, typed: onRecord }: { edit: RecordEdit<TypedComplaint>; typed: TypedComplaint }) {
  const panel = useEditPanel(edit, {
    of: 'complaint',
    group: complaints.group,
    saveLabel: complaints.keys.save,
    cancelLabel: complaints.keys.cancel,
  });
  const choices = useComplaintChoices(edit.facts);
  const fields = { typed: edit.facts, errorOf: (field: string) => sentenceOf(edit.problems, field), onChange: edit.change };
  return (
    <FormPanel title={words.words} saveLabel={forms.save} {...panel}>
      <ComplaintConflicts edit={edit} onRecord={onRecord} />
      <WordsFields {...fields} />
      <WhoFields {...fields} />
      <JobField {...fields} choices={choices} />
      <HeardField {...fields} />
      <SourceFields {...fields} />
      <PartFields {...fields} choices={choices} />
    </FormPanel>
  );
}
