import { TextInput } from '@mantine/core';
import { z } from 'zod';
import type { Occupancy } from '../../../../shared/domain/property/property.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { properties as words } from '../../../../shared/text/en/properties.ts';
import { formatDay } from '../../../../shared/text/format.ts';
import { useFormKeys } from '../../../data/forms/use-form-keys.ts';
import { recordDraftSchema, useRecordForm } from '../../../data/forms/use-record-form.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useNow, useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { EditConflicts } from '../../../ui/edit-conflicts.tsx';
import { FieldRow, FormPanel } from '../../../ui/form-panel.tsx';
import { editOccupancy } from '../commands/edit-occupancy.ts';
import { allSentences, sentenceOf } from '../form/property-problems.ts';

const daysSchema = z.object({ since: z.string().nullable(), until: z.string().nullable() });
type Days = z.infer<typeof daysSchema>;
const draftSchema = recordDraftSchema<Days>(daysSchema);

/** Corrects since when and until when somebody lived there. */
export function OccupancyDays({ occupancy, name, onDone }: { occupancy: Occupancy; name: string; onDone: () => void }) {
  const { kernel } = useProgram();
  const now = useNow();
  const run = useRunCommand();
  const { id, rev, since, until } = occupancy;
  const form = useRecordForm<Days>(`occupancy/${id}`, draftSchema, { rev, facts: { since, until } });

  const save = async (): Promise<void> => {
    const outcome = await form?.save((edit) => run(editOccupancy, { occupancyId: id, ...edit }));
    if (outcome === undefined) return;
    if (!outcome.ok) {
      const whole = outcome.problems.filter(({ path }) => path.length === 0);
      if (whole.length > 0) notify({ tone: 'problem', text: allSentences(whole) });
      return;
    }
    if (outcome.operationId !== null)
      notify({ tone: 'done', text: words.daysSaved(name), action: undoAction(kernel, outcome.operationId) });
    onDone();
  };
  const leave = async (): Promise<void> => {
    await form?.discard();
    onDone();
  };
  const keys = useFormKeys({
    of: 'property',
    group: words.group,
    saveLabel: words.keys.save,
    cancelLabel: words.keys.cancel,
    onSave: () => void save(),
    onCancel: () => void leave(),
  });
  if (form === null) return null;
  const day = (value: string | null): string => (value === null ? forms.nothing : formatDay(value, now));
  return (
    <FormPanel
      title={words.correctOf(name)}
      kept={form.kept}
      problems={form.problems}
      keys={keys}
      onSave={() => void save()}
      onCancel={() => void leave()}
    >
      <EditConflicts
        conflicts={form.conflicts.map((field) => ({
          field,
          label: field === 'since' ? words.sinceDay : words.untilDay,
          theirs: day(occupancy[field]),
          ours: day(form.facts[field]),
        }))}
        onChoose={form.settle}
      />
      <FieldRow>
        <TextInput
          type="date"
          label={words.sinceDay}
          value={form.facts.since ?? ''}
          error={sentenceOf(form.problems, 'since')}
          onChange={(event) => form.change({ since: event.currentTarget.value || null })}
        />
        <TextInput
          type="date"
          label={words.untilDay}
          description={words.untilHint}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={form.facts.until ?? ''}
          error={sentenceOf(form.problems, 'until')}
          onChange={(event) => form.change({ until: event.currentTarget.value || null })}
        />
      </FieldRow>
    </FormPanel>
  );
}
