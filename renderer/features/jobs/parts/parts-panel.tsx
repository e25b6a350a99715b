import { useState } from 'react';
import { z } from 'zod';
import type { Job } from '../../../../shared/domain/job/job.ts';
import { emptyPart, readParts, typedPartSchema, typedPartsOf } from '../../../../shared/domain/job/read-parts.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { jobs, parts as words } from '../../../../shared/text/en/jobs.ts';
import { text } from '../../../../shared/text/text.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { type RecordEdit, useRecordEdit } from '../../../data/forms/use-record-edit.ts';
import { recordDraftSchema, useRecordForm } from '../../../data/forms/use-record-form.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { EditConflicts } from '../../../ui/edit-conflicts.tsx';
import { FormPanel } from '../../../ui/form-panel.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { PanelAction } from '../../../ui/panel-action.tsx';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import { editParts } from '../commands/edit-parts.ts';
import classes from './parts.module.css';
import { PartsField } from './parts-field.tsx';

const factsSchema = z.object({ parts: z.array(typedPartSchema) });
type TypedParts = z.infer<typeof factsSchema>;
const draftSchema = recordDraftSchema<TypedParts>(factsSchema);

/** What a job took, with the batch that a recall would name; written down before or after closing. */
export function PartsPanel({ job }: { job: Job }) {
  const edit = usePartsEdit(job);
  const [asked, setAsked] = useState(false);
  const editing = edit?.editing === true;
  const button = useReturnFocus<HTMLButtonElement>(editing);
  const begin = (): void => {
    edit?.begin();
    setAsked(true);
  };
  useActions([{ id: 'edit-parts', label: words.edit, group: jobs.group, keys: ['M'], enabled: edit !== null && !editing, run: begin }]);
  if (editing) return <PartsForm job={job} edit={edit} fresh={asked && !edit.changed} />;
  const aside = edit !== null && (
    <PanelAction ref={button} keyLabel="M" onClick={begin}>
      {words.edit}
    </PanelAction>
  );
  return (
    <Panel title={words.title} aside={aside}>
      {job.parts.length === 0 && <p className={classes.muted}>{words.none}</p>}
      <ul className={classes.list}>
        {job.parts.map(({ name, quantity, batch }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
          <li key={index}>
            {words.line(name, String(quantity))}
            {batch !== null && <span className={classes.muted}>{`, ${words.batchOf(batch)}`}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function usePartsEdit(job: Job): RecordEdit<TypedParts> | null {
  const run = useRunCommand();
  const form = useRecordForm<TypedParts>(`parts/${job.id}`, draftSchema, { rev: job.rev, facts: { parts: typedPartsOf(job.parts) } });
  return useRecordEdit(form, {
    run: async ({ rev, before, after }) => {
      const [was, is] = [readParts(before.parts), readParts(after.parts)];
      if (!was.ok) return was;
      return is.ok ? run(editParts, { jobId: job.id, rev, before: { parts: was.value }, after: { parts: is.value } }) : is;
    },
    saved: () => words.saved(job.number),
    sentences: jobs.problems,
  });
}

/** @param fresh true when it was just opened: then a first line stands ready */
function PartsForm({ job, edit, fresh }: { job: Job; edit: RecordEdit<TypedParts>; fresh: boolean }) {
  const { isMac } = useProgram();
  const [save, cancel] = [() => void edit.save(), () => void edit.cancel()];
  useActions([
    { id: 'save-parts', label: forms.save, group: jobs.group, keys: ['Mod+Enter'], inFields: true, run: save },
    { id: 'leave-parts', label: forms.cancel, group: jobs.group, keys: ['Escape'], inFields: true, run: cancel },
  ]);
  const shown = fresh && edit.facts.parts.length === 0 ? [emptyPart] : edit.facts.parts;
  const inWords = (facts: TypedParts): string =>
    facts.parts
      .map(({ name, quantity, batch }) => [words.line(name, quantity), batch].filter((part) => part !== '').join(', '))
      .join('\n') || forms.nothing;
  return (
    <FormPanel
      title={words.title}
      kept={edit.kept}
      problems={edit.problems}
      keys={{ save: keyLabels('Mod+Enter', isMac), cancel: keyLabels('Escape', isMac), aria: isMac ? 'Meta+Enter' : 'Control+Enter' }}
      onSave={save}
      onCancel={cancel}
    >
      <EditConflicts
        conflicts={edit.conflicts.map((field) => ({
          field,
          label: words.title,
          theirs: inWords({ parts: typedPartsOf(job.parts) }),
          ours: inWords(edit.facts),
        }))}
        onChoose={edit.settle}
      />
      <PartsField
        parts={shown}
        titled={false}
        errorOf={(index, field) => {
          const problem = edit.problems.find(({ path }) => path[0] === 'parts' && path[1] === index && path[2] === field);
          return problem && text.problems.sentence(problem, jobs.problems);
        }}
        onChange={(parts) => edit.change({ parts })}
      />
    </FormPanel>
  );
}
