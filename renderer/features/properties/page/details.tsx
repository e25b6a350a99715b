import { Link } from 'wouter';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { type TypedProperty, typedPropertyOf, typedPropertySchema } from '../../../../shared/domain/property/property-facts.ts';
import { addressLines } from '../../../../shared/text/address-line.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { properties as words } from '../../../../shared/text/en/properties.ts';
import { useEditHead } from '../../../data/forms/use-edit-head.ts';
import { useEditPanel } from '../../../data/forms/use-edit-panel.ts';
import { type RecordEdit, useRecordEdit } from '../../../data/forms/use-record-edit.ts';
import { recordDraftSchema, useRecordForm } from '../../../data/forms/use-record-form.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { FactList } from '../../../ui/fact-list.tsx';
import { FormPanel } from '../../../ui/form-panel.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { EditAction } from '../../../ui/panel-action.tsx';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import { editProperty } from '../commands/edit-property.ts';
import { PropertyConflicts } from '../form/property-conflicts.tsx';
import { PropertyFields } from '../form/property-fields.tsx';
import { sentenceOf } from '../form/property-problems.ts';
import type { PropertyFacts } from '../queries/read-property.ts';

const draftSchema = recordDraftSchema<TypedProperty>(typedPropertySchema);

/** What we know of a property, to read and, in the same place, to change. */
export function Details({ facts }: { facts: PropertyFacts }) {
  const { property } = facts;
  const run = useRunCommand();
  const form = useRecordForm(`property/${property.id}`, draftSchema, { rev: property.rev, facts: typedPropertyOf(property) });
  const edit = useRecordEdit(form, {
    run: (change) => run(editProperty, { propertyId: property.id, ...change }),
    saved: (typed) => words.saved(typed.line.trim()),
    sentences: words.problems,
  });
  const { open, begin } = useEditHead(edit, { of: 'property', group: words.group, label: words.keys.edit });
  const button = useReturnFocus<HTMLButtonElement>(open !== null);
  if (open !== null) return <EditForm property={property} edit={open} />;
  const aside = begin !== null && (
    <EditAction ref={button} label={words.edit(property.address.line)} onClick={begin}>
      {forms.edit}
    </EditAction>
  );
  return (
    <Panel title={words.details} aside={aside}>
      <Shown facts={facts} />
    </Panel>
  );
}

function Shown({ facts: { property, holder, billTo } }: { facts: PropertyFacts }) {
  const { business } = useProgram();
  return (
    <FactList
      facts={[
        { label: words.address, value: addressLines(property.address, business.country).join('\n') },
        { label: words.heldBy, value: holder === null ? words.nobody : <Link href={`/customers/${holder.id}`}>{holder.name}</Link> },
        { label: words.billTo, value: billTo !== null && <Link href={`/customers/${billTo.id}`}>{billTo.name}</Link> },
        { label: words.note, value: property.note },
        { label: words.zone, value: property.zone === null || property.zone === business.zone ? null : property.zone.replaceAll('_', ' ') },
      ]}
    />
  );
}

function EditForm({ property, edit }: { property: Property; edit: RecordEdit<TypedProperty> }) {
  const panel = useEditPanel(edit, {
    of: 'property',
    group: words.group,
    saveLabel: words.keys.save,
    cancelLabel: words.keys.cancel,
  });
  return (
    <FormPanel title={words.edit(property.address.line)} {...panel}>
      <PropertyConflicts property={property} edit={edit} />
      <PropertyFields
        typed={edit.facts}
        propertyId={property.id}
        errorOf={(field) => sentenceOf(edit.problems, field)}
        onChange={edit.change}
      />
    </FormPanel>
  );
}
