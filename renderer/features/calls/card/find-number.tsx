import { Button, Group, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { today } from '../../../../shared/text/en/today.ts';
import { text } from '../../../../shared/text/text.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { notify } from '../../../data/notices/notices.ts';
import { useRunCommand } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import { focusCard } from './focus-card.ts';

/** After "wrong number": the number that was found goes in front of the others, and the call is for ringing again. */
export function FindNumber({ callId }: { callId: string }) {
  const run = useRunCommand();
  const field = useRef<HTMLInputElement>(null);
  useActions([{ id: 'call-number', label: today.keys.number, group: today.keys.group, keys: ['F'], run: () => field.current?.focus() }]);
  const [number, setNumber] = useState('');
  const [error, setError] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    // Reading phone numbers of all countries is heavy and rarely needed here: it is fetched when it is.
    const { saveNumber } = await import('../commands/save-number.ts');
    const result = await run(saveNumber, { callId, number });
    if (result.ok) {
      focusCard(field.current);
      notify({ tone: 'done', text: today.numberSaved });
    } else setError(text.problems.list(result.problems, today.problems));
  };
  return (
    <SubmitForm onSubmit={() => void save()}>
      <Group align="flex-end" gap={8}>
        <TextInput
          ref={field}
          label={today.numberFound}
          rightSection={<KeyHint keys={['F']} />}
          aria-keyshortcuts="F"
          type="tel"
          value={number}
          error={error}
          onChange={(event) => setNumber(event.currentTarget.value)}
        />
        <Button type="submit">{today.saveNumber}</Button>
      </Group>
    </SubmitForm>
  );
}
