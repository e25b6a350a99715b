import { settings } from '../../../../shared/text/en/settings.ts';
import { Panel } from '../../../ui/panel.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import classes from '../screen/settings.module.css';
import type { BusinessForm } from './use-business-form.ts';

/** The hours in which customers may be rung; the rest of the day is theirs. */
export function CallingPanel({ form }: { form: BusinessForm }) {
  const { callingHours } = form.facts;
  return (
    <Panel title={settings.calling}>
      <p className={classes.hint}>{settings.callingHint}</p>
      <span className={classes.span}>
        <TimeField
          aria-label={settings.callingFrom}
          value={callingHours.from}
          error={form.problemOf('callingHours', 'from')}
          onChange={(from, typed) => form.change({ callingHours: { ...callingHours, from: from ?? typed } })}
        />
        <span aria-hidden>{settings.until}</span>
        <TimeField
          aria-label={settings.callingTo}
          value={callingHours.to}
          after={callingHours.from}
          error={form.problemOf('callingHours', 'to')}
          onChange={(to, typed) => form.change({ callingHours: { ...callingHours, to: to ?? typed } })}
        />
      </span>
    </Panel>
  );
}
