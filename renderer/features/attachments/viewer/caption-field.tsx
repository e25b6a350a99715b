import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Attachment } from '../../../../shared/domain/attachment/attachment.ts';
import { attachments as words } from '../../../../shared/text/en/attachments.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { text } from '../../../../shared/text/text.ts';
import { type RecordForm, recordDraftSchema, useRecordForm } from '../../../data/forms/use-record-form.ts';
import { useRunCommand } from '../../../data/react/program.tsx';
import { EditConflicts } from '../../../ui/edit-conflicts.tsx';
import { type CaptionFacts, captionSchema, editCaption } from '../commands/edit-caption.ts';
import classes from './viewer.module.css';

const draftSchema = recordDraftSchema<CaptionFacts>(captionSchema);

interface Props {
  readonly row: Attachment;
  readonly mayEdit: boolean;
}

/** What is to be seen, in a few words: typed here, saved by leaving the field. What was not saved yet is kept as a draft. */
export function CaptionField({ row, mayEdit }: Props) {
  const form = useRecordForm(`caption/${row.id}`, draftSchema, { rev: row.rev, facts: { caption: row.caption } });
  if (!mayEdit) return row.caption === '' ? null : <p dir="auto">{row.caption}</p>;
  if (form === null) return <TextInput label={words.viewer.caption} placeholder={words.viewer.captionHint} disabled />;
  return <Field row={row} form={form} />;
}

function Field({ row, form }: { row: Attachment; form: RecordForm<CaptionFacts> }) {
  const run = useRunCommand();
  const [saved, setSaved] = useState(false);
  const save = async (): Promise<void> => {
    if (!form.changed) return;
    const outcome = await form.save((edit) => run(editCaption, { attachmentId: row.id, ...edit }));
    setSaved(outcome.ok);
  };
  // Going on to the next picture by a key leaves the field without its losing the focus.
  const leave = useRef(save);
  leave.current = save;
  useEffect(() => () => void leave.current(), []);
  const { conflicts, problems } = form;
  const plain = problems.filter(({ path }) => !conflicts.some((field) => field === path[0]));
  return (
    <div className={classes.caption}>
      <TextInput
        label={words.viewer.caption}
        placeholder={words.viewer.captionHint}
        maxLength={2_000}
        dir="auto"
        autoComplete="off"
        value={form.facts.caption}
        error={plain.length > 0 ? text.problems.list(plain) : undefined}
        onChange={(event) => {
          setSaved(false);
          form.change({ caption: event.currentTarget.value });
        }}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) void save();
        }}
      />
      <span className={classes.kept} role="status">
        {saved ? words.viewer.captionSaved : form.kept && form.changed ? words.viewer.captionKept : ''}
      </span>
      <EditConflicts
        conflicts={conflicts.map((field) => ({
          field,
          label: words.viewer.caption,
          theirs: row.caption || forms.nothing,
          ours: form.facts.caption || forms.nothing,
        }))}
        onChoose={form.settle}
      />
    </div>
  );
}
