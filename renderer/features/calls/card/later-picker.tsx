import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { addDays, addMinutes, instantOf } from '../../../../shared/domain/base/local-time.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { text } from '../../../../shared/text/text.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import classes from './card.module.css';

const afternoon = '14:00';
const morning = '09:00';

/** When a call shall come up again: three usual answers by digit, or a day and a time. */
export function LaterPicker({ onChoose, onCancel }: { onChoose: (until: string) => void; onCancel: () => void }) {
  const now = useNow();
  const { zone } = useProgram().business;
  const [date, setDate] = useState(addDays(now.date, 1));
  const [time, setTime] = useState(morning);
  const thisAfternoon = instantOf(now.date, afternoon, zone).instant;
  const choices = [
    { label: today.laterChoices.hour, at: addMinutes(now.instant, 60) },
    ...(thisAfternoon > now.instant ? [{ label: today.laterChoices.afternoon, at: thisAfternoon }] : []),
    { label: today.laterChoices.tomorrow, at: instantOf(addDays(now.date, 1), morning, zone).instant },
  ];
  const own = /^\d{4}-\d{2}-\d{2}$/.test(date) && /^\d{2}:\d{2}$/.test(time) ? instantOf(date, time, zone).instant : null;
  const group = today.keys.group;
  useActions([
    ...choices.map(({ label, at }, index) => ({ id: `later-${index}`, label, group, keys: [String(index + 1)], run: () => onChoose(at) })),
    { id: 'later-cancel', label: text.shell.close, group, keys: ['Escape'], inFields: true, run: onCancel },
  ]);
  return (
    <fieldset className={classes.bar} aria-label={today.laterTitle}>
      <b>{today.laterTitle}</b>
      {choices.map(({ label, at }, index) => (
        <Button key={label} rightSection={<KeyHint keys={[String(index + 1)]} />} onClick={() => onChoose(at)}>
          {label}
        </Button>
      ))}
      <TextInput
        type="date"
        aria-label={today.laterDate}
        value={date}
        min={now.date}
        onChange={(event) => setDate(event.currentTarget.value)}
      />
      <TextInput type="time" aria-label={today.laterTime} value={time} onChange={(event) => setTime(event.currentTarget.value)} />
      <Button disabled={own === null || own <= now.instant} onClick={() => own !== null && onChoose(own)}>
        {today.laterSet}
      </Button>
      <Button variant="subtle" rightSection={<KeyHint keys={['Esc']} />} onClick={onCancel}>
        {text.shell.close}
      </Button>
    </fieldset>
  );
}
