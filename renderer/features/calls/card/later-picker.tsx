import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { addDays, addMinutes, instantOf } from '../../../../shared/domain/base/local-time.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { text } from '../../../../shared/text/text.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import card from '../../../ui/queue-card.module.css';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import classes from './card.module.css';
import { morning, readLater } from './read-later.ts';

const afternoon = '14:00';

/** When a call shall come up again: usual answers by digit, or a day and a time as one says them. */
export function LaterPicker({ onChoose, onCancel }: { onChoose: (until: string) => void; onCancel: () => void }) {
  const now = useNow();
  const { zone, country } = useProgram().business;
  const [typed, setTyped] = useState('');
  const thisAfternoon = instantOf(now.date, afternoon, zone).instant;
  const choices = [
    { label: today.laterChoices.hour, at: addMinutes(now.instant, 60) },
    ...(thisAfternoon > now.instant ? [{ label: today.laterChoices.afternoon, at: thisAfternoon }] : []),
    { label: today.laterChoices.tomorrow, at: instantOf(addDays(now.date, 1), morning, zone).instant },
  ];
  const read = readLater(typed, now, country);
  const group = today.keys.group;
  useActions([
    ...choices.map(({ label, at }, index) => ({ id: `later-${index}`, label, group, keys: [String(index + 1)], run: () => onChoose(at) })),
    { id: 'later-cancel', label: text.shell.close, group, keys: ['Escape'], inFields: true, run: onCancel },
  ]);
  return (
    <SubmitForm
      className={card.bar}
      aria-label={today.laterTitle}
      onSubmit={() => {
        if (read !== null && 'at' in read) onChoose(read.at);
      }}
    >
      <b>{today.laterTitle}</b>
      {choices.map(({ label, at }, index) => (
        <Button key={label} px={10} rightSection={<KeyHint keys={[String(index + 1)]} />} onClick={() => onChoose(at)}>
          {label}
        </Button>
      ))}
      <TextInput
        aria-label={today.laterWhen}
        placeholder={today.laterHint}
        w={150}
        value={typed}
        maxLength={60}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" disabled={read === null || 'problem' in read}>
        {today.laterSet}
      </Button>
      <span className={classes.draft} role="status">
        {read !== null && ('at' in read ? today.laterRead(formatMoment(read.at, now)) : read.problem)}
      </span>
      <Button variant="subtle" rightSection={<KeyHint keys={['Esc']} />} onClick={onCancel}>
        {text.shell.close}
      </Button>
    </SubmitForm>
  );
}
