import { Checkbox } from '@mantine/core';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { z } from 'zod';
import { sameValue } from '../../../../shared/domain/base/patch.ts';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { emptyProperty, typedPropertySchema } from '../../../../shared/domain/property/property-facts.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { properties as words } from '../../../../shared/text/en/properties.ts';
import { keepDraft } from '../../../data/drafts/drafts.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { useFormKeys } from '../../../data/forms/use-form-keys.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { useStartParam } from '../../../data/react/use-start-param.ts';
import { useCustomerFinder } from '../../../data/records/use-customer-finder.ts';
import { Finder } from '../../../ui/finder.tsx';
import { FormPanel } from '../../../ui/form-panel.tsx';
import { Page } from '../../../ui/page.tsx';
import { addProperty } from '../commands/add-property.ts';
import classes from './new-property.module.css';
import { PropertyFields } from './property-fields.tsx';
import { sentenceOf } from './property-problems.ts';

const draftSchema = z.object({ customerId: z.string().nullable(), livesThere: z.boolean(), typed: typedPropertySchema });
type NewProperty = z.infer<typeof draftSchema>;

/** Puts a property on record, for a customer or before anybody is named. A draft for each, so that none takes another's. */
export function NewPropertyScreen() {
  const customerId = useStartParam('customer');
  const form = useNewProperty(customerId);
  return form === null ? null : <Form form={form} />;
}

function Form({ form }: { form: NonNullable<ReturnType<typeof useNewProperty>> }) {
  const { draft, problems, kept, change, save, leave } = form;
  const keys = useFormKeys({
    of: 'property',
    group: words.group,
    saveLabel: words.keys.save,
    cancelLabel: words.keys.cancel,
    onSave: () => void save(),
    onCancel: leave,
  });
  const holders = useCustomerFinder(draft.customerId);
  return (
    <Page title={words.newTitle} subtitle={words.newIntro}>
      <div className={classes.sheet}>
        <FormPanel
          title={words.details}
          saveLabel={words.add}
          kept={kept}
          problems={problems}
          keys={keys}
          onSave={() => void save()}
          onCancel={leave}
        >
          <Finder
            label={words.heldBy}
            description={words.holderHint}
            {...holders}
            value={draft.customerId}
            error={sentenceOf(problems, 'customerId')}
            onChange={(customerId) => change({ customerId })}
          />
          <Checkbox
            label={words.livesThere}
            checked={draft.livesThere}
            onChange={(event) => change({ livesThere: event.currentTarget.checked })}
          />
          <PropertyFields
            typed={draft.typed}
            propertyId={null}
            errorOf={(field) => sentenceOf(problems, field)}
            onChange={(changes) => change({ typed: { ...draft.typed, ...changes } })}
          />
        </FormPanel>
      </div>
    </Page>
  );
}

function useNewProperty(customerId: string | null) {
  const { kernel, actor } = useProgram();
  const run = useRunCommand();
  const [, navigate] = useLocation();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const busy = useRef(false);
  const empty: NewProperty = { customerId, livesThere: false, typed: emptyProperty };
  const draftKey = `new-property/${customerId ?? ''}`;
  const draft = useDraft<NewProperty>(draftKey, draftSchema, empty);
  const { value } = draft;
  if (value === undefined) return null;

  const save = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    try {
      const outcome = await run(addProperty, { ...value, customerId: value.customerId ?? '' });
      if (!outcome.ok) return setProblems(outcome.problems);
      await draft.clear();
      if (outcome.operationId !== null)
        notify({ tone: 'done', text: words.added(value.typed.line.trim()), action: undoAction(kernel, outcome.operationId) });
      navigate(`/properties/${outcome.output.propertyId}`, { replace: true });
    } finally {
      busy.current = false;
    }
  };

  const leave = (): void => {
    void draft.clear();
    navigate(customerId === null ? '/properties' : `/customers/${customerId}`);
    if (sameValue(value, empty)) return;
    const bringBack = async (): Promise<void> => {
      await keepDraft(kernel.database, `${draftKey}/${actor.id}`, value);
      navigate(customerId === null ? '/properties/new' : `/properties/new?customer=${customerId}`);
    };
    notify({ tone: 'info', text: forms.notAdded, action: { label: forms.bringBack, run: () => void bringBack() } });
  };

  return { draft: value, kept: draft.kept, change: draft.change, problems, save, leave };
}
