import { Button, Textarea } from '@mantine/core';
import { useEffect } from 'react';
import type { Equipment } from '../../../../shared/domain/equipment/equipment.ts';
import { booking } from '../../../../shared/text/en/booking.ts';
import { jobs } from '../../../../shared/text/en/jobs.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { type CustomerFinder, useCustomerFinder } from '../../../data/records/use-customer-finder.ts';
import { EditConflicts } from '../../../ui/edit-conflicts.tsx';
import { Finder } from '../../../ui/finder.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { EquipmentField, nameOf } from '../booking/equipment-field.tsx';
import { ExpectationFields, KindFields } from '../booking/kind-fields.tsx';
import { SlotFields } from '../booking/slot-fields.tsx';
import classes from '../close/close.module.css';
import type { EditedFields } from '../commands/edit-job.ts';
import sheet from '../forms/sheet.module.css';
import type { JobFacts } from '../queries/read-job.ts';
import { editedFields, fieldsOf } from './edit-draft.ts';
import { type JobEdit, useEdit } from './use-edit.ts';

const words = jobs.edit;
const wordsId = 'edit-words';

interface Props {
  readonly facts: JobFacts;
  /** Everything at the place. */
  readonly equipment: readonly Equipment[];
}

export function EditForm({ facts, equipment }: Props) {
  const edit = useEdit(facts);
  return edit === null ? null : <Form facts={facts} equipment={equipment} edit={edit} />;
}

function Form({ facts, equipment, edit }: Props & { edit: JobEdit }) {
  const { isMac } = useProgram();
  const { draft, change } = edit;
  const { job } = facts;
  const payers = useCustomerFinder(draft.billToCustomerId);
  useEffect(() => document.getElementById(wordsId)?.focus(), []);
  useActions([
    { id: 'save-job', label: words.save, group: jobs.group, keys: ['Mod+Enter'], inFields: true, run: () => void edit.save() },
    { id: 'leave-edit', label: words.cancel, group: jobs.group, keys: ['Escape'], inFields: true, run: () => void edit.leave() },
  ]);
  const movable = job.status !== 'done' && job.status !== 'cancelled';
  return (
    <div className={classes.page}>
      <div className={`${sheet.sheet} ${classes.sheet}`}>
        <header className={sheet.head}>
          <h1>{words.title(job.number)}</h1>
          <span className={sheet.kept}>{edit.kept ? words.draftKept : ''}</span>
          <Button onClick={() => void edit.leave()} rightSection={<KeyHint keys={keyLabels('Escape', isMac)} />} aria-keyshortcuts="Escape">
            {words.cancel}
          </Button>
          <Button
            variant="filled"
            onClick={() => void edit.save()}
            rightSection={<KeyHint keys={keyLabels('Mod+Enter', isMac)} />}
            aria-keyshortcuts={isMac ? 'Meta+Enter' : 'Control+Enter'}
          >
            {words.save}
          </Button>
        </header>
        <form className={classes.form} noValidate onSubmit={(event) => event.preventDefault()}>
          <div className={classes.section}>
            <Conflicts facts={facts} equipment={equipment} edit={edit} payers={payers} />
            <Textarea
              id={wordsId}
              label={booking.words}
              autosize
              minRows={3}
              maxRows={12}
              maxLength={20_000}
              value={draft.words}
              onChange={(event) => change({ words: event.currentTarget.value })}
            />
            <ExpectationFields expectation={draft.expectation} expectationSource={draft.expectationSource} onChange={change} />
            {movable && (
              <SlotFields
                day={draft.day}
                from={draft.from}
                to={draft.to}
                crew={draft.crew}
                slot={edit.slot}
                problems={edit.attempt.problems}
                zone={edit.zone}
                onChange={change}
              />
            )}
            <EquipmentField
              equipment={equipment}
              chosen={draft.equipmentIds}
              picked={null}
              newEquipment=""
              canAdd={false}
              error={undefined}
              onChoose={(equipmentIds) => change({ equipmentIds })}
              onNew={() => undefined}
            />
            <KindFields
              jobType={draft.jobType}
              jobTypeName={draft.jobTypeName}
              trade={draft.trade}
              noCharge={draft.noCharge}
              onChange={change}
            />
            <Finder
              label={words.billTo}
              description={words.billToHint}
              placeholder={words.billToUsual}
              {...payers}
              value={draft.billToCustomerId}
              onChange={(billToCustomerId) => change({ billToCustomerId })}
            />
          </div>
        </form>
      </div>
    </div>
  );
}

function Conflicts({ facts: { job, billTo }, equipment, edit, payers }: Props & { edit: JobEdit; payers: CustomerFinder }) {
  const shown = edit.conflicts.map((field) => ({
    field,
    label: labels[field],
    theirs: inWords(fieldsOf(job), field, equipment, () => billTo?.name),
    ours: inWords(editedFields(edit.draft), field, equipment, (id) => payers.data.find(({ value }) => value === id)?.label),
  }));
  return <EditConflicts conflicts={shown} onChoose={edit.settle} />;
}

const labels: Readonly<Record<keyof EditedFields, string>> = {
  customerWords: booking.words,
  expectation: booking.expectation,
  expectationSource: booking.expectationSource,
  trade: booking.trade,
  jobType: booking.jobType,
  jobTypeName: booking.jobTypeName,
  noCharge: booking.noCharge,
  equipmentIds: booking.equipment,
  billToCustomerId: words.billTo,
};

function inWords(
  fields: EditedFields,
  field: keyof EditedFields,
  equipment: readonly Equipment[],
  nameOfPayer: (id: string) => string | undefined,
): string {
  switch (field) {
    case 'noCharge':
      return fields.noCharge ? words.yes : words.no;
    case 'expectationSource':
      return fields.expectationSource === null ? words.none : booking.expectationSources[fields.expectationSource];
    case 'jobType':
      return fields.jobType === null ? words.none : booking.jobTypes[fields.jobType];
    case 'billToCustomerId':
      return fields.billToCustomerId === null ? words.billToUsual : (nameOfPayer(fields.billToCustomerId) ?? words.none);
    case 'equipmentIds':
      return (
        equipment
          .filter(({ id }) => fields.equipmentIds.includes(id))
          .map(nameOf)
          .join('; ') || words.none
      );
    default:
      return fields[field] || words.none;
  }
}
