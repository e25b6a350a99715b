import { firstRun } from '../../../../shared/text/en/first-run.ts';
import { settings } from '../../../../shared/text/en/settings.ts';
import choice from '../../../ui/choice-group.module.css';
import { TimeField } from '../../../ui/time-field.tsx';
import type { FirstDraft } from './first-draft.ts';
import classes from './first-run.module.css';
import type { ProblemOf } from './use-begin.ts';

interface Props {
  readonly draft: FirstDraft;
  readonly problemOf: ProblemOf;
  readonly onChange: (changes: Partial<FirstDraft>) => void;
}

/** Open days and the hours that they share: one line, right for most shops as it stands. */
export function HoursField({ draft, problemOf, onChange }: Props) {
  const { days, from, to } = draft;
  const first = days.indexOf(true);
  return (
    <fieldset className={classes.group}>
      <legend>{firstRun.hours}</legend>
      <p className={classes.hint}>{firstRun.hoursHint}</p>
      <div className={classes.week}>
        {firstRun.days.map((day, index) => (
          <label key={day} className={choice.choice}>
            <input
              type="checkbox"
              aria-label={settings.weekdays[index]}
              checked={days[index] ?? false}
              onChange={(event) => onChange({ days: days.map((open, at) => (at === index ? event.currentTarget.checked : open)) })}
            />
            {day}
          </label>
        ))}
      </div>
      <div className={classes.times}>
        <TimeField
          label={firstRun.from}
          value={from}
          disabled={first < 0}
          error={problemOf('openingHours', first, 'from')}
          onChange={(time, typed) => onChange({ from: time ?? typed })}
        />
        <TimeField
          label={firstRun.to}
          value={to}
          after={from}
          disabled={first < 0}
          error={problemOf('openingHours', first, 'to')}
          onChange={(time, typed) => onChange({ to: time ?? typed })}
        />
      </div>
      {first < 0 && (
        <p role="status" className={classes.hint}>
          {firstRun.neverOpen}
        </p>
      )}
    </fieldset>
  );
}
