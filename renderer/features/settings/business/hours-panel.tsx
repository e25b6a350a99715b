import { Button, Checkbox } from '@mantine/core';
import type { BusinessFacts } from '../../../../shared/domain/business/business-facts.ts';
import { settings } from '../../../../shared/text/en/settings.ts';
import { Panel } from '../../../ui/panel.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import classes from '../screen/settings.module.css';
import type { BusinessForm } from './use-business-form.ts';

type Hours = BusinessFacts['openingHours'][number];

const usual = { from: '08:00', to: '17:00' };

/** Opening hours, a line for each weekday. */
export function HoursPanel({ form }: { form: BusinessForm }) {
  const { openingHours } = form.facts;
  const [monday] = openingHours;
  const set = (weekday: number, hours: Hours): void =>
    form.change({ openingHours: openingHours.map((other, index) => (index === weekday ? hours : other)) });
  const copyDown = (): void => form.change({ openingHours: openingHours.map((hours) => (hours === null ? null : (monday ?? hours))) });
  return (
    <Panel title={settings.hours}>
      <p className={classes.hint}>{settings.hoursHint}</p>
      <div className={classes.week}>
        {settings.weekdays.map((weekday, index) => (
          <Weekday
            key={weekday}
            weekday={weekday}
            hours={openingHours[index] ?? null}
            problems={{ from: form.problemOf('openingHours', index, 'from'), to: form.problemOf('openingHours', index, 'to') }}
            onChange={(hours) => set(index, hours)}
            usual={monday ?? usual}
          />
        ))}
      </div>
      {openingHours.every((hours) => hours === null) && (
        <p role="status" className={classes.hint}>
          {settings.neverOpen}
        </p>
      )}
      <div>
        <Button variant="subtle" size="compact-sm" h={32} disabled={monday == null} onClick={copyDown}>
          {settings.copyDown}
        </Button>
      </div>
    </Panel>
  );
}

interface WeekdayProps {
  readonly weekday: string;
  readonly hours: Hours;
  /** What a day that is opened starts with. */
  readonly usual: NonNullable<Hours>;
  readonly problems: { readonly from: string | undefined; readonly to: string | undefined };
  readonly onChange: (hours: Hours) => void;
}

function Weekday({ weekday, hours, usual: start, problems, onChange }: WeekdayProps) {
  return (
    <div className={classes.weekday}>
      <Checkbox
        label={weekday}
        aria-label={settings.open(weekday)}
        checked={hours !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? { ...start } : null)}
      />
      {hours === null ? (
        <span className={classes.closed}>{settings.closed}</span>
      ) : (
        <span className={classes.span}>
          <TimeField
            aria-label={settings.opens(weekday)}
            value={hours.from}
            error={problems.from}
            onChange={(from, typed) => onChange({ ...hours, from: from ?? typed })}
          />
          <span aria-hidden>{settings.until}</span>
          <TimeField
            aria-label={settings.closes(weekday)}
            value={hours.to}
            after={hours.from}
            error={problems.to}
            onChange={(to, typed) => onChange({ ...hours, to: to ?? typed })}
          />
        </span>
      )}
    </div>
  );
}
