import { Link } from 'wouter';
import { daysBetween } from '../../../../shared/domain/base/local-time.ts';
import type { Equipment } from '../../../../shared/domain/equipment/equipment.ts';
import { type TypedEquipment, typedEquipmentOf, typedEquipmentSchema } from '../../../../shared/domain/equipment/equipment-facts.ts';
import { warrantyLeft } from '../../../../shared/domain/equipment/warranty-left.ts';
import { equipment as words } from '../../../../shared/text/en/equipment.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { equipmentName } from '../../../../shared/text/equipment-name.ts';
import { formatDay } from '../../../../shared/text/format.ts';
import { spanWords, warrantyWords } from '../../../../shared/text/warranty-words.ts';
import { useEditHead } from '../../../data/forms/use-edit-head.ts';
import { useEditPanel } from '../../../data/forms/use-edit-panel.ts';
import { type RecordEdit, useRecordEdit } from '../../../data/forms/use-record-edit.ts';
import { recordDraftSchema, useRecordForm } from '../../../data/forms/use-record-form.ts';
import { useNow, useRunCommand } from '../../../data/react/program.tsx';
import { FactList } from '../../../ui/fact-list.tsx';
import { FormPanel } from '../../../ui/form-panel.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { EditAction } from '../../../ui/panel-action.tsx';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import { editEquipment } from '../commands/edit-equipment.ts';
import { EquipmentConflicts } from '../form/equipment-conflicts.tsx';
import { EquipmentFields } from '../form/equipment-fields.tsx';
import { sentenceOf } from '../form/equipment-problems.ts';
import type { EquipmentFacts } from '../queries/read-equipment.ts';
import classes from './page.module.css';

const draftSchema = recordDraftSchema<TypedEquipment>(typedEquipmentSchema);

/** What we know of a piece of equipment, to read and, in the same place, to change. */
export function Details({ facts }: { facts: EquipmentFacts }) {
  const { piece } = facts;
  const run = useRunCommand();
  const form = useRecordForm(`equipment/${piece.id}`, draftSchema, { rev: piece.rev, facts: typedEquipmentOf(piece) });
  const edit = useRecordEdit(form, {
    run: (change) => run(editEquipment, { equipmentId: piece.id, ...change }),
    saved: (typed) => words.saved(typed.kind.trim()),
    sentences: words.problems,
  });
  const { open, begin } = useEditHead(edit, { of: 'equipment', group: words.group, label: words.keys.edit });
  const button = useReturnFocus<HTMLButtonElement>(open !== null);
  if (open !== null) return <EditForm piece={piece} edit={open} />;
  const aside = begin !== null && (
    <EditAction ref={button} label={words.edit(equipmentName(piece))} onClick={begin}>
      {forms.edit}
    </EditAction>
  );
  return (
    <Panel title={words.details} aside={aside}>
      <Shown facts={facts} />
    </Panel>
  );
}

function Shown({ facts: { piece, supplier } }: { facts: EquipmentFacts }) {
  const now = useNow();
  const left = warrantyLeft(piece, now.date);
  const { installedOn, retiredOn } = piece;
  const years = installedOn === null ? 0 : Math.floor(daysBetween(installedOn, now.date) / 365.25);
  const installed =
    installedOn === null ? null : [formatDay(installedOn, now), ...(years > 0 && retiredOn === null ? [words.age(years)] : [])].join(', ');
  // Of what stands there no more the warranty still says when it would have ended.
  const warranty = retiredOn !== null && piece.warrantyUntil !== null ? formatDay(piece.warrantyUntil, now) : warrantyWords(left, now);
  return (
    <>
      {left.state === 'soon' && (
        <p className={classes.soon}>{left.days === 0 ? words.warrantyLastDay : words.warrantySoon(spanWords(left.days))}</p>
      )}
      <FactList
        facts={[
          { label: words.kind, value: piece.kind },
          { label: words.fields.make, value: piece.make },
          { label: words.fields.model, value: piece.model },
          { label: words.fields.serial, value: piece.serial },
          { label: words.fields.batch, value: piece.batch },
          { label: words.supplier, value: supplier !== null && <Link href={`/customers/${supplier.id}`}>{supplier.name}</Link> },
          { label: words.installed, value: installed },
          { label: words.warranty, value: warranty },
          { label: words.retired, value: retiredOn === null ? null : formatDay(retiredOn, now) },
          { label: words.note, value: piece.note },
        ]}
      />
    </>
  );
}

function EditForm({ piece, edit }: { piece: Equipment; edit: RecordEdit<TypedEquipment> }) {
  const panel = useEditPanel(edit, {
    of: 'equipment',
    group: words.group,
    saveLabel: words.keys.save,
    cancelLabel: words.keys.cancel,
  });
  return (
    <FormPanel title={words.edit(equipmentName(piece))} {...panel}>
      <EquipmentConflicts piece={piece} edit={edit} />
      <EquipmentFields typed={edit.facts} withRetired errorOf={(field) => sentenceOf(edit.problems, field)} onChange={edit.change} />
    </FormPanel>
  );
}
