import { Checkbox } from '@mantine/core';
import { useLocation } from 'wouter';
import { z } from 'zod';
import { sameValue } from '../../../../shared/domain/base/patch.ts';
import { emptyProperty, typedPropertySchema } from '../../../../shared/domain/property/property-facts.ts';
import { properties as words } from '../../../../shared/text/en/properties.ts';
import { useFormKeys } from '../../../data/forms/use-form-keys.ts';
import { type NewRecord, useNewRecord } from '../../../data/forms/use-new-record.ts';
import { useRunCommand } from '../../../data/react/program.tsx';
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

function Form({ form }: { form: NewRecord<NewProperty> }) {
  const { typed: draft, problems, kept, change, save, leave } = form;
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
  const run = useRunCommand();
  const [, navigate] = useLocation();
  const empty: NewProperty = { customerId, livesThere: false, typed: emptyProperty };
  return useNewRecord<NewProperty, { propertyId: string }>({
    draftKey: `new-property/${customerId ?? ''}`,
    schema: draftSchema,
    empty,
    isBegun: (draft) => !sameValue(draft, empty),
    path: customerId === null ? '/properties/new' : `/properties/new?customer=${customerId}`,
    run: (draft) => run(addProperty, { ...draft, customerId: draft.customerId ?? '' }),
    saved: ({ typed }, { propertyId }) => ({ said: words.added(typed.line.trim()), path: `/properties/${propertyId}` }),
    goAway: () => navigate(customerId === null ? '/properties' : `/customers/${customerId}`),
  });
}
