import { Checkbox, TextInput } from '@mantine/core';
import { z } from 'zod';
import { properties as words } from '../../../../shared/text/en/properties.ts';
import { useCustomerFinder } from '../../../data/records/use-customer-finder.ts';
import { Finder } from '../../../ui/finder.tsx';
import { FormPanel } from '../../../ui/form-panel.tsx';
import { moveIn } from '../commands/move-in.ts';
import { NewFirst } from '../form/new-first.tsx';
import { sentenceOf } from '../form/property-problems.ts';
import { usePlaceForm } from '../form/use-place-form.ts';
import { useChange } from '../page/use-change.ts';
import type { PropertyFacts } from '../queries/read-property.ts';

const draftSchema = z.object({ customerId: z.string().nullable(), since: z.string(), othersLeft: z.boolean() });
const first = { customerId: null, since: '', othersLeft: true };

interface Props {
  readonly facts: PropertyFacts;
  readonly somebodyThere: boolean;
  readonly onDone: () => void;
}

/** Puts on record who lives there now. */
export function MoveIn({ facts: { property }, somebodyThere, onDone }: Props) {
  const change = useChange();
  const form = usePlaceForm<z.infer<typeof draftSchema>>({
    draftKey: `move-in/${property.id}`,
    schema: draftSchema,
    first,
    run: ({ customerId, since, othersLeft }) => {
      const input = {
        propertyId: property.id,
        customerId: customerId ?? '',
        since: since || null,
        othersLeft: othersLeft && somebodyThere,
      };
      return change(moveIn, input, ({ name }) => words.moveInDone(name));
    },
    onDone,
  });
  const { value, problems } = form;
  const finder = useCustomerFinder(value.customerId);
  return (
    <FormPanel title={words.movedIn} saveLabel={words.moveInSave} {...form.panel}>
      <Finder
        label={words.movedInWho}
        {...finder}
        value={value.customerId}
        error={sentenceOf(problems, 'customerId')}
        onChange={(customerId) => form.change({ customerId })}
      />
      <NewFirst />
      <TextInput
        type="date"
        label={words.movedInSince}
        description={words.movedInSinceHint}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={value.since}
        onChange={(event) => form.change({ since: event.currentTarget.value })}
      />
      {somebodyThere && (
        <Checkbox
          label={words.othersLeft}
          checked={value.othersLeft}
          onChange={(event) => form.change({ othersLeft: event.currentTarget.checked })}
        />
      )}
    </FormPanel>
  );
}
