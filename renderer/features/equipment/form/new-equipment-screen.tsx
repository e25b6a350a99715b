import { Link, useLocation } from 'wouter';
import { sameValue } from '../../../../shared/domain/base/patch.ts';
import { emptyEquipment, type TypedEquipment, typedEquipmentSchema } from '../../../../shared/domain/equipment/equipment-facts.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { addressLines } from '../../../../shared/text/address-line.ts';
import { equipment as words } from '../../../../shared/text/en/equipment.ts';
import { useFormKeys } from '../../../data/forms/use-form-keys.ts';
import { useNewRecord } from '../../../data/forms/use-new-record.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { useStartParam } from '../../../data/react/use-start-param.ts';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { FormPanel } from '../../../ui/form-panel.tsx';
import { Page } from '../../../ui/page.tsx';
import { addEquipment } from '../commands/add-equipment.ts';
import { EquipmentFields } from './equipment-fields.tsx';
import { allSentences, sentenceOf } from './equipment-problems.ts';
import classes from './new-equipment.module.css';

/** Puts a piece of equipment on record at the place that led here. */
export function NewEquipmentScreen() {
  const propertyId = useStartParam('property');
  const property = useQuery(
    async (reader) => (propertyId === null ? null : ((await reader.properties.get(propertyId)) ?? null)),
    [propertyId],
  );
  if (property === undefined) return null;
  if (property === null || property.live === 0) return <NoPlace />;
  return <Form property={property} />;
}

function NoPlace() {
  return (
    <EmptyNote title={words.noPlaceTitle} link={{ href: '/properties', label: words.place }}>
      {words.noPlace}
    </EmptyNote>
  );
}

function Form({ property }: { property: Property }) {
  const { business } = useProgram();
  const form = useNewEquipment(property.id);
  const keys = useFormKeys({
    of: 'equipment',
    group: words.group,
    saveLabel: words.keys.save,
    cancelLabel: words.keys.cancel,
    onSave: () => void form?.save(),
    onCancel: () => form?.leave(),
  });
  if (form === null) return null;
  return (
    <Page
      title={words.newTitle}
      subtitle={<Link href={`/properties/${property.id}`}>{addressLines(property.address, business.country).join(', ')}</Link>}
    >
      <div className={classes.sheet}>
        <FormPanel
          title={words.details}
          saveLabel={words.add}
          kept={form.kept}
          problems={form.problems}
          keys={keys}
          onSave={() => void form.save()}
          onCancel={form.leave}
        >
          <EquipmentFields
            typed={form.typed}
            withRetired={false}
            errorOf={(field) => sentenceOf(form.problems, field)}
            onChange={form.change}
          />
        </FormPanel>
      </div>
    </Page>
  );
}

function useNewEquipment(propertyId: string) {
  const run = useRunCommand();
  const [, navigate] = useLocation();
  return useNewRecord<TypedEquipment, { equipmentId: string }>({
    draftKey: `new-equipment/${propertyId}`,
    schema: typedEquipmentSchema,
    empty: emptyEquipment,
    isBegun: (typed) => !sameValue(typed, emptyEquipment),
    path: `/equipment/new?property=${propertyId}`,
    run: (typed) => run(addEquipment, { propertyId, typed }),
    refusal: (problems) => allSentences(problems.filter(({ path }) => path[0] === 'propertyId')),
    saved: ({ kind }, { equipmentId }) => ({ said: words.added(kind.trim()), path: `/equipment/${equipmentId}` }),
    goAway: () => navigate(`/properties/${propertyId}`),
  });
}
