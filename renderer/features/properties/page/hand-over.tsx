import { Checkbox, TextInput } from '@mantine/core';
import { z } from 'zod';
import { properties as words } from '../../../../shared/text/en/properties.ts';
import { callName } from '../../../../shared/text/spoken.ts';
import { useNow } from '../../../data/react/program.tsx';
import { useCustomerFinder } from '../../../data/records/use-customer-finder.ts';
import { Finder } from '../../../ui/finder.tsx';
import { FormPanel } from '../../../ui/form-panel.tsx';
import { handOverProperty } from '../commands/hand-over-property.ts';
import { livesThere } from '../commands/occupancy-patches.ts';
import { NewFirst } from '../form/new-first.tsx';
import { sentenceOf } from '../form/property-problems.ts';
import { usePlaceForm } from '../form/use-place-form.ts';
import type { PropertyFacts } from '../queries/read-property.ts';
import { useChange } from './use-change.ts';

const draftSchema = z.object({ customerId: z.string().nullable(), on: z.string(), movesIn: z.boolean(), movesOut: z.boolean() });

/** Hands the place over to another customer. */
export function HandOver({ facts: { property, holder, occupancies }, onDone }: { facts: PropertyFacts; onDone: () => void }) {
  const now = useNow();
  const change = useChange();
  const holderLivesThere = occupancies.some((one) => livesThere(one) && one.customerId === property.customerId);
  const form = usePlaceForm<z.infer<typeof draftSchema>>({
    draftKey: `hand-over/${property.id}`,
    schema: draftSchema,
    first: { customerId: null, on: now.date, movesIn: false, movesOut: true },
    run: ({ customerId, on, movesIn, movesOut }) => {
      const input = {
        propertyId: property.id,
        customerId: customerId ?? '',
        on: on || now.date,
        movesIn,
        movesOut: movesOut && holderLivesThere,
      };
      return change(handOverProperty, input, ({ name }) => words.handedOver(property.address.line, name));
    },
    onDone,
  });
  const { value, problems } = form;
  const finder = useCustomerFinder(value.customerId);
  return (
    <FormPanel title={words.handOverTitle} {...form.panel}>
      <Finder
        label={words.handOverTo}
        {...finder}
        value={value.customerId}
        error={sentenceOf(problems, 'customerId')}
        onChange={(customerId) => form.change({ customerId })}
      />
      <NewFirst />
      <TextInput
        type="date"
        label={words.handOverOn}
        value={value.on}
        error={sentenceOf(problems, 'on')}
        onChange={(event) => form.change({ on: event.currentTarget.value })}
      />
      <Checkbox
        label={words.handOverMovesIn}
        checked={value.movesIn}
        onChange={(event) => form.change({ movesIn: event.currentTarget.checked })}
      />
      {holder !== null && holderLivesThere && (
        <Checkbox
          label={words.handOverMovesOut(callName(holder.name))}
          checked={value.movesOut}
          onChange={(event) => form.change({ movesOut: event.currentTarget.checked })}
        />
      )}
      <p>{words.handOverNote}</p>
    </FormPanel>
  );
}
