import { TextInput } from '@mantine/core';
import { instantOf, localOf } from '../../../../shared/domain/base/local-time.ts';
import { complaints } from '../../../../shared/text/en/complaints.ts';
import { useNow } from '../../../data/react/program.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { FieldRow } from '../../../ui/form-panel.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import type { FieldProps } from './words-fields.tsx';

const words = complaints.form;

/** When it was said: one that is written down late keeps its real time. */
export function HeardField({ typed, errorOf, onChange }: FieldProps) {
  const now = useNow();
  const { heardAt } = typed;
  const local = heardAt === null ? null : localOf(heardAt, now.zone);
  const set = (date: string, time: string): void => {
    if (date === '' || time === '') return;
    onChange({ heardAt: instantOf(date, time, now.zone).instant });
  };
  return (
    <>
      <ChoiceGroup
        label={words.heard}
        choices={[
          { value: 'now', label: words.heardNow },
          { value: 'earlier', label: words.heardEarlier },
        ]}
        value={heardAt === null ? 'now' : 'earlier'}
        onChange={(value) => onChange({ heardAt: value === 'now' ? null : now.instant })}
      />
      {local !== null && (
        <FieldRow>
          <TextInput
            type="date"
            label={words.heardDay}
            max={now.date}
            value={local.date}
            error={errorOf('heardAt')}
            onChange={(event) => set(event.currentTarget.value, local.time)}
          />
          <TimeField label={words.heardTime} value={local.time} onChange={(time) => set(local.date, time ?? '')} />
        </FieldRow>
      )}
    </>
  );
}
