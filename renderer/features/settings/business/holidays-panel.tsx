import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { LocalDate } from '../../../../shared/domain/base/now.ts';
import { settings } from '../../../../shared/text/en/settings.ts';
import { formatDay, formatWeekday } from '../../../../shared/text/format.ts';
import { useNow } from '../../../data/react/program.tsx';
import { Panel } from '../../../ui/panel.tsx';
import classes from '../screen/settings.module.css';
import type { BusinessForm } from './use-business-form.ts';

/** Days on which nobody works: those ahead, the earlier ones on request. */
export function HolidaysPanel({ form }: { form: BusinessForm }) {
  const now = useNow();
  const [day, setDay] = useState('');
  const [earlierShown, setEarlierShown] = useState(false);
  const { holidays } = form.facts;
  const sorted = holidays.toSorted();
  const earlier = sorted.filter((date) => date < now.date);
  const shown = earlierShown ? sorted : sorted.filter((date) => date >= now.date);
  const add = (): void => {
    if (day === '') return;
    form.change({ holidays: [...new Set([...holidays, day])].toSorted() });
    setDay('');
  };
  return (
    <Panel title={settings.holidays}>
      <p className={classes.hint}>{settings.holidaysHint}</p>
      {shown.length === 0 ? (
        <p className={classes.hint}>{settings.noHolidays}</p>
      ) : (
        <ul className={classes.holidays}>
          {shown.map((date) => (
            <Holiday key={date} date={date} onRemove={() => form.change({ holidays: holidays.filter((other) => other !== date) })} />
          ))}
        </ul>
      )}
      {earlier.length > 0 && (
        <div>
          <Button variant="subtle" size="compact-sm" h={32} aria-expanded={earlierShown} onClick={() => setEarlierShown(!earlierShown)}>
            {earlierShown ? settings.hideEarlier : settings.earlierHolidays(earlier.length)}
          </Button>
        </div>
      )}
      <div className={classes.add}>
        <TextInput
          type="date"
          label={settings.newHoliday}
          value={day}
          min={now.date}
          error={form.problemOf('holidays')}
          onChange={(event) => setDay(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <Button onClick={add} disabled={day === ''}>
          {settings.addHoliday}
        </Button>
      </div>
    </Panel>
  );
}

function Holiday({ date, onRemove }: { date: LocalDate; onRemove: () => void }) {
  const now = useNow();
  const name = `${formatWeekday(date)} ${formatDay(date, now)}`;
  return (
    <li>
      <span>{name}</span>
      <ActionIcon variant="subtle" color="gray" size={32} aria-label={settings.removeHoliday(name)} onClick={onRemove}>
        <IconX size={15} aria-hidden />
      </ActionIcon>
    </li>
  );
}
