import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { properties as words } from '../../../../shared/text/en/properties.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { useFormKeys } from '../../../data/forms/use-form-keys.ts';
import { useCustomerFinder } from '../../../data/records/use-customer-finder.ts';
import { Finder } from '../../../ui/finder.tsx';
import { FormPanel } from '../../../ui/form-panel.tsx';
import { moveIn } from '../commands/move-in.ts';
import { NewFirst } from '../form/new-first.tsx';
import { sentenceOf } from '../form/property-problems.ts';
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
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const draft = useDraft<z.infer<typeof draftSchema>>(`move-in/${property.id}`, draftSchema, first);
  const value = draft.value ?? first;
  const finder = useCustomerFinder(value.customerId);

  const save = async (): Promise<void> => {
    const { customerId, since, othersLeft } = value;
    const input = { propertyId: property.id, customerId: customerId ?? '', since: since || null, othersLeft: othersLeft && somebodyThere };
    const refused = await change(moveIn, input, ({ name }) => words.moveInDone(name));
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
      title={words.movedIn}
      saveLabel={words.moveInSave}
      kept={draft.kept}
      problems={problems}
      keys={keys}
      onSave={() => void save()}
      onCancel={() => void leave()}
    >
      <Finder
        label={words.movedInWho}
        {...finder}
        value={value.customerId}
        error={sentenceOf(problems, 'customerId')}
        onChange={(customerId) => draft.change({ customerId })}
      />
      <NewFirst />
      <TextInput
        type="date"
        label={words.movedInSince}
        description={words.movedInSinceHint}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={value.since}
        onChange={(event) => draft.change({ since: event.currentTarget.value })}
      />
      {somebodyThere && (
        <Checkbox
          label={words.othersLeft}
          checked={value.othersLeft}
          onChange={(event) => draft.change({ othersLeft: event.currentTarget.checked })}
        />
      )}
    </FormPanel>
  );
}
