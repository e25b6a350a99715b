import { TextInput } from '@mantine/core';
import { settings } from '../../../../shared/text/en/settings.ts';
import { Panel } from '../../../ui/panel.tsx';
import classes from '../screen/settings.module.css';
import type { BusinessForm } from './use-business-form.ts';

/** The hours in which customers may be rung; the rest of the day is theirs. */
export function CallingPanel({ form }: { form: BusinessForm }) {
  const { callingHours } = form.facts;
  return (
    <Panel title={settings.calling}>
      <p className={classes.hint}>{settings.callingHint}</p>
      <span className={classes.span}>
        <TextInput
          type="time"
          aria-label={settings.callingFrom}
          value={callingHours.from}
          error={form.problemOf('callingHours', 'from')}
          onChange={(event) => form.change({ callingHours: { ...callingHours, from: event.currentTarget.value } })}
        />
        <span aria-hidden>{settings.until}</span>
        <TextInput
          type="time"
          aria-label={settings.callingTo}
          value={callingHours.to}
          error={form.problemOf('callingHours', 'to')}
          onChange={(event) => form.change({ callingHours: { ...callingHours, to: event.currentTarget.value } })}
        />
      </span>
    </Panel>
  );
}
