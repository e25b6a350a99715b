import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { properties as words } from '../../../../shared/text/en/properties.ts';
import { callName } from '../../../../shared/text/spoken.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { useFormKeys } from '../../../data/forms/use-form-keys.ts';
import { useNow } from '../../../data/react/program.tsx';
import { useCustomerFinder } from '../../../data/records/use-customer-finder.ts';
import { Finder } from '../../../ui/finder.tsx';
import { FormPanel } from '../../../ui/form-panel.tsx';
import { handOverProperty } from '../commands/hand-over-property.ts';
import { livesThere } from '../commands/occupancy-patches.ts';
import { NewFirst } from '../form/new-first.tsx';
import { sentenceOf } from '../form/property-problems.ts';
import type { PropertyFacts } from '../queries/read-property.ts';
import { useChange } from './use-change.ts';

const draftSchema = z.object({ customerId: z.string().nullable(), on: z.string(), movesIn: z.boolean(), movesOut: z.boolean() });

/** Hands the place over to another customer. */
export function HandOver({ facts: { property, holder, occupancies }, onDone }: { facts: PropertyFacts; onDone: () => void }) {
  const now = useNow();
  const change = useChange();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const first = { customerId: null, on: now.date, movesIn: false, movesOut: true };
  const draft = useDraft<z.infer<typeof draftSchema>>(`hand-over/${property.id}`, draftSchema, first);
  const value = draft.value ?? first;
  const finder = useCustomerFinder(value.customerId);
  const holderLivesThere = occupancies.some((one) => livesThere(one) && one.customerId === property.customerId);

  const save = async (): Promise<void> => {
    const { customerId, on, movesIn, movesOut } = value;
    const input = {
      propertyId: property.id,
      customerId: customerId ?? '',
      on: on || now.date,
      movesIn,
      movesOut: movesOut && holderLivesThere,
    };
    const refused = await change(handOverProperty, input, ({ name }) => words.handedOver(property.address.line, name));
    setProblems(refused);
    if (refused.length === 0) await leave();
  };
  const leave = async (): Promise<void> => {
    await draft.clear();
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
  return (
    <FormPanel
      title={words.handOverTitle}
      kept={draft.kept}
      problems={problems}
      keys={keys}
      onSave={() => void save()}
      onCancel={() => void leave()}
    >
      <Finder
        label={words.handOverTo}
        {...finder}
        value={value.customerId}
        error={sentenceOf(problems, 'customerId')}
        onChange={(customerId) => draft.change({ customerId })}
      />
      <NewFirst />
      <TextInput
        type="date"
        label={words.handOverOn}
        value={value.on}
        error={sentenceOf(problems, 'on')}
        onChange={(event) => draft.change({ on: event.currentTarget.value })}
      />
      <Checkbox
        label={words.handOverMovesIn}
        checked={value.movesIn}
        onChange={(event) => draft.change({ movesIn: event.currentTarget.checked })}
      />
      {holder !== null && holderLivesThere && (
        <Checkbox
          label={words.handOverMovesOut(callName(holder.name))}
          checked={value.movesOut}
          onChange={(event) => draft.change({ movesOut: event.currentTarget.checked })}
        />
      )}
      <p>{words.handOverNote}</p>
    </FormPanel>
  );
}
