import { useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { sameValue } from '../../../../shared/domain/base/patch.ts';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { emptyEquipment, type TypedEquipment, typedEquipmentSchema } from '../../../../shared/domain/equipment/equipment-facts.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { addressLines } from '../../../../shared/text/address-line.ts';
import { equipment as words } from '../../../../shared/text/en/equipment.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { keepDraft } from '../../../data/drafts/drafts.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { useFormKeys } from '../../../data/forms/use-form-keys.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
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
  const { kernel, actor } = useProgram();
  const run = useRunCommand();
  const [, navigate] = useLocation();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const busy = useRef(false);
  const draftKey = `new-equipment/${propertyId}`;
  const draft = useDraft<TypedEquipment>(draftKey, typedEquipmentSchema, emptyEquipment);
  const { value } = draft;
  if (value === undefined) return null;

  const save = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    try {
      const outcome = await run(addEquipment, { propertyId, typed: value });
      if (!outcome.ok) {
        setProblems(outcome.problems);
        const gone = outcome.problems.filter(({ path }) => path[0] === 'propertyId');
        if (gone.length > 0) notify({ tone: 'problem', text: allSentences(gone) });
        return;
      }
      await draft.clear();
      if (outcome.operationId !== null)
        notify({ tone: 'done', text: words.added(value.kind.trim()), action: undoAction(kernel, outcome.operationId) });
      navigate(`/equipment/${outcome.output.equipmentId}`, { replace: true });
    } finally {
      busy.current = false;
    }
  };

  const leave = (): void => {
    void draft.clear();
    navigate(`/properties/${propertyId}`);
    if (sameValue(value, emptyEquipment)) return;
    const bringBack = async (): Promise<void> => {
      await keepDraft(kernel.database, `${draftKey}/${actor.id}`, value);
      navigate(`/equipment/new?property=${propertyId}`);
    };
    notify({ tone: 'info', text: forms.notAdded, action: { label: forms.bringBack, run: () => void bringBack() } });
  };

  return { typed: value, kept: draft.kept, change: draft.change, problems, save, leave };
}
